### Слова записки, которая только начата: что показывают индексы и каким разделам нужны данные.
### $home – название территории из карточки данных. Предложение без данных опускается.

-title-hash = SHA-256
-base-people = 100 тыс.
-base-lowest = 1
-base-score = 6
-base-index = от 0 до 1
-base-percentile = 95

# Имя страны в падежах, которые нужны предложениям.
-country = { $case ->
    [genitive] Кыргызстана
   *[nominative] Кыргызстан
}

title = Гражданское общество { -country(case: "genitive") }
    .subtitle = Что показывают опубликованные индексы и что ещё предстоит выяснить
    .description = Аналитическая записка о гражданском обществе ({ $home }): опубликованные индексы и показатели, у каждого указан источник
    .keywords = гражданское общество; организации гражданского общества; участие; { $home }
    .citation = { $authors } ({ YEAR($edition) }). { title }. { document-kind }, { DATE($edition) }.
    .population-official = Показатели на душу населения – по официальной численности населения ({ DATE($population_official) })
    .detail-summary = Одностраничное изложение записки

answer = { $trend-v2x_cspart ->
    [rose] По оценкам экспертов V-Dem, участие в гражданском обществе в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах выросло.
    [rose-since-lower] По оценкам экспертов V-Dem, участие в гражданском обществе в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах выросло, затем снизилось.
    [fell] По оценкам экспертов V-Dem, участие в гражданском обществе в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах снизилось.
    [fell-since-higher] По оценкам экспертов V-Dem, участие в гражданском обществе в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах снизилось, затем выросло.
    [no-firm-change] По оценкам экспертов V-Dem, значимого изменения участия в гражданском обществе в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах нет.
    [releases-disagree] Изменилось ли участие в гражданском обществе в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах, неясно: выпуски V-Dem расходятся.
   *[one-release] Изменение участия в гражданском обществе не оценивается: имеющихся выпусков для этого недостаточно.
} Значение индекса в { YEAR($v2x_cspart) } году составило { $v2x_cspart } ({ RELEASE($v2x_cspart) }, шкала { -base-index }).
    .question = Как изменилось участие в гражданском обществе?

answer-waiting = { $home }: в наборе опубликованных индексов нет данных об участии в гражданском обществе. Данные, которые нужны записке, названы ниже.

message-entry = { $trend-v2cseeorgs ->
    [rose] По оценкам V-Dem, свобода создания организаций и прекращения их деятельности в { YEAR($trend-v2cseeorgs) }–{ UNTIL($trend-v2cseeorgs) } годах выросла
    [rose-since-lower] По оценкам V-Dem, свобода создания организаций и прекращения их деятельности в { YEAR($trend-v2cseeorgs) }–{ UNTIL($trend-v2cseeorgs) } годах выросла, затем снизилась
    [fell] По оценкам V-Dem, свобода создания организаций и прекращения их деятельности в { YEAR($trend-v2cseeorgs) }–{ UNTIL($trend-v2cseeorgs) } годах снизилась
    [fell-since-higher] По оценкам V-Dem, свобода создания организаций и прекращения их деятельности в { YEAR($trend-v2cseeorgs) }–{ UNTIL($trend-v2cseeorgs) } годах снизилась, затем выросла
    [no-firm-change] По оценкам V-Dem, значимого изменения свободы создания организаций и прекращения их деятельности в { YEAR($trend-v2cseeorgs) }–{ UNTIL($trend-v2cseeorgs) } годах нет
    [releases-disagree] Выпуски V-Dem расходятся в том, как изменилась свобода создания организаций и прекращения их деятельности
   *[one-release] Изменение свободы создания организаций и прекращения их деятельности не оценивается
}
    .text = В { YEAR($v2cseeorgs) } году показатель составил { $v2cseeorgs } ({ RELEASE($v2cseeorgs) }, шкала модели измерения); чем выше значение, тем больше свободы.
message-repression = { $trend-v2csreprss ->
    [rose] По оценкам V-Dem, свобода организаций от репрессий в { YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) } годах выросла
    [rose-since-lower] По оценкам V-Dem, свобода организаций от репрессий в { YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) } годах выросла, затем снизилась
    [fell] По оценкам V-Dem, свобода организаций от репрессий в { YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) } годах снизилась
    [fell-since-higher] По оценкам V-Dem, свобода организаций от репрессий в { YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) } годах снизилась, затем выросла
    [no-firm-change] По оценкам V-Dem, значимого изменения свободы организаций от репрессий в { YEAR($trend-v2csreprss) }–{ UNTIL($trend-v2csreprss) } годах нет
    [releases-disagree] Выпуски V-Dem расходятся в том, как изменилась свобода организаций от репрессий
   *[one-release] Изменение свободы организаций от репрессий не оценивается
}
    .text = В { YEAR($v2csreprss) } году показатель составил { $v2csreprss } ({ RELEASE($v2csreprss) }, шкала модели измерения); чем выше значение, тем меньше репрессий.
message-democracy = { $trend-v2x_libdem ->
    [rose] Индекс либеральной демократии V-Dem в { YEAR($trend-v2x_libdem) }–{ UNTIL($trend-v2x_libdem) } годах вырос
    [rose-since-lower] Индекс либеральной демократии V-Dem в { YEAR($trend-v2x_libdem) }–{ UNTIL($trend-v2x_libdem) } годах вырос, затем снизился
    [fell] Индекс либеральной демократии V-Dem в { YEAR($trend-v2x_libdem) }–{ UNTIL($trend-v2x_libdem) } годах снизился
    [fell-since-higher] Индекс либеральной демократии V-Dem в { YEAR($trend-v2x_libdem) }–{ UNTIL($trend-v2x_libdem) } годах снизился, затем вырос
    [no-firm-change] Значимого изменения индекса либеральной демократии V-Dem в { YEAR($trend-v2x_libdem) }–{ UNTIL($trend-v2x_libdem) } годах нет
    [releases-disagree] Выпуски V-Dem расходятся в том, как изменился индекс либеральной демократии
   *[one-release] Изменение индекса либеральной демократии не оценивается
}
    .text = Значение индекса в { YEAR($v2x_libdem) } году составило { $v2x_libdem } ({ RELEASE($v2x_libdem) }, шкала { -base-index }). Индекс описывает политическую среду, в которой работают организации.

chart-participation = { $trend-v2x_cspart ->
    [rose] Участие в гражданском обществе в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах выросло
    [rose-since-lower] Участие в гражданском обществе в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах выросло, затем снизилось
    [fell] Участие в гражданском обществе в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах снизилось
    [fell-since-higher] Участие в гражданском обществе в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах снизилось, затем выросло
    [no-firm-change] Значимого изменения участия в гражданском обществе в { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годах нет
    [releases-disagree] Выпуски расходятся в оценке участия в гражданском обществе
   *[one-release] Участие в гражданском обществе по годам
}
    .subtitle = { $home }: индекс участия в гражданском обществе, { release-v15 }, шкала { -base-index }
    .source = Институт V-Dem. Интервалов в этом выпуске нет: по малым различиям между годами и странами судить нельзя.

section-index = Что показывают опубликованные индексы
table-trends = { $home }: что показывают выпуски
index-long = С { YEAR($v2x_cspart_v15_2013) } по { YEAR($v2x_cspart_v15_2023) } год изменение индекса участия по { release-v15 } составило { CHANGE($participation_long_change) }. Правило оценки изменений применяется только к { YEAR($trend-v2x_cspart) }–{ UNTIL($trend-v2x_cspart) } годам, поэтому это изменение не оценивается.

by-population = { $population ->
    [official] По официальной численности населения ({ DATE($population_official) })
   *[world_bank] По оценочным данным Всемирного банка о численности населения за { YEAR($population_world_bank) } год
}

section-governance = Право голоса, подотчётность и институты
governance-people = Численность населения – { $population_2024 } ({ YEAR($population_2024) } год, Всемирный банк).
governance-voice = Оценка Всемирного банка по показателю «право голоса и подотчётность» за { YEAR($voice_2019) } год – { $voice_2019 }, за { YEAR($voice_2023) } год – { $voice_2023 }; изменение – { CHANGE($voice_change) }. Стандартных ошибок в имеющейся таблице нет, поэтому изменение не оценивается.
governance-cpia = В оценке политики и институтов страны, которую даёт Всемирный банк, за { YEAR($cpia_overall) } год общий балл – { $cpia_overall }, балл за прозрачность и подотчётность – { $cpia_transparency } по шкале от { -base-lowest } до { -base-score }. Общий балл находится на отметке { $cpia_position } длины этой шкалы, которая начинается с { -base-lowest }.

section-size = Размер сектора
    .waits = Нужно число зарегистрированных организаций с датой и источником.
size-count = Число зарегистрированных некоммерческих организаций (НКО) составляет { $npo_total } ({ DATE($npo_total) }).
size-per-head = { by-population } на каждые { -base-people } жителей приходится { $npo_per_100k } { PLURAL($npo_per_100k) ->
    [one] организация
    [few] организации
    [many] организаций
   *[other] организации
}.

section-giving = Благотворительность и волонтёрство
    .waits = Нужны данные опросов о благотворительности и волонтёрстве: к чему люди, по их словам, готовы и что они делали.
giving-ready = Доля готовых к благотворительности – { $giving_readiness } ({ YEAR($giving_readiness) } год).
volunteering-ready = Доля готовых быть волонтёрами – { $volunteering_readiness } ({ YEAR($volunteering_readiness) } год).
giving-measured = Доля жертвовавших деньги – { $donated_money } ({ YEAR($donated_money) } год).
volunteering-measured = Доля уделивших время волонтёрству – { $volunteered_time } ({ YEAR($volunteered_time) } год).
giving-gap = { SIGN($giving_gap) ->
    [positive] Доля жертвовавших деньги ниже доли готовых к благотворительности; разница составляет { $giving_gap }.
    [negative] Доля жертвовавших деньги выше доли готовых к благотворительности; разница составляет { ABS($giving_gap) }.
    [zero] Доля жертвовавших деньги равна доле готовых к благотворительности.
   *[open] Неясно, ниже или выше доля жертвовавших деньги, чем доля готовых к благотворительности.
} Готовность – это намерение, пожертвование – действие, поэтому по этим долям нельзя судить об изменении со временем.
chart-giving = { SIGN($giving_gap) ->
    [positive] Доля жертвовавших деньги ниже доли готовых к благотворительности
    [negative] Доля жертвовавших деньги выше доли готовых к благотворительности
    [zero] Доля жертвовавших деньги равна доле готовых к благотворительности
   *[open] Готовность к благотворительности и участие в ней
}
    .subtitle = Доля готовых и доля участвовавших среди опрошенных
    .source = см. раздел «{ section-ledger }».
    .giving_readiness = Готовы к благотворительности, { YEAR($giving_readiness) } год
    .donated_money = Жертвовали деньги, { YEAR($donated_money) } год
    .volunteering_readiness = Готовы быть волонтёрами, { YEAR($volunteering_readiness) } год
    .volunteered_time = Уделили время волонтёрству, { YEAR($volunteered_time) } год

section-claims = Что говорит исходный текст и что из этого подтверждается
    .waits = Нужен исходный текст: его предложения и то, на чём основана проверка каждого утверждения.
tally-claims = Распределение утверждений текста по заключениям
table-audit = Утверждения по предложениям, заключение и причина

section-waiting = Какие данные ещё нужны

section-trust = Насколько можно доверять этим числам
trust-panel = Для каждого числа можно открыть строку таблицы и источник. Индексы – оценки Института V-Dem, основанные на суждениях экспертов, а не прямые измерения; значения разных выпусков не смешиваются.

trend-coverage = Набор данных охватывает { YEAR($panel) }–{ UNTIL($panel) } годы, { $panel_areas } { PLURAL($panel_areas) ->
    [one] страну
    [few] страны
   *[other] стран
} и { $panel_indicators } { PLURAL($panel_indicators) ->
    [one] показатель
    [few] показателя
   *[other] показателей
}. До последнего года ({ $home }) данные есть по { $panel_latest } { PLURAL($panel_latest) ->
    [one] показателю
   *[other] показателям
}; интервалы в оцениваемом выпуске есть у { $panel_with_intervals }, сравниваемые выпуски – у { $panel_compared }, а изменение не оценивается у { $panel_not_judged }.
trend-rule = В каждом новом выпуске V-Dem пересчитывает все ряды. Изменение считается значимым, только если оно проходит все проверки, возможные по имеющимся данным: интервалы, если выпуск их даёт, не пересекаются; сравниваемые выпуски показывают изменение в одну и ту же сторону; меньшее из изменений превышает обычную величину пересмотра ({ -base-percentile }-й процентиль по { $panel_revision_areas } { PLURAL($panel_revision_areas) ->
    [one] стране
   *[other] странам
}). Если позднее показатель изменился в обратную сторону, это отмечено.
trust-intervals = Интервалы отражают только округление напечатанных чисел, кроме случаев, когда интервал даёт сам набор данных; у значения без указанного уровня нет иного интервала, кроме округления.

section-ledger = Откуда взяты числа
section-sources = Источники
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
indicator-voice_accountability = право голоса и подотчётность

name-npo_total = зарегистрированные НКО
name-giving_readiness = готовность к благотворительности
name-volunteering_readiness = готовность быть волонтёром
name-participation_long_change = изменение индекса участия за более долгий срок

name-population_world_bank = численность населения по оценке Всемирного банка
name-population_official = официальная численность населения
name-donated_money = доля взрослых, жертвовавших деньги
name-volunteered_time = доля взрослых, уделивших время волонтёрству
name-panel_areas = страны в наборе данных
name-panel_indicators = показатели в наборе данных
name-panel_with_intervals = показатели с интервалами
name-panel_compared = показатели более чем с одним выпуском
name-panel_latest = показатели, доходящие до последнего года
name-panel_home_only = показатели только по этой стране
name-panel_not_judged = показатели одного выпуска без интервалов
name-panel_revision_areas = число стран, по которым рассчитана обычная величина пересмотра
name-npo_per_100k = организации на { -base-people } жителей
name-readiness_gap = разница между готовностью к благотворительности и к волонтёрству
name-giving_gap = разница между готовностью к благотворительности и участием
name-volunteering_gap = разница между готовностью к волонтёрству и участием

source-vdem-14 = V-Dem Country-Year Dataset v14, DOI 10.23696/mcwt-fr58, через пакет vdemlite
    .body = Институт V-Dem
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

name-voice_2019 = право голоса и подотчётность, { YEAR($voice_2019) } год
name-voice_2020 = право голоса и подотчётность, { YEAR($voice_2020) } год
name-voice_2021 = право голоса и подотчётность, { YEAR($voice_2021) } год
name-voice_2022 = право голоса и подотчётность, { YEAR($voice_2022) } год
name-voice_2023 = право голоса и подотчётность, { YEAR($voice_2023) } год
name-population_2022 = численность населения, { YEAR($population_2022) } год
name-population_2023 = численность населения, { YEAR($population_2023) } год
name-population_2024 = численность населения, { YEAR($population_2024) } год
name-cpia_overall = оценка политики и институтов страны, общий балл
name-cpia_transparency = оценка политики и институтов страны, прозрачность и подотчётность
name-voice_change = изменение показателя «право голоса и подотчётность»
name-cpia_position = место общего балла на шкале
source-wgi-2023-mirror = Worldwide Governance Indicators 1996–2023, прочитано только в копии (timothym4r/Politics-and-Corruption-on-FDI-GDP-relation)
    .body = Всемирный банк
source-world-bank-population = Численность населения (SP.POP.TOTL), через пакет данных datasets/population
    .body = Всемирный банк
source-cpia-2019 = Country Policy and Institutional Assessment (оценка политики и институтов стран) 2005–2019, по публикации Chapter12_Governance
    .body = Всемирный банк
