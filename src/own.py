"""What this edition computes of its own, beside the metrics that the package has.

The package reads this file before it reads the data; see `civicbrief.metrics` for what a metric is.
Metrics stand in metrics.csv in the order of this file; one of the package stands where a line of
the file names it.
"""

from decimal import Decimal

from civicbrief.metrics import (
    MILLION,
    ORGANISATIONS,
    PERCENT,
    POINTS,
    Unit,
    civil_society,
    metric,
    plain,
)

# --- the size and make-up of the sector


@metric(PERCENT, "share of public organisations in the text's total")
def npo_share_public(npo_public_organisations: Decimal, npo_total: Decimal) -> Decimal:
    return npo_public_organisations / npo_total * 100


@metric(PERCENT, "share of charity foundations in the text's total")
def npo_share_funds(npo_charity_funds: Decimal, npo_total: Decimal) -> Decimal:
    return npo_charity_funds / npo_total * 100


@metric(PERCENT, "share of other organisations in the text's total")
def npo_share_other(npo_other: Decimal, npo_total: Decimal) -> Decimal:
    return npo_other / npo_total * 100


@metric(ORGANISATIONS, "sum of the three kinds less the text's total", balance=True)
def npo_parts_gap(
    npo_public_organisations: Decimal,
    npo_charity_funds: Decimal,
    npo_other: Decimal,
    npo_total: Decimal,
) -> Decimal:
    return npo_public_organisations + npo_charity_funds + npo_other - npo_total


@metric(POINTS, "share of public organisations less one half")
def npo_public_majority(npo_public_organisations: Decimal, npo_total: Decimal) -> Decimal:
    return npo_public_organisations / npo_total * 100 - 50


@metric(
    plain("public organisations per charity foundation"),
    "public organisations for each charity foundation",
)
def npo_public_per_fund(npo_public_organisations: Decimal, npo_charity_funds: Decimal) -> Decimal:
    return npo_public_organisations / npo_charity_funds


npo_per_100k = civil_society.npo_per_100k


@metric(ORGANISATIONS, "religious associations less the text's other organisations")
def npo_other_gap(religious_associations_2020: Decimal, npo_other: Decimal) -> Decimal:
    return religious_associations_2020 - npo_other


# --- participation and giving


readiness_gap = civil_society.readiness_gap
giving_gap = civil_society.giving_gap
volunteering_gap = civil_society.volunteering_gap


@metric(POINTS, "readiness to give by the text less giving in the survey of 2021")
def giving_gap_2021(giving_readiness: Decimal, donated_money_2021: Decimal) -> Decimal:
    return giving_readiness - donated_money_2021


@metric(PERCENT, "the World Bank score as a share of its maximum")
def score_share_of_maximum(civic_participation_score: Decimal) -> Decimal:
    return civic_participation_score / 6 * 100


@metric(PERCENT, "the World Bank score as a position on its scale from 1 to 6")
def score_position(civic_participation_score: Decimal) -> Decimal:
    return (civic_participation_score - 1) / 5 * 100


# --- voice and media


@metric(MILLION, "bloggers in the year before, as the text implies")
def bloggers_before(bloggers: Decimal, bloggers_growth: Decimal) -> Decimal:
    return bloggers / (1 + bloggers_growth / 100)


@metric(MILLION, "bloggers added within the year, as the text implies")
def bloggers_added(bloggers: Decimal, bloggers_growth: Decimal) -> Decimal:
    return bloggers * bloggers_growth / (100 + bloggers_growth)


@metric(plain("bloggers per 100 people"), "the text's bloggers for every 100 people")
def bloggers_per_100(bloggers: Decimal, population: Decimal) -> Decimal:
    return bloggers / population * 100


# --- beside the counts of others


@metric(PERCENT, "the text's total as a share of the registered NGOs of the nearest official count")
def npo_share_of_registered(npo_total: Decimal, ngo_registered_2020: Decimal) -> Decimal:
    return npo_total / ngo_registered_2020 * 100


@metric(ORGANISATIONS, "registered NGOs of the nearest official count less the text's total")
def npo_registered_gap(ngo_registered_2020: Decimal, npo_total: Decimal) -> Decimal:
    return ngo_registered_2020 - npo_total


@metric(PERCENT, "the text's total as a share of the active NGOs of the nearest official count")
def npo_share_of_active(npo_total: Decimal, ngo_active_2021: Decimal) -> Decimal:
    return npo_total / ngo_active_2021 * 100


@metric(MILLION, "the text's bloggers less the active authors of the largest network")
def bloggers_beyond_authors(bloggers: Decimal, authors_vkontakte: Decimal) -> Decimal:
    return bloggers - authors_vkontakte


# --- the years after the text's counts


@metric(
    ORGANISATIONS,
    "active NGOs of the official count of 2023 less those of the one of 2021",
)
def ngo_active_change(ngo_active_2023: Decimal, ngo_active_2021: Decimal) -> Decimal:
    return ngo_active_2023 - ngo_active_2021


@metric(plain("points"), "civil society rating of the last edition compared less that of the first")
def civil_society_rating_change(
    civil_society_rating_2023: Decimal, civil_society_rating_2022: Decimal
) -> Decimal:
    return civil_society_rating_2023 - civil_society_rating_2022


@metric(plain("points"), "Freedom in the World of the last edition compared less that of the first")
def freedom_change(freedom_2024: Decimal, freedom_2022: Decimal) -> Decimal:
    return freedom_2024 - freedom_2022


@metric(ORGANISATIONS, "active NGOs of the official count of 2025 less those of the one of 2023")
def ngo_active_since(ngo_active_2025: Decimal, ngo_active_2023: Decimal) -> Decimal:
    return ngo_active_2025 - ngo_active_2023


# --- beside the neighbours


@metric(plain("points of the index"), "participation in Kazakhstan less that in Kyrgyzstan")
def participation_above_kyrgyzstan(
    v2x_cspart_v13_2022: Decimal, v2x_cspart_v13_2022_KGZ: Decimal
) -> Decimal:
    return v2x_cspart_v13_2022 - v2x_cspart_v13_2022_KGZ


@metric(plain("points of the index"), "participation in Kazakhstan less that in Uzbekistan")
def participation_above_uzbekistan(
    v2x_cspart_v13_2022: Decimal, v2x_cspart_v13_2022_UZB: Decimal
) -> Decimal:
    return v2x_cspart_v13_2022 - v2x_cspart_v13_2022_UZB


@metric(plain("points"), "Freedom House's score of assembly in the newest edition less the first")
def freedom_assembly_change(
    fiw_assembly_fiw2025_2025: Decimal, fiw_assembly_fiw2025_2013: Decimal
) -> Decimal:
    return fiw_assembly_fiw2025_2025 - fiw_assembly_fiw2025_2013


@metric(plain("points of the index"), "right to information in Kyrgyzstan less that in Kazakhstan")
def information_behind_kyrgyzstan(
    wjp_information_wjp2024_2024_KGZ: Decimal, wjp_information_wjp2024_2024: Decimal
) -> Decimal:
    return wjp_information_wjp2024_2024_KGZ - wjp_information_wjp2024_2024


# --- programmes


@metric(plain("square metres per person"), "planned housing for each person")
def housing_per_person(housing_area: Decimal, population: Decimal) -> Decimal:
    return housing_area / population


@metric(
    Unit("million square metres", "million", Decimal(1_000_000)),
    "housing planned for one year from all sources less the text's plan",
)
def housing_gap(housing_planned_2020: Decimal, housing_area: Decimal) -> Decimal:
    return housing_planned_2020 - housing_area
