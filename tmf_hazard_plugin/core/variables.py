"""Variables: what is known of each facility, and how it is known (method.md section 2)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from .cells import Cell, Cells, DistinctText, as_text, read_numbers
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
from .result import ASSUMED, DERIVED, MEASURED, PROXY
from .text_matching import OUT_OF_RANGE, read_categories, read_substances
from .vocabulary import VOCABULARY

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
        VariableRule("volume_m3", "number", above=0.0, maximum=1e12),  # the largest of the world hold a few 1e9
        VariableRule("whc", "category", categories=("0", "1", "2", "3")),
        VariableRule("status", "category", categories=STATUSES, words=VOCABULARY["status"]),
        VariableRule("pga_475", "number", minimum=0.0, maximum=3.0),
        VariableRule("in_flood", "flag"),
        VariableRule("fos", "number", above=0.0, maximum=10.0),
        VariableRule("river_dist_m", "number", minimum=0.0),
        VariableRule("river_size", "category", categories=WATER_SIZES),
        VariableRule("lake_dist_m", "number", minimum=0.0),
        VariableRule("lake_size", "category", categories=WATER_SIZES),
        VariableRule("par_10km", "number", minimum=0.0, maximum=1e10),
    )
}
_MASS = VariableRule("mass_t", "number", above=0.0)  # its maximum is that of the volume times the bulk density
_MSK = VariableRule("msk", "number", minimum=1.0, maximum=12.0)
# The base unit of each is m3, t or g: a unit in the name of the column or inside a cell counts.
NUMBER_ROLES = {  # role -> what its numbers are, and which are usable
    "volume": ("volume", BUILTIN["volume_m3"]),
    "mass": ("mass", _MASS),
    "fos": ("", BUILTIN["fos"]),
    "pga": ("acceleration", BUILTIN["pga_475"]),
    "msk": ("", _MSK),
    "population": ("", BUILTIN["par_10km"]),
}
_YES_NO = {"no": VOCABULARY["no"], "yes": VOCABULARY["yes"]}


@dataclass
class Variable:
    """One variable over n facilities: every value from ``low`` to ``high`` is possible.

    float64 (n,) each; NaN unknown, -inf and +inf where there is no end; categories as codes into the rule's
    ``categories``; flags 1/0; distances +inf in both where searched and none found. ``low`` and ``high`` are one and
    the same array where every known value is exact. ``how``: int8 (n,), codes of ``HOW``.
    """

    low: FloatArray
    high: FloatArray
    how: CodeArray

    @classmethod
    def unknown(cls, n: int) -> Variable:
        """Nothing is known of n facilities."""
        return cls.known(np.full(n, np.nan))

    @classmethod
    def known(cls, values: Sequence[float] | FloatArray, how: int | CodeArray = MEASURED) -> Variable:
        """Exact ``values`` (n,), known ``how``; NaN is unknown."""
        values = np.asarray(values, dtype=float)
        return cls(values, values, np.where(np.isnan(values), ASSUMED, how).astype(np.int8))

    @property
    def is_exact(self) -> bool:
        """True where no facility has an interval."""
        return self.low is self.high

    @property
    def values(self) -> FloatArray:
        """The exact values, NaN where unknown and where there is an interval: (n,)."""
        return self.low if self.is_exact else np.where(self.low == self.high, self.low, np.nan)

    @property
    def between(self) -> IndexArray:
        """The rows that have an interval wider than one value."""
        return np.empty(0, dtype=np.intp) if self.is_exact else np.flatnonzero(self.low < self.high)

    def map(self, function: Callable[[FloatArray], FloatArray], how: int | None = None) -> Variable:
        """Self under an increasing ``function``, known ``how`` (None: as well as before)."""
        low = function(self.low)
        high = low if self.is_exact else function(self.high)
        known = self.how if how is None else np.where(np.isnan(low), ASSUMED, how).astype(np.int8)
        return Variable(low, high, known)

    def fill(self, other: Variable) -> Variable:
        """Self, with ``other`` where self is unknown."""
        take = np.isnan(self.low) & ~np.isnan(other.low)
        low = np.where(take, other.low, self.low)
        high = low if self.is_exact and other.is_exact else np.where(take, other.high, self.high)
        return Variable(low, high, np.where(take, other.how, self.how).astype(np.int8))

    def worse(self, other: Variable) -> Variable:
        """The larger of both where both are known, else the one that is."""
        low = np.fmax(self.low, other.low)
        high = low if self.is_exact and other.is_exact else np.fmax(self.high, other.high)
        return Variable(low, high, np.where(other.low > self.low, other.how, self.fill(other).how).astype(np.int8))


def category_index(codes: FloatArray) -> IndexArray:
    """Category codes as indices, the unknown as -1: the last entry of what is indexed."""
    return np.where(np.isnan(codes), -1, codes).astype(np.intp)


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
    """Turns raw columns into cells, and cells into variables; keeps the ``cells`` by role.

    ``columns``: raw values by role ("volume", "mass", "whc", "substance", "waste_class", "status", "fos", "pga",
    "msk", "flood", "population", and the ids of a profile's own variables); a role that is absent is unknown. For the
    other arguments see ``read_variables``.
    """

    def __init__(
        self,
        columns: Mapping[str, RawColumn],
        n: int,
        factors: Mapping[str, float] | None = None,
        bulk_density: float = DEFAULT_BULK_DENSITY,
        own: Mapping[str, VariableRule] | None = None,
        substances: list[Substance] | None = None,
        meanings: Mapping[str, Mapping[str, str]] | None = None,
    ):
        """Nothing is read yet: ``variable`` reads a role when it is asked for."""
        self.columns, self.n, self.factors, self.bulk_density = columns, n, factors or {}, bulk_density
        self.own, self.substances, self.meanings = own or {}, substances, meanings or {}
        self.cells: dict[str, Cells] = {}

    def variable(self, role: str) -> Variable:
        """The variable that the column of ``role`` gives; unknown where there is no such column."""
        if role not in self.columns and role not in self.cells:
            return Variable.unknown(self.n)
        if role not in self.cells:
            self.cells[role] = self.read(role, self.columns[role])
        return variable_of(role, self.cells[role], self.bulk_density)

    def read(self, role: str, column: RawColumn) -> Cells:
        """The cells of a ``column`` of ``role``; texts that ``meanings`` holds are read as what they mean."""
        meanings = self.meanings.get(role)
        if not meanings:
            return self._read(role, column)
        return _with_meanings(column, meanings, lambda raw: self._read(role, raw))

    def _read(self, role: str, column: RawColumn) -> Cells:
        """The cells of a ``column`` as its texts say."""
        rule = self.own.get(role)
        if role in NUMBER_ROLES or (rule is not None and rule.kind == "number"):
            dimension, usable = ("", rule) if rule is not None else NUMBER_ROLES[role]
            if role == "mass":
                usable = replace(usable, maximum=BUILTIN["volume_m3"].maximum * self.bulk_density)
            factor, kind = self.factors.get(role, 1.0), role if rule is None else ""
            return _checked(read_numbers(column, dimension, factor, kind=kind), column, usable)
        if role == "flood" or (rule is not None and rule.kind == "flag"):
            return read_categories(column, _YES_NO, single=False)
        if role == "substance":
            return read_substances(column, self.substances)
        if rule is not None:
            return read_categories(column, rule.words)
        return read_categories(column, _CATEGORY_ROLES[role])


VARIABLE_OF = {  # role -> the variable that it says something of
    "volume": "volume_m3",
    "mass": "volume_m3",
    "whc": "whc",
    "substance": "whc",
    "waste_class": "whc",
    "status": "status",
    "fos": "fos",
    "pga": "pga_475",
    "msk": "pga_475",
    "flood": "in_flood",
    "population": "par_10km",
}
_CATEGORY_ROLES: dict[str, Mapping[str, Iterable[str]]] = {
    "whc": {code: [f"whc {code}", f"wgk {code}", f"whc{code}", f"wgk{code}"] for code in "0123"},
    "waste_class": VOCABULARY["waste_class"],
    "status": VOCABULARY["status"],
}
_WHC_OF_WASTE = np.array([*(float(whc) for whc in VOCABULARY["waste_class_whc"].values()), np.nan])


def variable_of(role: str, cells: Cells, bulk_density: float = DEFAULT_BULK_DENSITY) -> Variable:
    """What the ``cells`` of ``role`` give for the variable ``VARIABLE_OF[role]`` (of an own variable: for itself)."""
    variable = Variable(cells.low, cells.high, cells.how)
    if role == "mass":
        return variable.map(lambda mass: mass / bulk_density, DERIVED)
    if role == "msk":
        return variable.map(pga_from_msk, DERIVED)
    if role == "waste_class":  # the higher the class, the less hazardous: the ends change places
        low = _WHC_OF_WASTE[category_index(cells.high)]
        high = low if variable.is_exact else _WHC_OF_WASTE[category_index(cells.low)]
        return Variable(low, high, np.where(np.isnan(low), ASSUMED, DERIVED).astype(np.int8))
    return variable.map(np.ceil) if role == "population" else variable


def _with_meanings(column: RawColumn, meanings: Mapping[str, str], read: Callable[[RawColumn], Cells]) -> Cells:
    """``column`` read, and the texts that ``meanings`` holds as what they mean; the cells keep the texts.

    Each meaning is read alone: how its numbers are written does not depend on the column, nor do corrected texts
    change how the others are read. A meaning that is what the text itself says changes nothing, not how it is known:
    the table READINGS, given back as it is, holds such rows.
    """
    import pandas as pd

    series = pd.Series(column, dtype=object).reset_index(drop=True)
    texts = pd.Series([as_text(value).strip() if value is not None else "" for value in series], dtype=object)
    changed = texts.isin(list(meanings)).to_numpy()
    if not changed.any():
        return read(column)
    cells = read(column)
    low, high, how = cells.low.copy(), cells.high.copy(), cells.how.copy()
    found = [one for one in cells.texts if one.text.strip() not in meanings]
    own = {one.text.strip(): one.cell for one in cells.texts}
    for text in texts[changed].unique():
        rows, meant = np.flatnonzero(texts.to_numpy() == text), read(np.array([meanings[text]], dtype=object))
        cell = Cell(float(meant.low[0]), float(meant.high[0]), int(meant.how[0]))
        if text in own and own[text].low == cell.low and own[text].high == cell.high:  # False for unknown
            cell = own[text]
        low[rows], high[rows], how[rows] = cell.low, cell.high, cell.how
        found.append(DistinctText(text, rows, cell))
    exact = np.array_equal(low, high, equal_nan=True)
    return Cells(low, low if exact else high, how, sorted(found, key=lambda one: one.rows[0]))


def _checked(cells: Cells, column: RawColumn, rule: VariableRule) -> Cells:
    """``cells`` of numbers without those that ``rule`` does not allow: they are unknown, and stand among the texts.

    An interval that begins at the excluded lower limit ("0-100") has no lower end; one without any end ("> 0") says
    nothing.
    """
    low, high, exact = cells.low, cells.high, cells.low is cells.high
    usable = rule.usable(low)
    if not exact:
        with np.errstate(invalid="ignore"):
            begins = (low >= rule.above) & (low <= np.nextafter(rule.above, np.inf))  # strictly above it, too
        low = np.where(begins & (high > low), -np.inf, low)
        usable = (rule.usable(low) | np.isneginf(low)) & (rule.usable(high) | np.isposinf(high))
        usable &= ~(np.isneginf(low) & np.isposinf(high))
    bad = np.flatnonzero(~np.isnan(low) & ~usable)
    if not len(bad):
        return cells if exact else replace(cells, low=low)
    low, how = low.copy(), cells.how.copy()
    high = low if exact else high.copy()
    low[bad], high[bad], how[bad] = np.nan, np.nan, ASSUMED
    unusable = Cell.unknown(OUT_OF_RANGE)
    wrong = set(bad.tolist())
    texts = [replace(one, cell=unusable) if int(one.rows[0]) in wrong else one for one in cells.texts]
    listed = {int(row) for one in texts for row in one.rows}
    by_text: dict[str, list[int]] = {}
    for row in (row for row in bad.tolist() if row not in listed):
        value = column.iloc[row] if hasattr(column, "iloc") else column[row]
        by_text.setdefault(as_text(value), []).append(row)
    texts += [DistinctText(text, np.array(rows), unusable) for text, rows in by_text.items()]
    return Cells(low, high, how, sorted(texts, key=lambda one: one.rows[0]))


def read_variables(
    columns: Mapping[str, RawColumn],
    n: int,
    river: Water | None = None,
    lake: Water | None = None,
    pga_raster: FloatArray | None = None,
    flood_zone: FloatArray | None = None,
    factors: Mapping[str, float] | None = None,
    bulk_density: float = DEFAULT_BULK_DENSITY,
    own: Mapping[str, VariableRule] | None = None,
    substances: list[Substance] | None = None,
    population_how: int | CodeArray = MEASURED,
    meanings: Mapping[str, Mapping[str, str]] | None = None,
    cells: Mapping[str, Cells] | None = None,
) -> tuple[dict[str, Variable], dict[str, Cells]]:
    """All variables of n facilities, by id, and the cells that they were read from, by role.

    ``columns``: raw values by role (see ``VariableReader``). ``river``, ``lake``: the nearest ones, None where no layer
    was given. ``pga_raster`` [g] and ``flood_zone`` (1/0): (n,), NaN unknown. ``factors``: role -> m3, t or g per unit
    of its column. ``bulk_density`` [t/m3] turns a mass into a volume. ``own``, ``substances``: the profile's own
    variables and list of substances. ``population_how``: how the population is known. ``meanings``: role -> text of a
    cell -> the text that it is read as (corrections by the user). ``cells``: by role, what was read already.

    Order of preference: the facility's own record, then a layer, then what can be derived, then the proxy. Of several
    derived water hazard classes, and of a flood field and a flood zone, the worse one counts. Source: method.md
    section 2.
    """
    reader = VariableReader(columns, n, factors, bulk_density, own, substances, meanings)
    reader.cells.update(cells or {})
    variables: dict[str, Variable] = {}
    variables["volume_m3"] = reader.variable("volume").fill(reader.variable("mass"))
    waste, substance = reader.variable("waste_class"), reader.variable("substance")
    variables["whc"] = reader.variable("whc").fill(substance.worse(waste))
    variables["status"] = reader.variable("status")
    variables["fos"] = reader.variable("fos")
    pga = reader.variable("pga")
    if pga_raster is not None:
        usable = np.where(BUILTIN["pga_475"].usable(pga_raster), pga_raster, np.nan)
        pga = pga.fill(Variable.known(usable))
    variables["pga_475"] = pga.fill(reader.variable("msk"))

    river, lake = river or Water.unknown(n), lake or Water.unknown(n)
    for name, water in (("river", river), ("lake", lake)):
        variables[f"{name}_dist_m"] = Variable.known(water.distance_m)
        variables[f"{name}_size"] = Variable.known(water.size)
    flood = reader.variable("flood")
    if flood_zone is not None:
        flood = flood.worse(Variable.known(flood_zone))
    variables["in_flood"] = flood.fill(Variable.known(flood_proxy(river, lake), PROXY))

    people = reader.variable("population")  # in whole persons: a raster's sum may hold a part of one
    how = np.where(people.how == MEASURED, population_how, people.how).astype(np.int8)
    variables["par_10km"] = replace(people, how=how)
    for name in own or {}:
        variables[name] = reader.variable(name)
    return variables, reader.cells


def flood_proxy(river: Water, lake: Water) -> FloatArray:
    """1 where the nearest water body is nearer than 100 m, 0 where it must be farther than 2,000 m, else NaN.

    A water body that was not looked for may be anywhere. Source: method.md section 2.
    """
    nearest = np.fmin(river.distance_m, lake.distance_m)
    farther = np.minimum(river.lower_m, lake.lower_m)
    with np.errstate(invalid="ignore"):
        return np.where(nearest < 100, 1.0, np.where(farther > 2000, 0.0, np.nan))
