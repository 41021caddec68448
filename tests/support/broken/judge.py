"""Whether the command has said of a broken file what a person needs."""

from __future__ import annotations

from typing import Any

from tests.support.broken.case import Case

LINES = 14  # that a person reads of one mistake
BESIDE = ("notice: ", "to decide: ", "  ")  # how lines begin that are no faults


def wrong(case: Case, ran: dict[str, Any]) -> list[str]:
    """What is not as it has to be; empty where all is."""
    told = f"{ran['out']}{ran['err']}"
    faults = [line for line in told.splitlines() if not line.startswith(BESIDE)]
    first = faults[0].removeprefix("civicbrief: ") if faults else ""
    found = []
    if "Traceback" in told:
        found.append("a traceback")
    if ran["edition"] != "the last edition" or ran["left"] != ["index.html"]:
        found.append("the last edition is not as it was")
    if case.reads:
        return found + ([f"not read: {first}"] if ran["code"] else [])
    if ran["code"] not in case.codes:
        found.append(f"exit code {ran['code']}")
    if len(faults) > LINES:
        found.append(f"{len(faults)} lines")
    if not (first.startswith(case.first) if case.first else case.shown in first):
        found.append(f"the first fault is not that of the file: {first[:200]}")
    found += [f"nothing of {word!r}" for word in case.told if word.lower() not in told.lower()]
    return found
