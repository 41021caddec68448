"""The families of a brand by role, with their faces, read from its files."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from civicbrief.core.faults import Fault, InputError
from civicbrief.style import theme
from civicbrief.style.brand.brand_file import Place, Written, guarded, local_file
from civicbrief.style.brand.font_files import ROOM, WEIGHT_NAMES, Face, inner_name, web

Json = dict[str, Any]
ENDINGS = (".ttf", ".otf")
SLANTED = ("italic", "oblique")


class File(NamedTuple):
    """A font file as `typography.fonts` lists it."""

    place: Place
    path: str
    weight: Any
    style: Any


class Faces:
    """Reads the fonts of one brand."""

    def __init__(self, root: Path, written: Written):
        self.root, self.written = root, written

    def typefaces(self) -> Json:
        faults: list[Fault] = []
        listed = self.written.at("typography", "fonts") or []
        families: dict[str, list[File]] = {}
        for number, font in enumerate(listed if isinstance(listed, list) else [listed]):
            place: Place = ("typography", "fonts", number)
            for family, files in guarded(faults, self._listed, place, font) or ():
                families.setdefault(family, []).extend(files)
        roles = {}
        for role in ("base", "headings"):
            value = self.written.at("typography", role)
            roles[role] = value.get("family") if isinstance(value, Mapping) else value
            if roles[role] and roles[role] not in (*families, theme.SERIF, theme.SANS):
                known = ", ".join((*families, theme.SERIF, theme.SANS))
                remedy = f"List it in typography.fonts with its files. There are {known}."
                where = ("typography", role)
                problem = "no font file of this family"
                faults.append(self.written.fault(where, problem, remedy, roles[role]))
        if faults:
            raise InputError(faults)
        base = roles["base"]
        used = {
            "text": base or theme.SERIF,
            "headings": roles["headings"] or base or theme.SERIF,
            "sans": base or theme.SANS,
        }
        faces: list[Json] = []
        for family in dict.fromkeys(used.values()):
            if family in families:
                faces += guarded(faults, self._faces, family, families[family]) or []
        if not faults and (size := sum(map(_in_page, faces))) > ROOM:
            problem = f"the fonts take {size:,} bytes in a page"
            remedy = f"At most {ROOM:,} fit: leave out headings, or choose a plainer font."
            faults.append(self.written.fault(("typography", "fonts"), problem, remedy))
        if faults:
            raise InputError(faults)
        named = {
            role: inner_name(family) if family in families else family
            for role, family in used.items()
        }
        return {"families": named, "faces": faces}

    def _listed(self, place: Place, font: Any) -> Iterable[tuple[str, list[File]]]:
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
            raise InputError(
                [fault((*place, unknown[0]), "brand.yml has no such key here", remedy)]
            )
        found: list[File] = []
        files = font.get("files")
        for number, file in enumerate(files if isinstance(files, list) else [files]):
            inner: Place = (*place, "files", number)
            card = file if isinstance(file, Mapping) else {"path": file}
            if not isinstance(card.get("path"), str) or set(card) - {"path", "weight", "style"}:
                raise InputError([fault(inner, "no file of a font", "Give its path.")])
            found.append(File(inner, card["path"], card.get("weight"), card.get("style")))
        return [(str(font["family"]), found)]

    def _faces(self, family: str, files: list[File]) -> list[Json]:
        faults: list[Fault] = []
        found: dict[tuple[int, str], bytes] = {}
        remedy = "Give another file of this family, or leave the family out: ours then stands."
        for place, name, weight, style in files:
            path = guarded(faults, local_file, self.root, self.written, place, name, ENDINGS)
            if path is None:
                continue
            try:
                face = Face(path)
            except ValueError as error:
                faults.append(self.written.fault(place, str(error), remedy, name))
                continue
            problems = list(face.problems())
            faults += [self.written.fault(place, each, remedy, name) for each in problems]
            known = {**WEIGHT_NAMES, **{str(n): n for n in range(100, 901, 100)}}
            if weight is not None and weight not in known:
                known_names = ", ".join(WEIGHT_NAMES)
                expected = f"Give 100 to 900 or one of {known_names}."
                faults.append(self.written.fault((*place, "weight"), "no weight", expected, weight))
                continue
            heavy = known[weight] if weight else face.weight
            manner = "italic" if (style or ("italic" if face.italic else "")) in SLANTED else ""
            # What is set are two weights: any heavier than semi-bold stands for bold.
            key = (700 if heavy >= 600 else 400, manner or "normal")
            if not problems:
                found.setdefault(key, face.cut(inner_name(family), *key))
        for weight_needed in theme.WEIGHTS if not faults else ():
            if (weight_needed, "normal") not in found:
                kind = "bold" if weight_needed == 700 else "regular"
                problem = f"{family} has no {kind} file"
                faults.append(self.written.fault(files[0][0][:3], problem, f"Add its {kind} file."))
        if faults:
            raise InputError(faults)
        return [
            {
                "family": inner_name(family),
                "weight": weight,
                "style": style,
                "data": base64.b64encode(content).decode(),
            }
            for (weight, style), content in sorted(found.items())
        ]


def _in_page(face: Json) -> int:
    """How many bytes of a page a face takes, before they are written as text."""
    return len(web(base64.b64decode(face["data"]))) if face["style"] == "normal" else 0
