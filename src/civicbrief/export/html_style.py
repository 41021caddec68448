"""The style of a page: `brief.css` with the colours of a theme and its fonts as data."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from civicbrief.style.brand.font_files import web
from civicbrief.style.theme import DEFAULT, SANS, SERIF, WEIGHTS, Theme
from civicbrief.style.web_fonts import FONTS, font

TEMPLATES = Path(__file__).parent / "templates"


@cache
def page_style(theme: Theme) -> str:
    """All rules of a page, with its fonts."""
    dark = _variables(":root", theme.dark)  # on screens only: paper is light
    faces = theme.families if theme.faces else FONTS
    return "\n".join(
        [
            *(_face(family, weight, theme) for family in faces for weight in WEIGHTS),
            _variables(":root", theme.light),
            f"@media screen and (prefers-color-scheme: dark) {{ {dark} }}",
            (TEMPLATES / "brief.css").read_text(encoding="utf-8"),
            *([] if theme is DEFAULT else [_brand_style(theme)]),
        ]
    )


def _brand_style(theme: Theme) -> str:
    """What a brand changes besides colours: families by role, links, the publisher's line."""
    rules = (TEMPLATES / "brand.css").read_text(encoding="utf-8")
    roles = {"serif": theme.text, "sans": theme.sans, "headings": theme.headings}
    families = " ".join(
        f"--{role}: {_css_string(_web_name(family))}, sans-serif;" for role, family in roles.items()
    )
    names = f":root {{ {families} --link: var(--{theme.link}); }}"
    return f"{names if theme.link != 'link' else f':root {{ {families} }}'}\n{rules}"


def _web_name(family: str) -> str:
    ours = {ours: name for name, ours in FONTS.items()}
    return ours.get(family, f"Brief {family}")


def paper_foot(texts: list[str]) -> str:
    """The rule for the foot of every printed sheet, as in the PDF."""
    content = _css_string("\N{EM SPACE}".join(texts))
    font = 'font: 7.5pt "Brief Sans", sans-serif;'
    return f"\n@page {{ @bottom-left {{ content: {content}; {font} }} }}"


def _css_string(text: str) -> str:
    return '"' + re.sub(r"[^\w \-]", lambda sign: f"\\{ord(sign[0]):x} ", text) + '"'


@cache
def preview_style(theme: Theme) -> str:
    """Rules for a block in a notebook, whose body says whether it is light or dark."""
    light = _variables(".civicbrief", theme.light)
    dark = _variables('[data-jp-theme-light="false"] .civicbrief', theme.dark)
    rules = (TEMPLATES / "preview.css").read_text(encoding="utf-8")
    for ours, family in ((SERIF, theme.text), (SANS, theme.sans)):
        rules = rules.replace(f'"{ours}"', _css_string(family))
    return f"{light}\n{dark}\n" + re.sub(r"\s*/\*.*?\*/", "", rules, flags=re.DOTALL)


def _variables(selector: str, colours: Mapping[str, str]) -> str:
    rules = " ".join(f"--{name}: {colour};" for name, colour in colours.items())
    return f"{selector} {{ {rules} }}"


def _face(family: str, weight: int, theme: Theme) -> str:
    if theme.owns(family):
        content = web(theme.face(family, weight).read_bytes())
        family = _css_string(_web_name(family))[1:-1]
    else:
        family = family if family in FONTS else _web_name(family)
        content = font(family, weight)
    data = base64.b64encode(content).decode()
    source = f'url("data:font/woff2;base64,{data}") format("woff2")'
    return f'@font-face {{ font-family: "{family}"; font-weight: {weight}; src: {source}; }}'
