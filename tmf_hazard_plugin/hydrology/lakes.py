"""Rivers that lakes interrupt: from the inflow to the outflow."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsFeedback

from .arrays import group_ends, group_starts
from .flow_paths import ENDS, LAKE, OUTLET
from .geodesy import Sites, metres_between
from .layer_features import features_of
from .nearest import nearest_features
from .network import NONE, Network, last_reach, split_network
from .overlay import intervals_inside
from .progress import report_progress
from .proximity import SAME_PLACE_M
from .reaches import Reaches


def join_across_lakes(
    network: Network,
    lakes: QgsFeatureSource,
    order: np.ndarray | None,
    tolerance_m: float,
    feedback: QgsFeedback | None = None,
) -> None:
    """Lets rivers that end at a lake go on where a river leaves the same lake; the others end in the lake.

    "At" is inside, or within ``tolerance_m`` of the shore. A river leaves a lake where it begins at it, or where it
    flows out of it; it is entered there. Of several the one of the largest order is followed, then one that comes
    through the lake, then the longest reach; never one that ends in the same lake again. The lake is crossed in a
    straight line. Raises ``Cancelled``.
    """
    reaches = network.reaches
    ends = np.flatnonzero((network.next_reach < 0) & (network.end_code == ENDS.index(OUTLET)))
    lake = _lake_at(reaches, reaches.end[ends], lakes, tolerance_m, feedback)
    ends, lake = ends[lake >= 0], lake[lake >= 0]
    if not len(ends):
        return
    network.end_code[ends], network.lake[ends] = ENDS.index(LAKE), lake
    reach, leave_m, of = _outflows(network, lakes, lake, tolerance_m, feedback)
    # Where a river ends that never ends: -1, no lake.
    ended = np.append(network.lake, NONE)[last_reach(network.next_reach)]
    fits = ended[reach] != of
    reach, leave_m, of = reach[fits], leave_m[fits], of[fits]
    rank = np.full(len(reach), -np.inf) if order is None else np.asarray(order, dtype=float)[reaches.row[reach]]
    rank = np.where(np.isnan(rank), -np.inf, rank)
    comes_through = (leave_m > 0) | np.isin(reach, network.next_reach)
    by_rank = np.lexsort((-reach, reaches.length_m[reach], comes_through, rank))
    best = dict(zip(of[by_rank].tolist(), by_rank.tolist()))  # of several the last, the best, stays
    chosen = np.array([best.get(key, NONE) for key in lake.tolist()], dtype=np.int64)
    ends, chosen = ends[chosen >= 0], chosen[chosen >= 0]
    begins, last = split_network(network, reach[chosen], leave_m[chosen])
    ends, reaches = last[ends], network.reaches
    network.next_reach[ends] = begins
    network.gap_m[ends] = metres_between(
        reaches.xyz(reaches.end[ends]), reaches.xyz(reaches.start[begins]), reaches.frame.a
    )
    network.report.bridged = len(np.unique(network.lake[ends]))


def _outflows(
    network: Network, lakes: QgsFeatureSource, ids: np.ndarray, tolerance_m: float, feedback: QgsFeedback | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The reaches that leave the lakes ``ids``, the metres down them where they do, and the lake's id: (k,) each."""
    reaches = network.reaches
    vertex = np.flatnonzero(_in_boxes(reaches, lakes, ids, tolerance_m, feedback))
    near = np.unique(np.searchsorted(reaches.first, vertex, "right") - 1)
    inside = intervals_inside(reaches, near, lakes, feedback, ids)
    # A reach leaves at the end of its last stretch inside, if it does not end there itself.
    by_place = np.lexsort((inside.high_m, inside.feature_id, inside.reach))
    reach, of, leave_m = inside.reach[by_place], inside.feature_id[by_place], inside.high_m[by_place]
    last = np.zeros(len(reach), dtype=bool)
    last[group_ends(group_starts(reach, of), len(reach))] = True
    ends_there = last & (leave_m >= reaches.length_m[reach] - SAME_PLACE_M)
    through = last & ~ends_there & (leave_m > inside.low_m[by_place])
    # A reach begins at the shore where the one before it ends there, and nothing more of it lies inside.
    below, shore = network.next_reach[reach[ends_there]], of[ends_there]
    inner = set(zip(reach[through | ends_there].tolist(), of[through | ends_there].tolist()))
    outer = np.array([pair[0] >= 0 and pair not in inner for pair in zip(below.tolist(), shore.tolist())], dtype=bool)
    # A river begins at the lake.
    begins = np.ones(len(reaches), dtype=bool)
    begins[network.next_reach[network.next_reach >= 0]] = False
    starts = near[begins[near]]
    source = _lake_at(reaches, reaches.start[starts], lakes, tolerance_m, feedback)
    starts, source = starts[source >= 0], source[source >= 0]
    begun = set(zip(starts.tolist(), source.tolist()))
    through &= np.array([pair not in begun for pair in zip(reach.tolist(), of.tolist())], dtype=bool)
    return (
        np.concatenate((reach[through], below[outer], starts)),
        np.concatenate((leave_m[through], np.zeros(int(outer.sum()) + len(starts)))),
        np.concatenate((of[through], shore[outer], source)),
    )


def _lake_at(
    reaches: Reaches, vertex: np.ndarray, lakes: QgsFeatureSource, tolerance_m: float, feedback: QgsFeedback | None
) -> np.ndarray:
    """The id of the lake at each vertex, -1 where none."""
    n = len(vertex)
    if not n:
        return np.empty(0, dtype=np.int64)
    sites = Sites(reaches.frame, reaches.lon[vertex], reaches.lat[vertex], np.arange(n), n)
    return nearest_features(sites, lakes, max(tolerance_m, SAME_PLACE_M), feedback=feedback).feature_id


def _in_boxes(
    reaches: Reaches, lakes: QgsFeatureSource, ids: np.ndarray, tolerance_m: float, feedback: QgsFeedback | None
) -> np.ndarray:
    """Which vertices lie in the bounding boxes of the lakes ``ids``, grown by the tolerance: (n,) bool."""
    lon, lat = reaches.lon, reaches.lat
    order = np.argsort(lat)
    by_lat, inside = lat[order], np.zeros(len(lat), dtype=bool)
    request = QgsFeatureRequest().setFilterFids(np.unique(ids).tolist()).setNoAttributes()
    transform = reaches.frame.transform_from(lakes.sourceCrs())
    for k, feature in enumerate(features_of(lakes, request)):
        if k % 64 == 0:
            report_progress(feedback, 100.0 * k / len(ids))
        box = transform.transformBoundingBox(feature.geometry().boundingBox())
        box.grow(4 * tolerance_m / 111_000 + 1e-6)  # degrees, ample up to 75 degrees of latitude
        low, high = np.searchsorted(by_lat, (box.yMinimum(), box.yMaximum()))
        some = order[low:high]
        inside[some[(lon[some] >= box.xMinimum()) & (lon[some] <= box.xMaximum())]] = True
    return inside
