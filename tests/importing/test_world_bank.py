"""Sources whose address asks the World Bank get what it answers today, without a network here."""

from datetime import date

import pytest
import requests
import wbgapi

from civicbrief.importing.panels import world_bank
from tests.support.panels import table_of
from tests.support.project import change, civicbrief, own_data, project_with_data, write
from tests.support.world_bank import UPDATED, answering

POPULATION = "https://api.worldbank.org/v2/country/all/indicator/SP.POP.TOTL"
VOICE = "https://api.worldbank.org/v2/country/all/indicator/VA.EST;VA.STD.ERR?source=3"
VALUES = {
    ("SP.POP.TOTL", "KAZ", 2020): 19500001,
    ("SP.POP.TOTL", "KAZ", 2024): 20500000.0,
    ("SP.POP.TOTL", "WLD", 2020): 7900000000,
    ("SP.POP.TOTL", "KAZ", "2020Q1"): 1,
    ("VA.EST", "KAZ", 2009): -1.5,
    ("VA.EST", "KAZ", 2024): -1.25,
    ("VA.EST", "SWE", 2024): 1.5,
    ("VA.EST", "KAZ", 2023): None,
    ("VA.EST", "WLD", 2024): 0.0,
    ("VA.STD.ERR", "KAZ", 2024): 0.125,
    ("VA.STD.ERR", "SWE", 2024): 0.25,
}


@pytest.fixture
def project(tmp_path):
    """A project of its own in which no source asks the World Bank yet."""
    (tmp_path / "project").mkdir()
    made = project_with_data(tmp_path / "project")
    own_data(made)
    return made


@pytest.fixture
def ask(project, monkeypatch):
    """Refresh from answers with some values: what is said, and the addresses that were asked."""

    def run(values, *options):
        asked = []
        monkeypatch.setattr(requests, "get", answering(values, asked))
        monkeypatch.setattr(wbgapi.source, "_concepts", {})
        monkeypatch.setattr(wbgapi.time, "_time_values", {})
        monkeypatch.setattr(wbgapi.economy, "_localized_metadata", {})
        done = civicbrief("import", "--from", "worldbank", *options, cwd=project)
        return done, asked

    return run


def cited(project, source, address):
    change(project / "data", "sources", source, address=address)


def row_of(project, table, name):
    return next(row for row in table_of(project / "data" / f"{table}.csv") if row["id"] == name)


def test_a_population_gets_the_value_of_today_with_date_and_address_of_the_answer(ask, project):
    cited(project, "world-bank-population", POPULATION)
    done, asked = ask(VALUES)
    assert done.returncode == 0, done.stderr
    row = row_of(project, "observations", "population_world_bank")
    assert (row["value"], row["printed"]) == ("19500001", "19500001")
    assert "~ population_world_bank: value 19482117 → 19500001" in done.stdout
    source = row_of(project, "sources", "world-bank-population")
    assert (source["date"], source["accessed"]) == (UPDATED, date.today().isoformat())
    question = source["address"].partition("?")[0]
    path = "sources/2/series/SP.POP.TOTL/country/KAZ/time/all"
    assert question == f"https://api.worldbank.org/v2/en/{path}"
    assert [address for address in asked if address.startswith(question)]


def test_the_address_of_an_answer_is_a_question_again(ask, project):
    cited(project, "world-bank-population", POPULATION)
    ask(VALUES)
    done, _ = ask(VALUES)
    assert (done.returncode, done.stdout) == (0, "= all as before\n")


def test_a_series_gets_values_with_one_standard_error_on_either_side(ask, project):
    """A year without a value is left out, and so are years before the panel and aggregates.

    Countries of the panel that the World Bank does not know are not asked for: it would refuse.
    """
    cited(project, "wgi-2023", VOICE)
    done, asked = ask(VALUES)
    assert done.returncode == 0, done.stderr
    assert any("/sources/3/series/VA.EST;VA.STD.ERR/" in address for address in asked)
    rows = table_of(project / "data" / "panel.csv")
    assert [tuple(row.values()) for row in rows if row["release"] == "w2023"] == [
        ("KAZ", "voice_accountability", "w2023", "2024", "-1.250", "-1.375", "-1.125"),
    ]


def test_all_countries_go_into_a_folder_of_their_own(ask, project, tmp_path):
    cited(project, "wgi-2023", VOICE)
    cited(project, "world-bank-population", POPULATION)  # of a figure, and no series
    before = (project / "data" / "sources.csv").read_bytes()
    done, asked = ask(VALUES, "--to", tmp_path / "panel")
    assert done.returncode == 0, done.stderr
    assert any("/country/all/" in address for address in asked)
    rows = table_of(tmp_path / "panel" / "panel.csv")
    assert [(row["area"], row["value"]) for row in rows] == [("KAZ", "-1.250"), ("SWE", "1.500")]
    (source,) = table_of(tmp_path / "panel" / "sources.csv")
    assert (source["id"], source["date"]) == ("wgi-2023", UPDATED)
    assert (project / "data" / "sources.csv").read_bytes() == before


def test_a_figure_without_a_value_keeps_all_as_it_was(ask, project):
    cited(project, "world-bank-population", POPULATION)
    before = (project / "data" / "sources.csv").read_bytes()
    done, _ = ask(VALUES | {("SP.POP.TOTL", "KAZ", 2020): None})
    assert done.returncode == 1
    assert "observations.csv:12:period: the World Bank gives no value of KAZ" in done.stderr
    assert (project / "data" / "sources.csv").read_bytes() == before


def test_an_unknown_indicator_names_the_source_that_asks_for_it(ask, project):
    cited(project, "world-bank-population", POPULATION.replace("TOTL", "TOTAL"))
    done, _ = ask(VALUES)
    assert done.returncode == 1
    assert "sources.csv:7:address: the World Bank refuses the question: Invalid" in done.stderr
    assert POPULATION in done.stderr


def test_every_source_that_is_refused_is_told(ask, project):
    cited(project, "world-bank-population", POPULATION.replace("TOTL", "TOTAL"))
    cited(project, "wgi-2023", VOICE.replace("VA.EST", "VA.ESTIMATE"))
    done, _ = ask(VALUES)
    assert done.stderr.splitlines()[-1] == "2 faults. Nothing was written."


def test_an_answer_of_another_form_is_a_fault(ask, project, monkeypatch):
    cited(project, "world-bank-population", POPULATION)
    monkeypatch.setattr("tests.support.world_bank._data", lambda *_: {"total": 1, "source": {}})
    done, _ = ask(VALUES)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("sources.csv:7:address: ")


def test_without_a_network_one_plain_line_is_told(project, monkeypatch):
    def get(address, **options):
        raise requests.ConnectionError(f"HTTPSConnectionPool: {address}")

    cited(project, "world-bank-population", POPULATION)
    monkeypatch.setattr(requests, "get", get)
    monkeypatch.setattr(wbgapi.source, "_concepts", {})
    done = civicbrief("import", "--from", "worldbank", cwd=project)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "civicbrief: api.worldbank.org does not answer. Nothing was written. Is there a network?\n"
    )


def test_a_project_in_which_no_source_asks_is_shown_how(ask):
    done, asked = ask(VALUES)
    assert done.returncode == 2
    assert POPULATION in done.stderr
    assert asked == []


def test_a_value_is_in_the_unit_of_its_row(ask, project):
    """20.5 million people in thousands are 20 500."""
    cited(project, "world-bank-population", POPULATION)
    rows = table_of(project / "data" / "observations.csv")
    (row,) = [row for row in rows if row["source"] == "world-bank-population"]
    row |= {"unit": "thousand people", "period": "2024", "value": "1", "printed": "1"}
    write(project / "data" / "observations.csv", rows)
    done, _ = ask(VALUES)
    assert done.returncode == 0, done.stderr
    assert row_of(project, "observations", row["id"])["value"] == "20500"


@pytest.mark.parametrize(
    ("address", "codes"),
    [
        (POPULATION, "SP.POP.TOTL"),
        (VOICE, "VA.EST;VA.STD.ERR"),
        ("https://api.worldbank.org/v2/en/sources/2/series/A.B/country/KAZ/time/all", "A.B"),
        ("http://api.worldbank.org/v2/indicator/A.B", "A.B"),
        ("https://data.worldbank.org/indicator/SP.POP.TOTL", None),
        ("https://example.org/api.worldbank.org/v2/indicator/A.B", None),
    ],
)
def test_an_address_that_asks_is_one_of_the_api(address, codes):
    found = world_bank.API.match(address)
    assert (found and found[1]) == codes
