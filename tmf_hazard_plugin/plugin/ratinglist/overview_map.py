"""The overview map of the rating list: its projection, its frame, the countries, and everything in pixels for SVG."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import floor, log10
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QTransform

from ...core.result import CLASSES, INSUFFICIENT
from ...hydrology import Cancelled
from ...hydrology.borders import BORDER_WATER, CROSSING
from ...hydrology.geodesy import GeodeticFrame, transform_xy
from ...report.displacement import CROWD, spread
from ...report.model import Country, Crossing, Facilities, FlowLine, Overview
from ..clean_text import clean
from ..countries import country_namer, country_names
from ..i18n import number, tr
from ..reading import plain
from .feature_cache import CachedFeatures

WIDTH, HEIGHT = 1000, 600  # pixels of the overview
SYMBOL = 19.0  # pixels between the centres of symbols that stand side by side
LEAST_M = 60_000.0  # the narrowest frame: a single facility is shown with its surroundings
REGIONAL_DEGREES = 60.0  # beyond this distance from the middle, the whole world is drawn


@dataclass(frozen=True)
class MapArea:
    """Where the map is: ``crs`` (equal-area), the rectangle that holds all facilities, and the facilities in it
    (``x``, ``y``: metres, NaN without a position). Drawing stops where ``feedback`` is cancelled."""

    crs: QgsCoordinateReferenceSystem
    bounds: QgsRectangle
    x: np.ndarray
    y: np.ndarray
    transform_context: QgsCoordinateTransformContext
    feedback: QgsFeedback | None = None

    @classmethod
    def around(
        cls,
        lon: np.ndarray,
        lat: np.ndarray,
        frame: GeodeticFrame,
        transform_context: QgsCoordinateTransformContext,
        feedback=None,
    ) -> MapArea | None:
        """The area of facilities at ``lon``, ``lat`` in ``frame``; None where none has a position."""
        known = np.isfinite(lon)
        if not known.any():
            return None
        # The mean direction from the Earth's centre also serves where longitudes jump from 180 to -180.
        ecef = frame.ecef(lon[known], lat[known])
        x, y, z = ecef.mean(axis=0)
        middle = np.array([x, y, z]) / (np.hypot(np.hypot(x, y), z) or 1.0)
        away = np.degrees(np.arccos(np.clip(ecef @ middle / np.linalg.norm(ecef, axis=1), -1, 1)))
        if away.max() > REGIONAL_DEGREES:
            proj = "+proj=eqearth +lon_0=0 +datum=WGS84 +units=m +no_defs"
        else:
            # Rounded, so that a small change of the data leaves the projection as it is.
            lon_0, lat_0 = np.round(np.degrees(np.arctan2(y, x))), np.round(np.degrees(np.arcsin(middle[2])))
            proj = f"+proj=laea +lat_0={lat_0:g} +lon_0={lon_0:g} +datum=WGS84 +units=m +no_defs"
        crs = QgsCoordinateReferenceSystem.fromProj(proj)
        to_map = QgsCoordinateTransform(frame.crs, crs, transform_context)
        x, y = np.full(len(lon), np.nan), np.full(len(lon), np.nan)
        x[known], y[known] = transform_xy(to_map, lon[known], lat[known])
        bounds = QgsRectangle(np.nanmin(x), np.nanmin(y), np.nanmax(x), np.nanmax(y))
        return cls(crs, bounds, x, y, transform_context, feedback)

    def framed(self, aspect: float) -> QgsRectangle:
        """The rectangle of the map: all facilities with a margin, ``aspect`` times as wide as high."""
        wide = max(self.bounds.width() * 1.14, self.bounds.height() * 1.14 * aspect, LEAST_M)
        middle, high = self.bounds.center(), wide / aspect
        return QgsRectangle(middle.x() - wide / 2, middle.y() - high / 2, middle.x() + wide / 2, middle.y() + high / 2)

    def _check_cancel(self) -> None:
        if self.feedback is not None and self.feedback.isCanceled():
            raise Cancelled

    def geometries(self, cached: CachedFeatures, frame: QgsRectangle) -> list[tuple]:
        """(feature, geometry in the map's CRS, clipped to ``frame``) of everything ``cached`` that lies there. Raises
        ``Cancelled``."""
        to_map = QgsCoordinateTransform(cached.crs, self.crs, self.transform_context)
        to_map.setBallparkTransformsAreAppropriate(True)
        window, found = QgsRectangle(frame).buffered(0.02 * frame.width()), []
        for feature in cached.features:
            self._check_cancel()
            geometry = feature.geometry()
            try:
                geometry.transform(to_map)
            except QgsCsException:  # beyond the horizon of the projection
                continue
            geometry = geometry.clipped(window)
            if not geometry.isEmpty():
                found.append((feature, geometry))
        return found

    def countries(self, frame: QgsRectangle) -> list[tuple[str, QgsGeometry]]:
        """(name, outline in the map's CRS) of the countries in ``frame``, from QGIS's own world map; empty where this
        QGIS comes without it. Raises ``Cancelled``."""
        path = Path(QgsApplication.pkgDataPath()) / "resources/data/world_map.gpkg"
        world = QgsVectorLayer(f"{path}|layername=countries", "countries", "ogr")
        if not world.isValid():
            return []
        to_map = QgsCoordinateTransform(world.crs(), self.crs, self.transform_context)
        backward = QgsCoordinateTransform(self.crs, world.crs(), self.transform_context)
        try:
            degrees = backward.transformBoundingBox(frame.buffered(0.05 * frame.width()))
        except QgsCsException:  # a corner of the frame lies outside the world
            degrees = QgsRectangle(-180, -90, 180, 90)
        degrees.grow(0.5)
        degrees = degrees.intersect(QgsRectangle(-180, -89, 180, 89))
        window, names, found = frame.buffered(0.02 * frame.width()), country_names(), []
        request = QgsFeatureRequest().setFilterRect(degrees)
        for feature in world.getFeatures(request):
            self._check_cancel()
            # Clipped first, since outlines on the far side of the Earth cannot be projected; the clipped edges are
            # straight in degrees and must bend with the map.
            geometry = feature.geometry().clipped(degrees)
            if geometry.isEmpty():
                continue
            geometry = geometry.densifyByDistance(1.0)
            try:
                geometry.transform(to_map)
            except QgsCsException:
                continue
            geometry = geometry.makeValid().clipped(window)
            if not geometry.isEmpty():
                name = names.get(plain(feature["iso_a2"])) or plain(feature["NAME"]) or ""
                found.append((name, geometry))
        return _without_enclaves(sorted(found, key=lambda item: item[0]))


@dataclass(frozen=True)
class MapInputs:
    """What the map is drawn from: its ``area`` (None: no facility has a position), and what "Trace downstream"
    found."""

    area: MapArea | None
    paths: CachedFeatures | None
    crossings: CachedFeatures | None


def _without_enclaves(countries: list[tuple[str, QgsGeometry]]) -> list[tuple[str, QgsGeometry]]:
    """What has no name on the world map (the leased area of Baikonur) belongs to the country all around it."""
    loose = [part for name, geometry in countries if not name for part in geometry.asGeometryCollection()]
    found = []
    for name, geometry in countries:
        if name:
            around = geometry.removeInteriorRings()
            inside = [part for part in loose if around.contains(part)]
            loose = [part for part in loose if part not in inside]
            found.append((name, QgsGeometry.unaryUnion([geometry, *inside]) if inside else geometry))
    return [*found, *(("", part) for part in loose)]


def overview(map_inputs: MapInputs, facilities: Facilities) -> Overview | None:
    """The map in pixels; None where no facility has a position. Raises ``Cancelled``."""
    area = map_inputs.area
    if area is None:
        return None
    frame = area.framed(WIDTH / HEIGHT)
    per_pixel = frame.width() / WIDTH
    to_pixels = QTransform(
        1 / per_pixel, 0, 0, -1 / per_pixel, -frame.xMinimum() / per_pixel, frame.yMaximum() / per_pixel
    )
    anchor = np.column_stack([area.x - frame.xMinimum(), frame.yMaximum() - area.y]) / per_pixel
    place = spread(anchor, SYMBOL)
    return Overview(
        width=WIDTH,
        height=HEIGHT,
        countries=_countries(area, frame, to_pixels, place),
        paths=_paths(area, frame, map_inputs.paths, to_pixels, facilities),
        crossings=_crossings(area, frame, map_inputs.crossings, to_pixels, facilities),
        place=place,
        anchor=anchor,
        bar=scale_bar(frame.width(), WIDTH),
    )


def scale_bar(metres: float, width: float) -> tuple[float, str]:
    """A round length near an eighth of ``width``, which stands for ``metres``: how long it is drawn, and its text."""
    longest = metres / 8000
    power = 10.0 ** floor(log10(longest))
    kilometres = max(step * power for step in (1, 2, 5) if step * power <= longest)
    text = tr("{distance} km").format(distance=number(kilometres, 0 if kilometres >= 1 else 1))
    return kilometres * 1000 / metres * width, text


def svg_path(geometry: QgsGeometry, closed: bool) -> str:
    """The outline of ``geometry`` as the ``d`` of an SVG path, to a tenth of a pixel."""
    rings = re.findall(r"\(([^()]+)\)", geometry.asWkt(1))
    return "".join("M" + ring.replace(", ", "L").replace(" ", ",") + ("Z" if closed else "") for ring in rings)


def _countries(area: MapArea, frame: QgsRectangle, to_pixels: QTransform, place: np.ndarray) -> list[Country]:
    """The countries, the largest first, each with its name where that covers neither a symbol nor another name."""
    view = QgsGeometry.fromRect(QgsRectangle(8, 8, WIDTH - 8, HEIGHT - 8))
    taken: list[tuple[float, float, float, float]] = []
    found = []
    symbols = place[np.isfinite(place[:, 0])][:CROWD].tolist()
    boxes = [(x, y, SYMBOL / 2, SYMBOL / 2) for x, y in symbols]
    boxes += [(100, HEIGHT - 22, 100, 24), (WIDTH - 28, 34, 24, 32)]  # scale bar and north arrow
    for name, geometry in sorted(area.countries(frame), key=lambda item: -item[1].area()):
        outline = QgsGeometry(geometry)
        outline.transform(to_pixels)
        half = 4.4 * len(name)
        free = outline.intersection(view) if name else QgsGeometry()
        # Where the middle of the name may not be.
        blocked = [
            QgsGeometry.fromRect(QgsRectangle(x - w - half, y - h - 7, x + w + half, y + h + 7))
            for x, y, w, h in boxes + taken
        ]
        edges = QgsGeometry.fromRect(QgsRectangle(half, 8, max(WIDTH - half, half + 1), HEIGHT - 8))
        free = free.intersection(edges).difference(QgsGeometry.unaryUnion(blocked)) if not free.isEmpty() else free
        label = None
        if not free.isEmpty():
            part = max(free.asGeometryCollection() or [free], key=lambda part: part.area())
            middle, radius = part.poleOfInaccessibility(3.0)
            if radius > 9:
                x, y = middle.asPoint().x(), middle.asPoint().y()
                taken.append((x, y, half, 7))
                label = (round(x, 1), round(y + 4, 1))
        found.append(Country(svg_path(outline.simplify(0.5), True), name, label))
    return found


def flow_lines(area: MapArea, frame: QgsRectangle, paths: CachedFeatures | None, facilities: Facilities) -> list[tuple]:
    """(geometry, class code, name of the facility) of the flow paths within ``frame``, the highest classes last.

    The class is the facility's: paths may have been traced before it was scored. That of the path is taken where the
    facility is not in the list, else 0.
    """
    lines = []
    for feature, geometry in area.geometries(paths, frame) if paths is not None else ():
        if geometry.type() != QgsWkbTypes.GeometryType.LineGeometry:
            continue
        place, name = facility_of(feature, facilities)
        code = plain(feature["haz_class"]) if "haz_class" in feature.fields().names() else None
        if place is not None:
            code = int(facilities.hazard_class[place])
        lines.append((geometry, code if code in CLASSES else INSUFFICIENT, name))
    return sorted(lines, key=lambda line: line[1])


def _paths(
    area: MapArea, frame: QgsRectangle, paths: CachedFeatures | None, to_pixels: QTransform, facilities: Facilities
) -> list[FlowLine]:
    lines = []
    for geometry, code, name in flow_lines(area, frame, paths, facilities):
        geometry.transform(to_pixels)
        lines.append(FlowLine(svg_path(geometry.simplify(0.4), False), code, name))
    return lines


def _crossings(
    area: MapArea, frame: QgsRectangle, crossings: CachedFeatures | None, to_pixels: QTransform, facilities: Facilities
) -> list[Crossing]:
    points, name_country = [], country_namer()
    for feature, geometry in area.geometries(crossings, frame) if crossings is not None else ():
        geometry.transform(to_pixels)
        at = geometry.centroid().asPoint()
        title = crossing_title(feature, name_country, facilities)
        points.append(Crossing(round(at.x(), 1), round(at.y(), 1), kind_of(feature), title))
    return points


def kind_of(feature: QgsFeature) -> str:
    """CROSSING or BORDER_WATER; what is neither counts as a crossing."""
    return BORDER_WATER if plain(feature["kind"]) == BORDER_WATER else CROSSING


def facility_of(feature: QgsFeature, facilities: Facilities) -> tuple[int | None, str]:
    """The facility that a flow path or crossing comes from: its place in the list, None where it is not there, and its
    name as the list has it, else as the trace has it, which may have been made in another language."""
    fields = feature.fields().names()
    name = clean(feature["tmf_name"]) if "tmf_name" in fields else ""
    place = facilities.find(plain(feature["tmf_row"]) if "tmf_row" in fields else None, name)
    return place, name if place is None else facilities.name[place]


def crossing_title(feature: QgsFeature, name_country: Callable[[str], str], facilities: Facilities) -> str:
    """Where a path meets a border, in words; ``name_country``: the name of a country in the reader's language."""
    values = {name: plain(feature[name]) for name in ("from_ctry", "to_ctry", "dist_km", "travel_h")}
    text = (
        tr("{facility}: border {origin} – {target}, {distance} km, {hours} h")
        if kind_of(feature) == BORDER_WATER
        else tr("{facility}: {origin} → {target}, {distance} km, {hours} h")
    )
    return text.format(
        facility=facility_of(feature, facilities)[1],
        origin=clean(name_country(values["from_ctry"])) or "–",
        target=clean(name_country(values["to_ctry"])) or "–",
        distance="–" if values["dist_km"] is None else number(values["dist_km"], 0),
        hours="–" if values["travel_h"] is None else number(values["travel_h"], 0),
    )
