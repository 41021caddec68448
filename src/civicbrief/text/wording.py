"""What names and functions need of the words of a language."""

from __future__ import annotations

from typing import Any, Protocol

from babel import Locale

from civicbrief.metrics.project_data import ProjectData
from civicbrief.text.figures import Figure
from civicbrief.text.runs import Run


class Wording(Protocol):
    """One language over one state of the data, as `words.Words` is."""

    data: ProjectData
    locale: Locale
    bundle: Any  # the Fluent bundle with every entry
    printed: dict[str, None]  # ids of the figures said so far, in their order

    def area(self, code: str) -> str: ...

    def needs(self, figure: Figure) -> Figure: ...

    def quantity(self, figure: Figure) -> str: ...

    def value(self, figure: Figure) -> list[Run]: ...

    def date(self, period: str) -> str: ...

    def runs(self, key: str, **arguments: Any) -> list[Run]: ...

    def marked(self, key: str, **arguments: Any) -> str: ...
