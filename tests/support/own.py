"""A small brief with plain matplotlib and pandas in it: cells run in this process."""

import nbformat

from civicbrief.export.reading import read_blocks
from civicbrief.pipeline.notebook_cells import run, shown_of
from tests.support.charts import brief_of, project_with_passages

PASSAGES = {
    "kk": """
chart-own = Ұйымдар
    .subtitle = Жылдар бойынша
    .alt = Сол жақта қатарлар, оң жақта түс шкаласы бар карта.
    .first = Тіркелген ұйымдар
    .axis = Ұйымдар саны
table-own = Өңірлер
    .source = Авторлар.
section-own = Өз бөліміміз
own-text = Сан { FIGURE("chart-own", case: "locative") } және { TABLE("table-own") } ішінде.
""",
    "ru": """
chart-own = Организации
    .subtitle = По годам
    .alt = Слева ряды, справа карта с цветовой шкалой.
    .first = Зарегистрированные организации
    .axis = Число организаций
table-own = Регионы
    .source = Авторы.
section-own = Свой раздел
own-text = На { FIGURE("chart-own", case: "locative") } и в { TABLE("table-own", case: "dative") }.
""",
    "en": """
chart-own = Organisations
    .subtitle = By year
    .alt = On the left series, on the right a map with a colour bar.
    .first = Registered organisations
    .axis = Number of organisations
table-own = Regions
    .source = The authors.
section-own = A section of ours
own-text = See { FIGURE("chart-own") } and { TABLE("table-own") }.
""",
}
# As in matplotlib's gallery: two axes, legend, annotation, colour bar, picture, mathematics.
FIGURE = r"""
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

counts = pd.DataFrame({"year": range(2015, 2025), "first": np.linspace(0.5, 4.25, 10)})
counts.attrs["source"] = "Made up"
fig, (left, right) = plt.subplots(1, 2, figsize=(9, 4))
left.plot(counts["year"], counts["first"], "o-", label=brief.text("chart-own.first"))
left.fill_between(counts["year"], counts["first"] - 1, counts["first"] + 1, alpha=0.2)
left.annotate("$\\sum x_i$", (2020, 2.5), (2016, 4), arrowprops={"arrowstyle": "->"})
left.annotate(brief.text("chart-own.axis"), (2024, 4.25), (2025.5, 5.2))
left.legend()
shades = right.imshow(np.arange(24).reshape(4, 6) / 24)
right.bar([1, 3], [2.5, 1.5], hatch="//", fill=False)
fig.colorbar(shades, ax=right, label=brief.text("chart-own.axis"))
brief.figure("chart-own", fig, data=counts)
"""
# Twelve rows and six columns, with what is missing, per cent, dates and Kazakh headings.
FRAME = """
import pandas as pd

regions = pd.DataFrame(
    {
        "Өңір": [f"Өңір {letter}" for letter in "АӘБВГҒДЕЖЗИЙ"],
        "Ұйымдар": [412, 530, None, 12040, 377, 488, 702, 390, 1010, 644, 231, 655],
        "Үлес": [71.3, 68.0, None, 74.25, 66.1, 70.0, 69.9, 72.4, 75.0, 70.7, 64.2, 67.8],
        "Өзгеріс": [0.0125, -0.0034, 0.021, None] + [0.0] * 8,
        "Күні": pd.to_datetime(["2024-03-01"] * 11 + [None]),
        "Жыл": [2015] * 12,
    }
)
brief.frame("table-own", regions, percent=["Үлес"])
"""
# A brief of one page, a section that names both, and both; what a test adds follows.
OPENING = (
    'brief.front("title")',
    'brief.answer("answer")',
    'brief.section("section-own", brief.paragraph("own-text"))',
    FIGURE,
    FRAME,
)
LEDGER = 'brief.section("section-ledger", brief.ledger())'


def project_with_own(folder):
    """A project whose texts have passages for `chart-own` and `table-own`."""
    project = project_with_passages(folder)
    for language, passages in PASSAGES.items():
        path = project / "notebooks" / "text" / f"{language}.ftl"
        path.write_text(path.read_text(encoding="utf-8") + passages, encoding="utf-8")
    return project


def notebook(project, data, language, *cells, **parameters):
    """A notebook with these cells run, one after the other; what begins with # is Markdown."""
    names = {"brief": brief_of(project, data, language, **parameters), "data": "data"}
    made = nbformat.v4.new_notebook()
    for count, source in enumerate(cells, 1):
        if source.startswith("# "):
            made.cells.append(nbformat.v4.new_markdown_cell(source))
            continue
        cell = nbformat.v4.new_code_cell(source.strip(), execution_count=count)
        cell.outputs = shown_of(run(cell.source, names), count)
        made.cells.append(cell)
    return made


def blocks(project, data, language, *cells):
    return read_blocks(notebook(project, data, language, *cells))
