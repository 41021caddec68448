### The page of one country of the panel. The other passages are those of a new project's brief:
### notebooks/starter/text. $home is the country, $region its region of the world.

-base-countries = 3

country-kind = Country profile
country-all = All countries

country = { title }
    .subtitle = What published indices show, beside other countries
    .description = Country profile on civil society ({ $home }): published indices over time, each with its source
    .keywords = civil society; civil society organisations; participation; { $home }
    .citation = { $authors } ({ YEAR($edition) }). { title }. { country-kind }, { DATE($edition) }.

country-waiting = { $home }: the panel of published indices holds no data on participation in civil society. What it holds is shown below.

-country-bounds = The band is the interval that the release gives; where intervals overlap, a difference is not firm.
-country-no-bounds = This release gives no credible intervals: small differences between years or countries are not meaningful.
country-median = Region, median
country-participation = { chart-participation }
    .subtitle = { $home } beside other countries: civil society participation index, { RELEASE($drawn-v2x_cspart) }, scale { -base-index }
    .source = { $body-v2x_cspart }. { $bounds-v2x_cspart ->
        [yes] { -country-bounds }
       *[no] { -country-no-bounds }
    }
country-entry = How freely organisations form and close
    .subtitle = { $home } beside other countries: { RELEASE($drawn-v2cseeorgs) }, scale of the measurement model; a higher value means more freedom
    .source = { $body-v2cseeorgs }. { $bounds-v2cseeorgs ->
        [yes] { -country-bounds }
       *[no] { -country-no-bounds }
    }
country-repression = How far organisations are free from repression
    .subtitle = { $home } beside other countries: { RELEASE($drawn-v2csreprss) }, scale of the measurement model; a higher value means less repression
    .source = { $body-v2csreprss }. { $bounds-v2csreprss ->
        [yes] { -country-bounds }
       *[no] { -country-no-bounds }
    }

country-beside-participation = Participation in civil society stood at { $drawn-v2x_cspart } in { YEAR($drawn-v2x_cspart) }; the median of the region (countries: { $areas-v2x_cspart }) was { $region-v2x_cspart }.
country-beside-entry = The freedom of organisations to form and close stood at { $drawn-v2cseeorgs } in { YEAR($drawn-v2cseeorgs) }; the median of the region (countries: { $areas-v2cseeorgs }) was { $region-v2cseeorgs }.
country-beside-repression = Their freedom from repression stood at { $drawn-v2csreprss } in { YEAR($drawn-v2csreprss) }; the median of the region (countries: { $areas-v2csreprss }) was { $region-v2csreprss }.
country-region = The region ({ $region }) is the smallest one of the United Nations’ division of the world, as CLDR has it, of which the panel holds at least { -base-countries } countries. Its median is taken over the countries that have every year drawn, this one among them.
country-rule = { $sample ->
    [yes] { trend-rule }
   *[no] A change is firm only if the release gives intervals and those of the first and last year do not overlap. Where a later year reverses the change, the word for it says so.
}

name-region = median of the region ({ $indicator }), { $year }
name-region-areas = countries of the region with every year ({ $indicator })
method-region = median of { $areas } countries

country-index = Civil society, country by country
    .lead = Each drawing shows one index over the years, on one scale for all countries: { $title }. The word for the change follows the rule that each profile tells.
country-head = Country
country-change = Change
country-elsewhere = Not in a region
country-failed = not made

parameter-peers = countries beside it
parameter-first_year = first year shown
parameter-last_year = last year shown
