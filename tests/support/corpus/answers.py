"""Answers to the questions of a mapping, as a person gives who knows the table.

What only a person knows (source, unit, qualifier, ids) is no question here. The unit is answered by
the words that the question shows: what it does not show is answered wrong.
"""

import json
import re
from decimal import Decimal

from tests.support.corpus import Row, Table

QUESTION = re.compile(r'("(?:[^"\\]|\\.)*"|[\w-]+): ("TO DECIDE: (?:[^"\\]|\\.)*")')
SOURCE = {
    "id": "corpus",
    "body": "Office of Nowhere",
    "title": "Tables of the corpus",
    "date": "undated",
    "address": "not published",
    "licence": "not stated",
    "accessed": "2026-11-24",
}
UNITS = {1: "things", 1_000: "thousand things", 1_000_000: "million things"}
SHARE = "percent of things"
OPEN = {  # what a key of the mapping asks about, in the words of `Table.open`
    **dict.fromkeys(("period", "dates"), "period"),
    **dict.fromkeys(("decimal", "thousands"), "decimal"),
    **dict.fromkeys(("spread", "header"), "heading"),
    **dict.fromkeys(("words", "digits", "signs", "percent", "brackets"), "format"),
    "encoding": "code page",
    "total": "total",
    "area": "area",
}


class Answers:
    """`asked` are the questions so far, `told` the answers by their keys."""

    def __init__(self, made: Table) -> None:
        self.made, self.asked, self.encoding = made, list[str](), ""
        self.told: dict[str, str] = {}

    def give(self, text: str) -> str:
        self.asked = self.asked if self.encoding else []
        body = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
        return "\n".join(self._line(line) for line in body) + "\n"

    def _line(self, line: str) -> str:
        own = ""
        if "{" in line and (unit := self._unit_of(line)):
            own = f', unit: "{unit}"'
        if own:  # one that is asked of the series itself
            line = re.sub(r', unit: "TO DECIDE: [^"]*"', own, line)
        line = QUESTION.sub(self._answer, line)
        if line.lstrip().startswith('- "TO DECIDE'):
            self.asked.append(f"format: mark {line.strip()[:60]}")
            return ""
        return re.sub(r"\}$", f"{own}}}", line) if own and "unit:" not in line else line

    def _answer(self, match: re.Match[str]) -> str:
        key, question = match[1], json.loads(match[2]).removeprefix("TO DECIDE: ")
        if key == "id" and "remove this line" in question:
            return f'id: "{question.partition(",")[0]}"'
        if key == "qualifier":
            return "qualifier: exact"
        if key == "unit":
            return f"unit: {self._unit(question)}"
        if key.startswith('"') and question.startswith("a unit"):
            return f"{key}: {self._unit(f'{key} {question}')}"
        if key in SOURCE:
            return f'{key}: "{SOURCE[key]}"'
        name = json.loads(key) if key.startswith('"') else key
        answer, about = self._choice(name, question), OPEN.get(name, "format")
        self.told[name] = answer
        if name == "encoding":
            self.encoding = answer
        self.asked.append(f"{about}: {name}: {question[:80]}")
        if name == "decimal" and not answer:
            return f'decimal: ""\n    thousands: "{self._separator("thousands")}"'
        return f"{key}: {json.dumps(answer, ensure_ascii=False)}"

    def _choice(self, key: str, question: str) -> str:
        rows = self.made.rows + self.made.signs
        if key == "period":
            said = {row.period for row in rows} - {""}
            return said.pop() if len(said) == 1 else "2023"
        if key == "total":
            return "no"
        if key == "encoding":
            return self.made.encoding
        if key == "hidden":
            return "include"
        if key == "digits":
            return "shown"
        if key == "spread":
            return question.partition(" as if")[0]
        if key == "brackets":
            return "minus"
        if key == "area":
            return self.made.area or "KAZ"
        if key == "dates":
            return "years" if any("/" in row.period for row in rows) else "day numbers"
        if key in ("decimal", "thousands"):
            return self._separator(key)
        for row in rows:  # a sign, or a word beside a figure
            if key in row.printed and row.value is None:
                return "no data"
            if row.printed == key:
                return f"{row.value:f}"
            if key in row.printed:
                return str(row.times)
        return "no data"

    def _separator(self, key: str) -> str:
        for row in self.made.rows:
            value = row.value or Decimal(0)
            for sign in re.findall(r"(?<=\d)[.,](?=\d)", row.printed)[-1:]:
                fraction = value != value.to_integral()
                if fraction == (key == "decimal"):
                    return str(sign)
        return ""

    def _unit(self, question: str) -> str:
        rows = self.made.rows
        if "a unit of per cent" in question:
            return SHARE
        shown = [row for row in rows if row.unit and _shows(question, row)]
        if not shown:
            return UNITS[1] if not all(_share(row) for row in rows) else SHARE
        if all(map(_share, shown)) and len(shown) == len(rows):
            return SHARE
        return UNITS[shown[0].times] if len({row.times for row in shown}) == 1 else UNITS[1]

    def _unit_of(self, line: str) -> str:
        """The unit of one series, where those of the table differ."""
        if len({(row.times, _share(row)) for row in self.made.rows}) < 2:
            return ""
        heads = dict(re.findall(r'(row|column): "((?:[^"\\]|\\.)*)"', line))
        words = " / ".join(json.loads(f'"{text}"') for text in heads.values()).split(" / ")
        for row in self.made.rows:
            named = {word.strip() for word in (*row.side, *row.top)}
            if named <= set(words) or (set(words) <= named and len(words) > 0):
                if _share(row) and not row.printed.endswith("%"):
                    return SHARE
                if _shows(line, row):
                    return UNITS[row.times]
        return ""


def _shows(question: str, row: Row) -> bool:
    if row.unit == "PS":  # a column of SDMX has the power of ten
        return row.times == 1 or f"UNIT_MULT {str(row.times).count('0')}" in question
    return row.unit.casefold() in question.casefold()


def _share(row: Row) -> bool:
    found = re.search(
        "%|percent|per cent|процент|пайыз|відсот|foiz|фоиз|yüzde|хувь|фисад|дарсад|пайз",
        row.unit,
        re.I,
    )
    return bool(found)
