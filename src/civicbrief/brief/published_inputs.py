"""What a brief is made from, as the manifest of a published edition records it.

`inputs` of a manifest holds

    data        the fingerprint of the data folder
    texts       language → SHA-256 of its texts
    notebooks   name → fingerprint of its cells, without outputs
    own         SHA-256 of src/own.py, "" where there is none
    parameters  name → value, as text

A brief of which something is not as recorded says on its first page that it is unpublished.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from civicbrief.core import editions, manifest
from civicbrief.core.cache import digest, fingerprint
from civicbrief.core.environment import build_facts
from civicbrief.core.faults import InputError
from civicbrief.core.files import text_of
from civicbrief.core.former_names import OWN
from civicbrief.core.project import NOTEBOOKS, texts
from civicbrief.text.languages import ENDING

Recorded = dict[str, Any]


def recorded(
    project: Path, data: str, languages: Iterable[str], parameters: Mapping[str, str]
) -> Recorded:
    """The inputs of briefs in these languages, as they are now. `data` is their fingerprint."""
    own = project / OWN
    return {
        "data": data,
        "texts": {language: _texts(project, language) for language in languages},
        "notebooks": {name: _cells(project / "notebooks" / f"{name}.ipynb") for name in NOTEBOOKS},
        "own": digest(own.read_bytes()) if own.is_file() else "",
        "parameters": dict(parameters),
    }


def is_unpublished(project: Path, version: str, data: str, language: str, used: Any) -> bool:
    """Whether a brief is not made from what the manifest of its edition records.

    `used` maps the parameters that notebook 3 knows to their values. False in a project that has
    no manifest at all, and in the build that is being published.
    """
    paths = {path.parent.name: path for path in _manifests(project)}
    if not paths or build_facts().get("publishing"):
        return False
    kept = of_manifest(paths[version]) if version in paths else None
    if kept is None:
        return True
    now = recorded(project, data, [language], used)
    kept["texts"] = {language: kept["texts"].get(language)}
    kept["parameters"] = {name: kept["parameters"].get(name) for name in used}
    return kept != now


def of_manifest(path: Path) -> Recorded | None:
    """The inputs that a manifest records; None where it cannot be read, or records none."""
    try:
        manifest.read(path)
        inputs = json.loads(path.read_bytes())["inputs"]
        return {part: inputs[part] for part in ("data", "texts", "notebooks", "own", "parameters")}
    except (InputError, OSError, KeyError, TypeError):
        return None


def _manifests(project: Path) -> list[Path]:
    return sorted((project / editions.FOLDER).glob(f"*/{manifest.MANIFEST}"))


def _texts(project: Path, language: str) -> str:
    """The passages of a language, and its interface words where the project has its own."""
    paths = [texts(project) / f"{language}{ending}.ftl" for ending in ("", ENDING)]
    return fingerprint([text_of(path.read_bytes()) if path.is_file() else None for path in paths])


def _cells(path: Path) -> str:
    """What is written in a notebook: saved outputs and counters change nothing."""
    cells = json.loads(text_of(path.read_bytes()))["cells"]
    kept = [[c["cell_type"], "".join(c["source"]), c["metadata"].get("tags", [])] for c in cells]
    return fingerprint(kept)
