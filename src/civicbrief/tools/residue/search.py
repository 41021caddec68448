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

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import nbformat

from civicbrief.core.faults import Fault, InputError, UsageError, many, refused
from civicbrief.core.notebook_source import line_in_file
from civicbrief.core.project import carried, texts
from civicbrief.data.tables import CARD, read_tables
from civicbrief.export.reading import read_blocks
from civicbrief.pipeline.publish import is_edition
from civicbrief.text.languages import languages
from civicbrief.tools.residue.origin import OWN, Left, Origin
from civicbrief.tools.residue.pieces import NAME, PANEL, Piece, of_brief, of_file, project_files
from civicbrief.tools.residue.traces import FILE, NAMES, PLACES, Trace, clean

Found = tuple[int, Trace, str]  # where a trace begins in a text, and its words there
FILE_NAME = "name of the file"
LEFT = {  # for each kind of trace: what it is, and the way out
    "country": ("the name of its country", "Name your own, or take it out"),
    "people": ("a word for its people or state", "Name your own, or take it out"),
    "city": ("one of its cities or regions", "Name your own, or take it out"),
    "currency": ("its currency", "Name your own, or take it out"),
    "person": ("one of its persons", "Take the sentence out"),
    "body": ("one of its institutions", "Name your own, or take the sentence out"),
    "law": ("one of its laws", "Cite your own, or take the sentence out"),
    "programme": ("one of its programmes", "Name your own, or take the sentence out"),
    "medium": ("one of its media", "Cite your own, or take the sentence out"),
    "address": ("one of its web sites", "Cite your own"),
    "figure": ("one of its figures", "Give your own figure, or take it out"),
    "quotation": ("words of its source text", "Quote your own text, or take it out"),
    "source": ("one of its sources", "Cite your own, or take it out"),
    "claim": ("a claim of its source text", "Take the row out"),
    "finding": ("one of its findings", "Take the row out, or give your finding its own id"),
    "passage": ("one of its passages", "Write your own, or take it out"),
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
    origin = Origin(carried(), folder)
    if (card.get("name"), card.get("area")) == (origin.name, origin.area):
        raise UsageError(
            f"This project is {origin.name} itself: its card, datapackage.json, has the same name "
            "and area. Write your own there first."
        )
    return _Search(project, folder, card, origin).result()


class _Search:
    def __init__(self, project: Path, folder: Path, card: dict[str, Any], origin: Origin):
        self.project, self.folder, self.origin = project, folder, origin
        self.outputs = project / "outputs"
        self.editions = [self.outputs, *(path for path in project.iterdir() if is_edition(path))]
        named = card.get("mentions") or []
        named = [named] if isinstance(named, str) else named
        self.mentions = [clean(str(entry)).lower() for entry in named]
        free = NAMES if card.get("area") == origin.area else ()
        self.traces = [trace for trace in origin.traces() if trace.kind not in free]
        self.unchecked: list[str] = []

    def result(self) -> Residue:
        faults: list[Fault] = []
        inside = self.folder.is_relative_to(self.project)
        for path in [*project_files(self.project), *(() if inside else project_files(self.folder))]:
            if not any(path.is_relative_to(edition) for edition in self.editions):
                faults += self._file(path)
        others = (path.name for path in self.editions if path != self.outputs)
        self.unchecked += [f"{name}: only the edition in outputs is searched" for name in others]
        if (self.outputs / "index.html").is_file():
            for language in languages(texts(self.project)):
                faults += self._built(f"3-brief.{language}.ipynb")
        else:
            self.unchecked.append("outputs: not built yet; build first to have the brief checked")
        return Residue(self.origin.name, faults, self.unchecked)

    def _built(self, notebook: str) -> Iterator[Fault]:
        """What the blocks of a built brief say; the same words are one fault."""
        name = f"outputs/notebooks/{notebook}"
        try:
            blocks = read_blocks(nbformat.read(self.project / name, as_version=4))
        except FileNotFoundError:
            self.unchecked.append(f"{name}: the file is missing")
            return
        except (OSError, ValueError, nbformat.ValidationError) as error:
            self.unchecked.append(f"{name}: {error}")
            return
        same: dict[tuple[str, str | None], list[Fault]] = {}
        for fault in self._faults(list(of_brief(blocks, name, self.origin.area))):
            same.setdefault((fault.problem, fault.value), []).append(fault)
        for first, *more in same.values():
            places = f", here and in {many(len(more), 'other place')}"
            yield replace(first, problem=first.problem + places) if more else first

    def _file(self, path: Path) -> Iterator[Fault]:
        near = self.project if path.is_relative_to(self.project) else self.folder.parent
        name = path.relative_to(near).as_posix()
        # Names of files are often written without capitals: they are read with them too.
        yield from self._faults([Piece(name, f"{name}\n{name.title()}", None, FILE_NAME, NAME)])
        if path.parent == self.folder and path.name in PANEL:
            return
        if path == texts(self.project) / FILE:
            yield self._fault(Piece(name, ""), "list", FILE, path.name)
            return
        try:
            written, pieces = of_file(path, name)
        except InputError as error:
            self.unchecked += map(str, error.faults)
            return
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            self.unchecked.append(f"{name}: {error}")
            return
        found = list(self._faults(pieces, written))
        yield from found
        left: Iterator[Left] = iter(())
        if path.parent == self.folder and path.suffix == ".csv" and path.stem in OWN:
            left = self.origin.rows_left(path.stem, self.mentions)
        elif path.parent == texts(self.project) and path.suffix == ".ftl":
            left = self.origin.passages_left(path, self.traces)
        rows = {fault.row for fault in found}
        for one in left:
            if rows.isdisjoint(range(one.row, one.row + one.lines)):
                piece = Piece(name, "", one.row, one.column)
                yield self._fault(piece, one.kind, one.left, one.words)

    def _faults(self, pieces: Sequence[Piece], written: str = "") -> Iterator[Fault]:
        texts = [clean(piece.text) for piece in pieces]
        small = "\n".join(texts).lower()
        traces = [trace for trace in self.traces if trace.anchor in small]
        seen = set()
        for piece, text in zip(pieces, texts, strict=True) if traces else ():
            for start, trace, words in self._found(traces, text, piece.where):
                row = piece.row
                if row is None and piece.column is None:
                    row = text.count("\n", 0, start) + 1
                elif row is None:
                    row = line_in_file(written, piece.text)
                if (row, piece.column, words, trace.kind) not in seen:
                    seen.add((row, piece.column, words, trace.kind))
                    yield self._fault(piece._replace(row=row), trace.kind, trace.left, words)

    def _found(self, traces: Sequence[Trace], text: str, where: str) -> list[Found]:
        """Every trace in a text but those that lie inside a longer one, in their order."""
        free = PLACES if self.origin.area.lower() in self.mentions and where != NAME else ()
        small = text.lower()
        found = [
            (match, trace)
            for trace in traces
            if trace.kind not in free and trace.anchor in small
            for match in trace.pattern.finditer(text)
        ]
        kept: dict[tuple[int, int], Found] = {}
        for match, trace in sorted(found, key=lambda one: (-len(one[0][0]), one[0].start())):
            start, end = match.span()
            words = " ".join(match[0].split())
            within = any(first <= start and end <= last for first, last in kept)
            if not within and words.lower() not in self.mentions:
                kept[start, end] = start, trace, words
        return [kept[span] for span in sorted(kept)]

    def _fault(self, piece: Piece, kind: str, left: str, words: str) -> Fault:
        what, remedy = LEFT[kind]
        built = piece.file.startswith("outputs/")
        remedy = "Correct what it is made from and build again." if built else f"{remedy}."
        if kind in PLACES and not built and piece.where != NAME:
            remedy += " If the text means it, add its code to mentions in datapackage.json."
        problem = f"left over from {self.origin.name}: {what} ({left})"
        return Fault(piece.file, problem, remedy, piece.row, piece.column, words)
