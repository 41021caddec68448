"""Eleven mutations of the data, one at a time: the brief follows in every language, whole.

Each changes a copy of the data and displays all cells of notebook 3 over it, without a build
(the first test shows that this is the same). A pair of phrases is what the brief said and what it
has to say now: the old one must have stood in the published edition and be gone from every block,
drawings and ledger included. Only quotations of the source text stay as they are.
"""

import re
import shutil

import nbformat
import pytest

from civicbrief.brief import open_brief
from civicbrief.brief.charts import bar_chart, line_chart
from civicbrief.export.blocks import read_blocks
from civicbrief.metrics import results
from civicbrief.text.runs import is_run, plain
from tests.support.project import LANGUAGES, ROOT, change, load, sound

WORDS = {  # of the marks: Kazakh, Russian, English
    "contradicted": ("деректерге қайшы", "противоречит данным", "contradicted"),
    "consistent": ("деректерге сәйкес", "согласуется с данными", "consistent"),
    "not-found": ("табылмады", "не найдено", "not found"),
    "not-verifiable": ("тексеруге келмейді", "не поддаётся проверке", "not verifiable"),
    "under-review": ("қайта қаралуда", "на пересмотре", "under review"),
    "certain": ("анық", "достоверно", "certain"),
    "false": ("дұрыс емес", "неверно", "does not hold"),
    "open": ("белгісіз", "неясно", "open"),
    "rose": ("өсті", "рост", "rose"),
    "no-firm-change": ("айқын өзгеріс жоқ", "значимого изменения нет", "no firm change"),
    "releases-disagree": ("шығарылымдар қайшы", "выпуски расходятся", "releases disagree"),
}
QUOTED = ("quote", "translation", "content", "csv")  # texts of the source, tables


class Told:
    """What the brief in one language says over a state of the data."""

    def __init__(self, blocks, say):
        self.blocks, self.say = blocks, say
        self.parts = [part for block in blocks for part in (block, *block.get("blocks", ()))]
        self.text = "\n".join(folded(text) for text in _texts(blocks))

    def claim(self, name):
        """The marks of a claim, in the annex and wherever else the claim stands."""
        rows = self._one("table-audit")["rows"]
        place = list(self.say.data.claims).index(name)
        return _marks(rows[place][2])

    def trend(self, indicator):
        name = self.say.plain(f"indicator-{indicator}")
        (row,) = [r for r in self._one("table-trends")["rows"] if plain(r[0]) == name]
        return _marks(row[3])

    def message(self, number):
        (block,) = [part for part in self.parts if part["kind"] == "messages"]
        return _marks(block["items"][number]["mark"])

    def chart(self, name):
        """Title and text alternative of a chart."""
        chart = self._one(name)
        return folded(plain(chart["title"])), folded(plain(chart["alt"]))

    def _one(self, name):
        (found,) = [part for part in self.parts if part.get("id") == name]
        return found


def folded(text):
    return " ".join(text.split())


def _marks(runs):
    return [(run["m"], run["t"].lower()) for run in runs if isinstance(run, dict) and "m" in run]


def _texts(part, name=""):
    """Every text of a part, quotations of the source text apart, what is drawn among them."""
    if name in QUOTED:
        return
    if name == "pictures":
        yield from (" ".join(re.findall(r">([^<>]+)</text>", p)) for p in part.values())
    elif isinstance(part, str):
        yield part
    elif isinstance(part, list):
        if part and all(isinstance(run, str) or is_run(run) for run in part):
            yield plain(part)
        else:
            for inner in part:
                yield from _texts(inner)
    elif isinstance(part, dict):
        for key, inner in part.items():
            yield from _texts(inner, key)


def tell(folder):
    """All blocks of the brief in every language, as notebook 3 would display them."""
    results.write(results.compute(load(folder)), folder)
    notebook = nbformat.read(ROOT / "notebooks" / "3-brief.ipynb", as_version=4)
    cells = [cell.source for cell in notebook.cells if cell.source.startswith("brief.")]
    told = {}
    for language in LANGUAGES:
        with sound(folder):
            brief = open_brief(str(folder), str(folder), language)
        blocks = [eval(cell, {"brief": brief}).content for cell in cells]
        told[language] = Told(blocks, brief.words)
    return told


@pytest.fixture(scope="module", autouse=True)
def drawn_once():
    """A drawing of the same rows in the same form is made once for all mutations."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bar_chart, "draw", remembered(bar_chart.draw))
        patch.setattr(line_chart, "Lines", remembered(lines := line_chart.Lines))
        patch.setattr(lines, "svg", remembered(lines.svg))
        yield


def remembered(draw):
    made = {}

    def drawn(*rows):
        key = repr(rows)
        if key not in made:
            made[key] = draw(*rows)
        return made[key]

    return drawn


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    return tell(shutil.copytree(ROOT / "data", tmp_path_factory.mktemp("published") / "data"))


@pytest.fixture
def check(copy, published):
    """Tell the changed copy: each old phrase must be gone, each new one there."""

    def check(**pairs):
        told = tell(copy)
        assert set(pairs) == set(LANGUAGES)
        for language, phrases in pairs.items():
            old, new = published[language].text, told[language].text
            for before, now in phrases:
                assert before in old, f"{language}: never said: {before}"
                assert before not in new, f"{language}: stale: {before}"
                assert now in new, f"{language}: not said: {now}"
                assert now not in old, f"{language}: said before: {now}"
        return told

    return check


def marked(told, part, name, *marks):
    """A claim, trend or message has these marks, with their words, in every language."""
    for number, language in enumerate(LANGUAGES):
        found = getattr(told[language], part)(name)
        assert found == [(mark, WORDS[mark][number]) for mark in marks], language


def titled(told, chart, **titles):
    """A chart has this title, and its text alternative repeats it."""
    for language, wanted in titles.items():
        title, alt = told[language].chart(chart)
        assert title == wanted
        assert wanted.rstrip(".") in alt


def panel(folder, **rows):
    """Replace rows of the panel; the keyword is only a name for the pair."""
    path = folder / "panel.csv"
    text = path.read_text(encoding="utf-8")
    for old, new in rows.values():
        assert text.count(f"\n{old}\n") == 1
        text = text.replace(f"\n{old}\n", f"\n{new}\n")
    path.write_text(text, encoding="utf-8")


def test_the_cells_tell_what_a_build_writes(published, edition):
    for language in LANGUAGES:
        path = edition / "notebooks" / f"3-brief.{language}.ipynb"
        built = read_blocks(nbformat.read(path, as_version=4))
        assert published[language].blocks == built


def test_half_the_foundations_leave_the_parts_short_and_contradict_every_kind(check, copy):
    """1,542 / 2 = 771: the parts miss 6,766 by 771; 771 / 6,766 = 11.4 %; 4,957 / 771 = 6.43."""
    change(copy, "observations", "npo_charity_funds", value="771", printed="771")
    told = check(
        kk=[
            ("қосындысы жалпы санға тең.", "қосындысы жалпы саннан аз, айырмасы – 771 ұйым."),
            ("жалпы санға тең, бірақ", "жалпы саннан аз, сондықтан олардың бәрі бірдей дұрыс"),
            ("22,8%", "11,4%"),
            ("1 542", "4 957 / 771 = 6,43"),
            ("қорына 3,21 қоғамдық", "қорына 6,43 қоғамдық"),
        ],
        ru=[
            ("равна его общему числу.", "меньше его общего числа; разница составляет 771."),
            (
                "равна общему числу, но",
                "меньше общего числа, поэтому верными все они быть не могут",
            ),
            ("22,8 %", "11,4 %"),
            ("1 542", "4 957 / 771 = 6,43"),
            ("приходится 3,21", "приходится 6,43"),
        ],
        en=[
            ("add up to its total.", "add up to less than its total; the difference is 771."),
            ("add up to the total, but", "less than the total, so not all of them can be right"),
            ("22.8%", "11.4%"),
            ("1,542", "4,957 / 771 = 6.43"),
            (": 3.21 public", ": 6.43 public"),
        ],
    )
    for kind in ("npo-public-organisations", "npo-charity-funds", "npo-other"):
        marked(told, "claim", kind, "contradicted")
    for language in LANGUAGES:
        assert "771" in told[language].chart("chart-kinds")[1]


def test_two_kinds_that_change_places_take_the_majority_with_them(check, copy):
    """1,542 of 6,766 are 22.8 %, below one half by 27.2 points; 1,542 / 4,957 = 0.311."""
    change(copy, "observations", "npo_public_organisations", value="1542", printed="1 542")
    change(copy, "observations", "npo_charity_funds", value="4957", printed="4 957")
    told = check(
        kk=[
            ("көпшілігі – қоғамдық ұйымдар", "мәтіндегі ұйымдардың жартысынан аспайды"),
            ("73,3% бөлігі – қоғамдық ұйым", "22,8% бөлігі – қоғамдық ұйым"),
            ("3,21", "0,311"),
            ("анық; «мәтіндегі қоғамдық ұйымдар", "дұрыс емес; «"),
        ],
        ru=[
            ("Большинство организаций в тексте", "составляют не больше половины организаций"),
            ("73,3 % – общественные", "22,8 % – общественные"),
            ("3,21", "0,311"),
            ("4 957 / 6 766 × 100 − 50", "1 542 / 6 766 × 100 − 50 = −27,2"),
        ],
        en=[
            ("Most of the organisations the text counts", "no more than half of those the text"),
            ("73.3% are public", "22.8% are public"),
            ("3.21", "0.311"),
            ("4,957 / 6,766 × 100 − 50", "1,542 / 6,766 × 100 − 50 = −27.2"),
        ],
    )
    titled(
        told,
        "chart-kinds",
        kk="Қоғамдық ұйымдар мәтіндегі ұйымдардың жартысынан аспайды",
        ru="Общественные организации составляют не больше половины организаций в тексте",
        en="Public organisations are no more than half of those the text counts",
    )
    for kind in ("npo-public-organisations", "npo-charity-funds"):
        marked(told, "claim", kind, "not-found")  # the parts still add up


def test_a_higher_score_moves_both_of_its_readings(check, copy):
    """(3.9 - 1) / 5 = 58 %, 3.85 to 3.95 give 57 to 59; 3.9 / 6 = 65 %."""
    change(copy, "observations", "civic_participation_score", value="3.9", printed="3,9")
    told = check(
        kk=[("оның 53% емес, 44%", "оның 65% емес, 58%"), ("43–45", "57–59")],
        ru=[("44 % её длины", "58 % её длины"), ("а не 53 %", "а не 65 %")],
        en=[("44% of the way", "58% of the way"), ("53%", "65%")],
    )
    marked(told, "claim", "score-value", "not-found")


@pytest.mark.parametrize(("printed", "place"), [("6,0", "100"), ("5,99", "99.8")])
def test_a_score_at_the_end_of_its_scale_is_not_set_against_itself(check, copy, printed, place):
    """6 / 6 and (6 - 1) / 5 are 100 %; 5.99 / 6 = 99.83 and 4.99 / 5 = 99.8 print alike too."""
    value = printed.replace(",", ".")
    change(copy, "observations", "civic_participation_score", value=value, printed=printed)
    told = check(
        kk=[("оның 53% емес", f"Бұл балл шкаланың {place.replace('.', ',')}% деңгейіне")],
        ru=[("а не 53 %", f"Это {place.replace('.', ',')} % длины шкалы; баллы")],
        en=[("not 53%", f"It lies {place}% of the way up its scale; scores")],
    )
    marked(told, "claim", "score-value", "not-found")


CAVEATS = {  # readiness given, 29 % gave money: what that is no sign of
    "20": (
        "жоғары болуы өсуді",
        "выше готовности, не свидетельствует о росте",
        "no sign of growth",
    ),
    "29": ("тең болуы өзгеріс", "не означает, что ничего", "equals readiness does not mean"),
}


@pytest.mark.parametrize("readiness", CAVEATS)
def test_the_caveat_on_giving_follows_which_share_is_higher(check, copy, readiness):
    """As published, more than 60 % are ready and 29 % gave: that is no sign of a decline."""
    cells = {"value": readiness, "printed": readiness, "qualifier": "exact"}
    change(copy, "observations", "giving_readiness", **cells)
    change(copy, "observations", "donated_money", qualifier="exact")
    old = ("құлдырауды білдірмейді", "не свидетельствует о спаде", "no sign of a decline")
    pairs = zip(LANGUAGES, old, CAVEATS[readiness], strict=True)
    check(**{language: [(before, now)] for language, before, now in pairs})


def test_the_caveat_on_giving_names_no_direction_where_the_shares_leave_it_open(check, copy):
    """More than 60 % ready, 70 % gave: from 10 points less to 30 points more."""
    change(copy, "observations", "donated_money", value="70", printed="70")
    check(
        kk=[("құлдырауды білдірмейді", "бұл үлестерге қарап өзгеріс туралы")],
        ru=[("не свидетельствует о спаде", "по этим долям нельзя судить об изменении")],
        en=[("no sign of a decline", "the two shares say nothing of a change")],
    )


def test_an_exact_readiness_is_no_longer_a_bound_anywhere(check, copy):
    """60 less 21 is 39, less 20.5 to 21.5 is 38.5 to 39.5, less 29 is 31. No bar is dashed."""
    change(copy, "observations", "giving_readiness", qualifier="exact")
    told = check(
        kk=[
            ("60 пайыздан астам", "халықтың 60% бөлігі"),
            ("38,5 пайыздық тармақтан астам", "айырмасы – 39 пайыздық тармақ."),
            ("Нақты мән үзік сызықты", "60 − 21 = 39"),
        ],
        ru=[
            ("более 60 %", "благотворительности – 60 %"),
            ("(> 60) − 21,5 > 38,5", "60 − 21 = 39"),
            ("Точное значение может лежать", "60 − 29 = 31"),
        ],
        en=[
            ("more than 60%", "gives 60% of the population"),
            ("more than 38.5 percentage points", "the difference is 39 percentage points."),
            ("(> 60) − 29.5 > 30.5", "60 − 29 = 31"),
            ("may lie in the dashed part", "range 38.5–39.5"),
        ],
    )
    marked(told, "claim", "giving-readiness", "not-found")
    marked(told, "message", 1, "certain")


def test_releases_that_part_on_participation_are_said_to_disagree(check, copy):
    """v13 rises, its intervals apart; v15: 0.416 - 0.446 = -0.030. The claim is judged again."""
    panel(
        copy,
        rises=(
            "KAZ,v2x_cspart,v13,2020,0.421,0.231,0.591",
            "KAZ,v2x_cspart,v13,2020,0.221,0.131,0.281",
        ),
        first=("KAZ,v2x_cspart,v15,2020,0.416,,", "KAZ,v2x_cspart,v15,2020,0.446,,"),
        last=("KAZ,v2x_cspart,v15,2022,0.446,,", "KAZ,v2x_cspart,v15,2022,0.416,,"),
    )
    told = check(
        kk=[
            ("жылдары айқын өзгеріс жоқ", "шығарылымдар әртүрлі бағытты көрсетеді"),
            ("аралықтар қабаттасады", "V-Dem v15: −0,030"),
            ("0,231–0,591", "0,416 − 0,446 = −0,030"),
            ("мұны ішінара растайды", "оны қайта шығару қажет"),
        ],
        ru=[
            ("значимого изменения в 2020–2022", "выпуски указывают в разные стороны"),
            ("интервалы пересекаются", "V-Dem v15: −0,030"),
            ("0,231–0,591", "0,416 − 0,446 = −0,030"),
            ("подтверждают это отчасти", "его нужно вынести заново"),
        ],
        en=[
            ("shows no firm change from 2020", "moves one way in one release and the other way"),
            ("intervals overlap", "V-Dem v15: −0.030"),
            ("0.231–0.591", "0.416 − 0.446 = −0.030"),
            ("supports this in part", "so the claim has to be judged again"),
        ],
    )
    titled(
        told,
        "chart-neighbours",
        kk="Қазақстанда азаматтық қоғамға қатысу бойынша шығарылымдар бір-біріне қайшы",
        ru="Выпуски расходятся в оценке участия в гражданском обществе Казахстана",
        en="The releases disagree on participation in Kazakhstan’s civil society",
    )
    marked(told, "trend", "v2x_cspart", "releases-disagree")
    marked(told, "claim", "data-2022-2023", "under-review")


def test_a_register_smaller_than_the_total_turns_answer_message_chart_and_claim(check, copy):
    """5,000 registered are 1,766 fewer than 6,766, which is 135.3 % of them. No bar is broken."""
    change(copy, "observations", "ngo_registered_2021", value="5", printed="5", qualifier="exact")
    told = check(
        kk=[
            (
                "бастапқы мәтіндегіден көп",
                "бастапқы мәтіндегі коммерциялық емес ұйымдардан көп емес",
            ),
            ("бұл мәтіндегі жалпы саннан көп\n", "5 мың үкіметтік емес ұйым (ҮЕҰ) тіркелген"),
            ("30,8", "135,3%"),
            ("ал олар – КЕҰ-ның бір бөлігі ғана; мұндай", "ресми санынан аз емес: 5 мың"),
            ("Үзілген бағанның", "6 766 / 5 мың × 100"),
        ],
        ru=[
            ("Гражданских организаций в Казахстане больше", "организаций в Казахстане не больше"),
            (
                "(НПО) – больше, чем в тексте",
                "5 тыс. неправительственных организаций (НПО) – не больше",
            ),
            ("30,8", "135,3 %"),
            ("а это лишь часть НКО; реестр", "не меньше официального числа"),
            ("У разорванного столбца", "6 766 / 5 тыс. × 100"),
        ],
        en=[
            ("Kazakhstan has more civic organisations", "Kazakhstan has no more registered"),
            ("(NGOs), above the text’s total", "(NGOs), not above the text’s total"),
            ("30.8%", "135.3%"),
            ("Officials counted more than 22", "not below the 5 thousand registered NGOs"),
            ("A broken bar", "6,766 / 5 thousand × 100"),
        ],
    )
    titled(
        told,
        "chart-count",
        kk="Мәтіндегі КЕҰ саны ресми деректегі тіркелген ҮЕҰ санынан аз емес",
        ru="Текст насчитывает не меньше НКО, чем официально зарегистрировано НПО",
        en="The text counts no fewer NPOs than officials count registered NGOs",
    )
    marked(told, "message", 0, "false")
    marked(told, "claim", "npo-total", "consistent")


def test_more_bloggers_than_people_contradict_the_claim(check, copy):
    """30 million of 19,482,117 people are 154 per 100; 30 / 1.23 = 24.4, so 5.6 were added."""
    change(copy, "observations", "bloggers", value="30", printed="30")
    told = check(
        kk=[
            ("7,2 млн", "30 млн"),
            ("мұнша блогер болуы қисынсыз", "блогерлер тұрғындардан көп болар еді"),
            ("1,35 млн", "5,6 млн"),
            ("7,15–7,25", "29,5–30,5"),
        ],
        ru=[
            ("7,2 млн", "30 млн"),
            ("это неправдоподобно", "Блогеров оказалось бы больше, чем жителей"),
            ("1,35 млн", "5,6 млн"),
            ("7,15–7,25", "29,5–30,5"),
        ],
        en=[
            ("7.2 million", "30 million"),
            ("is implausible for", "more bloggers than people"),
            ("1.35 million", "5.6 million"),
            ("7.15–7.25", "29.5–30.5"),
        ],
    )
    marked(told, "claim", "bloggers", "contradicted")


def test_another_share_of_women_puts_the_claim_that_rests_on_it_under_review(check, copy):
    """It has a verdict on who said it and one on whether it holds."""
    change(copy, "observations", "women_in_mazhilis", value="25", printed="25")
    told = check(
        kk=[("орындарының 19%", "орындарының 25%"), ("үлесі – 19%", "24,5–25,5")],
        ru=[("у женщин 19 %", "у женщин 25 %"), ("18,5–19,5", "24,5–25,5")],
        en=[("women held 19%", "women held 25%"), ("(19% held by women)", "24.5–25.5")],
    )
    marked(told, "claim", "world-bank-women", "under-review", "under-review")
    for claim in ("opinion-women", "opinion-young"):
        marked(told, "claim", claim, "not-found", "not-verifiable")
    marked(told, "claim", "world-bank-young", "not-found", "not-found")


def test_a_rating_that_rises_is_said_to_rise_and_its_claim_is_under_review(check, copy):
    """1.75 - 1.5 = 0.25, where 1.25 - 1.5 was -0.25."""
    change(copy, "observations", "civil_society_rating_2023", value="1.75", printed="1.75")
    told = check(
        kk=[("берген бағасы төмендеді", "берген бағасы өсті"), ("1,25", "1,75 − 1,5 = 0,25")],
        ru=[("Freedom House снизилась", "Freedom House повысилась"), ("1,25", "1,75 − 1,5 = 0,25")],
        en=[
            ("rating of civil society fell", "rating of civil society rose"),
            ("1.25", "1.75 − 1.5 = 0.25"),
            (
                "but ratings by experts did not",
                "has changed (civil society rating, last",
            ),
        ],
    )
    marked(told, "claim", "data-2022-2023", "under-review")


def test_intervals_that_meet_take_the_arrow_away(check, copy, published):
    """0.057 to 0.099 reaches into 0.096 to 0.144; 0.094 did not."""
    row = "KAZ,v2x_partipdem,v15,2020,0.078,0.057,0.0"
    panel(copy, wider=(f"{row}94", f"{row}99"))
    told = check(
        kk=[
            ("0,057–0,094", "0,057–0,099"),
            ("0,044\nаралықтар қабаттаспайды", "шамамен 68%)\nаралықтар қабаттасады"),
        ],
        ru=[
            ("0,057–0,094", "0,057–0,099"),
            ("0,044\nинтервалы не", "0,144 (уровень около 68 %)\nинтервалы пересекаются"),
        ],
        en=[
            ("0.057–0.094", "0.057–0.099"),
            ("0.044\nintervals do not", "0.144 (level about 68%)\nintervals overlap"),
        ],
    )
    marked(told, "trend", "v2x_partipdem", "no-firm-change")
    for language, word in zip(LANGUAGES, WORDS["rose"], strict=True):  # no other index rose
        assert f"\n{word} (" in published[language].text
        assert f"\n{word} (" not in told[language].text


def test_a_plan_above_the_official_one_is_consistent_with_it(check, copy):
    """20 million is above the 15 of one year by 5; 20,000,000 / 19,482,117 = 1.03 per person."""
    change(copy, "observations", "housing_area", value="20", printed="20")
    told = check(
        kk=[
            ("ресми жоспардың өзі – 15", "ресми жоспардан аз емес: 15"),
            ("9,5–10,5", "15 млн − 20 млн = −5 млн"),
        ],
        ru=[
            ("Официальный план на один только", "Число не меньше официального плана"),
            ("9,5–10,5", "15 млн − 20 млн = −5 млн"),
        ],
        en=[
            ("The official plan for 2020 alone was", "It is not below the official plan"),
            ("9.5–10.5", "15 million − 20 million = −5 million"),
        ],
    )
    marked(told, "claim", "housing-area", "consistent")


def test_a_rating_under_an_inference_takes_answer_and_message_back(check, copy):
    """60 of 60 points: the claims that rest on it are judged anew, and so is the message."""
    change(copy, "observations", "civil_liberties", value="60", printed="60")
    told = check(
        kk=[
            ("алуға шектеулер дереккөздерде көрсетілген", "құжатпен расталатыны қайта қаралуда."),
            ("шектеулер құжатпен ішінара және", "60 балдан 60 балл"),
        ],
        ru=[
            ("доступа к информации отмечены в источниках", "подтверждены, пересматривается."),
            ("ограничения подтверждены отчасти", "60 из 60 баллов"),
        ],
        en=[
            ("access to information are on record", "are on record is under review."),
            ("Limits that the text names are documented in part", "60 of 60 points"),
        ],
    )
    marked(told, "message", 3, "open")


def test_a_law_of_the_year_that_the_text_gives_is_no_longer_set_against_it(check, copy):
    change(copy, "sources", "law-public-control", date="2017-05-05")
    told = check(
        kk=[("Мәтінде одан бұрынғы жылы құрылған", "аталған тетіктің арақатынасы қайта қаралуда")],
        ru=[("относит к более раннему году", "механизма пересматривается")],
        en=[("dated to an earlier year", "mechanism that the text names is under review")],
    )
    marked(told, "message", 2, "open")
    marked(told, "claim", "civic-control-created", "under-review")


def test_one_release_alone_is_said_to_be_judged_by_nothing(check, copy):
    path = copy / "panel.csv"
    rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [row for row in rows if not row.startswith("KAZ,v2x_cspart,v15,")]
    assert len(rows) - len(kept) == 15
    path.write_text("".join(kept), encoding="utf-8")
    check(
        kk=[("әдеттегі қайта қарау шегі", "Қазақстан және көрші елдер")],
        ru=[("при обычном пересмотре до", "один выпуск, поэтому изменение не оценивается.")],
        en=[("where releases usually revise", "which one release only holds, is not judged.")],
    )


def test_active_organisations_that_fall_put_the_claim_that_they_rose_under_review(check, copy):
    """18,204 less 20 thousand is below zero."""
    change(copy, "observations", "ngo_active_2021", value="20", printed="20")
    told = check(
        kk=[
            (
                "саны мен қатысу демократиясы индексі өскен",
                "негізделген деректер өзгерді (жұмыс істейтін ҮЕҰ, екінші",
            )
        ],
        ru=[("и индекс партиципаторной демократии выросли", "изменилось (действующие НПО")],
        en=[("and the participatory democracy index rose", "has changed (active NGOs, second")],
    )
    marked(told, "claim", "data-2022-2023", "under-review")


def test_fewer_bloggers_are_a_fall_in_words_and_no_negative_growth(check, copy):
    change(copy, "observations", "bloggers_growth", value="-23", printed="−23")
    check(
        kk=[("23% артық", "23% кем")],
        ru=[("прирост к", "снижение к")],
        en=[("a growth of", "a fall of 23%")],
    )


def test_an_open_kind_is_drawn_and_said_to_be_open(check, copy):
    """More than 267 others: the parts no longer meet the total, they do not conflict with it."""
    change(copy, "observations", "npo_other", qualifier="more than")
    check(
        kk=[("Түрлердің қосындысы жалпы санға тең", "267 санынан астам")],
        ru=[("Сумма видов равна общему числу", "более 267")],
        en=[("The kinds add up to the total", "more than 267")],
    )


def test_an_inference_whose_ground_has_moved_says_so_in_its_entry(check, copy):
    change(copy, "sources", "law-public-control", date="2015-10-02")
    check(
        kk=[("Пайым: заң мәтінде көрсетілген жылдан кейін", "негізделген деректер өзгерді")],
        ru=[("Умозаключение: закон принят позже", "изменилось (Закон № 30-VIII")],
        en=[("An inference: the law is later", "has changed (Law No. 30-VIII")],
    )
