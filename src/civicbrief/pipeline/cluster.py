"""The pages of an atlas by workers of a Dask cluster.

What they read reaches each worker through Dask, also one that joins later; pages come back as
bytes. No disk is shared. Imported only where a cluster is asked for: Dask is an extra.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor, Future
from multiprocessing import current_process
from pathlib import Path
from threading import Lock
from typing import Any

from distributed import Client, Security, WorkerPlugin, get_worker

from civicbrief.core import temporary
from civicbrief.core.faults import UsageError
from civicbrief.core.files import write_files
from civicbrief.pipeline.atlas import Submit, package
from civicbrief.pipeline.atlas_pages import Job, Made, make, warm
from civicbrief.pipeline.deadline import CELL
from civicbrief.pipeline.processes import Processes

PATIENCE = 30  # seconds for the scheduler to answer, and for a first worker
FILES = "civicbrief-atlas"  # the name of the plugin: a second atlas replaces the files of the first
_ALONE = Lock()


class Files(WorkerPlugin):
    """What pages are made from, in a folder of each worker."""

    def __init__(self, files: Mapping[str, bytes]):
        self.files = dict(files)
        self.folder = ""

    def setup(self, worker: Any) -> None:
        self.folder = tempfile.mkdtemp(prefix=temporary.prefix())
        paths = {Path(self.folder, name): content for name, content in self.files.items()}
        for folder in {path.parent for path in paths}:
            folder.mkdir(parents=True, exist_ok=True)
        write_files(paths)

    def teardown(self, worker: Any) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


@contextlib.contextmanager
def workers(
    address: str, files: Mapping[str, bytes], certificates: Mapping[str, str]
) -> Iterator[tuple[Executor, Submit, int]]:
    """An executor of the scheduler's workers, how to submit to it, and how many there are.

    `certificates` are the paths of `tls_ca_file`, `tls_client_cert` and `tls_client_key`, where
    Dask's own configuration does not name them. Raises UsageError where no scheduler answers, it
    has no worker, or a worker has another version of the package.
    """
    security = Security(require_encryption=True, **certificates) if certificates else None
    where = f"--cluster {address}"
    try:
        client = Client(address, security=security, timeout=PATIENCE, set_as_default=False)
    except (OSError, TypeError, ValueError) as error:
        raise UsageError(f"{where}: no scheduler answers there ({error}).") from None
    with client:
        try:
            client.wait_for_workers(1, timeout=PATIENCE)
        except TimeoutError:
            remedy = f"Start one: dask worker {address}"
            raise UsageError(f"{where}: the scheduler has no workers. {remedy}") from None
        others = [one for one, found in client.run(package).items() if found != package()]
        if others:
            remedy = "Install the same one there."
            named = ", ".join(sorted(others))
            raise UsageError(f"{where}: another civicbrief runs on {named}. {remedy}")
        client.register_plugin(Files(files), name=FILES)
        threads = sum(one["nthreads"] for one in client.scheduler_info()["workers"].values())
        yield client.get_executor(pure=False, retries=3), _submit, threads


def _submit(executor: Executor, job: Job) -> Future[Made]:
    return executor.submit(make_there, job)


def make_there(job: Job) -> Made:
    """A page, in a worker: in a process of its own, where it may have any."""
    plugin: Any = get_worker().plugins[FILES]
    folder = plugin.folder
    with _ALONE:  # a page is no work for several threads
        if current_process().daemon:
            return make(job, folder)
        with Processes(1, CELL, warm, [job], folder) as own:
            made: Made = own.submit(make, job, folder).result()
            return made
