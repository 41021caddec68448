"""The glossary: a row of `terms.csv` is one term in every language, and passages keep to it.

A cell holds the forms of a term, separated by `; `. A bar ends the stem of a word, as in a
dictionary: `общественн|ая организаци|я` is found as `общественных организациях`. A word without
a bar is its own stem. A stem is found at the beginning of a word, in small or capital letters
and with any ending: Kazakh and Russian inflect. The longest term is found first, and the words
of one term are not searched for another. Nor is a word that another row has, in any language:
"Registered" is no `Register`.

A language that is added may have its forms in a file of its own, `de.terms.csv`, beside those of
a language of `terms.csv`: so it can be copied into any project, whose own rows stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from civicbrief.core.csv_tables import Record, read_records
from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.text.languages import languages_of
from civicbrief.text.passages import GAP, Passages, all_keys, in_text_files, outliers, texts_of
from civicbrief.text.text_files import TextFiles

FILE = "terms.csv"
COLUMNS = ("definition", "exceptions")


@dataclass(frozen=True, slots=True)
class Term:
    """One row: the forms in each language; `exceptions` are keys without the term on purpose."""

    row: int
    forms: dict[str, tuple[str, ...]]
    definition: str
    exceptions: tuple[str, ...]

    def shown(self, language: str) -> str:
        return "; ".join(self.forms[language]).replace("|", "")


def read_terms(files: TextFiles) -> list[Term]:
    """The glossary of a folder of texts, with a column for each language that it covers.

    Raises InputError with all its faults: a form without a stem or in two rows, an empty cell.
    """
    languages, content = _languages(files), files.get(FILE)
    if content is None:
        remedy = f"Restore it; its header is {','.join([*languages, *COLUMNS])}."
        raise refused(FILE, "the glossary is missing", remedy)
    records = read_records(FILE, content, [*languages[:1], *COLUMNS], languages[1:])
    _add_columns(files, records)
    faults: list[Fault] = []
    terms, rows_of = [], dict[tuple[str, str], int]()
    for row in records:
        forms = {}
        for language in (code for code in languages if code in row):
            forms[language] = tuple(form for form in re.split(r"\s*;\s*", row[language]) if form)
            if language not in files.left:
                faults += _form_faults(row, language, forms[language], rows_of)
        if not row["definition"]:
            remedy = "Say in a few words what the term means."
            faults.append(row.fault("definition", "the cell is empty", remedy))
        terms.append(Term(row.number, forms, row["definition"], tuple(row["exceptions"].split())))
    if faults:
        raise InputError(faults)
    return terms


def _languages(files: TextFiles) -> tuple[str, ...]:
    """Every language of the project, the first one first: the columns of the glossary."""
    return languages_of(f"{code}.ftl" for code in (*files.languages, *files.left))


def _add_columns(files: TextFiles, records: Sequence[Record]) -> None:
    """Fill in the languages that have a file of their own. Raises InputError for a faulty one."""
    for language in files.languages:
        name = f"{language}.{FILE}"
        content = files.get(name)
        if content is None:
            continue
        # Its other column is the language of `terms.csv` that it was written beside.
        header = content.decode("utf-8-sig", "replace").partition("\n")[0].strip().split(",")
        columns = [code for code in _languages(files) if code != language]
        beside = next((code for code in header if code in columns), columns[0])
        own = {
            row[beside].replace("|", ""): row[language]
            for row in read_records(name, content, [beside, language])
        }
        for record in records:
            there = record.get(beside, "").replace("|", "")
            record.setdefault(language, own.get(there, ""))


def _form_faults(
    row: Record, language: str, forms: Sequence[str], rows_of: dict[tuple[str, str], int]
) -> Iterator[Fault]:
    """Faults of a cell; `rows_of` holds the forms of the rows before it, and takes these in."""
    if not forms:
        remedy = f"Give the term, here or in {language}.{FILE}."
        yield row.fault(language, "the cell is empty", remedy)
    for form in forms:
        if not all(re.match(r"\w", word) for word in form.split()):
            remedy = "Each word begins with the letters of its stem; a bar may follow them."
            yield row.fault(language, "a word has no stem", remedy)
        before = rows_of.setdefault((language, _stem(form)), row.number)
        if before != row.number:
            remedy = "A form belongs to one row: merge the two, or make one form longer."
            problem = f"row {before} has this form too"
            yield Fault(FILE, problem, remedy, row.number, language, form)


def _stem(form: str) -> str:
    return " ".join(word.partition("|")[0].casefold() for word in form.split())


Finder = tuple[int, str, "re.Pattern[str]"]


def finders(terms: Sequence[Term], language: str) -> list[Finder]:
    """Row, first stem and pattern of every form of the terms, the longest forms first."""
    forms = [(form, term.row) for term in terms for form in term.forms.get(language, ())]
    all_stems = {
        (_stem(form), term.row) for term in terms for each in term.forms.values() for form in each
    }
    found = []
    for form, row in sorted(forms, key=lambda pair: (-len(_stem(pair[0])), _stem(pair[0]), pair)):
        stem = _stem(form)
        inflected = r"\w*\s+".join(re.escape(word) for word in stem.split())
        others = [s for s, other in all_stems if other != row and s.startswith(stem) and s != stem]
        besides = "".join(rf"(?!{re.escape(one)}(?!\w))" for one in sorted(others))
        pattern = re.compile(rf"(?<!\w){besides}{inflected}\w*")
        found.append((row, stem.partition(" ")[0], pattern))
    return found


def terms_in(finders: Sequence[Finder], words: str) -> tuple[set[int], str]:
    """The rows of the terms in a text, and the text without them."""
    rows, rest = set(), words.casefold()
    for row, first, finder in finders:
        if first in rest:  # quicker to say than a pattern is
            rest, times = finder.subn(GAP, rest)
            if times:
                rows.add(row)
    return rows, rest


def check_terms(terms: Sequence[Term], by_language: Mapping[str, Passages]) -> Iterator[Fault]:
    """A fault for each passage that departs from the glossary, and for each needless exception."""
    covered = {
        code: passages
        for code, passages in by_language.items()
        if not terms or code in terms[0].forms  # every row has the columns of the header
    }
    finding = {code: finders(terms, code) for code in covered}
    needless = {(term.row, key) for term in terms for key in term.exceptions}
    for key in all_keys(covered):
        texts = texts_of(in_text_files(covered, key), key)
        rows = {code: terms_in(finding[code], text.words)[0] for code, text in texts.items()}
        for term in terms:
            having = [code for code in texts if term.row in rows[code]]
            if len(having) in (0, len(texts)):
                continue
            kind, languages = outliers(having, texts)
            if languages and (term.row, key) in needless:
                needless.discard((term.row, key))
                continue
            for language in languages:
                yield _unlike(term, kind, language, key, having, texts)
    for row, key in sorted(needless):
        remedy = "Take it out: no language omits the term there."
        yield Fault(FILE, "the exception is not needed", remedy, row, "exceptions", key)


def _unlike(
    term: Term, kind: str, language: str, key: str, having: list[str], texts: Passages
) -> Fault:
    """The fault of a passage that lacks a term, or has one that others lack."""
    place = texts[language]
    last = f"or name the key under exceptions in {FILE}, row {term.row}."
    own = f"“{term.shown(language)}”"
    if kind == "lacking":
        there = f"{having[0]} says “{term.shown(having[0])}”"
        problem, remedy = f"{there}, {language} does not say {own}", f"Write {own}, {last}"
    else:
        others = ", ".join(code for code in texts if code not in having)
        problem = f"{language} says {own}, {others} do not use the term"
        remedy = f"Write what they say, {last}"
    return Fault(place.file, problem, remedy, place.line, key)


def alike(terms: Sequence[Term], languages: Sequence[str]) -> list[Finder]:
    """What finds the terms that are written alike in all `languages`."""

    def is_alike(term: Term) -> bool:
        return len({term.forms[code] for code in languages if code in term.forms}) == 1

    return finders(list(filter(is_alike, terms)), languages[0])


def is_name(names: Sequence[Finder], words: str) -> bool:
    """Whether a text is only made of these names."""
    return not re.search(r"[^\W\d_]", terms_in(names, words)[1])
