### Талдамалық жазбаның қазақша мәтіні. Сан атымен беріледі: { $npo_total } санның өзін, өлшемін
### және шегін шығарады, зат есім мәтінде тұрады. Цифр тек -title- және -base- терминдерінде тұрады.

-title-housing = «Қолжетімді баспана – 2025»
-title-hash = SHA-256
-title-nurly-zher = «Нұрлы жер»
-base-people = 100 мың
-base-hundred = 100
-base-lowest = 1
-base-highest = 6
-base-rti = 150
-base-liberties = 60
-base-index = 0–1

title = Қазақстандағы азаматтық қоғам
    .subtitle = Көлемі, қатысу, шектеулер және қадамдар: бастапқы мәтін мен тәуелсіз деректер
    .description = Талдамалық жазба: Қазақстандағы азаматтық қоғам туралы қазақ тіліндегі бір мәтін не дейді және тәуелсіз деректер нені көрсетеді
    .population-official = Жан басына шаққандағы көрсеткіштер халықтың ресми саны бойынша есептелді: { DATE($population_official) }
    .detail-summary = Жазбаның бір беттік қысқаша нұсқасы

answer = { SIGN($npo_registered_gap) ->
    [positive] Қазақстанда азаматтық қоғам ұйымдары бастапқы мәтіндегіден көп
    [negative] Қазақстанда тіркелген үкіметтік емес ұйымдар бастапқы мәтіндегі коммерциялық емес ұйымдардан аз
   *[open] Қазақстанда азаматтық қоғам ұйымдарының бастапқы мәтіндегіден көп екені белгісіз
}, { SIGN($giving_gap) ->
    [positive] бір айда қайырымдылыққа ақша бергендер ондағы дайындардан аз
    [negative] бір айда қайырымдылыққа ақша бергендер ондағы дайындардан көп
   *[open] бір айда қайырымдылыққа ақша бергендердің ондағы дайындардан аз екені белгісіз
}, ал шетелдік қаржы, сөз бостандығы, жиналыс және ақпарат алу шектеулері дереккөздерде көрсетілген.

message-count = { SIGN($npo_registered_gap) ->
    [positive] Ресми мәлімет бойынша { $ngo_registered_2021 } үкіметтік емес ұйым (ҮЕҰ) тіркелген, бұл мәтіндегі жалпы саннан көп
    [negative] Ресми мәлімет бойынша { $ngo_registered_2021 } үкіметтік емес ұйым (ҮЕҰ) тіркелген, бұл мәтіндегі жалпы саннан аз
   *[open] Ресми мәлімет бойынша { $ngo_registered_2021 } үкіметтік емес ұйым (ҮЕҰ) тіркелген; мәтіндегі жалпы саннан көп-аздығы белгісіз
}
    .text = Мәтінде { $npo_total } коммерциялық емес ұйым (КЕҰ) көрсетілген, бұл ресми санның { $npo_share_of_registered } бөлігіне сәйкес келеді. ҮЕҰ – КЕҰ-ның бір бөлігі ғана, сондықтан мәтіндегі санның барлық КЕҰ-дағы үлесі бұдан да төмен.
message-giving = { SIGN($giving_gap) ->
    [positive] Қайырымдылықтың өлшенген деңгейі мәтінде айтылған дайындықтан төмен
    [negative] Қайырымдылықтың өлшенген деңгейі мәтінде айтылған дайындықтан жоғары
   *[open] Қайырымдылықтың өлшенген деңгейі мәтінде айтылған дайындықтан төмен екені белгісіз
}
    .text = Мәтін бойынша халықтың { $giving_readiness } бөлігі қайырымдылыққа қатысуға, { $volunteering_readiness } бөлігі ерікті болуға дайын. Нақты іс-әрекет сауалнамасы – басқа өлшем: бір айда ересектердің { $donated_money } бөлігі ақшасын, { $volunteered_time } бөлігі уақытын бөлген.
message-control = Мемлекеттік органдарды қоғамдық бақылау { YEAR($law-public-control) } жылдан бері арнайы заңмен реттеледі
    .text = Заң { DATE($law-public-control) } күні қабылданған. Мәтінде одан бұрынғы жылмен көрсетілген «Азаматтық бақылау» тетігі – басқа ұғым; ол туралы акт табылмады.
message-limits = Мәтінде аталған шектеулердің көбі құжатпен расталады, бірақ мәтіндегі тұжырымға әрдайым сай келмейді
    .text = Freedom House азаматтық бостандықтарға { -base-liberties } балдан { $civil_liberties } балл берген ({ YEAR($civil_liberties) } жыл); «Ақпаратқа қол жеткізу туралы» заңның бағасы – { -base-rti } балдан { $information_rating } балл ({ YEAR($information_rating) } жыл). Жастар мен әйелдердің ҮЕҰ-дағы үлесі табылмады.

chart-count = { SIGN($npo_registered_gap) ->
    [positive] Мәтіндегі КЕҰ саны ресми деректегі тіркелген ҮЕҰ санынан аз
    [negative] Мәтіндегі КЕҰ саны ресми деректегі тіркелген ҮЕҰ санынан көп
   *[open] Мәтіндегі КЕҰ саны ресми деректегі тіркелген ҮЕҰ санынан аз екені белгісіз
}
    .subtitle = Ұйымдар саны: мәтінде – КЕҰ, ресми деректерде – КЕҰ-ның бір бөлігі болып табылатын ҮЕҰ
    .source = Мәтін, Статистика агенттігіне сілтемемен (дәл сан); ақпарат вице-министрі, Kazinform хабары бойынша. Үзілген бағанның жоғарғы шегі белгісіз.
    .npo_total = Мәтіндегі КЕҰ, { YEAR($npo_total) } жылдың соңы
    .npo_share_of_registered = тіркелген ҮЕҰ санының { $npo_share_of_registered } бөлігі
    .ngo_active_2021 = Жұмыс істейтін ҮЕҰ, { DATE($ngo_active_2021) }
    .ngo_registered_2021 = Тіркелген ҮЕҰ, { DATE($ngo_registered_2021) }

step-law = Заңнаманы жақсарту
    .text = Көрсеткіші: бірлесу бостандығы индексі (V-Dem), { -base-index } шкаласы бойынша { $association_index } ({ YEAR($association_index) } жыл)
    .who = Мәтінде көрсетілмеген
    .indicator = Бірлесу бостандығы индексі (V-Dem)
    .newest = { -base-index } шкаласы бойынша { $association_index } ({ YEAR($association_index) } жыл)
step-participation = Жастар мен әйелдердің қатысуын арттыру
    .text = Көрсеткіші: әйелдердің азаматтық қоғамға қатысу индексі (V-Dem), { -base-index } шкаласы бойынша { $women_civil_society } ({ YEAR($women_civil_society) } жыл); жастар бойынша көрсеткіш табылмады
    .who = Мәтінде көрсетілмеген
    .indicator = Әйелдердің азаматтық қоғамға қатысу индексі (V-Dem); жастар бойынша көрсеткіш табылмады
    .newest = { -base-index } шкаласы бойынша { $women_civil_society } ({ YEAR($women_civil_society) } жыл)
step-information = Ақпаратқа қолжетімділікті кеңейту
    .text = Көрсеткіші: ақпарат алу құқығы рейтингі (RTI), { -base-rti } балдан { $information_rating } балл ({ YEAR($information_rating) } жыл)
    .who = Мәтінде көрсетілмеген
    .indicator = Заңның ақпарат алу құқығы рейтингіндегі (RTI) бағасы
    .newest = { -base-rti } балдан { $information_rating } балл ({ YEAR($information_rating) } жыл)

section-size = Сектордың көлемі мен құрамы
size-count = Мәтінде Статистика агенттігіне сүйеніп, { YEAR($npo_total) } жылдың соңында { $npo_total } КЕҰ тіркелген делінген.
size-official = Ресми мәлімдемелерде КЕҰ-ның бір бөлігі – ҮЕҰ есептеледі: тіркелгені – { $ngo_registered_2021 }, жұмыс істейтіні – { $ngo_active_2021 } ({ DATE($ngo_active_2021) }). Мәтіндегі жалпы сан біріншісінің { $npo_share_of_registered } бөлігін, екіншісінің { $npo_share_of_active } бөлігін құрайды.
size-year = Басқа ресми сандар: тіркелгені – { $ngo_registered_2020 } ({ DATE($ngo_registered_2020) }), жұмыс істейтіні – { $ngo_active_2020 } ({ DATE($ngo_active_2020) }).
size-unmatched = Мәтіндегі жалпы сан жарияланған бірде-бір тізілімнен табылмады; ол тізілімнің бір бөлігін ғана қамтуы мүмкін.
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
chart-kinds = { SIGN($npo_public_majority) ->
    [positive] Мәтіндегі ұйымдардың көпшілігі – қоғамдық ұйымдар
    [negative] Мәтіндегі ұйымдардың жартысынан азы – қоғамдық ұйымдар
    [zero] Мәтіндегі ұйымдардың тең жартысы – қоғамдық ұйымдар
   *[open] Мәтіндегі ұйымдардың көпшілігі қоғамдық ұйымдар екені белгісіз
}
    .subtitle = Мәтіндегі ұйымдар арасындағы үлесі мен саны, { YEAR($npo_total) } жылдың соңы
    .source = Мәтін, Статистика агенттігіне сілтемемен (дәл сандар). Ресми сандарды бірінші суреттен қараңыз.
    .npo_share_public = Қоғамдық ұйымдар
    .npo_public_organisations = { $npo_public_organisations }
    .npo_share_funds = Қайырымдылық қорлары
    .npo_charity_funds = { $npo_charity_funds }
    .npo_share_other = Өзге КЕҰ
    .npo_other = { $npo_other }

section-participation = Қатысу және қайырымдылық
participation-ready = Мәтінде GfK Kazakhstan агенттігінің { YEAR($giving_readiness) } жылғы зерттеуіне сүйеніп, халықтың { $giving_readiness } бөлігі қайырымдылыққа қатысуға, { $volunteering_readiness } бөлігі ерікті болуға дайын делінген.
participation-gap = { SIGN($readiness_gap) ->
    [positive] Бірінші үлес екіншісінен жоғары, айырмасы – { $readiness_gap }.
    [negative] Бірінші үлес екіншісінен төмен, айырмасы – { ABS($readiness_gap) }.
   *[open] Екі үлестің қайсысы жоғары екені белгісіз.
}
participation-measured = Дүниежүзілік қайырымдылық индексінің { YEAR($donated_money) } жылғы деректері бойынша соңғы бір айда ересектердің { $donated_money } бөлігі ақша берген, { $volunteered_time } бөлігі ерікті болып уақытын бөлген.
participation-caveat = Дайындық – ниет, ал индекс бір айдағы іс-әрекетті тіркейді, топтар мен жылдар да әртүрлі: айырма құлдырауды білдірмейді. GfK зерттеуінің өзі табылмады.
participation-score = Мәтінде Дүниежүзілік банктің «азаматтық қатысу индексі (CPIA)» бойынша { -base-highest } балдан { $civic_participation_score } балл да келтірілген. Шкала { -base-lowest } балдан басталғандықтан, бұл – шкаланың { $score_share_of_maximum } бөлігі емес, { $score_position } бөлігі. CPIA саясат пен институттарды бағалайды, онда мұндай индекс жоқ; Қазақстанға берілген ресми балл табылмады.
chart-ready = { SIGN($giving_gap) ->
    [positive] Мәтін бойынша дайындар индекс бойынша қайырымдылық жасағандардан көп
    [negative] Мәтін бойынша дайындар индекс бойынша қайырымдылық жасағандардан аз
   *[open] Мәтін бойынша дайындардың индекс бойынша қайырымдылық жасағандардан көп екені белгісіз
}
    .subtitle = Дайындар – мәтін бойынша (халық, { YEAR($giving_readiness) } жыл), соңғы айда қатысқандар – индекс бойынша (ересектер, { YEAR($donated_money) } жыл)
    .source = Мәтін, GfK Kazakhstan агенттігіне сілтемемен; Charities Aid Foundation, Дүниежүзілік қайырымдылық индексі. Нақты мән үзік сызықты бөлікте болуы мүмкін.
    .giving_readiness = Қайырымдылыққа қатысуға дайын
    .donated_money = Қайырымдылыққа ақша берген
    .volunteering_readiness = Ерікті болуға дайын
    .volunteered_time = Ерікті болып уақытын бөлген

section-voice = Қоғам үні және медиа
voice-bloggers = Мәтінде «Интерньюс-Қазақстан» ұйымына сүйеніп, { YEAR($bloggers) } жылы { $bloggers } блогер болғаны, { YEARBEFORE($bloggers_growth) } жылмен салыстырғандағы өсім { $bloggers_growth } екені айтылады.
voice-implied = Олай болса, бір жыл бұрын { $bloggers_before } блогер болған, бір жылда { $bloggers_added } блогер қосылған, ал әрбір { -base-hundred } тұрғынға, нәрестелерді қоса, { $bloggers_per_100 } блогерден келеді.
voice-doubt = Мұндай жарияланым табылмады. { SIGN($bloggers_beyond_authors) ->
    [positive] Мәтіндегі сан VKontakte желісінің белсенді авторлары санынан ({ YEAR($authors_vkontakte) } жылы – { $authors_vkontakte }) көп; ол пайдаланушылар не аккаунттар саны болуы мүмкін (біздің болжам), оны блогерлер саны ретінде келтірмеген жөн.
   *[open] VKontakte желісінде { YEAR($authors_vkontakte) } жылы { $authors_vkontakte } белсенді автор болған; мәтіндегі сан нені білдіретіні белгісіз.
}
chart-bloggers = { SIGN($bloggers_beyond_authors) ->
    [positive] Мәтіндегі «блогерлер» VKontakte желісінің белсенді авторларынан көп
   *[open] Мәтіндегі «блогерлер» және желілердің белсенді авторлары
}
    .subtitle = Мәтіндегі блогерлер және желілердің белсенді авторлары ({ YEAR($authors_vkontakte) } жыл); бір адам бірнеше желіде жаза алады
    .source = Мәтін, «Интерньюс-Қазақстан» ұйымына сілтемемен; «Казахстанская правда», Brand Analytics деректері. Алдыңғы жыл мәтіндегі өсім бойынша есептелді.
    .bloggers = Мәтіндегі блогерлер, { YEAR($bloggers) } жыл
    .bloggers_before = { YEARBEFORE($bloggers_growth) } жыл, өсім бойынша есептелген
    .authors_vkontakte = VKontakte
    .authors_instagram = Instagram
    .authors_facebook = Facebook

section-mechanisms = Тетіктер мен бағдарламалар
mechanisms-institute = Мәтіндегі атау мен жылға сай азаматтық қоғамды дамыту институты табылмады; құжатпен расталғаны – { DATE($grant-operator) } күнгі қаулымен құрылған, ҮЕҰ-ға мемлекеттік гранттар беретін оператор.
mechanisms-control = Мәтіндегі «Азаматтық бақылау» тетігі туралы акт те табылмады. Құжатпен расталғаны: «Қоғамдық кеңестер туралы» заң ({ YEAR($law-public-councils) } жыл), кеңестердің саны ({ YEAR($public_councils) } жылы – { $public_councils }) және «Қоғамдық бақылау туралы» заң ({ DATE($law-public-control) }); соңғысы – басқа ұғым.
mechanisms-housing = Мәтінде { -title-housing } тұрғын үй бағдарламасын әзірлеуге қоғамдық ұйымдар мен сарапшылар қатысты делінген, бұл тексеруге келмейді. Мәтін бойынша { $housing_area } шаршы метр, яғни әр адамға { $housing_per_person } шаршы метрден жоспарланған.
mechanisms-programme = Мұндай атаулы бағдарлама табылмады. Табылғаны – { DATE($nurly-zher) } күні бекітілген { -title-nurly-zher }; { SIGN($housing_gap) ->
    [positive] оның { YEAR($housing_planned_2020) } жылғы жоспарының өзі ({ $housing_planned_2020 } шаршы метр) мәтіндегі саннан асады.
   *[open] оның { YEAR($housing_planned_2020) } жылғы жоспары – { $housing_planned_2020 } шаршы метр.
}

section-limits = Дамуды не тежейді
limit-funding = Шетелдік қаржыландыру.
    .text = Мәтіндегі хабарлау міндеті құжатпен расталады, бірақ КЕҰ туралы заңға ғана емес, салық қағидаларына да ({ DATE($order-foreign-money) } күнгі бұйрық) негізделген; «шетелдік агент» термині заңнан табылмады. Алушылардың, соның ішінде компаниялар мен жеке тұлғалардың ашық тізілімінде { $funding_register } жазба болған ({ DATE($funding_register) }).
limit-speech = Сөз бостандығы мен бейбіт жиналыс.
    .text = Бейбіт жиналыстар туралы заң ({ DATE($law-assemblies) }) рұқсаттың орнына белгіленген орындарда хабарлама тәртібін енгізді. Freedom House азаматтық бостандықтарға { -base-liberties } балдан { $civil_liberties } балл берген ({ YEAR($civil_liberties) } жылғы басылым).
limit-participation = Жастар мен әйелдер.
    .text = Саясаттанушы Ерлан Саиров Дүниежүзілік банкке сүйеніп, олардың қатысуы жеткіліксіз дейді; мұндай зерттеу де, олардың ҮЕҰ-дағы үлесі де табылмады. Басқа салада, саясатта, Мәжіліс орындарының { $women_in_mazhilis } бөлігі әйелдерге тиесілі болды ({ YEAR($women_in_mazhilis) } жыл).
limit-information = Ақпаратқа қол жеткізу.
    .text = Бұл құқық { YEAR($law-information) } жылғы заңмен берілген; халықаралық рейтингте осы заңға { -base-rti } балдан { $information_rating } балл берілген ({ YEAR($information_rating) } жыл), кейінгі түзетулер ескерілмеуі мүмкін.

section-steps = Не істеу керек
steps-intro = Мәтінде мұндай шаралар қажет болуы мүмкін делінген, бірақ орындаушы аталмаған; біз оқыған актілердің ешқайсысында жауапты орган белгіленбеген. Көрсеткіштерді біз қостық.
table-steps = Қадамдар, орындаушылар және көрсеткіштер
    .step = Қадам
    .who = Орындаушы
    .indicator = Жарияланған көрсеткіш
    .newest = Табылған соңғы мәні

section-trust = Бұл сандарға қаншалықты сенуге болады
trust-text = Бастапқы мәтіннің оқылған нұсқасында күні, авторы және сілтемелері жоқ; онда аталған ұйымдардың осы сандар келтірілген жарияланымы табылмады.
trust-found = Көп беттің басы ғана оқылды: «табылмады» деген «жоқ» дегенді дәлелдемейді.
trust-intervals = Аралықтар жарияланған сандардың дөңгелектенуін ғана көрсетеді, іріктеу немесе бағалау қателігін емес.
trust-terms = КЕҰ, ҮЕҰ, қоғамдық ұйым және қайырымдылық қоры – әртүрлі топтар; олар салыстырылған жерде жазбада бұл ескертіледі.

section-ledger = Сандар қайдан алынды
section-sources = Дереккөздер
section-cite = Сілтеме жасау үлгісі
cite = civicbrief contributors ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
section-made = Қалай дайындалды
made =
    .edition = Басылым
    .parameters = Параметрлер
    .defaults = барлығы әдепкі мәнінде
    .versions = Құралдар
    .lock = Нұсқалар файлының { -title-hash } қосындысы

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
name-association_index = бірлесу бостандығы индексі
name-women_civil_society = әйелдердің азаматтық қоғамға қатысу индексі
name-information_rating = ақпарат алу құқығы рейтингі
name-npo_share_public = қоғамдық ұйымдардың үлесі
name-npo_share_funds = қайырымдылық қорларының үлесі
name-npo_share_other = өзге КЕҰ үлесі
name-npo_parts_gap = бөліктер қосындысы мен жалпы санның айырмасы
name-npo_public_majority = қоғамдық ұйымдар үлесінің жартыдан асатын бөлігі
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
    .body = авторы көрсетілмеген
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
