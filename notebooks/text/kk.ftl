### Талдамалық жазбаның қазақша мәтіні. Сан атымен беріледі: { $npo_total } санның өзін, өлшемін
### және шегін шығарады, зат есім мәтінде тұрады. Цифр тек -title- және -base- терминдерінде тұрады.

-title-hash = SHA-256
-title-nurly-zher = «Нұрлы жер»
-base-people = 100 мың
-base-hundred = 100
-base-half = 50%
-base-lowest = 1
-base-score = 6
-base-rti = 150
-base-liberties = 60
-base-index = 0–1
-base-rating = 1–7
-base-percentile = 95
-title-claim-years = 2022 және 2023 жылдардың

title = Қазақстандағы азаматтық қоғам
    .subtitle = Көлемі, қатысу, шектеулер және қадамдар: бастапқы мәтін мен тәуелсіз деректер
    .description = Талдамалық жазба: Қазақстандағы азаматтық қоғам туралы қазақ тіліндегі бір мәтін не дейді және тәуелсіз деректер нені көрсетеді
    .keywords = азаматтық қоғам; коммерциялық емес ұйымдар; үкіметтік емес ұйымдар; еріктілік; қайырымдылық; Қазақстан
    .citation = civicbrief contributors ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
    .population-official = Жан басына шаққандағы көрсеткіштер халықтың ресми саны бойынша есептелді: { DATE($population_official) }
    .detail-summary = Жазбаның бір беттік қысқаша нұсқасы

answer = { $finding-more-organisations ->
    [certain] Қазақстанда азаматтық қоғам ұйымдары бастапқы мәтіндегіден көп
    [likely] Қазақстанда азаматтық қоғам ұйымдары бастапқы мәтіндегіден көп болуы ықтимал
    [false] Қазақстанда тіркелген үкіметтік емес ұйымдар бастапқы мәтіндегі коммерциялық емес ұйымдардан көп емес
   *[open] Қазақстанда азаматтық қоғам ұйымдарының бастапқы мәтіндегіден көп-аздығы белгісіз
}; { $finding-fewer-give ->
    [certain] бір айда қайырымдылыққа ақша бергендер онда дайын делінгендерден аз
    [likely] бір айда қайырымдылыққа ақша бергендер онда дайын делінгендерден аз болуы ықтимал
    [false] бір айда қайырымдылыққа ақша бергендер онда дайын делінгендерден аз емес
   *[open] бір айда қайырымдылыққа ақша бергендердің онда дайын делінгендерден көп-аздығы белгісіз
}; { $finding-limits-documented ->
    [open] мәтінде аталған шектеулердің қайсысы құжатпен расталатыны қайта қаралуда
   *[likely] шетелдік қаржыға, сөз бен жиналыс бостандығына және ақпарат алуға шектеулер дереккөздерде көрсетілген
}.

message-count = { $finding-more-organisations ->
    [certain] Ресми мәлімет бойынша { $ngo_registered_2021 } үкіметтік емес ұйым (ҮЕҰ) тіркелген, бұл мәтіндегі жалпы саннан көп
    [likely] Ресми мәлімет бойынша { $ngo_registered_2021 } үкіметтік емес ұйым (ҮЕҰ) тіркелген, бұл мәтіндегі жалпы саннан көп болуы ықтимал
    [false] Ресми мәлімет бойынша { $ngo_registered_2021 } үкіметтік емес ұйым (ҮЕҰ) тіркелген, бұл мәтіндегі жалпы саннан көп емес
   *[open] Ресми мәлімет бойынша { $ngo_registered_2021 } үкіметтік емес ұйым (ҮЕҰ) тіркелген; мәтіндегі жалпы саннан көп-аздығы белгісіз
}
    .text = Мәтінде { $npo_total } коммерциялық емес ұйым (КЕҰ) көрсетілген, бұл ресми санның { $npo_share_of_registered } бөлігіне сәйкес келеді. ҮЕҰ – КЕҰ-ның бір бөлігі ғана, сондықтан мәтіндегі санның барлық КЕҰ-дағы үлесі бұдан да төмен.
message-giving = { $finding-fewer-give ->
    [certain] Қайырымдылықтың өлшенген деңгейі мәтінде айтылған дайындықтан төмен
    [likely] Қайырымдылықтың өлшенген деңгейі мәтінде айтылған дайындықтан төмен болуы ықтимал
    [false] Қайырымдылықтың өлшенген деңгейі мәтінде айтылған дайындықтан төмен емес
   *[open] Қайырымдылықтың өлшенген деңгейі мәтінде айтылған дайындықтан төмен бе, белгісіз
}
    .text = Мәтін бойынша халықтың { $giving_readiness } бөлігі қайырымдылыққа қатысуға, { $volunteering_readiness } бөлігі ерікті болуға дайын. Нақты іс-әрекет сауалнамасы – басқа өлшем: бір айда ересектердің { $donated_money } бөлігі ақшасын, { $volunteered_time } бөлігі уақытын бөлген.
message-control = { $finding-control-law ->
    [open] Қоғамдық бақылау туралы заң мен мәтінде аталған тетіктің арақатынасы қайта қаралуда
   *[likely] Мемлекеттік органдарды қоғамдық бақылау туралы { YEAR($law-public-control) } жылдан бері арнайы заң бар
}
    .text = Заң { DATE($law-public-control) } күні қабылданған. { $finding-control-law ->
        [open] Мәтіндегі «Азаматтық бақылау» тетігі туралы акт табылмады.
       *[likely] Мәтінде одан бұрынғы жылы құрылған делінген «Азаматтық бақылау» тетігі – басқа ұғым; ол туралы акт табылмады.
    }
message-limits = { $finding-limits-documented ->
    [open] Мәтінде аталған шектеулердің қайсысы құжатпен расталатыны қайта қаралуда
   *[likely] Мәтінде аталған шектеулер құжатпен ішінара және кейде басқаша тұжырыммен расталады
}
    .text = Freedom House азаматтық бостандықтарға { -base-liberties } балдан { $civil_liberties } балл берген ({ YEAR($civil_liberties) } жыл); «Ақпаратқа қол жеткізу туралы» заңның бағасы – { -base-rti } балдан { $information_rating } балл ({ YEAR($information_rating) } жыл). Жастар мен әйелдердің ҮЕҰ-дағы үлесі табылмады.

chart-count = { $finding-more-organisations ->
    [certain] Мәтіндегі КЕҰ саны ресми деректегі тіркелген ҮЕҰ санынан аз
    [likely] Мәтіндегі КЕҰ саны ресми деректегі тіркелген ҮЕҰ санынан аз болуы ықтимал
    [false] Мәтіндегі КЕҰ саны ресми деректегі тіркелген ҮЕҰ санынан аз емес
   *[open] Мәтіндегі КЕҰ санының ресми деректегі тіркелген ҮЕҰ санынан көп-аздығы белгісіз
}
    .subtitle = Ұйымдар саны: { SAID("мәтінде") } – КЕҰ, { MEASURED("ресми деректерде") } – ҮЕҰ (КЕҰ-ның бір бөлігі)
    .source = Статистика агенттігіне сүйенген мәтін; ақпарат вице-министрі, Kazinform хабары бойынша.
    .npo_total = Мәтіндегі КЕҰ, { YEAR($npo_total) } жылдың соңы
    .npo_share_of_registered = тіркелген ҮЕҰ санының { $npo_share_of_registered } бөлігі
    .ngo_active_2021 = Жұмыс істейтін ҮЕҰ, { DATE($ngo_active_2021) }
    .ngo_registered_2021 = Тіркелген ҮЕҰ, { DATE($ngo_registered_2021) }

step-law = Заңнаманы жақсарту
    .text = Көрсеткіші: { indicator-v2x_frassoc_thick } (V-Dem), { -base-index } шкаласы бойынша { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) } жыл; { RELEASE($v2x_frassoc_thick) })
    .indicator = Бірлесу бостандығы индексі (V-Dem)
    .newest = { -base-index } шкаласы бойынша { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) } жыл, { RELEASE($v2x_frassoc_thick) })
    .benchmark = Қырғызстан: { $v2x_frassoc_thick_v14_2023_KGZ } ({ YEAR($v2x_frassoc_thick_v14_2023_KGZ) } жыл)
step-participation = Жастар мен әйелдердің қатысуын арттыру
    .text = Көрсеткіші: { indicator-v2x_gencs } (V-Dem), { -base-index } шкаласы бойынша { $v2x_gencs } ({ YEAR($v2x_gencs) } жыл); жастар бойынша табылмады
    .indicator = Әйелдердің азаматтық қоғамға қатысу индексі (V-Dem); жастар бойынша жарияланған көрсеткіш табылмады
    .newest = { -base-index } шкаласы бойынша { $v2x_gencs } ({ YEAR($v2x_gencs) } жыл, { RELEASE($v2x_gencs) })
    .benchmark = Жастар бойынша ресми нысана: { YEAR($youth_in_councils_target) } жылға қарай қоғамдық кеңестер мүшелерінің { SHARE($youth_in_councils_target) }
step-information = Ақпаратқа қолжетімділікті кеңейту
    .text = Көрсеткіші: ақпарат алу құқығы рейтингі (RTI), { -base-rti } балдан { $information_rating } балл ({ YEAR($information_rating) } жыл)
    .indicator = Заңның ақпарат алу құқығы рейтингіндегі (RTI) бағасы
    .newest = { -base-rti } балдан { $information_rating } балл ({ YEAR($information_rating) } жыл)
    .benchmark = Қырғызстан: { -base-rti } балдан { $information_rating_kyrgyzstan } балл ({ YEAR($information_rating_kyrgyzstan) } жыл)

section-size = Сектордың көлемі мен құрамы
size-count = Мәтінде Статистика агенттігіне сүйеніп, { YEAR($npo_total) } жылдың соңында { $npo_total } КЕҰ тіркелген делінген.
size-official = Ресми мәлімдемелерде КЕҰ-ның бір бөлігі – ҮЕҰ есептеледі: тіркелгені – { $ngo_registered_2021 }, жұмыс істейтіні – { $ngo_active_2021 } ({ DATE($ngo_active_2021) }). Мәтіндегі жалпы сан біріншісінің { $npo_share_of_registered } бөлігін, екіншісінің { $npo_share_of_active } бөлігін құрайды.
size-year = Басқа ресми сандар: тіркелгені – { $ngo_registered_2020 } ({ DATE($ngo_registered_2020) }), жұмыс істейтіні – { $ngo_active_2020 } ({ DATE($ngo_active_2020) }).
size-parts = { SIGN($npo_parts_gap) ->
    [positive] Мәтінде аталған үш түрдің қосындысы жалпы саннан көп, айырмасы – { $npo_parts_gap } ұйым.
    [negative] Мәтінде аталған үш түрдің қосындысы жалпы саннан аз, айырмасы – { ABS($npo_parts_gap) } ұйым.
    [zero] Мәтінде аталған үш түрдің қосындысы жалпы санға тең.
   *[open] Мәтінде аталған үш түрдің қосындысы жалпы санға қайшы келмейді.
}
size-kinds = Мәтіндегі ұйымдардың { $npo_share_public } бөлігі – қоғамдық ұйым, { $npo_share_funds } бөлігі – қайырымдылық қоры, { $npo_share_other } бөлігі – өзге КЕҰ: бір қайырымдылық қорына { $npo_public_per_fund } қоғамдық ұйымнан келеді.
size-per-head = { $population ->
    [official] Халықтың ресми саны ({ DATE($population_official) })
   *[world_bank] Дүниежүзілік банк бағалаған { YEAR($population_world_bank) } жылғы халық саны
} бойынша мәтіндегі сан әрбір { -base-people } тұрғынға шаққанда { $npo_per_100k } ұйымды құрайды.
chart-kinds = { $finding-mostly-public ->
    [certain] Мәтіндегі ұйымдардың көпшілігі – қоғамдық ұйымдар
    [likely] Мәтіндегі ұйымдардың көпшілігі қоғамдық ұйымдар болуы ықтимал
    [false] Қоғамдық ұйымдар мәтіндегі ұйымдардың жартысынан аспайды
   *[open] Мәтіндегі ұйымдардың көпшілігі қоғамдық ұйымдар ма, белгісіз
}
    .subtitle = Мәтіндегі ұйымдар арасындағы үлесі мен саны, { YEAR($npo_total) } жылдың соңы
    .source = Статистика агенттігіне сүйенген мәтін. Ресми сандарды бірінші суреттен қараңыз.
    .npo_share_public = Қоғамдық ұйымдар
    .npo_public_organisations = { $npo_public_organisations }
    .npo_share_funds = Қайырымдылық қорлары
    .npo_charity_funds = { $npo_charity_funds }
    .npo_share_other = Өзге КЕҰ
    .npo_other = { $npo_other }

section-participation = Қатысу, қайырымдылық және қоғам үні
participation-ready = Мәтінде GfK Kazakhstan агенттігінің { YEAR($giving_readiness) } жылғы зерттеуіне сүйеніп, халықтың { $giving_readiness } бөлігі қайырымдылыққа қатысуға, { $volunteering_readiness } бөлігі ерікті болуға дайын делінген.
participation-gap = { SIGN($readiness_gap) ->
    [positive] Бірінші үлес екіншісінен жоғары, айырмасы – { $readiness_gap }.
    [negative] Бірінші үлес екіншісінен төмен, айырмасы – { ABS($readiness_gap) }.
    [zero] Үлестер тең.
   *[open] Екі үлестің қайсысы жоғары екені белгісіз.
}
participation-measured = Дүниежүзілік қайырымдылық индексінің { YEAR($donated_money) } жылғы деректері бойынша соңғы бір айда ересектердің { $donated_money } бөлігі ақша берген, { $volunteered_time } бөлігі ерікті болып уақытын бөлген.
participation-caveat = Дайындық – ниет, ал индекс бір айдағы іс-әрекетті тіркейді, топтар мен жылдар да әртүрлі: { SIGN($giving_gap) ->
    [positive] ақша бергендер үлесінің дайындықтан төмен болуы құлдырауды білдірмейді
    [negative] ақша бергендер үлесінің дайындықтан жоғары болуы өсуді білдірмейді
    [zero] ақша бергендер үлесінің дайындыққа тең болуы өзгеріс болмағанын білдірмейді
   *[open] бұл үлестерге қарап өзгеріс туралы қорытынды жасауға болмайды
}. GfK зерттеуінің өзі табылмады.
chart-ready = { $finding-fewer-give ->
    [certain] Мәтін бойынша дайындар индекс бойынша қайырымдылық жасағандардан көп
    [likely] Мәтін бойынша дайындар индекс бойынша қайырымдылық жасағандардан көп болуы ықтимал
    [false] Мәтін бойынша дайындар индекс бойынша қайырымдылық жасағандардан көп емес
   *[open] Мәтін бойынша дайындардың индекс бойынша қайырымдылық жасағандардан көп-аздығы белгісіз
}
    .subtitle = Дайындар – { SAID("мәтін бойынша") } (халық, { YEAR($giving_readiness) } жыл), соңғы айда қатысқандар – { MEASURED("индекс бойынша") } (ересектер, { YEAR($donated_money) } жыл)
    .source = GfK Kazakhstan агенттігіне сүйенген мәтін; Charities Aid Foundation, Дүниежүзілік қайырымдылық индексі.
    .giving_readiness = Қайырымдылыққа қатысуға дайын
    .donated_money = Қайырымдылыққа ақша берген
    .volunteering_readiness = Ерікті болуға дайын
    .volunteered_time = Ерікті болып уақытын бөлген

voice-bloggers = Мәтінде «Интерньюс-Қазақстан» ұйымына сүйеніп, { YEAR($bloggers) } жылы { $bloggers } блогер болғаны, { YEARBEFORE($bloggers_growth) } жылмен салыстырғандағы { SIGN($bloggers_growth) ->
    [negative] кему { ABS($bloggers_growth) }
   *[positive] өсім { $bloggers_growth }
} екені айтылады.
voice-doubt = Мұндай жарияланым табылмады. { $finding-bloggers-beyond-authors ->
    [certain] Мәтіндегі сан VKontakte желісінің белсенді авторлары санынан ({ YEAR($authors_vkontakte) } жылы – { $authors_vkontakte }) көп; ол пайдаланушылар не аккаунттар саны болуы мүмкін (біздің болжам), оны блогерлер саны ретінде келтірмеген жөн.
    [false] Мәтіндегі сан VKontakte желісінің белсенді авторлары санынан ({ YEAR($authors_vkontakte) } жылы – { $authors_vkontakte }) көп емес; оның нені білдіретіні белгісіз.
   *[open] VKontakte желісінде { YEAR($authors_vkontakte) } жылы { $authors_vkontakte } белсенді автор болған; мәтіндегі санның нені білдіретіні белгісіз.
}


section-claims = Мәтінде не айтылған және оның қайсысы расталады
claims-intro = Мәтіндегі әр сан мен { -title-claim-years } деректері туралы тұжырым басқа жарияланымдармен салыстырылды, қалған тұжырымдар қосымшада қаралды. Қорытынды деректерден ереже бойынша шығады немесе дереккөзі көрсетілген пайымға сүйенеді.
tally-claims = Мәтін тұжырымдарының қорытындылар бойынша бөлінуі
table-claims = Мәтіннің сандары мен басты тұжырымы

section-trend = Азаматтық қоғам нығайды ма?
trend-claim = Мәтінде { -title-claim-years } деректері мұны анық көрсетеді делінген, бірақ деректердің өзі аталмаған. { $claim-data-2022-2023 ->
    [partly-supported] Табылған деректер мұны ішінара растайды.
    [consistent] Табылған деректер бұған сәйкес келеді.
    [contradicted] Табылған деректер бұған қайшы келеді.
    [not-verifiable] Табылған деректер мұны растамайды да, теріске де шығармайды.
   *[under-review] Қорытынды шыққаннан кейін табылған деректер өзгерді, оны қайта шығару қажет.
}
trend-counts = { SIGN($ngo_active_change) ->
    [positive] Министрлік дерегі бойынша жұмыс істейтін ҮЕҰ саны өсті
    [negative] Министрлік дерегі бойынша жұмыс істейтін ҮЕҰ саны азайды
    [zero] Министрлік дерегі бойынша жұмыс істейтін ҮЕҰ саны өзгерген жоқ
   *[open] Министрлік дерегі бойынша жұмыс істейтін ҮЕҰ санының өскен-өспегені белгісіз
}: { $ngo_active_2021 } ({ DATE($ngo_active_2021) }), { $ngo_active_2023 } ({ DATE($ngo_active_2023) }).
trend-ratings = { SIGN($civil_society_rating_change) ->
    [positive] Freedom House ұйымының азаматтық қоғамға берген бағасы өсті
    [negative] Freedom House ұйымының азаматтық қоғамға берген бағасы төмендеді
    [zero] Freedom House ұйымының азаматтық қоғамға берген бағасы өзгерген жоқ
   *[open] Freedom House ұйымының азаматтық қоғамға берген бағасының өзгерген-өзгермегені белгісіз
} ({ -base-rating } шкаласы): { YEAR($civil_society_rating_2022) } жылғы басылымда { $civil_society_rating_2022 }; { YEAR($civil_society_rating_2023) } жылғы басылымда { $civil_society_rating_2023 }. { SIGN($freedom_change) ->
    [positive] Қазақстанның Freedom in the World баяндамасындағы жалпы балы өсті
    [negative] Қазақстанның Freedom in the World баяндамасындағы жалпы балы төмендеді
    [zero] Қазақстанның Freedom in the World баяндамасындағы жалпы балы өзгерген жоқ
   *[open] Қазақстанның Freedom in the World баяндамасындағы жалпы балының өзгерген-өзгермегені белгісіз
}: { YEAR($freedom_2022) } жылғы басылымда { -base-hundred } балдан { $freedom_2022 } балл, { YEAR($freedom_2024) } жылғы басылымда { $freedom_2024 } балл.
trend-civicus = CIVICUS Monitor азаматтық кеңістік бағасын «кедергі келтірілген» деңгейінен «қысым көрген» деңгейіне түсірді ({ DATE($civicus-2022) }).
trend-participation = V-Dem қатысу индексі: { $trend-v2x_cspart ->
    [rose] { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өсті
    [rose-since-lower] { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өсті, кейін төмендеді
    [fell] { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары төмендеді
    [fell-since-higher] { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары төмендеді, кейін өсті
    [no-firm-change] { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары айқын өзгеріс жоқ
    [releases-disagree] { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары шығарылымдар әртүрлі бағытты көрсетеді
    [one-release] қолда бар шығарылымдар жеткіліксіз, сондықтан өзгеріс бағаланбайды
   *[no-data] панельде бұл жылдардың дерегі жоқ
}{ $trend-v2x_cspart ->
    [one-release] .
    [no-data] .
   *[rose] { " " }({ YEAR($v2x_cspart_v13_2020) } жылы { RANGE($v2x_cspart_v13_2020) }, { YEAR($v2x_cspart_v13_2022) } жылы { RANGE($v2x_cspart_v13_2022) }; { release-v13 }, деңгейі шамамен { LEVEL($v2x_cspart_v13_2022) }). { YEAR($v2x_cspart) } жылғы мән – { $v2x_cspart } – басқа шығарылымнан алынған ({ RELEASE($v2x_cspart) }), сондықтан салыстыруға қатыспайды.
}
trend-rule = V-Dem әр шығарылымда қатарларды қайта бағалайды. Өзгеріс қолда бар деректер бойынша мүмкін тексерулердің бәрінен өтсе ғана айқын саналады: шығарылым аралық берсе, аралықтар қабаттаспайды; салыстырылған шығарылымдар бір бағытты көрсетеді; өзгерістердің кішісі әдеттегі қайта қараудан ({ -base-percentile }-процентиль, ел саны: { $panel_revision_areas }) асады. Кейін көрсеткіш кері қайтса, бұл айтылады.
trend-coverage = Панельде { $panel_areas } ел бойынша { YEAR($panel) }–{ UNTIL($panel) } жылдардың { $panel_indicators } көрсеткіші бар. Соңғы жылға { $panel_latest } көрсеткіш жетеді, қалғандары бұрын аяқталады; тек Қазақстан бойынша берілгені – { $panel_home_only }. Бағаланатын шығарылымда аралықпен берілгені (деңгейі шамамен { LEVEL($v2x_libdem_v15_2024) }) – { $panel_with_intervals }, шығарылымдары салыстырылғаны – { $panel_compared }, өзгерісі бағаланбайтыны – { $panel_not_judged }.
chart-neighbours = { $trend-v2x_cspart ->
    [rose] Қазақстанда азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өсті
    [rose-since-lower] Қазақстанда азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өсті, кейін төмендеді
    [fell] Қазақстанда азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары төмендеді
    [fell-since-higher] Қазақстанда азаматтық қоғамға қатысу { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары төмендеді, кейін өсті
    [no-firm-change] Қазақстанда { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары азаматтық қоғамға қатысуда айқын өзгеріс жоқ
    [releases-disagree] Қазақстанда азаматтық қоғамға қатысу бойынша шығарылымдар бір-біріне қайшы
   *[one-release] Азаматтық қоғамға қатысу: Қазақстан және көрші елдер
}
    .subtitle = Азаматтық қоғамға қатысу индексі, { release-v13 }, { -base-index } шкаласы
    .source = V-Dem институты. Аралықтары кең шығарылымның нүктелік бағалары (деңгейі шамамен { LEVEL($v2x_cspart_v13_2022) }): жылдар мен елдер арасындағы шағын айырмаға қарап қорытынды жасауға болмайды.
table-trends = Панельдер Қазақстан туралы не көрсетеді

section-panels = Панельдер мен рейтингтер нені қандай ереже бойынша көрсетеді
section-audit = Мәтіннің барлық тұжырымы бойынша қорытынды
table-audit = Сөйлемдер бойынша тұжырымдар, қорытынды және себебі

reason-parts = { SIGN($npo_parts_gap) ->
    [positive] Түрлердің қосындысы жалпы саннан көп, сондықтан олардың бәрі бірдей дұрыс бола алмайды.
    [negative] Түрлердің қосындысы жалпы саннан аз, сондықтан олардың бәрі бірдей дұрыс бола алмайды.
    [zero] Түрлердің қосындысы жалпы санға тең, бірақ түрлер бойынша басқа есеп табылмады.
   *[open] Түрлердің қосындысы жалпы санға қайшы келмейді, бірақ түрлер бойынша басқа есеп табылмады.
}
stated-npo-total = { YEAR($npo_total) } жылдың соңында { $npo_total } коммерциялық емес ұйым тіркелген
stated-npo-public-organisations = оның ішінде { $npo_public_organisations } қоғамдық ұйым бар
stated-npo-charity-funds = оның ішінде { $npo_charity_funds } қайырымдылық қоры бар
stated-npo-other = оның ішінде { $npo_other } өзге КЕҰ бар
stated-score-value = индекс мүмкін болатын { -base-score } балдың { $civic_participation_score } балын құрайды
stated-giving-readiness = { YEAR($giving_readiness) } жылы халықтың { $giving_readiness } бөлігі қайырымдылыққа қатысуға дайын болған
stated-volunteering-readiness = { YEAR($volunteering_readiness) } жылы халықтың { $volunteering_readiness } бөлігі ерікті болуға дайын болған
stated-housing-area = бағдарлама бойынша { $housing_area } шаршы метр тұрғын үй салу жоспарланған
stated-bloggers = { YEAR($bloggers) } жылы { $bloggers } блогер болған
stated-bloggers-growth = бұл { YEARBEFORE($bloggers_growth) } жылмен салыстырғанда { SIGN($bloggers_growth) ->
    [negative] { ABS($bloggers_growth) } кем
   *[positive] { $bloggers_growth } артық
}

reason-npo-total = { $claim-npo-total ->
    [contradicted] { SIGN($npo_registered_gap) ->
        [positive] Ресми дерек бойынша { $ngo_registered_2021 } ҮЕҰ тіркелген ({ DATE($ngo_registered_2021) }), ал олар – КЕҰ-ның бір бөлігі ғана; мұндай саны бар тізілім табылмады.
       *[open] Мәтінде аталған түрлердің қосындысы бұл санға тең емес.
    }
    [consistent] Бұл сан тіркелген ҮЕҰ-ның ресми санынан аз емес: { $ngo_registered_2021 } ({ DATE($ngo_registered_2021) }).
   *[not-found] Тіркелген ҮЕҰ-ның ресми саны ({ $ngo_registered_2021 }) оны растамайды да, теріске де шығармайды.
}
reason-npo-public-organisations = { reason-parts }
reason-npo-charity-funds = { reason-parts }
reason-npo-other = { reason-parts }
reason-npo-body =
    .contradicted = Ережесі бойынша бұл орган – Стратегиялық жоспарлау және реформалар агенттігінің Ұлттық статистика бюросы; мәтіндегідей атауы бар орган табылмады.
reason-score-name =
    .contradicted = CPIA саясат пен институттарды бағалайды; оқылған өлшемшарттар арасында азаматтық қатысу жоқ.
reason-score-value = { $claim-score-value ->
    [contradicted] Балл өз шкаласының шегінен тыс жатыр.
   *[not-found] { ALIKE($score_position, $score_share_of_maximum) ->
        [yes] Бұл балл шкаланың { $score_position } деңгейіне сәйкес келеді
       *[no] Шкала { -base-lowest } балдан басталады, сондықтан бұл – оның { $score_share_of_maximum } емес, { $score_position } бөлігі
    }; балдар IDA қаражатын алатын елдер бойынша жарияланады, Қазақстан оларға жатпайды.
}
reason-institute-founded =
    .not-found = Осындай атаумен сол жылы құрылған ұйым табылмады.
reason-institute-task =
    .not-found = Осы міндеті құжатпен расталған басқа ұйым бар: мемлекеттік гранттар операторы ({ DATE($grant-operator) }).
reason-institute-research =
    .not-found = Мұндай ұйым табылмады.
reason-giving-readiness =
    .not-found = Сауалнама табылмады; өлшенген қайырымдылық – басқа шама: ересектердің { $donated_money } бөлігі ({ YEAR($donated_money) } жыл).
reason-volunteering-readiness =
    .not-found = Сауалнама табылмады; өлшенген еріктілік – басқа шама: ересектердің { $volunteered_time } бөлігі ({ YEAR($volunteered_time) } жыл).
reason-civic-control-created =
    .not-found = Мұндай атаумен сол жылы шыққан акт табылмады; құжатпен расталғаны: «Қоғамдық кеңестер туралы» заң ({ YEAR($law-public-councils) } жыл; { YEAR($public_councils) } жылы – { $public_councils } кеңес) және «Қоғамдық бақылау туралы» заң ({ YEAR($law-public-control) } жыл).
reason-civic-control-purpose =
    .not-found = Оның мақсатын көрсететін акт табылмады.
reason-housing-launched =
    .contradicted = Сол жылдар бойынша табылған бағдарлама – { -title-nurly-zher }; «Қолжетімді баспана» атты бағдарлама { YEAR($housing-2012) } жылы бекітіліп, кейін күші жойылған.
reason-housing-area = { $claim-housing-area ->
    [contradicted] { YEAR($housing_planned_2020) } жылғы ресми жоспардың өзі – { $housing_planned_2020 } шаршы метр.
    [consistent] Бұл сан { YEAR($housing_planned_2020) } жылғы ресми жоспардан аз емес: { $housing_planned_2020 } шаршы метр.
   *[not-found] { YEAR($housing_planned_2020) } жылғы ресми жоспар ({ $housing_planned_2020 } шаршы метр) оны растамайды да, теріске де шығармайды.
}
reason-housing-low-income =
    .not-found = Бағдарламаның өзі болмағандықтан, мұны тексеру мүмкін емес.
reason-housing-drafting =
    .not-found = Оның қалай әзірленгені туралы мәлімет табылмады.
reason-bloggers = { $claim-bloggers ->
    [contradicted] Бұл жағдайда блогерлер тұрғындардан көп болар еді.
   *[not-found] Жарияланым табылмады; бұл әр { -base-hundred } тұрғынға { $bloggers_per_100 } блогерден келеді{ $finding-bloggers-beyond-authors ->
        [certain] ; мұнша блогер болуы қисынсыз, бұл пайдаланушылар саны болуы мүмкін (біздің болжам).
        [false] .
       *[open] .
    }
}
reason-bloggers-growth =
    .not-found = Алдыңғы жылғы сан табылмады.
reason-development-stage =
    .not-verifiable = Мәтінде мұны өлшеуге болатын өлшемшарт көрсетілмеген.
reason-potential =
    .not-verifiable = Мәтінде мұны өлшеуге болатын өлшемшарт көрсетілмеген.
reason-data-2022-2023 =
    .partly-supported = Жұмыс істейтін ҮЕҰ саны мен { indicator-v2x_partipdem } ({ YEAR($trend-v2x_partipdem) }–{ UNTIL($trend-v2x_partipdem) }) өскен, бірақ сарапшылар бағасы өспеген, қатысуда айқын өзгеріс жоқ ({ YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) }), қудалау бойынша шығарылымдар қайшы ({ YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) }): «анық» деген сөз расталмайды.
reason-problems-exist =
    .consistent = Мұны азаматтық бостандықтарға және ақпаратқа қол жеткізу туралы заңға берілген бағалар растайды.
reason-funding-limits =
    .partly-supported = Хабарлау міндеті мен ашық тізілім құжатпен расталады; «шетелдік агент» термині заңнан табылмады.
reason-law-applies =
    .consistent = Заң { DATE($law-npo) } күні қабылданған.
reason-law-registration =
    .not-checked = Заңның бұл бабы оқылған жоқ.
reason-law-requirements =
    .not-checked = Заңның бұл баптары оқылған жоқ.
reason-foreign-notification =
    .partly-supported = Міндет расталады, бірақ бұл заңмен ғана емес, салық қағидаларымен де белгіленген ({ DATE($order-foreign-money) } күнгі бұйрық).
reason-notification-limits =
    .consistent = Бірқатар ұйымға кемшіліктер туралы хабарланып, кейбірінің қызметі тоқтатыла тұрған ({ DATE($camr-2021) } күнгі жарияланым).
reason-speech-heading =
    .consistent = Freedom House азаматтық бостандықтарға { -base-liberties } балдан { $civil_liberties } балл берген; CIVICUS Monitor азаматтық кеңістікті «қысым көрген» деп бағалайды.
reason-assembly-heading =
    .consistent = Заң хабарлама беруді талап етіп, орындарды белгілейді; Human Rights Watch оның жобасын халықаралық талаптарға сай емес деп санаған.
reason-speech-limits =
    .consistent = Freedom House азаматтық бостандықтарға { -base-liberties } балдан { $civil_liberties } балл берген ({ YEAR($civil_liberties) } жыл).
reason-speech-hampers =
    .not-checked = Мұндай әсердің көрсеткіші табылмады.
reason-assembly-limits =
    .consistent = Заң ({ DATE($law-assemblies) }) орындарды белгілеп, хабарлама беруді талап етеді.
reason-opinion-young =
    .not-verifiable = Бұл пікір басқа жерден табылмады; жастардың қатысу көрсеткіші табылмады.
reason-opinion-women =
    .not-verifiable = Бұл пікір басқа жерден табылмады; V-Dem бойынша әйелдердің қатысу индексі – { $v2x_gencs }, бірақ қандай мән жеткілікті екені белгіленбеген.
reason-world-bank-young =
    .not-found = Мұндай зерттеу табылмады; жастардың қатысу көрсеткіші табылмады.
reason-world-bank-women =
    .not-found = Мұндай зерттеу табылмады; Мәжілістегі орындар (әйелдердің үлесі – { $women_in_mazhilis }) саясатқа қатысты, бұл – басқа сала.
reason-information-heading =
    .consistent = Заңға { -base-rti } балдан { $information_rating } балл берілген ({ YEAR($information_rating) } жыл).
reason-information-limits =
    .consistent = Заңға { -base-rti } балдан { $information_rating } балл берілген ({ YEAR($information_rating) } жыл).
reason-information-hampers =
    .not-checked = Мұндай әсердің көрсеткіші табылмады.
reason-summary-stage =
    .not-verifiable = Мәтінде мұны өлшеуге болатын өлшемшарт көрсетілмеген.
reason-summary-potential =
    .not-verifiable = Мәтінде мұны өлшеуге болатын өлшемшарт көрсетілмеген.
reason-summary-problems =
    .consistent = Мұны азаматтық бостандықтарға және ақпаратқа қол жеткізу туралы заңға берілген бағалар растайды.
reason-better-legislation = Бірлесу бостандығы индексі ({ RELEASE($v2x_frassoc_thick) }): { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) } жыл).
reason-more-participation = Әйелдердің азаматтық қоғамға қатысу индексі ({ RELEASE($v2x_gencs) }): { $v2x_gencs } ({ YEAR($v2x_gencs) } жыл); жастар бойынша жарияланған көрсеткіш табылмады.
reason-wider-information = Ақпарат алу құқығы рейтингі, заңның бағасы: { -base-rti } балдан { $information_rating } балл ({ YEAR($information_rating) } жыл).

section-limits = Дамуды не тежейді
limit-funding = Шетелдік қаржыландыру.
    .text = { $claim-funding-limits ->
        [under-review] Мәтіндегі тұжырымға берілген қорытынды қайта қаралуда.
       *[partly-supported] Мәтіндегі хабарлау міндеті құжатпен расталады, бірақ КЕҰ туралы заңға ғана емес, салық қағидаларына да ({ DATE($order-foreign-money) } күнгі бұйрық) негізделген; «шетелдік агент» термині заңнан табылмады.
    } Алушылардың, соның ішінде компаниялар мен жеке тұлғалардың ашық тізілімінде { $funding_register } жазба болған ({ DATE($funding_register) }). Жақын көрсеткіштері ({ RELEASE($v2cseeorgs) }, { YEAR($v2cseeorgs) } жыл): { indicator-v2cseeorgs } ({ $v2cseeorgs }), { indicator-v2csreprss } ({ $v2csreprss }); қаржыландырудың өзін өлшейтін көрсеткіш жоқ.
limit-speech = Сөз бостандығы мен бейбіт жиналыс.
    .text = Бейбіт жиналыстар туралы заң ({ DATE($law-assemblies) }) белгіленген орындарда рұқсат алуды хабарлама берумен алмастырды. Freedom House азаматтық бостандықтарға { -base-liberties } балдан { $civil_liberties } балл берген ({ YEAR($civil_liberties) } жылғы басылым). Көрсеткіштері ({ RELEASE($v2x_freexp_altinf) }, { YEAR($v2x_freexp_altinf) } жыл): { indicator-v2x_freexp_altinf } ({ -base-index } шкаласы бойынша { $v2x_freexp_altinf }), { indicator-v2caassemb } ({ $v2caassemb }).
limit-participation = Жастар мен әйелдер.
    .text = Саясаттанушы Ерлан Саиров Дүниежүзілік банкке сүйеніп, олардың қатысуы жеткіліксіз дейді; мұндай зерттеу де, олардың ҮЕҰ-дағы үлесі де табылмады. Басқа салада, саясатта, Мәжіліс орындарының { $women_in_mazhilis } бөлігі әйелдерге тиесілі болды ({ YEAR($women_in_mazhilis) } жыл). Көрсеткіштері: { indicator-v2x_gencs } – { -base-index } шкаласы бойынша { $v2x_gencs } ({ RELEASE($v2x_gencs) }, { YEAR($v2x_gencs) } жыл); жастар бойынша жарияланған көрсеткіш табылмады.
limit-information = Ақпаратқа қол жеткізу.
    .text = Бұл құқық { YEAR($law-information) } жылғы заңмен берілген; халықаралық рейтингте осы заңға { -base-rti } балдан { $information_rating } балл берілген ({ YEAR($information_rating) } жыл), кейінгі түзетулер ескерілмеуі мүмкін.

section-steps = Не істеу керек
steps-intro = Мәтінде мұндай қадамдар қажет болуы мүмкін делінген, бірақ орындаушы аталмаған. Органдар қолданыстағы актілер бойынша көрсетілген, көрсеткіштер мен бағдарларды біз таңдадық.
table-steps = Мәтінде аталған қадамдар: кім жауапты және нәтижені неден көруге болады

body-government-and-state-bodies = Үкімет, орталық және жергілікті мемлекеттік органдар
body-government = Үкімет
body-presidential-administration = Президент Әкімшілігі (бақылау)
body-ngo-authority = үкіметтік емес ұйымдармен өзара іс-қимыл саласындағы уәкілетті орган (Мәдениет және ақпарат министрлігі)
body-tax-authority = салық органдары (Қаржы министрлігінің Мемлекеттік кірістер комитеті)
body-local-executive-bodies = жергілікті атқарушы органдар (әкімдіктер)
body-local-representative-bodies = жергілікті өкілді органдар (мәслихаттар)
body-central-and-local-executive-bodies = орталық және жергілікті атқарушы органдар
body-state-and-local-executive-bodies = орталық мемлекеттік және жергілікті атқарушы органдар
body-information-authority = ақпаратқа қол жеткізу саласындағы уәкілетті орган (Мәдениет және ақпарат министрлігі)
body-state-bodies = әрбір мемлекеттік орган (өз бөлімшесі немесе адамы)
body-information-commission = Ақпаратқа қол жеткізу мәселелері жөніндегі комиссия (консультативтік-кеңесші)

act-constitution = { DATE($date, form: "in") } қабылданған Конституция
    .short = { DATE($date, form: "of") } Конституция
act-civil-society-concept = { DATE($date, form: "of") } № { $number } Жарлығы, Азаматтық қоғамды дамыту тұжырымдамасы
    .short = { DATE($date, form: "of") } № { $number } Жарлық
act-law-npo = «Коммерциялық емес ұйымдар туралы» { DATE($date, form: "of") } № { $number } Заңы
    .short = КЕҰ туралы { DATE($date, form: "of") } № { $number } Заң
act-tax-code = { DATE($date, form: "of") } № { $number } Салық кодексі
    .short = { DATE($date, form: "of") } Салық кодексі
act-law-assemblies = «Қазақстан Республикасында бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі туралы» { DATE($date, form: "of") } № { $number } Заңы
    .short = Бейбіт жиналыстар туралы { DATE($date, form: "of") } № { $number } Заң
act-youth-concept = { DATE($date, form: "of") } № { $number } қаулысы, Мемлекеттік жастар саясатының тұжырымдамасы
    .short = { DATE($date, form: "of") } № { $number } қаулы
act-family-and-gender-concept = { DATE($date, form: "of") } № { $number } Жарлығы, Отбасылық және гендерлік саясат тұжырымдамасы
    .short = { DATE($date, form: "of") } № { $number } Жарлық
act-law-information = «Ақпаратқа қол жеткізу туралы» { DATE($date, form: "of") } № { $number } Заңы
    .short = Ақпаратқа қол жеткізу туралы { DATE($date, form: "of") } № { $number } Заң
act-commission-order = { DATE($date, form: "of") } № { $number } бұйрығы, Комиссия туралы ереже
    .short = { DATE($date, form: "of") } № { $number } бұйрық

section-trust = Бұл сандарға қаншалықты сенуге болады
trust-text = Бастапқы мәтіннің оқылған нұсқасында күні, авторы және сілтемелері жоқ; онда аталған ұйымдардың осы сандар келтірілген жарияланымы табылмады.
trust-found = Көп беттің басы ғана оқылды: «табылмады» деген «жоқ» дегенге дәлел емес.
trust-intervals = Аралықтар жарияланған сандардың дөңгелектенуін ғана көрсетеді, панель өз аралықтарын берген жағдайлар бұған кірмейді; деңгейі көрсетілмеген мәннің дөңгелектенуден басқа аралығы жоқ.
trust-margins = Негізгі түйіннің сенімділік дәрежесі: «{ mark-certain }» – ол сандардың бүкіл аралығында дұрыс; «{ mark-likely }» – аралық ұзындығының { -base-half } шегінен асатын бөлігінде дұрыс немесе негізі көрсетілген пайым; әйтпесе – «{ mark-open }».

section-ledger = Сандар қайдан алынды
section-sources = Дереккөздер
section-changes = Алдыңғы басылымнан бері не өзгерді
change-rounding = Аралығы мүмкіндік берсе, есептелген көрсеткіштер көбірек таңбамен келтіріледі; олардың мәндері өзгерген жоқ.
section-cite = Сілтеме жасау үлгісі
section-made = Қалай дайындалды
made =
    .edition = Басылым
    .parameters = Параметрлер
    .versions = Құралдар
    .lock = Нұсқалар файлының { -title-hash } бақылау қосындысы


release-v13 = V-Dem v13
release-v14 = V-Dem v14
release-v15 = V-Dem v15
release-v16 = V-Dem v16
release-w2023 = Дүниежүзілік банк, 2023
release-fiw2025 = Freedom House, 2025
release-wjp2024 = World Justice Project, 2024
release-obs2023 = Open Budget Survey, 2023

indicator-v2x_cspart = азаматтық қоғамға қатысу индексі
indicator-v2cseeorgs = ұйым құру және жабу еркіндігі
indicator-v2csreprss = ұйымдардың қудалаудан еркіндігі
indicator-v2x_gencs = әйелдердің азаматтық қоғамға қатысу индексі
indicator-v2caassemb = бейбіт жиналыс бостандығы
indicator-v2x_frassoc_thick = бірлесу бостандығы индексі
indicator-v2x_freexp_altinf = пікір білдіру бостандығы индексі
indicator-v2x_civlib = азаматтық бостандықтар индексі
indicator-v2x_libdem = либералдық демократия индексі
indicator-v2x_polyarchy = сайлау демократиясы индексі
indicator-v2x_partipdem = қатысу демократиясы индексі
indicator-v2x_rule = құқық үстемдігі индексі
indicator-fiw_openness = биліктің ашықтығы
indicator-fiw_association = бірлесу құқығы
indicator-fiw_assembly = жиналыс бостандығы
indicator-fiw_organisations = үкіметтік емес ұйымдардың еркіндігі
indicator-fiw_liberties = азаматтық бостандықтар балы
indicator-fiw_total = Freedom in the World баяндамасындағы жалпы балл
indicator-wjp_information = ақпарат алу құқығы
indicator-wjp_assembly = жиналыс және бірлесу бостандығы
indicator-obs_participation = бюджет процесіне қоғамның қатысуы
indicator-voice_accountability = пікір білдіру құқығы және есептілік

name-npo_total = мәтіндегі тіркелген КЕҰ саны
name-npo_public_organisations = мәтіндегі қоғамдық ұйымдар саны
name-npo_charity_funds = мәтіндегі қайырымдылық қорларының саны
name-npo_other = мәтіндегі өзге КЕҰ саны
name-civic_participation_score = мәтіндегі Дүниежүзілік банк балы
name-giving_readiness = мәтіндегі қайырымдылыққа дайындық
name-volunteering_readiness = мәтіндегі ерікті болуға дайындық
name-housing_area = мәтіндегі жоспарланған тұрғын үй ауданы
name-bloggers = мәтіндегі блогерлер саны
name-bloggers_growth = мәтіндегі блогерлер санының өсімі
name-population_world_bank = Дүниежүзілік банк бағалаған халық саны
name-population_official = халықтың ресми саны
name-ngo_registered_2020 = тіркелген ҮЕҰ, бірінші ресми сан
name-ngo_active_2020 = жұмыс істейтін ҮЕҰ, бірінші ресми сан
name-ngo_registered_2021 = тіркелген ҮЕҰ, екінші ресми сан
name-ngo_active_2021 = жұмыс істейтін ҮЕҰ, екінші ресми сан
name-donated_money = қайырымдылыққа ақша берген ересектердің үлесі
name-volunteered_time = ерікті болып уақытын бөлген ересектердің үлесі
name-authors_vkontakte = VKontakte желісінің белсенді авторлары
name-authors_instagram = Instagram желісінің белсенді авторлары
name-authors_facebook = Facebook желісінің белсенді авторлары
name-housing_planned_2020 = бір жылға жоспарланған тұрғын үй
name-public_councils = қоғамдық кеңестер саны
name-funding_register = шетелдік қаржы алушылар тізіліміндегі жазбалар саны
name-civil_liberties = азаматтық бостандықтар балы
name-women_in_mazhilis = Мәжілістегі әйелдердің үлесі
name-information_rating = ақпарат алу құқығы рейтингі
name-ngo_registered_2023 = тіркелген ҮЕҰ, үшінші ресми сан
name-ngo_active_2023 = жұмыс істейтін ҮЕҰ, үшінші ресми сан
name-freedom_2022 = Freedom in the World баяндамасындағы жалпы балл, салыстырылған бірінші басылым
name-freedom_2024 = Freedom in the World баяндамасындағы жалпы балл, салыстырылған соңғы басылым
name-civil_society_rating_2022 = азаматтық қоғам бағасы, салыстырылған бірінші басылым
name-civil_society_rating_2023 = азаматтық қоғам бағасы, салыстырылған соңғы басылым
name-youth_in_councils_target = қоғамдық кеңестердегі жастар үлесінің нысанасы
name-information_rating_kyrgyzstan = Қырғызстан заңының RTI рейтингіндегі бағасы
name-ngo_active_change = жұмыс істейтін ҮЕҰ санының өзгерісі
name-freedom_change = Freedom in the World баяндамасындағы жалпы балдың өзгерісі
name-civil_society_rating_change = азаматтық қоғам бағасының өзгерісі
name-finding-more-organisations = тіркелген ҮЕҰ мәтіндегі КЕҰ санынан көп
name-finding-fewer-give = қайырымдылыққа ақша бергендер мәтіндегі дайындардан аз
name-finding-mostly-public = мәтіндегі ұйымдар арасында қоғамдық ұйымдар басым
name-finding-more-ready-to-give = қайырымдылыққа дайындар ерікті болуға дайындардан көп
name-finding-bloggers-beyond-authors = мәтіндегі блогерлер VKontakte желісінің белсенді авторларынан көп
name-finding-control-law = қоғамдық бақылау арнайы заңмен реттеледі, мәтіндегі тетік – басқа ұғым
name-finding-limits-documented = мәтінде аталған шектеулер құжатпен расталады
reason-finding-control-law = Пайым: заң мәтінде көрсетілген жылдан кейін қабылданған, ал мәтіндегі тетік туралы акт табылмады.
reason-finding-limits-documented = Пайым: мәтінде аталған әр шектеуге жеке қорытынды шығарылды, бұл түйін соларға сүйенеді.
name-panel_areas = панельдегі елдер саны
name-panel_indicators = панельдегі көрсеткіштер саны
name-panel_with_intervals = аралығы бар көрсеткіштер саны
name-panel_compared = бірнеше шығарылымдағы көрсеткіштер саны
name-panel_latest = соңғы жылға жететін көрсеткіштер саны
name-panel_home_only = тек осы ел бойынша берілген көрсеткіштер саны
name-panel_not_judged = бір шығарылымдағы, аралықсыз көрсеткіштер саны
name-panel_revision_areas = әдеттегі қайта қарау есептелген елдер саны
name-npo_share_public = қоғамдық ұйымдардың үлесі
name-npo_share_funds = қайырымдылық қорларының үлесі
name-npo_share_other = өзге КЕҰ үлесі
name-npo_parts_gap = бөліктер қосындысы мен жалпы санның айырмасы
name-npo_public_majority = қоғамдық ұйымдар үлесінің { -base-half } деңгейінен асатын бөлігі
name-npo_public_per_fund = бір қайырымдылық қорына келетін қоғамдық ұйымдар саны
name-npo_per_100k = { -base-people } тұрғынға шаққандағы ұйымдар саны
name-npo_share_of_registered = мәтіндегі жалпы санның тіркелген ҮЕҰ санындағы үлесі
name-npo_registered_gap = тіркелген ҮЕҰ саны мен мәтіндегі жалпы санның айырмасы
name-npo_share_of_active = мәтіндегі жалпы санның жұмыс істейтін ҮЕҰ санындағы үлесі
name-readiness_gap = қайырымдылыққа және ерікті болуға дайындықтың айырмасы
name-giving_gap = қайырымдылыққа дайындық пен нақты қайырымдылықтың айырмасы
name-volunteering_gap = ерікті болуға дайындық пен нақты еріктіліктің айырмасы
name-score_share_of_maximum = балдың ең жоғары балдағы үлесі
name-score_position = балдың шкаладағы орны
name-bloggers_before = алдыңғы жылғы блогерлер саны
name-bloggers_added = бір жылда қосылған блогерлер
name-bloggers_per_100 = { -base-hundred } тұрғынға шаққандағы блогерлер саны
name-bloggers_beyond_authors = блогерлер саны мен VKontakte желісінің белсенді авторлары санының айырмасы
name-housing_per_person = бір адамға жоспарланған тұрғын үй ауданы
name-housing_gap = бір жылғы тұрғын үй жоспары мен мәтіндегі жоспардың айырмасы

source-source-text = «Қазақстанда азаматтық қоғам құрудың тетіктері», басы alash.kz сайтынан табылды
    .body = Авторы көрсетілмеген
source-named-statistics-agency = 2020 жылдың соңындағы деректер, атауы көрсетілмеген
    .body = Қазақстан Республикасы Статистика агенттігі
source-named-world-bank = 2021 жылғы зерттеу, атауы көрсетілмеген
    .body = Дүниежүзілік банк
source-named-gfk = 2019 жылғы зерттеу, атауы көрсетілмеген
    .body = GfK Kazakhstan
source-named-internews = 2020 жылғы деректер, атауы көрсетілмеген
    .body = «Интерньюс-Қазақстан»
source-world-bank-population = Халық саны (SP.POP.TOTL), datasets/population деректер пакеті арқылы
    .body = Дүниежүзілік банк
source-bns-population = 2021 жылдың басындағы халық саны, «Казахстан сегодня» арқылы
    .body = Ұлттық статистика бюросы
source-16news-ngo = «Қазақстанда тіркелген 22 мың ҮЕҰ-ның 16 мыңы жұмыс істейді» (орыс тілінде)
    .body = 16news.kz
source-kazinform-ngo = «Қазақстанда 16 мың ҮЕҰ жұмыс істейді» (ағылшын тілінде), ақпарат вице-министрінің сөзі
    .body = Kazinform
source-caf-2021 = World Giving Index 2021, толық кесте (2020 жылғы сауалнама), abissellsiders/ipsed репозиторийі арқылы
    .body = Charities Aid Foundation
source-kazpravda-authors = Қазақстандағы ең танымал әлеуметтік желілер (2018 жылғы деректер, Brand Analytics)
    .body = «Казахстанская правда»
source-kazinform-housing = Қазақстанда 2020 жылы мемлекеттік инвестиция есебінен 23 мың пәтер салынады (ағылшын тілінде)
    .body = Kazinform
source-nurly-zher = «Нұрлы жер» мемлекеттік бағдарламасы, 2020–2025 жылдар, № 1054 қаулы
    .body = Қазақстан Республикасының Үкіметі
source-fld-funding = «Қазақстан: шетелдік қаржыландыру тізілімін жойыңыз» (ағылшын тілінде)
    .body = Front Line Defenders және тағы сегіз ұйым
source-freedom-house-2023 = Freedom in the World 2023: Қазақстан
    .body = Freedom House
source-idea-quotas = Gender Quotas Database: Қазақстан
    .body = International IDEA
source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, vdemlite пакеті арқылы
    .body = V-Dem институты
source-rti-rating = Қазақстан бойынша мәлімет
    .body = Global Right to Information Rating
source-law-public-councils = «Қоғамдық кеңестер туралы» № 383-V заң
    .body = Қазақстан Республикасы
source-law-information = «Ақпаратқа қол жеткізу туралы» № 401-V заң
    .body = Қазақстан Республикасы
source-order-foreign-money = Шетелден алынған қаражат туралы салық органдарын хабардар ету туралы № 241 бұйрық
    .body = Қаржы министрлігі
source-law-assemblies = Бейбіт жиналыстар туралы № 333-VI заң
    .body = Қазақстан Республикасы
source-law-public-control = «Қоғамдық бақылау туралы» № 30-VIII заң
    .body = Қазақстан Республикасы
source-grant-operator = ҮЕҰ-ға гранттар беру операторын құру туралы № 1192 қаулы, astanazan.kz арқылы
    .body = Қазақстан Республикасының Үкіметі
source-cpia-faq = CPIA туралы жиі қойылатын сұрақтар (2015 жылғы бағаларға арналған басылымның көшірмесі, ағылшын тілінде)
    .body = Дүниежүзілік банк
source-cpia-scale = CPIA, түсіндірме сөздік (ағылшын тілінде)
    .body = Bretton Woods Project
source-world-bank-lending = Елдердің жіктемесі, 2025 жылғы қазан (Қазақстанның несиелеу санаты – ХҚДБ), cpiaetl пакеті арқылы
    .body = Дүниежүзілік банк
source-ida-graduates = Қауымдастық қаражатын алуды аяқтаған елдер тізімі, 2020 жылғы шілде (Қазақстан тізімде жоқ)
    .body = Халықаралық даму қауымдастығы
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
source-freedom-house-editions = Freedom in the World, 2013–2025 жылғы басылымдар, жеке балдар, VizualOptima/Freedom_Index арқылы
    .body = Freedom House
source-wjp-2024 = Rule of Law Index, 2015–2024 жылғы басылымдар, 3.2 және 4.7 субфакторлары, cliaretl пакеті арқылы
    .body = World Justice Project
source-obs-2023 = Open Budget Survey 2017–2023, қоғамның қатысуы, galileukim/wdr2025gov арқылы
    .body = International Budget Partnership
source-ministry-ngo = ҮЕҰ секторына шолу беті, 2023 жылғы сәуірдегі жағдай
    .body = Азаматтық қоғам істері комитеті
source-tashkent-times-freedom = Freedom in the World 2024, Tashkent Times арқылы
    .body = Freedom House
source-nations-in-transit-2023 = Nations in Transit 2023: Қазақстан
    .body = Freedom House
source-civicus-2022 = «Азаматтық бостандықтардың нашарлауына байланысты Қазақстанның бағасы төмендетілді» (ағылшын тілінде)
    .body = CIVICUS Monitor
source-law-npo = «Коммерциялық емес ұйымдар туралы» № 142 заң
    .body = Қазақстан Республикасы
source-statistics-bureau = 1-КЕҰ нысанын бекіту туралы бұйрық, Бюроның 2020 жылғы 23 қазандағы ережесіне сілтемемен
    .body = Ұлттық статистика бюросы
source-housing-2012 = «Қолжетімді баспана – 2020» бағдарламасы, № 821 қаулы, 2014 жылғы 28 маусымдағы № 728 қаулымен күші жойылған
    .body = Қазақстан Республикасының Үкіметі
source-camr-2021 = «Қазақстанда адам құқықтары мен азаматтық құқықтарға қысым жасау» (ағылшын тілінде)
    .body = CAMR
source-freedom-house-suspended = Қызметі тоқтатыла тұрған құқық қорғау ұйымдары туралы мәлімдеме (2021 жылғы қаңтар), Democracy Chronicles арқылы
    .body = Freedom House
source-hrw-assemblies = Бейбіт жиналыстар туралы заң жобасы жөніндегі ашық хат (ағылшын тілінде)
    .body = Human Rights Watch
source-constitution-2026 = Референдумда қабылданған Конституция, 2026 жылғы 1 шілдеден қолданыста
    .body = Қазақстан Республикасы
source-tax-code-2025 = № 214-VIII Салық кодексі, 2026 жылғы 1 шілдеден қолданылатын 56-бап
    .body = Қазақстан Республикасы
source-decree-390 = Азаматтық қоғамды дамыту тұжырымдамасын бекіту туралы № 390 Жарлығы
    .body = Қазақстан Президенті
source-decree-384 = «Қазақстан Республикасындағы 2030 жылға дейінгі отбасылық және гендерлік саясат тұжырымдамасын бекіту туралы» № 384 Жарлығы
    .body = Қазақстан Президенті
source-resolution-247 = 2023–2029 жылдарға арналған мемлекеттік жастар саясатының тұжырымдамасын бекіту туралы № 247 қаулысы
    .body = Қазақстан Үкіметі
source-order-281 = «Ақпаратқа қол жеткізу мәселелері жөніндегі комиссия туралы ережені бекіту туралы» № 281-НҚ бұйрығы
    .body = Мәдениет және ақпарат министрлігі
source-informburo-youth = «Жастарды қолдауға 500 млрд теңгеге жуық қаражат бөлінеді» (орыс тілінде)
    .body = Informburo.kz
source-rti-kyrgyzstan = Қырғызстан бойынша мәлімет
    .body = Global Right to Information Rating
