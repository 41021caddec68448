"""`civicbrief check --residue` finds what is left of this repository in a project made from it."""

import csv
import json
import shutil
from functools import cache

import openpyxl
import pytest
from PIL import Image, PngImagePlugin

from civicbrief.core import project as projects
from civicbrief.core.csv_tables import read_records
from civicbrief.core.faults import UsageError
from civicbrief.core.project import texts
from civicbrief.export.blocks import MIME
from civicbrief.text.passages import read_passages
from civicbrief.tools.residue import origin
from civicbrief.tools.residue.search import residue
from civicbrief.tools.residue.traces import COLUMNS, FILE, clean, names
from tests.support import kyrgyz
from tests.support.cells import without_papers
from tests.support.project import ROOT, civicbrief


@pytest.fixture(scope="module", autouse=True)
def read_once():
    """An origin stays as it is: it is read once for all tests."""
    with pytest.MonkeyPatch.context() as patch:
        for read in ("read_tables", "_all_passages"):
            patch.setattr(origin, read, cache(getattr(origin, read)))
        yield


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """The project on another country, without outputs."""
    return kyrgyz.project(tmp_path_factory.mktemp("made"), ROOT)


@pytest.fixture(scope="session")
def built(made, tmp_path_factory):
    """The same, with its edition in three languages; nobody reads its PDF and Word files."""
    folder = shutil.copytree(made, tmp_path_factory.mktemp("built") / "kyrgyz")
    with without_papers():
        done = civicbrief("build", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def own(made, tmp_path):
    """A copy that a test may plant something in."""
    return shutil.copytree(made, tmp_path / "own")


@pytest.fixture
def edition(built, tmp_path):
    return shutil.copytree(built, tmp_path / "edition")


def found(project):
    return residue(project, project / "data").faults


def words(project):
    return [(fault.file, fault.value) for fault in found(project)]


def add(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(before + text + "\n", encoding="utf-8")


def add_row(path, **cells):
    rows = kyrgyz.read(path)
    head = path.read_text(encoding="utf-8").splitlines()[0].split(",")
    kyrgyz.rows(path, [*rows, dict.fromkeys(head, "") | cells])


def origin_row(table, name):
    (row,) = (r for r in kyrgyz.read(ROOT / "data" / f"{table}.csv") if r.get("id") == name)
    return row


def rewrite(path, change):
    content = json.loads(path.read_text(encoding="utf-8"))
    change(content)
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")


# --- a clean project


def test_nothing_is_found_in_a_project_that_was_rewritten_and_built(built):
    seen = residue(built, built / "data")
    assert seen.faults == []
    assert seen.unchecked == []


def test_the_clean_project_shows_the_origin_among_its_neighbours(built):
    """The panel, the chart of notebook 3 and what is built of it name the origin's area."""
    assert any(row["area"] == "KAZ" for row in kyrgyz.read(built / "data" / "panel.csv"))
    assert '\\"KAZ\\"' in (built / "notebooks" / "3-brief.ipynb").read_text(encoding="utf-8")
    for language, name in (("kk", "Қазақстан"), ("ru", "Казахстан"), ("en", "Kazakhstan")):
        assert name in (built / "outputs" / "brief" / f"{language}.html").read_text("utf-8")
    ledger = (built / "outputs" / "ledger.json").read_text(encoding="utf-8")
    assert "v2x_cspart_v13_2022_KAZ" in ledger


# --- left-overs in texts: file, what is added to it, and the words that are found

TEXTS = [
    ("notebooks/text/kk.ftl", "own-1 = Бұл Қазақстанның ұйымдары", "Қазақстанның"),
    ("notebooks/text/kk.ftl", "own-1 = Қазақстандағы ахуал", "Қазақстандағы"),
    ("notebooks/text/kk.ftl", "own-1 = қазақстандықтарға арналған", "қазақстандықтарға"),
    ("notebooks/text/ru.ftl", "own-1 = вместе с Казахстаном", "Казахстаном"),
    ("notebooks/text/ru.ftl", "own-1 = у казахстанских организаций", "казахстанских"),
    ("notebooks/text/ru.ftl", "own-1 = в Северо-Казахстанской области", "Казахстанской"),
    ("notebooks/text/ru.ftl", "own-1 = организации РК", "РК"),
    ("notebooks/text/en.ftl", "own-1 = Kazakhstan’s organisations", "Kazakhstan"),
    ("notebooks/text/en.ftl", "own-1 = the Kazakhstani sector", "Kazakhstani"),
    ("notebooks/text/en.ftl", "own-1 = what Kazakh authorities count", "Kazakh authorities"),
    ("notebooks/text/kk.ftl", "own-1 = Qazaqstannyń uıymdary", "Qazaqstannyń"),
    ("notebooks/text/kk.ftl", "own-1 = Алматыда тіркелген", "Алматыда"),
    ("notebooks/text/kk.ftl", "own-1 = Астананың ұйымдары", "Астананың"),
    ("notebooks/text/ru.ftl", "own-1 = работают в Астане", "Астане"),
    ("notebooks/text/ru.ftl", "own-1 = ежегодно 5000 тенге", "тенге"),
    ("notebooks/text/ru.ftl", "own-1 = депутаты Мажилиса", "Мажилиса"),
    ("notebooks/text/kk.ftl", "own-1 = Ерлан Саировтың пікірі", "Саировтың"),
    ("notebooks/text/kk.ftl", "own-1 = «Нұрлы жер» бағдарламасы", "Нұрлы жер"),
    ("notebooks/text/ru.ftl", "own-1 = закон № 30-VIII", "№ 30-VIII"),
    ("notebooks/text/kk.ftl", "own-1 = № 383-V заң", "№ 383-V"),
    ("notebooks/text/ru.ftl", "own-1 = от Агентства по статистике", "Агентства по статистике"),
    ("notebooks/text/ru.ftl", "own-1 = в ответ МИОР сообщило", "МИОР"),
    ("notebooks/text/ru.ftl", "own-1 = реестр ведёт Казинформ", "Казинформ"),
    ("notebooks/text/ru.ftl", "own-1 = всего 6\u00a0766 организаций", "6 766"),
    ("notebooks/text/ru.ftl", "own-1 = всего 6\u202f766 организаций", "6 766"),
    ("notebooks/text/en.ftl", "own-1 = 6,766 organisations", "6,766"),
    ("README.md", "There are 6766 of them.", "6766"),
    ("README.md", "There are 6 766, of them 4957 public.", "4957"),
    ("README.md", "A population of 18,877.1 thousand.", "18,877.1"),
    ("notebooks/text/ru.ftl", "own-1 = более 60 % готовы участвовать в благотворительности",
     "более 60 % готовы участвовать в благотворительности"),
    ("notebooks/text/kk.ftl", "own-1 = бұл 267 өзге КЕҰ болады", "267 өзге КЕҰ"),
    ("notebooks/text/en.ftl", "own-1 =\n    .not-found = See source-kazinform-ngo.",
     "source-kazinform-ngo"),
    ("README.md", "See <https://rti-rating.org/country-detail/?country=Kazakhstan>.",
     "rti-rating.org/country-detail/?country=Kazakhstan"),
    ("README.md", "Written by the Bureau of National\nStatistics in spring.",
     "Bureau of National Statistics"),
    ("README.md", "This brief is about civil society in Kazakhstan.", "Kazakhstan"),
    ("CITATION.cff", 'title: "Civil society in Kazakhstan"', "Kazakhstan"),
    ("environment.yml", "name: civicbrief-kazakhstan", "kazakhstan"),
    ("pyproject.toml", 'description = "Figures on Kazakhstan"', "Kazakhstan"),
    ("Makefile", "# the edition on Kazakhstan", "Kazakhstan"),
    ("tests/test_own.py", 'assert say("title") == "Қазақстандағы азаматтық қоғам"',
     "Қазақстандағы"),
]  # fmt: skip


def test_each_left_over_in_a_text_is_found_once_with_its_file_and_line(own):
    """All are planted in one project, which is searched once.

    The same word twice in a file is one fault with the number of places, so the second of two
    stands in a file of its own.
    """
    expected, held = set(), set()
    for number, (name, text, word) in enumerate(TEXTS):
        path = own / (f"more/{number}/{name}" if (name, word) in held else name)
        held.add((name, word))
        add(path, text.replace("own-1 ", f"own-{number} "))
        lines = path.read_text(encoding="utf-8").splitlines()
        begins = len(lines) - text.count("\n")
        (row,) = (
            row
            for row, line in enumerate(lines, start=1)
            if row >= begins and clean(word.split()[0]) in clean(line)
        )
        expected.add((str(path.relative_to(own)), row, word))
    told = [(fault.file, fault.row, fault.value) for fault in found(own)]
    assert set(told) >= expected
    assert len(told) == len({*told})


# --- left-overs in tables, notebooks, metadata and names of files


def observation(project):
    """An observation of the origin of which only the area was changed."""
    row = origin_row("observations", "npo_other") | {"area": "KGZ", "quote": "", "source": "own"}
    add_row(project / "data" / "observations.csv", **row)


def another_area(project):
    (own,) = kyrgyz.read(project / "data" / "observations.csv")
    add_row(project / "data" / "observations.csv", **own | {"id": "peer", "area": "KAZ"})


def claim(project):
    """Two words, so that no quotation is looked for: the row tells."""
    row = origin_row("claims", "speech-heading") | {"id": "mine", "basis": "", "evidence": ""}
    add_row(project / "data" / "claims.csv", **row)


def finding(project):
    add_row(project / "data" / "findings.csv", **origin_row("findings", "more-organisations"))


def evidence(project):
    add_row(project / "data" / "claims.csv", id="mine", quote="own", evidence="16news-ngo")


def a_source(project):
    add_row(project / "data" / "sources.csv", **origin_row("sources", "caf-2021"))


KEPT = "The text gives no criterion by which potential could be measured."


def passage(project):
    """It names nothing but by its key: the claim that this project does not have."""
    add(texts(project) / "en.ftl", f"reason-potential =\n    .not-verifiable = {KEPT}")


def name_of_the_card(project):
    path = project / "data" / "datapackage.json"
    rewrite(path, lambda card: card.update(name="civicbrief-kazakhstan"))


def kernel(project):
    spec = {"name": "kazakhstan", "display_name": "Python", "language": "python"}
    path = project / "notebooks" / "2-metrics.ipynb"
    rewrite(path, lambda notebook: notebook["metadata"].update(kernelspec=spec))


def title_of_a_notebook(project):
    path = project / "notebooks" / "1-source.ipynb"
    rewrite(path, lambda notebook: notebook["metadata"].update(title="Қазақстан"))


def cell(project):
    path = project / "notebooks" / "1-source.ipynb"
    rewrite(path, lambda notebook: notebook["cells"][0].update(source=["# Kazakhstan\n", "text"]))


def name_of_a_notebook(project):
    shutil.copy(
        project / "notebooks" / "1-source.ipynb", project / "notebooks" / "kazakhstan.ipynb"
    )


def name_of_a_folder(project):
    add(project / "docs" / "almaty" / "notes.txt", "nothing")


def name_of_a_file(project):
    add(project / "docs" / "astana-notes.txt", "nothing")


def raw_table(project):
    path = project / "data" / "raw" / "table.csv"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes("регион;число\nАлматинская область;12\n".encode("cp1251"))


def raw_workbook(project):
    book = openpyxl.Workbook()
    book.active.append(["region", "number"])
    book.active.append(["Шымкентте", 12])
    (project / "data" / "raw").mkdir(exist_ok=True)
    book.save(project / "data" / "raw" / "table.xlsx")


def picture(project):
    said = PngImagePlugin.PngInfo()
    said.add_text("Title", "Kazakhstan")
    (project / "docs").mkdir(exist_ok=True)
    Image.new("RGB", (2, 2)).save(project / "docs" / "page.png", pnginfo=said)


def photograph(project):
    image = Image.new("RGB", (2, 2))
    exif = image.getexif()
    exif[0x010E] = "Almaty"  # ImageDescription
    (project / "docs").mkdir(exist_ok=True)
    image.save(project / "docs" / "page.jpg", exif=exif)


def list_of_names(project):
    shutil.copy(texts(ROOT) / FILE, texts(project))


PLANTED = [
    (observation, "data/observations.csv", "npo_other 267"),
    (another_area, "data/observations.csv", "KAZ"),
    (claim, "data/claims.csv", "Сөз бостандығы"),
    (finding, "data/findings.csv", "more-organisations"),
    (evidence, "data/claims.csv", "16news-ngo"),
    (a_source, "data/sources.csv", "caf-2021"),
    (passage, "notebooks/text/en.ftl", KEPT),
    (name_of_the_card, "data/datapackage.json", "kazakhstan"),
    (kernel, "notebooks/2-metrics.ipynb", "kazakhstan"),
    (title_of_a_notebook, "notebooks/1-source.ipynb", "Қазақстан"),
    (cell, "notebooks/1-source.ipynb", "Kazakhstan"),
    (name_of_a_notebook, "notebooks/kazakhstan.ipynb", "kazakhstan"),
    (name_of_a_folder, "docs/almaty/notes.txt", "almaty"),
    (name_of_a_file, "docs/astana-notes.txt", "Astana"),
    (raw_table, "data/raw/table.csv", "Алматинская"),
    (raw_workbook, "data/raw/table.xlsx", "Шымкентте"),
    (picture, "docs/page.png", "Kazakhstan"),
    (photograph, "docs/page.jpg", "Almaty"),
    (list_of_names, "notebooks/text/origin.csv", "origin.csv"),
]


@pytest.mark.parametrize("turn", [0, 1])
def test_a_left_over_in_another_place_is_found(own, turn):
    """Every second is planted, so that one cannot stand for the next to it."""
    for plant, _, _ in PLANTED[turn::2]:
        plant(own)
    told = words(own)
    assert [(file, word) for _, file, word in PLANTED[turn::2] if (file, word) not in told] == []
    others = [(file, word) for _, file, word in PLANTED[1 - turn :: 2]]
    assert set(told).isdisjoint(others)


def test_a_fault_names_line_and_key_what_it_is_left_from_and_the_way_out(own):
    kernel(own)
    (fault,) = found(own)
    lines = (own / fault.file).read_text(encoding="utf-8").splitlines()
    assert '"kazakhstan"' in lines[fault.row - 1]
    assert fault.column == "metadata.kernelspec.name"
    assert "the name of its country (origin.csv:" in fault.problem
    assert "Name your own" in fault.remedy
    raw_workbook(own)
    assert "Sheet!A2" in {fault.column for fault in found(own)}


# --- left-overs in what a build has made


def blocks(notebook):
    for one in notebook["cells"]:
        for output in one.get("outputs", []):
            yield from ([output["data"][MIME]] if MIME in output.get("data", {}) else [])


def brief(project, language, change):
    """Change a block of a built brief: that of the chart with the origin among its neighbours."""

    def within(notebook):
        (section,) = (b for b in blocks(notebook) if b.get("id") == "section-panel")
        change(section["blocks"][1])

    rewrite(project / "outputs" / "notebooks" / f"3-brief.{language}.ipynb", within)


def front(project, **parts):
    def change(notebook):
        next(blocks(notebook)).update(parts)

    rewrite(project / "outputs" / "notebooks" / "3-brief.ru.ipynb", change)


def title_of_the_chart(chart):
    chart["title"] = ["Kazakhstan and its neighbours"]


def alternative(chart):
    chart["alt"] = ["В Казахстане выше.", *chart["alt"]]


def drawn(chart):
    drawing = chart["pictures"]["page"]
    chart["pictures"]["page"] = drawing.replace("</svg>", "<text>Almaty</text></svg>")


def attached(chart):
    chart["csv"] += "npo_total,total,2020,6766,,,,,\n"


BLOCKS = [
    ("en", title_of_the_chart, "Kazakhstan", "chart chart-panel title"),
    ("ru", alternative, "Казахстане", "chart chart-panel alt"),
    ("en", drawn, "Almaty", "chart chart-panel pictures"),
    ("kk", attached, "6766", "chart chart-panel csv"),
]


def test_each_left_over_of_a_build_is_found_in_its_block_and_nothing_else(edition):
    """The chart itself may name the country, beside its values: its heads may not."""
    for language, plant, _, _ in BLOCKS:
        brief(edition, language, plant)
    told = {(fault.file, fault.value, fault.column) for fault in found(edition)}
    planted = [(f"outputs/notebooks/3-brief.{c}.ipynb", w, place) for c, _, w, place in BLOCKS]
    assert told == set(planted)


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("title", ["Гражданское ", {"k": "name", "t": "общество"}, " Казах", "стана"]),
        ("keywords", ["общество", "Казахстана"]),
        ("description", ["Цифры о Казахстана"]),
    ],
)
def test_a_left_over_in_the_front_matter_is_found_where_mentions_are_free(edition, part, content):
    """Front matter becomes the properties of a file, which name it."""
    rewrite(edition / "data" / "datapackage.json", lambda card: card.update(mentions=["KAZ"]))
    front(edition, **{part: content})
    (fault,) = found(edition)
    assert (fault.value, fault.column) == ("Казахстана", f"front {part}")


def test_the_same_words_of_a_build_are_one_fault_with_the_number_of_places(edition):
    def change(chart):
        chart["title"], chart["source"] = ["Kazakhstan"], ["Kazakhstan"]

    brief(edition, "en", change)
    (fault,) = found(edition)
    assert fault.problem.endswith(", here and in 1 other place")


def test_a_chart_without_a_value_of_the_origin_may_not_name_it(edition):
    def change(chart):
        for row in chart["rows"]:
            row["value"] = ["0.4"]

    brief(edition, "en", change)
    assert ("outputs/notebooks/3-brief.en.ipynb", "Kazakhstan") in words(edition)


# --- what is no left-over

NEAR = [
    "Это может казаться странным; казак и казачий хор, Cossack songs.",
    "Қазақ тілінде жазылған; на казахском языке; in Kazakh.",
    "Қырғызстанның астанасы – Бішкек. Астанавливать не надо, останавливать тоже.",
    "In 2020, 234 of 267 pages; 16,4 % and 1.25 points.",
    "The number 6.766e9, the part 0.6766, 16 766 and 6 766 000, the code a6766f.",
    "Бүгүн мажилис болду, айыл өкмөтү жана акимият катышты. Кыргыз Республикасынын мыйзамы.",
    "Закон КР «О некоммерческих организациях»; закон «О мирных собраниях»; доступное жильё.",
    "The World Bank, Freedom House and the CIVICUS Monitor; V-Dem Country-Year Dataset v14.",
    "Семей с детьми больше, из семей тоже. Теңгерім сақталды, ақтау мүмкін.",
    "Олий Мажлис; Национальный статистический комитет; Жогорку Кеңеш.",
    "Number 142 of the list; № 3830-V; order No. 2410; 24100.",
    "Қырғызстандағы, Кыргызстаном, кыргызстанских, Kyrgyzstan's, Өзбекстанда, Uzbekistani.",
    "Туркестанский край; Уральский хребет; Орал тауы; Таразы.",
]


def test_no_near_miss_is_reported(own):
    for text in NEAR:
        add(own / "README.md", text)
    assert words(own) == []


def test_a_source_on_many_countries_is_left_over_until_an_own_row_cites_it(own):
    a_source(own)
    assert {file for file, _ in words(own)} == {"data/sources.csv"}
    (row,) = kyrgyz.read(own / "data" / "observations.csv")
    add_row(own / "data" / "observations.csv", **row | {"id": "gave", "source": "caf-2021"})
    assert words(own) == []


def test_the_words_for_a_source_on_many_countries_are_free_for_an_own_row_that_cites_it(own):
    add_row(own / "data" / "sources.csv", **origin_row("sources", "world-bank-population"))
    english = (texts(ROOT) / "en.ftl").read_text(encoding="utf-8")
    said = read_passages("en.ftl", english)["source-world-bank-population"].wording
    add(texts(own) / "en.ftl", f"source-world-bank-population = {said}")
    assert "notebooks/text/en.ftl" in {file for file, _ in words(own)}
    (row,) = kyrgyz.read(own / "data" / "observations.csv")
    mine = {"id": "people", "source": "world-bank-population"}
    add_row(own / "data" / "observations.csv", **row | mine)
    assert words(own) == []


def test_a_source_that_names_the_origin_stays_one_whoever_cites_it(own):
    add_row(own / "data" / "sources.csv", **origin_row("sources", "fld-funding"))
    (row,) = kyrgyz.read(own / "data" / "observations.csv")
    add_row(own / "data" / "observations.csv", **row | {"id": "other", "source": "fld-funding"})
    assert ("data/observations.csv", "fld-funding") in words(own)


def test_an_id_with_an_own_row_is_the_projects(own):
    add(own / "README.md", "See law-npo.")
    assert words(own) == [("README.md", "law-npo")]
    (source,) = (r for r in kyrgyz.read(own / "data" / "sources.csv") if r["id"] == "own")
    mine = {"id": "law-npo", "title": "Own law", "address": "https://example.org/law"}
    add_row(own / "data" / "sources.csv", **source | mine)
    assert words(own) == []


def test_mentions_free_the_names_of_a_neighbour_in_texts_but_not_its_bodies_or_titles(own):
    add(own / "README.md", "Kazakhstan and its city Almaty; МИОР; Агентство по статистике.")
    add(texts(own) / "ru.ftl", "own-1 = В Казахстане меньше.")
    rewrite(own / "data" / "datapackage.json", lambda card: card.update(mentions=["KAZ"]))
    assert [word for _, word in words(own)] == ["МИОР", "Агентство по статистике"]
    more = ["KAZ", "Агентство по статистике"]
    rewrite(own / "data" / "datapackage.json", lambda card: card.update(mentions=more))
    title_of_a_notebook(own)
    assert [word for _, word in words(own)] == ["МИОР", "Қазақстан"]


def test_a_passage_of_the_starter_texts_is_everybodys(own, tmp_path, monkeypatch):
    passage(own)
    assert [word for _, word in words(own)] == [KEPT]
    carried = tmp_path / "carried"
    for name in ("data", "notebooks"):
        shutil.copytree(ROOT / name, carried / name)
    starter = carried / "notebooks" / "starter" / "text"
    starter.mkdir(parents=True, exist_ok=True)
    add(starter / "en.ftl", f"nothing-found = {KEPT}")
    monkeypatch.setattr("civicbrief.tools.residue.search.carried", lambda: carried)
    assert words(own) == []


def test_a_passage_with_an_own_row_behind_it_is_the_projects(own):
    add(texts(own) / "en.ftl", "reason-own =\n    .text = It adds { $npo_total } to what is there.")
    text = "By the newer method of the World Giving Report, people gave { $giving_share_2024 } of"
    text += " their income in { YEAR($giving_share_2024) }."
    add(texts(own) / "en.ftl", f"own-2 = {text}")
    (fault,) = found(own)
    assert fault.value.startswith("By the newer method")
    (row,) = kyrgyz.read(own / "data" / "observations.csv")
    add_row(own / "data" / "observations.csv", **row | {"id": "giving_share_2024", "value": "812"})
    assert words(own) == []


def test_another_project_on_the_same_country_keeps_its_names_but_no_figures(own):
    rewrite(own / "data" / "datapackage.json", lambda card: card.update(area="KAZ"))
    add(own / "README.md", "Kazakhstan, Астанада, МИОР, 6 766 organisations.")
    assert ("README.md", "6 766") in words(own)
    assert {word for file, word in words(own) if file == "README.md"} == {"6 766"}


def test_the_number_of_a_row_is_no_figure_and_the_same_number_elsewhere_is(own):
    add(own / "README.md", "Row panel.csv:1542.")
    assert words(own) == []
    add(own / "README.md", "There are 1542 funds.")
    assert words(own) == [("README.md", "1542")]


# --- the origin, and a copy of it


def test_the_origin_itself_has_nothing_to_be_compared_with():
    with pytest.raises(UsageError, match="is civicbrief-kazakhstan itself"):
        residue(ROOT, ROOT / "data")
    done = civicbrief("check", "--residue")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


@pytest.fixture(scope="module")
def renamed(tmp_path_factory):
    """A copy of this repository's data and notebooks of which only the card was rewritten."""
    folder = tmp_path_factory.mktemp("renamed")
    for name in ("data", "notebooks"):
        shutil.copytree(ROOT / name, folder / name)
    card = {"name": "brief-on-kyrgyzstan", "area": "KGZ"}
    rewrite(folder / "data" / "datapackage.json", lambda old: old.update(card))
    return found(folder)


def test_every_line_of_an_unchanged_text_that_names_the_country_is_found(renamed):
    lines = {(fault.file, fault.row) for fault in renamed}
    for language, stem in (("kk", "қазақстан"), ("ru", "казахстан"), ("en", "kazakhstan")):
        written = (texts(ROOT) / f"{language}.ftl").read_text(encoding="utf-8").splitlines()
        named = [n for n, line in enumerate(written, 1) if stem in line.lower()]
        named = [n for n in named if not written[n - 1].startswith("area-")]
        assert len(named) > 15
        assert {(f"notebooks/text/{language}.ftl", n) for n in named} <= lines


def test_every_row_of_unchanged_tables_is_found_but_for_those_of_the_panel(renamed):
    panel = {row["source"] for row in kyrgyz.read(ROOT / "data" / "series.csv")}
    for table in ("observations", "claims", "findings", "sentences", "sources"):
        rows = kyrgyz.read(ROOT / "data" / f"{table}.csv")
        named = {n for n, row in enumerate(rows, 2) if row.get("id") not in panel}
        assert named <= {fault.row for fault in renamed if fault.file == f"data/{table}.csv"}
    files = {fault.file for fault in renamed}
    assert files.isdisjoint({"data/panel.csv", "data/revisions.csv", "data/series.csv"})


# --- the list of names


def rows_of_names():
    return read_records(FILE, (texts(ROOT) / FILE).read_bytes(), COLUMNS)


def test_the_example_of_each_row_is_found_by_a_form_of_that_row():
    every = list(names(texts(ROOT)))
    for row in rows_of_names():
        text = clean(f"так {row['example']}, so.")
        marks = [mark for mark in every if mark.left == f"{FILE}:{row.number}"]
        assert len(marks) == len([form for form in row["forms"].split(";") if form.strip()])
        assert any(mark.is_in(text) for mark in marks), row.number


def test_every_name_is_a_word_of_its_own():
    """No form is so short that letters around it could be another word."""
    for cells in rows_of_names():
        for form in cells["forms"].split("; "):
            assert len(form.strip("*")) >= 2
            assert "*" not in form or len(max(form.split(), key=len).strip("*")) >= 3, form


# --- the command


def test_the_command_says_what_is_left_with_its_place_and_what_it_did_not_look_at(own):
    done = civicbrief("check", "--residue", cwd=own)
    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        "not checked: outputs: not built yet; build first to have the brief checked",
        "Nothing is left of civicbrief-kazakhstan.",
    ]
    add(own / "README.md", "Қазақстанның")
    add(own / "docs" / "old.pdf", "no document")
    done = civicbrief("check", "--residue", cwd=own)
    assert done.returncode == 1
    unread, missing = done.stderr.splitlines()
    fault, count = done.stdout.splitlines()
    assert unread.startswith("not checked: docs/old.pdf:")
    assert missing.startswith("not checked: outputs:")
    what = "left over from civicbrief-kazakhstan: the name of its country (origin.csv:2)"
    assert fault.startswith(f"README.md:4: {what}")
    assert count == "1 fault."


def test_a_broken_file_is_named_and_stops_nothing(own):
    broken = {"a.json": "{", "b.ipynb": "[1", "c.xlsx": "PK", "d.docx": "no", "e.png": "no"}
    for name, text in broken.items():
        add(own / "docs" / name, text)
    (texts(own) / "ru.ftl").write_bytes("own-1 = в Казахстане\n".encode("cp1251"))
    seen = residue(own, own / "data")
    assert {line.partition(":")[0] for line in seen.unchecked[:-1]} == {f"docs/{n}" for n in broken}
    assert [fault.value for fault in seen.faults] == ["Казахстане"]
    (own / "data" / "datapackage.json").write_text("{", encoding="utf-8")
    done = civicbrief("check", "--residue", cwd=own)
    assert done.returncode == 1
    assert done.stdout.startswith("datapackage.json: the card cannot be read.")


def test_a_pdf_or_word_file_of_your_own_is_said_to_be_unread(own):
    for name in ("report.pdf", "report.docx"):
        (own / name).write_bytes(b"Kazakhstan")
    seen = residue(own, own / "data")
    assert seen.unchecked[:2] == [
        f"report.{kind}: PDF and Word files are not read" for kind in ("docx", "pdf")
    ]
    assert seen.faults == []


def test_a_page_and_a_drawing_of_your_own_are_read_but_for_shapes(own):
    add(own / "docs" / "page.html", '<a title="x">6&nbsp;766</a>\n<img alt="&#1040;лматы">')
    add(own / "docs" / "drawing.svg", '<path d="M 4957\n1542"/><text>Astana</text>')
    told = [(fault.file, fault.row, fault.value) for fault in found(own)]
    assert told == [
        ("docs/drawing.svg", 2, "Astana"),
        ("docs/page.html", 1, "6 766"),
        ("docs/page.html", 2, "Алматы"),
    ]


def test_the_card_may_say_what_it_mentions(own):
    rewrite(own / "data" / "datapackage.json", lambda card: card.update(mentions=["KAZ"]))
    done = civicbrief("check", cwd=own)
    assert done.returncode == 0, done.stderr


def test_an_edition_beside_outputs_is_not_searched_and_this_is_said(edition):
    shutil.copytree(edition / "outputs", edition / "my-edition")
    add(edition / "my-edition" / "notebooks" / "note.md", "Astana")
    seen = residue(edition, edition / "data")
    assert seen.faults == []
    assert seen.unchecked == ["my-edition: only the edition in outputs is searched"]


def test_a_language_that_was_not_built_is_said_to_be_unchecked(edition):
    name = "outputs/notebooks/3-brief.ru.ipynb"
    (edition / name).unlink()
    assert residue(edition, edition / "data").unchecked == [f"{name}: the file is missing"]


def test_the_carried_folder_is_that_of_the_checkout_the_package_runs_from():
    assert (projects.carried() / "data" / "observations.csv").is_file()
    with (projects.carried() / "notebooks" / "text" / FILE).open(encoding="utf-8") as file:
        assert next(csv.reader(file)) == list(COLUMNS)
