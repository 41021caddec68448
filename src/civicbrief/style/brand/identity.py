"""Who publishes, colours and logo, read from a brand whose keys are known to be of the form."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from civicbrief.core.faults import Fault, InputError
from civicbrief.style import theme
from civicbrief.style.brand import colours
from civicbrief.style.brand.brand_file import SEMANTIC, Place, Written, guarded, local_file
from civicbrief.style.brand.logo import NoLogo, contrast_on, pixels

Json = dict[str, Any]
SIZES = ("small", "medium", "large")
LONGEST_NAME = 80  # letters that fit beside a logo
HIDDEN = 1.5  # a contrast under which a logo is not seen at all
_LINK = ("typography", "link", "color")


class Reader:
    """Reads parts of one brand, each of which raises InputError with all its faults."""

    def __init__(self, root: Path, written: Written, languages: Sequence[str]):
        self.root, self.written, self.languages = root, written, languages

    # --- who publishes

    def organisation(self) -> Json:
        at, fault = self.written.at, self.written.fault
        faults = []
        place: Place
        name, link = at("meta", "name"), at("meta", "link")
        name = (name.get("full") or name.get("short")) if isinstance(name, Mapping) else name
        link = link.get("home") if isinstance(link, Mapping) else link
        name = _one_line(name or "")
        if at("logo") and not name:
            remedy = "Give meta.name: it stands beside the logo."
            faults.append(fault(("logo",), "a logo without the name of whose it is", remedy))
        if link and not _of_the_web(link):
            place = ("meta", "link")
            faults.append(fault(place, "no address of the web", "Begin with https://.", link))
        given = at("meta", "languages") or {}
        if not isinstance(given, Mapping):
            given = {}
            place = ("meta", "languages")
            faults.append(fault(place, "no languages", "Give kk: {name: ..., alt: ...}."))
        told: dict[str, dict[str, str]] = {}
        for code, words in given.items():
            place = ("meta", "languages", code)
            if code not in self.languages:
                known = ", ".join(self.languages)
                faults.append(fault(place, "no language of the project", f"There are {known}."))
            elif not isinstance(words, Mapping) or not all(
                key in ("name", "alt") and isinstance(word, str) for key, word in words.items()
            ):
                faults.append(fault(place, "not name and alt", "Give name, alt or both."))
            else:
                told[code] = {key: _one_line(word) for key, word in words.items()}
        alt = _one_line(self._resource("")[1]) if at("logo") else ""
        spoken = [code for code in self.languages if told.get(code, {}).get("alt")]
        lacking = [code for code in self.languages if code not in spoken]
        if lacking and (spoken or (alt and len(self.languages) > 1 and alt != name)):
            faults.append(
                fault(
                    ("meta", "languages"),
                    f"the logo has no alternative text in {', '.join(lacking)}",
                    f"Give meta.languages.{lacking[0]}.alt, or leave out all alt: the logo then is "
                    "decoration beside the name.",
                )
            )
        names: dict[Place, str] = {("meta", "name"): name}
        names |= {("meta", "languages", c, "name"): w.get("name", "") for c, w in told.items()}
        for place, word in names.items():
            if len(word) > LONGEST_NAME:
                problem = f"the name has {len(word)} letters"
                remedy = f"At most {LONGEST_NAME} fit beside the logo."
                faults.append(fault(place, problem, remedy))
        if faults:
            raise InputError(faults)
        # The name is printed beside the logo: to hear it twice helps nobody.
        plain_alt = "" if alt == name else alt
        return {"name": name, "link": link or "", "alt": plain_alt, "languages": told}

    # --- colours

    def colours(self) -> Json:
        faults: list[Fault] = []
        palette = self.written.at("color", "palette") or {}
        if not isinstance(palette, Mapping):
            problem, remedy = "no names with colours", 'Give red: "#A01010".'
            raise InputError([self.written.fault(("color", "palette"), problem, remedy)])
        given: dict[str, str] = {}
        for place in (*(("color", name) for name in (*SEMANTIC, "link")), _LINK):
            value = self.written.at(*place)
            if place == _LINK and isinstance(self.written.at("typography", "link"), str):
                value, place = self.written.at("typography", "link"), ("typography", "link")
            if value and (found := guarded(faults, self._colour, place, value, palette)):
                given["link" if "link" in place else place[-1]] = found
        if faults:
            raise InputError(faults)
        light = colours.light(given) if given else dict(theme.LIGHT)
        dark = colours.dark(light) if given else dict(theme.DARK)
        if colours.luminance(light["paper"]) < colours.luminance(light["ink"]):
            problem = "the background is darker than the foreground"
            remedy = "Give the colours of paper: those of a dark screen follow from them."
            raise InputError([self.written.fault(("color", "background"), problem, remedy)])
        for scheme, made in (("light", light), ("dark", dark)) if given else ():
            for name, measure in colours.unreadable(made, scheme):
                if any(fault.column == f"color.{name}" for fault in faults):
                    continue  # the first figure says it
                remedy = "Give another colour of the brand, or leave the key out: ours then stands."
                faults.append(self.written.fault(("color", name), measure, remedy, given.get(name)))
        if faults:
            raise InputError(faults)
        return {"light": light, "dark": dark}

    def _colour(self, place: Place, value: str, palette: Mapping[str, Any]) -> str:
        """A colour as hex: a value, a name of the palette or a semantic name, followed."""
        from PIL import ImageColor

        seen, found = [value], value
        while True:
            named = palette.get(found) or (
                self.written.at("color", found)
                if found in SEMANTIC and place[-1] != found
                else None
            )
            if not isinstance(named, str) or named == found:
                break
            if named in seen:
                chain = " → ".join([*seen, named])
                remedy = "Give one of them a value."
                raise InputError([self.written.fault(place, f"names in a circle: {chain}", remedy)])
            seen.append(named)
            found = named
        try:
            parts = ImageColor.getrgb(found)
            if max(parts) > 255:  # rgb(300, 0, 0) is let through
                raise ValueError
        except ValueError:
            known = ", ".join(palette) or "none"
            remedy = f'Give "#rrggbb" or a name of the palette: {known}.'
            raise InputError([self.written.fault(place, "no colour", remedy, found)]) from None
        if len(parts) == 4 and parts[3] != 255:
            problem, remedy = "a colour that shows through cannot be measured", "Give it opaque."
            raise InputError([self.written.fault(place, problem, remedy, found)])
        return "#{:02X}{:02X}{:02X}".format(*parts[:3])

    # --- logo

    def logo(self) -> Json:
        if not self.written.at("logo"):
            return {"logo": {}}
        faults: list[Fault] = []
        made = {}
        for scheme in ("light", "dark"):
            name, _, place = self._resource(scheme)
            path = guarded(faults, local_file, self.root, self.written, place, name)
            if path is None:
                continue
            try:
                made[scheme] = base64.b64encode(pixels(path)).decode()
            except NoLogo as error:
                faults.append(self.written.fault(place, error.problem, error.remedy, name))
        if faults:
            raise InputError(list(dict.fromkeys(faults)))
        if made["dark"] == made["light"]:
            made["dark"] = ""
        return {"logo": made}

    def faint(self, brand: Json) -> tuple[list[Fault], list[Fault]]:
        """Faults for a logo that its paper hides, and notices for one that stands out little."""
        faults: list[Fault] = []
        notices: list[Fault] = []
        logo = brand["logo"]
        for scheme in ("light", "dark") if logo else ():
            paper, own = brand[scheme]["paper"], logo[scheme]
            measure = contrast_on(base64.b64decode(own or logo["light"]), paper)
            if measure >= colours.AREA:
                continue
            name, _, place = self._resource(scheme)
            least = colours.AREA
            problem = f"contrast {measure:.1f}:1 on {paper} ({scheme}), {least}:1 is seen well"
            remedy = "Give logo.small a form for each: {light: ..., dark: ...}."
            grave = measure < HIDDEN and bool(own)
            (faults if grave else notices).append(self.written.fault(place, problem, remedy, name))
        return faults, notices

    def _resource(self, scheme: str) -> tuple[str, str, Place]:
        """Path, alternative text and key of the logo for light or dark: the smallest there is."""
        logo: Any = self.written.at("logo")
        place: Place = ("logo",)
        if isinstance(logo, Mapping):
            sizes = [size for size in SIZES if size in logo]
            if not sizes and "path" not in logo:
                problem, remedy = "no logo is chosen", "Give small, medium or large."
                raise InputError([self.written.fault(place, problem, remedy)])
            if sizes:
                place, images = ("logo", sizes[0]), logo.get("images") or {}
                logo = logo[sizes[0]]
                if isinstance(logo, Mapping) and "path" not in logo:
                    key = scheme if scheme in logo else next(iter(logo), "")
                    place, logo = ((*place, key) if key else place), logo.get(key)
                if isinstance(logo, str) and isinstance(images, Mapping) and logo in images:
                    place, logo = ("logo", "images", logo), images[logo]
        card = logo if isinstance(logo, Mapping) else {"path": logo}
        path, alt = card.get("path"), card.get("alt") or ""
        if not isinstance(path, str) or not isinstance(alt, str) or set(card) - {"path", "alt"}:
            problem = "no path, nor a name of logo.images"
            raise InputError([self.written.fault(place, problem, "Give path, and alt if need be.")])
        return path, alt, place


def _one_line(text: str) -> str:
    """A text as it is printed: white space is one space each, but for those that hold words."""
    return re.sub(r"[^\S\N{NO-BREAK SPACE}]+", " ", text).strip()


def _of_the_web(link: str) -> bool:
    """Whether a link leads to a host of the web."""
    try:
        parts = urlsplit(link)
    except ValueError:  # a bracket without its other one
        return False
    whole = link.isprintable() and " " not in link
    return whole and parts.scheme in ("https", "http") and bool(parts.hostname)
