"""Made-up panels of the real layout and size, the same for every run of one seed."""

from __future__ import annotations

import csv
import random
import string
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

SEED = 18
FIRST, LAST = 2010, 2025
# V-Dem's Country-Year dataset: a row for each country and year since 1789, thousands of columns.
COUNTRIES, ROWS, COLUMNS = 179, 28_000, 4_600
ENDS = ("", "_codelow", "_codehigh")


def iso_codes(known: Sequence[str], number: int = COUNTRIES) -> list[str]:
    """The codes of so many countries, those in `known` first; others have one code only."""
    from babel import Locale
    from babel.core import get_global

    aliases = get_global("territory_aliases")
    names = Locale("en").territories
    three = {
        code: short[0]
        for code, short in sorted(aliases.items())
        if len(code) == 3 and code.isalpha() and len(short) == 1 and short[0] in names
    }
    shared = Counter(three.values())  # by codes of former times, as BUR beside MMR
    three = {code: short for code, short in three.items() if shared[short] == 1}
    return list(dict.fromkeys([*known, *three]))[:number]


def write_panel(target: Path, series: Sequence[tuple[str, str, bool]], codes: Sequence[str]) -> int:
    """A panel.csv with each series for each country and year; returns the number of its rows.

    A series is an indicator, a release, and whether the release gives intervals. Values wander
    between 0 and 1.
    """
    draw = random.Random(SEED)
    written = 0
    with target.open("w", newline="", encoding="utf-8") as stream:
        table = csv.writer(stream, lineterminator="\n")
        table.writerow(["area", "indicator", "release", "year", "value", "low", "high"])
        for code in codes:
            for indicator, release, bounded in series:
                value = draw.uniform(0.1, 0.9)
                for year in range(FIRST, LAST + 1):
                    value = min(0.95, max(0.05, value + draw.gauss(0, 0.02)))
                    ends = (value - 0.04, value + 0.04) if bounded else ()
                    cells = [f"{one:.3f}" for one in (value, *ends)]
                    row = [code, indicator, release, year, *cells]
                    table.writerow([*row, *[""] * (7 - len(row))])
                    written += 1
    return written


def vdem_header(indicators: Sequence[str], columns: int = COLUMNS) -> list[str]:
    """The names of the columns: what says which row it is, the indicators, and many others."""
    names = ["country_name", "country_text_id", "country_id", "year", "historical_date"]
    names += [name + end for name in indicators for end in ENDS]
    draw = random.Random(SEED)
    while len(names) < columns:
        made = "v2" + "".join(draw.choices(string.ascii_lowercase, k=8))
        names += [made + end for end in (*ENDS, "_sd", "_osp", "_ord")]
    return names[:columns]


def write_vdem(
    target: Path,
    indicators: Sequence[str],
    codes: Sequence[str],
    rows: int = ROWS,
    columns: int = COLUMNS,
) -> int:
    """A CSV of the layout of V-Dem's Country-Year dataset; returns its size in bytes.

    Two of three other cells are empty, which gives the size of the dataset. A hundred lines of
    such cells are made and taken again and again: to read them is the same work, and to write
    them takes seconds.
    """
    header = vdem_header(indicators, columns)
    draw = random.Random(SEED)
    own = 3 * len(indicators)
    rest = len(header) - 5 - own
    tails = [
        ",".join("" if draw.random() < 2 / 3 else f"{draw.uniform(-3, 3):.3f}" for _ in range(rest))
        for _ in range(100)
    ]
    with target.open("w", encoding="utf-8", newline="") as stream:
        stream.write(",".join(header) + "\n")
        for number, (code, year) in enumerate(_country_years(codes, rows)):
            values = []
            for _ in indicators:
                value = draw.uniform(0.1, 0.9)
                values += [f"{value:.3f}", f"{value - 0.04:.3f}", f"{value + 0.04:.3f}"]
            first = [f"Country {code}", code, str(codes.index(code) + 1), str(year)]
            first.append(f"{year}-12-31")
            stream.write(f"{','.join(first + values)},{tails[number % len(tails)]}\n")
    return target.stat().st_size


def _country_years(codes: Sequence[str], rows: int) -> Iterator[tuple[str, int]]:
    """So many pairs of country and year: each country's last years, up to LAST."""
    each, more = divmod(rows, len(codes))
    for place, code in enumerate(codes):
        for year in range(LAST - each - (place < more) + 1, LAST + 1):
            yield code, year
