"""Raw attribute values to numbers: one place that says what is missing, what is a number and what is unusable.

pandas is imported where it is used, throughout the core, so that the Toolbox opens where it is missing and can say so.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import numpy as np

VOCABULARY = json.loads((Path(__file__).parent / "vocabulary.json").read_text(encoding="utf-8"))

_LOOKALIKES = str.maketrans("aceopxyikhmtə", "асеорхуікһмтә")
_CYRILLIC = re.compile("[а-яёәғқңөұүһі]")
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """``text`` in the form in which words are compared: NFKC, lower case, ё as е, no doubled or outer spaces, and
    Latin look-alikes inside a Cyrillic word as the Cyrillic letters (i as і, ə as ә)."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    plain = _WORD.sub(lambda word: word[0].translate(_LOOKALIKES) if _CYRILLIC.search(word[0]) else word[0], plain)
    return " ".join(plain.split())


MISSING = frozenset(fold(word) for word in VOCABULARY["missing"])

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f'’]+")
_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$", re.IGNORECASE)
_GROUPED = {",": re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?$"), ".": re.compile(r"[+-]?\d{1,3}(\.\d{3})+(,\d+)?$")}

NOT_A_NUMBER = "not_a_number"
AMBIGUOUS_NUMBER = "ambiguous_number"


def is_missing(value) -> bool:
    """True for None, NaN, blank text and the words for "no data" (en, ru, kk): all mean *unknown*."""
    return value is None or value != value or (isinstance(value, str) and fold(value) in MISSING)


def parse_number(text: str) -> tuple[float, str | None]:
    """The number that ``text`` writes, or NaN and why not (``NOT_A_NUMBER``, ``AMBIGUOUS_NUMBER``).

    Reads decimal commas, grouping by spaces, and the Unicode minus. "110,500" may be 110500 or 110.5: a factor of
    a thousand is not guessed.
    """
    plain = _SPACES.sub("", unicodedata.normalize("NFKC", text)).replace("\u2212", "-").replace("\u2013", "-")
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


def to_numbers(raw) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """A raw column as float64 (NaN = unknown), and the rows of the values that are no numbers, by reason.

    ``raw``: any sequence of n values. Missing values are NaN without a reason; infinite ones are unusable.
    """
    import pandas as pd

    series = pd.Series(raw, dtype=None if len(raw) else float).reset_index(drop=True)
    if series.dtype != object:
        values = series.to_numpy(dtype=float, na_value=np.nan)
        infinite = np.isinf(values)
        return np.where(infinite, np.nan, values), {NOT_A_NUMBER: np.flatnonzero(infinite)} if infinite.any() else {}
    values = pd.to_numeric(series, errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    values[np.isinf(values)] = np.nan
    bad: dict[str, list[int]] = {}
    for row in np.flatnonzero(np.isnan(values) & series.notna().to_numpy()):
        value = series.iat[row]
        if is_missing(value):
            continue
        values[row], reason = parse_number(value) if isinstance(value, str) else (np.nan, NOT_A_NUMBER)
        if reason:
            bad.setdefault(reason, []).append(int(row))
    return values, {reason: np.array(rows) for reason, rows in bad.items()}
