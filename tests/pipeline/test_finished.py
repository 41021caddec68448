"""Equality read off the finished files: three languages, HTML and PDF, say the same.

`test_equality` compares the blocks; here nothing is known of them. Each file is opened as a
reader's program opens it (see `reading`), and what it prints is compared.
"""

import csv
import re
from collections import Counter
from itertools import groupby, pairwise

import nbformat
import pikepdf
import pytest

from civicbrief.export.outline import charts
from civicbrief.export.reading import read_blocks
from civicbrief.text.runs import plain
from tests.support.project import LANGUAGES
from tests.support.reading import Html, Passage, Pdf, bare


@pytest.fixture(scope="module")
def pages(edition):
    return {language: Html(source(edition, language)) for language in LANGUAGES}


@pytest.fixture(scope="module")
def prints(edition):
    return {language: Pdf(edition / "brief" / f"{language}.pdf") for language in LANGUAGES}


def source(edition, language):
    return (edition / "brief" / f"{language}.html").read_text(encoding="utf-8")


def digits(text, language):
    """The numbers in a text (two where it is an interval), without separators or unit."""
    found = re.findall(r"[+−]?\d(?:[\d.,]*\d)?", text)  # a full stop after it is no part of it
    assert found
    marks = {",": ""} if language == "en" else {",": "."}
    return tuple(number.translate(str.maketrans(marks)) for number in found)


# --- views: what must not depend on the language


def shape(file):
    """Sections in their order, each with the rows of its charts and tables."""
    return [
        (len(section.charts), [[len(row) for row in table] for table in section.tables])
        for section in file.sections
    ]


def passages(file):
    """The figures of every passage of a section, in the order of passages; not of figures."""
    return [
        [sorted(name for name, _ in part.numbers) for part in section.passages if part.numbers]
        for section in file.sections
    ]


def values(file, language):
    """Every figure with its number, as often as each stands in a section; of a mark, its name."""
    return [
        Counter(
            (name, () if name.startswith("finding-") else digits(text, language))
            for name, text in section.numbers()
        )
        for section in file.sections
    ]


def verdicts(file):
    """The marks in the order in which they are read."""
    return [name for section in file.sections for p in section.passages for name, _ in p.marks]


def drawn(file, language):
    """The table under every chart: which figures, with which numbers, row by row."""
    return [
        [
            [(name, digits(text, language)) for cell in row for name, text in cell.numbers]
            for row in chart.rows
        ]
        for section in file.sections
        for chart in section.charts
    ]


VIEWS = {
    "shape": lambda file, language: shape(file),
    "passages": lambda file, language: passages(file),
    "values": values,
    "verdicts": lambda file, language: verdicts(file),
    "drawn": drawn,
    "ledger": lambda file, language: sorted(
        (entry.id, len(entry.texts), [place for place, *_ in entry.rows]) for entry in file.entries
    ),
}


def seen(files, view):
    return {language: VIEWS[view](file, language) for language, file in files.items()}


# --- between languages


@pytest.mark.parametrize("view", VIEWS)
def test_the_three_pages_are_equal_in(view, pages):
    found = seen(pages, view)
    assert found["kk"]
    assert found["kk"] == found["ru"]
    assert found["kk"] == found["en"]


@pytest.mark.parametrize("view", ["shape", "values"])
def test_the_three_pdfs_are_equal_in(view, prints):
    found = seen(prints, view)
    assert found["kk"] == found["ru"]
    assert found["kk"] == found["en"]


def test_a_passage_of_the_pdf_has_the_same_figures_in_every_language(prints):
    """A chart may stand before or after a passage, so the order is that of texts alone."""
    found = {language: [sorted(s) for s in passages(file)] for language, file in prints.items()}
    assert found["kk"] == found["ru"] == found["en"]


def test_the_annexes_of_the_three_pdfs_hold_the_same_entries(prints):
    found = {language: sorted(e.id for e in file.entries) for language, file in prints.items()}
    assert len(found["kk"]) > 60
    assert found["kk"] == found["ru"] == found["en"]


def test_there_are_charts_and_tables_to_compare(pages):
    for page in pages.values():
        assert len([c for s in page.sections for c in s.charts if len(c.rows) > 2]) >= 4
        assert len([table for s in page.sections for table in s.tables if len(table) > 3]) >= 4


# --- between formats


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_and_pdf_have_the_same_sections_charts_and_tables_in_one_order(
    language, pages, prints
):
    page, pdf = pages[language], prints[language]
    titles = [section.title for section in pdf.sections]
    assert titles == [section.title for section in page.sections][: len(titles)]
    assert shape(pdf) == shape(page)[: len(titles)]
    assert len(page.sections) == len(titles) + 1  # the ledger, which is the annex of the PDF


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_section_of_the_pdf_opens_the_same_figures_as_often_as_on_the_page(
    language, pages, prints
):
    page, pdf = pages[language], prints[language]
    for one, other in zip(page.sections, pdf.sections, strict=False):
        assert Counter(one.numbers()) == Counter(other.numbers()), one.title
    assert sum(len(section.numbers()) for section in pdf.sections) > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_passage_of_the_page_stands_in_the_same_section_of_the_pdf(language, pages, prints):
    for one, other in zip(pages[language].sections, prints[language].sections, strict=False):
        whole = "".join(part.text for part in other.passages)
        assert [part.text for part in one.passages if part.text not in whole] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cell_of_every_table_reads_the_same_on_page_and_in_pdf(language, pages, prints):
    """Verdicts, trend words and reasons among them."""
    tables = [
        [
            [[cell.text for cell in row] for row in table]
            for s in file.sections
            for table in s.tables
        ]
        for file in (pages[language], prints[language])
    ]
    assert tables[0] == tables[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chart_has_one_alternative_and_draws_the_values_of_its_table(language, pages, prints):
    charts = [
        [chart for section in file.sections for chart in section.charts]
        for file in (pages[language], prints[language])
    ]
    for one, other in zip(*charts, strict=True):
        assert (one.title, one.alt) == (other.title, other.alt)
        (picture,) = other.rows
        for name, group in groupby(one.rows, key=lambda row: row[0].text.partition(",")[0]):
            assert name in picture
            shown = [value.numbers for _, value in group]
            for numbers in (shown[0], shown[-1]):  # of dots over time, those between need room
                (_, first), *_, (_, last) = [*numbers, numbers[-1]]
                assert first in picture or last in picture  # a bar its first, a line its last


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_annex_opens_with_a_table_for_each_chart_as_the_block_gives_it(
    language, edition, prints
):
    """Its caption names the figure by number and title. Tables of half the page's width come
    first, then the wider ones; both in the order of figures."""
    notebook = nbformat.read(edition / "notebooks" / f"3-brief.{language}.ipynb", as_version=4)
    blocks = read_blocks(notebook)
    wanted = [[chart["table"]["head"], *chart["table"]["rows"]] for chart in charts(blocks)]
    tables = prints[language].data
    turns = [one for (_, one), (_, two) in pairwise(tables) if one[0] > two[0]]
    assert len(turns) <= 1
    tables = sorted(tables, key=lambda found: found[1][0])
    assert [[[bare(c) for c in row] for row in table] for table in wanted] == [
        [[cell.text for cell in row] for row in table] for table, _ in tables
    ]
    for number, (chart, (_, caption)) in enumerate(zip(charts(blocks), tables, strict=True), 1):
        of = blocks[0]["words"]["chart-data-of"].replace("{number}", str(number))
        assert caption[:2] == [bare(of), bare(plain(chart["title"]))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_every_year_of_a_line_as_the_annex_has_it(language, pages, prints):
    """The first and last value of a line open, and of a score each change.

    13 years of 5 countries are 65 values.
    """
    shown = [chart for s in pages[language].sections for chart in s.charts if chart.table]
    annexed = [[[c.text for c in row] for row in table] for table, _ in prints[language].data]
    sizes = [(len(chart.table), {len(row) for row in chart.table}) for chart in shown]
    assert sizes == [(1 + 13, {1 + 5}), (1 + 13, {1 + 3}), (1 + 9, {1 + 4})]
    for chart in shown:
        assert chart.table in annexed
        columns = list(zip(*chart.table[1:], strict=True))[1:]
        for values, (_, opened) in zip(columns, chart.rows, strict=True):
            scores = {*values} <= {*"01234"}
            turns = [two for one, two in pairwise(values[:-1]) if scores and one != two]
            assert [text for _, text in opened.numbers] == [values[0], *turns, values[-1]]


# --- verdicts


def test_a_mark_has_one_word_in_a_language_and_no_two_marks_share_one(pages):
    for language, page in pages.items():
        # In a tally the word agrees with its number.
        alone = [p for s in page.sections for p in s.passages if not p.numbers]
        # A mark that begins a sentence has a capital.
        marks = {(m, w[:1].lower() + w[1:]) for passage in alone for m, w in passage.marks}
        assert len({name for name, _ in marks}) == len({word for _, word in marks}) == len(marks)
        assert len(marks) >= 10, language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_annex_of_claims_shows_the_verdicts_that_were_computed(language, edition, pages):
    with (edition / "verdicts.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == "claim"]
    tables = [table for section in pages[language].sections for table in section.tables]
    (audit,) = [table for table in tables if len(table) == 1 + len(rows) > 20]
    marks = [[name for cell in row for name, _ in cell.marks] for row in audit[1:]]
    assert marks == [[row["said"], row["result"]][not row["said"] :] for row in rows]


# --- the ledger of the page and the annex of the PDF


@pytest.mark.parametrize("language", LANGUAGES)
def test_annex_and_ledger_have_the_same_entries_as_their_numbers_first_appear(
    language, pages, prints
):
    page, pdf = pages[language], prints[language]
    ids = [entry.id for entry in page.entries]
    assert ids == [entry.id for entry in pdf.entries]
    assert list(dict.fromkeys(firsts(page))) == ids


def firsts(page):
    """Every id as a reader meets it; the table of a chart stands under the chart."""
    for section in page.sections:
        for part in section.order:
            rows = [(part,)] if isinstance(part, Passage) else part.rows
            yield from (name for row in rows for cell in row for name, _ in cell.numbers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_entry_of_the_annex_agrees_with_that_of_the_ledger(language, pages, prints):
    """Name, value and interval; formula; certainty; and every row with its source."""
    page, pdf = pages[language], prints[language]
    for wanted, text in zip(page.sources, pdf.sources, strict=True):
        assert text.startswith(wanted.rstrip("."))
    for one, other in zip(page.entries, pdf.entries, strict=True):
        disagreement = differences(one, other, page.sources)
        assert disagreement == [], one.id


def differences(entry, printed, sources):
    """What the annex prints otherwise than the ledger of the page; its pages and id apart."""
    pages = re.compile(rf"\.?[^\W\d_]+:[\d,]*;{entry.id}$")
    lines = [text for text in (pages.sub("", text) for text in printed.texts) if text]
    found = [text for text in entry.texts if text not in lines]
    lines = lines[len(entry.texts) :]
    rows = [line for line in lines if re.search(r";[\w.,]+\.csv(:\d+)?\.", line)]
    if len(rows) != len(entry.rows):
        return [*found, f"{len(entry.rows)} rows, not {len(rows)}"]
    for (place, first, quoted, source), row in zip(entry.rows, rows, strict=True):
        number = int(re.search(r"\[(\d+)\]$", row)[1])
        begin = re.sub(r"[(),]", "", row.partition(f";{place}.")[0])
        found += [first] if begin != re.sub(r"[(),]", "", first) else []
        # The page sets the marks of a quotation by its style, so its text has none.
        found += [t for t in quoted if not {t, f"«{t}»", f"“{t}”"} & {*lines}]
        found += [source] if sources[number - 1].rstrip(".") not in source else []
    return found


# --- planted differences

BUTTON = r'<button type="button" class="n" popovertarget="n-{}">([^<]*)</button>'


@pytest.mark.parametrize(
    ("view", "old", "new"),
    [
        ("passages", BUTTON.format("npo_total"), r"\1"),
        (
            "values",
            BUTTON.format("donated_money"),
            "<button popovertarget='n-donated_money'>28</button>",
        ),
        ("passages", "n-housing_area", "n-housing_gap"),
        ("shape", r"<tr role=\"row\">\s*<th role=\"rowheader\".*?</tr>", ""),
        ("shape", r'<figure class="chart".*?</figure>', ""),
        (
            "drawn",
            r"(<details[^§]*)n-v2x_cspart_v13_2022_KGZ(\".*</details>)",
            r"\1n-v2x_cspart_v13_2022_UZB\2",
        ),
        ("verdicts", r'<span class="mark">.*?</span>', ""),
        ("ledger", r"<p class=\"row\">observations.csv:2</p>", '<p class="row">none</p>'),
    ],
)
def test_a_difference_planted_in_one_page_is_seen(view, old, new, edition, pages):
    text = source(edition, "ru")
    planted = re.sub(old, new, text, count=1, flags=re.DOTALL)
    assert planted != text
    assert seen(pages | {"ru": Html(planted)}, view)["ru"] != seen(pages, view)["kk"]


def test_a_link_of_the_pdf_that_leads_to_another_entry_is_seen(edition, prints, tmp_path):
    path = tmp_path / "planted.pdf"
    with pikepdf.open(edition / "brief" / "kk.pdf") as document:
        links = [a for page in document.pages for a in page.get("/Annots", []) if "/Dest" in a]
        link = next(link for link in links if str(link.Dest) == "entry-bloggers")
        link.Dest = pikepdf.String("entry-bloggers_added")
        document.save(path)
    assert values(Pdf(path), "kk") != values(prints["kk"], "kk")


@pytest.mark.parametrize("part", ["value", "formula", "place", "source"])
def test_an_entry_of_the_annex_that_says_something_else_is_seen(part, pages, prints):
    page, pdf = pages["kk"], prints["kk"]
    number = next(n for n, entry in enumerate(page.entries) if entry.id == "npo_share_public")
    entry, printed = page.entries[number], pdf.entries[number]
    assert differences(entry, printed, page.sources) == []
    old, new = {
        "value": (bare("73,3%"), "73,4%"),
        "formula": ("4957/6766", "4958/6766"),
        "place": ("observations.csv:2.", "observations.csv:4."),
        "source": ("[2]", "[3]"),
    }[part]
    changed = [text.replace(old, new) for text in printed.texts]
    assert changed != printed.texts
    printed = type(printed)(printed.id, changed, [])
    assert differences(entry, printed, page.sources) != []
