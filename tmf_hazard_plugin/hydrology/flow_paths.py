"""The way downstream of many facilities at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeedback

from .arrays import group_starts, offsets, ranges
from .progress import report_progress
from .proximity import Proximity

OUTLET, GAP, LAKE, LIMIT, LOOP = "outlet", "gap", "lake", "limit", "loop"
_ROWS = 1 << 22
ENDS = (OUTLET, GAP, LAKE, LIMIT, LOOP)  # how a path ends; a code is the place in this tuple


@dataclass
class Paths:
    """The paths of n facilities, each a run of steps; a step is a stretch of one reach.

    Steps ``first[k]:first[k + 1]`` belong to facility k (none: it is not at a river), in the order of flow. ``reach``,
    ``enter_m``, ``leave_m``: which reach, from where to where, metres down it; ``dist_m``: the length of the path up to
    ``enter_m``. ``length_m`` (n,): length of the whole path, NaN without one. ``end`` (n,): code in ``ENDS``, -1.
    """

    first: np.ndarray
    facility: np.ndarray
    reach: np.ndarray
    enter_m: np.ndarray
    leave_m: np.ndarray
    dist_m: np.ndarray
    length_m: np.ndarray
    end: np.ndarray

    def used(self) -> np.ndarray:
        """The reaches that any path uses, ascending."""
        return np.unique(self.reach)


def on_loops(next_reach: np.ndarray) -> np.ndarray:
    """Which reaches lie on a closed loop: (n,) bool; ``next_reach`` (n,): the next reach, negative at an end.

    Jumping ahead 2, 4, 8, ... reaches, after n steps only what lies on a loop is still met.
    """
    n = len(next_reach)
    ahead = np.append(np.where(next_reach < 0, n, next_reach), n)
    for _ in range(max(n, 1).bit_length()):
        if (ahead == n).all():
            break
        ahead = ahead[ahead]
    looping = np.zeros(n + 1, dtype=bool)
    looping[ahead] = True
    return looping[:n]


def trace(
    next_reach: np.ndarray,
    length_m: np.ndarray,
    gap_m: np.ndarray,
    end_code: np.ndarray,
    start_reach: np.ndarray,
    start_m: np.ndarray,
    limit_m: float = np.inf,
    feedback: QgsFeedback | None = None,
) -> Paths:
    """Follows the reaches downstream from ``start_m`` metres down ``start_reach`` (n,), -1 = no river.

    ``next_reach`` (r,): the next reach, negative at an end; ``gap_m`` (r,): metres bridged to it; ``end_code`` (r,):
    code in ``ENDS`` that counts where there is no next reach. A path ends after ``limit_m`` metres, or where it would
    enter a loop's first reach again. All facilities advance by one reach at a time, so the cost is the number of
    reaches plus the steps of all paths. Raises ``Cancelled``.
    """
    looping = on_loops(next_reach)
    n = len(start_reach)
    facility = np.flatnonzero(start_reach >= 0)
    reach, enter, dist = (
        start_reach[facility].astype(np.int64),
        start_m[facility].astype(float),
        np.zeros(len(facility)),
    )
    entered = np.where(looping[reach], reach, -1)
    begin, last = np.full(n, np.nan), np.full(n, np.nan)  # where the first step begins, and the last one ends
    begin[facility] = enter
    total, end = np.full(n, np.nan), np.full(n, -1, dtype=np.int8)
    steps: tuple[list[np.ndarray], ...] = [], [], []  # facility, reach, dist
    while len(facility):
        if len(steps[0]) % 50 == 0:
            report_progress(feedback, 100.0 * (1.0 - len(facility) / n))
        leave = np.minimum(length_m[reach], enter + (limit_m - dist))
        steps[0].append(facility.astype(np.int32))
        steps[1].append(reach.astype(np.int32))
        steps[2].append(dist)
        here = dist + leave - enter
        after = here + gap_m[reach]
        below = next_reach[reach]
        code = np.full(len(facility), -1, dtype=np.int8)
        code[below < 0] = end_code[reach[below < 0]]
        code[(below >= 0) & (below == entered)] = ENDS.index(LOOP)
        # The whole length passed within the limit: what ends there ends for its own reason.
        code[(leave < length_m[reach]) | ((code < 0) & (after >= limit_m))] = ENDS.index(LIMIT)
        done = code >= 0
        total[facility[done]], end[facility[done]], last[facility[done]] = here[done], code[done], leave[done]
        on = ~done
        facility, reach, dist, entered = facility[on], below[on], after[on], entered[on]
        enter = np.zeros(len(facility))
        entered = np.where((entered < 0) & looping[reach], reach, entered)
    order = np.argsort(np.concatenate(steps[0]), kind="stable") if steps[0] else np.empty(0, dtype=np.int64)
    facility, reach, dist = (_emptied(column, kind)[order] for column, kind in zip(steps, (np.int32, np.int32, float)))
    del order
    first = offsets(np.bincount(facility, minlength=n))
    # A path enters every reach but its first at the start, and leaves every one but its last at the end.
    enter, leave, some = np.zeros(len(reach)), length_m[reach], np.flatnonzero(np.diff(first))
    enter[first[some]], leave[first[some + 1] - 1] = begin[some], last[some]
    return Paths(first, facility, reach, enter, leave, dist, total, end)


def _emptied(parts: list[np.ndarray], kind: type) -> np.ndarray:
    """All of ``parts`` in one array; the list is emptied, so that the memory is free for the next column."""
    column = np.concatenate([np.empty(0, dtype=kind), *parts])
    parts.clear()
    return column


@dataclass
class PathHit:
    """What paths meet: pairs of a ``facility`` and a ``target``, see ``Proximity``.

    ``first_m`` .. ``last_m``: the stretch of the path within the radius, metres along the path; ``dist_m``: where the
    path comes nearest, ``offset_m`` metres from the target.
    """

    facility: np.ndarray
    target: np.ndarray
    first_m: np.ndarray
    last_m: np.ndarray
    dist_m: np.ndarray
    offset_m: np.ndarray


class StepsByReach:
    """The steps of paths, found by reach."""

    def __init__(self, paths: Paths, reaches: int):
        self.paths = paths
        self.order = np.argsort(paths.reach, kind="stable")
        self.first = offsets(np.bincount(paths.reach, minlength=reaches))

    def of(self, reach: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Every pair of a place in ``reach`` and a step that uses that reach: (places, steps)."""
        count = self.first[reach + 1] - self.first[reach]
        return np.repeat(np.arange(len(reach)), count), self.order[ranges(self.first[reach], count)]

    def shared(
        self, reach: np.ndarray, low_m: np.ndarray, high_m: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """What stretches ``low_m`` .. ``high_m`` of reaches (k,) share with the steps that use these reaches.

        Every pair as in ``of``: places in ``reach``, steps, from where to where (metres down the reach; the first is
        the larger where they share nothing), and what to add for metres along the path.
        """
        pair, step = self.of(reach)
        low = np.maximum(low_m[pair], self.paths.enter_m[step])
        high = np.minimum(high_m[pair], self.paths.leave_m[step])
        return pair, step, low, high, self.paths.dist_m[step] - self.paths.enter_m[step]

    def meet(self, near: Proximity) -> Iterator[PathHit]:
        """Which paths come near the targets of ``near``, one row for each piece of a reach that a path uses.

        In batches of bounded size; all rows of one target are in one batch.
        """
        order = np.argsort(near.target, kind="stable")
        rows = np.cumsum((self.first[near.reach + 1] - self.first[near.reach])[order])
        starts = np.append(group_starts(near.target[order]), len(order))
        at = 0
        while at < len(order):
            until = np.searchsorted(rows, (rows[at - 1] if at else 0) + _ROWS)
            until = int(
                max(starts[np.searchsorted(starts, until, "right") - 1], starts[np.searchsorted(starts, at, "right")])
            )
            yield self._meet(near.some(order[at:until]))
            at = until

    def _meet(self, near: Proximity) -> PathHit:
        """One batch of ``meet``."""
        pairs = self.shared(near.reach, near.low_m, near.high_m)
        kept = pairs[2] <= pairs[3]
        pair, step, low, high, shift = (column[kept] for column in pairs)
        foot = np.where(np.isnan(near.foot_m[pair]), low, near.foot_m[pair])
        at = np.clip(foot, low, high)
        offset = np.hypot(near.offset_m[pair], foot - at)
        return PathHit(self.paths.facility[step], near.target[pair], low + shift, high + shift, at + shift, offset)
