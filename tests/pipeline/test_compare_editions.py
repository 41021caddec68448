"""The script by which a change of the code shows that it has changed no value."""

import zipfile

import pytest

from tests.support.compare_editions import differences

LOCKS = ("0" * 64, "f" * 64)


def edition(folder, lock, value="73.3%", head="", created=(1980, 1, 1, 0, 0, 0)):
    """A folder with one file of each kind that needs no tool to be made."""
    folder.mkdir()
    (folder / "metrics.csv").write_text(f"metric,value\nshare,{value}\n", encoding="utf-8")
    page = f"<head>{head}</head><p>{value}, {lock}</p>"
    (folder / "en.html").write_text(page, encoding="utf-8")
    with zipfile.ZipFile(folder / "en.docx", "w") as parts:
        parts.writestr(zipfile.ZipInfo("word/document.xml", created), f"{value}, {lock}")
    return folder


def test_editions_that_differ_by_lock_date_and_citation_tags_are_the_same(tmp_path):
    cited = '<meta name="DC.title" content="A title">'
    old = edition(tmp_path / "old", LOCKS[0], head=cited)
    new = edition(tmp_path / "new", LOCKS[1], created=(2026, 1, 1, 0, 0, 0))
    assert differences(old, new) == []


def test_a_digit_that_differs_is_seen_in_every_kind_of_file(tmp_path):
    old, new = edition(tmp_path / "old", LOCKS[0]), edition(tmp_path / "new", LOCKS[0], "73.4%")
    names = ("en.docx", "en.html", "metrics.csv")
    assert differences(old, new) == [f"{name}: differs" for name in names]


@pytest.mark.parametrize("side", [0, 1])
def test_a_file_that_one_edition_lacks_is_named(side, tmp_path):
    folders = [edition(tmp_path / name, LOCKS[0]) for name in ("old", "new")]
    (folders[side] / "metrics.csv").unlink()
    assert differences(*folders) == [f"metrics.csv: only in {folders[1 - side]}"]
