"""Draws docs/images/downstream.png, the concepts of "Trace downstream", with the plugin itself on a made-up river.

QT_QPA_PLATFORM=offscreen python3 tools/downstream_figure.py
"""

import sys

from project import ROOT
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFont

TARGET = ROOT / "docs" / "images" / "downstream.png"


def layer(kind, rows, fields):
    """A memory layer of (WKT, attributes...)."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:4326" + "".join(f"&field={f}" for f in fields), kind, "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    return made


def look(made, symbol, label="", colour="#333333", size=9, placement=None):
    """Gives a layer one symbol and, where ``label`` is an expression, labels."""
    made.setRenderer(QgsSingleSymbolRenderer(symbol))
    if label:
        settings = QgsPalLayerSettings()
        settings.fieldName, settings.isExpression = label, True
        settings.dist = 2
        if placement is not None:
            settings.placement = placement
        text, buffer = QgsTextFormat(), QgsTextBufferSettings()
        text.setFont(QFont("DejaVu Sans"))
        text.setSize(size)
        text.setColor(QColor(colour))
        buffer.setEnabled(True)
        text.setBuffer(buffer)
        settings.setFormat(text)
        made.setLabeling(QgsVectorLayerSimpleLabeling(settings))
        made.setLabelsEnabled(True)
    return made


def main() -> None:
    """Traces the made-up case and draws it."""
    application = QgsApplication([], False)
    application.initQgis()
    from tmf_hazard_plugin.plugin.algorithms.downstream import TraceDownstream
    from tmf_hazard_plugin.plugin.downstream.style import style_of

    # Upper river into a lake; its outflow follows a border, crosses it, passes a town; a tributary joins midway.
    rivers = layer(
        "LineString",
        [
            ("LINESTRING(70.00 42.00, 70.10 41.93, 70.16 41.95, 70.262 41.90)", 1),
            ("LINESTRING(70.355 41.86, 70.45 41.84, 70.55 41.801, 70.68 41.7995, 70.80 41.801, 70.90 41.74, "
             "71.02 41.70, 71.15 41.71)", 2),
            ("LINESTRING(70.70 42.00, 70.74 41.90, 70.72 41.7998)", 3),
        ],
        ["ORD_STRA:integer"],
    )  # fmt: skip
    lakes = layer(
        "Polygon",
        [("POLYGON((70.25 41.93, 70.33 41.92, 70.37 41.88, 70.34 41.83, 70.27 41.85, 70.25 41.93))", "Lake")],
        ["name:string"],
    )
    countries = layer(
        "Polygon",
        [("POLYGON((69.8 41.8, 71.4 41.8, 71.4 42.2, 69.8 42.2, 69.8 41.8))", "Northland"),
         ("POLYGON((69.8 41.5, 71.4 41.5, 71.4 41.8, 69.8 41.8, 69.8 41.5))", "Southland")],
        ["name:string"],
    )  # fmt: skip
    places = layer(
        "Point",
        [("POINT(70.13 41.955)", "Village", 800), ("POINT(70.92 41.745)", "Town", 25000),
         ("POINT(70.95 41.90)", "Out of reach", 5000)],
        ["name:string", "population:integer"],
    )  # fmt: skip
    tmf = layer("Point", [("POINT(70.035 42.02)", "TMF", 4)], ["name:string", "haz_class:integer"])
    run, context = TraceDownstream().create(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = run.run(
        {"INPUT": tmf, "RIVERS": rivers, "LAKES": lakes, "COUNTRIES": countries, "PLACES": places,
         "CORRIDOR": 2000, "SNAP_TOLERANCE": 300, "OUTPUT": "memory:", "PATHS": "memory:", "CROSSINGS": "memory:",
         "REACHED": "memory:"},
        context, QgsProcessingFeedback(False),
    )  # fmt: skip
    if not ok:
        sys.exit("tmfhazard:downstream failed")
    made = {
        name: QgsProcessingUtils.mapLayerFromString(results[name], context)
        for name in ("PATHS", "CROSSINGS", "REACHED")
    }
    for name, one in made.items():
        style_of(name)(one)
    made["REACHED"].setLabelsEnabled(False)  # the places bear their names already
    corridor = layer("Polygon", [(f.geometry().buffer(0.02, 16).asWkt(),) for f in made["PATHS"].getFeatures()], [])
    fill, line, marker = QgsFillSymbol.createSimple, QgsLineSymbol.createSimple, QgsMarkerSymbol.createSimple
    look(
        countries,
        fill({"color": "#f7f4ec", "outline_color": "#8a6fa8", "outline_style": "dash", "outline_width": "0.5"}),
        '"name"',
        "#8a6fa8",
        11,
    )
    look(lakes, fill({"color": "#b3d7ef", "outline_color": "#6baed6"}), '"name"', "#2171b5")
    look(rivers, line({"line_color": "#6baed6", "line_width": "0.5"}))
    look(corridor, fill({"color": "8,81,156,28", "outline_style": "no"}))
    look(places, marker({"name": "square", "color": "#ffffff", "outline_color": "#333333", "size": "2.6"}), '"name"')
    look(
        tmf,
        marker({"name": "circle", "color": "#67000d", "outline_color": "#333333", "size": "5"}),
        '"name"',
        "#67000d",
        10,
    )
    settings = QgsMapSettings()
    settings.setLayers(
        [tmf, made["CROSSINGS"], made["REACHED"], places, made["PATHS"], corridor, rivers, lakes, countries]
    )
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setOutputSize(QSize(1500, 650))
    settings.setOutputDpi(130)
    settings.setExtent(QgsRectangle(69.93, 41.62, 71.24, 42.08))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    TARGET.parent.mkdir(exist_ok=True)
    if not job.renderedImage().save(str(TARGET)):
        sys.exit(f"{TARGET} could not be written")


if __name__ == "__main__":
    main()
