"""The packages of a project's two locks, beside those that are installed."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from civicbrief.core.faults import UsageError
from civicbrief.core.manifest import LOCK
from civicbrief.core.project import find

DEV_LOCK = "requirements-dev.lock"  # that, and what tests, documentation and JupyterLab need


def locked(path: Path) -> dict[str, str]:
    """The version of each package that a lock wants on this system and Python."""
    return {
        canonicalize_name(one.name): str(one.specifier).removeprefix("==")
        for one in pinned(path)
        if not one.marker or one.marker.evaluate()
    }


def pinned(path: Path) -> list[Requirement]:
    """Each line of a lock, on whatever system it is wanted."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Requirement(line.rstrip(" \\")) for line in lines if line[:1].isalnum()]


def differing(wanted: Mapping[str, str]) -> dict[str, str]:
    """The packages that are not there as a lock wants them, each with what is there instead."""
    there = [one for one in metadata.distributions() if one.name]
    found: dict[str, str] = {canonicalize_name(one.name): one.version for one in there}
    versions = {name: found.get(name, "missing") for name in wanted}
    return {name: version for name, version in versions.items() if version != wanted[name]}


def install_again() -> str:
    """What to type where packages are wrong: it depends on how the project installs them."""
    if (script := _script()) is None:
        return f'"{sys.executable}" -m pip install --upgrade --force-reinstall civicbrief'
    return f"{script}, after removing .venv" if script else _pip(LOCK)


def install_more(wanted: str = '"civicbrief[lab]" pytest') -> str:
    """What to type where the packages of tests, documentation and JupyterLab are wanted.

    The second lock holds all extras; outside of a project, pip is told which are `wanted`.
    """
    if (script := _script()) is None:
        return f'"{sys.executable}" -m pip install {wanted}'
    return f"{script} --dev" if script else _pip(DEV_LOCK)


def require(package: str, extra: str, purpose: str) -> None:
    """Raises UsageError, with the line to type, where a package of an extra is not installed."""
    if find_spec(package) is None:
        line = install_more(f'"civicbrief[{extra}]"')
        raise UsageError(f"{purpose} needs {package}, which is not installed. Type: {line}")


def _script() -> str | None:
    """How the project at hand is installed; empty if by pip alone, None outside a project."""
    try:
        ours = (find() / "install.py").is_file()
    except UsageError:
        return None
    return f"{'py' if os.name == 'nt' else 'python3'} install.py" if ours else ""


def _pip(lock: str) -> str:
    return f'"{sys.executable}" -m pip install -r {lock}'
