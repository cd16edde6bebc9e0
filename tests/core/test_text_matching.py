"""Which word means what: data as ministries write it. No QGIS."""

import numpy as np
import pytest

from tmf_hazard_plugin.core.text_matching import AMBIGUOUS_WORD, UNKNOWN_WORD, read_categories, read_substances
from tmf_hazard_plugin.core.variables import read_variables
from tmf_hazard_plugin.core.vocabulary import VOCABULARY


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("operating", "operating"), ("Active", "operating"), ("действующее", "operating"), ("Эксплуатируется", "operating"),
        ("жұмыс iстеп тұрған", "operating"), ("жұмыс істеп тұр (2019)", "operating"),
        ("care and maintenance", "care"), ("на консервации", "care"), ("техникалық күтімдегі", "care"),
        ("closed", "closed"), ("закрытое", "closed"), ("законсервировано", "closed"), ("не действует", "closed"),
        ("Недействующее", "closed"), ("inactive", "closed"), ("жабылған", "closed"), ("non-operational", "closed"),
        ("rehabilitated", "rehabilitated"), ("рекультивированное", "rehabilitated"), ("рекультивацияланған", "rehabilitated"),
        ("заброшенное", "abandoned"), ("қараусыз қалған", "abandoned"), ("бесхозяйное", "orphaned"), ("иесіз", "orphaned"),
        ("жұмыс істеп тұрған жоқ", "closed"), ("белсенді емес", "closed"), ("белсенді", "operating"),
        ("пайдаланудан шығарылған", "closed"), ("консервацияда", "care"), ("иесі анықталмаған", "orphaned"),
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


# Rows 102 to 133 of the domain glossary: (English, Russian, Kazakh, water hazard class or None where none is given).
GLOSSARY = [
    ("cyanide", "цианид", "цианид", 3), ("mercury", "ртуть", "сынап", 3), ("arsenic", "мышьяк", "күшән", 3),
    ("cadmium", "кадмий", "кадмий", 3), ("chromium(VI)", "хром (VI)", "хром (VI)", 3), ("uranium", "уран", "уран", 3),
    ("thorium", "торий", "торий", 3), ("radium", "радий", "радий", 3), ("copper", "медь", "мыс", 2),
    ("zinc", "цинк", "мырыш", 2), ("nickel", "никель", "никель", 2), ("lead", "свинец", "қорғасын", 2),
    ("antimony", "сурьма", "сүрме", 2), ("cobalt", "кобальт", "кобальт", 2), ("gold", "золото", "алтын", 3),
    ("silver", "серебро", "күміс", None), ("iron", "железо", "темір", None), ("sulphides", "сульфиды", "сульфидтер", 2),
    ("polymetallic", "полиметаллический", "полиметалл", 2),
    ("flotation reagents", "флотационные реагенты", "флотациялық реагенттер", 2),
    ("heavy metals", "тяжёлые металлы", "ауыр металдар", 3), ("phosphogypsum", "фосфогипс", "фосфогипс", 1),
    ("red mud", "красный шлам", "қызыл шлам", 1), ("fluorides", "фториды", "фторидтер", 1), ("salts", "соли", "тұздар", 1),
    ("fly ash", "зола-уноса", "ұшпа күл", 1), ("barite", "барит", "барит", 0), ("sand", "песок", "құм", 0),
    ("inert", "инертный", "инертті", 0), ("coal", "уголь", "көмір", None),
    ("coal washery tailings", "отходы углеобогащения", "көмір байыту қалдықтары", 0),
    ("radioactive waste", "радиоактивные отходы", "радиоактивті қалдықтар", 3),
]  # fmt: skip


@pytest.mark.parametrize("row", GLOSSARY, ids=lambda row: row[0])
def test_substances_of_the_glossary_in_three_languages(row):
    *words, whc = row
    for word in [*words, *(word.upper() for word in words)]:
        value = read_substances([word]).low[0]
        assert np.isnan(value) if whc is None else value == whc, (word, value)


@pytest.mark.parametrize(
    ("text", "whc"),
    [
        ("uranium/phosphate/toxic industrial waste", 3), ("lead-zinc tailings", 2), ("antimony-gold tailings", 2),
        ("gold tailings", 3), ("gold, sand", 3), ("алты валентті хром", 3), ("шестивалентный хром", 3),
        ("radioactive (NORM) charcoal, sand and soil", 3), ("күшəлə", 3), ("не инертные", None), ("non-inert", None),
        ("cyanide-free", None), ("цианид жоқ", None), ("без цианидов", None), ("iron ore sand", None),
        ("toxic tailings (metal not named in the source)", None), ("chromite slimes", None), ("территория", None),
        ("polymetallic (Cu-Zn) tailings", 2), ("соли тяжёлых металлов", 3),
        ("цианидсіз", None), ("цианид табылмаған", None), ("мыс-молибден кені", 2), ("көмірді байыту қалдықтары", 0),
    ],
)  # fmt: skip
def test_substances_in_text(text, whc):
    value = read_substances([text]).low[0]
    assert np.isnan(value) if whc is None else value == whc


@pytest.mark.parametrize(
    ("text", "whc"),
    [
        ("(acid, Na sulphide, As, Sb)", 3), ("медистые песчаники Жезказгана", 2), ("Pb, Zn, As", 3), ("As2O3, sand", 3),
        ("heavy mineral sands, monazite", 3), ("песок U-238", 3), ("пески уранового производства", 3), ("Th, sand", 3),
        ("золото, медь, цианирование", 3), ("циандау қалдықтары", 3), ("песок, KCN", 3), ("хром-6, песок", 3),
        ("radionuclides, salts", 3), ("радиевый песок", 3), ("мышьяковистые руды", 3), ("sand_cyanide", 3),
        ("toxic sand", None), ("хром, песок", None), ("selenium salts", None), ("inert?", None), ("not only inert", None),
        ("частично инертные", None), ("not inert, sand", None), ("цианид - нет данных, песок", None), ("oil sand", None),
        ("медь, цианиды: нет данных", 3), ("медь; ртуть - нет данных", None), ("copper?", None),
        ("As of 2019: sand", None), ("sand as inert", None), ("copper (U.S. owner)", 2), ("th", None),
        ("coarse sand from the processing plant", 0), ("cyanide-free sand", 0), ("песок и гравий", 0),
        ("красный шлам глинозёмного производства", 1), ("медь, титан", 2), ("нет данных; ртуть", 3),
    ],
)  # fmt: skip
def test_a_text_is_harmless_only_where_all_of_it_is_understood(text, whc):
    value = read_substances([text]).low[0]
    assert np.isnan(value) if whc is None else value == whc


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
