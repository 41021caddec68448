"""Who acts: the bodies that acts in force make responsible, with act and article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import groupby

from civicbrief.core.faults import TextError
from civicbrief.data.acts import Act
from civicbrief.export.blocks import Table
from civicbrief.text.figures import Dated
from civicbrief.text.runs import Run, mark, mark_digits, plain, split, tidy
from civicbrief.text.words import Words

MEASURED = ("indicator", "newest", "benchmark")  # attributes of a step in its table
ACT = "act-"  # begins the id of an entry of the ledger
_PLACE = re.compile(r"(?P<article>[\d-]+)?(?:\((?P<point>[\d-]+)\)(?:\((?P<subpoint>[\d-]+)\))?)?")


def step_table(words: Words, key: str, fields: Mapping[str, str]) -> Table:
    """Steps, each with its field: bodies and acts, measure, newest value, benchmark.

    Where there is no act on any of the fields, there is no column for them.
    """
    acts = {step: _acts_of(words, field) for step, field in fields.items()}
    who = ["acts"] if any(acts.values()) else []
    return {
        "kind": "table",
        "id": key,
        "title": words.runs(key),
        "head": [words.runs(f"step-{name}") for name in ("step", *who, *MEASURED)],
        "rows": [
            [
                words.runs(step),
                *(responsible(words, acts[step]) for _ in who),
                *(words.runs(f"{step}.{part}") for part in MEASURED),
            ]
            for step in fields
        ],
    }


def _acts_of(words: Words, field: str) -> list[Act]:
    return [act for act in words.data.acts.values() if act.field == field]


def acts_named(words: Words, names: Iterable[str]) -> list[Act]:
    """Rows of `acts.csv` by their ids. Raises TextError for one that the table lacks."""
    known = words.data.acts
    for name in names:
        if name not in known:
            has = f"It has {', '.join(known)}" if known else "It has none"
            raise TextError(f"acts.csv: there is no row {name}. {has}.")
    return [known[name] for name in names]


def responsible(words: Words, acts: Iterable[Act]) -> list[Run]:
    """Bodies with their act, named once; the place in an act opens the act's own words."""
    told = []
    for _, rows in groupby(acts, lambda act: (act.act, act.number)):
        first, *others = rows
        cited = [
            f"{_named(words, first.body)} – {title(words, first, '.short')}, {_opens(words, first)}"
        ]
        cited += [f"{words.marked(f'body-{act.body}')}, {_opens(words, act)}" for act in others]
        told.append("; ".join(cited))
    return split(tidy(". ".join(told))) if told else ["–"]


def _opens(words: Words, act: Act) -> str:
    return mark(ACT + act.id, place(words, act))


def bodies(words: Words, acts: Iterable[Act]) -> list[Run]:
    """The bodies alone, in a line."""
    names = list(dict.fromkeys(words.marked(f"body-{act.body}") for act in acts))
    plural = words.locale.plural_form(len(names))
    return words.runs("responsible", plural=plural, bodies=", ".join(names))


def title(words: Words, act: Act, form: str = "") -> str:
    """What an act is called, with its number and date, marked; `form` is ".short" in a table."""
    number = mark_digits("name", act.number)
    return words.marked(f"{ACT}{act.act}{form}", number=number, date=Dated(act.date))


def name(words: Words, act: Act) -> str:
    """A body and its act in one line, as plain text."""
    return plain(split(tidy(f"{_named(words, act.body)} – {title(words, act)}")))


def place(words: Words, act: Act) -> str:
    """Article, point and subpoint in words; a place of another form as the table has it."""
    found = _PLACE.fullmatch(act.article)
    if not found:
        return act.article
    parts = ((level, number) for level, number in found.groupdict().items() if number)
    return ", ".join(words.plain(f"act-{level}", number=number) for level, number in parts)


def _named(words: Words, body: str) -> str:
    called = words.marked(f"body-{body}")
    return called[:1].upper() + called[1:]
