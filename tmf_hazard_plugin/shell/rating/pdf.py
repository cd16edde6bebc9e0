"""The rating list as PDF, through a print layout: the map, the list, what to collect, the method."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsLabelingEngineSettings,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsLayoutTableStyle,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRendererCategory,
    QgsSymbolLayer,
    QgsTableCell,
    QgsVectorSimplifyMethod,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from qgis.PyQt.QtGui import QColor, QPageSize, QPainter, QPdfWriter

from ...report.model import Report
from ...report.spread import CROWD, spread
from ..legend import LegendOf
from ..printing.ruler import LINE_MM, Ruler
from ..printing.sheet import INK, PAPERS, Sheet, font_family
from ..style import renderer
from .layers import country_layer, crossing_layer, facility_layer, leader_layer, path_layer
from .map import MapArea
from .settled import settled

DPI = 300
SEA, LAND, BORDER = "#e8edee", "#fbfaf5", "#8b9492"
HEAD_POINTS, BODY_POINTS = 7.5, 7.0
GRID = 0.15  # mm
MARGIN = 0.9  # mm between the text and the edge of a table's cell
LEGEND_MM = 57.0  # width of a line of the legend
PRINTED = 500  # rows of a list; nobody leafs through more, and QGIS takes seconds for each page
MOST_LINES = 4  # of a title; the properties of the file have all of it
FOOT = 202.8  # mm: where the text of the first page ends
SYMBOL_MM = 5.4  # the largest symbol and a little air
LIGHT = (0, 3, 4)  # classes on whose colour text is white


def write_pdf(report: Report, path: str, paper: str, area: MapArea | None, paths, crossings) -> Iterator[float]:
    """Writes the PDF piece by piece, and tells after each how much is printed, %. Closed before its end it writes none.

    ``area``: where the map is, None without a map; ``paths``, ``crossings``: what is ``Kept`` of the trace. For the
    main thread, speaking the language of the report. Raises ``OSError`` where the file cannot be written.
    """
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    wide, high = PAPERS[paper]
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(wide, high))
    sheet = Sheet(layout, font_family(), wide / PAPERS["A4"][0])
    ruler = Ruler(sheet.family)
    top = _head(sheet, ruler, report)
    if area is not None:
        _map_page(sheet, ruler, report, project, area, paths, crossings, top)
    else:
        count = len(report.facilities)
        text = report.words["no_position"].format(count=report.count(count)) if count else report.words["none"]
        sheet.text(text, (10, top + 12, 277, 8), 10)
    for _ in _tables(sheet, ruler, report):
        yield 0.0
    _page_numbers(sheet, ruler, report)
    yield 0.0
    yield from _export(layout, report, path)


def _lines(sheet: Sheet, lines: list[str], place: tuple, points: float, bold: bool = False) -> float:
    """Writes ``lines`` under each other at ``place`` (x, y, width); returns where they end."""
    x, y, wide = place
    step = points * LINE_MM
    for k, line in enumerate(lines):
        sheet.text(line, (x, y + k * step, wide, step + 1), points, bold)
    return y + len(lines) * step


def _head(sheet: Sheet, ruler: Ruler, report: Report) -> float:
    """Organisation, date and title; returns where they end. What is long gets smaller letters, then more lines."""
    sheet.text(report.day, (237, 7, 50, 6), 9, align="right")
    bottom = 7.0
    for text, wide, sizes, bold in (
        (report.organisation, 222, (9.0, 7.5), False),
        (report.title, 277, (19.0, 13.0), True),
    ):
        points, lines = ruler.fit(text, wide, sizes, bold)
        kept = lines[:MOST_LINES]
        if len(lines) > MOST_LINES:
            kept[-1] = ruler.cut(f"{kept[-1]} …", wide, points)
        bottom = max(_lines(sheet, kept, (10, bottom, wide), points, bold), bottom + 4) + 1.5
    return bottom


def _summary(report: Report) -> str:
    counts = report.counts
    parts = [f"{report.words['facilities']}: {report.count(len(report.facilities))}"]
    parts += [f"{item.name}: {report.count(counts[item.code])}" for item in report.classes]
    parts += [f"{report.words['unsettled']}: {report.count(int(report.facilities.unsettled.sum()))}"]
    return "   ·   ".join(parts)


def _map_page(sheet: Sheet, ruler: Ruler, report: Report, project, area: MapArea, paths, crossings, top) -> None:
    points, lines = ruler.fit(_summary(report), 277, (8.5, 6.5))
    top = _lines(sheet, lines, (10, top, 277), points) + 2
    used = ("profile", "limits", "layers", "map", "software")
    method = " ".join(report.method[key][1].rstrip(".") + "." for key in used if key in report.method)
    method = ruler.wrap(method, 277, 6.5)
    bottom = FOOT - len(method) * 6.5 * LINE_MM
    box = (10, top, 203, bottom - 5 - top)
    frame = area.framed(box[2] / box[3])
    layers = _layers(sheet, ruler, report, area, frame, box[2] * sheet.factor, paths, crossings)
    project.setCrs(area.crs)
    project.setEllipsoid("EPSG:7030")
    labels = project.labelingEngineSettings()
    labels.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)  # no names cut by the frame
    project.setLabelingEngineSettings(labels)
    project.addMapLayers(list(layers.values()), False)
    item = QgsLayoutItemMap(sheet.layout)
    sheet.place(item, box)
    item.setCrs(area.crs)
    item.setExtent(frame)
    item.setLayers(list(layers.values()))
    item.setBackgroundColor(QColor(SEA))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(BORDER))
    shown = [layers[name] for name in ("facilities", "crossings", "paths") if name in layers]
    legend_end = _legend(sheet, ruler, item, shown, (217, top - 1, 70, 80))
    _highest(sheet, ruler, report, legend_end, box[1] + box[3])
    sheet.scale_bar(item, (12, box[1] + box[3] - 11, 50, 9), frame.width() / 1000)
    sheet.north_arrow(item, (202, top + 3, 9, 15))
    lost = int(np.isnan(report.overview.place[:, 0]).sum())
    numbered = len(report.facilities) <= CROWD
    notes = report.map_notes(numbered, layers["leaders"].featureCount() > 0)
    if lost:
        notes.append(report.words["no_position"].format(count=report.count(lost)) + ".")
    sheet.text(" ".join(notes), (10, bottom - 4, 277, 4), 7)
    _lines(sheet, method, (10, bottom, 277), 6.5)


def _layers(
    sheet: Sheet, ruler: Ruler, report: Report, area: MapArea, frame, width_mm: float, paths, crossings
) -> dict:
    """The layers of the map by what they show, from the top."""
    per_mm = frame.width() / width_mm
    anchor = np.column_stack([area.x, area.y]) / per_mm
    place = spread(anchor, SYMBOL_MM * sheet.factor)
    many = len(report.facilities) > CROWD
    facilities = facility_layer(report, area, place * per_mm)
    facilities.setRenderer(_classes(sheet, ruler, report, many))
    layers = {"facilities": facilities, "leaders": leader_layer(area, anchor * per_mm, place * per_mm, 0.8 * per_mm)}
    symbol = QgsLineSymbol.createSimple({"color": "#4d4d4d", "width": str(0.18 * sheet.factor)})
    layers["leaders"].renderer().setSymbol(symbol)
    if crossings is not None:
        layers["crossings"] = crossing_layer(area, frame, crossings, report.words["legend_crossing"])
        symbol = {"name": "triangle", "color": "#ffffff", "outline_color": "#111111", "outline_width": "0.3"}
        layers["crossings"].renderer().setSymbol(
            QgsMarkerSymbol.createSimple({**symbol, "size": str(2.4 * sheet.factor)})
        )
    if paths is not None:
        layers["paths"] = path_layer(area, frame, paths, report.facilities, report.words["legend_path"])
        line = QgsLineSymbol.createSimple({"color": "#67000d", "width": str(0.4 * sheet.factor), "joinstyle": "round"})
        cases = " ".join(f"WHEN \"haz_class\" = {item.code} THEN '{item.colour}'" for item in report.classes)
        colour = QgsProperty.fromExpression(f"CASE {cases} END")
        line.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeColor, colour)
        layers["paths"].renderer().setSymbol(line)
    layers["countries"] = country_layer(area, frame, sheet.format(7.5, colour="#7d8684"))
    outline = {"color": LAND, "outline_color": BORDER, "outline_width": str(0.2 * sheet.factor), "joinstyle": "round"}
    layers["countries"].renderer().setSymbol(QgsFillSymbol.createSimple(outline))
    return layers


def _classes(sheet: Sheet, ruler: Ruler, report: Report, many: bool) -> QgsCategorizedSymbolRenderer:
    """The classes of the hazard style; ranks stand in the symbols of the highest, and what no facility has is left
    out."""
    names = {item.code: item.name for item in report.classes}
    displaced = renderer(LegendOf(report.breaks, names, {}, "", {}))  # it owns the classes inside it
    style = displaced.embeddedRenderer()
    items = report.facilities
    there = {
        code * 10 + int(open_) for code, open_ in zip(items.hazard_class.tolist(), items.unsettled.tolist()) if code
    }
    kept = []
    for category in style.categories():
        settled = str(category.value()).endswith("0")
        if not settled and category.value() not in there:
            continue
        symbol = category.symbol().clone()
        symbol.setSize(symbol.size() * sheet.factor * (0.55 if many else 1.0))
        if not many:
            light = settled and category.value() in (30, 40)
            rank = QgsFontMarkerSymbolLayer(sheet.family, "", 2.1 * sheet.factor, QColor("#ffffff" if light else INK))
            rank.setFontStyle("Bold")
            shown = QgsProperty.fromExpression(f'if("haz_rank" <= {report.top}, to_string("haz_rank"), \'\')')
            rank.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyCharacter, shown)
            symbol.appendSymbolLayer(rank)
        kept.append(
            QgsRendererCategory(category.value(), symbol, "\n".join(ruler.wrap(category.label(), LEGEND_MM, 8)))
        )
    return QgsCategorizedSymbolRenderer(style.classAttribute(), kept)


def _legend(sheet: Sheet, ruler: Ruler, linked: QgsLayoutItemMap, layers: list, box: tuple) -> float:
    """The legend; returns where it ends, mm of the A4 page."""
    legend = QgsLayoutItemLegend(sheet.layout)
    legend.setAutoUpdateModel(False)
    legend.setWrapString("\n")
    for layer in layers:
        layer.setName("\n".join(ruler.wrap(layer.name(), LEGEND_MM, 8)))
        legend.model().rootGroup().addLayer(layer)
    legend.setLinkedMap(linked)
    sheet.legend_fonts(legend)
    legend.setBoxSpace(0)
    legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.4 * sheet.factor)
    sheet.place(legend, box)
    size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize()
    return box[1] + size.height() / sheet.factor


def _highest(sheet: Sheet, ruler: Ruler, report: Report, top: float, bottom: float) -> None:
    """As many of the highest as there is room for, under the legend, and how many more there are."""
    items, words = report.facilities, report.words
    if not len(items.ranked):
        return
    top += 3
    sheet.text(words["highest_title"], (217, top, 70, 5), 9, bold=True)
    points, lines, left = 7.2, [], len(report.highest)
    room = int((bottom - top - 5) / (points * LINE_MM)) - 1
    for k in report.highest.tolist():
        lost = f", {words['no_position_mark']}" if np.isnan(items.lon[k]) else ""
        text = f"{items.rank[k]}. {items.name[k]}: {report.number(items.score[k])}{lost}"
        first, *others = ruler.wrap(text, 67, points)
        if len(lines) + 1 + len(others) > room:
            break
        lines += [first, *(f"\u2003{line}" for line in others)]
        left -= 1
    if left:
        lines.append(words["more"].format(count=report.count(left)))
    _lines(sheet, lines, (217, top + 5, 70), points)


def _tables(sheet: Sheet, ruler: Ruler, report: Report) -> Iterator[None]:
    """The pages after the map: list, "collect data first", method."""
    items, words, number = report.facilities, report.words, report.number

    def value(of: float, decimals: int = 2) -> str:
        return number(of, decimals) if np.isfinite(of) else "–"

    def interval(k: int) -> str:
        return f"{value(items.lowest[k])} … {value(items.highest[k])}"

    grouped = bool(report.group_title)
    group_head, group_width = ([report.group_title], [28]) if grouped else ([], [])

    def group(k: int) -> list[str]:
        return [items.group[k]] if grouped else []

    rows = [
        [str(items.rank[k]), items.name[k], *group(k), report.by_code[int(items.hazard_class[k])].name,
         report.possible_text(k), value(items.score[k]), interval(k), value(items.known_pct[k], 0),
         items.collect[k] or words["settled"]]
        for k in items.ranked[:PRINTED].tolist()
    ]  # fmt: skip
    heads = [words["rank"], words["facility"], *group_head, words["class"], words["possible"], words["score"],
             words["interval"], words["known_short"], words["collect"]]  # fmt: skip
    widths = [12, 70 - sum(group_width) / 2, *group_width, 25, 31, 17, 27, 17]
    colours = {2 + grouped: items.hazard_class[items.ranked[:PRINTED]].tolist()}
    note = _cut(report, len(items.ranked))
    yield from _table_pages(
        sheet, ruler, report, words["list_title"], note, heads, [*widths, 277 - sum(widths)], rows, colours
    )
    waiting = [
        [items.name[k], *group(k), value(items.highest[k]), interval(k),
         value(items.known_pct[k], 0), items.collect[k]]
        for k in items.waiting[:PRINTED].tolist()
    ]  # fmt: skip
    if waiting:
        heads = [words["facility"], *group_head, words["highest"], words["interval"], words["known_short"],
                 words["collect_first"]]  # fmt: skip
        widths = [84 - sum(group_width) / 2, *group_width, 24, 28, 17]
        title, text = words["waiting_title"], f"{words['waiting_text']} {_cut(report, len(items.waiting))}"
        yield from _table_pages(sheet, ruler, report, title, text, heads, [*widths, 277 - sum(widths)], waiting, {})
    method = [[label, text, "", ""] for label, text in report.method.values()]
    method += [[item.title, item.rule, item.grade, item.source] for item in report.components]
    heads = [words["component"], words["rule"], words["grade"], words["source"]]
    title, help_text = words["method_title"], words["grade_help"]
    yield from _table_pages(sheet, ruler, report, title, help_text, heads, [44, 96, 33, 104], method, {})


def _cut(report: Report, count: int) -> str:
    """That only the first rows are printed, where there are more."""
    return report.words["cut"].format(printed=PRINTED, count=report.count(count)) if count > PRINTED else ""


def _table_pages(sheet: Sheet, ruler: Ruler, report: Report, title, note, heads, widths, rows, colours: dict):
    """A table on as many pages as it needs, each with the header. ``colours``: column -> class codes of the rows.

    Every page has a table of its own with given row heights: a QGIS table that runs over hundreds of pages measures all
    its rows again for each of them.
    """
    head_height = _height(ruler, heads, widths, HEAD_POINTS, True)
    heights = [_height(ruler, row, widths, BODY_POINTS, False) for row in rows]
    start = 0
    while start < len(rows):
        end, left = start, 174 - head_height
        while end < len(rows) and (heights[end] <= left or end == start):
            left -= heights[end]
            end += 1
        sheet.new_page()
        sheet.text(title, (10, 8, 277, 8), 14, bold=True)
        if note and not start:
            sheet.text(note, (10, 15.5, 277, 8), 7.5)
        codes = {column: values[start:end] for column, values in colours.items()}
        _table(sheet, report, heads, widths, rows[start:end], heights[start:end], codes)
        start = end
        yield


def _height(ruler: Ruler, texts, widths, points: float, bold: bool) -> float:
    """The height of a row with ``texts`` in columns of ``widths``, mm of an A4 page."""
    lines = max(ruler.lines(text, width - 2 * MARGIN, points, bold) for text, width in zip(texts, widths))
    return lines * points * LINE_MM + 2 * MARGIN + GRID


def _table(sheet: Sheet, report: Report, heads, widths, rows, heights, colours: dict) -> None:
    table = QgsLayoutItemManualTable.create(sheet.layout)
    sheet.layout.addMultiFrame(table)
    table.setHeaderTextFormat(sheet.format(HEAD_POINTS, True, "#ffffff"))
    table.setContentTextFormat(sheet.format(BODY_POINTS))
    table.setCellMargin(MARGIN * sheet.factor)
    table.setGridStrokeWidth(GRID * sheet.factor)
    table.setGridColor(QColor("#b8c0c3"))
    table.setVerticalGrid(False)
    dark = QgsLayoutTableStyle()
    dark.enabled, dark.cellBackgroundColor = True, QColor(INK)
    table.setCellStyle(QgsLayoutTable.CellStyleGroup.HeaderRow, dark)
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setIncludeTableHeader(True)
    table.setHeaders([QgsLayoutTableColumn(head) for head in heads])
    ink = {item.code: item.colour for item in report.classes}
    contents = []
    for k, row in enumerate(rows):
        cells = [QgsTableCell(text) for text in row]
        for column, codes in colours.items():
            cells[column].setBackgroundColor(QColor(ink[codes[k]]))
            cells[column].setTextFormat(sheet.format(BODY_POINTS, True, "#ffffff" if codes[k] in LIGHT else INK))
        contents.append(cells)
    table.setTableContents(contents)
    table.setRowHeights([(height - 2 * MARGIN - GRID) * sheet.factor for height in heights])
    table.setColumnWidths([(width - 2 * MARGIN) * sheet.factor for width in widths])
    frame = QgsLayoutFrame(sheet.layout, table)
    sheet.fit(frame, (10, 24, 277, 176))
    table.addFrame(frame)


def _page_numbers(sheet: Sheet, ruler: Ruler, report: Report) -> None:
    pages = sheet.layout.pageCollection().pageCount()
    title = ruler.cut(report.title, 180, 6.5)
    for sheet.page in range(pages):
        text = report.words["page"].format(page=sheet.page + 1, pages=pages)
        sheet.text(f"{title} · {report.day}", (10, 203.5, 200, 4), 6.5)
        sheet.text(text, (227, 203.5, 60, 4), 6.5, align="right")


def _export(layout: QgsPrintLayout, report: Report, path: str) -> Iterator[float]:
    """As QGIS exports a layout to PDF, but page by page."""
    simpler = QgsVectorSimplifyMethod()
    simpler.setSimplifyHints(QgsVectorSimplifyMethod.SimplifyHint.GeometrySimplification)
    simpler.setForceLocalOptimization(True)
    simpler.setThreshold(0.1)  # of a dot: cannot be seen
    context = layout.renderContext()
    context.setDpi(DPI)
    context.setSimplifyMethod(simpler)
    context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)  # text can be found and copied
    exporter, pages = QgsLayoutExporter(layout), layout.pageCollection()
    size = pages.page(0).pageSize()
    drawn = QBuffer()
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(drawn)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_4)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QSizeF(size.width(), size.height()), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    try:
        for k in range(pages.pageCount()):
            if k:
                writer.newPage()
            exporter.renderPage(painter, k)
            yield 100.0 * (k + 1) / pages.pageCount()
    finally:
        painter.end()
    drawn.close()
    Path(path).write_bytes(settled(bytes(drawn.data()), report.title, report.organisation, report.date))
