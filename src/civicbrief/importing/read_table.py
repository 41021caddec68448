"""Read a table of any of the formats that offices send."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from civicbrief.core.faults import Fault, InputError, UsageError, refused
from civicbrief.importing.cells import Sheet, Table, letter

LARGEST_FILE = 20_000_000  # bytes
NAMED = "whatever its name says"
OTHERS = {  # what is sent as a table, by how it begins
    rb"\xd0\xcf\x11\xe0": "an old XLS, or a workbook under a password",
    rb"%pdf": "a PDF",
    rb"\{\\rtf": "an RTF",
    rb"<(\?xml|!doctype|html|head|body|table|meta)|mime-version:": f"a web page or XML, {NAMED}",
}


def read(path: Path, encoding: str = "", delimiter: str = "") -> Table:
    """A foreign table; of a CSV the encoding and delimiter are found unless they are given.

    Raises UsageError where there is no such file, InputError where it cannot be read whole.
    """
    if not path.is_file():
        raise UsageError(f"{path}: there is no such file.")
    if path.stat().st_size > LARGEST_FILE:
        problem = f"more than {LARGEST_FILE // 1_000_000} MB"
        raise refused(path.name, problem, "Keep the sheet that is wanted.")
    return read_bytes(path.name, path.read_bytes(), encoding, delimiter)


def read_bytes(name: str, content: bytes, encoding: str = "", delimiter: str = "") -> Table:
    from civicbrief.importing.csv_file import read_csv
    from civicbrief.importing.xlsx_file import read_xlsx

    if content.startswith(b"PK"):
        table = Table(name, content, read_xlsx(name, content))
    elif other := _no_csv(content):
        remedy = "Open it in a spreadsheet and save the table as XLSX or CSV, without a password."
        raise refused(name, f"it is neither CSV nor XLSX but {other}", remedy)
    else:
        found, mark, cells = read_csv(name, content, encoding, delimiter)
        table = Table(name, content, (Sheet("", cells),), found, mark)
    faults = [*_unprintable(table)]
    if not any(sheet.cells for sheet in table.sheets):
        faults.append(Fault(name, "there is no cell in it", "Name the file that holds the table."))
    if faults:
        raise InputError(faults)
    return table


def _no_csv(content: bytes) -> str:
    """What a file is that was named a table and is none; "" for what may be a CSV."""
    start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return next((what for begin, what in OTHERS.items() if re.match(begin, start)), "")


def _unprintable(table: Table) -> Iterator[Fault]:
    """Control and private signs, which hide what is there or cannot be printed."""
    for sheet in table.sheets:
        for cell in sheet.cells.values():
            bad = {
                c for c in cell.text if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs", "Cn")
            }
            if bad and not cell.merged:
                names = ", ".join(f"U+{ord(c):04X}" for c in sorted(bad))
                yield Fault(
                    table.place(sheet),
                    f"signs that cannot be printed: {names}",
                    "Ask the sender for a clean file, or import a copy without them.",
                    cell.row,
                    letter(cell.column),
                    cell.text,
                )
