"""A table of ours that a spreadsheet has saved: what is wrong, and what it was before."""

import pytest

from civicbrief.core.csv_tables import read_records
from civicbrief.core.faults import InputError
from civicbrief.core.table_form import form_of

COLUMNS = ("id", "words", "date", "value")
SOUND = "id,words,date,value\na,Қазақ сөзі,2024-03-01,1.5\nb,x,2024,2\n"
RUSSIAN = SOUND.replace("Қазақ сөзі", "Росстат, «Таблица № 3»").replace(
    "Росстат, «Таблица № 3»", '"Росстат, «Таблица № 3»"'
)


def form(content):
    content = content if isinstance(content, bytes) else content.encode()
    return form_of(content, COLUMNS, dates=("date",), numbers=("value",))


def test_a_sound_table_has_nothing_wrong_and_stays_as_it_is():
    found = form(SOUND)
    assert (found.wrong, found.lost, found.fault("t.csv")) == ([], [], None)
    assert found.content.decode() == SOUND


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"\xef\xbb\xbf" + SOUND.encode(), ["a byte order mark"]),
        (SOUND.replace(",", ";"), ["semicolons between cells"]),
        (SOUND.replace(",", ";").replace("1.5", "1,5"), ["semicolons …", "1 decimal comma"]),
        (SOUND.replace(",", "\t").encode("utf-16"), ["UTF-16", "tabs between cells"]),
        (SOUND.replace("\n", ",,\r\n") + ",,,,,\r\n" * 3, ["2 empty columns …", "3 empty rows …"]),
        (SOUND.replace("2024-03-01", "01.03.2024"), ["1 date turned round (row 2, date: 01.03.…"]),
        (SOUND.replace("2024-03-01", "2024/3/1"), ["1 date turned round (row 2, date: 2024/…"]),
        (SOUND.replace("2024-03-01", "01.03.2024 0:00"), ["1 date turned round (row 2, …"]),
        (
            SOUND.replace("a,Қазақ сөзі,2024-03-01,1.5", '"a,Қазақ сөзі,2024-03-01,1.5"'),
            ["1 row …"],
        ),
    ],
)
def test_what_a_spreadsheet_changed_is_named_and_mended_to_the_letter(content, wrong):
    found = form(content)
    assert len(found.wrong) == len(wrong)
    for told, begin in zip(found.wrong, wrong, strict=True):
        assert told.startswith(begin.removesuffix("…"))
    assert found.content.decode() == SOUND


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("Росстат", "windows-1251"),
        ("РОССТАТ и другие, «Таблица № 3»", "windows-1251"),
        ("қ", None),  # the page has no such letter
        ("Статистика министрлігі", "windows-1251"),  # its і is on the page
        ("Café des États", "windows-1252"),
        ("Główny Urząd", "windows-1250"),
    ],
)
def test_a_code_page_is_taken_where_no_other_one_makes_words_of_the_letters(words, page):
    content = SOUND.replace("Қазақ сөзі", f'"{words}"' if "," in words else words)
    if page is None:
        spoiled = form(content.encode("windows-1251", "replace"))
        assert spoiled.wrong == []  # one question mark alone may be meant
        return
    found = form(content.encode(page))
    assert found.lost == []
    assert found.wrong[0].startswith("the code page ")
    assert found.content.decode() == content


def test_two_pages_that_read_the_words_differently_are_told_and_nothing_is_taken():
    """The byte that is ї in the one is an other letter in the other."""
    found = form(SOUND.replace("Қазақ сөзі", "Київ є").encode("windows-1251"))
    assert found.rows == []
    assert found.lost[0].startswith("the file is not UTF-8, and windows-1251, kz1048 read it")
    koi = form(SOUND.replace("Қазақ сөзі", "Росстат").encode("koi8-r"))
    assert koi.lost == ["the file is not UTF-8, and no code page of a spreadsheet fits"]


def test_letters_that_became_question_marks_are_lost_not_mended():
    spoiled = SOUND.replace("Қазақ сөзі", "Қазақстан қоғамы, Росстат").replace(", Р", " Р")
    found = form(spoiled.encode("windows-1251", "replace"))
    assert found.rows == []
    assert found.lost == [
        "letters that windows-1251, kz1048 lacks were saved as question marks: ?аза?стан, ?о?амы"
    ]
    assert "from git" in found.fault("t.csv").remedy


@pytest.mark.parametrize(
    ("dates", "mended"),
    [
        (("3/4/2024", "3/25/2024"), ["2024-03-04", "2024-03-25"]),  # the second proves the first
        (("3/4/2024", "25/3/2024"), ["2024-04-03", "2024-03-25"]),
        (("3/4/2024", "5/6/2024"), ["3/4/2024", "5/6/2024"]),  # nothing proves either
        (("13/4/2024", "3/25/2024"), ["13/4/2024", "3/25/2024"]),  # two orders in one file
        (("3.4.24", "Mar-24"), ["3.4.24", "Mar-24"]),  # of which century, of which year or day
        (("32.1.2024", "1.13.2024"), ["32.1.2024", "1.13.2024"]),
        (("2024-03", "2023/2024"), ["2024-03", "2023/2024"]),
    ],
)
def test_dates_are_turned_back_only_where_the_file_proves_their_order(dates, mended):
    rows = "".join(f"r{n},x,{date},1\n" for n, date in enumerate(dates))
    assert [row[2] for row in form("id,words,date,value\n" + rows).rows[1:]] == mended


def test_a_filled_cell_without_a_heading_is_not_cut_off():
    found = form(SOUND.replace("\n", ",,\n", 2).replace("1.5,,", "1.5,note,"))
    assert found.wrong == []


def test_a_decimal_comma_of_a_table_with_commas_between_cells_is_no_decimal_comma():
    assert form(SOUND.replace("1.5", '"1,5"')).wrong == []


def test_another_table_is_left_to_whoever_reads_its_header():
    assert form("name;size\nx;1\n").fault("t.csv") is None


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (SOUND.replace(",", ";").encode(), "semicolons between cells"),
        (RUSSIAN.encode("windows-1251"), "the code page windows-1251 instead of UTF-8"),
        (SOUND.replace("\n", ",,\n").encode(), "2 empty columns at the end"),
    ],
)
def test_a_table_of_the_texts_tells_it_in_one_line_too(content, told):
    with pytest.raises(InputError) as raised:
        read_records("terms.csv", content, COLUMNS)
    (fault,) = raised.value.faults
    assert str(fault).startswith(f"terms.csv: a spreadsheet has saved it in another form: {told}")
    assert "civicbrief import --repair" in fault.remedy


def test_a_byte_order_mark_of_a_text_file_is_no_part_of_it():
    assert read_records("t.csv", b"\xef\xbb\xbfid\na\n", ["id"])[0]["id"] == "a"
