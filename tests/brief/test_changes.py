"""What changed since the edition before, as a brief and the page of an edition say it."""

from dataclasses import replace

import pytest

from civicbrief.brief.changes import item, reasons, table
from civicbrief.core.project import texts
from civicbrief.data.changes import Reason
from civicbrief.export.html import render_index
from civicbrief.export.unmarked_numbers import unmarked
from civicbrief.metrics import results
from civicbrief.metrics.changes import Change, changes
from civicbrief.text.runs import plain, split, tidy
from civicbrief.text.words import Words
from tests.support.project import LANGUAGES, ROOT, change, load

CORRECTED = {"kk": "Түзету", "ru": "Исправление", "en": "Correction"}
TOTAL = {
    "kk": "6\u00a0866 (бұрын 6\u00a0766)",
    "ru": "6\u00a0866 (ранее 6\u00a0766)",
    "en": "6,866 (previously 6,766)",
}


@pytest.fixture
def found(copy):
    """The total of edition 1, 6,766, is corrected to 6,866; what follows has no reason."""
    change(copy, "observations", "npo_total", value="6866", printed="6 866")
    rows = [
        Reason("2", name, "correction", "change-rounding", "law-npo", row)
        for row, name in enumerate(("npo_total", "finding-more-organisations"), 2)
    ]
    return results.compute(replace(load(copy), version="2", changes=rows))


def said(language, found):
    return Words(language, texts(ROOT), found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_correction_is_called_one_with_its_words_and_what_it_changed(language, found, earlier):
    words = said(language, found)
    block = table(words, changes(earlier, found))
    kind, why, what = map(plain, block["rows"][0])
    assert kind == CORRECTED[language]
    assert why == words.plain("change-rounding")
    assert what.replace("\u202f", "\u00a0").endswith(TOTAL[language])
    assert list(unmarked(block)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_gives_three_examples_of_a_reason_and_the_index_all(language, found, earlier):
    words = said(language, found)
    listed = changes(earlier, found)
    kind, _, what = map(plain, table(words, listed)["rows"][-1])
    assert kind == words.plain("changed-unexplained")
    told = reasons(words, listed)
    count = plain(told[-1]["count"])
    assert what.startswith(f"{count}; ")
    assert what.removeprefix(count).count("; ") == 3
    assert sum(len(reason["items"]) for reason in told) == len(listed.found)
    assert plain(told[0]["source"]) == words.plain("source-law-npo")


def test_reasons_in_the_same_words_are_one_row_of_the_table_whatever_their_sources(found, earlier):
    """The index names each source: there the two stay apart."""
    words = said("en", found)
    rows = [
        Reason("2", name, "new-data", "change-counts", source, row)
        for row, (name, source) in enumerate(
            (("npo_total", "law-npo"), ("npo_registered_gap", "ministry-ngo")), 2
        )
    ]
    listed = changes(earlier, replace(found, data=replace(found.data, changes=rows)))
    why = words.plain("change-counts")
    assert [plain(row[1]) for row in table(words, listed)["rows"]].count(why) == 1
    assert [plain(reason["why"]) for reason in reasons(words, listed)].count(why) == 2


def test_what_the_brief_has_printed_is_named_first(found, earlier):
    words, listed = said("en", found), changes(earlier, found)
    assert "per 100,000" not in plain(table(words, listed)["rows"][-1][2])
    words.quantity(words.figure("npo_per_100k"))
    assert "per 100,000\u00a0people" in plain(table(words, listed)["rows"][-1][2])


def test_a_figure_that_is_gone_keeps_the_name_it_had(found):
    before = {"figures": {"gone": {"languages": {"en": {"name": "old count 7", "value": "12"}}}}}
    left = Change("gone", "figure", "12", None, None)
    assert plain(item(said("en", found), left, before)) == "old count 7 (no longer given)"


def test_a_new_figure_is_called_new(found):
    new = Change("npo_total", "figure", None, "6866", None)
    assert plain(item(said("en", found), new, {"figures": {}})).endswith(": 6,866 (first given)")


@pytest.mark.parametrize(
    ("name", "old", "new", "shown"),
    [
        ("claim-npo-total", "consistent", "contradicted", "contradicted (previously consistent)"),
        ("claim-score-name", "open / certain", "open", "open (previously open, certain)"),
        ("trend-v2x_cspart-KGZ", "rose", "fell", "Kyrgyzstan: fell (previously rose)"),
        ("trend-v2x_cspart", "an-old-word", "fell", ": fell (previously an-old-word)"),
    ],
)
def test_a_verdict_is_told_in_the_words_of_its_marks(name, old, new, shown, found):
    verdict = Change(name, "verdict", old, new, None)
    assert plain(item(said("en", found), verdict, {})).endswith(shown)


def test_a_claim_is_named_by_its_sentence_and_what_it_says(found):
    """Two claims of one sentence would else be told in the same words."""
    claims = [
        Change(f"claim-{name}", "verdict", "open", "consistent", None)
        for name in ("law-registration", "law-requirements")
    ]
    one, other = (plain(item(said("en", found), claim, {})) for claim in claims)
    assert one.startswith("sentence 14 (the law provides for the registration")
    assert other.startswith("sentence 14 (the law sets requirements")


@pytest.mark.parametrize("name", ["claim-unheard-of", "trend-unheard-of-KGZ", "unheard_of"])
def test_what_has_no_name_is_counted_and_its_id_is_not_printed(name, found, earlier):
    words, listed = said("en", found), changes(earlier, found)
    kind = "figure" if name == "unheard_of" else "verdict"
    gone = Change(name, kind, "open", None, listed.found[0].reason)
    told = reasons(words, replace(listed, found=[listed.found[0], gone]))
    _named, counted = (plain(one).replace("\u00a0", " ") for one in told[0]["items"])
    assert counted == "without a name in this edition: 1"
    what = plain(table(words, replace(listed, found=[gone]))["rows"][0][2])
    assert what.replace("\u00a0", " ") == f"{kind}s: 1"


def test_the_newest_value_is_the_first_example(found, earlier):
    listed = changes(earlier, found)
    name = "fiw_openness_fiw2025_{}".format
    new = [Change(name(year), "figure", None, "0", None) for year in range(2013, 2026)]
    nothing = listed.earlier._replace(ledger={"figures": {}})
    block = table(said("en", found), replace(listed, earlier=nothing, found=new))
    told = plain(block["rows"][0][2]).replace("\u00a0", " ")
    years = [f"2025), {year}: 0" for year in (2025, 2024, 2023)]
    places = [told.index(year) for year in years]
    assert places == sorted(places)
    assert "2013" not in told


def test_a_reason_names_each_of_its_sources(found, earlier):
    row = Reason("2", "npo_total", "correction", "change-tally", "law-npo; ministry-ngo", 2)
    listed = changes(earlier, replace(found, data=replace(found.data, changes=[row])))
    words = said("en", found)
    both = (words.plain(f"source-{name}") for name in ("law-npo", "ministry-ngo"))
    assert plain(reasons(words, listed)[0]["source"]) == "; ".join(both)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_metric_that_prints_as_before_says_that_its_basis_changed(language, found):
    """Its inputs changed, not its digits: the ledger holds them with spaces that do not break."""
    words = said(language, found)
    before = plain(split(tidy(words.quantity(words.figure("npo_share_public")))))
    ledger = {"figures": {"npo_share_public": {"languages": {language: {"value": before}}}}}
    same = Change("npo_share_public", "figure", "73.3", "72.2", None)
    name = words.marked("name-npo_share_public")
    assert plain(item(words, same, ledger)) == words.plain("changed-basis", name=name)


def test_an_observation_of_which_no_printed_cell_changed_prints_as_before(found):
    words = said("en", found)
    before = plain(split(tidy(words.quantity(words.figure("npo_total")))))
    ledger = {"figures": {"npo_total": {"languages": {"en": {"value": before}}}}}
    same = Change("npo_total", "figure", "6866", "6866 (quote changed)", None)
    assert plain(item(words, same, ledger)).endswith(": prints as before")


def test_a_message_that_rests_on_other_values_says_so_without_them(found):
    same = Change("finding-fewer-give", "message", "certain", "certain", None)
    words = said("en", found)
    name = words.plain("name-finding-fewer-give")
    assert plain(item(words, same, {})) == f"{name}: as before, on a changed basis"


def index(changed, told):
    front = {
        "language": "en", "title": ["T"], "subtitle": ["S"], "edition": "Edition 2", "date": "d",
        "created": "2026-11-29", "notes": [], "citation": ["C"], "description": ["D"],
        "words": dict.fromkeys(
            ("document-kind", "language-name", "download", "cite", "changes", "source"), "word"
        ) | {"size": "{number} KB"},
    }  # fmt: skip
    front |= told
    return render_index([front], {front["language"]: [("en.pdf", 1_233_001)]}, [], changed)


def test_the_page_of_an_edition_has_no_heading_where_nothing_is_compared():
    assert index({}, {}).count("<h3>") == 2
    assert index({}, {"changes": ["My own words."]}).count("<h3>") == 3


def test_the_size_of_a_file_is_grouped_as_a_number_of_its_language():
    """1,233,001 bytes are 1,234 KB, rounded up."""
    assert "1,234 KB" in index({}, {})
    assert "1\u00a0234 KB" in index({}, {"language": "ru"})


def test_the_page_of_an_edition_lists_every_change_below_its_reason(found, earlier):
    listed = changes(earlier, found)
    page = index({"en": reasons(said("en", found), listed)}, {})
    assert page.count("<h3>") == 3
    assert page.index("<b>Correction.</b>") < page.index("<b>No reason given.</b>")
    assert page.count(">6,866<") == 1
    assert page.count("(previously") >= len(listed.found) - 3
