"""Kernels forked from one server: each is as fresh as one of its own, and none is left behind."""

import gc
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import papermill
import psutil
import pytest

from civicbrief.core.environment import build_facts, variables
from civicbrief.core.faults import InputError
from civicbrief.pipeline import kernels, parameters
from civicbrief.pipeline.deadline import Deadline
from civicbrief.pipeline.notebooks import Runner, environment
from tests.support import bare_server
from tests.support.editions import edition_named
from tests.support.project import COMMAND, ROOT, project_in, python_path

pytestmark = pytest.mark.skipif(not kernels.can_fork(), reason="this system cannot fork safely")


@pytest.fixture(scope="module")
def server():
    with kernels.server(ROOT) as made:
        yield made


@pytest.fixture
def bare(monkeypatch):
    """Servers begin fast, without what notebooks draw with."""
    monkeypatch.setattr(kernels, "SERVER", bare_server.SERVER)


def run(server, folder, *lines, **told):
    """What the cells of a notebook print, in a kernel forked for it."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(line) for line in lines])
    done = papermill.execute_notebook(
        notebook,
        None,
        kernel_name="python3",
        kernel_manager_class=kernels.manager(folder, server, told),
        cwd=folder,
        progress_bar=False,
        shutdown_kernel="immediate",
    )
    return "".join(o.get("text", "") for cell in done.cells for o in cell.outputs).split()


def test_a_kernel_finds_nothing_of_the_one_before_it(server, tmp_path):
    run(server, tmp_path, "import builtins, os; builtins.x = os.environ['x'] = '1'")
    asked = "import builtins, os; print(hasattr(builtins, 'x'), 'x' in os.environ)"
    assert run(server, tmp_path, asked) == ["False", "False"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere kernels have ports")
def test_a_folder_with_a_long_path_has_sockets_too_and_its_number_is_given_back(server, tmp_path):
    folder = tmp_path / ("қ" * 100)
    folder.mkdir()
    made = kernels.manager(folder, server)
    assert made.transport == "ipc"
    asked = "import os; print(os.getcwd()); print(*sorted(os.listdir('.')))"
    place, *files = run(server, folder, asked)
    assert place == str(folder)
    assert [name for name in files if name.endswith("-ipc-1")]
    del made
    gc.collect()
    numbers = Path("/proc/self/fd").iterdir()
    assert folder not in [Path(os.path.realpath(number)) for number in numbers]


def test_two_kernels_draw_different_numbers(server, tmp_path):
    draw = "import random, numpy; print(random.random(), numpy.random.rand())"
    one, other = run(server, tmp_path, draw), run(server, tmp_path, draw)
    assert not set(one) & set(other)


def test_a_kernel_works_in_its_folder_knows_what_it_was_told_and_leads_a_session(server, tmp_path):
    asked = "import os; print(os.getcwd(), build_facts()['checked'], os.getsid(0) == os.getpid())"
    known = "from civicbrief.core.environment import build_facts"
    said = run(server, tmp_path, known, asked, checked="word")
    assert said == [str(tmp_path), "word", "True"]


def test_what_is_told_is_read_back_and_what_is_not_is_missing(monkeypatch):
    rows = [("detail", "full", "line", "")]
    facts = {"project": "/a b/қ", "parameters": rows, "languages": ["kk", "en"]}
    for name, value in variables(facts).items():
        monkeypatch.setenv(name, value)
    assert build_facts() == facts | {"parameters": [list(row) for row in rows]}


def test_a_kernel_that_ends_itself_is_a_fault_of_its_notebook(server, tmp_path):
    project = project_in(tmp_path)
    source = project / "notebooks" / "1-source.ipynb"
    notebook = nbformat.read(source, as_version=4)
    notebook.cells.append(nbformat.v4.new_code_cell("import os; os._exit(3)"))
    nbformat.write(notebook, source)
    (tmp_path / "outputs" / "notebooks").mkdir(parents=True)
    known = parameters.of_project(project / "notebooks")
    kernel = kernels.manager(tmp_path, server, {"project": str(project)})
    run = Runner(project, tmp_path / "outputs", ROOT / "data", {}, known, print, kernel)
    with pytest.raises(InputError) as raised:
        run("1-source")
    number = len(notebook.cells)
    assert str(raised.value).splitlines() == [
        f"1-source.ipynb: cell {number}: its kernel ended itself with exit code 3. "
        "Correct it and try again.",
        f"  cell {number} begins: import os; os._exit(3)",
    ]


def test_a_kernel_that_nobody_has_heard_of_has_ended_when_its_server_is_closed(bare, tmp_path):
    with kernels.server(ROOT) as made:
        file = ["-f", str(tmp_path / "kernel.json")]
        kernel = psutil.Process(made.fork(file, str(tmp_path), dict(os.environ)))
        assert kernel.is_running()
    assert not kernel.is_running()


def test_without_its_server_a_kernel_starts_as_jupyter_starts_it(bare, tmp_path):
    with kernels.server(ROOT) as gone:
        gone._process.kill()
        gone._process.wait()
        assert run(gone, tmp_path, "print('here')") == ["here"]


# A server that is too slow: it answers the first of two requests when the second has come.
SLOW = """
import os, sys
sys.stdin.readline()
sys.stdin.readline()
os.write({answers}, b"12345" + bytes([10]))  # {data!r}
"""


def test_an_answer_that_comes_too_late_is_not_taken_for_that_of_the_next_request(monkeypatch):
    """Somebody else's process would be watched, and what it does not do would be a fault."""
    monkeypatch.setattr(kernels, "SERVER", SLOW)
    with kernels.server(ROOT) as made:
        for patience in (0.01, 60):
            monkeypatch.setattr(kernels, "PATIENCE", patience)
            with pytest.raises(OSError, match=r"does not answer|Broken pipe"):
                made.fork([], str(ROOT), {})


def test_what_python_prints_when_it_starts_is_no_answer_of_the_server(bare, tmp_path, monkeypatch):
    (tmp_path / "sitecustomize.py").write_text("print('welcome', flush=True)\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", python_path(tmp_path, ROOT / "src"))
    with kernels.server(ROOT) as made:
        file = ["-f", str(tmp_path / "kernel.json")]
        kernel = psutil.Process(made.fork(file, str(tmp_path), dict(os.environ)))
        assert kernel.is_running()


def test_server_and_kernels_end_with_whoever_started_them(tmp_path):
    script = f"""
import os, sys, time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from jupyter_client.provisioning import LocalProvisioner
from civicbrief.pipeline import kernels
kernels.SERVER = {bare_server.SERVER!r}
server = kernels.Server(Path({str(ROOT)!r}))
file = {str(tmp_path / "kernel.json")!r}
print(server._process.pid, server.fork(["-f", file], {str(tmp_path)!r}, os.environ), flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as process:
        started = [psutil.Process(int(pid)) for pid in process.stdout.readline().split()]
        until(lambda: (tmp_path / "kernel.json").exists())
        process.kill()
    assert len(started) == 2
    until(lambda: not any(each.is_running() for each in started))


def test_what_a_kernel_leaves_lies_in_the_folder_of_the_build(server):
    with environment({"project": str(ROOT)}) as scratch:
        asked = "print(ipykernel.get_connection_file(), tempfile.mkdtemp())"
        for path in run(server, scratch, "import ipykernel, tempfile", asked):
            assert Path(path).parent == scratch


def test_a_server_takes_along_what_matplotlib_made_for_it_and_says_nothing(
    tmp_path, monkeypatch, capfd
):
    (tmp_path / "file").touch()
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("MPLCONFIGDIR", str(tmp_path / "file" / "none"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    with kernels.server(ROOT) as made, environment({"project": str(ROOT)}) as scratch:
        asked = "import tempfile; print(tempfile.gettempdir())"
        assert run(made, scratch, asked) == [str(scratch)]  # the server's own is another
        assert list((tmp_path / "temporary").glob("matplotlib-*"))
    assert list((tmp_path / "temporary").iterdir()) == []
    assert capfd.readouterr().err == ""


@pytest.mark.torture
def test_a_build_that_is_told_to_end_leaves_nothing_behind(tmp_path):
    (tmp_path / "temporary").mkdir()
    with (
        edition_named("stopped"),
        subprocess.Popen(
            [*COMMAND, "build", "--out", str(tmp_path / "outputs")],
            env=os.environ | {"TMPDIR": str(tmp_path / "temporary")},
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        ) as build,
    ):
        until(lambda: list((tmp_path / "temporary").glob("civicbrief-*/kernel-*.json")))
        started = psutil.Process(build.pid).children(recursive=True)
        build.terminate()
        assert "Stopped. The last edition is as it was." in build.stderr.read()
    assert build.returncode == 130
    assert [path.name for path in tmp_path.rglob("*")] == ["temporary"]
    until(lambda: not any(each.is_running() for each in started))


def test_a_stream_that_a_shell_closed_is_open_for_those_we_start():
    asked = "import os, sys; os.fstat(2); sys.exit(sys.stderr is None)"
    script = (
        "import subprocess, sys; from civicbrief.cli.main import _settle; _settle();"
        f"sys.stderr.isatty(); sys.exit(subprocess.call([sys.executable, '-c', {asked!r}]))"
    )
    assert subprocess.call(["sh", "-c", '"$@" 2>&-', "sh", sys.executable, "-c", script]) == 0


def until(true):
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_kernel_that_goes_while_it_is_looked_at_is_gone(monkeypatch):
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        seen = kernels.Process(process.pid)
        assert seen.poll() is None

        def gone(self):
            raise psutil.NoSuchProcess(self.pid)

        monkeypatch.setattr(kernels.Process, "status", gone)
        assert (seen.poll(), seen.wait()) == (0, 0)


def test_a_server_that_hangs_is_left_for_a_kernel_as_jupyter_starts_it(bare, tmp_path, monkeypatch):
    monkeypatch.setattr(kernels, "PATIENCE", 1)
    with kernels.server(ROOT) as hung:
        hung._process.send_signal(signal.SIGSTOP)
        assert run(hung, tmp_path, "print('here')") == ["here"]


@pytest.fixture
def endless(tmp_path):
    """What makes the export of a page read a pipe that nobody writes to, which takes for ever."""
    os.mkfifo(tmp_path / "pipe")
    return {"folder": str(tmp_path), "target": "en.html", "notebook": "pipe"}


def test_a_call_that_never_returns_is_stopped_and_told(server, tmp_path, monkeypatch, endless):
    monkeypatch.setattr(kernels, "AFTER", 0)
    with pytest.raises(InputError, match=r"^en.html: making it was stopped after \d+ s\. Correct"):
        server.call("export", endless, tmp_path, {}, Deadline(1))


def test_a_call_that_has_become_needless_is_given_up_with_its_process(server, tmp_path, endless):
    ours = psutil.Process(server._process.pid)
    needed = iter([True, True, False])
    with pytest.raises(kernels.Abandoned):
        server.call("export", endless, tmp_path, {}, needless=lambda: not next(needed))
    until(lambda: all(one.status() == psutil.STATUS_ZOMBIE for one in ours.children()))


def test_what_the_system_refuses_a_call_is_told_as_here(server, tmp_path):
    with pytest.raises(FileNotFoundError) as raised:
        server.call("export", {"folder": "/none", "target": "a", "notebook": "b"}, tmp_path, {})
    assert (raised.value.strerror, raised.value.filename) == (
        "No such file or directory",
        "/none/b",
    )


def test_a_call_whose_process_the_system_ends_is_told_with_the_signal(server, tmp_path, endless):
    with ThreadPoolExecutor(1) as beside:
        calling = beside.submit(server.call, "export", endless, tmp_path, {})
        children = psutil.Process(server._process.pid).children
        alive = lambda: [one for one in children() if one.status() != psutil.STATUS_ZOMBIE]  # noqa: E731
        until(alive)
        alive()[0].kill()
        with pytest.raises(InputError, match=r"^en.html: its process was ended .* signal 9"):
            calling.result()
