### Текст записки на русском языке. Число названо именем: { $npo_total } печатает само число со
### словами его масштаба и предела; существительное стоит в тексте. Цифры – только в терминах -title- и -base-.

-title-hash = SHA-256
-title-nurly-zher = «Нұрлы жер»
-title-five-days = пять рабочих дней
-title-ten-days = десять рабочих дней
-title-fifteen-days = пятнадцати календарных дней
-title-16news = 16news
-title-npo-version = 21 декабря 2023 года
-title-edition-before = издании 1
-base-people = 100 тыс.
-base-hundred = 100
-base-half = 50 %
-base-score = 6
-base-rti = 150
-base-liberties = 60
-base-index = от 0 до 1
-base-index-best = от 0 до 1, где 1 – лучшая оценка
-base-index-most = от 0 до 1, где 1 – наибольшее участие
-base-rating = от 1 до 7, где 7 – лучшая оценка
-base-percentile = 95

title = Гражданское общество в Казахстане
    .subtitle = Что показывают законы, официальный учёт и опросы и что подтверждается в тексте «Қазақстанда азаматтық қоғам құрудың тетіктері», найденном на сайте alash.kz
    .description = Аналитическая записка: состояние гражданского общества в Казахстане, действующее законодательство, ответственные органы и проверка утверждений одного текста на казахском языке
    .keywords = гражданское общество; некоммерческие организации; неправительственные организации; иностранное финансирование; мирные собрания; доступ к информации; Казахстан
    .citation = { $authors } ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
    .population-official = Показатели на душу населения рассчитаны по официальной численности: { DATE($population_official) }
    .detail-summary = Краткая версия записки на одной странице
    .changes-2 = Исправлены неверные утверждения, сделанные в { -title-edition-before }. Там говорилось, что закон о мирных собраниях заменил разрешение уведомлением; в действительности для демонстрации и шествия требуется согласование, а в ответ на уведомление о других собраниях возможен отказ. Там же говорилось, что ни один из прочитанных актов не возлагает ответственность за названные шаги на какой-либо орган; в действительности такие органы определены нормативными правовыми актами, теперь они указаны при каждом шаге.

answer = { $finding-more-organisations ->
    [certain] Организаций гражданского общества в Казахстане больше, чем указано в тексте
    [likely] Организаций гражданского общества в Казахстане, вероятно, больше, чем указано в тексте
    [false] Зарегистрированных неправительственных организаций в Казахстане не больше, чем указано в тексте некоммерческих
   *[open] Больше ли организаций гражданского общества в Казахстане, чем указано в тексте, неизвестно
}; { $trend-v2x_cspart ->
    [rose] участие в их деятельности в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах выросло
    [fell] участие в их деятельности в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах снизилось
    [rose-since-lower] участие в их деятельности в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах выросло, а затем снизилось
    [fell-since-higher] участие в их деятельности в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах снизилось, а затем выросло
    [no-firm-change] участие в их деятельности в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах значимо не изменилось
   *[no-data] изменилось ли участие в их деятельности в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах, неизвестно
}; { $finding-limits-documented ->
    [open] какие из названных в тексте ограничений подтверждаются, пересматривается
   *[likely] ограничения свободы слова и собраний и доступа к информации подтверждаются источниками, а иностранного финансирования – отчасти
}. В сфере каждого шага, предложенного в тексте, действующие нормативные правовые акты называют ответственный орган.
    .question = Каково состояние гражданского общества в Казахстане и кто что может сделать?

message-count = { $finding-more-organisations ->
    [certain] По официальным данным за { YEAR($ngo_registered_2020) } год, зарегистрировано { $ngo_registered_2020 } неправительственных организаций (НПО) – намного больше общего числа, указанного в тексте
    [likely] По официальным данным за { YEAR($ngo_registered_2020) } год, зарегистрировано { $ngo_registered_2020 } неправительственных организаций (НПО) – вероятно, больше общего числа, указанного в тексте
    [false] По официальным данным за { YEAR($ngo_registered_2020) } год, зарегистрировано { $ngo_registered_2020 } неправительственных организаций (НПО) – не больше общего числа, указанного в тексте
   *[open] По официальным данным за { YEAR($ngo_registered_2020) } год, зарегистрировано { $ngo_registered_2020 } неправительственных организаций (НПО); больше ли это общего числа, указанного в тексте, неизвестно
}
    .text = Согласно тексту, на конец { YEAR($npo_total) } года было { $npo_total } некоммерческих организаций (НКО). НПО – лишь их часть, однако указанное в тексте число составляет { $npo_share_of_registered } от числа зарегистрированных тогда НПО.
message-participation = { $trend-v2x_cspart ->
    [rose] Участие в гражданском обществе выросло
    [fell] Участие в гражданском обществе снизилось
    [rose-since-lower] Участие в гражданском обществе выросло, а затем снизилось
    [fell-since-higher] Участие в гражданском обществе снизилось, а затем выросло
    [no-firm-change] Участие в гражданском обществе значимо не изменилось
   *[no-data] Изменилось ли участие в гражданском обществе, установить нельзя
}
    .text = Это следует из оценок экспертов, которые собирает Институт V-Dem (Varieties of Democracy). { SIGN($participation_above_kyrgyzstan) ->
        [positive] Оценка Казахстана выше оценки Кыргызстана.
        [negative] Оценка Казахстана ниже оценки Кыргызстана.
       *[open] Погрешность этих оценок не позволяет поставить Казахстан выше или ниже Кыргызстана.
    }
message-law = С { YEAR($tax-code-2025) } года законодательство обновляется
    .text = По Конституции, вступившей в силу { -title-in-force }, информация о средствах, которые НКО получают из-за рубежа, должна быть открытой. Налоговый кодекс предусматривает открытый реестр получателей; при прежнем Кодексе за первое полугодие { YEAR($funding_register_2025) } года в нём { PLURAL($funding_register_2025) ->
        [one] была { $funding_register_2025 } запись
        [few] было { $funding_register_2025 } записи
       *[other] было { $funding_register_2025 } записей
    }.
message-limits = { $finding-limits-documented ->
    [open] Какие из названных в тексте ограничений подтверждаются, пересматривается
   *[likely] Названные в тексте ограничения подтверждаются отчасти и не всегда в той же формулировке
}
    .text = Общего запрета на получение НПО средств из-за рубежа не найдено, но финансировать ими собрания нельзя; понятия «иностранный агент» в изученных актах нет. Организация Freedom House оценивает гражданские свободы в { $fiw_liberties } { PLURAL($fiw_liberties) ->
        [one] балл
        [few] балла
       *[other] баллов
    } из { -base-liberties } (доклад Freedom in the World, издание { YEAR($fiw_liberties) } года).

chart-count = { $finding-more-organisations ->
    [certain] В тексте указано меньше НКО, чем официально учтено НПО
    [likely] В тексте, вероятно, указано меньше НКО, чем официально учтено НПО
    [false] В тексте указано не меньше НКО, чем официально зарегистрировано НПО
   *[open] Меньше ли НКО указано в тексте, чем официально зарегистрировано НПО, неизвестно
}
    .subtitle = Число организаций { SAID("в тексте") } и { MEASURED("по официальному учёту") }; официальные реестры охватывают разный круг организаций
    .source = текст со ссылкой на Агентство по статистике; профильное министерство и вице-министры (сообщения { -title-16news }, Kazinform, gov.kz, «Казахстанской правды»); Бюро национальной статистики (сообщение Finprom).
    .said = НКО в тексте
    .registered = Зарегистрированные НПО (министерство)
    .active = Действующие НПО (министерство)
    .bureau = Действующие НПО (Бюро)

section-law = Законодательство на { DATE($acts) }
law-constitution = Конституция, вступившая в силу { -title-in-force }, требует открытости информации о деньгах и активах, которые НКО получают из-за рубежа ({ -title-art-6-5 }), допускает ограничение мирных собраний законом ({ -title-art-34 }) и обязывает Правительство, центральные и местные государственные органы привести нормативные правовые акты в соответствие с ней ({ -title-art-96-2 }).
law-funding = Согласно Налоговому кодексу ({ -title-art-56-9 }), получатель денег из-за рубежа сверх установленной суммы (кроме исключений, указанных в Кодексе) уведомляет налоговые органы, только если он оказывает юридическую помощь либо в некоммерческих целях проводит опросы общественного мнения или собирает и распространяет информацию; таких получателей вносят в открытый реестр. НКО, кроме религиозных объединений, партий, профсоюзов и некоторых других, ежегодно до { -title-report-day } отчитываются перед уполномоченным министерством независимо от источника средств (Закон { -title-no-142 }).
law-assembly = О пикетировании, собрании или митинге уведомляют не позднее чем за { -title-five-days }; для демонстрации или шествия требуется согласование, заявление о котором подают не позднее чем за { -title-ten-days }. По основаниям, перечисленным в Законе, возможен отказ. Специализированные места определяют местные представительные органы; финансировать собрания из-за рубежа запрещено (Закон { -title-no-333 }).
law-control = Общественный контроль за деятельностью исполнительных органов и субъектов квазигосударственного сектора регулирует закон { YEAR($law-public-control) } года; НКО с иностранным участием осуществлять его не вправе (Закон { -title-no-30 }). На письменный запрос информации должны ответить в течение { -title-fifteen-days }, этот срок может быть один раз продлён (Закон { -title-no-401 }).
law-draft = Как сообщалось { DATE($baq-ngo-law, form: "of") }, разрабатывается новый закон об НПО; среди базовых законов, принятых по { -title-to }, его нет.

step-law = Совершенствовать законодательство
    .text = Показатель: свобода объединений (V-Dem), { $v2x_frassoc_thick } по шкале { -base-index-best } ({ YEAR($v2x_frassoc_thick) } год, { RELEASE($v2x_frassoc_thick) }).
    .indicator = Индекс свободы объединений (V-Dem, шкала { -base-index })
    .newest = { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) } год, { RELEASE($v2x_frassoc_thick) })
    .benchmark = Монголия: { $v2x_frassoc_thick_v16_2025_MNG } ({ YEAR($v2x_frassoc_thick_v16_2025_MNG) } год, { RELEASE($v2x_frassoc_thick_v16_2025_MNG) })
step-participation = Расширить участие молодёжи и женщин
    .text = Объявленная цель: довести к { YEAR($youth_in_councils_target) } году квоту молодёжи в общественных советах до { $youth_in_councils_target }.
    .indicator = Доля молодёжи в общественных советах; индекс участия женщин (V-Dem, шкала { -base-index })
    .newest = По молодёжи данных не найдено; по женщинам – { $v2x_gencs } ({ YEAR($v2x_gencs) } год, { RELEASE($v2x_gencs) })
    .benchmark = Объявленная цель: { $youth_in_councils_target } к { YEAR($youth_in_councils_target) } году
step-information = Расширить доступ к информации
    .text = Показатель: оценка закона в международном рейтинге права на информацию – { $information_rating } из { -base-rti } баллов ({ YEAR($information_rating) } год); оценка Кыргызстана – { $information_rating_kyrgyzstan } ({ YEAR($information_rating_kyrgyzstan) } год).
    .indicator = Оценка закона в рейтинге права на информацию (Right to Information Rating), из { -base-rti } баллов
    .newest = { $information_rating } ({ YEAR($information_rating) } год)
    .benchmark = Кыргызстан: { $information_rating_kyrgyzstan } ({ YEAR($information_rating_kyrgyzstan) } год)

section-size = Размер сектора
size-official = По данным профильного министерства, на { DATE($ngo_registered_2023) } было зарегистрировано { $ngo_registered_2023 } НПО, из них действовало { $ngo_active_2023 }; на { DATE($ngo_registered_2025) } – соответственно { $ngo_registered_2025 } и { $ngo_active_2025 }.
size-change = Число действующих НПО { SIGN($ngo_active_change) ->
    [positive] выросло с { DATE($ngo_active_2021, form: "of") } по { DATE($ngo_active_2023) }
    [negative] снизилось с { DATE($ngo_active_2021, form: "of") } по { DATE($ngo_active_2023) }
    [zero] не изменилось с { DATE($ngo_active_2021, form: "of") } по { DATE($ngo_active_2023) }
   *[open] могло вырасти или снизиться с { DATE($ngo_active_2021, form: "of") } по { DATE($ngo_active_2023) }
}; { SIGN($ngo_active_since) ->
    [positive] позднее оно выросло ещё
    [negative] позднее оно снизилось
    [zero] позднее оно не изменилось
   *[open] изменилось ли оно позднее, установить нельзя
}.
size-bureau = В другом реестре, который ведёт Бюро национальной статистики, за { YEAR($ngo_bureau_2024) } год значится { $ngo_bureau_2024 } действующих НПО; с данными министерства это число несопоставимо.
size-text = В тексте со ссылкой на Агентство по статистике указано, что на конец { YEAR($npo_total) } года было зарегистрировано { $npo_total } НКО. Это { $npo_share_of_registered } от числа зарегистрированных и { $npo_share_of_active } от числа действовавших тогда НПО, а НПО – лишь часть НКО.
size-parts = { SIGN($npo_parts_gap) ->
    [positive] Сумма чисел по трём видам организаций, названным в тексте, больше указанного в нём общего числа; разница составляет { $npo_parts_gap }.
    [negative] Сумма чисел по трём видам организаций, названным в тексте, меньше указанного в нём общего числа; разница составляет { ABS($npo_parts_gap) }.
    [zero] Сумма чисел по трём видам организаций, названным в тексте, равна указанному в нём общему числу.
   *[open] Сумма чисел по трём видам организаций, названным в тексте, не противоречит указанному в нём общему числу.
}
size-kinds = Согласно тексту, общественные организации составляют { $npo_share_public }, благотворительные фонды – { $npo_share_funds }, прочие НКО – { $npo_share_other }; опубликованных данных для проверки не найдено. «Общественная организация» – слово текста; в законе эта форма называется общественным объединением.

size-per-head = { $population ->
    [official] По официальной численности населения ({ DATE($population_official) })
   *[world_bank] По оценке численности населения, которую даёт Всемирный банк за { YEAR($population_world_bank) } год,
} на каждые { -base-people } жителей приходится { $npo_per_100k } { PLURAL($npo_per_100k) ->
    [one] организация
    [few] организации
    [many] организаций
   *[other] организации
} из числа указанных в тексте.

section-participation = Участие и благотворительность
participation-trend = Индекс участия в гражданском обществе Института V-Dem обобщает ответы экспертов о том, насколько широко люди участвуют в организациях и советуются ли с организациями власти. Индекс Казахстана в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах { $trend-v2x_cspart ->
    [rose] вырос
    [fell] снизился
    [rose-since-lower] вырос, а затем снизился
    [fell-since-higher] снизился, а затем вырос
    [no-firm-change] значимо не изменился
    [releases-disagree] в разных выпусках менялся в разные стороны
   *[one-release] не оценивался
}.
participation-rank = { SIGN($participation_above_kyrgyzstan) ->
    [positive] Он выше индекса Кыргызстана; { participation-uzbekistan }
    [negative] Он ниже индекса Кыргызстана; { participation-uzbekistan }
   *[open] { SIGN($participation_above_uzbekistan) ->
        [positive] От индекса Кыргызстана он отличается в пределах погрешности; { participation-uzbekistan }
        [negative] От индекса Кыргызстана он отличается в пределах погрешности; { participation-uzbekistan }
       *[open] От индексов Кыргызстана и Узбекистана он отличается лишь в пределах погрешности, поэтому ставить одну страну выше другой нельзя
    }
}.
participation-uzbekistan = { SIGN($participation_above_uzbekistan) ->
    [positive] индекс Узбекистана ниже
    [negative] индекс Узбекистана выше
   *[open] от индекса Узбекистана он отличается в пределах погрешности
}
chart-participation = { SIGN($participation_above_kyrgyzstan) ->
    [positive] Участие в Казахстане выше, чем в Кыргызстане
    [negative] Участие в Казахстане ниже, чем в Кыргызстане
   *[open] Участие: Казахстан нельзя поставить выше или ниже Кыргызстана
}
    .subtitle = Индекс участия в гражданском обществе, { release-v13 }, шкала { -base-index-most }; полоса и отрезки справа показывают погрешность
    .source = Институт V-Dem. Уровень интервалов – около { LEVEL($v2x_cspart_v13_2022) }.
participation-ready = Согласно тексту, исследование GfK Kazakhstan { YEAR($giving_readiness) } года показало, что участвовать в благотворительности готовы { $giving_readiness } населения, быть волонтёрами – { $volunteering_readiness }; само исследование не найдено.
participation-measured = Фактическая помощь – другой показатель: по Всемирному индексу благотворительности (World Giving Index), в { YEAR($donated_money) } году за месяц деньги пожертвовали { $donated_money } взрослых, время – { $volunteered_time }, в { YEAR($donated_money_2021) } году – соответственно { $donated_money_2021 } и { $volunteered_time_2021 }.
participation-newer = По новой методике (World Giving Report) в { YEAR($giving_share_2024) } году люди отдали на благотворительность { $giving_share_2024 } дохода.
participation-caveat = Готовность – это намерение: { SIGN($giving_gap_2021) ->
    [positive] то, что деньги пожертвовало меньше людей, чем было готово помогать, не означает спада
    [negative] то, что деньги пожертвовало больше людей, чем было готово помогать, не означает роста
    [zero] равенство двух долей не означает, что ничего не изменилось
   *[open] судить по этим долям об изменении нельзя
}.
chart-ready = { $finding-fewer-give ->
    [certain] Готовых к благотворительности больше, чем пожертвовавших деньги за месяц
    [likely] Готовых к благотворительности, вероятно, больше, чем пожертвовавших деньги за месяц
    [false] Готовых к благотворительности не больше, чем пожертвовавших деньги за месяц
   *[open] Больше ли готовых к благотворительности, чем пожертвовавших деньги за месяц, неизвестно
}
    .subtitle = Готовы – { SAID("согласно тексту") } (население, { YEAR($giving_readiness) } год), помогали за последний месяц – { MEASURED("по данным индекса") } (взрослые, { YEAR($donated_money_2021) } год)
    .source = текст со ссылкой на GfK Kazakhstan; Charities Aid Foundation, Всемирный индекс благотворительности.
    .giving_readiness = Готовы участвовать в благотворительности
    .donated_money_2021 = Пожертвовали деньги
    .volunteering_readiness = Готовы быть волонтёрами
    .volunteered_time_2021 = Уделили время волонтёрству

section-claims = Что сказано в тексте и что из этого подтверждается
claims-intro = Ниже основные числа и утверждения текста сопоставлены с другими публикациями; все утверждения рассмотрены в приложении. Заключение следует из данных по правилу или опирается на суждение, источники которого указаны.
tally-claims = Утверждения текста по заключениям
table-claims = Основные числа и утверждения текста
trend-ratings = { SIGN($civil_society_rating_change) ->
    [positive] Оценка гражданского общества в докладе Nations in Transit (Freedom House) повысилась
    [negative] Оценка гражданского общества в докладе Nations in Transit (Freedom House) снизилась
    [zero] Оценка гражданского общества в докладе Nations in Transit (Freedom House) не изменилась
   *[open] Изменилась ли оценка гражданского общества в докладе Nations in Transit (Freedom House), неясно
} (шкала { -base-rating }): { $civil_society_rating_2022 } в издании { YEAR($civil_society_rating_2022) } года, { $civil_society_rating_2023 } – в издании { YEAR($civil_society_rating_2023) } года. { SIGN($freedom_change) ->
    [positive] Общий балл Казахстана в Freedom in the World повысился
    [negative] Общий балл Казахстана в Freedom in the World снизился
    [zero] Общий балл Казахстана в Freedom in the World не изменился
   *[open] Изменился ли общий балл Казахстана в Freedom in the World, неясно
}: { $freedom_2022 } из { -base-hundred } баллов в издании { YEAR($freedom_2022) } года, { $freedom_2024 } – в издании { YEAR($freedom_2024) } года.
trend-civicus = Платформа CIVICUS Monitor понизила категорию гражданского пространства с «затруднённого» до «подавляемого» ({ DATE($civicus-2022) }).
trend-rule = В каждом новом выпуске V-Dem пересчитывает все ряды. Изменение считается значимым, только если оно проходит все проверки, возможные по имеющимся данным: интервалы, если выпуск их даёт, не пересекаются; сравниваемые выпуски показывают изменение в одну и ту же сторону; меньшее из изменений превышает обычную величину пересмотра ({ -base-percentile }-й процентиль по { $panel_revision_areas } { PLURAL($panel_revision_areas) ->
    [one] стране
   *[other] странам
}). Если позднее показатель изменился в обратную сторону, это отмечено.
trend-coverage = Набор данных охватывает { YEAR($panel) }–{ UNTIL($panel) } годы, { $panel_areas } { PLURAL($panel_areas) ->
    [one] страну
    [few] страны
   *[other] стран
} и { $panel_indicators } { PLURAL($panel_indicators) ->
    [one] показатель
    [few] показателя
   *[other] показателей
}. До последнего года данные есть по { $panel_latest } { PLURAL($panel_latest) ->
    [one] показателю
   *[other] показателям
}, по остальным они обрываются раньше; только по Казахстану собраны данные по { $panel_home_only } { PLURAL($panel_home_only) ->
    [one] показателю
   *[other] показателям
}. Интервалы в оцениваемом выпуске (уровень около { LEVEL($v2x_libdem_v15_2024) }) есть у { $panel_with_intervals } { PLURAL($panel_with_intervals) ->
    [one] показателя
   *[other] показателей
}, сравниваемые выпуски – у { $panel_compared }, а изменение не оценивается у { $panel_not_judged }.
trend-scales = У показателей «{ indicator-v2cseeorgs }», «{ indicator-v2csreprss }» и «{ indicator-voice_accountability }» шкала не имеет постоянных границ; остальные показатели таблицы даны по шкале { -base-index }. Чем выше значение, тем лучше оценка.
table-trends = Что показывают наборы данных по Казахстану

section-panels = Приложение: наборы данных и правило оценки изменений
section-audit = Приложение: все утверждения текста
table-audit = Утверждения и заключения; «Предложение» – номер предложения в тексте
reason-parts = { SIGN($npo_parts_gap) ->
    [positive] Сумма видов больше общего числа, указанного в тексте, поэтому верными все они быть не могут.
    [negative] Сумма видов меньше общего числа, указанного в тексте, поэтому верными все они быть не могут.
   *[zero] Сумма видов не противоречит общему числу, но опубликованных данных по видам не найдено.
}
stated-npo-total = на конец { YEAR($npo_total) } года { PLURAL($npo_total) ->
    [one] зарегистрирована { $npo_total } некоммерческая организация
    [few] зарегистрировано { $npo_total } некоммерческие организации
   *[other] зарегистрировано { $npo_total } некоммерческих организаций
}
stated-npo-public-organisations = в том числе { $npo_public_organisations } { PLURAL($npo_public_organisations) ->
    [one] общественная организация
    [few] общественные организации
   *[other] общественных организаций
}
stated-npo-charity-funds = в том числе { $npo_charity_funds } { PLURAL($npo_charity_funds) ->
    [one] благотворительный фонд
    [few] благотворительных фонда
   *[other] благотворительных фондов
}
stated-npo-other = в том числе { $npo_other } { PLURAL($npo_other) ->
    [one] прочая НКО
   *[other] прочих НКО
}
stated-score-value = значение индекса составляет { $civic_participation_score } из { -base-score } возможных баллов
stated-giving-readiness = в { YEAR($giving_readiness) } году участвовать в благотворительности были готовы { $giving_readiness } населения
stated-volunteering-readiness = в { YEAR($volunteering_readiness) } году быть волонтёрами были готовы { $volunteering_readiness } населения
stated-housing-area = по программе планируется построить { $housing_area } квадратных метров жилья
stated-bloggers = в { YEAR($bloggers) } году было { $bloggers } блогеров
stated-bloggers-growth = { SIGN($bloggers_growth) ->
    [negative] это на { ABS($bloggers_growth) } меньше, чем в { YEARBEFORE($bloggers_growth) } году
   *[positive] это на { $bloggers_growth } больше, чем в { YEARBEFORE($bloggers_growth) } году
}

reason-npo-total = { $claim-npo-total ->
    [contradicted] { SIGN($npo_registered_gap) ->
        [positive] По состоянию на { DATE($ngo_registered_2020) } было зарегистрировано { $ngo_registered_2020 } НПО, а НПО – лишь часть НКО; реестр, в котором значилось бы указанное в тексте число НКО, не найден.
       *[open] Сумма видов, названных в тексте, не равна общему числу.
    }
    [consistent] Это число не меньше числа НПО, зарегистрированных по состоянию на { DATE($ngo_registered_2020) }: { $ngo_registered_2020 }.
   *[not-found] Данные, на которые ссылается текст, не найдены, а официальное число зарегистрированных НПО ({ $ngo_registered_2020 }) вопроса не решает.
}
reason-npo-public-organisations = { reason-parts }
reason-npo-charity-funds = { reason-parts }
reason-npo-other = { $claim-npo-other ->
    [contradicted] По Закону { -title-no-142 } к НКО относятся и религиозные объединения; по состоянию на { DATE($religious_associations_2020) } только таких объединений было { $religious_associations_2020 }.
   *[not-found] { reason-parts }
}
reason-npo-body =
    .contradicted = Согласно положению, органом статистики является Бюро национальной статистики Агентства по стратегическому планированию и реформам; орган с названием, указанным в тексте, за этот год не найден.
reason-score-name =
    .contradicted = CPIA – оценка политики и институтов стран, которую проводит Всемирный банк; среди рассмотренных критериев гражданского участия нет.
reason-score-value = { $claim-score-value ->
    [contradicted] Балл выходит за пределы собственной шкалы.
   *[not-found] Исследование Всемирного банка не найдено; баллы CPIA публикуются по странам, имеющим право на средства Международной ассоциации развития; Казахстана среди них нет.
}
reason-institute-founded =
    .not-found = Институт с таким названием, созданный в указанном году, не найден; исследования гражданского общества проводит Казахстанский институт общественного развития, но дата его создания не найдена.
reason-institute-task =
    .not-found = Институт не найден; государственными грантами для НПО управляет Центр поддержки гражданских инициатив (постановление от { DATE($grant-operator) }).
reason-institute-research =
    .not-found = Институт не найден.
reason-giving-readiness =
    .not-found = Исследование GfK не найдено. По другому показателю, за месяц деньги пожертвовали { $donated_money } взрослых в { YEAR($donated_money) } году и { $donated_money_2021 } в { YEAR($donated_money_2021) } году.
reason-volunteering-readiness =
    .not-found = Исследование GfK не найдено. По другому показателю, за месяц время уделили волонтёрству { $volunteered_time } взрослых в { YEAR($volunteered_time) } году и { $volunteered_time_2021 } в { YEAR($volunteered_time_2021) } году.
reason-civic-control-created =
    .not-found = Нормативный правовой акт с таким названием, принятый в указанном году, не найден. Общественные советы действуют на основании закона { YEAR($law-public-councils) } года (в { YEAR($public_councils_2025) } году { PLURAL($public_councils_2025) ->
        [one] был { $public_councils_2025 } совет
        [few] было { $public_councils_2025 } совета
       *[other] было { $public_councils_2025 } советов
    }), общественный контроль – на основании закона { YEAR($law-public-control) } года.
reason-civic-control-purpose =
    .not-found = Механизм не найден, поэтому сопоставить его назначение с актом не удалось.
reason-housing-launched =
    .contradicted = На эти годы найдена программа { -title-nurly-zher }; программа под названием «Доступное жильё» была утверждена в { YEAR($housing-2012) } году и позднее утратила силу.
reason-housing-area = { $claim-housing-area ->
    [contradicted] Официальный план на один только { YEAR($housing_planned_2020) } год составлял { $housing_planned_2020 } квадратных метров.
    [consistent] Это не меньше официального плана на один только { YEAR($housing_planned_2020) } год, составлявшего { $housing_planned_2020 } квадратных метров.
   *[not-found] Программа не найдена, а официальный план на { YEAR($housing_planned_2020) } год, составлявший { $housing_planned_2020 } квадратных метров, вопроса не решает.
}
reason-housing-low-income =
    .not-found = Текст программы не найден, поэтому проверить это не удалось.
reason-housing-drafting =
    .not-found = Не найдены ни текст программы, ни сведения о том, как её разрабатывали.
reason-bloggers = { $claim-bloggers ->
    [contradicted] Блогеров оказалось бы больше, чем жителей.
   *[not-found] Публикация «Интерньюс» не найдена. На каждые { -base-hundred } жителей пришлось бы { $bloggers_per_100 } { PLURAL($bloggers_per_100) ->
        [one] блогер
        [many] блогеров
       *[other] блогера
    }{ $finding-bloggers-beyond-authors ->
        [certain] , что неправдоподобно; активных авторов ВКонтакте в { YEAR($authors_vkontakte) } году было { $authors_vkontakte }. Возможно, подсчитаны пользователи (наше предположение).
       *[open] .
    }
}
reason-bloggers-growth =
    .not-found = Не найдены ни публикация «Интерньюс», ни число за { YEARBEFORE($bloggers_growth) } год.
reason-development-stage =
    .not-verifiable = В тексте нет критерия, по которому можно определить стадию развития.
reason-potential =
    .not-verifiable = В тексте нет критерия, по которому можно измерить потенциал.
reason-data-2022-2023 =
    .partly-supported = К { YEAR($ngo_active_2023) } году выросли число действующих НПО (по данным министерства) и { indicator-v2x_partipdem } (V-Dem). Но общий балл Freedom House не изменился, платформа CIVICUS Monitor понизила категорию страны, а участие значимо не изменилось. Слово «ясно» не подтверждается.
reason-problems-exist =
    .consistent = Freedom House оценивает гражданские свободы в { $fiw_liberties } из { -base-liberties } баллов (издание { YEAR($fiw_liberties) } года), а в международном рейтинге закон о доступе к информации оценён в { $information_rating } из { -base-rti } баллов ({ YEAR($information_rating) } год).
reason-funding-limits =
    .partly-supported = Отдельные получатели обязаны уведомлять налоговые органы и вносятся в открытый реестр ({ -title-art-56-9 } Налогового кодекса); общего запрета на получение НПО средств из-за рубежа не найдено, но финансировать ими собрания нельзя; понятия «иностранный агент» в изученных актах нет.
reason-law-applies =
    .consistent = Закон { -title-no-142 } принят { DATE($law-npo) } и действует с изменениями; сведений о его отмене не найдено.
reason-law-registration =
    .consistent = По Закону { -title-no-142 } НКО становится юридическим лицом с момента государственной регистрации; её порядок установлен законодательством о государственной регистрации юридических лиц.
reason-law-requirements =
    .consistent = Закон { -title-no-142 } определяет содержание устава, допустимые виды деятельности, ежегодно представляемые сведения о деятельности, учредителях, источниках и расходовании денег, а также случаи, в которых суд может приостановить деятельность.
reason-foreign-notification =
    .partly-supported = Закон { -title-no-142 } ({ -title-art-41-2 }) обязывает НКО отчитываться об использовании безвозмездно полученных иностранных средств; уведомлять об их получении обязывает Налоговый кодекс ({ -title-art-56-9 }), причём только тех, кто оказывает юридическую помощь либо в некоммерческих целях проводит опросы или работает с информацией.
reason-notification-limits =
    .partly-supported = В связи с такой отчётностью несколько НПО были оштрафованы, а их деятельность приостановлена; позднее эти взыскания были сняты (публикация { DATE($diplomat-2021, form: "of") }). Обязанность отчитываться сохраняется.
reason-speech-heading =
    .consistent = Конституция гарантирует свободу слова и устанавливает её пределы; Freedom House оценивает гражданские свободы в { $fiw_liberties } из { -base-liberties } баллов, а платформа CIVICUS Monitor { DATE($civicus-2022) } понизила категорию гражданского пространства до «подавляемого».
reason-assembly-heading =
    .consistent = Конституция допускает ограничение этого права законом; Закон { -title-no-333 } требует уведомления или согласования, определяет специализированные места и основания для отказа. Freedom House оценивает свободу собраний в { $fiw_assembly } из { -base-four } баллов (издание { YEAR($fiw_assembly) } года).
reason-speech-limits =
    .consistent = Freedom House оценивает гражданские свободы в { $fiw_liberties } из { -base-liberties } баллов (издание { YEAR($fiw_liberties) } года).
reason-speech-hampers =
    .partly-supported = Мониторинг за { YEAR($media_attacks_2024) } год зафиксировал { $media_attacks_2024 } { PLURAL($media_attacks_2024) ->
        [one] случай
        [few] случая
       *[other] случаев
    } нападений и угроз в отношении работников СМИ и активистов, в том числе блогеров, но лишь часть правового давления исходила от органов власти; показателя по НПО не найдено.
reason-assembly-limits =
    .consistent = Закон { -title-no-333 } распространяется на НПО как на организаторов. В Уральске к октябрю { YEAR($assembly_notices_uralsk) } года было отказано по { $assembly_refusals_uralsk } из { $assembly_notices_uralsk } { PLURAL($assembly_notices_uralsk) ->
        [one] уведомления
       *[other] уведомлений
    }; данных по стране не найдено.
reason-opinion-young =
    .not-verifiable = Не указано, какое участие считать достаточным. По объявленной цели к { YEAR($youth_in_councils_target) } году квота молодёжи в общественных советах должна достичь { $youth_in_councils_target }; данных о нынешней доле не найдено.
reason-opinion-women =
    .not-verifiable = Не указано, какое участие считать достаточным; данных о доле женщин в НПО не найдено.
reason-world-bank-young =
    .not-found = Такое исследование Всемирного банка не найдено.
reason-world-bank-women =
    .not-found = Такое исследование Всемирного банка не найдено.
reason-information-heading =
    .consistent = В международном рейтинге закон о доступе к информации оценён в { $information_rating } из { -base-rti } баллов ({ YEAR($information_rating) } год), а Freedom House оценивает открытость власти в { $fiw_openness } из { -base-four } баллов (издание { YEAR($fiw_openness) } года).
reason-information-limits =
    .consistent = Закон { -title-no-401 } перечисляет основания для отказа в предоставлении информации, а World Justice Project оценивает право на информацию в { $wjp_information } по шкале { -base-index } ({ YEAR($wjp_information) } год).
reason-information-hampers =
    .partly-supported = В отчёте самого министерства сказано, что государственные органы должны давать гражданам и журналистам более полные ответы (публикация от { DATE($bes-requests) }); сведений об НПО не найдено.
reason-summary-stage =
    .not-verifiable = В тексте нет критерия, по которому можно определить стадию развития.
reason-summary-potential =
    .not-verifiable = В тексте нет критерия, по которому можно измерить потенциал.
reason-summary-problems =
    .consistent = Об этом свидетельствуют оценка гражданских свобод Freedom House ({ $fiw_liberties } из { -base-liberties }) и оценка закона о доступе к информации ({ $information_rating } из { -base-rti }).
reason-better-legislation = Индекс свободы объединений ({ RELEASE($v2x_frassoc_thick) }): { $v2x_frassoc_thick } ({ YEAR($v2x_frassoc_thick) } год).
reason-more-participation = Индекс участия женщин в гражданском обществе ({ RELEASE($v2x_gencs) }): { $v2x_gencs } ({ YEAR($v2x_gencs) } год); по молодёжи опубликованный показатель не найден.
reason-wider-information = Рейтинг права на информацию, оценка закона: { $information_rating } из { -base-rti } баллов ({ YEAR($information_rating) } год).

section-limits = Что сдерживает развитие
limit-funding = Иностранное финансирование.
    .text = { $claim-funding-limits ->
        [under-review] Заключение по этому утверждению текста пересматривается.
       *[partly-supported] Уведомлять налоговые органы и раскрывать сведения обязаны не все НПО, а лишь отдельные получатели; запрета на получение средств из-за рубежа не найдено.
    } В открытом реестре в { DATE($funding_register, form: "in") } { PLURAL($funding_register) ->
        [one] была { $funding_register } запись
        [few] было { $funding_register } записи
       *[other] было { $funding_register } записей
    }, за первое полугодие { YEAR($funding_register_2025) } года – { $funding_register_2025 }, в том числе физические лица и компании.
limit-speech = Свобода слова и мирных собраний.
    .text = Freedom House оценивает свободу собраний в { $fiw_assembly } из { -base-four } баллов, свободу НПО – в { $fiw_organisations } из { -base-four } (издание { YEAR($fiw_assembly) } года). Индекс свободы выражения мнений Института V-Dem составляет { $v2x_freexp_altinf } по шкале { -base-index } ({ YEAR($v2x_freexp_altinf) } год).
limit-participation = Молодёжь и женщины.
    .text = Согласно тексту, политолог Ерлан Саиров считает участие молодёжи и женщин недостаточным. Данных об их доле в НПО не найдено. Индекс участия женщин Института V-Dem составляет { $v2x_gencs } по шкале { -base-index } ({ YEAR($v2x_gencs) } год).
limit-information = Доступ к информации.
    .text = В { YEAR($information_requests_2024) } году в государственные органы поступило { $information_requests_2024 } запросов информации. World Justice Project (Индекс верховенства права) оценивает право на информацию в { $wjp_information } по шкале { -base-index } ({ YEAR($wjp_information) } год), в Кыргызстане – в { $wjp_information_wjp2024_2024_KGZ }.
chart-freedom = { SIGN($freedom_assembly_change) ->
    [positive] Оценка свободы собраний выросла
    [negative] Оценка свободы собраний снизилась
   *[zero] Freedom House: оценка свободы собраний равна оценке { YEAR($fiw_assembly_fiw2025_2013) } года
}
    .subtitle = Баллы Казахстана, издания { YEAR($fiw_assembly_fiw2025_2013) }–{ YEAR($fiw_assembly) } годов, от { -base-zero } (худший) до { -base-four } (лучший)
    .source = Freedom House, Freedom in the World; каждое издание описывает предыдущий год.
    .fiw_assembly = Свобода собраний
    .fiw_organisations = Свобода НПО
    .fiw_openness = Открытость власти
chart-information = { SIGN($information_behind_kyrgyzstan) ->
    [positive] Право на информацию в Казахстане оценено ниже, чем в Кыргызстане
    [negative] Право на информацию в Казахстане оценено выше, чем в Кыргызстане
   *[open] Право на информацию: Казахстан и соседи
}
    .subtitle = Право на информацию, Rule of Law Index, шкала { -base-index-best }
    .source = World Justice Project. Погрешность индекса не указана, поэтому малые различия не показательны.

section-steps = Что делать и кто отвечает
steps-intro = В тексте предложены шаги, но исполнители не названы. Ниже указаны органы, на которые действующие акты возлагают ответственность в каждой области, по состоянию на { DATE($acts) }; показатели и ориентиры подобраны нами.
table-steps = Шаги, названные в тексте: органы, показатели, ориентиры
body-government-and-state-bodies = Правительство, центральные и местные государственные органы
body-government = Правительство
body-presidential-administration = Администрация Президента (контроль)
body-tax-authority = налоговые органы (Комитет государственных доходов Министерства финансов)
body-local-representative-bodies = местные представительные органы (маслихаты)
body-central-and-local-executive-bodies = центральные и местные исполнительные органы
body-state-and-local-executive-bodies = центральные государственные и местные исполнительные органы
body-information-authority = уполномоченный орган в области доступа к информации (Министерство культуры и информации)
body-information-commission = Комиссия по вопросам доступа к информации (консультативно-совещательная)

act-constitution = Конституция, принятая { DATE($date) }
    .short = Конституция от { DATE($date) }
act-civil-society-concept = Указ Президента от { DATE($date) } № { $number } (Концепция развития гражданского общества)
    .short = Указ Президента от { DATE($date) } № { $number }
act-tax-code = Налоговый кодекс от { DATE($date) } № { $number }
    .short = Налоговый кодекс от { DATE($date) }
act-law-assemblies = Закон от { DATE($date) } № { $number } «О порядке организации и проведения мирных собраний в Республике Казахстан»
    .short = Закон от { DATE($date) } № { $number } о мирных собраниях
act-youth-concept = постановление Правительства от { DATE($date) } № { $number } (Концепция государственной молодёжной политики)
    .short = постановление Правительства от { DATE($date) } № { $number }
act-family-and-gender-concept = Указ Президента от { DATE($date) } № { $number } (Концепция семейной и гендерной политики)
    .short = Указ Президента от { DATE($date) } № { $number }
act-law-information = Закон от { DATE($date) } № { $number } «О доступе к информации»
    .short = Закон от { DATE($date) } № { $number } о доступе к информации
act-commission-order = приказ Министра информации и общественного развития от { DATE($date) } № { $number } (положение о Комиссии)
    .short = приказ Министра информации и общественного развития от { DATE($date) } № { $number }

section-trust = Насколько этому можно доверять
trust-text = В доступной нам версии текста нет даты, автора и ссылок; публикаций названных в нём организаций, в которых приводились бы эти числа, не найдено.
trust-found = Ряд источников прочитан лишь частично. Не найдены или не прочитаны: редакции Закона { -title-no-142 } после { -title-npo-version }; сумма, начиная с которой Налоговый кодекс требует уведомления; реестр после первого полугодия { YEAR($funding_register_2025) } года; название уполномоченного министерства после { -title-in-force }; данные о доле молодёжи и женщин в общественных советах и женщин в Курултае.
trust-intervals = Интервалы отражают только округление опубликованных чисел, кроме случаев, когда интервал даёт сам набор данных.
trust-margins = Умозаключение или сравнение отмечено «{ mark-certain }», если верно на всём интервале чисел, на которых основано, «{ mark-likely }» – если верно более чем на { -base-half } этого интервала или опирается на указанные основания, и «{ mark-open }» – в остальных случаях. То, что прямо сказано в акте или источнике, отметки не имеет.

section-ledger = Приложение: откуда взяты числа
section-sources = Приложение: источники
section-changes = Что изменилось с прошлого издания
change-rounding = Расчётные показатели приводятся с большим числом цифр там, где это позволяет их интервал; сами значения не изменились.
change-anchor = Общее число из текста теперь сопоставлено с ближайшими данными о зарегистрированных неправительственных организациях – за { DATE($ngo_registered_2020) }; в { -title-edition-before } были взяты данные за { DATE($ngo_registered_2021) }, источник которых говорит об общественных организациях.
change-penalties = Взыскания были сняты, о чём в { -title-edition-before } не сказано.
change-law-read = Статьи закона, от которых зависят эти заключения, для прошлого издания прочитаны не были.
change-practice = Найдены данные о практике: о запросах, отказах, реестре, общественных советах и нападениях.
change-religious = Закон относит к некоммерческим организациям и религиозные объединения; их число приведено в источнике, указанном ещё в { -title-edition-before }, но там не использовано.
change-tally = Число утверждений с этим заключением следует из заключений по отдельным утверждениям.
change-silences = Случаи, когда заключение невозможно, теперь различаются: источник не найден, утверждение не проверено, проверка невозможна.
change-trend-rule = По новому правилу указывается и то, что изменение впоследствии обратилось вспять.
change-revision = Обычный пересмотр определяется между выпусками, которые сравниваются теперь, по единому перечню стран.
change-panel = Состав показателей и выпусков в наборе данных изменился.
change-left-out = Исключены показатели, на которых не основано ни одно предложение записки.
change-intervals = По участию вместо { release-v14 } взяты данные { release-v13 }: они старше, но содержат интервалы.
change-releases = Взяты более новые выпуски наборов данных.
change-countries = Право голоса и подотчётность теперь оцениваются для всех стран набора данных.
change-digits = Взята копия того же выпуска с большим числом цифр.
change-indices = Добавлены индекс верховенства права V-Dem и показатели Freedom House, World Justice Project и Open Budget Survey.
change-counts = Взяты более новые официальные данные.
change-bureau = Данные Бюро национальной статистики приводятся впервые.
change-giving = Взяты более новые опросы о благотворительности.
change-benchmarks = Добавлены ориентиры для шагов.
section-cite = Как ссылаться
section-made = Как подготовлено
made =
    .edition = Издание
    .parameters = Параметры
    .versions = Программы
    .lock = Контрольная сумма { -title-hash } файла версий

release-v13 = V-Dem v13
release-v14 = V-Dem v14
release-v15 = V-Dem v15
release-v16 = V-Dem v16
release-w2023 = Всемирный банк, выпуск 2023 года
release-fiw2025 = Freedom House, 2025
release-wjp2024 = World Justice Project, 2024
release-obs2023 = Open Budget Survey, 2023

indicator-v2x_cspart = индекс участия в гражданском обществе
indicator-v2cseeorgs = свобода создания организаций и прекращения их деятельности
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
name-housing_area = планируемое жильё в тексте, квадратные метры
name-bloggers = блогеры в тексте
name-bloggers_growth = прирост числа блогеров в тексте
name-population_world_bank = численность населения по оценке Всемирного банка
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
name-housing_planned_2020 = жильё, планируемое на один год, квадратные метры
name-public_councils = число общественных советов
name-funding_register = записи в реестре получателей иностранного финансирования
name-civil_liberties = оценка гражданских свобод
name-women_in_mazhilis = доля женщин в Мажилисе
name-information_rating = рейтинг права на информацию
name-ngo_registered_2023 = зарегистрированные НПО, третье официальное число
name-ngo_active_2023 = действующие НПО, третье официальное число
name-freedom_2022 = общий балл в Freedom in the World, первый из сравниваемых изданий
name-freedom_2024 = общий балл в Freedom in the World, последний из сравниваемых изданий
name-civil_society_rating_2022 = оценка гражданского общества, первый из сравниваемых изданий
name-civil_society_rating_2023 = оценка гражданского общества, последний из сравниваемых изданий
name-youth_in_councils_target = целевая доля молодёжи в общественных советах
name-information_requests_2024 = запросы информации
name-assembly_notices_uralsk = уведомления о собраниях в Уральске
name-assembly_refusals_uralsk = отказы по уведомлениям в Уральске
name-media_attacks_2024 = нападения и угрозы в отношении работников СМИ и активистов
name-donated_money_2021 = взрослые, пожертвовавшие деньги, следующий опрос
name-volunteered_time_2021 = взрослые, уделившие время волонтёрству, следующий опрос
name-giving_share_2024 = доля дохода, отданная на благотворительность
name-information_rating_kyrgyzstan = рейтинг права на информацию, Кыргызстан
-title-no-142 = № 142
-title-no-333 = № 333-VI
-title-no-401 = № 401-V
-title-no-30 = № 30-VIII
-title-art-56-9 = пункт 9 статьи 56
-title-art-41-2 = пункт 2 статьи 41
-base-four = 4
-title-in-force = 1 июля 2026 года
-title-report-day = 31 марта
-title-to = 23 июля 2026 года
-title-art-6-5 = пункт 5 статьи 6
-title-art-34 = статья 34
-title-art-96-2 = пункт 2 статьи 96
-base-zero = 0
name-npo_other_gap = разница между числом религиозных объединений и прочих НКО в тексте
name-ngo_active_since = изменение числа действующих НПО между третьим официальным числом и новейшими официальными данными
name-participation_above_kyrgyzstan = разница между индексами участия Казахстана и Кыргызстана
name-participation_above_uzbekistan = разница между индексами участия Казахстана и Узбекистана
name-freedom_assembly_change = изменение оценки свободы собраний, Freedom House
name-information_behind_kyrgyzstan = разница между оценками права на информацию в Кыргызстане и Казахстане
name-ngo_active_change = изменение числа действующих НПО между вторым и третьим официальным числом
name-freedom_change = изменение общего балла в Freedom in the World
name-civil_society_rating_change = изменение оценки гражданского общества
name-finding-more-organisations = зарегистрированных НПО больше, чем НКО в тексте
name-finding-fewer-give = пожертвовавших деньги меньше, чем готовых по тексту
name-finding-mostly-public = среди организаций в тексте преобладают общественные организации
name-finding-more-ready-to-give = готовых к благотворительности больше, чем готовых быть волонтёрами
name-finding-bloggers-beyond-authors = блогеров в тексте больше, чем активных авторов ВКонтакте
name-finding-control-law = общественный контроль регулируется отдельным законом, механизм из текста – другое понятие
name-finding-limits-documented = названные в тексте ограничения подтверждаются отчасти
reason-finding-control-law = умозаключение. Закон принят позже года, названного в тексте, а акт о механизме, названном в тексте, не найден.
reason-finding-limits-documented = умозаключение. По каждому ограничению, названному в тексте, вынесено отдельное заключение; на этих заключениях оно и основано.
name-panel_areas = число стран в наборе данных
name-panel_indicators = число показателей в наборе данных
name-panel_with_intervals = число показателей с интервалами
name-panel_compared = число показателей, у которых более одного выпуска
name-panel_latest = число показателей, данные по которым доходят до последнего года
name-panel_home_only = число показателей только по этой стране
name-panel_not_judged = число показателей одного выпуска без интервалов
name-panel_revision_areas = число стран, по которым рассчитана обычная величина пересмотра
name-npo_share_public = доля общественных организаций
name-npo_share_funds = доля благотворительных фондов
name-npo_share_other = доля прочих НКО
name-npo_parts_gap = разница между суммой частей и общим числом
name-npo_public_majority = превышение доли общественных организаций над { -base-half }
name-npo_public_per_fund = число общественных организаций на один благотворительный фонд
name-npo_per_100k = число организаций на { -base-people } жителей
name-npo_share_of_registered = общее число в тексте как доля зарегистрированных НПО
name-npo_registered_gap = разница между зарегистрированными НПО и общим числом в тексте
name-npo_share_of_active = общее число в тексте как доля действующих НПО
name-readiness_gap = разница между готовностью к благотворительности и к волонтёрству
name-giving_gap = разница между готовностью к благотворительности и участием
name-giving_gap_2021 = разница между готовностью к благотворительности и участием, следующий опрос
name-volunteering_gap = разница между готовностью к волонтёрству и участием
name-score_share_of_maximum = оценка как доля максимума
name-score_position = место оценки на шкале
name-bloggers_before = число блогеров в предыдущем году
name-bloggers_added = число блогеров, прибавившихся за год
name-bloggers_per_100 = число блогеров на { -base-hundred } жителей
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
quote-claim-institute-task = институт занимается поддержкой и развитием НПО
quote-claim-institute-research = институт проводит исследования в этой сфере
quote-claim-civic-control-created = в 2017 году создан механизм «Гражданский контроль»
quote-claim-civic-control-purpose = механизм предусматривает участие граждан в контроле за деятельностью государственных органов и учреждений
quote-claim-housing-launched = в 2020 году запущена государственная программа «Доступное жильё – 2025»
quote-claim-housing-low-income = в том числе планируется строить жильё для малообеспеченных групп населения
quote-claim-housing-drafting = программа разработана с участием общественных организаций и экспертов
quote-claim-development-stage = гражданское общество в Казахстане находится на стадии развития
quote-claim-potential = у него есть потенциал дальнейшего развития
quote-claim-data-2022-2023 = данные за 2022 и 2023 годы ясно показывают, что гражданское общество развивается и совершенствуется
quote-claim-problems-exist = его развитию мешает ряд проблем и ограничений
quote-claim-funding-limits = получение финансирования ограничено требованиями об «иностранных агентах»
quote-claim-law-applies = действует закон «О некоммерческих организациях»
quote-claim-law-registration = закон предусматривает регистрацию НПО в государственных органах
quote-claim-law-requirements = закон устанавливает требования к их деятельности
quote-claim-foreign-notification = одно из требований – уведомлять о получении финансирования из иностранных источников
quote-claim-notification-limits = из-за этого требования некоторые НПО сталкиваются с ограничениями в своей деятельности
quote-claim-speech-heading = свобода слова ограничена
quote-claim-assembly-heading = право на мирные собрания ограничено
quote-claim-speech-limits = в Казахстане есть ограничения свободы слова
quote-claim-speech-hampers = эти ограничения мешают работе НПО и блогеров
quote-claim-assembly-limits = некоторые НПО сталкиваются с ограничениями права на мирные собрания
quote-claim-opinion-young = Ерлан Саиров: участие молодёжи в гражданском обществе недостаточно
quote-claim-opinion-women = Ерлан Саиров: участие женщин в гражданском обществе недостаточно
quote-claim-world-bank-young = исследование Всемирного банка: участие молодёжи в гражданском обществе недостаточно
quote-claim-world-bank-women = исследование Всемирного банка: участие женщин в гражданском обществе недостаточно
quote-claim-information-heading = доступ к информации ограничен
quote-claim-information-limits = в Казахстане есть ограничения доступа к информации
quote-claim-information-hampers = это может осложнять работу НПО и журналистов
quote-claim-summary-stage = гражданское общество находится на стадии развития
quote-claim-summary-potential = у него есть потенциал дальнейшего развития
quote-claim-summary-problems = этому процессу мешает ряд проблем и ограничений
quote-claim-better-legislation = совершенствование законодательства
quote-claim-more-participation = более широкое участие молодёжи и женщин в гражданском обществе
quote-claim-wider-information = расширение доступа к информации
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
source-world-bank-population = Численность населения (SP.POP.TOTL), через пакет данных datasets/population
    .body = Всемирный банк
    .licence = ODC-PDDL-1.0, по сведениям составителей пакета; условия Всемирного банка не прочитаны
source-bns-population = Численность населения на начало 2021 года, через «Казахстан сегодня»
    .body = Бюро национальной статистики
source-16news-ngo = «В Казахстане действуют 16 тысяч НПО из 22 тысяч зарегистрированных»
    .body = 16news.kz
source-kazinform-ngo = «В Казахстане работают 16 тысяч НПО» (на английском), со слов вице-министра информации и общественного развития
    .body = Kazinform
source-caf-2021 = World Giving Index 2021, полная таблица (опрос 2020 года), через репозиторий abissellsiders/ipsed
    .body = Charities Aid Foundation
    .licence = все права принадлежат Charities Aid Foundation; приведены отдельные данные
source-kazpravda-authors = «Названы самые популярные социальные сети Казахстана» (на английском; данные Brand Analytics за 2018 год)
    .body = «Казахстанская правда»
source-kazinform-housing = «В Казахстане в 2020 году построят 23 тысячи квартир за счёт государственных инвестиций» (на английском)
    .body = Kazinform
source-nurly-zher = Государственная программа жилищно-коммунального развития «Нұрлы жер» на 2020–2025 годы, постановление № 1054
    .body = Правительство Республики Казахстан
source-fld-funding = «Казахстан: отменить реестр иностранного финансирования» (на английском)
    .body = Front Line Defenders и ещё восемь организаций
source-freedom-house-2023 = Freedom in the World 2023: Казахстан
    .body = Freedom House
source-idea-quotas = Gender Quotas Database: Казахстан
    .body = International IDEA
source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, через пакет vdemlite
    .body = Институт V-Dem
    .licence = CC BY-SA 4.0, по сведениям пакета; CC BY 4.0, по записи Our World in Data
source-rti-rating = Сведения о Казахстане
    .body = Global Right to Information Rating
source-law-public-councils = Закон № 383-V «Об общественных советах»
    .body = Республика Казахстан
source-law-information = Закон № 401-V «О доступе к информации»
    .body = Республика Казахстан
source-order-foreign-money = Приказ № 241 об уведомлении налоговых органов о получении иностранных средств
    .body = Министерство финансов
source-law-assemblies = Закон № 333-VI «О порядке организации и проведения мирных собраний в Республике Казахстан»
    .body = Республика Казахстан
source-law-public-control = Закон № 30-VIII «Об общественном контроле»
    .body = Республика Казахстан
source-grant-operator = Постановление № 1192 о создании оператора грантов для НПО, через astanazan.kz
    .body = Правительство Республики Казахстан
source-cpia-faq = CPIA: часто задаваемые вопросы (копия издания об оценках 2015 года, на английском)
    .body = Всемирный банк
source-cpia-scale = CPIA (оценка политики и институтов стран), глоссарий (на английском)
    .body = Bretton Woods Project
source-world-bank-lending = Классификация стран (Казахстан отнесён к заёмщикам Международного банка реконструкции и развития), через пакет cpiaetl
    .body = Всемирный банк
    .licence = лицензия MIT относится к пакету
source-ida-graduates = Список стран, завершивших получение средств Ассоциации (Казахстана в нём нет)
    .body = Международная ассоциация развития
source-vdem-15 = V-Dem Country-Year Dataset v15, через пакет cliaretl
    .body = Институт V-Dem
    .licence = лицензия MIT относится к пакету, о данных в ней не сказано; лицензия V-Dem v15 по записи Our World in Data – CC BY 4.0
source-vdem-15-bounds = V-Dem Country-Year Dataset v15 с доверительными интервалами, через пакет democracyData
    .body = Институт V-Dem
    .licence = лицензия GPL-3 относится к пакету; лицензия V-Dem v15 по записи Our World in Data – CC BY 4.0
source-vdem-13 = V-Dem Country-Year Dataset v13 с доверительными интервалами, выпуск определён по последнему году, через Jacopo21/MA_Thesis
    .body = Институт V-Dem
    .licence = файла лицензии в репозитории нет; условия V-Dem v13 не прочитаны
source-vdem-16 = V-Dem Country-Year Dataset v16 в публикации Our World in Data, выпуск определён по последнему году, через репозиторий cojb777-arch
    .body = Институт V-Dem
    .licence = файла лицензии в репозитории нет; лицензия V-Dem v16 по записи Our World in Data – CC BY 4.0
source-vdem-16-participatory = V-Dem Country-Year Dataset v16, индекс партиципаторной демократии, в публикации Our World in Data, через JeanSobocoeur1/TACIproject
    .body = Институт V-Dem
    .licence = файла лицензии в репозитории нет; лицензия V-Dem v16 по записи Our World in Data – CC BY 4.0
source-vdem-16-last = V-Dem Country-Year Dataset v16, только последний год, через chad3456/india-defence-infra-corridor
    .body = Институт V-Dem
    .licence = лицензия в репозитории не указана; лицензия V-Dem v16 по записи Our World in Data – CC BY 4.0
source-wgi-2023 = Worldwide Governance Indicators 1996–2023 со стандартными ошибками, через пакет democracyData
    .body = Всемирный банк
    .licence = лицензия GPL-3 относится к пакету; условия Всемирного банка не прочитаны
source-freedom-house-editions = Freedom in the World, издания 2013–2025 годов, частные оценки, через VizualOptima/Freedom_Index
    .body = Freedom House
    .licence = файла лицензии в репозитории нет; условия Freedom House не прочитаны
source-wjp-2024 = Rule of Law Index 2024, через пакет cliaretl
    .body = World Justice Project
    .licence = лицензия MIT относится к пакету; условия World Justice Project не прочитаны
name-ngo_registered_2025 = зарегистрированные НПО, новейшие официальные данные
name-ngo_active_2025 = действующие НПО, новейшие официальные данные
name-ngo_bureau_2024 = действующие НПО по данным Бюро национальной статистики
name-religious_associations_2020 = религиозные объединения
name-funding_register_2025 = записи в реестре получателей иностранного финансирования, новейшие данные
name-public_councils_2025 = общественные советы, новейшие данные
source-obs-2023 = Open Budget Survey 2017–2023, участие общественности, через galileukim/wdr2025gov
    .body = International Budget Partnership
    .licence = лицензия MIT относится к пакету; условия обследования не прочитаны
source-ministry-ngo = Обзорная страница о секторе НПО
    .body = Комитет по делам гражданского общества
source-tashkent-times-freedom = Freedom in the World 2024, через Tashkent Times
    .body = Freedom House
source-nations-in-transit-2023 = Nations in Transit 2023: Казахстан
    .body = Freedom House
source-civicus-2022 = «Оценка Казахстана понижена из-за ухудшения ситуации с гражданскими свободами» (на английском)
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
source-constitution-2026 = Конституция, принятая на референдуме, действует с 1 июля 2026 года (на казахском)
    .body = Республика Казахстан
source-tax-code-2025 = Налоговый кодекс № 214-VIII, статья 56 в редакции с 1 июля 2026 года
    .body = Республика Казахстан
source-decree-390 = Указ № 390 «Об утверждении Концепции развития гражданского общества в Республике Казахстан»
    .body = Президент Республики Казахстан
source-decree-384 = Указ № 384 об утверждении Концепции семейной и гендерной политики до 2030 года
    .body = Президент Республики Казахстан
source-resolution-247 = Постановление № 247 «Об утверждении Концепции государственной молодёжной политики на 2023–2029 годы»
    .body = Правительство Республики Казахстан
source-order-281 = Приказ № 281-НҚ «Об утверждении положения о Комиссии по вопросам доступа к информации»
    .body = Министр информации и общественного развития
source-laws-2026 = Перечень базовых законов, принятых в 2026 году
    .body = Республика Казахстан
source-baq-ngo-law = «В Казахстане готовят новый закон о неправительственных организациях»
    .body = BAQ.kz со слов вице-министра культуры и информации
source-kazpravda-ngo = «В общих интересах»
    .body = «Казахстанская правда»
source-finprom-ngo = «Чем в Казахстане занимаются НПО и сколько они получают от государства»
    .body = Finprom.kz со ссылкой на Бюро национальной статистики
source-czhr-councils = «Государство и гражданское общество: статистика партнёрства»
    .body = Politprosvet.kz со ссылкой на министерство
source-kazpravda-register = «Мажилисмены требуют назвать доноров иностранных НПО»
    .body = «Казахстанская правда»
source-diplomat-2021 = «Под давлением налоговые органы Казахстана отказались от штрафов и приостановок» (на английском)
    .body = The Diplomat
source-bes-requests = «„Служебная информация“: как чиновники избегают открытости»
    .body = BES.media по отчёту министерства за 2024 год
source-informburo-youth = «Почти 500 млрд тенге выделят на поддержку казахстанской молодёжи»
    .body = Informburo.kz
source-media-attacks-2024 = «Нападения на работников СМИ в Казахстане в 2024 году» (на английском)
    .body = «Әділ сөз», Justice for Journalists
source-iphr-2025 = Доклад о свободе слова, объединений и собраний, ноябрь 2024 – июнь 2025 года (на английском)
    .body = Международное партнёрство по правам человека и Казахстанское международное бюро по правам человека для CIVICUS Monitor
source-uralsk-assemblies = «Акимат Уральска отказал двоим в проведении митинга 25 октября»
    .body = «Мой город»
source-erkindik-assemblies = «Как в Казахстане применяют закон о мирных собраниях»
    .body = Youth.kz по докладу фонда «Еркіндік қанаты»
source-caf-2022 = World Giving Index 2022, полная таблица (опрос 2021 года), через репозиторий abissellsiders/ipsed
    .body = Charities Aid Foundation
    .licence = все права принадлежат Charities Aid Foundation; приведены отдельные данные
source-caf-report-2025 = World Giving Report 2025, по сообщению The Caspian Post
    .body = Charities Aid Foundation
    .licence = лицензия не указана; в изданиях индекса 2014 и 2015 годов: все права принадлежат Charities Aid Foundation; приведены отдельные данные
source-rti-kyrgyzstan = Сведения о Кыргызстане
    .body = Global Right to Information Rating
