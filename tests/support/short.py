"""A brief of some sections and the entries of their numbers: made, read and compared in an instant.

It has all that a whole brief has once: passages, a table, a chart, sources and the ledger.
"""

from types import SimpleNamespace

from civicbrief.export import html, pdf
from civicbrief.export.blocks import AnyBlock
from civicbrief.export.docx import document as word
from civicbrief.export.outline import in_use

NAMES = ("law", "size", "claims", "made", "changes", "ledger")
SECTIONS = {f"section-{name}" for name in NAMES}


def short(blocks: list[AnyBlock]) -> list[AnyBlock]:
    return in_use([one for one in blocks if one["kind"] != "section" or one["id"] in SECTIONS])


def short_brief(blocks: list[AnyBlock]) -> SimpleNamespace:
    """The blocks of a short brief, and the bytes of its page, PDF and Word file."""
    kept = short(blocks)
    page = html.render(kept).encode()
    return SimpleNamespace(blocks=kept, html=page, pdf=pdf.render(kept), docx=word.render(kept))
