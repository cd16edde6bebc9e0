"""What a name of a column says: its words, its unit, and whether it is one of the names of a role.

The names are data: ``fields`` and ``columns`` of ``vocabulary/columns.json`` and the files in ``vocabulary/registers``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from .data_types import JsonObject
from .parsing import fold
from .units import Unit, magnitude_of, unit_in_name, unit_of, without_unit
from .variables import NUMBER_ROLES
from .vocabulary import VOCABULARY

FACILITIES = "facilities"
_DATA = VOCABULARY["columns"]
# What another role's name with this role's unit says: "Объем хвостов, млн т" is a mass, "Сейсмичность, g" a PGA.
_SAID_BY_UNIT = {"volume": ("quantity",), "mass": ("volume", "quantity"), "pga": ("msk",)}
_OTHER_DIMENSION = {"volume": "mass", "mass": "volume", "msk": "acceleration"}
LONGEST = 200  # letters of a name that is looked at
_LEAST_LETTERS = 3  # of a listed name that may stand at the beginning of a longer word ("volumem3")
_BY_WORDS = 10_000  # the place of names that only their words tell, after the listed ones

_CAMEL = re.compile(r"(?<=[^\W\d_A-ZА-ЯЁ]{2})(?=[A-ZА-ЯЁ][^\W\d_A-ZА-ЯЁ])")  # "damName"
_WORD = re.compile(r"[^\W_]+")
_ORDINAL = re.compile(r"^\s*\d{1,2}\s*[.)]\s+|\s*[(\[]\s*\d{1,2}\s*[)\]]\s*$")  # "5. Объем", "Объем (5)"
_DATE = re.compile(
    r"(?:по состоянию )?на (?:\d{1,2}[.\- ]\d{1,2}[.\- ])?\d{4}(?: ?г(?:од|ода)?)?\b\.?"
    r"|\bas (?:of|at) (?:\d{1,2}[.\- /]\d{1,2}[.\- /])?\d{4}|\b\d{4} ?ж(?:ыл|ылы)?\b\.? жағдай\w* бойынша"
    r"|\bto date\b"
)

_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?: ?(?:г|год|года|ж|жыл)\b)?")


@dataclass(frozen=True)
class Match:
    """That a name is one of a role: its place among the names of the role (smaller is better), and the ``unit`` in it,
    None where it holds none or the role has none."""

    place: int
    unit: Unit | None = None


def dimension_of(role: str) -> str:
    """The dimension of the numbers in a column of facilities in ``role``, "" where they have none."""
    return NUMBER_ROLES[role][0] if role in NUMBER_ROLES else ""


def listed(layer: str, role: str) -> list[str]:
    """The listed names of a column of ``layer`` in ``role``, best first: the general ones, then those of registers."""
    names = list(VOCABULARY["fields"][layer][role])
    if layer == FACILITIES:
        registers = [one for one in VOCABULARY["registers"].values() if "marks" not in one]
        names += [name for register in registers for name in register["fields"].get(role, ())]
    return names


def listed_by_marks(role: str, layer_names: Iterable[str]) -> list[str]:
    """The names of columns in ``role`` of those registers that are only known by their ``marks``, where
    ``layer_names`` hold one of them."""
    marked = _marked(frozenset(map(comparable, layer_names)))
    return [name for register in marked for name in register["fields"].get(role, ())]


@lru_cache(maxsize=16384)
def match(name: str, layer: str, role: str) -> Match | None:
    """How ``name`` is a name of a column of ``layer`` in ``role``, whole; None where it is none."""
    if not _may_be_known(name, layer):
        return None
    dimension = dimension_of(role) if layer == FACILITIES else ""
    if not dimension:
        if layer == FACILITIES and _is_of_other_unit(name, role):
            return None
        place = _place(name, layer, role, (role,))
        return None if place is None else Match(place)
    unit = unit_in_name(name, dimension) or _unit_of_register(name, dimension)
    if unit is None:
        place = None if _is_of_other_unit(name, role) else _place(name, layer, role, (role,))
        return None if place is None else Match(place)
    real = is_real(unit)
    sets = (role, *_SAID_BY_UNIT.get(role, ())) if real else (role,)
    places = [_place(bare, layer, role, sets, real) for bare in (without_unit(name, dimension), name)]
    found = [place for place in places if place is not None]
    return Match(min(found), unit) if found else None


def unit_of_column(name: str, role: str) -> Unit | None:
    """The unit that the ``name`` of a column in ``role`` says, also as a register's; None where it says none."""
    dimension = dimension_of(role)
    if not dimension or len(name) > LONGEST:
        return None
    return unit_in_name(name, dimension) or _unit_of_register(name, dimension)


def is_real(unit: Unit) -> bool:
    """False for a word of magnitude alone ("млн"), which says no dimension."""
    return magnitude_of(unit.text) is None


def comparable(name: str) -> str:
    """``name`` in the form in which names are compared: folded, without spaces, underscores and punctuation."""
    return "".join(words(name))


@lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """The folded words and numbers of ``name``."""
    spaced = _CAMEL.sub(" ", unicodedata.normalize("NFC", name)).replace("_", " ")
    return tuple(_WORD.findall(_plain(spaced)))


def _plain(text: str) -> str:
    """``text`` folded and without accents ("Situação", "SITUACAO")."""
    return "".join(letter for letter in unicodedata.normalize("NFD", fold(text)) if not unicodedata.combining(letter))


def holds_words(name: str, role: str) -> bool:
    """True where ``name`` holds the words that names of ``role`` need, whatever else it says."""
    said = words(name) if len(name) <= LONGEST else ()
    return any(all(any(map(group.fullmatch, said)) for group in one.needs) for one in _word_sets(role))


def is_doubtful(name: str, role: str, as_written: bool = False) -> bool:
    """True for a name that may mean the role, but commonly means something else too ("Материал").

    ``as_written``: only where nothing stands beside it; "PAR" is doubtful, "PAR (persons)" not.
    """
    names = _doubtful().get(role, frozenset())
    if not names or len(name) > LONGEST:
        return False
    dimension = dimension_of(role)
    bare = without_unit(name, dimension) if dimension else name
    return not names.isdisjoint((comparable(name), comparable(bare), "" if as_written else _stripped(bare, role)))


def others(layer_names: Iterable[str]) -> set[str]:
    """Those of ``layer_names`` that mean none of the roles in the register whose heads they are."""
    bare = {name: comparable(name) for name in layer_names}
    known = _others_of(frozenset(bare.values()))
    return {name for name in bare if bare[name] in known}


def changes_meaning(prefix: str) -> bool:
    """True for a prefix of joined columns that makes something else of what follows ("design", "mine")."""
    return any(map(_other_prefix().fullmatch, words(prefix)))


def known_beginnings(bare: str) -> list[tuple[str, str, str]]:
    """Every known name that begins with ``bare`` (as ``comparable`` gives it): itself, its layer and its role, both ""
    for names of columns that have no role."""
    return [known for known in _known_names() if known[0].startswith(bare)]


def forget() -> None:
    """After the vocabulary was changed."""
    for cached in (match, _places, _known_names, _known_words):
        cached.cache_clear()


def _may_be_known(name: str, layer: str) -> bool:
    """False, at little cost, where no word of ``name`` stands in a name of a column of ``layer``."""
    if len(name) > LONGEST:
        return False
    said, (known, beginnings) = words(name), _known_words(layer)
    return not known.isdisjoint(said) or "".join(said).startswith(beginnings)


def _place(name: str, layer: str, role: str, sets: Iterable[str], certain: bool = False) -> int | None:
    """The place of ``name``, without its unit, among the names of ``role``; ``sets``: the sets of words that count.

    ``certain``: a unit says the quantity, so that no word is doubtful ("Вес, т")."""
    places = _places(layer, role)
    stripped = _stripped(name, role)
    for bare in (comparable(name), stripped):
        if bare in places:
            return places[bare]
    if layer != FACILITIES or (not certain and is_doubtful(name, role, as_written=True)):
        return None
    said = words(_without_dates(name, role))
    for more, key in enumerate(sets):
        if said and any(one.holds(said) for one in _word_sets(key)):
            return _BY_WORDS + more
    return None


def _is_of_other_unit(name: str, role: str) -> bool:
    """True where the name says a unit of another quantity: a volume in tonnes, a seismicity in g."""
    other = _OTHER_DIMENSION.get(role)
    unit = unit_in_name(name, other) if other else None
    return unit is not None and is_real(unit)


def _unit_of_register(name: str, dimension: str) -> Unit | None:
    unit = _register_units().get(comparable(name))
    return unit_of(unit, dimension) if unit else None


@lru_cache(maxsize=4096)
def _stripped(name: str, role: str) -> str:
    """``name`` as ``comparable`` gives it, without numbers of columns, dates, and words that say nothing here."""
    spoken = " " + " ".join(words(_without_dates(name, role))) + " "
    for phrase in _beside(role):
        spoken = spoken.replace(phrase, " ")
    return spoken.replace(" ", "")


def _without_dates(name: str, role: str) -> str:
    """``name`` folded, without the number of its column and the date of its figures. A year alone may make a quantity
    that of the year."""
    text = _DATE.sub(" ", fold(_CAMEL.sub(" ", _ORDINAL.sub("", name)).replace("_", " ")))
    return text if dimension_of(role) else _YEAR.sub(" ", text)


@dataclass(frozen=True)
class _WordSet:
    """The words that make a name: one of each group of ``needs``, and ``all`` that it may hold."""

    needs: tuple[re.Pattern[str], ...]
    all: re.Pattern[str]

    def holds(self, said: tuple[str, ...]) -> bool:
        return all(map(self.all.fullmatch, said)) and all(any(map(group.fullmatch, said)) for group in self.needs)


@cache
def _word_sets(key: str) -> tuple[_WordSet, ...]:
    return tuple(
        _WordSet(
            tuple(map(_any_of, one["needs"])),
            _any_of([word for group in [*one["needs"], one["may"]] for word in group]),
        )
        for one in _DATA["words"].get(key, ())
    )


def _any_of(listed_words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words; one that ends in * stands for all words that begin so."""
    return re.compile("|".join(re.escape(_plain(word)).replace(r"\*", r"\w*") for word in listed_words))


@cache
def _places(layer: str, role: str) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, name in enumerate(listed(layer, role)):
        places.setdefault(comparable(name), place)
    return places


@cache
def _known_words(layer: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Every word of the listed names of columns of ``layer``, and every listed name of some length as one word."""
    its_roles = VOCABULARY["fields"][layer]
    names = [name for role in its_roles for name in listed(layer, role)]
    if layer == FACILITIES:
        names += [word for sets in _DATA["words"].values() for one in sets for group in one["needs"] for word in group]
    whole = {comparable(name) for name in names}
    said = frozenset(word for name in names for word in words(name))
    return said, tuple(name for name in whole if len(name) >= _LEAST_LETTERS)


@cache
def _known_names() -> list[tuple[str, str, str]]:
    known = [
        (comparable(name), layer, role)
        for layer, its_roles in VOCABULARY["fields"].items()
        for role in its_roles
        for name in listed(layer, role)
    ]
    others: list[Any] = [_DATA["other"], *_DATA["doubtful"].values()]
    others += [register.get("other", ()) for register in VOCABULARY["registers"].values()]
    return known + [(comparable(name), "", "") for names in others for name in names]


@cache
def _doubtful() -> dict[str, frozenset[str]]:
    return {role: frozenset(map(comparable, names)) for role, names in _DATA["doubtful"].items()}


@cache
def _beside(role: str) -> list[str]:
    """Phrases that say nothing in a name of ``role``, each between spaces, the longest first."""
    phrases = [*_DATA["beside"][""], *_DATA["beside"].get(role, ())]
    return sorted((f" {' '.join(words(phrase))} " for phrase in phrases), key=len, reverse=True)


@cache
def _other_prefix() -> re.Pattern[str]:
    return _any_of(_DATA["other_prefix"])


@cache
def _register_units() -> dict[str, str]:
    return {
        comparable(name): unit
        for register in VOCABULARY["registers"].values()
        for name, unit in register.get("units", {}).items()
    }


@lru_cache(maxsize=64)
def _others_of(layer_names: frozenset[str]) -> frozenset[str]:
    """The heads without a role, of all registers without ``marks`` and of those whose marks are there."""
    registers = [one for one in VOCABULARY["registers"].values() if "marks" not in one] + _marked(layer_names)
    return frozenset(comparable(name) for register in registers for name in register.get("other", ()))


def _marked(layer_names: frozenset[str]) -> list[JsonObject]:
    """The registers whose ``marks``, heads that no other layer has, are among ``layer_names`` (comparable)."""
    registers = [one for one in VOCABULARY["registers"].values() if "marks" in one]
    return [one for one in registers if layer_names & set(map(comparable, one["marks"]))]
