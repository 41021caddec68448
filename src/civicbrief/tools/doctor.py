"""Looks at what a build needs: one result each, with what to type where something is wrong."""

from __future__ import annotations

import locale
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from civicbrief.core import in_place, temporary
from civicbrief.core.faults import InputError
from civicbrief.core.folders import stays
from civicbrief.core.manifest import LOCK
from civicbrief.core.project import texts
from civicbrief.tools.locked_packages import (
    DEV_LOCK,
    differing,
    install_again,
    install_more,
    locked,
)

GOOD, NOTE, WRONG = "good", "note", "WRONG"
LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъ–«»“”"  # of Kazakh and Russian, and signs of the brief
PATIENCE = 15  # seconds for a kernel to answer on a busy machine
SPACE = 200  # megabytes: an edition is some 15, and is built beside the last one
WIDTH = 60  # columns in which the command's lines can be read
PROGRAMS = {  # a build needs none of them
    "chromium": (("chromium", "chromium-browser", "google-chrome"), "tests of pages", "chromium"),
    "pdftotext": (("pdftotext",), "tests of PDFs", "poppler-utils"),
    "soffice": (("soffice",), "tests of Word files", "libreoffice-writer-nogui"),
}


class Result(NamedTuple):
    """What was looked at, its state, what was found, and the way out."""

    state: str
    what: str
    text: str
    remedy: str = ""


def look(project: Path | None, out: Path) -> Iterator[Result]:
    """All results in a fixed order; the kernel starts meanwhile."""
    looks: tuple[tuple[str, Callable[[], Result]], ...] = (
        ("Python", python),
        ("project", lambda: in_project(project)),
        ("packages", lambda: packages(project)),
        ("tools", lambda: tools(project)),
        ("fonts", lambda: fonts(project)),
        ("Typst", compiles),
        ("encoding", encoding),
        ("terminal", terminal),
        ("outputs", lambda: writable(out)),
        ("space", lambda: space(out)),
        *((name, lambda name=name: program(name)) for name in PROGRAMS),
    )
    with ThreadPoolExecutor(1) as beside:
        starting = beside.submit(_safely, "kernel", kernel)
        for what, each in looks:
            yield _safely(what, each)
            if what == "Typst":
                yield starting.result()


def _safely(what: str, each: Callable[[], Result]) -> Result:
    """An error that nobody has thought of is a result too."""
    try:
        return each()
    except Exception as error:
        text = f"{type(error).__name__}: {error}".splitlines()[0]
        return Result(WRONG, what, text, f"Install the packages again: {install_again()}")


def python() -> Result:
    text = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < (3, 11):  # noqa: UP036
        return Result(WRONG, "Python", f"{text}, 3.11 or newer is needed", install_again())
    return Result(GOOD, "Python", f"{text} in {sys.prefix}")


def in_project(project: Path | None) -> Result:
    if project is None:
        remedy = "Go into a project: cd FOLDER"
        return Result(NOTE, "project", "this folder is not in a project", remedy)
    return Result(GOOD, "project", str(project))


def packages(project: Path | None) -> Result:
    """Whether what is installed is what the lock says, for this system and Python."""
    lock = project / LOCK if project else None
    if lock is None or not lock.is_file():
        return Result(NOTE, "packages", f"there is no {LOCK} to compare them with")
    wanted = locked(lock)
    if found := differing(wanted):
        return Result(WRONG, "packages", _told(found, wanted), install_again())
    return Result(GOOD, "packages", f"{len(wanted)}, as in {LOCK}")


def tools(project: Path | None) -> Result:
    """Whether what only tests, documentation and JupyterLab need is there: a build needs none."""
    locks = [project / name for name in (DEV_LOCK, LOCK)] if project else []
    if not locks or not all(lock.is_file() for lock in locks):
        return Result(NOTE, "tools", f"there is no {DEV_LOCK} to compare them with")
    more, build = map(locked, locks)
    wanted = {name: version for name, version in more.items() if name not in build}
    if found := differing(wanted):
        use = "only tests, documentation and JupyterLab need them"
        missing = [*found.values()].count("missing")
        told = f"{missing} of {len(wanted)} missing"
        told = told if missing == len(found) else _told(found, wanted)
        return Result(NOTE, "tools", f"{told}; {use}", install_more())
    return Result(GOOD, "tools", f"{len(wanted)}, as in {DEV_LOCK}")


def _told(found: Mapping[str, str], wanted: Mapping[str, str]) -> str:
    """The first five packages that differ, and how many more there are."""
    each = [f"{name} {version}, locked {wanted[name]}" for name, version in found.items()]
    return "; ".join(each[:5]) + (f" and {len(each) - 5} more" if len(each) > 5 else "")


def fonts(project: Path | None = None) -> Result:
    """Every face in use, those of the project's brand too, each with the languages' letters."""
    from civicbrief.style.brand import brand
    from civicbrief.style.theme import theme_of
    from civicbrief.text import languages

    try:
        known = languages.languages(texts(project)) if project else ()
        given = brand.read_brand(project, known) if project else None
    except InputError as error:
        remedy = "Correct it: civicbrief check names every fault of it."
        return Result(WRONG, "fonts", str(error.faults[0]), remedy)
    lacking, names = [], []
    for name, path, signs in theme_of(given).code_points():
        names.append(name)
        if missing := [letter for letter in LETTERS if ord(letter) not in signs]:
            lacking.append(f"{name} lacks {''.join(missing)} ({path})")
    if lacking:
        remedy = "Use another font, or install the packages again: " + install_again()
        return Result(WRONG, "fonts", "; ".join(lacking), remedy)
    return Result(GOOD, "fonts", f"{', '.join(names)}: with every Kazakh and Russian letter")


def compiles() -> Result:
    """Typst sets a line in the fonts of the brief."""
    from civicbrief.style.theme import DEFAULT
    from civicbrief.style.typst import compiler

    line = f'#set text(font: "{DEFAULT.sans}")\nӘріптер'
    with temporary.folder() as folder:
        file = folder / "line.typ"
        file.write_text(line, encoding="utf-8")
        _, warnings = compiler(file, DEFAULT).compile_with_warnings(format="pdf")
    if warnings:
        return Result(WRONG, "Typst", str(warnings[0]).splitlines()[0], install_again())
    return Result(GOOD, "Typst", f"{metadata.version('typst')} sets a line")


def kernel() -> Result:
    """The kernel `python3` starts and answers."""
    from jupyter_client.kernelspec import NoSuchKernel
    from jupyter_client.manager import KernelManager

    from civicbrief.pipeline.kernels import short, transport
    from civicbrief.pipeline.notebooks import environment

    remedy = f'"{sys.executable}" -m ipykernel install --sys-prefix'
    with environment({"project": str(Path.cwd())}) as scratch:
        here, _ = short(scratch)  # closed with this command
        manager = KernelManager(
            connection_file=str(here / "kernel.json"), transport=transport(here)
        )
        try:
            place = manager.kernel_spec.resource_dir  # type: ignore[union-attr]
            manager.start_kernel(cwd=str(scratch))
            client = manager.client()
            client.start_channels()
            try:
                client.wait_for_ready(timeout=PATIENCE)
                code = "import civicbrief.core.faults"
                reply = client.execute(code, reply=True, timeout=PATIENCE)
            finally:
                client.stop_channels()
        except NoSuchKernel:
            return Result(WRONG, "kernel", "Jupyter does not know a kernel named python3", remedy)
        except OSError as error:
            problem = f"python3 does not start: {error.strerror}: {place}"
        except (RuntimeError, TimeoutError):
            problem = f"python3 does not answer within {PATIENCE} seconds: {place}"
        else:
            content, problem = reply["content"], ""
            if content["status"] != "ok":
                problem = f"python3 cannot import civicbrief: {content['evalue']} ({place})"
        finally:
            if manager.has_kernel:
                manager.shutdown_kernel(now=True)
    if problem:
        return Result(WRONG, "kernel", problem, remedy)
    return Result(GOOD, "kernel", f"python3 starts and answers: {place}")


def encoding() -> Result:
    """Terminal and file system can hold Kazakh letters."""
    wrong, files = [], sys.getfilesystemencoding()
    for what, code in (("terminal", sys.stdout.encoding or "ascii"), ("file system", files)):
        try:
            LETTERS.encode(code)
        except (UnicodeEncodeError, LookupError):
            wrong.append(f"the {what} writes {code}, which has no Kazakh letters")
    if wrong:
        remedy = "set PYTHONUTF8=1" if os.name == "nt" else "export LC_ALL=C.UTF-8 PYTHONUTF8=1"
        return Result(WRONG, "encoding", "; ".join(wrong), remedy)
    text = f"terminal {sys.stdout.encoding}, file system {files}"
    return Result(GOOD, "encoding", f"{text}, locale {locale.setlocale(locale.LC_CTYPE)}")


def terminal() -> Result:
    columns = shutil.get_terminal_size().columns
    if columns < WIDTH:
        remedy = f"Widen the window to {WIDTH} columns."
        return Result(NOTE, "terminal", f"{columns} columns: long lines will be broken", remedy)
    return Result(GOOD, "terminal", f"{columns} columns")


def writable(out: Path) -> Result:
    """An edition is built beside its folder, then takes its place: both must take files.

    One that has to stay where it is must take them alone.
    """
    if out.exists() and not out.is_dir():
        return Result(WRONG, "outputs", f"{out} is not a folder", "Name another one with --out.")
    if mix := in_place.mixed(out):
        return Result(WRONG, "outputs", mix.partition(". ")[0], "Type: civicbrief build")
    staying = stays(out)
    wanted = [out] if staying else [_nearest(out.parent), *([out] if out.is_dir() else [])]
    for folder in wanted:
        try:
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as error:
            remedy = f'Name another folder with --out, or make "{folder}" writable.'
            return Result(WRONG, "outputs", f"{folder}: {error.strerror}", remedy)
    if staying:
        text = f"{out} cannot be renamed: an edition replaces its files one by one, not at once"
        return Result(NOTE, "outputs", text, "Name a folder in another one with --out.")
    return Result(GOOD, "outputs", f"can be written: {out}")


def space(out: Path) -> Result:
    wanted = {"outputs": _nearest(out), "temporary files": Path(tempfile.gettempdir())}
    free = {what: shutil.disk_usage(folder).free // 10**6 for what, folder in wanted.items()}
    text = ", ".join(f"{megabytes} MB for {what}" for what, megabytes in free.items())
    if min(free.values()) < SPACE:
        remedy = f"Free {SPACE} MB there, or name another disk with --out and TMPDIR."
        return Result(WRONG, "space", text, remedy)
    return Result(GOOD, "space", text)


def program(name: str) -> Result:
    """A program that only some tests need."""
    commands, use, package = PROGRAMS[name]
    if found := next(filter(None, map(shutil.which, commands)), None):
        return Result(GOOD, name, found)
    remedy = f"On Debian: apt install {package}"
    return Result(NOTE, name, f"is not there; only {use} need it", remedy)


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest folder above it that exists."""
    return next(each for each in (folder, *folder.parents) if each.is_dir())
