### Деректер жиынтығындағы бір елдің беті. Қалған сөйлемдер – жаңа жобаның жазбасынан:
### notebooks/starter/text. $home – ел, $region – оның әлемдегі өңірі.

-base-countries = 3

country-kind = Ел бейіні
country-all = Барлық елдер

country = { title }
    .subtitle = Жарияланған индекстер басқа елдермен салыстырғанда нені көрсетеді
    .description = Азаматтық қоғам туралы ел бейіні ({ $home }): жарияланған индекстер жылдар бойынша, әрқайсысының дереккөзі келтірілген
    .keywords = азаматтық қоғам; азаматтық қоғам ұйымдары; қатысу; { $home }
    .citation = { $authors } ({ YEAR($edition) }). { title }. { country-kind }, { DATE($edition) }.

country-waiting = { $home }: жарияланған индекстер жиынтығында азаматтық қоғамға қатысу туралы дерек жоқ. Жиынтықта бар деректер төменде келтірілген.

-country-bounds = Жолақ – шығарылымда берілген аралық; аралықтар қабаттасса, айырма айқын деп саналмайды.
-country-no-bounds = Бұл шығарылымда аралықтар жоқ: жылдар мен елдер арасындағы шағын айырмаға қарап қорытынды жасауға болмайды.
country-median = Өңір медианасы
country-participation = { chart-participation }
    .subtitle = { $home } және басқа елдер: азаматтық қоғамға қатысу индексі, { RELEASE($drawn-v2x_cspart) }, { -base-index } шкаласы
    .source = { $body-v2x_cspart }. { $bounds-v2x_cspart ->
        [yes] { -country-bounds }
       *[no] { -country-no-bounds }
    }
country-entry = Ұйым құру және оның қызметін тоқтату еркіндігі
    .subtitle = { $home } және басқа елдер: { RELEASE($drawn-v2cseeorgs) }, өлшеу моделінің шкаласы; мән неғұрлым жоғары болса, еркіндік соғұрлым көп
    .source = { $body-v2cseeorgs }. { $bounds-v2cseeorgs ->
        [yes] { -country-bounds }
       *[no] { -country-no-bounds }
    }
country-repression = Ұйымдардың қудаланбау деңгейі
    .subtitle = { $home } және басқа елдер: { RELEASE($drawn-v2csreprss) }, өлшеу моделінің шкаласы; мән неғұрлым жоғары болса, қудалау соғұрлым аз
    .source = { $body-v2csreprss }. { $bounds-v2csreprss ->
        [yes] { -country-bounds }
       *[no] { -country-no-bounds }
    }

country-beside-participation = Азаматтық қоғамға қатысу индексі { YEAR($drawn-v2x_cspart) } жылы { $drawn-v2x_cspart } болды; өңір медианасы (елдер саны – { $areas-v2x_cspart }) – { $region-v2x_cspart }.
country-beside-entry = Ұйым құру және оның қызметін тоқтату еркіндігінің көрсеткіші { YEAR($drawn-v2cseeorgs) } жылы { $drawn-v2cseeorgs } болды; өңір медианасы (елдер саны – { $areas-v2cseeorgs }) – { $region-v2cseeorgs }.
country-beside-repression = Ұйымдардың қудаланбау деңгейінің көрсеткіші { YEAR($drawn-v2csreprss) } жылы { $drawn-v2csreprss } болды; өңір медианасы (елдер саны – { $areas-v2csreprss }) – { $region-v2csreprss }.
country-region = Өңір ({ $region }) – Біріккен Ұлттар Ұйымының әлемді бөлуі бойынша (CLDR дерекқорынан) жиынтықта кемінде { -base-countries } елі бар ең шағын өңір. Оның медианасы суреттегі жылдардың бәрі бойынша дерегі бар елдерден есептеледі, осы ел де соның ішінде.
country-rule = { $sample ->
    [yes] { trend-rule }
   *[no] Шығарылымда аралықтар берілсе және бірінші жыл мен соңғы жылдың аралықтары қабаттаспаса ғана өзгеріс айқын деп саналады. Кейінгі жылы өзгеріс кері қайтса, бұл оны білдіретін сөзде көрсетіледі.
}

name-region = өңір медианасы ({ $indicator }), { $year } жыл
name-region-areas = барлық жылы бар өңір елдерінің саны ({ $indicator })
method-region = { $areas } елдің медианасы

country-index = Азаматтық қоғам: елдер бойынша
    .lead = Әр сурет бір индексті жылдар бойынша, барлық ел үшін бірдей шкалада көрсетеді: { $title }. Өзгерісті білдіретін сөз әр ел бейінінде келтірілген ереже бойынша таңдалады.
country-head = Ел
country-change = Өзгеріс
country-elsewhere = Өңірі көрсетілмеген
country-failed = жасалмады

parameter-peers = қатар көрсетілген елдер
parameter-first_year = көрсетілген бірінші жыл
parameter-last_year = көрсетілген соңғы жыл
