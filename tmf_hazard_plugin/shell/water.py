"""The nearest rivers and lakes of facilities, as the core wants them."""

from __future__ import annotations

import numpy as np

from ..core.values import VOCABULARY, to_numbers
from ..core.variables import Water, lake_size_from_area, river_size_from_discharge, river_size_from_order
from ..core.words import find_field
from ..hydrology.nearest import nearest_features
from . import messages
from .reading import plain

RIVER_SIZE = (river_size_from_order, river_size_from_discharge)  # the order of RIVER_SIZE_KIND's options


def nearest_water(kind, source, sites, radius_m, size_field, size_kind, feedback, steps):
    """The nearest water bodies of one ``kind`` ("river", "lake") as ``Water``, and their ids (object (n,), None).

    ``source`` may be None: unknown. ``size_field`` "" is found by its name, which also says its kind.
    """
    if source is None:
        return Water.unknown(sites.n), np.full(sites.n, None, dtype=object)
    names, aliases = source.fields().names(), VOCABULARY["fields"]
    size_of, id_field = RIVER_SIZE[size_kind], None
    if kind == "river":
        for role, by_name in (("river_order", 0), ("river_discharge", 1)):
            if not size_field:
                size_field, size_of = find_field(names, aliases[role]) or "", RIVER_SIZE[by_name]
        id_field = find_field(names, aliases["river_id"])
        messages.log_river_fields(feedback, source.sourceName(), size_field, id_field)
    else:
        size_field = ""
    near = nearest_features(sites, source, radius_m, [f for f in (size_field, id_field) if f], kind == "lake", steps)
    messages.log_layer(feedback, source.sourceName(), near.report, near.distance_m, sites)
    size = np.full(sites.n, np.nan)
    if kind == "lake":
        size = lake_size_from_area(near.area_m2)
    elif size_field:
        raw = [plain(value) for value in near.attributes[size_field]]
        values, bad = to_numbers(raw)
        size = size_of(values)
        unusable = [raw[row] for rows in bad.values() for row in rows]
        messages.log_sizes(feedback, source.sourceName(), size_field, unusable)
    ids = near.attributes[id_field] if id_field else near.feature_id
    found = near.feature_id >= 0
    ids = [str(value) if here and value is not None else None for value, here in zip(ids, found)]
    return Water.found(near.distance_m, size, radius_m), np.array(ids, dtype=object)
