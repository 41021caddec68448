"""The words of statistical offices: one file a language, and how each writes a period."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import yaml

HERE = Path(__file__).parent
SERVED = ("kk", "ru", "en", "ky", "uz", "uz-Cyrl", "uk", "tg", "tr", "mn")  # all words are there
ROMAN = ("I", "II", "III", "IV")


@cache
def words(language: str) -> dict[str, Any]:
    """The words of a language; what they are for is told by the keys of en.yml."""
    text = (HERE / "words" / f"{language}.yml").read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return found


@cache
def _patterns() -> dict[str, dict[str, list[str]]]:
    text = (HERE / "periods.yml").read_text(encoding="utf-8")
    found: dict[str, dict[str, list[str]]] = yaml.load(text, Loader=yaml.CSafeLoader)
    return found


@dataclass(frozen=True)
class Period:
    """As it stands in the file, and what it means."""

    cell: str | int | datetime
    meaning: str
    mark: str = ""  # 2022 r
    heading: str = ""  # what the file calls such a column, where "Year" would be wrong


def bare(years: list[int], text: bool) -> list[Period]:
    """Years without a word: as text, or as numbers where the file has them."""
    return [Period(str(year) if text else year, str(year)) for year in years]


def worded(draw: Random, language: str, years: list[int]) -> list[Period]:
    """Years with the word of the language, the same for all."""
    pattern = draw.choice(_patterns()[language]["years"])
    return [Period(pattern.format(y=year), str(year)) for year in years]


def first_days(draw: Random, language: str, years: list[int]) -> list[Period]:
    """The first of January of each year, in words of the language."""
    pattern = draw.choice(_patterns()[language]["days"])
    return [Period(pattern.format(y=year), f"{year}-01-01") for year in years]


def of_way(draw: Random, language: str, way: str, years: list[int]) -> list[Period]:
    """Periods of a way of writing: days, starts, quarters, months or fiscal, as many as years."""
    own = _patterns()[language].get(way, [])
    pattern = draw.choice(own * 2 + _patterns()["every"].get(way, []))
    first = draw.choice((0, 0, 1))
    found = []
    for place, year in enumerate(years):
        if way in ("quarters", "months"):
            size = 4 if way == "quarters" else 12
            year, part = years[0] + (first + place) // size, (first + place) % size
        else:
            part = 0
        cell = pattern.format(
            y=year,
            n=year + 1,
            s=f"{(year + 1) % 100:02}",
            q=part + 1,
            R=ROMAN[part % 4],
            m=part + 1,
            month=_patterns()[language]["names"][part],
        )
        meaning = {
            "quarters": f"{year}-Q{part + 1}",
            "months": f"{year}-{part + 1:02}",
            "fiscal": f"{year}/{year + 1}",
        }.get(way, f"{year}-01-01")
        found.append(Period(cell, meaning))
    return found
