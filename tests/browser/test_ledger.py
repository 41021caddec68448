"""Numbers of the HTML brief open in a real browser, without script."""

from html.parser import HTMLParser

import nbformat
import pytest
from playwright.sync_api import expect

from civicbrief.export import html
from civicbrief.export.reading import read_blocks
from civicbrief.text.runs import is_run
from tests.support.project import LANGUAGES

OPEN = ".entry:popover-open"
# What each sixth number's open entry and its sentence take up on the screen, as the number stands
# now near the top of the window, now near its foot.
PLACES = """async first => {
  const place = e => { const r = e.getBoundingClientRect();
    return {left: r.left, top: r.top, right: r.right, bottom: r.bottom}; };
  const seen = [...document.querySelectorAll("button.n")].filter(e => e.checkVisibility());
  const frame = () => new Promise(requestAnimationFrame);  // in which a place is found anew
  const found = [];
  for (const [count, number] of seen.filter((_, n) => n % 6 === first).entries()) {
    scrollBy(0, number.getBoundingClientRect().top - 40 - 97 * count % 700);
    number.click();
    await frame();
    await frame();
    const entry = document.querySelector(".entry:popover-open");
    const sentence = number.closest("p, h3, dd, tr, li");
    found.push([number.textContent, place(entry), place(sentence)]);
    entry.hidePopover();
    await frame();
  }
  return found;
}"""


def blocks_of(edition, language):
    path = edition / "notebooks" / f"3-brief.{language}.ipynb"
    return read_blocks(nbformat.read(path, as_version=4))


def ledger_of(blocks):
    return {
        item["id"]: item
        for block in blocks
        for part in block.get("blocks", ())
        if part["kind"] == "ledger"
        for item in part["items"]
    }


def numbers_of(part):
    """The id of every number that a part of the document prints, and of every mark that opens."""
    if isinstance(part, dict):
        own = {part["n"]} if is_run(part) and "n" in part else set()
        return own.union(*map(numbers_of, part.values()))
    return set().union(*map(numbers_of, part)) if isinstance(part, list) else set()


def spaced(text):
    return " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_numbers_open_and_close_by_keyboard_alone(visit, edition, language):
    ledger = ledger_of(blocks_of(edition, language))
    page = visit(language)
    targets = page.locator("p > button.n, p > .keep > button.n").evaluate_all(
        "all => all.map(button => button.getAttribute('popovertarget').slice(2))"
    )
    computed = [name for name in dict.fromkeys(targets) if ledger[name]["formula"]][:3]
    assert len(computed) == 3
    for name, key in zip(computed, ("Enter", "Space", "Enter"), strict=True):
        number = page.locator(f"p button.n[popovertarget='n-{name}']").first
        number.focus()
        page.keyboard.press(key)
        opened = page.locator(OPEN)
        expect(opened).to_have_count(1)
        text = spaced(opened.inner_text()).casefold()  # a name begins with a capital there
        entry = ledger[name]
        rows = [(seen["value"], seen["source"]["body"]) for seen in entry["rests"]]
        for part in (entry["name"], entry["value"], entry["formula"], *sum(rows, ())):
            assert spaced(part).casefold() in text
        page.keyboard.press("Tab")
        expect(opened.locator(".close")).to_be_focused()
        page.keyboard.press("Escape")
        expect(opened).to_have_count(0)
        expect(number).to_be_focused()


def test_a_number_opens_and_closes_by_click_where_script_is_off(visit):
    page = visit("kk", java_script_enabled=False)
    page.locator("button.n:visible").first.click()
    expect(page.locator(OPEN)).to_be_visible()
    page.locator(f"{OPEN} .close").click()
    expect(page.locator(OPEN)).to_have_count(0)


def test_a_number_of_a_chart_opens_from_the_table_under_it(visit):
    page = visit("ru", java_script_enabled=False)
    number = page.locator(".data button.n").first
    expect(number).to_be_hidden()
    page.locator(".data summary").first.click()
    number.click()
    expect(page.locator(OPEN)).to_be_visible()


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_printed_number_has_its_entry_and_every_entry_a_number(edition, language, data):
    page = Page((edition / "brief" / f"{language}.html").read_text(encoding="utf-8"))
    ids = [a["id"] for _, a in page.tags if "id" in a]
    assert len(ids) == len(set(ids))
    buttons = [a for t, a in page.tags if t == "button" and "n" in a["class"].split()]
    pressed = {a["popovertarget"] for a in buttons}
    entries = {a["id"] for _, a in page.tags if "popover" in a}
    printed = {f"n-{name}" for name in numbers_of(blocks_of(edition, language))}
    assert printed
    printed |= {f"n-act-{name}" for name in data.acts}  # the table of steps cites every act
    assert pressed == entries == printed
    assert not any(t == "span" and a.get("class") == "n" for t, a in page.tags)


@pytest.mark.parametrize(("width", "first"), [(390, 0), (1440, 3)])
def test_an_open_entry_lies_inside_the_window_and_beside_its_sentence(visit, width, first):
    found = visit("kk", width, 844).evaluate(PLACES, first)
    assert len(found) > 20
    for name, entry, sentence in found:
        assert entry["left"] >= 0, name
        assert entry["right"] <= width, name
        assert entry["top"] >= 0, name
        assert entry["bottom"] <= 844, name
        if width == 1440:
            assert entry["left"] >= sentence["right"], name
            assert entry["top"] <= sentence["bottom"], name
            assert entry["bottom"] >= sentence["top"], name


# How many parts are wider than their window with no number open, and with each of the first four.
WIDE = """() => {
  const wide = () => [document.documentElement, ...document.querySelectorAll(".entry")].filter(
    e => e.scrollWidth > e.clientWidth).length;
  const numbers = [...document.querySelectorAll("button.n")].filter(e => e.checkVisibility());
  return [wide(), ...numbers.slice(0, 4).map(number => {
    number.click();
    const open = document.querySelectorAll(".entry:popover-open").length;
    return open === 1 ? wide() : `${open} entries are open`;
  })];
}"""


def test_no_width_scrolls_sideways_with_a_number_open_or_closed(visit):
    page = visit("kk")
    found = {}
    for width in (320, 390, 700, 768, 1000, 1364, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        found[width] = page.evaluate(WIDE)
        page.keyboard.press("Escape")
    assert found == dict.fromkeys(found, [0] * 5)


def test_a_number_in_a_title_is_a_button_there_and_plain_text_in_the_contents(edition):
    blocks = blocks_of(edition, "en")
    section = next(block for block in blocks if block["kind"] == "section")
    section["title"] = ["All ", {"n": "npo_total", "t": "6,766"}, " of them"]
    page = html.render(blocks)
    assert f'<a href="#{section["id"]}">All 6,766 of them</a>' in page
    assert 'popovertarget="n-npo_total">6,766</button> of them</h2>' in page


def test_a_number_stays_on_one_line_with_the_word_it_belongs_to(visit):
    page = visit("kk")
    for width in (320, 390, 1000):
        page.set_viewport_size({"width": width, "height": 900})
        kept = page.locator(".keep:has(> button.n)")
        assert kept.count() > 20
        broken = kept.evaluate_all(
            "all => all.filter(e => e.getClientRects().length > 1).map(e => e.textContent)"
        )
        assert broken == []
