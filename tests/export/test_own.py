"""Figures and tables of the project's own: in every format, legible, and known not to be ours."""

import base64
import html as markup
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import lxml.html
import nbformat
import page
import pikepdf
import pytest

from civicbrief.core.faults import InputError, TextError
from civicbrief.export import html, pdf
from civicbrief.export.docx import document
from civicbrief.export.exporters import BriefDOCX, BriefHTML, BriefPDF, NoBrief
from civicbrief.export.outline import flat, in_sections
from civicbrief.export.reading import own_notices, read_blocks
from civicbrief.text.runs import plain
from tests.export.test_reading_order import backwards, heard, seen
from tests.support.charts import brief_of
from tests.support.own import FIGURE, FRAME, LEDGER, OPENING, blocks, notebook, project_with_own
from tests.support.printed import boxes, spoilt
from tests.support.project import LANGUAGES

SVG = "{http://www.w3.org/2000/svg}"
CELLS = (*OPENING, 'brief.section("section-sources", brief.sources())', LEDGER)


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    return project_with_own(tmp_path_factory.mktemp("own"))


@pytest.fixture(scope="module")
def made(project, data):
    """The blocks in every language."""
    return {language: blocks(project, data, language, *CELLS) for language in LANGUAGES}


@pytest.fixture(scope="module")
def pages(made):
    return {language: html.render(found) for language, found in made.items()}


@pytest.fixture(scope="module")
def papers(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("papers")
    for language, found in made.items():
        (folder / f"{language}.pdf").write_bytes(pdf.render(found))
    return {language: folder / f"{language}.pdf" for language in made}


def block(found, key):
    return next(each for each in flat(found) if each.get("id") == key)


def text_of(path):
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode("utf-8").split())


# --- the drawing


@pytest.fixture
def drawn(made):
    return ElementTree.fromstring(block(made["kk"], "chart-own")["pictures"]["page"])


def test_the_drawing_has_no_style_and_no_id_that_another_may_have(drawn):
    names = {name for element in drawn.iter() for name in element.attrib}
    assert "style" not in names
    assert not list(drawn.iter(f"{SVG}style"))
    ids = [element.get("id") for element in drawn.iter() if element.get("id")]
    assert ids
    assert len(ids) == len({*ids})
    assert all(one.startswith("chart-own-") for one in ids)
    source = ElementTree.tostring(drawn, encoding="unicode")
    wanted = {*re.findall(r"url\(#([^)]+)\)", source), *re.findall(r'href="#([^"]+)"', source)}
    assert wanted == {*ids}


def test_its_letters_are_text_in_the_documents_font_and_none_is_cut(drawn):
    _, _, wide, high = map(float, drawn.get("viewBox").split())
    texts = list(drawn.iter(f"{SVG}text"))
    assert {element.get("font-family") for element in texts} == {"PT Sans"}
    words = {"".join(element.itertext()) for element in texts}
    assert {"Тіркелген ұйымдар", "Ұйымдар саны"} <= words
    assert not any("$" in word or "sum" in word for word in words)  # mathematics is a shape
    for element in texts:
        if element.get("x"):
            assert 0 <= float(element.get("x")) <= wide
            assert 0 <= float(element.get("y")) <= high


@pytest.mark.parametrize(("language", "tick"), [("kk", "0,25"), ("ru", "0,2"), ("en", "0.2")])
def test_its_decimals_have_the_sign_of_the_language(made, language, tick):
    picture = block(made[language], "chart-own")["pictures"]["page"]
    sign, other = (",", ".") if language != "en" else (".", ",")
    numbers = re.findall(r">(\d+[.,]\d+)</text>", picture)
    assert numbers
    assert all(sign in number and other not in number for number in numbers), tick


def test_a_picture_inside_is_data_that_the_policy_allows(drawn, pages):
    images = list(drawn.iter(f"{SVG}image"))
    targets = [image.get("{http://www.w3.org/1999/xlink}href") for image in images]
    assert targets
    assert all(target.startswith("data:image/png;base64,") for target in targets)
    assert "img-src data:" in pages["kk"]


def test_a_link_in_a_drawing_leads_to_a_page_or_nowhere(project, data):
    cell = FIGURE.replace("left.legend()", "left.set_title('T', url={!r})")
    for address, kept in (("https://example.org", True), ("javascript:alert(1)", False)):
        found = blocks(project, data, "en", CELLS[0], cell.replace("{!r}", repr(address)))
        assert (address in block(found, "chart-own")["pictures"]["page"]) == kept


def test_it_is_as_wide_as_it_was_made_or_as_a_page_of_paper(project, data):
    small = FIGURE.replace("figsize=(9, 4)", "figsize=(4, 3)")
    widths = [
        block(blocks(project, data, "en", CELLS[0], one), "chart-own")["width"]
        for one in (FIGURE, small)
    ]
    assert widths[0] == 170  # 9 inches are 229 mm
    assert 90 < widths[1] < 125  # 4 inches are 102 mm


def test_a_figure_is_shown_once_in_jupyter(project, data):
    import matplotlib.pyplot as plt

    blocks(project, data, "en", CELLS[0], FIGURE)
    assert plt.get_fignums() == []


# --- the same in every format


@pytest.mark.parametrize("language", LANGUAGES)
def test_figure_and_table_stand_in_every_format_with_title_source_and_note(
    made, pages, papers, language
):
    word = zipfile.ZipFile(io.BytesIO(document.render(made[language])))
    xml = markup.unescape(re.sub(r"<[^>]+>", "", word.read("word/document.xml").decode("utf-8")))
    page_text = lxml.html.document_fromstring(pages[language]).text_content()
    texts = [" ".join(text.split()) for text in (page_text, xml, text_of(papers[language]))]
    chart, table = (block(made[language], key) for key in ("chart-own", "table-own"))
    for part in (chart["title"], table["title"], chart["source"], table["source"], chart["note"]):
        for text in texts:
            assert " ".join(plain(part).split()) in text
    alt = plain(chart["alt"])
    assert f'descr="{alt}"' in word.read("word/document.xml").decode("utf-8")
    assert alt in page_text


def test_what_is_missing_is_a_dash_that_is_explained_and_never_nan(made, pages, papers):
    table = block(made["kk"], "table-own")
    assert [row[1] for row in table["rows"]].count(["–"]) == 1
    assert "«–» белгісі: дерек жоқ." in plain(table["note"])
    for text in (pages["kk"], text_of(papers["kk"])):
        body = re.sub(r"base64,[\w+/=]+|<pre>.*?</pre>", "", text, flags=re.DOTALL)
        assert not re.search(r"\b(nan|NaT|None)\b", body.partition("Қосымша")[0])
    cells = lxml.html.document_fromstring(pages["kk"]).xpath("//*[@id='table-own']//td")
    assert sum(cell.text_content() == "–дерек жоқ" for cell in cells) == 4


def test_numbers_print_by_the_language_and_as_the_frame_holds_them(made):
    rows = {lang: block(made[lang], "table-own")["rows"] for lang in LANGUAGES}
    assert [plain(cell) for cell in rows["kk"][3]] == [
        "Өңір В",
        "12\N{NO-BREAK SPACE}040",
        "74,3%",
        "–",
        "2024 жылғы 1\N{NO-BREAK SPACE}наурыз",
        "2015",
    ]
    assert [plain(row[2]) for row in rows["ru"][:2]] == [
        "71,3\N{NO-BREAK SPACE}%",
        "68,0\N{NO-BREAK SPACE}%",
    ]
    assert [plain(row[3]) for row in rows["en"][:2]] == ["0.0125", "\N{MINUS SIGN}0.0034"]
    assert block(made["kk"], "table-own")["numeric"] == [1, 2, 3, 5]


@pytest.mark.parametrize(
    ("values", "percent", "shown"),
    [
        ("[82.77, 0.001234, 5, 0]", (), ["82.77", "0.001234", "5.000", "0.000000"]),
        ("[3.14159, 1234.56]", (), ["3.142", "1,235"]),
        ("[12345, 2.5]", (), ["12,345", "2.5"]),
        ("[82.77, -3.4161, 0.034, 0, 7.25]", ("a",), ["82.8%", "−3.4%", "0.03%", "0.0%", "7.3%"]),
    ],
)
def test_no_number_has_more_digits_than_it_deserves(project, data, values, percent, shown):
    """Four significant ones; the smallest of a column makes the others no more exact."""
    cell = f"frame = pd.DataFrame({{'x': list('abcdefgh')[:{len(shown)}], 'a': {values}}})"
    call = f"brief.frame('table-own', frame, percent={percent!r})"
    found = block(
        blocks(project, data, "en", CELLS[0], f"import pandas as pd\n{cell}\n{call}"), "table-own"
    )
    assert [plain(row[1]) for row in found["rows"]] == shown


def test_headings_that_no_passage_says_are_told_with_the_lines_to_paste(project, data):
    """Of the data of a figure as of a table; a heading that is written as words is one."""
    figure = FIGURE.replace('"first": np', '"second": np').replace('["first"]', '["second"]')
    table = (
        "brief.frame('table-own', pd.DataFrame({'Own words': [1], 'v2x_mean': [2], 'Ұйым': [3]}))"
    )
    found = blocks(project, data, "en", CELLS[0], figure, table)
    assert [str(fault) for fault in own_notices(found)] == [
        "3-brief.ipynb: headings of chart-own print as the frame has them: year, second. "
        "Paste these lines below chart-own in each text file, and write them:\n"
        "      .year = …\n      .second = …",
        "3-brief.ipynb: headings of table-own print as the frame has them: v2x_mean. "
        "Paste these lines below table-own in each text file, and write them:\n"
        "      .v2x_mean = …",
    ]


def test_a_heading_of_the_data_of_a_figure_is_said_by_its_passage(made):
    """`first` has a passage, `year` has none."""
    heads = {
        language: block(found, "chart-own")["table"]["head"] for language, found in made.items()
    }
    assert heads["kk"] == ["year", "Тіркелген ұйымдар"]
    assert [str(one).partition(": ")[2][:60] for one in own_notices(made["en"])] == [
        "headings of chart-own print as the frame has them: year. Pas"
    ]


def test_the_data_are_inside_page_and_pdf_as_csv(pages, papers):
    held = dict(
        re.findall(
            r'download="([^"]+)" href="data:text/csv;charset=utf-8;base64,([^"]+)"', pages["en"]
        )
    )
    own = base64.b64decode(held["table-own.csv"]).decode("utf-8").splitlines()
    assert own[0] == "Өңір,Ұйымдар,Үлес,Өзгеріс,Күні,Жыл"
    assert own[3] == "Өңір Б,,,0.021,2024-03-01,2015"
    assert len(base64.b64decode(held["chart-own.csv"]).splitlines()) == 11
    with pikepdf.open(papers["en"]) as file:
        assert {"chart-own.csv", "table-own.csv"} <= set(file.attachments)


@pytest.mark.parametrize("high", [6.0, 6.1])
def test_on_paper_the_note_of_a_table_stands_below_its_last_row(project, data, tmp_path, high):
    """Below a figure so high, the table alone would still fit the page."""
    figure = FIGURE.replace("figsize=(9, 4)", f"figsize=(6.5, {high})")
    table = (
        "places = pd.DataFrame({'Region': [f'Region {n}' for n in range(20)], 'Count': range(20)})"
        "\nbrief.frame('table-own', places)"
    )
    found = blocks(project, data, "en", *CELLS[:3], figure, table, CELLS[5])
    path = tmp_path / "en.pdf"
    path.write_bytes(pdf.render(found))
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    pages = done.stdout.decode("utf-8").split("\f")
    (last,) = (page for page in pages if "Region 19" in page)
    assert "Source: The authors." in last


SHORT = (
    "import pandas as pd\n"
    "short = pd.DataFrame({'Region': ['Abai', 'Aktobe'], 'Count': [12, 3400]})\n"
    'brief.frame("table-own", short)'
)
LONG = SHORT.replace("'Abai'", "'Abai, ' + 'a region of many words ' * 9")


@pytest.mark.parametrize(("cell", "least", "most"), [(SHORT, 0, 200), (LONG, 500, 560)])
def test_on_paper_a_short_table_is_no_wider_than_it_has_to_be(
    project, data, tmp_path, cell, least, most
):
    """Points from the left edge of a page of 595, of which 57 are margin on each side."""
    path = tmp_path / "en.pdf"
    path.write_bytes(pdf.render(blocks(project, data, "en", *CELLS[:2], cell)))
    right = [x for _, _, words in boxes(path) for _, _, x, _, word in words if word == "3,400"]
    assert right
    assert least < max(right) < most


def test_on_paper_the_data_of_a_figure_are_no_wider_than_they_have_to_be(papers):
    """In the annex, the second of two columns begins beside the first."""
    (left,) = [x for _, _, words in boxes(papers["en"]) for x, *_, word in words if word == "4.250"]
    assert left < 200


@pytest.mark.parametrize(("cell", "least", "most"), [(SHORT, 20, 60), (LONG, 165, 175)])
def test_in_word_a_short_table_is_no_wider_than_it_has_to_be(project, data, cell, least, most):
    word = document.render(blocks(project, data, "en", *CELLS[:2], cell))
    xml = zipfile.ZipFile(io.BytesIO(word)).read("word/document.xml").decode("utf-8")
    widths = re.findall(r'<w:gridCol w:w="(\d+)"/>', xml)
    assert least < sum(map(int, widths)) / 1440 * 25.4 < most  # mm, of 170


# --- what stands behind the numbers


def test_every_number_opens_the_code_of_its_cells_and_says_it_is_not_in_the_ledger(pages):
    tree = lxml.html.document_fromstring(pages["en"])
    buttons = tree.xpath("//*[@id='table-own']//td//button")
    assert len(buttons) == 12 * 5 - 4  # the first column names the rows; four are missing
    assert {button.get("popovertarget") for button in buttons} == {"n-own-table-own"}
    (entry,) = tree.xpath("//*[@id='n-own-table-own']")
    text = entry.text_content()
    assert "Own computation" in text
    assert "computed in the notebook 3-brief, cell: 5" in text
    assert 'brief.frame("table-own", regions' in text
    (of_figure,) = tree.xpath("//*[@id='n-own-chart-own']")
    assert "Made up" in of_figure.text_content()
    drawn = tree.xpath("//*[@id='chart-own']//td//button/@popovertarget")
    assert {*drawn} == {"n-own-chart-own"}
    assert "These numbers are not in the ledger of figures" in tree.text_content()


def test_code_of_an_earlier_cell_that_made_the_frame_is_told_too(project, data):
    cells = ("import pandas as pd", "a = pd.DataFrame({'x': [1]})", "b = 2", "a['x'] += 1")
    found = blocks(
        project, data, "en", CELLS[0], *cells, 'brief.frame("table-own", a)', *CELLS[-1:]
    )
    (entry,) = [one for one in found[-1]["blocks"][0]["items"] if one["id"] == "own-table-own"]
    assert entry["own"]["place"].endswith("cell: 3, 5, 6")
    assert "b = 2" not in entry["own"]["code"]


def test_a_cell_that_papermill_adds_is_not_counted(project, data):
    made = notebook(project, data, "en", CELLS[0], FRAME)
    assert block(read_blocks(made), "table-own")["entry"]["own"]["place"].endswith("cell: 2")
    made.cells.insert(0, nbformat.v4.new_code_cell("", metadata={"tags": ["injected-parameters"]}))
    assert block(read_blocks(made), "table-own")["entry"]["own"]["place"].endswith("cell: 2")


def test_a_frame_of_our_rows_opens_them(project, data):
    cell = (
        "from civicbrief.brief import tables\n"
        "rows = tables.figures(brief.data).reset_index()[['figure', 'highest']].head(2)\n"
        'brief.frame("table-own", rows)'
    )
    found = block(blocks(project, data, "en", CELLS[0], cell), "table-own")
    assert [seen["id"] for seen in found["entry"]["rests"]] == [
        "npo_total",
        "npo_public_organisations",
    ]
    assert plain(found["rows"][0][0]) == found["entry"]["rests"][0]["name"]  # not its id
    twice = cell.replace(
        "rows)", "rows.rename(columns={'figure': 'id'}).set_index('id', drop=False))"
    )
    again = block(blocks(project, data, "en", CELLS[0], twice), "table-own")
    assert again["entry"]["rests"] == found["entry"]["rests"]


def test_in_a_notebook_its_numbers_open_the_source_alone(project, data):
    """In which cell they stand is known when the notebook is read as a whole."""
    made = notebook(project, data, "en", CELLS[0], FRAME)
    shown = made.cells[1].outputs[0]["data"]["text/html"]
    assert 'popovertarget="n-own-table-own"' in shown
    assert "computed in the notebook 3-brief, cell: …" in shown


# --- order and references


def test_a_block_stands_where_its_cell_stands_in_every_format(made, pages, papers):
    """The figure and the table come after a section, and before the list of sources."""
    found = made["en"]
    titles = [
        plain(block(found, key)["title"]) for key in ("section-own", "chart-own", "table-own")
    ]
    titles.append(plain(block(found, "section-sources")["title"]))
    word = zipfile.ZipFile(io.BytesIO(document.render(found))).read("word/document.xml").decode()
    body = pages["en"].partition("</nav>")[2].partition('class="sections"')[2]
    for text in (body, text_of(papers["en"]), re.sub(r"<[^>]+>", "", word)):
        places = [text.find(title) for title in titles]
        assert -1 not in places
        assert places == sorted(places), titles


def test_a_figure_or_table_below_the_annex_is_told(project, data):
    """There a cell stands that is put at the end of the notebook."""
    found = blocks(project, data, "en", *CELLS, SHORT.replace("table-own", "chart-made"))
    told = [str(one) for one in own_notices(found) if "annex" in str(one)]
    assert told == [
        "3-brief.ipynb: chart-made stands below the annex, as its cell does. "
        "Move the cell up, above that of the sources."
    ]


def test_what_comes_before_the_first_section_opens_the_brief():
    kinds = ("front", "table", "answer", "files", "section", "chart", "ledger")
    given = [{"kind": kind, "id": kind, "blocks": []} for kind in kinds]
    assert [block["kind"] for block in in_sections(given)] == [
        *("front", "table", "answer", "files"),
        *("section", "section", "section"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Сан 1-суретте және 1-кесте ішінде."),
        ("ru", "На рисунке 1 и в таблице 1."),
        ("en", "See Figure 1 and Table 1."),
    ],
)
def test_a_passage_names_figure_and_table_by_number_and_in_its_case(made, pages, language, text):
    section = block(made[language], "section-own")
    assert plain(section["blocks"][0]["text"]).replace("\N{NO-BREAK SPACE}", " ") == text
    assert '<a href="#chart-own">' in pages[language]
    word = zipfile.ZipFile(io.BytesIO(document.render(made[language]))).read("word/document.xml")
    for bookmark in (b"shown1_chart_own", b"shown2_table_own"):
        assert b'w:name="%s"' % bookmark in word
        assert b'w:anchor="%s"' % bookmark in word


def test_a_figure_that_is_named_and_not_shown_or_shown_twice_is_a_fault(project, data):
    with pytest.raises(InputError, match="names chart-own, which no cell shows"):
        blocks(project, data, "en", CELLS[0], CELLS[2])
    with pytest.raises(InputError, match="chart-own is shown twice"):
        blocks(project, data, "en", CELLS[0], FIGURE, FIGURE)


# --- what is no whole brief


def half(project, data, ending):
    """A notebook whose last cell but one ended so."""
    made = notebook(project, data, "en", CELLS[0], CELLS[1], FRAME, "1")
    if ending == "failed":
        made.cells[2].outputs = [
            nbformat.v4.new_output("error", ename="KeyError", evalue="'Үлес'", traceback=[])
        ]
    for cell in made.cells[2 if ending == "not run" else 3 :]:
        cell.outputs, cell.execution_count = [], None
    return made


@pytest.mark.parametrize("exporter", [BriefHTML, BriefPDF, BriefDOCX])
@pytest.mark.parametrize(
    ("ending", "told"),
    [
        ("failed", "cell 3 (“import pandas as pd”) stopped with KeyError: 'Үлес'. Correct it. "),
        ("not run", "cell 3 (“import pandas as pd”) has not run. "),
    ],
)
def test_half_a_brief_becomes_no_file(project, data, exporter, ending, told):
    with pytest.raises(NoBrief) as error:
        exporter().from_notebook_node(half(project, data, ending))
    (first, last) = str(error.value).splitlines()
    assert first == f"3-brief.ipynb: {told}Run all cells, and export then."
    assert last == "3-brief.ipynb: cell 4 (“1”) has not run. Run all cells, and export then."


def test_nbconvert_says_in_plain_lines_why_it_writes_none(project, data, tmp_path):
    path = tmp_path / "3.ipynb"
    path.write_text(nbformat.writes(half(project, data, "failed")), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "nbconvert", "--to", "brief_html", path],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONUTF8": "1"},
    )
    assert done.returncode == 1
    assert "3-brief.ipynb: cell 3 (“import pandas as pd”) stopped with KeyError" in done.stderr
    assert "Traceback" not in done.stderr
    assert not path.with_suffix(".html").exists()


# --- what cannot be taken


@pytest.mark.filterwarnings("ignore:Glyph")  # what matplotlib says of it
@pytest.mark.parametrize(
    ("call", "told"),
    [
        ('brief.frame("table-own", 1)', "expected a pandas DataFrame, found int"),
        ('brief.frame("table-own", frame["a"])', r"found Series. Type .to_frame\(\) behind it."),
        ('brief.frame("table-own", frame[:0])', "has no rows"),
        ('brief.frame("table-own", frame, percent=["b"])', "percent names b; the columns are a"),
        ('brief.frame("table-own", frame.replace(1, "日"))', "lack: 日"),
        ('brief.figure("chart-own", 1, data=frame)', "expected a matplotlib Figure, found int"),
        ('brief.figure("chart-own", fig.axes[0], data=frame)', "Type its .figure"),
        ('fig.suptitle("日"); brief.figure("chart-own", fig, data=frame)', "lack: 日"),
        ('brief.figure("chart-own", fig, data=frame)', "nothing says what its source is"),
    ],
)
def test_what_is_no_figure_or_frame_is_refused_with_the_way_out(project, data, call, told):
    import matplotlib.pyplot as plt
    import pandas as pd

    frame = pd.DataFrame({"a": [1]})
    fig, _ = plt.subplots()
    names = {"brief": brief_of(project, data), "frame": frame, "fig": fig}
    with pytest.raises(TextError, match=told):
        exec(call, names)
    plt.close("all")


@pytest.mark.parametrize(
    ("frame", "head", "row"),
    [
        ("pd.DataFrame({'a': [1.0, 2.0]}, index=['x', 'y'])", ["Name", "a"], ["x", "1"]),
        ("pd.DataFrame([[1, 2]], columns=[['A', 'A'], ['b', 'c']])", ["A, b", "A, c"], ["1", "2"]),
        (
            "pd.DataFrame({'area': ['KAZ', 'UZB'], 'a': [1, 2], 'year': [2024, 2024]})"
            ".pivot(index='year', columns='area', values='a')",
            ["year", "Kazakhstan", "Uzbekistan"],
            ["2024", "1", "2"],
        ),
        ("pd.DataFrame({'a': [True]})", ["a"], ["yes"]),
        ("pd.DataFrame({'a': [float('-inf'), 1]})", ["a"], ["\N{MINUS SIGN}∞"]),
        ("pd.DataFrame({'a': [1234.5678, 0.1 + 0.2]})", ["a"], ["1,235"]),
        ("pd.DataFrame({'a': [1899, 2020]})", ["a"], ["1,899"]),
        (
            "pd.DataFrame({'a': pd.period_range('2024-03', periods=1, freq='M')})",
            ["a"],
            ["March 2024"],
        ),
        ("pd.DataFrame({'a': ['<b>']})", ["a"], ["<b>"]),
        ("pd.DataFrame({'a': ['\ue000npo_total\ue0017\ue002']})", ["a"], ["npo_total7"]),
    ],
    ids=(
        *("index", "levels", "pivot", "truth", "no end", "digits", "no years", "period"),
        *("markup", "mark"),
    ),
)
def test_every_kind_of_frame_prints(project, data, frame, head, row):
    cell = f'import pandas as pd\nbrief.frame("table-own", {frame})'
    found = block(blocks(project, data, "en", CELLS[0], cell), "table-own")
    assert [plain(each) for each in found["head"]] == head
    assert [plain(each).replace("\N{NO-BREAK SPACE}", " ") for each in found["rows"][0]] == row


def test_a_long_and_wide_frame_says_how_much_it_leaves_to_the_csv(project, data):
    cell = (
        "import numpy as np, pandas as pd\n"
        'brief.frame("table-own", pd.DataFrame(np.full((99, 30), 123456)))'
    )
    found = block(blocks(project, data, "en", CELLS[0], cell), "table-own")
    told = "Shown: rows 60 of 99, columns 11 of 30; the CSV file holds the whole table."
    assert told in plain(found["note"]).replace("\N{NO-BREAK SPACE}", " ")
    assert len(found["rows"]) == 60
    assert len(found["csv"].splitlines()) == 100


# --- checked by programs


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_checkers_of_pdf_find_nothing_and_it_is_heard_as_it_is_seen(
    papers, language, tmp_path
):
    path = papers[language]
    for profile in ("PDF_UA_1", "PDF_A_3A"):
        found = page.validate_pdf(path, profile=page.ValidationProfile[profile])
        rules = {failure.rule_id for failure in found.failures}
        assert rules <= {"PDFA3A-STREAM-LENGTH-001"}  # see test_export
    command = [Path(sys.executable).with_name("outloud"), "--json", tmp_path / "r.json", path]
    subprocess.run(command, capture_output=True)
    (found,) = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["results"]
    graver = [one for one in found["findings"] if one["severity"] in ("error", "warning")]
    assert [one["rule"] for one in graver if one["rule"] != "ORD-001"] == []
    order = heard(path)
    for number, found in enumerate(seen(path)):
        on_page = [content for of, content in order if of == number and content in found]
        assert on_page == list(found), f"page {number + 1}"
        assert backwards(list(found.values())) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_on_paper_leaves_the_page_or_lies_on_another(papers, language):
    pages = boxes(papers[language])
    assert any("3-brief" in word for _, _, found in pages for *_, word in found)
    drawn = {"Made"}  # letters of a drawing may lie on its own marks
    assert [line for line in spoilt(papers[language]) if not drawn & {*line.split()}] == []
