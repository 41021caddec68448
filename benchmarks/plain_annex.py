"""The annex of the plain script: what stands behind each number, and what has changed."""

import fnmatch
import re
from decimal import Decimal

from plain_panel import Dated, Number


def claim(words, row):
    key = f"stated-{row['id']}" if row["figure"] else f"quote-claim-{row['id']}"
    own = words.language == "kk" and not words.bundle.has_message(key)
    return row["quote"] if own else words.text(key)


def act_place(words, act):
    parts = re.fullmatch(r"([\d-]+)?(?:\(([\d-]+)\)(?:\(([\d-]+)\))?)?", act["article"]).groups()
    levels = zip(("article", "point", "subpoint"), parts)
    return ", ".join(words.text(f"act-{level}", number=n) for level, n in levels if n)


def act_title(words, act, form=""):
    return words.text(f"act-{act['act']}{form}", number=act["number"], date=Dated(act["date"]))


def capital(text):
    return text[:1].upper() + text[1:]


def entry(words, id):
    """What the ledger says of a number: lines, the first its name."""
    number = words.variables[id]
    lines = [f"{words.name(id)}: {number.format(None)}"]
    if (span := words.interval(number)) and number.level:
        level = words.digits(Decimal(number.level), "percent")
        lines.append(words.text("interval-level", span=span, level=level))
    elif span:
        if number.kind in ("thousand", "million"):
            span = words.text(f"quantity-{number.kind}", bound="none", n=span, digits=span)
        lines.append(words.text("interval", span=span))
    if number.formula.startswith("method"):
        areas = "174"
        lines.append(words.text(number.formula, percentile="95", areas=areas))
    elif number.formula:
        lines.append(f"{words.text('ledger-formula')}: {formula(words, number)}")
        lines.append(words.text("ledger-rests") + ":")
    for one in number.inputs or [number]:
        if one.inputs or one.row is None:
            continue
        said = f"{words.name(one.id)}: {one.format(None)}, " if number.inputs else ""
        lines.append(f"{said}{words.date(one.period)}; {one.place}")
        if one.row["quote"]:
            lines.append("«" + one.row["quote"] + "»")
            if words.bundle.has_message(f"quote-{one.id}") and words.language != "kk":
                told = words.text(f"quote-{one.id}")
                lines.append(f"{words.text('ledger-translation')}: {told}")
        lines.append((words.text("source"), one.row["source"]))
    return lines


def formula(words, number):
    inputs = {one.id: one for one in number.inputs}

    def put(token):
        one = inputs.get(token[0])
        if one is None:
            return {"*": "×", "-": "−"}.get(token[0], token[0])
        shown = words.plain(one) if one.kind != "percent" else words.digits(one.printed)
        return f"(> {shown})" if one.bound == "low" else shown

    relation = {"low": ">", "high": "<", "none": "="}[number.bound]
    told = re.sub(r"[a-z]\w+|[*-]", put, number.formula)
    return f"{told} {relation} {words.plain(number)}"


def act_entry(words, act):
    body = capital(words.text("body-" + act["body"]))
    lines = [f"{body} – {act_title(words, act)}", f"{act_place(words, act)}: «{act['words']}»"]
    lines.append(words.text("as-of", date=Dated(act["as_of"])))
    return [*lines, (words.text("source"), act["source"])]


def changed(words, before):
    """Rows of the table of changes: kind, why, what."""
    rows = [(re.compile(fnmatch.translate(row["id"])), row) for row in words.tables["changes"]]
    old = {**before["figures"], **before["verdicts"]}
    ids = [n for n, one in words.variables.items() if isinstance(one, Number) and n == one.id]
    for area, indicator, release in words.panel.raw:
        if area == words.home:
            ids += [one.id for one in words.panel.line(area, indicator, release).values()]
    ids += [n for n in words.variables if n.startswith(("claim-", "trend-", "finding-"))]
    groups = {}
    for name in dict.fromkeys([*ids, *old]):
        now, was = words.variables.get(name) or words.panel.ids.get(name), old.get(name)
        new, former = now, (was or {}).get("result")
        if isinstance(now, Number):
            new, former = str(now.value), (was or {}).get("value")
        told = was.get("languages", {}).get(words.language, {}) if was else {}
        if str(new) == str(former) or (now is None and not told.get("name")):
            continue
        reason = next((row for pattern, row in rows if pattern.match(name)), None)
        if reason:
            groups.setdefault((reason["kind"], reason["words"]), []).append(
                (name, now, former, told)
            )
    for (kind, why), found in sorted(groups.items()):
        items = "; ".join(change(words, *one) for one in found[:3])
        if len(found) > 3:
            count = words.text("changed-figures", number=str(len(found)))
            items = words.text("changed-among", count=count, examples=items)
        yield [words.text(f"changed-{kind}"), words.text(why), items]


def change(words, name, now, former, told):
    """One change in words."""
    kind, _, rest = name.partition("-")
    if now is None:
        return words.text("changed-gone", name=told["name"])
    if isinstance(now, Number):
        called, new, old = words.name(name), now.format(None), told.get("value")
    else:
        called = name
        if kind == "claim":
            row = words.claims[rest]
            called = f"{words.text('sentence', number=row['sentence'])} ({claim(words, row)})"
        elif kind == "finding":
            called = words.text(f"name-{name}")
        else:
            indicator, _, area = rest.partition("-")
            called = words.text(f"indicator-{indicator}") + (
                f", {words.area(area)}" if area else ""
            )
        key = f"mark-{former}"
        new = words.text(f"mark-{now}")
        old = words.text(key) if former and words.bundle.has_message(key) else former
    if old is None:
        return words.text("changed-new", name=called, new=new)
    key = "changed-basis" if old == new else "changed-value"
    return words.text(key, name=called, new=new, old=old)
