"""A sample of the broken inputs of `tests.support.broken`; `make torture` runs them all."""

import random

import pytest

from tests.support.broken.cases import ALL
from tests.support.broken.judge import wrong

SAMPLE = random.Random(20).sample(sorted(ALL), 8)


@pytest.mark.parametrize("name", SAMPLE)
def test_a_broken_input_is_told_with_its_place(name, broken):
    assert wrong(ALL[name], broken(ALL[name])) == []
