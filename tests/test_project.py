"""The files around the code keep their promises."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from datetime import date
from urllib.parse import unquote

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


def test_the_lock_pins_every_package_by_hash_and_names_no_address():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert "--index-url" not in lock
    for block in re.split(r"\n(?=\S)", lock.strip()):
        assert re.match(r"[\w.-]+==\S+", block), block
        assert "--hash=sha256:" in block, block


def test_the_lock_holds_every_package_that_the_project_names():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = {re.sub(r"[-_.]+", "-", n.lower()) for n in re.findall(r"^([\w.-]+)==", lock, re.M)}
    named = [
        *project["dependencies"],
        *(n for names in project["optional-dependencies"].values() for n in names),
    ]
    assert {re.sub(r"[-_.]+", "-", name.lower()) for name in named} <= locked


def test_the_conda_environment_stands_on_the_lock():
    text = (ROOT / "environment.yml").read_text(encoding="utf-8")
    assert "--requirement requirements.lock" in text
    (minor,) = re.findall(r"- python=3\.(\d+)", text)
    assert int(minor) >= 11


def test_the_launch_link_for_binder_opens_the_first_notebook():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (path,) = re.findall(r"mybinder\.org/v2/gh/OWNER/REPO/HEAD\?labpath=([^`\s)]+)`", readme)
    assert unquote(path) == "notebooks/1-source.ipynb"
    assert (ROOT / unquote(path)).is_file()
    assert "--editable ." in (ROOT / "postBuild").read_text(encoding="utf-8")


def test_one_script_installs_on_every_system():
    """It needs the standard library alone, and make has no way of its own."""
    tree = ast.parse((ROOT / "install.py").read_text(encoding="utf-8"))
    named = {n.name for node in ast.walk(tree) if isinstance(node, ast.Import) for n in node.names}
    named |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert named <= sys.stdlib_module_names
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "install.py" in makefile
    assert "pip install" not in makefile


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
    assert len(rules) == 9


def test_the_package_calls_nothing_that_a_system_may_lack():
    """os.kill is there on Windows, and ends the process that it is asked about."""
    lacking = {"fork", "kill", "mkfifo", "geteuid", "setsid"}
    for path in (ROOT / "src").rglob("*.py"):
        if path.name == "kernel_server.py":  # runs where `kernels.can_fork` only
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
        assert lines <= 380, f"{path.name} has {lines} lines"


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
