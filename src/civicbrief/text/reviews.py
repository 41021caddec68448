"""Who has read a translation beside the text of the first language, and whether both stand.

A row of `reviews.csv` holds the fingerprints that the two texts had on the day. When one of
them changes, the row is stale until somebody reads the passage again. No row is no fault: the
passage is not reviewed.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

from civicbrief.core.csv_tables import read_records, table_text
from civicbrief.core.faults import Fault, InputError, UsageError
from civicbrief.core.files import write_files
from civicbrief.text.passages import Passage, Passages, all_keys
from civicbrief.text.text_files import TextFiles

FILE = "reviews.csv"
COLUMNS = ("key", "language", "original", "translation", "reviewer", "date")
STATES = ("reviewed", "stale", "not reviewed", "missing")


@dataclass(frozen=True, slots=True)
class Review:
    """One row: the fingerprints of the first language's text and of its translation."""

    row: int
    original: str
    translation: str
    reviewer: str
    date: str


Reviews = dict[tuple[str, str], Review]  # by key and language


@dataclass(frozen=True, slots=True)
class State:
    """How a passage stands in one language, and what a reviewer should know of it."""

    name: str
    note: str = ""


def fingerprint(passage: Passage) -> str:
    """The first twelve digits of the SHA-256 of a text, however its lines are broken."""
    return hashlib.sha256(passage.wording.encode()).hexdigest()[:12]


# --- reading


def read_reviews(files: TextFiles) -> Reviews:
    """The reviews of a folder of texts; none where there is no file.

    Raises InputError with all faults of the file, each with its row and the way out.
    """
    content = files.get(FILE)
    if content is None:
        return {}
    reviews: Reviews = {}
    faults: list[Fault] = []
    for cells in read_records(FILE, content, COLUMNS):
        number = cells.number
        faults += _cells(number, cells, files.languages[1:])
        name = (cells["key"], cells["language"])
        if name in reviews:
            problem = f"row {reviews[name].row} is on this passage and language too"
            faults.append(Fault(FILE, problem, "Remove the older one.", number, "key", name[0]))
        reviews[name] = Review(number, *(cells[c] for c in COLUMNS[2:]))
    if faults:
        raise InputError(faults)
    return reviews


def _cells(number: int, cells: dict[str, str], languages: Sequence[str]) -> Iterator[Fault]:
    if not cells["key"]:
        yield Fault(FILE, "the cell is empty", "Name a passage.", number, "key")
    if cells["language"] not in languages:
        remedy = f"There are: {', '.join(languages)}."
        problem = "no language of a translation"
        yield Fault(FILE, problem, remedy, number, "language", cells["language"])
    for column in ("original", "translation"):
        if not re.fullmatch("[0-9a-f]{12}", cells[column]):
            remedy = "Review the passage again: the command writes it."
            yield Fault(FILE, "no fingerprint", remedy, number, column, cells[column])
    if not cells["reviewer"]:
        yield Fault(FILE, "the cell is empty", "Name the reviewer.", number, "reviewer")
    if not is_day(cells["date"]):
        remedy = "Write a day of the calendar as YYYY-MM-DD."
        yield Fault(FILE, "no date", remedy, number, "date", cells["date"])


def is_day(text: str) -> bool:
    """Whether this is a day of the calendar, written as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


# --- states


def state(said: Mapping[str, Passages], key: str, language: str, reviews: Reviews) -> State:
    """How a passage stands in a language that is not the first."""
    first = next(iter(said))
    original, translation = said[first].get(key), said[language].get(key)
    if translation is None:
        return State("missing")
    review = reviews.get((key, language))
    if review is None:
        return State("not reviewed")
    changed = [
        f"the {code} text"
        for code, text, then in (
            (first, original, review.original),
            (language, translation, review.translation),
        )
        if text is None or fingerprint(text) != then
    ]
    by = f"{review.date}, {review.reviewer}"
    if changed:
        return State("stale", f"{' and '.join(changed)} changed since {by}")
    return State("reviewed", by)


def stale(said: Mapping[str, Passages], reviews: Reviews) -> Iterator[Fault]:
    """A fault for each review whose texts are no longer those that were read.

    A text that is missing is another fault, or a quotation that these data do not hold.
    """
    known = set(all_keys(said))
    for (key, language), review in reviews.items():
        if key not in known:
            remedy = "Remove the row, or write the passage again."
            yield Fault(FILE, "there is no such passage", remedy, review.row, "key", key)
        elif all(key in said.get(code, {}) for code in (next(iter(said)), language)):
            now = state(said, key, language, reviews)
            if now.name == "stale":
                place = said[language][key]
                remedy = (
                    "Read the texts beside each other, then run civicbrief texts "
                    f"--reviewed {key} {language} --by NAME --date YYYY-MM-DD."
                )
                problem = f"the review is stale: {now.note}"
                yield Fault(place.file, problem, remedy, place.line, key)


def unread(said: Mapping[str, Passages], reviews: Reviews) -> Iterator[Fault]:
    """One notice for all translations that nobody has reviewed."""
    count = Counter(
        language
        for language in list(said)[1:]
        for key in said[language]
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
    said: Mapping[str, Passages],
    before: Reviews,
    read: Sequence[tuple[str, str]],
    reviewer: str,
    day: str,
) -> int:
    """Write down that translations were read: pairs of a key, or a glob, and a language.

    Rows of passages that no longer exist go. Gives back how many reviews were written. Raises
    UsageError for words that name no day, reviewer, language or passage; nothing is written then.
    """
    first, *others = said
    problems = []
    if not is_day(day):
        problems.append(f"--date {day}: write a day of the calendar as YYYY-MM-DD.")
    if not reviewer.strip() or not reviewer.isprintable():
        problems.append("--by: name the reviewer, on one line.")
    done: dict[tuple[str, str], tuple[str, ...]] = {}
    for glob, language in read:
        if language not in others:
            problems.append(f"{language}: no language of a translation; {', '.join(others)} are.")
            continue
        keys = [k for k in matching(said, [glob]) if k in said[first] and k in said[language]]
        if not keys:
            problems.append(f"{glob}: no passage of this name stands in {first} and {language}.")
        for key in keys:
            marks = fingerprint(said[first][key]), fingerprint(said[language][key])
            done[key, language] = (*marks, reviewer.strip(), day)
    if problems:
        raise UsageError(" ".join(problems))
    kept = {
        name: (review.original, review.translation, review.reviewer, review.date)
        for name, review in before.items()
        if name[0] in said[first]
    }
    rows = sorted((*name, *cells) for name, cells in (kept | done).items())
    text = table_text(COLUMNS, (dict(zip(COLUMNS, row, strict=True)) for row in rows))
    write_files({texts / FILE: text.encode()})
    return len(done)


def matching(said: Mapping[str, Passages], globs: Sequence[str]) -> list[str]:
    """The keys that one of the globs fits, in the order of the texts; all without a glob."""
    return [
        key for key in all_keys(said) if not globs or any(fnmatchcase(key, glob) for glob in globs)
    ]
