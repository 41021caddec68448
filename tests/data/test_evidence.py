"""The panel: values by country, year and release, never spliced, each in one table."""

from decimal import Decimal as D

import pytest

from civicbrief.data.tables import read_tables
from civicbrief.metrics.data_check import check_data
from tests.support.project import METRICS, ROOT


def test_a_value_is_named_by_indicator_release_and_year(data):
    seen = data.panel.by_id["v2x_cspart_v13_2022"]
    assert (seen.value, seen.area, seen.release, seen.source) == (
        D("0.456"),
        "KAZ",
        "v13",
        "vdem-13",
    )
    assert data.panel.by_id["v2x_cspart_v15_2023_KGZ"].value == D("0.404")


def test_the_newest_value_is_that_of_the_newest_release_that_holds_it(data):
    assert data.panel.newest("v2cseeorgs").id == "v2cseeorgs_v15_2024"
    assert data.panel.newest("v2x_gencs").id == "v2x_gencs_v14_2023"
    assert data.panel.newest("no_such") is None


def test_an_interval_of_the_source_takes_the_place_of_rounding(data):
    seen = data.panel.by_id["v2x_libdem_v15_2023"]
    assert (seen.low, seen.value, seen.high) == (D("0.117"), D("0.141"), D("0.158"))
    voice = data.panel.by_id["voice_accountability_w2023_2020"]
    assert (voice.low, voice.high) == (D("-1.306"), D("-1.053"))  # -1.1798 -+ 0.1264
    plain = data.panel.by_id["v2x_cspart_v15_2023"]
    assert (plain.low, plain.high) == (D("0.4615"), D("0.4625"))


def test_trends_end_in_the_newest_year_that_the_compared_releases_share(data):
    """Participation v13 ends in 2022, v14 in 2023, v15 in 2024; what is alone ends by itself."""
    ends = {name: data.panel.until[name] for name in ("v2x_cspart", "v2cseeorgs", "v2x_libdem")}
    assert ends == {"v2x_cspart": 2022, "v2cseeorgs": 2023, "v2x_libdem": 2024}
    assert "obs_participation" not in data.panel.until  # no value of the first year
    assert (data.panel.since, data.panel.span) == (2020, (2010, 2025))


def test_no_value_stands_in_two_tables():
    tables = ("panel", "revisions")
    keys = [
        {
            tuple(row[c] for c in ("area", "indicator", "release", "year"))
            for row in read_tables(ROOT / "data")[table]
        }
        for table in tables
    ]
    assert not keys[0] & keys[1]
    subjects = " ".join(row["subject"] for row in read_tables(ROOT / "data")["observations"])
    assert "v2x" not in subjects


@pytest.mark.parametrize(
    ("table", "old", "new", "told"),
    [
        ("panel", "KAZ,v2x_cspart,v15,2023,0.462", "KAZ,v2x_cspart,v15,2023,1.462", "above 1"),
        ("panel", "2023,0.141,0.117,0.158", "2023,0.141,0.150,0.158", "outside its own interval"),
        ("panel", "2023,0.141,0.117,0.158", "2023,0.141,0.117,", "needs both ends"),
        ("panel", "KAZ,v2x_cspart,v15,2023,", "KAZ,v2x_cspart,v15,2022,", "the same as in the row"),
        ("panel", "KAZ,v2x_cspart,v15,2023,", "KAZ,v2x_other,v15,2023,", "series"),
        (
            "revisions",
            "AFG,v2x_cspart,v13,2020",
            "KAZ,v2x_cspart,v13,2020",
            "has this value too",
        ),
        (
            "series",
            "v2x_libdem,v15,index from 0 to 1,68",
            "v2x_libdem,v15,index from 0 to 1,",
            "no level",
        ),
        ("series", "v2x_libdem,v16,index from 0 to 1", "v2x_libdem,v16,points", "no such unit"),
    ],
)
def test_a_broken_row_of_the_panel_is_named(table, old, new, told, copy):
    path = copy / f"{table}.csv"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) >= 1
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    faults = [str(fault) for fault in check_data(read_tables(copy), METRICS)]
    assert any(fault.startswith(f"{table}.csv:") and told in fault for fault in faults), faults
