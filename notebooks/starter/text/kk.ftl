### Жаңа басталған жазбаның сөздері: индекстер нені көрсетеді және қай бөлімдерге дерек керек.
### $home – деректер карточкасындағы аумақтың атауы. Дерегі жоқ сөйлем шығарылмайды.

-title-hash = SHA-256
-base-people = 100 мың
-base-index = 0–1
-base-percentile = 95

title = Азаматтық қоғам: { $home }
    .subtitle = Жарияланған индекстер нені көрсетеді және әлі нені анықтау қажет
    .description = Азаматтық қоғам туралы талдамалық жазба ({ $home }): жарияланған индекстер мен көрсеткіштер, әрқайсысының дереккөзі келтірілген
    .keywords = азаматтық қоғам; азаматтық қоғам ұйымдары; қатысу; { $home }
    .citation = { $authors } ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
    .population-official = Жан басына шаққандағы көрсеткіштер халықтың ресми саны бойынша есептелді: { DATE($population_official) }
    .detail-summary = Жазбаның бір беттік қысқаша нұсқасы

# TO DECIDE: what does this brief answer? The text here follows one index of V-Dem.
answer = { $trend-v2x_cspart ->
    [rose] V-Dem сарапшыларының бағалауынша, азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өсті.
    [rose-since-lower] V-Dem сарапшыларының бағалауынша, азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өсті, кейін төмендеді.
    [fell] V-Dem сарапшыларының бағалауынша, азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары төмендеді.
    [fell-since-higher] V-Dem сарапшыларының бағалауынша, азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары төмендеді, кейін өсті.
    [no-firm-change] V-Dem сарапшыларының бағалауынша, { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары азаматтық қоғамға қатысу деңгейі айқын өзгермеген.
    [releases-disagree] Азаматтық қоғамға қатысудың { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өзгерген-өзгермегені белгісіз: V-Dem шығарылымдары бір-біріне қайшы.
   *[one-release] Азаматтық қоғамға қатысудың өзгерген-өзгермегені бағаланбайды: қолда бар шығарылымдар бұл үшін жеткіліксіз.
} Индекс { YEAR($v2x_cspart) } жылы { $v2x_cspart } болды ({ RELEASE($v2x_cspart) }, { -base-index } шкаласы).
    .question = Азаматтық қоғамға қатысу деңгейі қалай өзгерді?

answer-waiting = { $home }: жарияланған индекстер жиынтығында азаматтық қоғамға қатысу туралы дерек жоқ. Жазбаға қажет деректер төменде аталған.

# TO DECIDE: which messages come first? The verdict of the trend or finding that one names is printed beside it.
message-entry = { $trend-v2cseeorgs ->
    [rose] V-Dem институтының бағалауынша, ұйым құру және оның қызметін тоқтату еркіндігі { YEAR($trend-v2cseeorgs) }–{ UNTIL($trend-v2cseeorgs) } жылдары артты
    [rose-since-lower] V-Dem институтының бағалауынша, ұйым құру және оның қызметін тоқтату еркіндігі { YEAR($trend-v2cseeorgs) }–{ UNTIL($trend-v2cseeorgs) } жылдары артты, кейін төмендеді
    [fell] V-Dem институтының бағалауынша, ұйым құру және оның қызметін тоқтату еркіндігі { YEAR($trend-v2cseeorgs) }–{ UNTIL($trend-v2cseeorgs) } жылдары төмендеді
    [fell-since-higher] V-Dem институтының бағалауынша, ұйым құру және оның қызметін тоқтату еркіндігі { YEAR($trend-v2cseeorgs) }–{ UNTIL($trend-v2cseeorgs) } жылдары төмендеді, кейін өсті
    [no-firm-change] V-Dem институтының бағалауынша, ұйым құру және оның қызметін тоқтату еркіндігі { YEAR($trend-v2cseeorgs) }–{ UNTIL($trend-v2cseeorgs) } жылдары айқын өзгермеген
    [releases-disagree] Ұйым құру және оның қызметін тоқтату еркіндігінің өзгерісі бойынша V-Dem шығарылымдары бір-біріне қайшы
   *[one-release] Ұйым құру және оның қызметін тоқтату еркіндігінің өзгерісі бағаланбайды
}
    .text = Көрсеткіш { YEAR($v2cseeorgs) } жылы { $v2cseeorgs } болды ({ RELEASE($v2cseeorgs) }, өлшеу моделінің шкаласы); мән неғұрлым жоғары болса, еркіндік соғұрлым көп.
message-repression = { $trend-v2csreprss ->
    [rose] V-Dem институтының бағалауынша, ұйымдардың қудаланбау деңгейі { YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) } жылдары көтерілді
    [rose-since-lower] V-Dem институтының бағалауынша, ұйымдардың қудаланбау деңгейі { YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) } жылдары көтерілді, кейін төмендеді
    [fell] V-Dem институтының бағалауынша, ұйымдардың қудаланбау деңгейі { YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) } жылдары төмендеді
    [fell-since-higher] V-Dem институтының бағалауынша, ұйымдардың қудаланбау деңгейі { YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) } жылдары төмендеді, кейін өсті
    [no-firm-change] V-Dem институтының бағалауынша, ұйымдардың қудаланбау деңгейі { YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) } жылдары айқын өзгермеген
    [releases-disagree] Ұйымдардың қудаланбау деңгейінің өзгерісі бойынша V-Dem шығарылымдары бір-біріне қайшы
   *[one-release] Ұйымдардың қудаланбау деңгейінің өзгерісі бағаланбайды
}
    .text = Көрсеткіш { YEAR($v2csreprss) } жылы { $v2csreprss } болды ({ RELEASE($v2csreprss) }, өлшеу моделінің шкаласы); мән неғұрлым жоғары болса, қудалау соғұрлым аз.
message-democracy = { $trend-v2x_libdem ->
    [rose] V-Dem либералдық демократия индексі { YEAR($trend-v2x_libdem) }–{ UNTIL($trend-v2x_libdem) } жылдары өсті
    [rose-since-lower] V-Dem либералдық демократия индексі { YEAR($trend-v2x_libdem) }–{ UNTIL($trend-v2x_libdem) } жылдары өсті, кейін төмендеді
    [fell] V-Dem либералдық демократия индексі { YEAR($trend-v2x_libdem) }–{ UNTIL($trend-v2x_libdem) } жылдары төмендеді
    [fell-since-higher] V-Dem либералдық демократия индексі { YEAR($trend-v2x_libdem) }–{ UNTIL($trend-v2x_libdem) } жылдары төмендеді, кейін өсті
    [no-firm-change] V-Dem либералдық демократия индексі { YEAR($trend-v2x_libdem) }–{ UNTIL($trend-v2x_libdem) } жылдары айқын өзгермеген
    [releases-disagree] Либералдық демократия индексінің өзгерісі бойынша V-Dem шығарылымдары бір-біріне қайшы
   *[one-release] Либералдық демократия индексінің өзгерісі бағаланбайды
}
    .text = Индекс { YEAR($v2x_libdem) } жылы { $v2x_libdem } болды ({ RELEASE($v2x_libdem) }, { -base-index } шкаласы). Ол ұйымдар жұмыс істейтін саяси ортаны сипаттайды.

chart-participation = { $trend-v2x_cspart ->
    [rose] Азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өсті
    [rose-since-lower] Азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өсті, кейін төмендеді
    [fell] Азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары төмендеді
    [fell-since-higher] Азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары төмендеді, кейін өсті
    [no-firm-change] Азаматтық қоғамға қатысу деңгейі { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары айқын өзгермеген
    [releases-disagree] Азаматтық қоғамға қатысу бойынша шығарылымдар бір-біріне қайшы
   *[one-release] Азаматтық қоғамға қатысу, жылдар бойынша
}
    .subtitle = { $home }: азаматтық қоғамға қатысу индексі, { release-v15 }, { -base-index } шкаласы
    .source = V-Dem институты. Бұл шығарылымда аралықтар жоқ: жылдар мен елдер арасындағы шағын айырмаға қарап қорытынды жасауға болмайды.

section-index = Жарияланған индекстер нені көрсетеді
table-trends = { $home }: шығарылымдар нені көрсетеді
index-long = { release-v15 } бойынша қатысу индексінің { YEAR($v2x_cspart_v15_2013) }–{ YEAR($v2x_cspart_v15_2023) } жылдардағы өзгерісі { CHANGE($participation_long_change) } болды. Өзгерісті бағалау ережесі { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдарға ғана қолданылады, сондықтан бұл өзгеріс бағаланбайды.

by-population = { $population ->
    [official] Халықтың ресми саны ({ DATE($population_official) })
   *[world_bank] Дүниежүзілік банк бағалаған { YEAR($population_world_bank) } жылғы халық саны
} бойынша

section-size = Сектордың көлемі
    .waits = Күні мен дереккөзі көрсетілген дерек қажет: { name-npo_total }.
size-count = Тіркелген коммерциялық емес ұйымдар (КЕҰ) саны: { $npo_total } ({ DATE($npo_total) }).
size-per-head = { by-population } бұл әрбір { -base-people } тұрғынға шаққанда { $npo_per_100k } ұйымды құрайды.

section-giving = Қайырымдылық және еріктілік
    .waits = Сауалнама деректері қажет: { name-giving_readiness }; { name-volunteering_readiness }; { name-donated_money }; { name-volunteered_time }.
giving-ready = Қайырымдылыққа дайын екенін айтқандардың үлесі – { $giving_readiness } ({ YEAR($giving_readiness) } жыл).
volunteering-ready = Ерікті болуға дайын екенін айтқандардың үлесі – { $volunteering_readiness } ({ YEAR($volunteering_readiness) } жыл).
giving-measured = Қайырымдылыққа ақша бергендердің үлесі – { $donated_money } ({ YEAR($donated_money) } жыл).
volunteering-measured = Ерікті болып уақытын бөлгендердің үлесі – { $volunteered_time } ({ YEAR($volunteered_time) } жыл).
giving-gap = { SIGN($giving_gap) ->
    [positive] Ақша бергендердің үлесі қайырымдылыққа дайындардың үлесінен төмен, айырмасы – { $giving_gap }.
    [negative] Ақша бергендердің үлесі қайырымдылыққа дайындардың үлесінен жоғары, айырмасы – { ABS($giving_gap) }.
    [zero] Ақша бергендердің үлесі қайырымдылыққа дайындардың үлесіне тең.
   *[open] Ақша бергендердің үлесі қайырымдылыққа дайындардың үлесінен төмен бе, жоғары ма – белгісіз.
} Дайындық – ниет, ақша беру – іс-әрекет, сондықтан бұл үлестерге қарап уақыт бойынша өзгеріс туралы қорытынды жасауға болмайды.
chart-giving = { SIGN($giving_gap) ->
    [positive] Ақша бергендердің үлесі қайырымдылыққа дайындардың үлесінен төмен
    [negative] Ақша бергендердің үлесі қайырымдылыққа дайындардың үлесінен жоғары
    [zero] Ақша бергендердің үлесі қайырымдылыққа дайындардың үлесіне тең
   *[open] Қайырымдылыққа дайындық және нақты қайырымдылық
}
    .subtitle = Дайындар мен іс жүзінде қатысқандардың сұралғандар арасындағы үлесі
    .source = «{ section-ledger }» бөлімін қараңыз.
    .giving_readiness = Қайырымдылыққа дайын, { YEAR($giving_readiness) } жыл
    .donated_money = Қайырымдылыққа ақша берген, { YEAR($donated_money) } жыл
    .volunteering_readiness = Ерікті болуға дайын, { YEAR($volunteering_readiness) } жыл
    .volunteered_time = Ерікті болып уақытын бөлген, { YEAR($volunteered_time) } жыл

section-claims = Бастапқы мәтінде не айтылған және соның қайсысы расталады
    .waits = Бастапқы мәтін қажет: оның сөйлемдері және әр тұжырымның неге сүйеніп тексерілетіні.
tally-claims = Мәтін тұжырымдарының қорытындылар бойынша бөлінуі
table-audit = Тұжырымдар, қорытындылар және себептер; «Сөйлем» бағанында сөйлемнің мәтіндегі реттік нөмірі көрсетілген

section-waiting = Қандай деректер әлі қажет

section-trust = Бұл сандарға қаншалықты сенуге болады
trust-panel = Әр санды ашып, кестедегі жолы мен дереккөзіне дейін жетуге болады. Индекстер – V-Dem институтының сарапшылар пікіріне негізделген бағалаулары, тікелей өлшем емес; әртүрлі шығарылымның мәндері араластырылмайды.

trend-coverage = Деректер жиынтығында { $panel_areas } ел бойынша { YEAR($panel) }–{ UNTIL($panel) } жылдардың { $panel_indicators } көрсеткіші бар. { $home }: { $panel_latest } көрсеткіштің дерегі соңғы жылға дейін бар; бағаланатын шығарылымда { $panel_with_intervals } көрсеткіштің аралығы берілген, { $panel_compared } көрсеткіштің шығарылымдары салыстырылған, { $panel_not_judged } көрсеткіштің өзгерісі бағаланбайды.
trend-rule = V-Dem деректердің әр жаңа шығарылымында алдыңғы жылдардың мәндерін де қайта бағалайды. Өзгеріс қолда бар деректер бойынша жүргізуге болатын тексерулердің бәрінен өтсе ғана айқын деп саналады: шығарылымда аралықтар берілсе, олар қабаттаспайды; салыстырылған шығарылымдар бір бағытты көрсетеді; өзгерістердің кішісі қайта қараудың әдеттегі шамасынан ({ $panel_revision_areas } ел бойынша { -base-percentile }-процентиль) асады. Көрсеткіш кейін кері өзгерсе, бұл жеке көрсетіледі.
trust-intervals = Аралықтар жарияланған сандардың дөңгелектелуін ғана ескереді; деректер жиынтығының өзінде берілген аралықтар бұған жатпайды. Деңгейі көрсетілмесе, аралық дөңгелектеуді ғана білдіреді.

section-ledger = Сандар қайдан алынды
section-sources = Дереккөздер
section-cite = Сілтеме жасау үлгісі
section-made = Қалай жасалды
made =
    .edition = Басылымның нөмірі мен күні
    .parameters = Параметрлер
    .versions = Құралдар
    .lock = Нұсқалар файлының { -title-hash } бақылау қосындысы

release-v13 = V-Dem v13
release-v14 = V-Dem v14
release-v15 = V-Dem v15
release-v16 = V-Dem v16
release-w2023 = Дүниежүзілік банк, 2023 жылғы шығарылым
indicator-v2x_cspart = азаматтық қоғамға қатысу индексі
indicator-v2cseeorgs = ұйым құру және оның қызметін тоқтату еркіндігі
indicator-v2csreprss = ұйымдардың қудаланбауы
indicator-v2x_gencs = әйелдердің азаматтық қоғамға қатысу индексі
indicator-v2caassemb = бейбіт жиналыс бостандығы
indicator-v2x_frassoc_thick = бірлесу бостандығы индексі
indicator-v2x_freexp_altinf = пікір білдіру бостандығы индексі
indicator-v2x_civlib = азаматтық бостандықтар индексі
indicator-v2x_libdem = либералдық демократия индексі
indicator-v2x_polyarchy = сайлау демократиясы индексі
indicator-v2x_partipdem = қатысу демократиясы индексі
indicator-v2x_rule = құқық үстемдігі индексі
indicator-voice_accountability = пікір білдіру құқығы және есептілік

name-npo_total = тіркелген КЕҰ саны
name-giving_readiness = қайырымдылыққа дайындық
name-volunteering_readiness = ерікті болуға дайындық
name-participation_long_change = қатысу индексінің ұзақ мерзімдегі өзгерісі

name-population_world_bank = Дүниежүзілік банк бағалаған халық саны
name-population_official = халықтың ресми саны
name-donated_money = қайырымдылыққа ақша берген ересектердің үлесі
name-volunteered_time = ерікті болып уақытын бөлген ересектердің үлесі
name-panel_areas = деректер жиынтығындағы елдер саны
name-panel_indicators = деректер жиынтығындағы көрсеткіштер саны
name-panel_with_intervals = аралығы бар көрсеткіштер саны
name-panel_compared = бірнеше шығарылымдағы көрсеткіштер саны
name-panel_latest = дерегі соңғы жылға дейін бар көрсеткіштер саны
name-panel_home_only = тек осы ел бойынша берілген көрсеткіштер саны
name-panel_not_judged = бір шығарылымдағы, аралықсыз көрсеткіштер саны
name-panel_revision_areas = әдеттегі қайта қарау есептелген елдер саны
name-npo_per_100k = { -base-people } тұрғынға шаққандағы ұйымдар саны
name-readiness_gap = қайырымдылыққа және ерікті болуға дайындықтың айырмасы
name-giving_gap = қайырымдылыққа дайындық пен нақты қайырымдылықтың айырмасы
name-volunteering_gap = ерікті болуға дайындық пен нақты еріктіліктің айырмасы

source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, vdemlite пакеті арқылы
    .body = V-Dem институты
source-vdem-15 = V-Dem Country-Year Dataset v15, cliaretl пакеті арқылы
    .body = V-Dem институты
source-vdem-15-bounds = Сенім аралықтары бар V-Dem Country-Year Dataset v15, democracyData пакеті арқылы
    .body = V-Dem институты
source-vdem-13 = Сенім аралықтары бар V-Dem Country-Year Dataset v13, шығарылымы соңғы жылы бойынша анықталды, Jacopo21/MA_Thesis арқылы
    .body = V-Dem институты
source-vdem-16 = V-Dem Country-Year Dataset v16, Our World in Data жариялаған нұсқасы, шығарылымы соңғы жылы бойынша анықталды, cojb777-arch/AI_CraudeCode_Projects_Democracy-World-Map арқылы
    .body = V-Dem институты
source-vdem-16-participatory = V-Dem Country-Year Dataset v16, қатысу демократиясы индексі, Our World in Data жариялаған нұсқасы, JeanSobocoeur1/TACIproject арқылы
    .body = V-Dem институты
source-vdem-16-last = V-Dem Country-Year Dataset v16, соңғы жылы ғана, chad3456/india-defence-infra-corridor арқылы
    .body = V-Dem институты
source-wgi-2023 = Worldwide Governance Indicators 1996–2023, стандартты қателерімен, democracyData пакеті арқылы
    .body = Дүниежүзілік банк
