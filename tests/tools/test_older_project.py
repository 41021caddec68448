"""A project made by an older version: told line by line what to type, and then it passes.

`older_project` has the notebooks, texts and metrics of examples/kyrgyzstan as they were before
the package had rooms; its data are those of the example.
"""

import json
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from civicbrief.core.former_names import METRICS as FORMER
from civicbrief.core.former_names import former_names, inputs
from civicbrief.core.project import texts
from civicbrief.metrics.project_metrics import FILE, metrics_of
from civicbrief.pipeline.check import check
from tests.support.cells import without_papers
from tests.support.project import METRICS, ROOT, civicbrief, project_in

OLDER = Path(__file__).with_name("older_project")
TOLD = re.compile(
    r"^(?P<file>[\w-]+\.(?:py|ipynb)):(?P<line>\d+): (?:written for an older version|"
    r"a formula beside the function), found \".*\"\. "
    r"(?:Write: (?P<typed>.*)|Leave the (?:line|formula) out.*)$",
    re.MULTILINE,
)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "examples" / "kyrgyzstan" / "data", tmp_path / "older" / "data")
    return Path(shutil.copytree(OLDER, tmp_path / "older", dirs_exist_ok=True))


def typed(project: Path, told: str) -> None:
    """Do as one is told: put what is to be typed in the place of a line, or take the line out."""
    changes: dict[Path, dict[int, str | None]] = {}
    for found in TOLD.finditer(told):
        (path,) = project.rglob(found["file"])
        changes.setdefault(path, {})[int(found["line"])] = found["typed"]
    for path, lines in changes.items():
        written = path.read_text(encoding="utf-8").splitlines()
        if path.suffix == ".py":
            kept = [lines.get(number, line) for number, line in enumerate(written, start=1)]
            text = "".join(f"{line}\n" for line in kept if line is not None)
        else:
            former = {
                json.loads(written[n - 1].strip().rstrip(",")): now for n, now in lines.items()
            }
            notebook = json.loads("\n".join(written))
            for cell in notebook["cells"]:
                now = [former.get(line, line) for line in cell["source"]]
                cell["source"] = "\n".join(line.rstrip("\n") for line in now if line is not None)
            text = json.dumps(notebook)
        path.write_text(text, encoding="utf-8")


def asked(project: Path, told: str) -> None:
    """Write the question that the answer of an older project lacks, where one is told to."""
    for path in texts(project).glob("*.ftl"):
        wanted = f"{path.name}:answer.question: the passage answer.question is missing. Write it"
        assert wanted in told
        answer, waiting = path.read_text(encoding="utf-8").split("answer-waiting = ")
        question = {"kk": "Қатысу қалай өзгерді?", "ru": "Как изменилось участие?"}
        said = question.get(path.stem, "How has participation changed?")
        path.write_text(f"{answer}    .question = {said}\nanswer-waiting = {waiting}", "utf-8")


def test_an_older_project_is_told_every_line_and_passes_with_them_changed(older):
    done = civicbrief("check", cwd=older)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert Counter(found["file"] for found in TOLD.finditer(done.stdout)) == {
        "own.py": 3,  # a formula each
        "1-source.ipynb": 1,
        "2-metrics.ipynb": 9,
        "5-your-own-metric.ipynb": 1,
    }
    told = "2-metrics.ipynb:38: written for an older version, found "
    told += '"from civicbrief import results, tables, verdicts". '
    told += "Write: from civicbrief.metrics import results; from civicbrief.brief import tables\n"
    assert told in done.stdout
    assert "own.py:36: a formula beside the function" in done.stdout
    build = civicbrief("build", "--language", "en", cwd=older)
    assert (build.returncode, "Traceback" in build.stderr) == (1, False)
    assert [found[0] for found in TOLD.finditer(build.stderr)] == [
        found[0] for found in TOLD.finditer(done.stdout)
    ]
    typed(older, done.stdout)
    done = civicbrief("check", cwd=older)
    asked(older, done.stdout)
    done = civicbrief("check", cwd=older)
    assert (done.returncode, TOLD.findall(done.stdout)) == (0, []), done.stdout
    with without_papers():
        build = civicbrief("build", "--language", "en", cwd=older)
    assert build.returncode == 0, build.stderr


def test_a_metric_that_the_package_no_longer_has_is_a_notice_where_the_data_lack_its_figures(older):
    said = [str(notice) for notice in check(older, older / "data").notices]
    for name in FORMER:
        named = [one for one in said if f"the package no longer has the metric {name}." in one]
        assert {one.partition(":")[0] for one in named} >= {"kk.ftl", "ru.ftl", "en.ftl"}
    assert any(one.startswith("en.ftl:101:size-parts: ") for one in said)
    assert any(one.startswith("3-brief.ipynb:175: ") for one in said)


def test_it_is_a_fault_with_its_function_where_the_data_hold_them(tmp_path):
    project = project_in(tmp_path)
    own = project / FILE
    text = own.read_text(encoding="utf-8")
    start = text.index('@metric(PERCENT, "share of public organisations')
    own.write_text(text[:start] + text[text.index("@metric", start + 1) :], encoding="utf-8")
    path = project / "notebooks" / "3-brief.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    notebook["cells"][-1]["source"] += ['\nbrief.bars("chart-count", "npo_share_public")']
    path.write_text(json.dumps(notebook), encoding="utf-8")
    faults = [str(fault) for fault in check(project, ROOT / "data").faults]
    wanted = "def npo_share_public(npo_public_organisations, npo_total): "
    wanted += "return npo_public_organisations / npo_total * 100"
    named = [one for one in faults if one.endswith(wanted)]
    assert {one.partition(":")[0] for one in named} == {
        "kk.ftl",
        "ru.ftl",
        "en.ftl",
        "3-brief.ipynb",
    }
    assert not any("is not a metric, observation or source" in one for one in faults)


@pytest.mark.parametrize("name", FORMER)
def test_the_function_that_is_told_is_the_one_that_the_package_had(name):
    assert (METRICS[name].formula, METRICS[name].inputs) == (FORMER[name], inputs(name))


@pytest.mark.parametrize(
    ("line", "now"),
    [
        ("from civicbrief.observation import Unit", "Write: from civicbrief.metrics import Unit"),
        (
            "from civicbrief import results as r, cli",
            "Write: from civicbrief.metrics import results as r; from civicbrief import cli",
        ),
        ("import civicbrief.verdicts", "Leave the line out."),
        ("from civicbrief import own", "Write: from civicbrief.metrics import metrics_of"),
        (
            "from civicbrief.interval import evaluate",
            "Take it out, or import from civicbrief.metrics or civicbrief.brief.",
        ),
        ("own.register(PROJECT)", "Write: METRICS = metrics_of(PROJECT)"),
        ("verdicts.write(judged, written)", "Leave the line out."),
        (
            "@metric(PERCENT, 'share', formula='a / b')\ndef share(a, b): ...",
            "Leave the formula out; it is read from the function.",
        ),
    ],
)
def test_each_line_of_an_older_version_is_told_what_to_type(line, now):
    assert [fault.remedy for fault in former_names("own.py", line)] == [now]


def test_the_tests_of_an_older_project_are_told_in_notices(older):
    (older / "tests").mkdir()
    text = "from civicbrief import own\nfrom civicbrief.metrics import METRICS\n"
    (older / "tests" / "test_own.py").write_text(text, encoding="utf-8")
    said = [n for n in check(older, older / "data").notices if n.file == "tests/test_own.py"]
    assert [(n.row, n.remedy) for n in said] == [
        (row, "Write: from civicbrief.metrics import metrics_of") for row in (1, 2)
    ]


def test_lines_of_this_version_are_left_alone():
    for path in [*ROOT.glob("notebooks/**/*.ipynb"), ROOT / FILE]:
        source = path.read_text(encoding="utf-8")
        if path.suffix == ".ipynb":
            cells = json.loads(source)["cells"]
            source = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "code")
        assert list(former_names(path.name, source)) == []


def test_former_metrics_are_no_longer_the_packages(tmp_path):
    assert not FORMER.keys() & metrics_of(tmp_path).keys()
