"""``steps``: a number to a score by lower-inclusive intervals [a, b), such as the factor of safety."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from ..data_types import FloatArray
from ..schema_check import SchemaError
from ..variables import VariableRule
from .base import OneVariableKind, Rule, Translator, register


@register
class Steps(OneVariableKind):
    """``{"input": number, "steps": [{"score": s0}, {"from": a, "score": s1}, ...]}``: s0 below a, s1 from a on."""

    id = "steps"
    schema = {
        "required": ["input", "steps"],
        "properties": {
            "input": {"type": "string"},
            "steps": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "type": "object",
                    "required": ["score"],
                    "additionalProperties": False,
                    "properties": {"from": {"type": "number"}, "score": {"$ref": "#/definitions/score"}},
                },
            },
        },
    }

    def errors(self, rule: Rule, variables: Mapping[str, VariableRule]) -> list[SchemaError]:
        return super().errors(rule, variables) + step_errors("steps", rule["steps"])

    def scores(self, rule: Rule) -> list[float]:
        return [step["score"] for step in rule["steps"]]

    def score(self, rule: Rule, values: FloatArray, categories: tuple[str, ...]) -> FloatArray:
        scores = np.array(self.scores(rule), dtype=float)
        return scores[np.digitize(values, [step["from"] for step in rule["steps"][1:]])]

    def turning_points(self, rule: Rule, categories: tuple[str, ...]) -> list[float]:
        return [step["from"] for step in rule["steps"][1:]]

    def words(self, rule: Rule, translator: Translator) -> str:
        number, cases = translator.number, []
        for low, high, score in _spans(rule):
            if low is None:
                span = f"< {number(high)}" if high is not None else ""
            else:
                span = f"{number(low)} ≤ … < {number(high)}" if high is not None else f"≥ {number(low)}"
            cases.append(f"{span} → {number(score)}".lstrip())
        return f"{translator.variable(rule['input'])}: {'; '.join(cases)}"

    def signs(self, rule: Rule) -> list[str]:
        lines, name = [], f"`{rule['input']}`"
        for low, high, score in _spans(rule):
            left = f"{low:g} ≤ {name}" if low is not None and high is not None else name
            right = f" < {high:g}" if high is not None else f" ≥ {low:g}" if low is not None else ""
            lines.append(f"{left}{right} → {score:g}")
        return lines


def _spans(rule: Rule) -> Iterator[tuple[float | None, float | None, float]]:
    """The lower limit (None of the first step), the upper one (None of the last) and the score of every step."""
    limits = [step.get("from") for step in rule["steps"]] + [None]
    for step, low, high in zip(rule["steps"], limits, limits[1:]):
        yield low, high, step["score"]


def step_errors(path: str, steps: list[dict[str, float]]) -> list[SchemaError]:
    """Errors below ``path`` of ``steps`` whose limits lack or do not rise, or whose first one has a limit."""
    found = [SchemaError(f"{path}[0].from", "unknown_key", steps[0]["from"], "score")] if "from" in steps[0] else []
    for k, step in enumerate(steps[1:], start=1):
        if "from" not in step:
            found.append(SchemaError(f"{path}[{k}].from", "missing", None, "number"))
        elif k > 1 and step["from"] <= steps[k - 1].get("from", step["from"]):
            expected = f"> {steps[k - 1].get('from')}"
            found.append(SchemaError(f"{path}[{k}].from", "not_ascending", step["from"], expected))
    return found
