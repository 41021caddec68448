### Текст записки на русском языке. Число названо именем: { $npo_total } печатает само число со
### словами его масштаба и предела; существительное стоит в тексте. Цифры – только в терминах -title- и -base-.

-title-hash = SHA-256
-title-nurly-zher = «Нұрлы жер»
-base-people = 100 тыс.
-base-hundred = 100
-base-half = 50 %
-base-lowest = 1
-base-score = 6
-base-rti = 150
-base-liberties = 60
-base-index = от 0 до 1
-base-rating = от 1 до 7
-base-percentile = 95
-title-claim-years = 2022 и 2023 годы

title = Гражданское общество в Казахстане
    .subtitle = Размер, участие, ограничения и шаги: исходный текст и независимые данные
    .description = Аналитическая записка: что один текст на казахском языке говорит о гражданском обществе в Казахстане и что показывают независимые данные
    .keywords = гражданское общество; некоммерческие организации; неправительственные организации; волонтёрство; благотворительность; Казахстан
    .citation = civicbrief contributors ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
    .population-official = Показатели на душу населения – по официальной численности населения ({ DATE($population_official) })
    .detail-summary = Одностраничное изложение записки

answer = { $finding-more-organisations ->
    [certain] Гражданских организаций в Казахстане больше, чем насчитывает исходный текст
    [likely] Гражданских организаций в Казахстане, вероятно, больше, чем насчитывает исходный текст
    [false] Зарегистрированных неправительственных организаций в Казахстане не больше, чем исходный текст насчитывает некоммерческих
   *[open] Больше ли в Казахстане гражданских организаций, чем насчитывает исходный текст, неясно
}; { $finding-fewer-give ->
    [certain] деньги за месяц пожертвовало меньше людей, чем, по его данным, готово помогать
    [likely] деньги за месяц пожертвовало, вероятно, меньше людей, чем, по его данным, готово помогать
    [false] деньги за месяц пожертвовало не меньше людей, чем, по его данным, готово помогать
   *[open] меньше ли людей пожертвовало деньги за месяц, чем, по его данным, готово помогать, неизвестно
}; { $finding-limits-documented ->
    [open] какие из названных в тексте ограничений подтверждены, пересматривается
   *[likely] ограничения зарубежного финансирования, свободы слова и собраний, доступа к информации отмечены в источниках
}.

message-count = { $finding-more-organisations ->
    [certain] По официальным данным зарегистрировано { $ngo_registered_2021 } неправительственных организаций (НПО) – больше, чем в тексте
    [likely] По официальным данным зарегистрировано { $ngo_registered_2021 } неправительственных организаций (НПО) – вероятно, больше, чем в тексте
    [false] По официальным данным зарегистрировано { $ngo_registered_2021 } неправительственных организаций (НПО) – не больше, чем в тексте
   *[open] По официальным данным зарегистрировано { $ngo_registered_2021 } неправительственных организаций (НПО); больше ли это, чем в тексте, неясно
}
    .text = Число некоммерческих организаций (НКО) в тексте – { $npo_total }, что составляет { $npo_share_of_registered } этого количества. НПО – лишь часть НКО, поэтому доля среди всех НКО ещё ниже.
message-giving = { $finding-fewer-give ->
    [certain] Измеренный уровень благотворительности ниже готовности, о которой сообщает текст
    [likely] Измеренный уровень благотворительности, вероятно, ниже готовности, о которой сообщает текст
    [false] Измеренный уровень благотворительности не ниже готовности, о которой сообщает текст
   *[open] Ниже ли измеренный уровень благотворительности, чем готовность, о которой сообщает текст, неясно
}
    .text = Готовность по тексту: к благотворительности – { $giving_readiness }, к волонтёрству – { $volunteering_readiness }. Опрос измерил другое – участие взрослых за месяц: деньгами – { $donated_money }, временем – { $volunteered_time }.
message-control = { $finding-control-law ->
    [open] Соотношение закона об общественном контроле и названного в тексте механизма пересматривается
   *[likely] С { YEAR($law-public-control) } года общественному контролю за государственными органами посвящён отдельный закон
}
    .text = { $finding-control-law ->
        [open] Закон принят { DATE($law-public-control) }. Акт о «Гражданском контроле», о котором говорит текст, не найден.
       *[likely] Он принят { DATE($law-public-control) }. Механизм «Гражданский контроль», который текст относит к более раннему году, – другое понятие; акт о нём не найден.
    }
message-limits = { $finding-limits-documented ->
    [open] Какие из названных в тексте ограничений подтверждены, пересматривается
   *[likely] Названные в тексте ограничения подтверждены отчасти и не всегда в его формулировках
}
    .text = Freedom House оценивает гражданские свободы в { $civil_liberties } из { -base-liberties } баллов ({ YEAR($civil_liberties) } год); оценка закона о доступе к информации – { $information_rating } из { -base-rti } ({ YEAR($information_rating) } год). Доля молодёжи и женщин в НПО не найдена.

chart-count = { $finding-more-organisations ->
    [certain] Текст насчитывает меньше НКО, чем официально зарегистрировано НПО
    [likely] Текст насчитывает, вероятно, меньше НКО, чем официально зарегистрировано НПО
    [false] Текст насчитывает не меньше НКО, чем официально зарегистрировано НПО
   *[open] Меньше ли НКО насчитывает текст, чем официально зарегистрировано НПО, неясно
}
    .subtitle = Число НКО { SAID("в тексте") } и { MEASURED("официальное") } число НПО, которые составляют их часть
    .source = текст со ссылкой на Агентство по статистике; вице-министр информации, по сообщению Kazinform.
    .npo_total = НКО в тексте, конец { YEAR($npo_total) } года
    .npo_share_of_registered = { $npo_share_of_registered } числа зарегистрированных НПО
    .ngo_active_2021 = Действующие НПО, { DATE($ngo_active_2021) }
    .ngo_registered_2021 = Зарегистрированные НПО, { DATE($ngo_registered_2021) }

step-law = Совершенствовать законодательство
    .text = Показатель: { indicator-v2x_frassoc_thick } (V-Dem), { $v2x_frassoc_thick } на шкале { -base-index }, { YEAR($v2x_frassoc_thick) } год ({ RELEASE($v2x_frassoc_thick) })
    .indicator = Индекс свободы объединений (V-Dem)
    .newest = { $v2x_frassoc_thick } на шкале { -base-index }, { YEAR($v2x_frassoc_thick) } год ({ RELEASE($v2x_frassoc_thick) })
    .benchmark = Кыргызстан: { $v2x_frassoc_thick_v14_2023_KGZ } ({ YEAR($v2x_frassoc_thick_v14_2023_KGZ) } год)
step-participation = Расширить участие молодёжи и женщин
    .text = Показатель: { indicator-v2x_gencs } (V-Dem), { $v2x_gencs } на шкале { -base-index }, { YEAR($v2x_gencs) } год; по молодёжи не найден
    .indicator = Индекс участия женщин в гражданском обществе (V-Dem); по молодёжи опубликованный показатель не найден
    .newest = { $v2x_gencs } на шкале { -base-index }, { YEAR($v2x_gencs) } год ({ RELEASE($v2x_gencs) })
    .benchmark = Официальная цель по молодёжи: { $youth_in_councils_target } членов общественных советов к { YEAR($youth_in_councils_target) } году
step-information = Расширить доступ к информации
    .text = Показатель: рейтинг права на информацию (RTI), { $information_rating } из { -base-rti } баллов, { YEAR($information_rating) } год
    .indicator = Оценка закона в рейтинге права на информацию (RTI)
    .newest = { $information_rating } из { -base-rti } баллов, { YEAR($information_rating) } год
    .benchmark = Кыргызстан: { $information_rating_kyrgyzstan } из { -base-rti } баллов ({ YEAR($information_rating_kyrgyzstan) } год)

section-size = Размер и состав сектора
size-count = Со ссылкой на Агентство по статистике текст приводит число НКО, зарегистрированных на конец { YEAR($npo_total) } года: { $npo_total }.
size-official = Официальные лица приводят число НПО, которые составляют часть НКО: зарегистрировано { $ngo_registered_2021 }, действует { $ngo_active_2021 } ({ DATE($ngo_active_2021) }). Число в тексте составляет { $npo_share_of_registered } первого из них и { $npo_share_of_active } второго.
size-year = Другие официальные данные: зарегистрировано { $ngo_registered_2020 } ({ DATE($ngo_registered_2020) }), действует { $ngo_active_2020 } ({ DATE($ngo_active_2020) }).
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
chart-kinds = { $finding-mostly-public ->
    [certain] Большинство организаций в тексте – общественные организации
    [likely] Вероятно, большинство организаций в тексте – общественные организации
    [false] Общественные организации составляют не больше половины организаций в тексте
   *[open] Составляют ли общественные организации большинство организаций в тексте, неясно
}
    .subtitle = Доля среди организаций в тексте и число, конец { YEAR($npo_total) } года
    .source = текст со ссылкой на Агентство по статистике. Официальные данные – на первом рисунке.
    .npo_share_public = Общественные организации
    .npo_public_organisations = { $npo_public_organisations }
    .npo_share_funds = Благотворительные фонды
    .npo_charity_funds = { $npo_charity_funds }
    .npo_share_other = Прочие НКО
    .npo_other = { $npo_other }

section-participation = Участие, благотворительность и голос
participation-ready = Со ссылкой на исследование GfK Kazakhstan за { YEAR($giving_readiness) } год текст сообщает: доля готовых участвовать в благотворительности – { $giving_readiness } населения, готовых быть волонтёрами – { $volunteering_readiness }.
participation-gap = { SIGN($readiness_gap) ->
    [positive] Первая доля выше второй; разница составляет { $readiness_gap }.
    [negative] Первая доля ниже второй; разница составляет { ABS($readiness_gap) }.
    [zero] Доли равны.
   *[open] Какая из двух долей выше, неясно.
}
participation-measured = По Всемирному индексу благотворительности за { YEAR($donated_money) } год доля взрослых, пожертвовавших деньги за месяц до опроса, – { $donated_money }, уделивших время волонтёрству – { $volunteered_time }.
participation-caveat = Готовность – это намерение, индекс отражает действия за один месяц, группы и годы различны: { SIGN($giving_gap) ->
    [positive] то, что доля жертвовавших деньги ниже готовности, не свидетельствует о спаде
    [negative] то, что доля жертвовавших деньги выше готовности, не свидетельствует о росте
    [zero] равенство доли жертвовавших деньги и готовности не означает, что ничего не изменилось
   *[open] по этим долям нельзя судить об изменении
}. Само исследование GfK не найдено.
chart-ready = { $finding-fewer-give ->
    [certain] Готовых помогать (по тексту) больше, чем жертвовавших (по индексу)
    [likely] Готовых помогать (по тексту), вероятно, больше, чем жертвовавших (по индексу)
    [false] Готовых помогать (по тексту) не больше, чем жертвовавших (по индексу)
   *[open] Больше ли готовых помогать (по тексту), чем жертвовавших (по индексу), неясно
}
    .subtitle = Готовы, { SAID("по тексту") } ({ YEAR($giving_readiness) } год, население); участвовали за месяц, { MEASURED("по индексу") } ({ YEAR($donated_money) } год, взрослые)
    .source = текст со ссылкой на GfK Kazakhstan; Charities Aid Foundation, Всемирный индекс благотворительности.
    .giving_readiness = Готовы участвовать в благотворительности
    .donated_money = Жертвовали деньги
    .volunteering_readiness = Готовы быть волонтёрами
    .volunteered_time = Уделили время волонтёрству

voice-bloggers = Со ссылкой на «Интерньюс-Казахстан» текст приводит число блогеров в { YEAR($bloggers) } году – { $bloggers }; { SIGN($bloggers_growth) ->
    [negative] снижение к { YEARBEFORE($bloggers_growth) } году – { ABS($bloggers_growth) }
   *[positive] прирост к { YEARBEFORE($bloggers_growth) } году – { $bloggers_growth }
}.
voice-doubt = Такая публикация не найдена. { $finding-bloggers-beyond-authors ->
    [certain] Названное число больше числа активных авторов ВКонтакте ({ $authors_vkontakte } в { YEAR($authors_vkontakte) } году); возможно, подсчитаны пользователи или аккаунты (наше предположение), и приводить его как число блогеров не следует.
    [false] Названное число не больше числа активных авторов ВКонтакте ({ $authors_vkontakte } в { YEAR($authors_vkontakte) } году); что именно подсчитано, неизвестно.
   *[open] Число активных авторов ВКонтакте в { YEAR($authors_vkontakte) } году – { $authors_vkontakte }; что именно подсчитано в тексте, неизвестно.
}


section-claims = Что говорит текст и что из этого подтверждается
claims-intro = Каждое число из текста и утверждение о данных за { -title-claim-years } сопоставлены с другими публикациями, остальные утверждения разобраны в приложении. Заключение следует из данных по правилу либо вынесено нами с указанием источников.
tally-claims = Распределение утверждений текста по заключениям
table-claims = Числа из текста и его главное утверждение

section-trend = Стало ли гражданское общество сильнее?
trend-claim = По тексту, данные за { -title-claim-years } ясно это показывают, но сами данные в нём не названы. { $claim-data-2022-2023 ->
    [partly-supported] Найденные данные подтверждают это отчасти.
    [consistent] Найденные данные согласуются с этим.
    [contradicted] Найденные данные противоречат этому.
    [not-verifiable] Найденные данные не подтверждают и не опровергают этого.
   *[under-review] Найденные данные изменились после вынесения заключения, его нужно вынести заново.
}
trend-counts = { SIGN($ngo_active_change) ->
    [positive] Число действующих НПО по данным министерства выросло
    [negative] Число действующих НПО по данным министерства снизилось
    [zero] Число действующих НПО по данным министерства не изменилось
   *[open] Выросло ли число действующих НПО по данным министерства, неясно
}: { $ngo_active_2021 } ({ DATE($ngo_active_2021) }), { $ngo_active_2023 } ({ DATE($ngo_active_2023) }).
trend-ratings = { SIGN($civil_society_rating_change) ->
    [positive] Оценка гражданского общества организацией Freedom House повысилась
    [negative] Оценка гражданского общества организацией Freedom House снизилась
    [zero] Оценка гражданского общества организацией Freedom House не изменилась
   *[open] Изменилась ли оценка гражданского общества организацией Freedom House, неясно
} (шкала { -base-rating }): { $civil_society_rating_2022 } в издании { YEAR($civil_society_rating_2022) } года, { $civil_society_rating_2023 } в издании { YEAR($civil_society_rating_2023) } года. { SIGN($freedom_change) ->
    [positive] Общий балл Казахстана в Freedom in the World повысился
    [negative] Общий балл Казахстана в Freedom in the World снизился
    [zero] Общий балл Казахстана в Freedom in the World не изменился
   *[open] Изменился ли общий балл Казахстана в Freedom in the World, неясно
}: { $freedom_2022 } из { -base-hundred } в издании { YEAR($freedom_2022) } года, { $freedom_2024 } в издании { YEAR($freedom_2024) } года.
trend-civicus = CIVICUS Monitor понизил оценку гражданского пространства с «затруднённого» до «подавляемого» ({ DATE($civicus-2022) }).
trend-participation = Индекс участия V-Dem: { $trend-v2x_cspart ->
    [rose] рост в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах
    [rose-since-lower] рост в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах, затем снижение
    [fell] снижение в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах
    [fell-since-higher] снижение в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах, затем рост
    [no-firm-change] значимого изменения в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах нет
    [releases-disagree] выпуски указывают в разные стороны ({ YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годы)
    [one-release] имеющихся выпусков недостаточно, поэтому изменение не оценивается
   *[no-data] данных за эти годы в панели нет
}{ $trend-v2x_cspart ->
    [one-release] .
    [no-data] .
   *[rose] { " " }({ RANGE($v2x_cspart_v13_2020) } в { YEAR($v2x_cspart_v13_2020) } году, { RANGE($v2x_cspart_v13_2022) } в { YEAR($v2x_cspart_v13_2022) } году; { release-v13 }, уровень около { LEVEL($v2x_cspart_v13_2022) }). Значение за { YEAR($v2x_cspart) } год, { $v2x_cspart }, взято из другого выпуска ({ RELEASE($v2x_cspart) }) и в сравнении не участвует.
}
trend-rule = С каждым выпуском V-Dem оценивает ряды заново. Изменение считается значимым, только если оно проходит все проверки, возможные по имеющимся данным: интервалы, если выпуск их даёт, не пересекаются; сравниваемые выпуски указывают в одну сторону; меньшее из изменений превышает обычный пересмотр ({ -base-percentile }-й процентиль, стран: { $panel_revision_areas }). Если позднее показатель вернулся назад, об этом сказано.
trend-coverage = Панель охватывает { YEAR($panel) }–{ UNTIL($panel) } годы; стран в ней – { $panel_areas }, показателей – { $panel_indicators }. Показателей, доходящих до последнего года, – { $panel_latest }, остальные кончаются раньше; взятых только по Казахстану – { $panel_home_only }. С интервалами в оцениваемом выпуске (уровень около { LEVEL($v2x_libdem_v15_2024) }) – { $panel_with_intervals }, в сравниваемых выпусках – { $panel_compared }, без заключения об изменении – { $panel_not_judged }.
chart-neighbours = { $trend-v2x_cspart ->
    [rose] Участие в гражданском обществе Казахстана в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах выросло
    [rose-since-lower] Участие в гражданском обществе Казахстана в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах выросло, затем снизилось
    [fell] Участие в гражданском обществе Казахстана в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах снизилось
    [fell-since-higher] Участие в гражданском обществе Казахстана в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах снизилось, затем выросло
    [no-firm-change] Значимого изменения участия в гражданском обществе Казахстана в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах нет
    [releases-disagree] Выпуски расходятся в оценке участия в гражданском обществе Казахстана
   *[one-release] Участие в гражданском обществе: Казахстан и соседние страны
}
    .subtitle = Индекс участия в гражданском обществе, { release-v13 }, шкала { -base-index }
    .source = Институт V-Dem. Точечные оценки выпуска, интервалы которого широки (уровень около { LEVEL($v2x_cspart_v13_2022) }): по малым различиям между годами и странами судить нельзя.
table-trends = Что показывают панели по Казахстану

section-panels = Что показывают панели и рейтинги и по какому правилу
section-audit = Все утверждения текста с заключениями
table-audit = Утверждения по предложениям, заключение и причина

reason-parts = { SIGN($npo_parts_gap) ->
    [positive] Сумма видов больше общего числа, поэтому верными все они быть не могут.
    [negative] Сумма видов меньше общего числа, поэтому верными все они быть не могут.
    [zero] Сумма видов равна общему числу, но других подсчётов по видам не найдено.
   *[open] Сумма видов не противоречит общему числу, но других подсчётов по видам не найдено.
}
stated-npo-total = на конец { YEAR($npo_total) } года число зарегистрированных некоммерческих организаций – { $npo_total }
stated-npo-public-organisations = в том числе общественных организаций – { $npo_public_organisations }
stated-npo-charity-funds = в том числе благотворительных фондов – { $npo_charity_funds }
stated-npo-other = в том числе прочих НКО – { $npo_other }
stated-score-value = значение индекса – { $civic_participation_score } из { -base-score } возможных баллов
stated-giving-readiness = в { YEAR($giving_readiness) } году доля готовых участвовать в благотворительности – { $giving_readiness } населения
stated-volunteering-readiness = в { YEAR($volunteering_readiness) } году доля готовых быть волонтёрами – { $volunteering_readiness } населения
stated-housing-area = по программе планируется построить { $housing_area } квадратных метров жилья
stated-bloggers = в { YEAR($bloggers) } году число блогеров составило { $bloggers }
stated-bloggers-growth = { SIGN($bloggers_growth) ->
    [negative] снижение к { YEARBEFORE($bloggers_growth) } году – { ABS($bloggers_growth) }
   *[positive] прирост к { YEARBEFORE($bloggers_growth) } году – { $bloggers_growth }
}

reason-npo-total = { $claim-npo-total ->
    [contradicted] { SIGN($npo_registered_gap) ->
        [positive] Официально зарегистрировано { $ngo_registered_2021 } НПО ({ DATE($ngo_registered_2021) }), а это лишь часть НКО; реестр с таким числом не найден.
       *[open] Виды, названные в тексте, не дают этой суммы.
    }
    [consistent] Число не меньше официального числа зарегистрированных НПО: { $ngo_registered_2021 } ({ DATE($ngo_registered_2021) }).
   *[not-found] Официальное число зарегистрированных НПО, { $ngo_registered_2021 }, не подтверждает и не опровергает его.
}
reason-npo-public-organisations = { reason-parts }
reason-npo-charity-funds = { reason-parts }
reason-npo-other = { reason-parts }
reason-npo-body =
    .contradicted = По положению это Бюро национальной статистики Агентства по стратегическому планированию и реформам; орган с названием из текста не найден.
reason-score-name =
    .contradicted = CPIA оценивает политику и институты; среди прочитанных критериев гражданского участия нет.
reason-score-value = { $claim-score-value ->
    [contradicted] Балл лежит за пределами своей шкалы.
   *[not-found] { ALIKE($score_position, $score_share_of_maximum) ->
        [yes] Это { $score_position } длины шкалы
       *[no] Шкала начинается с { -base-lowest }, поэтому это { $score_position } её длины, а не { $score_share_of_maximum }
    }; баллы публикуются по странам, получающим средства IDA, Казахстан к ним не относится.
}
reason-institute-founded =
    .not-found = Организация с таким названием и годом не найдена.
reason-institute-task =
    .not-found = Документами подтверждена другая организация с этой задачей – оператор государственных грантов ({ DATE($grant-operator) }).
reason-institute-research =
    .not-found = Такая организация не найдена.
reason-giving-readiness =
    .not-found = Опрос не найден; измеренная благотворительность – другая величина: { $donated_money } взрослых ({ YEAR($donated_money) } год).
reason-volunteering-readiness =
    .not-found = Опрос не найден; измеренное волонтёрство – другая величина: { $volunteered_time } взрослых ({ YEAR($volunteered_time) } год).
reason-civic-control-created =
    .not-found = Акт с таким названием и годом не найден; подтверждены закон об общественных советах ({ YEAR($law-public-councils) } год; советов в { YEAR($public_councils) } году – { $public_councils }) и закон об общественном контроле ({ YEAR($law-public-control) } год).
reason-civic-control-purpose =
    .not-found = Акт, который показал бы его назначение, не найден.
reason-housing-launched =
    .contradicted = Найденная программа на эти годы – { -title-nurly-zher }; программа «Доступное жильё» утверждена в { YEAR($housing-2012) } году и позднее отменена.
reason-housing-area = { $claim-housing-area ->
    [contradicted] Официальный план на один только { YEAR($housing_planned_2020) } год – { $housing_planned_2020 } квадратных метров.
    [consistent] Число не меньше официального плана на один { YEAR($housing_planned_2020) } год: { $housing_planned_2020 } квадратных метров.
   *[not-found] Официальный план на { YEAR($housing_planned_2020) } год, { $housing_planned_2020 } квадратных метров, не подтверждает и не опровергает его.
}
reason-housing-low-income =
    .not-found = Без самой программы проверить это нельзя.
reason-housing-drafting =
    .not-found = Сведений о том, как её разрабатывали, не найдено.
reason-bloggers = { $claim-bloggers ->
    [contradicted] Блогеров оказалось бы больше, чем жителей.
   *[not-found] Публикация не найдена; по тексту, на каждые { -base-hundred } жителей блогеров – { $bloggers_per_100 }{ $finding-bloggers-beyond-authors ->
        [certain] ; это неправдоподобно, возможно, подсчитаны пользователи (наше предположение).
        [false] .
       *[open] .
    }
}
reason-bloggers-growth =
    .not-found = Число за предыдущий год не найдено.
reason-development-stage =
    .not-verifiable = Текст не приводит критерия, по которому это можно измерить.
reason-potential =
    .not-verifiable = Текст не приводит критерия, по которому это можно измерить.
reason-data-2022-2023 =
    .partly-supported = Число действующих НПО и { indicator-v2x_partipdem } ({ YEAR($trend-v2x_partipdem) }–{ UNTIL($trend-v2x_partipdem) }) выросли, но оценки экспертов не выросли, по участию значимого изменения нет ({ YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) }), по репрессиям выпуски расходятся ({ YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) }): слово «ясно» не подтверждается.
reason-problems-exist =
    .consistent = Их подтверждают оценки гражданских свобод и закона о доступе к информации.
reason-funding-limits =
    .partly-supported = Обязанность уведомлять и открытый реестр подтверждены; термин «иностранный агент» в законе не найден.
reason-law-applies =
    .consistent = Закон принят { DATE($law-npo) }.
reason-law-registration =
    .not-checked = Эта статья закона не прочитана.
reason-law-requirements =
    .not-checked = Эти статьи закона не прочитаны.
reason-foreign-notification =
    .partly-supported = Обязанность подтверждена, но установлена налоговыми правилами (приказ от { DATE($order-foreign-money) }), а не только этим законом.
reason-notification-limits =
    .consistent = Ряду организаций указали на нарушения, деятельность некоторых приостановили (публикация от { DATE($camr-2021) }).
reason-speech-heading =
    .consistent = Freedom House оценивает гражданские свободы в { $civil_liberties } из { -base-liberties } баллов; CIVICUS Monitor оценивает гражданское пространство как «подавляемое».
reason-assembly-heading =
    .consistent = Закон требует уведомления и отводит места; Human Rights Watch сочла его проект не отвечающим международным нормам.
reason-speech-limits =
    .consistent = Freedom House оценивает гражданские свободы в { $civil_liberties } из { -base-liberties } баллов ({ YEAR($civil_liberties) } год).
reason-speech-hampers =
    .not-checked = Показатель такого влияния не найден.
reason-assembly-limits =
    .consistent = Закон ({ DATE($law-assemblies) }) отводит места и требует уведомления.
reason-opinion-young =
    .not-verifiable = В других источниках это мнение не найдено; показатель участия молодёжи не найден.
reason-opinion-women =
    .not-verifiable = В других источниках это мнение не найдено; индекс участия женщин V-Dem – { $v2x_gencs }, но какое значение достаточно, не установлено.
reason-world-bank-young =
    .not-found = Такое исследование не найдено; показатель участия молодёжи не найден.
reason-world-bank-women =
    .not-found = Такое исследование не найдено; места в Мажилисе (у женщин { $women_in_mazhilis }) относятся к политике, а это другая сфера.
reason-information-heading =
    .consistent = Закон оценён в { $information_rating } из { -base-rti } баллов ({ YEAR($information_rating) } год).
reason-information-limits =
    .consistent = Закон оценён в { $information_rating } из { -base-rti } баллов ({ YEAR($information_rating) } год).
reason-information-hampers =
    .not-checked = Показатель такого влияния не найден.
reason-summary-stage =
    .not-verifiable = Текст не приводит критерия, по которому это можно измерить.
reason-summary-potential =
    .not-verifiable = Текст не приводит критерия, по которому это можно измерить.
reason-summary-problems =
    .consistent = Их подтверждают оценки гражданских свобод и закона о доступе к информации.
reason-better-legislation = Индекс свободы объединений ({ RELEASE($v2x_frassoc_thick) }): { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) } год).
reason-more-participation = Индекс участия женщин в гражданском обществе ({ RELEASE($v2x_gencs) }): { $v2x_gencs } ({ YEAR($v2x_gencs) } год); по молодёжи опубликованный показатель не найден.
reason-wider-information = Рейтинг права на информацию, оценка закона: { $information_rating } из { -base-rti } баллов ({ YEAR($information_rating) } год).

section-limits = Что сдерживает развитие
limit-funding = Зарубежное финансирование.
    .text = { $claim-funding-limits ->
        [under-review] Заключение об этом утверждении текста на пересмотре.
       *[partly-supported] Названная в тексте обязанность уведомлять подтверждена, но основана на налоговых правилах (приказ от { DATE($order-foreign-money) }), а не только на законе об НКО; термин «иностранный агент» в законе не найден.
    } В открытом реестре получателей, включая компании и физических лиц, записей – { $funding_register } ({ DATE($funding_register) }). Ближайшие показатели ({ RELEASE($v2cseeorgs) }, { YEAR($v2cseeorgs) } год): { indicator-v2cseeorgs } ({ $v2cseeorgs }), { indicator-v2csreprss } ({ $v2csreprss }); показателя самого финансирования нет.
limit-speech = Свобода слова и мирных собраний.
    .text = Закон о мирных собраниях ({ DATE($law-assemblies) }) заменил разрешение уведомлением, причём в отведённых местах. Freedom House оценивает гражданские свободы в { $civil_liberties } из { -base-liberties } баллов (издание { YEAR($civil_liberties) } года). Показатели ({ RELEASE($v2x_freexp_altinf) }, { YEAR($v2x_freexp_altinf) } год): { indicator-v2x_freexp_altinf } ({ $v2x_freexp_altinf } на шкале { -base-index }), { indicator-v2caassemb } ({ $v2caassemb }).
limit-participation = Молодёжь и женщины.
    .text = Политолог Ерлан Саиров, ссылаясь на Всемирный банк, называет их участие недостаточным; ни такое исследование, ни их доля в НПО не найдены. В политике, а это другая сфера, у женщин { $women_in_mazhilis } мест в Мажилисе ({ YEAR($women_in_mazhilis) } год). Показатели: { indicator-v2x_gencs } – { $v2x_gencs } на шкале { -base-index } ({ RELEASE($v2x_gencs) }, { YEAR($v2x_gencs) } год); по молодёжи опубликованный показатель не найден.
limit-information = Доступ к информации.
    .text = Это право закреплено законом { YEAR($law-information) } года; в международном рейтинге закон получил { $information_rating } из { -base-rti } баллов ({ YEAR($information_rating) } год), более поздние поправки могли быть не учтены.

section-steps = Что делать
steps-intro = В тексте сказано, что такие шаги могут потребоваться; исполнителя он не называет. Органы указаны по нормативным правовым актам, показатели и ориентиры выбраны нами.
table-steps = Шаги, названные в тексте: кто отвечает и как увидеть результат

body-government-and-state-bodies = Правительство, центральные и местные государственные органы
body-government = Правительство
body-presidential-administration = Администрация Президента (контроль)
body-ngo-authority = уполномоченный орган в сфере взаимодействия с неправительственными организациями (Министерство культуры и информации)
body-tax-authority = налоговые органы (Комитет государственных доходов Министерства финансов)
body-local-executive-bodies = местные исполнительные органы (акиматы)
body-local-representative-bodies = местные представительные органы (маслихаты)
body-central-and-local-executive-bodies = центральные и местные исполнительные органы
body-state-and-local-executive-bodies = центральные государственные и местные исполнительные органы
body-information-authority = уполномоченный орган в области доступа к информации (Министерство культуры и информации)
body-state-bodies = каждый государственный орган (своё подразделение или лицо)
body-information-commission = Комиссия по вопросам доступа к информации (консультативно-совещательная)

act-constitution = Конституция, принятая { DATE($date) }
    .short = Конституция от { DATE($date) }
act-civil-society-concept = Указ от { DATE($date) } № { $number }, Концепция развития гражданского общества
    .short = Указ от { DATE($date) } № { $number }
act-law-npo = Закон от { DATE($date) } № { $number } «О некоммерческих организациях»
    .short = Закон от { DATE($date) } № { $number } об НКО
act-tax-code = Налоговый кодекс от { DATE($date) } № { $number }
    .short = Налоговый кодекс от { DATE($date) }
act-law-assemblies = Закон от { DATE($date) } № { $number } «О порядке организации и проведения мирных собраний в Республике Казахстан»
    .short = Закон от { DATE($date) } № { $number } о мирных собраниях
act-youth-concept = Постановление от { DATE($date) } № { $number }, Концепция государственной молодёжной политики
    .short = Постановление от { DATE($date) } № { $number }
act-family-and-gender-concept = Указ от { DATE($date) } № { $number }, Концепция семейной и гендерной политики
    .short = Указ от { DATE($date) } № { $number }
act-law-information = Закон от { DATE($date) } № { $number } «О доступе к информации»
    .short = Закон от { DATE($date) } № { $number } о доступе к информации
act-commission-order = Приказ от { DATE($date) } № { $number }, положение о Комиссии
    .short = Приказ от { DATE($date) } № { $number }

section-trust = Насколько можно доверять этим числам
trust-text = В исходном тексте, каким мы его прочитали, нет даты, подписи и ссылок; публикаций названных в нём организаций с этими числами не найдено.
trust-found = Многие страницы прочитаны только в начальной части: «не найдено» не доказывает, что этого нет.
trust-intervals = Интервалы отражают только округление напечатанных чисел, кроме случаев, когда интервал даёт сама панель; у значения без указанного уровня нет иного интервала, кроме округления.
trust-margins = Степень уверенности вывода: «{ mark-certain }» – он верен на всём интервале чисел; «{ mark-likely }» – более чем на { -base-half } его длины либо это умозаключение с указанным основанием; иначе – «{ mark-open }».

section-ledger = Откуда взяты числа
section-sources = Источники
section-changes = Что изменилось с прошлого издания
change-rounding = Расчётные показатели приводятся с большим числом знаков, если это позволяет их интервал; сами значения не изменились.
section-cite = Как ссылаться
section-made = Как это сделано
made =
    .edition = Издание
    .parameters = Параметры
    .versions = Программы
    .lock = Контрольная сумма { -title-hash } файла версий


release-v13 = V-Dem v13
release-v14 = V-Dem v14
release-v15 = V-Dem v15
release-v16 = V-Dem v16
release-w2023 = Всемирный банк, 2023
release-fiw2025 = Freedom House, 2025
release-wjp2024 = World Justice Project, 2024
release-obs2023 = Open Budget Survey, 2023

indicator-v2x_cspart = индекс участия в гражданском обществе
indicator-v2cseeorgs = свобода создания и закрытия организаций
indicator-v2csreprss = свобода организаций от репрессий
indicator-v2x_gencs = индекс участия женщин в гражданском обществе
indicator-v2caassemb = свобода мирных собраний
indicator-v2x_frassoc_thick = индекс свободы объединений
indicator-v2x_freexp_altinf = индекс свободы выражения мнений
indicator-v2x_civlib = индекс гражданских свобод
indicator-v2x_libdem = индекс либеральной демократии
indicator-v2x_polyarchy = индекс электоральной демократии
indicator-v2x_partipdem = индекс партиципаторной демократии
indicator-v2x_rule = индекс верховенства права
indicator-fiw_openness = открытость власти
indicator-fiw_association = право на объединение
indicator-fiw_assembly = свобода собраний
indicator-fiw_organisations = свобода неправительственных организаций
indicator-fiw_liberties = оценка гражданских свобод
indicator-fiw_total = общий балл в Freedom in the World
indicator-wjp_information = право на информацию
indicator-wjp_assembly = свобода собраний и объединений
indicator-obs_participation = участие общественности в бюджетном процессе
indicator-voice_accountability = право голоса и подотчётность

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
name-information_rating = рейтинг права на информацию
name-ngo_registered_2023 = зарегистрированные НПО, третье официальное число
name-ngo_active_2023 = действующие НПО, третье официальное число
name-freedom_2022 = общий балл в Freedom in the World, первый из сравниваемых изданий
name-freedom_2024 = общий балл в Freedom in the World, последний из сравниваемых изданий
name-civil_society_rating_2022 = оценка гражданского общества, первый из сравниваемых изданий
name-civil_society_rating_2023 = оценка гражданского общества, последний из сравниваемых изданий
name-youth_in_councils_target = цель по доле молодёжи в общественных советах
name-information_rating_kyrgyzstan = оценка закона Кыргызстана в рейтинге RTI
name-ngo_active_change = изменение числа действующих НПО
name-freedom_change = изменение общего балла в Freedom in the World
name-civil_society_rating_change = изменение оценки гражданского общества
name-finding-more-organisations = зарегистрированных НПО больше, чем НКО в тексте
name-finding-fewer-give = пожертвовавших деньги меньше, чем готовых по тексту
name-finding-mostly-public = среди организаций в тексте преобладают общественные организации
name-finding-more-ready-to-give = готовых к благотворительности больше, чем готовых быть волонтёрами
name-finding-bloggers-beyond-authors = блогеров в тексте больше, чем активных авторов ВКонтакте
name-finding-control-law = общественный контроль регулируется отдельным законом, механизм из текста – другое понятие
name-finding-limits-documented = названные в тексте ограничения подтверждены
reason-finding-control-law = Умозаключение: закон принят позже года, названного в тексте, а акт о механизме из текста не найден.
reason-finding-limits-documented = Умозаключение: по каждому ограничению, названному в тексте, вынесено отдельное заключение, на них оно и опирается.
name-panel_areas = страны в панели
name-panel_indicators = показатели в панели
name-panel_with_intervals = показатели с интервалами
name-panel_compared = показатели более чем с одним выпуском
name-panel_latest = показатели, доходящие до последнего года
name-panel_home_only = показатели только по этой стране
name-panel_not_judged = показатели одного выпуска без интервалов
name-panel_revision_areas = страны, по которым взят обычный пересмотр
name-npo_share_public = доля общественных организаций
name-npo_share_funds = доля благотворительных фондов
name-npo_share_other = доля прочих НКО
name-npo_parts_gap = разница между суммой частей и общим числом
name-npo_public_majority = превышение доли общественных организаций над { -base-half }
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

quote-claim-npo-body = данные «Агентства Республики Казахстан по статистике»
quote-claim-score-name = «индекс гражданского участия (CPIA)» Всемирного банка
quote-claim-institute-founded = в 2019 году создан институт развития гражданского общества
quote-claim-institute-task = он поддерживает и развивает НПО
quote-claim-institute-research = он ведёт исследования в этой сфере
quote-claim-civic-control-created = в 2017 году создан механизм «Гражданский контроль»
quote-claim-civic-control-purpose = он предусматривает участие граждан в контроле за госорганами
quote-claim-housing-launched = в 2020 году запущена программа «Доступное жильё – 2025»
quote-claim-housing-low-income = в том числе жильё для малообеспеченных групп
quote-claim-housing-drafting = в её разработке участвовали общественные организации и эксперты
quote-claim-development-stage = гражданское общество находится на стадии развития
quote-claim-potential = есть потенциал дальнейшего развития
quote-claim-data-2022-2023 = данные за 2022 и 2023 годы ясно показывают развитие гражданского общества
quote-claim-problems-exist = его развитию мешает ряд проблем и ограничений
quote-claim-funding-limits = финансирование ограничено требованиями об «иностранных агентах»
quote-claim-law-applies = действует закон «О некоммерческих организациях»
quote-claim-law-registration = он предусматривает регистрацию НПО в госорганах
quote-claim-law-requirements = он устанавливает требования к их деятельности
quote-claim-foreign-notification = одно из требований – уведомлять о зарубежном финансировании
quote-claim-notification-limits = некоторые НПО из-за этого ограничены в деятельности
quote-claim-speech-heading = ограничения свободы слова
quote-claim-assembly-heading = ограничения права на мирные собрания
quote-claim-speech-limits = свобода слова ограничена
quote-claim-speech-hampers = это мешает работе НПО и блогеров
quote-claim-assembly-limits = некоторые НПО сталкиваются с ограничением права на мирные собрания
quote-claim-opinion-young = Ерлан Саиров: участие молодёжи в гражданском обществе недостаточно
quote-claim-opinion-women = Ерлан Саиров: участие женщин в гражданском обществе недостаточно
quote-claim-world-bank-young = Всемирный банк: участие молодёжи в гражданском обществе недостаточно
quote-claim-world-bank-women = Всемирный банк: участие женщин в гражданском обществе недостаточно
quote-claim-information-heading = ограниченный доступ к информации
quote-claim-information-limits = доступ к информации ограничен
quote-claim-information-hampers = это может осложнять работу НПО и журналистов
quote-claim-summary-stage = гражданское общество находится на стадии развития
quote-claim-summary-potential = у него есть потенциал дальнейшего развития
quote-claim-summary-problems = этому процессу мешает ряд проблем и ограничений
quote-claim-better-legislation = совершенствование законодательства
quote-claim-more-participation = более широкое участие молодёжи и женщин
quote-claim-wider-information = более широкий доступ к информации

source-source-text = «Механизмы построения гражданского общества в Казахстане» (на казахском), начало найдено на alash.kz
    .body = Автор не назван
source-named-statistics-agency = Данные на конец 2020 года, название не указано
    .body = Агентство Республики Казахстан по статистике
source-named-world-bank = Исследование 2021 года, название не указано
    .body = Всемирный банк
source-named-gfk = Исследование 2019 года, название не указано
    .body = GfK Kazakhstan
source-named-internews = Данные за 2020 год, название не указано
    .body = «Интерньюс-Казахстан»
source-world-bank-population = Численность населения (SP.POP.TOTL), по набору данных datasets/population
    .body = Всемирный банк
source-bns-population = Численность населения на начало 2021 года, через «Казахстан сегодня»
    .body = Бюро национальной статистики
source-16news-ngo = «В Казахстане действуют 16 тысяч НПО из 22 тысяч зарегистрированных»
    .body = 16news.kz
source-kazinform-ngo = «В Казахстане работают 16 тысяч НПО» (на английском), со слов вице-министра информации
    .body = Kazinform
source-caf-2021 = World Giving Index 2021, полная таблица (опрос 2020 года), через репозиторий abissellsiders/ipsed
    .body = Charities Aid Foundation
source-kazpravda-authors = Названы самые популярные социальные сети Казахстана (данные 2018 года, Brand Analytics)
    .body = «Казахстанская правда»
source-kazinform-housing = В Казахстане в 2020 году построят 23 тысячи квартир за счёт государственных инвестиций (на английском)
    .body = Kazinform
source-nurly-zher = Государственная программа «Нұрлы жер» на 2020–2025 годы, постановление № 1054
    .body = Правительство Республики Казахстан
source-fld-funding = «Казахстан: отменить реестр зарубежного финансирования» (на английском)
    .body = Front Line Defenders и ещё восемь организаций
source-freedom-house-2023 = Freedom in the World 2023: Казахстан
    .body = Freedom House
source-idea-quotas = Gender Quotas Database: Казахстан
    .body = International IDEA
source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, через пакет vdemlite
    .body = Институт V-Dem
source-rti-rating = Сведения о Казахстане
    .body = Global Right to Information Rating
source-law-public-councils = Закон № 383-V «Об общественных советах»
    .body = Республика Казахстан
source-law-information = Закон № 401-V «О доступе к информации»
    .body = Республика Казахстан
source-order-foreign-money = Приказ № 241 об уведомлении налоговых органов о зарубежных средствах
    .body = Министерство финансов
source-law-assemblies = Закон № 333-VI о мирных собраниях
    .body = Республика Казахстан
source-law-public-control = Закон № 30-VIII «Об общественном контроле»
    .body = Республика Казахстан
source-grant-operator = Постановление № 1192 о создании оператора грантов для НПО, через astanazan.kz
    .body = Правительство Республики Казахстан
source-cpia-faq = CPIA: часто задаваемые вопросы (копия издания об оценках 2015 года, на английском)
    .body = Всемирный банк
source-cpia-scale = CPIA, глоссарий (на английском)
    .body = Bretton Woods Project
source-world-bank-lending = Классификация стран, октябрь 2025 года (категория кредитования Казахстана – МБРР), по пакету cpiaetl
    .body = Всемирный банк
source-ida-graduates = Список стран, завершивших получение средств Ассоциации, июль 2020 года (Казахстана в нём нет)
    .body = Международная ассоциация развития
source-vdem-15 = V-Dem Country-Year Dataset v15, через пакет cliaretl
    .body = Институт V-Dem
source-vdem-15-bounds = V-Dem Country-Year Dataset v15 с доверительными интервалами, через пакет democracyData
    .body = Институт V-Dem
source-vdem-13 = V-Dem Country-Year Dataset v13 с доверительными интервалами, выпуск определён по последнему году, через Jacopo21/MA_Thesis
    .body = Институт V-Dem
source-vdem-16 = V-Dem Country-Year Dataset v16 в публикации Our World in Data, выпуск определён по последнему году, через cojb777-arch/AI_CraudeCode_Projects_Democracy-World-Map
    .body = Институт V-Dem
source-vdem-16-participatory = V-Dem Country-Year Dataset v16, индекс партиципаторной демократии, в публикации Our World in Data, через JeanSobocoeur1/TACIproject
    .body = Институт V-Dem
source-vdem-16-last = V-Dem Country-Year Dataset v16, только последний год, через chad3456/india-defence-infra-corridor
    .body = Институт V-Dem
source-wgi-2023 = Worldwide Governance Indicators 1996–2023 со стандартными ошибками, через пакет democracyData
    .body = Всемирный банк
source-freedom-house-editions = Freedom in the World, издания 2013–2025 годов, частные оценки, через VizualOptima/Freedom_Index
    .body = Freedom House
source-wjp-2024 = Rule of Law Index, издания 2015–2024 годов, субфакторы 3.2 и 4.7, через пакет cliaretl
    .body = World Justice Project
source-obs-2023 = Open Budget Survey 2017–2023, участие общественности, через galileukim/wdr2025gov
    .body = International Budget Partnership
source-ministry-ngo = Обзорная страница о секторе НПО, по состоянию на апрель 2023 года
    .body = Комитет по делам гражданского общества
source-tashkent-times-freedom = Freedom in the World 2024, через Tashkent Times
    .body = Freedom House
source-nations-in-transit-2023 = Nations in Transit 2023: Казахстан
    .body = Freedom House
source-civicus-2022 = «Оценка Казахстана понижена из-за ухудшения гражданских свобод» (на английском)
    .body = CIVICUS Monitor
source-law-npo = Закон № 142 «О некоммерческих организациях»
    .body = Республика Казахстан
source-statistics-bureau = Приказ об утверждении формы 1-НКО со ссылкой на положение о Бюро от 23 октября 2020 года
    .body = Бюро национальной статистики
source-housing-2012 = Программа «Доступное жильё – 2020», постановление № 821, отменено постановлением № 728 от 28 июня 2014 года
    .body = Правительство Республики Казахстан
source-camr-2021 = «Ущемление прав человека и гражданских прав в Казахстане» (на английском)
    .body = CAMR
source-freedom-house-suspended = Заявление о приостановке работы правозащитных организаций (январь 2021 года), через Democracy Chronicles
    .body = Freedom House
source-hrw-assemblies = Открытое письмо о проекте закона о мирных собраниях (на английском)
    .body = Human Rights Watch
source-constitution-2026 = Конституция, принятая на референдуме, вступила в силу 1 июля 2026 года (на казахском языке)
    .body = Республика Казахстан
source-tax-code-2025 = Налоговый кодекс № 214-VIII, статья 56 в редакции с 1 июля 2026 года
    .body = Республика Казахстан
source-decree-390 = Указ № 390 «Об утверждении Концепции развития гражданского общества в Республике Казахстан»
    .body = Президент Казахстана
source-decree-384 = Указ № 384 об утверждении Концепции семейной и гендерной политики до 2030 года
    .body = Президент Казахстана
source-resolution-247 = Постановление № 247 «Об утверждении Концепции государственной молодёжной политики на 2023–2029 годы»
    .body = Правительство Казахстана
source-order-281 = Приказ № 281-НҚ об утверждении положения о Комиссии по вопросам доступа к информации
    .body = Министерство культуры и информации
source-informburo-youth = «Почти 500 млрд тенге выделят на поддержку казахстанской молодёжи»
    .body = Informburo.kz
source-rti-kyrgyzstan = Сведения о Кыргызстане
    .body = Global Right to Information Rating
