"""Notebooks run through papermill, in the edition's own folder, and made the same at each run."""

from __future__ import annotations

import contextlib
import logging
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
from nbformat import NotebookNode

from civicbrief.core import temporary
from civicbrief.core.cache import VARIABLE
from civicbrief.core.child import ending, remedy_of
from civicbrief.core.environment import BuildFacts, variables, variables_set
from civicbrief.core.faults import MORE_MEMORY, Fault, InputError, refused
from civicbrief.core.notebook_source import begins, notebook_of
from civicbrief.pipeline.deadline import USUAL, Deadline
from civicbrief.pipeline.kernels import SETTINGS
from civicbrief.pipeline.parameters import Given, Parameter
from civicbrief.pipeline.stages import Say

if TYPE_CHECKING:
    from civicbrief.pipeline.notebook_client import Stopped

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
PATIENCE = 120  # seconds for the last output of a cell, on a busy machine
TAIL = 120  # characters of a cell's last output that are told


@dataclass(frozen=True)
class Runner:
    """Runs one notebook after the other in the edition's own folder.

    `values` are the parameters that a user has given, `notebooks` those that each notebook
    declares; `kernel` is the class of managers that start a kernel for each (see `kernels`).
    `out` is where the folder will stand at the end, if not where it stands now.
    """

    project: Path
    folder: Path
    data: Path
    values: Mapping[str, Given]
    notebooks: Mapping[str, Mapping[str, Parameter]]
    say: Say
    kernel: type[Any]
    out: Path | None = None
    deadline: Deadline = USUAL

    def __call__(self, name: str, language: str | None = None) -> NotebookNode:
        """Run a notebook, in a language where it has one. Raises InputError where it fails."""
        import papermill

        from civicbrief.pipeline import notebook_client

        title = f"{name}.{language}" if language else name
        self.say(f"running {title}")
        data = _relative(self.data, self.folder / "notebooks")
        wanted = {"data": data, "out": "..", "metrics": "..", "language": language}
        wanted |= {name: given.value for name, given in self.values.items()}
        parameters = {n: wanted[n] for n in self.notebooks[name] if wanted.get(n) is not None}
        # They would warn of parameters that cannot be parsed, and tell twice how a kernel ended.
        for name_of_log in ("papermill", "asyncio"):
            logging.getLogger(name_of_log).setLevel(logging.CRITICAL)
        path = self.folder / "notebooks" / f"{title}.ipynb"
        file = self.project / "notebooks" / f"{name}.ipynb"
        # Not its path: papermill takes braces in one for names of parameters.
        source = notebook_of(file.name, file.read_bytes()).node
        try:
            notebook: NotebookNode = papermill.execute_notebook(
                source,
                None,  # papermill would write the whole file again for every cell
                parameters=parameters,
                kernel_name="python3",
                language="python",  # some editors leave it out of the notebook
                progress_bar=False,
                log_output=False,
                shutdown_kernel="immediate",  # a polite one interrupts, and the kernel says so
                kernel_manager_class=self.kernel,
                # After 4 s without a word nbclient would go on, and leave out what came later.
                iopub_timeout=PATIENCE,
                engine_name=notebook_client.ENGINE,
                deadline=self.deadline,
                resources={"metadata": {"path": str(path.parent)}},  # where the kernel works
            )
        except papermill.PapermillExecutionError as error:
            raise _failure(title, error, source) from error
        except notebook_client.Stopped as error:
            raise _stopped(title, error, source, self.kernel) from None
        except (RuntimeError, TimeoutError) as error:  # nbclient's, of a kernel
            remedy = "Build again with more memory free, or ask civicbrief doctor."
            raise refused(f"{title}.ipynb", str(error), remedy) from error
        # The executed notebook runs again from where it will lie.
        _readdress(notebook, data, _relative(self.data, (self.out or self.folder) / "notebooks"))
        for line in stabilise(notebook):
            self.say(f"{title}: {line}")
        # nbformat would end lines as the system does.
        path.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8", newline="\n")
        return notebook


def _failure(title: str, error: Any, source: NotebookNode) -> InputError:
    """A notebook's own error, without the kernel's traceback."""
    problem, remedy = error.evalue, "Correct it and build again."
    cell = _cell(error.cell_index, source)
    if error.ename == "UnknownName":
        problem = f"{cell}: {problem}"
    elif error.ename not in ("NotReady", "TextError"):
        problem = f"{cell} stopped with {error.ename}{': ' * bool(problem)}{problem}"
        remedy = "Open the notebook in JupyterLab and run it to see where."
        remedy = MORE_MEMORY if error.ename == "MemoryError" else remedy
    told = begins(cell, error.source)
    return InputError([Fault(f"{title}.ipynb", problem, remedy, details=told)])


def _stopped(title: str, stopped: Stopped, source: NotebookNode, kernel: Any) -> InputError:
    """That a cell was stopped, or its kernel has ended; and what it had printed last."""
    cell, remedy = _cell(stopped.index, source), stopped.remedy
    problem = f"{cell} {stopped.problem}"
    if not remedy:
        code = kernel.ended()
        problem, remedy = f"{cell}: its kernel {ending(code)}", remedy_of(code)
    details = begins(cell, stopped.cell.source)
    if said := _last_output(stopped.cell):
        details += (f"its last output: {said}",)
    return InputError([Fault(f"{title}.ipynb", problem, remedy, details=details)])


def _cell(index: int, source: NotebookNode) -> str:
    """A cell by its number in the file: papermill has put one in, behind that of the parameters."""
    tags = [cell.metadata.get("tags", []) for cell in source.cells]
    declared = next((n for n, each in enumerate(tags) if "parameters" in each), -1)
    return f"cell {index + 1 if index <= declared else index}"


def _last_output(cell: NotebookNode) -> str:
    """The last line that a cell has printed; "" where there is none."""
    last = cell.get("outputs", [])[-20:]
    texts = [each.get("text") or each.get("data", {}).get("text/plain", "") for each in last]
    lines = "".join(texts).strip().splitlines()
    return lines[-1][-TAIL:] if lines else ""


def stabilise(notebook: NotebookNode) -> list[str]:
    """Take out what differs from run to run, and return the lines of the kernel's warnings.

    Time stamps, durations, addresses of objects, versions of the machine's Python and papermill's
    paths go; the parameters stay visible in their cell.
    """
    warnings = []
    for name in ("papermill", "widgets"):
        notebook.metadata.pop(name, None)
    notebook.metadata["language_info"] = {"name": "python"}
    notebook.metadata.setdefault("kernelspec", NotebookNode(KERNEL)).setdefault(
        "language", "python"
    )
    for number, cell in enumerate(notebook.cells):
        cell.metadata = NotebookNode({k: v for k, v in cell.metadata.items() if k == "tags"})
        if "injected-parameters" in cell.metadata.get("tags", []):
            cell["id"] = f"injected-{number}"
        for output in cell.get("outputs", []):
            if output.get("name") == "stderr":
                warnings += output["text"].splitlines()
            if "text/plain" in output.get("data", {}):  # Python names an object by its address
                told = str(output["data"]["text/plain"])
                output["data"]["text/plain"] = re.sub(r" at 0x[0-9a-fA-F]+", "", told)
        if "outputs" in cell:
            cell["outputs"] = [o for o in cell["outputs"] if o.get("name") != "stderr"]
    return warnings


@contextlib.contextmanager
def environment(told: BuildFacts, cache: Path | None = None) -> Iterator[Path]:
    """Set the variables of the kernels: what a build tells them, no files of the user's own.

    `cache` is the folder in which what is made once is kept.

    Yields a folder for their temporary files.
    """
    with temporary.folder() as scratch:
        ours = {
            **variables(told),
            **({VARIABLE: str(cache)} if cache else {}),
            "TMPDIR": str(scratch),  # a kernel is ended before it could tidy up
            "IPYTHONDIR": str(scratch),
            "JUPYTER_RUNTIME_DIR": str(scratch),
            "JUPYTER_PREFER_ENV_PATH": "1",
            **SETTINGS,
        }
        with variables_set(ours):
            yield scratch


def _readdress(notebook: NotebookNode, old: str, new: str) -> None:
    """Write another path of the data into the cell of parameters."""
    from papermill.translators import PythonTranslator

    before, after = (f"data = {PythonTranslator.translate(path)}\n" for path in (old, new))
    for cell in notebook.cells:
        if "injected-parameters" in cell.metadata.get("tags", []):
            cell.source = cell.source.replace(before, after)


def _relative(target: Path, start: Path) -> str:
    try:
        return Path(os.path.relpath(target, start)).as_posix()
    except ValueError:  # on another drive
        return target.as_posix()
