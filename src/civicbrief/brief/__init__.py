"""What the notebooks call: passages, charts, verdicts and the ledger as blocks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civicbrief.brief.brief import Brief
    from civicbrief.brief.country import CountryBrief
    from civicbrief.data.tables import Tables
    from civicbrief.metrics.project_data import ProjectData

__all__ = ["open_brief", "open_country", "open_data", "pictures", "tables"]

# A build imports this room for the ledger: what draws and checks is imported when it is called.


def open_data(data: str) -> ProjectData:
    """The data folder with the project's metrics; faults show as lines, not as a traceback."""
    tables = _tables(data)
    return _sound(tables, _project(tables))


def _tables(data: str) -> Tables:
    """The tables of the folder that a notebook names. Raises NotReady where there are none."""
    from civicbrief.core.faults import NotReady
    from civicbrief.core.project import seen_from_notebook
    from civicbrief.data.tables import CARD, read_tables

    folder = seen_from_notebook(data)
    if not (folder / CARD).is_file():
        raise NotReady(
            f"There is no {CARD} in {folder}: the notebook ran elsewhere, or its parameter data "
            "names another folder. With papermill, add --cwd PROJECT/notebooks."
        )
    return read_tables(folder.resolve())


def _project(tables: Tables) -> Path:
    """The project of the notebook that runs; of its data, if it lies in none."""
    from civicbrief.core.project import above, find, notebook_folder

    folder = notebook_folder()
    return find(folder if above(folder) else tables.folder)


def _sound(tables: Tables, project: Path) -> ProjectData:
    from civicbrief.core.faults import InputError, NotReady
    from civicbrief.metrics import data_check
    from civicbrief.metrics.project_metrics import metrics_of

    try:
        return data_check.loaded(tables, metrics_of(project))
    except InputError as error:
        raise NotReady(str(error)) from None


def open_brief(
    data: str, metrics_folder: str, language: str, detail: str = "full", gaps: str = "say"
) -> Brief:
    """The brief in one language. Raises NotReady while there is no `metrics.csv`.

    Where the data lack a figure, a finished brief says so instead of the sentence. With `gaps`
    "leave out", for a brief that is not finished, the sentence is left out, and so is a message,
    chart, table or section with nothing left in it.
    """
    from civicbrief.brief.brief import GAPS, Brief
    from civicbrief.brief.ledger import ACTS_FILE, DATA_FILES, SOURCE_FILES
    from civicbrief.brief.provenance import in_force, parameters
    from civicbrief.brief.published_inputs import is_unpublished
    from civicbrief.core.faults import NotReady
    from civicbrief.core.files import text_of
    from civicbrief.core.project import seen_from_notebook, texts
    from civicbrief.metrics import results
    from civicbrief.text.languages import languages

    if gaps not in GAPS:
        raise NotReady(f'gaps: expected one of {", ".join(GAPS)}, found "{gaps}".')
    tables, folder = _tables(data), seen_from_notebook(metrics_folder)
    for name in DATA_FILES:
        if not (folder / name).is_file():
            raise NotReady(f"There is no {name} in {metrics_folder}: run notebook 2-metrics first.")
    project = _project(tables)
    if language not in languages(texts(project)):
        known = ", ".join(languages(texts(project)))
        raise NotReady(f'language: expected one of {known}, found "{language}".')
    found = results.read(folder, _sound(tables, project))
    kept = [name for name in SOURCE_FILES if name != ACTS_FILE or found.data.acts]
    files = {name: text_of(tables.files[name] or b"") for name in kept}
    files |= {name: (folder / name).read_text("utf-8") for name in DATA_FILES}
    settings = in_force(parameters(found.population, detail))
    used = {setting.name: setting.value for setting in settings}
    brief = Brief(found, language, detail, project, files, gaps, tables.folder)
    version = found.data.version
    brief.unpublished = is_unpublished(project, version, tables.fingerprint, language, used)
    return brief


def open_country(
    data: str,
    country: str,
    language: str,
    peers: str = "",
    first_year: int = 0,
    last_year: int = 9999,
) -> CountryBrief:
    """The page of one country of the panel in one language.

    `country` and `peers` are codes of areas as in panel.csv; several peers stand in one text,
    "KGZ, UZB". Raises NotReady for a country of which the panel holds no value.
    """
    from civicbrief.brief.country import CountryBrief
    from civicbrief.core.faults import NotReady, did_you_mean
    from civicbrief.core.files import text_of
    from civicbrief.core.project import country_texts
    from civicbrief.metrics.country import country_results
    from civicbrief.metrics.data_check import panel_data
    from civicbrief.text.languages import languages

    tables = _tables(data)
    project = _project(tables)
    if language not in (known := languages(country_texts(project))):
        raise NotReady(f'language: expected one of {", ".join(known)}, found "{language}".')
    if first_year > last_year:
        raise NotReady(f"first_year: {first_year} lies after last_year, {last_year}.")
    whole = panel_data(tables)
    wanted = tuple(code.strip() for code in peers.split(",") if code.strip())
    areas = whole.panel.areas()
    for name, code in (("country", country), *(("peers", one) for one in wanted)):
        if code not in areas:
            hint = did_you_mean(code, areas)
            raise NotReady(f"{name}: panel.csv holds no value for {code}. {hint}".rstrip())
    found = country_results(whole, country, wanted, first_year, last_year)
    files = {name: text_of(tables.files[name] or b"") for name in ("sources.csv",)}
    return CountryBrief(found, language, project, files, tables.folder)
