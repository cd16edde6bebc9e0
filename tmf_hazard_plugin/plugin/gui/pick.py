"""The map tool that chooses facilities with a click."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt

from .facility import is_scored

REACH_MM = 8.0  # of a click: facilities at one point are drawn in a ring around it
TOGETHER_MM = 2.0  # what lies this close to the nearest one is chosen with it, since their symbols are moved apart


class PickFacility(QgsMapTool):
    """A click selects the nearest facility among the scored layers on the map, with those at the same place."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Called by QGIS."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pick(self.toMapCoordinates(event.pos()))

    def pick(self, place: QgsPointXY) -> None:
        """Selects what lies at ``place`` (map coordinates); clears the selection where nothing does."""
        canvas = self.canvas()
        millimetre = canvas.mapUnitsPerPixel() * canvas.logicalDpiX() / 25.4
        reach = REACH_MM * millimetre
        around = QgsRectangle(place.x() - reach, place.y() - reach, place.x() + reach, place.y() + reach)
        layers = [layer for layer in canvas.layers() if is_scored(layer)]
        found = []
        for layer in layers:
            here = QgsGeometry.fromPointXY(self.toLayerCoordinates(layer, place))
            request = QgsFeatureRequest().setNoAttributes().setFilterRect(self.toLayerCoordinates(layer, around))
            for feature in layer.getFeatures(request):
                nearest = feature.geometry().nearestPoint(here).asPoint()
                distance = self.toMapCoordinates(layer, nearest).distance(place)
                if distance <= reach:
                    found.append((distance, layer, feature.id()))
        first = min(found, key=lambda item: item[0], default=None)
        for layer in layers:
            if first is None or layer != first[1]:
                layer.removeSelection()
        if first:
            together = first[0] + TOGETHER_MM * millimetre
            first[1].selectByIds([fid for distance, layer, fid in found if layer == first[1] and distance <= together])
