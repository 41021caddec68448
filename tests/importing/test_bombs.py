"""Workbooks made to exhaust or to deceive a reader: each is refused, with the file and the way out.

Each takes a few kilobytes. Where a limit were missing, its test would not end, or take all memory.
"""

import io
import zipfile

import openpyxl
import pytest

from civicbrief.core.faults import InputError
from civicbrief.importing.read_table import read_bytes

SHEET, STYLES, BOOK = "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml"
KEEP = "Keep only the sheet that you need."
ALONE = "Copy the table alone into a new workbook."
ODS = b"application/vnd.oasis.opendocument.spreadsheet"
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
FAR = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'


@pytest.fixture(scope="module")
def plain():
    """The parts of a small workbook."""
    book, file = openpyxl.Workbook(), io.BytesIO()
    for row in (["kind", "2022", "2023"], ["funds", 120, 130]):
        book.active.append(row)
    book.save(file)
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, how)
    return file.getvalue()


def changed(parts, name, old, new):
    assert old in parts[name]
    return packed({**parts, name: parts[name].replace(old, new, 1)})


def declaring(parts, name, doctype):
    """A part with a document type before its first element."""
    bare = parts[name].rpartition(b"?>")[2]
    return packed({**parts, name: b'<?xml version="1.0"?>' + doctype + bare})


def ods(rows, before=b""):
    content = (
        b'<?xml version="1.0"?>' + before + b'<office:document-content xmlns:office="o" '
        b'xmlns:table="t" xmlns:text="x"><table:table table:name="s">'
        + rows
        + b"</table:table></office:document-content>"
    )
    return packed({"mimetype": ODS, "META-INF/manifest.xml": b"<m/>", "content.xml": content})


def row(cell=b"", of_row=b"", text=b"<text:p>a</text:p>"):
    cells = b"<table:table-cell " + cell + b">" + text + b"</table:table-cell>"
    return b"<table:table-row " + of_row + b">" + cells + b"</table:table-row>"


def problem(file, content):
    with pytest.raises(InputError) as raised:
        read_bytes(file, content)
    (fault,) = raised.value.faults
    assert fault.file == file
    return fault


def test_the_workbook_that_the_bombs_are_made_of_is_read(plain):
    (sheet,) = read_bytes("t.xlsx", packed(plain)).sheets
    assert [sheet.at(2, column).text for column in (1, 2, 3)] == ["funds", "120", "130"]
    assert read_bytes("t.ods", ods(row())).sheets[0].at(1, 1).text == "a"


def test_a_workbook_that_unpacks_into_two_hundred_times_its_size_is_refused(plain):
    """Of 30 MB of spaces a file of 36 KB is made, 800 times smaller."""
    bomb = changed(plain, SHEET, b"<sheetData>", b"<sheetData>" + b" " * 30_000_000)
    fault = problem("t.xlsx", bomb)
    assert fault.problem == "it unpacks into 30 MB, more than 200 times its size"
    assert fault.remedy == KEEP
    many = ods(row(text=b"<text:p>" + b"<text:s/>" * 2_000_000 + b"</text:p>"))
    assert problem("t.ods", many).problem == "it unpacks into 18 MB, more than 200 times its size"


def test_a_part_that_lies_about_its_size_is_refused(plain):
    """The directory at the end of the archive says 1,000 bytes of a part that has more."""
    bomb = bytearray(changed(plain, SHEET, b"<sheetData>", b"<sheetData>" + b" " * 30_000_000))
    entry = bomb.rindex(SHEET.encode()) - 46
    bomb[entry + 24 : entry + 28] = (1_000).to_bytes(4, "little")
    assert "cannot be read as XLSX" in problem("t.xlsx", bytes(bomb)).problem


@pytest.mark.parametrize(
    ("part", "end", "filling"),
    [
        (STYLES, b"</cellXfs>", b'<xf numFmtId="0"/>'),
        (BOOK, b"</sheets>", b'<sheet name="a"/>'),
        ("[Content_Types].xml", b"</Types>", b'<Override PartName="/x" ContentType="y"/>'),
    ],
)
def test_a_part_that_is_read_whole_has_four_megabytes_at_most(plain, part, end, filling):
    bomb = changed(plain, part, end, filling * (4_000_000 // len(filling)) + end)
    fault = problem("t.xlsx", bomb)
    assert (fault.problem, fault.remedy) == (f"its part {part} takes more than 4 MB", ALONE)


@pytest.mark.parametrize("doctype", [ENTITIES, OUTSIDE], ids=["entities", "a file"])
@pytest.mark.parametrize(
    "part", [SHEET, STYLES, BOOK, "[Content_Types].xml", "xl/_rels/workbook.xml.rels"]
)
def test_no_part_of_a_workbook_may_declare_entities(plain, part, doctype):
    assert "DTDForbidden" in problem("t.xlsx", declaring(plain, part, doctype)).problem


def test_no_ods_may_declare_entities():
    assert "DTDForbidden" in problem("t.ods", ods(row(), OUTSIDE)).problem


def test_cells_that_are_merged_by_the_billion_are_refused(plain):
    merged = b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    bomb = changed(plain, SHEET, b"</sheetData>", FAR + merged)
    assert problem("t.xlsx", bomb).problem == "merged cells cover more than 1500000 cells"
    wide = b'table:number-columns-spanned="2000000000" table:number-rows-spanned="2000000000"'
    far = row(of_row=b'table:number-rows-repeated="2000000"', text=b"") + row(
        b'table:number-columns-repeated="16384"'
    )
    assert problem("t.ods", ods(row(wide) + far)).problem.startswith("merged cells cover")


@pytest.mark.parametrize("number", [b"1048577", b"9" * 20])
def test_a_row_below_the_last_that_a_sheet_can_have_is_refused(plain, number):
    far = FAR.replace(b'r="1048576"', b'r="%s"' % number).replace(b"XFD1048576", b"A1")
    told = problem("t.xlsx", changed(plain, SHEET, b"</sheetData>", far)).problem
    assert told == f"row {number.decode()}: a sheet has 1048576 rows at most"


def test_hidden_columns_are_counted_up_to_the_last_that_a_sheet_can_have(plain):
    hidden = b'<cols><col min="16384" max="2000000000" hidden="1"/></cols><sheetData>'
    (sheet,) = read_bytes("t.xlsx", changed(plain, SHEET, b"<sheetData>", hidden)).sheets
    assert sheet.hidden_columns == {16_384}
    columns = b'table:visibility="collapse" table:number-columns-repeated="2000000000"'
    shown = b'<table:table-column table:number-columns-repeated="16383"/>'
    (sheet,) = read_bytes(
        "t.ods", ods(shown + b"<table:table-column " + columns + b"/>" + row())
    ).sheets
    assert sheet.hidden_columns == {16_384}


def test_hidden_rows_of_an_ods_are_counted_up_to_the_last_that_a_sheet_can_have():
    hidden = b'table:visibility="collapse" table:number-rows-repeated='
    rows = row(of_row=hidden + b'"1048575"', text=b"") + row(
        of_row=hidden + b'"900000000"', text=b""
    )
    (sheet,) = read_bytes("t.ods", ods(row() + rows)).sheets
    assert sheet.hidden_rows == {*range(2, 1_048_577)}


@pytest.mark.parametrize("repeated", ["columns", "rows"])
def test_a_cell_that_is_repeated_by_the_billion_is_refused(repeated):
    times = f'table:number-{repeated}-repeated="2000000000"'.encode()
    bomb = ods(row(times) if repeated == "columns" else row(of_row=times))
    assert problem("t.ods", bomb).problem == "more than 1500000 cells"


def test_one_part_is_not_read_as_many_sheets(plain):
    again = b'<sheet name="b" sheetId="9" r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></sheets>'
    fault = problem("t.xlsx", changed(plain, BOOK, b"</sheets>", again))
    assert fault.problem == "two of its sheets are the same part"


def test_a_number_format_longer_than_a_spreadsheet_takes_is_refused(plain):
    form = b'<numFmts count="1"><numFmt numFmtId="164" formatCode="' + b"[" * 256 + b'"/></numFmts>'
    fault = problem("t.xlsx", changed(plain, STYLES, b"<fonts", form + b"<fonts"))
    assert fault.problem == "it has a number format of more than 255 signs"
