"""The overview map of the rating list as data for ``templates/map.html``, with the symbols of the hazard style."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.result import CLASS_STYLES, HIGH, INK, INSUFFICIENT, LOW, MEDIUM, VERY_HIGH
from .model import Country, HazardClass, Overview, Report
from .shapes import compact, tenths

RADII = {VERY_HIGH: 9.0, HIGH: 7.6, MEDIUM: 6.3, LOW: 5.2, INSUFFICIENT: 7.0}  # pixels; as the QGIS style orders them
CROSSINGS = {"crossing": "M0,-5L5,5H-5Z", "border": "M-4,-4H4V4H-4Z"}  # the symbol of each kind around 0, 0
PATH_COLOUR = CLASS_STYLES[VERY_HIGH].colour  # of the path in the legend
MANY = 1000  # above it symbols are drawn at half size and without ranks
MOVED = 3  # pixels: a symbol that is farther from its facility has a line to it


@dataclass(frozen=True)
class Symbol:
    """The symbol of a class. ``settled``: False for the ring of a class that is not settled. ``radius``: pixels;
    ``small``: half of it, as text."""

    code: int
    settled: bool
    colour: str
    radius: float
    small: str


@dataclass(frozen=True)
class Mark:
    """The symbol of a facility: ``row`` in the layer, from 1; place as text (``top``: upper corner of the small
    diamond); ``rank`` only of the highest, ``dark`` where the rank is written in dark letters. On a map of many, there
    are no titles and ranks."""

    row: int
    symbol: Symbol
    x: str
    y: str
    top: str
    title: str
    rank: str
    dark: bool


@dataclass(frozen=True)
class MapView:
    """The map as the page draws it; lengths are pixels.

    ``keys``: (symbol, text) of the classes. ``paths``: (colour, SVG path, title). ``crossings``: (x, y, SVG path,
    title); ``crossing_keys``: (SVG path, text). ``leaders``: lines to the facilities whose symbols were moved, and
    ``dots`` (x, y) at their ends. ``many``: small symbols without ranks. ``lost``: that facilities have no position.
    """

    width: int
    height: int
    caption: str
    symbols: list[Symbol]
    keys: list[tuple[Symbol, str]]
    countries: list[Country]
    paths: list[tuple[str, str, str]]
    path_colour: str
    crossings: list[tuple[str, str, str, str]]
    crossing_keys: list[tuple[str, str]]
    leaders: str
    dots: list[tuple[str, str]]
    marks: list[Mark]
    many: bool
    bar: tuple[float, str]
    lost: str


def map_view(report: Report) -> MapView | None:
    """Countries, flow paths, crossings and every facility with a position; None where no facility has one."""
    view, items, words = report.overview, report.facilities, report.words
    if view is None:
        return None
    symbols = {
        (item.code, settled): _symbol(item, settled)
        for item in report.classes
        for settled in ((True, False) if item.code != INSUFFICIENT else (False,))
    }
    located = np.flatnonzero(np.isfinite(view.place[:, 0]))
    lost, kinds = len(items) - len(located), {crossing.kind for crossing in view.crossings}
    moved = _is_moved(view)
    leaders, dots = _leaders(view, located[moved[located]])
    return MapView(
        width=view.width,
        height=view.height,
        caption=" ".join(report.map_notes(len(items) <= MANY, bool(moved.any()))),
        symbols=list(symbols.values()),
        keys=_keys(report),
        countries=view.countries,
        paths=[
            (report.by_code[line.hazard_class].colour, line.path, line.title)
            for line in sorted(view.paths, key=lambda line: line.hazard_class)
        ],
        path_colour=PATH_COLOUR,
        crossings=[(compact(c.x), compact(c.y), CROSSINGS[c.kind], c.title) for c in view.crossings],
        crossing_keys=[(CROSSINGS[kind], words[f"legend_{kind}"]) for kind in CROSSINGS if kind in kinds],
        leaders=leaders,
        dots=dots,
        marks=_marks(report, view, located, symbols),
        many=len(items) > MANY,
        bar=(float(view.bar[0]), view.bar[1]),
        lost=words["no_position"].format(count=report.count(lost)) if lost else "",
    )


def _symbol(item: HazardClass, settled: bool) -> Symbol:
    return Symbol(item.code, settled, item.colour, RADII[item.code], compact(RADII[item.code] / 2))


def _keys(report: Report) -> list[tuple[Symbol, str]]:
    """The legend: every class, and a ring for those that are not settled."""
    keys = [(_symbol(item, True), item.name_and_limits) for item in report.classes]
    return [*keys, (_symbol(report.by_code[VERY_HIGH], False), report.words["legend_unsettled"])]


def _is_moved(view: Overview) -> np.ndarray:
    """True where a symbol does not stand where its facility lies (n,)."""
    return np.hypot(*(view.place - view.anchor).T) > MOVED  # NaN, without a position, is no more


def _leaders(view: Overview, moved: np.ndarray) -> tuple[str, list[tuple[str, str]]]:
    """Lines from the symbols of the ``moved`` facilities (indices) to where they lie: an SVG path, and their ends."""
    ends = np.hstack([view.anchor[moved], view.place[moved]]).tolist()
    lines = "".join(f"M{a:.1f},{b:.1f}L{c:.1f},{d:.1f}" for a, b, c, d in ends)
    return lines, [(tenths(a), tenths(b)) for a, b, _, _ in ends]


def _order(report: Report, located: np.ndarray) -> list[int]:
    """The ``located`` facilities (indices) in the order of drawing: what matters most comes last, on top. The list is
    in order of rank with the unranked at its end."""
    last = located[::-1]
    classes = report.facilities.hazard_class[last]
    return [*last[classes == INSUFFICIENT].tolist(), *last[classes != INSUFFICIENT].tolist()]


def _marks(report: Report, view: Overview, located: np.ndarray, symbols: dict[tuple[int, bool], Symbol]) -> list[Mark]:
    """The symbols of the ``located`` facilities (indices), in the order of drawing."""
    items, many = report.facilities, len(report.facilities) > MANY
    codes, settled, places = items.hazard_class.tolist(), (~items.unsettled).tolist(), view.place.tolist()
    marks = []
    for k in _order(report, located):
        (x, y), symbol = places[k], symbols[codes[k], settled[k] and codes[k] != INSUFFICIENT]
        title, rank = ("", "") if many else (_title(report, k), _shown_rank(report, k))
        dark = not symbol.settled or report.by_code[codes[k]].style.text == INK  # a ring has no ground of its own
        marks.append(Mark(items.row[k], symbol, tenths(x), tenths(y), tenths(y - 3.5), title, rank, dark))
    return marks


def _title(report: Report, k: int) -> str:
    """Rank, name and class of the facility with the index ``k``, and its possible classes."""
    items, possible = report.facilities, report.possible_text(k)
    rank = "" if items.rank[k] is None else f"{items.rank[k]}. "
    text = f"{rank}{items.name[k]}: {report.by_code[int(items.hazard_class[k])].name}"
    return f"{text} ({possible})" if possible else text


def _shown_rank(report: Report, k: int) -> str:
    """The rank of one of the highest, "" of the others."""
    rank = report.facilities.rank[k]
    return str(rank) if rank is not None and rank <= report.top else ""
