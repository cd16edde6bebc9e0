"""A text that may hold a number, taken apart: its numbers, the gaps around them, and the mark at its end.

What the gaps mean is the matter of ``intervals.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .parsing import cleaned, fold, shielded, unshielded
from .vocabulary import VOCABULARY

LONGEST_NUMBER = 200  # letters of a text that may hold a number


class Numeral(NamedTuple):
    """A number as it is written, without its sign, and the power of ten that follows ("· 10⁶"; None for none)."""

    text: str
    negative: bool
    power: int | None


class Parts(NamedTuple):
    """A text taken apart: one gap more than numbers."""

    numerals: tuple[Numeral, ...]
    gaps: tuple[str, ...]
    mark: str = ""


_SUPERSCRIPT = {shielded(sign): str(k) for k, sign in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
_RAISED = "[" + "".join(_SUPERSCRIPT) + "]"
_NUMBER = re.compile(
    r"(?<![^\W_]|[\^*_])(?<![^\W\d_]-)(?P<number>(?:(?<![^\s<>≤≥≈~(])[.,])?[0-9]+(?:[.,'’][0-9]+|[ ][0-9]{3}(?![0-9]))*"
    r"(?:[eE][+-]?[0-9]{1,4}(?![^\W_]))?)"
    rf"(?:\s?[x×х*·]\s?10(?:\s?(?:\^|\*\*)\s?(?P<power>[+-]?[0-9]{{1,2}})(?![0-9])|(?P<raised>{_RAISED}{{1,2}})(?!{_RAISED})))?"
)
_TYPED_ONE = re.compile(r"[0-9.,][lLлЛ](?![^\W_])")  # "58l": litres, or a one
_BREAK = re.compile(r"[ ]*[\t\r\n\v\f\u2028\u2029]+[ ]*")
_WRAPPED = re.compile(r"(?<=[^\W\d_]{2})\n(?=[^\W_(\[])|(?<=[0-9])\n(?=[^\W\d_]{2}|[(\[])")
_ROMAN = re.compile(r"(?<![^\W_])[IVXІХivx]+(?![^\W_])")
_ROMAN_NUMBERS = dict(zip(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], range(1, 13)))


def apart(text: str, roman: bool = False) -> Iterator[Parts]:
    """``text`` as numbers and gaps; then the same without the marks at its end ("*", "(2019)"), one by one."""
    if len(text) > LONGEST_NUMBER:
        return
    rest = _WRAPPED.sub(" ", _BREAK.sub("\n", cleaned(text)))  # a line that is wrapped between words
    if roman:
        rest = _ROMAN.sub(lambda match: str(_ROMAN_NUMBERS.get(_latin(match[0]), match[0])), rest)
    mark = ""
    for _ in range(4):
        parts = _numbers_and_gaps(rest, mark)
        if parts:
            yield parts
        found = _mark_at_end(rest)
        if not found:
            return
        rest, mark = rest[: found.start()].rstrip(), f"{unshielded(found[0]).strip()} {mark}".strip()


def _latin(roman: str) -> str:
    return roman.replace("І", "I").replace("Х", "X").upper() if len(roman) > 1 or roman.isupper() else ""


def _numbers_and_gaps(text: str, mark: str) -> Parts | None:
    """None where there are no or too many numbers."""
    negative = text[:1] in ("-", "\u2212", "\u2013") and text[1:2] in tuple("0123456789.,")
    if negative or (text[:1] == "+" and text[1:2].isdigit()):
        text = text[1:]
    found = list(_NUMBER.finditer(text))
    if not 1 <= len(found) <= 2 or _TYPED_ONE.search(text):
        return None
    places = [0, *(place for match in found for place in match.span()), len(text)]
    gaps = tuple(text[a:b] for a, b in zip(places[::2], places[1::2]))
    if "\n" in "".join(gaps):
        return None
    numerals = [Numeral(match["number"], negative and k == 0, _power(match)) for k, match in enumerate(found)]
    return Parts(tuple(numerals), tuple(" ".join(gap.split()) for gap in gaps), mark)


def _power(match: re.Match[str]) -> int | None:
    raised = "".join(map(_SUPERSCRIPT.__getitem__, match["raised"] or ""))
    return int(match["power"] or raised) if match["power"] or raised else None


_MARKS = (
    re.compile(r"\s?(?:\*{1,3}\)?|[†‡]{1,2})$"),
    re.compile(rf"(?<=[\s*]){_RAISED}{{1,2}}\)?$"),
    re.compile(r"\s?\[(?P<square>[^\[\]]{1,60})\]$"),
    re.compile(r"\s?\((?P<round>[^()]{1,80})\)$"),
)
_YEAR = r"(?:19[0-9]{2}|20[0-4][0-9])"
_DATE = re.compile(
    rf"(?<![0-9])(?:[0-9]{{1,2}}[./])?(?:[0-9]{{1,2}}[./]){_YEAR}(?![0-9])|(?<![0-9]){_YEAR}(?:-[0-9]{{2}}-[0-9]{{2}})?(?![0-9])"
)
_FOOTNOTES = re.compile(r"\s?(?:[0-9]{1,3}|[a-dа-в])(?:\s?[,;]\s?(?:[0-9]{1,3}|[a-dа-в]))*\s?$")  # "[т]" is a unit
_NOTES = frozenset(word for phrase in VOCABULARY["numbers"]["notes"] for word in fold(phrase).split())


def _mark_at_end(text: str) -> re.Match[str] | None:
    """A footnote mark, a date or a year in brackets at the end of ``text``."""
    for pattern in _MARKS:
        found = pattern.search(text)
        if not found:
            continue
        groups = found.groupdict()
        if groups.get("square"):
            return found if _FOOTNOTES.match(groups["square"]) or _is_date(groups["square"]) else None
        if groups.get("round"):
            return found if _is_date(groups["round"]) else None
        ten = re.search(r"(?<![0-9])10\s*$", text[: found.start()])  # "10 ²" may be a power
        return None if ten and found[0][0] not in " *†‡" else found
    return None


def _is_date(note: str) -> bool:
    """True for a date or a year with nothing but words of dates beside it ("на 01.01.2020")."""
    rest, dates = _DATE.subn(" ", note)
    words = re.findall(r"[^\W_]+", fold(rest))
    months = any(len(word) > 2 and word in _NOTES for word in words)
    return dates > 0 and all(word in _NOTES or (months and re.match("[0-9]{1,2}$", word)) for word in words)
