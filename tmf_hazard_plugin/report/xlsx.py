"""The rating list as a workbook: formatted by XlsxWriter, or plain through GDAL where that is absent."""

from __future__ import annotations

import importlib.util
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from ..core.languages import LANGUAGES
from .model import Report
from .tables import DATE, DEGREES, REAL, TEXT, WHOLE, Sheet, sheets

ROW_HEIGHT = 15  # points, of a line
FORMATS = {TEXT: "@", REAL: "0.00", WHOLE: "0", DEGREES: "0.0000"}


def formatting_available() -> bool:
    """True where XlsxWriter is installed; QGIS for Windows and macOS may come without it."""
    return importlib.util.find_spec("xlsxwriter") is not None


def write_xlsx(report: Report, path: str) -> None:
    """The workbook with widths, frozen headers, filters and class colours. Raises ``OSError`` where it cannot be
    written; needs XlsxWriter."""
    import xlsxwriter
    from xlsxwriter.exceptions import XlsxWriterException

    # Strings stay strings: a name that starts with "=" is no formula, one that starts with "http" no link.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(path, options)
    book.set_properties(
        {
            "title": report.title,
            "author": report.organisation,
            "created": datetime.combine(report.date, time()),
        }
    )
    formats = _Formats(book, report)
    for sheet in sheets(report):
        _write_sheet(book.add_worksheet(sheet.name[:31]), sheet, formats)
    try:
        book.close()
    except XlsxWriterException as error:
        cause = error.args[0] if error.args else error
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error


class _Formats:
    """The workbook's cell formats, one of each kind."""

    def __init__(self, book: Any, report: Report):
        """Adds the formats to ``book``, with the date as readers of ``report`` write it."""
        plain = {"valign": "top"}
        self.header = book.add_format(
            {"bold": True, "text_wrap": True, "valign": "vcenter", "bg_color": "#26323a", "font_color": "#ffffff"}
        )
        self.bold = book.add_format({**plain, "bold": True, "text_wrap": True})
        self.kinds = {kind: book.add_format({**plain, "num_format": code}) for kind, code in FORMATS.items()}
        date_form = LANGUAGES[report.language].date_pattern("yyyy", "mm", "dd")
        self.kinds[DATE] = book.add_format({**plain, "num_format": date_form})
        self.kinds[TEXT] = book.add_format({**plain, "text_wrap": True})
        self.classes = {
            item.code: book.add_format({**plain, "bg_color": item.colour, "font_color": item.style.text})
            for item in report.classes
        }


def _write_sheet(worksheet: Any, sheet: Sheet, formats: _Formats) -> None:
    """Writes ``sheet`` with its header, if it has one, ready for a landscape print on A4."""
    for k, column in enumerate(sheet.columns):
        worksheet.set_column(k, k, column.width)
    start = 0
    if sheet.listing:
        worksheet.set_row(0, 3 * ROW_HEIGHT)
        worksheet.write_row(0, 0, [column.title for column in sheet.columns], formats.header)
        worksheet.freeze_panes(1, 2)
        worksheet.autofilter(0, 0, max(len(sheet.rows), 1), len(sheet.columns) - 1)
        worksheet.repeat_rows(0)
        start = 1
    worksheet.set_landscape()
    worksheet.set_paper(9)
    worksheet.fit_to_pages(1, 0)
    # Not every program makes rows as high as their wrapped text.
    wrapped = [(c, column.width) for c, column in enumerate(sheet.columns) if column.kind == TEXT]
    for k, row in enumerate(sheet.rows):
        lines = max(-(-len(row[c] or "") // width) for c, width in wrapped)
        if lines > 1:
            worksheet.set_row(k + start, ROW_HEIGHT * lines)
        _write_cells(worksheet, sheet, formats, k, k + start)


def _write_cells(worksheet: Any, sheet: Sheet, formats: _Formats, k: int, at: int) -> None:
    """Writes the row ``k`` of ``sheet`` into the row ``at``: each value as its type, classes in their colours."""
    for c, value in enumerate(sheet.rows[k]):
        style = formats.kinds[sheet.columns[c].kind]
        if c in sheet.class_columns and sheet.class_columns[c][k] is not None:
            style = formats.classes[sheet.class_columns[c][k]]
        elif not sheet.listing and c == 0:
            style = formats.bold
        if value is None or value == "":
            continue
        if isinstance(value, str):
            worksheet.write_string(at, c, value, style)
        elif isinstance(value, (int, float)):
            worksheet.write_number(at, c, value, style)
        else:
            worksheet.write_datetime(at, c, datetime.combine(value, time()), formats.kinds[DATE])


def write_plain_xlsx(report: Report, path: str) -> None:
    """The same sheets through GDAL: values of the right type, without any formatting. Raises ``OSError`` where the
    workbook cannot be written."""
    from osgeo import ogr

    Path(path).open("wb").close()  # raises with the reason where it cannot be written; GDAL gives none
    Path(path).unlink()
    driver = ogr.GetDriverByName("XLSX")
    book = driver.CreateDataSource(path) if driver is not None else None
    if book is None:
        raise OSError(path)
    kinds = {TEXT: ogr.OFTString, WHOLE: ogr.OFTInteger, REAL: ogr.OFTReal, DEGREES: ogr.OFTReal}
    for sheet in sheets(report):
        table = book.CreateLayer(sheet.name[:31], None, ogr.wkbNone)
        for k, column in enumerate(sheet.columns):
            table.CreateField(ogr.FieldDefn(column.title or f"{sheet.name} {k + 1}", kinds[column.kind]))
        for row in sheet.rows:
            feature = ogr.Feature(table.GetLayerDefn())
            for k, value in enumerate(row):
                if isinstance(value, date):  # in a column of numbers, where GDAL takes no date: to its label
                    feature.SetField(0, f"{row[0]}: {value.isoformat()}")
                elif value is not None and value != "":
                    feature.SetField(k, value)
            table.CreateFeature(feature)
    book.FlushCache()
    del table, book
