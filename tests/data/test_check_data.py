"""A broken table gets an error that names the place; the project's own data have none."""

import contextlib
import csv
import json
import socket
from copy import deepcopy
from dataclasses import replace as with_fields
from unittest import mock

import pytest

from civicbrief.core.faults import InputError
from civicbrief.data.card_checks import card_faults
from civicbrief.data.tables import CARD, read_tables
from civicbrief.metrics.data_check import check_data, check_panel
from civicbrief.pipeline.check import check
from tests.support.project import METRICS, ROOT, change, drop, load, write


def places(folder):
    return [(f.file, f.row, f.column) for f in check_data(read_tables(folder), METRICS)]


def told(folder):
    """The notices where nothing is a fault; without those on the edition, not on its figures."""
    faults, _, notices, _ = check(ROOT, folder)
    assert faults == []
    return [n for n in notices if n.file not in ("changes.csv", "datapackage.json", "reviews.csv")]


def replace(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_projects_own_data_have_no_fault():
    assert check_data(read_tables(ROOT / "data"), METRICS) == []


def test_a_letter_in_a_number_is_named_with_row_column_and_value(copy):
    change(copy, "observations", "npo_charity_funds", value="1S42")
    (fault,) = check_data(read_tables(copy), METRICS)
    assert (fault.file, fault.row, fault.column, fault.value) == (
        "observations.csv",
        4,
        "value",
        "1S42",
    )
    assert "plain number" in fault.remedy


@pytest.mark.parametrize(
    ("column", "typed", "told"),
    [
        ("value", "6,766", "write 6766; if it is the decimal sign, write 6.766."),
        ("printed", "6,766", "write 6 766; if it is the decimal sign, write 6.766 in value."),
        ("printed", "6,766,000", "The comma groups thousands: write 6 766 000."),
    ],
)
def test_a_comma_in_a_number_is_named_as_the_reason(copy, column, typed, told):
    change(copy, "observations", "npo_other", value="6766", printed="6766")
    change(copy, "observations", "npo_other", **{column: typed})
    result = check(ROOT, copy)
    found = [f for f in (*result.faults, *result.notices) if f.value == typed]
    assert [(fault.row, fault.column) for fault in found] == [(5, column)]
    assert told in str(found[0])


def test_a_unit_that_the_card_lacks_is_named_with_those_there_are(copy):
    change(copy, "observations", "npo_other", unit="organisation")
    (fault,) = check_data(read_tables(copy), METRICS)
    assert str(fault).startswith(
        'observations.csv:5:unit: the column has no such value, found "organisation". '
        "Did you mean organisations? There are: organisations, thousand organisations, people, "
    )


@pytest.mark.parametrize(
    ("table", "row", "column", "typed", "told"),
    [
        (
            "sources",
            "caf-2021",
            "address",
            "cafonline.org",
            'this is no web address, found "cafonline.org". Write it from https:// on, or one of: '
            "as named in the source text, not published.",
        ),
        ("sources", "caf-2021", "body", "", "the cell is empty. Fill it in."),
        (
            "observations",
            "npo_other",
            "area",
            "Kazakhstan",
            "the cell has not the form of its column",
        ),
    ],
)
def test_what_breaks_a_rule_of_the_card_is_told_in_words(copy, table, row, column, typed, told):
    change(copy, table, row, **{column: typed})
    (fault,) = [f for f in check_data(read_tables(copy), METRICS) if f.column == column]
    assert told in str(fault)


def test_a_missing_column_is_named(copy):
    path = copy / "observations.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = [{**row} for row in csv.DictReader(file)]
    for row in rows:
        del row["source"]
    write(path, rows)
    assert ("observations.csv", 1, "source") in places(copy)


def test_a_duplicate_id_is_named_where_it_comes_again(copy):
    change(copy, "observations", "npo_other", id="npo_total")
    assert ("observations.csv", 5, "id") in places(copy)


@pytest.mark.parametrize("table", ["observations", "sentences"])
def test_a_table_that_is_cut_off_in_a_quotation_is_one_fault_at_its_row(copy, table):
    path = copy / f"{table}.csv"
    rows = len(read_tables(copy)[table]) + 1
    path.write_text(path.read_text(encoding="utf-8") + 'x,"cut off', encoding="utf-8")
    (fault,) = check_data(read_tables(copy), METRICS)
    assert (fault.file, fault.row) == (f"{table}.csv", rows + 1)
    assert fault.problem.endswith("a quotation mark is opened here and never closed")


def test_an_unknown_source_is_named(copy):
    change(copy, "observations", "bloggers", source="nobody")
    (fault,) = check_data(read_tables(copy), METRICS)
    assert (fault.file, fault.row) == ("observations.csv", 10)
    assert "nobody" in str(fault)


def test_an_unknown_sentence_is_named(copy):
    change(copy, "claims", "bloggers", sentence="99")
    assert ("claims.csv", 20, "sentence") in places(copy)


def test_a_windows_1251_file_is_named_with_the_way_out(copy):
    path = copy / "observations.csv"
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp1251", "replace"))
    (fault,) = check_data(read_tables(copy), METRICS)
    assert fault.file == "observations.csv"
    assert "UTF-8" in fault.remedy


@pytest.mark.parametrize("content", [b"", b"id,subject\n"])
def test_an_empty_file_is_named(copy, content):
    (copy / "observations.csv").write_bytes(content)
    assert {f.file for f in check_data(read_tables(copy), METRICS)} == {"observations.csv"}


def test_a_negative_count_is_named(copy):
    change(copy, "observations", "npo_total", value="-6766")
    (fault,) = check_data(read_tables(copy), METRICS)
    assert (fault.row, fault.column, fault.value) == (2, "value", "-6766")


@pytest.mark.parametrize("value", ["NaN", "INF", "-INF", "1e300", ""])
def test_what_is_no_figure_is_refused(copy, value):
    change(copy, "observations", "npo_total", value=value)
    assert ("observations.csv", 2, "value") in places(copy)


def test_a_percentage_above_one_hundred_is_refused(copy):
    change(copy, "observations", "giving_readiness", value="160")
    assert ("observations.csv", 7, "value") in places(copy)


def test_a_figure_of_the_text_without_its_words_is_refused(copy):
    change(copy, "observations", "npo_total", quote="")
    assert ("observations.csv", 2, "quote") in places(copy)


@pytest.mark.parametrize("sign", ["\ue000", "\u202e", "\x07"])
def test_characters_that_cannot_be_printed_are_refused(copy, sign):
    """The private-use ones mark numbers inside passages: data must not forge them."""
    change(copy, "observations", "npo_total", subject=f"organisations{sign}")
    assert ("observations.csv", 2, "subject") in places(copy)


def test_a_period_that_is_mistyped_is_refused(copy):
    for period in ("2020-13", "2020/2001", "2921", "0202", "2020-12/2102"):
        change(copy, "observations", "ngo_active_2020", period=period)
        assert ("observations.csv", 15, "period") in places(copy)


def test_a_name_that_a_metric_bears_is_refused(copy):
    change(copy, "observations", "public_councils", id="bloggers_added")
    assert any(
        "already the name of a metric" in f.problem for f in check_data(read_tables(copy), METRICS)
    )


def test_every_fault_is_reported_not_just_the_first(copy):
    change(copy, "observations", "npo_total", value="-1")
    change(copy, "observations", "npo_other", value="x")
    change(copy, "sources", "caf-2021", accessed="yesterday")
    assert places(copy) == [
        ("observations.csv", 2, "value"),
        ("observations.csv", 5, "value"),
        ("sources.csv", 11, "accessed"),
    ]


def test_a_table_outside_the_folder_is_refused(copy):
    replace(copy / "datapackage.json", '"observations.csv"', '"../../../etc/passwd"')
    (fault,) = check_data(read_tables(copy), METRICS)
    assert fault.file == "datapackage.json"
    assert "beside" in fault.problem


def test_a_remote_table_is_refused_without_a_connection(copy):
    replace(copy / "datapackage.json", '"sources.csv"', '"https://example.org/sources.csv"')
    assert [f.file for f in check_data(read_tables(copy), METRICS)] == ["datapackage.json"]


@pytest.mark.parametrize("whole", [True, False], ids=["the card", "a resource"])
@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("profile", "https://example.org/p.json"),
        ("profile", "/etc/hostname"),
        ("profiles", ["https://example.org/p.json"]),
        ("dialect", "https://example.org/d.json"),
        ("extrapaths", ["https://example.org/x.csv"]),
        ("extrapaths", ["/etc/hostname"]),
        ("format", "sql"),
        ("encoding", "cp1251"),
        ("compression", "gz"),
        ("scheme", "http"),
    ],
)
def test_a_card_can_have_no_other_file_read_and_no_address_fetched(copy, key, value, whole):
    path = copy / "datapackage.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    part = card if whole else card["resources"][0]
    part[key] = value
    path.write_text(json.dumps(card), encoding="utf-8")
    with no_connections():
        (fault,) = check_data(read_tables(copy), METRICS)
    assert fault.file == "datapackage.json"
    assert fault.problem.startswith(f"{key} of {part['name']} ")


@pytest.mark.parametrize("name", ["../../../tmp/x", "/etc/x", 'a" onclick="b', "a b", "қор", "a/b"])
def test_a_name_that_could_be_a_path_or_markup_is_refused_whatever_the_card_allows(copy, name):
    path = copy / "datapackage.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    for resource in card["resources"]:
        for field in resource["schema"]["fields"]:
            field.pop("constraints", None)
    path.write_text(json.dumps(card), encoding="utf-8")
    with (copy / "panel.csv").open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow([name, "v2x_cspart", "v13", "2010", "0.4", "0.2", "0.6"])
    tables = read_tables(copy)
    for faults in (check_data(tables, METRICS), check_panel(tables)):
        (fault,) = (one for one in faults if one.problem == "no name can have these signs")
        assert (fault.file, fault.column, fault.value) == ("panel.csv", "area", name)


@contextlib.contextmanager
def no_connections():
    """While this lasts, a name that is looked up or a connection that is opened is an error."""
    refused = mock.Mock(side_effect=AssertionError("a connection"))
    with (
        mock.patch.object(socket, "getaddrinfo", refused),
        mock.patch.object(socket.socket, "connect", refused),
    ):
        yield


@pytest.mark.parametrize(
    "reference",
    [
        {"resource": "nothing", "fields": "id"},
        {"resource": "", "fields": "id"},
        {"resource": "sources", "fields": "nothing"},
        {"resource": "sources", "fields": 5},
    ],
)
def test_a_key_of_the_card_that_leads_to_no_column_is_a_fault_of_the_card(copy, reference):
    path = copy / "datapackage.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    keys = [key for one in card["resources"] for key in one["schema"].get("foreignKeys", ())]
    keys[0]["reference"] = reference
    path.write_text(json.dumps(card), encoding="utf-8")
    (fault,) = check_data(read_tables(copy), METRICS)
    assert fault.file == "datapackage.json"
    assert fault.problem == "the foreignKeys of a table cannot be read"


@pytest.mark.parametrize("card", ["", "[]", "{}", '{"resources": 5}', "{"])
def test_a_card_that_is_none_is_refused(copy, card):
    (copy / "datapackage.json").write_text(card, encoding="utf-8")
    assert [f.file for f in check_data(read_tables(copy), METRICS)] == ["datapackage.json"]


def test_a_comma_too_many_in_the_card_is_told_with_its_line(copy):
    (copy / "datapackage.json").write_text('{\n  "name": "x",\n}\n', encoding="utf-8")
    (fault,) = check_data(read_tables(copy), METRICS)
    assert fault.row in (2, 3)  # where Python stops: at the comma, or after it
    assert "not JSON" in fault.problem
    assert "comma" in fault.remedy


def test_a_folder_without_a_card_says_so(tmp_path):
    (fault,) = check_data(read_tables(tmp_path), METRICS)
    assert "--data" in fault.remedy


def test_a_unit_that_is_wrong_is_told_beside_a_dialect_that_is(copy):
    card = json.loads((copy / CARD).read_text(encoding="utf-8"))
    (observations,) = (one for one in card["resources"] if one["name"] == "observations")
    (unit,) = (one for one in observations["schema"]["fields"] if one["name"] == "unit")
    observations["dialect"]["delimiter"], unit["units"]["people"]["kind"] = ";", "heads"
    card["resources"].append(None)
    (copy / CARD).write_text(json.dumps(card), encoding="utf-8")
    assert [fault.value for fault in card_faults(read_tables(copy))] == ["null", ";", "heads"]


def test_a_card_without_the_units_is_refused(copy):
    package = json.loads((copy / "datapackage.json").read_text(encoding="utf-8"))
    for field in package["resources"][0]["schema"]["fields"]:
        field.pop("units", None)
    (copy / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    assert [f.file for f in check_data(read_tables(copy), METRICS)] == ["datapackage.json"]


def test_loading_broken_data_raises_all_faults(copy):
    change(copy, "observations", "npo_total", value="-1")
    with pytest.raises(InputError) as raised:
        load(copy)
    assert [f.row for f in raised.value.faults] == [2]


def test_a_value_that_its_printed_digits_no_longer_match_is_a_notice(copy):
    change(copy, "observations", "volunteering_readiness", value="22")
    (notice,) = told(copy)
    assert (notice.row, notice.column, notice.value) == (8, "printed", "21")


def test_parts_that_miss_their_total_are_a_notice_with_rows_and_difference(copy):
    change(copy, "observations", "npo_charity_funds", value="1642", printed="1 642")
    words, notice = told(copy)
    assert (words.column, words.row) == ("quote", 4)  # the words still say 1 542
    assert "npo_parts_gap is 100, not zero" in str(notice)
    assert "npo_charity_funds (row 4)" in str(notice)


def test_a_row_that_metrics_need_may_be_missing(copy):
    """What rests on it is then not available; that is no fault of the input."""
    drop(copy, "observations", "bloggers")
    assert check(ROOT, copy)[0] == []


def test_every_sentence_but_the_connective_has_its_claims(data):
    """Nothing in the text is lost: 25 sentences, of which the twelfth only connects."""
    assert sorted(data.sentences) == list(range(1, 26))
    claimed = {number: set() for number in data.sentences}
    for claim in data.claims.values():
        claimed[claim.sentence].add(claim.kind)
    for number, sentence in data.sentences.items():
        kinds = set(sentence.kind.split("; "))
        assert kinds - {"connective"} == claimed[number]
    assert [n for n, kinds in claimed.items() if not kinds] == [12]


def test_every_figure_of_the_text_is_a_claim_of_its_own(data):
    figures = [o.sentence for o in data.observations.values() if o.sentence]
    claims = [c.sentence for c in data.claims.values() if c.kind == "figure"]
    assert len(figures) == 10
    assert all(claims.count(n) >= figures.count(n) for n in figures)


def test_a_missed_total_of_one_sided_parts_is_a_notice_too(copy):
    """More than 1,642 foundations: the parts exceed the total by more than 100."""
    changes = {"value": "1642", "printed": "1642", "qualifier": "more than"}
    change(copy, "observations", "npo_charity_funds", **changes)
    _, notice = told(copy)
    assert "above 100" in str(notice)


def test_a_space_in_a_columns_name_is_a_fault(copy):
    replace(copy / "observations.csv", "id,subject", "id, subject")
    assert ("observations.csv", None, "subject") in places(copy)


def test_a_source_dated_to_a_day_that_does_not_exist_is_a_fault(copy):
    change(copy, "sources", "law-public-control", date="2023-02-30")
    assert [p[2] for p in places(copy)] == ["date"]


@pytest.mark.parametrize("value", ["1e5", "2_67", "٢٦٧"])
def test_only_plain_digits_are_numbers(copy, value):
    change(copy, "observations", "npo_other", value=value)
    assert ("observations.csv", 5, "value") in places(copy)


@pytest.mark.parametrize("address", ["example.org", "javascript:alert(1)", 'https://a.org/"><b>'])
def test_a_homepage_that_is_no_web_address_is_named(copy, address):
    card = copy / "datapackage.json"
    package = json.loads(card.read_text(encoding="utf-8"))
    card.write_text(json.dumps(package | {"homepage": address}), encoding="utf-8")
    (fault,) = check_data(read_tables(copy), METRICS)
    assert (fault.file, fault.value) == ("datapackage.json", address)
    card.write_text(json.dumps(package | {"homepage": "https://a.org/b/"}), encoding="utf-8")
    assert check_data(read_tables(copy), METRICS) == []


def test_signs_that_no_font_holds_are_named_with_row_and_column(copy):
    change(copy, "sources", "caf-2021", licence="جميع الحقوق")
    (fault,) = [f for f in check(ROOT, copy).faults if f.file == "sources.csv"]
    assert (fault.column, fault.row) == ("licence", 11)
    assert fault.problem.startswith(
        "characters that the fonts of the brief lack: ج (U+062C), م (U+0645)"
    )
    assert fault.remedy.startswith("Write it in words, or give fonts")


def test_a_sign_of_a_name_on_the_card_that_no_font_holds_is_named(copy):
    card = copy / "datapackage.json"
    package = json.loads(card.read_text(encoding="utf-8"))
    package["contributors"][0]["title"] = "100 ₸"
    card.write_text(json.dumps(package), encoding="utf-8")
    (fault,) = [f for f in check(ROOT, copy).faults if f.file == "datapackage.json"]
    assert str(fault) == (
        "datapackage.json:contributors: characters that the fonts of the brief lack: ₸ (U+20B8), "
        'found "100 ₸". Write “tenge” in words for ₸, or give fonts that have more '
        "signs in _brand.yml."
    )


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"area": "kgz"}, "Did you mean KGZ?"),
        ({"area": "ZZZ"}, "the area is not a country code"),
        ({"area": "SUN"}, "the area is not a country code"),
        ({"contributors": []}, "contributors names nobody"),
        ({"contributors": [{"role": "author"}]}, "contributors names nobody, or one without a"),
        ({"contributors": [{"title": " "}]}, "contributors names nobody, or one without a"),
        ({"contributors": 3}, "contributors names nobody"),
        ({"version": "2 b"}, 'the version is no number, nor one word, found "2 b"'),
        ({"version": "9" * 5000}, "the version is no number"),
        ({"version": "\uff12"}, "the version is no number"),  # a digit of full width
        ({"created": "9999-12-31"}, 'Write the day of the edition as "2026-11-29T00:00:00Z".'),
        ({"created": "2026-02-30T00:00:00Z"}, "created is no date from 1990 to 2100"),
        ({"name": "../x"}, 'the name is none of a package, found "../x"'),
        ({"title": 7}, "7 is not of type 'string' at property 'title'"),
        ({"textLanguage": "kazakh"}, "textLanguage is not the code of a language"),
        ({"textLanguage": "xx"}, "textLanguage is not the code of a language"),
        ({"trendSince": True}, "trendSince is no year"),
        ({"trendSince": 2300}, "trendSince is no year"),
    ],
)
def test_a_card_that_says_what_cannot_be_is_refused(copy, changed, said):
    path = copy / "datapackage.json"
    card = json.loads(path.read_text(encoding="utf-8")) | changed
    path.write_text(json.dumps(card), encoding="utf-8")
    (fault,) = check_data(read_tables(copy), METRICS)
    assert said in str(fault)


def test_a_key_that_stands_twice_in_the_card_is_refused_and_neither_is_taken(copy):
    path = copy / "datapackage.json"
    text = path.read_text(encoding="utf-8").replace('"version"', '"version": "9", "version"', 1)
    path.write_text(text, encoding="utf-8")
    (fault,) = check_data(read_tables(copy), METRICS)
    assert str(fault).startswith("datapackage.json:version: the key version stands twice")


def test_a_card_that_drops_a_column_which_the_program_reads_is_told_by_table_and_column():
    tables = read_tables(ROOT / "data")
    unread = {("observations", "cell"), ("series", "qualifier"), ("places", "reason")}
    for at, resource in enumerate(tables.card["resources"]):
        for field in resource["schema"]["fields"]:
            card = deepcopy(tables.card)
            card["resources"][at]["schema"]["fields"].remove(field)
            files = {**tables.files, CARD: json.dumps(card).encode()}
            dropped = (resource["name"], field["name"])
            told = [str(fault) for fault in card_faults(with_fields(tables, files=files))]
            if dropped in unread:
                assert told == [], dropped
            else:
                assert "fields of the table {} lack {}.".format(*dropped) in "\n".join(told)
