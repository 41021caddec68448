"""An empty Word file in the look of the brief: styles, language, page, fonts, properties.

The fonts are inside the file, since few offices have them; the fonts that replace them if need be
(Cambria, Calibri) have the Kazakh letters too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_DNS, uuid5
from xml.sax.saxutils import escape, quoteattr

import docx
from babel.core import get_global
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

from civicbrief.export.docx.styles import element, set_styles
from civicbrief.style.theme import HEADINGS, SANS, SERIF, Theme
from civicbrief.text.runs import plain

if TYPE_CHECKING:
    from civicbrief.export.blocks import Front

MAX_PROPERTY = 255  # letters of a property of a Word file
MARGINS = {"left": 20, "right": 20, "top": 17, "bottom": 19}
SPELLING = {"en": "en-GB"}  # if the most likely country is not the one whose spelling we use
STAND_INS = {SERIF: "Cambria", SANS: "Calibri"}
FACES = (  # the faces in use, each with Word's name for it
    (SERIF, "embedRegular", 400, "normal"),
    (SERIF, "embedBold", 700, "normal"),
    (SERIF, "embedItalic", 400, "italic"),
    (SANS, "embedRegular", 400, "normal"),
    (SANS, "embedBold", 700, "normal"),
)


def empty_document(language: str, theme: Theme) -> Document:
    """A document without content. `language` is the code of a language: `kk`."""
    document = docx.Document()
    _drop(document)
    tag = language_tag(language)
    set_styles(document, tag, theme)
    _set_settings(document, tag)
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
    about.category = kind
    about.version = front["edition"]
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


def _set_settings(document: Document, tag: str) -> None:
    root = document.settings.element
    found = {each.tag.rpartition("}")[2]: each for each in root}
    for name in ("proofState", "savePreviewPicture", "rsids", "docId", "defaultImageDpi"):
        root.remove(found[name])
    root.replace(found["zoom"], element('<w:zoom w:percent="100"/>'))
    root.insert(1, element("<w:embedTrueTypeFonts/>"))
    root.replace(found["themeFontLang"], element(f'<w:themeFontLang w:val="{tag}"/>'))
    compat = found["compat"]
    for each in list(compat):
        if each.tag.endswith("}useFELayout"):
            compat.remove(each)
        elif "compatibilityMode" in each.values():
            each.set(qn("w:val"), "15")


def _set_fonts(document: Document, theme: Theme) -> None:
    """Set the table of fonts with the faces inside the file, and the theme that names them."""
    package = document.part.package
    fonts = element("<w:fonts/>")
    table = XmlPart(PackURI("/word/fontTable.xml"), CT.WML_FONT_TABLE, fonts, package)
    roles = {theme.family(role): role for role in (SANS, HEADINGS, SERIF)}
    for family, role in reversed(roles.items()):
        stand_in = STAND_INS.get(role, STAND_INS[SANS])
        kind = "roman" if role == SERIF else "swiss"
        fonts.append(
            element(
                f'<w:font w:name={quoteattr(family)}><w:altName w:val="{stand_in}"/>'
                '<w:charset w:val="00"/>'
                f'<w:family w:val="{kind}"/><w:pitch w:val="variable"/></w:font>'
            )
        )
    for number, (family, name, weight, style) in enumerate(_faces(theme), 1):
        content = theme.face(family, weight, style).read_bytes()
        key = uuid5(NAMESPACE_DNS, f"{family} {name}")
        face = Part(
            PackURI(f"/word/fonts/font{number}.odttf"),
            "application/vnd.openxmlformats-officedocument.obfuscatedFont",
            _obscured(content, key.bytes),
            package,
        )
        font = next(each for each in fonts if family in each.values())
        font.append(
            element(
                f'<w:{name} {nsdecls("r")} r:id="{table.relate_to(face, RT.FONT)}" '
                f'w:fontKey="{{{str(key).upper()}}}"/>'
            )
        )
    _replace(document.part, RT.FONT_TABLE, table)
    families = (theme.headings, theme.sans)  # of headings, then of the text
    latin = (escape(family, {'"': "&quot;"}) for family in families)
    named = r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*'
    _rewrite(
        document.part, RT.THEME, lambda text: re.sub(named, lambda b: b[1] + next(latin), text)
    )


def _faces(theme: Theme) -> list[tuple[str, str, int, str]]:
    """The faces inside the file: of our fonts those in use, of a brand's fonts all that it has."""
    names = {(weight, style): name for _, name, weight, style in FACES}
    found = []
    for role, name, weight, style in FACES:
        family = theme.family(role)
        if not theme.owns(family):
            found.append((family, name, weight, style))
    for family, weight, style in theme.faces:
        if name_of_it := names.get((weight, style)):
            found.append((family, name_of_it, weight, style))
    return found


def _obscured(font: bytes, key: bytes) -> bytes:
    """A font as the format requires: its first 32 bytes XORed with the reversed key."""
    head = bytes(one ^ other for one, other in zip(font[:32], key[::-1] * 2, strict=True))
    return head + font[32:]
