### Жоба тілінің қызметтік сөздері: кез келген елдің талдамалық жазбасына ортақ.

language-name = Қазақша
document-kind = Талдамалық жазба
edition = { $number }-басылым
figure = { $number }-сурет
table = { $number }-кесте
# Мәтін ішінде: «3-суретте», «3-кестеден».
figure-named = { $case ->
    [genitive] { $number }-суреттің
    [dative] { $number }-суретке
    [accusative] { $number }-суретті
    [locative] { $number }-суретте
    [ablative] { $number }-суреттен
    [instrumental] { $number }-суретпен
   *[nominative] { $number }-сурет
}
table-named = { $case ->
    [genitive] { $number }-кестенің
    [dative] { $number }-кестеге
    [accusative] { $number }-кестені
    [locative] { $number }-кестеде
    [ablative] { $number }-кестеден
    [instrumental] { $number }-кестемен
   *[nominative] { $number }-кесте
}
source = Дереккөз
contents = Мазмұны
skip = Негізгі мәтінге өту
languages = Тілдер
label-messages = Негізгі түйіндер
label-steps = Мәтінде аталған қадамдар
licence = Лицензия
publisher = Жариялаушы
contact = Байланыс
sources-note = Беттер қаралған күн: { $date }. Лицензия көрсетілмесе, ол табылмаған.
as-named = мәтінде аталғандай
not-published = жарияланбаған
unpublished-variant = Жарияланбаған нұсқа: деректері, мәтіні немесе параметрлері жарияланған басылымға сәйкес келмейді
download = Жүктеу
ledger-file = Сандар тізбесі
metrics-table = Көрсеткіштер кестесі
notebook-source = Дәптер: мәтін не дейді
notebook-metrics = Дәптер: көрсеткіштер
notebook-brief = Дәптер: талдамалық жазба
all-files = Басылымның барлық файлы
first-page = Бірінші бет
changes = Алдыңғы басылымнан бері не өзгерді
cite = Сілтеме жасау үлгісі
size = { $number } КБ
interval = { $span } аралығы
exact-value-not-given = нақты мәні көрсетілмеген
note-uncertainty = Барлық суретте ұштары сызықшалы кесінді немесе жолақ мәннің қай аралықта екенін көрсетеді; шеті үзік болса, шегі белгісіз; нақты мән үзік сызықты бөлікте болуы мүмкін; іші бос белгі басқа шығарылымға немесе тізілімге жатады.
alt-bars = Көлденең бағанды диаграмма. { $title }. { $shown }. { $rows }.
alt-row = { $name } – { $value }
alt-row-note = { $name } – { $value } ({ $note })
alt-largest = Ең жоғарысы: { $name }, { $value }.
alt-smallest = Ең төмені: { $name }, { $value }.
alt-largest-in = { $year } жылы ең жоғарысы: { $name }, { $value }.
alt-smallest-in = { $year } жылы ең төмені: { $name }, { $value }.
no-data = дерек жоқ

parameter-population = халық саны
parameter-population-world_bank = Дүниежүзілік банк дерегі
parameter-population-official = ресми дерек
parameter-detail = жазбаның көлемі
parameter-detail-full = толық
parameter-detail-summary = қысқаша
setting-default = { $name }: { $value } (әдепкі мән)
setting-file = { $name }: { $value } ({ $file } файлынан)
setting-line = { $name }: { $value } (пәрмен жолынан)
setting-notebook = { $name }: { $value } (дәптердегідей)

ledger-value = Мәні
ledger-formula = Формула
ledger-rests = Негізі
ledger-translation = Аударма
chart-data = Сурет деректері
chart-data-of = { $number }-суреттің деректері
chart-data-page = Деректері: { $number }-бет
file-observations = Дереккөздердегі сандар: дәйексөзі, өлшем бірлігі, дәлдігі
file-claims = Мәтін тұжырымдары және қорытынды неге сүйенетіні
file-sources = Дереккөздер
file-metrics = Көрсеткіштер: мәні, аралығы, формуласы
file-verdicts = Тұжырымдар мен өзгерістер туралы қорытындылар, сенімділік дәрежелері
file-chart = «{ $title }» суретінің деректері
ledger-close = Жабу
ledger-pages = Беттер

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
quantity-share = { $bound ->
    [low] { $digits } пайыздан астамы
    [high] { $digits } пайызынан азы
   *[none] { $digits } пайызы
}
quantity-points = { $bound ->
    [low] { $n } пайыздық тармақтан астам
    [high] { $n } пайыздық тармақтан аз
   *[none] { $n } пайыздық тармақ
}

date-day = { $year } жылғы { $day } { $month }
date-days = { $year } жылғы { $first }–{ $last } { $month }
date-month = { $year } жылғы { $month }
# The month of a date in its case: «2018 жылғы 20 ақпанда», «2018 жылғы 20 ақпандағы бұйрық».
month-in = { $number ->
    [1] қаңтарда
    [2] ақпанда
    [3] наурызда
    [4] сәуірде
    [5] мамырда
    [6] маусымда
    [7] шілдеде
    [8] тамызда
    [9] қыркүйекте
    [10] қазанда
    [11] қарашада
   *[12] желтоқсанда
}
month-of = { $number ->
    [1] қаңтардағы
    [2] ақпандағы
    [3] наурыздағы
    [4] сәуірдегі
    [5] мамырдағы
    [6] маусымдағы
    [7] шілдедегі
    [8] тамыздағы
    [9] қыркүйектегі
    [10] қазандағы
    [11] қарашадағы
   *[12] желтоқсандағы
}
year-in = { $year } жылы
year-of = { $year } жылғы

not-available = { $what }: дерек жоқ ({ $why })
not-available-missing = деректер кестесінде жоқ: { $what }
not-available-zero = бөлгіші нөлге тең
not-available-bound = дереккөздер шекті мәнді анықтауға мүмкіндік бермейді

verdicts-table = Қорытындылар кестесі
ledger-margin = Сенімділік дәрежесі
ledger-overturn = { $certainty }; «{ $name }» көрсеткіші { $reach } болса, түйін жоққа шығарылар еді (қазір { $value })
ledger-tables = есептеуге алынған елдер
interval-level = { $span } аралығы, деңгейі шамамен { $level }
sentence = { $number }-сөйлем
quoted = «{ $text }»

name-value = { $indicator }, { $release }, { $year } жыл
name-value-area = { $indicator }, { $area }, { $release }, { $year } жыл
name-change = өзгеріс ({ $indicator }, { $release })
name-revision = қайта қараудың әдеттегі шамасы ({ $indicator })
method-revision = (жаңа шығарылымдағы өзгеріс − бұрынғы шығарылымдағы өзгеріс) шамасының { $percentile }-процентилі, ел саны: { $areas }
method-count = деректер кестелері бойынша саналды
method-verdicts = барлық қорытынды бойынша саналды

head-sentence = Сөйлем
head-claim = Мәтінде айтылғаны
head-verdict = Қорытынды
head-reason = Себебі
head-indicator = Көрсеткіш
head-interval = Аралық
head-year = Жыл
head-shows = Шығарылымдар не көрсетеді
head-yardstick = Өлшемшарт
head-reading = Қорытынды

mark-consistent = деректерге сәйкес
mark-partly-supported = ішінара расталады
mark-contradicted = деректерге қайшы
mark-not-found = табылмады
mark-not-checked = тексерілмеді
mark-not-verifiable = тексеруге келмейді
mark-under-review = қайта қаралуда
mark-measured = бағаланбайды, өлшенеді
mark-certain = анық
mark-likely = ықтимал
mark-open = белгісіз
mark-false = дұрыс емес
mark-rose = өсті
mark-fell = төмендеді
mark-rose-since-lower = өсті, кейін төмендеді
mark-fell-since-higher = төмендеді, кейін өсті
mark-no-firm-change = айқын өзгеріс жоқ
mark-releases-disagree = шығарылымдар бір-біріне қайшы
mark-one-release = бағаланбайды
mark-no-data = дерек жоқ
verdict-said = солай айтылған ба:
verdict-holds = дұрыс па:
verdict-changed = Қорытынды негізделген деректер өзгерді ({ $what }): оны қайта шығару қажет.

meaning-not-found = мәтінде аталған жарияланым, ұйым немесе акт ізделді, бірақ табылмады.
meaning-not-checked = қорытынды негізделетін материалдар оқылмады.
meaning-not-verifiable = тұжырымды бірде-бір ашық дереккөз растай да, жоққа шығара да алмайды.
tally-consistent = { mark-consistent }
tally-partly-supported = { mark-partly-supported }
tally-contradicted = { mark-contradicted }
tally-not-found = дереккөзі табылмады
tally-not-checked = { mark-not-checked }
tally-not-verifiable = { mark-not-verifiable }
tally-under-review = { mark-under-review }
name-claims_consistent = деректерге сәйкес тұжырымдар саны
name-claims_partly_supported = ішінара расталатын тұжырымдар саны
name-claims_contradicted = деректерге қайшы тұжырымдар саны
name-claims_not_found = дереккөзі табылмаған тұжырымдар саны
name-claims_not_checked = тексерілмеген тұжырымдар саны
name-claims_not_verifiable = тексеруге келмейтін тұжырымдар саны
name-claims_under_review = қайта қаралып жатқан тұжырымдар саны

trend-change = { $release }: { CHANGE($change) }
trend-revision = қайта қараудың әдеттегі шамасы – { $revision }
trend-intervals = { $release }: { RANGE($start) }, кейін { RANGE($end) } (деңгейі шамамен { LEVEL($start) })
trend-overlap = аралықтар қабаттасады
trend-apart = аралықтар қабаттаспайды
trend-values = { $release }: { $start }, кейін { $end }
trend-years = { $first }–{ $last }
trend-years-later = { $first }–{ $last }; { $later }
release-one-value = { $release }, тек бір жылғы мән
alt-lines = Жылдар бойынша сызықтық диаграмма. { $title }. { $shown }. { $rows }.
alt-line = { $name }: { $first } жылы { $start }, { $last } жылы { $end }
alt-dots = Уақыт бойынша нүктелі диаграмма. { $title }. { $shown }. { $rows }.
alt-scores = Жылдар бойынша балдар. { $title }. { $shown }. { $rows }.

head-changed-kind = Түрі
head-changed-why = Себебі
head-changed-what = Не өзгерді
changed-editions = { $new }-басылымның { $old }-басылымнан айырмашылығы
changed-new-data = Жаңа деректер
changed-correction = Түзету
changed-rule = Ереженің өзгеруі
changed-scope = Қамтудың өзгеруі
changed-unexplained = Себебі көрсетілмеген
changed-figures = сандар: { $number }
changed-verdicts = қорытындылар: { $number }
changed-messages = түйіндер: { $number }
changed-among = { $count }; соның ішінде: { $examples }
changed-value = { $name }: { $new } (бұрын { $old })
changed-new = { $name }: { $new } (алғаш рет келтірілді)
changed-gone = { $name } (бұдан былай келтірілмейді)
changed-basis = { $name }: бұрынғыдай, негізі өзгерді
changed-unseen = { $name }: жариялануы бұрынғыдай
changed-unnamed = бұл басылымда атауы жоқ: { $number }

responsible = { $plural ->
    [one] Жауапты орган
   *[other] Жауапты органдар
}: { $bodies }.
act-article = { $number }-бап
act-point = { $number }-тармақ
act-subpoint = { $number }) тармақша
as-of = { DATE($date, form: "of") } жағдай бойынша
step-step = Қадам
step-acts = Орган және акт ({ DATE($acts, form: "of") } жағдай бойынша)
step-indicator = Жарияланған көрсеткіш
step-newest = Соңғы мәні
step-benchmark = Бағдар
file-acts = Актілер: қай органның неге жауапты екені, актінің өз сөзімен

own = Авторлық есептеу
own-outside = Бұл мәндер сандар тізбесіне кірмейді: олар дәптердегі код бойынша есептелген.
own-cell = { $notebook } дәптерінде есептелген, ұяшық нөмірі: { $number }
own-code = Коды
own-missing = «–» белгісі: дерек жоқ.
own-part = Көрсетілгені: жол – { $rows } (барлығы { $all }), баған – { $columns } (барлығы { $width }); толық кесте CSV файлында.
own-name = Атауы
own-yes = иә
own-no = жоқ
file-table = «{ $title }» кестесі
