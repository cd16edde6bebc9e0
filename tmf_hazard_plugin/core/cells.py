"""Cells: what the values of one column say, as intervals (method.md section 2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from .data_types import BoolArray, CodeArray, FloatArray, IndexArray, RawColumn
from .intervals import read_interval, style_in
from .parsing import NOT_A_NUMBER, UNKNOWN_STYLE, NumberStyle, is_missing, parse_number
from .result import ASSUMED, DERIVED, MEASURED
from .units import in_base_units
from .vocabulary import VOCABULARY

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Cell:
    """What one text was taken for: every value from ``low`` to ``high``, both included.

    Numbers in the base unit of the column's quantity (m3, t, g, m2, m), categories as codes; NaN unknown, -inf and
    +inf where there is no lower or upper end. A bound that the text leaves out ("> 3000") is the next number inside.
    ``how``: code of ``result.HOW``, ``ASSUMED`` where unknown. ``reason``: why a text that is there was not understood
    ("" where it was, and where it says that there are no data). ``mark``: what stood beside it and was kept ("*",
    "(2019)").
    """

    low: float
    high: float
    how: int = MEASURED
    reason: str = ""
    mark: str = ""

    @classmethod
    def unknown(cls, reason: str = "") -> Cell:
        """Nothing is known: the text says so, or was not understood for ``reason``."""
        return cls(np.nan, np.nan, ASSUMED, reason)


@dataclass(frozen=True)
class DistinctText:
    """One text of a column, the ``rows`` in which it stands (ascending), and what it was taken for."""

    text: str
    rows: IndexArray
    cell: Cell


@dataclass
class Cells:
    """A column that was read: ``low`` and ``high`` float64 (n,) and ``how`` int8 (n,), as in ``Cell``.

    ``low`` and ``high`` are one and the same array where every known value is exact. ``texts``: every distinct text
    that is no plain number, and every number that was not usable, in the order of their first rows.
    """

    low: FloatArray
    high: FloatArray
    how: CodeArray
    texts: list[DistinctText] = field(default_factory=list)

    @classmethod
    def exact(cls, values: FloatArray, how: int = MEASURED, texts: list[DistinctText] | None = None) -> Cells:
        """Exact ``values`` (n,), NaN unknown, all known ``how``."""
        return cls(values, values, np.where(np.isnan(values), ASSUMED, how).astype(np.int8), texts or [])

    def __len__(self) -> int:
        return len(self.low)

    @property
    def plain(self) -> BoolArray:
        """True where a plain number stands (n,)."""
        found = ~np.isnan(self.low)
        for one in self.texts:
            found[one.rows] = False
        return found

    @property
    def not_understood(self) -> list[DistinctText]:
        """The texts that are there but count as unknown."""
        return [one for one in self.texts if one.cell.reason]


def as_text(value: object) -> str:
    """A raw value as a text: whole floats without a decimal part."""
    if isinstance(value, str):
        return value
    whole = isinstance(value, float) and value.is_integer() and abs(value) < 1e15
    return str(int(value)) if isinstance(value, float) and whole else str(value)


def cells_of(raw: RawColumn, read: Callable[[str], Cell]) -> Cells:
    """A column of texts, ``read`` once for each different value; missing values are unknown without a reason."""
    import pandas as pd

    codes, uniques = pd.factorize(pd.Index(np.asarray(raw, dtype=object), dtype=object))
    distinct = [as_text(value) for value in uniques]
    found = [_cell(text, read) for text in distinct] + [Cell.unknown()]
    low, high = (np.array([getattr(cell, end) for cell in found])[codes] for end in ("low", "high"))
    how = np.array([cell.how for cell in found], dtype=np.int8)[codes]
    texts = _texts(np.arange(len(codes)), codes, distinct, [*found[:-1]])
    exact = np.array_equal(low, high, equal_nan=True)
    return Cells(low, low if exact else high, how, texts)


def _cell(text: str, read: Callable[[str], Cell]) -> Cell:
    cell = read(text)
    return Cell.unknown() if cell.reason and is_missing(text) else cell


def _texts(
    rows: IndexArray, codes: IndexArray, distinct: list[str], cells: Sequence[Cell | None]
) -> list[DistinctText]:
    """The texts that have a cell, in the order of ``distinct``. ``codes``: which one stands in each of ``rows``, -1 for
    none. Blank ones are no texts."""
    listed = np.array([cell is not None and bool(text.strip()) for text, cell in zip(distinct, cells)] + [False])
    there = np.flatnonzero(listed[codes])
    order = there[np.argsort(codes[there], kind="stable")]
    starts = np.flatnonzero(np.diff(codes[order], prepend=-1)).tolist()
    found = []
    for start, end in zip(starts, [*starts[1:], len(order)]):
        code = int(codes[order[start]])
        cell = cells[code]
        if cell is not None:
            found.append(DistinctText(distinct[code], rows[order[start:end]], cell))
    return found


def _without_flags(series: pd.Series[Any]) -> pd.Series[Any]:
    """A column of objects with True and False as texts, which are no numbers (of people, say)."""
    import pandas as pd

    if not pd.api.types.infer_dtype(series, skipna=True).startswith(("boolean", "mixed")):
        return series
    flags = series.map(type).isin([bool, np.bool_])
    return series.where(~flags, series.astype(str)) if flags.any() else series


class _Column:
    """A raw column of numbers: the ``values`` (n,) that pandas reads, NaN elsewhere, and what is left to be read."""

    def __init__(self, raw: RawColumn):
        """``raw``: any sequence of n values; numbers in it need no reading."""
        import pandas as pd

        self.cells: list[object] = []
        self._dotted: list[int] = []
        try:
            series = pd.Series(raw, dtype=None if len(raw) else float).reset_index(drop=True)
            flags = pd.api.types.is_bool_dtype(series.dtype)
            if pd.api.types.is_numeric_dtype(series.dtype) and not flags:
                self.values: FloatArray = series.to_numpy(dtype=float, na_value=np.nan)
                self._left = np.empty(0, dtype=np.intp)
                return
            series = _without_flags(series.astype(object))  # also of pandas's own text types
            numbers = pd.to_numeric(series, errors="coerce")
        except OverflowError:  # a whole number of 400 digits
            series = pd.Series(
                [str(cell) if isinstance(cell, int) and cell.bit_length() > 1000 else cell for cell in raw],
                dtype=object,
            )
            numbers = pd.to_numeric(series, errors="coerce")
        self.values = numbers.to_numpy(dtype=float, na_value=np.nan)
        self.cells = series.tolist()
        self._left = np.flatnonzero(np.isnan(self.values) & series.notna().to_numpy())
        self._dotted = [row for row, cell in enumerate(self.cells) if isinstance(cell, str) and "." in cell]

    def style(self) -> NumberStyle:
        """What all texts of the column prove together."""
        style = UNKNOWN_STYLE
        for text in self.distinct(self._left)[1]:
            style = style.joined(style_in(text))
        dotted = (str(self.cells[row]) for row in self._dotted)
        if "." not in style.decimal and any("." in style_in(text).decimal for text in dotted):
            style = style.joined(NumberStyle(frozenset(".")))
        return style

    def left(self, style: NumberStyle) -> IndexArray:
        """The rows (ascending) with a text that pandas does not read, or takes for something that it need not be:
        "110.500" may be 110500, "01.2020" is a month."""
        doubtful = [row for row in self._dotted if str(self.cells[row])[:1] == "0"]
        doubtful = [row for row in doubtful if _MONTH.match(str(self.cells[row]))]
        if not style.is_decimal("."):
            doubtful += [row for row in self._dotted if _DOT_OR_GROUP.match(str(self.cells[row]))]
        return np.union1d(self._left, np.array(doubtful, dtype=np.intp)) if doubtful else self._left

    def distinct(self, rows: IndexArray) -> tuple[IndexArray, list[str]]:
        """The different texts in ``rows``, and for each row which of them it holds."""
        import pandas as pd

        texts = [as_text(self.cells[row]) for row in rows.tolist()]
        codes, uniques = pd.factorize(pd.Index(texts, dtype=object))
        return codes, list(uniques)

    def endless(self, rows: IndexArray) -> list[DistinctText]:
        """The ``rows`` whose number is infinite, or is so in base units, as texts that are no numbers."""
        held = [self.cells[row] if self.cells else float(self.values[row]) for row in rows.tolist()]
        texts = [as_text(cell) for cell in held]
        distinct = list(dict.fromkeys(texts))
        codes = np.array([distinct.index(text) for text in texts], dtype=np.intp)
        return _texts(rows, codes, distinct, [Cell.unknown(NOT_A_NUMBER)] * len(distinct))


_MONTH = re.compile("0[0-9]")
_DOT_OR_GROUP = re.compile(r"\s*[+-]?[1-9][0-9]{0,2}\.[0-9]{3}\s*$")


def number_style(raw: RawColumn) -> NumberStyle:
    """What all numbers of a column prove of its signs, to be passed on where it is read in parts."""
    return _Column(raw).style()


def read_numbers(
    raw: RawColumn, dimension: str = "", factor: float = 1.0, style: NumberStyle | None = None, kind: str = ""
) -> Cells:
    """A column of numbers as cells, times ``factor``: base units (m3, t, g, m2, m) per unit of the column.

    ``dimension``: what the numbers are ("volume", "mass", "acceleration", "area", "length", "" for a pure number): a
    unit inside a cell counts for it. ``style``: of the whole column, where ``raw`` is a part of it (``number_style``).
    ``kind``: what a pure number counts ("msk", "population": a key of ``beside`` in ``vocabulary/numbers.json``).
    """
    column = _Column(raw)
    style = _style_of_kind(kind) or (column.style() if style is None else style)
    rows = column.left(style)
    codes, distinct = column.distinct(rows)
    read = [_number(text, style, dimension, factor, kind) for text in distinct]
    texts = _texts(rows, codes, distinct, [None if plain else cell for cell, plain in read])

    with np.errstate(over="ignore", invalid="ignore"):
        low = in_base_units(column.values, factor, dimension)
    endless = np.flatnonzero(np.isinf(low))
    low[endless] = np.nan
    texts += column.endless(endless)
    low[rows] = np.array([cell.low for cell, _ in read])[codes]
    high, how = low, np.where(np.isnan(low), ASSUMED, MEASURED).astype(np.int8)
    if any(cell.how == DERIVED for cell, _ in read):
        how[rows] = np.array([cell.how for cell, _ in read], dtype=np.int8)[codes]
        if any(cell.low < cell.high for cell, _ in read):
            high = low.copy()
            high[rows] = np.array([cell.high for cell, _ in read])[codes]
    return Cells(low, high, how, sorted(texts, key=lambda one: one.rows[0]))


def _style_of_kind(kind: str) -> NumberStyle | None:
    """The style that the ``kind`` decides by itself: no factor of safety has thousands, no number of people a fraction
    of three digits. None where it does not."""
    if kind in VOCABULARY["numbers"]["small"]:
        return NumberStyle(decimal=frozenset(".,"))
    return NumberStyle(grouping=frozenset(".,")) if kind in VOCABULARY["numbers"]["whole"] else None


def _number(text: str, style: NumberStyle, dimension: str, factor: float, kind: str) -> tuple[Cell, bool]:
    """What a text in a column of numbers says, and whether it is nothing but a number."""
    number, reason = parse_number(text, style)
    if reason is None and np.isfinite(number * factor):
        value = float(in_base_units(np.array(number), factor, dimension))
        return Cell(value, value), True
    if reason != NOT_A_NUMBER:
        return Cell.unknown(reason or NOT_A_NUMBER), False
    if is_missing(text):
        return Cell.unknown(), False
    found = read_interval(text, style, dimension, factor, kind)
    if found.reason:
        return Cell.unknown(found.reason), False
    return Cell(found.low, found.high, MEASURED if found.exact else DERIVED, "", found.mark), False


def to_numbers(raw: RawColumn) -> tuple[FloatArray, dict[str, IndexArray]]:
    """A raw column as exact numbers (n,), NaN unknown, and the rows of the values that are no such numbers, by reason.

    The convenience where an interval is of no use (ids, classes, populations of places): it counts as no number.
    """
    cells = read_numbers(raw)
    bad: dict[str, list[int]] = {}
    for one in cells.texts:
        reason = one.cell.reason or (NOT_A_NUMBER if one.cell.low < one.cell.high else "")
        if reason:
            bad.setdefault(reason, []).extend(one.rows.tolist())
    values = cells.low if cells.low is cells.high else np.where(cells.low == cells.high, cells.low, np.nan)
    return values, {reason: np.array(sorted(rows)) for reason, rows in bad.items()}
