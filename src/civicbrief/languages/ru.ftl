### Служебные слова проекта: общие для аналитической записки о любой стране.

language-name = Русский
document-kind = Аналитическая записка
edition = Выпуск { $number }
figure = Рисунок { $number }
table = Таблица { $number }
source = Источник
contents = Содержание
skip = Перейти к содержанию
languages = Языки
label-answer = Краткий ответ
label-messages = Основные выводы
label-steps = Предлагаемые шаги
licence = Лицензия
sources-note = Страницы прочитаны { $date }. Где лицензия не указана, она не найдена.
as-named = как назван в тексте
download = Скачать
ledger-file = Реестр чисел
metrics-table = Таблица показателей
notebook-source = Блокнот: что говорит текст
notebook-metrics = Блокнот: показатели
notebook-brief = Блокнот: записка
all-files = Все файлы выпуска
size = { $number } КБ
interval = интервал { $span }
exact-value-not-given = точное значение не указано
alt-bars = Горизонтальные столбцы. { $title }. { $rows }.
alt-row = { $name } – { $value }
alt-row-note = { $name } – { $value } ({ $note })
no-data = нет данных

ledger-value = Значение
ledger-formula = Формула
ledger-rests = На чём основано
ledger-translation = Перевод
chart-data = Данные рисунка
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

date-day = { $day } { $month } { $year } года
date-month = { $month } { $year } года

not-available = { $what }: нет данных ({ $why })
not-available-missing = в таблице данных нет строки: { $what }
not-available-zero = знаменатель равен нулю
not-available-bound = источники не позволяют определить предел
