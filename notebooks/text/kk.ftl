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
-base-index = 0 – 1

title = Қазақстандағы азаматтық қоғам
    .subtitle = Көлемі, қатысушылары, шектеулері және ұсынылатын қадамдар
    .description = Талдамалық жазба: бір мәтін Қазақстандағы азаматтық қоғам туралы не дейді, тәуелсіз деректер нені көрсетеді
    .population-official = Жан басына шаққандағы көрсеткіштер ресми халық саны бойынша есептелді: { DATE($population_official) }
    .detail-summary = Жазбаның бір беттік түйіні

answer = { SIGN($npo_registered_gap) ->
    [positive] Қазақстанда азаматтық ұйымдар мәтіндегі саннан әлдеқайда көп
    [negative] Қазақстанда тіркелген ҮЕҰ саны мәтіндегі ұйымдар санынан аз
   *[open] Қолдағы санақтар Қазақстанда қанша азаматтық ұйым бар екенін айтуға жеткіліксіз
}, { SIGN($giving_gap) ->
    [positive] қайырымдылық жасайтындар оған дайын екенін айтқандардан аз
    [negative] қайырымдылық жасайтындар оған дайын екенін айтқандардан көп
   *[open] қайырымдылыққа дайындық пен нақты іс-әрекеттің айырмасы белгісіз
}, ал қаржыландыру, сөз бостандығы, бейбіт жиналыс және ақпаратқа қол жеткізу талаптары ұйымдардың мүмкіндігін тарылтады.

message-count = { SIGN($npo_registered_gap) ->
    [positive] Ресми мәлімет бойынша { $ngo_registered_2021 } ҮЕҰ тіркелген, бұл мәтіндегі жалпы саннан әлдеқайда көп
    [negative] Ресми мәлімет бойынша { $ngo_registered_2021 } ҮЕҰ тіркелген, бұл мәтіндегі жалпы саннан аз
   *[open] Ресми мәлімет бойынша { $ngo_registered_2021 } ҮЕҰ тіркелген; мәтіндегі жалпы саннан көп-аздығы белгісіз
}
    .text = Мәтінде { $npo_total } коммерциялық емес ұйым (КЕҰ) аталған, бұл сол санның { $npo_share_of_registered } бөлігіне тең. ҮЕҰ – КЕҰ-ның бір бөлігі, сондықтан нақты үлес бұдан да төмен.
message-giving = { SIGN($giving_gap) ->
    [positive] Қайырымдылыққа дайындық өлшенген қайырымдылықтан жоғары
    [negative] Өлшенген қайырымдылық оған дайындықтан жоғары
   *[open] Қайырымдылыққа дайындық пен өлшенген қайырымдылықтың айырмасы белгісіз
}
    .text = Мәтін бойынша халықтың { $giving_readiness } бөлігі қайырымдылыққа, { $volunteering_readiness } бөлігі ерікті болуға дайын. Өлшем бойынша бір айда ересектердің { $donated_money } бөлігі ақша, { $volunteered_time } бөлігі уақытын берген.
message-control = Мемлекеттік органдарды қоғамдық бақылаудың { YEAR($law-public-control) } жылдан бері өз заңы бар
    .text = Қоғамдық бақылау туралы заң { DATE($law-public-control) } күні қабылданған. Мәтін одан ерте жылға жатқызатын «Азаматтық бақылау» тетігі бірде-бір актіден табылмады.
message-limits = Мәтін атаған шектеулер құжаттармен расталады, бірақ мәтіндегі тұжырым әрдайым дәл емес
    .text = Freedom House азаматтық бостандықтарға { -base-liberties } балдан { $civil_liberties } балл берген; ақпаратқа қол жеткізу туралы заңның бағасы – { -base-rti } балдан { $information_rating } балл.

chart-count = { SIGN($npo_registered_gap) ->
    [positive] Мәтіндегі сан ресми сандарға жетпейді
    [negative] Мәтіндегі сан ресми саннан жоғары
   *[open] Мәтіндегі сан және ресми сандар
}
    .subtitle = Ұйымдар: мәтіндегі КЕҰ саны және олардың бір бөлігі болып табылатын ҮЕҰ-ның ресми саны
    .source = Мәтін Статистика агенттігіне сілтейді (дәл санақ, аралығы жоқ). Ресми сандар: ақпарат вице-министрі, Kazinform хабары. Бөлінген бағанның жоғарғы шегі белгісіз.
    .npo_total = Мәтіндегі КЕҰ, { YEAR($npo_total) } жылдың соңы
    .npo_share_of_registered = тіркелген ҮЕҰ санының { $npo_share_of_registered } бөлігі
    .ngo_active_2021 = Жұмыс істейтін ҮЕҰ, { DATE($ngo_active_2021) }
    .ngo_registered_2021 = Тіркелген ҮЕҰ, { DATE($ngo_registered_2021) }

step-law = Заңнаманы жақсарту
    .text = Өлшемі: бірлесу бостандығы индексі (V-Dem), { -base-index } шәкілінде { $association_index }, { YEAR($association_index) } жыл
    .who = Мәтінде ешкім аталмаған
    .indicator = Бірлесу бостандығы индексі (V-Dem)
    .newest = { -base-index } шәкілінде { $association_index }, { YEAR($association_index) } жыл
step-participation = Жастар мен әйелдердің қатысуын арттыру
    .text = Өлшемі: әйелдердің азаматтық қоғамға қатысу индексі (V-Dem), { -base-index } шәкілінде { $women_civil_society }, { YEAR($women_civil_society) } жыл; жастар бойынша жарияланған өлшем табылмады
    .who = Мәтінде ешкім аталмаған
    .indicator = Әйелдер: азаматтық қоғамға қатысу индексі (V-Dem). Жастар: жарияланған өлшем табылмады
    .newest = { -base-index } шәкілінде { $women_civil_society }, { YEAR($women_civil_society) } жыл
step-information = Ақпаратқа қолжетімділікті кеңейту
    .text = Өлшемі: ақпарат алу құқығының рейтингі (RTI), { -base-rti } балдан { $information_rating } балл, { YEAR($information_rating) } жыл
    .who = Мәтінде ешкім аталмаған
    .indicator = Заңның ақпарат алу құқығы рейтингі (RTI)
    .newest = { -base-rti } балдан { $information_rating } балл, { YEAR($information_rating) } жыл

section-size = Сектордың көлемі мен құрамы
size-count = Мәтін Статистика агенттігіне сілтеп, { YEAR($npo_total) } жылдың соңында { $npo_total } КЕҰ тіркелгенін айтады.
size-official = Ресми мәлімдемелер КЕҰ-ның бір бөлігі болып табылатын ҮЕҰ-ны санайды: тіркелгені – { $ngo_registered_2021 }, жұмыс істейтіні – { $ngo_active_2021 } ({ DATE($ngo_active_2021) }). Мәтіндегі жалпы сан біріншісінің { $npo_share_of_registered } бөлігіне, екіншісінің { $npo_share_of_active } бөлігіне тең.
size-year = Алдыңғы жылғы сандар: тіркелгені – { $ngo_registered_2020 } ({ DATE($ngo_registered_2020) }), жұмыс істейтіні – { $ngo_active_2020 } ({ DATE($ngo_active_2020) }).
size-unmatched = Мәтіндегі жалпы сан келтірілген жарияланған тізілім табылмады; ол тізілімнің бір бөлігі болуы мүмкін.
size-parts = { SIGN($npo_parts_gap) ->
    [positive] Мәтін атаған үш түрдің қосындысы жалпы санға тең емес: одан { $npo_parts_gap } ұйымға артық.
    [negative] Мәтін атаған үш түрдің қосындысы жалпы санға тең емес: айырмасы – { $npo_parts_gap } ұйым.
   *[zero] Мәтін атаған үш түрдің қосындысы жалпы санға тең.
}
size-kinds = Мәтін санаған ұйымдардың { $npo_share_public } бөлігі – қоғамдық ұйым, { $npo_share_funds } бөлігі – қайырымдылық қоры, { $npo_share_other } бөлігі – өзге КЕҰ: әрбір қайырымдылық қорына { $npo_public_per_fund } қоғамдық ұйымнан келеді.
size-per-head = { $population ->
    [official] Ресми халық саны ({ DATE($population_official) })
   *[world_bank] Дүниежүзілік банктің { YEAR($population_world_bank) } жылғы халық санының бағасы
} бойынша мәтіндегі сан әрбір { -base-people } тұрғынға шаққанда { $npo_per_100k } ұйымға тең.
chart-kinds = { SIGN($npo_public_majority) ->
    [positive] Мәтін санаған ұйымдардың көбі – қоғамдық ұйымдар
    [negative] Қоғамдық ұйымдар – мәтін санаған ұйымдардың жартысынан азы
   *[open] Қоғамдық ұйымдар – мәтін санаған ұйымдардың жартысына жуығы
}
    .subtitle = Мәтін санаған ұйымдардағы үлесі және саны, { YEAR($npo_total) } жылдың соңы
    .source = Мәтін Статистика агенттігіне сілтейді. Дәл санақ, аралығы жоқ. Ресми сандар бұдан жоғары (бірінші сурет).
    .npo_share_public = Қоғамдық ұйымдар
    .npo_public_organisations = { $npo_public_organisations }
    .npo_share_funds = Қайырымдылық қорлары
    .npo_charity_funds = { $npo_charity_funds }
    .npo_share_other = Өзге КЕҰ
    .npo_other = { $npo_other }

section-participation = Қатысу және қайырымдылық
participation-ready = Мәтін GfK Kazakhstan агенттігінің { YEAR($giving_readiness) } жылғы зерттеуіне сілтеп, халықтың { $giving_readiness } бөлігі қайырымдылыққа қатысуға, { $volunteering_readiness } бөлігі ерікті болуға дайын дейді.
participation-gap = { SIGN($readiness_gap) ->
    [positive] Бірінші үлес екіншісінен жоғары, айырмасы – { $readiness_gap }.
    [negative] Бірінші үлес екіншісінен төмен, айырмасы – { $readiness_gap }.
   *[open] Екі үлестің қайсысы жоғары екені белгісіз.
}
participation-measured = Нақты іс-әрекетті { YEAR($donated_money) } жыл бойынша Дүниежүзілік қайырымдылық индексі өлшеген: сұхбат алдындағы айда ересектердің { $donated_money } бөлігі ақша берген, { $volunteered_time } бөлігі ерікті болып уақытын бөлген.
participation-caveat = Дайындық – ниет, ал индекс – бір айдағы іс-әрекет; топтары мен жылдары әртүрлі, зерттеудің өзі табылмады. Айырма құлдырауды емес, қосуға болатын мүмкіндікті көрсетеді.
participation-score = Мәтін Дүниежүзілік банктің «азаматтық қатысу индексі (CPIA)» бойынша { -base-highest } балдан { $civic_participation_score } балл келтіреді. Шәкіл { -base-lowest } балдан басталатындықтан, бұл – жолдың { $score_position } бөлігі, ең жоғары балдың { $score_share_of_maximum } бөлігі емес. CPIA құрамында ондай индекс жоқ, Қазақстан бойынша бағасы да табылмады.
chart-ready = { SIGN($giving_gap) ->
    [positive] Дайын екенін айтқандар қайырымдылық жасағандардан көп
    [negative] Қайырымдылық жасағандар дайын екенін айтқандардан көп
   *[open] Қайырымдылыққа дайындық және өлшенген қайырымдылық
}
    .subtitle = Мәтін бойынша дайын (халық, { YEAR($giving_readiness) } жыл) және өлшем бойынша бір айда жасаған (ересектер, { YEAR($donated_money) } жыл)
    .source = Мәтін GfK Kazakhstan агенттігіне сілтейді; Charities Aid Foundation, Дүниежүзілік қайырымдылық индексі. Үзік сызықты бөлікте нақты мән жатуы мүмкін.
    .giving_readiness = Қайырымдылыққа қатысуға дайын
    .donated_money = Ақша берген
    .volunteering_readiness = Ерікті болуға дайын
    .volunteered_time = Ерікті болып уақытын бөлген

section-voice = Үн және медиа
voice-bloggers = Мәтін «Интерньюс-Қазақстан» ұйымына сілтеп, { YEAR($bloggers) } жылы { $bloggers } блогер болғанын, бұл { YEARBEFORE($bloggers_growth) } жылмен салыстырғанда { $bloggers_growth } артық екенін айтады.
voice-implied = Бұдан бір жыл бұрын { $bloggers_before } блогер болғаны, бір жылда { $bloggers_added } блогер қосылғаны және әрбір { -base-hundred } тұрғынға, нәрестелерді қоса, { $bloggers_per_100 } блогерден келетіні шығады.
voice-doubt = Интерньюстің мұндай жарияланымы табылмады. { SIGN($bloggers_beyond_authors) ->
    [positive] Бұл сан ең ірі желінің белсенді авторлары санынан ({ YEAR($authors_vkontakte) } жылы { $authors_vkontakte }) жоғары; ол пайдаланушылар немесе аккаунттар саны болуы мүмкін (біздің болжам), оны блогерлер саны ретінде келтіруге болмайды.
   *[open] Ең ірі желіде { YEAR($authors_vkontakte) } жылы { $authors_vkontakte } белсенді автор болған; бұл санның нені санайтыны белгісіз.
}
chart-bloggers = { SIGN($bloggers_beyond_authors) ->
    [positive] Мәтіндегі «блогерлер» кез келген желінің белсенді авторларынан көп
   *[open] Мәтіндегі «блогерлер» және желілердің белсенді авторлары
}
    .subtitle = Мәтіндегі блогерлер және { YEAR($authors_vkontakte) } жылы өлшенген желілердің белсенді авторлары; бір адам бірнеше желіде жаза алады
    .source = Мәтін «Интерньюс-Қазақстан» ұйымына сілтейді; «Казахстанская правда», Brand Analytics деректері. Алдыңғы жыл мәтіндегі өсімнен есептелді.
    .bloggers = Мәтіндегі блогерлер, { YEAR($bloggers) } жыл
    .bloggers_before = { YEARBEFORE($bloggers_growth) } жыл, өсімнен есептелген
    .authors_vkontakte = VKontakte
    .authors_instagram = Instagram
    .authors_facebook = Facebook

section-mechanisms = Тетіктер мен бағдарламалар
mechanisms-institute = Мәтін азаматтық қоғамды дамыту институты құрылғанын айтады; мұндай атаулы әрі сол жылғы ұйым табылмады. Құжатпен расталғаны – { DATE($grant-operator) } күнгі қаулымен құрылған ҮЕҰ-ға арналған мемлекеттік гранттар операторы.
mechanisms-control = Мәтін «Азаматтық бақылау» тетігін де атайды, бірақ оның актісі табылмады. Құжатпен расталғаны: қоғамдық кеңестер туралы заң ({ YEAR($law-public-councils) } жыл), { YEAR($public_councils) } жылғы { $public_councils } қоғамдық кеңес және қоғамдық бақылау туралы заң ({ DATE($law-public-control) }); соңғысы – басқа ұғым.
mechanisms-housing = { -title-housing } тұрғын үй бағдарламасы туралы айтылған жалғыз азаматтық мәлімет – оның қоғамдық ұйымдар мен сарапшылардың қатысуымен жасалғаны; мұны тексеру мүмкін болмады. Мәтін бойынша { $housing_area } шаршы метр, яғни әр адамға { $housing_per_person } шаршы метр жоспарланған.
mechanisms-programme = Табылған бағдарлама – { DATE($nurly-zher) } күні бекітілген { -title-nurly-zher }; { SIGN($housing_gap) ->
    [positive] оның бір ғана { YEAR($housing_planned_2020) } жылғы жоспары, { $housing_planned_2020 } шаршы метр, бұл саннан асады.
   *[open] оның { YEAR($housing_planned_2020) } жылғы жоспары – { $housing_planned_2020 } шаршы метр.
}

section-limits = Дамуды не тежейді
limit-funding = Шетелден қаржыландыру.
    .text = Мәтін «шетелдік агент» талаптары мен хабарлау міндетін айтады. Міндет құжатпен расталады, бірақ КЕҰ туралы заңға ғана емес, салық қағидаларына ({ DATE($order-foreign-money) }) негізделген; ашық тізілімде { $funding_register } алушы болған ({ DATE($funding_register) }), олардың арасында фирмалар мен жеке тұлғалар да бар.
limit-speech = Сөз бостандығы мен бейбіт жиналыс.
    .text = Бейбіт жиналыстар туралы заң ({ DATE($law-assemblies) }) рұқсаттың орнына хабарлама енгізді. Freedom House { YEAR($civil_liberties) } жылғы шығарылымында азаматтық бостандықтарға { -base-liberties } балдан { $civil_liberties } балл берген.
limit-participation = Жастар мен әйелдер.
    .text = Белгілі саясаттанушы Ерлан Саиров Дүниежүзілік банкке сілтеп, олардың қатысуы жеткіліксіз дейді; мұндай зерттеу табылмады. Саясатта { YEAR($women_in_mazhilis) } жылы Мәжіліс орындарының { $women_in_mazhilis } бөлігі әйелдерде болды.
limit-information = Ақпаратқа қол жеткізу.
    .text = Бұл құқықты { YEAR($law-information) } жылғы заң береді; халықаралық сарапшылар ол заңға { -base-rti } балдан { $information_rating } балл берген ({ YEAR($information_rating) } жыл).

section-steps = Не істеу керек
steps-intro = Үш қадам – мәтіннің ұсынымдары. Кім орындайтыны мен табысты көрсететін өлшем – біздің толықтыруымыз; біз оқыған актілердің ешқайсысы бұған жауапты органды белгілемейді.
table-steps = Қадамдар, орындаушылар және өлшемдер
    .step = Қадам
    .who = Орындаушы
    .indicator = Жарияланған өлшем
    .newest = Ең жаңа мәні

section-trust = Бұл сандарға қаншалықты сенуге болады
trust-text = Бастапқы мәтіннің күні, авторы және сілтемелері жоқ. Мәтін атаған ұйымдардың осы сандар келтірілген бірде-бір жарияланымы табылмады.
trust-found = Беттер дереккөздер тізімінде көрсетілген күндері, көбінің тек бастапқы бөлігі оқылды: «табылмады» деген – «жоқ» деген сөз емес.
trust-intervals = Аралықтар басылған сандардың дөңгелектенуін ғана ескереді; іріктеу қателігін дереккөздер келтірмейді.
trust-terms = КЕҰ, ҮЕҰ, қоғамдық ұйым және қайырымдылық қоры – әртүрлі топтар; олар салыстырылған жерде бұл айтылады.

section-sources = Дереккөздер
section-cite = Қалай сілтеме жасау керек
cite = civicbrief contributors ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
section-made = Қалай жасалды
made =
    .edition = Басылым
    .parameters = Параметрлер
    .defaults = барлығы әдепкі мәнде
    .versions = Құралдар
    .lock = Бекіту файлының { -title-hash } қосындысы

name-npo_total = мәтіндегі тіркелген КЕҰ саны
name-npo_public_organisations = мәтіндегі қоғамдық ұйымдар саны
name-npo_charity_funds = мәтіндегі қайырымдылық қорларының саны
name-npo_other = мәтіндегі өзге КЕҰ саны
name-civic_participation_score = мәтіндегі Дүниежүзілік банк бағасы
name-giving_readiness = мәтіндегі қайырымдылыққа дайындық
name-volunteering_readiness = мәтіндегі ерікті болуға дайындық
name-housing_area = мәтіндегі жоспарланған тұрғын үй ауданы
name-bloggers = мәтіндегі блогерлер саны
name-bloggers_growth = мәтіндегі блогерлер санының өсімі
name-population_world_bank = Дүниежүзілік банктің халық санының бағасы
name-population_official = ресми халық саны
name-ngo_registered_2020 = тіркелген ҮЕҰ, бірінші ресми сан
name-ngo_active_2020 = жұмыс істейтін ҮЕҰ, бірінші ресми сан
name-ngo_registered_2021 = тіркелген ҮЕҰ, екінші ресми сан
name-ngo_active_2021 = жұмыс істейтін ҮЕҰ, екінші ресми сан
name-donated_money = ақша берген ересектердің үлесі
name-volunteered_time = ерікті болып уақытын бөлген ересектердің үлесі
name-authors_vkontakte = VKontakte желісінің белсенді авторлары
name-authors_instagram = Instagram желісінің белсенді авторлары
name-authors_facebook = Facebook желісінің белсенді авторлары
name-housing_planned_2020 = бір жылға жоспарланған тұрғын үй
name-public_councils = қоғамдық кеңестер саны
name-funding_register = шетелдік қаржы алушылар тізіліміндегі жазбалар
name-civil_liberties = азаматтық бостандықтар бағасы
name-women_in_mazhilis = Мәжілістегі әйелдер үлесі
name-association_index = бірлесу бостандығы индексі
name-women_civil_society = әйелдердің азаматтық қоғамға қатысу индексі
name-information_rating = ақпарат алу құқығының рейтингі
name-npo_share_public = қоғамдық ұйымдардың үлесі
name-npo_share_funds = қайырымдылық қорларының үлесі
name-npo_share_other = өзге КЕҰ үлесі
name-npo_parts_gap = бөліктер қосындысы мен жалпы санның айырмасы
name-npo_public_majority = қоғамдық ұйымдар үлесінің жартыдан артығы
name-npo_public_per_fund = бір қайырымдылық қорына келетін қоғамдық ұйымдар
name-npo_per_100k = { -base-people } тұрғынға шаққандағы ұйымдар
name-npo_share_of_registered = мәтіндегі жалпы санның тіркелген ҮЕҰ санындағы үлесі
name-npo_registered_gap = тіркелген ҮЕҰ мен мәтіндегі жалпы санның айырмасы
name-npo_share_of_active = мәтіндегі жалпы санның жұмыс істейтін ҮЕҰ санындағы үлесі
name-readiness_gap = қайырымдылыққа және ерікті болуға дайындықтың айырмасы
name-giving_gap = қайырымдылыққа дайындық пен қайырымдылықтың айырмасы
name-volunteering_gap = ерікті болуға дайындық пен ерікті болудың айырмасы
name-score_share_of_maximum = бағаның ең жоғары балдағы үлесі
name-score_position = бағаның шәкілдегі орны
name-bloggers_before = алдыңғы жылғы блогерлер саны
name-bloggers_added = бір жылда қосылған блогерлер
name-bloggers_per_100 = { -base-hundred } тұрғынға шаққандағы блогерлер
name-bloggers_beyond_authors = блогерлер мен ең ірі желі авторларының айырмасы
name-housing_per_person = бір адамға жоспарланған тұрғын үй ауданы
name-housing_gap = бір жылғы тұрғын үй жоспары мен мәтіндегі жоспардың айырмасы
