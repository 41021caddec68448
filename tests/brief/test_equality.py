"""Three languages say the same: same passages, same numbers, same charts."""

import json
import re
from collections import Counter

import nbformat
import pytest

from civicbrief.export.outline import charts
from civicbrief.export.reading import read_blocks
from civicbrief.text.runs import is_run
from tests.support.project import LANGUAGES


@pytest.fixture(scope="module")
def briefs(edition):
    return {
        language: read_blocks(
            nbformat.read(edition / "notebooks" / f"3-brief.{language}.ipynb", as_version=4)
        )
        for language in LANGUAGES
    }


def parts(blocks):
    """Every text of a brief in reading order: where it stands, the figures and dates it prints."""
    for block in blocks:
        yield from _parts(block, block["kind"])


def _parts(value, where):
    if isinstance(value, list):
        if value and all(isinstance(part, str) or is_run(part) for part in value):
            marks = [run for run in value if isinstance(run, dict)]
            dates = [run["t"] for run in marks if run.get("k") == "date"]
            yield where, Counter([*(run["n"] for run in marks if "n" in run), *dates])
            return
        for number, part in enumerate(value):
            yield from _parts(part, f"{where}.{number}")
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in ("pictures", "words", "languages"):
                yield from _parts(part, f"{where}.{name}")


def test_passages_rows_and_charts_come_in_the_same_order_with_the_same_figures(briefs):
    """Within a passage a language may order its figures as it wants, but not drop one."""
    kk, ru, en = (list(parts(briefs[language])) for language in LANGUAGES)
    assert len(kk) > 90
    assert kk == ru == en


def test_a_figure_dropped_from_one_language_would_be_seen(briefs):
    changed = json.loads(json.dumps(briefs["ru"]))
    runs = next(b for b in changed if b["kind"] == "messages")["items"][0]["text"]
    runs.remove(next(run for run in runs if isinstance(run, dict) and "n" in run))
    assert list(parts(changed)) != list(parts(briefs["kk"]))


def number(text, language):
    """The digits of a printed number, whatever its separators."""
    plain = re.sub(r"[\s\u00a0%]", "", text)
    return plain.replace(",", "") if language == "en" else plain.replace(",", ".")


def test_every_figure_prints_the_same_number_in_every_language(briefs):
    printed = []
    for language in LANGUAGES:
        found = json.dumps(briefs[language], ensure_ascii=False)
        runs = re.findall(r'\{"n": "(\w+)", "t": "([^"]*)"\}', found)
        printed.append({(name, number(text, language)) for name, text in runs})
    assert len(printed[0]) > 30
    assert printed[0] == printed[1] == printed[2]


def test_charts_draw_the_same_bars(briefs):
    """The shapes depend on room for labels; the rows, and which figures they are, do not."""
    rows = [
        [
            (
                chart["id"],
                [
                    [r["n"] for r in row["value"] if isinstance(r, dict) and "n" in r]
                    for row in chart["rows"]
                ],
            )
            for chart in charts(briefs[language])
        ]
        for language in LANGUAGES
    ]
    assert rows[0] == rows[1] == rows[2]
    assert [len(r) for _, r in rows[0]] == [9, 5, 4, 3, 4]
