"""An executed notebook read as the blocks of a brief, with what only the whole of it can tell.

That is the number of each figure and table, which passages name, and the cells in which an own
computation stands.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from civicbrief.core.faults import Fault, InputError
from civicbrief.core.notebook_source import without_magics
from civicbrief.export.blocks import MIME, AnyBlock, OwnEntry
from civicbrief.export.outline import flat, numbers, own_entries
from civicbrief.export.soundness import unsound
from civicbrief.style.theme import theme_of
from civicbrief.text.runs import LATER, is_run

# How the plain text of a block begins if showing it failed, here and in older versions.
SHOWN_AS = ("<civicbrief.brief.block.Block", "<civicbrief.blocks.Block")
NOTEBOOK = "3-brief"
INJECTED = "injected-parameters"  # the tag of a cell that papermill adds
NUMBER = "{number}"
MOST_SIGNS = 40  # of the line by which a notice names a cell
MOST_LINES = 60  # of code that an entry shows; the executed notebook has all


def read_blocks(notebook: Any) -> list[AnyBlock]:
    """The blocks of an executed notebook, in the order of its cells.

    Raises ValueError for a block that could not be shown: Jupyter would silently omit it.
    Raises InputError for a figure or table that is shown twice, or named and not shown, and for
    what no document takes over (see `soundness`).
    """
    found: list[Any] = []
    cells = own_cells(notebook)
    for place, cell in enumerate(cells):
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if MIME in data:
                found.append(_computed(data[MIME], cells, place))
            elif data.get("text/plain", "").startswith(SHOWN_AS):
                raise ValueError(f"cell {cell.get('id')} holds a block that could not be shown")
    remedy = "Run the notebook again; if it stays so, correct what its cells give to the brief."
    if wrong := dict.fromkeys(what for block in found for what in unsound(block)):
        raise InputError(_fault(f"a block holds {what}", remedy) for what in wrong)
    blocks = cast(list[AnyBlock], found)  # as `Block` wrote them
    _once(blocks)
    return _with_entries(cast(list[AnyBlock], _resolved(blocks, numbers(blocks))))


def own_cells(notebook: Any) -> list[Any]:
    """The cells of a notebook as its author knows them: without what papermill adds."""
    return [cell for cell in notebook.cells if INJECTED not in cell.metadata.get("tags", ())]


def first_line(cell: Any) -> str:
    """How a cell begins, in quotation marks: Jupyter shows no numbers of cells."""
    line = next(filter(None, map(str.strip, cell.source.splitlines())), "")
    return f"“{line if len(line) <= MOST_SIGNS else line[: MOST_SIGNS - 1] + '…'}”"


# --- the numbers of figures and tables


def _once(blocks: list[AnyBlock]) -> None:
    """Raise InputError for what is shown twice: a passage could not tell which it names."""
    shown = (block["id"] for block in flat(blocks) if block["kind"] in ("chart", "table"))
    twice = [key for key, count in Counter(shown).items() if count > 1]
    if twice:
        remedy = "Give each a key of its own."
        raise InputError(_fault(f"{key} is shown twice", remedy) for key in twice)


def _resolved(part: Any, known: Mapping[str, int]) -> Any:
    """A part of the document in which what names a figure or table has its number."""
    if is_run(part) and "r" in part:
        if (number := known.get(part["r"])) is None:
            remedy = "Show it in notebook 3, or take it out of the passage."
            problem = f"a passage names {part['r']}, which no cell shows in this edition"
            raise InputError([_fault(problem, remedy)])
        return {"r": part["r"], "t": part["t"].replace(LATER, str(number))}
    if isinstance(part, dict):
        return {name: _resolved(inner, known) for name, inner in part.items()}
    return [_resolved(inner, known) for inner in part] if isinstance(part, list) else part


def _fault(problem: str, remedy: str) -> Fault:
    return Fault(f"{NOTEBOOK}.ipynb", problem, remedy)


# --- own computations


def own_notices(blocks: Sequence[AnyBlock]) -> Iterator[Fault]:
    """Own figures and tables below the annex, or with headings that print as code has them; and
    sentences that were left out of a paragraph.
    """
    annex = False
    for block in flat(blocks):
        annex = annex or block["kind"] == "ledger"
        if annex and "entry" in block and block["kind"] in ("chart", "table"):
            problem = f"{block['id']} stands below the annex, as its cell does"
            yield _fault(problem, "Move the cell up, above that of the sources.")
        if block["kind"] == "paragraph" and (lacking := block.get("lacking")):
            problem = f"left out, since the data lack figures: {', '.join(lacking)}"
            yield _fault(problem, "Add their rows, or take the passage out of its cell.")
        if block["kind"] in ("chart", "table") and (codes := block.get("codes")):
            problem = f"headings of {block['id']} print as the frame has them: {', '.join(codes)}"
            remedy = f"Paste these lines below {block['id']} in each text file, and write them:"
            lines = [f"    .{name} = …" for name in codes]
            yield replace(_fault(problem, remedy), details=(*lines,))


def _with_entries(blocks: list[AnyBlock]) -> list[AnyBlock]:
    """The blocks with the entries of own computations in the ledger, where there is one."""
    theme = theme_of(next((b.get("brand") for b in blocks if b["kind"] == "front"), None))
    entries = []
    for entry in own_entries(blocks):
        for letter in theme.unprintable(code := entry["own"]["code"]):
            # As Python writes what a font lacks.
            code = code.replace(letter, letter.encode("unicode_escape").decode())
        entries.append(cast(OwnEntry, {**entry, "own": {**entry["own"], "code": code}}))
    ledger = next((block for block in flat(blocks) if block["kind"] == "ledger"), None)
    if ledger and ledger["kind"] == "ledger":
        ledger["items"] = [*ledger["items"], *entries]
    return blocks


def _computed(block: Any, cells: Sequence[Any], place: int) -> Any:
    """A block whose own computations say in which cells they stand, and with what code."""
    if "entry" in block:
        return {**block, "entry": _with_code(block["entry"], cells, place)}
    if "blocks" in block:
        return {**block, "blocks": [_computed(one, cells, place) for one in block["blocks"]]}
    return block


def _with_code(entry: OwnEntry, cells: Sequence[Any], place: int) -> OwnEntry:
    behind = [*_behind(cells, place)][::-1]
    lines = "\n\n".join(cells[one].source for one in behind).splitlines()
    code = "\n".join(lines[:MOST_LINES] + ["…"] * (len(lines) > MOST_LINES))
    places = ", ".join(str(one + 1) for one in behind)
    told = {**entry["own"], "place": entry["own"]["place"].replace(NUMBER, places), "code": code}
    return cast(OwnEntry, {**entry, "own": told})


def _behind(cells: Sequence[Any], place: int) -> Iterator[int]:
    """A cell, and those before it that made what it uses, the last one first.

    Cells of the parameters and the one that opens the brief explain no number.
    """
    wanted: set[str] = set()
    for number in range(place, -1, -1):
        cell = cells[number]
        if cell.cell_type != "code" or "parameters" in cell.metadata.get("tags", ()):
            continue
        try:
            tree = ast.parse(without_magics(cell.source))
        except SyntaxError:  # what only IPython understands
            tree = ast.parse("")
        names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
        made = {name.id for name in names if isinstance(name.ctx, ast.Store)}
        changed = {
            node.value.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Subscript | ast.Attribute)
            and isinstance(node.ctx, ast.Store)
            and isinstance(node.value, ast.Name)
        }
        if number == place or (made | changed) & wanted:
            wanted |= {name.id for name in names if isinstance(name.ctx, ast.Load)} - {"brief"}
            yield number
