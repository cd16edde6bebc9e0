"""What columns of numbers hold: quantities with their sizes, units and signs, as registers write them."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from decimal import Decimal

ACRE_FOOT = 1233.48183754752  # m3, of the international foot
GRAVITY = 9.80665  # m/s2


@dataclass(frozen=True)
class Style:
    """How a column writes its numbers; ``proof``: a text that leaves no doubt about it, and what it says."""

    name: str
    group: str
    decimal: str

    def write(self, value: Decimal) -> str:
        """``value`` with the column's signs, no digit lost."""
        whole, _, part = f"{value:f}".partition(".")
        grouped = f"{int(whole):,}".replace(",", self.group)
        return grouped + (self.decimal + part if part else "")


STYLES = (
    Style("3 400,5", " ", ","),
    Style("3 400,5 (no-break)", "\u00a0", ","),
    Style("3 400,5 (thin)", "\u202f", ","),
    Style("3400,5", "", ","),
    Style("3400.5", "", "."),
    Style("3,400.5", ",", "."),
    Style("3.400,5", ".", ","),
    Style("3'400.5", "'", "."),
)

# A unit inside a cell: language -> (text, base units), those that method.md names first. An em space would be odd.
VOLUME = {
    "ru": (("м3", 1), ("м³", 1), ("куб. м", 1), ("тыс. м3", 1e3), ("тыс. м³", 1e3), ("тыс.м3", 1e3), ("тыс. куб. м", 1e3),
           ("млн м3", 1e6), ("млн м³", 1e6), ("млн. м3", 1e6), ("млн куб. м", 1e6), ("млн. куб. м", 1e6)),
    "en": (("m3", 1), ("m³", 1), ("cubic metres", 1), ("cubic meters", 1), ("cu m", 1), ("cu. m", 1), ("thousand m3", 1e3),
           ("million m3", 1e6), ("Mm3", 1e6), ("Mm³", 1e6), ("million cubic metres", 1e6), ("acre-feet", ACRE_FOOT)),
    "kk": (("м3", 1), ("текше м", 1), ("мың м3", 1e3), ("мың м³", 1e3), ("мың текше м", 1e3), ("млн м3", 1e6), ("млн м³", 1e6),
           ("млн текше м", 1e6)),
}  # fmt: skip
VOLUME_RARE = {
    "ru": (("т.м3", 1e3), ("т. м3", 1e3), ("тыс м3", 1e3), ("тыс.куб.м", 1e3), ("тысяч кубометров", 1e3), ("миллионов м3", 1e6),
           ("млн кубометров", 1e6), ("м.куб.", 1), ("м^3", 1), ("кубометров", 1), ("км3", 1e9), ("млрд м3", 1e9), ("тм3", 1e3),
           ("х1000 м3", 1e3), ("·10³ м3", 1e3), ("×10^6 м3", 1e6), ("млн.м.куб", 1e6), ("л", 1e-3), ("млн л", 1e3)),
    "en": (("m^3", 1), ("k m3", 1e3), ("'000 m3", 1e3), ("000 m3", 1e3), ("x 1000 m3", 1e3), ("x10^6 m3", 1e6), ("MCM", 1e6),
           ("Mcum", 1e6), ("MMm3", 1e6), ("bn m3", 1e9), ("acre-ft", ACRE_FOOT), ("ac-ft", ACRE_FOOT), ("AF", ACRE_FOOT),
           ("cubic yards", 0.764554857984), ("ft3", 0.028316846592), ("hm3", 1e6), ("km3", 1e9), ("litres", 1e-3),
           ("million tonnes-m3", math.nan)),
    "kk": (("текше метр", 1), ("миллион м3", 1e6), ("мың текше метр", 1e3), ("млрд м3", 1e9)),
    "es": (("m3", 1), ("miles de m3", 1e3), ("mil m3", 1e3), ("millones de m3", 1e6), ("hm3", 1e6), ("Mm3", 1e6)),
    "pt": (("m³", 1), ("mil m³", 1e3), ("milhões de m³", 1e6), ("milhão de m3", 1e6), ("hm³", 1e6)),
}  # fmt: skip
MASS = {
    "ru": (("т", 1), ("тыс. т", 1e3), ("тыс. тонн", 1e3), ("млн т", 1e6), ("млн тонн", 1e6), ("млн. т", 1e6)),
    "en": (("t", 1), ("tonnes", 1), ("kt", 1e3), ("thousand tonnes", 1e3), ("Mt", 1e6), ("million tonnes", 1e6)),
    "kk": (("т", 1), ("мың т", 1e3), ("мың тонна", 1e3), ("млн т", 1e6), ("млн тонна", 1e6)),
}
MASS_RARE = {
    "ru": (("Мт", 1e6), ("кт", 1e3), ("млрд т", 1e9), ("тыс.т", 1e3), ("кг", 1e-3), ("т. тонн", 1e3)),
    "en": (
        ("MT", math.nan),
        ("ktonnes", 1e3),
        ("kton", math.nan),
        ("kg", 1e-3),
        ("Gt", 1e9),
        ("million metric tons", 1e6),
    ),
    "es": (("toneladas", 1), ("millones de toneladas", 1e6), ("miles de toneladas", 1e3)),
    "pt": (("toneladas", 1), ("milhões de toneladas", 1e6), ("mil toneladas", 1e3)),
}
ACCELERATION = {
    "ru": (("g", 1), ("м/с2", 1 / GRAVITY), ("м/с²", 1 / GRAVITY), ("см/с2", 0.01 / GRAVITY), ("%g", 0.01)),
    "en": (
        ("g", 1),
        ("m/s2", 1 / GRAVITY),
        ("m/s²", 1 / GRAVITY),
        ("cm/s2", 0.01 / GRAVITY),
        ("gal", 0.01 / GRAVITY),
        ("%g", 0.01),
    ),
}
ACCELERATION_RARE = {
    "ru": (("Гал", 0.01 / GRAVITY), ("м/с^2", 1 / GRAVITY), ("% g", 0.01), ("мg", math.nan)),
    "en": (
        ("cm/s/s", 0.01 / GRAVITY),
        ("m/sec2", 1 / GRAVITY),
        ("Gal", 0.01 / GRAVITY),
        ("% g", 0.01),
        ("% of g", 0.01),
        ("mg", 1e-3),
    ),
}
DEGREES = {"ru": (("баллов", 1), ("баллов MSK", 1)), "kk": (("балл", 1),)}
DEGREES_RARE = {
    "ru": (
        ("балла", 1),
        ("балл", 1),
        ("баллов по шкале MSK-64", 1),
        ("баллов (MSK-64)", 1),
        ("б.", 1),
        ("баллов МSК-64", 1),
    ),
    "en": (("MSK", 1), ("MSK-64", 1), ("degrees MSK", 1)),
    "kk": (("балдық", 1), ("баллдық", 1)),
}
PEOPLE = {"ru": (("чел.", 1), ("человек", 1)), "en": (("people", 1),), "kk": (("адам", 1),)}
PEOPLE_RARE = {
    "ru": (("тыс. чел.", 1e3), ("тыс. человек", 1e3), ("жителей", 1), ("млн чел.", 1e6), ("чел", 1)),
    "en": (("persons", 1), ("thousand people", 1e3), ("inhabitants", 1)),
    "kk": (("мың адам", 1e3), ("тұрғын", 1)),
}


@dataclass(frozen=True)
class Quantity:
    """One kind of column: its ``role``, base units per unit, sizes in base units, digits after the decimal sign."""

    role: str
    factor: float
    smallest: float
    largest: float
    digits: tuple[int, ...] = (0, 0, 1, 2)
    units: dict = field(default_factory=dict)
    rare: dict = field(default_factory=dict)
    foreign: tuple[str, ...] = ()  # units of something else


_NOT_VOLUME = (
    "т",
    "тыс. т",
    "га",
    "м",
    "м2",
    "%",
    "tonnes",
    "Mt",
    "ha",
    "м3/год",
    "тыс. м3/год",
    "m3/year",
    "м3/сут",
    "км",
    "$",
    "тенге",
    "мг/л",
)
_NOT_MASS = ("га", "м", "%", "м3/ч", "т/год", "млн т/год", "Mt/y", "t/d", "ha", "т/м3", "$", "г/т", "g/t")
QUANTITIES = (
    Quantity("volume", 1, 5e2, 3e8, (0, 0, 0, 1, 2), VOLUME, VOLUME_RARE, _NOT_VOLUME),
    Quantity("volume", 1e3, 5e2, 3e8, (0, 0, 1, 2), VOLUME, VOLUME_RARE, _NOT_VOLUME),
    Quantity("volume", 1e6, 2e4, 9e8, (1, 2, 3), VOLUME, VOLUME_RARE, _NOT_VOLUME),
    Quantity("volume", ACRE_FOOT, 5e4, 3e8, (0, 0, 1), VOLUME, VOLUME_RARE, _NOT_VOLUME),
    Quantity("mass", 1, 5e2, 5e8, (0, 0, 1), MASS, MASS_RARE, _NOT_MASS),
    Quantity("mass", 1e3, 5e3, 5e8, (0, 1, 2), MASS, MASS_RARE, _NOT_MASS),
    Quantity("mass", 1e6, 2e4, 9e8, (1, 2, 3), MASS, MASS_RARE, _NOT_MASS),
    Quantity("fos", 1, 0.7, 2.8, (1, 2, 2), foreign=("%", "м", "лет", "баллов", "g")),
    Quantity("pga", 1, 0.02, 0.9, (2, 2, 3), ACCELERATION, ACCELERATION_RARE, ("баллов", "м", "км", "Hz", "лет", "см")),
    Quantity("pga", 0.01, 0.02, 0.9, (0, 1, 1), ACCELERATION, ACCELERATION_RARE, ("баллов", "м", "км", "лет")),
    Quantity("pga", 1 / GRAVITY, 0.02, 0.9, (1, 2), ACCELERATION, ACCELERATION_RARE, ("баллов", "м", "км", "лет")),
    Quantity("msk", 1, 5, 10, (0,), DEGREES, DEGREES_RARE, ("g", "м/с2", "%", "м", "лет", "по Рихтеру", "Richter")),
    Quantity(
        "population",
        1,
        1,
        3e5,
        (0,),
        PEOPLE,
        PEOPLE_RARE,
        ("домов", "семей", "сёл", "км", "%", "households", "villages", "дворов", "тг"),
    ),
)
