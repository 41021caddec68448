"""Pictures of the notebooks: seen in every front end, told to those who do not see them."""

from matplotlib.figure import Figure

from civicbrief.brief import pictures, tables
from civicbrief.brief.notebook_table import EMPTY


def drawn(rows):
    picture, axes = pictures.empty(rows, "A bar & its length.")
    axes.barh(rows.index, rows["value"])
    return picture


def test_a_picture_of_the_same_rows_has_the_same_bytes_and_its_words(data):
    rows = tables.figures(data).droplevel("sentence")
    page = drawn(rows)._repr_html_()
    assert page == drawn(rows)._repr_html_()
    assert 'alt="A bar &amp; its length." src="data:image/png;base64,' in page


def test_a_picture_is_plain_matplotlib_with_a_line_of_room_for_each_row(data):
    rows = tables.figures(data).droplevel("sentence")
    few, many = drawn(rows[rows["unit"] == "organisations"]), drawn(rows)
    assert isinstance(many, Figure)
    assert many.get_figheight() - few.get_figheight() == (len(rows) - 4) * pictures.ROW


def test_a_picture_of_nothing_says_so(data):
    rows = tables.figures(data).droplevel("sentence")
    none = rows[rows["unit"] == "parrots"]
    assert EMPTY in drawn(none)._repr_html_()
    picture, axes = pictures.beside_zero(none, "Nothing.")
    axes.hlines(none.index, none["lowest"], none["highest"], colors=none["unit"])
    assert EMPTY in picture._repr_html_()
