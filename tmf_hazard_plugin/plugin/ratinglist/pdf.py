"""The rating list as PDF, through a print layout: the map, the list, what to collect, the method."""

from __future__ import annotations

from collections.abc import Generator, Iterator
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
from .overview_map import MapInputs
from .pdf_map import map_page
from .pdf_table import table_pages
from .reproducible_pdf import reproducible

DPI = 300
MOST_LINES = 4  # of a title; the properties of the file have all of it


def write_pdf(report: Report, map_inputs: MapInputs, path: str, paper: str) -> Generator[float, None, None]:
    """Writes the PDF piece by piece; yields after each how much is printed, %. Closed before its end it writes none.

    ``paper``: a key of ``PAPERS``. For the main thread, with the language of the report as the current one. Raises
    ``OSError`` where the file cannot be written.
    """
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    wide, high = PAPERS[paper]
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(wide, high))
    page = Page(layout, font_family(), wide / PAPERS["A4"][0])
    top = _head(page, report)
    if map_inputs.area is not None:
        map_page(page, report, project, map_inputs, top)
    else:
        count = len(report.facilities)
        text = report.words["no_position"].format(count=report.count(count)) if count else report.words["none"]
        page.text(text, (10, top + 12, 277, 8), 10)
    for _ in table_pages(page, report):
        yield 0.0
    _page_numbers(page, report)
    yield 0.0
    yield from _export(layout, report, path)


def _head(page: Page, report: Report) -> float:
    """Organisation, date and title; returns where they end. What is long gets smaller letters, then more lines."""
    page.text(report.day, (237, 7, 50, 6), 9, align="right")
    bottom = 7.0
    for text, wide, sizes, bold in (
        (report.organisation, 222, (9.0, 7.5), False),
        (report.title, 277, (19.0, 13.0), True),
    ):
        points, lines = page.metrics.fit(text, wide, sizes, bold)
        shown = lines[:MOST_LINES]
        if len(lines) > MOST_LINES:
            shown[-1] = page.metrics.shortened(f"{shown[-1]} …", wide, points)
        bottom = max(page.lines(shown, (10, bottom, wide), points, bold), bottom + 4) + 1.5
    return bottom


def _page_numbers(page: Page, report: Report) -> None:
    pages = page.layout.pageCollection().pageCount()
    title = page.metrics.shortened(report.title, 180, 6.5)
    for page.number in range(pages):
        text = report.words["page"].format(page=page.number + 1, pages=pages)
        page.text(f"{title} · {report.day}", (10, 203.5, 200, 4), 6.5)
        page.text(text, (227, 203.5, 60, 4), 6.5, align="right")


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
    Path(path).write_bytes(reproducible(bytes(drawn.data()), report.title, report.organisation, report.date))
