"""Nothing is cut, overlaps or is faint, at any width, in any language."""

import nbformat
import pytest
from playwright.sync_api import expect

from civicbrief.export import html
from civicbrief.export.reading import read_blocks
from civicbrief.style.brand import brand
from tests.support.project import FIRST_LANGUAGE, LANGUAGES

# Everything that a width may spoil, as lines that name it.
SPOILT = """() => {
  const found = [], root = document.documentElement;
  const name = e => `${e.tagName} "${e.textContent.trim().slice(0, 40)}"`;
  if (root.scrollWidth > root.clientWidth) found.push("the page scrolls sideways");
  const texts = "h1,h2,h3,p,li,dt,dd,th,td,a,button,summary,blockquote";
  for (const e of document.querySelectorAll(texts)) {
    if (!e.checkVisibility() || e.closest(".unseen")) continue;
    const r = e.getBoundingClientRect();
    if (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline")
      found.push(`cut: ${name(e)}`);
    if (e.closest(".years")) continue;  // it scrolls by itself
    if (r.left < -1 || r.right > root.clientWidth + 1) found.push(`outside: ${name(e)}`);
  }
  // Lines of text on each other: of a line's height, letters take about the middle two thirds.
  const lines = [], range = document.createRange();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walk.nextNode());) {
    const e = node.parentElement, head = e.closest("thead");
    if (!node.data.trim() || !e.checkVisibility()) continue;
    if (e.closest(".unseen, .skip, svg, script, style")) continue;
    if (head && getComputedStyle(head).position === "absolute") continue;  // for screen readers
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) {
      const y = r.height / 5;
      if (r.width > 2)
        lines.push({e, left: r.left + 1, right: r.right - 1, top: r.top + y, bottom: r.bottom - y});
    }
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((a, n) => {
    for (const b of lines.slice(n + 1)) {
      if (b.top >= a.bottom) break;
      if (a.left < b.right && b.left < a.right)
        found.push(`overlap: ${name(a.e)} and ${name(b.e)}`);
    }
  });
  for (const svg of document.querySelectorAll(".chart svg")) {
    if (!svg.checkVisibility()) continue;
    const frame = svg.getBoundingClientRect();
    // A box of type is as high as its line: what is inked is about two thirds of it.
    const boxes = [...svg.querySelectorAll("text")].map(t => {
      const r = t.getBoundingClientRect(), y = r.height / 6;
      return {t, left: r.left, right: r.right, top: r.top + y, bottom: r.bottom - y};
    });
    boxes.forEach((a, n) => {
      if (a.left < frame.left - 1 || a.right > frame.right + 1 || a.top < frame.top - 1
          || a.bottom > frame.bottom + 1) found.push(`leaves its drawing: ${name(a.t)}`);
      for (const b of boxes.slice(n + 1))
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          found.push(`overlap: ${name(a.t)} and ${name(b.t)}`);
    });
  }
  return found;
}"""


WIDTHS = (320, 390, 768, 1440)


def spoilt(page):
    """What is cut or overlaps in a page at each width, with all that can be unfolded open."""
    page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
    found = {}
    for width in WIDTHS:  # a page without script is laid out anew as if it were opened there
        page.set_viewport_size({"width": width, "height": 900})
        if lines := page.evaluate(SPOILT):
            found[width] = lines
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_and_no_text_of_a_drawing_overlaps(visit, language):
    assert spoilt(visit(language)) == {}


@pytest.mark.parametrize("language", FIRST_LANGUAGE)
def test_years_of_a_line_scroll_by_keyboard_in_a_narrow_window_and_keep_their_names(
    visit, language
):
    page = visit(language, 320, java_script_enabled=False)
    page.locator("#chart-participation summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    part = page.locator(".years:focus")
    year, last = part.locator("tbody th").first, part.locator("tbody td").nth(4)
    assert last.bounding_box()["x"] > 320
    before = year.bounding_box()
    for _ in range(12):
        page.keyboard.press("ArrowRight")
    expect(last).to_be_in_viewport(ratio=0.99)  # a part of a pixel may be cut
    assert year.bounding_box() == before


def test_nothing_of_the_index_is_cut(visit):
    assert spoilt(visit("index")) == {}


@pytest.mark.parametrize("name", ["eo", "index"])
def test_nothing_is_cut_in_a_language_that_is_sixty_per_cent_longer(visit, pseudo_edition, name):
    assert spoilt(visit(name, built=pseudo_edition)) == {}


@pytest.mark.parametrize("language", ["kk", "en"])
def test_nothing_is_cut_where_a_value_is_a_thousand_times_larger(visit, thousandfold, language):
    assert spoilt(visit(language, built=thousandfold)) == {}


def test_a_planted_overlap_and_a_planted_cut_are_seen(visit):
    page = visit("en", 1440)
    page.set_viewport_size({"width": 390, "height": 900})
    page.evaluate(
        "() => { const [a, b] = document.querySelectorAll('.chart .small text');"
        "b.replaceWith(a.cloneNode(true));"
        "document.querySelector('h1').textContent = 'W'.repeat(60);"
        "document.querySelector('h1').setAttribute('class', 'n') }"
    )
    found = " ".join(page.evaluate(SPOILT))
    assert "overlap: text" in found
    page.evaluate("document.querySelector('.subtitle').style.marginTop = '-40px'")
    assert 'and P "What the law, official' in " ".join(page.evaluate(SPOILT))
    assert "scrolls sideways" in found


# Words that a line breaks in the middle though they would fit on a line of their own.
BROKEN = """() => {
  const found = [], range = document.createRange();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walk.nextNode());) {
    const e = node.parentElement;
    if (!e.checkVisibility()) continue;
    if (e.closest(".address, svg, style, script, .unseen, .facts")) continue;
    const line = e.closest("h1,h2,h3,p,li,dt,dd,th,td,blockquote")?.clientWidth;
    for (const word of node.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const rows = [...range.getClientRects()].filter(r => r.width > 0.5);
      const tops = new Set(rows.map(r => Math.round(r.top)));
      const width = rows.reduce((sum, r) => sum + r.width, 0);
      if (tops.size > 1 && line && width <= line) found.push(word[0]);
    }
  }
  return found;
}"""


@pytest.mark.torture
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_made_larger_breaks_no_word_that_fits_its_line(visit, language):
    """A browser's zoom of 200 % and 400 % leaves a window of 1280 px that many times less."""
    page = visit(language, device_scale_factor=4)
    screen = page.context.new_cdp_session(page)
    for zoom in (2, 4):
        size = {"width": 1280 // zoom, "height": 1024 // zoom}
        wanted = size | {"deviceScaleFactor": zoom, "mobile": False}
        screen.send("Emulation.setDeviceMetricsOverride", wanted)
        assert page.evaluate("[innerWidth, devicePixelRatio]") == [size["width"], zoom]
        assert page.evaluate(SPOILT) == [], zoom
        assert page.evaluate(BROKEN) == [], zoom
    screen.detach()


@pytest.fixture(scope="module")
def larger(launch):
    """A window whose reader has set type of 32 px in place of 16."""
    return launch("--blink-settings=defaultFontSize=32").new_page()


@pytest.mark.parametrize("language", FIRST_LANGUAGE)
def test_type_that_a_reader_has_set_twice_as_large_is_not_cut(larger, edition, language):
    larger.goto((edition / "brief" / f"{language}.html").as_uri())
    assert larger.evaluate("getComputedStyle(document.querySelector('.text')).fontSize") > "33px"
    for width in (768, 1440):
        larger.set_viewport_size({"width": width, "height": 900})
        assert larger.evaluate(SPOILT) == [], width
        assert larger.evaluate(BROKEN) == [], width


def test_a_publisher_of_one_long_word_stays_on_a_phone(edition, visit, tmp_path):
    (tmp_path / "_brand.yml").write_text("meta: {name: " + "Ң" * 80 + "}", encoding="utf-8")
    notebook = nbformat.read(edition / "notebooks/3-brief.kk.ipynb", as_version=4)
    front, *rest = read_blocks(notebook)
    front["brand"] = brand.for_language(brand.read_brand(tmp_path, ("kk",)), "kk")
    front["words"]["publisher"] = "Баспагер"
    (tmp_path / "brief").mkdir()
    (tmp_path / "brief/kk.html").write_text(html.render([front, *rest]), encoding="utf-8")
    assert visit("kk", width=320, built=tmp_path).evaluate(SPOILT) == []
