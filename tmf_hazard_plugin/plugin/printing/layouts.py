"""Print layouts for QGIS's layout manager: the hazard map, and a page for each facility (an atlas).

They show what the project shows. ``add_layouts`` makes them for a scored layer, in the current language; the
templates in ``layouts/`` are the same for a layer that the user chooses (``make layouts`` writes them).
"""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutObject,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..clean_text import clean
from ..i18n import tr
from ..legend import LegendInfo
from ..method_text import method_lines, policy_sentences
from . import atlas_expressions
from .page import PAPERS, Page, font_family

SCALE = 250_000  # of a facility's map; the layout's variable "facility_scale" has it
MAP = (10, 34, 140, 160)  # mm: where it is on the page


def add_layouts(project: QgsProject, layer: QgsVectorLayer, sources: str = "") -> list[str]:
    """Adds both layouts for the scored ``layer`` to the layout manager; returns their names. What is there already
    stays as the user left it: the new ones get a name that is free. ``sources``: of the data, for the map."""
    manager, names = project.layoutManager(), []
    for layout in (hazard_map(project, layer, sources=sources), facility_pages(project, layer)):
        name, number = layout.name(), 1
        while manager.layoutByName(layout.name()) is not None:
            number += 1
            layout.setName(f"{name} ({number})")
        manager.addLayout(layout)
        names.append(layout.name())
    return names


def hazard_map(
    project: QgsProject, layer: QgsVectorLayer | None = None, family: str = "", sources: str = ""
) -> QgsPrintLayout:
    """The map of the project with title, legend, scale bar, north arrow, date, method and sources."""
    layout, page = _new(project, tr("TMF Hazard: map"), family)
    page.label(tr("Hazard of tailings management facilities"), (10, 9, 220, 12), 19, bold=True)
    page.label(atlas_expressions.today(), (237, 9, 50, 6), 9, align="right")
    box = (10, 24, 190, 164)
    item = _map(page, box)
    if layer is not None:
        if not project.crs().isValid() or project.crs().isGeographic():  # a map in degrees has no scale bar of any use
            item.setCrs(QgsCoordinateReferenceSystem(atlas_expressions.MAP_CRS))
        item.zoomToExtent(_extent(layer, item.crs(), project))
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(item)
    legend.setLegendFilterByMapEnabled(True)
    legend.setResizeToContents(True)
    legend.setWrapString(": ")  # a class stands above its limits: Kazakh would run off the paper
    page.legend_fonts(legend)
    page.place(legend, (203, 23, 84, 120))
    page.scale_bar(item, (12, 177, 60, 9), item.scale() * box[2] / 1e6 if layer is not None else 0.0)
    page.north_arrow(item, (188, 27, 9, 15))
    page.text(_method(layer) or tr("profile, version and class limits"), (10, 188.7, 277, 9.6), 7)
    sources = (
        sources
        or (layer is not None and _layers_used(project))
        or tr("Sources: name here the data of the facilities, rivers and borders.")
    )
    page.text(sources, (10, 198.4, 277, 8), 7)
    return layout


def _layers_used(project: QgsProject) -> str:
    """The layers that the map shows, where nobody named their sources yet."""
    names = [layer.name() for layer in project.layerTreeRoot().checkedLayers()]
    return tr("Layers used: {layers}").format(layers="; ".join(names)) if names else ""


def _method(layer: QgsVectorLayer | None) -> str:
    """Method and class limits as the rating list words them; "" where there is no result."""
    if layer is None:
        return ""
    stamp = next((text for text in (clean(feature["method"]) for feature in layer.getFeatures()) if text), "")
    lines = method_lines(LegendInfo.for_layer(layer), stamp) if stamp else {}
    sentences = [f"{lines[key][1].rstrip('.')}." for key in ("profile", "limits", "readings") if key in lines]
    sentences += [text for policy, text in policy_sentences().items() if stamp.endswith(f" {policy}")]
    text = " ".join(sentences)
    return tr("Method: {method}").format(method=text) if text else ""


def facility_pages(project: QgsProject, layer: QgsVectorLayer | None = None, family: str = "") -> QgsPrintLayout:
    """An atlas: for each facility the map around it, its class and score, the breakdown of the score and what to
    collect. ``layer``: the scored layer; without one, it is chosen in the layout's atlas settings. ``family``: the
    font, else one that is installed here."""
    layout, page = _new(project, tr("TMF Hazard: facilities"), family)
    legend = LegendInfo.for_layer(layer) if layer is not None and layer.featureCount() else None
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setHideCoverage(False)
    atlas.setPageNameExpression(atlas_expressions.name(legend))
    atlas.setSortFeatures(True)
    atlas.setSortExpression(atlas_expressions.ORDER)
    atlas.setFilenameExpression("'facility_' || lpad(to_string(@atlas_featurenumber), 5, '0')")
    if layer is not None:
        atlas.setCoverageLayer(layer)
    QgsExpressionContextUtils.setLayoutVariable(layout, "facility_scale", SCALE)
    _facility_map(page, layer)
    page.label("[% @atlas_pagename %]", (10, 9, 227, 11), 17, bold=True)
    page.label(atlas_expressions.today(), (237, 9, 50, 6), 9, align="right")
    _class_mark(page, (10, 21.5, 5, 5))
    page.label(atlas_expressions.hazard_class(legend), (17, 21.5, 270, 6), 11, bold=True)
    page.label(atlas_expressions.score(), (17, 27.5, 270, 6), 10)
    page.label(tr("What makes up the score"), (156, 34, 131, 6), 11, bold=True)
    chart = QgsLayoutItemPicture(layout)
    chart.setMode(QgsLayoutItemPicture.Format.FormatSVG)
    _define(chart, QgsLayoutObject.DataDefinedProperty.PictureSource, atlas_expressions.breakdown(legend, page.family))
    chart.setPictureAnchor(QgsLayoutItemPicture.ReferencePoint.UpperLeft)
    page.place(chart, (156, 41, 131, 60))
    page.label(atlas_expressions.how_line(), (156, 102, 131, 8), 7.5)
    page.label(tr("What to collect"), (156, 111, 131, 6), 11, bold=True)
    page.label(atlas_expressions.gaps(legend), (156, 117.5, 131, 46), 8)
    page.label(tr("Water and flow path"), (156, 164, 131, 6), 11, bold=True)
    page.label(atlas_expressions.water(), (156, 170.5, 131, 24), 9)
    page.label(atlas_expressions.method(), (10, 196, 277, 8), 7.5)
    return layout


def _facility_map(page: Page, layer: QgsVectorLayer | None) -> None:
    """The facility in the middle of its surroundings. The map is not controlled by the atlas: in older QGIS (3.22) a
    facility without a position, an empty point, would break it for all pages that follow. Only a layer whose CRS has no
    code is left to the atlas, as expressions of older QGIS cannot transform from it."""
    item = _map(page, MAP)
    if layer is not None and not layer.crs().authid():
        item.setAtlasDriven(True)
        item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
        item.setScale(SCALE)
    else:
        item.setCrs(QgsCoordinateReferenceSystem(atlas_expressions.MAP_CRS))
        for corner, expression in atlas_expressions.extent().items():
            _define(item, getattr(QgsLayoutObject.DataDefinedProperty, corner), expression)
        _define(item, QgsLayoutObject.DataDefinedProperty.MapScale, atlas_expressions.scale())
    ring = QgsLayoutItemShape(page.layout)
    ring.setShapeType(QgsLayoutItemShape.Shape.Ellipse)
    ring.setSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_color": "#111111", "outline_width": "0.4"}))
    _define(ring, QgsLayoutObject.DataDefinedProperty.Opacity, f"if({atlas_expressions.LOST}, 0, 100)")
    x, y, wide, high = MAP
    page.place(ring, (x + wide / 2 - 6, y + high / 2 - 6, 12, 12))
    page.label(atlas_expressions.no_position(), (x + 4, y + 4, 100, 8), 11, bold=True)
    page.scale_bar(item, (12, 183, 60, 9))
    page.north_arrow(item, (139, 36, 9, 15))


def _class_mark(page: Page, box: tuple) -> None:
    """A square in the colour of the facility's class."""
    symbol = QgsFillSymbol.createSimple({"color": "#d9d9d9", "outline_color": "#4d4d4d", "outline_width": "0.2"})
    colour = QgsProperty.fromExpression(atlas_expressions.colour())
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, colour)
    mark = QgsLayoutItemShape(page.layout)
    mark.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    mark.setSymbol(symbol)
    page.place(mark, box)


def _define(item, key, expression: str) -> None:
    item.dataDefinedProperties().setProperty(key, QgsProperty.fromExpression(expression))


def _new(project: QgsProject, name: str, family: str) -> tuple[QgsPrintLayout, Page]:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*PAPERS["A4"]))
    return layout, Page(layout, family or font_family(), 1.0)


def _map(page: Page, box: tuple) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(page.layout)
    page.place(item, box)
    item.setExtent(QgsRectangle(0, 0, box[2] * 1000, box[3] * 1000))  # without one, the map stays empty
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor("#8b9492"))
    item.setBackgroundColor(QColor("#e8edee"))
    return item


def _extent(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRectangle:
    """Where the facilities are, in ``crs``, with room around."""
    extent = QgsCoordinateTransform(layer.crs(), crs, project).transformBoundingBox(layer.extent())
    extent.scale(1.15)
    return extent
