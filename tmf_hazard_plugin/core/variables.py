"""Variables: what is known of each facility, and how it is known (method.md section 2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from .data_types import (
    BoolArray,
    CodeArray,
    FloatArray,
    IndexArray,
    RawColumn,
    Substance,
    Text,
    VariableItem,
)
from .parsing import VOCABULARY, to_numbers
from .result import ASSUMED, DERIVED, MEASURED, PROXY
from .text_matching import OUT_OF_RANGE, category_codes, substance_whc

VOLUME_UNITS = {"m3": 1.0, "1000 m3": 1e3, "Mm3": 1e6}  # the order of VOLUME_UNIT's options
DEFAULT_BULK_DENSITY = 1.5  # t/m3, method.md section 2
MAX_ORDER = 15  # the Amazon has 12 or 13; more is no Strahler order
WATER_SIZES = ("small", "medium", "large")
STATUSES = tuple(VOCABULARY["status"])


@dataclass(frozen=True)
class VariableRule:
    """What values of a variable are usable. Numbers: open at ``above``, closed at ``minimum`` and ``maximum``."""

    id: str
    kind: str  # number, category or flag
    minimum: float = -np.inf
    maximum: float = np.inf
    above: float = -np.inf
    categories: tuple[str, ...] = ()
    words: Mapping[str, Iterable[str]] = field(default_factory=dict)
    title: Text = ""
    fields: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, item: VariableItem) -> VariableRule:
        """The rule of a profile's own variable (see ``profile.schema.json``)."""
        return cls(
            id=item["id"],
            kind=item["kind"],
            minimum=item.get("minimum", -np.inf),
            maximum=item.get("maximum", np.inf),
            categories=tuple(item.get("words", ())),
            words=item.get("words", {}),
            title=item["title"],
            fields=tuple(item.get("fields", ())),
        )

    def usable(self, values: FloatArray) -> BoolArray:
        """True where the number can be meant (NaN is not usable)."""
        with np.errstate(invalid="ignore"):
            found: BoolArray = (values >= self.minimum) & (values <= self.maximum) & (values > self.above)
        return found


# Upper limits catch a wrong unit (PGA in m/s2, a factor of safety in percent): such a value is unknown, never "safe".
BUILTIN = {
    rule.id: rule
    for rule in (
        VariableRule("volume_m3", "number", above=0.0),
        VariableRule("whc", "category", categories=("0", "1", "2", "3")),
        VariableRule("status", "category", categories=STATUSES, words=VOCABULARY["status"]),
        VariableRule("pga_475", "number", minimum=0.0, maximum=3.0),
        VariableRule("in_flood", "flag"),
        VariableRule("fos", "number", above=0.0, maximum=10.0),
        VariableRule("river_dist_m", "number", minimum=0.0),
        VariableRule("river_size", "category", categories=WATER_SIZES),
        VariableRule("lake_dist_m", "number", minimum=0.0),
        VariableRule("lake_size", "category", categories=WATER_SIZES),
        VariableRule("par_10km", "number", minimum=0.0),
    )
}
_MASS = VariableRule("mass_t", "number", above=0.0)
_MSK = VariableRule("msk", "number", minimum=1.0, maximum=12.0)
_YES_NO = {"no": VOCABULARY["no"], "yes": VOCABULARY["yes"]}


@dataclass
class Variable:
    """One variable over n facilities: ``values`` float64 (NaN unknown; categories as codes into the rule's
    ``categories``; flags 1/0; distances +inf where searched and none found) and ``how`` int8 (codes of ``HOW``)."""

    values: FloatArray
    how: CodeArray

    @classmethod
    def unknown(cls, n: int) -> Variable:
        """Nothing is known of n facilities."""
        return cls(np.full(n, np.nan), np.full(n, ASSUMED, dtype=np.int8))

    @classmethod
    def known(cls, values: Sequence[float] | FloatArray, how: int | CodeArray = MEASURED) -> Variable:
        """``values`` (n,), known ``how``; NaN is unknown."""
        values = np.asarray(values, dtype=float)
        return cls(values, np.where(np.isnan(values), ASSUMED, how).astype(np.int8))

    def fill(self, values: FloatArray, how: int) -> Variable:
        """Self, with ``values`` (known ``how``) where self is unknown."""
        take = np.isnan(self.values) & ~np.isnan(values)
        return Variable(np.where(take, values, self.values), np.where(take, how, self.how).astype(np.int8))


def category_index(codes: FloatArray) -> IndexArray:
    """Category codes as indices, the unknown as -1: the last entry of what is indexed."""
    return np.where(np.isnan(codes), -1, codes).astype(np.intp)


@dataclass(frozen=True)
class Problem:
    """Unusable values of one input (``role``: "volume", "status", ...): counted as unknown, and reported."""

    role: str
    reason: str
    rows: IndexArray
    values: list[object]


@dataclass
class Water:
    """The nearest water body of one kind for n facilities. ``distance_m``: +inf none within the radius, NaN unknown;
    ``size``: codes into ``WATER_SIZES``, NaN unknown; ``lower_m``: the least distance that is still possible (0 where
    unknown, the search radius where none was found)."""

    distance_m: FloatArray
    size: FloatArray
    lower_m: FloatArray

    @classmethod
    def unknown(cls, n: int) -> Water:
        """The water was not looked for: it may be anywhere."""
        return cls(np.full(n, np.nan), np.full(n, np.nan), np.zeros(n))

    @classmethod
    def found(cls, distance_m: FloatArray, size: FloatArray, radius_m: float) -> Water:
        """The water was looked for within ``radius_m``."""
        lower = np.where(np.isinf(distance_m), radius_m, np.where(np.isnan(distance_m), 0.0, distance_m))
        return cls(distance_m, size, lower)


def river_size_from_order(order: FloatArray) -> FloatArray:
    """Size codes from the Strahler order: 1-2 small, 3-4 medium, >= 5 large; no order (below 1, above ``MAX_ORDER``)
    unknown. Source: method.md 2."""
    return _sizes(order, (3, 5), minimum=1, maximum=MAX_ORDER)


def river_size_from_discharge(discharge_m3s: FloatArray) -> FloatArray:
    """Size codes from the mean discharge [m3/s]: < 1 small, < 50 medium, else large. Source: method.md 2."""
    return _sizes(discharge_m3s, (1, 50), minimum=0)


def lake_size_from_area(area_m2: FloatArray) -> FloatArray:
    """Size codes from the area [m2]: < 1 km2 small, < 10 km2 medium, else large. Source: method.md 2."""
    return _sizes(area_m2, (1e6, 1e7), minimum=0)


def _sizes(values: FloatArray, limits: tuple[float, float], minimum: float, maximum: float = np.inf) -> FloatArray:
    """Codes into ``WATER_SIZES`` by ``limits`` [a, b); NaN outside ``minimum`` to ``maximum``."""
    values = np.asarray(values, dtype=float)
    codes = np.digitize(values, limits).astype(float)
    with np.errstate(invalid="ignore"):
        return np.where((values >= minimum) & (values <= maximum), codes, np.nan)


def pga_from_msk(intensity: FloatArray) -> FloatArray:
    """PGA [g] from MSK-64 intensity I: 0.1 * 2^(I-7). Source: method.md section 2."""
    pga: FloatArray = 0.1 * np.exp2(np.asarray(intensity, dtype=float) - 7)
    return pga


class VariableReader:
    """Turns raw columns into variables and keeps the problems it meets.

    ``columns``: raw values by role ("volume", "mass", "whc", "substance", "waste_class", "status", "fos", "pga",
    "msk", "flood", "population", and the ids of a profile's own variables); a role that is absent is unknown.
    """

    def __init__(self, columns: Mapping[str, RawColumn], n: int):
        self.columns, self.n = columns, n
        self.problems: list[Problem] = []

    def number(self, role: str, rule: VariableRule, factor: float | FloatArray = 1.0) -> FloatArray:
        """The usable numbers of a column times ``factor`` (float64, NaN unknown)."""
        if role not in self.columns:
            return np.full(self.n, np.nan)
        values, bad = to_numbers(self.columns[role])
        values = values * factor
        bad[OUT_OF_RANGE] = np.flatnonzero(~np.isnan(values) & ~rule.usable(values))
        values[bad[OUT_OF_RANGE]] = np.nan
        self._report(role, bad)
        return values

    def category(self, role: str, words: Mapping[str, Iterable[str]], single: bool = True) -> FloatArray:
        """Codes of a text column (float64, NaN unknown); see ``category_codes``."""
        if role not in self.columns:
            return np.full(self.n, np.nan)
        codes, bad = category_codes(self.columns[role], words, single)
        self._report(role, bad)
        return codes

    def flag(self, role: str) -> FloatArray:
        """1 for yes, 0 for no, NaN unknown."""
        return self.category(role, _YES_NO, single=False)

    def own(self, rule: VariableRule) -> Variable:
        """A variable that the profile brought itself."""
        if rule.kind == "number":
            return Variable.known(self.number(rule.id, rule))
        if rule.kind == "flag":
            return Variable.known(self.flag(rule.id))
        return Variable.known(self.category(rule.id, rule.words))

    def substances(self, substances: list[Substance] | None) -> FloatArray:
        """The water hazard class of the worst substance named: see ``substance_whc``."""
        if "substance" not in self.columns:
            return np.full(self.n, np.nan)
        whc, bad = substance_whc(self.columns["substance"], substances)
        self._report("substance", bad)
        return whc

    def _report(self, role: str, bad: dict[str, IndexArray]) -> None:
        """Keeps the unusable values of ``role``; ``bad``: their rows by reason."""
        for reason, rows in bad.items():
            if len(rows):
                column = self.columns[role]
                values = [column.iloc[row] if hasattr(column, "iloc") else column[row] for row in rows]
                self.problems.append(Problem(role, reason, rows, values))


def read_variables(
    columns: Mapping[str, RawColumn],
    n: int,
    river: Water | None = None,
    lake: Water | None = None,
    pga_raster: FloatArray | None = None,
    flood_zone: FloatArray | None = None,
    volume_factor: float | FloatArray = 1.0,
    bulk_density: float = DEFAULT_BULK_DENSITY,
    own: Mapping[str, VariableRule] | None = None,
    substances: list[Substance] | None = None,
    population_how: int | CodeArray = MEASURED,
) -> tuple[dict[str, Variable], list[Problem]]:
    """All variables of n facilities, by id, and the unusable values met.

    ``columns``: raw values by role (see ``VariableReader``). ``river``, ``lake``: the nearest ones, None where no layer
    was given. ``pga_raster`` [g] and ``flood_zone`` (1/0): (n,), NaN unknown. ``volume_factor``: m3 per unit of the
    volume column, one or (n,). ``bulk_density`` [t/m3] turns a mass into a volume. ``own``, ``substances``: the
    profile's own variables and list of substances. ``population_how``: how the population is known.

    Order of preference: the facility's own record, then a layer, then what can be derived, then the proxy. Of several
    derived water hazard classes, and of a flood field and a flood zone, the worse one counts. Source: method.md
    section 2.
    """
    reader = VariableReader(columns, n)
    variables: dict[str, Variable] = {}

    volume = Variable.known(reader.number("volume", BUILTIN["volume_m3"], volume_factor))
    variables["volume_m3"] = volume.fill(reader.number("mass", _MASS) / bulk_density, DERIVED)

    whc = Variable.known(_whc_field(reader))
    waste = reader.category("waste_class", VOCABULARY["waste_class"])
    by_class = np.array([*(float(v) for v in VOCABULARY["waste_class_whc"].values()), np.nan])
    waste_whc = by_class[np.where(np.isnan(waste), -1, waste).astype(int)]
    variables["whc"] = whc.fill(np.fmax(reader.substances(substances), waste_whc), DERIVED)

    variables["status"] = Variable.known(reader.category("status", VOCABULARY["status"]))
    variables["fos"] = Variable.known(reader.number("fos", BUILTIN["fos"]))
    pga = Variable.known(reader.number("pga", BUILTIN["pga_475"]))
    if pga_raster is not None:
        pga = pga.fill(np.where(BUILTIN["pga_475"].usable(pga_raster), pga_raster, np.nan), MEASURED)
    variables["pga_475"] = pga.fill(pga_from_msk(reader.number("msk", _MSK)), DERIVED)

    river, lake = river or Water.unknown(n), lake or Water.unknown(n)
    for name, water in (("river", river), ("lake", lake)):
        variables[f"{name}_dist_m"] = Variable.known(water.distance_m)
        variables[f"{name}_size"] = Variable.known(water.size)
    flood = reader.flag("flood")
    if flood_zone is not None:
        flood = np.fmax(flood, flood_zone)
    variables["in_flood"] = Variable.known(flood).fill(flood_proxy(river, lake), PROXY)

    people = np.ceil(reader.number("population", BUILTIN["par_10km"]))  # a raster's sum may hold a part of a person
    variables["par_10km"] = Variable.known(people, population_how)
    for rule in (own or {}).values():
        variables[rule.id] = reader.own(rule)
    return variables, reader.problems


def _whc_field(reader: VariableReader) -> FloatArray:
    """The water hazard class field: 0..3, also written "WHC 3" or "WGK 2"."""
    words = {code: [f"whc {code}", f"wgk {code}", f"whc{code}", f"wgk{code}"] for code in "0123"}
    return reader.category("whc", words)


def flood_proxy(river: Water, lake: Water) -> FloatArray:
    """1 where the nearest water body is nearer than 100 m, 0 where it must be farther than 2,000 m, else NaN.

    A water body that was not looked for may be anywhere. Source: method.md section 2.
    """
    nearest = np.fmin(river.distance_m, lake.distance_m)
    farther = np.minimum(river.lower_m, lake.lower_m)
    with np.errstate(invalid="ignore"):
        return np.where(nearest < 100, 1.0, np.where(farther > 2000, 0.0, np.nan))
