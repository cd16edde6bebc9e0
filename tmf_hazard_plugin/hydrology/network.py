"""The river network: which reach flows into which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsFeedback

from .corridor import Near, Pieces, near_reaches, pairs_near
from .frame import Sites
from .nearest import nearest_features
from .reaches import Reaches, metres_between, ranges
from .trace import ENDS, GAP, LAKE, OUTLET

NONE, MISSING = -1, -2  # no reach downstream: the end of a river, a reach that the layer lacks
_SAME_M = 1e-3  # positions along a reach closer than this are one
_BATCH = 1 << 20


@dataclass
class Network:
    """Reaches and how they hang together.

    ``following`` (n,) int64: the next reach downstream, -1 where none. ``jump_m`` (n,): metres from the end of a reach
    to where the next one begins (a lake, a break in the lines). ``ending`` (n,) int8: code in ``trace.ENDS`` of reaches
    without a next one. ``lake`` (n,) int64: feature id of the lake that a reach ends in or flows through to the next,
    -1. ``report``: counts, see ``NetworkReport``.
    """

    reaches: Reaches
    following: np.ndarray
    jump_m: np.ndarray
    ending: np.ndarray
    lake: np.ndarray
    report: NetworkReport


@dataclass
class NetworkReport:
    """What building a network met: counts of reaches, except ``unusable`` (features)."""

    reaches: int = 0
    unusable: int = 0
    duplicates: int = 0  # features whose id another feature has too; the first one counts
    missing: int = 0  # the next reach is not in the layer
    apart: int = 0  # ends that do not meet the next reach within the tolerance; bridged
    farthest_m: float = 0.0  # the widest of these
    cut: int = 0  # junctions in the middle of a line
    forks: int = 0  # places where a river divides
    bridged: int = 0  # lakes bridged from inflow to outflow


def link_by_id(ids: Sequence, next_ids: Sequence) -> tuple[np.ndarray, int]:
    """The row of the next feature for each feature, -1 at an outlet, -2 where the layer lacks it; and how many ids
    occur more than once (the first row counts).

    0, a negative number, NULL and blank text mean an outlet, as in HydroRIVERS, unless a feature has that id.
    """
    own, following = _keys(ids, next_ids)
    if not len(own):
        return np.empty(0, dtype=np.int64), 0
    order = np.argsort(own, kind="stable")
    place = np.minimum(np.searchsorted(own[order], following), len(own) - 1)
    found = own[order][place] == following
    blank = np.isin(following, ("", "0")) if following.dtype.kind == "U" else following <= 0
    if following.dtype.kind == "U":
        blank |= np.char.startswith(following, "-")
        found &= following != ""
    else:
        found &= following != 0
    row = np.where(found, order[place], np.where(blank, NONE, MISSING))
    return row.astype(np.int64), len(own) - len(np.unique(own))


def _keys(ids: Sequence, next_ids: Sequence) -> tuple[np.ndarray, np.ndarray]:
    """Both columns as int64 where all are whole numbers, else as text; missing is 0 or ""."""
    pair = np.array(ids), np.array(next_ids)
    if all(column.dtype.kind in "iu" for column in pair):
        return pair[0].astype(np.int64), pair[1].astype(np.int64)

    def text(value) -> str:
        if value is None or value != value or (hasattr(value, "isNull") and value.isNull()):
            return ""
        return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()

    texts = [np.array([text(value) for value in column], dtype=str) for column in (ids, next_ids)]
    try:
        return tuple(np.where(column == "", "0", column).astype(np.int64) for column in texts)
    except ValueError:
        return tuple(texts)


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
    while True:  # each takes the smallest number in sight; halving the chains of references in between
        before = joined.copy()
        smallest = np.minimum(joined[one], joined[other])
        np.minimum.at(joined, joined[one], smallest)
        np.minimum.at(joined, joined[other], smallest)
        joined = joined[joined]
        if (joined == before).all():
            break
    return np.unique(joined, return_inverse=True)[1].reshape(-1)[label]


def project(reaches: Reaches, point: np.ndarray, xyz: np.ndarray, reach: np.ndarray) -> tuple[np.ndarray, ...]:
    """The nearest of some reaches for each of n points: reach, metres down it, and distance in metres.

    ``point`` (k,) ascending and ``reach`` (k,): the candidates, at least one for each point 0..n-1; ``xyz`` (n, 3).
    """
    n = len(xyz)
    best = np.full(n, NONE, dtype=np.int64), np.zeros(n), np.full(n, np.inf)
    count = np.cumsum(np.diff(reaches.first)[reach])
    batch = count // _BATCH
    for number in np.unique(batch):
        some = np.flatnonzero(batch == number)
        which, place = np.unique(reach[some], return_inverse=True)
        pieces = Pieces.of(reaches, which, 2000.0)
        first = np.searchsorted(pieces.reach, which, "left")
        size = np.searchsorted(pieces.reach, which, "right") - first
        piece = ranges(first[place], size[place])
        of = np.repeat(point[some], size[place])
        vector, offset = pieces.vector[piece], xyz[of] - pieces.start[piece]
        square = np.square(vector).sum(axis=1)
        share = np.clip(np.divide((offset * vector).sum(axis=1), square, out=np.zeros(len(of)), where=square > 0), 0, 1)
        distance = np.sqrt(np.square(offset - share[:, None] * vector).sum(axis=1))
        order = np.lexsort((distance, of))
        head = order[np.unique(of[order], return_index=True)[1]]
        better = head[distance[head] < best[2][of[head]]]
        best[0][of[better]] = pieces.reach[piece[better]]
        best[1][of[better]] = (pieces.along_m[piece] + share * pieces.length_m[piece])[better]
        best[2][of[better]] = distance[better]
    return best


def _cut(reaches: Reaches, reach: np.ndarray, along_m: np.ndarray) -> tuple[Reaches, np.ndarray, np.ndarray, int]:
    """Cuts ``reaches`` at points, several of which may be one or lie at an end.

    Returns the new reaches, the first piece of each old reach, the new reach that begins at each point (the following
    piece; at the very end of a reach its last one), and the number of cuts.
    """
    length = reaches.length_m[reach]
    inside = (along_m > _SAME_M) & (along_m < length - _SAME_M)
    millimetres = np.round(along_m / _SAME_M).astype(np.int64)
    cuts, rank = np.unique(np.stack((reach[inside], millimetres[inside]), axis=1), axis=0, return_inverse=True)
    made, first = reaches.split(cuts[:, 0], cuts[:, 1] * _SAME_M)
    before = np.searchsorted(cuts[:, 0], np.arange(len(reaches)))
    begins = first[reach] + 0
    begins[inside] = first[reach[inside]] + rank.reshape(-1) - before[reach[inside]] + 1
    at_end = along_m >= length - _SAME_M
    last = np.append(first[1:], len(made)) - 1
    begins[at_end & ~inside] = last[reach[at_end & ~inside]]
    return made, first, begins, len(cuts)


def network_by_id(reaches: Reaches, ids: Sequence, next_ids: Sequence, tolerance_m: float) -> Network:
    """The network that the attributes of the features tell. The parts of a feature follow each other.

    Where the next reach does not begin at the end of this one, the path enters it at its nearest point: in its middle
    if that is where the tributary joins; farther than ``tolerance_m`` counts as apart, and the distance is bridged.
    """
    report = NetworkReport(len(reaches), reaches.unusable)
    next_row, report.duplicates = link_by_id(ids, next_ids)
    n, rows = len(reaches), len(next_row)
    head, tail = np.full(rows, NONE, dtype=np.int64), np.full(rows, NONE, dtype=np.int64)
    head[reaches.row[::-1]] = np.arange(n)[::-1]
    tail[reaches.row] = np.arange(n)
    following = np.arange(1, n + 1)
    is_tail = tail[reaches.row] == np.arange(n)
    after = next_row[reaches.row[is_tail]]
    target = np.where(after >= 0, head[after], after)
    target[(after >= 0) & (target < 0)] = MISSING  # the next feature has no usable line
    following[is_tail] = target
    report.missing = int((following == MISSING).sum())

    jump = np.zeros(n)
    linked = np.flatnonzero(following >= 0)
    at_end = reaches.xyz(reaches.end[linked])
    gap = metres_between(at_end, reaches.xyz(reaches.start[following[linked]]), reaches.frame.a)
    loose = np.flatnonzero((gap > _SAME_M) & is_tail[linked])
    if len(loose):
        wanted = reaches.row[following[linked[loose]]]
        parts = tail[wanted] - head[wanted] + 1
        point = np.repeat(np.arange(len(loose)), parts)
        entered, along, distance = project(reaches, point, at_end[loose], ranges(head[wanted], parts))
        # Within the tolerance of its start a reach is entered at its start.
        near_start = (gap[loose] <= tolerance_m) & (distance > gap[loose] - tolerance_m)
        entered = np.where(near_start, following[linked[loose]], entered)
        along = np.where(near_start, 0.0, along)
        jump[linked[loose]] = np.where(near_start, gap[loose], distance)
        report.apart = int((jump > tolerance_m).sum())
        report.farthest_m = float(jump.max())
        reaches, first, begins, report.cut = _cut(reaches, entered, along)
        following = np.where(following >= 0, first[np.maximum(following, 0)], following)
        following[linked[loose]] = begins
        # Every piece flows into the next piece, the last one where its reach flowed to.
        last = np.append(first[1:], len(reaches)) - 1
        pieces_following, pieces_jump = np.arange(1, len(reaches) + 1), np.zeros(len(reaches))
        pieces_following[last], pieces_jump[last] = following, jump
        following, jump = pieces_following, pieces_jump
    ending = np.where(following == MISSING, ENDS.index(GAP), ENDS.index(OUTLET)).astype(np.int8)
    following = np.maximum(following, NONE)
    return Network(reaches, following, jump, ending, np.full(len(reaches), NONE, dtype=np.int64), report)


def network_by_ends(
    reaches: Reaches, order: Sequence[float] | None, tolerance_m: float, feedback: QgsFeedback | None = None
) -> Network:
    """The network that the lines themselves form, in the direction of ``reaches``.

    Ends within ``tolerance_m`` of each other are joined, and a line is cut where the end of another lies within
    ``tolerance_m`` of its middle. ``order``: stream order for each feature, NaN unknown; decides at forks, see
    ``main_branch``. Raises ``Cancelled``.
    """
    report = NetworkReport(unusable=reaches.unusable)
    order = np.full(len(reaches.feature_id), np.nan) if order is None else np.asarray(order, dtype=float)
    n = len(reaches)
    ends = reaches.xyz(np.concatenate((reaches.start, reaches.end)))
    node = cluster(ends, tolerance_m)
    places = ends[np.unique(node, return_index=True)[1]]
    near = near_reaches(reaches, np.arange(n), places, tolerance_m, feedback)
    own = (node[near.reach] == near.point) | (node[near.reach + n] == near.point)
    near = _nearest_each(near, ~own)
    if len(near):
        along = np.clip(near.foot_m, near.low_m, near.high_m)
        reaches, _, _, report.cut = _cut(reaches, near.reach, along)
        n = len(reaches)
        node = cluster(reaches.xyz(np.concatenate((reaches.start, reaches.end))), tolerance_m)
    best, report.forks = main_branch(
        node[:n], node[n:], order[reaches.row], reaches.length_m, int(node.max(initial=-1)) + 1
    )
    following = best[node[n:]]
    to = np.maximum(following, 0)
    jump = (
        metres_between(reaches.xyz(reaches.end), reaches.xyz(reaches.start[to]), reaches.frame.a) if n else np.zeros(0)
    )
    jump[following < 0] = 0.0
    report.reaches = n
    ending = np.full(n, ENDS.index(OUTLET), dtype=np.int8)
    return Network(reaches, following, jump, ending, np.full(n, NONE, dtype=np.int64), report)


def _nearest_each(near: Near, keep: np.ndarray) -> Near:
    """For each point and reach the nearest of their pairs, among those to ``keep``."""
    kept = np.flatnonzero(keep)
    order = kept[np.lexsort((near.distance_m()[kept], near.reach[kept], near.point[kept]))]
    new = np.ones(len(order), dtype=bool)
    new[1:] = (near.point[order][1:] != near.point[order][:-1]) | (near.reach[order][1:] != near.reach[order][:-1])
    return near.some(order[new])


def join_across_lakes(
    network: Network, lakes: QgsFeatureSource, order: Sequence[float] | None, tolerance_m: float, feedback=None
) -> None:
    """Lets rivers that end at a lake go on where a river begins at the same lake; the others end in the lake.

    "At" is inside, or within ``tolerance_m`` of the shore. Of several outflows the one of the largest order, then the
    longest reach, is followed; the lake is crossed in a straight line. Raises ``Cancelled``.
    """
    reaches = network.reaches
    ends = np.flatnonzero((network.following < 0) & (network.ending == ENDS.index(OUTLET)))
    lake = _lake_at(reaches, reaches.end[ends], lakes, tolerance_m, feedback)
    ends, lake = ends[lake >= 0], lake[lake >= 0]
    if not len(ends):
        return
    network.ending[ends], network.lake[ends] = ENDS.index(LAKE), lake
    # A river begins where no other flows in. Only those near an ending river's lake are asked which lake it is.
    begins = np.ones(len(reaches), dtype=bool)
    begins[network.following[network.following >= 0]] = False
    starts = np.flatnonzero(begins)
    starts = starts[_in_boxes(reaches, reaches.start[starts], lakes, lake, tolerance_m)]
    source = _lake_at(reaches, reaches.start[starts], lakes, tolerance_m, feedback)
    into = np.full(len(reaches), -1, dtype=np.int64)
    into[ends] = lake
    fits = (source >= 0) & (into[starts] != source)  # not a reach within the lake that ends in it again
    starts, source = starts[fits], source[fits]
    rank = np.full(len(starts), -np.inf) if order is None else np.asarray(order, dtype=float)[reaches.row[starts]]
    rank = np.where(np.isnan(rank), -np.inf, rank)
    best = starts[np.lexsort((-starts, reaches.length_m[starts], rank))]
    outflow = dict(zip(source[np.lexsort((-starts, reaches.length_m[starts], rank))].tolist(), best.tolist()))
    chosen = np.array([outflow.get(key, NONE) for key in lake.tolist()], dtype=np.int64)
    ends, chosen = ends[chosen >= 0], chosen[chosen >= 0]
    network.following[ends] = chosen
    network.jump_m[ends] = metres_between(
        reaches.xyz(reaches.end[ends]), reaches.xyz(reaches.start[chosen]), reaches.frame.a
    )
    network.report.bridged = len(np.unique(network.lake[ends]))


def _lake_at(reaches: Reaches, vertex: np.ndarray, lakes: QgsFeatureSource, tolerance_m: float, feedback) -> np.ndarray:
    """The id of the lake at each vertex, -1 where none."""
    n = len(vertex)
    if not n:
        return np.empty(0, dtype=np.int64)
    sites = Sites(reaches.frame, reaches.lon[vertex], reaches.lat[vertex], np.arange(n), n)
    return nearest_features(sites, lakes, max(tolerance_m, _SAME_M), feedback=feedback).feature_id


def _in_boxes(reaches: Reaches, vertex: np.ndarray, lakes: QgsFeatureSource, ids, tolerance_m: float) -> np.ndarray:
    """Which vertices lie in the bounding boxes of the lakes ``ids``, grown by the tolerance: (n,) bool."""
    lon, lat = reaches.lon[vertex], reaches.lat[vertex]
    order = np.argsort(lat)
    inside = np.zeros(len(vertex), dtype=bool)
    request = QgsFeatureRequest().setFilterFids(np.unique(ids).tolist()).setNoAttributes()
    transform = reaches.frame.transform_from(lakes.sourceCrs())
    for feature in lakes.getFeatures(request):
        box = transform.transformBoundingBox(feature.geometry().boundingBox())
        box.grow(4 * tolerance_m / 111_000 + 1e-6)  # degrees, ample up to 75 degrees of latitude
        low, high = np.searchsorted(lat[order], (box.yMinimum(), box.yMaximum()))
        some = order[low:high]
        inside[some[(lon[some] >= box.xMinimum()) & (lon[some] <= box.xMaximum())]] = True
    return inside
