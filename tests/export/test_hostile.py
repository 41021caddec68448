"""A hostile text is printed as it is, and what cannot be printed so is refused: in every format."""

import base64
import csv
import io
import re
import subprocess
import zipfile
from copy import deepcopy

import lxml.etree
import lxml.html
import nbformat
import pikepdf
import pytest

from civicbrief.core.csv_tables import guarded
from civicbrief.core.faults import InputError, TextError
from civicbrief.export import html, pdf
from civicbrief.export.docx import document
from civicbrief.export.outline import flat
from civicbrief.export.reading import read_blocks
from civicbrief.style.theme import DEFAULT
from tests.support.hostile import COMMAND, PAYLOAD, SHORT, hostile
from tests.support.own import FIGURE, LEDGER, OPENING, blocks, notebook, project_with_own

CELLS = (
    *OPENING,
    'brief.section("section-sources", brief.sources())',
    "brief.archive()",
    LEDGER,
)
DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    return project_with_own(tmp_path_factory.mktemp("own"))


@pytest.fixture(scope="module")
def executed(project, data):
    return notebook(project, data, "en", *CELLS)


@pytest.fixture(scope="module")
def made(executed):
    return read_blocks(executed)


def active(page):
    """What a page would run, fetch or follow."""
    for element in lxml.html.fromstring(page).iter(lxml.etree.Element):
        if element.tag in ("img", "base", "iframe", "object", "embed", "link", "form"):
            yield element.tag
        if element.tag == "script" and element.get("type") != "application/ld+json":
            yield "script"
        if element.tag == "meta" and element.get("http-equiv", "") == "refresh":
            yield "refresh"
        for key, value in element.attrib.items():
            if key.startswith("on") or re.match(r"\s*(javascript|vbscript):", value, re.I):
                yield f"{key}={value}"


@pytest.fixture(scope="module")
def page(made):
    return html.render(hostile(made))


def test_a_page_made_of_hostile_texts_runs_and_fetches_nothing(page):
    assert [*active(page)] == []
    text = lxml.html.fromstring(page).text_content()
    assert text.count(PAYLOAD) > 100
    assert [*active("<p onclick=x><img src=y><script>z</script>")] == ["onclick=x", "img", "script"]


def test_a_block_of_hostile_texts_in_jupyter_and_the_index_run_and_fetch_nothing(made):
    for block in hostile(made):
        shown = html.preview(block, DEFAULT, made[0]["words"])
        assert [*active(f"<div>{shown}</div>")] == [], block["kind"]
    front = hostile(made[0])
    why = [PAYLOAD]
    reasons = [{"kind": PAYLOAD, "why": why, "source": why, "count": why, "items": [why]}]
    index = html.render_index([front], {"en": [("brief/en.html", 1)]}, [], {"en": reasons})
    assert [*active(index)] == []


def test_a_word_file_of_hostile_texts_is_sound_xml_with_links_to_pages_alone(made):
    with zipfile.ZipFile(io.BytesIO(document.render(hostile(made)))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    trees = {
        name: lxml.etree.fromstring(content)
        for name, content in parts.items()
        if name.endswith((".xml", ".rels"))
    }
    words = "".join(trees["word/document.xml"].itertext())
    assert words.count('#read("/etc/hostname")') > 100
    outside = [
        relation.get("Target")
        for name, tree in trees.items()
        if name.endswith(".rels")
        for relation in tree
        if relation.get("TargetMode") == "External"
    ]
    assert outside
    assert all(target.startswith(("https://", "http://", "mailto:")) for target in outside)
    codes = {e.text.split()[0] for e in trees["word/document.xml"].iter("{*}instrText")}
    assert codes <= {"SEQ", "PAGE", "NUMPAGES"}  # no DDE, no INCLUDETEXT


def test_a_pdf_of_hostile_texts_prints_them_and_holds_no_action_but_links(made, tmp_path):
    front, answer, *others = made
    (tmp_path / "en.pdf").write_bytes(pdf.render([front, answer, *hostile(others, SHORT)]))
    done = subprocess.run(["pdftotext", tmp_path / "en.pdf", "-"], capture_output=True, check=True)
    assert "".join(done.stdout.decode().split()).count('#read("/etc/hostname")') > 100
    with pikepdf.open(tmp_path / "en.pdf") as paper:
        assert "/JavaScript" not in paper.Root.get("/Names", {})
        assert "/OpenAction" not in paper.Root
        found = [
            note["/A"]["/S"]
            for sheet in paper.pages
            for note in sheet.get("/Annots", [])
            if "/A" in note
        ]
    assert {str(one) for one in found} <= {"/URI", "/GoTo"}


@pytest.mark.parametrize(
    "drawing",
    [
        "<script>hit()</script>",
        '<rect width="1" height="1" onload="hit()"/>',
        '<rect width="1" height="1" style="fill:url(https://example.org/x)"/>',
        '<rect width="1" height="1" fill="url(https://example.org/x)"/>',
        '<rect width="1" height="1" fill="url( \'https://example.org/x\')"/>',
        '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
        '<a href="javascript:hit()"><rect width="1" height="1"/></a>',
        '<a href="data:text/html,x"><rect width="1" height="1"/></a>',
        '<image href="https://example.org/x.png"/>',
        '<image href="../../etc/hostname"/>',
        '<image href="data:image/svg+xml;base64,AAAA"/>',
        '<use href="https://example.org/x.svg#a"/>',
        '<animate attributeName="href" to="javascript:hit()"/>',
        '<set attributeName="href" to="javascript:hit()"/>',
        "<style>@import 'https://example.org/x.css'</style>",
        "</svg><script>hit()</script><svg>",
        '<text x="1">&a;</text>',
    ],
)
def test_a_drawing_that_does_more_than_draw_is_refused(executed, drawing):
    assert "a drawing " in refused(executed, "pictures", {"page": DRAWN.format(drawing)})


def test_a_drawing_that_declares_entities_is_refused(executed):
    drawing = '<!DOCTYPE x [<!ENTITY a "b">]>' + DRAWN.format("")
    assert "no plain SVG" in refused(executed, "pictures", {"page": drawing})


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("homepage", "javascript:hit()//", "as homepage"),
        ("imprint", [{"label": "", "name": "", "address": "a", "link": "javascript:x"}], "as link"),
        (
            "imprint",
            [{"label": "", "name": "", "address": "a", "link": "data:text/html,x"}],
            "as link",
        ),
        ("language", '"><script>', "as language"),
        ("languages", [{"code": "javascript:hit()//", "name": "x"}], "as code"),
        ("brand", {"light": {"ink": "red} body{background:url(//x)"}}, "as a colour"),
        ("subtitle", ["a\x00b"], "U+0000"),
        ("subtitle", ["a\x1bb"], "U+001B"),
        ("subtitle", ["a\u202eb"], "U+202E"),
        ("subtitle", ["a\ud800b"], "U+D800"),
        ("files", [{"name": "../x.csv", "content": ""}], "as the name of a file"),
    ],
)
def test_what_is_taken_as_it_is_has_its_form_or_is_refused(executed, name, value, told):
    assert told in refused(executed, name, value)


def refused(executed, name, value):
    """What is said of a notebook whose first block that has it holds another value."""
    made = deepcopy(executed)
    found = [
        one
        for cell in made.cells
        for output in cell.outputs
        for data in output.data.values()
        if isinstance(data, dict)
        for one in [data, *data.get("blocks", [])]
    ]
    holder = next((one for one in found if name in one), found[0])
    holder[name] = value
    with pytest.raises(InputError) as raised:
        read_blocks(nbformat.from_dict(made))
    problems = [fault.problem for fault in raised.value.faults]
    assert all(problem.startswith("a block holds ") for problem in problems)
    return "\n".join(problems)


@pytest.mark.parametrize("sign", ["\x0b", "\x1c", "\x85", "\u2028", "\u202e", "\ue000"])
def test_what_nobody_sees_is_unprintable_whatever_the_font(sign):
    assert DEFAULT.lacking(f"a{sign}b") == f"characters that cannot be printed: U+{ord(sign):04X}"
    assert DEFAULT.instead(f"a{sign}b") == "Remove them."


def test_a_figure_whose_lettering_turns_round_is_refused(project, data):
    with pytest.raises(TextError, match=r"cannot be printed: U\+202E"):
        blocks(project, data, "en", FIGURE.replace("left.legend()", "left.set_title('a\u202eb')"))


# --- tables that leave a document


@pytest.fixture(scope="module")
def tables(made):
    """The blocks with a formula in each table that a reader can take out of a document."""
    found = deepcopy(made)
    archive = next(block for block in found if block["kind"] == "files")
    archive["items"] = [
        {"name": f"{name}.csv", "title": [name], "content": "a,b,c\n", "relation": "data"}
        for name in ("sources", "metrics")
    ]
    for block in flat(found):
        for holder in (block, *block.get("items", ())) if block["kind"] != "ledger" else ():
            for name in ("csv", "content"):
                if name in holder:
                    lines = holder[name].splitlines(keepends=True)
                    holder[name] = lines[0] + csv_line([COMMAND, "-5", f"a;{COMMAND}"])
    return found


def csv_line(cells):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue()


SAFE = [f"'{COMMAND}", "-5", f"a;'{COMMAND}"]


def test_no_table_that_a_page_saves_holds_a_formula(tables):
    saved = re.findall(r'href="data:text/csv;charset=utf-8;base64,([^"]+)"', html.render(tables))
    assert len(saved) >= 4  # sources, metrics, the data of a figure and of a frame
    for one in saved:
        rows = [*csv.reader(io.StringIO(base64.b64decode(one).decode()))]
        assert rows[1] == SAFE == [guarded(COMMAND), "-5", guarded(f"a;{COMMAND}")]


def test_no_table_inside_a_pdf_holds_a_formula(tables):
    with pikepdf.open(io.BytesIO(pdf.render(tables))) as paper:
        held = {
            name: one.get_file().read_bytes().decode() for name, one in paper.attachments.items()
        }
    assert len(held) >= 4
    for name, text in held.items():
        assert [*csv.reader(io.StringIO(text))][1] == SAFE, name
