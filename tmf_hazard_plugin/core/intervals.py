"""What a text that holds a number says: an interval (method.md section 2).

A text is taken apart into its numbers and the gaps before, between and after them. The gaps decide the ``_Shape``
(exact, approximate, a bound, a range, ...) and what each number counts; whatever is left over in a gap means that the
text is not understood. Words and signs: ``vocabulary/numbers.json``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from .number_parts import Parts, apart
from .parsing import (
    NOT_A_NUMBER,
    UNKNOWN_STYLE,
    NumberStyle,
    fold,
    parse_numeral,
    style_of_number,
    style_of_numeral,
    unshielded,
)
from .units import BASE_UNITS, in_base_units, magnitude_of, unit_of
from .vocabulary import VOCABULARY

APPROXIMATE = 1.2  # "about 3400" is 3400 / 1.2 to 3400 * 1.2
ANY = "*"  # any dimension, any kind
_WORDS = VOCABULARY["numbers"]


class Interval(NamedTuple):
    """From ``low`` to ``high`` in base units (see ``cells.Cell``). ``exact``: the text states this number and no other;
    ``reason``: why it was not understood; ``mark``: what stood beside it."""

    low: float = math.nan
    high: float = math.nan
    exact: bool = False
    reason: str = ""
    mark: str = ""


class _Scale(NamedTuple):
    """What a number counts: ``by`` "unit" so many base units, "magnitude" the word that names them ("млн"), "column"
    the column's unit."""

    factor: float
    by: str


class _Shape(NamedTuple):
    """How the numbers of a text belong together: see ``numbers.json``; ``about``: a range that is approximate."""

    kind: str
    scales: tuple[_Scale, ...]
    about: bool = False


def read_interval(text: str, style: NumberStyle, dimension: str = "", factor: float = 1.0, kind: str = "") -> Interval:
    """What ``text`` says, in base units of ``dimension``; ``factor``: base units per unit of its column.

    ``kind``: what a pure number counts, a key of ``beside`` in ``numbers.json`` ("msk": "8 баллов").
    """
    for parts in apart(text, kind in _WORDS["roman"]):
        shape = _shape(parts.gaps, dimension, kind)
        if shape:
            return _interval(parts, shape, style, dimension, factor)
    return Interval(reason=NOT_A_NUMBER)


def style_in(text: str) -> NumberStyle:
    """What the numbers in ``text`` prove of the style of its column; nothing where the text is not understood."""
    plain = style_of_number(text)
    if plain is not None:
        return plain
    for parts in apart(text):
        if _shape(parts.gaps, ANY, ANY):
            style = UNKNOWN_STYLE
            for numeral in parts.numerals:
                style = style.joined(style_of_numeral(numeral.text) or UNKNOWN_STYLE)
            return style
    return UNKNOWN_STYLE


_NOT_IN_WORD = r"(?<![^\W\d_])"


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of ``phrases`` over folded texts, the longest first."""
    return "(?:" + "|".join(map(_pattern, sorted(set(phrases), key=len, reverse=True))) + ")"


def _pattern(phrase: str) -> str:
    """One phrase of ``numbers.json``; its comment describes the signs. A single letter keeps its full stop."""
    for ending, suffixes in _WORDS["suffixes"].items():
        if phrase.startswith(f"{{{ending}}}"):
            rest = _pattern(phrase[len(ending) + 2 :].lstrip())
            return rf"(?:[-–]\s?|{_NOT_IN_WORD})(?:{'|'.join(suffixes)})\s?{rest}"
    pattern = re.escape(fold(phrase)).replace(r"\ ", r"[.,]?\s?").replace(r"\*", r"[^\W\d_]*")
    if len(phrase) > 2 and phrase[-1] == "." and phrase[-2].isalpha():
        pattern += "?"
    return _NOT_IN_WORD + pattern if phrase[:1].isalpha() else pattern


class _Range(NamedTuple):
    """One way of writing a range, over folded gaps."""

    before: re.Pattern[str]
    between: re.Pattern[str]
    after: re.Pattern[str]


_BOUNDS = ("approximate", "more_than", "at_least", "less_than", "at_most")
_BEFORE = {bound: re.compile(_any(_WORDS[bound]["before"])) for bound in _BOUNDS}
_AFTER = {bound: re.compile(_any(_WORDS[bound]["after"])) for bound in _BOUNDS}
_ABOUT_BEFORE, _ABOUT_AFTER = _BEFORE["approximate"].pattern, _AFTER["approximate"].pattern
_ALL_AFTER = _any(word for bound in _BOUNDS for word in _WORDS[bound]["after"])
_ENDING = "(?:" + "|".join(ending for endings in _WORDS["suffixes"].values() for ending in endings) + r")(?![^\W_])"
_TAIL = re.compile(
    rf"(?P<ending>[-–]?\s?{_ENDING})?\s*(?:(?P<first>{_ALL_AFTER})(?![^\W\d_]))?\s*(?P<unit>.*?)"
    rf"(?P<ending2>(?:[-–]|\s){_ENDING})?\s*(?:(?P<last>{_ALL_AFTER})\.?)?"
)
_PLUS_MINUS = re.compile(rf"(?P<unit>.*?)\s?(?P<open>\(?){_any(_WORDS['plus_minus'])}")
_RANGES = [
    _Range(
        re.compile(rf"(?:(?P<about>{_ABOUT_BEFORE})\s?)?{_any(one['before'])}"),
        re.compile(rf"(?P<unit>.*?)\s?{_any(one['between'])}"),
        re.compile(rf"(?P<unit>.*?)\s?{_any(one['after'])}\s?(?P<about>{_ABOUT_AFTER}\.?)?"),
    )
    for one in _WORDS["ranges"]
]
_BESIDE = {kind: re.compile(_any(words)) for kind, words in _WORDS["beside"].items()}
_BESIDE[ANY] = re.compile(_any(word for words in _WORDS["beside"].values() for word in words))
_AHEAD = {kind: re.compile(_any(words) + r"\s?[=:]?") for kind, words in _WORDS["ahead"].items()}  # "Кз = 1,3"
_COUNTED = re.compile(r"(?P<magnitude>[^\W\d_]+\.?)\s?(?P<beside>.+)")  # "тыс. чел."


@lru_cache(maxsize=65536)
def _shape(gaps: tuple[str, ...], dimension: str, kind: str) -> _Shape | None:
    """What the ``gaps`` of a text make of its numbers; None where something in them is not understood."""
    if len(gaps) == 2:
        return _shape_of_one(gaps[0], gaps[1], dimension, kind)
    return _plus_minus(gaps, dimension, kind) or _range(gaps, dimension, kind)


def _shape_of_one(before: str, after: str, dimension: str, kind: str) -> _Shape | None:
    """One number between the gaps ``before`` and ``after``."""
    if kind in _AHEAD and _AHEAD[kind].fullmatch(fold(before)):
        before = ""
    bare = after[1:-1] if after[:1] + after[-1:] in ("()", "[]") else after
    folded = fold(bare)
    tail = _TAIL.fullmatch(folded)
    if not tail or (tail["first"] and tail["last"]):
        return None
    phrase = tail["first"] or tail["last"]
    if (before and phrase) or (not phrase and (tail["ending"] or tail["ending2"])):
        return None
    scale = _scale(_written(bare, folded, tail), dimension, kind)
    found = _bound(_BEFORE, fold(before)) if before else _bound(_AFTER, phrase) if phrase else "exact"
    return _Shape(found, (scale,)) if found and scale else None


def _bound(phrases: dict[str, re.Pattern[str]], text: str) -> str:
    """Which of ``_BOUNDS`` the whole ``text`` means; "" for none."""
    return next((bound for bound, pattern in phrases.items() if pattern.fullmatch(text)), "")


def _written(text: str, folded: str, match: re.Match[str]) -> str:
    """The ``unit`` of a match in a ``folded`` text as it stands in ``text`` (a capital M is a million)."""
    return (text if len(text) == len(folded) else folded)[slice(*match.span("unit"))].strip()


def _plus_minus(gaps: tuple[str, ...], dimension: str, kind: str) -> _Shape | None:
    """ "3400 ± 200 m3", "3400 m3 (± 5 %)"."""
    between = fold(gaps[1])
    match = _PLUS_MINUS.fullmatch(between)
    if not match or (gaps[0] and not _BEFORE["approximate"].fullmatch(fold(gaps[0]))):
        return None
    last = gaps[2].replace(")", "", 1) if match["open"] else gaps[2]
    first = _scale(_written(gaps[1], between, match), dimension, kind)
    if last.strip() == "%":
        return _Shape("percent", (first, _COLUMN)) if first else None
    second = _scale(last, dimension, kind)
    if not first or not second:
        return None
    return _Shape("plus_minus", (second if first is _COLUMN else first, first if second is _COLUMN else second))


def _range(gaps: tuple[str, ...], dimension: str, kind: str) -> _Shape | None:
    """Two numbers as the ends of a range; a unit after the last one counts for both, one after the first only is not
    understood."""
    before, between, after = map(fold, gaps)
    for one in _RANGES:
        starts, joins, ends = one.before.fullmatch(before), one.between.fullmatch(between), one.after.fullmatch(after)
        if not (starts and joins and ends):
            continue
        first = _scale(_written(gaps[1], between, joins), dimension, kind)
        last = _scale(_written(gaps[2], after, ends), dimension, kind)
        if first and last and (first is _COLUMN or last is not _COLUMN) and _alike(first, last):
            about = bool(starts["about"]) or bool(ends["about"])
            return _Shape("range", (last if first is _COLUMN else first, last), about)
    return None


def _alike(first: _Scale, last: _Scale) -> bool:
    """False where a word of magnitude stands with a unit that is not made of the base unit by thousands."""
    mixed = {first.by, last.by} == {"magnitude", "unit"}
    return not mixed or all(_thousands(scale.factor) for scale in (first, last))


def _thousands(factor: float) -> bool:
    return factor in (1.0, 1e3, 1e6, 1e9)


_COLUMN = _Scale(1.0, "column")


@lru_cache(maxsize=65536)
def _scale(text: str, dimension: str, kind: str) -> _Scale | None:
    """What the words beside a number make it count; None where they are not understood."""
    text = text.strip()
    if not text or text == ".":
        return _COLUMN
    if ".." in text:
        return None
    for one in BASE_UNITS if dimension == ANY else (dimension,):
        unit = unit_of(unshielded(text), one)
        if unit:
            return _Scale(unit.factor, "unit")
    magnitude = magnitude_of(text)
    if magnitude:
        return _Scale(magnitude, "magnitude")
    beside, folded = _BESIDE.get(kind), fold(text)
    if beside is None:
        return None
    if beside.fullmatch(folded):
        return _COLUMN
    counted = _COUNTED.fullmatch(folded)
    magnitude = magnitude_of(counted["magnitude"]) if counted and beside.fullmatch(counted["beside"]) else None
    return _Scale(magnitude, "magnitude") if magnitude else None


# --- The interval ----------------------------------------------------------------------------------------------------

_MONTH = re.compile(r"(?:0?[1-9]|1[0-2])\.(?:19|20)[0-9]{2}$")  # "10.2019-12.2020" is a period


def _interval(parts: Parts, shape: _Shape, style: NumberStyle, dimension: str, factor: float) -> Interval:
    """The numbers of a text, put together as its ``shape`` says, in base units."""
    values = []
    power = parts.numerals[-1].power
    for numeral, scale in zip(parts.numerals, shape.scales):
        number, reason = parse_numeral(numeral.text, style)
        if reason is None and numeral.negative and shape.kind != "exact":
            reason = NOT_A_NUMBER
        if reason:
            return Interval(reason=reason)
        number = -number if numeral.negative else number
        values.append(_counted(number, power if numeral.power is None else numeral.power, scale, dimension, factor))
    if shape.kind == "percent":
        values[1] = parse_numeral(parts.numerals[1].text, style)[0]
    if shape.kind == "range" and all(_MONTH.match(numeral.text) for numeral in parts.numerals):
        return Interval(reason=NOT_A_NUMBER)
    low, high = _ENDS[shape.kind](*values)
    if shape.kind in ("plus_minus", "percent"):  # 0.09 + 0.01 is 0.1
        low, high = (float(f"{end:.14g}") for end in (low, high))
    if shape.about:
        low, high = low / APPROXIMATE, high * APPROXIMATE
    finite = all(map(math.isfinite, values))
    if not finite or not low <= high:
        return Interval(reason=NOT_A_NUMBER)
    chosen = shape.scales[0].by == "magnitude" and factor != 1.0
    return Interval(low, high, shape.kind == "exact" and not chosen, "", parts.mark)


def _counted(number: float, power: int | None, scale: _Scale, dimension: str, factor: float) -> float:
    """``number``, times ten to the ``power`` where there is one, in base units; NaN where it could mean two things.

    A word of magnitude takes the place of the thousands in the column's unit: "15 млн" in тыс. м3 is 15e6 m3.
    """
    if power is not None:
        if abs(power) > 15 or scale.by == "magnitude" or (scale.by == "column" and factor != 1.0):
            return math.nan
        number = _times(number, 10.0**power)
    if scale.by == "column":
        return float(in_base_units(np.array(number), factor, dimension))
    if scale.by == "unit" and dimension == "acceleration":
        return float(in_base_units(np.array(number), scale.factor, dimension))
    number = _times(number, scale.factor)
    replaces = scale.by == "unit" or (dimension in ("volume", "mass", "") and _thousands(factor))
    return number if replaces else number * factor


def _times(number: float, factor: float) -> float:
    """The product, without a rounding error where the factor is a power of ten (2.3 · 10⁶)."""
    power = round(math.log10(factor))
    written = repr(number)
    return float(f"{written}e{power}") if factor == 10.0**power and "e" not in written else number * factor


def _about(value: float) -> tuple[float, float]:
    return (value / APPROXIMATE, value * APPROXIMATE) if value > 0 else (math.nan, math.nan)


_ENDS: dict[str, Callable[..., tuple[float, float]]] = {  # kind of shape -> the ends of the interval
    "exact": lambda value: (value, value),
    "approximate": _about,
    "more_than": lambda value: (float(np.nextafter(value, np.inf)), math.inf),
    "at_least": lambda value: (value, math.inf),
    "less_than": lambda value: (-math.inf, float(np.nextafter(value, -np.inf))),
    "at_most": lambda value: (-math.inf, value),
    "plus_minus": lambda value, difference: (value - difference, value + difference),
    "percent": lambda value, part: (
        (value * (1 - part / 100), value * (1 + part / 100)) if part < 100 else (math.nan,) * 2
    ),
    "range": lambda low, high: (low, high),
}
