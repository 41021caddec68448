### Талдамалық жазбаның қазақша мәтіні. Сан атымен беріледі: { $npo_total } санның өзін, өлшемін
### және шегін шығарады, зат есім мәтінде тұрады. Цифр тек -title- және -base- терминдерінде тұрады.

-title-hash = SHA-256
-title-nurly-zher = «Нұрлы жер»
-title-five-days = бес жұмыс күні
-title-ten-days = он жұмыс күні
-title-fifteen-days = күнтізбелік он бес күн
-title-16news = 16news
-title-npo-version = 2023 жылғы 21 желтоқсаннан
-title-edition-before = 1-басылымда
-base-people = 100 мың
-base-hundred = 100
-base-half = 50 пайыз
-base-score = 6
-base-rti = 150
-base-liberties = 60
-base-index = 0–1
-base-index-best = 0–1 шкаласы, ең жақсы баға – 1
-base-index-most = 0–1 шкаласы, ең жоғары деңгей – 1
-base-rating = 1–7 шкаласы, ең жақсы баға – 7
-base-percentile = 95

title = Қазақстандағы азаматтық қоғам
    .subtitle = Заң, ресми деректер мен сауалнамалар бүгін нені көрсетеді және alash.kz сайтынан табылған «Қазақстанда азаматтық қоғам құрудың тетіктері» мәтінінің қай тұжырымдары расталады
    .description = Талдамалық жазба: Қазақстандағы азаматтық қоғамның жай-күйі, қолданыстағы заңнама, жауапты органдар және қазақ тіліндегі бір мәтіннің тұжырымдарын тексеру
    .keywords = азаматтық қоғам; коммерциялық емес ұйымдар; үкіметтік емес ұйымдар; шетелдік қаржыландыру; бейбіт жиналыс; ақпаратқа қол жеткізу; Қазақстан
    .citation = { $authors } ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
    .population-official = Жан басына шаққандағы көрсеткіштер халықтың ресми саны бойынша есептелді: { DATE($population_official) }
    .detail-summary = Жазбаның бір беттік қысқаша нұсқасы
    .changes-2 = { -title-edition-before } айтылған қате тұжырымдар түзетілді. Онда бейбіт жиналыстар туралы заң рұқсат алуды хабарлама берумен алмастырды делінген; шын мәнінде демонстрация мен шеруді өткізу үшін келісу талап етіледі, ал өзге жиналыстар туралы хабарламаға бас тартылуы мүмкін. Сондай-ақ онда оқылған актілердің ешқайсысында қадамдарға жауапты орган белгіленбеген делінген; шын мәнінде қолданыстағы актілерде мұндай органдар аталған, енді олар әр қадамның жанында көрсетілді.

answer = { $finding-more-organisations ->
    [certain] Қазақстанда азаматтық қоғам ұйымдары мәтінде көрсетілгеннен көп
    [likely] Қазақстанда азаматтық қоғам ұйымдары мәтінде көрсетілгеннен көп болуы ықтимал
    [false] Қазақстанда тіркелген үкіметтік емес ұйымдар мәтіндегі коммерциялық емес ұйымдардан көп емес
   *[open] Қазақстандағы азаматтық қоғам ұйымдары мәтінде көрсетілгеннен көп пе, аз ба – белгісіз
}; { $trend-v2x_cspart ->
    [rose] олардың қызметіне қатысу деңгейі { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өскен
    [fell] олардың қызметіне қатысу деңгейі { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары төмендеген
    [rose-since-lower] олардың қызметіне қатысу деңгейі { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өсіп, кейін төмендеген
    [fell-since-higher] олардың қызметіне қатысу деңгейі { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары төмендеп, кейін өскен
    [no-firm-change] олардың қызметіне қатысу деңгейі { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары айқын өзгермеген
   *[no-data] олардың қызметіне қатысу деңгейі { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары өзгерді ме, белгісіз
}; { $finding-limits-documented ->
    [open] мәтінде аталған шектеулердің қайсысы расталатыны қайта қаралуда
   *[likely] сөз бен жиналыс бостандығына және ақпаратқа қол жеткізуге қатысты шектеулер дереккөздермен расталады, ал шетелдік қаржыландыруға қатысты шектеу ішінара ғана расталады
}. Мәтінде ұсынылған әр қадамға қатысты саладағы жауапты орган қолданыстағы актілерде аталған.
    .question = Қазақстандағы азаматтық қоғамның жай-күйі қандай және кім не істей алады?

message-count = { $finding-more-organisations ->
    [certain] { YEAR($ngo_registered_2020) } жылғы ресми дерек бойынша { $ngo_registered_2020 } үкіметтік емес ұйым (ҮЕҰ) тіркелген, бұл мәтіндегі жалпы саннан әлдеқайда көп
    [likely] { YEAR($ngo_registered_2020) } жылғы ресми дерек бойынша { $ngo_registered_2020 } үкіметтік емес ұйым (ҮЕҰ) тіркелген, бұл мәтіндегі жалпы саннан көп болуы ықтимал
    [false] { YEAR($ngo_registered_2020) } жылғы ресми дерек бойынша { $ngo_registered_2020 } үкіметтік емес ұйым (ҮЕҰ) тіркелген, бұл мәтіндегі жалпы саннан көп емес
   *[open] { YEAR($ngo_registered_2020) } жылғы ресми дерек бойынша { $ngo_registered_2020 } үкіметтік емес ұйым (ҮЕҰ) тіркелген; бұл мәтіндегі жалпы саннан көп пе, аз ба – белгісіз
}
    .text = Мәтінде { YEAR($npo_total) } жылдың соңында барлығы { $npo_total } коммерциялық емес ұйым (КЕҰ) болғаны айтылған, ал ҮЕҰ – КЕҰ-ның бір бөлігі ғана. Мәтіндегі сан – сол кезде тіркелген ҮЕҰ санының { SHARE($npo_share_of_registered) }.
message-participation = { $trend-v2x_cspart ->
    [rose] Азаматтық қоғамға қатысу деңгейі өскен
    [fell] Азаматтық қоғамға қатысу деңгейі төмендеген
    [rose-since-lower] Азаматтық қоғамға қатысу деңгейі өсіп, кейін төмендеген
    [fell-since-higher] Азаматтық қоғамға қатысу деңгейі төмендеп, кейін өскен
    [no-firm-change] Азаматтық қоғамға қатысу деңгейі айқын өзгермеген
   *[no-data] Азаматтық қоғамға қатысу деңгейінің өзгерген-өзгермегенін анықтау мүмкін емес
}
    .text = Бұл тұжырым V-Dem (Varieties of Democracy) институты жинаған сарапшылар бағаларына сүйенеді. { SIGN($participation_above_kyrgyzstan) ->
        [positive] Қазақстанның бағасы Қырғызстандікінен жоғары.
        [negative] Қазақстанның бағасы Қырғызстандікінен төмен.
       *[open] Бағалардың қателік шегі кең болғандықтан, Қазақстанды Қырғызстаннан жоғары не төмен деуге негіз жоқ.
    }
message-law = Заңнама { YEAR($tax-code-2025) } жылдан бері жаңартылып келеді
    .text = { -title-in-force } күшіне енген Конституция бойынша КЕҰ-ның шетелден алған қаражаты туралы ақпарат ашық болуға тиіс. Салық кодексінде мұндай қаражат алушылардың ашық тізілімі көзделген; бұрынғы Кодекс кезінде, { YEAR($funding_register_2025) } жылдың бірінші жартыжылдығында, онда { $funding_register_2025 } жазба болған.
message-limits = { $finding-limits-documented ->
    [open] Мәтінде аталған шектеулердің қайсысы расталатыны қайта қаралуда
   *[likely] Мәтінде аталған шектеулер дереккөздермен ішінара, кейде басқаша тұжырыммен расталады
}
    .text = ҮЕҰ-ның шетелдік қаражат алуына жалпы тыйым салатын норма табылмады, алайда онымен жиналыстарды қаржыландыруға жол берілмейді; біз оқыған актілерде «шетелдік агент» ұғымы жоқ. Freedom House халықаралық ұйымы азаматтық бостандықтарға { $fiw_liberties } балл берген (ең жоғарғысы – { -base-liberties }; { YEAR($fiw_liberties) } жылғы басылым).

chart-count = { $finding-more-organisations ->
    [certain] Мәтіндегі КЕҰ саны ресми деректегі ҮЕҰ санынан аз
    [likely] Мәтіндегі КЕҰ саны ресми деректегі ҮЕҰ санынан аз болуы ықтимал
    [false] Мәтіндегі КЕҰ саны ресми деректегі тіркелген ҮЕҰ санынан аз емес
   *[open] Мәтіндегі КЕҰ саны ресми деректегі тіркелген ҮЕҰ санынан көп пе, аз ба – белгісіз
}
    .subtitle = Ұйымдар саны: { SAID("мәтінде") } және { MEASURED("ресми деректе") }; ресми тізілімдер әртүрлі ұйымдарды есепке алады
    .source = Статистика агенттігіне сүйенген мәтін; жауапты министрлік пен вице-министрлер ({ -title-16news }, Kazinform, gov.kz, «Казахстанская правда» хабарлары); Ұлттық статистика бюросы (Finprom хабары).
    .said = Мәтіндегі КЕҰ
    .registered = Тіркелген ҮЕҰ (министрлік)
    .active = Жұмыс істейтін ҮЕҰ (министрлік)
    .bureau = Жұмыс істейтін ҮЕҰ (Бюро)

section-law = { DATE($acts, form: "of") } жағдай бойынша заңнама
law-constitution = { -title-in-force } күшіне енген Конституцияда КЕҰ-ның шетелден алған ақшасы мен активтері туралы ақпараттың ашық болуы талап етілген ({ -title-art-6-5 }), бейбіт жиналыс құқығын заңмен шектеуге жол берілген ({ -title-art-34 }), Үкіметке, орталық және жергілікті мемлекеттік органдарға нормативтік құқықтық актілерді Конституцияға сәйкес келтіру міндеттелген ({ -title-art-96-2 }).
law-funding = Салық кодексі бойынша ({ -title-art-56-9 }) шетелден белгіленген сомадан асатын қаражат алушы (Кодексте көзделген ерекше жағдайларды қоспағанда) заң көмегін көрсеткен немесе коммерциялық емес мақсатта сауалнама жүргізген не ақпарат жинап, таратқан жағдайда ғана салық органдарын хабардар етеді; мұндай алушылар ашық тізілімге енгізіледі. КЕҰ, діни бірлестіктерді, партияларды, кәсіподақтарды және кейбір басқа нысандарды қоспағанда, қаражатының көзіне қарамастан жыл сайын { -title-report-day } дейін уәкілетті министрлікке есеп береді ({ -title-no-142 } Заңы).
law-assembly = Пикеттеу, жиналыс немесе митинг өткізу туралы хабарлама кемінде { -title-five-days } бұрын, демонстрация немесе шеру өткізуді келісу туралы өтініш кемінде { -title-ten-days } бұрын беріледі. Заңда көрсетілген негіздер бойынша олардан бас тартылуы мүмкін. Арнайы орындарды жергілікті өкілді органдар айқындайды; жиналысты шетелден қаржыландыруға жол берілмейді ({ -title-no-333 } Заңы).
law-control = Атқарушы органдар мен квазимемлекеттік сектор субъектілерін қоғамдық бақылау { YEAR($law-public-control) } жылғы заңмен реттеледі; шетелдік қатысуы бар КЕҰ мұндай бақылау жүргізе алмайды ({ -title-no-30 } Заңы). Ақпарат беру туралы жазбаша сұрау салуға { -title-fifteen-days } ішінде жауап берілуге тиіс, бұл мерзім бір рет ұзартылуы мүмкін ({ -title-no-401 } Заңы).
law-draft = { DATE($baq-ngo-law, form: "in") } хабарланғандай, ҮЕҰ туралы жаңа заң әзірленіп жатыр; { -title-to } дейін қабылданған негізгі заңдардың арасында ол жоқ.

step-law = Заңнаманы жетілдіру
    .text = Көрсеткіші: бірлесу бостандығы (V-Dem; { -base-index-best }) – { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) } жыл, { RELEASE($v2x_frassoc_thick) }).
    .indicator = Бірлесу бостандығы индексі (V-Dem, { -base-index } шкаласы)
    .newest = { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) } жыл, { RELEASE($v2x_frassoc_thick) })
    .benchmark = Моңғолия: { $v2x_frassoc_thick_v16_2025_MNG } ({ YEAR($v2x_frassoc_thick_v16_2025_MNG) } жыл, { RELEASE($v2x_frassoc_thick_v16_2025_MNG) })
step-participation = Жастар мен әйелдердің қатысуын арттыру
    .text = Жарияланған нысаналы көрсеткіш: { YEAR($youth_in_councils_target) } жылға қарай қоғамдық кеңестердегі жастар квотасы – { $youth_in_councils_target }.
    .indicator = Қоғамдық кеңестердегі жастардың үлесі; әйелдердің қатысу индексі (V-Dem, { -base-index } шкаласы)
    .newest = Жастар: дерек табылмады; әйелдер: { $v2x_gencs } ({ YEAR($v2x_gencs) } жыл, { RELEASE($v2x_gencs) })
    .benchmark = Жарияланған нысаналы көрсеткіш: { YEAR($youth_in_councils_target) } жылға қарай { $youth_in_councils_target }
step-information = Ақпаратқа қол жеткізуді кеңейту
    .text = Көрсеткіші: ақпарат алу құқығының халықаралық рейтингінде (RTI) заңға берілген баға – { $information_rating } балл (ең жоғарғысы – { -base-rti }; { YEAR($information_rating) } жыл), Қырғызстанда – { $information_rating_kyrgyzstan } ({ YEAR($information_rating_kyrgyzstan) } жыл).
    .indicator = Ақпарат алу құқығы рейтингінде (RTI) заңға берілген баға (ең жоғарғысы – { -base-rti } балл)
    .newest = { $information_rating } ({ YEAR($information_rating) } жыл)
    .benchmark = Қырғызстан: { $information_rating_kyrgyzstan } ({ YEAR($information_rating_kyrgyzstan) } жыл)

section-size = Сектордың көлемі
size-official = Жауапты министрліктің { DATE($ngo_registered_2023, form: "of") } дерегі бойынша тіркелген ҮЕҰ саны – { $ngo_registered_2023 }, жұмыс істейтін ҮЕҰ саны – { $ngo_active_2023 }; { DATE($ngo_registered_2025, form: "of") } дерегі бойынша – тиісінше { $ngo_registered_2025 } және { $ngo_active_2025 }.
size-change = Жұмыс істейтін ҮЕҰ саны { DATE($ngo_active_2021, form: "of") } дерекпен салыстырғанда { DATE($ngo_active_2023, form: "in") } { SIGN($ngo_active_change) ->
    [positive] өскен
    [negative] азайған
    [zero] өзгермеген
   *[open] өсті ме, азайды ма – белгісіз
}; { SIGN($ngo_active_since) ->
    [positive] содан бері тағы өскен
    [negative] содан бері азайған
    [zero] содан бері өзгермеген
   *[open] содан бергі өзгерісі белгісіз
}.
size-bureau = Ұлттық статистика бюросы жүргізетін басқа тізілімде { YEAR($ngo_bureau_2024) } жылы жұмыс істейтін { $ngo_bureau_2024 } ҮЕҰ болған; бұл санды министрлік дерегімен салыстыруға болмайды.
size-text = Мәтінде Статистика агенттігіне сілтеме жасалып, { YEAR($npo_total) } жылдың соңында { $npo_total } КЕҰ тіркелгені айтылған. Бұл – сол кезде тіркелген ҮЕҰ санының { SHARE($npo_share_of_registered) }, жұмыс істеген ҮЕҰ санының { SHARE($npo_share_of_active) }, ал ҮЕҰ – КЕҰ-ның бір бөлігі ғана.
size-parts = { SIGN($npo_parts_gap) ->
    [positive] Мәтінде аталған үш түрдің қосындысы жалпы саннан көп, айырмасы – { $npo_parts_gap } ұйым.
    [negative] Мәтінде аталған үш түрдің қосындысы жалпы саннан аз, айырмасы – { ABS($npo_parts_gap) } ұйым.
    [zero] Мәтінде аталған үш түрдің қосындысы жалпы санға тең.
   *[open] Мәтінде аталған үш түрдің қосындысы жалпы санға қайшы келмейді.
}
size-kinds = Мәтіндегі сандар бойынша ұйымдардың { SHARE($npo_share_public) } – қоғамдық ұйым, { SHARE($npo_share_funds) } – қайырымдылық қоры, { SHARE($npo_share_other) } – өзге КЕҰ; мұны тексеруге болатын жарияланған дерек табылмады. «Қоғамдық ұйым» – мәтіннің сөзі, заңда бұл нысан қоғамдық бірлестік деп аталады.

size-per-head = { $population ->
    [official] Халықтың ресми саны ({ DATE($population_official) })
   *[world_bank] Дүниежүзілік банк бағалаған { YEAR($population_world_bank) } жылғы халық саны
} бойынша мәтіндегі сан { -base-people } тұрғынға шаққанда { $npo_per_100k } ұйымды құрайды.

section-participation = Қатысу және қайырымдылық
participation-trend = V-Dem институтының азаматтық қоғамға қатысу индексі адамдардың ұйымдар қызметіне қаншалықты қатысатыны және биліктің ұйымдармен ақылдасатын-ақылдаспайтыны туралы сарапшылар жауаптарын жинақтайды. Қазақстанның индексі { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } жылдары { $trend-v2x_cspart ->
    [rose] өскен
    [fell] төмендеген
    [rose-since-lower] өсіп, кейін төмендеген
    [fell-since-higher] төмендеп, кейін өскен
    [no-firm-change] айқын өзгермеген
    [releases-disagree] әр шығарылымда әр бағытта өзгерген
   *[one-release] бағаланбаған
}.
participation-rank = { SIGN($participation_above_kyrgyzstan) ->
    [positive] Ол Қырғызстандікінен жоғары; { participation-uzbekistan }
    [negative] Ол Қырғызстандікінен төмен; { participation-uzbekistan }
   *[open] { SIGN($participation_above_uzbekistan) ->
        [positive] Оның қателік шегі Қырғызстандікімен қабаттасады; { participation-uzbekistan }
        [negative] Оның қателік шегі Қырғызстандікімен қабаттасады; { participation-uzbekistan }
       *[open] Оның қателік шегі Қырғызстандікімен де, Өзбекстандікімен де қабаттасады, сондықтан бір елді екіншісінен жоғары қоюға негіз жоқ
    }
}.
participation-uzbekistan = { SIGN($participation_above_uzbekistan) ->
    [positive] Өзбекстандікінен жоғары
    [negative] Өзбекстандікінен төмен
   *[open] оның қателік шегі Өзбекстандікімен қабаттасады
}
chart-participation = { SIGN($participation_above_kyrgyzstan) ->
    [positive] Қазақстандағы қатысу деңгейі Қырғызстандағыдан жоғары
    [negative] Қазақстандағы қатысу деңгейі Қырғызстандағыдан төмен
   *[open] Қатысу: Қазақстанды Қырғызстаннан жоғары не төмен деуге негіз жоқ
}
    .subtitle = Азаматтық қоғамға қатысу индексі, { release-v13 }, { -base-index-most }; жолақ пен оң жақтағы кесінділер қателік шегін көрсетеді
    .source = V-Dem институты. Аралықтардың деңгейі – шамамен { LEVEL($v2x_cspart_v13_2022) }.
participation-ready = Мәтін бойынша GfK Kazakhstan агенттігінің { YEAR($giving_readiness) } жылғы зерттеуі халықтың { SHARE($giving_readiness) } қайырымдылыққа қатысуға, { SHARE($volunteering_readiness) } ерікті болуға дайын екенін көрсеткен; зерттеудің өзі табылмады.
participation-measured = Нақты іс-әрекет – басқа көрсеткіш: Дүниежүзілік қайырымдылық индексі бойынша { YEAR($donated_money) } жылы бір ай ішінде ересектердің { SHARE($donated_money) } ақша, { SHARE($volunteered_time) } уақыт бөлген, { YEAR($donated_money_2021) } жылы – тиісінше { SHARE($donated_money_2021) } және { SHARE($volunteered_time_2021) }.
participation-newer = Жаңа әдіснама бойынша (World Giving Report) { YEAR($giving_share_2024) } жылы адамдар табысының { SHARE($giving_share_2024) } қайырымдылыққа берілген.
participation-caveat = Дайындық – ниет қана: { SIGN($giving_gap_2021) ->
    [positive] ақша бөлгендер үлесінің дайын екенін айтқандар үлесінен аз болуы төмендеуді білдірмейді
    [negative] ақша бөлгендер үлесінің дайын екенін айтқандар үлесінен көп болуы өсуді білдірмейді
    [zero] екі үлестің тең болуы өзгеріс болмағанын білдірмейді
   *[open] бұл үлестерге қарап өзгеріс туралы қорытынды жасауға болмайды
}.
chart-ready = { $finding-fewer-give ->
    [certain] Қайырымдылыққа дайын екенін айтқандар бір айда ақша бөлгендерден көп
    [likely] Қайырымдылыққа дайын екенін айтқандар бір айда ақша бөлгендерден көп болуы ықтимал
    [false] Қайырымдылыққа дайын екенін айтқандар бір айда ақша бөлгендерден көп емес
   *[open] Қайырымдылыққа дайын екенін айтқандар бір айда ақша бөлгендерден көп пе, аз ба – белгісіз
}
    .subtitle = Дайын екенін айтқандар – { SAID("мәтін бойынша") } (халық, { YEAR($giving_readiness) } жыл), соңғы айда қатысқандар – { MEASURED("индекс бойынша") } (ересектер, { YEAR($donated_money_2021) } жыл)
    .source = GfK Kazakhstan агенттігіне сүйенген мәтін; Charities Aid Foundation, Дүниежүзілік қайырымдылық индексі.
    .giving_readiness = Қайырымдылыққа қатысуға дайын
    .donated_money_2021 = Ақша бөлген
    .volunteering_readiness = Ерікті болуға дайын
    .volunteered_time_2021 = Ерікті болып уақытын бөлген

section-claims = Мәтінде не айтылған және соның қайсысы расталады
claims-intro = Мәтіндегі негізгі сандар мен тұжырымдар төменде басқа жарияланымдармен салыстырылған, барлық тұжырым қосымшада қаралған. Қорытынды деректерден ереже бойынша шығарылады немесе дереккөзі көрсетілген пайымға негізделеді.
tally-claims = Мәтін тұжырымдарының қорытындылар бойынша бөлінуі
table-claims = Мәтіннің негізгі сандары мен тұжырымдары
trend-ratings = { SIGN($civil_society_rating_change) ->
    [positive] Freedom House ұйымының Nations in Transit баяндамасында азаматтық қоғамға берілген баға өсті
    [negative] Freedom House ұйымының Nations in Transit баяндамасында азаматтық қоғамға берілген баға төмендеді
    [zero] Freedom House ұйымының Nations in Transit баяндамасында азаматтық қоғамға берілген баға өзгерген жоқ
   *[open] Freedom House ұйымының Nations in Transit баяндамасында азаматтық қоғамға берілген бағаның өзгерген-өзгермегені белгісіз
} ({ -base-rating }): { YEAR($civil_society_rating_2022) } жылғы басылымда – { $civil_society_rating_2022 }; { YEAR($civil_society_rating_2023) } жылғы басылымда – { $civil_society_rating_2023 }. { SIGN($freedom_change) ->
    [positive] Қазақстанның Freedom in the World баяндамасындағы жалпы балы өсті
    [negative] Қазақстанның Freedom in the World баяндамасындағы жалпы балы төмендеді
    [zero] Қазақстанның Freedom in the World баяндамасындағы жалпы балы өзгерген жоқ
   *[open] Қазақстанның Freedom in the World баяндамасындағы жалпы балының өзгерген-өзгермегені белгісіз
}: { YEAR($freedom_2022) } жылғы басылымда – { $freedom_2022 } балл, { YEAR($freedom_2024) } жылғы басылымда – { $freedom_2024 } балл (ең жоғарғысы – { -base-hundred }).
trend-civicus = { DATE($civicus-2022, form: "in") } CIVICUS Monitor платформасы Қазақстандағы азаматтық кеңістіктің бағасын «кедергі келтірілген» деңгейінен «қысымға ұшыраған» деңгейіне түсірген.
trend-rule = V-Dem деректердің әр жаңа шығарылымында алдыңғы жылдардың мәндерін де қайта бағалайды. Өзгеріс қолда бар деректер бойынша жүргізуге болатын тексерулердің бәрінен өтсе ғана айқын деп саналады: шығарылымда аралықтар берілсе, олар қабаттаспайды; салыстырылған шығарылымдар бір бағытты көрсетеді; өзгерістердің кішісі қайта қараудың әдеттегі шамасынан ({ $panel_revision_areas } ел бойынша { -base-percentile }-процентиль) асады. Көрсеткіш кейін кері өзгерсе, бұл жеке көрсетіледі.
trend-coverage = Деректер жиынтығында { $panel_areas } ел бойынша { YEAR($panel) }–{ UNTIL($panel) } жылдардың { $panel_indicators } көрсеткіші бар. { $panel_latest } көрсеткіштің дерегі соңғы жылға дейін бар, қалғандарынікі ертерек аяқталады; { $panel_home_only } көрсеткіш тек Қазақстан бойынша алынған. Бағаланатын шығарылымда { $panel_with_intervals } көрсеткіштің аралығы берілген (деңгейі шамамен { LEVEL($v2x_libdem_v15_2024) }), { $panel_compared } көрсеткіштің шығарылымдары салыстырылған, { $panel_not_judged } көрсеткіштің өзгерісі бағаланбайды.
trend-scales = Мына көрсеткіштердің шкаласында тұрақты шек жоқ: «{ indicator-v2cseeorgs }», «{ indicator-v2csreprss }», «{ indicator-voice_accountability }»; кестедегі қалған көрсеткіштер { -base-index } шкаласымен берілген. Мән неғұрлым жоғары болса, баға соғұрлым жақсы.
table-trends = Деректер жиынтықтары Қазақстан туралы нені көрсетеді

section-panels = Қосымша: деректер жиынтықтары және өзгерісті бағалау ережесі
section-audit = Қосымша: мәтіннің барлық тұжырымы
table-audit = Тұжырымдар, қорытындылар және себептер; «Сөйлем» – сөйлемнің мәтіндегі нөмірі
reason-parts = { SIGN($npo_parts_gap) ->
    [positive] Түрлердің қосындысы мәтіндегі жалпы саннан көп, сондықтан олардың бәрі бірдей дұрыс бола алмайды.
    [negative] Түрлердің қосындысы мәтіндегі жалпы саннан аз, сондықтан олардың бәрі бірдей дұрыс бола алмайды.
   *[zero] Түрлердің қосындысы мәтіндегі жалпы санға қайшы келмейді, бірақ түрлер бойынша жарияланған дерек табылмады.
}
stated-npo-total = { YEAR($npo_total) } жылдың соңында { $npo_total } коммерциялық емес ұйым тіркелген
stated-npo-public-organisations = оның ішінде { $npo_public_organisations } қоғамдық ұйым бар
stated-npo-charity-funds = оның ішінде { $npo_charity_funds } қайырымдылық қоры бар
stated-npo-other = оның ішінде { $npo_other } өзге КЕҰ бар
stated-score-value = индекс – { $civic_participation_score } балл (ең жоғарғысы – { -base-score })
stated-giving-readiness = { YEAR($giving_readiness) } жылы халықтың { SHARE($giving_readiness) } қайырымдылыққа қатысуға дайын болған
stated-volunteering-readiness = { YEAR($volunteering_readiness) } жылы халықтың { SHARE($volunteering_readiness) } ерікті болуға дайын болған
stated-housing-area = бағдарлама бойынша { $housing_area } шаршы метр тұрғын үй салу жоспарланған
stated-bloggers = { YEAR($bloggers) } жылы { $bloggers } блогер болған
stated-bloggers-growth = бұл санның { YEARBEFORE($bloggers_growth) } жылмен салыстырғандағы { SIGN($bloggers_growth) ->
    [negative] кемуі – { ABS($bloggers_growth) }
   *[positive] өсімі – { $bloggers_growth }
}

reason-npo-total = { $claim-npo-total ->
    [contradicted] { SIGN($npo_registered_gap) ->
        [positive] { DATE($ngo_registered_2020, form: "of") } дерек бойынша { $ngo_registered_2020 } ҮЕҰ тіркелген, ал ҮЕҰ – КЕҰ-ның бір бөлігі ғана; мәтіндегі санды растайтын тізілім табылмады.
       *[open] Мәтінде аталған түрлердің қосындысы жалпы санға тең емес.
    }
    [consistent] Бұл сан { DATE($ngo_registered_2020, form: "of") } дерек бойынша тіркелген ҮЕҰ санынан ({ $ngo_registered_2020 }) аз емес.
   *[not-found] Мәтінде аталған деректер табылмады, ал тіркелген ҮЕҰ-ның ресми саны ({ $ngo_registered_2020 }) бұл мәселені шешпейді.
}
reason-npo-public-organisations = { reason-parts }
reason-npo-charity-funds = { reason-parts }
reason-npo-other = { $claim-npo-other ->
    [contradicted] { -title-no-142 } Заңы бойынша діни бірлестіктер де КЕҰ-ға жатады; { DATE($religious_associations_2020, form: "in") } солардың өзі { $religious_associations_2020 } болған.
   *[not-found] { reason-parts }
}
reason-npo-body =
    .contradicted = Ережеге сәйкес статистика органы – Стратегиялық жоспарлау және реформалар агенттігінің Ұлттық статистика бюросы; сол жылы мәтіндегідей аталған орган болғаны туралы дерек табылмады.
reason-score-name =
    .contradicted = CPIA – Дүниежүзілік банк жүргізетін, елдердің саясаты мен институттарын бағалау жүйесі; біз қараған өлшемшарттардың арасында азаматтық қатысу жоқ.
reason-score-value = { $claim-score-value ->
    [contradicted] Балл өз шкаласының шегінен тыс.
   *[not-found] Дүниежүзілік банктің зерттеуі табылмады; CPIA бойынша балдар Халықаралық даму қауымдастығының қаражатын алуға құқығы бар елдерге қатысты жарияланады, Қазақстан олардың қатарына кірмейді.
}
reason-institute-founded =
    .not-found = Мәтінде көрсетілген жылы осындай атаумен құрылған институт табылмады; азаматтық қоғам туралы зерттеулерді Қазақстандық қоғамдық даму институты жүргізеді, бірақ оның құрылған күні туралы дерек табылмады.
reason-institute-task =
    .not-found = Институт табылмады; ҮЕҰ-ға арналған мемлекеттік гранттарды «Азаматтық бастамаларды қолдау орталығы» басқарады ({ DATE($grant-operator, form: "of") } қаулы).
reason-institute-research =
    .not-found = Институттың өзі табылмады.
reason-giving-readiness =
    .not-found = GfK зерттеуі табылмады. Басқа көрсеткіш бойынша бір ай ішінде { YEAR($donated_money) } жылы ересектердің { SHARE($donated_money) }, { YEAR($donated_money_2021) } жылы { SHARE($donated_money_2021) } ақша бөлген.
reason-volunteering-readiness =
    .not-found = GfK зерттеуі табылмады. Басқа көрсеткіш бойынша бір ай ішінде { YEAR($volunteered_time) } жылы ересектердің { SHARE($volunteered_time) }, { YEAR($volunteered_time_2021) } жылы { SHARE($volunteered_time_2021) } ерікті болып уақытын бөлген.
reason-civic-control-created =
    .not-found = Мәтінде көрсетілген жылы осындай атаумен қабылданған нормативтік құқықтық акт табылмады. Қоғамдық кеңестер { YEAR($law-public-councils) } жылғы заң негізінде жұмыс істейді ({ YEAR($public_councils_2025) } жылы – { $public_councils_2025 } кеңес), қоғамдық бақылау { YEAR($law-public-control) } жылғы заң негізінде жүзеге асырылады.
reason-civic-control-purpose =
    .not-found = Тетіктің өзі табылмады, сондықтан оның мақсатын құқықтық актімен салыстыру мүмкін болмады.
reason-housing-launched =
    .contradicted = Сол жылдарға арналған { -title-nurly-zher } бағдарламасы табылды; «Қолжетімді баспана» деп аталатын бағдарлама { YEAR($housing-2012) } жылы бекітіліп, кейін күшін жойған.
reason-housing-area = { $claim-housing-area ->
    [contradicted] Тек { YEAR($housing_planned_2020) } жылға арналған ресми жоспардың өзі – { $housing_planned_2020 } шаршы метр.
    [consistent] Бұл тек { YEAR($housing_planned_2020) } жылға арналған ресми жоспардан ({ $housing_planned_2020 } шаршы метр) аз емес.
   *[not-found] Бағдарлама табылмады, ал { YEAR($housing_planned_2020) } жылға арналған ресми жоспар ({ $housing_planned_2020 } шаршы метр) бұл мәселені шешпейді.
}
reason-housing-low-income =
    .not-found = Бағдарламаның мәтіні табылмағандықтан, мұны тексеру мүмкін болмады.
reason-housing-drafting =
    .not-found = Бағдарламаның мәтіні де, оның қалай әзірленгені туралы мәлімет те табылмады.
reason-bloggers = { $claim-bloggers ->
    [contradicted] Бұл жағдайда блогерлер тұрғындардан көп болар еді.
   *[not-found] «Интерньюс» жарияланымы табылмады. Бұл сан бойынша әр { -base-hundred } тұрғынға { $bloggers_per_100 } блогерден келеді{ $finding-bloggers-beyond-authors ->
        [certain] ; бұл қисынға келмейді: { YEAR($authors_vkontakte) } жылы VKontakte желісінде { $authors_vkontakte } белсенді автор болған. Пайдаланушылар саналған болуы мүмкін (біздің болжамымыз).
       *[open] .
    }
}
reason-bloggers-growth =
    .not-found = «Интерньюс» жарияланымы да, { YEARBEFORE($bloggers_growth) } жылғы сан да табылмады.
reason-development-stage =
    .not-verifiable = Мәтінде даму сатысын анықтауға болатын өлшемшарт көрсетілмеген.
reason-potential =
    .not-verifiable = Мәтінде әлеуетті өлшеуге болатын өлшемшарт көрсетілмеген.
reason-data-2022-2023 =
    .partly-supported = { YEAR($ngo_active_2023) } жылға қарай министрліктің дерегі бойынша жұмыс істейтін ҮЕҰ саны және V-Dem есептейтін { indicator-v2x_partipdem } өскен. Бірақ Freedom House берген жалпы балл өзгермеген, CIVICUS Monitor платформасы елдің бағасын төмендеткен, ал қатысу деңгейі айқын өзгермеген. «Анық» деген сөз расталмайды.
reason-problems-exist =
    .consistent = Freedom House азаматтық бостандықтарға { $fiw_liberties } балл берген (ең жоғарғысы – { -base-liberties }; { YEAR($fiw_liberties) } жылғы басылым), ал халықаралық RTI рейтингінде ақпаратқа қол жеткізу туралы заңға { $information_rating } балл берілген (ең жоғарғысы – { -base-rti }; { YEAR($information_rating) } жыл).
reason-funding-limits =
    .partly-supported = Жекелеген алушылар салық органдарын хабардар етуге міндетті және ашық тізілімге енгізіледі (Салық кодексі, { -title-art-56-9 }); ҮЕҰ-ның шетелдік қаражат алуына жалпы тыйым салатын норма табылмады, алайда онымен жиналыстарды қаржыландыруға жол берілмейді; біз оқыған актілерде «шетелдік агент» ұғымы жоқ.
reason-law-applies =
    .consistent = { -title-no-142 } Заңы { DATE($law-npo, form: "in") } қабылданған және өзгерістерімен бірге қолданылады; оның күшін жойғаны туралы дерек табылмады.
reason-law-registration =
    .consistent = { -title-no-142 } Заңы бойынша КЕҰ мемлекеттік тіркелген сәттен бастап заңды тұлға болады; тіркеу тәртібі заңды тұлғаларды мемлекеттік тіркеу туралы заңнамада белгіленген.
reason-law-requirements =
    .consistent = { -title-no-142 } Заңында жарғының мазмұны, рұқсат етілген қызмет түрлері, ұйымның қызметі, құрылтайшылары, ақшасының көздері мен жұмсалуы туралы жыл сайын берілетін мәліметтер, сондай-ақ сот ұйымның қызметін тоқтата тұра алатын жағдайлар белгіленген.
reason-foreign-notification =
    .partly-supported = { -title-no-142 } Заңы ({ -title-art-41-2 }) бойынша КЕҰ өтеусіз алған шетелдік қаражаттың пайдаланылуы туралы есеп береді; қаражаттың алынғаны туралы хабардар ету міндеті Салық кодексінде ({ -title-art-56-9 }) белгіленген және тек заң көмегіне, коммерциялық емес сауалнама мен ақпараттық жұмысқа қатысты.
reason-notification-limits =
    .partly-supported = Осындай есептілікке байланысты бірнеше ҮЕҰ-ға айыппұл салынып, олардың қызметі тоқтатыла тұрған; кейін бұл жазалардың күші жойылған ({ DATE($diplomat-2021, form: "of") } жарияланым). Есеп беру міндеті сақталады.
reason-speech-heading =
    .consistent = Конституцияда сөз бостандығына кепілдік берілген және оның шегі белгіленген; Freedom House азаматтық бостандықтарға { $fiw_liberties } балл берген (ең жоғарғысы – { -base-liberties }), ал CIVICUS Monitor { DATE($civicus-2022, form: "in") } азаматтық кеңістіктің бағасын «қысымға ұшыраған» деңгейіне түсірген.
reason-assembly-heading =
    .consistent = Конституцияда бұл құқықты заңмен шектеуге жол берілген; { -title-no-333 } Заңында хабарлама беру немесе келісу тәртібі, арнайы орындар және бас тарту негіздері белгіленген. Freedom House жиналыс бостандығына { $fiw_assembly } балл берген (ең жоғарғысы – { -base-four }; { YEAR($fiw_assembly) } жылғы басылым).
reason-speech-limits =
    .consistent = Freedom House азаматтық бостандықтарға { $fiw_liberties } балл берген (ең жоғарғысы – { -base-liberties }; { YEAR($fiw_liberties) } жылғы басылым).
reason-speech-hampers =
    .partly-supported = Мониторинг бойынша { YEAR($media_attacks_2024) } жылы бұқаралық ақпарат құралдарының (БАҚ) қызметкерлері мен белсенділерге, соның ішінде блогерлерге жасалған { $media_attacks_2024 } шабуыл мен қоқан-лоққы анықталған, алайда құқықтық қысымның бір бөлігі ғана билік органдары тарапынан жасалған; ҮЕҰ бойынша көрсеткіш табылмады.
reason-assembly-limits =
    .consistent = { -title-no-333 } Заңының күші ұйымдастырушы ретінде ҮЕҰ-ға да қолданылады. Орал қаласында { YEAR($assembly_notices_uralsk) } жылғы қазанға дейін { $assembly_notices_uralsk } хабарлама берілген, { $assembly_refusals_uralsk } хабарлама бойынша бас тартылған; ел бойынша дерек табылмады.
reason-opinion-young =
    .not-verifiable = Қатысудың қандай деңгейі жеткілікті екені көрсетілмеген. Жарияланған нысаналы көрсеткіш бойынша { YEAR($youth_in_councils_target) } жылға қарай қоғамдық кеңестердегі жастар квотасы – { $youth_in_councils_target }; олардың қазіргі үлесі туралы дерек табылмады.
reason-opinion-women =
    .not-verifiable = Қатысудың қандай деңгейі жеткілікті екені көрсетілмеген; ҮЕҰ-дағы әйелдердің үлесі туралы дерек табылмады.
reason-world-bank-young =
    .not-found = Дүниежүзілік банктің мұндай зерттеуі табылмады.
reason-world-bank-women =
    .not-found = Дүниежүзілік банктің мұндай зерттеуі табылмады.
reason-information-heading =
    .consistent = Халықаралық RTI рейтингінде ақпаратқа қол жеткізу туралы заңға { $information_rating } балл берілген (ең жоғарғысы – { -base-rti }; { YEAR($information_rating) } жыл), ал Freedom House биліктің ашықтығына { $fiw_openness } балл берген (ең жоғарғысы – { -base-four }; { YEAR($fiw_openness) } жылғы басылым).
reason-information-limits =
    .consistent = { -title-no-401 } Заңында ақпарат беруден бас тарту негіздері көрсетілген, ал World Justice Project ақпарат алу құқығын { -base-index } шкаласы бойынша { $wjp_information } деп бағалайды ({ YEAR($wjp_information) } жыл).
reason-information-hampers =
    .partly-supported = Жауапты министрліктің өз есебінде мемлекеттік органдар азаматтар мен журналистерге толығырақ жауап беруге тиіс екені айтылған ({ DATE($bes-requests, form: "of") } жарияланым); ҮЕҰ туралы мәлімет табылмады.
reason-summary-stage =
    .not-verifiable = Мәтінде даму сатысын анықтауға болатын өлшемшарт көрсетілмеген.
reason-summary-potential =
    .not-verifiable = Мәтінде әлеуетті өлшеуге болатын өлшемшарт көрсетілмеген.
reason-summary-problems =
    .consistent = Мұны Freedom House ұйымының азаматтық бостандықтарға берген бағасы ({ $fiw_liberties } балл, ең жоғарғысы – { -base-liberties }) және ақпаратқа қол жеткізу туралы заңға берілген баға ({ $information_rating } балл, ең жоғарғысы – { -base-rti }) көрсетеді.
reason-better-legislation = Бірлесу бостандығы индексі ({ RELEASE($v2x_frassoc_thick) }): { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) } жыл).
reason-more-participation = Әйелдердің азаматтық қоғамға қатысу индексі ({ RELEASE($v2x_gencs) }): { $v2x_gencs } ({ YEAR($v2x_gencs) } жыл); жастар бойынша жарияланған көрсеткіш табылмады.
reason-wider-information = Ақпарат алу құқығы рейтингінде заңға берілген баға: { $information_rating } балл (ең жоғарғысы – { -base-rti }; { YEAR($information_rating) } жыл).

section-limits = Дамуға не кедергі келтіреді
limit-funding = Шетелдік қаржыландыру.
    .text = { $claim-funding-limits ->
        [under-review] Мәтіндегі бұл тұжырым бойынша қорытынды қайта қаралуда.
       *[partly-supported] Салық органдарын хабардар ету және ақпаратты ашу міндеті барлық ҮЕҰ-ға емес, жекелеген алушыларға ғана жүктелген; шетелдік қаражат алуға тыйым салатын норма табылмады.
    } Ашық тізілімде { DATE($funding_register, form: "in") } { $funding_register } жазба, { YEAR($funding_register_2025) } жылдың бірінші жартыжылдығында { $funding_register_2025 } жазба болған, олардың арасында жеке тұлғалар мен компаниялар да бар.
limit-speech = Сөз және бейбіт жиналыс бостандығы.
    .text = Freedom House жиналыс бостандығына { $fiw_assembly } балл, ҮЕҰ еркіндігіне { $fiw_organisations } балл берген (ең жоғарғысы – { -base-four }; { YEAR($fiw_assembly) } жылғы басылым). V-Dem институтының пікір білдіру бостандығы индексі { -base-index } шкаласы бойынша – { $v2x_freexp_altinf } ({ YEAR($v2x_freexp_altinf) } жыл).
limit-participation = Жастар мен әйелдер.
    .text = Мәтін бойынша саясаттанушы Ерлан Саиров жастар мен әйелдердің қатысуын жеткіліксіз деп санайды. Олардың ҮЕҰ-дағы үлесі туралы дерек табылмады. V-Dem институтының әйелдердің қатысу индексі { -base-index } шкаласы бойынша – { $v2x_gencs } ({ YEAR($v2x_gencs) } жыл).
limit-information = Ақпаратқа қол жеткізу.
    .text = { YEAR($information_requests_2024) } жылы мемлекеттік органдарға { $information_requests_2024 } сұрау салу түскен. World Justice Project халықаралық ұйымының бағалауы бойынша ақпарат алу құқығының көрсеткіші { -base-index } шкаласында – { $wjp_information } ({ YEAR($wjp_information) } жыл), Қырғызстанда – { $wjp_information_wjp2024_2024_KGZ }.
chart-freedom = { SIGN($freedom_assembly_change) ->
    [positive] Жиналыс бостандығына берілген баға көтерілген
    [negative] Жиналыс бостандығына берілген баға төмендеген
   *[zero] Freedom House: жиналыс бостандығына берілген баға { YEAR($fiw_assembly_fiw2025_2013) } жылғы деңгейде
}
    .subtitle = Қазақстанға берілген балдар, { YEAR($fiw_assembly_fiw2025_2013) }–{ YEAR($fiw_assembly) } жылғы басылымдар; ең төменгісі – { -base-zero }, ең жоғарғысы – { -base-four }
    .source = Freedom House, Freedom in the World; әр басылым алдыңғы жылды қамтиды.
    .fiw_assembly = Жиналыс бостандығы
    .fiw_organisations = ҮЕҰ еркіндігі
    .fiw_openness = Биліктің ашықтығы
chart-information = { SIGN($information_behind_kyrgyzstan) ->
    [positive] Ақпарат алу құқығы бойынша Қазақстан Қырғызстаннан төмен бағаланған
    [negative] Ақпарат алу құқығы бойынша Қазақстан Қырғызстаннан жоғары бағаланған
   *[open] Ақпарат алу құқығы: Қазақстан және көршілері
}
    .subtitle = Ақпарат алу құқығы, Rule of Law Index (құқық үстемдігі индексі), { -base-index-best }
    .source = World Justice Project. Индексте қателік шегі көрсетілмеген: шағын айырмашылықтан қорытынды шығаруға болмайды.

section-steps = Не істеу қажет және кім жауапты
steps-intro = Мәтінде қадамдар ұсынылған, бірақ орындаушы аталмаған. Төменде { DATE($acts, form: "of") } жағдай бойынша қолданыстағы актілерде әр салаға жауапты деп белгіленген органдар көрсетілген; көрсеткіштер мен бағдарларды біз қостық.
table-steps = Мәтінде аталған қадамдар: органдар, көрсеткіштер, бағдарлар
body-government-and-state-bodies = Үкімет, орталық және жергілікті мемлекеттік органдар
body-government = Үкімет
body-presidential-administration = Президент Әкімшілігі (бақылау)
body-tax-authority = салық органдары (Қаржы министрлігінің Мемлекеттік кірістер комитеті)
body-local-representative-bodies = жергілікті өкілді органдар (мәслихаттар)
body-central-and-local-executive-bodies = орталық және жергілікті атқарушы органдар
body-state-and-local-executive-bodies = орталық мемлекеттік және жергілікті атқарушы органдар
body-information-authority = ақпаратқа қол жеткізу саласындағы уәкілетті орган (Мәдениет және ақпарат министрлігі)
body-information-commission = Ақпаратқа қол жеткізу мәселелері жөніндегі комиссия (консультативтік-кеңесші орган)

act-constitution = { DATE($date, form: "in") } қабылданған Конституция
    .short = { DATE($date, form: "of") } Конституция
act-civil-society-concept = Президенттің { DATE($date, form: "of") } № { $number } Жарлығы, Азаматтық қоғамды дамыту тұжырымдамасы
    .short = Президенттің { DATE($date, form: "of") } № { $number } Жарлығы
act-tax-code = { DATE($date, form: "of") } № { $number } Салық кодексі
    .short = { DATE($date, form: "of") } Салық кодексі
act-law-assemblies = «Қазақстан Республикасында бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі туралы» { DATE($date, form: "of") } № { $number } Заңы
    .short = Бейбіт жиналыстар туралы { DATE($date, form: "of") } № { $number } Заңы
act-youth-concept = Үкіметтің { DATE($date, form: "of") } № { $number } қаулысы, Мемлекеттік жастар саясатының тұжырымдамасы
    .short = Үкіметтің { DATE($date, form: "of") } № { $number } қаулысы
act-family-and-gender-concept = Президенттің { DATE($date, form: "of") } № { $number } Жарлығы, Отбасылық және гендерлік саясат тұжырымдамасы
    .short = Президенттің { DATE($date, form: "of") } № { $number } Жарлығы
act-law-information = «Ақпаратқа қол жеткізу туралы» { DATE($date, form: "of") } № { $number } Заңы
    .short = Ақпаратқа қол жеткізу туралы { DATE($date, form: "of") } № { $number } Заңы
act-commission-order = Ақпарат және қоғамдық даму министрінің { DATE($date, form: "of") } № { $number } бұйрығы, Комиссия туралы ереже
    .short = Ақпарат және қоғамдық даму министрінің { DATE($date, form: "of") } № { $number } бұйрығы

section-trust = Бұған қаншалықты сенуге болады
trust-text = Мәтіннің қолымыздағы нұсқасында оның күні, авторы және сілтемелері көрсетілмеген; мәтінде аталған ұйымдардың осы сандар келтірілген жарияланымдары табылмады.
trust-found = Бірқатар дереккөз ішінара ғана оқылды. Табылмағаны не оқылмағаны: { -title-no-142 } Заңының { -title-npo-version } кейінгі редакциялары; Салық кодексі бойынша хабардар ету міндеті туындайтын сома; тізілімнің { YEAR($funding_register_2025) } жылдың бірінші жартыжылдығынан кейінгі деректері; { -title-in-force } Конституция күшіне енгеннен кейінгі уәкілетті министрліктің атауы; қоғамдық кеңестердегі жастар мен әйелдердің, Құрылтайдағы әйелдердің үлесі туралы деректер.
trust-intervals = Аралықтар жарияланған сандардың дөңгелектелуін ғана ескереді; деректер жиынтығының өзінде берілген аралықтар бұған жатпайды.
trust-margins = Пайым немесе салыстыру негізге алынған сандардың бүкіл аралығында дұрыс болса, «{ mark-certain }» деп белгіленеді; сол аралықтың { -base-half }дан астамында дұрыс болса немесе көрсетілген негіздерге сүйенсе – «{ mark-likely }»; өзге жағдайларда – «{ mark-open }». Актіде не дереккөзде тікелей айтылған мәліметке белгі қойылмайды.

section-ledger = Қосымша: сандар қайдан алынды
quote-claim-npo-body = «Қазақстан Республикасы Статистика агенттігінің» деректері
quote-claim-score-name = Дүниежүзілік банктің «азаматтық қатысу индексі (CPIA)»
quote-claim-institute-founded = 2019 жылы азаматтық қоғамды дамыту институты құрылды
quote-claim-institute-task = институт ҮЕҰ-ны қолдаумен және дамытумен айналысады
quote-claim-institute-research = институт осы салада зерттеулер жүргізеді
quote-claim-civic-control-created = 2017 жылы «Азаматтық бақылау» тетігі құрылды
quote-claim-civic-control-purpose = тетік азаматтардың мемлекеттік органдар мен мекемелердің қызметін бақылауға қатысуын көздейді
quote-claim-housing-launched = 2020 жылы «Қолжетімді баспана – 2025» мемлекеттік бағдарламасы іске қосылды
quote-claim-housing-low-income = оның ішінде халықтың аз қамтылған топтарына арналған тұрғын үй салу жоспарланған
quote-claim-housing-drafting = бағдарлама қоғамдық ұйымдар мен сарапшылардың қатысуымен жасалды
quote-claim-development-stage = Қазақстандағы азаматтық қоғам даму сатысында тұр
quote-claim-potential = оның одан әрі даму әлеуеті бар
quote-claim-data-2022-2023 = 2022 және 2023 жылғы деректер азаматтық қоғамның дамып, жетіліп келе жатқанын анық көрсетеді
quote-claim-problems-exist = оның дамуын қиындататын бірқатар проблемалар мен шектеулер бар
quote-claim-funding-limits = «шетелдік агент» талаптарына байланысты қаржыландыру алуға шектеулер бар
quote-claim-law-applies = «Коммерциялық емес ұйымдар туралы» заң қолданылады
quote-claim-law-registration = заң ҮЕҰ-ны мемлекеттік органдарда тіркеуді көздейді
quote-claim-law-requirements = заңда олардың қызметіне қойылатын талаптар белгіленген
quote-claim-foreign-notification = талаптардың бірі – шетелдік көздерден қаржыландыру алғаны туралы хабарлау
quote-claim-notification-limits = осы талапқа байланысты кейбір ҮЕҰ өз қызметінде шектеулерге тап болады
quote-claim-speech-heading = сөз бостандығына шектеулер бар
quote-claim-assembly-heading = бейбіт жиналыс құқығына шектеулер бар
quote-claim-speech-limits = Қазақстанда сөз бостандығына шектеулер бар
quote-claim-speech-hampers = бұл шектеулер ҮЕҰ мен блогерлердің қызметіне кедергі келтіреді
quote-claim-assembly-limits = кейбір ҮЕҰ бейбіт жиналыстар өткізу құқығына қатысты шектеулерге тап болады
quote-claim-opinion-young = Ерлан Саиров: жастардың азаматтық қоғамға қатысуы жеткіліксіз
quote-claim-opinion-women = Ерлан Саиров: әйелдердің азаматтық қоғамға қатысуы жеткіліксіз
quote-claim-world-bank-young = Дүниежүзілік банктің зерттеуі: жастардың азаматтық қоғамға қатысуы жеткіліксіз
quote-claim-world-bank-women = Дүниежүзілік банктің зерттеуі: әйелдердің азаматтық қоғамға қатысуы жеткіліксіз
quote-claim-information-heading = ақпаратқа қол жеткізу шектелген
quote-claim-information-limits = Қазақстанда ақпаратқа қол жеткізуге шектеулер бар
quote-claim-information-hampers = бұл ҮЕҰ мен журналистердің қызметін қиындатуы мүмкін
quote-claim-summary-stage = азаматтық қоғам даму сатысында тұр
quote-claim-summary-potential = оның одан әрі даму әлеуеті бар
quote-claim-summary-problems = бұл процесті қиындататын бірқатар проблемалар мен шектеулер бар
quote-claim-better-legislation = заңнаманы жетілдіру (мәтінде – «жақсарту»)
quote-claim-more-participation = жастар мен әйелдердің азаматтық қоғамға қатысуын арттыру
quote-claim-wider-information = ақпаратқа қол жеткізуді кеңейту
section-sources = Қосымша: дереккөздер
section-changes = Алдыңғы басылымнан бері не өзгерді
change-rounding = Аралығы мүмкіндік берсе, есептелген көрсеткіштер көбірек таңбамен келтіріледі; олардың мәндері өзгерген жоқ.
change-anchor = Мәтіндегі жалпы сан енді тіркелген үкіметтік емес ұйымдардың уақыты жағынан ең жақын санымен – { DATE($ngo_registered_2020, form: "of") } дерекпен салыстырылды; { -title-edition-before } { DATE($ngo_registered_2021, form: "of") } дерек алынған, оның дереккөзінде қоғамдық ұйымдар саналған.
change-penalties = Жазалардың күші жойылғаны { -title-edition-before } айтылмаған.
change-law-read = Осы қорытындыларға негіз болатын заң баптары { -title-edition-before } оқылмаған.
change-practice = Іс жүзіндегі жағдай туралы деректер табылды: сұрау салулар, бас тартулар, тізілім, қоғамдық кеңестер, шабуылдар.
change-religious = Заң бойынша діни бірлестіктер де коммерциялық емес ұйымдарға жатады; олардың саны { -title-edition-before } сілтеме жасалған дереккөзде бар, бірақ пайдаланылмаған.
change-tally = Мұндай қорытынды берілген тұжырымдардың саны жекелеген тұжырымдар бойынша қорытындылардан шығады.
change-silences = Қорытынды шығару мүмкін емес жағдайлар енді бөлек көрсетіледі: дереккөзі табылмады, тексерілмеді, тексеруге келмейді.
change-trend-rule = Жаңа ереже бойынша өзгерістің кейінгі жылдары кері қайтқаны да көрсетіледі.
change-revision = Әдеттегі қайта қаралу енді салыстырылатын шығарылымдар арасында, елдердің бірыңғай тізімі бойынша анықталады.
change-panel = Деректер жиынтығындағы көрсеткіштер мен шығарылымдардың құрамы өзгерді.
change-left-out = Жазбаның бірде-бір сөйлемі сүйенбейтін көрсеткіштер алып тасталды.
change-intervals = Қатысу бойынша { release-v14 } орнына { release-v13 } алынды: ол ескірек, бірақ аралықтары берілген.
change-releases = Деректер жиынтықтарының жаңарақ шығарылымдары алынды.
change-countries = Пікір білдіру құқығы және есептілік енді деректер жиынтығындағы барлық ел бойынша бағаланады.
change-digits = Сол шығарылымның көбірек таңбасы бар көшірмесі алынды.
change-indices = V-Dem құқық үстемдігі индексі және Freedom House, World Justice Project, Open Budget Survey көрсеткіштері қосылды.
change-counts = Жаңарақ ресми деректер алынды.
change-bureau = Ұлттық статистика бюросының деректері алғаш рет келтірілді.
change-giving = Қайырымдылық туралы жаңарақ сауалнамалар алынды.
change-benchmarks = Қадамдар бойынша бағдарлар қосылды.
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
release-fiw2025 = Freedom House, 2025 жылғы басылым
release-wjp2024 = World Justice Project, 2024 жылғы басылым
release-obs2023 = Open Budget Survey, 2023 жылғы басылым

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
name-housing_area = мәтіндегі жоспарланған тұрғын үй ауданы, шаршы метр
name-bloggers = мәтіндегі блогерлер саны
name-bloggers_growth = мәтіндегі блогерлер санының өсімі
name-population_world_bank = Дүниежүзілік банк бағалаған халық саны
name-population_official = халықтың ресми саны
name-ngo_registered_2020 = тіркелген ҮЕҰ, бірінші ресми сан
name-ngo_active_2020 = жұмыс істейтін ҮЕҰ, бірінші ресми сан
name-ngo_registered_2021 = тіркелген ҮЕҰ, екінші ресми сан
name-ngo_active_2021 = жұмыс істейтін ҮЕҰ, екінші ресми сан
name-donated_money = ақша бөлген ересектердің үлесі
name-volunteered_time = ерікті болып уақытын бөлген ересектердің үлесі
name-authors_vkontakte = VKontakte желісінің белсенді авторлары
name-authors_instagram = Instagram желісінің белсенді авторлары
name-authors_facebook = Facebook желісінің белсенді авторлары
name-housing_planned_2020 = бір жылға жоспарланған тұрғын үй, шаршы метр
name-public_councils = қоғамдық кеңестер саны
name-funding_register = шетелдік қаржыландыру алушылар тізіліміндегі жазбалар
name-civil_liberties = азаматтық бостандықтар балы
name-women_in_mazhilis = Мәжілістегі әйелдердің үлесі
name-information_rating = ақпарат алу құқығы рейтингі
name-ngo_registered_2023 = тіркелген ҮЕҰ, үшінші ресми сан
name-ngo_active_2023 = жұмыс істейтін ҮЕҰ, үшінші ресми сан
name-freedom_2022 = Freedom in the World баяндамасындағы жалпы балл, салыстырылған бірінші басылым
name-freedom_2024 = Freedom in the World баяндамасындағы жалпы балл, салыстырылған соңғы басылым
name-civil_society_rating_2022 = азаматтық қоғам бағасы, салыстырылған бірінші басылым
name-civil_society_rating_2023 = азаматтық қоғам бағасы, салыстырылған соңғы басылым
name-youth_in_councils_target = қоғамдық кеңестердегі жастар үлесінің нысаналы көрсеткіші
name-information_requests_2024 = ақпарат туралы сұрау салулар
name-assembly_notices_uralsk = Орал қаласындағы жиналыстар туралы хабарламалар
name-assembly_refusals_uralsk = Орал қаласында бас тартылған хабарламалар
name-media_attacks_2024 = БАҚ қызметкерлері мен белсенділерге жасалған шабуылдар мен қоқан-лоққылар
name-donated_money_2021 = ақша бөлген ересектердің үлесі, келесі сауалнама
name-volunteered_time_2021 = ерікті болып уақытын бөлген ересектердің үлесі, келесі сауалнама
name-giving_share_2024 = қайырымдылыққа бөлінген табыс үлесі
name-information_rating_kyrgyzstan = ақпарат алу құқығы рейтингі, Қырғызстан
-title-no-142 = № 142
-title-no-333 = № 333-VI
-title-no-401 = № 401-V
-title-no-30 = № 30-VIII
-title-art-56-9 = 56-баптың 9-тармағы
-title-art-41-2 = 41-баптың 2-тармағы
-base-four = 4
-title-in-force = 2026 жылғы 1 шілдеде
-title-report-day = 31 наурызға
-title-to = 2026 жылғы 23 шілдеге
-title-art-6-5 = 6-баптың 5-тармағы
-title-art-34 = 34-бап
-title-art-96-2 = 96-баптың 2-тармағы
-base-zero = 0
name-npo_other_gap = діни бірлестіктер саны мен мәтіндегі өзге КЕҰ санының айырмасы
name-ngo_active_since = жұмыс істейтін ҮЕҰ санының үшінші ресми сан мен ең соңғы ресми дерек арасындағы өзгерісі
name-participation_above_kyrgyzstan = Қазақстан мен Қырғызстанның қатысу деңгейіндегі айырмасы
name-participation_above_uzbekistan = Қазақстан мен Өзбекстанның қатысу деңгейіндегі айырмасы
name-freedom_assembly_change = Freedom House ұйымының жиналыс бостандығына берген бағасының өзгерісі
name-information_behind_kyrgyzstan = Қырғызстан мен Қазақстанның ақпарат алу құқығы бойынша айырмасы
name-ngo_active_change = жұмыс істейтін ҮЕҰ санының екінші және үшінші ресми сан арасындағы өзгерісі
name-freedom_change = Freedom in the World баяндамасындағы жалпы балдың өзгерісі
name-civil_society_rating_change = азаматтық қоғам бағасының өзгерісі
name-finding-more-organisations = тіркелген ҮЕҰ мәтіндегі КЕҰ санынан көп
name-finding-fewer-give = ақша бөлгендер мәтінде дайын делінгендерден аз
name-finding-mostly-public = мәтіндегі ұйымдар арасында қоғамдық ұйымдар басым
name-finding-more-ready-to-give = қайырымдылыққа дайындар ерікті болуға дайындардан көп
name-finding-bloggers-beyond-authors = мәтіндегі блогерлер VKontakte желісінің белсенді авторларынан көп
name-finding-control-law = қоғамдық бақылау арнайы заңмен реттеледі, мәтіндегі тетік – басқа ұғым
name-finding-limits-documented = мәтінде аталған шектеулер дереккөздермен ішінара расталады
reason-finding-control-law = пайым – заң мәтінде көрсетілген жылдан кейін қабылданған, ал мәтіндегі тетік туралы акт табылмады.
reason-finding-limits-documented = пайым – мәтінде аталған әр шектеуге жеке қорытынды шығарылды, бұл түйін соларға сүйенеді.
name-panel_areas = деректер жиынтығындағы елдер саны
name-panel_indicators = деректер жиынтығындағы көрсеткіштер саны
name-panel_with_intervals = аралығы бар көрсеткіштер саны
name-panel_compared = бірнеше шығарылымдағы көрсеткіштер саны
name-panel_latest = дерегі соңғы жылға дейін бар көрсеткіштер саны
name-panel_home_only = тек осы ел бойынша берілген көрсеткіштер саны
name-panel_not_judged = бір шығарылымдағы, аралықсыз көрсеткіштер саны
name-panel_revision_areas = әдеттегі қайта қарау есептелген елдер саны
name-npo_share_public = қоғамдық ұйымдардың үлесі
name-npo_share_funds = қайырымдылық қорларының үлесі
name-npo_share_other = өзге КЕҰ үлесі
name-npo_parts_gap = бөліктер қосындысы мен жалпы санның айырмасы
name-npo_public_majority = қоғамдық ұйымдар үлесінің { -base-half }дан асатын бөлігі
name-npo_public_per_fund = бір қайырымдылық қорына келетін қоғамдық ұйымдар саны
name-npo_per_100k = { -base-people } тұрғынға шаққандағы ұйымдар саны
name-npo_share_of_registered = мәтіндегі жалпы санның тіркелген ҮЕҰ санындағы үлесі
name-npo_registered_gap = тіркелген ҮЕҰ саны мен мәтіндегі жалпы санның айырмасы
name-npo_share_of_active = мәтіндегі жалпы санның жұмыс істейтін ҮЕҰ санындағы үлесі
name-readiness_gap = қайырымдылыққа және ерікті болуға дайындықтың айырмасы
name-giving_gap = қайырымдылыққа дайындық пен нақты қайырымдылықтың айырмасы
name-giving_gap_2021 = қайырымдылыққа дайындық пен нақты қайырымдылықтың айырмасы, келесі сауалнама
name-volunteering_gap = ерікті болуға дайындық пен нақты еріктіліктің айырмасы
name-score_share_of_maximum = балдың ең жоғары балдағы үлесі
name-score_position = балдың шкаладағы орны
name-bloggers_before = алдыңғы жылғы блогерлер саны
name-bloggers_added = бір жылда қосылған блогерлер
name-bloggers_per_100 = { -base-hundred } тұрғынға шаққандағы блогерлер саны
name-bloggers_beyond_authors = блогерлер саны мен VKontakte желісінің белсенді авторлары санының айырмасы
name-housing_per_person = бір адамға жоспарланған тұрғын үй ауданы
name-housing_gap = бір жылғы тұрғын үй жоспары мен мәтіндегі жоспардың айырмасы

source-source-text = «Қазақстанда азаматтық қоғам құрудың тетіктері» (басы alash.kz сайтынан табылған)
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
    .licence = пакетті жасаушылардың мәліметі бойынша – ODC-PDDL-1.0; Дүниежүзілік банктің шарттары оқылмады
source-bns-population = 2021 жылдың басындағы халық саны, «Казахстан сегодня» арқылы
    .body = Ұлттық статистика бюросы
source-16news-ngo = «Қазақстанда тіркелген 22 мың ҮЕҰ-ның 16 мыңы жұмыс істейді» (орыс тілінде)
    .body = 16news.kz
source-kazinform-ngo = «Қазақстанда 16 мың ҮЕҰ жұмыс істейді» (ағылшын тілінде), ақпарат және қоғамдық даму вице-министріне сілтемемен
    .body = Kazinform
source-caf-2021 = World Giving Index 2021, толық кесте (2020 жылғы сауалнама), abissellsiders/ipsed репозиторийі арқылы
    .body = Charities Aid Foundation
    .licence = барлық құқық Charities Aid Foundation ұйымына тиесілі; жекелеген деректер ғана келтірілді
source-kazpravda-authors = Қазақстандағы ең танымал әлеуметтік желілер (2018 жылғы деректер, Brand Analytics)
    .body = «Казахстанская правда»
source-kazinform-housing = Қазақстанда 2020 жылы мемлекеттік инвестиция есебінен 23 мың пәтер салынады (ағылшын тілінде)
    .body = Kazinform
source-nurly-zher = 2020–2025 жылдарға арналған «Нұрлы жер» мемлекеттік бағдарламасы, № 1054 қаулысы
    .body = Қазақстан Республикасының Үкіметі
source-fld-funding = «Қазақстан: шетелдік қаржыландыру тізілімі жойылсын» (ағылшын тілінде)
    .body = Front Line Defenders және тағы сегіз ұйым
source-freedom-house-2023 = Freedom in the World 2023: Қазақстан
    .body = Freedom House
source-idea-quotas = Gender Quotas Database: Қазақстан
    .body = International IDEA
source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, vdemlite пакеті арқылы
    .body = V-Dem институты
    .licence = пакеттің мәліметі бойынша – CC BY-SA 4.0; Our World in Data жазбасы бойынша – CC BY 4.0
source-rti-rating = Қазақстан бойынша мәлімет
    .body = Global Right to Information Rating
source-law-public-councils = «Қоғамдық кеңестер туралы» № 383-V Заңы
    .body = Қазақстан Республикасы
source-law-information = «Ақпаратқа қол жеткізу туралы» № 401-V Заңы
    .body = Қазақстан Республикасы
source-order-foreign-money = Шетелден алынған қаражат жөнінде салық органдарын хабардар ету туралы № 241 бұйрығы
    .body = Қаржы министрлігі
source-law-assemblies = «Қазақстан Республикасында бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі туралы» № 333-VI Заңы
    .body = Қазақстан Республикасы
source-law-public-control = «Қоғамдық бақылау туралы» № 30-VIII Заңы
    .body = Қазақстан Республикасы
source-grant-operator = ҮЕҰ-ға гранттар беру операторын құру туралы № 1192 қаулысы, astanazan.kz арқылы
    .body = Қазақстан Республикасының Үкіметі
source-cpia-faq = CPIA туралы жиі қойылатын сұрақтар (2015 жылғы бағаларға арналған басылымның көшірмесі, ағылшын тілінде)
    .body = Дүниежүзілік банк
source-cpia-scale = CPIA, түсіндірме сөздік (ағылшын тілінде)
    .body = Bretton Woods Project
source-world-bank-lending = Елдердің жіктемесі (Қазақстанның несиелеу санаты – Халықаралық қайта құру және даму банкі), cpiaetl пакеті арқылы
    .body = Дүниежүзілік банк
    .licence = MIT лицензиясы пакетке берілген
source-ida-graduates = Қауымдастық қаражатын алуды аяқтаған елдер тізімі (Қазақстан тізімде жоқ)
    .body = Халықаралық даму қауымдастығы
source-vdem-15 = V-Dem Country-Year Dataset v15, cliaretl пакеті арқылы
    .body = V-Dem институты
    .licence = MIT лицензиясы пакетке берілген, онда деректер туралы айтылмаған; Our World in Data жазбасы бойынша V-Dem v15 лицензиясы – CC BY 4.0
source-vdem-15-bounds = Сенім аралықтары бар V-Dem Country-Year Dataset v15, democracyData пакеті арқылы
    .body = V-Dem институты
    .licence = GPL-3 лицензиясы пакетке берілген; Our World in Data жазбасы бойынша V-Dem v15 лицензиясы – CC BY 4.0
source-vdem-13 = Сенім аралықтары бар V-Dem Country-Year Dataset v13, шығарылымы соңғы жылы бойынша анықталды, Jacopo21/MA_Thesis арқылы
    .body = V-Dem институты
    .licence = репозиторийде лицензия файлы жоқ; V-Dem v13 шарттары оқылмады
source-vdem-16 = V-Dem Country-Year Dataset v16, Our World in Data жариялаған нұсқасы, шығарылымы соңғы жылы бойынша анықталды, cojb777-arch репозиторийі арқылы
    .body = V-Dem институты
    .licence = репозиторийде лицензия файлы жоқ; Our World in Data жазбасы бойынша V-Dem v16 лицензиясы – CC BY 4.0
source-vdem-16-participatory = V-Dem Country-Year Dataset v16, қатысу демократиясы индексі, Our World in Data жариялаған нұсқасы, JeanSobocoeur1/TACIproject арқылы
    .body = V-Dem институты
    .licence = репозиторийде лицензия файлы жоқ; Our World in Data жазбасы бойынша V-Dem v16 лицензиясы – CC BY 4.0
source-vdem-16-last = V-Dem Country-Year Dataset v16, соңғы жылы ғана, chad3456/india-defence-infra-corridor арқылы
    .body = V-Dem институты
    .licence = репозиторийде лицензия көрсетілмеген; Our World in Data жазбасы бойынша V-Dem v16 лицензиясы – CC BY 4.0
source-wgi-2023 = Worldwide Governance Indicators 1996–2023, стандартты қателерімен, democracyData пакеті арқылы
    .body = Дүниежүзілік банк
    .licence = GPL-3 лицензиясы пакетке берілген; Дүниежүзілік банктің шарттары оқылмады
source-freedom-house-editions = Freedom in the World, 2013–2025 жылғы басылымдар, жеке балдар, VizualOptima/Freedom_Index арқылы
    .body = Freedom House
    .licence = репозиторийде лицензия файлы жоқ; Freedom House шарттары оқылмады
source-wjp-2024 = Rule of Law Index 2024, cliaretl пакеті арқылы
    .body = World Justice Project
    .licence = MIT лицензиясы пакетке берілген; World Justice Project шарттары оқылмады
name-ngo_registered_2025 = тіркелген ҮЕҰ, ең соңғы ресми дерек
name-ngo_active_2025 = жұмыс істейтін ҮЕҰ, ең соңғы ресми дерек
name-ngo_bureau_2024 = Ұлттық статистика бюросының дерегі бойынша жұмыс істейтін ҮЕҰ
name-religious_associations_2020 = діни бірлестіктер
name-funding_register_2025 = шетелдік қаржыландыру алушылар тізіліміндегі жазбалар, ең соңғы дерек
name-public_councils_2025 = қоғамдық кеңестер, ең соңғы дерек
source-obs-2023 = Open Budget Survey 2017–2023, қоғамның қатысуы, galileukim/wdr2025gov арқылы
    .body = International Budget Partnership
    .licence = MIT лицензиясы пакетке берілген; сауалнама шарттары оқылмады
source-ministry-ngo = ҮЕҰ секторына шолу беті
    .body = Азаматтық қоғам істері комитеті
source-tashkent-times-freedom = Freedom in the World 2024, Tashkent Times арқылы
    .body = Freedom House
source-nations-in-transit-2023 = Nations in Transit 2023: Қазақстан
    .body = Freedom House
source-civicus-2022 = «Азаматтық бостандықтар ахуалының нашарлауына байланысты Қазақстанның бағасы төмендетілді» (ағылшын тілінде)
    .body = CIVICUS Monitor
source-law-npo = «Коммерциялық емес ұйымдар туралы» № 142 Заңы
    .body = Қазақстан Республикасы
source-statistics-bureau = 1-КЕҰ нысанын бекіту туралы бұйрық (Бюроның 2020 жылғы 23 қазандағы ережесіне сілтеме жасалған)
    .body = Ұлттық статистика бюросы
source-housing-2012 = «Қолжетімді баспана – 2020» бағдарламасы (№ 821 қаулысымен бекітілген, 2014 жылғы 28 маусымдағы № 728 қаулысымен күші жойылған)
    .body = Қазақстан Республикасының Үкіметі
source-camr-2021 = «Қазақстанда адам құқықтары мен азаматтық құқықтарға қысым көрсету» (ағылшын тілінде)
    .body = CAMR
source-freedom-house-suspended = Қызметі тоқтатыла тұрған адам құқықтарын қорғау ұйымдары туралы мәлімдеме (2021 жылғы қаңтар), Democracy Chronicles арқылы
    .body = Freedom House
source-hrw-assemblies = Бейбіт жиналыстар туралы заң жобасы жөніндегі ашық хат (ағылшын тілінде)
    .body = Human Rights Watch
source-constitution-2026 = Референдумда қабылданған Конституция, 2026 жылғы 1 шілдеден бастап қолданылады
    .body = Қазақстан Республикасы
source-tax-code-2025 = № 214-VIII Салық кодексі, 2026 жылғы 1 шілдеден қолданылатын 56-бап
    .body = Қазақстан Республикасы
source-decree-390 = Азаматтық қоғамды дамыту тұжырымдамасын бекіту туралы № 390 Жарлығы
    .body = Қазақстан Республикасының Президенті
source-decree-384 = «Қазақстан Республикасындағы 2030 жылға дейінгі отбасылық және гендерлік саясат тұжырымдамасын бекіту туралы» № 384 Жарлығы
    .body = Қазақстан Республикасының Президенті
source-resolution-247 = 2023–2029 жылдарға арналған мемлекеттік жастар саясатының тұжырымдамасын бекіту туралы № 247 қаулысы
    .body = Қазақстан Республикасының Үкіметі
source-order-281 = «Ақпаратқа қол жеткізу мәселелері жөніндегі комиссия туралы ережені бекіту туралы» № 281-НҚ бұйрығы
    .body = Ақпарат және қоғамдық даму министрі
source-laws-2026 = 2026 жылы қабылданған негізгі заңдардың тізбесі (23 шілдеге дейін)
    .body = Қазақстан Республикасы
source-baq-ngo-law = «Қазақстанда үкіметтік емес ұйымдар туралы жаңа заң әзірленуде» (орыс тілінде)
    .body = BAQ.kz, мәдениет және ақпарат вице-министріне сілтемемен
source-kazpravda-ngo = «Ортақ мүддеде» (орыс тілінде)
    .body = «Казахстанская правда»
source-finprom-ngo = «Қазақстанда ҮЕҰ немен айналысады және мемлекеттен қанша алады» (орыс тілінде)
    .body = Finprom.kz, Ұлттық статистика бюросына сілтемемен
source-czhr-councils = «Мемлекет және азаматтық қоғам: әріптестік статистикасы» (орыс тілінде)
    .body = Politprosvet.kz, министрлікке сілтемемен
source-kazpravda-register = «Мәжіліс депутаттары шетелдік ҮЕҰ донорларын атауды талап етеді» (орыс тілінде)
    .body = «Казахстанская правда»
source-diplomat-2021 = «Қысымнан кейін Қазақстанның салық органдары айыппұлдар мен қызметті тоқтата тұрудан бас тартты» (ағылшын тілінде)
    .body = The Diplomat
source-bes-requests = «Қызметтік ақпарат: шенеуніктер ашықтықтан қалай қашады» (орыс тілінде)
    .body = BES.media, министрліктің 2024 жылғы есебі бойынша
source-informburo-youth = «Жастарды қолдауға 500 млрд теңгеге жуық қаражат бөлінеді» (орыс тілінде)
    .body = Informburo.kz
source-media-attacks-2024 = «2024 жылы Қазақстанда БАҚ қызметкерлеріне жасалған шабуылдар» (ағылшын тілінде)
    .body = «Әділ сөз», Justice for Journalists
source-iphr-2025 = Сөз, бірлесу және жиналыс бостандығы туралы баяндама, 2024 жылғы қараша – 2025 жылғы маусым (ағылшын тілінде)
    .body = IPHR және Адам құқықтары мен заңдылықты сақтау жөніндегі Қазақстан халықаралық бюросы, CIVICUS Monitor үшін
source-uralsk-assemblies = «Орал әкімдігі екі адамның 25 қазанда митинг өткізуіне келісім бермеді» (орыс тілінде)
    .body = «Мой город»
source-erkindik-assemblies = «Қазақстанда бейбіт жиналыстар туралы заң қалай қолданылады» (орыс тілінде)
    .body = Youth.kz, «Еркіндік қанаты» қорының есебі бойынша
source-caf-2022 = World Giving Index 2022, толық кесте (2021 жылғы сауалнама), abissellsiders/ipsed репозиторийі арқылы
    .body = Charities Aid Foundation
    .licence = барлық құқық Charities Aid Foundation ұйымына тиесілі; жекелеген деректер ғана келтірілді
source-caf-report-2025 = World Giving Report 2025, The Caspian Post хабарлауы бойынша
    .body = Charities Aid Foundation
    .licence = лицензия көрсетілмеген; индекстің 2014 және 2015 жылғы басылымдарында: барлық құқық Charities Aid Foundation ұйымына тиесілі; жекелеген деректер ғана келтірілді
source-rti-kyrgyzstan = Қырғызстан бойынша мәлімет
    .body = Global Right to Information Rating
