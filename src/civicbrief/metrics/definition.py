"""A metric: a named function of observations, with a unit.

The function receives its observations in base units (people, organisations, per cent) as Decimal
and returns one Decimal. The names of its parameters are the ids of the observations;
`population` is the count that the edition chose (`POPULATIONS`). Its return expression is the
formula that readers see.
"""

from __future__ import annotations

import ast
import contextlib
import inspect
import signal
import textwrap
import traceback
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from civicbrief.core.faults import Fault, refused
from civicbrief.data.observation import Unit
from civicbrief.metrics.interval import Turns

POPULATIONS = {"world_bank": "population_world_bank", "official": "population_official"}

PERCENT = Unit("percent", "percent")
POINTS = Unit("percentage points", "points")
ORGANISATIONS = Unit("organisations", "plain")
MILLION = Unit("million people", "million", Decimal(1_000_000))


def plain(name: str) -> Unit:
    """A unit of any name, whose numbers are printed as they are."""
    return Unit(name, "plain")


@dataclass(frozen=True, eq=False)  # compared by identity, like its function
class Metric:
    """A quantity computed by a named function. `inputs` are ids of observations.

    A metric of a whole table has no inputs: `rests` then names the table, `method` the passage
    that explains it, `sources` the sources of the values, `areas` the number of areas, `period`
    the years ("2020/2023").
    """

    id: str
    unit: Unit
    definition: str
    function: Callable[..., Decimal]
    formula: str = ""
    inputs: tuple[str, ...] = ()
    turns: Mapping[str, Turns] = field(default_factory=dict)
    balance: bool = False
    rests: str = ""
    method: str = ""
    sources: tuple[str, ...] = ()
    areas: int = 0
    period: str = ""

    def __call__(self, *values: Decimal, **named: Decimal) -> Decimal:
        return self.function(*values, **named)

    def resolve(self, population: str) -> dict[str, str]:
        """The id of the observation for each parameter, in an edition with this population."""
        chosen = POPULATIONS[population]
        return {name: chosen if name == "population" else name for name in self.inputs}


def metric(
    unit: Unit,
    definition: str,
    turns: Mapping[str, Turns] | None = None,
    balance: bool = False,
) -> Callable[[Callable[..., Decimal]], Metric]:
    """Make a function a metric, with its own name and its return expression as formula.

    `turns` gives the inputs in which it is not monotone, with their turning points (see
    `interval.evaluate`); `balance` marks a difference that is zero if a source's figures are
    consistent: the check of the data reports any other value.
    """
    if turns is not None and not isinstance(turns, Mapping):  # older versions took it here
        raise TypeError("leave the formula out; it is read from the function")

    def define(function: Callable[..., Decimal]) -> Metric:
        inputs = tuple(inspect.signature(function).parameters)
        name, formula = function.__name__, _formula(function)
        return Metric(name, unit, definition, function, formula, inputs, turns or {}, balance)

    return define


def _formula(function: Callable[..., Decimal]) -> str:
    """The return expression if the body is nothing else; otherwise ""."""
    if function.__name__ == "<lambda>":
        return ""
    (found,) = ast.parse(textwrap.dedent(inspect.getsource(function))).body
    body = found.body if isinstance(found, ast.FunctionDef) else []
    if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        body = body[1:]  # its docstring
    last = body[0] if len(body) == 1 else None
    return ast.unparse(last.value) if isinstance(last, ast.Return) and last.value else ""


@contextlib.contextmanager
def told(path: str, problem: str, line: int | None = None) -> Iterator[None]:
    """Tell whatever the code in a file raises as a fault of it, at the line where that was.

    `line` is told where the file has called nothing. Ctrl-C ends the command all the same; where
    it is ignored, as in a process of its own, the code has raised it itself.
    """
    try:
        yield
    except BaseException as error:
        pressed = signal.getsignal(signal.SIGINT) != signal.SIG_IGN
        if isinstance(error, KeyboardInterrupt) and pressed:
            raise
        if isinstance(error, SyntaxError) and error.filename == path:
            line = error.lineno
        for frame in traceback.extract_tb(error.__traceback__):
            line = frame.lineno if frame.filename == path else line
        said = f"{type(error).__name__}{f': {error}' if str(error) else ''}"
        raise refused(Path(path).name, f"{problem}: {said}", "Correct it.", line) from error


def formula_faults(metric: Metric) -> Iterator[Fault]:
    """Reasons why the formula of a metric, read from its function, would be wrong."""
    code = metric.function.__code__
    place = Path(code.co_filename).name
    if not metric.formula:
        problem = f"{metric.id}: the body of a metric must be one return expression, its formula"
        remedy = "Write def NAME(…): with one line, return …, below it."
        yield Fault(place, problem, remedy, code.co_firstlineno)
        return
    if not metric.inputs:
        problem = f"{metric.id}: it has no parameter, so it rests on no figure"
        remedy = "Name the observations that it is computed from."
        yield Fault(place, problem, remedy, code.co_firstlineno)
    nodes = list(ast.walk(ast.parse(metric.formula)))
    called = {node.func for node in nodes if isinstance(node, ast.Call)}
    names = {node.id for node in nodes if isinstance(node, ast.Name) and node not in called}
    for name in sorted(names ^ set(metric.inputs)):
        problem = f"{metric.id}: {name} is only in its parameters or only in its return expression"
        remedy = "Name each figure in both; write a number in digits."
        yield Fault(place, problem, remedy, code.co_firstlineno)


def belongs(inputs: tuple[str, ...], known: Set[str]) -> bool:
    """Whether any of the inputs is known, except the population, which many metrics share."""
    return any(name in known for name in inputs if name != "population")
