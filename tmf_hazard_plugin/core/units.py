"""Units in names of columns and in cells (method.md section 2): volume, mass, ground acceleration, area, length.

The spellings are data (``vocabulary/units.json``). One pattern finds those of all dimensions, the longest first, so
that "м. куб." is never a length; the dimension that is asked for decides what is meant.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from .data_types import FloatArray
from .parsing import fold, shielded, unshielded
from .vocabulary import VOCABULARY

BASE_UNITS = {"volume": "m3", "mass": "t", "acceleration": "g", "area": "m2", "length": "m"}  # of each dimension
VOLUME_UNITS = {"m3": 1.0, "1000 m3": 1e3, "Mm3": 1e6}  # the order of VOLUME_UNIT's options
MASS_UNITS = {"t": 1.0, "1000 t": 1e3, "Mt": 1e6}  # the order of MASS_UNIT's options
LONGEST_NAME = 300  # letters of a name that are looked at


class Unit(NamedTuple):
    """A unit: how many base units of its ``dimension`` (see ``BASE_UNITS``) it holds, and how the text writes it."""

    dimension: str
    factor: float
    text: str


@lru_cache(maxsize=65536)
def unit_of(text: str, dimension: str) -> Unit | None:
    """The unit of ``dimension`` that the whole ``text`` writes ("тыс. м³"), None where it is none."""
    whole = _Text(text)
    match = _WHOLE.fullmatch(whole.folded)
    return _unit(match, whole, dimension) if match else None


def unit_in_name(name: str, dimension: str) -> Unit | None:
    """The unit of ``dimension`` in the ``name`` of a column, layer or file ("Объем, тыс. куб. м"); None where there is
    none, or several that differ.

    A word of magnitude alone ("Объем, млн") counts for the base unit; dimension "" knows only such words.
    """
    text = _Name(name)
    found = list(_units_in(text, dimension))
    if len({unit and round(unit.factor, 12) for unit, _ in found}) != 1 or _POWER_OF_TEN.search(_rest(text, found)):
        return None  # none, several, or a power of ten of which it is not known what it belongs to
    return found[0][0]


def without_unit(name: str, dimension: str) -> str:
    """``name`` without the unit that ``unit_in_name`` finds ("Объем")."""
    if unit_in_name(name, dimension) is None:
        return name
    text = _Name(name)
    rest = unshielded(_rest(text, _units_in(text, dimension)))
    return re.sub(r"[(\[{][\s,.;']*[)\]}]", "", rest).strip(" _,.;:-–—/([{'")


@lru_cache(maxsize=4096)
def magnitude_of(text: str) -> float | None:
    """The number that the whole ``text`` stands for as a word of magnitude ("млн": 1e6), None where it is none."""
    whole = _Text(text.strip(" ."))
    return _MAGNITUDES.factor(whole.folded, whole.written)


class _Text:
    """A text in two forms of the same length: ``written`` (NFKC, single spaces) and ``folded`` (see ``fold``), in both
    the superscripts shielded."""

    def __init__(self, text: str):
        text = shielded(text[:LONGEST_NAME].replace("Â²", "²").replace("Â³", "³"))  # UTF-8 read as Latin-1
        self.written = " ".join(unicodedata.normalize("NFKC", text).split())
        self.folded = fold(self.written)
        if len(self.folded) != len(self.written):
            self.written = self.folded


class _Name(_Text):
    """The same of a name, in which a capital may begin a word ("VolumeM3")."""

    def __init__(self, name: str):
        super().__init__(re.sub("(?<=[a-zа-яё]{3})(?=[A-ZА-ЯЁ])", " ", unicodedata.normalize("NFC", name)))


class _Spelling(NamedTuple):
    """One spelling: its ``pattern`` over folded texts, its factor by dimension ("" for a magnitude), ``exact``: with
    which capitals it must stand ("" for any), ``apart``: only where brackets or commas set it apart."""

    pattern: str
    factors: dict[str, float]
    exact: str
    apart: bool
    length: int


class _Spellings:
    """Spellings, the longest first: as one pattern (``any``), and what each of them means."""

    def __init__(self, spellings: Iterable[_Spelling]):
        unique: dict[str, _Spelling] = {}
        for one in sorted(spellings, key=lambda one: -one.length):
            unique.setdefault(one.pattern, one).factors.update(one.factors)
        self._spellings = [(re.compile(one.pattern), one) for one in unique.values()]
        self.any = "(?:" + "|".join(unique) + ")"

    def factor(self, folded: str, written: str, dimension: str = "", apart: bool = True) -> float | None:
        """What the whole text is for ``dimension``; ``apart``: brackets or commas set it apart."""
        for pattern, one in self._spellings:
            if dimension in one.factors and pattern.fullmatch(folded):
                return one.factors[dimension] if one.exact in ("", written) and one.apart <= apart else None
        return None


_SIGNS = {sign: shielded(sign) for sign in "²³⁶⁹⁻"}
_PIECES = {  # what the signs of a spelling in units.json stand for, over folded texts
    " ": r"[\s._\-]{0,3}",
    "*": r"[^\W\d_]*",
    "/": r"\s?[/_]\s?",
    "^2": rf"(?:[\s_]?(?:\^|\*\*)?[\s_]?2|\s?[{_SIGNS['²']}?])",  # "м?": the code page knew no ²
    "^3": rf"(?:[\s_]?(?:\^|\*\*)?[\s_]?3|\s?[{_SIGNS['³']}?])",
    "^-2": rf"(?:\s?\^?[-−]2|{_SIGNS['⁻']}{_SIGNS['²']})",
    "10^3": rf"10(?:\s?(?:\^|\*\*)\s?3|{_SIGNS['³']})",
    "10^6": rf"10(?:\s?(?:\^|\*\*)\s?6|{_SIGNS['⁶']})",
    "10^9": rf"10(?:\s?(?:\^|\*\*)\s?9|{_SIGNS['⁹']})",
}
_PIECE = re.compile(r"10\^\d|\^-?\d|.")


def _spelling(written: str, factors: dict[str, float]) -> _Spelling:
    """One spelling of ``units.json``; its comment describes the signs."""
    bare = fold(written.strip("=()"))
    pattern = "".join(_PIECES.get(piece, re.escape(piece)) for piece in _PIECE.findall(bare))
    if len(bare) == 1:
        pattern += r"(?!\.\s?[^\W\d_])"  # an abbreviation: "в т.ч." holds no tonnes
    if bare.startswith("000"):
        pattern = r"(?<![0-9][\s,.])'?" + pattern  # "'000 m3", but not "10 000 m3"
    elif bare[0].isdigit():
        pattern = r"(?:[x×х*·]\s?)?" + pattern
    exact = written[1:] if written.startswith("=") else ""
    return _Spelling(pattern, factors, exact, written.startswith("("), len(bare))


def _units() -> Iterator[_Spelling]:
    for dimension, units in VOCABULARY["units"].items():
        for unit in units:
            yield from (_spelling(spelling, {dimension: float(unit["factor"])}) for spelling in unit["spellings"])


def _magnitudes(*kinds: str) -> Iterator[_Spelling]:
    for one in VOCABULARY["magnitudes"]:
        yield from (_spelling(word, {"": float(one["factor"])}) for kind in kinds for word in one[kind])


_UNITS = _Spellings(_units())
_MAGNITUDES = _Spellings(_magnitudes("words", "letters"))
_BEFORE_UNIT = _Spellings(_magnitudes("words", "letters", "figures", "with_unit"))
_LETTERS = _Spellings(_magnitudes("letters")).any
_WORDS = _Spellings(_magnitudes("words", "figures", "with_unit")).any
_ALONE = _Spellings(_magnitudes("words")).any

_LEFT, _RIGHT = r"(?:(?<![^\W_])|(?<=[^\W\d_])(?=\d))", r"(?![^\W_])"
_WITH_UNIT = (
    rf"(?:(?P<before>{_WORDS})[\s._,\-]{{0,3}}(?:(?:of|de)\s)?|(?P<letter>{_LETTERS})[\s._]{{1,2}})?"
    rf"(?P<unit>{_UNITS.any}){_RIGHT}\.?"
)
_DENOMINATOR = rf"(?:{_UNITS.any}|{'|'.join(map(re.escape, VOCABULARY['rates']['after_slash']))}){_RIGHT}"
_RATE_WORD = rf"(?:{'|'.join(map(re.escape, VOCABULARY['rates']['words']))}){_RIGHT}"
_RATE = rf"(?P<rate>\s?/\s?{_DENOMINATOR}|[\s_]{_RATE_WORD})?"  # "т/м3", "m3 per year": another dimension
_TIMES = rf"[x×х*·]\s?{_WORDS}|{_Spellings(_magnitudes('figures')).any}"
_AFTER = (  # "m3 (x 1000)"
    rf"(?:[\s._)\]]{{0,2}}[,(\[]?\s?(?:(?:in|в)\s)?(?P<after>{_ALONE}|{_TIMES}){_RIGHT}"
    rf"(?![\s._]{{0,3}}{_UNITS.any})\.?[)\]]?)?"
)
_IN_NAME = re.compile(rf"{_LEFT}(?:{_WITH_UNIT}{_RATE}{_AFTER}|(?P<alone>{_ALONE}){_RIGHT}\.?)")
_WHOLE = re.compile(rf"[\s,(\[]*(?:(?:in|в)\s)?{_WITH_UNIT}[\s.,)\]]*")
_POWER_OF_TEN = re.compile(r"(?<!\d)10\s?(?:\^|\*\*|[\ue000-\ue009])|(?<!\d)000s?(?!\d)|[x×х]\s?10")
_ANOTHER_FACTOR = re.compile(r"(?<!\d)10+(?:\s?(?:\^|\*\*|x|х)\s?\d+|[\ue000-\ue009]+|\d)?[\s_]?$")  # "10^4 m3"


def _units_in(text: _Text, dimension: str) -> Iterator[tuple[Unit | None, tuple[int, int]]]:
    """Every unit of ``dimension`` in a name and its place; None for one whose factor is not known."""
    for match in _IN_NAME.finditer(text.folded):
        unit = _magnitude_alone(match, text, dimension) if match["alone"] else _unit(match, text, dimension)
        if unit:
            start = text.folded.index(match["alone"] or match[0].lstrip(), match.start())
            known = match["alone"] or not _ANOTHER_FACTOR.search(text.folded[max(0, start - 20) : start])
            yield (unit if known else None), match.span()


def _rest(text: _Text, found: Iterable[tuple[Unit | None, tuple[int, int]]]) -> str:
    """What is left of a name without the units that were ``found``."""
    rest, last = "", 0
    for _, (start, end) in found:
        rest, last = rest + text.written[last:start], end
    return rest + text.written[last:]


def _magnitude_alone(match: re.Match[str], text: _Text, dimension: str) -> Unit | None:
    """A word of magnitude without a unit: at the end, before a bracket or a comma; for a pure number anywhere."""
    rest = text.folded[match.end() :].lstrip()
    if dimension and rest and rest[0] not in ")],;":
        return None
    factor = _MAGNITUDES.factor(match["alone"], text.written[slice(*match.span("alone"))])
    return Unit(dimension, factor, text.written[slice(*match.span("alone"))]) if factor else None


def _unit(match: re.Match[str], text: _Text, dimension: str) -> Unit | None:
    """The unit that a ``match`` of ``_IN_NAME`` or ``_WHOLE`` names; None where it is none of ``dimension``."""
    groups = match.groupdict()
    if groups.get("rate"):
        return None
    left, right = text.folded[: match.start("unit")].rstrip(), text.folded[match.end("unit") :].lstrip()
    apart = (not left or left[-1] in "([,;") and (not right or right[0] in ")],;")
    factor = _UNITS.factor(match["unit"], text.written[slice(*match.span("unit"))], dimension, apart)
    last = match.end("unit")
    for group in ("before", "letter", "after"):
        if factor is None or not groups.get(group):
            continue
        times = _BEFORE_UNIT.factor(groups[group], text.written[slice(*match.span(group))])
        factor = times and factor * times
        last = max(last, match.end(group))
    if factor is None:
        return None
    first = min(match.start(group) for group in ("before", "letter", "unit") if groups[group])
    return Unit(dimension, factor, unshielded(text.written[first:last]))


def in_base_units(values: FloatArray, factor: float, dimension: str) -> FloatArray:
    """``values`` of ``factor`` base units each. Ground acceleration is rounded to 13 decimals: the error of the product
    would put 98.0665 cm/s2 below a limit of 0.1 g."""
    counted: FloatArray = values * factor
    return np.round(counted, 13) if dimension == "acceleration" and factor != 1.0 else counted
