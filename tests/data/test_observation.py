"""An observation's interval follows from the words and digits of its source."""

from decimal import Decimal as D

import pytest

from civicbrief.data.observation import Unit, last_place, printed_number, retyped

PERCENT = Unit("percent of population", "percent", low=D(0), high=D(100))
MILLION = Unit("million people", "million", D(1_000_000), low=D(0))


def test_a_count_is_exact(seen):
    count = seen("6 766")
    assert (count.low, count.high) == (D(6766), D(6766))


def test_a_rounded_figure_spans_half_its_last_printed_place_on_either_side(seen):
    bloggers = seen("7,2", "rounded", MILLION)
    assert (bloggers.low, bloggers.high) == (D("7.15"), D("7.25"))


def test_a_printed_zero_narrows_the_interval(seen):
    """ "7,0" is known ten times better than "7"."""
    assert (seen("7,0", "rounded").low, seen("7,0", "rounded").high) == (D("6.95"), D("7.05"))
    assert (seen("7", "rounded").low, seen("7", "rounded").high) == (D("6.5"), D("7.5"))


def test_a_plan_is_rounded_as_printed(seen):
    area = seen("10", "planned")
    assert (area.low, area.high) == (D("9.5"), D("10.5"))


def test_more_than_ends_where_the_unit_ends(seen):
    giving = seen("60", "more than", PERCENT)
    assert (giving.low, giving.high, giving.one_sided) == (D(60), D(100), True)


def test_more_than_without_an_end_of_scale_is_open(seen):
    assert seen("22", "more than").high is None


def test_an_interval_never_leaves_the_scale_of_its_unit(seen):
    assert seen("0", "rounded", PERCENT).low == 0
    assert seen("100", "rounded", PERCENT).high == 100


def test_the_value_rules_where_printed_digits_differ(seen):
    changed = seen("1 542", value=D(1642))
    assert (changed.low, changed.high) == (D(1642), D(1642))


@pytest.mark.parametrize(
    ("printed", "number", "place"),
    [
        ("6 766", "6766", 0),
        ("6\u00a0766", "6766", 0),
        ("7,2", "7.2", -1),
        ("7,0", "7.0", -1),
        ("0.325", "0.325", -3),
        ("−1,13", "-1.13", -2),
    ],
)
def test_digits_are_read_as_the_source_wrote_them(printed, number, place):
    assert printed_number(printed) == D(number)
    assert last_place(printed) == place


@pytest.mark.parametrize(
    ("text", "plain", "printed"),
    [
        (
            "31,250",
            "If the comma groups thousands, write 31250; if it is the decimal sign, write 31.250.",
            "If the comma groups thousands, write 31 250; "
            "if it is the decimal sign, write 31.250 in value.",
        ),
        (
            "-1.234",
            "If the point groups thousands, write -1234; if it is the decimal sign, write -1.234.",
            "If the point groups thousands, write -1 234; "
            "if it is the decimal sign, write -1.234 in value.",
        ),
        ("7,2", "Its comma is the decimal sign: write 7.2.", None),
        ("0,325", "Its comma is the decimal sign: write 0.325.", None),
        (
            "1,234,567",
            "The comma groups thousands: write 1234567.",
            "The comma groups thousands: write 1 234 567.",
        ),
        (
            "1.234,5",
            "The point groups thousands: write 1234.5.",
            "The point groups thousands: write 1 234.5.",
        ),
        ("1'234", "The apostrophe groups thousands: write 1234.", None),
        ("31\u00a0250", "The space groups thousands: write 31250.", None),
        ("1,23,4", "", ""),
        ("1S42", "", ""),
        ("1234", "", ""),
    ],
)
def test_a_sign_in_a_number_is_told_with_every_reading_that_it_has(text, plain, printed):
    assert retyped(text) == plain
    if printed is not None:
        assert retyped(text, printed=True) == printed
