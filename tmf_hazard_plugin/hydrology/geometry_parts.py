"""The coordinates of a geometry by parts (points, lines, rings), read from its well-known binary (WKB)."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry

from .longitudes import running_on

_CURVED = {8, 9, 10, 11, 12}
_RINGED = {3, 17}
_COLLECTIONS = {4, 5, 6, 7, 15, 16}


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


def vertices_of(features: Sequence[Sequence[bytes]]) -> tuple[np.ndarray, np.ndarray]:
    """The x and y of all vertices of features, which are given by their parts, one after another."""
    xy = as_points(b"".join([part for parts in features for part in parts]))
    return np.ascontiguousarray(xy[:, 0]), np.ascontiguousarray(xy[:, 1])


def unrolled(parts: Sequence[bytes]) -> list[np.ndarray] | None:
    """Rings (k, 2) whose longitudes run on over the antimeridian, one around a pole closed over the pole.

    None where no ring jumps by more than 180 degrees: they are good as they are.
    """
    rings = [as_points(part) for part in parts]
    if not any(np.abs(np.diff(ring[:, 0])).max(initial=0) > 180 for ring in rings):
        return None
    out = []
    for ring in rings:
        lon = running_on(ring[:, 0])
        runs_on = np.column_stack([lon, ring[:, 1]])
        if abs(lon[-1] - lon[0]) > 180:
            pole = np.copysign(90.0, ring[:, 1].mean())
            runs_on = np.vstack([runs_on, [lon[-1], pole], [lon[0], pole], runs_on[0]])
        out.append(runs_on)
    return out


def is_invalid(geometry: QgsGeometry, parts: list[bytes], polygon: bool) -> bool:
    """Whether GEOS calls a polygon invalid, or a line is a single finite vertex that repeats."""
    if polygon:
        return not geometry.isGeosValid()
    first = parts[0][:16] if parts else b""
    repeated = len(parts) == 1 and len(parts[0]) > 16 and parts[0] == first * (len(parts[0]) // 16)
    return repeated and bool(np.isfinite(as_points(first)).all())


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
    if kind in _RINGED:
        for _ in range(count):
            (size,) = struct.unpack_from(order + "I", data, at)
            at = _append(data, at + 4, size, dimension, order, parts)
        return at, True
    return _append(data, at, count, dimension, order, parts), False


def _append(data: bytes, at: int, size: int, dimension: int, order: str, parts: list[bytes]) -> int:
    """Append the x, y of the ``size`` vertices at ``at`` as one part, if there are any; where they end."""
    end = at + 8 * dimension * size
    if size and dimension == 2 and order == "<":
        parts.append(data[at:end])
    elif size:
        values = np.frombuffer(data, dtype=order + "f8", count=dimension * size, offset=at)
        parts.append(values.reshape(size, dimension)[:, :2].astype("<f8").tobytes())
    return end
