"""The form of a table of ours after a spreadsheet has saved it, and what it was before.

Only what has one reading is mended: a code page by which alone the words are words, the sign
between cells that gives our header, a date whose day and month cannot be confused.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from civicbrief.core.csv_rows import NotCsv, read_rows, rows_text
from civicbrief.core.faults import Fault, many
from civicbrief.core.files import MERGED, conflict

PAGES = {  # in which spreadsheets save CSV: each with the letters that its words are made of
    "windows-1251": "А-Яа-яЁёІіЇїЄєЎўҐґЂђЃѓЅѕЈјЉљЊњЋћЌќЏџ",
    "kz1048": "А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі",
    "windows-1250": "A-Za-zÀ-ž",
    "windows-1252": "A-Za-zÀ-ÿŒœŠšŽžŸ",
    "windows-1254": "A-Za-zÀ-ÿĞğİıŞşŒœŠšŸ",
}
SIGNS = "«»„“”’–—…№°§€₸™©®\u00a0\u00ad"  # of texts, on more than one page
MARKS = {
    codecs.BOM_UTF8: ("utf-8-sig", "a byte order mark"),
    codecs.BOM_UTF32_LE: ("utf-32", "UTF-32"),  # before UTF-16, which begins alike
    codecs.BOM_UTF16_LE: ("utf-16", "UTF-16"),
    codecs.BOM_UTF16_BE: ("utf-16", "UTF-16"),
}
DATE = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?: 0?0:00(?::00)?)?")
REMEDY = "civicbrief import --repair shows the difference and mends it."
RESTORE = 'Take the file as it was, from git, and save changes as "CSV UTF-8".'


@dataclass(frozen=True, slots=True)
class Form:
    """What is wrong with the form of a table, in words, and its rows without that.

    `lost` is what cannot be mended: there are no rows then. Blank rows inside stay, so that a
    row has its number.
    """

    wrong: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)  # the row of what cannot be mended
    rows: list[list[str]] = field(default_factory=list)

    @property
    def content(self) -> bytes:
        """The table without what is wrong."""
        return rows_text(self.rows).encode()

    def fault(self, file: str) -> Fault | None:
        """All of it as one fault; None where the form is as it should be."""
        if self.lost:
            row = self.places[0] if self.places else None
            return Fault(file, "; ".join(self.lost), RESTORE, row)
        saved = "a spreadsheet has saved it in another form: "
        return Fault(file, saved + ", ".join(self.wrong), REMEDY) if self.wrong else None


def form_of(
    content: bytes,
    columns: Collection[str],
    dates: Collection[str] = (),
    numbers: Collection[str] = (),
) -> Form:
    """The form of a table that has `columns`, some of which hold dates or numbers."""
    form = Form()
    text = _decoded(content, form)
    if text is None:
        return form
    if line := conflict(text):
        return Form(lost=[MERGED], places=[line])
    try:
        delimiter = _delimiter(text, columns)
        if delimiter is None:  # another table: its header says so, where that can be read
            unread = [one for one in form.wrong if one != MARKS[codecs.BOM_UTF8][1]]
            return Form(lost=[f"the file is not UTF-8 but {unread[0]}"] if unread else [])
        rows = read_rows(text, delimiter)
    except NotCsv as error:
        return Form(lost=[error.problem], places=[error.row])
    if delimiter != ",":
        form.wrong.append({";": "semicolons", "\t": "tabs"}[delimiter] + " between cells")
    form.rows.extend(rows)
    _unwrap(form)
    _trim(form)
    header = form.rows[0]
    _dates(form, [n for n, name in enumerate(header) if name in dates])
    if delimiter == ";":  # of countries that write a decimal comma
        _commas(form, [n for n, name in enumerate(header) if name in numbers])
    return form


def _decoded(content: bytes, form: Form) -> str | None:
    """The text of a file; None where it has no reading or more than one."""
    for mark, (encoding, words) in MARKS.items():
        if content.startswith(mark):
            form.wrong.append(words)
            try:
                return content.decode(encoding)
            except UnicodeDecodeError:
                form.lost.append(
                    f"the file is not UTF-8; it begins as {words} and does not go on so"
                )
                return None
    try:
        return content.decode()
    except UnicodeDecodeError:
        readings = dict(_readings(content))
    pages = ", ".join(readings)
    if len({*readings.values()}) != 1:
        read = f"{pages} read it differently" if readings else "no code page of a spreadsheet fits"
        form.lost.append(f"the file is not UTF-8, and {read}")
        return None
    text = next(iter(readings.values()))
    # Before a letter that is not ASCII: no question ends there, and no address is so written.
    if lost := re.findall(r"[\w?]*\?[^\W\d_\x00-\x7f][\w?]*", text):
        shown = ", ".join(list(dict.fromkeys(lost))[:3])
        form.lost.append(f"letters that {pages} lacks were saved as question marks: {shown}")
        return None
    form.wrong.append(f"the code page {pages.partition(',')[0]} instead of UTF-8")
    return text


def _readings(content: bytes) -> Iterator[tuple[str, str]]:
    """The pages in which every word with a letter that is not ASCII is a word."""
    for page, letters in PAGES.items():
        try:
            text = content.decode(page)
        except UnicodeDecodeError:
            continue
        odd = {sign for sign in text if not sign.isascii() and not sign.isalpha()}
        words = [word for word in re.findall(r"[^\W\d_]+", text) if not word.isascii()]
        if odd <= set(SIGNS) and all(_is_word(word, letters) for word in words):
            yield page, text


def _is_word(word: str, letters: str) -> bool:
    """Small letters after the first, or capitals only, and all of one alphabet."""
    cased = word[1:].islower() or word.isupper() or len(word) == 1
    plain = letters.startswith("А") or len(word) == 1 or any(sign.isascii() for sign in word)
    return cased and plain and re.fullmatch(f"[{letters}]+", word) is not None


def _delimiter(text: str, columns: Collection[str]) -> str | None:
    """The sign between cells by which the first line is the header of the table."""
    first = text.partition("\n")[0]
    for sign in ",;\t":
        cells = {cell.strip() for row in read_rows(first, sign)[:1] for cell in row}
        if 2 * len(cells & set(columns)) > len(columns):
            return sign
    return None


def _unwrap(form: Form) -> None:
    """Lines that were taken for one cell each, and quoted as one."""
    width, count = len(form.rows[0]), 0
    for number, row in enumerate(form.rows):
        if (
            width > 1
            and len([cell for cell in row if cell]) == 1
            and row[0].count(",") >= width - 1
        ):
            inner = list(csv.reader(io.StringIO(row[0], newline="")))
            if [len(one) for one in inner] == [width]:
                form.rows[number] = inner[0]
                count += 1
    if count:
        form.wrong.append(f"{many(count, 'row')} in quotation marks as a whole")


def _trim(form: Form) -> None:
    """Cells and rows at the end that hold nothing."""
    rows = form.rows
    width = max((n for n, name in enumerate(rows[0], start=1) if name.strip()), default=0)
    beyond = [len(row) for row in rows if len(row) > width]
    if beyond and not any(cell.strip() for row in rows for cell in row[width:]):
        more = max(beyond) - width
        form.wrong.append(f"{many(more, 'empty column')} at the end")
        rows[:] = [row[:width] for row in rows]
    filled = max(n for n, row in enumerate(rows, start=1) if n == 1 or any(map(str.strip, row)))
    if empty := len(rows) - filled:
        if any(row for row in rows[filled:]):  # an empty last line is no row
            form.wrong.append(f"{many(empty, 'empty row')} at the end")
        del rows[filled:]


def _dates(form: Form, places: Sequence[int]) -> None:
    """Dates as a spreadsheet shows them become ISO dates, where the file proves their order.

    Others stay: the check names each.
    """
    found = [
        (number, place, match)
        for number, row in enumerate(form.rows[1:], start=2)
        for place in places
        if place < len(row) and (match := DATE.fullmatch(row[place].strip()))
    ]
    found = [each for each in found if not re.fullmatch(r"\d{4}-\d\d-\d\d", each[2][0])]
    day_first = {int(m[1]) > 12 for *_, m in found if m[2] != "." and len(m[1]) < 3 and _proves(m)}
    mended = []
    for number, place, match in found:
        order = True if match[2] == "." else (day_first == {True}) if len(day_first) == 1 else None
        if iso := _iso(match, order):
            form.rows[number - 1][place] = iso
            mended.append(f"row {number}, {form.rows[0][place]}: {match[0]}")
    if mended:
        form.wrong.append(f"{many(len(mended), 'date')} turned round ({mended[0]})")


def _proves(match: re.Match[str]) -> bool:
    """Whether one of the two first numbers of a date is too high for a month."""
    return max(int(match[1]), int(match[3])) > 12


def _iso(match: re.Match[str], day_first: bool | None) -> str | None:
    """A date as YYYY-MM-DD; None where its order or century is not sure."""
    if len(match[1]) == 4 and len(match[4]) <= 2:
        year, month, day = match[1], match[3], match[4]
    elif len(match[4]) == 4 and len(match[1]) <= 2 and day_first is not None:
        year = match[4]
        day, month = (match[1], match[3]) if day_first else (match[3], match[1])
    else:
        return None
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _commas(form: Form, places: Sequence[int]) -> None:
    count = 0
    for row in form.rows[1:]:
        for place in (place for place in places if place < len(row)):
            if re.fullmatch(r"-?\d+,\d+", row[place].strip()):
                row[place] = row[place].strip().replace(",", ".")
                count += 1
    if count:
        form.wrong.append(f"{many(count, 'decimal comma')}")
