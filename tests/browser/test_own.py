"""A project's own figure and table in a real browser: narrow and wide, light and dark."""

import io

import pytest
from PIL import Image, ImageColor

from civicbrief.export import html
from tests.browser.test_access import OPEN_ALL, faint, violations
from tests.support.own import LEDGER, OPENING, blocks, project_with_own

SHORT = (
    "short = pd.DataFrame({'Ұйым': ['А', 'Б', 'В'], 'Сан': [12, 3400, 560]})\n"
    'brief.frame("chart-made", short)'
)
CELLS = (*OPENING, SHORT, LEDGER)


@pytest.fixture(scope="module")
def own(data, tmp_path_factory):
    folder = tmp_path_factory.mktemp("own")
    found = blocks(project_with_own(folder), data, "kk", *CELLS)
    path = folder / "kk.html"
    path.write_text(html.render(found), encoding="utf-8")
    return path


@pytest.fixture
def opened(own, window):
    page = window()

    def opened(width, scheme="light"):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(media="null", color_scheme=scheme, forced_colors="none")
        page.goto(own.as_uri())
        return page

    return opened


def test_axe_finds_no_violation_with_its_data_and_an_entry_open(opened):
    page = opened(390)
    page.evaluate(OPEN_ALL)
    page.locator("#table-own td button.n").first.click()
    assert page.locator("#n-own-table-own").is_visible()
    found = {"390": violations(page)}
    page.set_viewport_size({"width": 1440, "height": 900})
    found |= {"1440": violations(page, contrast=True), "dark": faint(page, "dark")}
    assert {place: lines for place, lines in found.items() if lines} == {}


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


def arrows(page, part):
    """Whether an arrow stands at the left and at the right, below a part that may scroll."""
    blue = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--blue')")
    picture = Image.open(io.BytesIO(page.locator(part).screenshot())).convert("RGB")
    width, height = picture.size
    strips = ((0, 25), (width - 25, width))
    cut = [picture.crop((left, height - 14, right, height)) for left, right in strips]
    return [ImageColor.getrgb(blue) in {*strip.get_flattened_data()} for strip in cut]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("part", ["#chart-own .drawn", "#table-own .years"])
def test_on_a_phone_an_arrow_shows_where_there_is_more_of_a_figure_or_table(opened, part, scheme):
    page = opened(390, scheme)
    assert arrows(page, part) == [False, True]
    page.locator(part).evaluate("part => { part.scrollLeft = 9999 }")
    assert arrows(page, part) == [True, False]


def test_what_does_not_scroll_has_no_arrow_nor_has_paper(opened):
    page = opened(390)
    assert arrows(page, "#chart-made .years") == [False, False]
    page.emulate_media(media="print")
    look = "['.drawn', '.years'].map(one => getComputedStyle(document.querySelector(one)))"
    assert page.evaluate(f"{look}.map(one => one.backgroundImage)") == ["none", "none"]
    assert page.evaluate(f"{look}.map(one => one.paddingBottom)") == ["0px", "0px"]
    wide = opened(1440)
    assert arrows(wide, "#chart-own .drawn") == arrows(wide, "#table-own .years") == [False] * 2


@pytest.mark.parametrize(("width", "room"), [(390, 150), (1440, 400)])
def test_a_short_table_is_no_wider_than_it_has_to_be(opened, width, room):
    page = opened(width)
    widths = "['table', '.years'].map(one => document.querySelector('#chart-made ' + one)"
    table, whole = page.evaluate(f"{widths}.getBoundingClientRect().width)")
    assert table < whole - room
    data = page.evaluate(
        "document.querySelector('#chart-own details').open = true,"
        "document.querySelector('#chart-own .data table').getBoundingClientRect().width"
    )
    assert data < whole


def test_the_figure_keeps_its_white_in_the_dark(opened):
    page = opened(1440, "dark")
    colour = "getComputedStyle(document.querySelector('.drawn svg')).backgroundColor"
    assert page.evaluate(colour) == "rgb(255, 255, 255)"
    fills = "[...document.querySelectorAll('.drawn text')].map(e => getComputedStyle(e).fill)"
    assert {*page.evaluate(fills)} == {"rgb(0, 0, 0)"}


def test_the_policy_lets_every_part_of_the_figure_be_drawn(opened, heard):
    """Nothing is refused: pictures inside it are data, and it has no style."""
    opened(1440)
    said, _ = heard
    assert said == []
