"""The metrics: plain functions of observations, each registered by one line.

A function receives its observations in base units (people, organisations, per cent) as
Decimal and returns one Decimal. The names of its parameters are the ids of the observations
it rests on; `population` stands for the count that the edition chose (`POPULATIONS`). A project
adds its own in `src/own.py` (see `civicbrief.metrics.project_metrics`).
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from civicbrief.data.observation import Unit
from civicbrief.metrics.interval import Turns

POPULATIONS = {"world_bank": "population_world_bank", "official": "population_official"}

PERCENT = Unit("percent", "percent")
POINTS = Unit("percentage points", "points")
ORGANISATIONS = Unit("organisations", "plain")
MILLION = Unit("million people", "million", Decimal(1_000_000))


def plain(name: str) -> Unit:
    return Unit(name, "plain")


@dataclass(frozen=True)
class Metric:
    """A quantity derived by a named function. `inputs` are ids of observations.

    A metric over a whole table has no inputs: `rests` then says over what it is taken,
    `method` by which passage the brief explains it, `sources` whose values these are, `areas`
    over how many areas.
    """

    id: str
    unit: Unit
    definition: str
    formula: str
    function: Callable[..., Decimal]
    inputs: tuple[str, ...]
    turns: Mapping[str, Turns] = field(default_factory=dict)
    balance: bool = False
    rests: str = ""
    method: str = ""
    sources: tuple[str, ...] = ()
    areas: int = 0


METRICS: dict[str, Metric] = {}


def metric(
    unit: Unit,
    definition: str,
    formula: str,
    turns: Mapping[str, Turns] | None = None,
    balance: bool = False,
) -> Callable[[Callable[..., Decimal]], Callable[..., Decimal]]:
    """Register a function under its own name. Raises ValueError where that is taken.

    `turns` names the inputs in which it is not monotone and where it turns (see
    `interval.evaluate`); `balance` marks a difference that is zero when a source's own
    figures agree, so that the check of the data reports it otherwise.
    """

    def register(function: Callable[..., Decimal]) -> Callable[..., Decimal]:
        name = function.__name__
        if name in METRICS:
            raise ValueError(f"there is a metric {name} already: give this one another name")
        inputs = tuple(inspect.signature(function).parameters)
        METRICS[name] = Metric(
            name, unit, definition, formula, function, inputs, turns or {}, balance
        )
        return function

    return register


# --- the size and make-up of the sector


# --- participation and giving


# --- voice and media
