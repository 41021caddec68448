"""What `naming` and `functions` need of `Words`, which imports both: a protocol avoids a circle."""

from __future__ import annotations

from typing import Any, Protocol

from babel import Locale

from civicbrief.metrics.project_data import ProjectData
from civicbrief.text.figures import Figure
from civicbrief.text.runs import Run


class Wording(Protocol):
    """The words of one language for one state of the data, as `words.Words` has them."""

    data: ProjectData
    locale: Locale
    bundle: Any  # the Fluent bundle with every entry
    printed: dict[str, None]  # ids of the figures printed so far, in order

    def area(self, code: str) -> str: ...

    def needs(self, figure: Figure) -> Figure: ...

    def quantity(self, figure: Figure, form: str = "") -> str: ...

    def value(self, figure: Figure) -> list[Run]: ...

    def date(self, period: str, form: str = "") -> str: ...

    def has(self, key: str) -> bool: ...

    def runs(self, key: str, **arguments: Any) -> list[Run]: ...

    def marked(self, key: str, **arguments: Any) -> str: ...
