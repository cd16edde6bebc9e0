"""``flag``: yes or no to a score, such as inside a flood zone."""

from __future__ import annotations

import numpy as np

from ..data_types import FloatArray
from ..languages import mark_for_translation
from .base import OneVariableKind, Rule, Translator, register


@register
class Flag(OneVariableKind):
    """``{"input": flag, "yes": score, "no": score}``."""

    id = "flag"
    schema = {
        "required": ["input", "yes", "no"],
        "properties": {"input": {"type": "string"}, "yes": {"type": "number"}, "no": {"type": "number"}},
    }
    variable_kind = "flag"

    def scores(self, rule: Rule) -> list[float]:
        return [rule["yes"], rule["no"]]

    def score(self, rule: Rule, values: FloatArray, categories: tuple[str, ...]) -> FloatArray:
        return np.where(values > 0, float(rule["yes"]), float(rule["no"]))

    def turning_points(self, rule: Rule, categories: tuple[str, ...]) -> tuple[float, ...]:
        return (0.0, 1.0)

    def words(self, rule: Rule, translator: Translator) -> str:
        text = translator.translate(mark_for_translation("{variable}: yes → {yes}; no → {no}"))
        return text.format(
            variable=translator.variable(rule["input"]),
            yes=translator.number(rule["yes"]),
            no=translator.number(rule["no"]),
        )

    def signs(self, rule: Rule) -> list[str]:
        return [f"`{rule['input']}` = `{answer}` → {rule[answer]:g}" for answer in ("no", "yes")]
