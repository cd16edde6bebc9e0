"""``table``: a category and a distance to a score, such as the size of a water body and how far it is."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..data_types import FloatArray, IndexArray
from ..languages import mark_for_translation
from ..result import ASSUMED, MEASURED
from ..schema_check import SchemaError
from ..variables import Variable, VariableRule, category_index
from .base import ComponentKind, Limits, Rule, ScoreInterval, Translator, category_errors, register, variable_errors


@register
class Table(ComponentKind):
    """The worst of several pairs of variables.

    ``{"pairs": [[category, number], ...], "within": [limit, ...], "scores": {category: [score, ...]}, "absent": s}``

    Each pair is a category (row) against a distance [m] (column: within a limit, up to and including it, else beyond
    the last). An unknown category may be any row; a distance of +inf means that there is none (``absent``); an
    unknown distance costs the whole range.
    """

    id = "table"
    schema = {
        "required": ["pairs", "scores", "within", "absent"],
        "properties": {
            "pairs": {
                "type": "array",
                "minItems": 1,
                "items": {"type": "array", "minItems": 2, "maxItems": 2, "items": {"type": "string"}},
            },
            "scores": {
                "type": "object",
                "minProperties": 1,
                "additionalProperties": {"type": "array", "items": {"$ref": "#/definitions/score"}},
            },
            "within": {"type": "array", "minItems": 1, "items": {"type": "number"}},
            "absent": {"type": "number"},
        },
    }

    def inputs(self, rule: Rule) -> list[str]:
        return [name for pair in rule["pairs"] for name in pair]

    def errors(self, rule: Rule, variables: Mapping[str, VariableRule]) -> list[SchemaError]:
        """Pairs that are no category and number, rows that lack or are too many, limits that do not rise, rows whose
        length does not fit the limits."""
        found: list[SchemaError] = []
        for p, pair in enumerate(rule["pairs"]):
            for v, (name, variable_kind) in enumerate(zip(pair, ("category", "number"))):
                found += variable_errors(f"pairs[{p}][{v}]", name, variable_kind, variables)
            found += category_errors("scores", pair[0], rule["scores"], variables, "array")
        within = rule["within"]
        if sorted(set(within)) != within:
            found.append(SchemaError("within", "not_ascending", within, sorted(set(within))))
        count = len(within) + 1
        return found + [
            SchemaError(f"scores.{name}", "wrong_count", len(row), count)
            for name, row in rule["scores"].items()
            if len(row) != count
        ]

    def scores(self, rule: Rule) -> list[float]:
        return [score for row in rule["scores"].values() for score in row] + [rule["absent"]]

    def interval(
        self,
        rule: Rule,
        limits: Limits,
        variables: Mapping[str, Variable],
        categories: Mapping[str, tuple[str, ...]],
    ) -> ScoreInterval:
        """See ``ComponentKind.interval``; how it is known is the worse of category and distance."""
        worst: ScoreInterval | None = None
        for category, number in rule["pairs"]:
            rows = np.array([rule["scores"][name] for name in categories[category]], dtype=float)
            pair = _pair_interval(rule, limits, rows, variables[category], variables[number])
            worst = pair if worst is None else _worse(worst, pair)
        if worst is None:
            raise ValueError("a table needs a pair of variables")
        low, high, how = worst
        how = np.where(low == high, np.where(how == ASSUMED, MEASURED, how), ASSUMED).astype(np.int8)
        return ScoreInterval(low, high, how)

    def words(self, rule: Rule, translator: Translator) -> str:
        number, cases = translator.number, []
        metres = translator.translate(mark_for_translation("{distance} m"))
        limits = [metres.format(distance=number(limit)) for limit in rule["within"]]
        spans = [f"≤ {limit}" for limit in limits] + [f"> {limits[-1]}"]
        for name, scores in rule["scores"].items():
            parts = ", ".join(f"{span} → {number(score)}" for span, score in zip(spans, scores))
            cases.append(f"{translator.category(name)}: {parts}")
        text = mark_for_translation("the worse of the nearest river and the nearest lake. {cases}; none: {absent}")
        return translator.translate(text).format(cases="; ".join(cases), absent=number(rule["absent"]))

    def signs(self, rule: Rule) -> list[str]:
        within = rule["within"]
        heads = [f"≤ {limit:g}" for limit in within] + [f"> {within[-1]:g}"]
        lines = [" / ".join(f"`{category}`, `{number}`" for category, number in rule["pairs"])]
        for name, scores in rule["scores"].items():
            lines += [f"`{name}`, {head} → {score:g}" for head, score in zip(heads, scores)]
        return [*lines, f"`absent` → {rule['absent']:g}"]


def _pair_interval(
    rule: Rule, limits: Limits, scores: FloatArray, category: Variable, number: Variable
) -> ScoreInterval:
    """The scores of one pair; ``scores``: (categories, columns), in the order of the category's codes."""
    distance = number.values
    row, column = category_index(category.values), np.searchsorted(rule["within"], distance, side="left")
    column = np.minimum(column, len(rule["within"]))  # NaN is sorted last
    unknown, absent = np.isnan(distance), np.isinf(distance)

    def bound(row_of_unknown: FloatArray, whole_range: float) -> FloatArray:
        found = np.where(absent, rule["absent"], np.vstack([scores, row_of_unknown])[row, column])
        return np.where(unknown, whole_range, found)

    low, high = bound(scores.min(axis=0), limits[0]), bound(scores.max(axis=0), limits[1])
    rows = np.union1d(category.between, number.between)
    rows = rows[~np.isnan(number.low[rows])]
    if len(rows):
        low[rows], high[rows] = _extremes(rule, scores, category, number, rows)
    return ScoreInterval(low, high, np.where(absent, number.how, np.maximum(number.how, category.how)))


def _extremes(
    rule: Rule, scores: FloatArray, category: Variable, number: Variable, rows: IndexArray
) -> tuple[FloatArray, FloatArray]:
    """The smallest and the largest score of the facilities in ``rows``, whose category or number is an interval.

    An upper end of +inf of the number may be any distance, or none within the radius. An unknown category may be any.
    """
    last = len(scores) - 1
    first_row, last_row = np.nan_to_num(category.low[rows], nan=0), np.nan_to_num(category.high[rows], nan=last)
    low, high = number.low[rows], number.high[rows]
    first_column = np.searchsorted(rule["within"], low, side="left")
    last_column = np.searchsorted(rule["within"], high, side="left")
    least, most = np.full(len(rows), np.inf), np.full(len(rows), -np.inf)
    found = ~np.isposinf(low)  # a water body is there
    cases = [(np.isposinf(high), float(rule["absent"]))]
    for k, line in enumerate(scores.tolist()):
        in_row = found & (first_row <= k) & (k <= last_row)
        cases += [(in_row & (first_column <= c) & (c <= last_column), score) for c, score in enumerate(line)]
    for possible, score in cases:
        least = np.where(possible, np.minimum(least, score), least)
        most = np.where(possible, np.maximum(most, score), most)
    return least, most


def _worse(one: ScoreInterval, other: ScoreInterval) -> ScoreInterval:
    """The larger score of two, known as well as the worse known of those that are certain."""
    one_how, other_how = (np.where(pair.low == pair.high, pair.how, MEASURED) for pair in (one, other))
    return ScoreInterval(
        np.maximum(one.low, other.low), np.maximum(one.high, other.high), np.maximum(one_how, other_how)
    )
