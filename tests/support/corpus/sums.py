"""The kind that is about sums: totals, parts, averages and shares."""

from dataclasses import replace
from decimal import Decimal
from random import Random

from tests.support.corpus.shapes import FORMATS, above, below, counts, total_of, usual, years_of
from tests.support.corpus.sheet import Column, Figure, Line, Sheet
from tests.support.corpus.words import SERVED


def totals(draw: Random) -> Sheet:
    """A total, and at random: a sub-total, a second total, of which, an average, a share."""
    sheet = Sheet(draw, draw.choice(SERVED), draw.choice(FORMATS))
    w = sheet.words
    names = draw.sample(w["regions"], draw.randint(4, 8))
    periods = usual(draw, sheet.language, years_of(draw, draw.randint(1, 5)), sheet.numbers)
    matrix = counts(draw, len(names), len(periods))
    sums = [total_of(column) for column in zip(*matrix, strict=True)]
    lines = [Line((name,), (name,), line) for name, line in zip(names, matrix, strict=True)]
    if draw.random() < 0.5:
        half = len(names) // 2
        parts = [total_of(column) for column in zip(*matrix[:half], strict=True)]
        lines.insert(half, Line((w["subtotal"],), (w["subtotal"],), parts, total=True))
    word = draw.choice((w["country"], *w["totals"]))
    lines.insert(draw.choice((0, len(lines))), Line((word,), (word,), sums, total=True))
    if draw.random() < 0.5:
        lines.append(Line((w["of_which"],), (), []))
        indent = draw.choice(("", "  "))
        for kind in draw.sample(w["kinds"], 2):
            share = draw.randint(5, 40)
            parts = [Figure((figure.value or Decimal(0)) * share // 100) for figure in sums]
            lines.append(Line((indent + kind,), (w["of_which"], kind), parts))
    if draw.random() < 0.4:
        mean = [Figure(Decimal(round((figure.value or 0) / len(names)))) for figure in sums]
        lines.append(Line((w["average"],), (w["average"],), mean))
    columns = [Column((p.cell,), (), p.meaning) for p in periods]
    chance = draw.random()
    if chance < 0.25:  # the same by kind, with its own total
        by_kind = counts(draw, 4, len(periods))
        kinds = zip(draw.sample(w["kinds"], 4), by_kind, strict=True)
        lines += [Line((kind,), (kind,), line) for kind, line in kinds]
        word = next(each for each in w["totals"] if each != word)
        second = [total_of(column) for column in zip(*by_kind, strict=True)]
        lines.append(Line((word,), (word,), second, total=True))
    elif chance < 0.7:  # of the last year, though no word says so
        whole = sums[-1].value or Decimal(1)
        year = periods[0].meaning if len(periods) == 1 else ""
        columns.append(Column((w["share"],), (w["share"],), year, unit="%"))
        lines = [_with_share(line, whole) for line in lines]
    above(sheet, w["titles"][0])
    sheet.lay([w["region"]], columns, lines)
    below(sheet)
    return sheet


def _with_share(line: Line, whole: Decimal) -> Line:
    """The line, and its last figure in per cent of the whole; a line of words stays."""
    if not line.figures:
        return line
    last = line.figures[-1]
    assert isinstance(last, Figure)
    share = Figure(round((last.value or Decimal(0)) * 100 / whole, 1))
    return replace(line, figures=[*line.figures, share])
