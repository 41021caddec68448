"""The logo of a brand: whatever the file is, a small PNG of its pixels is all that travels.

PNG and JPEG are decoded by Pillow; SVG is drawn by Typst, once nothing in it can lead out of it.
"""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO
from pathlib import Path

from civicbrief.core.faults import PlainError
from civicbrief.style.brand.colours import contrast

LARGEST = 1_000_000  # bytes of a file
PIXELS = 16_000_000
HIGH, WIDE = 120, 480  # pixels of what travels
ROOM = 5_000  # bytes of what travels: a page holds it and has little room
CARRYING = 0.05  # of its pixels: what carries the form of a logo, as an outline does
ENDINGS = (".png", ".jpg", ".jpeg", ".svg")
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {
    *("svg", "g", "defs", "title", "desc", "metadata", "path", "rect", "circle"),
    *("ellipse", "line", "polyline", "polygon", "linearGradient", "radialGradient", "stop"),
    *("clipPath", "mask", "style"),
}


class NoLogo(PlainError):
    """A file that can be no logo: what is wrong with it, and the way out."""

    def __init__(self, problem: str, remedy: str = "Export the logo anew."):
        self.problem, self.remedy = problem, remedy
        super().__init__(f"{problem}. {remedy}")


def pixels(path: Path) -> bytes:
    """The logo as PNG: equal bytes for equal files. Raises NoLogo."""
    from PIL import Image, ImageOps

    if path.suffix.lower() not in ENDINGS:
        raise NoLogo(f"the file ends in {path.suffix or 'nothing'}", "Give a PNG, JPEG or SVG.")
    if (size := path.stat().st_size) > LARGEST:
        raise NoLogo(f"the file has {size:,} bytes", f"At most {LARGEST:,} are read.")
    content = path.read_bytes()
    if path.suffix.lower() == ".svg":
        content = _drawn(content)
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > PIXELS:
                many = f"it has {opened.width} x {opened.height} pixels"
                raise NoLogo(many, f"At most {PIXELS:,} are decoded: scale it down.")
            # A photograph may say which side is up.
            image = ImageOps.exif_transpose(opened).convert("RGBA")
    except NoLogo:
        raise
    except Exception as error:  # Pillow's decoders fail in ways of their own
        raise NoLogo("it is no PNG or JPEG that can be decoded") from error
    box = image.getchannel("A").getbbox()
    if box is None:
        raise NoLogo("it is all transparent")
    image = image.crop(box)
    scale = min(HIGH / image.height, WIDE / image.width, 1)
    size_of_it = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    image = image.resize(size_of_it, Image.Resampling.LANCZOS)
    made = _packed(image)
    if len(made) > ROOM:
        made = _packed(image.quantize(128, Image.Quantize.FASTOCTREE))
    if len(made) > ROOM:
        raise NoLogo(
            f"scaled to {size_of_it[0]} x {size_of_it[1]} pixels it takes {len(made):,} bytes",
            f"At most {ROOM:,} fit into a page: give the simple form, without photograph or shade.",
        )
    return made


def contrast_on(logo: bytes, paper: str) -> float:
    """The contrast on paper that the clearest twentieth of a logo's pixels reaches, 1 to 21."""
    from PIL import Image

    with Image.open(BytesIO(logo)) as opened:
        image = opened.convert("RGBA")
    ground = Image.new("RGBA", image.size, paper)
    ground.alpha_composite(image)
    parts, opaque = ground.convert("RGB").tobytes(), image.getchannel("A").tobytes()
    seen = zip(parts[::3], parts[1::3], parts[2::3], opaque, strict=True)
    counts = Counter(tuple(colour) for *colour, alpha in seen if alpha > 127)
    enough = counts.total() * CARRYING
    measured = sorted(
        ((contrast("#{:02X}{:02X}{:02X}".format(*c), paper), n) for c, n in counts.items()),
        reverse=True,
    )
    for measure, count in measured:
        enough -= count
        if enough <= 0:
            return measure
    return 1.0  # no pixel of it is opaque


def _packed(image) -> bytes:  # type: ignore[no-untyped-def]
    buffer = BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def _drawn(content: bytes) -> bytes:
    """An SVG of shapes as pixels. Raises NoLogo for all that is not a shape or leads out of it."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import (
        ParseError,
        fromstring,
    )

    remedy = "Export it as plain SVG, letters as paths, or as PNG."
    try:
        # A document type alone, as older programs write it, is not followed: nothing is fetched.
        root = fromstring(content, forbid_dtd=False)
    except DefusedXmlException as error:
        raise NoLogo("the SVG declares entities of its own", remedy) from error
    except (ParseError, ValueError) as error:
        raise NoLogo(f"the SVG cannot be read: {error}", remedy) from error
    if root.tag != f"{SVG}svg":
        raise NoLogo("it is no SVG", remedy)
    for element in root.iter():
        tag = str(element.tag)
        if not tag.startswith(SVG):
            if tag.startswith("{http://www.w3.org/1999/xhtml}"):
                raise NoLogo("the SVG holds HTML", remedy)
            continue  # an editor's own notes draw nothing
        name = tag.removeprefix(SVG)
        if name not in SHAPES:
            raise NoLogo(f"the SVG holds <{name}>", remedy)
        for key, value in element.attrib.items():
            key = key.rpartition("}")[2].lower()
            leads = key == "href" and not value.strip().startswith("#")
            if key.startswith("on") or leads or _leads_out(value):
                raise NoLogo(f"the SVG holds {key}={value[:40]!r}", remedy)
        if name == "style" and ("@" in (element.text or "") or _leads_out(element.text or "")):
            raise NoLogo("a style of the SVG leads out of it", remedy)
    try:
        _, _, wide, high = map(float, re.split(r"[\s,]+", root.get("viewBox", "").strip()))
        ratio = wide / high
    except (ValueError, ZeroDivisionError) as error:
        raise NoLogo("the SVG has no viewBox of four numbers", remedy) from error
    if not 0.1 <= ratio <= 10:
        raise NoLogo(f"it is {wide:g} wide and {high:g} high", "Give a form less long.")
    # The size it names is not followed: it might be of any number of pixels.
    root.set("width", f"{HIGH * ratio:.2f}")
    root.set("height", str(HIGH))
    from xml.etree.ElementTree import tostring

    from civicbrief.style.typst import png

    try:
        return png(tostring(root, encoding="unicode"), clear=True)
    except Exception as error:  # Typst's own faults
        raise NoLogo("the SVG cannot be drawn", remedy) from error


def _leads_out(value: str) -> bool:
    return bool(
        re.search(r"url\(\s*[\"']?(?!#|[\"']?#)|javascript:|data:|expression\(|\\", value, re.I)
    )
