"""The gaps of a result: the components that are not exactly known, and the texts of the register behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..core.profile import BUILTIN_PROFILES, Component, Profile, builtin_profile
from ..core.readings import refused_by_role
from ..core.result import ASSUMED, HOW
from ..core.variables import VARIABLE_OF
from .clean_text import clean
from .i18n import pick, tr
from .legend import LegendInfo
from .messages import role_names


def shipped_components() -> dict[str, Component]:
    """Every shipped component by id."""
    return {c.id: c for profile in BUILTIN_PROFILES for c in builtin_profile(profile).components}


def components_of(profile: Profile | None) -> dict[str, Component]:
    """The components of ``profile`` by id, the shipped ones where it is not known."""
    return {c.id: c for c in profile.components} if profile else shipped_components()


def open_components(basis: str, assumed: object) -> set[str]:
    """The components whose lowest and highest score differ: those that the field ``assumed`` lists, and where the layer
    has no such field (None) those that ``basis`` calls assumed."""
    if assumed is None:
        return {entry.split(":")[0] for entry in basis.split(";") if entry.endswith(f":{HOW[ASSUMED]}")}
    return {entry.split(":")[0] for entry in str(assumed).split(";") if entry}


def possible_scores(
    scores: np.ndarray,
    how: np.ndarray,
    is_open: np.ndarray,
    lowest: np.ndarray,
    highest: np.ndarray,
    limits: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """The smallest and the largest possible score of each component of n facilities, (n, k) each; NaN where the result
    does not say: it holds the score used of each component, and the ends of the sum.

    ``scores``, ``how``, ``is_open``: (n, k), the score used, how it is known, and whether its ends differ. ``lowest``,
    ``highest``: of the sum (n,). ``limits``: (k, 2) ranges of the components, NaN where not known.
    """
    ends = []
    partly = is_open & (how != ASSUMED)
    alone = partly & (partly.sum(axis=1) == 1)[:, None]
    for total, range_end in ((lowest, limits[:, 0]), (highest, limits[:, 1])):
        end = np.where(is_open, np.where(partly, 0.0, range_end), scores)
        rest = total[:, None] - end.sum(axis=1)[:, None]
        ends.append(np.where(partly, np.where(alone, rest, np.nan), end))
    low, high = ends
    with np.errstate(invalid="ignore"):
        fits = (low <= scores + 1e-6) & (scores <= high + 1e-6)  # not where a result was changed by hand
    return np.where(fits, low, np.nan), np.where(fits, high, np.nan)


def possible_scores_of_one(
    scores: Mapping[str, float | None],
    how: Mapping[str, str],
    is_open: set[str],
    ends: tuple[float | None, float | None],
    profile: Profile | None,
) -> dict[str, tuple[float | None, float | None]]:
    """The smallest and the largest possible score of each component of one facility; None where the result does not
    say. ``ends``: of the sum. See ``possible_scores``."""
    used = np.array([[np.nan if value is None else value for value in scores.values()]], dtype=float)
    known = np.array([[HOW.index(how[name]) if how[name] in HOW else ASSUMED for name in scores]], dtype=int)
    listed = np.array([[name in is_open for name in scores]], dtype=bool)
    lowest, highest = (np.array([np.nan if end is None else end], dtype=float) for end in ends)
    low, high = possible_scores(used, known, listed, lowest, highest, ranges(list(scores), profile))
    pairs = zip(low[0].tolist(), high[0].tolist())
    return {name: (a, b) if a == a and b == b else (None, None) for name, (a, b) in zip(scores, pairs)}


def ranges(components: Sequence[str], profile: Profile | None) -> np.ndarray:
    """The ranges (k, 2) of the ``components`` (ids), NaN where not known."""
    known = components_of(profile)
    return np.array([known[c].range if c in known else (np.nan, np.nan) for c in components], dtype=float).reshape(
        -1, 2
    )


def roles_by_component(profile: Profile | None) -> dict[str, list[str]]:
    """Component id -> the roles of the columns that its rule reads: of ``profile``, of the shipped components where it
    is not known. The role of a profile's own variable is its id."""
    variables = {**VARIABLE_OF, **{name: name for name in (profile.variables if profile else ())}}
    return {
        name: [role for role, variable in variables.items() if variable in component.inputs]
        for name, component in components_of(profile).items()
    }


class RefusedTexts:
    """Which component of a result lacks what a text of the register did not give: the field ``not_read``, read.

    ``roles``: the ids of the components in ``legend`` -> the roles of the columns that their rules read;
    ``of_parts``: all of these roles.
    """

    def __init__(self, legend: LegendInfo):
        self.legend, roles = legend, roles_by_component(legend.method)
        own = legend.method.variables if legend.method else {}
        self.roles = {name: roles.get(name, []) for name in legend.components}
        self.names = {**role_names(), **{name: pick(rule.title) for name, rule in own.items()}}
        self.of_parts = {role for found in self.roles.values() for role in found}

    def by_component(self, not_read: object) -> dict[str, list[str]]:
        """The texts of the field ``not_read`` by the component whose gap they are."""
        texts = self._texts(not_read)
        found = {name: [texts[role] for role in roles if role in texts] for name, roles in self.roles.items()}
        return {name: list(dict.fromkeys(there)) for name, there in found.items() if there}

    def others(self, not_read: object) -> list[tuple[str, str]]:
        """(what it is of, text) of those whose component is not known, since the layer came without its profile."""
        texts = {} if self.legend.method else self._texts(not_read)
        return [(self.names.get(role, role), text) for role, text in texts.items() if role not in self.of_parts]

    def _texts(self, not_read: object) -> dict[str, str]:
        return {role: clean(text) for role, text in refused_by_role(str(not_read or "")).items()}


def not_understood(texts: Sequence[str], otherwise_known: bool = False) -> str:
    """That ``texts`` stand in the register and say nothing, "" without any; ``otherwise_known``: something else
    counts."""
    return not_understood_text(otherwise_known).format(texts=quoted(texts)) if texts else ""


def not_understood_text(otherwise_known: bool = False) -> str:
    """The same, by ``{texts}``, each in quotes."""
    if otherwise_known:
        return tr("in the register: {texts}, not understood; another value counts")
    return tr("in the register: {texts}, not understood")


def quoted(texts: Sequence[str]) -> str:
    """``texts`` in the quotes of the reader's language."""
    return ", ".join(in_quotes().format(text=text) for text in texts)


def in_quotes() -> str:
    """A text in the quotes of the reader's language, by ``{text}``."""
    return tr("“{text}”")


def in_part_text() -> str:
    """How something is known that is not exactly known, by ``{known}``."""
    return tr("{known}, but not exactly")


def between_text() -> str:
    """The same where the possible scores are known, by ``{known}``, ``{lowest}`` and ``{highest}``."""
    return tr("{known}; possible: {lowest} to {highest}")


def exactly(data: str) -> str:
    """What to collect where something is known already, but not exactly."""
    return tr("{data} (the exact value)").format(data=data)
