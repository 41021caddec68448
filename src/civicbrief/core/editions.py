"""What is kept of published editions: `editions/N/ledger.json`, N being the edition's version."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple

from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.core.files import content_of

Json = dict[str, Any]  # a part of ledger.json
FOLDER, LEDGER = "editions", "ledger.json"
SCHEMA = "civicbrief-ledger/1"
# Of an observation, what is compared; and of a metric.
CELLS = ("value", "low", "high", "printed", "qualifier", "unit", "period", "source", "quote")
PARTS = ("value", "low", "high", "bound", "unit", "inputs")
NUMBERS = ("value", "low", "high")
LARGEST = 100  # digits of a number, before or after its point
VERDICT = ("kind", "result", "said", "rests")
REASON = ("edition", "id", "kind", "words", "source", "row")
_CELLS_OF = {"observation": CELLS, "metric": PARTS}
_VERSION = re.compile(r"\d+(\.\d+)*")


class Edition(NamedTuple):
    """A published edition: its version, and its ledger as it was kept."""

    version: str
    ledger: Json


def before(project: Path, version: str) -> Edition | None:
    """The newest kept edition below this version, numbers compared one by one ("2" < "2.1" < "10").

    None where nothing is kept, and for a version that is no number. Raises InputError for a
    ledger that cannot be read.
    """
    folders = (project / FOLDER).glob("*")
    # A link that leads nowhere is there, too: reading it says so.
    paths = {one.name: one / LEDGER for one in folders if os.path.lexists(one / LEDGER)}
    numbers = filter(is_number, paths if is_number(version) else ())
    name = newest(name for name in numbers if _order(name) < _order(version))
    return None if name is None else Edition(name, read(paths[name]))


def newest(versions: Iterable[str]) -> str | None:
    """The highest of some versions; None where none is a number."""
    return max(filter(is_number, versions), key=_order, default=None)


def is_number(version: str) -> bool:
    """Whether a version can be compared with others, as 2 or 2.1."""
    return bool(_VERSION.fullmatch(version))


def _order(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


def read(path: Path) -> Json:
    """A ledger, kept or as a build writes it. Raises InputError for any other file."""
    remedy = "Restore it from the published edition, or take its folder away."
    file = "/".join(path.parts[-3:])
    content = content_of(path, file)
    problem, line = "the file is not the ledger of an edition", None
    try:
        ledger: Json = json.loads(content.decode("utf-8-sig"))
        whole, wrong = _is_whole(ledger), list(_wrong_cells(ledger))
    except UnicodeDecodeError as error:
        problem, line = "the file is not UTF-8", content.count(b"\n", 0, error.start) + 1
    except json.JSONDecodeError as error:
        line = error.lineno
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass
    else:
        if wrong:
            raise InputError(Fault(file, what, remedy, None, at, cell) for what, at, cell in wrong)
        if whole:
            return ledger
    raise refused(file, problem, remedy, line)


def _is_whole(ledger: Json) -> bool:
    """Whether it holds what is compared. It may raise for a file of another shape."""
    figures, verdicts = ledger["figures"].values(), ledger["verdicts"].values()
    return (
        ledger["schema"] == SCHEMA
        and all({*_CELLS_OF[row["kind"]], "languages"} <= row.keys() for row in figures)
        and all({*VERDICT} <= row.keys() for row in verdicts)
        and all("date" in row for row in ledger["sources"].values())
        and all({*REASON} <= row.keys() for row in ledger.get("reasons", ()))
    )


def _wrong_cells(ledger: Json) -> Iterator[tuple[str, str, str]]:
    """What of its figures and verdicts cannot be compared: what is wrong, where, and the cell."""
    for name, row in [*ledger["figures"].items(), *ledger["verdicts"].items()]:
        for cell in _CELLS_OF.get(row["kind"], VERDICT):
            given, place = row.get(cell), f"{name}:{cell}"
            if not isinstance(given, str | None):
                yield "the cell is no text", place, json.dumps(given)
            elif given and cell in NUMBERS and not _is_finite(given):
                yield "the cell is no number", place, given


def _is_finite(text: str) -> bool:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return False
    return number.is_finite() and abs(number.adjusted()) < LARGEST


def kept(ledger: Json) -> Json:
    """The part of a ledger that a later edition is compared with."""

    def figure(row: Json) -> Json:
        words = {
            language: {part: entry[part] for part in ("name", "value")}
            for language, entry in row["languages"].items()
        }
        return {
            "kind": row["kind"],
            **{cell: row[cell] for cell in _CELLS_OF[row["kind"]]},
            "languages": words,
        }

    reasons = [{part: row[part] for part in REASON} for row in ledger.get("reasons", ())]
    return {
        "schema": ledger["schema"],
        "edition": ledger["edition"],
        "figures": {name: figure(row) for name, row in ledger["figures"].items()},
        "verdicts": {
            name: {part: row[part] for part in VERDICT} for name, row in ledger["verdicts"].items()
        },
        "sources": {name: {"date": row["date"]} for name, row in ledger["sources"].items()},
        **({"reasons": reasons} if reasons else {}),
    }


def text_of(ledger: Json) -> str:
    """A ledger as it is kept: compact, one line."""
    return json.dumps(kept(ledger), ensure_ascii=False, separators=(",", ":")) + "\n"
