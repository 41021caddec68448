### Worte der Oberfläche: gemeinsam für ein Papier über jedes Land.

language-name = Deutsch
document-kind = Kurzpapier
edition = Ausgabe { $number }
figure = Abbildung { $number }
table = Tabelle { $number }
figure-named = Abbildung { $number }
table-named = Tabelle { $number }
source = Quelle
contents = Inhalt
skip = Zum Inhalt springen
languages = Sprachen
label-messages = Kernaussagen
label-steps = Schritte, die der Text nennt
licence = Lizenz
publisher = Herausgeber
contact = Kontakt
sources-note = Seiten gelesen am { $date }. Wo keine Lizenz steht, wurde keine gefunden.
as-named = wie im Quelltext genannt
not-published = nicht veröffentlicht
unpublished-variant = Unveröffentlichte Fassung: Daten, Text oder Parameter sind nicht die der veröffentlichten Ausgabe
download = Herunterladen
ledger-file = Verzeichnis der Zahlen
metrics-table = Tabelle der Kennzahlen
notebook-source = Notebook: was der Text sagt
notebook-metrics = Notebook: Kennzahlen
notebook-brief = Notebook: das Papier
all-files = Alle Dateien der Ausgabe
first-page = Erste Seite
changes = Was sich seit der letzten Ausgabe geändert hat
cite = Zitierweise
size = { $number } kB
interval = Spanne { $span }
exact-value-not-given = genauer Wert nicht angegeben
note-uncertainty = In allen Abbildungen ist ein Strich mit Endmarken oder ein Band die Spanne, in der ein Wert liegt; ein unterbrochenes Ende hat keine bekannte Grenze; im gestrichelten Teil kann der genaue Wert überall liegen; ein hohles Zeichen stammt aus einer anderen Ausgabe oder einem anderen Register.
alt-bars = Waagerechtes Balkendiagramm. { $title }. { $shown }. { $rows }.
alt-row = { $name }: { $value }
alt-row-note = { $name }: { $value } ({ $note })
alt-largest = Am größten: { $name }, { $value }.
alt-smallest = Am kleinsten: { $name }, { $value }.
alt-largest-in = Am größten { $year }: { $name }, { $value }.
alt-smallest-in = Am kleinsten { $year }: { $name }, { $value }.
no-data = keine Daten

ledger-value = Wert
ledger-formula = Formel
ledger-rests = Beruht auf
ledger-translation = Übersetzung
chart-data = Daten der Abbildung
file-observations = Zahlen der Quellen: Wortlaut, Einheit, Bestimmung
file-claims = Behauptungen des Textes, und was über jede entscheidet
file-sources = Quellen
file-metrics = Kennzahlen: Wert, Spanne, Formel
file-verdicts = Urteile über Behauptungen und Änderungen, und Gewissheiten
file-chart = Daten der Abbildung „{ $title }“
ledger-close = Schließen
ledger-pages = Seiten

quantity-plain = { $bound ->
    [low] mehr als { $n }
    [high] weniger als { $n }
   *[none] { $n }
}
quantity-thousand = { $bound ->
    [low] mehr als { $n } Tausend
    [high] weniger als { $n } Tausend
   *[none] { $n } Tausend
}
quantity-million = { $bound ->
    [low] mehr als { $n } Millionen
    [high] weniger als { $n } Millionen
   *[none] { $n } Millionen
}
quantity-percent = { $bound ->
    [low] mehr als { $n }
    [high] weniger als { $n }
   *[none] { $n }
}
quantity-points = { $bound ->
    [low] mehr als { $n } Prozentpunkte
    [high] weniger als { $n } Prozentpunkte
   *[none] { $n } Prozentpunkte
}

date-day = { $day }. { $month } { $year }
date-days = { $first }.–{ $last }. { $month } { $year }
date-month = { $month } { $year }

not-available = { $what }: nicht verfügbar ({ $why })
not-available-missing = in den Daten fehlt die Zeile für: { $what }
not-available-zero = der Nenner ist null
not-available-bound = die Quellen legen keine Grenze fest

verdicts-table = Tabelle der Urteile
ledger-margin = Gewissheit
ledger-overturn = { $certainty }; damit sich das umkehrt, müsste die Zahl „{ $name }“ bei { $reach } liegen (jetzt { $value })
ledger-tables = die Länder, über die sie berechnet ist
interval-level = Unsicherheitsbereich { $span }, Niveau etwa { $level }
sentence = Satz { $number }
quoted = „{ $text }“

name-value = { $indicator }, { $release }, { $year }
name-value-area = { $indicator }, { $area }, { $release }, { $year }
name-change = Änderung: { $indicator }, { $release }
name-revision = übliche Revision einer Änderung: { $indicator }
method-revision = { $percentile }. Perzentil der Größe von (Änderung in der neueren Veröffentlichung − Änderung in der älteren), { $areas } Länder
method-count = gezählt in den Tabellen der Indizes
method-verdicts = gezählt über die Urteile zu allen Behauptungen

head-sentence = Satz
head-claim = Der Text sagt
head-verdict = Urteil
head-reason = Warum
head-indicator = Indikator
head-shows = Was die Veröffentlichungen zeigen
head-yardstick = Maßstab
head-reading = Urteil

mark-consistent = vereinbar
mark-partly-supported = teilweise gestützt
mark-contradicted = widerlegt
mark-not-found = nicht gefunden
mark-not-checked = nicht geprüft
mark-not-verifiable = nicht überprüfbar
mark-under-review = erneut zu prüfen
mark-measured = nicht beurteilt, gemessen
mark-certain = sicher
mark-likely = wahrscheinlich
mark-open = offen
mark-false = trifft nicht zu
mark-rose = gestiegen
mark-fell = gesunken
mark-rose-since-lower = gestiegen, dann gesunken
mark-fell-since-higher = gesunken, dann gestiegen
mark-no-firm-change = keine gesicherte Änderung
mark-releases-disagree = Veröffentlichungen widersprechen sich
mark-one-release = nicht beurteilt
mark-no-data = keine Daten
verdict-said = gesagt:
verdict-holds = trifft zu:
verdict-changed = Worauf dieses Urteil beruhte, hat sich geändert ({ $what }): Es ist neu zu fällen.

meaning-not-found = die Veröffentlichung, Stelle oder Vorschrift, die der Text nennt, wurde vergeblich gesucht.
meaning-not-checked = niemand hat gelesen, was über die Behauptung entscheidet.
meaning-not-verifiable = keine öffentliche Quelle könnte über die Behauptung entscheiden.
tally-consistent = { mark-consistent }
tally-partly-supported = { mark-partly-supported }
tally-contradicted = { mark-contradicted }
tally-not-found = Quelle nicht gefunden
tally-not-checked = { mark-not-checked }
tally-not-verifiable = { mark-not-verifiable }
tally-under-review = { mark-under-review }
name-claims_consistent = mit den Daten vereinbare Behauptungen
name-claims_partly_supported = teilweise gestützte Behauptungen
name-claims_contradicted = durch die Daten widerlegte Behauptungen
name-claims_not_found = Behauptungen, deren Quelle nicht gefunden wurde
name-claims_not_checked = nicht geprüfte Behauptungen
name-claims_not_verifiable = nicht überprüfbare Behauptungen
name-claims_under_review = erneut zu prüfende Behauptungen

trend-change = { $release }: { CHANGE($change) }
trend-revision = übliche Revision { $revision }
trend-intervals = { $release }: { RANGE($start) }, dann { RANGE($end) } (Niveau etwa { LEVEL($start) })
trend-overlap = Unsicherheitsbereiche überlappen
trend-apart = Unsicherheitsbereiche überlappen nicht
trend-values = { $release }: { $start }, dann { $end }
trend-years = { $first }–{ $last }
trend-years-later = { $first }–{ $last }; { $later }
release-one-value = { $release }, einziger Wert
alt-lines = Liniendiagramm nach Jahren. { $title }. { $shown }. { $rows }.
alt-line = { $name }: { $start } im Jahr { $first }, { $end } im Jahr { $last }
alt-dots = Punkte über die Zeit. { $title }. { $shown }. { $rows }.
alt-scores = Punktzahlen nach Jahren. { $title }. { $shown }. { $rows }.

parameter-population = Bevölkerung
parameter-population-world_bank = Weltbank
parameter-population-official = amtlich
parameter-detail = Umfang
parameter-detail-full = vollständig
parameter-detail-summary = Kurzfassung
setting-default = { $name }: { $value } (Vorgabe)
setting-file = { $name }: { $value } (aus der Datei { $file })
setting-line = { $name }: { $value } (von der Befehlszeile)
setting-notebook = { $name }: { $value } (wie im Notebook)
chart-data-of = Daten der Abbildung { $number }
chart-data-page = Daten: Seite { $number }
head-interval = Bereich
head-year = Jahr

head-changed-kind = Art
head-changed-why = Warum
head-changed-what = Was sich geändert hat
changed-editions = Wie sich Ausgabe { $new } von Ausgabe { $old } unterscheidet
changed-new-data = Neue Daten
changed-correction = Berichtigung
changed-rule = Geänderte Regel
changed-scope = Geänderter Umfang
changed-unexplained = Kein Grund angegeben
changed-figures = Zahlen: { $number }
changed-verdicts = Urteile: { $number }
changed-messages = Kernaussagen: { $number }
changed-among = { $count }; darunter: { $examples }
changed-value = { $name }: { $new } (zuvor { $old })
changed-new = { $name }: { $new } (erstmals)
changed-gone = { $name } (entfallen)
changed-basis = { $name }: wie zuvor, auf anderer Grundlage
changed-unseen = { $name }: gedruckt wie zuvor
changed-unnamed = ohne Namen in dieser Ausgabe: { $number }

responsible = { $plural ->
    [one] Zuständige Stelle
   *[other] Zuständige Stellen
}: { $bodies }.
act-article = Artikel { $number }
act-point = Punkt { $number }
act-subpoint = Unterpunkt { $number }
as-of = Stand: { DATE($date) }
step-step = Schritt
step-acts = Stelle und Vorschrift, Stand: { DATE($acts) }
step-indicator = Veröffentlichtes Maß
step-newest = Neuester Wert
step-benchmark = Richtwert
file-acts = Vorschriften: welche Stelle wofür zuständig ist, im Wortlaut

own = Eigene Berechnung
own-outside = Diese Zahlen stehen nicht im Verzeichnis der Zahlen: Der Code des Notebooks berechnet sie.
own-cell = berechnet im Notebook { $notebook }, Zelle: { $number }
own-code = Code
own-missing = „–“: keine Daten.
own-part = Gezeigt: Zeilen { $rows } von { $all }, Spalten { $columns } von { $width }; die CSV-Datei enthält die ganze Tabelle.
own-name = Name
own-yes = ja
own-no = nein
file-table = Tabelle „{ $title }“
