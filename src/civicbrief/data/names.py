"""The names in the tables of a data folder, readable even if the data have faults."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from civicbrief.core.csv_tables import Row
from civicbrief.core.faults import InputError
from civicbrief.data import panel
from civicbrief.data.acts import act_keys
from civicbrief.data.claims import basis_names
from civicbrief.data.tables import OPTIONAL, TABLES, Tables


@dataclass(frozen=True, slots=True)
class ClaimNames:
    """Whether a claim states a figure; its recorded verdict, if any, and the basis of that."""

    figure: bool
    verdict: str
    basis: frozenset[str]

    @property
    def reason(self) -> str:
        """End of the key of its reason: each verdict needs its own."""
        return f".{self.verdict}" if self.verdict else ""


@dataclass(frozen=True, slots=True)
class Names:
    """The names in the tables: enough to check passages even if the data have faults.

    `figures` are the values and metrics of the panel; `judged` has a name for each verdict, trend
    word and certainty. `branches` has those that a passage must have a branch for: findings that
    the data refute, trends that are reversed. `one_value` are the figures of releases that hold one
    year only, beside others of more; `one_window` says whether all trends have the same years.
    `imported` are observations and sources of imported tables, whose names the table gives.
    `changes` are passages that say why a figure changed, each with whether it did in this edition;
    `acts` those that say what bodies and acts are called. `metrics` are those of the project, each
    with its inputs; no table has them.
    """

    quoted: dict[str, bool]  # id of each observation: whether the source text prints it
    sources: frozenset[str]
    claims: dict[str, ClaimNames]
    findings: dict[str, frozenset[str] | None]  # the basis of a recorded one
    indicators: frozenset[str]
    releases: frozenset[str]
    figures: frozenset[str]
    judged: frozenset[str]
    home: str
    version: str
    text_language: str
    branches: Mapping[str, str] = field(default_factory=dict)
    one_value: frozenset[str] = frozenset()
    one_window: bool = True
    imported: frozenset[str] = frozenset()
    changes: Mapping[str, bool] = field(default_factory=dict)
    acts: frozenset[str] = frozenset()
    metrics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def names_of(tables: Tables, metrics: Mapping[str, tuple[str, ...]]) -> Names | None:
    """The names in the files, whatever else is wrong; None if they cannot be read.

    `metrics` are those of the project, each with its inputs.
    """
    try:
        rows = {table: tables[table] for table in (*TABLES, *OPTIONAL)}
        series = [(row["indicator"], row["release"]) for row in rows["series"]]
        judged = {"claim": "claims", "said": "claims", "finding": "findings"}
        home = tables.card["area"]
        values = {
            panel.value_id(home, r["area"], r["indicator"], r["release"], r["year"])
            for r in rows["panel"]
        }
        trends = {(r["indicator"], r["area"]) for r in rows["panel"]}
        trends |= {(indicator, home) for indicator, _ in series}
        version = str(tables.card["version"])
        present = {row["words"] for row in rows["changes"] if row["edition"] == version}
        return Names(
            quoted={row["id"]: bool(row["sentence"]) for row in rows["observations"]},
            sources=frozenset(row["id"] for row in rows["sources"]),
            claims={
                row["id"]: ClaimNames(
                    bool(row["figure"]),
                    "" if row["rule"] else row["verdict"],
                    basis_names(row["basis"]),
                )
                for row in rows["claims"]
            },
            findings={
                row["id"]: basis_names(row["basis"]) if row["certainty"] else None
                for row in rows["findings"]
            },
            indicators=frozenset(indicator for indicator, _ in series),
            releases=frozenset(release for _, release in series),
            figures=frozenset(
                values.union(*((i, f"{i}_change_{r}", f"{i}_revision") for i, r in series))
            ),
            judged=frozenset(
                {f"trend-{panel.area_id(home, area, indicator)}" for indicator, area in trends}
                | {f"{kind}-{row['id']}" for kind, table in judged.items() for row in rows[table]}
            ),
            home=home,
            version=version,
            text_language=tables.card["textLanguage"],
            imported=frozenset(
                row[part]
                for row in rows["observations"]
                if row.get("cell")
                for part in ("id", "source")
            ),
            changes={
                key: key in present
                for key in dict.fromkeys(row["words"] for row in rows["changes"])
            },
            acts=act_keys(tables),
            metrics=metrics,
            one_value=_one_value(home, series, rows["panel"]),
        )
    except (InputError, ValueError, KeyError, TypeError):
        return None


def _one_value(home: str, series: Sequence[tuple[str, str]], rows: Sequence[Row]) -> frozenset[str]:
    """Values of releases that hold one year of an indicator which has other releases.

    The indicator itself is among them where its newest release is one of those.
    """
    years: dict[tuple[str, str], set[str]] = {}
    for row in rows:
        years.setdefault((row["indicator"], row["release"]), set()).add(row["year"])
    releases: dict[str, list[str]] = {}
    for indicator, release in series:
        releases.setdefault(indicator, []).append(release)
    single = {
        (indicator, release)
        for indicator, release in series
        if len(releases[indicator]) > 1 and len(years.get((indicator, release), ())) == 1
    }
    values = (
        panel.value_id(home, r["area"], r["indicator"], r["release"], r["year"])
        for r in rows
        if (r["indicator"], r["release"]) in single
    )
    newest = (name for name, names in releases.items() if (name, names[-1]) in single)
    return frozenset((*values, *newest))
