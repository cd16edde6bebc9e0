"""The river network that the lines themselves form, where no attributes tell it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeedback

from .corridor import SAME_PLACE_M, Pieces, Proximity, near_reaches, pairs_near
from .flow_paths import ENDS, OUTLET
from .network import NONE, Network, NetworkReport, cut, last_reach
from .reaches import Reaches, metres_between, ranges


def network_by_ends(
    reaches: Reaches, order: Sequence[float] | None, tolerance_m: float, feedback: QgsFeedback | None = None
) -> Network:
    """The network that the lines themselves form, in the direction of ``reaches``.

    Ends at one place are joined, and a line is cut where the end of another lies on its middle. Where a river then
    still ends, it is joined to the nearest reach within ``tolerance_m`` that flows on, at its start or in its middle;
    where one begins, to the nearest such end. Never so that a river would flow back into itself. ``order``: stream
    order for each feature, NaN unknown; decides at forks, see ``main_branch``. Raises ``Cancelled``.
    """
    report = NetworkReport(unusable=reaches.unusable)
    order = np.full(len(reaches.feature_id), np.nan) if order is None else np.asarray(order, dtype=float)
    node = _nodes(reaches)
    near = near_reaches(reaches, np.arange(len(reaches)), _places(reaches, node), SAME_PLACE_M, feedback)
    near = _nearest_each(near, ~_own(near, node))
    if len(near):
        reaches, _, _, report.cut = cut(reaches, near.reach, np.clip(near.foot_m, near.low_m, near.high_m))
        node = _nodes(reaches)
    if tolerance_m > SAME_PLACE_M:
        reaches, node, cuts = _join_loose(reaches, node, order, tolerance_m, feedback)
        report.cut += cuts
    n = len(reaches)
    best, report.forks = main_branch(
        node[:n], node[n:], order[reaches.row], reaches.length_m, int(node.max(initial=-1)) + 1
    )
    next_reach = best[node[n:]]
    to = np.maximum(next_reach, 0)
    jump = (
        metres_between(reaches.xyz(reaches.end), reaches.xyz(reaches.start[to]), reaches.frame.a) if n else np.zeros(0)
    )
    jump[(next_reach < 0) | (jump < SAME_PLACE_M)] = 0.0
    report.reaches = n
    end_code = np.full(n, ENDS.index(OUTLET), dtype=np.int8)
    return Network(reaches, next_reach, jump, end_code, np.full(n, NONE, dtype=np.int64), report)


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


def _longest_way(from_node, to_node, length_m, leaving, count) -> np.ndarray:
    """Metres of the longest way down from the start of each reach; peels the network from its ends upstream."""
    way, waiting = length_m.astype(float).copy(), count.copy()
    by_end = leaving[np.argsort(to_node[leaving], kind="stable")]
    first = np.concatenate(([0], np.cumsum(np.bincount(to_node[leaving], minlength=len(count)))))
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
    joined = np.arange(len(places))
    pairs = [(near.point, near.reach) for near in pairs_near(Pieces.points(places), places, tolerance_m)]
    one, other = (np.concatenate(ends) for ends in zip(*pairs)) if pairs else (joined, joined)
    one, other = one[one < other], other[one < other]
    joined = _joined(joined, one, other)
    return np.unique(joined, return_inverse=True)[1].reshape(-1)[label]


def _nodes(reaches: Reaches) -> np.ndarray:
    """A number for the place of each start and each end of ``reaches``, (2n,)."""
    return cluster(reaches.xyz(np.concatenate((reaches.start, reaches.end))), SAME_PLACE_M)


def _places(reaches: Reaches, node: np.ndarray) -> np.ndarray:
    """The position of each node, Earth-centred metres, (k, 3)."""
    return reaches.xyz(np.concatenate((reaches.start, reaches.end))[np.unique(node, return_index=True)[1]])


def _own(near: Proximity, node: np.ndarray) -> np.ndarray:
    """Whether the point of each pair is the node at an end of its reach."""
    n = len(node) // 2
    return (node[near.reach] == near.point) | (node[near.reach + n] == near.point)


def _nearest_each(near: Proximity, keep: np.ndarray) -> Proximity:
    """For each point and reach the nearest of their pairs, among those to ``keep``."""
    kept = np.flatnonzero(keep)
    order = kept[np.lexsort((near.distance_m()[kept], near.reach[kept], near.point[kept]))]
    new = np.ones(len(order), dtype=bool)
    new[1:] = (near.point[order][1:] != near.point[order][:-1]) | (near.reach[order][1:] != near.reach[order][:-1])
    return near.some(order[new])


def _join_loose(
    reaches: Reaches, node: np.ndarray, order: np.ndarray, tolerance_m: float, feedback
) -> tuple[Reaches, np.ndarray, int]:
    """Joins loose ends and starts as ``network_by_ends`` tells: the reaches, some of them cut, the nodes of their
    starts and ends, and the number of cuts."""
    n, nodes = len(reaches), int(node.max(initial=-1)) + 1
    start, end = node[:n], node[n:]
    leaves, arrives = np.bincount(start, minlength=nodes) > 0, np.bincount(end, minlength=nodes) > 0
    loose = np.flatnonzero(leaves != arrives)
    near = near_reaches(reaches, np.arange(n), _places(reaches, node)[loose], tolerance_m, feedback)
    near.point = loose[near.point]
    near = _nearest_each(near, ~_own(near, node))
    along = np.clip(near.foot_m, near.low_m, near.high_m)
    at_start, at_end = along <= SAME_PLACE_M, along >= reaches.length_m[near.reach] - SAME_PLACE_M
    into = np.where(at_start, start[near.reach], np.where(at_end, end[near.reach], NONE))
    is_end = ~leaves[near.point]
    useful = np.where(is_end, (into < 0) | leaves[into], (into >= 0) & ~leaves[into])
    # An end is not joined to what flows into it.
    best, _ = main_branch(start, end, order[reaches.row], reaches.length_m, nodes)
    ended = np.append(end, NONE)[last_reach(best[end])]
    below = np.where(is_end, near.reach, best[near.point])
    useful &= ended[below] != np.where(is_end, near.point, into)
    kept = np.flatnonzero(useful)
    kept = kept[np.lexsort((near.reach[kept], near.distance_m()[kept], near.point[kept]))]
    kept = kept[np.unique(near.point[kept], return_index=True)[1]]
    if not len(kept):
        return reaches, node, 0
    point, into, middle = near.point[kept], into[kept], into[kept] < 0
    made, first, begins, cuts = cut(reaches, near.reach[kept][middle], along[kept][middle])
    last = np.append(first[1:], len(made)) - 1
    starts = nodes + np.arange(len(made))  # a cut is a new node, named after the piece that begins there
    starts[first] = start
    ends = np.append(starts[1:], NONE)
    ends[last] = end
    into[middle] = starts[begins]
    return made, _united(np.concatenate((starts, ends)), point, into), cuts


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
