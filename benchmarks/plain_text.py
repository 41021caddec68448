"""The text of the plain script: passages with their numbers, tables, sources and ledger."""

import json
from collections import ChainMap
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import groupby

import babel
import babel.core
import babel.dates
import babel.numbers
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.utils import native_to_fluent
from plain_annex import act_entry, act_place, act_title, capital, changed, claim, entry
from plain_panel import INF, ROOT, Dated, Number, decimals

FUNCTIONS = {
    "SIGN": lambda number: number.sign,
    "ABS": lambda number: number.copy(
        printed=abs(number.printed), bound={"low": "high", "high": "low"}.get(number.bound, "none")
    ),
    "SHARE": lambda number: number.format(None, "share"),
    "YEAR": lambda dated: dated.period[:4],
    "UNTIL": lambda dated: dated.period[-4:],
    "YEARBEFORE": lambda dated: str(int(dated.period[:4]) - 1),
    "DATE": lambda dated, form="": Number.words.date(dated.period, form),
    "PLURAL": lambda number: Number.words.plural(number),
    "RELEASE": lambda number: Number.words.release(number),
    "RANGE": lambda number: Number.words.interval(number) or number.format(None),
    "LEVEL": lambda number: Number.words.digits(Decimal(number.level), "percent"),
    "CHANGE": lambda number: number.copy(plus="+" if number.printed > 0 else ""),
    "SAID": str,
    "MEASURED": str,
}
STEPS = {"step-law": "better-legislation", "step-participation": "more-participation",
         "step-information": "wider-information"}  # fmt: skip
ACTORS = ["constitution-acts", "youth-measures", "information-control"]
SHOWN = """
    npo-total npo-other score-name score-value giving-readiness civic-control-created housing-area
    bloggers data-2022-2023 funding-limits speech-limits assembly-limits information-limits
"""
TRENDS = """
    v2x_cspart v2x_freexp_altinf v2cseeorgs v2csreprss v2x_civlib v2x_libdem v2x_polyarchy
    v2x_partipdem voice_accountability
"""


class Variables(dict):
    """The variables of the passages; a value of the panel is found by its id."""

    def __missing__(self, id):
        try:
            return self.panel.find(id)
        except AttributeError:
            raise KeyError(id) from None


class Words:
    """The passages of one language, with every number, date and verdict that they may name."""

    def __init__(self, language, tables, card, found, panel, words):
        self.language, self.locale, self.used = language, babel.Locale(language), {}
        self.tables, self.panel = tables, panel
        self.claims = {row["id"]: row for row in tables["claims"]}
        self.sources = {row["id"]: row for row in tables["sources"]}
        self.bundle = FluentBundle([language], use_isolating=False, functions=FUNCTIONS)
        for folder in ("src/civicbrief/text/interface", "notebooks/text"):
            text = (ROOT / folder / f"{language}.ftl").read_text(encoding="utf-8")
            self.bundle.add_resource(FluentResource(text), allow_overrides=True)
        self.places = dict(self.locale.territories)
        self.places |= {p["area"]: p["name"] for p in tables["places"] if p["language"] == language}
        self.told = {}
        self.home, self.codes = card["area"], babel.core.get_global("territory_aliases")
        variables = {
            **found, **words, "population": "world_bank", "edition": Dated(card["created"][:10]),
            **{name: Dated(row["date"]) for name, row in self.sources.items()},
            "authors": card["contributors"][0]["title"], "home": self.area(self.home),
            "acts": Dated(min(act["as_of"] for act in tables["acts"])),
        }  # fmt: skip
        self.variables = Variables(variables)
        self.variables.panel = panel
        Number.words = self

    def pattern(self, key):
        message, _, part = key.partition(".")
        message = self.bundle.get_message(message)
        return message.attributes[part] if part else message.value

    def text(self, key, **arguments):
        # FluentBundle.format_pattern would convert every variable at each call.
        given = {name: native_to_fluent(one) for name, one in arguments.items()}
        current = CurrentEnvironment(args=ChainMap(given, self.variables))
        environment = ResolverEnvironment(context=self.bundle, current=current, errors=[])
        text = self.pattern(key)(environment)
        assert not environment.errors, (key, environment.errors)
        return " ".join(text.split()).replace("..", ".")

    def texts(self, *keys):
        return " ".join(self.text(key) for key in keys)

    def area(self, code):
        return self.places.get(code) or self.places[self.codes[code][0]]

    def digits(self, number, kind="plain"):
        zeros = "." + "0" * decimals(number) if decimals(number) else ""
        if kind == "percent":
            pattern = self.locale.percent_formats[None].pattern.replace("0", f"0{zeros}")
            text = babel.numbers.format_percent(number / 100, pattern, locale=self.locale)
        else:
            text = babel.numbers.format_decimal(number, f"#,##0{zeros}", locale=self.locale)
        return text.replace("-", "−")

    def plain(self, number):
        """A number with the word of its scale, without that of its bound."""
        n, digits = self.digits(number.printed, number.kind), self.digits(number.printed)
        return self.text(f"quantity-{number.kind}", bound="none", n=n, digits=digits)

    def date(self, period, form=""):
        year, month, day = (*period.split("-"), "", "")[:3]
        if not month:
            key = f"year-{form}"
            return self.text(key, year=year) if self.bundle.has_message(key) else year
        form_of = "format" if day else "stand-alone"
        name = babel.dates.get_month_names("wide", form_of, self.locale)[int(month)]
        name = name if self.language == "en" else name.lower()
        if self.bundle.has_message(f"month-{form}"):
            case = {"number": int(month), "day": "yes" if day else "no", "month": name}
            name = self.text(f"month-{form}", **case)
        key = "date-day" if day else "date-month"
        return self.text(key, year=year, month=name, day=day.lstrip("0"))

    def plural(self, number):
        scaled = number.kind in ("thousand", "million") or number.bound != "none"
        return self.locale.plural_form(0 if scaled else number.printed)

    def release(self, number):
        name = self.text(f"release-{number.release}")
        return self.text("release-one-value", release=name) if number.alone else name

    def interval(self, number):
        """The interval in the digits of the language; "" where there is none to state."""
        low, high = number.low, number.high
        if INF in (-low, high) or high - low <= abs(high) / 10**9:
            return ""
        least = max(decimals(low.normalize()), decimals(high.normalize()))
        places = Decimal(1).scaleb(-min(least, decimals(number.printed) + 1))
        ends = low.quantize(places, ROUND_FLOOR), high.quantize(places, ROUND_CEILING)
        return ("…" if low < 0 else "–").join(self.digits(end) for end in ends)

    def name(self, id):
        """What a number is called in the ledger."""
        number = self.variables.get(id) or self.panel.ids.get(id)
        if number is not None and getattr(number, "release", None):
            row = number.row
            names = {"indicator": self.text(f"indicator-{row['indicator']}"), "year": number.period,
                     "release": self.text(f"release-{number.release}")}  # fmt: skip
            if row["area"] == self.home:
                return self.text("name-value", **names)
            return self.text("name-value-area", area=self.area(row["area"]), **names)
        indicator, _, release = id.partition("_change_")
        if release and indicator in self.panel.series:
            indicator, release = (
                self.text(f"indicator-{indicator}"),
                self.text(f"release-{release}"),
            )
            return self.text("name-change", indicator=indicator, release=release)
        if id.removesuffix("_revision") in self.panel.series:
            return self.text("name-revision", indicator=self.text(f"indicator-{id[:-9]}"))
        return self.text(f"name-{id}")

    def source(self, id):
        """A source in one line."""
        if id not in self.told:
            self.told[id] = self.source_line(id)
        return self.told[id]

    def source_line(self, id):
        row, known = self.sources[id], self.bundle.has_message(f"source-{id}")
        title = self.text(f"source-{id}") if known else row["title"]
        body = self.text(f"source-{id}.body") if known else row["body"]
        day = f", {self.date(row['date'])}" if row["date"][:1].isdigit() else ""
        link = row["address"] if "/" in row["address"] else self.text("as-named")
        licence = ""
        if row["licence"] != "not stated":
            has = known and "licence" in self.bundle.get_message(f"source-{id}").attributes
            licence = self.text(f"source-{id}.licence") if has else row["licence"]
            licence = f" {self.text('licence')}: {licence}"
        return f"{body}. {title}{day}. {link}{licence}"


def claim_cells(words, row):
    name = row["id"]
    word = words.text("mark-" + words.variables["claim-" + name])
    if row["said"]:
        said = words.text(f"mark-{row['said']}")
        word = f"{words.text('verdict-said')} {said}; {words.text('verdict-holds')} {word}"
    part = f".{row['verdict']}" if row["verdict"] and not row["rule"] else ""
    return [claim(words, row), word, words.text(f"reason-{name}{part}")]


def trend_cells(words, indicator):
    word = words.variables[f"trend-{indicator}"]
    pairs, tests = list(word.ends.values()), []
    bounded = [pair for pair in pairs if pair[1].level]
    if bounded:
        start, end = bounded[-1]
        over = start.low <= end.high and end.low <= start.high
        pairs = bounded[-1:] if over else pairs
        tests.append(words.text("trend-overlap" if over else "trend-apart"))
    if len(pairs) > 1:
        revision = words.variables[f"{indicator}_revision"]
        tests.append(words.text("trend-revision", revision=revision))
    shows = []
    for start, end in pairs:
        release = words.text(f"release-{end.release}")
        if end.level:
            shows.append(words.text("trend-intervals", release=release, start=start, end=end))
        else:
            change = words.variables[f"{indicator}_change_{end.release}"]
            shows.append(words.text("trend-change", release=release, change=change))
    first, last = word.period.split("/")
    key = "trend-years-later" if word.later else "trend-years"
    years = words.text(key, first=first, last=last, later=word.later)
    reading = f"{words.text(f'mark-{word}')} ({years})"
    return [
        words.text(f"indicator-{indicator}"),
        "; ".join(shows),
        "; ".join(tests) or "–",
        reading,
    ]


def bodies_and_acts(words, field):
    acts = [act for act in words.tables["acts"] if act["field"] == field]
    told = []
    for _, rows in groupby(acts, lambda act: (act["act"], act["number"])):
        first, *others = rows
        named = capital(words.text("body-" + first["body"]))
        cited = [f"{named} – {act_title(words, first, '.short')}, {act_place(words, first)}"]
        cited += [f"{words.text('body-' + act['body'])}, {act_place(words, act)}" for act in others]
        told.append("; ".join(cited))
    return ". ".join(told)


def contents(words):
    """The whole brief: ("h", level, text), ("p", text), ("chart", key), and so on."""
    text, texts = words.text, words.texts

    def message(key, mark=""):
        mark = f" [{capital(text('mark-' + words.variables[mark]))}]" if mark else ""
        return ("p", f"{text(key)}.{mark} {text(key + '.text')}")

    yield ("h", 1, text("title"))
    yield ("p", text("title.subtitle"))
    yield (
        "p",
        f"{text('document-kind')}. {text('edition', number='2')}. {words.date('2026-11-29')}",
    )
    yield ("h", 2, text("answer.question"))
    yield ("p", text("answer"))
    yield ("h", 2, text("label-messages"))
    yield message("message-count", "finding-more-organisations")
    yield message("message-participation", "trend-v2x_cspart")
    yield message("message-law")
    yield message("message-limits", "finding-limits-documented")
    yield ("chart", "chart-count")
    yield ("h", 2, text("label-steps"))
    acts = {act["id"]: act for act in words.tables["acts"]}
    for step, act in zip(STEPS, ACTORS):
        body = text("responsible", plural="one", bodies=text("body-" + acts[act]["body"]))
        yield ("p", f"{text(step)}. {body} {text(step + '.text')}")
    yield ("h", 2, text("section-law"))
    for keys in ("constitution", "funding", "assembly"):
        yield ("p", text(f"law-{keys}"))
    yield ("p", texts("law-control", "law-draft"))
    yield ("h", 2, text("section-size"))
    yield ("p", texts("size-official", "size-change", "size-bureau"))
    yield ("p", texts("size-text", "size-per-head"))
    yield ("h", 2, text("section-participation"))
    yield ("p", texts("participation-trend", "participation-rank"))
    yield ("p", texts("participation-ready", "participation-measured"))
    yield ("chart", "chart-participation")
    yield ("chart", "chart-ready")
    yield ("p", texts("participation-newer", "participation-caveat"))
    yield ("h", 2, text("section-limits"))
    for key in ("funding", "speech", "participation", "information"):
        yield ("p", f"{text('limit-' + key)} {text(f'limit-{key}.text')}")
    yield ("chart", "chart-freedom")
    yield ("chart", "chart-information")
    yield ("h", 2, text("section-steps"))
    yield ("p", text("steps-intro"))
    rows = [[text(step), bodies_and_acts(words, field),
             *(text(f"{step}.{part}") for part in ("indicator", "newest", "benchmark"))]
            for step, field in STEPS.items()]  # fmt: skip
    head = ["step", "acts", "indicator", "newest", "benchmark"]
    yield ("table", text("table-steps"), [text(f"step-{part}") for part in head], rows)
    yield ("h", 2, text("section-claims"))
    yield ("p", text("claims-intro"))
    verdicts = ["consistent", "partly-supported", "contradicted", "not-found", "not-verifiable"]
    counted = [words.variables["claims_" + one.replace("-", "_")] for one in verdicts]
    tally = [f"{n.format(None)} {text('tally-' + one, plural=words.plural(n))}"
             for one, n in zip(verdicts, counted)]  # fmt: skip
    yield ("p", f"{text('tally-claims')}: {'; '.join(tally)}")
    head = [text(f"head-{part}") for part in ("claim", "verdict", "reason")]
    chosen = [claim_cells(words, words.claims[name]) for name in SHOWN.split()]
    yield ("table", text("table-claims"), head, chosen)
    yield ("p", texts("size-parts", "size-kinds"))
    yield ("h", 2, text("section-trust"))
    yield ("p", texts("trust-text", "trust-found"))
    yield ("p", texts("trust-intervals", "trust-margins"))
    yield ("h", 2, text("section-sources"))
    for name in words.sources:
        yield ("p", words.source(name))
    yield ("h", 2, text("section-cite"))
    yield ("p", text("title.citation"))
    yield ("h", 2, text("section-changes"))
    before = json.loads((ROOT / "editions/1/ledger.json").read_text(encoding="utf-8"))
    what = [text(f"head-changed-{part}") for part in ("kind", "why", "what")]
    yield ("table", text("changed-editions", new="2", old="1"), what, list(changed(words, before)))
    yield ("h", 2, text("section-panels"))
    yield ("p", texts("trend-rule", "trend-coverage"))
    yield ("p", texts("trend-scales", "trend-ratings", "trend-civicus"))
    shown = [text(f"head-{part}") for part in ("indicator", "shows", "yardstick", "reading")]
    yield (
        "table",
        text("table-trends"),
        shown,
        [trend_cells(words, name) for name in TRENDS.split()],
    )
    yield ("h", 2, text("section-audit"))
    rows = [[row["sentence"], *claim_cells(words, row)] for row in words.claims.values()]
    yield ("table", text("table-audit"), [text("head-sentence"), *head], rows)
    for silence in ("not-found", "not-verifiable"):
        yield ("p", f"{text('mark-' + silence)}: {text('meaning-' + silence)}")
    yield ("h", 2, text("section-ledger"))
    for name in list(words.used):
        yield ("entry", entry(words, name))
    for act in acts.values():
        yield ("entry", act_entry(words, act))
