"""Where positions are kept (a geographic CRS) and on which ellipsoid metres are measured."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsEllipsoidUtils,
    QgsGeometry,
    QgsUnitTypes,
)

from .longitudes import wrapped
from .segment_geometry import norm


def in_degrees(crs: QgsCoordinateReferenceSystem) -> bool:
    """True where coordinates are longitude and latitude in degrees (not grads, not metres)."""
    # isGeographic() is False on 3.22 for a geographic CRS with datum shift parameters.
    return crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceDegrees


def known_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """``crs`` of a layer; EPSG:4326 where the layer has none."""
    return crs if crs.isValid() else QgsCoordinateReferenceSystem("EPSG:4326")


def transform_xy(
    transform: QgsCoordinateTransform, x: np.ndarray, y: np.ndarray, reverse: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """All points at once, in C++; NaN, NaN for those that cannot be transformed."""
    if len(x) == 0 or transform.isShortCircuited():
        return x, y
    finite = np.isfinite(x) & np.isfinite(y)
    if not finite.all():
        out = np.full((2, len(x)), np.nan)
        out[:, finite] = transform_xy(transform, x[finite], y[finite], reverse)
        return out[0], out[1]
    # A line string carries the points through QGIS: PyQGIS has no transform for arrays.
    carrier = QgsGeometry()
    carrier.fromWkb(struct.pack("<BII", 1, 2, len(x)) + np.column_stack([x, y]).astype("<f8").tobytes())
    direction = Qgis.TransformDirection.Reverse if reverse else Qgis.TransformDirection.Forward
    try:
        carrier.transform(transform, direction)
    except QgsCsException:  # one point fails: the others are still wanted
        if len(x) == 1:
            return np.full(1, np.nan), np.full(1, np.nan)
        half = len(x) // 2
        parts = [transform_xy(transform, x[s], y[s], reverse) for s in (slice(half), slice(half, None))]
        return np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])
    points = np.frombuffer(carrier.asWkb().data(), dtype="<f8", offset=9).reshape(-1, 2).copy()
    points[~np.isfinite(points).all(axis=1)] = np.nan
    return points[:, 0], points[:, 1]


def metres_between(start_xyz: np.ndarray, end_xyz: np.ndarray, a: float) -> np.ndarray:
    """Geodesic metres between Earth-centred points (n, 3) on an ellipsoid with the semi-major axis ``a``.

    The chord, lengthened to the arc of a circle of radius ``a``: within 1e-5 of the geodesic up to 300 km.
    """
    return 2.0 * a * np.arcsin(np.minimum(norm(end_xyz - start_xyz) / (2.0 * a), 1.0))


@dataclass(frozen=True)
class GeodeticFrame:
    """Geographic CRS ``crs`` (degrees) and its ``ellipsoid`` with semi-axes ``a``, ``b`` in metres."""

    crs: QgsCoordinateReferenceSystem
    ellipsoid: str
    a: float
    b: float
    transform_context: QgsCoordinateTransformContext

    @classmethod
    def of(cls, crs: QgsCoordinateReferenceSystem, transform_context: QgsCoordinateTransformContext) -> GeodeticFrame:
        """The frame of a layer with ``crs``: its geographic CRS and ellipsoid; WGS84 where ``crs`` is not valid."""
        crs = known_crs(crs)
        name = crs.ellipsoidAcronym()
        axes = QgsEllipsoidUtils.ellipsoidParameters(name)
        if not axes.valid:  # a local system without an ellipsoid
            return cls.of(QgsCoordinateReferenceSystem("EPSG:4326"), transform_context)
        geographic = crs if in_degrees(crs) else QgsCoordinateReferenceSystem(crs.geographicCrsAuthId())
        if not (geographic.isValid() and in_degrees(geographic)):
            # A user's own CRS names no parent, and some parents count in grads: degrees on the same datum.
            shift = [part for part in crs.toProj().split() if part.startswith(("+towgs84=", "+nadgrids="))]
            geographic = QgsCoordinateReferenceSystem.fromProj(
                " ".join(["+proj=longlat", f"+a={axes.semiMajor!r} +b={axes.semiMinor!r}", *shift, "+no_defs"])
            )
        return cls(geographic, name, axes.semiMajor, axes.semiMinor, transform_context)

    def ecef(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Earth-centred coordinates (n, 3), metres, of points on the ellipsoid; degrees in."""
        lam, phi = np.radians(lon), np.radians(lat)
        cos_phi, sin_phi = np.cos(phi), np.sin(phi)
        flat = (self.b / self.a) ** 2
        prime_vertical = self.a / np.sqrt(cos_phi**2 + flat * sin_phi**2)
        out = np.empty((len(lam), 3))
        out[:, 0] = prime_vertical * cos_phi * np.cos(lam)
        out[:, 1] = prime_vertical * cos_phi * np.sin(lam)
        out[:, 2] = prime_vertical * flat * sin_phi
        return out

    def distance_area(self, crs: QgsCoordinateReferenceSystem | None = None) -> QgsDistanceArea:
        """Measures coordinates in ``crs`` of a layer (else the frame's) on ``ellipsoid``, whatever the project says."""
        measure = QgsDistanceArea()
        measure.setSourceCrs(self.crs if crs is None else known_crs(crs), self.transform_context)
        measure.setEllipsoid(self.ellipsoid)
        return measure

    def transform_from(self, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        """From ``crs`` of a layer (see ``known_crs``) to the frame's."""
        transform = QgsCoordinateTransform(known_crs(crs), self.crs, self.transform_context)
        # Else one bad point moves all points of its batch: QGIS repeats them with another operation, metres away.
        transform.setAllowFallbackTransforms(False)
        return transform


class LayerCoordinates:
    """The coordinates of a layer with ``crs`` (see ``known_crs``), and the way between them and ``frame``.

    ``degrees``: they are longitude and latitude. What cannot be transformed is NaN.
    """

    def __init__(self, frame: GeodeticFrame, crs: QgsCoordinateReferenceSystem):
        self.frame, self.crs = frame, known_crs(crs)
        self.degrees = in_degrees(self.crs)
        self._transform = frame.transform_from(self.crs)

    def to_lonlat(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Longitude and latitude, degrees in the frame's CRS, of points of the layer."""
        return transform_xy(self._transform, x, y)

    def from_lonlat(self, lon: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The layer's coordinates of points given in degrees of the frame's CRS."""
        return transform_xy(self._transform, lon, lat, reverse=True)

    def to_ecef(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Earth-centred metres (n, 3) of points of the layer."""
        return self.frame.ecef(*transform_xy(self._transform, x, y))


@dataclass
class Sites:
    """Positions of ``n`` facilities. Point k, at ``lon[k]``, ``lat[k]`` degrees in ``frame.crs``, belongs to row
    ``row[k]``: a multi-point has several points, a row without usable geometry none (``unusable``: rows that had
    geometry of which no point could be used)."""

    frame: GeodeticFrame
    lon: np.ndarray
    lat: np.ndarray
    row: np.ndarray
    n: int
    unusable: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=np.int64))

    @classmethod
    def from_xy(
        cls,
        frame: GeodeticFrame,
        x: Sequence[float],
        y: Sequence[float],
        row: Sequence[int],
        n: int,
        crs: QgsCoordinateReferenceSystem,
    ) -> Sites:
        """Points ``x``, ``y`` in ``crs`` (see ``known_crs``), of the facilities ``row``."""
        rows, xs, ys = np.asarray(row, dtype=np.int64), np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        finite = np.isfinite(xs) & np.isfinite(ys)
        lon, lat = transform_xy(frame.transform_from(crs), xs[finite], ys[finite])
        kept = rows[finite]
        usable = np.isfinite(lon) & np.isfinite(lat) & (np.abs(lat) <= 90) & (np.abs(lon) <= 360)
        return cls(frame, wrapped(lon[usable]), lat[usable], kept[usable], n, np.setdiff1d(rows, kept[usable]))


class SitesInLayer:
    """The points of ``sites`` as a layer with ``crs`` (see ``known_crs``) sees them.

    ``coordinates``: of the layer. ``x``, ``y`` (points,): in them, NaN where they cannot be transformed. ``p``
    (points, 3): earth-centred metres.
    """

    def __init__(self, sites: Sites, crs: QgsCoordinateReferenceSystem):
        self.sites, self.coordinates = sites, LayerCoordinates(sites.frame, crs)
        self.x, self.y = self.coordinates.from_lonlat(sites.lon, sites.lat)
        self.p = sites.frame.ecef(sites.lon, sites.lat)
