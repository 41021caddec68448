"""The commands that are timed, each over a copy of the project in a temporary folder."""

from __future__ import annotations

import compileall
import importlib.util
import itertools
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.timing import Took, run

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
LANGUAGES = ("kk", "ru", "en")
# pyarrow, where it is installed, makes pandas import it too: a main installation has none.
IMPORT_PANDAS = (PYTHON, "-c", "import sys; sys.modules['pyarrow'] = None; import pandas")
COMMAND = (PYTHON, "-c", "from civicbrief.cli.start import command; command()")


class Place:
    """A copy of the project, whose package the commands use, and room for what they make.

    `kept` is the cache of the runs that come after others; every other run has a new one.
    """

    def __init__(self, folder: Path):
        self.project, self.scratch = folder / "project", folder / "scratch"
        self.kept, self.edition = folder / "kept-cache", folder / "kept-edition"
        self.numbers = itertools.count()
        self.scratch.mkdir()
        copy_project(self.project)
        self.healthy = folder / "healthy"  # stays as it is: an edit makes a review stale
        copy_project(self.healthy)
        for name in ("src", "benchmarks"):
            compileall.compile_dir(self.project / name, quiet=1)

    def fresh(self, name: str) -> Path:
        """A folder that is not there yet."""
        return self.scratch / f"{name}-{next(self.numbers)}"

    def environment(self, cache: Path | None = None) -> dict[str, str]:
        """Variables for a command of this project: its package is that of the copy."""
        cache = cache or self.fresh("cache")
        cache.mkdir(exist_ok=True)
        return {"PYTHONPATH": str(self.project / "src"), "CIVICBRIEF_CACHE": str(cache)}

    def civicbrief(self, *arguments: str | Path, cache: Path | None = None, **more: bool) -> Took:
        """A command of this project, from a cold start unless a cache is given."""
        return run([*COMMAND, *arguments], self.project, self.environment(cache), **more)

    def check(self) -> Took:
        """A first check of the project as it is."""
        return run([*COMMAND, "check"], self.healthy, self.environment())

    def build(self, *arguments: str) -> Took:
        """A build from a cold start."""
        return self.civicbrief("build", "--out", self.fresh("edition"), *arguments)

    def rebuild(self) -> Took:
        """A build into the kept edition, with the kept cache."""
        return self.civicbrief("build", "--out", self.edition, cache=self.kept)

    def plain(self, *arguments: str) -> Took:
        """The plain script."""
        script = self.project / "benchmarks" / "plain_script.py"
        return run([PYTHON, script, self.fresh("plain"), *arguments], self.project)

    def layout(self, *arguments: str | Path) -> Took:
        """The processor time of laying out one PDF, apart from all that goes before it."""
        result = self.fresh("layout")
        command = [PYTHON, "-m", "benchmarks.layout", *arguments, result]
        run(command, self.project, self.environment())
        seconds = float(result.read_text())
        return Took(seconds, seconds)

    def notebooks(self, pdf: str, languages: Sequence[str] = LANGUAGES) -> Took:
        """Plain papermill and nbconvert by command line: HTML, and PDF by one of their ways."""
        folder = self.fresh("notebooks")
        folder.mkdir()
        shutil.copytree(self.project / "benchmarks" / "plain_notebooks", folder / "given")
        jobs: list[list[str]] = []
        for name, *parameters in (
            ("1-source",),
            ("2-metrics", "-p", "out", str(folder)),
            *(("3-brief", "-p", "language", language) for language in languages),
        ):
            target = folder / f"{name}{f'.{parameters[-1]}' if name == '3-brief' else ''}.ipynb"
            given = folder / "given" / f"{name}.ipynb"
            papermill = [PYTHON, "-m", "papermill", str(given), str(target)]
            jobs.append([*papermill, "--no-progress-bar", *parameters])
        for language, way in itertools.product(languages, filter(None, ["html", pdf])):
            notebook = str(folder / f"3-brief.{language}.ipynb")
            jobs.append([PYTHON, "-m", "nbconvert", notebook, "--to", way, "--no-input"])
            jobs[-1] += ["--disable-chromium-sandbox"] * (way == "webpdf")
        environment = {"PYTHONPATH": str(self.project / "benchmarks"), **self.browser()}
        taken = [run(job, folder, environment) for job in jobs]
        made = {path.suffix for path in folder.glob("3-brief.*")}
        assert made == {".ipynb", ".html", *[".pdf"] * bool(pdf)}, made
        return Took(sum(one.wall for one in taken), sum(one.processor for one in taken))

    def quarto(self, languages: Sequence[str] = LANGUAGES) -> Took:
        """Quarto on the notebook of the brief: HTML, and PDF by the Typst that it brings."""
        folder = self.fresh("quarto")
        shutil.copytree(self.project / "benchmarks" / "plain_notebooks", folder)
        environment = {"PYTHONPATH": str(self.project / "benchmarks"), "QUARTO_PYTHON": PYTHON}
        taken = [
            run(
                ["quarto", "render", "3-brief.ipynb", "--execute", "-P", f"language:{language}",
                 "--to", way, "--output", f"{language}.{ending}"],
                folder,
                environment,
            )
            for language in languages
            for way, ending in (("html", "html"), ("typst", "pdf"))
        ]  # fmt: skip
        return Took(sum(one.wall for one in taken), sum(one.processor for one in taken))

    def browser(self) -> Mapping[str, str]:
        """What leads nbconvert's webpdf to the Chromium of this system, where it has none."""
        chromium = shutil.which("chromium") or shutil.which("chromium-browser")
        if not chromium or importlib.util.find_spec("playwright") is None:
            return {}
        import playwright

        listed = Path(playwright.__file__).parent / "driver" / "package" / "browsers.json"
        shell = next(
            one
            for one in json.loads(listed.read_text())["browsers"]
            if one["name"] == "chromium-headless-shell"
        )
        browsers = self.scratch / "browsers"
        folder = browsers / f"chromium_headless_shell-{shell['revision']}"
        program = folder / "chrome-headless-shell-linux64" / "chrome-headless-shell"
        if not program.exists():
            program.parent.mkdir(parents=True)
            program.symlink_to(chromium)
            (folder / "INSTALLATION_COMPLETE").touch()
        return {"PLAYWRIGHT_BROWSERS_PATH": str(browsers)}

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace a passage of a file of the copy; it must be there once."""
        file = self.project / path
        content = file.read_text(encoding="utf-8")
        assert content.count(old) == 1, (path, old, content.count(old))
        file.write_text(content.replace(old, new), encoding="utf-8")


def copy_project(target: Path) -> None:
    """Every file that git would commit, as it stands now."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (source := ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target / name)


def pdf_ways() -> list[str]:
    """The ways of nbconvert to a PDF for which this system has what they need."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    webpdf = importlib.util.find_spec("playwright") is not None and chromium
    latex = shutil.which("xelatex") and shutil.which("pandoc")
    return ["webpdf"] * bool(webpdf) + ["pdf"] * bool(latex)
