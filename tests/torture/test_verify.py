"""Every number of an edition changed, and the edition built anew: `make torture`."""

import re

import pytest

from civicbrief.export.reading import read_blocks
from civicbrief.pipeline.outputs import executed
from civicbrief.tools.verify import documents
from civicbrief.tools.verify.comparison import compare
from civicbrief.tools.verify.expected import of_brief
from civicbrief.tools.verify.readers import read
from tests.support.altered import changed, number_at, spots, spread
from tests.support.project import LANGUAGES, ROOT, civicbrief

AT_ONCE = 12  # numbers that are changed in one go, far from each other


def test_a_finished_edition_is_built_anew_with_the_same_bytes_and_numbers(edition):
    done = civicbrief("verify", edition, cwd=ROOT)
    assert (done.stderr, done.returncode) == ("", 0), done.stdout
    *notices, checked, bound, result = done.stdout.splitlines()
    assert all(line.startswith("notice: This edition has no manifest") for line in notices)
    assert re.match(r"Checked 18 files, 2\d \d{3} numbers, 3 languages \(kk, ru, en\)", checked)
    assert bound.startswith("Pictures, numbers of pages")
    assert result == "No difference found."


@pytest.mark.parametrize("ending", ["html", "docx", "pdf"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_that_is_computed_is_named_when_a_digit_of_it_changes(
    edition, language, ending
):
    """In a PDF, those of pictures and pages are not computed: they stand in what is left over."""
    blocks = read_blocks(executed(edition / "notebooks" / f"3-brief.{language}.ipynb"))
    document = read((edition / "brief" / f"{language}.{ending}").read_bytes(), ending)
    left = compare(of_brief(blocks, ending), document.parts, tears=ending == "pdf").rest
    numbers = 0
    for where in spread(spots(document), AT_ONCE):
        found = documents.brief(changed(document, where), ending, blocks).differences
        named = [(each.place, each.computed) for each in found]
        for spot in where:
            place, number = document.parts[spot[0]].place, number_at(document, spot)
            hit = next((one for one in named if one[0] == place and one[1] in number), None)
            if hit:
                named.remove(hit)
                numbers += 1
            else:
                assert any(part.place == place and number in part.text for part in left), (
                    f"{place}: {number} was changed and is not named"
                )
        assert named == [], "named, and not changed"
    assert numbers > 2000


def test_spread_leaves_no_number_out():
    """Ten places in lists of up to four: three lists, of 4, 3 and 3."""
    where = [(0, at) for at in range(10)]
    lists = spread(where, 4)
    assert sorted(spot for each in lists for spot in each) == where
    assert [len(each) for each in lists] == [4, 3, 3]
