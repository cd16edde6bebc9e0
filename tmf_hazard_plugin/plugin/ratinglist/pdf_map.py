"""The first page of the list's PDF: the map with its legend, the highest, and the method in short."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsLabelingEngineSettings,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsProperty,
    QgsRendererCategory,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.result import INSUFFICIENT
from ...hydrology.borders import BORDER_WATER, CROSSING
from ...report.displacement import CROWD, spread
from ...report.map_svg import PATH_COLOUR
from ...report.model import Report
from ..legend import LegendInfo
from ..printing.page import Page
from ..printing.text_metrics import LINE_MM
from ..style import category_value, rank_colour, renderer
from .map_layers import country_layer, crossing_layer, facility_layer, leader_layer, path_layer
from .overview_map import MapArea, MapInputs

SEA, LAND, BORDER = "#e8edee", "#fbfaf5", "#8b9492"
LEGEND_MM = 57.0  # width of a line of the legend
FOOT = 202.8  # mm: where the text of the first page ends
SYMBOL_MM = 5.4  # the largest symbol and a little air


def map_page(page: Page, report: Report, project: QgsProject, map_inputs: MapInputs, top: float) -> None:
    """Everything below the head, which ends at ``top``, mm. ``project``: holds the layers of the map as long as it is
    drawn. ``map_inputs`` have an area."""
    area = map_inputs.area
    if area is None or report.overview is None:
        return
    points, lines = page.metrics.fit(_summary(report), 277, (8.5, 6.5))
    top = page.lines(lines, (10, top, 277), points) + 2
    used = ("profile", "limits", "layers", "map", "software")
    sentences = (report.method[key][1].rstrip(".") + "." for key in used if key in report.method)
    method = page.metrics.wrap(" ".join(sentences), 277, 6.5)
    bottom = FOOT - len(method) * 6.5 * LINE_MM
    box = (10, top, 203, bottom - 5 - top)
    frame = area.framed(box[2] / box[3])
    layers = _layers(page, report, map_inputs, area, box)
    project.setCrs(area.crs)
    project.setEllipsoid("EPSG:7030")
    labels = project.labelingEngineSettings()
    labels.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)  # no names that the frame would clip
    project.setLabelingEngineSettings(labels)
    project.addMapLayers(list(layers.values()), False)
    item = QgsLayoutItemMap(page.layout)
    page.place(item, box)
    item.setCrs(area.crs)
    item.setExtent(frame)
    item.setLayers(list(layers.values()))
    item.setBackgroundColor(QColor(SEA))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(BORDER))
    shown = [layers[name] for name in ("facilities", "crossings", "paths") if name in layers]
    shown = [layer for layer in shown if layer.featureCount()]
    legend_end = _legend(page, item, shown, (217, top - 1, 70, 80))
    _highest(page, report, legend_end, box[1] + box[3])
    page.scale_bar(item, (12, box[1] + box[3] - 11, 50, 9), frame.width() / 1000)
    page.north_arrow(item, (202, top + 3, 9, 15))
    lost = int(np.isnan(report.overview.place[:, 0]).sum())
    numbered = len(report.facilities) <= CROWD
    notes = report.map_notes(numbered, layers["leaders"].featureCount() > 0)
    if lost:
        notes.append(report.words["no_position"].format(count=report.count(lost)) + ".")
    page.text(" ".join(notes), (10, bottom - 4, 277, 4), 7)
    page.lines(method, (10, bottom, 277), 6.5)


def _summary(report: Report) -> str:
    counts = report.counts
    parts = [f"{report.words['facilities']}: {report.count(len(report.facilities))}"]
    parts += [f"{item.name}: {report.count(counts[item.code])}" for item in report.classes]
    parts += [f"{report.words['unsettled']}: {report.count(int(report.facilities.unsettled.sum()))}"]
    return "   ·   ".join(parts)


def _layers(
    page: Page, report: Report, map_inputs: MapInputs, area: MapArea, box: tuple[float, ...]
) -> dict[str, QgsVectorLayer]:
    """The layers of the map by what they show, from the top. ``box``: of the map on the page, mm."""
    frame, paths, crossings = area.framed(box[2] / box[3]), map_inputs.paths, map_inputs.crossings
    per_mm = frame.width() / (box[2] * page.factor)
    anchor = np.column_stack([area.x, area.y]) / per_mm
    place = spread(anchor, SYMBOL_MM * page.factor)
    many = len(report.facilities) > CROWD
    facilities = facility_layer(report, area, place * per_mm)
    facilities.setRenderer(_classes(page, report, many))
    layers = {"facilities": facilities, "leaders": leader_layer(area, anchor * per_mm, place * per_mm, 0.8 * per_mm)}
    symbol = QgsLineSymbol.createSimple({"color": "#4d4d4d", "width": str(0.18 * page.factor)})
    layers["leaders"].renderer().setSymbol(symbol)
    if crossings is not None:
        layers["crossings"] = crossing_layer(area, frame, crossings, report.words["crossings_title"])
        layers["crossings"].setRenderer(_kinds(page, report, layers["crossings"]))
    if paths is not None:
        layers["paths"] = path_layer(area, frame, paths, report.facilities, report.words["legend_path"])
        line = QgsLineSymbol.createSimple({"color": PATH_COLOUR, "width": str(0.4 * page.factor), "joinstyle": "round"})
        cases = " ".join(f"WHEN \"haz_class\" = {item.code} THEN '{item.colour}'" for item in report.classes)
        colour = QgsProperty.fromExpression(f"CASE {cases} END")
        line.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeColor, colour)
        layers["paths"].renderer().setSymbol(line)
    layers["countries"] = country_layer(area, frame, page.format(7.5, colour="#7d8684"))
    outline = {"color": LAND, "outline_color": BORDER, "outline_width": str(0.2 * page.factor), "joinstyle": "round"}
    layers["countries"].renderer().setSymbol(QgsFillSymbol.createSimple(outline))
    return layers


def _classes(page: Page, report: Report, many: bool) -> QgsCategorizedSymbolRenderer:
    """The classes of the hazard style; ranks stand in the symbols of the highest, and what no facility has is left
    out."""
    names = {item.code: item.name for item in report.classes}
    displaced = renderer(LegendInfo(report.breaks, names, {}, "", {}))  # it owns the classes inside it
    style = displaced.embeddedRenderer()
    items = report.facilities
    there = {
        category_value(code, unsettled)
        for code, unsettled in zip(items.hazard_class.tolist(), items.unsettled.tolist())
        if code != INSUFFICIENT
    }
    shown = []
    for category in style.categories():
        settled = category.value() % 10 == 0
        if not settled and category.value() not in there:
            continue
        symbol = category.symbol().clone()
        symbol.setSize(symbol.size() * page.factor * (0.55 if many else 1.0))
        if not many:
            colour = QColor(rank_colour(category.value()))
            rank = QgsFontMarkerSymbolLayer(page.family, "", 2.1 * page.factor, colour)
            rank.setFontStyle("Bold")
            text = QgsProperty.fromExpression(f'if("haz_rank" <= {report.top}, to_string("haz_rank"), \'\')')
            rank.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyCharacter, text)
            symbol.appendSymbolLayer(rank)
        shown.append(
            QgsRendererCategory(category.value(), symbol, "\n".join(page.metrics.wrap(category.label(), LEGEND_MM, 8)))
        )
    return QgsCategorizedSymbolRenderer(style.classAttribute(), shown)


def _kinds(page: Page, report: Report, crossings: QgsVectorLayer) -> QgsCategorizedSymbolRenderer:
    """The symbols of the page for those kinds that there are."""
    look = {"color": "#ffffff", "outline_color": "#111111", "outline_width": "0.3"}
    categories, there = [], crossings.uniqueValues(crossings.fields().indexOf("kind"))
    for kind, name, size in ((CROSSING, "triangle", 2.4), (BORDER_WATER, "square", 2.0)):
        if kind in there:
            symbol = QgsMarkerSymbol.createSimple({**look, "name": name, "size": str(size * page.factor)})
            label = "\n".join(page.metrics.wrap(report.words[f"legend_{kind}"], LEGEND_MM, 8))
            categories.append(QgsRendererCategory(kind, symbol, label))
    return QgsCategorizedSymbolRenderer("kind", categories)


def _legend(page: Page, linked: QgsLayoutItemMap, layers: list, box: tuple) -> float:
    """The legend; returns where it ends, mm of the A4 page."""
    legend = QgsLayoutItemLegend(page.layout)
    legend.setAutoUpdateModel(False)
    legend.setWrapString("\n")
    for layer in layers:
        layer.setName("\n".join(page.metrics.wrap(layer.name(), LEGEND_MM, 8)))
        legend.model().rootGroup().addLayer(layer)
    legend.setLinkedMap(linked)
    page.legend_fonts(legend)
    legend.setBoxSpace(0)
    legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.4 * page.factor)
    page.place(legend, box)
    size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize()
    return box[1] + size.height() / page.factor


def _highest(page: Page, report: Report, top: float, bottom: float) -> None:
    """As many of the highest as there is room for, under the legend, and how many more there are."""
    items, words = report.facilities, report.words
    if not len(items.ranked):
        return
    top += 3
    page.text(words["highest_title"], (217, top, 70, 5), 9, bold=True)
    lines: list[str] = []
    points, hidden = 7.2, len(report.highest)
    room = int((bottom - top - 5) / (points * LINE_MM)) - 1
    for k in report.highest.tolist():
        lost = f", {words['no_position_mark']}" if np.isnan(items.lon[k]) else ""
        text = f"{items.rank[k]}. {items.name[k]}: {report.number(items.score[k])}{lost}"
        first, *others = page.metrics.wrap(text, 67, points)
        if len(lines) + 1 + len(others) > room:
            break
        lines += [first, *(f"\u2003{line}" for line in others)]
        hidden -= 1
    if hidden:
        lines.append(words["more"].format(count=report.count(hidden)))
    page.lines(lines, (217, top + 5, 70), points)
