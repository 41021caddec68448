"""Who has compared a translation with the text of the first language, and if both are unchanged.

A row of `reviews.csv` holds the fingerprints of both texts on that day. If one of them changes,
the review is stale until somebody reads the passage again. A passage without a row is not
reviewed, which is not a fault.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

from civicbrief.core.csv_tables import Record, Row, read_records, table_text
from civicbrief.core.faults import Fault, InputError, UsageError
from civicbrief.core.files import write_files
from civicbrief.text.passages import Passage, Passages, all_keys
from civicbrief.text.text_files import TextFiles

FILE = "reviews.csv"
COLUMNS = ("key", "language", "original", "translation", "reviewer", "date")
FINGERPRINT = re.compile("[0-9a-f]{12}")
STATES = ("reviewed", "stale", "not reviewed", "missing")


Reviews = dict[tuple[str, str], Record]  # the rows of the file by key and language


@dataclass(frozen=True, slots=True)
class State:
    """The state of a passage in one language, one of `STATES`, and a note for reviewers."""

    name: str
    note: str = ""


def fingerprint(passage: Passage) -> str:
    """The first twelve digits of the SHA-256 of a text, whatever its line breaks."""
    return hashlib.sha256(passage.wording.encode()).hexdigest()[:12]


# --- reading


def read_reviews(files: TextFiles) -> Reviews:
    """The reviews of a folder of texts; none if there is no file.

    Raises InputError with all faults of the file.
    """
    content = files.get(FILE)
    reviews: Reviews = {}
    faults: list[Fault] = []
    for row in () if content is None else read_records(FILE, content, COLUMNS):
        faults += _faults(row, files.languages[1:])
        name = (row["key"], row["language"])
        if name in reviews:
            problem = f"row {reviews[name].number} has the same passage and language"
            faults.append(row.fault("key", problem, "Remove the older one."))
        reviews[name] = row
    if faults:
        raise InputError(faults)
    return reviews


def _faults(row: Record, languages: Sequence[str]) -> Iterator[Fault]:
    again = "Review the passage again: civicbrief texts --reviewed writes it."
    known = f"There are: {', '.join(languages)}."
    rules: tuple[tuple[str, Callable[[str], object], str, str], ...] = (
        ("key", bool, "the cell is empty", "Name a passage."),
        ("language", languages.__contains__, "this is not a language of a translation", known),
        ("original", FINGERPRINT.fullmatch, "this is not a fingerprint", again),
        ("translation", FINGERPRINT.fullmatch, "this is not a fingerprint", again),
        ("reviewer", bool, "the cell is empty", "Name the reviewer."),
        ("date", is_day, "this is not a date", "Write a day of the calendar as YYYY-MM-DD."),
    )
    for column, is_valid, problem, remedy in rules:
        if not is_valid(row[column]):
            yield row.fault(column, problem, remedy)


def is_day(text: str) -> bool:
    """Whether this is a day of the calendar, written as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


# --- states


def state(by_language: Mapping[str, Passages], key: str, language: str, reviews: Reviews) -> State:
    """The state of a passage in a language other than the first."""
    first = next(iter(by_language))
    original, translation = by_language[first].get(key), by_language[language].get(key)
    if translation is None:
        return State("missing")
    review = reviews.get((key, language))
    if review is None:
        return State("not reviewed")
    changed = [
        f"the {code} text"
        for code, text, then in (
            (first, original, review["original"]),
            (language, translation, review["translation"]),
        )
        if text is None or fingerprint(text) != then
    ]
    by = f"{review['date']}, {review['reviewer']}"
    if changed:
        return State("stale", f"{' and '.join(changed)} changed since {by}")
    return State("reviewed", by)


def stale(by_language: Mapping[str, Passages], reviews: Reviews) -> Iterator[Fault]:
    """A fault for each review whose texts have changed, or whose passage no longer exists.

    A text that is missing in one language is the fault of another check.
    """
    known = set(all_keys(by_language))
    for (key, language), review in reviews.items():
        if key not in known:
            remedy = "Remove the row, or write the passage again."
            yield review.fault("key", "there is no such passage", remedy)
        elif all(key in by_language.get(code, {}) for code in (next(iter(by_language)), language)):
            now = state(by_language, key, language, reviews)
            if now.name == "stale":
                place = by_language[language][key]
                remedy = (
                    "Compare the two texts, then run civicbrief texts "
                    f"--reviewed {key} {language} --by NAME --date YYYY-MM-DD."
                )
                problem = f"the review is stale: {now.note}"
                yield Fault(place.file, problem, remedy, place.line, key)


def unreviewed(by_language: Mapping[str, Passages], reviews: Reviews) -> Iterator[Fault]:
    """One notice for all translations that nobody has reviewed."""
    count = Counter(
        language
        for language in list(by_language)[1:]
        for key in by_language[language]
        if (key, language) not in reviews
    )
    if count:
        number = f"{count.total()} translation{'s are' if count.total() > 1 else ' is'}"
        each = ", ".join(f"{language} {count[language]}" for language in count)
        remedy = "civicbrief texts --state not-reviewed shows them."
        yield Fault(FILE, f"{number} not reviewed ({each})", remedy)


# --- writing


def record(
    texts: Path,
    by_language: Mapping[str, Passages],
    before: Reviews,
    read: Sequence[tuple[str, str]],
    reviewer: str,
    day: str,
) -> int:
    """Record that translations were read: pairs of a key, or a glob, and a language.

    Removes rows of passages that no longer exist. Returns the number of reviews. Raises UsageError,
    and writes nothing, if day, reviewer, a language or a passage is not valid.
    """
    first, *others = by_language
    problems = []
    if not is_day(day):
        problems.append(f"--date {day}: write a day of the calendar as YYYY-MM-DD.")
    if not reviewer.strip() or not reviewer.isprintable():
        problems.append("--by: name the reviewer, on one line.")
    done: dict[tuple[str, str], Row] = {}
    for glob, language in read:
        if language not in others:
            problems.append(f"{language}: not a translation; use {', '.join(others)}.")
            continue
        both = by_language[first].keys() & by_language[language].keys()
        keys = [key for key in matching(by_language, [glob]) if key in both]
        if not keys:
            problems.append(f"{glob}: no passage of this name exists in {first} and {language}.")
        for key in keys:
            marks = fingerprint(by_language[first][key]), fingerprint(by_language[language][key])
            cells = (key, language, *marks, reviewer.strip(), day)
            done[key, language] = dict(zip(COLUMNS, cells, strict=True))
    if problems:
        raise UsageError(" ".join(problems))
    kept = {name: row for name, row in before.items() if name[0] in by_language[first]}
    text = table_text(COLUMNS, (row for _, row in sorted({**kept, **done}.items())))
    write_files({texts / FILE: text.encode()})
    return len(done)


def matching(by_language: Mapping[str, Passages], globs: Sequence[str]) -> list[str]:
    """The keys that match one of the globs, in the order of the texts; all if there is no glob."""
    return [
        key
        for key in all_keys(by_language)
        if not globs or any(fnmatchcase(key, glob) for glob in globs)
    ]
