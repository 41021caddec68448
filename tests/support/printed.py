"""What finished files print, word by word and box by box."""

import html
import os
import re
import shutil
import subprocess
from itertools import chain

import lxml.html
import pytest

MM = 72 / 25.4
LETTERS = r"[^\W\d_]+"
FILE = r"[\w.-]+\.(?:csv|json|ipynb|pdf|html)\b"  # names of files, and of what is in them


def page_of(path):
    return lxml.html.document_fromstring(path.read_text(encoding="utf-8"))


def words(text):
    """The words of letters in a text; what hangs on a digit is no word, nor is a file's name."""
    return re.findall(LETTERS, re.sub(rf"{FILE}|\S*\d\S*", " ", text))


def said(page, skip):
    """The texts and spoken attributes of a page in its own language, each with its element.

    `skip` is an XPath condition: elements left out with all that they hold.
    """
    own = f"@lang and @lang != '{page.get('lang')}'"
    out = f"ancestor-or-self::*[self::script or self::style or ({own}) or {skip}]"
    for text in page.xpath(f"//text()[not({out})]"):
        yield text.getparent(), str(text)
    for name in ("alt", "aria-label", "title", "data-head", "content"):
        for element in page.xpath(f"//body//*[@{name} and not({out})]"):
            yield element, element.get(name)


def boxes(pdf):
    """For each page its size, and of each word left, top, right, bottom and the word, in points."""
    if shutil.which("pdftotext") is None and "CI" not in os.environ:
        pytest.skip("pdftotext is not installed: package poppler-utils")
    done = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, check=True)
    page = r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>'
    word = r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>'
    for width, height, body in re.findall(page, done.stdout.decode(), re.DOTALL):
        found = [(*map(float, box), html.unescape(text)) for *box, text in re.findall(word, body)]
        yield float(width), float(height), found


def spoilt(pdf):
    """Words that leave the type area of a page or lie on each other, as lines that name them."""
    for number, (width, height, found) in enumerate(boxes(pdf), 1):
        # A box is as high as its font: what letters take of it is less at both ends.
        ink = [(a, b + (d - b) * 0.25, c, d - (d - b) * 0.12, word) for a, b, c, d, word in found]
        ink.sort(key=lambda box: box[1])
        for place, one in enumerate(ink):
            left, top, right, bottom, word = one
            if left < 20 * MM - 1 or right > width - 20 * MM + 1:
                yield f"page {number}: {word} leaves the column of text"
            if top < 15 * MM or bottom > height - 8 * MM:
                yield f"page {number}: {word} leaves the page's height"
            for other in ink[place + 1 :]:
                if other[1] >= bottom:
                    break
                # Less than a hair between two words of a line: they read as one.
                if left < other[2] + 0.3 and other[0] < right + 0.3:
                    yield f"page {number}: {word} and {other[4]} overlap"


def words_of_pdf(pdf):
    return set(chain.from_iterable(words(box[4]) for _, _, found in boxes(pdf) for box in found))
