"""The river network: which reach flows into which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeedback

from .arrays import first_of_each, group_ends, ranges
from .flow_paths import ENDS, GAP, OUTLET
from .geodesy import metres_between
from .ids import id_text
from .progress import report_progress
from .proximity import Pieces
from .reaches import Reaches
from .segment_geometry import nearest_on_segment

NONE, MISSING = -1, -2  # no reach downstream: the end of a river, a reach that the layer lacks
SAME_POSITION_M = 1e-3  # positions along a reach closer than this are one
_BATCH = 1 << 20
_MOST_PARTS = 2000  # of a feature, to be put in order


@dataclass
class Network:
    """Reaches and how they hang together.

    ``next_reach`` (n,) int64: the next reach downstream, -1 where none. ``gap_m`` (n,): metres from the end of a reach
    to where the next one begins (a lake, a break in the lines). ``end_code`` (n,) int8: code in ``flow_paths.ENDS`` of
    reaches without a next one. ``lake`` (n,) int64: feature id of the lake that a reach ends in or flows through to the
    next, -1. ``report``: counts, see ``NetworkReport``.
    """

    reaches: Reaches
    next_reach: np.ndarray
    gap_m: np.ndarray
    end_code: np.ndarray
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
    splits: int = 0  # junctions in the middle of a line
    forks: int = 0  # places where a river divides
    bridged: int = 0  # lakes bridged from inflow to outflow


def link_by_id(ids: Sequence, next_ids: Sequence) -> tuple[np.ndarray, int]:
    """The row of the next feature for each feature, -1 at an outlet, -2 where the layer lacks it; and how many ids
    occur more than once (the first row counts).

    0, a negative number, NULL and blank text mean an outlet, as in HydroRIVERS, unless a feature has that id.
    """
    own, next_reach = _keys(ids, next_ids)
    if not len(own):
        return np.empty(0, dtype=np.int64), 0
    order = np.argsort(own, kind="stable")
    place = np.minimum(np.searchsorted(own[order], next_reach), len(own) - 1)
    found = own[order][place] == next_reach
    blank = np.isin(next_reach, ("", "0")) if next_reach.dtype.kind == "U" else next_reach <= 0
    if next_reach.dtype.kind == "U":
        blank |= np.char.startswith(next_reach, "-")
        found &= next_reach != ""
    else:
        found &= next_reach != 0
    row = np.where(found, order[place], np.where(blank, NONE, MISSING))
    return row.astype(np.int64), len(own) - len(np.unique(own))


def _keys(ids: Sequence, next_ids: Sequence) -> tuple[np.ndarray, np.ndarray]:
    """Both columns as int64 where all are whole numbers, else as text; missing is 0 or ""."""
    pair = np.array(ids), np.array(next_ids)
    if all(column.dtype.kind in "iu" for column in pair):
        return pair[0].astype(np.int64), pair[1].astype(np.int64)

    own, following = (np.array([id_text(value) for value in column], dtype=str) for column in (ids, next_ids))
    try:
        numbers = [np.where(column == "", "0", column).astype(np.int64) for column in (own, following)]
    except (ValueError, OverflowError):  # words, or numbers beyond 64 bits
        return own, following
    return numbers[0], numbers[1]


def project(
    reaches: Reaches, point: np.ndarray, xyz: np.ndarray, reach: np.ndarray, feedback: QgsFeedback | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The nearest of some reaches for each of n points: reach, metres down it, and distance in metres.

    ``point`` (k,) ascending and ``reach`` (k,): the candidates, at least one for each point 0..n-1; ``xyz`` (n, 3).
    Raises ``Cancelled``.
    """
    n = len(xyz)
    nearest, along_m, distance_m = np.full(n, NONE, dtype=np.int64), np.zeros(n), np.full(n, np.inf)
    batch: np.ndarray = np.cumsum(np.diff(reaches.first)[reach]) // _BATCH
    for number in np.unique(batch):
        report_progress(feedback, 100.0 * number / (batch.max() + 1))
        some = np.flatnonzero(batch == number)
        which, place = np.unique(reach[some], return_inverse=True)
        pieces = Pieces.of(reaches, which, 2000.0)
        first, after = np.searchsorted(pieces.reach, np.stack((which, which + 1)))[:, place]
        piece = ranges(first, after - first)
        of = np.repeat(point[some], after - first)
        share, distance = nearest_on_segment(xyz[of] - pieces.start[piece], pieces.vector[piece])
        head = first_of_each((of,), by=(distance,))
        better = head[distance[head] < distance_m[of[head]]]
        nearest[of[better]] = pieces.reach[piece[better]]
        along_m[of[better]] = (pieces.along_m[piece] + share * pieces.length_m[piece])[better]
        distance_m[of[better]] = distance[better]
    return nearest, along_m, distance_m


def split_reaches(
    reaches: Reaches, reach: np.ndarray, along_m: np.ndarray
) -> tuple[Reaches, np.ndarray, np.ndarray, int]:
    """Splits ``reaches`` at points, several of which may be one or lie at an end.

    Returns the new reaches, the first piece of each old reach, the new reach that begins at each point (the following
    piece; at the very end of a reach its last one), and the number of splits.
    """
    length = reaches.length_m[reach]
    inside = (along_m > SAME_POSITION_M) & (along_m < length - SAME_POSITION_M)
    rounded = np.round(along_m / SAME_POSITION_M).astype(np.int64)
    places, rank = np.unique(np.stack((reach[inside], rounded[inside]), axis=1), axis=0, return_inverse=True)
    made, first = reaches.split(places[:, 0], places[:, 1] * SAME_POSITION_M)
    before = np.searchsorted(places[:, 0], np.arange(len(reaches)))
    begins = first[reach].copy()
    begins[inside] = first[reach[inside]] + rank.reshape(-1) - before[reach[inside]] + 1
    at_end = along_m >= length - SAME_POSITION_M
    begins[at_end & ~inside] = group_ends(first, len(made))[reach[at_end & ~inside]]
    return made, first, begins, len(places)


def split_network(network: Network, reach: np.ndarray, along_m: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Splits the reaches of ``network`` at points, see ``split_reaches``.

    Each piece flows into the next one, the last one where its reach flowed to. Returns the new reach that begins at
    each point, and the last piece of each old reach.
    """
    made, first, begins, splits = split_reaches(network.reaches, reach, along_m)
    last = group_ends(first, len(made))
    old = network.next_reach
    next_reach = np.arange(1, len(made) + 1)
    next_reach[last] = np.where(old >= 0, first[np.maximum(old, 0)], old)
    for name, none in (("gap_m", 0.0), ("end_code", ENDS.index(OUTLET)), ("lake", NONE)):
        column = np.full(len(made), none, dtype=getattr(network, name).dtype)
        column[last] = getattr(network, name)
        setattr(network, name, column)
    network.reaches, network.next_reach = made, next_reach
    network.report.splits += splits
    return begins, last


def network_by_id(
    reaches: Reaches, ids: Sequence, next_ids: Sequence, tolerance_m: float, feedback: QgsFeedback | None = None
) -> Network:
    """The network by the ids in the attributes of the features. The parts of a feature follow each other as their ends
    meet, in whatever order they are stored.

    Where the next reach does not begin at the end of this one, the path enters it at its nearest point: in its middle
    if that is where the tributary joins; farther than ``tolerance_m`` counts as apart, and the distance is bridged.
    Raises ``Cancelled``.
    """
    report = NetworkReport(len(reaches), reaches.unusable)
    report_progress(feedback, 0.0)
    next_row, report.duplicates = link_by_id(ids, next_ids)
    n = len(reaches)
    parts = _Parts(reaches, len(next_row), tolerance_m, feedback)
    next_reach = parts.next_reach
    is_tail = next_reach < 0
    after = next_row[reaches.row[is_tail]]
    target = np.where(after >= 0, parts.head[np.maximum(after, 0)], after)
    target[(after >= 0) & (target < 0)] = MISSING  # the next feature has no usable line
    next_reach[is_tail] = target
    report.missing = int((next_reach == MISSING).sum())

    gap_m = np.zeros(n)
    linked = np.flatnonzero(next_reach >= 0)
    at_end = reaches.xyz(reaches.end[linked])
    apart = metres_between(at_end, reaches.xyz(reaches.start[next_reach[linked]]), reaches.frame.a)
    gap_m[linked] = np.where(apart > SAME_POSITION_M, apart, 0.0)
    end_code = np.where(next_reach == MISSING, ENDS.index(GAP), ENDS.index(OUTLET)).astype(np.int8)
    network = Network(reaches, next_reach, gap_m, end_code, np.full(n, NONE, dtype=np.int64), report)
    loose = np.flatnonzero((apart > SAME_POSITION_M) & is_tail[linked])
    if len(loose):
        wanted = reaches.row[next_reach[linked[loose]]]
        point = np.repeat(np.arange(len(loose)), parts.count[wanted])
        among = ranges(parts.first[wanted], parts.count[wanted])
        entered, along, distance = project(reaches, point, at_end[loose], among, feedback)
        # Within the tolerance of its start a reach is entered at its start.
        near_start = apart[loose] <= tolerance_m
        entered = np.where(near_start, next_reach[linked[loose]], entered)
        along = np.where(near_start, 0.0, along)
        gap_m[linked[loose]] = np.where(near_start, apart[loose], distance)
    report.apart = int((gap_m > tolerance_m).sum())
    report.farthest_m = float(gap_m.max(initial=0.0))
    if len(loose):
        begins, last = split_network(network, entered, along)
        network.next_reach[last[linked[loose]]] = begins
    network.next_reach = np.maximum(network.next_reach, NONE)
    return network


class _Parts:
    """The parts of each feature (row), put in order.

    ``first`` and ``count`` (rows,) of its reaches; ``head`` (rows,): the reach where it begins, -1 without a line;
    ``next_reach`` (n,): the part that follows each reach, -1 where its feature ends.
    """

    def __init__(self, reaches: Reaches, rows: int, tolerance_m: float, feedback: QgsFeedback | None):
        """``rows``: the number of features. Those are put in order of which parts lie more than ``tolerance_m`` apart.

        Raises ``Cancelled``.
        """
        n = len(reaches)
        self.count = np.bincount(reaches.row, minlength=rows)
        self.first = np.full(rows, NONE, dtype=np.int64)
        self.first[reaches.row[::-1]] = np.arange(n)[::-1]
        self.head = self.first.copy()
        self.next_reach = np.arange(1, n + 1)
        self.next_reach[self.first[self.count > 0] + self.count[self.count > 0] - 1] = NONE
        inner = np.flatnonzero(self.next_reach >= 0)
        ends, starts = reaches.xyz(reaches.end[inner]), reaches.xyz(reaches.start[inner + 1])
        apart = metres_between(ends, starts, reaches.frame.a) > tolerance_m
        for row in np.unique(reaches.row[inner[apart]]).tolist():
            report_progress(feedback, 100.0 * row / rows)
            if self.count[row] <= _MOST_PARTS:
                self._order(reaches, row)

    def _order(self, reaches: Reaches, row: int) -> None:
        """Links the ends and starts of parts that are nearest to each other, until one part is the last."""
        first, count = int(self.first[row]), int(self.count[row])
        part = np.arange(first, first + count)
        ends, starts = reaches.xyz(reaches.end[part]), reaches.xyz(reaches.start[part])
        distance = np.linalg.norm(ends[:, None] - starts[None], axis=2)
        np.fill_diagonal(distance, np.inf)
        next_reach, last = [NONE] * count, list(range(count))  # last: some part further down, itself at the end
        missing = count - 1  # links
        for pair in np.argsort(distance, axis=None, kind="stable").tolist():
            one, other = divmod(pair, count)
            if next_reach[one] >= 0:
                continue
            while last[other] != other:
                last[other] = other = last[last[other]]
            if other != one:  # else it would lead back to itself
                next_reach[one], last[one], missing = pair % count, other, missing - 1
                if not missing:
                    break
        into = {part for part in next_reach if part >= 0}
        free = [k for k in range(count) if k not in into]
        self.next_reach[part] = [first + k if k >= 0 else NONE for k in next_reach]
        self.head[row] = first + self._longest(next_reach, free, reaches.length_m[part].tolist())

    @staticmethod
    def _longest(next_reach: list[int], heads: list[int], length: list[float]) -> int:
        """The head with the longest way to the last part."""

        def way(part: int) -> float:
            """Metres from the start of ``part`` to the end of the last one."""
            total = 0.0
            while part >= 0:
                total, part = total + length[part], next_reach[part]
            return total

        return max(heads, key=way)


def last_reach(next_reach: np.ndarray) -> np.ndarray:
    """The reach where the way down from each reach ends, (n,); n where it runs into a loop."""
    n = len(next_reach)
    ahead = np.where(next_reach < 0, np.arange(n), next_reach)
    for _ in range(n.bit_length()):
        ahead = ahead[ahead]
    return np.where(next_reach[ahead] < 0, ahead, n)
