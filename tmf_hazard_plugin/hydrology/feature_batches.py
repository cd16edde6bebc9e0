"""Reading of a layer near the facilities: only what may matter, each feature once per batch, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFeedback,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
)

from . import Cancelled, features_of, report_progress
from .geodesy import GeodeticFrame, Sites, in_degrees, known_crs, transform_xy
from .segments import as_points, parts_of, unrolled

REQUEST_COST = 30  # a request by rectangle takes as long as reading so many features (GeoPackage, measured)
BATCH_BYTES = 12_000_000  # of coordinates: 750,000 vertices
CIRCLE = 24  # points of a search circle that are transformed to the layer's CRS
EVERYWHERE = (-np.inf, -np.inf, np.inf, np.inf)


@dataclass
class LayerReport:
    """What was met in a layer: counts of features among those read (what lies near the facilities, or all)."""

    read: int = 0
    unusable: int = 0  # no, empty or wholly non-finite geometry, or not transformable
    invalid: int = 0  # used all the same: polygons that GEOS calls invalid, lines of a single repeated vertex
    whole: bool = False  # the layer was read as a whole (it is small or has no spatial index)
    empty: bool = False  # the layer has no features, or none with a position


@dataclass
class Batch:
    """Features, and the points near which they lie.

    ``ids``, ``parts`` (see ``parts_of``) per feature; ``polygons``: geometry by number of feature;
    ``cells``: pairs of numbers of points and numbers of the features to search for them.
    """

    ids: list[int] = field(default_factory=list)
    parts: list[list[bytes]] = field(default_factory=list)
    polygons: dict[int, QgsGeometry] = field(default_factory=dict)
    cells: list[tuple[np.ndarray, np.ndarray]] = field(default_factory=list)
    number: dict[int, int] = field(default_factory=dict)  # of a feature id
    size: int = 0


class NearbyFeatures:
    """The features of ``source`` around points in ``frame``; a source without CRS is read as EPSG:4326.

    ``crs``, ``degrees`` (its coordinates are lon and lat), ``to_frame`` (transform), ``extent`` (xmin, ymin, xmax,
    ymax; None for a layer without geometry), ``report``.
    """

    def __init__(self, source: QgsFeatureSource, frame: GeodeticFrame, feedback: QgsFeedback | None = None):
        self.source, self.frame, self.feedback = source, frame, feedback
        self.crs = known_crs(source.sourceCrs())
        self.degrees = in_degrees(self.crs)
        self.to_frame = frame.transform_from(self.crs)
        self.report = LayerReport()
        self._read: set[int] = set()
        self._unusable: set[int] = set()
        self._invalid: set[int] = set()
        self._index: QgsSpatialIndex | None = None
        self._indexed: set[int] = set()
        self._unindexed: list[tuple[int, QgsGeometry]] = []
        self.extent = self._extent()
        self.report.empty = self.extent is None
        self._straddling = self._straddling_features()
        if self._straddling:  # the layer goes all around
            self.extent[[0, 2]] = (self.extent[0] + self.extent[2]) / 2 + np.array([-180, 180])
            self.extent[1] = min(self.extent[1], *(low for _, _, low, _ in self._straddling))
            self.extent[3] = max(self.extent[3], *(high for _, _, _, high in self._straddling))

    def _features(self, request: QgsFeatureRequest) -> QgsFeatureIterator:
        return features_of(self.source, request, self.feedback)

    def _extent(self) -> np.ndarray | None:
        if self.source.featureCount() == 0:
            return None
        extent = self.source.sourceExtent()
        box = np.array([[extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]])
        if extent.isNull() or not extent.isFinite():  # the provider does not know: look at all vertices
            parts = [as_points(part) for _, geometry in self._everything() for part in parts_of(geometry)[0]]
            points = np.vstack([np.empty((0, 2)), *parts])
            points = points[np.isfinite(points).all(axis=1)]
            if len(points) == 0:
                return None
            box = np.hstack([points.min(axis=0), points.max(axis=0)])[None]
        return box[0]

    # The boxes to search

    def boxes(self, lon: np.ndarray, lat: np.ndarray, radius_m: float) -> np.ndarray:
        """Boxes in layer coordinates (n, 4) that hold all within ``radius_m`` of the points; NaN where not known."""
        smallest_curvature_radius = self.frame.b**2 / self.frame.a
        angle = min(1.01 * radius_m / smallest_curvature_radius, np.pi / 2) + 1e-9
        if self.degrees:
            x, y = transform_xy(self.to_frame, lon, lat, reverse=True)
            high = np.degrees(angle)
            with np.errstate(invalid="ignore", divide="ignore"):
                wide = np.degrees(np.arcsin(np.sin(angle) / np.cos(np.radians(y))))
            wide = np.where(np.abs(y) + high >= 90, np.inf, wide)
            return np.column_stack([x - wide, y - high, x + wide, y + high])
        lam, phi = np.radians(lon), np.radians(lat)
        up = np.column_stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)])[:, None, :]
        east = np.column_stack([-np.sin(lam), np.cos(lam), np.zeros(len(lam))])[:, None, :]
        bearing = np.linspace(0, 2 * np.pi, CIRCLE, endpoint=False)[None, :, None]
        angle *= 1.03
        around = np.cos(angle) * up + np.sin(angle) * (np.cos(bearing) * np.cross(up, east) + np.sin(bearing) * east)
        around_lat = np.degrees(np.arcsin(np.clip(around[..., 2], -1, 1)))
        around_lon = np.degrees(np.arctan2(around[..., 1], around[..., 0]))
        # Where the circle holds a pole the CRS may be singular inside of it: ask for the pole as well.
        polar = np.where(np.abs(lat) + np.degrees(angle) >= 90, np.copysign(90, lat), lat)
        x, y = transform_xy(
            self.to_frame,
            np.column_stack([around_lon, lon]).ravel(),
            np.column_stack([around_lat, polar]).ravel(),
            reverse=True,
        )
        x, y = x.reshape(len(lon), CIRCLE + 1), y.reshape(len(lon), CIRCLE + 1)
        box = np.column_stack([x.min(axis=1), y.min(axis=1), x.max(axis=1), y.max(axis=1)])
        margin = 0.03 * np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1])[:, None]
        return box + margin * np.array([-1, -1, 1, 1])

    def meets(self, box: np.ndarray) -> np.ndarray:
        """Whether boxes (n, 4) meet the layer's extent."""
        if self.extent is None:
            return np.zeros(len(box), dtype=bool)
        return np.any([_overlap(box + shift, self.extent) for shift in self._shifts()], axis=0)

    def covers(self, sites: Sites, box: np.ndarray, radius_m: float) -> np.ndarray:
        """Whether points of ``sites`` lie inside the layer's extent grown by ``radius_m``: (n,) booleans.

        ``box``: their ``boxes``. False where the layer's CRS has no coordinates around a point: no extent reaches it.
        """
        covered = np.zeros(len(box), dtype=bool)
        asked = np.flatnonzero(self.meets(box))  # a box is somewhat larger than its circle
        if len(asked) == 0:
            return covered
        lon, lat = sites.lon[asked], sites.lat[asked]
        x, y = transform_xy(self.to_frame, lon, lat, reverse=True)
        low_x, low_y, high_x, high_y = self.extent
        measure, p = self.frame.distance_area(), self.frame.ecef(lon, lat)
        for shift in self._shifts():
            edge_x, edge_y = np.clip(x + shift[0], low_x, high_x), y
            if self.degrees:  # the nearest point of a meridian lies poleward
                away, phi = np.radians(x + shift[0] - edge_x), np.radians(y)
                edge_y = np.degrees(np.arctan2(np.sin(phi), np.cos(phi) * np.cos(away)))
            edge = transform_xy(self.to_frame, edge_x, np.clip(edge_y, low_y, high_y))
            chord = np.linalg.norm(self.frame.ecef(*edge) - p, axis=1)
            covered[asked] |= chord * (1 + (chord / self.frame.b) ** 2 / 20) <= radius_m  # a geodesic is shorter
            for k in np.flatnonzero(~covered[asked] & (chord <= radius_m)).tolist():
                here, there = QgsPointXY(lon[k], lat[k]), QgsPointXY(edge[0][k], edge[1][k])
                covered[asked[k]] = measure.measureLine(here, there) <= radius_m
        return covered

    def _shifts(self) -> list[np.ndarray]:
        """Longitudes 0..360 and -180..180 name the same places."""
        turns = (0, -360, 360) if self.degrees else (0,)
        return [np.array([turn, 0, turn, 0]) for turn in turns]

    # What lies in them

    def batches(self, box: np.ndarray, share: tuple[float, float] = (0, 100)) -> Iterator[Batch]:
        """The features that meet ``box`` (n, 4; NaN: all features), in batches; each point comes in one batch.

        ``share``: the progress, in percent, before and after. Raises ``Cancelled``.
        """
        box = np.where(np.isnan(box).any(axis=1)[:, None], EVERYWHERE, box)
        cells = [(members, rects) for members, rects in self._cells(box) if rects]
        count = self.source.featureCount()
        if (
            cells
            and not self.report.whole
            and (
                self.source.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexNotPresent
                or 0 <= count < REQUEST_COST * sum(len(rects) for _, rects in cells)
            )
        ):
            self._everything()
        anywhere = [*self._straddling, *((fid, geometry, -np.inf, np.inf) for fid, geometry in self._unindexed)]
        batch = Batch()
        for done, (members, rects) in enumerate(cells):
            report_progress(self.feedback, share[0] + (share[1] - share[0]) * done / len(cells))
            low, high = box[members, 1].min(), box[members, 3].max()
            near = [self._take(batch, fid, g) for fid, g, y0, y1 in anywhere if y0 <= high and y1 >= low]
            for rect in rects:
                near += self._in(rect, batch)
            batch.cells.append((members, np.unique(np.array(near, dtype=np.int64))))
            if batch.size > BATCH_BYTES:
                yield self._counted(batch)
                batch = Batch()
        yield self._counted(batch)
        report_progress(self.feedback, share[1])

    def _cells(self, box: np.ndarray) -> Iterator[tuple[np.ndarray, list[QgsRectangle]]]:
        """Points that are near each other, and the rectangles to read for them."""
        if len(box) == 0 or self.extent is None:
            return
        with np.errstate(invalid="ignore"):  # a box around a pole or everywhere has no middle
            middle = (box[:, :2] + box[:, 2:]) / 2
        bounded = np.isfinite(box).all(axis=1)
        place = np.floor(np.nan_to_num(middle) / self._cell_side(box[bounded]))
        order = np.lexsort([place[:, 1], place[:, 0], bounded])
        key = np.column_stack([place, bounded])[order]
        first = np.flatnonzero(np.r_[True, (key[1:] != key[:-1]).any(axis=1)])
        joined = np.column_stack(
            [np.minimum.reduceat(box[order, :2], first), np.maximum.reduceat(box[order, 2:], first)]
        )
        hits = [(shift, _overlap(joined + shift, self.extent)) for shift in self._shifts()]
        for k, members in enumerate(np.split(order, first[1:])):
            rects = []
            for shift, hit in hits:
                if hit[k]:
                    rect = joined[k] + shift
                    rects.append(QgsRectangle(*np.where(np.isfinite(rect), rect, self.extent).tolist()))
            yield members, rects[:1] if np.isinf(joined[k, [0, 2]]).any() else rects

    def _cell_side(self, box: np.ndarray) -> float:
        """The side of a cell, layer units, such that its request costs about as much as the features in it."""
        area = float((self.extent[2] - self.extent[0]) * (self.extent[3] - self.extent[1]))
        count = max(self.source.featureCount(), 1)
        # Water is where the land is: at twice the density that the extent suggests.
        side = np.sqrt(REQUEST_COST * area / count / 2)
        return max(side, float(np.median(box[:, 3] - box[:, 1])) if len(box) else 0.0, 1e-9)

    def _straddling_features(self) -> list[tuple[int, QgsGeometry, float, float]]:
        """Features that jump over the antimeridian, with their lowest and highest latitude.

        Their planar boxes reach the long way round, so that a search at the antimeridian does not meet them; but all
        of them meet the middle of the layer.
        """
        found = []
        if self.degrees and self.extent is not None and self.extent[2] - self.extent[0] > 180:
            middle = float(self.extent[0] + self.extent[2]) / 2
            strip = QgsRectangle(middle, float(self.extent[1]), middle + 1e-9, float(self.extent[3]))
            for fid, geometry in self._geometries(strip):
                if geometry.boundingBox().width() > 180:
                    parts, polygon = parts_of(geometry)
                    rings = unrolled(parts)
                    if rings is not None:
                        lat = np.concatenate([ring[:, 1] for ring in (rings if polygon else map(as_points, parts))])
                        found.append((fid, geometry, float(lat.min()), float(lat.max())))
        return found

    def _geometries(self, rect: QgsRectangle) -> Iterator[tuple[int, QgsGeometry]]:
        if self._index is not None:
            for fid in self._index.intersects(rect):
                if fid in self._indexed:
                    yield fid, self._index.geometry(fid)
        else:
            request = QgsFeatureRequest().setFilterRect(rect).setSubsetOfAttributes([])
            for feature in self._features(request):
                yield feature.id(), feature.geometry()

    def _in(self, rect: QgsRectangle, batch: Batch) -> list[int]:
        return [self._take(batch, fid, geometry) for fid, geometry in self._geometries(rect)]

    def _take(self, batch: Batch, fid: int, geometry: QgsGeometry) -> int:
        """The number of a feature in ``batch``, to which it is added when it is new."""
        number = batch.number.get(fid)
        if number is None:
            parts, polygon = parts_of(geometry)
            number = batch.number[fid] = len(batch.ids)
            batch.ids.append(fid)
            batch.parts.append(parts)
            batch.size += sum(map(len, parts))
            if polygon:
                batch.polygons[number] = geometry
            if fid not in self._read:
                self._read.add(fid)
                if _is_invalid(geometry, parts, polygon):
                    self._invalid.add(fid)
        return number

    def _counted(self, batch: Batch) -> Batch:
        self.report.read, self.report.invalid = len(self._read), len(self._invalid)
        return batch

    def mark_unusable(self, ids: list[int]) -> None:
        """Count features of which nothing could be used."""
        self._unusable.update(ids)
        self.report.unusable = len(self._unusable)

    def is_invalid(self, fid: int) -> bool:
        """Whether GEOS calls a polygon that was read invalid, though it is none that jumps over the antimeridian."""
        return fid in self._invalid and all(fid != straddling for straddling, *_ in self._straddling)

    def _everything(self) -> list[tuple[int, QgsGeometry]]:
        """Read the layer once, into an index of our own; all its features."""
        if self._index is None:
            request = QgsFeatureRequest().setSubsetOfAttributes([])
            self._index = QgsSpatialIndex(
                self._features(request), self.feedback, QgsSpatialIndex.Flag.FlagStoreFeatureGeometries
            )
            self.report.whole = True
            if self.feedback is not None and self.feedback.isCanceled():  # the index is incomplete
                raise Cancelled
            indexed = set(self._index.intersects(_ALL))
            # QGIS 3.22 keeps empty geometries at 0, 0; later versions refuse them.
            at_zero = self._index.intersects(QgsRectangle(-1e-9, -1e-9, 1e-9, 1e-9))
            indexed -= {fid for fid in at_zero if self._index.geometry(fid).isEmpty()}
            if self.source.featureCount() != len(indexed):
                # The index refuses what has no finite box, though part of it may be usable.
                bare = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
                refused = [feature.id() for feature in self._features(bare) if feature.id() not in indexed]
                if refused:
                    request = QgsFeatureRequest().setFilterFids(refused).setSubsetOfAttributes([])
                    self._unindexed = [(feature.id(), feature.geometry()) for feature in self._features(request)]
            self._indexed = indexed
        return [(fid, self._index.geometry(fid)) for fid in self._indexed]

    def attributes(self, ids: np.ndarray, names: list[str]) -> dict[str, np.ndarray]:
        """Attributes (len(ids),) of the features ``ids``, as the provider gives them; None where the id is -1."""
        fields = self.source.fields()
        at = {name: fields.lookupField(name) for name in names}
        for name, index in at.items():
            if index < 0:
                raise KeyError(name)
        out = {name: np.full(len(ids), None, dtype=object) for name in names}
        wanted = np.unique(ids[ids >= 0]).tolist()
        if not names or not wanted:
            return out
        request = QgsFeatureRequest().setFilterFids(wanted).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(list(at.values()))
        found = {feature.id(): feature.attributes() for feature in self._features(request)}
        for row, fid in enumerate(ids.tolist()):
            values = found.get(fid)
            if values is not None:
                for name, index in at.items():
                    out[name][row] = values[index]
        return out


_ALL = QgsRectangle(-1e300, -1e300, 1e300, 1e300)


def _is_invalid(geometry: QgsGeometry, parts: list[bytes], polygon: bool) -> bool:
    if polygon:
        return not geometry.isGeosValid()
    first = parts[0][:16] if parts else b""
    repeated = len(parts) == 1 and len(parts[0]) > 16 and parts[0] == first * (len(parts[0]) // 16)
    return repeated and bool(np.isfinite(as_points(first)).all())


def _overlap(box: np.ndarray, extent: np.ndarray) -> np.ndarray:
    return (box[:, 0] <= extent[2]) & (box[:, 2] >= extent[0]) & (box[:, 1] <= extent[3]) & (box[:, 3] >= extent[1])


def site_coordinates(near: NearbyFeatures, sites: Sites) -> tuple[np.ndarray, np.ndarray]:
    """The points of ``sites`` in the layer's coordinates, NaN where they cannot be transformed."""
    return transform_xy(near.to_frame, sites.lon, sites.lat, reverse=True)
