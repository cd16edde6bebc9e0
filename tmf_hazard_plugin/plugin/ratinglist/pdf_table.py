"""The pages after the first of the list's PDF: tables that run over as many pages as they need."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsLayoutTableStyle,
    QgsTableCell,
)
from qgis.PyQt.QtGui import QColor

from ...report.model import Report
from ..printing.page import INK, Page
from ..printing.text_metrics import LINE_MM, Ruler

HEAD_POINTS, BODY_POINTS = 7.5, 7.0
GRID = 0.15  # mm
MARGIN = 0.9  # mm between the text and the edge of a table's cell
TOP, END = 24.0, 198.0  # mm of an A4 page: where a table begins on a new page, and ends
PRINTED = 500  # rows of a list; nobody leafs through more, and QGIS takes seconds for each page


def table_pages(sheet: Page, ruler: Ruler, report: Report) -> Iterator[None]:
    """Adds the pages of the list, "collect data first" and the method; yields after each."""
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
    yield from _pages(
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
        yield from _pages(sheet, ruler, report, title, text, heads, [*widths, 277 - sum(widths)], waiting, {})
    title, help_text = words["method_title"], words["grade_help"]
    lines = [[label, text] for label, text in report.method.values()]
    end = yield from _pages(sheet, ruler, report, title, help_text, [], [44, 233], lines, {})
    method = [[item.title, item.rule, item.grade, item.source] for item in report.components]
    heads = [words["component"], words["rule"], words["grade"], words["source"]]
    yield from _pages(sheet, ruler, report, title, "", heads, [44, 96, 33, 104], method, {}, end + 4)


def _cut(report: Report, count: int) -> str:
    """That only the first rows are printed, where there are more."""
    return report.words["cut"].format(printed=PRINTED, count=report.count(count)) if count > PRINTED else ""


def _pages(sheet: Page, ruler: Ruler, report: Report, title, note, heads, widths, rows, colours: dict, top=0.0):
    """A table on as many pages as it needs, each with the header, if any. ``colours``: column -> class codes of the
    rows. ``top``: where it begins on the page that is there, if a row fits; 0 for a new page. Returns its end, mm.

    Every page has a table of its own with given row heights: a QGIS table that runs over hundreds of pages measures all
    its rows again for each of them.
    """
    head_height = _height(ruler, heads, widths, HEAD_POINTS, True) if heads else 0.0
    heights = [_height(ruler, row, widths, BODY_POINTS, False) for row in rows]
    start, bottom = 0, top
    while start < len(rows):
        if not top or top + head_height + heights[start] > END:
            sheet.new_page()
            sheet.text(title, (10, 8, 277, 8), 14, bold=True)
            if note and not start:
                sheet.text(note, (10, 15.5, 277, 8), 7.5)
            top = TOP
        end, left = start, END - top - head_height
        while end < len(rows) and (heights[end] <= left or end == start):
            left -= heights[end]
            end += 1
        codes = {column: values[start:end] for column, values in colours.items()}
        _table(sheet, report, heads, widths, rows[start:end], heights[start:end], codes, top)
        start, top, bottom = end, 0.0, END - left
        yield
    return bottom


def _height(ruler: Ruler, texts, widths, points: float, bold: bool) -> float:
    """The height of a row with ``texts`` in columns of ``widths``, mm of an A4 page."""
    lines = max(ruler.lines(text, width - 2 * MARGIN, points, bold) for text, width in zip(texts, widths))
    return lines * points * LINE_MM + 2 * MARGIN + GRID


def _table(sheet: Page, report: Report, heads, widths, rows, heights, colours: dict, top: float) -> None:
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
    table.setIncludeTableHeader(bool(heads))
    table.setHeaders([QgsLayoutTableColumn(head) for head in heads or [""] * len(widths)])
    looks = {item.code: item.style for item in report.classes}
    contents = []
    for k, row in enumerate(rows):
        cells = [QgsTableCell(text) for text in row]
        for column, codes in colours.items():
            cells[column].setBackgroundColor(QColor(looks[codes[k]].colour))
            cells[column].setTextFormat(sheet.format(BODY_POINTS, True, looks[codes[k]].text))
        contents.append(cells)
    table.setTableContents(contents)
    table.setRowHeights([(height - 2 * MARGIN - GRID) * sheet.factor for height in heights])
    table.setColumnWidths([(width - 2 * MARGIN) * sheet.factor for width in widths])
    frame = QgsLayoutFrame(sheet.layout, table)
    sheet.fit(frame, (10, top, 277, END + 2 - top))
    table.addFrame(frame)
