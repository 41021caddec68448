"""Every package that a build needs is listed with its licence, and each licence lets us use it."""

import re
import sys

import pytest

from tests.support.project import ROOT

sys.path.append(str(ROOT / "docs"))

from licences import BEGINS, PAGE, licence, locked

# A program under MIT may need a package under one of these, which it does not change or ship.
FREE = {
    *("MIT", "MIT-0", "MIT-CMU", "0BSD", "BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib"),
    *("Apache-2.0", "PSF-2.0", "MPL-2.0", "CC0-1.0", "OFL-1.1", "Artistic", "public domain"),
}
LISTED = dict(
    re.findall(r"^\| ([\w.-]+) \| (.+?) \| a build \|$", PAGE.read_text("utf-8"), re.MULTILINE)
)


def is_free(told: str) -> bool:
    """Whether all parts of a licence are free, or one of those that one may choose from."""
    return all(
        any(one.strip(" ()") in FREE for one in part.split(" OR ")) for part in told.split(" AND ")
    )


def test_the_page_lists_every_package_of_a_build_and_no_other():
    assert [*LISTED] == locked("requirements.lock")
    assert PAGE.read_text("utf-8").startswith(BEGINS)


def test_the_page_says_of_each_what_the_installed_package_says():
    told = {name: licence(name) for name in LISTED}
    assert {name: said for name, said in told.items() if said} == {
        name: LISTED[name] for name in told if told[name]
    }


def test_every_package_of_a_build_may_be_needed_by_a_program_under_mit():
    assert {name: said for name, said in LISTED.items() if not is_free(said)} == {}


@pytest.mark.parametrize(
    ("said", "free"),
    [
        ("MIT", True),
        ("Artistic OR GPL-2.0-or-later", True),
        ("MPL-2.0 AND MIT", True),
        ("AGPL-3.0 OR commercial", False),
        ("MIT AND GPL-3.0-only", False),
        ("", False),
    ],
)
def test_a_licence_that_binds_the_whole_program_is_seen(said, free):
    assert is_free(said) == free
