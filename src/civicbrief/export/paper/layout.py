"""A document as the template of the PDF takes it: blocks, with all that is decided beforehand."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from civicbrief.core.csv_tables import safe_in_a_spreadsheet
from civicbrief.export.blocks import AnyBlock
from civicbrief.export.outline import charts, flat, front_of, items_of, numbers, placed, printed
from civicbrief.export.paper import annex, opening, tables
from civicbrief.export.paper.sections import LOW, SETTINGS, Paper, fitting
from civicbrief.style.theme import Theme
from civicbrief.text.runs import is_run, plain

ANNEX = ("sources", "ledger")  # the first section with one of them begins the annexes
BROAD = ("table", "chart", "ledger")  # there, what holds one of them is not set in columns


def laid_out(blocks: Sequence[AnyBlock], theme: Theme) -> dict[str, Any]:
    """Blocks in sections, as plain data for the template.

    `opening` is page 1, with the settings that it may have; `main` are the sections after it,
    `annex` those for looking up; `files` is what is attached, `data` are those of pictures.
    """
    front, (first, others) = front_of(blocks), placed(blocks)
    sections: list[Any] = [block for block in others if block["kind"] == "section"]
    turn = next((n for n, one in enumerate(sections) if _holds(one, ANNEX)), len(sections))
    setting = fitting(sections[:turn], theme)
    sources = {name: place for place, name in enumerate(items_of(blocks, "sources"), 1)}
    entries = items_of(blocks, "ledger")
    main, looked_up = Paper(theme, setting), Paper(theme, SETTINGS[-1])
    drawn = [*charts(blocks)]
    found = {
        "front": _front(front),
        "opening": [_ready(block, main) for block in first if block is not front],
        "fits": opening.fits(first, theme),
        "setting": {"size": setting.size, "leading": setting.leading, "air": setting.air},
        "main": [_section(one, main) for one in sections[:turn]],
        "annex": [_looked_up(one, looked_up, front, sources) for one in sections[turn:]],
        "data": [_data(one, theme) for one in drawn] if entries else [],
        "places": annex.data_places(drawn, theme),
        "files": [*_files(blocks, front)],
    }
    kinds = {one["id"]: one["kind"] for one in flat(blocks) if one["kind"] in ("chart", "table")}
    lean: dict[str, Any] = _lean(_numbered(found, numbers(blocks)), entries, kinds)
    return lean


def _holds(section: Any, kinds: Collection[str]) -> bool:
    return any(part["kind"] in kinds for part in section["blocks"])


def _front(front: Any) -> dict[str, Any]:
    if brand := front.get("brand"):
        # Typst cannot read base64, but it can read bytes as numbers.
        logo = {name: list(b64decode(data)) for name, data in brand["logo"].items() if data}
        lean = {name: brand[name] for name in ("name", "link", "alt")}
        return {**front, "brand": {**lean, "logo": logo}}
    return {**front}


def _section(section: Any, page: Paper) -> dict[str, Any]:
    parts = ("texts", "charts", "wide")
    groups = [
        {**group, **{name: [_ready(one, page) for one in group[name]] for name in parts}}
        for group in page.groups(section)
    ]
    return {"title": section["title"], "groups": groups}


def _looked_up(section: Any, page: Paper, front: Any, sources: Mapping[str, int]) -> dict[str, Any]:
    """A section for looking up: entries of the ledger, groups, or parts set in two columns."""
    if _holds(section, ("ledger",)):
        rest, entries = [], []
        for part in section["blocks"]:
            if part["kind"] == "ledger":
                entries += [_entry(one, page.theme, front, sources) for one in part["items"]]
            else:
                rest.append(_ready(part, page))
        return {"title": section["title"], "entries": entries, "rest": rest}
    if _holds(section, BROAD):
        return _section(section, page)
    lines = [n for part in section["blocks"] for n in annex.small_lines(part, page.theme)]
    small = {"parts": len(lines), "lines": sum(lines)}
    return {"title": section["title"], "blocks": section["blocks"], "small": small}


def _entry(entry: Any, theme: Theme, front: Any, sources: Mapping[str, int]) -> dict[str, Any]:
    height = annex.entry_height(entry, front["words"], sources, theme)
    rests = [{**row, "cited": sources.get(row["source"]["id"], 0)} for row in entry["rests"]]
    return {**entry, "rests": rests, "height": height}


def _ready(block: Any, page: Paper) -> Any:
    """A block with what its own layout needs, and without what the PDF does not print."""
    ready = {name: part for name, part in block.items() if name not in ("csv", "entry")}
    if block["kind"] == "table":
        theme, air = page.theme, page.setting.air
        size, pad, leading = tables.air_of(block, air)
        widths = tables.columns(block, theme, air)
        gap = tables.GAP * (2 if tables.is_narrow(block, theme, air) else 1)
        ready["set"] = {"columns": widths, "size": size, "pad": pad, "leading": leading, "gap": gap}
        ready["whole"] = tables.height(block, widths, theme, air) <= LOW
    elif block["kind"] == "chart":
        # Numbers inside the drawing are not text: their entries link to the whole picture.
        ready["uses"] = [*printed(ready.pop("rows"))]
        ready["picture"] = ready.pop("pictures")["page"]
        del ready["table"]
    return ready


def _data(chart: Any, theme: Theme) -> dict[str, Any]:
    """The data of a picture, as a table in the annex."""
    names = ("kind", "id", "title", "subtitle", "table")
    data = {name: chart[name] for name in names}
    widths = annex.data_columns(chart["table"], theme)
    return {**data, "widths": widths, "own": "entry" in chart}


def _files(blocks: Sequence[AnyBlock], front: Any) -> Iterator[dict[str, Any]]:
    """Tables inside the document: sources, what was computed from them, data of pictures."""
    for block in flat(blocks):
        if block["kind"] == "files":
            for item in block["items"]:
                content = safe_in_a_spreadsheet(item["content"])
                yield {**item, "title": plain(item["title"]), "content": content}
    for block in flat(blocks):
        if block["kind"] in ("chart", "table") and "csv" in block:
            title = front["words"][f"file-{block['kind']}"].replace(
                "{title}", plain(block["title"])
            )
            name = f"{block['id']}.csv"
            content = safe_in_a_spreadsheet(block["csv"])
            yield {"name": name, "title": title, "content": content, "relation": "data"}


def _numbered(part: Any, known: Mapping[str, int]) -> Any:
    """Each figure and table with its number."""
    if isinstance(part, list):
        return [_numbered(inner, known) for inner in part]
    if not isinstance(part, dict):
        return part
    part = {name: _numbered(inner, known) for name, inner in part.items()}
    return {**part, "number": known[part["id"]]} if part.get("id") in known else part


def _lean(part: Any, entries: Collection[str], kinds: Mapping[str, str]) -> Any:
    """A part in which a run opens an entry, has a mark or a colour, or names a figure.

    All other runs are strings, and no two stand side by side.
    """
    if isinstance(part, dict):
        return {name: _lean(inner, entries, kinds) for name, inner in part.items()}
    if not isinstance(part, list):
        return part
    if not any(map(is_run, part)):
        return [_lean(inner, entries, kinds) for inner in part]
    runs: list[Any] = []
    for run in part:
        lean = _run(run, entries, kinds)
        if isinstance(lean, str) and runs and isinstance(runs[-1], str):
            runs[-1] += lean
        else:
            runs.append(lean)
    return runs


def _run(run: Any, entries: Collection[str], kinds: Mapping[str, str]) -> Any:
    if isinstance(run, str) or "s" in run:
        return run
    if "r" in run:
        return {"r": f"{kinds[run['r']]}-{run['r']}", "t": run["t"]}
    if "m" in run:
        return run if run.get("n") in entries else {"m": run["m"], "t": run["t"]}
    return run if run["n"] in entries else run["t"]
