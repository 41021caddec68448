"""What the notebooks call: an opened brief that turns passages and figures into blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Literal

from civicbrief.brief import ledger
from civicbrief.brief.block import Block
from civicbrief.brief.changes import changes_since
from civicbrief.brief.chart_methods import ChartMethods
from civicbrief.brief.declarations import TABLE, asks, each, first, nothing
from civicbrief.brief.front_matter import (
    front_keys,
    front_matter,
    house_style,
    interface_words,
)
from civicbrief.brief.own_methods import OwnMethods
from civicbrief.brief.provenance import FACTS, made_facts, parameters
from civicbrief.brief.responsible import MEASURED, acts_named, bodies, step_table
from civicbrief.brief.verdict_blocks import claims_table, margin, silences, tally, trends_table
from civicbrief.core.project import texts
from civicbrief.data.names import Names
from civicbrief.export.blocks import AnyBlock, Headed, Paragraph
from civicbrief.metrics.results import Results
from civicbrief.style.theme import theme_of
from civicbrief.text.runs import Run
from civicbrief.text.words import Words

GAPS = ("say", "leave out")  # what becomes of a sentence that needs a figure the data lack


def _answer_keys(names: Names, *keys: list[str]) -> Iterator[str]:
    yield from first("question")(names, *keys)
    yield from each()(names, *keys[1:])


def _table_keys(names: Names, key: list[str], columns: list[str], rows: list[str]) -> Iterator[str]:
    yield from first(*columns)(names, key)
    for row in rows:
        yield from first(*columns[1:])(names, [row])


def _step_keys(names: Names, key: list[str], *steps: list[str]) -> Iterator[str]:
    yield from first()(names, key)
    yield from each(*MEASURED)(names, *steps)


def _tuples(given: Sequence[str | tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [(one,) if isinstance(one, str) else one for one in given]


class Brief(ChartMethods, OwnMethods):
    """Builds the blocks of one brief. Nothing is computed here: figures are only looked up.

    Each method declares which passages its arguments ask for: a check reads the declarations and
    runs no method.

    A summary has no sections: `section` then returns None. Where gaps are left out, any other
    method also returns None when nothing of its block is left.
    """

    def __init__(
        self,
        found: Results,
        language: str,
        detail: str,
        project: Path,
        files: Mapping[str, str],
        gaps: str = GAPS[0],
        folder: Path | None = None,
        words: Words | None = None,
    ):
        self.data, self.detail = found.data, detail
        self.project, self.files = project, files
        self.folder = folder or project / "data"  # as it was found, wherever the notebook runs
        self.whole = gaps == GAPS[0]
        self.unpublished = False  # whether it differs from what was published
        self.shown: set[str] = set()  # keys of the sections so far
        self.explained = ""  # the first chart that draws doubt
        self.brand = house_style(project, language)
        self.theme = theme_of(self.brand)
        self._block = partial(Block, theme=self.theme, beside=self._beside)
        self.words = words or Words(language, texts(project), found)

    def _beside(self, content: AnyBlock) -> dict[str, Any]:
        """What a block needs where a notebook shows it: words, and entries of its numbers."""
        entries = ledger.beside(self.words, content)
        return {
            "words": interface_words(self.words),
            "entries": entries,
            "language": self.words.language,
        }

    # --- page 1

    @asks(front_keys)
    def front(self, key: str) -> Block:
        """Title, subtitle, edition; what is not as published, and not the default."""
        front = front_matter(self.words, key, self.detail, texts(self.project), self.brand)
        if self.unpublished:
            front["notes"].insert(0, self.words.runs("unpublished-variant"))
        return self._block(front)

    @asks(_answer_keys)
    def answer(self, *keys: str) -> Block:
        """The first of the passages whose figures the data have, else the last.

        Above it stands the question that it answers, the attribute `question` of the first.
        """
        words = self.words
        key = next((key for key in keys if words.complete(key)), keys[-1])
        question = words.plain(f"{keys[0]}.question")
        return self._block({"kind": "answer", "label": question, "text": words.runs(key)})

    @asks(each("text"))
    def messages(self, *messages: str | tuple[str, str]) -> Block | None:
        """Each message with the finding or trend that it states: its margin stands beside it.

        A finding is named by its id, a trend as `trend-INDICATOR`. A message alone states a fact,
        such as what an act or a figure says: it has no mark, for it is not "likely".
        """
        stated = {key: found[0] if found else None for key, *found in _tuples(messages)}
        return self._labelled("messages", self._headed(stated))

    @asks(each("text"))
    def steps(self, *steps: str | tuple[str, ...]) -> Block | None:
        """The steps that the text names, each a headed passage with its `text`.

        A tuple has ids of rows in `acts.csv` after the key: their bodies stand before the text.
        """
        named = {each[0]: each[1:] for each in _tuples(steps)}
        items = []
        for key, names in named.items():
            for item in self._headed({key: None}):
                acts = acts_named(self.words, names)
                text = [*bodies(self.words, acts), " ", *item["text"]] if acts else item["text"]
                items.append(Headed(head=item["head"], text=text))
        return self._labelled("steps", items)

    def _labelled(self, kind: Literal["messages", "steps"], items: list[Headed]) -> Block | None:
        label = self.words.plain(f"label-{kind}")
        return self._block({"kind": kind, "label": label, "items": items}) if items else None

    def _headed(self, keys: Mapping[str, str | None]) -> list[Headed]:
        """Headed passages, each with the mark of the result that it states, where it states one.

        All are shown, unless gaps are left out.
        """
        words = self.words
        items: list[Headed] = []
        for key, result in keys.items():
            if not self.whole and not (words.complete(key) and words.complete(f"{key}.text")):
                continue
            head, mark = words.runs(key), [margin(words, result)] if result else []
            text = words.runs(f"{key}.text")  # last, as it is read: the ledger keeps this order
            items.append(
                {"head": head, "mark": mark, "text": text} if mark else Headed(head=head, text=text)
            )
        return items

    # --- the body

    @asks(first())
    def section(self, key: str, *blocks: Block | None) -> Block | None:
        """A titled part of the full brief; blocks that are None are left out."""
        kept = [block for block in blocks if block is not None]
        if self.detail == "summary" or not kept:
            return None
        self.shown.add(key)
        return self._block(
            {
                "kind": "section",
                "id": key,
                "title": self.words.runs(key),
                "blocks": [block.content for block in kept],
            },
            passages={name: text for block in kept for name, text in block.passages.items()},
        )

    @asks(each())
    def paragraph(self, *keys: str) -> Block | None:
        """Sentences, each a passage of its own, so that one can say what is missing.

        Where gaps are left out, a sentence without its figures is told, unless all are.
        """
        runs: list[Run] = []
        lacking: list[str] = []
        for key in keys:
            if gaps := [] if self.whole else self.words.gaps(key):
                lacking.append(f"{key} ({', '.join(gaps)})")
            else:
                runs += [" ", *self.words.runs(key)] if runs else self.words.runs(key)
        if not runs:
            return None
        block = Paragraph(kind="paragraph", text=runs)
        if lacking:
            block["lacking"] = lacking
        return self._block(block)

    @asks(each("text"))
    def points(self, *keys: str) -> Block | None:
        """A list of headed passages, each with its `text`."""
        items = self._headed(dict.fromkeys(keys))
        return self._block({"kind": "points", "items": items}) if items else None

    @asks(each("waits"))
    def waiting(self, *sections: str) -> Block | None:
        """The sections that could not be filled so far, each with what it waits for."""
        words = self.words
        missing = [key for key in sections if key not in self.shown]
        items = [
            Headed(head=[*words.runs(key), "."], text=words.runs(f"{key}.waits")) for key in missing
        ]
        return self._block({"kind": "points", "items": items}) if items else None

    @asks(_table_keys, shows=TABLE)
    def table(self, key: str, columns: Sequence[str], rows: Sequence[str]) -> Block:
        """Each row is a passage with one attribute a column; the first column is its value."""
        words = self.words
        return self._block(
            {
                "kind": "table",
                "id": key,
                "title": words.runs(key),
                "head": [words.runs(f"{key}.{column}") for column in columns],
                "rows": [
                    [words.runs(row), *(words.runs(f"{row}.{column}") for column in columns[1:])]
                    for row in rows
                ],
            }
        )

    @asks(_step_keys, shows=TABLE)
    def step_table(self, key: str, *steps: str | tuple[str, str]) -> Block | None:
        """Each step with bodies and acts, its `indicator`, `newest` value and `benchmark`.

        A pair has the step's field in `acts.csv` after its key.
        """
        fields = {step: "".join(field) for step, *field in _tuples(steps)}
        parts = ("", *(f".{part}" for part in MEASURED))
        for step in list(fields):
            if not self.whole and not all(self.words.complete(step + part) for part in parts):
                del fields[step]
        return self._block(step_table(self.words, key, fields)) if fields else None

    @asks(first(), shows=TABLE)
    def claims(self, key: str, *names: str) -> Block | None:
        """A table of claims with verdict and reason: the claims named, or all, by sentence."""
        known = self.data.claims
        if not (known or self.whole):
            return None
        chosen = [known[name] for name in names] if names else list(known.values())
        return self._block(claims_table(self.words, key, chosen, numbered=not names))

    @asks(first())
    def tally(self, key: str) -> Block | None:
        """How many claims have each verdict; a verdict that none has is left out."""
        if not (self.data.claims or self.whole):
            return None
        return self._block(tally(self.words, key))

    @asks(nothing)
    def silences(self) -> Block | None:
        """What "not found", "not checked" and "not verifiable" mean: a key to their marks.

        Those that no claim has are left out.
        """
        items = silences(self.words)
        return self._block({"kind": "points", "items": items}) if items else None

    @asks(first(), shows=TABLE)
    def trends(self, key: str, *indicators: str) -> Block | None:
        """A table of indicators: what the releases show, the yardstick and the trend word."""
        home = self.data.panel.home
        kept = [one for one in indicators if self.whole or self.data.panel.ends(one, home)]
        return self._block(trends_table(self.words, key, kept)) if kept else None

    @asks(nothing)
    def changes(self) -> Block | None:
        """A table of what changed since the newest kept edition, by reason; None without one."""
        table = changes_since(self.project, self.words)
        return self._block(table) if table else None

    # --- the end

    @asks(nothing)
    def sources(self) -> Block:
        """Every source of the data folder: its words from the passages, the rest from its row."""
        return self._block(ledger.sources(self.words))

    @asks(nothing)
    def ledger(self) -> Block:
        """What stands behind every figure; exporters show those that the brief prints.

        The edition's notebook keeps with it the text of every passage that was printed so far.
        """
        return self._block(ledger.ledger(self.words), passages=self.words.told)

    @asks(nothing)
    def archive(self) -> Block:
        """The tables that the brief is based on: they are attached to the documents."""
        return self._block(ledger.files(self.words, self.files))

    @asks(lambda names, key: (f"{one}.{fact}" for one in key for fact in FACTS))
    def made(self, key: str) -> Block:
        """How the brief was made: edition, parameters and the origin of each, versions, lock."""
        known = parameters(self.words.results.population, self.detail)
        return self._block(made_facts(self.words, key, self.project, known))
