"""What happens to tables: in the file, in its header, in a cell of each kind of column."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator

from tests.support.broken.case import Case, edited

Rows = list[list[str]]
AT = 2  # the row of the header is 1; this is where a cell is broken
WIDE = "\N{FULLWIDTH DIGIT ONE}\N{FULLWIDTH DIGIT TWO}"

# One column of each kind in each table that holds one.
NUMBERS = {"observations": "value", "panel": "value", "revisions": "low", "series": "level"}
WHOLE = {"sentences": "sentence", "claims": "sentence", "panel": "year", "revisions": "year"}
DATES = {
    **{"observations": "period", "sources": "accessed", "acts": "as_of"},
    "reviews": "date",
}
IDS = {
    **{"observations": "id", "sources": "id", "claims": "id", "findings": "id", "acts": "id"},
    **{"series": "indicator", "panel": "indicator", "changes": "words", "places": "area"},
}
WORDS = {
    **{"observations": "subject", "sources": "title", "sentences": "quote", "claims": "quote"},
    **{"places": "name", "acts": "words"},
}
CHOICES = {
    **{"observations": "qualifier", "claims": "kind", "findings": "side", "acts": "language"},
    **{"series": "qualifier", "changes": "kind"},
}
KEYS = {  # the columns by which a row is known
    **{"observations": ["id"], "sources": ["id"], "claims": ["id"], "findings": ["id"]},
    **{"acts": ["id"], "sentences": ["sentence"], "series": ["indicator", "release"]},
    **{"panel": ["area", "indicator", "release", "year"], "places": ["area", "language"]},
    **{"revisions": ["area", "indicator", "release", "year"], "changes": ["edition", "id"]},
    **{"reviews": ["key", "language"], "terms": []},
}
NOT_NUMBERS = {
    **{"NaN": "NaN", "infinity": "inf", "minus infinity": "-Infinity", "an exponent": "1e400"},
    **{"a decimal comma": "0,432", "groups by commas": "1,234,567", "a hexadecimal": "0x1F"},
    **{"a formula": "=1+1", "digits of full width": WIDE, "two points": "1.2.3"},
    **{"Arabic digits": "١٢", "a fraction": "½", "a unit behind it": "12 %", "words": "twelve"},
    **{"a true minus": "\N{MINUS SIGN}5", "an underscore": "1_000", "a letter O": "1O"},
    **{f"a space U+{ord(sign):04X}": f"1{sign}234" for sign in " \u00a0\u2009\u202f\u3000\u2007"},
}
NOT_DATES = {
    **{"30 February": "2024-02-30", "a thirteenth month": "2024-13-01", "day 0": "2024-01-00"},
    **{"29 February of 2023": "2023-02-29", "the day first": "31.12.2023", "a word": "yesterday"},
    **{"a serial number": "45291", "a date with time": "2024-01-01T00:00", "year 0": "0000-01-01"},
}
NOT_IDS = {
    "a Cyrillic letter that looks Latin": "n\N{CYRILLIC SMALL LETTER O}t_there",
    **{"a space within": "not there", "a capital": "Not_there", "a formula": "=cmd|' /C calc'!A0"},
    **{"no sign seen": "not\N{ZERO WIDTH SPACE}there", "a path": "../../etc/passwd", "empty": ""},
    **{"a brace": "{ $x }", "a quotation mark": '"', "markup": "<script>", "a line": "a\nb"},
}
NOT_WORDS = {
    **{"a control sign": "a\x07b", "a sign that turns text round": "a\N{RIGHT-TO-LEFT OVERRIDE}b"},
    **{"a private sign": "\ue000", "a NUL": "a\0b", "half a sign": "a\N{REPLACEMENT CHARACTER}"},
    **{"an unseen sign": "a\N{ZERO WIDTH SPACE}b", "a sign no font has": "\N{TIBETAN SYLLABLE OM}"},
    "empty": "",
}


def _parsed(raw: bytes) -> Rows:
    return list(csv.reader(io.StringIO(raw.decode(), newline="")))


def _written(rows: Rows, delimiter: str = ",") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def on_rows(change: Callable[[Rows], object], delimiter: str = ",") -> Callable[[bytes], bytes]:
    """A change of the rows of a table; it may change them in place."""

    def written(raw: bytes) -> bytes:
        rows = _parsed(raw)
        made = change(rows)
        return _written(made if isinstance(made, list) else rows, delimiter)

    return written


def cell(column: str, value: str) -> Callable[[bytes], bytes]:
    """Another value in the first row that is not the header."""

    def change(rows: Rows) -> None:
        rows[AT - 1][rows[0].index(column)] = value

    return on_rows(change)


HEADS: dict[str, tuple[Callable[[Rows], object], str]] = {
    "a column twice": (lambda rows: [[*row, row[0]] for row in rows], ""),
    "a column missing": (lambda rows: [row[1:] for row in rows], "missing"),
    "a column more": (lambda rows: [[*row, "x"] for row in rows], ""),
    "a column in capitals": (lambda rows: rows[0].__setitem__(0, rows[0][0].upper()), ""),
    "no header": (lambda rows: rows[1:], ""),
    "a header of look-alike letters": (
        lambda rows: rows[0].__setitem__(0, rows[0][0].translate(str.maketrans("aeio", "аеіо"))),
        "",
    ),
}
SHAPES: dict[str, tuple[Callable[[Rows], object], str]] = {
    "a row too short": (lambda rows: rows[AT - 1].pop(), f":{AT}"),
    "a row too long": (lambda rows: rows[AT - 1].append("x"), f":{AT}"),
}
CUT: dict[str, Callable[[bytes], bytes]] = {
    "cut inside a quotation": lambda raw: raw.rstrip(b"\n") + b',"never closed\n',
    "a quotation mark within a cell": lambda raw: raw.replace(b"\n", b'\n"a"b', 2),
    "a cell of ten million signs": lambda raw: raw.rstrip(b"\n") + b"x" * 10_000_000 + b"\n",
    "a cell of two hundred thousand signs": lambda raw: raw.rstrip(b"\n") + b"x" * 200_000 + b"\n",
    "NUL in a cell": lambda raw: raw[:-2] + b"\0" + raw[-2:],
}
SAVED: dict[str, Callable[[bytes], bytes]] = {
    "semicolons": on_rows(lambda rows: None, ";"),
    "tabs": on_rows(lambda rows: None, "\t"),
    "each line as one cell": lambda raw: b"".join(
        b'"' + line.replace(b'"', b'""') + b'"\n' for line in raw.splitlines()
    ),
    "empty columns at the end": on_rows(lambda rows: [[*row, "", ""] for row in rows]),
}


SAVED_CELLS = ("the day first",)  # what a spreadsheet does is one fault of the whole file


def table_cases(file: str) -> Iterator[Case]:
    """The cases of one table, by its name without folder and ending."""
    table = file.rpartition("/")[2].removesuffix(".csv")
    name = f"{table}.csv"
    for kind, (change, word) in (HEADS | SHAPES).items():
        yield Case(file, kind, edited(file, on_rows(change)), (word,), name)
    for kind, cut in CUT.items():
        yield Case(file, kind, edited(file, cut), (), name)
    for kind, saved in SAVED.items():
        yield Case(file, kind, edited(file, saved), (), name)
    mark = edited(file, lambda raw: codecs.BOM_UTF8 + raw)
    own = table in ("reviews", "terms")
    yield Case(file, "a byte order mark", mark, () if own else ("byte order mark",), reads=own)
    if KEYS[table]:
        twice = edited(file, on_rows(lambda rows: rows.append(rows[AT - 1])))
        yield Case(file, "a row twice", twice, (), f"{name}:")
    if table not in ("changes", "places", "revisions", "acts", "reviews", "terms"):
        alone = edited(file, on_rows(lambda rows: rows[:1]))
        yield Case(file, "its header alone", alone, ("row",), name)
    turned = edited(file, on_rows(lambda rows: [row[::-1] for row in rows]))
    yield Case(file, "columns in another order", turned, reads=own, first="" if own else name)
    yield from _cells(file, table)


def _cells(file: str, table: str) -> Iterator[Case]:
    kinds = (
        (NUMBERS, NOT_NUMBERS),
        (WHOLE, {**NOT_NUMBERS, "a part of one": "1.5", "negative": "-1"}),
        (DATES, NOT_DATES),
        (IDS, NOT_IDS),
        (WORDS, NOT_WORDS),
        (
            CHOICES,
            {
                "another word": "exactly",
                "capitals": "EXACT",
                "look-alike": "ех\N{CYRILLIC SMALL LETTER A}ct",
            },
        ),
    )
    for columns, values in kinds:
        if column := columns.get(table):
            place = f"{table}.csv:{AT}:{column}"
            turn = [*columns].index(table)  # each third value in a table, each in some
            for kind, value in [*values.items()][turn % 3 :: 3]:
                spoil = edited(file, cell(column, value))
                first = f"{table}.csv:" if kind in SAVED_CELLS else place
                yield Case(file, f"{column}, {kind}", spoil, (column,), first)


def meaning_cases() -> Iterator[Case]:
    """Names that are renamed or doubled: the fault is where that was done."""
    for table, column in (
        ("observations", "id"),
        ("sentences", "sentence"),
        ("claims", "id"),
        ("findings", "id"),
        ("series", "release"),
    ):
        file = f"data/{table}.csv"
        value = "99" if table == "sentences" else "renamed"
        spoil = edited(file, cell(column, value))
        yield Case(file, f"{column} renamed", spoil, (value,), f"{table}.csv:{AT}:{column}")
    for kind, value in {"braces": "Кыргыз{стан}", "a thousand signs": "К" * 1000}.items():
        spoil = edited(PLACES, cell("name", value))
        yield Case(PLACES, f"name, {kind}", spoil, (), f"places.csv:{AT}:name")
    yield ODD_NAME


PLACES = "data/places.csv"
# What other languages take for their own is a name like any other.
ODD_NAME = Case(
    PLACES,
    "name, signs of code",
    edited(PLACES, cell("name", "<b>К</b>\\ =1+1 #$_*@[]&")),
    reads=True,
)
