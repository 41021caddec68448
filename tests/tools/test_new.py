"""A new project by one command: its shape, its first brief, and that it stands by itself."""

import csv
import filecmp
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml
from fluent.syntax import ast as ftl
from fluent.syntax import parse

from civicbrief.brief.brief import Brief
from civicbrief.cli import new as cli_new
from civicbrief.core.faults import TextError, UsageError
from civicbrief.core.project import carried, texts
from civicbrief.data.areas import country_code
from civicbrief.data.tables import read_tables
from civicbrief.export.reading import own_notices
from civicbrief.metrics import definition, results, trends
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.trends import trends_of
from civicbrief.pipeline.check import check
from civicbrief.text import passages, reviews
from civicbrief.text.figures import Word
from civicbrief.text.glossary import read_terms
from civicbrief.text.runs import plain
from civicbrief.text.text_files import read_texts
from civicbrief.tools.exercises.exercise import FOLDER, notebook
from civicbrief.tools.new_project import contents
from civicbrief.tools.new_project import create as new
from civicbrief.tools.new_project.contents import Wanted
from tests.support.cells import blocks as blocks_of
from tests.support.documented import LEFT_OUT
from tests.support.new_projects import begun
from tests.support.project import ROOT, civicbrief, load, words, write
from tests.tools.test_exercises import SOLUTIONS, fill

SHOWN = '{"name": "stdout", "output_type": "stream", "text": ["right."]}'


def built(project: Path) -> list[dict]:
    """The blocks of the English brief, of a project in which nothing is at fault."""
    assert check(project, project / "data").faults == []
    return blocks_of(project, "en")["en"]


def sections(blocks: list[dict]) -> list[str]:
    return [block["id"] for block in blocks if block["kind"] == "section"]


def figures(project: Path, unit: str = "organisations", **values: str) -> None:
    """Rows of observations, exact figures of one unit, from a source of ours."""
    with (project / "data" / "observations.csv").open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    rows = [
        dict.fromkeys(columns, "")
        | {"id": name, "subject": name, "area": "KGZ", "period": "2025", "value": value}
        | {"printed": value, "qualifier": "exact", "unit": unit, "source": "vdem-14"}
        for name, value in values.items()
    ]
    write(project / "data" / "observations.csv", rows)


# --- what is written


def test_the_project_has_the_shape_of_this_one(tmp_path):
    project = begun(tmp_path / "new")
    for name in ("data", "notebooks", "notebooks/text", "src", "outputs", "tests"):
        assert (project / name).is_dir()
    for name in (
        "environment.yml",
        "README.md",
        "Makefile",
        "install.py",
        "requirements.lock",
        "requirements-dev.lock",
        "postBuild",
        ".gitattributes",
        ".gitignore",
    ):
        assert (project / name).is_file()
    assert [path.name for path in (project / "src").iterdir()] == ["own.py"]


def test_the_same_wish_gives_the_same_bytes(tmp_path):
    one, two = begun(tmp_path / "a" / "new"), begun(tmp_path / "b" / "new")
    files = [path.relative_to(one) for path in one.rglob("*") if path.is_file()]
    assert len(files) > 20
    same, different, missing = filecmp.cmpfiles(one, two, map(str, files), shallow=False)
    assert (len(same), different, missing) == (len(files), [], [])


def test_only_series_of_all_countries_and_their_sources_come_along(tmp_path):
    data = load(begun(tmp_path / "new") / "data")
    assert "voice_accountability" in data.panel.series
    assert "fiw_association" not in data.panel.series  # the panel has it for six countries
    assert {"vdem-13", "wgi-2023"} <= set(data.sources)
    assert not {"freedom-house-editions", "wjp-2024", "obs-2023"} & set(data.sources)
    assert len(data.panel.sample) == 174
    assert data.panel.home == "KGZ"
    for table in (data.observations, data.claims, data.findings, data.sentences):
        assert table == {}


def test_the_texts_are_those_of_the_languages_asked_for(tmp_path):
    project = begun(tmp_path / "new", "KGZ", "ru", "en")
    assert sorted(path.name for path in (project / "notebooks" / "text").glob("*.ftl")) == [
        "en.ftl",
        "ru.ftl",
    ]
    header = (project / "notebooks/text/terms.csv").read_text(encoding="utf-8").splitlines()[0]
    assert header == "ru,en,definition,exceptions"
    assert read_tables(project / "data").card["textLanguage"] == "ru"
    notebook = (project / "notebooks" / "3-brief.ipynb").read_text(encoding="utf-8")
    assert 'language: str = \\"ru\\"' in notebook


def test_peers_stand_in_the_chart_and_are_no_longer_to_decide(tmp_path):
    project = begun(tmp_path / "new", peers=("UZB", "KAZ"))
    notebook = (project / "notebooks" / "3-brief.ipynb").read_text(encoding="utf-8")
    assert '\\"v15\\", \\"UZB\\", \\"KAZ\\")' in notebook
    assert "TO DECIDE" not in notebook


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--country", "KRG"), "not a code of a country"),
        (("--country", "kgz"), "Did you mean KGZ?"),
        (("--country", "KGZ", "--language", "rus"), "Did you mean ru?"),
        (("--country", "KGZ", "--peer", "ATA"), "the panel does not hold it"),
        ((), "--country"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(tmp_path, arguments, words):
    done = civicbrief("new", "there", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert words in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("country", "hint"),
    [
        ("KG", "Did you mean KGZ?"),
        ("417", "Did you mean KGZ?"),
        ("ZAR", "Did you mean COD?"),  # once the code of what is COD today
        ("SUN", "ISO 3166-1, such as KGZ or ROU."),  # to CLDR the first of what came after it
        ("YUG", "ISO 3166-1, such as KGZ or ROU."),
        ("ZZZ", "ISO 3166-1, such as KGZ or ROU."),  # an unknown region
        ("XAA", "ISO 3166-1, such as KGZ or ROU."),  # a test of letters
        ("QUU", "ISO 3166-1, such as KGZ or ROU."),  # a union
        ("", "ISO 3166-1, such as KGZ or ROU."),
    ],
)
def test_a_code_of_no_country_of_today_is_refused(tmp_path, country, hint):
    with pytest.raises(UsageError) as raised:
        new.create(Wanted(tmp_path / "there", country, ("kk", "ru", "en")))
    assert str(raised.value).endswith(hint)
    assert list(tmp_path.iterdir()) == []


def test_all_that_is_wrong_is_told_at_once(tmp_path):
    """A country cannot stand beside itself, nor another one twice; an author has a name."""
    peers, authors = ("KGZ", "UZB", "UZB", "kaz", "DEU"), ("", "A\nB")
    with pytest.raises(UsageError) as raised:
        new.create(Wanted(tmp_path / "there", "KGZ", ("en",), peers, authors, "x y"))
    assert [line.partition(":")[0] for line in str(raised.value).splitlines()] == [
        "--package x y",
        "--peer KGZ",
        "--peer UZB",
        "--peer kaz",
        "--peer DEU",
        "--author ''",
        "--author 'A\\nB'",
    ]
    assert "--peer kaz: the panel does not hold it. Did you mean KAZ?" in str(raised.value)
    few = "--peer DEU: the panel holds its first and last year only. There are: ARM, AZE,"
    assert few in str(raised.value)


@pytest.mark.parametrize("country", ["XKX", "AND", "DEU", "TWN"])
def test_codes_of_today_are_taken_as_they_are(country):
    official = read_tables(carried() / "data").places
    assert country_code(country, {"DEU", "DDR"}, official) == country


def test_a_folder_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "mine.txt").write_text("mine")
    done = civicbrief("new", "there", "--country", "KGZ", cwd=tmp_path)
    assert done.returncode == 2
    assert [path.name for path in tmp_path.rglob("*")] == ["there", "mine.txt"]


def test_an_empty_folder_that_one_stands_in_becomes_the_project(tmp_path):
    """A shell that stands there stays in the same folder."""
    (tmp_path / "here").mkdir()
    before = (tmp_path / "here").stat().st_ino
    begun(tmp_path / "here", "KGZ", "en")
    assert (tmp_path / "here").stat().st_ino == before
    begun(tmp_path / "there", "KGZ", "en")
    names = [sorted(path.name for path in (tmp_path / d).iterdir()) for d in ("here", "there")]
    assert names[0] == names[1]


def test_what_ends_half_way_leaves_an_empty_folder_empty(tmp_path, monkeypatch):
    rename = Path.rename

    def ended(self, target):
        if self.name == "notebooks" and "here" in Path(target).parts[-2:]:
            raise KeyboardInterrupt
        return rename(self, target)

    (tmp_path / "here").mkdir()
    monkeypatch.setattr(Path, "rename", ended)
    with pytest.raises(KeyboardInterrupt):
        begun(tmp_path / "here", "KGZ", "en")
    assert list(tmp_path.rglob("*")) == [tmp_path / "here"]


def test_what_to_type_next_is_found_where_the_environment_is_not_active(tmp_path, monkeypatch):
    called = tmp_path / "my environment" / "civicbrief"
    called.parent.mkdir()
    called.write_text("")
    called.chmod(0o755)
    monkeypatch.setattr("sys.argv", [str(called)])
    monkeypatch.setenv("PATH", str(tmp_path))
    assert cli_new._command() == f'"{called}"'
    monkeypatch.setenv("PATH", str(called.parent))
    assert cli_new._command() == "civicbrief"


# --- what it says


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    return begun(tmp_path_factory.mktemp("project") / "new", peers=("KAZ", "UZB"))


@pytest.fixture(scope="module")
def blocks(project) -> list[dict]:
    return built(project)


def test_the_check_finds_no_fault_and_lists_what_is_to_be_decided(project):
    done = civicbrief("check", cwd=project)
    assert done.returncode == 0, done.stderr
    # No translation is unread, no review stale; only an address to write to is not yet given.
    (notice,) = (line for line in done.stderr.splitlines() if line.startswith("notice: "))
    assert "datapackage.json:contributors: no contributor has an email" in notice
    told = [line for line in done.stderr.splitlines() if line.startswith("to decide: ")]
    places = {line.split(":")[1].strip() for line in told}
    assert places == {
        "README.md",
        "data/datapackage.json",
        "notebooks/text/kk.ftl",
        "notebooks/text/ru.ftl",
        "notebooks/text/en.ftl",
        "src/own.py",
    }
    card = project / "data" / "datapackage.json"  # whose line can be deleted as it stands
    kept = [line for line in card.read_text("utf-8").splitlines() if "TO DECIDE" not in line]
    assert json.loads("".join(kept))["area"] == "KGZ"
    for line in told:  # "to decide: FILE:LINE: what. Decide, …": the line is the marked one
        _, file, number, _ = (part.strip() for part in line.split(":", 3))
        assert (
            "TO DECIDE:"
            in (project / file).read_text(encoding="utf-8").splitlines()[int(number) - 1]
        )


def test_the_first_brief_says_what_is_known_and_what_it_waits_for(blocks):
    assert plain(blocks[0]["title"]) == "Civil society: Kyrgyzstan"
    shown = sections(blocks)
    assert "section-index" in shown
    assert "section-waiting" in shown
    assert not {"section-size", "section-giving", "section-claims"} & set(shown)
    (waiting,) = (block for block in blocks if block.get("id") == "section-waiting")
    assert len(waiting["blocks"][0]["items"]) == 3


def test_what_a_section_waits_for_is_named_in_the_projects_own_words(project, blocks, tmp_path):
    """Who counts foundations says so once, in the name of the figure."""
    own = Path(shutil.copytree(project, tmp_path / "own"))
    path = own / "notebooks" / "text" / "en.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("registered NPOs\n", "hospitals of the state\n"), "utf-8")

    def waits(found: list[dict]) -> str:
        (waiting,) = (block for block in found if block.get("id") == "section-waiting")
        return plain(waiting["blocks"][0]["items"][0]["text"])

    assert waits(blocks) == "Needed, with date and source: registered NPOs."
    changed = blocks_of(own, "en")["en"]
    assert waits(changed) == "Needed, with date and source: hospitals of the state."


@pytest.mark.parametrize("language", ["kk", "ru", "en", "de"])
def test_the_starter_has_no_kind_that_is_of_this_brief_alone(language, tmp_path):
    """No count of bloggers, no public organisations: no term that its own glossary lacks."""
    folder = begun(tmp_path / "new") / "notebooks" / "text"
    if language == "de":
        shutil.copytree(ROOT / "docs" / "examples" / "language", folder, dirs_exist_ok=True)
    mine = read_terms(read_texts(texts(ROOT)))
    theirs = read_terms(read_texts(folder))
    kinds = ("blogger", "public organisation", "charity foundation", "foreign agent")
    assert {form for term in mine for form in term.forms["en"]} >= {*kinds}
    assert not {form for term in theirs for form in term.forms["en"]} & {*kinds}
    german = ("Blogger", "öffentliche Organisation", "Stiftung")
    words = {"kk": ("блогер", "қоғамдық ұйым", "қайырымдылық қор", "шетелдік агент")}
    words |= {"ru": ("блогер", "общественн", "благотворительный фонд", "иностранн")}
    words |= {"en": kinds, "de": german}
    text = (folder / f"{language}.ftl").read_text(encoding="utf-8").casefold()
    assert [word for word in words[language] if word.casefold() in text] == []
    ids = {name for name in load(ROOT / "data").observations if name.startswith(("npo_", "blog"))}
    assert {name for name in ids - {"npo_total", "npo_per_100k"} if name in text} == set()


@pytest.mark.parametrize("languages", ["kk ru en", "en ru kk", "ru en", "en ru", "en kk", "en"])
def test_every_translation_it_begins_with_has_been_read_as_it_stands(languages, tmp_path):
    folder = begun(tmp_path / "new", "KGZ", *languages.split()) / "notebooks" / "text"
    said = passages.read_all(read_texts(folder), read_tables(tmp_path / "new" / "data"))
    read = reviews.read_reviews(read_texts(folder))
    states = [
        reviews.state(said, key, language, read).name
        for key in passages.all_keys(said)
        for language in list(said)[1:]
    ]
    assert len(states) >= 100 * (len(said) - 1)
    assert set(states) <= {"reviewed"}
    assert list(reviews.stale(said, read)) == []


def test_a_text_that_was_changed_since_it_was_read_is_not_reviewed_beside_another(tmp_path):
    """Kazakh "a" was read beside Russian; the English beside it was read when it was "b"."""
    header = "key,language,original,translation,reviewer,date\n"
    rows = "x,en,bbbb,eeee,A,2026-01-01\nx,ru,aaaa,rrrr,B,2026-01-02\n"
    (tmp_path / "reviews.csv").write_text(header + rows, encoding="utf-8")

    def rows_of(*languages: str) -> list[str]:
        return [",".join(row.values()) for row in contents._reviewed(tmp_path, languages)]

    assert rows_of("kk", "ru", "en") == rows.splitlines()
    assert rows_of("ru", "kk") == ["x,kk,rrrr,aaaa,B,2026-01-02"]
    assert rows_of("ru", "en") == rows_of("en", "ru") == rows_of("en") == []
    one = rows.replace("bbbb", "aaaa")
    (tmp_path / "reviews.csv").write_text(header + one, encoding="utf-8")
    assert rows_of("ru", "en") == ["x,en,rrrr,eeee,B,2026-01-02"]  # the later of the two


# Figures by which each choice on a sign is made once: people ready to give beside those who gave.
# Rounded figures that are equal leave it open.
SIGNS = {
    "positive": ("exact", 60, 29),
    "negative": ("exact", 20, 29),
    "zero": ("exact", 29, 29),
    "open": ("rounded", 29, 29),
}


def known(project: Path, sign: str) -> ProjectData:
    """The data of a project with all figures that its sections wait for."""
    qualifier, ready, gave = SIGNS[sign]
    rows = {
        "npo_total": (200, "organisations"),
        "giving_readiness": (ready, "percent of population"),
        "donated_money": (gave, "percent of adults"),
        "volunteering_readiness": (21, "percent of population"),
        "volunteered_time": (20, "percent of adults"),
        "population_world_bank": (7, "million people"),
        "population_official": (7, "million people"),
    }
    path = project / "data" / "observations.csv"
    with path.open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    write(
        path,
        [
            dict.fromkeys(columns, "")
            | {"id": name, "subject": name, "area": "KGZ", "period": "2025", "value": str(value)}
            | {"printed": str(value), "qualifier": qualifier, "unit": unit, "source": "vdem-14"}
            for name, (value, unit) in rows.items()
        ],
    )
    return load(project / "data")


def choices(path: Path) -> dict[str, int]:
    """Every passage of a file, and among how many texts its selector chooses; 1 without one."""
    found = {}
    for entry in parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ftl.Message):
            attributes = {f"{entry.id.name}.{each.id.name}": each for each in entry.attributes}
            for key, said in ({entry.id.name: entry} | attributes).items():
                elements = said.value.elements if said.value else []
                texts = [len(one.expression.variants) for one in elements if _selects(one)]
                if said.value:
                    found[key] = max(texts, default=1)
    return found


def _selects(element) -> bool:
    """Whether it chooses a text; the form of a noun after its number is chosen by CLDR alone."""
    chosen = getattr(element, "expression", None)
    if not isinstance(chosen, ftl.SelectExpression):
        return False
    called = getattr(chosen.selector, "id", None)
    return not (isinstance(chosen.selector, ftl.FunctionReference) and called.name == "PLURAL")


def test_every_text_that_a_passage_chooses_among_prints_in_each_language(tmp_path):
    project = begun(tmp_path / "new")
    folder = project / "notebooks" / "text"
    wanted = {language: choices(folder / f"{language}.ftl") for language in ("kk", "ru", "en")}
    assert sum(count > 1 for count in wanted["kk"].values()) >= 8
    printed = {(language, key): set() for language, keys in wanted.items() for key in keys}
    for sign in SIGNS:
        data = known(project, sign)
        for population in definition.POPULATIONS:
            for language, keys in wanted.items():
                say = words(language, data, population, folder)
                for word in trends.WORDS if sign == "open" else (trends.ROSE,):
                    judged = [name for name in say.variables if name.startswith("trend-")]
                    say.variables |= dict.fromkeys(judged, Word(word, "2020/2023"))
                    for key in keys:
                        assert say.complete(key), (language, key, sign)
                        printed[language, key].add(say.plain(key))
    for (language, key), said in printed.items():
        assert len(said) >= wanted[language][key], (language, key, said)
        assert all(text.strip() and "{" not in text for text in said), (language, key)


def test_its_own_tests_pass(project):
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=project,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout
    assert "2 passed" in done.stdout


def test_a_section_appears_with_its_figures_and_stops_waiting(project, tmp_path):
    grown = Path(shutil.copytree(project, tmp_path / "grown", ignore=lambda *_: ["outputs"]))
    figures(grown, "percent of adults", giving_readiness="60", donated_money="29")
    found = built(grown)
    (giving,) = (block for block in found if block.get("id") == "section-giving")
    texts = [plain(block["text"]) for block in giving["blocks"] if block["kind"] == "paragraph"]
    assert texts[0].replace("\u00a0", " ") == "Ready to give: 60% (2025). Gave money: 29% (2025)."
    (chart,) = (block for block in giving["blocks"] if block["kind"] == "chart")
    # those who volunteer are not there, nor are their bars
    assert [plain(row["value"])[:3] for row in chart["rows"]] == ["60%", "29%"]
    (waiting,) = (block for block in found if block.get("id") == "section-waiting")
    assert len(waiting["blocks"][0]["items"]) == 2


def test_one_count_makes_its_section_and_asks_for_no_name_of_what_the_project_never_had(
    project, tmp_path
):
    """Shares of the count were metrics of the package once, and are those of another brief."""
    grown = Path(shutil.copytree(project, tmp_path / "grown", ignore=lambda *_: ["outputs"]))
    figures(grown, npo_total="12000")
    found = built(grown)
    (size,) = (block for block in found if block.get("id") == "section-size")
    said = plain(size["blocks"][0]["text"]).replace("\u00a0", " ")
    assert said == "Registered non-profit organisations (NPOs): 12,000 (2025)."
    (notice,) = own_notices(found)  # of the sentence per head, which is not there
    assert notice.problem.startswith("left out, since the data lack figures: size-per-head (")
    assert "population_world_bank" in notice.problem


def test_a_figure_that_the_data_have_by_year_is_not_looked_for_in_vain(project, tmp_path):
    grown = Path(shutil.copytree(project, tmp_path / "grown", ignore=lambda *_: ["outputs"]))
    figures(grown, npo_total_2023="11000", npo_total_2024="12000")
    found = check(grown, grown / "data").notices
    (notice,) = (one for one in found if one.column == "id")
    assert str(notice) == (
        "observations.csv:id: the brief asks for npo_total, and the data have npo_total_2023, "
        "npo_total_2024. Call one of them npo_total, or name npo_total_2024 where npo_total is "
        "named."
    )


def test_a_chart_whose_title_the_figures_do_not_decide_is_left_out(project, tmp_path):
    grown = Path(shutil.copytree(project, tmp_path / "grown", ignore=lambda *_: ["outputs"]))
    ready = {"giving_readiness": "60", "volunteering_readiness": "21"}
    figures(grown, "percent of adults", **ready, volunteered_time="20")
    (giving,) = (block for block in built(grown) if block.get("id") == "section-giving")
    assert [block["kind"] for block in giving["blocks"]] == ["paragraph"]


def test_an_area_without_values_is_never_left_out_of_a_chart_in_silence():
    data = load(ROOT / "data")
    brief = Brief(results.compute(data), "en", "full", ROOT, {}, "leave out")
    with pytest.raises(TextError, match=r"chart-neighbours: the panel holds no .* for DEU\."):
        brief.lines("chart-neighbours", "v2x_cspart", "v13", "KGZ", "DEU")
    with pytest.raises(TextError, match="no v2x_cspatr in v13, but v2x_cspart in v13"):
        brief.lines("chart-neighbours", "v2x_cspatr", "v13")


def test_a_release_of_one_year_is_no_line():
    brief = Brief(results.compute(load(ROOT / "data")), "en", "full", ROOT, {})
    told = r"v2x_cspart in v16 is a single year, which no line can show\. Name v13 or v15"
    with pytest.raises(TextError, match=told):
        brief.lines("chart-neighbours", "v2x_cspart", "v16")


def test_a_country_known_by_its_ends_only_is_judged_without_a_chart(tmp_path):
    project = begun(tmp_path / "new", "DEU", "en")
    data = load(project / "data")
    judged = {each.indicator: each.word for each in trends_of(data.panel) if each.area == "DEU"}
    assert judged["v2x_cspart"] != trends.NO_DATA
    found = built(project)
    assert "chart" not in [block["kind"] for block in found]
    assert "section-index" in sections(found)


def test_a_country_outside_the_panel_gets_the_waiting_sections(tmp_path):
    found = built(begun(tmp_path / "new", "AND", "en"))
    assert sections(found)[:2] == ["section-waiting", "section-trust"]
    (answer,) = (block for block in found if block["kind"] == "answer")
    assert "Andorra" in plain(answer["text"])
    assert "holds no data" in plain(answer["text"])


# --- how the package reaches it


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel in a project that was begun in a checkout whose exercises are filled in."""
    folder = tmp_path_factory.mktemp("wheel")
    checkout = Path(
        shutil.copytree(ROOT, folder / "checkout", ignore=shutil.ignore_patterns(*LEFT_OUT))
    )
    for number, given in SOLUTIONS.items():
        fill(checkout, number, **given)
        path = checkout / notebook(number)
        shown = path.read_text(encoding="utf-8").replace('"outputs": []', f'"outputs": [{SHOWN}]')
        path.write_text(shown.replace('"metadata": {}', '"metadata": {"scrolled": true}'))
        kept = path.with_name(".ipynb_checkpoints")
        kept.mkdir(exist_ok=True)
        shutil.copy(path, kept)
    done = civicbrief(
        *("new", "new", "--country", "KGZ", "--language", "en"),
        cwd=folder,
        PYTHONPATH=str(checkout / "src"),
    )
    assert done.returncode == 0, done.stderr
    (found,) = (folder / "new" / "wheels").iterdir()
    return found


def test_answers_that_a_checkout_holds_are_handed_on_to_nobody(wheel):
    """Byte for byte, its project and its wheel have the exercises as they are blank here."""
    blank = {path.name: path.read_bytes() for path in (ROOT / FOLDER).glob("*.ipynb")}
    filled = [(wheel.parents[2] / "checkout" / notebook(n)).read_bytes() for n in SOLUTIONS]
    assert len(blank) == 5
    assert not set(filled) & set(blank.values())
    project = wheel.parents[1] / FOLDER
    assert {path.name: path.read_bytes() for path in project.iterdir()} == blank
    packed = zipfile.ZipFile(wheel)
    carried = f"civicbrief/carried/{FOLDER}/"
    names = [name for name in packed.namelist() if name.startswith(carried)]
    assert {name.removeprefix(carried): packed.read(name) for name in names} == blank


def test_the_wheel_carries_panel_notebooks_and_texts_that_src_does_not_hold(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for name in ("data/panel.csv", "notebooks/3-brief.ipynb", "notebooks/starter/text/kk.ftl"):
        assert f"civicbrief/carried/{name}" in names
    assert not list((ROOT / "src").rglob("panel.csv"))
    assert not list((ROOT / "src").rglob("*.ipynb"))
    script = (wheel.parents[1] / "install.py").read_text(encoding="utf-8")
    assert f'PACKAGE = ("wheels/{wheel.name}",)' in script


def test_the_installed_wheel_begins_a_project_of_its_own_without_a_network(wheel, tmp_path):
    site, there = tmp_path / "site", tmp_path / "there"
    there.mkdir()
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps"]
    subprocess.run([*pip, "--target", site, wheel], check=True, timeout=120)
    clean = {**os.environ, "PYTHONPATH": str(site), "PIP_NO_INDEX": "1"}

    def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", "from civicbrief.cli.main import command; command()"]
        return subprocess.run(
            [*command, *arguments], cwd=cwd, env=clean, capture_output=True, text=True, timeout=120
        )

    told = run("new", "next", "--country", "UZB", "--language", "ru", cwd=there)
    assert told.returncode == 0, told.stderr
    checked = run("check", cwd=there / "next")
    assert checked.returncode == 0, checked.stderr
    (again,) = (there / "next" / "wheels").iterdir()
    packed = zipfile.ZipFile(again)
    assert set(zipfile.ZipFile(wheel).namelist()) == set(packed.namelist())
    assert packed.testzip() is None


def test_another_place_for_the_package_is_written_where_pip_reads_it(tmp_path):
    project = begun(tmp_path / "new")
    assert 'PACKAGE = ("civicbrief",)\n' in (project / "install.py").read_text(encoding="utf-8")
    after = (project / "postBuild").read_text(encoding="utf-8")
    assert after.endswith("pip install --no-deps 'civicbrief'\n")
    # pip takes no package without a hash together with packages that have one.
    conda = yaml.safe_load((project / "environment.yml").read_text(encoding="utf-8"))
    assert conda["dependencies"][-1] == {"pip": ["--requirement requirements.lock"]}
    assert not (project / "wheels").exists()


def test_the_card_names_the_country_and_nobody_of_the_project_before(project):
    card = json.loads((project / "data" / "datapackage.json").read_text(encoding="utf-8"))
    assert card["name"] == "civicbrief-kgz"
    assert "Kyrgyzstan" in card["title"]
    assert card["contributors"] == [{"title": "N. N.", "role": "author"}]
    assert "azakh" not in json.dumps(card)


def test_a_new_project_keeps_the_marks_of_imported_figures(project):
    head = (project / "data" / "observations.csv").read_text(encoding="utf-8").splitlines()[0]
    assert head.endswith(",cell,mark")
