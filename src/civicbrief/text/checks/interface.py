"""Check what a language of the project's own needs beside its passages: a code that CLDR knows,
and the interface words that the package has for its languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from civicbrief.core.faults import Fault
from civicbrief.text.entries import Entry, closure, read_entries
from civicbrief.text.languages import INTERFACE, interface, is_code, languages


def check_interface(texts: Path) -> Iterator[Fault]:
    """Faults of codes and of interface words; those of the package are right by its tests."""
    given = {code: read_entries(INTERFACE / f"{code}.ftl")[0] for code in languages(INTERFACE)}
    model = given["en"]
    taken = {name for entries in given.values() for e in entries.values() for name in e.variables}
    for language in languages(texts):
        path = interface(texts, language)
        if not is_code(language):
            remedy = "Name the file by the code that CLDR has for its language, such as en.ftl."
            yield Fault(f"{language}.ftl", f'"{language}" is no code of a language', remedy)
        elif not path.is_file():
            remedy = f"Write {path.name} beside it: {', '.join(model)}."
            yield Fault(f"{language}.ftl", "there are no interface words for it", remedy)
        elif path.parent != INTERFACE:
            yield from _own(path, model, taken)


def _own(path: Path, model: Mapping[str, Entry], taken: set[str]) -> Iterator[Fault]:
    try:
        entries, faults = read_entries(path)
    except UnicodeDecodeError:
        yield Fault(path.name, "the file is not UTF-8", "Save it as UTF-8.")
        return
    yield from faults
    english = "what it says in English stands in civicbrief/text/interface/en.ftl"
    for key in [key for key in model if key not in entries]:
        problem = f"the interface word {key} is missing"
        yield Fault(path.name, problem, f"Write it: {english}.", column=key)
    needed = set(closure(set(model), entries))
    for key, entry in entries.items():
        place = (entry.line, key)
        if key not in needed:
            yield Fault(path.name, "nothing asks for it", "Correct the key, or remove it.", *place)
        for name in sorted(entry.variables - taken):
            problem = f"${name} is nothing that interface words are given"
            yield Fault(path.name, problem, f"Correct the name: {english}.", *place)
        if entry.digits:
            problem = f"a typed digit: {' '.join(entry.digits)}"
            yield Fault(path.name, problem, "Say it without a number.", *place)
