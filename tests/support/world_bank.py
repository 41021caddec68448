"""Answers in the layout of the World Bank's API, to the questions that wbgapi asks.

The values are made up. Nothing here reaches a network.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import parse_qs, urlsplit

import requests

UPDATED = "2026-10-07"
NAMES = {"KAZ": "Kazakhstan", "SWE": "Sweden", "WLD": "World", "USA": "United States"}
Values = Mapping[tuple[str, str, int | str], float | None]  # series, economy, year or quarter


def _page(items: list, **more: object) -> dict:
    return {"page": 1, "pages": 1, "per_page": "1000", "total": len(items), **more}


def _concept(name: str, variables: list[dict[str, str]]) -> dict:
    """A list of the things of one dimension."""
    concept = [{"id": name, "value": name, "variable": variables}]
    return _page(variables, source=[{"id": "2", "name": "Indicators", "concept": concept}])


def _country(code: str) -> dict:
    none = {"id": "", "iso2code": "", "value": ""}
    region = {"id": "NA", "iso2code": "NA", "value": "Aggregates"} if code == "WLD" else none
    return {
        "id": code,
        "iso2Code": code[:2],
        "name": NAMES[code],
        "region": region,
        "adminregion": none,
        "incomeLevel": none,
        "lendingType": none,
        "capitalCity": "",
        "longitude": "",
        "latitude": "",
    }


def _data(values: Values, series: str, economies: str) -> dict:
    """The values of some indicators, one line a country and year."""
    wanted, asked = series.split(";"), economies.split(";")
    lines = [
        {
            "variable": [
                {"concept": "Country", "id": economy, "value": NAMES[economy]},
                {"concept": "Series", "id": code, "value": f"Indicator {code}"},
                {"concept": "Time", "id": f"YR{year}", "value": str(year)},
            ],
            "value": value,
        }
        for (code, economy, year), value in values.items()
        if code in wanted and (asked == ["all"] or economy in asked)
    ]
    source = {"id": "2", "name": "Indicators", "data": lines}
    return _page(lines, lastupdated=UPDATED, source=source)


def _answer(path: list[str], values: Values) -> object:
    """What the API answers to a path below /v2/en."""
    known = {code for code, _, _ in values}
    match path:
        case ["sources", _, "concepts"]:
            names = ("Country", "Series", "Time")
            concepts = [{"id": name, "value": name} for name in names]
            source = [{"id": "2", "name": "Indicators", "concept": concepts}]
            return _page(concepts, source=source)
        case ["sources", _, "time", "all"]:
            years = sorted({str(year) for _, _, year in values})
            return _concept("Time", [{"id": f"YR{year}", "value": year} for year in years])
        case ["sources", _, "series", series, "country", economies, "time", "all"]:
            there = {*NAMES, "all"}
            if not (set(series.split(";")) <= known and set(economies.split(";")) <= there):
                value = "The provided parameter value is not valid"
                message = {"id": "120", "key": "Invalid value", "value": value}
                return [{"message": [message]}]
            return _data(values, series, economies)
        case ["sources", _, "country", "all"]:
            return _concept("Country", [{"id": code, "value": NAMES[code]} for code in NAMES])
        case ["sources", number]:
            line = {"id": number, "lastupdated": UPDATED, "name": "Indicators", "code": "WDI"}
            return [_page([line]), [line]]
        case ["country", "all"]:
            countries = [_country(code) for code in NAMES]
            return [_page(countries), countries]
        case ["region" | "incomelevel" | "lendingtype"]:
            return [_page([]), []]
    raise AssertionError(path)


def answering(values: Values, asked: list[str]):
    """A stand-in for requests.get; the addresses that are asked go into `asked`."""

    def get(address: str, **options: object) -> requests.Response:
        asked.append(address)
        parts = urlsplit(address)
        assert parts.hostname == "api.worldbank.org"
        assert parse_qs(parts.query)["format"] == ["json"]
        response = requests.Response()
        response.status_code = HTTPStatus.OK
        path = parts.path.strip("/").split("/")
        response._content = json.dumps(_answer(path[2:], values)).encode()
        return response

    return get
