"""Scores, intervals, classes and ranks (method.md sections 1, 3 and 4), whole columns at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from .data_types import BoolArray, CodeArray, FloatArray, ObjectArray
from .kinds import ScoreInterval
from .profile import Component, Profile
from .result import HOW, INSUFFICIENT, LOW, VERY_HIGH
from .variables import BUILTIN, Variable

if TYPE_CHECKING:
    import pandas as pd

POLICIES = ("worst", "best", "middle")  # the order of UNKNOWN_POLICY's options
_DIGITS = 9  # sums are compared after rounding, so that 0.1 + 0.2 stays on the right side of a limit


def component_interval(
    component: Component, variables: Mapping[str, Variable], categories: Mapping[str, tuple[str, ...]]
) -> ScoreInterval:
    """The smallest and the largest possible score of ``component`` (float64 (n,) each) and how it is known (int8).

    ``ASSUMED`` where nothing is known but the range. ``categories``: variable id -> its
    categories in the order of the codes.
    """
    return component.interval(variables, categories)


def used_score(low: FloatArray, high: FloatArray, policy: str) -> FloatArray:
    """The score that ``policy`` ("worst", "best", "middle") uses out of [low, high]."""
    if policy == "middle":
        return (low + high) / 2
    return high if policy == "worst" else low


def hazard_class(score: FloatArray, breaks: Sequence[float]) -> CodeArray:
    """Class codes 1 to 4 of the sums: lower-inclusive limits, so that a score on a limit is in the higher class."""
    return np.digitize(np.round(score, _DIGITS), breaks).astype(np.int8) + LOW


def rank(keys: list[FloatArray], among: BoolArray) -> FloatArray:
    """Ranks (float64, 1 = first, NaN outside ``among``) by ``keys``, all descending; ties share a rank (1, 2, 2, 4)."""
    ranks = np.full(len(among), np.nan)
    rows = np.flatnonzero(among)
    if len(rows):
        sorted_keys = [-np.round(key[rows], _DIGITS) for key in keys]
        order = np.lexsort(sorted_keys[::-1])
        new = np.zeros(len(rows), dtype=bool)
        new[0] = True
        for key in sorted_keys:
            new[1:] |= np.diff(key[order]) != 0
        ranks[rows[order]] = np.maximum.accumulate(np.where(new, np.arange(1, len(rows) + 1), 0))
    return ranks


def score(profile: Profile, variables: Mapping[str, Variable], policy: str = "worst") -> pd.DataFrame:
    """The result of n facilities, one row each, in their order.

    Columns: one per component (its used score, named by its id); ``haz_score``, ``haz_min``, ``haz_max``;
    ``haz_class`` (0 insufficient data, 1 low ... 4 very high), ``cls_min``, ``cls_max``; ``haz_rank`` (NaN for
    class 0); ``known_pct``; ``assumed`` and ``basis`` ("component:how", joined by ";": those whose lowest and highest
    score differ, and all).

    ``policy``: one of ``POLICIES``. Raises ``KeyError`` where a variable of the profile is missing. Source:
    method.md sections 3 and 4.
    """
    import pandas as pd

    if policy not in POLICIES:
        raise ValueError(policy)
    categories = {rule.id: rule.categories for rule in [*BUILTIN.values(), *profile.variables.values()]}
    columns: dict[str, NDArray[Any]] = {}
    hows: list[CodeArray] = []
    open_: list[BoolArray] = []
    lowest = highest = total = unknown = np.zeros(())
    for component in profile.components:
        low, high, how = component_interval(component, variables, categories)
        columns[component.id] = used_score(low, high, policy)
        hows.append(how)
        open_.append(low != high)
        lowest, highest, total = lowest + low, highest + high, total + columns[component.id]
        unknown = unknown + _unknown_share(low, high, component.range)
    cls_min, cls_max = hazard_class(lowest, profile.breaks), hazard_class(highest, profile.breaks)
    insufficient = (cls_min == LOW) & (cls_max == VERY_HIGH)
    known_pct = np.clip(100.0 * (1 - unknown / len(hows)), 0.0, 100.0)
    assumed, basis = _how_texts([component.id for component in profile.components], hows, open_)
    columns.update(
        haz_score=total,
        haz_min=lowest,
        haz_max=highest,
        haz_class=np.where(insufficient, INSUFFICIENT, hazard_class(total, profile.breaks)).astype(np.int8),
        cls_min=cls_min,
        cls_max=cls_max,
        haz_rank=rank([total, highest, known_pct], ~insufficient),
        known_pct=known_pct,
        assumed=assumed,
        basis=basis,
    )
    return pd.DataFrame(columns)


def _unknown_share(low: FloatArray, high: FloatArray, limits: Sequence[float]) -> FloatArray:
    """The width of each interval as a share of that of the component's range; 0 of a range without width."""
    width = limits[1] - limits[0]
    return (high - low) / width if width > 0 else np.zeros(len(low))


def _how_texts(ids: list[str], hows: list[CodeArray], open_: list[BoolArray]) -> tuple[ObjectArray, ObjectArray]:
    """``assumed`` and ``basis`` of every row; each different combination is written once. ``open_``: True where the
    lowest and the highest score of the component differ."""
    import pandas as pd

    codes = np.zeros(len(hows[0]), dtype=np.int64)
    for how, differ in zip(hows, open_):
        # Numbered anew each time: however many components there are, none overflows.
        codes, combinations = pd.factorize(pd.Index((codes * len(HOW) + how) * 2 + differ))
    first = np.full(len(combinations), -1)
    first[codes[::-1]] = np.arange(len(codes))[::-1]
    texts = [[f"{name}:{HOW[how[row]]}" for name, how in zip(ids, hows)] for row in first]
    unknown = [";".join(text for text, differ in zip(row, open_) if differ[at]) for row, at in zip(texts, first)]
    assumed = np.array([*unknown, ""], dtype=object)
    basis = np.array([";".join(row) for row in texts] + [""], dtype=object)
    return assumed[codes], basis[codes]
