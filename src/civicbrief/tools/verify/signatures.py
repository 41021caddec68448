"""A PDF that was signed after it was published: is all that it shows as it was published?

Programs that sign append to a file. What they append may also replace any of its objects, so
each object of the published file is compared, as far as a signature has no business with it.
Whether a signature is valid, and whose it is, is for the program of the reader to tell.
"""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator
from typing import Any

import pikepdf

from civicbrief.core.cache import digest
from civicbrief.core.manifest import Published

# Entries of the catalog that signing adds, and those of its form.
CATALOG = {"/AcroForm", "/DSS", "/Perms", "/Extensions", "/Version"}
FORM = {"/Fields", "/SigFlags", "/DA", "/DR"}
INFO = {"/ModDate", "/Producer"}


def stamped_since(content: bytes, file: Published) -> list[int] | None:
    """The same for the bytes that a manifest describes."""
    published = content[: file.size]
    return stamped(content, published) if digest(published) == file.sha256 else None


def stamped(content: bytes, published: bytes) -> list[int] | None:
    """The pages on which signatures are drawn that were appended to a published PDF.

    None where it is not the published bytes with signatures, and nothing but them, appended.
    """
    if not content.startswith(published):
        return None
    try:
        with (
            pikepdf.open(io.BytesIO(published)) as before,
            pikepdf.open(io.BytesIO(content)) as after,
        ):
            if _is_signed(after, len(published), len(content)) and _is_as_before(before, after):
                return [page for page, field in _added(before, after) if _is_drawn(field)]
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError):
        pass
    return None


def _is_signed(after: pikepdf.Pdf, published: int, size: int) -> bool:
    """Whether a signature covers the published bytes, and lies behind them."""
    for one in after.objects:
        if isinstance(one, pikepdf.Dictionary) and "/ByteRange" in one:
            first, until, since, rest = map(int, one.ByteRange)
            if first == 0 and published <= until < since and 0 <= rest <= size - since:
                return len(bytes(one.Contents)) > 0
    return False


def _is_as_before(before: pikepdf.Pdf, after: pikepdf.Pdf) -> bool:
    """Whether every object is as it was, but for fields of signatures and when it was changed."""
    free = {page.obj.objgen: {"/Annots"} for page in before.pages}
    for name, entries in (("/Root", CATALOG), ("/Info", INFO)):
        if name in before.trailer:
            place = before.trailer[name].objgen
            free[place] = entries
            if name in after.trailer and after.trailer[name].objgen != place:
                return False
    listed = {page.obj.Annots.objgen for page in before.pages if "/Annots" in page.obj}
    for one in before.objects:
        other = after.get_object(one.objgen)
        if one.objgen not in listed and _told(one, free) != _told(other, free):
            return False
    form: Any = after.Root.get("/AcroForm", {})
    if not {*form.keys()} <= FORM:
        return False
    return all(_kind(field) == "/Sig" for _, field in _added(before, after))


def _told(one: Any, free: dict[tuple[int, int], set[str]]) -> Any:
    """An object as it can be compared with itself in another file."""
    if isinstance(one, pikepdf.Stream):
        return _entries(one.stream_dict), one.read_raw_bytes()
    if isinstance(one, pikepdf.Dictionary):
        return _entries(one, free.get(one.objgen, set()))
    return _unparsed(one)


def _entries(one: Any, left_out: Collection[str] = ()) -> dict[str, Any]:
    return {key: _unparsed(value) for key, value in one.items() if key not in left_out}


def _unparsed(value: Any) -> Any:
    """Numbers and truth values are Python's own."""
    return value.unparse() if isinstance(value, pikepdf.Object) else value


def _added(before: pikepdf.Pdf, after: pikepdf.Pdf) -> Iterator[tuple[int, Any]]:
    """The annotations that pages have now, with the page of each. Raises ValueError where one of
    those that they had is gone.
    """
    for number, (page, other) in enumerate(zip(before.pages, after.pages, strict=True), 1):
        had, has = ([*one.obj.get("/Annots", [])] for one in (page, other))
        if [one.unparse() for one in had] != [one.unparse() for one in has[: len(had)]]:
            raise ValueError("an annotation is gone")
        yield from ((number, field) for field in has[len(had) :])


def _kind(field: Any) -> str:
    """The kind of a field that an annotation stands for; "" for another annotation."""
    if field.get("/Subtype") != "/Widget":
        return ""
    return str(field.get("/FT", field.get("/Parent", {}).get("/FT", "")))


def _is_drawn(field: Any) -> bool:
    left, low, right, high = map(float, field.get("/Rect", [0, 0, 0, 0]))
    return left != right and low != high
