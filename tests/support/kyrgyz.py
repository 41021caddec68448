"""A small project on another country, as one is made by hand from this repository and rewritten.

Notebooks 1 and 2, the panel and the names of its indicators are this repository's; everything
else is its own: two figures with their source, a brief of five cells, texts in three languages.
The figures are made up for the tests and say so.
"""

import csv
import json
import re
import shutil

from civicbrief.core.project import texts
from civicbrief.pipeline.check import check

TEXTS = {
    "kk": {
        "title": "Қырғызстандағы азаматтық қоғам",
        "title.subtitle": "Сынаққа арналған шағын жоба",
        "title.description": "Сынаққа арналған сан мен панель",
        "title.keywords": "азаматтық қоғам; Қырғызстан",
        "title.citation": "Сынақ авторлары ({ YEAR($edition) }). { title }.",
        "title.changes-1": "Алғашқы нұсқа.",
        "title.population-official": "Ресми халық саны бойынша",
        "title.detail-summary": "Қысқаша нұсқа",
        "answer": "Қырғызстанда { $schools } мектеп бар деп есептелген.",
        "answer.question": "Қатысу қалай өзгерді?",
        "section-panel": "Көршілермен салыстыру",
        "panel-text": "Панель елдерді бір өлшеммен салыстырады. Мектеп саны – { $schools }.",
        "chart-panel": "Қырғызстан және көршілері: қоғамға қатысу",
        "chart-panel.subtitle": "Қатысу индексі, { release-v13 }",
        "chart-panel.source": "V-Dem институты.",
        "section-sources": "Дереккөздер тізімі",
        "section-made": "Жасалу жолы",
        "section-ledger": "Сандар",
        "made.edition": "Нұсқа",
        "made.parameters": "Баптаулар",
        "made.defaults": "бәрі әдепкі",
        "made.versions": "Құралдар",
        "made.lock": "Файл қосындысы",
        "name-schools": "сынақтағы мектептер",
        "source-own": "Сынақ кестесі",
        "source-own.body": "Сынақ мекемесі",
    },
    "ru": {
        "title": "Гражданское общество в Кыргызстане",
        "title.subtitle": "Небольшой проект для проверки",
        "title.description": "Число и панель для проверки",
        "title.keywords": "гражданское общество; Кыргызстан",
        "title.citation": "Авторы проверки ({ YEAR($edition) }). { title }.",
        "title.changes-1": "Первая редакция.",
        "title.population-official": "По официальной численности",
        "title.detail-summary": "Краткий вариант",
        "answer": "В Кыргызстане насчитали { $schools } школ.",
        "answer.question": "Как изменилось участие?",
        "section-panel": "Сравнение с соседями",
        "panel-text": "Панель сравнивает страны одной мерой. Школ – { $schools }.",
        "chart-panel": "Кыргызстан и соседи: участие в обществе",
        "chart-panel.subtitle": "Индекс участия, { release-v13 }",
        "chart-panel.source": "Институт V-Dem.",
        "section-sources": "Список источников",
        "section-made": "Способ подготовки",
        "section-ledger": "Числа",
        "made.edition": "Редакция",
        "made.parameters": "Настройки",
        "made.defaults": "все обычные",
        "made.versions": "Инструменты",
        "made.lock": "Сумма файла",
        "name-schools": "школы в проверке",
        "source-own": "Таблица для проверки",
        "source-own.body": "Учреждение для проверки",
    },
    "en": {
        "title": "Civil society in Kyrgyzstan",
        "title.subtitle": "A small project for a test",
        "title.description": "A figure and a panel for a test",
        "title.keywords": "civil society; Kyrgyzstan",
        "title.citation": "Authors of the test ({ YEAR($edition) }). { title }.",
        "title.changes-1": "The first version.",
        "title.population-official": "By the official population",
        "title.detail-summary": "The short version",
        "answer": "Kyrgyzstan was counted to have { $schools } schools.",
        "answer.question": "How has participation changed?",
        "section-panel": "Beside its neighbours",
        "panel-text": "The panel sets countries on one scale. Schools: { $schools }.",
        "chart-panel": "Kyrgyzstan and its neighbours: participation",
        "chart-panel.subtitle": "Index, { release-v13 }",
        "chart-panel.source": "V-Dem Institute.",
        "section-sources": "List of sources",
        "section-made": "Way of making",
        "section-ledger": "Numbers",
        "made.edition": "Version",
        "made.parameters": "Settings",
        "made.defaults": "all as usual",
        "made.versions": "Tools",
        "made.lock": "Sum of the file",
        "name-schools": "schools in the test",
        "source-own": "Table of the test",
        "source-own.body": "Body of the test",
    },
}
BRIEF = (
    'brief.front("title")',
    'brief.answer("answer")',
    'brief.section("section-panel", brief.paragraph("panel-text"), '
    'brief.lines("chart-panel", "v2x_cspart", "v13", "KAZ", "UZB"))',
    'brief.section("section-sources", brief.sources())',
    'brief.section("section-made", brief.made("made"))',
    "brief.archive()",
    'brief.section("section-ledger", brief.ledger())',
)
CLAIMS = (
    "tables.claims",
    'tables.of_verdicts(judged, "claim")',
    'tables.of_verdicts(judged, "finding")',
)
SHARED = (  # the sources of the panel
    "vdem-13",
    "vdem-14",
    "vdem-15",
    "vdem-15-bounds",
    "vdem-16",
    "vdem-16-last",
    "vdem-16-participatory",
    "wgi-2023",
    "freedom-house-editions",
    "wjp-2024",
    "obs-2023",
)
RELEASES = (
    *(f"V-Dem v{number}" for number in (13, 14, 15, 16)),
    "Freedom House",
    "World Justice Project",
    "Open Budget Survey",
)
EMPTY = ("sentences", "claims", "findings", "changes", "acts")


def project(folder, root):
    """The project in `folder`, made from the checkout at `root`."""
    shutil.copytree(root / "data", folder / "data")
    (folder / "notebooks" / "text").mkdir(parents=True)
    for name in ("1-source", "2-metrics"):
        _without_text(root / "notebooks" / f"{name}.ipynb", folder / "notebooks" / f"{name}.ipynb")
    _brief(root / "notebooks" / "3-brief.ipynb", folder / "notebooks" / "3-brief.ipynb")
    _data(folder / "data")
    for language, said in TEXTS.items():
        _texts(folder, texts(root), language, said)
    (folder / "notebooks" / "text" / "terms.csv").write_text(
        "kk,ru,en,definition,exceptions\n"
        "азаматтық қоғам,гражданск|ое обществ|о,civil society,What citizens do together,\n"
        + "".join(f"{name},{name},{name},Release,\n" for name in RELEASES),
        encoding="utf-8",
    )
    (folder / "README.md").write_text(
        "# Kyrgyzstan\n\nA brief on civil society in Kyrgyzstan, made with civicbrief.\n",
        encoding="utf-8",
    )
    (folder / "Makefile").write_text("brief:\n\tcivicbrief build\n", encoding="utf-8")
    _names(folder)
    return folder


def _without_text(old, new):
    """A notebook without the tables of a source text: this project has none."""
    notebook = json.loads(old.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["source"] = [line for line in cell["source"] if not line.startswith(CLAIMS)]
    _write(new, notebook)


def _write(path, content):
    written = json.dumps(content, ensure_ascii=False, indent=1)
    path.write_text(written + "\n", encoding="utf-8")


def _brief(old, new):
    notebook = json.loads(old.read_text(encoding="utf-8"))
    head = notebook["cells"][:3]
    cells = [
        {
            "cell_type": "code",
            "id": f"own-{number}",
            "metadata": {},
            "outputs": [],
            "execution_count": None,
            "source": [call],
        }
        for number, call in enumerate(BRIEF)
    ]
    notebook["cells"] = [*head, *cells]
    _write(new, notebook)


def _data(folder):
    card = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    card |= {
        "name": "test-kyrgyzstan",
        "title": "Figures for a test",
        "area": "KGZ",
        "textLanguage": "ru",
        "contributors": [{"title": "Authors of the test", "role": "author"}],
    }
    for resource in card["resources"]:
        if resource["name"] == "panel":
            resource["description"] = "Values of sixteen countries, as published."
    _write(folder / "datapackage.json", card)
    for name in EMPTY:
        rows(folder / f"{name}.csv", [])
    kept = [row for row in read(folder / "sources.csv") if row["id"] in SHARED]
    own = dict(
        kept[0],
        id="own",
        body="Body of the test",
        title="Table of the test",
        date="2025",
        address="https://example.org/test",
        licence="not stated",
    )
    rows(folder / "sources.csv", [*kept, own])
    figure = dict(
        read(folder / "observations.csv")[0],
        id="schools",
        subject="schools",
        area="KGZ",
        period="2024",
        value="2391",
        printed="2391",
        qualifier="exact",
        unit="organisations",
        quote="",
        sentence="",
        source="own",
    )
    rows(folder / "observations.csv", [figure])


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rows(path, kept):
    """Write the rows of a table under the head that it has."""
    head = path.read_text(encoding="utf-8").splitlines()[0].split(",")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, head, lineterminator="\n")
        writer.writeheader()
        writer.writerows(kept)


def _texts(folder, origin, language, said):
    """Own passages, and the names that every project has: areas, releases, indicators, metrics."""
    written = (origin / f"{language}.ftl").read_text(encoding="utf-8")
    every = f"(?:area|release|indicator)-.*|source-(?:{'|'.join(SHARED)}) =.*\n    .body.*"
    shared = re.findall(rf"^(?:{every})$", written, re.MULTILINE)
    lines = [*shared]
    for key, text in said.items():
        message, dot, attribute = key.partition(".")
        if dot and message not in said and f"{message} =" not in lines:
            lines.append(f"{message} =")
        lines.append(f"    .{attribute} = {text}" if dot else f"{key} = {text}")
    (folder / "notebooks" / "text" / f"{language}.ftl").write_text(
        "\n".join(lines) + "\n", encoding="utf-8"
    )


def _names(folder):
    """Give each metric of the package a name, and take out what this brief does not reach."""
    faults = check(folder, folder / "data").faults
    for language, said in TEXTS.items():
        path = folder / "notebooks" / "text" / f"{language}.ftl"
        mine = [fault for fault in faults if fault.file == path.name]
        idle = {fault.row for fault in mine if "nothing uses it" in fault.problem}
        lines = path.read_text(encoding="utf-8").splitlines()
        kept = [line for number, line in enumerate(lines, start=1) if number not in idle]
        missing = [fault.column for fault in mine if "is missing" in fault.problem]
        kept += [f"{key} = {said['name-schools']}" for key in missing]
        path.write_text("\n".join(kept) + "\n", encoding="utf-8")
