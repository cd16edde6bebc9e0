"""The pages after the first of the list's PDF: tables that run over as many pages as they need."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field

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

from ...core.result import INK
from ...report.model import Report
from ..printing.page import Page
from ..printing.text_metrics import LINE_MM

HEAD_POINTS, BODY_POINTS = 7.5, 7.0
GRID = 0.15  # mm
MARGIN = 0.9  # mm between the text and the edge of a table's cell
TOP, END = 24.0, 198.0  # mm of an A4 page: where a table begins on a new page, and ends
PRINTED_READINGS = 200
PRINTED = 500  # rows of a list; nobody leafs through more, and QGIS takes seconds for each page


@dataclass(frozen=True)
class PrintedTable:
    """A table of the print: ``title`` and ``note`` above it, column ``heads`` ([] for none), ``widths`` in mm of an A4
    page, and ``rows``. ``colours``: column -> class codes of the rows."""

    title: str
    note: str
    heads: list[str]
    widths: list[float]
    rows: list[list[str]]
    colours: dict[int, list[int]] = field(default_factory=dict)


def table_pages(page: Page, report: Report) -> Iterator[None]:
    """Adds the pages of the list, "collect data first" and the method; yields after each."""
    yield from _add_pages(page, report, _ranked(report))
    waiting = _waiting(report)
    if waiting.rows:
        yield from _add_pages(page, report, waiting)
    words = report.words
    lines = [[label, text] for label, text in report.method.values()]
    method = PrintedTable(words["method_title"], words["grade_help"], [], [44, 233], lines)
    if report.readings is not None and report.readings.rows:
        yield from _add_pages(page, report, _readings(report))
    end = yield from _add_pages(page, report, method)
    rules = [[item.title, item.rule, item.grade, item.source] for item in report.components]
    heads = [words["component"], words["rule"], words["grade"], words["source"]]
    yield from _add_pages(
        page, report, PrintedTable(words["method_title"], "", heads, [44, 96, 33, 104], rules), end + 4
    )


def _ranked(report: Report) -> PrintedTable:
    """The ranked list."""
    items, words, groups = report.facilities, report.words, _groups(report)
    rows = [
        [str(items.rank[k]), items.name[k], *groups.cells(k), report.by_code[int(items.hazard_class[k])].name,
         report.possible_text(k), _value(report, items.score[k]), _interval(report, k),
         _value(report, items.known_pct[k], 0), _collect(report, k, words["settled"])]
        for k in items.ranked[:PRINTED].tolist()
    ]  # fmt: skip
    heads = [words["rank"], words["facility"], *groups.head, words["class"], words["possible"], words["score"],
             words["interval"], words["known_short"], words["collect"]]  # fmt: skip
    widths = [12, 70 - sum(groups.width) / 2, *groups.width, 25, 31, 17, 27, 17]
    codes = items.hazard_class[items.ranked[:PRINTED]].tolist()
    note = _limit_note(report, len(items.ranked))
    class_column = 2 + len(groups.head)
    return PrintedTable(words["list_title"], note, heads, [*widths, 277 - sum(widths)], rows, {class_column: codes})


def _waiting(report: Report) -> PrintedTable:
    """The list of those to collect data for first."""
    items, words, groups = report.facilities, report.words, _groups(report)
    rows = [
        [items.name[k], *groups.cells(k), _value(report, items.highest[k]), _interval(report, k),
         _value(report, items.known_pct[k], 0), _collect(report, k)]
        for k in items.waiting[:PRINTED].tolist()
    ]  # fmt: skip
    heads = [words["facility"], *groups.head, words["highest"], words["interval"], words["known_short"],
             words["collect_first"]]  # fmt: skip
    widths = [84 - sum(groups.width) / 2, *groups.width, 24, 28, 17]
    note = f"{words['waiting_text']} {_limit_note(report, len(items.waiting))}"
    return PrintedTable(words["waiting_title"], note, heads, [*widths, 277 - sum(widths)], rows)


def _collect(report: Report, k: int, otherwise: str = "") -> str:
    """What to collect, and what was not understood in the register beside that."""
    parts = [report.facilities.collect[k] or otherwise, report.facilities.remark[k]]
    return ". ".join(filter(None, parts))


def _readings(report: Report) -> PrintedTable:
    """How the register was read."""
    words, rows = report.words, report.readings.rows if report.readings is not None else []
    shown = [[*texts, "" if count is None else report.count(count), effect]
             for *texts, count, effect in rows[:PRINTED_READINGS]]  # fmt: skip
    heads = [words[key] for key in ("reading_column", "reading_role", "reading_cell", "reading_meaning",
                                    "reading_rows", "reading_effect")]  # fmt: skip
    part = words["readings_part"].format(shown=report.count(len(shown)), count=report.count(len(rows)))
    note = f"{words['readings_text']} {part}" if len(rows) > len(shown) else words["readings_text"]
    return PrintedTable(words["readings_title"], note, heads, [42, 33, 58, 56, 15, 73], shown)


@dataclass(frozen=True)
class _Groups:
    """The column of the groups, where there is one: ``head`` and ``width`` hold one item or none."""

    head: list[str]
    width: list[float]
    names: list[str]

    def cells(self, k: int) -> list[str]:
        """The cell of the facility with the index ``k``."""
        return [self.names[k]] if self.head else []


def _groups(report: Report) -> _Groups:
    there = bool(report.group_title)
    return _Groups([report.group_title] if there else [], [28] if there else [], report.facilities.group)


def _value(report: Report, value: float, decimals: int = 2) -> str:
    return report.number(value, decimals) if np.isfinite(value) else "–"


def _interval(report: Report, k: int) -> str:
    return f"{_value(report, report.facilities.lowest[k])} … {_value(report, report.facilities.highest[k])}"


def _limit_note(report: Report, count: int) -> str:
    """That only the first rows are printed, where there are more."""
    return report.words["printed_part"].format(printed=PRINTED, count=report.count(count)) if count > PRINTED else ""


def _add_pages(page: Page, report: Report, table: PrintedTable, top: float = 0.0) -> Generator[None, None, float]:
    """``table`` on as many pages as it needs, each with the column heads, if any.

    ``top``: where it begins on the page that is there, if a row fits; 0 for a new page. Returns its end, mm.

    Every page has a table of its own with given row heights: a QGIS table that runs over hundreds of pages measures all
    its rows again for each of them.
    """
    head_height = _height(page, table.heads, table.widths, HEAD_POINTS, True) if table.heads else 0.0
    heights = [_height(page, row, table.widths, BODY_POINTS, False) for row in table.rows]
    start, bottom = 0, top
    while start < len(heights):
        if not top or top + head_height + heights[start] > END:
            page.new_page()
            page.text(table.title, (10, 8, 277, 8), 14, bold=True)
            if table.note and not start:
                page.text(table.note, (10, 15.5, 277, 8), 7.5)
            top = TOP
        end, room = start, END - top - head_height
        while end < len(heights) and (heights[end] <= room or end == start):
            room -= heights[end]
            end += 1
        _draw_rows(page, report, table, slice(start, end), heights[start:end], top)
        start, top, bottom = end, 0.0, END - room
        yield
    return bottom


def _height(page: Page, texts: Sequence[str], widths: Sequence[float], points: float, bold: bool) -> float:
    """The height of a row with ``texts`` in columns of ``widths``, mm of an A4 page."""
    lines = max(page.metrics.count_lines(text, width - 2 * MARGIN, points, bold) for text, width in zip(texts, widths))
    return lines * points * LINE_MM + 2 * MARGIN + GRID


def _draw_rows(page: Page, report: Report, table: PrintedTable, part: slice, heights: list[float], top: float) -> None:
    """The rows of ``table`` in ``part`` on the current page, below its heads, from ``top``, mm."""
    drawn = QgsLayoutItemManualTable.create(page.layout)
    page.layout.addMultiFrame(drawn)
    drawn.setHeaderTextFormat(page.format(HEAD_POINTS, True, "#ffffff"))
    drawn.setContentTextFormat(page.format(BODY_POINTS))
    drawn.setCellMargin(MARGIN * page.factor)
    drawn.setGridStrokeWidth(GRID * page.factor)
    drawn.setGridColor(QColor("#b8c0c3"))
    drawn.setVerticalGrid(False)
    dark = QgsLayoutTableStyle()
    dark.enabled, dark.cellBackgroundColor = True, QColor(INK)
    drawn.setCellStyle(QgsLayoutTable.CellStyleGroup.HeaderRow, dark)
    drawn.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    drawn.setIncludeTableHeader(bool(table.heads))
    drawn.setHeaders([QgsLayoutTableColumn(head) for head in table.heads or [""] * len(table.widths)])
    drawn.setTableContents(_cells(page, report, table, part))
    drawn.setRowHeights([(height - 2 * MARGIN - GRID) * page.factor for height in heights])
    drawn.setColumnWidths([(width - 2 * MARGIN) * page.factor for width in table.widths])
    frame = QgsLayoutFrame(page.layout, drawn)
    page.fit(frame, (10, top, 277, END + 2 - top))
    drawn.addFrame(frame)


def _cells(page: Page, report: Report, table: PrintedTable, part: slice) -> list[list[QgsTableCell]]:
    """The cells of the rows in ``part``, those of a class in its colours."""
    styles = {item.code: item.style for item in report.classes}
    contents = [[QgsTableCell(text) for text in row] for row in table.rows[part]]
    for column, codes in table.colours.items():
        for cells, code in zip(contents, codes[part]):
            cells[column].setBackgroundColor(QColor(styles[code].colour))
            cells[column].setTextFormat(page.format(BODY_POINTS, True, styles[code].text))
    return contents
