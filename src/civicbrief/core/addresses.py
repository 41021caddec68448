"""Web and e-mail addresses as files give them: what a reader sees is where a link leads."""

from __future__ import annotations

import re
import unicodedata

from civicbrief.core.alphabets import mixed

_WEB = re.compile(r"https?://([^/?#]*)(.*)", re.DOTALL)
_PORT = re.compile(r":[0-9]{1,5}$")
_NUMBERED = re.compile(r"\[[0-9A-Fa-f:.]+\]")  # IPv6
REMEDY = "Write it as a browser shows it, from https:// on."
SIGNS = '<>"\\^`{}|'  # that no address has


def web_problem(text: str) -> str:
    """What is wrong with a web address; "" for a sound one."""
    found = _WEB.fullmatch(text)
    if not found:
        return "it does not begin with https://"
    server = found[1]
    if "@" in server:
        return "a name with @ stands before its server, which hides where it leads"
    return _server_problem(_PORT.sub("", server)) or _signs_problem(text)


def email_problem(text: str) -> str:
    """What is wrong with an e-mail address; "" for a sound one."""
    name, _, server = text.partition("@")
    if not name or "." not in server.strip("."):
        return "it has not the form name@server"
    return _server_problem(server) or _signs_problem(text)


def _server_problem(server: str) -> str:
    """A server whose name is none, or could be read as that of another."""
    if _NUMBERED.fullmatch(server):
        return ""
    sound = [c in "-." or c.isdecimal() or unicodedata.category(c)[0] in "LM" for c in server]
    if not all(sound) or not all(server.removesuffix(".").split(".")):
        return "it has no name of a server"
    letters = [c for c in server if c.isalpha()]
    alphabets = dict.fromkeys(unicodedata.name(c, "").partition(" ")[0].lower() for c in letters)
    if unicodedata.normalize("NFKC", server) != server:
        return "letters in the name of its server only look like others"
    if len(alphabets.keys() & {"latin", "cyrillic", "greek", "armenian", "cherokee"}) > 1:
        told = " and ".join(alphabets)
        return f"the name of its server has letters of two alphabets, {told}"
    return ""


def _signs_problem(text: str) -> str:
    """Signs that nobody sees, or that no address has."""
    if odd := [c for c in text if c.isspace() or not c.isprintable() or c in SIGNS]:
        return f"no address has the sign U+{ord(odd[0]):04X}"
    for word, letters in mixed(text):
        return f"in {word}, {letters[0]} (U+{ord(letters[0]):04X}) only looks like the others"
    return ""
