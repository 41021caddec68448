### Interface words: common to a brief on any country.

language-name = English
document-kind = Policy brief
edition = Edition { $number }
figure = Figure { $number }
table = Table { $number }
figure-named = Figure { $number }
table-named = Table { $number }
source = Source
contents = Contents
skip = Skip to the main text
languages = Languages
label-messages = Key messages
label-steps = Steps that the text names
licence = Licence
publisher = Publisher
contact = Contact
sources-note = Pages read on { $date }. Where no licence is given, none was found.
as-named = named in the text
not-published = not published
unpublished-variant = Unpublished variant: its data, text or parameters are not those of the published edition
download = Download
ledger-file = Ledger of figures
metrics-table = Table of metrics
notebook-source = Notebook: what the text says
notebook-metrics = Notebook: metrics
notebook-brief = Notebook: the brief
all-files = All files of the edition
first-page = First page
changes = What changed since the last edition
cite = How to cite
size = { $number } kB
interval = range { $span }
exact-value-not-given = exact value not given
note-uncertainty = In all figures, a stroke with end marks or a band is the range in which a value lies; an end that breaks up has no known limit; the exact value may lie anywhere in a dashed part; a hollow mark comes from another release or register.
alt-bars = Horizontal bar chart. { $title }. { $shown }. { $rows }.
alt-row = { $name }: { $value }
alt-row-note = { $name }: { $value } ({ $note })
alt-largest = Largest: { $name }, { $value }.
alt-smallest = Smallest: { $name }, { $value }.
alt-largest-in = Largest in { $year }: { $name }, { $value }.
alt-smallest-in = Smallest in { $year }: { $name }, { $value }.
no-data = no data

parameter-population = population
parameter-population-world_bank = World Bank
parameter-population-official = official
parameter-detail = length of the brief
parameter-detail-full = full
parameter-detail-summary = summary
setting-default = { $name }: { $value } (default)
setting-file = { $name }: { $value } (from the file { $file })
setting-line = { $name }: { $value } (from the command line)
setting-notebook = { $name }: { $value } (as in the notebook)

ledger-value = Value
ledger-formula = Formula
ledger-rests = Rests on
ledger-translation = Translation
chart-data = Data of the figure
chart-data-of = Data of figure { $number }
chart-data-page = Data: page { $number }
file-observations = Figures of the sources: words, unit, qualifier
file-claims = Claims of the text, and what decides each
file-sources = Sources
file-metrics = Metrics: value, interval, formula
file-verdicts = Verdicts on claims and changes, and certainties
file-chart = Data of the figure “{ $title }”
ledger-close = Close
ledger-pages = Pages

quantity-plain = { $bound ->
    [low] more than { $n }
    [high] less than { $n }
   *[none] { $n }
}
quantity-thousand = { $bound ->
    [low] more than { $n } thousand
    [high] less than { $n } thousand
   *[none] { $n } thousand
}
quantity-million = { $bound ->
    [low] more than { $n } million
    [high] less than { $n } million
   *[none] { $n } million
}
quantity-percent = { $bound ->
    [low] more than { $n }
    [high] less than { $n }
   *[none] { $n }
}
quantity-points = { $bound ->
    [low] more than { $n } percentage points
    [high] less than { $n } percentage points
   *[none] { $n } percentage points
}

date-day = { $day } { $month } { $year }
date-days = { $first }–{ $last } { $month } { $year }
date-month = { $month } { $year }

not-available = { $what }: not available ({ $why })
not-available-missing = the data hold no row for: { $what }
not-available-zero = the denominator is zero
not-available-bound = the sources fix no bound

verdicts-table = Table of verdicts
ledger-margin = Certainty
ledger-overturn = { $certainty }; to overturn it, the figure “{ $name }” would have to be { $reach } (now { $value })
ledger-tables = the countries over which it is taken
interval-level = interval { $span }, level about { $level }
sentence = sentence { $number }
quoted = “{ $text }”

name-value = { $indicator } ({ $release }), { $year }
name-value-area = { $indicator }, { $area } ({ $release }), { $year }
name-change = change ({ $indicator }, { $release })
name-revision = usual revision of a change ({ $indicator })
method-revision = { $percentile }th percentile of the size of (change in the newer release − change in the older one), { $areas } countries
method-count = counted in the tables of the data set
method-verdicts = counted over the verdicts on all claims

head-sentence = Sentence
head-claim = The text says
head-verdict = Verdict
head-reason = Why
head-indicator = Indicator
head-interval = Interval
head-year = Year
head-shows = What the releases show
head-yardstick = Yardstick
head-reading = Verdict

mark-consistent = consistent
mark-partly-supported = partly supported
mark-contradicted = contradicted
mark-not-found = not found
mark-not-checked = not checked
mark-not-verifiable = not verifiable
mark-under-review = under review
mark-measured = not judged, measured
mark-certain = certain
mark-likely = likely
mark-open = open
mark-false = does not hold
mark-rose = rose
mark-fell = fell
mark-rose-since-lower = rose, since then lower
mark-fell-since-higher = fell, since then higher
mark-no-firm-change = no firm change
mark-releases-disagree = releases disagree
mark-one-release = not judged
mark-no-data = no data
verdict-said = said:
verdict-holds = holds:
verdict-changed = What this verdict rested on has changed ({ $what }): it has to be given again.

meaning-not-found = the publication, body or act that the text names was looked for but not found.
meaning-not-checked = the material that would decide the claim was not read.
meaning-not-verifiable = no public source could confirm or refute the claim.
tally-consistent = { mark-consistent }
tally-partly-supported = { mark-partly-supported }
tally-contradicted = { mark-contradicted }
tally-not-found = source not found
tally-not-checked = { mark-not-checked }
tally-not-verifiable = { mark-not-verifiable }
tally-under-review = { mark-under-review }
name-claims_consistent = claims consistent with the data
name-claims_partly_supported = claims supported in part
name-claims_contradicted = claims contradicted by the data
name-claims_not_found = claims whose source was not found
name-claims_not_checked = claims not checked
name-claims_not_verifiable = claims that cannot be verified
name-claims_under_review = claims under review

trend-change = { $release }: { CHANGE($change) }
trend-revision = usual revision { $revision }
trend-intervals = { $release }: { RANGE($start) }, then { RANGE($end) } (level about { LEVEL($start) })
trend-overlap = intervals overlap
trend-apart = intervals do not overlap
trend-values = { $release }: { $start }, then { $end }
trend-years = { $first }–{ $last }
trend-years-later = { $first }–{ $last }; { $later }
release-one-value = { $release }, one value only
alt-lines = Line chart by year. { $title }. { $shown }. { $rows }.
alt-line = { $name }: from { $start } in { $first } to { $end } in { $last }
alt-dots = Dots over time. { $title }. { $shown }. { $rows }.
alt-scores = Scores by year. { $title }. { $shown }. { $rows }.

head-changed-kind = Kind
head-changed-why = Why
head-changed-what = What changed
changed-editions = How edition { $new } differs from edition { $old }
changed-new-data = New data
changed-correction = Correction
changed-rule = Changed rule
changed-scope = Changed scope
changed-unexplained = No reason given
changed-figures = figures: { $number }
changed-verdicts = verdicts: { $number }
changed-messages = messages: { $number }
changed-among = { $count }; among them: { $examples }
changed-value = { $name }: { $new } (previously { $old })
changed-new = { $name }: { $new } (first given)
changed-gone = { $name } (no longer given)
changed-basis = { $name }: as before, on a changed basis
changed-unseen = { $name }: prints as before
changed-unnamed = without a name in this edition: { $number }

responsible = { $plural ->
    [one] Responsible body
   *[other] Responsible bodies
}: { $bodies }.
act-article = article { $number }
act-point = point { $number }
act-subpoint = subpoint { $number }
as-of = as of { DATE($date) }
step-step = Step
step-acts = Body and act, as of { DATE($acts) }
step-indicator = Published measure
step-newest = Newest value
step-benchmark = Benchmark
file-acts = Acts: which body is responsible for what, in the act’s words

own = Own computation
own-outside = These numbers are not in the ledger of figures: the notebook’s code computes them.
own-cell = computed in the notebook { $notebook }, cell: { $number }
own-code = Code
own-missing = “–”: no data.
own-part = Shown: rows { $rows } of { $all }, columns { $columns } of { $width }; the CSV file holds the whole table.
own-name = Name
own-yes = yes
own-no = no
file-table = Table “{ $title }”
