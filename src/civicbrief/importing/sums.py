"""Which lines of a foreign table are totals of which others, so that no source is accused falsely.

Parts of a total are lines of its unit and kind: a share, an average or a rate is no part of a
count. A line "of which" is a part of the line above it, and of the total only where the sum says
so. A block ends at the next total and at the heading of a section.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import islice

Key = tuple[str, str]  # the other heading of a figure, and its period
Lines = Sequence["Line"]
MAX_ADDENDS = 300  # of a total
TOTAL = re.compile(
    r"\W*(всего|итого|барлығы|барлыгы|жалпы|жиыны|total|overall|"
    r"(all|усього|разом|бардыгы|jami|hammasi|жами|ҳаммаси|ҳамагӣ|ҷамъ|toplam|нийт|бүгд)\b)",
    re.IGNORECASE,
)
INNER = re.compile(
    r"\W*(в том числе|в т\. ?ч|из них|из общ(его|ей)|оның ішінде|соның ішінде|олардың|барлығынан|"
    r"of which|of whom|of these|of the total|including|thereof|darunter|davon|hiervon|dont\b|"
    r"di cui\b|w tym\b|de los cuales|у тому числі|і?з них|і?з загальн|shu jumladan|shundan|"
    r"umumiy sondan|шундан|умумий сондан|шу жумладан|ulardan|улардан|анын ичинде|"
    r"жалпы сан(дан|ынан)|алардын|аз ҷумла|аз онҳо|bunlardan|bunun|toplamdan|үүнээс|"
    r"үүний дотор|მათ შორის|այդ թվում|որից)",
    re.IGNORECASE,
)
_KINDS = {
    "average": r"\bв среднем\b|\bсреднее\W*$|\bсредн\w+ (на|по|величин|значени|размер|числ)|"
    r"\bсредне(годов|месячн)|медиан|орташа|\baverage|\bmean\b|\bmedian",
    "share": r"%|\bдол[яиюе]\b|\bудельн\w* вес|\bпроцент|\bүлес(і|тері)?\b|\bпайыз|\bshares?\b|"
    r"\bper ?cent|\bproportion",
    "rate": r"\bна (душу|\d[\d \u00a0]*(тыс|жител|чел|насел))|шаққанда|\bper (\d|head|capita)|"
    r"\brates?\b|\bиндекс|\bindex",
    "change": r"\bприрост|\bтемп(ы|ов)?\b|\bөсім|\bgrowth|\bchange",
}
_KIND = [(name, re.compile(words, re.IGNORECASE)) for name, words in _KINDS.items()]


def is_inner(name: str) -> bool:
    """Whether words say that a line is a part of another, in any of its languages."""
    return any(map(INNER.match, name.split(" / ")))


def is_total(name: str) -> bool:
    """Whether words say that a line is a total: "of the total: women" is none."""
    return bool(TOTAL.match(name)) and not is_inner(name)


@dataclass(frozen=True, eq=False)  # compared by identity
class Line:
    """A row of a table, or a column, with its figures. `unit` is "" where none is known.

    `slack` is how far its figures may lie from what they stand for: half of a rounded digit.
    """

    name: str
    cells: Mapping[Key, Decimal]
    unit: str = ""
    total: bool = False
    block: int = 0
    slack: Decimal = Decimal(0)
    percent: bool = False  # its figures show a per cent sign

    @cached_property
    def kind(self) -> str:
        """What its words say that it is; "" for a plain count or amount."""
        found = (name for name, words in _KIND if words.search(self.name))
        return "share" if self.percent else next(found, "")

    @cached_property
    def inner(self) -> bool:
        """Whether its words say that it is a part of another line: "of which women"."""
        return is_inner(self.name)

    def measured_as(self, other: Line) -> bool:
        """Whether both are in one unit, as far as units are known."""
        return len({self.unit, other.unit} - {""}) < 2


def parts_of(lines: Lines, place: int) -> Lines:
    """The lines after or before one, without a gap, whose figures all add up to its own.

    Among lines that are no part of it all of one sort are tried: those of its kind, without those
    "of which", those that are no totals, the totals alone. Last come all of its unit: words may
    mislead, as in "organisations on climate change".
    """
    whole = lines[place]
    if not any(whole.cells.values()):
        return []
    for direction in (lines[place + 1 :], lines[:place][::-1]):
        every = list(islice((one for one in direction if one.measured_as(whole)), MAX_ADDENDS))
        near = [line for line in every if line.kind == whole.kind]
        outer = [line for line in near if not line.inner]
        leaves = ([line for line in some if not line.total] for some in (near, outer))
        sorts = [near, outer, *leaves, [line for line in outer if line.total], every]
        for number, some in enumerate(sorts):
            if some not in sorts[:number] and (found := _adding_up(whole.cells, some)):
                return found
    return []


def _adding_up(whole: Mapping[Key, Decimal], lines: Lines) -> Lines:
    """The most of the first lines, two at least, that add up to the whole at every key."""
    sums, found = dict.fromkeys(whole, Decimal()), 0
    only_up = all(value >= 0 for line in lines for value in line.cells.values())
    for count, line in enumerate(lines, start=1):
        for key in whole:
            sums[key] += line.cells.get(key, Decimal())
        if count > 1 and sums == whole:
            found = count
        if only_up and any(sums[key] > whole[key] for key in whole):
            break
    return lines[:found]


def missed(lines: Lines, key: Key) -> Iterator[tuple[Line, Lines]]:
    """Totals with the lines that should add up to them at a key and do not, rounding allowed.

    Only where nothing else explains it: every line of the block has a figure, its lines are the
    parts of no other total, and they stand on one side of this one alone.
    """
    totals = [place for place, line in enumerate(lines) if line.total and key in line.cells]
    parts = {place: parts_of(lines, place) for place in totals}
    taken = {line for found in parts.values() for line in found}
    claims: list[tuple[Line, Lines]] = []
    for place in (place for place in totals if not parts[place]):
        whole = lines[place]
        blocks = (_block(whole, lines[place + 1 :]), _block(whole, lines[:place][::-1]))
        open_ones = [b for b in blocks if len(b) > 1 and taken.isdisjoint(b)]
        if len(open_ones) == 1 and all(key in line.cells for line in open_ones[0]):
            claims.append((whole, open_ones[0]))
    claimed = Counter(line for _, block in claims for line in block)
    for whole, block in claims:
        off = sum((line.cells[key] for line in block), -whole.cells[key])
        slack = sum((line.slack for line in block), whole.slack)
        if abs(off) > slack and max(claimed[line] for line in block) == 1:
            yield whole, block


def _block(whole: Line, lines: Lines) -> Lines:
    """The lines beside a total that its table sets together, without those of another kind."""
    found: list[Line] = []
    for line in lines:
        if line.total or (found and line.block != found[0].block):
            break
        if line.measured_as(whole) and line.kind == whole.kind and not line.inner:
            found.append(line)
    return found
