"""Made-up tables of statistical offices with known answers. All figures are invented.

Written from a list of the ways in which real tables are written, and from nothing else: no module
here knows how tables are read.
"""

from tests.support.corpus.making import KINDS, tables
from tests.support.corpus.table import Row, Table

__all__ = ["KINDS", "Row", "Table", "tables"]
