"""The map of the demo: facilities in the style that their GeoPackage carries, on rivers, lakes and borders.

It is drawn with the staged plugin's own print sheet and styles, so that plugin must be on the path.
"""

import sys
from datetime import date
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGeometry,
    QgsGeometryGeneratorSymbolLayer,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMemoryProviderUtils,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from tmf_hazard_plugin.core.result import INK
from tmf_hazard_plugin.plugin.basemap_style import CRS, LAND, style_countries, style_lakes, style_rivers
from tmf_hazard_plugin.plugin.printing.page import Page, font_family
from tmf_hazard_plugin.plugin.style import rank_colour
from tmf_hazard_plugin.report.displacement import spread

SAMPLE_DATA = Path(__file__).resolve().parents[1] / "sample_data"
# For orientation, by GeoNames id: the capitals, Almaty, Atyrau, Aktobe, Pavlodar, Kyzylorda, Nukus, Samarkand, Osh.
CITIES = (
    "1526273, 1528675, 1512569, 1221874, 162183, 1526384, 610529, 610611, 1520240, 1519922, 601294, 1216265, 1527534"
)
LARGER_MAP = 10_000_000  # scale: below it lies the inset
IN_THE_CROWD = "1528675, 1512569, 1527534"  # Bishkek, Tashkent, Osh: named on the larger map only
SOURCES = (
    "Facilities: publications named in each row's source_url; mine points ICMM 2025, CC BY 4.0; town points GeoNames, "
    "CC BY 4.0. Rivers and lakes: GSHHG 2.3.7, Wessel & Smith 1996, LGPL-3+. Made with Natural Earth; its borders are "
    "no statement on any territory. The Aral Sea has its shore of the 1960s."
)
NOTE = (
    "Rings: what is unknown could change the class. Crossed diamonds: too little is known to exclude any class. "
    "Symbols are moved apart, with a line to the place; most places are the centre of the nearest town or mine. "
    "Class limits are the plugin's defaults, not an official method."
)
NUMBERED = 10
SYMBOL_MM = 5.7  # the largest symbol and a little air


def draw_map(layer: QgsVectorLayer, picture: Path, flow: tuple = ()) -> None:
    """Draw ``layer`` in the style it carries, on rivers, lakes and borders, into a PNG with legend.

    ``flow``: border crossings and flow paths, drawn as well, in the styles they carry; then without the list of the
    highest, whose room the longer legend takes.
    """
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem.fromProj(CRS))
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(373, 254))
    sheet = Page(layout, font_family(), 1.0)
    countries = _background("countries", "Country")
    rivers = _background("rivers", "River")
    lakes = _background("lakes", "Lake or sea")
    cities = _background("places", "City", f"geonameid IN ({CITIES})")
    style_rivers(rivers)
    style_lakes(lakes)
    style_countries(countries)
    _show_borders(countries)
    _make_room_for_kyrgyzstan(countries)
    cities.renderer().symbol().setSize(1.2)
    cities.renderer().symbol().setColor(QColor("#6c7573"))
    _name_cities(sheet, cities)

    _number_the_highest(layer, 0 if flow else NUMBERED, sheet.family)
    background = [*flow, cities, lakes, rivers, countries]
    for shown in flow:
        shown.setLabelsEnabled(False)  # the table and the list name the crossings
    project.addMapLayers([layer, *background], False)
    title = "Where failures of tailings facilities would flow" if flow else "Hazard of tailings management facilities"
    sheet.text(f"{title} in Central Asia", (12, 8, 349, 13), 24, bold=True)
    located = sum(not feature.geometry().isEmpty() for feature in layer.getFeatures())
    sheet.text(
        f"{layer.featureCount()} facilities known from the literature, {located} of them with a position. "
        "An example, no inventory: what is not published counts as unknown, and unknown is never low.",
        (12, 21, 349, 8),
        11,
    )
    region = _map(sheet, layer, background, (12, 32, 250, 200), (-1_520_000, -1_190_000, 1_610_000))
    crowded = _map(sheet, layer, background, (266, 154, 95, 63), (190_000, -630_000, 890_000))
    outline = QgsLayoutItemMapOverview("crowded", region)
    outline.setFrameSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_color": INK, "outline_width": "0.35"}))
    region.overviews().addOverview(outline)
    outline.setLinkedMap(crowded)
    _legend(sheet, region, (layer, *flow, rivers, lakes), (265, 31, 96, 70))
    highest = sorted(
        (f for f in layer.getFeatures() if f["haz_class"] and f["haz_rank"] <= NUMBERED), key=lambda f: f["haz_rank"]
    )
    unplaced = {f.id(): ", no position" for f in highest if f.geometry().isEmpty()}
    listed = (f"{f['haz_rank']}  {f['name']} ({f['country']}{unplaced.get(f.id(), '')})" for f in highest)
    if not flow:
        sheet.text("The highest", (266, 104, 95, 5), 10, bold=True)
        sheet.text("\n".join(listed), (266, 109, 95, 38), 7)
    sheet.text("Fergana Valley and western Tien Shan", (266, 149, 95, 5), 8.5, bold=True)
    sheet.text(NOTE, (266, 218, 95, 15), 7)
    sheet.scale_bar(crowded, (316, 207, 44, 9), 700)
    sheet.scale_bar(region, (26, 221, 60, 9), 3130)
    sheet.north_arrow(region, (15, 215, 9, 14))
    method = next(iter(layer.getFeatures()))["method"]
    drawn = f"Drawn {date.today().isoformat()} with QGIS {Qgis.QGIS_VERSION.split('-')[0]}."
    sheet.text(f"Method: {method}. {drawn}", (12, 234, 349, 5), 8.5)
    sheet.text(SOURCES, (12, 239, 349, 10), 8)

    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 150
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # QGIS tries in vain to georeference a PNG
    if QgsLayoutExporter(layout).exportToImage(str(picture), settings) != QgsLayoutExporter.ExportResult.Success:
        sys.exit(f"cannot write {picture}")


def _show_borders(countries: QgsVectorLayer) -> None:
    """The borders of the neighbours, but not the edge at which the layer was cut."""
    borders = QgsGeometryGeneratorSymbolLayer.create(
        {
            "SymbolType": "Line",
            "geometryModifier": "difference(boundary($geometry), buffer(boundary(bounds("
            "geom_from_wkt('LINESTRING(44 33, 92 58)'))), 0.01))",
        }
    )
    borders.setSubSymbol(QgsLineSymbol.createSimple({"color": "#b3b9b7", "width": "0.25", "joinstyle": "round"}))
    renderer = countries.renderer()
    neighbours = renderer.categories()[0]
    symbol = neighbours.symbol().clone()
    symbol.appendSymbolLayer(borders)
    renderer.updateCategorySymbol(0, symbol)


def _make_room_for_kyrgyzstan(countries: QgsVectorLayer) -> None:
    """On the larger map its name gets the only room that is left."""
    settings = countries.labeling().settings()
    settings.priority = 5
    for prop, degrees in (
        (QgsPalLayerSettings.Property.PositionX, 73.5),
        (QgsPalLayerSettings.Property.PositionY, 40.5),
    ):
        pinned = QgsProperty.fromExpression(f"if(ISO_A2 = 'KG' AND @map_scale < {LARGER_MAP}, {degrees}, NULL)")
        settings.dataDefinedProperties().setProperty(prop, pinned)
    countries.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def _name_cities(sheet: Page, cities: QgsVectorLayer) -> None:
    text, halo = sheet.format(7.5, colour="#5a6361"), QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    halo.setColor(QColor(255, 255, 255, 200))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = f"if(@map_scale < {LARGER_MAP} OR geonameid NOT IN ({IN_THE_CROWD}), name, '')"
    settings.isExpression = True
    settings.setFormat(text)
    cities.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    cities.setLabelsEnabled(True)


def _number_the_highest(layer: QgsVectorLayer, count: int, family: str) -> None:
    """Write the rank into the symbols of the highest; there is no room for so many names beside them."""
    layer.setLabelsEnabled(False)
    classes = layer.renderer().embeddedRenderer().clone()
    for index, category in enumerate(classes.categories()):
        symbol = category.symbol().clone()
        number = QgsFontMarkerSymbolLayer(family, "", 2.2, QColor(rank_colour(int(category.value()))))
        number.setFontStyle("Bold")
        number.setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertyCharacter,
            QgsProperty.fromExpression(f"if(haz_rank <= {count}, to_string(haz_rank), '')"),
        )
        symbol.appendSymbolLayer(number)
        classes.updateCategorySymbol(index, symbol)
    layer.setRenderer(classes)


def _spread(layer: QgsVectorLayer, metres_per_mm: float) -> list:
    """The facilities moved apart until no symbol covers another at this scale, and lines to where they belong.

    The style's own displacement serves a screen, where one can zoom in; on paper its groups lie on each other.
    """
    project = QgsProject.instance()
    to_map = QgsCoordinateTransform(layer.crs(), project.crs(), project)
    facilities = [feature for feature in layer.getFeatures() if not feature.geometry().isEmpty()]
    true = [to_map.transform(feature.geometry().asPoint()) for feature in facilities]
    places = spread(np.array([(point.x(), point.y()) for point in true]) / metres_per_mm, SYMBOL_MM) * metres_per_mm

    moved = QgsMemoryProviderUtils.createMemoryLayer(
        layer.name(), layer.fields(), QgsWkbTypes.Type.Point, project.crs()
    )
    lines = QgsMemoryProviderUtils.createMemoryLayer("", QgsFields(), QgsWkbTypes.Type.LineString, project.crs())
    for feature, point, (x, y) in zip(facilities, true, places.tolist()):
        line = QgsFeature()
        line.setGeometry(QgsGeometry.fromPolylineXY([point, QgsPointXY(x, y)]))
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        moved.dataProvider().addFeature(feature)
        lines.dataProvider().addFeature(line)
    moved.setRenderer(layer.renderer().clone())
    no_names = QgsPalLayerSettings()
    no_names.drawLabels = False
    no_names.obstacleSettings().setFactor(2)  # the names of cities and countries keep off the symbols
    moved.setLabeling(QgsVectorLayerSimpleLabeling(no_names))
    moved.setLabelsEnabled(True)
    lines.renderer().setSymbol(QgsLineSymbol.createSimple({"color": "#4d4d4d", "width": "0.2"}))
    project.addMapLayers([moved, lines], False)
    return [moved, lines]


def _map(sheet: Page, facilities: QgsVectorLayer, background: list, box: tuple, window: tuple) -> QgsLayoutItemMap:
    """A framed map; ``box`` is its place on the page in mm, ``window`` its left, lower and right edge in metres."""
    frame = QgsLayoutItemMap(sheet.layout)
    sheet.place(frame, box)
    left, lower, right = window
    metres_per_mm = (right - left) / box[2]
    frame.setExtent(QgsRectangle(left, lower, right, lower + metres_per_mm * box[3]))
    frame.setLayers([*_spread(facilities, metres_per_mm), *background])
    frame.setBackgroundColor(QColor(LAND))
    frame.setFrameEnabled(True)
    frame.setFrameStrokeColor(QColor("#a3aaa9"))
    return frame


def _legend(sheet: Page, linked: QgsLayoutItemMap, layers: tuple, box: tuple) -> None:
    legend = QgsLayoutItemLegend(sheet.layout)
    legend.setAutoUpdateModel(False)
    for shown in layers:
        legend.model().rootGroup().addLayer(shown)
    legend.setLinkedMap(linked)
    sheet.legend_fonts(legend)
    legend.setBoxSpace(1)
    legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.6)
    sheet.place(legend, box)


def _background(name: str, title: str, where: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{SAMPLE_DATA / name}.gpkg|layername={name}", title, "ogr")
    if where:  # a copy in memory, because a filter set on a GeoPackage makes QGIS write to the file
        layer = layer.materialize(QgsFeatureRequest().setFilterExpression(where))
        layer.setName(title)
    return layer
