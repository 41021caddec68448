"""The research object of a published edition: a zip with all that it came from, as an RO-Crate.

It holds the edition in `outputs`, its records in `editions`, and the source tree that the
manifest names. `ro-crate-metadata.json` at its root tells programs what is what: who made it, under
which licences, and which notebook or program made which file of which (Process Run Crate).
"""

from __future__ import annotations

import io
import json
import mimetypes
import zipfile
from collections.abc import Iterator, Mapping
from importlib.metadata import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from packaging.requirements import Requirement

from civicbrief.core import editions
from civicbrief.core.manifest import KINDS, LOCK, names_in
from civicbrief.core.source_tree import CRATE, OUTPUTS, source_files
from civicbrief.pipeline.copies import sealed
from civicbrief.pipeline.stages import WORK, Stage
from civicbrief.tools.citation import Author
from civicbrief.tools.locked_packages import pinned

if TYPE_CHECKING:
    from rocrate.model.entity import Entity
    from rocrate.rocrate import ROCrate

    from civicbrief.tools.publication import Settled

LISTED = ("data", "notebooks", OUTPUTS, editions.FOLDER)  # file by file; of other folders, the name
PROFILE = "https://w3id.org/ro/wfrun/process/0.5"
FIRST, LAST = (1980, 1, 1), (2107, 12, 31)  # the days that a zip file knows
PROGRAM = "#civicbrief"
PYTHON = "#python"
IPYNB = ".ipynb"
LICENCES = "https://spdx.org/licenses/"


def can_be_made() -> bool:
    """Whether the library is there: it is in the second lock alone."""
    return find_spec("rocrate") is not None


def zipped(settled: Settled) -> bytes:
    """The zip, with the same bytes for the same edition."""
    files = _files(settled)
    told = json.dumps(described(settled, files), ensure_ascii=False, indent=1, sort_keys=True)
    day = settled.data.created
    when = min(max((day.year, day.month, day.day), FIRST), LAST)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in [CRATE, *sorted(files)]:
            info = zipfile.ZipInfo(name, (*when, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr = 3, 0o644 << 16  # as on Linux, everywhere
            archive.writestr(info, f"{told}\n" if name == CRATE else files[name].read_bytes())
    return sealed(made.getvalue())


def _files(settled: Settled) -> dict[str, Path]:
    """What the zip holds, by its names there."""
    project, out = settled.project, settled.edition.out
    records = (project / editions.FOLDER).rglob("*.json")
    return {
        **{name: project / name for name in source_files(project)},
        **{path.relative_to(project).as_posix(): path for path in records},
        **{f"{OUTPUTS}/{name}": out / name for name in names_in(out)},
    }


def described(settled: Settled, files: Mapping[str, Path]) -> dict[str, Any]:
    """What the zip tells programs about itself."""
    from rocrate.rocrate import ROCrate

    crate = ROCrate(version="1.1")
    authors = [*_authors(crate, settled)]
    _parts(crate, settled, files)
    _software(crate, settled)
    root = crate.root_dataset
    _root(crate, settled, authors)
    for stage in settled.edition.stages:
        if action := _action(crate, settled, stage, authors):
            root.append_to("mentions", action)
    told: dict[str, Any] = crate.metadata.generate()
    return told


def _of(values: list[Any]) -> Any:
    """Values of a property: one stands alone, as the specification has it."""
    return values[0] if len(values) == 1 else values


def _add(crate: ROCrate, place: str, kind: str, **properties: Any) -> Entity:
    from rocrate.model.contextentity import ContextEntity

    return crate.add(ContextEntity(crate, place, {"@type": kind, **properties}))


def _root(crate: ROCrate, settled: Settled, authors: list[Entity]) -> None:
    """The edition as a whole. Title and licences are those of the card."""
    card, root = settled.edition.inputs.tables.card, crate.root_dataset
    profile = _add(crate, PROFILE, "CreativeWork", name="Process Run Crate", version="0.5")
    root["name"] = card.get("title") or card["name"]
    root["description"] = card.get("description") or root["name"]
    root["datePublished"] = settled.data.created.isoformat()
    root["version"] = settled.data.version
    root["license"] = _of([*_licences(crate, card)]) or "not stated"
    root["author"] = _of(authors)
    root["conformsTo"] = profile
    root["inLanguage"] = _of([*settled.edition.languages])
    if settled.cited.keywords:
        root["keywords"] = ", ".join(settled.cited.keywords)
    if card.get("homepage"):
        root["url"] = card["homepage"]


def _licences(crate: ROCrate, card: Mapping[str, Any]) -> Iterator[Entity]:
    """The licences that the card, or one of its tables, names."""
    for one in card.get("licenses", ()):
        name = one.get("name", "")
        address = one.get("path") or f"{LICENCES}{name}"
        known = crate.get(address)
        yield known or _add(
            crate, address, "CreativeWork", name=name or address, description=one.get("title", name)
        )


def _authors(crate: ROCrate, settled: Settled) -> Iterator[Entity]:
    """Those of CITATION.cff, else of the card."""
    named = settled.cited.authors or [Author(name) for name in settled.data.authors]
    for number, one in enumerate(named, 1):
        kind = "Person" if one.is_person else "Organization"
        yield _add(crate, one.orcid or f"#author-{number}", kind, name=one.name)


def _parts(crate: ROCrate, settled: Settled, files: Mapping[str, Path]) -> None:
    """The files, or their folder where a folder is meant as a whole."""
    card = settled.edition.inputs.tables.card
    tables = {f"data/{one.get('path')}": one for one in card.get("resources", ())}
    for name in sorted(files):
        folder, inside, _ = name.partition("/")
        if inside and folder not in LISTED:
            if f"{folder}/" not in crate:
                crate.add_dataset(dest_path=f"{folder}/", properties={"name": folder})
            continue
        table = tables.get(name, {})
        properties = {
            "name": table.get("title") or name,
            "contentSize": str(files[name].stat().st_size),
            "encodingFormat": _kind(name),
        }
        if licences := [*_licences(crate, table)]:
            properties["license"] = _of(licences)
        if name.startswith("notebooks/") and name.endswith(IPYNB):
            properties |= {"@type": ["File", "SoftwareSourceCode"], "programmingLanguage": "Python"}
        crate.add_file(dest_path=name, properties=properties)


def _kind(name: str) -> str:
    own = KINDS.get(Path(name).suffix)
    return own or mimetypes.MimeTypes().guess_type(name)[0] or "text/plain"


def _software(crate: ROCrate, settled: Settled) -> None:
    """The program, and each package of the lock, on whatever system."""
    about = metadata("civicbrief")
    lines = pinned(settled.project / LOCK)
    needed = [_add(crate, PYTHON, "SoftwareApplication", name="Python", version=_python(settled))]
    needed += [*_packages(crate, lines)]
    _add(
        crate,
        PROGRAM,
        "SoftwareApplication",
        name="civicbrief",
        version=about["Version"],
        description=about["Summary"],
        license=f"{LICENCES}{about['License-Expression']}",
        softwareRequirements=needed,
    )


def _packages(crate: ROCrate, lines: list[Requirement]) -> Iterator[Entity]:
    for one in lines:
        version = str(one.specifier).removeprefix("==")
        name = f"pkg:pypi/{one.name}@{version}"
        yield _add(crate, name, "SoftwareApplication", name=one.name, version=version)


def _python(settled: Settled) -> str:
    return str(settled.record["python"])


def _action(crate: ROCrate, settled: Settled, stage: Stage, authors: list[Entity]) -> Entity | None:
    """A step of the build: what made which files from which. None for one that only helps."""
    made = [_output(crate, name) for name in stage.makes if not name.startswith(WORK)]
    if not (result := [one for one in made if one]):
        return None
    is_notebook = stage.task.kind == "notebook"
    source = f"notebooks/{stage.task.name}.ipynb"
    tool = _file(crate, source) if is_notebook else crate.get(PROGRAM)
    # What only asks whether the edition was published, which it was not when it was first made.
    record = f"{editions.FOLDER}/{settled.data.version}/"
    reads = [n for n in sorted(stage.reads) if not n.startswith(record) and not n.endswith(IPYNB)]
    inputs = [one for name in reads if (one := _file(crate, name))]
    inputs += [one for name in stage.needs if (one := _output(crate, name))]
    values = settled.record["inputs"]["parameters"] if is_notebook else {}
    inputs += [_parameter(crate, *each) for each in sorted(values.items())]
    return _add(
        crate,
        f"#{stage.name.replace(' ', '-')}",
        "CreateAction",
        name=stage.name,
        description=f"Stage “{stage.name}” of civicbrief build. The day is that of the edition.",
        instrument=tool,
        object=_of(inputs),
        result=_of(result),
        agent=_of(authors),
        endTime=settled.data.created.isoformat(),
    )


def _file(crate: ROCrate, name: str) -> Entity | None:
    found: Entity | None = crate.get(quote(name))
    return found


def _output(crate: ROCrate, name: str) -> Entity | None:
    return _file(crate, f"{OUTPUTS}/{name}")


def _parameter(crate: ROCrate, name: str, value: str) -> Entity:
    place = f"#parameter-{name}"
    known = crate.get(place)
    return known or _add(crate, place, "PropertyValue", name=name, value=value)
