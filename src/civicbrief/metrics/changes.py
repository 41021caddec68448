"""What changed since an earlier edition, each with the reason that `changes.csv` gives for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from civicbrief.core import editions
from civicbrief.core.editions import Json
from civicbrief.core.faults import Fault
from civicbrief.data.changes import Reason
from civicbrief.data.data_folder import Data
from civicbrief.metrics.comparison import FINDING, RULE, since
from civicbrief.metrics.results import Results

FILE = "changes.csv"
Kind = Literal["figure", "verdict", "message"]
Told = tuple[str, Kind, str | None, str | None]  # id, kind, old and new


@dataclass(frozen=True, slots=True)
class Change:
    """A figure, verdict or message that differs; `reason` is None where no row gives one.

    `old` and `new` are its values or results as the tables have them, None where it is not there.
    """

    id: str
    kind: Kind
    old: str | None
    new: str | None
    reason: Reason | None

    def __str__(self) -> str:
        return f"{self.id}: {self.old or '–'}, now {self.new or '–'}"


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs from an earlier edition: messages first, trends of other areas last."""

    earlier: editions.Edition
    found: list[Change]
    unused: list[Reason]  # rows on this edition about something that does not differ

    @property
    def bare(self) -> list[Change]:
        """What changed, and no row says why."""
        return [change for change in self.found if change.reason is None]


def changes(project: Path, found: Results, printed: Iterable[str] = ()) -> Changes | None:
    """What differs from the newest kept edition below this one; None where none is kept.

    A value of another area counts where the earlier edition printed it, or this one (`printed`).
    Raises InputError for a kept ledger that cannot be read.
    """
    data = found.data
    earlier = editions.before(project, data.version)
    if earlier is None:
        return None
    rows = [row for row in data.changes if row.edition == data.version]
    differ = since(earlier.ledger, found, printed)
    listed = [
        Change(name, kind, old, new, reason_of(name, rows))
        for name, kind, old, new in _told(differ, earlier.ledger, data)
    ]
    listed.sort(key=_weight)
    abroad = (name for name, row in data.panel.by_id.items() if row.area != data.panel.home)
    names = [*(change.id for change in listed), *abroad]  # a check cannot tell which are printed
    unused = [row for row in rows if not any(map(row.fits, names))]
    return Changes(earlier, listed, unused)


def reason_of(name: str, rows: list[Reason]) -> Reason | None:
    """The row with this very id, else the first whose pattern it fits."""
    exact = (row for row in rows if row.id == name)
    return next(exact, None) or next((row for row in rows if row.fits(name)), None)


def _told(differ: Json, before: Json, data: Data) -> Iterator[Told]:
    for row in differ["verdicts"]:
        kind: Kind = "message" if row["id"].startswith(FINDING) else "verdict"
        yield row["id"], kind, row["old"], row["new"]
    for metric in differ["metrics"]:
        old, new = (_number(metric[part]) for part in ("old", "new"))
        if metric["because"] == [RULE]:
            new = f"{new} (printed otherwise)"
        yield metric["id"], "figure", old, new
    for row in differ["rows"]:
        old = before["figures"].get(row["id"], {}).get("value")
        new = f"{data.seen[row['id']].value}" if row["id"] in data.seen else None
        if row["cells"] and old == new:
            new = f"{new} ({', '.join(row['cells'])} changed)"
        yield row["id"], "figure", old, new


def _number(metric: Json | None) -> str | None:
    """A metric's value, or its one known end."""
    if metric is None:
        return None
    ends = {"low": f"above {metric['low']}", "high": f"below {metric['high']}"}
    return ends.get(metric["bound"], metric["value"])


def _weight(change: Change) -> int:
    """Messages, verdicts on claims, figures, and last the words of trends."""
    if change.kind == "message":
        return 0
    if change.kind == "figure":
        return 2
    return 3 if change.id.startswith("trend-") else 1


def notices(project: Path, found: Results) -> Iterator[Fault]:
    """One notice that names what has no reason, and reasons for what has not changed."""
    listed = changes(project, found)
    if listed is None:
        return
    bare = listed.bare
    lines = [f"no reason: {change}" for change in bare]
    lines += [f"no change: {row.id} (row {row.row})" for row in listed.unused]
    if lines:
        version = found.data.version
        since = f"changes since edition {listed.earlier.version} without a reason"
        problem = f"{since}: {len(bare)} of {len(listed.found)}; "
        problem += f"reasons without a change: {len(listed.unused)}"
        remedy = f"Write a row for each change in edition {version}, and take out the others."
        yield Fault(FILE, problem, remedy, details=tuple(lines))
