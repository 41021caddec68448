"""The documentation as a site, built twice."""

from pathlib import Path

from tests.support.documented import site_in


def test_two_builds_of_the_site_give_the_same_bytes(site, tmp_path):
    """Most of what could differ is what the site takes from the code: see `tests/test_docs.py`."""

    def state(folder: Path) -> dict[str, bytes]:
        files = (path for path in folder.rglob("*") if path.is_file())
        return {str(path.relative_to(folder)): path.read_bytes() for path in files}

    site_in(tmp_path)
    first, second = state(site), state(tmp_path / "outputs")
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []
