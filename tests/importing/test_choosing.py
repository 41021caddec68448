"""World tables and yearbooks: what is wanted of them, countries as areas, rows with dimensions."""

import itertools
import re
from decimal import Decimal as D

import pytest
from babel import Locale
from babel.numbers import format_decimal
from openpyxl import Workbook

from civicbrief.core.faults import InputError, UsageError
from civicbrief.data.originals import slug
from civicbrief.importing.choice import chosen
from civicbrief.importing.countries import codes, mostly, of_words
from civicbrief.importing.import_table import import_table
from civicbrief.importing.mapping_writer import mapping_text
from civicbrief.importing.read_table import read
from civicbrief.importing.survey.survey import survey
from tests.importing.test_import_table import mapped, rows_of
from tests.support.project import CHECK, civicbrief

YEARS = (2021, 2022)


def written(folder, name, lines):
    path = folder / name
    path.write_text("\n".join(";".join(map(str, line)) for line in lines) + "\n", encoding="utf-8")
    return path


def world(folder, *names, code=""):
    """Two indicators of each country; its figures are 10, 11 and 20, 21, 30, 31 and 40, 41, …"""
    lines = [("Country", *(["Code"] if code else []), "Indicator", *YEARS)]
    for number, name in enumerate(names):
        for place, indicator in enumerate(("Population, total", "Population, female"), start=1):
            figure = 10 * (2 * number + place)
            own = [code.get(name, "XXX")] if code else []
            lines.append((name, *own, indicator, figure, figure + 1))
    return written(folder, "world.csv", lines)


def read_by(copy, path, mapping):
    import_table(copy, path, mapping, CHECK)
    return {
        (row["area"], row["period"], row["cell"].partition("#")[2]): row["value"]
        for row in rows_of(copy)
        if row["cell"]
    }


def edited(mapping, *changes):
    text = mapping.read_text(encoding="utf-8")
    for old, new in changes:
        text, count = re.subn(old, new, text)
        assert count, old
    mapping.write_text(text, encoding="utf-8")
    return mapping


# --- which words are countries


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["Kazakhstan", "Kyrgyz Republic", "World"], ["KAZ", "KGZ"]),
        (["Казахстан", "Киргизия", "Всего"], ["KAZ", "KGZ"]),
        (["Қазақстан", "Өзбекстан"], ["KAZ", "UZB"]),
        (["O‘zbekiston", "Qozogʻiston"], ["UZB", "KAZ"]),
        (["საქართველო", "აზერბაიჯანი"], ["GEO", "AZE"]),
        (["Itävalta", "Ruotsi"], ["AUT", "SWE"]),
        (["中国", "哈萨克斯坦"], ["CHN", "KAZ"]),
        (["AUT", "DEU", "WLD"], ["AUT", "DEU"]),
        (["AT", "DE", "EL", "EU27_2020"], ["AUT", "DEU", "GRC"]),
        (["men", "women", "total"], []),
        (["Akmola", "Aktobe", "Almaty"], []),
        (["in", "no", "at"], []),  # three codes, in small letters
    ],
)
def test_a_country_is_known_by_code_and_by_its_name_in_any_language(words, found):
    assert list(of_words(words).values()) == found
    assert mostly(of_words(words), words) is bool(found)


def test_a_search_in_all_languages_leaves_the_texts_of_the_brief_their_locales():
    of_words(["Vänersborg", "Örebro"])  # no country in any language
    assert format_decimal(D("1234.5"), locale="kk") == "1\u00a0234,5"
    assert Locale.parse("et").datetime_formats["short"]  # inherited


def test_countries_of_today_have_their_codes_of_today():
    assert [codes()[short] for short in ("DE", "FR", "YE", "CD", "MM", "TL")] == [
        *("DEU", "FRA", "YEM", "COD", "MMR", "TLS")
    ]


# --- rows that are countries


def test_a_column_of_countries_is_told_and_its_rows_become_areas(copy, tmp_path):
    path = world(tmp_path, "Kazakhstan", "Kyrgyz Republic", "World")
    (found,) = survey(read(path)).tables
    told = "\n".join(map(str, found.findings))
    assert "countries: column A names 2; 1 words are none: World (likely)" in told
    assert [one.get("row") for one in found.series] == ["Population, total", "Population, female"]
    mapping = mapped(path)
    assert "    area: column A\n" in mapping.read_text(encoding="utf-8")
    result = import_table(copy, path, mapping, CHECK)
    rows = {row["id"]: (row["area"], row["value"]) for row in rows_of(copy) if row["cell"]}
    assert rows["population_total_kaz_2021"] == ("KAZ", "10")
    assert rows["population_female_kgz_2022"] == ("KGZ", "41")
    assert len(rows) == 8  # two countries, indicators and years
    assert any("name no country: World. If one does" in one for one in result.notices)


def test_codes_beside_names_are_the_same_countries_and_no_part_of_the_heading(tmp_path):
    path = world(tmp_path, "Austria", "Germany", code={"Austria": "AUT", "Germany": "DEU"})
    (found,) = survey(read(path)).tables
    assert (found.area, found.labels) == (1, [1, 3])


def test_a_word_that_no_list_has_is_a_place_of_the_mapping(copy, tmp_path):
    path = world(tmp_path, "Kazakhstan", "Austria", "Khwarezm")
    mapping = edited(mapped(path), ("    area: column A", '\\g<0>\n    places: {"Khwarezm": UZB}'))
    areas = {area for area, _, _ in read_by(copy, path, mapping)}
    assert areas == {"KAZ", "AUT", "UZB"}


def test_a_country_counts_for_the_rows_below_where_the_words_beside_it_repeat(copy, tmp_path):
    lines = [("Country", "Sex", *YEARS), ("Austria", "men", 1, 2), ("", "women", 3, 4)]
    path = written(tmp_path, "below.csv", [*lines, ("Germany", "men", 5, 6), ("", "women", 7, 8)])
    (one,) = survey(read(path)).tables
    assert one.spread == "A2:A3, A4:A5"
    found = read_by(copy, path, mapped(path))
    assert (found["AUT", "2021", "C3"], found["DEU", "2022", "D5"]) == ("3", "8")


def test_an_empty_cell_is_no_country_if_a_person_says_so(copy, tmp_path):
    lines = [("Country", "Sex", *YEARS), ("Austria", "men", 1, 2), ("", "women", 3, 4)]
    path = written(tmp_path, "none.csv", [*lines, ("Germany", "men", 5, 6)])
    with pytest.raises(InputError, match="no word of its row names its country") as raised:
        import_table(copy, path, mapped(path, spread="none"), CHECK)
    assert {fault.row for fault in raised.value.faults} == {3}


def test_a_row_of_austria_is_no_row_of_kazakhstan(copy, tmp_path):
    path = written(tmp_path, "t.csv", [("Country", *YEARS), ("KAZ", 10, 11), ("AUT", 20, 21)])
    mapping = edited(mapped(path), ("area: column A", "area: KAZ"), ("{area}", "{row}"))
    with pytest.raises(InputError) as raised:
        import_table(copy, path, mapping, CHECK)
    (fault,) = raised.value.faults
    assert (fault.row, fault.column, fault.value) == (3, "A", "AUT")
    assert fault.problem == "the row is of AUT, the mapping says area: KAZ"
    assert 'area: "column A"' in fault.remedy
    kept = edited(mapping, ("area: KAZ", "area: KAZ\n    countries: subject"))
    assert {area for area, _, _ in read_by(copy, path, kept)} == {"KAZ"}


def test_a_column_without_countries_is_told(copy, tmp_path):
    path = written(tmp_path, "t.csv", [("Region", *YEARS), ("North", 10, 11), ("South", 20, 21)])
    mapping = edited(mapped(path), ('area: "XNA"', "area: column A"))
    with pytest.raises(InputError, match="no word of column A names a country"):
        import_table(copy, path, mapping, CHECK)


# --- the options


def test_a_world_table_is_narrowed_to_countries_and_rows(copy, tmp_path):
    path = world(tmp_path, "Kazakhstan", "Austria", "Kyrgyz Republic", "World")
    done = civicbrief("import", path, "--data", copy, "--area", "KGZ", "--area", "kz",
                      "--rows", "population, FEMALE")  # fmt: skip
    assert done.returncode == 1, done.stderr
    mapping = tmp_path / "world.csv.mapping.yml"
    text = mapping.read_text(encoding="utf-8")
    assert "    areas: KGZ, KAZ\n" in text
    assert '    only: ["population, FEMALE"]\n' in text
    assert "population_total" not in text
    mapping.unlink()
    choice = chosen(read(path), [], ["Киргизия", "kz"], ["population, FEMALE"])
    path_of_mapping = mapped(path, choice=choice)
    assert read_by(copy, path, path_of_mapping) == {
        ("KAZ", "2021", "C3"): "20",
        ("KAZ", "2022", "D3"): "21",
        ("KGZ", "2021", "C7"): "60",
        ("KGZ", "2022", "D7"): "61",
    }


def test_rows_are_narrowed_by_whole_words_and_by_numbers(tmp_path):
    lines = [("Sex", *YEARS), ("men", 1, 2), ("women", 3, 4), ("women, rural", 5, 6)]
    table = read(written(tmp_path, "t.csv", lines))

    def rows(*named):
        (found,) = survey(table, chosen(table, [], [], named)).tables
        return found.rows.figures

    assert (rows("men"), rows("women"), rows("men", "rural")) == ([2], [3, 4], [2, 4])
    assert (rows("3-9"), rows("2, 4")) == ([3, 4], [2, 4])


def test_of_a_workbook_one_sheet_is_looked_at(tmp_path):
    path = yearbook(tmp_path)
    table = read(path)
    found = survey(table, chosen(table, ["2.3"], [], []))
    assert [one.sheet.name for one in found.tables] == ["2.3"]
    with pytest.raises(UsageError, match=r"--sheet 9: there is no such sheet. There are: 1.1, 1.2"):
        chosen(table, ["9"], [], [])
    with pytest.raises(UsageError, match="--area ZZZ: it is no country"):
        chosen(table, [], ["ZZZ"], [])


def test_a_choice_of_nothing_and_a_choice_beside_a_mapping_are_told(copy, tmp_path):
    path = world(tmp_path, "Kazakhstan", "Austria")
    none = civicbrief("import", path, "--data", copy, "--area", "DEU")
    assert none.returncode == 2
    assert 'no table has rows of --area "DEU"' in none.stderr
    civicbrief("import", path, "--data", copy)
    late = civicbrief("import", path, "--data", copy, "--area", "AUT")
    assert late.returncode == 2
    assert "says already what is taken of this table" in late.stderr


# --- many rows, many sheets


def dimensions(folder):
    """Seven regions, three sexes and nineteen years: 399 rows, whose figures are their numbers."""
    every = itertools.product("ABCDEFG", ("men", "women", "both"), range(2005, 2024))
    lines = [(*parts, 5000 + number) for number, parts in enumerate(every, start=2)]
    return written(folder, "dims.csv", [("Region", "Sex", "Year", "People"), *lines])


def test_rows_that_repeat_dimensions_are_one_entry(copy, tmp_path):
    path = dimensions(tmp_path)
    (found,) = survey(read(path)).tables
    assert found.dimensions == {"region": 1, "sex": 2}
    (entry,) = found.series
    assert entry["id"] == "TO DECIDE: people_{region}_{sex}_{year}, or remove this line"
    mapping = mapped(path)
    import_table(copy, path, mapping, CHECK)
    rows = {row["id"]: row for row in rows_of(copy) if row["cell"]}
    assert len(rows) == 399
    assert rows["people_b_women_2005"]["cell"] == "raw/dims.csv#D78"  # 57 rows of A, 19 of men
    assert rows["people_b_women_2005"]["value"] == "5078"
    assert rows["people_b_women_2005"]["quote"] == "B · women · People · 2005"


def test_groups_of_age_are_a_dimension_and_no_figures_held_back(tmp_path):
    every = itertools.product("ABCDEFG", ("15-19", "20-24"), range(2005, 2024))
    lines = [(*parts, 5000 + number) for number, parts in enumerate(every)]
    path = written(tmp_path, "ages.csv", [("Region", "Age", "Year", "People"), *lines])
    (found,) = survey(read(path)).tables
    assert (found.values, found.dimensions) == ([4], {"region": 1, "age": 2})


def test_a_part_of_an_id_that_the_table_lacks_is_a_fault(copy, tmp_path):
    path = dimensions(tmp_path)
    mapping = edited(mapped(path), ("{sex}", "{age}"))
    with pytest.raises(InputError, match=r"\{age\} is no part of an id here") as raised:
        import_table(copy, path, mapping, CHECK)
    assert "{area}, {column}, {period}, {region}, {row}, {sex}, {year}" in str(raised.value)


def test_a_row_in_thousands_is_not_put_under_the_unit_of_the_others(copy, tmp_path):
    """Of forty kinds the last is counted in thousands: each keeps its line, and so its unit."""
    kinds = [f"Kind {number}" for number in range(39)]
    lines = [(kind, 5000 + place, 6000 + place) for place, kind in enumerate([*kinds, "Kind 39"])]
    (alike,) = survey(read(written(tmp_path, "one.csv", [("Kind", *YEARS), *lines]))).tables
    assert len(alike.series) == 1
    lines[-1] = ("Members, thousand", 5, 6)
    path = written(tmp_path, "two.csv", [("Kind", *YEARS), *lines])
    (mixed,) = survey(read(path)).tables
    assert len(mixed.series) == 40
    whole = '    series:\n      - {id: "kinds_{row}_{year}"}\n'  # as a person may write it
    mapping = edited(mapped(path), (r"(?s)    series:.*", whole))
    with pytest.raises(InputError, match="the heading Members, thousand says thousand"):
        import_table(copy, path, mapping, CHECK)


def test_words_of_any_script_become_parts_of_ids():
    words = {
        "Акмола, город": "akmola_gorod",
        "Türkiye": "turkiye",
        "2-й": "2_y",
        "ქალი": "kali",
        "կին": "kin",
        "ҷамъият": "chamiyat",
        "jamgʻarma": "jamgarma",
    }
    assert {word: slug(word) for word in words} == words


def test_a_table_in_letters_of_its_own_proposes_ids_by_its_words(tmp_path):
    rows = [("სახე", *YEARS), ("კავშირები", 12, 13), ("ფონდები", 15, 16)]
    (table,) = survey(read(written(tmp_path, "georgia.csv", rows))).tables
    ids = [re.search(r"\w+_\{year\}", each["id"])[0] for each in table.series]
    assert ids == ["kavshirebi_{year}", "pondebi_{year}"]


def yearbook(folder):
    """Twenty-three sheets of twenty regions and nine years, with titles, units and footnotes."""
    book = Workbook()
    book.remove(book.active)
    for number in range(23):
        sheet = book.create_sheet(f"{number // 5 + 1}.{number % 5 + 1}")
        sheet.append([f"Table {sheet.title}. Registered organisations of kind {number}"])
        sheet.append(["units"])
        sheet.append(["Region", *range(2015, 2024)])
        for region in range(20):
            start = 5000 + 300 * number + 10 * region
            sheet.append([f"Region {region}", *range(start, start + 9)])
        sheet.append(["Note: preliminary"])
    path = folder / "yearbook.xlsx"
    book.save(path)
    return path


def test_a_yearbook_has_a_short_mapping_that_asks_once_what_holds_for_all(copy, tmp_path):
    path = yearbook(tmp_path)
    table = read(path)
    text = mapping_text(table, survey(table), "yearbook.xlsx", area="XNA")
    assert len(text.splitlines()) < 100
    asked = re.findall("TO DECIDE: ([a-z ]+)", text)
    assert [sum(one.startswith(words) for one in asked) for words in ("a unit", "exact")] == [1, 1]
    assert len(asked) == 7 + 2 + 23  # the source, unit and qualifier, an id for each sheet
    import_table(copy, path, mapped(path), CHECK)
    rows = {row["cell"]: row for row in rows_of(copy) if row["cell"]}
    assert len(rows) == 23 * 20 * 9
    last = rows["raw/yearbook.xlsx#'5.3'!J23"]  # 5000 + 300 * 22 + 10 * 19 + 8
    assert (last["value"], last["period"], last["area"]) == ("11798", "2023", "XNA")


def test_one_table_of_many_may_say_its_own_unit(copy, tmp_path):
    path = yearbook(tmp_path)
    mapping = edited(mapped(path), ('sheet: "1.2",', "\\g<0> unit: people,"))
    import_table(copy, path, mapping, CHECK)
    units = {row["cell"].partition("!")[0]: row["unit"] for row in rows_of(copy) if row["cell"]}
    assert units["raw/yearbook.xlsx#'1.1'"] == "organisations"
    assert units["raw/yearbook.xlsx#'1.2'"] == "people"
