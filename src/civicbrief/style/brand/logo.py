"""The logo of a brand: a brief contains a small PNG of its pixels, whatever the file is.

Pillow decodes PNG and JPEG; Typst draws an SVG after a check that it refers to nothing outside.
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
HEIGHT, WIDTH = 120, 480  # largest size of the PNG in pixels
LARGEST_PNG = 5_000  # bytes: it is part of every page
OUTLINE = 0.05  # share of its pixels that is enough to see the form of a logo
ENDINGS = (".png", ".jpg", ".jpeg", ".svg")
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {
    *("svg", "g", "defs", "title", "desc", "metadata", "path", "rect", "circle"),
    *("ellipse", "line", "polyline", "polygon", "linearGradient", "radialGradient", "stop"),
    *("clipPath", "mask", "style"),
}


class LogoError(PlainError):
    """A file that cannot be a logo: what is wrong with it, and the way out."""

    def __init__(self, problem: str, remedy: str = "Export the logo again."):
        self.problem, self.remedy = problem, remedy
        super().__init__(f"{problem}. {remedy}")


def pixels(path: Path) -> bytes:
    """The logo as PNG: equal bytes for equal files. Raises LogoError."""
    from PIL import Image, ImageOps

    if path.suffix.lower() not in ENDINGS:
        raise LogoError(f"the file ends in {path.suffix or 'nothing'}", "Give a PNG, JPEG or SVG.")
    if (length := path.stat().st_size) > LARGEST:
        raise LogoError(f"the file has {length:,} bytes", f"At most {LARGEST:,} are read.")
    content = path.read_bytes()
    if path.suffix.lower() == ".svg":
        content = _drawn(content)
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > PIXELS:
                many = f"it has {opened.width} x {opened.height} pixels"
                raise LogoError(many, f"At most {PIXELS:,} are decoded: scale it down.")
            # A photograph may say which side is up.
            image = ImageOps.exif_transpose(opened).convert("RGBA")
    except LogoError:
        raise
    except Exception as error:  # Pillow's decoders fail in ways of their own
        raise LogoError("it is not a PNG or JPEG that can be decoded") from error
    box = image.getchannel("A").getbbox()
    if box is None:
        raise LogoError("every pixel is transparent")
    image = image.crop(box)
    scale = min(HEIGHT / image.height, WIDTH / image.width, 1)
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    image = image.resize(size, Image.Resampling.LANCZOS)
    content = _png(image)
    if len(content) > LARGEST_PNG:
        content = _png(image.quantize(128, Image.Quantize.FASTOCTREE))
    if len(content) > LARGEST_PNG:
        raise LogoError(
            f"scaled to {size[0]} x {size[1]} pixels it takes {len(content):,} bytes",
            f"At most {LARGEST_PNG:,} fit into a page: give a plain form without photo or shadow.",
        )
    return content


def contrast_on(logo: bytes, paper: str) -> float:
    """The contrast on paper, 1 to 21, that the clearest twentieth of a logo's pixels has."""
    from PIL import Image

    with Image.open(BytesIO(logo)) as opened:
        image = opened.convert("RGBA")
    ground = Image.new("RGBA", image.size, paper)
    ground.alpha_composite(image)
    parts, opaque = ground.convert("RGB").tobytes(), image.getchannel("A").tobytes()
    seen = zip(parts[::3], parts[1::3], parts[2::3], opaque, strict=True)
    counts = Counter(tuple(colour) for *colour, alpha in seen if alpha > 127)
    enough = counts.total() * OUTLINE
    measured = sorted(
        ((contrast("#{:02X}{:02X}{:02X}".format(*c), paper), n) for c, n in counts.items()),
        reverse=True,
    )
    for measure, count in measured:
        enough -= count
        if enough <= 0:
            return measure
    return 1.0  # no pixel of it is opaque


def _png(image) -> bytes:  # type: ignore[no-untyped-def]
    buffer = BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def _drawn(content: bytes) -> bytes:
    """An SVG of shapes as pixels. Raises LogoError for anything else and for references."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    remedy = "Export it as plain SVG, letters as paths, or as PNG."
    try:
        # A document type, which older programs write, is accepted: nothing is fetched.
        root = fromstring(content, forbid_dtd=False)
    except DefusedXmlException as error:
        raise LogoError("the SVG declares entities of its own", remedy) from error
    except (ParseError, ValueError) as error:
        raise LogoError(f"the SVG cannot be read: {error}", remedy) from error
    if root.tag != f"{SVG}svg":
        raise LogoError("it is not an SVG", remedy)
    for element in root.iter():
        tag = str(element.tag)
        if not tag.startswith(SVG):
            if tag.startswith("{http://www.w3.org/1999/xhtml}"):
                raise LogoError("the SVG holds HTML", remedy)
            continue  # an editor's own elements are not drawn
        name = tag.removeprefix(SVG)
        if name not in SHAPES:
            raise LogoError(f"the SVG holds <{name}>", remedy)
        for key, value in element.attrib.items():
            key = key.rpartition("}")[2].lower()
            external = key == "href" and not value.strip().startswith("#")
            if key.startswith("on") or external or _refers_outside(value):
                raise LogoError(f"the SVG holds {key}={value[:40]!r}", remedy)
        if name == "style" and ("@" in (element.text or "") or _refers_outside(element.text or "")):
            raise LogoError("a style of the SVG refers to something outside", remedy)
    try:
        _, _, width, height = map(float, re.split(r"[\s,]+", root.get("viewBox", "").strip()))
        ratio = width / height
    except (ValueError, ZeroDivisionError) as error:
        raise LogoError("the SVG has no viewBox of four numbers", remedy) from error
    if not 0.1 <= ratio <= 10:
        raise LogoError(f"it is {width:g} wide and {height:g} high", "Give a less elongated form.")
    # Its own size is not used: that could be any number of pixels.
    root.set("width", f"{HEIGHT * ratio:.2f}")
    root.set("height", str(HEIGHT))
    from xml.etree.ElementTree import tostring

    from civicbrief.style.typst import png

    try:
        return png(tostring(root, encoding="unicode"), clear=True)
    except Exception as error:  # Typst raises its own errors
        raise LogoError("the SVG cannot be drawn", remedy) from error


def _refers_outside(value: str) -> bool:
    return bool(
        re.search(r"url\(\s*[\"']?(?!#|[\"']?#)|javascript:|data:|expression\(|\\", value, re.I)
    )
