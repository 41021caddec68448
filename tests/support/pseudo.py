"""A language that no one speaks: English with accents, in brackets, and 60 % longer.

It is made as any fourth language is, from files beside the others. What it prints without an accent
came from no text file. Letters are drawn out at the end of a word, as far as long words of Kazakh
and Russian go; a word that would be longer has a second one behind it, so that lines can break.
"""

import csv
import re
import shutil
from math import ceil
from pathlib import Path

from babel import Locale
from babel.core import get_global
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Transformer

from civicbrief.core.project import texts
from civicbrief.metrics import project_metrics
from civicbrief.text.languages import INTERFACE

LANGUAGE = "eo"  # CLDR has its months and numbers; nothing else of Esperanto is in it
PLAIN = "acdeghijklnorstuyzACDEGHIJKLNORSTUYZ"
ACCENTED = "áçďéğĥíĵķļñóřšťúýžÁÇĎÉĞĤÍĴĶĻÑÓŘŠŤÚÝŽ"
AREAS = ("KAZ", "KGZ", "UZB", "TJK", "MNG")  # that the brief names
WORDS = "half\nmost\ntwice\n! first half\n"  # words of number; that of a year is none
LONGEST = 16  # letters of a word that is drawn out
_ACCENTS = str.maketrans(PLAIN, ACCENTED)


def accented(text):
    return text.translate(_ACCENTS)


def longer(word):
    """A word in accents and 60 % longer: `civil` is `çívíļļļļ`."""
    more = ceil((len(word) + 1) * 0.6)  # of the space behind it too
    word = accented(word)
    if len(word) + more > LONGEST:
        return f"{word} {word[: more - 1].rstrip('-')}"
    return word + word[-1].lower() * more


def stretched(text):
    words = r"[A-Za-z]+(?:-[A-Za-z]+)*(?![A-Za-z\d])"
    return re.sub(words, lambda word: longer(word[0]), text)


class _Stretch(Transformer):
    def visit_TextElement(self, node):
        node.value = stretched(node.value)
        return node

    def visit_StringLiteral(self, node):
        node.value = stretched(node.value)
        return node


def translated(written):
    """A Fluent file in the language that no one speaks; its keys and variables as they were."""
    resource = FluentParser().parse(written)
    for entry in resource.body:
        if isinstance(entry, (ftl.Message, ftl.Term)):
            for owner in (entry, *entry.attributes):
                if owner.value:
                    _bracket(_Stretch().visit(owner.value))
    return FluentSerializer().serialize(resource)


def _bracket(pattern):
    """Whoever sees no bracket at an end sees a text that is cut."""
    pattern.elements.insert(0, ftl.TextElement("["))
    pattern.elements.append(ftl.TextElement("]"))


def form(term):
    """A form of the glossary; its last word may end in any way, so it is only accented."""
    *words, last = term.split(" ")
    return " ".join([*map(stretched, words), accented(last)])


def project(folder: Path, root: Path) -> Path:
    """A copy of the project with the language beside its three."""
    shutil.copytree(root / "notebooks", folder / "notebooks")
    (folder / "src").mkdir()
    shutil.copy(root / project_metrics.FILE, folder / project_metrics.FILE)
    text = texts(folder)
    for source, name in ((text, LANGUAGE), (INTERFACE, f"{LANGUAGE}.interface")):
        written = (source / "en.ftl").read_text(encoding="utf-8")
        (text / f"{name}.ftl").write_text(translated(written), encoding="utf-8")
    (text / f"{LANGUAGE}.words.txt").write_text(stretched(WORDS), encoding="utf-8")
    with (text / "terms.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row[LANGUAGE] = "; ".join(form(term) for term in row["en"].split("; "))
    with (text / "terms.csv").open("w", encoding="utf-8", newline="") as file:
        columns = ["kk", "ru", "en", LANGUAGE, "definition", "exceptions"]
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    shutil.copytree(root / "data", folder / "data")
    with (folder / "data" / "places.csv").open("a", encoding="utf-8", newline="") as file:
        names = Locale.parse("en").territories
        for area in AREAS:
            short = get_global("territory_aliases")[area][0]
            row = [area, LANGUAGE, f"[{stretched(names[short])}]", "made up"]
            csv.writer(file, lineterminator="\n").writerow(row)
    return folder
