"""What is added to a finished file, hidden or changed in it, besides its numbers, is told."""

import io
import json
import re
import zipfile
from types import SimpleNamespace

import pypdf
import pytest

from civicbrief.cli.verify import tell_differences
from civicbrief.export.reading import read_blocks
from civicbrief.pipeline.outputs import executed, index_page
from civicbrief.tools.verify import beside, documents, proof
from civicbrief.tools.verify.beside import pieces, table
from civicbrief.tools.verify.comparison import Difference
from civicbrief.tools.verify.pieces import Piece
from civicbrief.tools.verify.readers import Damaged, read
from tests.support.altered import changed, spots
from tests.support.short import short_brief


@pytest.fixture(scope="module")
def english(edition):
    return short_brief(read_blocks(executed(edition / "notebooks" / "3-brief.en.ipynb")))


def told(english, content, ending, anew=b""):
    """What is told of a file in the place of the one that the blocks give."""
    found = read(content, ending)
    numbers = documents.brief(found, ending, english.blocks).differences
    anew = anew or getattr(english, ending)
    return beside.document(content, ending, found, anew, numbers)


def page(english, old, new, count=1):
    text = english.html.decode()
    altered = re.sub(old, new, text, count=count)
    assert altered != text
    return told(english, altered.encode(), "html")


def word(english, member, old, new):
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(english.docx)) as inside, zipfile.ZipFile(made, "w") as archive:
        for name in inside.namelist():
            content = inside.read(name)
            if name == member:
                content, count = re.subn(old, new, content.decode(), count=1)
                assert count == 1
            archive.writestr(name, content)
    return told(english, made.getvalue(), "docx")


def paper(english, edit):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(english.pdf))
    edit(writer)
    made = io.BytesIO()
    writer.write(made)
    return told(english, made.getvalue(), "pdf")


def drawn_over(code):
    """Draw more on page 1, in a font of every reader."""

    def edit(writer):
        name, first = pypdf.generic.NameObject, writer.pages[0]
        kind = {"Type": "/Font", "Subtype": "/Type1", "BaseFont": "/Helvetica"}
        font = pypdf.generic.DictionaryObject({name(f"/{k}"): name(v) for k, v in kind.items()})
        first["/Resources"]["/Font"][name("/Plain")] = font
        stream = pypdf.generic.StreamObject()
        stream.set_data(first.get_contents().get_data() + code)
        first[name("/Contents")] = writer._add_object(stream)

    return edit


# --- what is added


def test_a_sentence_that_was_added_to_a_page_is_told_with_its_section(english):
    (found,) = page(english, '<p class="text">', '<p class="text">Nobody denies this. ')
    assert str(found) == (
        "The law as of 29 November 2026: printed “Nobody denies this.”, computed nothing of it"
    )


def test_a_sentence_that_was_laid_over_a_pdf_is_told_with_its_page(english):
    (found,) = paper(english, drawn_over(b" BT /Plain 20 Tf 60 700 Td (It is denied.) Tj ET"))
    assert str(found) == "page 1: printed “It is denied.”, computed nothing of it"


def test_what_is_painted_over_the_text_of_a_pdf_is_told_though_its_text_is_the_same(english):
    (found,) = paper(english, drawn_over(b" 1 1 1 rg 60 700 100 20 re f"))
    assert str(found).startswith("page 1: printed the same text, drawn otherwise")


def test_what_is_painted_over_a_pdf_is_told_beside_a_changed_property(english):
    def edit(writer):
        drawn_over(b" 1 1 1 rg 60 700 100 20 re f")(writer)
        writer.add_metadata({"/Author": "somebody"})

    told_of = {one.place: one.printed for one in paper(english, edit)}
    assert told_of["property /Author"] == "“somebody”"
    assert told_of["page 1"] == "the same text, drawn otherwise"


@pytest.mark.parametrize(("name", "number"), [("/Rotate", 180), ("/UserUnit", 3)])
def test_a_page_that_is_turned_or_enlarged_is_told(english, name, number):
    def edit(writer):
        key = pypdf.generic.NameObject(name)
        writer.pages[1][key] = pypdf.generic.NumberObject(number)

    (found,) = paper(english, edit)
    assert str(found).startswith("page 2: printed the same text, drawn otherwise")


def test_a_pdf_that_was_written_anew_and_says_the_same_is_no_difference(english):
    assert paper(english, lambda writer: None) == []


def test_what_was_added_to_the_first_page_is_told_and_no_size_of_a_file(edition):
    fronts = []
    for language in ("kk", "ru", "en"):
        blocks = read_blocks(executed(edition / "notebooks" / f"3-brief.{language}.ipynb"))
        fronts.append({"front": blocks[0], "reasons": None})
    made = index_page(fronts, lambda name: 1000)
    other = index_page(fronts, lambda name: 2_345_000).replace(
        '<p class="subtitle">', '<p class="subtitle">Withdrawn. ', 1
    )
    one, two = (proof._without_sizes(each.encode(), fronts) for each in (made, other))
    found = read(two, "html")
    numbers = documents.index(found, fronts).differences
    (difference,) = beside.document(two, "html", found, one, numbers)
    assert (difference.printed, difference.computed) == ("“Withdrawn.”", "nothing of it")


# --- what is hidden


@pytest.mark.parametrize(
    ("old", "new", "told_as"),
    [
        ('<p class="text">', '<p class="text" hidden>', 'hidden=""'),
        ('<p class="text">', '<p class="text" style="font-size:0">', 'style="font-size:0"'),
        ('<p class="text">', '<p class="unseen">', 'class="unseen"'),
        ("</style>", "p{display:none}</style>", "“}p{display:none}”"),
        ("</style>", 'p::after{content:"7"}</style>', '“}p::after{content:"7"}”'),
        ("</main>", "<!-- 7,000 --></main>", "<!--  7,000  -->"),
        ("<main", "<body hidden><main", "<body hidden>"),
        ("<main", "<html hidden><main", "<html hidden>"),
    ],
)
def test_whatever_hides_text_of_a_page_or_adds_what_no_text_has_is_told(english, old, new, told_as):
    (found,) = page(english, old, new)
    assert found.printed == told_as


@pytest.mark.parametrize("mark", ["<w:vanish/>", '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>'])
def test_whatever_hides_text_of_a_word_file_is_told(english, mark):
    (found,) = word(english, "word/document.xml", "<w:r><w:rPr>", f"<w:r><w:rPr>{mark}")
    assert found.about == "markup"
    (found,) = word(english, "word/styles.xml", "<w:rPr>", f"<w:rPr>{mark}")
    assert (found.place, found.about) == ("word/styles.xml", "markup")


# --- what a file says of itself


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            'datetime="2026-11-29"',
            'datetime="2026-11-28"',
            "datetime of <time>: printed “2026-11-28”, computed “2026-11-29”",
        ),
        ('name="citation_author" content="', r"\g<0>Not ", "metadata citation_author: printed"),
        ('<html lang="en">', '<html lang="kk">', "the head of the page: printed lang"),
        ("<title>", "<title>No ", "<title>: printed “No”, computed nothing of it"),
        (r"(<text[^>]*>)6,766", r"\g<1>6,767", "printed “6,767”, computed “6,766”"),
    ],
)
def test_what_a_page_says_of_itself_and_in_its_pictures_is_compared(english, old, new, line):
    (found,) = page(english, old, new)
    assert line in str(found)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("(<dc:title>)", r"\1No ", "property title: printed “No”, computed nothing of it"),
        (
            "(<dcterms:modified[^>]*>)2026-11-29",
            r"\g<1>2026-11-28",
            "property modified: printed “2026-11-28T00:00:00Z”, computed “2026-11-29T00:00:00Z”",
        ),
        ("Edition 2", "Edition 3", "property version: printed “3”, computed “2”"),
    ],
)
def test_properties_of_a_word_file_are_compared(english, old, new, line):
    (found,) = word(english, "docProps/core.xml", old, new)
    assert str(found) == line


def test_title_and_bookmarks_of_a_pdf_are_compared(english):
    def edit(writer):
        writer.add_metadata({"/Title": "Uncivil society"})
        writer.add_outline_item(title="Other", page_number=0)

    assert [*map(str, paper(english, edit))] == [
        "property /Title: printed “Uncivil”, computed “Civil”",
        "property /Title: not printed, computed “in Kazakhstan”",
        "bookmarks: printed “Other, page 1”, computed nothing of it",
    ]


# --- words, signs and units beside numbers


def test_a_changed_word_beside_a_changed_number_is_told_too(english):
    found = page(english, "registered(.{0,80}?)>6,766<", r"dissolved\1>6,767<")
    assert [(one.printed, one.computed) for one in found] == [
        ("6,767", "6,766"),
        ("“dissolved”", "“registered”"),
    ]


@pytest.mark.parametrize(
    ("printed", "computed", "shown", "meant"),
    [
        ("from +0.5 to", "from −0.5 to", "“+0.5”", "“−0.5”"),
        ("from 0.5 to", "from −0.5 to", "“0.5”", "“−0.5”"),
        ("39‰ of all", "39% of all", "“39‰”", "“39%”"),
        ("of 5 km", "of 5 ha", "“km”", "“ha”"),
        ("it is so", "it is not so", "", "“not”"),
    ],
)
def test_a_sign_a_unit_and_a_word_are_told_with_both_values(printed, computed, shown, meant):
    (found,) = pieces([Piece("page 2", printed)], [Piece("page 2", computed)], ())
    assert found == ("page 2", shown, meant, "")


def test_a_number_that_is_told_is_not_told_again_and_another_of_its_page_is():
    """The second 7 of the page stands in a picture: no text tells it."""
    numbers = [Difference("page 1", "7", "6", "npo_total")]
    ours = [Piece("page 1", "6 of all"), Piece("page 1", "6 in the picture")]
    once = [Piece("page 1", "7 of all"), ours[1]]
    twice = [once[0], Piece("page 1", "7 in the picture")]
    assert pieces(once, ours, numbers) == []
    assert pieces(twice, ours, numbers) == [("page 1", "“7”", "“6”", "")]


@pytest.mark.parametrize("ending", ["html", "docx"])
def test_of_changed_digits_nothing_is_told_but_the_numbers(edition, ending):
    """Every fifth number of a page or a Word file at once: each is named, and no word beside it."""
    blocks = read_blocks(executed(edition / "notebooks" / "3-brief.en.ipynb"))
    document = read((edition / "brief" / f"en.{ending}").read_bytes(), ending)
    where = spots(document)[::5]
    altered = changed(document, where)
    numbers = documents.brief(altered, ending, blocks).differences
    theirs, ours = ([Piece(*part) for part in lines(each)] for each in (altered, document))
    assert len(numbers) > 400
    assert pieces(theirs, ours, numbers) == []


def lines(document):
    for part in document.parts:
        yield from ((part.place, line) for line in part.text.splitlines() if line.strip())


# --- the folder


def test_a_file_that_no_build_makes_and_a_link_are_told(edition, tmp_path):
    folder = tmp_path / "outputs"
    (folder / "brief").mkdir(parents=True)
    (folder / "brief" / "kk.html").symlink_to(edition / "brief" / "kk.html")
    (folder / "brief" / "de.html").write_text("<p>", encoding="utf-8")
    stages = [SimpleNamespace(makes=("brief/kk.html", "index.html"))]
    (strange,) = proof._strange(folder, SimpleNamespace(stages=stages))
    assert strange == ("brief/de.html", "no build of this edition makes such a file")
    ((name, said),) = proof._links(folder)
    assert (name, said.split(":")[0]) == ("brief/kk.html", "a link, not a file")


def test_a_name_with_a_line_break_forges_no_line_of_the_report(tmp_path, capsys):
    found = proof.Proof(differences={"a\nNo difference found.": ["missing"]})
    tell_differences(found, tmp_path)
    assert capsys.readouterr().out.count("\n") == 1


# --- tables and the ledger


def test_a_cell_of_a_table_is_told_with_line_column_and_both_values():
    made = b"metric,value\r\nnpo_total,6766\r\nnpo_other,-5\r\n"
    (found,) = table(made.replace(b"-5", b"+5"), "csv", made)
    assert str(found) == "line 3, value: printed “+5”, computed “-5”"
    (found,) = table(made.replace(b"\r\n", b"\n"), "csv", made)
    assert found.printed == "spaces and ends of lines"


def test_a_value_of_the_ledger_is_told_with_the_way_to_it():
    made = json.dumps({"figures": {"npo_total": {"value": "6766", "unit": "count"}}}).encode()
    (found,) = table(made.replace(b"6766", b"6767"), "json", made)
    assert str(found) == "figures.npo_total.value: printed “6767”, computed “6766”"


def test_a_key_that_stands_twice_in_a_ledger_is_told():
    with pytest.raises(Damaged, match="the key value stands twice in one object"):
        table(b'{"figures": {"value": 6766, "value": 9999}}', "json", b'{"figures": {}}')


def test_a_table_that_is_none_says_so():
    with pytest.raises(Damaged, match="no JSON in UTF-8"):
        table(b"{", "json", b"{}")
    with pytest.raises(Damaged, match="no table in UTF-8"):
        table(b"\xff", "csv", b"a")
