"""Check a data folder as a whole, and load it if it has no faults."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from civicbrief.core.environment import build_facts
from civicbrief.core.faults import Fault, InputError
from civicbrief.data.acts import act_faults
from civicbrief.data.card_checks import card_faults
from civicbrief.data.changes import change_faults
from civicbrief.data.data_folder import Data, data_of
from civicbrief.data.originals import raw_faults
from civicbrief.data.panel import panel_faults
from civicbrief.data.references import empty_faults
from civicbrief.data.row_checks import name_faults, row_faults
from civicbrief.data.schema_checks import schema_faults
from civicbrief.data.tables import FILES, Tables, read_tables
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.project_metrics import metrics_of
from civicbrief.metrics.trend_checks import trend_faults
from civicbrief.metrics.verdict_checks import verdict_faults


def load(folder: Path, metrics: Mapping[str, Metric]) -> ProjectData:
    """Read and check a data folder, for the metrics of its project. Raises InputError."""
    return loaded(read_tables(folder), metrics)


def loaded(tables: Tables, metrics: Mapping[str, Metric]) -> ProjectData:
    """The values of a folder. Raises InputError with every fault that the check finds.

    A folder that the build has checked, with the same fingerprint, is not checked again.
    """
    if build_facts().get("checked") == tables.fingerprint:
        return ProjectData(**vars(data_of(tables)), declared=metrics)
    return checked(tables, metrics)


def checked(tables: Tables, metrics: Mapping[str, Metric], sound: bool = False) -> ProjectData:
    """The same, whatever a build has told.

    `sound` says that an earlier check has found each table as its card describes it.
    """
    if faults := check_data(tables, metrics, sound):
        raise InputError(faults)
    return ProjectData(**vars(data_of(tables)), declared=metrics)


@lru_cache(maxsize=1)
def faults_of_schema(tables: Tables) -> tuple[Fault, ...]:
    """Found once for tables that are checked again, as a preview does when a text has changed."""
    return tuple(schema_faults(tables))


def panel_data(tables: Tables) -> Data:
    """The values of a folder, for what rests on its panel alone. Raises InputError.

    Those of the folder that was read last are kept.
    """
    if tables.fingerprint not in _read:
        if build_facts().get("checked") != tables.fingerprint and (faults := check_panel(tables)):
            raise InputError(faults)
        _read.clear()
        _read[tables.fingerprint] = data_of(tables)
    return _read[tables.fingerprint]


_read: dict[str, Data] = {}  # by the fingerprint of the folder


def check_panel(tables: Tables) -> list[Fault]:
    """The faults of the panel, its series and sources; none of claims and figures."""
    if faults := list(card_faults(tables)) or list(schema_faults(tables)):
        return faults
    if faults := list(name_faults(tables)):
        return faults
    return list(panel_faults(tables)) or list(trend_faults(tables))


def check_data(tables: Tables, metrics: Mapping[str, Metric], sound: bool = False) -> list[Fault]:
    """Every fault of the folder, in the order of its tables; `metrics` are the project's.

    Where the tables are known to be `sound`, they are not compared with their card again.
    """
    if faults := list(card_faults(tables)):
        return faults
    faults = [] if sound else list(faults_of_schema(tables))
    if any(form.lost for form in tables.forms.values()):
        return faults  # what rests on such a table cannot be looked at
    if not any(of_table(fault) for fault in faults):  # every table can be read
        faults += empty_faults(tables)
    if not any(of_table(fault) for fault in faults):
        known = {(fault.file, fault.row) for fault in faults}
        faults += name_faults(tables, known)
        faults += row_faults(tables, known, dict.fromkeys(metrics, "a metric"))
        if not known:  # so numbers can be compared and names looked up
            in_panel = list(panel_faults(tables))
            faults += in_panel or trend_faults(tables)
            faults += verdict_faults(tables, metrics)
            faults += change_faults(tables)
            faults += act_faults(tables)
        faults += raw_faults(tables)
    order = {file: position for position, file in enumerate(FILES)}
    return sorted(faults, key=lambda f: (order.get(f.file, -1), f.row or 0, f.column or ""))


def check_of(project: Path, tables: Tables) -> list[Fault]:
    """The same for the metrics of a project."""
    return check_data(tables, metrics_of(project))


def of_table(fault: Fault) -> bool:
    """Whether a whole table cannot be used: what rests on it is then not looked at."""
    return fault.row in (None, 1)
