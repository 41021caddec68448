"""The pipeline: from the data folder to an edition, through papermill and nbconvert."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
from nbformat import NotebookNode

from civicbrief import kernels, ledger, publish, results, settings, source, verdicts
from civicbrief.blocks import Json, printed, read_blocks
from civicbrief.faults import Fault, InputError
from civicbrief.front import LANGUAGES
from civicbrief.parameters import Given, Parameter
from civicbrief.project import PROJECT, texts
from civicbrief.text import Words

if TYPE_CHECKING:
    from civicbrief.export.exporters import BlockExporter

Say = Callable[[str], None]


def build(
    project: Path,
    data: Path,
    out: Path,
    languages: Sequence[str],
    values: Mapping[str, Given],
    notebooks: Mapping[str, Mapping[str, Parameter]],
    say: Say,
    server: kernels.Server | None = None,
) -> None:
    """Make an edition in `out`. The inputs have been checked; `values` are parameters.

    Raises InputError when a notebook fails or the folder holds strangers: `out` is then as
    it was.
    """
    told = {
        LANGUAGES: " ".join(languages),
        source.CHECKED: source.fingerprint(data),
        **settings.told(values, notebooks),
    }
    with publish.staging(out) as folder, environment(project, told) as scratch:
        (folder / "notebooks").mkdir()
        (folder / "brief").mkdir()
        kernel = kernels.manager(scratch, server)
        run = Runner(project, folder, data, values, notebooks, say, kernel)
        run("1-source")
        run("2-metrics")
        fronts, numbers = [], set[str]()
        for language in languages:
            notebook = run("3-brief", language)
            blocks = read_blocks(notebook)
            fronts.append(blocks[0])
            numbers |= set(printed(blocks, alternatives=True))
            export(notebook, folder / "brief" / language, say)
        write_ledger(project, data, folder, languages, numbers)
        write_index(folder, fronts)
        say("publishing")


class Runner:
    """Runs one notebook after the other in the edition's own folder.

    `kernel` is the class of managers that start a kernel for each (see `kernels`).
    """

    def __init__(
        self,
        project: Path,
        folder: Path,
        data: Path,
        values: Mapping[str, Given],
        notebooks: Mapping[str, Mapping[str, Parameter]],
        say: Say,
        kernel: type[Any],
    ):
        self.project, self.folder, self.say, self.kernel = project, folder, say, kernel
        self.values = {name: given.value for name, given in values.items()}
        self.notebooks = notebooks
        # The folder will stand where its finished sibling stands now, so that paths seen
        # from it are the same: the executed notebooks run again from there.
        self.where = {
            "data": _relative(data, folder / "notebooks"),
            "out": "..",
            "metrics": "..",
        }

    def __call__(self, name: str, language: str | None = None) -> NotebookNode:
        import papermill

        title = f"{name}.{language}" if language else name
        self.say(f"running {title}")
        wanted = {**self.where, **self.values, "language": language}
        parameters = {n: wanted[n] for n in self.notebooks[name] if wanted.get(n) is not None}
        path = self.folder / "notebooks" / f"{title}.ipynb"
        try:
            notebook = papermill.execute_notebook(
                self.project / "notebooks" / f"{name}.ipynb",
                None,  # papermill would write the whole file again for every cell
                parameters=parameters,
                kernel_name="python3",
                cwd=path.parent,
                progress_bar=False,
                log_output=False,
                shutdown_kernel="immediate",  # a polite one interrupts, and the kernel says so
                kernel_manager_class=self.kernel,
            )
        except papermill.PapermillExecutionError as error:
            raise InputError([_failure(title, error)]) from error
        except RuntimeError as error:  # nbclient's, of a kernel
            remedy = "Build again with more memory free, or ask civicbrief doctor."
            raise InputError([Fault(f"{title}.ipynb", f"{error}", remedy)]) from error
        for line in stabilise(notebook):
            self.say(f"{title}: {line}")
        # nbformat would end lines as the system does.
        path.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8", newline="\n")
        return notebook


def _failure(title: str, error: Any) -> Fault:
    """A notebook's own error, without the kernel's traceback."""
    if error.ename in ("NotReady", "TextError"):
        return Fault(f"{title}.ipynb", error.evalue, "Correct it and build again.")
    return Fault(
        f"{title}.ipynb",
        f"cell {error.cell_index} stopped with {error.ename}: {error.evalue}",
        "Open the notebook in JupyterLab and run it to see where.",
    )


def stabilise(notebook: NotebookNode) -> list[str]:
    """Take out what differs from run to run; give back what the kernel wrote as warnings.

    Time stamps, durations, versions of the machine's Python and papermill's paths go; the
    parameters stay visible in their cell.
    """
    warnings = []
    notebook.metadata.pop("papermill", None)
    notebook.metadata.pop("widgets", None)
    notebook.metadata["language_info"] = {"name": "python"}
    for number, cell in enumerate(notebook.cells):
        cell.metadata = NotebookNode({k: v for k, v in cell.metadata.items() if k == "tags"})
        if "injected-parameters" in cell.metadata.get("tags", []):
            cell["id"] = f"injected-{number}"
        for output in cell.get("outputs", []):
            if output.get("name") == "stderr":
                warnings += output["text"].splitlines()
        if "outputs" in cell:
            cell["outputs"] = [o for o in cell["outputs"] if o.get("name") != "stderr"]
    return warnings


def export(notebook: NotebookNode, path: Path, say: Say) -> None:
    """Write the brief beside `path` in every format, by our exporters for nbconvert."""
    from civicbrief.export.exporters import BriefDOCX, BriefHTML, BriefPDF

    for exporter in (BriefHTML(), BriefPDF(), BriefDOCX()):
        target = path.with_suffix(exporter.file_extension)
        say(f"exporting {target.name}")
        target.write_bytes(exported(notebook, exporter, target.name))
    if drawn := linked_picture(notebook):
        path.with_suffix(".png").write_bytes(drawn)


def linked_picture(notebook: NotebookNode) -> bytes:
    """Page 1 as PNG, by which a published brief is shown where it is linked; else nothing."""
    from civicbrief.export import pdf

    blocks = read_blocks(notebook)
    return pdf.picture(blocks) if blocks[0]["homepage"] else b""


def exported(notebook: NotebookNode, exporter: BlockExporter, name: str) -> bytes:
    """The bytes of one file. Raises InputError for a notebook that cannot be set as that."""
    try:
        content, _ = exporter.from_notebook_node(notebook)
    except RuntimeError as error:  # Typst: a missing glyph, a first page that overflows
        raise InputError([Fault(name, str(error), "Shorten or correct it.")]) from error
    return content.encode() if isinstance(content, str) else content


def write_ledger(
    project: Path, data: Path, folder: Path, languages: Sequence[str], numbers: set[str]
) -> None:
    """`ledger.json`: every figure for machines, from the metrics that notebook 2 wrote.

    `numbers` are the ids of all that the briefs print: values of other areas among them.
    """
    loaded, rows = source.load(data), results.read_rows(folder)
    intervals, judged = verdicts.intervals_of(rows), verdicts.by_name(verdicts.read_rows(folder))
    population = results.population_of(rows)
    said = {
        language: Words(language, texts(project), loaded, intervals, population, judged)
        for language in languages
    }
    content = json.dumps(
        ledger.machine_readable(loaded, rows, said, numbers),
        ensure_ascii=False,
        indent=1,
        default=str,
    )
    (folder / "ledger.json").write_text(content + "\n", encoding="utf-8", newline="\n")


def write_index(folder: Path, fronts: Sequence[Json]) -> None:
    """The page that lists every file of the edition."""
    from civicbrief.export.html import render_index

    def sized(name: str) -> tuple[str, int]:
        return name, (folder / name).stat().st_size

    files = {
        language: [
            sized(f"brief/{language}.html"),
            sized(f"brief/{language}.pdf"),
            sized(f"brief/{language}.docx"),
            *([sized(f"brief/{language}.png")] if fronts[0]["homepage"] else []),
            sized(f"notebooks/3-brief.{language}.ipynb"),
        ]
        for language in (front["language"] for front in fronts)
    }
    shared = [
        ("metrics.csv", "metrics-table", sized("metrics.csv")[1]),
        ("verdicts.csv", "verdicts-table", sized("verdicts.csv")[1]),
        ("ledger.json", "ledger-file", sized("ledger.json")[1]),
        *(
            (f"notebooks/{name}.ipynb", kind, sized(f"notebooks/{name}.ipynb")[1])
            for name, kind in (("1-source", "notebook-source"), ("2-metrics", "notebook-metrics"))
        ),
    ]
    page = render_index(list(fronts), files, shared)
    (folder / "index.html").write_text(page, encoding="utf-8", newline="\n")


@contextlib.contextmanager
def environment(project: Path, told: Mapping[str, str]) -> Iterator[Path]:
    """What the kernels are told, and kept from: a user's own start-up files and history.

    Gives a folder for what they leave lying about.
    """
    # Windows keeps a file that a kernel on its way out still has open.
    with tempfile.TemporaryDirectory(prefix="civicbrief-", ignore_cleanup_errors=True) as scratch:
        ours = {
            PROJECT: str(project),
            **told,
            "IPYTHONDIR": scratch,
            "JUPYTER_RUNTIME_DIR": scratch,
            "JUPYTER_PREFER_ENV_PATH": "1",
            "PYTHONHASHSEED": "0",
            "MPLBACKEND": "agg",
        }
        before = {name: os.environ.get(name) for name in ours}
        os.environ.update(ours)
        try:
            yield Path(scratch)
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


def _relative(target: Path, start: Path) -> str:
    try:
        return Path(os.path.relpath(target, start)).as_posix()
    except ValueError:  # on another drive
        return target.as_posix()
