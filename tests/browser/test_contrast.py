"""Contrast of what is drawn: every text of a rendered page against what lies behind it."""

import json
import re
from functools import cache
from itertools import product

import pytest

from civicbrief.text.runs import plain
from tests.browser.test_ledger import blocks_of
from tests.export.test_export import contrast
from tests.support.project import FIRST_PAGES

# Colour of each visible text with the colours behind it. A text of a drawing lies on the last
# shape painted before it that encloses its middle, else on the page.
COLOURS = """() => {
  const found = [], clear = colour => /^rgba\\(.*, 0\\)$/.test(colour) || colour === "none";
  const known = new Map([[null, "rgb(255, 255, 255)"]]);  // what lies behind each element
  const behind = e => {
    if (!known.has(e)) {
      const colour = getComputedStyle(e).backgroundColor;
      known.set(e, clear(colour) ? behind(e.parentElement) : colour);
    }
    return known.get(e);
  };
  const painted = new Map();  // the shapes of each drawing that have a colour
  const shapes = svg => {
    if (!painted.has(svg))
      painted.set(svg, [...svg.querySelectorAll("path, rect")].map(shape =>
        ({shape, b: shape.getBoundingClientRect(), fill: getComputedStyle(shape).fill})
      ).filter(({fill}) => !clear(fill)));
    return painted.get(svg);
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walk.nextNode());) {
    const e = node.parentElement;
    if (!node.data.trim() || !e.checkVisibility()) continue;
    if (e.closest(".unseen, script, style, .skip")) continue;
    const svg = e.closest(".chart svg"), style = getComputedStyle(e);
    let colour = svg ? style.fill : style.color, back = behind(svg ?? e);
    if (svg) {
      const r = e.getBoundingClientRect(), x = (r.left + r.right) / 2, y = (r.top + r.bottom) / 2;
      for (const {shape, b, fill} of shapes(svg)) {
        if (!(shape.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
        if (b.left < x && x < b.right && b.top < y && y < b.bottom) back = fill;
      }
    }
    found.push([node.data.trim().slice(0, 40), colour, back, svg !== null]);
  }
  return JSON.stringify(found);  // thousands of values cross to Python as one
}"""


def hexed(colour, paper="rgb(255, 255, 255)"):
    """A colour as the browser names it; one that lets the paper through is mixed with it."""
    *parts, alpha = [*map(float, re.findall(r"[\d.]+", colour)), 1.0][:4]
    under = map(float, re.findall(r"[\d.]+", paper)[:3])
    mixed = (part * alpha + below * (1 - alpha) for part, below in zip(parts, under, strict=True))
    return "#" + "".join(f"{round(part):02X}" for part in mixed)


@cache
def stands_out(one, other, paper):
    return contrast(hexed(one, paper), hexed(other, paper)) >= 4.5


def colours(page):
    return json.loads(page.evaluate(COLOURS))


def faint(page):
    texts = colours(page)
    assert len(texts) > 50
    (paper,) = {back for _, _, back, drawn in texts if not drawn}
    return [text for text, one, other, _ in texts if not stands_out(one, other, paper)]


@pytest.mark.parametrize("name", FIRST_PAGES)
def test_every_text_stands_out_from_what_lies_behind_it(visit, name):
    page = visit(name)
    page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
    found = {}
    for width, scheme in product((390, 1440), ("light", "dark")):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        found[width, scheme] = faint(page)
    assert {place: texts for place, texts in found.items() if texts} == {}


def test_drawings_take_the_colours_that_a_reader_forces(visit):
    for scheme in ("light", "dark"):
        page = visit("en", media={"color_scheme": scheme, "forced_colors": "active"})
        assert faint(page) == []
        canvas = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        texts = [text for text in colours(page) if text[3]]
        assert {text[2] for text in texts} >= {canvas}
        assert "rgb(23, 36, 43)" not in {text[1] for text in texts}  # the ink of the light tokens


def test_text_on_the_bars_of_a_drawing_is_measured_against_the_bar(visit):
    page = visit("en")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        texts = colours(page)
        paper = texts[0][2]
        (label,) = [text for text in texts if text[0] == "more than 60%" and text[3]]
        assert label[2] != paper


def test_a_faint_text_is_seen(visit, edition):
    page = visit("en")
    rule = ".subtitle, .chart svg text { color: #999; fill: #999 }"
    page.evaluate(
        "rule => { const [sheet] = document.styleSheets;"
        " sheet.insertRule(rule, sheet.cssRules.length) }",
        rule,
    )
    found = faint(page)
    subtitle = plain(blocks_of(edition, "en")[0]["subtitle"])
    assert any(text.startswith(subtitle[:20]) for text in found)
    assert "6,766" in found
