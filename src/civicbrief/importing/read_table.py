"""Read a foreign table in any format that is supported, or say which format it is in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from civicbrief.core.faults import Fault, InputError, UsageError, refused
from civicbrief.importing.cells import Sheet, Table, column_letter

MAX_FILE_BYTES = 20_000_000  # bytes
OTHER_FORMATS = {  # what is sent as a table, by how it begins
    rb"\xd0\xcf\x11\xe0": "an old XLS, or a workbook under a password",
    rb"%pdf": "a PDF",
    rb"\{\\rtf": "an RTF",
    rb"<(\?xml|!doctype|html|head|body|table|meta)|mime-version:": (
        "a web page or XML, whatever its name says"
    ),
}


def read(path: Path, encoding: str = "", delimiter: str = "") -> Table:
    """A foreign table; the encoding and delimiter of a CSV are detected unless they are given.

    Raises UsageError if there is no such file, InputError if it cannot be read completely.
    """
    if not path.is_file():
        raise UsageError(f"{path}: there is no such file.")
    if path.stat().st_size > MAX_FILE_BYTES:
        problem = f"more than {MAX_FILE_BYTES // 1_000_000} MB"
        raise refused(path.name, problem, "Keep only the sheet that you need.")
    return read_bytes(path.name, path.read_bytes(), encoding, delimiter)


def read_bytes(name: str, content: bytes, encoding: str = "", delimiter: str = "") -> Table:
    from civicbrief.importing.csv_file import read_csv
    from civicbrief.importing.xlsx_file import read_xlsx

    if content.startswith(b"PK"):
        table = Table(name, content, read_xlsx(name, content))
    elif other := _other_format(content):
        remedy = "Open it in a spreadsheet and save the table as XLSX or CSV, without a password."
        raise refused(name, f"the file is neither CSV nor XLSX but {other}", remedy)
    else:
        found, mark, cells = read_csv(name, content, encoding, delimiter)
        table = Table(name, content, (Sheet("", cells),), found, mark)
    faults = [*_unprintable(table)]
    if not any(sheet.cells for sheet in table.sheets):
        faults.append(Fault(name, "the file holds no cells", "Name the file that holds the table."))
    if faults:
        raise InputError(faults)
    return table


def _other_format(content: bytes) -> str:
    """The format of a file that is not a table; "" if it may be a CSV."""
    start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return next((what for begin, what in OTHER_FORMATS.items() if re.match(begin, start)), "")


def _unprintable(table: Table) -> Iterator[Fault]:
    """Control and private-use characters, which are invisible or cannot be printed."""
    for sheet in table.sheets:
        for cell in sheet.cells.values():
            bad = {
                c for c in cell.text if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs", "Cn")
            }
            if bad and not cell.merged:
                names = ", ".join(f"U+{ord(c):04X}" for c in sorted(bad))
                yield Fault(
                    table.place(sheet),
                    f"characters that cannot be printed: {names}",
                    "Ask the sender for a clean file, or import a copy without them.",
                    cell.row,
                    column_letter(cell.column),
                    cell.text,
                )
