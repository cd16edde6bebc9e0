"""What lies downstream of facilities: each part of the work is done once, and its columns are put together."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingMultiStepFeedback

from ...core.result import HOW, PROXY
from ...hydrology.geodesy import Sites
from .borders import borders_reached
from .fields import OUTPUT_FIELDS
from .lakes import lakes_on_paths, short_of_lakes_m
from .model import Columns, DownstreamResult, Layers, Rivers, Settings
from .network import build_network, trace_paths
from .population import features_in_corridor, people_around, place_columns, raster_columns
from .screening_text import screening_column


def trace_downstream(
    sites: Sites, layers: Layers, settings: Settings, steps: QgsProcessingMultiStepFeedback
) -> DownstreamResult:
    """Everything that ``tmfhazard:downstream`` finds for the facilities at ``sites``. Raises ``Cancelled``."""
    result = DownstreamResult(_unknown_columns(sites.n))
    if layers.rivers is not None:
        _follow_rivers(result, sites, layers, layers.rivers, settings, steps)
    if settings.population_radius_m > 0:
        _add_people_around(result, sites, layers, settings, steps)
    result.columns["screening"] = screening_column(result.columns)
    return result


def _unknown_columns(n: int) -> Columns:
    """The fields of the output for n facilities of which nothing is known."""
    return {
        name: np.full(n, None, dtype=object) if kind == "text" else np.full(n, np.nan)
        for name, kind in OUTPUT_FIELDS.items()
    }


def _follow_rivers(
    result: DownstreamResult,
    sites: Sites,
    layers: Layers,
    rivers: Rivers,
    settings: Settings,
    steps: QgsProcessingMultiStepFeedback,
) -> None:
    """The paths along ``rivers``, and what they reach, into ``result``."""
    columns, problems = result.columns, result.problems
    steps.setCurrentStep(1)
    network = build_network(rivers, layers.lakes, settings, sites.frame, steps)
    steps.setCurrentStep(2)
    traced, found = trace_paths(network, rivers, sites, settings, steps)
    result.traced = traced
    columns.update(found)
    steps.setCurrentStep(3)
    if layers.lakes is not None:
        columns.update(lakes_on_paths(traced, layers.lakes, problems, steps))
        result.short_of_lake_m = short_of_lakes_m(traced, layers.lakes, steps)
    stopped = traced.stopped
    if layers.countries is not None:
        borders = borders_reached(traced, sites, layers.countries, settings, problems, steps)
        columns.update(borders.columns)
        result.borders, stopped = borders, borders.stopped
    steps.setCurrentStep(4)
    if layers.places is not None:
        reached = features_in_corridor(traced, layers.places, settings, problems, steps)
        columns.update(place_columns(traced, layers.places, reached, stopped, settings))
        result.reached.append(reached)
    result.reached += [features_in_corridor(traced, layer, settings, problems, steps) for layer in layers.receptors]
    if layers.population is not None:
        columns.update(raster_columns(traced, layers.population, stopped, settings, problems, steps))


def _add_people_around(
    result: DownstreamResult,
    sites: Sites,
    layers: Layers,
    settings: Settings,
    steps: QgsProcessingMultiStepFeedback,
) -> None:
    """``pop_10km`` of facilities without a path: the people around them, a proxy."""
    without = np.ones(sites.n, dtype=bool) if result.traced is None else ~result.traced.at_river
    chosen = without[sites.row]
    if not chosen.any():
        return
    alone = Sites(sites.frame, sites.lon[chosen], sites.lat[chosen], sites.row[chosen], sites.n)
    people = people_around(alone, (layers.places, layers.population), settings, result.problems, steps)
    known = without & ~np.isnan(people)
    result.columns["pop_10km"][known] = people[known]
    result.columns["pop_how"][known] = HOW[PROXY]
