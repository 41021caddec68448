"""The table of steps: bodies and acts from their rows, and the act's own words behind each."""

import csv
from dataclasses import replace

import pytest

from civicbrief.brief import ledger
from civicbrief.brief.responsible import acts_named, bodies, place, step_table
from civicbrief.core.faults import TextError
from civicbrief.text.runs import plain
from tests.support.project import LANGUAGES, ROOT, load, words

FIELDS = {
    "step-law": "better-legislation",
    "step-participation": "more-participation",
    "step-information": "wider-information",
}


def shown(runs):
    return plain(runs).replace("\u00a0", " ")


def rows():
    with (ROOT / "data" / "acts.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_step_has_body_act_measure_newest_value_and_benchmark(data):
    table = step_table(words("en", data), "table-steps", FIELDS)
    assert list(map(shown, table["head"])) == [
        "Step",
        "Body and act, as of 29 November 2026",
        "Published measure",
        "Newest value",
        "Benchmark",
    ]
    told = list(map(shown, table["rows"][2]))
    assert told[0] == "Widen access to information"
    assert told[1].startswith(
        "The Government – Law No. 401-V of 16 November 2015 on access to information, "
        "article 6-1; the authorised body for access to information (the Ministry of Culture and "
        "Information), article 6-2, point 1, subpoint 2. The Commission on Access to Information "
    )
    assert told[2].endswith("(out of 150 points)")
    assert told[3:] == ["60 (2017)", "Kyrgyzstan: 103 (2024)"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_a_field_stands_in_its_step_and_opens_its_own_words(language, data):
    say = words(language, data)
    table = step_table(say, "table-steps", FIELDS)
    for field, row in zip(FIELDS.values(), table["rows"], strict=True):
        opened = [run["n"] for run in row[1] if isinstance(run, dict) and "n" in run]
        assert opened == [f"act-{act['id']}" for act in rows() if act["field"] == field]
    for act in rows():
        (seen,) = ledger.entry(say, f"act-{act['id']}")["rests"]
        assert (seen["quote"], seen["quote_language"]) == (act["words"], act["language"])
        assert seen["source"]["id"] == act["source"]


@pytest.mark.parametrize(
    ("language", "number", "told"),
    [
        ("en", "8(3)(1)", "article 8, point 3, subpoint 1"),
        ("ru", "8(3)(1)", "статья 8, пункт 3, подпункт 1)"),
        ("kk", "8(3)(1)", "8-бап, 3-тармақ, 1) тармақша"),
        ("kk", "(2)", "2-тармақ"),  # of a decree
        ("ru", "9(2-1)", "статья 9, пункт 2-1"),
        ("en", "Annex II", "Annex II"),
    ],
)
def test_a_place_in_an_act_is_said_in_the_words_of_the_language(language, number, told, data):
    act = replace(data.acts["assembly-places"], article=number)
    assert place(words(language, data), act).replace("\u00a0", " ") == told


def test_the_entry_says_as_of_which_day_the_act_was_read(data):
    (seen,) = ledger.entry(words("kk", data), "act-foreign-money-register")["rests"]
    assert shown([seen["date"]]) == "2026 жылғы 29 қарашадағы жағдай бойынша"
    assert seen["place"] == "acts.csv:5"


def test_a_table_has_an_act_in_short_and_its_entry_in_full(data):
    say = words("kk", data)
    (row,) = step_table(say, "table-steps", {"step-information": "wider-information"})["rows"]
    assert "Үкімет – Ақпаратқа қол жеткізу туралы 2015 жылғы 16 қарашадағы № 401-V Заңы, " in shown(
        row[1]
    )
    entry = ledger.entry(say, "act-information-policy")
    full = "Үкімет – «Ақпаратқа қол жеткізу туралы» 2015 жылғы 16 қарашадағы № 401-V Заңы"
    assert shown([entry["name"]]) == full


def test_without_acts_there_is_no_column_for_them(copy):
    path = copy / "acts.csv"
    path.write_text(path.read_text(encoding="utf-8").splitlines(keepends=True)[0], "utf-8")
    table = step_table(words("en", load(copy)), "table-steps", FIELDS)
    assert {len(row) for row in (table["head"], *table["rows"])} == {4}


def test_a_step_on_a_field_without_acts_says_so_beside_others(data):
    table = step_table(words("en", data), "table-steps", FIELDS | {"step-law": ""})
    assert shown(table["rows"][0][1]) == "–"


def test_one_body_is_named_in_the_singular_and_each_but_once(data):
    say = words("ru", data)
    control = acts_named(say, ["concept-control", "gender-control"])
    assert (
        shown(bodies(say, control)) == "Ответственный орган: Администрация Президента (контроль)."
    )
    both = acts_named(say, ["concept-measures", "concept-control"])
    assert shown(bodies(say, both)).startswith("Ответственные органы: Правительство, ")


def test_an_act_that_the_table_lacks_is_named_with_those_it_has(data):
    with pytest.raises(TextError, match=r"no row tax\. It has constitution-acts, "):
        acts_named(words("en", data), ["tax"])
