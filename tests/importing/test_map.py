"""The command `import`, with its old spellings: what it says, refuses and leaves."""

import json
import re

import pytest
from openpyxl import Workbook

from civicbrief.data.tables import read_tables
from civicbrief.importing.import_table import import_table
from civicbrief.importing.mapping import read_mapping
from civicbrief.importing.proposal import mapping_of
from civicbrief.importing.read_table import read
from civicbrief.metrics.data_check import check_data
from civicbrief.pipeline.check import check
from tests.importing.test_import_table import faults_of, mapped, rows_of
from tests.support import foreign_tables
from tests.support.project import CHECK, METRICS, ROOT, change, civicbrief, drop


def table(folder, *lines, name="t.csv"):
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def edited(mapping, *changes):
    text = mapping.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    mapping.write_text(text, encoding="utf-8")
    return mapping


def state(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- the commands


def test_a_first_import_says_what_it_found_how_sure_it_is_and_by_which_cells(copy, tmp_path):
    path, before = foreign_tables.ambiguous(tmp_path), state(copy)
    done = civicbrief("import", path, "--data", copy)
    assert done.returncode == 1
    assert state(copy) == before
    assert "shape: wide: years are headings (certain) [B1 2020, C1 2021]" in done.stdout
    assert 'decimal: B2 is 1.234 or 1234: the table does not tell (open) [B2 "1,234"' in done.stdout
    text = (tmp_path / "ambiguous.csv.mapping.yml").read_text(encoding="utf-8")
    assert "percent of adults" not in text.partition("unit:")[0]
    assert "organisations, thousand organisations" in text  # units of the card
    *questions, last = done.stderr.splitlines()
    lines = [n for n, line in enumerate(text.splitlines(), 1) if "TO DECIDE:" in line]
    assert [int(one.split(":")[1]) for one in questions] == lines
    assert f"{tmp_path}/ambiguous.csv.mapping.yml:13: to decide: its title" in questions
    assert last.endswith(f": {len(lines)} lines to decide. Then: civicbrief import {path}")


def test_a_later_import_takes_the_mapping_that_lies_beside_the_table(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    assert civicbrief("import", path, "--data", copy).returncode == 1
    before = state(copy)
    asked = civicbrief("import", path, "--data", copy)  # nothing has been decided yet
    assert (asked.returncode, state(copy) == before) == (1, True)
    assert asked.stderr.endswith(" faults. Nothing was written.\n")
    mapped(path).replace(tmp_path / "totals.csv.mapping.yml")
    done = civicbrief("import", path, "--data", copy)
    assert done.returncode == 0, done.stderr
    assert "+ total_2021: 126 organisations, 2021, raw/totals.csv#C2" in done.stdout


def test_where_nothing_is_asked_the_first_import_brings_the_rows_in_at_once(copy, tmp_path):
    """A newer table of a name that was imported before is read by the mapping of that time."""
    path = foreign_tables.totals(tmp_path)
    import_table(copy, path, mapped(path), CHECK)
    sent = tmp_path / "sent"
    sent.mkdir()
    newer = sent / "Totals.csv"
    newer.write_bytes(path.read_bytes().replace(b"other;10", b"other;9").replace(b"120", b"119"))
    done = civicbrief("import", newer, "--data", copy)
    assert done.returncode == 0, done.stderr
    assert "by which this table was last imported" in done.stdout
    assert "~ other_2020: value 10 → 9; printed 10 → 9" in done.stdout
    kept = copy / "raw" / "totals.csv.mapping.yml"
    assert (sent / "Totals.csv.mapping.yml").read_bytes() == kept.read_bytes()


def test_the_old_spellings_work_and_are_not_listed(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    assert civicbrief("map", path).returncode == 0
    assert (tmp_path / "mapping.yml").is_file()
    arguments = ("import", "table", path, "--mapping", mapped(path), "--data", copy)
    assert civicbrief(*arguments).returncode == 0
    assert "  map " not in civicbrief("--help").stdout
    assert "Until version 0.3 also: civicbrief map" in civicbrief("import", "--help").stdout


def test_a_mapping_that_is_named_has_to_be_there(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    done = civicbrief("import", path, "--mapping", tmp_path / "no.yml", "--data", copy)
    assert (done.returncode, "there is no such mapping" in done.stderr) == (2, True)
    assert list(tmp_path.glob("*.yml")) == []


def test_the_area_of_the_project_is_not_asked_for(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    civicbrief("import", path, "--data", copy)
    text = (tmp_path / "totals.csv.mapping.yml").read_text(encoding="utf-8")
    assert re.search(r"^    area: KAZ  # the project's", text, re.MULTILINE)


def test_a_data_folder_that_is_unsound_is_told_and_the_table_still_surveyed(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    (copy / "datapackage.json").write_text("{}", encoding="utf-8")
    done = civicbrief("import", path, "--data", copy)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert "TO DECIDE: the three letters" in (tmp_path / "totals.csv.mapping.yml").read_text()


def test_map_never_writes_over_a_mapping_unless_forced(tmp_path):
    path = foreign_tables.totals(tmp_path)
    (tmp_path / "mapping.yml").write_text("mine", encoding="utf-8")
    done = civicbrief("map", path)
    assert (done.returncode, "--force" in done.stderr) == (2, True)
    assert (tmp_path / "mapping.yml").read_text(encoding="utf-8") == "mine"
    assert civicbrief("map", path, "--force").returncode == 0
    assert (tmp_path / "mapping.yml").read_text(encoding="utf-8") != "mine"


def test_an_undecided_mapping_is_refused_line_by_line(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    civicbrief("map", path)
    before = state(copy)
    mapping = tmp_path / "mapping.yml"
    done = civicbrief("import", "table", path, "--mapping", mapping, "--data", copy)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    lines = [
        n for n, line in enumerate(mapping.read_text().splitlines(), 1) if "TO DECIDE:" in line
    ]
    told = [int(n) for n in re.findall(r"^mapping\.yml:(\d+):[\w.]+: to decide", done.stderr, re.M)]
    assert sorted(set(told)) == lines
    assert state(copy) == before


def test_import_says_what_changed_and_the_project_is_sound_after(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    done = civicbrief("import", "table", path, "--mapping", mapped(path), "--data", copy)
    assert done.returncode == 0, done.stderr
    assert "+ total_2021: 126 organisations, 2021, raw/totals.csv#C2" in done.stdout
    faults, failures, notices, _ = check(ROOT, copy)
    assert (faults, failures) == ([], [])
    (told,) = [n for n in notices if "the words of the tables in data/ are used for" in n.problem]
    assert told.file == "kk.ftl, ru.ftl, en.ftl"  # once, for all that lack the same
    assert "for 9 names: " in told.problem  # eight figures and a source
    # six of them, and a sign for the rest
    assert len(told.problem.partition(": ")[2].split(", ")) == 7


# --- what the mapping says


def test_a_year_chosen_for_an_id_without_a_year_takes_one_line(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    mapping = edited(mapped(path), ('"funds_{year}"', '"funds", year: "2021"'))
    import_table(copy, path, mapping, CHECK)
    found = {row["id"]: row["value"] for row in rows_of(copy) if row["cell"]}
    assert found["funds"] == "42"
    assert not {"funds_2020", "funds_2021"} & set(found)
    assert len(found) == 7  # the other three series in both years


def test_a_year_that_no_heading_names_is_decided_in_one_line(copy, tmp_path):
    path = table(tmp_path, "Kind;Number", "funds;40", "unions;7")
    import_table(copy, path, mapped(path, period="2023"), CHECK)
    found = {row["id"]: row["period"] for row in rows_of(copy) if row["cell"]}
    assert found == {"funds_number_2023": "2023", "unions_number_2023": "2023"}


@pytest.mark.parametrize(
    ("year", "said"),
    [("2019", "no cell of this series is of this year"), ("20", "this is not a year")],
)
def test_a_year_that_the_table_lacks_is_told_with_those_there_are(year, said, copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    mapping = edited(mapped(path), ('"funds_{year}"', f'"funds", year: "{year}"'))
    (fault,) = faults_of(import_table, copy, path, mapping, CHECK)
    assert (fault.problem, fault.value) == (said, year)
    assert "2020, 2021" in fault.remedy or year == "20"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    rows: 2-5", "    rows: 2-5\n    rows: 2-4", "the key occurs in line"),
        ("    labels: A", "    labls: A", "Did you mean labels?"),
        ("    rows: 2-5", "    rows: two", "not rows of a sheet"),
        ("    values: B-C", "    values: C-B", "not rows or columns of a sheet"),
        ('row: "funds"', 'row: "fund"', "no row of figures has this heading"),
        ('"exact"', '"about"', "unknown value"),
        ('"funds_{year}"', '"Funds {year}"', "cannot be the pattern of an id"),
        ('"funds_{year}"', '"funds"', "the id funds already names totals.csv:B4"),
        ('"funds_{year}"', '"other_{year}"', "the id other_2020 already names totals.csv:B4"),
        ('"funds_{year}"', '"ngo_active_{year}"', "this row already has the id of"),
        (
            'unit: "organisations"',
            'unit: "elephants"',
            'datapackage.json has no such unit, found "elephants"',
        ),
        ('area: "XNA"', 'area: "nowhere"', "nowhere"),
        ('accessed: "2026-11-24"', 'accessed: "today"', "today"),
        ("period: headings", "period: column B", "no year can be read in 120 for it"),
        ("labels: A", "labels: D", "labels reaches to column D, the sheet ends in column C"),
        ('delimiter: ";"', 'delimiter: ";"\nsheets: [', "YAML error"),
        ('delimiter: ";"', 'delimiter: &a ";"\nx: *a', "references (*)"),
        ("encoding: utf-8-sig", "encoding: utf-32", "the file is not encoded as utf-32"),
        ('file: "totals.csv"', 'file: "../totals.csv"', "cannot be the name of a file in data/raw"),
    ],
)
def test_what_is_wrong_in_a_mapping_is_reported_and_nothing_is_written(
    old, new, said, copy, tmp_path
):
    path = foreign_tables.totals(tmp_path)
    mapping = edited(mapped(path), (old, new))
    before = state(copy)
    assert said in "\n".join(map(str, faults_of(import_table, copy, path, mapping, CHECK)))
    assert state(copy) == before
    assert list(copy.parent.glob(".*importing*")) == []


def test_what_a_mapping_makes_wrong_in_a_row_is_told_once_at_its_own_key(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    mapping = edited(mapped(path), ('area: "XNA"', 'area: "nowhere"'))
    line = 1 + [one.strip() for one in mapping.read_text().splitlines()].index('area: "nowhere"')
    (fault,) = faults_of(import_table, copy, path, mapping, CHECK)  # of each of its rows
    assert (fault.file, fault.row, fault.column) == (mapping.name, line, "area")


def test_a_mapping_that_holds_more_than_an_encoding_is_never_written_anew(copy, tmp_path):
    path = table(tmp_path, "Kind;2020;2021", "funds;10;20")
    mapping = mapping_of(path)
    for text in ("encoding: utf-8\nsource:\n  id: mine\n", "encoding: utf-8\n\nsource: x\n"):
        mapping.write_text(text)
        done = civicbrief("import", path, "--data", copy)
        assert (done.returncode, mapping.read_text()) == (1, text)
        assert done.stderr.startswith(f"{mapping.name}:")
    mapping.unlink()
    mapping.symlink_to("nowhere")
    done = civicbrief("import", path, "--data", copy)
    assert f"{mapping.name}: this is a link that leads nowhere" in done.stderr
    assert not mapping.exists()


def test_marks_of_a_merge_in_a_table_are_told_by_their_line(tmp_path):
    path = table(tmp_path, "Kind;2020", "<<<<<<< HEAD", "funds;10")
    (fault,) = faults_of(read, path)
    assert (fault.file, fault.row) == (path.name, 2)


def test_a_unit_that_the_card_lacks_is_reported_once_with_the_way_to_add_it(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    mapping = edited(mapped(path), ('unit: "organisations"', 'unit: "elephants"'))
    (fault,) = faults_of(
        import_table, copy, path, mapping, CHECK
    )  # though each of its cells wants it
    assert "datapackage.json" in fault.remedy


def test_a_heading_in_per_cent_under_another_unit_is_refused(copy, tmp_path):
    path = table(tmp_path, "Kind;2020", "Share, %;5", "Funds;6")
    mapping = edited(mapped(path), ('"percent of population"', '"organisations"'))
    (fault,) = faults_of(import_table, copy, path, mapping, CHECK)
    assert fault.problem == "the heading Share, % has a %, and organisations is no unit of per cent"
    assert "percent of population" in fault.remedy
    own = edited(mapping, ('}", unit: "organisations"', '}", unit: "percent of adults"'))
    assert import_table(copy, path, own, CHECK).changes
    checked = edited(own, ('"percent of adults"', '"organisations", scale: "checked"'))
    assert import_table(copy, path, checked, CHECK).changes


@pytest.mark.parametrize(
    ("label", "word"),
    [
        ("Share of associations, per cent", "per cent"),
        ("Доля объединений (в процентах)", "процентах"),
        ("Бірлестіктердің үлесі, пайызбен", "пайызбен"),
    ],
)
def test_a_row_whose_words_say_per_cent_under_another_unit_is_refused(label, word, copy, tmp_path):
    path = table(tmp_path, "Kind;2020", f"{label};86.8", "Funds;6")
    mapping = edited(mapped(path), ('"percent of population"', '"organisations"'))
    (fault,) = faults_of(import_table, copy, path, mapping, CHECK)
    assert f"says {word}, and organisations is no unit of per cent" in fault.problem


def test_values_of_a_mapping_are_text_whatever_yaml_makes_of_them(tmp_path):
    path = table(tmp_path, "Kind;2020", "No;5", "1_0;6")
    plan = read_mapping(edited(mapped(path), ('row: "No"', "row: No"), ('row: "1_0"', "row: 1_0")))
    assert [series.row for series in plan.tables[0].series] == ["No", "1_0"]


# --- what the cells say


def test_all_wrong_cells_are_reported_at_once(copy, tmp_path):
    path = table(tmp_path, "Kind;2020;2021;2022", "funds;5;=1+1;n 6", "unions;12 34;7;701)")
    mapping = mapped(path, marks=[])
    (fault,) = faults_of(import_table, copy, path, mapping, CHECK)
    assert (fault.column, fault.problem[:9]) == ("tables.0.signs.12 34", "to decide")
    written = re.sub("    signs:\n      .*\n", "", mapping.read_text(encoding="utf-8"))
    mapping.write_text(written, encoding="utf-8")  # as by hand, without the question
    faults = faults_of(import_table, copy, path, mapping, CHECK)
    assert [(f.row, f.column, f.value) for f in faults] == [
        (2, "C", "=1+1"),
        (2, "D", "n 6"),
        (3, "B", "12 34"),
        (3, "D", "701)"),
    ]
    assert faults[3].problem == "it is 70 with the mark 1), or 701"


def test_a_formula_without_a_result_an_error_and_a_date_are_reported(copy, tmp_path):
    book = Workbook()
    for row in (("Kind", "2020", "2021", "2022", "2023"), ("funds", 5, "=B2", "#DIV/0!", 44228)):
        book.active.append(row)
    book.active["E2"].number_format = "dd.mm"
    path = tmp_path / "t.xlsx"
    book.save(path)
    faults = faults_of(import_table, copy, path, mapped(path), CHECK)
    assert [(f.column, f.problem) for f in faults] == [
        ("C", "a formula without a stored result"),
        ("D", "an error of a formula"),
        ("E", "it is the date 2021-02-01, or a number that a spreadsheet turned into a date"),
    ]


def test_hidden_rows_and_columns_are_asked_about(copy, tmp_path):
    path = foreign_tables.merged(tmp_path)
    import openpyxl

    book = openpyxl.load_workbook(path)
    book.active.row_dimensions[4].hidden = True
    book.save(path)
    mapping = mapped(path)
    assert "TO DECIDE: include or leave out; hidden: row 4" in mapping.read_text("utf-8")
    bare = edited(mapping, *[(re.search("    hidden: .*\n", mapping.read_text("utf-8"))[0], "")])
    (fault,) = faults_of(import_table, copy, path, bare, CHECK)
    assert fault.problem == "the mapping names the hidden row 4"
    import_table(copy, path, mapped(path, hidden="include"), CHECK)
    assert sum(bool(row["cell"]) for row in rows_of(copy)) == 8


def test_digits_that_a_format_hides_are_asked_about(copy, tmp_path):
    book = Workbook()
    for row in (("Answer", "2020"), ("gave time", 0.15234)):
        book.active.append(row)
    book.active["B2"].number_format = "0.0%"
    path = tmp_path / "t.xlsx"
    book.save(path)
    rules = {"unit": "percent of adults", "qualifier": "rounded"}
    assert "shown or stored; B2 shows 15.2 and holds 15.234" in mapped(path).read_text("utf-8")
    undecided = re.sub("    digits: .*\n", "", mapped(path, **rules).read_text("utf-8"))
    (tmp_path / "mapping.yml").write_text(undecided, encoding="utf-8")
    (fault,) = faults_of(import_table, copy, path, tmp_path / "mapping.yml", CHECK)
    assert (fault.column, fault.problem) == ("B", "it shows 15.2 and holds 15.234")
    for digits, value in (("shown", "15.2"), ("stored", "15.234")):
        import_table(copy, path, mapped(path, digits=digits, **rules), CHECK)
        (row,) = (row for row in rows_of(copy) if row["cell"])
        assert (row["value"], row["printed"]) == (value, value)


def test_shares_below_one_are_asked_whether_they_are_fractions(copy, tmp_path):
    path = table(tmp_path, "Answer;2020;2021", "gave;0,15;0,16")
    rules = {"unit": "percent of adults", "qualifier": "rounded"}
    first, second = faults_of(import_table, copy, path, mapped(path, **rules), CHECK)
    assert (first.problem, second.column) == ("it reads 0.15 % or 15 %", "C")
    import_table(copy, path, mapped(path, percent="fraction", **rules), CHECK)
    assert [row["value"] for row in rows_of(copy) if row["cell"]] == ["15", "16"]


def test_per_cent_in_a_unit_that_is_none_is_reported(copy, tmp_path):
    path = table(tmp_path, "Answer;2020", "gave;15 %")
    (fault,) = faults_of(import_table, copy, path, mapped(path), CHECK)
    assert "it is a share in per cent, and organisations is not" in fault.problem


def test_words_that_a_spreadsheet_would_run_are_made_harmless(copy, tmp_path):
    path = table(tmp_path, "Kind;2020", '"=HYPERLINK(""http://x"")";5')
    text = mapped(path).read_text("utf-8")
    assert "=HYPERLINK" in text
    import_table(copy, path, path.with_name("t.csv.yml"), CHECK)
    (row,) = (row for row in rows_of(copy) if row["cell"])
    assert row["quote"].startswith("… =HYPERLINK")
    assert row["subject"].startswith("… =HYPERLINK")


def test_figures_beside_the_mapped_table_are_a_notice(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    mapping = edited(mapped(path), ("values: B-C", "values: B"))
    (notice,) = import_table(copy, path, mapping, CHECK).notices
    assert notice == "totals.csv: column C holds figures that values does not name."
    parted = mapping.read_text(encoding="utf-8")
    entry = parted[parted.index("  - header:") :]
    other = entry.replace("values: B", "values: C").replace('_{year}"', '_later"')
    mapping.write_text(parted.rstrip("\n") + "\n" + other, encoding="utf-8")
    assert import_table(copy, path, mapping, CHECK).notices == []


def test_a_source_that_others_cite_is_not_rewritten(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    mapping = edited(mapped(path), ('id: "office-tables"', 'id: "caf-2021"'))
    assert (
        "and other rows cite it" in faults_of(import_table, copy, path, mapping, CHECK)[0].problem
    )


def test_a_table_of_the_same_name_from_another_source_does_not_replace_the_first(copy, tmp_path):
    path = foreign_tables.totals(tmp_path)
    import_table(copy, path, mapped(path), CHECK)
    mapping = edited(mapped(path), ('id: "office-tables"', 'id: "another"'))
    faults = faults_of(import_table, copy, path, mapping, CHECK)
    assert {fault.problem for fault in faults} == {"raw/totals.csv is a table of another source"}


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_write_that_ends_half_way_leaves_the_data_as_they_were(
    copy, tmp_path, monkeypatch, error
):
    from pathlib import Path

    path = foreign_tables.totals(tmp_path)
    mapping, before, replace = mapped(path), state(copy), Path.replace

    def failing(self, target):
        if target.name == "observations.csv":
            raise error
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(type(error)):
        import_table(copy, path, mapping, CHECK)
    assert state(copy) == before


# --- in the documents


@pytest.mark.edition
def test_an_imported_figure_leads_to_its_cell_in_every_document(copy, tmp_path):
    """The count of the brief itself, from a table instead of a row typed by hand."""
    (by_hand,) = (row for row in rows_of(copy) if row["id"] == "ngo_active_2021")
    drop(copy, "observations", "ngo_active_2021")
    path = table(tmp_path, "Kind;2021", f"active;{by_hand['value']}", name="count.csv")
    mapping = edited(mapped(path, area=by_hand["area"]), ('"active_{year}"', '"ngo_active_{year}"'))
    import_table(copy, path, mapping, CHECK)
    change(copy, "observations", "ngo_active_2021", period=by_hand["period"])
    assert check_data(read_tables(copy), METRICS) == []
    out = tmp_path / "outputs"
    done = civicbrief("build", "--data", copy, "--out", out, "--language", "kk")
    assert done.returncode == 0, done.stderr
    from docx import Document

    from tests.export.test_export import pdf_text

    place = "raw/count.csv#B2"
    assert place in (out / "brief" / "kk.html").read_text(encoding="utf-8")
    assert place in pdf_text(out / "brief" / "kk.pdf").replace("\n", "")
    text = "\n".join(p.text for p in Document(str(out / "brief" / "kk.docx")).paragraphs)
    assert place in text
    told = json.loads((out / "ledger.json").read_text(encoding="utf-8"))
    assert told["figures"]["ngo_active_2021"]["cell"] == place
