"""The documentation in a real browser: accessible in light and dark, on a phone and on a desk."""

import pytest

from tests.browser.test_access import faint, violations

PAGES = [
    "index",
    "tutorial",
    "how-to/add-a-metric",
    "reference/commands",
    "reference/metrics",
    "explanation/intervals",
    "explanation/glass-box",
    "search",
]


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation_in_the_documentation(browser, site, name, width):
    """Of narrow windows, contrast is measured in one page: the frame is that of every page."""
    page = browser.new_page(viewport={"width": width, "height": 900}, bypass_csp=True)
    noise, asked = [], []
    page.on("console", lambda message: noise.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto((site / f"{name}.html").as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert noise == []
    assert [address for address in asked if not address.startswith(("file:", "data:"))] == []
    found = {"": violations(page)}
    for scheme in ("dark", "light") if width == 1440 or name == PAGES[0] else ():
        page.emulate_media(color_scheme=scheme)
        found[scheme] = faint(page)
    page.close()
    assert {place: lines for place, lines in found.items() if lines} == {}
