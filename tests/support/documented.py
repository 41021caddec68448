"""The documentation as a reader follows it: its blocks in order, in a copy of the project.

A page is a list of blocks. `sh` is run, `text` after it is what it prints (… stands for anything),
`diff` is applied, `python` is run. `% exits 1` before a fence says that the command finds a fault.
"""

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import chdir, nullcontext
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from unittest import mock

from click.testing import CliRunner
from papermill.cli import papermill

from civicbrief.core.cache import VARIABLE
from civicbrief.core.manifest import MANIFEST
from civicbrief.pipeline import processes
from civicbrief.tools.verify import proof
from tests.support.cells import AtOnce, without_kernels, without_papers
from tests.support.editions import BUILDS, edition_named
from tests.support.project import ROOT, python_path, run

DOCS = ROOT / "docs"
PAGES = [
    ROOT / "README.md",
    *sorted(path for path in DOCS.rglob("*.md") if "_build" not in path.parts),
]
KINDS = ("sh", "text", "diff", "python")
SHOWN = ("ftl", "csv", "yaml", "json", "console", "markdown")  # looked at, not run
HERE = ("civicbrief", "papermill")  # run in the process of the tests
SERVERS = re.compile(r"civicbrief preview\b|make lab\b")
# An edition that is published differs from one of a code that is being changed.
LEFT_OUT = (MANIFEST, ".git", ".venv", "outputs", "_build", ".*_cache", ".hypothesis")
_FENCE = re.compile(
    r"^(?:% exits (?P<code>\d+)\n)?(?P<ticks>```+)(?P<kind>[^\n]*)\n(?P<body>.*?)^(?P=ticks)$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Block:
    kind: str
    body: str
    line: int
    code: int = 0


def blocks(page: Path) -> list[Block]:
    """Every fence of a page that is a command or a snippet, in order."""
    written = page.read_text(encoding="utf-8")
    found = []
    for match in _FENCE.finditer(written):
        line = written[: match.start("ticks")].count("\n") + 1
        if "{" not in match["kind"]:  # a directive: the build of the site runs it
            found.append(Block(match["kind"], match["body"], line, int(match["code"] or 0)))
    return found


def steps(script: str) -> Iterator[str]:
    """The lines of a script: each command of ours alone, those between them together."""
    for single, lines in groupby(script.splitlines(), lambda line: bool(ours(line))):
        part = list(lines)
        yield from part if single else ["\n".join(part)]


def ours(script: str) -> list[str]:
    """The words of one command of `HERE`, to which nothing is piped or written; else none.

    The README names it by its place, and types its build in a shell.
    """
    words = shlex.shlex(script, posix=True, punctuation_chars=True)
    words.whitespace_split = True
    found = list(words)
    alone = "\n" not in script.strip() and not {*found} & {"|", ">", ">>", "&&"}
    if not alone or not found or (found[0] not in HERE and BUILDS.search(script)):
        return []
    name = found[0].removeprefix(".venv/bin/")
    return [name, *found[1:]] if name in HERE else []


def site_in(folder: Path) -> subprocess.CompletedProcess[str]:
    """The site as `make docs` builds it, in a folder of its own: `outputs`."""
    rules = (ROOT / "Makefile").read_text(encoding="utf-8")
    options = re.search(
        r"sphinx-build (.+) -d docs/\S+ docs docs/_build/html$", rules, re.MULTILINE
    )
    assert options
    done = subprocess.run(
        [
            *(sys.executable, "-m", "sphinx", *options[1].split()),
            *("-d", folder / "doctrees", DOCS, folder / "building"),
        ],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    (folder / "building").rename(folder / "outputs")
    return done


class Reader:
    """Follows a page in a project of its own; `edition` stands where `make brief` would build.

    Commands of ours and of papermill run in this process, but for the build of the README; what
    they keep of builds lies in `kept`, as it lies beside a user's projects.
    """

    def __init__(
        self,
        folder: Path,
        edition: Callable[[], Path],
        page: Path = DOCS,
        kept: Path | None = None,
    ):
        self.page, self.builds = page, 0
        self.kept = {VARIABLE: str(kept)} if kept else {}
        self.project = folder / "civicbrief"
        # With what is compiled: it is so for all pages.
        shutil.copytree(ROOT, self.project, ignore=shutil.ignore_patterns(*LEFT_OUT))
        (self.project / ".venv").symlink_to(sys.prefix)
        self.edition, self.place, self.printed = edition, self.project, ""
        settings = folder / "jupyter"
        settings.mkdir()
        server = '{"ServerApp": {"allow_root": true, "open_browser": false, "port": 0}}'
        (settings / "jupyter_server_config.json").write_text(server, encoding="utf-8")
        self.where = folder / "where"
        self.environment = os.environ | {
            "PATH": f"{sys.prefix}/bin{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": python_path(self.project / "src"),
            "JUPYTER_CONFIG_DIR": str(settings),
            "PYTHONUTF8": "1",
            "COLUMNS": "100",
        }

    def follow(self) -> None:
        for block in blocks(self.page):
            if self.page.name == "README.md":  # its sections do not stand on each other
                self.place = self.project
            try:
                getattr(self, block.kind, lambda block: None)(block)
            except AssertionError as error:
                place = f"{self.page.relative_to(ROOT)}:{block.line}"
                raise AssertionError(f"{place}: {error}") from error

    def sh(self, block: Block) -> None:
        script = block.body
        if SERVERS.search(script):
            with edition_named(f"{self.page.name}, preview"):
                self._serve(script)
            return
        if re.search(r"^make brief\b", script, re.MULTILINE):
            shutil.copytree(self.edition(), self.place / "outputs", dirs_exist_ok=True)
            script = re.sub(r"^make brief\b", "make --dry-run brief", script, flags=re.MULTILINE)
        script = re.sub(r"^make test\b", "make --dry-run test", script, flags=re.MULTILINE)
        self.printed, code = "", 0
        for part in steps(script):
            if code == 0:
                code = self._typed(part)
        assert code == block.code, f"exit code {code}\n{self.printed}"

    def _typed(self, script: str) -> int:
        """Run a command of ours in this process, anything else in a shell; the exit code.

        A build in this process makes no papers: no page looks at them, and `publish` proves none.
        `verify` reads pages alone, of which one is spoiled. An atlas starts no other process.
        """
        if words := ours(script):
            if words[0] == "papermill":
                return self._by_papermill(words[1:])
            unproved = mock.patch.object(proof, "prove", return_value=proof.Proof())
            here = mock.patch.object(processes, "Processes", return_value=AtOnce())
            pages = mock.patch.object(proof, "READERS", ("html",))
            with without_papers(), here, pages, unproved if "publish" in words else nullcontext():
                told, code = run(words[1:], self.place, **self.environment | self.kept)
            self.printed += told
            return code
        if BUILDS.search(script):
            self.builds += 1
        with edition_named(f"{self.page.name}, build {self.builds}"):
            done = self._run(["sh", "-e", "-c", f'{script}\npwd > "{self.where}"'])
        self.printed += done.stdout
        if self.where.is_file():
            self.place = Path(self.where.read_text(encoding="utf-8").strip())
        return done.returncode

    def _by_papermill(self, words: list[str]) -> int:
        """Run a command of papermill in this process, the cells of its notebook included."""
        with chdir(self.place), without_kernels():
            done = CliRunner().invoke(papermill, words, env=self.environment)
        self.printed += done.stdout
        return done.exit_code

    def text(self, block: Block) -> None:
        """What the block before has printed."""
        wanted = re.sub(r"(?<=\S) +", " ", block.body.strip())  # columns may have any width
        expected = re.escape(wanted).replace("…", ".*")
        printed = self.printed.strip().replace("\N{NO-BREAK SPACE}", " ")
        found = re.sub(r" +$", "", re.sub(r"(?<=\S) +", " ", printed), flags=re.MULTILINE)
        assert re.fullmatch(expected, found, re.DOTALL), f"prints\n{found}\nnot\n{block.body}"

    def diff(self, block: Block) -> None:
        """Change the files as a reader does: by what stands there, whatever its line is now."""
        for part in re.split(r"^--- ", block.body, flags=re.MULTILINE)[1:]:
            names, *hunks = re.split(r"^@@.*\n", part, flags=re.MULTILINE)
            path = self.place / names.split("+++ b/")[1].strip()
            written = "" if names.startswith("/dev/null") else path.read_text(encoding="utf-8")
            for hunk in hunks:
                lines = hunk.splitlines(keepends=True)
                old = "".join(line[1:] for line in lines if line[0] in " -")
                new = "".join(line[1:] for line in lines if line[0] in " +")
                assert written.count(old) == 1 or not written, f"{path.name} does not hold\n{old}"
                written = written.replace(old, new, 1) if old else new
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(written, encoding="utf-8", newline="\n")

    def python(self, block: Block) -> None:
        done = self._run([sys.executable, "-c", block.body])
        self.printed = done.stdout
        assert done.returncode == 0, done.stdout

    def _run(self, command: list[str]) -> subprocess.CompletedProcess:
        return subprocess.run(
            command,
            cwd=self.place,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            timeout=300,
        )

    def _serve(self, script: str) -> None:
        """A server runs until its reader ends it: it must have said where, and end as it says."""
        output = self.where.with_name("served")
        with output.open("wb") as file:
            server = subprocess.Popen(
                ["sh", "-c", f"exec {script}"],
                cwd=self.place,
                env=self.environment,
                stdout=file,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
            until = time.monotonic() + 90
            while time.monotonic() < until and server.poll() is None:
                if "http://" in output.read_text(encoding="utf-8"):
                    break
                time.sleep(0.2)
            os.killpg(server.pid, signal.SIGTERM)
            server.wait(60)
        self.printed = output.read_text(encoding="utf-8")
        assert "http://" in self.printed, self.printed
        assert "Traceback" not in self.printed, self.printed
