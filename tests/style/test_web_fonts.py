"""The fonts of pages are those of the lock."""

import pytest

from civicbrief.style.theme import WEIGHTS
from civicbrief.style.web_fonts import FONTS, cut, font


@pytest.mark.parametrize("family", FONTS)
def test_the_font_of_a_page_is_what_the_locked_one_is_cut_to(family):
    """After a new lock: `python -m civicbrief.style.web_fonts`."""
    for weight in WEIGHTS:
        assert font(family, weight) == cut(family, weight)
