"""The breakdown of a score: a bar for each component, as long as its score, that shows how the component is known.

The web page draws it for the highest facilities at once (``chart``). The card in QGIS and the atlas page draw it for
one facility with their own means. How a bar looks stands in ``core.result.HOW_STYLES`` for all of them.
"""

from __future__ import annotations

import numpy as np

from .model import INTERVAL, Report
from .shapes import Attribute, Drawing, Shape, label, shortened, tenths

WIDTH, NAME_WIDTH, GAP, ROW_HEIGHT = 1180, 300, 14, 26  # pixels
SCORE_WIDTH = 90  # pixels for the score at the end of a row
LEAST_BAR = 1.5  # pixels: a score of zero can be seen too


def highest_scores(report: Report) -> list[float]:
    """The highest score of each component: that of the profile, else the highest in the list, at least 1."""
    scores = report.facilities.scores
    return [
        component.most or max(float(np.nanmax(scores[:, k], initial=1.0)), 1.0)
        for k, component in enumerate(report.components)
    ]


def chart(report: Report, rows: np.ndarray) -> Drawing:
    """The breakdown of the facilities in ``rows`` (indices), one a line.

    All bars have one scale, so that their lengths add up. The frame of a bar is the component's highest score.
    """
    items, components = report.facilities, report.components
    titles = [shortened(component.title, 200, 11.5) for component in components]  # they stand aslant
    top = 12 + 3.8 * max(map(len, titles))
    most = highest_scores(report)
    scale = (WIDTH - NAME_WIDTH - GAP * len(components) - SCORE_WIDTH) / sum(most)
    widths = [value * scale for value in most]
    starts = [NAME_WIDTH + sum(widths[:k]) + GAP * k for k in range(len(components) + 1)]
    shapes = [
        Shape(
            "text",
            {"class": "soft", "transform": f"translate({starts[k] + 2:.1f} {top - 6:.1f}) rotate(-32)"},
            titles[k],
            component.title,
        )
        for k, component in enumerate(components)
    ]
    for n, row in enumerate(rows.tolist()):
        parts = [label(f"{items.rank[row]}. {items.name[row]}", 14, NAME_WIDTH - 14)]
        parts += _bars(report, row, starts, widths, scale)
        score = report.number(items.score[row])
        parts.append(Shape("text", {"x": tenths(starts[-1]), "y": 14}, score))
        shapes.append(Shape("g", {"transform": f"translate(0 {top + n * ROW_HEIGHT:.1f})"}, parts=parts))
    right = max([float(WIDTH), *(x + 6.1 * len(shown) + 10 for x, shown in zip(starts, titles))])
    summary = "; ".join(f"{items.rank[k]}. {items.name[k]}: {report.number(items.score[k])}" for k in rows.tolist())
    return Drawing(right, top + ROW_HEIGHT * len(rows), summary, shapes)


def _bars(report: Report, row: int, starts: list[float], widths: list[float], scale: float) -> list[Shape]:
    """The frames and bars of the facility ``row``; ``scale``: pixels for a score of 1."""
    items, shapes = report.facilities, []
    for k, component in enumerate(report.components):
        value, how = float(np.nan_to_num(items.scores[row, k])), int(items.how[row, k])
        title = f"{items.name[row]}, {component.title}: {report.number(value)}, {report.how_text(row, k)}"
        place: dict[str, Attribute] = {"x": tenths(starts[k]), "y": 2, "height": 16}
        shapes.append(Shape("rect", {"class": "frame", **place, "width": tenths(widths[k])}))
        low, high = float(items.part_low[row, k]), float(items.part_high[row, k])
        in_part = bool(items.in_part[row, k])
        if in_part and low == low and high == high:  # filled as far as it is sure
            full = tenths(max(high * scale, LEAST_BAR))
            shapes.append(Shape("rect", {"class": f"m{INTERVAL}", **place, "width": full}, title=title))
            value, in_part = low, False
        width = tenths(max(value * scale, LEAST_BAR))
        shapes.append(
            Shape("rect", {"class": f"m{INTERVAL if in_part else how}", **place, "width": width}, title=title)
        )
    return shapes
