"""What a page tells programs about itself: its addresses, and the brief as schema.org has it.

An edition without a `homepage` does not know its address: every path is then relative.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from civicbrief.text.runs import plain

if TYPE_CHECKING:
    from civicbrief.export.blocks import Front

# Tables beside the brief in every edition: name, and the key of its interface word.
TABLES = (("metrics.csv", "metrics-table"), ("verdicts.csv", "verdicts-table"))


def address(front: Front, path: str) -> str:
    """The address of a file of the edition; without a homepage, its path from the brief."""
    home = front["homepage"].rstrip("/")
    if home:
        return f"{home}/{path}"
    return path.removeprefix("brief/") if path.startswith("brief/") else f"../{path}"


def report(front: Front) -> dict[str, Any]:
    """The brief as a schema.org Report with its tables as parts."""
    language = front["language"]
    authors = [{"@type": "Organization", "name": author} for author in front["authors"]]
    licence = {"@type": "CreativeWork", "name": front["licence"]}
    common = {"author": authors, "license": licence, "datePublished": front["created"]}
    brand = front.get("brand", {})
    if brand.get("name"):
        publisher = {"@type": "Organization", "name": brand["name"], "url": brand["link"]}
        common["publisher"] = {name: value for name, value in publisher.items() if value}
    found = {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": plain(front["title"]),
        "alternativeHeadline": plain(front["subtitle"]),
        "description": plain(front["description"]),
        "inLanguage": language,
        "url": address(front, f"brief/{language}.html"),
        "version": front["edition"],
        "keywords": front["keywords"],
        "creditText": plain(front["citation"]),
        **common,
        "encoding": [
            {
                "@type": "MediaObject",
                "encodingFormat": kind,
                "contentUrl": address(front, f"brief/{language}.{ending}"),
            }
            for ending, kind in (("html", "text/html"), ("pdf", "application/pdf"))
        ],
        "workTranslation": [
            {
                "@type": "Report",
                "inLanguage": other["code"],
                "url": address(front, f"brief/{other['code']}.html"),
            }
            for other in _others(front)
        ],
        "hasPart": [
            {
                "@type": "Dataset",
                "name": front["words"][word],
                "description": plain(front["description"]),
                "inLanguage": language,
                **common,
                "distribution": {
                    "@type": "DataDownload",
                    "encodingFormat": "text/csv",
                    "contentUrl": address(front, name),
                },
            }
            for name, word in TABLES
        ],
    }
    return {name: value for name, value in found.items() if value}


def _others(front: Front) -> list[dict[str, str]]:
    return [one for one in front["languages"] if one["code"] != front["language"]]
