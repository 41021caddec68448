### The brief in English. A figure is a name: { $npo_total } prints its number with the words of
### its scale and bound, never a noun. Digits stand only in terms that begin with -title- or -base-.

-title-housing = “Affordable housing – 2025”
-title-hash = SHA-256
-title-nurly-zher = Nurly Zher
-base-people = 100,000
-base-hundred = 100
-base-lowest = 1
-base-highest = 6
-base-rti = 150
-base-liberties = 60
-base-index = from 0 to 1

title = Civil society in Kazakhstan
    .subtitle = Its size, its participants, its limits and the steps to take
    .description = Policy brief: what one Kazakh text says of civil society in Kazakhstan and what independent figures show
    .population-official = Figures per head: official population of { DATE($population_official) }
    .detail-summary = One-page summary of the brief

answer = { SIGN($npo_registered_gap) ->
    [positive] Kazakhstan has far more civic organisations than the text counts
    [negative] Kazakhstan has fewer registered NGOs than the text counts organisations
   *[open] How many civic organisations Kazakhstan has cannot be told from the counts at hand
}, { SIGN($giving_gap) ->
    [positive] fewer people give than say they are ready to
    [negative] more people give than say they are ready to
   *[open] giving and readiness to give cannot be told apart
}, and rules on money, speech, assembly and information narrow what the organisations can do.

message-count = { SIGN($npo_registered_gap) ->
    [positive] Officials count { $ngo_registered_2021 } registered NGOs, far above the text’s total
    [negative] Officials count { $ngo_registered_2021 } registered NGOs, below the text’s total
   *[open] Officials count { $ngo_registered_2021 } registered NGOs; whether that is above the text’s total stays open
}
    .text = The text gives { $npo_total } non-profit organisations (NPOs), { $npo_share_of_registered } of that count. NGOs are a part of the NPOs, so the true share is lower still.
message-giving = { SIGN($giving_gap) ->
    [positive] Readiness to give is higher than giving as measured
    [negative] Giving as measured is higher than readiness to give
   *[open] Readiness to give and giving as measured cannot be told apart
}
    .text = Stated in the text: { $giving_readiness } ready to give, { $volunteering_readiness } ready to volunteer. Measured: { $donated_money } of adults gave money and { $volunteered_time } gave time in a month.
message-control = Citizens’ oversight of the state has had a law of its own since { YEAR($law-public-control) }
    .text = The law on public control was adopted on { DATE($law-public-control) }. The “civic control” that the text dates to an earlier year was not found in any act.
message-limits = The limits that the text names are documented, though not always as it words them
    .text = Freedom House gives civil liberties { $civil_liberties } of { -base-liberties } points; the law on access to information scores { $information_rating } of { -base-rti }.

chart-count = { SIGN($npo_registered_gap) ->
    [positive] The text’s count falls short of the official ones
    [negative] The text’s count is above the official one
   *[open] The text’s count beside the official ones
}
    .subtitle = Organisations: the text’s count of NPOs and official counts of NGOs, which are a part of them
    .source = The text, naming the Statistics Agency (sentence on registered NPOs; exact count, no interval). Vice-minister of information, reported by Kazinform. A broken bar has no known upper end.
    .npo_total = NPOs in the text, end of { YEAR($npo_total) }
    .npo_share_of_registered = { $npo_share_of_registered } of the registered NGOs
    .ngo_active_2021 = Active NGOs, { DATE($ngo_active_2021) }
    .ngo_registered_2021 = Registered NGOs, { DATE($ngo_registered_2021) }

step-law = Improve legislation
    .text = Measure: freedom of association index (V-Dem), { $association_index } on a scale { -base-index }, { YEAR($association_index) }
    .who = The text names no one
    .indicator = Freedom of association index (V-Dem)
    .newest = { $association_index } on a scale { -base-index }, { YEAR($association_index) }
step-participation = Bring in more young people and women
    .text = Measure: women’s civil society participation (V-Dem), { $women_civil_society } on a scale { -base-index }, { YEAR($women_civil_society) }; young people: no published measure found
    .who = The text names no one
    .indicator = Women: women’s civil society participation index (V-Dem). Young people: no published measure found
    .newest = { $women_civil_society } on a scale { -base-index }, { YEAR($women_civil_society) }
step-information = Widen access to information
    .text = Measure: Right to Information Rating, { $information_rating } of { -base-rti } points, { YEAR($information_rating) }
    .who = The text names no one
    .indicator = Right to Information Rating of the law
    .newest = { $information_rating } of { -base-rti } points, { YEAR($information_rating) }

section-size = Size and make-up of the sector
size-count = The text gives { $npo_total } registered NPOs at the end of { YEAR($npo_total) }, naming the Statistics Agency as its source.
size-official = Official statements count NGOs, which are a part of the NPOs: { $ngo_registered_2021 } registered and { $ngo_active_2021 } active ({ DATE($ngo_active_2021) }). The text’s total equals { $npo_share_of_registered } of the first number and { $npo_share_of_active } of the second.
size-year = Counts of the year before: { $ngo_registered_2020 } registered ({ DATE($ngo_registered_2020) }) and { $ngo_active_2020 } active ({ DATE($ngo_active_2020) }).
size-unmatched = No published register that gives the text’s total was found; it may be a part of one.
size-parts = { SIGN($npo_parts_gap) ->
    [positive] The three kinds that the text names do not add up: together they exceed its total by { $npo_parts_gap }.
    [negative] The three kinds that the text names do not add up: set against its total they leave a difference of { $npo_parts_gap }.
   *[zero] The three kinds that the text names add up to its total.
}
size-kinds = Of the organisations that the text counts, { $npo_share_public } are public organisations, { $npo_share_funds } charity foundations and { $npo_share_other } other NPOs: { $npo_public_per_fund } public organisations for each charity foundation.
size-per-head = Measured against { $population ->
    [official] the official population of { DATE($population_official) }
   *[world_bank] the World Bank’s estimate of the population in { YEAR($population_world_bank) }
}, the text’s count comes to { $npo_per_100k } organisations for every { -base-people } people.
chart-kinds = { SIGN($npo_public_majority) ->
    [positive] Most of the organisations the text counts are public organisations
    [negative] Public organisations are less than half of those the text counts
   *[open] Public organisations are about half of those the text counts
}
    .subtitle = Share of the organisations the text counts, and their number, end of { YEAR($npo_total) }
    .source = The text, naming the Statistics Agency. Exact counts, no interval. Official counts are higher (first figure).
    .npo_share_public = Public organisations
    .npo_public_organisations = { $npo_public_organisations }
    .npo_share_funds = Charity foundations
    .npo_charity_funds = { $npo_charity_funds }
    .npo_share_other = Other NPOs
    .npo_other = { $npo_other }

section-participation = Participation and giving
participation-ready = The text, naming a survey by GfK Kazakhstan of { YEAR($giving_readiness) }, gives { $giving_readiness } of the population as ready to take part in charity and { $volunteering_readiness } as ready to volunteer.
participation-gap = { SIGN($readiness_gap) ->
    [positive] The first share is higher by { $readiness_gap }.
    [negative] The first share is lower, with a difference of { $readiness_gap }.
   *[open] Which of the two shares is higher stays open.
}
participation-measured = Behaviour, as the World Giving Index measured it for { YEAR($donated_money) }: { $donated_money } of adults donated money and { $volunteered_time } volunteered time in the month before the interview.
participation-caveat = Readiness is an intention and the index a record of one month, in different groups and years; the survey itself was not found. The distance marks what could be won, not a decline.
participation-score = The text also gives the country { $civic_participation_score } of { -base-highest } points in a World Bank “civic participation index (CPIA)”. On a scale that begins at { -base-lowest } this is { $score_position } of the way up, not the { $score_share_of_maximum } of the maximum that it looks like. The CPIA holds no such index, and no score for Kazakhstan was found.
chart-ready = { SIGN($giving_gap) ->
    [positive] More say they are ready to give than gave
    [negative] More gave than say they are ready to give
   *[open] Readiness to give beside giving as measured
}
    .subtitle = Ready, as the text says ({ YEAR($giving_readiness) }, population), and done in the past month, as measured ({ YEAR($donated_money) }, adults)
    .source = The text, naming GfK Kazakhstan; Charities Aid Foundation, World Giving Index. The dashed part shows where the exact value may lie.
    .giving_readiness = Ready to take part in charity
    .donated_money = Donated money
    .volunteering_readiness = Ready to volunteer
    .volunteered_time = Volunteered time

section-voice = Voice and media
voice-bloggers = The text, naming Internews-Kazakhstan, gives { $bloggers } bloggers in { YEAR($bloggers) }, { $bloggers_growth } more than in { YEARBEFORE($bloggers_growth) }.
voice-implied = That implies { $bloggers_before } a year earlier, { $bloggers_added } added in one year, and { $bloggers_per_100 } bloggers for every { -base-hundred } people, infants included.
voice-doubt = No such publication by Internews was found. { SIGN($bloggers_beyond_authors) ->
    [positive] The figure is above the number of active authors on the largest network ({ $authors_vkontakte } in { YEAR($authors_vkontakte) }); it may count users or accounts (our inference) and should not be quoted as a number of bloggers.
   *[open] The largest network had { $authors_vkontakte } active authors in { YEAR($authors_vkontakte) }; what the figure counts is not known.
}
chart-bloggers = { SIGN($bloggers_beyond_authors) ->
    [positive] The text’s “bloggers” outnumber the active authors of any one network
   *[open] The text’s “bloggers” beside the active authors of the networks
}
    .subtitle = The text’s bloggers, and active authors by network as measured in { YEAR($authors_vkontakte) }; one person may write on several
    .source = The text, naming Internews-Kazakhstan; Kazakhstanskaya Pravda, citing Brand Analytics. The year before is computed from the text’s growth rate.
    .bloggers = Bloggers in the text, { YEAR($bloggers) }
    .bloggers_before = Implied for { YEARBEFORE($bloggers_growth) }
    .authors_vkontakte = VKontakte
    .authors_instagram = Instagram
    .authors_facebook = Facebook

section-mechanisms = Mechanisms and programmes
mechanisms-institute = The text says that an institute for the development of civil society was founded; no body of that name and year was found. What is documented is the operator of state grants to NGOs, created by a decree of { DATE($grant-operator) }.
mechanisms-control = It also speaks of a “civic control” mechanism, for which no act was found. Documented are the law on public councils ({ YEAR($law-public-councils) }), { $public_councils } such councils in { YEAR($public_councils) }, and the law on public control, which is another term ({ DATE($law-public-control) }).
mechanisms-housing = The one civic thing said of the housing programme { -title-housing } is that public organisations and experts took part in drafting it; this could not be checked. The text plans { $housing_area } square metres, { $housing_per_person } square metres per person.
mechanisms-programme = The programme that was found is { -title-nurly-zher }, adopted on { DATE($nurly-zher) }; { SIGN($housing_gap) ->
    [positive] its plan for { YEAR($housing_planned_2020) } alone, { $housing_planned_2020 } square metres, exceeds that figure.
   *[open] its plan for { YEAR($housing_planned_2020) } was { $housing_planned_2020 } square metres.
}

section-limits = What holds it back
limit-funding = Funding from abroad.
    .text = The text speaks of “foreign agent” requirements and a duty to notify. The duty is documented, but in tax rules ({ DATE($order-foreign-money) }), not in the law on NPOs alone; a public register held { $funding_register } recipients ({ DATE($funding_register) }), firms and individuals among them.
limit-speech = Speech and peaceful assembly.
    .text = The law on peaceful assemblies ({ DATE($law-assemblies) }) put notification in the place of permission. Freedom House gives civil liberties { $civil_liberties } of { -base-liberties } points in its edition of { YEAR($civil_liberties) }.
limit-participation = Young people and women.
    .text = Political analyst Yerlan Sairov, referring to the World Bank, calls their participation insufficient; no such study was found. In politics, women held { $women_in_mazhilis } of the seats in the Mazhilis in { YEAR($women_in_mazhilis) }.
limit-information = Access to information.
    .text = A law of { YEAR($law-information) } grants it; international raters gave that law { $information_rating } of { -base-rti } points ({ YEAR($information_rating) }).

section-steps = What to do
steps-intro = The three steps are the text’s recommendations. Who acts, and the measure that would show success, are our addition; no act that we read makes a body responsible for them.
table-steps = Steps, actors and measures
    .step = Step
    .who = Who acts
    .indicator = Published measure
    .newest = Newest value

section-trust = How far these figures can be trusted
trust-text = The source text is undated, unsigned and without references. Of the bodies it names, no publication with its figures was found.
trust-found = Pages were read on the days given in the list of sources, many in their opening part only: “not found” is not proof of absence.
trust-intervals = Intervals carry the rounding of the printed figures, not sampling error, which the sources do not give.
trust-terms = NPOs, NGOs, public organisations and charity foundations are different groups; wherever they are compared, the text says so.

section-sources = Sources
section-cite = How to cite
cite = civicbrief contributors ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
section-made = How it was made
made =
    .edition = Edition
    .parameters = Parameters
    .defaults = all at their defaults
    .versions = Made with
    .lock = { -title-hash } of the lock file

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
name-funding_register = recipients in the register of foreign funding
name-civil_liberties = civil liberties score
name-women_in_mazhilis = share of women in the Mazhilis
name-association_index = freedom of association index
name-women_civil_society = women’s civil society participation index
name-information_rating = Right to Information Rating
name-npo_share_public = share of public organisations
name-npo_share_funds = share of charity foundations
name-npo_share_other = share of other NPOs
name-npo_parts_gap = difference between the parts and the total
name-npo_public_majority = share of public organisations above one half
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
name-bloggers_beyond_authors = bloggers less the authors of the largest network
name-housing_per_person = planned housing per person
name-housing_gap = one year’s housing plan less the text’s plan
