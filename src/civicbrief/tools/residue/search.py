"""What is left in a project of the project that it was made from, its origin.

The origin is what the package carries (`project.carried`). Its names, figures, quotations, sources,
claims, findings and passages are searched for in every file: texts, tables, notebooks, names of
files, workbooks and properties of pictures; and in the blocks of a built brief, from which its
HTML, PDF and Word files are made. Three things are allowed:

- The panel. The tables of all areas are not read, and a block that shows a value of the panel for
  the origin's area (a chart, the value's entry in the ledger) may give that area its name. The
  sources of the panel belong to every project.
- What the card names under `mentions`: the code of the origin's area allows its name, its people,
  cities and currency in texts, but not in titles, properties and names of files; any other entry
  allows the words that it gives.
- A source of figures on many countries that the project's own rows cite, and an id that has an own
  row.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile

import nbformat

from civicbrief.core.faults import Fault, UsageError, refused
from civicbrief.core.project import carried, texts
from civicbrief.data.tables import CARD, read_tables
from civicbrief.export.blocks import read_blocks
from civicbrief.text.languages import languages
from civicbrief.tools.residue.origin import Origin
from civicbrief.tools.residue.pieces import NAME, PANEL, Piece, of_brief, of_file, project_files
from civicbrief.tools.residue.traces import FILE, NAMES, PLACES, Trace, clean

FILE_NAME = "name of the file"
_DIVIDED = re.compile(r"([^\W\d_])[-\u00ad\u2010]\n\s*([^\W\d_]+)")
LEFT = {  # for each kind of trace: what it is, and the way out
    "country": ("the name of its country", "Name your own, or take it out"),
    "people": ("a word for its people or state", "Name your own, or take it out"),
    "city": ("a city or region of it", "Name your own, or take it out"),
    "currency": ("its currency", "Name your own, or take it out"),
    "person": ("a person of it", "Take the sentence out"),
    "body": ("a body of it", "Name your own, or take the sentence out"),
    "law": ("a law of it", "Cite your own, or take the sentence out"),
    "programme": ("a programme of it", "Name your own, or take the sentence out"),
    "medium": ("a medium of it", "Cite your own, or take the sentence out"),
    "address": ("a site of it", "Cite your own"),
    "figure": ("a figure of it", "Give your own figure, or take it out"),
    "quotation": ("words of its source text", "Quote your own text, or take it out"),
    "source": ("a source of it", "Cite your own, or take it out"),
    "claim": ("a claim of its source text", "Take the row out"),
    "finding": ("a finding of it", "Take the row out, or give a finding of your own its own id"),
    "passage": ("a passage of it", "Write your own, or take it out"),
    "list": ("its list of names", "Delete the file"),
}


class Residue(NamedTuple):
    """What was found, and what could not be looked at."""

    origin: str
    faults: list[Fault]
    unchecked: list[str]


def residue(project: Path, folder: Path) -> Residue:
    """Everything in a project and its folder of data that is left of its origin.

    Raises UsageError for the origin itself, InputError where the card or the list of names
    cannot be read.
    """
    try:
        card = dict(read_tables(folder).card)
    except (ValueError, TypeError):
        raise refused(CARD, "the card cannot be read", "Let civicbrief check say why.") from None
    origin = Origin(carried())
    if (card.get("name"), card.get("area")) == (origin.name, origin.area):
        raise UsageError(
            f"This project is {origin.name} itself: name and area of its card, datapackage.json, "
            "are the origin's, so there is nothing to compare. Give yours first."
        )
    return _Search(project, folder, card, origin).result()


class _Search:
    def __init__(self, project: Path, folder: Path, card: dict[str, Any], origin: Origin):
        self.project, self.folder, self.origin = project, folder, origin
        self.outputs = project / "outputs"
        named = card.get("mentions") or []
        named = [named] if isinstance(named, str) else named
        self.mentions = [clean(str(entry)).lower() for entry in named]
        same_area = card.get("area") == origin.area
        traces = origin.traces(folder)
        self.traces = [trace for trace in traces if not (trace.kind in NAMES and same_area)]
        self.unchecked: list[str] = []

    def result(self) -> Residue:
        faults: list[Fault] = []
        inside = self.folder.is_relative_to(self.project)
        for path in [*project_files(self.project), *(() if inside else project_files(self.folder))]:
            if not path.is_relative_to(self.outputs):
                faults += self._file(path)
        if (self.outputs / "index.html").is_file():
            for language in languages(texts(self.project)):
                faults += self._built(f"3-brief.{language}.ipynb")
        else:
            self.unchecked.append("outputs: there are none; build first to have them checked")
        return Residue(self.origin.name, faults, self.unchecked)

    def _built(self, notebook: str) -> Iterator[Fault]:
        """What the blocks of a built brief say; the same words are one fault."""
        name = f"outputs/notebooks/{notebook}"
        try:
            blocks = read_blocks(nbformat.read(self.project / name, as_version=4))
        except FileNotFoundError:
            self.unchecked.append(f"{name}: there is none")
            return
        except (OSError, ValueError, nbformat.ValidationError) as error:
            self.unchecked.append(f"{name}: {error}")
            return
        same: dict[tuple[str, str | None], list[Fault]] = {}
        for fault in self._faults(list(of_brief(blocks, name, self.origin.area))):
            same.setdefault((fault.problem, fault.value), []).append(fault)
        for first, *more in same.values():
            places = f", here and in {len(more)} other place{'s' if len(more) > 1 else ''}"
            yield replace(first, problem=first.problem + places) if more else first

    def _file(self, path: Path) -> Iterator[Fault]:
        near = self.project if path.is_relative_to(self.project) else self.folder.parent
        name = path.relative_to(near).as_posix()
        yield from self._faults([Piece(name, name, None, FILE_NAME, NAME)])
        if path.parent == self.folder and path.name in PANEL:
            return
        if path == texts(self.project) / FILE:
            yield _fault(Piece(name, ""), "list", FILE, path.name)
            return
        try:
            written, pieces = of_file(path, name)
        except (OSError, ValueError, LookupError, TypeError, AttributeError, BadZipFile) as error:
            self.unchecked.append(f"{name}: {error}")
            return
        found = list(self._faults(pieces, written.splitlines()))
        yield from found
        rows = {fault.row for fault in found}
        if path.parent == self.folder:
            for kind, row, left, value in self.origin.rows_left(path, self.mentions):
                if row not in rows:
                    yield _fault(Piece(name, "", row), kind, left, value)
        if path.parent == texts(self.project) and path.suffix == ".ftl":
            for line, lines, key, words in self.origin.passages_left(
                path, self.folder, self.traces
            ):
                if not rows.intersection(range(line, line + lines)):
                    yield _fault(Piece(name, "", line, key), "passage", f"{path.name} {key}", words)

    def _faults(self, pieces: Sequence[Piece], written: Sequence[str] = ()) -> Iterator[Fault]:
        pieces = [piece._replace(text=text) for piece in pieces for text in _written(piece)]
        texts = [clean(piece.text) for piece in pieces]
        small = "\n".join(texts).lower()
        traces = [trace for trace in self.traces if trace.may_be_in(small)]
        seen = set()
        for piece, text in zip(pieces, texts, strict=True) if traces else ():
            for start, trace, words in self._found(traces, text, piece.where):
                row = piece.row
                if row is None:
                    whole = piece.column is None
                    row = text.count("\n", 0, start) + 1 if whole else _line(written, piece.text)
                if (row, piece.column, words, trace.kind) not in seen:
                    seen.add((row, piece.column, words, trace.kind))
                    yield _fault(piece._replace(row=row), trace.kind, trace.left, words)

    def _found(
        self, traces: Sequence[Trace], text: str, where: str
    ) -> list[tuple[int, Trace, str]]:
        """Every trace in a text but those that lie inside a longer one, in their order."""
        free = self.origin.area.lower() in self.mentions and where != NAME
        small = text.lower()
        found = [
            (match.start(), match.end(), trace, " ".join(match[0].split()))
            for trace in traces
            if trace.may_be_in(small) and not (free and trace.kind in PLACES)
            for match in trace.pattern.finditer(text)
        ]
        kept: list[tuple[int, int, Trace, str]] = []
        for start, end, trace, words in sorted(found, key=lambda one: (one[0] - one[1], one[0])):
            within = any(first <= start and end <= last for first, last, _, _ in kept)
            if not within and words.lower() not in self.mentions:
                kept.append((start, end, trace, words))
        return [
            (start, trace, words) for start, _, trace, words in sorted(kept, key=lambda k: k[0])
        ]


def _written(piece: Piece) -> Iterator[str]:
    """A text as it stands, and with words joined again that a line break divides.

    The name of a file is read with capitals too: names of files are often written without.
    """
    yield piece.text
    for joint in ("", "-") if _DIVIDED.search(piece.text) else ():
        yield _DIVIDED.sub(rf"\1{joint}\2\n", piece.text)
    if piece.column == FILE_NAME:
        yield piece.text.title()


def _line(written: Sequence[str], text: str) -> int | None:
    """The line of a JSON file that holds a string."""
    stored = {json.dumps(text, ensure_ascii=raw)[1:-1] for raw in (True, False)}
    return next((n for n, line in enumerate(written, 1) if any(s in line for s in stored)), None)


def _fault(piece: Piece, kind: str, left: str, words: str) -> Fault:
    what, remedy = LEFT[kind]
    built = piece.file.startswith("outputs/")
    remedy = "Correct what it is made from and build again." if built else f"{remedy}."
    if kind in PLACES and not built and piece.where != NAME:
        remedy += " A text that means it names its code under mentions in datapackage.json."
    return Fault(piece.file, f"left over: {what} ({left})", remedy, piece.row, piece.column, words)
