"""What an edition holds beside its notebooks: briefs in every format, the ledger, the index."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbformat import NotebookNode

from civicbrief.brief.changes import reasons
from civicbrief.brief.ledger import in_words
from civicbrief.core.editions import SCHEMA
from civicbrief.core.faults import refused
from civicbrief.export.blocks import Reason
from civicbrief.export.outline import front_of, items_of, printed
from civicbrief.export.reading import read_blocks
from civicbrief.metrics import changes
from civicbrief.metrics.comparison import rows_of
from civicbrief.metrics.results import Results, verdict_rows
from civicbrief.pipeline.notebooks import Say
from civicbrief.text.words import Words

if TYPE_CHECKING:
    from civicbrief.export.blocks import AnyBlock, Front, InWords
    from civicbrief.export.exporters import BlockExporter

PARTS = ("name", "value", "interval", "formula")  # of an entry, for each language
SHARED = {  # files of all languages, with what the index calls each
    "metrics.csv": "metrics-table",
    "verdicts.csv": "verdicts-table",
    "ledger.json": "ledger-file",
    "notebooks/1-source.ipynb": "notebook-source",
    "notebooks/2-metrics.ipynb": "notebook-metrics",
}


def machine_readable(
    found: Results, texts: Path, blocks: Mapping[str, Sequence[AnyBlock]]
) -> dict[str, Any]:
    """The ledger for machines (schema "civicbrief-ledger/1"), stable from edition to edition.

    `figures` maps the id of every metric and observation, of every value of the panel for the
    home area and of those for others that a brief prints, to its row as the CSV has it, all cells
    as text, and under `languages` to its name, value and formula as each brief prints them.
    `verdicts` maps the names of trends, claims and findings to their rows of
    `verdicts.csv`, `sources` the ids of sources to theirs. `blocks` are those of each language:
    what its own ledger holds is taken from there, only the rest is put into words here.
    """
    data = found.data
    named = _named(blocks)
    panel = {
        name: seen
        for name, seen in data.panel.by_id.items()
        if seen.area == data.panel.home or name in named
    }
    figures = rows_of(found, data.observations | panel)
    for language, each in blocks.items():
        entries = items_of(each, "ledger")
        words = Words(language, texts, found)
        for name, figure in figures.items():
            entry: InWords = entries.get(name) or in_words(words, name)
            printed_as = {part: text for part, text in entry.items() if part in PARTS}
            figure.setdefault("languages", {})[language] = printed_as
    return {
        "schema": SCHEMA,
        "edition": {"version": data.version, "created": data.created.isoformat()},
        "figures": figures,
        "verdicts": dict(zip(found.verdicts, verdict_rows(found), strict=True)),
        "acts": {name: asdict(row) for name, row in data.acts.items()},
        "sources": {name: asdict(row) for name, row in data.sources.items()},
        "reasons": [asdict(row) for row in data.changes if row.edition == data.version],
    }


def _named(blocks: Mapping[str, Sequence[AnyBlock]]) -> set[str]:
    """The ids of what the briefs print."""
    return {name for each in blocks.values() for name in printed(each, alternatives=True)}


@contextlib.contextmanager
def exporting(say: Say) -> Iterator[Callable[[NotebookNode, Path], None]]:
    """A function that writes a brief beside a path in every format, by exporters for nbconvert.

    It works while the kernel of the next language does. What is left to do is done when the
    block ends, or left out when the block is stopped.
    """
    from civicbrief.export.exporters import BriefDOCX, BriefHTML, BriefPDF

    def write(notebook: NotebookNode, exporter: BlockExporter, target: Path) -> None:
        say(f"exporting {target.name}")
        target.write_bytes(exported(notebook, exporter, target.name))

    def draw(notebook: NotebookNode, target: Path) -> None:
        if drawn := linked_picture(notebook):
            target.write_bytes(drawn)

    def export(notebook: NotebookNode, path: Path) -> None:
        for exporter in (BriefHTML(), BriefPDF(), BriefDOCX()):
            target = path.with_suffix(exporter.file_extension)
            tasks.append(pool.submit(write, notebook, exporter, target))
        tasks.append(pool.submit(draw, notebook, path.with_suffix(".png")))

    pool, tasks = ThreadPoolExecutor(1), list[Future[None]]()
    try:
        yield export
        for task in tasks:
            task.result()
    finally:
        pool.shutdown(cancel_futures=True)


def linked_picture(notebook: NotebookNode) -> bytes:
    """Page 1 as PNG, shown where a published brief is linked; nothing without a homepage."""
    from civicbrief.export import pdf

    blocks = read_blocks(notebook)
    return pdf.picture(blocks) if front_of(blocks)["homepage"] else b""


def exported(notebook: NotebookNode, exporter: BlockExporter, name: str) -> bytes:
    """The bytes of one file. Raises InputError for a notebook that cannot be set as that."""
    try:
        content, _ = exporter.from_notebook_node(notebook)
    except RuntimeError as error:  # Typst: a missing glyph, a first page that overflows
        raise refused(name, str(error), "Shorten or correct it.") from error
    return content.encode() if isinstance(content, str) else content


def write_ledger(
    folder: Path, found: Results, texts: Path, blocks: Mapping[str, Sequence[AnyBlock]]
) -> None:
    """`ledger.json`: every figure for machines, as the briefs of all languages print it."""
    content = json.dumps(
        machine_readable(found, texts, blocks), ensure_ascii=False, indent=1, default=str
    )
    (folder / "ledger.json").write_text(content + "\n", encoding="utf-8", newline="\n")


def changed(
    found: Results, project: Path, texts: Path, blocks: Mapping[str, Sequence[AnyBlock]]
) -> dict[str, list[Reason]]:
    """What changed since the newest kept edition, in each language; nothing without one."""
    listed = changes.changes(project, found, _named(blocks))
    if listed is None:
        return {}
    return {code: reasons(Words(code, texts, found), listed) for code in blocks}


def write_index(
    folder: Path, fronts: Sequence[Front], changed: Mapping[str, Sequence[Reason]]
) -> None:
    """The page that lists every file of the edition, and what changed in it."""
    from civicbrief.export.html import render_index

    def size(name: str) -> int:
        return (folder / name).stat().st_size

    formats = ("html", "pdf", "docx", "png") if fronts[0]["homepage"] else ("html", "pdf", "docx")
    files = {}
    for language in (front["language"] for front in fronts):
        names = [f"brief/{language}.{end}" for end in formats]
        names.append(f"notebooks/3-brief.{language}.ipynb")
        files[language] = [(name, size(name)) for name in names]
    shared = [(name, kind, size(name)) for name, kind in SHARED.items()]
    page = render_index(list(fronts), files, shared, changed)
    (folder / "index.html").write_text(page, encoding="utf-8", newline="\n")
