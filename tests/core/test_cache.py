"""The cache: what it gives is what was kept, or nothing."""

import os
import stat

import pytest

from civicbrief.core import cache as caching
from civicbrief.core.cache import VARIABLE, Cache, digest, fingerprint, open_cache


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


def files(cache):
    return [path for path in cache.folder.rglob("*") if path.is_file()]


def test_an_object_is_found_by_the_sha256_of_its_bytes(cache):
    # printf abc | sha256sum
    name = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert cache.keep(b"abc") == name
    assert cache.object(name) == b"abc"
    assert cache.object(digest(b"abd")) is None


@pytest.mark.parametrize("damage", [b"", b"abd", b"abc ", b"ab"])
def test_a_damaged_object_counts_as_missing(cache, damage):
    name = cache.keep(b"abc")
    files(cache)[0].write_bytes(damage)
    assert cache.object(name) is None


@pytest.mark.parametrize("damage", [b"", b"\n", b"{}", b"x\n{}", b"\xff\xfe\n{}"])
def test_a_damaged_entry_counts_as_missing(cache, damage):
    key = fingerprint("stage", {"a": "1"})
    cache.keep_entry(key, {"made": 1})
    assert cache.entry(key) == {"made": 1}
    files(cache)[0].write_bytes(damage)
    assert cache.entry(key) is None


def test_one_changed_letter_of_an_entry_is_noticed(cache):
    cache.keep_entry("ab", {"made": "brief/kk.html"})
    (path,) = files(cache)
    path.write_bytes(path.read_bytes().replace(b"kk", b"ru"))
    assert cache.entry("ab") is None


def test_what_was_unused_the_longest_goes_first(cache, monkeypatch):
    monkeypatch.setattr(caching, "LARGEST", 250)
    kept = [cache.keep(bytes([each]) * 100) for each in range(4)]
    for age, name in enumerate(kept):
        os.utime(cache._path(name), (1000 + age, 1000 + age))
    cache.object(kept[0])  # it is used now
    cache.tidy()
    assert [cache.object(name) is not None for name in kept] == [True, False, False, True]


def test_the_folder_may_go_at_any_time(cache):
    name = cache.keep(b"abc")
    for path in files(cache):
        path.unlink()
    assert cache.object(name) is None
    cache.tidy()
    assert cache.keep(b"abc") == name
    assert cache.object(name) == b"abc"


def test_a_folder_that_takes_no_files_is_replaced_by_one_for_the_time(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "file"))
    with open_cache() as cache:
        assert cache.object(cache.keep(b"abc")) == b"abc"
    assert not cache.folder.exists()


def test_an_empty_name_keeps_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, "")
    with open_cache() as cache:
        cache.keep(b"abc")
    assert not cache.folder.exists()


def test_nobody_else_may_read_the_folder(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    with open_cache() as cache:
        assert stat.S_IMODE(cache.folder.stat().st_mode) == 0o700
