"""An edition in accents, in brackets and 60 % longer: no word comes from code, and all has room."""

import filecmp
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from itertools import combinations
from xml.etree import ElementTree

import docx
import nbformat
import pytest
from babel import Locale
from docx.oxml.ns import qn

from civicbrief.brief.charts.bar_drawing import bars
from civicbrief.brief.charts.bar_layout import Bar
from civicbrief.brief.charts.drawing import FORMS
from civicbrief.brief.charts.line_drawing import Line, Lines
from civicbrief.brief.provenance import PACKAGES
from civicbrief.export.reading import read_blocks
from civicbrief.style.theme import DEFAULT
from civicbrief.text.runs import plain
from tests.brief.test_charts import box, texts
from tests.support.editions import edition_named
from tests.support.printed import LETTERS, boxes, page_of, said, spoilt, words, words_of_pdf
from tests.support.project import LANGUAGES, ROOT, python_path
from tests.support.pseudo import LANGUAGE, PLAIN, form, longer, stretched, translated

CARD = json.loads((ROOT / "data" / "datapackage.json").read_text(encoding="utf-8"))
PUBLISHERS = {word for one in CARD["contributors"] for word in words(one["title"])}
NAMES = {*PACKAGES, *PUBLISHERS, "CSV", "PDF", "HTML", "DOCX", "JSON"}
# Addresses stand as they are.
SKIP = "@class='address'"


@pytest.fixture(scope="module")
def briefs(edition, pseudo_edition, thousandfold):
    """Every brief that is put to the test, without the ending of its files."""
    return [
        *(edition / "brief" / language for language in LANGUAGES),
        pseudo_edition / "brief" / LANGUAGE,
        *(thousandfold / "brief" / language for language in ("kk", "en")),
    ]


def foreign(word):
    """Whether a word came from no text file: it has letters that none of these has."""
    months = set(re.findall(r"\w+", " ".join(Locale(LANGUAGE).months["format"]["wide"].values())))
    if word in NAMES or word.lower() in {month.lower() for month in months}:
        return False
    return bool(set(word) & set(PLAIN)) or bool(re.search("[Ѐ-ӿ]", word))


# --- the language


def test_a_text_in_the_language_is_sixty_per_cent_longer():
    written = (ROOT / "notebooks" / "text" / "en.ftl").read_text(encoding="utf-8")
    told = re.findall(r"^[a-z-]+ = ([^{}\d\n]{12,})$", written, re.MULTILINE)
    assert len(told) > 50
    assert all(len(stretched(text)) >= 1.6 * len(text) - 1 for text in told)


def test_a_message_keeps_its_key_its_variables_and_its_branches():
    one = "key = Of { $a ->\n    [low] all\n   *[other] { $b } of it\n}\n    .text = It { -x }\n"
    assert translated(one) == (
        "key = [Ófff { $a ->\n        [low] áļļļļļ\n       *[other] { $b } ófff íťťť\n    }]\n"
        "    .text = [Íťťť { -x }]\n"
    )


def test_a_long_word_has_a_second_one_behind_it_and_a_form_of_the_glossary_finds_both():
    assert longer("organisations") == "óřğáñíšáťíóñš óřğáñíšá"
    assert form("public organisation") == "púbļíçççççç óřğáñíšáťíóñ"


# --- no word is hard-coded


@pytest.mark.parametrize("name", ["brief/eo.html", "index.html"])
def test_no_word_of_a_page_comes_from_templates_or_code(pseudo_edition, name):
    page = page_of(pseudo_edition / name)
    told = list(said(page, SKIP))
    assert len(told) > 80 if name == "index.html" else len(told) > 1000
    found = {(element.tag, w) for element, text in told for w in words(text) if foreign(w)}
    assert found == set()


def test_a_word_in_a_template_would_be_found(pseudo_edition):
    page = page_of(pseudo_edition / "brief/eo.html")
    page.find(".//h2").text = "Answer"
    page.find(".//nav").set("aria-label", "Шолу")
    found = [w for _, text in said(page, SKIP) for w in words(text) if foreign(w)]
    assert found == ["Answer", "Шолу"]


def test_no_word_of_the_pdf_and_of_the_word_file_comes_from_templates_or_code(pseudo_edition):
    """A page has shown which words may stand without an accent: names, addresses, quotations."""
    brief = pseudo_edition / "brief"
    page = page_of(brief / "eo.html")
    # The PDF prints the ids of figures, which are attributes of a page.
    shown = [page.text_content(), *page.xpath("//@popovertarget")]
    known = set(re.findall(LETTERS, " ".join(shown)))
    document = docx.Document(str(brief / "eo.docx"))
    written = {w for t in document.element.iter(qn("w:t")) for w in words(t.text)}
    assert len(written) > 500
    assert {w for w in written - known if foreign(w)} == set()
    printed = words_of_pdf(brief / "eo.pdf")
    assert len(printed) > 500
    assert {w for w in printed - known if foreign(w)} == set()


# --- nothing is cut


def test_every_bracket_that_opens_closes_in_its_own_passage(pseudo_edition):
    page = page_of(pseudo_edition / "brief/eo.html")
    passages = page.xpath(
        "//main//*[self::p or self::h1 or self::h2 or self::h3 or self::li"
        " or self::dt or self::dd or self::td or self::th]"
    )
    assert len(passages) > 500
    for element in passages:
        text = element.text_content()
        assert text.count("[") == text.count("]"), text


def test_the_pdf_prints_as_many_ends_of_passages_as_beginnings(pseudo_edition):
    pages = boxes(pseudo_edition / "brief/eo.pdf")
    count = Counter(letter for _, _, found in pages for *_, word in found for letter in word)
    assert count["["] == count["]"] > 1000


def test_on_paper_no_text_leaves_its_page_or_lies_on_another(briefs):
    for brief in briefs:
        assert list(spoilt(brief.with_suffix(".pdf"))) == []


def test_a_word_beyond_the_margin_and_words_on_each_other_are_seen(briefs, monkeypatch):
    words = [(20, 99, 60, 109, "out"), (70, 100, 99, 110, "one"), (98, 101, 130, 111, "other")]
    monkeypatch.setattr("tests.support.printed.boxes", lambda pdf: [(595, 842, words)])
    assert list(spoilt(briefs[0])) == [
        "page 1: out leaves the column of text",
        "page 1: one and other overlap",
    ]


# --- drawings


def charts(brief):
    notebook = brief.parents[1] / "notebooks" / f"3-brief.{brief.name}.ipynb"
    blocks = read_blocks(nbformat.read(notebook, as_version=4))
    parts = [part for block in blocks for part in (block, *block.get("blocks", ()))]
    return [part for part in parts if part["kind"] == "chart"]


def crossings(svg):
    """Texts that lie on each other or leave their drawing."""
    _, _, wide, high = map(float, ElementTree.fromstring(svg).get("viewBox").split())
    found = [(element.text, box(element)) for element in texts(svg)]
    for text, (left, top, right, bottom) in found:
        if left < -0.5 or top < -0.5 or right > wide + 0.5 or bottom > high + 0.5:
            yield f"{text} leaves the drawing"
    for (one, a), (other, b) in combinations(found, 2):
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]:
            yield f"{one} lies on {other}"


def test_in_a_drawing_of_any_form_no_text_leaves_it_or_lies_on_another(briefs):
    for brief in briefs:
        drawn = charts(brief)
        assert len(drawn) == 5
        for chart in drawn:
            for name, svg in chart["pictures"].items():
                assert list(crossings(svg)) == [], f"{brief.name}, {chart['id']}, {name}"


# Rows of a chart of dots between the first and the last of a group: values that want room.
BETWEEN = {"chart-count": (2, 5, 6)}


def test_every_form_of_a_drawing_says_all_that_the_others_say(briefs):
    """The same letters: a tick has none, and a text without room must not be left out.

    A value between the ends of a group of dots may be: the table of the data has it.
    """
    for brief in briefs:
        for chart in charts(brief):
            between = {plain(chart["rows"][n]["value"]) for n in BETWEEN.get(chart["id"], ())}
            shown = [
                [e.text for e in texts(svg) if e.text not in between]
                for svg in chart["pictures"].values()
            ]
            said = [Counter(re.sub(r"[\W\d_]", "", "".join(part))) for part in shown]
            assert said[0] == said[1] == said[2], f"{brief.name}, {chart['id']}"


@pytest.mark.parametrize("form", FORMS)
def test_the_longest_bar_takes_a_third_of_its_plot_whatever_stands_beside_it(form):
    """A bar is drawn to scale: the words go under it before it is too short to be read."""
    words = "ұзақ " * 12
    row = Bar("Атауы", 6766, 6766, 6766, False, True, "алты мың жеті жүз", words)
    svg = bars(
        [row, Bar("Тағы", 100, 100, 100, False, False, "жүз " * 9)], FORMS[form], (), DEFAULT
    )
    (shape,) = [e for e in ElementTree.fromstring(svg).iter() if e.get("fill") == "#d27d30"]
    ends = [float(x) for x in re.findall(r"[ML] ?([\d.]+)", shape.get("d"))]
    plot = (FORMS[form].width - FORMS[form].names) * 72 / 25.4
    assert max(ends) - min(ends) > plot / 3
    assert list(crossings(svg)) == []


def test_names_too_long_for_a_phone_leave_half_of_the_drawing_to_the_lines():
    drawn = [
        Line(name * 6, [(2010, 0.2 + n / 10), (2023, 0.3 + n / 10)], "0,484")
        for n, name in enumerate(("қазақ", "өзбек", "тәжік"))
    ]
    values = [(0.0, "0,0"), (1.0, "1,0")]
    svg = Lines(drawn, FORMS["small"], values, [2010, 2023], DEFAULT).svg()
    assert list(crossings(svg)) == []
    labels = [e for e in texts(svg) if e.text == "0,484"]
    names = [e for e in texts(svg) if e.text.startswith("қазақ")]
    assert labels[0].get("x") == names[0].get("x")


# --- another system

ELSEWHERE = """
import pathlib, sys, types, zipfile
from civicbrief.cli import main
from civicbrief.pipeline import kernels, publish
assert not hasattr(__import__("os"), "fork")
for module in (kernels, publish, zipfile):  # they ask for the name of the system
    module.sys = types.SimpleNamespace(**{**vars(sys), "platform": "win32"})
assert kernels.transport(pathlib.Path("/tmp")) == "tcp"
main.command()
"""


@pytest.mark.edition
def test_a_system_without_fork_sockets_and_exchange_makes_the_same_bytes(pseudo_edition, tmp_path):
    """No process and no kernel of the build has os.fork; a folder there is to be replaced."""
    (tmp_path / "sitecustomize.py").write_text("import os\ndel os.fork\n", encoding="utf-8")
    out = pseudo_edition.with_name("elsewhere")
    shutil.copytree(pseudo_edition, out)
    (out / "brief" / f"{LANGUAGE}.html").write_text("old", encoding="utf-8")
    build = ("build", "--language", LANGUAGE, "--out", out)
    with edition_named("elsewhere"):
        done = subprocess.run(
            [sys.executable, "-c", ELSEWHERE, *map(str, build)],
            cwd=pseudo_edition.parent,
            env=os.environ | {"PYTHONPATH": python_path(tmp_path, ROOT / "src")},
            capture_output=True,
            encoding="utf-8",
        )
    assert done.returncode == 0, done.stderr
    names = sorted(p.relative_to(out).as_posix() for p in out.rglob("*") if p.is_file())
    assert filecmp.cmpfiles(pseudo_edition, out, names, shallow=False) == (names, [], [])
    assert [p.name for p in out.parent.glob(".elsewhere*")] == []
