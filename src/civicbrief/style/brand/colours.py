"""The tokens of light and dark from the colours of a brand, and which of them cannot be read.

Roles keep their meaning: `primary` is for what others measured, `secondary` for what the source
text says, `foreground` is ink, `background` paper; links have `link`, else `primary`. All other
tokens are mixed from these. In the dark, paper is a dark tone of `foreground` and ink a light
tone of `background`; each role is mixed with white until its contrast suffices.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from civicbrief.style.theme import DARK, LIGHT

TEXT, AREA = 4.5, 3.0  # contrasts that WCAG 2.2 asks of text and of areas
DARK_TEXT = 6.5  # contrast to which roles are lightened in the dark
APART = 14.0  # least CIE76 difference of two areas that a reader can distinguish
TOKENS = {
    "foreground": "ink",
    "background": "paper",
    "primary": "blue",
    "secondary": "ochre",
    "link": "link",
}
SIGHTS = {"protanopia": "protan", "deuteranopia": "deutan", "tritanopia": "tritan"}


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast of two hex colours, from 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = (part / 255 for part in _parts(colour))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def difference(one: str, other: str, sight: str = "") -> float:
    """CIE76 difference of two colours, with full colour vision or one kind of colour blindness.

    Colour blindness is simulated after Machado, Oliveira and Fernandes (2009), severity 1, in
    linear RGB.
    """
    from coloraide import Color

    first, second = (
        Color(colour).filter(SIGHTS[sight], method="machado", space="srgb-linear", out_space="srgb")
        if sight
        else Color(colour)
        for colour in (one, other)
    )
    return float(first.clip().delta_e(second.clip(), method="76", space="lab-d65"))


def light(given: Mapping[str, str]) -> dict[str, str]:
    """The tokens of paper, from the colours that a brand gives by their semantic names."""
    tone = {TOKENS[name]: colour for name, colour in given.items()}
    paper, ink = tone.get("paper", LIGHT["paper"]), tone.get("ink", LIGHT["ink"])
    blue, ochre = tone.get("blue", LIGHT["blue"]), tone.get("ochre", LIGHT["ochre"])
    return _all_tokens(paper, ink, blue, ochre, tone.get("link"))


def dark(tokens: Mapping[str, str]) -> dict[str, str]:
    """The tokens of a dark screen, from those of paper."""
    paper = mix(DARK["paper"], tokens["ink"], 0.12)
    while luminance(paper) > 0.016:
        paper = mix(paper, "#000000", 0.1)
    ink = mix(tokens["paper"], "#000000", 0.07)

    def lightened(colour: str) -> str:
        shades = (mix(colour, "#FFFFFF", step / 50) for step in range(51))
        return _readable(shades, paper, "#FFFFFF", DARK_TEXT)

    link = lightened(tokens["link"]) if "link" in tokens else None
    return _all_tokens(paper, ink, lightened(tokens["blue"]), lightened(tokens["ochre"]), link)


def _readable(shades: Iterable[str], background: str, otherwise: str, least: float = TEXT) -> str:
    """The first shade whose contrast on a background suffices."""
    return next((shade for shade in shades if contrast(shade, background) >= least), otherwise)


def _all_tokens(paper: str, ink: str, blue: str, ochre: str, link: str | None) -> dict[str, str]:
    texts = [colour for colour in (ink, blue, ochre, link) if colour]
    readable = [colour for colour in texts if contrast(colour, paper) >= TEXT]
    panels = (mix(paper, ink, step / 100) for step in range(6, 0, -1))
    # The strongest panel on which all colours can be read that can be read on paper.
    panel = next((p for p in panels if all(contrast(t, p) >= TEXT for t in readable)), paper)
    pale = mix(paper, ochre, 0.18)
    tokens = {
        "paper": paper,
        "panel": panel,
        "ink": ink,
        "muted": _readable((mix(ink, paper, s / 50) for s in range(18, -1, -1)), panel, ink),
        "blue": blue,
        "blue-fill": blue,
        "blue-pale": mix(paper, blue, 0.18),
        "ochre": ochre,
        "ochre-fill": ochre,
        "ochre-pale": pale,
        "on-ochre": max(paper, ink, key=lambda colour: contrast(colour, ochre)),
        "on-blue": max(paper, ink, key=lambda colour: contrast(colour, blue)),
        "on-pale": _readable((mix(ochre, ink, s / 20) for s in range(21)), pale, ink),
        "hairline": mix(paper, ink, 0.2),
        "line-2": mix(paper, ink, 0.85),
        "line-3": mix(paper, ink, 0.64),
    } | ({"link": link} if link else {})
    return _made_unequal(tokens)


def _made_unequal(tokens: Mapping[str, str]) -> dict[str, str]:
    """No two tokens are equal: `with_variables` finds a drawing's colours by their values."""
    found: dict[str, str] = {}
    for name, colour in tokens.items():
        number = int(colour[1:], 16)
        step = -1 if number & 0xFF else 1
        while f"#{number:06X}" in found.values():
            number += step
        found[name] = f"#{number:06X}"
    return found


def unreadable(tokens: Mapping[str, str], scheme: str) -> Iterator[tuple[str, str]]:
    """Colours that cannot be read or distinguished: semantic name of each, and the measure."""
    paper = tokens["paper"]
    for name, token in TOKENS.items():
        if token in tokens and token != "paper":
            for back in dict.fromkeys((paper, tokens["panel"])):
                if (found := contrast(tokens[token], back)) < TEXT:
                    yield name, _measured(found, back, TEXT, scheme)
                    break
    for fill, on in (("blue-fill", "on-blue"), ("ochre-fill", "on-ochre")):
        if (found := contrast(tokens[fill], tokens[on])) < TEXT:
            name = "primary" if fill == "blue-fill" else "secondary"
            yield name, f"under its label {_measured(found, tokens[on], TEXT, scheme)}"
    pairs = (
        ("secondary", "ochre", "primary", "blue"),
        ("primary", "blue", "foreground", "ink"),
        ("secondary", "ochre", "foreground", "ink"),
    )
    for name, one, other_name, other in pairs:
        seen = {sight: difference(tokens[one], tokens[other], sight) for sight in ("", *SIGHTS)}
        worst = min(seen, key=lambda sight: seen[sight])
        if seen[worst] < APART:
            sight = f" with {worst}" if worst else ""
            yield (
                name,
                f"{tokens[one]} and {other_name} {tokens[other]} look alike{sight}{_in(scheme)}: "
                f"difference {seen[worst]:.1f}, {APART:.0f} needed",
            )


def _measured(found: float, back: str, needed: float, scheme: str) -> str:
    # Rounded down: 4.49 must not be shown as 4.5, which is required.
    return f"contrast {int(found * 10) / 10}:1 on {back.lower()}{_in(scheme)}, {needed}:1 needed"


def _in(scheme: str) -> str:
    return " in the dark" if scheme == "dark" else ""


def mix(one: str, other: str, share: float) -> str:
    """`one` with a share of `other`, from 0 to 1."""
    parts = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)


def _parts(colour: str) -> list[int]:
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
