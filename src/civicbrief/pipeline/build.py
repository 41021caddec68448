"""The pipeline: from the data folder to an edition, through papermill and nbconvert."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from civicbrief.brief.provenance import DEFAULT, Setting
from civicbrief.core.environment import BuildFacts
from civicbrief.core.faults import Fault, InputError
from civicbrief.core.notebook_source import notebook_of
from civicbrief.export import unprinted
from civicbrief.export.outline import front_of
from civicbrief.export.reading import NOTEBOOK, read_blocks
from civicbrief.metrics import results
from civicbrief.metrics.project_data import ProjectData
from civicbrief.pipeline import kernels, publish
from civicbrief.pipeline.inputs import Inputs
from civicbrief.pipeline.notebooks import Runner, Say, environment
from civicbrief.pipeline.outputs import changed, exporting, write_index, write_ledger
from civicbrief.pipeline.parameters import OPTIONS, Given, Parameter, all_declared


def build(
    inputs: Inputs,
    data: ProjectData,
    out: Path,
    languages: Sequence[str],
    values: Mapping[str, Given],
    notebooks: Mapping[str, Mapping[str, Parameter]],
    say: Say,
    server: kernels.Server | None = None,
    strict: bool = False,
) -> list[Fault]:
    """Make an edition in `out` of inputs that have been checked; `values` are parameters.

    Returns what the cells of notebook 3 have shown and no document prints, but for what the check
    names. Raises InputError when a notebook fails, the folder holds files of somebody else or,
    where `strict`, something is not printed: `out` is then as it was.
    """
    before = known(inputs)
    lost: dict[int, Fault] = {}
    told: BuildFacts = {
        "project": str(inputs.project),
        "checked": inputs.tables.fingerprint,
        "parameters": settings(values, notebooks),
        "languages": list(languages),
    }
    with (
        publish.staging(out) as folder,
        environment(told) as scratch,
        kernels.ended_first(server),
    ):
        (folder / "notebooks").mkdir()
        (folder / "brief").mkdir()
        kernel = kernels.manager(scratch, server)
        run = Runner(inputs.project, folder, inputs.tables.folder, values, notebooks, say, kernel)
        run("1-source")
        run("2-metrics")
        blocks = {}
        with exporting(say) as export:
            for language in languages:
                notebook = run("3-brief", language)
                blocks[language] = read_blocks(notebook)
                shown = unprinted.lost(notebook)
                lost |= {number: shown[number] for number in shown.keys() - before.keys()}
                export(notebook, folder / "brief" / language)
        found, fronts = results.read(folder, data), [front_of(each) for each in blocks.values()]
        write_ledger(folder, found, inputs.texts.folder, blocks)
        since = changed(found, inputs.project, inputs.texts.folder, blocks)
        write_index(folder, fronts, since)
        if strict and (before or lost):
            raise InputError([*before.values(), *lost.values()])
        say("publishing")
    return [lost[number] for number in sorted(lost)]


def known(inputs: Inputs) -> dict[int, Fault]:
    """What notebook 3 will show and no document prints, as far as its code tells: by its cells."""
    name = f"{NOTEBOOK}.ipynb"
    return unprinted.certain(notebook_of(name, inputs.notebooks[name]))


def settings(
    values: Mapping[str, Given], notebooks: Mapping[str, Mapping[str, Parameter]]
) -> list[tuple[str, str, str, str]]:
    """Every parameter that a user may give, given or not, for the kernels."""
    rows: list[tuple[str, str, str, str]] = []
    for name, parameter in all_declared(notebooks).items():
        if name not in OPTIONS:
            given = values.get(name, Given(parameter.default, DEFAULT))
            text = str(given.value)
            text = text.lower() if isinstance(given.value, bool) else text
            rows.append(Setting(name, text, given.origin, given.file))
    return rows
