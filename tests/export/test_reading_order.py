"""The order in which a PDF is heard is the order in which it is seen.

The tag tree is walked here in the order of its `/K` entries, children where they stand among
their parent's own content: this is what a screen reader does.
"""

from functools import cache
from itertools import pairwise

import pikepdf
import pytest
from outloud.model import Document

from tests.support.project import LANGUAGES

SLACK = 3  # points: base lines of one line differ by as much where sizes are mixed


def heard(path):
    """(page, number of the marked content) in the order of the tag tree."""
    with pikepdf.open(path) as document:
        pages = {page.objgen: number for number, page in enumerate(document.pages)}

        def walk(node, page):
            page = node.get("/Pg", page)
            kids = node.get("/K", pikepdf.Array())
            for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                if not isinstance(kid, pikepdf.Dictionary):
                    yield pages[page.objgen], int(kid)
                elif "/MCID" in kid:
                    yield pages[kid.get("/Pg", page).objgen], int(kid.MCID)
                elif kid.get("/Type") != "/OBJR":
                    yield from walk(kid, page)

        return list(walk(document.Root.StructTreeRoot, None))


@cache
def seen(path):
    """For each page, the box (left, bottom, right, top) of each marked content, as painted."""
    document = Document(str(path))
    found = []
    for page in document.pages:
        content = document.content(page.index)
        boxes = {number: box for (_, number), box in content.mcid_bbox.items()}
        found.append(
            {number: boxes[number] for _, number in content.paint_order if number in boxes}
        )
    document.close()
    return found


def backwards(boxes):
    """Steps from one box to the next that lead up, or back on a line, but to no further column."""
    return [
        (before, after)
        for before, after in pairwise(boxes)
        if after[3] > before[3] - SLACK and after[0] < before[2] - SLACK
        if after[3] > before[3] + SLACK or after[0] < before[0]
    ]


@pytest.fixture(scope="module", params=LANGUAGES)
def pdf(request, edition):
    return edition / "brief" / f"{request.param}.pdf"


def test_what_is_heard_is_painted_in_the_same_order(pdf):
    pages = seen(pdf)
    order = heard(pdf)
    assert len(order) == len(set(order))
    for number, boxes in enumerate(pages):
        on_page = [content for page, content in order if page == number and content in boxes]
        assert on_page == list(boxes), f"page {number + 1}"
    assert [page for page, _ in order] == sorted(page for page, _ in order)


def test_the_order_goes_down_a_column_and_then_to_the_next_on_its_right(pdf):
    for number, boxes in enumerate(seen(pdf)):
        assert backwards(list(boxes.values())) == [], f"page {number + 1}"


def test_a_step_up_within_a_column_is_seen():
    first, second, beside = (20, 700, 200, 710), (20, 680, 200, 690), (220, 700, 400, 710)
    assert backwards([first, second, beside]) == []
    assert backwards([second, first]) == [(second, first)]
    assert backwards([beside, first]) == [(beside, first)]  # back on the same line
