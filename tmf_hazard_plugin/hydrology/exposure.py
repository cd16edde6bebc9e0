"""Whom a path reaches: places and other features beside it, and the people of a population raster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsFeatureSource,
    QgsFeedback,
    QgsRasterBlock,
    QgsRasterLayer,
    QgsRectangle,
)

from .arrays import group_starts, ranges
from .feature_batches import FeatureBatches
from .flow_paths import PathHit, Paths, StepsByReach
from .geodesy import GeodeticFrame, LayerCoordinates, Sites, SitesInLayer
from .network import Network
from .overlay import intervals_inside, over_antimeridian
from .point_in_polygon import containing
from .progress import report_progress
from .proximity import Pieces, Proximity, near_reaches, pairs_of_points
from .reaches import Reaches, read_reaches
from .search_area import boxes_around

OUTLINE_STEP_M = 50.0  # outlines are looked at in points this far apart
_TILE = 512
_COMPLEX = (Qgis.DataType.CInt16, Qgis.DataType.CInt32, Qgis.DataType.CFloat32, Qgis.DataType.CFloat64)


@dataclass
class Reached:
    """Features that paths reach, one row for each facility and feature, ordered by facility and ``first_m``.

    ``feature`` (k,): row in ``outlines.columns`` and ``outlines.feature_id``. ``first_m``: where the path first comes
    within the corridor, ``dist_m``: where it comes nearest, ``offset_m`` metres beside it; metres along the path.
    ``invalid``: features of the layer that had to be repaired.
    """

    facility: np.ndarray
    feature: np.ndarray
    first_m: np.ndarray
    dist_m: np.ndarray
    offset_m: np.ndarray
    outlines: Reaches
    invalid: int = 0


def box_around(reaches: Reaches, which: np.ndarray, radius_m: float) -> QgsRectangle | None:
    """Degrees that hold everything within ``radius_m`` of the reaches ``which``; None: anywhere (near a pole, across
    the antimeridian)."""
    chosen = np.zeros(len(reaches), dtype=bool)
    chosen[which] = True
    vertex = np.repeat(chosen, np.diff(reaches.first))
    if not vertex.any():
        return QgsRectangle(0, 0, 0, 0)
    if over_antimeridian(reaches)[which].any():
        return None
    lon, lat = reaches.lon[vertex], reaches.lat[vertex]
    return grown(QgsRectangle(lon.min(), lat.min(), lon.max(), lat.max()), radius_m)


def grown(box: QgsRectangle, radius_m: float) -> QgsRectangle | None:
    """``box`` (degrees) grown by at least ``radius_m`` metres; None where that passes a pole or the antimeridian."""
    high = radius_m / 110_000.0
    farthest = max(abs(box.yMinimum()), abs(box.yMaximum())) + high
    wide = high / np.cos(np.radians(min(farthest, 89.9)))
    if farthest > 89 or box.xMinimum() - wide < -180 or box.xMaximum() + wide > 180:
        return None
    return QgsRectangle(box.xMinimum() - wide, box.yMinimum() - high, box.xMaximum() + wide, box.yMaximum() + high)


def points_on(outlines: Reaches, step_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Points at most ``step_m`` apart along outlines, the points of point layers: (p, 3) metres, and their row."""
    pieces = Pieces.of(outlines, np.arange(len(outlines)), step_m)
    last = outlines.end
    return np.vstack((pieces.start, outlines.xyz(last))), np.concatenate((outlines.row[pieces.reach], outlines.row))


def features_reached(
    network: Network,
    paths: Paths,
    steps: StepsByReach,
    source: QgsFeatureSource,
    corridor_m: float,
    attributes: Sequence[str] = (),
    feedback: QgsFeedback | None = None,
) -> Reached:
    """The features of ``source`` (points, lines or polygons) within ``corridor_m`` metres beside the paths.

    Distances to lines and polygons are taken to points of their outlines, at most ``OUTLINE_STEP_M`` apart; what a path
    crosses or passes through is 0 m away. Raises ``Cancelled``, ``KeyError``.
    """
    reaches, used = network.reaches, paths.used()
    box = box_around(reaches, used, corridor_m)
    outlines = read_reaches(source, reaches.frame, attributes, feedback, box, outlines=True)
    points, row = points_on(outlines, OUTLINE_STEP_M)
    near, invalid = near_reaches(reaches, used, points, corridor_m, feedback).of_owners(row), 0
    if len(outlines) < len(outlines.lon):  # lines or polygons: the paths may cross them
        crossed = intervals_inside(reaches, used, source, feedback)
        invalid = crossed.invalid
        place = {fid: k for k, fid in enumerate(outlines.feature_id.tolist())}
        feature = np.array([place.get(fid, -1) for fid in crossed.feature_id.tolist()], dtype=np.int64)
        known = feature >= 0
        low, high = crossed.low_m[known], crossed.high_m[known]
        whole, zero = np.full(len(low), np.nan), np.zeros(len(low))
        near = Proximity.joined([near, Proximity(feature[known], crossed.reach[known], low, high, whole, zero)])
    parts = [_by_feature(hits) for hits in steps.meet(near)]
    columns = [np.concatenate(column) for column in zip(*parts)] or [np.empty(0, dtype=np.int64)] * 5
    by_way = np.lexsort((columns[2], columns[0]))
    facility, feature, first_m, dist_m, offset_m = (column[by_way] for column in columns)
    return Reached(facility, feature, first_m, dist_m, offset_m, outlines, invalid)


def _by_feature(hits: PathHit) -> tuple[np.ndarray, ...]:
    """One row for each facility and feature (the target): the nearest of all pieces, and the first."""
    order = np.lexsort((hits.dist_m, hits.offset_m, hits.target, hits.facility))
    starts = group_starts(hits.facility[order], hits.target[order])
    first = np.minimum.reduceat(hits.first_m[order], starts) if len(starts) else np.empty(0)
    nearest = order[starts]
    return hits.facility[nearest], hits.target[nearest], first, hits.dist_m[nearest], hits.offset_m[nearest]


def covered(reaches: Reaches, paths: Paths, extent: QgsRectangle | None, until_m: float = np.inf) -> np.ndarray:
    """Whether the path of each facility, up to ``until_m``, lies within ``extent`` (degrees; None: everywhere)."""
    inside = np.diff(paths.first) > 0
    if extent is None:
        return inside

    def outside(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        across = (lon < extent.xMinimum()) | (lon > extent.xMaximum())
        return across | (lat < extent.yMinimum()) | (lat > extent.yMaximum())

    # Between vertices a path is straight: it leaves a box at none of them or not at all.
    leaving = np.logical_or.reduceat(np.append(outside(reaches.lon, reaches.lat), False), reaches.start)
    step = np.flatnonzero((paths.dist_m <= until_m) & leaving[paths.reach])
    reach, enter = paths.reach[step], paths.enter_m[step]
    leave = np.minimum(paths.leave_m[step], enter + until_m - paths.dist_m[step])
    before, after = reaches.locate(reach, enter)[0], reaches.locate(reach, leave)[0]
    vertex, owner = ranges(before + 1, after - before), np.repeat(np.arange(len(step)), after - before)
    inside[paths.facility[step[owner[outside(reaches.lon[vertex], reaches.lat[vertex])]]]] = False
    for end in (enter, leave):
        inside[paths.facility[step[outside(*reaches.position(reach, end))]]] = False
    return inside


def extent_in(
    frame: GeodeticFrame, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, radius_m: float
) -> QgsRectangle | None:
    """A layer's ``extent`` in ``crs`` as degrees of the frame, grown by ``radius_m``; None: it is not known."""
    if extent.isNull():
        return QgsRectangle(0, 0, 0, 0)
    try:
        return grown(frame.transform_from(crs).transformBoundingBox(extent), radius_m)
    except QgsCsException:
        return None


def known_cells(
    layer: QgsRasterLayer, frame: GeodeticFrame, box: QgsRectangle | None, feedback: QgsFeedback | None = None
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """The cells with data (band 1): centres as (p, 3) Earth-centred metres, and people, inf where the cell cannot be
    read; in tiles.

    Negative cells are without data. Raises ``Cancelled``.
    """
    provider, extent = layer.dataProvider(), layer.extent()
    columns, rows = provider.xSize(), provider.ySize()
    wide, high = extent.width() / columns, extent.height() / rows
    coordinates, transform = LayerCoordinates(frame, layer.crs()), frame.transform_from(layer.crs())
    left, right, top, bottom = 0, columns, 0, rows
    if box is not None:
        try:
            part = transform.transformBoundingBox(box, Qgis.TransformDirection.Reverse)
            left = int(np.clip((part.xMinimum() - extent.xMinimum()) // wide, 0, columns))
            right = int(np.clip((part.xMaximum() - extent.xMinimum()) // wide + 1, 0, columns))
            top = int(np.clip((extent.yMaximum() - part.yMaximum()) // high, 0, rows))
            bottom = int(np.clip((extent.yMaximum() - part.yMinimum()) // high + 1, 0, rows))
        except QgsCsException:
            report_progress(feedback, 0.0)  # read all
    for row in range(top, bottom, _TILE):
        report_progress(feedback, 100.0 * (row - top) / (bottom - top))
        for column in range(left, right, _TILE):
            n_columns, n_rows = min(_TILE, right - column), min(_TILE, bottom - row)
            x_min, y_max = extent.xMinimum() + column * wide, extent.yMaximum() - row * high
            tile = QgsRectangle(x_min, y_max - n_rows * high, x_min + n_columns * wide, y_max)
            block = provider.block(1, tile, n_columns, n_rows)
            values = _people_in(block, n_columns * n_rows)
            filled = np.flatnonzero(~np.isnan(values))
            if not len(filled):
                continue
            k_row, k_column = np.divmod(filled, n_columns)
            x, y = x_min + (k_column + 0.5) * wide, y_max - (k_row + 0.5) * high
            lon, lat = coordinates.to_lonlat(x, y)
            usable = np.isfinite(lon) & np.isfinite(lat)
            yield frame.ecef(lon[usable], lat[usable]), values[filled][usable]


def _people_in(block: QgsRasterBlock | None, cells: int) -> np.ndarray:
    """People in the cells of a tile, (cells,): NaN without data; inf where it cannot be read or holds no plain numbers
    (complex ones, colours)."""
    if block is None or not block.isValid():
        return np.full(cells, np.inf)
    if block.dataType() in _COMPLEX or not QgsRasterBlock.typeIsNumeric(block.dataType()):
        return np.full(cells, np.inf)
    no_data = block.noDataValue() if block.hasNoDataValue() else np.nan
    block.convert(Qgis.DataType.Float64)
    values = np.frombuffer(block.data().data(), dtype=np.float64)
    return np.where(np.isfinite(values) & (values >= 0) & (values != no_data), values, np.nan)


def people_along(
    network: Network,
    paths: Paths,
    steps: StepsByReach,
    layer: QgsRasterLayer,
    corridor_m: float,
    first_m: float,
    feedback: QgsFeedback | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """People in the cells whose centre lies within ``corridor_m`` of the path: in all, and along its first
    ``first_m`` metres; (n,) each, NaN where no cell there has data, inf where one cannot be read. A cell counts once
    for each facility.

    Raises ``Cancelled``.
    """
    n = len(paths.length_m)
    total, early = np.full(n, np.nan), np.full(n, np.nan)
    reaches, used = network.reaches, paths.used()
    for xyz, people in known_cells(layer, reaches.frame, box_around(reaches, used, corridor_m), feedback):
        near = near_reaches(reaches, used, xyz, corridor_m)
        for hits in steps.meet(near):
            key = hits.facility.astype(np.int64) * len(people) + hits.target
            for into, counted in ((total, key), (early, key[hits.first_m <= first_m])):
                facility, cell = np.divmod(np.unique(counted), len(people))
                _add(into, facility, people[cell])
    return total, early


def _add(total: np.ndarray, row: np.ndarray, value: np.ndarray) -> None:
    """Adds the values to the ``total`` of their rows, where NaN means that nothing was added yet."""
    some, number = np.unique(row, return_inverse=True)
    total[some] = np.nan_to_num(total[some], posinf=np.inf) + np.bincount(number.reshape(-1), weights=value)


def cells_around(
    sites: Sites, layer: QgsRasterLayer, radius_m: float, feedback: QgsFeedback | None = None
) -> np.ndarray:
    """People in the cells whose centre lies within ``radius_m`` metres of each facility: (n,), NaN where no cell there
    has data, inf where one cannot be read. A cell counts once for each facility. Raises ``Cancelled``."""
    total = np.full(sites.n, np.nan)
    for xyz, people in known_cells(layer, sites.frame, _box_around_sites(sites, radius_m), feedback):
        facility, cell = _pairs_around(sites, xyz, np.arange(len(xyz)), radius_m)
        _add(total, facility, people[cell])
    return total


def places_around(
    sites: Sites, source: QgsFeatureSource, attribute: str, radius_m: float, feedback: QgsFeedback | None = None
) -> tuple[np.ndarray, np.ndarray, Reaches]:
    """Which features of ``source`` come within ``radius_m`` metres of which facility: pairs of facility and row in
    the columns of the outlines (with ``attribute``), each once; and these outlines.

    Outlines are looked at in points at most ``OUTLINE_STEP_M`` apart; a facility within a polygon is 0 m away. Raises
    ``Cancelled``, ``KeyError``.
    """
    box = _box_around_sites(sites, radius_m)
    outlines = read_reaches(source, sites.frame, [attribute], feedback, box, outlines=True)
    facility, row = _pairs_around(sites, *points_on(outlines, OUTLINE_STEP_M), radius_m)
    place = {fid: k for k, fid in enumerate(outlines.feature_id.tolist())}
    points = SitesInLayer(sites, source.sourceCrs())
    degrees = points.coordinates.degrees
    held = [
        (int(sites.row[point]), place[batch.ids[number]])
        for batch in FeatureBatches(source, degrees, feedback).around(boxes_around(points, 1.0))
        for held_points, number in containing(batch, degrees, points.x, points.y)
        for point in held_points.tolist()
        if batch.ids[number] in place
    ]
    pairs = np.concatenate((np.stack((facility, row)), np.array(held, dtype=np.int64).reshape(-1, 2).T), axis=1)
    facility, row = np.unique(pairs, axis=1)
    return facility, row, outlines


def _pairs_around(
    sites: Sites, points: np.ndarray, owner: np.ndarray, radius_m: float
) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of a facility and the ``owner`` (p,) of a point of ``points`` (p, 3) within ``radius_m`` of it, each once.

    Earth-centred metres.
    """
    at, point = pairs_of_points(sites.frame.ecef(sites.lon, sites.lat), points, radius_m)
    size = int(owner.max(initial=0)) + 1
    facility, near = np.divmod(np.unique(sites.row[at] * size + owner[point]), size)
    return facility, near


def _box_around_sites(sites: Sites, radius_m: float) -> QgsRectangle | None:
    """Degrees that hold everything within ``radius_m`` of the points of ``sites``, see ``grown``."""
    return grown(QgsRectangle(sites.lon.min(), sites.lat.min(), sites.lon.max(), sites.lat.max()), radius_m)
