"""What an auditor of accessibility runs and tries, in a real browser."""

from importlib.resources import files

import lxml.html
import pytest
from playwright.sync_api import expect

from tests.support.project import FIRST_PAGES, LANGUAGES

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
RUN = """options => axe.run(
  {...options, preload: false, selectors: false, resultTypes: ["violations"]}).then(found =>
    found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`)))"""
CONTRAST = "color-contrast"  # takes axe four fifths of its time
# Marks the first text of each look, for axe to measure. A look is the same where all elements
# around it bear the same names, classes and colours.
LOOKS = """() => {
  const looks = new Map([[null, ""]]), seen = new Set();
  for (const e of document.querySelectorAll("*")) {
    const {color, backgroundColor} = getComputedStyle(e), shown = e.checkVisibility();
    const own = [e.localName, e.getAttribute("class"), color, backgroundColor];
    looks.set(e, `${looks.get(e.parentElement)} ${own}`);
    e.toggleAttribute("data-look", shown && !seen.has(looks.get(e)));
    if (shown) seen.add(looks.get(e));
  }
  axe.configure({rules: [{id: "color-contrast", selector: "[data-look]"}]});
}"""
OPEN_ALL = "document.querySelectorAll('details').forEach(e => { e.open = true })"


def violations(page, *, contrast=False):
    """What axe finds by all rules; by that of contrast, if asked, as `faint` does."""
    _prepare(page)
    if contrast:
        page.evaluate(LOOKS)
    tags = {"type": "tag", "values": TAGS}
    return page.evaluate(RUN, {"runOnly": tags, "rules": {CONTRAST: {"enabled": contrast}}})


def faint(page, scheme):
    """The first text of each look that axe finds too faint, in light or dark."""
    page.emulate_media(color_scheme=scheme)
    _prepare(page)
    page.evaluate(LOOKS)
    return page.evaluate(RUN, {"runOnly": {"type": "rule", "values": [CONTRAST]}})


def _prepare(page):
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)


@pytest.mark.parametrize("name", FIRST_PAGES[1:])
def test_axe_finds_no_violation(visit, name):
    """The page in Kazakh is looked at below, with more of it open."""
    page = visit(name, 390)
    assert violations(page) == []


@pytest.mark.parametrize("name", ["kk", "index"])
def test_axe_finds_no_violation_where_all_is_open(visit, name):
    """A number beside its sentence, and the data of every figure; the other languages look so too.

    `test_contrast` measures every text of each width and scheme by itself. It asks of large letters
    too what WCAG asks of small ones, and reads drawings.
    """
    page = visit(name, 390)
    page.evaluate(OPEN_ALL)
    if name == "kk":
        page.locator("p button.n:visible").first.click()
    found = {"390": violations(page) if name == "kk" else []}
    page.set_viewport_size({"width": 1440, "height": 900})
    found |= {"1440": violations(page, contrast=True), "dark": faint(page, "dark")}
    assert page.locator(".entry:popover-open").count() == (name == "kk")
    assert {place: lines for place, lines in found.items() if lines} == {}


def test_axe_sees_a_planted_fault(visit):
    """In the same page after another width, as the test above looks at it."""
    page = visit("index", 390)
    page.set_viewport_size({"width": 1440, "height": 900})
    page.evaluate("document.documentElement.lang = ''")
    page.evaluate("document.querySelector('h2').outerHTML = '<h6>Deep</h6>'")
    page.evaluate("[...document.querySelectorAll('main p')].at(-1).style.color = '#999'")
    assert CONTRAST in " ".join(faint(page, "light"))
    found = " ".join(violations(page))
    assert "html-has-lang" in found
    assert "heading-order" in found


STOPS = (
    "[...document.querySelectorAll('a[href], button, summary')].filter(e => e.checkVisibility())"
)
# The faults of each stop, focused in this order or the other: it has no ring, or a place of it
# lies under something. After each focus it takes a hundredth of a second to ask what lies at a
# place; so a stop is looked at without focus, in the middle of the window, and when it has the
# focus only where it is covered there, lies in the box of what is fixed or sticky, or outside.
FAULTS = f"""back => {{
  const stops = {STOPS}, faults = [], {{scrollX, scrollY}} = window;
  const places = e => {{
    const r = e.getClientRects()[0];
    return [[r.left + 1, r.top + 1], [r.right - 1, r.top + 1], [r.left + 1, r.bottom - 1],
      [r.right - 1, r.bottom - 1], [(r.left + r.right) / 2, (r.top + r.bottom) / 2]];
  }};
  const covered = e => places(e).map(([x, y]) => document.elementFromPoint(x, y))
    .some(other => !other || !(e.contains(other) || other.contains(e)));
  const doubtful = new Set(stops.filter(e => {{
    const part = e.getClientRects()[0].y / innerHeight;
    if (part < 0.25 || part > 0.75) e.scrollIntoView({{block: "center"}});
    return covered(e);
  }}));
  scrollTo(scrollX, scrollY);
  const floating = [...document.querySelectorAll("*")].filter(e =>
    ["fixed", "sticky"].includes(getComputedStyle(e).position));
  const near = e => {{
    const boxes = floating.filter(other => !other.contains(e)).map(e => e.getBoundingClientRect());
    return places(e).some(([x, y]) => x < 0 || x >= innerWidth || y < 0 || y >= innerHeight
      || boxes.some(b => b.left <= x && x <= b.right && b.top <= y && y <= b.bottom));
  }};
  for (const e of back ? stops.reverse() : stops) {{
    e.focus();
    const style = getComputedStyle(e);
    if ((doubtful.has(e) || near(e)) && covered(e))
      faults.push(`unseen: ${{e.outerHTML.slice(0, 120)}}`);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2)
      faults.push(`no ring: ${{e.outerHTML.slice(0, 120)}}`);
  }}
  return faults;
}}"""


def test_tab_reaches_every_stop_in_its_order(visit):
    page = visit("kk")
    wanted = page.evaluate(
        f"stops = {STOPS}, reached = [],"
        " addEventListener('focusin', event => reached.push(stops.indexOf(event.target))),"
        " stops.length"
    )
    for _ in range(wanted + 1):
        page.keyboard.down("Tab")  # a key that is held down: half as many messages
    assert wanted > 400
    assert page.evaluate("reached") == [*range(wanted)]
    assert page.evaluate("document.activeElement === document.body")  # Tab leaves the page


@pytest.mark.parametrize("width", [390, 1440])
def test_every_stop_of_the_keyboard_is_seen_and_has_a_ring(visit, width):
    """A script that focuses scrolls as a key does, and after a key shows the same ring."""
    page = visit("kk", width, 844)
    page.keyboard.press("Tab")
    assert {back: page.evaluate(FAULTS, back) for back in (False, True)} == {False: [], True: []}


def test_a_planted_cover_and_a_missing_ring_are_seen(visit):
    page = visit("index", 390, 300)
    page.keyboard.press("Tab")
    page.evaluate(f"{STOPS}[0].style.outline = 'none'")
    page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<p></p>'),"
        " Object.assign(document.body.lastChild.style, {position: 'fixed', inset: '0 0 0 50%'})"
    )
    kinds = [fault.split(":")[0] for fault in page.evaluate(FAULTS, False)]
    assert kinds.count("no ring") == 1
    assert "unseen" in kinds


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


# Of each figure whose years scroll: how far right of the year that stays its stops lie, there and
# back again.
ROOMS = """() => [...document.querySelectorAll("figure:has(.years)")].map(figure => {
  const stops = [...figure.querySelectorAll(".years button")];
  return [...stops.toReversed(), ...stops].map(e => {
    e.focus();
    const year = e.closest("tr").firstElementChild;
    return e.getClientRects()[0].x - year.getBoundingClientRect().right;
  });
})"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_stop_in_a_table_that_scrolls_lies_under_the_years_that_stay(visit, language):
    page = visit(language, 390, 844)
    page.evaluate(OPEN_ALL)
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        figures = page.evaluate(ROOMS)
        assert len(figures) == 3
        for rooms in figures:
            assert min(rooms) >= 0


@pytest.mark.parametrize("name", FIRST_PAGES)
def test_a_page_and_its_numbers_open_without_a_console_message_or_a_request(heard, visit, name):
    page = visit(name)
    for number in page.locator("button.n:visible").all()[:5]:
        number.click()
        page.keyboard.press("Escape")
    page.emulate_media(color_scheme="dark")
    page.evaluate("new Promise(seen => requestAnimationFrame(() => setTimeout(seen)))")
    said, asked = heard
    assert said == []
    assert [address for address in asked if not address.startswith("data:")] == [page.url]


def test_only_the_language_being_read_is_underlined_where_colours_are_forced(visit):
    page = visit("ru", media={"forced_colors": "active"})
    lines = page.locator(".masthead li a").evaluate_all(
        "all => all.map(e => [e.lang, getComputedStyle(e).borderBottomWidth])"
    )
    assert lines == [["kk", "0px"], ["ru", "3px"], ["en", "0px"]]


# --- the switch of languages


@pytest.mark.parametrize("width", [390, 1440])
def test_the_switch_in_view_leads_to_the_same_section_without_script(visit, width):
    """Deep inside a section its switch is still at hand; there the other page opens."""
    page = visit("kk", width, 844, java_script_enabled=False)
    for section, other in (
        ("messages", "en"),
        ("section-limits", "kk"),
        ("section-ledger", "en"),
    ):
        place = page.locator(f"section:has([id='{section}']), section[id='{section}']").last
        place.locator("button.n:visible, .entry").last.scroll_into_view_if_needed()
        link = place.locator(f".same a[lang={other}]")
        box = link.bounding_box()
        assert 0 <= box["y"] < 100
        assert box["height"] >= 24
        link.click()
        assert page.url.endswith(f"/{other}.html#{section}")
        heading = page.locator(f"[id='{section}']")
        assert -60 <= heading.bounding_box()["y"] < 200


def test_every_section_has_its_switch_to_the_other_two(edition):
    for language in LANGUAGES:
        page = lxml.html.parse(edition / "brief" / f"{language}.html")
        sections = page.xpath("//section[not(contains(@class, 'answer'))]")
        assert len(sections) > 10
        others = [other for other in LANGUAGES if other != language]
        for section in sections:
            name = section.get("id") or section.xpath("string(.//h2/@id)")
            links = section.xpath("./*[contains(@class, 'same')]//a/@href")
            assert links == [f"{other}.html#{name}" for other in others]
