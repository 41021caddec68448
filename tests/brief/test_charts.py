"""Charts: text stays text, doubt is drawn by one rule, nothing is cut or overlaps."""

from itertools import combinations
from xml.etree import ElementTree

import pytest

from civicbrief.brief.charts import bar_drawing
from civicbrief.brief.charts.bar_layout import Bar
from civicbrief.brief.charts.drawing import FORMS, width, wrap
from civicbrief.style.theme import DEFAULT, LIGHT

SVG = "{http://www.w3.org/2000/svg}"
EXACT = Bar("Тіркелген ұйымдар", 6766, 6766, 6766, False, True, "6 766")
ROUNDED = Bar("Жұмыс істейтін ұйымдар", 16000, 15500, 16500, False, False, "16 мың", "15,5–16,5")
OPEN = Bar("Тіркелген", 22000, 22000, None, True, False, "22 мыңнан астам")
SHARE = Bar("Дайын", 60, 60, 100, True, True, "60 пайыздан астам", inside="нақты мәні жоқ")
MISSING = Bar("Белгісіз", None, None, None, False, False, "мәлімет жоқ")
TICKS = [(0.0, "0%"), (50.0, "50%"), (100.0, "100%")]


def bars(rows, form, ticks=()):
    return bar_drawing.bars(rows, form, ticks, DEFAULT)


def shapes(svg, colour):
    root = ElementTree.fromstring(svg)
    return [e for e in root.iter() if LIGHT[colour].lower() in (e.get("fill"), e.get("stroke"))]


def texts(svg):
    return list(ElementTree.fromstring(svg).iter(f"{SVG}text"))


def box(element):
    """Left, top, right and bottom of a text, in points, from the measured width."""
    size = float(element.get("font-size").removesuffix("px"))
    bold = element.get("font-weight") == "700"
    long = width(DEFAULT, element.text, size, bold) * 72 / 25.4
    shift = {"start": 0, "middle": 0.5, "end": 1}[element.get("text-anchor")] * long
    left, base = float(element.get("x")) - shift, float(element.get("y"))
    return left, base - 0.72 * size, left + long, base + 0.2 * size


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("rows", [[EXACT, ROUNDED, OPEN, MISSING], [EXACT, None, OPEN]])
def test_no_text_is_cut_or_overlaps_another(form, rows):
    svg = bars(rows, FORMS[form])
    edge = FORMS[form].width * 72 / 25.4
    boxes = [box(element) for element in texts(svg)]
    for left, top, right, _ in boxes:
        assert left >= -0.5
        assert right <= edge + 0.5
        assert top >= -0.5
    for a, b in combinations(boxes, 2):
        assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


@pytest.mark.parametrize("form", FORMS)
def test_every_label_is_text_in_the_documents_font(form):
    svg = bars([EXACT, ROUNDED], FORMS[form])
    words = " ".join(e.text for e in texts(svg))
    assert "6 766" in words
    assert "16 мың" in words
    assert {e.get("font-family") for e in texts(svg)} == {"PT Sans"}


def test_bars_are_as_long_as_their_values():
    svg = bars([EXACT, ROUNDED], FORMS["page"])
    ochre, blue = shapes(svg, "ochre-fill")[0], shapes(svg, "blue-fill")[0]
    lengths = []
    for shape in (ochre, blue):
        numbers = [
            float(n)
            for n in shape.get("d").replace("M", " ").replace("L", " ").replace("z", " ").split()
        ]
        lengths.append(max(numbers[0::2]) - min(numbers[0::2]))
    assert lengths[1] / lengths[0] == pytest.approx(16000 / 6766, rel=1e-4)


def test_an_exact_count_has_no_mark_and_a_rounded_figure_has_a_beam():
    zero_line = len(shapes(bars([EXACT], FORMS["page"]), "ink"))
    beam = len(shapes(bars([ROUNDED], FORMS["page"]), "ink"))
    name = 1  # the name of a measured row is ink too
    assert beam - zero_line - name == 3


def test_more_than_without_an_end_of_scale_ends_in_three_slats():
    assert len(shapes(bars([OPEN], FORMS["page"]), "blue-fill")) == 4


def test_more_than_with_an_end_of_scale_is_pale_and_dashed_up_to_it():
    svg = bars([SHARE], FORMS["page"], TICKS)
    assert len(shapes(svg, "ochre-pale")) == 1
    assert sum("stroke-dasharray" in e.attrib for e in shapes(svg, "ochre-fill")) == 3
    assert "нақты мәні жоқ" in svg


def test_ticks_enclose_the_data():
    svg = bars([SHARE], FORMS["page"], TICKS)
    assert [e.text for e in texts(svg)][:3] == ["0%", "50%", "100%"]


def test_a_row_without_data_says_so_and_draws_no_bar():
    svg = bars([MISSING], FORMS["half"])
    assert "мәлімет жоқ" in svg
    assert not shapes(svg, "blue-fill")


def test_a_picture_is_the_same_each_time_and_holds_no_style():
    first, second = (bars([EXACT, SHARE], FORMS["wide"]) for _ in range(2))
    assert first == second
    assert "style" not in first
    assert "<!--" not in first
    assert " id=" not in first


def test_markup_in_a_label_stays_text():
    svg = bars([Bar("<script>&$x$", 1, 1, 1, False, False, "1")], FORMS["page"])
    assert "<script>" not in svg
    assert any("<script>&$x$" in e.text for e in texts(svg))


def test_colours_become_variables_so_that_charts_follow_dark_mode():
    svg = DEFAULT.with_variables(bars([EXACT, ROUNDED, SHARE], FORMS["wide"]))
    assert "#" not in svg
    assert 'fill="var(--ochre-fill)"' in svg


def test_names_wrap_at_spaces_only():
    assert wrap(DEFAULT, "бір екі", 1, 9) == ["бір", "екі"]
    assert wrap(DEFAULT, "бір\u00a0екі", 1, 9) == ["бір\u00a0екі"]


@pytest.mark.parametrize("factor", [1e-3, 1e3, 1e6])
def test_a_value_of_another_size_still_fits(factor):
    rows = [Bar("x", 6766 * factor, 6766 * factor, 6766 * factor, False, True, "6 766 000 000")]
    edge = FORMS["half"].width * 72 / 25.4
    assert all(box(e)[2] <= edge + 0.5 for e in texts(bars(rows, FORMS["half"])))
