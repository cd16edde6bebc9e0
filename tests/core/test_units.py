"""Units in names and cells: every spelling that registers use, and what is no unit. No QGIS."""

import time

import pytest

from tmf_hazard_plugin.core.units import (
    BASE_UNITS,
    MASS_UNITS,
    VOLUME_UNITS,
    magnitude_of,
    unit_in_name,
    unit_of,
    without_unit,
)

G = 9.80665
VOLUME_NAMES = [
    ("Объем, тыс. куб. м", 1e3), ("Объем, млн куб.м", 1e6), ("Көлемі, мың текше м", 1e3), ("Көлемі, текше метр", 1),
    ("Volume, cu. m", 1), ("Volume (cubic metres)", 1), ("Volume, cubic meters", 1), ("Current volume (Mm3)", 1e6),
    ("Storage (Acre-Ft)", 1233.48183754752), ("STORAGE VOLUME (cu. meters)", 1), ("Current Storage Volume (m3)", 1),
    ("Volume atual do Reservatório (m³)", 1), ("volume_thousand_m3", 1e3), ("Объём_тыс_м3", 1e3), ("volume_mm3", 1e6),
    ("volume_1000m3", 1e3), ("volume_tm3", 1e3), ("vol_mm3", 1e6), ("volume_mln_m3", 1e6), ("VOLUME_M3", 1),
    ("Объем, тыс. м?", 1e3), ("Объем, м?", 1), ("Объем хвостов, м³", 1), ("Объем м^3", 1), ("Объем m**3", 1),
    ("vol m_3", 1), ("Объем (м. куб.)", 1), ("Объем, кубометров", 1), ("Объем, тыс. кубометров", 1e3),
    ("Объем, тыс.м3", 1e3), ("Объем тысм3", 1e3), ("Объем, 10^3 м3", 1e3), ("Объем, 10³ м³", 1e3),
    ("Volume, 10^6 m3", 1e6), ("Volume (x1000 m3)", 1e3), ("Volume, 1 000 m3", 1e3), ("Volume (1,000 m3)", 1e3),
    ("Volume, 103 m3", 1e3), ("Volume m3 (thousands)", 1e3), ("Volume m3 x 1000", 1e3), ("Объем, м3, тыс.", 1e3),
    ("Volume, M m3", 1e6), ("Volume, k m3", 1e3), ("Volume, km3", 1e9), ("Volume, hm3", 1e6), ("Volume, dam3", 1e3),
    ("Volume (millions of m3)", 1e6), ("Volumen (miles de m3)", 1e3), ("Volumen, millones de m3", 1e6),
    ("Volume (mil m³)", 1e3), ("Volume (milhões de m³)", 1e6), ("Объем, млрд м3", 1e9), ("Объем, млн", 1e6),
    ("Volume (MCM)", 1e6), ("Volume, cu yd", 0.764554857984), ("Volume (cubic feet)", 0.028316846592),
    ("Volume (ac-ft)", 1233.48183754752), ("Volume, litres", 1e-3), ("Объем, л", 1e-3), ("Volume (ML)", 1e3),
    ("VolumeM3", 1), ("volume_m3_2", 1), ("Объем на 2019 г., тыс. м3", 1e3), ("Объем, т.м3", 1e3), ("Volume/m3", 1),
    ("Объём, тыc. куб. м", 1e3), ("Объем, кyб. м", 1), ("Volume m\u00c2\u00b3", 1), ("Volume, ㎥", 1), ("Объем, тыс. кубов", 1e3),
    ("Volume (thousand cubic metres)", 1e3), ("ОБЪЁМ, ТЫС. КУБ. М", 1e3), ("Capacity, Mio m3", 1e6),
    ("Көлемі (м³), мың", 1e3), ("Volume mill. m3", 1e6), ("Volume mm3 (USACE)", 1e6), ("Объем м3 / Көлемі м3", 1), ("Объем, м3/Көлемі, м3", 1),
]  # fmt: skip
OTHER_NAMES = [
    ("Масса хвостов, тыс. т", "mass", 1e3), ("Тоннаж, млн.т", "mass", 1e6), ("Масса т", "mass", 1), ("mass_kt", "mass", 1e3),
    ("Mass (Mt)", "mass", 1e6), ("Tonnage, million tonnes", "mass", 1e6), ("Массасы, мың тонна", "mass", 1e3),
    ("Toneladas", "mass", 1), ("Masa (miles de toneladas)", "mass", 1e3), ("Масса, кг", "mass", 1e-3),
    ("Масса, млн тонн", "mass", 1e6), ("Mass, M t", "mass", 1e6), ("mass_tonnes", "mass", 1), ("Масса, т.т", "mass", 1e3),
    ("Количество отходов, т", "mass", 1), ("Масса, тонн", "mass", 1), ("Mass, 1000 t", "mass", 1e3),
    ("PGA, %g", "acceleration", 0.01), ("PGA (m/s2)", "acceleration", 1 / G), ("PGA (m/s²)", "acceleration", 1 / G),
    ("pga_cm_s2", "acceleration", 0.01 / G), ("pga_m_s2", "acceleration", 1 / G), ("PGA, gal", "acceleration", 0.01 / G),
    ("Ускорение, доли g", "acceleration", 1), ("pga_g", "acceleration", 1), ("PGA_g_475", "acceleration", 1),
    ("Ускорение, см/с²", "acceleration", 0.01 / G), ("Ускорение, м/с?", "acceleration", 1 / G), ("PGA (% g)", "acceleration", 0.01),
    ("PGA, m s-2", "acceleration", 1 / G), ("PGA, m s⁻²", "acceleration", 1 / G), ("PGA/g", "acceleration", 1), ("Үдеу, м/с2", "acceleration", 1 / G),
    ("PGA 10% in 50 years, g", "acceleration", 1),
    ("Площадь, га", "area", 1e4), ("Area (km²)", "area", 1e6), ("Area, sq. km", "area", 1e6), ("Surface Area (Acres)", "area", 4046.8564224),
    ("Площадь, кв. м", "area", 1), ("Ауданы, шаршы м", "area", 1), ("Área (hectáreas)", "area", 1e4), ("area_m2", "area", 1),
    ("Площадь, тыс. м2", "area", 1e3), ("Площадь, м?", "area", 1), ("area_ha", "area", 1e4),
    ("Высота, м", "length", 1), ("Dam Height (Ft)", "length", 0.3048), ("Length_km", "length", 1e3), ("Biiktigi, m", "length", 1),
    ("Ширина, мм", "length", 1e-3), ("height_cm", "length", 0.01), ("Высота дамбы, метров", "length", 1),
    ("Население, тыс. чел.", "", 1e3),
]  # fmt: skip
NO_UNIT = [
    ("volume", "volume"), ("Объем хвостов", "volume"), ("Объем хвостов, тыс. т", "volume"), ("V, м", "volume"),
    ("Объем, м3 (тыс. м3)", "volume"), ("Объем в м3/год", "volume"), ("Discharge, m3/s", "volume"),
    ("Volume, m3 per year", "volume"), ("Сброс, тыс. м3 в год", "volume"), ("Плотность, т/м3", "volume"),
    ("Storage L", "volume"), ("10^6, volume in m3", "volume"), ("Volume, 10 000 m3", "volume"), ("Volume m3/Объем, тыс. м3", "volume"), ("t/a", "mass"), ("Куба-Тау", "volume"), ("Volume (10x3 m3)", "volume"), ("Volume, 10^4 m3", "volume"), ("Volume, 100 m3", "volume"), ("Стоимость, тыс. руб", "volume"),
    ("PGA_475", "acceleration"), ("PGA, 10% in 50 years", "acceleration"), ("Au, g/t", "acceleration"), ("gravity", "acceleration"),
    ("mass", "mass"), ("Total tailings", "mass"), ("Тоннаж", "mass"), ("tonnage", "mass"), ("Масса, в т.ч. золы", "mass"),
    ("Плотность, т/м3", "mass"), ("Содержание Au, г/т", "mass"), ("mass_mt", "mass"), ("MASS_MT", "mass"), ("t/y", "mass"),
    ("Объем, т.м3", "mass"), ("TONELAJE_ACTUAL", "mass"), ("Масса, тыс. м3", "mass"),
    ("Объем, м3", "length"), ("м. куб.", "length"), ("Area m2", "length"), ("PGA, m/s2", "length"), ("Area, km2", "length"),
    ("Высота, м3", "area"), ("km", "area"), ("name", ""), ("", "volume"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "factor"), VOLUME_NAMES)
def test_volume_in_a_name(name, factor):
    unit = unit_in_name(name, "volume")
    assert unit is not None
    assert (unit.dimension, unit.factor) == ("volume", pytest.approx(factor))


@pytest.mark.parametrize(("name", "dimension", "factor"), OTHER_NAMES)
def test_other_units_in_a_name(name, dimension, factor):
    unit = unit_in_name(name, dimension)
    assert unit is not None
    assert (unit.dimension, unit.factor) == (dimension, pytest.approx(factor))


@pytest.mark.parametrize(("name", "dimension"), NO_UNIT)
def test_no_unit_where_there_is_none(name, dimension):
    assert unit_in_name(name, dimension) is None
    assert without_unit(name, dimension) == name


@pytest.mark.parametrize(
    ("name", "written", "rest"),
    [
        ("Объем, тыс. куб. м", "тыс. куб. м", "Объем"), ("volume_thousand_m3", "thousand_m3", "volume"),
        ("Current volume (Mm3)", "Mm3", "Current volume"), ("Объем (м³)", "м³", "Объем"), ("vol_m3_2019", "m3", "vol__2019"),
        ("Volume m3 x 1000", "m3 x 1000", "Volume"), ("Volume, m3 (thousands)", "m3 (thousands", "Volume"),
        ("Storage (Acre-Ft)", "Acre-Ft", "Storage"),
    ],
)  # fmt: skip
def test_a_name_without_its_unit(name, written, rest):
    assert unit_in_name(name, "volume").text == written
    assert without_unit(name, "volume") == rest


@pytest.mark.parametrize(
    ("text", "dimension", "factor"),
    [
        ("тыс. м³", "volume", 1e3), ("млн м3", "volume", 1e6), ("(м3)", "volume", 1), ("м куб.", "volume", 1),
        ("в тыс. м3", "volume", 1e3), ("M m3", "volume", 1e6), ("т", "mass", 1), ("т", "volume", None), ("%g", "acceleration", 0.01),
        ("gal", "acceleration", 0.01 / G), ("m", "volume", None), ("m", "length", 1), ("м2", "volume", None),
        ("m3 m3", "volume", None), ("млн", "volume", None), ("l", "volume", 1e-3), ("", "volume", None), ("m3/s", "volume", None),
    ],
)  # fmt: skip
def test_a_whole_text_as_a_unit(text, dimension, factor):
    unit = unit_of(text, dimension)
    assert unit is None if factor is None else unit.factor == pytest.approx(factor)


@pytest.mark.parametrize(("name", "factor"), [*VOLUME_UNITS.items(), *MASS_UNITS.items()])
def test_the_options_are_units_themselves(name, factor):
    assert unit_of(name, "volume" if name in VOLUME_UNITS else "mass").factor == factor


@pytest.mark.parametrize("dimension", BASE_UNITS)
def test_base_units_have_the_factor_one(dimension):
    assert unit_of(BASE_UNITS[dimension], dimension).factor == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [("млн", 1e6), ("тыс.", 1e3), ("мың", 1e3), ("million", 1e6), ("k", 1e3), ("M", 1e6), ("m", None), ("млрд", 1e9),
     ("тысяч", 1e3), ("mln", 1e6), ("т", None), ("3", None), ("", None), ("Mt", None)],
)  # fmt: skip
def test_words_of_magnitude(text, number):
    assert magnitude_of(text) == number


@pytest.mark.parametrize(
    "text", ["m" * 40_000, "куб." * 10_000, "м" + "_" * 40_000 + "3", "кубическ" * 5_000, "тыс " * 10_000]
)
def test_long_names_take_no_time(text):
    start = time.perf_counter()
    for dimension in BASE_UNITS:
        unit_in_name(text, dimension)
        unit_of(text, dimension)
    assert time.perf_counter() - start < 1
