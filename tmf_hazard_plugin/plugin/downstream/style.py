"""The look of flow paths, border crossings and what is reached."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSimpleLineSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ...core.result import CLASS_STYLES, HIGH, INSUFFICIENT, LOW, MEDIUM, VERY_HIGH
from ...hydrology.borders import BORDER_WATER, CROSSING
from ..i18n import language, number, tr
from ..legend import class_names
from .fields import flow_aliases, kind_names
from .model import CROSSINGS, PATHS, REACHED

PATH_COLOUR = "#08519c"
BORDER_COLOUR = "#6a1b9a"
HOURS = (6.0, 12.0, 24.0, 48.0)  # classes of travel time
TIME_COLOURS = ("#67000d", "#d7301f", "#fc8d59", "#fdcc8a", "#fef0d9")  # soon is dark


def style_of(output: str) -> Callable[[QgsVectorLayer], None]:
    """The function that styles the layer of an output (``PATHS``, ``CROSSINGS``, ``REACHED``)."""
    return {PATHS: style_paths, CROSSINGS: style_crossings, REACHED: style_reached}[output]


def style_paths(layer: QgsVectorLayer) -> None:
    """Lines with arrows in the direction of flow, coloured by the hazard class of the facility where it is known."""
    names = class_names()
    categories = [
        QgsRendererCategory(code, _path_symbol(CLASS_STYLES[code].colour, 0.9 if code in (HIGH, VERY_HIGH) else 0.7),
                            tr("Flow path, hazard {class_name}").format(class_name=names[code]))
        for code in (VERY_HIGH, HIGH, MEDIUM, LOW, INSUFFICIENT)
    ]  # fmt: skip
    categories.append(QgsRendererCategory(None, _path_symbol(PATH_COLOUR, 0.8), tr("Flow path")))
    present = set(layer.uniqueValues(layer.fields().indexOf("haz_class")))
    known = {value for value in present if isinstance(value, (int, float))}
    kept = [category for category in categories[:-1] if category.value() in known]
    # A path without a class has the last category, whichever way the field says "none".
    renderer = QgsCategorizedSymbolRenderer("haz_class", kept + ([] if present == known and known else categories[-1:]))
    _drawn_by(renderer, "haz_class", True)  # the worst on top
    layer.setRenderer(renderer)
    _aliases(layer)


def _drawn_by(renderer: QgsFeatureRenderer, field: str, ascending: bool) -> None:
    """Features are drawn in the order of ``field``, NULL first: the last lies on top."""
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(field, ascending, True)]))
    renderer.setOrderByEnabled(True)


def _path_symbol(colour: str, width: float) -> QgsLineSymbol:
    symbol = QgsLineSymbol.createSimple({"line_color": "#ffffff", "line_width": str(width + 0.6)})
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(QColor(colour), width))
    arrow = QgsMarkerSymbol.createSimple(
        {"name": "filled_arrowhead", "color": colour, "outline_color": "#ffffff", "outline_width": "0.2", "size": "3.6"}
    )
    along = QgsMarkerLineSymbolLayer(True, 18.0)  # millimetres between arrows
    along.setOffsetAlongLine(3.5)  # the first one in the middle of a legend's patch, not over its edge
    along.setSubSymbol(arrow)
    symbol.appendSymbolLayer(along)
    return symbol


def style_crossings(layer: QgsVectorLayer) -> None:
    """A diamond where a path crosses a border, a ring where it reaches one; labelled with country, km and hours."""
    names = kind_names()
    crossing = QgsMarkerSymbol.createSimple(
        {"name": "diamond", "color": BORDER_COLOUR, "outline_color": "#ffffff", "outline_width": "0.4", "size": "4.4"}
    )
    border = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "#ffffff", "outline_color": BORDER_COLOUR, "outline_width": "0.9", "size": "3.2"}
    )
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "kind",
            [
                QgsRendererCategory(CROSSING, crossing, names[CROSSING]),
                QgsRendererCategory(BORDER_WATER, border, names[BORDER_WATER]),
            ],
        )
    )
    label = tr("{country}, {length} km, {hours} h").replace("'", "''")
    for key, value in (
        ("{country}", "' || coalesce(\"to_ctry\", '') || '"),
        ("{length}", f"' || format_number(\"dist_km\", 0, '{language()}') || '"),
        ("{hours}", f"' || format_number(\"travel_h\", 0, '{language()}') || '"),
    ):
        label = label.replace(key, value)
    _label(layer, f"'{label}'", BORDER_COLOUR, 7.5)
    _aliases(layer)


def style_reached(layer: QgsVectorLayer) -> None:
    """Places and receptors by the travel time to them: soon is dark."""
    limits = (0.0, *HOURS, 1e9)
    ranges = []
    for k, colour in enumerate(TIME_COLOURS):
        text = (
            tr("Reached within {hours} h").format(hours=number(limits[k + 1], 0))
            if k < len(HOURS)
            else tr("Reached later")
        )
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "square", "color": colour, "outline_color": "#3b3b3b", "outline_width": "0.2",
             "size": str(3.0 - 0.25 * k)}
        )  # fmt: skip
        ranges.append(QgsRendererRange(limits[k], limits[k + 1], symbol, text))
    renderer = QgsGraduatedSymbolRenderer("travel_h", ranges)
    _drawn_by(renderer, "travel_h", False)  # the soonest on top
    layer.setRenderer(renderer)
    _label(layer, '"name"', "#3b3b3b", 6.5)
    _aliases(layer)


def _label(layer: QgsVectorLayer, expression: str, colour: str, size: float) -> None:
    """Labels with what ``expression`` gives, ``size`` points high, on a white ground."""
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 1.5
    text = QgsTextFormat()
    text.setFont(QFont("Open Sans"))
    text.setSize(size)
    text.setColor(QColor(colour))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.7)
    buffer.setColor(QColor(255, 255, 255, 220))
    text.setBuffer(buffer)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _aliases(layer: QgsVectorLayer) -> None:
    for name, alias in flow_aliases().items():
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setFieldAlias(index, alias)
    layer.triggerRepaint()
