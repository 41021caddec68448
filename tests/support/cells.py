"""The cells of a notebook run in this process: what a kernel would make of them, in a tenth."""

import contextlib
import tempfile
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from unittest import mock

from nbformat.v4 import new_output
from papermill import execute
from papermill.engines import Engine, papermill_engines
from papermill.iorw import write_ipynb

from civicbrief.brief.pictures import Picture
from civicbrief.core import child
from civicbrief.core.notebook_source import without_magics
from civicbrief.export.exporters import BlockExporter, BriefDOCX, BriefPDF
from civicbrief.export.reading import read_blocks
from civicbrief.metrics import data_check, results
from civicbrief.metrics.project_metrics import metrics_of
from civicbrief.pipeline import kernels, parameters, stage_work
from civicbrief.pipeline.notebook_cells import run, shown_of
from civicbrief.pipeline.notebook_client import ENGINE
from civicbrief.pipeline.notebooks import Runner, environment


class Here(Engine):
    """Papermill's engine without a kernel. A cell that fails ends the notebook, as in a kernel."""

    @classmethod
    def execute_managed_notebook(cls, nb_man, kernel_name, **options):
        folder = options["resources"]["metadata"]["path"] if "resources" in options else "."
        with contextlib.chdir(folder):
            cls.run_cells(nb_man)

    @staticmethod
    def run_cells(nb_man):
        names = {"__name__": "__main__"}
        cells = [cell for cell in nb_man.nb.cells if cell.cell_type == "code"]
        for count, cell in enumerate(cells, start=1):
            cell.execution_count = count
            try:
                cell.outputs = shown_of(run(without_magics(cell.source), names), count)
            except Exception as error:
                told = {"ename": type(error).__name__, "evalue": str(error), "traceback": []}
                cell.outputs = [new_output("error", **told)]
                return


class AtOnce(Executor):
    """Runs each task when it is submitted, in this process."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@contextlib.contextmanager
def without_kernels() -> Iterator[None]:
    """While this lasts, a build in this process, and papermill, run every cell in it too.

    So does its check, which then shares what is known of tables (`tests.support.known_tables`).
    """
    with (
        mock.patch.dict(papermill_engines._engines, dict.fromkeys((ENGINE, None), Here)),
        # Papermill would write out the whole notebook before it looks whether there is a file.
        mock.patch.object(execute, "write_ipynb", lambda nb, path: path and write_ipynb(nb, path)),
        contextlib.ExitStack() as stack,
    ):
        for module in (kernels, child, stage_work):
            stack.enter_context(mock.patch.object(module, "can_fork", return_value=False))
        yield


@contextlib.contextmanager
def without_papers(*exporters: type[BlockExporter]) -> Iterator[None]:
    """While this lasts, the PDF and Word files of a build in this process are empty.

    So are the pictures of its notebooks. `exporters` names one of the two.
    """
    with mock.patch.object(Picture, "savefig"), contextlib.ExitStack() as stack:
        for exporter in exporters or (BriefPDF, BriefDOCX):
            # The class holds the function from when it was imported.
            empty = mock.patch.object(exporter, "render", staticmethod(lambda blocks: b""))
            stack.enter_context(empty)
        yield


def blocks(project: Path, *languages: str) -> dict[str, list[dict]]:
    """The blocks of a project's brief in some languages, without a file made of them.

    In the place of notebook 2, its results are computed. Raises InputError where notebook 3 fails,
    as a build does.
    """
    notebooks = parameters.of_project(project / "notebooks")
    with tempfile.TemporaryDirectory() as place, without_kernels():
        folder = Path(place)
        (folder / "notebooks").mkdir()
        with environment({"project": str(project), "languages": list(languages)}):
            run = Runner(project, folder, project / "data", {}, notebooks, lambda line: None, None)
            data = data_check.load(project / "data", metrics_of(project))
            results.write(results.compute(data), folder)
            return {language: read_blocks(run("3-brief", language)) for language in languages}
