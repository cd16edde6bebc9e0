"""Where to search in a layer around facilities, and whether the layer says anything about a place."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsPointXY

from .geodesy import SitesInLayer
from .segment_geometry import norm

CIRCLE = 24  # points of a search circle that are transformed to the layer's CRS


class LayerExtent:
    """The extent of a layer: ``box`` (xmin, ymin, xmax, ymax), layer coordinates, which may be ``degrees``.

    ``shifts``: what to add to a box (4,) to meet the layer; longitudes 0..360 and -180..180 name the same places.
    """

    def __init__(self, box: np.ndarray, degrees: bool):
        self.box, self.degrees = box, degrees
        self.shifts = [np.array([turn, 0, turn, 0]) for turn in ((0, -360, 360) if degrees else (0,))]

    def meets(self, boxes: np.ndarray) -> np.ndarray:
        """Which of ``boxes`` (n, 4) meet the extent at each of its ``shifts``: (shifts, n) bool."""
        low_x, low_y, high_x, high_y = self.box
        shifted = [boxes + shift for shift in self.shifts]
        return np.array(
            [(b[:, 0] <= high_x) & (b[:, 2] >= low_x) & (b[:, 1] <= high_y) & (b[:, 3] >= low_y) for b in shifted]
        )


def boxes_around(points: SitesInLayer, radius_m: float) -> np.ndarray:
    """Boxes in layer coordinates (points, 4) that hold all within ``radius_m``; NaN where not known."""
    frame = points.sites.frame
    smallest_curvature_radius = frame.b**2 / frame.a
    angle = min(1.01 * radius_m / smallest_curvature_radius, np.pi / 2) + 1e-9
    if points.coordinates.degrees:
        return _boxes_in_degrees(points.x, points.y, angle)
    return _boxes_of_circles(points, 1.03 * angle)


def _boxes_in_degrees(x: np.ndarray, y: np.ndarray, angle: float) -> np.ndarray:
    """Boxes around the caps of ``angle`` (radians): a cap is as wide as its tangent meridians."""
    high = np.degrees(angle)
    with np.errstate(invalid="ignore", divide="ignore"):
        wide = np.degrees(np.arcsin(np.sin(angle) / np.cos(np.radians(y))))
    wide = np.where(np.abs(y) + high >= 90, np.inf, wide)
    return np.column_stack([x - wide, y - high, x + wide, y + high])


def _boxes_of_circles(points: SitesInLayer, angle: float) -> np.ndarray:
    """Boxes around ``CIRCLE`` points at ``angle`` (radians) from each point, transformed to the layer's CRS."""
    lon, lat = points.sites.lon, points.sites.lat
    lam, phi = np.radians(lon), np.radians(lat)
    up = np.column_stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)])[:, None, :]
    east = np.column_stack([-np.sin(lam), np.cos(lam), np.zeros(len(lam))])[:, None, :]
    bearing = np.linspace(0, 2 * np.pi, CIRCLE, endpoint=False)[None, :, None]
    around = np.cos(angle) * up + np.sin(angle) * (np.cos(bearing) * np.cross(up, east) + np.sin(bearing) * east)
    around_lat = np.degrees(np.arcsin(np.clip(around[..., 2], -1, 1)))
    around_lon = np.degrees(np.arctan2(around[..., 1], around[..., 0]))
    # Where the circle holds a pole the CRS may be singular inside of it: ask for the pole as well.
    polar = np.where(np.abs(lat) + np.degrees(angle) >= 90, np.copysign(90, lat), lat)
    x, y = points.coordinates.from_lonlat(
        np.column_stack([around_lon, lon]).ravel(), np.column_stack([around_lat, polar]).ravel()
    )
    x, y = x.reshape(len(lon), CIRCLE + 1), y.reshape(len(lon), CIRCLE + 1)
    box = np.column_stack([x.min(axis=1), y.min(axis=1), x.max(axis=1), y.max(axis=1)])
    margin = 0.03 * np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1])[:, None]
    return box + margin * np.array([-1, -1, 1, 1])


def covered_by(extent: LayerExtent | None, points: SitesInLayer, boxes: np.ndarray, radius_m: float) -> np.ndarray:
    """Whether points lie inside the layer's ``extent`` grown by ``radius_m``: (points,) bool.

    ``boxes``: those of that radius. False where the layer's CRS has no coordinates around a point: no extent
    reaches it. ``extent`` None: a layer without a position covers nothing.
    """
    covered = np.zeros(len(boxes), dtype=bool)
    if extent is None:
        return covered
    asked = np.flatnonzero(extent.meets(boxes).any(axis=0))  # a box is somewhat larger than its circle
    if len(asked) == 0:
        return covered
    frame, lon, lat = points.sites.frame, points.sites.lon[asked], points.sites.lat[asked]
    x, y = points.x[asked], points.y[asked]
    low_x, low_y, high_x, high_y = extent.box
    measure, p = frame.distance_area(), points.p[asked]
    for shift in extent.shifts:
        edge_x, edge_y = np.clip(x + shift[0], low_x, high_x), y
        if extent.degrees:  # the nearest point of a meridian lies poleward
            away, phi = np.radians(x + shift[0] - edge_x), np.radians(y)
            edge_y = np.degrees(np.arctan2(np.sin(phi), np.cos(phi) * np.cos(away)))
        edge = points.coordinates.to_lonlat(edge_x, np.clip(edge_y, low_y, high_y))
        chord = norm(frame.ecef(*edge) - p)
        covered[asked] |= chord * (1 + (chord / frame.b) ** 2 / 20) <= radius_m  # a geodesic is shorter
        for k in np.flatnonzero(~covered[asked] & (chord <= radius_m)).tolist():
            here, there = QgsPointXY(lon[k], lat[k]), QgsPointXY(edge[0][k], edge[1][k])
            covered[asked[k]] = measure.measureLine(here, there) <= radius_m
    return covered
