### The words of a brief that begins: what published indices show, and which sections wait for data.
### Every passage follows the data; $home is the name of the area that the card names. A sentence
### whose figures the data lack is left out.

-title-hash = SHA-256
-base-people = 100,000
-base-hundred = 100
-base-half = 50%
-base-lowest = 1
-base-score = 6
-base-index = from 0 to 1
-base-percentile = 95

# The name in the cases that the sentences need.
-country = { $case ->
    [genitive] Kyrgyzstan’s
   *[nominative] Kyrgyzstan
}

title = Civil society in { -country }
    .subtitle = What published indices show, and what is still to be found
    .description = Policy brief on civil society, { $home }: published indices and figures, each with its source
    .keywords = civil society; civic organisations; participation; { $home }
    .citation = { $authors } ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
    .changes-1 = This is the first edition.
    .population-official = Figures per head: official population of { DATE($population_official) }
    .detail-summary = One-page summary of the brief

answer = { $trend-v2x_cspart ->
    [rose] Participation in civil society, as V-Dem measures it, rose between { YEAR($trends) } and { UNTIL($trends) }.
    [fell] Participation in civil society, as V-Dem measures it, fell between { YEAR($trends) } and { UNTIL($trends) }.
    [no-firm-change] Participation in civil society, as V-Dem measures it, shows no firm change between { YEAR($trends) } and { UNTIL($trends) }.
    [releases-disagree] Whether participation in civil society changed between { YEAR($trends) } and { UNTIL($trends) } stays open: the releases of V-Dem disagree.
   *[one-release] Whether participation in civil society changed between { YEAR($trends) } and { UNTIL($trends) } is not judged: the releases at hand do not cover these years.
} The index stood at { $v2x_cspart } in { YEAR($v2x_cspart) }, on a scale { -base-index }.
answer-waiting = The panel of published indices holds nothing on participation in civil society here ({ $home }). The brief waits for figures; it says below for which.

message-entry = { $trend-v2cseeorgs ->
    [rose] Organisations form and work more freely than in { YEAR($trends) }
    [fell] Organisations form and work less freely than in { YEAR($trends) }
    [no-firm-change] Freedom to form organisations shows no firm change since { YEAR($trends) }
    [releases-disagree] The releases disagree on the freedom to form organisations
   *[one-release] Change in the freedom to form organisations is not judged
}
    .text = V-Dem’s measure of how freely organisations form and close stood at { $v2cseeorgs } in { YEAR($v2cseeorgs) }; a higher value means more freedom.
message-repression = { $trend-v2csreprss ->
    [rose] Organisations are freer from repression than in { YEAR($trends) }
    [fell] Organisations are less free from repression than in { YEAR($trends) }
    [no-firm-change] Freedom of organisations from repression shows no firm change since { YEAR($trends) }
    [releases-disagree] The releases disagree on the freedom of organisations from repression
   *[one-release] Change in the freedom of organisations from repression is not judged
}
    .text = V-Dem’s measure stood at { $v2csreprss } in { YEAR($v2csreprss) }; a higher value means less repression.
message-democracy = { $trend-v2x_libdem ->
    [rose] The liberal democracy index is higher than in { YEAR($trends) }
    [fell] The liberal democracy index is lower than in { YEAR($trends) }
    [no-firm-change] The liberal democracy index shows no firm change since { YEAR($trends) }
    [releases-disagree] The releases disagree on the liberal democracy index
   *[one-release] Change in the liberal democracy index is not judged
}
    .text = It stood at { $v2x_libdem } in { YEAR($v2x_libdem) }, on a scale { -base-index }. Organisations work within these limits.

chart-participation = { $trend-v2x_cspart ->
    [rose] Participation in civil society rose
    [fell] Participation in civil society fell
    [no-firm-change] Participation in civil society shows no firm change
    [releases-disagree] The releases disagree on participation in civil society
   *[one-release] Participation in civil society, year by year
}
    .subtitle = { $home }: civil society participation index, { release-v14 }, scale { -base-index }; the verdict on change is for { YEAR($trends) } to { UNTIL($trends) } and rests on all releases
    .source = V-Dem Institute. This release gives no credible intervals: small differences between years or countries are no findings.

section-index = What published indices show
table-trends = { $home }, { YEAR($trends) } to { UNTIL($trends) }: what the releases show
index-long = From { YEAR($v2x_cspart_v14_2013) } to { YEAR($v2x_cspart_v14_2023) } the participation index changed by { CHANGE($participation_long_change) } in { release-v14 }. Other releases do not reach as far back, so this change is not judged.

section-governance = Voice, accountability and institutions
governance-people = Population: { $population_2024 } ({ YEAR($population_2024) }, World Bank).
governance-voice = The World Bank’s estimate of voice and accountability was { $voice_2019 } in { YEAR($voice_2019) } and { $voice_2023 } in { YEAR($voice_2023) }; the change is { CHANGE($voice_change) }. The table at hand gives no standard errors, so this change is not judged.
governance-cpia = In the World Bank’s country policy and institutional assessment of { YEAR($cpia_overall) } the overall score was { $cpia_overall } and that for transparency and accountability { $cpia_transparency }, on a scale from { -base-lowest } to { -base-score }. The overall score stands { $cpia_position } of the way up that scale, which begins at { -base-lowest }.

section-size = Size and make-up of the sector
    .waits = Waits for the number of registered organisations and of their kinds, with date and source.
size-count = Registered non-profit organisations (NPOs): { $npo_total } ({ DATE($npo_total) }).
size-per-head = By { $population ->
    [official] the official population of { DATE($population_official) }
   *[world_bank] the World Bank’s population estimate for { YEAR($population_world_bank) }
}, this comes to { $npo_per_100k } for every { -base-people } people.
size-parts = { SIGN($npo_parts_gap) ->
    [positive] The kinds counted add up to more than the total; the difference is { $npo_parts_gap }.
    [negative] The kinds counted add up to less than the total; the difference is { ABS($npo_parts_gap) }.
    [zero] The kinds counted add up to the total.
   *[open] The kinds counted do not contradict the total.
}
chart-kinds = { SIGN($npo_public_majority) ->
    [positive] Public organisations are more than { -base-half } of those registered
    [negative] Public organisations are less than { -base-half } of those registered
    [zero] Public organisations are { -base-half } of those registered
   *[open] Registered organisations by kind
}
    .subtitle = Share of registered organisations, and number, { DATE($npo_total) }
    .source = see the entries of these figures.
    .npo_share_public = Public organisations
    .npo_public_organisations = { $npo_public_organisations }
    .npo_share_funds = Charity foundations
    .npo_charity_funds = { $npo_charity_funds }
    .npo_share_other = Other NPOs
    .npo_other = { $npo_other }

section-giving = Giving and volunteering
    .waits = Waits for surveys of giving and volunteering: what people say they are ready to do, and what they did.
giving-ready = Ready to give: { $giving_readiness }; ready to volunteer: { $volunteering_readiness } ({ YEAR($giving_readiness) }).
giving-measured = Gave money: { $donated_money }; gave time as volunteers: { $volunteered_time } ({ YEAR($donated_money) }).
giving-gap = { SIGN($giving_gap) ->
    [positive] Fewer people gave than said they were ready to; the difference is { $giving_gap }.
    [negative] More people gave than said they were ready to; the difference is { ABS($giving_gap) }.
    [zero] As many people gave as said they were ready to.
   *[open] Whether fewer people gave than said they were ready to stays open.
}
chart-giving = { SIGN($giving_gap) ->
    [positive] Fewer people gave than said they were ready to
    [negative] More people gave than said they were ready to
    [zero] As many people gave as said they were ready to
   *[open] Readiness to give beside giving
}
    .subtitle = Ready ({ YEAR($giving_readiness) }), and did ({ YEAR($donated_money) }), share of people asked
    .source = see the entries of these figures.
    .giving_readiness = Ready to give
    .donated_money = Gave money
    .volunteering_readiness = Ready to volunteer
    .volunteered_time = Gave time as volunteers

section-voice = Voice and media
    .waits = Waits for a count of bloggers or of others who speak in public.
voice-bloggers = Bloggers: { $bloggers } ({ YEAR($bloggers) }).
voice-per-head = That is { $bloggers_per_100 } bloggers for every { -base-hundred } people.

section-claims = What the source text says, and what of it holds
    .waits = Waits for a source text: its sentences, and what decides each of its claims.
tally-claims = How many claims of the text have each verdict
table-audit = Claims by sentence, with verdict and reason

section-waiting = What this brief still waits for

section-trust = How far these figures can be trusted
trust-panel = Every number opens to its row and its source. The indices are estimates of the V-Dem Institute; each release estimates whole series anew, and releases are not mixed.

trend-coverage = The panel holds { $panel_indicators } indicators for { $panel_areas } countries, { YEAR($panel) } to { UNTIL($panel) }. Those that reach the last year here: { $panel_latest }; with intervals in the newest release: { $panel_with_intervals }; in several releases: { $panel_compared }; in one release without intervals, and so not judged: { $panel_not_judged }.
trend-rule = V-Dem estimates every series anew with each release. A change is firm only if intervals do not overlap or, without intervals, if the releases show the same direction and the smaller change is above what a release usually revises ({ -base-percentile }th percentile over { $panel_revision_areas } countries).
trust-intervals = Ranges show only the rounding of printed figures, except where a panel gives intervals of its own; a value whose level is not stated has no interval but its rounding.

section-ledger = Where the numbers come from
section-sources = Sources
section-cite = How to cite
section-made = How it was made
made =
    .edition = Edition
    .parameters = Parameters
    .versions = Made with
    .lock = { -title-hash } of the lock file

release-v14 = V-Dem v14
release-v15 = V-Dem v15
indicator-v2x_cspart = civil society participation index
indicator-v2xcs_ccsi = core civil society index
indicator-v2cseeorgs = freedom of organisations to form and close
indicator-v2csreprss = freedom of organisations from repression
indicator-v2csprtcpt = popular participation in organisations
indicator-v2cscnsult = consultation of organisations
indicator-v2csgender = women’s participation in organisations
indicator-v2x_gencs = women’s civil society participation index
indicator-v2caassemb = freedom of peaceful assembly
indicator-v2x_frassoc_thick = freedom of association index
indicator-v2x_freexp_altinf = freedom of expression index
indicator-v2mecenefm = freedom from media censorship
indicator-v2x_civlib = civil liberties index
indicator-v2x_libdem = liberal democracy index
indicator-v2x_polyarchy = electoral democracy index
indicator-v2x_partipdem = participatory democracy index

name-npo_total = registered NPOs
name-npo_public_organisations = public organisations
name-npo_charity_funds = charity foundations
name-npo_other = other NPOs
name-civic_participation_score = score from { -base-lowest } to { -base-score }
name-giving_readiness = readiness to give
name-volunteering_readiness = readiness to volunteer
name-bloggers = bloggers
name-bloggers_growth = growth of the number of bloggers
name-participation_long_change = change of the participation index over the longer span

name-population_world_bank = World Bank estimate of the population
name-population_official = official population
name-donated_money = adults who donated money
name-volunteered_time = adults who volunteered time
name-claims_consistent = claims consistent with the data
name-claims_partly_supported = claims supported in part
name-claims_contradicted = claims contradicted by the data
name-claims_not_verifiable = claims that cannot be verified
name-claims_under_review = claims under review
name-panel_areas = countries in the panel
name-panel_indicators = indicators in the panel
name-panel_with_intervals = indicators with intervals
name-panel_compared = indicators in several releases
name-panel_latest = indicators that reach the last year
name-panel_home_only = indicators for this country only
name-panel_not_judged = indicators of one release without intervals
name-panel_revision_areas = countries over which revisions are taken
name-npo_share_public = share of public organisations
name-npo_share_funds = share of charity foundations
name-npo_share_other = share of other NPOs
name-npo_parts_gap = difference between the parts and the total
name-npo_public_majority = share of public organisations above { -base-half }
name-npo_public_per_fund = public organisations per charity foundation
name-npo_per_100k = organisations per { -base-people } people
name-readiness_gap = readiness to give less readiness to volunteer
name-giving_gap = readiness to give less giving
name-volunteering_gap = readiness to volunteer less volunteering
name-score_share_of_maximum = score as a share of its maximum
name-score_position = score as a position on its scale
name-bloggers_before = bloggers in the year before
name-bloggers_added = bloggers added in a year
name-bloggers_per_100 = bloggers per { -base-hundred } people

source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, via the package vdemlite
    .body = V-Dem Institute
source-vdem-15 = V-Dem Country-Year Dataset v15, via the package cliaretl
    .body = V-Dem Institute
source-vdem-15-bounds = V-Dem Country-Year Dataset v15 with credible intervals, via the package democracyData
    .body = V-Dem Institute

name-voice_2019 = voice and accountability, { YEAR($voice_2019) }
name-voice_2020 = voice and accountability, { YEAR($voice_2020) }
name-voice_2021 = voice and accountability, { YEAR($voice_2021) }
name-voice_2022 = voice and accountability, { YEAR($voice_2022) }
name-voice_2023 = voice and accountability, { YEAR($voice_2023) }
name-population_2022 = population, { YEAR($population_2022) }
name-population_2023 = population, { YEAR($population_2023) }
name-population_2024 = population, { YEAR($population_2024) }
name-cpia_overall = country policy and institutional assessment, overall
name-cpia_transparency = country policy and institutional assessment, transparency and accountability
name-voice_change = change in voice and accountability
name-cpia_position = overall score as a position on its scale
source-wgi-2023 = Worldwide Governance Indicators 1996–2023, read from a mirror only (timothym4r/Politics-and-Corruption-on-FDI-GDP-relation)
    .body = World Bank
source-world-bank-population = Figures of total population (SP.POP.TOTL), in the package datasets/population
    .body = World Bank
source-cpia-2019 = Country Policy and Institutional Assessment 2005–2019, as republished by Chapter12_Governance
    .body = World Bank
