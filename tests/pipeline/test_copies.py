"""Copies to send: what they are called, and that none of their links leads to what is not sent."""

import hashlib
import io
import json
import re
import zipfile

import pytest

from civicbrief.pipeline import copies

HOME = '<link rel="canonical" href="https://example.org/x/brief/kk.html">'
ABOUT = {
    "url": "kk.html",
    "encoding": [{"contentUrl": "kk.pdf"}],
    "hasPart": [{"contentUrl": "../m.csv"}],
}
PAGE = f"""<title>TITLE</title>
HEAD
<script type="application/ld+json">{json.dumps(ABOUT)}</script>
<a href="../index.html">Edition 2</a>
<a href="ru.html#s2" lang="ru">Русский</a> <a class="skip" href="#content">Skip</a>
<ul>
  <li><a href="kk.pdf" type="application/pdf">PDF</a></li>
  <li><a href="../metrics.csv" type="text/csv">Table, CSV</a></li>
</ul>
<a download="a.csv" href="data:text/csv,a%3Eb">CSV</a> <a href="https://example.org/s?a=1&amp;b=2">S</a>
"""
NAMES = {
    f"brief/{code}.{end}": f"t-{code}.{end}" for code in ("kk", "ru") for end in ("html", "pdf")
}


def page(head="", title="Title"):
    return PAGE.replace("HEAD", head).replace("TITLE", title)


def links(text):
    return re.findall(r'<a[^>]* href="([^"]*)"', text)


def about(text):
    return json.loads(text.partition('ld+json">')[2].partition("</script>")[0])


def test_links_lead_to_the_copies_and_what_is_not_among_them_is_no_link():
    made = copies.alone(page(), NAMES)
    afar = ["data:text/csv,a%3Eb", "https://example.org/s?a=1&amp;b=2"]
    assert links(made) == ["t-ru.html#s2", "#content", "t-kk.pdf", *afar]
    assert "<span>Edition 2</span>" in made
    assert "Table, CSV" not in made  # an item of a list that was a link alone
    assert about(made) == {
        "url": "t-kk.html",
        "encoding": [{"contentUrl": "t-kk.pdf"}],
        "hasPart": [{}],
    }


def test_with_a_homepage_all_links_lead_there():
    made = copies.alone(page(HOME), NAMES)
    assert links(made)[:5] == [
        "https://example.org/x/index.html",
        "https://example.org/x/brief/ru.html#s2",
        "#content",
        "https://example.org/x/brief/kk.pdf",
        "https://example.org/x/metrics.csv",
    ]
    assert about(made)["hasPart"] == [{"contentUrl": "https://example.org/x/m.csv"}]


@pytest.fixture
def out(tmp_path):
    """A finished edition in Kazakh and English."""
    (tmp_path / "brief").mkdir()
    for code in ("kk", "en"):
        for ending in ("html", "pdf", "docx"):
            (tmp_path / "brief" / f"{code}.{ending}").write_text(
                f"{code} {ending}", encoding="utf-8"
            )
    titled(tmp_path, "The state of Kazakhstan&#39;s civil society, today and in 2030: a view")
    ledger = {"edition": {"version": "2.1", "created": "2026-11-29"}}
    (tmp_path / "ledger.json").write_text(json.dumps(ledger), encoding="utf-8")
    return tmp_path


def titled(out, title):
    (out / "brief" / "en.html").write_text(page(title=title), encoding="utf-8")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Civil society in Kazakhstan", "civil-society-kazakhstan"),
        (
            "The state of Côte d&#39;Ivoire, 2030 and after: a long view",
            "state-cote-d-ivoire-2030-after",
        ),
        ("Қазақстан", "card"),
    ],
)
def test_a_name_has_six_words_of_the_title_at_most_in_plain_letters(out, title, name):
    titled(out, title)
    assert copies.stem(out, "A card") == f"{name}-2.1-2026-11-29"


def test_without_an_english_brief_the_name_of_the_card_stands_in(out):
    (out / "brief" / "en.html").unlink()
    assert copies.stem(out, "civicbrief-kazakhstan") == "civicbrief-kazakhstan-2.1-2026-11-29"


def zipped():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("outputs/index.html", "Edition 2.1")
    return made.getvalue()


def test_a_sealed_zip_is_a_zip_and_any_other_byte_breaks_the_seal():
    made = copies.sealed(zipped())
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.testzip() is None
        assert archive.read("outputs/index.html") == b"Edition 2.1"
        assert archive.comment == hashlib.sha256(zipped()).hexdigest().encode()
    assert copies.is_sealed(made)
    assert not copies.is_sealed(zipped())
    assert not copies.is_sealed(b"")
    for place in range(0, len(made), 7):
        changed = bytearray(made)
        changed[place] ^= 1
        assert not copies.is_sealed(bytes(changed)), place


def test_only_copies_as_they_were_written_are_known_as_ours(out):
    made = copies.write(out, "card", {".zip": copies.sealed(zipped())})
    names = {path.name for path in made}
    assert len(names) == 7
    assert {*copies.unchanged(out)} == names
    signed = next(path for path in made if path.name.endswith("kk.pdf"))
    signed.write_bytes(signed.read_bytes() + b"%% signed")
    (out / "to-send" / "letter.docx").write_text("mine", encoding="utf-8")
    (out / "to-send" / "letter.zip").write_bytes(zipped())
    assert {*copies.unchanged(out)} == names - {signed.name}
