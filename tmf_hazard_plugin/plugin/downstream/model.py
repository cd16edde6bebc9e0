"""What tmfhazard:downstream reads and finds: the layers and the numbers of a run, the traced paths, the result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsRasterLayer, QgsRectangle

from ...core.columns import find_column
from ...hydrology import features_of
from ...hydrology.borders import Event
from ...hydrology.exposure import Reached, covered
from ...hydrology.flow_paths import ENDS, GAP, LIMIT, LOOP, Paths, StepsByReach
from ...hydrology.network import Network
from ...hydrology.reaches import Reaches
from ..i18n import name_fields
from ..reading import plain

# Ids of parameters and outputs of tmfhazard:downstream that its parts below the algorithm name too. Frozen.
INPUT, OUTPUT, PATHS, CROSSINGS, REACHED = "INPUT", "OUTPUT", "PATHS", "CROSSINGS", "REACHED"
COUNTRY_FIELD, POPULATION_FIELD, LAKE_NAME_FIELD = "COUNTRY_FIELD", "POPULATION_FIELD", "LAKE_NAME_FIELD"
REACH_ID_FIELD, NEXT_DOWN_FIELD, ORDER_FIELD = "REACH_ID_FIELD", "NEXT_DOWN_FIELD", "ORDER_FIELD"
NAME_FIELD = "NAME_FIELD"
QUALITY_FIELD, LAKE_ID_FIELD = "QUALITY_FIELD", "LAKE_ID_FIELD"  # no parameters: only found by their names
ROLES = {  # the above -> layer and role of the column
    REACH_ID_FIELD: ("rivers", "river_id"),
    NEXT_DOWN_FIELD: ("rivers", "next_down"),
    ORDER_FIELD: ("rivers", "river_order"),
    QUALITY_FIELD: ("rivers", "direction_quality"),
    COUNTRY_FIELD: ("countries", "country"),
    POPULATION_FIELD: ("places", "place_population"),
    LAKE_NAME_FIELD: ("lakes", "lake_name"),
    LAKE_ID_FIELD: ("lakes", "lake_id"),
    NAME_FIELD: ("facilities", "name"),
}
STOPPED = (LIMIT, GAP, LOOP)  # how the trace ends although the water flows on
FIRST_M = 10_000.0  # the first 10 km of the flow path, for pop_10km

Metres = TypeVar("Metres", float, np.ndarray)
Columns = dict[str, np.ndarray]  # field of the output -> its values (n,), one for each facility


def field_for(role: str, given: str, names: Sequence[str]) -> str:
    """The field for ``role``: the ``given`` one, else the one found by its name, "" where there is none.

    Names of countries and lakes come in the user's language where the layer has them.
    """
    preferred = name_fields("name") if role in (COUNTRY_FIELD, LAKE_NAME_FIELD) else ()
    return given or find_column(names, *ROLES[role], preferred)


def text_of(value: object) -> str | None:
    """A name or an id as text, None for NULL; an id that a layer keeps as a decimal number is a whole number."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return None if value is None else str(value)


@dataclass
class Rivers:
    """The river layer with its fields, "" for none: the id of a reach and of the next one downstream, the stream order,
    and how sure the direction of flow is."""

    source: QgsFeatureSource
    id_field: str = ""
    next_field: str = ""
    order_field: str = ""
    quality_field: str = ""

    @property
    def by_id(self) -> bool:
        """True where the ids link the reaches, else their ends do."""
        return bool(self.id_field and self.next_field)


@dataclass
class Layer:
    """Any other vector layer with the fields that hold the names of its features and their people, "" for none."""

    source: QgsFeatureSource
    name_field: str = ""
    population_field: str = ""

    @property
    def name(self) -> str:
        return str(self.source.sourceName())

    def values(self, field_name: str) -> dict[int, object]:
        """The values of the field ``field_name`` by feature id; the id itself where there is no field."""
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        index = self.source.fields().indexOf(field_name) if field_name else -1
        request.setSubsetOfAttributes([index] if index >= 0 else [])
        features = features_of(self.source, request)
        return {f.id(): plain(f[index]) if index >= 0 else f.id() for f in features}


@dataclass
class Layers:
    """The layers of a run beside the facilities; None where the user gave none. ``population``: people per cell."""

    rivers: Rivers | None = None
    lakes: Layer | None = None
    countries: Layer | None = None
    places: Layer | None = None
    receptors: list[Layer] = field(default_factory=list)
    population: QgsRasterLayer | None = None


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

    def hours(self, metres: Metres) -> Metres:
        """Travel time over ``metres`` (a number or an array) along the river."""
        return metres / self.velocity / 3600.0


@dataclass
class TracedPaths:
    """The river network, the path of each of n facilities in it, and the steps of all paths by reach."""

    network: Network
    paths: Paths
    steps: StepsByReach

    @property
    def reaches(self) -> Reaches:
        return self.network.reaches

    @property
    def at_river(self) -> np.ndarray:
        """Whether each facility has a path, (n,) bool."""
        return self.paths.end >= 0

    @property
    def stopped(self) -> np.ndarray:
        """Whether each trace ends although the water flows on, (n,) bool."""
        return np.isin(self.paths.end, [ENDS.index(code) for code in STOPPED])

    def within(self, extent: QgsRectangle | None, until_m: float = np.inf) -> np.ndarray:
        """Whether each path, up to ``until_m``, lies within ``extent`` (degrees; None: everywhere), (n,) bool."""
        return covered(self.reaches, self.paths, extent, until_m)


@dataclass
class BordersReached:
    """The borders that paths reach.

    ``columns``: the fields of the output. ``events``: in order of facility and distance, their countries numbered as in
    ``countries``. ``stopped`` (n,): the trace ends although the water flows on, or most likely does, as where rivers
    were cut at a border.
    """

    columns: Columns
    events: list[Event]
    countries: list[str]
    stopped: np.ndarray


@dataclass
class ReachedLayer:
    """What paths reach of one layer. ``names``, ``people``: of its features, by their row in ``found``; ``people`` is
    NaN where unknown, None where the layer holds none."""

    layer: str
    found: Reached
    names: list[str | None]
    people: np.ndarray | None


@dataclass
class LayerProblems:
    """What is wrong with the features of layers, for the log: counts by the name of the layer."""

    unusable: dict[str, int] = field(default_factory=dict)  # features without usable geometry
    repaired: dict[str, int] = field(default_factory=dict)  # features that had to be repaired
    zero_population: dict[str, int] = field(default_factory=dict)  # places with a population of 0
    unreadable_cells: dict[str, int] = field(default_factory=dict)  # facilities with cells that cannot be read
    # Unusable populations: (field, reason) -> row of the place -> (its name, the value).
    populations: dict[tuple[str, str], dict[int, tuple]] = field(default_factory=dict)

    def count_features(self, layer: Layer, unusable: int, repaired: int) -> None:
        """Keeps how many features of ``layer`` could not be used, and how many were repaired."""
        keep_largest(self.unusable, layer.name, unusable)
        keep_largest(self.repaired, layer.name, repaired)


def keep_largest(counts: dict[str, int], name: str, count: int) -> None:
    """Keeps ``count`` under ``name``: the largest, where a layer is read more than once."""
    counts[name] = max(count, counts.get(name, 0))


@dataclass
class DownstreamResult:
    """The result for n facilities.

    ``columns``: the fields of the output, NaN or None unknown. ``traced``: None without rivers; ``borders``: None
    without countries. ``reached``: places, then the other receptors. ``short_of_lake_m``: how far the paths that end
    just before a lake are from it.
    """

    columns: Columns
    traced: TracedPaths | None = None
    borders: BordersReached | None = None
    reached: list[ReachedLayer] = field(default_factory=list)
    problems: LayerProblems = field(default_factory=LayerProblems)
    short_of_lake_m: np.ndarray = field(default_factory=lambda: np.empty(0))
