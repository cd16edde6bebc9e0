"""What a kind of component is: how a rule of a method profile is checked, scored and shown (method.md section 1).

A new kind is one module in this folder: a subclass of ``ComponentKind`` under ``@register``. Profile check, JSON
Schema, scoring, rating list, documents and card ask the registry and know it then.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, Protocol, TypeVar

import numpy as np

from ..data_types import CodeArray, FloatArray, JsonObject
from ..result import ASSUMED
from ..schema_check import SchemaError, unknown_keywords
from ..variables import Variable, VariableRule

Rule = Mapping[str, Any]  # the keys of a component that its kind understands, as decoded JSON that fits its schema
Limits = tuple[float, float]  # the smallest and the largest score
COMPONENT_KEYS = ("id", "kind", "title", "range", "source", "grade")  # of every component, whatever its kind


class ScoreInterval(NamedTuple):
    """The smallest and the largest possible score of n facilities, (n,) each, and how the score is known (codes of
    ``result.HOW``): ``ASSUMED`` where nothing is known but the range; where the two differ and something is known (an
    interval in a cell), how that is known."""

    low: FloatArray
    high: FloatArray
    how: CodeArray


@dataclass(frozen=True)
class RasterInput:
    """A raster that a rule reads: ``file`` lies beside the profile.

    ``of_several``: which value counts where a facility has several points, "largest" or "smallest".
    """

    file: str
    of_several: str = "largest"


class Translator(Protocol):
    """What a kind asks to put its rule into a language: the core itself knows none."""

    def translate(self, text: str) -> str:
        """``text``, a literal under ``mark_for_translation``, in the reader's language."""

    def number(self, value: float) -> str:
        """A score or limit in the reader's convention."""

    def variable(self, name: str) -> str:
        """What the variable ``name`` means, with its unit."""

    def category(self, name: str) -> str:
        """What the category ``name`` of a variable means."""


class ComponentKind(ABC):
    """One kind of component. Without state: everything it needs is in the rule.

    ``id``: the value of ``kind`` in a profile. ``schema``: ``properties`` and ``required`` of the keys of its rule, in
    JSON Schema as far as ``schema_check`` reads it; it may refer to the definitions of ``profile_schema``: ``score``,
    ``scores``, ``file`` (a file beside the profile).
    """

    id: ClassVar[str]
    schema: ClassVar[JsonObject]

    @abstractmethod
    def inputs(self, rule: Rule) -> list[str]:
        """The ids of the variables that the rule reads."""

    def rasters(self, rule: Rule) -> dict[str, RasterInput]:
        """The rasters that the rule reads, by the id of the variable (one of ``inputs``) that their values become."""
        return {}

    @abstractmethod
    def errors(self, rule: Rule, variables: Mapping[str, VariableRule]) -> list[SchemaError]:
        """What makes no sense in a rule that fits the schema; paths begin at the rule ("steps[1].from")."""

    @abstractmethod
    def scores(self, rule: Rule) -> Sequence[float] | None:
        """Every score that a known input can have, in any order; None for a continuous kind."""

    def ends(self, rule: Rule) -> Limits | None:
        """The smallest and the largest score that a known input can have; None where it has no ends (a logarithm).

        The component's range must hold both, and its upper end is then the end of a bar.
        """
        scores = self.scores(rule)
        return (min(scores), max(scores)) if scores else None

    @abstractmethod
    def interval(
        self,
        rule: Rule,
        limits: Limits,
        variables: Mapping[str, Variable],
        categories: Mapping[str, tuple[str, ...]],
    ) -> ScoreInterval:
        """The possible scores of n facilities, whole columns at a time.

        ``limits``: the component's range, which is what an unknown input costs; ``variables``: those of ``inputs`` at
        least; ``categories``: variable id -> its categories in the order of the codes.
        """

    @abstractmethod
    def words(self, rule: Rule, translator: Translator) -> str:
        """The rule as a reader's sentence, without full stop."""

    @abstractmethod
    def signs(self, rule: Rule) -> list[str]:
        """The rule in signs, the same in every language, as lines of Markdown."""


class OneVariableKind(ComponentKind):
    """A kind whose score follows from one variable, ``input``: it scores values, the interval follows.

    ``variable_kind``: what the variable must be: "number", "category" or "flag".
    """

    variable_kind: ClassVar[str] = "number"

    @abstractmethod
    def score(self, rule: Rule, values: FloatArray, categories: tuple[str, ...]) -> FloatArray:
        """The score of each of ``values`` (n,), NaN where it has none; of a NaN it does not matter.

        ``categories``: those of the variable, in the order of its codes; () of a number or flag.
        """

    def turning_points(self, rule: Rule, categories: tuple[str, ...]) -> Sequence[float] | None:
        """Values at which the score changes: those of an interval are the scores at its ends and at the turning points
        inside. () where the score only rises or only falls; None where they are not known: then an interval counts as
        unknown."""
        return None

    def inputs(self, rule: Rule) -> list[str]:
        return [rule["input"]]

    def errors(self, rule: Rule, variables: Mapping[str, VariableRule]) -> list[SchemaError]:
        return variable_errors("input", rule["input"], self.variable_kind, variables)

    def interval(
        self,
        rule: Rule,
        limits: Limits,
        variables: Mapping[str, Variable],
        categories: Mapping[str, tuple[str, ...]],
    ) -> ScoreInterval:
        """See ``ComponentKind.interval``; the score is as well known as the variable."""
        (name,) = self.inputs(rule)
        variable, known_as = variables[name], categories.get(name, ())
        values = variable.values
        score = np.where(np.isnan(values), np.nan, self.score(rule, values, known_as))
        unknown = np.isnan(score)
        low, high = (np.where(unknown, limit, score) for limit in limits)
        rows = variable.between
        points = self.turning_points(rule, known_as) if len(rows) else None
        if points is not None:
            low[rows], high[rows] = self.extremes(rule, limits, variable.low[rows], variable.high[rows], known_as)
            unknown[rows] = False
        return ScoreInterval(low, high, np.where(unknown, ASSUMED, variable.how).astype(np.int8))

    def extremes(
        self, rule: Rule, limits: Limits, low: FloatArray, high: FloatArray, categories: tuple[str, ...]
    ) -> tuple[FloatArray, FloatArray]:
        """The smallest and the largest score of every value from ``low`` to ``high``, (m,) each; the ends may be
        infinite. ``limits``: the component's range. Source: method.md section 2."""
        points = self.turning_points(rule, categories) or ()
        scores = [self.score(rule, end, categories) for end in (low, high)]
        scores += [self.score(rule, np.clip(point, low, high), categories) for point in points]
        return np.minimum.reduce(scores), np.maximum.reduce(scores)


def variable_errors(
    path: str, name: str, variable_kind: str, variables: Mapping[str, VariableRule]
) -> list[SchemaError]:
    """An error at ``path`` where no variable of ``variable_kind`` is called ``name``."""
    fitting = [rule.id for rule in variables.values() if rule.kind == variable_kind]
    return [] if name in fitting else [SchemaError(path, "unknown_variable", name, ", ".join(fitting))]


def category_errors(
    path: str, name: str, scores: Mapping[str, object], variables: Mapping[str, VariableRule], expected: str = "number"
) -> list[SchemaError]:
    """Errors below ``path`` where ``scores`` lacks a category of the variable ``name``, or has one that it has not;
    none where it is no category (see ``variable_errors``)."""
    rule = variables.get(name)
    if rule is None or rule.kind != "category":
        return []
    known = rule.categories
    found = [SchemaError(f"{path}.{key}", "missing", None, expected) for key in known if key not in scores]
    return found + [
        SchemaError(f"{path}.{key}", "unknown_key", key, ", ".join(known)) for key in scores if key not in known
    ]


KINDS: dict[str, ComponentKind] = {}  # by id: the registry
_Kind = TypeVar("_Kind", bound="type[ComponentKind]")


def register(kind: _Kind) -> _Kind:
    """Makes ``kind`` known everywhere; usable as a decorator. ``unregister`` undoes it.

    Raises ``TypeError`` with the names of what the class lacks, ``ValueError`` where its id is taken, or its schema
    uses a key of every component or what ``schema_check`` does not read.
    """
    lacking = [name for name in ("id", "schema") if not hasattr(kind, name)] + sorted(kind.__abstractmethods__)
    if lacking:
        raise TypeError(f"the component kind {kind.__name__} lacks: {', '.join(lacking)}")
    if kind.id in KINDS:
        raise ValueError(f"the component kind {kind.id} is registered already")
    taken = [key for key in kind.schema["properties"] if key in COMPONENT_KEYS]
    unread = unknown_keywords(kind.schema)
    if taken or unread:
        raise ValueError(f"the schema of the component kind {kind.id} must not use: {', '.join([*taken, *unread])}")
    KINDS[kind.id] = kind()
    return kind


def unregister(kind_id: str) -> None:
    """Forgets the kind ``kind_id``."""
    del KINDS[kind_id]
