"""The rating list as PDF, through a print layout: the map, the list, what to collect, the method."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsVectorSimplifyMethod,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter

from ...report.model import Report
from ..printing.page import PAPERS, Page, font_family
from ..printing.text_metrics import Ruler
from .overview_map import MapArea
from .pdf_map import map_page
from .pdf_table import table_pages
from .reproducible_pdf import settled

DPI = 300
MOST_LINES = 4  # of a title; the properties of the file have all of it


def write_pdf(report: Report, path: str, paper: str, area: MapArea | None, paths, crossings) -> Iterator[float]:
    """Writes the PDF piece by piece, and tells after each how much is printed, %. Closed before its end it writes none.

    ``area``: where the map is, None without a map; ``paths``, ``crossings``: what was found by the trace. For the
    main thread, speaking the language of the report. Raises ``OSError`` where the file cannot be written.
    """
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    wide, high = PAPERS[paper]
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(wide, high))
    sheet = Page(layout, font_family(), wide / PAPERS["A4"][0])
    ruler = Ruler(sheet.family)
    top = _head(sheet, ruler, report)
    if area is not None:
        map_page(sheet, ruler, report, project, area, paths, crossings, top)
    else:
        count = len(report.facilities)
        text = report.words["no_position"].format(count=report.count(count)) if count else report.words["none"]
        sheet.text(text, (10, top + 12, 277, 8), 10)
    for _ in table_pages(sheet, ruler, report):
        yield 0.0
    _page_numbers(sheet, ruler, report)
    yield 0.0
    yield from _export(layout, report, path)


def _head(sheet: Page, ruler: Ruler, report: Report) -> float:
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
        bottom = max(sheet.lines(kept, (10, bottom, wide), points, bold), bottom + 4) + 1.5
    return bottom


def _page_numbers(sheet: Page, ruler: Ruler, report: Report) -> None:
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
