### Жоба тілінің қызметтік сөздері: кез келген елдің талдамалық жазбасына ортақ.

language-name = Қазақша
document-kind = Талдамалық жазба
edition = { $number }-басылым
figure = { $number }-сурет
table = { $number }-кесте
source = Дереккөз
contents = Мазмұны
skip = Негізгі мәтінге өту
languages = Тілдер
label-answer = Қысқаша жауап
label-messages = Негізгі түйіндер
label-steps = Ұсынылатын қадамдар
licence = Лицензия
sources-note = Беттер қаралған күн: { $date }. Лицензия көрсетілмесе, ол табылмаған.
as-named = мәтінде аталғандай
download = Жүктеу
ledger-file = Сандар тізілімі
metrics-table = Көрсеткіштер кестесі
notebook-source = Дәптер: мәтін не дейді
notebook-metrics = Дәптер: көрсеткіштер
notebook-brief = Дәптер: талдамалық жазба
all-files = Басылымның барлық файлы
size = { $number } КБ
interval = { $span } аралығы
exact-value-not-given = нақты мәні көрсетілмеген
alt-bars = Көлденең бағанды диаграмма. { $title }. { $rows }.
alt-row = { $name } – { $value }
alt-row-note = { $name } – { $value } ({ $note })
no-data = дерек жоқ

ledger-value = Мәні
ledger-formula = Формула
ledger-rests = Не негізінде
ledger-translation = Аударма
chart-data = Сурет деректері
ledger-close = Жабу
ledger-pages = Қолданылған беттер

quantity-plain = { $bound ->
    [low] { $n } санынан астам
    [high] { $n } санынан аз
   *[none] { $n }
}
quantity-thousand = { $bound ->
    [low] { $n } мыңнан астам
    [high] { $n } мыңнан аз
   *[none] { $n } мың
}
quantity-million = { $bound ->
    [low] { $n } миллионнан астам
    [high] { $n } миллионнан аз
   *[none] { $n } млн
}
quantity-percent = { $bound ->
    [low] { $digits } пайыздан астам
    [high] { $digits } пайыздан аз
   *[none] { $n }
}
quantity-points = { $bound ->
    [low] { $n } пайыздық тармақтан астам
    [high] { $n } пайыздық тармақтан аз
   *[none] { $n } пайыздық тармақ
}

date-day = { $year } жылғы { $day } { $month }
date-month = { $year } жылғы { $month }

not-available = { $what }: дерек жоқ ({ $why })
not-available-missing = деректер кестесінде жоқ: { $what }
not-available-zero = бөлгіші нөлге тең
not-available-bound = дереккөздер шекті мәнді анықтауға мүмкіндік бермейді
