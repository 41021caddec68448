"""Rules of written Kazakh that every passage keeps, as it is printed."""

import re

import pytest

from civicbrief.core.project import texts
from civicbrief.text.languages import interface
from civicbrief.text.passages import read_passages
from tests.support.project import ROOT, words

FILES = [
    texts(ROOT) / "kk.ftl",
    interface(texts(ROOT), "kk"),
    ROOT / "notebooks" / "starter" / "text" / "kk.ftl",
    ROOT / "examples" / "kyrgyzstan" / "notebooks" / "text" / "kk.ftl",
]
ENDINGS = "(?:[нс]?[ыі]н?|[дт][ыі]|[днт]ың|[днт]ің|[қғкг][ае]|[дт][ае]|[днт][ае]н)"
WRONG = {  # what is wrong, and what would show it
    "№ and its number are parted": "№(?!\u00a0[^\\s\u00a0])",
    "a numeral takes an ending": rf"\d%?[-–]{ENDINGS}\b",
    "a share is called a part": r"(?:%|пайыз\w*)\s(?:астам\s|аз\s|кем\s)?бөлі[гк]",
    "the act of a number is not in the possessive": r"№\s\S+\s(?:қаулы|бұйрық|жарлық|заң)\b",
    "a day is a day twice": r"\d\s(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек"
    r"|қазан|қараша|желтоқсан)\s(?:күні|күнгі)",
    "a straight quotation mark": '"',
}
CALQUES = (
    "құжатпен рас|айнасы|көп-аздығы|біздің болжам\\b|дөңгелектен|құқық қорғау ұйым|нан еркіндігі"
)


@pytest.fixture(scope="module")
def printed(data):
    say = words("kk", data)
    path = FILES[0]
    found = read_passages(path.name, path.read_text(encoding="utf-8"))
    # What an act is called takes its date and number.
    own = [key for key in found if not key.startswith("act-")]
    return {key: say.plain(key) for key in own}


@pytest.mark.parametrize("fault", WRONG)
def test_printed_passages_have_no(fault, printed):
    found = {key: text for key, text in printed.items() if re.search(WRONG[fault], text, re.I)}
    assert not found


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("№ and its number are parted", "№ 142 Заңы"),
        ("№ and its number are parted", "№\u00a0\u00a0142 Заңы"),
        ("a numeral takes an ending", "29%-ы"),
        ("a numeral takes an ending", "16-сы"),
        ("a share is called a part", "ересектердің 29% бөлігі"),
        ("a share is called a part", "60 пайыздан астам бөлігі"),
        ("the act of a number is not in the possessive", "№\u00a0821 қаулы"),
        ("a day is a day twice", "2020 жылғы 2 қазан күні"),
        ("a straight quotation mark", 'заң "туралы"'),
    ],
)
def test_each_rule_knows_its_fault(fault, text):
    assert re.search(WRONG[fault], text, re.I)


@pytest.mark.parametrize(
    "text",
    [
        "№\u00a0142 Заңы",
        "56-баптың 9-тармағы",
        "95-процентиль",
        "30,8 пайызынан азы",
        "60 пайыздан астамы",
        "2018 жылғы 20 ақпандағы №\u00a0241 бұйрығы",
    ],
)
def test_good_kazakh_breaks_no_rule(text):
    assert not [fault for fault, sign in WRONG.items() if re.search(sign, text, re.I)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_no_text_keeps_a_calque(path):
    assert not re.findall(f".*(?:{CALQUES}).*", path.read_text(encoding="utf-8"))
