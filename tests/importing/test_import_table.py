"""A foreign table becomes observations as it stands, or is stopped with its cells named."""

import csv
import hashlib
import json
import re
from decimal import Decimal

import pytest
from openpyxl import Workbook

from civicbrief.brief import ledger
from civicbrief.core.decisions import MARKER, to_decide
from civicbrief.core.faults import InputError, UsageError
from civicbrief.data.originals import safe_name
from civicbrief.data.tables import read_tables
from civicbrief.importing.import_table import begin_with_table, import_table
from civicbrief.importing.kept_originals import changed_rows
from civicbrief.importing.mapping import read_mapping
from civicbrief.importing.mapping_writer import mapping_text
from civicbrief.importing.observations import read_observations
from civicbrief.importing.read_table import read
from civicbrief.importing.sums import Line, parts_of
from civicbrief.importing.survey.survey import ALL, survey
from civicbrief.metrics.data_check import check_data
from civicbrief.style.theme import DEFAULT
from tests.support import foreign_tables
from tests.support.project import CHECK, METRICS, ROOT, civicbrief, load, words

DECISIONS = {
    "a short name": "office-tables",
    "who publishes": "Office of Nowhere",
    "its title": "Tables made for tests",
    "when it was": "2022-03",
    "where it was": "https://example.org/tables",
    "the licence": "not stated",
    "the day on": "2026-11-24",
    "a unit of per cent": "percent of population",
    "a unit of": "organisations",
    "the three": "XNA",
    "exact or": "exact",
    "no data, or": "no data",
}


def mapped(path, choice=ALL, **settings):
    """The mapping of a table with all decided: ids as proposed, `settings` where they are given."""
    table = read(path)
    text = mapping_text(table, survey(table, choice), safe_name(path.name))
    for words_of, decision in DECISIONS.items():
        text = re.sub(f'"TO DECIDE: {words_of}[^"]*"', f'"{decision}"', text)
    text = re.sub(r"TO DECIDE: ([^,]*), or remove this line", r"\1", text)
    for key in {"marks", "signs", "units"} & set(settings):
        text = re.sub(rf"    {key}:.*\n(      \S.*\n)+", "", text)
    for key, value in settings.items():
        written = f"    {key}: {json.dumps(value, ensure_ascii=False)}"
        text, count = re.subn(f"^    {key}: .*$", lambda _, w=written: w, text, flags=re.MULTILINE)
        if not count:
            text = text.replace("    series:", f"{written}\n    series:")
    mapping = path.with_name(f"{path.name}.yml")
    mapping.write_text(text, encoding="utf-8")
    return mapping


@pytest.fixture
def bringing(copy, tmp_path):
    """Import one of the twelve tables: the ids, values, printed digits and cells that it gives."""

    def run(name, **settings):
        path = getattr(foreign_tables, name)(tmp_path)
        import_table(copy, path, mapped(path, **settings), CHECK)
        return {
            row["id"]: (row["value"], row["printed"], row["cell"].partition("#")[2])
            for row in rows_of(copy)
            if row["cell"]
        }

    return run


def rows_of(folder, table="observations"):
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def faults_of(run, *arguments, **settings):
    with pytest.raises(InputError) as raised:
        run(*arguments, **settings)
    return raised.value.faults


# --- the twelve tables


def test_semicolons_decimal_commas_and_windows_1251(bringing):
    found = bringing("semicolons", qualifier="rounded", scale="checked")
    assert found == {
        "chislennost_naseleniya_tysyach_2020": ("1234.5", "1 234,5", "B2"),
        "chislennost_naseleniya_tysyach_2021": ("1250.0", "1 250,0", "C2"),
        "dolya_uchastnikov_protsentov_2020": ("15.2", "15,2", "B3"),
        "dolya_uchastnikov_protsentov_2021": ("16.0", "16,0", "C3"),
    }


def test_headings_merged_over_two_columns_name_the_year_of_both(bringing):
    found = bringing("merged")
    assert found["north_registered_2020"] == ("120", "120", "НПО!B3")
    assert found["north_active_2020"] == ("80", "80", "НПО!C3")
    assert found["south_registered_2021"] == ("44", "44", "НПО!D4")
    assert found["south_active_2021"] == ("32", "32", "НПО!E4")
    assert len(found) == 8


def test_a_total_is_reported_from_its_parts(copy, tmp_path):
    """120 = 70 + 40 + 10; with 11 others, the parts make 121."""
    path = foreign_tables.totals(tmp_path)
    assert '"Total", id: "total_{year}", total: "yes"' in mapped(path).read_text()
    assert import_table(copy, path, mapped(path), CHECK).notices == []
    path.write_bytes(path.read_bytes().replace(b"other;10", b"other;11"))
    mapping = mapped(path)
    (notice,) = import_table(copy, path, mapping, CHECK).notices
    assert notice == "totals.csv: 2020: associations + funds + other = 121; Total is 120."


def test_per_cent_as_text_in_utf_16(bringing):
    found = bringing("percent_text", unit="percent of adults", qualifier="rounded")
    assert found == {
        "gave_money_2020": ("15.2", "15,2", "B2"),
        "gave_money_2021": ("16.0", "16,0", "C2"),
        "gave_time_2020": ("7.5", "7,5", "B3"),
    }


def test_per_cent_as_a_fraction_is_what_the_cell_shows(bringing):
    """0.07 is stored as a binary fraction; 0.07 x 100 would be 7.000000000000001."""
    found = bringing("percent_fraction", unit="percent of adults", qualifier="rounded")
    assert found["gave_money_2020"] == ("15.2", "15.2", "shares!B2")
    assert found["gave_time_2020"] == ("7.0", "7.0", "shares!B3")


def test_years_as_headings_may_have_a_word_or_a_mark(bringing):
    found = bringing("years")
    assert found == {
        "registered_2019": ("1000", "1000", "'Sheet 1'!B2"),
        "registered_2020": ("1100", "1100", "'Sheet 1'!C2"),
        "registered_2021": ("1210", "1210", "'Sheet 1'!D2"),
    }


def test_two_tables_on_one_sheet_each_have_their_own_rows(copy, tmp_path):
    path = foreign_tables.two_tables(tmp_path)
    mapping = mapped(path, qualifier="rounded", scale="checked")
    first, second = mapping.read_text(encoding="utf-8").split("header: 7")
    second = second.replace('id: "', 'id: "members_')
    mapping.write_text(f"{first}header: 7{second}", encoding="utf-8")
    import_table(copy, path, mapping, CHECK)
    found = {row["id"]: (row["value"], row["cell"]) for row in rows_of(copy) if row["cell"]}
    assert found["funds_2020"] == ("40", "raw/two.xlsx#both!B3")
    assert found["members_funds_2020"] == ("1.5", "raw/two.xlsx#both!B8")
    assert found["members_unions_2021"] == ("21.5", "raw/two.xlsx#both!C9")


def test_two_tables_with_the_same_ids_are_stopped_with_both_cells(bringing):
    faults = faults_of(bringing, "two_tables", scale="checked")
    assert [(f.file, f.row, f.column) for f in faults] == [
        ("two.xlsx#both", row, column) for row in (8, 9) for column in "BC"
    ]
    assert "the id funds_2020 already names two.xlsx#both:B3" in faults[0].problem


def test_marks_of_footnotes_are_no_digits_and_their_rows_no_figures(bringing):
    assert bringing("footnotes") == {
        "funds_2020": ("1234", "1234", "B2"),
        "funds_2021": ("1300", "1300", "C2"),
        "unions_2020": ("70", "70", "B3"),
    }


def test_thousands_with_no_break_narrow_and_thin_spaces(bringing):
    found = bringing("thousands", unit="people")
    assert [value for value, _, _ in found.values()] == ["1234567", "1240000", "1250001"]
    assert found["people_2020"][1] == "1 234 567"


def test_a_long_table_takes_its_year_from_its_own_column(bringing):
    found = bringing("long")
    assert {cell: value for value, _, cell in found.values()} == {
        "D2": "70",
        "D3": "40",
        "D4": "72",
        "D5": "42",
    }
    assert all(
        name.endswith("_2020") == (cell in ("D2", "D3")) for name, (_, _, cell) in found.items()
    )


def test_notes_above_three_rows_of_headings_and_an_empty_row(bringing):
    found = bringing("notes", spread="B4:E4, B5:C5, D5:E5")
    assert {cell: value for value, _, cell in found.values()} == {
        **{"B8": "40", "C8": "42", "D8": "31", "E8": "32"},
        **{"B10": "70", "C10": "72", "D10": "50", "E10": "51"},
    }
    (name,) = (name for name, (_, _, cell) in found.items() if cell == "D10")
    assert name == "birlestikter_uyymdar_sany_zhumys_isteytin_2020"


def test_an_ambiguous_comma_is_stopped_with_its_cells_and_both_readings(bringing):
    faults = faults_of(bringing, "ambiguous", decimal="")
    assert [(f.file, f.row, f.column, f.value) for f in faults] == [
        ("ambiguous.csv", 2, "B", "1,234"),
        ("ambiguous.csv", 2, "C", "2,345"),
    ]
    assert faults[0].problem == "it reads 1.234 or 1234"
    assert 'decimal: ","' in faults[0].remedy


def test_a_person_decides_what_an_ambiguous_comma_is(bringing):
    thousands = bringing("ambiguous", decimal=".", thousands=",")
    assert thousands["funds_2020"] == ("1234", "1 234", "B2")
    decimals = bringing("ambiguous", decimal=",", qualifier="rounded")
    assert decimals["funds_2020"] == ("1.234", "1,234", "B2")


# --- what an import leaves behind


def test_the_original_is_copied_with_its_checksum_and_the_source_written(copy, tmp_path):
    path = foreign_tables.semicolons(tmp_path)
    import_table(copy, path, mapped(path, qualifier="rounded", scale="checked"), CHECK)
    assert (copy / "raw" / "naselenie.csv").read_bytes() == path.read_bytes()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert (copy / "raw" / "SHA256SUMS").read_text() == f"{digest}  naselenie.csv\n"
    cited = rows_of(copy, "sources")[-1]
    assert (cited["id"], cited["body"]) == ("office-tables", "Office of Nowhere")
    assert check_data(read_tables(copy), METRICS) == []


def test_doing_it_again_gives_the_same_bytes_and_says_so(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    first = import_table(copy, path, mapped(path), CHECK).changes
    before = {file: file.read_bytes() for file in copy.rglob("*") if file.is_file()}
    again = import_table(copy, path, mapped(path), CHECK).changes
    assert {file: file.read_bytes() for file in copy.rglob("*") if file.is_file()} == before
    assert len([line for line in first if line.startswith("+")]) == 8 + 3
    assert {"+ source office-tables", "+ raw/totals.csv.mapping.yml"} <= {*first}
    assert again == ["= 8 rows as before"]


def test_a_newer_table_replaces_only_its_own_rows_where_they_stood(copy, tmp_path):
    by_hand = rows_of(copy)
    path = foreign_tables.totals(tmp_path)
    import_table(copy, path, mapped(path), CHECK)
    path.write_bytes(
        path.read_bytes().replace(b"other;10;12", b"other;9;12").replace(b"120", b"119")
    )
    changes = import_table(copy, path, mapped(path), CHECK).changes
    assert "~ other_2020: value 10 → 9; printed 10 → 9" in changes
    assert "~ total_2020: value 120 → 119; printed 120 → 119" in changes
    assert "= 6 rows as before" in changes
    assert any(line.startswith("~ raw/totals.csv, SHA-256 ") for line in changes)
    assert rows_of(copy)[: len(by_hand)] == by_hand
    assert len(rows_of(copy)) == len(by_hand) + 8


def test_an_imported_figure_that_was_changed_by_hand_is_told_with_what_its_cell_gives(
    copy, tmp_path
):
    path = foreign_tables.totals(tmp_path)
    import_table(copy, path, mapped(path), CHECK)
    assert list(changed_rows(read_tables(copy), DEFAULT.lacking)) == []
    table = copy / "observations.csv"
    text = table.read_text(encoding="utf-8")
    (row,) = (line for line in text.splitlines() if line.startswith("other_2020,"))
    cell = next(part for part in row.split(",") if part.startswith("raw/totals.csv#"))
    table.write_text(text.replace(row, row.replace(",10,10,", ",110,110,")), encoding="utf-8")
    (fault,) = changed_rows(read_tables(copy), DEFAULT.lacking)
    assert (fault.file, fault.column, fault.value) == ("observations.csv", "value", "110")
    assert fault.problem == f"{cell} gives 10"
    table.write_text(text.replace(row, row.replace(cell, "raw/totals.csv#A1")), encoding="utf-8")
    (fault,) = changed_rows(read_tables(copy), DEFAULT.lacking)
    assert fault.problem == "by its mapping, no figure is taken from this cell"


def test_another_table_leaves_the_rows_of_the_first_alone(copy, tmp_path):
    by_hand = rows_of(copy)
    first, second = foreign_tables.totals(tmp_path), foreign_tables.long(tmp_path)
    import_table(copy, first, mapped(first), CHECK)
    changes = import_table(copy, second, mapped(second), CHECK).changes
    assert all(line.startswith("+") for line in changes)
    assert len(rows_of(copy)) == len(by_hand) + 8 + 4


def test_the_ledger_leads_to_the_very_cell(copy, tmp_path):
    path = foreign_tables.merged(tmp_path)
    import_table(copy, path, mapped(path), CHECK)
    data = load(copy)
    for language in ("kk", "ru", "en"):
        (seen,) = ledger.entry(words(language, data), "north_active_2021")["rests"]
        assert seen["place"].endswith(", raw/merged.xlsx#НПО!E3")
        assert seen["quote"] == "North · active · 2021"
        assert seen["source"]["body"] == "Office of Nowhere"
    done = civicbrief("explain", "north_active_2021", "--data", copy)
    assert "raw/merged.xlsx#НПО!E3" in done.stdout


def test_a_table_that_came_by_mail_is_cited_as_not_published(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    mapping = mapped(path)
    text = mapping.read_text(encoding="utf-8")
    mapping.write_text(text.replace("https://example.org/tables", "not published"), "utf-8")
    import_table(copy, path, mapping, CHECK)
    assert list(check_data(read_tables(copy), METRICS)) == []
    data = load(copy)
    told = {
        language: ledger.sourced(words(language, data), data.sources["office-tables"])["address"]
        for language in ("kk", "ru", "en")
    }
    assert told == {"kk": "жарияланбаған", "ru": "не опубликовано", "en": "not published"}


def test_a_raw_file_that_is_no_longer_what_was_imported_is_a_fault(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    import_table(copy, path, mapped(path), CHECK)
    original = copy / "raw" / "totals.csv"
    content = original.read_bytes()
    original.write_bytes(content.replace(b"120", b"121"))
    (fault,) = check_data(read_tables(copy), METRICS)
    assert (fault.file, "no longer has the checksum" in fault.problem) == ("raw/totals.csv", True)
    original.unlink()
    (fault,) = check_data(read_tables(copy), METRICS)
    assert fault.problem == "the original is missing"
    original.write_bytes(content)
    (copy / "raw" / "SHA256SUMS").write_text("")
    faults = check_data(read_tables(copy), METRICS)
    assert faults[0].file == "raw/totals.csv"
    assert [fault.column for fault in faults[1:]] == ["cell"] * 8


# --- a mapping for a new project


def test_a_new_project_gets_original_and_mapping_to_decide(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    result = begin_with_table(copy, path, CHECK)
    assert result.mapping == copy / "raw" / "totals.csv.mapping.yml"
    asked = {"source.id", "source.body", "source.licence", "tables.0.unit"}
    assert {fault.column for fault in result.faults} >= asked
    assert (copy / "raw" / "totals.csv").read_bytes() == path.read_bytes()
    assert check_data(read_tables(copy), METRICS) == []
    assert not any(row["cell"] for row in rows_of(copy))
    asked = [fault.problem for fault in to_decide(copy.parent) if fault.file.endswith(".yml")]
    assert len(asked) == result.mapping.read_text(encoding="utf-8").count(f'"{MARKER}')
    assert not [words for words in asked if re.search(r'total:|"', words)]  # no YAML around them
    with pytest.raises(UsageError, match="there already"):
        begin_with_table(copy, path, CHECK)


def test_a_new_project_takes_the_rows_of_a_mapping_that_is_decided(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    mapped(path).rename(tmp_path / "mapping.yml")
    result = begin_with_table(copy, path, CHECK)
    assert (result.mapping, result.faults) == (None, [])
    assert sum(bool(row["cell"]) for row in rows_of(copy)) == 8


def test_a_file_without_a_table_begins_no_project(copy, tmp_path):
    before = {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()}
    (fault,) = faults_of(begin_with_table, copy, written(tmp_path, "a,b", "c,d"), CHECK)
    assert fault.problem == "no table with figures was found in it"
    assert {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()} == before


def test_letters_of_a_page_that_neither_words_nor_mapping_tell_are_not_imported(tmp_path):
    path, lines = tmp_path / "t.csv", "Вид;2022;2023\nъ‰њ;12;13\n"
    path.write_text(lines, encoding="utf-8")
    mapping = mapped(path)
    text = mapping.read_text(encoding="utf-8")
    mapping.write_text(text.replace("encoding: utf-8\n", ""), encoding="utf-8")
    path.write_bytes(lines.encode("windows-1251"))
    with pytest.raises(InputError, match=r"Write encoding: with the right one of utf-8, .*kz1048"):
        import_table(tmp_path, path, mapping, CHECK)


def test_a_mapping_in_another_encoding_waits_with_its_table(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    path.with_suffix(".yml").write_bytes("# қорлар\n".encode("kz1048"))
    waits = begin_with_table(copy, path, CHECK)
    assert [fault.problem for fault in waits.faults] == ["the file is not UTF-8"]
    assert waits.mapping.read_bytes() == path.with_suffix(".yml").read_bytes()


def written(folder, *lines):
    path = folder / "t.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def decided(path, mapping):
    """The rows that a table would give, without a folder of data."""
    units = read_tables(ROOT / "data").units
    return read_observations(read(path), read_mapping(mapping), units).rows


def taken(path, **settings):
    return {row["id"]: row for row in decided(path, mapped(path, **settings))}


def test_the_first_section_of_a_table_names_its_rows_as_the_others_do(tmp_path):
    path = written(
        tmp_path,
        *("Kind;2020;2021", "Town;;", "funds;10;20", "unions;5;6"),
        *("Village;;", "funds;1;2", "unions;3;4"),
    )
    found = taken(path)
    assert found["town_funds_2020"]["subject"] == "Town / funds"
    assert (found["town_funds_2020"]["value"], found["village_funds_2020"]["value"]) == ("10", "1")
    assert len(found) == 8


def test_a_row_of_formulas_without_results_is_a_fault_and_no_heading(tmp_path):
    book = Workbook()
    for row in (("Kind", 2020), ("funds", 1), ("unions", 3), ("both", "=B2+B3")):
        book.active.append(row)
    book.save(tmp_path / "t.xlsx")
    (fault,) = faults_of(taken, tmp_path / "t.xlsx")
    assert (fault.row, fault.column) == (4, "B")
    assert fault.problem == "a formula without a stored result"


@pytest.mark.parametrize(
    ("written_as", "problem"),
    [
        ("~5", "the cell is not a number"),
        ("more than 60", "the cell is not a number"),
        ("1,23,456", "the cell is not a number"),
    ],
)
def test_a_figure_that_no_rule_reads_is_asked_about_and_is_no_heading(
    written_as, problem, tmp_path
):
    rows = ("Kind;2020;2021", f"funds;{written_as};{written_as}", "unions;5;6")
    path = written(tmp_path, *rows)
    mapping = mapped(path)
    (fault,) = faults_of(read_mapping, mapping)
    assert fault.problem == "to decide: the number that it means, or no data (B2, C2)"
    bare = re.sub("    signs:\n      .*\n", "", mapping.read_text("utf-8"))
    mapping.write_text(bare, encoding="utf-8")
    assert [(f.row, f.column, f.problem) for f in faults_of(decided, path, mapping)] == [
        (2, "B", problem),
        (2, "C", problem),
    ]


def test_what_figures_in_brackets_mean_is_one_question(tmp_path):
    path = written(tmp_path, "Kind;2020", "funds;(1 234)", "unions;5")
    mapping = mapped(path)
    (fault,) = faults_of(read_mapping, mapping)
    assert "minus where (1 234) is negative, as in accounts, or plain" in fault.problem
    for choice, value in (("minus", "-1234"), ("plain", "1234")):
        text = re.sub('"TO DECIDE: minus[^"]*"', choice, mapping.read_text("utf-8"))
        own = mapping.with_name("own.yml")
        own.write_text(text, encoding="utf-8")
        assert [row["value"] for row in decided(path, own)] == [value, "5"]


def test_months_as_headings_have_an_id_each(tmp_path):
    path = written(tmp_path, "Kind;2020-01;2020-02", "funds;1;2", "unions;3;4")
    found = taken(path)
    assert (found["funds_2020_02"]["period"], found["funds_2020_02"]["value"]) == ("2020-02", "2")
    assert len(found) == 4


def test_a_column_of_codes_before_the_words_is_no_column_of_figures(tmp_path):
    path = written(tmp_path, "Code;Kind;2020;2021", "94.11;funds;1;2", "94.12;unions;3;4")
    assert [row["subject"] for row in taken(path).values()] == [
        "funds",
        "funds",
        "unions",
        "unions",
    ]


def test_rows_with_the_same_headings_are_reported_as_such(tmp_path):
    path = written(tmp_path, "Kind;2020", "funds;1", "funds;2", "unions;3")
    (fault,) = faults_of(taken, path)
    assert (fault.row, fault.remedy) == (
        3,
        "Both have the same headings: leave one out of rows or values.",
    )


def test_a_mark_of_a_footnote_is_no_part_of_a_name_and_is_reported(tmp_path):
    path = written(
        tmp_path, "Kind*;2020;2021**", "funds*;10*;20", "area, km²;5;6", "* branches too"
    )
    plan = read_mapping(mapped(path))
    units = read_tables(ROOT / "data").units
    found = read_observations(read(path), plan, units)
    assert [(row["subject"], row["quote"]) for row in found.rows] == [
        ("funds", "funds* · 2020"),
        ("funds", "funds* · 2021**"),
        ("area, km²", "area, km² · 2020"),
        ("area, km²", "area, km² · 2021**"),
    ]
    (notice,) = found.notices
    assert "funds*, 2021**: marks of footnotes" in notice


@pytest.mark.parametrize(
    ("wrong", "place", "words_of_it"),
    [
        ('delimiter: ";;"', "delimiter", "it cannot be a delimiter"),
        ("encoding: undefined", "encoding", "there is no such encoding"),
        ("encoding: utf-7", "encoding", "there is no such encoding"),
        ('    period: "2021 and on"', "tables.0.period", "neither a period nor the place of one"),
        (
            '    marks: ["0"]',
            "tables.0.marks.0",
            "a mark that would take digits or signs off a number",
        ),
        ('    decimal: ","\n    thousands: ","', "tables.0.decimal", "the same sign"),
        (
            '    percent: "fraction"',
            "B",
            "the series has the key percent",
        ),
        (
            "    values: B-F",
            "tables.0.values",
            "values reaches to column F, the sheet ends in column C",
        ),
    ],
)
def test_a_mapping_that_a_person_spoiled_is_reported_in_one_place(
    wrong, place, words_of_it, tmp_path
):
    path = written(tmp_path, "Kind;2020;2021", "funds;10;20", "unions;5;6")
    mapping = mapped(path)
    key = wrong.partition(":")[0]
    kept = [line for line in mapping.read_text("utf-8").splitlines() if not line.startswith(key)]
    at = next(n for n, line in enumerate(kept) if line.startswith("    series:"))
    at = 0 if key in ("delimiter", "encoding") else at
    mapping.write_text("\n".join([*kept[:at], wrong, *kept[at:]]), encoding="utf-8")
    units = read_tables(ROOT / "data").units

    def run():
        plan = read_mapping(mapping)
        read_observations(read(path, plan.encoding, plan.delimiter), plan, units)

    faults = [fault for fault in faults_of(run) if words_of_it in fault.problem]
    assert faults[0].column == place
    assert len(faults) == (4 if place == "B" else 1)  # a cell each


def test_the_parts_of_a_total_are_looked_for_once_along_the_rows():
    """1 + 2 + 3 + 4 = 10; and of 400 figures each is added at most once on either side."""
    added = []

    class Counted(Decimal):
        def __radd__(self, other):
            added.append(other)
            return Decimal(other) + Decimal(self)

    few = [Line(n, {("", ""): Decimal(v)}) for n, v in zip("tabcd", (10, 1, 2, 3, 4), strict=True)]
    assert [line.name for line in parts_of(few, 0)] == list("abcd")
    many = [Line(f"r{n}", {("", ""): Counted(-1)}) for n in range(400)]
    assert parts_of(many, 200) == []
    assert 0 < len(added) <= 400


def test_words_that_a_number_format_adds_are_reported(tmp_path):
    """1.5 with a format of "млн" is seen as 1,5 млн, and held as 1.5."""
    book = Workbook()
    for row in (("Kind", 2020), ("people", 1.5), ("members", 2.5)):
        book.active.append(row)
    for cell in ("B2", "B3"):
        book.active[cell].number_format = '0.0" млн"'
    book.save(tmp_path / "t.xlsx")
    (one,) = survey(read(tmp_path / "t.xlsx")).tables
    assert 'words of the format: млн: name it in unit (certain) [B2 "1.5", B3 "2.5"]' in [
        str(finding) for finding in one.findings
    ]


def merged_book(folder, rows, *cells):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for span in cells:
        book.active.merge_cells(span)
    book.save(folder / "t.xlsx")
    return folder / "t.xlsx"


@pytest.mark.parametrize("span", ["B2:C2", "B2:B3"])
def test_a_figure_merged_over_other_headings_is_asked_about(span, tmp_path):
    """10 in 2020, in both years, or together? 10 funds, unions, or both?"""
    rows = (("Kind", 2020, 2021), ("funds", 10, 20), ("unions", 3, 4), ("other", 1, 2))
    path = merged_book(tmp_path, rows, span)
    (one,) = survey(read(path)).tables
    assert (
        f"merged figures: over several headings: of each of them, or of all? (open) [{span}]"
        in [str(finding) for finding in one.findings]
    )
    (fault,) = (f for f in faults_of(taken, path) if "merged over" in f.problem)
    assert (fault.row, fault.column, span in fault.problem) == (2, "B", True)


def test_a_figure_as_wide_and_high_as_its_headings_is_one_figure(tmp_path):
    rows = (("Kind", 2020, None, 2021), ("funds", 10, None, 20), (None, None, None, None))
    rows += (("unions", 3, None, 4),)
    spans = ("B1:C1", "A2:A3", "B2:C3", "D2:D3", "B4:C4")
    path = merged_book(tmp_path, rows, *spans)
    assert [row["value"] for row in taken(path).values()] == ["10", "20", "3", "4"]


@pytest.mark.parametrize("label", ["Kind", ""])
def test_headings_that_stand_again_among_figures_head_what_follows(label, tmp_path):
    """Funds of 2019 to 2020 are no years: their row has a label of its own."""
    path = written(
        tmp_path,
        *("Kind;2020;2021", "funds;2019;2020", "unions;5;6"),
        *(f"{label};2022;2023", "parties;1;2", "other;3;4"),
    )
    found = {name: (row["period"], row["value"]) for name, row in taken(path).items()}
    assert found["funds_2021"] == ("2021", "2020")
    assert found["parties_2023"] == ("2023", "2")
    assert len(found) == 8


def test_thousands_in_a_heading_under_a_unit_of_ones_are_a_fault(tmp_path):
    path = written(tmp_path, "Kind;2020", "Адамдар, мың;5", "Funds;6", "Мыңдаған;7")
    units = read_tables(ROOT / "data").units
    mapping = mapped(path)
    (fault,) = faults_of(read_observations, read(path), read_mapping(mapping), units)
    assert "says мың, and organisations is no unit of 1000" in fault.problem
    own = ('unit: "organisations", total', 'unit: "thousand people", total')
    text = mapping.read_text("utf-8").replace(*own)
    mapping.write_text(text, encoding="utf-8")
    assert read_observations(read(path), read_mapping(mapping), units).notices == []
