"""A table that is being written: cells, and the answer beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import groupby
from random import Random

from openpyxl.utils import get_column_letter

from tests.support.corpus.table import Row
from tests.support.corpus.words import words

Cell = str | int | Decimal | datetime
POINT = {"en", "mn", "ar"}  # languages whose offices write 1.5


@dataclass(frozen=True)
class Figure:
    """A value, and how it is written where that is not the way of its table."""

    value: Decimal | None
    text: str = ""
    after: str = ""  # a mark
    format: str = ""  # of a workbook
    stored: Decimal | None = None  # what a workbook holds, where its format shows the value
    unit: str = ""
    times: int = 0


@dataclass(frozen=True)
class Column:
    headings: tuple[Cell, ...]  # from the top; "" is an empty cell
    words: tuple[str, ...]  # of the answer
    period: str = ""
    unit: str = ""
    times: int = 0
    mark: str = ""
    total: bool = False


@dataclass(frozen=True)
class Line:
    labels: tuple[Cell, ...]
    words: tuple[str, ...]
    figures: Sequence[Figure | Cell]  # a cell that is no Figure: a remark, a flag, a unit
    period: str = ""
    area: str = ""
    unit: str = ""
    times: int = 0
    mark: str = ""
    total: bool = False


class Sheet:
    """Cells by row and column from 1; `row` is the next that is free, `left` the first column."""

    def __init__(self, draw: Random, language: str, suffix: str) -> None:
        self.draw, self.language, self.suffix = draw, language, suffix
        self.words = words(language)
        self.workbook = suffix == ".xlsx"
        self.numbers = self.workbook and draw.random() < 0.85  # else its figures are text
        self.cells: dict[tuple[int, int], Cell] = {}
        self.formats: dict[tuple[int, int], str] = {}
        self.merges: list[tuple[int, int, int, int]] = []
        self.painted: set[tuple[int, int]] = set()  # empty, but with a colour
        self.row = self.left = 1
        self.rows: list[Row] = []
        self.signs: list[Row] = []
        self.open: set[str] = set()
        self.marks: dict[str, str] = {}
        self.unit, self.times, self.period = "", 1, ""
        self.area = self.way = ""
        self.day = "dd.mm.yyyy"  # how a workbook shows a date
        self.encoding = ""  # where the kind chooses it
        point = language in POINT or draw.random() < 0.15
        self.decimal = "." if point else ","
        groups = ["", "", ",", " "] if point else ["", "", " ", "\u00a0"]
        if language in ("de", "tr") and not point:
            groups = ["", "."]
        self.group = draw.choice(groups)

    def put(self, row: int, column: int, cell: Cell, number_format: str = "") -> None:
        if cell == "":
            return
        self.cells[row, column] = cell
        if number_format:
            self.formats[row, column] = number_format

    def say(self, *texts: str) -> None:
        """Lines of words across the table: titles above it, notes below."""
        for text in texts:
            self.put(self.row, self.left, text)
            self.row += 1

    def written(self, value: Decimal) -> str:
        """The digits as this table writes them."""
        text = f"{value:,f}".replace(",", "\x00").replace(".", self.decimal)
        return text.replace("\x00", self.group)

    def lay(self, corner: Sequence[str], columns: Sequence[Column], lines: Sequence[Line]) -> None:
        """Headings and lines below `row`. Equal headings beside each other are one, merged."""
        depth = max(len(column.headings) for column in columns)
        first = self.left + len(corner)
        for place, word in enumerate(corner):
            self.put(self.row, self.left + place, word)
            if depth > 1:
                self._merge(self.row, self.left + place, self.row + depth - 1, self.left + place)
        for level in range(depth):
            at = first
            for heading, group in groupby(column.headings[level] for column in columns):
                size = len(list(group))
                alone = [columns[at - first + n].headings[level + 1 :] for n in range(size)]
                if level == depth - 1 or heading == "" or not any(map(any, alone)):
                    for place in range(at, at + size):
                        self.put(self.row + level, place, heading)
                        if heading != "":
                            self._merge(self.row + level, place, self.row + depth - 1, place)
                else:
                    self.put(self.row + level, at, heading)
                    self._merge(self.row + level, at, self.row + level, at + size - 1)
                at += size
        self.row += depth
        for line in lines:
            for place, label in enumerate(line.labels):
                self.put(self.row, self.left + place, label)
            for place, (figure, column) in enumerate(zip(line.figures, columns, strict=False)):
                if isinstance(figure, Figure):
                    self._figure(self.row, first + place, figure, line, column)
                else:
                    self.put(self.row, first + place, figure)
            self.row += 1

    def _merge(self, top: int, left: int, bottom: int, right: int) -> None:
        if (top, left) != (bottom, right):
            self.merges.append((top, left, bottom, right))

    def _figure(self, row: int, at: int, figure: Figure, line: Line, column: Column) -> None:
        number = self.numbers and not figure.text and not figure.after and figure.value is not None
        cell: Cell
        if number:
            assert figure.value is not None
            cell = figure.value if figure.stored is None else figure.stored
        elif figure.text or figure.value is None:
            cell = figure.text + figure.after
        else:
            cell = self.written(figure.value) + figure.after
        self.put(row, at, cell, figure.format if number else "")
        answer = Row(
            side=line.words,
            top=column.words,
            period=line.period or column.period or self.period,
            value=figure.value,
            printed=str(cell),
            cell=f"{get_column_letter(at)}{row}",
            area=line.area,
            unit=figure.unit or line.unit or column.unit or self.unit,
            times=figure.times or line.times or column.times or self.times,
            mark=" ".join(
                dict.fromkeys(filter(None, (figure.after.strip(), line.mark, column.mark)))
            ),
            total=line.total or column.total,
        )
        (self.signs if figure.value is None else self.rows).append(answer)
        if not answer.period:
            self.open.add("period")
        if not answer.unit:
            self.open.add("unit")
