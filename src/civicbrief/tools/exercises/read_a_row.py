"""The first exercise: a figure's row."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from civicbrief.metrics.project_data import ProjectData
from civicbrief.tools.exercises.answers import Question
from civicbrief.tools.exercises.task import Answers, Task, at_home, first_of, nothing


def read_a_row(project: Path, data: ProjectData, answers: Answers) -> Task:
    """A figure's row: where it stands, its unit, its qualifier, its words, its source."""
    own = [seen for seen in at_home(data) if seen.table == "observations"]
    seen = first_of(
        [o for o in own if o.quote and o.one_sided], [o for o in own if o.quote], own, at_home(data)
    )
    if seen is None:
        return nothing("a figure")
    others = [
        (text, f"that is the column {name}: look at the header.")
        for name in ("id", "subject", "printed", "qualifier", "unit", "source")
        for text in [seen.unit.name if name == "unit" else getattr(seen, name)]
    ]
    row_slips = [
        (Decimal(seen.row - 1), "count as a spreadsheet does, the header being a row too."),
        (
            Decimal(seen.row - 2),
            "pandas counts from zero and leaves out the header; a spreadsheet does not.",
        ),
        (seen.value, "that is the figure; its row is asked."),
    ]
    unit_slips = [(seen.unit.name.split()[0], "that is a part of it: of what?"), ("%", "of what?")]
    source = data.sources[seen.source]
    body = "that is from sources.csv: write the id of the source that the row holds."
    source_slips = [*others, (source.body, body), (source.title, body)]
    hints = {
        "row": "another figure stands there: look for the id in the first column.",
        "unit": "copy the whole cell of the column unit.",
        "qualifier": "it is one of the few words of column qualifier.",
        "words": "copy the whole quotation, in the language it has.",
        "source": "copy the whole cell of the column source: it is an id.",
    }
    asked = [
        Question("row", Decimal(seen.row), row_slips, hints["row"]),
        Question("unit", seen.unit.name, [*unit_slips, *others], hints["unit"]),
        Question("qualifier", seen.qualifier, others, hints["qualifier"]),
        Question("words", seen.quote, others, hints["words"]),
        Question("source", seen.source, source_slips, hints["source"]),
    ]
    row: dict[str, object] = {"id": seen.id, "printed": seen.printed, "period": seen.period}
    if seen.table == "observations":
        note = "" if seen.quote else "Its row has no words: leave them."
        questions = [one for one in asked if seen.quote or one.name != "words"]
        return Task([row | {"file": "data/observations.csv"}], questions, note)
    row |= {"indicator": seen.subject, "release": seen.release, "file": "data/panel.csv"}
    note = (
        "data/observations.csv has no figure yet, so this one is of the panel. A row there has no "
        "qualifier and no words: leave both. Its unit and source are in data/series.csv."
    )
    return Task([row], [one for one in asked if one.name not in ("qualifier", "words")], note)
