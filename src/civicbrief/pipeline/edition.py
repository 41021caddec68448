"""An edition: what it is made from, the stages that make it, and whether a folder holds it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from civicbrief.core.cache import Cache, fingerprint
from civicbrief.core.faults import Fault, InputError, fault_of
from civicbrief.core.manifest import TO_SEND
from civicbrief.pipeline import stages
from civicbrief.pipeline.deadline import USUAL, Deadline
from civicbrief.pipeline.edition_stages import CHECK, edition_stages, lost
from civicbrief.pipeline.inputs import Inputs
from civicbrief.pipeline.stages import ABSENT, WORK, Digests, Done, Stage, digest_of

if TYPE_CHECKING:
    from civicbrief.core.environment import BuildFacts
    from civicbrief.pipeline.parameters import Given, Parameter

NO_CELL = 0  # where a notice is of no cell, but of what is shown


class Told(NamedTuple):
    """What stages say to the builder, read from JSON.

    `check` is what the check has found: `version`, `notices`, `failures`, and the cells `shown`;
    `lost` what notebook 3 shows in each language and no document prints.
    """

    check: dict[str, Any]
    lost: list[list[dict[str, Any]]]

    def unprinted(self, strict: bool) -> list[Fault]:
        """What the cells of notebook 3 have shown and no document prints, but for what the check
        names, and what is to be said of own figures and tables. Raises InputError with the first
        where `strict`.
        """
        before = {one["number"]: fault_of(one["fault"]) for one in self.check["shown"]}
        found: dict[int, Fault] = {}
        own: dict[Fault, None] = {}  # once for all languages
        for each in self.lost:
            for one in each:
                fault = fault_of(one["fault"])
                if one["number"] == NO_CELL:
                    own[fault] = None
                else:
                    found[one["number"]] = fault
        rest = [found[number] for number in sorted(found.keys() - before.keys())]
        if strict and (before or rest):
            raise InputError([*before.values(), *rest])
        return [*rest, *own]


@dataclass(frozen=True, eq=False)
class Edition:
    """An edition of inputs as they were read, to be made in the folder `out`.

    `values` are the parameters that a user has given; `word` says whether it has Word files,
    `publishing` whether it is about to be published.
    """

    inputs: Inputs
    out: Path
    languages: Sequence[str]
    values: Mapping[str, Given] = field(default_factory=dict)
    word: bool = True
    publishing: bool = False
    deadline: Deadline = USUAL

    @cached_property
    def stages(self) -> list[Stage]:
        told = (self.languages, self.values, self.word, self.publishing)
        return edition_stages(self.inputs, self.out, *told)

    @cached_property
    def declared(self) -> dict[str, dict[str, Parameter]]:
        """The parameters of every notebook. Raises InputError."""
        from civicbrief.pipeline import parameters

        return parameters.of_notebooks(self.inputs.notebooks)

    @cached_property
    def facts(self) -> BuildFacts:
        """What a build tells its kernels. Raises InputError."""
        facts: BuildFacts = {
            "project": str(self.inputs.project),
            "checked": self.inputs.tables.fingerprint,
            "parameters": settings(self.values, self.declared),
            "languages": list(self.languages),
            "word": self.word,
        }
        return {**facts, "publishing": True} if self.publishing else facts

    def known(self, cache: Cache) -> dict[str, Done]:
        """The stages that need not run, as far as can be told before any other has run."""
        return stages.known(self.stages, cache, self.inputs.project)

    def standing(self, known: Mapping[str, Done], cache: Cache) -> Told | None:
        """What was told when this edition was made; None where it has to be made.

        It stands where the folder holds it, and nothing else but copies to send.
        """
        if len(known) < len(self.stages):
            return None
        made = {name: value for done in known.values() for name, value in done.made.items()}
        wanted = {n: v for n, v in made.items() if v != ABSENT and not n.startswith(WORK)}
        paths = (path for path in self.out.rglob("*") if path.is_file() and not path.is_symlink())
        inside = {path.relative_to(self.out): path for path in paths}
        here = {n.as_posix(): digest_of(p) for n, p in inside.items() if n.parts[0] != TO_SEND}
        check, *lists = (cache.object(made[name]) for name in self._telling)
        if here != wanted or not check or not all(lists):
            return None
        return Told(json.loads(check), [json.loads(each or b"") for each in lists])

    def told(self, folder: Path) -> Told:
        """What the stages have told that have run in a folder."""
        check, *lists = (json.loads((folder / name).read_bytes()) for name in self._telling)
        return Told(check, lists)

    @property
    def _telling(self) -> list[str]:
        return [CHECK, *map(lost, self.languages)]

    # --- what was made last

    @property
    def _record(self) -> str:
        return fingerprint("edition", str(self.inputs.project), str(self.out))

    def last(self, cache: Cache) -> dict[str, Digests]:
        """What each stage read when the edition in this folder was made; empty where unknown."""
        return cache.entry(self._record) or {}

    def remember(self, done: Mapping[str, Done], cache: Cache) -> None:
        cache.keep_entry(self._record, {name: each.read for name, each in done.items()})


def settings(
    values: Mapping[str, Given], notebooks: Mapping[str, Mapping[str, Parameter]]
) -> list[tuple[str, str, str, str]]:
    """Every parameter that a user may give, given or not, for the kernels."""
    from civicbrief.brief.provenance import DEFAULT, Setting
    from civicbrief.pipeline.parameters import OPTIONS, Given, all_declared

    rows: list[tuple[str, str, str, str]] = []
    for name, parameter in all_declared(notebooks).items():
        if name not in OPTIONS:
            given = values.get(name, Given(parameter.default, DEFAULT))
            text = str(given.value)
            text = text.lower() if isinstance(given.value, bool) else text
            rows.append(Setting(name, text, given.origin, given.file))
    return rows
