"""Five kinds of number: data by its id, dates, structural numbers and names; no other prints."""

import json
import re
import shutil
from collections import Counter
from dataclasses import replace
from decimal import Decimal as D

import nbformat
import pytest

from civicbrief.brief.block import Block
from civicbrief.brief.charts.bar_chart import bar_chart
from civicbrief.core.faults import TextError
from civicbrief.export import html
from civicbrief.export.outline import charts
from civicbrief.export.reading import read_blocks
from civicbrief.export.unmarked_numbers import UNMARKED_FIELDS, unmarked
from civicbrief.style.theme import DEFAULT
from civicbrief.text.runs import is_run, plain, without_kinds
from tests.support.project import LANGUAGES, ROOT, civicbrief, load, project_in
from tests.support.project import words as words_over
from tests.text.test_text import changed, words


@pytest.fixture(scope="module", params=LANGUAGES)
def blocks(edition, request):
    path = edition / "notebooks" / f"3-brief.{request.param}.ipynb"
    return read_blocks(nbformat.read(path, as_version=4))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_in_the_name_of_an_author_is_part_of_a_name(language):
    authors = ("Studio 21", "42 & Co.")
    data = replace(load(ROOT / "data"), authors=authors)
    starter = ROOT / "notebooks" / "starter" / "text"
    said = words_over(language, data, folder=starter).runs("title.citation")
    assert "Studio 21, 42 & Co." in plain(said).replace("\u00a0", " ")
    assert list(unmarked({"kind": "front", "citation": said, "authors": list(authors)})) == []


def test_a_block_that_jupyter_could_not_show_stops_the_export():
    """Jupyter then shows it as any other object: without its content."""
    shown = repr(Block({"kind": "paragraph", "text": ["Words"]}))
    output = nbformat.v4.new_output("execute_result", {"text/plain": shown})
    cell = nbformat.v4.new_code_cell("brief.paragraph()", outputs=[output], id="a-1")
    with pytest.raises(ValueError, match="cell a-1 holds a block that could not be shown"):
        read_blocks(nbformat.v4.new_notebook(cells=[cell]))


def strings(part, kind=""):
    """Every string and number of a part that is in no mark and in no field of a known kind."""
    if is_run(part):
        return
    if isinstance(part, dict):
        kind = part.get("kind", kind)
        skipped = {"pictures", "id", "created", *UNMARKED_FIELDS.get(kind, ())}
        for name, inner in part.items():
            if name not in skipped:
                yield from strings(inner, kind)
    elif isinstance(part, list):
        for inner in part:
            yield from strings(inner, kind)
    else:
        yield str(part)


def marks(part):
    """Every marked number of a part."""
    if is_run(part):
        yield part
    for inner in (
        part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    ):
        yield from marks(inner)


def test_every_number_of_the_edition_is_of_a_kind(blocks):
    assert [text for block in blocks for text in unmarked(block)] == []
    assert [text for text in strings(blocks) if re.search(r"\d", text)] == []
    counted = Counter(run.get("k", "figure") for run in marks(blocks))
    counted.pop("former", None)  # only an edition after the first has values of an earlier one
    assert counted.keys() == {"figure", "date", "structural", "name"}
    assert min(counted.values()) >= 6


def test_every_number_on_the_page_is_one_that_the_blocks_give(edition, blocks):
    """A number of the page that comes from no block is a place: of a figure, a step, a row."""
    language = blocks[0]["language"]
    page = (edition / "brief" / f"{language}.html").read_text(encoding="utf-8")
    text = re.sub(r"<style>.*?</style>|<[^>]*>", " ", page, flags=re.DOTALL)
    given = set(re.findall(r"\d+", json.dumps(blocks, ensure_ascii=False)))
    assert {int(n) for n in set(re.findall(r"\d+", text)) - given} <= set(range(40))


PLANTED = {
    "prose": {"kind": "paragraph", "text": ["about 73 of them, ", {"n": "npo_total", "t": "5"}]},
    "message": {"kind": "messages", "label": "x", "items": [{"head": ["73"], "text": ["x"]}]},
    "section": {"kind": "section", "id": "s", "blocks": [{"kind": "paragraph", "text": ["73"]}]},
    "table": {"kind": "table", "id": "t", "head": [["x"]], "rows": [[["x"], ["73"]]]},
    "head": {"kind": "table", "id": "t", "head": [["x in 73"]], "rows": []},
    "fraction": {"kind": "paragraph", "text": ["½ of them"]},
    "cell that is no text": {"kind": "table", "id": "t", "head": [], "rows": [[73]]},
    "unknown kind": {"kind": "paragraph", "text": [{"k": "guess", "t": "73"}]},
    "note": {"kind": "front", "edition": "Edition 1", "notes": [["73"]], "words": {}},
    "interface word": {"kind": "front", "words": {"licence": "CC BY 4"}},
    "alternative": {"kind": "chart", "id": "c", "alt": ["73"], "rows": [], "pictures": {}},
    "row": {"kind": "chart", "id": "c", "alt": [], "rows": [{"name": ["73"], "value": []}]},
    "drawing": {
        "kind": "chart",
        "id": "c",
        "alt": [{"n": "npo_total", "t": "6,766"}],
        "ticks": [],
        "rows": [],
        "pictures": {"wide": '<svg><text x="5">7,666</text></svg>'},
    },
}


@pytest.mark.parametrize("where", PLANTED)
def test_a_bare_number_stops_the_block_wherever_it_stands(where):
    with pytest.raises(TextError, match=r"is not a metric, observation, date"):
        Block(PLANTED[where])


def test_the_fault_names_block_text_and_digits():
    with pytest.raises(TextError, match='block section s: 73 in "73 of them"'):
        Block({"kind": "section", "id": "s", "title": ["73 of them"], "blocks": []})


def test_a_drawing_may_repeat_what_the_charts_texts_say():
    chart = PLANTED["drawing"] | {"pictures": {"wide": '<svg><text x="5">6,766</text></svg>'}}
    assert list(unmarked(chart)) == []


def test_a_number_of_no_kind_in_a_passage_stops_the_build_without_a_traceback(tmp_path):
    """A passage that prints a quotation: no digit is typed in it, and still it has one."""
    project = tmp_path / "project"
    project_in(project)
    shutil.copytree(ROOT / "data", project / "data")
    path = project / "notebooks" / "text" / "en.ftl"
    content = path.read_text(encoding="utf-8")
    planted = content.replace("trust-text = ", "trust-text = { quote-npo_total }. ")
    path.write_text(planted, encoding="utf-8")
    done = civicbrief("build", "--language", "en", cwd=project)
    assert done.returncode == 1
    assert "block paragraph: 6,766 in" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (project / "outputs").exists()


def test_what_the_date_functions_print_is_marked_as_a_date(data):
    """The CIVICUS Monitor lowered its rating on 21 June 2022."""
    text = words("en", data).runs("trend-civicus")
    assert [run for run in text if is_run(run)] == [
        {"k": "date", "t": "21"},
        {"k": "date", "t": "2022"},
    ]
    assert {"k": "date", "t": "2019"} in words("kk", data).runs("stated-bloggers-growth")


@pytest.mark.parametrize(("language", "base"), [("kk", "100"), ("ru", "100"), ("en", "100,000")])
def test_bases_are_structural_and_titles_are_names(language, base, data):
    say = words(language, data)
    assert {"k": "structural", "t": base} in say.runs("size-per-head")
    assert {"k": "name", "t": "142"} in say.runs("reason-law-applies.consistent")
    assert {"k": "name", "t": "1054"} in say.runs("source-nurly-zher")


def test_an_interval_beside_a_bar_belongs_to_its_figure(data):
    """39% stands for 38.5 to 39.5%."""
    say = words("en", data)
    chart = bar_chart(say, DEFAULT, "chart-ready", ["donated_money_2021"], False, "page")
    assert {"n": "donated_money_2021", "t": "38.5–39.5"} in chart["alt"]
    assert chart["ticks"] == []


def test_exporters_set_a_number_that_is_no_data_as_plain_text():
    text = ["in ", {"k": "date", "t": "2023"}, " ", {"n": "npo_total", "t": "5"}, "."]
    assert without_kinds({"rows": [text]}) == {
        "rows": [["in 2023 ", {"n": "npo_total", "t": "5"}, "."]]
    }
    shown = str(html._runs(text, {"npo_total": {}}))
    assert shown.startswith("in 2023 ")
    assert shown.count("<button") == 1


def test_ticks_enclose_the_data_in_every_chart_that_has_them(edition, grown):
    """The ends of the scale take in every interval drawn, to its upper end."""
    checked = 0
    for out in (edition, grown):
        figures = json.loads((out / "ledger.json").read_text(encoding="utf-8"))["figures"]
        path = out / "notebooks" / "3-brief.en.ipynb"
        for chart in charts(read_blocks(nbformat.read(path, as_version=4))):
            marked = [run["t"] for run in chart["ticks"] if is_run(run) and run["k"] != "date"]
            if not marked:
                continue
            ticks = [D(text.replace(",", "")) for text in marked]
            for row in chart["rows"]:
                names = [run["n"] for run in row["value"] if is_run(run) and "n" in run]
                # Beside a share, its count stands in brackets: it has no place on the scale.
                for name in names[:1] if "%" in plain(chart["ticks"]) else names:
                    figure = figures[name]
                    scale = 1000 if figure["unit"].startswith("thousand ") else 1
                    # A count of "more than 22 thousand" has no upper end: its dot is at 22.
                    ends = (figure["low"], figure["high"] or figure["low"])
                    if name in names[:-1] and row != chart["rows"][0]:
                        ends = (figure["value"],) * 2  # of other areas the last year's is drawn
                    low, high = (D(str(end)) * scale for end in ends)
                    assert ticks[0] <= low <= high <= ticks[-1]
                    checked += 1
    # Nine counts, both ends of five and of four lines, and four shares, in two editions.
    assert checked == 62


KINDS = """
chart-kinds = Kinds
    .subtitle = Shares
    .source = Nobody.
    .npo_share_funds = Foundations
    .npo_charity_funds = in all
"""


@pytest.mark.parametrize(("funds", "ends"), [(1542, ["0", "100"]), (8000, [])])
def test_a_part_beyond_its_whole_is_drawn_without_ticks_that_it_would_leave(
    funds, ends, data, tmp_path
):
    """1,542 of 6,766 is 22.8 %; 8,000 of 6,766 is 118.2 %."""
    folder = shutil.copytree(ROOT / "notebooks" / "text", tmp_path / "text")
    path = folder / "en.ftl"
    path.write_text(path.read_text(encoding="utf-8") + KINDS, encoding="utf-8")
    say = words_over("en", changed(data, "npo_charity_funds", value=D(funds)), folder=folder)
    chart = bar_chart(
        say, DEFAULT, "chart-kinds", [("npo_share_funds", "npo_charity_funds")], True, "half"
    )
    ticks = [run["t"] for run in chart["ticks"] if is_run(run)]
    assert [*ticks[:1], *ticks[-1:]] == ends


def test_words_in_the_colour_of_who_speaks_hold_no_number_and_lose_it_elsewhere(data):
    say = words("en", data)
    shown = say.runs("chart-ready.subtitle")
    spoken = [(run["s"], run["t"]) for run in shown if isinstance(run, dict) and "s" in run]
    assert spoken == [("said", "by the text"), ("measured", "by the index")]
    chart = bar_chart(say, DEFAULT, "chart-ready", ["giving_readiness"], False, "page")
    assert not any(isinstance(run, dict) and "s" in run for run in chart["alt"])
    assert plain(shown).rstrip(".") in plain(chart["alt"])
    with pytest.raises(TextError, match="73"):
        Block({"kind": "paragraph", "text": [{"s": "said", "t": "the 73"}]})
    markup = str(html._runs([{"s": "said", "t": "a <b>"}], {}))
    assert markup == '<span class="said">a</span> <span class="said">&lt;b&gt;</span>'
