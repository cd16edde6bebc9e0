"""Types that the core shares: arrays, raw columns, texts in several languages, decoded JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypedDict, Union

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import pandas as pd

FloatArray = NDArray[np.float64]
CodeArray = NDArray[np.int8]  # class codes, how-known codes
IndexArray = NDArray[np.intp]  # rows
BoolArray = NDArray[np.bool_]
ObjectArray = NDArray[np.object_]  # texts, None where there is none
RawColumn = Union[Sequence[Any], "NDArray[Any]", "pd.Series[Any]"]  # as a layer or a table has it
Text = Union[str, dict[str, str]]  # one text, or one by language code
JsonObject = dict[str, Any]


class Substance(TypedDict, total=False):
    """An entry of the list of substances: its water hazard class (None: unknown), and the words that name it.

    ``symbols``: of elements and groups (As, CN). ``unless_named``: it counts only where no other substance of at least
    that score is named. ``id``: by which others name it. ``assumes``: it does not count where the text denies the
    substance with that id (gold: cyanide). ``grade``, ``source``: how sure the score is.
    """

    score: int | None
    id: str
    assumes: str
    unless_named: int
    grade: str
    source: str
    symbols: list[str]
    words: list[str]
    comment: str


# A hazard class of a profile; "from", which Python cannot declare otherwise: the lower limit of the sum, inclusive.
ClassItem = TypedDict("ClassItem", {"code": int, "from": float, "title": Text}, total=False)


class _VariableRequired(TypedDict):
    id: str
    kind: str
    title: Text


class VariableItem(_VariableRequired, total=False):
    """A profile's own variable."""

    fields: list[str]
    minimum: float
    maximum: float
    words: dict[str, list[str]]
