"""The borders that paths reach: which country, after how many kilometres and hours, and what is not known."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from qgis.core import QgsFeedback

from ...hydrology.borders import BORDER_WATER, CROSSING, Borders, Countries, Event, border_events
from ...hydrology.flow_paths import ENDS
from ...hydrology.geodesy import Sites
from ...hydrology.nearest import nearest_features
from . import screening_text as codes
from .model import STOPPED, BordersReached, Columns, Layer, LayerProblems, Settings, TracedPaths, text_of

AT_HOME_M = 1.0  # a facility lies in a country that is this close


def borders_reached(
    traced: TracedPaths,
    sites: Sites,
    countries: Layer,
    settings: Settings,
    problems: LayerProblems,
    feedback: QgsFeedback,
) -> BordersReached:
    """The borders that the paths of the facilities at ``sites`` reach. Raises ``Cancelled``."""
    names = _country_names(countries)
    country = list(dict.fromkeys(names.values()))
    place = {name: k for k, name in enumerate(country)}
    numbered = Countries(countries.source, {feature_id: place[name] for feature_id, name in names.items()})
    home = numbered.numbers(nearest_features(sites, countries.source, AT_HOME_M, feedback=feedback).feature_id)
    found = border_events(
        traced.network, traced.steps, numbered, home, settings.border_length_m, settings.border_width_m, feedback
    )
    problems.count_features(countries, found.unusable, found.invalid)
    columns = _border_columns(traced, found, home >= 0, country, settings)
    return BordersReached(columns, found.events, country, traced.stopped | found.truncated)


def _border_columns(
    traced: TracedPaths, found: Borders, at_home: np.ndarray, country: list[str], settings: Settings
) -> Columns:
    """The fields of the output on borders. ``at_home`` (n,): the facility lies in a country."""
    departure_m, at_edge = found.departure_m, found.truncated
    from_home, never_left = traced.at_river & at_home, np.isinf(departure_m)
    columns = _first_borders(found.events, country, len(at_home))
    columns["border_h"] = settings.hours(columns["border_km"] * 1000.0)
    columns["transbound"][from_home & never_left & np.isnan(columns["border_km"])] = codes.INSIDE
    columns["leaves_km"] = np.where(from_home & ~never_left, departure_m, np.nan) / 1000.0
    known_m = np.minimum(departure_m, np.where(traced.stopped | at_edge, traced.paths.length_m, np.inf))
    columns["alert"] = _alerts(found.events, np.where(from_home, known_m, np.nan), settings)
    columns.update(_water_in_time(columns, found.events, country, settings))
    columns["scr_code"] = _screening_codes(traced, columns["transbound"], from_home, at_edge)
    return columns


def _country_names(countries: Layer) -> dict[int, str]:
    """The name of the country of each feature, by its id; "№" and the id where it has none."""
    named = countries.values(countries.name_field).items()
    # "NA", which is missing elsewhere, is the code of a country.
    return {key: (text_of(name) if countries.name_field else "") or f"№ {key}" for key, name in named}


def _first_events(events: Iterable[Event], kind: str) -> dict[int, Event]:
    """The first event of ``kind`` on the path of each facility that has one."""
    first: dict[int, Event] = {}
    for event in events:
        if event.kind == kind:
            first.setdefault(event.facility, event)
    return first


def _first_borders(events: list[Event], country: list[str], n: int) -> Columns:
    """The first crossing of each path, else the first border water that it reaches.

    It is given even where the path leaves the countries later on.
    """
    transbound, next_country = (np.full(n, None, dtype=object) for _ in range(2))
    border_km = np.full(n, np.nan)
    for kind, code in ((BORDER_WATER, codes.BORDER), (CROSSING, codes.CROSSES)):
        for k, event in _first_events(events, kind).items():
            transbound[k], next_country[k] = code, country[event.to]
            border_km[k] = event.dist_m / 1000.0
    return {"transbound": transbound, "next_ctry": next_country, "border_km": border_km}


def _alerts(events: list[Event], known_m: np.ndarray, settings: Settings) -> np.ndarray:
    """1 where a path reaches a border within the alert time, 0 where it does not, NaN where that is not known, (n,).

    ``known_m`` (n,): how far down each path the countries are known, NaN for not at all. No alert is a finding where
    that is as far as the water flows in the alert time.
    """
    alert = np.where(settings.hours(known_m) >= settings.alert_h, 0.0, np.nan)
    for event in events:
        if settings.hours(event.dist_m) <= settings.alert_h:
            alert[event.facility] = 1
    return alert


def _water_in_time(columns: Columns, events: list[Event], country: list[str], settings: Settings) -> Columns:
    """The border water that raises the alert although the crossing lies beyond the alert time."""
    n = len(columns["alert"])
    water_country, water_m = np.full(n, None, dtype=object), np.full(n, np.nan)
    late = (columns["transbound"] == codes.CROSSES) & (columns["border_h"] > settings.alert_h)
    for k, event in _first_events(events, BORDER_WATER).items():
        if late[k] and columns["alert"][k] == 1:
            water_country[k], water_m[k] = country[event.to], event.dist_m
    return {"water_ctry": water_country, "water_km": water_m / 1000.0, "water_h": settings.hours(water_m)}


def _screening_codes(
    traced: TracedPaths, transbound: np.ndarray, from_home: np.ndarray, at_edge: np.ndarray
) -> np.ndarray:
    """The code of the screening sentence of each facility, (n,) texts; None without a path. See ``screening_text``.

    ``from_home``: the path of a facility that lies in a country. ``at_edge``: it ends at the edge of the countries.
    """
    code = np.full(len(transbound), None, dtype=object)
    code[traced.at_river] = codes.NO_COUNTRY
    code[from_home] = codes.LEAVES
    stays = transbound == codes.INSIDE
    code[stays] = codes.INSIDE
    for end in STOPPED:
        code[stays & (traced.paths.end == ENDS.index(end))] = end
    code[stays & at_edge] = codes.EDGE
    for reached in (codes.BORDER, codes.CROSSES):
        code[transbound == reached] = reached
    return code
