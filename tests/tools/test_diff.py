"""What moved between two editions, and why."""

import json
import shutil

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from civicbrief.brief.block import PASSAGES
from civicbrief.core.project import texts
from civicbrief.export.blocks import MIME
from civicbrief.text.entries import read_entries
from civicbrief.tools.diff import compare, report
from tests.support.project import LANGUAGES, ROOT, civicbrief

# They rest on metrics of the total, and stay as certain as they were.
MESSAGES = ["finding-more-organisations", "finding-mostly-public"]


def test_an_edition_does_not_differ_from_itself(edition):
    found = compare(edition, edition)
    assert found["rows"] == found["metrics"] == []
    assert list(report(found, "en")) == ["The two editions say the same."]


def test_the_rows_that_changed_are_named_with_both_values(edition, grown):
    rows = {row["id"]: row["cells"] for row in compare(edition, grown)["rows"]}
    assert rows.keys() == {"npo_total", "npo_charity_funds"}
    assert rows["npo_total"]["value"] == ["6766", "6866"]
    assert rows["npo_charity_funds"]["printed"] == ["1 542", "1 642"]


def test_a_metric_that_moved_says_by_how_much_and_because_of_which_rows(edition, grown):
    """4957 of 6766 is 73.2634 %, of 6866 is 72.1963 %: 1.0671 less."""
    metrics = {metric["id"]: metric for metric in compare(edition, grown)["metrics"]}
    share = metrics["npo_share_public"]
    assert share["because"] == ["npo_total"]
    assert share["printed"]["en"] == ["73.3%", "72.2%"]
    assert share["change"].startswith("-1.067")
    assert metrics["npo_share_funds"]["because"] == ["npo_charity_funds", "npo_total"]
    assert "bloggers_added" not in metrics


def test_sentences_that_changed_are_given_in_every_language(edition, grown):
    sentences = compare(edition, grown)["sentences"]
    assert set(sentences) == set(LANGUAGES)
    for pairs in sentences.values():
        assert pairs
        assert all(pair["old"] != pair["new"] for pair in pairs)
    assert any("6,866" in pair["new"] for pair in sentences["en"])


def test_each_changed_sentence_has_the_key_of_its_passage_and_shows_the_words(edition, grown):
    """A sentence that names the total has another number in it, and nothing else."""
    found = compare(edition, grown)
    told = {pair["passage"]: pair for pair in found["sentences"]["en"] if pair["passage"]}
    key, pair = next((k, p) for k, p in told.items() if "6,766" in p["old"])
    assert pair["new"].replace("6,866", "6,766").split()[:3] == pair["old"].split()[:3]
    written = read_entries("en.ftl", (texts(ROOT) / "en.ftl").read_text(encoding="utf-8"))[0]
    assert told.keys() <= written.keys()
    (line,) = [one for one in report(found, "en") if one.startswith(f"en {key}: ")]
    assert "6,766" in line
    assert "→" in line
    assert "6,866" in line


def notebook(folder, passages, *texts):
    """An edition of one paragraph a text, with these passages kept beside its ledger."""
    paragraphs = [{"kind": "paragraph", "text": [text]} for text in texts]
    cells = [
        new_code_cell("", outputs=[new_output("display_data", {MIME: one} | kept)])
        for one in paragraphs
        for kept in [{PASSAGES: passages} if passages and one is paragraphs[-1] else {}]
    ]
    (folder / "notebooks").mkdir(parents=True)
    nbformat.write(new_notebook(cells=cells), folder / "notebooks" / "3-brief.en.ipynb")
    shutil.copy(KEPT / "ledger.json", folder)
    return folder


def told(tmp_path, old, new):
    found = compare(notebook(tmp_path / "a", *old), notebook(tmp_path / "b", *new))
    return [line for line in report(found, "en") if line.startswith("en")]


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ("Ten of us came.", "Two of us came.", ["en x: [Ten → Two] of us came."]),
        ("Ten of us came.", "Ten of us came back.", ["en x: Ten of us [came. → came back.]"]),
        ("We all came to it.", "We came to it.", ["en x: We [– all] came to it."]),
        ("We came to it.", "We all came to it.", ["en x: We [+ all] came to it."]),
        ("It rose.", "Nobody can say so.", ["en x: – It rose.", "en x: + Nobody can say so."]),
        ("It rose.", "", ["en x: – It rose."]),
        ("6\u00a0766\u00a0of", "6\u00a0866\u00a0of", ["en x: [6\u00a0766 → 6\u00a0866] of"]),
        ("", "It rose.", ["en x: + It rose."]),
    ],
)
def test_the_words_of_a_passage_that_changed_are_shown_in_their_sentence(old, new, lines, tmp_path):
    """The sentence beside it in the same paragraph did not change, and is not shown."""
    both = [
        ({"x": text, "y": "It is so."} if text else {"y": "It is so."}, f"{text} It is so.".strip())
        for text in (old, new)
    ]
    assert told(tmp_path, *both) == lines


def test_what_changed_in_no_passage_is_still_told(tmp_path):
    old, new = ({"x": f"{n} came."} for n in ("Ten", "Two"))
    lines = told(tmp_path, (old, "Ten came.", "a | 1"), (new, "Two came.", "a | 2"))
    assert lines[0] == "en x: [Ten → Two] came."
    assert "a | [1 → 2]" in lines[1]


def test_an_edition_of_an_older_version_is_compared_line_by_line(tmp_path):
    lines = told(tmp_path, ({}, "Ten of us came."), ({"x": "Two of us came."}, "Two of us came."))
    assert lines == ["en: [Ten → Two] of us came."]


def test_a_verdict_that_changed_is_told_with_the_rows_it_rests_on(edition, grown, tmp_path):
    """The grown edition, had its total been found consistent."""
    changed = shutil.copytree(grown, tmp_path / "changed")
    ledger = json.loads((changed / "ledger.json").read_text(encoding="utf-8"))
    ledger["verdicts"]["claim-npo-total"]["result"] = "consistent"
    (changed / "ledger.json").write_text(json.dumps(ledger), encoding="utf-8")
    found = compare(edition, changed)
    claim, *messages = found["verdicts"]
    assert claim == {
        "id": "claim-npo-total",
        "old": "contradicted",
        "new": "consistent",
        "because": ["npo_charity_funds", "npo_total"],
    }
    assert [message["id"] for message in messages] == MESSAGES
    assert all(message["old"] == message["new"] for message in messages)
    line = "verdict claim-npo-total contradicted consistent npo_charity_funds, npo_total"
    assert line in [" ".join(row.split()) for row in report(found, "en")]


KEPT = ROOT / "editions" / "1"


def test_a_kept_edition_is_its_ledger_alone_and_has_no_sentences():
    found = compare(KEPT, KEPT)
    assert found["sentences"] is None
    assert list(report(found, "en")) == [
        "Sentences are not compared: one of the two has no notebooks.",
        "The two editions say the same.",
    ]


@pytest.mark.parametrize("swapped", [False, True])
def test_a_kept_edition_stands_on_either_side(swapped, tmp_path):
    """Digits that differ while the number does not are told as a rule, without a change."""
    ledger = json.loads((KEPT / "ledger.json").read_text(encoding="utf-8"))
    ledger["figures"]["npo_share_public"]["languages"]["en"]["value"] = "73%"
    del ledger["figures"]["npo_share_public"]["languages"]["kk"]  # so that English comes first
    del ledger["figures"]["npo_share_public"]["languages"]["ru"]
    (tmp_path / "ledger.json").write_text(json.dumps(ledger), encoding="utf-8")
    pair = [KEPT, tmp_path]
    done = civicbrief("diff", *(pair[::-1] if swapped else pair))
    shown = ["73%", "73.3%"] if swapped else ["73.3%", "73%"]
    assert [line.split() for line in done.stdout.splitlines()[2:]] == [
        ["metric", "npo_share_public", *shown, "rule"]
    ]


def test_a_change_has_the_reason_that_the_new_edition_gives_and_a_rule_no_rows(tmp_path):
    """The same number for every metric of the total, printed in one edition with other words."""
    ledger = json.loads((KEPT / "ledger.json").read_text(encoding="utf-8"))
    ledger["edition"]["version"] = "2"
    ledger["figures"]["npo_total"]["value"] = "6866"
    for name in ("npo_share_public", "npo_share_funds", "npo_share_other"):
        ledger["figures"][name]["value"] = "70"
    reason = {"edition": "2", "words": "change-a", "source": "", "row": 2}
    ledger["reasons"] = [
        reason | {"id": name, "kind": kind}
        for name, kind in (("npo_share_public", "rule"), ("npo_share_f*", "correction"))
    ]
    (tmp_path / "ledger.json").write_text(json.dumps(ledger), encoding="utf-8")
    found = compare(KEPT, tmp_path)
    given = {"kind": "correction", "words": "change-a", "source": ""}
    assert found["reasons"]["npo_share_funds"] == given
    told = {line.split()[1]: line for line in report(found, "en") if line.startswith("metric")}
    assert told["npo_share_public"].endswith("  rule (change-a)")
    assert told["npo_share_funds"].endswith("  correction (change-a): npo_total")
    assert told["npo_share_other"].endswith("  npo_total")
    assert compare(tmp_path, tmp_path)["reasons"] == {}


def test_a_message_is_called_one():
    verdict = {"id": "finding-fewer-give", "old": "certain", "new": "likely", "because": []}
    found = {"rows": [], "metrics": [], "verdicts": [verdict], "sentences": {}}
    assert list(report(found, "en"))[1].split() == ["message", *list(verdict.values())[:3]]


def test_the_command_shows_the_same_for_people_and_machines(edition, grown):
    shown = civicbrief("diff", edition, grown)
    assert shown.returncode == 0, shown.stderr
    head, *rows = shown.stdout.splitlines()
    assert head.split() == ["id", "old", "new", "change", "because", "of"]
    assert any(r.split()[:4] == ["metric", "npo_share_public", "73.3%", "72.2%"] for r in rows)
    (row,) = [r for r in rows if r.split()[:2] == ["metric", "npo_share_public"]]
    assert row.index("73.3%") == head.index("old")
    found = json.loads(civicbrief("diff", edition, grown, "--json").stdout)
    assert found == json.loads(json.dumps(compare(edition, grown)))


@pytest.mark.parametrize(
    ("language", "old", "new", "change", "shown"),
    [
        ("en", "1,176", "1,187", "+10.5442176871", "+11"),
        ("ru", "73,3\u00a0%", "72,2\u00a0%", "-1.0671", "-1.1"),
        ("kk", "1,25%", "2%", "+0.7512", "+0.75"),
        ("en", "73.3%", "73.3%", "+0.00412", "+0.004"),  # too little to show, and not nothing
        ("en", "2,000", "2,000", "+100", "+100"),
    ],
)
def test_a_change_has_no_more_digits_than_its_values_show(language, old, new, change, shown):
    metric = {"id": "m", "printed": {language: [old, new]}, "change": change, "because": []}
    found = {"rows": [], "metrics": [metric], "verdicts": [], "sentences": {}}
    assert list(report(found, language))[1].split("  ")[-1].strip() == shown


def test_a_folder_without_an_edition_is_wrong_usage(tmp_path, edition):
    done = civicbrief("diff", tmp_path, edition)
    assert done.returncode == 2
    assert "is not an edition" in done.stderr
