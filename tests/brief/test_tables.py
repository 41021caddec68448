"""Tables of the notebooks: the brief's look, sensible digits, nothing cut, nothing unescaped."""

import re

import pytest

from civicbrief.brief import tables
from civicbrief.brief.tables import Table, rounded
from civicbrief.metrics import results


@pytest.mark.parametrize(
    ("exact", "shown"),
    [
        ("73.263375702", "73.26"),
        ("0.513291240372", "0.5133"),
        ("-0.25", "-0.25"),
        ("15234", "15234"),
        ("1781760.4", "1781760"),
        ("0", "0"),
        ("", ""),
        ("not available: missing bloggers", "not available: missing bloggers"),
    ],
)
def test_a_fraction_has_four_digits_and_a_whole_number_all(exact, shown):
    assert rounded(exact) == shown


def test_the_table_of_metrics_names_every_metric_in_full(data):
    page = tables.of_metrics(results.compute(data))._repr_html_()
    named = re.findall(r'<th scope="row">([^<]+)</th>', page)
    assert named == [name for name in data.metrics if not name.startswith("claims_")]
    assert "registered NGOs of the nearest official count less the text&#39;s total" in page
    assert "…" not in page
    assert "73.263375702" not in page


def test_what_a_cell_holds_is_text_and_numbers_stand_to_the_right():
    table = Table([{"id": "<b>x</b>", "n": "1.5"}]).set_index("id")
    page = table._repr_html_()
    assert "&lt;b&gt;x&lt;/b&gt;" in page
    assert '<th scope="col" class="number">n</th>' in page
    assert '<td class="number">1.5</td>' in page
    assert isinstance(table.sort_index(), Table)
