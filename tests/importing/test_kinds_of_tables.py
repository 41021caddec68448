"""Each kind of table that once came in wrong, in several languages, places and formats.

A table is shown as lines of CSV; what it gives is its figures, each by row, column and period.
"""

import csv
import io
import itertools
from decimal import Decimal as D
from functools import cache

import pytest
from openpyxl import Workbook

from civicbrief.core.decisions import MARKER
from civicbrief.core.faults import InputError
from civicbrief.data.tables import read_tables
from civicbrief.importing.cell_number import Wrong, number_of
from civicbrief.importing.cells import Cell
from civicbrief.importing.headings import headed_cells
from civicbrief.importing.import_table import import_table
from civicbrief.importing.mapping import read_mapping
from civicbrief.importing.observations import read_observations
from civicbrief.importing.printable import keep_printable
from civicbrief.importing.read_table import read, read_bytes
from civicbrief.importing.survey.survey import survey
from civicbrief.importing.units import scale_of
from civicbrief.style.theme import DEFAULT
from tests.importing.test_import_table import mapped, rows_of
from tests.support.project import CHECK, ROOT

WAYS = ("csv", "below a title", "right of an empty column", "windows", "xlsx")


def content(way, lines):
    """A table as the bytes of a file."""
    rows = [line.split(";") for line in lines]
    if way == "below a title":
        rows = [["Table 1. Organisations"], [], *rows]
    if way == "right of an empty column":
        rows = [["", *row] for row in rows]
    if way == "xlsx":
        return workbook(rows)
    text = io.StringIO()
    csv.writer(text, delimiter="\t" if way == "windows" else ";").writerows(rows)
    return text.getvalue().encode("utf-16" if way == "windows" else "utf-8")


def workbook(rows, *merges):
    book = Workbook()
    for row in rows:
        book.active.append([int(one) if one.isdecimal() else one or None for one in row])
    for place in merges:
        book.active.merge_cells(place)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def formatted(form, *rows):
    """A workbook of which the figures, from B2 to C3, have one format."""
    rows = rows or (("Kind", 2021, 2022), ("Clubs", 12, 13), ("Funds", 14, 15))
    book, packed = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    for cell in (cell for row in book.active["B2:C3"] for cell in row):
        cell.number_format = form
    book.save(packed)
    return packed.getvalue()


def found(bytes_of_file):
    (one,) = survey(read_bytes("t", bytes_of_file)).tables
    return one


def figures(one):
    """What each cell of a table shows, by the headings of its row and column and its period."""
    period = "" if MARKER in one.period else one.period
    placed = headed_cells(one.sheet, one.frame, period, one.settings.get("dates", ""))
    return {(each.row, each.column, each.period): each.cell.text for each in placed}


def periods_below(way, first, second):
    """The periods of the figures of two rows in columns that are called so."""
    lines = [f"A;{first};{second}", "Чүй;120;130", "Ош;40;45"]
    return [when for _, _, when in figures(found(content(way, lines)))]


@cache
def units():
    return read_tables(ROOT / "data").units


def imported(folder, bytes_of_file, **settings):
    """The rows that a table gives with all decided, and notices."""
    path = folder / "t.csv"
    path.write_bytes(bytes_of_file)
    return read_observations(read(path), read_mapping(mapped(path, **settings)), units())


def in_all_ways(*tables):
    return pytest.mark.parametrize(
        ("way", "words"), [*itertools.product(WAYS, tables)], ids=lambda one: str(one)[:30]
    )


# --- what is a heading, a section, a row


@in_all_ways(
    ("Он", "Сэлэнгэ", "Архангай", "Дорноговь", "нд"),
    ("Жыл", "Ақмола", "Абай", "Ұлытау", "жоқ"),
    ("Год", "Тула", "Тверь", "Псков", "нет"),
)
def test_a_first_column_that_is_missing_throughout_names_no_row(way, words):
    """Beside the years, a sign that is the same in every row is a value that is not there."""
    head, first, second, third, sign = words
    lines = [f"{head};{first};{second};{third}"]
    lines += [f"{year};{sign};{one};437" for year, one in (("2014", "17"), ("2015", "16"))]
    places = [*figures(found(content(way, lines)))]
    assert {column for _, column, _ in places} >= {second, third}
    assert not any(sign in f"{row} {column}".split() for row, column, _ in places)


@in_all_ways(
    ("Indicator", "Method", "Employment", "share of people", "Jobless", "Total", "Men"),
    ("Көрсеткіш", "Әдіс", "Жұмыспен қамту", "тұрғындар үлесі", "Жұмыссыздық", "Барлығы", "Ер"),
    ("Показатель", "Метод", "Занятость", "доля жителей", "Безработица", "Всего", "Мужчины"),
    ("Koʻrsatkich", "Usul", "Bandlik", "aholi ulushi", "Ishsizlik", "Jami", "Erkaklar"),
)
def test_a_section_whose_remark_stands_in_another_column_names_its_rows(way, words):
    head, method, first, remark, second, total, men = words
    lines = (f"{head};2019;2020;{method}", f"{first};;;{remark}", f"{total};70;71;")
    more = (f"{men};75;76;", f"{second};;;{remark}", f"{total};5;6;", f"{men};4;5;")
    got = figures(found(content(way, [*lines, *more])))
    assert got == {
        (f"{section} / {row}", "", year): figure
        for section, rows in ((first, ("70 71", "75 76")), (second, ("5 6", "4 5")))
        for row, pair in zip((total, men), rows, strict=True)
        for year, figure in zip(("2019", "2020"), pair.split(), strict=True)
    }


@in_all_ways(
    ("Region", "Registered", "Active", "North", "South", "East"),
    ("Өңір", "Тіркелген", "Белсенді", "Солтүстік", "Оңтүстік", "Шығыс"),
    ("Hudud", "Roʻyxatdan oʻtgan", "Faol", "Shimol", "Janub", "Sharq"),
)
@pytest.mark.parametrize("first", [("1950", "1820"), ("1999", "2000"), ("2023", "2022")])
def test_a_first_row_of_counts_like_years_is_a_row_and_the_period_is_asked_for(way, words, first):
    head, one, other, *regions = words
    rows = dict(zip(regions, (first, ("840", "790"), ("2011", "1905")), strict=True))
    lines = [f"{head};{one};{other}", *(f"{name};{';'.join(row)}" for name, row in rows.items())]
    table = found(content(way, lines))
    assert table.period.startswith(MARKER)
    assert figures(table) == {
        (name, column, ""): figure
        for name, row in rows.items()
        for column, figure in zip((one, other), row, strict=True)
    }


@in_all_ways(
    ("Область", "Север", "Юг", "Запад", "Восток"),
    ("Region", "North", "South", "West", "East"),
    ("Облыс", "Солтүстік", "Оңтүстік", "Батыс", "Шығыс"),
)
def test_a_row_without_a_label_is_a_row_and_its_figures_are_no_years(way, words):
    head, *names = words
    rows = [(names[0], "1120", "1130"), (names[1], "840", "790"), ("", "1960", "1920")]
    rows += [(names[2], "300", "310"), (names[3], "45", "46")]
    got = figures(found(content(way, [f"{head};2022;2023", *map(";".join, rows)])))
    named = {
        (n if not n.startswith("row ") else "", when): one for (n, _, when), one in got.items()
    }
    assert named == {
        (name, year): figure
        for name, *pair in rows
        for year, figure in zip(("2022", "2023"), pair, strict=True)
    }


@in_all_ways(
    ("Code", "Country", "Year", "Score"),
    ("Код", "Страна", "Год", "Балл"),
    ("Код", "Ел", "Жыл", "Ұпай"),
    ("Kod", "Davlat", "Yil", "Ball"),
)
def test_codes_like_years_stand_beside_periods_and_are_none(way, words):
    rows = [("2016", "A", "2019", "35"), ("2016", "B", "2020", "25"), ("2011", "C", "2014", "30")]
    got = figures(found(content(way, [";".join(words), *map(";".join, rows)])))
    assert {(when, figure) for (_, _, when), figure in got.items()} == {
        (year, score) for _, _, year, score in rows
    }


@in_all_ways(("Country", "Signed"), ("Страна", "Подписано"), ("Ел", "Қол қойды"))
def test_small_counts_that_add_up_by_chance_are_not_asked_about(way, words):
    lines = [f"{name};{value}" for name, value in zip("ABCDEFGHIJKL", "011110100110", strict=True)]
    assert {one["total"] for one in found(content(way, [";".join(words), *lines])).series} == {"no"}


REGION = ("Region", "Urban", "Rural", "men", "women", "All residents", "North", "South")
ОБЛАСТЬ = ("Область", "Город", "Село", "мужчины", "женщины", "Все жители", "Север", "Юг")
ОБЛЫС = ("Облыс", "Қала", "Ауыл", "ерлер", "әйелдер", "Барлық тұрғын", "Солтүстік", "Оңтүстік")
LANGUAGES = pytest.mark.parametrize("words", [REGION, ОБЛАСТЬ, ОБЛЫС], ids=("en", "ru", "kk"))


@LANGUAGES
@pytest.mark.parametrize("above", [0, 2])
def test_a_heading_ends_where_its_merge_ends(words, above):
    head, urban, rural, men, women, everyone, north, south = words
    rows = [[head, urban, "", rural, "", ""], ["", men, women, men, women, everyone]]
    rows += [[north, "1", "2", "3", "4", "10"], [south, "5", "6", "7", "8", "26"]]
    merges = [f"B{1 + above}:C{1 + above}", f"D{1 + above}:E{1 + above}"]
    title = [["Table 1. Organisations"], [""]][:above]
    heads = [f"{a} / {b}" for a in (urban, rural) for b in (men, women)] + [everyone]
    assert figures(found(workbook([*title, *rows], *merges))) == {
        (row, heading, ""): figure
        for row, *own in rows[2:]
        for heading, figure in zip(heads, own, strict=True)
    }


@LANGUAGES
def test_a_year_ends_where_its_merge_ends(words):
    kind, _, _, one, other, rank, north, south = words
    rows = [[kind, "2022", "", ""], ["", one, other, rank]]
    rows += [[north, "120", "80", "4"], [south, "40", "30", "9"]]
    got = figures(found(workbook(rows, "B1:C1")))
    assert {(head, when) for _, head, when in got} == {(one, "2022"), (other, "2022"), (rank, "")}


@LANGUAGES
def test_a_label_ends_where_its_merge_ends(words):
    region, _, _, a, b, whole, north, south = words
    rows = [[region, "…", "N"], [north, a, "1"], ["", b, "2"], [south, a, "3"], ["", b, "4"]]
    rows.append(["", whole, "10"])
    got = figures(found(workbook(rows, "A2:A3", "A4:A5")))
    assert [row for row, _, _ in got] == [
        *(f"{outer} / {inner}" for outer in (north, south) for inner in (a, b)),
        whole,
    ]


@LANGUAGES
def test_an_empty_heading_reaches_over_groups_of_the_same_words_and_else_is_a_question(words):
    head, urban, rural, men, women, everyone, north, south = words
    lines = [f"{head};{urban};;{rural};", f";{men};{women};{men};{women}"]
    rows = [f"{north};1;2;3;4", f"{south};5;6;7;8"]
    one = found(content("csv", [*lines, *rows]))
    assert one.spread == "B1:C1, D1:E1"
    assert [column for _, column, _ in figures(one)][:4] == [
        f"{outer} / {inner}" for outer in (urban, rural) for inner in (men, women)
    ]
    lines[1] = f";{men};{women};{men};{everyone}"
    assert found(content("csv", [*lines, *rows])).spread.startswith(f"{MARKER} B1:C1, D1:E1")


def test_ranges_of_a_mapping_that_cover_too_much_are_told_with_the_name_of_the_table(
    tmp_path, monkeypatch
):
    monkeypatch.setattr("civicbrief.importing.cells.MAX_CELLS", 3)
    with pytest.raises(InputError) as refused:
        imported(tmp_path, content("csv", ["A;2022;2023", "North;1;2"]), spread="A1:B2")
    assert str(refused.value).startswith("t.csv: merged cells cover more than 3 cells")


# --- periods


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("first", "second", "periods"),
    [
        ("2022-жыл", "2023-жыл", ("2022", "2023")),
        ("2022-yil", "2023-yil", ("2022", "2023")),
        ("2022 рік", "2023 рік", ("2022", "2023")),
        ("на 1 января 2023 года", "на 1 января 2024 года", ("2023-01-01", "2024-01-01")),
        ("2021 год", "2022 (оценка)", ("2021", "2022")),
        ("I кв. 2023", "II кв. 2023", ("2023-01/2023-03", "2023-04/2023-06")),
        ("2024Q1", "2024Q2", ("2024-01/2024-03", "2024-04/2024-06")),
        ("2015 *)", "2016 r", ("2015", "2016")),
        ("20150101", "20160101", ("2015-01-01", "2016-01-01")),
    ],
)
def test_headings_in_words_of_many_languages_are_periods(way, first, second, periods):
    assert periods_below(way, first, second) == [*periods] * 2


@pytest.mark.parametrize(
    ("days", "asked"),
    [
        (("42736", "43101", "43466"), False),  # 1 January of 2017, 2018 and 2019
        (("44197", "44228", "44256"), False),  # of January, February and March 2021
        (("42736", "43101"), True),
        (("42736", "43101", "43497"), True),  # the last is of February
    ],
)
def test_days_as_numbers_are_days_where_three_of_them_stand_in_equal_steps(days, asked):
    rows = [row[: len(days) + 1] for row in (["A", *days], [*"B123"], [*"C456"])]
    one = found(content("csv", map(";".join, rows)))
    assert one.settings["dates"].startswith(MARKER if asked else "day numbers")


@pytest.mark.parametrize(
    ("head", "shares", "year"),
    [
        ("Share, %", ("70,0", "30,0", "100,0"), "2023"),  # 70 and 30 of 100
        ("Үлесі, пайыз", ("60,0", "40,0", "100,0"), "2022"),  # 60 and 40 of 100
        ("Доля, %", ("65,0", "35,0", "100,0"), ""),  # of neither
        ("Rate", ("70,0", "30,0", "100,0"), ""),  # is no share
    ],
)
def test_a_column_of_shares_is_of_the_year_whose_figures_it_shows(head, shares, year):
    rows = zip(("a", "b", "Total"), ("60;70", "40;30", "100;100"), shares, strict=True)
    one = found(content("csv", [f"Kind;2022;2023;{head}", *map(";".join, rows)]))
    (own,) = [each for each in one.series if each.get("column") == head]
    assert own["period"] == year or (not year and own["period"].startswith(MARKER))
    assert "row" not in own  # asked once, not of each row


# --- units, marks and scripts, as far as the rows of the project


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["Волонтёры;;", "тысяч человек;;", "Область;2022;2023"], "A2"),
        (["Volunteers, in thousands;;", "Region;2022;2023"], "A1"),
        (["Еріктілер;;", "Облыс, мың адам;2022;2023"], "A2"),
        (["Koʻngillilar;;", "ming kishi;;", "Hudud;2022;2023"], "A2"),
        (["Freiwillige;;", "in 1.000 Personen;;", "Land;2022;2023"], "A2"),
        (["Members (000);;", "Region;2022;2023"], "A1"),
        (["მოხალისეები;;", "ათასი კაცი;;", "რეგიონი;2022;2023"], "A2"),
        (["Волонтёры;;", ";;тыс. чел.", "Область;2022;2023"], "C2"),
    ],
)
@pytest.mark.parametrize("way", ["csv", "windows"])
def test_thousands_above_a_table_under_a_unit_of_ones_stop_the_import(lines, place, way, tmp_path):
    table = content(way, [*lines, "A;12,5;14,1", "B;8,0;9,3"])
    assert place in {cell for cell, _ in found(table).units}
    with pytest.raises(InputError, match=rf"{place} .* is no unit of 1000"):
        imported(tmp_path, table, unit="people")


@pytest.mark.parametrize(
    ("titles", "units_", "years"),
    [
        ("Ыктыярчылар;Волонтёры", "(миң адам);(тысяч человек)", ";"),
        ("Еріктілер;Volunteers", "мың адам;thousand persons", ";"),
        ("Könüllülər;Volunteers", "min nəfər;x 1000", "Rayon;District"),
    ],
)
@pytest.mark.parametrize("way", ["csv", "xlsx"])
def test_a_unit_above_each_of_two_columns_of_labels_is_seen(titles, units_, years, way, tmp_path):
    lines = [f"{titles};;", f"{units_};;", f"{years};2022;2023", "Чүй;Чуй;12,5;14,1", "Ош;Ош;8;9"]
    assert {"A2", "B2"} <= {cell for cell, _ in found(content(way, lines)).units}
    with pytest.raises(InputError, match=r"A2 .* is no unit of 1000"):
        imported(tmp_path, content(way, lines), unit="people")


@pytest.mark.parametrize(
    ("heads", "units_"),
    [
        (("Erwerbstätige", "Anteil"), ("1 000", "%")),
        (("Members", "Share"), ("'000", "per cent")),
        (("Волонтёры", "Доля"), ("тыс. человек", "в %")),
    ],
)
@pytest.mark.parametrize("way", WAYS)
def test_units_below_the_headings_are_headings(heads, units_, way, tmp_path):
    lines = [f"Kind;{heads[0]};{heads[1]}", f";{units_[0]};{units_[1]}", ";2023;2023"]
    table = content(way, [*lines, "funds;3672;49,6", "unions;1820;50,4"])
    counts, shares = (f"{head} / {unit}" for head, unit in zip(heads, units_, strict=True))
    assert figures(found(table)) == {
        ("funds", counts, "2023"): "3672",
        ("funds", shares, "2023"): "49,6",
        ("unions", counts, "2023"): "1820",
        ("unions", shares, "2023"): "50,4",
    }
    with pytest.raises(InputError, match=f"says {units_[0].split()[0]}.* is no unit of 1000"):
        imported(tmp_path, table, unit="people")


SECTIONS = (
    ("у відсотках до підсумку", "Жінки", "відсотках"),
    ("в процентах к итогу", "Женщины", "процентах"),
    ("жыйынтыгына карата пайыз менен", "Аялдар", "пайыз"),
    ("per cent of total", "women", "per cent"),
    ("in %", "Frauen", "%"),
    ("пайызбен", "әйелдер", "пайызбен"),
)


@pytest.mark.parametrize(("section", "label", "word"), SECTIONS)
@pytest.mark.parametrize("way", WAYS)
def test_the_unit_of_a_section_holds_for_each_row_below_it(section, label, word, way, tmp_path):
    lines = ["Kind;2022;2023", "unions;600;640", "funds;400;360", f"{section};;", "unions;60;64"]
    lines += ["including:;;", f"{label};48,5;47,9", "Districts;;", "north;250;260"]
    table = content(way, lines)
    one = found(table)
    assert list(one.units_of) == [section]  # asked once
    assert not any("unit" in series for series in one.series)
    rows = imported(tmp_path, table).rows
    assert {row["subject"].rpartition(" / ")[2]: row["unit"] for row in rows[-4:]} == {
        label: "percent of population",
        "north": "organisations",
    }
    assert [row["unit"] for row in rows if row["value"] in ("600", "60")] == [
        "organisations",
        "percent of population",
    ]
    with pytest.raises(InputError) as raised:
        imported(tmp_path, table, units={section: "people"})
    said = "has a %" if word == "%" else f"says {word}"
    assert f"the heading {section} {said}, and people is no unit of per cent" in str(raised.value)


@pytest.mark.parametrize("unit", ["тыс. чел.", "thousand persons", "ming kishi"])
@pytest.mark.parametrize("way", WAYS)
def test_a_unit_beside_the_figures_of_a_row_is_its_unit(unit, way, tmp_path):
    lines = ["Kind;2022;2023;Unit", f"members;12,5;14,1;{unit}", f"women;8,0;9,3;{unit}"]
    assert unit in {words for _, words in found(content(way, lines)).units}
    with pytest.raises(InputError, match=r"is no unit of 1000"):
        imported(tmp_path, content(way, lines), unit="people")
    two = found(content(way, [*lines, "share;64,0;66,0;%"]))
    assert ["unit" in series for series in two.series] == [False, False, True]
    assert {*found(content(way, [*lines, "clubs;3;4;"])).units_of} == {unit}


def test_a_heading_under_units_that_the_table_lacks_is_told(tmp_path):
    lines = ["Kind;2022;2023", "unions;600;640", "per cent;;", "women;48,5;47,9"]
    units_ = {"per cent": "percent of population", "percent": "percent of population"}
    with pytest.raises(InputError, match=r'heading that no figure has, found "percent"'):
        imported(tmp_path, content("csv", lines), units=units_)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("counts", "members", "share"),
    [
        ("Faal dernek sayısı", "Üye sayısı (bin kişi)", "Kadın üye oranı (%)"),
        ("Саны", "Мүшелер, мың адам", "Үлесі, пайыз"),
        ("Associations", "Members ('000)", "Share, per cent"),
    ],
)
def test_each_heading_with_a_unit_of_its_own_is_asked_for_it(counts, members, share, way):
    lines = [f"Year;{counts};{members};{share}", "2022;120;7374,3;22,0", "2023;121;7512,1;22,4"]
    one = found(content(way, lines))
    asked = {each["column"]: each.get("unit", "") for each in one.series}
    assert asked[counts] == ""
    assert scale_of(members)[0] in asked[members]
    assert "per cent" in asked[share]


@pytest.mark.parametrize("title", ["Rate, %", "Доля занятых (в процентах)", "Үлесі, пайызбен"])
def test_per_cent_in_a_title_under_a_unit_that_is_none_is_refused(title, tmp_path):
    table = content("windows", [title, "Kind;2022;2023", "a;12,5;14,1", "b;8,0;9,3"])
    with pytest.raises(InputError, match=r"A1 .* is no unit of per cent"):
        imported(tmp_path, table, unit="people")
    assert imported(tmp_path, table, unit="people", scale="checked").rows


@pytest.mark.parametrize("words", ["Funds up to 1 000", "До 1000 жителей", "1000 and more members"])
def test_a_thousand_that_counts_no_figures_is_no_multiplier(words):
    assert scale_of(words) == ("", 1)


FLAGS = pytest.mark.parametrize(
    ("mark", "note", "kept"),
    [
        ("*", "* preliminary", "*: preliminary"),
        (" p", "p - алдын ала дерек", "p: алдын ала дерек"),
        (" п", "п - предварительные данные", "п: предварительные данные"),
        ("(п)", "Примечание: (п) – оценка", "(п): оценка"),
        ("¹", "¹ предварительные данные", "¹: предварительные данные"),
        (" (e)", "(e) baholangan", "(e): baholangan"),
        ("**", "", "**"),
    ],
)


@FLAGS
@pytest.mark.parametrize("way", ["csv", "below a title", "xlsx"])
def test_a_mark_of_a_figure_is_kept_with_what_the_notes_say_of_it(mark, note, kept, way, tmp_path):
    lines = ["Kind;2022;2023", f"funds;120;130{mark}", f"unions;40;45{mark}"]
    rows = imported(tmp_path, content(way, lines + [note] * bool(note))).rows
    assert {(row["subject"], row["value"]): row["mark"] for row in rows} == {
        ("funds", "120"): "",
        ("funds", "130"): kept,
        ("unions", "40"): "",
        ("unions", "45"): kept,
    }


@pytest.mark.parametrize(
    ("note", "asked"), [("т - тысяч рублей", True), ("", True), ("т - оценка", False)]
)
def test_letters_that_no_note_explains_or_that_are_a_unit_are_asked_with_marks_as_a_way(
    note, asked
):
    table = content("csv", ["Вид;2022;2023", "фонды;120;130 т", "союзы;40;45", note])
    one = found(table)
    assert ("т" in one.words, "т" in one.marks) == (asked, not asked)
    assert all("a mark goes under marks instead (C2)" in said for said in one.words.values())
    with pytest.raises(Wrong) as raised:
        number_of(Cell(1, 1, "130 т"), {}, (), {})
    assert raised.value.remedy.endswith('or, where it is a mark, marks: ["т"].')


def test_without_a_column_for_marks_each_is_named(copy, tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes(content("csv", ["Kind;2022;2023", "funds;120;130*", "* preliminary"]))
    (line,) = import_table(copy, path, mapped(path), CHECK).notices
    assert "marks beside figures are not kept: C2 *: preliminary." in line
    assert "Add the column mark to observations.csv" in line


@pytest.mark.parametrize("mark", ["r", "e", "p"])
def test_a_letter_is_a_mark_after_a_figure_and_a_letter_in_a_name(mark, tmp_path):
    lines = ["Kind,2020,2021 " + mark, f"Labour,10 {mark},12", "Finance,5,6", f"Type {mark},3,4"]
    rows = imported(tmp_path, "\n".join(lines).encode()).rows
    assert {row["subject"] for row in rows} == {"Labour", "Finance", f"Type {mark}"}
    assert [D(row["value"]) for row in rows] == [10, 12, 5, 6, 3, 4]


def test_a_source_in_letters_that_the_fonts_lack_is_a_fault_of_its_line(copy, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("A,2022,2023\nა,120,x\n", encoding="utf-8")
    mapping = mapped(path, signs={})
    text = mapping.read_text(encoding="utf-8").replace("Office of Nowhere", "საქსტატი")
    mapping.write_text(text, encoding="utf-8")
    line = 1 + next(n for n, one in enumerate(text.split("\n")) if "საქსტატი" in one)
    with pytest.raises(InputError) as raised:
        import_table(copy, path, mapping, CHECK, DEFAULT.lacking)
    first, second = raised.value.faults  # and its sign without a meaning
    assert (first.file, first.row, first.column) == (mapping.name, line, "source.body")
    assert "the fonts of the brief lack" in first.problem
    assert (second.file, second.row) == ("t.csv", 2)


@pytest.mark.parametrize(
    ("area", "lines"),
    [
        ("GEO", ["რეგიონი,2022,2023", "თბილისი,120,131", "ბათუმი,40,44"]),
        ("ARM", ["Մարզ,2022,2023", "Երևան,120,131", "Շիրակ,40,44"]),
        ("ARE", ["الإمارة,2022,2023", "دبي,120,131", "الشارقة,40,44"]),
        ("UZB", ["Hudud,2022,2023", "Oʻzbekiston,120,131", "Fargʻona,40,44"]),
    ],
)
def test_a_table_in_signs_that_the_fonts_lack_comes_in_for_its_country(area, lines, copy, tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes("\n".join(lines).encode())
    import_table(copy, path, mapped(path, area=area), CHECK, DEFAULT.lacking)
    rows = [row for row in rows_of(copy) if row["cell"]]
    assert [(row["area"], row["value"]) for row in rows] == [
        (area, value) for value in ("120", "131", "40", "44")
    ]
    assert not any(DEFAULT.lacking("".join(row.values())) for row in rows)
    assert {row["cell"] for row in rows} == {
        f"raw/t.csv#{cell}" for cell in ["B2", "C2", "B3", "C3"]
    }


@pytest.mark.parametrize("way", ["csv", "xlsx"])
def test_marks_and_the_words_that_can_be_printed_stay_in_a_bilingual_table(way, tmp_path):
    lines = [";2022;2023 (p)", "დასაქმებული / Employed¹;120;130", "უმუშევარი;40;45⁾"]
    lines += ["(p) – წინასწარი / provisional", "⁾ შეფასება"]
    rows = imported(tmp_path, content(way, lines), marks=["⁾", "¹"]).rows
    told = [*keep_printable(rows, DEFAULT.lacking)]
    got = {row["cell"][-2:]: row for row in rows}
    assert {cell: (row["mark"], row["quote"]) for cell, row in got.items()} == {
        "B2": ("", "… / Employed¹ · 2022"),
        "C2": ("(p): … / provisional", "… / Employed¹ · 2023 (p)"),
        "B3": ("", "… · 2022"),
        "C3": ("): …; (p): … / provisional", "… · 2023 (p)"),
    }
    by_cell = [row["cell"].removeprefix("raw/") for row in rows[2:]]
    assert [row["subject"] for row in rows] == ["Employed", "Employed", *by_cell]
    assert [one.partition(".")[0] for one in told] == [
        "B2, C2: … stands for words in their quotation or mark",
        "B3, C3: they are named by their cells, since their headings have no other words",
    ]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (("120 чел.", "130 чел."), {"чел.": "unit"}),
        (("120 адам", "130 адам"), {"адам": "unit"}),
        (("120 kishi", "130 kishi"), {"kishi": "unit"}),
        (("1 200,50 ₸", "1 300,00 ₸"), {"₸": "unit"}),
    ],
)
def test_words_beside_all_figures_are_their_unit(way, cells, words):
    table = found(content(way, ["A;2022;2023", f"B;{cells[0]};{cells[1]}"]))
    assert table.words == words
    assert table.units[0][1] == next(iter(words))


@pytest.mark.parametrize("way", ["csv", "below a title", "windows"])
@pytest.mark.parametrize("cell", ["1.2E+05", "1,2E+05", "1.2e5"])
def test_powers_of_ten_are_figures(way, cell, tmp_path):
    rows = imported(tmp_path, content(way, ["Kind;2022;2023", f"funds;{cell};{cell}"])).rows
    assert [D(row["value"]) for row in rows] == [120_000, 120_000]


# --- a student's own workbook, in one go


def of_a_student(title, head, years, kinds, remark, cities, total, share, note, missing):
    """Title, merged headings, a remark, a total, a row of shares and a footnote."""
    rows = [[title], [], [head, years[0], "", years[1], "", remark], ["", *kinds, *kinds, ""]]
    rows += [[cities[0], "4120", "3010", "4250", "3105", ""]]
    rows += [[cities[1], "2310", "1800", "2405", "1820", "…!"]]
    rows += [[f"{cities[2]}*", "980", "700", "1010", missing, ""]]
    rows += [[total, "7410", "5510", "7665", "4925", ""], [share, "33,4%", "31,1%", "34%", "29%"]]
    merges = ("A1:F1", "A3:A4", "B3:C3", "D3:E3", "F3:F4")
    return workbook([*rows, [f"* {note}"]], *merges)


STUDENTS = pytest.mark.parametrize(
    "words",
    [
        (
            *("Үкіметтік емес ұйымдар саны, өңірлер бойынша", "Өңір", ("2022 жыл", "2023 жыл")),
            *(("тіркелген", "белсенді"), "Ескертпе", ("Алматы", "Астана", "Шымкент"), "Барлығы"),
            *("Қалалардың үлесі, %", "алдын ала деректер", "…"),
        ),
        (
            *("Nodavlat notijorat tashkilotlar soni", "Hudud", ("2022-yil", "2023-yil")),
            *(("roʻyxatda", "faol"), "Izoh", ("Toshkent", "Samarqand", "Buxoro"), "Jami"),
            *("Ulushi, foiz", "dastlabki maʼlumot", "n/a"),
        ),
        (
            *("Table 3. Non-governmental organisations", "Region", ("2022", "2023")),
            *(("registered", "active"), "Remarks", ("North", "South", "East"), "Total"),
            *("Share of the capital, %", "preliminary", ".."),
        ),
    ],
    ids=("kk", "uz", "en"),
)


@STUDENTS
def test_a_students_own_workbook_comes_in_in_one_go(words, tmp_path):
    _, _, _, kinds, _, cities, total, share, _, _ = words
    done = imported(tmp_path, of_a_student(*words))
    got = {(r["subject"], r["period"]): (r["value"], r["unit"]) for r in done.rows}
    table = {cities[0]: (4120, 3010, 4250, 3105), cities[1]: (2310, 1800, 2405, 1820)}
    table |= {cities[2]: (980, 700, 1010, None), total: (7410, 5510, 7665, 4925)}
    keys = [(kind, year) for year in ("2022", "2023") for kind in kinds]
    counts = {
        (f"{name} / {kind}", year): (str(value), "organisations")
        for name, row in table.items()
        for (kind, year), value in zip(keys, row, strict=True)
        if value is not None
    }
    shares = ("33.4", "31.1", "34", "29")
    assert got == counts | {
        (f"{share} / {kind}", year): (value, "percent of population")
        for (kind, year), value in zip(keys, shares, strict=True)
    }


@STUDENTS
def test_a_row_of_shares_among_counts_is_asked_for_a_unit_of_its_own(words):
    one = found(of_a_student(*words))
    assert [*one.units_of] == [words[7]]  # once for both columns
    assert {each["row"] for each in one.series if each["total"] == "yes"} == {words[6]}
