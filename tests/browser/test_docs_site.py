"""The documentation in a real browser: accessible in light and dark, on a phone and on a desk."""

import pytest

from tests.browser.test_access import violations

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


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation_in_the_documentation(browser, site, name, width, scheme):
    """Of narrow windows, contrast is measured in one page: the frame is that of every page."""
    size = {"width": width, "height": 900}
    page = browser.new_page(viewport=size, color_scheme=scheme, bypass_csp=True)
    noise, asked = [], []
    page.on("console", lambda message: noise.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / f"{name}.html").as_uri())
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert noise == []
    assert [address for address in asked if not address.startswith(("file:", "data:"))] == []
    assert wide <= width
    found = violations(page, contrast=width == 1440 or name == PAGES[0])
    page.close()
    assert found == []
