"""An atlas: the pages of many countries of a panel in many languages, and what lists them.

Each page is made in a process of its own, on this machine or by workers of a cluster. Its files
stand beside a record of what they were made from: `resume` makes what is missing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from civicbrief.core.cache import digest
from civicbrief.core.faults import InputError, UsageError
from civicbrief.core.files import write_files
from civicbrief.core.manifest import LOCK
from civicbrief.core.project import COUNTRY, country_texts, texts
from civicbrief.data.data_folder import Data
from civicbrief.data.panel_file import panel_only, without_sample
from civicbrief.data.regions import region_among
from civicbrief.data.tables import Tables
from civicbrief.metrics.data_check import check_panel, panel_data
from civicbrief.metrics.trend_checks import trend_faults
from civicbrief.metrics.trends import usual_revision
from civicbrief.pipeline import fingerprints
from civicbrief.pipeline.atlas_pages import Job, Made
from civicbrief.style.brand import brand

RECORD = "made.json"  # of a page: what its files were made from
CARD = "atlas.json"  # of the whole folder
AHEAD = 4  # tasks that wait, for each that runs

Submit = Callable[[Executor, Job], "Future[Made]"]


@dataclass(frozen=True)
class Atlas:
    """What is to be made: `files` are all that a page is made from, by their paths."""

    files: Mapping[str, bytes]
    data: Data
    checked: str
    jobs: Sequence[Job]


@dataclass
class Outcome:
    """The pages that were made, were there already, and failed with what is wrong."""

    made: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    failed: dict[str, Sequence[str]] = field(default_factory=dict)


def plan(
    project: Path,
    notebook: bytes,
    tables: Tables,
    panel: Path | None,
    countries: Sequence[str],
    languages: Sequence[str],
    values: Mapping[str, Any],
    settings: Sequence[tuple[str, str, str, str]],
) -> Atlas:
    """What an atlas of these countries, or of all in the panel, is made from.

    Raises InputError for a panel with faults, UsageError for a country that it has not.
    """
    chosen = panel_only(tables, panel)
    if panel and [*trend_faults(chosen)]:
        chosen = without_sample(chosen)
    if faults := check_panel(chosen):
        raise InputError(faults)
    folder = country_texts(project)
    files = {f"data/{name}": content or b"" for name, content in chosen.files.items()}
    files |= {f"notebooks/country/{path.name}": path.read_bytes() for path in _sorted(folder)}
    files |= {f"notebooks/text/{p.name}": p.read_bytes() for p in texts(project).glob("*.ftl")}
    files[f"notebooks/{COUNTRY}.ipynb"] = notebook
    for path in (*brand.paths(project), project / LOCK):
        if path.is_file():
            files[path.relative_to(project).as_posix()] = path.read_bytes()
    checked = Tables(Path("data"), chosen.files).fingerprint
    data = panel_data_of(chosen, checked)
    known = data.panel.areas()
    unknown = [code for code in countries if code not in known]
    if unknown:
        raise UsageError(
            f"--country {', '.join(unknown)}: the panel does not hold it. "
            f"There are: {', '.join(sorted(known))}."
        )
    wanted = [code for code in sorted(known) if not countries or code in countries]
    asked = (tuple(languages), dict(values), tuple(settings), checked)
    jobs = [Job(code, language, *asked) for code in wanted for language in languages]
    return Atlas(files, data, checked, jobs)


def panel_data_of(tables: Tables, checked: str) -> Data:
    """The values of a folder that has been checked."""
    from civicbrief.core.environment import told

    with told({"checked": checked}):
        return panel_data(tables)


def _sorted(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix == ".ftl")


def prepare(atlas: Atlas, out: Path, resume: bool) -> None:
    """Write what pages are made from into the folder; without `resume`, older pages go.

    Raises UsageError for a folder with something else in it.
    """
    if out.is_dir() and any(out.iterdir()) and not (out / CARD).is_file():
        raise UsageError(f"--out {out}: something else lies there. Name a folder of its own.")
    out.mkdir(parents=True, exist_ok=True)
    for record in () if resume else out.glob(f"*/*.{RECORD}"):
        for name in json.loads(record.read_bytes())["files"]:
            (out / name).unlink(missing_ok=True)
        record.unlink()
    card = {"languages": list(atlas.jobs[0].languages) if atlas.jobs else []}
    files = {CARD: json.dumps(card).encode() + b"\n", **atlas.files}
    _write(out, files)


def run(
    atlas: Atlas,
    out: Path,
    executor: Executor,
    submit: Submit,
    width: int,
    resume: bool,
    step: Callable[[], None],
) -> Outcome:
    """Make the pages, `width` at once; `step` is called after each of them."""
    outcome, prints = Outcome(), Fingerprints(atlas)
    left = list(reversed(atlas.jobs))
    running: dict[Future[Made], Job] = {}
    while left or running:
        while left and len(running) < width * AHEAD:
            job = left.pop()
            if resume and is_made(out, job, prints.of(job)):
                outcome.kept.append(job.name)
                step()
            else:
                running[submit(executor, job)] = job
        done, _ = wait(running, return_when=FIRST_COMPLETED) if running else ((), ())
        for future in done:
            job = running.pop(future)
            made = _result(future, job)
            if made.faults:
                outcome.failed[job.name] = made.faults
            else:
                keep(out, job, made, prints.of(job))
                outcome.made.append(job.name)
            step()
    order = [job.name for job in atlas.jobs]
    outcome.made.sort(key=order.index)
    outcome.failed = {name: outcome.failed[name] for name in order if name in outcome.failed}
    return outcome


def _result(future: Future[Made], job: Job) -> Made:
    try:
        return future.result()
    except Exception as error:  # its process has ended, or its worker
        return Made(faults=[f"{job.name}: {error}"])


def keep(out: Path, job: Job, made: Made, fingerprint: str) -> None:
    """Write the files of a page, and the record of them last."""
    _write(out, made.files)
    sums = {name: digest(content) for name, content in made.files.items()}
    record = {"fingerprint": fingerprint, "files": sums, "summary": made.summary}
    content = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    _write(out, {f"{job.name}.{RECORD}": content.encode()})


def _write(out: Path, files: Mapping[str, bytes]) -> None:
    paths = {out / name: content for name, content in files.items()}
    for folder in {path.parent for path in paths}:
        folder.mkdir(parents=True, exist_ok=True)
    write_files(paths)


def is_made(out: Path, job: Job, fingerprint: str) -> bool:
    """Whether the files of a page are there, made from what there is now, and unchanged."""
    record = read_record(out, job)
    if not record or record["fingerprint"] != fingerprint:
        return False
    files = {name: out / name for name in record["files"]}
    return all(
        path.is_file() and digest(path.read_bytes()) == record["files"][name]
        for name, path in files.items()
    )


def read_record(out: Path, job: Job) -> dict[str, Any]:
    """The record of a page's files; empty where there is none that can be read."""
    try:
        found = json.loads((out / f"{job.name}.{RECORD}").read_bytes())
        return found if found.keys() >= {"fingerprint", "files", "summary"} else {}
    except (OSError, ValueError, AttributeError):
        return {}


# --- what a page is made from


class Fingerprints:
    """For each page, a checksum of all that it is made from."""

    def __init__(self, atlas: Atlas):
        self.panel = atlas.data.panel
        rows = ("data/panel.csv", "data/revisions.csv")
        revisions = [f"{n} {usual_revision(self.panel, n)}" for n in self.panel.series]
        compared = {n: [c.release for c in cards] for n, cards in self.panel.compared.items()}
        shared = {name: c for name, c in sorted(atlas.files.items()) if name not in rows}
        rule = repr((revisions, compared, dict(self.panel.until), self.panel.span)).encode()
        made_by = [package(), fingerprints.code()["installed packages"]]
        self.shared = _joined([*shared, *made_by], [*shared.values(), rule])
        self.areas: dict[str, list[str]] = {}
        for (area, indicator, release), line in sorted(self.panel.lines.items()):
            points = [(year, str(seen.value), seen.bounds, seen.row) for year, seen in line]
            self.areas.setdefault(area, []).append(repr((indicator, release, points)))

    def of(self, job: Job) -> str:
        """That of one page: the values of its country, and of those beside it."""
        _, members = region_among(job.country, self.panel.areas())
        peers = str(job.values.get("peers", "")).replace(",", " ").split()
        areas = sorted({job.country, *members, *peers})
        rows = [f"{area} {self.areas.get(area, [])}" for area in areas]
        asked = repr((job.name, job.languages, sorted(job.values.items()), job.settings))
        return _joined([self.shared, asked, *rows])


def _joined(names: Iterable[str], contents: Iterable[bytes] = ()) -> str:
    found = hashlib.sha256()
    for part in (*(name.encode() for name in names), *contents):
        found.update(len(part).to_bytes(8, "big") + part)
    return found.hexdigest()


def package() -> str:
    """The version of the package, with a checksum of its files: two workers must have the same."""
    found = {**fingerprints.code(), **fingerprints.templates()}
    return f"{version('civicbrief')} {found['code of civicbrief']} {found['templates']}"
