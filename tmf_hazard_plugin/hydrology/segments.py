"""Geometries of many features as arrays: vertices, chunks of segments for quick bounds, segments where it matters.

A segment is straight in the layer's own coordinates. Beside it stands its chord in earth-centred space, where there
is neither an antimeridian nor a pole; a segment whose curve leaves its chord by more than ``SAG`` is cut.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsGeometry

from .geodesy import GeodeticFrame, transform_xy

SAG = 1.0  # m, the most by which a segment's curve may leave its chord
LONG = 1_000.0  # m: the sag of a shorter segment is below SAG (0.02 m on a meridian), but for the polar regions
POLAR = 80.0  # degrees
PIECE = 100_000.0  # m: a longer piece is cut in any case, as its middle may lie on the chord by symmetry
MODERATE = 20_000.0  # m: segments up to this length bend as one expects
CHUNK = 16  # segments

_CURVED = {8, 9, 10, 11, 12}
_RINGED = {3, 17}
_COLLECTIONS = {4, 5, 6, 7, 15, 16}


def ramps(counts: np.ndarray) -> np.ndarray:
    """0..c-1 for each c of ``counts``, one after the other."""
    return np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)


def _parse(data: bytes, at: int, parts: list[bytes]) -> tuple[int, bool]:
    """Append the coordinates (x, y as little-endian doubles) of each part of the WKB geometry at ``at``.

    Returns where it ends, and whether it holds polygons.
    """
    order = "<" if data[at] else ">"
    code, count = struct.unpack_from(order + "II", data, at + 1)
    kind, dimension = code % 1000 & 0xFF, 2
    if code & 0x80000000:  # the 25D codes
        kind, dimension = code & 0xFF, 3
    elif code >= 1000:
        dimension = (2, 3, 3, 4)[code // 1000]
    at += 9
    if kind == 1:
        at, count = at - 4, 1
    elif kind in _COLLECTIONS:
        ringed = kind in (6, 15, 16)
        for _ in range(count):
            at, polygons = _parse(data, at, parts)
            ringed = ringed or polygons
        return at, ringed
    sizes = [count]
    if kind in _RINGED:
        sizes = []
        for _ in range(count):
            (size,) = struct.unpack_from(order + "I", data, at)
            at = _append(data, at + 4, size, dimension, order, parts)
        return at, True
    for size in sizes:
        at = _append(data, at, size, dimension, order, parts)
    return at, False


def _append(data: bytes, at: int, size: int, dimension: int, order: str, parts: list[bytes]) -> int:
    end = at + 8 * dimension * size
    if size and dimension == 2 and order == "<":
        parts.append(data[at:end])
    elif size:
        values = np.frombuffer(data, dtype=order + "f8", count=dimension * size, offset=at)
        parts.append(values.reshape(size, dimension)[:, :2].astype("<f8").tobytes())
    return end


def parts_of(geometry: QgsGeometry) -> tuple[list[bytes], bool]:
    """The parts (points, lines, rings) of a geometry, each as bytes of x, y doubles; curves are segmentised.

    The second value says whether it is a polygon.
    """
    data = geometry.asWkb().data()
    parts: list[bytes] = []
    if len(data) < 9:
        return parts, False
    if data[1] == 2 and data[0] == 1 and data[2:5] == b"\0\0\0":  # nearly all of a river layer
        return ([data[9:]] if len(data) > 9 else parts), False
    (code,) = struct.unpack_from("<I" if data[0] else ">I", data, 1)
    if code % 1000 in _CURVED or geometry.constGet().hasCurvedSegments():
        data = QgsGeometry(geometry.constGet().segmentize()).asWkb().data()
    return parts, _parse(data, 0, parts)[1]


def as_points(part: bytes) -> np.ndarray:
    """The coordinates (k, 2) of a part as ``parts_of`` gives it."""
    return np.frombuffer(part, dtype="<f8").reshape(-1, 2)


def unrolled(parts: Sequence[bytes]) -> list[np.ndarray] | None:
    """Rings (k, 2) whose longitudes run on over the antimeridian, one around a pole closed over the pole.

    None where no ring jumps by more than 180 degrees: they are good as they are.
    """
    rings = [as_points(part) for part in parts]
    if not any(np.abs(np.diff(ring[:, 0])).max(initial=0) > 180 for ring in rings):
        return None
    out = []
    for ring in rings:
        lon = np.degrees(np.unwrap(np.radians(ring[:, 0])))  # "period=" needs numpy 1.21
        runs_on = np.column_stack([lon, ring[:, 1]])
        if abs(lon[-1] - lon[0]) > 180:
            pole = np.copysign(90.0, ring[:, 1].mean())
            runs_on = np.vstack([runs_on, [lon[-1], pole], [lon[0], pole], runs_on[0]])
        out.append(runs_on)
    return out


@dataclass
class Segments:
    """Segments of some chunks, in the order of chunks and vertices, cut where their curve needs it.

    Per segment: ``vertex`` (number of its first vertex in its feature, counted through all parts), ``t0``, ``t1``
    (which share of the segment that starts there: 0, 1 unless cut), ``x0``, ``y0``, ``x1``, ``y1`` (layer
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


class Curve:
    """From layer coordinates to earth-centred space."""

    def __init__(self, frame: GeodeticFrame, to_frame: QgsCoordinateTransform):
        self.frame, self.to_frame = frame, to_frame

    def lonlat(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return transform_xy(self.to_frame, x, y)

    def ecef(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return self.frame.ecef(*self.lonlat(x, y))


def short_way(x0: np.ndarray, x1: np.ndarray) -> np.ndarray:
    """Longitudes ``x1`` such that they are reached from ``x0`` the short way round."""
    return np.where(np.abs(x1 - x0) > 180, x1 - 360 * np.round((x1 - x0) / 360), x1)


class Chunks:
    """The vertices of a batch of features, and runs of at most ``CHUNK`` segments of a part.

    Chunks of feature f: ``of_feature[f]`` up to ``of_feature[f + 1]``. Per chunk: ``centre`` (a vertex near its
    middle) and ``reach`` (no point of it is farther from the centre), earth-centred metres.
    """

    def __init__(self, curve: Curve, features: Sequence[Sequence[bytes]], degrees: bool):
        """``features`` as ``parts_of`` gives them; ``degrees``: layer coordinates are longitudes and latitudes."""
        self.curve, self.degrees = curve, degrees
        xy = np.frombuffer(b"".join([part for parts in features for part in parts]), dtype="<f8").reshape(-1, 2)
        self.x, self.y = np.ascontiguousarray(xy[:, 0]), np.ascontiguousarray(xy[:, 1])
        self.p = curve.ecef(self.x, self.y)
        size = np.array([len(part) // 16 for parts in features for part in parts], dtype=np.int64)
        n_vertices = np.array([sum(map(len, parts)) // 16 for parts in features], dtype=np.int64)
        self.first_vertex = np.cumsum(n_vertices) - n_vertices

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
        place = np.arange(len(self.start)) - np.repeat(run, np.diff(np.r_[run, len(self.start)]))
        first = np.flatnonzero(place % CHUNK == 0)
        self.first = np.r_[first, len(self.start)]
        self.of_feature = np.searchsorted(self.start[first], np.r_[self.first_vertex, len(self.x)])
        self.feature = np.searchsorted(self.of_feature, np.arange(len(first)), side="right") - 1
        self._bound(first)

    def _bound(self, first: np.ndarray) -> None:
        if len(first) == 0:
            self.centre, self.reach = np.empty((0, 3)), np.empty(0)
            return
        count = np.diff(self.first)
        self.centre = self.p[self.start[first + count // 2]]
        square = _square(self.p[self.start] - np.repeat(self.centre, count, axis=0))
        at_end = _square(self.p[self.end[self.first[1:] - 1]] - self.centre)
        reach = np.sqrt(np.maximum(np.maximum.reduceat(square, first), at_end))
        # The curve of a short segment bends away from its chord as a parallel at 80 degrees does, or less; any curve
        # that goes the short way round stays within its chord's length.
        length = np.sqrt(np.maximum.reduceat(_square(self.p[self.end] - self.p[self.start]), first))
        polar = np.abs(self.p[:, 2]) > self.curve.frame.b * np.sin(np.radians(POLAR))
        bend = (1 + np.tan(np.radians(POLAR))) / (8 * self.curve.frame.b)
        tame = (length < MODERATE) & ~np.logical_or.reduceat(polar[self.start] | polar[self.end], first)
        self.reach = reach + np.where(tame, bend * length**2, length)

    def segments(self, chunks: np.ndarray) -> Segments:
        """The segments of ``chunks``."""
        first, count = self.first[chunks], np.diff(self.first)[chunks]
        segment = np.repeat(first, count) + ramps(count)
        at, end = self.start[segment], self.end[segment]
        x1 = short_way(self.x[at], self.x[end]) if self.degrees else self.x[end]
        table = {
            "chunk": np.repeat(np.arange(len(chunks)), count), "at": at,
            "t0": np.zeros(len(at)), "t1": np.ones(len(at)),
            "x0": self.x[at], "y0": self.y[at], "x1": x1, "y1": self.y[end], "p0": self.p[at], "p1": self.p[end],
        }  # fmt: skip
        table = _cut(self.curve, table)
        chunk, at = table.pop("chunk"), table.pop("at")
        feature = self.feature[chunks[chunk]]
        return Segments(
            feature=feature,
            vertex=at - self.first_vertex[feature],
            **table,
            first=np.searchsorted(chunk, np.arange(len(chunks) + 1)),
        )


def _square(vectors: np.ndarray) -> np.ndarray:
    return np.einsum("ij,ij->i", vectors, vectors)


def _cut(curve: Curve, table: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """``table`` with the segments cut that leave their chord, in the same order."""
    polar = np.abs(table["p0"][:, 2]) > curve.frame.b * np.sin(np.radians(POLAR))
    suspect = (_square(table["p1"] - table["p0"]) > LONG**2) | polar
    if not suspect.any():
        return table
    done = [{name: column[~suspect] for name, column in table.items()}]
    left = {name: column[suspect] for name, column in table.items()}
    for _ in range(8):
        middle = curve.ecef((left["x0"] + left["x1"]) / 2, (left["y0"] + left["y1"]) / 2)
        sag = np.sqrt(_square(middle - (left["p0"] + left["p1"]) / 2))
        pieces = np.fmax(
            np.where(sag > SAG, np.fmax(2, np.sqrt(sag / (SAG / 2))), 1),
            np.sqrt(_square(left["p1"] - left["p0"])) / PIECE,
        )
        pieces = np.ceil(np.clip(np.nan_to_num(pieces, nan=1.0), 1, 1_000)).astype(np.int64)
        done.append({name: column[pieces == 1] for name, column in left.items()})
        left = _pieces(curve, {name: column[pieces > 1] for name, column in left.items()}, pieces[pieces > 1])
        if len(left["at"]) == 0:
            break
    done.append(left)
    table = {name: np.concatenate([group[name] for group in done]) for name in table}
    order = np.lexsort([table["t0"], table["at"], table["chunk"]])
    return {name: column[order] for name, column in table.items()}


def _pieces(curve: Curve, table: dict[str, np.ndarray], number: np.ndarray) -> dict[str, np.ndarray]:
    """Each segment cut into ``number`` pieces of equal length in layer coordinates."""
    parent, k = np.repeat(np.arange(len(number)), number), ramps(number)
    low, high = k / number[parent], (k + 1) / number[parent]
    whole = {name: column[parent] for name, column in table.items()}
    is_first, is_last = k == 0, k == number[parent] - 1

    def between(start: np.ndarray, end: np.ndarray, share: np.ndarray) -> np.ndarray:
        return start * (1 - share) + end * share

    cut = {"chunk": whole["chunk"], "at": whole["at"]}
    for zero, one in (("t0", "t1"), ("x0", "x1"), ("y0", "y1")):
        cut[zero], cut[one] = between(whole[zero], whole[one], low), between(whole[zero], whole[one], high)
    cut["p0"] = np.where(is_first[:, None], whole["p0"], curve.ecef(cut["x0"], cut["y0"]))
    cut["p1"] = np.where(is_last[:, None], whole["p1"], curve.ecef(cut["x1"], cut["y1"]))
    usable = np.isfinite(cut["p0"]).all(axis=1) & np.isfinite(cut["p1"]).all(axis=1)
    return {name: column[usable] for name, column in cut.items()}
