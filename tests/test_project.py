"""The files around the code keep their promises."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from datetime import date
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from urllib.parse import unquote

import pytest
import yaml

from tests.support.project import ROOT, words


def tracked():
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / line for line in listed.stdout.splitlines() if (ROOT / line).is_file()]


LOCKS = {name: ROOT / name for name in ("requirements.lock", "requirements-dev.lock")}


def pins(name: str) -> set[str]:
    """Name and version of each package in a lock."""
    lines = LOCKS[name].read_text(encoding="utf-8").splitlines()
    return {line.split()[0] for line in lines if line[:1].isalnum()}


def card() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def extras() -> set[str]:
    return set(card()["optional-dependencies"])


def named(*extras: str) -> set[str]:
    """The packages that the project names, with those of some extras."""
    more = [name for extra in extras for name in card()["optional-dependencies"][extra]]
    return {re.sub(r"[-_.]+", "-", name.lower()) for name in [*card()["dependencies"], *more]}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_every_package_by_hash_and_names_no_address(name):
    lock = LOCKS[name].read_text(encoding="utf-8")
    assert "://" not in lock
    assert "--index-url" not in lock
    for block in re.split(r"\n(?=\S)", lock.strip()):
        assert re.match(r"[\w.-]+==\S+", block), block
        assert "--hash=sha256:" in block, block


def test_the_two_locks_are_of_one_resolution():
    """The second holds the first, each package in the same version, and all that it names."""
    assert pins("requirements.lock") < pins("requirements-dev.lock")
    locked = {name: {pin.split("==")[0] for pin in pins(name)} for name in LOCKS}
    assert named("checkout") <= locked["requirements.lock"]
    assert named(*extras()) <= locked["requirements-dev.lock"]


def test_a_build_installs_nothing_that_only_tests_documentation_and_jupyterlab_need():
    needed = named(*(extras() - {"checkout"})) - named()
    assert {"distributed", "jupyterlab", "pyarrow", "pytest", "sphinx"} <= needed
    assert needed & {pin.split("==")[0] for pin in pins("requirements.lock")} == set()


def test_the_conda_environment_stands_on_the_first_lock_and_binder_adds_the_second():
    text = (ROOT / "environment.yml").read_text(encoding="utf-8")
    assert yaml.safe_load(text)["dependencies"][-1] == {"pip": ["--requirement requirements.lock"]}
    (minor,) = re.findall(r"- python=3\.(\d+)", text)
    assert int(minor) >= 11
    after = (ROOT / "postBuild").read_text(encoding="utf-8").splitlines()
    assert after[-2] == "pip install --requirement requirements-dev.lock"
    assert after[-1].endswith("--editable .")


def test_the_launch_link_for_binder_opens_the_first_notebook():
    page = (ROOT / "docs" / "how-to" / "launch-on-binder.md").read_text(encoding="utf-8")
    paths = re.findall(r"mybinder\.org/v2/gh/OWNER/REPO/HEAD\?labpath=([\w%.-]+)", page)
    assert {unquote(path) for path in paths} == {"notebooks/1-source.ipynb"}
    assert (ROOT / "notebooks" / "1-source.ipynb").is_file()


def test_one_script_installs_on_every_system():
    """It needs the standard library alone, and make has no way of its own."""
    tree = ast.parse((ROOT / "install.py").read_text(encoding="utf-8"))
    named = {n.name for node in ast.walk(tree) if isinstance(node, ast.Import) for n in node.names}
    named |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert named <= sys.stdlib_module_names
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "install.py" in makefile
    assert "pip install" not in makefile


@pytest.fixture
def installing(tmp_path, monkeypatch):
    """The script in a folder of its own: each call gives the locks that it would install from."""
    for name in ("install.py", "pyproject.toml", *LOCKS):
        shutil.copy(ROOT / name, tmp_path)
    loader = SourceFileLoader("install", str(tmp_path / "install.py"))
    script = module_from_spec(spec_from_loader("install", loader))
    loader.exec_module(script)
    typed = []

    def run(command, **options):
        typed.append([str(part) for part in command])
        if "venv" in command:
            script.VENV.mkdir()

    monkeypatch.setattr(script.subprocess, "run", run)

    def install(dev: bool) -> list[str]:
        typed.clear()
        script.main(dev)
        return [part for line in typed for part in line if part in (*LOCKS, "venv")]

    return install


def newer(path: Path) -> None:
    later = path.stat().st_mtime + 100
    os.utime(path, (later, later))


def test_a_build_installs_from_the_first_lock_and_the_rest_adds_the_second(installing):
    """What is there is not installed again."""
    assert installing(dev=False) == ["venv", "requirements.lock"]
    assert installing(dev=False) == []
    assert installing(dev=True) == ["requirements-dev.lock"]
    assert installing(dev=True) == []


def test_a_newer_lock_is_installed_and_what_was_added_is_added_again(installing, tmp_path):
    assert installing(dev=True) == ["venv", "requirements.lock", "requirements-dev.lock"]
    newer(tmp_path / "requirements-dev.lock")
    assert installing(dev=False) == ["requirements-dev.lock"]
    newer(tmp_path / "requirements.lock")
    assert installing(dev=False) == ["venv", "requirements.lock", "requirements-dev.lock"]


@pytest.mark.parametrize("makefile", ["Makefile", "examples/kyrgyzstan/Makefile"])
def test_make_adds_the_second_lock_for_what_needs_it_alone(makefile):
    """Its variables are put in the place of their names first."""
    rules = (ROOT / makefile).read_text(encoding="utf-8")
    for name, value in reversed(re.findall(r"^(\w+) \??:?= (\S+)$", rules, re.MULTILINE)):
        rules = rules.replace(f"$({name})", value)
    stamps = dict(re.findall(r"^([\w -]+): .venv/.(installed\S*)$", rules, re.MULTILINE))
    first = {name for name in stamps if stamps[name] == "installed"}
    assert first - {"verify-clean"} == {"brief", "check"}
    assert {stamps[name] for name in {"test", "lab"}} == {"installed-dev"}
    assert ".venv/.installed-dev: requirements-dev.lock .venv/.installed\n" in rules


def test_the_readme_can_be_finished():
    """Its words, without blocks of code and addresses of links."""
    written = (ROOT / "README.md").read_text(encoding="utf-8")
    without = re.sub(r"```.*?^```$", "", written, flags=re.MULTILINE | re.DOTALL)
    words = re.sub(r"\]\([^)]*\)", "]", without).split()
    assert 200 < len(words) < 900


def test_each_target_of_make_has_its_command_in_the_page_on_working_without_it():
    """Targets of one command stand in its table, all others in its words."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    rules = dict(re.findall(r"^([\w-]+):.*\n((?:\t.+\n)+)", makefile, re.MULTILINE))
    page = (ROOT / "docs" / "how-to" / "work-without-make.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `make ([\w-]+)` \| `([^`]+)` \|", page, re.MULTILINE))
    assert {name: f"\t$(BIN)/{command}\n" for name, command in told.items()} == {
        name: rules[name] for name in ("brief", "test", "test-quick", "lab", "check", "docs")
    }
    assert all(f"`make {name}`" in page for name in rules)
    assert len(rules) == 14


def test_the_linter_reads_our_notebooks_and_none_of_an_edition(tmp_path):
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    ours = (
        "notebooks/2-metrics.ipynb",
        "notebooks/exercises/1.ipynb",
        "examples/x/notebooks/1.ipynb",
    )
    theirs = (
        "outputs/notebooks/2-metrics.ipynb",
        "my-edition/notebooks/2-metrics.ipynb",
        "out.ipynb",
    )
    for name in (*ours, *theirs):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "notebooks" / "2-metrics.ipynb", tmp_path / name)
    ruff = [sys.executable, "-m", "ruff", "check", "--show-files", "--no-cache"]
    listed = subprocess.run(ruff, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert {name for name in (*ours, *theirs) if str(tmp_path / name) in listed} == {*ours}


def test_the_package_calls_nothing_that_a_system_may_lack():
    """os.kill is there on Windows, and ends the process that it is asked about."""
    lacking = {"fork", "kill", "mkfifo", "geteuid", "setsid"}
    for path in (ROOT / "src").rglob("*.py"):
        if path.name in (
            "kernel_server.py",
            "child.py",
            "descendants.py",
            "processes.py",
        ):  # run where `can_fork` only
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "os":
                assert node.attr not in lacking, f"{path.name}:{node.lineno}"
            if isinstance(node, ast.Import):
                assert not {"fcntl", "pwd", "resource"} & {n.name for n in node.names}, path.name


def test_the_package_knows_no_country_and_no_figure_of_the_brief():
    figures = re.compile(r"\b(6766|4957|1542|19482117|22000|16400)\b")
    for path in (ROOT / "src").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not figures.search(text), path
        if path.name != "own.py":  # the project's own: its metrics say what they compare
            assert not re.search(r"kazakhstan|қазақстан|казахстан", text, re.I), path


def test_modules_can_be_read_at_one_sitting():
    for path in (ROOT / "src").rglob("*.py"):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= 330, f"{path.name} has {lines} lines"


def test_the_citation_agrees_with_the_edition():
    package = json.loads((ROOT / "data" / "datapackage.json").read_text(encoding="utf-8"))
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f'version: "{package["version"]}"' in citation
    assert f'date-released: "{package["created"][:10]}"' in citation
    assert "doi" not in citation.lower()


def test_no_file_names_a_path_of_some_machine():
    for path in tracked():
        text = path.read_bytes().decode("utf-8", "ignore")
        assert (
            not re.search(r"(?<![\w.])/(home|root|Users)/\w", text)
            or path.name == "test_project.py"
        )


def test_the_changelog_has_an_entry_for_the_edition():
    package = json.loads((ROOT / "data" / "datapackage.json").read_text(encoding="utf-8"))
    assert f"Edition {package['version']}," in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_printed_citation_says_what_the_citation_file_and_the_readme_say(data):
    """Its authors, year, title and day."""
    file = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    day = date.fromisoformat(file["date-released"])
    authors = ", ".join(author["name"] for author in file["authors"])
    beginning = f"{authors} ({day.year}). {file['title']}. "
    printed = words("en", data).plain("title.citation").replace("\u00a0", " ")
    assert printed.startswith(beginning)
    assert printed.endswith(f", {day.day} {day:%B %Y}.")
    assert authors == ", ".join(data.authors)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert printed in " ".join(readme.replace("*", "").split())
