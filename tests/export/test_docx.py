"""The Word file, read back as Word and LibreOffice read it, beside the blocks it was made from."""

import io
import os
import re
import shutil
import subprocess
import zipfile
from collections import Counter
from datetime import datetime

import docx as word
import fontpkg
import nbformat
import pytest
from click.testing import CliRunner
from docx.oxml.ns import qn
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph
from fontTools.ttLib import TTFont
from openxml_audit.cli import main as openxml_audit

from civicbrief.export.docx import document
from civicbrief.export.outline import charts, in_use
from civicbrief.export.reading import read_blocks
from civicbrief.text.runs import is_run, plain
from tests.support.project import LANGUAGES

TAGS = {"kk": "kk-KZ", "ru": "ru-RU", "en": "en-GB"}
KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі"


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def blocks(edition, language):
    path = edition / "notebooks" / f"3-brief.{language}.ipynb"
    return in_use(read_blocks(nbformat.read(path, as_version=4)))


@pytest.fixture(scope="module")
def path(edition, language):
    return edition / "brief" / f"{language}.docx"


@pytest.fixture(scope="module")
def file(path):
    return word.Document(str(path))


def opened(content):
    return word.Document(io.BytesIO(content))


def paragraphs(file):
    """All paragraphs in reading order, those of tables among them."""
    return [Paragraph(node, file) for node in file.element.body.iter(qn("w:p"))]


def value(node, name="val"):
    return node.get(qn(f"w:{name}"))


def level(style):
    """The level of a heading, taken from the style it stands on where it says none itself."""
    while style is not None:
        for found in style.element.iter(qn("w:outlineLvl")):
            return int(value(found)) + 1
        style = style.base_style
    return None


def entry_head(entry):
    interval = f" ({entry['interval']})" if entry["interval"] else ""
    return f"{entry['name']}: {entry['value']}{interval}"


def entries(blocks):
    parts = [part for block in blocks for part in block.get("blocks", ())]
    return [item for part in parts if part["kind"] == "ledger" for item in part["items"]]


# --- structure


def test_headings_are_real_and_come_in_the_order_of_the_blocks(file, blocks):
    wanted = []
    for block in blocks:
        if block["kind"] in ("answer", "messages", "steps"):
            wanted.append((1, block["label"]))
        if block["kind"] == "messages":
            wanted += [(2, plain(item["head"])) for item in block["items"]]
        if block["kind"] == "section":
            wanted.append((1, plain(block["title"])))
    wanted += [(2, entry_head(entry)) for entry in entries(blocks)]
    found = [(level(p.style), p.text) for p in paragraphs(file) if level(p.style)]
    assert len(wanted) > 50
    assert found == wanted


def test_the_styles_bear_words_own_names(file, blocks):
    used = Counter(p.style.name for p in paragraphs(file))
    assert used["Title"] == used["Subtitle"] == 1
    assert used["Caption"] == 10  # five figures, five tables
    assert used["List Number"] == 3
    assert used["Heading 1"] > 5
    title = next(p for p in paragraphs(file) if p.style.name == "Title")
    assert title.text == plain(blocks[0]["title"])


def test_figures_and_tables_are_numbered_by_fields(file, blocks):
    captions = [p for p in paragraphs(file) if p.style.name == "Caption"]
    codes = [n.text.strip() for p in captions for n in p._p.iter(qn("w:instrText"))]
    assert Counter(code.split()[1] for code in codes) == {"Figure": 5, "Table": 5}
    words = blocks[0]["words"]
    numbers = Counter()
    for caption, code in zip(captions, codes, strict=True):
        kind = code.split()[1].lower()
        numbers[kind] += 1
        number = words[kind].replace("{number}", str(numbers[kind]))
        assert caption.text.startswith(f"{number}\n")


def test_every_picture_has_the_alternative_of_its_chart_or_is_decoration(file, blocks):
    pictures = list(file.element.body.iter(qn("wp:docPr")))
    told = [picture.get("descr") for picture in pictures if picture.get("descr")]
    assert told == [plain(chart["alt"]) for chart in charts(blocks)]
    marks = [picture for picture in pictures if not picture.get("descr")]
    assert len(marks) > 40
    for mark in marks:
        (decorative,) = [node for node in mark.iter() if node.tag.endswith("}decorative")]
        assert decorative.get("val") == "1"
    assert len({picture.get("id") for picture in pictures}) == len(pictures)


def test_the_head_of_every_table_is_said_again_on_each_page_and_no_row_breaks(file, blocks):
    tables = [part for b in blocks for part in b.get("blocks", ()) if part["kind"] == "table"]
    assert len(file.tables) == len(tables) == 5
    for table, block in zip(file.tables, tables, strict=True):
        heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        assert heads == [True] + [False] * len(block["rows"])
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
        assert value(table._tbl.tblPr.find(qn("w:tblCaption"))) == plain(block["title"])
        assert value(table._tbl.tblPr.find(qn("w:tblLook")), "firstRow") == "1"


def test_page_1_is_closed_by_a_break_before_the_first_section(file, blocks):
    broken = [p.text for p in paragraphs(file) if p.paragraph_format.page_break_before]
    assert broken == [plain(next(b for b in blocks if b["kind"] == "section")["title"])]


def test_the_footer_has_title_edition_date_and_page_of_pages(file, blocks):
    (footer,) = file.sections[0].footer.paragraphs
    front = blocks[0]
    assert footer.text.startswith(f"{plain(front['title'])}   {front['edition']}   {front['date']}")
    codes = [node.text.strip() for node in footer._p.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]
    assert all(section.footer.paragraphs[0].text == footer.text for section in file.sections)


# --- content


# The fields of a block that print, in the order in which they are read.
READ = (
    "title",
    "subtitle",
    "note",
    "head",
    "number",
    "mark",
    "text",
    "items",
    "source",
    "rows",
    "blocks",
)


def passages(part):
    """Every text of the blocks that prints, as it reads; the rows of a chart are only drawn."""
    if isinstance(part, dict) and part.get("kind") != "files":  # these travel inside the PDF
        for name in READ:
            if name in part and (name != "rows" or part["kind"] == "table"):
                yield from passages(part[name])
    elif isinstance(part, list):
        if part and all(isinstance(run, str) or is_run(run) for run in part):
            yield part
        else:
            for inner in part:
                yield from passages(inner)


def bare(text):
    return re.sub(r"\s", "", text)


def test_every_passage_of_the_blocks_stands_in_the_file_in_their_order(file, blocks):
    rest = bare("".join(p.text for p in paragraphs(file)))
    wanted = [bare(plain(runs)) for runs in passages(blocks)]
    assert len(wanted) > 200
    for text in wanted:
        _, found, rest = rest.partition(text)
        assert found == text


def links(file):
    """Each number that opens: what is printed, and the heading it leads to."""
    targets = {}
    for paragraph in paragraphs(file):
        for begin in paragraph._p.iter(qn("w:bookmarkStart")):
            assert value(begin, "name") not in targets
            targets[value(begin, "name")] = paragraph.text
    for paragraph in paragraphs(file):
        for part in paragraph.iter_inner_content():
            if isinstance(part, Hyperlink) and not part.address:
                yield part.text, targets[part.fragment]


def test_the_same_numbers_in_the_same_order_lead_to_their_entries(file, blocks):
    heads = {entry["id"]: entry_head(entry) for entry in entries(blocks)}
    wanted = [
        (run["t"], heads[run["n"]])
        for runs in passages(blocks)
        for run in runs
        if isinstance(run, dict) and "n" in run
    ]
    found = [(text, head) for text, head in links(file) if head in heads.values()]
    assert len(wanted) > 100
    assert found == wanted


def test_a_number_changed_in_the_blocks_is_seen(file, blocks):
    front, answer, messages, *rest = blocks
    item, *others = messages["items"]
    head = [run | {"t": "23"} if isinstance(run, dict) else run for run in item["head"]]
    changed = [front, answer, messages | {"items": [item | {"head": head}, *others]}, *rest]
    assert next(links(opened(document.render(changed))))[0] == "23"
    assert next(links(file))[0] == "22"


def test_evidence_leads_to_its_source_by_number(file, blocks):
    (sources,) = [p for b in blocks for p in b.get("blocks", ()) if p["kind"] == "sources"]
    places = {item["id"]: n for n, item in enumerate(sources["items"], 1)}
    bodies = {f"[{n}]": item["body"] for n, item in enumerate(sources["items"], 1)}
    cited = [(text, head) for text, head in links(file) if text in bodies]
    wanted = [places[s["source"]["id"]] for entry in entries(blocks) for s in entry["rests"]]
    assert [text for text, _ in cited] == [f"[{place}]" for place in wanted]
    assert all(head.startswith(bodies[text]) for text, head in cited)


def test_names_of_bookmarks_are_such_as_word_takes(file):
    names = [value(node, "name") for node in file.element.body.iter(qn("w:bookmarkStart"))]
    assert len(names) == len(set(names)) > 100
    assert all(re.fullmatch(r"[a-z]\w{,39}", name) for name in names)


# --- language and letters


def test_the_document_says_its_language(file, language):
    (default,) = file.styles.element.find(qn("w:docDefaults")).iter(qn("w:lang"))
    assert {value(default), value(default, "eastAsia")} == {TAGS[language]}
    (theme,) = file.settings.element.iter(qn("w:themeFontLang"))
    assert value(theme) == TAGS[language]
    assert file.core_properties.language == TAGS[language]


def test_a_quote_in_another_language_says_which(file, blocks, language):
    wanted = [
        (
            "“{}”".format(seen["quote"])
            if seen["quote_language"] == "en"
            else "«{}»".format(seen["quote"]),
            None if seen["quote_language"] == language else seen["quote_language"],
        )
        for entry in entries(blocks)
        for seen in entry["rests"]
        if seen["quote"]
    ]
    found = []
    for paragraph in paragraphs(file):
        if paragraph.style.name == "Quote":
            tags = [value(node) for node in paragraph._p.iter(qn("w:lang"))]
            found.append((paragraph.text, tags[0][:2] if tags else None))
    assert len(wanted) > 10
    assert found == wanted


def test_every_style_names_its_font_for_all_four_ranges_of_letters(file):
    named = list(file.styles.element.iter(qn("w:rFonts")))
    assert len(named) > 10
    ranges = {qn(f"w:{part}") for part in ("ascii", "hAnsi", "eastAsia", "cs")}
    for fonts in named:
        assert set(fonts.keys()) == ranges
        assert set(fonts.values()) in ({"PT Serif"}, {"PT Sans"})
    assert not list(file.element.body.iter(qn("w:rFonts")))


def test_the_fonts_travel_in_the_file_and_hold_every_kazakh_letter(path):
    """Taken out as Word takes them: the first 32 bytes crossed with the key read backwards."""
    with zipfile.ZipFile(path) as archive:
        table = archive.read("word/fontTable.xml").decode()
        relations = archive.read("word/_rels/fontTable.xml.rels").decode()
        faces = re.findall(r'<w:embed(\w+)[^>]* r:id="(\w+)" w:fontKey="\{([\w-]+)\}"', table)
        assert [name for name, *_ in faces] == ["Regular", "Bold", "Italic", "Regular", "Bold"]
        files = []
        for _, known, key in faces:
            (relation,) = re.findall(rf'<Relationship [^>]*Id="{known}"[^>]*>', relations)
            content = bytearray(archive.read("word/" + re.search('Target="([^"]+)', relation)[1]))
            mask = bytes.fromhex(key.replace("-", ""))[::-1]
            for place in range(32):
                content[place] ^= mask[place % 16]
            files.append(bytes(content))
    assert files[0] == fontpkg.path("PT Serif", weight=400).read_bytes()
    for content in files:
        assert set(map(ord, KAZAKH)) <= set(TTFont(io.BytesIO(content)).getBestCmap())


# --- the file as a whole


def test_properties_come_from_the_front_and_the_date_from_the_edition(file, blocks):
    front, about = blocks[0], file.core_properties
    assert about.title == plain(front["title"])
    assert about.subject == plain(front["subtitle"])
    assert about.author == about.last_modified_by == "civicbrief contributors"
    day = datetime.fromisoformat(front["created"])
    assert (about.created.date(), about.modified.date()) == (day.date(), day.date())
    assert about.keywords.split("; ") == front["keywords"]


def test_no_part_of_the_file_bears_the_hour_at_which_it_was_made(path):
    with zipfile.ZipFile(path) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_markup_in_a_passage_stays_text(blocks):
    hostile = '</w:t><w:br/>& <b onload="x">"'
    front, answer, *rest = blocks
    made = opened(document.render([front, answer | {"text": [hostile]}, *rest]))
    assert hostile in [paragraph.text for paragraph in made.paragraphs]


def test_a_summary_has_numbers_without_links_and_no_break(blocks):
    made = opened(document.render([block for block in blocks if block["kind"] != "section"]))
    assert list(links(made)) == []
    assert not any(p.paragraph_format.page_break_before for p in made.paragraphs)
    assert any("22" in p.text for p in made.paragraphs if p.style.name == "Heading 2")


def audit(path):
    """What the command `openxml-audit` says of a file; it reads its schemas once a run."""
    return CliRunner().invoke(openxml_audit, ["--policy", "strict", str(path)])


def test_the_file_is_valid_office_open_xml(path):
    done = audit(path)
    assert done.exit_code == 0, done.output


def test_properties_of_a_style_in_a_wrong_order_are_seen_by_the_audit(edition, tmp_path):
    path = edition / "brief" / "kk.docx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(tmp_path / "bad.docx", "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/styles.xml":
                right, wrong = b"<w:keepNext/><w:keepLines/>", b"<w:keepLines/><w:keepNext/>"
                assert right in content
                content = content.replace(right, wrong)
            new.writestr(name, content)
    done = audit(tmp_path / "bad.docx")
    assert done.exit_code == 1
    assert "keepNext" in done.output


@pytest.fixture(scope="module")
def printed(edition, tmp_path_factory):
    """The three files as LibreOffice sets them. CI has it; elsewhere a test may say it has not."""
    for program, package in (
        ("soffice", "libreoffice-writer-nogui"),
        ("pdftotext", "poppler-utils"),
    ):
        if shutil.which(program) is None and "CI" not in os.environ:
            pytest.skip(f"{program} is not installed: package {package}")
    out = tmp_path_factory.mktemp("libreoffice")
    done = subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{out}/profile",
            *("--headless", "--convert-to", "pdf", "--outdir", out),
            *(edition / "brief" / f"{language}.docx" for language in LANGUAGES),
        ],
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr
    assert "rror" not in done.stdout + done.stderr
    return out


def test_libreoffice_opens_it_and_page_1_stands_alone(printed, blocks, language):
    done = subprocess.run(
        ["pdftotext", printed / f"{language}.pdf", "-"], capture_output=True, check=True
    )
    first, second, *others = map(bare, done.stdout.decode().split("\f"))
    steps = next(block for block in blocks if block["kind"] == "steps")
    assert bare(plain(steps["items"][-1]["text"])) in first
    section = next(block for block in blocks if block["kind"] == "section")
    assert second.startswith(bare(plain(section["title"])))
    assert f"1/{len(others) + 1}" in first  # a form feed ends the last page too


def test_libreoffice_sets_it_in_our_fonts_alone(printed, language):
    """Which it finds in the file where the machine has none."""
    import pikepdf

    with pikepdf.open(printed / f"{language}.pdf") as pdf:
        fonts = {
            str(font.BaseFont).rpartition("+")[2].partition("-")[0]
            for page in pdf.pages
            for font in page.resources.get("/Font", {}).values()
        }
    assert fonts == {"PTSerif", "PTSans"}
