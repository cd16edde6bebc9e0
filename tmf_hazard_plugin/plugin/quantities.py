"""Numbers with their units, as people read them and as the reader of cells understands them again."""

from __future__ import annotations

import math
from decimal import Decimal

import numpy as np

from ..core.units import MASS_UNITS, VOLUME_UNITS, Unit
from .i18n import LANGUAGES, language, number, tr
from .messages import unit_names

SPACE = "\u00a0"  # between groups of digits in every language: a comma there could be taken for a decimal one
APPROXIMATE = 1.2  # "about x" is x / 1.2 to 1.2 x, method.md section 2


def base_unit(dimension: str) -> str:
    """The unit in which the numbers of ``dimension`` are kept; "" for pure numbers."""
    return {"volume": tr("m³"), "mass": tr("t"), "acceleration": "g"}.get(dimension, "")


def unit_name(unit: Unit) -> str:
    """``unit`` as people read it: in their language where it is one of the usual ones, else as the text writes it."""
    if unit.dimension in ("volume", "mass"):
        usual = MASS_UNITS if unit.dimension == "mass" else VOLUME_UNITS
        named = {usual[key]: name for key, name in unit_names(unit.dimension).items()}
        if unit.factor in named:
            return named[unit.factor]
    return unit.text


def amount(value: float, dimension: str) -> str:
    """``value`` in base units, rounded, with its unit: "2.6 million m³"."""
    if dimension == "acceleration":
        return f"{number(value, 0 if value >= 100 else 3)}{SPACE}g"
    steps = (
        (1e6, tr("{number} million m³") if dimension == "volume" else tr("{number} million t")),
        (1e3, tr("{number} thousand m³") if dimension == "volume" else tr("{number} thousand t")),
        (1.0, tr("{number} m³") if dimension == "volume" else tr("{number} t")),
    )
    for size, text in steps:
        if value >= size or size == 1.0:
            shown = value / size
            return text.format(number=number(shown, 0 if shown >= 100 else 1 if shown >= 10 else 2))
    return ""


def exact(value: float) -> str:
    """``value`` with all its digits and the reader's decimal sign, such that it cannot be read as another number."""
    sign = "-" if value < 0 else ""
    whole, _, part = format(Decimal(f"{abs(value):.15g}"), "f").partition(".")
    part = part.rstrip("0")
    if len(part) == 3 and whole != "0":
        part += "0"  # three digits after a comma could be a group
    return sign + f"{int(whole):,}".replace(",", SPACE) + (LANGUAGES[language()].decimal_point + part if part else "")


def interval(low: float, high: float, dimension: str = "") -> str:
    """The values from ``low`` to ``high``, both included, as a text that is read as the same interval."""
    unit = base_unit(dimension)
    end = f"{SPACE}{unit}" if unit else ""
    if low == high:
        return exact(low) + end
    if math.isinf(low):
        return _bound(high, "≤", "<", np.inf) + end
    if math.isinf(high):
        return _bound(low, "≥", ">", -np.inf) + end
    middle = float(f"{math.sqrt(low * high):.12g}") if low > 0 else 0.0
    if middle and math.isclose(middle / APPROXIMATE, low) and math.isclose(middle * APPROXIMATE, high):
        return f"≈ {exact(middle)}{end}"
    return f"{exact(low)} – {exact(high)}{end}"


def _bound(value: float, closed: str, strict: str, beyond: float) -> str:
    """One end: ``closed`` where it belongs to the interval, ``strict`` where it is the last number before the one that
    was written (see ``core.cells.Cell``); ``beyond``: on which side that one lies."""
    written = float(f"{value:.15g}")
    sign = strict if written != value and np.nextafter(value, beyond) == written else closed
    return f"{sign} {exact(value)}"
