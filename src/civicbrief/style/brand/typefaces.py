"""Font families of a brand by role, with the faces that its files hold."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from typing import Any

from civicbrief.core.yaml_source import Place, Source
from civicbrief.style import theme
from civicbrief.style.brand.brand_file import local_file, value_of
from civicbrief.style.brand.font_files import LARGEST_IN_PAGE, Face, inner_name, web

Json = dict[str, Any]
Files = list[tuple[Place, Mapping[str, str]]]  # path, weight and style of each, and its key
ENDINGS = (".ttf", ".otf")
HEAVY = re.compile("[6-9]00|(.*-)?bold|black")  # weights that are set as bold


def typefaces(source: Source) -> Json:
    """Families by role and faces in base64; faults are added to the source."""
    files: dict[str, Files] = {}
    for number, font in enumerate(source.at("typography", "fonts") or ()):
        for count, file in enumerate(font["files"]):
            place: Place = ("typography", "fonts", number, "files", count)
            card = {"path": file} if isinstance(file, str) else file
            files.setdefault(font["family"], []).append((place, card))
    roles = {
        role: value_of(source.at("typography", role), "family") for role in ("base", "headings")
    }
    known = (*files, theme.SERIF, theme.SANS)
    for role, family in roles.items():
        if family and family not in known:
            remedy = f"List it in typography.fonts with its files. There are {', '.join(known)}."
            source.fault(
                ("typography", role), "there is no font file of this family", remedy, family
            )
    base = roles["base"]
    used = {
        "text": base or theme.SERIF,
        "headings": roles["headings"] or base or theme.SERIF,
        "sans": base or theme.SANS,
    }
    faces: list[Json] = []
    for family in dict.fromkeys(used.values()):
        if family in files:
            faces += _faces(source, family, files[family])
    if (size := sum(map(_size_in_page, faces))) > LARGEST_IN_PAGE:
        problem = f"the fonts take {size:,} bytes in a page"
        remedy = f"At most {LARGEST_IN_PAGE:,} fit: leave out headings, or choose a plainer font."
        source.fault(("typography", "fonts"), problem, remedy)
    named = {
        role: inner_name(family) if family in files else family for role, family in used.items()
    }
    return {"families": named, "faces": faces}


def _faces(source: Source, family: str, files: Files) -> list[Json]:
    faults_before = len(source.faults)
    found: dict[tuple[int, str], bytes] = {}
    for place, card in files:
        path = local_file(source, place, card["path"], ENDINGS)
        if path is None:
            continue
        try:
            face = Face(path)
            problems = list(face.problems())
        except ValueError as error:
            problems = [str(error)]
        for problem in problems:
            remedy = "Give another file of this family, or leave the family out to use the default."
            source.fault(place, problem, remedy, card["path"])
        if not problems:
            weight, style = card.get("weight"), card.get("style")
            # Two weights are set: any heavier than semi-bold stands for bold.
            heavy = HEAVY.fullmatch(weight) if weight else face.weight >= 600
            slanted = style in ("italic", "oblique") if style else face.italic
            key = (700 if heavy else 400, "italic" if slanted else "normal")
            found.setdefault(key, face.cut(inner_name(family), *key))
    for needed in theme.WEIGHTS if len(source.faults) == faults_before else ():
        if (needed, "normal") not in found:
            kind = "bold" if needed == 700 else "regular"
            problem = f"{family} has no {kind} file"
            source.fault(files[0][0][:3], problem, f"Add its {kind} file.")
    return [
        {
            "family": inner_name(family),
            "weight": weight,
            "style": style,
            "data": base64.b64encode(content).decode(),
        }
        for (weight, style), content in sorted(found.items())
    ]


def _size_in_page(face: Json) -> int:
    """The size of a face in a page in bytes, before base64."""
    return len(web(base64.b64decode(face["data"]))) if face["style"] == "normal" else 0
