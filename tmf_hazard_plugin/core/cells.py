"""Cells: what the values of one column say, as intervals (method.md section 2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from .data_types import BoolArray, CodeArray, FloatArray, IndexArray, RawColumn
from .parsing import is_missing, to_numbers
from .result import ASSUMED, MEASURED


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
    whole = isinstance(value, float) and value.is_integer() and abs(value) < 1e15
    return str(int(value)) if isinstance(value, float) and whole else str(value)


def cells_of(raw: RawColumn, read: Callable[[str], Cell]) -> Cells:
    """A column of texts, ``read`` once for each different value; missing values are unknown without a reason."""
    import pandas as pd

    codes, uniques = pd.factorize(pd.Index(np.asarray(raw, dtype=object), dtype=object))
    found = [_cell(value, read) for value in uniques] + [Cell.unknown()]
    low, high = (np.array([getattr(cell, end) for cell in found])[codes] for end in ("low", "high"))
    how = np.array([cell.how for cell in found], dtype=np.int8)[codes]
    texts = [DistinctText(as_text(uniques[k]), rows, found[k]) for k, rows in _rows_by_code(codes)]
    exact = np.array_equal(low, high, equal_nan=True)
    return Cells(low, low if exact else high, how, texts)


def _cell(value: object, read: Callable[[str], Cell]) -> Cell:
    text = as_text(value)
    cell = read(text)
    return Cell.unknown() if cell.reason and is_missing(text) else cell


def _rows_by_code(codes: IndexArray) -> list[tuple[int, IndexArray]]:
    """The rows (ascending) of every code that is not negative, in the order of the codes."""
    order = np.argsort(codes, kind="stable")
    ordered = codes[order]
    starts = np.flatnonzero(np.diff(ordered, prepend=-1))
    return [(int(rows[0]), order[part]) for rows, part in _parts(ordered, starts)]


def _parts(ordered: IndexArray, starts: IndexArray) -> list[tuple[IndexArray, slice]]:
    ends = [*starts[1:].tolist(), len(ordered)]
    found = [(ordered[a:b], slice(a, b)) for a, b in zip(starts.tolist(), ends)]
    return [part for part in found if part[0][0] >= 0]


def read_numbers(raw: RawColumn, dimension: str = "", factor: float = 1.0) -> Cells:
    """A column of numbers as cells, times ``factor``: base units (m3, t, g, m2, m) per unit of the column.

    ``dimension``: what the numbers are ("volume", "mass", "acceleration", "area", "length", "" for a pure number): a
    unit inside a cell counts for it.
    """
    values, bad = to_numbers(raw)
    found: list[DistinctText] = []
    for reason, rows in bad.items():
        texts = [as_text(raw.iloc[row] if hasattr(raw, "iloc") else raw[row]) for row in rows]
        for text in dict.fromkeys(texts):
            same = rows[[one == text for one in texts]]
            found.append(DistinctText(text, same, Cell.unknown(reason)))
    return Cells.exact(values * factor, MEASURED, sorted(found, key=lambda one: one.rows[0]))
