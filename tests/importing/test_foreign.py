"""Foreign files are read as they stand, within limits; hostile ones are refused with a reason."""

import io
import re
import zipfile
from datetime import date
from decimal import Decimal as D

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from civicbrief.core.faults import InputError
from civicbrief.data.originals import safe_name
from civicbrief.importing import readings
from civicbrief.importing.cell_number import show, stored
from civicbrief.importing.cells import cell_name, column_letter, column_number
from civicbrief.importing.periods import Ambiguous, read_period
from civicbrief.importing.read_table import encoding_of, read_bytes
from civicbrief.importing.readings import (
    read_number,
    separators,
    without_marks,
)
from civicbrief.importing.survey.survey import survey

RUSSIAN = "Показатель;2020\r\nвсего, единиц;1 234,5\r\nОбщественные объединения;3\r\n"
KAZAKH = "Көрсеткіш;2020\r\nҚоғамдық бірлестіктер;1 234\r\nбарлығы;7\r\n"


def workbook(*rows, **formats):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for cell, form in formats.items():
        book.active[cell].number_format = form
    return packed(book)


def packed(book):
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def first(content, name="t.xlsx"):
    return read_bytes(name, content).sheets[0]


def refused(content, name="t.xlsx"):
    with pytest.raises(InputError) as raised:
        read_bytes(name, content)
    return str(raised.value)


# --- CSV


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1251", "koi8-r", "cp866"]
)
def test_the_encoding_is_found_by_what_reads_as_words(encoding):
    assert encoding_of(RUSSIAN.encode(encoding)) == (encoding, "")
    sheet = first(RUSSIAN.encode(encoding), "t.csv")
    assert [sheet.at(row, 1).text for row in (1, 3)] == ["Показатель", "Общественные объединения"]


def test_kazakh_letters_have_a_page_of_their_own():
    assert first(KAZAKH.encode("kz1048"), "t.csv").at(2, 1).text == "Қоғамдық бірлестіктер"


def test_accents_are_not_taken_for_cyrillic():
    assert encoding_of("País;2020\nEspaña;5\n".encode("windows-1252")) == ("windows-1252", "")


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_the_delimiter_is_what_parts_the_lines_alike(sign):
    text = "\n".join(sign.join(row) for row in (("a b", "2020"), ('"x, y; z"', "1"), ("c", "2")))
    assert read_bytes("t.csv", text.encode()).delimiter == sign


def test_rows_are_counted_as_a_spreadsheet_does_over_a_cell_of_two_lines():
    sheet = first(b'kind,2020\n"two\nlines",5\nlast,6\n', "t.csv")
    assert (sheet.at(2, 1).text, sheet.at(3, 2).text) == ("two lines", "6")


def test_an_open_quotation_mark_is_reported():
    assert "t.csv:2: the file is not a sound CSV" in refused(b'a,b\n"c,d\ne,f\n', "t.csv")


def test_quotation_marks_inside_quotation_marks_are_told_by_row():
    """Each of them; a mark that opens no cell is a sign as any other."""
    lines = ["kind,2020", '"fund ""Help""",1', '"fund "Aid"",2', 'fund "Hope",3', '"a "b" c",4', ""]
    told = refused("\n".join(lines).encode(), "t.csv").splitlines()
    start = "a quotation mark inside quotation marks"
    assert [line.partition(". ")[0] for line in told] == [
        f't.csv:3: {start}, found ""fund "Aid"",2"',
        f't.csv:5: {start}, found ""a "b" c",4"',
    ]
    assert 'Write it twice: "the fund ""Help"""' in told[0]


def test_control_signs_are_refused_with_their_cell():
    told = refused("kind,2020\nfu\u202ends,5\x07\n".encode(), "t.csv")
    assert "t.csv:2:A: characters that cannot be printed: U+202E" in told
    assert "t.csv:2:B: characters that cannot be printed: U+0007" in told


# --- XLSX


def test_a_cell_shows_what_its_number_format_shows():
    content = workbook([0.152, 1234.5, 0.1 + 0.2], A1="0.0%", B1="#,##0")
    assert [first(content).at(1, column).text for column in (1, 2, 3)] == ["15.2%", "1235", "0.3"]


@pytest.mark.parametrize(
    ("number", "form", "shown", "held"),
    [
        (0.07, "0%", "7", "7"),
        (0.15234, "0.0%", "15.2", "15.234"),
        (1234567, "#,##0", "1234567", "1234567"),
        (1234567, "#,##0,", "1235", "1234567"),
        (2.5, "0.00", "2.50", "2.5"),
        (2.5, "0.0##", "2.5", "2.5"),
        (-5, "0.0;[Red]-0.0", "-5.0", "-5"),
        (1234, '_-* #,##0\\ "₽"_-', "1234", "1234"),
        (4.35, "General", "4.35", "4.35"),
    ],
)
def test_number_formats(number, form, shown, held):
    seen = show(stored(number), form)
    assert (f"{seen.shown:f}", f"{seen.stored:f}") == (shown, held)


@pytest.mark.parametrize("form", ["dd.mm.yyyy", "# ?/?", "0.0E+00"])
def test_a_format_that_shows_something_else_is_not_guessed(form):
    with pytest.raises(ValueError, match=re.escape(form)):
        show(D(5), form)


def test_a_raised_digit_of_a_text_is_a_mark_and_no_digit_of_its_number():
    book = Workbook()
    raised = TextBlock(InlineFont(vertAlign="superscript"), "2)")
    book.active["A1"] = CellRichText("1 234", raised)
    book.active["A2"] = CellRichText(
        "area, km", TextBlock(InlineFont(vertAlign="superscript"), "2")
    )
    assert [first(packed(book)).at(row, 1).text for row in (1, 2)] == ["1 234²⁾", "area, km²"]
    assert without_marks("1 234²⁾") == "1 234"
    assert [without_marks(text) for text in ("area, km²", "ауданы, м²")] == [
        "area, km²",
        "ауданы, м²",
    ]
    assert without_marks("программ²") == "программ"


def test_formulas_are_never_evaluated_and_say_that_they_have_no_result():
    cell = first(workbook(["=1+1", "=HYPERLINK(A1)", "'=2"])).at(1, 1)
    assert (cell.text, cell.trouble) == ("", "a formula without a stored result")


def test_errors_dates_and_truths_are_reported():
    book = Workbook()
    book.active["A1"], book.active["B1"], book.active["C1"] = "#REF!", date(2021, 2, 1), True
    sheet = first(packed(book))
    assert sheet.at(1, 1).trouble == "an error of a formula"
    assert (sheet.at(1, 2).trouble, sheet.at(1, 2).text) == ("a date", "2021-02-01")
    assert sheet.at(1, 3).text == "TRUE"


def test_hidden_rows_columns_and_sheets_are_known():
    book = Workbook()
    book.active.append([1, 2])
    book.active.row_dimensions[3].hidden = True
    book.active.column_dimensions["B"].hidden = True
    hidden = book.create_sheet("old")
    hidden["A1"], hidden.sheet_state = 1, "hidden"
    sheets = read_bytes("t.xlsx", packed(book)).sheets
    assert (sheets[0].hidden_rows, sheets[0].hidden_columns) == ({3}, {2})
    assert [sheet.hidden for sheet in sheets] == [False, True]


# --- hostile files


def forged(parts):
    """A real workbook with parts put in the place of its own, or beside them."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook([1]))) as old,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return file.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def test_a_bomb_is_refused_before_it_unpacks():
    content = forged({"xl/media/image1.bin": b"\0" * 130_000_000})
    assert len(content) < 200_000
    assert "unpacks into more than 128 MB" in refused(content)


def test_too_many_cells_are_refused(monkeypatch):
    monkeypatch.setattr("civicbrief.importing.xlsx_file.MAX_CELLS", 3)
    xml = f'<worksheet xmlns="{MAIN}"><sheetData><row>{{}}</row></sheetData></worksheet>'
    assert "more than 3 cells" in refused(forged({SHEET: xml.format("<c><v>1</v></c>" * 4)}))
    empty = '<c s="0"/>' * 9 + "<c><v>1</v></c>"  # formatted cells without content do not count
    assert first(forged({SHEET: xml.format(empty)})).at(1, 10).text == "1"


def test_too_many_cells_in_one_line_are_refused_before_they_are_held(monkeypatch):
    monkeypatch.setattr("civicbrief.importing.read_table.MAX_CELLS", 3)
    monkeypatch.setattr(
        "civicbrief.importing.read_table.Cell", lambda row, column, text: column < 5 or 1 / 0
    )
    assert "t.csv:2: more than 3 cells" in refused(b"a;b\n1;2;3;4;5;6;7;8\n", "t.csv")


def test_what_is_empty_is_not_walked_up_to_the_end_of_the_world():
    """A coloured cell at the far end is nothing; a word there is one cell."""
    book = Workbook()
    for row in (("Kind", 2020, 2021), ("funds", 4, 5), ("unions", 7, 8)):
        book.active.append(row)
    book.active["XFD1048576"].number_format = "0.00"
    coloured = read_bytes("t.xlsx", packed(book))
    assert coloured.sheets[0].last_row == 3
    book.active["XFD1048576"] = "draft"
    for table in (coloured, read_bytes("t.xlsx", packed(book))):
        (found,) = survey(table).tables
        assert (found.rows.header, found.rows.figures, found.values) == ([1], [2, 3], [2, 3])


def test_a_large_table_is_read_by_the_few_ways_in_which_its_figures_are_written():
    """Each figure once took a search of its own: a hundred thousand rows took a minute and more."""
    numbers = range(1000, 3000)
    rows = (f"Town {n};{n},{n % 89 + 10};{n // 9} {n % 900 + 100}" for n in numbers)
    readings._separators.cache_clear()
    (found,) = survey(read_bytes("t.csv", "\n".join(["Town;2022;2023", *rows]).encode())).tables
    assert found.settings == {"decimal": ",", "thousands": " "}
    assert readings._separators.cache_info().misses < 400  # of 4,000 figures


def test_entities_are_refused():
    xml = f'<!DOCTYPE x [<!ENTITY e "lol">]><worksheet xmlns="{MAIN}"><sheetData/></worksheet>'
    assert "DTDForbidden" in refused(forged({SHEET: xml}))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04 no archive", "cannot be read as XLSX"),
        (forged({SHEET: "<worksheet"}), "cannot be read as XLSX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an XLS under a password, or a broken one"),
        (b"%PDF-1.7", "neither CSV, XLSX, XLS nor ODS but a PDF"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html><table><tr><td>2020</table>", "a web page or XML"),
        (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com"/>',
            "a web page or XML",
        ),
        (bytes(range(256)) * 20, "neither CSV, XLSX, XLS nor ODS, and not text"),
        (b"\0" * 500, "neither CSV, XLSX, XLS nor ODS, and not text"),
        (b"", "the file is empty"),
    ],
)
def test_what_is_no_table_is_refused_in_words(content, said):
    assert said in refused(content)


def test_macros_and_links_are_left_alone():
    parts = {
        "xl/vbaProject.bin": b"\xd0\xcf\x11\xe0",
        "xl/externalLinks/externalLink1.xml": b'<externalLink xmlns="x"/>',
    }
    assert first(forged(parts)).at(1, 1).text == "1"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "etc-passwd.csv"),
        ("Население (2021).xlsx", "naselenie-2021.xlsx"),
        ("….csv", "table.csv"),
        ("Қоғам ӨҰҮһ.CSV", "qogam-ouuh.csv"),
    ],
)
def test_the_name_of_an_original_is_harmless(name, safe):
    assert safe_name(name) == safe


# --- readings


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("1,234", {",": "either"}),
        ("1.234", {".": "either"}),
        ("0,325", {",": "decimal"}),
        ("15,2 %", {",": "decimal"}),
        ("1234,567", {",": "decimal"}),
        ("1 234,567", {" ": "thousands", ",": "decimal"}),
        ("1.234.567", {".": "thousands"}),
        ("1,234.5", {",": "thousands", ".": "decimal"}),
        ("1'234", {"'": "thousands"}),
        ("12 34", None),
        ("1 234 чел.", None),
        ("=1+1", None),
        ("+5", None),
        ("٢٦٧", None),
    ],
)
def test_what_a_number_says_of_its_separators(text, signs):
    assert separators(text) == signs


@pytest.mark.parametrize(
    ("text", "decimal", "thousands", "value", "printed"),
    [
        ("1 234,50", ",", " ", "1234.50", "1 234,50"),
        ("1,234", ".", ",", "1234", "1 234"),
        ("1,234", ",", " ", "1.234", "1,234"),
        ("−5", "", " ", "-5", "-5"),
        ("16,0 %", ",", "", "16.0", "16,0"),
    ],
)
def test_a_number_is_read_by_the_rule_that_a_person_gave(text, decimal, thousands, value, printed):
    number = read_number(text, decimal, thousands)
    assert (str(number.value), number.printed) == (value, printed)


@pytest.mark.parametrize("text", ["1.234", "12 34", "1,2,3", "5 %%", "=5", "@5", "", "5-"])
def test_what_breaks_the_rule_is_no_number(text):
    assert read_number(text, ",", " ") is None


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2021", "2021"),
        ("2021 г.", "2021"),
        ("2021 жылы", "2021"),
        ("2020/21", "2020/2021"),
        ("2019–2021", "2019/2021"),
        ("13/02/2021", "2021-02-13"),
        ("01.02.2021", "2021-02-01"),
        ("31.02.2021", ""),
        ("2021 [YR2021]", "2021"),  # as the World Bank heads its columns
        ("2021 [YR2020]", ""),
        ("на 01.02.2021", "2021-02-01"),
        ("01.02.2021 г.", "2021-02-01"),
        ("2020-01", "2020-01"),
        ("2020/01", "2020-01"),
        ("2010/11", "2010/2011"),
        ("2010–11", "2010/2011"),
        ("2020-13", ""),
        ("1234", ""),
        ("funds", ""),
    ],
)
def test_periods(text, period):
    assert read_period(text) == period


@pytest.mark.parametrize(
    ("text", "readings", "rule", "period"),
    [
        ("01/02/2021", ("2021-02-01", "2021-01-02"), "month first", "2021-01-02"),
        ("2010-11", ("the month 2010-11", "the years 2010/2011"), "months", "2010-11"),
        ("2010-11", ("the month 2010-11", "the years 2010/2011"), "years", "2010/2011"),
        ("44197", ("the day 2021-01-01", "the number 44197"), "day numbers", "2021-01-01"),
    ],
)
def test_a_date_of_two_readings_is_asked_about(text, readings, rule, period):
    """Day 44197 of a spreadsheet is the first of January 2021."""
    with pytest.raises(Ambiguous) as raised:
        read_period(text)
    assert raised.value.readings == readings
    assert read_period(text, rule) == period


def test_marks_are_taken_off_but_never_a_digit():
    assert without_marks("1 234*") == "1 234"
    assert without_marks("1 234 ¹") == "1 234"
    assert without_marks("12341)") == "12341)"
    assert without_marks("12341)", ("1)",)) == "1234"


def test_a_row_of_small_figures_does_not_number_the_columns():
    (one,) = survey(read_bytes("t.csv", b"Kind;2020;2021\nfunds;1;2\nunions;3;4\n")).tables
    assert [series["row"] for series in one.series] == ["funds", "unions"]


def test_two_tables_side_by_side_are_two():
    lines = ["Kind;2020;;Area;2020", "funds;1;;North;5", "unions;3;;South;7"]
    found = survey(read_bytes("t.csv", "\n".join(lines).encode())).tables
    assert [[column_letter(c) for c in one.values] for one in found] == [["B"], ["E"]]


def test_a_column_that_numbers_the_rows_is_left_out_and_a_date_above_is_reported():
    lines = ["№;Kind;as of 1 January 2021", "1;Total;10", "2;funds;4", "3;unions;6"]
    (one,) = survey(read_bytes("t.csv", "\n".join(lines).encode())).tables
    assert ([column_letter(c) for c in one.labels], [column_letter(c) for c in one.values]) == (
        ["B"],
        ["C"],
    )
    assert one.period == "headings"
    assert [series["total"] for series in one.series] == ["yes", "no", "no"]


def test_a_superscript_alone_in_a_column_numbers_nothing():
    """It is a digit to Python, and no number."""
    assert survey(read_bytes("t.csv", '"³";"5";a\n"2020";"³";b\n'.encode()))


def test_columns_and_cells_have_the_names_of_a_spreadsheet():
    assert [column_letter(n) for n in (1, 26, 27, 703)] == ["A", "Z", "AA", "AAA"]
    assert [column_number(name) for name in ("A", "Z", "AA", "AAA")] == [1, 26, 27, 703]
    cell = first(b"a\nb,c\n", "t.csv").at(2, 2)
    assert cell_name("t.csv", "", cell) == "raw/t.csv#B2"
    assert cell_name("t.xlsx", "It's", cell) == "raw/t.xlsx#'It''s'!B2"


@pytest.mark.parametrize(
    ("content", "place", "found"),
    [
        (b"Kind,2022,2023\nfunds,120,130\nunions,40,4\x005\n", "t.csv:3:C", "4⟨U+0000⟩5"),
        ("Түрі,2022\nқор\0,1\n".encode(), "t.csv:2:A", "қор⟨U+0000⟩"),
        ("Вид;2022\nфонды;1\0 2\n".encode("windows-1251"), "t.csv:2:B", "1⟨U+0000⟩ 2"),
        (b"Kind\t2022\nfunds\t1\0\n", "t.csv:2:B", "1⟨U+0000⟩"),
        (b"\0Kind,2022\nfunds,1\n", "t.csv:1:A", "⟨U+0000⟩Kind"),
        ("Kind,2022\nfunds,1\0\n".encode("utf-16"), "t.csv:2:B", "1⟨U+0000⟩"),
    ],
)
def test_a_zero_byte_is_told_with_its_cell(content, place, found):
    problem = "characters that cannot be printed: U+0000"
    assert refused(content, "t.csv").startswith(f'{place}: {problem}, found "{found}". Ask the')
