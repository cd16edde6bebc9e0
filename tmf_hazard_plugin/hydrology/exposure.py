"""Whom a path reaches: places and other features beside it, and the people of a population raster."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsCsException, QgsFeatureSource, QgsFeedback, QgsRasterLayer, QgsRectangle

from . import report_progress
from .corridor import Near, Pieces, near_reaches, pairs_near
from .frame import Sites, transform_xy
from .network import Network
from .reaches import Reaches, read_reaches
from .stretches import stretches_in
from .trace import Met, Paths, StepsByReach

OUTLINE_STEP_M = 50.0  # outlines are looked at in points this far apart
_TILE = 512
_DTYPES = {
    Qgis.DataType.Byte: np.uint8,
    Qgis.DataType.UInt16: np.uint16,
    Qgis.DataType.Int16: np.int16,
    Qgis.DataType.UInt32: np.uint32,
    Qgis.DataType.Int32: np.int32,
    Qgis.DataType.Float32: np.float32,
    Qgis.DataType.Float64: np.float64,
}


@dataclass
class Reached:
    """Features that paths reach, one row for each facility and feature, ordered by facility and ``first_m``.

    ``feature`` (k,): row in ``outlines.columns`` and ``outlines.feature_id``. ``first_m``: where the path first comes
    within the corridor, ``dist_m``: where it comes nearest, ``offset_m`` metres beside it; metres along the path.
    """

    facility: np.ndarray
    feature: np.ndarray
    first_m: np.ndarray
    dist_m: np.ndarray
    offset_m: np.ndarray
    outlines: Reaches


def box_around(reaches: Reaches, which: np.ndarray, radius_m: float) -> QgsRectangle | None:
    """Degrees that hold everything within ``radius_m`` of the reaches ``which``; None: anywhere (near a pole)."""
    chosen = np.zeros(len(reaches), dtype=bool)
    chosen[which] = True
    vertex = np.repeat(chosen, np.diff(reaches.first))
    if not vertex.any():
        return QgsRectangle(0, 0, 0, 0)
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
    attributes=(),
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
    near = near_reaches(reaches, used, points, corridor_m, feedback)
    near.point = row[near.point]
    if len(outlines) < len(outlines.lon):  # lines or polygons: the paths may cross them
        crossed = stretches_in(reaches, used, source, feedback)
        place = {fid: k for k, fid in enumerate(outlines.feature_id.tolist())}
        feature = np.array([place.get(fid, -1) for fid in crossed.feature_id.tolist()], dtype=np.int64)
        known = feature >= 0
        low, high = crossed.low_m[known], crossed.high_m[known]
        zero = np.zeros(len(low))
        near = Near.joined([near, Near(feature[known], crossed.reach[known], low, high, low, zero)])
    parts = [_by_feature(met) for met in steps.meet(near)]
    columns = [np.concatenate(column) for column in zip(*parts)] or [np.empty(0, dtype=np.int64)] * 5
    by_way = np.lexsort((columns[2], columns[0]))
    return Reached(*(column[by_way] for column in columns), outlines)


def _by_feature(met: Met) -> tuple[np.ndarray, ...]:
    """One row for each facility and feature: the nearest of all pieces, and the first."""
    order = np.lexsort((met.dist_m, met.offset_m, met.point, met.facility))
    facility, feature = met.facility[order], met.point[order]
    new = np.ones(len(order), dtype=bool)
    new[1:] = (facility[1:] != facility[:-1]) | (feature[1:] != feature[:-1])
    head = np.flatnonzero(new)
    first = np.minimum.reduceat(met.first_m[order], head) if len(head) else np.empty(0)
    return facility[head], feature[head], first, met.dist_m[order][head], met.offset_m[order][head]


def covered(reaches: Reaches, paths: Paths, extent: QgsRectangle | None, until_m: float = np.inf) -> np.ndarray:
    """Whether the path of each facility, up to ``until_m``, lies within ``extent`` (degrees; None: everywhere)."""
    inside = np.diff(paths.first) > 0
    if extent is None:
        return inside
    counted = np.flatnonzero(paths.dist_m <= until_m)
    reach = np.tile(paths.reach[counted], 2)
    leave = np.minimum(paths.leave_m, paths.enter_m + until_m - paths.dist_m)[counted]
    lon, lat = reaches.position(reach, np.concatenate((paths.enter_m[counted], leave)))
    box = np.array([extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum()])
    out = (lon < box[0]) | (lon > box[1]) | (lat < box[2]) | (lat > box[3])
    inside[np.tile(paths.facility[counted], 2)[out]] = False
    return inside


def extent_in(frame, crs, extent: QgsRectangle, radius_m: float) -> QgsRectangle | None:
    """A layer's ``extent`` in ``crs`` as degrees of the frame, grown by ``radius_m``; None: it cannot be told."""
    if extent.isNull():
        return QgsRectangle(0, 0, 0, 0)
    try:
        return grown(frame.transform_from(crs).transformBoundingBox(extent), radius_m)
    except QgsCsException:
        return None


def populated_cells(
    layer: QgsRasterLayer, frame, box: QgsRectangle | None, feedback: QgsFeedback | None = None
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """The cells with people (band 1): centres as (p, 3) Earth-centred metres, and people; in tiles.

    Cells without data and negative ones hold nobody. Raises ``Cancelled``.
    """
    provider, extent = layer.dataProvider(), layer.extent()
    columns, rows = provider.xSize(), provider.ySize()
    wide, high = extent.width() / columns, extent.height() / rows
    transform = frame.transform_from(layer.crs())
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
            if block is None or not block.isValid() or block.dataType() not in _DTYPES:
                continue
            values = np.frombuffer(block.data().data(), dtype=_DTYPES[block.dataType()]).astype(float)
            if block.hasNoDataValue():
                values[values == block.noDataValue()] = 0.0
            filled = np.flatnonzero(np.isfinite(values) & (values > 0))
            if not len(filled):
                continue
            k_row, k_column = np.divmod(filled, n_columns)
            x, y = x_min + (k_column + 0.5) * wide, y_max - (k_row + 0.5) * high
            lon, lat = transform_xy(transform, x, y)
            usable = np.isfinite(lon) & np.isfinite(lat)
            yield frame.ecef(lon[usable], lat[usable]), values[filled][usable]


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
    ``first_m`` metres; (n,) each. A cell counts once for each facility. Raises ``Cancelled``.
    """
    n = len(paths.length_m)
    total, early = np.zeros(n), np.zeros(n)
    reaches, used = network.reaches, paths.used()
    for xyz, people in populated_cells(layer, reaches.frame, box_around(reaches, used, corridor_m), feedback):
        near = near_reaches(reaches, used, xyz, corridor_m)
        for met in steps.meet(near):
            key = met.facility.astype(np.int64) * len(people) + met.point
            for into, counted in ((total, slice(None)), (early, met.first_m <= first_m)):
                facility, cell = np.divmod(np.unique(key[counted]), len(people))
                into += np.bincount(facility, weights=people[cell], minlength=n)
    return total, early


def people_around(
    sites: Sites, points: np.ndarray, people: np.ndarray, radius_m: float
) -> tuple[np.ndarray, np.ndarray]:
    """People at ``points`` (p, 3) within ``radius_m`` metres of each facility, (n,): the sum of what is known, and at
    how many points it is not (NaN). A point counts once for each facility."""
    total, unknown = np.zeros(sites.n), np.zeros(sites.n, dtype=np.int64)
    if not len(points):
        return total, unknown
    places = Pieces.points(sites.frame.ecef(sites.lon, sites.lat))
    for near in pairs_near(places, points, radius_m):
        facility, point = np.unique(np.stack((sites.row[near.reach], near.point)), axis=1)
        value = people[point]
        total += np.bincount(facility, weights=np.nan_to_num(value), minlength=sites.n)
        unknown += np.bincount(facility[np.isnan(value)], minlength=sites.n)
    return total, unknown
