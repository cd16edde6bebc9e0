"""Which column has which role: names as ministries and registers write them. No QGIS."""

import pytest

from tmf_hazard_plugin.core.column_names import listed, match
from tmf_hazard_plugin.core.columns import (
    ANOTHER,
    CUT,
    GIVEN,
    IS_CUT,
    MANY_MEANINGS,
    NO_UNIT,
    OTHER_WORDS,
    PREFIX,
    WHOLE,
    choose_columns,
    find_column,
    find_field,
    roles,
)
from tmf_hazard_plugin.core.own_results import components_in, own_results
from tmf_hazard_plugin.core.result import REQUIRED_FIELDS, RESULT_FIELDS
from tmf_hazard_plugin.core.vocabulary import VOCABULARY

FACILITIES = roles("facilities")


def taken(*names, **evidence):
    """Role -> column for a layer with the columns ``names``."""
    return choose_columns(names, {}, **evidence).chosen


def not_taken(*names, **evidence):
    return {(one.role, one.column, one.why) for one in choose_columns(names, {}, **evidence).not_taken}


@pytest.mark.parametrize(
    ("name", "role", "factor"),
    [
        ("Объем, тыс. куб. м", "volume", 1e3), ("Объём, млн куб.м", "volume", 1e6), ("Объём_тыс_м3", "volume", 1e3),
        ("Накопленный объем отходов, млн м3", "volume", 1e6), ("Объем накопленных отходов, тыс. м³", "volume", 1e3),
        ("5. Объем хвостов на 01.01.2024 г., тыс. м3", "volume", 1e3), ("Объем хвостов (5)", "volume", None),
        ("Фактический объем заскладированных хвостов, тыс.м3", "volume", 1e3), ("Объем, млн", "volume", 1e6),
        ("Жинақталған қалдықтардың көлемі, мың м3", "volume", 1e3), ("Көлемi, мың текше м", "volume", 1e3),
        ("Қалдықтар көлемі (млн м³)", "volume", 1e6), ("STORAGE VOLUME (cu. meters)", "volume", 1),
        ("Current Storage Volume (m3)", "volume", 1), ("Current volume (Mm3)", "volume", 1e6),
        ("volume_mm3", "volume", 1e6), ("vol_1000m3", "volume", 1e3), ("volumeM3", "volume", 1), ("Volume", "volume", None),
        ("Storage (Acre-Ft)", "volume", 1233.48184), ("Количество отходов, тыс. м3", "volume", 1e3),
        ("Масса хвостов, тыс. т", "mass", 1e3), ("Масса отходов", "mass", None), ("Количество отходов, т", "mass", 1),
        ("Объем хвостов, млн т", "mass", 1e6), ("Накоплено, тыс. т", "mass", 1e3), ("mass_t", "mass", 1),
        ("Қалдықтардың массасы, мың т", "mass", 1e3), ("Вес, тыс. т", "mass", 1e3), ("Tailings stored, Mt", "mass", 1e6),
        ("Всего накоплено хвостов, млн т", "mass", 1e6), ("Количество накопленных отходов, тыс. т", "mass", 1e3),
        ("PGA, %g", "pga", 0.01), ("PGA (m/s2)", "pga", 1 / 9.80665), ("Пиковое ускорение, g", "pga", 1),
        ("Сейсмичность, g", "pga", 1), ("pga_475", "pga", None), ("PGA 475 years (g)", "pga", 1), ("Ускорение, g", "pga", 1),
        ("Сейсмичность, балл", "msk", None), ("сейсмичность балл MSK-64", "msk", None), ("Сейсмичность (MSK-64)", "msk", None),
        ("Сейсмичность района, баллов", "msk", None), ("Сейсмикалылығы, балл", "msk", None), ("Seismicity, MSK-64", "msk", None),
        ("Seismic intensity", "msk", None),
        ("Состав отходов", "substance", None), ("Химический состав хвостов", "substance", None), ("ORE TYPE", "substance", None),
        ("Қалдықтардың түрі", "substance", None), ("Primary Ore Commodity", "substance", None),
        ("Класс опасности отходов (I-V)", "waste_class", None), ("Класс опасности для воды (0-3)", "whc", None),
        ("Статус (действующее/закрытое)", "status", None), ("Status 2023", "status", None),
        ("Класс опасности складируемых отходов", "waste_class", None), ("Рег. №", "id", None), ("PAR (persons)", "population", None),
        ("Коэффициент запаса устойчивости (Кст)", "fos", None), ("Входит в зону затопления", "flood", None),
        ("Статус объекта", "status", None), ("Современное состояние", "status", None), ("Нысанның жай-күйі", "status", None),
        ("TSF Status", "status", None), ("Текущее состояние хвостохранилища", "status", None),
        ("Название хвостохранилища", "name", None), ("Шламонакопитель", "name", None), ("Dam Name", "name", None),
        ("Коэффициент устойчивости", "fos", None), ("Минимальный коэффициент запаса устойчивости дамбы", "fos", None),
        ("Factor of Safety", "fos", None), ("Население в зоне риска, чел.", "population", None),
        ("Зона затопления (да/нет)", "flood", None), ("В зоне затопления (да/нет)", "flood", None),
        ("ID объекта", "id", None), ("№", "id", None), ("tmf_id", "id", None), ("код", "id", None),
    ],
)  # fmt: skip
def test_a_name_as_registers_write_it(name, role, factor):
    choice = choose_columns([name], {})
    assert choice.chosen == ({role: name} if role else {})
    assert {role: one.factor for role, one in choice.units.items()} == (pytest.approx({role: factor}) if factor else {})


@pytest.mark.parametrize(
    "name",
    [
        "Design capacity", "Design volume (m3)", "VOL_AUTORIZADO", "TONELAJE_AUTORIZADO", "Проектный объем, тыс. м3",
        "Проектная емкость, млн м3", "Емкость, тыс. м3", "Capacity (m3)", "Planned volume, Mm3", "Permitted tonnage (t)",
        "Свободный объем, тыс. м3", "Годовой объем отходов, тыс. м3", "Объем за год, тыс. м3", "Прирост объема, м3",
        "Volume per year (m3)", "Annual tonnage, kt", "Объем воды, м3", "Water volume (m3)", "Volume of dam fill (m3)",
        "Начальный объем, м3", "Initial volume (m3)", "Объем дамбы, м3", "Максимальный объем хвостов, м3", "Объем 2023, м3",
        "planned_storage_5_years", "Max Storage (Acre-Ft)", "Объем хвостохранилища, тыс. м3", "Остаточная емкость, м3",
        "Нормативный коэффициент запаса", "PGA 2475 years (g)", "Класс опасности объекта", "Mine status",
        "№ п/п", "Объем в 2023 году, м3", "Ускорение силы тяжести", "Вес дамбы, т", "Состояние дороги", "Volume of water in the pond", "volumetric", "Объем финансирования",
    ],
)  # fmt: skip
def test_words_that_change_the_meaning_are_seen(name):
    assert taken(name) == {}


def test_what_may_be_meant_is_named():
    assert not_taken("Проектный объем, тыс. м3") == {("volume", "Проектный объем, тыс. м3", OTHER_WORDS)}
    assert not_taken("Емкость") == {("volume", "Емкость", OTHER_WORDS)}
    assert not_taken("Количество отходов") == {("volume", "Количество отходов", NO_UNIT)}
    assert not_taken("Проектный объем, тыс. м3", "Объем, тыс. м3") == set()  # the role has its column
    assert not_taken("Материал", "Volume (m3)") == {("substance", "Материал", MANY_MEANINGS)}
    assert not_taken("Название реки", "Район", "Широта", "Высота дамбы, м") == set()


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Материал", "substance"), ("material", "substance"), ("материалы", "substance"), ("Балл", "msk"),
        ("intensity", "msk"), ("Класс опасности", "waste_class"), ("hazard_class", "waste_class"),
        ("қауіптілік сыныбы", "waste_class"), ("Режим", "status"), ("fs", "fos"), ("PAR", "population"),
        ("Население", "population"), ("flood", "flood"), ("Затопление", "flood"), ("tonnes", "mass"),
    ],
)  # fmt: skip
def test_a_bare_word_that_means_other_things_too_is_left_to_people(name, role):
    assert taken(name) == {}
    assert (role, name, MANY_MEANINGS) in not_taken(name)


def test_the_best_of_several_names():
    assert taken("Объем", "Объем хвостов, тыс. м3")["volume"] == "Объем хвостов, тыс. м3"
    assert taken("Объем", "volume_mm3")["volume"] == "volume_mm3"
    assert taken("Mine Name", "TSF Name")["name"] == "TSF Name"
    assert taken("tsf", "name_en", "name")["name"] == "name"
    both = choose_columns(["Объем, тыс. м3", "Масса, тыс. т"], {})
    assert both.chosen == {"volume": "Объем, тыс. м3", "mass": "Масса, тыс. т"}
    assert find_field(["b", "Имя", "name"], ["name", "имя"]) == "name"


def test_what_the_user_gives_counts_and_its_unit_is_read():
    choice = choose_columns(["Объем, тыс. м3", "Vol, Mm3", "Плотность"], {"volume": "Vol, Mm3", "mass": ""})
    assert (choice.chosen, choice.how) == ({"volume": "Vol, Mm3"}, {"volume": GIVEN})
    assert choice.units["volume"].factor == 1e6 and choice.found == set()
    own = choose_columns(["h", "name"], {}, own={"height": ["h", "высота"]})
    assert own.chosen == {"name": "name", "height": "h"} and "volume" in own.missing


# --- joins


JOINED = ("register_Название", "register_Объем, тыс м3", "register_Состав хвостов", "register_Статус")


def test_names_with_the_prefix_of_a_join():
    choice = choose_columns(["id", *JOINED], {}, joined=JOINED)
    assert choice.chosen == dict(zip(("name", "volume", "substance", "status", "id"), (*JOINED, "id")))
    assert choice.how == {**dict.fromkeys(choice.chosen, PREFIX), "id": WHOLE}
    assert choice.units["volume"].factor == 1e3
    assert choose_columns(["id", "реестр_2024_Объем, млн м3"], {}, joined={"реестр_2024_Объем, млн м3"}).chosen[
        "volume"
    ]


def test_a_join_with_a_table_whose_names_were_cut():
    names = ["reg_Наиме", "reg_Объем", "reg_Статус"]
    assert taken(*names[:2], joined=names[:2]) == {}  # the unit may be lost
    assert taken(*names, joined=names) == {"volume": "reg_Объем", "status": "reg_Статус"}  # no cut leaves 12 bytes


def test_a_prefix_that_nothing_shows_but_the_names():
    assert taken("id", *JOINED)["volume"] == "register_Объем, тыс м3"  # saved as a file after the join
    assert taken("reg.Объем", "reg.Статус", "reg.Район")["status"] == "reg.Статус"
    assert taken("x_Объем, тыс м3", "x_Район", "x_Область", "x_Год") == {}  # one known name of four
    assert taken("x_Объем, тыс м3") == {}


@pytest.mark.parametrize("prefix", ["design", "mine", "проект", "dam", "water", "Проектные_данные", "old", "max"])
def test_a_prefix_that_changes_the_meaning(prefix):
    names = [f"{prefix}_Объем, тыс м3", f"{prefix}_Состояние", f"{prefix}_Состав хвостов"]
    assert taken(*names, joined=names) == taken(*names) == {}
    assert ("volume", names[0], OTHER_WORDS) in not_taken(*names, joined=names)


def test_a_whole_name_is_better_than_one_with_a_prefix():
    names = ["register_Объем, тыс м3", "Volume"]
    assert taken(*names, joined=names[:1])["volume"] == "Volume"


# --- cut names


SHAPEFILES = {  # columns as a Shapefile keeps them -> what they are taken for, and what is asked for
    "cp1251": (
        ["Наименован", "Объем хвос", "Состав хво", "Состояние"],
        {"name": "Наименован", "substance": "Состав хво", "status": "Состояние"},
        {("volume", "Объем хвос", IS_CUT)},
    ),
    "UTF-8": (
        ["Наиме", "Объем", "Соста", "Состо"],
        {},
        {("name", "Наиме", IS_CUT), ("volume", "Объем", IS_CUT), ("substance", "Соста", IS_CUT),
         ("status", "Состо", IS_CUT)},
    ),
    "UTF-8, a letter cut in two": (["Объем", "Масса", "В зон\ufffd", "Приме"], {},
              {("volume", "Объем", IS_CUT), ("mass", "Масса", IS_CUT), ("flood", "В зон\ufffd", IS_CUT)}),
    "mass": (["Наименован", "Масса хвос"], {"name": "Наименован"}, {("mass", "Масса хвос", IS_CUT)}),
    "slope": (["Наименован", "Коэффициен", "Коэффици_1"], {"name": "Наименован"}, {("fos", "Коэффициен", IS_CUT)}),
    "classes": (["NAME", "Класс опас"], {"name": "NAME"},
                {("whc", "Класс опас", IS_CUT), ("waste_class", "Класс опас", IS_CUT)}),
    "English": (["tailings_v", "water_haza", "factor_of_"], {"whc": "water_haza", "fos": "factor_of_"},
                {("volume", "tailings_v", IS_CUT)}),
    "units": (["volume_mil", "Объем_тыс_"], {},
              {("volume", "volume_mil", IS_CUT), ("volume", "Объем_тыс_", IS_CUT)}),
    "whole": (["volume_mm3", "status", "commodity"],
              {"volume": "volume_mm3", "status": "status", "substance": "commodity"}, set()),
    "Kazakh": (["Қалдық қой", "Статусы"], {"name": "Қалдық қой", "status": "Статусы"}, set()),
}  # fmt: skip


@pytest.mark.parametrize("known", [True, None], ids=["a Shapefile", "only its names"])
@pytest.mark.parametrize("case", SHAPEFILES)
def test_names_that_a_shapefile_cut(case, known):
    names, chosen, asked = SHAPEFILES[case]
    choice = choose_columns(names, {}, cut=known)
    assert choice.chosen == chosen
    assert {(one.role, one.column, one.why) for one in choice.not_taken} == asked


@pytest.mark.parametrize("name", ["Население ниже по течению, чел.", "Количество жителей", "Тұрғындар саны"])
def test_people_of_whom_the_name_says_no_more_are_asked_for(name):
    choice = choose_columns(["Название", name], {})
    assert "population" not in choice.chosen
    assert [(one.role, one.why) for one in choice.not_taken] == [("population", MANY_MEANINGS)]


def test_a_second_column_that_fits_as_well_is_named():
    """One is read, and nothing else would show that the other one may be newer, or name a worse substance."""
    old, new = "Объем на 01.01.2015, тыс. м3", "Объем на 01.01.2024, тыс. м3"
    assert taken(old, new) == {"volume": old}
    assert not_taken(old, new) == {("volume", new, ANOTHER)}
    assert not_taken("Полезное ископаемое", "Вещества") == {("substance", "Полезное ископаемое", ANOTHER)}
    assert not_taken("Статус", "Состояние") == {("status", "Состояние", ANOTHER)}
    assert not_taken("Название", "Объект", "id", "Код") == set()  # labels decide nothing
    assert ANOTHER not in {one.why for one in choose_columns([old, new], {"volume": new}).not_taken}  # people chose


def test_the_date_of_a_volume_is_no_volume():
    assert taken("Volume to date (m3)") == {"volume": "Volume to date (m3)"}
    assert taken("vol_date", "mass_date", "Volume m3 date") == {}


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Volume (m3", "volume"),  # "Volume (m3 x 1000)"
        ("Tonnage (t", "mass"),  # "Tonnage (thousand t)"
        ("Tonnage, t", "mass"),  # "Tonnage, thousand t"
        ("Volume_m3_", "volume"),  # "Volume_m3_x1000"
        ("Объем, тыс", "volume"),  # "Объем, тыс. т"
    ],
)
def test_a_unit_that_a_cut_may_have_shortened_is_not_trusted(name, role):
    assert taken(name, "Год", cut=True) == {}
    assert (role, name, IS_CUT) in not_taken(name, "Год", cut=True)
    assert choose_columns([name], {role: name}, cut=True).units == {}  # nor where people choose the column


def test_a_unit_that_is_whole_is_trusted_in_a_name_of_ten_letters():
    assert taken("Volume Mm3", "PGA (cm/s2", cut=True) == {"volume": "Volume Mm3", "pga": "PGA (cm/s2"}
    assert taken("Storage_m3", "PGA_cms2", cut=True) == {"volume": "Storage_m3", "pga": "PGA_cms2"}
    assert taken("Tonnage, t", "Год") == {"mass": "Tonnage, t"}  # nothing shows that names are cut


def test_a_cut_name_is_never_trusted_more_than_a_whole_one():
    assert taken("Состав хво", "Состав")["substance"] == "Состав"
    assert choose_columns(["Состав хво", "Год"], {}).how == {"substance": CUT}
    assert taken("Состав хво", "Наименование организации") == {}  # no format that cuts holds the longer name
    assert taken("Состав хво", "Состав х_1", cut=True) == {}  # two names were cut to the same
    assert taken("Объем", "Статус") == {"volume": "Объем", "status": "Статус"}
    assert taken("Объем", "Год") == {"volume": "Объем"}  # no name of the layer is visibly cut
    assert taken("Объем", "Год", cut=True) == {}  # but the unit may be lost
    assert taken("Объем", "register_Наименование объекта", joined=["register_Наименование объекта"], cut=True) == {
        "name": "register_Наименование объекта"
    }


@pytest.mark.parametrize("name", ["Класс", "Қауіп", "Коэфф", "насел", "класс", "Состо", "затоп", "Сейсм", "Сейсмическ"])
def test_the_beginning_of_one_word_is_no_name(name):
    assert not {"whc", "waste_class", "fos", "msk", "pga", "status", "flood", "population"} & set(taken(name))


# --- registers of the world


REGISTERS = {
    "global_tailings_portal": (
        ["pk", "tsf", "mine", "owner_company", "latitude", "longitude", "status", "raise_type", "current_maximum_height", "current_tailings_storage", "planned_storage_5_years", "hazard_categorization"],
        {"name": "tsf", "volume": "current_tailings_storage", "status": "status", "id": "pk"},
        {"volume": 1},
    ),
    "icold_global_tsf": (
        ["ID", "TSF Name", "Mine Name", "TSF Status", "Consequence Classification", "Current Max Dam Height (m)",
         "Current Storage Volume (m3)", "Primary Ore Commodity"],
        {"name": "TSF Name", "volume": "Current Storage Volume (m3)", "substance": "Primary Ore Commodity",
         "status": "TSF Status", "id": "ID"},
        {"volume": 1},
    ),
    "chile_sernageomin": (
        ["ID", "NOMBRE_FAENA", "NOMBRE_INSTALACION", "TIPO_DEPOSITO", "RECURSO", "METODO_CONSTRUCTIVO_MURO", "VOL_AUTORIZADO", "VOL_ACTUAL", "TONELAJE_AUTORIZADO", "TONELAJE_ACTUAL", "Shape_Area"],
        {"id": "ID", "name": "NOMBRE_INSTALACION", "substance": "RECURSO", "volume": "VOL_ACTUAL",
         "mass": "TONELAJE_ACTUAL"},
        {"volume": 1, "mass": 1},
    ),
    "brazil_sigbm": (
        ["Nome", "UF", "Situação Operacional", "Minério principal presente no reservatório",
         "Volume de projeto licenciado do Reservatório (m³)", "Volume atual do Reservatório (m³)",
         "Categoria de Risco - CRI", "Dano Potencial Associado - DPA"],
        {"name": "Nome", "status": "Situação Operacional", "substance": "Minério principal presente no reservatório",
         "volume": "Volume atual do Reservatório (m³)"},
        {"volume": 1},
    ),
    "peru_pasivos": (["TIPO", "SUBTIPO", "EXUNIDAD", "RESPONSABLE", "CLASE"], {}, {}),
    "usace_nid": (
        ["Dam Name", "NID ID", "Dam Height (Ft)", "Volume (Cubic Yards)", "NID Storage (Acre-Ft)",
         "Max Storage (Acre-Ft)", "Normal Storage (Acre-Ft)", "Condition Assessment", "Operational Status"],
        {"name": "Dam Name", "id": "NID ID", "status": "Operational Status"},  # its storage is a capacity for water
        {},
    ),
    "south_africa_dws": (
        ["No of dam", "Name of dam", "Dam Status", "Wall height (m)", "Capacity (1000 cub m)"],
        {"name": "Name of dam", "id": "No of dam"},
        {},
    ),
    "csp2_failures": (
        ["ORE TYPE", "DAM TYPE", "STORAGE VOLUME (cu. meters)", "RELEASE VOLUME (cu. meters)"],
        {"substance": "ORE TYPE", "volume": "STORAGE VOLUME (cu. meters)"},
        {"volume": 1},
    ),
    "central_asia_literature": (
        ["id", "name", "coord_quality", "material", "status", "volume_m3", "mass_t", "design_volume_m3", "hazard_class"],
        {"id": "id", "name": "name", "substance": "material", "status": "status", "volume": "volume_m3", "mass": "mass_t"},
        {"volume": 1, "mass": 1},
    ),
}  # fmt: skip


@pytest.mark.parametrize("register", VOCABULARY["registers"])
def test_the_heads_of_public_registers(register):
    names, chosen, factors = REGISTERS[register]
    choice = choose_columns(names, {})
    assert choice.chosen == chosen
    assert {role: one.factor for role, one in choice.units.items()} == factors


@pytest.mark.parametrize("register", VOCABULARY["registers"])
def test_every_register_has_a_source_and_roles_that_there_are(register):
    found = VOCABULARY["registers"][register]
    assert set(found["source"]) >= {"name", "publisher", "year", "address"}
    assert set(found["fields"]) <= set(FACILITIES)
    heads = {name for names in found["fields"].values() for name in names}
    assert set(found.get("units", ())) <= heads and not heads & set(found.get("other", ()))


def test_heads_that_mean_something_else_in_a_register_do_so_only_there():
    assert taken("Volume", "Status") == {"volume": "Volume", "status": "Status"}
    assert taken("VOLUME", "NIDID", cut=True) == {"id": "NIDID"}  # the dam's own volume in the NID
    assert taken("Dam Status", "Dam Name") == {"status": "Dam Status", "name": "Dam Name"}


# --- the lists


def test_no_name_stands_in_two_roles_or_is_listed_with_its_unit():
    for layer, its_roles in VOCABULARY["fields"].items():
        owner: dict[str, str] = {}
        for role in its_roles:
            for name in listed(layer, role):
                assert match(name, layer, role), (role, name)
                assert owner.setdefault(name.casefold(), role) == role, name


def test_columns_of_other_layers():
    assert find_column(["OBJECTID", "HYRIV_ID", "ORD_STRA"], "rivers", "river_id") == "HYRIV_ID"
    assert find_column(["id", "Су өтімі, м3/с"], "rivers", "river_discharge") == "Су өтімі, м3/с"
    assert find_column(["расход_м3с"], "rivers", "river_discharge") == "расход_м3с"
    assert find_column(["Население"], "places", "place_population") == "Население"
    assert find_column(["a", "b"], "countries", "country") == ""
    assert find_column(["name", "name_ru"], "lakes", "lake_name", ["name_ru"]) == "name_ru"


# --- own results


SCORED = [*RESULT_FIELDS, "thi_cap", "thi_tox"]
IDS = {"basis": components_in(["thi_cap:measured;thi_tox:assumed", None])}


def test_results_of_an_earlier_scoring_are_known():
    assert IDS["basis"] == {"thi_cap", "thi_tox"}
    assert own_results(["name", "volume_m3", "whc", "thi_cap"], {}) == (frozenset(), {})  # never scored
    found = own_results(["name", "Объем", *SCORED], IDS)
    assert (found.results, found.originals) == (set(SCORED), {})
    old = [name for name in SCORED if name != "not_read"]  # version 0.1 had no such field
    assert own_results(old, IDS).results == set(old)
    assert own_results([*SCORED, "tei_pop"], IDS).results == set(SCORED)  # no component of that scoring


def test_renamed_columns_of_the_input_stay():
    found = own_results(["whc_1", "volume_m3_1", "method_1", "thi_cap_1", *SCORED], IDS)
    assert found.results == set(SCORED)
    assert found.originals == {name: f"{name}_1" for name in ("whc", "volume_m3", "method", "thi_cap")}
    assert own_results(["volume_m_1", *SCORED], IDS).originals == {"volume_m3": "volume_m_1"}  # a Shapefile


def test_a_component_whose_name_a_shapefile_cut():
    names = [*RESULT_FIELDS, "dam_height", "dam_width"]
    assert own_results(names, {"basis": {"dam_height_score"}}).results == {*RESULT_FIELDS, "dam_height"}


def test_a_layer_that_an_older_version_scored_several_times_is_cleaned():
    twice = [*SCORED, *(f"{name}_1" if name != "whc" else "whc_2" for name in SCORED)]
    found = own_results(["Объем", "whc_1", *twice], {**IDS, "basis_1": IDS["basis"]})
    assert found.results == set(twice) and found.originals == {"whc": "whc_1"}
    assert set(REQUIRED_FIELDS) <= found.results
