"""The geodesically nearest feature of a layer, for each facility.

The layer is read around the facilities in rings, batch by batch (``feature_batches``); ``segments`` finds the places
on its lines that may be nearest, ``point_in_polygon`` the polygons that hold a facility. Here the places are compared
along chords, which order as geodesics do, and the winners are measured along the geodesic.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsFeatureSource, QgsFeedback, QgsPointXY

from .arrays import first_of_each, group_ends, group_starts, least_of_group
from .feature_batches import Batch, FeatureBatches, LayerReport
from .geodesy import Sites, SitesInLayer
from .geometry_parts import vertices_of
from .layer_features import attributes_of
from .point_in_polygon import containing
from .search_area import boxes_around, covered_by
from .segments import Candidates, Chunks, nearest_on_lines

FIRST_RING = 10_000.0  # m: the radius searched first; then WIDER times it for those that found nothing
WIDER = 4.0
SAME = 1e-6  # m: nearer than this together, the feature with the lower id wins


@dataclass
class Nearest:
    """The nearest feature of each of n facilities.

    ``distance_m`` (n,): geodesic metres, 0 inside a polygon, +inf = searched, none within the radius, NaN = unknown
    (no geometry, or outside the layer's extent grown by the radius). ``feature_id`` (n,): -1 where none.
    ``attributes``: the wanted attributes of the nearest feature as the provider gives them, (n,) objects, None where
    none. ``area_m2`` (n,): geodesic area of the nearest feature where it is a polygon and areas were asked for, else
    NaN. ``point_lon``, ``point_lat`` (n,): the nearest point of the feature, degrees in the frame's CRS (the facility
    itself when inside), NaN where none. ``vertex``, ``fraction`` (n,): that point lies on the segment that starts at
    the feature's vertex (counted through all parts and rings), ``fraction`` 0..1 along it; -1 and NaN where none or
    inside. ``point`` (n,): the number in ``Sites`` of the facility's point to which all this belongs, -1 where none.
    """

    distance_m: np.ndarray
    feature_id: np.ndarray
    attributes: dict[str, np.ndarray]
    area_m2: np.ndarray
    point_lon: np.ndarray
    point_lat: np.ndarray
    vertex: np.ndarray
    fraction: np.ndarray
    point: np.ndarray
    report: LayerReport = field(default_factory=LayerReport)


def nearest_features(
    sites: Sites,
    source: QgsFeatureSource,
    radius_m: float,
    attributes: Sequence[str] = (),
    with_area: bool = False,
    feedback: QgsFeedback | None = None,
) -> Nearest:
    """The nearest feature of ``source`` (lines, polygons or points) within ``radius_m`` metres of each facility.

    A segment is straight in the layer's own coordinates; in longitudes and latitudes one of more than 180 degrees
    goes the short way round. Raises ``Cancelled`` when ``feedback`` was cancelled, ``KeyError`` for an attribute that
    the source lacks.
    """
    rings = _rings(radius_m)
    best = _Best(sites, source.sourceCrs())
    points = SitesInLayer(sites, source.sourceCrs())
    coordinates = points.coordinates
    batches = FeatureBatches(source, coordinates.degrees, feedback)
    boxes = [boxes_around(points, ring) for ring in rings]
    covered = covered_by(batches.extent, points, boxes[-1], radius_m)
    unbounded = np.isnan(boxes[-1]).any(axis=1)
    pending = np.flatnonzero(covered | (unbounded & (batches.extent is not None)))
    unusable: set[int] = set()
    for step, (ring, box) in enumerate(zip(rings, boxes)):
        share = (100 * step / len(rings), 100 * (step + 1) / len(rings))
        for batch in batches.around(box[pending], share):
            batch.cells = [(pending[members], features) for members, features in batch.cells]
            x, y = vertices_of(batch.parts)
            chunks = Chunks(batch.parts, x, y, coordinates.to_ecef(x, y), coordinates)
            unusable.update(batch.ids[k] for k in np.flatnonzero(np.diff(chunks.of_feature) == 0).tolist())
            lines = nearest_on_lines(points.p, batch.cells, chunks, ring)
            polygons = containing(batch, coordinates.degrees, points.x, points.y)
            best.compare(batch, lines, polygons, ring)
            if with_area:
                best.measure_areas(batch)
        pending = pending[best.feature_id[pending] < 0]
    # Where the layer's CRS has no coordinates around a facility its extent says nothing: not found is unknown.
    best.distance_m[(best.feature_id < 0) & covered] = np.inf
    found = best.by_row(replace(batches.report, unusable=len(unusable)))
    found.attributes = attributes_of(source, found.feature_id, attributes, feedback)
    return found


def _rings(radius_m: float) -> list[float]:
    """The radii to search one after another, the last one ``radius_m``."""
    rings = [radius_m]
    while rings[0] > FIRST_RING:
        rings.insert(0, max(FIRST_RING, rings[0] / WIDER))
    return rings


class _Best:
    """The best found so far, for each point of ``sites``; the columns are those of ``Nearest``.

    ``crs``: of the layer, in which areas are measured.
    """

    def __init__(self, sites: Sites, crs: QgsCoordinateReferenceSystem):
        self.sites = sites
        self.measure, self.measure_area = sites.frame.distance_area(), sites.frame.distance_area(crs)
        self.areas: dict[int, float] = {}  # by feature id
        count = len(sites.lon)
        self.distance_m, self.area_m2 = np.full(count, np.nan), np.full(count, np.nan)
        self.feature_id, self.vertex = np.full(count, -1, dtype=np.int64), np.full(count, -1, dtype=np.int64)
        self.point_lon, self.point_lat, self.fraction = (np.full(count, np.nan) for _ in range(3))

    def compare(self, batch: Batch, lines: Candidates, polygons: list[tuple[np.ndarray, int]], radius_m: float) -> None:
        """Keeps the nearest of the places on ``lines`` within ``radius_m``, and the ``polygons`` that hold points."""
        self._keep_nearest(np.array(batch.ids, dtype=np.int64), lines, radius_m)
        for points, number in polygons:
            fid = batch.ids[number]
            held_by_it = (self.distance_m[points] != 0) | (self.feature_id[points] > fid) | (self.vertex[points] >= 0)
            points = points[held_by_it]
            self.distance_m[points], self.feature_id[points], self.vertex[points] = 0.0, fid, -1
            self.point_lon[points], self.point_lat[points] = self.sites.lon[points], self.sites.lat[points]
            self.fraction[points] = np.nan

    def _keep_nearest(self, ids: np.ndarray, lines: Candidates, radius_m: float) -> None:
        """Measures the places that may win along the geodesic; of those at one distance the lowest of ``ids`` wins."""
        if len(lines.point) == 0:
            return
        # Geodesics order as chords do but for the small change of curvature with direction.
        least = least_of_group(lines.point, lines.chord_m)
        slack = least * (1e-8 + 1e-3 * (least / self.sites.frame.a) ** 2) + SAME
        final = np.flatnonzero(lines.chord_m <= least + slack)
        lines = Candidates(*(getattr(lines, column.name)[final] for column in fields(lines)))
        places = (self.sites.lon[lines.point], self.sites.lat[lines.point], lines.lon, lines.lat)
        measured = np.array(
            [
                self.measure.measureLine(QgsPointXY(x0, y0), QgsPointXY(x1, y1))
                for x0, y0, x1, y1 in zip(*(column.tolist() for column in places))
            ]
        )
        fid = ids[lines.feature]
        winner = first_of_each((lines.point,), by=(np.round(measured / SAME), fid, lines.segment))
        winner = winner[measured[winner] <= radius_m]
        point = lines.point[winner]
        self.distance_m[point], self.feature_id[point] = measured[winner], fid[winner]
        self.point_lon[point], self.point_lat[point] = lines.lon[winner], lines.lat[winner]
        self.vertex[point], self.fraction[point] = lines.vertex[winner], lines.fraction[winner]

    def measure_areas(self, batch: Batch) -> None:
        """Measures the nearest features that are polygons, each once.

        Of a polygon that crosses itself what it covers: its signed areas would cancel out. NaN where not known.
        """
        found = np.concatenate([members for members, _ in batch.cells]) if batch.polygons else np.empty(0, np.int64)
        for point in found[self.feature_id[found] >= 0].tolist():
            fid = int(self.feature_id[point])
            number = batch.number[fid]
            geometry = batch.polygons.get(number)
            if geometry is None:
                continue
            if fid not in self.areas:
                try:
                    whole = geometry.makeValid() if number in batch.crossed else geometry
                    self.areas[fid] = self.measure_area.measureArea(whole) or np.nan
                except QgsCsException:
                    self.areas[fid] = np.nan
            self.area_m2[point] = self.areas[fid]

    def by_row(self, report: LayerReport) -> Nearest:
        """For each facility the nearest of its points; unknown where none found anything and one is unknown."""
        sites = self.sites
        order = np.lexsort([self.distance_m, sites.row])  # NaN last
        starts = group_starts(sites.row[order])
        first, last = order[starts], order[group_ends(starts, len(order))]
        row = sites.row[first]
        unknown = np.isinf(self.distance_m[first]) & np.isnan(self.distance_m[last])

        def of_rows(values: np.ndarray, nothing: float) -> np.ndarray:
            """``values`` of the nearest points by row, ``nothing`` for a row without a point."""
            out = np.full(sites.n, nothing, dtype=values.dtype)
            out[row] = values[first]
            return out

        distance, feature_id = of_rows(self.distance_m, np.nan), of_rows(self.feature_id, -1)
        distance[row[unknown]] = np.nan
        return Nearest(
            distance_m=distance,
            feature_id=feature_id,
            attributes={},
            area_m2=of_rows(self.area_m2, np.nan),
            point_lon=of_rows(self.point_lon, np.nan),
            point_lat=of_rows(self.point_lat, np.nan),
            vertex=of_rows(self.vertex, -1),
            fraction=of_rows(self.fraction, np.nan),
            point=np.where(feature_id >= 0, of_rows(np.arange(len(sites.lon)), -1), -1),
            report=report,
        )
