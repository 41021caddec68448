"""One table of a mapping on its sheet, with what stands around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from civicbrief.data.observation import Unit
from civicbrief.importing.cells import Cell, Sheet
from civicbrief.importing.headings import Frame
from civicbrief.importing.mapping import MappingFile, TableArea
from civicbrief.importing.units import scale_of, share_of


@dataclass(frozen=True)
class TableImport:
    """One table of a mapping on its sheet; `place` is how faults name file and sheet."""

    mapping: MappingFile
    area: TableArea
    sheet: Sheet
    place: str
    units: Mapping[str, Unit]

    @cached_property
    def frame(self) -> Frame:
        """Where the table is, without hidden rows and columns if the mapping leaves them out."""
        rows, values = self.area.rows, self.area.values
        if self.area.hidden == "leave out":
            rows = tuple(row for row in rows if row not in self.sheet.hidden_rows)
            values = tuple(c for c in values if c not in self.sheet.hidden_columns)
        area, one = self.area, Frame(self.area.header, rows, self.area.labels, values)
        frame = replace(one, marks=area.marks, area=area.area, dimensions=area.dimensions)
        return replace(frame, kept=area.choice.kept(self.sheet, frame, area.places))

    @cached_property
    def around(self) -> list[Cell]:
        """The cells above the table, also between its headings, below it and in its corner."""
        area, sheet = self.area, self.sheet
        every = [one for one in self.mapping.tables if one.sheet == area.sheet]
        others = [r for one in every for r in one.rows]
        heads = {(r, c) for one in every for r in one.header for c in (*one.labels, *one.values)}
        first, last = min(area.rows), max(area.rows)
        above = max((r for r in others if r < first), default=0)
        further = any(r > last for r in others)  # what is below is theirs
        found = []
        for (row, column), cell in sorted(sheet.cells.items()):
            corner = row in area.header and column in area.labels
            outside = above < row < first or (row > last and not further)
            own = corner or (row not in area.header and (row, column) not in heads)
            if not cell.merged and outside and own:
                found.append(cell)
        return found

    @property
    def above(self) -> list[Cell]:
        """Of these cells, those above the figures."""
        first = min(self.area.rows)
        return [cell for cell in self.around if cell.row < first]

    @cached_property
    def scales(self) -> list[tuple[str, str, Decimal]]:
        """The words around the table that say what it counts in: place, word and multiplier."""
        said = [(f"{cell.address} ({cell.text})", *scale_of(cell.text)) for cell in self.around]
        said.append((f"the name of its sheet ({self.sheet.name})", *scale_of(self.sheet.name)))
        return [one for one in said if one[1]]

    @cached_property
    def shares(self) -> list[tuple[str, str]]:
        """The cells above the table, and in its corner, that say per cent as a unit."""
        said = [(f"{cell.address} ({cell.text})", share_of(cell.text)) for cell in self.above]
        return [one for one in said if one[1]]
