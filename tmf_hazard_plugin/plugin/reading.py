"""Facilities from a QGIS source: features, raw columns and positions; and which field serves which variable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median_low

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProcessingException,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..core.columns import aliases, find_field, unit_in_name
from ..core.parsing import is_missing
from ..core.result import HOW, MEASURED, PROXY, RESULT_FIELDS
from ..hydrology import features_of
from ..hydrology.geodesy import GeodeticFrame, Sites
from .fields import SHAPEFILE_STEM
from .i18n import spoken_fields, tr

ROLES = {
    "NAME_FIELD": "name",
    "VOLUME_FIELD": "volume",
    "MASS_FIELD": "mass",
    "WHC_FIELD": "whc",
    "SUBSTANCE_FIELD": "substance",
    "WASTE_CLASS_FIELD": "waste_class",
    "STATUS_FIELD": "status",
    "FOS_FIELD": "fos",
    "PGA_FIELD": "pga",
    "MSK_FIELD": "msk",
    "FLOOD_FIELD": "flood",
    "PAR_FIELD": "population",
}


def plain(value):
    """An attribute as a plain Python value: None for NULL, text for dates and other objects."""
    if value is None or (isinstance(value, QVariant) and value.isNull()):
        return None
    if isinstance(value, (int, float, str)):
        return value
    return value.toString() if hasattr(value, "toString") else str(value)


@dataclass
class Facilities:
    """The facilities of a layer, in its order: ``features``, and ``sites`` where they lie.

    ``no_geometry``: rows without a usable position; ``no_point``: those of them that a layer of mixed geometries has
    as lines or polygons, which are dropped. ``assumed_crs``: the layer had no CRS and was read as EPSG:4326.
    """

    features: list[QgsFeature]
    fields: list[str]
    sites: Sites
    crs: QgsCoordinateReferenceSystem
    no_geometry: np.ndarray
    assumed_crs: bool = False
    null_island: int = 0
    no_point: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=np.int64))

    def __len__(self) -> int:
        return len(self.features)

    def column(self, name: str) -> list:
        """The values of the field ``name``, plain."""
        index = self.fields.index(name)
        return [plain(feature[index]) for feature in self.features]


def read_facilities(source: QgsFeatureSource, transform_context, feedback) -> Facilities:
    """Every feature of ``source`` with its position, in the geographic CRS of the layer.

    Raises ``QgsProcessingException`` where the run is cancelled.
    """
    x, y, row, features, no_point = [], [], [], [], []
    step, single_points = 100.0 / max(source.featureCount(), 1), QgsWkbTypes.isSingleType(source.wkbType())
    for k, feature in enumerate(features_of(source, QgsFeatureRequest())):
        if feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))
        feedback.setProgress(k * step)
        features.append(feature)
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        if geometry.type() != QgsWkbTypes.GeometryType.PointGeometry:
            feature.clearGeometry()
            no_point.append(k)
            continue
        single = QgsWkbTypes.isSingleType(geometry.wkbType())
        if not single and single_points and geometry.constGet().numGeometries() == 1:
            single = geometry.convertToSingleType()  # most formats refuse a multi-point among points
            feature.setGeometry(geometry)
        for point in [geometry.asPoint()] if single else geometry.asMultiPoint():
            x.append(point.x())
            y.append(point.y())
            row.append(k)
    x, y, row = np.array(x, dtype=float), np.array(y, dtype=float), np.array(row, dtype=np.int64)
    crs, assumed = source.sourceCrs(), False
    if not crs.isValid():
        assumed = bool(np.all((np.abs(x) <= 180) & (np.abs(y) <= 90) | ~np.isfinite(x) | ~np.isfinite(y)))
        crs = QgsCoordinateReferenceSystem("EPSG:4326") if assumed else crs
    frame = GeodeticFrame.of(crs, transform_context)
    if crs.isValid():
        sites = Sites.from_xy(frame, x, y, row, len(features), crs)
    else:
        sites = Sites(frame, x[:0], y[:0], row[:0], len(features))
    located = np.zeros(len(features), dtype=bool)
    located[sites.row] = True
    at_zero = int(np.count_nonzero((sites.lon == 0) & (sites.lat == 0)))
    return Facilities(
        features,
        source.fields().names(),
        sites,
        crs,
        np.flatnonzero(~located),
        assumed and len(x) > 0,
        at_zero,
        np.array(no_point, dtype=np.int64),
    )


@dataclass
class FieldChoice:
    """Which field of the layer serves which role, and how that was decided."""

    chosen: dict[str, str] = field(default_factory=dict)  # role -> field name
    found: set[str] = field(default_factory=set)  # roles whose field was found by its name
    missing: list[str] = field(default_factory=list)  # roles without a field
    volume_unit: str | None = None  # the unit that the name of the volume field says


def name_aliases(names: Iterable[str], column: Callable[[str], list]) -> tuple[str, ...]:
    """The names of a field that names facilities, best first: those in the user's language where they name every
    facility (a map that is half without labels serves nobody), then the general ones. ``column``: a field's values.
    """
    names = list(names)
    spoken = [alias for alias in spoken_fields("name") if find_field(names, [alias])]
    whole = [alias for alias in spoken if not any(map(is_missing, column(find_field(names, [alias]))))]
    return (*whole, *aliases("facilities", "name"))


def name_field(names: Iterable[str], column: Callable[[str], list]) -> str:
    """The field that names the facilities, found by its name; "" where there is none. See ``name_aliases``."""
    return find_field(names, name_aliases(names, column)) or ""


def choose_fields(
    names: Iterable[str],
    given: Mapping[str, str],
    own: Mapping | None = None,
    column: Callable[[str], list] | None = None,
) -> FieldChoice:
    """The field for every role: the ``given`` one (role -> name, "" where left empty), else the one found by its name.

    ``own``: a profile's own variables (id -> rule with ``fields``). A field serves one role. On a layer that was
    scored before, the results are not taken for measurements: the input fields that were renamed are. ``column``: a
    field's values, to name the facilities in the user's language where the layer does.
    """
    choice = FieldChoice()
    free = {shown: name for shown, name in measured_fields(names).items() if name not in given.values()}

    def names_of(role: str) -> Iterable[str]:
        if role == "name" and column is not None:
            return name_aliases(free, lambda shown: column(free[shown]))
        return [role, *own[role].fields] if own and role in own else aliases("facilities", role)

    for role in [*ROLES.values(), *(own or {})]:
        shown = given.get(role) or find_field(free, names_of(role))
        if not shown:
            choice.missing.append(role)
            continue
        if given.get(role):
            choice.chosen[role] = shown
        else:
            choice.chosen[role] = free.pop(shown)
            choice.found.add(role)
        if role == "volume":
            choice.volume_unit = unit_in_name(shown)
    return choice


def measured_fields(names: Iterable[str]) -> dict[str, str]:
    """The fields that are no results of an earlier scoring: the name that they had before -> the name that they have.

    Every scoring adds its results and renames the fields of the same names, the oldest to "whc_1" (in a Shapefile
    "volume_m_1"). So a layer that was scored k times has k fields for every result; where there is one more, the oldest
    is the input's own.
    """
    names = list(names)
    versions = {
        result: {name: age for name in names if (age := _renamed(name, result)) is not None} for result in RESULT_FIELDS
    }
    scorings = median_low(map(len, versions.values()))
    results = {name for found in versions.values() for name in found} if scorings else set()
    own = {name: name for name in names if name not in results}
    for result, found in versions.items():
        if len(found) > scorings > 0:
            own[result] = min((name for name in found if found[name]), key=found.get)
    return own


def _renamed(name: str, result: str) -> int | None:
    """The number with which the field ``name`` was renamed because of the result field ``result``, 0 where it has that
    name itself, None where it has another."""
    name = name.lower()
    if name == result:
        return 0
    stem, _, number = name.rpartition("_")
    return int(number) if stem in (result, result[:SHAPEFILE_STEM]) and number.isdecimal() else None


def population_how(facilities: Facilities, choice: FieldChoice) -> np.ndarray:
    """How the population at risk is known (n,): what "Trace downstream" says beside its ``pop_10km``."""
    beside = choice.chosen.get("population") == "pop_10km" and "pop_how" in facilities.fields
    said = np.array(facilities.column("pop_how"), dtype=object) if beside else np.full(len(facilities), None)
    return np.where(said == HOW[PROXY], PROXY, MEASURED)
