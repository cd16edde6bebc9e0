"""The rating list as plain tables, from which XLSX and CSV are written."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .model import Report

TEXT, REAL, WHOLE, DEGREES, DATE = "text", "real", "whole", "degrees", "date"
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Column:
    """A column: its title, what kind of values it holds and how wide it is (characters)."""

    title: str
    kind: str = TEXT
    width: int = 12


@dataclass(frozen=True)
class Sheet:
    """A table. ``class_columns``: column -> class code of every row, for colouring. ``listing``: it has one header
    row and may be filtered."""

    name: str
    columns: list[Column]
    rows: list[list[Any]]
    class_columns: dict[int, list] = field(default_factory=dict)
    listing: bool = True


def _plain(values: np.ndarray) -> list:
    """Numbers as Python's own, None for NaN."""
    return [None if value != value else value for value in values.tolist()]


def sheets(report: Report) -> list[Sheet]:
    """List, components, assumptions, borders downstream and readings of the register where there are any, summary and
    method."""
    made = [_list(report), _components(report), _assumptions(report)]
    if report.downstream:
        made.append(_crossings(report))
    if report.readings is not None:
        made.append(_readings(report))
    return [*made, _summary(report), _method(report)]


def _list(report: Report) -> Sheet:
    """The list itself: ranked first, then those to collect data for."""
    words, items = report.words, report.facilities
    columns = [Column(words["rank"], WHOLE, 8), Column(words["facility"], TEXT, 42)]
    values = [items.rank, items.name]
    if report.group_title:
        columns.append(Column(report.group_title, TEXT, 20))
        values.append(items.group)
    first_class = len(columns)
    codes = [items.hazard_class.tolist(), items.class_min.tolist(), items.class_max.tolist()]
    for title, column in zip((words["class"], words["class_min"], words["class_max"]), codes):
        columns.append(Column(title, TEXT, 19))
        values.append([report.by_code[code].name for code in column])
    for title, column in (
        (words["score"], items.score), (words["lowest"], items.lowest), (words["highest"], items.highest),
        (words["known"], items.known_pct),
    ):  # fmt: skip
        columns.append(Column(title, REAL, 11))
        values.append(_plain(column))
    columns.append(Column(words["collect"], TEXT, 60))
    values.append(items.collect)
    if any(items.refused):
        titles = {component.id: component.title for component in report.components}
        columns.append(Column(words["not_read"], TEXT, 50))
        values.append(
            ["; ".join(f"{titles.get(k, k)}: {text}" for k, text in found.items()) for found in items.refused]
        )
    if any(items.flow):
        columns.append(Column(words["downstream"], TEXT, 50))
        values.append(items.flow)
    for title, column in ((words["longitude"], items.lon), (words["latitude"], items.lat)):
        columns.append(Column(title, DEGREES, 11))
        values.append(_plain(column))
    rows = [list(row) for row in zip(*values)]
    return Sheet(words["sheet_list"], columns, rows, {first_class + k: column for k, column in enumerate(codes)})


def _components(report: Report) -> Sheet:
    words, items = report.words, report.facilities
    columns = [Column(words["rank"], WHOLE, 8), Column(words["facility"], TEXT, 42)]
    values = [items.rank, items.name]
    for k, component in enumerate(report.components):
        columns += [Column(component.title, REAL, 14), Column(words["how_known"], TEXT, 16)]
        values += [_plain(items.scores[:, k]), [report.how_text(row, k) for row in range(len(items))]]
    columns.append(Column(words["score"], REAL, 11))
    values.append(_plain(items.score))
    return Sheet(words["sheet_components"], columns, [list(row) for row in zip(*values)])


def _assumptions(report: Report) -> Sheet:
    """A row for each component of a facility of which more than one score is possible."""
    words, items = report.words, report.facilities
    refused = any(items.refused)
    columns = [
        Column(words["rank"], WHOLE, 8), Column(words["facility"], TEXT, 42), Column(words["class"], TEXT, 19),
        Column(words["component"], TEXT, 28), Column(words["score_used"], REAL, 11), Column(words["most"], REAL, 11),
        Column(words["collect"], TEXT, 60), Column(words["how_known"], TEXT, 30),
        *([Column(words["not_read"], TEXT, 50)] if refused else []),
    ]  # fmt: skip
    at, which = np.nonzero(items.is_open)
    codes, scores = items.hazard_class.tolist(), items.scores
    rows = [
        [items.rank[row], items.name[row], report.by_code[codes[row]].name, component.title,
         None if np.isnan(scores[row, k]) else float(scores[row, k]), component.most, report.wanted(row, k),
         report.how_text(row, k), *([items.refused[row].get(component.id)] if refused else [])]
        for row, k, component in zip(at.tolist(), which.tolist(), (report.components[k] for k in which.tolist()))
    ]  # fmt: skip
    return Sheet(words["sheet_assumptions"], columns, rows, {2: [codes[row] for row in at.tolist()]})


def _crossings(report: Report) -> Sheet:
    words = report.words
    columns = [
        Column(words["facility"], TEXT, 42), Column(words["kind"], TEXT, 34),
        Column(words["from_country"], TEXT, 22), Column(words["to_country"], TEXT, 22),
        Column(words["kilometres"], REAL, 14), Column(words["hours"], REAL, 14),
    ]  # fmt: skip
    return Sheet(words["sheet_crossings"], columns, [list(row) for row in report.downstream])


def _readings(report: Report) -> Sheet:
    """How the register was read: all rows of that table."""
    words = report.words
    columns = [
        Column(words["reading_column"], TEXT, 28), Column(words["reading_role"], TEXT, 24),
        Column(words["reading_cell"], TEXT, 40), Column(words["reading_meaning"], TEXT, 40),
        Column(words["reading_rows"], WHOLE, 9), Column(words["reading_effect"], TEXT, 60),
    ]  # fmt: skip
    rows = report.readings.rows if report.readings is not None else []
    return Sheet(words["sheet_readings"], columns, [list(row) for row in rows])


def _summary(report: Report) -> Sheet:
    """Title, date and the number of facilities by class."""
    words, counts = report.words, report.counts
    rows: list[list[Any]] = [
        [report.title, None],
        [report.organisation, None],
        [words["date"], report.date],
        [None, None],
        [words["facilities"], len(report.facilities)],
    ]
    coloured = {}
    for item in report.classes:
        coloured[len(rows)] = item.code
        rows.append([item.name_and_limits, counts[item.code]])
    rows.append([words["unsettled"], int(report.facilities.unsettled.sum())])
    columns = [Column("", TEXT, 60), Column("", WHOLE, 14)]
    codes = [coloured.get(k) for k in range(len(rows))]
    return Sheet(words["sheet_summary"], columns, rows, {0: codes}, listing=False)


def _method(report: Report) -> Sheet:
    words = report.words
    rows: list[list[Any]] = [[label, text, None, None] for label, text in report.method.values()]
    rows += [[None] * 4, [words["component"], words["rule"], words["grade"], words["source"]]]
    rows += [[item.title, item.rule, item.grade, item.source] for item in report.components]
    columns = [Column("", TEXT, 32), Column("", TEXT, 80), Column("", TEXT, 10), Column("", TEXT, 80)]
    return Sheet(words["sheet_method"], columns, rows, listing=False)


def csv_text(report: Report) -> str:
    """The list for exchange: commas, decimal points, field names as headers, in every language the same form.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    items = report.facilities
    columns = {
        "haz_rank": items.rank, "name": items.name, "group": items.group, "haz_class": items.hazard_class.tolist(),
        "class_name": [report.by_code[code].name for code in items.hazard_class.tolist()],
        "cls_min": items.class_min.tolist(), "cls_max": items.class_max.tolist(),
        "haz_score": _rounded(items.score), "haz_min": _rounded(items.lowest), "haz_max": _rounded(items.highest),
        "known_pct": _rounded(items.known_pct, 1),
        **{component.id: _rounded(items.scores[:, k]) for k, component in enumerate(report.components)},
        "basis": items.basis, "to_collect": items.collect, "downstream": items.flow,
        "lon": _rounded(items.lon, 6), "lat": _rounded(items.lat, 6), "row": items.row,
        "not_read": items.not_read,
    }  # fmt: skip
    if not any(items.not_read):
        columns.pop("not_read")
    if not report.group_title:
        columns.pop("group")
    if not any(items.flow):
        columns.pop("downstream")
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_no_formula(value) for value in row] for row in zip(*columns.values()))
    return text.getvalue()


def _rounded(values: np.ndarray, decimals: int = 4) -> list:
    return _plain(np.round(values, decimals))


def _no_formula(value):
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value
