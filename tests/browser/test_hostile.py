"""A page in which every text is hostile, in a real browser: nothing of it runs or is fetched."""

import re

import pytest

from civicbrief.export import html
from tests.support.hostile import PAYLOAD, hostile
from tests.support.own import LEDGER, OPENING, blocks, project_with_own

# What got through, if anything did: the policy of the page still stands before it.
THROUGH = (
    '<script>document.title="hit"</script><img src="https://example.org/x" '
    'onerror="document.title=\'hit\'"><iframe src="https://example.org/y"></iframe>'
    '<link rel="stylesheet" href="https://example.org/z.css"><base href="https://example.org/">'
    "<style>h1{background:url(https://example.org/s)}</style>"
    '<a id="trap" href="javascript:document.title=\'hit\'">x</a></body>'
)


@pytest.fixture(scope="module")
def page(data, tmp_path_factory):
    project = project_with_own(tmp_path_factory.mktemp("own"))
    return html.render(hostile(blocks(project, data, "en", *OPENING, LEDGER)))


@pytest.fixture
def opened(window, tmp_path):
    """A page of this content, and what it asked for and its policy did not stop."""
    shown, asked = window(), []

    def hear(request):
        asked.append(request)

    def opened(content):
        asked.clear()
        (tmp_path / "page.html").write_text(content, encoding="utf-8")
        shown.goto((tmp_path / "page.html").as_uri())
        others = [one for one in asked if not one.url.startswith(("file:", "data:"))]
        return shown, [one.url for one in others if one.failure != "csp"]

    shown.on("request", hear)
    yield opened
    shown.remove_listener("request", hear)


def test_a_page_of_hostile_texts_runs_and_asks_for_nothing_in_a_browser(opened, page):
    shown, asked = opened(page)
    assert shown.title().endswith(PAYLOAD)  # the text of the title, not what a script has set
    assert asked == []
    assert PAYLOAD in shown.inner_text("h1")
    shown.locator("button.n").first.click()
    assert PAYLOAD in shown.locator(".entry:popover-open").inner_text()


def test_the_policy_of_a_page_stops_what_would_get_through(opened, page):
    shown, asked = opened(page.replace("</body>", THROUGH))
    shown.locator("#trap").dispatch_event("click")
    assert shown.title() != "hit"
    assert asked == []
    assert shown.evaluate("document.baseURI").startswith("file:")
    free = re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "", page)
    shown, asked = opened(free.replace("</body>", THROUGH))
    assert shown.title() == "hit"
    assert "https://example.org/x" in asked
