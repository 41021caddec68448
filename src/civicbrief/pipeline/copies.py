"""Copies of an edition's briefs to send, each named by what it is: it opens without the folder.

They lie in `to-send` below the edition, as `state-society-2-2026-11-29-kk.pdf`: words of the
English title, edition, day and language. All follows from the finished files. PDF and Word
files lead nowhere in the folder and are copied as they are. Links of a page lead to the homepage
where the edition has one. Else they lead to the other copies, and what is not among these is no
link any more. A zip with the edition and all that it came from may lie beside them.
"""

from __future__ import annotations

import contextlib
import html
import json
import posixpath
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from civicbrief.core.cache import digest
from civicbrief.core.editions import LEDGER
from civicbrief.core.folders import whole_folder
from civicbrief.core.manifest import TO_SEND

ENDINGS = ("html", "pdf", "docx")
SMALL = {"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
WORDS = 6  # of a title, at most
_NAME = re.compile(r"(?P<stem>.+)-(?P<language>[A-Za-z0-9_]+)\.(?P<ending>html|pdf|docx)")
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_HOME = re.compile(r'<link rel="canonical" href="([^"]*)brief/[^"/]*\.html">')
_ITEM = re.compile(r'\s*<li><a href="([^"]*)"[^>]*>[^<]*</a></li>')
_LINK = re.compile(r'<a\b([^>]*) href="([^"]*)"([^>]*)>(.*?)</a>', re.DOTALL)
_ABOUT = re.compile(r'(<script type="application/ld\+json">)(.*?)(</script>)', re.DOTALL)
Target = Callable[[str], str | None]
_AFAR = re.compile(r"[a-z]+:|#", re.IGNORECASE)


def write(out: Path, name: str, others: Mapping[str, bytes]) -> list[Path]:
    """Fill `to-send` of a finished edition, whole or not at all; the paths of the copies.

    `name` stands for the title where there is no English brief. `others` are sealed files beside
    the copies, by the ends of their names.
    """
    begins = stem(out, name)
    made = copies(out, begins) | {begins + end: content for end, content in others.items()}
    with whole_folder(out / TO_SEND) as folder:
        for file, content in made.items():
            (folder / file).write_bytes(content)
    return [out / TO_SEND / file for file in made]


def stem(out: Path, name: str) -> str:
    """What the names of all copies begin with: title, edition and day."""
    edition = json.loads((out / LEDGER).read_bytes())["edition"]
    english, title = out / "brief" / "en.html", ""
    if english.is_file() and (found := _TITLE.search(english.read_text(encoding="utf-8"))):
        title = _slug(html.unescape(found[1]))
    return "-".join([title or _slug(name) or "brief", edition["version"], edition["created"]])


def _slug(text: str) -> str:
    """The words of a text that say something, in ASCII."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = [word for word in re.findall(r"[a-z0-9]+", plain) if word not in SMALL]
    return "-".join(words[:WORDS])


def copies(out: Path, stem: str) -> dict[str, bytes]:
    """The copies of an edition by their names. Raises OSError where a file is missing."""
    languages = sorted(path.stem for path in (out / "brief").glob("*.html"))
    names = {
        f"brief/{language}.{ending}": f"{stem}-{language}.{ending}"
        for language in languages
        for ending in ENDINGS
        if (out / f"brief/{language}.{ending}").is_file()  # Word files may be left out
    }
    made = {}
    for file, name in names.items():
        content = (out / file).read_bytes()
        made[name] = alone(content.decode(), names).encode() if name.endswith(".html") else content
    return made


def unchanged(out: Path) -> Iterator[str]:
    """The names of the files in `to-send` that are as they were written."""
    paths = [path for path in (out / TO_SEND).glob("*") if path.is_file()]
    stems = {found["stem"] for path in paths if (found := _NAME.fullmatch(path.name))}
    made: dict[str, bytes] = {}
    for one in sorted(stems):
        with contextlib.suppress(OSError, UnicodeDecodeError):
            made |= copies(out, one)
    for path in paths:
        content = path.read_bytes()
        if made.get(path.name) == content or (path.suffix == ".zip" and is_sealed(content)):
            yield path.name


def sealed(content: bytes) -> bytes:
    """A zip file with the SHA-256 of its bytes as its comment: what it holds is not made twice."""
    seal = digest(content).encode()
    return content[:-2] + len(seal).to_bytes(2, "little") + seal


def is_sealed(content: bytes) -> bool:
    """Whether a zip file is as it was sealed."""
    size = len(digest(b""))
    return content == sealed(content[: -size - 2] + bytes(2))


def alone(page: str, names: Mapping[str, str]) -> str:
    """A page without links to files that are not beside it; `names` are those that are, renamed."""
    found = _HOME.search(page)
    home = html.unescape(found[1]) if found else ""

    def target(link: str) -> str | None:
        """Where a link of the page leads now; None for nowhere."""
        if _AFAR.match(link):
            return link
        path, hash_sign, place = link.partition("#")
        file = posixpath.normpath(posixpath.join("brief", path))
        leads = f"{home}{file}" if home else names.get(file)
        return leads and f"{leads}{hash_sign}{place}"

    def item(match: re.Match[str]) -> str:
        return match[0] if target(html.unescape(match[1])) else ""

    def link(match: re.Match[str]) -> str:
        before, address, after, text = match.groups()
        if leads := target(html.unescape(address)):
            return f'<a{before} href="{html.escape(leads)}"{after}>{text}</a>'
        return f"<span>{text}</span>"

    def about(match: re.Match[str]) -> str:
        from jinja2.utils import htmlsafe_json_dumps

        told = htmlsafe_json_dumps(_readdressed(json.loads(match[2]), target), ensure_ascii=False)
        return f"{match[1]}{told}{match[3]}"

    return _ABOUT.sub(about, _LINK.sub(link, _ITEM.sub(item, page)))


def _readdressed(part: Any, target: Target) -> Any:
    """What a page tells programs about itself, with the addresses of the copies."""
    if isinstance(part, list):
        return [_readdressed(each, target) for each in part]
    if not isinstance(part, dict):
        return part
    told = {}
    for key, each in part.items():
        told[key] = target(each) if key in ("url", "contentUrl") else _readdressed(each, target)
    return {key: each for key, each in told.items() if each is not None}
