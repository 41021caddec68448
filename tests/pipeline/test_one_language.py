"""A build of one language stands on its texts alone; faults of the others are a notice."""

import pytest

from civicbrief.core.faults import InputError
from civicbrief.pipeline.check import check_for, check_inputs
from civicbrief.pipeline.edition import Edition
from civicbrief.pipeline.inputs import read_inputs
from civicbrief.pipeline.stage_work import check
from tests.pipeline.test_unprinted import add
from tests.support.project import project_with_data

TABLE = 'brief.frame("table-mine", frame)'


@pytest.fixture
def project(tmp_path):
    return project_with_data(tmp_path)


def path_of(project, name):
    return project / "notebooks" / "text" / name


def write(project, language, text):
    path = path_of(project, f"{language}.ftl")
    path.write_bytes(path.read_bytes() + text.encode())


def faults(project, *languages):
    return check_for(read_inputs(project, project / "data"), languages).faults


def spoilt_terms(project):
    path = path_of(project, "terms.csv")
    header, first, *rest = path.read_text(encoding="utf-8").splitlines(keepends=True)
    place = header.split(",").index("ru")
    cells = first.split(",")
    cells[place] = ""
    path.write_text(header + ",".join(cells) + "".join(rest), encoding="utf-8")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda project: write(project, "ru", "\nnew = 7\n"),
        lambda project: write(project, "ru", "\nnew = { \n"),
        lambda project: path_of(project, "ru.ftl").write_bytes(b"\xff\xfe"),
        lambda project: path_of(project, "ru.ftl").write_text("title = x\n", encoding="utf-8"),
        lambda project: path_of(project, "de.ftl").write_text("title = x\n", encoding="utf-8"),
        spoilt_terms,
    ],
    ids=["digit", "syntax", "encoding", "begun", "one that is added", "glossary"],
)
def test_what_is_wrong_in_another_language_is_one_notice(project, spoil):
    spoil(project)
    inputs = read_inputs(project, project / "data")
    whole, found = check_inputs(inputs), check_for(inputs, ["kk"])
    assert whole.faults
    assert found.faults == []
    assert found.data
    (told,) = {*map(str, found.notices)} - {*map(str, whole.notices)}
    assert "languages that are not built, or between them and others" in told
    assert told.endswith("civicbrief check names what is wrong in all languages.")


def test_passages_of_an_own_table_are_asked_of_the_languages_that_are_built(project):
    """A student writes kk first, and looks at it before translating."""
    add(project, TABLE)
    assert {fault.file for fault in faults(project, "kk")} == {"kk.ftl"}
    write(project, "kk", "\ntable-mine = Кесте\n    .source = Авторлар\n")
    assert faults(project, "kk") == []
    assert {fault.file for fault in faults(project, "kk", "ru")} == {"ru.ftl"}
    assert {fault.file for fault in faults(project, "kk", "ru", "en")} == {"ru.ftl", "en.ftl"}


def test_its_own_faults_and_those_of_the_data_stop_a_build_of_one_language(project):
    write(project, "kk", "\nnew = 7\n")
    (project / "_brand.yml").write_text("logo: {small: nowhere.png}\n", encoding="utf-8")
    found = faults(project, "kk")
    assert {fault.file for fault in found} == {"kk.ftl", "_brand.yml"}
    assert {fault.file for fault in faults(project, "en")} == {"_brand.yml"}


def test_a_passage_of_which_languages_say_another_number_is_told_where_both_are_built(project):
    path = path_of(project, "ru.ftl")
    text = path.read_text(encoding="utf-8")
    changed = text.replace("составляют { $npo_share_public }", "составляют { $npo_share_other }")
    assert changed != text
    path.write_text(changed, encoding="utf-8")
    assert faults(project, "kk", "en") == []
    assert faults(project, "ru") == []
    assert {"ru.ftl"} == {fault.file for fault in faults(project, "kk", "ru")}


def test_build_asks_only_the_languages_that_it_makes(project):
    """Its check is a stage of its own for each choice of them."""
    path_of(project, "ru.ftl").write_bytes(b"\xff\xfe")
    inputs = read_inputs(project, project / "data")
    told = check(inputs, ["kk", "en"], None)["notices"]
    assert [one["problem"][:40] for one in told if one["file"] == "ru.ftl"] == [
        "1 fault of languages that are not built,"
    ]
    with pytest.raises(InputError, match=r"ru\.ftl"):
        check(inputs, ["kk", "ru", "en"], None)
    first, other = (
        Edition(inputs, project / "outputs", languages).stages[0]
        for languages in (["kk", "en"], ["kk", "ru", "en"])
    )
    assert first.name == other.name == "check"
    assert first.reads != other.reads
