"""A long table is checked by the rows that show something new: no fault may be lost by that."""

import pytest

from civicbrief.data import telling_rows
from civicbrief.data.tables import read_tables
from tests.support.known_tables import unshared

ROWS = 40  # of the panel, for a test; every table counts as long
CARD = {
    "name": "values",
    "schema": {
        "fields": [
            {"name": "area", "type": "string"},
            {"name": "year", "type": "integer"},
            {"name": "value", "type": "number", "constraints": {"required": True}},
        ],
        "primaryKey": ["area", "year"],
    },
}


@pytest.fixture(autouse=True)
def _every_table_is_long(monkeypatch):
    monkeypatch.setattr(telling_rows, "LONG", 3)


def told(*rows, **card):
    """The rows that are kept of a table."""
    text = "\n".join(["area,year,value", *rows, ""])
    resource = {**CARD, **card}
    return telling_rows.telling_rows(text.encode(), resource).decode().splitlines()[1:]


def test_rows_stay_that_show_a_new_area_year_or_form_of_a_value():
    kept = told("KAZ,2020,1.5", "KAZ,2021,7", "KGZ,2020,0.2", "KGZ,2021,-3", "KGZ,2022,")
    assert kept == ["KAZ,2020,1.5", "KAZ,2021,7", "KGZ,2020,0.2", "KGZ,2022,"]


@pytest.mark.parametrize(
    "row", ["KAZ,2020,3", "KAZ,02020,3", "KAZ,2020", "KAZ,2023,3,4", ",2024,3"]
)
def test_a_table_stays_whole_where_a_key_may_occur_twice_or_a_row_is_no_row(row):
    rows = ["KAZ,2020,1", "KAZ,2021,1", "KGZ,2020,1", "KGZ,2021,1", row]
    assert told(*rows) == rows
    assert len(told(*rows[:4])) == 3


@pytest.mark.parametrize(
    "card",
    [
        {"schema": CARD["schema"] | {"foreignKeys": [{"reference": {"resource": ""}}]}},
        {"schema": CARD["schema"] | {"missingValues": ["", "-"]}},
        {"rows": 4},
        {"schema": {}},
    ],
    ids=["foreign keys", "missing values", "counted", "no schema"],
)
def test_a_table_stays_whole_of_which_the_card_says_more(card):
    rows = ["KAZ,2020,1", "KAZ,2021,1", "KGZ,2020,1", "KGZ,2021,1"]
    assert told(*rows, **card) == rows


@pytest.fixture
def short(copy):
    """A copy of the data with few rows in the panel and in the revisions."""
    for name in ("panel.csv", "revisions.csv"):
        lines = (copy / name).read_text(encoding="utf-8").splitlines(keepends=True)
        (copy / name).write_text("".join(lines[: ROWS + 1]), encoding="utf-8")
    return copy


def spoilt(folder, change):
    """The faults of the schema where the last row of the panel is changed."""
    path = folder / "panel.csv"
    *lines, last = path.read_text(encoding="utf-8").splitlines()
    cells = last.split(",")
    path.write_text("\n".join([*lines, *change(lines, cells), ""]), encoding="utf-8")
    return [(fault.file, fault.row, fault.column) for fault in unshared(read_tables(folder))]


def with_cell(place, text):
    return lambda lines, cells: [",".join([*cells[:place], text, *cells[place + 1 :]])]


@pytest.mark.parametrize(
    ("change", "row", "column"),
    [
        (with_cell(1, "v2x_none"), ROWS + 1, "indicator"),  # no such series
        (with_cell(3, "1899"), ROWS + 1, "year"),
        (with_cell(4, ""), ROWS + 1, "value"),
        (with_cell(5, "low"), ROWS + 1, "low"),
        (lambda lines, cells: [",".join(cells), lines[9]], ROWS + 2, None),  # a key occurs twice
    ],
    ids=["foreign key", "minimum", "empty", "a word", "twice"],
)
def test_a_fault_in_the_last_row_of_a_long_table_is_found_in_its_row(short, change, row, column):
    found = spoilt(short, change)
    assert ("panel.csv", row, column) in found
    assert {place[:2] for place in found} == {("panel.csv", row)}


def test_a_sound_table_has_no_fault_and_few_of_its_rows_are_read(short):
    tables = read_tables(short)
    assert list(unshared(tables)) == []
    (card,) = (card for card in tables.card["resources"] if card["name"] == "panel")
    del card["schema"]["foreignKeys"]  # `references` looks them up
    part = telling_rows.telling_rows(tables.files["panel.csv"], card)
    assert part.count(b"\n") < ROWS
