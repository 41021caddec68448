### Die Worte eines Papiers, das beginnt: was veröffentlichte Indizes zeigen und welche Abschnitte auf Daten
### warten. Jede Passage folgt den Daten; $home ist der Name des Landes. Ein Satz, dessen Zahlen fehlen,
### entfällt.

-title-hash = SHA-256
-base-people = 100.000
-base-index = von 0 bis 1
-base-percentile = 95

title = Zivilgesellschaft: { $home }
    .subtitle = Was veröffentlichte Indizes zeigen und was noch zu finden ist
    .description = Kurzpapier zur Zivilgesellschaft, { $home }: veröffentlichte Indizes und Zahlen, jede mit ihrer Quelle
    .keywords = Zivilgesellschaft; zivilgesellschaftliche Organisationen; Beteiligung; { $home }
    .citation = { $authors } ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
    .population-official = Zahlen je Einwohner: amtliche Bevölkerung vom { DATE($population_official) }
    .detail-summary = Zusammenfassung auf einer Seite

answer = { $trend-v2x_cspart ->
    [rose] Die Beteiligung an der Zivilgesellschaft, wie V-Dem sie misst, ist von { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) } gestiegen.
    [rose-since-lower] Die Beteiligung an der Zivilgesellschaft, wie V-Dem sie misst, ist von { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) } gestiegen und liegt seither niedriger.
    [fell] Die Beteiligung an der Zivilgesellschaft, wie V-Dem sie misst, ist von { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) } gesunken.
    [fell-since-higher] Die Beteiligung an der Zivilgesellschaft, wie V-Dem sie misst, ist von { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) } gesunken und liegt seither höher.
    [no-firm-change] Die Beteiligung an der Zivilgesellschaft, wie V-Dem sie misst, zeigt von { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) } keine gesicherte Änderung.
    [releases-disagree] Ob sich die Beteiligung an der Zivilgesellschaft von { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) } geändert hat, bleibt offen: Die Veröffentlichungen von V-Dem widersprechen einander.
   *[one-release] Ob sich die Beteiligung an der Zivilgesellschaft geändert hat, wird nicht beurteilt: Die vorliegenden Veröffentlichungen decken diese Jahre nicht ab.
} Der Index stand { YEAR($v2x_cspart) } bei { $v2x_cspart } ({ RELEASE($v2x_cspart) }, Skala { -base-index }).
    .question = Wie hat sich die Beteiligung an der Zivilgesellschaft verändert?

answer-waiting = Die Tabelle der Indizes enthält nichts zur Beteiligung an der Zivilgesellschaft ({ $home }). Das Papier wartet auf Zahlen; unten steht, auf welche.

message-entry = { $trend-v2cseeorgs ->
    [rose] Organisationen entstehen und arbeiten freier als { YEAR($trend-v2cseeorgs) } (Stand { UNTIL($trend-v2cseeorgs) })
    [rose-since-lower] Organisationen entstanden und arbeiteten { UNTIL($trend-v2cseeorgs) } freier als { YEAR($trend-v2cseeorgs) }, seither weniger frei
    [fell] Organisationen entstehen und arbeiten weniger frei als { YEAR($trend-v2cseeorgs) } (Stand { UNTIL($trend-v2cseeorgs) })
    [fell-since-higher] Organisationen entstanden und arbeiteten { UNTIL($trend-v2cseeorgs) } weniger frei als { YEAR($trend-v2cseeorgs) }, seither freier
    [no-firm-change] Die Freiheit, Organisationen zu gründen, zeigt von { YEAR($trend-v2cseeorgs) } bis { UNTIL($trend-v2cseeorgs) } keine gesicherte Änderung
    [releases-disagree] Zur Freiheit, Organisationen zu gründen, widersprechen sich die Veröffentlichungen
   *[one-release] Ob sich die Freiheit, Organisationen zu gründen, geändert hat, wird nicht beurteilt
}
    .text = Das Maß von V-Dem dafür, wie frei Organisationen entstehen und schließen, stand { YEAR($v2cseeorgs) } bei { $v2cseeorgs }; ein höherer Wert bedeutet mehr Freiheit.
message-repression = { $trend-v2csreprss ->
    [rose] Organisationen sind freier von Unterdrückung als { YEAR($trend-v2csreprss) } (Stand { UNTIL($trend-v2csreprss) })
    [rose-since-lower] Organisationen waren { UNTIL($trend-v2csreprss) } freier von Unterdrückung als { YEAR($trend-v2csreprss) }, seither weniger frei
    [fell] Organisationen sind weniger frei von Unterdrückung als { YEAR($trend-v2csreprss) } (Stand { UNTIL($trend-v2csreprss) })
    [fell-since-higher] Organisationen waren { UNTIL($trend-v2csreprss) } weniger frei von Unterdrückung als { YEAR($trend-v2csreprss) }, seither freier
    [no-firm-change] Die Freiheit der Organisationen von Unterdrückung zeigt von { YEAR($trend-v2csreprss) } bis { UNTIL($trend-v2csreprss) } keine gesicherte Änderung
    [releases-disagree] Zur Freiheit der Organisationen von Unterdrückung widersprechen sich die Veröffentlichungen
   *[one-release] Ob sich die Freiheit der Organisationen von Unterdrückung geändert hat, wird nicht beurteilt
}
    .text = Das Maß von V-Dem stand { YEAR($v2csreprss) } bei { $v2csreprss }; ein höherer Wert bedeutet weniger Unterdrückung.
message-democracy = { $trend-v2x_libdem ->
    [rose] Der Index der liberalen Demokratie liegt höher als { YEAR($trend-v2x_libdem) } (Stand { UNTIL($trend-v2x_libdem) })
    [rose-since-lower] Der Index der liberalen Demokratie lag { UNTIL($trend-v2x_libdem) } höher als { YEAR($trend-v2x_libdem) }, seither wieder niedriger
    [fell] Der Index der liberalen Demokratie liegt niedriger als { YEAR($trend-v2x_libdem) } (Stand { UNTIL($trend-v2x_libdem) })
    [fell-since-higher] Der Index der liberalen Demokratie lag { UNTIL($trend-v2x_libdem) } niedriger als { YEAR($trend-v2x_libdem) }, seither wieder höher
    [no-firm-change] Der Index der liberalen Demokratie zeigt von { YEAR($trend-v2x_libdem) } bis { UNTIL($trend-v2x_libdem) } keine gesicherte Änderung
    [releases-disagree] Zum Index der liberalen Demokratie widersprechen sich die Veröffentlichungen
   *[one-release] Ob sich der Index der liberalen Demokratie geändert hat, wird nicht beurteilt
}
    .text = Er stand { YEAR($v2x_libdem) } bei { $v2x_libdem }, auf einer Skala { -base-index }. In diesen Grenzen arbeiten Organisationen.

chart-participation = { $trend-v2x_cspart ->
    [rose] Die Beteiligung an der Zivilgesellschaft ist von { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) } gestiegen
    [rose-since-lower] Die Beteiligung an der Zivilgesellschaft ist von { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) } gestiegen und liegt seither niedriger
    [fell] Die Beteiligung an der Zivilgesellschaft ist von { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) } gesunken
    [fell-since-higher] Die Beteiligung an der Zivilgesellschaft ist von { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) } gesunken und liegt seither höher
    [no-firm-change] Die Beteiligung an der Zivilgesellschaft zeigt von { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) } keine gesicherte Änderung
    [releases-disagree] Zur Beteiligung an der Zivilgesellschaft widersprechen sich die Veröffentlichungen
   *[one-release] Beteiligung an der Zivilgesellschaft, Jahr für Jahr
}
    .subtitle = { $home }: Index der Beteiligung an der Zivilgesellschaft, { release-v15 }, Skala { -base-index }
    .source = V-Dem Institute. Diese Veröffentlichung gibt keine Unsicherheitsbereiche an: Kleine Unterschiede zwischen Jahren oder Ländern sind keine Befunde.

section-index = Was veröffentlichte Indizes zeigen
table-trends = { $home }: was die Veröffentlichungen zeigen
index-long = Von { YEAR($v2x_cspart_v15_2013) } bis { YEAR($v2x_cspart_v15_2023) } hat sich der Index der Beteiligung in { release-v15 } um { CHANGE($participation_long_change) } geändert. Die Regel für Änderungen gilt nur für { YEAR($trend-v2x_cspart) } bis { UNTIL($trend-v2x_cspart) }, daher wird diese Änderung nicht beurteilt.

by-population = Nach { $population ->
    [official] der amtlichen Bevölkerung vom { DATE($population_official) }
   *[world_bank] der Schätzung der Weltbank für { YEAR($population_world_bank) }
}

section-size = Größe des Sektors
    .waits = Benötigt wird, mit Datum und Quelle: { name-npo_total }.
size-count = Eingetragene gemeinnützige Organisationen (NPO): { $npo_total } ({ DATE($npo_total) }).
size-per-head = { by-population } sind das { $npo_per_100k } je { -base-people } Menschen.

section-giving = Spenden und Ehrenamt
    .waits = Benötigt werden Umfragen: { name-giving_readiness }; { name-volunteering_readiness }; { name-donated_money }; { name-volunteered_time }.
giving-ready = Bereit zu spenden: { $giving_readiness } ({ YEAR($giving_readiness) }).
volunteering-ready = Bereit zum Ehrenamt: { $volunteering_readiness } ({ YEAR($volunteering_readiness) }).
giving-measured = Spendeten Geld: { $donated_money } ({ YEAR($donated_money) }).
volunteering-measured = Gaben Zeit als Freiwillige: { $volunteered_time } ({ YEAR($volunteered_time) }).
giving-gap = { SIGN($giving_gap) ->
    [positive] Weniger Menschen spendeten, als sich bereit nannten; die Differenz beträgt { $giving_gap }.
    [negative] Mehr Menschen spendeten, als sich bereit nannten; die Differenz beträgt { ABS($giving_gap) }.
    [zero] Ebenso viele Menschen spendeten, wie sich bereit nannten.
   *[open] Ob weniger Menschen spendeten, als sich bereit nannten, bleibt offen.
}
chart-giving = { SIGN($giving_gap) ->
    [positive] Weniger Menschen spendeten, als sich bereit nannten
    [negative] Mehr Menschen spendeten, als sich bereit nannten
    [zero] Ebenso viele Menschen spendeten, wie sich bereit nannten
   *[open] Bereit zu spenden, und gespendet
}
    .subtitle = Wer bereit ist und wer sich beteiligt hat, als Anteil der Befragten
    .source = siehe die Einträge dieser Zahlen.
    .giving_readiness = Bereit zu spenden, { YEAR($giving_readiness) }
    .donated_money = Spendeten Geld, { YEAR($donated_money) }
    .volunteering_readiness = Bereit zum Ehrenamt, { YEAR($volunteering_readiness) }
    .volunteered_time = Gaben Zeit als Freiwillige, { YEAR($volunteered_time) }

section-claims = Was der Quelltext sagt und was davon trägt
    .waits = Wartet auf einen Quelltext: seine Sätze und was über jede seiner Behauptungen entscheidet.
tally-claims = Wie viele Behauptungen des Textes welches Urteil haben
table-audit = Behauptungen nach Sätzen, mit Urteil und Grund

section-waiting = Worauf dieses Papier noch wartet

section-trust = Wie weit diesen Zahlen zu trauen ist
trust-panel = Jede Zahl öffnet sich bis zu ihrer Zeile und ihrer Quelle. Die Indizes sind Schätzungen des V-Dem Institute; jede Veröffentlichung schätzt ganze Reihen neu, und Veröffentlichungen werden nicht gemischt.

trend-coverage = Die Tabelle enthält { $panel_indicators } Indikatoren für { $panel_areas } Länder, { YEAR($panel) } bis { UNTIL($panel) }. Davon reichen bis ins letzte Jahr ({ $home }): { $panel_latest }; mit Unsicherheitsbereichen in einer beurteilten Veröffentlichung: { $panel_with_intervals }; mit Veröffentlichungen, die verglichen werden: { $panel_compared }; deren Änderungen nicht beurteilt werden: { $panel_not_judged }.
trend-rule = V-Dem schätzt mit jeder Veröffentlichung alle Reihen neu. Eine Änderung ist nur gesichert, wenn sie jede Prüfung besteht, die ihre Daten erlauben: Unsicherheitsbereiche, wo es sie gibt, überlappen sich nicht; die verglichenen Veröffentlichungen weisen in dieselbe Richtung; und die kleinere Änderung liegt über dem, was eine Veröffentlichung üblicherweise revidiert ({ -base-percentile }. Perzentil über { $panel_revision_areas } Länder). Kehrt ein späteres Jahr die Änderung um, so steht es dabei.
trust-intervals = Spannen zeigen nur die Rundung gedruckter Zahlen, außer wo eine Tabelle eigene Unsicherheitsbereiche angibt; ein Wert, dessen Niveau nicht genannt ist, hat keine Spanne außer seiner Rundung.

section-ledger = Woher die Zahlen kommen
section-sources = Quellen
section-cite = Zitierweise
section-made = Wie dieses Papier entstand
made =
    .edition = Ausgabe
    .parameters = Parameter
    .versions = Erstellt mit
    .lock = { -title-hash } der Sperrdatei

release-v13 = V-Dem v13
release-v14 = V-Dem v14
release-v15 = V-Dem v15
release-v16 = V-Dem v16
release-w2023 = Weltbank, Veröffentlichung von 2023
indicator-v2x_cspart = Index der Beteiligung an der Zivilgesellschaft
indicator-v2cseeorgs = Freiheit der Organisationen, zu entstehen und zu schließen
indicator-v2csreprss = Freiheit der Organisationen von Unterdrückung
indicator-v2x_gencs = Index der Beteiligung von Frauen an der Zivilgesellschaft
indicator-v2caassemb = Freiheit der friedlichen Versammlung
indicator-v2x_frassoc_thick = Index der Vereinigungsfreiheit
indicator-v2x_freexp_altinf = Index der Meinungsfreiheit
indicator-v2x_civlib = Index der bürgerlichen Freiheiten
indicator-v2x_libdem = Index der liberalen Demokratie
indicator-v2x_polyarchy = Index der elektoralen Demokratie
indicator-v2x_partipdem = Index der partizipativen Demokratie
indicator-v2x_rule = Index der Rechtsstaatlichkeit
indicator-voice_accountability = Mitsprache und Rechenschaft

name-npo_total = eingetragene NPO
name-giving_readiness = Bereitschaft zu spenden
name-volunteering_readiness = Bereitschaft zum Ehrenamt
name-participation_long_change = Änderung des Index der Beteiligung über den längeren Zeitraum

name-population_world_bank = Schätzung der Bevölkerung durch die Weltbank
name-population_official = amtliche Bevölkerung
name-donated_money = Erwachsene, die Geld spendeten
name-volunteered_time = Erwachsene, die Zeit als Freiwillige gaben
name-panel_areas = Länder in der Tabelle der Indizes
name-panel_indicators = Indikatoren in der Tabelle der Indizes
name-panel_with_intervals = Indikatoren mit Unsicherheitsbereichen
name-panel_compared = Indikatoren in mehreren Veröffentlichungen
name-panel_latest = Indikatoren, die bis ins letzte Jahr reichen
name-panel_home_only = Indikatoren nur für dieses Land
name-panel_not_judged = Indikatoren einer Veröffentlichung ohne Unsicherheitsbereiche
name-panel_revision_areas = Länder, über die Revisionen genommen sind
name-npo_per_100k = Organisationen je { -base-people } Menschen
name-readiness_gap = Bereitschaft zu spenden weniger Bereitschaft zum Ehrenamt
name-giving_gap = Bereitschaft zu spenden weniger Spenden
name-volunteering_gap = Bereitschaft zum Ehrenamt weniger Ehrenamt

source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, aus dem Paket vdemlite
    .body = V-Dem Institute
source-vdem-15 = V-Dem Country-Year Dataset v15, aus dem Paket cliaretl
    .body = V-Dem Institute
source-vdem-15-bounds = V-Dem Country-Year Dataset v15 mit Unsicherheitsbereichen, aus dem Paket democracyData
    .body = V-Dem Institute
source-vdem-13 = V-Dem Country-Year Dataset v13 mit Unsicherheitsbereichen, Veröffentlichung aus dem letzten Jahr erschlossen, über Jacopo21/MA_Thesis
    .body = V-Dem Institute
source-vdem-16 = V-Dem Country-Year Dataset v16 in der Fassung von Our World in Data, Veröffentlichung aus dem letzten Jahr erschlossen, über cojb777-arch/AI_CraudeCode_Projects_Democracy-World-Map
    .body = V-Dem Institute
source-vdem-16-participatory = V-Dem Country-Year Dataset v16, Index der partizipativen Demokratie, in der Fassung von Our World in Data, über JeanSobocoeur1/TACIproject
    .body = V-Dem Institute
source-vdem-16-last = V-Dem Country-Year Dataset v16, nur das letzte Jahr, über chad3456/india-defence-infra-corridor
    .body = V-Dem Institute
source-wgi-2023 = Worldwide Governance Indicators 1996–2023 mit Standardfehlern, über das Paket democracyData
    .body = Weltbank
