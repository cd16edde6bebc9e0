"""Lines of many features as arrays, and the points on them that may be nearest to given points.

A segment is straight in the layer's own coordinates. Beside it stands its chord in earth-centred space, where there
is neither an antimeridian nor a pole; a segment whose curve leaves its chord by more than ``SAG`` is subdivided.
Distances are bounded along chords, first of chunks, then of segments, then found on the true curves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .arrays import least_of_group, offsets, ramps, ranges
from .geodesy import LayerCoordinates
from .longitudes import short_way, wrapped
from .segment_geometry import dot, nearest_on_segment, norm, share_along

SAG = 1.0  # m, the most by which a segment's curve may leave its chord
LONG = 1_000.0  # m: the sag of a shorter segment is below SAG (0.02 m on a meridian), but for the polar regions
POLAR = 80.0  # degrees
PIECE = 100_000.0  # m: a longer piece is divided in any case, as its middle may lie on the chord by symmetry
MODERATE = 20_000.0  # m: segments up to this length bend as one expects
CHUNK = 16  # segments
ROUNDS = 9  # of subdivision at the most; the first one finds what to divide
PAIRS = 2_000_000  # of a point and a chunk or segment at a time

Columns = dict[str, np.ndarray]  # of segments: name -> one value, or row, for each


@dataclass
class Candidates:
    """Pairs of a point and a place on a line that may be its nearest one; pairs of one point stand together.

    Per pair: ``point`` (its number), ``feature`` (number in the batch), ``lon``, ``lat`` (degrees) of the place,
    ``chord_m`` (metres between the two, straight), ``segment`` (orders the places of one feature), and ``vertex``,
    ``fraction``: the place lies on the segment that starts at this vertex of the feature, counted through all parts.
    """

    point: np.ndarray
    feature: np.ndarray
    lon: np.ndarray
    lat: np.ndarray
    chord_m: np.ndarray
    segment: np.ndarray
    vertex: np.ndarray
    fraction: np.ndarray


@dataclass
class Segments:
    """Segments of some chunks, in the order of chunks and vertices, subdivided where their curve needs it.

    Per segment: ``vertex`` (number of its first vertex in its feature, counted through all parts), ``t0``, ``t1``
    (which share of the segment that starts there: 0, 1 unless subdivided), ``x0``, ``y0``, ``x1``, ``y1`` (layer
    coordinates; ``x1`` may lie beyond 180 degrees), ``p0``, ``p1`` (m, 3) earth-centred metres, ``feature``.
    ``first``: the first segment of each chunk, and one more at the end.
    """

    feature: np.ndarray
    vertex: np.ndarray
    t0: np.ndarray
    t1: np.ndarray
    x0: np.ndarray
    y0: np.ndarray
    x1: np.ndarray
    y1: np.ndarray
    p0: np.ndarray
    p1: np.ndarray
    first: np.ndarray


def nearest_on_lines(
    p: np.ndarray, cells: list[tuple[np.ndarray, np.ndarray]], chunks: Chunks, radius_m: float
) -> Candidates:
    """Where on the lines of ``chunks`` the points ``p`` (n, 3), earth-centred metres, may have their nearest place.

    ``cells``: pairs of numbers of points and of the features to search for them. Nothing that is nearest within
    ``radius_m`` is left out; what is farther may be given.
    """
    point, chunk = _near_chunks(p, cells, chunks, radius_m)
    used, chunk = np.unique(chunk, return_inverse=True)
    segments = chunks.segments(used)
    point, segment, t = _near_segments(p, point, chunk.reshape(-1), segments, chunks.coordinates.frame.a, radius_m)
    lon, lat, chord_m, t = _refined(p[point], segments, segment, t, chunks.coordinates)
    t0, t1 = segments.t0[segment], segments.t1[segment]
    vertex, fraction = segments.vertex[segment], t0 + t * (t1 - t0)
    return Candidates(point, segments.feature[segment], lon, lat, chord_m, segment, vertex, fraction)


def _slack(distance: np.ndarray, a: float) -> np.ndarray:
    """What a chord may differ from the geodesic's order: the sag of two curves, rounding, and curvature."""
    return 3 * SAG + 2e-3 * distance * (distance / a) ** 2


def _near_chunks(
    p: np.ndarray, cells: list[tuple[np.ndarray, np.ndarray]], chunks: Chunks, radius_m: float
) -> tuple[np.ndarray, np.ndarray]:
    """Points, and chunks that may hold their nearest place; sorted so that equal points stand together."""
    points, found = [np.empty(0, dtype=np.int64)], [np.empty(0, dtype=np.int64)]
    for members, features in cells:
        first, last = chunks.of_feature[features], chunks.of_feature[features + 1]
        chunk = ranges(first, last - first)
        if len(chunk) == 0:
            continue
        radius = chunks.radius[chunk]
        origin = p[members[0]]  # near numbers are small numbers: the product below keeps its digits
        centre = chunks.centre[chunk] - origin
        square = dot(centre, centre)
        block = max(1, PAIRS // len(chunk))
        for start in range(0, len(members), block):
            some = members[start : start + block]
            place = p[some] - origin
            away = square - 2 * (place @ centre.T)
            away += dot(place, place)[:, None]
            away = np.sqrt(np.maximum(away, 0, out=away), out=away)
            bound = np.minimum(away.min(axis=1), radius_m)
            away -= radius
            k, c = np.nonzero(away <= (bound + _slack(bound, chunks.coordinates.frame.a))[:, None])
            points.append(some[k])
            found.append(chunk[c])
    return np.concatenate(points), np.concatenate(found)


def _near_segments(
    p: np.ndarray, point: np.ndarray, chunk: np.ndarray, segments: Segments, a: float, radius_m: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Points, segments that may hold their nearest place, and about which share of the segment it lies at.

    ``point``, ``chunk``: the pairs to look at; ``a``: the semi-major axis of the ellipsoid, metres.
    """
    size = segments.first[chunk + 1] - segments.first[chunk]
    segment, point = ranges(segments.first[chunk], size), np.repeat(point, size)
    chord, t = np.empty(len(point)), np.empty(len(point))
    for start in range(0, len(point), PAIRS):
        part = slice(start, start + PAIRS)
        p0 = segments.p0[segment[part]]
        t[part], chord[part] = nearest_on_segment(p[point[part]] - p0, segments.p1[segment[part]] - p0)
    best = np.minimum(least_of_group(point, chord), radius_m)
    kept = np.flatnonzero(chord <= best + _slack(best, a))
    return point[kept], segment[kept], t[kept]


def _refined(
    p: np.ndarray, segments: Segments, segment: np.ndarray, t: np.ndarray, coordinates: LayerCoordinates
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Nearest places on the true curves: lon, lat, distance (chord, m) and share of the segment.

    ``p`` (k, 3): the point of each pair, ``t``: about where to begin. Gauss-Newton steps, with the tangent of the
    parabola through the ends and the middle of the curve.
    """
    x0, y0, x1, y1 = (v[segment] for v in (segments.x0, segments.y0, segments.x1, segments.y1))
    p0, p1 = segments.p0[segment], segments.p1[segment]
    bulge = coordinates.to_ecef((x0 + x1) / 2, (y0 + y1) / 2) - (p0 + p1) / 2
    for step in range(3):
        lon, lat = coordinates.to_lonlat(x0 * (1 - t) + x1 * t, y0 * (1 - t) + y1 * t)
        away = p - coordinates.frame.ecef(lon, lat)
        if step < 2:
            tangent = p1 - p0 + 4 * (1 - 2 * t)[:, None] * bulge
            t = np.clip(t + np.nan_to_num(share_along(away, tangent)), 0, 1)
    return wrapped(lon), lat, norm(away), t


class Chunks:
    """The vertices of a batch of features, and runs of at most ``CHUNK`` segments of a part.

    Chunks of feature f: ``of_feature[f]`` up to ``of_feature[f + 1]``. Per chunk: ``centre`` (a vertex near its
    middle) and ``radius`` (no point of it is farther from the centre), earth-centred metres.
    """

    def __init__(
        self,
        features: Sequence[Sequence[bytes]],
        x: np.ndarray,
        y: np.ndarray,
        p: np.ndarray,
        coordinates: LayerCoordinates,
    ):
        """``features``: the parts of each, as ``parts_of`` gives them; ``x``, ``y``: all their vertices, in the
        ``coordinates`` of their layer; ``p`` (n, 3): the same in earth-centred metres."""
        self.coordinates, self.x, self.y, self.p = coordinates, x, y, p
        size = np.array([len(part) // 16 for parts in features for part in parts], dtype=np.int64)
        self.first_vertex = offsets(np.array([sum(map(len, parts)) // 16 for parts in features], dtype=np.int64))

        # A part of one vertex is a segment of no length.
        last = np.cumsum(size) - 1
        starts, step = np.ones(len(self.x), dtype=bool), np.ones(len(self.x), dtype=np.int64)
        starts[last], step[last] = size == 1, 0
        finite = np.isfinite(self.p[:, 0])
        if not finite.all():
            starts &= finite & finite[np.arange(len(finite)) + step]
        self.start = np.flatnonzero(starts)
        self.end = self.start + step[self.start]

        # A chunk goes on while one segment begins where the last one ends.
        run = np.flatnonzero(np.r_[True, self.start[1:] != self.end[:-1]][: len(self.start)])
        place = ramps(np.diff(np.append(run, len(self.start))))
        first = np.flatnonzero(place % CHUNK == 0)
        self.first = np.append(first, len(self.start))
        self.of_feature = np.searchsorted(self.start[first], self.first_vertex)
        self.feature = np.searchsorted(self.of_feature, np.arange(len(first)), side="right") - 1
        self.centre, self.radius = self._bounds(first)

    def _bounds(self, first: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The ``centre`` and ``radius`` of the chunks that begin at the segments ``first``."""
        if len(first) == 0:
            return np.empty((0, 3)), np.empty(0)
        count = np.diff(self.first)
        centre = self.p[self.start[first + count // 2]]
        from_centre = self.p[self.start] - np.repeat(centre, count, axis=0)
        radius = np.sqrt(np.maximum.reduceat(dot(from_centre, from_centre), first))
        radius = np.maximum(radius, norm(self.p[self.end[self.first[1:] - 1]] - centre))
        # The curve of a short segment bends away from its chord as a parallel at 80 degrees does, or less; any curve
        # that goes the short way round stays within its chord's length.
        along, b = self.p[self.end] - self.p[self.start], self.coordinates.frame.b
        length = np.sqrt(np.maximum.reduceat(dot(along, along), first))
        polar = np.abs(self.p[:, 2]) > b * np.sin(np.radians(POLAR))
        bend = (1 + np.tan(np.radians(POLAR))) / (8 * b)
        tame = (length < MODERATE) & ~np.logical_or.reduceat(polar[self.start] | polar[self.end], first)
        return centre, radius + np.where(tame, bend * length**2, length)

    def segments(self, chunks: np.ndarray) -> Segments:
        """The segments of ``chunks``."""
        first, count = self.first[chunks], np.diff(self.first)[chunks]
        segment = ranges(first, count)
        at, end = self.start[segment], self.end[segment]
        x1 = short_way(self.x[at], self.x[end]) if self.coordinates.degrees else self.x[end]
        table = {
            "chunk": np.repeat(np.arange(len(chunks)), count), "at": at,
            "t0": np.zeros(len(at)), "t1": np.ones(len(at)),
            "x0": self.x[at], "y0": self.y[at], "x1": x1, "y1": self.y[end], "p0": self.p[at], "p1": self.p[end],
        }  # fmt: skip
        table = _subdivided(table, self.coordinates)
        chunk, at = table.pop("chunk"), table.pop("at")
        feature = self.feature[chunks[chunk]]
        return Segments(
            feature=feature,
            vertex=at - self.first_vertex[feature],
            **table,
            first=np.searchsorted(chunk, np.arange(len(chunks) + 1)),
        )


def _subdivided(table: Columns, coordinates: LayerCoordinates) -> Columns:
    """``table`` with the segments subdivided that leave their chord, in the same order.

    In each round the segments are divided, their new ends and their middles found on the true curve, and those are
    divided again of which the middle is too far from the chord.
    """
    along = table["p1"] - table["p0"]
    polar = np.abs(table["p0"][:, 2]) > coordinates.frame.b * np.sin(np.radians(POLAR))
    suspect = (dot(along, along) > LONG**2) | polar
    if not suspect.any():
        return table
    done = [{name: column[~suspect] for name, column in table.items()}]
    pending = {name: column[suspect] for name, column in table.items()}
    pieces = np.ones(int(suspect.sum()), dtype=np.int64)
    for _ in range(ROUNDS):
        pending, starts_inside, ends_inside = _divided(pending, pieces)
        for end, x, y, inside in (("p0", "x0", "y0", starts_inside), ("p1", "x1", "y1", ends_inside)):
            pending[end][inside] = coordinates.to_ecef(pending[x][inside], pending[y][inside])
        middle = coordinates.to_ecef((pending["x0"] + pending["x1"]) / 2, (pending["y0"] + pending["y1"]) / 2)
        usable = np.isfinite(pending["p0"]).all(axis=1) & np.isfinite(pending["p1"]).all(axis=1)
        pending, middle = {name: column[usable] for name, column in pending.items()}, middle[usable]
        sag = norm(middle - (pending["p0"] + pending["p1"]) / 2)
        pieces = np.fmax(
            np.where(sag > SAG, np.fmax(2, np.sqrt(sag / (SAG / 2))), 1),
            norm(pending["p1"] - pending["p0"]) / PIECE,
        )
        pieces = np.ceil(np.clip(np.nan_to_num(pieces, nan=1.0), 1, 1_000)).astype(np.int64)
        done.append({name: column[pieces == 1] for name, column in pending.items()})
        pending = {name: column[pieces > 1] for name, column in pending.items()}
        pieces = pieces[pieces > 1]
        if len(pieces) == 0:
            break
    done.append(pending)
    table = {name: np.concatenate([group[name] for group in done]) for name in table}
    order = np.lexsort([table["t0"], table["at"], table["chunk"]])
    return {name: column[order] for name, column in table.items()}


def _divided(table: Columns, number: np.ndarray) -> tuple[Columns, np.ndarray, np.ndarray]:
    """Each segment in ``number`` pieces of equal length in layer coordinates.

    Which pieces start, and which end, inside of their segment: there ``p0``, ``p1`` are still those of the segment.
    """
    parent, k = np.repeat(np.arange(len(number)), number), ramps(number)
    low, high = k / number[parent], (k + 1) / number[parent]
    made = {name: column[parent] for name, column in table.items()}
    for zero, one in (("t0", "t1"), ("x0", "x1"), ("y0", "y1")):
        start, end = made[zero], made[one]
        made[zero], made[one] = start * (1 - low) + end * low, start * (1 - high) + end * high
    return made, k > 0, k < number[parent] - 1
