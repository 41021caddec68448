"""A finished edition is proven, or what differs in it is named: that, and nothing else."""

import copy
import hashlib
import io
import json
import os
import random
import re
import shutil
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pypdf
import pytest

from civicbrief.cli.verify import _tell_counts
from civicbrief.core import editions
from civicbrief.core.cache import digest
from civicbrief.core.manifest import Manifest, Published, names_in
from civicbrief.export import html, pdf
from civicbrief.export.docx import document as word
from civicbrief.export.outline import flat, in_use
from civicbrief.export.reading import read_blocks
from civicbrief.pipeline import stage_work
from civicbrief.pipeline.edition import Edition
from civicbrief.pipeline.inputs import read_inputs
from civicbrief.pipeline.outputs import executed
from civicbrief.text.runs import plain
from civicbrief.tools.publication import settle
from civicbrief.tools.verify import documents, files, fresh, proof
from civicbrief.tools.verify.lock import other_lock
from civicbrief.tools.verify.readers import Damaged, read
from civicbrief.tools.verify.signatures import stamped
from tests.support.altered import (
    changed,
    exchanged,
    number_at,
    one_digit_apart,
    other_digit,
    spots,
)
from tests.support.own import LEDGER, OPENING, project_with_own
from tests.support.own import blocks as own_blocks
from tests.support.project import LANGUAGES, ROOT, civicbrief, project_with_data
from tests.support.short import short_brief

FORMATS = ("html", "pdf", "docx")
# The last test changes these, so that it cannot say that they have no difference.
SPOILED = [("kk", "pdf"), ("ru", "docx"), ("en", "html")]
SAMPLE = 3  # of 3000 numbers of a document; all of them in tests/torture


@pytest.fixture(scope="module")
def blocks(edition):
    return {
        language: read_blocks(executed(edition / "notebooks" / f"3-brief.{language}.ipynb"))
        for language in LANGUAGES
    }


@pytest.fixture(scope="module")
def finished(edition):
    """What a reader's program has of a document, by language and format."""

    def document(language, ending):
        return read((edition / "brief" / f"{language}.{ending}").read_bytes(), ending)

    return document


@pytest.fixture(scope="module")
def english(blocks):
    return short_brief(blocks["en"])


def differences(document, ending, blocks):
    return documents.brief(document, ending, blocks).differences


# --- numbers of documents


@pytest.mark.parametrize(("language", "ending"), SPOILED)
def test_no_number_of_a_finished_document_differs_and_thousands_are_compared(
    finished, blocks, language, ending
):
    """The other six have none where the last test looks at them all."""
    found = documents.brief(finished(language, ending), ending, blocks[language])
    assert found.differences == []
    assert found.numbers > 2000


@pytest.mark.parametrize(("language", "ending"), [("kk", "html"), ("ru", "docx")])
def test_one_changed_digit_is_named_and_nothing_else(finished, blocks, language, ending):
    """A page and a Word file print nothing that is not computed, so each number will do."""
    document = finished(language, ending)
    for spot in random.Random(20).sample(spots(document), SAMPLE):
        (found,) = differences(changed(document, [spot]), ending, blocks[language])
        assert found.computed in number_at(document, spot)
        assert one_digit_apart(found.printed, found.computed)


def test_digits_that_are_changed_at_once_are_all_named_with_what_they_are(finished, blocks):
    """Figures, dates, numbers of acts, interface numbers: a tenth of all numbers of a page."""
    document = finished("en", "html")
    where = spots(document)[::10]
    found = differences(changed(document, where), "html", blocks["en"])
    assert len(found) == len(where)
    about = {each.about for each in found}
    assert {"date", "name", "structural"} <= about
    assert len(about) > 100  # most others are ids of figures


def paragraph_with_two_figures(blocks):
    """The text before the first of them, and both, which are printed otherwise."""
    for block in flat(blocks):
        runs = block.get("text", []) if block["kind"] == "paragraph" else []
        figures = [run for run in runs if isinstance(run, dict) and "n" in run and "m" not in run]
        figures = [run for run in figures if re.fullmatch(r"[\d.,\u00a0]+", run["t"])][:2]
        if len({run["t"] for run in figures}) == 2:
            return plain(runs[: runs.index(figures[0])])[-60:], *figures
    raise AssertionError("no paragraph has two figures")


@pytest.mark.parametrize("ending", FORMATS)
def test_two_numbers_of_one_paragraph_exchanged_are_both_named_with_their_metrics(
    finished, blocks, ending
):
    before, one, other = paragraph_with_two_figures(blocks["en"])
    altered = exchanged(finished("en", ending), before, one["t"], other["t"])
    first, second = (run["t"].replace("\u00a0", " ") for run in (one, other))
    found = {each[1:] for each in differences(altered, ending, blocks["en"])}
    assert found == {(second, first, one["n"]), (first, second, other["n"])}


def of_page(english, *changes):
    """What differs in a page after each of these pairs was exchanged once, and what it was."""
    page = english.html.decode()
    for old, new in changes:
        altered = page.replace(old, new, 1)
        assert altered != page
        page = altered
    return differences(read(page.encode(), "html"), "html", english.blocks)


@pytest.mark.parametrize("ids", ["left", "removed"])
def test_a_changed_figure_of_a_page_is_found_with_its_ids_and_without(english, ids):
    altered = english.html.decode().replace(">6,766</button>", ">6,767</button>", 1)
    assert altered != english.html.decode()
    if ids == "removed":
        altered = re.sub(r' (popovertarget|data-id|id)="[^"]*"', "", altered)
    (found,) = differences(read(altered.encode(), "html"), "html", english.blocks)
    assert found[1:] == ("6,767", "6,766", "npo_total")


def test_a_figure_that_opens_the_entry_of_another_is_named(english):
    (found,) = of_page(english, ('"n-npo_total">6,766<', '"n-npo_other">6,766<'))
    assert found[1:] == ("6,766 that opens npo_other", "6,766", "npo_total")


@pytest.mark.parametrize("printed", ["67,66", "6,766.5", "16,766", "many"])
def test_a_number_that_is_longer_or_shorter_or_gone_is_named(english, printed):
    (found,) = of_page(english, (">6,766</button>", f">{printed}</button>"))
    assert found[1:] == (printed, "6,766", "npo_total")


def test_a_changed_checksum_is_one_number(english):
    """Its last sixteen signs are others, letters among them."""
    printed = hashlib.sha256((ROOT / "requirements.lock").read_bytes()).hexdigest()
    other = printed[:48] + "0a1b2c3d4e5f6a7b"
    (found,) = of_page(english, (printed, other))
    assert found[1:3] == (other, printed)


@pytest.mark.parametrize("printed", ["6,7660", "6,766.5", "16,766"])
def test_a_number_that_is_a_whole_text_and_longer_is_named(english, printed):
    """The value of an entry: nothing but the digits that hang on it is new."""
    found = of_page(english, ("<dd>6,766</dd>", f"<dd>{printed}</dd>"))
    assert (printed, "6,766", "npo_total") in [each[1:] for each in found]


def test_a_number_that_was_added_is_named(english):
    (found,) = of_page(english, ('<p class="text">', '<p class="text">Of 12,345 people: '))
    assert "12,345" in found.printed
    assert found.computed == "nothing of it"


def test_what_a_page_says_to_programs_and_on_narrow_screens_is_compared_too(edition, blocks):
    page = (edition / "brief" / "en.html").read_text(encoding="utf-8")
    altered = page.replace('"datePublished": "2026-11-29"', '"datePublished": "2026-11-28"', 1)
    altered = re.sub('(data-head="[^"]*?) 29', r"\1 28", altered, count=1)
    found = differences(read(altered.encode(), "html"), "html", blocks["en"])
    assert [each[:3] for each in found] == [
        ("data-head of <td>", "28", "29"),
        ("metadata datePublished", "28", "29"),
    ]


def test_figures_and_tables_of_a_project_are_no_differences(tmp_path, data):
    """Their texts are compared as any other; a column of a PDF may break and go on elsewhere."""
    cells = (*OPENING, 'brief.section("section-sources", brief.sources())', LEDGER)
    own = own_blocks(project_with_own(tmp_path), data, "ru", *cells)
    papers = {"html": html.render(own).encode(), "pdf": pdf.render(own), "docx": word.render(own)}
    for ending, content in papers.items():
        assert differences(read(content, ending), ending, own) == [], ending


def test_texts_that_a_long_page_tears_are_no_differences(pseudo_edition):
    own = read_blocks(executed(pseudo_edition / "notebooks" / "3-brief.eo.ipynb"))
    for ending in FORMATS:
        document = read((pseudo_edition / "brief" / f"eo.{ending}").read_bytes(), ending)
        assert differences(document, ending, own) == [], ending


# --- a PDF set anew


def numbers_in(part):
    """Every marked number in a part of a brief."""
    if isinstance(part, dict) and "t" in part and re.search(r"\d", part["t"]):
        yield part
    inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    for one in inner:
        yield from numbers_in(one)


def change_last_digit(holder, key):
    """Change it; return the text as it was."""
    before = holder[key]
    at = max(place for place, sign in enumerate(before) if sign.isdigit())
    holder[key] = before[:at] + other_digit(before[at]) + before[at + 1 :]
    return before.replace("\u00a0", " ")


def altered_blocks(blocks):
    """The blocks with a digit changed in a passage, a date and a number of an act, a table and the
    ledger; and the texts that were changed, as they were.
    """
    altered = copy.deepcopy(blocks)
    parts = [*flat(altered)]

    def runs(kind, key):
        found = (run for part in parts if part["kind"] == kind for run in numbers_in(part))
        return next(run for run in found if key in (*run, run.get("k")))

    places = [("paragraph", "n"), ("paragraph", "date"), ("paragraph", "name"), ("table", "n")]
    told = [change_last_digit(runs(*place), "t") for place in places]
    (ledger,) = (part for part in parts if part["kind"] == "ledger")
    shown = next(part for part in in_use(altered) if part.get("id") == "section-ledger")
    used = {one["id"] for part in shown["blocks"] for one in part.get("items", ())}
    entry = next(
        one
        for one in ledger["items"]
        if one["formula"] and one["id"] in used and re.search(r"\d", one["rests"][0]["quote"])
    )
    told += [change_last_digit(entry, "formula"), change_last_digit(entry["rests"][0], "quote")]
    return altered, told


def test_changed_digits_in_a_pdf_are_named_with_their_page(english):
    altered, told = altered_blocks(english.blocks)
    found = differences(read(pdf.render(altered), "pdf"), "pdf", english.blocks)
    assert len(found) == len(told)
    for each in found:
        assert each.place.startswith("page ")
        assert one_digit_apart(each.printed, each.computed)
        assert any(each.computed in text for text in told)


def test_the_languages_and_formats_of_an_edition_are_told_by_its_files_or_its_first_page(tmp_path):
    """English has lost its files; without any first page, all is looked for."""
    assert proof.languages_of(tmp_path, LANGUAGES) == [*LANGUAGES]
    assert proof.has_word(tmp_path)
    (tmp_path / "brief").mkdir()
    (tmp_path / "brief" / "ru.pdf").write_bytes(b"")
    page = '<a href="brief/en.html">HTML</a>'
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    assert proof.languages_of(tmp_path, LANGUAGES) == ["ru", "en"]
    assert not proof.has_word(tmp_path)
    (tmp_path / "index.html").write_text(f'{page}<a href="brief/en.docx">', encoding="utf-8")
    assert proof.has_word(tmp_path)


# --- where numbers lead


def test_a_number_of_a_word_file_that_opens_the_entry_of_another_is_named(english):
    """A link of the file to the entry of the text's total is led to that of a ministry's count."""
    inside, made = zipfile.ZipFile(io.BytesIO(english.docx)), io.BytesIO()
    text = inside.read("word/document.xml").decode()
    (total,) = {*re.findall(r'w:anchor="(entry\d+_npo_total)"', text)}
    (active,) = {*re.findall(r'w:anchor="(entry\d+_ngo_active_2023)"', text)}
    with zipfile.ZipFile(made, "w") as archive:
        for name in {*inside.namelist()} - {"word/document.xml"}:
            archive.writestr(name, inside.read(name))
        altered = text.replace(f'w:anchor="{total}"', f'w:anchor="{active}"', 1)
        archive.writestr("word/document.xml", altered)
    (found,) = differences(read(made.getvalue(), "docx"), "docx", english.blocks)
    assert found[1:] == ("6,766 that opens ngo_active_2023", "6,766", "npo_total")


def test_a_link_of_a_pdf_that_opens_another_entry_than_it_says_is_named(english):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(english.pdf))
    links = (one.get_object() for page in writer.pages for one in page.annotations or ())
    link = next(one for one in links if one.get("/Dest") == "entry-npo_total")
    link[pypdf.generic.NameObject("/Dest")] = pypdf.generic.TextStringObject(
        "entry-ngo_active_2023"
    )
    made = io.BytesIO()
    writer.write(made)
    (found,) = differences(read(made.getvalue(), "pdf"), "pdf", english.blocks)
    assert found.place == "page 1"
    assert found.printed.startswith("registered NPOs in the text, page ")
    assert found.printed.endswith("that opens ngo_active_2023")
    assert found.computed == "active NGOs, third official count"


# --- another lock


def test_another_lock_is_told_once_and_no_number_of_it(edition, english, tmp_path):
    """The pages print the SHA-256 of the lock that they were made with."""
    shutil.copy(ROOT / "requirements.lock", tmp_path)
    one = SimpleNamespace(
        inputs=SimpleNamespace(project=tmp_path), out=edition, languages=LANGUAGES
    )
    assert other_lock(one) is None
    with (tmp_path / "requirements.lock").open("a", encoding="utf-8") as file:
        file.write("# another\n")
    ours, printed = (
        hashlib.sha256((folder / "requirements.lock").read_bytes()).hexdigest()
        for folder in (tmp_path, ROOT)
    )
    found = other_lock(one)
    assert found == (printed, ours)
    assert f"the lock is another: SHA-256 {ours}, and the edition names {printed}" in str(
        found.fault
    )
    computed = json.loads(json.dumps(english.blocks).replace(printed, ours))
    page = read(english.html, "html")
    assert 1 <= len(differences(page, "html", computed)) <= 2  # a checksum is one number
    assert differences(page, "html", found.named_in(computed)) == []


def test_a_changed_digit_of_the_lock_is_a_changed_number_and_no_other_lock(edition, tmp_path):
    digest_of_lock = hashlib.sha256((ROOT / "requirements.lock").read_bytes()).hexdigest()
    at = next(n for n, sign in enumerate(digest_of_lock) if sign.isdigit())
    changed = digest_of_lock[:at] + other_digit(digest_of_lock[at]) + digest_of_lock[at + 1 :]
    shutil.copy(ROOT / "requirements.lock", tmp_path)
    (tmp_path / "brief").mkdir()
    page = (edition / "brief" / "en.html").read_text(encoding="utf-8")
    altered = page.replace(digest_of_lock, changed)
    assert altered != page
    (tmp_path / "brief" / "en.html").write_text(altered, encoding="utf-8")
    one = SimpleNamespace(inputs=SimpleNamespace(project=tmp_path), out=tmp_path, languages=["en"])
    assert other_lock(one) is None


# --- files that nobody can read


@pytest.mark.parametrize(
    ("ending", "cut", "problem"),
    [
        ("html", lambda content: b"", "it is empty"),
        ("html", lambda content: content[: len(content) // 2], "ends before </html>"),
        ("html", lambda content: content + b"<p>6 767</p>", "something stands after </html>"),
        ("html", lambda content: b"\xff" + content, "not text in UTF-8"),
        ("pdf", lambda content: content[: len(content) // 2], "no whole PDF"),
        ("pdf", lambda content: b"\n", "it is empty"),
        ("pdf", lambda content: b"<html>6 767</html>" + content, "before its beginning, %PDF-"),
        ("docx", lambda content: b"<html>6 767</html>" + content, "before its beginning, PK"),
        ("docx", lambda content: b"no zip", "no whole Word file"),
        ("docx", lambda content: content[:5000], "no whole Word file"),
        ("docx", lambda content: content + b"more", "something stands after its end"),
    ],
)
def test_a_damaged_file_says_so(edition, ending, cut, problem):
    content = (edition / "brief" / f"en.{ending}").read_bytes()
    with pytest.raises(Damaged, match=problem):
        read(cut(content), ending)


# --- the command


@pytest.mark.parametrize(
    ("has_bytes", "end"), [(True, "bytes alone."), (False, "alone, which were not compared.")]
)
def test_what_only_bytes_can_tell_is_said_to_be_left_out_where_it_was(capsys, has_bytes, end):
    _tell_counts(proof.Proof(languages=["en"], has_bytes=has_bytes))
    _, bound, result = capsys.readouterr().out.splitlines()
    assert bound.endswith(end)
    assert "own computations" not in bound
    assert result == "No difference found."


def test_a_proof_leaves_the_working_directory_as_it_was(tmp_path, monkeypatch):
    """Where no process can be forked, own.py runs in this one, and may move it."""

    def run(*arguments):
        (tmp_path / "elsewhere").mkdir()
        os.chdir(tmp_path / "elsewhere")
        (tmp_path / "elsewhere").rmdir()
        return {}

    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(stage_work.stages, "run", run)
    made = Edition(read_inputs(ROOT, ROOT / "data"), ROOT / "outputs", LANGUAGES)
    fresh.make(made, tmp_path / "place", None, 1, lambda line: None, whole=False)
    assert Path.cwd() == ROOT


def manifest_of(project, python):
    """What is recorded when the edition of a project is published, under another Python."""
    folder = project / "outputs"
    files = {
        name: {
            "sha256": digest((folder / name).read_bytes()),
            "size": (folder / name).stat().st_size,
            "media_type": "application/octet-stream",
        }
        for name in sorted(names_in(folder))
    }
    inputs = read_inputs(project, project / "data")
    return {**settle(inputs, LANGUAGES, folder).record, "files": files, "python": python}


def signed(content, covered=None, place=(0, 0, 0, 0), edit=lambda writer: None):
    """A PDF with a signature appended, as programs that sign do: what was there stays.

    It covers the published bytes, or those given, and is drawn at a place of page 1; `edit` does
    more than a signature may.
    """
    writer = pypdf.PdfWriter(io.BytesIO(content), incremental=True)
    name, listed = pypdf.generic.NameObject, pypdf.generic.ArrayObject
    numbers = pypdf.generic.NumberObject
    covered = covered or (0, len(content) + 10, len(content) + 20, 10)

    def added(**entries):
        entries = {name(f"/{key}"): value for key, value in entries.items()}
        return writer._add_object(pypdf.generic.DictionaryObject(entries))

    signature = added(
        Type=name("/Sig"),
        ByteRange=listed(map(numbers, covered)),
        Contents=pypdf.generic.ByteStringObject(b"0" * 64),
    )
    kinds = {"Type": name("/Annot"), "Subtype": name("/Widget"), "FT": name("/Sig")}
    field = added(**kinds, V=signature, Rect=listed(map(numbers, place)))
    page = writer.pages[0]
    page[name("/Annots")] = listed([*page.get("/Annots", []), field])
    writer.root_object[name("/AcroForm")] = added(Fields=listed([field]), SigFlags=numbers(3))
    edit(writer)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


@pytest.fixture
def sent(english, edition, tmp_path):
    """A PDF and a ledger of an edition as they were made, a copy of them, and their manifest."""
    made, here = tmp_path / "made", tmp_path / "outputs"
    (made / "brief").mkdir(parents=True)
    (made / "brief" / "en.pdf").write_bytes(english.pdf)
    shutil.copy(edition / "ledger.json", made)
    shutil.copytree(made, here)
    files = {
        name: Published(digest(content), len(content), "application/octet-stream")
        for name, content in ((one, (made / one).read_bytes()) for one in names_in(made))
    }
    manifest = Manifest("editions/2/manifest.json", files, {}, "", "", "3.99")
    return SimpleNamespace(made=made, here=here, pdf=here / "brief" / "en.pdf", manifest=manifest)


def test_that_only_some_languages_were_built_is_said_once():
    files = {
        f"brief/{name}": Published("0" * 64, 1, "text/html") for name in ("kk.html", "ru.html")
    }
    published = Manifest("editions/2/manifest.json", files, {}, "", "", "")
    (told,) = proof.not_built(["ru"], published)
    assert told.startswith("The edition was published with kk too, which were not built here: ")
    assert [*proof.not_built(["kk", "ru"], published)] == []


def test_a_signed_pdf_differs_neither_from_its_manifest_nor_from_a_build(sent):
    sent.pdf.write_bytes(signed(sent.pdf.read_bytes()))
    wrong, told = files.against_manifest(sent.here, sent.manifest)
    assert wrong == files.against_build(sent.here, sent.made) == []
    assert [name for name, _ in told] == ["brief/en.pdf"]
    sent.pdf.write_bytes(sent.pdf.read_bytes().replace(b"%PDF-1", b"%PDF-2", 1))
    assert [name for name, _ in files.against_build(sent.here, sent.made)] == ["brief/en.pdf"]
    wrong, _ = files.against_manifest(sent.here, sent.manifest)
    assert [name for name, _ in wrong] == ["brief/en.pdf"]


def over_the_text(writer):
    """Another number on page 1."""
    page = writer.pages[0]
    stream = pypdf.generic.StreamObject()
    stream.set_data(page.get_contents().get_data() + b" BT /F1 20 Tf 60 700 Td (9766) Tj ET")
    page[pypdf.generic.NameObject("/Contents")] = writer._add_object(stream)


def without_its_links(writer):
    page = writer.pages[0]
    page[pypdf.generic.NameObject("/Annots")] = pypdf.generic.ArrayObject(page["/Annots"][-1:])


def with_another_name(writer):
    writer._info[pypdf.generic.NameObject("/Title")] = pypdf.generic.TextStringObject("Other")


def with_other_information(writer):
    """In an object of its own, to which the end of the file leads."""
    title = {pypdf.generic.NameObject("/Title"): pypdf.generic.TextStringObject("Other")}
    writer._info_obj = writer._add_object(pypdf.generic.DictionaryObject(title))


CHANGES = (over_the_text, without_its_links, with_another_name, with_other_information)


@pytest.mark.parametrize("edit", CHANGES)
def test_a_pdf_that_was_changed_when_it_was_signed_is_a_difference(sent, edit):
    sent.pdf.write_bytes(signed(sent.pdf.read_bytes(), edit=edit))
    assert [name for name, _ in files.against_build(sent.here, sent.made)] == ["brief/en.pdf"]
    wrong, told = files.against_manifest(sent.here, sent.manifest)
    assert ([name for name, _ in wrong], told) == (["brief/en.pdf"], [])


@pytest.mark.parametrize("covered", [(0, 10, 20, 10), (0, 10**8, 10**8 + 10, 10), (1, 2, 3, 4)])
def test_a_signature_that_does_not_cover_the_published_bytes_is_none(english, covered):
    assert stamped(signed(english.pdf), english.pdf) == []
    assert stamped(signed(english.pdf, covered), english.pdf) is None


def test_a_stamp_that_a_signature_draws_is_told_by_its_page(sent):
    sent.pdf.write_bytes(signed(sent.pdf.read_bytes(), place=(10, 10, 90, 40)))
    _, told = files.against_manifest(sent.here, sent.manifest)
    assert told[0][1].endswith("but a stamp is drawn on page 1: look what it covers")


def test_a_kept_ledger_that_was_changed_is_told(sent):
    project = sent.here.parent
    kept = project / "editions" / "2" / "ledger.json"
    kept.parent.mkdir(parents=True)
    kept.write_text(editions.text_of(editions.read(sent.here / "ledger.json")), encoding="utf-8")
    assert [*files.changed_ledger(project, sent.here, sent.manifest)] == []
    kept.write_text(kept.read_text(encoding="utf-8").replace("6766", "9766", 1), encoding="utf-8")
    (fault,) = files.changed_ledger(project, sent.here, sent.manifest)
    assert (fault.file, fault.remedy) == ("editions/2/ledger.json", "Restore it, as from git.")


def test_bytes_after_a_pdf_that_are_no_signature_are_a_difference(sent):
    with sent.pdf.open("ab") as file:
        file.write(b"%%EOF")
    assert [name for name, _ in files.against_build(sent.here, sent.made)] == ["brief/en.pdf"]


def test_copies_to_send_are_no_part_of_an_edition(sent):
    (sent.here / "to-send").mkdir()
    (sent.here / "to-send" / "brief-kk.pdf").write_bytes(b"")
    assert files.against_build(sent.here, sent.made) == []


@pytest.fixture
def published(edition, tmp_path):
    """A project in a folder of its own with its edition, published under another Python."""
    (tmp_path / "project").mkdir()
    folder = project_with_data(tmp_path / "project")
    shutil.copy(ROOT / "requirements.lock", folder)
    shutil.copytree(ROOT / "editions", folder / "editions")
    shutil.copytree(edition, folder / "outputs")
    content = json.dumps(manifest_of(folder, "3.99"))
    (folder / "editions" / "2").mkdir(exist_ok=True)
    (folder / "editions" / "2" / "manifest.json").write_text(content, encoding="utf-8")
    return folder


def test_every_difference_of_an_edition_is_told_with_its_place(published, edition, monkeypatch):
    """Three changed files are no longer the published ones, and two of them print other numbers.

    Documents in English are made anew; those in other languages are taken as they were made.
    """

    def document(folder, name, source):
        kept = name.startswith(("brief/kk", "brief/ru"))
        return (edition / name).read_bytes() if kept else made(folder, name, source)

    made = fresh.document
    monkeypatch.setattr(fresh, "document", document)
    folder = published / "outputs"
    page = folder / "brief" / "en.html"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace(">6,766</button>", ">6,767</button>", 1), encoding="utf-8")
    (folder / "brief" / "ru.docx").unlink()
    (folder / "brief" / "kk.pdf").write_bytes(b"%PDF-1.7")
    index = folder / "index.html"
    text = index.read_text(encoding="utf-8")
    index.write_text(
        text.replace("29 November 2026", "28 November 2026", 1).replace(
            "29\u00a0November", "28\u00a0November", 1
        ),
        encoding="utf-8",
    )
    (folder / "stray.txt").write_text("not ours", encoding="utf-8")
    done = civicbrief("verify", cwd=published)
    assert done.returncode == 1
    assert done.stderr == ""
    notice, *told, _, _, count = done.stdout.splitlines()
    assert notice.startswith("notice: The edition was made with Python 3.99")
    assert [line.partition(": ")[0] for line in told] == [
        "outputs/brief/ru.docx",
        "outputs/stray.txt",
        *["outputs/brief/en.html"] * 2,
        *["outputs/brief/kk.pdf"] * 2,
        *["outputs/index.html"] * 2,
    ]
    assert told[0].endswith("missing: editions/2/manifest.json has it")
    assert told[1].endswith("not in editions/2/manifest.json")
    assert told[3].endswith("printed 6,767, computed 6,766 (npo_total)")
    assert told[5].endswith("cannot be read: it is no whole PDF")
    assert "printed 28, computed 29" in told[7]
    assert count == "8 differences."
