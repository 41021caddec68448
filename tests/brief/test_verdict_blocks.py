"""Tallies and the key to the silences: words that agree, marks that are explained once."""

import shutil

import pytest

from civicbrief.brief.brief import Brief
from civicbrief.brief.verdict_blocks import claim_text, silences, tally
from civicbrief.core.project import texts
from civicbrief.metrics import results
from civicbrief.metrics.claim_rules import SILENCES
from civicbrief.style.symbols import drawing
from civicbrief.text.runs import plain
from tests.support.project import ROOT, change, load, words


def told(block):
    shown = (plain([*item["number"], " ", *item["mark"]]) for item in block["items"])
    return [text.replace("\u00a0", " ") for text in shown]


def test_the_words_of_a_tally_agree_with_their_numbers(data):
    """Russian: 11 согласуются, 6 подтверждаются; the verb of 1 or 21 stands in the singular."""
    shown = told(tally(words("ru", data), "tally-claims"))
    assert shown[:2] == ["11 согласуются с данными", "6 подтверждаются отчасти"]
    assert "6 не поддаются проверке" in shown


def test_a_single_claim_takes_the_singular(copy):
    for claim in ("summary-stage", "summary-potential", "potential", "development-stage"):
        change(copy, "claims", claim, verdict="not-checked")
    change(copy, "claims", "opinion-women", verdict="not-checked")
    shown = told(tally(words("ru", load(copy)), "tally-claims"))
    assert "1 не поддаётся проверке" in shown
    assert "5 не проверены" in shown


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_each_silence_that_a_claim_has_is_explained_beside_its_mark(language, copy):
    change(copy, "claims", "potential", verdict="not-checked")  # the edition has no such claim
    say = words(language, load(copy))
    items = silences(say)
    assert [item["head"][0]["m"] for item in items] == list(SILENCES)
    assert [item["head"][0]["t"] for item in items] == [
        say.plain(f"mark-{name}") for name in SILENCES
    ]
    assert len({plain(item["text"]) for item in items}) == 3


def test_a_silence_that_no_claim_has_is_not_explained(copy):
    for claim in data_claims(copy, "not-verifiable"):
        change(copy, "claims", claim, verdict="not-found")
    marks = [item["head"][0]["m"] for item in silences(words("en", load(copy)))]
    assert marks == ["not-found"]


def data_claims(folder, verdict):
    return [claim.id for claim in load(folder).claims.values() if claim.verdict == verdict]


def test_each_silence_has_a_shape_of_its_own():
    assert len({drawing(name) for name in SILENCES}) == 3


def test_a_message_that_states_a_fact_has_no_mark(data):
    """What an act says is not likely: only what follows from something has a margin."""
    brief = Brief(results.compute(data), "en", "full", ROOT, {})
    block = brief.messages(("message-count", "more-organisations"), "message-law")
    inference, fact = block.content["items"]
    assert inference["mark"][0]["m"] == "certain"
    assert "mark" not in fact
    assert plain(fact["head"]) != ""


def test_a_claim_stands_alone_in_words_of_its_own_language(data):
    """The words quoted are the end of a sentence: “that it stands at a stage of development”."""
    claim = data.claims["development-stage"]
    assert plain(claim_text(words("kk", data), claim)) == (
        "Қазақстандағы азаматтық қоғам даму сатысында тұр"
    )


def test_without_such_words_a_claim_is_quoted(data, tmp_path):
    claim = data.claims["development-stage"]
    folder = tmp_path / "text"
    shutil.copytree(texts(ROOT), folder)
    path = folder / "kk.ftl"
    lines = path.read_text(encoding="utf-8").splitlines()
    own = f"quote-claim-{claim.id} ="
    path.write_text("\n".join(x for x in lines if not x.startswith(own)), encoding="utf-8")
    assert plain(claim_text(words("kk", data, folder=folder), claim)) == claim.quote
