"""The result contract: what a scored layer carries. Style, card, list, layouts and model ask here.

Codes, field names and their order are frozen; new ones are appended.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

INSUFFICIENT, LOW, MEDIUM, HIGH, VERY_HIGH = range(5)  # codes of the hazard classes
MEASURED, DERIVED, PROXY, ASSUMED = range(4)  # codes of how a value is known
HOW = ("measured", "derived", "proxy", "assumed")  # the same as they are written into fields


INK, WHITE = "#1d272d", "#ffffff"  # of texts: on light and on dark grounds


@dataclass(frozen=True)
class ClassStyle:
    """How a hazard class looks wherever it is shown: ``colour`` of its ground, ``text`` colour on that ground (``INK``
    or ``WHITE``), ``pale``: its ground below a bar, "" for a class without limits."""

    colour: str
    text: str
    pale: str


# Light to dark, so that the order holds in greyscale and for every kind of colour vision; grey stays apart by shape.
CLASS_STYLES: dict[int, ClassStyle] = {  # in the order in which lists and legends show them
    VERY_HIGH: ClassStyle("#67000d", WHITE, "#e2b4b4"),
    HIGH: ClassStyle("#d7301f", WHITE, "#f7cfc6"),
    MEDIUM: ClassStyle("#fc8d59", INK, "#fde8d8"),
    LOW: ClassStyle("#fdd49e", INK, "#fff8ec"),
    INSUFFICIENT: ClassStyle("#8a8a8a", INK, ""),
}
CLASSES = tuple(CLASS_STYLES)


@dataclass(frozen=True)
class HowStyle:
    """How the bar of a component shows how it is known, wherever the breakdown of a score is drawn.

    ``colour``: of its fill on white paper. ``opacity``: 0 to 1, of a fill in one colour only (card, atlas page).
    ``pattern``: SOLID, HATCHED or DASHED (an outline only). ``text``: colour of a number on the bar. ``mark``: the sign
    in a table, as a code point.
    """

    colour: str
    opacity: float
    pattern: str
    text: str
    mark: str


SOLID, HATCHED, DASHED = "solid", "hatched", "dashed"
BAR_COLOUR = "#2b6a9b"
HOW_STYLES: dict[int, HowStyle] = {
    MEASURED: HowStyle(BAR_COLOUR, 1.0, SOLID, WHITE, "\u25cf"),
    DERIVED: HowStyle("#8db6d4", 0.5, SOLID, INK, "\u25d0"),
    PROXY: HowStyle(BAR_COLOUR, 0.25, HATCHED, INK, "\u25cc"),
    ASSUMED: HowStyle(WHITE, 0.0, DASHED, INK, "?"),
}

RESULT_FIELDS = (
    "haz_score", "haz_min", "haz_max", "haz_class", "cls_min", "cls_max", "haz_rank", "known_pct", "assumed", "basis",
    "volume_m3", "whc", "riv_dist_m", "riv_id", "lak_dist_m", "in_flood", "method", "not_read",
)  # fmt: skip
WHOLE_NUMBER_FIELDS = ("haz_class", "cls_min", "cls_max", "haz_rank", "whc", "in_flood")
TEXT_FIELDS = ("assumed", "basis", "riv_id", "method", "not_read")
REQUIRED_FIELDS = (
    "haz_score", "haz_min", "haz_max", "haz_class", "cls_min", "cls_max", "haz_rank", "known_pct", "basis", "method",
)  # fmt: skip
RESERVED_FIELDS = ("fid", "ogc_fid", "geom", "geometry")  # keys and geometry columns of GeoPackage and SpatiaLite


def lacking_fields(names: Iterable[str]) -> list[str]:
    """The fields, of ``REQUIRED_FIELDS``, that a layer with the fields ``names`` lacks: [] for a scored layer."""
    there = set(names)
    return [name for name in REQUIRED_FIELDS if name not in there]
