"""What a table of the corpus is: its bytes, and the answer that a careful reader would give."""

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True)
class Row:
    """One figure of a table, as its reader would write it down.

    `value` is in the unit stated; times `times` it is in the unit without its multiplier
    ("тыс. чел.": 1000). None stands for no number: a missing sign, a range, `<5`, a letter of
    suppression. `period` is a year, 2024-01-01, 2023-Q1, 2023-05 or 2016/2017; empty where the
    file says none.
    """

    side: tuple[str, ...]  # words beside the figure, without its period: sections, labels
    top: tuple[str, ...]  # words above it, without its period, the outermost first
    period: str
    value: Decimal | None
    printed: str  # what stands in the cell; for a number of a workbook, its digits
    cell: str  # "B4"; line and field of a CSV are counted in the same way
    area: str = ""  # ISO 3166-1, three letters, where the row is a country
    unit: str = ""  # words of the unit, as they stand in the file
    times: int = 1
    mark: str = ""  # as it stands beside the figure, or in its heading
    total: bool = False  # the sum of others, by the words of the table


@dataclass(frozen=True)
class Table:
    """A file and its answer.

    `open` names what the file does not settle, so that a question about it is justified:
    area (a name that is not in CLDR), code page (another of the same family spells a word
    differently), decimal ("1,234" is one number or another), format (a figure with words, money,
    brackets or a power of ten: may be read or asked about), heading (an empty cell beside or below
    a filled one may belong to it), period, total, unit. All else is settled: a question about it
    is needless.
    """

    kind: str
    name: str
    content: bytes
    suffix: str  # .csv, .tsv or .xlsx
    rows: list[Row]
    open: frozenset[str]
    language: str  # ru, uz-Cyrl
    signs: list[Row] = field(default_factory=list)  # cells whose value is None: never a figure
    marks: dict[str, str] = field(default_factory=dict)  # what the notes say of a mark
    encoding: str = ""  # of a CSV
    delimiter: str = ""
    sheet: str = ""  # of a workbook
    way: str = ""  # which of the ways of its kind
    area: str = ""  # of a world table: the country to narrow it to
