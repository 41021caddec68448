"""Publisher, colours and logo of a brand that its schema has accepted.

Each function adds its faults to the source; its result is used only if there are none.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from typing import Any

from civicbrief.core.addresses import REMEDY, web_problem
from civicbrief.core.yaml_source import Place, Source
from civicbrief.style import theme
from civicbrief.style.brand import colours
from civicbrief.style.brand.brand_file import local_file, value_of
from civicbrief.style.brand.logo import LogoError, contrast_on, pixels

Json = dict[str, Any]
SIZES = ("small", "medium", "large")
SEMANTIC = ("foreground", "background", "primary", "secondary")
INVISIBLE = 1.5  # contrast below which a logo is not seen at all


def organisation(source: Source, languages: Sequence[str]) -> Json:
    name = _one_line(value_of(source.at("meta", "name"), "full", "short") or "")
    if source.at("logo") and not name:
        remedy = "Give meta.name: it is printed beside the logo."
        source.fault(("logo",), "a logo without the name of its publisher", remedy)
    texts = {
        code: {key: _one_line(word) for key, word in words.items()}
        for code, words in (source.at("meta", "languages") or {}).items()
    }
    for code in (code for code in texts if code not in languages):
        known = ", ".join(languages)
        place = ("meta", "languages", code)
        source.fault(place, "not a language of the project", f"There are {known}.")
    alt = _one_line(_logo(source, "")[1]) if source.at("logo") else ""
    lacking = [code for code in languages if not texts.get(code, {}).get("alt")]
    wanted = len(lacking) < len(languages) or (alt and len(languages) > 1 and alt != name)
    if lacking and wanted:
        problem = f"the logo has no alternative text in {', '.join(lacking)}"
        remedy = (
            f"Give meta.languages.{lacking[0]}.alt, or leave out all alt: the logo is then "
            "decoration beside the name."
        )
        source.fault(("meta", "languages"), problem, remedy)
    # The name is printed beside the logo: a screen reader must not read it twice.
    plain_alt = "" if alt == name else alt
    link = value_of(source.at("meta", "link"), "home") or ""
    if link and (why := web_problem(link)):
        source.fault(("meta", "link"), f"not a web address: {why}", REMEDY, link)
    return {"name": name, "link": link, "alt": plain_alt, "languages": texts}


# --- colours


def tokens(source: Source) -> Json:
    """The tokens of light and dark: the default ones if the brand gives no colours."""
    places: dict[str, Place] = {name: ("color", name) for name in (*SEMANTIC, "link")}
    values = {name: source.at("color", name) for name in places}
    link = source.at("typography", "link")
    if own := value_of(link, "color"):
        values["link"] = own
        places["link"] = ("typography", "link", *(("color",) if link != own else ()))
    given = {
        name: colour
        for name, value in values.items()
        if value and (colour := _colour(source, places[name], value))
    }
    if not given or len(given) < len(list(filter(None, values.values()))):
        return {"light": dict(theme.LIGHT), "dark": dict(theme.DARK)}
    light = colours.light(given)
    tokens = {"light": light, "dark": colours.dark(light)}
    if colours.luminance(light["paper"]) < colours.luminance(light["ink"]):
        problem = "the background is darker than the foreground"
        remedy = "Give the colours for paper: those for a dark screen are computed from them."
        source.fault(("color", "background"), problem, remedy)
        return tokens
    measures: dict[str, str] = {}
    for scheme, colour_of in tokens.items():
        for name, measure in colours.unreadable(colour_of, scheme):
            measures.setdefault(name, measure)  # one fault per colour
    for name, measure in measures.items():
        remedy = "Give another colour of the brand, or leave the key out to use the default."
        source.fault(places[name], measure, remedy, given.get(name))
    return tokens


def _colour(source: Source, place: Place, value: str) -> str | None:
    """A colour as hex, given as a value, a name in the palette or a semantic name."""
    from coloraide import Color

    palette = source.at("color", "palette") or {}
    names = {key: source.at("color", key) for key in SEMANTIC if key != place[-1]} | palette
    seen = [value]
    while (named := names.get(seen[-1])) and named != seen[-1]:
        if named in seen:
            problem = f"these names refer to each other: {' → '.join([*seen, named])}"
            source.fault(place, problem, "Give one of them a value.")
            return None
        seen.append(named)
    try:
        colour = Color(seen[-1]).convert("srgb")
        if not colour.in_gamut():  # coloraide accepts rgb(300, 0, 0)
            raise ValueError
    except ValueError:
        remedy = f'Give "#rrggbb" or a name of the palette: {", ".join(palette) or "none"}.'
        source.fault(place, "not a colour", remedy, seen[-1])
        return None
    if colour.alpha() < 1:
        problem = "the contrast of a transparent colour cannot be measured"
        source.fault(place, problem, "Give an opaque colour.", seen[-1])
        return None
    return str(colour.to_string(hex=True, compress=False)).upper()


# --- logo


def logo(source: Source) -> Json:
    if not source.at("logo"):
        return {"logo": {}}
    made = {}
    for scheme in ("light", "dark"):
        name, _, place = _logo(source, scheme)
        if path := local_file(source, place, name):
            try:
                made[scheme] = base64.b64encode(pixels(path)).decode()
            except LogoError as error:
                source.fault(place, error.problem, error.remedy, name)
    if made.get("dark") == made.get("light"):
        made["dark"] = ""
    return {"logo": made}


def measure_logo(source: Source, brand: Json) -> None:
    """A fault for a logo that cannot be seen on its paper, a notice for low contrast."""
    for scheme in ("light", "dark") if brand["logo"] else ():
        paper, own = brand[scheme]["paper"], brand["logo"][scheme]
        measure = contrast_on(base64.b64decode(own or brand["logo"]["light"]), paper)
        if measure < colours.AREA:
            name, _, place = _logo(source, scheme)
            least = colours.AREA
            problem = f"contrast {measure:.1f}:1 on {paper} ({scheme}), {least}:1 recommended"
            remedy = "Give a file for each in logo.small: {light: ..., dark: ...}."
            add = source.fault if measure < INVISIBLE and own else source.notice
            add(place, problem, remedy, name)


def _logo(source: Source, scheme: str) -> tuple[str, str, Place]:
    """Path, alternative text and key of the smallest logo for light or dark."""
    found, place = source.at("logo"), tuple[str, ...](("logo",))
    images = source.at("logo", "images") or {}
    if isinstance(found, Mapping):
        for size in [size for size in SIZES if size in found][:1]:
            found, place = found[size], (*place, size)
    if isinstance(found, Mapping) and "path" not in found:
        key = scheme if scheme in found else next(iter(found))
        found, place = found[key], (*place, key)
    if isinstance(found, str) and found in images and len(place) > 1:
        found, place = images[found], ("logo", "images", found)
    card = found if isinstance(found, Mapping) else {"path": found}
    return card["path"], card.get("alt", ""), place


def _one_line(text: str) -> str:
    """A text as printed: white space is one space, but no-break spaces stay."""
    return re.sub(r"[^\S\N{NO-BREAK SPACE}]+", " ", text).strip()
