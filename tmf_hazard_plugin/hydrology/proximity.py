"""What lies within a distance of river reaches: points against pieces of lines, hashed into cubes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

import numpy as np
from qgis.core import QgsFeedback

from .arrays import ramps, ranges
from .longitudes import short_way
from .progress import report_progress
from .reaches import Reaches
from .segment_geometry import dot, foot_on_line, norm

LONGEST_PIECE_M = 2000.0  # the chord of a piece then lies less than 0.1 m below the ellipsoid
SAME_PLACE_M = 0.01  # what lies closer together is at one place
_SMALLEST_CUBE_M = 10.0  # keeps the cube numbers within 21 bits
_PIECES = 1 << 20
_POINTS = 1 << 18


@dataclass
class Pieces:
    """Straight pieces of reaches: ``start`` and ``vector`` (n, 3) Earth-centred metres, the ``reach`` of each, and the
    metres down that reach at its start (``along_m``) and over it (``length_m``)."""

    start: np.ndarray
    vector: np.ndarray
    reach: np.ndarray
    along_m: np.ndarray
    length_m: np.ndarray

    @classmethod
    def of(cls, reaches: Reaches, which: np.ndarray, longest_m: float) -> Pieces:
        """The reaches ``which`` in pieces of at most ``longest_m`` metres, straight in longitude and latitude."""
        count = np.diff(reaches.first)[which] - 1
        vertex = ranges(reaches.start[which], count)
        reach = np.repeat(which, count)
        length = reaches.along_m[vertex + 1] - reaches.along_m[vertex]
        number = np.maximum(np.ceil(length / longest_m), 1).astype(np.int64)
        low = ramps(number) / np.repeat(number, number)
        vertex, length = np.repeat(vertex, number), np.repeat(length, number)
        step = 1.0 / np.repeat(number, number)
        d_lon = short_way(reaches.lon[vertex], reaches.lon[vertex + 1]) - reaches.lon[vertex]
        d_lat = reaches.lat[vertex + 1] - reaches.lat[vertex]

        def at(share: np.ndarray) -> np.ndarray:
            return reaches.frame.ecef(reaches.lon[vertex] + share * d_lon, reaches.lat[vertex] + share * d_lat)

        start = at(low)
        along = reaches.along_m[vertex] + low * length
        return cls(start, at(low + step) - start, np.repeat(reach, number), along, step * length)


@dataclass
class Proximity:
    """Pairs of a ``target`` and a piece of a ``reach`` within the radius: (n,) each.

    A target is the number of a point, or of what points belong to (a feature, a node): see ``of_owners``. ``low_m`` ..
    ``high_m``: the stretch of the piece that lies within the radius, metres down the reach. ``foot_m``: where the
    perpendicular meets the piece's line, which may lie beyond the piece, ``offset_m`` from the target; NaN where the
    stretch lies ``offset_m`` from the target as a whole.
    """

    target: np.ndarray
    reach: np.ndarray
    low_m: np.ndarray
    high_m: np.ndarray
    foot_m: np.ndarray
    offset_m: np.ndarray

    def __len__(self) -> int:
        return len(self.target)

    @classmethod
    def joined(cls, parts: list[Proximity]) -> Proximity:
        """All pairs of ``parts``."""
        if not parts:
            none = np.empty(0, dtype=np.int64)
            return cls(none, none, *(np.empty(0) for _ in range(4)))
        return cls(*(np.concatenate([getattr(part, column.name) for part in parts]) for column in fields(cls)))

    def some(self, which: np.ndarray) -> Proximity:
        """The pairs ``which``."""
        return Proximity(*(getattr(self, column.name)[which] for column in fields(self)))

    def of_owners(self, owner: np.ndarray) -> Proximity:
        """The same pairs with what each target belongs to, ``owner`` (targets,), as the target."""
        return replace(self, target=owner[self.target])

    def nearest_m(self) -> np.ndarray:
        """Where each piece comes nearest, metres down its reach."""
        return np.clip(self.foot_m, self.low_m, self.high_m)

    def distance_m(self) -> np.ndarray:
        """Metres from each target to where its piece comes nearest."""
        return np.hypot(self.offset_m, self.foot_m - self.nearest_m())


def _cube(xyz: np.ndarray, size: float) -> np.ndarray:
    """A number for the cube of ``size`` metres in which each point (n, 3) lies."""
    x, y, z = (np.floor(xyz / size).astype(np.int64) + (1 << 20)).T
    return (x << 42) | (y << 21) | z


def pairs_near(pieces: Pieces, points: np.ndarray, radius_m: float) -> Iterator[Proximity]:
    """Every pair of ``points`` (p, 3), Earth-centred metres, and ``pieces`` within ``radius_m``, in batches.

    Pieces are filed by the cube of their middle. A cube is as wide as the search is (twice the radius and half a
    piece to either side), so that a point has to look into the cubes of 8 corners at most, mostly into one or two.
    """
    search_m = radius_m + float(norm(pieces.vector).max(initial=0.0)) / 2
    size = max(2 * search_m, _SMALLEST_CUBE_M)
    keys = _cube(pieces.start + pieces.vector / 2, size)
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    corners = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], dtype=float) * search_m
    for low in range(0, len(points), _POINTS):
        some = points[low : low + _POINTS]
        cubes = np.sort(np.stack([_cube(some + corner, size) for corner in corners], axis=1), axis=1)
        new = np.ones(cubes.shape, dtype=bool)
        new[:, 1:] = cubes[:, 1:] != cubes[:, :-1]
        point, _ = np.nonzero(new)
        wanted = cubes[new]
        first = np.searchsorted(keys, wanted, "left")
        count = np.searchsorted(keys, wanted, "right") - first
        filled = count > 0
        point, first, count = point[filled], first[filled], count[filled]
        total = np.cumsum(count)
        at = 0
        while at < len(count):  # batches of bounded size, however many pieces a cube holds
            until = max(int(np.searchsorted(total, (total[at - 1] if at else 0) + _PIECES)), at + 1)
            piece = order[ranges(first[at:until], count[at:until])]
            yield _within(radius_m, pieces, piece, points, low + np.repeat(point[at:until], count[at:until]))
            at = until


def _within(radius_m: float, pieces: Pieces, piece: np.ndarray, points: np.ndarray, point: np.ndarray) -> Proximity:
    """Those of the pairs of a ``piece`` and a ``point`` (numbers) that lie within ``radius_m``, measured."""
    vector, offset = pieces.vector[piece], points[point] - pieces.start[piece]
    foot, chord = foot_on_line(offset, vector)
    square = np.maximum(dot(offset, offset) - foot * foot, 0.0)
    beyond = np.maximum(np.maximum(-foot, foot - chord), 0.0)
    near = square + beyond * beyond <= radius_m * radius_m
    piece, point, chord, foot, square = piece[near], point[near], chord[near], foot[near], square[near]
    half = np.sqrt(np.maximum(radius_m * radius_m - square, 0.0))
    scale = np.divide(pieces.length_m[piece], chord, out=np.ones(len(piece)), where=chord > 0)
    along = pieces.along_m[piece]
    low = along + np.clip(foot - half, 0.0, chord) * scale
    high = along + np.clip(foot + half, 0.0, chord) * scale
    return Proximity(point, pieces.reach[piece], low, high, along + foot * scale, np.sqrt(square))


def pairs_of_points(points: np.ndarray, others: np.ndarray, radius_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Every pair of a point and another within ``radius_m``: their numbers in ``points`` (p, 3) and ``others`` (q, 3).

    Both in Earth-centred metres.
    """
    n = len(points)
    as_pieces = Pieces(points, np.zeros((n, 3)), np.arange(n), np.zeros(n), np.zeros(n))  # without length
    none = np.empty(0, dtype=np.int64)
    pairs = [(none, none), *((near.reach, near.target) for near in pairs_near(as_pieces, others, radius_m))]
    return np.concatenate([one for one, _ in pairs]), np.concatenate([other for _, other in pairs])


def near_reaches(
    reaches: Reaches, which: np.ndarray, points: np.ndarray, radius_m: float, feedback: QgsFeedback | None = None
) -> Proximity:
    """Every pair of a point (p, 3) and a piece of the reaches ``which`` within ``radius_m`` metres, at the least
    ``SAME_PLACE_M``: a point on a line is at it.

    Raises ``Cancelled``.
    """
    radius_m = max(radius_m, SAME_PLACE_M)
    found: list[Proximity] = []
    if len(points) and len(which):
        vertices = np.cumsum(np.diff(reaches.first)[which])
        batch = (vertices // _PIECES).astype(np.int64)
        for number in range(int(batch[-1]) + 1):
            report_progress(feedback, 100.0 * number / (batch[-1] + 1))
            some = which[batch == number]
            if len(some):
                longest = min(max(radius_m, 200.0), LONGEST_PIECE_M)
                found += pairs_near(Pieces.of(reaches, some, longest), points, radius_m)
    return Proximity.joined(found)
