"""Facilities from a QGIS source: features, raw columns and positions; and which field serves which variable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFeedback,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingException,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..core.columns import ColumnChoice, choose_columns, find_column, find_field
from ..core.own_results import OwnResults, basis_columns, components_in, own_results
from ..core.parsing import is_missing
from ..core.result import HOW, MEASURED, PROXY
from ..core.variables import VariableRule
from ..hydrology import features_of
from ..hydrology.geodesy import GeodeticFrame, Sites
from .fields import readable_results
from .i18n import name_fields, tr
from .processing_run import Run

CUTTING_FORMATS = ("ESRI Shapefile", "DBF")  # as providers call the formats that cut names to 10 letters


def plain(value: Any) -> Any:
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
    no_point: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=np.int64))

    def __len__(self) -> int:
        return len(self.features)

    def column(self, name: str) -> list:
        """The values of the field ``name``, plain."""
        index = self.fields.index(name)
        return [plain(feature[index]) for feature in self.features]


def read_facilities(run: Run, name: str) -> Facilities:
    """Every feature of the input ``name`` with its position, in the geographic CRS of the layer.

    Raises ``QgsProcessingException`` where it cannot be read, and where the run is cancelled.
    """
    return read_facilities_of(run.source(name), run.context.transformContext(), run.steps)


def read_facilities_of(
    source: QgsFeatureSource, transform_context: QgsCoordinateTransformContext, feedback: QgsFeedback
) -> Facilities:
    """Every feature of ``source``, as ``read_facilities`` gives them."""
    points, features, no_point = _Points(), [], []
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
        several = not QgsWkbTypes.isSingleType(geometry.wkbType())
        if single_points and several and geometry.constGet().numGeometries() == 1 and geometry.convertToSingleType():
            feature.setGeometry(geometry)  # most formats refuse a multi-point among points
        points.add(geometry, k)
    crs, assumed = source.sourceCrs(), False
    if not crs.isValid() and points.may_be_degrees():
        crs, assumed = QgsCoordinateReferenceSystem("EPSG:4326"), True
    sites = points.sites(len(features), crs, transform_context)
    located = np.zeros(len(features), dtype=bool)
    located[sites.row] = True
    return Facilities(
        features,
        source.fields().names(),
        sites,
        crs,
        np.flatnonzero(~located),
        assumed and bool(points.x),
        np.array(no_point, dtype=np.int64),
    )


@dataclass
class _Points:
    """Points as they are read: coordinates ``x``, ``y`` in the CRS of the layer, and the facility's number ``row``."""

    x: list[float] = field(default_factory=list)
    y: list[float] = field(default_factory=list)
    row: list[int] = field(default_factory=list)

    def add(self, geometry: QgsGeometry, row: int) -> None:
        """The points of a point or multi-point ``geometry``."""
        single = QgsWkbTypes.isSingleType(geometry.wkbType())
        for point in [geometry.asPoint()] if single else geometry.asMultiPoint():
            self.x.append(point.x())
            self.y.append(point.y())
            self.row.append(row)

    def may_be_degrees(self) -> bool:
        """True where every finite point lies within the longitudes and latitudes."""
        x, y = np.array(self.x, dtype=float), np.array(self.y, dtype=float)
        return bool(np.all((np.abs(x) <= 180) & (np.abs(y) <= 90) | ~np.isfinite(x) | ~np.isfinite(y)))

    def sites(
        self, n: int, crs: QgsCoordinateReferenceSystem, transform_context: QgsCoordinateTransformContext
    ) -> Sites:
        """The points of ``n`` facilities in the geographic CRS of ``crs``; none where ``crs`` is not valid."""
        frame = GeodeticFrame.of(crs, transform_context)
        if crs.isValid():
            return Sites.from_xy(frame, self.x, self.y, self.row, n, crs)
        return Sites(frame, np.empty(0), np.empty(0), np.empty(0, dtype=np.int64), n)


FieldChoice = ColumnChoice


class NameEvidence(NamedTuple):
    """What a layer shows of the names of its fields: those that come from a join, and whether the format cuts names
    (None: not known)."""

    joined: frozenset[str] = frozenset()
    cut: bool | None = None


def name_evidence(source: QgsFeatureSource, layers: Iterable[QgsMapLayer] = ()) -> NameEvidence:
    """The evidence of ``source``, whose features come from the first of ``layers`` (see ``writing.layers_of``)."""
    fields = source.fields()
    joined = {
        fields.at(k).name() for k in range(fields.count()) if fields.fieldOrigin(k) == QgsFields.FieldOrigin.OriginJoin
    }
    first = next((layer for layer in layers if isinstance(layer, QgsVectorLayer)), None)
    provider = first.dataProvider() if first is not None else None
    cut = True if provider is not None and provider.storageType() in CUTTING_FORMATS else None
    return NameEvidence(frozenset(joined), cut)


def name_aliases(names: Iterable[str], column: Callable[[str], list]) -> tuple[str, ...]:
    """The names of a field that names facilities in the user's language, best first, where they name every facility (a
    map that is half without labels serves nobody). ``column``: a field's values."""
    names = list(names)
    found = {alias: field for alias in name_fields("name") if (field := find_field(names, [alias]))}
    return tuple(alias for alias, field in found.items() if not any(map(is_missing, column(field))))


def name_field(names: Iterable[str], column: Callable[[str], list]) -> str:
    """The field that names the facilities, found by its name; "" where there is none. See ``name_aliases``."""
    names = list(names)
    return find_column(names, "facilities", "name", name_aliases(names, column))


def choose_fields(
    names: Iterable[str],
    given: Mapping[str, str],
    own: Mapping[str, VariableRule] | None = None,
    column: Callable[[str], list] | None = None,
    evidence: NameEvidence | None = None,
) -> FieldChoice:
    """The field for every role: the ``given`` one (role -> name, "" where left empty), else the one found by its name.

    ``own``: a profile's own variables (id -> rule with ``fields``). On a layer that was scored before, the results are
    not taken for measurements: the input fields that were renamed are. ``column``: a field's values, to name the
    facilities in the user's language where the layer does. ``evidence``: see ``name_evidence``.
    """
    names, evidence = list(names), evidence or NameEvidence()
    real = measured_fields(names, column)
    shown = {name: before for before, name in real.items()}
    preferred: dict[str, Iterable[str]] = {}
    if column is not None:
        preferred["name"] = name_aliases(real, partial(_column_of, column, real))
    choice = choose_columns(
        [*real, *(name for name in given.values() if name and name not in shown)],
        {role: shown.get(name, name) for role, name in given.items()},
        {role: rule.fields for role, rule in (own or {}).items()},
        preferred,
        {shown.get(name, name) for name in evidence.joined},
        evidence.cut,
    )
    choice.chosen = {role: real.get(name, name) for role, name in choice.chosen.items()}
    choice.not_taken = [replace(one, column=real.get(one.column, one.column)) for one in choice.not_taken]
    return choice


def _column_of(column: Callable[[str], list], real: Mapping[str, str], before: str) -> list:
    return column(real[before])


def results_of(names: Iterable[str], column: Callable[[str], list] | None) -> OwnResults:
    """The plugin's own results among the fields ``names``; ``column``: a field's values."""
    names = list(names)
    if column is None:
        return own_results(names, {})
    return own_results(names, {name: components_in(column(name)) for name in basis_columns(names)})


def measured_fields(names: Iterable[str], column: Callable[[str], list] | None = None) -> dict[str, str]:
    """The fields that are no results of an earlier scoring: the name that they had before -> the name that they have.

    Also without results under their readable names, as QGIS exports them. ``column``: a field's values.
    """
    names = list(names)
    found = results_of(names, column)
    no_input = found.results | readable_results(names)
    renamed = set(found.originals.values())
    kept = {name: name for name in names if name not in no_input and name not in renamed}
    return {**kept, **found.originals}


def population_how(facilities: Facilities, choice: FieldChoice) -> np.ndarray:
    """How the population at risk is known (n,): what "Trace downstream" wrote into ``pop_how`` beside ``pop_10km``."""
    traced = choice.chosen.get("population") == "pop_10km" and "pop_how" in facilities.fields
    how = np.array(facilities.column("pop_how"), dtype=object) if traced else np.full(len(facilities), None)
    return np.where(how == HOW[PROXY], PROXY, MEASURED)
