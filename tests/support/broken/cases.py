"""All cases, by the file that each breaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.support.broken import files, foreign, json_files, tables, text_files
from tests.support.broken.case import Case

DATA = (
    *("observations", "sources", "sentences", "claims", "findings", "series"),
    *("panel", "revisions", "places", "changes", "acts"),
)
TABLES = (*(f"data/{name}.csv" for name in DATA), "notebooks/text/reviews.csv")
TERMS = "notebooks/text/terms.csv"


def _all() -> Iterator[Case]:
    for turn, file in enumerate((*TABLES, TERMS)):
        found = [*files.cases(file), *tables.table_cases(file)]
        # All are read by one reader: claims.csv has every case, the others take turns.
        yield from found if file == "data/claims.csv" else found[turn % 3 :: 3]
    yield from tables.meaning_cases()
    for turn, file in enumerate((json_files.CARD, json_files.LEDGER, json_files.NOTEBOOKS[2])):
        found = [*files.cases(file), *json_files.json_cases(file)]
        yield from found[1::2] if turn == 1 else found
    yield from json_files.card_cases()
    yield from json_files.ledger_cases()
    for turn, file in enumerate(json_files.NOTEBOOKS):
        yield from [*json_files.notebook_cases(file)][turn % 3 :: 3]
    yield from files.cases(text_files.TEXT)
    yield from text_files.text_cases()
    yield from files.cases(text_files.OWN)
    yield from text_files.python_cases()
    for case in files.cases(text_files.BRAND):  # one that says nothing is as good as none
        yield replace(case, reads=True) if case.kind in ("empty", "only spaces") else case
    yield from text_files.yaml_cases()
    yield from foreign.cases()


ALL = {case.name: case for case in _all()}
