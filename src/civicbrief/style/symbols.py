"""Symbols of verdicts, certainties and trends: shapes in one colour, always beside their word.

Squares are verdicts, circles certainties, arrows and lines trends; a diamond is what is outside the
ledger. Each has its own shape, so that none depends on colour.
"""

from __future__ import annotations

_LINE = 'fill="none" stroke="{ink}" stroke-width="1.6"'
_SQUARE = '<rect x="1.8" y="1.8" width="12.4" height="12.4" {line}/>'
_FULL = '<rect x="1" y="1" width="14" height="14" fill="{ink}"/>'
_ON_FULL = 'fill="none" stroke="{paper}" stroke-width="2"'
_CIRCLE = '<circle cx="8" cy="8" r="6.2" {line}/>'
_DASHED = '<rect x="1.8" y="1.8" width="12.4" height="12.4" {line} stroke-dasharray="2.6 1.53"/>'
_DOT = '<circle cx="{x}" cy="8" r="1.2" fill="{{ink}}"/>'

SHAPES = {
    "consistent": _FULL + f'<path d="M4 8.4 7 11.2 12.2 5" {_ON_FULL}/>',
    "partly-supported": _SQUARE + '<path d="M1.8 14.2 14.2 1.8V14.2Z" fill="{ink}"/>',
    "contradicted": _FULL + f'<path d="M4.6 4.6 11.4 11.4M11.4 4.6 4.6 11.4" {_ON_FULL}/>',
    "not-checked": _DASHED,
    "not-found": _DASHED
    + '<circle cx="7" cy="7" r="2.4" {line}/>'
    + '<path d="M8.8 8.8 11.4 11.4" {line}/>',
    "not-verifiable": _DASHED
    + '<path d="M6.1 6.3a2 2 0 1 1 2.9 1.8c-.7.4-1 .8-1 1.5" {line}/>'
    + '<circle cx="8" cy="11.7" r="1" fill="{ink}"/>',
    "under-review": _DASHED + "".join(_DOT.format(x=x) for x in (5, 8, 11)),
    "measured": _SQUARE + '<path d="M5 11.5V9M8 11.5V7M11 11.5V5" {line}/>',
    "own": '<path d="M8 1.6 14.4 8 8 14.4 1.6 8Z" {line}/>',
    "certain": '<circle cx="8" cy="8" r="7" fill="{ink}"/>',
    "likely": _CIRCLE + '<path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="{ink}"/>',
    "open": _CIRCLE,
    "false": _CIRCLE + '<path d="M3.8 12.2 12.2 3.8" {line}/>',
    "rose": '<path d="M8 14V3M3.4 7.4 8 2.8 12.6 7.4" {line}/>',
    "fell": '<path d="M8 2V13M3.4 8.6 8 13.2 12.6 8.6" {line}/>',
    "rose-since-lower": '<path d="M2 14V4L9 12.6M9 7.8V13H3.8" {line}/>',
    "fell-since-higher": '<path d="M2 2V12L9 3.4M9 8.2V3H3.8" {line}/>',
    "no-firm-change": '<path d="M2 8H14" {line}/>',
    "releases-disagree": '<path d="M5 13V3.6M2.2 6.4 5 3.4 7.8 6.4" {line}/>'
    '<path d="M11 3V12.4M8.2 9.6 11 12.6 13.8 9.6" {line}/>',
    "one-release": _DOT.format(x=8),
    "no-data": '<path d="M6 8H10" {line}/>',
}


def drawing(name: str, ink: str = "currentColor", paper: str = "var(--paper)") -> str:
    """A symbol as SVG in two colours. Raises KeyError for an unknown name."""
    shape = SHAPES[name].replace("{line}", _LINE).replace("{ink}", ink).replace("{paper}", paper)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">{shape}</svg>'
