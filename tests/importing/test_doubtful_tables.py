"""Tables of which the cells do not tell what they are: each is asked about, or refused."""

import io
import zipfile

import openpyxl
import pytest

from civicbrief.core.faults import InputError
from civicbrief.importing.countries import in_text
from civicbrief.importing.periods import read_period, split_status
from civicbrief.importing.read_table import read_bytes
from civicbrief.importing.survey.survey import survey
from tests.importing.test_kinds_of_tables import (
    content,
    figures,
    formatted,
    found,
    imported,
    in_all_ways,
    workbook,
)
from tests.importing.test_questions import asked


def heading_rows(file):
    """The question which rows are headings; it is the first of a table without a sheet's name."""
    questions = asked(file)
    return questions.get("header", questions.get("- header", ""))


def rewritten(packed, *changes):
    """A workbook in whose parts bytes stand instead of others."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(file, "w") as new:
        for part in old.namelist():
            text = old.read(part)
            for before, after in changes:
                text = text.replace(before, after)
            new.writestr(part, text)
    return file.getvalue()


# --- which rows are headings


@in_all_ways(
    ("Kind;2019;2020", "Region;2021;2022"),
    ("Түрі;2010;2015", "Өңір;2015;2020"),  # the same distance
    ("Вид;НПО;Фонды", "Регион;2021;2022"),
    ("Тип;2020;2019", "Область;2022;2021"),
)
def test_years_below_figures_are_asked_about_and_no_figures_without_a_word(way, words):
    first, second = words
    lines = [first, "a;15;17", "b;20;21", second, "c;5;7", "d;8;9"]
    file = content(way, lines)
    down = 2 * (way == "below a title")
    one, other = survey(read_bytes("t", file)).tables
    if "2015" in second:
        assert {when for _, _, when in figures(other)} == {"2015", "2020"}
    assert len(figures(one)) == len(figures(other)) == 4
    assert heading_rows(file) == (
        f"{4 + down} if row {4 + down} names the columns of another table; if it holds figures, "
        f"remove this table and write rows: {2 + down}-{6 + down} in the one before it"
    )


@pytest.mark.parametrize(
    "row", ["b;2021;2031", "2021;2022;2023", ";2019;2021", "b;2021;", "b;2021;2022,5"]
)
def test_a_row_of_counts_like_years_stays_a_row(row):
    lines = ["Kind;2019;2020", "a;2015;2017", row, "c;5;7"]
    assert [*figures(found(content("csv", lines))).values()][-2:] == ["5", "7"]


def test_years_without_figures_below_them_head_no_table():
    one = found(content("csv", ["Kind;2019;2020", "a;15;17", "Total;2021;2022"]))
    assert figures(one)["Total", "", "2020"] == "2022"


@in_all_ways(("ca. 120", "ca. 130"), ("5-", "7-"), ("12:30", "11:40"), ("1О5", "2О7"))
def test_a_first_row_that_no_rule_reads_is_one_of_figures_and_asked_about(way, words):
    file = content(way, ["Kind;2019;2020", f"Clubs;{';'.join(words)}", "Funds;20;21"])
    down = 2 * (way == "below a title")
    assert ("Clubs", "", "2019") in figures(found(file))
    assert heading_rows(file) == (
        f"{1 + down}, or {1 + down}-{2 + down} if row {2 + down} holds headings as well; "
        f"then rows: {3 + down}"
    )


def test_a_row_of_errors_is_one_of_figures_and_asked_about_where_they_are_texts(tmp_path):
    lines = ["Kind;2019;2020", "Clubs;#REF!;#N/A", "Funds;20;21"]
    assert heading_rows(content("csv", lines))
    assert heading_rows(content("xlsx", lines)) == ""  # there each is a fault of its cell
    with pytest.raises(InputError, match="an error of a formula"):
        imported(tmp_path, content("xlsx", lines))


@pytest.mark.parametrize(
    "below", [";total;women", "Region;per 1000;per 1000", "Region;I кв.;II кв.", "Region;;"]
)
def test_headings_of_two_rows_are_not_asked_about(below):
    assert heading_rows(content("csv", ["Kind;2019;2020", below, "a;20;21", "b;3;4"])) == ""


# --- rows and cells of a file


@pytest.mark.parametrize("odd", ["Clubs,15,17", "Clubs\t15\t17", "Clubs|15|17,5"])
def test_a_row_with_another_delimiter_is_refused_with_its_number(odd):
    lines = ["Kind;2019;2020", "Funds;20;21", odd, "Unions;5;7"]
    with pytest.raises(InputError) as refused:
        read_bytes("t", "\n".join(lines).encode())
    (fault,) = refused.value.faults
    assert (fault.row, fault.value) == (3, odd)
    assert "separated by" in fault.problem


@pytest.mark.parametrize("note", ["Ministry, 2022, 2023", "1,5", "Clubs, funds,unions", "a,b,c"])
def test_a_note_with_commas_is_no_row_with_another_delimiter(note):
    lines = ["Kind;2019;2020", "Funds;20;21", note]
    assert read_bytes("t", "\n".join(lines).encode()).sheets[0].last_row == 3


def test_two_cells_of_one_address_are_refused():
    packed = workbook([["Kind", "2019"], ["Clubs", "15"]])
    with pytest.raises(InputError, match="two of its cells have the address B2"):
        read_bytes("t", rewritten(packed, (b'r="A2"', b'r="B2"')))


@pytest.mark.parametrize("number", ["1E+999999999", "NaN", "Infinity", "ZZZ", "-INF"])
def test_a_number_that_no_spreadsheet_writes_is_a_fault_of_its_cell(tmp_path, number):
    packed = workbook([["Kind", "2019"], ["Clubs", "1234"], ["Funds", "15"]])
    with pytest.raises(InputError) as refused:
        imported(tmp_path, rewritten(packed, (b"<v>1234<", f"<v>{number}<".encode())))
    (fault,) = refused.value.faults
    assert (fault.row, fault.column, fault.value) == (2, "B", number)
    assert "a number that no spreadsheet writes" in fault.problem


@pytest.mark.parametrize("text", ['{"version": "2.0", "class": "dataset"}', '[{"year": 2019}]'])
def test_json_is_told_as_what_it_is(text):
    with pytest.raises(InputError, match="but JSON"):
        read_bytes("t", text.encode())


def test_rows_without_height_and_columns_without_width_are_hidden():
    packed = workbook([["Kind", "2019"], ["Clubs", "15"], ["Funds", "17"]])
    changed = rewritten(
        packed,
        (b'<row r="3"', b'<row r="3" ht="0" customHeight="1"'),
        (b"<sheetData>", b'<cols><col min="2" max="2" width="0"/></cols><sheetData>'),
    )
    (sheet,) = read_bytes("t", changed).sheets
    assert (sheet.hidden_rows, sheet.hidden_columns) == ({3}, {2})
    assert "hidden: row 3, columns B" in asked(changed)["hidden"]


# --- what a number format shows


@pytest.mark.parametrize(
    "form", [r"0\0\0\0", '0"."0', '"<"0', r"\-0", "-0", '"≈ "0', '0" 000"', '"20"0', '#","##0']
)
def test_a_format_that_shows_other_digits_than_the_cell_holds_is_not_understood(tmp_path, form):
    with pytest.raises(InputError) as refused:
        imported(tmp_path, formatted(form))
    fault, *_ = [one for one in refused.value.faults if "a number format" in one.problem]
    assert 'digits: "stored"' in fault.remedy


@pytest.mark.parametrize(
    "form",
    [
        r"#\ ##0",
        r"#,##0;\-#,##0",
        '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-',
        r"_(* #,##0_);_(* \(#,##0\);_(* \-??_);_(@_)",
        '0" m2"',
        "+0;-0",
        '[$-419]0" (2010=100)"',
    ],
)
def test_usual_formats_show_what_their_cells_hold(tmp_path, form):
    rows = imported(tmp_path, formatted(form), scale="checked").rows
    assert [row["value"] for row in rows] == ["12", "13", "14", "15"]


@pytest.mark.parametrize(("held", "is_exact"), [(35300, True), (35340, False)])
def test_thousands_that_a_format_shows_in_all_their_digits_are_exact(tmp_path, held, is_exact):
    file = formatted("0.0,", ("Kind", 2021), ("Clubs", held))
    settings = {"digits": "shown", "qualifier": "exact", "scale": "checked"}
    if is_exact:
        (row,) = imported(tmp_path, file, **settings).rows
        assert row["value"] == "35.3"
        return
    with pytest.raises(InputError, match='Write qualifier: "rounded"'):
        imported(tmp_path, file, **settings)


# --- periods that are none, and more ways to write one


@pytest.mark.parametrize("text", ["до 2021", "с 2021", "по 2021 г.", "к 2021", "аз 2021"])
def test_a_year_behind_a_bound_is_no_year(text):
    assert read_period(text) == ""


@pytest.mark.parametrize(("text", "mark"), [("2021 M", "M"), ("2022 s", "s"), ("2022 r", "r")])
def test_a_letter_behind_a_year_is_kept_as_its_mark(text, mark):
    assert split_status(text) == (text[:4], mark)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2022 r.", "2022"),  # Polish
        ("2022 წ.", "2022"),
        ("2023¹)", "2023"),
        ("2021 с", "2021"),  # Tajik
        ("за 2021", "2021"),
        ("с 1 января 2021", "2021-01-01"),
        ("1. Quartal 2022", "2022-01/2022-03"),
        ("I kwartał 2022", "2022-01/2022-03"),
        ("2022-S1", "2022-01/2022-06"),
        ("9 мес. 2023", "2023-01/2023-09"),
        ("9M 2022", "2022-01/2022-09"),
        ("2022M09", "2022-09"),
        ("M09 2022", ""),
        ("январь—июнь 2022", "2022-01/2022-06"),
        ("на конец 2023 г.", "2023-12-31"),
        ("2021 жыл соңына", "2021-12-31"),
        ("end of 2022", "2022-12-31"),
        ("Stand 31.12.2022", "2022-12-31"),
    ],
)
def test_more_ways_to_write_a_period_are_read(text, period):
    assert read_period(text) == period


# --- what titles and sheets say


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("НПО в Кыргызстане", "KGZ"),
        ("Қырғызстандағы ұйымдар", "KGZ"),
        ("Организации Грузии", "GEO"),
        ("NGOs in Uzbekistan by region", "UZB"),
        ("Індивідуальні підприємці", ""),
        ("Таблица 1. Члены профсоюзов", ""),
        ("the georgia font", ""),  # no name begins with a small letter
    ],
)
def test_a_country_is_seen_in_a_title_in_any_case(title, code):
    assert [*in_text(title).values()] == [code] * bool(code)


@pytest.mark.parametrize(
    ("title", "told"),
    [("НПО в Кыргызстане", True), ("Помощь Казахстану из Германии", False), ("НПО", False)],
)
def test_a_title_that_names_another_country_alone_is_told(tmp_path, title, told):
    file = content("csv", [title, "", "Kind;2019;2020", "a;15;17", "b;20;21"])
    notices = imported(tmp_path, file, area="KAZ").notices
    said = [one for one in notices if "the mapping says" in one]
    assert [one.partition(": ")[2] for one in said] == [
        "НПО в Кыргызстане: Кыргызстане is KGZ, and the mapping says area: KAZ."
    ] * told


def test_the_name_of_a_sheet_says_a_multiplier(tmp_path):
    book, file = openpyxl.Workbook(), io.BytesIO()
    book.active.title = "тыс. человек"
    for row in (("Kind", 2021, 2022), ("Clubs", 12, 13)):
        book.active.append(row)
    book.save(file)
    assert "its sheet says: тыс. человек" in asked(file.getvalue())["unit"]
    with pytest.raises(InputError, match="the name of its sheet"):
        imported(tmp_path, file.getvalue())
