"""A project's own figure and table in a real browser: narrow and wide, light and dark."""

import pytest

from civicbrief.export import html
from tests.browser.test_access import faint, violations
from tests.support.own import LEDGER, OPENING, blocks, project_with_own

CELLS = (*OPENING, LEDGER)


@pytest.fixture(scope="module")
def own(data, tmp_path_factory):
    folder = tmp_path_factory.mktemp("own")
    found = blocks(project_with_own(folder), data, "kk", *CELLS)
    path = folder / "kk.html"
    path.write_text(html.render(found), encoding="utf-8")
    return path


@pytest.fixture
def opened(own, browser):
    contexts = []

    def opened(width, **options):
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, **options))
        page = contexts[-1].new_page()
        page.goto(own.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_with_its_data_and_an_entry_open(opened, width, scheme):
    page = opened(width, color_scheme=scheme, bypass_csp=True)
    page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
    assert violations(page) == []
    assert faint(page) == []
    page.locator("#table-own td button.n").first.click()
    assert page.locator("#n-own-table-own").is_visible()
    assert violations(page) == []


def test_what_is_missing_far_to_the_right_of_a_table_widens_no_phone(opened):
    """What is said of a dash to those who listen has its place inside the part that scrolls."""
    page = opened(390)
    page.evaluate(
        "document.querySelectorAll('#table-own tr').forEach(row => {"
        " for (const n of [1, 2, 3]) row.append(row.querySelector('td:nth-child(6), th')"
        ".cloneNode(true)) });"
        "document.querySelectorAll('#table-own td:last-child').forEach(cell => {"
        " cell.innerHTML = '–<span class=\"unseen\">no data</span>' })"
    )
    table = "document.querySelector('#table-own .years')"
    assert page.evaluate(f"{table}.scrollWidth > {table}.clientWidth + 100")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("width", [390, 1440])
def test_the_page_is_no_wider_than_the_window_and_letters_stay_legible(opened, width):
    page = opened(width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    sizes = (
        "[...document.querySelectorAll('.drawn text')].map(e => e.getBoundingClientRect().height)"
    )
    assert min(page.evaluate(sizes)) > 8  # the height of a line, in pixels


def test_the_figure_keeps_its_white_in_the_dark(opened):
    page = opened(1440, color_scheme="dark")
    colour = "getComputedStyle(document.querySelector('.drawn')).backgroundColor"
    assert page.evaluate(colour) == "rgb(255, 255, 255)"
    fills = "[...document.querySelectorAll('.drawn text')].map(e => getComputedStyle(e).fill)"
    assert {*page.evaluate(fills)} == {"rgb(0, 0, 0)"}


def test_the_policy_lets_every_part_of_the_figure_be_drawn(own, browser):
    """Nothing is refused: pictures inside it are data, and it has no style."""
    told = []
    page = browser.new_page()
    page.on("console", lambda message: told.append(message.text))
    page.goto(own.as_uri())
    page.close()
    assert told == []
