"""Units in names of columns and in cells (method.md section 2): volume, mass, ground acceleration, area, length."""

from __future__ import annotations

from typing import NamedTuple

BASE_UNITS = {"volume": "m3", "mass": "t", "acceleration": "g", "area": "m2", "length": "m"}  # of each dimension
VOLUME_UNITS = {"m3": 1.0, "1000 m3": 1e3, "Mm3": 1e6}  # the order of VOLUME_UNIT's options
MASS_UNITS = {"t": 1.0, "1000 t": 1e3, "Mt": 1e6}  # the order of MASS_UNIT's options


class Unit(NamedTuple):
    """A unit: how many base units of its ``dimension`` (see ``BASE_UNITS``) it holds, and how the text writes it."""

    dimension: str
    factor: float
    text: str


def unit_of(text: str, dimension: str) -> Unit | None:
    """The unit of ``dimension`` that the whole ``text`` writes ("тыс. м³"), None where it is none."""
    raise NotImplementedError


def unit_in_name(name: str, dimension: str) -> Unit | None:
    """The unit of ``dimension`` in the ``name`` of a column, layer or file ("Объем, тыс. куб. м"); None where there is
    none, or several that differ."""
    raise NotImplementedError


def without_unit(name: str, dimension: str) -> str:
    """``name`` without the unit that ``unit_in_name`` finds ("Объем")."""
    raise NotImplementedError


def magnitude_of(text: str) -> float | None:
    """The number that the whole ``text`` stands for as a word of magnitude ("млн": 1e6), None where it is none."""
    raise NotImplementedError
