"""``lookup``: a category to a score, such as the management status."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..data_types import FloatArray
from ..schema_check import SchemaError
from ..variables import VariableRule, category_index
from .base import OneVariableKind, Rule, Translator, category_errors, register


@register
class Lookup(OneVariableKind):
    """``{"input": category, "scores": {category: score}}``, with every category of the variable."""

    id = "lookup"
    schema = {
        "required": ["input", "scores"],
        "properties": {"input": {"type": "string"}, "scores": {"$ref": "#/definitions/scores"}},
    }
    variable_kind = "category"

    def errors(self, rule: Rule, variables: Mapping[str, VariableRule]) -> list[SchemaError]:
        return super().errors(rule, variables) + category_errors("scores", rule["input"], rule["scores"], variables)

    def scores(self, rule: Rule) -> list[float]:
        return list(rule["scores"].values())

    def score(self, rule: Rule, values: FloatArray, categories: tuple[str, ...]) -> FloatArray:
        scores = np.array([*(rule["scores"][name] for name in categories), np.nan], dtype=float)
        return scores[category_index(values)]

    def turning_points(self, rule: Rule, categories: tuple[str, ...]) -> range:
        return range(len(categories))

    def words(self, rule: Rule, translator: Translator) -> str:
        cases = "; ".join(
            f"{translator.category(name)} → {translator.number(score)}" for name, score in rule["scores"].items()
        )
        return f"{translator.variable(rule['input'])}: {cases}"

    def signs(self, rule: Rule) -> list[str]:
        return [f"`{rule['input']}` = `{name}` → {score:g}" for name, score in rule["scores"].items()]
