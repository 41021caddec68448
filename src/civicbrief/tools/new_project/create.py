"""A new project: the same structure on another country, with the data that the panel has on it.

It is made from what the package carries: the panel and its sources, the notebooks, the starter's
texts. Nothing is copied that is about another country alone.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from functools import partial
from importlib.metadata import Distribution, distribution
from pathlib import Path

from civicbrief.core.faults import UsageError
from civicbrief.core.folders import whole_folder
from civicbrief.core.manifest import LOCK
from civicbrief.core.project import carried
from civicbrief.data.areas import Names, country_code, place_name
from civicbrief.data.tables import PANEL, Tables, read_tables
from civicbrief.importing.import_table import Result, begin_with_table
from civicbrief.metrics.data_check import check_of
from civicbrief.style.theme import DEFAULT
from civicbrief.tools.locked_packages import DEV_LOCK
from civicbrief.tools.new_project.contents import Wanted, write_data, write_notebooks

STARTER = Path(__file__).parent / "starter"  # what is neither data, notebook nor text
INSTALL = {  # lines of install.py that differ where the package is not a checkout
    'MADE_FROM = (LOCK, "pyproject.toml")': "MADE_FROM = (LOCK,)",
    'PACKAGE = ("--no-build-isolation", "--editable", ".")': "PACKAGE = ({},)",
}
DOTTED = {"gitignore": ".gitignore", "gitattributes": ".gitattributes"}  # they hold there only
NAME = "civicbrief"
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip file knows: equal bytes every time


def create(wanted: Wanted) -> Result | None:
    """Write the project, whole or not at all; return the import of its table, where it has one.

    Raises UsageError for options that do not fit, InputError for a table that cannot be read.
    """
    origin = carried()
    tables = read_tables(origin / "data")
    if problems := list(_problems(wanted, tables)):
        raise UsageError("\n".join(problems))
    with whole_folder(wanted.folder) as made:
        write_data(made / "data", wanted, tables)
        write_notebooks(made / "notebooks", wanted, origin)
        package = wanted.package or f"wheels/{put_wheel(made / 'wheels')}"
        _write_rest(made, wanted, origin, tables.places, package)
        if not wanted.table:
            return None
        sound = partial(check_of, made)
        return begin_with_table(made / "data", wanted.table, sound, DEFAULT.lacking)


def _problems(wanted: Wanted, origin: Tables) -> Iterator[str]:
    """Everything that is wrong with what is wanted, each with the way out."""
    # A chart can show the areas of which the panel has every year; of others it has two.
    drawn, others = ({row["area"] for row in origin[table]} for table in PANEL)
    areas, official = drawn | others, origin.places
    if wanted.folder.exists() and (not wanted.folder.is_dir() or any(wanted.folder.iterdir())):
        yield f"{wanted.folder}: the folder is not empty. Name a new one."
    meant = country_code(wanted.country, areas, official)
    named = all(place_name(meant, language, official) for language in wanted.languages)
    if meant != wanted.country or not named:
        hint = f" Did you mean {meant}?" if meant and named else ""
        remedy = f"Write the three capitals of ISO 3166-1, such as KGZ or ROU.{hint}"
        yield f"--country {wanted.country}: this is not a code of a country. {remedy}"
    if not re.fullmatch(r"[^\s\"'#{}]*", wanted.package):
        yield f"--package {wanted.package}: this is not a requirement or address that pip takes."
    for number, peer in enumerate(wanted.peers):
        if peer not in drawn:
            meant = country_code(peer, areas, official)
            hint = f"There are: {', '.join(sorted(drawn - {wanted.country}))}."
            hint = f"Did you mean {meant}?" if meant in drawn and meant != peer else hint
            held = "holds its first and last year only" if peer in areas else "does not hold it"
            yield f"--peer {peer}: the panel {held}. {hint}"
        elif peer == wanted.country or peer in wanted.peers[:number]:
            yield f"--peer {peer}: the chart has it already. Name other countries."
    for author in wanted.authors:
        if not author.strip() or not author.isprintable():
            yield f"--author {author!r}: write a name, on one line."


def _write_rest(folder: Path, wanted: Wanted, origin: Path, official: Names, package: str) -> None:
    wheel = package.startswith("wheels/")
    values = {
        "@NAME@": place_name(wanted.country, "en", official) or wanted.country,
        "@LOWER@": wanted.country.lower(),
        "@INSTALL@": package,
        "@PACKAGE@": f"the wheel `{package}` in the project" if wheel else f"`{package}`",
    }
    for path in sorted(path for path in STARTER.rglob("*") if path.is_file()):
        if path.suffix == ".pyc":
            continue
        target = folder / path.relative_to(STARTER)
        target = target.with_name(DOTTED.get(target.name, target.name))
        target.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        for name, value in values.items():
            text = text.replace(name, value)
        target.write_text(text, encoding="utf-8", newline="\n")
    for lock in (LOCK, DEV_LOCK):
        shutil.copy(origin / lock, folder)
    script = (origin / "install.py").read_text(encoding="utf-8")
    for line, own in INSTALL.items():
        assert line in script, line
        script = script.replace(line, own.format(json.dumps(package)))
    (folder / "install.py").write_text(script, encoding="utf-8", newline="\n")
    (folder / "outputs").mkdir()


def put_wheel(folder: Path) -> str:
    """Write the wheel of the running package into a folder; return its file name.

    A package that runs from a checkout is built by its own build system, an installed one is
    packed from its files again. Raises UsageError where neither can be done.
    """
    folder.mkdir(parents=True)
    checkout = carried()
    if (checkout / "pyproject.toml").is_file():
        return _built(checkout, folder)
    return _packed(distribution(NAME), folder)


def _built(checkout: Path, folder: Path) -> str:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel"]
    command += ["-d", str(folder.resolve())]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    found = list(folder.glob("*.whl"))
    if done.returncode or not found:
        last = (done.stderr.strip().splitlines() or ["no wheel was made"])[-1]
        raise UsageError(
            f"The package cannot be packed: {last}. Say with --package where pip gets it, or "
            f'type: "{sys.executable}" -m pip install editables hatchling'
        )
    return found[0].name


def _packed(installed: Distribution, folder: Path) -> str:
    """Pack the files that the installation has recorded into the wheel that they came from."""
    foreign = {"..", "__pycache__"}
    files = [file for file in installed.files or () if foreign.isdisjoint(file.parts)]
    tags = re.findall(r"^Tag: *(\S+)", installed.read_text("WHEEL") or "", re.MULTILINE)
    if not files or not tags:
        problem = "The package was not installed from a wheel: say with --package where it is."
        raise UsageError(problem)
    path = folder / f"{NAME}-{installed.version}-{tags[0]}.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(files, key=str):
            if file.name in ("INSTALLER", "REQUESTED", "direct_url.json"):
                continue
            info = zipfile.ZipInfo(file.as_posix(), EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, Path(str(installed.locate_file(file))).read_bytes())
    return path.name
