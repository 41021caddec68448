"""What an auditor of accessibility runs and tries, in a real browser."""

from importlib.resources import files

import pytest
from playwright.sync_api import expect

from tests.support.project import LANGUAGES

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
RUN = """([where, options]) => axe.run(where, {...options, resultTypes: ["violations"]}).then(
  found => found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`)))"""
CONTRAST = "color-contrast"  # takes axe four fifths of its time, and most of that in the ledger


def violations(page):
    """What axe finds by all rules but that of contrast."""
    tags = {"type": "tag", "values": TAGS}
    return _axe(page, {}, {"runOnly": tags, "rules": {CONTRAST: {"enabled": False}}})


def faint(page, *but):
    """The texts that axe finds too faint, but for those of some selectors."""
    where = {"exclude": [*but]} if but else {}
    return _axe(page, where, {"runOnly": {"type": "rule", "values": [CONTRAST]}})


def _axe(page, where, options):
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    return page.evaluate(RUN, [{"include": ["html"], **where}, options])


@pytest.mark.parametrize("name", [*LANGUAGES, "index"])
def test_axe_finds_no_violation(visit, name):
    """No rule but that of contrast asks for a scheme; the next test looks into the ledger for it.

    `test_contrast` measures every text of each width and scheme by itself. It asks of large letters
    too what WCAG asks of small ones, and reads drawings.
    """
    page = visit(name, 390, color_scheme="light", bypass_csp=True)
    found = {"390": violations(page)}
    page.set_viewport_size({"width": 1440, "height": 900})
    found["1440"] = violations(page)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found[scheme] = faint(page, ".entry")
    assert {place: lines for place, lines in found.items() if lines} == {}


@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_no_violation_where_all_is_open(visit, width):
    """A number beside its sentence, and the data of every figure."""
    page = visit("kk", width, bypass_csp=True)
    page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
    page.locator("p button.n:visible").first.click()
    assert violations(page) == []
    assert width == 390 or faint(page) == []


def test_axe_sees_a_planted_fault(visit):
    """In the same page after another width, as the test above looks at it."""
    page = visit("en", bypass_csp=True)
    page.set_viewport_size({"width": 390, "height": 900})
    page.evaluate("document.documentElement.lang = ''")
    page.evaluate("document.querySelector('h3').outerHTML = '<h6>Deep</h6>'")
    page.evaluate("document.querySelector('.subtitle').style.color = '#999'")
    found = " ".join(violations(page))
    assert CONTRAST in " ".join(faint(page, ".entry"))
    assert "html-has-lang" in found
    assert "heading-order" in found


# Whether the focused element is seen: no place of it lies under what is fixed or sticky.
FOCUS = """() => {
  const e = document.activeElement;
  if (e === document.body) return null;
  const r = e.getClientRects()[0];
  const places = [[r.left + 1, r.top + 1], [r.right - 1, r.top + 1], [r.left + 1, r.bottom - 1],
    [r.right - 1, r.bottom - 1], [(r.left + r.right) / 2, (r.top + r.bottom) / 2]];
  const over = places.map(([x, y]) => document.elementFromPoint(x, y));
  const style = getComputedStyle(e);
  return {
    name: e.outerHTML.slice(0, 120),
    seen: over.every(other => other && (e.contains(other) || other.contains(e))),
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}"""


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
@pytest.mark.parametrize("width", [390, 1440])
def test_every_stop_of_the_keyboard_is_seen_and_has_a_ring(visit, width, key):
    page = visit("kk", width, 844, java_script_enabled=False)
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], button, summary')]"
        ".filter(e => e.checkVisibility()).length"
    )
    stops = []
    while True:
        page.keyboard.press(key)
        stop = page.evaluate(FOCUS)
        if stop is None or len(stops) > 2 * wanted:
            break
        stops.append(stop)
    assert len(stops) == wanted
    assert [stop["name"] for stop in stops if not stop["seen"]] == []
    assert [stop["name"] for stop in stops if not stop["ring"]] == []


def test_the_first_stop_leads_past_the_masthead(visit):
    page = visit("kk", java_script_enabled=False)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("main :focus")).to_have_count(1)


def test_the_data_of_a_figure_open_and_close_by_keyboard(visit):
    page = visit("kk", java_script_enabled=False)
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".data table").first).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator(".data table button.n:focus")).to_have_count(1)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    expect(page.locator(".data table").first).to_be_hidden()


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_stop_in_a_table_that_scrolls_lies_under_the_years_that_stay(visit, language, width):
    page = visit(language, width, 844)
    page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
    figures = page.locator("figure:has(.years)").all()
    for figure in figures:
        stops, rooms = figure.locator(".years button").count(), []
        figure.locator(".data > a").focus()
        for key in [*["Shift+Tab"] * (stops + 1), *["Tab"] * stops]:
            page.keyboard.press(key)
            rooms += page.evaluate(
                "[...document.querySelectorAll('.years button:focus')].map("
                "e => e.getClientRects()[0].x"
                " - e.closest('tr').firstElementChild.getBoundingClientRect().right)"
            )
        assert len(rooms) == 2 * stops > 0
        assert min(rooms) >= 0
    assert len(figures) == 3


@pytest.mark.parametrize("name", ["kk", "index"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_console_stays_empty(browser, edition, name, scheme):
    page = browser.new_page(color_scheme=scheme)
    noise = []
    page.on("console", lambda message: noise.append(message.text))
    page.on("pageerror", lambda error: noise.append(str(error)))
    path = "index.html" if name == "index" else f"brief/{name}.html"
    page.goto((edition / path).as_uri())
    page.close()
    assert noise == []


def test_only_the_language_being_read_is_underlined_where_colours_are_forced(visit):
    page = visit("ru", forced_colors="active")
    lines = page.locator(".masthead li a").evaluate_all(
        "all => all.map(e => [e.lang, getComputedStyle(e).borderBottomWidth])"
    )
    assert lines == [["kk", "0px"], ["ru", "3px"], ["en", "0px"]]


# --- the switch of languages


@pytest.mark.parametrize("width", [390, 1440])
def test_the_switch_in_view_leads_to_the_same_section_without_script(visit, width):
    """Deep inside a section its switch is still at hand; there the other page opens."""
    page = visit("kk", width, 844, java_script_enabled=False)
    for section in ("messages", "section-limits", "section-ledger"):
        place = page.locator(f"section:has([id='{section}']), section[id='{section}']").last
        place.locator("button.n:visible, .entry").last.scroll_into_view_if_needed()
        link = place.locator(".same a[lang=en]")
        box = link.bounding_box()
        assert 0 <= box["y"] < 100
        assert box["height"] >= 24
        link.click()
        assert page.url.endswith(f"/en.html#{section}")
        heading = page.locator(f"[id='{section}']")
        assert -60 <= heading.bounding_box()["y"] < 200
        page.go_back()


def test_every_section_has_its_switch_to_the_other_two(visit):
    for language in LANGUAGES:
        page = visit(language)
        found = page.locator("section:not(.answer)").evaluate_all(
            "all => all.map(e => [e.id || e.querySelector('h2').id,"
            " [...e.querySelectorAll(':scope > .same a')].map(a => a.getAttribute('href'))])"
        )
        assert len(found) > 10
        others = [other for other in LANGUAGES if other != language]
        for section, links in found:
            assert links == [f"{other}.html#{section}" for other in others]
