"""Twelve foreign tables for the tests, of the shapes in which offices send them.

Every figure is made for tests: the area Nowhere (XNA) does not exist.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from openpyxl import Workbook

MADE = "Made for tests: no figure here is of a real country"
TABLES = Path(__file__).parents[1] / "tables"


def semicolons(folder: Path) -> Path:
    """Semicolons, decimal commas, spaces between thousands, Windows-1251."""
    lines = [
        "Показатель;2020;2021",
        "Численность населения, тысяч;1 234,5;1 250,0",
        "Доля участников, процентов;15,2;16,0",
    ]
    return _bytes(folder / "население.csv", lines, "windows-1251")


def merged(folder: Path) -> Path:
    """Years merged over "registered" and "active"."""
    book, sheet = _book("НПО")
    sheet["A1"], sheet["A2"] = "Область", None
    sheet.merge_cells("A1:A2")
    for start, year in (("B1", 2020), ("D1", 2021)):
        sheet[start] = year
    sheet.merge_cells("B1:C1")
    sheet.merge_cells("D1:E1")
    for cell, word in zip("BCDE", ("registered", "active") * 2, strict=True):
        sheet[f"{cell}2"] = word
    rows = [("North", 120, 80, 130, 85), ("South", 40, 31, 44, 32)]
    for number, row in enumerate(rows, start=3):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column, value)
    return _save(book, folder / "merged.xlsx")


def totals(folder: Path) -> Path:
    """A total above its parts: 120 = 70 + 40 + 10, and 126 = 72 + 42 + 12."""
    lines = [
        "Kind;2020;2021",
        "Total;120;126",
        "associations;70;72",
        "funds;40;42",
        "other;10;12",
    ]
    return _bytes(folder / "totals.csv", lines, "utf-8-sig")


def percent_text(folder: Path) -> Path:
    lines = ["Answer\t2020\t2021", "gave money\t15,2 %\t16,0 %", "gave time\t7,5%\t-"]
    return _bytes(folder / "percent.tsv", lines, "utf-16")


def percent_fraction(folder: Path) -> Path:
    """0.152 in a format of per cent shows 15.2%."""
    book, sheet = _book("shares")
    for row in (("Answer", "2020", "2021"), ("gave money", 0.152, 0.16), ("gave time", 0.07, 0.08)):
        sheet.append(row)
    for cell in ("B2", "C2", "B3", "C3"):
        sheet[cell].number_format = "0.0%"
    return _save(book, folder / "fraction.xlsx")


def years(folder: Path) -> Path:
    """Years as headings, one with a word and one with a mark."""
    book, sheet = _book("Sheet 1")
    for row in (("Organisations", 2019, "2020 г.", "2021*"), ("registered", 1000, 1100, 1210)):
        sheet.append(row)
    sheet["A3"] = "* preliminary"
    return _save(book, folder / "years.xlsx")


def two_tables(folder: Path) -> Path:
    """Two tables on one sheet, each with its title."""
    book, sheet = _book("both")
    rows = [
        ("Table 1. Organisations",),
        ("Kind", 2020, 2021),
        ("funds", 40, 42),
        ("unions", 7, 8),
        (),
        ("Table 2. Members, thousand",),
        ("Kind", 2020, 2021),
        ("funds", 1.5, 1.6),
        ("unions", 20.5, 21.5),
    ]
    for row in rows:
        sheet.append(row)
    return _save(book, folder / "two.xlsx")


def footnotes(folder: Path) -> Path:
    lines = [
        "Kind,2020,2021",
        '"funds",1234*,1300¹',
        '"unions",70 1),…',
        "* with branches",
        "¹ estimate",
        "1) without trade unions",
    ]
    return _bytes(folder / "footnotes.csv", lines, "utf-8")


def thousands(folder: Path) -> Path:
    """No-break, narrow and thin spaces between thousands, all as text in a workbook."""
    book, sheet = _book("t")
    sheet.append(("Kind", "2020", "2021", "2022"))
    sheet.append(("people", "1\u00a0234\u00a0567", "1\u202f240\u202f000", "1\u2009250\u2009001"))
    return _save(book, folder / "thousands.xlsx")


def long(folder: Path) -> Path:
    return Path(shutil.copy(TABLES / "long.csv", folder))


def notes(folder: Path) -> Path:
    """Notes above, three rows of headings, a row that numbers the columns, an empty row."""
    return Path(shutil.copy(TABLES / "notes.csv", folder))


def ambiguous(folder: Path) -> Path:
    """1,234 and 2,345: thousands, or three decimals?"""
    lines = ["Kind;2020;2021", "funds;1,234;2,345", "unions;12;13"]
    return _bytes(folder / "ambiguous.csv", lines, "utf-8")


def _book(title: str):
    book = Workbook()
    sheet = book.active
    sheet.title = title
    book.properties.description = MADE
    return book, sheet


def _save(book: Workbook, path: Path) -> Path:
    book.save(path)
    return path


def _bytes(path: Path, lines: list[str], encoding: str) -> Path:
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode(encoding))
    return path
