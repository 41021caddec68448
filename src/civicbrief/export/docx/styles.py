"""The styles of the Word file: data first, then how the format writes them.

A style has Word's own name if there is one, so that it is found in the gallery. Each names its
font for all four ranges of letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from xml.sax.saxutils import quoteattr

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm

from civicbrief.style.theme import DEFAULT, HEADINGS, SANS, SERIF, Theme

WIDTH = 170.0  # mm between the margins of an A4 page
LIST = 18  # points from the margin to the text of a numbered list


@dataclass(frozen=True)
class Look:
    """How a style of paragraphs or letters looks: sizes and spaces in points."""

    base: str = ""
    font: str = ""
    size: float = 0
    colour: str = ""
    bold: bool = False
    italic: bool = False
    before: float | None = None
    after: float | None = None
    line: float = 0  # times the height of a line
    indent: float = 0
    keep: bool = False  # on one page with what follows
    level: int = 0  # of a heading
    rule: str = ""  # border: side, width in eighths of a point, distance, token of its colour
    shade: str = ""
    underline: str = ""  # token of the colour of a dotted line
    more: str = ""  # further properties of the paragraph, before its spaces


RIGHT_TAB = f'<w:tabs><w:tab w:val="right" w:pos="{Mm(WIDTH).twips}"/></w:tabs>'
NUMBERED = '<w:numPr><w:numId w:val="1"/></w:numPr>'
PARAGRAPHS = {
    "Normal": Look(font=SERIF, size=10, colour="ink", before=0, after=6, line=1),
    "Title": Look("Normal", size=25, bold=True, before=12, after=2, line=1, keep=True),
    "Subtitle": Look("Normal", SANS, 12.5, "muted", after=8, line=1),
    "heading 1": Look("Normal", size=17, bold=True, before=18, after=6, line=1, keep=True, level=1),
    "heading 2": Look(
        "Normal", size=10.5, bold=True, before=5, after=1, line=1, keep=True, level=2
    ),
    "heading 3": Look("Normal", size=10, bold=True, before=6, after=1, keep=True, level=3),
    "caption": Look(
        "Normal",
        size=11.5,
        bold=True,
        before=12,
        after=2,
        line=0.95,
        keep=True,
        rule="top 16 5 ink",
    ),
    "List Number": Look("Normal", SANS, 9, after=2, line=1, more=NUMBERED),
    "Quote": Look("Small", SERIF, 8, italic=True, indent=8),
    "footer": Look("Normal", SANS, 7.5, "muted", after=0, rule="top 5 6 hairline", more=RIGHT_TAB),
    "Masthead": Look(
        "Normal", SANS, 9, "blue", bold=True, after=0, rule="bottom 18 4 blue", more=RIGHT_TAB
    ),
    "Publisher": Look("Normal", SANS, 10, bold=True, after=4),
    "Edition Note": Look("Normal", SANS, 9, bold=True, after=0, shade="panel"),
    "Label": Look("heading 1", SANS, 10, "blue", before=8, after=2),
    "Answer": Look("Normal", size=13, after=2, line=0.95),
    "Support": Look("Normal", SANS, 9, after=3, line=1),
    "Shown": Look("Normal", SANS, 9, "muted", after=4, line=1, keep=True),
    "Figure": Look("Normal", after=3, line=1, keep=True),
    "Source": Look("Normal", SANS, 7.5, "muted", after=6, line=1),
    "Table Text": Look("Normal", SANS, 8.5, after=0, line=1),
    "Table Head": Look("Table Text", size=8, colour="muted", bold=True, keep=True),
    "Small": Look("Normal", SANS, 7.5, after=1.5, line=1),
    "Small Heading": Look("heading 1", size=12, before=10, after=4),
    "Small List": Look("List Number", size=7.5, after=2),
    "Entry": Look("heading 2", SANS, 8, before=7, after=1),
    "Evidence": Look("Small", indent=8),
}
LETTERS = {
    "Strong": Look(bold=True),
    "Hyperlink": Look(colour="link"),
    "Number": Look(underline="blue"),  # a link to its entry in the annex
    "Muted": Look(colour="muted"),
    "Caption Number": Look(font=SANS, size=8, colour="muted", bold=True),
}
WORDS_OWN = (
    *("Normal", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "caption"),
    *("List Number", "Quote", "footer", "Strong", "Hyperlink"),
)
HEADED = ("Title", "heading 1", "heading 2", "heading 3", "caption", "Answer")
FOLLOWED_BY_ITSELF = ("Normal", "List Number", "Small", "Small List", "Table Text", "Support")


def style_id(name: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in name.split())


def set_styles(document: Document, tag: str, theme: Theme) -> None:
    root = document.styles.element
    kept = ("DefaultParagraphFont", "TableNormal", "NoList")
    for each in list(root):
        if each.tag.endswith("}docDefaults") or (
            each.tag.endswith("}style") and each.styleId not in kept
        ):
            root.remove(each)
    language = f'<w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="ar-SA"/>'
    defaults = f"<w:rPr>{_letters(Look(font=SERIF, size=10), theme)}{language}</w:rPr>"
    root.insert(
        0,
        element(
            f"<w:docDefaults><w:rPrDefault>{defaults}</w:rPrDefault>"
            "<w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>"
        ),
    )
    for kind, looks in (("paragraph", PARAGRAPHS), ("character", LETTERS)):
        for name, look in looks.items():
            if name == "Publisher" and theme is DEFAULT:
                continue
            if name in HEADED and theme.headings != theme.text:
                look = replace(look, font=HEADINGS)
            root.append(element(_style(kind, name, look, theme)))
    root.append(element(_table_style(theme)))
    numbering = document.part.numbering_part.element
    for each in list(numbering):
        numbering.remove(each)
    numbering.append(element(_numbers()))
    numbering.append(element('<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'))


def _style(kind: str, name: str, look: Look, theme: Theme) -> str:
    own = ' w:customStyle="1"' if name not in WORDS_OWN else ""
    if name == "Normal":
        own = ' w:default="1"'
    base = look.base or ("" if kind == "paragraph" else "Default Paragraph Font")
    based = f'<w:basedOn w:val="{style_id(base)}"/>' if base else ""
    follows = ""
    if kind == "paragraph" and name not in FOLLOWED_BY_ITSELF:
        follows = '<w:next w:val="Normal"/>'
    body = f"<w:pPr>{''.join(_paragraph(look, theme))}</w:pPr>" if kind == "paragraph" else ""
    return (
        f'<w:style w:type="{kind}"{own} w:styleId="{style_id(name)}">'
        f"<w:name w:val={quoteattr(name)}/>{based}{follows}<w:qFormat/>"
        f"{body}<w:rPr>{_letters(look, theme)}</w:rPr></w:style>"
    )


def _paragraph(look: Look, theme: Theme) -> Iterator[str]:
    """Properties of a paragraph, in the order that the format requires."""
    if look.keep:
        yield "<w:keepNext/><w:keepLines/>"
    yield "<w:widowControl/>"
    numbers, tabs = (look.more, "") if "numPr" in look.more else ("", look.more)
    yield numbers
    if look.rule:
        side, width, space, colour = look.rule.split()
        yield (
            f'<w:pBdr><w:{side} w:val="single" w:sz="{width}" w:space="{space}" '
            f'w:color="{_hex(colour, theme)}"/></w:pBdr>'
        )
    if look.shade:
        yield f'<w:shd w:val="clear" w:color="auto" w:fill="{_hex(look.shade, theme)}"/>'
    yield tabs
    spaces = {"before": look.before, "after": look.after}
    values = [f'w:{side}="{space * 20:.0f}"' for side, space in spaces.items() if space is not None]
    if look.line:
        values.append(f'w:line="{look.line * 240:.0f}" w:lineRule="auto"')
    yield f"<w:spacing {' '.join(values)}/>" if values else ""
    yield f'<w:ind w:left="{look.indent * 20:.0f}"/>' if look.indent else ""
    yield f'<w:outlineLvl w:val="{look.level - 1}"/>' if look.level else ""


def _letters(look: Look, theme: Theme) -> str:
    """Properties of letters, in the order that the format requires."""
    ranges = ("ascii", "hAnsi", "eastAsia", "cs")
    family = quoteattr(theme.family(look.font)) if look.font else ""
    fonts = " ".join(f"w:{part}={family}" for part in ranges)
    dots = (
        f'<w:u w:val="dotted" w:color="{_hex(look.underline, theme)}"/>' if look.underline else ""
    )
    return "".join(
        (
            f"<w:rFonts {fonts}/>" if look.font else "",
            "<w:b/><w:bCs/>" if look.bold else "",
            "<w:i/><w:iCs/>" if look.italic else "",
            f'<w:color w:val="{_hex(look.colour, theme)}"/>' if look.colour else "",
            f'<w:sz w:val="{look.size * 2:.0f}"/><w:szCs w:val="{look.size * 2:.0f}"/>'
            if look.size
            else "",
            dots,
        )
    )


def _table_style(theme: Theme) -> str:
    """Rules above, under the head and below; hairlines between rows; no vertical rules."""

    def rule(side: str, width: int, colour: str) -> str:
        return (
            f'<w:{side} w:val="single" w:sz="{width}" w:space="0" w:color="{_hex(colour, theme)}"/>'
        )

    sides = rule("top", 8, "ink") + rule("bottom", 8, "ink") + rule("insideH", 3, "hairline")
    cells = (("top", 60), ("left", 0), ("bottom", 60), ("right", 120))
    margins = "".join(f'<w:{side} w:w="{wide}" w:type="dxa"/>' for side, wide in cells)
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="BriefTable">'
        '<w:name w:val="Brief Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{sides}</w:tblBorders><w:tblCellMar>{margins}</w:tblCellMar>"
        '</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f"{rule('bottom', 5, 'ink')}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>"
    )


def _numbers() -> str:
    return (
        '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{LIST * 20}" w:hanging="{LIST * 20}"/></w:pPr></w:lvl>'
        "</w:abstractNum>"
    )


def _hex(token: str, theme: Theme) -> str:
    return theme.light[theme.link if token == "link" else token].removeprefix("#")


def element(text: str) -> Any:
    """An element of Word's own vocabulary."""
    return parse_xml(re.sub(r"^<([\w:]+)", rf"<\1 {nsdecls('w')}", text))
