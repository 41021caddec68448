"""The origin: what in its tables and texts belongs to it alone."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

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


class Origin:
    """The tables, texts and names of the project that others are made from."""

    def __init__(self, root: Path):
        self.root, self.data = root, root / "data"
        self.tables = read_tables(self.data)
        self.name, self.area = str(self.tables.card["name"]), str(self.tables.card["area"])
        self.passages = _all_passages(texts(root))
        self.starter = {
            passage.wording
            for found in _all_passages(root / "notebooks" / "starter" / "text").values()
            for passage in found.values()
        }

    def traces(self, folder: Path) -> list[Trace]:
        """What to look for in a project with these data."""
        named = list(traces.names(texts(self.root)))
        found = [
            *named,
            *traces.figures(self.tables["observations"]),
            *traces.quotations(self.tables, self.passages),
            *self._sources(named, folder),
        ]
        starter = clean("\n".join(self.starter))
        small = starter.lower()
        return [
            trace
            for trace in found
            if trace.kind in NAMES or not (trace.may_be_in(small) and trace.is_in(starter))
        ]

    def _sources(self, named: list[Trace], folder: Path) -> Iterator[Trace]:
        """Sources that are the origin's alone: not those of the panel, nor those in own use."""
        shared = {row["source"] for row in self.tables["series"]}
        own = {row["id"]: row for row in _rows(folder / "sources.csv")}
        cited = self._cited(folder)
        for row in self.tables["sources"]:
            if row["id"] in shared:
                continue
            titles = [
                found[key].words
                for found in self.passages.values()
                if (key := f"source-{row['id']}") in found
            ]
            text = clean(" ".join([row["body"], row["title"], row["address"], *titles]))
            if not any(trace.is_in(text) for trace in named):
                same = {i for i, r in own.items() if r.get("address") == row["address"]}
                if same & cited:
                    continue
            mine = own.get(row["id"], row)
            redefined = all(mine.get(name) != row[name] for name in ("title", "address"))
            yield from traces.source(row, titles, with_id=not redefined)

    def _cited(self, folder: Path) -> set[str]:
        """Ids of the sources that the project's own rows stand on."""
        cited = set()
        for table in ("observations", "claims", "findings", "series"):
            theirs = self.tables[table]
            for row in _rows(folder / f"{table}.csv"):
                if row not in theirs:
                    cited |= {row.get("source") or ""}
                    cited |= {name.strip() for name in (row.get("evidence") or "").split(";")}
        return cited

    def rows_left(self, path: Path, mentions: list[str]) -> Iterator[tuple[str, int, str, str]]:
        """Rows of a table that are the origin's: kind, row, where it stands there, its words."""
        table = path.stem
        if path.suffix != ".csv" or table not in OWN:
            return
        theirs = self.tables[table]
        for row in _rows(path):
            for known in theirs:
                if _same(table, row, known):
                    kind = {"observations": "figure", "findings": "finding"}.get(table, "claim")
                    words = row.get("quote") or f"{row.get('id')} {row.get('value', '')}".strip()
                    yield kind, row.number, f"{path.name}:{known.number}", words
                    break
            else:
                if row.get("area") == self.area and self.area.lower() not in mentions:
                    yield "country", row.number, f"{path.name} area", self.area

    def passages_left(
        self, path: Path, folder: Path, own: list[Trace]
    ) -> Iterator[tuple[int, int, str, str]]:
        """Passages that say word for word what the origin says of its own things.

        Each with its line and the number of its lines, its key and its first words.
        """
        theirs = {text.wording: key for key, text in self.passages.get(path.stem, {}).items()}
        alone = self._alone(folder)
        try:
            found = _passages(path)
        except UnicodeDecodeError:
            return  # civicbrief check says so; its lines have been looked through
        for key, text in found.items():
            if text.wording not in theirs or text.wording in self.starter:
                continue
            words = text.words.replace(passages.GAP, " ")
            if len(WORD.findall(words)) < LEAST:
                continue
            plain = clean(words)
            things = {key.partition(".")[0], *text.variables}
            about = {thing.removeprefix(begin) for thing in things for begin in BEGINS}
            if about & alone or any(trace.is_in(plain) for trace in own):
                yield text.line, len(text.text.splitlines()) + 1, key, " ".join(words.split())

    def _alone(self, folder: Path) -> set[str]:
        """Ids of the origin's rows that the project has not replaced by rows of its own.

        A source that one of the project's own rows cites counts as its own, with the same words.
        """
        found = set()
        cited = self._cited(folder)
        for table in ("observations", "claims", "findings", "sources"):
            own = {row.get("id"): row for row in _rows(folder / f"{table}.csv")}
            for row in self.tables[table]:
                mine = own.get(row["id"])
                used = table == "sources" and row["id"] in cited
                if mine is None or (not used and _same(table, mine, row)):
                    found.add(row["id"])
        return found - {row["source"] for row in self.tables["series"]}


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
