### Текст записки на русском языке. Число названо именем: { $npo_total } печатает само число со
### словами его масштаба и предела; существительное стоит в тексте. Цифры – только в терминах -title- и -base-.

-title-housing = «Доступное жильё – 2025»
-title-hash = SHA-256
-title-nurly-zher = «Нұрлы жер»
-base-people = 100 тыс.
-base-hundred = 100
-base-lowest = 1
-base-highest = 6
-base-rti = 150
-base-liberties = 60
-base-index = от 0 до 1

title = Гражданское общество в Казахстане
    .subtitle = Размер, участие, ограничения и шаги: исходный текст и независимые данные
    .description = Аналитическая записка: что один текст на казахском языке говорит о гражданском обществе в Казахстане и что показывают независимые данные
    .population-official = Показатели на душу населения – по официальной численности населения ({ DATE($population_official) })
    .detail-summary = Одностраничное изложение записки

answer = { SIGN($npo_registered_gap) ->
    [positive] Гражданских организаций в Казахстане больше, чем насчитывает исходный текст
    [negative] Зарегистрированных неправительственных организаций в Казахстане меньше, чем исходный текст насчитывает некоммерческих
   *[open] Больше ли в Казахстане гражданских организаций, чем насчитывает исходный текст, неясно
}; { SIGN($giving_gap) ->
    [positive] деньги за месяц пожертвовало меньше людей, чем, по его данным, готово помогать
    [negative] деньги за месяц пожертвовало больше людей, чем, по его данным, готово помогать
   *[open] меньше ли людей пожертвовало деньги за месяц, чем, по его данным, готово помогать, неизвестно
}; ограничения зарубежного финансирования, свободы слова и собраний, доступа к информации отмечены в источниках.

message-count = { SIGN($npo_registered_gap) ->
    [positive] По официальным данным зарегистрировано { $ngo_registered_2021 } неправительственных организаций (НПО) – больше, чем в тексте
    [negative] По официальным данным зарегистрировано { $ngo_registered_2021 } неправительственных организаций (НПО) – меньше, чем в тексте
   *[open] По официальным данным зарегистрировано { $ngo_registered_2021 } неправительственных организаций (НПО); больше ли это, чем в тексте, неясно
}
    .text = Число некоммерческих организаций (НКО) в тексте – { $npo_total }, что составляет { $npo_share_of_registered } этого количества. НПО – лишь часть НКО, поэтому доля среди всех НКО ещё ниже.
message-giving = { SIGN($giving_gap) ->
    [positive] Измеренное участие в помощи ниже готовности, о которой сообщает текст
    [negative] Измеренное участие в помощи выше готовности, о которой сообщает текст
   *[open] Ниже ли измеренное участие в помощи, чем готовность, о которой сообщает текст, неясно
}
    .text = Готовность по тексту: к благотворительности – { $giving_readiness }, к волонтёрству – { $volunteering_readiness }. Опрос измерил другое – участие взрослых за месяц: деньгами – { $donated_money }, временем – { $volunteered_time }.
message-control = С { YEAR($law-public-control) } года общественному контролю за государственными органами посвящён отдельный закон
    .text = Он принят { DATE($law-public-control) }. «Гражданский контроль», о котором говорит текст, – не то же самое и отнесён к более раннему году; акт о нём не найден.
message-limits = Большинство названных в тексте ограничений подтверждено, но не всегда в его формулировках
    .text = Freedom House оценивает гражданские свободы в { $civil_liberties } из { -base-liberties } баллов ({ YEAR($civil_liberties) } год); оценка закона о доступе к информации – { $information_rating } из { -base-rti } ({ YEAR($information_rating) } год). Доля молодёжи и женщин в НПО не найдена.

chart-count = { SIGN($npo_registered_gap) ->
    [positive] Текст насчитывает меньше НКО, чем официально зарегистрировано НПО
    [negative] Текст насчитывает больше НКО, чем официально зарегистрировано НПО
   *[open] Меньше ли НКО насчитывает текст, чем официально зарегистрировано НПО, неясно
}
    .subtitle = Число НКО в тексте и официальное число НПО, которые составляют их часть
    .source = Текст со ссылкой на Агентство по статистике (точный подсчёт); вице-министр информации, по сообщению Kazinform. У разорванного столбца верхний предел неизвестен.
    .npo_total = НКО в тексте, конец { YEAR($npo_total) } года
    .npo_share_of_registered = { $npo_share_of_registered } числа зарегистрированных НПО
    .ngo_active_2021 = Действующие НПО, { DATE($ngo_active_2021) }
    .ngo_registered_2021 = Зарегистрированные НПО, { DATE($ngo_registered_2021) }

step-law = Совершенствовать законодательство
    .text = Показатель: индекс свободы объединений (V-Dem), { $association_index } на шкале { -base-index }, { YEAR($association_index) } год
    .who = В тексте не назван
    .indicator = Индекс свободы объединений (V-Dem)
    .newest = { $association_index } на шкале { -base-index }, { YEAR($association_index) } год
step-participation = Расширить участие молодёжи и женщин
    .text = Показатель: индекс участия женщин в гражданском обществе (V-Dem), { $women_civil_society } на шкале { -base-index }, { YEAR($women_civil_society) } год; по молодёжи не найден
    .who = В тексте не назван
    .indicator = Индекс участия женщин в гражданском обществе (V-Dem); по молодёжи показатель не найден
    .newest = { $women_civil_society } на шкале { -base-index }, { YEAR($women_civil_society) } год
step-information = Расширить доступ к информации
    .text = Показатель: рейтинг права на информацию (RTI), { $information_rating } из { -base-rti } баллов, { YEAR($information_rating) } год
    .who = В тексте не назван
    .indicator = Оценка закона в рейтинге права на информацию (RTI)
    .newest = { $information_rating } из { -base-rti } баллов, { YEAR($information_rating) } год

section-size = Размер и состав сектора
size-count = Со ссылкой на Агентство по статистике текст приводит число НКО, зарегистрированных на конец { YEAR($npo_total) } года: { $npo_total }.
size-official = Официальные лица приводят число НПО, которые составляют часть НКО: зарегистрировано { $ngo_registered_2021 }, действует { $ngo_active_2021 } ({ DATE($ngo_active_2021) }). Число в тексте составляет { $npo_share_of_registered } первого из них и { $npo_share_of_active } второго.
size-year = Другие официальные данные: зарегистрировано { $ngo_registered_2020 } ({ DATE($ngo_registered_2020) }), действует { $ngo_active_2020 } ({ DATE($ngo_active_2020) }).
size-unmatched = Опубликованный реестр с таким числом, как в тексте, не найден; возможно, оно охватывает часть одного из реестров.
size-parts = { SIGN($npo_parts_gap) ->
    [positive] Сумма трёх видов, названных в тексте, больше его общего числа; разница составляет { $npo_parts_gap }.
    [negative] Сумма трёх видов, названных в тексте, меньше его общего числа; разница составляет { ABS($npo_parts_gap) }.
    [zero] Сумма трёх видов, названных в тексте, равна его общему числу.
   *[open] Сумма трёх видов, названных в тексте, не противоречит его общему числу.
}
size-kinds = По его подсчёту { $npo_share_public } – общественные организации, { $npo_share_funds } – благотворительные фонды, { $npo_share_other } – прочие НКО: на один благотворительный фонд приходится { $npo_public_per_fund } { PLURAL($npo_public_per_fund) ->
    [one] общественная организация
    [few] общественные организации
    [many] общественных организаций
   *[other] общественной организации
}.
size-per-head = { $population ->
    [official] По официальной численности населения ({ DATE($population_official) })
   *[world_bank] По оценке численности населения Всемирного банка за { YEAR($population_world_bank) } год
} число в тексте соответствует { $npo_per_100k } на каждые { -base-people } жителей.
chart-kinds = { SIGN($npo_public_majority) ->
    [positive] Большинство организаций в подсчёте текста – общественные организации
    [negative] Общественные организации – меньше половины подсчёта текста
    [zero] Общественные организации – половина подсчёта текста
   *[open] Составляют ли общественные организации большинство в подсчёте текста, неясно
}
    .subtitle = Доля в подсчёте текста и число, конец { YEAR($npo_total) } года
    .source = Текст со ссылкой на Агентство по статистике (точный подсчёт). Официальные данные – на первом рисунке.
    .npo_share_public = Общественные организации
    .npo_public_organisations = { $npo_public_organisations }
    .npo_share_funds = Благотворительные фонды
    .npo_charity_funds = { $npo_charity_funds }
    .npo_share_other = Прочие НКО
    .npo_other = { $npo_other }

section-participation = Участие и благотворительность
participation-ready = Со ссылкой на исследование GfK Kazakhstan за { YEAR($giving_readiness) } год текст сообщает: доля готовых участвовать в благотворительности – { $giving_readiness } населения, готовых быть волонтёрами – { $volunteering_readiness }.
participation-gap = { SIGN($readiness_gap) ->
    [positive] Первая доля выше второй; разница составляет { $readiness_gap }.
    [negative] Первая доля ниже второй; разница составляет { ABS($readiness_gap) }.
   *[open] Какая из двух долей выше, неясно.
}
participation-measured = По Всемирному индексу благотворительности за { YEAR($donated_money) } год доля взрослых, пожертвовавших деньги за месяц до опроса, – { $donated_money }, уделивших время волонтёрству – { $volunteered_time }.
participation-caveat = Готовность – это намерение, индекс отражает действия за один месяц, группы и годы различны: разница не свидетельствует о спаде. Само исследование GfK не найдено.
participation-score = Текст также приводит { $civic_participation_score } из { -base-highest } баллов по «индексу гражданского участия (CPIA)» Всемирного банка. Шкала начинается с { -base-lowest }, поэтому это { $score_position } пути вверх, а не { $score_share_of_maximum }. CPIA оценивает политику и институты, такого индекса в ней нет; официальная оценка для Казахстана не найдена.
chart-ready = { SIGN($giving_gap) ->
    [positive] Готовых помогать, по тексту, больше, чем жертвовавших, по индексу
    [negative] Готовых помогать, по тексту, меньше, чем жертвовавших, по индексу
   *[open] Больше ли готовых помогать, по тексту, чем жертвовавших, по индексу, неясно
}
    .subtitle = Готовы, по тексту ({ YEAR($giving_readiness) } год, население); участвовали за месяц, по индексу ({ YEAR($donated_money) } год, взрослые)
    .source = Текст со ссылкой на GfK Kazakhstan; Charities Aid Foundation, Всемирный индекс благотворительности. Точное значение может лежать в пределах пунктира.
    .giving_readiness = Готовы участвовать в благотворительности
    .donated_money = Жертвовали деньги
    .volunteering_readiness = Готовы быть волонтёрами
    .volunteered_time = Уделили время волонтёрству

section-voice = Голос и медиа
voice-bloggers = Со ссылкой на «Интерньюс-Казахстан» текст приводит число блогеров в { YEAR($bloggers) } году – { $bloggers }; прирост к { YEARBEFORE($bloggers_growth) } году – { $bloggers_growth }.
voice-implied = Отсюда следует, что годом ранее их было { $bloggers_before }, с тех пор прибавилось { $bloggers_added }, а на каждые { -base-hundred } жителей, включая младенцев, их приходится { $bloggers_per_100 }.
voice-doubt = Такая публикация не найдена. { SIGN($bloggers_beyond_authors) ->
    [positive] Названное число больше числа активных авторов ВКонтакте ({ $authors_vkontakte } в { YEAR($authors_vkontakte) } году); возможно, подсчитаны пользователи или аккаунты (наше предположение), и приводить его как число блогеров не следует.
   *[open] Число активных авторов ВКонтакте в { YEAR($authors_vkontakte) } году – { $authors_vkontakte }; что именно подсчитано в тексте, неизвестно.
}
chart-bloggers = { SIGN($bloggers_beyond_authors) ->
    [positive] «Блогеров» в тексте больше, чем активных авторов ВКонтакте
   *[open] «Блогеры» в тексте и активные авторы сетей
}
    .subtitle = Блогеры по тексту и активные авторы сетей ({ YEAR($authors_vkontakte) } год); один человек может писать в нескольких
    .source = Текст со ссылкой на «Интерньюс-Казахстан»; «Казахстанская правда» по данным Brand Analytics. Предыдущий год рассчитан по приросту, указанному в тексте.
    .bloggers = Блогеры в тексте, { YEAR($bloggers) } год
    .bloggers_before = { YEARBEFORE($bloggers_growth) } год, по расчёту
    .authors_vkontakte = ВКонтакте
    .authors_instagram = Instagram
    .authors_facebook = Facebook

section-mechanisms = Механизмы и программы
mechanisms-institute = Институт развития гражданского общества с названием и годом, которые приводит текст, не найден; подтверждён оператор государственных грантов для НПО (постановление от { DATE($grant-operator) }).
mechanisms-control = Не найден и акт о механизме «Гражданский контроль» из текста. Подтверждены закон об общественных советах ({ YEAR($law-public-councils) } год), число советов ({ $public_councils } в { YEAR($public_councils) } году) и закон об общественном контроле ({ DATE($law-public-control) }), а это не то же самое.
mechanisms-housing = По тексту, в разработке жилищной программы { -title-housing } участвовали общественные организации и эксперты; проверить это не удалось. План в тексте – { $housing_area } квадратных метров, то есть { $housing_per_person } на человека.
mechanisms-programme = Программа с таким названием не найдена. Найдена программа { -title-nurly-zher }, утверждённая { DATE($nurly-zher) }; { SIGN($housing_gap) ->
    [positive] план на один только { YEAR($housing_planned_2020) } год, { $housing_planned_2020 } квадратных метров, превышает число в тексте.
   *[open] план на { YEAR($housing_planned_2020) } год – { $housing_planned_2020 } квадратных метров.
}

section-limits = Что сдерживает развитие
limit-funding = Зарубежное финансирование.
    .text = Обязанность уведомлять из текста подтверждена, но основана на налоговых правилах (приказ от { DATE($order-foreign-money) }), а не только на законе об НКО; термин «иностранный агент» в законе не найден. В открытом реестре получателей, включая фирмы и физических лиц, записей – { $funding_register } ({ DATE($funding_register) }).
limit-speech = Свобода слова и мирных собраний.
    .text = Закон о мирных собраниях ({ DATE($law-assemblies) }) заменил разрешение уведомлением, причём в отведённых местах. Freedom House оценивает гражданские свободы в { $civil_liberties } из { -base-liberties } баллов (выпуск { YEAR($civil_liberties) } года).
limit-participation = Молодёжь и женщины.
    .text = Политолог Ерлан Саиров, ссылаясь на Всемирный банк, называет их участие недостаточным; ни такое исследование, ни их доля в НПО не найдены. В политике, а это другая сфера, у женщин { $women_in_mazhilis } мест в Мажилисе ({ YEAR($women_in_mazhilis) } год).
limit-information = Доступ к информации.
    .text = Это право закреплено законом { YEAR($law-information) } года; в международном рейтинге закон получил { $information_rating } из { -base-rti } баллов ({ YEAR($information_rating) } год), более поздние поправки могли быть не учтены.

section-steps = Что делать
steps-intro = По тексту, такие шаги могут потребоваться; исполнителя он не называет, и ни один из прочитанных нами актов не возлагает их на конкретный орган. Показатели добавили мы.
table-steps = Шаги, исполнители и показатели
    .step = Шаг
    .who = Исполнитель
    .indicator = Опубликованный показатель
    .newest = Последнее найденное значение

section-trust = Насколько можно доверять этим числам
trust-text = В исходном тексте, каким мы его прочитали, нет даты, подписи и ссылок; публикаций названных в нём организаций с этими числами не найдено.
trust-found = Многие страницы прочитаны только в начальной части: «не найдено» не доказывает, что этого нет.
trust-intervals = Интервалы отражают только округление напечатанных чисел, но не погрешность выборки или экспертной оценки.
trust-terms = НКО, НПО, общественные организации и благотворительные фонды – разные группы; где они сравниваются, в записке об этом сказано.

section-ledger = Откуда взяты числа
section-sources = Источники
section-cite = Как ссылаться
cite = civicbrief contributors ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
section-made = Как это сделано
made =
    .edition = Выпуск
    .parameters = Параметры
    .defaults = все по умолчанию
    .versions = Программы
    .lock = Контрольная сумма { -title-hash } файла версий

name-npo_total = зарегистрированные НКО в тексте
name-npo_public_organisations = общественные организации в тексте
name-npo_charity_funds = благотворительные фонды в тексте
name-npo_other = прочие НКО в тексте
name-civic_participation_score = оценка Всемирного банка в тексте
name-giving_readiness = готовность к благотворительности в тексте
name-volunteering_readiness = готовность быть волонтёром в тексте
name-housing_area = планируемое жильё в тексте
name-bloggers = блогеры в тексте
name-bloggers_growth = прирост числа блогеров в тексте
name-population_world_bank = оценка численности населения Всемирного банка
name-population_official = официальная численность населения
name-ngo_registered_2020 = зарегистрированные НПО, первое официальное число
name-ngo_active_2020 = действующие НПО, первое официальное число
name-ngo_registered_2021 = зарегистрированные НПО, второе официальное число
name-ngo_active_2021 = действующие НПО, второе официальное число
name-donated_money = доля взрослых, жертвовавших деньги
name-volunteered_time = доля взрослых, уделивших время волонтёрству
name-authors_vkontakte = активные авторы ВКонтакте
name-authors_instagram = активные авторы Instagram
name-authors_facebook = активные авторы Facebook
name-housing_planned_2020 = жильё, планируемое на один год
name-public_councils = число общественных советов
name-funding_register = записи в реестре получателей зарубежного финансирования
name-civil_liberties = оценка гражданских свобод
name-women_in_mazhilis = доля женщин в Мажилисе
name-association_index = индекс свободы объединений
name-women_civil_society = индекс участия женщин в гражданском обществе
name-information_rating = рейтинг права на информацию
name-npo_share_public = доля общественных организаций
name-npo_share_funds = доля благотворительных фондов
name-npo_share_other = доля прочих НКО
name-npo_parts_gap = разница между суммой частей и общим числом
name-npo_public_majority = превышение доли общественных организаций над половиной
name-npo_public_per_fund = общественные организации на один благотворительный фонд
name-npo_per_100k = организации на { -base-people } жителей
name-npo_share_of_registered = общее число в тексте как доля зарегистрированных НПО
name-npo_registered_gap = разница между зарегистрированными НПО и общим числом в тексте
name-npo_share_of_active = общее число в тексте как доля действующих НПО
name-readiness_gap = разница между готовностью к благотворительности и к волонтёрству
name-giving_gap = разница между готовностью к благотворительности и участием
name-volunteering_gap = разница между готовностью к волонтёрству и участием
name-score_share_of_maximum = оценка как доля максимума
name-score_position = место оценки на шкале
name-bloggers_before = блогеры в предыдущем году
name-bloggers_added = блогеры, прибавившиеся за год
name-bloggers_per_100 = блогеры на { -base-hundred } жителей
name-bloggers_beyond_authors = разница между блогерами и активными авторами ВКонтакте
name-housing_per_person = планируемое жильё на человека
name-housing_gap = разница между годовым планом жилья и планом в тексте

quote-npo_total = зарегистрировано 6 766 некоммерческих организаций
quote-npo_public_organisations = 4 957 общественных организаций
quote-npo_charity_funds = 1 542 благотворительных фонда
quote-npo_other = 267 прочих НКО
quote-civic_participation_score = индекс гражданского участия (CPIA) составляет 3,2 из возможных 6 баллов
quote-giving_readiness = более 60 % готовы участвовать в благотворительности
quote-volunteering_readiness = 21 % готовы быть волонтёрами
quote-housing_area = 10 млн квадратных метров жилья
quote-bloggers = число блогеров в 2020 году выросло до 7,2 млн
quote-bloggers_growth = на 23 % больше по сравнению с 2019 годом

source-source-text = «Механизмы построения гражданского общества в Казахстане» (на казахском), публикация на alash.kz, прочитано только начало
    .body = автор не назван
source-named-statistics-agency = данные на конец 2020 года, название не указано
    .body = Агентство Республики Казахстан по статистике
source-named-world-bank = исследование 2021 года, название не указано
    .body = Всемирный банк
source-named-gfk = исследование 2019 года, название не указано
    .body = GfK Kazakhstan
source-named-internews = данные за 2020 год, название не указано
    .body = «Интерньюс-Казахстан»
source-world-bank-population = численность населения (SP.POP.TOTL), по набору данных datasets/population
    .body = Всемирный банк
source-bns-population = численность населения на начало 2021 года, через «Казахстан сегодня»
    .body = Бюро национальной статистики
source-16news-ngo = «В Казахстане действуют 16 тысяч НПО из 22 тысяч зарегистрированных»
    .body = 16news.kz
source-kazinform-ngo = «В Казахстане работают 16 тысяч НПО» (на английском), со слов вице-министра информации
    .body = Kazinform
source-caf-2021 = World Giving Index 2021, полная таблица (опрос 2020 года), через репозиторий abissellsiders/ipsed
    .body = Charities Aid Foundation
source-kazpravda-authors = названы самые популярные социальные сети Казахстана (данные 2018 года, Brand Analytics)
    .body = «Казахстанская правда»
source-kazinform-housing = В Казахстане в 2020 году построят 23 тысячи квартир за счёт государственных инвестиций (на английском)
    .body = Kazinform
source-nurly-zher = государственная программа «Нұрлы жер» на 2020–2025 годы, постановление № 1054
    .body = Правительство Республики Казахстан
source-fld-funding = «Казахстан: отменить реестр иностранного финансирования» (на английском)
    .body = Front Line Defenders и ещё восемь организаций
source-freedom-house-2023 = Freedom in the World 2023: Казахстан
    .body = Freedom House
source-idea-quotas = Gender Quotas Database: Казахстан
    .body = International IDEA
source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, через пакет vdemlite
    .body = Институт V-Dem
source-rti-rating = сведения о Казахстане
    .body = Global Right to Information Rating
source-law-public-councils = закон № 383-V «Об общественных советах»
    .body = Республика Казахстан
source-law-information = закон № 401-V «О доступе к информации»
    .body = Республика Казахстан
source-order-foreign-money = приказ № 241 об уведомлении налоговых органов о зарубежных средствах
    .body = Министерство финансов
source-law-assemblies = закон № 333-VI о мирных собраниях
    .body = Республика Казахстан
source-law-public-control = закон № 30-VIII «Об общественном контроле»
    .body = Республика Казахстан
source-grant-operator = постановление № 1192 о создании оператора грантов для НПО, через astanazan.kz
    .body = Правительство Республики Казахстан
source-cpia-faq = CPIA: часто задаваемые вопросы (копия издания об оценках 2015 года, на английском)
    .body = Всемирный банк
source-cpia-scale = CPIA, глоссарий (на английском)
    .body = Bretton Woods Project
