"""The pages that list an atlas, one a language: small drawings to look at, tables to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from civicbrief.core.files import write_files
from civicbrief.core.project import texts
from civicbrief.data.areas import place_name
from civicbrief.data.regions import region_among
from civicbrief.pipeline.atlas import Atlas, read_record
from civicbrief.style.brand import brand
from civicbrief.style.theme import theme_of
from civicbrief.text.languages import language_name, languages

WIDE, HIGH = 100, 40  # of a drawing, in its own units


def write_index(atlas: Atlas, out: Path, failed: Sequence[str]) -> None:
    """`index.LANG.html` for each language, and `index.html`, which is the first of them."""
    from civicbrief.export.html import render_atlas

    codes = atlas.jobs[0].languages
    records = {job.name: read_record(out, job) for job in atlas.jobs if job.name not in failed}
    folder = texts(out)
    theme = theme_of(brand.examine(out, languages(folder))[2])
    names = {code: language_name(folder, code) for code in codes}
    pages = {}
    for code in codes:
        found = {
            job.country: records[job.name]["summary"]
            for job in atlas.jobs
            if job.language == code and records.get(job.name)
        }
        if found:
            rows = _rows(atlas, code, found)
            words = dict(next(iter(found.values()))["page"])
            title = Counter(one["title"] for one in found.values() if one["title"]).most_common(1)
            words["lead"] = words["lead"].replace("{title}", title[0][0] if title else "–")
            pages[f"index.{code}.html"] = render_atlas(theme, code, names, words, rows)
    if pages:
        pages["index.html"] = next(iter(pages.values()))
    write_files({out / name: text.encode() for name, text in pages.items()})


def _rows(
    atlas: Atlas, language: str, found: Mapping[str, Mapping[str, Any]]
) -> list[tuple[str, list[dict[str, Any]]]]:
    """The countries by region, by their names; those without one come last."""
    reach = [end for one in found.values() for end in _ends(one)]
    low, high = min([0.0, *reach]), max(reach, default=1.0)
    first = min((one["points"][0][0] for one in found.values() if one["points"]), default=0)
    last = max((one["year"] for one in found.values()), default=1)

    def at(year: int, value: float) -> str:
        x = WIDE * (year - first) / max(last - first, 1)
        return f"{x:.1f},{HIGH * (high - value) / (high - low or 1):.1f}"

    groups: dict[str, list[dict[str, Any]]] = {}
    page = next(iter(found.values()))["page"]
    for code in dict.fromkeys(job.country for job in atlas.jobs):
        one = {"value": "", "year": "", "word": "", **found.get(code, {})}
        points, bounds = one.get("points", ()), one.get("bounds", ())
        name = one.get("name") or place_name(code, language, atlas.data.places) or code
        region, _ = region_among(code, atlas.data.panel.areas())
        group = place_name(region, language, {}) if region else page["elsewhere"]
        one["band"] = ""
        if bounds and len(bounds) == len(points):
            years = [year for year, _ in points]
            edge = [at(y, end[1]) for y, end in zip(years, bounds, strict=True)]
            foot = [at(y, end[0]) for y, end in zip(years, bounds, strict=True)]
            one["band"] = " ".join([*edge, *reversed(foot)])
        one |= {"code": code, "name": name, "made": code in found}
        one["line"] = " ".join(at(*point) for point in points)
        one["years"] = f"{points[0][0]}–{points[-1][0]}" if points else ""
        one["called"] = one.get("called") or page["no-data" if code in found else "failed"]
        groups.setdefault(str(group), []).append(one)
    ordered = sorted(groups.items(), key=lambda pair: (pair[0] == page["elsewhere"], pair[0]))
    return [(group, sorted(rows, key=lambda one: str(one["name"]))) for group, rows in ordered]


def _ends(one: Mapping[str, Any]) -> list[float]:
    return [value for _, value in one["points"]] + [end for pair in one["bounds"] for end in pair]
