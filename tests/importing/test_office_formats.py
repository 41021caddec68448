"""XLS and ODS are read as XLSX is: values, what cells show, merges, and what is hidden.

`cases/offices.xls` was written with xlwt: the same sheet as the ODS that this file writes. The
other files there were saved by LibreOffice, three formats of one workbook each.
"""

import io
import zipfile
from decimal import Decimal as D
from pathlib import Path

import pytest

from civicbrief.core.faults import InputError
from civicbrief.importing.import_table import import_table
from civicbrief.importing.read_table import read, read_bytes
from civicbrief.importing.survey.survey import survey
from civicbrief.importing.units import format_words
from tests.importing.test_import_table import rows_of
from tests.importing.test_kinds_of_tables import formatted, imported
from tests.support.project import CHECK

CASES = Path(__file__).parent / "cases"
XLS = CASES / "offices.xls"
SPACES = " ".join(
    f'xmlns:{name}="urn:{name}"' for name in ("office", "table", "text", "style", "calcext")
)
STYLES = """
  <style:style style:name="up"><style:text-properties style:text-position="super 58%"/>
  </style:style>
  <style:style style:name="off"><style:table-properties table:display="false"/></style:style>
"""


def number(value, shown, kind="float", more=""):
    return (
        f'<table:table-cell office:value-type="{kind}" office:value="{value}"{more}>'
        f"<text:p>{shown}</text:p></table:table-cell>"
    )


def words(text, more=""):
    return (
        f'<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p>'
        "</table:table-cell>"
    )


def row(*cells, more=""):
    return f"<table:table-row{more}>{''.join(cells)}</table:table-row>"


COVERED = '<table:covered-table-cell table:number-columns-repeated="2"/>'
EMPTY = '<table:table-cell table:style-name="yellow" table:number-columns-repeated="16384"/>'
NOTE = "<office:annotation><text:p>9999 by telephone</text:p></office:annotation>"
OFFICES = (
    row(words("Registered organisations, units", ' table:number-columns-spanned="3"'), COVERED),
    row(words("Kind"), number(2023, "2023"), number(2024, "2024"), EMPTY),
    row(
        words("Қорлар"),
        number(1204, "1 204 чел.").replace("<text:p>", f"{NOTE}<text:p>"),
        number(1300, "1300"),
        number(7, "7"),
    ),
    row(
        words("share"),
        *(number(v, s, "percentage") for v, s in ((0.152, "15,2%"), (0.16, "16,0%"))),
    ),
    row(words("budget"), number(1200.5, "1 200,50"), number(1300, "1 300,00")),
    row(words("part of it"), number("0.30000000000000004", "0,3"), number("0.66666666666", "0,7")),
    row(words('1 234<text:span text:style-name="up">2)</text:span>')),
    row(
        '<table:table-cell office:value-type="date" office:date-value="2021-02-01">'
        "<text:p>01.02.2021</text:p></table:table-cell>",
        words("#DIV/0!", ' calcext:value-type="error"'),
        '<table:table-cell office:value-type="boolean" office:boolean-value="true">'
        "<text:p>TRUE</text:p></table:table-cell>",
    ),
    row(words("hidden"), number(5, "5"), more=' table:visibility="collapse"'),
    row(EMPTY, more=' table:number-rows-repeated="1048560"'),
)
COLUMNS = (
    '<table:table-column table:number-columns-repeated="3"/>'
    '<table:table-column table:visibility="collapse"/>'
)


def ods(*rows, before="", manifest="<manifest/>"):
    sheets = f'<table:table table:name="НПО">{COLUMNS}{"".join(rows)}</table:table>'
    sheets += (
        f'<table:table table:name="old" table:style-name="off">{row(number(1, "1"))}</table:table>'
    )
    content = (
        f"{before}<office:document-content {SPACES}>{STYLES}<office:body>{sheets}</office:body>"
        "</office:document-content>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return file.getvalue()


@pytest.fixture(params=["XLS", "ODS"])
def offices(request):
    if request.param == "XLS":
        return read(XLS)
    return read_bytes("offices.ods", ods(*OFFICES))


def test_cells_show_what_an_office_program_shows(offices):
    sheet = offices.sheets[0]
    shown = {cell.address: cell.text for cell in sheet.cells.values() if not cell.merged}
    assert {key: shown[key] for key in ("B3", "B4", "C4", "B5", "C5", "B6", "C6", "A7")} == {
        "B3": "1204",
        "B4": "15.2%",
        "C4": "16.0%",
        "B5": "1200.50",
        "C5": "1300.00",
        "B6": "0.3",
        "C6": "0.7",
        "A7": "1 234²⁾",
    }
    assert (sheet.at(3, 1).text, sheet.at(3, 2).number, sheet.at(4, 2).number) == (
        "Қорлар",
        D(1204),
        D("0.152"),
    )
    assert "чел" in sheet.at(3, 2).number_format
    assert (sheet.at(8, 1).text, sheet.at(8, 1).trouble) == ("2021-02-01", "a date")
    assert sheet.at(8, 3).text == "TRUE"


def test_merged_and_hidden_cells_are_known_and_coloured_empty_ones_are_none(offices):
    sheet, old = offices.sheets
    assert sheet.merged == ((1, 1, 1, 3),)
    assert sheet.at(1, 3).merged
    assert (sheet.hidden_rows, sheet.hidden_columns) == ({9}, {4})
    assert (sheet.hidden, old.hidden, old.at(1, 1).text) == (False, True, "1")
    assert (sheet.last_row, sheet.last_column) == (9, 4)


def test_the_survey_names_the_format_and_the_words_of_a_number_format(offices):
    found = survey(offices)
    assert str(found.findings[0]) == f"format: {offices.format}, sheets: НПО, old (certain)"
    told = "\n".join(map(str, found.tables[0].findings))
    assert "words of the format: чел" in told
    assert "C6 shows 0.7 and holds 0.66666666666" in told


@pytest.mark.parametrize("suffix", ["ods", "xls"])
@pytest.mark.parametrize("name", ["regions", "long"])
def test_an_office_program_saves_one_table_in_each_format_and_it_is_read_alike(name, suffix):
    other, xlsx = (read(CASES / f"{name}.{ending}") for ending in (suffix, "xlsx"))
    assert [_read(sheet) for sheet in other.sheets] == [_read(sheet) for sheet in xlsx.sheets]
    assert _surveyed(other) == _surveyed(xlsx)


def test_a_real_ods_shows_what_its_office_program_showed():
    """LibreOffice wrote it: superscript has a height in per cent, the tenge is no letter."""
    regions, long = (read(CASES / f"{name}.ods").sheets[0] for name in ("regions", "long"))
    assert regions.at(10, 1).text == "Ескерту¹⁾: шартты дерек"
    assert regions.at(9, 3).text == "33.3%"  # 0.3333 in a format of one decimal
    assert (regions.hidden_rows, long.hidden_columns) == ({7}, {5})
    assert long.at(2, 3).number_format == '0.00 "₸"'
    assert (long.at(6, 3).number, long.at(6, 4).trouble) == (D(1345), "an error of a formula")


def _read(sheet):
    """All of a sheet but its number formats, of which each format of file has its own."""
    cells = {cell._replace(number_format="") for cell in sheet.cells.values()}
    hidden = (sheet.hidden, sheet.hidden_rows, sheet.hidden_columns)
    return sheet.name, cells, hidden, sorted(sheet.merged)


def _surveyed(table):
    return [
        (one.rows, one.labels, one.values, one.period, one.units, one.series, one.signs, one.marks)
        for one in survey(table).tables
    ]


def test_a_number_that_an_ods_shows_in_another_way_is_not_guessed():
    sheet = read_bytes("t.ods", ods(row(number(0.5, "1/2"), number(3, "3"), number(1e21, "1E+21"))))
    assert "not understood, 1/2" in sheet.sheets[0].at(1, 1).trouble
    assert sheet.sheets[0].at(1, 3).trouble == ""


def test_a_date_that_an_ods_shows_as_its_year_is_that_year():
    day = (
        '<table:table-cell office:value-type="date" office:date-value="2021-01-01">'
        "<text:p>{}</text:p></table:table-cell>"
    )
    sheet = read_bytes("t.ods", ods(row(day.format("2021"), day.format("01.01.2021")))).sheets[0]
    assert [sheet.at(1, column).text for column in (1, 2)] == ["2021", "2021-01-01"]


def test_rows_that_repeat_in_an_ods_are_all_there():
    made = ods(row(words("a"), number(5, "5"), more=' table:number-rows-repeated="3"'))
    assert [cell.address for cell in read_bytes("t.ods", made).sheets[0].cells.values()] == [
        *("A1", "B1", "A2", "B2", "A3", "B3")
    ]


MAPPING = """
file: {name}
source:
  {{id: office, body: Office, title: Table, date: undated, address: not published,
   licence: not stated, accessed: "2026-11-24"}}
tables:
  - sheet: НПО
    header: 2
    rows: 3
    labels: A
    values: B-C
    period: headings
    unit: organisations
    area: XNA
    qualifier: exact
    series:
      - {{row: "Қорлар", id: "funds_{{year}}"}}
"""


@pytest.mark.parametrize("name", ["offices.xls", "offices.ods"])
def test_a_table_of_each_format_is_imported_under_its_own_name(copy, tmp_path, name):
    path, mapping = tmp_path / name, tmp_path / "m.yml"
    path.write_bytes(ods(*OFFICES) if name.endswith("ods") else XLS.read_bytes())
    mapping.write_text(MAPPING.format(name=name), encoding="utf-8")
    import_table(copy, path, mapping, CHECK)
    cells = {one["cell"]: one["value"] for one in rows_of(copy) if one["cell"]}
    assert cells == {f"raw/{name}#НПО!B3": "1204", f"raw/{name}#НПО!C3": "1300"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an XLS under a password, or a broken one"),
        (ods(manifest="<encryption-data/>"), "the ODS is under a password"),
        (ods(before='<!DOCTYPE x [<!ENTITY e "lol">]>'), "cannot be read as ODS: DTDForbidden"),
        (ods("<table:table-row>"), "cannot be read as ODS"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(content, said):
    with pytest.raises(InputError) as raised:
        read_bytes("t", content)
    assert said in str(raised.value)


def test_a_cell_repeated_without_end_is_refused(monkeypatch):
    monkeypatch.setattr("civicbrief.importing.ods_file.MAX_CELLS", 9)
    many = number(5, "5", more=' table:number-columns-repeated="16384"')
    with pytest.raises(InputError, match="more than 9 cells"):
        read_bytes("t.ods", ods(row(many, more=' table:number-rows-repeated="1048576"')))


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ('#,##0" тыс."', ["тыс."]),
        (r"0\ \т\ы\с\.", ["тыс."]),
        ('[<0]"-"0;0" тыс."', ["тыс."]),
        ('#,##0\\ "млн"', ["млн"]),
        ('0"%"', ["%"]),
        (r"0\%", ["%"]),
        ('#,##0;-#,##0;"нет"', []),
    ],
)
def test_a_multiplier_in_a_number_format_is_no_unit_of_one(tmp_path, form, words):
    """12 is shown as 12 тыс., and the mapping says people."""
    assert [*format_words(form)] == words
    if not words:
        assert len(imported(tmp_path, formatted(form)).rows) == 4
        return
    with pytest.raises(InputError) as refused:
        imported(tmp_path, formatted(form))
    assert any(words[0] in fault.problem for fault in refused.value.faults)
