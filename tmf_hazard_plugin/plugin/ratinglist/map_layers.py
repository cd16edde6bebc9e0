"""The layers of the printed map, made in memory and in the map's own CRS."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ...report.model import Facilities, Report
from ..fields import make_field
from ..i18n import tr
from .overview_map import MapArea, flow_lines, kind_of


def _layer(title: str, kind, area: MapArea, fields: list, rows) -> QgsVectorLayer:
    """A layer in memory; ``rows``: (geometry, attributes)."""
    columns = QgsFields()
    for field in fields:
        columns.append(field)
    layer = QgsMemoryProviderUtils.createMemoryLayer(title, columns, kind, area.crs)
    features = []
    for geometry, values in rows:
        feature = QgsFeature(columns)
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def facility_layer(report: Report, area: MapArea, place: np.ndarray) -> QgsVectorLayer:
    """The facilities at ``place`` (n, 2), map units; the highest come last, on top."""
    items = report.facilities
    fields = [make_field(name, "integer") for name in ("haz_class", "cls_min", "cls_max", "haz_rank")]
    codes = np.column_stack([items.hazard_class, items.class_min, items.class_max]).tolist()
    located = np.flatnonzero(np.isfinite(place[:, 0]))[::-1]
    order = [*located[items.hazard_class[located] == 0].tolist(), *located[items.hazard_class[located] > 0].tolist()]
    rows = ((QgsGeometry.fromPointXY(QgsPointXY(*place[k].tolist())), [*codes[k], items.rank[k]]) for k in order)
    layer = _layer(tr("Hazard class"), QgsWkbTypes.Type.Point, area, fields, rows)
    no_names = QgsPalLayerSettings()
    no_names.drawLabels = False
    no_names.obstacleSettings().setFactor(2)  # the names of countries keep off the symbols
    layer.setLabeling(QgsVectorLayerSimpleLabeling(no_names))
    layer.setLabelsEnabled(True)
    return layer


def leader_layer(area: MapArea, anchor: np.ndarray, place: np.ndarray, least: float) -> QgsVectorLayer:
    """Lines from the symbols that were moved by more than ``least`` map units to the places where they belong."""
    moved = np.flatnonzero(np.hypot(*(place - anchor).T) > least)
    lines: Iterator[tuple[QgsGeometry, list]] = (
        (QgsGeometry.fromPolylineXY([QgsPointXY(*anchor[k].tolist()), QgsPointXY(*place[k].tolist())]), [])
        for k in moved.tolist()
    )
    return _layer("leaders", QgsWkbTypes.Type.LineString, area, [], lines)


def path_layer(area: MapArea, frame, source, facilities: Facilities, title: str) -> QgsVectorLayer:
    """The flow paths within ``frame``, those of the highest classes on top."""
    rows = []
    for geometry, code, _ in flow_lines(area, frame, source, facilities):
        geometry.convertToMultiType()
        rows.append((geometry, [code]))
    return _layer(title, QgsWkbTypes.Type.MultiLineString, area, [make_field("haz_class", "integer")], rows)


def crossing_layer(area: MapArea, frame, source, title: str) -> QgsVectorLayer:
    """Where paths meet a border within ``frame``, each with its kind."""
    points = ((geometry.centroid(), [kind_of(feature)]) for feature, geometry in area.geometries(source, frame))
    return _layer(title, QgsWkbTypes.Type.Point, area, [make_field("kind", "text")], points)


def country_layer(area: MapArea, frame, text: QgsTextFormat) -> QgsVectorLayer:
    """The countries in ``frame``, named where QGIS finds room."""
    rows = []
    for name, geometry in area.countries(frame):
        geometry.convertToMultiType()
        if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            rows.append((geometry, [name]))
    layer = _layer("countries", QgsWkbTypes.Type.MultiPolygon, area, [make_field("name", "text")], rows)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    halo.setColor(QColor(255, 255, 255, 210))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = 'upper("name")'
    settings.isExpression = True
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer
