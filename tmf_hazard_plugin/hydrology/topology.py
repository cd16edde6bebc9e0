"""The river network that the lines themselves form, where no attributes give it."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeedback

from .arrays import first_of_each, group_ends, offsets, ranges
from .flow_paths import ENDS, OUTLET
from .geodesy import metres_between
from .network import NONE, Network, NetworkReport, last_reach, split_reaches
from .proximity import SAME_PLACE_M, Proximity, near_reaches, pairs_of_points
from .reaches import Reaches


def network_by_ends(
    reaches: Reaches, order: np.ndarray | None, tolerance_m: float, feedback: QgsFeedback | None = None
) -> Network:
    """The network that the lines themselves form, in the direction of ``reaches``.

    Ends at one place are joined, and a line is split where the end of another lies on its middle. Where a river then
    still ends, it is joined to the nearest reach within ``tolerance_m`` that flows on, at its start or in its middle;
    where one begins, to the nearest such end. Never so that a river would flow back into itself. ``order``: stream
    order for each feature, NaN unknown; decides at forks, see ``main_branch``. Raises ``Cancelled``.
    """
    report = NetworkReport(unusable=reaches.unusable)
    rank = np.full(len(reaches.feature_id), np.nan) if order is None else np.asarray(order, dtype=float)
    node = _nodes(reaches)
    near = near_reaches(reaches, np.arange(len(reaches)), _places(reaches, node), SAME_PLACE_M, feedback)
    near = _nearest_each(near, ~_own(near, node))
    if len(near):
        reaches, _, _, report.splits = split_reaches(reaches, near.reach, near.nearest_m())
        node = _nodes(reaches)
    if tolerance_m > SAME_PLACE_M:
        reaches, node, splits = _join_loose(reaches, node, rank, tolerance_m, feedback)
        report.splits += splits
    n = len(reaches)
    best, report.forks = main_branch(
        node[:n], node[n:], rank[reaches.row], reaches.length_m, int(node.max(initial=-1)) + 1
    )
    next_reach = best[node[n:]]
    to = np.maximum(next_reach, 0)
    gap_m = (
        metres_between(reaches.xyz(reaches.end), reaches.xyz(reaches.start[to]), reaches.frame.a) if n else np.zeros(0)
    )
    gap_m[(next_reach < 0) | (gap_m < SAME_PLACE_M)] = 0.0
    report.reaches = n
    end_code = np.full(n, ENDS.index(OUTLET), dtype=np.int8)
    return Network(reaches, next_reach, gap_m, end_code, np.full(n, NONE, dtype=np.int64), report)


def main_branch(
    from_node: np.ndarray, to_node: np.ndarray, order: np.ndarray, length_m: np.ndarray, nodes: int
) -> tuple[np.ndarray, int]:
    """The reach that a river follows from each node (``nodes``,), -1 where none leaves it; and the number of forks.

    At a fork the reach of the largest ``order`` (unknown: NaN, the least), then the one with the longest way down to
    an end (its own length where that way meets a loop). Reaches that begin and end at one node are never followed.
    """
    leaving = np.flatnonzero(from_node != to_node)
    count = np.bincount(from_node[leaving], minlength=nodes)
    forks = int((count > 1).sum())
    way = _longest_way(from_node, to_node, length_m, leaving, count) if forks else length_m
    rank = np.where(np.isnan(order), -np.inf, order)[leaving]
    chosen = leaving[np.lexsort((-leaving, way[leaving], rank))]
    best = np.full(nodes, NONE, dtype=np.int64)
    best[from_node[chosen]] = chosen  # of several the last assignment, the best, stays
    return best, forks


def _longest_way(
    from_node: np.ndarray, to_node: np.ndarray, length_m: np.ndarray, leaving: np.ndarray, count: np.ndarray
) -> np.ndarray:
    """Metres of the longest way down from the start of each reach; peels the network from its ends upstream.

    ``leaving``: the reaches that do not end where they begin; ``count`` (nodes,): how many of them leave each node.
    """
    way, waiting = length_m.astype(float).copy(), count.copy()
    by_end = leaving[np.argsort(to_node[leaving], kind="stable")]
    first = offsets(np.bincount(to_node[leaving], minlength=len(count)))
    longest = np.zeros(len(count))
    ready = np.flatnonzero(waiting == 0)
    while len(ready):
        into = by_end[ranges(first[ready], first[ready + 1] - first[ready])]
        way[into] = length_m[into] + longest[to_node[into]]
        np.maximum.at(longest, from_node[into], way[into])
        np.subtract.at(waiting, from_node[into], 1)
        above = np.unique(from_node[into])
        ready = above[waiting[above] == 0]
    return way


def cluster(points: np.ndarray, tolerance_m: float) -> np.ndarray:
    """A number 0.. for each point (n, 3), metres: the same for points joined by steps of at most ``tolerance_m``."""
    # Points of one place (within a micrometre) are one before any distance is taken.
    _, representative, label = np.unique(
        np.round(points * 1e6).astype(np.int64), axis=0, return_index=True, return_inverse=True
    )
    label = label.reshape(-1)
    places = points[representative]
    one, other = pairs_of_points(places, places, tolerance_m)
    joined = _joined(np.arange(len(places)), one[one < other], other[one < other])
    return np.unique(joined, return_inverse=True)[1].reshape(-1)[label]


def _nodes(reaches: Reaches) -> np.ndarray:
    """A number for the place of each start and each end of ``reaches``, (2n,)."""
    return cluster(reaches.xyz(np.concatenate((reaches.start, reaches.end))), SAME_PLACE_M)


def _places(reaches: Reaches, node: np.ndarray) -> np.ndarray:
    """The position of each node, Earth-centred metres, (k, 3)."""
    return reaches.xyz(np.concatenate((reaches.start, reaches.end))[np.unique(node, return_index=True)[1]])


def _own(near: Proximity, node: np.ndarray) -> np.ndarray:
    """Whether the target of each pair, a node, is the one at an end of its reach."""
    n = len(node) // 2
    return (node[near.reach] == near.target) | (node[near.reach + n] == near.target)


def _nearest_each(near: Proximity, keep: np.ndarray) -> Proximity:
    """For each target and reach the nearest of their pairs, among those to ``keep``."""
    kept = near.some(np.flatnonzero(keep))
    return kept.some(first_of_each((kept.target, kept.reach), by=(kept.distance_m(),)))


def _join_loose(
    reaches: Reaches, node: np.ndarray, rank: np.ndarray, tolerance_m: float, feedback: QgsFeedback | None
) -> tuple[Reaches, np.ndarray, int]:
    """Joins loose ends and starts as ``network_by_ends`` says: the reaches, some of them split, the nodes of their
    starts and ends, and the number of splits. ``rank``: the stream order for each feature."""
    n, nodes = len(reaches), int(node.max(initial=-1)) + 1
    start, end = node[:n], node[n:]
    leaves, arrives = np.bincount(start, minlength=nodes) > 0, np.bincount(end, minlength=nodes) > 0
    loose = np.flatnonzero(leaves != arrives)
    near = near_reaches(reaches, np.arange(n), _places(reaches, node)[loose], tolerance_m, feedback).of_owners(loose)
    near = _nearest_each(near, ~_own(near, node))
    along = near.nearest_m()
    at_start, at_end = along <= SAME_PLACE_M, along >= reaches.length_m[near.reach] - SAME_PLACE_M
    into = np.where(at_start, start[near.reach], np.where(at_end, end[near.reach], NONE))
    is_end = ~leaves[near.target]
    useful = np.where(is_end, (into < 0) | leaves[into], (into >= 0) & ~leaves[into])
    # An end is not joined to what flows into it.
    best, _ = main_branch(start, end, rank[reaches.row], reaches.length_m, nodes)
    ended = np.append(end, NONE)[last_reach(best[end])]
    below = np.where(is_end, near.reach, best[near.target])
    useful &= ended[below] != np.where(is_end, near.target, into)
    kept = np.flatnonzero(useful)
    kept = kept[first_of_each((near.target[kept],), by=(near.distance_m()[kept], near.reach[kept]))]
    if not len(kept):
        return reaches, node, 0
    point, into, middle = near.target[kept], into[kept], into[kept] < 0
    made, first, begins, splits = split_reaches(reaches, near.reach[kept][middle], along[kept][middle])
    last = group_ends(first, len(made))
    starts = nodes + np.arange(len(made))  # a split is a new node, named after the piece that begins there
    starts[first] = start
    ends = np.append(starts[1:], NONE)
    ends[last] = end
    into[middle] = starts[begins]
    return made, _united(np.concatenate((starts, ends)), point, into), splits


def _united(label: np.ndarray, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """``label`` numbered anew, those that pairs of ``one`` and ``other`` name having one number."""
    joined = np.arange(int(label.max(initial=-1)) + 1)
    return np.unique(_joined(joined, one, other)[label], return_inverse=True)[1].reshape(-1)


def _joined(joined: np.ndarray, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """The smallest number that pairs of ``one`` and ``other`` link each number of ``joined`` to."""
    while True:  # each takes the smallest number in sight; halving the chains of references in between
        before = joined.copy()
        smallest = np.minimum(joined[one], joined[other])
        np.minimum.at(joined, joined[one], smallest)
        np.minimum.at(joined, joined[other], smallest)
        joined = joined[joined]
        if (joined == before).all():
            return joined
