### The brief in English. A figure is a name: { $npo_total } prints its number with the words of
### its scale and bound, never a noun. Digits stand only in terms that begin with -title- or -base-.

-title-hash = SHA-256
-title-nurly-zher = Nurly Zher
-title-five-days = five working days
-title-ten-days = ten working days
-title-fifteen-days = fifteen calendar days
-title-16news = 16news
-title-npo-version = 21 December 2023
-title-edition-before = edition 1
-base-people = 100,000
-base-hundred = 100
-base-half = 50%
-base-score = 6
-base-rti = 150
-base-liberties = 60
-base-index = from 0 to 1
-base-index-best = from 0 to 1, where 1 is the best
-base-index-most = from 0 to 1, where 1 is the highest
-base-rating = from 1 to 7, where 7 is the best
-base-percentile = 95

title = Civil society in Kazakhstan
    .subtitle = What the law, official counts and surveys show today, and which claims of the text “Mechanisms of building civil society in Kazakhstan”, found on alash.kz, are confirmed
    .description = Policy brief: the state of civil society in Kazakhstan, the law in force, the responsible bodies, and a check of the claims of one Kazakh-language text
    .keywords = civil society; non-profit organisations; non-governmental organisations; foreign funding; peaceful assembly; access to information; Kazakhstan
    .citation = { $authors } ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
    .population-official = Figures per head are based on the official population of { DATE($population_official) }
    .detail-summary = One-page summary of the brief
    .changes-2 = Statements of { -title-edition-before } were wrong and are corrected. It said that the law on peaceful assemblies had replaced permission with notification: a demonstration or procession still requires approval, and notice of other assemblies may be met with a refusal. It said that no act it had read makes a body responsible for the steps: acts in force do name the bodies, which now stand beside each step.

answer = { $finding-more-organisations ->
    [certain] Kazakhstan has more civil society organisations than the text counts
    [likely] Kazakhstan probably has more civil society organisations than the text counts
    [false] Kazakhstan has no more registered non-governmental organisations than the text counts non-profit ones
   *[open] Whether Kazakhstan has more civil society organisations than the text counts is not known
}; { $trend-v2x_cspart ->
    [rose] participation in them rose from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [fell] participation in them fell from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
    [rose-since-lower] participation in them rose from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) } and has fallen back since
    [fell-since-higher] participation in them fell from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) } and has recovered since
    [no-firm-change] participation in them showed no clear change from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) }
   *[no-data] whether participation in them changed from { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) } is not known
}; { $finding-limits-documented ->
    [open] which of the limits that it names are confirmed is under review
   *[likely] sources confirm limits on speech, assembly and access to information, and in part on foreign funding
}. In the field of each step that the text proposes, legal acts in force name a responsible body.
    .question = What is the state of civil society in Kazakhstan, and who can do what?

message-count = { $finding-more-organisations ->
    [certain] Officials counted { $ngo_registered_2020 } registered non-governmental organisations (NGOs) in { YEAR($ngo_registered_2020) }, far above the text’s total
    [likely] Officials counted { $ngo_registered_2020 } registered non-governmental organisations (NGOs) in { YEAR($ngo_registered_2020) }, probably above the text’s total
    [false] Officials counted { $ngo_registered_2020 } registered non-governmental organisations (NGOs) in { YEAR($ngo_registered_2020) }, not above the text’s total
   *[open] Officials counted { $ngo_registered_2020 } registered non-governmental organisations (NGOs) in { YEAR($ngo_registered_2020) }; whether that is above the text’s total is not known
}
    .text = The text puts all non-profit organisations (NPOs) at { $npo_total } for the end of { YEAR($npo_total) }. NGOs are only a part of these, yet the number equals { $npo_share_of_registered } of the NGOs registered then.
message-participation = { $trend-v2x_cspart ->
    [rose] Participation in civil society has risen
    [fell] Participation in civil society has fallen
    [rose-since-lower] Participation in civil society rose, and has fallen back since
    [fell-since-higher] Participation in civil society fell, and has recovered since
    [no-firm-change] Participation in civil society shows no clear change
   *[no-data] Whether participation in civil society has changed cannot be established
}
    .text = This rests on experts’ ratings collected by the V-Dem (Varieties of Democracy) Institute. { SIGN($participation_above_kyrgyzstan) ->
        [positive] Kazakhstan stands above Kyrgyzstan.
        [negative] Kazakhstan stands below Kyrgyzstan.
       *[open] Their margins of error are too wide to rank Kazakhstan above or below Kyrgyzstan.
    }
message-law = The law has been revised since { YEAR($tax-code-2025) }
    .text = Under the Constitution in force since { -title-in-force }, information on money that NPOs receive from abroad must be open. The Tax Code provides for a public register of recipients; under the earlier Code, for the first half of { YEAR($funding_register_2025) }, it had { $funding_register_2025 } { PLURAL($funding_register_2025) ->
        [one] entry
       *[other] entries
    }.
message-limits = { $finding-limits-documented ->
    [open] Which of the limits that the text names are confirmed is under review
   *[likely] The limits that the text names are confirmed in part, and not always as it words them
}
    .text = No general ban on foreign money for NGOs was found, though it may not finance assemblies; the legal acts that we read do not use the term “foreign agent”. Freedom House rates civil liberties at { $fiw_liberties } of { -base-liberties } points (Freedom in the World, edition of { YEAR($fiw_liberties) }).

chart-count = { $finding-more-organisations ->
    [certain] The text counts fewer NPOs than officials count NGOs
    [likely] The text probably counts fewer NPOs than officials count NGOs
    [false] The text counts no fewer NPOs than officials count registered NGOs
   *[open] Whether the text counts fewer NPOs than officials count registered NGOs is not known
}
    .subtitle = Number of organisations { SAID("in the text") } and in { MEASURED("official counts") }; the official registers cover different sets of organisations
    .source = the text, naming the Statistics Agency; the ministry and vice-ministers, by { -title-16news }, Kazinform, gov.kz and Kazakhstanskaya Pravda; Bureau of National Statistics, by Finprom.
    .said = NPOs in the text
    .registered = Registered NGOs (ministry)
    .active = Active NGOs (ministry)
    .bureau = Active NGOs (Bureau)

section-law = The law as of { DATE($acts) }
law-constitution = The Constitution, in force since { -title-in-force }, requires information on the money and assets that NPOs receive from abroad to be open ({ -title-art-6-5 }), allows a law to restrict peaceful assembly ({ -title-art-34 }) and obliges the Government and the central and local state bodies to bring legal acts into line with it ({ -title-art-96-2 }).
law-funding = Under the Tax Code ({ -title-art-56-9 }), a recipient of money from abroad above a set sum, unless exempt, must notify the tax authorities only if it gives legal aid or, for non-commercial purposes, conducts opinion polls or gathers and spreads information; such recipients are entered in a public register. NPOs, except religious associations, parties, trade unions and some others, report to the authorised ministry each year by { -title-report-day }, whatever the source of their money (Law { -title-no-142 }).
law-assembly = A picket, meeting or rally requires notice at least { -title-five-days } ahead; a demonstration or procession requires approval, requested at least { -title-ten-days } ahead. Either may be refused on grounds that the Law lists. Local representative bodies designate the places, and assemblies may not be financed from abroad (Law { -title-no-333 }).
law-control = A law of { YEAR($law-public-control) } governs public control of executive bodies and of the quasi-state sector; NPOs with foreign participation may not exercise it (Law { -title-no-30 }). Written requests for information must be answered within { -title-fifteen-days }, a term that may be extended once (Law { -title-no-401 }).
law-draft = As was reported on { DATE($baq-ngo-law) }, a new law on NGOs is being drafted; it is not among the base laws adopted up to { -title-to }.

step-law = Improve legislation
    .text = Measure: freedom of association (V-Dem), { $v2x_frassoc_thick } on a scale { -base-index-best } ({ YEAR($v2x_frassoc_thick) }, { RELEASE($v2x_frassoc_thick) }).
    .indicator = Freedom of association index (V-Dem, scale { -base-index })
    .newest = { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) }, { RELEASE($v2x_frassoc_thick) })
    .benchmark = Mongolia: { $v2x_frassoc_thick_v16_2025_MNG } ({ YEAR($v2x_frassoc_thick_v16_2025_MNG) }, { RELEASE($v2x_frassoc_thick_v16_2025_MNG) })
step-participation = Widen the participation of young people and women
    .text = Announced target: a quota for young people of { $youth_in_councils_target } in public councils by { YEAR($youth_in_councils_target) }.
    .indicator = Share of young people in public councils; women’s participation index (V-Dem, scale { -base-index })
    .newest = No data found on young people; women: { $v2x_gencs } ({ YEAR($v2x_gencs) }, { RELEASE($v2x_gencs) })
    .benchmark = Announced target: { $youth_in_councils_target } by { YEAR($youth_in_councils_target) }
step-information = Widen access to information
    .text = Measure: international right to information rating of the law, { $information_rating } of { -base-rti } points ({ YEAR($information_rating) }); Kyrgyzstan has { $information_rating_kyrgyzstan } ({ YEAR($information_rating_kyrgyzstan) }).
    .indicator = Right to Information Rating of the law (out of { -base-rti } points)
    .newest = { $information_rating } ({ YEAR($information_rating) })
    .benchmark = Kyrgyzstan: { $information_rating_kyrgyzstan } ({ YEAR($information_rating_kyrgyzstan) })

section-size = Size of the sector
size-official = According to the ministry in charge, { $ngo_registered_2023 } NGOs were registered and { $ngo_active_2023 } active in { DATE($ngo_registered_2023) }; in { DATE($ngo_registered_2025) } the numbers were { $ngo_registered_2025 } and { $ngo_active_2025 }.
size-change = The number of active NGOs { SIGN($ngo_active_change) ->
    [positive] rose from { DATE($ngo_active_2021) } to { DATE($ngo_active_2023) }
    [negative] fell from { DATE($ngo_active_2021) } to { DATE($ngo_active_2023) }
    [zero] did not change from { DATE($ngo_active_2021) } to { DATE($ngo_active_2023) }
   *[open] may or may not have risen from { DATE($ngo_active_2021) } to { DATE($ngo_active_2023) }
}; { SIGN($ngo_active_since) ->
    [positive] it has risen further since
    [negative] it has fallen since
    [zero] it has not changed since
   *[open] whether it has changed since cannot be established
}.
size-bureau = The Bureau of National Statistics keeps another register, with { $ngo_bureau_2024 } active NGOs for { YEAR($ngo_bureau_2024) }; its number cannot be compared with the ministry’s.
size-text = Citing the Statistics Agency, the text gives { $npo_total } registered NPOs for the end of { YEAR($npo_total) }. This equals { $npo_share_of_registered } of the registered and { $npo_share_of_active } of the active NGOs of that time, which are only a part of the NPOs.
size-parts = { SIGN($npo_parts_gap) ->
    [positive] The three kinds in the text add up to more than its total; the difference is { $npo_parts_gap }.
    [negative] The three kinds in the text add up to less than its total; the difference is { ABS($npo_parts_gap) }.
    [zero] The three kinds in the text add up to its total.
   *[open] The three kinds in the text do not contradict its total.
}
size-kinds = By the text, public organisations make up { $npo_share_public }, charity foundations { $npo_share_funds } and other NPOs { $npo_share_other }; no published data were found to check this. “Public organisation” is the text’s word; the law’s form is the public association.

size-per-head = By { $population ->
    [official] the official population of { DATE($population_official) }
   *[world_bank] the World Bank’s population estimate for { YEAR($population_world_bank) }
}, the text’s total comes to { $npo_per_100k } organisations for every { -base-people } people.

section-participation = Participation and giving
participation-trend = V-Dem’s civil society participation index combines experts’ answers on how widely people take part in organisations and whether the authorities consult these. From { YEAR($trend-v2x_cspart) } to { UNTIL($trend-v2x_cspart) } Kazakhstan’s { $trend-v2x_cspart ->
    [rose] rose
    [fell] fell
    [rose-since-lower] rose, and it has fallen back since
    [fell-since-higher] fell, and it has recovered since
    [no-firm-change] shows no clear change
    [releases-disagree] moves in different directions in different releases
   *[one-release] is not judged
}.
participation-rank = { SIGN($participation_above_kyrgyzstan) ->
    [positive] It is above Kyrgyzstan’s; { participation-uzbekistan }
    [negative] It is below Kyrgyzstan’s; { participation-uzbekistan }
   *[open] { SIGN($participation_above_uzbekistan) ->
        [positive] Its margin of error overlaps with Kyrgyzstan’s; { participation-uzbekistan }
        [negative] Its margin of error overlaps with Kyrgyzstan’s; { participation-uzbekistan }
       *[open] Its margin of error overlaps with those of Kyrgyzstan and Uzbekistan, so none of them can be ranked above another
    }
}.
participation-uzbekistan = { SIGN($participation_above_uzbekistan) ->
    [positive] it is above Uzbekistan’s
    [negative] it is below Uzbekistan’s
   *[open] its margin of error overlaps with Uzbekistan’s
}
chart-participation = { SIGN($participation_above_kyrgyzstan) ->
    [positive] Kazakhstan stands above Kyrgyzstan in participation
    [negative] Kazakhstan stands below Kyrgyzstan in participation
   *[open] Participation: Kazakhstan cannot be ranked above or below Kyrgyzstan
}
    .subtitle = Civil society participation index, { release-v13 }, scale { -base-index-most }; the band and the bars at the right show the margin of error
    .source = V-Dem Institute. Level of the intervals: about { LEVEL($v2x_cspart_v13_2022) }.
participation-ready = According to the text, a GfK Kazakhstan survey of { YEAR($giving_readiness) }, which was not found, showed { $giving_readiness } of the population ready to take part in charity and { $volunteering_readiness } ready to volunteer.
participation-measured = What people did is another measure: by the World Giving Index, { $donated_money } of adults gave money and { $volunteered_time } gave time in a month of { YEAR($donated_money) }; in { YEAR($donated_money_2021) } the shares were { $donated_money_2021 } and { $volunteered_time_2021 }.
participation-newer = By the newer method of the World Giving Report, people gave { $giving_share_2024 } of their income in { YEAR($giving_share_2024) }.
participation-caveat = Readiness is an intention: { SIGN($giving_gap_2021) ->
    [positive] that fewer people gave than were ready does not mean a decline
    [negative] that more people gave than were ready does not mean growth
    [zero] that as many people gave as were ready does not mean that nothing changed
   *[open] the shares say nothing of a change
}.
chart-ready = { $finding-fewer-give ->
    [certain] More people were ready for charity than gave money in a month
    [likely] More people were probably ready for charity than gave money in a month
    [false] No more people were ready for charity than gave money in a month
   *[open] Whether more people were ready for charity than gave money in a month is not known
}
    .subtitle = Ready, { SAID("by the text") } (population, { YEAR($giving_readiness) }); done in the past month, { MEASURED("by the index") } (adults, { YEAR($donated_money_2021) })
    .source = the text, naming GfK Kazakhstan; Charities Aid Foundation, World Giving Index.
    .giving_readiness = Ready to take part in charity
    .donated_money_2021 = Donated money
    .volunteering_readiness = Ready to volunteer
    .volunteered_time_2021 = Volunteered time

section-claims = What the text says, and what is confirmed
claims-intro = Below, the text’s main figures and statements are set beside other publications; the annex covers all statements. Each verdict follows from the data by a rule or is a judgement with its sources.
tally-claims = Statements of the text by verdict
table-claims = The text’s main figures and statements
trend-ratings = { SIGN($civil_society_rating_change) ->
    [positive] Freedom House’s rating of civil society (Nations in Transit) rose
    [negative] Freedom House’s rating of civil society (Nations in Transit) fell
    [zero] Freedom House’s rating of civil society (Nations in Transit) stayed the same
   *[open] Whether Freedom House’s rating of civil society (Nations in Transit) changed is not known
} (scale { -base-rating }): { $civil_society_rating_2022 } in the edition of { YEAR($civil_society_rating_2022) }, { $civil_society_rating_2023 } in that of { YEAR($civil_society_rating_2023) }. { SIGN($freedom_change) ->
    [positive] Kazakhstan’s total in Freedom in the World rose
    [negative] Kazakhstan’s total in Freedom in the World fell
    [zero] Kazakhstan’s total in Freedom in the World stayed the same
   *[open] Whether Kazakhstan’s total in Freedom in the World changed is not known
}: { $freedom_2022 } of { -base-hundred } points in the edition of { YEAR($freedom_2022) }, { $freedom_2024 } in that of { YEAR($freedom_2024) }.
trend-civicus = The CIVICUS Monitor lowered its rating of civic space from “obstructed” to “repressed” on { DATE($civicus-2022) }.
trend-rule = V-Dem estimates every series anew with each release. A change is firm only if it passes every test that its data allow: intervals, where a release gives them, do not overlap; the releases compared show the same direction; and the smaller change is above what a release usually revises ({ -base-percentile }th percentile over { $panel_revision_areas } countries). Where a later year reverses the change, the word for it says so.
trend-coverage = The data set holds { $panel_indicators } indicators for { $panel_areas } countries, { YEAR($panel) } to { UNTIL($panel) }. Of these indicators, { $panel_latest } reach the last year, while the rest end earlier; { $panel_home_only } are held for Kazakhstan only. Intervals in a release that is judged (level about { LEVEL($v2x_libdem_v15_2024) }) exist for { $panel_with_intervals }, and releases to compare for { $panel_compared }; for { $panel_not_judged } no change is judged.
trend-scales = The indicators “{ indicator-v2cseeorgs }”, “{ indicator-v2csreprss }” and “{ indicator-voice_accountability }” have scales without fixed ends; the others in the table run { -base-index }. On all of them a higher value is better.
table-trends = What the data sets show for Kazakhstan

section-panels = Annex: the data sets, and the rule for changes
section-audit = Annex: every statement of the text, judged
table-audit = Statements with verdict and reason; “Sentence” is the sentence’s number in the text
reason-parts = { SIGN($npo_parts_gap) ->
    [positive] The kinds add up to more than the text’s total, so not all of them can be right.
    [negative] The kinds add up to less than the text’s total, so not all of them can be right.
   *[zero] The kinds fit the text’s total, but no published count by kind was found.
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
    [negative] this is { ABS($bloggers_growth) } fewer than in { YEARBEFORE($bloggers_growth) }
   *[positive] this is { $bloggers_growth } more than in { YEARBEFORE($bloggers_growth) }
}

reason-npo-total = { $claim-npo-total ->
    [contradicted] { SIGN($npo_registered_gap) ->
        [positive] In { DATE($ngo_registered_2020) } { $ngo_registered_2020 } NGOs were registered, and NGOs are only a part of the NPOs; no register with the text’s total was found.
       *[open] The kinds that the text gives do not add up to its total.
    }
    [consistent] The total is not below the { $ngo_registered_2020 } registered NGOs that were counted in { DATE($ngo_registered_2020) }.
   *[not-found] The data that the text names were not found, and the official count of registered NGOs, { $ngo_registered_2020 }, does not decide the matter.
}
reason-npo-public-organisations = { reason-parts }
reason-npo-charity-funds = { reason-parts }
reason-npo-other = { $claim-npo-other ->
    [contradicted] Under Law { -title-no-142 } religious associations are NPOs too, and in { DATE($religious_associations_2020) } there were { $religious_associations_2020 } of them alone.
   *[not-found] { reason-parts }
}
reason-npo-body =
    .contradicted = The statistics body is the Bureau of National Statistics of the Agency for Strategic Planning and Reforms, as its regulation says; no body with the name in the text was found for that year.
reason-score-name =
    .contradicted = The CPIA is the World Bank’s Country Policy and Institutional Assessment; civic participation is not among the criteria that we looked at.
reason-score-value = { $claim-score-value ->
    [contradicted] The score lies outside its own scale.
   *[not-found] The World Bank study was not found. CPIA scores are published for countries that may borrow from the International Development Association, and Kazakhstan is not one of them.
}
reason-institute-founded =
    .not-found = No institute of that name, founded in that year, was found; the Kazakhstan Institute of Public Development conducts surveys of civil society, but the date of its founding was not found.
reason-institute-task =
    .not-found = The institute was not found; state grants to NGOs are managed by the Civil Initiatives Support Centre, under a resolution of { DATE($grant-operator) }.
reason-institute-research =
    .not-found = The institute was not found.
reason-giving-readiness =
    .not-found = The GfK survey was not found. By another measure, { $donated_money } of adults gave money in a month of { YEAR($donated_money) } and { $donated_money_2021 } in { YEAR($donated_money_2021) }.
reason-volunteering-readiness =
    .not-found = The GfK survey was not found. By another measure, { $volunteered_time } of adults volunteered in a month of { YEAR($volunteered_time) } and { $volunteered_time_2021 } in { YEAR($volunteered_time_2021) }.
reason-civic-control-created =
    .not-found = No legal act of that name and year was found. Public councils rest on a law of { YEAR($law-public-councils) } ({ $public_councils_2025 } councils in { YEAR($public_councils_2025) }), public control on a law of { YEAR($law-public-control) }.
reason-civic-control-purpose =
    .not-found = The mechanism was not found, so its purpose could not be compared with an act.
reason-housing-launched =
    .contradicted = The programme found for those years is { -title-nurly-zher }; one called “Affordable Housing” was approved in { YEAR($housing-2012) } and later repealed.
reason-housing-area = { $claim-housing-area ->
    [contradicted] The official plan for { YEAR($housing_planned_2020) } alone was { $housing_planned_2020 } square metres.
    [consistent] It is not below the official plan for { YEAR($housing_planned_2020) } alone, { $housing_planned_2020 } square metres.
   *[not-found] The programme was not found, and the official plan for { YEAR($housing_planned_2020) } alone, { $housing_planned_2020 } square metres, does not decide the matter.
}
reason-housing-low-income =
    .not-found = The text of the programme was not found, so this could not be checked.
reason-housing-drafting =
    .not-found = The text of the programme was not found, nor anything on how it was drafted.
reason-bloggers = { $claim-bloggers ->
    [contradicted] That would be more bloggers than people.
   *[not-found] The Internews publication was not found. There would be { $bloggers_per_100 } bloggers for every { -base-hundred } people{ $finding-bloggers-beyond-authors ->
        [certain] , which is implausible; VKontakte had { $authors_vkontakte } active authors in { YEAR($authors_vkontakte) }. Users may have been counted (our supposition).
       *[open] .
    }
}
reason-bloggers-growth =
    .not-found = The Internews publication was not found, nor the number for { YEARBEFORE($bloggers_growth) }.
reason-development-stage =
    .not-verifiable = The text gives no criterion by which a stage of development could be told.
reason-potential =
    .not-verifiable = The text gives no criterion by which potential could be measured.
reason-data-2022-2023 =
    .partly-supported = By { YEAR($ngo_active_2023) } the ministry’s count of active NGOs and V-Dem’s { indicator-v2x_partipdem } had risen. But Freedom House’s total did not change, the CIVICUS Monitor lowered its rating, and participation shows no clear change: “clearly” is not supported.
reason-problems-exist =
    .consistent = Freedom House rates civil liberties at { $fiw_liberties } of { -base-liberties } points (edition of { YEAR($fiw_liberties) }), and an international rating puts the law on access to information at { $information_rating } of { -base-rti } points ({ YEAR($information_rating) }).
reason-funding-limits =
    .partly-supported = Certain recipients must notify the tax authorities and are entered in a public register ({ -title-art-56-9 } of the Tax Code). No general ban on foreign money for NGOs was found, though it may not finance assemblies; the legal acts that we read do not use the term “foreign agent”.
reason-law-applies =
    .consistent = Law { -title-no-142 } was adopted on { DATE($law-npo) } and applies, as amended; no sign of its repeal was found.
reason-law-registration =
    .consistent = Under Law { -title-no-142 } an NPO becomes a legal person when the state registers it; the procedure is set by the law on state registration of legal persons.
reason-law-requirements =
    .consistent = Law { -title-no-142 } sets out what the charter must contain, which activities are permitted, what is reported each year on work, founders, sources and spending of money, and when a court may suspend the work.
reason-foreign-notification =
    .partly-supported = Law { -title-no-142 } ({ -title-art-41-2 }) requires NPOs to report on the use of foreign money that they receive free of charge; the Tax Code ({ -title-art-56-9 }) requires notice of its receipt, and only for legal aid and for non-commercial polls and work with information.
reason-notification-limits =
    .partly-supported = Over such reports several NGOs were fined and their work was suspended; the penalties were later withdrawn (published in { DATE($diplomat-2021) }). The duty to report remains.
reason-speech-heading =
    .consistent = The Constitution guarantees freedom of speech and sets limits to it; Freedom House rates civil liberties at { $fiw_liberties } of { -base-liberties } points, and the CIVICUS Monitor lowered its rating of civic space to “repressed” on { DATE($civicus-2022) }.
reason-assembly-heading =
    .consistent = The Constitution lets a law restrict this right; Law { -title-no-333 } requires notice or approval, designates places and names grounds for refusal. Freedom House rates freedom of assembly at { $fiw_assembly } of { -base-four } points (edition of { YEAR($fiw_assembly) }).
reason-speech-limits =
    .consistent = Freedom House rates civil liberties at { $fiw_liberties } of { -base-liberties } points (edition of { YEAR($fiw_liberties) }).
reason-speech-hampers =
    .partly-supported = Monitoring recorded { $media_attacks_2024 } attacks and threats against media workers and activists, bloggers among them, in { YEAR($media_attacks_2024) }, but only a part of the legal pressure came from the authorities; no measure for NGOs was found.
reason-assembly-limits =
    .consistent = Law { -title-no-333 } applies to NGOs as organisers. In Uralsk { $assembly_refusals_uralsk } of { $assembly_notices_uralsk } notices had been refused by October { YEAR($assembly_notices_uralsk) }; no national figures were found.
reason-opinion-young =
    .not-verifiable = It is not said what participation would be sufficient. By an announced target, the quota for young people in public councils is to reach { $youth_in_councils_target } by { YEAR($youth_in_councils_target) }; their present share was not found.
reason-opinion-women =
    .not-verifiable = It is not said what participation would be sufficient, and no data on the share of women in NGOs were found.
reason-world-bank-young =
    .not-found = No such study of the World Bank was found.
reason-world-bank-women =
    .not-found = No such study of the World Bank was found.
reason-information-heading =
    .consistent = An international rating puts the law on access to information at { $information_rating } of { -base-rti } points ({ YEAR($information_rating) }), and Freedom House rates the openness of government at { $fiw_openness } of { -base-four } (edition of { YEAR($fiw_openness) }).
reason-information-limits =
    .consistent = Law { -title-no-401 } lists grounds for refusing information, and the World Justice Project rates the right to information at { $wjp_information } on a scale { -base-index } ({ YEAR($wjp_information) }).
reason-information-hampers =
    .partly-supported = The ministry’s own report says that state bodies must give citizens and journalists fuller answers (published on { DATE($bes-requests) }); nothing was found on NGOs.
reason-summary-stage =
    .not-verifiable = The text gives no criterion by which a stage of development could be told.
reason-summary-potential =
    .not-verifiable = The text gives no criterion by which potential could be measured.
reason-summary-problems =
    .consistent = This is shown by Freedom House’s score for civil liberties ({ $fiw_liberties } of { -base-liberties }) and by the rating of the law on access to information ({ $information_rating } of { -base-rti }).
reason-better-legislation = Freedom of association index ({ RELEASE($v2x_frassoc_thick) }): { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) }).
reason-more-participation = Women’s civil society participation index ({ RELEASE($v2x_gencs) }): { $v2x_gencs } ({ YEAR($v2x_gencs) }); no published measure was found for young people.
reason-wider-information = Right to Information Rating of the law: { $information_rating } of { -base-rti } points ({ YEAR($information_rating) }).

section-limits = What holds it back
limit-funding = Foreign funding.
    .text = { $claim-funding-limits ->
        [under-review] The verdict on this claim of the text is under review.
       *[partly-supported] Only some recipients, not all NGOs, must notify the tax authorities and disclose information; no ban on foreign money was found.
    } The public register had { $funding_register } entries in { DATE($funding_register) } and { $funding_register_2025 } for the first half of { YEAR($funding_register_2025) }, individuals and firms among them.
limit-speech = Speech and peaceful assembly.
    .text = Freedom House rates freedom of assembly at { $fiw_assembly } of { -base-four } points and freedom of NGOs at { $fiw_organisations } of { -base-four } (edition of { YEAR($fiw_assembly) }). V-Dem’s freedom of expression index stands at { $v2x_freexp_altinf } on a scale { -base-index } ({ YEAR($v2x_freexp_altinf) }).
limit-participation = Young people and women.
    .text = According to the text, the political analyst Yerlan Sairov calls the participation of young people and women insufficient. No data on their share in NGOs were found. V-Dem’s index of women’s participation stands at { $v2x_gencs } on a scale { -base-index } ({ YEAR($v2x_gencs) }).
limit-information = Access to information.
    .text = State bodies received { $information_requests_2024 } requests for information in { YEAR($information_requests_2024) }. The World Justice Project (Rule of Law Index) rates the right to information at { $wjp_information } on a scale { -base-index } ({ YEAR($wjp_information) }), against { $wjp_information_wjp2024_2024_KGZ } in Kyrgyzstan.
chart-freedom = { SIGN($freedom_assembly_change) ->
    [positive] Freedom of assembly is rated higher than before
    [negative] Freedom of assembly is rated lower than before
   *[zero] Freedom House: freedom of assembly is rated as in { YEAR($fiw_assembly_fiw2025_2013) }
}
    .subtitle = Scores for Kazakhstan, editions of { YEAR($fiw_assembly_fiw2025_2013) } to { YEAR($fiw_assembly) }, from { -base-zero } (worst) to { -base-four } (best)
    .source = Freedom House, Freedom in the World; each edition covers the year before.
    .fiw_assembly = Freedom of assembly
    .fiw_organisations = Freedom of NGOs
    .fiw_openness = Openness of government
chart-information = { SIGN($information_behind_kyrgyzstan) ->
    [positive] The right to information is rated lower in Kazakhstan than in Kyrgyzstan
    [negative] The right to information is rated higher in Kazakhstan than in Kyrgyzstan
   *[open] The right to information in Kazakhstan and its neighbours
}
    .subtitle = Right to information, Rule of Law Index, scale { -base-index-best }
    .source = World Justice Project. The index gives no margin of error, so small differences are not meaningful.

section-steps = What to do, and who is responsible
steps-intro = The text proposes steps but names no one to take them. Below are the bodies that legal acts in force make responsible in each field as of { DATE($acts) }; the measures and benchmarks are ours.
table-steps = The text’s steps: bodies, measures, benchmarks
body-government-and-state-bodies = the Government, central and local state bodies
body-government = the Government
body-presidential-administration = the Presidential Administration (control)
body-tax-authority = the tax authorities (the State Revenue Committee of the Ministry of Finance)
body-local-representative-bodies = local representative bodies (maslikhats)
body-central-and-local-executive-bodies = central and local executive bodies
body-state-and-local-executive-bodies = central state bodies and local executive bodies
body-information-authority = the authorised body for access to information (the Ministry of Culture and Information)
body-information-commission = the Commission on Access to Information (advisory)

act-constitution = Constitution adopted on { DATE($date) }
    .short = Constitution of { DATE($date) }
act-civil-society-concept = Presidential Decree No. { $number } of { DATE($date) }, Concept of the development of civil society
    .short = Presidential Decree No. { $number } of { DATE($date) }
act-tax-code = Tax Code No. { $number } of { DATE($date) }
    .short = Tax Code of { DATE($date) }
act-law-assemblies = Law No. { $number } of { DATE($date) } “On the Procedure for Organising and Holding Peaceful Assemblies”
    .short = Law No. { $number } of { DATE($date) } on peaceful assemblies
act-youth-concept = Government Resolution No. { $number } of { DATE($date) }, Concept of state youth policy
    .short = Government Resolution No. { $number } of { DATE($date) }
act-family-and-gender-concept = Presidential Decree No. { $number } of { DATE($date) }, Concept of family and gender policy
    .short = Presidential Decree No. { $number } of { DATE($date) }
act-law-information = Law No. { $number } of { DATE($date) } “On Access to Information”
    .short = Law No. { $number } of { DATE($date) } on access to information
act-commission-order = Order No. { $number } of the Minister of Information and Social Development of { DATE($date) }, regulation on the Commission
    .short = Order No. { $number } of the Minister of Information and Social Development of { DATE($date) }

section-trust = How far to trust this
trust-text = The version of the text that we have gives no date, author or references, and no publication with its figures by the bodies that it names was found.
trust-found = Several sources could be read only in part. Not found or not read were: versions of Law { -title-no-142 } after { -title-npo-version }; the sum from which notice is due under the Tax Code; the register after the first half of { YEAR($funding_register_2025) }; the name of the authorised ministry since { -title-in-force }; the shares of young people and women in public councils and of women in the Kurultai.
trust-intervals = Ranges show only the rounding of published figures, except where a data set gives intervals of its own.
trust-margins = An inference or a comparison is marked “{ mark-certain }” where it holds over the whole range of its figures, “{ mark-likely }” where it holds over more than { -base-half } of it or rests on stated grounds, and “{ mark-open }” otherwise; what an act or a source says has no mark.

section-ledger = Annex: where the numbers come from
section-sources = Annex: sources
section-changes = What changed since the previous edition
change-rounding = Computed numbers are printed with more digits where their interval allows it; the values themselves have not changed.
change-anchor = The text’s total is now compared with the nearest count of registered NGOs, that of { DATE($ngo_registered_2020) }; { -title-edition-before } used a count of { DATE($ngo_registered_2021) }, whose source counts public organisations.
change-penalties = The penalties were withdrawn, which { -title-edition-before } did not say.
change-law-read = The articles of the law on which these verdicts depend had not been read for { -title-edition-before }.
change-practice = Figures on practice were found: requests, refusals, the register, public councils, attacks.
change-religious = The law counts religious associations among non-profit organisations; their number stands in a source that { -title-edition-before } cited, and was not used there.
change-tally = The number of claims with this verdict follows from verdicts on single claims.
change-silences = What cannot be judged is told apart: source not found, not checked, cannot be verified.
change-trend-rule = By the new rule, a word for a change also says where a later year reverses it.
change-revision = The usual revision is taken between the releases now compared, over one fixed list of countries.
change-panel = The data set holds other indicators and releases than before.
change-left-out = Indicators on which no sentence of the brief rests were left out.
change-intervals = For participation, { release-v13 } took the place of { release-v14 }: it is older, but gives intervals.
change-releases = Newer releases of the data sets were used.
change-countries = Voice and accountability is now judged for all countries of the data set.
change-digits = A copy of the same release with more digits was used.
change-indices = V-Dem’s rule of law index and indices of Freedom House, the World Justice Project and the Open Budget Survey were added.
change-counts = Newer official counts were used.
change-bureau = The count of the Bureau of National Statistics is given for the first time.
change-giving = Newer surveys of giving were used.
change-benchmarks = Benchmarks for the steps were added.
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
name-housing_area = planned housing in the text, square metres
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
name-housing_planned_2020 = housing planned for one year, square metres
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
name-youth_in_councils_target = target for young people in public councils
name-information_requests_2024 = requests for information
name-assembly_notices_uralsk = notices of assemblies in Uralsk
name-assembly_refusals_uralsk = notices refused in Uralsk
name-media_attacks_2024 = attacks and threats against media workers and activists
name-donated_money_2021 = adults who donated money, next survey
name-volunteered_time_2021 = adults who volunteered time, next survey
name-giving_share_2024 = share of income given
name-information_rating_kyrgyzstan = Right to Information Rating, Kyrgyzstan
-title-no-142 = No. 142
-title-no-333 = No. 333-VI
-title-no-401 = No. 401-V
-title-no-30 = No. 30-VIII
-title-art-56-9 = article 56(9)
-title-art-41-2 = article 41(2)
-base-four = 4
-title-in-force = 1 July 2026
-title-report-day = 31 March
-title-to = 23 July 2026
-title-art-6-5 = article 6(5)
-title-art-34 = article 34
-title-art-96-2 = article 96(2)
-base-zero = 0
name-npo_other_gap = religious associations less the other NPOs in the text
name-ngo_active_since = change in the count of active NGOs, third to newest official count
name-participation_above_kyrgyzstan = participation, Kazakhstan less Kyrgyzstan
name-participation_above_uzbekistan = participation, Kazakhstan less Uzbekistan
name-freedom_assembly_change = change in Freedom House’s score of assembly
name-information_behind_kyrgyzstan = right to information, Kyrgyzstan less Kazakhstan
name-ngo_active_change = change in the count of active NGOs, second to third official count
name-freedom_change = change in the Freedom in the World total
name-civil_society_rating_change = change in the civil society rating
name-finding-more-organisations = registered NGOs outnumber the NPOs in the text
name-finding-fewer-give = fewer people gave money than the text calls ready
name-finding-mostly-public = public organisations prevail among those in the text
name-finding-more-ready-to-give = more are ready to give than to volunteer
name-finding-bloggers-beyond-authors = bloggers in the text outnumber the active authors on VKontakte
name-finding-control-law = public control has a law of its own, and the mechanism in the text is a different concept
name-finding-limits-documented = limits that the text names are confirmed in part
reason-finding-control-law = an inference. The law is later than the year that the text gives, and no legal act on its mechanism was found.
reason-finding-limits-documented = an inference. Each limit that the text names has a verdict of its own, and the inference rests on these verdicts.
name-panel_areas = countries in the data set
name-panel_indicators = indicators in the data set
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
name-giving_gap_2021 = readiness to give less giving, next survey
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
quote-claim-institute-task = the institute supports and develops NGOs
quote-claim-institute-research = the institute does research in this field
quote-claim-civic-control-created = a “civic control” mechanism was created in 2017
quote-claim-civic-control-purpose = the mechanism lets citizens take part in overseeing state bodies and institutions
quote-claim-housing-launched = the state programme “Affordable housing – 2025” was launched in 2020
quote-claim-housing-low-income = housing for low-income groups is planned under it
quote-claim-housing-drafting = public organisations and experts took part in drafting the programme
quote-claim-development-stage = civil society in Kazakhstan is at a stage of development
quote-claim-potential = it has potential for further development
quote-claim-data-2022-2023 = data of 2022 and 2023 clearly show civil society developing and maturing
quote-claim-problems-exist = a number of problems and limits hinder its development
quote-claim-funding-limits = “foreign agent” requirements limit the receipt of funding
quote-claim-law-applies = a law “on non-profit organisations” is in force
quote-claim-law-registration = the law provides for the registration of NGOs with state bodies
quote-claim-law-requirements = the law sets requirements for their activity
quote-claim-foreign-notification = one requirement is to notify of funding from foreign sources
quote-claim-notification-limits = some NGOs are limited in their work by this requirement
quote-claim-speech-heading = freedom of speech is limited
quote-claim-assembly-heading = the right of peaceful assembly is limited
quote-claim-speech-limits = there are limits on freedom of speech in Kazakhstan
quote-claim-speech-hampers = these limits hamper the work of NGOs and bloggers
quote-claim-assembly-limits = some NGOs meet limits on the right to hold peaceful assemblies
quote-claim-opinion-young = Yerlan Sairov: young people take too little part in civil society
quote-claim-opinion-women = Yerlan Sairov: women take too little part in civil society
quote-claim-world-bank-young = a World Bank study: young people take too little part in civil society
quote-claim-world-bank-women = a World Bank study: women take too little part in civil society
quote-claim-information-heading = access to information is limited
quote-claim-information-limits = there are limits on access to information in Kazakhstan
quote-claim-information-hampers = this may complicate the work of NGOs and journalists
quote-claim-summary-stage = civil society is at a stage of development
quote-claim-summary-potential = it has potential for further development
quote-claim-summary-problems = a number of problems and limits hinder this process
quote-claim-better-legislation = better legislation
quote-claim-more-participation = more participation of young people and women in civil society
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
    .licence = ODC-PDDL-1.0 as stated by the packagers; World Bank terms not read
source-bns-population = Population of Kazakhstan at the beginning of 2021, via Kazakhstan Today
    .body = Bureau of National Statistics
source-16news-ngo = “16 thousand NGOs operate of 22 thousand registered” (in Russian)
    .body = 16news.kz
source-kazinform-ngo = “16 thou NGOs run in Kazakhstan”, citing the vice-minister of information and social development
    .body = Kazinform
source-caf-2021 = World Giving Index 2021, full table (survey of 2020), via the repository abissellsiders/ipsed
    .body = Charities Aid Foundation
    .licence = all rights reserved by CAF; single facts cited
source-kazpravda-authors = Most popular social media in Kazakhstan named (data of 2018, Brand Analytics)
    .body = Kazakhstanskaya Pravda
source-kazinform-housing = Kazakhstan to build 23,000 apartments through public investments in 2020
    .body = Kazinform
source-nurly-zher = State programme of housing and utilities development “Nurly Zher” for 2020–2025, resolution No. 1054
    .body = Government of Kazakhstan
source-fld-funding = Kazakhstan: abolish the foreign funding register
    .body = Front Line Defenders and eight other organisations
source-freedom-house-2023 = Freedom in the World 2023: Kazakhstan
    .body = Freedom House
source-idea-quotas = Gender Quotas Database: Kazakhstan
    .body = International IDEA
source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, via the package vdemlite
    .body = V-Dem Institute
    .licence = CC BY-SA 4.0 by the package; CC BY 4.0 as recorded by Our World in Data
source-rti-rating = Country detail: Kazakhstan
    .body = Global Right to Information Rating
source-law-public-councils = Law No. 383-V on public councils
    .body = Republic of Kazakhstan
source-law-information = Law No. 401-V on access to information
    .body = Republic of Kazakhstan
source-order-foreign-money = Order No. 241 on notifying tax bodies of foreign money
    .body = Ministry of Finance
source-law-assemblies = Law No. 333-VI “On the Procedure for Organising and Holding Peaceful Assemblies in the Republic of Kazakhstan”
    .body = Republic of Kazakhstan
source-law-public-control = Law No. 30-VIII on public control
    .body = Republic of Kazakhstan
source-grant-operator = Resolution No. 1192 creating the operator of grants to NGOs, via astanazan.kz
    .body = Government of Kazakhstan
source-cpia-faq = Country Policy and Institutional Assessment: frequently asked questions (transcription, edition on 2015 scores)
    .body = World Bank
source-cpia-scale = Country Policy and Institutional Assessment (glossary)
    .body = Bretton Woods Project
source-world-bank-lending = Country classification (lending category of Kazakhstan: International Bank for Reconstruction and Development), via the package cpiaetl
    .body = World Bank
    .licence = MIT for the package
source-ida-graduates = List of IDA graduates (Kazakhstan is not on it)
    .body = International Development Association
source-vdem-15 = V-Dem Country-Year Dataset v15, via the package cliaretl
    .body = V-Dem Institute
    .licence = MIT for the package, which does not speak of the data; V-Dem v15 is CC BY 4.0 as recorded by Our World in Data
source-vdem-15-bounds = V-Dem Country-Year Dataset v15 with credible intervals, via the package democracyData
    .body = V-Dem Institute
    .licence = GPL-3 for the package; V-Dem v15 is CC BY 4.0 as recorded by Our World in Data
source-vdem-13 = V-Dem Country-Year Dataset v13 with credible intervals, release inferred from its last year, via Jacopo21/MA_Thesis
    .body = V-Dem Institute
    .licence = no licence file in the repository; terms of V-Dem v13 not read
source-vdem-16 = V-Dem Country-Year Dataset v16 as Our World in Data publishes it, release inferred from its last year, via a repository of cojb777-arch
    .body = V-Dem Institute
    .licence = no licence file in the repository; V-Dem v16 is CC BY 4.0 as recorded by Our World in Data
source-vdem-16-participatory = V-Dem Country-Year Dataset v16, participatory democracy index, as Our World in Data publishes it, via JeanSobocoeur1/TACIproject
    .body = V-Dem Institute
    .licence = no licence file in the repository; V-Dem v16 is CC BY 4.0 as recorded by Our World in Data
source-vdem-16-last = V-Dem Country-Year Dataset v16, the newest year alone, via chad3456/india-defence-infra-corridor
    .body = V-Dem Institute
    .licence = no licence seen in the repository; V-Dem v16 is CC BY 4.0 as recorded by Our World in Data
source-wgi-2023 = Worldwide Governance Indicators 1996–2023, with standard errors, via the package democracyData
    .body = World Bank
    .licence = GPL-3 for the package; terms of the World Bank not read
source-freedom-house-editions = Freedom in the World, editions 2013–2025, sub-scores, via VizualOptima/Freedom_Index
    .body = Freedom House
    .licence = no licence file in the repository; terms of Freedom House not read here
source-wjp-2024 = Rule of Law Index 2024, via the package cliaretl
    .body = World Justice Project
    .licence = MIT for the package; terms of the World Justice Project not read here
name-ngo_registered_2025 = registered NGOs, newest official count
name-ngo_active_2025 = active NGOs, newest official count
name-ngo_bureau_2024 = active NGOs by the Bureau of National Statistics
name-religious_associations_2020 = religious associations
name-funding_register_2025 = entries in the register of recipients of foreign funding, newest
name-public_councils_2025 = public councils, newest count
source-obs-2023 = Open Budget Survey 2017–2023, public participation, via galileukim/wdr2025gov
    .body = International Budget Partnership
    .licence = MIT for the package; terms of the survey not read here
source-ministry-ngo = “NGO sector”, overview page
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
source-housing-2012 = Programme “Affordable Housing – 2020”, resolution No. 821, repealed by resolution No. 728 of 28 June 2014
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
    .body = Minister of Information and Social Development
source-laws-2026 = List of base laws adopted in 2026
    .body = Republic of Kazakhstan
source-baq-ngo-law = “Kazakhstan prepares a new law on non-governmental organisations” (in Russian)
    .body = BAQ.kz, citing the vice-minister
source-kazpravda-ngo = “In common interests” (in Russian)
    .body = Kazakhstanskaya Pravda
source-finprom-ngo = “What NGOs in Kazakhstan do and how much they get from the state” (in Russian)
    .body = Finprom.kz, citing the Bureau of National Statistics
source-czhr-councils = “State and civil society: statistics of partnership” (in Russian)
    .body = Politprosvet.kz, citing the ministry
source-kazpravda-register = “Members of the Mazhilis demand to name the donors of foreign NGOs” (in Russian)
    .body = Kazakhstanskaya Pravda
source-diplomat-2021 = “Pressure pushes Kazakh tax authorities to walk back fines, suspensions”
    .body = The Diplomat
source-bes-requests = “Official information: how officials avoid openness” (in Russian)
    .body = BES.media, citing the ministry’s report for 2024
source-informburo-youth = “Almost 500 billion tenge to support young people” (in Russian)
    .body = Informburo.kz
source-media-attacks-2024 = “Attacks on media workers in Kazakhstan in 2024”
    .body = Adil Soz; Justice for Journalists Foundation
source-iphr-2025 = Report on expression, association and assembly, November 2024 – June 2025
    .body = International Partnership for Human Rights and Kazakhstan International Bureau for Human Rights, for the CIVICUS Monitor
source-uralsk-assemblies = “The akimat of Uralsk refused two people a rally on 25 October” (in Russian)
    .body = Moy Gorod
source-erkindik-assemblies = “How the law on peaceful assemblies is applied in Kazakhstan” (in Russian)
    .body = Youth.kz, on a report of the fund Erkindik Qanaty
source-caf-2022 = World Giving Index 2022, full table (survey of 2021), via the repository abissellsiders/ipsed
    .body = Charities Aid Foundation
    .licence = all rights reserved by CAF; single facts cited
source-caf-report-2025 = World Giving Report 2025, reported by The Caspian Post
    .body = Charities Aid Foundation
    .licence = not stated; the Index's editions of 2014 and 2015: all rights reserved by CAF; single facts cited
source-rti-kyrgyzstan = Country data: Kyrgyzstan
    .body = Global Right to Information Rating
