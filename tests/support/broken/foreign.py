"""What can be wrong with a foreign table, and with the mapping that says how to read it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.support.broken import files, text_files
from tests.support.broken.case import Case, written

TABLE, MAPPING = "sent.csv", "sent.csv.mapping.yml"
IMPORT = ("import", TABLE)
GIVEN = b"""year;organisations;share
2021;16 420;7,2
2022;17 000;7,5
2023;18 204;7,9
"""
PLAN = b"""file: "sent.csv"
encoding: utf-8
delimiter: ";"
source:
  id: "sent-2024"
  body: "Office of Examples"
  title: "Table of examples"
  date: "2024-05-09"
  address: "https://example.org/table"
  licence: "CC0-1.0"
  accessed: "2026-11-23"
tables:
  - header: 1
    rows: 2-4
    labels: A
    values: B
    period: "column A"
    unit: "organisations"
    area: "KAZ"
    qualifier: "exact"
    thousands: " "
    series:
      - {column: "organisations", id: "sent_organisations_{year}", total: "no"}
"""
CONTENTS: dict[str, tuple[bytes, str]] = {
    "a number in words": (GIVEN.replace(b"17 000", b"many"), ":3:B"),
    "a number with two readings": (GIVEN.replace(b"17 000", b"1,700"), ":3:B"),
    "NaN": (GIVEN.replace(b"17 000", b"NaN"), ":3:B"),
    "infinity": (GIVEN.replace(b"17 000", b"inf"), ":3:B"),
    "a formula": (GIVEN.replace(b"17 000", b"=1+1"), ":3:B"),
    "a control sign": (GIVEN.replace(b"17 000", b"17\x07000"), "U+0007"),
    "a sign that turns text round": (
        GIVEN.replace(b"organisations", "orga\N{RIGHT-TO-LEFT OVERRIDE}nisations".encode()),
        "U+202E",
    ),
    "a row missing": (GIVEN.rpartition(b"2023")[0], ""),
    "a column missing": (b"year\n2021\n2022\n2023\n", ""),
    "another header": (GIVEN.replace(b"organisations", b"bodies"), "organisations"),
    "a quotation mark open": (GIVEN.replace(b"17 000", b'"17 000'), ""),
    "a year that is none": (GIVEN.replace(b"2022", b"20222"), ""),
    "a page of the web": (b"<html><table><tr><td>1</td></tr></table></html>", "a web page"),
    "a PDF": (b"%PDF-1.7\n1 0 obj\n", "a PDF"),
    "an archive that is none": (b"PK\x03\x04 and no more", ""),
    "an old workbook that is none": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, ""),
}
PLANS: dict[str, tuple[bytes, str]] = {
    "a table of nothing": (PLAN.partition(b"tables:")[0] + b"tables: []\n", "tables"),
    "rows in words": (PLAN.replace(b"rows: 2-4", b"rows: some"), "rows"),
    "rows turned round": (PLAN.replace(b"rows: 2-4", b"rows: 4-2"), "4-2"),
    "rows beyond a sheet": (PLAN.replace(b"rows: 2-4", b"rows: 2-99999999"), "rows"),
    "rows beyond the table": (PLAN.replace(b"rows: 2-4", b"rows: 2-40"), ""),
    "a column that is none": (PLAN.replace(b"values: B", b"values: 7"), "values"),
    "a unit that is none": (PLAN.replace(b'"organisations"', b'"heads"', 1), "heads"),
    "an area that is none": (PLAN.replace(b"KAZ", b"kaz"), "kaz"),
    "a qualifier that is none": (PLAN.replace(b'"exact"', b'"about"'), "about"),
    "a date that is none": (PLAN.replace(b"2024-05-09", b"2024-02-30"), "2024-02-30"),
    "an id that is none": (PLAN.replace(b"sent_organisations_", b"Sent "), "id"),
    "a part of an id that is none": (PLAN.replace(b"{year}", b"{week}"), "week"),
    "an encoding that is none": (PLAN.replace(b"utf-8", b"klingon"), "klingon"),
    "a list where one value is": (PLAN.replace(b'"KAZ"', b"[KAZ, KGZ]"), "area"),
    "a file out of the folder": (PLAN.replace(b'"sent.csv"', b'"../../x.csv"'), "file"),
    "a series of nothing": (PLAN.partition(b"      - {")[0], "series"),
    "a series of text": (PLAN.partition(b"    series:")[0] + b"    series: all\n", "series"),
}


def prepare(project: Path) -> None:
    """A table and its mapping that are right."""
    (project / TABLE).write_bytes(GIVEN)
    (project / MAPPING).write_bytes(PLAN)


def cases() -> Iterator[Case]:
    for kind, (content, word) in CONTENTS.items():
        yield Case(TABLE, kind, written(TABLE, content), (word,), command=IMPORT)
    yield from files.cases(TABLE, same=False, command=IMPORT)
    for kind, (content, word) in PLANS.items():
        yield Case(MAPPING, kind, written(MAPPING, content), (word,), MAPPING, command=IMPORT)
    for kind, text in text_files.BROKEN_YAML.items():
        spoil = written(MAPPING, text.encode())
        yield Case(MAPPING, kind, spoil, (), MAPPING, command=IMPORT)
    yield from files.cases(MAPPING, same=False, command=IMPORT)
