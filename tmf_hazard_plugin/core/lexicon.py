"""Texts as tokens, and the words of a vocabulary found in them in one pass.

People type letters that look alike (Latin i, Cyrillic і), spreadsheets mix them, and every country has its own accents.
All are written as one Latin letter before they are compared, in the text and in the vocabulary alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from .vocabulary import VOCABULARY

UNKNOWN_WORD = "unknown_word"
AMBIGUOUS_WORD = "ambiguous_word"
MAX_LENGTH = 2000  # letters of a text that is parsed; a longer one is not understood

Key = TypeVar("Key", bound=Hashable)

# Before NFKC, which makes "No" (a negation) of the numero sign, and digits of footnote marks.
_SIGNS = str.maketrans({"№": "#", "º": "#", "ª": "#", "°": "#"})
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u0307]")
_DASHES = re.compile("[\u2010-\u2015\u2212\u2043\ufe58\uff0d]")
_APOSTROPHES = re.compile("[\u2018\u2019\u201b\u02bb\u02bc\u00b4`]")
_LIKE_LATIN = ("авсеёнһіјкморѕтухәԛԝ", "abceehhijkmopstyxəqw")
_ACCENTED = {
    code: letter[0]
    for code in range(0xC0, 0x250)
    for letter in [unicodedata.normalize("NFD", chr(code))]
    if letter[0].isascii() and letter != chr(code)
}
_TO_LATIN = {
    **_ACCENTED,
    **{ord(a): b for a, b in zip(*_LIKE_LATIN)},
    **{ord(a.upper()): b.upper() for a, b in zip(*_LIKE_LATIN)},
    ord("ı"): "i",
}
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_CYRILLIC = re.compile("[\u0400-\u04ff]+")
_YEAR = re.compile(r"(?:(?:\d{1,2}\.){0,2}(?:1[89]|20)\d\d|(?:1[89]|20)\d\d\.\d{1,2}\.\d{1,2})$")
_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])$")
_SPACES = re.compile(r"\s+")
_LINKS = re.compile(r"[\s-]+")
_HARMLESS = frozenset(" \n.,;:-()[]{}\"'«»“”„!/\\|&")


@dataclass(frozen=True)
class Token:
    """A run of letters or a number. ``text``: in Latin letters as far as they look alike, in the case as written;
    ``word``: the same, folded; ``gap``: what stands before it, white space as one space or line break; ``typed``: as
    it was typed."""

    text: str
    word: str
    gap: str
    typed: str

    @property
    def is_cyrillic(self) -> bool:
        """True where every letter was typed as a Cyrillic one."""
        return bool(_CYRILLIC.fullmatch(self.typed))

    @property
    def link(self) -> str:
        """The gap as phrases are compared: without spaces and hyphens."""
        return _LINKS.sub("", self.gap)

    @property
    def is_year(self) -> bool:
        """True for a year and for a date with a year."""
        return bool(_YEAR.match(self.word))

    @property
    def is_day(self) -> bool:
        """True for a number that may be the day of a month."""
        return bool(_DAY.match(self.word))


@dataclass(frozen=True)
class Tokens:
    """A text as tokens, and what stands after the last one."""

    items: list[Token]
    tail: str

    @property
    def signs(self) -> set[str]:
        """The signs between the tokens that say something ("?", "%", "<", "+"), unlike full stops and brackets."""
        return {sign for gap in (*(token.gap for token in self.items), self.tail) for sign in gap} - _HARMLESS


def tokens_of(text: str) -> Tokens:
    """``text`` as tokens. An underscore is a space; all dashes are hyphens."""
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text.translate(_SIGNS))).replace("_", " ")
    plain = _APOSTROPHES.sub("'", _DASHES.sub("-", _INVISIBLE.sub("", plain)))
    latin = plain.translate(_TO_LATIN)
    items, last = [], 0
    for match in _TOKEN.finditer(latin):
        start, end = match.span()
        gap = _gap(plain[last:start])
        items.append(Token(match[0], match[0].casefold(), gap, plain[start:end]))
        last = end
    return Tokens(items, _gap(plain[last:]))


def _gap(between: str) -> str:
    return _SPACES.sub(lambda run: "\n" if "\n" in run[0] or "\r" in run[0] else " ", between)


def folded(text: str) -> str:
    """One word as tokens are compared."""
    return " ".join(token.word for token in tokens_of(text).items)


# "Without", as an ending: цианидсіз, иесіз.
WITHOUT = tuple(folded(ending) for ending in VOCABULARY["negations"]["endings"])
_NO_ENDINGS = (*WITHOUT, *(folded(ending) for ending in VOCABULARY["endings"]["never"]))
_LONGEST_ENDING: int = VOCABULARY["endings"]["longest"]
_LONGER_ENDINGS = tuple(folded(ending) for ending in VOCABULARY["endings"]["longer"])


def _is_ending(letters: str) -> bool:
    """True where ``letters`` end a word that ``*`` stands for: not "without", not another word (Медногорск)."""
    if any(ending in letters for ending in _NO_ENDINGS):
        return False
    return len(letters) <= _LONGEST_ENDING or any(ending in letters for ending in _LONGER_ENDINGS)


@dataclass
class _Node(Generic[Key]):
    """What may follow a part of a phrase: whole words, stems of words, and the keys of phrases that end here."""

    words: dict[str, _Node[Key]] = field(default_factory=dict)
    stems: dict[str, _Node[Key]] = field(default_factory=dict)
    keys: list[Key] = field(default_factory=list)

    def next(self, label: str) -> list[tuple[_Node[Key], int]]:
        """The nodes that the word ``label`` leads to, with how many of its letters were compared."""
        found = [(self.words[label], len(label) + 1)] if label in self.words else []
        if self.stems:
            for length in range(min(len(label), 40), 0, -1):
                node = self.stems.get(label[:length])
                if node is not None and _is_ending(label[length:]):
                    found.append((node, length))
        return found


class Lexicon(Generic[Key]):
    """The phrases of several groups. In a phrase ``*`` ends a word that may have any ending (``_is_ending``).

    Words of a phrase may be joined by spaces, hyphens or nothing ("cr 6" also means Cr6 and Cr-6); other signs count.
    """

    def __init__(self, groups: Iterable[tuple[Key, Iterable[str]]]):
        self.root: _Node[Key] = _Node()
        for key, phrases in groups:
            for phrase in phrases:
                self._add(key, phrase)

    def _add(self, key: Key, phrase: str) -> None:
        node, items = self.root, tokens_of(phrase.replace("*", "\u2217")).items
        after = [token.gap for token in items[1:]] + [phrase[-1:]]
        for number, token in enumerate(items):
            label = (token.link.replace("\u2217", "") if number else "") + token.word
            wild = after[number].startswith(("\u2217", "*"))
            node = (node.stems if wild else node.words).setdefault(label, _Node())
        if items and key not in node.keys:
            node.keys.append(key)

    def longest(self, items: list[Token], start: int) -> tuple[int, list[Key]]:
        """Where the longest phrase that begins at ``start`` ends, and its keys; (start, []) where there is none."""
        best: tuple[int, int, list[Key]] = (start, 0, [])
        open_ = [(self.root, start, 0)]
        while open_:
            node, position, letters = open_.pop()
            if node.keys and (position, letters) > best[:2]:
                best = (position, letters, node.keys)
            if position < len(items):
                token = items[position]
                label = token.word if position == start else token.link + token.word
                open_ += [(after, position + 1, letters + more) for after, more in node.next(label)]
        return best[0], best[2]


@dataclass(frozen=True)
class Piece(Generic[Key]):
    """A part of a text, tokens ``start`` to ``end``: a phrase with its ``keys``, a date, or (no keys) a token that is
    not understood."""

    start: int
    end: int
    keys: tuple[Key, ...]
    is_date: bool = False


_YEAR_WORDS = frozenset(folded(word) for word in VOCABULARY["year_words"])
_MONTHS: Lexicon[bool] = Lexicon([(True, VOCABULARY["months"])])


def pieces_of(items: list[Token], lexicon: Lexicon[Key]) -> list[Piece[Key]]:
    """``items`` as dates, the longest phrases of ``lexicon`` from left to right, and what is left."""
    found: list[Piece[Key]] = []
    start = 0
    while start < len(items):
        end = _end_of_date(items, start)
        if end > start:
            found.append(Piece(start, end, (), True))
        else:
            end, keys = lexicon.longest(items, start)
            end = max(end, start + 1)
            found.append(Piece(start, end, tuple(keys)))
        start = end
    return found


def _end_of_date(items: list[Token], start: int) -> int:
    """Where the date that begins at ``start`` ends ("1990", "01.05.1990", "1 мая 1990 г."); ``start``: none does."""
    year = start
    if not items[start].is_year:
        first = start + 1 if items[start].is_day and start + 1 < len(items) else start
        year, _ = _MONTHS.longest(items, first)
        if year == first or year >= len(items) or not items[year].is_year:
            return start
    named = year + 1 < len(items) and items[year + 1].word in _YEAR_WORDS and items[year + 1].link == ""
    return year + 2 if named else year + 1


# What else the words of a text may be; beside them the numbers of categories and substances, and the ids of categories
# (``VOCABULARY["beside"]``).
NEUTRAL, DOUBT, PAST, NO_DATA, RANGE = "neutral", "doubt", "past", "no data", "range"
NOT_BEFORE, NOT_AFTER = "not, before", "not, after"
DENIALS = frozenset((DOUBT, NO_DATA, NOT_BEFORE, NOT_AFTER))
_LONG_MISSING = [word for word in VOCABULARY["missing"] if " " in word or "/" in word or len(word) > 5]
DENIAL_GROUPS: list[tuple[Hashable, Iterable[str]]] = [
    (DOUBT, VOCABULARY["doubts"]),
    (NO_DATA, [*_LONG_MISSING, *VOCABULARY["data_words"]]),
    (NOT_BEFORE, VOCABULARY["negations"]["before"]),
    (NOT_AFTER, VOCABULARY["negations"]["after"]),
]
_FOOTNOTE = re.compile(
    "(?:(?<=[^\\W_])|(?<=\\)))\\s*([*†‡]{1,3})\\s*$|(?<=[^\\W\\d_])([\u00b9\u00b2\u00b3\u2070-\u2079])\\s*$"
)


def without_footnote(text: str) -> tuple[str, str]:
    """``text`` without the mark of a footnote at its end, and the mark."""
    match = _FOOTNOTE.search(text[-12:])
    return (text, "") if match is None else (text[: len(text) - len(match[0])], match[0].strip())
