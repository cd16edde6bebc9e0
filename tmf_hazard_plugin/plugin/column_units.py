"""In which unit the numbers of a column are: the file of corrections, the column's name, a parameter, or assumed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsProcessingFeedback

from ..core.cells import Cells
from ..core.column_names import is_real
from ..core.readings_file import ReadingsFile
from ..core.units import BASE_UNITS, MASS_UNITS, VOLUME_UNITS, Unit, unit_in_name, unit_of
from ..core.variables import NUMBER_ROLES
from .i18n import number, tr, tr_n
from .messages import role_names
from .quantities import amount, unit_name
from .reading import FieldChoice

FILE, NAME, GIVEN, ASSUMED = "file", "name", "given", "assumed"  # how a unit is known, best first
ROLES = ("volume", "mass", "pga")  # whose numbers have a unit
OPTIONS = {"volume": VOLUME_UNITS, "mass": MASS_UNITS}  # the units that a parameter may give
ABOVE_TEN_DIGITS = 1e10  # m3; the largest facilities of the world hold a few 1e9
LARGE_PGA = 1.0  # g; few places on earth have more in 475 years


@dataclass(frozen=True)
class ColumnUnit:
    """The ``unit`` of the ``column`` of ``role`` and how it is known; ``overruled``: another one that the name or the
    parameter says, None where nothing contradicts; ``foreign``: a unit of another quantity that the name says ("Хвосты,
    тыс. т" for a volume)."""

    role: str
    column: str
    unit: Unit
    known_by: str
    overruled: Unit | None = None
    foreign: Unit | None = None

    @property
    def must_be_said(self) -> bool:
        """True where the unit was assumed, or something contradicts it."""
        return self.known_by == ASSUMED or self.overruled is not None or self.foreign is not None


def column_units(
    choice: FieldChoice, options: Mapping[str, int], corrections: ReadingsFile | None = None
) -> dict[str, ColumnUnit]:
    """The unit of every column that has one, by role.

    ``options``: role -> option of its parameter; the last one, after those of ``OPTIONS``, leaves it to the name.
    ``corrections`` win over the name, and the name over the parameter.
    """
    from_file = corrections.units(choice.chosen) if corrections else {}
    return {
        role: _column_unit(role, choice, options.get(role), from_file.get(role, ""))
        for role in ROLES
        if role in choice.chosen
    }


def _column_unit(role: str, choice: FieldChoice, option: int | None, from_file: str) -> ColumnUnit:
    dimension = NUMBER_ROLES[role][0]
    named, given = choice.units.get(role), _given(role, option)
    corrected = unit_of(from_file, dimension) if from_file else None
    by = [(FILE, corrected), (NAME, named), (GIVEN, given), (ASSUMED, Unit(dimension, 1.0, BASE_UNITS[dimension]))]
    known = [(how, unit) for how, unit in by if unit is not None]
    how, unit = known[0]
    others = [other for other_how, other in known[1:] if other_how != ASSUMED and other.factor != unit.factor]
    column = choice.chosen[role]
    foreign = None if named or corrected else _foreign_unit(column, dimension)
    return ColumnUnit(role, column, unit, how, others[0] if others else None, foreign)


def _foreign_unit(column: str, dimension: str) -> Unit | None:
    """The unit of another quantity than ``dimension`` that the name of a ``column`` says."""
    found = (unit_in_name(column, other) for other in BASE_UNITS if other != dimension)
    return next((unit for unit in found if unit is not None and is_real(unit)), None)


def _given(role: str, option: int | None) -> Unit | None:
    """The unit that a parameter gives; None where it leaves it to the name, and where there is no parameter."""
    units = list(OPTIONS.get(role, {}).items())
    if option is None or option >= len(units):
        return None
    return Unit(NUMBER_ROLES[role][0], units[option][1], units[option][0])


def log_units(feedback: QgsProcessingFeedback, units: Mapping[str, ColumnUnit], cells: Mapping[str, Cells]) -> None:
    """The unit of every column, how it is known, and the median that results; ``cells``: by role."""
    for role, found in units.items():
        log_unit(feedback, found, cells[role])


def log_unit(feedback: QgsProcessingFeedback, found: ColumnUnit, cells: Cells) -> None:
    """The unit of one column; a warning where it ``must_be_said``."""
    words = {
        "variable": role_names()[found.role],
        "field": found.column,
        "unit": unit_name(found.unit),
        "median": _median(cells, found.unit.dimension),
        "other": unit_name(found.overruled or found.foreign or found.unit),
    }
    if found.foreign is not None:
        text = tr(
            "{variable}: the name of the field “{field}” says {other}, a unit of another quantity; its numbers are "
            "taken as {unit}. Median: {median}. Is it the right field?"
        )
        feedback.pushWarning(text.format(**words))
    elif found.known_by == ASSUMED:
        text = tr("{variable}: nothing says the unit of the field “{field}”; {unit} is assumed. Median: {median}.")
        feedback.pushWarning(text.format(**words))
    elif found.overruled is not None:
        text = (
            tr("{variable}: the name of the field “{field}” says {unit}, which is used; the unit given is {other}. "
               "Median: {median}.")
            if found.known_by == NAME
            else tr("{variable}: the file of corrections says {unit} for the field “{field}”, which is used; its name "
                    "or the parameter says {other}. Median: {median}.")
        )  # fmt: skip
        feedback.pushWarning(text.format(**words))
    else:
        texts = {
            FILE: tr(
                "{variable}: unit of the field “{field}”, from the file of corrections: {unit}. Median: {median}."
            ),
            NAME: tr("{variable}: unit of the field “{field}”, from its name: {unit}. Median: {median}."),
            GIVEN: tr("{variable}: unit of the field “{field}”, as given: {unit}. Median: {median}."),
        }
        feedback.pushInfo(texts[found.known_by].format(**words))


def _median(cells: Cells, dimension: str) -> str:
    """The median of what is known, of an interval its end that is there, in words."""
    values = np.where(np.isfinite(cells.low), cells.low, cells.high)
    known = values[np.isfinite(values)]
    return amount(float(np.median(known)), dimension) if len(known) else tr("no number")


def log_odd_values(
    feedback: QgsProcessingFeedback, units: Mapping[str, ColumnUnit], cells: Mapping[str, Cells]
) -> None:
    """Values that look as if their unit was mistaken: by a thousand it moves a facility by three points."""
    if "volume" in units:
        low, high = cells["volume"].low, cells["volume"].high
        with np.errstate(invalid="ignore"):
            odd = int(((high < 1e3) | (low > ABOVE_TEN_DIGITS)).sum())
        if odd:
            feedback.pushWarning(
                tr_n("%n volume(s) below 1,000 m³ or above 10,000 Mm³: is the volume unit ({unit}) right?", odd).format(
                    unit=unit_name(units["volume"].unit)
                )
            )
    if "pga" in units:
        log_accelerations(feedback, units["pga"].column, cells["pga"].low, unit_name(units["pga"].unit))


def log_accelerations(feedback: QgsProcessingFeedback, source: str, values: np.ndarray, unit: str) -> None:
    """Ground accelerations [g] of a field or a raster that look as if the ``unit`` was mistaken; NaN unknown."""
    known = values[~np.isnan(values)]
    large = int((known > LARGE_PGA).sum())
    if large:
        text = tr_n("“{source}”: %n ground acceleration(s) above {limit} g: is the unit ({unit}) right?", large)
        feedback.pushWarning(text.format(source=source, limit=number(LARGE_PGA, 0), unit=unit))
    if len(known) and not known.any():
        text = tr("“{source}”: every ground acceleration is 0: is it the right one, and in {unit}?")
        feedback.pushWarning(text.format(source=source, unit=unit))
