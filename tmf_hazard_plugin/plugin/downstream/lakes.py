"""The lakes on the paths: the first one, the one in which a path ends, and those that a path just fails to reach."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeedback

from ...core.parsing import is_missing
from ...hydrology.flow_paths import ENDS, LAKE, OUTLET
from ...hydrology.geodesy import Sites
from ...hydrology.ids import id_text
from ...hydrology.nearest import nearest_features
from ...hydrology.overlay import intervals_inside
from .model import LAKE_ID_FIELD, Columns, Layer, LayerProblems, TracedPaths, field_for, text_of

NEAR_LAKE_M = 5_000.0  # a river that ends this close to a lake most likely flows into it


def lakes_on_paths(traced: TracedPaths, lakes: Layer, problems: LayerProblems, feedback: QgsFeedback) -> Columns:
    """``first_lake`` and ``end_name``, each (n,) texts. Raises ``Cancelled``."""
    facility, dist_m, lake = _lakes_reached(traced, lakes, problems, feedback)
    paths, names = traced.paths, _lake_names(lakes)
    first_lake, end_name = (np.full(len(paths.length_m), None, dtype=object) for _ in range(2))
    order = np.lexsort((dist_m, facility))
    some, head = np.unique(facility[order], return_index=True)
    for k, feature_id in zip(some.tolist(), lake[order][head].tolist()):
        first_lake[k] = names.get(feature_id)
    for k in np.flatnonzero(paths.end == ENDS.index(LAKE)).tolist():
        end_name[k] = names.get(int(traced.network.lake[paths.reach[paths.first[k + 1] - 1]]))
    return {"first_lake": first_lake, "end_name": end_name}


def _lakes_reached(
    traced: TracedPaths, lakes: Layer, problems: LayerProblems, feedback: QgsFeedback
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Every lake on every path: the facility, where the path enters the lake (metres along it), the feature's id.

    A reach that runs through a lake is in it; one that only touches its shore meets it at its end.
    """
    network, paths = traced.network, traced.paths
    inside = intervals_inside(network.reaches, paths.used(), lakes.source, feedback)
    problems.count_features(lakes, inside.unusable, inside.invalid)
    pair, step = traced.steps.of(inside.reach)
    low = np.maximum(inside.low_m[pair], paths.enter_m[step])
    kept = low <= np.minimum(inside.high_m[pair], paths.leave_m[step])
    whole = paths.leave_m >= network.reaches.length_m[paths.reach]
    at_end = np.flatnonzero(whole & (network.lake[paths.reach] >= 0))
    step_end_m = paths.dist_m + paths.leave_m - paths.enter_m
    return (
        np.concatenate((paths.facility[step][kept], paths.facility[at_end])),
        np.concatenate(((low + paths.dist_m[step] - paths.enter_m[step])[kept], step_end_m[at_end])),
        np.concatenate((inside.feature_id[pair][kept], network.lake[paths.reach[at_end]])),
    )


def _lake_names(lakes: Layer) -> dict[int, str | None]:
    """The name of each lake by feature id, else "№" and its id: without any, there would be no lake."""
    ids = lakes.values(field_for(LAKE_ID_FIELD, "", lakes.source.fields().names()))
    names = lakes.values(lakes.name_field) if lakes.name_field else {}
    numbers = {key: f"№ {key if is_missing(own) else id_text(own)}" for key, own in ids.items()}
    return {key: numbers[key] if is_missing(names.get(key)) else text_of(names[key]) for key in ids}


def short_of_lakes_m(traced: TracedPaths, lakes: Layer, feedback: QgsFeedback) -> np.ndarray:
    """How far the paths that end at an outlet near a lake are from it, metres: the river most likely flows into it."""
    reaches, paths = traced.reaches, traced.paths
    last = paths.reach[paths.first[1:][paths.end == ENDS.index(OUTLET)] - 1]
    ends, of_path = np.unique(last, return_inverse=True)
    vertex, row = reaches.end[ends], np.arange(len(ends))
    sites = Sites(reaches.frame, reaches.lon[vertex], reaches.lat[vertex], row, len(ends))
    distance = nearest_features(sites, lakes.source, NEAR_LAKE_M, feedback=feedback).distance_m[of_path]
    return distance[np.isfinite(distance)]
