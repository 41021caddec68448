"""Mutations of the data: the brief follows in every language, whole.

Those that have nothing to do with each other are made together in one copy of the data, a state.
Over it all cells of notebook 3 are displayed once, without a build (the first test shows that this
is the same). A pair of phrases is what the brief said and what it has to say now: the old one must
have stood in the published edition and be gone from every block, drawings and ledger included. Only
quotations of the source text stay as they are.
"""

import re
import shutil
from collections import defaultdict
from functools import cache, partial

import nbformat
import pytest

from civicbrief.brief import open_brief
from civicbrief.brief.charts import bar_chart, line_chart
from civicbrief.export.reading import read_blocks
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
    "one-release": ("бағаланбайды", "не оценивается", "not judged"),
    "releases-disagree": (
        "шығарылымдар бір-біріне қайшы",
        "выпуски расходятся",
        "releases disagree",
    ),
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
    return [
        (run["m"], folded(run["t"]).lower()) for run in runs if isinstance(run, dict) and "m" in run
    ]


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


@pytest.fixture(scope="module")
def told_in(tmp_path_factory):
    """What the brief says in each state."""

    @cache
    def told_in(state):
        folder = shutil.copytree(ROOT / "data", tmp_path_factory.mktemp(state) / "data")
        for made in STATES[state]:
            made(folder)
        return tell(folder)

    return told_in


@pytest.fixture
def check(request, told_in, published):
    """In a state of the data each old phrase must be gone, each new one there."""

    def check(**pairs):
        told = told_in(request.param)
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


STATES = defaultdict(list)  # what is changed in the data, by the state that it is changed in


def together(state, *changes):
    """Make changes in a state, with those of other tests that have nothing to do with them."""
    STATES[state] += changes
    return pytest.mark.parametrize("check", [state], indirect=True)


def row(row_id, **cells):
    return partial(change, table="observations", row_id=row_id, **cells)


def source(row_id, **cells):
    return partial(change, table="sources", row_id=row_id, **cells)


def values(**rows):
    return partial(panel, **rows)


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


@together("fourth", row("npo_charity_funds", value="771", printed="771"))
def test_half_the_foundations_leave_the_parts_short_and_contradict_every_kind(check):
    """1,542 / 2 = 771: the parts miss 6,766 by 771; 771 / 6,766 = 11.4 %; 4,957 / 771 = 6.43."""
    told = check(
        kk=[
            ("қосындысы жалпы санға тең.", "қосындысы жалпы саннан аз, айырмасы – 771 ұйым."),
            ("4 957 + 1 542 + 267", "жалпы саннан аз, сондықтан олардың бәрі бірдей дұрыс"),
            ("22,8 пайызы", "11,4 пайызы"),
            ("1 542 / 6 766", "4 957 / 771 = 6,43"),
            ("4 957 / 1 542 = 3,21", "4 957 + 771 + 267 − 6 766 = −771"),
        ],
        ru=[
            (
                "равна указанному в нём общему",
                "меньше указанного в нём общего числа; разница составляет 771.",
            ),
            (
                "4 957 + 1 542 + 267",
                "меньше общего числа, указанного в тексте, поэтому верными все",
            ),
            ("1 542 / 6 766 × 100 = 22,8 %", "771 / 6 766 × 100 = 11,4 %"),
            ("1 542 / 6 766", "4 957 / 771 = 6,43"),
            ("4 957 / 1 542 = 3,21", "4 957 + 771 + 267 − 6 766 = −771"),
        ],
        en=[
            ("add up to its total.", "add up to less than its total; the difference is 771."),
            ("4,957 + 1,542 + 267", "less than the text’s total, so not all of them can be right"),
            ("1,542 / 6,766 × 100 = 22.8%", "771 / 6,766 × 100 = 11.4%"),
            ("1,542 / 6,766", "4,957 / 771 = 6.43"),
            ("4,957 / 1,542 = 3.21", "4,957 + 771 + 267 − 6,766 = −771"),
        ],
    )
    for kind in ("npo-public-organisations", "npo-charity-funds", "npo-other"):
        marked(told, "claim", kind, "contradicted")


@together(
    "second",
    row("npo_public_organisations", value="1542", printed="1 542"),
    row("npo_charity_funds", value="4957", printed="4 957"),
)
def test_two_kinds_that_change_places_take_the_majority_with_them(check):
    """1,542 of 6,766 are 22.8 %, below one half by 27.2 points; 1,542 / 4,957 = 0.311."""
    told = check(
        kk=[
            ("73,3 пайызы – қоғамдық ұйым", "22,8 пайызы – қоғамдық ұйым"),
            ("3,21", "0,311"),
            ("анық; «мәтіндегі қоғамдық ұйымдар", "дұрыс емес; «"),
        ],
        ru=[
            ("организации составляют 73,3 %", "организации составляют 22,8 %"),
            ("3,21", "0,311"),
            ("4 957 / 6 766 × 100 − 50", "1 542 / 6 766 × 100 − 50 = −27,2"),
            ("показатель «общественные организации", "неверно; "),
        ],
        en=[
            ("organisations make up 73.3%", "organisations make up 22.8%"),
            ("3.21", "0.311"),
            ("4,957 / 6,766 × 100 − 50", "1,542 / 6,766 × 100 − 50 = −27.2"),
            ("the figure “public organisations", "does not hold; "),
        ],
    )
    for kind in ("npo-public-organisations", "npo-charity-funds"):
        marked(told, "claim", kind, "not-found")  # the parts still add up


@together("first", row("civic_participation_score", value="3.9", printed="3,9"))
def test_a_higher_score_moves_both_of_its_readings(check):
    """(3.9 - 1) / 5 = 58 %, 3.85 to 3.95 give 57 to 59; 3.9 / 6 = 65 %."""
    told = check(
        kk=[("5 × 100 = 44%", "5 × 100 = 58%"), ("6 × 100 = 53,3%", "6 × 100 = 65,0%")],
        ru=[("5 × 100 = 44 %", "5 × 100 = 58 %"), ("6 × 100 = 53,3 %", "6 × 100 = 65,0 %")],
        en=[("5 × 100 = 44%", "5 × 100 = 58%"), ("6 × 100 = 53.3%", "6 × 100 = 65.0%")],
    )
    marked(told, "claim", "score-value", "not-found")


STATES["second"].append(row("civic_participation_score", value="6.0", printed="6,0"))
STATES["third"].append(row("civic_participation_score", value="5.99", printed="5,99"))


@pytest.mark.parametrize(
    ("check", "place", "share"),
    [("second", "100.0", "100.0"), ("third", "99.8", "99.8")],
    indirect=["check"],
)
def test_a_score_at_the_end_of_its_scale_still_lies_on_it(check, place, share):
    """6 / 6 and (6 - 1) / 5 are 100 %; 5.99 / 6 = 99.83 and 4.99 / 5 = 99.8."""
    at, of = place.replace(".", ","), share.replace(".", ",")
    told = check(
        kk=[("5 × 100 = 44%", f"5 × 100 = {at}%"), ("6 × 100 = 53,3%", f"6 × 100 = {of}%")],
        ru=[("5 × 100 = 44 %", f"5 × 100 = {at} %"), ("6 × 100 = 53,3 %", f"6 × 100 = {of} %")],
        en=[("5 × 100 = 44%", f"5 × 100 = {place}%"), ("6 × 100 = 53.3%", f"6 × 100 = {share}%")],
    )
    marked(told, "claim", "score-value", "not-found")


CAVEATS = {  # readiness given, 39 % gave money: what that is no sign of
    "20": ("үлесінен көп болуы өсуді", "не означает роста", "does not mean growth"),
    "39": ("тең болуы өзгеріс", "равенство двух долей", "as many people gave as were ready"),
}


for state, share in (("second", "20"), ("third", "39")):
    STATES[state] += [
        row("giving_readiness", value=share, printed=share, qualifier="exact"),
        row("donated_money_2021", qualifier="exact"),
    ]


@pytest.mark.parametrize(
    ("check", "readiness"), [("second", "20"), ("third", "39")], indirect=["check"]
)
def test_the_caveat_on_giving_follows_which_share_is_higher(check, readiness):
    """As published, more than 60 % are ready and 39 % gave: that is no sign of a decline."""
    old = ("төмендеуді білдірмейді", "не означает спада", "does not mean a decline")
    pairs = zip(LANGUAGES, old, CAVEATS[readiness], strict=True)
    check(**{language: [(before, now)] for language, before, now in pairs})


@together("fourth", row("donated_money_2021", value="70", printed="70"))
def test_the_caveat_on_giving_names_no_direction_where_the_shares_leave_it_open(check):
    """More than 60 % ready, 70 % gave: from 10 points less to 30 points more."""
    check(
        kk=[("төмендеуді білдірмейді", "бұл үлестерге қарап өзгеріс туралы")],
        ru=[("не означает спада", "судить по этим долям об изменении нельзя")],
        en=[("does not mean a decline", "the shares say nothing of a change")],
    )


@together("first", row("giving_readiness", qualifier="exact"))
def test_an_exact_readiness_is_no_longer_a_bound_anywhere(check):
    """60 less 21 is 39, less 20.5 to 21.5 is 38.5 to 39.5, less 29 is 31. No bar is dashed."""
    told = check(
        kk=[
            ("60 пайыздан астамы", "халықтың 60 пайызы"),
            ("(> 60) − 21,5 > 38,5", "60 − 21 = 39,0"),
            ("(> 60) − 29,5 > 30,5", "60 − 29 = 31,0"),
            ("дайын нақты мәні көрсетілмеген", "дайын 60% Ақша"),
        ],
        ru=[
            ("готовы более 60 %", "готовы 60 %"),
            ("(> 60) − 21,5 > 38,5", "60 − 21 = 39,0"),
            ("(> 60) − 29,5 > 30,5", "60 − 29 = 31,0"),
            ("благотворительности точное значение", "благотворительности 60 % Пожертвовали"),
        ],
        en=[
            ("showed more than 60%", "showed 60% of the population"),
            ("(> 60) − 21.5 > 38.5", "60 − 21 = 39.0"),
            ("(> 60) − 29.5 > 30.5", "60 − 29 = 31.0"),
            ("charity exact value not given", "charity 60% Donated"),
        ],
    )
    titled(
        told,
        "chart-ready",
        kk="Қайырымдылыққа дайын екенін айтқандар бір айда ақша бөлгендерден көп",
        ru="Готовых к благотворительности больше, чем пожертвовавших деньги за месяц",
        en="More people were ready for charity than gave money in a month",
    )
    marked(told, "claim", "giving-readiness", "not-found")


@together(
    "second",
    values(
        rises=(
            "KAZ,v2x_cspart,v13,2020,0.421,0.231,0.591",
            "KAZ,v2x_cspart,v13,2020,0.221,0.131,0.281",
        ),
        first=("KAZ,v2x_cspart,v15,2020,0.416,,", "KAZ,v2x_cspart,v15,2020,0.446,,"),
        last=("KAZ,v2x_cspart,v15,2022,0.446,,", "KAZ,v2x_cspart,v15,2022,0.416,,"),
    ),
)
def test_releases_that_part_on_participation_are_said_to_disagree(check):
    """v13 rises, its intervals apart; v15: 0.416 - 0.446 = -0.030. The claim is judged again."""
    told = check(
        kk=[
            ("2020–2022 жылдары айқын өзгермеген", "әр шығарылымда әр бағытта өзгерген"),
            ("қатысу деңгейі айқын өзгермеген", "деңгейінің өзгерген-өзгермегенін анықтау"),
            ("0,231–0,591", "V-Dem v15: −0,030"),
            ("0,231–0,591", "0,416 − 0,446 = −0,030"),
            ("0,446 − 0,416 = 0,030", "оны қайта шығару қажет"),
        ],
        ru=[
            ("годах значимо не изменился", "в разных выпусках менялся в разные стороны"),
            ("годах значимо не изменилось", "Изменилось ли участие в гражданском обществе"),
            ("0,231–0,591", "V-Dem v15: −0,030"),
            ("0,231–0,591", "0,416 − 0,446 = −0,030"),
            ("0,446 − 0,416 = 0,030", "его нужно вынести заново"),
        ],
        en=[
            (
                "Kazakhstan’s shows no clear change",
                "different directions in different releases",
            ),
            ("them showed no clear change", "Whether participation in civil society has changed"),
            ("0.231–0.591", "V-Dem v15: −0.030"),
            ("0.231–0.591", "0.416 − 0.446 = −0.030"),
            ("0.446 − 0.416 = 0.030", "it has to be given again"),
        ],
    )
    marked(told, "message", 1, "releases-disagree")
    marked(told, "trend", "v2x_cspart", "releases-disagree")
    marked(told, "claim", "data-2022-2023", "under-review")


@together("third", row("ngo_registered_2020", value="5", printed="5", qualifier="exact"))
def test_a_register_smaller_than_the_total_turns_answer_message_chart_and_claim(check):
    """5,000 registered are 1,766 fewer than 6,766, which is 135.3 % of them. No bound is left."""
    told = check(
        kk=[
            ("мәтінде көрсетілгеннен көп;", "мәтіндегі коммерциялық емес ұйымдардан көп емес;"),
            ("жалпы саннан әлдеқайда көп", "5 мың үкіметтік емес ұйым (ҮЕҰ) тіркелген"),
            ("30,8 пайызынан азы", "135,3 пайызы"),
            ("мәтіндегі санды растайтын тізілім", "тіркелген ҮЕҰ санынан (5 мың) аз емес"),
            ("(> 22 мың)", "6 766 / 5 мың × 100"),
        ],
        ru=[
            ("Организаций гражданского общества в Казахстане больше", "в Казахстане не больше"),
            ("намного больше общего числа", "не больше общего числа"),
            ("составляет менее 30,8 %", "составляет 135,3 %"),
            ("реестр, в котором значилось бы", "Это число не меньше числа НПО"),
            ("(> 22 тыс.)", "6 766 / 5 тыс. × 100"),
        ],
        en=[
            ("Kazakhstan has more civil society", "Kazakhstan has no more registered"),
            ("far above the text’s total", "not above the text’s total"),
            ("equals less than 30.8%", "equals 135.3%"),
            ("no register with the text’s total", "not below the 5 thousand registered NGOs"),
            ("(> 22 thousand)", "6,766 / 5 thousand × 100"),
        ],
    )
    titled(
        told,
        "chart-count",
        kk="Мәтіндегі КЕҰ саны ресми деректегі тіркелген ҮЕҰ санынан аз емес",
        ru="В тексте указано не меньше НКО, чем официально зарегистрировано НПО",
        en="The text counts no fewer NPOs than officials count registered NGOs",
    )
    marked(told, "message", 0, "false")
    marked(told, "claim", "npo-total", "consistent")


@together("first", row("bloggers", value="30", printed="30"))
def test_more_bloggers_than_people_contradict_the_claim(check):
    """30 million of 19,482,117 people are 154 per 100; 30 / 1.23 = 24.4, so 5.6 were added."""
    told = check(
        kk=[
            ("7,2 млн блогер", "30 млн блогер"),
            ("бұл қисынға келмейді", "блогерлер тұрғындардан көп болар еді"),
            ("(100 + 23) = 1,35 млн", "(100 + 23) = 5,6 млн"),
            ("7,15–7,25", "29,5–30,5"),
        ],
        ru=[
            ("было 7,2 млн", "было 30 млн"),
            ("что неправдоподобно", "Блогеров оказалось бы больше, чем жителей"),
            ("(100 + 23) = 1,35 млн", "(100 + 23) = 5,6 млн"),
            ("7,15–7,25", "29,5–30,5"),
        ],
        en=[
            ("there were 7.2 million", "there were 30 million"),
            ("which is implausible", "more bloggers than people"),
            ("(100 + 23) = 1.35 million", "(100 + 23) = 5.6 million"),
            ("7.15–7.25", "29.5–30.5"),
        ],
    )
    marked(told, "claim", "bloggers", "contradicted")


@together(
    "first", values(women=("KAZ,v2x_gencs,v14,2023,0.753,,", "KAZ,v2x_gencs,v14,2023,0.953,,"))
)
def test_another_index_of_women_puts_the_claim_that_rests_on_it_under_review(check):
    """It has a verdict on who said it and one on whether it holds."""
    told = check(
        kk=[("0,753 (2023", "0,953 (2023")],
        ru=[("0,753 (2023", "0,953 (2023")],
        en=[("0.753 (2023", "0.953 (2023")],
    )
    marked(told, "claim", "opinion-women", "under-review", "under-review")
    marked(told, "claim", "opinion-young", "not-found", "not-verifiable")
    for claim in ("world-bank-women", "world-bank-young"):
        marked(told, "claim", claim, "not-found", "not-found")


@together("first", row("civil_society_rating_2023", value="1.75", printed="1.75"))
def test_a_rating_that_rises_is_said_to_rise_and_its_claim_is_under_review(check):
    """1.75 - 1.5 = 0.25, where 1.25 - 1.5 was -0.25."""
    told = check(
        kk=[
            ("берілген баға төмендеді", "берілген баға өсті"),
            ("1,25 − 1,5 = −0,25", "1,75 − 1,5 = 0,25"),
            ("«Анық» деген сөз", "негізделген деректер өзгерді (азаматтық қоғам бағасы"),
        ],
        ru=[
            ("(Freedom House) снизилась", "(Freedom House) повысилась"),
            ("1,25 − 1,5 = −0,25", "1,75 − 1,5 = 0,25"),
            ("Слово «ясно»", "изменилось (оценка гражданского общества, последний"),
        ],
        en=[
            ("civil society (Nations in Transit) fell", "civil society (Nations in Transit) rose"),
            ("1.25 − 1.5 = −0.25", "1.75 − 1.5 = 0.25"),
            ("“clearly” is not supported", "has changed (civil society rating, last"),
        ],
    )
    marked(told, "claim", "data-2022-2023", "under-review")


@together(
    "third",
    values(
        wider=(
            "KAZ,v2x_partipdem,v15,2020,0.078,0.057,0.094",
            "KAZ,v2x_partipdem,v15,2020,0.078,0.057,0.099",
        )
    ),
)
def test_intervals_that_meet_take_the_arrow_away(check, published):
    """0.057 to 0.099 reaches into 0.096 to 0.144; 0.094 did not."""
    told = check(
        kk=[
            ("0,057–0,094", "0,057–0,099"),
            (
                "0,044\nаралықтар қабаттаспайды",
                "0,144 (деңгейі шамамен 68%)\nаралықтар қабаттасады",
            ),
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


@together("second", row("housing_area", value="20", printed="20"))
def test_a_plan_above_the_official_one_is_consistent_with_it(check):
    """20 million is above the 15 of one year by 5; 20,000,000 / 19,482,117 = 1.03 per person."""
    told = check(
        kk=[
            ("ресми жоспардың өзі – 15", "ресми жоспардан (15 млн шаршы метр) аз емес"),
            ("9,5–10,5", "15 млн − 20 млн = −5 млн"),
        ],
        ru=[
            ("Официальный план на один только", "Это не меньше официального плана"),
            ("9,5–10,5", "15 млн − 20 млн = −5 млн"),
        ],
        en=[
            ("The official plan for 2020 alone was", "It is not below the official plan"),
            ("9.5–10.5", "15 million − 20 million = −5 million"),
        ],
    )
    marked(told, "claim", "housing-area", "consistent")


@together(
    "third",
    values(free=("KAZ,fiw_liberties,fiw2025,2025,18,,", "KAZ,fiw_liberties,fiw2025,2025,60,,")),
)
def test_a_rating_under_an_inference_takes_answer_and_message_back(check):
    """60 of 60 points: the claims that rest on it are judged anew, and so is the message."""
    told = check(
        kk=[
            (
                "шектеу ішінара ғана расталады",
                "қайсысы расталатыны қайта қаралуда.",
            ),
            ("ішінара, кейде басқаша", "азаматтық бостандықтарға 60 балл"),
        ],
        ru=[
            ("иностранного финансирования – отчасти", "подтверждаются, пересматривается."),
            ("подтверждаются отчасти и не всегда", "в 60 баллов из 60"),
        ],
        en=[
            ("and in part on foreign funding", "are confirmed is under review."),
            ("are confirmed in part, and not", "60 of 60 points"),
        ],
    )
    marked(told, "message", 3, "open")


@together("second", source("law-public-control", date="2017-05-05"))
def test_a_law_of_the_year_that_the_text_gives_is_no_longer_set_against_it(check):
    told = check(
        kk=[
            ("2023 жылғы заңмен реттеледі", "2017 жылғы заңмен реттеледі"),
            ("осындай атаумен қабылданған", "негізделген деректер өзгерді («Қоғамдық"),
        ],
        ru=[
            ("регулирует закон 2023 года", "регулирует закон 2017 года"),
            ("с таким названием, принятый", "изменилось (Закон № 30-VIII"),
        ],
        en=[
            ("A law of 2023 governs", "A law of 2017 governs"),
            ("No legal act of that name", "has changed (Law No. 30-VIII"),
        ],
    )
    for claim in ("civic-control-created", "civic-control-purpose"):
        marked(told, "claim", claim, "under-review")


def one_release(folder):
    """Leave v13 of participation, without its intervals."""
    later, series = ("v2x_cspart,v15,", "v2x_cspart,v16,"), "v2x_cspart,v13,index from 0 to 1,"
    for table in ("panel", "series", "revisions"):
        path = folder / f"{table}.csv"
        rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [row for row in rows if not any(part in row for part in later)]
        text = re.sub(r"(,v2x_cspart,v13,\d+,[\d.]+),.*", r"\1,,", "".join(kept))
        text = text.replace(f"{series}68,", f"{series},")
        path.write_text(text, encoding="utf-8")


@together("fourth", one_release)
def test_one_release_alone_is_said_to_be_judged_by_nothing(check):
    """Nothing says how far it may be off."""
    told = check(
        kk=[("2020–2022 жылдары айқын өзгермеген", "2020–2025 жылдары бағаланбаған")],
        ru=[("годах значимо не изменился", "годах не оценивался")],
        en=[("Kazakhstan’s shows no clear change", "Kazakhstan’s is not judged")],
    )
    marked(told, "trend", "v2x_cspart", "one-release")


@together("fifth", row("ngo_active_2021", value="20", printed="20"))
def test_active_organisations_that_fall_put_the_claim_that_they_rose_under_review(check):
    """18,204 less 20 thousand is below zero."""
    told = check(
        kk=[
            ("2023 жылғы сәуірде өскен", "2023 жылғы сәуірде азайған"),
            ("«Анық» деген сөз", "негізделген деректер өзгерді (жұмыс істейтін ҮЕҰ, екінші"),
        ],
        ru=[
            ("выросло с февраля 2021", "снизилось с февраля 2021"),
            ("Слово «ясно»", "изменилось (действующие НПО"),
        ],
        en=[
            ("rose from February 2021", "fell from February 2021"),
            ("“clearly” is not supported", "has changed (active NGOs, second"),
        ],
    )
    marked(told, "claim", "data-2022-2023", "under-review")


@together("second", row("bloggers_growth", value="-23", printed="−23"))
def test_fewer_bloggers_are_a_fall_in_words_and_no_negative_growth(check):
    check(
        kk=[("өсімі – 23%", "кемуі – 23%")],
        ru=[("на 23 % больше", "на 23 % меньше")],
        en=[("23% more", "23% fewer")],
    )


@together("first", row("npo_other", qualifier="more than"))
def test_an_open_kind_is_said_to_be_open(check):
    """More than 267 others: the parts no longer meet the total, they do not conflict with it."""
    check(
        kk=[
            ("қосындысы жалпы санға тең.", "қосындысы жалпы санға қайшы келмейді."),
            ("3,9 пайызы", "267 санынан астам"),
        ],
        ru=[
            ("равна указанному в нём общему", "не противоречит указанному в нём общему"),
            ("прочие НКО – 3,9 %", "более 267"),
        ],
        en=[
            ("add up to its total.", "do not contradict its total."),
            ("other NPOs 3.9%", "more than 267"),
        ],
    )


@together("third", source("law-public-control", date="2015-10-02"))
def test_an_inference_whose_ground_has_moved_says_so_in_its_entry(check):
    check(
        kk=[("заң мәтінде көрсетілген жылдан кейін", "негізделген деректер өзгерді")],
        ru=[("Закон принят позже года", "изменилось (Закон № 30-VIII")],
        en=[("The law is later than the year", "has changed (Law No. 30-VIII")],
    )
