"""Numbers by CLDR, words that belong to them, and sentences that say what is missing."""

import re
import shutil
from dataclasses import replace
from decimal import Decimal as D

import pytest

from civicbrief.brief import ledger
from civicbrief.brief.charts.bar_chart import bar_chart
from civicbrief.core.project import texts
from civicbrief.style.theme import DEFAULT
from civicbrief.text import runs
from civicbrief.text.runs import mark_digits, plain, tidy
from civicbrief.text.words import TextError
from tests.support.project import LANGUAGES, METRICS, ROOT, words

NBSP = "\u00a0"
KINDS = """
chart-kinds = Kinds
    .subtitle = Shares
    .source = the text
    .npo_share_funds = Funds
    .npo_charity_funds = of funds
    .npo_share_other = Others
    .npo_other = of others
"""


def changed(data, name, **cells):
    seen = dict(data.observations)
    seen[name] = replace(seen[name], **cells)
    return replace(data, observations=seen)


def without(data, name):
    return replace(data, observations={n: o for n, o in data.observations.items() if n != name})


@pytest.mark.parametrize(
    ("language", "count", "share", "bound", "millions"),
    [
        ("kk", f"6{NBSP}766", "73,3%", "38,5 пайыздық тармақтан астам", "7,2 млн"),
        ("ru", f"6{NBSP}766", f"73,3{NBSP}%", "более 38,5 п. п.", "7,2 млн"),
        ("en", "6,766", "73.3%", "more than 38.5 percentage points", "7.2 million"),
    ],
)
def test_a_figure_prints_as_its_language_writes_it(language, count, share, bound, millions, data):
    say = words(language, data)
    printed = [
        plain(say.value(say.figure(name)))
        for name in ("npo_total", "npo_share_public", "readiness_gap", "bloggers")
    ]
    expected = [count, share, bound, millions]
    assert [p.replace(NBSP, " ") for p in printed] == [e.replace(NBSP, " ") for e in expected]
    assert printed[:2] == [count, share]


@pytest.mark.parametrize(
    ("language", "paper"),
    [("kk", "60 пайыздан астам"), ("ru", "более 60 %"), ("en", "more than 60%")],
)
def test_more_than_is_said_and_a_kazakh_numeral_takes_no_suffix(language, paper, data):
    say = words(language, data)
    assert plain(say.value(say.figure("giving_readiness"))).replace(NBSP, " ") == paper
    for match in re.finditer(r"\d%?-[а-яәғқңөұүһі]+", _all_text(say, data)):
        pytest.fail(f"a suffix on a numeral: {match[0]}")


def _all_text(say, data):
    return " ".join(plain(say.value(say.figure(n))) for n in [*data.observations, *METRICS])


def test_more_than_turned_into_a_plain_figure_loses_its_words(data):
    say = words("en", changed(data, "giving_readiness", qualifier="rounded"))
    assert plain(say.value(say.figure("giving_readiness"))) == "60%"
    assert plain(say.value(say.figure("readiness_gap"))) == f"39{NBSP}percentage points"


def test_a_number_is_a_run_that_names_its_metric(data):
    runs = words("en", data).value(words("en", data).figure("npo_share_public"))
    assert runs == [{"n": "npo_share_public", "t": "73.3%"}]


def test_a_number_is_never_parted_from_the_next_word(data):
    for language in LANGUAGES:
        text = plain(words(language, data).runs("size-kinds"))
        assert not re.search(r"\d%? \S", text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_whose_figure_is_missing_says_so_and_why(language, data):
    say = words(language, without(data, "bloggers"))
    text = say.plain("stated-bloggers")
    assert say.plain("name-bloggers") in text
    assert say.plain("not-available-missing", what=say.plain("name-bloggers")) in text
    assert not re.search(r"\d", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_zero_denominator_is_said_and_never_printed(language, data):
    say = words(language, changed(data, "npo_total", value=D(0)))
    text = say.plain("size-kinds")
    assert say.plain("not-available-zero") in text
    assert "inf" not in text.lower()
    assert "nan" not in text.lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_on_the_parts_follows_the_sum(language, data):
    """4957 + 1642 + 267 exceeds 6766 by 100; 4957 + 1442 + 267 misses it by 100."""
    adds_up = words(language, data).plain("size-parts")
    more = words(language, changed(data, "npo_charity_funds", value=D(1642))).plain("size-parts")
    less = words(language, changed(data, "npo_charity_funds", value=D(1442))).plain("size-parts")
    assert len({adds_up, more, less}) == 3
    assert "100" in more
    assert "100" in less
    assert "100" not in adds_up
    assert not re.search(r"[-−]\s?100", less)  # "less by -100" would say it twice


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_part_beyond_its_whole_keeps_its_label_in_the_picture(language, data, tmp_path):
    """8,000 of 6,766 is 118.2 %: more than the usual scale of a hundred holds."""
    folder = shutil.copytree(texts(ROOT), tmp_path / "text")
    with (folder / f"{language}.ftl").open("a", encoding="utf-8") as file:
        file.write(KINDS)
    say = words(language, changed(data, "npo_charity_funds", value=D(8000)), folder=folder)
    figures = [("npo_share_funds", "npo_charity_funds"), ("npo_share_other", "npo_other")]
    chart = bar_chart(say, DEFAULT, "chart-kinds", figures, percent=True, form="half")
    label = plain(say.value(say.figure("npo_share_funds")))
    assert re.match(r"118[.,]2", label)
    assert all(label in picture for picture in chart["pictures"].values())


def test_a_passage_that_does_not_exist_names_key_and_language(data):
    with pytest.raises(TextError, match=r"kk\.ftl: the passage nowhere is missing"):
        words("kk", data).runs("nowhere")


def test_dates_are_written_as_documents_write_them(data):
    kk, ru, en = (words(language, data) for language in LANGUAGES)
    assert kk.date("2021-02").replace(NBSP, " ") == "2021 жылғы ақпан"
    assert ru.date("2021-02").replace(NBSP, " ") == "февраль 2021 года"
    assert kk.date("2023-10-02").replace(NBSP, " ") == "2023 жылғы 2 қазан"
    assert ru.date("2023-10-02").replace(NBSP, " ") == "2 октября 2023 года"
    assert en.date("2023-10-02").replace(NBSP, " ") == "2 October 2023"


@pytest.mark.parametrize(
    ("language", "form", "dated", "paper"),
    [
        ("kk", "of", "2018-02-20", "2018 жылғы 20 ақпандағы"),
        ("kk", "in", "2023-10-02", "2023 жылғы 2 қазанда"),
        ("kk", "of", "2020-09", "2020 жылғы қыркүйектегі"),
        ("kk", "in", "2020-07", "2020 жылғы шілдеде"),
        ("kk", "in", "2020", "2020 жылы"),
        ("kk", "of", "2020", "2020 жылғы"),
        ("ru", "in", "2020-09", "сентябре 2020 года"),
        ("ru", "of", "2020-08", "августа 2020 года"),
        ("ru", "in", "2018-02-20", "20 февраля 2018 года"),
        ("ru", "in", "2020", "2020 году"),
        ("en", "in", "2020-09", "September 2020"),
        ("en", "of", "2020", "2020"),
    ],
)
def test_a_date_takes_the_case_that_its_sentence_asks_for(language, form, dated, paper, data):
    assert words(language, data).date(dated, form).replace(NBSP, " ") == paper


@pytest.mark.parametrize(
    ("language", "papers"),
    [
        ("kk", ("29 пайызы", "60 пайыздан астамы", "30,8 пайызынан азы")),
        ("ru", ("29 %", "более 60 %", "менее 30,8 %")),
        ("en", ("29%", "more than 60%", "less than 30.8%")),
    ],
)
def test_a_share_of_people_is_said_with_the_ending_that_kazakh_asks_for(language, papers, data):
    say = words(language, data)
    shares = ("donated_money", "giving_readiness", "npo_share_of_registered")
    printed = [plain(runs.split(say.quantity(say.figure(name), "share"))) for name in shares]
    assert [text.replace(NBSP, " ") for text in printed] == list(papers)


def test_every_kazakh_month_has_its_case_by_vowel_harmony(data):
    """After a back vowel in the last syllable comes -да, -та, after a front one -де, -те."""
    say = words("kk", data)
    for month in range(1, 13):
        bare, cased = (say.date(f"2020-{month:02}", form) for form in ("", "in"))
        back = re.findall("[аоұыәеіөүи]", bare)[-1] in "аоұы"
        assert cased.startswith(bare)
        assert cased.removeprefix(bare) in (("да", "та") if back else ("де", "те"))


@pytest.mark.parametrize(
    ("language", "one", "month", "months"),
    [
        ("kk", "2026 жылғы 23 қараша", "2026 жылғы 23–25 қараша", "2026 жылғы 30 қараша – {}"),
        ("ru", "23 ноября 2026 года", "23–25 ноября 2026 года", "30 ноября 2026 года – {}"),
        ("en", "23 November 2026", "23–25 November 2026", "30 November 2026 – {}"),
    ],
)
def test_days_of_one_month_share_its_name(language, one, month, months, data):
    say = words(language, data)
    said = [
        say.days("2026-11-23", "2026-11-23"),
        say.days("2026-11-23", "2026-11-25"),
        say.days("2026-11-30", "2026-12-01"),
    ]
    expected = [one, month, months.format(say.date("2026-12-01"))]
    assert [text.replace(NBSP, " ") for text in said] == [e.replace(NBSP, " ") for e in expected]


def test_the_note_on_sources_gives_the_days_on_which_they_were_read(data):
    read = {name: replace(one, accessed="2026-11-23") for name, one in data.sources.items()}
    read["vdem-15"] = replace(read["vdem-15"], accessed="2026-11-05")
    note = plain(ledger.sources(words("en", replace(data, sources=read)))["note"])
    assert "read on 5–23 November 2026." in note.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("value", "form"),
    [("1", "организация"), ("3", "организации"), ("5", "организаций"), ("3.5", "организации")],
)
def test_a_russian_noun_follows_its_number(value, form, data):
    """Organisations for every 100,000 of 20 million people: one, few, many, and a fraction."""
    seen = changed(data, "population_world_bank", value=D(20_000_000))
    seen = changed(seen, "npo_total", value=D(value) * 200)
    said = words("ru", seen).plain("size-per-head").replace(NBSP, " ")
    assert f"приходится {value.replace('.', ',')} {form} " in said


def test_the_citation_begins_with_its_authors(data):
    assert words("en", data).runs("title.citation")[0].startswith("civicbrief contributors")


@pytest.mark.parametrize("sign", ["Ә", "Ғ", "Қ", "Ң", "Ө", "Ұ", "Ү", "Һ", "І"])
def test_the_fonts_hold_every_kazakh_letter(sign):
    import fontpkg
    from fontTools.ttLib import TTFont

    for family in ("PT Sans", "PT Serif"):
        for weight in (400, 700):
            letters = TTFont(fontpkg.path(family, weight=weight)).getBestCmap()
            assert {ord(sign), ord(sign.lower())} <= set(letters)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("в 2020 году", "в~2020~году"),
        ("С 2013 года, к слову", "С~2013~года, к~слову"),
        ("V-Dem v15, шкала", "V-Dem~v15, шкала"),
        ("на 0,066 в V-Dem v14 и 0,046", "на 0,066 в~V-Dem~v14 и~0,046"),
        ("a vote in 2020", "a vote in 2020"),  # a short word in Latin letters may end a line
    ],
)
def test_a_line_ends_with_no_preposition_of_one_letter_and_before_no_version(written, printed):
    assert tidy(written).replace(NBSP, "~") == printed
    assert tidy(mark_digits("date", written)).count(NBSP) == printed.count("~")
