"""The worst substance that a text names, and its water hazard class (method.md section 2)."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from functools import lru_cache

from .cells import Cell
from .data_types import Substance
from .lexicon import (
    AMBIGUOUS_WORD,
    DENIAL_GROUPS,
    DENIALS,
    DOUBT,
    MAX_LENGTH,
    NEUTRAL,
    NO_DATA,
    NOT_AFTER,
    NOT_BEFORE,
    UNKNOWN_WORD,
    WITHOUT,
    Lexicon,
    Piece,
    Token,
    Tokens,
    folded,
    pieces_of,
    tokens_of,
    without_footnote,
)
from .result import DERIVED
from .vocabulary import VOCABULARY

WASTE = "waste"  # tailings, sludge: harmless only where it is said of what
MAX_WHC = 3
LEAST_SAID = 2  # beside words that are not understood, a lower score says too little


class SubstanceReader:
    """Reads the worst substance that a text names. A word that begins with ``*`` may stand inside another word."""

    def __init__(self, entries: list[Substance]):
        """``entries``: the list of substances; two of one score may both be named."""
        self.entries = entries
        self.symbols = {symbol: k for k, entry in enumerate(entries) for symbol in entry.get("symbols", ())}
        words: list[tuple[Hashable, Iterable[str]]] = [
            (k, [word.lstrip("*") for word in entry["words"]]) for k, entry in enumerate(entries)
        ]
        safe = [(k, [symbol]) for symbol, k in self.symbols.items() if symbol not in _WORD_LIKE]
        self.lexicon: Lexicon[Hashable] = Lexicon(
            [
                *words,
                *safe,
                (NEUTRAL, VOCABULARY["neutral"]["substances"]),
                (WASTE, VOCABULARY["wastes"]),
                *DENIAL_GROUPS,
            ]
        )
        inner = [(k, word.strip("*")) for k, entry in enumerate(entries) for word in entry["words"] if word[:1] == "*"]
        self.inner = [(folded(stem), k) for k, stem in inner]
        worst = [(k, word) for k, entry in enumerate(entries) if entry["score"] == MAX_WHC for word in entry["words"]]
        self.inside = lru_cache(maxsize=16384)(self._inside)
        self.first = [(folded(word), k) for k, word in worst if word[-1:] == "*" and " " not in word and len(word) > 4]

    def read(self, text: str) -> Cell:
        """The class of the worst substance named, as far as nothing else in the text could make it worse."""
        if len(text) > MAX_LENGTH:
            return Cell.unknown(UNKNOWN_WORD)
        said = _WHC.match(folded(text))
        if said:
            low, high = sorted((float(said[1]), float(said[2] or said[1])))
            return Cell(low, high, DERIVED)
        text, _ = without_footnote(text)
        named = _Named(self, tokens_of(text))
        scores = [self.entries[k]["score"] for k in named.counted()]
        known = [score for score in scores if score is not None]
        worst = max(known, default=-1)
        if worst >= MAX_WHC:
            return Cell(worst, worst, DERIVED)
        if not known:
            return Cell.unknown(UNKNOWN_WORD)
        beside = bool(named.unknown) or None in scores or (worst < LEAST_SAID and named.has_other_waste())
        if named.doubted or (beside and worst < LEAST_SAID):
            return Cell.unknown(AMBIGUOUS_WORD)
        if beside:
            return Cell(worst, MAX_WHC, DERIVED, "", " ".join(named.unknown))
        return Cell(worst, worst, DERIVED)

    def _inside(self, word: str) -> tuple[frozenset[int], frozenset[int]]:
        """The entries whose words stand inside ``word``, and those that it denies ("цианидсіз", "бесцианидный")."""
        found: set[int] = set()
        denied: set[int] = set()
        places = [(word.find(stem), key) for stem, key in self.inner]
        places += [(0, key) for stem, key in self.first if word.startswith(stem)]
        for at, key in places:
            if at >= 0:
                without = word[:at] in _PREFIXES or any(ending in word[at:] for ending in WITHOUT)
                (denied if without else found).add(key)
        return frozenset(found), frozenset(denied)


class _Named:
    """What one text names: entries ``found``, entries ``denied`` ("no cyanide"), words not understood (``unknown``),
    and whether it doubts or says that data are lacking (``doubted``)."""

    def __init__(self, reader: SubstanceReader, said: Tokens):
        """``said``: the text as tokens."""
        self.reader, self.items = reader, said.items
        self.pieces = pieces_of(said.items, reader.lexicon)
        self.found: set[int] = set()
        self.denied: set[int] = set()
        self.unknown: list[str] = []
        self.doubted = "?" in said.signs
        self.elements = _elements_in(said.items)
        self.many = sum(self.elements) + sum(self._is_named(piece) for piece in self.pieces) > 1
        for number in range(len(self.pieces)):
            self._take(number)
        if "%" in said.signs and all(reader.entries[k]["score"] == 0 for k in self.found):
            self.unknown.append("%")
        if any(reader.entries[k]["score"] == 0 for k in self.denied):  # "not inert"
            self.doubted = True

    def counted(self) -> set[int]:
        """The entries that count: not what another one replaces, nor what is only assumed and is denied."""
        entries = self.reader.entries
        denied = {entries[k].get("id") for k in self.denied}
        found = {k for k in self.found if "assumes" not in entries[k] or entries[k]["assumes"] not in denied}
        plain = [entries[k]["score"] for k in found if "unless_named" not in entries[k]]
        worst = max((score for score in plain if score is not None), default=-1)
        return {k for k in found if worst < entries[k].get("unless_named", MAX_WHC + 1)}

    def has_other_waste(self) -> bool:
        """True where one part of a list is a waste of which nothing is said ("шлам, песок")."""
        parts: list[list[Piece[Hashable]]] = [[]]
        for piece in self.pieces:
            first = self.items[piece.start]
            if first.word in _JOINS or _DIVIDERS & set(first.gap):
                parts.append([])
            parts[-1].append(piece)
        return any(
            any(WASTE in piece.keys for piece in part) and not any(self._is_named(piece) for piece in part)
            for part in parts
        )

    def _is_named(self, piece: Piece[Hashable]) -> bool:
        return any(isinstance(key, int) for key in piece.keys)

    def _take(self, number: int) -> None:
        """Adds what piece ``number`` says."""
        piece = self.pieces[number]
        if piece.is_date:
            return
        found = {key for key in piece.keys if isinstance(key, int)} | self._symbol(piece)
        denied: set[int] = set()
        whole = bool(found)
        for token in self.items[piece.start : piece.end]:
            inside, without = self.reader.inside(token.word)
            found, denied = found | inside, denied | without
            if inside and not whole:  # "селеноникелевый": what stands before it is not understood
                self.unknown.append(token.typed)
        if not found and not denied:
            if NO_DATA in piece.keys or DOUBT in piece.keys:
                self.doubted = True
            elif (
                (not {NEUTRAL, WASTE} & set(piece.keys) or DENIALS & set(piece.keys))
                and not self._is_spent(number)
                and not self._is_harmless(piece)
            ):
                self.unknown += [token.typed for token in self.items[piece.start : piece.end]]
            return
        if self._lacks_data(number):
            self.doubted = True
        elif self._is_denied(number):
            self.denied |= found | denied
        else:
            self.found |= found
            self.denied |= denied

    def _is_harmless(self, piece: Piece[Hashable]) -> bool:
        """True for numbers (contents, years, grain sizes) and for elements that are no hazard of their own."""
        return all(token.word[0].isdigit() for token in self.items[piece.start : piece.end])

    def _symbol(self, piece: Piece[Hashable]) -> set[int]:
        """The entry whose symbol, or a formula with whose symbol, the piece is."""
        if piece.end - piece.start != 1 or self._is_named(piece):
            return set()
        token = self.items[piece.start]
        symbols = _formula(token.text) or ([token.word.capitalize()] if self._is_element(piece.start) else [])
        return {self.reader.symbols[symbol] for symbol in symbols if symbol in self.reader.symbols}

    def _is_element(self, at: int) -> bool:
        """True where the token is meant as a symbol: written as in chemistry or in capitals, unless words of a
        sentence follow; in small or Cyrillic letters, only within a list."""
        token, symbol = self.items[at], self.items[at].word.capitalize()
        if symbol not in self.reader.symbols:
            return False
        if len(self.items) == 1 and not token.is_cyrillic and not token.text.islower():
            return True
        after = self.items[at + 1] if at + 1 < len(self.items) else None
        ends = after is None or (_bounds(after.gap, at + 1, self.items) and not _begins_words(after))
        listed = self.many and ends and _bounds(token.gap, at, self.items)
        if token.is_cyrillic or token.text.islower() or symbol in _IN_LISTS:
            return listed
        if after is not None and "." in after.gap and len(after.text) == 1 and after.text.isupper():  # U.S.
            return False
        if after is None or listed:
            return True
        if _begins_words(after):
            return False
        return not ("-" in after.gap and after.text.islower() and not self._understood(at + 1))

    def _understood(self, at: int) -> bool:
        return any(piece.start <= at < piece.end and piece.keys for piece in self.pieces)

    def _is_denied(self, number: int) -> bool:
        """True where the piece before or after denies this one, but not both ("not cyanide-free", "не без цианида")."""
        before = self._has(number - 1, NOT_BEFORE) and self._gap(number) in (" ", "-")
        after = self._has(number + 1, NOT_AFTER) and self._gap(number + 1) in (" ", "-", " - ")
        if before:
            return not after and not self._has(number - 2, NOT_BEFORE)
        if not after:
            return False
        both = self._has(number + 1, NOT_BEFORE)  # "цианиды нет мышьяка": said of which?
        return not (both and self._names(number + 2) and self._gap(number + 2) == " ")

    def _lacks_data(self, number: int) -> bool:
        """True for "ртуть - нет данных"."""
        return self._has(number + 1, NO_DATA) and self._gap(number + 1) in (" ", "-", " - ")

    def _is_spent(self, number: int) -> bool:
        """True for a negation that belongs to a substance beside it."""
        before = self._has(number, NOT_BEFORE) and self._names(number + 1) and self._is_denied(number + 1)
        after = self._has(number, NOT_AFTER) and self._names(number - 1) and self._is_denied(number - 1)
        return before or after

    def _names(self, number: int) -> bool:
        if not 0 <= number < len(self.pieces):
            return False
        piece = self.pieces[number]
        inside = [self.reader.inside(token.word) for token in self.items[piece.start : piece.end]]
        return self._is_named(piece) or any(a or b for a, b in inside) or bool(self._symbol(piece))

    def _has(self, number: int, key: str) -> bool:
        return 0 <= number < len(self.pieces) and key in self.pieces[number].keys

    def _gap(self, number: int) -> str:
        return self.items[self.pieces[number].start].gap


_WORD_LIKE = frozenset(VOCABULARY["symbols_like_words"])
_IN_LISTS = frozenset(VOCABULARY["symbols_in_lists"])
_ELEMENTS = frozenset(VOCABULARY["elements"])
_JOINS = frozenset(folded(word) for word in VOCABULARY["list_words"])
_SENTENCE_WORDS = frozenset(folded(word) for word in VOCABULARY["sentence_words"])
_PREFIXES = frozenset(folded(word) for word in VOCABULARY["negations"]["prefixes"])
_DIVIDERS = frozenset(",;/+&\n")
_LIST_SIGNS = frozenset(",;/+&-()[]|\n")
_WHC = re.compile(r"(?:whc|wgk) ([0-3])(?: ([0-3]))?$")  # the class itself instead of a substance
_FORMULA = re.compile(r"(?:[A-Z][a-z]?)+$")
_ELEMENT = re.compile(r"[A-Z][a-z]?")


def _elements_in(items: list[Token]) -> list[bool]:
    """Which tokens could be symbols of elements."""
    return [token.word.capitalize() in _ELEMENTS for token in items]


def _bounds(gap: str, at: int, items: list[Token]) -> bool:
    """True where the ``gap`` before token ``at`` may divide a list of symbols: a sign, or the space beside another
    symbol or a word that joins ("and")."""
    if at == 0 or _LIST_SIGNS & set(gap):
        return True
    sides = (items[at - 1], items[at])
    return any(token.word in _JOINS or token.word[0].isdigit() for token in sides) or all(
        token.word.capitalize() in _ELEMENTS for token in sides
    )


def _begins_words(token: Token) -> bool:
    """True where ``token`` goes on with a sentence ("As of 2019"), rather than with a list."""
    return token.word in _SENTENCE_WORDS and "," not in token.gap


@lru_cache(maxsize=4096)
def _formula(text: str) -> list[str]:
    """The symbols of a formula of two elements and more (PbS, NaCN); CN is a group of its own. [] for other words."""
    if not _FORMULA.match(text) or text.isupper():
        return []
    symbols = _ELEMENT.findall(text)
    if len(symbols) < 2 or not all(symbol in _ELEMENTS for symbol in symbols):
        return []
    return [*(symbol for symbol in symbols if len(symbol) == 2), *(["CN"] if "CN" in text else [])]
