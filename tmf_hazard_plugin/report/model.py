"""What a hazard rating list holds: every value and every word of it, ready to be written as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import numpy as np

from ..core.languages import LANGUAGES
from ..core.result import ASSUMED, DASHED, HOW_STYLES, INK, ClassStyle, HowStyle

INTERVAL = 99  # shown instead of how a component is known where more than one score is possible: no code of result.HOW
STYLES: dict[int, HowStyle] = {
    **HOW_STYLES,
    INTERVAL: HowStyle("#dbe7f0", 0.15, DASHED, INK, "\u00b1"),
}  # by what is shown


@dataclass(frozen=True)
class HazardClass:
    """A class of the method: its code (0 insufficient data, 1 low ... 4 very high), name, limits as text, and look."""

    code: int
    name: str
    limits: str
    style: ClassStyle

    @property
    def colour(self) -> str:
        """The colour of its ground."""
        return self.style.colour

    @property
    def name_and_limits(self) -> str:
        """Its name, with the limits where it has some."""
        return f"{self.name}: {self.limits}" if self.limits else self.name


@dataclass(frozen=True)
class ReportComponent:
    """A summand of the score. ``most``: its highest possible score (None where the profile is not a shipped one);
    ``rule``, ``grade``, ``source``: how it is scored, as text; ``collect``: the data that would make it known."""

    id: str
    title: str
    most: float | None
    rule: str
    grade: str
    source: str
    collect: str


@dataclass(frozen=True)
class Facilities:
    """The facilities as columns of n rows: the ranked ones by rank, then those to collect data for by ``highest``.

    ``row``: row in the layer, from 1. ``rank``: None without. ``score``, ``lowest``, ``highest``, ``known_pct`` (n,)
    float64. ``hazard_class``, ``class_min``, ``class_max`` (n,) int. ``scores`` (n, k) float64 and ``how`` (n, k) int:
    used score of each component and how it is known (index into ``Report.how``); ``is_open`` (n, k) bool: more than one
    score is possible, from ``part_low`` to ``part_high`` (n, k), NaN where the result does not say. ``lon``, ``lat``:
    degrees, NaN without a position. ``collect``: what to collect to settle the class, with the texts of the register
    that were not understood, "" where it is settled. ``remark``: those of these texts that do not stand there.
    ``refused``: all of them by the id of the component whose gap they are, or by what their column holds;
    ``not_read``: all of them by the role of their column, in one line. ``flow``: what the trace downstream found, as a
    sentence. ``names``: every name that a facility has, in whichever language.
    """

    row: list[int]
    name: list[str]
    names: list[frozenset[str]]
    group: list[str]
    rank: list[int | None]
    score: np.ndarray
    lowest: np.ndarray
    highest: np.ndarray
    known_pct: np.ndarray
    hazard_class: np.ndarray
    class_min: np.ndarray
    class_max: np.ndarray
    scores: np.ndarray
    how: np.ndarray
    is_open: np.ndarray
    part_low: np.ndarray
    part_high: np.ndarray
    basis: list[str]
    collect: list[str]
    remark: list[str]
    refused: list[dict[str, str]]
    not_read: list[str]
    flow: list[str]
    lon: np.ndarray
    lat: np.ndarray

    def __len__(self) -> int:
        return len(self.row)

    @cached_property
    def _place(self) -> dict[int, int]:
        return {row: k for k, row in enumerate(self.row)}

    def find(self, row: int | None, name: str) -> int | None:
        """The place in the list of the facility at ``row`` of the layer, by any of its names; None where that row has
        another name: then it was another layer, or other rows of it."""
        place = self._place.get(row) if row is not None else None
        return place if place is not None and name in self.names[place] else None

    @property
    def ranked(self) -> np.ndarray:
        """The rows of the ranked list."""
        return np.flatnonzero(self.hazard_class > 0)

    @property
    def waiting(self) -> np.ndarray:
        """The rows of "collect data first"."""
        return np.flatnonzero(self.hazard_class == 0)

    @property
    def unsettled(self) -> np.ndarray:
        """True where what is unknown could change the class (n,)."""
        return self.class_min != self.class_max

    @cached_property
    def in_part(self) -> np.ndarray:
        """True where something is known of a component, but not exactly (n, k)."""
        return self.is_open & (self.how != ASSUMED)

    @cached_property
    def shown_how(self) -> np.ndarray:
        """How each component is known, ``INTERVAL`` where not exactly (n, k): what nobody takes for exact."""
        return np.where(self.in_part, INTERVAL, self.how)


@dataclass(frozen=True)
class Readings:
    """How the register was read: rows (column, role, text of the cell, what it was taken for, number of rows, effect on
    the score), worst first. ``name``: of the table."""

    name: str
    rows: list[tuple[str, str, str, str, int | None, str]]


@dataclass(frozen=True)
class Country:
    """A country of the overview map: SVG path, and its name with the place for it (None where there is no room)."""

    path: str
    name: str
    label: tuple[float, float] | None


@dataclass(frozen=True)
class FlowLine:
    """A flow path of the overview map: SVG path, class code of its facility, title."""

    path: str
    hazard_class: int
    title: str


@dataclass(frozen=True)
class Crossing:
    """Where a flow path meets a border: on the overview map, ``kind`` ("crossing", or "border" for a river that
    reaches or follows it), and in words."""

    x: float
    y: float
    kind: str
    title: str


@dataclass(frozen=True)
class Overview:
    """The overview map, in pixels from its upper left corner.

    ``place`` (n, 2): where the symbol of each facility is drawn, NaN without a position; ``anchor`` (n, 2): where the
    facility lies. ``bar``: the scale bar's length in pixels and its text.
    """

    width: int
    height: int
    countries: list[Country]
    paths: list[FlowLine]
    crossings: list[Crossing]
    place: np.ndarray
    anchor: np.ndarray
    bar: tuple[float, str]


@dataclass(frozen=True)
class Report:
    """A hazard rating list in one language (``language``: a code of ``core.languages``).

    ``classes``: from very high to low, then insufficient data. ``how``: id -> name of how a component is known, in the
    order of the codes. ``breaks``: the three class limits, empty for an empty list. ``downstream``: rows (facility,
    crossing or border river, from, to, km, h) of the borders that flow paths meet. ``method``: lines of the method box,
    key -> (label, text). ``readings``: None where the table was not given. ``words``: every other text, by key.
    ``number(value, decimals)`` writes a number in the reader's convention.
    """

    title: str
    organisation: str
    date: date
    language: str
    top: int
    classes: list[HazardClass]
    components: list[ReportComponent]
    how: Mapping[str, str]
    breaks: tuple[float, ...]
    facilities: Facilities
    group_title: str
    overview: Overview | None
    downstream: list[tuple]
    method: Mapping[str, tuple[str, str]]
    words: Mapping[str, str]
    number: Callable[..., str]
    readings: Readings | None = None
    by_code: dict[int, HazardClass] = field(init=False)

    def __post_init__(self):
        object.__setattr__(self, "by_code", {item.code: item for item in self.classes})

    @property
    def day(self) -> str:
        """The date in the reader's convention."""
        return LANGUAGES[self.language].date(self.date)

    @property
    def counts(self) -> dict[int, int]:
        """Facilities of each class."""
        return {code: int((self.facilities.hazard_class == code).sum()) for code in self.by_code}

    @property
    def scale(self) -> tuple[float, float]:
        """The lowest and the highest score that a drawing of intervals has to show."""
        lowest, highest = self.facilities.lowest, self.facilities.highest
        low = np.append(lowest[np.isfinite(lowest)], self.breaks[:1])
        high = np.append(highest[np.isfinite(highest)], self.breaks[-1:])
        return (float(np.floor(low.min())), float(np.ceil(high.max()))) if len(low) and len(high) else (0.0, 1.0)

    @property
    def highest(self) -> np.ndarray:
        """The rows of rank ``top`` and better; those that share a rank are all there."""
        ranked = self.facilities.ranked
        return ranked[np.array([self.facilities.rank[k] <= self.top for k in ranked.tolist()], dtype=bool)]

    def count(self, value: int) -> str:
        """A count in the reader's convention."""
        return self.number(value, 0)

    def percent(self, value: float) -> str:
        """A share of 0 to 100 in the reader's convention."""
        return self.words["percent"].format(share=self.number(value, 0))

    def map_notes(self, numbered: bool, moved: bool) -> list[str]:
        """The notes below a map on which the highest are ``numbered``, or symbols ``moved`` apart."""
        return [self.words[key] for key, there in (("map_numbers", numbered), ("map_moved", moved)) if there]

    @property
    def shown_how_names(self) -> dict[int, str]:
        """The name of everything that is shown of how the components of this list are known, by code."""
        names = dict(enumerate(self.how.values()))
        return {**names, INTERVAL: self.words["interval_mark"]} if self.facilities.in_part.any() else names

    def wanted(self, row: int, component: int) -> str:
        """The data that would make a component of a facility exactly known."""
        data = self.components[component].collect
        return self.words["exactly"].format(data=data) if self.facilities.in_part[row, component] else data

    def how_text(self, row: int, component: int) -> str:
        """How a component of a facility is known, and which scores are possible where it is not exact."""
        items, name = self.facilities, list(self.how.values())[int(self.facilities.how[row, component])]
        if not items.in_part[row, component]:
            return name
        low, high = float(items.part_low[row, component]), float(items.part_high[row, component])
        if low != low or high != high:
            return self.words["how_in_part"].format(known=name)
        return self.words["how_between"].format(known=name, lowest=self.number(low), highest=self.number(high))

    def possible_text(self, row: int) -> str:
        """The classes that are possible for a facility, "" where its class is settled."""
        low, high = (self.by_code[int(codes[row])] for codes in (self.facilities.class_min, self.facilities.class_max))
        return "" if low is high else f"{low.name} … {high.name}"
