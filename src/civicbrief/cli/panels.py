"""The options of `civicbrief import` that bring in a published panel, and what they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from civicbrief.cli.options import option
from civicbrief.core.faults import UsageError

if TYPE_CHECKING:
    from civicbrief.data.tables import Tables
    from civicbrief.importing.data_files import Check
    from civicbrief.importing.panels.panel_tables import PanelImport

PUBLISHERS = ("vdem", "owid")  # of files
SERVICES = ("worldbank",)  # that are asked over the network


@dataclass(frozen=True, slots=True)
class PanelOptions:
    """What a user says of a panel; empty where nothing is said."""

    publisher: str | None
    service: str | None
    target: Path | None
    since: int | None
    release: str
    series: str
    column: str
    interval: tuple[str, str] | None

    @property
    def named(self) -> str:
        """The source that is meant, "" for a table of another kind."""
        return self.publisher or self.service or ""

    @property
    def details(self) -> list[str]:
        """The options that only a panel has."""
        names = {"target": "to"}
        given = (one.name for one in fields(self)[2:] if getattr(self, one.name))
        return [f"--{names.get(name, name)}" for name in given]


OPTIONS = (
    click.option(
        "--as",
        "publisher",
        type=click.Choice(PUBLISHERS),
        help="FILE is a panel of V-Dem (Country-Year) or of Our World in Data",
    ),
    click.option(
        "--from",
        "service",
        type=click.Choice(SERVICES),
        help="Without FILE: ask a service anew for the sources whose address asks it",
    ),
    option(
        "--to target", "DIR", "Write all countries of a panel there; the project stays as it is"
    ),
    option(
        "--since",
        "YEAR",
        "First year of a panel to take  [default: that of panel.csv]",
        type=click.IntRange(1700, 2100),
    ),
    option("--release", "NAME", "Version of V-Dem, where FILE's name lacks it: v16", default=""),
    option(
        "--series",
        "SERIES",
        "Row of series.csv that a table of OWID is: v2x_cspart:v16",
        default="",
    ),
    option("--column", "NAME", "Column of its values  [default: the only one]", default=""),
    option("--interval", "LOW HIGH", "Columns of its lower and upper ends", nargs=2),
)


def panel_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of a panel to a command, which gets them as one value, `panel`."""

    def run(**given: Any) -> Any:
        panel = PanelOptions(**{one.name: given.pop(one.name) for one in fields(PanelOptions)})
        return command(panel=panel, **given)

    run.__doc__, run.__name__ = command.__doc__, command.__name__
    for one in reversed(OPTIONS):
        run = one(run)
    run.__click_params__ += getattr(command, "__click_params__", [])  # type: ignore[attr-defined]
    return run


def import_panel(
    panel: PanelOptions, folder: Path, file: Path | None, areas: Sequence[str], check: Check
) -> None:
    """Bring a panel into the data folder of a project, or into a folder of its own."""
    from civicbrief.importing.panels.import_panel import into_folder, into_project
    from civicbrief.tools.locked_packages import require

    if panel.publisher and panel.service:
        raise UsageError("--as reads a file, and --from asks a service: give one of them.")
    if bool(file) != bool(panel.publisher):
        wanted = "a FILE" if panel.publisher else "no FILE"
        raise UsageError(f"This takes {wanted}: {panel.named}.")
    for name in panel.details:
        if name not in ("--to", "--since", *TAKEN[panel.named]):
            raise UsageError(f"{name} says nothing of {panel.named}.")
    package = "wbgapi" if panel.service else "pyarrow"
    require(package, "atlas", f"civicbrief import for {panel.named}")

    def read(tables: Tables) -> list[PanelImport]:
        return _read(panel, file, tables)

    wanted_areas = [area.upper() for area in areas]
    if panel.target:
        changes, notices = into_folder(panel.target.resolve(), folder, read, wanted_areas)
    else:
        changes, notices = into_project(folder, read, check, wanted_areas)
    for line in changes or ["= all as before"]:
        click.echo(line)
    for notice in notices:
        click.echo(f"notice: {notice}", err=True)


TAKEN = {"vdem": ("--release",), "owid": ("--series", "--column", "--interval"), "worldbank": ()}


def _read(panel: PanelOptions, file: Path | None, tables: Tables) -> list[PanelImport]:
    from civicbrief.importing.panels.owid import read_owid
    from civicbrief.importing.panels.panel_tables import first_year
    from civicbrief.importing.panels.vdem import read_vdem
    from civicbrief.importing.panels.world_bank import read_world_bank

    since = panel.since or first_year(tables)
    if not file:
        return read_world_bank(tables, since, every=bool(panel.target))
    if panel.publisher == "vdem":
        return [read_vdem(file, tables, since, panel.release)]
    if not panel.series:
        raise UsageError("Say which row of series.csv this table is: --series INDICATOR:RELEASE.")
    return [read_owid(file, tables, since, panel.series, panel.column, panel.interval or ())]
