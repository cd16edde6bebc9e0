"""The outputs of tmfhazard:downstream: facilities, flow paths, border crossings, what is reached."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)

from ...core.parsing import to_numbers
from ...hydrology.arrays import ranges
from ...hydrology.overlay import line_of
from .. import messages
from ..fields import OutputFields, with_input_fields
from ..reading import Facilities
from ..writing import destination_of, write_rows_of
from .fields import CROSSING_FIELDS, OUTPUT_FIELDS, PATH_FIELDS, REACHED_FIELDS, SHAPEFILE_TEXT, flow_fields
from .run import Flow, Settings


class FlowWriter:
    """Writes the outputs of one run; ``destinations``: output -> where it went, only those asked for.

    Writing is not cancelled, so that no half of a file stays behind.
    """

    def __init__(self, algorithm, parameters, context, steps, facilities: Facilities, names: list):
        self.algorithm, self.parameters, self.context, self.steps = algorithm, parameters, context, steps
        self.facilities, self.names = facilities, names
        own = "haz_class" in facilities.fields
        self.hazard = _classes(facilities.column("haz_class")) if own else [None] * len(facilities)
        frame = facilities.sites.frame
        self.crs = facilities.crs if facilities.crs.isValid() else frame.crs
        self.transform = QgsCoordinateTransform(frame.crs, self.crs, frame.transform_context)
        self.destinations: dict[str, str] = {}

    def facilities_with(self, columns: dict, feedback) -> dict[str, str]:
        """OUTPUT: every input row with its ``columns``. Returns which input fields were renamed (old -> new)."""
        source = self.algorithm.source(self.parameters, "INPUT", self.context)
        shapefile = destination_of(self.parameters["OUTPUT"]).lower().endswith(".shp")
        output = with_input_fields(source.fields(), flow_fields(OUTPUT_FIELDS, shapefile), shapefile)
        messages.log_renamed(feedback, output.renamed, shapefile)
        rows = zip(*(_plain(columns[name], kind) for name, kind in OUTPUT_FIELDS.items()))
        rows = map(_cut, rows) if shapefile else rows
        self._write("OUTPUT", output.fields, source.wkbType(), self._completed(output, rows), len(self.facilities))
        return output.renamed

    def _completed(self, output: OutputFields, rows) -> Iterator[QgsFeature]:
        for feature, row in zip(self.facilities.features, rows):
            feature.setAttributes(output.attributes(feature, list(row)))
            yield feature

    def paths(self, flow: Flow, settings: Settings) -> None:
        """PATHS: one line for each facility at a river, none where the path has no length."""
        if self._wanted("PATHS"):
            count = int((np.diff(flow.paths.first) > 0).sum()) if flow.paths else 0
            self._write("PATHS", PATH_FIELDS, QgsWkbTypes.Type.LineString, self._lines(flow, settings), count)

    def _lines(self, flow: Flow, settings: Settings) -> Iterator[QgsFeature]:
        if flow.paths is None:
            return
        columns = {
            name: _plain(flow.columns[name], OUTPUT_FIELDS[name]) for name in OUTPUT_FIELDS if name in PATH_FIELDS
        }
        length = flow.columns["path_km"].tolist()
        hours = settings.hours(flow.paths.length_m).tolist()
        for k, lon, lat in path_vertices(flow):
            if np.abs(np.diff(lon)).max(initial=0.0) > 180:  # runs on over the antimeridian
                lon = np.degrees(np.unwrap(np.radians(lon)))
            values = [*self._facility(k), length[k], hours[k]]
            values += [columns[name][k] for name in ("path_end", "end_name", "transbound", "alert", "n_suspect")]
            # Two equal points are no line for GEOS, and QGIS's own algorithms stop at them.
            line = self._moved(line_of(lon, lat)) if len(lon) > 1 else QgsGeometry()
            yield _feature(line, values)

    def crossings(self, flow: Flow, settings: Settings) -> None:
        """CROSSINGS: where paths reach a border."""
        if not self._wanted("CROSSINGS"):
            return
        events = flow.events
        lon, lat = positions(flow, [event.facility for event in events], [event.dist_m for event in events])
        name = [*flow.countries, None]  # -1: no country
        rows = (
            _feature(
                self._moved(QgsGeometry.fromPointXY(QgsPointXY(x, y))),
                [*self._facility(event.facility), event.kind, name[event.origin], name[event.to],
                 event.dist_m / 1000.0, settings.hours(event.dist_m)],
            )
            for event, x, y in zip(events, lon.tolist(), lat.tolist())
        )  # fmt: skip
        self._write("CROSSINGS", CROSSING_FIELDS, QgsWkbTypes.Type.Point, rows, len(events))

    def reached(self, flow: Flow, settings: Settings) -> None:
        """REACHED: places and receptors within the corridor."""
        if self._wanted("REACHED"):
            count = sum(len(found.facility) for _, found, _, _ in flow.reached)
            self._write("REACHED", REACHED_FIELDS, QgsWkbTypes.Type.Point, self._receptors(flow, settings), count)

    def _receptors(self, flow: Flow, settings: Settings) -> Iterator[QgsFeature]:
        for layer, found, names, people in flow.reached:
            lines = found.outlines
            # A place is where its point is; what has an extent is shown where the path comes nearest.
            single = np.bincount(lines.row, weights=np.diff(lines.first), minlength=len(lines.feature_id)) == 1
            vertex = np.zeros(len(lines.feature_id), dtype=np.int64)
            vertex[lines.row[::-1]] = lines.start[::-1]
            lon, lat = positions(flow, found.facility, found.dist_m)
            own = single[found.feature]
            lon, lat = (
                np.where(own, lines.lon[vertex[found.feature]], lon),
                np.where(own, lines.lat[vertex[found.feature]], lat),
            )
            value = [None] * len(names) if people is None else _plain(people, "real")
            table = (found.facility, found.feature, found.first_m, found.dist_m, found.offset_m, lon, lat)
            for k, what, first, dist, offset, x, y in zip(*(column.tolist() for column in table)):
                values = [layer, names[what], value[what], dist / 1000.0, first / 1000.0, offset, settings.hours(dist)]
                geometry = self._moved(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
                yield _feature(geometry, self._facility(k) + values)

    def _facility(self, k: int) -> list:
        return [k + 1, self.names[k], self.hazard[k]]

    def _moved(self, geometry: QgsGeometry) -> QgsGeometry:
        if not self.transform.isShortCircuited():
            geometry.transform(self.transform)
        return geometry

    def _wanted(self, name: str) -> bool:
        return self.parameters.get(name) not in (None, "")

    def _write(self, name: str, fields, kind, features: Iterable[QgsFeature], count: int) -> None:
        if isinstance(fields, dict):
            shapefile = destination_of(self.parameters[name]).lower().endswith(".shp")
            declared, fields = flow_fields(fields, shapefile), QgsFields()
            for one in declared:
                fields.append(one)
            features = map(_cut_texts, features) if shapefile else features
        self.destinations[name] = write_rows_of(
            self.algorithm, self.parameters, name, self.context, self.steps, fields, kind, self.crs, features, count
        )


def positions(flow: Flow, facility, dist_m) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude of points ``dist_m`` metres along the paths of ``facility``."""
    facility, dist = np.asarray(facility, dtype=np.int64), np.asarray(dist_m, dtype=float)
    if not len(facility):
        return np.empty(0), np.empty(0)
    paths = flow.paths
    apart = 1e9  # metres: no path is longer
    step = np.searchsorted(paths.facility * apart + paths.dist_m, facility * apart + dist + 1e-6, "right") - 1
    along = np.minimum(paths.enter_m[step] + dist - paths.dist_m[step], paths.leave_m[step])
    return flow.network.reaches.position(paths.reach[step], along)


def path_vertices(flow: Flow) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """The vertices of each path (one where it has no length): facility, longitudes, latitudes; degrees of the frame.

    Parts of reaches begin and end at points between vertices; junctions appear once.
    """
    paths, reaches = flow.paths, flow.network.reaches
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


def _cut(values: Iterable) -> list:
    """``values`` with their texts as long as a Shapefile can hold."""
    return [value[:SHAPEFILE_TEXT] if isinstance(value, str) else value for value in values]


def _cut_texts(feature: QgsFeature) -> QgsFeature:
    feature.setAttributes(_cut(feature.attributes()))
    return feature


def _classes(values: list) -> list:
    """Hazard classes, None for what is none."""
    return [int(value) if value in (0, 1, 2, 3, 4) else None for value in to_numbers(values)[0].tolist()]


def _plain(column: np.ndarray, kind: str) -> list:
    """A column as plain Python values; NaN is NULL, whole numbers are integers."""
    if column.dtype == object:
        return column.tolist()
    whole = kind == "integer"
    return [None if value != value else int(value) if whole else value for value in column.tolist()]
