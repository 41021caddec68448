"""All cases, by the file that each breaks."""

from __future__ import annotations

from collections.abc import Iterator

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
        yield from found if file == "data/claims.csv" else found[turn % 2 :: 2]
    yield from tables.meaning_cases()
    for file in (formats.CARD, formats.LEDGER, formats.NOTEBOOKS[2]):
        yield from files.cases(file)
        yield from formats.json_cases(file)
    yield from formats.card_cases()
    yield from formats.ledger_cases(formats.LEDGER, ("schema", "figures", "verdicts", "sources"))
    for turn, file in enumerate(formats.NOTEBOOKS):
        yield from [*formats.notebook_cases(file)][turn % 3 :: 3]
    yield from files.cases(formats.TEXT)
    yield from formats.text_cases()
    nothing = ("empty", "only spaces")  # as good as no own.py: what asks for its metrics is told
    yield from (case for case in files.cases(formats.OWN) if case.kind not in nothing)
    yield from formats.python_cases()
    yield from files.cases(formats.BRAND)
    yield from formats.yaml_cases()
    yield from foreign.cases()


ALL = {case.name: case for case in _all()}
