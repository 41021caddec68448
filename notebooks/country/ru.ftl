### Страница одной страны из набора данных. Остальные слова – из записки нового проекта:
### notebooks/starter/text. $home – страна, $region – её регион мира.

-base-countries = 3

country-kind = Профиль страны
country-all = Все страны

country = { title }
    .subtitle = Что показывают опубликованные индексы в сравнении с другими странами
    .description = Профиль страны: гражданское общество ({ $home }); опубликованные индексы по годам, у каждого указан источник
    .keywords = гражданское общество; организации гражданского общества; участие; { $home }
    .citation = { $authors } ({ YEAR($edition) }). { title }. { country-kind }, { DATE($edition) }.

country-waiting = { $home }: в наборе опубликованных индексов нет данных об участии в гражданском обществе. То, что в нём есть, показано ниже.

-country-bounds = Полоса – интервал, который даёт выпуск; если интервалы пересекаются, различие не считается значимым.
-country-no-bounds = Интервалов в этом выпуске нет: по малым различиям между годами и странами судить нельзя.
country-median = Медиана региона
country-participation = { chart-participation }
    .subtitle = { $home } и другие страны: индекс участия в гражданском обществе, { RELEASE($drawn-v2x_cspart) }, шкала { -base-index }
    .source = { $body-v2x_cspart }. { $bounds-v2x_cspart ->
        [yes] { -country-bounds }
       *[no] { -country-no-bounds }
    }
country-entry = Свобода создания организаций и прекращения их деятельности
    .subtitle = { $home } и другие страны: { RELEASE($drawn-v2cseeorgs) }, шкала модели измерения; чем выше значение, тем больше свободы
    .source = { $body-v2cseeorgs }. { $bounds-v2cseeorgs ->
        [yes] { -country-bounds }
       *[no] { -country-no-bounds }
    }
country-repression = Свобода организаций от репрессий
    .subtitle = { $home } и другие страны: { RELEASE($drawn-v2csreprss) }, шкала модели измерения; чем выше значение, тем меньше репрессий
    .source = { $body-v2csreprss }. { $bounds-v2csreprss ->
        [yes] { -country-bounds }
       *[no] { -country-no-bounds }
    }

country-beside-participation = Значение индекса участия в гражданском обществе в { YEAR($drawn-v2x_cspart) } году составило { $drawn-v2x_cspart }; медиана региона (число стран – { $areas-v2x_cspart }) – { $region-v2x_cspart }.
country-beside-entry = Показатель свободы создания организаций и прекращения их деятельности в { YEAR($drawn-v2cseeorgs) } году составил { $drawn-v2cseeorgs }; медиана региона (число стран – { $areas-v2cseeorgs }) – { $region-v2cseeorgs }.
country-beside-repression = Показатель свободы организаций от репрессий в { YEAR($drawn-v2csreprss) } году составил { $drawn-v2csreprss }; медиана региона (число стран – { $areas-v2csreprss }) – { $region-v2csreprss }.
country-region = Регион ({ $region }) – наименьший из регионов в делении мира, принятом ООН (по базе CLDR), по которому в наборе есть не менее { -base-countries } стран. Медиана региона берётся по странам, у которых есть данные за все показанные годы, включая саму страну.
country-rule = { $sample ->
    [yes] { trend-rule }
   *[no] Изменение считается значимым, только если выпуск даёт интервалы и интервалы первого и последнего года не пересекаются. Если в более поздний год изменение обратилось вспять, это видно из слова, которым оно названо.
}

name-region = медиана региона ({ $indicator }), { $year } год
name-region-areas = страны региона с данными за все годы ({ $indicator })
method-region = медиана, число стран: { $areas }

country-index = Гражданское общество по странам
    .lead = Каждый рисунок показывает один индекс по годам в одной шкале для всех стран: { $title }. Слово для изменения выбрано по правилу, которое приведено в каждом профиле.
country-head = Страна
country-change = Изменение
country-elsewhere = Регион не указан
country-failed = не создано

parameter-peers = страны рядом
parameter-first_year = первый показанный год
parameter-last_year = последний показанный год
