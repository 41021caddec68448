"""The pipeline: from the data folder to an edition, through papermill and nbconvert."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from civicbrief.brief.front_matter import LANGUAGES
from civicbrief.brief.provenance import DEFAULT, SETTINGS, Setting
from civicbrief.data.data_folder import Data
from civicbrief.export.blocks import front_of, printed, read_blocks
from civicbrief.metrics import data_check
from civicbrief.pipeline import kernels, publish
from civicbrief.pipeline.inputs import Inputs
from civicbrief.pipeline.notebooks import Runner, Say, environment
from civicbrief.pipeline.outputs import exporting, write_index, write_ledger
from civicbrief.pipeline.parameters import OPTIONS, Given, Parameter


def build(
    inputs: Inputs,
    data: Data,
    out: Path,
    languages: Sequence[str],
    values: Mapping[str, Given],
    notebooks: Mapping[str, Mapping[str, Parameter]],
    say: Say,
    server: kernels.Server | None = None,
) -> None:
    """Make an edition in `out` of inputs that have been checked; `values` are parameters.

    Raises InputError when a notebook fails or the folder holds strangers: `out` is then as
    it was.
    """
    variables = {
        LANGUAGES: " ".join(languages),
        data_check.CHECKED: inputs.tables.fingerprint,
        **told(values, notebooks),
    }
    with (
        publish.staging(out) as folder,
        environment(inputs.project, variables) as scratch,
        kernels.ended_first(server),
    ):
        (folder / "notebooks").mkdir()
        (folder / "brief").mkdir()
        kernel = kernels.manager(scratch, server)
        run = Runner(inputs.project, folder, inputs.tables.folder, values, notebooks, say, kernel)
        run("1-source")
        run("2-metrics")
        fronts, numbers = [], set[str]()
        with exporting(say) as export:
            for language in languages:
                notebook = run("3-brief", language)
                blocks = read_blocks(notebook)
                fronts.append(front_of(blocks))
                numbers |= set(printed(blocks, alternatives=True))
                export(notebook, folder / "brief" / language)
        write_ledger(inputs.project, data, folder, languages, numbers)
        write_index(folder, fronts)
        say("publishing")


def told(
    values: Mapping[str, Given], notebooks: Mapping[str, Mapping[str, Parameter]]
) -> dict[str, str]:
    """What the kernels are told: every parameter that a user may give, given or not."""
    known = {name: p for each in notebooks.values() for name, p in each.items()}
    rows = []
    for name, parameter in known.items():
        if name not in OPTIONS:
            given = values.get(name, Given(parameter.default, DEFAULT))
            rows.append(Setting(name, _written(given.value), given.origin, given.file))
    return {SETTINGS: json.dumps(rows)}


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
