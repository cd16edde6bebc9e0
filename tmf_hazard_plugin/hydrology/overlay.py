"""Which stretches of river reaches lie inside polygons, or cross lines."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCsException,
    QgsFeatureSource,
    QgsFeedback,
    QgsGeometry,
    QgsGeometryEngine,
    QgsRectangle,
    QgsWkbTypes,
)

from .arrays import offsets, ranges
from .layer_features import features_of
from .longitudes import running_on
from .point_in_polygon import prepared
from .progress import report_progress
from .reaches import Reaches, request_in


@dataclass
class ReachIntervals:
    """Stretches ``low_m`` .. ``high_m``, metres down ``reach``, that lie in the feature ``feature_id`` (all (n,)).

    Ordered by reach and ``low_m``. ``invalid``, ``unusable``: features of the layer that had to be repaired first, and
    that could not be used.
    """

    reach: np.ndarray
    low_m: np.ndarray
    high_m: np.ndarray
    feature_id: np.ndarray
    invalid: int = 0
    unusable: int = 0

    def __len__(self) -> int:
        return len(self.reach)


class ReachTree:
    """The bounding boxes of some reaches in a tree of pairs: what is inside or outside as a whole is asked once."""

    def __init__(self, reaches: Reaches, which: np.ndarray):
        """A tree of the reaches ``which``; one that crosses the antimeridian has a box all around."""
        self.reaches = reaches
        count = np.diff(reaches.first)[which]
        vertex, first = ranges(reaches.start[which], count), offsets(count)[:-1]
        lon, lat = reaches.lon[vertex], reaches.lat[vertex]
        boxes = np.column_stack(
            [
                f.reduceat(c, first)
                for f, c in ((np.minimum, lon), (np.minimum, lat), (np.maximum, lon), (np.maximum, lat))
            ]
        )
        around = over_antimeridian(reaches)[which]
        boxes[around, 0], boxes[around, 2] = -180.0, 180.0
        order = np.argsort(_along_a_curve((boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2))
        self.which, self.levels = which[order], [boxes[order]]
        while len(self.levels[-1]) > 1:
            below = self.levels[-1]
            pairs = np.arange(0, len(below), 2)
            low, high = np.minimum.reduceat(below[:, :2], pairs), np.maximum.reduceat(below[:, 2:], pairs)
            self.levels.append(np.hstack((low, high)))

    def extent(self) -> QgsRectangle:
        """The box around all of them, degrees."""
        return QgsRectangle(*self.levels[-1][0].tolist())

    def meeting(self, engine: QgsGeometryEngine) -> tuple[list[int], list[int]]:
        """The reaches wholly inside the prepared geometry ``engine``, and those that may lie partly in it."""
        inside: list[int] = []
        partly: list[int] = []
        waiting = [(len(self.levels) - 1, 0)]
        while waiting:
            level, k = waiting.pop()
            rectangle = QgsRectangle(*self.levels[level][k].tolist())
            holder = QgsGeometry.fromRect(rectangle)  # owns the box
            box = holder.constGet()
            # The box of lines along one parallel or meridian is no polygon: such lines are looked at one by one.
            flat = rectangle.isEmpty()
            if not flat and not engine.intersects(box):
                continue
            if not flat and engine.contains(box):
                inside.extend(self.which[k << level : (k + 1) << level].tolist())
            elif level:
                waiting.extend(
                    (level - 1, child) for child in (2 * k, 2 * k + 1) if child < len(self.levels[level - 1])
                )
            else:
                partly.append(int(self.which[k]))
        return inside, partly


def over_antimeridian(reaches: Reaches) -> np.ndarray:
    """Which reaches cross the antimeridian: (n,) bool."""
    jumps = np.flatnonzero(np.abs(np.diff(reaches.lon)) > 180.0)
    reach = np.searchsorted(reaches.first, jumps, "right") - 1
    crossing = np.zeros(len(reaches), dtype=bool)
    crossing[reach[jumps < reaches.end[reach]]] = True  # not from one reach to the next
    return crossing


def _along_a_curve(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Numbers such that neighbours on the map tend to be neighbours in order (Morton's order)."""
    key = np.zeros(len(lon), dtype=np.int64)
    x, y = ((lon + 180) / 360 * 65535).astype(np.int64), ((lat + 90) / 180 * 65535).astype(np.int64)
    for bit in range(16):
        key |= ((x >> bit) & 1) << (2 * bit) | ((y >> bit) & 1) << (2 * bit + 1)
    return key


def line_of(lon: np.ndarray, lat: np.ndarray) -> QgsGeometry:
    """A line through points."""
    geometry = QgsGeometry()
    geometry.fromWkb(struct.pack("<BII", 1, 2, len(lon)) + np.column_stack((lon, lat)).astype("<f8").tobytes())
    return geometry


def intervals_inside(
    reaches: Reaches,
    which: np.ndarray,
    source: QgsFeatureSource,
    feedback: QgsFeedback | None = None,
    ids: np.ndarray | None = None,
) -> ReachIntervals:
    """The stretches of the reaches ``which`` inside the polygons of ``source``; where it has lines, the points (and
    stretches) that they share. Where a line only touches or crosses, ``low_m`` equals ``high_m``.

    ``ids``: only these features. Invalid geometries are repaired. Raises ``Cancelled``.
    """
    found: list[tuple] = []
    invalid = unusable = 0
    if len(which):
        tree = ReachTree(reaches, which)
        transform = reaches.frame.transform_from(source.sourceCrs())
        request = request_in(source, reaches.frame, tree.extent() if ids is None else None)
        if ids is not None:
            request.setFilterFids(np.unique(ids).tolist())
        for k, feature in enumerate(features_of(source, request.setNoAttributes())):
            if k % 64 == 0:
                report_progress(feedback, 0.0)
            geometry = feature.geometry()
            try:
                geometry.transform(transform)
            except QgsCsException:
                unusable += 1
                continue
            if geometry.isEmpty():
                unusable += 1
                continue
            if not geometry.isGeosValid():
                geometry = _repaired(geometry)
                if geometry.isEmpty():
                    unusable += 1
                    continue
                invalid += 1
            engine = prepared(geometry)
            inside, partly = tree.meeting(engine)
            found.extend((reach, 0.0, reaches.along_m[reaches.end[reach]], feature.id()) for reach in inside)
            for reach in partly:
                found.extend((reach, low, high, feature.id()) for low, high in _shared(reaches, reach, engine))
    table = np.array(found, dtype=float).reshape(-1, 4)
    order = np.lexsort((table[:, 1], table[:, 0]))
    reach, feature_id = table[order, 0].astype(np.int64), table[order, 3].astype(np.int64)
    return ReachIntervals(reach, table[order, 1], table[order, 2], feature_id, invalid, unusable)


def _repaired(geometry: QgsGeometry) -> QgsGeometry:
    """A valid geometry of the same kind."""
    made = geometry.makeValid()
    if QgsWkbTypes.flatType(made.wkbType()) == QgsWkbTypes.Type.GeometryCollection:
        made.convertGeometryCollectionToSubclass(geometry.type())
    return made


def _shared(reaches: Reaches, reach: int, engine: QgsGeometryEngine) -> list[tuple[float, float]]:
    """The stretches that a reach shares with a prepared geometry, metres down it."""
    vertices = slice(reaches.first[reach], reaches.first[reach + 1])
    lon, lat, along = reaches.lon[vertices], reaches.lat[vertices], reaches.along_m[vertices]
    if np.abs(np.diff(lon)).max(initial=0.0) <= 180:
        return _shared_line(lon, lat, along, engine)
    lon = running_on(lon)  # geometries do not
    return sorted(part for turn in (-360, 0, 360) for part in _shared_line(lon + turn, lat, along, engine))


def _shared_line(
    lon: np.ndarray, lat: np.ndarray, along: np.ndarray, engine: QgsGeometryEngine
) -> list[tuple[float, float]]:
    """The stretches that a line through ``lon``, ``lat``, at metres ``along``, shares with the prepared geometry."""
    line = line_of(lon, lat)
    if not engine.intersects(line.constGet()):
        return []
    if engine.contains(line.constGet()):
        return [(0.0, along[-1])]
    shared = engine.intersection(line.constGet())
    if shared is None or shared.isEmpty():
        return []
    degrees = np.concatenate(([0.0], np.cumsum(np.hypot(np.diff(lon), np.diff(lat)))))
    stretches = []
    for part in QgsGeometry(shared).asGeometryCollection():
        ends = [part.vertexAt(0), part.vertexAt(max(part.constGet().nCoordinates() - 1, 0))]
        at = [line.lineLocatePoint(QgsGeometry(end.clone())) for end in ends]
        low, high = np.interp(sorted(at), degrees, along)
        stretches.append((float(low), float(high)))
    return sorted(stretches)
