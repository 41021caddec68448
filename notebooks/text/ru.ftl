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
    .subtitle = Размер, участие, ограничения и предлагаемые шаги
    .description = Аналитическая записка: что один казахский текст говорит о гражданском обществе в Казахстане и что показывают независимые данные
    .population-official = Показатели на душу населения рассчитаны по официальной численности населения: { DATE($population_official) }
    .detail-summary = Одностраничное изложение записки

answer = { SIGN($npo_registered_gap) ->
    [positive] Гражданских организаций в Казахстане намного больше, чем насчитывает текст
    [negative] Зарегистрированных НПО в Казахстане меньше, чем организаций насчитывает текст
   *[open] Имеющиеся подсчёты не позволяют сказать, сколько в Казахстане гражданских организаций
}, { SIGN($giving_gap) ->
    [positive] помогающих меньше, чем заявляющих о готовности помогать
    [negative] помогающих больше, чем заявляющих о готовности помогать
   *[open] разница между готовностью помогать и самой помощью неизвестна
}, а правила о финансировании, свободе слова, мирных собраниях и доступе к информации сужают возможности организаций.

message-count = { SIGN($npo_registered_gap) ->
    [positive] По официальным данным зарегистрировано { $ngo_registered_2021 } НПО – намного больше, чем указано в тексте
    [negative] По официальным данным зарегистрировано { $ngo_registered_2021 } НПО – меньше, чем указано в тексте
   *[open] По официальным данным зарегистрировано { $ngo_registered_2021 } НПО; больше ли это, чем указано в тексте, неясно
}
    .text = Число некоммерческих организаций (НКО) в тексте – { $npo_total }, что составляет { $npo_share_of_registered } этого количества. НПО – лишь часть НКО, поэтому настоящая доля ещё ниже.
message-giving = { SIGN($giving_gap) ->
    [positive] Готовность к благотворительности выше измеренного участия в ней
    [negative] Измеренное участие в благотворительности выше готовности к ней
   *[open] Разница между готовностью к благотворительности и участием в ней неизвестна
}
    .text = По тексту готовы участвовать в благотворительности { $giving_readiness } населения, быть волонтёрами – { $volunteering_readiness }. По измерениям за месяц деньги жертвовали { $donated_money } взрослых, своё время – { $volunteered_time }.
message-control = С { YEAR($law-public-control) } года общественному контролю посвящён отдельный закон
    .text = Закон об общественном контроле принят { DATE($law-public-control) }. Механизм «Гражданский контроль», который текст относит к более раннему времени, ни в одном акте не найден.
message-limits = Названные в тексте ограничения подтверждаются документами, но не всегда в его формулировках
    .text = Freedom House оценивает гражданские свободы в { $civil_liberties } из { -base-liberties } баллов; оценка закона о доступе к информации – { $information_rating } из { -base-rti }.

chart-count = { SIGN($npo_registered_gap) ->
    [positive] Число в тексте не достигает официальных
    [negative] Число в тексте выше официального
   *[open] Число в тексте рядом с официальными
}
    .subtitle = Организации: число НКО в тексте и официальное число НПО, которые составляют их часть
    .source = Текст со ссылкой на Агентство по статистике (точный подсчёт, без интервала). Официальные числа: вице-министр информации, сообщение Kazinform. У разорванного столбца верхний предел неизвестен.
    .npo_total = НКО в тексте, конец { YEAR($npo_total) } года
    .npo_share_of_registered = { $npo_share_of_registered } числа зарегистрированных НПО
    .ngo_active_2021 = Действующие НПО, { DATE($ngo_active_2021) }
    .ngo_registered_2021 = Зарегистрированные НПО, { DATE($ngo_registered_2021) }

step-law = Совершенствовать законодательство
    .text = Показатель: индекс свободы объединений (V-Dem), { $association_index } на шкале { -base-index }, { YEAR($association_index) } год
    .who = В тексте никто не назван
    .indicator = Индекс свободы объединений (V-Dem)
    .newest = { $association_index } на шкале { -base-index }, { YEAR($association_index) } год
step-participation = Расширить участие молодёжи и женщин
    .text = Показатель: индекс участия женщин в гражданском обществе (V-Dem), { $women_civil_society } на шкале { -base-index }, { YEAR($women_civil_society) } год; по молодёжи опубликованный показатель не найден
    .who = В тексте никто не назван
    .indicator = Женщины: индекс участия в гражданском обществе (V-Dem). Молодёжь: опубликованный показатель не найден
    .newest = { $women_civil_society } на шкале { -base-index }, { YEAR($women_civil_society) } год
step-information = Расширить доступ к информации
    .text = Показатель: рейтинг права на информацию (RTI), { $information_rating } из { -base-rti } баллов, { YEAR($information_rating) } год
    .who = В тексте никто не назван
    .indicator = Рейтинг закона по праву на информацию (RTI)
    .newest = { $information_rating } из { -base-rti } баллов, { YEAR($information_rating) } год

section-size = Размер и состав сектора
size-count = Со ссылкой на Агентство по статистике текст приводит число НКО, зарегистрированных на конец { YEAR($npo_total) } года: { $npo_total }.
size-official = Официальные заявления учитывают НПО, которые составляют часть НКО: зарегистрировано { $ngo_registered_2021 }, действует { $ngo_active_2021 } ({ DATE($ngo_active_2021) }). Общее число в тексте составляет { $npo_share_of_registered } первого количества и { $npo_share_of_active } второго.
size-year = Числа предыдущего года: зарегистрировано { $ngo_registered_2020 } ({ DATE($ngo_registered_2020) }), действует { $ngo_active_2020 } ({ DATE($ngo_active_2020) }).
size-unmatched = Опубликованного реестра с таким общим числом, как в тексте, не найдено; возможно, это часть одного из реестров.
size-parts = { SIGN($npo_parts_gap) ->
    [positive] Три названных в тексте вида в сумме не дают его общего числа: они больше на { $npo_parts_gap }.
    [negative] Три названных в тексте вида в сумме не дают его общего числа: разница составляет { $npo_parts_gap }.
   *[zero] Три названных в тексте вида в сумме дают его общее число.
}
size-kinds = Из организаций, которые насчитывает текст, { $npo_share_public } – общественные организации, { $npo_share_funds } – благотворительные фонды и { $npo_share_other } – прочие НКО: на один благотворительный фонд приходится { $npo_public_per_fund } { PLURAL($npo_public_per_fund) ->
    [one] общественная организация
    [few] общественные организации
    [many] общественных организаций
   *[other] общественной организации
}.
size-per-head = { $population ->
    [official] По официальной численности населения ({ DATE($population_official) })
   *[world_bank] По оценке численности населения Всемирного банка за { YEAR($population_world_bank) } год
} это { $npo_per_100k } { PLURAL($npo_per_100k) ->
    [one] организация
    [few] организации
    [many] организаций
   *[other] организации
} на каждые { -base-people } жителей.
chart-kinds = { SIGN($npo_public_majority) ->
    [positive] Большинство организаций в подсчёте текста – общественные организации
    [negative] Общественные организации – меньше половины подсчёта текста
   *[open] Общественные организации – около половины подсчёта текста
}
    .subtitle = Доля в подсчёте текста и число организаций, конец { YEAR($npo_total) } года
    .source = Текст со ссылкой на Агентство по статистике. Точный подсчёт, без интервала. Официальные числа выше (первый рисунок).
    .npo_share_public = Общественные организации
    .npo_public_organisations = { $npo_public_organisations }
    .npo_share_funds = Благотворительные фонды
    .npo_charity_funds = { $npo_charity_funds }
    .npo_share_other = Прочие НКО
    .npo_other = { $npo_other }

section-participation = Участие и благотворительность
participation-ready = Со ссылкой на исследование агентства GfK Kazakhstan за { YEAR($giving_readiness) } год текст сообщает, что участвовать в благотворительности готовы { $giving_readiness } населения, а быть волонтёрами – { $volunteering_readiness }.
participation-gap = { SIGN($readiness_gap) ->
    [positive] Первая доля выше второй, разница – { $readiness_gap }.
    [negative] Первая доля ниже второй, разница – { $readiness_gap }.
   *[open] Какая из двух долей выше, неизвестно.
}
participation-measured = Поведение за { YEAR($donated_money) } год измерил Всемирный индекс благотворительности: за месяц до опроса деньги пожертвовали { $donated_money } взрослых, а { $volunteered_time } уделили время волонтёрству.
participation-caveat = Готовность – это намерение, а индекс – действия за один месяц; группы и годы различны, само исследование не найдено. Разница указывает на резерв, а не на спад.
participation-score = Текст также приводит { $civic_participation_score } из { -base-highest } баллов по «индексу гражданского участия (CPIA)» Всемирного банка. Шкала начинается с { -base-lowest }, поэтому это { $score_position } пути вверх, а не { $score_share_of_maximum } максимума, как может показаться. Такого индекса в составе CPIA нет, и оценка для Казахстана не найдена.
chart-ready = { SIGN($giving_gap) ->
    [positive] Заявивших о готовности больше, чем жертвовавших
    [negative] Жертвовавших больше, чем заявивших о готовности
   *[open] Готовность к благотворительности и участие в ней
}
    .subtitle = Готовы, по тексту (население, { YEAR($giving_readiness) } год), и участвовали за месяц, по измерениям (взрослые, { YEAR($donated_money) } год)
    .source = Текст со ссылкой на GfK Kazakhstan; Charities Aid Foundation, Всемирный индекс благотворительности. Точное значение может лежать в пределах пунктира.
    .giving_readiness = Готовы участвовать в благотворительности
    .donated_money = Жертвовали деньги
    .volunteering_readiness = Готовы быть волонтёрами
    .volunteered_time = Уделили время волонтёрству

section-voice = Голос и медиа
voice-bloggers = Со ссылкой на «Интерньюс-Казахстан» текст называет число блогеров в { YEAR($bloggers) } году: { $bloggers } – на { $bloggers_growth } больше, чем в { YEARBEFORE($bloggers_growth) } году.
voice-implied = Отсюда следует, что годом ранее их было { $bloggers_before }, за год прибавилось { $bloggers_added }, а на каждые { -base-hundred } жителей, включая младенцев, приходится блогеров: { $bloggers_per_100 }.
voice-doubt = Такой публикации «Интерньюс» не найдено. { SIGN($bloggers_beyond_authors) ->
    [positive] Это больше числа активных авторов крупнейшей сети ({ $authors_vkontakte } в { YEAR($authors_vkontakte) } году); возможно, подсчитаны пользователи или аккаунты (наше предположение), и приводить это число как число блогеров не следует.
   *[open] В крупнейшей сети в { YEAR($authors_vkontakte) } году число активных авторов составляло { $authors_vkontakte }; что именно подсчитано, неизвестно.
}
chart-bloggers = { SIGN($bloggers_beyond_authors) ->
    [positive] «Блогеров» в тексте больше, чем активных авторов любой из сетей
   *[open] «Блогеры» в тексте и активные авторы сетей
}
    .subtitle = Блогеры по тексту и активные авторы сетей по измерению за { YEAR($authors_vkontakte) } год; один человек может писать в нескольких сетях
    .source = Текст со ссылкой на «Интерньюс-Казахстан»; «Казахстанская правда» по данным Brand Analytics. Предыдущий год рассчитан по приросту, указанному в тексте.
    .bloggers = Блогеры в тексте, { YEAR($bloggers) } год
    .bloggers_before = { YEARBEFORE($bloggers_growth) } год, по расчёту
    .authors_vkontakte = ВКонтакте
    .authors_instagram = Instagram
    .authors_facebook = Facebook

section-mechanisms = Механизмы и программы
mechanisms-institute = Текст говорит о создании института развития гражданского общества; организация с таким названием и годом создания не найдена. Документально подтверждён оператор государственных грантов для НПО, созданный постановлением от { DATE($grant-operator) }.
mechanisms-control = Текст называет и механизм «Гражданский контроль», но соответствующий акт не найден. Подтверждены закон об общественных советах ({ YEAR($law-public-councils) } год), сами общественные советы (в { YEAR($public_councils) } году – { $public_councils }) и закон об общественном контроле, а это другое понятие ({ DATE($law-public-control) }).
mechanisms-housing = Единственное, что сказано о гражданской стороне жилищной программы { -title-housing }, – что в её разработке участвовали общественные организации и эксперты; проверить это не удалось. По тексту планируется { $housing_area } квадратных метров, или { $housing_per_person } { PLURAL($housing_per_person) ->
    [one] квадратный метр
    [few] квадратных метра
    [many] квадратных метров
   *[other] квадратного метра
} на человека.
mechanisms-programme = Найдена программа { -title-nurly-zher }, утверждённая { DATE($nurly-zher) }; { SIGN($housing_gap) ->
    [positive] её план на один только { YEAR($housing_planned_2020) } год, { $housing_planned_2020 } квадратных метров, превышает это число.
   *[open] её план на { YEAR($housing_planned_2020) } год – { $housing_planned_2020 } квадратных метров.
}

section-limits = Что сдерживает развитие
limit-funding = Зарубежное финансирование.
    .text = Текст говорит о требованиях «иностранного агента» и обязанности уведомлять. Обязанность документально подтверждена, но установлена налоговыми правилами ({ DATE($order-foreign-money) }), а не только законом об НКО; в открытом реестре значилось получателей: { $funding_register } ({ DATE($funding_register) }), среди них фирмы и физические лица.
limit-speech = Свобода слова и мирных собраний.
    .text = Закон о мирных собраниях ({ DATE($law-assemblies) }) заменил разрешение уведомлением. Freedom House в выпуске { YEAR($civil_liberties) } года оценивает гражданские свободы в { $civil_liberties } из { -base-liberties } баллов.
limit-participation = Молодёжь и женщины.
    .text = Известный политолог Ерлан Саиров со ссылкой на Всемирный банк называет их участие недостаточным; такое исследование не найдено. В политике: в { YEAR($women_in_mazhilis) } году женщины занимали { $women_in_mazhilis } мест в Мажилисе.
limit-information = Доступ к информации.
    .text = Это право даёт закон { YEAR($law-information) } года; международные эксперты оценили его в { $information_rating } из { -base-rti } баллов ({ YEAR($information_rating) } год).

section-steps = Что делать
steps-intro = Три шага – рекомендации текста. Кто действует и какой показатель выявит успех – наше дополнение; ни один из прочитанных нами актов не возлагает это на конкретный орган.
table-steps = Шаги, исполнители и показатели
    .step = Шаг
    .who = Исполнитель
    .indicator = Опубликованный показатель
    .newest = Новейшее значение

section-trust = Насколько можно доверять этим числам
trust-text = Исходный текст не имеет даты, подписи и ссылок. Ни одной публикации названных в нём организаций с этими числами не найдено.
trust-found = Страницы прочитаны в дни, указанные в списке источников, многие – только в начальной части: «не найдено» не доказывает, что этого нет.
trust-intervals = Интервалы отражают только округление напечатанных чисел, но не ошибку выборки: источники её не приводят.
trust-terms = НКО, НПО, общественные организации и благотворительные фонды – разные группы; где они сравниваются, об этом сказано.

section-sources = Источники
section-cite = Как ссылаться
cite = civicbrief contributors ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
section-made = Как это сделано
made =
    .edition = Выпуск
    .parameters = Параметры
    .defaults = все по умолчанию
    .versions = Средства
    .lock = Сумма { -title-hash } файла фиксации версий

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
name-funding_register = записи в реестре получателей зарубежных средств
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
name-bloggers_beyond_authors = разница между блогерами и авторами крупнейшей сети
name-housing_per_person = планируемое жильё на человека
name-housing_gap = разница между годовым планом жилья и планом в тексте
