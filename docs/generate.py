"""What the documentation takes from the code and the data each time it is built.

`everything` writes fragments that pages include (reference, pictures, fonts), and gives the figures
that pages name: `{{ bloggers_added.formula }}` prints the formula with its numbers. Nothing here is
committed, so nothing of it can be out of date.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import shutil
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import fontpkg
import pictures
from pygments.lexers.special import TextLexer

from civicbrief.brief import ledger
from civicbrief.brief.brief import Brief
from civicbrief.cli.main import cli
from civicbrief.core.project import find, texts
from civicbrief.data.observation import Unit
from civicbrief.metrics import civil_society, data_check, metrics_of, results
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.verdicts import Verdict
from civicbrief.pipeline import parameters
from civicbrief.style import theme as tokens
from civicbrief.text import functions
from civicbrief.text import words as text
from civicbrief.text.entries import for_printing, read_entries
from civicbrief.text.runs import LATER
from civicbrief.tools.exercises.exercise import OpenExercise

ROOT = Path(__file__).resolve().parents[1]

# The rooms from which notebooks, projects and their tests import.
ROOMS = ("civicbrief.brief", "civicbrief.metrics", "civicbrief.tools.exercises")

# What each function of a passage does, and a passage that shows it.
FUNCTIONS = {
    "SIGN": (
        "which side of zero the whole interval of a figure lies on: `positive`, `negative`, `zero`"
        " (exactly) or `open`",
        "{ SIGN($npo_parts_gap) ->\n    [zero] The three kinds add up to the total\n"
        "   *[open] The three kinds do not contradict the total\n}",
    ),
    "BOUND": (
        "which end of a figure is known: `low` (“more than”), `high` (“less than”) or `none` where"
        " it has a value",
        "{ BOUND($giving_gap) ->\n    [low] at least this gap\n   *[none] this gap\n}",
    ),
    "ABS": ("the size of a figure, without its sign", "{ ABS($housing_gap) }"),
    "CHANGE": ("a figure as a change: with a plus above zero", "{ CHANGE($ngo_active_change) }"),
    "SHARE": (
        "a share of people, with the ending that a language such as Kazakh gives it; elsewhere the"
        " figure itself",
        "{ SHARE($donated_money) }",
    ),
    "YEAR": ("the first year of the period of a figure or a source", "{ YEAR($housing_area) }"),
    "UNTIL": ("the last year of a period", "{ UNTIL($housing_area) }"),
    "YEARBEFORE": ("the year before", "{ YEARBEFORE($bloggers_growth) }"),
    "DATE": (
        "a day or month in words, a year in digits; `form` asks for a case, `in` (when) or `of`"
        " (before a noun), in a language that has cases",
        '{ DATE($ngo_active_2021, form: "in") }',
    ),
    "PLURAL": (
        "the plural class of the number as printed, by CLDR: `one`, `few`, `many`, `other`",
        "{ $npo_public_per_fund } { PLURAL($npo_public_per_fund) ->\n"
        "    [one] organisation\n   *[other] organisations\n}",
    ),
    "ALIKE": (
        "`yes` where two figures print the same number, `no` where they do not",
        "{ ALIKE($score_share_of_maximum, $score_position) ->\n    [no] These two differ\n"
        "   *[yes] These two print the same\n}",
    ),
    "RELEASE": ("the release that a value of the panel is from", "{ RELEASE($v2x_cspart) }"),
    "RANGE": (
        "the interval of a figure; its value where it has none",
        "{ RANGE($bloggers_added) }",
    ),
    "LEVEL": (
        "the level of an interval that the source itself gives",
        "{ LEVEL($voice_accountability) }",
    ),
    "SAID": ("words in the colour of the source text", '{ SAID("in the text") }'),
    "MEASURED": ("words in the colour of those who measured", '{ MEASURED("official") }'),
    "FIGURE": (
        "a figure by its number; `case` asks for a case in a language that has them: `genitive`,"
        " `dative`, `accusative`, `locative`, `ablative`, `instrumental`",
        '{ FIGURE("chart-count", case: "locative") }',
    ),
    "TABLE": ("a table by its number, in the same way", '{ TABLE("table-steps") }'),
}


def setup(app: Any) -> dict[str, bool]:
    """Sphinx calls this."""
    app.add_lexer("ftl", TextLexer)  # Fluent has no colours of its own in a listing
    app.connect("build-finished", _name_landmarks)
    return {"parallel_read_safe": True}


def _name_landmarks(app: Any, error: Exception | None) -> None:
    """The theme's two asides have no names; a reader by ear could not tell them apart."""
    for path in Path(app.outdir).rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        for name, label in (("sidebar-drawer", "All pages"), ("toc-drawer", "On this page")):
            page = page.replace(
                f'<aside class="{name}', f'<aside aria-label="{label}" class="{name}'
            )
        path.write_text(page, encoding="utf-8")


def everything(folder: Path) -> dict[str, Any]:
    """Write all fragments into the folder; the figures that pages name, as MyST wants them."""
    project = find(ROOT)
    data = data_check.load(project / "data", metrics_of(project))
    found = results.compute(data)
    judged = list(found.verdicts.values())
    say = text.Words("en", texts(project), found)
    entries = {name: ledger.entry(say, name) for name in (*data.metrics, *data.observations)}
    notebooks = parameters.of_project(project / "notebooks")
    card = json.loads((project / "data" / "datapackage.json").read_text(encoding="utf-8"))
    fragments = {
        "commands.md": "\n".join(_command(cli, "civicbrief")),
        "data.md": "\n".join(_tables(card)),
        "units.md": "\n".join(_units(card)),
        "metrics.md": "\n".join(_metrics(data, entries)),
        "parameters.md": "\n".join(_parameters(notebooks)),
        "language.md": _language(ROOT / "docs" / "examples" / "language"),
        "functions.md": "\n".join(_functions(say)),
        "trends.md": "\n".join(_trends(say, judged)),
        **{f"{room}.md": "\n".join(_face(room)) for room in ROOMS},
        "brief-methods.md": "\n".join(_methods(Brief)),
        "exercise-methods.md": "\n".join(_methods(OpenExercise)),
        "ledger.md": _ledger(results.metric_rows(found), entries),
        **pictures.all_of(data, found.intervals, entries),
    }
    static = folder / "static"
    static.mkdir(parents=True, exist_ok=True)
    for name, content in fragments.items():
        (folder / name).write_text(content + "\n", encoding="utf-8")
    (static / "colours.css").write_text(_colours(), encoding="utf-8")
    for weight in (400, 700):
        shutil.copyfile(fontpkg.path(tokens.SANS, weight=weight), static / f"sans-{weight}.ttf")
    shutil.copyfile(ROOT / "docs" / "page-1.en.png", static / "page-1.en.png")
    for name, seen in data.observations.items():
        entries[name] |= {"low": f"{seen.low}", "high": f"{seen.high}", "printed": seen.printed}
    return {
        **{name: _escaped(entry) for name, entry in entries.items()},
        "verdict": {one.id: say.plain(f"mark-{one.result}") for one in judged},
        "number": _numbers(data, judged),
    }


def _numbers(data: ProjectData, judged: list[Verdict]) -> dict[str, int]:
    """How many there are of what pages count."""
    kinds = [one.kind for one in judged]
    return {
        "metrics": len(data.declared),
        "observations": len(data.observations),
        "sources": len(data.sources),
        "claims": kinds.count("claim"),
        "findings": kinds.count("finding"),
        "indicators": len(data.panel.series),
        "areas": len(data.panel.areas()),
    }


def _escaped(entry: Mapping[str, Any]) -> dict[str, str]:
    """The strings of an entry, with what Markdown would read as markup escaped."""
    return {
        name: re.sub(r"([*_<\[\]|`])", r"\\\1", value)
        for name, value in entry.items()
        if isinstance(value, str)
    }


# --- reference


def _command(command: click.Command, name: str, level: int = 2) -> Iterator[str]:
    """A command with its arguments and options; then its own commands."""
    context = click.Context(command, info_name=name)
    anchor = name.replace(" ", "-")
    yield f"({anchor})="
    yield f"{'#' * level} {name}\n"
    usage = command.collect_usage_pieces(context)
    yield f"```console\n$ {' '.join([name, *usage])}\n```\n"
    yield from _help(inspect.cleandoc(command.help or ""))
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record and record[1]:
            yield f"`{record[0]}`\n: {_prose(record[1])}\n"
    if isinstance(command, click.Group):
        shown = (item for item in command.commands.items() if not item[1].hidden)
        for part, inner in sorted(shown):
            yield from _command(inner, f"{name} {part}", level + 1)


def _help(written: str) -> Iterator[str]:
    """Paragraphs of a help text; one that click keeps as it is becomes a listing."""
    for paragraph in written.split("\n\n"):
        kept = paragraph.startswith("\b")
        body = paragraph.removeprefix("\b\n")
        yield f"```console\n{body}\n```\n" if kept else f"{_prose(body)}\n"


def _prose(written: str) -> str:
    return re.sub(r"([*_<\[\]|`$])", r"\\\1", " ".join(written.split()))


def _tables(card: Mapping[str, Any]) -> Iterator[str]:
    """Every table of the data package with its columns."""
    for resource in card["resources"]:
        schema = resource["schema"]
        yield f"## {resource['path']}\n\n{_prose(resource['description'])}\n"
        for field in schema["fields"]:
            limits = "; ".join([field["type"], *_constraints(field.get("constraints", {}))])
            yield f"`{field['name']}`\n: {_prose(field['description'])}\n: {limits}\n"
        key = schema["primaryKey"]
        names = [key] if isinstance(key, str) else key
        yield f"Key: {', '.join(f'`{name}`' for name in names)}.\n"
        for foreign in schema.get("foreignKeys", []):
            other = foreign["reference"]
            yield f"`{foreign['fields']}` is one of `{other['fields']}` in `{other['resource']}`.\n"


def _constraints(found: Mapping[str, Any]) -> Iterator[str]:
    for name, value in found.items():
        if name == "enum":
            yield "one of " + ", ".join(f"*{choice}*" for choice in value)
        elif name == "pattern":
            yield f"like `{value}`"
        elif value is True:
            yield name
        else:
            yield f"{name} {value}"


def _units(card: Mapping[str, Any]) -> Iterator[str]:
    fields = {field["name"]: field for field in card["resources"][0]["schema"]["fields"]}
    for name, unit in fields["unit"]["units"].items():
        ends = [f"{end} {unit[end]}" for end in ("low", "high") if end in unit]
        times = f"times {unit['scale']}"
        yield f"`{name}`\n: {', '.join([unit['kind'], times, *ends])}\n"


def _metrics(data: ProjectData, entries: Mapping[str, Any]) -> Iterator[str]:
    """Every metric of the edition: those with a function first, then those over whole tables."""
    groups = {
        "## Functions of observations": [c for c in data.metrics.values() if not c.rests],
        "## Over whole tables": [c for c in data.metrics.values() if c.rests],
    }
    for title, group in groups.items():
        yield f"{title}\n"
        for card in group:
            yield f"### {card.id}\n\n{_prose(card.definition)}\n"
            yield f"unit\n: {_prose(card.unit.name)}\n"
            if card.formula:
                yield f"formula\n: `{card.formula}`\n"
            yield f"rests on\n: {_prose(card.rests) or ', '.join(f'`{n}`' for n in card.inputs)}\n"
            entry = entries[card.id]
            span = f" ({_prose(entry['interval'])})" if entry["interval"] else ""
            yield f"in this edition\n: {_prose(entry['value'])}{span}\n"
            if card.id in data.declared:
                own = "the package" if hasattr(civil_society, card.id) else "`src/own.py`"
                yield f"stands in\n: {own}\n"


def _parameters(notebooks: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for name, declared in notebooks.items():
        yield f"## {name}\n"
        for parameter in declared.values():
            given = parameters.OPTIONS.get(parameter.name, f"-p {parameter.name}=VALUE")
            yield f"`{parameter.name}`\n: {_prose(parameter.help)}"
            yield f": {parameter.type}, default `{parameter.default}`, set by `{given}`\n"


def _functions(words: text.Words) -> Iterator[str]:
    """Every function that a passage may call, with a passage of this edition that calls it."""
    assert set(FUNCTIONS) == set(functions.FUNCTIONS), "docs/generate.py: FUNCTIONS is not complete"
    for name, (what, passage) in FUNCTIONS.items():
        key = f"docs-{name}"
        written = f"{key} = {passage}"
        words.bundle.add_resource(for_printing(written))
        read, _ = read_entries(key, written)
        named = {variable: words.figure(variable) for variable in read[key].variables}
        printed = words.plain(key, **named).replace(LATER, "1")  # both are the first of the brief
        yield f"### {name}\n\nGives {what}.\n\n```ftl\n{passage}\n```\n\nprints “{printed}”.\n"


def _trends(words: text.Words, judged: Iterable[Verdict]) -> Iterator[str]:
    """The trend words of the home area."""
    for row in judged:
        if row.kind == "trend" and row.id in words.data.panel.series:
            name, word = row.id, words.plain(f"mark-{row.result}")
            years = f", {row.years.replace('/', '–')}" if row.years else ""
            later = f" ({row.later})" if row.later else ""
            yield f"- {words.plain(f'indicator-{name}')} (`{name}`): **{word}**{later}{years}"


def _ledger(rows: Iterable[Mapping[str, str]], entries: Mapping[str, Any]) -> str:
    """One entry of the ledger as it stands in the file."""
    row = next(row for row in rows if row["metric"] == "bloggers_added")
    said = entries["bloggers_added"]
    words = {name: said[name] for name in ("name", "value", "interval", "formula")}
    shown = {"figures": {"bloggers_added": {"kind": "metric", **row, "languages": {"en": words}}}}
    return f"```json\n{json.dumps(shown, ensure_ascii=False, indent=2)}\n```"


def _language(folder: Path) -> str:
    """The files of an added language as a diff, each with its first lines."""
    parts = []
    for path in sorted(folder.iterdir()):
        lines = path.read_text(encoding="utf-8").splitlines()
        shown = [f"+{line}" for line in lines[:8]]
        name = f"+++ b/notebooks/text/{path.name}  ({len(lines)} lines)"
        parts.append("\n".join(["--- /dev/null", name, *shown]))
    return "```diff\n" + "\n".join(parts) + "\n```"


def _face(room: str) -> Iterator[str]:
    """What a room lists in `__all__`, each with its signature and sentence."""
    for name in import_module(room).__all__:
        found = getattr(import_module(room), name, None) or import_module(f"{room}.{name}")
        yield f"### {name}\n"
        if isinstance(found, Unit):
            given = ((getattr(found, field.name), field.default) for field in fields(Unit))
            used = [value for value, default in given if value != default]
            yield f"```python\n{name} = Unit({', '.join(map(repr, used))})\n```\n"
            yield f"The unit “{found.name}”.\n"
        elif isinstance(found, ModuleType):
            yield f"{_sentence(found)}\n"
            for part in getattr(found, "__all__", vars(found)):
                inner = getattr(found, part)
                if isinstance(inner, Metric):
                    yield f"`{name}.{part}`\n: {_prose(inner.definition)}\n"
                elif hasattr(found, "__all__"):
                    yield f"`{name}.{_signature(inner)}`\n: {_sentence(inner)}\n"
        else:
            yield f"```python\n{_signature(found, width=60)}\n```\n\n{_sentence(found)}\n"


def _methods(found: type) -> Iterator[str]:
    """The methods that a notebook calls."""
    for owner in found.__mro__[:-1]:
        for name, method in vars(owner).items():
            if not name.startswith("_"):
                yield f"`{_signature(method)}`\n: {_sentence(method)}\n"


def _sentence(found: Any) -> str:
    """The first paragraph of its docstring."""
    written = inspect.getdoc(found)
    assert written, f"{found} has no docstring"
    return " ".join(written.split("\n\n")[0].split())


def _signature(found: Any, width: int = 1000) -> str:
    """A function or class of fields as the code has it, a parameter a line where it is long."""
    (node,) = ast.parse(textwrap.dedent(inspect.getsource(found))).body
    if isinstance(node, ast.ClassDef):
        parts = [ast.unparse(each) for each in node.body if isinstance(each, ast.AnnAssign)]
        end = ""
    else:
        assert isinstance(node, ast.FunctionDef)
        assert node.returns
        node.args.args = [each for each in node.args.args if each.arg != "self"]
        written = re.sub(r"(?<=[\w\]])=", " = ", ast.unparse(node.args))
        parts = re.split(r", (?=\*{0,2}\w+:|\*,)", written)
        end = f" -> {ast.unparse(node.returns)}"
    line = f"{node.name}({', '.join(parts)}){end}"
    if len(line) <= width:
        return line
    return "\n".join([f"{node.name}(", *(f"    {part}," for part in parts), f"){end}"])


# --- the look


def theme(scheme: str) -> dict[str, str]:
    """Furo's variables in the colours of the brief."""
    colour = tokens.LIGHT if scheme == "light" else tokens.DARK
    return {
        "font-stack": "'PT Sans', sans-serif",
        "color-brand-primary": colour["blue"],
        "color-brand-content": colour["blue"],
        "color-brand-visited": colour["blue"],
        "color-background-primary": colour["paper"],
        "color-background-secondary": colour["panel"],
        "color-foreground-primary": colour["ink"],
        "color-foreground-secondary": colour["muted"],
        "color-foreground-muted": colour["muted"],
        "color-sidebar-link-text": colour["ink"],
        "color-sidebar-link-text--top-level": colour["blue"],
        "color-toc-item-text": colour["muted"],
    }


def _colours() -> str:
    """Tokens as variables, which the pictures name; in the dark as the reader's machine is set."""
    light, dark = (
        "".join(f"--{name}: {colour};" for name, colour in scheme.items())
        for scheme in (tokens.LIGHT, tokens.DARK)
    )
    return (
        f"body {{{light}}}\nbody[data-theme=dark] {{{dark}}}\n"
        f"@media (prefers-color-scheme: dark) {{ body:not([data-theme=light]) {{{dark}}} }}\n"
    )
