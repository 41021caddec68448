"""The process that kernels and other workers are forked from: it imports what they need, and waits.

A line of JSON comes in for each, the number of its process goes out. What a notebook
reads anew (data, texts, the project's own metrics) it finds as in a kernel of its own.
"""

from __future__ import annotations

import contextlib
import gc
import json
import logging
import os
import random
import signal
import sys
import tempfile
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy
import pandas

from civicbrief.core.child import be_worker
from civicbrief.core.descendants import adopt, end_descendants, end_group, end_whole
from civicbrief.core.faults import InputError
from civicbrief.data.data_folder import KNOWN, data_of
from civicbrief.data.tables import read_tables
from civicbrief.metrics.trends import panel_metrics

ENDED = os.WEXITED | os.WNOHANG | os.WNOWAIT
IMPORTED = (
    "ipykernel.ipkernel",
    "matplotlib.backends.backend_svg",
    "civicbrief.brief.brief",
    "civicbrief.brief.charts.bar_chart",
    "civicbrief.brief.charts.dot_chart",
    "civicbrief.brief.charts.line_chart",
    "civicbrief.brief.charts.score_chart",
    "civicbrief.brief.tables",
    "civicbrief.export.exporters",
    "civicbrief.pipeline.outputs",
)


def serve(answering: int, data: str, spoken: list[str] | None) -> None:
    """Fork a kernel for each request, until there are no more; answer at a file's number."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # its parent has ended: tidily
    requests, answers = os.fdopen(os.dup(0)), os.fdopen(answering, "w")
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    with contextlib.suppress(Exception):  # the check and the notebook report what is wrong
        warm(data, spoken)
    adopt()
    gc.freeze()  # no collection in a kernel has to look at all this again
    alive, ended, ours = set[int](), dict[int, int](), os.getpid()
    for line in iter(requests.readline, ""):
        request = json.loads(line)
        ended |= reaped(alive)
        alive -= ended.keys()
        end_descendants(ours, known=alive)  # what kernels have left came to us
        if "ended" in request:
            answer = ended.get(request["ended"], 0)
        elif answer := os.fork():
            alive.add(answer)
        if answer or "ended" in request:
            with contextlib.suppress(BrokenPipeError):  # the build has been killed
                print(answer, file=answers, flush=True)
        else:
            be_alone(ours)
            requests.close()
            answers.close()
            try:
                (call if "function" in request else run)(**request)
            except Exception:
                if Path(request["folder"]).is_dir():  # else its build was stopped
                    raise
            os._exit(0)
    for pid in alive - reaped(alive).keys():  # a stopped build may not know of it yet
        end_whole(pid)
        os.waitpid(pid, 0)
    end_descendants(ours)


def reaped(kernels: set[int]) -> dict[int, int]:
    """How those kernels have ended that have. Until then, no other process gets their ids.

    What they have started, and left, ends.
    """
    gone = [pid for pid in kernels if os.waitid(os.P_PID, pid, ENDED)]
    for pid in gone:
        end_group(pid)
    return {pid: os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in gone}


def be_alone(server: int) -> None:
    """Lead a session, and end with the server, however that ends."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    be_worker(server)
    adopt()
    os.setsid()


def warm(data: str, spoken: list[str] | None) -> None:
    """Import what the notebooks do and load what their first block and chart need.

    The passages of some languages, or all, are parsed and the folder of data is read, too: by
    their content, kernels find it.
    """
    sys.modules["debugpy"] = None  # type: ignore[assignment]  # half of a kernel's start
    # jsonschema would build 38 grammars for formats that nobody asks for.
    sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]
    told = logging.getLogger("matplotlib")
    told.setLevel(logging.ERROR)  # a home that takes no file is no matter: all is made anew
    for name in IMPORTED:
        import_module(name)
    told.setLevel(logging.NOTSET)
    # At import, pandas chooses this number by whether it runs in a kernel.
    pandas.set_option("display.max_columns", 20)
    from civicbrief.brief import block
    from civicbrief.brief.charts import drawing
    from civicbrief.core import project
    from civicbrief.export.docx import template
    from civicbrief.style.theme import DEFAULT
    from civicbrief.text import entries, languages

    block.Block({"kind": "paragraph", "text": []})._repr_mimebundle_()
    for bold in (False, True):  # the fonts of charts
        drawing.width(DEFAULT, "-", 9, bold)
    template.empty_document("en", DEFAULT)
    folder = project.texts(project.find())
    for language in languages.languages(folder) if spoken is None else spoken:
        for path in (folder / f"{language}.ftl", languages.interface(folder, language)):
            if not path.is_file():  # a language that is being added, and not built
                continue
            written = path.read_text(encoding="utf-8-sig", errors="replace")
            entries.read_entries(path.name, written)
            entries.for_printing(written)
        languages.language_name(folder, language)
    if data:
        tables = read_tables(Path(data))
        KNOWN[tables.fingerprint] = known = data_of(tables)
        list(panel_metrics(known.panel))  # trends and revisions, which all would compute anew


def settle(folder: str, variables: dict[str, str]) -> None:
    """Be a process of its own: folder, variables, temporary files, random numbers."""
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(variables)
    tempfile.tempdir = None  # cached by the server; a kernel has its own
    random.seed()
    numpy.random.seed()


def call(
    function: str, arguments: dict[str, Any], reply: str, folder: str, variables: dict[str, str]
) -> None:
    """Call a function of `pipeline.outputs`; write to the file `reply` what became of it."""
    settle(folder, variables)
    told: dict[str, Any] = {}
    try:
        getattr(import_module("civicbrief.pipeline.outputs"), function)(**arguments)
    except InputError as error:
        told = {"faults": [asdict(fault) for fault in error.faults]}
    except OSError as error:
        told = {"system": [error.errno, error.strerror or str(error), error.filename]}
    except ImportError as error:
        told = {"missing": str(error)}
    except Exception as error:
        told = {"error": f"{type(error).__name__}: {error}"}
    Path(reply).write_text(json.dumps(told), encoding="utf-8")


def run(arguments: list[str], folder: str, variables: dict[str, str]) -> None:
    """Be a kernel, in this process, to the end."""
    from ipykernel.kernelapp import IPKernelApp

    settle(folder, variables)
    gc.enable()
    # It ends when its parent, the server, does.
    sys.argv = ["ipykernel_launcher", *arguments, f"--IPKernelApp.parent_handle={os.getppid()}"]
    IPKernelApp.launch_instance()
