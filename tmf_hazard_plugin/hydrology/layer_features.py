"""Reading of a vector layer: by rectangle, with an index of our own where the layer has none; attributes by id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFeedback,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsSpatialIndex,
)

from .geometry_parts import as_points, parts_of, unrolled
from .progress import Cancelled

_ALL = QgsRectangle(-1e300, -1e300, 1e300, 1e300)


def features_of(
    source: QgsFeatureSource, request: QgsFeatureRequest, feedback: QgsFeedback | None = None
) -> QgsFeatureIterator:
    """The features of ``source``, those with invalid geometries too: QGIS's own default is to stop at such a one."""
    if feedback is not None:
        request.setFeedback(feedback)
    if isinstance(source, QgsProcessingFeatureSource):
        return source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    return source.getFeatures(request)


def attributes_of(
    source: QgsFeatureSource, ids: np.ndarray, names: Sequence[str], feedback: QgsFeedback | None = None
) -> dict[str, np.ndarray]:
    """Attributes (len(ids),) of the features ``ids``, as the provider gives them; None where the id is -1.

    Raises ``KeyError`` for a name that the source lacks.
    """
    place = field_places(source, names)
    out = {name: np.full(len(ids), None, dtype=object) for name in names}
    wanted = np.unique(ids[ids >= 0]).tolist()
    if not names or not wanted:
        return out
    request = QgsFeatureRequest().setFilterFids(wanted).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(place.values()))
    found = {feature.id(): feature.attributes() for feature in features_of(source, request, feedback)}
    for row, fid in enumerate(ids.tolist()):
        values = found.get(fid)
        if values is not None:
            for name, index in place.items():
                out[name][row] = values[index]
    return out


def field_places(source: QgsFeatureSource, names: Sequence[str]) -> dict[str, int]:
    """The place of each of the fields ``names`` in ``source``; raises ``KeyError`` for one that it lacks."""
    fields = source.fields()
    place = {name: fields.lookupField(name) for name in names}
    for name, index in place.items():
        if index < 0:
            raise KeyError(name)
    return place


class LayerFeatures:
    """The geometries of ``source`` by id: read by rectangle from its provider, or all at once into an index.

    ``degrees``: layer coordinates are longitudes and latitudes. ``box``: the extent (xmin, ymin, xmax, ymax), None
    where the layer has no position. ``read_whole``: it was read as a whole. ``anywhere``: the features that rectangles
    miss, with the lowest and the highest y at which they may matter, by id; ``straddling``: those of them that jump
    over the antimeridian.
    """

    def __init__(self, source: QgsFeatureSource, degrees: bool, feedback: QgsFeedback | None = None):
        self.source, self.feedback = source, feedback
        self.read_whole = False
        self._index: QgsSpatialIndex | None = None
        self._indexed: set[int] = set()
        self.anywhere: dict[int, tuple[QgsGeometry, float, float]] = {}
        self.straddling: set[int] = set()
        self.box = self._extent()
        if self.box is not None and degrees and self.box[2] - self.box[0] > 180:
            self._find_straddling(self.box)

    def meeting(self, *rectangles: QgsRectangle) -> Iterator[tuple[int, QgsGeometry]]:
        """The features whose boxes meet ``rectangles``, layer coordinates; one that meets several, several times."""
        for rectangle in rectangles:
            if self._index is not None:
                for fid in self._index.intersects(rectangle):
                    if fid in self._indexed:
                        yield fid, self._index.geometry(fid)
            else:
                request = QgsFeatureRequest().setFilterRect(rectangle).setSubsetOfAttributes([])
                for feature in features_of(self.source, request, self.feedback):
                    yield feature.id(), feature.geometry()

    def read_all(self) -> None:
        """Reads the layer into the index, once. Raises ``Cancelled``."""
        if self.read_whole:
            return
        self.read_whole = True
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        # A cancellation ends the iterator. The index gets no feedback: it would throw an unnamed C++ error.
        self._index = QgsSpatialIndex(
            features_of(self.source, request, self.feedback), None, QgsSpatialIndex.Flag.FlagStoreFeatureGeometries
        )
        if self.feedback is not None and self.feedback.isCanceled():  # the index is incomplete
            raise Cancelled
        indexed = set(self._index.intersects(_ALL))
        # QGIS 3.22 keeps empty geometries at 0, 0; later versions refuse them.
        at_zero = self._index.intersects(QgsRectangle(-1e-9, -1e-9, 1e-9, 1e-9))
        self._indexed = indexed - {fid for fid in at_zero if self._index.geometry(fid).isEmpty()}
        if self.source.featureCount() != len(self._indexed):
            self._keep_refused()

    def _keep_refused(self) -> None:
        """Keeps the features that the index refuses for want of a finite box: part of them may be usable."""
        bare = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
        features = features_of(self.source, bare, self.feedback)
        refused = [feature.id() for feature in features if feature.id() not in self._indexed]
        if refused:
            request = QgsFeatureRequest().setFilterFids(refused).setSubsetOfAttributes([])
            for feature in features_of(self.source, request, self.feedback):
                self.anywhere[feature.id()] = feature.geometry(), -np.inf, np.inf

    def _find_straddling(self, box: np.ndarray) -> None:
        """Finds the features that jump over the antimeridian in a layer with the extent ``box``, degrees.

        Their planar boxes reach the long way round, so that a search at the antimeridian does not meet them; but all
        of them meet the middle of the layer. Where there are some, ``box`` becomes all around.
        """
        middle = float(box[0] + box[2]) / 2
        for fid, geometry in self.meeting(QgsRectangle(middle, float(box[1]), middle + 1e-9, float(box[3]))):
            if geometry.boundingBox().width() > 180:
                parts, polygon = parts_of(geometry)
                rings = unrolled(parts)
                if rings is not None:
                    lat = np.concatenate([ring[:, 1] for ring in (rings if polygon else map(as_points, parts))])
                    self.anywhere[fid] = geometry, float(lat.min()), float(lat.max())
                    self.straddling.add(fid)
                    box[1], box[3] = min(box[1], self.anywhere[fid][1]), max(box[3], self.anywhere[fid][2])
        if self.straddling:
            box[[0, 2]] = middle - 180, middle + 180

    def _extent(self) -> np.ndarray | None:
        """The extent (xmin, ymin, xmax, ymax), layer coordinates; None for a layer without a position.

        Where the provider does not know it the layer is read, and its finite vertices are looked at.
        """
        if self.source.featureCount() == 0:
            return None
        extent = self.source.sourceExtent()
        if not extent.isNull() and extent.isFinite():
            return np.array([extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()])
        self.read_all()
        geometries = [self._index.geometry(fid) for fid in self._indexed] if self._index is not None else []
        parts = [as_points(part) for geometry in geometries for part in parts_of(geometry)[0]]
        points = np.vstack([np.empty((0, 2)), *parts])
        points = points[np.isfinite(points).all(axis=1)]
        return np.hstack([points.min(axis=0), points.max(axis=0)]) if len(points) else None
