"""River lines as arrays: vertices, metres along them, and the attributes that connect them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

import numpy as np
from qgis.core import (
    Qgis,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFeedback,
    QgsRectangle,
)

from .arrays import offsets
from .geodesy import GeodeticFrame, LayerCoordinates, metres_between
from .geometry_parts import parts_of
from .layer_features import features_of, field_places
from .longitudes import short_way
from .progress import report_progress

_CHUNK = 1 << 20  # vertices per chunk: bounds the memory of intermediate results
_FEATURES = 10_000  # per batch
_LINE = b"\x01\x02\x00\x00\x00"  # how the WKB of a plain line begins


@dataclass
class Reaches:
    """n directed lines. Reach k flows over the vertices ``first[k]:first[k + 1]``.

    ``lon``, ``lat``: degrees in ``frame.crs``, (m,) float64. ``along_m`` (m,): geodesic metres from the start of the
    vertex's reach. ``row`` (n,): the feature that the reach belongs to, as its row in the columns; several reaches may
    belong to one feature (parts of a multi-line, pieces between junctions). ``feature_id`` (f,) int64 and ``columns``
    (name -> list of f values): per feature read. ``unusable``: features that had no usable line, which are left out.
    """

    frame: GeodeticFrame
    lon: np.ndarray
    lat: np.ndarray
    first: np.ndarray
    row: np.ndarray
    feature_id: np.ndarray
    columns: dict[str, list] = field(default_factory=dict)
    unusable: int = 0
    along_m: np.ndarray = field(default_factory=lambda: np.empty(0))  # measured where it is not given

    def __post_init__(self) -> None:
        if len(self.along_m) != len(self.lon):
            self.along_m = self._measured()

    def __len__(self) -> int:
        return len(self.row)

    @property
    def start(self) -> np.ndarray:
        """The first vertex of each reach."""
        return self.first[:-1]

    @property
    def end(self) -> np.ndarray:
        """The last vertex of each reach."""
        return self.first[1:] - 1

    @property
    def length_m(self) -> np.ndarray:
        """Geodesic length of each reach, metres."""
        return self.along_m[self.end]

    def xyz(self, vertex: np.ndarray) -> np.ndarray:
        """Earth-centred coordinates of vertices, (k, 3) metres."""
        return self.frame.ecef(self.lon[vertex], self.lat[vertex])

    def _measured(self) -> np.ndarray:
        """``along_m`` from the vertices, in chunks of bounded memory."""
        step = np.zeros(len(self.lon))
        for low in range(0, len(step) - 1, _CHUNK):
            xyz = self.frame.ecef(self.lon[low : low + _CHUNK + 1], self.lat[low : low + _CHUNK + 1])
            step[low + 1 : low + len(xyz)] = metres_between(xyz[:-1], xyz[1:], self.frame.a)
        step[self.start] = 0.0
        total = np.cumsum(step)
        return total - np.repeat(total[self.start], np.diff(self.first))

    def reversed(self) -> Reaches:
        """The same reaches, flowing the other way (the parts of a feature in the other order too)."""
        along = np.repeat(self.length_m, np.diff(self.first)) - self.along_m
        first = len(self.lon) - self.first[::-1]
        return replace(
            self, lon=self.lon[::-1], lat=self.lat[::-1], first=first, row=self.row[::-1], along_m=along[::-1]
        )

    def position(self, reach: np.ndarray, along_m: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Longitude and latitude, degrees, of the points ``along_m`` metres down the reaches ``reach``."""
        vertex, fraction = self.locate(reach, along_m)
        after = np.minimum(vertex + 1, self.end[reach])
        lon = self.lon[vertex]
        lon = lon + fraction * (short_way(lon, self.lon[after]) - lon)
        return short_way(np.zeros(len(lon)), lon), self.lat[vertex] + fraction * (self.lat[after] - self.lat[vertex])

    def locate(self, reach: np.ndarray, along_m: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The vertex at or before each point ``along_m`` metres down ``reach``, and the fraction 0..1 to the next."""
        low, high = self.start[reach], self.end[reach]
        last = high.copy()
        while np.any(high - low > 1):  # bisection over all points at once
            middle = (low + high) // 2
            before = self.along_m[middle] <= along_m
            low, high = np.where(before, middle, low), np.where(before, high, middle)
        low = np.where(self.along_m[last] <= along_m, last, low)
        after = np.minimum(low + 1, last)
        length = self.along_m[after] - self.along_m[low]
        share = np.divide(along_m - self.along_m[low], length, out=np.zeros(len(low)), where=length > 0)
        return low, np.clip(share, 0.0, 1.0)

    def split(self, reach: np.ndarray, along_m: np.ndarray) -> tuple[Reaches, np.ndarray]:
        """Splits reaches at points ``along_m`` metres down them (strictly inside, no point twice).

        Returns the new reaches, pieces in the order of flow, and the first piece of each old reach (n,).
        """
        order = np.lexsort((along_m, reach))
        reach, along_m = reach[order], along_m[order]
        vertex, _ = self.locate(reach, along_m)
        lon, lat = self.position(reach, along_m)
        # Each point is inserted twice after its vertex: the end of one piece and the start of the next.
        place = np.repeat(vertex + 1, 2)
        added = np.insert(np.zeros(len(self.lon), dtype=bool), place, True)
        starts = np.flatnonzero(added)[1::2]
        shift = offsets(2 * np.bincount(reach, minlength=len(self)))
        first = np.sort(np.concatenate((self.first + shift, starts)))
        along = np.insert(self.along_m, place, np.repeat(along_m, 2))
        along -= np.repeat(along[first[:-1]], np.diff(first))
        pieces = 1 + np.bincount(reach, minlength=len(self))
        made = replace(
            self,
            lon=np.insert(self.lon, place, np.repeat(lon, 2)),
            lat=np.insert(self.lat, place, np.repeat(lat, 2)),
            first=first,
            along_m=along,
            row=np.repeat(self.row, pieces),
        )
        return made, offsets(pieces)[:-1]


def read_reaches(
    source: QgsFeatureSource,
    frame: GeodeticFrame,
    attributes: Sequence[str] = (),
    feedback: QgsFeedback | None = None,
    box: QgsRectangle | None = None,
    outlines: bool = False,
) -> Reaches:
    """Every line of ``source``, in ``frame.crs``, in the direction drawn; each part of a multi-line is a reach.

    ``box``: only features whose bounding box meets it (degrees). ``outlines``: of layers of any geometry, points too,
    as lines of one vertex, and the rings of polygons. Lines with fewer than two vertices or with a vertex that is not
    finite, and features that cannot be transformed, are left out. Raises ``Cancelled``; ``KeyError`` for an attribute
    that the source lacks.
    """
    index = field_places(source, attributes)
    request = request_in(source, frame, box).setSubsetOfAttributes(list(index.values()))
    step = 100.0 / max(source.featureCount(), 1)
    columns: dict[str, list] = {name: [] for name in attributes}
    ids: list[int] = []
    rows: list[int] = []
    sizes: list[int] = []
    chunks: list[bytes] = []
    features = features_of(source, request)
    while batch := list(islice(features, _FEATURES)):  # comprehensions over batches: the loop is what reading costs
        report_progress(feedback, len(ids) * step)
        shapes = [feature.geometry().asWkb().data() for feature in batch]
        if all(shape[:5] == _LINE for shape in shapes):
            rows += range(len(ids), len(ids) + len(batch))
            lines = [shape[9:] for shape in shapes]
        else:
            parts = [parts_of(feature.geometry())[0] for feature in batch]
            rows += [k for k, own in enumerate(parts, len(ids)) for _ in own]
            lines = [line for own in parts for line in own]
        sizes += map(len, lines)
        chunks.append(b"".join(lines))
        ids += [feature.id() for feature in batch]
        for name, position in index.items():
            columns[name] += [feature[position] for feature in batch]
    xy = np.frombuffer(b"".join(chunks), dtype="<f8").reshape(-1, 2)
    del chunks
    count, row = np.array(sizes, dtype=np.int64) // 16, np.array(rows, dtype=np.int64)
    x, y = np.ascontiguousarray(xy[:, 0]), np.ascontiguousarray(xy[:, 1])
    lon, lat = LayerCoordinates(frame, source.sourceCrs()).to_lonlat(x, y)
    usable = _usable(lon, lat, count, 1 if outlines else 2)
    if not usable.all():
        kept = np.repeat(usable, count)
        lon, lat, count, row = lon[kept], lat[kept], count[usable], row[usable]
    unusable = len(ids) - len(np.unique(row))
    return Reaches(frame, lon, lat, offsets(count), row, np.array(ids, dtype=np.int64), columns, unusable)


def request_in(source: QgsFeatureSource, frame: GeodeticFrame, box: QgsRectangle | None) -> QgsFeatureRequest:
    """A request for the features of ``source`` whose bounding box meets ``box`` (degrees in ``frame.crs``)."""
    request = QgsFeatureRequest()
    if box is None:
        return request
    transform = frame.transform_from(source.sourceCrs())
    box = box.buffered(1e-6)  # a flat box would be transformed as one point
    try:
        return request.setFilterRect(transform.transformBoundingBox(box, Qgis.TransformDirection.Reverse))
    except QgsCsException:  # the box reaches beyond where the layer's CRS is defined: read all
        return request


def _usable(lon: np.ndarray, lat: np.ndarray, count: np.ndarray, least: int) -> np.ndarray:
    """Which lines, of ``count`` vertices each, have at ``least`` so many and only positions: (lines,) bool."""
    line = np.repeat(np.arange(len(count)), count)
    bad = ~(np.isfinite(lon) & np.isfinite(lat) & (np.abs(lat) <= 90))
    usable = count >= least
    usable[line[bad]] = False
    return usable
