"""Check the units of one table of a mapping against what its sheet says of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from civicbrief.core.faults import Fault
from civicbrief.data.observation import Unit
from civicbrief.importing.headings import HeadedCell
from civicbrief.importing.mapping import Series
from civicbrief.importing.readings import split_mark, split_words
from civicbrief.importing.table_import import TableImport
from civicbrief.importing.units import POWERS, format_words, of_per_cent, percent_of, scale_of

CHECKED = 'scale: "checked"'
ADDED = (  # the way to a unit that the project lacks
    "add it in datapackage.json, field unit of observations: its name under enum, and under units "
    "with"
)
SHARES = ("percent", "points")  # kinds of units in per cent


def other_units(
    table: TableImport, series: Series, cells: Sequence[HeadedCell], told: set[str]
) -> Iterator[Fault]:
    """A series in thousands, millions or per cent, by the words around it, whose unit is not.

    The figure would be a thousand times too small, or a share taken for a count. The headings of
    its cells go before what stands above, below and in the corner of the table. `told` are problems
    that were told before.
    """
    unit = table.units.get(series.settings["unit"])
    if unit is None or series.settings.get("scale"):
        return
    said = [one.said for one in {one.headings: one for one in cells}.values()]
    wrong = [
        (f"the heading {one.heading}", one.word, one.scale, one.share)
        for one in said
        if one and (unit.kind not in SHARES if one.share else one.scale != unit.scale)
    ]
    wrong += [
        (f"the words beside its figures, {one},", one, scale_of(one)[1], False)
        for one in (*_beside(table, cells), *_formats(cells))
        if scale_of(one)[0] and scale_of(one)[1] != unit.scale
    ]
    if unit.kind not in SHARES:
        shares = filter(percent_of, _formats(cells))
        wrong += [
            (f"the words beside its figures, {one},", one, Decimal(1), True) for one in shares
        ]
    silent = unit.kind not in SHARES and not all(said)
    if silent and all(unit.scale != scale for *_, scale in table.scales):
        wrong += [(*one, False) for one in table.scales]
    for place, word, scale, share in wrong[:1]:
        yield from _fault(table, series, unit, (place, word, scale, share), told)


def _beside(table: TableImport, cells: Sequence[HeadedCell]) -> dict[str, None]:
    """The words beside figures that the mapping takes for their unit."""
    units = {word for word, means in table.area.words.items() if means == "unit"}
    texts = (one.cell.text for one in cells if units and one.cell.number is None)
    words = (split_words(split_mark(text, table.area.marks)[0])[1] for text in texts)
    return dict.fromkeys(word for word in words if word in units)


def _formats(cells: Sequence[HeadedCell]) -> dict[str, None]:
    """The words that number formats show beside figures."""
    formats = {one.cell.number_format for one in cells if one.cell.number is not None}
    return dict.fromkeys(word for form in formats for word in format_words(form))


def _fault(
    table: TableImport,
    series: Series,
    unit: Unit,
    said: tuple[str, str, Decimal, bool],
    told: set[str],
) -> Iterator[Fault]:
    place, word, scale, share = said
    if share:
        other, names = "per cent", of_per_cent(table.units)
        says = "has a %" if word == "%" else f"says {word}"
    else:
        alike = (one for one in table.units.values() if one.kind not in SHARES)
        other, names = f"{scale:f}", [one.name for one in alike if one.scale == scale]
        says = f"says {word}"
    problem = f"{place} {says}, and {unit.name} is no unit of {other}"
    listed = f" ({', '.join(names[:4])})" if names else f"; {ADDED} {_entry(word)}"
    remedy = f"Write such a unit{listed}, or {CHECKED} if the figures are not counted so."
    if problem not in told:
        told.add(problem)
        yield Fault(table.mapping.name, problem, remedy, series.line, "unit", unit.name)


def _entry(said: str) -> str:
    """What stands under `units` for a unit that is called so, and what its kind does not print."""
    if percent_of(said):
        return f'{{"kind": "{"points" if "point" in said else "percent"}"}}'
    word, scale = scale_of(said)
    kinds = {Decimal(1000): "thousand", Decimal(1_000_000): "million"}
    kind = kinds.get(scale, "plain")
    size = f', "scale": {scale:f}' if word else ""
    unsaid = f" (a figure then prints no {word}: its name must say it)"
    return f'{{"kind": "{kind}"{size}}}' + (unsaid if word and kind == "plain" else "")


def unit_faults(table: TableImport, cells: Iterable[HeadedCell], told: set[str]) -> Iterator[Fault]:
    """Headings under `units` that no figure has, and per cent in a title under another unit.

    Where a heading says per cent, or the title a multiplier, the title does not speak of all.
    """
    heads = {one.headings: one for one in cells}
    known = dict.fromkeys(name for one in heads.values() for name in one.names if name)
    for heading in table.area.units:
        if heading not in known and heads:
            remedy = f"There are: {'; '.join([*known][:8])}."
            problem = "units names a heading that no figure has"
            yield Fault(table.mapping.name, problem, remedy, table.area.line, "units", heading)
    if table.scales or any(one.said and one.said.share for one in heads.values()):
        return
    for place, word in table.shares[:1]:
        for series in table.area.series:
            unit = table.units.get(series.settings["unit"])
            if unit and unit.kind not in SHARES and not series.settings.get("scale"):
                yield from _fault(table, series, unit, (place, word, Decimal(1), True), told)


def power_faults(table: TableImport) -> Iterator[Fault]:
    """Rows whose column of powers of ten, UNIT_MULT, says another multiplier than the unit."""
    area, sheet = table.area, table.sheet
    cells = (sheet.at(row, c) for row in area.header for c in range(1, sheet.last_column + 1))
    columns = [cell.column for cell in cells if POWERS.fullmatch(cell.text)]
    units = {series.settings["unit"] for series in area.series if not series.settings.get("scale")}
    for column in columns:
        kept = table.frame.kept
        powers = {sheet.at(row, column).text for row in area.rows if kept is None or row in kept}
        powers.discard("")
        for name in units & table.units.keys():
            unit = table.units[name]
            if wrong := sorted(p for p in powers if p.isdecimal() and 10 ** int(p) != unit.scale):
                problem = f"UNIT_MULT {wrong[0]} is 10 to that power, and {name} is not"
                remedy = 'Write such a unit, or scale: "checked" if the figures are not so.'
                yield Fault(table.mapping.name, problem, remedy, area.line, "unit", name)


def unknown_units(table: TableImport) -> Iterator[Fault]:
    """Each unit that the project does not have, once, at the first series with it."""
    used = dict.fromkeys(table.area.units.values(), table.area.line)
    used |= {series.settings["unit"]: series.line for series in reversed(table.area.series)}
    for name, line in used.items():
        if name not in table.units:
            remedy = f"Use {', '.join(table.units)}; or {ADDED} {_entry(name)}."
            problem = "datapackage.json has no such unit"
            yield Fault(table.mapping.name, problem, remedy, line, "unit", name)
