"""The stages of an edition: what each reads and makes, and the kind of work that it is."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from civicbrief.core.cache import digest, fingerprint
from civicbrief.core.editions import FOLDER, LEDGER
from civicbrief.core.former_names import OWN
from civicbrief.core.manifest import LOCK, MANIFEST
from civicbrief.core.project import NOTEBOOKS
from civicbrief.data.tables import FILES
from civicbrief.pipeline import fingerprints
from civicbrief.pipeline.stages import ABSENT, Digests, Stage, Task, digest_of
from civicbrief.text.languages import ENDING

if TYPE_CHECKING:
    from pathlib import Path

    from civicbrief.pipeline.inputs import Inputs
    from civicbrief.pipeline.parameters import Given

SOURCE, METRICS, BRIEF = NOTEBOOKS
TABLES = ("metrics.csv", "verdicts.csv")  # what notebook 2 writes
CHECK = "work/check.json"
BRAND = "_brand.yml"
INDEX = "index.html"
# The files of a brief by format, the slowest first; some briefs have a picture of page 1.
FORMATS = {"pdf": ("pdf", "png"), "docx": ("docx",), "html": ("html",)}


def lost(language: str) -> str:
    """The file that tells what the notebook of a language shows and no document prints."""
    return f"work/lost.{language}.json"


def words(language: str) -> str:
    """The file with what ledger and index say in a language."""
    return f"work/words.{language}.json"


def notebook(name: str, language: str = "") -> str:
    """An executed notebook."""
    return f"notebooks/{name}.{language}.ipynb" if language else f"notebooks/{name}.ipynb"


def edition_stages(
    inputs: Inputs,
    out: Path,
    languages: Sequence[str],
    values: Mapping[str, Given],
    word: bool = True,
    publishing: bool = False,
) -> list[Stage]:
    """The steps of a build of an edition for the folder `out`; what others wait for comes first.

    `values` are the parameters that a user has given; `word` says whether it has Word files,
    `publishing` whether it is about to be published.
    """
    formats = {kind: files for kind, files in FORMATS.items() if word or kind != "docx"}
    files, code = files_of(inputs), fingerprints.code()
    data = code | _of(files, "data/", OWN)
    given = {name: [each.value, each.origin, each.file] for name, each in values.items()}
    told = fingerprint(given, list(languages), list(inputs.texts.languages), word)
    place = os.path.relpath(inputs.tables.folder, out)
    asked = fingerprint(list(languages))
    every = data | {"parameters and languages": told, "place of the data": place}
    return [
        Stage("check", code | files | {"languages": asked}, (), (CHECK,), Task("check")),
        *_notebooks(files, every, languages, publishing),
        *_documents(languages, formats),
        *_tables(data, files, languages),
        _index(languages, formats),
    ]


def _notebooks(
    files: Digests, every: Digests, languages: Sequence[str], publishing: bool
) -> Iterator[Stage]:
    for name, tables in ((METRICS, TABLES), (SOURCE, ())):
        reads = every | _of(files, notebook(name))
        yield Stage(name, reads, (), (notebook(name), *tables), Task("notebook", name))
    others = _of(files, notebook(BRIEF), LOCK, BRAND, f"{FOLDER}/")
    if any(name.endswith(MANIFEST) for name in others):  # which records the notebooks
        others |= _of(files, *map(notebook, NOTEBOOKS))
    if publishing:
        others["publishing"] = fingerprint(publishing)
    for language in languages:
        reads = every | others | _texts(files, language)
        made = (notebook(BRIEF, language), lost(language))
        task = Task("notebook", BRIEF, {"language": language})
        yield Stage(f"{BRIEF}.{language}", reads, TABLES, made, task)


def _documents(languages: Sequence[str], formats: Mapping[str, Sequence[str]]) -> Iterator[Stage]:
    reads = fingerprints.code() | fingerprints.templates()
    for ending, endings in formats.items():
        for language in languages:
            brief, made = notebook(BRIEF, language), tuple(f"brief/{language}.{e}" for e in endings)
            task = Task("call", "export", {"notebook": brief})
            yield Stage(f"{language}.{ending}", reads, (brief,), made, task)


def _tables(data: Digests, files: Digests, languages: Sequence[str]) -> Iterator[Stage]:
    reads = data | _of(files, f"{FOLDER}/")
    every = tuple(words(language) for language in languages)
    for language in languages:
        brief = notebook(BRIEF, language)
        task = Task("call", "write_words", {"notebook": brief, "language": language})
        yield Stage(
            f"words of {language}",
            reads | _texts(files, language),
            (*TABLES, brief),
            (words(language),),
            task,
        )
    task = Task("call", "write_ledger", {"words": every})
    yield Stage("ledger", reads, (*TABLES, *every), (LEDGER,), task)


def _index(languages: Sequence[str], formats: Mapping[str, Sequence[str]]) -> Stage:
    every = tuple(words(language) for language in languages)
    listed = [*TABLES, LEDGER, notebook(SOURCE), notebook(METRICS)]
    endings = [ending for each in formats.values() for ending in each]
    listed += [f"brief/{language}.{ending}" for language in languages for ending in endings]
    task = Task("call", "write_index", {"words": every})
    reads = fingerprints.code() | fingerprints.templates()
    return Stage("index", reads, (*every, *listed), (INDEX,), task)


def files_of(inputs: Inputs) -> Digests:
    """Digests of all files that an edition is made from, by their paths as seen from the project.

    Tables are named as if they lay in `data`. A file that may be missing has an entry too.
    """
    project, folder = inputs.project, inputs.tables.folder
    names = (OWN, "tests/test_own.py", LOCK)
    found = {f"data/{name}": ABSENT for name in FILES}
    for path, content in inputs.files.items():
        inside = path.is_relative_to(folder)
        shown = f"data/{path.relative_to(folder).as_posix()}" if inside else _name(path, project)
        found[shown] = digest(content)
    others = [
        *(project / name for name in names),
        *sorted((project / FOLDER).glob(f"*/{LEDGER}")),
        *sorted((project / FOLDER).glob(f"*/{MANIFEST}")),
    ]
    for name, content in inputs.exercises.items():
        found[f"notebooks/exercises/{name}"] = digest(content)
    found |= {_name(path, project): digest_of(path) for path in others}
    if (project / BRAND).is_file():
        from civicbrief.style.brand import brand

        for path in brand.paths(project):
            found[f"{BRAND}: {_name(path, project)}"] = digest_of(path)
    return found


def _name(path: Path, project: Path) -> str:
    return path.relative_to(project).as_posix()


def _of(files: Digests, *names: str) -> Digests:
    """The files of these names, or below these folders."""
    return {name: value for name, value in files.items() if name.startswith(names)}


def _texts(files: Digests, language: str) -> Digests:
    """The texts of a language, and the interface words, in which languages name themselves."""
    return {
        name: value
        for name, value in _of(files, "notebooks/text/").items()
        if name.endswith((f"/{language}.ftl", f"{ENDING}.ftl"))
    }
