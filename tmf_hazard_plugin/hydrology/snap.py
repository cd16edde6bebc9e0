"""Facilities put onto the nearest reach of a network that is in memory."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeedback

from .arrays import first_of_each, ranges
from .geodesy import Sites, metres_between
from .progress import report_progress
from .proximity import near_reaches
from .reaches import Reaches

FIRST_RING_M = 1000.0
_CELL = 0.025  # degrees
_METRES_PER_DEGREE = 110_000.0  # the least anywhere, of latitude


def snap(
    sites: Sites, reaches: Reaches, radius_m: float, feedback: QgsFeedback | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The geodesically nearest reach within ``radius_m`` of each facility: reach (n,) int64, metres down it, and
    metres to it; -1, NaN, NaN where none. Of several points of a facility the nearest to a river counts.

    Searches in rings, each four times as wide as the one before, for the facilities still without a river: only the
    reaches near those are looked at. Raises ``Cancelled``.
    """
    reach = np.full(sites.n, -1, dtype=np.int64)
    along, distance = np.full(sites.n, np.nan), np.full(sites.n, np.inf)
    xyz = sites.frame.ecef(sites.lon, sites.lat)
    pending, grid = np.arange(len(sites.row)), ReachGrid(reaches)
    ring = min(FIRST_RING_M, radius_m)
    while len(pending):
        report_progress(feedback, 0.0)
        which = grid.around(sites.lon[pending], sites.lat[pending], ring)
        near = near_reaches(reaches, which, xyz[pending], ring, feedback)
        row, metres = sites.row[pending[near.target]], near.distance_m()
        nearest = first_of_each((row,), by=(metres,))
        better = nearest[metres[nearest] < distance[row[nearest]]]
        reach[row[better]], distance[row[better]] = near.reach[better], metres[better]
        along[row[better]] = near.nearest_m()[better]
        if ring >= radius_m:
            break
        pending = pending[reach[sites.row[pending]] < 0]
        ring = min(4 * ring, radius_m)
    found = reach >= 0
    x, y = np.full(sites.n, np.nan), np.full(sites.n, np.nan)
    x[found], y[found] = reaches.position(reach[found], along[found])
    # The chord found the point; the way to it is measured along the ellipsoid.
    best = found[sites.row]
    to = np.full(sites.n, np.inf)
    ends = sites.frame.ecef(x[sites.row[best]], y[sites.row[best]])
    np.minimum.at(to, sites.row[best], metres_between(xyz[best], ends, sites.frame.a))
    return reach, along, np.where(found, to, np.nan)


class ReachGrid:
    """Reaches filed by a coarse grid of degrees, to find those near many points."""

    def __init__(self, reaches: Reaches):
        self.reaches = reaches
        self.rows, self.columns = round(180 / _CELL), round(360 / _CELL)
        row, column = self._cells(reaches.lon, reaches.lat)
        self.cell = (row * self.columns + column).astype(np.int32)
        # Between far vertices a line may pass through a cell without a vertex in it: always to be looked at.
        apart = np.maximum(np.abs(np.diff(reaches.lon)), np.abs(np.diff(reaches.lat))) > _CELL
        apart[reaches.start[1:] - 1] = False  # from one reach to the next
        self.long = np.unique(np.searchsorted(reaches.first, np.flatnonzero(apart), "right") - 1)

    def around(self, lon: np.ndarray, lat: np.ndarray, radius_m: float) -> np.ndarray:
        """The reaches that may come within ``radius_m`` of any of the points, ascending."""
        if not len(self.reaches):
            return np.empty(0, dtype=np.int64)
        marked = np.zeros((self.rows, self.columns), dtype=bool)
        high = int(np.ceil(radius_m / _METRES_PER_DEGREE / _CELL)) + 1
        farthest = np.minimum(np.abs(lat) + high * _CELL, 89.9)
        wide = np.ceil(radius_m / (_METRES_PER_DEGREE * np.cos(np.radians(farthest))) / _CELL).astype(np.int64) + 1
        wide = np.minimum(wide, self.columns // 2)
        row, column = self._cells(lon, lat)
        across = ranges(column - wide, 2 * wide + 1) % self.columns
        for step in range(-high, high + 1):
            marked[np.repeat(np.clip(row + step, 0, self.rows - 1), 2 * wide + 1), across] = True
        candidate = np.logical_or.reduceat(marked.reshape(-1)[self.cell], self.reaches.start)
        candidate[self.long] = True
        return np.flatnonzero(candidate)

    def _cells(self, lon: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The row and the column of the grid's cell that holds each point."""
        row = np.clip(((lat + 90) / _CELL).astype(np.int64), 0, self.rows - 1)
        return row, np.floor((lon + 180) / _CELL).astype(np.int64) % self.columns
