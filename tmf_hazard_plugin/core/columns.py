"""Columns: which column of a layer has which role, for all algorithms.

The names are data (see ``column_names``). Another name is added there, or at run time by ``add_alias``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from .column_names import (
    FACILITIES,
    LONGEST,
    Match,
    changes_meaning,
    comparable,
    dimension_of,
    forget,
    holds_words,
    is_doubtful,
    is_real,
    known_beginnings,
    listed,
    listed_by_marks,
    match,
    others,
    unit_of_column,
    words,
)
from .cut_names import CutNames
from .units import Unit
from .vocabulary import VOCABULARY

GIVEN, WHOLE, PREFIX, CUT = "given", "whole", "prefix", "cut"  # how a column was found
# Why a column was not taken although its role may be meant: its name is cut; it commonly means other things too; it
# says more than the role; it says no unit, without which it may be another quantity; another column fits as well.
IS_CUT, MANY_MEANINGS, OTHER_WORDS, NO_UNIT = "cut", "many_meanings", "other_words", "no_unit"
ANOTHER = "another"
_LABELS = ("name", "id")  # roles that decide nothing
_ENOUGH = {"mass": ("volume",), "msk": ("pga",), "waste_class": ("whc",), "substance": ("whc",)}  # not asked for then
_MOST_SPLITS = 5  # places where the prefix of a joined column may end
_ONE_WORD_NAMES = {"наименование"}  # what is longer than a cut leaves
_LEAST_KNOWN = 2  # known names after a prefix that nothing else shows


def roles(layer: str) -> tuple[str, ...]:
    """The roles that columns of ``layer`` may have."""
    return tuple(VOCABULARY["fields"][layer])


def aliases(layer: str, role: str) -> list[str]:
    """The names by which a column of ``layer`` in ``role`` is found, best first, without units."""
    return listed(layer, role)


def add_alias(layer: str, role: str, name: str) -> None:
    """Adds the column name ``name``, without a unit, for all algorithms; ``remove_alias`` undoes it.

    Raises ``KeyError`` for a layer or role that does not exist.
    """
    VOCABULARY["fields"][layer][role].append(name)
    forget()


def remove_alias(layer: str, role: str, name: str) -> None:
    """Takes back ``add_alias`` with the same arguments. Raises ``ValueError`` where there is no such name."""
    VOCABULARY["fields"][layer][role].remove(name)
    forget()


@dataclass(frozen=True)
class NotTaken:
    """A ``column`` that was not taken for ``role``, although it may be meant; ``why``: a code such as ``IS_CUT``."""

    role: str
    column: str
    why: str


@dataclass
class ColumnChoice:
    """Which column serves which role, and how that was decided.

    ``chosen``: role -> name of the column; ``how``: role -> ``GIVEN``, ``WHOLE``, ``PREFIX`` or ``CUT``; ``missing``:
    roles without a column; ``units``: role -> the unit that the name of its column says; ``not_taken``: columns to ask
    the user for, of missing roles and where several fit.
    """

    chosen: dict[str, str] = field(default_factory=dict)
    how: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    units: dict[str, Unit] = field(default_factory=dict)
    not_taken: list[NotTaken] = field(default_factory=list)

    @property
    def found(self) -> set[str]:
        """The roles whose column was found by its name."""
        return {role for role, how in self.how.items() if how != GIVEN}


def choose_columns(
    names: Iterable[str],
    given: Mapping[str, str],
    own: Mapping[str, Iterable[str]] | None = None,
    preferred: Mapping[str, Iterable[str]] | None = None,
    joined: Collection[str] = (),
    cut: bool | None = None,
) -> ColumnChoice:
    """The column of facilities for every role: the ``given`` one (role -> name, "" where left empty), else the one
    found among ``names``; a column serves one role.

    ``own``: a profile's own roles (id -> names). ``preferred``: role -> names that are looked for first. ``joined``:
    the columns that come from a join, so that their names have a prefix. ``cut``: True where the format cuts names to
    10 letters or bytes, None where only the names can show it.
    """
    names, choice = list(names), ColumnChoice()
    free = {name: None for name in names if name not in set(given.values())}
    finder = _Finder(names, FACILITIES, joined, cut)
    for role in [*roles(FACILITIES), *(own or {})]:
        listed_first = [role, *own[role]] if own and role in own else (preferred or {}).get(role, ())
        column, how = given.get(role, ""), GIVEN
        if not column:
            column, how = finder.find(free, role, listed_first)
        if not column:
            choice.missing.append(role)
            continue
        choice.chosen[role], choice.how[role] = column, how
        free.pop(column, None)
        unit = unit_of_column(column, role)
        if unit and not finder.cut.may_go_on(column, unit):
            choice.units[role] = unit
    asked = [role for role in choice.missing if not any(other in choice.chosen for other in _ENOUGH.get(role, ()))]
    choice.not_taken = [NotTaken(role, column, why) for role in asked for column, why in finder.doubtful(free, role)]
    found = [role for role in choice.found if role in roles(FACILITIES) and role not in _LABELS]
    choice.not_taken += [NotTaken(role, column, ANOTHER) for role in sorted(found) for column in finder.all(free, role)]
    return choice


def find_column(names: Iterable[str], layer: str, role: str, preferred: Iterable[str] = ()) -> str:
    """The name, of ``names``, of the column of ``layer`` that has ``role``; "" where there is none.

    ``preferred``: names that are looked for first, such as those in the reader's language.
    """
    names = list(names)
    return _Finder(names, layer).find(dict.fromkeys(names), role, preferred)[0]


def find_field(names: Iterable[str], listed_names: Iterable[str]) -> str | None:
    """The first of ``names`` that is one of ``listed_names`` (in their order), folded and without punctuation."""
    by_name: dict[str, str] = {}
    for name in names:
        by_name.setdefault(comparable(name), name)
    return next((by_name[bare] for bare in map(comparable, listed_names) if bare in by_name), None)


class _Finder:
    """Finds the columns of one ``layer`` whose ``names`` are these; for ``joined`` and ``cut`` see
    ``choose_columns``."""

    def __init__(self, names: list[str], layer: str, joined: Collection[str] = (), cut: bool | None = None):
        self.names = [name for name in names if len(name) <= LONGEST]
        self.layer, self.joined = layer, joined
        own = [name for name in self.names if name not in joined]
        self.cut = CutNames(own, cut, self._is_known)
        self.others = others(self.names) if layer == FACILITIES else set()
        self._prefixes: set[str] | None = None

    def _is_known(self, name: str) -> bool:
        return any(match(name, self.layer, role) for role in roles(self.layer))

    def find(self, free: Iterable[str], role: str, listed_first: Iterable[str] = ()) -> tuple[str, str]:
        """The column of ``free`` that has ``role``, and how it was found; "" for none."""
        by_marks = listed_by_marks(role, self.names) if self.layer == FACILITIES else []
        whole = find_field(free, [*listed_first, *by_marks])
        if whole:
            return whole, WHOLE
        free = [name for name in free if name not in self.others and len(name) <= LONGEST]
        if role in roles(self.layer):
            for how, found in ((WHOLE, self._whole(free, role)), (PREFIX, self._with_prefix(free, role))):
                if found:
                    return found, how
        beginnings = set(map(comparable, listed_first)) if role not in roles(self.layer) else set()
        return next(((name, CUT) for name in free if self._is_cut_name_of(name, role, beginnings)), ("", ""))

    def all(self, free: Iterable[str], role: str) -> list[str]:
        """The columns of ``free`` whose whole name is one of ``role``."""
        return [name for name in free if name not in self.others and self._whole([name], role)]

    def _whole(self, free: Iterable[str], role: str) -> str:
        """The column whose whole name is the best one of ``role``: with a unit first, then in the order listed."""
        found = [
            (one.unit is None, one.place, k, name)
            for k, name in enumerate(free)
            if (one := match(name, self.layer, role)) and not self._may_have_lost(name, one, role)
        ]
        return min(found)[-1] if found else ""

    def _may_have_lost(self, name: str, found: Match, role: str) -> bool:
        """True where a cut may have taken the unit, a part of it, or another word from the name."""
        if not dimension_of(role) or found.unit is not None:
            return self.cut.may_go_on(name, found.unit)
        return self.cut.may_be_cut(name)

    def _with_prefix(self, free: Iterable[str], role: str) -> str:
        """The column whose name is one of ``role`` after the prefix of a join."""
        found = [
            (one.unit is None, one.place, k, name)
            for k, name in enumerate(free)
            for prefix, rest in _splits(name)
            if self._is_prefix(prefix, name)
            and (one := match(rest, self.layer, role))
            and not self._join_may_have_lost(prefix, rest, one, role)
        ]
        return min(found)[-1] if found else ""

    def _join_may_have_lost(self, prefix: str, rest: str, found: Match, role: str) -> bool:
        """True where the joined table had names that were cut, so that the unit may be lost."""
        if not dimension_of(role):
            return False
        table = [own for name in self.names for other, own in _splits(name) if other == prefix]
        cut = CutNames(table, None, self._is_known)
        return cut.may_be_cut(rest) if found.unit is None else cut.may_go_on(rest, found.unit)

    def _is_prefix(self, prefix: str, name: str) -> bool:
        return not changes_meaning(prefix) and (name in self.joined or prefix in self._shared_prefixes())

    def _shared_prefixes(self) -> set[str]:
        """The prefixes that several columns share, where most of what follows are known names."""
        if self._prefixes is None:
            rests: dict[str, list[str]] = {}
            for name in self.names:
                for prefix, rest in _splits(name):
                    rests.setdefault(prefix, []).append(rest)
            known = {
                prefix: sum(map(self._is_known, found)) for prefix, found in rests.items() if len(found) >= _LEAST_KNOWN
            }
            self._prefixes = {prefix for prefix, n in known.items() if n >= _LEAST_KNOWN and 2 * n > len(rests[prefix])}
        return self._prefixes

    def _is_cut_name_of(self, name: str, role: str, beginnings: Collection[str] = ()) -> bool:
        """True where ``name`` is cut, and all known names that begin so are of ``role``, which has no unit."""
        if not self.cut.is_trusted(name, role == "name") or (self.layer == FACILITIES and dimension_of(role)):
            return False
        bare = comparable(name)
        known = known_beginnings(bare)
        if role == "name" and any(layer == self.layer and one in _ONE_WORD_NAMES for one, layer, _ in known):
            return True  # "Наименован": whose name it is only changes a label
        owners = {(layer, owner) for _, layer, owner in known}
        owners |= {(self.layer, role) for listed_name in beginnings if listed_name.startswith(bare)}
        return owners == {(self.layer, role)}

    def doubtful(self, free: Iterable[str], role: str) -> Iterator[tuple[str, str]]:
        """The columns that may be meant by ``role`` but are not taken, and why."""
        if role not in roles(self.layer):
            return
        for name in (name for name in free if len(name) <= LONGEST):
            why = self._why_not(name, role)
            if why:
                yield name, why

    def _why_not(self, name: str, role: str) -> str:
        """Why ``name`` is not taken for ``role`` although that may be meant; "" where it is not meant."""
        known = match(name, self.layer, role)
        if known and self._may_have_lost(name, known, role):
            return IS_CUT
        if is_doubtful(name, role):
            unit = unit_of_column(name, role)
            says_more = unit is not None and is_real(unit) and comparable(unit.text) != comparable(name)
            return OTHER_WORDS if says_more else MANY_MEANINGS
        bare = comparable(name)
        if self.cut.is_at_limit(name) and any(owner == role for _, _, owner in known_beginnings(bare)):
            return IS_CUT
        if self.cut.is_at_limit(name) and dimension_of(role) and holds_words(name, role):
            return IS_CUT
        quantity = holds_words(name, "quantity") and not is_doubtful(name, "population")
        if role in ("volume", "mass") and quantity and not _says_other_unit(name, role):
            unit = unit_of_column(name, role)
            return OTHER_WORDS if unit and is_real(unit) else NO_UNIT if role == "volume" else ""
        capacity = role == "volume" and holds_words(name, "capacity")
        return OTHER_WORDS if capacity or holds_words(name, role) else ""


def _says_other_unit(name: str, role: str) -> bool:
    """True where the name says the unit of another quantity than that of ``role``."""
    others = [other for other in ("volume", "mass") if other != role]
    return any((unit := unit_of_column(name, other)) and is_real(unit) for other in others)


def _splits(name: str) -> Iterator[tuple[str, str]]:
    """Every way to split ``name`` into a prefix and what follows it, the shortest prefix first."""
    found = 0
    for k, letter in enumerate(name[:-1]):
        if letter in "_.:" and k and words(name[:k]):
            found += 1
            if found > _MOST_SPLITS:
                return
            yield name[:k], name[k + 1 :]
