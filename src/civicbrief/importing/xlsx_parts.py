"""The parts of an XLSX file as streams: shared texts, and the cells of a sheet that hold something.

A formatted cell without content is passed over: workbooks are full of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import IO, Any
from xml.parsers import expat

from defusedxml.common import DTDForbidden

from civicbrief.importing.cells import MAX_COLUMNS, MAX_ROWS, column_number, raised

_DIGITS = "0123456789"
BLOCK = 1 << 18  # bytes; a parser that reads a file itself takes 2,048 at a time


# Row and column of a cell; n number, s shared text, str, inlineStr, b truth, e error or d date; its
# style; its value as the file has it, None where only a formula stands.
Take = Callable[[int, int, str, int, str | None], None]


class Part:
    """What a part of a workbook says besides its cells."""

    def __init__(self, take: Take | None = None):
        self.texts: list[str] = []  # of the part with shared texts
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.merged: list[str] = []
        self._take = take
        self._row = self._column = self._style = 0
        self._kind, self._formula = "n", False
        self._value: str | None = None
        self._raised = self._phonetic = False
        self._written: str | None = None  # the text of the element that is open
        self._runs: list[str] = []
        self._columns: dict[str, int] = {}

    def read(self, file: IO[bytes]) -> Part:
        """Read the part from its start. Raises ExpatError, DTDForbidden, ValueError."""
        parse(file, self._start, self._end, self._data)
        return self

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2] if ":" in name else name
        if tag == "c":
            self._column = self._column_of(attributes.get("r", ""))
            self._kind, self._style = attributes.get("t", "n"), int(attributes.get("s", 0))
            self._formula, self._value, self._runs = False, None, []
        elif tag in ("v", "t"):
            self._written = ""
        elif tag == "f":
            self._formula = True
        elif tag == "row":
            self._row, self._column = int(attributes.get("r", self._row + 1)), 0
            if _unseen(attributes, "ht") and self._row <= MAX_ROWS:
                self.hidden_rows.add(self._row)
        elif tag == "si":
            self._runs = []
        elif tag == "rPh":
            self._phonetic = True
        elif tag == "r":
            self._raised = False
        elif tag == "vertAlign":
            self._raised = attributes.get("val") == "superscript"
        elif tag == "mergeCell":
            self.merged.append(attributes["ref"])
        elif tag == "col" and _unseen(attributes, "width"):
            last = min(int(attributes["max"]), MAX_COLUMNS)
            self.hidden_columns |= {*range(int(attributes["min"]), last + 1)}

    def _end(self, name: str) -> None:
        tag = name.rpartition(":")[2] if ":" in name else name
        if tag == "v":
            self._value = self._written
            self._written = None
        elif tag == "t":
            text = self._written or ""
            if not self._phonetic:  # how the text is pronounced is no part of it
                self._runs.append(raised(text) if self._raised else text)
            self._written = None
        elif tag == "c" and self._take:
            value = "".join(self._runs) if self._kind == "inlineStr" else self._value
            if value or self._formula:
                self._take(self._row, self._column, self._kind, self._style, value or None)
        elif tag == "r":
            self._raised = False
        elif tag == "rPh":
            self._phonetic = False
        elif tag == "si":
            self.texts.append("".join(self._runs))

    def _data(self, data: str) -> None:
        if self._written is not None:
            self._written += data

    def _column_of(self, address: str) -> int:
        letters = address.rstrip(_DIGITS)
        if not letters:  # an address may be left out
            return self._column + 1
        if letters not in self._columns:
            self._columns[letters] = column_number(letters)
        return self._columns[letters]


def _unseen(attributes: dict[str, str], size: str) -> bool:
    """Whether a row or column is hidden, or has no height or width."""
    return attributes.get("hidden") in ("1", "true") or attributes.get(size) in ("0", "0.0")


def parse(
    file: IO[bytes],
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    data: Callable[[str], None],
) -> None:
    """Read a part of a workbook as a stream. Raises ExpatError, and DTDForbidden for a doctype."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = data
    while block := file.read(BLOCK):
        parser.Parse(block)
    parser.Parse(b"", True)


def _no_doctype(name: str, system: str | None, public: str | None, inner: Any) -> None:
    """Refuse a document that declares entities: a few lines of them can expand to millions."""
    raise DTDForbidden(name, system, public)
