"""The brief as a hurried, able researcher would write it: the yardstick of the benchmarks.

It uses nothing of civicbrief. It reads the tables of data/ with pandas and computes every number
and verdict from them (plain_numbers.py, plain_panel.py), sets the passages of notebooks/text/ and
the words for "Figure", "Source" and so on of the package's own text files (plain_text.py,
plain_annex.py), draws each chart once with matplotlib, and writes HTML by hand, PDF by Typst with
its defaults and DOCX by python-docx. The only results that it takes from a file are those that
edition 1 printed.

It holds the five charts, the ten tables, every sentence and the ledger of the brief. It leaves out
what only the package can say (files to download, hash of the lock, certainty of a finding in the
ledger), and its table of changes counts figures and verdicts together.

    python benchmarks/plain_script.py FOLDER [--formats html,pdf,docx] [--languages kk,ru,en]
"""

import argparse
import gc
import html
import io
import os
import sys
from pathlib import Path

import matplotlib
from matplotlib.figure import Figure
from plain_numbers import read_data
from plain_text import Words, contents

matplotlib.rcParams["svg.fonttype"] = "none"  # letters, not their outlines
AREAS = {"chart-participation": ["KAZ", "KGZ", "UZB", "TJK", "MNG"],
         "chart-information": ["KAZ", "KGZ", "UZB", "MNG"]}  # fmt: skip
SERIES = {"chart-participation": ("v2x_cspart", "v13"),
          "chart-information": ("wjp_information", "wjp2024")}  # fmt: skip
DOTS = {"said": ["npo_total"],
        "registered": ["ngo_registered_2020", "ngo_registered_2023", "ngo_registered_2025"],
        "active": ["ngo_active_2020", "ngo_active_2021", "ngo_active_2023", "ngo_active_2025"],
        "bureau": ["ngo_bureau_2024"]}  # fmt: skip
BARS = ["giving_readiness", "donated_money_2021", "volunteering_readiness", "volunteered_time_2021"]
SCORES = ["fiw_assembly", "fiw_organisations", "fiw_openness"]

# --- charts: each gives a figure and the table of its data


def plot(height, left=0.08):
    """An empty chart of 7 inches by the height."""
    figure = Figure(figsize=(7, height))
    return figure, figure.add_axes((left, 0.12, 0.9 - left, 0.84))


def about(words, key, rows):
    """What the alternative of a chart is made of."""
    rows = "; ".join(": ".join(row) for row in rows)
    return {"title": words.text(key), "shown": words.text(key + ".subtitle"), "rows": rows}


def dots(words):
    figure, axes = plot(3.2)
    rows = []
    for (key, names), colour in zip(
        DOTS.items(), ["tab:orange", "tab:blue", "tab:cyan", "tab:gray"]
    ):
        found = [words.variables[name] for name in names]
        years = [int(n.period[:4]) + int(n.period[5:7] or 6) / 12 for n in found]
        values = [float(n.printed * n.scale) for n in found]
        below = [v - float(n.low * n.scale) for n, v in zip(found, values)]
        above = [float(min(n.high, 10**6) * n.scale) - v if n.bound == "none" else 0
                 for n, v in zip(found, values)]  # fmt: skip
        label = words.text(f"chart-count.{key}")
        axes.errorbar(years, values, [below, above], fmt="o", capsize=3, color=colour, label=label)
        for n, year, value in zip(found, years, values):
            axes.annotate(n.format(None), (year, value), xytext=(4, 4), textcoords="offset points")
            rows.append(
                [f"{label}, {words.date(n.period)}", n.format(None), words.interval(n) or "–"]
            )
    axes.legend(fontsize=8)
    axes.set_ylim(0)
    told = words.text("alt-dots", **about(words, "chart-count", [row[:2] for row in rows]))
    return figure, ["", words.text("ledger-value"), words.text("head-interval")], rows, told


def curves(words, key):
    figure, axes = plot(3.2)
    lists = {area: words.panel.line(area, *SERIES[key]) for area in AREAS[key]}
    for area, line in lists.items():
        home = area == "KAZ"
        axes.plot(list(line), [float(n.value) for n in line.values()], lw=2.5 if home else 1.2,
                  color="tab:blue" if home else None, label=words.area(area))  # fmt: skip
        last = max(line)
        if line[last].level:
            if home:
                low, high = ([float(end(n)) for n in line.values()]
                             for end in (lambda n: n.low, lambda n: n.high))  # fmt: skip
                axes.fill_between(list(line), low, high, alpha=0.2)
            ends = [
                [float(line[last].value - line[last].low)],
                [float(line[last].high - line[last].value)],
            ]
            axes.errorbar([last], [float(line[last].value)], ends, fmt="o", capsize=3, color="gray")
    axes.set_ylim(0, 1)
    axes.legend(fontsize=8, ncols=3)
    years = lists["KAZ"]
    rows = [[str(year), *(words.digits(line[year].printed) if year in line else "–"
                          for line in lists.values())] for year in years]  # fmt: skip
    told = []
    for area, line in lists.items():
        first, last = min(line), max(line)
        ends = {"first": str(first), "last": str(last), "start": line[first], "end": line[last]}
        told.append(words.text("alt-line", name=words.area(area), **ends))
    told = words.text("alt-lines", **about(words, key, [[one] for one in told]))
    return figure, [words.text("head-year"), *map(words.area, lists)], rows, told


def bars(words):
    figure, axes = plot(2.4, 0.3)
    found = [words.variables[name] for name in BARS]
    labels = [words.text(f"chart-ready.{name}") for name in BARS]
    values = [float(n.printed) for n in found]
    error = [[v - float(n.low) for n, v in zip(found, values)],
             [float(n.high) - v for n, v in zip(found, values)]]  # fmt: skip
    drawn = axes.barh(labels, values, xerr=error, color=["tab:orange", "tab:blue"] * 2)
    axes.bar_label(drawn, [n.format(None) for n in found], padding=14)
    axes.invert_yaxis()
    axes.set_xlim(0, 110)
    rows = [[name, n.format(None), words.interval(n)] for name, n in zip(labels, found)]
    told = words.text("alt-bars", **about(words, "chart-ready", [row[:2] for row in rows]))
    return figure, ["", words.text("ledger-value"), words.text("head-interval")], rows, told


def scores(words):
    figure, axes = plot(2.4)
    lists = {name: words.panel.line("KAZ", name, "fiw2025") for name in SCORES}
    labels = [words.text(f"chart-freedom.{name}") for name in SCORES]
    for line, label in zip(lists.values(), labels):
        axes.step(list(line), [int(n.value) for n in line.values()], where="mid", label=label)
    axes.set_ylim(-0.2, 4.2)
    axes.legend(fontsize=8)
    rows = [[str(year), *(words.digits(line[year].printed) for line in lists.values())]
            for year in lists[SCORES[0]]]  # fmt: skip
    told = [[label, f"{first.format(None)} – {last.format(None)}"] for label, (first, *_, last)
            in zip(labels, (line.values() for line in lists.values()))]  # fmt: skip
    told = words.text("alt-scores", **about(words, "chart-freedom", told))
    return figure, [words.text("head-year"), *labels], rows, told


CHARTS = {
    "chart-count": dots,
    "chart-participation": lambda words: curves(words, "chart-participation"),
    "chart-ready": bars,
    "chart-freedom": scores,
    "chart-information": lambda words: curves(words, "chart-information"),
}


def drawn(words, parts, forms):
    """The parts with each chart drawn: caption, alternative, figure as SVG and PNG, data."""
    number = 0
    for part in parts:
        if part[0] != "chart":
            yield part
            continue
        number, key = number + 1, part[1]
        figure, head, rows, alt = CHARTS[key](words)
        pictures = {}
        for form in forms:
            figure.savefig(pictures.setdefault(form, io.BytesIO()), format=form, dpi=150)
        title = f"{words.text('figure', number=str(number))}. {words.text(key)}"
        source = f"{words.text('source')}: {words.texts(key + '.source', 'note-uncertainty')}"
        subtitle = words.text(key + ".subtitle")
        yield ("chart", title, subtitle, source, alt, pictures)
        yield ("table", words.text("chart-data-of", number=str(number)), head, rows)


# --- formats


def write_html(words, parts, path):
    e, out = html.escape, []
    for kind, *part in parts:
        if kind == "h":
            out.append(f"<h{part[0]}>{e(part[1])}</h{part[0]}>")
        elif kind == "p":
            out.append(f"<p>{e(part[0])}</p>")
        elif kind == "chart":
            title, subtitle, source, alt, pictures = part
            svg = pictures["svg"].getvalue().decode()
            svg = svg[svg.index("<svg") :]
            out.append(f"<figure><figcaption><b>{e(title)}</b><br>{e(subtitle)}</figcaption>")
            out.append(f"{svg}<p>{e(alt)}</p><p><small>{e(source)}</small></p></figure>")
        elif kind == "table":
            caption, head, rows = part
            out.append(f"<table><caption>{e(caption)}</caption><tr>")
            out.append("".join(f"<th>{e(cell)}</th>" for cell in head) + "</tr>")
            for row in rows:
                out.append("<tr>" + "".join(f"<td>{e(cell)}</td>" for cell in row) + "</tr>")
            out.append("</table>")
        else:
            lines = (f"{one[0]}: {words.source(one[1])}" if isinstance(one, tuple) else one
                     for one in part[0])  # fmt: skip
            out.append("<p>" + "<br>".join(map(e, lines)) + "</p>")
    style = "body{max-width:45em;margin:auto}td,th{vertical-align:top;text-align:left}"
    style += "svg{max-width:100%}"
    head = f"<meta charset=utf-8><title>{e(words.text('title'))}</title><style>{style}</style>"
    page = f"<!doctype html><html lang={words.language}>{head}<body>" + "\n".join(out)
    path.write_text(page, encoding="utf-8")


def write_pdf(words, parts, path):
    import typst

    files, numbers = {}, {name: str(place) for place, name in enumerate(words.sources, start=1)}

    def e(text):
        return f"#{typst_string(text)}"

    out = [f'#set text(lang: "{words.language}", size: 10pt)\n#set page(numbering: "1")']
    for kind, *part in parts:
        if kind == "h":
            out.append(f"{'=' * part[0]} {e(part[1])}")
        elif kind == "p":
            out.append(e(part[0]))
        elif kind == "chart":
            title, subtitle, source, alt, pictures = part
            name = f"{len(files)}.svg"
            files[name] = pictures["svg"].getvalue()
            image = f"#image({typst_string(name)}, alt: {typst_string(alt)})"
            out.append(f"*{e(title)}* \\ {e(subtitle)}\n{image}\n{e(source)}")
        elif kind == "table":
            caption, head, rows = part
            cells = ",".join(typst_string(cell) for row in rows for cell in row)
            top = ",".join(typst_string(cell) for cell in head)
            out.append(
                f"*{e(caption)}*\n#table(columns: {len(head)}, table.header({top}), {cells})"
            )
        else:
            lines = (f"{one[0]}: [{numbers[one[1]]}]" if isinstance(one, tuple) else one
                     for one in part[0])  # fmt: skip
            out.append(" \\ ".join(map(e, lines)))
    files["main"] = "\n\n".join(out).encode()
    path.write_bytes(typst.compile(files, ignore_system_fonts=True))


def typst_string(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write_docx(words, parts, path):
    """By python-docx, but for its slow cells: text and tables go in as XML."""
    import docx
    from docx.oxml import parse_xml
    from docx.shared import Cm

    document = docx.Document()
    end = document.element.body[-1]
    styles = {style.name: style.style_id for style in document.styles}
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

    def paragraph(text, style="Normal"):
        lines = "<w:br/>".join(
            f'<w:t xml:space="preserve">{html.escape(line)}</w:t>' for line in text.split("\n")
        )
        style = f'<w:pPr><w:pStyle w:val="{styles[style]}"/></w:pPr>'
        return f"<w:p>{style}<w:r>{lines}</w:r></w:p>"

    def add(xml):
        for element in parse_xml(f"<w:body {space}>{''.join(xml)}</w:body>"):
            end.addprevious(element)

    out = []
    for kind, *part in parts:
        if kind == "h":
            out.append(paragraph(part[1], f"Heading {part[0]}"))
        elif kind == "p":
            out.append(paragraph(part[0]))
        elif kind == "chart":
            title, subtitle, source, _, pictures = part
            out += [paragraph(title, "Caption"), paragraph(subtitle)]
            add(out)
            document.add_picture(pictures["png"], width=Cm(15))
            out = [paragraph(source)]
        elif kind == "table":
            caption, head, rows = part
            rows = (
                "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in [head, *rows]
            )
            grid = "<w:gridCol/>" * len(head)
            style = f'<w:tblPr><w:tblStyle w:val="{styles["Table Grid"]}"/></w:tblPr>'
            table = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
            out.append(paragraph(caption, "Caption"))
            out.append(f"<w:tbl>{style}<w:tblGrid>{grid}</w:tblGrid>{table}</w:tbl>")
        else:
            lines = (f"{one[0]}: {words.source(one[1])}" if isinstance(one, tuple) else one
                     for one in part[0])  # fmt: skip
            out.append(paragraph("\n".join(lines)))
    add(out)
    document.save(path)


WRITERS = {"html": write_html, "pdf": write_pdf, "docx": write_docx}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--formats", default="html,pdf,docx")
    parser.add_argument("--languages", default="kk,ru,en")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    gc.disable()  # the script is short, and the children keep what they share with it
    read = read_data()
    formats, languages = given.formats.split(","), given.languages.split(",")
    forms = (["svg"] if {"html", "pdf"} & {*formats} else []) + ["png"] * ("docx" in formats)
    children = []
    for language in languages[1:]:
        if child := os.fork():
            children.append(child)
        else:
            languages = [language]
            break
    write(languages[0], read, formats, forms, given.folder)
    if languages[1:]:
        ended = [os.waitpid(child, 0)[1] for child in children]
        sys.exit(any(ended))


def write(language, read, formats, forms, folder):
    """The brief in one language."""
    words = Words(language, *read)
    parts = list(drawn(words, contents(words), forms))
    for kind in formats:
        WRITERS[kind](words, parts, folder / f"{language}.{kind}")


if __name__ == "__main__":
    main()
