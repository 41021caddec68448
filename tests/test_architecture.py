"""The package from outside: the way of a number as told, and what others import."""

import ast
import json
import re
import tomllib
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from civicbrief.core.notebook_source import without_magics
from tests.support.project import ROOT

PACKAGE = ROOT / "src" / "civicbrief"
ROOMS = [path.parent.name for path in PACKAGE.glob("*/__init__.py")]
DOTTED = re.compile(rf"`((?:{'|'.join(ROOMS)})\.[\w.]+)`")
PAGE = ROOT / "docs" / "explanation" / "architecture.md"
NAMES = DOTTED.findall(PAGE.read_text(encoding="utf-8"))


def found(name: str) -> object:
    """What a dotted name stands for: a module, or a part of one. Raises AttributeError."""
    parts = f"civicbrief.{name}".split(".")
    known = [n for n in range(1, len(parts) + 1) if _is_module(".".join(parts[:n]))]
    thing: object = import_module(".".join(parts[: known[-1]]))
    for part in parts[known[-1] :]:
        thing = getattr(thing, part)
    return thing


def _is_module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:  # of the one before it
        return False


def test_every_name_on_the_page_on_architecture_is_in_the_package():
    for name in dict.fromkeys(NAMES):
        assert callable(found(name)), name


def test_the_page_on_architecture_names_the_functions_on_the_way_through_six_rooms():
    assert len(set(NAMES)) >= 25
    rooms = {name.split(".")[0] for name in NAMES}
    assert rooms >= {"data", "metrics", "text", "brief", "export", "pipeline"}


@pytest.mark.parametrize("name", ["metrics.rounding.print_all", "metrics.round.print_metric"])
def test_a_name_that_is_gone_is_noticed(name):
    with pytest.raises(AttributeError):
        found(name)


PATH = re.compile(r"`([\w*.-]+/[\w*./-]*)`")
TOLD = {
    (page, path)
    for page in ("CONTRIBUTING.md", "docs/explanation/architecture.md")
    for path in PATH.findall((ROOT / page).read_text(encoding="utf-8"))
    if not path.startswith("outputs/")
}


def test_every_path_in_the_pages_on_the_package_leads_somewhere():
    """From the root, or from the package."""
    assert len(TOLD) > 50
    lost = [told for told in TOLD if not any(any(f.glob(told[1])) for f in (ROOT, PACKAGE))]
    assert lost == []


def test_the_page_for_contributors_says_where_each_kind_of_new_thing_belongs():
    written = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.+?) \| (.+?) \| .+? \| (.+?) \|$", written, re.MULTILINE)
    for thing in ("metric", "chart", "check", "format", "language", "command"):
        found = [row for row in rows if re.search(rf"\b{thing}\b", row[0])]
        assert found, thing
        assert all("/" in file and "`tests/" in tests for _, file, tests in found), thing


def test_the_page_on_architecture_lists_every_room_in_the_order_of_imports():
    """The linter has them from top to bottom, the page in the order of a number's way."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    ordered = [room for layer in reversed(layers) for room in reversed(layer.split(" | "))]
    told = re.findall(r"^\| `(\w+)` \| ", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert told == ordered
    assert sorted(told) == sorted(ROOMS)


# --- what notebooks and projects import


def imported(code: str) -> list[tuple[str, str]]:
    """The room and name of every import from the package."""
    pairs = []
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("civicbrief"):
            pairs += [(node.module or "", each.name) for each in node.names]
        elif isinstance(node, ast.Import):
            pairs += [(each.name, "") for each in node.names if each.name.startswith("civicbrief")]
    return pairs


def code_of(path: Path) -> str:
    if path.suffix == ".py":
        return path.read_text(encoding="utf-8")
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    sources = ("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    return "\n".join(without_magics(source) for source in sources)


USERS = [
    ROOT / "src" / "own.py",
    *(
        path
        for folder in ("notebooks", "examples", "src/civicbrief/tools/new_project/starter")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in (".py", ".ipynb") and path.name != "install.py"
    ),
]


def test_notebooks_and_projects_import_only_what_a_room_offers():
    for path in USERS:
        for room, name in imported(code_of(path)):
            offered = getattr(import_module(room), "__all__", ())
            assert name in offered, f"{path.relative_to(ROOT)}: {room}.{name}"


def test_an_import_from_inside_a_room_would_be_noticed():
    code = "from civicbrief.brief.brief import Brief\nimport civicbrief.cli"
    for room, name in imported(code):
        assert name not in getattr(import_module(room), "__all__", ())
    assert len(imported(code)) == 2
    assert sum(bool(imported(code_of(path))) for path in USERS) > 15
