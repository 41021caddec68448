"""The command `civicbrief publish`: an edition, and the record of what was published."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from civicbrief.cli import options
from civicbrief.cli.build import make, progress
from civicbrief.cli.verify import STEPS, tell_differences
from civicbrief.core.faults import CheckFailed, InputError

if TYPE_CHECKING:
    from civicbrief.tools.publication import Settled


@click.command()
@options.TIMEOUT
def publish(timeout: int | None) -> None:
    """Build the edition, prove it, record it in editions/, and make copies to send.

    `editions/N/manifest.json` names each file of edition N with its SHA-256, and what it was made
    from; `ledger.json` beside it is what later editions are compared with. Commit both. The briefs
    in `outputs/to-send` have names of their own, and the zip beside them holds the edition with
    all that it came from, as an RO-Crate; the next build takes them away. Nothing is published
    while a change has no reason in `changes.csv`, or over another edition of the same number.
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
    _send(settled)
    version, kept = settled.data.version, options.near(settled.folder)
    done = f"is published: commit {kept}" if is_new else f"is published already, in {kept}"
    click.echo(f"Edition {version} {done}. To send: {options.near(out / TO_SEND)}", err=True)


def _send(settled: Settled) -> None:
    """Fill the folder of what is sent. Without the library for crates, there is no zip in it."""
    from civicbrief.pipeline import copies
    from civicbrief.tools import crate
    from civicbrief.tools.locked_packages import install_more

    name = str(settled.edition.inputs.tables.card["name"])
    crates = {".zip": crate.zipped(settled)} if crate.can_be_made() else {}
    copies.write(settled.edition.out, name, crates)
    if not crates:
        line = install_more('"civicbrief[crate]"')
        told = f"no zip of the edition was made: it needs rocrate. Type: {line}"
        click.echo(f"notice: {told}, then publish again.", err=True)
