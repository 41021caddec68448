"""The brief as one HTML file: no script, no request, and a policy that forbids both.

The templates have the structure, `html_style` the looks; this module adds the numbers of figures
and tables and the policy. A number in the text is a button that opens its entry of the ledger.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from babel import Locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from civicbrief.core.csv_tables import safe_in_a_spreadsheet
from civicbrief.export import html_metadata
from civicbrief.export.html_style import TEMPLATES, page_style, paper_foot, preview_style
from civicbrief.export.outline import front_of, items_of, numbers, placed, printed
from civicbrief.style.symbols import drawing
from civicbrief.style.theme import Theme, theme_of
from civicbrief.text.figures import written
from civicbrief.text.runs import plain, without_kinds

if TYPE_CHECKING:
    from civicbrief.export.blocks import AnyBlock, Chart, Entry, Front, Reason
    from civicbrief.text.runs import Run

SHORT = re.compile(r"(?<![\w-])(?:\w{1,9}(?:[-–]\w{1,9})+|\w{1,4}-\w{10,13})(?![\w-])")


# --- pages


def render(blocks: list[AnyBlock]) -> str:
    """The whole page of one brief."""
    front = front_of(blocks)
    opening, others = placed(block for block in blocks if block is not front)
    return page_from(
        "brief.html.j2",
        theme_of(front.get("brand")),
        paper_foot([plain(front["title"]), front["edition"], front["date"]]),
        front=front,
        words=front["words"],
        language=front["language"],
        opening=opening,
        blocks=others,
        numbers=numbers(blocks),
        entries=_entries(blocks),
        forms=("wide", "small"),
        report=html_metadata.report(front),
        others=[one for one in front["languages"] if one["code"] != front["language"]],
    )


def preview(
    block: AnyBlock,
    theme: Theme,
    words: Mapping[str, str] | None = None,
    entries: Mapping[str, Entry] | None = None,
    language: str = "",
) -> str:
    """One block as a fragment for the output of a notebook's cell.

    A block has no number there. Its entries stand beside it, each hidden until it is opened.
    """
    context: dict[str, object] = {"words": words or {}, "entries": entries or {}, "numbers": {}}
    context |= {"others": (), "forms": ("wide",), "theme": theme, "language": language}
    shown: Any = _environment().get_template("blocks.html.j2").make_module(context)
    fragment = shown.block(block)
    if entries and not items_of([block], "ledger"):
        # Of outputs that are not trusted, JupyterLab takes the style, and attributes without value.
        fragment += Markup('<div class="entries" hidden="hidden">{}</div>').format(shown.ledger())
    return framed(fragment, theme)


def framed(fragment: str, theme: Theme, kind: str = "") -> str:
    """A fragment in the brief's look, for the output of a notebook's cell."""
    names = f"civicbrief {kind}".strip()
    return f'<div class="{names}"><style>{preview_style(theme)}</style>{fragment}</div>'


def render_index(
    fronts: list[Front],
    files: dict[str, list[tuple[str, int]]],
    shared: list[tuple[str, str, int]],
    changed: Mapping[str, Sequence[Reason]],
) -> str:
    """The first page of an edition, with every file in every language and what changed."""
    return page_from(
        "index.html.j2",
        theme_of(fronts[0].get("brand")),
        front=fronts[0],
        language="",
        fronts=fronts,
        files=files,
        shared=shared,
        changed=changed,
    )


def render_atlas(
    theme: Theme,
    language: str,
    names: Mapping[str, str],
    words: Mapping[str, str],
    regions: Sequence[tuple[str, Sequence[Mapping[str, object]]]],
) -> str:
    """The page that lists the countries of an atlas by region, in one language of `names`."""
    rules = (TEMPLATES / "atlas.css").read_text(encoding="utf-8")
    context = {"language": language, "names": names, "words": words, "regions": regions}
    return page_from("atlas.html.j2", theme, "\n" + rules, **context)


def page_from(template: str, theme: Theme, more: str = "", **context: object) -> str:
    """A page from a template, in the look of a theme and `more` rules."""
    style = page_style(theme) + more
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; font-src data:; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    found = _environment().get_template(template)
    return found.render(style=Markup(style), policy=policy, theme=theme, **context)


def _entries(blocks: list[AnyBlock]) -> dict[str, Entry]:
    """The entries of the ledger that the page needs, as their numbers first appear."""
    known = items_of(blocks, "ledger")
    return {name: known[name] for name in printed(blocks) if name in known}


# --- what templates call


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"grouped": _grouped, "keep": _keep, "plain": plain, "runs": _runs}
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    environment.globals |= {"address": html_metadata.address, "picture": _picture, "held": _held}
    environment.globals["drawn"] = lambda name: Markup(drawing(name))
    return environment


def _grouped(number: int, language: str) -> str:
    """A whole number as its language groups it: 1 234."""
    return written(Decimal(number), Locale.parse(language))


def _keep(text: str) -> Markup:
    """The text with short compounds kept on one line: browsers break `1-сурет` at its hyphen."""
    return Markup(SHORT.sub(r'<span class="keep">\g<0></span>', str(escape(text))))


def _runs(parts: list[Run], entries: Mapping[str, Entry]) -> Markup:
    """Runs as markup. A line may break at plain spaces only."""
    words: list[list[Run]] = [[]]
    for part in without_kinds(parts):
        spoken = isinstance(part, dict) and "s" in part
        pieces = plain([part]).split(" ") if isinstance(part, str) or spoken else []
        first, *rest = [{**part, "t": piece} for piece in pieces] if spoken else pieces or [part]
        words[-1].append(first)
        words.extend([word] for word in rest)
    return Markup(" ").join(_word([piece for piece in word if piece], entries) for word in words)


def _word(pieces: list[Run], entries: Mapping[str, Entry]) -> Markup:
    """A word; one with a number is kept on one line, as browsers break beside any button."""
    if not any(isinstance(piece, dict) for piece in pieces):
        return _keep(plain(pieces))
    shown = Markup().join(
        escape(piece) if isinstance(piece, str) else _number(piece, entries) for piece in pieces
    )
    phrase = any(isinstance(piece, dict) and _is_phrase(piece) for piece in pieces)
    return (
        shown
        if len(pieces) == 1 or phrase
        else Markup('<span class="keep">{}</span>').format(shown)
    )


def _number(run: dict[str, str], entries: Mapping[str, Entry]) -> Markup:
    """A number or mark, as a button if it has an entry; words of a speaker; a link to a figure."""
    if "r" in run:
        return Markup('<a href="#{}">{}</a>').format(run["r"], run["t"])
    if "s" in run:
        return Markup('<span class="{}">{}</span>').format(run["s"], run["t"])
    if "m" in run:  # screen readers read the word alone
        shape = Markup(drawing(run["m"]).replace("<svg ", '<svg aria-hidden="true" '))
        shown = Markup('<span class="mark">{}{}</span>').format(shape, run["t"])
        if run.get("n") not in entries:
            return shown
        run = run | {"t": shown}
    tag = '<span class="n{more}" data-id="{n}">{t}</span>'
    if run["n"] in entries:
        tag = '<button type="button" class="n{more}" popovertarget="n-{n}">{t}</button>'
    return Markup(tag).format(more=" phrase" if _is_phrase(run) else "", **run)


def _is_phrase(run: dict[str, str]) -> bool:
    """Whether a link is words, such as a place in an act, which may take two lines."""
    return "n" in run and "m" not in run and " " in run["t"]


def _held(name: str, content: str) -> Markup:
    """The attributes of a link that saves a table which is inside the page."""
    data = base64.b64encode(safe_in_a_spreadsheet(content).encode()).decode()
    return Markup('download="{}" href="data:text/csv;charset=utf-8;base64,{}"').format(name, data)


def _picture(theme: Theme, chart: Chart, form: str) -> Markup:
    """A chart's drawing, in its final size and in the colours of the page.

    Our own code drew or cleaned it, so it is not escaped. A project's own figure keeps its colours.
    """
    drawn = chart["pictures"][form]
    root, rest = (drawn if "entry" in chart else theme.with_variables(drawn)).split(">", 1)
    root = re.sub(r'( (?:width|height)="[\d.]+)"', r'\1pt"', root)
    name = escape(chart["id"])
    label = f' aria-labelledby="{name}-title" aria-describedby="{name}-alt"'
    shown = "" if "entry" in chart else f' class="{form}"'
    return Markup(f'{root}{shown} role="img"{label}>{rest}')
