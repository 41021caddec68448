"""The ledger: every figure can be opened down to its formula, its row and its source."""

import re
from dataclasses import replace
from decimal import Decimal as D

import pytest

from civicbrief.brief import evidence, ledger
from civicbrief.tools import explain
from tests.support.project import LANGUAGES, civicbrief, words
from tests.text.test_text import changed, without

NBSP = "\u00a0"


def entry(name, language, data):
    return ledger.entry(words(language, data), name)


@pytest.mark.parametrize(
    ("language", "formula"),
    [
        ("kk", "4 957 / 6 766 × 100 = 73,3%"),
        ("ru", "4 957 / 6 766 × 100 = 73,3 %"),
        ("en", "4,957 / 6,766 × 100 = 73.3%"),
    ],
)
def test_a_formula_stands_with_its_numbers_as_the_language_writes_them(language, formula, data):
    assert entry("npo_share_public", language, data)["formula"].replace(NBSP, " ") == formula


def test_a_bound_is_derived_from_the_ends_that_give_it(data):
    """60 less 21.5, the high end of 21, is 38.5; 60 less 21 would be 39."""
    assert entry("readiness_gap", "en", data)["formula"] == "(> 60) − 21.5 > 38.5"
    share = entry("npo_share_of_registered", "en", data)["formula"]
    assert share == "6,766 / (> 22 thousand) × 100 < 30.8%".replace("22 t", f"22{NBSP}t")


def test_the_mark_of_a_footnote_stands_beside_its_figure_in_every_entry(data):
    """Its own entry shows no value of the evidence, which would repeat it."""
    seen = replace(data.observations["npo_total"], mark="p: provisional")
    marked = replace(data, observations={**data.observations, "npo_total": seen})
    assert entry("npo_total", "en", marked)["value"] == "6,766 p: provisional"
    (rests,) = [
        each
        for each in entry("npo_share_public", "en", marked)["rests"]
        if each["id"] == "npo_total"
    ]
    assert rests["value"] == "6,766 p: provisional"
    assert entry("npo_total", "en", data)["value"] == "6,766"


def test_an_exact_metric_has_no_interval_and_a_rounded_one_has(data):
    assert entry("npo_share_public", "en", data)["interval"] == ""
    assert "43–45" in entry("score_position", "en", data)["interval"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_metric_rests_on_rows_that_name_their_source(language, data):
    say = words(language, data)
    for name, card in data.metrics.items():
        found = ledger.entry(say, name)
        names = list(card.resolve("world_bank").values())
        assert [seen["id"] for seen in found["rests"] if names] == names
        for seen in found["rests"]:
            _has_place_and_source(seen, data)


def _has_place_and_source(seen, data):
    figure = data.seen.get(seen["id"])
    if figure:
        assert seen["place"] == f"{figure.table}.csv:{figure.row}"
    else:  # taken over whole tables
        assert seen["place"] == "panel.csv, revisions.csv"
    assert seen["source"]["body"]
    assert seen["source"]["address"]


def test_a_quotation_is_translated_for_those_who_do_not_read_its_language(data):
    for language in LANGUAGES:
        (seen,) = entry("npo_total", language, data)["rests"]
        assert seen["quote"] == data.observations["npo_total"].quote
        assert seen["quote_language"] == "kk"
        assert bool(seen["translation"]) == (language != "kk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_explain_prints_value_formula_row_words_and_source(language, data):
    done = civicbrief("explain", "bloggers_added", "--language", language)
    assert done.returncode == 0, done.stderr
    found = entry("bloggers_added", language, data)
    before, after = "“”" if language == "en" else "«»"
    for part in (found["value"], found["formula"], found["interval"]):
        assert part in done.stdout
    for seen in found["rests"]:
        assert f"{seen['place']} {seen['id']}" in done.stdout
        assert f"{before}{seen['quote']}{after}" in done.stdout
        assert seen["translation"] in done.stdout


def test_explain_works_for_every_figure_and_population(data):
    say = words("en", data, "official")
    for name in (*data.metrics, *data.observations, "v2x_libdem_v15_2023"):
        lines = explain.tree(say, name)
        assert len(lines) >= 3
        assert [line for line in lines if not line.startswith(("│", " "))][-1].startswith("└─")
        assert not re.search(r"\b(None|nan|inf)\b", " ".join(lines))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_trend_and_finding_has_a_tree_with_the_words_of_the_brief(language, data):
    say = words(language, data)
    for name, row in say.verdicts.items():
        root, *lines = explain.tree(say, name)
        assert root.endswith(f"({name})")
        assert any(say.plain(f"mark-{row.result}") in line for line in lines), name
        assert lines[-1].lstrip("│ ").startswith("└─")
        assert not re.search(r"\b(None|nan|inf)\b", " ".join(lines))


def test_a_claim_shows_words_reason_what_it_rests_on_and_sources(data):
    done = civicbrief("explain", "claim-npo-total")
    assert done.returncode == 0, done.stderr
    for part in (
        "“6 766 коммерциялық емес ұйым тіркелген”\n│  └─ 6,766 non-profit organisations",
        "├─ Verdict: contradicted\n├─ Why: In September 2020 more than 22 thousand NGOs were reg",
        "├─ claims.csv npo-total, whole-and-part\n",
        "│  ├─ Formula: (> 22 thousand) − 6,766 > 15,200\n",
        "│  │  ├─ observations.csv:14 ngo_registered_2020\n",
        "├─ Source: 16news.kz, ",
    ):
        assert part in done.stdout.replace(NBSP, " ")


def test_a_judgement_shows_each_result_that_it_rests_on(data):
    lines = explain.tree(words("en", data), "claim-data-2022-2023")
    for name in data.claims["data-2022-2023"].basis:
        assert any(f"({name})" in line or line.startswith("├─ Source: CIVICUS") for line in lines)
    assert "├─ participatory democracy index (trend-v2x_partipdem): rose" in lines


@pytest.mark.parametrize(
    ("name", "shows", "yardstick", "word", "values"),
    [
        (  # 0.362 - 0.314 = 0.048; four ends, the revision, the year that reverses it
            "v2x_freexp_altinf",
            "V-Dem_v14: +0.107; V-Dem_v16: +0.048",
            "usual revision 0.0408",
            "rose, since then lower (2020–2023; 2025)",
            6,
        ),
        (
            "v2x_cspart",
            "V-Dem_v13: 0.231–0.591, then 0.287–0.649 (level about 68%)",
            "intervals overlap",
            "no firm change (2020–2022)",
            6,
        ),
        (
            "v2x_partipdem",
            "V-Dem_v15: 0.057–0.094, then 0.096–0.144 (level about 68%); V-Dem_v16: +0.044",
            "intervals do not overlap; usual revision 0.015",
            "rose (2020–2024)",
            6,
        ),
        ("v2x_gencs", "V-Dem_v14: 0.657, then 0.753", "–", "not judged", 2),
        ("fiw_assembly", "Freedom House, 2025: 1, then 1", "–", "not judged", 2),
        ("obs_participation", "–", "–", "not judged", 0),
    ],
)
def test_a_trend_shows_what_decides_its_yardstick_its_word_and_years(
    name, shows, yardstick, word, values, data
):
    _, *lines = explain.tree(words("en", data), f"trend-{name}")
    assert [line[3:] for line in lines[:3]] == [
        f"What the releases show: {shows}".replace("_v", f"{NBSP}v"),
        f"Yardstick: {yardstick}",
        f"Verdict: {word}",
    ]
    assert len([line for line in lines if "─ Value: " in line]) == values


def test_explain_suggests_the_nearest_name():
    done = civicbrief("explain", "npo_totl")
    assert done.returncode == 2
    assert "npo_total" in done.stderr
    done = civicbrief("explain", "claim-npo-totl")
    assert "claim-npo-total" in done.stderr


def test_a_difference_of_counts_is_equal_if_exact_and_about_equal_if_it_prints_rounded(data):
    """4,957 + 1,542 + 267 - 67,660 = -60,894: whole if exact, else three digits."""
    for qualifier, end in (("exact", "= −60,894"), ("rounded", "≈ −60,900")):
        said = words("en", changed(data, "npo_total", value=D(67660), qualifier=qualifier))
        found = ledger.entry(said, "npo_parts_gap")
        assert found["formula"] == f"4,957 + 1,542 + 267 − 67,660 {end}"


def test_an_interval_around_zero_has_the_digits_of_its_width(data):
    """0.416 less 0.416, each rounded to a thousandth."""
    panel = data.panel
    key = next(k for k, s in panel.values.items() if s.id == "v2x_cspart_v15_2022")
    start = panel.by_id["v2x_cspart_v15_2020"].value
    values = panel.values | {key: replace(panel.values[key], value=start)}
    said = words("en", replace(data, panel=replace(panel, values=values)))
    found = ledger.entry(said, "v2x_cspart_change_v15")
    assert (found["value"], found["interval"]) == ("0.000", "range −0.001…0.001")


def test_both_ends_of_an_interval_have_the_same_number_of_decimals(data):
    """6,766 of 15.5 to 16.5 thousand is 41.006 to 43.65 %: from 41.0 to 43.7, rounded outwards."""
    assert "41.0–43.7" in entry("npo_share_of_active", "en", data)["interval"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_has_a_colon_for_its_value_follows_one(language, data):
    said = words(language, data)
    metrics = [*data.metrics, *data.observations, *(f"finding-{name}" for name in data.findings)]
    assert not [name for name in metrics if ":" in ledger.entry(said, name)["name"]]


@pytest.mark.parametrize(
    ("name", "interval"),
    [
        ("ngo_bureau_2024", "range 28.05–28.15 thousand"),
        ("housing_planned_2020", "range 14.5–15.5 million"),
        ("donated_money", "range 28.5–29.5"),  # the sign of the value says of what
    ],
)
def test_an_interval_of_thousands_says_so(name, interval, data):
    assert entry(name, "en", data)["interval"].replace(NBSP, " ") == interval


def test_what_would_overturn_a_count_is_a_count_and_no_thousands_with_decimals(data):
    """As many registered NGOs as NPOs in the text, and as many bloggers as active authors."""
    said = {
        name: entry(name, "en", data)["overturn"].replace(NBSP, " ")
        for name in ("npo_registered_gap", "bloggers_beyond_authors")
    }
    assert "have to be 6,766 (now more than 22 thousand)" in said["npo_registered_gap"]
    assert "have to be 1,781,760 (now 7.2 million)" in said["bloggers_beyond_authors"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_opens_what_would_overturn_it_or_why_it_is_inferred(language, data):
    say = words(language, data)
    for name, finding in data.findings.items():
        found = ledger.entry(say, f"finding-{name}")
        assert found["value"] == say.plain(f"mark-{say.verdicts[f'finding-{name}'].result}")
        if finding.metric:
            metric = ledger.entry(say, finding.metric)
            assert found["overturn"] == metric["overturn"] != ""
            assert found["rests"] == metric["rests"] != []
        else:
            assert found["overturn"] == say.plain(f"reason-finding-{name}")
            ids = [row["id"] for row in found["rests"]]
            verdicts = [n for n in finding.basis if n.startswith("claim-")]
            assert ids[: len(verdicts)] == verdicts
            cited = {row["source"]["id"] for row in found["rests"]}
            assert cited >= set(finding.evidence)
            assert set(ids[len(verdicts) :]) <= set(finding.evidence)


def test_the_usual_revision_says_over_how_many_countries_it_is_taken(data):
    found = ledger.entry(words("en", data), "v2x_cspart_revision")
    assert f"174{NBSP}countries" in found["formula"]


@pytest.mark.parametrize(
    ("language", "licence"),
    [
        ("kk", "MIT лицензиясы пакетке берілген"),
        ("ru", "лицензия MIT относится к\u00a0пакету"),
        ("en", "MIT for the package"),
    ],
)
def test_what_is_said_of_a_licence_is_in_the_language_of_the_brief(language, licence, data):
    cited = evidence.sourced(words(language, data), data.sources["world-bank-lending"])
    assert (cited["licence"], cited["licence_language"]) == (licence, language)


def test_a_licence_without_a_passage_is_printed_as_the_data_have_it(data):
    row = replace(data.sources["idea-quotas"], licence="CC BY 4.0")
    cited = evidence.sourced(words("kk", data), row)
    assert (cited["licence"], cited["licence_language"]) == ("CC BY 4.0", "en")


def test_the_date_of_a_source_is_never_parted_from_its_year(data):
    cited = evidence.sourced(words("kk", data), data.sources["decree-390"])
    assert cited["date"] == "2020\u00a0жылғы 27\u00a0тамыз"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_data_lack_is_told_in_letters_that_anybody_can_print(language, data):
    """The unit has a number, 100,000, which is marked in passages by signs of no font."""
    lacking = without(data, "npo_total")
    value = ledger.in_words(words(language, lacking), "npo_per_100k")["value"]
    assert all(sign.isprintable() or sign == NBSP for sign in value), value
    assert "100" in value
