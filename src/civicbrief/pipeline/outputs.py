"""What an edition holds beside its notebooks: briefs in every format, the ledger, the index.

The functions that a build calls in processes of their own take the folder of the edition, and names
of files in it; each writes one file, `target`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
from nbformat import NotebookNode

from civicbrief.brief.changes import reasons
from civicbrief.brief.ledger import in_words
from civicbrief.core.editions import SCHEMA
from civicbrief.core.faults import refused
from civicbrief.core.project import texts
from civicbrief.data.tables import read_tables
from civicbrief.export.outline import front_of, items_of, printed
from civicbrief.export.reading import read_blocks
from civicbrief.metrics import changes, data_check, results
from civicbrief.metrics.comparison import rows_of
from civicbrief.metrics.project_metrics import metrics_of
from civicbrief.metrics.results import Results, verdict_rows
from civicbrief.text.words import Words

if TYPE_CHECKING:
    from civicbrief.export.blocks import AnyBlock, Front, Reason
    from civicbrief.export.exporters import BlockExporter

PARTS = ("name", "value", "interval", "formula")  # of an entry, for each language
Worded = dict[str, dict[str, Any]]  # the parts of an entry, by the id of its figure
SHARED = {  # files of all languages, with what the index calls each
    "metrics.csv": "metrics-table",
    "verdicts.csv": "verdicts-table",
    "ledger.json": "ledger-file",
    "notebooks/1-source.ipynb": "notebook-source",
    "notebooks/2-metrics.ipynb": "notebook-metrics",
}


# --- briefs


def executed(path: Path) -> NotebookNode:
    """An executed notebook that a build has written: nbformat need not check it again."""
    notebook: NotebookNode = nbformat.v4.reads(path.read_text(encoding="utf-8"))
    return notebook


def export(folder: str, target: str, notebook: str) -> None:
    """Write a brief as its executed notebook gives it, in the format that the target's name tells.

    Beside a PDF comes a picture of its first page, where there is one. Raises InputError for a
    notebook that cannot be set as that.
    """
    from civicbrief.export.exporters import BriefDOCX, BriefHTML, BriefPDF

    path, node = Path(folder, target), executed(Path(folder, notebook))
    kinds = {kind.file_extension: kind for kind in (BriefHTML, BriefPDF, BriefDOCX)}
    path.write_bytes(exported(node, kinds[path.suffix], path.name))
    if path.suffix == ".pdf" and (picture := linked_picture(node)):
        path.with_suffix(".png").write_bytes(picture)


def linked_picture(notebook: NotebookNode) -> bytes:
    """Page 1 as PNG, shown where a published brief is linked; nothing without a homepage."""
    from civicbrief.export import pdf

    blocks = read_blocks(notebook)
    return pdf.picture(blocks) if front_of(blocks)["homepage"] else b""


def exported(notebook: NotebookNode, exporter: type[BlockExporter], name: str) -> bytes:
    """The bytes of one file. Raises InputError for a notebook that cannot be set as that."""
    try:
        content = exporter.document(notebook)
    except RuntimeError as error:  # Typst: a missing glyph, a first page that overflows
        raise refused(name, str(error), "Shorten or correct it.") from error
    return content.encode() if isinstance(content, str) else content


# --- the ledger


def write_words(
    folder: str, target: str, project: str, data: str, notebook: str, language: str
) -> None:
    """What the ledger and the index say in one language: `figures`, `front` and `reasons`."""
    found = _results(project, data, folder)
    blocks = read_blocks(executed(Path(folder, notebook)))
    words = Words(language, texts(Path(project)), found)
    listed = changes.changes(Path(project), found, printed(blocks, alternatives=True))
    content = {
        "figures": worded(words, blocks),
        "front": front_of(blocks),
        "reasons": None if listed is None else reasons(words, listed),
    }
    _write_json(Path(folder, target), content)


def write_ledger(folder: str, target: str, project: str, data: str, words: Sequence[str]) -> None:
    """`ledger.json`: every figure for machines, as the briefs of all languages print it.

    `words` are the files that `write_words` made.
    """
    told = [json.loads(Path(folder, name).read_bytes()) for name in words]
    each = {content["front"]["language"]: content["figures"] for content in told}
    found = _results(project, data, folder)
    _write_json(Path(folder, target), assembled(found, texts(Path(project)), each), 1)


def _results(project: str, data: str, folder: str) -> Results:
    """The results that notebook 2 has written, over the data that it read."""
    tables = read_tables(Path(data))
    return results.read(Path(folder), data_check.loaded(tables, metrics_of(Path(project))))


def _write_json(path: Path, content: Any, indent: int | None = None) -> None:
    path.parent.mkdir(exist_ok=True)
    text = json.dumps(content, ensure_ascii=False, indent=indent, default=str)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def machine_readable(
    found: Results, folder: Path, blocks: Mapping[str, Sequence[AnyBlock]]
) -> dict[str, Any]:
    """The ledger for machines of briefs with these blocks in each language; see `assembled`."""
    each = {code: worded(Words(code, folder, found), one) for code, one in blocks.items()}
    return assembled(found, folder, each)


def worded(words: Words, blocks: Sequence[AnyBlock]) -> Worded:
    """Every figure as one brief prints it.

    What the brief's own ledger holds is taken from there, only the rest is put into words here.
    """
    data, entries = words.data, items_of(blocks, "ledger")
    seen = {*printed(blocks, alternatives=True)}
    home = data.panel.home
    panel = (n for n, row in data.panel.by_id.items() if row.area == home or n in seen)
    return {
        name: _parts(entries.get(name) or in_words(words, name))
        for name in (*words.results.intervals, *data.observations, *panel)
    }


def _parts(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {part: entry[part] for part in PARTS if part in entry}


def assembled(found: Results, folder: Path, told: Mapping[str, Worded]) -> dict[str, Any]:
    """The ledger for machines (schema "civicbrief-ledger/1"), stable from edition to edition.

    `figures` maps the id of every metric and observation, of every value of the panel for the
    home area and of those for others that a brief prints, to its row as the CSV has it, all cells
    as text, and under `languages` to its name, value and formula as each brief prints them.
    `verdicts` maps the names of trends, claims and findings to their rows of
    `verdicts.csv`, `sources` the ids of sources to theirs. `told` are the figures in words, by
    language.
    """
    data = found.data
    named = {name for each in told.values() for name in each}
    panel = {
        name: seen
        for name, seen in data.panel.by_id.items()
        if seen.area == data.panel.home or name in named
    }
    figures = rows_of(found, data.observations | panel)
    for language, each in told.items():
        words = None
        for name, figure in figures.items():
            if name not in each:  # another language prints it
                words = words or Words(language, folder, found)
            entry = each.get(name) or _parts(in_words(words, name))  # type: ignore[arg-type]
            figure.setdefault("languages", {})[language] = entry
    return {
        "schema": SCHEMA,
        "edition": {"version": data.version, "created": data.created.isoformat()},
        "figures": figures,
        "verdicts": dict(zip(found.verdicts, verdict_rows(found), strict=True)),
        "acts": {name: asdict(row) for name, row in data.acts.items()},
        "sources": {name: asdict(row) for name, row in data.sources.items()},
        "reasons": [asdict(row) for row in data.changes if row.edition == data.version],
    }


# --- the index


def write_index(folder: str, target: str, words: Sequence[str]) -> None:
    """The page that lists every file of the edition, and what changed in it.

    `words` are the files that `write_words` made, in the order of the languages.
    """
    told = [json.loads(Path(folder, name).read_bytes()) for name in words]
    page = index_page(told, lambda name: Path(folder, name).stat().st_size)
    Path(folder, target).write_text(page, encoding="utf-8", newline="\n")


def index_page(told: Sequence[Mapping[str, Any]], size: Callable[[str], int]) -> str:
    """The same from what `write_words` tells of each language, and the size of each file."""
    from civicbrief.export.html import render_index

    fronts: list[Front] = [each["front"] for each in told]
    changed: dict[str, list[Reason]] = {
        each["front"]["language"]: each["reasons"] for each in told if each["reasons"] is not None
    }
    formats = ["html", "pdf", *(["docx"] if fronts[0].get("word", True) else [])]
    formats += ["png"] if fronts[0]["homepage"] else []
    files = {}
    for language in (front["language"] for front in fronts):
        names = [f"brief/{language}.{end}" for end in formats]
        names.append(f"notebooks/3-brief.{language}.ipynb")
        files[language] = [(name, size(name)) for name in names]
    shared = [(name, kind, size(name)) for name, kind in SHARED.items()]
    return render_index(fronts, files, shared, changed)
