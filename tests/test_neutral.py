"""The package knows no country: src/civicbrief holds no name of one and no figure of a brief."""

import csv
import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from babel import Locale

from civicbrief.core.project import texts
from civicbrief.tools.residue import traces as residue_marks
from civicbrief.tools.residue.traces import Trace
from tests.support.project import LANGUAGES, ROOT

PACKAGE = ROOT / "src" / "civicbrief"
LISTS = {PACKAGE / "importing" / "country_names.yml"}  # other names of countries, of many alike
EVERY = sorted(
    path for path in PACKAGE.rglob("*") if path.is_file() and path.suffix not in (".pyc", ".woff2")
)
FILES = [path for path in EVERY if path not in LISTS]
SAYING = [path for path in FILES if path.suffix != ".css"]  # Georgia is a font, 125 a length
BRIEFS = (ROOT, ROOT / "examples" / "kyrgyzstan")
# Words of the languages that are names of countries too.
HARMLESS = {"Jersey", "Niger", "Oman", "Chad", "Mali", "Guam", "Того", "Мали", "Чад", "Куба"}


def found_in(paths: list[Path], search: Callable[[str], Iterable[str]]) -> dict[str, set[str]]:
    """What a search finds, by file. One test for all files: they are hundreds."""
    assert len(paths) > 200
    found = {path: {*search(path.read_text(encoding="utf-8"))} for path in paths}
    return {str(path.relative_to(PACKAGE)): words for path, words in found.items() if words}


@cache
def names() -> re.Pattern[str]:
    found = {
        name
        for language in LANGUAGES
        for code, name in Locale.parse(language).territories.items()
        if len(code) == 2 and len(name) > 3
    }
    ordered = sorted(map(re.escape, found - HARMLESS), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(ordered)})\b")


def test_no_country_is_named():
    assert found_in(SAYING, names().findall) == {}


@cache
def marks() -> list[Trace]:
    """Country, cities, bodies, laws and people of this brief, in every case."""
    return list(residue_marks.names(texts(ROOT)))


def marked(text: str) -> list[str]:
    cleaned = residue_marks.clean(text)
    return [mark.left for mark in marks() if mark.is_in(cleaned)]


# Lists of what tables of any country may say: their words name no brief.
WORDS_OF_OFFICES = {"units.yml", "country_names.yml"}


def test_no_name_of_this_brief_stands_in_it_in_any_case():
    assert found_in([path for path in FILES if path.name not in WORDS_OF_OFFICES], marked) == {}


@cache
def figures() -> set[str]:
    """Values of the observations that no one writes by chance: three digits that are not round."""
    values = set()
    for brief in BRIEFS:
        with (brief / "data" / "observations.csv").open(encoding="utf-8", newline="") as file:
            values |= {row["value"] for row in csv.DictReader(file)}
    return {value for value in values if len(value.replace(".", "").strip("0")) > 2}


def printed(text: str) -> set[str]:
    """The figures of a brief that a text holds, however their digits are grouped."""
    numbers = re.findall(r"\d[\d ,.\u00a0\u202f]*\d", text)
    return {re.sub(r"[ ,\u00a0\u202f]", "", number) for number in numbers} & figures()


def test_no_figure_of_the_brief_stands_in_it():
    assert found_in(SAYING, printed) == {}


def test_the_figures_looked_for_are_those_of_the_brief():
    assert {"6766", "4957", "7221868"} <= figures()
    assert printed("6 766 of 4,957 and 16,766") == {"6766", "4957"}
    assert marked("в Казахстане, Қазақстандағы, npo_kazakhstan, Алматыда, № 30-VIII") != []
    assert marked("Kazakhstan") == marked("KAZAKHSTAN") == [f"{residue_marks.FILE}:4"]
    assert names().findall("Kazakhstan, Казахстан и Қазақстан, Kazakh") == [
        "Kazakhstan",
        "Казахстан",
        "Қазақстан",
    ]
