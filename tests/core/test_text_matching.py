"""Which word means what: data as ministries write it. No QGIS."""

import unicodedata

import numpy as np
import pytest

from tmf_hazard_plugin.core.lexicon import folded
from tmf_hazard_plugin.core.result import DERIVED, MEASURED
from tmf_hazard_plugin.core.text_matching import AMBIGUOUS_WORD, UNKNOWN_WORD, read_categories
from tmf_hazard_plugin.core.variables import read_variables
from tmf_hazard_plugin.core.vocabulary import VOCABULARY


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("operating", "operating"), ("Active", "operating"), ("действующее", "operating"), ("Эксплуатируется", "operating"),
        ("жұмыс iстеп тұрған", "operating"), ("жұмыс істеп тұр (2019)", "operating"),
        ("care and maintenance", "care"), ("на консервации", "closed"), ("техникалық күтімдегі", "care"),
        ("closed", "closed"), ("закрытое", "closed"), ("законсервировано", "closed"), ("не действует", "closed"),
        ("Недействующее", "closed"), ("inactive", "closed"), ("жабылған", "closed"), ("non-operational", "closed"),
        ("rehabilitated", "rehabilitated"), ("рекультивированное", "rehabilitated"), ("рекультивацияланған", "rehabilitated"),
        ("заброшенное", "abandoned"), ("қараусыз қалған", "abandoned"), ("бесхозяйное", "orphaned"), ("иесіз", "orphaned"),
        ("жұмыс істеп тұрған жоқ", "closed"), ("белсенді емес", "closed"), ("белсенді", "operating"),
        ("пайдаланудан шығарылған", "closed"), ("консервацияда", "closed"), ("иесі анықталмаған", "orphaned"),
        ("рекультивация жүргізілген", "rehabilitated"), ("рекультивацияланбаған", None), ("жартылай жабылған", None),
        ("не рекультивировано", None), ("частично рекультивировано", None), ("планируется рекультивация", None),
        ("closed, rehabilitated", None), ("строится", None), ("2", None), ("not rehabilitated", None),
        ("no longer active", None), ("active until 1990", None), ("active 1950-1975", None), ("operating?", None),
        ("бывшее действующее", None), ("не полностью рекультивировано", None), ("консервация не проведена", None),
        ("возможно действует", None), ("рекультивировано 30%", None), ("техникалық күтім жасалмайды", None),
        ("lack of care", None), ("operating (no data)", None), ("бұрынғы қолданыстағы", None), ("semi-active", None),
        ("Closed.", "closed"), ("закрыто (эксплуатировалось 1950-1975)", "closed"), ("closed since May 1990", "closed"),
        ("толық рекультивацияланған", "rehabilitated"), ("operating since 1965", "operating"),
    ],
)  # fmt: skip
def test_status_words(text, status):
    cells = read_categories([text], VOCABULARY["status"])
    if status is None:
        assert np.isnan(cells.low[0])
        assert cells.not_understood
    else:
        assert list(VOCABULARY["status"])[int(cells.low[0])] == status


STATUS = {
    "operating": """функционирует|используется|эксплуатируется|действ.|Действует.|ДЕЙСТВУЮЩЕЕ|«действующее»|действующее*|действует (2019)|2019: действует|действует - 2019
      |в эксплуатации с 1965 г.|в эксплуатации с мая 1965 г.|с 1965 по настоящее время эксплуатируется|действующее хвостохранилище|хвостохранилище: действует
      |объект действующий|в настоящее время эксплуатируется|по состоянию на 01.01.2024 действует|действует и используется|находится\nв эксплуатации|активное
      |қолданыста|жұмыс істеп тұр|жұмыс iстеп тұрған|1965 жылдан бастап жұмыс істеп тұр|қазіргі уақытта пайдаланылуда|қалдық қоймасы жұмыс істеп тұр|пайдаланылады
      |иштеп жатат|ishlamoqda|ишламоқда|фаъол|Active|ACTIVE|active since 1990|operating since 01.05.1990|Fully operational|in operation|Tailings dam: active
      |still operating|Activo|En operación|EN OPERACION|Operativo|depósito activo|Ativa|Em operação|EM OPERAÇÃO|barragem ativa|дeйcтвyeт|Асtive""",
    "care": """care and maintenance|Care & Maintenance|C&M|care and maintenance since 2015|care\nand maintenance|техническое обслуживание|техникалық күтімде
      |в режиме технического обслуживания|Cuidado y mantenimiento""",
    "closed": """на консервации|законсервировано|Находится на консервации|консервацияда|консервацияланған|mothballed|не эксплуатируется с 1996 г.|не\nэксплуатируется
      |бездействует|ликвидировано|недействующее|не-действующее|не действует|закрыто|закрыт в 1990 г.|закрыто, дренаж нарушен|закрыто (эксплуатировалось 1950-1975)
      |временно не эксплуатируется|эксплуатация прекращена в 1990 г.|выведено из эксплуатации|остановлено|отработанное хвостохранилище|приостановлено
      |простаивает|эксплуатация приостановлена|складирование хвостов прекращено в 1990 г.|post-closure|Not currently operating
      |жұмыс істемей тұр|жабылған|1990 жылы жабылған|пайдаланылмайды|белсенді емес|жабылган|иштебейт|yopilgan|ишламайди|Closed|Inactive
      |Ceased operating in 1993|no longer in use|not operating|non-operational|suspended|decommissioned in 2001|Inactivo|No activo|Cerrado|Paralizada|Inativa
      |Desativada|Em descaracterização|não ativa|Inactive/Care and maintenance""",
    "rehabilitated": """рекультивировано|рекультивация завершена|рекультивировано в 2005 г.|полностью рекультивировано|рекультивация проведена в 2010 году|remediated in 2005
      |рекультивацияланған|2005 жылы рекультивацияланған|толық рекультивацияланған|рекультивация аяқталған|рекультивацияланган|Rehabilitado|Reabilitada""",
    "abandoned": "заброшено|заброшенное хвостохранилище|брошено в 1995 г.|қараусыз қалған|abandoned|Abandonado|abandonada|tashlandiq|заброшено, дамба размыта",
    "orphaned": "бесхозяйное|владелец не установлен|собственник неизвестен|нет собственника|иесі жоқ|иесіз|ownerless|sin dueño|эгасиз|бесхоз.",
    None: """в эксплуатации с 1955 по 1966 гг.|In operation from 1956 to 1993|1955 и 1966 жылдар аралығында пайдалануда|operating 1956-93|operating (1956–1993)
      |active 1956/1993|в эксплуатации до 1966|жұмыс істеп тұр 1966 жылға дейін|в эксплуатации 1950-е годы|техническое обслуживание прекращено
      |консервация нарушена|действующее, прорвано|operating; dam failed|operating, stopped 1999|care stopped|рекультивировано, покрытие нарушено|жұмысы тоқтады, белсенді
      |Un-remediated|un-active|in-active|de-active|не рекультивировано|нерекультивировано|non-active?|not yet operating|жұмыс істеп тұрмайды|жұмыс істеп тұрған емес
      |рекультивация не завершена|не законсервировано|not abandoned|не заброшено|не бесхозное|faol emas|рекультивировано 2 из 5 карт|2 of 5 cells rehabilitated
      |northern part rehabilitated|бір бөлігі рекультивацияланған|рекультивированы откосы|recultivated slopes|действует частично|действует 1 карта|действует №5
      |рекультивировано 30 %|действует запрет на складирование|действующий мониторинг|предприятие действующее, хвостохранилище заполнено|предприятие действующее
      |Active mine; dam not in operation|active mine|operator active|закрыт доступ|закрытый дренаж|шахта закрыта|заброшенный посёлок рядом|ведется рекультивация
      |рекультивация планируется|в стадии рекультивации|operating?|active/closed|closed, rehabilitated|закрыто, вновь действует|закрыто, но используется
      |closed, not confirmed|введено в эксплуатацию в 1965 г.|в эксплуатации в 1965 г.|1965 жылы іске қосылған|строится|янтарный|хвостохранилище|аварийное
      |em construção|Descadastrada|Em projeto|no operando todavia|parcialmente activo|активное загрязнение|care of the environment|used for grazing
      |действует 2-я карта|рекультивировано (кроме карты 3)|active?|~ действует|действует > 10 лет""",
}  # fmt: skip


def samples(table):
    """(text, meaning) of a table of texts divided by ``|``."""
    return [(text, key) for key, texts in table.items() for text in texts.replace("\n      |", "|").split("|")]


def status_of(text):
    cells = read_categories([text], VOCABULARY["status"])
    assert np.isnan(cells.low[0]) == bool(cells.not_understood)
    assert np.array_equal(cells.low, cells.high, equal_nan=True)
    return None if np.isnan(cells.low[0]) else list(VOCABULARY["status"])[int(cells.low[0])]


@pytest.mark.parametrize(("text", "status"), samples(STATUS))
def test_status_as_registers_write_it(text, status):
    assert status_of(text) == status


LOWERING = [(text, status) for text, status in samples(STATUS) if status in ("operating", "care", "rehabilitated")]
SPEAKS_AGAINST = """не|нет|жоқ|емес|no|not|non|un|частично|ішінара|partly|планируется|until 1990|до 1990|дейін|was|бывшее|прекращено|тоқтатылған|failed|нарушено|stopped
    |2 из 5 карт|северная часть|northern part|откосы|slopes|бір бөлігі|мониторинг|запрет|рудник|mine|предприятие|?|30 %|№ 2|1955-1966|закрыто|abandoned|кроме|except|щуккоб|xyzzy
    |não|sin|parcial""".replace("\n    |", "|").split("|")  # fmt: skip


@pytest.mark.parametrize("against", SPEAKS_AGAINST)
def test_a_lowering_status_is_unknown_with_anything_that_speaks_against_it(against):
    """Never operating, care or rehabilitated; on whichever side it stands, however it is joined."""
    for text, _ in LOWERING:
        for joined in (
            "{b} {a}",
            "{a} {b}",
            "{a}, {b}",
            "{a}; {b}",
            "{a} ({b})",
            "{b}: {a}",
            "{b}\n{a}",
            "{a}\n{b}",
            "{b}-{a}",
        ):
            longer = joined.format(a=text, b=against)
            assert status_of(longer) not in ("operating", "care", "rehabilitated"), longer


def test_status_however_it_is_written():
    """Capitals, brackets, full stops, line breaks and letters that look alike change nothing."""
    latin = str.maketrans("асеорхуАСЕОРХ", "aceopxyACEOPX")
    for text, status in [(text, status) for text, status in samples(STATUS) if status]:
        if "*" in text or "?" in text:
            continue
        for other in (text.upper(), text.translate(latin), f"({text})", f" {text} ", f"«{text}»", text.replace(" ", "\n"),
                      text.replace(" ", "\u00a0 "), f"{text};", unicodedata.normalize("NFD", text), text.replace("-", "\u2011")):  # fmt: skip
            assert status_of(other) == status, other


def code_of(text, groups, single=True):
    """The id of the category, "low-high" for an interval, None where unknown."""
    cells = read_categories([text], groups, single)
    if np.isnan(cells.low[0]):
        return None
    low, high = (list(groups)[int(end[0])] for end in (cells.low, cells.high))
    assert cells.how[0] == (MEASURED if low == high else DERIVED)
    return low if low == high else f"{low}-{high}"


WASTE_CLASS = {
    "1": "первый|первого класса|Первый класс опасности|1 класс|I|бірінші|1-ші сынып|чрезвычайно опасные (I)|чрезвычайно опасные|аса қауіпті|extremely hazardous",
    "2": "второй|II класс|2-й класс|высокоопасные (II)|высокоопасные|екінші сынып|ІІ",
    "3": "третий класс опасности|III|ІІІ|3|3.0|3,0|III (KG national, toxic)|умеренно опасные (III)|умеренно опасные|үшінші|III класс опасности отходов|класс 3|III*",
    "4": "Четвертый|IV|ІV|малоопасные (IV)|малоопасные|төртінші сынып|IV кл.|4 класс (малоопасные)|класс опасности: 4|IV қауіптілік сыныбы|4-сынып",
    "5": "пятый|пятого|V|v|5|5,0|5-й класс|5кл|5 класс опасности|практически неопасные (V)|практически неопасные|бесінші сынып|5 класс, 2019",
    "3-4": "III-IV|III – IV|IV-III|3-4 класс|III и IV|3 и 4 класс|от III до IV|III/IV|III, IV|3—4",
    "1-2": "I-II|1-2",
    None: """5 карт|выше V класса|ниже V|5 секций|не ниже III|не V|не 5 класс|янтарный|зелёный список|красный|amber|неопасные|опасные|V?|умеренно опасные (IV)|I-V|IV (5 карт)
      |до V|>3|5 %|№5|5 т|п. 5|7|-1|2.5|3,4|VI|IV, частично III|5 лет|5 (operator: practically safe)|пятый этап|V, токсичные|опасные (5)|-5 класс|V дамба|5 хвостохранилищ|5-й год|класс 5 ГТС|V–|III-|-V|5 класс не подтвержден""",
}  # fmt: skip


@pytest.mark.parametrize(("text", "waste_class"), samples(WASTE_CLASS))
def test_waste_class_as_registers_write_it(text, waste_class):
    assert code_of(text, VOCABULARY["waste_class"]) == waste_class


def test_an_interval_of_waste_classes_is_one_of_water_hazard_classes():
    whc = read_variables({"waste_class": ["III-IV"]}, 1)[0]["whc"]
    assert (whc.low.tolist(), whc.high.tolist(), whc.how.tolist()) == ([1], [2], [DERIVED])


WHC = {
    "3": "3|3.0|WHC 3|wgk3|WHC-3|class 3|3*", "2-3": "2-3|WHC 2-3|2–3|2 или 3|2 to 3", "0-1": "0-1|0/1",
    None: "0-3|2,3|WHC 2,3|>1|1+|0?|0,5 %|0.5 mg/l|-2|II|5|whc|2 of 3",
}  # fmt: skip


@pytest.mark.parametrize(("text", "whc"), samples(WHC))
def test_water_hazard_class_and_its_intervals(text, whc):
    assert code_of(text, {code: [f"whc {code}", f"wgk {code}"] for code in "0123"}) == whc


FLAGS = {
    "yes": "входит|Входит.|попадает|подвержено|подвержено затоплению|затапливается|кіреді|су басу аймағына кіреді|истина|TRUE|да (2019)|внутри|в зоне|да, входит|Иә, кіреді|inside flood zone|затопляемая|+|Sí|si|sim|yes*|1",
    "no": "не входит|не попадает|не подвержено|не затапливается|кірмейді|су басу аймағына кірмейді|ЛОЖЬ|False|вне|не в зоне|нет, не входит|outside of flood zone|não|nao|нет, 2019|no|0|не входит в зону затопления",
    None: """вне зоны обслуживания|в зоне обслуживания|входит в зону обслуживания|да/нет|не да|no flood zone|no tailings dam|нет риска|не вне зоны|не попадает (кроме карты 2)
      |да, частично|вне зоны, но рядом|не входит?|нет хвостохранилища|входит частично|у реки|+/-|not no|вне зоны 1|да, не входит|нет нет|не входит; Y|Y и не входит|outside flood zone\n Y|не подвержено / Y|outside the zone of service""",
}  # fmt: skip


@pytest.mark.parametrize(("text", "flag"), samples(FLAGS))
def test_flags_as_registers_write_them(text, flag):
    assert code_of(text, {"no": VOCABULARY["no"], "yes": VOCABULARY["yes"]}, single=False) == flag


@pytest.mark.parametrize("flag", ["no", "yes"])
@pytest.mark.parametrize("against", ["не", "?", "частично", "но", "щуккоб", "not", "кроме 2", "жоқ па", "обслуживания"])
def test_a_flag_is_never_the_other_one(flag, against):
    other = {"no": "yes", "yes": "no"}[flag]
    for text, _ in [sample for sample in samples(FLAGS) if sample[1] == flag]:
        for longer in (f"{text} {against}", f"{text}, {against}", f"{against} {text}"):
            found = code_of(longer, {"no": VOCABULARY["no"], "yes": VOCABULARY["yes"]}, single=False)
            assert found is None or (found == other and against == "не") or against == "not", longer


@pytest.mark.parametrize(
    ("text", "method"),
    [("AGUAS ARRIBA", "upstream"), ("AGUAS ABAJO", "downstream"), ("EJE CENTRAL", "centreline"), ("EXCAVACION TERRENO", "in_ground"),
     ("NO APLICA", None), ("Alteamento a montante", "upstream"), ("Etapa única", "single_stage"), ("upstream", "upstream")],
)  # fmt: skip
def test_method_of_construction_of_spanish_and_portuguese_registers(text, method):
    assert code_of(text, VOCABULARY["construction_method"]) == method


@pytest.mark.parametrize(
    "text",
    ["S/I", "DESCONOCIDO", "Não se aplica a esse tipo de barragem", "no aplica", "sin información", "маалымат жок"],
)
def test_words_for_missing_data_of_other_languages(text):
    assert not read_categories([text], VOCABULARY["status"]).not_understood


def test_no_word_of_a_language_stands_in_two_categories():
    for group in ("status", "waste_class", "construction_method"):
        seen = {}
        for key, words in VOCABULARY[group].items():
            for word in words:
                assert seen.setdefault(folded(word), key) == key, (group, word)
    assert not {folded(word) for word in VOCABULARY["yes"]} & {folded(word) for word in VOCABULARY["no"]} - {""}


@pytest.mark.parametrize("word", ["действует ", "не ", "закрыто, ", "1 ", "щ", "a"])
def test_a_very_long_text_is_not_parsed(word):
    assert read_categories([word * 10000], VOCABULARY["status"]).not_understood


@pytest.mark.parametrize(
    ("text", "flood", "said"),
    [
        ("нет", 0, False), ("Нет.", 0, False), ("(no)", 0, False), ("0,0", 0, False), ("да", 1, False),
        ("вне зоны затопления (2019)", 0, False), ("в зоне затопления HQ100", 1, False), ("нет информации", None, False),
        ("N/D", None, False), ("no info", None, False), ("б/д", None, False), ("0,5 м", None, True), ("no?", None, True),
        ("нет (не подтверждено)", None, True), ("карта жоқ", None, True), ("no, but near", None, True),
        ("1 раз в 100 лет", None, True), ("0 - нет данных", None, True),
    ],
)  # fmt: skip
def test_yes_and_no_only_as_the_whole_text(text, flood, said):
    variables, cells = read_variables({"flood": [text]}, 1)
    assert variables["in_flood"].values.tolist() == [flood] or (
        flood is None and np.isnan(variables["in_flood"].values)
    )
    assert bool(cells["flood"].not_understood) == said


@pytest.mark.parametrize(
    ("role", "text", "reason"),
    [("flood", "частично", AMBIGUOUS_WORD), ("status", "до 1990 действовало", AMBIGUOUS_WORD),
     ("status", "бұрын жұмыс істеген", AMBIGUOUS_WORD), ("flood", "partly", AMBIGUOUS_WORD),
     ("status", "строится", UNKNOWN_WORD), ("flood", "у реки", UNKNOWN_WORD)],
)  # fmt: skip
def test_a_doubt_is_understood_though_nothing_else_is(role, text, reason):
    assert [one.cell.reason for one in read_variables({role: [text]}, 1)[1][role].not_understood] == [reason]


@pytest.mark.parametrize("value", ["0?", "WHC 2,3", "0.5 mg/l", "0 (unknown)", ">1", "1+", "0,5 %"])
def test_a_doubtful_water_hazard_class_is_unknown(value):
    variables, cells = read_variables({"whc": [value]}, 1)
    assert np.isnan(variables["whc"].values[0])
    assert cells["whc"].not_understood


@pytest.mark.parametrize(
    ("role", "value"),
    [("volume", -5), ("volume", 0), ("volume", "много"), ("whc", 7), ("whc", -1), ("whc", "2.5"), ("fos", -1), ("fos", 0),
     ("fos", 150), ("pga", -0.1), ("pga", 98), ("msk", 15), ("waste_class", "VI"), ("waste_class", -1), ("status", "xyz"),
     ("flood", "может быть"), ("mass", -1)],
)  # fmt: skip
def test_unusable_values_are_unknown_and_named(role, value):
    variables, cells = read_variables({role: [None, value]}, 2)
    (refused,) = cells[role].not_understood
    assert (refused.rows.tolist(), refused.text) == ([1], str(value))
    assert all(np.isnan(variable.values).all() for variable in variables.values())


@pytest.mark.parametrize("value", ["WHC 3", "wgk3", 3, 3.0, "3", "3,0"])
def test_water_hazard_class_as_written(value):
    assert read_variables({"whc": [value]}, 1)[0]["whc"].values[0] == 3


@pytest.mark.parametrize(
    ("value", "whc"),
    [("III (KG national, toxic)", 2), ("3 класс", 2), ("ІІІ", 2), ("IV", 1), (5.0, 0), ("үшінші сынып", 2)],
)
def test_waste_class_as_written(value, whc):
    assert read_variables({"waste_class": [value]}, 1)[0]["whc"].values[0] == whc


def test_the_worse_of_two_derived_water_hazard_classes_counts():
    variables, _ = read_variables({"substance": ["sand"], "waste_class": ["II"]}, 1)
    assert variables["whc"].values[0] == 3
