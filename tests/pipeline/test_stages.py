"""Stages run when what they read has changed, and only then."""

import threading

import pytest

from civicbrief.core.cache import Cache
from civicbrief.core.faults import Fault, InputError
from civicbrief.pipeline import stages
from civicbrief.pipeline.stages import Stage, Task


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


class Bakery:
    """Three stages: a dough is made of flour, a loaf of dough and heat, a label of the loaf.

    A dough weighs as its flour rounded to tens, so that a little more flour changes nothing.
    """

    def __init__(self, folder, cache):
        self.root, self.cache = folder, cache
        self.flour, self.heat, self.extra, self.ran = 512, 200, {}, []

    def stages(self):
        return [
            Stage("dough", {"flour": str(self.flour)}, (), ("work/dough",), Task("mix")),
            Stage("loaf", {"heat": str(self.heat)}, ("work/dough",), ("loaf",), Task("bake")),
            Stage("label", {}, ("loaf",), ("label", "sticker"), Task("write")),
        ]

    def perform(self, stage, folder):
        self.ran.append(stage.name)
        (folder / "work").mkdir(exist_ok=True)
        if stage.name == "dough":
            (folder / "work/dough").write_text(f"{round(self.flour, -1)} g")
        elif stage.name == "loaf":
            dough = (folder / "work/dough").read_text()
            (folder / "loaf").write_text(f"{dough} at {self.heat}")
        else:
            (folder / "label").write_text(f"bread of {(folder / 'loaf').read_text()}")
        return self.extra.get(stage.name, {})

    def bake(self, **settings):
        """Make all in a new folder; return which stages ran."""
        self.ran = []
        folder = self.root / f"out{len(list(self.root.glob('out*')))}"
        folder.mkdir()
        self.done = stages.run(
            self.stages(),
            folder,
            self.cache,
            self.root,
            jobs=2,
            perform=self.perform,
            stop=lambda: None,
            **settings,
        )
        self.label = (folder / "label").read_text()
        assert not (folder / "sticker").exists()
        return self.ran


@pytest.fixture
def bakery(tmp_path, cache):
    return Bakery(tmp_path, cache)


def test_nothing_runs_twice_for_one_state(bakery):
    assert bakery.bake() == ["dough", "loaf", "label"]
    assert bakery.label == "bread of 510 g at 200"
    assert bakery.bake() == []
    assert bakery.label == "bread of 510 g at 200"
    assert [done.seconds for done in bakery.done.values()] == [None] * 3


def test_a_changed_input_runs_its_stage_and_what_follows(bakery):
    bakery.bake()
    bakery.heat = 220
    assert bakery.bake() == ["loaf", "label"]
    assert bakery.label == "bread of 510 g at 220"


def test_a_stage_that_makes_the_same_again_runs_nothing_after_it(bakery):
    bakery.bake()
    bakery.flour = 513  # 510 g too
    assert bakery.bake() == ["dough"]


def test_an_earlier_state_is_used_again(bakery):
    bakery.bake()
    bakery.flour = 700
    assert bakery.bake() == ["dough", "loaf", "label"]
    bakery.flour = 512
    assert bakery.bake() == []
    assert bakery.label == "bread of 510 g at 200"


def test_force_runs_all(bakery):
    bakery.bake()
    assert bakery.bake(force=True) == ["dough", "loaf", "label"]


def test_a_file_that_a_stage_turned_out_to_read_counts_from_then_on(bakery):
    oven = bakery.root / "oven.txt"
    oven.write_text("old")
    bakery.extra = {"loaf": {"oven.txt": oven}}
    bakery.bake()
    assert bakery.bake() == []
    assert bakery.done["loaf"].read.keys() == {"heat", "work/dough", "oven.txt"}
    oven.write_text("new")
    assert bakery.bake() == ["loaf"]
    oven.unlink()
    assert bakery.bake() == ["loaf"]


def test_what_is_damaged_in_the_cache_is_made_again(bakery):
    bakery.bake()
    for path in bakery.cache.folder.rglob("*"):
        if path.is_file() and path.read_bytes().startswith(b"bread"):
            path.write_bytes(b"bread of sand")
    assert bakery.bake() == ["label"]
    assert bakery.label == "bread of 510 g at 200"


def test_a_cache_that_is_deleted_meanwhile_costs_nothing_but_time(bakery):
    bakery.bake()
    for path in bakery.cache.folder.rglob("*"):
        if path.is_file():
            path.unlink()
    assert bakery.bake() == ["dough", "loaf", "label"]


def test_what_need_not_run_is_known_before_anything_runs(bakery):
    bakery.bake()
    known = stages.known(bakery.stages(), bakery.cache, bakery.root)
    assert [*known] == ["dough", "loaf", "label"]
    bakery.heat = 220
    known = stages.known(bakery.stages(), bakery.cache, bakery.root)
    assert [*known] == ["dough"]


def together(cache, tmp_path, perform, stop=lambda: None, jobs=2):
    pair = [Stage(name, {}, (), (name,), Task(name)) for name in ("check", "bake")]
    return stages.run(pair, tmp_path, cache, tmp_path, jobs, perform, stop)


def test_stages_that_need_nothing_of_each_other_run_side_by_side(cache, tmp_path):
    meeting = threading.Barrier(2)

    def perform(stage, folder):
        meeting.wait(10)  # it breaks where one waits alone
        return {}

    assert len(together(cache, tmp_path, perform)) == 2


def test_the_check_is_heard_where_it_fails_beside_another(cache, tmp_path):
    stopped, failed = [], threading.Event()

    def perform(stage, folder):
        if stage.name == "check":
            failed.wait(10)
            raise InputError([Fault("a.csv", "it is wrong", "Correct it.")])
        failed.set()
        raise RuntimeError("what follows from it")

    with pytest.raises(InputError, match=r"a\.csv"):
        together(cache, tmp_path, perform, lambda: stopped.append(True))
    assert stopped == [True]


def test_another_stage_is_heard_where_the_check_passes(cache, tmp_path):
    failed = threading.Event()

    def perform(stage, folder):
        if stage.name == "check":
            failed.wait(10)
            return {}
        failed.set()
        raise RuntimeError("it burns")

    with pytest.raises(RuntimeError, match="it burns"):
        together(cache, tmp_path, perform)


def test_what_failed_is_not_kept(cache, tmp_path):
    def perform(stage, folder):
        (folder / stage.name).write_text("half")
        raise RuntimeError("it burns")

    with pytest.raises(RuntimeError):
        together(cache, tmp_path, perform, jobs=1)
    pair = [Stage(name, {}, (), (name,), Task(name)) for name in ("check", "bake")]
    assert stages.known(pair, cache, tmp_path) == {}
