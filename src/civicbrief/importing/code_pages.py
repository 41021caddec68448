"""The code page of a text: the one whose languages have all its letters, or a question."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

PAGES = Path(__file__).with_name("code_pages.yml")
# Signs beside letters that no page puts into a word; raised digits are marks of footnotes.
_SIGNS = frozenset("\u00a0«»–—№“”„‚‘’‹›•·…°§€£©®±×÷¹²³´`'‰†‡™¶¿¡")
_INNER = re.compile(r"[^\W\d_][¹²³‰†‡™¶¿¡][^\W\d_]")  # a letter of another page, in a word
# What no word of a language with these letters has; Ukrainian ї and Belarusian ў read so by kz1048.
_UNHEARD = re.compile("[аеёиіоуыэюя][үұ]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


@cache
def pages() -> dict[str, list[frozenset[str]]]:
    """The letters of each language of each page."""
    held = yaml.safe_load(PAGES.read_text(encoding="utf-8"))
    return {page: [frozenset(one) for one in own.values()] for page, own in held.items()}


def encodings() -> str:
    """What a mapping can name, as faults tell it."""
    return f"utf-8, utf-16, {', '.join(pages())}"


def code_page(content: bytes) -> tuple[str, str]:
    """The code page of a text, and a question where its words do not tell; else ""."""
    found: dict[str, str] = {}  # by what the page reads: the same text needs no question
    for page, languages in pages().items():
        try:
            text = content.decode(page)
        except UnicodeDecodeError:
            continue
        if _spelt(text, languages):
            found.setdefault(text, page)
    if len(found) == 1:
        return next(iter(found.values())), ""
    if not found:
        return "latin-1", (  # it reads any bytes
            "the code page in which its words read right: none of those that are known here spells "
            f"all of them, {', '.join(pages())}"
        )
    texts = list(found)
    words = [_WORD.findall(text) for text in texts]
    proof = next(
        (same for same in zip(*words, strict=False) if len(set(same)) > 1),
        tuple(text[:20] for text in texts),
    )
    shown = ", ".join(f"“{word}” by {found[text]}" for word, text in zip(proof, texts, strict=True))
    return found[texts[0]], f"{' or '.join(found.values())}; a word reads {shown}"


def _spelt(text: str, languages: list[frozenset[str]]) -> bool:
    """Whether one of the languages has all letters of all words, and no sign stands among them."""
    if any(not sign.isalnum() and not sign.isascii() and sign not in _SIGNS for sign in text):
        return False
    if _INNER.search(text) or _UNHEARD.search(text):
        return False
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    if words and all(len(word) == 1 for word in words):
        return False  # signs of another page
    if any(not (word.islower() or word.isupper() or _capital(word)) for word in words):
        return False
    return any(_written(words, letters) for letters in languages)


def _written(words: list[str], letters: frozenset[str]) -> bool:
    latin = "а" not in letters
    return all(
        sign in letters or (latin and sign.isascii()) for word in words for sign in word.lower()
    )


def _capital(word: str) -> bool:
    return word[0].isupper() and (word[1:].islower() or len(word) == 1)
