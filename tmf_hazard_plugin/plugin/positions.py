"""Rows whose position deserves a word: doubles, swapped coordinates, outside the countries, far from all others.

Nothing is dropped or moved: people decide.

*Far*: a facility is far from all others where its k-th nearest other one is more than ``FAR_M`` away and more than
``FAR_TIMES`` the median of that distance; k is 5 % of the facilities, at least 2, so that a pair of wrong positions
does not hide itself. *Swapped*: outside the countries with its swapped position inside, or, where nothing says that the
position is right, the k-th nearest other one is more than ``SWAP_M`` away and, of the swapped position, less than a
third of that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsFeatureSource, QgsFeedback

from ..core.parsing import fold, is_missing
from ..hydrology.geodesy import Sites, in_degrees
from ..hydrology.point_in_polygon import inside_any
from ..hydrology.progress import report_progress
from .reading import Facilities

FAR_M, FAR_TIMES = 1_500_000.0, 10.0
SWAP_M, SWAP_TIMES = 200_000.0, 3.0
FEWEST = 3  # facilities: of two, nobody can say which one is wrong
COMPARED = 512  # facilities with which each one is compared: of more, so many in even steps
MANY, CELL = 20_000, 0.25  # so many facilities are compared by cells of so many degrees
SAME_PLACE = 1e-5  # degrees: about a metre
_NO_ROWS = np.empty(0, dtype=np.int64)


@dataclass
class OddRows:
    """Rows (indices, ascending) that deserve a word; ``lon``, ``lat`` (n,): the positions, NaN where there is none.

    ``same_id``: groups with one id; ``doubles``: groups with one name and place, and no ids that differ;
    ``same_place``: groups at one place that are none of these. ``no_country``: the layer of countries has none.
    """

    lon: np.ndarray
    lat: np.ndarray
    at_zero: np.ndarray = field(default_factory=lambda: _NO_ROWS)
    swapped: np.ndarray = field(default_factory=lambda: _NO_ROWS)
    outside: np.ndarray = field(default_factory=lambda: _NO_ROWS)
    far: np.ndarray = field(default_factory=lambda: _NO_ROWS)
    same_id: list[np.ndarray] = field(default_factory=list)
    doubles: list[np.ndarray] = field(default_factory=list)
    same_place: list[np.ndarray] = field(default_factory=list)
    no_country: bool = False


def odd_rows(
    facilities: Facilities,
    names: np.ndarray | None,
    ids: np.ndarray | None,
    countries: QgsFeatureSource | None,
    feedback: QgsFeedback | None = None,
) -> OddRows:
    """The rows of ``facilities`` that deserve a word. ``names``, ``ids``: (n,) raw values, None where there is no such
    column; ``countries``: polygons, or None. Raises ``Cancelled``."""
    lon, lat = _positions(facilities)
    found = OddRows(lon, lat)
    found.at_zero = np.flatnonzero((lon == 0) & (lat == 0))
    located = np.flatnonzero(np.isfinite(lon))
    inside = _inside(facilities.sites, lon, lat, countries, feedback)
    found.no_country = countries is not None and inside is None
    found.swapped = _swapped(facilities.sites, lon, lat, inside, countries, feedback)
    known = np.setdiff1d(located, np.union1d(found.at_zero, found.swapped))
    if inside is not None:
        found.outside = known[~inside[known]]
    else:
        found.far = _far(facilities.sites, lon, lat, known, feedback)
    _find_doubles(found, names, ids)
    return found


def _positions(facilities: Facilities) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude of each row, of its first point: (n,), NaN where there is none; also those of rows whose
    degrees cannot be (a latitude of 107), as they stand."""
    sites = facilities.sites
    lon, lat = np.full(sites.n, np.nan), np.full(sites.n, np.nan)
    lon[sites.row[::-1]], lat[sites.row[::-1]] = sites.lon[::-1], sites.lat[::-1]
    if in_degrees(facilities.crs):
        for row in sites.unusable.tolist():
            first = next(facilities.features[row].geometry().vertices(), None)
            if first is not None and abs(first.x()) <= 360 and abs(first.y()) <= 360:
                lon[row], lat[row] = first.x(), first.y()
    return lon, lat


def _inside(
    sites: Sites, lon: np.ndarray, lat: np.ndarray, countries: QgsFeatureSource | None, feedback: QgsFeedback | None
) -> np.ndarray | None:
    """Whether each position lies in a country: (n,) booleans; None where there are no countries."""
    if countries is None:
        return None
    rows = np.flatnonzero(np.isfinite(lon) & (np.abs(lat) <= 90))
    found, report = inside_any(Sites(sites.frame, lon[rows], lat[rows], rows, sites.n), countries, 1.0, feedback)
    return None if report.empty else found == 1


def _swapped(
    sites: Sites,
    lon: np.ndarray,
    lat: np.ndarray,
    inside: np.ndarray | None,
    countries: QgsFeatureSource | None,
    feedback: QgsFeedback | None,
) -> np.ndarray:
    """The rows whose latitude and longitude are most likely swapped; ``inside``: as ``_inside`` gives it."""
    possible = np.isfinite(lon) & (np.abs(lon) <= 90) & (np.abs(lat) <= 180) & (lon != lat)
    if inside is not None:
        rows = np.flatnonzero(possible & ~inside)
        turned = _inside(sites, np.where(possible, lat, np.nan), np.where(possible, lon, np.nan), countries, feedback)
        return rows if turned is None else rows[turned[rows]]
    others = _Others.among(sites, lon, lat)
    if others is None:
        return _NO_ROWS
    impossible = np.abs(lat) > 90
    rows = np.flatnonzero(possible)
    own = others.distances(lon[rows], lat[rows], rows, feedback)
    own[impossible[rows]] = np.inf
    rows, own = rows[own > SWAP_M], own[own > SWAP_M]
    turned_m = others.distances(lat[rows], lon[rows], rows, feedback)
    return rows[turned_m < np.where(np.isinf(own), SWAP_M * SWAP_TIMES, own) / SWAP_TIMES]


def _far(sites: Sites, lon: np.ndarray, lat: np.ndarray, rows: np.ndarray, feedback: QgsFeedback | None) -> np.ndarray:
    """The ``rows`` that are far from all others."""
    others = _Others.among(sites, lon, lat)
    if others is None:
        return _NO_ROWS
    rows = rows[np.abs(lat[rows]) <= 90]
    distances = others.distances(lon[rows], lat[rows], rows, feedback)
    usual = float(np.median(others.distances(lon[others.rows], lat[others.rows], others.rows, feedback)))
    return rows[distances > max(FAR_M, FAR_TIMES * usual)]


@dataclass
class _Others:
    """The facilities ``rows``, at ``xyz`` (earth-centred metres), with which each one is compared; ``k``: which of the
    nearest counts."""

    sites: Sites
    rows: np.ndarray
    xyz: np.ndarray
    k: int

    @classmethod
    def among(cls, sites: Sites, lon: np.ndarray, lat: np.ndarray) -> _Others | None:
        """Those of all facilities with a position; None where there are too few."""
        rows = np.flatnonzero(np.isfinite(lon) & (np.abs(lat) <= 90) & ~((lon == 0) & (lat == 0)))
        if len(rows) < FEWEST:
            return None
        rows = rows[np.unique(np.linspace(0, len(rows) - 1, COMPARED).astype(np.int64))]
        k = 1 if len(rows) == FEWEST else max(2, round(0.05 * len(rows)))
        return cls(sites, rows, sites.frame.ecef(lon[rows], lat[rows]), k)

    def distances(self, lon: np.ndarray, lat: np.ndarray, rows: np.ndarray, feedback: QgsFeedback | None) -> np.ndarray:
        """Metres (as the crow flies through the earth) to the k-th nearest facility other than ``rows`` itself; of
        very many rows, those of a cell of ``CELL`` degrees have one distance."""
        if len(rows) > MANY:
            cells = np.round(np.column_stack([lon, lat]) / CELL)
            _, first, of = np.unique(cells[:, 0] * 1e4 + cells[:, 1], return_index=True, return_inverse=True)
            return self._of(lon[first], lat[first], rows[first], feedback)[of]
        return self._of(lon, lat, rows, feedback)

    def _of(self, lon: np.ndarray, lat: np.ndarray, rows: np.ndarray, feedback: QgsFeedback | None) -> np.ndarray:
        """See ``distances``."""
        found = np.full(len(rows), np.inf)
        usable = np.flatnonzero(np.abs(lat) <= 90)
        for part in _chunks(usable, 1 << 12):
            report_progress(feedback, 100.0 * float(part[0]) / len(rows))
            points = self.sites.frame.ecef(lon[part], lat[part])
            squares = (points**2).sum(axis=1)[:, None] + (self.xyz**2).sum(axis=1)[None, :] - 2 * points @ self.xyz.T
            squares[rows[part][:, None] == self.rows[None, :]] = np.inf
            found[part] = np.sqrt(np.maximum(np.partition(squares, self.k - 1, axis=1)[:, self.k - 1], 0.0))
        return found


def _chunks(rows: np.ndarray, size: int) -> Iterator[np.ndarray]:
    for start in range(0, len(rows), size):
        yield rows[start : start + size]


def _find_doubles(found: OddRows, names: np.ndarray | None, ids: np.ndarray | None) -> None:
    """Fills in the groups of rows that share an id, or a place."""
    n = len(found.lon)
    id_codes = _codes(ids, n)
    name_codes = _codes(names, n)
    place = np.full(n, -1, dtype=np.int64)
    located = np.flatnonzero(np.isfinite(found.lon) & ~((found.lon == 0) & (found.lat == 0)))
    degrees = np.round(np.column_stack([found.lon, found.lat])[located] / SAME_PLACE).astype(np.int64)
    place[located] = np.unique(degrees[:, 0] * 10**8 + degrees[:, 1], return_inverse=True)[1].reshape(-1)
    found.same_id = _groups(id_codes, id_codes >= 0)
    named = place * (name_codes.max(initial=-1) + 1) + name_codes
    alike = _groups(named, (place >= 0) & (name_codes >= 0))
    found.doubles = [rows for rows in alike if not _all_differ(id_codes[rows]) and not _is_one(id_codes[rows])]
    group = np.full(n, -1)
    for k, rows in enumerate([*found.same_id, *found.doubles]):
        group[rows] = k
    found.same_place = [rows for rows in _groups(place, place >= 0) if not _is_one(group[rows])]


def _codes(values: np.ndarray | None, n: int) -> np.ndarray:
    """A number for every different text of ``values``, without regard to case and spelling; -1 where it is missing."""
    import pandas as pd

    if values is None:
        return np.full(n, -1, dtype=np.int64)
    codes, uniques = pd.factorize(pd.Index(np.asarray(values, dtype=object), dtype=object))
    texts = ["" if is_missing(value) else fold(str(value)) for value in uniques]
    folded = np.append(pd.factorize(pd.Index(texts, dtype=object))[0], -1).astype(np.int64)
    if "" in texts:
        folded[folded == folded[texts.index("")]] = -1
    return folded[codes]


def _groups(codes: np.ndarray, among: np.ndarray) -> list[np.ndarray]:
    """The rows ``among`` that share a code with others, group by group, in the order of their first rows."""
    rows = np.flatnonzero(among)
    order = rows[np.argsort(codes[rows], kind="stable")]
    starts = np.flatnonzero(np.diff(codes[order], prepend=-1))  # codes among are not negative
    ends = np.append(starts[1:], len(order))
    several = np.flatnonzero(ends - starts > 1)
    return sorted((order[starts[k] : ends[k]] for k in several), key=lambda part: part[0])


def _all_differ(ids: np.ndarray) -> bool:
    """True where every row has an id of its own."""
    return bool((ids >= 0).all()) and len(np.unique(ids)) == len(ids)


def _is_one(codes: np.ndarray) -> bool:
    """True where all rows are in the same group."""
    return codes[0] >= 0 and bool((codes == codes[0]).all())
