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
    .subtitle = Size, participation, limits and steps: a source text and independent figures
    .description = Policy brief: what one Kazakh-language text says of civil society in Kazakhstan and what independent figures show
    .population-official = Figures per head: official population of { DATE($population_official) }
    .detail-summary = One-page summary of the brief

answer = { SIGN($npo_registered_gap) ->
    [positive] Kazakhstan has more civic organisations than the source text counts
    [negative] Kazakhstan has fewer registered non-governmental organisations than the source text counts non-profit ones
   *[open] Whether Kazakhstan has more civic organisations than the source text counts stays open
}, { SIGN($giving_gap) ->
    [positive] fewer people gave money in a month than it says are ready to give
    [negative] more people gave money in a month than it says are ready to give
   *[open] whether fewer people gave money in a month than it says are ready to give is not known
}, and limits on foreign funding, speech, assembly and access to information are on record.

message-count = { SIGN($npo_registered_gap) ->
    [positive] Officials count { $ngo_registered_2021 } registered non-governmental organisations (NGOs), above the text’s total
    [negative] Officials count { $ngo_registered_2021 } registered non-governmental organisations (NGOs), below the text’s total
   *[open] Officials count { $ngo_registered_2021 } registered non-governmental organisations (NGOs); whether that is above the text’s total stays open
}
    .text = The text puts non-profit organisations (NPOs) at { $npo_total }, equal to { $npo_share_of_registered } of that count. NGOs are only a part of NPOs, so its share of all NPOs is lower still.
message-giving = { SIGN($giving_gap) ->
    [positive] Giving as measured is below the readiness that the text reports
    [negative] Giving as measured is above the readiness that the text reports
   *[open] Whether giving as measured is below the readiness that the text reports stays open
}
    .text = The text gives { $giving_readiness } as ready to take part in charity, { $volunteering_readiness } to volunteer. A survey of behaviour, another thing, found { $donated_money } of adults giving money and { $volunteered_time } giving time in a month.
message-control = Public control of state bodies has had a law of its own since { YEAR($law-public-control) }
    .text = It was adopted on { DATE($law-public-control) }. The text’s “civic control” mechanism is another thing, dated to an earlier year; no act on it was found.
message-limits = Most limits that the text names are documented, though not always as it words them
    .text = Freedom House gives civil liberties { $civil_liberties } of { -base-liberties } points ({ YEAR($civil_liberties) }); the law on access to information is rated { $information_rating } of { -base-rti } ({ YEAR($information_rating) }). No share of young people or women in NGOs was found.

chart-count = { SIGN($npo_registered_gap) ->
    [positive] The text counts fewer NPOs than officials count registered NGOs
    [negative] The text counts more NPOs than officials count registered NGOs
   *[open] Whether the text counts fewer NPOs than officials count registered NGOs stays open
}
    .subtitle = The text’s count of NPOs and official counts of NGOs, which are a part of them
    .source = The text, naming the Statistics Agency (exact count); vice-minister of information, reported by Kazinform. A broken bar has no known upper end.
    .npo_total = NPOs in the text, end of { YEAR($npo_total) }
    .npo_share_of_registered = { $npo_share_of_registered } of the number of registered NGOs
    .ngo_active_2021 = Active NGOs, { DATE($ngo_active_2021) }
    .ngo_registered_2021 = Registered NGOs, { DATE($ngo_registered_2021) }

step-law = Improve legislation
    .text = Measure: freedom of association index (V-Dem), { $association_index } on a scale { -base-index }, { YEAR($association_index) }
    .who = Not named in the text
    .indicator = Freedom of association index (V-Dem)
    .newest = { $association_index } on a scale { -base-index }, { YEAR($association_index) }
step-participation = Bring in more young people and women
    .text = Measure: women’s civil society participation index (V-Dem), { $women_civil_society } on a scale { -base-index }, { YEAR($women_civil_society) }; for young people none was found
    .who = Not named in the text
    .indicator = Women’s civil society participation index (V-Dem); for young people none was found
    .newest = { $women_civil_society } on a scale { -base-index }, { YEAR($women_civil_society) }
step-information = Widen access to information
    .text = Measure: Right to Information Rating, { $information_rating } of { -base-rti } points, { YEAR($information_rating) }
    .who = Not named in the text
    .indicator = Right to Information Rating of the law
    .newest = { $information_rating } of { -base-rti } points, { YEAR($information_rating) }

section-size = Size and make-up of the sector
size-count = The text, naming the Statistics Agency, puts the NPOs registered at the end of { YEAR($npo_total) } at { $npo_total }.
size-official = Officials count NGOs, a part of them: { $ngo_registered_2021 } registered and { $ngo_active_2021 } active ({ DATE($ngo_active_2021) }). The text’s total equals { $npo_share_of_registered } of the first number and { $npo_share_of_active } of the second.
size-year = Other official counts: { $ngo_registered_2020 } registered ({ DATE($ngo_registered_2020) }), { $ngo_active_2020 } active ({ DATE($ngo_active_2020) }).
size-unmatched = No published register with that total was found; it may cover a part of one.
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
chart-kinds = { SIGN($npo_public_majority) ->
    [positive] Most of the organisations the text counts are public organisations
    [negative] Public organisations are less than half of those the text counts
    [zero] Public organisations are half of those the text counts
   *[open] Whether most of the organisations the text counts are public organisations stays open
}
    .subtitle = Share of the text’s count, and number, end of { YEAR($npo_total) }
    .source = The text, naming the Statistics Agency (exact counts). For official counts see the first figure.
    .npo_share_public = Public organisations
    .npo_public_organisations = { $npo_public_organisations }
    .npo_share_funds = Charity foundations
    .npo_charity_funds = { $npo_charity_funds }
    .npo_share_other = Other NPOs
    .npo_other = { $npo_other }

section-participation = Participation and giving
participation-ready = The text, naming a GfK Kazakhstan survey of { YEAR($giving_readiness) }, gives { $giving_readiness } of the population as ready to take part in charity and { $volunteering_readiness } as ready to volunteer.
participation-gap = { SIGN($readiness_gap) ->
    [positive] The first share is higher; the difference is { $readiness_gap }.
    [negative] The first share is lower; the difference is { ABS($readiness_gap) }.
   *[open] Which of the two is higher stays open.
}
participation-measured = The World Giving Index for { YEAR($donated_money) } found that { $donated_money } of adults had donated money and { $volunteered_time } had volunteered time in the past month.
participation-caveat = Readiness is an intention, the index a record of one month, and groups and years differ: the distance is no sign of a decline. The GfK survey itself was not found.
participation-score = The text also gives { $civic_participation_score } of { -base-highest } points in a World Bank “civic participation index (CPIA)”: { $score_position } of the way up a scale that begins at { -base-lowest }, not { $score_share_of_maximum }. The CPIA rates policies and institutions and has no such index; no official score for Kazakhstan was found.
chart-ready = { SIGN($giving_gap) ->
    [positive] The text reports more people ready to give than the index finds giving
    [negative] The text reports fewer people ready to give than the index finds giving
   *[open] Whether the text reports more people ready to give than the index finds giving stays open
}
    .subtitle = Ready, by the text ({ YEAR($giving_readiness) }, population); done in the past month, by the index ({ YEAR($donated_money) }, adults)
    .source = The text, naming GfK Kazakhstan; Charities Aid Foundation, World Giving Index. The exact value may lie in the dashed part.
    .giving_readiness = Ready to take part in charity
    .donated_money = Donated money
    .volunteering_readiness = Ready to volunteer
    .volunteered_time = Volunteered time

section-voice = Voice and media
voice-bloggers = The text, naming Internews-Kazakhstan, gives { $bloggers } bloggers in { YEAR($bloggers) }, a growth of { $bloggers_growth } on { YEARBEFORE($bloggers_growth) }.
voice-implied = That implies { $bloggers_before } a year earlier, { $bloggers_added } added since, and { $bloggers_per_100 } for every { -base-hundred } people, infants included.
voice-doubt = No such publication was found. { SIGN($bloggers_beyond_authors) ->
    [positive] The figure is above the number of active authors on VKontakte ({ $authors_vkontakte } in { YEAR($authors_vkontakte) }); it may count users or accounts (our inference) and should not be quoted as bloggers.
   *[open] VKontakte’s active authors numbered { $authors_vkontakte } in { YEAR($authors_vkontakte) }; what the text’s figure counts is not known.
}
chart-bloggers = { SIGN($bloggers_beyond_authors) ->
    [positive] The text’s “bloggers” outnumber the active authors on VKontakte
   *[open] The text’s “bloggers” beside the active authors of the networks
}
    .subtitle = The text’s bloggers and active authors by network ({ YEAR($authors_vkontakte) }); one person may write on several
    .source = The text, naming Internews-Kazakhstan; Kazakhstanskaya Pravda, citing Brand Analytics. The earlier year is computed from the text’s growth rate.
    .bloggers = Bloggers in the text, { YEAR($bloggers) }
    .bloggers_before = Implied for { YEARBEFORE($bloggers_growth) }
    .authors_vkontakte = VKontakte
    .authors_instagram = Instagram
    .authors_facebook = Facebook

section-mechanisms = Mechanisms and programmes
mechanisms-institute = No civil society development institute of the name and year in the text was found; documented is the operator of state grants to NGOs, created by a decree of { DATE($grant-operator) }.
mechanisms-control = Nor was an act on its “civic control” mechanism. Documented are the law on public councils ({ YEAR($law-public-councils) }), the number of councils ({ $public_councils } in { YEAR($public_councils) }) and the law on public control ({ DATE($law-public-control) }), which is another thing.
mechanisms-housing = The text says that public organisations and experts took part in drafting the housing programme { -title-housing }, which could not be checked. Planned, by the text: { $housing_area } square metres, or { $housing_per_person } per person.
mechanisms-programme = No programme of that name was found. The one found is { -title-nurly-zher }, adopted on { DATE($nurly-zher) }; { SIGN($housing_gap) ->
    [positive] the plan for { YEAR($housing_planned_2020) } alone, { $housing_planned_2020 } square metres, exceeds the text’s figure.
   *[open] the plan for { YEAR($housing_planned_2020) } was { $housing_planned_2020 } square metres.
}

section-limits = What holds it back
limit-funding = Funding from abroad.
    .text = The text’s duty to notify is documented, but rests on tax rules (order of { DATE($order-foreign-money) }), not on the law on NPOs alone; “foreign agent” was not found as a term of the law. A public register of recipients, firms and individuals among them, had { $funding_register } { PLURAL($funding_register) ->
        [one] entry
       *[other] entries
    } ({ DATE($funding_register) }).
limit-speech = Speech and peaceful assembly.
    .text = The law on peaceful assemblies ({ DATE($law-assemblies) }) replaced permission with notification, in designated places. Freedom House gives civil liberties { $civil_liberties } of { -base-liberties } points (edition of { YEAR($civil_liberties) }).
limit-participation = Young people and women.
    .text = Political analyst Yerlan Sairov, citing the World Bank, calls their participation insufficient; neither such a study nor their share in NGOs was found. In politics, another field, women held { $women_in_mazhilis } of the seats in the Mazhilis ({ YEAR($women_in_mazhilis) }).
limit-information = Access to information.
    .text = A law of { YEAR($law-information) } grants it; an international rating gave that law { $information_rating } of { -base-rti } points ({ YEAR($information_rating) }) and may leave out later amendments.

section-steps = What to do
steps-intro = The text says that such steps may be needed but names no one to take them; no act that we read makes a body responsible. The measures are ours.
table-steps = Steps, actors and measures
    .step = Step
    .who = Who acts
    .indicator = Published measure
    .newest = Newest value found

section-trust = How far these figures can be trusted
trust-text = The source text, as read, bears no date, signature or bibliographic references; no publication of the bodies it names was found with its figures.
trust-found = Many pages were read in their opening part only: “not found” is not proof of absence.
trust-intervals = Ranges show only the rounding of printed figures, not errors of sampling or rating.
trust-terms = NPOs, NGOs, public organisations and charity foundations are different groups; where they are compared, the brief says so.

section-ledger = Where the numbers come from
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
name-funding_register = entries in the register of recipients of foreign funding
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

source-source-text = “Mechanisms of building civil society in Kazakhstan” (in Kazakh), published on alash.kz as far as its opening shows
    .body = author not named
source-named-statistics-agency = data for the end of 2020, title not given
    .body = Statistics Agency of the Republic of Kazakhstan
source-named-world-bank = study of 2021, title not given
    .body = World Bank
source-named-gfk = survey of 2019, title not given
    .body = GfK Kazakhstan
source-named-internews = data for 2020, title not given
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
