"""The places and other receptors that paths reach, and the people there: from places or from a raster."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeedback, QgsRasterLayer, QgsRectangle

from ...core.cells import to_numbers
from ...core.result import HOW, MEASURED
from ...core.text_matching import OUT_OF_RANGE
from ...hydrology.exposure import cells_around, extent_in, features_reached, people_along, places_around
from ...hydrology.geodesy import Sites
from ...hydrology.reaches import Reaches
from ..reading import plain
from .model import (
    FIRST_M,
    Columns,
    Layer,
    LayerProblems,
    ReachedLayer,
    Settings,
    TracedPaths,
    keep_largest,
    text_of,
)


def features_in_corridor(
    traced: TracedPaths, layer: Layer, settings: Settings, problems: LayerProblems, feedback: QgsFeedback
) -> ReachedLayer:
    """What paths reach of ``layer``: what lies within the corridor. Raises ``Cancelled``."""
    wanted = list(dict.fromkeys(name for name in (layer.name_field, layer.population_field) if name))
    found = features_reached(
        traced.network, traced.paths, traced.steps, layer.source, settings.corridor_m, wanted, feedback
    )
    lines = found.outlines
    problems.count_features(layer, lines.unusable, found.invalid)
    names = lines.columns.get(layer.name_field) or lines.feature_id.tolist()
    people = _people_of(layer, lines, problems) if layer.population_field else None
    return ReachedLayer(layer.name, found, [text_of(plain(value)) for value in names], people)


def place_columns(
    traced: TracedPaths, places: Layer, reached: ReachedLayer, stopped: np.ndarray, settings: Settings
) -> Columns:
    """How many places each path reaches, and how many people live there where ``places`` hold people.

    ``stopped`` (n,): the trace ends although the water flows on. NaN where a path leaves the extent of the layer.
    """
    facility, n = reached.found.facility, len(traced.paths.length_m)
    frame, source = reached.found.outlines.frame, places.source
    extent = extent_in(frame, source.sourceCrs(), source.sourceExtent(), settings.corridor_m)
    count, known = np.bincount(facility, minlength=n), traced.within(extent)
    columns = {"n_places": np.where(traced.at_river & (known | (count > 0)), count, np.nan)}
    if reached.people is None:
        return columns
    people = reached.people[reached.found.feature]
    total, unknown = _sums(facility, people, n)
    # Over a long path something is nearly always unknown: the sum is the least, where it says anything.
    columns["pop_path"] = np.where((known & (unknown == 0)) | (total > 0), total, np.nan)
    columns["n_pop_unk"] = np.where(known, unknown, np.nan)
    early = reached.found.first_m <= FIRST_M
    total, unknown = _sums(facility[early], people[early], n)
    # It becomes a score: unknown is never low.
    settled = traced.within(extent, FIRST_M) & (unknown == 0) & ~_stops_early(traced, stopped)
    columns["pop_10km"] = np.where(settled, total, np.nan)
    columns["pop_how"] = _measured(columns["pop_10km"])
    return columns


def _sums(facility: np.ndarray, people: np.ndarray, n: int) -> tuple[np.ndarray, np.ndarray]:
    """For each of n facilities the known ``people``, and in how many places they are not known."""
    total = np.bincount(facility, weights=np.nan_to_num(people), minlength=n)
    return total, np.bincount(facility[np.isnan(people)], minlength=n)


def raster_columns(
    traced: TracedPaths,
    raster: QgsRasterLayer,
    stopped: np.ndarray,
    settings: Settings,
    problems: LayerProblems,
    feedback: QgsFeedback,
) -> Columns:
    """The people along each path in the cells of ``raster``, in place of those of the places. Raises ``Cancelled``.

    ``stopped`` (n,): the trace ends although the water flows on.
    """
    total, early = people_along(
        traced.network, traced.paths, traced.steps, raster, settings.corridor_m, FIRST_M, feedback
    )
    total, early = _readable(raster, total, problems), np.where(np.isinf(early), np.nan, early)
    extent = extent_in(traced.reaches.frame, raster.crs(), raster.extent(), 0.0)
    known = traced.within(extent, FIRST_M) & ~_stops_early(traced, stopped)
    columns = {
        "pop_path": np.where(traced.within(extent) | (total > 0), total, np.nan),
        "pop_10km": np.where(known, early, np.nan),
        "n_pop_unk": np.full(len(total), np.nan),
    }
    columns["pop_how"] = _measured(columns["pop_10km"])
    return columns


def people_around(
    sites: Sites,
    layers: tuple[Layer | None, QgsRasterLayer | None],
    settings: Settings,
    problems: LayerProblems,
    feedback: QgsFeedback,
) -> np.ndarray:
    """The people around the facilities at ``sites``, which have no path: a proxy for those downstream, (n,).

    ``layers``: places, and the raster that counts where there is one. NaN where the people are not known, and for
    facilities that are not among the sites. Raises ``Cancelled``.
    """
    places, raster = layers
    radius_m = settings.population_radius_m
    if raster is not None:
        total = _readable(raster, cells_around(sites, raster, radius_m, feedback), problems)
        extent = extent_in(sites.frame, raster.crs(), raster.extent(), radius_m)
    elif places is not None and places.population_field:
        source = places.source
        facility, row, lines = places_around(sites, source, places.population_field, radius_m, feedback)
        people = _people_of(places, lines, problems)
        total = np.bincount(facility, weights=people[row], minlength=sites.n)  # NaN where one of them is not known
        extent = extent_in(sites.frame, source.sourceCrs(), source.sourceExtent(), radius_m)
    else:
        return np.full(sites.n, np.nan)
    inside = np.zeros(sites.n, dtype=bool)
    inside[sites.row] = _inside(sites, extent)
    return np.where(inside, total, np.nan)


def _people_of(places: Layer, lines: Reaches, problems: LayerProblems) -> np.ndarray:
    """The people of each place of ``lines``, NaN unknown: 0 too, which gazetteers write for want of a number."""
    values = [plain(value) for value in lines.columns[places.population_field]]
    people, wrong = to_numbers(values)
    keep_largest(problems.zero_population, places.name, int((people == 0).sum()))
    wrong = {reason: at for reason, at in {**wrong, OUT_OF_RANGE: np.flatnonzero(people < 0)}.items() if len(at)}
    names = places.values(places.name_field) if wrong else {}
    row = {feature_id: k for k, feature_id in enumerate(names)}
    for reason, at in wrong.items():
        # A layer may be read more than once.
        unusable = problems.populations.setdefault((places.population_field, reason), {})
        for k in at.tolist():
            feature_id = int(lines.feature_id[k])
            unusable[row[feature_id]] = names[feature_id], values[k]
    return np.where(people > 0, people, np.nan)


def _readable(raster: QgsRasterLayer, people: np.ndarray, problems: LayerProblems) -> np.ndarray:
    """``people`` of facilities, NaN where cells cannot be read (inf), which are counted for the log."""
    unreadable, name = np.isinf(people), raster.name()
    problems.unreadable_cells[name] = problems.unreadable_cells.get(name, 0) + int(unreadable.sum())
    return np.where(unreadable, np.nan, people)


def _measured(people: np.ndarray) -> np.ndarray:
    """How ``people`` counted along paths are known: the code "measured", None where they are not."""
    how = np.full(len(people), None, dtype=object)
    how[~np.isnan(people)] = HOW[MEASURED]
    return how


def _stops_early(traced: TracedPaths, stopped: np.ndarray) -> np.ndarray:
    """Whether each trace stops before the first 10 km although the water flows on, (n,) bool."""
    return stopped & (traced.paths.length_m < FIRST_M)


def _inside(sites: Sites, extent: QgsRectangle | None) -> np.ndarray:
    """Whether each of ``sites`` lies in ``extent``, degrees (None: everywhere)."""
    if extent is None:
        return np.ones(len(sites.row), dtype=bool)
    lon, lat = sites.lon, sites.lat
    across = (lon >= extent.xMinimum()) & (lon <= extent.xMaximum())
    return across & (lat >= extent.yMinimum()) & (lat <= extent.yMaximum())
