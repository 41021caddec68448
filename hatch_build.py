"""Puts `notebooks` into the wheel, the exercises without anybody's answers."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CARRIED = "civicbrief/carried/notebooks"  # see project.carried


class Carry(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":  # it takes the checkout as it is
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from civicbrief.tools.clear_answers import copy_exercises

        self.scratch = TemporaryDirectory()
        for path in sorted((root / "notebooks").iterdir()):
            given = path
            if path.name == "exercises":
                given = Path(self.scratch.name) / path.name
                copy_exercises(path, given)
            if not path.name.startswith("."):
                build_data["force_include"][str(given)] = f"{CARRIED}/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self.scratch.cleanup()
