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
    """Notebooks name the data from where they lie: as published only in the project's folder."""
    done = civicbrief("verify", edition, cwd=ROOT)
    assert done.stderr == ""
    *told, checked, bound, result = done.stdout.splitlines()
    published = re.compile(r".*/notebooks/\S+\.ipynb: not the published file: .*")
    elsewhere = sum(bool(published.fullmatch(line)) for line in told)
    notices = [line for line in told if line.startswith("notice: This edition has no manifest")]
    assert len(told) == elsewhere + len(notices)
    assert elsewhere in (0, 5)
    assert re.match(r"Checked 18 files, 2\d \d{3} numbers, 3 languages \(kk, ru, en\)", checked)
    assert bound.startswith("Executed notebooks, sizes of files")
    assert result == (f"{elsewhere} differences." if elsewhere else "No difference found.")


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
        altered = changed(document, where)
        named = [each[:3] for each in documents.brief(altered, ending, blocks).differences]
        wanted = [
            (document.parts[spot[0]].place, number_at(altered, spot), number_at(document, spot))
            for spot in where
        ]
        for same in (is_same, is_part, is_whole):
            for one in [*wanted]:
                if hit := next((each for each in named if same(each, one)), None):
                    named.remove(hit)
                    wanted.remove(one)
        assert named == [], "named, and not changed"
        for place, _, number in wanted:
            assert any(part.place == place and number in part.text for part in left), (
                f"{place}: {number} was changed and is not named"
            )
        numbers += len(where) - len(wanted)
    assert numbers > 2000


def is_same(named, wanted):
    return named == wanted


def is_part(named, wanted):
    """A list such as 2, 3 can read as one number, of which a part is named."""
    return named[0] == wanted[0] and all(map(str.__contains__, wanted[1:], named[1:]))


def is_whole(named, wanted):
    """A number that goes on in the next line, as a checksum does, is named as a whole."""
    return named[0] == wanted[0] and all(map(str.__contains__, named[1:], wanted[1:]))


def test_spread_leaves_no_number_out():
    """Ten places in lists of up to four: three lists, of 4, 3 and 3."""
    where = [(0, at) for at in range(10)]
    lists = spread(where, 4)
    assert sorted(spot for each in lists for spot in each) == where
    assert [len(each) for each in lists] == [4, 3, 3]
