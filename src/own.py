"""What this edition computes of its own, beside the metrics that the package has.

The package reads this file before it reads the data; see `civicbrief.metrics` for what a metric is.
"""

from decimal import Decimal

from civicbrief.data.observation import Unit
from civicbrief.metrics import MILLION, ORGANISATIONS, PERCENT, metric, plain

# --- the size and make-up of the sector


@metric(
    PERCENT,
    "the text's total as a share of the registered NGOs of the nearest official count",
    "npo_total / ngo_registered_2021 * 100",
)
def npo_share_of_registered(npo_total: Decimal, ngo_registered_2021: Decimal) -> Decimal:
    return npo_total / ngo_registered_2021 * 100


@metric(
    ORGANISATIONS,
    "registered NGOs of the nearest official count less the text's total",
    "ngo_registered_2021 - npo_total",
)
def npo_registered_gap(ngo_registered_2021: Decimal, npo_total: Decimal) -> Decimal:
    return ngo_registered_2021 - npo_total


@metric(
    PERCENT,
    "the text's total as a share of the active NGOs of the nearest official count",
    "npo_total / ngo_active_2021 * 100",
)
def npo_share_of_active(npo_total: Decimal, ngo_active_2021: Decimal) -> Decimal:
    return npo_total / ngo_active_2021 * 100


# --- voice and media


@metric(
    MILLION,
    "the text's bloggers less the active authors of the largest network",
    "bloggers - authors_vkontakte",
)
def bloggers_beyond_authors(bloggers: Decimal, authors_vkontakte: Decimal) -> Decimal:
    return bloggers - authors_vkontakte


# --- the years after the text's counts


@metric(
    ORGANISATIONS,
    "active NGOs of the latest official count less those of the one nearest the text",
    "ngo_active_2023 - ngo_active_2021",
)
def ngo_active_change(ngo_active_2023: Decimal, ngo_active_2021: Decimal) -> Decimal:
    return ngo_active_2023 - ngo_active_2021


@metric(
    plain("points"),
    "civil society rating of the last edition compared less that of the first",
    "civil_society_rating_2023 - civil_society_rating_2022",
)
def civil_society_rating_change(
    civil_society_rating_2023: Decimal, civil_society_rating_2022: Decimal
) -> Decimal:
    return civil_society_rating_2023 - civil_society_rating_2022


@metric(
    plain("points"),
    "Freedom in the World of the last edition compared less that of the first",
    "freedom_2024 - freedom_2022",
)
def freedom_change(freedom_2024: Decimal, freedom_2022: Decimal) -> Decimal:
    return freedom_2024 - freedom_2022


# --- programmes


@metric(
    plain("square metres per person"),
    "planned housing for each person",
    "housing_area / population",
)
def housing_per_person(housing_area: Decimal, population: Decimal) -> Decimal:
    return housing_area / population


@metric(
    Unit("million square metres", "million", Decimal(1_000_000)),
    "housing planned for one year from all sources less the text's plan",
    "housing_planned_2020 - housing_area",
)
def housing_gap(housing_planned_2020: Decimal, housing_area: Decimal) -> Decimal:
    return housing_planned_2020 - housing_area
