"""The house style of who publishes: one file for all four forms, and each fault with its figure."""

import base64
import io
import json
import re
import shutil
import socket
import zipfile

import fontpkg
import pikepdf
import pytest
from fontTools import subset
from fontTools.ttLib import TTFont
from PIL import Image

from civicbrief.brief.block import Block
from civicbrief.data.row_checks import sign_faults
from civicbrief.data.tables import read_tables
from civicbrief.export.reading import read_blocks
from civicbrief.pipeline import preview
from civicbrief.style import theme
from civicbrief.style.brand import brand, colours
from civicbrief.style.brand.font_files import KAZAKH, Face
from tests.support.project import ROOT, change, civicbrief, project_in

NAME = "_brand.yml"
SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">{}</svg>'
STYLE = """
meta:
  name: Steppe & Sons <Lab>
  link: https://example.org
logo: {small: {light: mark.svg, dark: mark.png}}
color:
  palette: {plum: "#5B2A86", rust: "#9A4A00"}
  foreground: "#2B1A3D"
  background: "#FFFDF8"
  primary: plum
  secondary: rust
typography:
  fonts:
    - family: Steppe Narrow
      source: file
      files: [regular.ttf, {path: bold.ttf, weight: bold}]
  base: Steppe Narrow
"""
PLAIN = STYLE.partition("typography:")[0]  # fonts take long to cut


def files(folder):
    for name, weight in (("regular", 400), ("bold", 700)):
        shutil.copy(fontpkg.path("PT Serif", weight=weight), folder / f"{name}.ttf")
    (folder / "mark.svg").write_text(SQUARE.format('<rect width="20" height="10" fill="#5B2A86"/>'))
    Image.new("RGB", (40, 20), "#C9A8E8").save(folder / "mark.png")


def faults(folder, text, *languages):
    """What is wrong with a brand, as lines."""
    (folder / NAME).write_text(text, encoding="utf-8")
    return [str(fault) for fault in brand.examine(folder, languages or ("kk", "ru", "en"))[0]]


@pytest.fixture
def folder(tmp_path):
    files(tmp_path)
    return tmp_path


# --- one file for all


def test_the_brand_that_the_documentation_shows_is_one(folder):
    page = (ROOT / "docs" / "how-to" / "use-your-house-style.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"^```yaml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    (folder / "brand").mkdir()
    for name in ("regular.ttf", "bold.ttf"):
        shutil.move(folder / name, folder / "brand")
    for name, colour in (("logo.svg", "#5B2A86"), ("logo-dark.svg", "#C9A8E8")):
        drawn = SQUARE.format(f'<rect width="20" height="10" fill="{colour}"/>')
        (folder / "brand" / name).write_text(drawn, encoding="utf-8")
    (folder / NAME).write_text(shown, encoding="utf-8")
    found, notices, style = brand.examine(folder, ("kk", "ru", "en"))
    assert (found, notices) == ([], [])
    assert brand.for_language(style, "kk")["name"] == "Мысалдар институты"


@pytest.fixture(scope="module")
def branded(tmp_path_factory):
    """A project with a brand, built in Kazakh."""
    project = tmp_path_factory.mktemp("branded")
    shutil.copytree(ROOT / "data", project / "data")
    files(project_in(project))
    (project / NAME).write_text(STYLE, encoding="utf-8")
    done = civicbrief("build", "--language", "kk", "-p", "detail=summary", cwd=project)
    assert done.returncode == 0, done.stderr
    return project


def test_the_page_has_name_logo_colours_and_font_of_the_brand(branded):
    page = (branded / "outputs/brief/kk.html").read_text(encoding="utf-8")
    assert "--blue: #5B2A86;" in page
    assert "--paper: #FFFDF8;" in page
    assert '--serif: "Brief Steppe Narrow Brief"' in page
    assert "PT S" not in page.split("</style>")[0]
    head = page.partition('<header class="masthead">')[2].partition("</header>")[0]
    assert ">Steppe &amp; Sons &lt;Lab&gt;</a>" in head
    assert re.search(r'<source srcset="data:image/png.* media="screen and \(prefers-color', head)
    assert re.search(r'<img src="data:image/png;base64,[\w+/=]+" alt="">', head)
    assert '<meta name="citation_publisher" content="Steppe &amp; Sons &lt;Lab&gt;">' in page
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)
    assert json.loads(found[1])["publisher"] == {
        "@type": "Organization",
        "name": "Steppe & Sons <Lab>",
        "url": "https://example.org",
    }
    assert "img-src data:" in page  # the logo needs no request


def test_the_pdf_has_name_logo_and_font_of_the_brand_and_both_standards(branded):
    with pikepdf.open(branded / "outputs/brief/kk.pdf") as pdf:
        fonts = {
            str(font.BaseFont).partition("+")[2]
            for page in pdf.pages
            for font in page.Resources.get("/Font", {}).values()
        }
        meta = pdf.open_metadata()
        assert meta["pdfuaid:part"] == "1"
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("3", "A")
        assert "Steppe & Sons <Lab>" in str(meta["dc:description"])
        pictures = [
            image for image in pdf.pages[0].Resources.XObject.values() if image.Subtype == "/Image"
        ]
        assert pictures
    assert fonts
    assert all(name.startswith("SteppeNarrow") for name in fonts)


def test_the_word_file_has_name_logo_colours_and_font_of_the_brand(branded):
    with zipfile.ZipFile(branded / "outputs/brief/kk.docx") as archive:
        read = {name: archive.read(name) for name in archive.namelist()}
    styles = read["word/styles.xml"].decode()
    assert 'w:ascii="Steppe Narrow Brief"' in styles
    assert "PT S" not in styles
    assert 'w:color w:val="5B2A86"' in styles
    assert b"<Company>Steppe &amp; Sons &lt;Lab&gt;</Company>" in read["docProps/app.xml"]
    document = read["word/document.xml"].decode()
    assert document.index("Steppe &amp; Sons &lt;Lab&gt;") < document.index('w:val="Title"')
    assert sum(name.endswith(".odttf") for name in read) == 2


def test_charts_are_drawn_in_colours_and_font_of_the_brand(branded):
    notebook = (branded / "outputs/notebooks/3-brief.kk.ipynb").read_text(encoding="utf-8")
    assert "PT Sans" not in "".join(re.findall(r'font-family=\\"[^"]+', notebook))
    drawn = {colour.upper() for colour in re.findall(r'fill=\\"(#\w{6})', notebook)}
    assert "#5B2A85" in drawn  # primary, one step off: a drawing's colours are all different
    assert theme.LIGHT["blue-fill"] not in drawn


def test_the_blocks_hold_all_that_an_exporter_needs(branded):
    import nbformat

    from civicbrief.export import html

    notebook = nbformat.read(branded / "outputs/notebooks/3-brief.kk.ipynb", as_version=4)
    page = html.render(read_blocks(notebook))
    assert page == (branded / "outputs/brief/kk.html").read_text(encoding="utf-8")


def test_without_a_brand_the_front_carries_none_and_the_look_is_ours(tmp_path):
    assert brand.examine(tmp_path, ("kk",)) == ([], [], None)
    usual = theme.theme_of(None)
    assert usual is theme.DEFAULT
    assert (usual.light, usual.text, usual.sans) == (theme.LIGHT, "PT Serif", "PT Sans")


def test_a_preview_watches_the_brand_and_what_it_names(folder):
    (folder / NAME).write_text(STYLE, encoding="utf-8")
    names = {path.name for path in preview.stamps(folder, folder / "data")}
    assert names == {NAME, "regular.ttf", "bold.ttf", "mark.svg", "mark.png"}


def test_a_name_and_an_alternative_may_differ_by_language(folder):
    text = PLAIN.replace(
        "  link:", '  languages: {kk: {name: "Дала", alt: Белгі}}\n  link:'
    ).replace('"Дала", alt', "Дала, alt")
    (folder / NAME).write_text(text, encoding="utf-8")
    found = brand.read_brand(folder, ("kk",))
    own = brand.for_language(found, "kk")
    assert (own["name"], own["alt"]) == ("Дала", "Белгі")
    Block({"kind": "front", "brand": own})  # its figures are of a kind
    assert "no alternative text in ru, en" in " ".join(faults(folder, text))


def test_a_theme_is_of_one_block_and_not_of_the_next():
    """Nothing of a brand stays in the process: what is shown after it has our colours again."""
    words = {"kind": "paragraph", "text": ["Дала"]}
    brand_theme = theme.Theme(light=theme.LIGHT | {"blue": "#5B2A86"})
    branded, plain = Block(words, brand_theme), Block(words)
    shown = [block._repr_mimebundle_()["text/html"] for block in (branded, plain)]
    assert ["--blue: #5B2A86" in html for html in shown] == [True, False]


def test_letters_that_a_brands_font_lacks_cannot_be_printed(folder, copy):
    cut(folder / "regular.ttf", set(range(0x20, 0x530)) | {0xA0, *range(0x2010, 0x2040), 0x2116})
    assert faults(folder, STYLE) == []
    found = brand.read_brand(folder, ("kk",))
    assert theme.DEFAULT.unprintable("€") == []
    assert theme.theme_of(found).unprintable("€") == ["€"]
    change(copy, "sources", "caf-2021", licence="5 €")
    tables = read_tables(copy)
    assert list(sign_faults(tables, theme.DEFAULT)) == []
    (fault,) = sign_faults(tables, theme.theme_of(found))
    assert (fault.file, fault.row, fault.column) == ("sources.csv", 11, "licence")


def test_white_space_of_a_name_is_one_space_each(folder):
    text = PLAIN.replace("Steppe & Sons <Lab>", '" Steppe\\n\\tSons "')
    (folder / NAME).write_text(text, encoding="utf-8")
    assert brand.read_brand(folder, ("kk",))["name"] == "Steppe Sons"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ('"Lab \\a"', "printed: U+0007"),  # no XML holds it, so no Word file does
        ('"Lab 🌍"', "🌍 (U+1F30D)"),
        ("مؤسسة", "م (U+0645)"),
        ('"Lab \\u202Ex"', "printed: U+202E"),
    ],
)
def test_a_name_that_no_face_shows_is_refused_before_it_is_set(folder, name, told):
    assert told in faults(folder, PLAIN.replace("Steppe & Sons <Lab>", name))[0]
    own = PLAIN.replace("  link:", f"  languages: {{ru: {{name: {name}}}}}\n  link:")
    assert faults(folder, own)[0].startswith("_brand.yml:4:meta.languages.ru.name: characters that")


def test_a_name_longer_than_that_of_a_file_can_be_is_a_fault(folder):
    assert "it has 300 characters" in faults(folder, "meta: {name: " + "Ң" * 300 + "}")[0]


# --- colours


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('color: {primary: "#3A9AD9"}', "1:color.primary: contrast 3.0:1 on #ffffff, 4.5:1 needed"),
        ('color: {foreground: "#999999"}', "contrast 2.8:1 on #ffffff, 4.5:1 needed"),
        ('color: {link: "#777"}', "color.link: contrast 4.4:1 on #ffffff, 4.5:1 needed"),
        (
            'color: {primary: "#006400", secondary: "#8B3A00"}',
            "look alike with deuteranopia: difference 8.4, 14 needed",
        ),
        ('color: {foreground: "#fff", background: "#000"}', "darker than the foreground"),
        ("color: {primary: blurple}", 'not a colour, found "blurple"'),
        ('color: {primary: "rgb(300, 0, 0)"}', 'not a colour, found "rgb(300, 0, 0)"'),
        ('color: {primary: "#0A5A7D80"}', "of a transparent colour"),
        (
            "color: {palette: {a: b, b: a}, primary: a}",
            "these names refer to each other: a → b → a",
        ),
        (
            "color: {primry: blue}",
            "1:color.primry: unknown key. Did you mean primary?",
        ),
    ],
)
def test_a_colour_is_refused_with_its_figure(folder, text, told):
    (found, *_) = faults(folder, text)
    assert told in found


def test_contrast_is_that_of_wcag():
    assert colours.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert colours.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("scheme", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_our_own_colours_pass_what_a_brand_must(scheme):
    assert list(colours.unreadable(scheme, "light")) == []


@pytest.mark.parametrize("primary", ["#5B2A86", "#004B23", "#8A0F3C", "#0A5A7D", "#333399"])
def test_all_that_is_derived_can_be_read(primary):
    light = colours.light({"primary": primary, "background": "#FBF7F0"})
    for made in (light, colours.dark(light)):
        pairs = [(text, "panel") for text in ("ink", "muted", "blue")]
        pairs += [("on-blue", "blue-fill"), ("on-ochre", "ochre-fill"), ("on-pale", "ochre-pale")]
        assert all(colours.contrast(made[a], made[b]) >= 4.5 for a, b in pairs)
        assert len(set(made.values())) == len(made)


# --- fonts


def cut(path, letters):
    font = TTFont(path)
    options = subset.Options(notdef_outline=True, name_IDs=["*"])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    font.save(path)


def test_a_font_without_kazakh_letters_is_refused_with_the_letters(folder):
    kept = set(TTFont(folder / "bold.ttf").getBestCmap()) - {ord(letter) for letter in "ӘҢһ"}
    cut(folder / "bold.ttf", kept)
    (found,) = faults(folder, STYLE)
    assert f"it lacks 3 of {len(KAZAKH)} Kazakh letters: Ә Ң һ" in found
    assert found.startswith("_brand.yml:16:typography.fonts.0.files.1:")


@pytest.mark.parametrize(
    ("bits", "told"),
    [(2, "forbids embedding"), (4, "print and preview only"), (0x108, "a subset of its letters")],
)
def test_a_font_that_may_not_be_embedded_is_refused(folder, bits, told):
    font = TTFont(folder / "regular.ttf")
    font["OS/2"].fsType = bits
    font.save(folder / "regular.ttf")
    (found,) = faults(folder, STYLE)
    assert told in found
    assert f"{bits:#06x}" in found


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("source: file", "source: google", "a build does not use the network"),
        ("source: file", "source: bunny", "write source: file"),
        ("source: file", "source: system", "differs from machine to machine"),
        ("regular.ttf", "../regular.ttf", "lies outside the project"),
        ("regular.ttf", "/etc/passwd", "lies outside the project"),
        ("regular.ttf", "none.ttf", "there is no such file"),
        ("regular.ttf", "mark.png", "a TTF or OTF file is needed"),
        ("regular.ttf, ", "", "Steppe Narrow has no regular file"),
        ("base: Steppe", "base: Steep", "no font file of this family"),
    ],
)
def test_a_font_is_refused_with_the_way_out(folder, old, new, told):
    assert told in " ".join(faults(folder, STYLE.replace(old, new)))


def test_a_font_is_cut_to_the_same_bytes_at_any_time(folder, monkeypatch):
    def cut_at(second):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", second)
        return Face(folder / "regular.ttf").cut("Steppe", 400, "normal")

    assert cut_at("1000000000") == cut_at("2000000000")


def test_a_broken_font_is_a_fault(folder):
    (folder / "regular.ttf").write_bytes((folder / "regular.ttf").read_bytes()[:5000])
    assert len(faults(folder, STYLE)) == 1
    (folder / "regular.ttf").write_bytes(b"no font")
    assert "not a readable TrueType or OpenType font" in faults(folder, STYLE)[0]


# --- the logo


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ("<script>1</script>", "<script>"),
        ('<image href="file:///etc/passwd"/>', "<image>"),
        ('<rect onload="x()"/>', "onload"),
        ('<rect fill="url(https://x.org/a.svg#b)"/>', "fill="),
        ("<foreignObject/>", "<foreignObject>"),
        ("<style>@import url(x)</style>", "refers to something outside"),
        ('<use href="#a"/>', "<use>"),
        ("<text>x</text>", "letters as paths"),
        ('<html xmlns="http://www.w3.org/1999/xhtml"/>', "holds HTML"),
    ],
)
def test_a_hostile_svg_is_refused(folder, inside, told):
    (folder / "mark.svg").write_text(SQUARE.format(inside))
    assert told in faults(folder, PLAIN)[0]


def test_an_svg_with_entities_is_refused(folder):
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SQUARE.format("<title>&a;</title>")
    (folder / "mark.svg").write_text(bomb)
    (found,) = faults(folder, PLAIN)
    assert "the SVG declares entities of its own" in found
    assert "Forbidden" not in found


def test_an_svg_with_the_document_type_of_the_w3c_is_drawn_and_its_address_not_asked(
    folder, monkeypatch
):
    monkeypatch.setattr(socket, "socket", None)
    kind = (
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    )
    (folder / "mark.svg").write_text(
        kind + SQUARE.format('<rect width="20" height="10" fill="#5B2A86"/>')
    )
    assert faults(folder, PLAIN) == []


@pytest.mark.parametrize("declared", ["ATTLIST rect onload CDATA 'x()'", "ENTITY % a SYSTEM 'b'"])
def test_what_a_document_type_brings_along_is_refused(folder, declared):
    square = SQUARE.format('<rect width="20" height="10" fill="#5B2A86"/>')
    (folder / "mark.svg").write_text(f"<!DOCTYPE svg [<!{declared}>]>" + square)
    assert re.search("onload|entities", faults(folder, PLAIN)[0])


@pytest.mark.parametrize(
    ("light", "dark", "told", "noted"),
    [
        ("#FFFFFF", "#C9A8E8", ["logo.small.light: contrast 1.0:1 on #FFFDF8 (light)"], []),
        ("#5B2A86", "#1B1026", ["logo.small.dark: contrast 1."], []),
        # ochre is 3.1:1 on white; a paler one is seen, though little
        ("#E0A060", "#C9A8E8", [], ["logo.small.light: contrast 2."]),
        ("#5B2A86", "#C9A8E8", [], []),
    ],
)
def test_a_logo_that_its_paper_hides_is_refused_with_its_figure(folder, light, dark, told, noted):
    drawn = SQUARE.format(f'<rect width="20" height="10" fill="{light}"/>')
    (folder / "mark.svg").write_text(drawn)
    Image.new("RGB", (40, 20), dark).save(folder / "mark.png")
    (folder / NAME).write_text(PLAIN, encoding="utf-8")
    found, notices, _ = brand.examine(folder, ("kk",))
    for lines, wanted in ((found, told), (notices, noted)):
        assert [any(word in str(line) for line in lines) for word in wanted] == [True] * len(lines)


def test_a_logo_with_one_form_is_only_noted_where_it_fades_in_the_dark(folder):
    (folder / NAME).write_text(
        PLAIN.replace("{small: {light: mark.svg, dark: mark.png}}", "mark.svg"), encoding="utf-8"
    )
    found, notices, made = brand.examine(folder, ("kk",))
    assert (found, made["logo"]["dark"]) == ([], "")
    assert [notice.column for notice in notices] == ["logo"]
    assert "(dark), 3.0:1 recommended" in notices[0].problem


def test_a_dark_outline_makes_a_white_logo_seen(folder):
    outlined = '<rect width="20" height="10" fill="#FFF" stroke="#222" stroke-width="1"/>'
    (folder / "mark.svg").write_text(SQUARE.format(outlined))
    (folder / NAME).write_text(PLAIN, encoding="utf-8")
    assert brand.examine(folder, ("kk",))[:2] == ([], [])


def test_a_size_without_a_logo_is_told_once(folder):
    (found,) = faults(folder, "meta: {name: A}\nlogo: {small: {}}\n")
    assert "_brand.yml:2:logo.small: neither a path" in found


def test_an_svg_is_drawn_clear_and_small_whatever_size_it_names(folder):
    shape = '<circle cx="5" cy="5" r="5" fill="#5B2A86"/><path d="M0 0h20v1H0z"/>'
    svg = SQUARE.format(shape).replace("<svg ", '<svg width="900000" height="450000" ')
    (folder / "mark.svg").write_text(svg)
    (folder / NAME).write_text(PLAIN, encoding="utf-8")
    logo = brand.read_brand(folder, ("kk",))["logo"]["light"]
    image = Image.open(io.BytesIO(base64.b64decode(logo))).convert("RGBA")
    assert image.height <= 120
    assert image.getpixel((image.width - 1, image.height - 1))[3] == 0


def test_a_huge_logo_is_refused_with_its_figure(folder):
    Image.new("1", (9000, 9000)).save(folder / "mark.png")
    assert "it has 9000 x 9000 pixels" in faults(folder, PLAIN)[0]
    (folder / "mark.png").write_bytes(b"x" * 1_000_001)
    assert "the file has 1,000,001 bytes" in faults(folder, PLAIN)[0]
    Image.effect_noise((500, 500), 90).convert("RGB").save(folder / "mark.png")
    assert re.search(r"scaled to 120 x 120 pixels it takes [\d,]+ bytes", faults(folder, PLAIN)[0])


def test_a_photograph_that_lies_on_its_side_is_set_up(folder):
    turned = Image.Exif()
    turned[0x0112] = 6  # its top is at the right
    Image.new("RGB", (80, 20), "#5B2A86").save(folder / "mark.jpg", exif=turned)
    (folder / NAME).write_text(PLAIN.replace("mark.svg", "mark.jpg"), encoding="utf-8")
    logo = brand.read_brand(folder, ("kk",))["logo"]["light"]
    assert Image.open(io.BytesIO(base64.b64decode(logo))).size == (20, 80)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("mark.svg", "../mark.svg", "outside the project"),
        ("mark.svg", "https://x.org/mark.svg", "a build does not use the network"),
        ("mark.svg", "mark.gif", "there is no such file"),
        ("mark.svg", "regular.ttf", "the file ends in .ttf"),
        ("  name: Steppe & Sons <Lab>\n", "", "a logo without the name"),
        (
            "light: mark.svg",
            "light: {path: mark.svg, alt: A plum}",
            "no alternative text in kk, ru, en",
        ),
    ],
)
def test_a_logo_is_refused_with_the_way_out(folder, old, new, told):
    assert told in " ".join(faults(folder, PLAIN.replace(old, new)))


def test_a_link_out_of_the_project_is_not_followed(folder, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "mark.svg"
    shutil.move(folder / "mark.svg", outside)
    (folder / "mark.svg").symlink_to(outside)
    assert "outside the project" in faults(folder, PLAIN)[0]


# --- the form


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("meta: {name: A}\nmeta: {name: B}\n", "2:meta: the key occurs in line 1 too"),
        ("color:\n  primary: navy\n  primary: red\n", "3:color.primary: the key occurs in line 2"),
        (
            "meta: &a {name: A}\ncolor: *a\n",
            "2: YAML error in column 8: references (*) are not allowed",
        ),
        ("meta: {name: A\n", "YAML error in column"),
        ("- a\n", "it holds no keys"),
        (
            "colour: {primary: navy}\n",
            "1:colour: unknown key. Did you mean color?",
        ),
        ("color: navy\n", "the value has the wrong form"),
        (
            "typography: {base: {family: [A, B]}}\n",
            "several values where one is expected. Write one value, such as family: A",
        ),
        ("meta: {name: A, link: ftp://x}\n", "not a web address"),
        ("meta: {name: A, link: 'https://'}\n", "not a web address"),
        ("meta: {name: A, link: 'https://[::1'}\n", "not a web address"),
        ("meta: {name: A, link: 'https://a b'}\n", "not a web address"),
        ('meta: {name: "\\uD83C\\uDF0D"}\n', "in column 14: an escape with half"),
        ("meta: {name: A, languages: {fr: {name: B}}}\n", "not a language of the project"),
        (
            f"meta:\n  name: A\n  languages:\n    kk: {{name: {'Ә' * 81}}}\n",
            "4:meta.languages.kk.name: it has 81 characters. Write a name of at most 80",
        ),
        ("meta: !!python/object/apply:os.system [ls]\n", "the value has the wrong form"),
    ],
)
def test_a_file_that_is_not_of_the_form_is_refused_by_line_and_key(folder, text, told):
    assert told in " ".join(faults(folder, text))


def test_what_the_form_has_and_the_brief_does_not_use_is_a_notice(folder):
    text = (
        "meta: {name: {full: A, short: B}, founded: 1991}\ncolor: {tertiary: grey}\ndefaults: {}\n"
    )
    (folder / NAME).write_text(text, encoding="utf-8")
    found, notices, _ = brand.examine(folder, ("kk",))
    assert found == []
    assert [notice.column for notice in notices] == [
        "meta.name.short",
        "meta.founded",
        "color.tertiary",
        "defaults",
    ]


def test_the_check_reports_the_brand(tmp_path):
    shutil.copytree(ROOT / "data", project_in(tmp_path) / "data")
    (tmp_path / NAME).write_text('color:\n  tertiary: grey\n  primary: "#3A9AD9"\n')
    done = civicbrief("check", cwd=tmp_path)
    assert done.returncode == 1
    assert "_brand.yml:3:color.primary: contrast 3.0:1 on #ffffff, 4.5:1 needed" in done.stdout
    assert "notice: _brand.yml:2:color.tertiary: the brief does not use it" in done.stderr
