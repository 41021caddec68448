### The words of a brief that begins: what published indices show, and which sections wait for data.
### Every passage follows the data; $home is the name of the area that the card names. A sentence
### whose figures the data lack is left out.

-title-hash = SHA-256
-base-people = 100,000
-base-index = from 0 to 1
-base-percentile = 95

title = Civil society: { $home }
    .subtitle = What published indices show, and what is still to be found
    .description = Policy brief on civil society ({ $home }): published indices and figures, each with its source
    .keywords = civil society; civil society organisations; participation; { $home }
    .citation = { $authors } ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
    .population-official = Figures per head: official population of { DATE($population_official) }
    .detail-summary = One-page summary of the brief

# TO DECIDE: what does this brief answer? The text here follows one index of V-Dem.
answer = { $trend-v2x_cspart ->
    [rose] By the estimates of V-Dem’s experts, participation in civil society rose between { YEAR($trend-v2x_cspart) } and { UNTIL($trend-v2x_cspart) }.
    [rose-since-lower] By the estimates of V-Dem’s experts, participation in civil society rose between { YEAR($trend-v2x_cspart) } and { UNTIL($trend-v2x_cspart) } and has been lower since.
    [fell] By the estimates of V-Dem’s experts, participation in civil society fell between { YEAR($trend-v2x_cspart) } and { UNTIL($trend-v2x_cspart) }.
    [fell-since-higher] By the estimates of V-Dem’s experts, participation in civil society fell between { YEAR($trend-v2x_cspart) } and { UNTIL($trend-v2x_cspart) } and has been higher since.
    [no-firm-change] By the estimates of V-Dem’s experts, participation in civil society shows no firm change between { YEAR($trend-v2x_cspart) } and { UNTIL($trend-v2x_cspart) }.
    [releases-disagree] Whether participation in civil society changed between { YEAR($trend-v2x_cspart) } and { UNTIL($trend-v2x_cspart) } is not known: the releases of V-Dem disagree.
   *[one-release] Whether participation in civil society changed is not judged: the releases at hand are too few for that.
} The index stood at { $v2x_cspart } in { YEAR($v2x_cspart) } ({ RELEASE($v2x_cspart) }, scale { -base-index }).
    .question = How has participation in civil society changed?

answer-waiting = { $home }: the panel of published indices holds no data on participation in civil society. The data that this brief needs are named below.

# TO DECIDE: which messages come first? The verdict of the trend or finding that one names is printed beside it.
message-entry = { $trend-v2cseeorgs ->
    [rose] By V-Dem’s estimates, the freedom of organisations to form and close grew between { YEAR($trend-v2cseeorgs) } and { UNTIL($trend-v2cseeorgs) }
    [rose-since-lower] By V-Dem’s estimates, the freedom of organisations to form and close grew between { YEAR($trend-v2cseeorgs) } and { UNTIL($trend-v2cseeorgs) } and has been lower since
    [fell] By V-Dem’s estimates, the freedom of organisations to form and close fell between { YEAR($trend-v2cseeorgs) } and { UNTIL($trend-v2cseeorgs) }
    [fell-since-higher] By V-Dem’s estimates, the freedom of organisations to form and close fell between { YEAR($trend-v2cseeorgs) } and { UNTIL($trend-v2cseeorgs) } and has been higher since
    [no-firm-change] By V-Dem’s estimates, the freedom of organisations to form and close shows no firm change between { YEAR($trend-v2cseeorgs) } and { UNTIL($trend-v2cseeorgs) }
    [releases-disagree] V-Dem’s releases disagree on how the freedom of organisations to form and close changed
   *[one-release] Change in the freedom of organisations to form and close is not judged
}
    .text = The indicator stood at { $v2cseeorgs } in { YEAR($v2cseeorgs) } ({ RELEASE($v2cseeorgs) }, scale of the measurement model); a higher value means more freedom.
message-repression = { $trend-v2csreprss ->
    [rose] By V-Dem’s estimates, the freedom of organisations from repression grew between { YEAR($trend-v2csreprss) } and { UNTIL($trend-v2csreprss) }
    [rose-since-lower] By V-Dem’s estimates, the freedom of organisations from repression grew between { YEAR($trend-v2csreprss) } and { UNTIL($trend-v2csreprss) } and has been lower since
    [fell] By V-Dem’s estimates, the freedom of organisations from repression fell between { YEAR($trend-v2csreprss) } and { UNTIL($trend-v2csreprss) }
    [fell-since-higher] By V-Dem’s estimates, the freedom of organisations from repression fell between { YEAR($trend-v2csreprss) } and { UNTIL($trend-v2csreprss) } and has been higher since
    [no-firm-change] By V-Dem’s estimates, the freedom of organisations from repression shows no firm change between { YEAR($trend-v2csreprss) } and { UNTIL($trend-v2csreprss) }
    [releases-disagree] V-Dem’s releases disagree on how the freedom of organisations from repression changed
   *[one-release] Change in the freedom of organisations from repression is not judged
}
    .text = The indicator stood at { $v2csreprss } in { YEAR($v2csreprss) } ({ RELEASE($v2csreprss) }, scale of the measurement model); a higher value means less repression.
message-democracy = { $trend-v2x_libdem ->
    [rose] V-Dem’s liberal democracy index rose between { YEAR($trend-v2x_libdem) } and { UNTIL($trend-v2x_libdem) }
    [rose-since-lower] V-Dem’s liberal democracy index rose between { YEAR($trend-v2x_libdem) } and { UNTIL($trend-v2x_libdem) } and has been lower since
    [fell] V-Dem’s liberal democracy index fell between { YEAR($trend-v2x_libdem) } and { UNTIL($trend-v2x_libdem) }
    [fell-since-higher] V-Dem’s liberal democracy index fell between { YEAR($trend-v2x_libdem) } and { UNTIL($trend-v2x_libdem) } and has been higher since
    [no-firm-change] V-Dem’s liberal democracy index shows no firm change between { YEAR($trend-v2x_libdem) } and { UNTIL($trend-v2x_libdem) }
    [releases-disagree] V-Dem’s releases disagree on how the liberal democracy index changed
   *[one-release] Change in the liberal democracy index is not judged
}
    .text = The index stood at { $v2x_libdem } in { YEAR($v2x_libdem) } ({ RELEASE($v2x_libdem) }, scale { -base-index }). It describes the political setting in which organisations work.

chart-participation = { $trend-v2x_cspart ->
    [rose] Participation in civil society rose from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [rose-since-lower] Participation in civil society rose from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) } and has been lower since
    [fell] Participation in civil society fell from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [fell-since-higher] Participation in civil society fell from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) } and has been higher since
    [no-firm-change] Participation in civil society shows no firm change from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [releases-disagree] The releases disagree on participation in civil society
   *[one-release] Participation in civil society, year by year
}
    .subtitle = { $home }: civil society participation index, { release-v15 }, scale { -base-index }
    .source = V-Dem Institute. This release gives no credible intervals: small differences between years or countries are not meaningful.

section-index = What published indices show
table-trends = { $home }: what the releases show
index-long = From { YEAR($v2x_cspart_v15_2013) } to { YEAR($v2x_cspart_v15_2023) } the participation index changed by { CHANGE($participation_long_change) } in { release-v15 }. The rule that judges changes applies to { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) } only, so this change is not judged.

by-population = By { $population ->
    [official] the official population of { DATE($population_official) }
   *[world_bank] the World Bank’s population estimate for { YEAR($population_world_bank) }
}

section-size = Size of the sector
    .waits = Needed, with date and source: { name-npo_total }.
size-count = Registered non-profit organisations (NPOs): { $npo_total } ({ DATE($npo_total) }).
size-per-head = { by-population }, this comes to { $npo_per_100k } for every { -base-people } people.

section-giving = Giving and volunteering
    .waits = Needed, from surveys: { name-giving_readiness }; { name-volunteering_readiness }; { name-donated_money }; { name-volunteered_time }.
giving-ready = Ready to give: { $giving_readiness } ({ YEAR($giving_readiness) }).
volunteering-ready = Ready to volunteer: { $volunteering_readiness } ({ YEAR($volunteering_readiness) }).
giving-measured = Gave money: { $donated_money } ({ YEAR($donated_money) }).
volunteering-measured = Gave time as volunteers: { $volunteered_time } ({ YEAR($volunteered_time) }).
giving-gap = { SIGN($giving_gap) ->
    [positive] The share who gave money is below the share ready to give; the difference is { $giving_gap }.
    [negative] The share who gave money is above the share ready to give; the difference is { ABS($giving_gap) }.
    [zero] The share who gave money equals the share ready to give.
   *[open] Whether the share who gave money is below or above the share ready to give is not known.
} Readiness is an intention and giving an act, so these shares are no measure of change over time.
chart-giving = { SIGN($giving_gap) ->
    [positive] The share who gave money is below the share ready to give
    [negative] The share who gave money is above the share ready to give
    [zero] The share who gave money equals the share ready to give
   *[open] Readiness to give beside giving
}
    .subtitle = Who is ready and who took part, as shares of people asked
    .source = see “{ section-ledger }”.
    .giving_readiness = Ready to give, { YEAR($giving_readiness) }
    .donated_money = Gave money, { YEAR($donated_money) }
    .volunteering_readiness = Ready to volunteer, { YEAR($volunteering_readiness) }
    .volunteered_time = Gave time as volunteers, { YEAR($volunteered_time) }

section-claims = What the source text says, and what is confirmed
    .waits = Needed: a source text, with its sentences and what the check of each claim rests on.
tally-claims = How many claims of the text have each verdict
table-audit = Claims by sentence, with verdict and reason

section-waiting = Which data are still needed

section-trust = How far these figures can be trusted
trust-panel = Every number opens to its row and its source. The indices are estimates of the V-Dem Institute that rest on judgements of experts, not direct measurements; values of different releases are not mixed.

trend-coverage = The panel holds { $panel_indicators } indicators for { $panel_areas } countries, { YEAR($panel) } to { UNTIL($panel) }. Of these indicators, those that reach the last year ({ $home }): { $panel_latest }; with intervals in a release that is judged: { $panel_with_intervals }; with releases that are compared: { $panel_compared }; whose changes are not judged: { $panel_not_judged }.
trend-rule = V-Dem estimates every series anew with each release. A change is firm only if it passes every test that its data allow: intervals, where a release gives them, do not overlap; the releases compared show the same direction; and the smaller change is above what a release usually revises ({ -base-percentile }th percentile over { $panel_revision_areas } countries). Where a later year reverses the change, the word for it says so.
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

release-v13 = V-Dem v13
release-v14 = V-Dem v14
release-v15 = V-Dem v15
release-v16 = V-Dem v16
release-w2023 = World Bank, release of 2023
indicator-v2x_cspart = civil society participation index
indicator-v2cseeorgs = freedom of organisations to form and close
indicator-v2csreprss = freedom of organisations from repression
indicator-v2x_gencs = women’s civil society participation index
indicator-v2caassemb = freedom of peaceful assembly
indicator-v2x_frassoc_thick = freedom of association index
indicator-v2x_freexp_altinf = freedom of expression index
indicator-v2x_civlib = civil liberties index
indicator-v2x_libdem = liberal democracy index
indicator-v2x_polyarchy = electoral democracy index
indicator-v2x_partipdem = participatory democracy index
indicator-v2x_rule = rule of law index
indicator-voice_accountability = voice and accountability

name-npo_total = registered NPOs
name-giving_readiness = readiness to give
name-volunteering_readiness = readiness to volunteer
name-participation_long_change = change of the participation index over the longer span

name-population_world_bank = World Bank estimate of the population
name-population_official = official population
name-donated_money = adults who donated money
name-volunteered_time = adults who volunteered time
name-panel_areas = countries in the data set
name-panel_indicators = indicators in the data set
name-panel_with_intervals = indicators with intervals
name-panel_compared = indicators in several releases
name-panel_latest = indicators that reach the last year
name-panel_home_only = indicators for this country only
name-panel_not_judged = indicators of one release without intervals
name-panel_revision_areas = countries over which revisions are taken
name-npo_per_100k = organisations per { -base-people } people
name-readiness_gap = readiness to give less readiness to volunteer
name-giving_gap = readiness to give less giving
name-volunteering_gap = readiness to volunteer less volunteering

source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, via the package vdemlite
    .body = V-Dem Institute
source-vdem-15 = V-Dem Country-Year Dataset v15, via the package cliaretl
    .body = V-Dem Institute
source-vdem-15-bounds = V-Dem Country-Year Dataset v15 with credible intervals, via the package democracyData
    .body = V-Dem Institute
source-vdem-13 = V-Dem Country-Year Dataset v13 with credible intervals, release inferred from its last year, via Jacopo21/MA_Thesis
    .body = V-Dem Institute
source-vdem-16 = V-Dem Country-Year Dataset v16 as Our World in Data publishes it, release inferred from its last year, via cojb777-arch/AI_CraudeCode_Projects_Democracy-World-Map
    .body = V-Dem Institute
source-vdem-16-participatory = V-Dem Country-Year Dataset v16, participatory democracy index, as Our World in Data publishes it, via JeanSobocoeur1/TACIproject
    .body = V-Dem Institute
source-vdem-16-last = V-Dem Country-Year Dataset v16, the newest year alone, via chad3456/india-defence-infra-corridor
    .body = V-Dem Institute
source-wgi-2023 = Worldwide Governance Indicators 1996–2023, with standard errors, via the package democracyData
    .body = World Bank
