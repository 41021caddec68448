"""The annex of the PDF: what stands behind every number, and the ways there and back."""

import csv
import io
import re

import nbformat
import pikepdf
import pytest

from civicbrief.brief.charts.chart_data import NONE
from civicbrief.export import pdf
from civicbrief.export.outline import charts
from civicbrief.export.reading import read_blocks
from civicbrief.text.runs import is_run, plain
from tests.export.test_export import pdf_text
from tests.support.project import LANGUAGES


class Brief:
    """A built brief in one language: its blocks, its PDF page by page, and its links."""

    def __init__(self, edition, language):
        notebook = edition / "notebooks" / f"3-brief.{language}.ipynb"
        self.path = edition / "brief" / f"{language}.pdf"
        self.blocks = read_blocks(nbformat.read(notebook, as_version=4))
        self.words = self.blocks[0]["words"]
        self.pages = [folded(page) for page in pdf_text(self.path).split("\f")[:-1]]
        last = self.blocks[-1]
        self.entries = {item["id"]: item for item in last["blocks"][0]["items"]}
        title = folded(plain(last["title"]))
        self.start = next(n for n, page in enumerate(self.pages) if page.startswith(title))
        self.annex = " ".join(self.pages[self.start :])

    def section(self, name):
        return next(block for block in self.blocks if block.get("id") == name)


def folded(text):
    """A text on one line, its compounds without hyphens: the reader drops one that ends a line."""
    return re.sub(r"(?<=\w)- ?(?=\w)", "", " ".join(text.split()))


def head(entry):
    """The first line of an entry."""
    interval = f" ({entry['interval']})" if entry["interval"] else ""
    return f"{entry['name']}: {entry['value']}{interval}"


def numbers(part):
    """The id of every number and mark that opens in a part, the ledger and alternatives apart.

    Quoted claims open their figures too: they are numbers of the table that holds them.
    """
    if isinstance(part, dict) and part.get("kind") != "ledger":
        if is_run(part) and "n" in part:
            yield part["n"]
        part = [inner for name, inner in part.items() if name != "alt"]
    for inner in part if isinstance(part, list) else ():
        yield from numbers(inner)


def links(document):
    """Page, destination and description of every link inside a document."""
    return [
        (number, link.Dest, str(link.get("/Contents", "")))
        for number, page in enumerate(document.pages, start=1)
        for link in page.get("/Annots", [])
        if "/Dest" in link
    ]


def named(to):
    """Whether a link leads to an entry; one to the data of a picture leads to a mere place."""
    return isinstance(to, pikepdf.String)


@pytest.fixture(scope="module", params=LANGUAGES)
def brief(edition, request):
    return Brief(edition, request.param)


def test_every_number_of_the_brief_has_an_entry_and_no_entry_is_idle(brief):
    with pikepdf.open(brief.path) as document:
        names = set(pikepdf.NameTree(document.Root.Names.Dests))
    assert names == {f"entry-{name}" for name in numbers(brief.blocks)}


def test_every_number_outside_a_drawing_is_a_link_to_its_entry(brief):
    drawn = [
        run for chart in charts(brief.blocks) for run in numbers([chart["rows"], chart["table"]])
    ]
    printed = list(numbers(brief.blocks))
    for name in drawn:
        printed.remove(name)
    with pikepdf.open(brief.path) as document:
        found = [str(to) for page, to, _ in links(document) if page <= brief.start if named(to)]
    assert sorted(found) == sorted(f"entry-{name}" for name in printed)


def test_every_link_leads_to_a_place_that_exists_and_says_where(brief):
    with pikepdf.open(brief.path) as document:
        pages = {page.objgen for page in document.pages}
        names = pikepdf.NameTree(document.Root.Names.Dests)
        for _, to, description in links(document):
            place = names[str(to)] if isinstance(to, pikepdf.String) else to
            place = place.D if isinstance(place, pikepdf.Dictionary) else place
            assert place[0].objgen in pages
            assert description


def test_an_entry_says_name_value_interval_and_formula_as_the_block_does(brief):
    for name in set(numbers(brief.blocks)):
        entry = brief.entries[name]
        said = head(entry)
        if entry["formula"]:
            said += f" {brief.words['ledger-formula']}: {entry['formula']}"
        assert folded(said) in brief.annex


def test_an_entry_quotes_every_row_that_it_rests_on(brief):
    for name in set(numbers(brief.blocks)):
        for row in brief.entries[name]["rests"]:
            assert folded(f"{row['place']}.") in brief.annex
            opening, closing = "“”" if row["quote_language"] == "en" else "«»"
            if row["quote"]:  # the words of a source with their own slips are not our misprints
                assert folded(f"{opening}{row['quote']}{closing}") in brief.annex
            assert folded(row["translation"]) in brief.annex


def test_the_brief_has_four_pages_and_its_annexes_at_most_six_each(brief):
    """Sources, with what is judged and measured; then what stands behind pictures and numbers."""
    (judged,) = (
        number
        for number, page in enumerate(brief.pages)
        if page.startswith(folded(plain(brief.section("section-sources")["title"])))
    )
    assert judged == 4
    assert brief.start - judged <= 6
    assert len(brief.pages) - brief.start <= 6


@pytest.mark.parametrize("name", ["npo_total", "information_rating", "v2x_cspart_v13_2022_KGZ"])
def test_an_entry_names_every_page_that_prints_its_number(brief, name):
    with pikepdf.open(brief.path) as document:
        pages = {page for page, to, _ in links(document) if str(to) == f"entry-{name}"}
    for chart in charts(brief.blocks):
        if name in numbers(chart["rows"]):
            title = folded(plain(chart["title"]))
            pages.add(next(n for n, page in enumerate(brief.pages, start=1) if title in page))
    entry = brief.entries[name]
    (row,) = entry["rests"]
    # With its date and row: other entries, which rest on this one, have its name and value too.
    begin = folded(f"{head(entry)} {row['date']}; {row['place']}.")
    assert begin in brief.annex
    after = brief.annex.partition(begin)[2].partition(f"{brief.words['ledger-pages']}: ")[2]
    assert pages
    assert re.match(r"(\d+, )*\d+|", after)[0] == ", ".join(map(str, sorted(pages)))


def test_a_picture_leads_to_the_table_of_its_data_and_the_table_back(brief):
    """Both links say where they lead; the tables stand where their annex begins."""
    with pikepdf.open(brief.path) as document:
        pages = {page.objgen: number for number, page in enumerate(document.pages, start=1)}
        found = [
            (page, pages[to[0].objgen], said.partition(",")[0])
            for page, to, said in links(document)
            if not named(to)
        ]
    table = brief.start + 1
    of, figure, leads = (brief.words[n] for n in ("chart-data-of", "figure", "chart-data-page"))
    for number, chart in enumerate(charts(brief.blocks), start=1):
        there, back = (word.replace("{number}", str(number)) for word in (of, figure))
        title = folded(plain(chart["title"]))
        (page,) = [n for n, text in enumerate(brief.pages[:4], start=1) if title in text]
        assert (page, table, there) in found
        assert (table, page, back) in found
        assert folded(leads.replace("{number}", str(table))) in brief.pages[page - 1]
        assert f"{folded(there)} {title}" in brief.pages[table - 1]


def test_the_data_of_a_picture_have_one_row_for_each_row_of_its_csv(brief):
    """A bar's second number stands beside its first; a line has one cell for each value."""
    for chart in charts(brief.blocks):
        rows = list(csv.DictReader(io.StringIO(chart["csv"])))
        cells = [cell for row in chart["table"]["rows"] for cell in row[1:]]
        if "cells" in chart["table"]:
            shown = sorted(float(cell.replace(",", ".")) for cell in cells if cell != NONE)
            assert shown == sorted(float(row["value"]) for row in rows)
            assert [row[0] for row in chart["table"]["rows"]] == sorted({r["period"] for r in rows})
        else:
            shown = [[plain(row["name"]), plain(row["value"])] for row in chart["rows"]]
            assert [row[:2] for row in chart["table"]["rows"]] == shown


def test_an_interval_stands_in_its_own_column(brief):
    """Rounded shares reach half a point; "more than 60 %" ends at 100; a count has a dash.

    So has "more than 22 thousand", whose upper end no one knows.
    """
    tables = {chart["id"]: chart["table"]["rows"] for chart in charts(brief.blocks)}
    comma = "." if brief.path.stem == "en" else ","
    wanted = ["60–100", "38.5–39.5", "20.5–21.5", "15.5–16.5"]
    assert [row[2] for row in tables["chart-ready"]] == [w.replace(".", comma) for w in wanted]
    wanted = [*"––––", "16.35–16.45", "15.5–16.5", *"––", "28.05–28.15"]
    assert [row[2] for row in tables["chart-count"]] == [w.replace(".", comma) for w in wanted]


def test_numbers_of_a_brief_without_a_ledger_open_nothing(brief, tmp_path):
    blocks = [block for block in brief.blocks if block["kind"] != "section"]
    path = tmp_path / "summary.pdf"
    path.write_bytes(pdf.render(blocks))
    with pikepdf.open(path) as document:
        assert links(document) == []
