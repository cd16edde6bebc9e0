"""Names of columns as registers write them: found in the right role, and never in a wrong one. An independent list."""

import pytest
from registers import CHECKED_ROLES

from tmf_hazard_plugin.core.columns import choose_columns

FOUND = {  # role -> names that must be found
    "volume": "Накопленный объем отходов, млн м3|Жинақталған қалдықтардың көлемі, мың м3|Объем, тыс. куб. м|Объём накопленных отходов, тыс. м³|Объем хвостов, тыс. м3|Объём хвостов|"
    "Current Storage Volume (m3)|current_tailings_storage|VOL_ACTUAL|Volume atual do Reservatório (m³)|STORAGE VOLUME (cu. meters)|volume_m3|Volume, million m3|Volumen (m3)|Қалдық көлемі, мың м3|Current volume (Mm3)",
    "mass": "Масса хвостов, тыс. т|Масса отходов|Количество отходов, т|mass_t|TONELAJE_ACTUAL|Масса, млн т|Mass (Mt)|Масса накопленных отходов, тыс. т",
    "status": "Состояние|Современное состояние|TSF Status|Статус|status|Situação Operacional|Состояние объекта|Жай-күйі|Operational status",
    "substance": "Состав отходов|Состав хвостов|Primary Ore Commodity|ORE TYPE|RECURSO|Minério principal presente no reservatório|substances|Қалдық құрамы|Вид руды",
    "waste_class": "Класс опасности отходов|Қалдықтардың қауіптілік сыныбы|waste_class|Waste hazard class",
    "fos": "Коэффициент запаса устойчивости|Коэффициент запаса|Factor of safety|FoS|fos|Орнықтылық қорының коэффициенті",
    "msk": "Сейсмичность района, баллов|Сейсмичность, балл|Сейсмичность площадки, балл|MSK-64|msk64|MSK",
    "pga": "PGA, g|PGA (m/s2)|PGA, %g|pga_475|PGA|Peak ground acceleration (g)",
    "flood": "В зоне затопления (да/нет)|В зоне затопления|in_flood|Flood zone|Су басу аймағы",
    "population": "Население в зоне риска|pop_10km|par_10km|Population at risk|Тәуекел аймағындағы халық",
    "whc": "WHC|whc|WGK|Класс опасности для воды",
}  # fmt: skip
NOT_TAKEN = {  # role -> names that mean something else, though they begin alike
    "volume": "Объём воды в пруде, тыс. м3|Проектный объем, млн м3|Объем тела дамбы, тыс. м3|Свободный объем, тыс. м3|Годовой объем складирования, тыс. м3|RELEASE (cu. meters)|Release volume|"
    "Объем выброса, м3|VOL_AUTORIZADO|planned_storage_5_years|Design volume (m3)|Объем фильтрата, м3/сут|Water volume (m3)|Объем рекультивации, м3|Embankment volume|Бөгет көлемі, мың м3|Объём финансирования, млн|"
    "Жобалық көлемі, мың м3|Remaining capacity (m3)|Объем стоков, м3/год|Volume de água (m³)|Объем работ",
    "mass": "TONELAJE_AUTORIZADO|Масса дамбы, т|Годовая масса отходов, т/год|Масса груза, т|Tailings production (t/day)|Масса металла, т|Design mass (t)|Количество карт|Количество",
    "status": "Состояние погоды|Состояние дорог|Condition Assessment|Статус лицензии|Permit status|Состояние мониторинга|Статус земли|Состояние наблюдательных скважин",
    "substance": "Материал|Материал дамбы|DAM FILL MATERIAL|Состав комиссии|Wall material|Состав дамбы|Бөгет материалы|Reagent supplier|Состав сооружений",
    "waste_class": "Класс опасности|Класс ГТС|Класс капитальности|Hazard Potential Classification|Класс|haz_class|Consequence Classification|hazard_categorization|Класс опасности ОПО|Қауіптілік сыныбы",
    "fos": "Коэффициент заложения|Коэффициент фильтрации, м/сут|Коэффициент|Коэффициен|Коэффициент уплотнения|Коэффициент пористости|Запас, м|Нормативный коэффициент запаса|Коэффициент заложения откоса|Safety class",
    "msk": "Балл|Балл оценки|Итоговый балл|Баллы|Сейсмостанция|Балл опасности|Score|Интенсивность осадков",
    "pga": "PGV|PGA class|PGA score|Ускорение проекта",
    "flood": "Затопление (м)|Дата паводка|Зона|Зона UTM|Зона отдыха|Flood depth (m)|Зона затопления, га",
    "population": "Население|Население района, тыс. чел.|Численность персонала|DEATHS|Численность рабочих|Население области|Персонал",
    "whc": "Класс|Класс опасности|haz_class|Water class|Класс воды",
}  # fmt: skip


def roles_of(name):
    return {role for role in choose_columns([name], {}).chosen if role in CHECKED_ROLES}


@pytest.mark.parametrize("role", FOUND)
def test_a_name_is_found_in_its_role(role):
    assert {name: roles_of(name) for name in FOUND[role].split("|") if roles_of(name) != {role}} == {}


@pytest.mark.parametrize("role", NOT_TAKEN)
def test_a_name_of_something_else_is_not_taken(role):
    assert {name: roles_of(name) for name in NOT_TAKEN[role].split("|") if roles_of(name)} == {}


@pytest.mark.parametrize("role", FOUND)
def test_a_name_that_a_shapefile_cut_is_not_taken_for_another_quantity(role):
    """Ten letters, or ten bytes of UTF-8: what is left is taken in the whole name's role, with its unit, or not at all."""
    for name in FOUND[role].split("|"):
        whole = choose_columns([name], {}).units.get(role)
        for short in {name[:10], name.encode()[:10].decode(errors="ignore")} - {name}:
            choice = choose_columns([short], {}, cut=True)
            assert set(choice.chosen) <= {role}, (name, short, choice.chosen)
            if role in choice.chosen and whole is not None and whole.factor != 1:
                unit = choice.units.get(role)
                assert unit is not None, (name, short)
                assert unit.factor == pytest.approx(whole.factor), (name, short)
