"""Raw attribute values to numbers: what is missing, what is a number and what is unusable.

pandas is imported where it is used, throughout the core, so that the Toolbox opens where it is missing and names it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import numpy as np

from .data_types import FloatArray, IndexArray, RawColumn
from .vocabulary import VOCABULARY

_LOOKALIKES = str.maketrans("aceopxyikhmtə", "асеорхуікһмтә")
_CYRILLIC = re.compile("[а-яёәғқңөұүһі]")
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)


# Superscripts are kept from NFKC, which makes digits of them ("10²" is not 102), as letters of the private use area.
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"
_SHIELD = {ord(sign): 0xE000 + k for k, sign in enumerate(_SUPERSCRIPTS)}
_UNSHIELD = {private: sign for sign, private in _SHIELD.items()}


def shielded(text: str) -> str:
    """``text`` with its superscripts replaced by signs that NFKC and ``fold`` leave alone; ``unshielded`` undoes it."""
    return text.translate(_SHIELD)


def unshielded(text: str) -> str:
    """See ``shielded``."""
    return text.translate(_UNSHIELD)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """``text`` in the form in which words are compared: NFKC, lower case, ё as е, no doubled or outer spaces, and
    Latin look-alikes inside a Cyrillic word as the Cyrillic letters (i as і, ə as ә)."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    folded = _WORD.sub(lambda word: word[0].translate(_LOOKALIKES) if _CYRILLIC.search(word[0]) else word[0], folded)
    return " ".join(folded.split())


_OUTER = " .,;:!?…()[]{}\"'«»“”„*|/\\-–—"


def _stripped(text: str) -> str:
    """``text`` folded, without outer punctuation and brackets, underscores, and spaces around a slash."""
    return re.sub(r"\s*/\s*", "/", fold(text.replace("_", " "))).strip(_OUTER)


MISSING = frozenset(_stripped(word) for word in VOCABULARY["missing"])
# What may stand before more words ("нет данных по затоплению"). Short ones do not: "na sulphide".
MISSING_PHRASES = tuple(word for word in MISSING if " " in word or "/" in word or len(word) > 5)
_BEGINS_MISSING = re.compile("(?:" + "|".join(map(re.escape, MISSING_PHRASES)) + r")(?!\w)")

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f'’]+")
_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$", re.IGNORECASE)
_GROUPED = {",": re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?$"), ".": re.compile(r"[+-]?\d{1,3}(\.\d{3})+(,\d+)?$")}

_DECIMAL_DOT = re.compile(r"[+-]?(0?\.\d+|\d+\.(\d{1,2}|\d{4,}))$")
_DOT_OR_GROUP = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}$")

NOT_A_NUMBER = "not_a_number"
AMBIGUOUS_NUMBER = "ambiguous_number"


def is_missing(value: object) -> bool:
    """True for None, NaN, blank text and the words for "no data" (en, ru, kk): all mean *unknown*.

    Also in brackets, with a full stop, and at the beginning of a longer text ("нет данных по затоплению").
    """
    if not isinstance(value, str):
        return value is None or value != value
    text = _stripped(value)
    return text in MISSING or bool(_BEGINS_MISSING.match(text))


def parse_number(text: str, decimal_dots: bool = True) -> tuple[float, str | None]:
    """The number that ``text`` writes, or NaN and why not (``NOT_A_NUMBER``, ``AMBIGUOUS_NUMBER``).

    Reads decimal commas, grouping by spaces, and the Unicode minus. "110,500" may be 110500 or 110.5: a factor of
    a thousand is not guessed. The same holds for "110.500" where ``decimal_dots`` is not certain.
    """
    plain = _SPACES.sub("", unicodedata.normalize("NFKC", text)).replace("\u2212", "-").replace("\u2013", "-")
    if not decimal_dots and _DOT_OR_GROUP.match(plain):
        return np.nan, AMBIGUOUS_NUMBER
    commas, dots = plain.count(","), plain.count(".")
    if commas == 1 and not dots:
        if re.match(r"[+-]?[1-9]\d{0,2},\d{3}$", plain):
            return np.nan, AMBIGUOUS_NUMBER
        plain = plain.replace(",", ".")
    elif commas and _GROUPED[","].match(plain):
        plain = plain.replace(",", "")
    elif dots and _GROUPED["."].match(plain) and (dots > 1 or commas):
        plain = plain.replace(".", "").replace(",", ".")
    if not _PLAIN.match(plain) or not np.isfinite(float(plain)):
        return np.nan, NOT_A_NUMBER
    return float(plain), None


def to_numbers(raw: RawColumn) -> tuple[FloatArray, dict[str, IndexArray]]:
    """A raw column as float64 (NaN = unknown), and the rows of the values that are no numbers, by reason.

    ``raw``: any sequence of n values. Missing values are NaN without a reason; infinite ones are unusable. "110.500" as
    text is a decimal number where the column has decimal points that cannot be anything else ("1.5"); else it is as
    ambiguous as "110,500".
    """
    import pandas as pd

    series = pd.Series(raw, dtype=None if len(raw) else float).reset_index(drop=True)
    if pd.api.types.is_numeric_dtype(series.dtype):
        values: FloatArray = series.to_numpy(dtype=float, na_value=np.nan)
        infinite = np.isinf(values)
        return np.where(infinite, np.nan, values), {NOT_A_NUMBER: np.flatnonzero(infinite)} if infinite.any() else {}
    series = series.astype(object)  # also of pandas's own text types
    numbers = pd.to_numeric(series, errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    values = np.where(np.isinf(numbers), np.nan, numbers)  # a new array: pandas may hand out one that is read-only
    bad: dict[str, list[int]] = {}
    dotted = {row: text.strip() for row, text in enumerate(series) if isinstance(text, str) and "." in text}
    decimal_dots = any(_DECIMAL_DOT.match(text) for text in dotted.values())
    if not decimal_dots:
        values[[row for row, text in dotted.items() if _DOT_OR_GROUP.match(text)]] = np.nan
    for row in np.flatnonzero(np.isnan(values) & series.notna().to_numpy()).tolist():
        value = series.iat[row]
        if is_missing(value):
            continue
        values[row], reason = parse_number(value, decimal_dots) if isinstance(value, str) else (np.nan, NOT_A_NUMBER)
        if reason:
            bad.setdefault(reason, []).append(row)
    return values, {reason: np.array(rows) for reason, rows in bad.items()}
