"""The year of a column of shares beside columns of years, where its arithmetic shows it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from civicbrief.importing.sums import Key
from civicbrief.importing.units import percent_of

FEWEST = 3  # shares, of which one is the whole


def year_of_shares(numbers: Mapping[str, Mapping[Key, Decimal]], column: str) -> str:
    """The period whose figures a column of shares in per cent is computed from.

    `numbers` are the figures of each row, by heading and period. It is "" unless one row is 100 %
    and all shares are those of the figures of one period alone, as far as they are rounded.
    """
    shares = {name: cells[column, ""] for name, cells in numbers.items() if (column, "") in cells}
    wholes = [name for name, share in shares.items() if share == 100]
    if not percent_of(column) or len(shares) < FEWEST or len(wholes) != 1:
        return ""
    digits = min(int(share.as_tuple().exponent) for share in shares.values())
    slack = max(Decimal(5).scaleb(digits - 1), Decimal("0.000001"))
    fitting = set()
    for key in [key for key in numbers[wholes[0]] if key[1]]:
        parts = {name: numbers[name].get(key) for name in shares}
        whole = parts[wholes[0]]
        if whole and all(
            part is not None and abs(part * 100 / whole - shares[name]) <= slack
            for name, part in parts.items()
        ):
            fitting.add(key[1])
    return fitting.pop() if len(fitting) == 1 else ""
