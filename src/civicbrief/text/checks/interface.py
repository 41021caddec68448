"""Check what a project's own language needs besides passages: a code of CLDR, interface words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from civicbrief.core.faults import Fault, InputError
from civicbrief.core.files import text_of
from civicbrief.text.entries import Entry, closure, read_entries
from civicbrief.text.languages import ENDING, is_code
from civicbrief.text.text_files import TextFiles

# Words that change with their case: a language without cases leaves them out, as English does.
OPTIONAL = ("month-in", "month-of", "year-in", "year-of", "quantity-share")


def check_interface(files: TextFiles) -> Iterator[Fault]:
    """Faults of codes and of interface words; the package's own words are tested there."""
    given = {
        name: read_entries(name, text_of(content))[0]
        for name, content in files.given.items()
        if name.endswith(".ftl")
    }
    model = given[f"en{ENDING}.ftl"]
    known = {name for entries in given.values() for e in entries.values() for name in e.variables}
    for language in files.languages:
        name = f"{language}{ENDING}.ftl"
        if not is_code(language):
            remedy = "Name the file by the code that CLDR has for its language, such as en.ftl."
            yield Fault(f"{language}.ftl", f'"{language}" is not the code of a language', remedy)
        elif files.get(name) is None:
            remedy = f"Write {name} beside it: {', '.join(model)}."
            yield Fault(f"{language}.ftl", "there are no interface words for it", remedy)
        elif name in files.own:
            yield from _own(name, files, model, known)


def _own(
    file: str, files: TextFiles, model: Mapping[str, Entry], known: set[str]
) -> Iterator[Fault]:
    try:
        entries, faults = read_entries(file, files.read(file) or "")
    except InputError as error:
        yield from error.faults
        return
    yield from faults
    english = "the English words are in civicbrief/text/interface/en.ftl"
    for key in [key for key in model if key not in entries]:
        problem = f"the interface word {key} is missing"
        yield Fault(file, problem, f"Write it: {english}.", column=key)
    needed = closure({*model, *OPTIONAL}, entries)
    for key, entry in entries.items():
        place = (entry.line, key)
        if key not in needed:
            yield Fault(
                file, "the package does not use it", "Correct the key, or remove it.", *place
            )
        for name in sorted(entry.variables - known):
            problem = f"interface words have no variable ${name}"
            yield Fault(file, problem, f"Correct the name: {english}.", *place)
        if entry.digits:
            problem = f"a typed digit: {' '.join(entry.digits)}"
            yield Fault(file, problem, "Say it without a number.", *place)
