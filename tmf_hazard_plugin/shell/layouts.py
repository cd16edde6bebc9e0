"""Print layouts for QGIS's layout manager: the hazard map, and a page for each facility (an atlas).

They show what the project shows. ``add_layouts`` makes them for a scored layer, in the language now spoken; the
templates in ``layouts/`` are the same for a layer that the user chooses (``.ci/layouts.py`` writes them).
"""

from __future__ import annotations

from html import escape

from qgis.core import (
    QgsCoordinateTransform,
    QgsExpression,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutObject,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.profile import BUILTIN_PROFILES, builtin_profile
from .collect import to_collect
from .i18n import pick, tr
from .sheet import PAPERS, Sheet, font_family, north_arrow
from .style import LegendOf, class_names, how_names

SCALE = 250_000  # of a facility's map; the layout's map item has the setting
ROW, TITLES, BAR = 34, 190, 300  # pixels of the breakdown: height of a row, width of the titles and of the longest bar
FILL = "#2b6a9b"
OPACITIES = {"measured": "1", "derived": "0.5", "proxy": "0.25", "assumed": "0"}


def add_layouts(project: QgsProject, layer: QgsVectorLayer) -> list[str]:
    """Adds both layouts for the scored ``layer`` to the layout manager; returns their names. A layout of that name that
    is there already is replaced."""
    manager, names = project.layoutManager(), []
    for layout in (hazard_map(project, layer), facility_pages(project, layer)):
        there = manager.layoutByName(layout.name())
        if there is not None:
            manager.removeLayout(there)
        manager.addLayout(layout)
        names.append(layout.name())
    return names


def hazard_map(project: QgsProject, layer: QgsVectorLayer | None = None) -> QgsPrintLayout:
    """The map of the project with title, legend, scale bar, north arrow, date, method and sources."""
    layout, sheet = _new(project, tr("TMF Hazard: map"))
    sheet.label(tr("Hazard of tailings management facilities"), (10, 9, 220, 12), 19, bold=True)
    sheet.label("[% format_date(now(), 'yyyy-MM-dd') %]", (237, 9, 50, 6), 9, align="right")
    item = _map(sheet, (10, 24, 203, 164))
    if layer is not None:
        item.zoomToExtent(_extent(layer, project))
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(item)
    legend.setLegendFilterByMapEnabled(True)
    legend.setResizeToContents(True)
    sheet.legend_fonts(legend)
    sheet.place(legend, (217, 23, 70, 120))
    _scale_bar(sheet, item, (12, 177, 60, 9))
    _north(sheet, item, (201, 27, 9, 13))
    stamp = next((str(f["method"]) for f in layer.getFeatures()), "") if layer is not None else ""
    method = stamp or tr("profile, version and class limits")
    sheet.label(tr("Method: {method}").format(method=method), (10, 190, 277, 5), 8)
    sources = tr("Sources: name here the data of the facilities, rivers and borders.")
    sheet.label(sources, (10, 195, 277, 8), 8)
    return layout


def facility_pages(project: QgsProject, layer: QgsVectorLayer | None = None) -> QgsPrintLayout:
    """An atlas: for each facility the map around it, its class and score, the breakdown of the score and what to
    collect. ``layer``: the scored layer; without one, it is chosen in the layout's atlas settings."""
    layout, sheet = _new(project, tr("TMF Hazard: facilities"))
    legend = LegendOf.layer(layer) if layer is not None and layer.featureCount() else None
    name_field = legend.name_field if legend else ""
    name = QgsExpression.quotedColumnRef(name_field) if name_field else "attribute($currentfeature, 'name')"
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setHideCoverage(False)
    atlas.setPageNameExpression(f"coalesce(to_string({name}), to_string($id))")
    atlas.setSortFeatures(True)
    atlas.setSortExpression('coalesce("haz_rank", 1000000 - "haz_max")')  # ranked, then collect data first
    atlas.setFilenameExpression("'facility_' || lpad(to_string(@atlas_featurenumber), 5, '0')")
    if layer is not None:
        atlas.setCoverageLayer(layer)
    item = _map(sheet, (10, 34, 140, 160))
    item.setAtlasDriven(True)
    item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    item.setScale(SCALE)
    _scale_bar(sheet, item, (12, 183, 60, 9))
    _north(sheet, item, (138, 37, 9, 13))
    sheet.label("[% @atlas_pagename %]", (10, 9, 227, 11), 17, bold=True)
    sheet.label("[% format_date(now(), 'yyyy-MM-dd') %]", (237, 9, 50, 6), 9, align="right")
    classes = {str(code): text for code, text in (legend.class_names if legend else class_names()).items()}
    shown = {field: _map_get(classes, f'to_string("{field}")') for field in ("haz_class", "cls_min", "cls_max")}
    text = tr("Hazard class: {class_name} (possible: {lowest} … {highest})")
    text = text.format(class_name=shown["haz_class"], lowest=shown["cls_min"], highest=shown["cls_max"])
    sheet.label(text, (10, 21, 277, 6), 11, bold=True)
    values = {field: f'[% format_number("{field}", 2) %]' for field in ("haz_score", "haz_min", "haz_max")}
    text = tr("Score {score}, possible {lowest} … {highest}; rank {rank}; known {share} %").format(
        score=values["haz_score"], lowest=values["haz_min"], highest=values["haz_max"],
        rank="[% coalesce(to_string(\"haz_rank\"), '–') %]", share='[% round("known_pct") %]',
    )  # fmt: skip
    sheet.label(text, (10, 27, 277, 6), 10)
    sheet.label(tr("What makes up the score"), (156, 34, 131, 6), 11, bold=True)
    chart = QgsLayoutItemPicture(layout)
    chart.setMode(QgsLayoutItemPicture.Format.FormatSVG)
    chart.dataDefinedProperties().setProperty(
        QgsLayoutObject.DataDefinedProperty.PictureSource, QgsProperty.fromExpression(_breakdown(sheet.family))
    )
    sheet.place(chart, (156, 41, 131, 74))
    sheet.label(_how_line(), (156, 116, 131, 5), 7.5)
    sheet.label(tr("What to collect"), (156, 124, 131, 6), 11, bold=True)
    sheet.label(_gaps(), (156, 131, 131, 32), 9)
    sheet.label(tr("Water and flow path"), (156, 164, 131, 6), 11, bold=True)
    sheet.label(_water(), (156, 171, 131, 22), 9)
    sheet.label('[% "method" %]', (10, 196, 277, 5), 7.5)
    return layout


def _new(project: QgsProject, name: str) -> tuple[QgsPrintLayout, Sheet]:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*PAPERS["A4"]))
    return layout, Sheet(layout, font_family(), 1.0)


def _map(sheet: Sheet, box: tuple) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(sheet.layout)
    sheet.place(item, box)
    item.setExtent(QgsRectangle(0, 0, box[2] * 1000, box[3] * 1000))  # without one, the map stays empty
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor("#8b9492"))
    item.setBackgroundColor(QColor("#e8edee"))
    return item


def _extent(layer: QgsVectorLayer, project: QgsProject):
    extent = QgsCoordinateTransform(layer.crs(), project.crs(), project).transformBoundingBox(layer.extent())
    extent.scale(1.15)
    return extent


def _scale_bar(sheet: Sheet, linked: QgsLayoutItemMap, box: tuple) -> None:
    bar = QgsLayoutItemScaleBar(sheet.layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(linked)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel(tr("km"))
    # As many kilometres as fit 15 to 25 mm of paper, whatever the scale.
    bar.setSegmentSizeMode(bar.segmentSizeMode().__class__.SegmentSizeFitWidth)
    bar.setMinimumBarWidth(15)
    bar.setMaximumBarWidth(25)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setHeight(1.8)
    bar.setTextFormat(sheet.format(7.5))
    sheet.place(bar, box)


def _north(sheet: Sheet, linked: QgsLayoutItemMap, box: tuple) -> None:
    path = north_arrow()
    if path:
        picture = QgsLayoutItemPicture(sheet.layout)
        picture.setPicturePath(path)
        picture.setLinkedMap(linked)
        picture.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
        sheet.place(picture, box)


def _components() -> dict:
    """Every shipped component by id."""
    return {c.id: c for name in BUILTIN_PROFILES for c in builtin_profile(name).components}


def _pairs(texts: dict) -> str:
    """``texts`` as the expression of a map."""
    return "map(" + ", ".join(f"'{key}', {QgsExpression.quotedString(text)}" for key, text in texts.items()) + ")"


def _map_get(texts: dict, key: str) -> str:
    return f"[% coalesce(map_get({_pairs(texts)}, {key}), '–') %]"


def _gaps() -> str:
    """What to collect for the assumed components, one line each; own components of a profile by their id."""
    texts = _pairs({name: to_collect(name) for name in _components()})
    one = "with_variable('part', regexp_substr(@element, '^([^:]+)'), '• ' || coalesce(map_get({texts}, @part), @part))"
    lines = f"array_to_string(array_foreach(string_to_array(\"assumed\", ';'), {one.format(texts=texts)}), '\\n')"
    nothing = QgsExpression.quotedString(tr("Nothing: every component is known."))
    return f"[% if(coalesce(\"assumed\", '') = '', {nothing}, {lines}) %]"


def _water() -> str:
    """The nearest river and lake, and what lies downstream where that was traced."""

    def line(label: str, field: str, decimals: int) -> str:
        value = f"attribute($currentfeature, '{field}')"
        title = QgsExpression.quotedString(f"{label}: ")
        return f"if({value} is null, '', {title} || format_number({value}, {decimals}) || '\\n')"

    parts = (
        line(tr("Distance to the nearest river, m"), "riv_dist_m", 0),
        line(tr("Distance to the nearest lake, m"), "lak_dist_m", 0),
        line(tr("Length of the flow path, km"), "path_km", 0),
        "coalesce(attribute($currentfeature, 'screening'), '')",
    )
    return f"[% {' || '.join(parts)} %]"


def _how_line() -> str:
    names = how_names()
    return tr("Full: {measured}; paler: {derived}; palest: {proxy}; outline only: {assumed}").format(**names)


def _breakdown(family: str) -> str:
    """The expression of the chart: an SVG with a bar for each component of "basis"."""
    components = _components()
    titles = _pairs({name: escape(pick(c.title)) for name, c in components.items()})
    longest = max(c.range[1] for c in components.values())
    opacities, dashes = _pairs(OPACITIES), _pairs({"assumed": ' stroke-dasharray="4 3"'})
    text = f'font-family="{escape(family)}" font-size="15"'
    middle, end = f"(@element * {ROW} + 22)", f"({TITLES} + 8 + @score * {BAR / longest:g})"
    bar = " || ".join(
        (
            f"'<text x=\"0\" y=\"' || {middle} || '\" {text}>'",
            f"coalesce(map_get({titles}, @part), @part) || '</text>'",
            f'\'<rect x="{TITLES}" height="18" stroke="#333333" fill="{FILL}" y="\'',
            f"(@element * {ROW} + 8) || '\" width=\"' || max(@score * {BAR / longest:g}, 1.5) || '\" fill-opacity=\"'",
            f"map_get({opacities}, @how) || '\"' || coalesce(map_get({dashes}, @how), '') || '/>'",
            f"'<text x=\"' || {end} || '\" y=\"' || {middle} || '\" {text}>' || format_number(@score, 2) || '</text>'",
        )
    )
    scored = f"with_variable('score', coalesce(attribute($currentfeature, @part), 0), {bar})"
    how = f"with_variable('how', regexp_substr(array_get(@parts, @element), ':(.+)$'), {scored})"
    one = f"with_variable('part', regexp_substr(array_get(@parts, @element), '^([^:]+)'), {how})"
    bars = f"array_to_string(array_foreach(generate_series(0, array_length(@parts) - 1), {one}), '')"
    svg = (
        f'\'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {TITLES + BAR + 70} \''
        f" || (array_length(@parts) * {ROW}) || '\">' || {bars} || '</svg>'"
    )
    return f"with_variable('parts', string_to_array(\"basis\", ';'), 'base64:' || to_base64({svg}))"
