"""How high the entries of the annex are, and the parts for looking up before it, in points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from civicbrief.export.paper.texts import HALF, MM, Style, even_cut, style
from civicbrief.style.theme import SANS, SERIF, Theme
from civicbrief.text.runs import NBSP

SIZE, LEADING = 7.5, 0.42
EVIDENCE = 6.0  # the indent of evidence
PAGES = "10, 12"  # the pages of a number, of which only the finished document knows
DATA_HEAD, DATA_AIR = 26.0, 1.7  # a number and names of columns; above and below each row


def entry_height(
    entry: Any, words: Mapping[str, str], cited: Mapping[str, int], theme: Theme
) -> float:
    """About how high an entry of the ledger is, without the gap below it."""
    thin, bold = (style(theme, SANS, SIZE, LEADING, weight) for weight in (400, 700))
    italic = style(theme, SERIF, SIZE, LEADING)
    own = [row["id"] for row in entry["rests"]] == [entry["id"]]
    interval = entry["interval"].replace(" ", NBSP)  # on one line
    lines = bold.lines(f"{entry['name']}: {entry['value']} {interval and f'({interval})'}", HALF)
    gaps = 0.0

    def told(text: str, room: float = HALF, how: Style = thin) -> int:
        return how.lines(text, room) if text else 0

    def said(word: str, text: str, room: float = HALF) -> int:
        return told(f"{words[word]}: {text}", room) if text else 0

    lines += said("ledger-formula", entry["formula"]) + said("ledger-margin", entry["overturn"])
    if "own" in entry:
        lines += said("source", entry["own"]["said"]) + said("own-code", entry["own"]["place"])
        code = entry["own"]["code"].split("\n")
        lines += sum(told(line or " ", HALF - EVIDENCE) for line in code)
    lines += 1 if entry["rests"] and not own else 0
    for row in entry["rests"]:
        room = HALF if own else HALF - EVIDENCE
        source = row["source"]
        place = cited.get(source["id"])
        name = f"[{place}]" if place else f"{source['body']}. {source['title']}"
        before = f"{row['date']}; " if own else f"{row['name']}: {row['value']} ({row['date']}); "
        more = f"{words['ledger-pages']}: {PAGES}; {entry['id']}" if own else ""
        lines += told(f"{before}{row['place']}. {words['source']}:{NBSP}{name}. {more}", room)
        lines += told(row["quote"] and f"«{row['quote']}»", room, italic)
        lines += said("ledger-translation", row["translation"], room)
        gaps += 0 if own else 0.8 - LEADING
    if not own:
        lines += said("ledger-pages", f"{PAGES}; {entry['id']}")
    return thin.high(lines) + gaps * SIZE


def small_lines(block: Any, theme: Theme) -> Iterator[int]:
    """How many lines each paragraph of a part for looking up takes in one of two columns."""
    thin = style(theme, SANS, SIZE, LEADING)
    if block["kind"] == "paragraph":
        yield thin.lines(block["text"], HALF)
    elif block["kind"] in ("points", "facts"):
        for item in block["items"]:
            yield thin.lines([*item["head"], " ", *item["text"]], HALF)
    elif block["kind"] == "sources":
        yield thin.lines(block["note"], HALF)
        for item in block["items"]:
            parts = (item["body"], item["title"], item["date"], item["address"], item["licence"])
            yield thin.lines(". ".join(parts), HALF - 14)


# --- the data of pictures


def data_columns(table: Any, theme: Theme) -> list[float]:
    """The width that each column of a picture's data needs."""
    thin, bold = (style(theme, SANS, SIZE, LEADING, weight) for weight in (400, 700))
    return [
        max(bold.letters.width(head), *map(thin.letters.width, cells)) * SIZE
        for head, *cells in zip(table["head"], *table["rows"], strict=True)
    ]


def data_places(charts: Sequence[Any], theme: Theme) -> dict[str, list[str]]:
    """Where the data of pictures stand, by the pictures' ids.

    What fits into one of two columns stands in the `first` or the `second`, of similar height; what
    does not, or would be alone there, stands `across` the page.
    """
    slim = [one for one in charts if _is_slim(one["table"], theme)]
    slim = slim if len(slim) > 1 else []
    heights = [_data_height(one, theme) for one in slim]
    cut, _ = even_cut(heights, 11.0)
    places = {"first": slim[:cut], "second": slim[cut:]}
    places["across"] = [one for one in charts if one not in slim]
    return {place: [one["id"] for one in found] for place, found in places.items()}


def _data_height(chart: Any, theme: Theme) -> float:
    thin, bold = (style(theme, SANS, SIZE, LEADING, weight) for weight in (400, 700))
    room = HALF - sum(width + 9 for width in data_columns(chart["table"], theme)[1:])
    rows = (thin.height(row[0], room) + 2 * DATA_AIR for row in chart["table"]["rows"])
    caption = bold.height(chart["title"], HALF) + thin.height(chart["subtitle"], HALF)
    return DATA_HEAD + caption + sum(rows)


def _is_slim(table: Any, theme: Theme) -> bool:
    """Whether the numbers of a table leave room for its names in one of two columns."""
    return sum(width + 9 for width in data_columns(table, theme)[1:]) < HALF - 14 * MM
