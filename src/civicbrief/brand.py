"""The house style of whoever publishes: `_brand.yml` in the project's root, as JSON for a front.

Without the file a brief has our own look. What the brand gives is read, measured and made small
once, where the front is made; the exporters then need the front only.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from civicbrief import brand_colours, brand_fonts, tokens
from civicbrief.brand_fonts import ROOM, Face, inner_name, web
from civicbrief.brand_form import NAME, SEMANTIC, Place, Written, check_form, guarded
from civicbrief.brand_logo import NoLogo, pixels
from civicbrief.faults import Fault, InputError

Json = dict[str, Any]
SIZES = ("small", "medium", "large")
LONGEST_NAME = 80  # letters that fit beside a logo


def read_brand(project: Path, languages: Sequence[str]) -> Json | None:
    """The brand of a project for every language; None without `_brand.yml`. Raises InputError."""
    faults, _, brand = examine(project, languages)
    if faults:
        raise InputError(faults)
    return brand


def for_language(brand: Json, language: str) -> Json:
    """What the front of one brief carries of it."""
    own = brand["languages"].get(language, {})
    kept = {name: value for name, value in brand.items() if name != "languages"}
    return kept | {name: own.get(name, brand[name]) for name in ("name", "alt")}


def examine(
    project: Path, languages: Sequence[str]
) -> tuple[list[Fault], list[Fault], Json | None]:
    """Faults, notices and, where there are no faults, the brand."""
    if not (project / NAME).is_file():
        return [], [], None
    stamps = tuple((str(p), p.stat().st_mtime_ns, p.stat().st_size) for p in paths(project))
    return _examine(project, tuple(languages), stamps)


def paths(project: Path) -> list[Path]:
    """The file of the brand and every file that it names: what a preview watches."""
    try:
        written = Written(project / NAME)
    except (InputError, OSError):
        return [project / NAME] if (project / NAME).is_file() else []
    root = project.resolve()
    named = [(root / text).resolve() for text in _texts(written.values)]
    return [
        project / NAME,
        *sorted({path for path in named if path.is_relative_to(root) and path.is_file()}),
    ]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str) and len(value) < 400 and "\0" not in value:
        yield value
    for inner in value.values() if isinstance(value, dict) else value or ():
        if not isinstance(value, str):
            yield from _texts(inner)


@lru_cache(maxsize=4)
def _examine(
    project: Path, languages: tuple[str, ...], stamps: object
) -> tuple[list[Fault], list[Fault], Json | None]:
    try:
        written = Written(project / NAME)
    except InputError as error:
        return error.faults, [], None
    faults, notices = check_form(written)
    if faults:
        return faults, notices, None
    reader = _Reader(project.resolve(), written, languages)
    parts = (reader.organisation, reader.colours, reader.typefaces, reader.logo)
    made = [guarded(faults, part) for part in parts]
    if faults:
        return faults, notices, None
    brand: Json = {}
    for part in made:
        brand |= part
    return [], notices, brand


class _Reader:
    """Reads the parts of a brand whose keys are known to be of the form."""

    def __init__(self, root: Path, written: Written, languages: Sequence[str]):
        self.root, self.written, self.languages = root, written, languages

    # --- who publishes

    def organisation(self) -> Json:
        at, fault = self.written.at, self.written.fault
        faults = []
        name, link = at("meta", "name"), at("meta", "link")
        name = (name.get("full") or name.get("short")) if isinstance(name, Mapping) else name
        link = link.get("home") if isinstance(link, Mapping) else link
        if at("logo") and not name:
            remedy = "Give meta.name: it stands beside the logo."
            faults.append(fault(("logo",), "a logo without the name of whose it is", remedy))
        if link and not link.startswith(("https://", "http://")):
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
            elif not isinstance(words, Mapping) or set(words) - {"name", "alt"}:
                faults.append(fault(place, "not name and alt", "Give name, alt or both."))
            else:
                told[code] = dict(words)
        alt = self._resource("")[1] if at("logo") else ""
        spoken = [code for code in self.languages if told.get(code, {}).get("alt")]
        lacking = [code for code in self.languages if code not in spoken]
        if lacking and (spoken or alt and len(self.languages) > 1 and alt != name):
            faults.append(
                fault(
                    ("meta", "languages"),
                    f"the logo has no alternative text in {', '.join(lacking)}",
                    f"Give meta.languages.{lacking[0]}.alt, or leave out all alt: the logo then is "
                    "decoration beside the name.",
                )
            )
        for word in (name or "", *(words.get("name", "") for words in told.values())):
            if len(word) > LONGEST_NAME:
                problem = f"the name has {len(word)} letters"
                remedy = f"At most {LONGEST_NAME} fit beside the logo."
                faults.append(fault(("meta", "name"), problem, remedy))
        if faults:
            raise InputError(faults)
        # The name is printed beside the logo: to hear it twice helps nobody.
        plain_alt = "" if alt == name else alt
        return {"name": name or "", "link": link or "", "alt": plain_alt, "languages": told}

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
        light = brand_colours.light(given) if given else dict(tokens.LIGHT)
        dark = brand_colours.dark(light) if given else dict(tokens.DARK)
        if brand_colours.luminance(light["paper"]) < brand_colours.luminance(light["ink"]):
            problem = "the background is darker than the foreground"
            remedy = "Give the colours of paper: those of a dark screen follow from them."
            raise InputError([self.written.fault(("color", "background"), problem, remedy)])
        for scheme, made in (("light", light), ("dark", dark)) if given else ():
            for name, measure in brand_colours.unreadable(made, scheme):
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
                self.written.at("color", found) if found in SEMANTIC and place[-1] != found else None
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
        except ValueError:
            known = ", ".join(palette) or "none"
            remedy = f'Give "#rrggbb" or a name of the palette: {known}.'
            raise InputError([self.written.fault(place, "no colour", remedy, found)]) from None
        if len(parts) == 4 and parts[3] != 255:
            problem, remedy = "a colour that shows through cannot be measured", "Give it opaque."
            raise InputError([self.written.fault(place, problem, remedy, found)])
        return "#{:02X}{:02X}{:02X}".format(*parts[:3])

    # --- fonts

    def typefaces(self) -> Json:
        faults: list[Fault] = []
        listed = self.written.at("typography", "fonts") or []
        families: dict[str, list[tuple[Place, str, Any, Any]]] = {}
        for number, font in enumerate(listed if isinstance(listed, list) else [listed]):
            place: Place = ("typography", "fonts", number)
            for family, files in guarded(faults, self._listed, place, font) or ():
                families.setdefault(family, []).extend(files)
        roles = {}
        for role in ("base", "headings"):
            value = self.written.at("typography", role)
            roles[role] = value.get("family") if isinstance(value, Mapping) else value
            if roles[role] and roles[role] not in (*families, tokens.SERIF, tokens.SANS):
                known = ", ".join((*families, tokens.SERIF, tokens.SANS))
                remedy = f"List it in typography.fonts with its files. There are {known}."
                where = ("typography", role)
                problem = "no font file of this family"
                faults.append(self.written.fault(where, problem, remedy, roles[role]))
        if faults:
            raise InputError(faults)
        base = roles["base"]
        used = {
            "text": base or tokens.SERIF,
            "headings": roles["headings"] or base or tokens.SERIF,
            "sans": base or tokens.SANS,
        }
        faces: list[Json] = []
        for family in dict.fromkeys(used.values()):
            if family in families:
                faces += guarded(faults, self._faces, family, families[family]) or []
        if faults:
            raise InputError(faults)
        named = {
            role: inner_name(family) if family in families else family
            for role, family in used.items()
        }
        return {"families": named, "faces": faces}

    def _listed(
        self, place: Place, font: Any
    ) -> Iterable[tuple[str, list[tuple[Place, str, Any, Any]]]]:
        fault = self.written.fault
        if not isinstance(font, Mapping) or not isinstance(font.get("family"), str):
            problem = "a font without its family"
            raise InputError([fault(place, problem, "Give family, source and files.")])
        source = font.get("source")
        if source in ("google", "bunny"):
            raise InputError(
                [
                    fault(
                        (*place, "source"),
                        f"a build opens no connection to {source}",
                        "Put the font's TTF or OTF files beside and write source: file, files: "
                        "[regular.ttf, bold.ttf].",
                    )
                ]
            )
        if source != "file":
            problem = "a font of the system differs from machine to machine"
            remedy = "Put its files beside and write source: file."
            if source not in (None, "system"):
                problem, remedy = "no source of brand.yml", "Write source: file."
            raise InputError([fault((*place, "source"), problem, remedy, source)])
        unknown = [key for key in font if key not in ("family", "source", "files")]
        if unknown:
            remedy = "Give family, source and files."
            raise InputError([fault((*place, unknown[0]), "brand.yml has no such key here", remedy)])
        found: list[tuple[Place, str, Any, Any]] = []
        files = font.get("files")
        for number, file in enumerate(files if isinstance(files, list) else [files]):
            inner: Place = (*place, "files", number)
            card = file if isinstance(file, Mapping) else {"path": file}
            if not isinstance(card.get("path"), str) or set(card) - {"path", "weight", "style"}:
                raise InputError([fault(inner, "no file of a font", "Give its path.")])
            found.append((inner, card["path"], card.get("weight"), card.get("style")))
        return [(str(font["family"]), found)]

    def _faces(self, family: str, files: list[tuple[Place, str, Any, Any]]) -> list[Json]:
        faults: list[Fault] = []
        found: dict[tuple[int, str], bytes] = {}
        remedy = "Give another file of this family, or leave the family out: ours then stands."
        for place, name, weight, style in files:
            path = guarded(faults, self._file, place, name, (".ttf", ".otf"))
            if path is None:
                continue
            try:
                face = Face(path)
            except ValueError as error:
                faults.append(self.written.fault(place, str(error), remedy, name))
                continue
            problems = list(face.problems())
            faults += [self.written.fault(place, each, remedy, name) for each in problems]
            known = {**brand_fonts.WEIGHT_NAMES, **{str(n): n for n in range(100, 901, 100)}}
            if weight is not None and weight not in known:
                known_names = ", ".join(brand_fonts.WEIGHT_NAMES)
                expected = f"Give 100 to 900 or one of {known_names}."
                faults.append(self.written.fault((*place, "weight"), "no weight", expected, weight))
                continue
            heavy = known[weight] if weight else face.weight
            manner = "italic" if (style or ("italic" if face.italic else "")) in SLANTED else ""
            # What is set are two weights: any heavier than semi-bold stands for bold.
            key = (700 if heavy >= 600 else 400, manner or "normal")
            if not problems:
                found.setdefault(key, face.cut(inner_name(family), *key))
        for weight_needed in tokens.WEIGHTS if not faults else ():
            if (weight_needed, "normal") not in found:
                kind = "bold" if weight_needed == 700 else "regular"
                problem = f"{family} has no {kind} file"
                faults.append(self.written.fault(files[0][0][:3], problem, f"Add its {kind} file."))
        if faults:
            raise InputError(faults)
        packed = sum(len(web(found[key])) for key in found if key[1] == "normal")
        if packed > ROOM:
            problem = f"{family} takes {packed:,} bytes in a page"
            raise InputError(
                [self.written.fault(files[0][0][:3], problem, f"At most {ROOM:,} fit.")]
            )
        return [
            {
                "family": inner_name(family),
                "weight": weight,
                "style": style,
                "data": base64.b64encode(content).decode(),
            }
            for (weight, style), content in sorted(found.items())
        ]

    # --- logo

    def logo(self) -> Json:
        if not self.written.at("logo"):
            return {"logo": {}}
        faults: list[Fault] = []
        made = {}
        for scheme in ("light", "dark"):
            name, _, place = self._resource(scheme)
            path = guarded(faults, self._file, place, name, None)
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
                    place, logo = (*place, key), logo.get(key)
                if isinstance(logo, str) and isinstance(images, Mapping) and logo in images:
                    place, logo = ("logo", "images", logo), images[logo]
        card = logo if isinstance(logo, Mapping) else {"path": logo}
        path, alt = card.get("path"), card.get("alt") or ""
        if not isinstance(path, str) or not isinstance(alt, str) or set(card) - {"path", "alt"}:
            problem = "no path, nor a name of logo.images"
            raise InputError([self.written.fault(place, problem, "Give path, and alt if need be.")])
        return path, alt, place

    def _file(self, place: Place, name: str, endings: tuple[str, ...] | None) -> Path:
        """A file within the project. Raises InputError."""
        fault = self.written.fault
        if "://" in name:
            problem = "a build opens no connection"
            raise InputError([fault(place, problem, "Put the file beside and give its path.", name)])
        try:
            path = (self.root / name).resolve()
            inside, there = path.is_relative_to(self.root), path.is_file()
        except (OSError, ValueError):
            inside, there = True, False
        if Path(name).is_absolute() or not inside:
            problem = "the file lies outside the project"
            raise InputError([fault(place, problem, "Copy it into the project.", name)])
        if not there:
            raise InputError([fault(place, "there is no such file", "Correct the path.", name)])
        if endings and path.suffix.lower() not in endings:
            wanted = " or ".join(ending[1:].upper() for ending in endings)
            raise InputError([fault(place, f"a {wanted} file is needed", "Convert it.", name)])
        return path


SLANTED = ("italic", "oblique")
_LINK = ("typography", "link", "color")
