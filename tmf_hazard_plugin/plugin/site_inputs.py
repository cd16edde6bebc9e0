"""What rivers, lakes, flood zones and the seismic raster give for facilities, as the core takes it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from qgis.core import QgsProcessingException, QgsProcessingFeatureSource, QgsRasterLayer

from ..core.cells import to_numbers
from ..core.columns import find_column
from ..core.profile import Profile
from ..core.units import in_base_units
from ..core.variables import (
    BUILTIN,
    Variable,
    Water,
    lake_size_from_area,
    river_size_from_discharge,
    river_size_from_order,
)
from ..hydrology.geodesy import Sites
from ..hydrology.ids import id_text
from ..hydrology.nearest import Nearest, nearest_features
from ..hydrology.point_in_polygon import inside_any
from ..hydrology.raster import largest_of, sample_raster
from . import messages
from .column_units import log_accelerations
from .i18n import pick, tr
from .processing_run import Run
from .raster_unit import RasterUnit
from .reading import plain

RIVER_SIZE = (river_size_from_order, river_size_from_discharge)  # the order of RIVER_SIZE_KIND's options
RIVER_SIZE_ROLES = ("river_order", "river_discharge")


class RiverSize(NamedTuple):
    """Where the size of a river is found: the ``field`` ("": none), and what it holds, an index into ``RIVER_SIZE``."""

    field: str
    kind: int


class FoundWater(NamedTuple):
    """The nearest water bodies of one kind, and their ids: texts, None where there is none (n,)."""

    water: Water
    ids: np.ndarray

    @classmethod
    def unknown(cls, n: int) -> FoundWater:
        """For ``n`` facilities without a layer of water."""
        return cls(Water.unknown(n), np.full(n, None, dtype=object))


def nearest_rivers(
    run: Run,
    source: QgsProcessingFeatureSource | None,
    sites: Sites,
    radius_m: float,
    given: RiverSize,
    names: messages.Names,
) -> FoundWater:
    """The nearest river of ``source`` (None: unknown) within ``radius_m`` metres of each facility.

    ``given``: the size as the user gives it; a field left empty is found by its name, and where the name of a field
    shows its kind, that wins over the kind given. ``names`` of the facilities for the log, or None.
    """
    if source is None:
        return FoundWater.unknown(sites.n)
    layer, fields = source.sourceName(), source.fields().names()
    size, id_field = _river_size(run, fields, given), find_column(fields, "rivers", "river_id")
    messages.log_river_fields(run.feedback, layer, size.field, id_field)
    near = nearest_features(sites, source, radius_m, [f for f in (size.field, id_field) if f], False, run.steps)
    messages.log_layer(run.feedback, layer, near.report, near.distance_m, sites, names)
    sizes = np.full(sites.n, np.nan)
    if size.field:
        raw = np.array([plain(value) for value in near.attributes[size.field]], dtype=object)
        numbers, bad = to_numbers(raw)
        sizes = RIVER_SIZE[size.kind](numbers)
        unusable = np.isnan(sizes) & ~np.isnan(numbers)
        unusable[[row for rows in bad.values() for row in rows]] = True
        messages.log_river_sizes(run.feedback, layer, size.field, np.flatnonzero(unusable), raw, names)
    ids = near.attributes[id_field] if id_field else near.feature_id.tolist()
    return FoundWater(Water.found(near.distance_m, sizes, radius_m), _ids(near, ids))


def nearest_lakes(
    run: Run, source: QgsProcessingFeatureSource | None, sites: Sites, radius_m: float, names: messages.Names
) -> FoundWater:
    """The nearest lake of ``source`` (None: unknown) within ``radius_m`` metres of each facility; its size is that of
    its area. ``names`` of the facilities for the log, or None."""
    if source is None:
        return FoundWater.unknown(sites.n)
    near = nearest_features(sites, source, radius_m, [], True, run.steps)
    messages.log_layer(run.feedback, source.sourceName(), near.report, near.distance_m, sites, names)
    water = Water.found(near.distance_m, lake_size_from_area(near.area_m2), radius_m)
    return FoundWater(water, _ids(near, near.feature_id.tolist()))


def _ids(near: Nearest, values: Iterable) -> np.ndarray:
    """``values`` of the features in ``near`` as texts, None where there is no feature or no value: (n,)."""
    found = (near.feature_id >= 0).tolist()
    texts = [id_text(value) or None if here else None for value, here in zip(values, found)]
    return np.array(texts, dtype=object)


def _river_size(run: Run, fields: Iterable[str], given: RiverSize) -> RiverSize:
    """Which of the ``fields`` holds the size, and what it is, from what is ``given``; a difference is logged."""
    for kind, role in enumerate(RIVER_SIZE_ROLES):
        named = find_column([given.field] if given.field else fields, "rivers", role)
        if named:
            if given.field and kind != given.kind:
                messages.log_river_kind(run.feedback, given.field, kind, given.kind)
            return RiverSize(named, kind)
    return given


def flood_zones(
    run: Run, source: QgsProcessingFeatureSource, sites: Sites, radius_m: float, names: messages.Names
) -> np.ndarray:
    """1 inside a flood zone of ``source``, 0 outside, NaN unknown: (n,). ``names`` of the facilities for the log, or
    None."""
    inside, report = inside_any(sites, source, radius_m, run.steps)
    messages.log_layer(run.feedback, source.sourceName(), report, inside, sites, names)
    return inside


def ground_acceleration(
    run: Run, raster: QgsRasterLayer, unit: RasterUnit, sites: Sites, names: messages.Names
) -> np.ndarray:
    """The peak ground acceleration [g] of ``raster``, which is in ``unit``, at facilities: (n,), NaN unknown.

    Of several points of a facility the worst counts; one unknown point leaves it unknown. Values that no acceleration
    has are unknown, and logged. ``names`` of the facilities for the log, or None.
    """
    rule = BUILTIN["pga_475"]
    values = in_base_units(sample_raster(sites, raster, feedback=run.steps), unit.factor, "acceleration")
    odd = ~np.isnan(values) & ~rule.usable(values)
    known = largest_of(sites, np.where(odd, np.nan, values))
    messages.log_raster(run.feedback, raster.name(), known, sites, names)
    messages.log_accelerations(run.feedback, raster.name(), rule, sites.row[odd], values[odd], names)
    log_accelerations(run.feedback, raster.name(), known, unit.text)
    return known


def profile_rasters(run: Run, profile: Profile, sites: Sites, names: messages.Names) -> dict[str, Variable]:
    """The variables that components of ``profile`` read from rasters beside it, by id; no data is unknown. ``names`` of
    the facilities for the log, or None.

    Raises ``QgsProcessingException`` where a raster cannot be read, ``Cancelled`` where the run is.
    """
    variables: dict[str, Variable] = {}
    for component in profile.components:
        for name, wanted in component.rasters.items():
            path = str((profile.folder or Path()) / wanted.file)
            raster = QgsRasterLayer(path, wanted.file)
            if not raster.isValid():
                text = tr("{parameter}: the layer cannot be read: {value}")
                raise QgsProcessingException(text.format(parameter=pick(component.title), value=path))
            sign = -1.0 if wanted.of_several == "smallest" else 1.0
            values = sign * largest_of(sites, sign * sample_raster(sites, raster, feedback=run.steps))
            messages.log_raster(run.feedback, raster.name(), values, sites, names)
            variables[name] = Variable.known(values)
    return variables
