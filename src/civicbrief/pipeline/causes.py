"""The cause of several faults comes first: what follows from it is counted in one line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from civicbrief.core import former_names
from civicbrief.core.csv_tables import Record
from civicbrief.core.faults import Fault, many
from civicbrief.data.names import Names
from civicbrief.data.tables import CARD, FILES, Tables
from civicbrief.metrics import data_check
from civicbrief.text.passages import Passages

# Columns whose cells passages, metrics or other rows name.
NAMES = {
    *("id", "sentence", "indicator", "release", "area", "year", "figure", "language"),
    *("field", "body", "act", "words", "certainty", "verdict", "basis", "rule", "source"),
}
OWN = Path(former_names.OWN).name
BOUND = re.compile(  # what is said of passages that rest on the names in the data
    r"the passage \S+ is missing.*|nothing uses it|there is no row .*|\$\S+ is not a metric.*"
    r"|the reason names .*|no data can reach .*|.* and the passage has no .* wording"
    r"|the exception is not needed|.* is the only year of its release.*"
    r"|nothing is called .*|there is no such metric|the package no longer has the metric .*"
)
PARTS = {
    "claims": ("reason-", "stated-", "quote-claim-"),
    "findings": ("name-finding-",),
    "observations": ("name-", "quote-"),
}
USED = {"claims": ("claim-", "said-"), "findings": ("finding-",), "observations": ("",)}


def renamed(tables: Tables, names: Names, translations: Mapping[str, Passages]) -> Iterator[Fault]:
    """Ids that nothing names, in tables that lack one which texts of every language name.

    Imported rows have the ids of their mapping: what the texts of a new project wait for, and
    what is near to it, is another figure.
    """
    if not translations:
        return
    keys = [{key.partition(".")[0] for key in each} for each in translations.values()]
    used = [
        {name for one in each.values() for name in one.variables} for each in translations.values()
    ]
    in_keys, in_texts = set.intersection(*keys), set.intersection(*used)
    anywhere = set.union(*keys)
    inputs = {name for used in names.metrics.values() for name in used}
    there = {
        "observations": names.quoted.keys(),
        "claims": names.claims.keys(),
        "findings": names.findings.keys(),
    }
    known = {*names.metrics, *names.figures, *names.sources, *names.judged}
    for table, ids in there.items():
        known_by = _by(USED[table], in_texts) | _by(PARTS[table], in_keys)
        new = [name for name in ids if name not in inputs and name not in known_by]
        old = {
            name
            for name in known_by - ids
            if table != "observations" or (name in inputs and name not in known)
        }
        rows = {row["id"]: row for row in tables[table]}
        if old and not rows and table != "observations":  # a new project has none yet
            problem = f"the table holds no row, and passages name {len(old)} of its rows"
            yield Fault(f"{table}.csv", problem, "Restore its rows, or take those passages out.")
        begin = USED[table][0] or "quote-"
        quoted = [one for one in old if f"{begin}{one}" in in_texts | anywhere]
        quoted = quoted or [*old]
        for name in new:
            if rows[name].get("cell"):  # an import has named it
                continue
            near = difflib.get_close_matches(name, old, n=1)
            near = near or (quoted if len(quoted) == len(new) == 1 else [])
            if near:
                yield _was(rows[name], near[0])


def _was(row: Record, old: str) -> Fault:
    new = row["id"]
    problem = f"no passage names {new}, and {old}, which passages of every language name, is gone"
    remedy = f"If it was renamed, write {old} here, or {new} in the passages."
    return row.fault("id", problem, remedy)


def _by(begins: Collection[str], words: Collection[str]) -> set[str]:
    """The ids in words that begin so."""
    return {word.removeprefix(one) for one in begins for word in words if word.startswith(one)}


def without_own(own: Collection[str], data: Sequence[Fault]) -> Fault | None:
    """That own.py has no metric, where rows name several that the package never had."""
    asked = dict.fromkeys(
        one.problem.removeprefix("nothing is called ") if one.column != "metric" else one.value
        for one in data
        if re.fullmatch("nothing is called .*|there is no such metric", one.problem)
    )
    names = [name for name in asked if name and name not in former_names.METRICS]
    if own or len(names) < 2:
        return None
    shown = f"{', '.join(names[:3])}{', …' if len(names) > 3 else ''}"
    problem = f"it holds no metric, and the rows of claims and findings name {shown}"
    return Fault(OWN, problem, "Restore the file, or take those names out.")


def is_of_table(fault: Fault) -> bool:
    """Whether a table of the data cannot be used as a whole."""
    return fault.file in FILES and data_check.of_table(fault)


def is_one(fault: Fault) -> bool:
    """Whether faults of passages can follow from this one of the data."""
    named = fault.file in FILES and fault.column in NAMES
    return is_of_table(fault) or named or fault.file == OWN


def told(data: Sequence[Fault], texts: Sequence[Fault], files: Collection[str]) -> list[Fault]:
    """The faults of the data, then those of texts; those that can follow are one that counts."""
    caused = any(map(is_one, data))
    following = [one for one in texts if caused and BOUND.fullmatch(one.problem)]
    if not following:
        return [*data, *texts]
    rest = [one for one in texts if one not in following]
    count = many(len(following), "fault")
    problem = f"{count} of names that rows and passages use can follow from those above"
    names = ", ".join(sorted(one for one in files if any(one == each.file for each in following)))
    remedy = "Mend those first: civicbrief check then names what is left."
    return [*data, *rest, Fault(names or CARD, problem, remedy)]
