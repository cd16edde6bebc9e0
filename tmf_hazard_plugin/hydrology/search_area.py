"""Where to search in a layer around facilities, and whether the layer says anything about a place."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsPointXY

from .geodesy import LayerCoordinates, Sites
from .layer_features import LayerExtent
from .segment_geometry import norm

CIRCLE = 24  # points of a search circle that are transformed to the layer's CRS


class SearchArea:
    """The points of ``sites`` as a layer with ``coordinates`` sees them.

    ``x``, ``y`` (points,): layer coordinates, NaN where they cannot be transformed; ``p`` (points, 3): earth-centred
    metres.
    """

    def __init__(self, sites: Sites, coordinates: LayerCoordinates):
        self.sites, self.coordinates = sites, coordinates
        self.x, self.y = coordinates.from_lonlat(sites.lon, sites.lat)
        self.p = sites.frame.ecef(sites.lon, sites.lat)

    def boxes(self, radius_m: float) -> np.ndarray:
        """Boxes in layer coordinates (points, 4) that hold all within ``radius_m``; NaN where not known."""
        frame = self.sites.frame
        smallest_curvature_radius = frame.b**2 / frame.a
        angle = min(1.01 * radius_m / smallest_curvature_radius, np.pi / 2) + 1e-9
        return self._boxes_in_degrees(angle) if self.coordinates.degrees else self._boxes_of_circles(1.03 * angle)

    def _boxes_in_degrees(self, angle: float) -> np.ndarray:
        """Boxes around the caps of ``angle`` (radians): a cap is as wide as its tangent meridians."""
        high = np.degrees(angle)
        with np.errstate(invalid="ignore", divide="ignore"):
            wide = np.degrees(np.arcsin(np.sin(angle) / np.cos(np.radians(self.y))))
        wide = np.where(np.abs(self.y) + high >= 90, np.inf, wide)
        return np.column_stack([self.x - wide, self.y - high, self.x + wide, self.y + high])

    def _boxes_of_circles(self, angle: float) -> np.ndarray:
        """Boxes around ``CIRCLE`` points at ``angle`` (radians) from each point, transformed to the layer's CRS."""
        lon, lat = self.sites.lon, self.sites.lat
        lam, phi = np.radians(lon), np.radians(lat)
        up = np.column_stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)])[:, None, :]
        east = np.column_stack([-np.sin(lam), np.cos(lam), np.zeros(len(lam))])[:, None, :]
        bearing = np.linspace(0, 2 * np.pi, CIRCLE, endpoint=False)[None, :, None]
        around = np.cos(angle) * up + np.sin(angle) * (np.cos(bearing) * np.cross(up, east) + np.sin(bearing) * east)
        around_lat = np.degrees(np.arcsin(np.clip(around[..., 2], -1, 1)))
        around_lon = np.degrees(np.arctan2(around[..., 1], around[..., 0]))
        # Where the circle holds a pole the CRS may be singular inside of it: ask for the pole as well.
        polar = np.where(np.abs(lat) + np.degrees(angle) >= 90, np.copysign(90, lat), lat)
        x, y = self.coordinates.from_lonlat(
            np.column_stack([around_lon, lon]).ravel(), np.column_stack([around_lat, polar]).ravel()
        )
        x, y = x.reshape(len(lon), CIRCLE + 1), y.reshape(len(lon), CIRCLE + 1)
        box = np.column_stack([x.min(axis=1), y.min(axis=1), x.max(axis=1), y.max(axis=1)])
        margin = 0.03 * np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1])[:, None]
        return box + margin * np.array([-1, -1, 1, 1])

    def covered(self, boxes: np.ndarray, extent: LayerExtent | None, radius_m: float) -> np.ndarray:
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
        frame, lon, lat = self.sites.frame, self.sites.lon[asked], self.sites.lat[asked]
        x, y = self.x[asked], self.y[asked]
        low_x, low_y, high_x, high_y = extent.box
        measure, p = frame.distance_area(), self.p[asked]
        for shift in extent.shifts:
            edge_x, edge_y = np.clip(x + shift[0], low_x, high_x), y
            if extent.degrees:  # the nearest point of a meridian lies poleward
                away, phi = np.radians(x + shift[0] - edge_x), np.radians(y)
                edge_y = np.degrees(np.arctan2(np.sin(phi), np.cos(phi) * np.cos(away)))
            edge = self.coordinates.to_lonlat(edge_x, np.clip(edge_y, low_y, high_y))
            chord = norm(frame.ecef(*edge) - p)
            covered[asked] |= chord * (1 + (chord / frame.b) ** 2 / 20) <= radius_m  # a geodesic is shorter
            for k in np.flatnonzero(~covered[asked] & (chord <= radius_m)).tolist():
                here, there = QgsPointXY(lon[k], lat[k]), QgsPointXY(edge[0][k], edge[1][k])
                covered[asked[k]] = measure.measureLine(here, there) <= radius_m
        return covered
