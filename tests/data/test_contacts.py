"""Who publishes and whom to write to: from the card, and never invented."""

import pytest

from civicbrief.data.contacts import contact_faults, contacts, notices, publisher

AUTHOR = {"title": "A. Author", "role": "author"}
OFFICE = {"title": "An Office", "role": "publisher", "organization": "A Ministry"}


def card(*contributors):
    return {"contributors": list(contributors)}


def test_the_publisher_is_who_has_that_role_else_all_contributors():
    assert publisher(card(AUTHOR, OFFICE)) == "An Office"
    assert publisher(card(AUTHOR, {"title": "B. Author"})) == "A. Author, B. Author"


def test_an_email_comes_before_a_path_and_nobody_is_named_without_either():
    mail = AUTHOR | {"email": "a@example.org", "path": "https://example.org/a"}
    page = OFFICE | {"path": "https://example.org/office"}
    assert [*contacts(card(mail, page, {"title": "B"}))] == [
        ("A. Author", "a@example.org", "mailto:a@example.org"),
        ("An Office", "https://example.org/office", "https://example.org/office"),
    ]


def test_a_card_without_an_address_is_told_once_and_one_with_an_address_not():
    (notice,) = notices(card(AUTHOR, OFFICE), "datapackage.json")
    assert str(notice).startswith("datapackage.json:contributors: no contributor has an email")
    assert [*notices(card(AUTHOR, OFFICE | {"email": "o@example.org"}), "")] == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"email": "office"},
        {"email": "a@example.org?bcc=b@example.org c"},
        {"email": ["a@example.org"]},
        {"path": "example.org"},
        {"path": "javascript:alert(1)"},
        {"path": 'https://example.org/"onclick="x'},
    ],
)
def test_an_address_that_is_none_is_a_fault_with_its_value(wrong):
    (fault,) = contact_faults(card(OFFICE, AUTHOR | wrong), "datapackage.json")
    assert (fault.file, fault.column) == ("datapackage.json", "contributors")
    assert fault.value == str(*wrong.values())
    assert "or remove it" in fault.remedy


def test_each_contributor_may_be_reached_in_both_ways():
    both = AUTHOR | {"email": "a@example.org", "path": "https://example.org/a"}
    assert [*contact_faults(card(both, OFFICE), "")] == []
