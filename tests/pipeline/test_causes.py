"""The cause of several faults is told first, where it is; what follows from it is counted."""

import csv

import pytest

from civicbrief.core.faults import Fault, shown
from civicbrief.pipeline.check import check
from tests.support.project import change, project_with_own_data


@pytest.fixture
def project(tmp_path):
    return project_with_own_data(tmp_path)


def told(project):
    return [str(fault) for fault in check(project, project / "data").faults]


@pytest.mark.parametrize(
    ("table", "old", "new", "first"),
    [
        ("observations", "npo_total", "npo_totale", "observations.csv:2:id: no passage names"),
        ("observations", "npo_total", "all", "observations.csv:2:id: no passage names all"),
        ("claims", "npo-total", "npo-all", "claims.csv:2:id: no passage names npo-all"),
        ("claims", "npo-total", "renamed", "claims.csv:2:id: no passage names renamed"),
        ("findings", "fewer-give", "fewer-giving", "findings.csv:3:id: no passage names fewer"),
        ("findings", "more-organisations", "x", "findings.csv:2:id: no passage names x, and more-"),
        ("sources", "law-npo", "law-npos", "sources.csv:"),
    ],
)
def test_an_id_that_was_renamed_is_told_in_its_own_row(project, table, old, new, first):
    change(project / "data", table, old, id=new)
    cause, *following = told(project)
    assert cause.startswith(first)
    assert old in cause
    assert len(following) <= 2


def test_an_imported_row_is_not_told_as_renamed(project):
    """Its id is that of its mapping."""
    change(project / "data", "observations", "npo_total", id="npo_totale", cell="raw/a.csv#B2")
    found = told(project)
    assert any("npo_totale" in line for line in found)
    assert not any("is gone" in line for line in found)


@pytest.mark.parametrize("table", ["observations", "claims", "sources", "sentences", "series"])
def test_a_table_with_its_header_alone_is_the_first_of_two_faults_at_most(project, table):
    path = project / "data" / f"{table}.csv"
    path.write_text(path.read_text(encoding="utf-8").partition("\n")[0] + "\n", encoding="utf-8")
    cause, *following = told(project)
    assert cause.startswith(f"{table}.csv: the table holds no row, and ")
    assert len(following) <= 1


def test_own_metrics_that_are_all_gone_are_one_fault_of_their_file(project):
    (project / "src").mkdir(exist_ok=True)
    (project / "src" / "own.py").write_text("")
    cause, *following = told(project)
    begin = (
        "own.py: it holds no metric, and the rows of claims and findings name npo_registered_gap, "
    )
    assert cause.startswith(begin)
    assert len(following) == 1


def test_an_id_that_no_row_can_have_is_told_where_it_stands_though_one_row_alone_names_it(project):
    change(project / "data", "sources", "source-text", id="source-t\u0435xt")
    cause, *_ = told(project)
    assert cause.startswith("sources.csv:2:id: ")


def test_a_name_that_one_row_lacks_is_told_in_that_row(project):
    change(project / "data", "observations", "npo_total", source="named-statistics-agenci")
    cause, *_ = told(project)
    begin = "observations.csv:2:source: sources.csv has no row named-statistics-agenci"
    assert cause.startswith(begin)
    assert cause.endswith("Did you mean named-statistics-agency?")


def test_a_cell_that_a_library_takes_for_a_number_is_a_fault(project):
    path = project / "data" / "revisions.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    rows[1][5], rows[2][6], rows[3][4], rows[4][3] = "NaN", "inf", "1_0", "２０１１"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
    places = [*dict.fromkeys(":".join(line.split(":")[:3]) for line in told(project))]
    wanted = ["revisions.csv:2:low", "revisions.csv:3:high", "revisions.csv:4:value"]
    assert places == [*wanted, "revisions.csv:5:year"]


@pytest.mark.parametrize(
    ("name", "problem"),
    [("Кыргыз{стан}", "a name holds a brace"), ("К" * 101, "a name of 101 signs")],
)
def test_a_name_that_no_document_could_hold_is_a_fault_of_the_check(project, name, problem):
    path = project / "data" / "places.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("KGZ,ru,Кыргызстан", f"KGZ,ru,{name}"), encoding="utf-8")
    (fault,) = told(project)
    assert fault.startswith(f"places.csv:2:name: {problem}")


def test_of_many_faults_alike_five_are_told_and_the_others_counted_with_their_rows():
    faults = [Fault("a.csv", "no row", "Add it.", row, "source") for row in range(2, 14)]
    lines = shown([*faults, Fault("b.csv", "no row", "Add it.", 2)])
    assert lines[0] == "a.csv:2:source: no row. Add it."
    assert lines[4:6] == [
        "a.csv:6:source: no row. Add it.",
        "a.csv: the same in 7 rows more: 7, 8, 9, 10, 11, …",
    ]
    assert lines[6:] == ["b.csv:2: no row. Add it."]


def test_six_faults_alike_are_told_one_by_one():
    assert len(shown([Fault("a.csv", "no row", "Add it.", row) for row in range(6)])) == 6
