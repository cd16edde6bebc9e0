"""The outputs of tmfhazard:downstream: facilities, flow paths, border crossings, what is reached."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import ArrayLike
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)

from ...core.cells import to_numbers
from ...core.result import CLASSES
from ...hydrology.arrays import ranges
from ...hydrology.exposure import Reached
from ...hydrology.overlay import line_of
from .. import messages
from ..fields import OutputFields, with_input_fields
from ..processing_run import Run
from ..reading import Facilities
from ..writing import is_shapefile, write_rows
from .fields import CROSSING_FIELDS, OUTPUT_FIELDS, PATH_FIELDS, REACHED_FIELDS, SHAPEFILE_TEXT, flow_fields
from .model import CROSSINGS, INPUT, OUTPUT, PATHS, REACHED, DownstreamResult, Settings, TracedPaths


class DownstreamWriter:
    """Writes the outputs of one run; ``destinations``: output -> where it went, only those asked for.

    Writing is not cancelled, so that no half of a file stays behind. ``names``: of the ``facilities``, None for none.
    """

    def __init__(
        self, run: Run, facilities: Facilities, names: list[str | None], result: DownstreamResult, settings: Settings
    ):
        self.run, self.facilities, self.names = run, facilities, names
        self.result, self.settings = result, settings
        own = "haz_class" in facilities.fields
        self.hazard = _classes(facilities.column("haz_class")) if own else [None] * len(facilities)
        frame = facilities.sites.frame
        self.crs = facilities.crs if facilities.crs.isValid() else frame.crs
        self.transform = QgsCoordinateTransform(frame.crs, self.crs, frame.transform_context)
        self.destinations: dict[str, str] = {}

    def write_facilities(self) -> None:
        """OUTPUT: every input row with its columns."""
        source, columns = self.run.source(INPUT), self.result.columns
        shapefile = is_shapefile(self.run, OUTPUT)
        output = with_input_fields(source.fields(), flow_fields(OUTPUT_FIELDS, shapefile), shapefile)
        messages.log_renamed(self.run.feedback, output.renamed, shapefile)
        rows: Iterable[Iterable] = zip(*(_plain(columns[name], kind) for name, kind in OUTPUT_FIELDS.items()))
        rows = map(_shortened, rows) if shapefile else rows
        self._write(OUTPUT, output.fields, source.wkbType(), self._completed(output, rows), len(self.facilities))

    def _completed(self, output: OutputFields, rows: Iterable[Iterable]) -> Iterator[QgsFeature]:
        for feature, row in zip(self.facilities.features, rows):
            feature.setAttributes(output.attributes(feature, list(row)))
            yield feature

    def write_paths(self) -> None:
        """PATHS: one line for each facility at a river, none where the path has no length."""
        if self.run.is_given(PATHS):
            traced = self.result.traced
            count = int((np.diff(traced.paths.first) > 0).sum()) if traced else 0
            self._write_new(PATHS, PATH_FIELDS, QgsWkbTypes.Type.LineString, self._lines(), count)

    def _lines(self) -> Iterator[QgsFeature]:
        """The features of PATHS."""
        traced, found = self.result.traced, self.result.columns
        if traced is None:
            return
        columns = {name: _plain(found[name], OUTPUT_FIELDS[name]) for name in OUTPUT_FIELDS if name in PATH_FIELDS}
        length = found["path_km"].tolist()
        hours = self.settings.hours(traced.paths.length_m).tolist()
        for k, lon, lat in path_vertices(traced):
            if np.abs(np.diff(lon)).max(initial=0.0) > 180:  # runs on over the antimeridian
                lon = np.degrees(np.unwrap(np.radians(lon)))
            values = [*self._facility(k), length[k], hours[k]]
            values += [columns[name][k] for name in ("path_end", "end_name", "transbound", "alert", "n_suspect")]
            # Two equal points are no line for GEOS, and QGIS's own algorithms stop at them.
            line = self._moved(line_of(lon, lat)) if len(lon) > 1 else QgsGeometry()
            yield _feature(line, values)

    def write_crossings(self) -> None:
        """CROSSINGS: where paths reach a border."""
        if self.run.is_given(CROSSINGS):
            count = len(self.result.borders.events) if self.result.borders else 0
            self._write_new(CROSSINGS, CROSSING_FIELDS, QgsWkbTypes.Type.Point, self._border_points(), count)

    def _border_points(self) -> Iterator[QgsFeature]:
        """The features of CROSSINGS."""
        traced, borders = self.result.traced, self.result.borders
        if traced is None or borders is None:
            return
        events = borders.events
        lon, lat = positions(traced, [event.facility for event in events], [event.dist_m for event in events])
        name = [*borders.countries, None]  # -1: no country
        for event, x, y in zip(events, lon.tolist(), lat.tolist()):
            values = [event.kind, name[event.origin], name[event.to], event.dist_m / 1000.0]
            values.append(self.settings.hours(event.dist_m))
            yield _feature(self._point(x, y), self._facility(event.facility) + values)

    def write_reached(self) -> None:
        """REACHED: places and receptors within the corridor."""
        if self.run.is_given(REACHED):
            count = sum(len(reached.found.facility) for reached in self.result.reached)
            self._write_new(REACHED, REACHED_FIELDS, QgsWkbTypes.Type.Point, self._receptors(), count)

    def _receptors(self) -> Iterator[QgsFeature]:
        """The features of REACHED."""
        traced = self.result.traced
        if traced is None:
            return
        for reached in self.result.reached:
            found, names = reached.found, reached.names
            lon, lat = shown_at(traced, found)
            value = [None] * len(names) if reached.people is None else _plain(reached.people, "real")
            table = (found.facility, found.feature, found.first_m, found.dist_m, found.offset_m, lon, lat)
            for k, what, first, dist, offset, x, y in zip(*(column.tolist() for column in table)):
                values = [reached.layer, names[what], value[what], dist / 1000.0, first / 1000.0, offset]
                values.append(self.settings.hours(dist))
                yield _feature(self._point(x, y), self._facility(k) + values)

    def _facility(self, k: int) -> list:
        return [k + 1, self.names[k], self.hazard[k]]

    def _point(self, lon: float, lat: float) -> QgsGeometry:
        return self._moved(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))

    def _moved(self, geometry: QgsGeometry) -> QgsGeometry:
        """``geometry``, which lies in the frame of the run, in the CRS of the facilities."""
        if not self.transform.isShortCircuited():
            geometry.transform(self.transform)
        return geometry

    def _write_new(
        self, name: str, kinds: dict[str, str], geometry_type: QgsWkbTypes.Type, features: Iterable, count: int
    ) -> None:
        """Writes an output that has only fields of our own."""
        shapefile, fields = is_shapefile(self.run, name), QgsFields()
        for field in flow_fields(kinds, shapefile):
            fields.append(field)
        self._write(name, fields, geometry_type, map(_with_short_texts, features) if shapefile else features, count)

    def _write(
        self, name: str, fields: QgsFields, geometry_type: QgsWkbTypes.Type, features: Iterable, count: int
    ) -> None:
        """Writes the features of an output, and keeps where they went."""
        self.destinations[name] = write_rows(self.run, name, fields, geometry_type, self.crs, features, count)


def positions(traced: TracedPaths, facility: ArrayLike, dist_m: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude of points ``dist_m`` metres along the paths of ``facility``."""
    owner, dist = np.asarray(facility, dtype=np.int64), np.asarray(dist_m, dtype=float)
    if not len(owner):
        return np.empty(0), np.empty(0)
    paths = traced.paths
    apart = 1e9  # metres: no path is longer
    step = np.searchsorted(paths.facility * apart + paths.dist_m, owner * apart + dist + 1e-6, "right") - 1
    along = np.minimum(paths.enter_m[step] + dist - paths.dist_m[step], paths.leave_m[step])
    return traced.reaches.position(paths.reach[step], along)


def shown_at(traced: TracedPaths, found: Reached) -> tuple[np.ndarray, np.ndarray]:
    """Where each row of ``found`` is shown, degrees: a place where its point is, and what has an extent where the
    path comes nearest."""
    lines = found.outlines
    single = np.bincount(lines.row, weights=np.diff(lines.first), minlength=len(lines.feature_id)) == 1
    vertex = np.zeros(len(lines.feature_id), dtype=np.int64)
    vertex[lines.row[::-1]] = lines.start[::-1]
    lon, lat = positions(traced, found.facility, found.dist_m)
    own, at = single[found.feature], vertex[found.feature]
    return np.where(own, lines.lon[at], lon), np.where(own, lines.lat[at], lat)


def path_vertices(traced: TracedPaths) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """The vertices of each path (one where it has no length): facility, longitudes, latitudes; degrees of the frame.

    Parts of reaches begin and end at points between vertices; junctions appear once.
    """
    paths, reaches = traced.paths, traced.reaches
    batch = 1 << 17  # steps; bounds the memory
    at, n = 0, len(paths.length_m)
    while at < n:
        until = max(int(np.searchsorted(paths.first, paths.first[at] + batch, "right")) - 1, at + 1)
        steps = slice(paths.first[at], paths.first[until])
        reach, enter, leave = paths.reach[steps], paths.enter_m[steps], paths.leave_m[steps]
        if len(reach):
            before, _ = reaches.locate(reach, enter)
            after, _ = reaches.locate(reach, leave)
            inner = ranges(before + 1, np.maximum(after - before, 0))
            owner = np.repeat(np.arange(len(reach)), np.maximum(after - before, 0))
            x0, y0 = reaches.position(reach, enter)
            x1, y1 = reaches.position(reach, leave)
            own = np.arange(len(reach))
            # Start, the vertices between, end of each step; then what repeats the point before is dropped.
            where = np.concatenate((own * 3, owner * 3 + 1, own * 3 + 2))
            order = np.argsort(where, kind="stable")
            lon = np.concatenate((x0, reaches.lon[inner], x1))[order]
            lat = np.concatenate((y0, reaches.lat[inner], y1))[order]
            facility = paths.facility[steps][where[order] // 3]
            new = np.ones(len(lon), dtype=bool)
            same = facility[1:] == facility[:-1]
            new[1:] = ~same | (np.abs(np.diff(lon)) > 1e-9) | (np.abs(np.diff(lat)) > 1e-9)
            lon, lat, facility = lon[new], lat[new], facility[new]
            heads = np.append(np.flatnonzero(np.diff(facility, prepend=-1)), len(facility))
            for low, high in zip(heads[:-1].tolist(), heads[1:].tolist()):
                yield int(facility[low]), lon[low:high], lat[low:high]
        at = until


def _feature(geometry: QgsGeometry, values: list) -> QgsFeature:
    feature = QgsFeature()
    feature.setGeometry(geometry)
    feature.setAttributes(values)
    return feature


def _shortened(values: Iterable) -> list:
    """``values`` with their texts as long as a Shapefile can hold."""
    return [value[:SHAPEFILE_TEXT] if isinstance(value, str) else value for value in values]


def _with_short_texts(feature: QgsFeature) -> QgsFeature:
    feature.setAttributes(_shortened(feature.attributes()))
    return feature


def _classes(values: list) -> list:
    """Hazard classes, None for what is none."""
    return [int(value) if value in CLASSES else None for value in to_numbers(values)[0].tolist()]


def _plain(column: np.ndarray, kind: str) -> list:
    """A column as plain Python values; NaN is NULL, whole numbers are integers."""
    if column.dtype == object:
        return column.tolist()
    whole = kind == "integer"
    return [None if value != value else int(value) if whole else value for value in column.tolist()]
