"""Scores, intervals, classes and ranks (method.md sections 1, 3 and 4), whole columns at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from .profile import Component, Profile
from .result import ASSUMED, HOW, INSUFFICIENT, LOW, MEASURED, VERY_HIGH
from .variables import BUILTIN, Variable

if TYPE_CHECKING:
    import pandas as pd

POLICIES = ("worst", "best", "middle")  # the order of UNKNOWN_POLICY's options
_DIGITS = 9  # sums are compared after rounding, so that 0.1 + 0.2 stays on the right side of a limit


def component_interval(component: Component, variables: Mapping[str, Variable], categories: Mapping[str, tuple]):
    """The smallest and the largest possible score of ``component`` (float64 (n,) each) and how it is known (int8).

    Where both agree the score is known; where they do not it is ``ASSUMED``. ``categories``: variable id -> its
    categories in the order of the codes.
    """
    if component.kind == "table":
        return _table(component, variables, categories)
    variable = variables[component.rule["input"]]
    score = np.where(np.isnan(variable.values), np.nan, _KINDS[component.kind](component, variable.values, categories))
    unknown = np.isnan(score)
    low, high = (np.where(unknown, limit, score) for limit in component.range)
    return low, high, np.where(unknown, ASSUMED, variable.how).astype(np.int8)


def _log10(component: Component, values: np.ndarray, categories) -> np.ndarray:
    """Unknown where there is no logarithm: 0, less, and none within the radius."""
    usable = (values > 0) & np.isfinite(values)
    return np.log10(values, out=np.full(len(values), np.nan), where=usable)


def _lookup(component: Component, values: np.ndarray, categories) -> np.ndarray:
    scores = [component.rule["scores"][category] for category in categories[component.rule["input"]]]
    return np.array([*scores, np.nan], dtype=float)[_codes(values)]


def _steps(component: Component, values: np.ndarray, categories) -> np.ndarray:
    steps = component.rule["steps"]
    scores = np.array([step["score"] for step in steps], dtype=float)
    return scores[np.digitize(values, [step["from"] for step in steps[1:]])]


def _flag(component: Component, values: np.ndarray, categories) -> np.ndarray:
    return np.where(values > 0, float(component.rule["yes"]), float(component.rule["no"]))


_KINDS = {"log10": _log10, "lookup": _lookup, "steps": _steps, "flag": _flag}


def _codes(values: np.ndarray) -> np.ndarray:
    """Category codes as indices, the unknown as -1."""
    return np.where(np.isnan(values), -1, values).astype(np.intp)


def _table(component: Component, variables: Mapping[str, Variable], categories: Mapping[str, tuple]):
    """The worst of the pairs: each a category (rows) against a distance (columns, ``within`` a limit, else beyond).

    An unknown category may be any row; +inf means that there is none (``absent``); an unknown distance costs the
    whole range.
    """
    rule, (least, most) = component.rule, component.range
    low = high = how = None
    for category_id, number_id in rule["pairs"]:
        category, number = variables[category_id], variables[number_id]
        scores = np.array([rule["scores"][name] for name in categories[category_id]], dtype=float)
        bounds = (np.vstack([scores, scores.min(axis=0)]), np.vstack([scores, scores.max(axis=0)]))
        row, column = _codes(category.values), np.searchsorted(rule["within"], number.values, side="left")
        column = np.minimum(column, len(rule["within"]))
        unknown, absent = np.isnan(number.values), np.isinf(number.values)
        pair_low, pair_high = (np.where(absent, rule["absent"], bound[row, column]) for bound in bounds)
        pair_low, pair_high = np.where(unknown, least, pair_low), np.where(unknown, most, pair_high)
        pair_how = np.where(absent, number.how, np.maximum(number.how, category.how))
        if low is None:
            low, high, how = pair_low, pair_high, pair_how
        else:
            settled = np.where(pair_low == pair_high, pair_how, MEASURED)
            how = np.maximum(np.where(low == high, how, MEASURED), settled)
            low, high = np.maximum(low, pair_low), np.maximum(high, pair_high)
    return low, high, np.where(low == high, np.where(how == ASSUMED, MEASURED, how), ASSUMED).astype(np.int8)


def used_score(low: np.ndarray, high: np.ndarray, policy: str) -> np.ndarray:
    """The score that ``policy`` ("worst", "best", "middle") uses out of [low, high]."""
    if policy == "middle":
        return (low + high) / 2
    return high if policy == "worst" else low


def hazard_class(score: np.ndarray, breaks) -> np.ndarray:
    """Class codes 1 to 4 of the sums: lower-inclusive limits, so that a score on a limit is in the higher class."""
    return np.digitize(np.round(score, _DIGITS), breaks).astype(np.int8) + LOW


def rank(keys: list[np.ndarray], among: np.ndarray) -> np.ndarray:
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
    class 0); ``known_pct``; ``assumed`` and ``basis`` ("component:how", joined by ";": the assumed ones, all).

    ``policy``: one of ``POLICIES``. Raises ``KeyError`` where a variable of the profile is missing. Source:
    method.md sections 3 and 4.
    """
    import pandas as pd

    if policy not in POLICIES:
        raise ValueError(policy)
    categories = {rule.id: rule.categories for rule in [*BUILTIN.values(), *profile.variables.values()]}
    columns, hows = {}, []
    lowest = highest = total = 0.0
    for component in profile.components:
        low, high, how = component_interval(component, variables, categories)
        columns[component.id] = used_score(low, high, policy)
        hows.append(how)
        lowest, highest, total = lowest + low, highest + high, total + columns[component.id]
    cls_min, cls_max = hazard_class(lowest, profile.breaks), hazard_class(highest, profile.breaks)
    insufficient = (cls_min == LOW) & (cls_max == VERY_HIGH)
    assumed_count = sum((how == ASSUMED).astype(np.int8) for how in hows)
    known_pct = 100.0 * (1 - assumed_count / len(hows))
    assumed, basis = _how_texts([component.id for component in profile.components], hows)
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


def _how_texts(ids: list[str], hows: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """``assumed`` and ``basis`` of every row; each different combination is written once."""
    import pandas as pd

    codes = np.zeros(len(hows[0]), dtype=np.int64)
    for how in hows:
        codes, combinations = pd.factorize(codes * len(HOW) + how)  # numbered anew: however many, none overflows
    first = np.full(len(combinations), -1)
    first[codes[::-1]] = np.arange(len(codes))[::-1]
    texts = [[f"{name}:{HOW[how[row]]}" for name, how in zip(ids, hows)] for row in first]
    assumed = np.array([";".join(t for t in row if t.endswith(HOW[ASSUMED])) for row in texts] + [""], dtype=object)
    basis = np.array([";".join(row) for row in texts] + [""], dtype=object)
    return assumed[codes], basis[codes]
