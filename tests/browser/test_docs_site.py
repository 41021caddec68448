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
KINDS = ("index", "how-to/add-a-metric", "reference/metrics")  # others are made as one of these


@pytest.mark.parametrize(
    "name",
    [pytest.param(one, marks=[pytest.mark.torture] * (one not in KINDS)) for one in PAGES],
)
def test_axe_finds_no_violation_in_the_documentation(window, heard, site, name):
    """On a phone, where code has to scroll. On a desk, all pages have the frame of the first."""
    page, found = window(), {}
    page.emulate_media(media="null", color_scheme="light", forced_colors="none")
    page.goto((site / f"{name}.html").as_uri())
    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        if width == 390 or name == PAGES[0]:
            found[width, "light"] = violations(page, contrast=True)
            found[width, "dark"] = faint(page, "dark")
            page.emulate_media(color_scheme="light")
    said, asked = heard
    assert said == []
    assert asked
    assert [address for address in asked if not address.startswith(("file:", "data:"))] == []
    assert {place: lines for place, lines in found.items() if lines} == {}


def test_a_button_copies_a_command_and_of_a_diff_the_new_line(window, site):
    """What a command prints has no button: nobody types it."""
    page = window()
    page.goto((site / "how-to" / "change-a-figure.html").as_uri())
    page.locator("button.copybtn").first.wait_for()
    assert page.locator(".highlight-text button.copybtn").count() == 0
    page.evaluate("addEventListener('copy', () => { copied = document.activeElement.value })")
    copied = []
    for kind in ("sh", "diff"):
        page.locator(f".highlight-{kind} button.copybtn").first.click()
        copied.append(page.evaluate("copied"))
    assert copied[0] == "make brief\ncp -r data my-data"
    assert copied[1].startswith("ngo_active_2023,")
    assert "18304,18204" in copied[1]
    assert "\n" not in copied[1]
