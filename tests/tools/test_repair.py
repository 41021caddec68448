"""Our own tables after a spreadsheet, our originals after git: told alike, mended on a word."""

import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import click
import pytest

from civicbrief.core.faults import InputError
from civicbrief.core.files import alone, write_files
from civicbrief.data import originals
from civicbrief.data.tables import read_tables
from civicbrief.importing import import_table as importing
from civicbrief.importing.import_table import import_table
from civicbrief.metrics.data_check import check_data
from civicbrief.pipeline.check import check
from civicbrief.tools.new_project.create import STARTER
from civicbrief.tools.repair import examine
from tests.importing.test_import_table import mapped
from tests.support import foreign_tables
from tests.support.new_projects import begun
from tests.support.project import CHECK, ROOT, civicbrief, own_data, project_with_data


@pytest.fixture
def project(tmp_path):
    """A new project without figures, with a table to import beside it."""
    made = begun(tmp_path / "p")
    table = foreign_tables.semicolons(tmp_path)
    shutil.copy(table, made / "visits.csv")
    mapped(made / "visits.csv", scale="checked").rename(made / "visits.csv.mapping.yml")
    return made


HEADER = "id,subject,area,period,value,printed,qualifier,unit,quote,sentence,source,cell,mark"
ROW = "funds_2020,funds,KGZ,2020,10,10,exact,people,funds,,vdem-14,,"
SOUND = f"{HEADER}\n{ROW}\n"
SAVED = {  # by a spreadsheet, with how the line that tells it goes on
    "bom": (b"\xef\xbb\xbf" + SOUND.encode(), "a byte order mark."),
    "semicolon": (SOUND.replace(",", ";").replace("\n", "\r\n").encode(), "semicolons between"),
    "trailing": (
        SOUND.replace("\n", ",,\r\n").encode() + b"," * 14 + b"\r\n" + b"," * 14 + b"\r\n",
        "2 empty columns at the end, 2 empty rows at the end.",
    ),
    "utf-16": (SOUND.replace(",", "\t").encode("utf-16"), "UTF-16, tabs between cells."),
    "windows-1251": (
        SOUND.replace("funds,KGZ", "Қоры,KGZ").replace("Қ", "К").encode("windows-1251"),
        "the code page windows-1251 instead of UTF-8.",
    ),
}


@pytest.mark.parametrize("kind", SAVED)
def test_check_build_and_import_say_the_same_line_of_a_table_that_a_spreadsheet_saved(
    project, kind
):
    content, told = SAVED[kind]
    path = project / "data" / "observations.csv"
    path.write_bytes(content)
    for command in (("check",), ("build",), ("import", "visits.csv")):
        done = civicbrief(*command, cwd=project)
        lines = f"{done.stdout}{done.stderr}".splitlines()
        (line,) = [one for one in lines if one.startswith("observations.csv")]
        begin = "observations.csv: a spreadsheet has saved it in another form: "
        assert line.startswith(begin + told), command
        assert line.endswith("civicbrief import --repair shows the difference and mends it.")
        assert done.returncode == 1
    assert path.read_bytes() == content


@pytest.mark.parametrize("kind", SAVED)
def test_what_can_be_mended_is_written_beside_shown_and_put_in_place_on_a_word(
    project, kind, monkeypatch
):
    content, _ = SAVED[kind]
    path, beside = (project / "data" / name for name in ("observations.csv", "mended"))
    path.write_bytes(content)
    for answer in (False, True):
        monkeypatch.setattr(click, "confirm", lambda question, given=answer: given)
        done = civicbrief("import", "--repair", cwd=project)
        assert done.returncode == (0 if answer else 1)
        assert "  mended: data/mended/observations.csv" in done.stdout
        assert (path.read_bytes() == content) != answer
        assert (beside / "observations.csv").is_file() != answer
    assert path.read_text(encoding="utf-8").partition("\n")[0] == HEADER
    assert check_data(read_tables(project / "data"), {}) == []
    assert not beside.exists()
    assert civicbrief("import", "--repair", cwd=project).stderr == "Nothing to mend.\n"


def test_where_nobody_answers_nothing_is_replaced(project, monkeypatch):
    content = SAVED["bom"][0]
    path = project / "data" / "observations.csv"
    path.write_bytes(content)

    def nobody(question):
        raise click.Abort

    monkeypatch.setattr(click, "confirm", nobody)
    done = civicbrief("import", "--repair", cwd=project)
    assert (done.returncode, "Nothing was replaced." in done.stderr) == (1, True)
    assert path.read_bytes() == content


def test_a_table_with_lost_letters_is_named_and_left(project):
    path = project / "data" / "sources.csv"
    spoiled = path.read_text(encoding="utf-8") + "x,Қазақстан қоры,Росстат,2022,not published,n,2\n"
    path.write_bytes(spoiled.encode("windows-1251", "replace"))
    done = civicbrief("import", "--repair", cwd=project)
    assert done.returncode == 1
    assert "sources.csv: letters that windows-1251" in done.stderr
    assert "?аза?стан, ?оры" in done.stderr
    assert not (project / "data" / "mended").exists()


def test_terms_and_reviews_are_mended_too(project):
    terms = project / "notebooks" / "text" / "terms.csv"
    reviews = project / "notebooks" / "text" / "reviews.csv"
    for path in (terms, reviews):
        content = path.read_text(encoding="utf-8").replace("; ", " / ")
        path.write_text(content.replace(",", ";"), encoding="utf-8")
    told = {one.path.name: one.wrong for one in examine(project, project / "data")[0]}
    assert told == dict.fromkeys(("terms.csv", "reviews.csv"), "semicolons between cells")


def test_a_text_file_with_a_byte_order_mark_is_read_without_it(project):
    for path in sorted((project / "notebooks" / "text").iterdir()):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    card = project / "data" / "datapackage.json"
    card.write_bytes(b"\xef\xbb\xbf" + card.read_bytes())
    own = project / "src" / "own.py"
    own.write_bytes(b"\xef\xbb\xbf" + own.read_bytes())
    found = check(project, project / "data")
    assert (found.faults, found.failures) == ([], [])


def test_a_row_of_another_length_stops_an_import_as_it_stops_a_check(project):
    path = project / "data" / "observations.csv"
    path.write_text(f"{HEADER}\n{ROW},x\nfunds_2021,x\n", encoding="utf-8")
    done = civicbrief("import", "visits.csv", cwd=project)
    rows = [line.split(":")[1] for line in done.stderr.splitlines()[:-1]]
    assert (done.returncode, sorted(set(rows))) == (1, ["2", "3"])


@pytest.mark.parametrize("words", [(), ("visits.csv", "--repair")])
def test_a_file_or_the_repair_is_asked_for(project, words):
    done = civicbrief("import", *words, cwd=project)
    assert (done.returncode, "Name the FILE to import" in done.stderr) == (2, True)


# --- originals and git


def imported(project, ends):
    """A project with an imported table whose lines end in a way."""
    path = project / "visits.csv"
    path.write_bytes(b"\n".join(path.read_bytes().splitlines()).replace(b"\n", ends) + ends)
    text = (project / "visits.csv.mapping.yml").read_text(encoding="utf-8")
    (project / "visits.csv.mapping.yml").write_text(text, encoding="utf-8")
    done = civicbrief("import", "visits.csv", cwd=project)
    assert done.returncode == 0, done.stderr
    return project / "data" / "raw" / "visits.csv"


@pytest.mark.parametrize(("ends", "other"), [(b"\r\n", b"\n"), (b"\n", b"\r\n")])
def test_an_original_whose_lines_git_ended_otherwise_is_told_and_mended(
    project, monkeypatch, ends, other
):
    original = imported(project, ends)
    content = original.read_bytes()
    original.write_bytes(content.replace(ends, other))
    (fault,) = check(project, project / "data").faults
    assert str(fault).startswith(
        "raw/visits.csv: only the ends of its lines differ from the original: git has changed them."
        " civicbrief import --repair mends it, and .gitattributes keeps git from it: "
        "data/raw/** -text"
    )
    monkeypatch.setattr(click, "confirm", lambda question: True)
    (project / ".gitattributes").unlink()
    done = civicbrief("import", "--repair", cwd=project)
    assert original.read_bytes() == content
    assert "Write the line data/raw/** -text into .gitattributes" in done.stderr
    assert not (project / "data" / "mended").exists()


def test_an_original_of_other_figures_is_no_matter_of_line_ends(project):
    original = imported(project, b"\r\n")
    original.write_bytes(original.read_bytes().replace(b"\r\n", b"\n").replace(b"2020", b"2019"))
    (fault,) = check(project, project / "data").faults
    assert "no longer has the checksum" in fault.problem


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")
@pytest.mark.parametrize("ends", [b"\r\n", b"\n"])
def test_an_original_comes_out_of_git_as_it_went_in(project, tmp_path, ends):
    original = imported(project, ends)
    for crlf in ("input", "true"):
        git = ["git", "-c", f"core.autocrlf={crlf}", "-c", "user.name=a", "-c", "user.email=a@b"]
        clone = tmp_path / crlf
        for command in (
            [*git, "init", "-q", str(project)],
            [*git, "-C", str(project), "add", "-A"],
            [*git, "-C", str(project), "commit", "-q", "--allow-empty", "-m", "x"],
            [*git, "clone", "-q", str(project), str(clone)],
        ):
            subprocess.run(command, check=True, capture_output=True)
        assert (clone / "data" / "raw" / "visits.csv").read_bytes() == original.read_bytes()
        assert check(clone, clone / "data").faults == []


def test_ours_and_the_second_country_keep_their_originals_as_a_new_project_does():
    assert originals.KEPT in (ROOT / ".gitattributes").read_text(encoding="utf-8")
    starter = (STARTER / "gitattributes").read_text(encoding="utf-8")
    assert (ROOT / "examples/kyrgyzstan/.gitattributes").read_text(encoding="utf-8") == starter
    assert originals.KEPT in starter


# --- several at once, and links


def test_two_imports_at_once_wait_for_each_other(copy, tmp_path, monkeypatch):
    """Both have read the folder before either writes, unless one of them waits."""
    paths = [foreign_tables.semicolons(tmp_path), foreign_tables.totals(tmp_path)]
    plans = [mapped(paths[0], scale="checked"), mapped(paths[1])]
    plans[1].write_text(
        plans[1].read_text(encoding="utf-8").replace("office-tables", "other-tables"), "utf-8"
    )
    reading = importing.read_observations

    def slow(*arguments):
        time.sleep(0.3)
        return reading(*arguments)

    monkeypatch.setattr(importing, "read_observations", slow)
    threads = [
        threading.Thread(target=import_table, args=(copy, path, plan, CHECK))
        for path, plan in zip(paths, plans, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    tables = read_tables(copy)
    assert len(originals.sums(tables)) == 2
    assert {"office-tables", "other-tables"} <= {row["id"] for row in tables["sources"]}
    assert list(originals.raw_faults(tables)) == []


def test_without_locks_of_the_system_the_second_import_is_told(copy, tmp_path):
    path = foreign_tables.semicolons(tmp_path)

    def meanwhile(tables):
        (copy / "changes.csv").write_bytes((copy / "changes.csv").read_bytes() + b"\n")
        return CHECK(tables)

    before = (copy / "observations.csv").read_bytes()
    with pytest.raises(InputError, match="another command has changed it meanwhile"):
        import_table(copy, path, mapped(path, scale="checked"), meanwhile)
    assert (copy / "observations.csv").read_bytes() == before


COUNTS = """
import sys
from pathlib import Path
from civicbrief.core.files import alone
for _ in range(100):
    with alone(Path(sys.argv[1])):
        counter = Path(sys.argv[1], "count")
        counter.write_text(str(int(counter.read_text()) + 1))
"""


def test_a_lock_leaves_no_file_and_is_held_by_one_at_a_time(tmp_path, monkeypatch):
    """Each of four processes removes the file that the others may have open."""
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    for name in ("temporary", "data"):
        (tmp_path / name).mkdir()
    (tmp_path / "data" / "count").write_text("0")
    command = [sys.executable, "-c", COUNTS, str(tmp_path / "data")]
    counting = [subprocess.Popen(command) for _ in range(4)]
    assert [one.wait(120) for one in counting] == [0] * 4
    assert (tmp_path / "data" / "count").read_text() == "400"
    assert [*(tmp_path / "temporary").iterdir()] == []


def test_whoever_waits_for_a_folder_goes_on_when_the_other_one_has_ended(tmp_path):
    order = []

    def second():
        with alone(tmp_path):
            order.append("second")

    with alone(tmp_path):
        thread = threading.Thread(target=second)
        thread.start()
        time.sleep(0.2)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_a_table_that_is_a_link_stays_one(tmp_path):
    (tmp_path / "shared").mkdir()
    kept = tmp_path / "shared" / "table.csv"
    kept.write_text("old", encoding="utf-8")
    link = tmp_path / "table.csv"
    link.symlink_to(kept)
    write_files({link: b"new"})
    assert link.is_symlink()
    assert kept.read_bytes() == b"new"
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["shared", "table.csv", "table.csv"]


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("data/observations.csv", "observations.csv"),
        ("data/raw", "raw/sha256.txt"),
        ("notebooks/3-brief.ipynb", "3-brief.ipynb"),
        ("notebooks/text/en.ftl", "en.ftl"),
        ("src", "own.py"),
    ],
)
def test_a_link_out_of_the_project_is_a_fault_that_names_both(tmp_path, name, file):
    project = project_with_data(tmp_path / "project")
    own_data(project)
    (project / "data" / "raw").mkdir(exist_ok=True)
    (project / "data" / "raw" / "sha256.txt").touch()
    path, target = project / name, tmp_path / "elsewhere"
    path.rename(target)
    path.symlink_to(target)
    try:
        faults = check(project, project / "data").faults
    except InputError as error:
        faults = error.faults
    told = [one for one in faults if "link leads out" in one.problem]
    inside = target / file.rpartition("/")[2] if target.is_dir() else target
    assert str(told[0]) == (
        f"{file}: a link leads out of the project, to {inside}. Copy the file into its place."
    )


def test_a_build_reads_a_project_whose_data_are_all_links(tmp_path):
    project = project_with_data(tmp_path / "project")
    data = own_data(project)
    (project / "shared").mkdir()
    for path in sorted(data.glob("*.csv")):
        kept = path.rename(project / "shared" / path.name)
        path.symlink_to(Path("..", "shared", kept.name))
    link = tmp_path / "link"
    link.symlink_to(project)
    assert check(link, link / "data").faults == []
