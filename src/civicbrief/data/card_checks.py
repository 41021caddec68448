"""Check the card of a data folder, `datapackage.json`: it describes our tables, fetches nothing."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import InvalidOperation
from typing import Any

from babel import localedata

from civicbrief.core.addresses import web_problem
from civicbrief.core.faults import Fault, InputError
from civicbrief.core.json_source import Twice, Unusable
from civicbrief.data.areas import Names, country_code
from civicbrief.data.contacts import contact_faults
from civicbrief.data.tables import CARD, COLUMNS, OPTIONAL, TABLES, Tables

FIELDS = {  # of the card that the brief needs
    **dict.fromkeys(("version", "created", "textLanguage", "area"), str),
    **{"resources": list, "trendSince": int},
}
READ_BY = ("dialect", "schema")  # what says how the cells of a table are read
DIALECT = {  # what it may say, as tables are read
    "delimiter": (",",),
    "lineTerminator": ("\n", "\r\n"),
    "quoteChar": ('"',),
    "doubleQuote": (True,),
    "header": (True,),
    "skipInitialSpace": (False,),
    "caseSensitiveHeader": (True, False),
    "csvddfVersion": (1.2,),
}
# What a card may say of how a table is read; another value could be the address of a file.
READ_AS = {
    "profile": ("tabular-data-package", "data-package", "tabular-data-resource", "data-resource"),
    "format": ("csv",),
    "mediatype": ("text/csv",),
    "encoding": ("utf-8",),
}
NOT_READ = ("profiles", "extrapaths", "compression", "innerpath", "scheme", "data", "control")
YEARS = 1990, 2100  # within which an edition is dated
_NAME = re.compile(r"[a-z0-9]([a-z0-9._-]{,98}[a-z0-9])?")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})")
UNIT_KINDS = ("plain", "thousand", "million", "percent", "points")


def card_faults(tables: Tables) -> Iterator[Fault]:
    """The card must describe our tables, and each must be a file of its own name beside it."""
    if CARD not in tables.files:
        problem = f"there is no {CARD} in {tables.folder.name or tables.folder}"
        yield Fault(CARD, problem, "Point --data to a data folder.")
        return
    try:
        card = tables.card
    except json.JSONDecodeError as error:
        remedy = "Write a comma between two entries, and none after the last."
        yield Fault(CARD, f"the file is not JSON: {error.msg}", remedy, error.lineno)
        return
    except UnicodeDecodeError:
        yield Fault(CARD, "the file is not UTF-8", "Save it as UTF-8.")
        return
    except Twice as error:
        problem = f"the key {error} stands twice in one object, and only one of them counts"
        yield Fault(CARD, problem, "Take one of them out.", column=str(error))
        return
    except Unusable as error:
        yield Fault(CARD, f"the file cannot be used: {error}", error.remedy)
        return
    given = card if isinstance(card, dict) else {}
    if wrong := [name for name, kind in FIELDS.items() if not isinstance(given.get(name), kind)]:
        problem = f"not a data package of this program: {', '.join(wrong)} missing or of wrong type"
        remedy = "Write resources (a list), version, created (date), textLanguage and area (codes) "
        yield Fault(CARD, problem, f"{remedy}as text, and trendSince (year) as a number.")
        return
    if not _is_moment(card["created"]):
        problem = f"created is no date from {YEARS[0]} to {YEARS[1]} with a time"
        remedy = 'Write the day of the edition as "2026-11-29T00:00:00Z".'
        yield Fault(CARD, problem, remedy, column="created", value=card["created"])
    if not isinstance(name := card.get("name", "brief"), str) or not _NAME.fullmatch(name):
        remedy = 'Write small Latin letters, digits, ".", "-" and "_", as "civic-brief".'
        yield Fault(CARD, "the name is none of a package", remedy, column="name", value=str(name))
    yield from _sample_faults(card.get("revisionAreas"))
    homepage = str(card.get("homepage", ""))
    if homepage and (why := web_problem(homepage)):
        problem = f"the homepage is not a web address: {why}"
        remedy = 'Write where the edition is published ("https://example.org/brief"), or remove it.'
        yield Fault(CARD, problem, remedy, column="homepage", value=homepage)
    yield from _form_faults(card)
    yield from _author_faults(card.get("contributors"))
    code = country_code(card["area"], (), _places(tables))
    if code != card["area"]:
        hint = f" Did you mean {code}?" if code else ""
        remedy = f"Write the three capitals of ISO 3166-1, such as KGZ or ROU.{hint}"
        yield Fault(CARD, "the area is not a country code", remedy, value=card["area"])
    yield from _resource_faults(tables, card)
    if any(_schema(one) for one in card["resources"] if _named(one) == "observations"):
        yield from _unit_faults(tables)  # they stand in it


def _is_moment(created: str) -> bool:
    """Whether a text is a date with a time, as data packages have it, and of our days."""
    try:
        year = datetime.fromisoformat(created).year
    except ValueError:
        return False
    return bool(_MOMENT.fullmatch(created)) and YEARS[0] <= year <= YEARS[1]


def _author_faults(named: Any) -> Iterator[Fault]:
    """Somebody answers for the brief, and can be written to."""
    named = named if isinstance(named, list) else []
    titles = [one.get("title") for one in named if isinstance(one, dict)]
    if not titles or not all(isinstance(title, str) and title.strip() for title in titles):
        problem = "contributors names nobody, or one without a title"
        remedy = (
            'Write who is responsible for the brief: [{"title": "A. Author", "role": "author"}].'
        )
        yield Fault(CARD, problem, remedy)
    yield from contact_faults({"contributors": named}, CARD)


def _resource_faults(tables: Tables, card: Mapping[str, Any]) -> Iterator[Fault]:
    """Each of our tables is described as a file beside the card, and no other one is."""
    described = {one.get("name"): one for one in card["resources"] if isinstance(one, dict)}
    if others := [one for one in card["resources"] if not isinstance(one, dict)]:
        problem, found = "resources holds what describes no table", json.dumps(others[0])
        yield Fault(CARD, problem, "Take it out.", column="resources", value=found)
    for one in (card, *described.values()):
        yield from _reading_faults(one)
    for table in (*TABLES, *OPTIONAL):
        resource = described.pop(table, None)
        if resource is None and table in OPTIONAL:
            if table in tables.held:
                remedy = "Copy its resource from the card of a new version, or remove the file."
                yield Fault(CARD, f"the table {table} is not described", remedy)
        elif resource is None:
            yield Fault(CARD, f"the table {table} is not described", "Restore its resource.")
        elif (path := resource.get("path")) != f"{table}.csv":
            problem, remedy = f"the table {table} must be a file beside the card", "Set its path to"
            yield Fault(CARD, problem, f'{remedy} "{table}.csv".', value=str(path))
        elif not (schema := _schema(resource)):
            yield Fault(CARD, f"the table {table} has no schema", "Restore its schema.")
        elif missing := _missing_columns(table, schema["fields"]):
            problem = f"the fields of the table {table} lack {', '.join(missing)}"
            yield Fault(CARD, problem, "Restore them here, and their columns in the table.")
    for name in described:
        yield Fault(CARD, f"the brief does not use a table {name}", "Remove its resource.")


def _named(resource: Any) -> Any:
    """The name of what describes a table; None for anything else."""
    return resource.get("name") if isinstance(resource, dict) else None


def _schema(resource: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The schema of a table with its fields; None where there is none."""
    schema = resource.get("schema")
    return schema if isinstance(schema, dict) and "fields" in schema else None


def _missing_columns(table: str, fields: Any) -> list[str]:
    """The columns that the program reads and a schema lacks; none where it is no list of fields."""
    if not isinstance(fields, list) or not all(isinstance(field, dict) for field in fields):
        return []
    described = {field.get("name") for field in fields}
    return [column for column in COLUMNS[table].split() if column not in described]


def _unit_faults(tables: Tables) -> Iterator[Fault]:
    try:
        units = tables.units
    except (KeyError, TypeError, AttributeError, InvalidOperation):
        problem = "the units of observations cannot be read"
        yield Fault(CARD, problem, "Restore units of its field unit.")
        return
    for unit in units.values():
        if unit.kind not in UNIT_KINDS:
            problem = f"the unit {unit.name} has an unknown kind"
            yield Fault(CARD, problem, f"Use {', '.join(UNIT_KINDS)}.", value=unit.kind)
        if not (unit.scale.is_finite() and unit.scale > 0):
            problem, remedy = f"the scale of the unit {unit.name} is no size", "Write 1, or 1000."
            yield Fault(CARD, problem, remedy, value=str(unit.scale))


def _form_faults(card: Mapping[str, Any]) -> Iterator[Fault]:
    """A version, a language and a year that have the right type and are none."""
    version, language, since = card["version"], card["textLanguage"], card["trendSince"]
    if not re.fullmatch(r"\w[\w.+-]{,30}", version, re.ASCII):
        remedy = 'Write a number, as "2" or "2.1".'
        yield Fault(
            CARD, "the version is no number, nor one word", remedy, column="version", value=version
        )
    if not (re.fullmatch("[a-z]{2,3}", language) and localedata.exists(language)):
        problem = "textLanguage is not the code of a language"
        remedy = 'Write that of the source text as CLDR has it, such as "kk".'
        yield Fault(CARD, problem, remedy, column="textLanguage", value=language)
    if isinstance(since, bool) or not 1500 <= since <= 2200:
        remedy = "Write the year in which trends begin, such as 2013."
        yield Fault(CARD, "trendSince is no year", remedy, column="trendSince", value=str(since))


def _reading_faults(card: Any) -> Iterator[Fault]:
    """What a card, or one of its resources, says of how it is read: nothing may be fetched."""
    for key, value in card.items():
        dialect = key == "dialect" and not isinstance(value, dict)
        if dialect or key in NOT_READ or value not in READ_AS.get(key, (value,)):
            remedy = f"Write {READ_AS[key][0]}." if key in READ_AS else "Remove it."
            problem = f"{key} of {card.get('name')} has another file read, or this one otherwise"
            yield Fault(CARD, problem, remedy, value=str(value))
    dialect, schema = (card[key] if isinstance(card.get(key), dict) else {} for key in READ_BY)
    for key, value in dialect.items():
        if not any(value == one and type(value) is type(one) for one in DIALECT.get(key, ())):
            problem = f"the dialect of {card.get('name')} has its table read otherwise than it is"
            remedy = f"Write {json.dumps(DIALECT[key][0])}." if key in DIALECT else "Remove it."
            yield Fault(CARD, problem, remedy, column=key, value=str(value))
    if (empty := schema.get("missingValues", [""])) != [""]:
        problem = f"of {card.get('name')}, values that stand in its table would be empty"
        remedy = 'Write [""]: an empty cell is one without a value.'
        yield Fault(CARD, problem, remedy, column="missingValues", value=json.dumps(empty))


def _sample_faults(sample: Any) -> Iterator[Fault]:
    """What is wrong with the areas over which usual revisions are taken; a card may have none."""
    if sample is None:
        return
    remedy = "Write a list of at least two codes, each once, or remove it."
    if not isinstance(sample, list) or len(sample) < 2:
        yield Fault(CARD, "revisionAreas is not a list of areas", remedy, value=str(sample))
        return
    for area, count in Counter(map(str, sample)).items():
        if not re.fullmatch("[A-Z]{3}", area):
            yield Fault(CARD, "revisionAreas has an entry that is no code", remedy, value=area)
        elif count > 1:
            yield Fault(CARD, "revisionAreas names an area twice", remedy, value=area)


def _places(tables: Tables) -> Names:
    """Names that the folder gives to areas; none if that table cannot be read."""
    try:
        return tables.places
    except (InputError, KeyError):
        return {}
