"""The words of a page on any country: the same in each language, without a figure or a country."""

import pytest

from civicbrief.core.project import country_texts, starter_texts
from civicbrief.data.regions import FEWEST, region_among, regions_of
from civicbrief.text.entries import read_entries
from tests.support.project import LANGUAGES, ROOT


def entries(folder, language):
    path = folder / f"{language}.ftl"
    found, faults = read_entries(path.name, path.read_text(encoding="utf-8"))
    assert faults == []
    return found


@pytest.fixture(scope="module")
def written():
    return {language: entries(country_texts(ROOT), language) for language in LANGUAGES}


def test_each_language_has_the_same_passages_with_the_same_figures(written):
    named = [
        {key: sorted(entry.variables) for key, entry in each.items()} for each in written.values()
    ]
    assert named[0] == named[1] == named[2]


def test_no_passage_has_a_typed_digit_but_the_number_of_countries(written):
    for language, each in written.items():
        typed = {key: entry.digits for key, entry in each.items() if entry.digits}
        assert typed == {"-base-countries": [str(FEWEST)]}, language


def test_what_it_takes_from_a_new_projects_brief_is_there(written):
    for language, each in written.items():
        known = {*each, *entries(starter_texts(), language)}
        used = set().union(*(entry.references for entry in each.values()))
        assert used <= known


def test_a_region_is_the_smallest_with_three_countries_and_counts_the_country_itself():
    """Mongolia and China are two of Eastern Asia (030): Asia (142) has them with Central Asia."""
    assert regions_of("MNG") == ("030", "142")
    assert region_among("MNG", ["CHN", "KAZ", "ROU"]) == ("142", ["CHN", "KAZ", "MNG"])
    assert region_among("MNG", ["CHN", "JPN", "KAZ"]) == ("030", ["CHN", "JPN", "MNG"])
    assert region_among("SML", ["CHN", "JPN", "KAZ"]) == ("", [])
