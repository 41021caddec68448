"""Write `reference/licences.md`: what each locked package says of its licence.

python docs/licences.py, in an environment that holds both locks.
"""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reference" / "licences.md"
# What packages write in place of an SPDX name.
NAMES = {
    "MIT License": "MIT",
    "BSD License": "BSD",
    "BSD 3-Clause License": "BSD-3-Clause",
    "3-Clause BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "Apache Software License": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Dual Licensed - GNU AFFERO GPL 3.0 or Artifex Commercial License": "AGPL-3.0 OR commercial",
}
# Of packages for other systems or versions of Python, and of those whose metadata say nothing or
# no more than a list: read in their files.
READ = {
    "aiohappyeyeballs": "PSF-2.0",
    "aiohttp": "Apache-2.0 AND MIT",
    "aiosignal": "Apache-2.0",
    "appnope": "BSD-2-Clause",
    "axe-playwright-python": "MIT",
    "colorama": "BSD-3-Clause",
    "docutils": "public domain AND BSD-2-Clause",
    "frozenlist": "Apache-2.0",
    "enum-tools": "LGPL-3.0-or-later",
    "multidict": "Apache-2.0",
    "owlrl": "W3C",
    "propcache": "Apache-2.0",
    "pymupdf-layout": "not stated; works with PyMuPDF",
    "pymupdf4llm": "not stated; works with PyMuPDF",
    "pywinpty": "MIT",
    "text-unidecode": "Artistic OR GPL-2.0-or-later",
    "yarl": "Apache-2.0",
}
BEGINS = """\
# Licences

civicbrief is under the MIT licence. It ships none of the packages below: `install.py` fetches them
from the registry, by the hashes of the locks. Each that a build needs is used as it is, under a
licence that lets a program of any licence do so. Of the second lock, PyMuPDF is under the AGPL: a
checker of finished PDFs rests on it, in tests alone, and nothing that a build makes holds a part of
it.

Finished documents hold PT Serif and PT Sans, whole or in part, under the SIL Open Font License 1.1;
their parts in web pages have other names, as that licence asks, and lie with it in
`src/civicbrief/style/web_fonts/`. Your own fonts in `_brand.yml` need a licence that allows
embedding.

What the packages say of themselves, written by `python docs/licences.py`:

| package | licence | needed by |
| --- | --- | --- |
"""


def locked(lock: str) -> list[str]:
    """The packages of a lock, each once."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return sorted({*re.findall(r"^([\w.-]+)==", text, re.MULTILINE)})


def licence(package: str) -> str:
    """What a package says of its licence, as SPDX names it where it does not; "" for nothing."""
    if package in READ:
        return READ[package]
    try:
        told = metadata(package)
    except PackageNotFoundError:
        return ""
    classes = [
        line.rpartition(" :: ")[2]
        for line in told.get_all("Classifier", [])
        if line.startswith("License ::")
    ]
    short = (told.get("License") or "").strip().partition("\n")[0]
    found = [told.get("License-Expression")] if "License-Expression" in told else classes or [short]
    return " AND ".join(NAMES.get(one, one) for one in found)


def page() -> str:
    build, tests = locked("requirements.lock"), locked("requirements-dev.lock")
    needed = dict.fromkeys(tests, "tests, documentation, lab") | dict.fromkeys(build, "a build")
    lines = [f"| {name} | {licence(name)} | {needed[name]} |" for name in sorted(needed)]
    return BEGINS + "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
