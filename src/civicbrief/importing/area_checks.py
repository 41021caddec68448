"""Whether the countries that a table names are those of its mapping."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from civicbrief.core.faults import Fault
from civicbrief.importing.cells import Cell, cell_fault, column_letter
from civicbrief.importing.choice import AreasOfRows
from civicbrief.importing.countries import in_text, mostly, of_words
from civicbrief.importing.headings import HeadedCell, column_named, named_by
from civicbrief.importing.mapping import Series
from civicbrief.importing.table_import import TableImport

LEFT_OUT = "leave out"  # what a mapping says of a word that is no country


def area_of(series: Series, headed: HeadedCell, areas: AreasOfRows) -> str | None:
    """The area of a figure: "" where its row has no word for one, None where that is no country."""
    if column_named(series.settings["area"]) is None:
        return series.settings["area"]
    if headed.cell.row not in areas:
        return ""
    _, code = areas[headed.cell.row]
    return None if code in ("", LEFT_OUT) else code


def area_faults(table: TableImport, areas: AreasOfRows) -> Iterator[Fault]:
    """A column without countries in the place of one, and wanted countries that it lacks."""
    column, file, line = table.frame.area, table.mapping.name, table.area.line
    known = {code for _, code in areas.values()} - {"", LEFT_OUT}
    if column and not known:
        name = column_letter(column)
        words = dict.fromkeys(cell.text for cell, _ in areas.values())
        problem = f"no word of column {name} names a country"
        remedy = f"It has {'; '.join([*words][:4]) or 'no words'}. Name another column, or places."
        yield Fault(file, problem, remedy, line, "area", f"column {name}")
    for area in table.area.choice.areas if known else ():
        if area not in known:
            remedy = f"There are: {', '.join(sorted(known))}."
            yield Fault(file, "no row is of this country", remedy, line, "areas", area)


def left_out(areas: AreasOfRows) -> Iterator[str]:
    """The words of a column of countries that name none, once for all their rows."""
    words = dict.fromkeys(cell.text for cell, code in areas.values() if not code)
    if words:
        shown = ", ".join([*words][:12]) + (f" and {len(words) - 12} more" * (len(words) > 12))
        yield f"left out, for they name no country: {shown}. If one does, say so under places."


def titles_of_others(table: TableImport) -> Iterator[str]:
    """What is above the table and names another country than the mapping, and not its own."""
    areas = {series.settings["area"] for series in table.area.series}
    titles = [cell.text for cell in table.above]
    said = {text: in_text(text) for text in (*titles, table.sheet.name)}
    named = {code for words in said.values() for code in words.values()}
    if any(map(column_named, areas)) or named & areas or table.frame.area:
        return
    for text, words in said.items():
        for word, code in list(words.items())[:1]:
            yield f"{text}: {word} is {code}, and the mapping says area: {', '.join(areas)}."


def other_countries(table: TableImport) -> dict[int, list[tuple[Cell, str]]]:
    """The countries that labels name for each row, where a column of them is one of countries."""
    found: dict[int, list[tuple[Cell, str]]] = {}
    frame = table.frame
    for column in frame.labels if table.area.countries != "subject" else ():
        cells = named_by(table.sheet, frame, column)
        words = dict.fromkeys(cell.text for cell in cells.values())
        known = of_words(words)
        if column != frame.area and (
            mostly(known, words) or (words and words.keys() <= known.keys())
        ):
            for row, cell in cells.items():
                if cell.text in known:
                    found.setdefault(row, []).append((cell, known[cell.text]))
    return found


def wrong_areas(
    table: TableImport,
    series: Series,
    cells: Sequence[HeadedCell],
    areas: AreasOfRows,
    others: dict[int, list[tuple[Cell, str]]],
) -> Iterator[Fault]:
    """Rows whose label is a country, and another one than that of the mapping."""
    told: set[Cell] = set()
    for headed in cells:
        area = area_of(series, headed, areas)
        for cell, code in others.get(headed.cell.row, ()):
            if area and code != area and cell not in told:
                told.add(cell)
                remedy = (
                    f'Write area: "column {column_letter(cell.column)}" for the table; or '
                    f'countries: "subject" if these are figures on {area} by country.'
                )
                problem = f"the row is of {code}, the mapping says area: {area}"
                yield cell_fault(table.place, cell, problem, remedy)
