"""What a page offers for download, saved by a real browser: no script, no other file."""

import pytest

from civicbrief.export.outline import charts
from tests.browser.test_ledger import blocks_of
from tests.support.project import LANGUAGES


def saved(page, link):
    with page.expect_download() as download:
        link.click()
    found = download.value
    return found.suggested_filename, found.path().read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_figure_saves_what_it_draws(visit, edition, language):
    page = visit(language, java_script_enabled=False)
    drawn = {chart["id"]: chart["csv"] for chart in charts(blocks_of(edition, language))}
    assert len(drawn) == 5
    for name, content in drawn.items():
        link = page.locator(f"figure[id='{name}'] a[download]")
        assert saved(page, link) == (f"{name}.csv", content)


def test_the_page_saves_the_tables_that_it_stands_on(visit, edition):
    page = visit("kk", java_script_enabled=False)
    (block,) = [block for block in blocks_of(edition, "kk") if block["kind"] == "files"]
    names = [item["name"] for item in block["items"]]
    assert "observations.csv" in names
    assert "metrics.csv" in names
    links = page.locator("main nav.files a[download]").all()
    assert [saved(page, link) for link in links] == [
        (item["name"], item["content"]) for item in block["items"]
    ]
