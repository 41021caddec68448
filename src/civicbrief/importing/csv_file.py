"""Read a CSV whose encoding and delimiter are not known."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter

from civicbrief.core.faults import refused
from civicbrief.importing.cells import MAX_CELLS, Cell, clean

BYTE_ORDER_MARKS = {  # the longest first: UTF-32 begins as UTF-16 does
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# With one byte per letter, in the order in which they are tried; kz1048 is the Kazakh one.
CODE_PAGES = ("windows-1251", "kz1048", "koi8-r", "cp866", "windows-1252")
DELIMITERS = ";,\t|"
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+")


def read_csv(
    name: str, content: bytes, encoding: str = "", delimiter: str = ""
) -> tuple[str, str, dict[tuple[int, int], Cell]]:
    """Encoding, delimiter and cells; rows are counted as a spreadsheet does."""
    encoding = encoding or encoding_of(content)
    try:
        text = content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        remedy = f"Correct encoding in the mapping: utf-8, utf-16, {', '.join(CODE_PAGES)}."
        raise refused(name, f"the file is not encoded as {encoding}", remedy) from None
    text = text.removeprefix("\ufeff")
    if sum(sign < " " and not sign.isspace() for sign in text) > max(3, len(text) // 50):
        remedy = "Save the table as XLSX or CSV."
        raise refused(name, "the file is neither CSV nor XLSX, and it is not text", remedy)
    delimiter = delimiter or delimiter_of(text)
    cells: dict[tuple[int, int], Cell] = {}
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        for row, values in enumerate(rows, start=1):
            for column, value in enumerate(values[: MAX_CELLS + 1], start=1):
                if shown := clean(value):
                    cells[row, column] = Cell(row, column, shown)
            if len(cells) > MAX_CELLS or len(values) > MAX_CELLS:
                remedy = "Keep only the table that you need."
                raise refused(name, f"more than {MAX_CELLS} cells", remedy, row)
    except csv.Error as error:
        remedy = "Close its quotation marks, or correct delimiter in the mapping."
        raise refused(name, f"the file is not a sound CSV: {error}", remedy) from None
    return encoding, delimiter, cells


def encoding_of(content: bytes) -> str:
    """The encoding of a text file.

    A byte order mark decides; else UTF-8 where the bytes are valid, UTF-16 where many bytes are
    zero; else the code page in which most of the text looks like words.
    """
    for mark, name in BYTE_ORDER_MARKS.items():
        if content.startswith(mark):
            return name
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        if b"\0" not in content:
            return "utf-8"
    for name, zeros in (("utf-16-le", content[1::2]), ("utf-16-be", content[::2])):
        if zeros.count(0) * 4 > len(zeros):
            return name
    return max(CODE_PAGES, key=lambda page: _plausibility(content, page))


def _plausibility(content: bytes, page: str) -> float:
    """A score: letters in words of one case or with a capital, against all that are not ASCII."""
    try:
        text = content.decode(page)
    except UnicodeDecodeError:
        return -1.0
    words, latin = _WORD.findall(text), page == "windows-1252"
    odd = sum(not sign.isascii() for sign in text)
    written = sum(
        sum(not sign.isascii() for sign in word)
        for word in words
        if (_accented(word) if latin else _CYRILLIC.fullmatch(word))
        and (word.islower() or word.isupper() or word.istitle())
    )
    signs = sum(sign in "\u00a0«»–—№“”°²³…’" for sign in text)
    lower = sum(sign.islower() for sign in text if not sign.isascii())
    return (written + signs + 0.2 * lower) / (1.2 * odd)


def _accented(word: str) -> bool:
    """Whether a word is of Latin letters, some of them plain and some with an accent."""
    return any(sign.isascii() for sign in word) and all(ord(sign) < 0x180 for sign in word)


def delimiter_of(text: str) -> str:
    """The delimiter that splits most lines into the same number of cells; a comma if none does."""
    best, most = ",", 0.0
    for sign in DELIMITERS:
        try:
            rows = list(csv.reader(io.StringIO(text[:200_000], newline=""), delimiter=sign))
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if widths:
            width, lines = widths.most_common(1)[0]
            score = lines * (1 + min(width, 10) / 100)
            if score > most:
                best, most = sign, score
    return best
