"""``log10``: the logarithm of a positive quantity, such as the volume."""

from __future__ import annotations

import numpy as np

from ..data_types import FloatArray
from ..languages import mark_for_translation
from .base import Limits, OneVariableKind, Rule, Translator, register


@register
class Log10(OneVariableKind):
    """``{"input": number}``: log10 of it; unknown where there is none (0, less, and none within the radius)."""

    id = "log10"
    schema = {"required": ["input"], "properties": {"input": {"type": "string"}}}

    def scores(self, rule: Rule) -> None:
        return None

    def score(self, rule: Rule, values: FloatArray, categories: tuple[str, ...]) -> FloatArray:
        usable = (values > 0) & np.isfinite(values)
        return np.log10(values, out=np.full(len(values), np.nan), where=usable)

    def turning_points(self, rule: Rule, categories: tuple[str, ...]) -> tuple[float, ...]:
        return ()

    def extremes(
        self, rule: Rule, limits: Limits, low: FloatArray, high: FloatArray, categories: tuple[str, ...]
    ) -> tuple[FloatArray, FloatArray]:
        """See ``OneVariableKind.extremes``. An open end reaches to the end of the range, or a factor of ten beyond the
        known end where that is farther. Source: method.md section 2."""
        lowest, highest = self.score(rule, low, categories), self.score(rule, high, categories)
        return (
            np.where(np.isnan(lowest), np.minimum(limits[0], highest - 1), lowest),
            np.where(np.isnan(highest), np.maximum(limits[1], lowest + 1), highest),
        )

    def words(self, rule: Rule, translator: Translator) -> str:
        text = translator.translate(mark_for_translation("log₁₀ of: {variable}"))
        return text.format(variable=translator.variable(rule["input"]))

    def signs(self, rule: Rule) -> list[str]:
        return [f"log10(`{rule['input']}`)"]
