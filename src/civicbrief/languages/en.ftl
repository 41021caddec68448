### Interface words: common to a brief on any country.

language-name = English
document-kind = Policy brief
edition = Edition { $number }
figure = Figure { $number }
table = Table { $number }
source = Source
contents = Contents
skip = Skip to content
languages = Languages
label-answer = In one sentence
label-messages = Key messages
label-steps = Steps to take
licence = Licence
sources-note = Pages read on { $date }. Where no licence is given, none was found.
as-named = as named in the source text
download = Download
ledger-file = Ledger of figures
metrics-table = Table of metrics
notebook-source = Notebook: what the text says
notebook-metrics = Notebook: metrics
notebook-brief = Notebook: the brief
all-files = All files of the edition
size = { $number } kB
interval = range { $span }
exact-value-not-given = exact value not given
alt-bars = Horizontal bars. { $title }. { $rows }.
alt-row = { $name }: { $value }
alt-row-note = { $name }: { $value } ({ $note })
no-data = no data

ledger-value = Value
ledger-formula = Formula
ledger-rests = Rests on
ledger-translation = Translation
chart-data = Data of the figure
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
date-month = { $month } { $year }

not-available = { $what }: not available ({ $why })
not-available-missing = the data hold no row for: { $what }
not-available-zero = the denominator is zero
not-available-bound = the sources fix no bound
