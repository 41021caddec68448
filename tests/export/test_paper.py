"""What is decided before a page is set: estimates are near to what Typst then sets."""

import json
from itertools import groupby

import pytest
import typst

from civicbrief.core.files import text_of
from civicbrief.export.paper import annex, opening, tables
from civicbrief.export.paper.sections import SETTINGS, Paper, drawn, fitting, pages
from civicbrief.export.paper.texts import HALF, WIDTH, even_cut, stacked, style
from civicbrief.style.letters import Letters
from civicbrief.style.theme import DEFAULT, SANS, SERIF
from civicbrief.text.entries import read_entries
from tests.support.project import LANGUAGES, ROOT

LETTERS = Letters({"a": 0.5, " ": 0.25}, 0.7)
AIR = SETTINGS[0].air


def test_the_width_of_a_text_is_that_of_its_letters():
    assert LETTERS.width("aa a") == 1.75
    assert LETTERS.width("ж") == 0.6  # of a letter that the font lacks
    assert LETTERS.widest("a aaa aa") == 1.5


@pytest.mark.parametrize(("room", "lines"), [(4, 1), (3, 2), (2.2, 3), (0.1, 3)])
def test_a_line_takes_the_words_that_it_has_room_for(room, lines):
    """Three words of one em with a quarter between them: 3.5 together, 2.25 two of them."""
    assert LETTERS.lines("aa aa aa", room) == lines


def test_a_text_of_no_word_takes_one_line():
    assert LETTERS.lines("", 5) == 1


def test_columns_are_cut_where_they_are_most_similar():
    assert even_cut([30, 10, 10, 10], gap=0) == (1, 30)
    assert even_cut([10, 10, 10, 30], gap=0) == (3, 30)
    assert even_cut([10, 10], gap=0) == (1, 10)
    assert stacked([10, 10, 10], gap=5) == 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_are_counted_as_typst_sets_them(language, tmp_path):
    """Of the passages without a variable; one in fifty may have a line more or less."""
    name = f"{language}.ftl"
    entries, _ = read_entries(name, text_of((ROOT / "notebooks" / "text" / name).read_bytes()))
    plain = [entry.pattern.elements for entry in entries.values() if not entry.variables]
    texts = [getattr(parts[0], "value", None) for parts in plain if len(parts) == 1]
    texts = [" ".join(text.split()) for text in texts if isinstance(text, str) and len(text) > 60]
    assert len(texts) > 50
    template = tmp_path / "lines.typ"
    template.write_text(
        "#set text(font: 'PT Serif', size: 9pt, fallback: false, hyphenate: false)\n"
        "#set par(leading: 0.5em)\n#context [#metadata(json(bytes(sys.inputs.texts)).map("
        f"text => measure(text, width: {HALF}pt).height.pt()))<high>]".replace("'", '"')
    )
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=DEFAULT.folders()
    )
    compiler = typst.Compiler(
        str(template), font_paths=fonts, sys_inputs={"texts": json.dumps(texts)}
    )
    found = json.loads(compiler.query("<high>", field="value", one=True))
    how = style(DEFAULT, SERIF, 9, 0.5)
    wrong = [t for t, high in zip(texts, found, strict=True) if abs(how.height(t, HALF) - high) > 1]
    assert len(wrong) <= len(texts) / 50, wrong


# --- tables


def table(*rows, **more):
    head, *others = [[[cell] for cell in row] for row in rows]
    return {"head": head, "rows": others, **more}


def test_columns_take_the_width_of_the_page_and_a_number_what_it_needs():
    long = "ұзақ сөз " * 20
    widths = tables.columns(table(["№", "Атауы", "Себебі"], ["12", long, long * 2]), DEFAULT, AIR)
    assert sum(widths) == pytest.approx(WIDTH, abs=0.1)
    sans = style(DEFAULT, SANS, 8, 0.46)
    assert widths[0] == pytest.approx(sans.letters.width("12") * 8 + 2, abs=2)
    assert widths[0] < widths[1] < widths[2]


def test_no_column_is_narrower_than_its_widest_word():
    word = "ұйымдастырушылардың"
    rows = [["A", "B"], [f"{word} бар", "a b c d e f g " * 60]]
    first, _ = tables.columns(table(*rows), DEFAULT, AIR)
    bold = style(DEFAULT, SANS, 8, 0.46, 700)
    assert first >= bold.letters.width(word) * 8


def test_a_column_of_marks_is_as_wide_as_its_widest_mark():
    marks = [[{"m": "consistent", "t": "сәйкес"}], [{"m": "not-found", "t": "дереккөзі табылмады"}]]
    long = ["ұзақ сөз " * 30]
    rows = {"head": [["A"], ["B"]], "rows": [[long, mark] for mark in marks]}
    _, second = tables.columns(rows, DEFAULT, AIR)
    sans = style(DEFAULT, SANS, 8, 0.46)
    word = sans.letters.width("дереккөзі табылмады") * 8
    assert word + 8 < second < word + 20


def test_a_table_with_more_rows_is_smaller():
    row = ["a", "b"]
    sizes = [tables.air_of(table(*[row] * (n + 1)), AIR)[0] for n in (10, 11, 30, 31)]
    assert sizes == [8, 7.8, 7.8, 7.5]


# --- sections and page 1


def section(letters, count=1):
    """Paragraphs of words with four letters."""
    text = "ұзақ " * (letters // 5)
    return {"title": ["Атауы"], "blocks": [{"kind": "paragraph", "text": [text]}] * count}


def test_sections_are_set_closer_the_longer_they_are():
    """What takes more than three pages in any setting is spacious again."""
    lengths = range(1000, 9000, 100)
    found = [fitting([section(n, 2)] * 3, DEFAULT) for n in lengths]
    assert [setting for setting, _ in groupby(found)] == [*SETTINGS, SETTINGS[0]]


def test_a_page_ends_before_the_section_that_has_no_room_on_it():
    """Of equal sections as high as a third of a page, two and the gaps fit."""
    (group,) = Paper(DEFAULT, SETTINGS[0]).groups(section(2000, 2))
    found = [
        pages([section(2000, 2)] * 4, DEFAULT, SETTINGS[0], group["height"] * n) for n in (1, 3)
    ]
    assert found == [4, 2]


CHART = {
    "kind": "chart",
    "form": "half",
    "title": ["Атауы"],
    "subtitle": ["Түсіндірме"],
    "source": ["Дереккөз"],
    "pictures": {"page": '<svg viewBox="0 0 250 100"></svg>'},
}


def test_texts_stand_beside_a_chart_and_what_is_longer_below():
    blocks = [*section(600, 1)["blocks"], CHART]
    (short,) = Paper(DEFAULT, SETTINGS[0]).groups({"title": ["Атауы"], "blocks": blocks})
    assert (len(short["texts"]), short["cut"]) == (1, 1)
    blocks = [*section(600, 6)["blocks"], CHART]
    (long,) = Paper(DEFAULT, SETTINGS[0]).groups({"title": ["Атауы"], "blocks": blocks})
    assert 1 <= long["cut"] < 6
    assert long["whole"]


def test_a_table_ends_a_group_and_charts_end_before_it():
    rows = {"kind": "table", **table(["A"], ["b"]), "title": ["Кесте"]}
    text = section(100)["blocks"]
    found = Paper(DEFAULT, SETTINGS[0]).groups({"title": [], "blocks": [*text, CHART, rows, *text]})
    parts = [[len(group[name]) for name in ("texts", "charts", "wide")] for group in found]
    assert parts == [[1, 1, 0], [0, 0, 1], [1, 0, 0]]


def test_a_drawing_keeps_its_form():
    assert drawn('<svg viewBox="0 0 250 100">', 500) == 200


def test_page_1_is_closer_the_longer_its_answer_is():
    front = {"kind": "front", "title": ["Атауы"], "subtitle": ["Түсіндірме"]}
    front |= {"imprint": [], "notes": []}
    answers = [[front, {"kind": "answer", "text": ["ұзақ " * n]}] for n in range(20, 4000, 60)]
    found = [opening.fits(blocks, DEFAULT)[0] for blocks in answers]
    assert found == sorted(found, reverse=True)
    assert (found[0], found[-1]) == (opening.FITS[0], opening.FITS[-1])
    assert len({*found}) > 5


# --- the annex


def test_an_entry_is_a_line_higher_for_a_formula():
    entry = {"id": "total", "name": "Барлығы", "value": "6 766", "interval": "", "overturn": ""}
    entry |= {"formula": "", "rests": []}
    words = dict.fromkeys(("ledger-formula", "ledger-margin", "ledger-pages"), "Сөз")
    low = annex.entry_height(entry, words, {}, DEFAULT)
    high = annex.entry_height({**entry, "formula": "a + b"}, words, {}, DEFAULT)
    assert high - low == pytest.approx(7.5 * (0.7 + 0.42))


def test_data_of_pictures_stand_in_two_columns_where_they_fit():
    def chart(name, columns, rows):
        cells = {"head": ["Атауы", *["Мәні"] * columns], "rows": [["a", *["1"] * columns]] * rows}
        return {"id": name, "title": ["Атауы"], "subtitle": [""], "table": cells}

    found = [chart("one", 2, 12), chart("two", 2, 6), chart("three", 2, 6), chart("broad", 12, 3)]
    assert annex.data_places(found, DEFAULT) == {
        "first": ["one"],
        "second": ["two", "three"],
        "across": ["broad"],
    }
    alone = annex.data_places(found[2:], DEFAULT)
    assert alone == {"first": [], "second": [], "across": ["three", "broad"]}
