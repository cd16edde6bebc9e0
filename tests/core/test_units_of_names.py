"""Units in the names of columns, as registers write them, against the writer's own knowledge (method.md section 2)."""

import pytest

from tmf_hazard_plugin.core.units import unit_in_name, without_unit

ACRE_FOOT, GRAVITY = 1233.48183754752, 9.80665
NAMES = {
    ("volume", 1e3): """Объем, тыс. куб. м|Объём накопленных отходов, тыс. м³|Накопленный объем, тыс.м3|Объем хвостов тыс м3|V, тыс. м3|
        мың текше м|Көлемі, мың м3|Жинақталған қалдықтардың көлемі, мың м3|Volume, thousand m3|Volume (1000 m3)|volume_1000m3|Объем (тыс.куб.м)|
        Объём, тыс. кубометров|Қалдық көлемі, мың текше м|Volume [10³ m³]|Storage, 10^3 m3|Volumen (miles de m3)|Volume (mil m³)|ОБЪЕМ, ТЫС. М3""",
    ("volume", 1e6): """млн куб.м|Объем, млн м3|Накопленный объем отходов, млн м3|Current volume (Mm3)|Volume, million m3|Storage (Mm³)|Көлемі, млн м3|
        Volume (million cubic metres)|Объём хвостов (млн. куб. м)|vol_mm3|Volume [10^6 m3]|V млн м3|Көлем, млн текше м|Volumen (millones de m3)|Current Volume (MCM)|volume_Mm3""",
    ("volume", 1): """Объем, м3|Объем (куб. м)|volume_m3|STORAGE VOLUME (cu. meters)|Current Storage Volume (m3)|Volume, cu. m|Volume (cubic metres)|
        Volume atual do Reservatório (m³)|Көлемі, текше м|Объём, м³|Volume (m^3)|Volumen (m3)|Объем накопленных отходов, куб.м|VOLUME (M3)""",
    ("volume", ACRE_FOOT): "Storage (Acre-Ft)|NID Storage (Acre-Ft)|Normal Storage (acre-feet)|Max Storage, acre-ft|storage_acft",
    ("mass", 1e3): "Масса хвостов, тыс. т|Масса, тыс. тонн|Mass (kt)|Mass, thousand tonnes|Массасы, мың т|Количество, тыс.т|Қалдық массасы, мың тонна",
    ("mass", 1e6): "Масса, млн т|Масса хвостов (млн тонн)|Mass (Mt)|Tailings mass, million tonnes|Массасы, млн т|Mass, million t",
    ("mass", 1): "Количество отходов, т|mass_t|Масса, тонн|Mass (tonnes)|Массасы, т|Масса отходов (т)|Tonnage (t)",
    ("acceleration", 1): "PGA, g|PGA (g)|pga_g|Ускорение, g|Максимальное ускорение (g)",
    ("acceleration", 0.01): "PGA, %g|PGA (%g)|PGA % g|Ускорение, %g|PGA (% of g)",
    ("acceleration", 1 / GRAVITY): "PGA (m/s2)|PGA, м/с2|Ускорение, м/с²|PGA [m/s^2]|PGA (m/s²)|pga_ms2",
    ("acceleration", 0.01 / GRAVITY): "PGA (cm/s2)|PGA, gal|PGA, см/с²|Ускорение, Гал|PGA (Gal)|PGA, cm/s/s",
    ("area", 1e4): "Площадь, га|Area (ha)|Ауданы, га|area_ha|Area, hectares|Площадь (гектар)",
    ("area", 1e6): "Площадь, км2|Area (km2)|Ауданы, км²|area_km2|Площадь (кв. км)|Area, sq km",
    ("area", 1): "Площадь, м2|Area (m2)|area_m2|Площадь, кв. м|Ауданы, м²|Площадь, кв.м",
    ("length", 1): "Высота дамбы, м|Height (m)|height_m|Бөгет биіктігі, м|DAM HEIGHT (meters)|Altura (m)",
    ("length", 1e3): "Расстояние, км|Distance (km)|dist_km|Қашықтық, км",
    ("length", 0.3048): "Dam Height (Ft)",
}  # fmt: skip
PLAIN_UNTIL = {"volume": 12, "mass": 5, "acceleration": 4, "area": 4, "length": 3}  # the first of a list must be found
OTHER = {  # names without a unit of the dimension, or with something that is none
    "volume": "Объем|Объем хвостов|volume|Площадь, м2|Высота, м|Масса, т|Количество карт, шт|storage|Расход, м3/с|Приток, м3/год|Throughput (m3/year)|Discharge m3/s|"
    "Фильтрация, м3/сут|Плотность, т/м3|Density (t/m3)|Концентрация, мг/м3|Производительность, тыс. м3/год|Объём, м3 на 1 т руды",
    "mass": "Масса|Тип|Объем, м3|Плотность, т/м3|Содержание, г/т|Поступление, тыс. т/год|Deposition (Mt/year)|Статус|Tailings production, t/day|Au, g/t|CO2, кг/т",
    "acceleration": "PGA|Группа|Класс|Длина, м|g/t|Au (g/t)|PGV (cm/s)|Скорость, м/с",
    "area": "Площадь|Область|Карта|Объём, м3|Хвосты, га/год",
    "length": "Высота|Материал|Площадь, м2|Объем, м3|Скорость, м/с",
}


@pytest.mark.parametrize(("dimension", "factor"), NAMES)
def test_a_unit_in_a_name_is_read(dimension, factor):
    names = [name.strip() for name in NAMES[dimension, factor].split("|")]
    found = {name: unit_in_name(name, dimension) for name in names}
    wrong = {
        name: unit
        for name, unit in found.items()
        if unit is not None and unit.factor != pytest.approx(factor, rel=1e-6)
    }
    assert not wrong, "read as another unit"
    missed = [name for name in names[: PLAIN_UNTIL[dimension]] if found[name] is None]
    assert not missed, "not read"
    assert all(without_unit(name, dimension) != name for name in names if found[name])


@pytest.mark.parametrize("dimension", OTHER)
def test_no_unit_is_read_where_there_is_none(dimension):
    found = {name: unit_in_name(name, dimension) for name in OTHER[dimension].split("|")}
    assert not {name: unit for name, unit in found.items() if unit is not None}


def test_two_units_that_differ_are_none():
    assert unit_in_name("Объем, м3 (тыс. м3)", "volume") is None
    assert unit_in_name("Volume m3 / Mm3", "volume") is None
