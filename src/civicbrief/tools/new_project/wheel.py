"""The package itself as a wheel, for a project that carries the package it needs."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from importlib.metadata import Distribution, distribution
from pathlib import Path

from civicbrief.core.faults import UsageError
from civicbrief.core.project import carried

NAME = "civicbrief"
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip file knows: equal bytes every time


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
            f"The package cannot be packed: {last}. Install hatchling, or say with --package "
            "where pip gets it."
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
