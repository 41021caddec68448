"""The documentation: every command and snippet of it runs, and the site it makes is whole."""

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from fluent.syntax import parse
from fluent.syntax.ast import Junk

from tests.support.documented import DOCS, KINDS, PAGES, SHOWN, Block, Reader, blocks
from tests.support.editions import shared
from tests.support.project import ROOT, load

FOLLOWED = [page for page in PAGES if any(block.kind in KINDS for block in blocks(page))]
# Pages that build several times; `make torture` follows them.
LONG = {
    *("add-a-chart", "change-a-figure", "make-an-atlas", "publish-and-cite"),
    *("run-the-notebooks", "stages", "verify-an-edition"),
}


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.edition
@pytest.mark.parametrize(
    "page",
    [
        pytest.param(page, id=name(page), marks=[pytest.mark.torture] * (page.stem in LONG))
        for page in FOLLOWED
    ],
)
def test_every_block_of_a_page_does_what_it_says(page, tmp_path, tmp_path_factory, request):
    """No build of a page makes papers, so that pages share what they keep with each other alone."""
    kept = shared(tmp_path_factory) / "kept by pages"
    Reader(tmp_path, lambda: request.getfixturevalue("edition"), page, kept).follow()


def test_no_block_is_of_a_kind_that_no_one_runs():
    for page in PAGES:
        kinds = {block.kind for block in blocks(page)}
        assert kinds <= {*KINDS, *SHOWN, ""}, page
        assert "" not in kinds or page.name == "README.md", page  # the README shows its layout


def test_the_passages_that_pages_show_can_be_read():
    shown = [(page, block) for page in PAGES for block in blocks(page) if block.kind == "ftl"]
    assert len(shown) > 1
    for page, block in shown:
        assert not [e for e in parse(block.body).body if isinstance(e, Junk)], (page, block)


@pytest.mark.parametrize(
    "block",
    [
        Block("sh", "civicbrief build --language zz\n", 1),
        Block("sh", "civicbrief nothing\n", 1),
        Block("text", "something else\n", 1),
        Block("diff", "--- a/LICENSE\n+++ b/LICENSE\n@@ -1 +1 @@\n-nothing like it\n+b\n", 1),
        Block("python", "1 / 0\n", 1),
    ],
    ids=lambda block: block.kind,
)
def test_a_reader_notices_what_does_not_work(block, tmp_path):
    reader = Reader(tmp_path, lambda: tmp_path)
    with pytest.raises(AssertionError):
        getattr(reader, block.kind)(block)


# --- the site


class Page(HTMLParser):
    """What a page refers to, and the places in it that can be referred to."""

    def __init__(self, path: Path):
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.places = {"", "top"}
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.places |= {given[key] for key in ("id", "name") if given.get(key)}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag != "a":
            self.loaded += [given[key] for key in ("href", "src", "srcset") if given.get(key)]


@pytest.fixture(scope="session")
def pages(site):
    return {path.relative_to(site): Page(path) for path in sorted(site.rglob("*.html"))}


def test_every_page_is_in_the_site(pages):
    written = {page.relative_to(DOCS).with_suffix(".html") for page in PAGES[1:]}
    assert written <= set(pages)
    assert len(written) > 20


def test_the_site_loads_nothing_from_elsewhere(site, pages):
    outside = [
        (str(path), address)
        for path, page in pages.items()
        for address in page.loaded
        if urlsplit(address).scheme not in ("", "data") or address.startswith("//")
    ]
    assert outside == []
    assert sum(len(page.loaded) for page in pages.values()) > 100
    for sheet in site.rglob("*.css"):
        called = re.findall(r"(?:url\(|@import)\s*[\"']?(\w+:)?//", sheet.read_text("utf-8"))
        assert called == [], sheet


def test_every_link_inside_the_site_leads_somewhere(site, pages):
    lost = []
    for path, page in pages.items():
        for address in [*page.links, *page.loaded]:
            parts = urlsplit(address)
            if parts.scheme or not (parts.path or parts.fragment):
                continue
            target = (site / path.parent / unquote(parts.path)).resolve() if parts.path else None
            other = pages.get(target.relative_to(site.resolve())) if target else page
            there = target is None or target.is_file()
            if not there or (other and unquote(parts.fragment) not in other.places):
                lost.append((str(path), address))
    assert lost == []


def test_what_the_site_takes_from_the_code_is_the_same_when_made_again(site, tmp_path):
    """By another process, with another seed of hashes; `make torture` builds the site twice."""
    make = "import sys; from pathlib import Path; import generate; "
    make += "generate.everything(Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", make, tmp_path], cwd=DOCS, check=True)
    made = {path.relative_to(tmp_path): path for path in tmp_path.rglob("*") if path.is_file()}
    assert len(made) > 20
    taken = DOCS / "_build" / "generated"  # written when the site was built
    assert [name for name in made if (taken / name).read_bytes() != made[name].read_bytes()] == []


def test_the_reference_names_every_command_metric_column_and_parameter(site):
    from civicbrief.cli.main import cli
    from civicbrief.pipeline import parameters

    def page(path: str) -> str:
        return (site / "reference" / path).read_text(encoding="utf-8")

    shown = [name for name, command in cli.commands.items() if not command.hidden]
    assert all(f">civicbrief {command}<" in page("commands.html") for command in shown)
    data = load(ROOT / "data")
    assert all(f">{name}<" in page("metrics.html") for name in data.metrics)
    assert all(f">{table.name}<" in page("data.html") for table in (ROOT / "data").glob("*.csv"))
    declared = parameters.of_project(ROOT / "notebooks").values()
    assert all(f">{key}<" in page("parameters.html") for group in declared for key in group)


def test_the_page_on_python_lists_what_rooms_offer_and_nothing_else(site):
    """A room offers names by `__all__` in its `__init__.py`."""
    package = ROOT / "src" / "civicbrief"
    names = [
        ".".join(("civicbrief", *path.parent.relative_to(package).parts))
        for path in package.rglob("__init__.py")
    ]
    rooms = {name: list(getattr(import_module(name), "__all__", ())) for name in names}
    page = (site / "reference" / "python.html").read_text(encoding="utf-8")
    told: dict[str, list[str]] = {}
    for level, title in re.findall(r"<h([23])>([^<]+)<a", page):
        if level == "2":
            room = told[title] = []
        else:
            room.append(title)
    offered = {name: listed for name, listed in rooms.items() if listed}
    assert {title: listed for title, listed in told.items() if listed} == offered
    assert "civicbrief.brief" in offered


def test_the_reference_names_every_key_and_choice_of_a_mapping():
    from civicbrief.importing.mapping import SCHEMA

    def told(part):
        """Keys and choices of a part of the schema; signs such as "." are no choice of words."""
        if isinstance(part, dict):
            yield from part.get("properties", {})
            yield from (choice for choice in part.get("enum", ()) if choice.strip(" .,'’"))
        for inner in part.values() if isinstance(part, dict) else part:
            if isinstance(inner, dict | list):
                yield from told(inner)

    page = (DOCS / "reference" / "mapping.md").read_text(encoding="utf-8")
    words = set(told(json.loads(SCHEMA.read_text(encoding="utf-8"))))
    assert {"file", "labels", "month first", "leave out"} <= words
    assert [word for word in sorted(words - {"no"}) if f"`{word}`" not in page] == []
