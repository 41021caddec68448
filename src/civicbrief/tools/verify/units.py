"""Texts that a document has to print, and those of the first page and of the foot of a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from civicbrief.export.blocks import Front, Reason
from civicbrief.text.runs import Run, plain


class Unit(NamedTuple):
    """A text that stands in one piece. `about` is what its numbers belong to, where no run says so.

    Units of one `group` stand together, and groups in a row in any order: where there is room.
    """

    runs: list[Run]
    about: str = ""
    group: str = ""


def of_index(fronts: Sequence[Front], changed: Sequence[list[Reason] | None]) -> list[Unit]:
    """The texts of the first page of an edition, without sizes of files."""
    found = [unit(front["words"]["document-kind"]) for front in fronts]
    for front, reasons in zip(fronts, changed, strict=True):
        found += [unit(front["title"]), unit(front["subtitle"])]
        found.append(unit(f"{front['edition']}, {front['date']}", "date"))
        found += map(unit, front["notes"])
        found.append(unit(front.get("changes", [])))
        for reason in reasons or ():
            cited = [f" {front['words']['source']}: ", *reason["source"], "."]
            found.append(unit([f"{reason['kind']}. ", *reason["why"]]))
            found += [unit(cited if reason["source"] else []), unit(reason["count"])]
            found += map(unit, reason["items"])
        found.append(unit(front["citation"]))
    return [one for one in found if plain(one.runs).strip()]


def of_foot(front: Front, page: int, pages: int) -> Unit:
    """The line at the foot of a page of a PDF."""
    named = front.get("brand", {}).get("name", "")
    place = f" {front['edition']} {front['date']} {page} / {pages}"
    return unit([named, *front["title"], place], "structural")


def unit(text: Sequence[Run] | str, about: str = "", group: str = "") -> Unit:
    return Unit([text] if isinstance(text, str) else [*text], about, group)
