"""The origin: what in its tables and texts belongs to it alone."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from civicbrief.core.csv_tables import Record, Row
from civicbrief.core.files import text_of
from civicbrief.core.project import texts
from civicbrief.data.tables import read_tables
from civicbrief.text import passages
from civicbrief.text.languages import languages
from civicbrief.text.passages import Passages
from civicbrief.tools.residue import traces
from civicbrief.tools.residue.traces import NAMES, WORD, Trace, clean

OWN = ("observations", "claims", "findings", "sentences")  # tables that a project writes
SAME = {  # columns of a table that tell whether two rows say the same: all of one group
    "observations": (("id", "value", "unit"),),
    "claims": (("quote",),),
    "sentences": (("quote",),),
    "findings": (("id", "metric", "side", "certainty", "basis", "evidence"),),
    "sources": (("id", "title"), ("id", "address")),
}
LEAST = 5  # words of a passage that two projects do not write alike by chance
BEGINS = (  # of the keys and variables that stand for a row
    *("quote-claim-", "quote-", "stated-", "reason-finding-", "reason-", "source-"),
    *("name-finding-", "name-", "finding-", "claim-", "said-", ""),
)


class Left(NamedTuple):
    """What a file of the project shares with the origin, and where; `left` is its place there."""

    kind: str
    row: int
    lines: int
    column: str | None
    left: str
    words: str


class Origin:
    """The tables, texts and names that others are made from, beside a project's own data."""

    def __init__(self, root: Path, folder: Path):
        self.root = root
        self.tables = read_tables(root / "data")
        self.name, self.area = str(self.tables.card["name"]), str(self.tables.card["area"])
        self.passages = _all_passages(texts(root))
        self.starter = {
            passage.wording
            for found in _all_passages(root / "notebooks" / "starter" / "text").values()
            for passage in found.values()
        }
        self.own = {name: _rows(folder / f"{name}.csv") for name in (*SAME, "series")}
        self.panel = {row["source"] for row in self.tables["series"]}

    def traces(self) -> list[Trace]:
        """What to look for in the project."""
        named = list(traces.names(texts(self.root)))
        found = [
            *named,
            *traces.figures(self.tables["observations"]),
            *traces.quotations(self.tables, self.passages),
            *self._sources(named),
        ]
        starter = clean("\n".join(self.starter))
        return [trace for trace in found if trace.kind in NAMES or not trace.is_in(starter)]

    def _sources(self, named: list[Trace]) -> Iterator[Trace]:
        """Sources that are the origin's alone: not those of the panel, nor those in own use."""
        own = {row["id"]: row for row in self.own["sources"]}
        cited = self._cited()
        for row in self.tables["sources"]:
            if row["id"] in self.panel:
                continue
            key = f"source-{row['id']}"
            titles = [found[key].words for found in self.passages.values() if key in found]
            text = clean(" ".join([row["body"], row["title"], row["address"], *titles]))
            same = {name for name, mine in own.items() if mine.get("address") == row["address"]}
            if same & cited and not any(trace.is_in(text) for trace in named):
                continue
            mine = own.get(row["id"], row)
            redefined = all(mine.get(name) != row[name] for name in ("title", "address"))
            yield from traces.source(row, titles, with_id=not redefined)

    def _cited(self) -> set[str]:
        """Ids of the sources that the project's own rows stand on."""
        cited = set()
        for table, rows in self.own.items():
            for row in rows if table != "sources" else ():
                if row not in self.tables[table]:
                    evidence = (row.get("evidence") or "").split(";")
                    cited |= {row.get("source") or "", *map(str.strip, evidence)}
        return cited

    def _alone(self) -> set[str]:
        """Ids of the origin's rows that the project has not replaced by rows of its own.

        A source that one of the project's own rows cites counts as its own, with the same words.
        """
        found, cited = set(), self._cited()
        for table in ("observations", "claims", "findings", "sources"):
            own = {row.get("id"): row for row in self.own[table]}
            for row in self.tables[table]:
                mine = own.get(row["id"])
                used = table == "sources" and row["id"] in cited
                if mine is None or (not used and _same(table, mine, row)):
                    found.add(row["id"])
        return found - self.panel

    def rows_left(self, table: str, mentions: list[str]) -> Iterator[Left]:
        """Rows of a table that are the origin's, or about its area."""
        kind = {"observations": "figure", "findings": "finding"}.get(table, "claim")
        for row in self.own[table]:
            same = (known for known in self.tables[table] if _same(table, row, known))
            if known := next(same, None):
                words = row.get("quote") or f"{row.get('id')} {row.get('value', '')}".strip()
                yield Left(kind, row.number, 1, None, f"{row.file}:{known.number}", words)
            elif row.get("area") == self.area and self.area.lower() not in mentions:
                yield Left("country", row.number, 1, None, f"{row.file} area", self.area)

    def passages_left(self, path: Path, own: list[Trace]) -> Iterator[Left]:
        """Passages that say word for word what the origin says of its own things."""
        theirs = {text.wording: key for key, text in self.passages.get(path.stem, {}).items()}
        alone = self._alone()
        try:
            found = _passages(path)
        except UnicodeDecodeError:
            return  # civicbrief check says so; its lines have been looked through
        for key, text in found.items():
            words = text.words.replace(passages.GAP, " ")
            few = len(WORD.findall(words)) < LEAST
            if few or text.wording not in theirs or text.wording in self.starter:
                continue
            things = {key.partition(".")[0], *text.variables}
            about = {thing.removeprefix(begin) for thing in things for begin in BEGINS}
            plain = clean(words)
            if about & alone or any(trace.is_in(plain) for trace in own):
                lines, first = len(text.text.splitlines()) + 1, " ".join(words.split())
                yield Left("passage", text.line, lines, key, f"{path.name} {key}", first)


def _same(table: str, one: Row, other: Row) -> bool:
    """Whether two rows say the same, whatever area the row is now given."""
    return any(all(one.get(name) == other[name] for name in names) for names in SAME[table])


def _rows(path: Path) -> list[Record]:
    """Rows of a table with their numbers; none for a table that is missing or cannot be read."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, restval=""))
    except (FileNotFoundError, UnicodeDecodeError, csv.Error):
        return []
    return [Record(path.name, number, row) for number, row in enumerate(rows, start=2)]


def _all_passages(folder: Path) -> dict[str, Passages]:
    return {code: _passages(folder / f"{code}.ftl") for code in languages(folder)}


def _passages(path: Path) -> Passages:
    return passages.read_passages(path.name, text_of(path.read_bytes()))
