### Служебные слова проекта: общие для аналитической записки о любой стране.

language-name = Русский
document-kind = Аналитическая записка
edition = Издание { $number }
figure = Рисунок { $number }
table = Таблица { $number }
# Внутри текста: «на рисунке 3», «из таблицы 3».
figure-named = { $case ->
    [genitive] рисунка { $number }
    [dative] рисунку { $number }
    [accusative] рисунок { $number }
    [locative] рисунке { $number }
    [ablative] рисунка { $number }
    [instrumental] рисунком { $number }
   *[nominative] рисунок { $number }
}
table-named = { $case ->
    [genitive] таблицы { $number }
    [dative] таблице { $number }
    [accusative] таблицу { $number }
    [locative] таблице { $number }
    [ablative] таблицы { $number }
    [instrumental] таблицей { $number }
   *[nominative] таблица { $number }
}
source = Источник
contents = Содержание
skip = Перейти к основному тексту
languages = Языки
label-messages = Основные выводы
label-steps = Шаги, названные в тексте
licence = Лицензия
publisher = Издатель
contact = Контакты
sources-note = Страницы прочитаны { $date }. Где лицензия не указана, она не найдена.
as-named = упомянуто в тексте
not-published = не опубликовано
unpublished-variant = Неопубликованный вариант: данные, текст или параметры не соответствуют опубликованному изданию
download = Скачать
ledger-file = Перечень чисел
metrics-table = Таблица показателей
notebook-source = Блокнот: что говорит текст
notebook-metrics = Блокнот: показатели
notebook-brief = Блокнот: записка
all-files = Все файлы издания
first-page = Первая страница
changes = Что изменилось с прошлого издания
cite = Как ссылаться
size = { $number } КБ
interval = интервал { $span }
exact-value-not-given = точное значение не указано
note-uncertainty = На всех рисунках отрезок с засечками или полоса показывает интервал, в котором лежит значение; у прерывистого края предел неизвестен; точное значение может лежать в пределах пунктира; полый знак относится к другому выпуску или реестру.
alt-bars = Горизонтальная столбчатая диаграмма. { $title }. { $shown }. { $rows }.
alt-row = { $name } – { $value }
alt-row-note = { $name } – { $value } ({ $note })
alt-largest = Наибольшее значение: { $name }, { $value }.
alt-smallest = Наименьшее значение: { $name }, { $value }.
alt-largest-in = Наибольшее значение в { $year } году: { $name }, { $value }.
alt-smallest-in = Наименьшее значение в { $year } году: { $name }, { $value }.
no-data = нет данных

parameter-population = численность населения
parameter-population-world_bank = данные Всемирного банка
parameter-population-official = официальные данные
parameter-detail = объём записки
parameter-detail-full = полный
parameter-detail-summary = краткий
setting-default = { $name }: { $value } (по умолчанию)
setting-file = { $name }: { $value } (из файла { $file })
setting-line = { $name }: { $value } (из командной строки)
setting-notebook = { $name }: { $value } (как в блокноте)

ledger-value = Значение
ledger-formula = Формула
ledger-rests = На чём основано
ledger-translation = Перевод
chart-data = Данные рисунка
chart-data-of = Данные рисунка { $number }
chart-data-page = Данные: с. { $number }
file-observations = Числа из источников: цитата, единица измерения, точность
file-claims = Утверждения текста и основания заключений
file-sources = Источники
file-metrics = Показатели: значение, интервал, формула
file-verdicts = Заключения об утверждениях и изменениях, степени уверенности
file-chart = Данные рисунка «{ $title }»
ledger-close = Закрыть
ledger-pages = Страницы

quantity-plain = { $bound ->
    [low] более { $n }
    [high] менее { $n }
   *[none] { $n }
}
quantity-thousand = { $bound ->
    [low] более { $n } тыс.
    [high] менее { $n } тыс.
   *[none] { $n } тыс.
}
quantity-million = { $bound ->
    [low] более { $n } млн
    [high] менее { $n } млн
   *[none] { $n } млн
}
quantity-percent = { $bound ->
    [low] более { $n }
    [high] менее { $n }
   *[none] { $n }
}
quantity-points = { $bound ->
    [low] более { $n } п. п.
    [high] менее { $n } п. п.
   *[none] { $n } п. п.
}

date-day = { $day } { $month } { $year } года
date-days = { $first }–{ $last } { $month } { $year } года
date-month = { $month } { $year } года
# A month without a day takes its case: «в сентябре 2020 года», «данные сентября 2020 года».
month-in = { $day ->
    [yes] { $month }
   *[no] { $number ->
        [1] январе
        [2] феврале
        [3] марте
        [4] апреле
        [5] мае
        [6] июне
        [7] июле
        [8] августе
        [9] сентябре
        [10] октябре
        [11] ноябре
       *[12] декабре
    }
}
month-of = { $day ->
    [yes] { $month }
   *[no] { $number ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
}
year-in = { $year } году
year-of = { $year } года

not-available = { $what }: нет данных ({ $why })
not-available-missing = в таблице данных нет строки: { $what }
not-available-zero = знаменатель равен нулю
not-available-bound = источники не позволяют определить предел

verdicts-table = Таблица заключений
ledger-margin = Степень уверенности
ledger-overturn = { $certainty }; вывод был бы опровергнут, если бы показатель «{ $name }» составил { $reach } (сейчас { $value })
ledger-tables = страны, взятые в расчёт
interval-level = интервал { $span }, уровень около { $level }
sentence = предложение { $number }
quoted = «{ $text }»

name-value = { $indicator } ({ $release }), { $year } год
name-value-area = { $indicator }, { $area } ({ $release }), { $year } год
name-change = изменение ({ $indicator }, { $release })
name-revision = обычная величина пересмотра изменения ({ $indicator })
method-revision = { $percentile }-й процентиль модуля разности (изменение в новом выпуске − изменение в прежнем), стран: { $areas }
method-count = подсчёт по таблицам набора данных
method-verdicts = подсчёт по заключениям обо всех утверждениях

head-sentence = Предложение
head-claim = Что говорит текст
head-verdict = Заключение
head-reason = Обоснование
head-indicator = Показатель
head-interval = Интервал
head-year = Год
head-shows = Что показывают выпуски
head-yardstick = Критерий
head-reading = Заключение

mark-consistent = согласуется с данными
mark-partly-supported = подтверждается отчасти
mark-contradicted = противоречит данным
mark-not-found = не найдено
mark-not-checked = не проверено
mark-not-verifiable = не поддаётся проверке
mark-under-review = на пересмотре
mark-measured = измеряется, не оценивается
mark-certain = достоверно
mark-likely = вероятно
mark-open = неясно
mark-false = неверно
mark-rose = рост
mark-fell = снижение
mark-rose-since-lower = рост, затем снижение
mark-fell-since-higher = снижение, затем рост
mark-no-firm-change = значимого изменения нет
mark-releases-disagree = выпуски расходятся
mark-one-release = не оценивается
mark-no-data = нет данных
verdict-said = сказано ли так:
verdict-holds = верно ли:
verdict-changed = То, на чём основано это заключение, изменилось ({ $what }): его нужно вынести заново.

meaning-not-found = публикация, организация или акт, названные в тексте, разыскивались, но не найдены.
meaning-not-checked = материалы, от которых зависит заключение, не прочитаны.
meaning-not-verifiable = ни один открытый источник не может подтвердить или опровергнуть утверждение.
tally-consistent = { $plural ->
    [one] согласуется с данными
   *[other] согласуются с данными
}
tally-partly-supported = { $plural ->
    [one] подтверждается отчасти
   *[other] подтверждаются отчасти
}
tally-contradicted = { $plural ->
    [one] противоречит данным
   *[other] противоречат данным
}
tally-not-found = источник не найден
tally-not-checked = { $plural ->
    [one] не проверено
   *[other] не проверены
}
tally-not-verifiable = { $plural ->
    [one] не поддаётся проверке
   *[other] не поддаются проверке
}
tally-under-review = { mark-under-review }
name-claims_consistent = число утверждений, согласующихся с данными
name-claims_partly_supported = число утверждений, подтверждающихся отчасти
name-claims_contradicted = число утверждений, противоречащих данным
name-claims_not_found = число утверждений, источник которых не найден
name-claims_not_checked = число непроверенных утверждений
name-claims_not_verifiable = число утверждений, не поддающихся проверке
name-claims_under_review = число утверждений на пересмотре

trend-change = { $release }: { CHANGE($change) }
trend-revision = обычная величина пересмотра – { $revision }
trend-intervals = { $release }: { RANGE($start) }, затем { RANGE($end) } (уровень около { LEVEL($start) })
trend-overlap = интервалы пересекаются
trend-apart = интервалы не пересекаются
trend-values = { $release }: { $start }, затем { $end }
trend-years = { $first }–{ $last }
trend-years-later = { $first }–{ $last }; { $later }
release-one-value = { $release }, единственное значение
alt-lines = Линейный график по годам. { $title }. { $shown }. { $rows }.
alt-line = { $name }: { $start } в { $first } году, { $end } в { $last } году
alt-dots = Точечный график по времени. { $title }. { $shown }. { $rows }.
alt-scores = Баллы по годам. { $title }. { $shown }. { $rows }.

head-changed-kind = Вид
head-changed-why = Почему
head-changed-what = Что изменилось
changed-editions = Чем издание { $new } отличается от издания { $old }
changed-new-data = Новые данные
changed-correction = Исправление
changed-rule = Изменение правила
changed-scope = Изменение охвата
changed-unexplained = Причина не указана
changed-figures = числа: { $number }
changed-verdicts = заключения: { $number }
changed-messages = выводы: { $number }
changed-among = { $count }; в том числе: { $examples }
changed-value = { $name }: { $new } (ранее { $old })
changed-new = { $name }: { $new } (приводится впервые)
changed-gone = { $name } (больше не приводится)
changed-basis = { $name }: без изменений, изменилась основа
changed-unseen = { $name }: в печати без изменений
changed-unnamed = без названия в этом издании: { $number }

responsible = { $plural ->
    [one] Ответственный орган
   *[other] Ответственные органы
}: { $bodies }.
act-article = статья { $number }
act-point = пункт { $number }
act-subpoint = подпункт { $number })
as-of = по состоянию на { DATE($date) }
step-step = Шаг
step-acts = Орган и акт по состоянию на { DATE($acts) }
step-indicator = Опубликованный показатель
step-newest = Последнее значение
step-benchmark = Ориентир
file-acts = Акты: какой орган за что отвечает, словами акта

own = Собственный расчёт
own-outside = Эти значения не входят в перечень чисел: они вычислены кодом блокнота.
own-cell = вычислено в блокноте { $notebook }, ячейка: { $number }
own-code = Код
own-missing = Знак «–»: данных нет.
own-part = Показано: строк – { $rows } из { $all }, столбцов – { $columns } из { $width }; таблица целиком – в файле CSV.
own-name = Название
own-yes = да
own-no = нет
file-table = Таблица «{ $title }»
