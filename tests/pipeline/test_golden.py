"""The published values: every metric and every verdict of the home area, as `golden.csv` has them.

A test that fails prints what `civicbrief diff` prints: each metric and verdict that moved, from
what to what, and because of which rows. If the new values are meant, renew the table with

    python -m tests.pipeline.test_golden

and commit it with the change that moved them; its diff is then the record of what moved.
"""

import csv
import json
from pathlib import Path

import pytest

from civicbrief.core.editions import SCHEMA
from civicbrief.core.project import texts
from civicbrief.metrics import results
from civicbrief.pipeline import outputs
from civicbrief.tools.diff import compare, report
from tests.support.project import ROOT, change, load

GOLDEN = Path(__file__).with_name("golden.csv")
# `low` of a verdict is that on the attribution of an opinion. Rows of the data stand in the table
# too, so that a difference can say because of which of them it came.
COLUMNS = ("id", "value", "low", "high", "bound", "rests", "en")


def current(folder):
    """The table as the data of a folder give it now."""
    data = load(folder)
    told = outputs.machine_readable(results.compute(data), texts(ROOT), {"en": []})
    return list(_rows(told, data))


def _rows(told, data):
    resting = {
        name
        for figure in told["figures"].values()
        if figure["kind"] == "metric"
        for name in figure["inputs"].split("; ")
    }
    for name, figure in told["figures"].items():
        said = figure["languages"]["en"]["value"].replace("\u00a0", " ")
        ends = {part: _cell(figure[part]) for part in ("value", "low", "high")}
        if figure["kind"] == "metric":
            rests = {"rests": figure["inputs"], "bound": figure["bound"]}
            yield {"id": f"metric {name}", **ends, **rests, "en": said}
        elif name in resting or name in data.observations:
            yield {"id": f"row {name}", **ends, "bound": "", "rests": "", "en": said}
    for name, row in told["verdicts"].items():
        # Names of other areas end in their code: `trend-v2x_cspart-KGZ`.
        if name.rpartition("-")[2] not in data.panel.areas()[1:]:
            cells = {"value": row["result"], "low": row["said"], "high": "", "bound": ""}
            yield {"id": f"verdict {name}", **cells, "rests": row["rests"], "en": ""}


def _cell(value):
    return "" if value is None else str(value)


def golden():
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def edition_of(rows, folder):
    """The table as the ledger of an edition without passages, which `civicbrief diff` reads."""
    figures, judged = {}, {}
    for row in rows:
        kind, _, name = row["id"].partition(" ")
        if kind == "verdict":
            judged[name] = {"kind": name.partition("-")[0], "rests": row["rests"]}
            judged[name] |= {"result": row["value"], "said": row["low"]}
            continue
        figures[name] = {
            "kind": {"row": "observation"}.get(kind, kind),
            "inputs": row["rests"],
            "languages": {"en": {"value": row["en"]}},
            **dict.fromkeys(("printed", "qualifier", "unit", "period", "source", "quote"), ""),
            **{part: row[part] for part in ("value", "low", "high", "bound")},
        }
    folder.mkdir()
    ledger = {"schema": SCHEMA, "edition": {"version": "2"}, "sources": {}}
    text = json.dumps(ledger | {"figures": figures, "verdicts": judged})
    (folder / "ledger.json").write_text(text, encoding="utf-8")
    return folder


def moved(old, new, folder):
    """Lines of `civicbrief diff` between two tables; none where they say the same."""
    found = compare(edition_of(old, folder / "golden"), edition_of(new, folder / "now"))
    return list(report(found, "en")) if any(found.values()) else []


def test_the_published_values_are_the_golden_ones(tmp_path):
    lines = moved(golden(), current(ROOT / "data"), tmp_path)
    if lines:
        how = "If this is meant: python -m tests.pipeline.test_golden, then commit golden.csv."
        pytest.fail("\n".join(["Published values moved.", *lines, how]), pytrace=False)


def test_a_build_publishes_the_golden_values(edition):
    wanted = {row["id"]: row for row in golden()}
    with (edition / "metrics.csv").open(encoding="utf-8", newline="") as file:
        built = list(csv.DictReader(file))
    assert {f"metric {row['metric']}" for row in built} == {n for n in wanted if "metric " in n}
    for row in built:
        for part in ("value", "low", "high", "bound"):
            assert row[part] == wanted[f"metric {row['metric']}"][part]
    with (edition / "verdicts.csv").open(encoding="utf-8", newline="") as file:
        judged = {f"verdict {row['kind']}-{row['id']}": row for row in csv.DictReader(file)}
    for name in (name for name in wanted if name.startswith("verdict ")):
        assert (judged[name]["result"], judged[name]["said"]) == (
            wanted[name]["value"],
            wanted[name]["low"],
        )


def test_a_change_is_told_by_metric_verdict_and_row(copy, tmp_path):
    """4,957 + 771 + 267 - 6,766 = -771; 771 / 6,766 = 11.4 %, 11.4 points below 22.8."""
    change(copy, "observations", "npo_charity_funds", value="771", printed="771")
    lines = moved(golden(), current(copy), tmp_path)
    lines = [" ".join(line.split()) for line in lines]
    because = " npo_charity_funds"
    assert "row npo_charity_funds, value 1542 771" in lines
    assert f"metric npo_parts_gap 0 −771 -771{because}" in lines
    assert f"metric npo_share_funds 22.8% 11.4% -11.4{because}" in lines
    assert f"verdict claim-npo-charity-funds not-found contradicted{because}" in lines
    assert not any("bloggers" in line for line in lines)


def test_the_golden_table_holds_every_metric_and_verdict_of_the_home_area(data):
    """Some of their values by hand."""
    rows = {row["id"]: row for row in golden()}
    values = {
        "metric npo_share_public": "73.263375702",  # 4957 / 6766
        "metric score_position": "44",  # (3.2 - 1) / 5
        "metric bloggers_before": "5.85365853659",  # 7.2 / 1.23
        "metric npo_parts_gap": "0",  # 4957 + 1542 + 267 - 6766
        "verdict claim-npo-total": "contradicted",  # more than 22 thousand NGOs
        "verdict trend-v2x_partipdem": "rose",  # 0.094 is below 0.098
    }
    assert {name: rows[name]["value"] for name in values} == values
    assert rows["metric giving_gap"]["low"] == "30.5"  # 60 - 29.5
    held = {"trend": data.panel.series, "claim": data.claims, "finding": data.findings}
    names = {f"verdict {kind}-{name}" for kind, ids in held.items() for name in ids}
    names |= {f"metric {name}" for name in data.metrics}
    assert names == {name for name in rows if not name.startswith("row ")}


def test_the_ledger_for_machines_takes_what_a_brief_holds_and_words_only_the_rest(data):
    parts = {"name": "as printed", "value": "printed", "interval": "", "formula": ""}
    ledger = {"kind": "ledger", "items": [{"id": "npo_total", **parts}]}
    blocks = {"en": [{"kind": "section", "blocks": [ledger]}]}
    told = outputs.machine_readable(results.compute(data), texts(ROOT), blocks)["figures"]
    assert told["npo_total"]["languages"]["en"] == parts
    assert told["npo_other"]["languages"]["en"]["value"] == "267"


if __name__ == "__main__":
    with GOLDEN.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(current(ROOT / "data"))
