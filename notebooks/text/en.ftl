### The brief in English. A figure is a name: { $npo_total } prints its number with the words of
### its scale and bound, never a noun. Digits stand only in terms that begin with -title- or -base-.

-title-hash = SHA-256
-title-nurly-zher = Nurly Zher
-base-people = 100,000
-base-hundred = 100
-base-half = 50%
-base-lowest = 1
-base-score = 6
-base-rti = 150
-base-liberties = 60
-base-index = from 0 to 1
-base-rating = from 1 to 7
-base-percentile = 95
-title-claim-years = 2022 and 2023

title = Civil society in Kazakhstan
    .subtitle = Size, participation, limits and steps: a source text and independent figures
    .description = Policy brief: what one Kazakh-language text says of civil society in Kazakhstan and what independent figures show
    .keywords = civil society; non-profit organisations; non-governmental organisations; volunteering; charity; Kazakhstan
    .citation = civicbrief contributors ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
    .population-official = Figures per head: official population of { DATE($population_official) }
    .detail-summary = One-page summary of the brief

answer = { $finding-more-organisations ->
    [certain] Kazakhstan has more civic organisations than the source text counts
    [likely] Kazakhstan probably has more civic organisations than the source text counts
    [false] Kazakhstan has no more registered non-governmental organisations than the source text counts non-profit ones
   *[open] Whether Kazakhstan has more civic organisations than the source text counts stays open
}; { $finding-fewer-give ->
    [certain] fewer people gave money in a month than it says are ready to give
    [likely] probably fewer people gave money in a month than it says are ready to give
    [false] no fewer people gave money in a month than it says are ready to give
   *[open] whether fewer people gave money in a month than it says are ready to give is not known
}; { $finding-limits-documented ->
    [open] which of the limits that it names are on record is under review
   *[likely] limits on foreign funding, speech, assembly and access to information are on record
}.

message-count = { $finding-more-organisations ->
    [certain] Officials count { $ngo_registered_2021 } registered non-governmental organisations (NGOs), above the text’s total
    [likely] Officials count { $ngo_registered_2021 } registered non-governmental organisations (NGOs), probably above the text’s total
    [false] Officials count { $ngo_registered_2021 } registered non-governmental organisations (NGOs), not above the text’s total
   *[open] Officials count { $ngo_registered_2021 } registered non-governmental organisations (NGOs); whether that is above the text’s total stays open
}
    .text = The text puts non-profit organisations (NPOs) at { $npo_total }, equal to { $npo_share_of_registered } of that count. NGOs are only a part of NPOs, so its share of all NPOs is lower still.
message-giving = { $finding-fewer-give ->
    [certain] Giving as measured is below the readiness that the text reports
    [likely] Giving as measured is probably below the readiness that the text reports
    [false] Giving as measured is not below the readiness that the text reports
   *[open] Whether giving as measured is below the readiness that the text reports stays open
}
    .text = The text gives { $giving_readiness } as ready to take part in charity, { $volunteering_readiness } to volunteer. A survey of behaviour, another thing, found { $donated_money } of adults giving money and { $volunteered_time } giving time in a month.
message-control = { $finding-control-law ->
    [open] How the law on public control relates to the mechanism that the text names is under review
   *[likely] Public control of state bodies has had a law of its own since { YEAR($law-public-control) }
}
    .text = { $finding-control-law ->
        [open] The law was adopted on { DATE($law-public-control) }. No act on the text’s “civic control” mechanism was found.
       *[likely] It was adopted on { DATE($law-public-control) }. The text’s “civic control” mechanism is another thing, dated to an earlier year; no act on it was found.
    }
message-limits = { $finding-limits-documented ->
    [open] Which of the limits that the text names are documented is under review
   *[likely] Limits that the text names are documented in part, and not always as it words them
}
    .text = Freedom House gives civil liberties { $civil_liberties } of { -base-liberties } points ({ YEAR($civil_liberties) }); the law on access to information is rated { $information_rating } of { -base-rti } ({ YEAR($information_rating) }). No share of young people or women in NGOs was found.

chart-count = { $finding-more-organisations ->
    [certain] The text counts fewer NPOs than officials count registered NGOs
    [likely] The text probably counts fewer NPOs than officials count registered NGOs
    [false] The text counts no fewer NPOs than officials count registered NGOs
   *[open] Whether the text counts fewer NPOs than officials count registered NGOs stays open
}
    .subtitle = { SAID("The text’s") } count of NPOs and { MEASURED("official") } counts of NGOs, which are a part of them
    .source = the text, naming the Statistics Agency; vice-minister of information, reported by Kazinform.
    .npo_total = NPOs in the text, end of { YEAR($npo_total) }
    .npo_share_of_registered = { $npo_share_of_registered } of the number of registered NGOs
    .ngo_active_2021 = Active NGOs, { DATE($ngo_active_2021) }
    .ngo_registered_2021 = Registered NGOs, { DATE($ngo_registered_2021) }

step-law = Improve legislation
    .text = Measure: { indicator-v2x_frassoc_thick } (V-Dem), { $v2x_frassoc_thick } on a scale { -base-index }, { YEAR($v2x_frassoc_thick) } ({ RELEASE($v2x_frassoc_thick) })
    .indicator = Freedom of association index (V-Dem)
    .newest = { $v2x_frassoc_thick } on a scale { -base-index }, { YEAR($v2x_frassoc_thick) } ({ RELEASE($v2x_frassoc_thick) })
    .benchmark = Kyrgyzstan: { $v2x_frassoc_thick_v14_2023_KGZ } ({ YEAR($v2x_frassoc_thick_v14_2023_KGZ) })
step-participation = Bring in more young people and women
    .text = Measure: { indicator-v2x_gencs } (V-Dem), { $v2x_gencs } on a scale { -base-index }, { YEAR($v2x_gencs) }; for young people no published measure was found
    .indicator = Women’s civil society participation index (V-Dem); for young people no published measure was found
    .newest = { $v2x_gencs } on a scale { -base-index }, { YEAR($v2x_gencs) } ({ RELEASE($v2x_gencs) })
    .benchmark = Official target for young people: { $youth_in_councils_target } of the members of public councils by { YEAR($youth_in_councils_target) }
step-information = Widen access to information
    .text = Measure: Right to Information Rating, { $information_rating } of { -base-rti } points, { YEAR($information_rating) }
    .indicator = Right to Information Rating of the law
    .newest = { $information_rating } of { -base-rti } points, { YEAR($information_rating) }
    .benchmark = Kyrgyzstan: { $information_rating_kyrgyzstan } of { -base-rti } points ({ YEAR($information_rating_kyrgyzstan) })

section-size = Size and make-up of the sector
size-count = The text, naming the Statistics Agency, puts the NPOs registered at the end of { YEAR($npo_total) } at { $npo_total }.
size-official = Officials count NGOs, a part of the NPOs: { $ngo_registered_2021 } registered and { $ngo_active_2021 } active ({ DATE($ngo_active_2021) }). The text’s total equals { $npo_share_of_registered } of the first number and { $npo_share_of_active } of the second.
size-year = Other official counts: { $ngo_registered_2020 } registered ({ DATE($ngo_registered_2020) }), { $ngo_active_2020 } active ({ DATE($ngo_active_2020) }).
size-parts = { SIGN($npo_parts_gap) ->
    [positive] The three kinds in the text add up to more than its total; the difference is { $npo_parts_gap }.
    [negative] The three kinds in the text add up to less than its total; the difference is { ABS($npo_parts_gap) }.
    [zero] The three kinds in the text add up to its total.
   *[open] The three kinds in the text do not contradict its total.
}
size-kinds = By its count, { $npo_share_public } are public organisations, { $npo_share_funds } charity foundations and { $npo_share_other } other NPOs: { $npo_public_per_fund } { PLURAL($npo_public_per_fund) ->
    [one] public organisation
   *[other] public organisations
} for each charity foundation.
size-per-head = By { $population ->
    [official] the official population of { DATE($population_official) }
   *[world_bank] the World Bank’s population estimate for { YEAR($population_world_bank) }
}, the text’s total comes to { $npo_per_100k } for every { -base-people } people.
chart-kinds = { $finding-mostly-public ->
    [certain] Most of the organisations the text counts are public organisations
    [likely] Probably most of the organisations the text counts are public organisations
    [false] Public organisations are no more than half of those the text counts
   *[open] Whether most of the organisations the text counts are public organisations stays open
}
    .subtitle = Share of the text’s count, and number, end of { YEAR($npo_total) }
    .source = the text, naming the Statistics Agency. For official counts see the first figure.
    .npo_share_public = Public organisations
    .npo_public_organisations = { $npo_public_organisations }
    .npo_share_funds = Charity foundations
    .npo_charity_funds = { $npo_charity_funds }
    .npo_share_other = Other NPOs
    .npo_other = { $npo_other }

section-participation = Participation, giving and voice
participation-ready = The text, naming a GfK Kazakhstan survey of { YEAR($giving_readiness) }, gives { $giving_readiness } of the population as ready to take part in charity and { $volunteering_readiness } as ready to volunteer.
participation-gap = { SIGN($readiness_gap) ->
    [positive] The first share is higher; the difference is { $readiness_gap }.
    [negative] The first share is lower; the difference is { ABS($readiness_gap) }.
    [zero] The shares are equal.
   *[open] Which of the two is higher stays open.
}
participation-measured = The World Giving Index for { YEAR($donated_money) } found that { $donated_money } of adults had donated money and { $volunteered_time } had volunteered time in the past month.
participation-caveat = Readiness is an intention, the index a record of one month, and groups and years differ: { SIGN($giving_gap) ->
    [positive] that giving is below readiness is no sign of a decline
    [negative] that giving is above readiness is no sign of growth
    [zero] that giving equals readiness does not mean that nothing changed
   *[open] the two shares say nothing of a change
}. The GfK survey itself was not found.
chart-ready = { $finding-fewer-give ->
    [certain] The text reports more people ready to give than the index finds giving
    [likely] The text probably reports more people ready to give than the index finds giving
    [false] The text reports no more people ready to give than the index finds giving
   *[open] Whether the text reports more people ready to give than the index finds giving stays open
}
    .subtitle = Ready, { SAID("by the text") } ({ YEAR($giving_readiness) }, population); done in the past month, { MEASURED("by the index") } ({ YEAR($donated_money) }, adults)
    .source = the text, naming GfK Kazakhstan; Charities Aid Foundation, World Giving Index.
    .giving_readiness = Ready to take part in charity
    .donated_money = Donated money
    .volunteering_readiness = Ready to volunteer
    .volunteered_time = Volunteered time

voice-bloggers = The text, naming Internews-Kazakhstan, gives { $bloggers } bloggers in { YEAR($bloggers) }, { SIGN($bloggers_growth) ->
    [negative] a fall of { ABS($bloggers_growth) }
   *[positive] a growth of { $bloggers_growth }
} on { YEARBEFORE($bloggers_growth) }.
voice-doubt = No such publication was found. { $finding-bloggers-beyond-authors ->
    [certain] The figure is above the number of active authors on VKontakte ({ $authors_vkontakte } in { YEAR($authors_vkontakte) }); it may count users or accounts (our supposition) and should not be quoted as bloggers.
    [false] The figure is not above the number of active authors on VKontakte ({ $authors_vkontakte } in { YEAR($authors_vkontakte) }); what it counts is not known.
   *[open] VKontakte’s active authors numbered { $authors_vkontakte } in { YEAR($authors_vkontakte) }; what the text’s figure counts is not known.
}


section-claims = What the text says, and what of it holds
claims-intro = Each figure of the text, and its claim about the data of { -title-claim-years }, stands beside what others published; every other claim is judged in the annex. A verdict follows from the data by a rule, or is a judgement recorded with its sources.
tally-claims = How many claims of the text have each verdict
table-claims = The text’s figures and its main claim

section-trend = Has civil society grown stronger?
trend-claim = The text says that data of { -title-claim-years } clearly show it, and names no data. { $claim-data-2022-2023 ->
    [partly-supported] What was found supports this in part.
    [consistent] What was found agrees with this.
    [contradicted] What was found contradicts this.
    [not-verifiable] What was found can neither support nor refute this.
   *[under-review] What was found has changed since this was judged, so the claim has to be judged again.
}
trend-counts = { SIGN($ngo_active_change) ->
    [positive] The ministry’s count of active NGOs rose
    [negative] The ministry’s count of active NGOs fell
    [zero] The ministry’s count of active NGOs stayed the same
   *[open] Whether the ministry’s count of active NGOs rose stays open
}: { $ngo_active_2021 } in { DATE($ngo_active_2021) }, { $ngo_active_2023 } in { DATE($ngo_active_2023) }.
trend-ratings = { SIGN($civil_society_rating_change) ->
    [positive] Freedom House’s rating of civil society rose
    [negative] Freedom House’s rating of civil society fell
    [zero] Freedom House’s rating of civil society stayed the same
   *[open] Whether Freedom House’s rating of civil society changed stays open
} (scale { -base-rating }): { $civil_society_rating_2022 } in the edition of { YEAR($civil_society_rating_2022) }, { $civil_society_rating_2023 } in that of { YEAR($civil_society_rating_2023) }. { SIGN($freedom_change) ->
    [positive] Kazakhstan’s total in Freedom in the World rose
    [negative] Kazakhstan’s total in Freedom in the World fell
    [zero] Kazakhstan’s total in Freedom in the World stayed the same
   *[open] Whether Kazakhstan’s total in Freedom in the World changed stays open
}: { $freedom_2022 } of { -base-hundred } points in the edition of { YEAR($freedom_2022) }, { $freedom_2024 } in that of { YEAR($freedom_2024) }.
trend-civicus = The CIVICUS Monitor lowered civic space from “obstructed” to “repressed” on { DATE($civicus-2022) }.
trend-participation = V-Dem’s participation index { $trend-v2x_cspart ->
    [rose] rose from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [rose-since-lower] rose from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) } and has been lower since
    [fell] fell from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [fell-since-higher] fell from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) } and has been higher since
    [no-firm-change] shows no firm change from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [releases-disagree] moves one way in one release and the other way in the other, from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [one-release] is not judged: the releases at hand do not suffice
   *[no-data] is not judged: the panel holds no data of these years
}{ $trend-v2x_cspart ->
    [one-release] .
    [no-data] .
   *[rose] : { RANGE($v2x_cspart_v13_2020) } in { YEAR($v2x_cspart_v13_2020) }, { RANGE($v2x_cspart_v13_2022) } in { YEAR($v2x_cspart_v13_2022) } ({ release-v13 }, level about { LEVEL($v2x_cspart_v13_2022) }). The value for { YEAR($v2x_cspart) }, { $v2x_cspart }, is from another release ({ RELEASE($v2x_cspart) }) and takes no part in this.
}
trend-rule = V-Dem estimates every series anew with each release. A change is firm only if it passes every test that its data allow: intervals, where a release gives them, do not overlap; the releases compared show the same direction; and the smaller change is above what a release usually revises ({ -base-percentile }th percentile over { $panel_revision_areas } countries). Where a later year reverses the change, the word for it says so.
trend-coverage = The panel holds { $panel_indicators } indicators for { $panel_areas } countries, { YEAR($panel) } to { UNTIL($panel) }. Those that reach the last year: { $panel_latest }; the rest end earlier. Those for Kazakhstan only: { $panel_home_only }. With intervals in a release that is judged (level about { LEVEL($v2x_libdem_v15_2024) }): { $panel_with_intervals }; with releases that are compared: { $panel_compared }; whose changes are not judged: { $panel_not_judged }.
chart-neighbours = { $trend-v2x_cspart ->
    [rose] Participation in Kazakhstan’s civil society rose from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [rose-since-lower] Participation in Kazakhstan’s civil society rose from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) } and has been lower since
    [fell] Participation in Kazakhstan’s civil society fell from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [fell-since-higher] Participation in Kazakhstan’s civil society fell from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) } and has been higher since
    [no-firm-change] Participation in Kazakhstan’s civil society shows no firm change from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [releases-disagree] The releases disagree on participation in Kazakhstan’s civil society
   *[one-release] Participation in civil society: Kazakhstan and its neighbours
}
    .subtitle = Civil society participation index, { release-v13 }, scale { -base-index }
    .source = V-Dem Institute. Point estimates of a release whose intervals are wide (level about { LEVEL($v2x_cspart_v13_2022) }): small differences between years or countries are no findings.
table-trends = What the panels show for Kazakhstan

section-panels = What panels and ratings show, and under which rule
section-audit = Every claim of the text, judged
table-audit = Claims by sentence, with verdict and reason

reason-parts = { SIGN($npo_parts_gap) ->
    [positive] The kinds add up to more than the total, so not all of them can be right.
    [negative] The kinds add up to less than the total, so not all of them can be right.
    [zero] The kinds add up to the total, but no count by kind was found elsewhere.
   *[open] The kinds do not conflict with the total, but no count by kind was found elsewhere.
}
stated-npo-total = { $npo_total } non-profit organisations were registered at the end of { YEAR($npo_total) }
stated-npo-public-organisations = of these, { $npo_public_organisations } are public organisations
stated-npo-charity-funds = of these, { $npo_charity_funds } are charity foundations
stated-npo-other = of these, { $npo_other } are other NPOs
stated-score-value = the index stands at { $civic_participation_score } of a possible { -base-score } points
stated-giving-readiness = { $giving_readiness } of the population were ready to take part in charity in { YEAR($giving_readiness) }
stated-volunteering-readiness = { $volunteering_readiness } of the population were ready to volunteer in { YEAR($volunteering_readiness) }
stated-housing-area = { $housing_area } square metres of housing are planned under the programme
stated-bloggers = there were { $bloggers } bloggers in { YEAR($bloggers) }
stated-bloggers-growth = { SIGN($bloggers_growth) ->
    [negative] this is { ABS($bloggers_growth) } less than in { YEARBEFORE($bloggers_growth) }
   *[positive] this is { $bloggers_growth } more than in { YEARBEFORE($bloggers_growth) }
}

reason-npo-total = { $claim-npo-total ->
    [contradicted] { SIGN($npo_registered_gap) ->
        [positive] Officials counted { $ngo_registered_2021 } registered NGOs ({ DATE($ngo_registered_2021) }), which are only a part of the NPOs; no register with this total was found.
       *[open] The kinds that the text gives do not add up to it.
    }
    [consistent] It is not below the { $ngo_registered_2021 } registered NGOs that officials counted ({ DATE($ngo_registered_2021) }).
   *[not-found] The official count of registered NGOs, { $ngo_registered_2021 }, neither supports nor refutes it.
}
reason-npo-public-organisations = { reason-parts }
reason-npo-charity-funds = { reason-parts }
reason-npo-other = { reason-parts }
reason-npo-body =
    .contradicted = By its regulation the body is the Bureau of National Statistics of the Agency for Strategic Planning and Reforms; none with the name in the text was found.
reason-score-name =
    .contradicted = The CPIA rates policies and institutions; civic participation is not among the criteria read.
reason-score-value = { $claim-score-value ->
    [contradicted] The score lies outside its own scale.
   *[not-found] { ALIKE($score_position, $score_share_of_maximum) ->
        [yes] It lies { $score_position } of the way up its scale
       *[no] It lies { $score_position } of the way up a scale that begins at { -base-lowest }, not { $score_share_of_maximum }
    }; scores are published for IDA-eligible countries, of which Kazakhstan is not one.
}
reason-institute-founded =
    .not-found = No body of that name and year was found.
reason-institute-task =
    .not-found = Another body with this task is documented: the operator of state grants ({ DATE($grant-operator) }).
reason-institute-research =
    .not-found = No such body was found.
reason-giving-readiness =
    .not-found = The survey was not found; measured giving, another quantity, was { $donated_money } of adults ({ YEAR($donated_money) }).
reason-volunteering-readiness =
    .not-found = The survey was not found; measured volunteering, another quantity, was { $volunteered_time } of adults ({ YEAR($volunteered_time) }).
reason-civic-control-created =
    .not-found = No act of that name and year was found; the law on public councils ({ YEAR($law-public-councils) }; { $public_councils } councils in { YEAR($public_councils) }) and the law on public control ({ YEAR($law-public-control) }) are documented.
reason-civic-control-purpose =
    .not-found = No act was found that could show its purpose.
reason-housing-launched =
    .contradicted = The programme found for those years is { -title-nurly-zher }; one named “Affordable Housing” was adopted in { YEAR($housing-2012) } and later repealed.
reason-housing-area = { $claim-housing-area ->
    [contradicted] The official plan for { YEAR($housing_planned_2020) } alone was { $housing_planned_2020 } square metres.
    [consistent] It is not below the official plan for { YEAR($housing_planned_2020) } alone, { $housing_planned_2020 } square metres.
   *[not-found] The official plan for { YEAR($housing_planned_2020) } alone, { $housing_planned_2020 } square metres, neither supports nor refutes it.
}
reason-housing-low-income =
    .not-found = Without the programme itself this could not be checked.
reason-housing-drafting =
    .not-found = Nothing on how it was drafted was found.
reason-bloggers = { $claim-bloggers ->
    [contradicted] That would be more bloggers than people.
   *[not-found] The publication was not found; it comes to { $bloggers_per_100 } for every { -base-hundred } people{ $finding-bloggers-beyond-authors ->
        [certain] , which is implausible for bloggers; users may have been counted (our supposition).
        [false] .
       *[open] .
    }
}
reason-bloggers-growth =
    .not-found = No number for the earlier year was found.
reason-development-stage =
    .not-verifiable = The text gives no criterion by which this could be measured.
reason-potential =
    .not-verifiable = The text gives no criterion by which this could be measured.
reason-data-2022-2023 =
    .partly-supported = The count of active NGOs rose, and so did the { indicator-v2x_partipdem } ({ YEAR($trend-v2x_partipdem) }–{ UNTIL($trend-v2x_partipdem) }), but ratings by experts did not, participation shows no firm change ({ YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) }) and releases disagree on repression ({ YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) }): “clearly” does not hold.
reason-problems-exist =
    .consistent = Ratings of civil liberties and of the law on access to information document them.
reason-funding-limits =
    .partly-supported = A duty to report and a public register are documented; “foreign agent” was not found as a term of the law.
reason-law-applies =
    .consistent = The law was adopted on { DATE($law-npo) }.
reason-law-registration =
    .not-checked = This article of the law was not read.
reason-law-requirements =
    .not-checked = These articles of the law were not read.
reason-foreign-notification =
    .partly-supported = The duty is documented, but in tax rules (order of { DATE($order-foreign-money) }), not in this law alone.
reason-notification-limits =
    .consistent = Several organisations were notified of faults and some were suspended (reported { DATE($camr-2021) }).
reason-speech-heading =
    .consistent = Freedom House gives civil liberties { $civil_liberties } of { -base-liberties } points; the CIVICUS Monitor rates civic space “repressed”.
reason-assembly-heading =
    .consistent = The law asks for notification and assigns places; Human Rights Watch found its draft short of international standards.
reason-speech-limits =
    .consistent = Freedom House gives civil liberties { $civil_liberties } of { -base-liberties } points ({ YEAR($civil_liberties) }).
reason-speech-hampers =
    .not-checked = No measure of this effect was found.
reason-assembly-limits =
    .consistent = The law of { DATE($law-assemblies) } assigns places and asks for notification.
reason-opinion-young =
    .not-verifiable = The comment was not found elsewhere; no measure of young people’s participation was found.
reason-opinion-women =
    .not-verifiable = The comment was not found elsewhere; V-Dem’s index of women’s participation stands at { $v2x_gencs }, and nothing says what is enough.
reason-world-bank-young =
    .not-found = No such study was found; no measure of young people’s participation was found.
reason-world-bank-women =
    .not-found = No such study was found; seats in the Mazhilis ({ $women_in_mazhilis } held by women) measure politics, another field.
reason-information-heading =
    .consistent = The law is rated { $information_rating } of { -base-rti } points ({ YEAR($information_rating) }).
reason-information-limits =
    .consistent = The law is rated { $information_rating } of { -base-rti } points ({ YEAR($information_rating) }).
reason-information-hampers =
    .not-checked = No measure of this effect was found.
reason-summary-stage =
    .not-verifiable = The text gives no criterion by which this could be measured.
reason-summary-potential =
    .not-verifiable = The text gives no criterion by which this could be measured.
reason-summary-problems =
    .consistent = Ratings of civil liberties and of the law on access to information document them.
reason-better-legislation = Freedom of association index ({ RELEASE($v2x_frassoc_thick) }): { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) }).
reason-more-participation = Women’s civil society participation index ({ RELEASE($v2x_gencs) }): { $v2x_gencs } ({ YEAR($v2x_gencs) }); young people: no published measure found.
reason-wider-information = Right to Information Rating of the law: { $information_rating } of { -base-rti } points ({ YEAR($information_rating) }).

section-limits = What holds it back
limit-funding = Funding from abroad.
    .text = { $claim-funding-limits ->
        [under-review] The verdict on this claim of the text is under review.
       *[partly-supported] The duty to notify that the text names is documented, but rests on tax rules (order of { DATE($order-foreign-money) }), not on the law on NPOs alone; “foreign agent” was not found as a term of the law.
    } A public register of recipients, firms and individuals among them, had { $funding_register } { PLURAL($funding_register) ->
        [one] entry
       *[other] entries
    } ({ DATE($funding_register) }). Nearest measures ({ RELEASE($v2cseeorgs) }, { YEAR($v2cseeorgs) }): { indicator-v2cseeorgs } { $v2cseeorgs }, { indicator-v2csreprss } { $v2csreprss }; no measure of funding itself.
limit-speech = Speech and peaceful assembly.
    .text = The law on peaceful assemblies ({ DATE($law-assemblies) }) replaced permission with notification, in designated places. Freedom House gives civil liberties { $civil_liberties } of { -base-liberties } points (edition of { YEAR($civil_liberties) }). Measures ({ RELEASE($v2x_freexp_altinf) }, { YEAR($v2x_freexp_altinf) }): { indicator-v2x_freexp_altinf } { $v2x_freexp_altinf } on a scale { -base-index }, { indicator-v2caassemb } { $v2caassemb }.
limit-participation = Young people and women.
    .text = Political analyst Yerlan Sairov, citing the World Bank, calls their participation insufficient; neither such a study nor their share in NGOs was found. In politics, another field, women held { $women_in_mazhilis } of the seats in the Mazhilis ({ YEAR($women_in_mazhilis) }). Measures: { indicator-v2x_gencs } { $v2x_gencs } on a scale { -base-index } ({ RELEASE($v2x_gencs) }, { YEAR($v2x_gencs) }); for young people no published measure found.
limit-information = Access to information.
    .text = A law of { YEAR($law-information) } grants it; an international rating gave that law { $information_rating } of { -base-rti } points ({ YEAR($information_rating) }) and may leave out later amendments.

section-steps = What to do
steps-intro = The text says that such steps may be needed and names no one to take them. The bodies are those that acts in force name; the measures and benchmarks are ours.
table-steps = The text’s steps: who is responsible, and how one would see success

body-government-and-state-bodies = the Government, central and local state bodies
body-government = the Government
body-presidential-administration = the Presidential Administration (control)
body-ngo-authority = the authorised body for relations with NGOs (the Ministry of Culture and Information)
body-tax-authority = the tax authorities (the State Revenue Committee of the Ministry of Finance)
body-local-executive-bodies = local executive bodies (akimats)
body-local-representative-bodies = local representative bodies (maslikhats)
body-central-and-local-executive-bodies = central and local executive bodies
body-state-and-local-executive-bodies = central state bodies and local executive bodies
body-information-authority = the authorised body for access to information (the Ministry of Culture and Information)
body-state-bodies = every state body (a unit or a person of its own)
body-information-commission = the Commission on Access to Information (advisory)

act-constitution = Constitution adopted on { DATE($date) }
    .short = Constitution of { DATE($date) }
act-civil-society-concept = Decree No. { $number } of { DATE($date) }, Concept of the development of civil society
    .short = Decree No. { $number } of { DATE($date) }
act-law-npo = Law No. { $number } of { DATE($date) } “On Non-profit Organisations”
    .short = Law No. { $number } of { DATE($date) } on NPOs
act-tax-code = Tax Code No. { $number } of { DATE($date) }
    .short = Tax Code of { DATE($date) }
act-law-assemblies = Law No. { $number } of { DATE($date) } “On the Procedure for Organising and Holding Peaceful Assemblies”
    .short = Law No. { $number } of { DATE($date) } on peaceful assemblies
act-youth-concept = Resolution No. { $number } of { DATE($date) }, Concept of state youth policy
    .short = Resolution No. { $number } of { DATE($date) }
act-family-and-gender-concept = Decree No. { $number } of { DATE($date) }, Concept of family and gender policy
    .short = Decree No. { $number } of { DATE($date) }
act-law-information = Law No. { $number } of { DATE($date) } “On Access to Information”
    .short = Law No. { $number } of { DATE($date) } on access to information
act-commission-order = Order No. { $number } of { DATE($date) }, regulation on the Commission
    .short = Order No. { $number } of { DATE($date) }

section-trust = How far these figures can be trusted
trust-text = The source text, as read, bears no date, signature or bibliographic references; no publication of the bodies it names was found with its figures.
trust-found = Many pages were read in their opening part only: “not found” is not proof of absence.
trust-intervals = Ranges show only the rounding of printed figures, except where a panel gives intervals of its own; a value whose level is not stated has no interval but its rounding.
trust-margins = A key message is “{ mark-certain }” where it holds over the whole interval of its figures, “{ mark-likely }” where it holds over more than { -base-half } of that interval or is an inference with its grounds stated, and “{ mark-open }” otherwise.

section-ledger = Where the numbers come from
section-sources = Sources
section-changes = What changed since the previous edition
change-rounding = Computed numbers are printed with more digits where their interval allows it; the values themselves have not changed.
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
release-w2023 = World Bank, 2023
release-fiw2025 = Freedom House, 2025
release-wjp2024 = World Justice Project, 2024
release-obs2023 = Open Budget Survey, 2023

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
indicator-fiw_openness = openness of government
indicator-fiw_association = rights of association
indicator-fiw_assembly = freedom of assembly
indicator-fiw_organisations = freedom of non-governmental organisations
indicator-fiw_liberties = civil liberties score
indicator-fiw_total = total score in Freedom in the World
indicator-wjp_information = right to information
indicator-wjp_assembly = freedom of assembly and association
indicator-obs_participation = public participation in the budget
indicator-voice_accountability = voice and accountability

name-npo_total = registered NPOs in the text
name-npo_public_organisations = public organisations in the text
name-npo_charity_funds = charity foundations in the text
name-npo_other = other NPOs in the text
name-civic_participation_score = World Bank score in the text
name-giving_readiness = readiness to give in the text
name-volunteering_readiness = readiness to volunteer in the text
name-housing_area = planned housing in the text
name-bloggers = bloggers in the text
name-bloggers_growth = growth of the number of bloggers in the text
name-population_world_bank = World Bank estimate of the population
name-population_official = official population
name-ngo_registered_2020 = registered NGOs, first official count
name-ngo_active_2020 = active NGOs, first official count
name-ngo_registered_2021 = registered NGOs, second official count
name-ngo_active_2021 = active NGOs, second official count
name-donated_money = adults who donated money
name-volunteered_time = adults who volunteered time
name-authors_vkontakte = active authors on VKontakte
name-authors_instagram = active authors on Instagram
name-authors_facebook = active authors on Facebook
name-housing_planned_2020 = housing planned for one year
name-public_councils = public councils
name-funding_register = entries in the register of recipients of foreign funding
name-civil_liberties = civil liberties score
name-women_in_mazhilis = share of women in the Mazhilis
name-information_rating = Right to Information Rating
name-ngo_registered_2023 = registered NGOs, third official count
name-ngo_active_2023 = active NGOs, third official count
name-freedom_2022 = Freedom in the World, total, first edition compared
name-freedom_2024 = Freedom in the World, total, last edition compared
name-civil_society_rating_2022 = civil society rating, first edition compared
name-civil_society_rating_2023 = civil society rating, last edition compared
name-youth_in_councils_target = target for the share of young people in public councils
name-information_rating_kyrgyzstan = RTI Rating of Kyrgyzstan’s law
name-ngo_active_change = change in the count of active NGOs
name-freedom_change = change in the Freedom in the World total
name-civil_society_rating_change = change in the civil society rating
name-finding-more-organisations = registered NGOs outnumber the NPOs in the text
name-finding-fewer-give = fewer people gave money than the text calls ready
name-finding-mostly-public = public organisations prevail among those in the text
name-finding-more-ready-to-give = more are ready to give than to volunteer
name-finding-bloggers-beyond-authors = bloggers in the text outnumber the active authors on VKontakte
name-finding-control-law = public control has a law of its own, the mechanism in the text is another thing
name-finding-limits-documented = limits that the text names are documented
reason-finding-control-law = An inference: the law is later than the year that the text gives, and no act on its mechanism was found.
reason-finding-limits-documented = An inference: each limit that the text names has a verdict of its own, and it rests on these.
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
name-npo_share_of_registered = the text’s total as a share of registered NGOs
name-npo_registered_gap = registered NGOs less the text’s total
name-npo_share_of_active = the text’s total as a share of active NGOs
name-readiness_gap = readiness to give less readiness to volunteer
name-giving_gap = readiness to give less giving
name-volunteering_gap = readiness to volunteer less volunteering
name-score_share_of_maximum = score as a share of its maximum
name-score_position = score as a position on its scale
name-bloggers_before = bloggers in the year before
name-bloggers_added = bloggers added in a year
name-bloggers_per_100 = bloggers per { -base-hundred } people
name-bloggers_beyond_authors = bloggers less the active authors on VKontakte
name-housing_per_person = planned housing per person
name-housing_gap = one year’s housing plan less the text’s plan

quote-npo_total = 6,766 non-profit organisations are registered
quote-npo_public_organisations = 4,957 public organisations
quote-npo_charity_funds = 1,542 charity foundations
quote-npo_other = 267 other NPOs
quote-civic_participation_score = the civic participation index (CPIA) stands at 3.2 of a possible 6 points
quote-giving_readiness = more than 60% are ready to take part in charity
quote-volunteering_readiness = 21% are ready to be volunteers
quote-housing_area = 10 million square metres of housing
quote-bloggers = the number of bloggers grew to 7.2 million in 2020
quote-bloggers_growth = 23% more than in 2019

quote-claim-npo-body = data of the “Statistics Agency of the Republic of Kazakhstan”
quote-claim-score-name = a “civic participation index (CPIA)” of the World Bank
quote-claim-institute-founded = a civil society development institute was founded in 2019
quote-claim-institute-task = it supports and develops NGOs
quote-claim-institute-research = it does research in this field
quote-claim-civic-control-created = a “civic control” mechanism was created in 2017
quote-claim-civic-control-purpose = it lets citizens take part in controlling state bodies
quote-claim-housing-launched = the programme “Affordable housing – 2025” was launched in 2020
quote-claim-housing-low-income = it includes housing for low-income groups
quote-claim-housing-drafting = public organisations and experts took part in drafting it
quote-claim-development-stage = civil society is at a stage of development
quote-claim-potential = there is potential for further development
quote-claim-data-2022-2023 = data of 2022 and 2023 clearly show civil society developing
quote-claim-problems-exist = a number of problems and limits hinder its development
quote-claim-funding-limits = “foreign agent” requirements limit funding
quote-claim-law-applies = a law “on non-profit organisations” is in force
quote-claim-law-registration = it requires NGOs to register with state bodies
quote-claim-law-requirements = it sets requirements for their activity
quote-claim-foreign-notification = one requirement is to report funding from abroad
quote-claim-notification-limits = some NGOs are limited in their work by it
quote-claim-speech-heading = limits on freedom of speech
quote-claim-assembly-heading = limits on the right of peaceful assembly
quote-claim-speech-limits = there are limits on freedom of speech
quote-claim-speech-hampers = they hamper the work of NGOs and bloggers
quote-claim-assembly-limits = some NGOs are limited in holding peaceful assemblies
quote-claim-opinion-young = Yerlan Sairov: young people take too little part in civil society
quote-claim-opinion-women = Yerlan Sairov: women take too little part in civil society
quote-claim-world-bank-young = World Bank: young people take too little part in civil society
quote-claim-world-bank-women = World Bank: women take too little part in civil society
quote-claim-information-heading = limited access to information
quote-claim-information-limits = there are limits on access to information
quote-claim-information-hampers = they may hamper NGOs and journalists
quote-claim-summary-stage = civil society is at a stage of development
quote-claim-summary-potential = it has potential for further development
quote-claim-summary-problems = a number of problems and limits hinder this process
quote-claim-better-legislation = better legislation
quote-claim-more-participation = more participation of young people and women
quote-claim-wider-information = wider access to information

source-source-text = “Mechanisms of building civil society in Kazakhstan” (in Kazakh), its opening found on alash.kz
    .body = Author not named
source-named-statistics-agency = Data for the end of 2020, title not given
    .body = Statistics Agency of the Republic of Kazakhstan
source-named-world-bank = Study of 2021, title not given
    .body = World Bank
source-named-gfk = Survey of 2019, title not given
    .body = GfK Kazakhstan
source-named-internews = Data for 2020, title not given
    .body = Internews-Kazakhstan
source-world-bank-population = Population, total (SP.POP.TOTL), via the data package datasets/population
    .body = World Bank
source-bns-population = Population of Kazakhstan at the beginning of 2021, via Kazakhstan Today
    .body = Bureau of National Statistics
source-16news-ngo = “16 thousand NGOs operate of 22 thousand registered” (in Russian)
    .body = 16news.kz
source-kazinform-ngo = “16 thou NGOs run in Kazakhstan”, citing the vice-minister of information
    .body = Kazinform
source-caf-2021 = World Giving Index 2021, full table (survey of 2020), via the repository abissellsiders/ipsed
    .body = Charities Aid Foundation
source-kazpravda-authors = Most popular social media in Kazakhstan named (data of 2018, Brand Analytics)
    .body = Kazakhstanskaya Pravda
source-kazinform-housing = Kazakhstan to build 23,000 apartments through public investments in 2020
    .body = Kazinform
source-nurly-zher = Nurly Zher state programme for 2020–2025, decree No. 1054
    .body = Government of Kazakhstan
source-fld-funding = Kazakhstan: abolish the foreign funding register
    .body = Front Line Defenders and eight other organisations
source-freedom-house-2023 = Freedom in the World 2023: Kazakhstan
    .body = Freedom House
source-idea-quotas = Gender Quotas Database: Kazakhstan
    .body = International IDEA
source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, via the package vdemlite
    .body = V-Dem Institute
source-rti-rating = Country detail: Kazakhstan
    .body = Global Right to Information Rating
source-law-public-councils = Law No. 383-V on public councils
    .body = Republic of Kazakhstan
source-law-information = Law No. 401-V on access to information
    .body = Republic of Kazakhstan
source-order-foreign-money = Order No. 241 on notifying tax bodies of foreign money
    .body = Ministry of Finance
source-law-assemblies = Law No. 333-VI on peaceful assemblies
    .body = Republic of Kazakhstan
source-law-public-control = Law No. 30-VIII on public control
    .body = Republic of Kazakhstan
source-grant-operator = Decree No. 1192 creating the operator of grants to NGOs, via astanazan.kz
    .body = Government of Kazakhstan
source-cpia-faq = Country Policy and Institutional Assessment: frequently asked questions (transcription, edition on 2015 scores)
    .body = World Bank
source-cpia-scale = Country Policy and Institutional Assessment (glossary)
    .body = Bretton Woods Project
source-world-bank-lending = Country classification of October 2025 (lending category of Kazakhstan: IBRD), via the package cpiaetl
    .body = World Bank
source-ida-graduates = IDA graduates, list as of July 2020 (Kazakhstan is not on it)
    .body = International Development Association
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
source-freedom-house-editions = Freedom in the World, editions 2013–2025, sub-scores, via VizualOptima/Freedom_Index
    .body = Freedom House
source-wjp-2024 = Rule of Law Index, editions 2015–2024, sub-factors 3.2 and 4.7, via the package cliaretl
    .body = World Justice Project
source-obs-2023 = Open Budget Survey 2017–2023, public participation, via galileukim/wdr2025gov
    .body = International Budget Partnership
source-ministry-ngo = “NGO sector”, overview page, state of April 2023
    .body = Committee for Civil Society Affairs
source-tashkent-times-freedom = Freedom in the World 2024, via Tashkent Times
    .body = Freedom House
source-nations-in-transit-2023 = Nations in Transit 2023: Kazakhstan
    .body = Freedom House
source-civicus-2022 = “Kazakhstan downgraded as civic freedoms deteriorate”
    .body = CIVICUS Monitor
source-law-npo = Law No. 142 on non-profit organisations
    .body = Republic of Kazakhstan
source-statistics-bureau = Order approving survey form 1-NKO, citing the Bureau’s regulation of 23 October 2020
    .body = Bureau of National Statistics
source-housing-2012 = Programme “Affordable Housing – 2020”, decree No. 821, repealed by decree No. 728 of 28 June 2014
    .body = Government of Kazakhstan
source-camr-2021 = “Harassment of human and civil rights in Kazakhstan”
    .body = CAMR
source-freedom-house-suspended = Statement on suspended human rights organisations (January 2021), via Democracy Chronicles
    .body = Freedom House
source-hrw-assemblies = Open letter on the draft law on peaceful assemblies
    .body = Human Rights Watch
source-constitution-2026 = Constitution adopted by referendum, in force since 1 July 2026 (in Kazakh)
    .body = Republic of Kazakhstan
source-tax-code-2025 = Tax Code No. 214-VIII, article 56, as in force from 1 July 2026
    .body = Republic of Kazakhstan
source-decree-390 = Decree No. 390 approving the Concept of the development of civil society
    .body = President of Kazakhstan
source-decree-384 = Decree No. 384 approving the Concept of family and gender policy to 2030
    .body = President of Kazakhstan
source-resolution-247 = Resolution No. 247 approving the Concept of state youth policy for 2023–2029
    .body = Government of Kazakhstan
source-order-281 = Order No. 281-НҚ approving the regulation on the Commission on Access to Information
    .body = Ministry of Culture and Information
source-informburo-youth = “Almost 500 billion tenge to support young people” (in Russian)
    .body = Informburo.kz
source-rti-kyrgyzstan = Country data: Kyrgyzstan
    .body = Global Right to Information Rating
