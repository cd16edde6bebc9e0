"""The geodesically nearest feature of a layer, for each facility.

Distances are bounded and compared along chords in earth-centred space, which order as geodesics do; the nearest point
is then found on the true curve of each segment that may win, and the winners are measured along the geodesic.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsCsException, QgsFeatureSource, QgsFeedback, QgsGeometry, QgsPointXY

from .feature_batches import Batch, LayerReport, NearbyFeatures, site_coordinates
from .geodesy import Sites, wrapped
from .point_in_polygon import containing
from .segments import SAG, Chunks, Curve, Segments, ramps

FIRST_RING = 10_000.0  # m: the radius searched first; then WIDER times it for those that found nothing
WIDER = 4.0
SAME = 1e-6  # m: nearer than this together, the feature with the lower id wins
PAIRS = 2_000_000  # of a facility and a chunk or segment at a time


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
    search = _Search(sites, source, with_area, feedback)
    near = search.near
    box = near.boxes(sites.lon, sites.lat, radius_m)
    unbounded = np.isnan(box).any(axis=1)
    covered = near.covers(sites, box, radius_m)
    pending = np.flatnonzero(covered | (unbounded & (near.extent is not None)))
    rings = [radius_m]
    while rings[0] > FIRST_RING:
        rings.insert(0, max(FIRST_RING, rings[0] / WIDER))
    for step, ring in enumerate(rings):
        share = (100 * step / len(rings), 100 * (step + 1) / len(rings))
        search.within(pending, ring, share)
        pending = pending[search.feature[pending] < 0]
    # Where the layer's CRS has no coordinates around a facility its extent says nothing: not found is unknown.
    search.distance[(search.feature < 0) & covered] = np.inf
    return search.by_row(list(attributes))


class _Search:
    """The best found so far, for each point of ``sites``."""

    def __init__(self, sites: Sites, source: QgsFeatureSource, with_area: bool, feedback: QgsFeedback | None):
        self.sites, self.with_area = sites, with_area
        self.near = NearbyFeatures(source, sites.frame, feedback)
        self.curve = Curve(sites.frame, self.near.to_frame)
        self.measure = sites.frame.distance_area()
        self.measure_area = sites.frame.distance_area(self.near.crs)
        self.areas: dict[int, float] = {}
        self.p = sites.frame.ecef(sites.lon, sites.lat)
        self.x, self.y = site_coordinates(self.near, sites)
        count = len(sites.lon)
        self.distance, self.area = np.full(count, np.nan), np.full(count, np.nan)
        self.feature, self.vertex = np.full(count, -1, dtype=np.int64), np.full(count, -1, dtype=np.int64)
        self.lon, self.lat, self.fraction = (np.full(count, np.nan) for _ in range(3))

    def within(self, points: np.ndarray, radius_m: float, share: tuple[float, float]) -> None:
        """Search ``points`` within ``radius_m``; ``share`` as in ``NearbyFeatures.batches``."""
        box = self.near.boxes(self.sites.lon[points], self.sites.lat[points], radius_m)
        for batch in self.near.batches(box, share):
            batch.cells = [(points[members], features) for members, features in batch.cells]
            chunks = Chunks(self.curve, batch.parts, self.near.degrees)
            empty = np.flatnonzero(np.diff(chunks.of_feature) == 0)
            self.near.mark_unusable([batch.ids[k] for k in empty.tolist()])
            self._along_lines(batch, chunks, radius_m)
            self._inside(batch)
            if self.with_area and batch.polygons:
                self._measure_areas(batch)

    def _inside(self, batch: Batch) -> None:
        for points, number in containing(batch, self.near.degrees, self.x, self.y):
            fid = batch.ids[number]
            points = points[(self.distance[points] != 0) | (self.feature[points] > fid) | (self.vertex[points] >= 0)]
            self.distance[points], self.feature[points], self.vertex[points] = 0.0, fid, -1
            self.lon[points], self.lat[points] = self.sites.lon[points], self.sites.lat[points]
            self.fraction[points] = np.nan

    def _measure_areas(self, batch: Batch) -> None:
        found = np.concatenate([members for members, _ in batch.cells])
        for point in found[self.feature[found] >= 0].tolist():
            fid = int(self.feature[point])
            geometry = batch.polygons.get(batch.number[fid])
            if geometry is not None:
                if fid not in self.areas:
                    self.areas[fid] = self._area_of(fid, geometry)
                self.area[point] = self.areas[fid]

    def _area_of(self, fid: int, geometry: QgsGeometry) -> float:
        """Of a polygon that crosses itself what it covers: its signed areas would cancel out. NaN where not known."""
        if self.near.is_invalid(fid):
            geometry = geometry.makeValid()
        try:
            return self.measure_area.measureArea(geometry) or np.nan
        except QgsCsException:
            return np.nan

    def _along_lines(self, batch: Batch, chunks: Chunks, radius_m: float) -> None:
        point, chunk = self._near_chunks(batch, chunks, radius_m)
        if len(point) == 0:
            return
        used, chunk = np.unique(chunk, return_inverse=True)
        segments = chunks.segments(used)
        point, segment, t = self._near_segments(point, chunk, segments, radius_m)
        lon, lat, chord, t = self._refined(point, segments, segment, t)
        fid = np.array(batch.ids)[segments.feature[segment]]
        if len(point) == 0:
            return
        # Geodesics order as chords do but for the small change of curvature with direction.
        best = _least(point, chord)
        slack = best * (1e-8 + 1e-3 * (best / self.sites.frame.a) ** 2) + SAME
        final = np.flatnonzero(chord <= best + slack)
        point, segment, lon, lat, t, fid = (v[final] for v in (point, segment, lon, lat, t, fid))
        measured = np.array(
            [
                self.measure.measureLine(QgsPointXY(x0, y0), QgsPointXY(x1, y1))
                for x0, y0, x1, y1 in zip(
                    self.sites.lon[point].tolist(), self.sites.lat[point].tolist(), lon.tolist(), lat.tolist()
                )
            ]
        )
        tie = np.round(measured / SAME)
        order = np.lexsort([segment, fid, tie, point])
        order = order[np.r_[True, np.diff(point[order]) != 0]]
        order = order[measured[order] <= radius_m]
        point, segment = point[order], segment[order]
        self.distance[point], self.feature[point] = measured[order], fid[order]
        self.lon[point], self.lat[point] = lon[order], lat[order]
        self.vertex[point] = segments.vertex[segment]
        t0, t1 = segments.t0[segment], segments.t1[segment]
        self.fraction[point] = t0 + t[order] * (t1 - t0)

    def _slack(self, distance: np.ndarray) -> np.ndarray:
        """What a chord may differ from the geodesic's order: the sag of two curves, rounding, and curvature."""
        return 3 * SAG + 2e-3 * distance * (distance / self.sites.frame.a) ** 2

    def _near_chunks(self, batch: Batch, chunks: Chunks, radius_m: float) -> tuple[np.ndarray, np.ndarray]:
        """Points, and chunks that may hold their nearest point; sorted so that equal points stand together."""
        points, found = [np.empty(0, dtype=np.int64)], [np.empty(0, dtype=np.int64)]
        for members, features in batch.cells:
            first, last = chunks.of_feature[features], chunks.of_feature[features + 1]
            chunk = np.repeat(first, last - first) + ramps(last - first)
            if len(chunk) == 0:
                continue
            reach = chunks.reach[chunk]
            origin = self.p[members[0]]  # near numbers are small numbers: the product below keeps its digits
            centre = chunks.centre[chunk] - origin
            square = np.einsum("ij,ij->i", centre, centre)
            block = max(1, PAIRS // len(chunk))
            for start in range(0, len(members), block):
                some = members[start : start + block]
                p = self.p[some] - origin
                away = square - 2 * (p @ centre.T)
                away += np.einsum("ij,ij->i", p, p)[:, None]
                away = np.sqrt(np.maximum(away, 0, out=away), out=away)
                bound = np.minimum(away.min(axis=1), radius_m)
                away -= reach
                k, c = np.nonzero(away <= (bound + self._slack(bound))[:, None])
                points.append(some[k])
                found.append(chunk[c])
        return np.concatenate(points), np.concatenate(found)

    def _near_segments(
        self, point: np.ndarray, chunk: np.ndarray, segments: Segments, radius_m: float
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Points, segments that may hold their nearest point, and about which share of the segment it lies at."""
        size = segments.first[chunk + 1] - segments.first[chunk]
        segment = np.repeat(segments.first[chunk], size) + ramps(size)
        point = np.repeat(point, size)
        chord, t = np.empty(len(point)), np.empty(len(point))
        for start in range(0, len(point), PAIRS):
            part = slice(start, start + PAIRS)
            p0 = segments.p0[segment[part]]
            along = segments.p1[segment[part]] - p0
            away = self.p[point[part]] - p0
            length = np.einsum("ij,ij->i", along, along)
            share = np.clip(np.einsum("ij,ij->i", away, along) / np.where(length > 0, length, 1), 0, 1)
            away -= share[:, None] * along
            chord[part], t[part] = np.sqrt(np.einsum("ij,ij->i", away, away)), share
        best = np.minimum(_least(point, chord), radius_m)
        kept = np.flatnonzero(chord <= best + self._slack(best))
        return point[kept], segment[kept], t[kept]

    def _refined(
        self, point: np.ndarray, segments: Segments, segment: np.ndarray, t: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Nearest points on the true curves: lon, lat, distance (chord, m) and share of the segment.

        Gauss-Newton steps, with the tangent of the parabola through the ends and the middle of the curve.
        """
        x0, y0, x1, y1 = (v[segment] for v in (segments.x0, segments.y0, segments.x1, segments.y1))
        p0, p1, p = segments.p0[segment], segments.p1[segment], self.p[point]
        bulge = self.curve.ecef((x0 + x1) / 2, (y0 + y1) / 2) - (p0 + p1) / 2
        for step in range(3):
            lon, lat = self.curve.lonlat(x0 * (1 - t) + x1 * t, y0 * (1 - t) + y1 * t)
            away = p - self.sites.frame.ecef(lon, lat)
            if step < 2:
                tangent = p1 - p0 + 4 * (1 - 2 * t)[:, None] * bulge
                length = np.einsum("ij,ij->i", tangent, tangent)
                change = np.einsum("ij,ij->i", away, tangent) / np.where(length > 0, length, 1)
                t = np.clip(t + np.nan_to_num(change), 0, 1)
        return wrapped(lon), lat, np.sqrt(np.einsum("ij,ij->i", away, away)), t

    def by_row(self, attributes: list[str]) -> Nearest:
        """For each facility the nearest of its points; unknown where none found anything and one is unknown."""
        sites = self.sites
        order = np.lexsort([self.distance, sites.row])  # NaN last
        first = order[np.r_[True, np.diff(sites.row[order]) != 0][: len(order)]]
        last = order[np.r_[np.diff(sites.row[order]) != 0, True][: len(order)]]
        row = sites.row[first]
        unknown = np.isinf(self.distance[first]) & np.isnan(self.distance[last])

        def spread(values: np.ndarray, nothing: float) -> np.ndarray:
            out = np.full(sites.n, nothing, dtype=values.dtype)
            out[row] = values[first]
            return out

        distance = spread(self.distance, np.nan)
        distance[row[unknown]] = np.nan
        feature = spread(self.feature, -1)
        point = spread(np.arange(len(sites.lon)), -1)
        return Nearest(
            distance,
            feature,
            self.near.attributes(feature, attributes),
            spread(self.area, np.nan),
            spread(self.lon, np.nan),
            spread(self.lat, np.nan),
            spread(self.vertex, -1),
            spread(self.fraction, np.nan),
            np.where(feature >= 0, point, -1),
            self.near.report,
        )


def _least(group: np.ndarray, value: np.ndarray) -> np.ndarray:
    """The least ``value`` of each element's group; equal groups stand together."""
    if len(group) == 0:
        return value
    first = np.flatnonzero(np.r_[True, group[1:] != group[:-1]])
    return np.repeat(np.fmin.reduceat(value, first), np.diff(np.r_[first, len(group)]))
