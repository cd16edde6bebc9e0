"""The features near facilities: only what may matter, each feature once per batch, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

import numpy as np
from qgis.core import QgsFeatureSource, QgsFeedback, QgsGeometry, QgsRectangle

from .arrays import group_starts
from .geometry_parts import is_invalid, parts_of
from .layer_features import LayerFeatures
from .progress import report_progress
from .search_area import LayerExtent

REQUEST_COST = 30  # a request by rectangle takes as long as reading so many features (GeoPackage, measured)
BATCH_BYTES = 12_000_000  # of coordinates: 750,000 vertices
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
    ``crossed``: the polygons that GEOS calls invalid, though they do not jump over the antimeridian;
    ``cells``: pairs of numbers of points and numbers of the features to search for them.
    """

    ids: list[int] = field(default_factory=list)
    parts: list[list[bytes]] = field(default_factory=list)
    polygons: dict[int, QgsGeometry] = field(default_factory=dict)
    crossed: set[int] = field(default_factory=set)
    cells: list[tuple[np.ndarray, np.ndarray]] = field(default_factory=list)
    number: dict[int, int] = field(default_factory=dict)  # of a feature id
    size: int = 0  # bytes of coordinates


class FeatureBatches:
    """The features of a layer around points, in batches.

    ``degrees``: layer coordinates are longitudes and latitudes. ``extent``: of the layer, None where it has no
    position. ``report``: what was read so far; ``unusable`` is for the reader of the batches to count.
    """

    def __init__(self, source: QgsFeatureSource, degrees: bool, feedback: QgsFeedback | None = None):
        self.features, self.feedback = LayerFeatures(source, degrees, feedback), feedback
        self.extent = None if self.features.box is None else LayerExtent(self.features.box, degrees)
        self.count = source.featureCount()
        self.indexed = source.hasSpatialIndex() != QgsFeatureSource.SpatialIndexPresence.SpatialIndexNotPresent
        self.report = LayerReport(empty=self.extent is None, whole=self.features.read_whole)
        self._read: set[int] = set()
        self._invalid: set[int] = set()

    def around(self, boxes: np.ndarray, share: tuple[float, float] = (0, 100)) -> Iterator[Batch]:
        """The features that meet ``boxes`` (n, 4; NaN: all features), in batches; each point comes in one batch.

        ``share``: the progress, in percent, before and after. Raises ``Cancelled``.
        """
        boxes = np.where(np.isnan(boxes).any(axis=1)[:, None], EVERYWHERE, boxes)
        cells = [(members, rectangles) for members, rectangles in self._cells(boxes) if rectangles]
        cost = REQUEST_COST * sum(len(rectangles) for _, rectangles in cells)
        if cells and (not self.indexed or 0 <= self.count < cost):
            self.features.read_all()
            self.report.whole = True
        anywhere = [(fid, *found) for fid, found in self.features.anywhere.items()]
        batch = Batch()
        for done, (members, rectangles) in enumerate(cells):
            report_progress(self.feedback, share[0] + (share[1] - share[0]) * done / len(cells))
            low, high = boxes[members, 1].min(), boxes[members, 3].max()
            missed = [(fid, geometry) for fid, geometry, y0, y1 in anywhere if y0 <= high and y1 >= low]
            near = self._numbers(batch, chain(missed, self.features.meeting(*rectangles)))
            batch.cells.append((members, near))
            if batch.size > BATCH_BYTES:
                yield batch
                batch = Batch()
        yield batch
        report_progress(self.feedback, share[1])

    def _numbers(self, batch: Batch, found: Iterable[tuple[int, QgsGeometry]]) -> np.ndarray:
        """The numbers of the features ``found`` in ``batch``, ascending; new ones are added to it and counted."""
        numbers = []
        for fid, geometry in found:
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
                    if is_invalid(geometry, parts, polygon):
                        self._invalid.add(fid)
                if polygon and fid in self._invalid and fid not in self.features.straddling:
                    batch.crossed.add(number)
            numbers.append(number)
        self.report.read, self.report.invalid = len(self._read), len(self._invalid)
        return np.unique(np.array(numbers, dtype=np.int64))

    def _cells(self, boxes: np.ndarray) -> Iterator[tuple[np.ndarray, list[QgsRectangle]]]:
        """Points that are near each other, and the rectangles to read for them."""
        if len(boxes) == 0 or self.extent is None:
            return
        with np.errstate(invalid="ignore"):  # a box around a pole or everywhere has no middle
            middle = (boxes[:, :2] + boxes[:, 2:]) / 2
        bounded = np.isfinite(boxes).all(axis=1)
        column, row = np.floor(np.nan_to_num(middle) / self._cell_side(boxes[bounded], self.extent.box)).T
        order = np.lexsort([row, column, bounded])
        starts = group_starts(column[order], row[order], bounded[order])
        joined = np.column_stack(
            [np.minimum.reduceat(boxes[order, :2], starts), np.maximum.reduceat(boxes[order, 2:], starts)]
        )
        hits = list(zip(self.extent.shifts, self.extent.meets(joined)))
        for k, members in enumerate(np.split(order, starts[1:])):
            shifted = [joined[k] + shift for shift, hit in hits if hit[k]]
            rectangles = [QgsRectangle(*np.where(np.isfinite(box), box, self.extent.box).tolist()) for box in shifted]
            yield members, rectangles[:1] if np.isinf(joined[k, [0, 2]]).any() else rectangles

    def _cell_side(self, boxes: np.ndarray, extent: np.ndarray) -> float:
        """The side of a cell, layer units, such that its request costs about as much as the features in it."""
        area = float((extent[2] - extent[0]) * (extent[3] - extent[1]))
        # Water is where the land is: at twice the density that the extent suggests.
        side = np.sqrt(REQUEST_COST * area / max(self.count, 1) / 2)
        return max(side, float(np.median(boxes[:, 3] - boxes[:, 1])) if len(boxes) else 0.0, 1e-9)
