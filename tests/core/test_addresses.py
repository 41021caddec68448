"""An address leads where its reader reads that it leads."""

import pytest

from civicbrief.core.addresses import email_problem, web_problem
from civicbrief.data.tables import read_tables
from tests.support.project import CHECK, ROOT, change, own_data, project_with_data


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("javascript:alert(1)", "it does not begin with https://"),
        ("ftp://example.org", "it does not begin with https://"),
        ("https://apple.com@example.org/", "a name with @ stands before its server"),
        ("https:///path", "it has no name of a server"),
        ("https://a b/", "it has no name of a server"),
        ("https://exa%6Dple.org", "it has no name of a server"),
        ("https://example..org", "it has no name of a server"),
        ("https://\u0430pple.com", "letters of two alphabets, cyrillic and latin"),
        ("https://\u0440\u0430\u0440\u0430.com", "letters of two alphabets, cyrillic and latin"),
        ("https://\uff41\uff42.org", "letters in the name of its server only look like others"),
        ("https://example.org/\u202egpj", "no address has the sign U+202E"),
        ("https://example.org/\u200b", "no address has the sign U+200B"),
        ("https://example.org/\x07", "no address has the sign U+0007"),
        ('https://example.org/"><b>', "no address has the sign U+0022"),
        ("https://example.org/d\u043ecs", "in d\u043ecs, \u043e (U+043E) only looks like"),
    ],
)
def test_an_address_that_hides_where_it_leads_is_told(address, why):
    assert why in web_problem(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "http://example.org:8080/a?b=c&d=%D0%B0#e",
        "https://example.org/@name",  # behind the server, @ hides nothing
        "https://\u049b\u043e\u0493\u0430\u043c.\u049b\u0430\u0437/",  # қоғам.қаз
        "https://m\u00fcnchen.de/",
        "https://xn--80ak6aa92e.com/",
        "https://www.czhr.kz/post/\u0433\u043e\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u043e",
        "http://[::1]:8000/",
    ],
)
def test_an_address_of_one_alphabet_is_sound(address):
    assert web_problem(address) == ""


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("office", "the form name@server"),
        ("@example.org", "the form name@server"),
        ("a@b@example.org", "no name of a server"),
        ("a@ex\u0430mple.org", "letters of two alphabets"),
        ("a\u200b@example.org", "no address has the sign U+200B"),
        ("a@example.org", ""),
    ],
)
def test_the_same_holds_for_an_e_mail_address(address, why):
    assert why in email_problem(address) if why else email_problem(address) == ""


def test_a_source_names_its_address_with_row_and_reason(tmp_path):
    data = own_data(project_with_data(tmp_path))
    assert ROOT not in data.parents
    change(data, "sources", "fld-funding", address="https://freedomhouse.org@example.org/")
    (fault,) = CHECK(read_tables(data))
    assert (fault.file, fault.column, fault.value) == (
        "sources.csv",
        "address",
        "https://freedomhouse.org@example.org/",
    )
    assert fault.problem.startswith("this is no web address: a name with @")
