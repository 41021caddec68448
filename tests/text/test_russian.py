"""Russian as it prints: a space after №, nouns that agree with numbers, months in their case."""

import re
from dataclasses import replace
from decimal import Decimal as D

import pytest

from civicbrief.brief import ledger
from civicbrief.data.observation import Unit
from civicbrief.text.figures import Dated
from civicbrief.text.runs import mark_digits
from tests.support.project import words

NBSP = "\u00a0"
ACT = {"date": Dated("2020-05-25"), "number": mark_digits("name", "142")}
MONTHS = [
    "январ",
    "феврал",
    "март",
    "апрел",
    "ма",
    "июн",
    "июл",
    "август",
    "сентябр",
    "октябр",
    "ноябр",
    "декабр",
]
NOUNS = [  # with one, with two, with five
    ("запись", "записи", "записей"),
    ("совет", "совета", "советов"),
    ("случай", "случая", "случаев"),
    ("балл", "балла", "баллов"),
    ("организация", "организации", "организаций"),
    ("фонд", "фонда", "фондов"),
    ("блогер", "блогера", "блогеров"),
]
NUMBER = rf"(?<![\d,])\d[\d{NBSP}]*(?:,\d+)?"
COUNT = re.compile(
    rf"(?P<of>\bиз )?(?P<n>{NUMBER}) (?:[а-я]+(?:ых|их|ая|ые|ый) )?(?P<noun>(?!из\b)\w+)"
)
SCALED = re.compile(r"\d (?:тыс\.|млн) (\w+)")


def passages(say):
    """Every passage that the data of the edition can fill, by its key."""
    for key, entry in say._entries.items():
        if key.startswith("act-") and {"date", "number"} >= entry.variables:
            yield key, say.plain(key, **ACT)
        elif not key.startswith("-") and say.complete(key):
            yield key, say.plain(key)


@pytest.fixture(scope="module")
def printed(data):
    found = dict(passages(words("ru", data)))
    assert len(found) > 300
    return found


def spaced(text):
    return text.replace(NBSP, " ")


def of_noun(word):
    """The three forms of a noun that has this form."""
    return next((forms for forms in NOUNS if word in forms), None)


def expected(number, forms):
    """The form of the grammar: by the last digits; a decimal fraction takes that of two."""
    if "," in number:
        return forms[1]
    last, two = int(number[-1]), int(number[-2:])
    if last == 1 and two != 11:
        return forms[0]
    return forms[1] if last in (2, 3, 4) and two not in (12, 13, 14) else forms[2]


def wrong_counts(text):
    """Numbers whose noun has another form than they ask for; after «из», that of five."""
    text = spaced(text)
    for found in COUNT.finditer(text):
        number, word = found["n"].replace(" ", ""), found["noun"]
        if forms := of_noun(word):
            right = forms[2] if found["of"] else expected(number, forms)
            if word != right and not (found["of"] and number.endswith("1")):
                yield found[0]
    for word in SCALED.findall(text):
        if (forms := of_noun(word)) and word != forms[2]:
            yield word


def wrong_months(text):
    """Months after «в» that are not in the prepositional case, or that a day stands before."""
    stems = "|".join(MONTHS)
    for month in re.findall(rf"\b[Вв] ((?:\d+ )?(?:{stems})\w*)\b(?= \d{{4}})", spaced(text)):
        if not re.fullmatch(rf"(?:{stems})е", month):
            yield month


def test_a_number_sign_is_never_parted_from_its_number(printed):
    for key, text in printed.items():
        assert not re.search(rf"№(?!{NBSP}\S)", text), key


def test_a_year_of_a_source_is_never_parted_from_its_word(data):
    say = words("ru", data)
    dates = [item["date"] for item in ledger.sources(say)["items"]]
    assert any("года" in date for date in dates)
    assert not [date for date in dates if " года" in date]


def test_nouns_agree_with_the_numbers_before_them(printed):
    assert {
        key: wrong for key, text in printed.items() if (wrong := list(wrong_counts(text)))
    } == {}


def test_a_month_after_v_is_in_the_prepositional_case(printed):
    assert {
        key: wrong for key, text in printed.items() if (wrong := list(wrong_months(text)))
    } == {}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("было 241 записей", ["241 записей"]),
        ("было 1 241 запись", []),
        ("37,0 блогеров", ["37,0 блогеров"]),
        ("112 совета", ["112 совета"]),
        ("4 957 общественных организаций", []),
        ("18 из 60 баллов", []),
        ("604 тыс. записи", ["записи"]),
    ],
)
def test_the_check_of_counts_sees_faults(text, fault):
    assert list(wrong_counts(text)) == fault


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("в апрель 2023 года", ["апрель"]),
        ("в апреле 2023 года", []),
        (f"в{NBSP}15 октября 2025 года", ["15 октября"]),
    ],
)
def test_the_check_of_months_sees_faults(text, fault):
    assert list(wrong_months(text)) == fault


@pytest.mark.parametrize(
    ("number", "kind", "said"),
    [
        ("241", "plain", "была 241 запись"),
        ("242", "plain", "было 242 записи"),
        ("211", "plain", "было 211 записей"),
        ("242", "thousand", "было 242 тыс. записей"),
    ],
)
def test_the_noun_follows_the_number_of_the_data(number, kind, said, data):
    row = data.observations["funding_register"]
    unit = Unit("entries", kind, D(1000 if kind == "thousand" else 1))
    seen = {**data.observations, row.id: replace(row, value=D(number), printed=number, unit=unit)}
    text = words("ru", replace(data, observations=seen)).plain("limit-funding.text")
    assert f"в сентябре 2023 года {said}" in spaced(text)
