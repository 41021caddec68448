"""Check what a language of the project's own needs beside its passages: a code that CLDR knows,
and the interface words that the package has for its languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from civicbrief.core.faults import Fault
from civicbrief.core.files import text_of
from civicbrief.text.entries import Entry, closure, read_entries
from civicbrief.text.languages import ENDING, is_code
from civicbrief.text.text_files import TextFiles


def check_interface(files: TextFiles) -> Iterator[Fault]:
    """Faults of codes and of interface words; those of the package are right by its tests."""
    given = {
        name: read_entries(name, text_of(content))[0]
        for name, content in files.given.items()
        if name.endswith(".ftl")
    }
    model = given[f"en{ENDING}.ftl"]
    taken = {name for entries in given.values() for e in entries.values() for name in e.variables}
    for language in files.languages:
        name = f"{language}{ENDING}.ftl"
        if not is_code(language):
            remedy = "Name the file by the code that CLDR has for its language, such as en.ftl."
            yield Fault(f"{language}.ftl", f'"{language}" is no code of a language', remedy)
        elif files.get(name) is None:
            remedy = f"Write {name} beside it: {', '.join(model)}."
            yield Fault(f"{language}.ftl", "there are no interface words for it", remedy)
        elif name in files.own:
            yield from _own(name, files.text(name), model, taken)


def _own(
    file: str, text: str | None, model: Mapping[str, Entry], taken: set[str]
) -> Iterator[Fault]:
    if text is None:
        yield Fault(file, "the file is not UTF-8", "Save it as UTF-8.")
        return
    entries, faults = read_entries(file, text)
    yield from faults
    english = "what it says in English stands in civicbrief/text/interface/en.ftl"
    for key in [key for key in model if key not in entries]:
        problem = f"the interface word {key} is missing"
        yield Fault(file, problem, f"Write it: {english}.", column=key)
    needed = set(closure(set(model), entries))
    for key, entry in entries.items():
        place = (entry.line, key)
        if key not in needed:
            yield Fault(file, "nothing asks for it", "Correct the key, or remove it.", *place)
        for name in sorted(entry.variables - taken):
            problem = f"${name} is nothing that interface words are given"
            yield Fault(file, problem, f"Correct the name: {english}.", *place)
        if entry.digits:
            problem = f"a typed digit: {' '.join(entry.digits)}"
            yield Fault(file, problem, "Say it without a number.", *place)
