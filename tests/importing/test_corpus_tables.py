"""The corpus itself: its tables are the same each time, and hold what their answers say."""

import csv
import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from random import Random

import pytest
from openpyxl import load_workbook
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string
from openpyxl.worksheet.worksheet import Worksheet

from tests.support.corpus import KINDS, Table, tables
from tests.support.corpus.files import misread
from tests.support.corpus.making import either_way, table
from tests.support.corpus.words import HERE, SERVED, of_way, worded, words


@pytest.fixture(scope="module")
def corpus() -> list[Table]:
    return list(tables(18, 150))


@pytest.fixture(scope="module")
def pages(corpus: list[Table]) -> dict[str, Worksheet]:
    """The sheet of each workbook, as openpyxl reads it."""
    return {
        made.name: load_workbook(io.BytesIO(made.content))[made.sheet]
        for made in corpus
        if made.suffix == ".xlsx"
    }


def cells_of(made: Table, pages: dict[str, Worksheet]) -> Callable[[str], object]:
    """What stands at an address."""
    if made.name in pages:
        return lambda cell: pages[made.name][cell].value
    text = io.StringIO(made.content.decode(made.encoding), newline="")
    lines = list(csv.reader(text, delimiter=made.delimiter))

    def at(cell: str) -> str:
        letters, number = coordinate_from_string(cell)
        return lines[number - 1][column_index_from_string(letters) - 1]

    return at


def test_a_seed_and_a_number_give_the_same_bytes_and_the_same_answer():
    assert list(tables(5, 30)) == list(tables(5, 30))


def test_a_workbook_bears_no_hour():
    made = next(each for each in tables(5, 30) if each.suffix == ".xlsx")
    with zipfile.ZipFile(io.BytesIO(made.content)) as book:
        assert {item.date_time[:3] for item in book.infolist()} == {(1980, 1, 1)}
        days = re.findall(rb"\d{4}-\d\d-\d\d", book.read("docProps/core.xml"))
    assert days == [b"2024-01-01", b"2024-01-01"]


def test_another_seed_gives_other_tables():
    pairs = zip(tables(5, 15), tables(6, 15), strict=True)
    assert not any(one.content == other.content for one, other in pairs)


def test_the_kinds_come_in_turn_so_each_has_twenty_of_three_hundred_tables(corpus):
    assert Counter(each.kind for each in corpus) == dict.fromkeys(KINDS, 10)
    assert len(KINDS) * 20 == 300
    assert len({each.name for each in corpus}) == 150


def test_each_figure_and_each_sign_stands_in_its_cell(corpus, pages):
    for made in corpus:
        cell_at = cells_of(made, pages)
        for row in made.rows + made.signs:
            cell = cell_at(row.cell)
            if isinstance(cell, int | float):
                assert Decimal(str(cell)) == Decimal(row.printed), (made.name, row)
            else:
                assert cell == row.printed, (made.name, row)


def test_a_value_has_the_digits_that_are_printed(corpus):
    """But where a power of ten, or the number format of a workbook, moves the point."""
    for made in corpus:
        if made.way in ("power", "in_format"):
            continue
        for row in made.rows:
            printed = row.printed.removesuffix("1)") if "1)" in row.mark else row.printed
            digits = re.sub(r"[^0-9]", "", printed)
            assert digits == re.sub(r"[^0-9]", "", str(row.value)), (made.name, row)
            negative = printed[0] in "-−" or printed.startswith("(")
            assert negative == (row.value < 0), (made.name, row)


def test_a_sign_has_no_value_and_a_figure_has_one(corpus):
    assert all(row.value is not None for made in corpus for row in made.rows)
    assert all(row.value is None for made in corpus for row in made.signs)
    assert {"<5", ":"} <= {row.printed for made in corpus for row in made.signs}


def test_no_two_answers_are_of_one_cell_or_of_one_thing(corpus):
    for made in corpus:
        told = made.rows + made.signs
        assert len({row.cell for row in told}) == len(told), made.name
        things = Counter((row.side, row.top, row.period) for row in told)
        assert max(things.values()) == 1, (made.name, things.most_common(1))


def test_what_an_answer_leaves_empty_is_open(corpus):
    for made in corpus:
        assert ("period" in made.open) >= any(not row.period for row in made.rows), made.name
        assert ("unit" in made.open) == any(not row.unit for row in made.rows + made.signs)


PLAIN = ("baseline", "pages", "scripts", "notes", "periods")


def test_the_total_of_a_plain_table_is_the_sum_of_its_other_figures(corpus):
    tried = 0
    for made in corpus:
        if made.kind not in PLAIN or made.signs:
            continue
        for period in {row.period for row in made.rows if row.total}:
            rows = [row for row in made.rows if row.period == period]
            total = sum(row.value for row in rows if row.total)
            assert total == sum(row.value for row in rows if not row.total), made.name
            tried += 1
    assert tried > 20


def test_what_is_named_a_total_is_one_at_the_side_and_on_top(corpus):
    for made in corpus:
        if made.kind in PLAIN:
            names = set(words(made.language)["totals"])
            for row in made.rows:
                assert row.total == bool(names & {*row.side, *row.top}), (made.name, row)


def test_each_period_of_an_answer_is_written_in_one_of_six_ways(corpus):
    way = re.compile(r"|\d{4}(-01-01|-Q[1-4]|-(0\d|1[0-2])|/\d{4})?")
    assert all(way.fullmatch(row.period) for made in corpus for row in made.rows + made.signs)


@pytest.mark.parametrize("language", SERVED)
def test_a_served_language_has_all_words_and_all_ways_of_a_period(language):
    assert words(language).keys() == words("en").keys()
    for way in ("days", "starts", "quarters", "months", "fiscal"):
        for seed in range(12):
            for period in of_way(Random(seed), language, way, [2019, 2020]):
                assert period.meaning[:4] in str(period.cell), period
    assert [p.meaning for p in worded(Random(1), language, [2019, 2020])] == ["2019", "2020"]


def test_four_quarters_after_the_first_is_a_year_later():
    found = [p.meaning for p in of_way(Random(1), "en", "quarters", list(range(2019, 2025)))]
    first = int(found[0][-1])
    assert found == [f"{2019 + (first + n - 1) // 4}-Q{(first + n - 1) % 4 + 1}" for n in range(6)]


def test_each_language_has_a_table_and_each_page_too(corpus):
    made = [table(2, number, "pages") for number in range(70)]
    found = {each.language for each in [*corpus, *made]}
    assert found == {path.stem for path in (HERE / "words").iterdir()}
    assert {each.encoding for each in made} >= {
        *("utf-8-sig", "utf-16", "kz1048"),
        *(f"windows-125{n}" for n in (0, 1, 2, 4)),
    }


@pytest.mark.parametrize(
    ("text", "page", "differs"),
    [
        ("Ћуприја", "windows-1251", True),  # Ћ and ј are Kazakh letters in the other page
        ("Їжак", "windows-1251", True),
        ("Москва", "windows-1251", False),
        ("Қорлар", "kz1048", True),
        ("Köln", "windows-1252", False),
        ("Şırnak", "windows-1254", True),
        ("Łódź", "windows-1250", True),
        ("Їжак", "utf-8", False),
    ],
)
def test_a_code_page_is_open_where_another_spells_the_word_otherwise(text, page, differs):
    assert misread(text.encode(page), page) is differs


@pytest.mark.parametrize(
    ("printed", "either"),
    [
        (["1,234", "56"], True),
        (["1,234 p"], True),
        (["1,234", "2,345,678"], False),
        (["1,234", "0,5"], False),
        (["12,5"], False),
        (["120"], False),
    ],
)
def test_a_sign_between_digits_is_open_where_it_may_part_thousands_or_decimals(printed, either):
    assert either_way(printed) is either


def test_a_merge_covers_empty_cells_alone(corpus, pages):
    tried = Counter()
    for made in corpus:
        if made.name not in pages:
            continue
        page = pages[made.name]
        for merge in page.merged_cells.ranges:
            corner, *others = [cell.value for row in page[merge.coord] for cell in row]
            assert corner is not None, (made.name, merge)
            assert set(others) == {None}, (made.name, merge)
            tried[made.kind] += 1
    assert tried["merged"] > 10


def test_a_day_of_a_workbook_is_a_date():
    """It means the day where its format shows one, and the year where that shows the year alone."""
    shown = {"dd.mm.yyyy": 10, "yyyy": 4}
    tried = set()
    for made in (table(3, number, "periods") for number in range(60)):
        if made.way != "dates" or made.suffix != ".xlsx":
            continue
        page = load_workbook(io.BytesIO(made.content))[made.sheet]
        lines = page.iter_rows(max_row=60, max_col=12)  # a stray cell may stand in the last row
        cells = [cell for line in lines for cell in line if isinstance(cell.value, datetime)]
        (form,) = {cell.number_format for cell in cells}
        days = {cell.value.date().isoformat()[: shown[form]] for cell in cells}
        assert days == {row.period for row in made.rows + made.signs}
        tried.add(form)
    assert tried == set(shown)


def test_a_country_is_the_area_of_its_row(corpus):
    areas = {
        (row.side[0], row.area)
        for made in corpus
        for row in made.rows
        if made.kind == "world" and made.way in ("two", "three")
    }
    assert {("KZ", "KAZ"), ("KAZ", "KAZ")} <= areas
    assert ("AT", "AUT") in areas
    for made in corpus:
        found = {row.area for row in made.rows} - {""}
        assert made.area in found if made.kind == "world" else not found
