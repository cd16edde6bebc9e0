"""What is missing, what is a number, which word means what: data as ministries write it. No QGIS."""

import numpy as np
import pytest

from tmf_hazard_plugin.core.columns import aliases, find_field, unit_in_name
from tmf_hazard_plugin.core.parsing import AMBIGUOUS_NUMBER, NOT_A_NUMBER, VOCABULARY, fold, is_missing, to_numbers
from tmf_hazard_plugin.core.text_matching import (
    AMBIGUOUS_WORD,
    UNKNOWN_WORD,
    category_codes,
    substance_whc,
)
from tmf_hazard_plugin.core.variables import (
    lake_size_from_area,
    pga_from_msk,
    read_variables,
    river_size_from_discharge,
    river_size_from_order,
)

MISSING = [
    None,
    np.nan,
    "",
    "   ",
    "-",
    "–",
    "н/д",
    "Н/Д",
    "нет данных",
    "деректер жоқ",
    "Дерeктер жоқ",
    "n/a",
    "NULL",
    "нд",
    "?",
    "Нет данных.",
    "(unknown)",
    "N/D",
    "n / a",
    "б/д",
    "нет информации",
    "no_data",
    "нет данных по затоплению",
    "неизвестно, уточняется",
    "деректер жоқ (2019)",
]


@pytest.mark.parametrize("value", MISSING)
def test_missing(value):
    assert is_missing(value)
    assert np.isnan(to_numbers([value])[0][0])
    assert to_numbers([value])[1] == {}
    assert category_codes([value], VOCABULARY["status"])[1] == {}


@pytest.mark.parametrize("value", [0, 0.0, "0", "-1", "нет", "closed", False, "Na sulphide", "данные 2019 г."])
def test_not_missing(value):
    assert not is_missing(value)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,5", 1.5), ("1.5", 1.5), ("110 500", 110500), ("110\u00a0500,5", 110500.5), ("1 234 567", 1234567),
        ("\u22123.5", -3.5), ("1,234,567", 1234567), ("1.234.567", 1234567), ("1,234.5", 1234.5), ("1.234,5", 1234.5),
        ("0,125", 0.125), ("1e6", 1e6), ("12,5", 12.5), ("1,2345", 1.2345), (7, 7), (True, 1),
    ],
)  # fmt: skip
def test_numbers_as_people_write_them(text, number):
    values, bad = to_numbers([text, None])
    assert values[0] == number
    assert not bad


@pytest.mark.parametrize(
    ("text", "reason"),
    [("110,500", AMBIGUOUS_NUMBER), ("много", NOT_A_NUMBER), ("5 м3", NOT_A_NUMBER), ("> 50", NOT_A_NUMBER),
     ("1;5", NOT_A_NUMBER), ("inf", NOT_A_NUMBER), ("1,5,2", NOT_A_NUMBER), ("1.2.3", NOT_A_NUMBER)],
)  # fmt: skip
def test_unusable_numbers_are_unknown_and_reported(text, reason):
    values, bad = to_numbers(["1", text])
    assert np.isnan(values[1])
    assert (reason in bad and bad[reason].tolist() == [1]) or text == "inf"


@pytest.mark.parametrize(
    ("column", "numbers"),
    [
        (["110.500", "н/д"], [None, np.nan]),  # 110500 or 110.5
        (["110.500", "1.5"], [110.5, 1.5]),
        (["1.250", "0.125"], [1.25, 0.125]),
        (["1.250", "1.234.567"], [None, 1234567]),
        ([1.25, "1.250"], [1.25, None]),
    ],
)
def test_a_dot_before_three_digits_is_a_decimal_point_only_beside_others(column, numbers):
    values, bad = to_numbers(column)
    np.testing.assert_array_equal(values, [np.nan if number is None else number for number in numbers])
    assert bad.get(AMBIGUOUS_NUMBER, np.array([])).tolist() == [k for k, number in enumerate(numbers) if number is None]


def test_folding_meets_published_kazakh():
    assert fold("биiктiгi") == fold("биіктігі")  # Latin i
    assert fold("өнеркəсіп") == fold("өнеркәсіп")  # Latin schwa
    assert fold("Объём  ХВОСТОВ") == fold("объем хвостов")
    assert fold("Iron ore") == "iron ore"  # Latin words stay Latin


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
    codes, bad = category_codes([text], VOCABULARY["status"])
    if status is None:
        assert np.isnan(codes[0])
        assert bad
    else:
        assert list(VOCABULARY["status"])[int(codes[0])] == status


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
        value = substance_whc([word])[0][0]
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
    value = substance_whc([text])[0][0]
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
    value = substance_whc([text])[0][0]
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
    variables, problems = read_variables({"flood": [text]}, 1)
    assert variables["in_flood"].values.tolist() == [flood] or (
        flood is None and np.isnan(variables["in_flood"].values)
    )
    assert bool(problems) == said


@pytest.mark.parametrize(
    ("role", "text", "reason"),
    [("flood", "частично", AMBIGUOUS_WORD), ("status", "до 1990 действовало", AMBIGUOUS_WORD),
     ("status", "бұрын жұмыс істеген", AMBIGUOUS_WORD), ("flood", "partly", AMBIGUOUS_WORD),
     ("status", "строится", UNKNOWN_WORD), ("flood", "у реки", UNKNOWN_WORD)],
)  # fmt: skip
def test_a_doubt_is_understood_though_nothing_else_is(role, text, reason):
    assert [problem.reason for problem in read_variables({role: [text]}, 1)[1]] == [reason]


@pytest.mark.parametrize("value", ["0?", "WHC 2,3", "0.5 mg/l", "0 (unknown)", ">1", "1+", "0,5 %"])
def test_a_doubtful_water_hazard_class_is_unknown(value):
    variables, problems = read_variables({"whc": [value]}, 1)
    assert np.isnan(variables["whc"].values[0])
    assert problems


@pytest.mark.parametrize(
    ("role", "value"),
    [("volume", -5), ("volume", 0), ("volume", "много"), ("whc", 7), ("whc", -1), ("whc", "2.5"), ("fos", -1), ("fos", 0),
     ("fos", 150), ("pga", -0.1), ("pga", 98), ("msk", 15), ("waste_class", "VI"), ("waste_class", -1), ("status", "xyz"),
     ("flood", "может быть"), ("mass", -1)],
)  # fmt: skip
def test_unusable_values_are_unknown_and_named(role, value):
    variables, problems = read_variables({role: [None, value]}, 2)
    assert len(problems) == 1
    assert (problems[0].role, problems[0].rows.tolist(), problems[0].values) == (role, [1], [value])
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


def test_sizes_at_their_limits():
    assert river_size_from_order(np.array([0, 1, 2, 3, 4, 5, 9, np.nan])).tolist()[1:7] == [0, 0, 1, 1, 2, 2]
    assert np.isnan(river_size_from_order(np.array([0, -1, np.nan]))).all()
    assert river_size_from_discharge(np.array([0, 0.999, 1, 49.99, 50])).tolist() == [0, 0, 1, 1, 2]
    assert lake_size_from_area(np.array([9.99e5, 1e6, 9.99e6, 1e7])).tolist() == [0, 1, 1, 2]


def test_pga_from_intensity():
    assert pga_from_msk(np.array([5, 6, 7, 8, 9, 10])).tolist() == [0.025, 0.05, 0.1, 0.2, 0.4, 0.8]


def test_fields_are_found_by_name():
    names = ["ID", "Наименование", "Объём_тыс_м3", "Состояние объекта", "биiктiгi", "Класс опасности отходов"]
    fields = {**VOCABULARY["fields"]["facilities"], **VOCABULARY["fields"]["rivers"]}
    assert find_field(names, fields["name"]) == "Наименование"
    assert find_field(names, fields["volume"][1]["aliases"]) == "Объём_тыс_м3"
    assert find_field(names, fields["status"]) == "Состояние объекта"
    assert find_field(names, fields["waste_class"]) == "Класс опасности отходов"
    assert find_field(["Көлемi"], fields["volume"][3]["aliases"]) == "Көлемi"  # Latin i
    assert find_field(["Қалдықтардың көлемі, мың м³"], fields["volume"][1]["aliases"]) == "Қалдықтардың көлемі, мың м³"
    assert find_field(["Нысанның жай-күйі"], fields["status"]) == "Нысанның жай-күйі"
    assert find_field(["water_haza"], fields["whc"]) == "water_haza"  # cut by a Shapefile
    assert find_field(["volumetric"], fields["volume"][3]["aliases"]) is None
    assert find_field(["population"], fields["population"]) is None


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Сейсмичность, балл", "msk"), ("сейсмичность балл MSK-64", "msk"), ("Сейсмичность (MSK-64)", "msk"),
        ("Сейсмичность площадки, балл", "msk"), ("Сейсмикалылығы, балл", "msk"), ("Seismicity, MSK-64", "msk"),
        ("Пиковое ускорение, g", "pga"), ("Состав отходов", "substance"), ("состав хвостов", "substance"),
        ("Химический состав", "substance"), ("Қалдықтардың түрі", "substance"), ("waste composition", "substance"),
        ("Статус объекта", "status"), ("Состояние хвостохранилища", "status"), ("Нысанның күйі", "status"),
        ("Название хвостохранилища", "name"), ("Коэффициент устойчивости", "fos"),
        ("Население в зоне риска, чел.", "population"), ("Зона затопления (да/нет)", "flood"),
        ("Сейсмическ", None), ("Наименован", "name"), ("Қалдық қой", "name"),
    ],
)  # fmt: skip
def test_columns_as_ministries_name_them(name, role):
    """Also cut by a Shapefile, where that leaves one meaning."""
    fields = {
        role: aliases
        for role, aliases in {**VOCABULARY["fields"]["facilities"], **VOCABULARY["fields"]["rivers"]}.items()
        if role != "volume"
    }
    assert [role for role, aliases in fields.items() if find_field([name], aliases)] == ([role] if role else [])


@pytest.mark.parametrize(
    ("names", "found", "unit"),
    [
        (["Объем"], "Объем", None), (["Объём"], "Объём", None), (["Көлем"], "Көлем", None),
        (["stored_vol"], "stored_vol", None), (["tailings_v"], "tailings_v", None), (["volume_mil"], "volume_mil", "Mm3"),
        (["Объем хвостов, тыс. м3", "Объем"], "Объем хвостов, тыс. м3", "1000 m3"), (["Объем_тыс_"], "Объем_тыс_", "1000 m3"),
        (["Объем", "volume_mm3"], "volume_mm3", "Mm3"), (["volume_m3"], "volume_m3", "m3"), (["Накоп"], None, None),
        (["Накопленный объём, тыс. м³"], "Накопленный объём, тыс. м³", "1000 m3"),
    ],
)  # fmt: skip
def test_a_unit_is_forced_only_by_a_name_that_says_it(names, found, unit):
    assert find_field(names, aliases("facilities", "volume")) == found
    assert unit_in_name(found or "") == unit


@pytest.mark.parametrize("name", ["Класс", "Қауіп", "Коэфф", "насел", "класс", "Состо", "затоп", "Сейсм"])
def test_five_letters_are_no_cut_name(name):
    fields = {
        role: aliases
        for role, aliases in {**VOCABULARY["fields"]["facilities"], **VOCABULARY["fields"]["rivers"]}.items()
        if role != "volume"
    }
    assert [role for role, aliases in fields.items() if find_field([name], aliases)] == []


def test_a_cut_name_that_fits_two_roles_fits_none():
    fields = {**VOCABULARY["fields"]["facilities"], **VOCABULARY["fields"]["rivers"]}
    roles = [role for role in fields if role != "volume" and find_field(["қауіптілік"], fields[role])]
    assert roles == ["waste_class"]  # 10 letters
    assert find_field(["Класс опас"], fields["whc"]) is None
    assert find_field(["Класс опас"], fields["waste_class"]) is None
