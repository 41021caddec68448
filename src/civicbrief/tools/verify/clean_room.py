"""The last commit of a project, installed and built in a folder of its own, without a network.

What it makes is compared with what was published, where the source is still that of the published
edition; else with the edition that lies in the project.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from civicbrief.core import editions
from civicbrief.core.cache import VARIABLE
from civicbrief.core.faults import UsageError
from civicbrief.core.manifest import LOCK, MANIFEST, PYTHON, Manifest, of_edition
from civicbrief.core.source_tree import OUTPUTS, digest_of_source
from civicbrief.data.tables import CARD
from civicbrief.pipeline.publish import is_edition
from civicbrief.tools.verify import files
from civicbrief.tools.verify.files import Told

OURS = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")  # variables that would lead out of the room
SHOWN = 10  # files that are named of those that have changed


class Compared(NamedTuple):
    """What was compared with what, in sentences, and what differs: None where nothing was."""

    said: list[str]
    differences: list[Told] | None


def build(project: Path, place: Path, say: Callable[[str], None]) -> Path:
    """Clone, install and build a project below `place`; its folder there.

    Raises UsageError outside of git, and where a step fails.
    """
    top, inside = (_git(project, "rev-parse", f"--show-{part}") for part in ("toplevel", "prefix"))
    if not top:
        raise UsageError("A clean room is for a project in git: the last commit is cloned.")
    if _git(project, "status", "--porcelain", "--", "."):
        say("notice: what is not committed here is left out.")
    clone = place / "clone"
    say(f"Cloning commit {_git(project, 'rev-parse', '--short', 'HEAD')} …")
    _run(["git", "clone", "--quiet", top, str(clone)], place)
    clean = clone / inside
    say(f"Installing from {clean / LOCK} …")
    _run([sys.executable, "install.py"], clean)
    scripts = clean / ".venv" / ("Scripts" if os.name == "nt" else "bin")
    off = cut_off()
    say(f"Building {'without a network' if off else 'with the network: no way to cut it off'} …")
    _run([*off, str(scripts / "civicbrief"), "build"], clean)
    return clean


def cut_off() -> list[str]:
    """What a command line begins with that is to have no network; nothing where there is no way."""
    for command in (["unshare", "-rn"], ["unshare", "-n"]):
        if shutil.which("unshare") and not _code([*command, "true"]):
            return command
    return []


def compare(project: Path, here: Path) -> Compared:
    """Compare the edition in a project with its manifest, where the source is the manifest's.

    Else what has changed since is said, and the edition is compared with that in the folder `here`.
    """
    out, published = project / OUTPUTS, _published(project)
    if published and published.source == digest_of_source(project):
        if published.python != PYTHON:
            made = f"made with Python {published.python}, and this is {PYTHON}"
            return Compared([f"{published.file}: {made}. Its bytes were not compared."], None)
        wrong, _ = files.against_manifest(out, published)
        said = f"The source is that of {published.file}: {len(published.files)} files compared."
        return Compared([said], wrong)
    since = _since(project, published) if published else "No edition is published yet."
    if not is_edition(here):
        return Compared([since, f"No edition lies in {here.name} to compare with."], None)
    said = f"Compared with the edition in {here.name}, which may be of another state."
    return Compared([since, said], files.against_build(here, out))


def _published(project: Path) -> Manifest | None:
    """The manifest of the edition that the card names; else the newest."""
    version = str(json.loads((project / "data" / CARD).read_bytes())["version"])
    there = [path.parent.name for path in (project / editions.FOLDER).glob(f"*/{MANIFEST}")]
    newest = version if version in there else editions.newest(there)
    return of_edition(project, newest) if newest else None


def _since(project: Path, published: Manifest) -> str:
    """What has changed since an edition was published, as far as git tells."""
    commit = _git(project, "log", "-1", "--format=%H", "--", published.file)
    others = (f":(exclude){editions.FOLDER}", f":(exclude){OUTPUTS}")
    listed = _git(project, "diff", "--name-only", commit, "HEAD", "--", ".", *others)
    names = listed.splitlines() if commit else []
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    told = ", ".join(names[:SHOWN]) + more or "which files, the history here does not tell"
    return f"Changed since {published.file}: {told}."


# --- other programs


def _git(folder: Path, *arguments: str) -> str:
    """What git prints; empty where it fails."""
    try:
        command = ["git", "-C", str(folder), *arguments]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()


def _code(command: Iterable[str]) -> int:
    return subprocess.run([*command], capture_output=True, check=False).returncode


def _run(command: list[str], folder: Path) -> None:
    """Run a program whose output the user sees. Raises UsageError where it fails."""
    variables = {name: value for name, value in os.environ.items() if name not in OURS}
    done = subprocess.run(command, cwd=folder, env=variables | {VARIABLE: ""}, check=False)
    if done.returncode:
        line = " ".join(map(os.path.basename, command))
        raise UsageError(f"{line}: ended with code {done.returncode}; what is above says why.")
