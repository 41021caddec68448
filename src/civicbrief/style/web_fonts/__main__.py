"""Cut the fonts of pages anew."""

from civicbrief.style.theme import WEIGHTS
from civicbrief.style.web_fonts import FONTS, cut, file_of

if __name__ == "__main__":
    for family in FONTS:
        for weight in WEIGHTS:
            file_of(family, weight).write_bytes(cut(family, weight))
