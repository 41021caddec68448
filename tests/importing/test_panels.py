"""A published panel becomes rows of panel.csv as it stands, or is stopped with its cells named."""

import codecs
import hashlib
import json
from collections import Counter

import pytest

from civicbrief.data.tables import read_tables
from civicbrief.importing.panels.panel_tables import PanelImport, revisions
from civicbrief.importing.panels.panel_values import area_of, printed
from civicbrief.tools import locked_packages
from tests.support.panels import INDICATORS, country_year, table_of, vdem
from tests.support.project import ROOT, civicbrief, own_data, project_with_data


@pytest.fixture
def project(tmp_path):
    """A project that reads the data of this one."""
    (tmp_path / "project").mkdir()
    return project_with_data(tmp_path / "project")


@pytest.fixture
def bring(project, tmp_path):
    """Import a panel of rows of V-Dem into a folder of its own: what is said, and its tables."""

    def run(rows, *options, **settings):
        file = vdem(tmp_path, rows, **settings)
        return taken(project, file, tmp_path / "panel", "--as", "vdem", *options)

    return run


def taken(project, file, target, *options):
    done = civicbrief("import", file, *options, "--to", target, cwd=project)
    tables = {path.stem: table_of(path) for path in target.glob("*.csv")}
    return done, tables


def faults(done):
    """The faults that a command tells, without their count."""
    *told, last = done.stderr.splitlines()
    assert done.returncode == 1
    assert last.endswith("Nothing was written.")
    return told


TWO = [
    country_year("KAZ", 2009, v2x_rule="none of these is read"),
    country_year("KAZ", 2025, v2x_cspart="0.43", v2x_cspart_codelow="0.305"),
    country_year("KAZ", 2026, v2x_cspart="", v2x_cspart_codelow="", v2x_cspart_codehigh="NA"),
    country_year("SWE", 2026, v2csreprss="-1.5", v2csreprss_codelow="-2"),
]


def test_a_panel_of_vdem_has_each_indicator_of_the_project_with_its_interval(bring):
    """Zeros that the CSV dropped are there again; what is empty, NA or before 2010 is left out."""
    done, tables = bring(TWO)
    assert done.returncode == 0, done.stderr
    rows = [tuple(row.values()) for row in tables["panel"]]
    assert rows[:2] == [
        ("KAZ", "v2x_cspart", "v17", "2025", "0.430", "0.305", "0.600"),
        ("SWE", "v2x_cspart", "v17", "2026", "0.500", "0.412", "0.600"),
    ]
    assert ("SWE", "v2csreprss", "v17", "2026", "-1.500", "-2.000", "0.600") in rows
    assert Counter(row[1] for row in rows) == dict.fromkeys(INDICATORS, 3) | {"v2x_cspart": 2}


def test_a_panel_of_its_own_says_what_its_series_are_and_where_they_come_from(bring, tmp_path):
    done, tables = bring(TWO)
    assert [row["indicator"] for row in tables["series"]] == list(INDICATORS)
    assert tables["series"][1] == {
        "indicator": "v2cseeorgs",
        "release": "v17",
        "unit": "scale of the measurement model",
        "level": "68",
        "source": "vdem-17-country-year",
        "qualifier": "rounded",
    }
    (source,) = tables["sources"]
    digest = hashlib.sha256((tmp_path / "V-Dem-CY-Full+Others-v17.csv").read_bytes()).hexdigest()
    assert source["id"] == "vdem-17-country-year"
    assert source["title"].endswith(f"V-Dem-CY-Full+Others-v17.csv, SHA-256 {digest[:12]}")
    assert source["date"] == "2027"
    assert digest in done.stderr


def test_a_panel_of_its_own_leaves_the_data_of_the_project_as_they_are(bring):
    before = read_tables(ROOT / "data").fingerprint
    assert bring(TWO)[0].returncode == 0
    assert read_tables(ROOT / "data").fingerprint == before


def test_the_folder_of_a_project_takes_no_panel_of_its_own(project, tmp_path):
    done, _ = taken(project, vdem(tmp_path, TWO), project / "data", "--as", "vdem")
    assert done.returncode == 2
    assert "leave --to away" in done.stderr


def test_a_second_release_stands_beside_the_first(bring):
    bring(TWO)
    rows = [country_year("SWE", year) for year in (2009, 2010, 2025)]
    done, tables = bring(rows, name="V-Dem-CY-Core-v16.csv")
    assert done.returncode == 0, done.stderr
    first = [(row["indicator"], row["release"]) for row in tables["series"]][:3]
    assert first == [("v2x_cspart", "v16"), ("v2x_cspart", "v17"), ("v2cseeorgs", "v16")]
    older = {row["year"] for row in tables["panel"] if row["release"] == "v16"}
    assert older == {"2010", "2025"}
    assert {row["release"] for row in tables["panel"]} == {"v16", "v17"}


def test_a_mark_at_the_beginning_other_ends_of_lines_and_empty_ones_change_nothing(bring, tmp_path):
    _, plain = bring(TWO)
    path = tmp_path / "V-Dem-CY-Full+Others-v17.csv"
    path.write_bytes(codecs.BOM_UTF8 + path.read_bytes().replace(b"\n", b"\r\n\r\n", 2))
    done = civicbrief(
        "import", path, "--as", "vdem", "--to", tmp_path / "marked", cwd=tmp_path / "project"
    )
    assert done.returncode == 0, done.stderr
    assert table_of(tmp_path / "marked" / "panel.csv") == plain["panel"]


def test_a_file_that_ends_with_another_year_is_of_another_version(bring):
    done, tables = bring([country_year("KAZ", 2024)], name="V-Dem-CY-Full+Others-v17.csv")
    (fault,) = faults(done)
    assert "version 17 ends with the year 2026, and this file with 2024" in fault
    assert tables == {}


def test_a_version_that_a_user_gives_is_taken_with_a_notice(bring):
    done, tables = bring([country_year("KAZ", 2024)], "--release", "v17")
    assert done.returncode == 0
    assert "notice" in done.stderr
    assert {row["release"] for row in tables["panel"]} == {"v17"}


def test_a_file_without_a_version_in_its_name_needs_one(bring):
    done, _ = bring(TWO, name="country-year.csv")
    assert done.returncode == 2
    assert "--release" in done.stderr
    assert bring(TWO, "--release", "v17", name="country-year.csv")[0].returncode == 0


def test_every_missing_column_is_told(bring):
    lost = ("country_text_id", "v2x_rule", "v2x_cspart_codehigh")
    told = faults(bring(TWO, without=lost)[0])
    assert [line.split(":")[2] for line in told] == [*lost[:2], lost[2]]
    assert all("the column is missing" in line for line in told)


def test_an_indicator_without_intervals_has_none(bring):
    done, tables = bring(TWO, without=("v2x_rule_codelow", "v2x_rule_codehigh"))
    assert done.returncode == 0
    assert {row["low"] for row in tables["panel"] if row["indicator"] == "v2x_rule"} == {""}
    assert [row["level"] for row in tables["series"][-2:]] == ["68", ""]


@pytest.mark.parametrize(
    ("cells", "column", "problem"),
    [
        ({"v2x_cspart": "1.2", "v2x_cspart_codehigh": "1.3"}, "v2x_cspart", "cannot be above 1"),
        ({"v2x_libdem": "0.3"}, "v2x_libdem", "outside its interval, 0.412 to 0.6"),
        ({"v2x_libdem": "0.7"}, "v2x_libdem", "outside its interval, 0.412 to 0.6"),
        ({"v2x_rule": "0,5"}, "v2x_rule", "this is no number"),
        ({"v2x_rule_codelow": "", "v2x_rule": "0.5"}, "v2x_rule_codelow", "needs both ends"),
        ({"v2x_rule": ""}, "v2x_rule", "an interval, but no value"),
    ],
)
def test_a_value_that_cannot_be_is_named_by_row_and_column(bring, cells, column, problem):
    told = faults(bring([country_year("KAZ", 2025), country_year("KAZ", 2026, **cells)])[0])
    (fault,) = [line for line in told if f":{column}:" in line and problem in line]
    assert fault.startswith(f"V-Dem-CY-Full+Others-v17.csv:3:{column}:")


def test_of_many_faults_of_one_column_five_are_shown_and_the_rest_counted(bring):
    rows = [country_year("KAZ", year, v2x_rule="much") for year in range(2018, 2027)]
    told = faults(bring(rows)[0])
    assert len(told) == 6
    assert "4 more rows have such a fault" in told[-1]


def test_a_code_of_no_country_of_today_is_a_fault(bring):
    """Those of V-Dem that places.csv names are none."""
    known = [country_year(code, 2026) for code in ("PSG", "XKX", "ROU")]
    assert bring(known)[0].returncode == 0
    told = faults(bring([*known, country_year("QQQ", 2026), country_year("DDR", 2026)])[0])
    assert [line.rpartition('found "')[2][:3] for line in told] == ["QQQ", "DDR"]
    assert told[0].startswith("V-Dem-CY-Full+Others-v17.csv:5:country_text_id:")


def test_a_country_of_the_past_is_no_fault_of_later_years(bring):
    past = country_year("DDR", 1988)
    assert bring([past, *TWO])[0].returncode == 0
    assert "DDR" in bring([past, *TWO], "--since", "1980")[0].stderr


def test_a_country_that_has_a_year_twice_is_a_fault(bring):
    (fault,) = faults(bring([*TWO, country_year("SWE", 2026)])[0])
    assert fault.startswith("V-Dem-CY-Full+Others-v17.csv:6:year:")
    assert "SWE has this year already, in row 5" in fault


def test_a_cut_line_and_a_year_that_is_none_are_told_together(bring, tmp_path, project):
    """A cut line is a row of the file: the rows after it keep their numbers."""
    path = vdem(tmp_path, [*TWO, country_year("NOR", "20x6")])
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[2] = lines[2][:60]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    done, tables = taken(project, path, tmp_path / "panel", "--as", "vdem")
    cut, year = faults(done)
    assert cut.startswith(f"{path.name}:3: ")
    assert "the line is cut" in cut
    assert year.startswith(f'{path.name}:6:year: this is no year, found "20x6"')
    assert tables == {}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"PK\x03\x04", "a ZIP archive"),
        ("country_name,год\n".encode("cp1251"), "not that of a CSV table in UTF-8"),
        (b"", "the column is missing"),
    ],
)
def test_a_file_that_is_no_table_is_one_plain_fault(project, tmp_path, content, problem):
    path = tmp_path / "V-Dem-CY-Full+Others-v17.csv"
    path.write_bytes(content)
    done, _ = taken(project, path, tmp_path / "panel", "--as", "vdem")
    assert problem in faults(done)[0]


@pytest.fixture
def own(project):
    """The project with data of its own, in which no change is judged by two releases."""
    data = own_data(project)
    card = json.loads((data / "datapackage.json").read_text(encoding="utf-8"))
    del card["revisionAreas"]
    (data / "datapackage.json").write_text(json.dumps(card), encoding="utf-8")
    header = (data / "revisions.csv").read_text(encoding="utf-8").splitlines()[0]
    (data / "revisions.csv").write_text(f"{header}\n", encoding="utf-8")
    return project


def test_a_project_gets_the_rows_of_its_own_countries(own, tmp_path):
    """All other series stay as they are; the same file again changes nothing."""
    before = table_of(own / "data" / "panel.csv")
    file = vdem(tmp_path, [country_year(c, y) for c in ("KAZ", "SWE") for y in (2025, 2026)])
    done = civicbrief("import", file, "--as", "vdem", cwd=own)
    assert done.returncode == 0, done.stderr
    assert "+ v2x_cspart v17: 2 values, 1 countries, 2025 to 2026" in done.stdout
    assert "the table has no value of UZB" in done.stderr
    after = table_of(own / "data" / "panel.csv")
    assert [row for row in after if row["release"] != "v17"] == before
    new = [row for row in after if row["release"] == "v17"]
    assert Counter(row["area"] for row in new) == {"KAZ": 2 * len(INDICATORS)}
    series = [(row["indicator"], row["release"]) for row in table_of(own / "data" / "series.csv")]
    assert series.index(("v2x_cspart", "v17")) == series.index(("v2x_cspart", "v16")) + 1
    held = (own / "data" / "panel.csv").read_bytes()
    again = civicbrief("import", file, "--as", "vdem", cwd=own)
    assert again.stdout == "= all as before\n"
    assert (own / "data" / "panel.csv").read_bytes() == held


def test_a_country_by_name_joins_those_of_the_project(own, tmp_path):
    file = vdem(tmp_path, [country_year(code, 2026) for code in ("KAZ", "SWE", "NOR")])
    assert civicbrief("import", file, "--as", "vdem", "--area", "swe", cwd=own).returncode == 0
    rows = table_of(own / "data" / "panel.csv")
    assert {row["area"] for row in rows if row["release"] == "v17"} == {"KAZ", "SWE"}
    done = civicbrief("import", file, "--as", "vdem", "--area", "FRA", cwd=own)
    assert done.returncode == 2
    assert "--area FRA" in done.stderr


def test_other_countries_get_the_years_that_trends_may_compare(data, copy):
    """2020 begins the trends, 2024 ends v15 and 2026 v17: v2x_cspart of an area of the sample."""
    tables = read_tables(copy)
    rows = [
        {"area": area, "indicator": "v2x_cspart", "release": "v17", "year": str(year), "value": "0"}
        for area in ("FRA", "KAZ", "SML")
        for year in range(2018, 2027)
    ]
    card = {"indicator": "v2x_cspart", "release": "v17"}
    panel = [*tables["panel"], *(row for row in rows if row["area"] == "KAZ")]
    made = revisions(tables, [PanelImport(rows, [card], {})], ["KAZ"], panel)
    new = [row for row in made if row["release"] == "v17"]
    assert [(row["area"], row["year"]) for row in new] == [
        ("FRA", year) for year in ("2020", "2022", "2024", "2025", "2026")
    ]
    assert made[: -len(new)] == tables["revisions"]


def test_decimals_are_those_of_the_longest_number_unless_they_are_of_a_computation():
    assert printed(["0.4", "0.432", "", "1"]) == ["0.400", "0.432", "", "1.000"]
    assert printed(["12", "7"]) == ["12", "7"]
    assert printed(["5e-04", "0.25"]) == ["0.0005", "0.2500"]
    assert printed(["0.123456789", "0.5"]) == ["0.123456789", "0.5"]


def test_a_code_of_a_country_is_the_one_that_the_data_use():
    assert area_of("OWID_KOS", {"XKX"}) == "XKX"
    assert area_of("OWID_KOS", ()) == "XKK"
    assert [area_of(code, ()) for code in ("KAZ", "KZ", "OWID_WRL", "")] == ["KAZ", "", "", ""]


# Our World in Data

OWID = """\
Entity,Code,Year,Index of participation,Annotations
Africa,,2024,0.4,
Kazakhstan,KAZ,2009,0.3,
Kazakhstan,KAZ,2024,0.41,
"Kosovo, UN",OWID_KOS,2024,0.625,
Sweden,SWE,2024,0.9,a note
World,OWID_WRL,2024,0.5,
"""
SERIES = ("--as", "owid", "--series", "v2x_cspart:v16")


@pytest.fixture
def owid(project, tmp_path):
    """Import a table of Our World in Data into a folder of its own."""

    def run(text, *options):
        path = tmp_path / "participation.csv"
        path.write_text(text, encoding="utf-8")
        return taken(project, path, tmp_path / "panel", *SERIES, *options)

    return run


def test_a_table_of_owid_is_a_series_without_regions_of_the_world(owid):
    done, tables = owid(OWID, "--column", "Index of participation")
    assert done.returncode == 0, done.stderr
    assert [(row["area"], row["value"]) for row in tables["panel"]] == [
        ("KAZ", "0.410"),
        ("SWE", "0.900"),
        ("XKX", "0.625"),
    ]
    assert "left out, for they are no countries: Africa, World" in done.stderr
    (card,) = tables["series"]
    assert (card["release"], card["source"]) == ("v16", "vdem-16-last")
    assert [row["id"] for row in tables["sources"]] == ["vdem-16-last"]


def test_a_table_of_two_columns_asks_which_one(owid):
    done, _ = owid(OWID)
    assert done.returncode == 2
    assert 'There are: "Index of participation"; "Annotations". Say it by --column.' in done.stderr
    done, _ = owid(OWID, "--column", "Index")
    assert "there is no column Index" in done.stderr


def test_a_table_of_one_column_needs_no_name_of_it(owid):
    """A byte order mark is no part of the first column's name."""
    lines = (line.rpartition(",")[0] for line in OWID.splitlines())
    done, tables = owid("\ufeff" + "\n".join(lines))  # a mark begins it, and nothing ends it
    assert done.returncode == 0, done.stderr
    assert len(tables["panel"]) == 3


def test_an_interval_needs_a_series_that_has_a_level(owid, project):
    table = "Entity,Code,Year,best,low,high\nSweden,SWE,2024,0.9,0.8,0.95\n"
    ends = ("--column", "best", "--interval", "low", "high")
    done, _ = owid(table, *ends)
    assert done.returncode == 2
    assert "v2x_cspart:v16 of series.csv has no level" in done.stderr
    done, tables = owid(table, *ends, "--series", "v2x_cspart:v13")
    assert done.returncode == 0, done.stderr
    assert list(tables["panel"][0].values())[-3:] == ["0.90", "0.80", "0.95"]


def test_a_series_that_is_not_described_says_what_to_write(owid):
    done, _ = owid(OWID, "--series", "v2x_cspart:v99")
    assert done.returncode == 2
    assert "Did you mean" in done.stderr
    assert "first a row of series.csv" in done.stderr


def test_the_original_of_a_series_is_kept_with_its_checksum(own, tmp_path):
    path = tmp_path / "Participation index.csv"
    path.write_text(OWID, encoding="utf-8")
    column = ("--column", "Index of participation")
    done = civicbrief("import", path, *SERIES, *column, cwd=own)
    assert done.returncode == 0, done.stderr
    digest = hashlib.sha256(OWID.encode()).hexdigest()
    raw = own / "data" / "raw"
    assert (raw / "participation-index.csv").read_text(encoding="utf-8") == OWID
    assert f"{digest}  participation-index.csv" in (raw / "SHA256SUMS").read_text(encoding="utf-8")
    assert f"+ raw/participation-index.csv, SHA-256 {digest}" in done.stdout


def test_faults_of_owid_are_told_by_row(owid):
    table = "Entity,Code,Year,best\nSweden,SWE,2024,0.9\nSweden,SWE,2024,90 %\nNorway,NOR,2024,7\n"
    done, _ = owid(table)
    told = faults(done)
    assert [line.partition(": ")[0] for line in told] == [
        "participation.csv:3:Year",
        "participation.csv:3:best",
        "participation.csv:4:best",
    ]


# What a user types


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--to", "x"), "--to is for a panel"),
        (("--as", "vdem", "--column", "x"), "--column says nothing of vdem"),
        (("--as", "owid", "--release", "v16"), "--release says nothing of owid"),
        (("--as", "owid"), "--series INDICATOR:RELEASE"),
        (("--as", "vdem", "--rows", "4"), "are not for a panel"),
        (("--as", "vdem", "--from", "worldbank"), "give one of them"),
        (("--from", "worldbank"), "This takes no FILE: worldbank"),
    ],
)
def test_options_that_do_not_go_together_are_refused(own, tmp_path, options, said):
    file = vdem(tmp_path, TWO)
    done = civicbrief("import", file, *options, cwd=own)
    assert done.returncode == 2
    assert said in done.stderr


def test_without_pyarrow_the_line_to_type_is_told(own, tmp_path, monkeypatch):
    monkeypatch.setattr(locked_packages, "find_spec", lambda name: None)
    done = civicbrief("import", vdem(tmp_path, TWO), "--as", "vdem", cwd=own)
    assert done.returncode == 2
    assert "needs pyarrow, which is not installed. Type: " in done.stderr
    assert "-m pip install -r requirements-dev.lock" in done.stderr
