"""Raw attribute values: how texts are compared, what is missing, and what is a number.

pandas is imported where it is used, throughout the core, so that the Toolbox opens where it is missing and names it.
"""

from __future__ import annotations

import math
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from .vocabulary import VOCABULARY

_LOOKALIKES = str.maketrans("aceopxyikhmtə", "асеорхуікһмтә")
_CYRILLIC = re.compile("[а-яёәғқңөұүһі]")
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)


# NFKC makes plain digits of superscripts, subscripts and digits in circles, so that "10²" would be 102. They are kept
# from it as signs of the private use area.
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"
_SIGN_BLOCKS = (
    range(0xB2, 0xC0),
    range(0x2070, 0x20A0),
    range(0x2150, 0x218C),
    range(0x2460, 0x2800),
    range(0x3200, 0x3400),
)
_DIGIT_SIGNS = [
    code
    for block in _SIGN_BLOCKS
    for code in block
    if chr(code) not in _SUPERSCRIPTS and unicodedata.normalize("NFKC", chr(code)).strip("(")[:1].isdigit()
]
_SHIELD = {ord(sign): 0xE000 + k for k, sign in enumerate(_SUPERSCRIPTS)}
_SHIELD.update({code: 0xE100 + k for k, code in enumerate(_DIGIT_SIGNS)})
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

NOT_A_NUMBER = "not_a_number"
AMBIGUOUS_NUMBER = "ambiguous_number"
LONGEST_REMARK = 300  # letters of a text that are looked at for a word for "no data"


def is_missing(value: object) -> bool:
    """True for None, NaN, blank text and the words for "no data" (en, ru, kk): all mean *unknown*.

    Also in brackets, with a full stop, and at the beginning of a longer text ("нет данных по затоплению").
    """
    if not isinstance(value, str):
        return value is None or value != value
    text = _stripped(value[:LONGEST_REMARK])
    return text in MISSING or bool(_BEGINS_MISSING.match(text))


class NumberStyle(NamedTuple):
    """What a column proves of the signs "," and ".": which of them are ``decimal`` signs, which are ``grouping`` ones.

    "12,5" proves a decimal comma, "1,200,000" a grouping one. A sign with both proofs, or none, decides nothing.
    """

    decimal: frozenset[str] = frozenset()
    grouping: frozenset[str] = frozenset()

    def joined(self, other: NumberStyle) -> NumberStyle:
        """What both prove together."""
        return NumberStyle(self.decimal | other.decimal, self.grouping | other.grouping)

    def is_decimal(self, sign: str) -> bool | None:
        """True where ``sign`` is a decimal sign, False where it groups digits, None where that is not certain."""
        proofs = (sign in self.decimal, sign in self.grouping)
        return {(True, False): True, (False, True): False}.get(proofs)


UNKNOWN_STYLE = NumberStyle()
_PLAIN = re.compile(r"(?:[0-9]+\.?|(?:0|[1-9][0-9]*)?(?P<decimal>[.,])[0-9]+)(?:e[+-]?[0-9]+)?$", re.IGNORECASE)
_SPACED = re.compile(r"[1-9][0-9]{0,2}(?P<space>[ '’])[0-9]{3}(?:(?P=space)[0-9]{3})*(?:(?P<decimal>[.,])[0-9]+)?$")
_GROUPED = re.compile(
    r"[1-9][0-9]{0,2}(?P<group>[.,])(?P<first>[0-9]{3})(?:(?P=group)[0-9]{3})*(?:(?!(?P=group))(?P<decimal>[.,])[0-9]+)?$"
)


def cleaned(text: str) -> str:
    """``text`` as numbers are looked for in it: NFKC with shielded signs, no outer spaces and quotes; "5'" are feet."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", shielded(text))
    text = text.strip("\ufeff\u200b\u200e\u200f \t\r\n")
    if text[:1] in ("'", '"') and len(text) > 1:
        text = text[1:-1].strip() if text[-1] == text[0] else text[1:] if text[0] == "'" else text
    return text


def parse_number(text: str, style: NumberStyle = UNKNOWN_STYLE) -> tuple[float, str | None]:
    """The number that the whole ``text`` writes, or NaN and why not (``NOT_A_NUMBER``, ``AMBIGUOUS_NUMBER``).

    Reads decimal commas and dots, groups of three digits after spaces, apostrophes, commas or dots, and the Unicode
    minus. "110,500" may be 110500 or 110.5: a factor of a thousand is not guessed, ``style`` decides.
    """
    text = cleaned(text)
    negative = text[:1] in _MINUS
    bare = text[1:] if text[:1] in _SIGNS else text
    number, reason = parse_numeral(bare, style)
    return (-number if negative else number), reason


_MINUS = ("-", "\u2212", "\u2013")
_SIGNS = (*_MINUS, "+")


def parse_numeral(text: str, style: NumberStyle) -> tuple[float, str | None]:
    """``parse_number`` of a cleaned text without a sign."""
    grouped = _GROUPED.match(text)
    if grouped:
        if len(grouped[0]) == grouped.end("first"):
            decimal = style.is_decimal(grouped["group"])
            if decimal is None:
                return math.nan, AMBIGUOUS_NUMBER
            return float(text.replace(grouped["group"], "." if decimal else "")), None
        return float(text.replace(grouped["group"], "").replace(",", ".")), None
    spaced = _SPACED.match(text)
    if spaced:
        return float(text.replace(spaced["space"], "").replace(",", ".")), None
    if not _PLAIN.match(text):
        return math.nan, NOT_A_NUMBER
    number = float(text.replace(",", "."))
    return (number, None) if math.isfinite(number) else (math.nan, NOT_A_NUMBER)


def style_of_number(text: str) -> NumberStyle | None:
    """What a text that is nothing but a number proves of the style of its column; None for any other text."""
    text = cleaned(text)
    return style_of_numeral(text[1:] if text[:1] in _SIGNS else text)


def style_of_numeral(text: str) -> NumberStyle | None:
    """``style_of_number`` of a cleaned text without a sign."""
    grouped = _GROUPED.match(text)
    if grouped:
        if len(grouped[0]) == grouped.end("first"):
            return UNKNOWN_STYLE
        return NumberStyle(frozenset(grouped["decimal"] or ()), frozenset(grouped["group"]))
    match = _SPACED.match(text) or _PLAIN.match(text)
    return NumberStyle(frozenset(match["decimal"] or ())) if match else None
