"""What rivers, lakes, flood zones and the seismic raster say of facilities, as the core wants it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer

from ..core.columns import aliases, find_column, find_field
from ..core.parsing import to_numbers
from ..core.profile import Profile
from ..core.variables import (
    BUILTIN,
    Variable,
    Water,
    lake_size_from_area,
    river_size_from_discharge,
    river_size_from_order,
)
from ..hydrology.geodesy import Sites
from ..hydrology.nearest import nearest_features
from ..hydrology.point_in_polygon import inside_any
from ..hydrology.raster import largest_of, sample_raster
from . import messages
from .i18n import pick, tr
from .reading import plain

RIVER_SIZE = (river_size_from_order, river_size_from_discharge)  # the order of RIVER_SIZE_KIND's options
RIVER_SIZE_ROLES = ("river_order", "river_discharge")


def nearest_water(kind, source, sites, radius_m, size_field, size_kind, names, feedback, steps):
    """The nearest water bodies of one ``kind`` ("river", "lake") as ``Water``, and their ids (object (n,), None).

    ``source`` may be None: unknown. ``size_field`` "" is found by its name; a name says its kind, which then wins over
    ``size_kind``. ``names`` of the facilities, or None.
    """
    if source is None:
        return Water.unknown(sites.n), np.full(sites.n, None, dtype=object)
    layer = source.sourceName()
    id_field = None
    if kind == "river":
        size_field, size_kind = _river_size(source.fields().names(), size_field, size_kind, feedback)
        id_field = find_column(source.fields().names(), "rivers", "river_id")
        messages.log_river_fields(feedback, layer, size_field, id_field)
    else:
        size_field = ""
    near = nearest_features(sites, source, radius_m, [f for f in (size_field, id_field) if f], kind == "lake", steps)
    messages.log_layer(feedback, layer, near.report, near.distance_m, sites)
    if kind == "lake":
        size = lake_size_from_area(near.area_m2)
    elif size_field:
        raw = np.array([plain(value) for value in near.attributes[size_field]], dtype=object)
        numbers, bad = to_numbers(raw)
        size = RIVER_SIZE[size_kind](numbers)
        unusable = np.isnan(size) & ~np.isnan(numbers)
        unusable[[row for rows in bad.values() for row in rows]] = True
        messages.log_river_sizes(feedback, layer, size_field, np.flatnonzero(unusable), raw, names)
    else:
        size = np.full(sites.n, np.nan)
    found = near.feature_id >= 0
    ids = [plain(value) for value in (near.attributes[id_field] if id_field else near.feature_id.tolist())]
    ids = [str(value) if here and value is not None else None for value, here in zip(ids, found)]
    return Water.found(near.distance_m, size, radius_m), np.array(ids, dtype=object)


def _river_size(fields, size_field: str, size_kind: int, feedback) -> tuple[str, int]:
    """The field that tells the size ("" where there is none) and what it holds: a place in ``RIVER_SIZE``."""
    for kind, role in enumerate(RIVER_SIZE_ROLES):
        named = find_field([size_field] if size_field else fields, aliases("rivers", role))
        if named:
            if size_field and kind != size_kind:
                messages.log_river_kind(feedback, size_field, kind, size_kind)
            return named, kind
    return size_field, size_kind


def flood_zones(source, sites, radius_m, feedback, steps) -> np.ndarray:
    """1 inside a flood zone of ``source``, 0 outside, NaN unknown: (n,)."""
    inside, report = inside_any(sites, source, radius_m, steps)
    messages.log_layer(feedback, source.sourceName(), report, inside, sites)
    return inside


def ground_acceleration(raster, sites, names, feedback, steps) -> np.ndarray:
    """The peak ground acceleration [g] of ``raster`` at facilities: (n,), NaN unknown.

    Of several points of a facility the worst counts; one unknown point leaves it unknown. Values that no acceleration
    has are unknown, and said. ``names`` of the facilities, or None.
    """
    values, rule = sample_raster(sites, raster, feedback=steps), BUILTIN["pga_475"]
    odd = ~np.isnan(values) & ~rule.usable(values)
    known = largest_of(sites, np.where(odd, np.nan, values))
    messages.log_raster(feedback, raster.name(), known, sites)
    messages.log_accelerations(feedback, raster.name(), rule, sites.row[odd], values[odd], names)
    return known


def profile_rasters(
    profile: Profile, sites: Sites, feedback: QgsProcessingFeedback, steps: QgsProcessingFeedback
) -> dict[str, Variable]:
    """The variables that components of ``profile`` read from rasters beside it, by id; no data is unknown.

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
            values = sign * largest_of(sites, sign * sample_raster(sites, raster, feedback=steps))
            messages.log_raster(feedback, raster.name(), values, sites)
            variables[name] = Variable.known(values)
    return variables
