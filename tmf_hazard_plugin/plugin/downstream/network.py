"""The river network of a run, and the paths of the facilities in it."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeedback

from ...core.cells import to_numbers
from ...hydrology.flow_paths import ENDS, StepsByReach, trace
from ...hydrology.geodesy import GeodeticFrame, Sites
from ...hydrology.ids import id_text
from ...hydrology.lakes import join_across_lakes
from ...hydrology.network import Network, network_by_id
from ...hydrology.reaches import read_reaches
from ...hydrology.snap import snap
from ...hydrology.topology import network_by_ends
from ..reading import plain
from .model import Columns, Layer, Rivers, Settings, TracedPaths

DOUBTFUL = "suspect"  # the quality of a reach whose direction of flow is doubtful


def build_network(
    rivers: Rivers, lakes: Layer | None, settings: Settings, frame: GeodeticFrame, feedback: QgsFeedback
) -> Network:
    """The river network: by ids where both fields are there, else by the ends of the lines; joined across ``lakes``.
    Raises ``Cancelled``."""
    # The order decides at forks and at lakes only.
    wanted = [rivers.id_field, rivers.quality_field]
    wanted += [rivers.next_field] if rivers.by_id else []
    wanted += [] if rivers.by_id and lakes is None else [rivers.order_field]
    reaches = read_reaches(rivers.source, frame, list(dict.fromkeys(filter(None, wanted))), feedback)
    if settings.reversed:
        reaches = reaches.reversed()
    order = None
    if rivers.order_field in reaches.columns:
        order = to_numbers([plain(value) for value in reaches.columns[rivers.order_field]])[0]
    if rivers.by_id:
        ids, next_ids = reaches.columns[rivers.id_field], reaches.columns[rivers.next_field]
        network = network_by_id(reaches, ids, next_ids, settings.tolerance_m, feedback)
    else:
        network = network_by_ends(reaches, order, settings.tolerance_m, feedback)
    if lakes is not None:
        join_across_lakes(network, lakes.source, order, settings.tolerance_m, feedback)
    return network


def trace_paths(
    network: Network, rivers: Rivers, sites: Sites, settings: Settings, feedback: QgsFeedback
) -> tuple[TracedPaths, Columns]:
    """The path of each facility of ``sites``, and the columns that describe it. Raises ``Cancelled``."""
    reach, along_m, snap_m = snap(sites, network.reaches, settings.snap_m, feedback)
    paths = trace(
        network.next_reach, network.reaches.length_m, network.gap_m, network.end_code, reach, along_m,
        settings.limit_m, feedback,
    )  # fmt: skip
    traced = TracedPaths(network, paths, StepsByReach(paths, len(network.reaches)))
    reach_id, path_end = (np.full(sites.n, None, dtype=object) for _ in range(2))
    ids = network.reaches.columns.get(rivers.id_field)
    for k in np.flatnonzero(traced.at_river).tolist():
        row = network.reaches.row[reach[k]]
        reach_id[k] = id_text(network.reaches.feature_id[row] if ids is None else ids[row]) or None
        path_end[k] = ENDS[paths.end[k]]
    return traced, {
        "snap_m": snap_m,
        "reach_id": reach_id,
        "path_km": paths.length_m / 1000.0,
        "path_end": path_end,
        "velocity": np.where(traced.at_river, settings.velocity, np.nan),
        "n_suspect": _doubtful_reaches(traced, rivers),
    }


def _doubtful_reaches(traced: TracedPaths, rivers: Rivers) -> np.ndarray:
    """How many reaches of doubtful direction each path uses, (n,); NaN without a path or where no field says it."""
    paths, reaches = traced.paths, traced.reaches
    quality = reaches.columns.get(rivers.quality_field)
    if quality is None:
        return np.full(len(paths.length_m), np.nan)
    doubtful = np.array([value == DOUBTFUL for value in quality], dtype=bool)[reaches.row[paths.reach]]
    counts = np.bincount(paths.facility[doubtful], minlength=len(paths.length_m)).astype(float)
    return np.where(traced.at_river, counts, np.nan)
