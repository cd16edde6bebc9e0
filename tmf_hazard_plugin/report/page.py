"""What a template of the web page may print: texts, numbers and lists, and nothing that could do anything.

The names are documented at the head of ``templates/rating_list.html``; own templates of ministries rely on them. Arrays
and other objects with powers (numpy can write files) stay outside.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import isfinite
from typing import Any

import numpy as np

from ..core.result import CLASS_STYLES, HIGH, LOW, MEDIUM, VERY_HIGH
from .charts import charts, hatchings
from .map_svg import map_view
from .model import INTERVAL, STYLES, Report

MOST_READINGS, OPEN_READINGS = 500, 15  # rows of the readings: shown at most; not folded away up to so many
WHOLE, FIRST_ROWS = 400, 100  # of a table with more rows than WHOLE only the first are laid out when the file opens
SHARED = 177  # pixels that a column without a width of its own has at least: room for the longest usual words


@dataclass(frozen=True)
class ClassView:
    """A hazard class with the number of its facilities, as text."""

    code: int
    name: str
    limits: str
    colour: str
    count: str


@dataclass(frozen=True)
class Head:
    """A column of a sortable table. ``width``: pixels, None shares what is left; ``kind``: what is sorted (number,
    text or class); ``hint``: what a click does; ``first_up``: the first click sorts from the lowest; ``aslant``: the
    title stands upright."""

    title: str
    width: int | None
    kind: str
    hint: str = ""
    first_up: bool = False
    aslant: bool = False


@dataclass(frozen=True)
class Row:
    """A facility in a table, as text. ``row``: in the layer, from 1. ``bar``: the CSS of its interval, "" where a
    score is unknown. ``scores``: score and how it is known (code), by component; ``how``: the same in words.
    ``remark``: what was not understood in the register, where ``collect`` does not say it."""

    row: int
    rank: int | None
    name: str
    on_map: bool
    flow: str
    group: str
    hazard_class: int
    class_name: str
    possible: str
    unsettled: bool
    score: str
    lowest: str
    highest: str
    interval: str
    bar: str
    known: str
    scores: list[tuple[str, int]]
    collect: str
    remark: str
    how: list[str]


@dataclass(frozen=True)
class Table:
    """A sortable table; ``width``: least, pixels. The rows after the ``first`` are laid out when they are asked for."""

    heads: list[Head]
    rows: list[Row]
    width: int
    first: int


@dataclass(frozen=True)
class ReadingsView:
    """How the register was read: ``rows`` (column, role, cell, meaning, rows, effect) as text, [] without that table;
    ``is_open``: laid out when the page opens; ``part``: that these are not all, "" where they are; ``count``: of all.
    """

    rows: list[tuple[str, ...]]
    is_open: bool
    part: str
    count: str


def page_data(report: Report) -> dict[str, Any]:
    """Everything that a template may print, by name."""
    items, words = report.facilities, report.words
    sections = {
        "list": "list_title",
        "collect": "waiting_title",
        "charts": "charts_title",
        **({"readings": "readings_title"} if report.readings is not None and report.readings.rows else {}),
        "method": "method_title",
    }
    rows = _rows(report)
    return {
        "title": report.title,
        "organisation": report.organisation,
        "date": report.date.isoformat(),
        "day": report.day,
        "language": report.language,
        "words": dict(words),
        "count": report.count(len(items)),
        "unsettled": report.count(int(items.unsettled.sum())),
        "contents": [(anchor, words[key]) for anchor, key in sections.items()],
        "classes": [
            ClassView(item.code, item.name, item.limits, item.colour, report.count(report.counts[item.code]))
            for item in report.classes
        ],
        "bands": _bands(report),
        "group_title": report.group_title,
        "groups": sorted(set(items.group) - {""}),
        "how_names": list(report.shown_how_names.items()),
        "how_styles": STYLES,
        "components": report.components,
        "overview": map_view(report),
        "ranking": _table(report, _ranking_heads(report), [rows[k] for k in items.ranked.tolist()]),
        "waiting": _table(report, _waiting_heads(report), [rows[k] for k in items.waiting.tolist()]),
        "charts": charts(report),
        "hatchings": hatchings(report),
        "crossings": _crossings(report),
        "method": list(report.method.values()),
        "readings": _readings(report),
    }


def _bands(report: Report) -> str:
    """The classes behind the intervals, as colour stops of a CSS gradient; "" without limits."""
    if not report.breaks:
        return ""
    low, high = report.scale
    edges = [0.0, *(100 * (limit - low) / (high - low) for limit in report.breaks), 100.0]
    grounds = [CLASS_STYLES[code].pale for code in (LOW, MEDIUM, HIGH, VERY_HIGH)]
    return ", ".join(f"{pale} {start:.2f}% {end:.2f}%" for pale, start, end in zip(grounds, edges, edges[1:]))


def _table(report: Report, heads: list[Head], rows: list[Row]) -> Table:
    hint = report.words["sort"]
    heads = [Head(**{**vars(head), "hint": hint.format(column=head.title)}) for head in heads]
    first = len(rows) if len(rows) <= WHOLE else FIRST_ROWS
    return Table(heads, rows, sum(head.width or SHARED for head in heads), first)


def _ranking_heads(report: Report) -> list[Head]:
    words = report.words
    return [
        Head(words["rank"], 60, "number", first_up=True), Head(words["facility"], None, "text"), *_group_heads(report),
        Head(words["class"], 112, "class"), Head(words["score"], 90, "number"), Head(words["interval"], 120, "number"),
        Head(words["known_short"], 80, "number"),
        *(Head(c.title, 56, "number", aslant=True) for c in report.components),
        Head(words["collect"], None, "text"),
    ]  # fmt: skip


def _waiting_heads(report: Report) -> list[Head]:
    words = report.words
    return [
        Head(words["facility"], None, "text"), *_group_heads(report), Head(words["highest"], 124, "number"),
        Head(words["interval"], 180, "number"), Head(words["known_short"], 92, "number"),
        Head(words["collect_first"], None, "text"),
    ]  # fmt: skip


def _group_heads(report: Report) -> list[Head]:
    """The column of the groups, as wide as their longest word within bounds; none without groups."""
    if not report.group_title:
        return []
    words = re.split(r"[\s-]+", " ".join([report.group_title, *set(report.facilities.group)]))
    return [Head(report.group_title, min(max(84, 16 + 9 * max(map(len, words))), 160), "text")]


def _rows(report: Report) -> list[Row]:
    """Every facility, in the order of the list."""
    items, words, view = report.facilities, report.words, report.overview
    n = len(items)
    on_map = np.isfinite(view.place[:, 0]).tolist() if view is not None else [False] * n
    unsettled, codes, how = items.unsettled.tolist(), items.hazard_class.tolist(), items.shown_how.tolist()
    write = _writer(report.number)
    score, lowest, highest = ([write(v, 2) for v in c.tolist()] for c in (items.score, items.lowest, items.highest))
    known = [write(value, 0) for value in items.known_pct.tolist()]
    parts = [[write(value, 2) for value in row] for row in items.scores.tolist()]
    bars = _interval_bars(report)
    return [
        Row(
            row=items.row[k],
            rank=items.rank[k],
            name=items.name[k],
            on_map=on_map[k],
            flow=items.flow[k],
            group=items.group[k],
            hazard_class=codes[k],
            class_name=report.by_code[codes[k]].name,
            possible=report.possible_text(k),
            unsettled=unsettled[k],
            score=score[k],
            lowest=lowest[k],
            highest=highest[k],
            interval=f"{lowest[k]} … {highest[k]}",
            bar=bars[k],
            known=known[k],
            scores=list(zip(parts[k], how[k])),
            collect=items.collect[k] or (words["settled"] if codes[k] else ""),
            remark=items.remark[k],
            how=[report.how_text(k, part) if code == INTERVAL else "" for part, code in enumerate(how[k])],
        )
        for k in range(n)
    ]


def _writer(number: Callable[..., str]) -> Callable[[float, int], str]:
    """Writes a value with decimals, "–" where it is unknown; each value once, as scores repeat."""

    @cache
    def write(value: float, decimals: int) -> str:
        return number(value, decimals) if isfinite(value) else "–"

    return write


def _interval_bars(report: Report) -> list[str]:
    """The CSS of the interval of each facility, in % of the scale; "" where a score is unknown."""
    items, (start, end) = report.facilities, report.scale
    values = np.column_stack([items.lowest - start, items.highest - items.lowest, items.score - start])
    known = np.isfinite(values).all(axis=1).tolist()
    shares = (values * (100 / (end - start))).tolist()
    return [f"--l:{a:.1f};--w:{b:.1f};--s:{c:.1f}" if ok else "" for ok, (a, b, c) in zip(known, shares)]


def _readings(report: Report) -> ReadingsView:
    """How the register was read, as text."""
    rows = report.readings.rows if report.readings is not None else []
    shown = [
        (*texts, "" if count is None else report.count(count), effect) for *texts, count, effect in rows[:MOST_READINGS]
    ]
    part = report.words["readings_part"].format(shown=report.count(len(shown)), count=report.count(len(rows)))
    return ReadingsView(
        shown, len(rows) <= OPEN_READINGS, part if len(rows) > len(shown) else "", report.count(len(rows))
    )


def _crossings(report: Report) -> list[tuple[str, ...]]:
    """(facility, kind, from, to, km, h) of the borders downstream, as text."""

    def write(value: float | None) -> str:
        return "–" if value is None else report.number(value, 0)

    return [(*texts, write(distance), write(hours)) for *texts, distance, hours in report.downstream]
