"""Texts of statuses, substances, waste classes, water hazard classes and flags, by what they mean.

The truth is a score (method.md section 3): management 0, 0.5, 1; water hazard class 0 to 3; flood 0, 1. The words are
the writer's own, from Kazakh, Russian and English registers and from those of Chile, Peru, Brazil, Spain.
``..._PLAIN``: must be read right; ``..._RARE``: right or unknown; ``..._REFUSED``: nothing follows, so unknown;
``..._FACTS``, ``..._DENIED``: text, least and largest score that it says.
"""

from __future__ import annotations


def lines_of(text: str) -> list[str]:
    return [one.strip() for one in text.replace("\n", "|").split("|") if one.strip()]


# Status: score -> language -> plainly written texts, and rarer ones that may stay unknown.
STATUS_PLAIN = {
    0.0: {
        "ru": "действующее|действует|эксплуатируется|в эксплуатации|функционирует|используется|действ.|рекультивировано|рекультивированное|рекультивация завершена|действующий",
        "en": "operating|active|in operation|operational|rehabilitated|reclaimed|care and maintenance|remediated",
        "kk": "жұмыс істеп тұр|жұмыс істеп тұрған|қолданыста|пайдаланылуда|рекультивацияланған|жұмыс істейді",
    },
    0.5: {
        "ru": "закрыто|закрытое|законсервировано|на консервации|бездействует|ликвидировано|не эксплуатируется|не действует|недействующее|законсервированное|консервация",
        "en": "closed|inactive|not operating|decommissioned",
        "kk": "жабылған|жұмыс істемейді|жұмыс істемей тұр|консервацияланған|консервацияда",
    },
    1.0: {
        "ru": "заброшено|бесхозяйное|бесхозное|заброшенное|владелец не установлен|бесхоз",
        "en": "abandoned|orphaned|orphan|derelict",
        "kk": "қараусыз қалған|иесіз|тасталған|иесіз қалған",
    },
}  # fmt: skip
STATUS_RARE = {
    0.0: {
        "ru": "хвостохранилище действующее|действующее хвостохранилище|находится в эксплуатации|эксплуатируемое|эксплуатируется с 1978 г.|действующее (с 1978 г.)|действующее, с 1962|Действующий объект|введено в эксплуатацию|заполняется|действует с 2003 года",
        "en": "operating TSF|active facility|In use|active since 1978|operating (since 1978)|Active - operating|currently operating|in care and maintenance",
        "kk": "қазіргі уақытта жұмыс істеп тұр|пайдалануда|1978 жылдан бастап жұмыс істейді",
        "es": "activo|activa|en operación|operativo|operando|en funcionamiento|ACTIVO|Operación",
        "pt": "ativa|em operação|Ativa|operando|em atividade",
    },
    0.5: {
        "ru": "не эксплуатируется с 1996 г.|закрыто в 1995 г.|эксплуатация прекращена|остановлено|выведено из эксплуатации|не используется|заполнено|нерабочее|складирование прекращено|закрыт с 2001|законсервировано (1996)|мокрая консервация|сухая консервация|в стадии консервации|в эксплуатации с 1955 по 1966 гг.|эксплуатировалось в 1955-1966 гг.|эксплуатировалось|действовало до 1995 г.|работало с 1955 по 1966|эксплуатация завершена|недействующий|не функционирует|не работает|не действующее|приостановлено|выработано",
        "en": "closed in 1995|ceased operating in 1993|Ceased operation|In operation from 1956 to 1993|operated 1956-1993|mothballed|not active|non-operational|not in use|no longer in use|Operated until 1993|inactive since 1996|shut down|out of service|stopped|suspended|temporarily closed|dormant|was active|formerly operating|Non-active|not in operation|operations ended 1993|active until 1995|unused",
        "kk": "1996 жылдан бері жұмыс істемейді|тоқтатылған|пайдаланылмайды|қолданылмайды|1955-1966 жылдары жұмыс істеген|1955 пен 1966 жылдар аралығында пайдаланылған|пайдалану тоқтатылған|жұмыс істемейтін|қолданыста емес",
        "ky": "жабылган|иштебейт",
        "es": "inactivo|cerrado|paralizado|no activo|NO ACTIVO|inactiva|en cierre|clausurado|fuera de servicio|cerrada|detenido",
        "pt": "inativa|desativada|encerrada|fechada|paralisada|não ativa|fora de operação",
    },
    1.0: {
        "ru": "заброшено с 1992 г.|брошенное|без хозяина|собственник не установлен|бесхозяйное, с 1995 г.|нет владельца|владелец неизвестен",
        "en": "abandoned since 1990|ownerless|no owner|Abandoned (orphan)|no known owner",
        "kk": "қараусыз жатыр|иесі жоқ|иесі белгісіз",
        "es": "abandonado|ABANDONADO|abandonada|huérfano|pasivo ambiental abandonado",
        "pt": "abandonada|abandonado|órfã",
    },
}  # fmt: skip
# Nothing lowering follows from these: an ending, a breach, a part, a denial, another subject, a plan, a doubt.
STATUS_REFUSED = {
    "ru": """частично рекультивировано|рекультивировано частично|рекультивировано 2 из 5 карт|рекультивированы откосы
    рекультивирована северная часть|рекультивация не проводилась|рекультивация не завершена|рекультивация нарушена
    не рекультивировано|подлежит рекультивации|планируется рекультивация|рекультивация в 2027 г.|проект рекультивации
    требует рекультивации|рекультивация начата|рекультивировано на 40 %|рекультивируется|в процессе рекультивации
    действует запрет на складирование|действующий мониторинг|предприятие действующее, хвостохранилище заполнено
    фабрика действующая|действует пропускной режим|действующий рудник|техническое обслуживание прекращено
    техническое обслуживание не проводится|обслуживание нарушено|консервация нарушена|консервация не проведена
    техобслуживание отсутствует|без технического обслуживания|действует (карта 1), закрыто (карта 2)|1 карта действует
    секция № 2 действует|действующее?|вероятно, действует|возможно действующее|действующее / заброшено|эксплуатация невозможна
    введено бы в эксплуатацию|эксплуатация запрещена|в эксплуатацию не введено|эксплуатация приостановлена или нет
    дамба рекультивирована, пляж нет|действует дренаж|дренажная система в эксплуатации|насосная станция работает
    рекультивировано, размыто в 2010 г.|рекультивировано, покрытие разрушено|рекультивировано (по проекту)|половина рекультивирована
    рекультивировано 12 га|не обслуживается|действующая лицензия|лицензия действует до 2030|действующий договор
    рекультивирован отвал|законсервирован рудник, хвостохранилище в эксплуатации или нет|сроки рекультивации не определены
    рекультивировано не полностью|рекультивировано кроме пруда|мониторинг действует|ограждение действует
    рекультивировано, кроме карты 3|эксплуатация с нарушениями|действует временно|статус уточняется|рекультивировано формально""",
    "en": """partly reclaimed|partially rehabilitated|rehabilitated in part|2 of 5 cells reclaimed|northern part rehabilitated
    slopes reclaimed|not rehabilitated|un-remediated|Un-reclaimed|unreclaimed|non-rehabilitated|to be rehabilitated
    rehabilitation planned|rehabilitation failed|rehabilitation pending|awaiting remediation|Active mine; dam not in operation
    mine active, TSF status unknown|active monitoring|ban in operation|monitoring active|plant operating|active or abandoned
    possibly active|active?|rehabilitated (cover failed)|care and maintenance ended|no care and maintenance|rehabilitation of dam 2
    half rehabilitated|reclaimed 40 %|rehabilitation in progress|under rehabilitation|cell 1 active, cell 2 closed|pump in operation
    under construction|planned|proposed|permit active|operating licence valid|reclamation needed|should be rehabilitated|cover active
    never rehabilitated|insufficiently rehabilitated|rehabilitation incomplete|poorly rehabilitated|re-mining proposed
    maintenance ceased|lacks care and maintenance|actively eroding|active landslide|radioactive|inoperative?|active fault""",
    "kk": """бір бөлігі рекультивацияланған|ішінара рекультивацияланған|рекультивацияланбаған|рекультивацияны қажет етеді
    рекультивация жоспарлануда|рекультивация жүргізілуде|рекультивация бұзылған|кәсіпорын жұмыс істейді, қойма толған
    тыйым салу қолданыста|мониторинг жұмыс істейді|беткейлері рекультивацияланған|5 картаның 2-і рекультивацияланған
    рекультивацияланған емес|рекультивация аяқталмаған|жұмыс істейді ме|салынып жатыр|консервация бұзылған""",
    "es": "parcialmente rehabilitado|no rehabilitado|por rehabilitar|mina activa, relave abandonado|monitoreo activo|en construcción|rehabilitación pendiente",
    "pt": "parcialmente reabilitada|não reabilitada|em construção|monitoramento ativo|a reabilitar",
}  # fmt: skip
# What is denied leaves the other statuses open: text -> scores that remain.
STATUS_DENIED = (
    ("не закрыто", 0, 0), ("не законсервировано", 0, 1), ("не заброшено", 0, 0.5), ("бесхозяйным не является", 0, 0.5), ("not abandoned", 0, 0.5),
    ("not closed", 0, 0), ("не бесхозяйное", 0, 0.5), ("иесіз емес", 0, 0.5), ("жабылмаған", 0, 0), ("no abandonado", 0, 0.5), ("not orphaned", 0, 0.5),
    ("не закрытое", 0, 0), ("не ликвидировано", 0, 1), ("not decommissioned", 0, 0), ("незакрытое", 0, 0), ("unclosed", 0, 0), ("não abandonada", 0, 0.5),
)  # fmt: skip

# Substances: WHC -> language -> plain words (method.md section 2), in the forms that registers use.
SUBSTANCE_PLAIN = {
    3: {
        "ru": "цианиды|цианид|ртуть|мышьяк|кадмий|уран|торий|радий|урановые|урановые хвосты|мышьяксодержащие|цианистые|ртутные хвосты|хром (VI)|хром (+6)|шестивалентный хром|циансодержащие стоки|слаборадиоактивные отходы|радиоактивные отходы|золото|золотосодержащие|золотосодержащая руда|Хвосты ЗИФ|ураносодержащие",
        "en": "cyanide|mercury|arsenic|cadmium|uranium|thorium|radium|uranium tailings|hexavalent chromium|radioactive waste|gold|gold tailings|Gold ore|chromium(VI)|uranium mill tailings",
        "kk": "цианид|сынап|күшән|кадмий|уран|торий|радий|алтын|уран қалдықтары|радиоактивті қалдықтар|алты валентті хром|әлсізрадиоактивті|алтын кені",
        "": "Hg|As|Cd|U|Th|Au|Ra|CN|Cr(VI)|Cr6+|HG|AU",
    },
    2: {
        "ru": "медь|цинк|никель|свинец|сурьма|кобальт|медные|цинковые|свинцово-цинковые|полиметаллические|полиметаллические хвосты|медные хвосты|хвосты флотации медной руды|сульфиды|сульфидные|флотореагенты|медно-никелевые|сурьмяные|флотационные реагенты|медно-цинковые",
        "en": "copper|zinc|nickel|lead|antimony|cobalt|copper tailings|lead-zinc|lead-zinc tailings|polymetallic|sulphides|sulfides|flotation reagents|copper ore|polymetallic ore",
        "kk": "мыс|мырыш|никель|қорғасын|сүрме|кобальт|полиметалл|сульфидтер|мыс кені|қорғасын-мырыш|флотациялық реагенттер",
        "": "Cu|Zn|Ni|Pb|Sb|Co|PB|ZN|Pb-Zn|Cu-Zn|Pb, Zn|Cu/Zn|CU",
    },
    1: {
        "ru": "фосфогипс|красный шлам|фториды|соли|зола-уноса|зола уноса",
        "en": "phosphogypsum|red mud|fluorides|salts|fly ash",
        "kk": "фосфогипс|қызыл шлам|фторидтер|тұздар|ұшпа күл",
    },
    0: {
        "ru": "барит|песок|инертные|инертные отходы|отходы углеобогащения",
        "en": "barite|sand|inert|coal washery|inert waste|coal washery tailings",
        "kk": "барит|құм|инертті|көмір байыту қалдықтары",
    },
}  # fmt: skip
SUBSTANCE_RARE = {
    3: {
        "ru": "золотоизвлекательная фабрика|хвосты золотоизвлечения|золотая руда|руда золота|цианирование|ртутно-сурьмяные|золото-сурьмяные|рудные хвосты (золото)|уранодобыча|арсенопирит|киноварь|мышьяковистые|цианосодержащие|радионуклиды|Cr⁶⁺|хром шестивалентный|бихроматы|арсениды|золото-серебряные",
        "en": "gold-silver|Gold, silver|cyanide-bearing|arsenopyrite|cinnabar|mercurial|arsenical|CIL tailings|cyanidation|U3O8|Uranium oxide|radionuclides|gold-bearing|chromate|NaCN|HCN|As2O3",
        "kk": "алтынды|құрамында алтыны бар|цианидті|сынапты|күшәнді|құрамында күшән бар",
        "es": "oro|ORO|oro-plata|ORO-COBRE|cianuro|mercurio|arsénico|uranio|COBRE-ORO|plomo-oro|cadmio|COBRE - ORO - PLATA|Oro y plata",
        "pt": "ouro|minério de ouro|cianeto|mercúrio|arsênio|urânio|Minério de Ouro Primário|Ouro",
    },
    2: {
        "ru": "медистые песчаники|сульфидные руды|медно-порфировые|свинцовые, цинковые|медеплавильный шлак|ксантогенаты|никелевые шлаки|барит-полиметаллические|медь, песок|песок, медь|инертные с примесью меди",
        "en": "barite-polymetallic|copper sand tailings|chalcopyrite|galena, sphalerite|sphalerite|Copper-molybdenum|xanthates|nickel laterite",
        "kk": "мыс-мырыш|мысты|қорғасынды",
        "es": "cobre|COBRE|plomo|zinc|COBRE-MOLIBDENO|níquel|antimonio|ZINC-PLOMO|polimetálico|cobalto",
        "pt": "cobre|minério de cobre|chumbo|zinco|níquel|Minério de Níquel",
    },
}  # fmt: skip
SUBSTANCE_REFUSED = {
    "ru": """без цианидов|не содержит ртути|ртуть не обнаружена|мышьяк отсутствует|цианиды не применяются|уран не обнаружен
    нетоксичные?|Песчанка|песчаная дамба|тело дамбы из песка|дамба отсыпана песком|посёлок Песчаный|инертность не подтверждена
    не инертные|неинертные|песок с примесями|состав не определён|анализ не проводился|см. примечание|смешанные
    инертные (предположительно)|песок?|отходы|хвосты обогащения|шлам|промышленные отходы|пески и прочее|инертные и токсичные|сольвент
    песок (верхний слой)|покрыто песком|покрыто инертным грунтом|засыпано песком|барит на складе|песколовка""",
    "en": """no cyanide|cyanide-free|without mercury|arsenic not detected|non-cyanide|free of arsenic|non-inert|not inert|not only sand
    sandstone|sand cover|covered with sand|sand dam|sand and other|inert?|unknown chemicals|mixed waste|see notes|waste rock|Sandvik mine
    salted|thousand|barite plant nearby|inert cover|covered by inert soil|sandy clay dam|Barite Hill""",
    "kk": "цианидсіз|сынап жоқ|күшән табылған жоқ|инертті емес|құрамы белгісіз|құм бөгеті|құммен жабылған|аралас қалдықтар",
    "es": "sin cianuro|no contiene mercurio|arena del muro|no inerte|relaves",
    "pt": "sem cianeto|não inerte|não contém mercúrio|areia do talude|rejeito",
}  # fmt: skip
SUBSTANCE_FACTS = (  # text, least and largest WHC that it says
    ("золото, без цианидов, медь", 2, 2), ("медь, без мышьяка", 2, 2), ("сурьма, цианид отсутствует", 2, 2), ("Pb, Zn, Аs", 3, 3), ("Нg, Sb", 3, 3),
    ("PB, ZN, AS", 3, 3), ("Сu, Сd", 3, 3), ("медь, слаборадиоактивные отходы", 3, 3), ("золото, сурьма", 3, 3), ("Au Ag", 3, 3), ("Cu, Au", 3, 3),
    ("песок, цианиды", 3, 3), ("инертные; содержат ртуть", 3, 3), ("не только медь, но и мышьяк", 3, 3), ("фосфогипс, уран", 3, 3), ("copper and gold", 3, 3),
    ("lead, zinc and arsenic", 3, 3), ("мыс, алтын", 3, 3), ("мыс және күшән", 3, 3), ("золото (цианиды не применялись), медь", 2, 2), ("copper, no arsenic", 2, 2),
    ("Cu-Au porphyry", 3, 3), ("gold without cyanide, antimony", 2, 2), ("мыс, сынап жоқ", 2, 2), ("Pb Zn Cu", 2, 2), ("свинец, цинк, медь", 2, 2),
    ("pb, zn, as", 3, 3), ("ZN+PB+CD", 3, 3), ("COBRE-ORO-PLATA", 3, 3), ("медь/золото", 3, 3), ("Золото-медные", 3, 3), ("медно-золотые", 3, 3),
    ("фториды, мышьяк", 3, 3), ("красный шлам, песок", 1, 1), ("sand, red mud", 1, 1), ("барит, свинец", 2, 2), ("мышьяк не обнаружен, ртуть обнаружена", 3, 3),
    ("ртуть — нет, кадмий — да", 3, 3), ("Аu", 3, 3), ("Ай, мышьяк", 3, 3), ("мышьяк, песок", 3, 3), ("хром (III), медь", 2, 3), ("Cr(III), Cu", 2, 3),
    ("золото и цианиды", 3, 3), ("бесцианидное золото, медь", 2, 2), ("уголь, уран", 3, 3), ("zinc-gold", 3, 3),
)  # fmt: skip

CLASS_WORDS = {  # waste hazard class -> plain texts in ru, en, kk; WHC 3, 3, 2, 1, 0
    1: ("I", "1", "I класс", "1 класс", "первый", "чрезвычайно опасные", "class I", "class 1", "I сынып", "1-сынып", "1 класс опасности"),
    2: ("II", "2", "II класс", "2 класс", "второй", "высокоопасные", "class II", "class 2", "II сынып", "2-сынып", "II класс опасности"),
    3: ("III", "3", "III класс", "3 класс", "третий", "умеренно опасные", "class III", "class 3", "III сынып", "3-сынып"),
    4: ("IV", "4", "IV класс", "4 класс", "четвёртый", "малоопасные", "class IV", "class 4", "IV сынып", "4-сынып", "четвертый"),
    5: ("V", "5", "V класс", "5 класс", "пятый", "class V", "class 5", "V сынып", "5-сынып", "5 класс опасности", "V класс опасности"),
}  # fmt: skip
CLASS_RARE = {
    1: ("первый класс", "Ⅰ", "1-й класс", "бірінші сынып", "І", "кл. I", "1 кл.", "Class: 1", "I (чрезвычайно опасные)", "первого класса"),
    2: ("второй класс", "Ⅱ", "2-й класс", "екінші сынып", "ІІ", "кл. II", "2 кл.", "II (высокоопасные)", "II кл."),
    3: ("третий класс опасности", "Ⅲ", "3-й класс", "үшінші сынып", "ІІІ", "кл. III", "3 кл.", "III (умеренно опасные)", "III (KG national, toxic)", "класс III"),
    4: ("четвёртый класс", "Ⅳ", "4-й класс", "төртінші сынып", "ІV", "IV (малоопасные)", "1V", "4 кл.", "IV класс (малоопасные)", "класс: IV", "мало опасные"),
    5: ("пятый класс", "Ⅴ", "5-й класс", "бесінші сынып", "практически неопасные", "V (практически неопасные)", "5 кл.", "класс V"),
}  # fmt: skip
WHC_OF_CLASS = {1: 3, 2: 3, 3: 2, 4: 1, 5: 0}
CLASS_FACTS = (  # text, least and largest WHC
    ("III-IV", 1, 2), ("III–IV", 1, 2), ("3-4", 1, 2), ("IV-V", 0, 1), ("4-5 класс", 0, 1), ("II, III", 2, 3), ("III и IV", 1, 2), ("3; 5", 0, 2), ("III/IV", 1, 2),
    ("IV (ранее III)", 1, 2), ("5 класс (по паспорту 4)", 0, 1), ("V, отдельные пробы III", 0, 2), ("5, цианиды – 2", 0, 3), ("от III до V", 0, 2), ("I – IV", 1, 3), ("5?", 0, 0.5),
    ("не ниже III", 2, 3), ("V?", 0, 0.5), ("предположительно V", 0, 0.5), ("V (не подтверждён)", 0, 0.5), ("класс IV или V", 0, 1), ("3, 4 класс", 1, 2),
)  # fmt: skip
CLASS_REFUSED = lines_of("""5 карт|выше V класса|карта 5|5 га|V очередь|I очередь|секция III|5 секций|не V|не 5 класс|класс не установлен|V = 3400 м3|5-балльная шкала
    IV квартал|янтарный?|6|11|0|V дамба|ниже 3 класса?|5 млн м3|5 проб|2019|5 лет|не определён (5 проб)|по 5 показателям|12 класс|класс капитальности V|V–|III-|не класс V
    отнести к V классу нельзя|5 баллов|пять карт|V категория|5%|1955|табл. 5|прил. V|п. 5|5 хвостохранилищ|class not determined|5 cells|Vanadium|not class V|version 5|
    IIIIV|VX|VIII|IX|X|ABCV""")  # fmt: skip

WHC_PLAIN = {
    0: ("0", "WHC 0", "WGK 0", 0),
    1: ("1", "WHC 1", "WGK 1", 1),
    2: ("2", "WHC 2", "WGK2", 2.0),
    3: ("3", "WHC 3", "WHC3", 3),
}
WHC_FACTS = (
    ("2-3", 2, 3), ("WHC 2-3", 2, 3), ("1–2", 1, 2), ("1; 3", 1, 3), ("1 (3)", 1, 3), ("0 или 2", 0, 2), ("≥2", 2, 3), ("не менее 2", 2, 3), ("0-3", 0, 3), ("1/2", 1, 2), ("WHC 1, WHC 3", 1, 3),
    ("0 (по расчёту 2)", 0, 2), ("WHC: 3", 3, 3), ("класс 3", 3, 3), ("3*", 3, 3), ("WHC-2", 2, 2), ("whc 3", 3, 3), ("WGK: 1", 1, 1), ("0?", 0, 0.5), ("≤ 2", 0, 2), ("1 до 2010, 3", 1, 3),
)  # fmt: skip
WHC_REFUSED = lines_of(
    "7|-1|4|12|0.5|1,5|0 проб|не 0|не определён|2019|0 км|не WHC 0|not 1|10 проб, 0|0 m|1 проба|WHC ?|0 значений|12 WHC|30|WHC 5|класс не установлен"
)

FLOOD_PLAIN = {
    1: "да|yes|иә|1|true|входит|попадает|подвержено|кіреді|истина|в зоне затопления|in flood zone|Y|Да|YES",
    0: "нет|no|жоқ|0|false|не входит|не попадает|не подвержено|кірмейді|ложь|вне зоны затопления|N|Нет|NO|outside flood zone",
}
FLOOD_RARE = {
    1: "да (2010)|да, частично|частично|попадает частично|входит в зону|находится в зоне|внутри зоны|затапливается|затапливалось в 1958|sí|Si|sim|da|+|в зоне|inside|within the flood zone|periodically flooded|су басу аймағында|да, раз в 100 лет|подтопляется|да?|частично входит|yes, partly|part",
    0: "вне зоны|не затапливается|нет (2015)|não|não inundável|not in flood zone|outside|не находится в зоне затопления|су басу аймағында емес|outside the flood zone|not flooded",
}
FLOOD_REFUSED = lines_of("""вне зоны обслуживания|не определено|не установлено|не исключено|не изучено|нет сведений о паводках|не обследовано|возможно|нет оценки|нет карты|нет ограждения|нет дренажа|no assessment
    not assessed|no study|no map|unknown|нет защиты от затопления|да/нет|нет, кроме карты 2|нет информации|не оценивалось|жоқ деуге болмайды|не исключается|нет?|вероятно нет|скорее нет|maybe no|no?|not sure|no flood wall
    нет наблюдений|не входит в перечень|не попадает под надзор|2|100|0,5|не подвержено оползням|вне города|вне зоны сейсмики|не входит в реестр|никто не проверял|outside town|no owner|ложные данные|истина не установлена""")  # fmt: skip

# A second batch, written when the first parser had been seen to hold the first one.
STATUS_MORE = {
    0.0: """Действующее предприятие-хвостохранилище|в работе|рабочее|работает|действующий накопитель|эксплуатация|ведётся эксплуатация
    эксплуатируется по настоящее время|эксплуатируется с 1964 г. по настоящее время|с 1978 г. по н.в. в эксплуатации|действует с 1962 г.
    рекультивировано в 2015 г.|рекультивация проведена|рекультивирован полностью|полностью рекультивировано|рекультивированный|In production
    Operating since 1964|currently active|Still operating|fully rehabilitated|Reclamation completed in 2010|rehabilitated 2015
    under care and maintenance|жұмыс істеуде|қолданылуда|пайдаланылып жатыр|толық рекультивацияланған|рекультивация жүргізілген|иштеп жатат
    en actividad|En Operacion|rehabilitado|remediado|reabilitada|Em Operação|OPERATIVO|Operating / active|ACTIVE|Действ""",
    0.5: """закрыт|закрытый|закрыто, рекультивация не проводилась|законсервирован|консервация с 1999 г.|выведен из эксплуатации в 1995|остановлен
    эксплуатация приостановлена|не эксплуатируемое|нефункционирующее|выведено|временно не работает|простаивает
    складирование хвостов прекращено в 1990 г.|не принимает отходы|эксплуатировался до 1995 г.|Действовало в 1955-1966 гг.|1955–1966 гг., закрыто
    Closed 1995|closure|in closure|post-closure|Permanently closed|care ended, closed|non operating|nonoperational|Idle|Not currently operating
    Discontinued|deactivated|no longer operating|Was in operation until 1990|operated between 1950 and 1970|тоқтап тұр|жұмысын тоқтатқан|жабық
    пайдаланудан шығарылған|уақытша тоқтатылған|иштебейт|cerrado definitivamente|En cierre|Inoperativo|sin operación|no operativo|fuera de operación
    parado|paralisada|Em fechamento|desativado|Inactiva""",
    1.0: """заброшенный|брошено|заброшена|бесхозяйный|бесхозная|бесхозяйственное|нет собственника|собственник отсутствует|без собственника
    abandoned mine tailings|Abandoned, no owner|legacy, abandoned|orphan site|owner unknown|unowned|қараусыз|иесі анықталмаған|тасталып кеткен|ээсиз
    abandonado por el titular|sin dueño|sin propietario|abandonadas|sem dono""",
}
STATUS_REFUSED_MORE = """не введено в эксплуатацию|строится|в стадии строительства|реконструкция|проектируется|резервное|аварийное|законсервировано?
    действующее (уточнить)|частично действует|действует частично|действует одна секция|одна карта в эксплуатации|верхний ярус рекультивирован
    рекультивировано около половины|рекультивация пляжа завершена|рекультивация дамбы завершена|рекультивация 1-й очереди завершена
    первая очередь рекультивирована|рекультивировано, требуется повторная рекультивация|рекультивированное (нарушено)|рекультивация не выполнена
    рекультивация отсутствует|рекультивация предусмотрена|рекультивация по плану|рекультивация прекращена|рекультивация приостановлена
    техобслуживание не ведётся|обслуживание прекращено в 2001|режим не действует|лицензия действующая|действует ЧС|действующий вулкан
    действующий оползень|завод действует|ГОК работает|комбинат действующий|охрана действует|на балансе действующего предприятия
    рядом с действующим рудником|принадлежит действующему предприятию|переработка хвостов действует|насосная работает|водоотлив действует
    не активно действует|никогда не действовало|якобы действует|формально действующее|должно быть рекультивировано|необходима рекультивация
    рекультивация запланирована на 2026|будет рекультивировано|было бы рекультивировано|Not yet rehabilitated|rehabilitation ongoing
    to be reclaimed by 2030|rehabilitation stopped|rehabilitation abandoned|some cells rehabilitated|cover failed
    vegetation failed after rehabilitation|rehabilitated; cover eroded|rehabilitated except dam|one of three cells active|upper cell active
    active seepage|active erosion|seepage active|company active|mine operating|mill active, pond full|mine active|operator active|license active
    in operation: pump station|active? (check)|alleged active|not known if active|care and maintenance plan|care and maintenance not carried out
    without care and maintenance|no rehabilitation|no reclamation|rehabilitation required|needs rehabilitation|poor rehabilitation|semi-active
    partially active|part active|1/3 active|50% rehabilitated|бір картасы жұмыс істейді|рекультивация тоқтатылған|рекультивация қажет
    рекультивация жасалмаған|жартылай рекультивацияланған|зауыт жұмыс істейді|кен орны қолданыста|лицензия қолданыста|әлі рекультивацияланбаған
    бақылау жұмыс істейді|rehabilitación parcial|sin rehabilitar|rehabilitación no iniciada|planta activa|no rehabilitada|reabilitação parcial
    sem reabilitação|mina ativa"""
SUBSTANCE_MORE = {
    3: """циан|цианирования|раствор цианида натрия|Hg содержащие|ртутьсодержащие|мышьяково-кобальтовые|мышьяк-кобальт|ториевые|радиевые|кадмий, цинк
    урано-молибденовые|уран-ванадий|Зол.|золотоносные|золотодобыча|золото-медно-порфировые|Золото и серебро|золотосеребряная руда
    хвосты золотоизвлекательной фабрики|Au-Cu|Au/Ag|au|AU, AG|Cu; As|zn, cd|шестивалентный Cr|Cr+6|Cr VI|хроматы|U-Mo|Th, REE|радиоактивные|НРО
    алтын-күміс|алтын өндіру|құрамында цианид бар|мышьяк (As)|arsenic-rich|Arsenic bearing|Cyanide leach|gold/silver|goldsilver|Mercury-bearing
    uraniferous|Uranium, vanadium|oro, plata|ORO - COBRE|Oro-Zinc|minério de ouro|relaves de oro|arsénico|Urânio""",
    2: """медный|медесодержащие|свинцовые|свинец-цинк|Свинцово-цинковая руда|цинк-свинцовые|никелевые|кобальтовые|Сурьмяно-вольфрамовые
    сульфидные хвосты|полиметалл|полиметаллическая руда|Pb+Zn|pb-zn|CU ORE|Cu-Mo|Cu, Mo|Ni-Co|медь-молибден|мыс-молибден|мысты порфир|қорғасын, мырыш
    полиметалл кені|copper-moly|Copper, Molybdenum|Lead, Zinc, Silver|Ni, Co|Zinc-lead|cobre-molibdeno|plomo, zinc|zinc|Cobre, plata
    Cobre e níquel""",
    0: """инертный материал|барит-песок""",
}
SUBSTANCE_NOT_LOW = """не цианиды|безртутные|без тяжёлых металлов|песчаный карьер|Песковка|песчано-гравийная дамба|пески эфельные|Сольвычегодск
    инертен ли - неизвестно|инертные?|inertness unknown|sand & cyanides?|sandy loam cover|Sand Creek|Sandy Hook|Sands Mine|barite mill
    барит (покрытие)|угольная пыль?|песок и что-то ещё|песок, реагенты|песок, др.|песок и химикаты|inert and others|sand, chemicals|sand, others
    sand etc.|құм және басқалар|құм, химикаттар|arena y otros|areia, outros|песок с примесью металлов|inert with traces|coal washery, chemicals
    отходы углеобогащения и химикаты"""
FLOOD_MORE = {
    1: """находится в зоне затопления|да, находится|входит частично|зона затопления|затопляемая|подтопляется паводком|yes - 100 yr
    in the floodplain|inside flood zone|в пойме|ия|Иә, кіреді|sí, zona inundable|dentro|Sim|Y (1:100)|TRUE|verdadeiro|t""",
    0: """не находится
    нет, не входит|не попадает в зону|незатопляемая|за пределами зоны затопления|outside of flood zone|not in floodplain|not flooded|кірмейді
    аймақтан тыс|fuera de zona|no inundable|fora da zona|FALSE|f|нет (по карте 2015)""",
}
FLOOD_REFUSED_MORE = """нет доступа|нет данных о затоплении|нет уверенности|не проверено|не входит в ГИС|нет проекта|нет паспорта|нет дамбы|нет нет
    да нет|нет, да|не нет|нельзя исключить|no access|no info|no survey|not checked|no doubt|not outside|not out of flood zone|не вне зоны
    не исключено попадание|жоқ па|тексерілмеген|нет отметки|не было до 2010|нет, но в 1958 затапливалось|не затапливалось, но может|никак|нет селей
    нет оползней|нет рек рядом"""
CLASS_MORE = {
    5: "V кл.|5-й|5 (пятый)|V-й класс|класс опасности V|Класс опасности: 5|V класс (практически неопасные)|5кл|Vкласс|V сыныпты|бесінші",
    4: "4-й|IVкл|IV-й|класс IV|четвертого класса|IV класс, малоопасные|4 класс опасности|төртінші",
    3: "III-й|3-ий класс|умеренно-опасные|III кл|класс III|3кл.|үшінші",
    2: "II кл.|высоко опасные|II-й класс",
}
CLASS_REFUSED_MORE = """V ярус|5 ярус|5 отсек|отсек V|V секция|карта №5|пруд 5|5 млн т|5 т|5-й год|V в.|пять|5 из 10|5/10|до 5 проб|V1|IVa?
    класс 5 ГТС|V класс капитальности ГТС|5 класс автодороги|класс бетона V|5 (капитальность)|нет класса 5|не относится к V|кроме V|V или нет|V?|5?
    >5|<5|5 класс не подтверждён|5 (по данным предприятия)|версия 5|5 штук|Vol. 5|V, I"""
