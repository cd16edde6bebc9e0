"""The charts of the rating list as data: readable in greyscale, every bar with its number."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..core.result import BAR_COLOUR, HATCHED, INSUFFICIENT
from . import breakdown
from .model import STYLES, HazardClass, Report
from .shapes import Attribute, Drawing, Shape, compact, label, tenths

GROUPS = 12  # bars of the chart by group; the other groups are added up
HALO = "stroke:#fff;stroke-width:3px;paint-order:stroke"
OUTLINE = {"stroke": "#3b3b3b", "stroke-width": ".7"}
WIDTH, ROW_HEIGHT = 420, 40  # pixels: width of a chart, height of a bar with the text above it
MOST = 60  # bars of the highest; more would share one rank
HATCHINGS = (("hatch", 45, BAR_COLOUR), ("unknown", -45, None))  # id, angle, colour (None: that of insufficient data)


@dataclass(frozen=True)
class Chart:
    """A chart: ``note`` and ``keys`` (swatch, text) above its ``drawing``, and ``more`` below it."""

    title: str
    drawing: Drawing
    note: str = ""
    keys: list[tuple[Shape, str]] = field(default_factory=list)
    more: str = ""
    wide: bool = False


def charts(report: Report) -> list[Chart]:
    """All charts; [] for an empty list."""
    words = report.words
    if not len(report.facilities):
        return []
    made = [Chart(words["chart_classes"], _classes(report))]
    if report.group_title:
        title = words["chart_groups"].format(group=report.group_title)
        made.append(Chart(title, _groups(report), keys=_class_keys(report)))
    made.append(Chart(words["chart_known"], _known(report), words["chart_known_help"], _how_keys(report)))
    highest = report.highest
    if len(highest) and report.components:
        title = words["chart_top"].format(count=report.count(len(highest)))
        hidden = len(highest) - MOST
        more = words["more"].format(count=report.count(hidden)) if hidden > 0 else ""
        drawing = breakdown.chart(report, highest[:MOST])
        notes = [words["chart_top_help"], *([words["chart_part_help"]] if report.facilities.in_part.any() else [])]
        made.append(Chart(title, drawing, " ".join(notes), more=more, wide=True))
    return made


def hatchings(report: Report) -> list[tuple[str, int, str]]:
    """The patterns that the charts use: id, angle in degrees, colour."""
    unknown = report.by_code[INSUFFICIENT].colour
    return [(name, angle, colour or unknown) for name, angle, colour in HATCHINGS]


def _fill(item: HazardClass) -> str:
    """How a class is filled: what has too little data is hatched, so that greyscale keeps it apart."""
    return item.colour if item.code != INSUFFICIENT else "url(#unknown)"


def _number_style(item: HazardClass) -> str:
    """The style of a number on the fill of a class."""
    return f"fill:{item.style.text}" + ("" if item.code != INSUFFICIENT else ";" + HALO)


def _class_keys(report: Report) -> list[tuple[Shape, str]]:
    return [(_swatch({"fill": _fill(item), **OUTLINE}), item.name) for item in report.classes]


def _how_keys(report: Report) -> list[tuple[Shape, str]]:
    return [(_swatch({"class": f"m{code}"}), name) for code, name in report.shown_how_names.items()]


def _swatch(look: dict[str, Attribute]) -> Shape:
    return Shape("rect", {"x": 1, "y": 1, "width": 24, "height": 12, **look})


def _bar(x: float, y: float, width: float, height: float, look: dict[str, Attribute], title: str = "") -> Shape:
    place = {"x": tenths(x), "y": compact(y), "width": tenths(width), "height": compact(height)}
    return Shape("rect", {**place, **look}, title=title)


def _classes(report: Report) -> Drawing:
    """A bar for each class, as long as the number of its facilities."""
    shapes, texts = [], []
    longest = max(*report.counts.values(), 1)
    for k, item in enumerate(report.classes):
        y, width = k * ROW_HEIGHT, report.counts[item.code] * (WIDTH - 60) / longest
        count = report.count(report.counts[item.code])
        shapes.append(label(item.name_and_limits, y + 12, WIDTH))
        shapes.append(_bar(0.5, y + 17, max(width, 1), 17, {"fill": _fill(item), **OUTLINE}))
        shapes.append(Shape("text", {"x": tenths(width + 7), "y": y + 30}, count))
        texts.append(f"{item.name_and_limits}: {count}")
    return Drawing(WIDTH, ROW_HEIGHT * len(report.classes), "; ".join(texts), shapes)


def _groups(report: Report) -> Drawing:
    """A bar for each of the largest groups, divided into classes; then one for all others."""
    items, words = report.facilities, report.words
    names = np.array([name or words["no_group"] for name in items.group], dtype=object)
    found, codes = np.unique(names.astype(str), return_inverse=True)
    table = np.zeros((len(found), 5), dtype=int)
    np.add.at(table, (codes, items.hazard_class), 1)
    order = np.lexsort((found, -table.sum(axis=1)))
    rows = [(str(found[k]), table[k]) for k in order[:GROUPS]]
    if len(order) > GROUPS:
        rows.append((words["others"], table[order[GROUPS:]].sum(axis=0)))
    scale = (WIDTH - 40) / max(max(int(row.sum()) for _, row in rows), 1)
    shapes, texts = [], []
    for k, (name, row) in enumerate(rows):
        y, total = k * ROW_HEIGHT, int(row.sum())
        shapes += [label(name, y + 12, WIDTH), *_class_bars(report, row, scale, y + 16)]
        shapes.append(
            Shape("text", {"class": "soft", "x": tenths(total * scale + 6), "y": y + 30}, report.count(total))
        )
        texts.append(f"{name}: {report.count(total)}")
    return Drawing(WIDTH, ROW_HEIGHT * len(rows) + 2, "; ".join(texts), shapes)


def _class_bars(report: Report, counts: np.ndarray, scale: float, y: float) -> list[Shape]:
    """The classes of a group side by side, each with its number where there is room. ``counts``: (5,) by code."""
    shapes, x = [], 0.0
    for item in report.classes:
        width, count = int(counts[item.code]) * scale, report.count(int(counts[item.code]))
        if not width:
            continue
        shapes.append(_bar(x, y, width, 18, {"fill": _fill(item), **OUTLINE}, f"{item.name}: {count}"))
        if width > 8 * len(count) + 6:
            place = {"x": tenths(x + width / 2), "y": compact(y + 13.5), "text-anchor": "middle"}
            shapes.append(Shape("text", {**place, "style": _number_style(item)}, count))
        x += width
    return shapes


def _known(report: Report) -> Drawing:
    """A bar for each component, divided by how the component is known."""
    shapes, texts = [], []
    for k, component in enumerate(report.components):
        shapes.append(label(component.title, k * ROW_HEIGHT + 12, WIDTH))
        bars, titles = _how_bars(report, k, k * ROW_HEIGHT)
        shapes += bars
        texts += titles
    return Drawing(WIDTH, ROW_HEIGHT * len(report.components), "; ".join(texts), shapes)


def _how_bars(report: Report, component: int, y: float) -> tuple[list[Shape], list[str]]:
    """The shares of the facilities by how the ``component`` is known: bars, and their titles."""
    items, names = report.facilities, report.shown_how_names
    shown = items.shown_how[:, component]
    shapes, titles, x = [], [], 0.5
    for code in names:
        count = int(np.count_nonzero(shown == code))
        width = count * (WIDTH - 1) / len(items)
        if not count:
            continue
        share = report.percent(100 * count / len(items))
        titles.append(f"{report.components[component].title}, {names[code]}: {report.count(count)} ({share})")
        shapes.append(_bar(x, y + 17, width, 17, {"class": f"m{code}"}, titles[-1]))
        if width > 40:
            halo = f"{HALO};" if STYLES[code].pattern == HATCHED else ""
            place = {"x": tenths(x + width / 2), "y": compact(y + 30), "text-anchor": "middle"}
            shapes.append(Shape("text", {**place, "style": f"{halo}fill:{STYLES[code].text}"}, share))
        x += width
    return shapes, titles
