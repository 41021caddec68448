"""Who publishes a brief and whom to write to, from `contributors` of the card."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from civicbrief.core.addresses import email_problem, web_problem
from civicbrief.core.faults import Fault

PUBLISHER = "publisher"  # the role of a contributor
_FORMS = {  # what is wrong with each of the ways to reach somebody, and an example of it
    "email": (email_problem, "office@example.org"),
    "path": (web_problem, "https://example.org/contact"),
}


class Contact(NamedTuple):
    """Somebody to write to: `address` as it is printed, `link` as it is followed."""

    name: str
    address: str
    link: str


def publisher(card: Mapping[str, Any]) -> str:
    """The contributors whose role it is to publish; where none has it, all of them."""
    named = card.get("contributors", ())
    chosen = [one["title"] for one in named if one.get("role") == PUBLISHER]
    return ", ".join(chosen or [one["title"] for one in named])


def contacts(card: Mapping[str, Any]) -> Iterator[Contact]:
    """Each contributor with an address, by e-mail where there is one."""
    for one in card.get("contributors", ()):
        if email := one.get("email"):
            yield Contact(one["title"], email, f"mailto:{email}")
        elif path := one.get("path"):
            yield Contact(one["title"], path, path)


def contact_faults(card: Mapping[str, Any], file: str) -> Iterator[Fault]:
    """Addresses of contributors that are none."""
    named = card.get("contributors") or ()
    for one in (one for one in named if isinstance(one, dict)):
        for field, (wrong, example) in _FORMS.items():
            given = one.get(field)
            why = wrong(given) if isinstance(given, str) else "it is no text"
            if given is not None and why:
                problem = f"the {field} of a contributor is no address: {why}"
                remedy = f'Write one such as "{example}", or remove it.'
                yield Fault(file, problem, remedy, column="contributors", value=str(given))


def notices(card: Mapping[str, Any], file: str) -> Iterator[Fault]:
    """That nobody can be written to."""
    if not any(contacts(card)):
        problem = "no contributor has an email or a path, so page 1 names nobody to write to"
        remedy = "Write one of them beside a title, if readers may use it."
        yield Fault(file, problem, remedy, column="contributors")
