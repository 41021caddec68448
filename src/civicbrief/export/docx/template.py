"""An empty Word file in the look of the brief: styles, language, page, fonts, properties.

The templates beside this module have the looks. The fonts are inside the file, since few offices
have them; the fonts that replace them if need be (Cambria, Calibri) have the Kazakh letters too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_DNS, uuid5
from xml.sax.saxutils import escape

import docx
from babel.core import get_global
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from civicbrief.export.docx.elements import WIDTH, element, style_id
from civicbrief.style.theme import DEFAULT, HEADINGS, SANS, SERIF, Theme
from civicbrief.text.runs import plain

if TYPE_CHECKING:
    from civicbrief.export.blocks import Front

MAX_PROPERTY = 255  # letters of a property of a Word file
MARGINS = {"left": 20, "right": 20, "top": 14, "bottom": 17}
SPELLING = {"en": "en-GB"}  # if the most likely country is not the one whose spelling we use
STAND_INS = {SERIF: "Cambria", SANS: "Calibri"}
FACES = {  # Word's name for a face, by weight and style
    (400, "normal"): "embedRegular",
    (700, "normal"): "embedBold",
    (400, "italic"): "embedItalic",
}
USED = {SERIF: list(FACES), SANS: list(FACES)[:2]}  # of our own fonts
OBFUSCATED_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


def empty_document(language: str, theme: Theme) -> Document:
    """A document without content. `language` is the code of a language: `kk`."""
    document = docx.Document()
    _drop(document)
    tag = language_tag(language)
    _set_styles(document, tag, theme)
    document.settings.element[:] = _template("settings", language=tag)
    document.part.numbering_part.element[:] = _template("numbering")
    _set_fonts(document, theme)
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    for side, wide in MARGINS.items():
        setattr(page, f"{side}_margin", Mm(wide))
    page.footer_distance = Mm(9)
    return document


def language_tag(language: str) -> str:
    """A language as Word names it, with the country most likely to speak it: `kk-KZ`."""
    likely = get_global("likely_subtags").get(language, language).split("_")
    return SPELLING.get(language, "-".join((likely[0], *likely[2:])))


def describe(document: Document, front: Front) -> None:
    """Set the properties of the file. Its dates are the edition's, not the clock's."""
    about, kind = document.core_properties, front["words"]["document-kind"]
    about.title = plain(front["title"])[:MAX_PROPERTY]
    about.subject = plain(front["subtitle"])[:MAX_PROPERTY]
    about.comments = plain(front["description"])[:MAX_PROPERTY]
    about.author = about.last_modified_by = "; ".join(front["authors"])[:MAX_PROPERTY]
    about.language = language_tag(front["language"])
    about.category = kind[:MAX_PROPERTY]
    about.version = front["edition"][:MAX_PROPERTY]
    about.created = about.modified = datetime.fromisoformat(front["created"])
    about.keywords = "; ".join(front["keywords"])[:MAX_PROPERTY]
    if publisher := front.get("brand", {}).get("name"):
        _set_company(document, publisher[:MAX_PROPERTY])


def _set_company(document: Document, name: str) -> None:
    """Set the publisher, which is among Word's own properties, not the core properties."""
    empty, company = r"<Company>.*?</Company>|<Company/>", f"<Company>{escape(name)}</Company>"
    package = document.part.package
    _rewrite(package, RT.EXTENDED_PROPERTIES, lambda text: re.sub(empty, lambda _: company, text))


def _rewrite(holder: Any, kind: str, change: Callable[[str], str]) -> None:
    """Replace a part by a changed copy."""
    old = holder.part_related_by(kind)
    _replace(holder, kind, Part(old.partname, old.content_type, change(old.blob.decode()).encode()))


def _replace(holder: Any, kind: str, part: Part) -> None:
    _unrelate(holder, kind)
    holder.relate_to(part, kind)


def _unrelate(holder: Any, *kinds: str) -> None:
    for key, relation in list(holder.rels.items()):
        if relation.reltype.endswith(kinds):
            del holder.rels[key]


def _drop(document: Document) -> None:
    """Remove what python-docx's template has and no brief needs."""
    for holder in (document.part.package, document.part):
        _unrelate(holder, "thumbnail", "stylesWithEffects", "customXml", "webSettings")


def _template(name: str, **context: object) -> Any:
    """An element of Word's own vocabulary from a template beside this module."""
    return parse_xml(_environment().get_template(f"{name}.xml.j2").render(context))


@cache
def _environment() -> Environment:
    """One for all documents: it keeps the templates that it has translated."""
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
    )


def _set_styles(document: Document, language: str, theme: Theme) -> None:
    root, kept = document.styles.element, ("DefaultParagraphFont", "TableNormal", "NoList")
    for each in root.xpath("w:docDefaults | w:style"):
        if each.get(qn("w:styleId")) not in kept:
            root.remove(each)

    def colour(token: str) -> str:
        return theme.light[theme.link if token == "link" else token].removeprefix("#")

    defaults, *styles = _template(
        "styles",
        language=language,
        branded=theme is not DEFAULT,
        own_headings=theme.headings != theme.text,
        width=Mm(WIDTH).twips,
        colour=colour,
        family=theme.family,
        style_id=style_id,
    )
    root.insert(0, defaults)
    root.extend(styles)


def _set_fonts(document: Document, theme: Theme) -> None:
    """Set the table of fonts with the faces inside the file, and the theme that names them."""
    package, root = document.part.package, element("<w:fonts/>")
    table = XmlPart(PackURI("/word/fontTable.xml"), CT.WML_FONT_TABLE, root, package)
    faces = defaultdict(list)
    for number, (family, weight, style) in enumerate(_faces(theme), 1):
        content, name = theme.face(family, weight, style).read_bytes(), FACES[weight, style]
        key = uuid5(NAMESPACE_DNS, f"{family} {name}")
        place = PackURI(f"/word/fonts/font{number}.odttf")
        face = Part(place, OBFUSCATED_FONT, _obscured(content, key.bytes), package)
        faces[family].append((name, table.relate_to(face, RT.FONT), f"{{{str(key).upper()}}}"))
    roles = {theme.family(role): role for role in (SANS, HEADINGS, SERIF)}
    fonts = [
        {
            "family": family,
            "stand_in": STAND_INS.get(role, STAND_INS[SANS]),
            "kind": "roman" if role == SERIF else "swiss",
            "faces": faces[family],
        }
        for family, role in reversed(roles.items())
    ]
    root.extend(_template("fonts", fonts=fonts))
    _replace(document.part, RT.FONT_TABLE, table)
    families = (theme.headings, theme.sans)  # of headings, then of the text
    latin = (escape(family, {'"': "&quot;"}) for family in families)
    named = r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*'
    _rewrite(
        document.part, RT.THEME, lambda text: re.sub(named, lambda b: b[1] + next(latin), text)
    )


def _faces(theme: Theme) -> list[tuple[str, int, str]]:
    """The faces inside the file: of our fonts those in use, of a brand's fonts all that it has."""
    ours = [(theme.family(role), *face) for role, faces in USED.items() for face in faces]
    own = [face for face in theme.faces if face[1:] in FACES]
    return [face for face in ours if not theme.owns(face[0])] + own


def _obscured(font: bytes, key: bytes) -> bytes:
    """A font as the format requires: its first 32 bytes XORed with the reversed key."""
    head = bytes(one ^ other for one, other in zip(font[:32], key[::-1] * 2, strict=True))
    return head + font[32:]
