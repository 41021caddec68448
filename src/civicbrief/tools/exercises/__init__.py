"""Five exercises on the data, from a figure's row to a metric of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civicbrief.tools.exercises.exercise import OpenExercise

__all__ = ["open_exercise"]


def open_exercise(name: str) -> OpenExercise:
    """The exercise of a notebook. Raises NotReady, shown as lines, for faults of the data."""
    from civicbrief.brief import open_data
    from civicbrief.core.project import find
    from civicbrief.tools.exercises.exercise import EXERCISES, OpenExercise

    project = find()
    (exercise,) = (one for one in EXERCISES if one.name == name)
    return OpenExercise(exercise, project, open_data(str(project / "data")))
