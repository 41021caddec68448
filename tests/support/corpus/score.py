"""How the import of each table of the corpus ends, when all that it asks is answered rightly.

    python -m tests.support.corpus.score [SEED] [COUNT] [KIND …]

right: every figure has its value, period and words, and nothing was asked that the file settles.
asked: the same, after questions that the file leaves open.
needless: the same, after a question that the file settles.
refused: no import, or a figure that was told to be left out.
wrong: another value, period or name than the table has, or a figure lost without a word.
"""

import json
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from pathlib import Path

from civicbrief.core.csv_tables import Row as Observation
from civicbrief.core.faults import InputError, UsageError
from civicbrief.data.tables import CARD, read_tables
from civicbrief.importing.choice import chosen
from civicbrief.importing.import_table import import_table
from civicbrief.importing.proposal import mapping_of, proposed
from civicbrief.importing.read_table import read
from civicbrief.importing.survey.survey import survey
from civicbrief.metrics.data_check import check_data
from civicbrief.style.theme import DEFAULT
from tests.support.corpus import KINDS, Row, Table
from tests.support.corpus.answers import SHARE, UNITS, Answers
from tests.support.corpus.making import table
from tests.support.project import ROOT

OUTCOMES = ("right", "asked", "needless", "refused", "wrong")


@dataclass
class Outcome:
    name: str
    way: str
    kind: str
    ended: str
    why: str = ""


def score(folder: Path, tables: Iterable[Table]) -> list[Outcome]:
    """How each table ends. `folder` gets a small project, which all of them share."""
    data = _project(folder / "data")
    kept = {path: path.read_bytes() for path in data.glob("*.*")}
    found = []
    for made in tables:
        file = folder / f"{made.name}{made.suffix}"
        file.write_bytes(made.content)
        ended, why = _outcome(data, file, made)
        found.append(Outcome(made.name, f"{made.language} {made.way}", made.kind, ended, why))
        for path, content in kept.items():
            path.write_bytes(content)
        shutil.rmtree(data / "raw", ignore_errors=True)
        file.unlink()
        mapping_of(file).unlink(missing_ok=True)
    return found


def _project(data: Path) -> Path:
    """The project's data without its rows, with units of every scale."""
    data.mkdir(parents=True)
    for path in (ROOT / "data").glob("*.*"):
        content = path.read_text(encoding="utf-8")
        if path.suffix == ".csv":
            content = content.splitlines()[0] + ",mark" * (path.stem == "observations") + "\n"
        (data / path.name).write_text(content, encoding="utf-8")
    card = json.loads((data / CARD).read_text(encoding="utf-8"))
    for resource in card["resources"]:
        for field in [*resource["schema"]["fields"]]:
            if field["name"] == "cell":
                resource["schema"]["fields"].append({"name": "mark", "type": "string"})
            if "units" in field and resource["name"] == "observations":
                field["constraints"]["enum"] = [*UNITS.values(), SHARE]
            if "units" in field:
                field["units"] = {
                    UNITS[1]: {"kind": "plain"},
                    UNITS[1_000]: {"kind": "thousand", "scale": 1_000},
                    UNITS[1_000_000]: {"kind": "million", "scale": 1_000_000},
                    SHARE: {"kind": "percent"},
                }
    (data / CARD).write_text(json.dumps(card), encoding="utf-8")
    return data


def _outcome(data: Path, file: Path, made: Table) -> tuple[str, str]:
    try:
        text = _mapping(data, file, made)
        answers = Answers(made)
        answered = answers.give(text)
        if answers.encoding:  # the file is read anew by the page that was named
            text = _mapping(data, file, made, answers.encoding)
            answered = answers.give(text)
        mapping_of(file).write_text(answered, encoding="utf-8")
        check = partial(check_data, metrics={})
        result = import_table(data, file, mapping_of(file), check, DEFAULT.lacking)
    except (InputError, UsageError) as error:
        return "refused", str(error).replace("\n", " | ")[:300]
    except Exception as error:
        return "wrong", f"a traceback: {error!r}"
    rows = [row for row in read_tables(data)["observations"] if row["cell"]]
    told = "\n".join([text, *result.notices])
    if lacking := [row["id"] for row in rows if DEFAULT.lacking("".join(row.values()))]:
        return "refused", f"{lacking[0]} has signs that the fonts lack"
    if problem := difference(made, rows, told, answers):
        return problem
    needless = [what for what in answers.asked if what.partition(":")[0] not in made.open]
    if needless:
        return "needless", "; ".join(needless)[:200]
    return ("asked", "; ".join(answers.asked)[:200]) if answers.asked else ("right", "")


def _mapping(data: Path, file: Path, made: Table, encoding: str = "") -> str:
    """The mapping that is proposed; a table of the world is narrowed to its country by --area."""
    read_again = read(file, encoding)
    found = survey(read_again, chosen(read_again, [], [made.area] if made.area else [], []))
    return proposed(read_again, found, read_tables(data), made.area)


def difference(
    made: Table, rows: list[Observation], told: str, answers: Answers
) -> tuple[str, str] | None:
    """The first figure that an import has otherwise than the table."""
    scales = {name: scale for scale, name in UNITS.items()} | {SHARE: 1}
    known = {row.cell: row for row in made.rows}
    seen = {row["cell"].rpartition("#")[2].rpartition("!")[2]: row for row in rows}
    for cell, row in seen.items():
        own = known.get(cell)
        if own is None:
            return "wrong", f"{cell} is no figure: {row['value']} ({row['quote']})"
        value = Decimal(row["value"]) * scales[row["unit"]]
        if value != (own.value or 0) * own.times:
            return "wrong", f"{cell} {own.printed} {own.unit} became {row['value']} {row['unit']}"
        if own.period and row["period"] != _period(own.period) and "period" not in answers.told:
            return "wrong", f"{cell} is of {own.period}, became {row['period']}"
        marks = [] if "spread" in answers.told else own.mark.split()
        if lost_marks := [mark for mark in marks if mark not in row["mark"]]:
            return "wrong", f"{cell} has lost its mark {lost_marks[0]}"
        if own.area and row["area"] != own.area:
            return "wrong", f"{cell} is of {own.area}, became {row['area']}"
        if "spread" not in answers.told and (why := _named(made, own, row)):
            return "wrong", f"{cell}: {why}"
    lost = [cell for cell in known if cell not in seen]
    if made.area:
        lost = [cell for cell in lost if known[cell].area == made.area]
    for cell in lost:
        column = re.sub(r"\d", "", cell)
        if re.search(rf"left out: .*\b({column}|{cell})\b", told):
            return "refused", f"{cell} was told to be left out"
        return "wrong", f"{cell} {known[cell].printed} is lost, with {len(lost) - 1} more"
    return None


def _period(text: str) -> str:
    """A period of an answer as the table of observations writes it."""
    year, _, quarter = text.partition("-Q")
    if quarter:
        return f"{year}-{int(quarter) * 3 - 2:02}/{year}-{int(quarter) * 3:02}"
    return text


def _named(made: Table, own: Row, row: Observation) -> str:
    """How the name of a figure differs from its words; an outer word may lack if none needs it.

    The words of a country may lack: the area of the row says them.
    """
    if row["subject"] == row["cell"].removeprefix("raw/"):
        return ""  # the fonts lack the script of its words
    wanted = [_plain(word) for word in (*own.side, *own.top)]
    if DEFAULT.lacking("".join(wanted)):
        return ""
    parts = [_plain(part) for part in row["subject"].removeprefix("… ").split(" / ")]
    spare = {_plain(own.unit), *(_plain(word) for word in own.unit.split())}
    extra = [part for part in parts if part not in wanted and part not in spare]
    if extra and (wanted or len(extra) > 1) and not extra[0].startswith("row "):
        return f"{row['subject']} instead of {' / '.join(wanted)}"
    needed = [_plain(word) for word in own.top] if own.area else wanted
    lack = [word for word in needed if word not in parts]
    rest = [word for word in wanted if word in parts]
    others = (
        [
            other
            for other in made.rows
            if other.cell != own.cell
            and (other.period == own.period)
            and [_plain(word) for word in (*other.side, *other.top)][-len(rest) :] == rest
        ]
        if rest
        else [own]
    )
    if lack and others:
        return f"{row['subject']} lacks {', '.join(lack)}"
    return ""


def _plain(text: str) -> str:
    return re.sub(r"\s*([*¹]+|\d\))$", "", " ".join(text.split())).casefold()


def told(outcomes: list[Outcome], failures: bool = True) -> str:
    """The score as a table: per kind, in total, and what is not right."""
    lines = [f"{'':14}" + "".join(f"{name:>10}" for name in OUTCOMES)]
    for kind in [*KINDS, "all"]:
        own = Counter(one.ended for one in outcomes if kind in (one.kind, "all"))
        if own:
            lines.append(f"{kind:14}" + "".join(f"{own[name]:>10}" for name in OUTCOMES))
    if failures:
        bad = sorted(
            (one for one in outcomes if one.ended in OUTCOMES[2:]),
            key=lambda one: (-OUTCOMES.index(one.ended), one.kind),
        )
        lines += [f"{one.ended}: {one.name} ({one.way}): {one.why}" for one in bad]
    return "\n".join(lines)


def main() -> None:
    seed, count = (int(sys.argv[n]) if len(sys.argv) > n else d for n, d in ((1, 18), (2, 300)))
    names = list(KINDS)
    wanted = [n for n in range(count) if not sys.argv[3:] or names[n % len(names)] in sys.argv[3:]]
    made = (table(seed, n, names[n % len(names)]) for n in wanted)
    with tempfile.TemporaryDirectory() as folder:
        print(f"seed {seed}")
        print(told(score(Path(folder), made)))


if __name__ == "__main__":
    main()
