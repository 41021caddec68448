"""The command `civicbrief publish`: an edition, and the record of what was published."""

from __future__ import annotations

import sys

import click

from civicbrief.cli import options
from civicbrief.cli.build import make, progress
from civicbrief.cli.verify import STEPS, tell_differences
from civicbrief.core.faults import CheckFailed, InputError


@click.command()
@options.TIMEOUT
def publish(timeout: int | None) -> None:
    """Build the edition, prove it, record it in editions/, and make copies to send.

    `editions/N/manifest.json` names each file of edition N with its SHA-256, and what it was made
    from; `ledger.json` beside it is what later editions are compared with. Commit both. The briefs
    in `outputs/to-send` have names of their own; the next build takes them away. Nothing is
    published while a change has no reason in `changes.csv`, or over another edition of the same
    number.
    """
    from civicbrief.core import child
    from civicbrief.core.manifest import TO_SEND
    from civicbrief.pipeline.build import processors
    from civicbrief.pipeline.check import check_inputs
    from civicbrief.pipeline.deadline import of_run
    from civicbrief.pipeline.inputs import read_inputs
    from civicbrief.pipeline.kernels import server
    from civicbrief.tools import publication
    from civicbrief.tools.verify import proof

    project = options.project_meant(writes=True)
    inputs = read_inputs(project, options.data_folder(project, None))
    languages = options.chosen_languages(project, ())
    out = (project / "outputs").resolve()
    ends = of_run(timeout)
    # What runs code of the project ends there: so it does in this process.
    child.called("the check", ends.left(), lambda: check_inputs(inputs) and None)
    settled = publication.settle(inputs, languages, out, ends)
    make(settled.edition)
    with server(project, inputs.tables.folder) as kernels:
        say = progress(STEPS)
        found = proof.prove(settled.edition, kernels, processors(), say, rebuild=True)
    if found.failed:
        tell_differences(found, out)
        click.echo("The edition was built, and is not what its inputs give: not published.")
        sys.exit(1)
    try:
        is_new = publication.publish(settled)
    except InputError as error:
        raise CheckFailed(error.faults) from None  # the edition was built, and is not recorded
    version, kept = settled.data.version, options.near(settled.folder)
    done = f"is published: commit {kept}" if is_new else f"is published already, in {kept}"
    click.echo(f"Edition {version} {done}. To send: {options.near(out / TO_SEND)}", err=True)
