"""What lies downstream of facilities: from the layers of a run to columns, by the hydrology room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsRasterLayer

from ...core.columns import find_column
from ...core.parsing import is_missing, to_numbers
from ...core.text_matching import OUT_OF_RANGE
from ...hydrology import features_of
from ...hydrology.borders import CROSSING, Event, border_events
from ...hydrology.exposure import (
    Reached,
    cells_around,
    covered,
    extent_in,
    features_reached,
    people_along,
    places_around,
)
from ...hydrology.flow_paths import ENDS, GAP, LAKE, LIMIT, LOOP, OUTLET, Paths, StepsByReach, trace
from ...hydrology.geodesy import Sites
from ...hydrology.lakes import join_across_lakes
from ...hydrology.nearest import nearest_features
from ...hydrology.network import Network, network_by_id
from ...hydrology.overlay import intervals_inside
from ...hydrology.reaches import read_reaches
from ...hydrology.snap import snap
from ...hydrology.topology import network_by_ends
from ..i18n import spoken_fields
from ..reading import plain

NEAR_LAKE_M = 5_000.0
FIRST_M = 10_000.0  # the first 10 km of the flow path, for pop_10km
ROLES = {  # parameter (or what it would be) -> layer and role of the column
    "REACH_ID_FIELD": ("rivers", "river_id"),
    "NEXT_DOWN_FIELD": ("rivers", "next_down"),
    "ORDER_FIELD": ("rivers", "river_order"),
    "QUALITY_FIELD": ("rivers", "direction_quality"),
    "COUNTRY_FIELD": ("countries", "country"),
    "POPULATION_FIELD": ("places", "place_population"),
    "LAKE_NAME_FIELD": ("lakes", "lake_name"),
    "LAKE_ID_FIELD": ("lakes", "lake_id"),
    "NAME_FIELD": ("facilities", "name"),
}
DOUBTFUL = "suspect"
STOPPED = (LIMIT, GAP, LOOP)  # how the trace ends although the water flows on
INSIDE, BORDER, CROSSES = "inside", "border", "crosses"  # codes of the field transbound
MEASURED, PROXY = "measured", "proxy"  # codes of the field pop_how


def field_for(role: str, given: str, names: Sequence[str]) -> str:
    """The field for ``role``: the ``given`` one, else the one found by its name, "" where there is none.

    Names of countries and lakes come in the user's language where the layer has them.
    """
    spoken = spoken_fields("name") if role in ("COUNTRY_FIELD", "LAKE_NAME_FIELD") else ()
    return given or find_column(names, *ROLES[role], spoken)


@dataclass
class Layer:
    """A layer of the run with the field that names its features (or holds the people), "" for none."""

    source: QgsFeatureSource
    field: str = ""
    name_field: str = ""

    def values(self, name: str) -> dict:
        """The values of the field ``name`` by feature id; the id itself where there is no field."""
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        index = self.source.fields().indexOf(name) if name else -1
        request.setSubsetOfAttributes([index] if index >= 0 else [])
        features = features_of(self.source, request)
        return {f.id(): plain(f[index]) if index >= 0 else f.id() for f in features}

    def note(self, counts: dict[str, int], count: int) -> None:
        """Keeps a count of features for the log: the largest, where a layer is read more than once."""
        name = self.source.sourceName()
        counts[name] = max(count, counts.get(name, 0))


@dataclass
class Settings:
    """The numbers of a run, in metres, metres per second and hours."""

    tolerance_m: float
    reversed: bool
    snap_m: float
    limit_m: float
    velocity: float
    corridor_m: float
    alert_h: float
    border_length_m: float
    border_width_m: float
    population_radius_m: float

    def hours(self, metres):
        """Travel time over ``metres`` along the river."""
        return metres / self.velocity / 3600.0


@dataclass
class Flow:
    """The result for n facilities.

    ``columns``: name -> (n,) array, NaN or None unknown: the fields of the output. ``network``, ``paths``: None without
    rivers. ``events``: borders in order of facility and distance, with ``countries`` naming them by number.
    ``reached``: name of the layer -> (what is reached, names, people or None).
    """

    columns: dict[str, np.ndarray]
    network: Network | None = None
    paths: Paths | None = None
    events: list[Event] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    reached: list[tuple[str, Reached, list, np.ndarray | None]] = field(default_factory=list)
    left_m: np.ndarray | None = None  # (n,): where the path leaves all countries, inf where it never does
    cut: np.ndarray | None = None  # (n,): the river lines end at a border, or at the edge of the countries
    homeless: np.ndarray | None = None  # (n,): the facility lies in no country of the layer
    unreadable: dict[str, int] = field(default_factory=dict)  # layer -> features without usable geometry
    invalid: dict[str, int] = field(default_factory=dict)  # layer -> features that had to be repaired
    # Unusable populations: (field, reason) -> row of the place -> (its name, the value).
    problems: dict[tuple[str, str], dict[int, tuple]] = field(default_factory=dict)
    empty: dict[str, int] = field(default_factory=dict)  # layer -> places with a population of 0
    unread: dict[str, int] = field(default_factory=dict)  # raster -> facilities with cells that cannot be read
    short_of_lake_m: np.ndarray = field(default_factory=lambda: np.empty(0))  # of paths that end just before a lake

    @property
    def stopped(self) -> np.ndarray:
        """Whether the trace ends although the water flows on, or most likely does, (n,) bool."""
        stopped = np.isin(self.columns["path_end"], STOPPED)
        return stopped if self.cut is None else stopped | self.cut


def build_network(rivers: QgsFeatureSource, fields: dict[str, str], lakes, settings: Settings, frame, feedback):
    """The river network: by ids where both fields are there, else by the ends of the lines; across lakes."""
    by_id = bool(fields["REACH_ID_FIELD"] and fields["NEXT_DOWN_FIELD"])
    # The order decides at forks and at lakes only.
    roles = ["REACH_ID_FIELD", "NEXT_DOWN_FIELD"] if by_id else ["REACH_ID_FIELD"]
    roles += ["QUALITY_FIELD"] + ([] if by_id and lakes is None else ["ORDER_FIELD"])
    wanted = list(dict.fromkeys(fields[role] for role in roles if fields[role]))
    reaches = read_reaches(rivers, frame, wanted, feedback)
    if settings.reversed:
        reaches = reaches.reversed()
    order = None
    if fields["ORDER_FIELD"] in wanted:
        order = to_numbers([plain(value) for value in reaches.columns[fields["ORDER_FIELD"]]])[0]
    if by_id:
        ids, next_reach = (reaches.columns[fields[role]] for role in roles[:2])
        network = network_by_id(reaches, ids, next_reach, settings.tolerance_m, feedback)
    else:
        network = network_by_ends(reaches, order, settings.tolerance_m, feedback)
    if lakes is not None:
        join_across_lakes(network, lakes.source, order, settings.tolerance_m, feedback)
    return network


def trace_downstream(facilities, layers: dict, river_fields: dict[str, str], settings: Settings, feedback) -> Flow:
    """Everything that ``tmfhazard:downstream`` finds out.

    ``layers``: "RIVERS", "LAKES", "COUNTRIES", "PLACES" -> ``Layer`` or None, "RECEPTORS" -> list of ``Layer``,
    "POPULATION" -> ``QgsRasterLayer`` or None. Raises ``Cancelled``.
    """
    n, sites = len(facilities), facilities.sites
    flow = Flow(_empty_columns(n))
    if layers["RIVERS"] is not None:
        feedback.setCurrentStep(1)
        flow.network = build_network(
            layers["RIVERS"].source, river_fields, layers["LAKES"], settings, sites.frame, feedback
        )
        feedback.setCurrentStep(2)
        _trace(flow, sites, river_fields, settings, feedback)
        steps = StepsByReach(flow.paths, len(flow.network.reaches))
        feedback.setCurrentStep(3)
        if layers["LAKES"] is not None:
            _lakes(flow, steps, layers["LAKES"], feedback)
            _short_of_lakes(flow, layers["LAKES"], feedback)
        if layers["COUNTRIES"] is not None:
            _borders(flow, sites, steps, layers["COUNTRIES"], settings, feedback)
        feedback.setCurrentStep(4)
        for layer in [layers["PLACES"], *layers["RECEPTORS"]]:
            if layer is not None:
                _reach(flow, steps, layer, layer is layers["PLACES"], settings, feedback)
        if layers["POPULATION"] is not None:
            _people_in_raster(flow, steps, layers["POPULATION"], settings, feedback)
    if settings.population_radius_m > 0:
        _people_around(flow, sites, layers["PLACES"], layers["POPULATION"], settings, feedback)
    return flow


def _empty_columns(n: int) -> dict[str, np.ndarray]:
    numbers = ("snap_m", "path_km", "n_suspect", "border_km", "border_h", "alert", "n_places", "pop_10km", "pop_path",
               "n_pop_unk")  # fmt: skip
    texts = ("reach_id", "path_end", "transbound", "next_ctry", "pop_how", "first_lake", "end_name")
    columns = {name: np.full(n, np.nan) for name in numbers}
    return {**columns, **{name: np.full(n, None, dtype=object) for name in texts}}


def _trace(flow: Flow, sites: Sites, fields: dict[str, str], settings: Settings, feedback) -> None:
    network, columns = flow.network, flow.columns
    reaches = network.reaches
    reach, along, distance = snap(sites, reaches, settings.snap_m, feedback)
    flow.paths = paths = trace(
        network.next_reach, reaches.length_m, network.gap_m, network.end_code, reach, along, settings.limit_m, feedback
    )
    found = np.flatnonzero(reach >= 0)
    columns["snap_m"], columns["path_km"] = distance, paths.length_m / 1000.0
    ids = reaches.columns.get(fields["REACH_ID_FIELD"])
    for k in found.tolist():
        row = reaches.row[reach[k]]
        columns["reach_id"][k] = _text(reaches.feature_id[row] if ids is None else plain(ids[row]))
        columns["path_end"][k] = ENDS[paths.end[k]]
    quality = reaches.columns.get(fields["QUALITY_FIELD"])
    if quality is not None:
        doubtful = np.array([value == DOUBTFUL for value in quality], dtype=bool)[reaches.row[paths.reach]]
        counts = np.bincount(paths.facility[doubtful], minlength=sites.n).astype(float)
        columns["n_suspect"] = np.where(reach >= 0, counts, np.nan)


def _short_of_lakes(flow: Flow, lakes: Layer, feedback) -> None:
    """How far the paths that end at an outlet near a lake are from it: the river most likely flows into it."""
    reaches, paths = flow.network.reaches, flow.paths
    last = paths.reach[paths.first[1:][paths.end == ENDS.index(OUTLET)] - 1]
    ends, of_path = np.unique(last, return_inverse=True)
    vertex, row = reaches.end[ends], np.arange(len(ends))
    sites = Sites(reaches.frame, reaches.lon[vertex], reaches.lat[vertex], row, len(ends))
    distance = nearest_features(sites, lakes.source, NEAR_LAKE_M, feedback=feedback).distance_m[of_path]
    flow.short_of_lake_m = distance[np.isfinite(distance)]


def _lakes(flow: Flow, steps: StepsByReach, lakes: Layer, feedback) -> None:
    network, paths, columns = flow.network, flow.paths, flow.columns
    inside = intervals_inside(network.reaches, paths.used(), lakes.source, feedback)
    lakes.note(flow.unreadable, inside.unusable)
    lakes.note(flow.invalid, inside.invalid)
    pair, step = steps.of(inside.reach)
    low = np.maximum(inside.low_m[pair], paths.enter_m[step])
    kept = low <= np.minimum(inside.high_m[pair], paths.leave_m[step])
    whole = paths.leave_m >= network.reaches.length_m[paths.reach]
    at_end = np.flatnonzero(whole & (network.lake[paths.reach] >= 0))  # a reach that only touches the shore
    facility = np.concatenate((paths.facility[step][kept], paths.facility[at_end]))
    dist = paths.dist_m + paths.leave_m - paths.enter_m
    dist = np.concatenate(((low + paths.dist_m[step] - paths.enter_m[step])[kept], dist[at_end]))
    lake = np.concatenate((inside.feature_id[pair][kept], network.lake[paths.reach[at_end]]))
    names = _lake_names(lakes)
    order = np.lexsort((dist, facility))
    some, head = np.unique(facility[order], return_index=True)
    for k, fid in zip(some.tolist(), lake[order][head].tolist()):
        columns["first_lake"][k] = names.get(fid)
    ended = np.flatnonzero(paths.end == ENDS.index(LAKE))
    for k in ended.tolist():
        columns["end_name"][k] = names.get(int(network.lake[paths.reach[paths.first[k + 1] - 1]]))


def _lake_names(lakes: Layer) -> dict[int, str]:
    """What each lake is told as, by feature id: its name, else "№" and its id: without any, there would be no lake."""
    ids = lakes.values(field_for("LAKE_ID_FIELD", "", lakes.source.fields().names()))
    names = lakes.values(lakes.field) if lakes.field else {}
    numbers = {fid: f"№ {fid if is_missing(own) else _text(own)}" for fid, own in ids.items()}
    return {fid: numbers[fid] if is_missing(names.get(fid)) else _text(names[fid]) for fid in ids}


def _text(value):
    if isinstance(value, float) and value.is_integer():  # an id that a layer keeps as a decimal number
        value = int(value)
    return None if value is None else str(value)


def _borders(flow: Flow, sites: Sites, steps: StepsByReach, countries: Layer, settings: Settings, feedback) -> None:
    source, columns = countries.source, flow.columns
    named = countries.values(countries.field).items()
    # "NA", which is missing elsewhere, is the code of a country.
    names = {fid: (_text(name) if countries.field else "") or f"№ {fid}" for fid, name in named}
    flow.countries = list(dict.fromkeys(names.values()))
    place = {name: k for k, name in enumerate(flow.countries)}
    number = {fid: place[name] for fid, name in names.items()}
    inside = nearest_features(sites, source, 1.0, feedback=feedback)
    home = np.array([number.get(fid, -1) for fid in inside.feature_id.tolist()], dtype=np.int64)
    borders = border_events(
        flow.network, flow.paths, steps, source, number, home,
        settings.border_length_m, settings.border_width_m, feedback,
    )  # fmt: skip
    flow.events, flow.left_m, flow.homeless = borders.events, borders.departure_m, home < 0
    flow.cut = borders.truncated
    countries.note(flow.unreadable, borders.unusable)
    countries.note(flow.invalid, borders.invalid)
    at_river = flow.paths.end >= 0
    columns["transbound"][at_river & ~flow.homeless & np.isinf(flow.left_m)] = INSIDE
    # No alert is a finding where the countries are known as far as the water flows in that time.
    known_h = settings.hours(np.minimum(flow.left_m, np.where(flow.stopped, flow.paths.length_m, np.inf)))
    columns["alert"][at_river & ~flow.homeless & (known_h >= settings.alert_h)] = 0
    # What is reached is told even where the path leaves the layer later on.
    for kind, code in ((False, BORDER), (True, CROSSES)):
        first: dict[int, Event] = {}
        for event in flow.events:
            if (event.kind == CROSSING) == kind:
                first.setdefault(event.facility, event)
        for k, event in first.items():
            columns["transbound"][k], columns["next_ctry"][k] = code, flow.countries[event.to]
            columns["border_km"][k] = event.dist_m / 1000.0
    columns["border_h"] = settings.hours(columns["border_km"] * 1000.0)
    for event in flow.events:
        if settings.hours(event.dist_m) <= settings.alert_h:
            columns["alert"][event.facility] = 1


def _reach(flow: Flow, steps: StepsByReach, layer: Layer, places: bool, settings: Settings, feedback) -> None:
    wanted = list(dict.fromkeys(name for name in (layer.name_field, layer.field) if name))
    found = features_reached(flow.network, flow.paths, steps, layer.source, settings.corridor_m, wanted, feedback)
    lines, name = found.outlines, layer.source.sourceName()
    layer.note(flow.unreadable, lines.unusable)
    layer.note(flow.invalid, found.invalid)
    names = lines.columns.get(layer.name_field) or lines.feature_id.tolist()
    people = None
    if layer.field:
        people = _people(flow, layer, lines)
    flow.reached.append((name, found, [_text(plain(value)) for value in names], people))
    if not places:
        return
    n, columns = len(flow.paths.length_m), flow.columns
    extent = extent_in(lines.frame, layer.source.sourceCrs(), layer.source.sourceExtent(), settings.corridor_m)
    at_river = flow.paths.end >= 0
    count = np.bincount(found.facility, minlength=n)
    known = covered(flow.network.reaches, flow.paths, extent)
    columns["n_places"] = np.where(at_river & (known | (count > 0)), count, np.nan)
    if people is None:
        return
    value = people[found.feature]
    for into, early in (("pop_path", np.inf), ("pop_10km", FIRST_M)):
        some = found.first_m <= early
        total = np.bincount(found.facility[some], weights=np.nan_to_num(value[some]), minlength=n)
        unknown = np.bincount(found.facility[some & np.isnan(value)], minlength=n)
        whole = covered(flow.network.reaches, flow.paths, extent, early)
        if into == "pop_path":
            # Over a long path something is nearly always unknown: the sum is the least, where it says anything.
            columns["n_pop_unk"] = np.where(known, unknown, np.nan)
            whole = (whole & (unknown == 0)) | (total > 0)
        else:
            # It becomes a score: unknown is never low.
            whole &= (unknown == 0) & ~_stopped_early(flow)
        columns[into] = np.where(whole, total, np.nan)
    columns["pop_how"][~np.isnan(columns["pop_10km"])] = MEASURED


def _people_in_raster(flow: Flow, steps: StepsByReach, raster: QgsRasterLayer, settings: Settings, feedback) -> None:
    reaches, columns = flow.network.reaches, flow.columns
    total, early = people_along(flow.network, flow.paths, steps, raster, settings.corridor_m, FIRST_M, feedback)
    total, early = _read(flow, raster, total), np.where(np.isinf(early), np.nan, early)
    extent = extent_in(reaches.frame, raster.crs(), raster.extent(), 0.0)
    columns["pop_path"] = np.where(covered(reaches, flow.paths, extent) | (total > 0), total, np.nan)
    known = covered(reaches, flow.paths, extent, FIRST_M) & ~_stopped_early(flow)
    columns["pop_10km"] = np.where(known, early, np.nan)
    columns["n_pop_unk"][:] = np.nan
    known = ~np.isnan(columns["pop_10km"])
    columns["pop_how"][:] = None
    columns["pop_how"][known] = MEASURED


def _people_around(flow: Flow, sites: Sites, places, raster, settings: Settings, feedback) -> None:
    """``pop_10km`` of facilities without a path: the people around them, a proxy."""
    columns, radius = flow.columns, settings.population_radius_m
    without = np.ones(sites.n, dtype=bool) if flow.paths is None else flow.paths.end < 0
    chosen = without[sites.row]
    if not chosen.any() or (raster is None and (places is None or not places.field)):
        return
    sites = Sites(sites.frame, sites.lon[chosen], sites.lat[chosen], sites.row[chosen], sites.n)
    layer = raster if raster is not None else places.source
    crs, extent = (raster.crs(), raster.extent()) if raster is not None else (layer.sourceCrs(), layer.sourceExtent())
    if raster is not None:
        total = _read(flow, raster, cells_around(sites, raster, radius, feedback))
    else:
        facility, row, lines = places_around(sites, places.source, places.field, radius, feedback)
        people = _people(flow, places, lines)
        total = np.bincount(facility, weights=people[row], minlength=sites.n)  # NaN where one of them is not known
    known = np.zeros(sites.n, dtype=bool)
    known[sites.row] = _inside(sites, extent_in(sites.frame, crs, extent, radius))
    known &= without & ~np.isnan(total)
    columns["pop_10km"][known] = total[known]
    columns["pop_how"][known] = PROXY


def _read(flow: Flow, raster: QgsRasterLayer, people: np.ndarray) -> np.ndarray:
    """``people`` of facilities, NaN where cells cannot be read (inf), which is kept for the log."""
    unread, name = np.isinf(people), raster.name()
    flow.unread[name] = flow.unread.get(name, 0) + int(unread.sum())
    return np.where(unread, np.nan, people)


def _people(flow: Flow, places: Layer, lines) -> np.ndarray:
    """The people of each place of ``lines``, NaN unknown: 0 too, which gazetteers write for want of a number."""
    values = [plain(value) for value in lines.columns[places.field]]
    people, wrong = to_numbers(values)
    places.note(flow.empty, int((people == 0).sum()))
    wrong = {reason: at for reason, at in {**wrong, OUT_OF_RANGE: np.flatnonzero(people < 0)}.items() if len(at)}
    names = places.values(places.name_field) if wrong else {}
    row = {fid: k for k, fid in enumerate(names)}
    for reason, at in wrong.items():
        told = flow.problems.setdefault((places.field, reason), {})  # a layer may be read more than once
        for k in at.tolist():
            fid = int(lines.feature_id[k])
            told[row[fid]] = names[fid], values[k]
    return np.where(people > 0, people, np.nan)


def _stopped_early(flow: Flow) -> np.ndarray:
    """Whether the trace stops before the first 10 km although the water flows on, (n,) bool."""
    return flow.stopped & (flow.paths.length_m < FIRST_M)


def _inside(sites: Sites, extent) -> np.ndarray:
    if extent is None:
        return np.ones(len(sites.row), dtype=bool)
    lon, lat = sites.lon, sites.lat
    across = (lon >= extent.xMinimum()) & (lon <= extent.xMaximum())
    return across & (lat >= extent.yMinimum()) & (lat <= extent.yMaximum())
