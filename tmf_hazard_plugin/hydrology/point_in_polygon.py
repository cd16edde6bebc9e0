"""Whether a facility lies inside a polygon of a layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from qgis.core import QgsFeatureSource, QgsFeedback, QgsGeometry, QgsGeometryEngine, QgsPoint

from .feature_batches import Batch, FeatureBatches, LayerReport
from .geodesy import Sites, SitesInLayer
from .geometry_parts import unrolled
from .search_area import boxes_around, covered_by


def inside_any(
    sites: Sites, source: QgsFeatureSource, radius_m: float, feedback: QgsFeedback | None = None
) -> tuple[np.ndarray, LayerReport]:
    """For each facility 1.0 inside a polygon (boundary included), 0.0 outside, NaN unknown: (n,), and the report.

    Outside is known where the facility lies inside the layer's extent grown by ``radius_m``. Of several points of a
    facility the worst counts. Raises ``Cancelled``.
    """
    points = SitesInLayer(sites, source.sourceCrs())
    degrees = points.coordinates.degrees
    batches = FeatureBatches(source, degrees, feedback)
    covered = covered_by(batches.extent, points, boxes_around(points, radius_m), radius_m)
    inside = np.where(covered & np.isfinite(points.x), 0.0, np.nan)
    asked = np.flatnonzero(np.isfinite(inside))
    unusable: set[int] = set()
    for batch in batches.around(boxes_around(points, 1.0)[asked]):
        unusable.update(fid for fid, parts in zip(batch.ids, batch.parts) if not parts)
        for point, _ in containing(batch, degrees, points.x[asked], points.y[asked]):
            inside[asked[point]] = 1.0
    of_row = np.full(sites.n, np.nan)
    for value in (np.nan, 0.0, 1.0):  # the worst last; one unknown point leaves "outside" unknown
        of_row[sites.row[np.isnan(inside) if np.isnan(value) else inside == value]] = value
    unknown = np.zeros(sites.n, dtype=bool)
    unknown[sites.row[np.isnan(inside)]] = True
    return np.where(unknown & (of_row == 0), np.nan, of_row), replace(batches.report, unusable=len(unusable))


def containing(batch: Batch, degrees: bool, x: np.ndarray, y: np.ndarray) -> list[tuple[np.ndarray, int]]:
    """The polygons of ``batch`` that hold points of its cells: (numbers of points, number of feature) each.

    ``x``, ``y``: the points in layer coordinates.
    """
    points_of: dict[int, list[np.ndarray]] = {}
    polygons = {number: _Polygon(geometry, batch.parts[number], degrees) for number, geometry in batch.polygons.items()}
    for members, features in batch.cells:
        for number in features.tolist():
            polygon = polygons.get(number)
            if polygon is not None:
                level = members[(y[members] >= polygon.low) & (y[members] <= polygon.high)]
                if len(level):
                    points_of.setdefault(number, []).append(level)
    found = []
    for number, groups in points_of.items():
        points = np.concatenate(groups)
        inside = polygons[number].holds(x[points], y[points])
        if inside.any():
            found.append((points[inside], number))
    return found


def prepared(geometry: QgsGeometry) -> QgsGeometryEngine:
    """A GEOS engine for many questions to ``geometry``, which has to outlive it."""
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    return engine


class _Polygon:
    """A polygon that is asked for points; ``low``, ``high``: the range of its y."""

    def __init__(self, geometry: QgsGeometry, parts: Sequence[bytes], degrees: bool):
        self.geometry, self.box = geometry, geometry.boundingBox()
        self.turns = (0, -360, 360) if degrees else (0,)
        # GEOS knows no antimeridian.
        self.rings = unrolled(parts) if degrees and self.box.width() > 180 else None
        self.low, self.high = self.box.yMinimum(), self.box.yMaximum()
        if self.rings is not None:
            lat = np.concatenate([ring[:, 1] for ring in self.rings])
            self.low, self.high = lat.min(), lat.max()

    def holds(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Whether points lie inside or on the boundary: (n,) booleans."""
        if self.rings is not None:
            return _even_odd(self.rings, x, y)
        inside = np.zeros(len(x), dtype=bool)
        engine: QgsGeometryEngine | None = None
        for turn in self.turns:
            across = (x + turn >= self.box.xMinimum()) & (x + turn <= self.box.xMaximum())
            candidates = np.flatnonzero(across & ~inside)
            if engine is None:
                if not len(candidates):
                    continue
                engine = prepared(self.geometry)
            for k, px, py in zip(candidates.tolist(), (x[candidates] + turn).tolist(), y[candidates].tolist()):
                inside[k] = engine.intersects(QgsPoint(px, py))
        return inside


def _even_odd(rings: Sequence[np.ndarray], x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Whether a ray to the east from each point (n,) crosses an odd number of edges of ``rings``: (n,) bool."""
    inside, y = np.zeros(len(x), dtype=bool), np.clip(y, -90 + 1e-12, 90 - 1e-12)  # a pole is an edge of the plane only
    start, end = np.vstack([ring[:-1] for ring in rings]), np.vstack([ring[1:] for ring in rings])
    for k in range(len(x)):
        crossed = (start[:, 1] > y[k]) != (end[:, 1] > y[k])
        a, b = start[crossed], end[crossed]
        at = a[:, 0] + (b[:, 0] - a[:, 0]) * (y[k] - a[:, 1]) / (b[:, 1] - a[:, 1])
        inside[k] = any(np.count_nonzero(at > x[k] + turn) % 2 for turn in (0, -360, 360))
    return inside
