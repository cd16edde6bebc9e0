"""Which countries a path reaches: where it crosses a border, and where it follows one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsFeatureSource, QgsFeedback

from .arrays import begins_group, group_ends, ranges
from .exposure import box_around
from .flow_paths import ENDS, OUTLET, Paths, StepsByReach
from .geodesy import Sites
from .longitudes import wrapped
from .nearest import nearest_features
from .network import Network
from .overlay import ReachIntervals, intervals_inside
from .progress import report_progress
from .proximity import Pieces, near_reaches
from .reaches import Reaches, read_reaches
from .segment_geometry import nearest_on_segment
from .snap import ReachGrid

CROSSING, BORDER_WATER = "crossing", "border"
BORDER_STEP_M = 50.0  # border lines are looked at in points at least this far apart
TOUCHING_M = 1.0  # stretches, and a place and a polygon, this close to each other touch
_RING = 16  # points around the end of a path
_APART = 1e10  # metres: keeps the paths of different facilities apart on one number line


@dataclass
class Borders:
    """What borders mean to n paths.

    ``events``: the borders that paths reach, in order. ``departure_m`` (n,): metres along the path of each facility
    where it leaves all countries, inf where it never does. ``truncated`` (n,): the river lines end within the width of
    another country or of none, where the layer was cut off most likely. ``invalid``, ``unusable``: features of the
    countries that had to be repaired, and that could not be used.
    """

    events: list[Event]
    departure_m: np.ndarray
    truncated: np.ndarray
    invalid: int = 0
    unusable: int = 0


@dataclass
class Event:
    """A border that the path of ``facility`` reaches ``dist_m`` metres along it, from a country to another (numbers).
    ``kind``: ``CROSSING``, or ``BORDER_WATER`` where the river follows the border."""

    facility: int
    kind: str
    origin: int
    to: int
    dist_m: float


@dataclass
class Countries:
    """The polygons of countries in ``source``, and the number of the country for each feature id (a country may have
    several features)."""

    source: QgsFeatureSource
    number: Mapping[int, int]

    def numbers(self, feature_id: np.ndarray) -> np.ndarray:
        """The country of each feature (k,), -1 for none."""
        return np.array([self.number.get(fid, -1) for fid in feature_id.tolist()], dtype=np.int64)


def border_events(
    network: Network,
    steps: StepsByReach,
    countries: Countries,
    home: np.ndarray,
    least_m: float,
    width_m: float,
    feedback: QgsFeedback | None = None,
) -> Borders:
    """The borders that the paths of ``steps`` reach, and where they leave what is known.

    ``home`` (n,): the country of the facility itself, -1 where no polygon holds it: then the country in which the path
    begins is no finding. A path leaves all countries where the stretches outside of them (crossed lakes and breaks in
    the lines left aside) add up to ``least_m``.

    A path has crossed into a country when it stays there for at least ``least_m`` metres (shorter stretches are
    slivers: generalised border lines zigzag over rivers) and does not lie within ``width_m`` of another country all
    the way. It follows a border where it lies within ``width_m`` of another country for at least ``least_m``, and
    reaches it where it ends within that width, or in a stretch that is too short to be a crossing: river layers are
    often cut off at the border. Of several such places on the way through one country, the first is kept for each
    neighbour. A width of 0: no river follows a border. Raises ``Cancelled``.
    """
    paths = steps.paths
    inside = intervals_inside(network.reaches, paths.used(), countries.source, feedback)
    country = countries.numbers(inside.feature_id)
    pairs = steps.shared(inside.reach, inside.low_m, inside.high_m)
    kept = pairs[2] < pairs[3]
    pair, step, low, high, shift = (column[kept] for column in pairs)
    runs = _merged(paths.facility[step], low + shift, high + shift, country[pair], least_m)
    departure_m = _departures(paths, paths.facility[step], low + shift, high + shift, least_m)
    near = _near_borders(network, steps, countries, inside, country, width_m, feedback)
    # Along a boundary river the near country changes with the side of the line: the stretch is one all the same.
    zones = _merged(near[0], near[1], near[2], np.zeros(len(near[0])), max(width_m, BORDER_STEP_M))

    n = len(paths.length_m)
    outlet = paths.end == ENDS.index(OUTLET)
    truncated = _at_edge(network, paths, outlet, countries.source, width_m, feedback)
    runs_of, zones_of, near_of = (_rows_of_each(table[0], n) for table in (runs, zones, near))
    events: list[Event] = []
    for facility in range(n):
        if facility % 64 == 0:
            report_progress(feedback, 100.0 * facility / n)
        own, beside, others = (
            list(zip(*(column[some[facility]].tolist() for column in table[1:])))
            for table, some in ((runs, runs_of), (zones, zones_of), (near, near_of))
        )
        found, at_end = _events_of(
            facility, int(home[facility]), own, beside, others, least_m, float(paths.length_m[facility])
        )
        events += found
        truncated[facility] |= at_end
    return Borders(events, departure_m, truncated & outlet, inside.invalid, inside.unusable)


def _at_edge(
    network: Network,
    paths: Paths,
    which: np.ndarray,
    countries: QgsFeatureSource,
    width_m: float,
    feedback: QgsFeedback | None,
) -> np.ndarray:
    """Whether paths, of those ``which`` (n,), end within ``width_m`` of a point in none of the ``countries``: (n,)."""
    reaches, some = network.reaches, np.flatnonzero(which)
    last = paths.first[some + 1] - 1
    place = np.stack(reaches.position(paths.reach[last], paths.leave_m[last]))
    ends, of_path = np.unique(place, axis=1, return_inverse=True)
    radius = np.degrees(max(width_m, TOUCHING_M) / reaches.frame.b)
    bearing = np.linspace(0, 2 * np.pi, _RING, endpoint=False)[:, None]
    lat = ends[1] + radius * np.cos(bearing)
    lon = ends[0] + radius * np.sin(bearing) / np.maximum(np.cos(np.radians(ends[1])), 1e-6)
    lon, lat = np.append(lon, ends[0]), np.append(lat, ends[1])
    around = Sites(reaches.frame, wrapped(lon), np.clip(lat, -90, 90), np.arange(len(lon)), len(lon))
    held = nearest_features(around, countries, TOUCHING_M, feedback=feedback).feature_id >= 0
    at_edge = np.zeros(len(which), dtype=bool)
    surrounded = np.all(held.reshape(_RING + 1, -1), axis=0)
    at_edge[some] = ~surrounded[of_path.reshape(-1)]
    return at_edge


def _departures(paths: Paths, facility: np.ndarray, low: np.ndarray, high: np.ndarray, least_m: float) -> np.ndarray:
    """Where the path of each facility leaves the stretches ``low`` .. ``high``: see ``border_events``."""
    here = paths.dist_m + paths.leave_m - paths.enter_m
    bridged = np.flatnonzero(paths.facility[1:] == paths.facility[:-1])  # from one step to the next
    n = len(paths.length_m)
    ends = np.flatnonzero(np.diff(paths.first) > 0)
    covered = _merged(
        np.concatenate((facility, paths.facility[bridged], ends, ends)),
        np.concatenate((low, here[bridged], np.zeros(len(ends)), paths.length_m[ends])),
        np.concatenate((high, paths.dist_m[bridged + 1], np.zeros(len(ends)), paths.length_m[ends])),
        np.zeros(len(facility) + len(bridged) + 2 * len(ends)),
        TOUCHING_M,
    )  # every path is covered at its very start and end, so that all that is not lies between
    of, start, end = covered[0][1:], covered[2][:-1], covered[1][1:]
    same = of == covered[0][:-1]
    of, start, outside = of[same], start[same], (end - start)[same]
    total = np.cumsum(outside)
    head = np.searchsorted(of, np.arange(n))
    total -= np.append(0.0, total)[head][of]
    departure = np.full(n, np.inf)
    out = np.flatnonzero(total >= max(least_m, TOUCHING_M))
    np.minimum.at(departure, of[out], start[out])
    return departure


def _events_of(
    facility: int,
    home: int,
    runs: list[tuple],
    zones: list[tuple],
    near: list[tuple],
    least_m: float,
    length_m: float,
) -> tuple[list[Event], bool]:
    """The events of a path of ``length_m``, and whether it ends at a border. ``runs``: stretches (low, high, country)
    in a country; ``zones``: within the width of any other country; ``near``: within the width of which one."""
    events: list[Event] = []
    current, at_end = home, False
    last = max((high for _, high, _ in runs), default=0.0)
    crossed = [(0.0, home)]
    for low, high, country in runs:
        if current < 0 and low < least_m:  # where the path begins
            current, crossed = country, [(0.0, country)]
        if country == current:
            continue
        follows = any(start <= low + TOUCHING_M and high - TOUCHING_M <= end for start, end, _ in zones)
        if high - low >= least_m and not follows:
            events.append(Event(facility, CROSSING, current, country, low))
            current = country
            crossed.append((low, country))
        elif high >= last and high - low < least_m:
            events.append(Event(facility, BORDER_WATER, current, country, low))
            at_end = True
    for low, high, _ in zones:
        origin = [there for at, there in crossed if at <= low][-1]
        others = [country for start, end, country in near if start <= high and end >= low and country != origin]
        to_the_end = high >= length_m - TOUCHING_M
        if others and (to_the_end or high - low >= least_m):
            events.append(Event(facility, BORDER_WATER, origin, others[0], low))
            at_end |= to_the_end
    known: set[tuple[int, int]] = set()
    once = []
    for event in sorted(events, key=lambda event: event.dist_m):
        if event.kind == CROSSING:
            known.clear()
        elif (event.origin, event.to) in known:
            continue
        known.add((event.origin, event.to))
        once.append(event)
    return once, at_end


def _merged(
    facility: np.ndarray, low: np.ndarray, high: np.ndarray, key: np.ndarray, gap_m: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Intervals of one facility and key joined where at most ``gap_m`` lies between them; ordered by facility, low."""
    order = np.lexsort((low, key, facility))
    facility, low, high, key = facility[order], low[order], high[order], key[order]
    begins = begins_group(facility, key)
    group = np.cumsum(begins) * _APART
    farthest = np.maximum.accumulate(high + group) if len(high) else high
    begins[1:] |= low[1:] + group[1:] > farthest[:-1] + gap_m
    head = np.flatnonzero(begins)
    until = (farthest - group)[group_ends(head, len(low))]
    order = np.lexsort((low[head], facility[head]))
    head = head[order]
    return facility[head], low[head], until[order], key[head]


def _rows_of_each(facility: np.ndarray, n: int) -> list[slice]:
    """The rows of each of n facilities, ``facility`` being in order."""
    first = np.searchsorted(facility, np.arange(n + 1))
    return [slice(a, b) for a, b in zip(first[:-1].tolist(), first[1:].tolist())]


def _near_borders(
    network: Network,
    steps: StepsByReach,
    countries: Countries,
    inside: ReachIntervals,
    country: np.ndarray,
    width_m: float,
    feedback: QgsFeedback | None,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Stretches of paths within ``width_m`` of a country in which they do not lie: facility, low, high, country.

    ``inside``: the stretches of the used reaches in countries, ``country`` (k,) the number of each; the rest as in
    ``border_events``.
    """
    if width_m <= 0:
        return np.empty(0, dtype=np.int64), np.empty(0), np.empty(0), np.empty(0, dtype=np.int64)
    paths, reaches = steps.paths, network.reaches
    used = paths.used()
    step_m = max(width_m / 2, BORDER_STEP_M)
    gap_m = max(width_m, BORDER_STEP_M)
    # Narrower than a step a border line passes between two of its points.
    radius_m = width_m if width_m > step_m else float(np.hypot(width_m, step_m / 2))
    outlines = _segments(
        read_reaches(countries.source, reaches.frame, (), feedback, box_around(reaches, used, radius_m), True)
    )
    vertex = ranges(reaches.start[used], np.diff(reaches.first)[used])
    # Of the border lines only what comes near a vertex of a used reach; long segments of rivers bring their own points.
    close = ReachGrid(outlines).around(
        reaches.lon[vertex], reaches.lat[vertex], max(radius_m, _longest_m(reaches, used))
    )
    pieces = Pieces.of(outlines, close, step_m)
    beyond = countries.numbers(outlines.feature_id)[outlines.row[pieces.reach]]  # the country of each border line
    near = near_reaches(reaches, used, pieces.start, radius_m, feedback)
    at = near.nearest_m()
    foreign = _country_at(inside, country, near.reach, at) != beyond[near.target]
    if radius_m > width_m:  # measured to the border line itself
        offset = reaches.frame.ecef(*reaches.position(near.reach, at)) - pieces.start[near.target]
        foreign &= nearest_on_segment(offset, pieces.vector[near.target])[1] <= width_m
    near = near.some(np.flatnonzero(foreign))
    # By reach first: many paths share a reach.
    reach, near_low, near_high, which = _merged(near.reach, near.low_m, near.high_m, beyond[near.target], gap_m)
    pairs = steps.shared(reach, near_low, near_high)
    kept = pairs[2] <= pairs[3] + TOUCHING_M  # a path may have no length
    pair, step, low, high, shift = (column[kept] for column in pairs)
    return _merged(paths.facility[step], low + shift, np.maximum(low, high) + shift, which[pair], gap_m)


def _longest_m(reaches: Reaches, which: np.ndarray) -> float:
    """Metres of the longest segment of the reaches ``which``."""
    count = np.diff(reaches.first)[which] - 1
    vertex = ranges(reaches.start[which], count)
    return float((reaches.along_m[vertex + 1] - reaches.along_m[vertex]).max(initial=0.0))


def _segments(outlines: Reaches) -> Reaches:
    """Every segment of ``outlines`` as a reach of its own."""
    count = np.diff(outlines.first) - 1
    vertex = ranges(outlines.start, count)
    ends = np.stack((vertex, vertex + 1), axis=1).reshape(-1)
    first = np.arange(0, len(ends) + 1, 2)
    return replace(
        outlines,
        lon=outlines.lon[ends],
        lat=outlines.lat[ends],
        first=first,
        row=np.repeat(outlines.row, count),
        along_m=np.empty(0),
    )


def _country_at(inside: ReachIntervals, country: np.ndarray, reach: np.ndarray, along_m: np.ndarray) -> np.ndarray:
    """The country at points of reaches; -1 where none, or where several hold the point (a border on the river).

    ``country``: the one of each of the stretches ``inside``.
    """
    if not len(inside):
        return np.full(len(reach), -1, dtype=np.int64)
    line, at = inside.reach * _APART / 1e3, reach * _APART / 1e3 + along_m  # reaches are shorter than 10,000 km
    begun = np.searchsorted(line + inside.low_m, at, "right")
    ended = np.searchsorted(np.sort(line + inside.high_m), at, "left")
    place = np.maximum(begun - 1, 0)
    hit = (inside.reach[place] == reach) & (inside.low_m[place] <= along_m) & (along_m <= inside.high_m[place])
    return np.where(hit & (begun - ended == 1), country[place], -1)
