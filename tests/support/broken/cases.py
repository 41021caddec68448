"""All cases, by the file that each breaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.support.broken import files, foreign, formats, tables
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
    for turn, file in enumerate((formats.CARD, formats.LEDGER, formats.NOTEBOOKS[2])):
        found = [*files.cases(file), *formats.json_cases(file)]
        yield from found[1::2] if turn == 1 else found
    yield from formats.card_cases()
    yield from formats.ledger_cases(formats.LEDGER, ("schema", "figures", "verdicts", "sources"))
    for turn, file in enumerate(formats.NOTEBOOKS):
        yield from [*formats.notebook_cases(file)][turn % 3 :: 3]
    yield from files.cases(formats.TEXT)
    yield from formats.text_cases()
    yield from files.cases(formats.OWN)
    yield from formats.python_cases()
    for case in files.cases(formats.BRAND):  # one that says nothing is as good as none
        yield replace(case, reads=True) if case.kind in ("empty", "only spaces") else case
    yield from formats.yaml_cases()
    yield from foreign.cases()


ALL = {case.name: case for case in _all()}
