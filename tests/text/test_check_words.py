"""Words of number and share: a figure chooses them, or the check names them."""

import pytest

from civicbrief.pipeline.check import check
from civicbrief.text.checks.number_words import check_words, words_of_number
from civicbrief.text.languages import INTERFACE
from civicbrief.text.text_files import read_texts
from tests.support.project import LANGUAGES, ROOT, project_in

LISTS = read_texts(INTERFACE)

PLANTED = {
    "en": [
        ("Three in four adults took part", ["Three", "four"]),
        ("Nearly half of them answered", ["half"]),
        ("Twice as many as before", ["Twice"]),
        ("The number will double", ["double"]),
        ("A majority is registered", ["majority"]),
        ("For most of the year", ["most of"]),
        ("Most organisations are small", ["Most organisations"]),
        ("Over a quarter gave money", ["quarter"]),
        ("One-third of the members", ["One-third"]),
        ("A dozen laws, hundreds of orders", ["dozen", "hundreds"]),
        ("A tenfold growth", ["tenfold"]),
    ],
    "kk": [
        ("Ұйымдардың жартысы тіркелген", ["жартысы"]),
        ("Саны екі есе өсті", ["екі", "есе"]),
        ("Халықтың төрттен бір бөлігі", ["төрттен"]),
        ("Ересектердің үштен бірі", ["үштен"]),
        ("Мүшелерінің көпшілігі жас", ["көпшілігі"]),
        ("Шектеулердің көбі расталды", ["көбі"]),
        ("Жүздеген ұйым жабылды", ["Жүздеген"]),
        ("Халықтың ширегі көмектесті", ["ширегі"]),
        ("Мыңнан астам блогер", ["Мыңнан"]),
        ("Әрбір бесінші тұрғын", ["Әрбір бесінші"]),
        ("Басым бөлігі қалада", ["Басым бөлігі"]),
    ],
    "ru": [
        ("Четверть населения помогает", ["Четверть"]),
        ("Число выросло вдвое", ["вдвое"]),
        ("Почти половина опрошенных", ["половина"]),
        ("Большинство организаций", ["Большинство"]),
        ("Треть взрослых", ["Треть"]),
        ("Дюжина законов", ["Дюжина"]),
        ("Сотни писем", ["Сотни"]),
        ("Трое из четверых, трёх мало", ["Трое", "четверых", "трёх"]),
        ("Каждый пятый житель", ["Каждый пятый"]),
        ("Бо́льшая часть, то есть большая часть", ["большая часть"]),
        ("Полтора года и в разы больше", ["Полтора", "в разы"]),
    ],
}
HARMLESS = {
    "en": [
        "The second law replaced the first one",
        "One person may write on several networks",
        "Figures appear quarterly at the headquarters",
        "On behalf of the members",
        "The most serious limits, at most as the law allows",
        "In the third quarter of the year",
        "Many pages, a part of them unread",
        "A third party may object",
        "Almost always, and often more",
        "The tendency is documented in full",
        "In the second half of the year",
    ],
    "kk": [
        "Бір адам бірнеше желіде жазады",
        "Екінші заң біріншісін алмастырды",
        "Қағида іс жүзінде жүзеге асты",
        "Онда бұл туралы айтылмаған",
        "Ұйымдардың бір бөлігі тіркелмеген",
        "Есеп жарияланды, есептеу аяқталды",
        "Бұл көпшілікке арналған жоба",
        "Көп беттің басы оқылды",
        "Алтын мен бестік туралы мақала",
        "Жылдың бірінші жартысында",
        "Ол үшін мүмкіндік көбірек",
    ],
    "ru": [
        "Один из законов изменён",
        "Второй закон заменил первый",
        "В четверг утром вышел приказ",
        "Третий сектор и третьи лица",
        "Это лишь часть организаций",
        "Семья и стороны договора",
        "Стоит прочесть больше частных писем",
        "За квартал данных нет",
        "Во второй половине года",
        "Права национальных меньшинств",
        "Четвертый раздел, пятый пункт",
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [(language, *case) for language in LANGUAGES for case in PLANTED[language]],
)
def test_a_word_of_number_or_share_is_found(language, text, words):
    assert words_of_number(text, LISTS.text(f"{language}.words.txt")) == words


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code in LANGUAGES for text in HARMLESS[code]]
)
def test_a_word_that_states_no_number_is_left_alone(language, text):
    assert words_of_number(text, LISTS.text(f"{language}.words.txt")) == []


@pytest.mark.parametrize(
    ("example", "words"),
    [("Two panels", ["Two"]), ("half of them", ["half"]), ("Panels, side by side", [])],
)
def test_what_the_page_on_own_figures_says_of_words_of_number_is_so(example, words):
    page = (ROOT / "docs" / "how-to" / "your-own-chart-and-table.md").read_text(encoding="utf-8")
    assert f"“{example}”" in " ".join(page.split())
    assert words_of_number(example, LISTS.text("en.words.txt")) == words


def test_the_passages_of_the_project_and_of_the_interface_state_no_number_in_words():
    assert check_words(read_texts(ROOT / "notebooks" / "text")) == []
    assert check_words(read_texts(INTERFACE)) == []


@pytest.fixture
def project(tmp_path):
    project_in(tmp_path)
    return tmp_path


def add(project, text):
    """Write a passage at the end of the English file; the number of its first line."""
    path = project / "notebooks" / "text" / "en.ftl"
    before = path.read_text(encoding="utf-8")
    path.write_text(before + text, encoding="utf-8")
    return before.count("\n") + 1


def found(project):
    files = read_texts(project / "notebooks" / "text")
    return [(f.file, f.row, f.column) for f in check_words(files)]


def test_a_fault_of_the_check_says_file_line_key_and_what_to_do(project):
    path = project / "notebooks" / "text" / "ru.ftl"
    content = path.read_text(encoding="utf-8")
    path.write_text(content.replace("trust-text = В", "trust-text = Четверть: в"), encoding="utf-8")
    (fault,) = check(project, ROOT / "data")[0]
    line = content[: content.index("trust-text = ")].count("\n") + 1
    assert (fault.file, fault.row, fault.column) == ("ru.ftl", line, "trust-text")
    assert '"Четверть"' in fault.problem
    assert "SIGN($metric)" in fault.remedy


def test_a_word_in_a_branch_that_a_figure_selects_is_allowed(project):
    add(project, "new = { SIGN($giving_gap) ->\n    [positive] Most of them\n   *[open] Half\n}\n")
    assert found(project) == []


def test_a_word_beside_such_branches_or_in_those_of_a_parameter_is_not(project):
    first = add(project, "one = Half of { SIGN($giving_gap) ->\n   *[open] them\n}\n")
    second = add(project, "new = { $population ->\n    [official] Half\n   *[world_bank] All\n}\n")
    third = add(project, "old = { YEAR($npo_total) ->\n   *[other] Half\n}\n")
    assert found(project) == [
        ("en.ftl", first, "one"),
        ("en.ftl", second, "new"),
        ("en.ftl", third, "old"),
    ]


def test_an_attribute_and_a_literal_are_looked_at_and_a_name_and_a_quotation_are_not(project):
    line = add(project, 'new = x\n    .text = { "half" }\nquote-x = half\n-title-x = Half\n')
    add(project, "source-x = Half\n    .body = Eight bodies\n")
    assert found(project) == [("en.ftl", line + 1, "new.text")]


def test_a_language_without_a_list_of_words_is_a_fault(project):
    (project / "notebooks" / "text" / "xx.ftl").write_text("a = b\n", encoding="utf-8")
    assert found(project) == [("xx.ftl", None, None)]


def test_words_given_to_a_function_are_read_too(tmp_path):
    (tmp_path / "en.ftl").write_text('key = { SAID("three in four") } of them\n', encoding="utf-8")
    faults = check_words(read_texts(tmp_path))
    assert ["three" in fault.problem for fault in faults] == [True, False]


@pytest.mark.parametrize(
    ("language", "label", "sentence"),
    [
        ("en", "Employed, thousand", "Many came, thousand by thousand"),
        ("en", "Employed (thousand people)", "It is said (thousand people came)"),
        ("en", "Members, in millions", "In millions of homes"),
        ("ru", "Занятые, тысяч человек", "Пришло много, тысяч сто"),
        ("kk", "Жұмыспен қамтылғандар, мың адам", "Мың адам келді"),
        ("kk", "Мүшелер (мың)", "Мүшелер мың адам болды"),
    ],
)
def test_a_multiplier_at_the_end_of_a_label_is_its_unit_and_elsewhere_a_number(
    language, label, sentence
):
    listed = LISTS.text(f"{language}.words.txt")
    assert words_of_number(label, listed, label=True) == []
    assert words_of_number(label, listed) != []
    assert words_of_number(sentence, listed) != []


@pytest.mark.parametrize("label", ["Members, half of them", "Two panels, thousand", "Thousand"])
def test_another_word_of_number_in_a_label_is_found(label):
    assert len(words_of_number(label, LISTS.text("en.words.txt"), label=True)) == 1


def test_names_titles_and_headings_are_labels_and_a_text_alternative_is_none(project):
    add(project, "name-x = Members, thousand\nchart-x = A, thousand\n    .subtitle = thousand\n")
    add(project, "table-x = x\n    .year = Members (thousand)\n    .alt = Members, thousand\n")
    add(project, "message-x = Members, thousand\n")
    told = check_words(read_texts(project / "notebooks" / "text"))
    assert [fault.column for fault in told] == ["chart-x.subtitle", "table-x.alt", "message-x"]
    assert told[0].remedy.endswith("at the end, after a comma: Members, thousand people.")
    assert "Members" not in told[1].remedy


def test_a_word_in_a_name_is_told_of_the_year_of_a_figure_too(project):
    add(project, "name-odd = the half of a year\nodd = The half of them\n")
    remedies = {f.column: f.remedy for f in check_words(read_texts(project / "notebooks" / "text"))}
    assert "or, for a year, { YEAR($figure) }." in remedies["name-odd"]
    assert "YEAR" not in remedies["odd"]
