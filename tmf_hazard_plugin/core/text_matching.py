"""What words say: categories (status, classes, yes and no) and substances, in several languages.

The rule over all: never below the truth. A reading that lowers a score needs the whole text to be understood, word by
word; what is beside the point is named in the vocabulary, everything else speaks against the reading. The words are
data: ``vocabulary/``.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping
from functools import lru_cache

from .cells import Cell, Cells, cells_of
from .data_types import RawColumn, Substance
from .lexicon import WITHOUT, Lexicon, Piece, Token, Tokens, folded, pieces_of, tokens_of
from .result import DERIVED, MEASURED
from .vocabulary import VOCABULARY

UNKNOWN_WORD = "unknown_word"
AMBIGUOUS_WORD = "ambiguous_word"
OUT_OF_RANGE = "out_of_range"

MAX_LENGTH = 2000  # letters of a text that is parsed; a longer one is not understood
MAX_WHC = 3

NEUTRAL, DOUBT, PAST, NO_DATA, RANGE = "neutral", "doubt", "past", "no data", "range"
NOT_BEFORE, NOT_AFTER = "not, before", "not, after"

_DENIALS = frozenset((DOUBT, NO_DATA, NOT_BEFORE, NOT_AFTER))
_AGAINST = _DENIALS | {PAST}
_ENDED = frozenset(VOCABULARY["ended"])
_LONG_MISSING = [word for word in VOCABULARY["missing"] if " " in word or "/" in word or len(word) > 5]
_DOUBTS: list[tuple[Hashable, Iterable[str]]] = [
    (DOUBT, VOCABULARY["doubts"]),
    (NO_DATA, [*_LONG_MISSING, *VOCABULARY["data_words"]]),
    (NOT_BEFORE, VOCABULARY["negations"]["before"]),
    (NOT_AFTER, VOCABULARY["negations"]["after"]),
]
_NUMBER = re.compile(r"\s*([+-]?\d+(?:[.,]\d+)?)\s*$")
_FOOTNOTE = re.compile(
    "(?:(?<=[^\\W_])|(?<=\\)))\\s*([*†‡]{1,3})\\s*$|(?<=[^\\W\\d_])([\u00b9\u00b2\u00b3\u2070-\u2079])\\s*$"
)
_RANGE_GAP = re.compile(r"\s*(?:-|/|\.\.+|,)\s*$")
_CLAUSE_ENDS = frozenset(",;:.()[]!")


def read_categories(raw: RawColumn, groups: Mapping[str, Iterable[str]], single: bool = True) -> Cells:
    """A text column as cells of codes into ``list(groups)``.

    The category's own id is always understood. A text counts only where every word of it is: words of one category,
    neutral words, a date. So anything that doubts, denies, limits, plans or remembers ("частично", "не", "2 of 5
    cells", "1955-1966", "?") makes it unusable rather than guessed. Categories that raise a score
    (``VOCABULARY["ended"]``) need only their own clause understood ("закрыто, дренаж нарушен"). Numbered categories may
    form an interval ("III-IV"). ``single``: False where a single word counts only as the whole text (yes, no: they
    begin too many sentences).
    """
    return cells_of(raw, _CategoryReader(groups, single).read)


class _CategoryReader:
    """Reads the category that a text names."""

    def __init__(self, groups: Mapping[str, Iterable[str]], single: bool):
        self.keys, self.single = list(groups), single
        self.numbered = all(key.isdigit() for key in self.keys)
        words: list[tuple[Hashable, Iterable[str]]] = [
            (code, [key, *groups[key]]) for code, key in enumerate(self.keys)
        ]
        beside = [(key, VOCABULARY["beside"].get(key, [])) for key in self.keys]
        general = [(NEUTRAL, VOCABULARY["neutral"]["categories"]), (PAST, VOCABULARY["past"]), *_DOUBTS]
        self.lexicon: Lexicon[Hashable] = Lexicon([*words, *beside, *general, (RANGE, VOCABULARY["range_words"])])
        self.signs = {
            word: code for code, key in enumerate(self.keys) for word in groups[key] if not tokens_of(word).items
        }

    def read(self, text: str) -> Cell:
        """The cell of the category that the whole text is, or that it names alone and without doubt."""
        if len(text) > MAX_LENGTH:
            return Cell.unknown(UNKNOWN_WORD)
        sign, number = self.signs.get(text.strip()), _NUMBER.match(text.replace("\u2212", "-").replace("\u2013", "-"))
        if number:
            return self._of_number(float(number[1].replace(",", ".")))
        if sign is not None:
            return Cell(sign, sign)
        text, mark = _without_footnote(text)
        said = tokens_of(text)
        pieces = pieces_of(said.items, self.lexicon)
        found = self._named(pieces)
        if len(found) == 1:
            code = min(found)
            if self._is_whole(said, pieces, code) or self._is_clause(said, pieces, code):
                return Cell(code, code, MEASURED, "", mark)
        elif len(found) == 2 and self.numbered and self._is_range(said, pieces):
            low, high = min(found), max(found)
            return (
                Cell.unknown(AMBIGUOUS_WORD) if high - low == len(self.keys) - 1 else Cell(low, high, DERIVED, "", mark)
            )
        doubted = found or any(key in (DOUBT, PAST) for piece in pieces for key in piece.keys)
        return Cell.unknown(AMBIGUOUS_WORD if doubted else UNKNOWN_WORD)

    def _of_number(self, number: float) -> Cell:
        """The category whose word a plain number is."""
        items = tokens_of(f"{number:g}").items if number >= 0 else []
        end, keys = self.lexicon.longest(items, 0) if items else (0, [])
        codes = [key for key in keys if isinstance(key, int)] if end == len(items) else []
        return Cell(codes[0], codes[0]) if codes else Cell.unknown(OUT_OF_RANGE)

    def _named(self, pieces: list[Piece[Hashable]]) -> set[int]:
        """The categories named; single words that count only alone are left out where others stand beside them."""
        alone = self.single or sum(not piece.is_date for piece in pieces) == 1
        counted = [piece for piece in pieces if alone or piece.end - piece.start > 1]
        return {code for piece in counted for code in piece.keys if isinstance(code, int)}

    def _is_whole(self, said: Tokens, pieces: list[Piece[Hashable]], code: int) -> bool:
        """True where every word belongs to the category ``code`` or may stand beside it."""
        if said.signs or _is_negative(said.items[0]) or _has_prefix(said.items):
            return False
        dates = sum(piece.is_date for piece in pieces)
        return (dates <= 1 or self.keys[code] in _ENDED) and all(self._fits(piece, code, _AGAINST) for piece in pieces)

    def _fits(self, piece: Piece[Hashable], code: int, against: frozenset[str]) -> bool:
        """True for a date, a word of the category ``code``, and what may stand beside it, unless it is ``against``."""
        keys = set(piece.keys)
        return piece.is_date or code in keys or bool({NEUTRAL, self.keys[code]} & keys and not against & keys)

    def _is_clause(self, said: Tokens, pieces: list[Piece[Hashable]], code: int) -> bool:
        """True where ``code`` may stand beside other clauses, all words of its own clauses are understood, and no other
        clause denies or doubts."""
        if self.keys[code] not in _ENDED or said.signs or _has_prefix(said.items):
            return False
        for clause in _clauses(said.items, pieces):
            if any(code in piece.keys for piece in clause):
                if not all(PAST in piece.keys or self._fits(piece, code, _DENIALS) for piece in clause):
                    return False
            elif any(_DENIALS & set(piece.keys) for piece in clause):
                return False
        return not any(_KAZAKH_NEGATIVE.search(token.word) for token in said.items)

    def _is_range(self, said: Tokens, pieces: list[Piece[Hashable]]) -> bool:
        """True where two numbered categories stand side by side as the ends of a range, and nothing else beside."""
        if said.signs or _is_negative(said.items[0]) or any(piece.is_date for piece in pieces):
            return False
        named = [k for k, piece in enumerate(pieces) if any(isinstance(key, int) for key in piece.keys)]
        if len(named) != 2:
            return False
        between = [pieces[k] for k in range(named[0] + 1, named[1])]
        joined = bool(_RANGE_GAP.match(said.items[pieces[named[1]].start].gap)) or any(RANGE in p.keys for p in between)
        beside = {NEUTRAL, RANGE}
        return joined and all(beside & set(piece.keys) for k, piece in enumerate(pieces) if k not in named)


_KAZAKH_NEGATIVE = re.compile(r"\w{2}[mбп][ae](?:й(?:д[ыi]|t[ыi]h)|[гқғ][ae]h|д[ыi])$")


def _clauses(items: list[Token], pieces: list[Piece[Hashable]]) -> list[list[Piece[Hashable]]]:
    """``pieces`` divided where a comma, a full stop, a bracket stands between them."""
    found: list[list[Piece[Hashable]]] = []
    for piece in pieces:
        if not found or _CLAUSE_ENDS & set(items[piece.start].gap):
            found.append([])
        found[-1].append(piece)
    return found


def _is_negative(first: Token) -> bool:
    """True for a number with a minus before it."""
    return first.word[0].isdigit() and first.gap.endswith("-")


def _has_prefix(items: list[Token]) -> bool:
    """True where up to three letters are joined to the word after them by a hyphen ("de-activated", "в-действии")."""
    pairs = zip(items, items[1:])
    return any(after.gap == "-" and len(first.word) <= 3 and not after.word[0].isdigit() and first.word.isalpha() for first, after in pairs)


def _without_footnote(text: str) -> tuple[str, str]:
    """``text`` without the mark of a footnote at its end, and the mark."""
    match = _FOOTNOTE.search(text[-12:])
    if match is None:
        return text, ""
    return text[: len(text) - len(match[0])], match[0].strip()


def read_substances(raw: RawColumn, substances: list[Substance] | None = None) -> Cells:
    """Cells of the water hazard class (0..3) of the worst substance that each text names.

    ``substances``: see ``data_types.Substance``. Where words stand beside the worst one that are not understood, the
    class is an interval from its score to 3; a score of 0 then says nothing, and neither does a text that doubts or
    lacks data: unknown, unless a score of 3 is named. Source: method.md section 2.
    """
    return cells_of(raw, _SubstanceReader(substances or VOCABULARY["substances"]).read)


class _SubstanceReader:
    """Reads the worst substance that a text names. A word that begins with ``*`` may stand inside another word."""

    def __init__(self, entries: list[Substance]):
        self.entries = entries
        self.symbols = {symbol: k for k, entry in enumerate(entries) for symbol in entry.get("symbols", ())}
        words: list[tuple[Hashable, Iterable[str]]] = [
            (k, [word.lstrip("*") for word in entry["words"]]) for k, entry in enumerate(entries)
        ]
        safe = [(k, [symbol]) for symbol, k in self.symbols.items() if symbol not in _WORD_LIKE]
        self.lexicon: Lexicon[Hashable] = Lexicon(
            [*words, *safe, (NEUTRAL, VOCABULARY["neutral"]["substances"]), *_DOUBTS]
        )
        inner = [(k, word.strip("*")) for k, entry in enumerate(entries) for word in entry["words"] if word[:1] == "*"]
        self.inner = [(folded(stem), k) for k, stem in inner]
        worst = [(k, word) for k, entry in enumerate(entries) if entry["score"] == MAX_WHC for word in entry["words"]]
        self.first = [(folded(word), k) for k, word in worst if word[-1:] == "*" and " " not in word and len(word) > 4]

    def read(self, text: str) -> Cell:
        """The class of the worst substance named, as far as nothing else in the text could make it worse."""
        if len(text) > MAX_LENGTH:
            return Cell.unknown(UNKNOWN_WORD)
        text, _ = _without_footnote(text)
        named = _Named(self, tokens_of(text))
        scores = [self.entries[k]["score"] for k in named.counted()]
        known = [score for score in scores if score is not None]
        worst = max(known, default=-1)
        if worst >= MAX_WHC:
            return Cell(worst, worst, DERIVED)
        if not known:
            return Cell.unknown(UNKNOWN_WORD)
        if named.doubted or (worst == 0 and (named.unknown or None in scores)):
            return Cell.unknown(AMBIGUOUS_WORD)
        if named.unknown or None in scores:
            return Cell(worst, MAX_WHC, DERIVED, "", " ".join(named.unknown))
        return Cell(worst, worst, DERIVED)


class _Named:
    """What one text names: entries ``found``, entries ``denied`` ("no cyanide"), words not understood (``unknown``), and
    whether it doubts or says that data are lacking (``doubted``)."""

    def __init__(self, reader: _SubstanceReader, said: Tokens):
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
        understood = not self.unknown and not self.doubted
        denied = {entries[k].get("id") for k in self.denied} if understood else set()
        found = {k for k in self.found if "assumes" not in entries[k] or entries[k]["assumes"] not in denied}
        plain = [entries[k]["score"] for k in found if "unless_named" not in entries[k]]
        worst = max((score for score in plain if score is not None), default=-1)
        return {k for k in found if worst < entries[k].get("unless_named", MAX_WHC + 1)}

    def _is_named(self, piece: Piece[Hashable]) -> bool:
        return any(isinstance(key, int) for key in piece.keys)

    def _take(self, number: int) -> None:
        """Adds what piece ``number`` says."""
        piece = self.pieces[number]
        if piece.is_date:
            return
        found = {key for key in piece.keys if isinstance(key, int)}
        denied: set[int] = set()
        for token in self.items[piece.start : piece.end]:
            inside, without = self._inside(token.word)
            found, denied = found | inside, denied | without
        found |= self._symbol(piece)
        if not found and not denied:
            if NO_DATA in piece.keys or DOUBT in piece.keys:
                self.doubted = True
            elif (
                (NEUTRAL not in piece.keys or _DENIALS & set(piece.keys))
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

    def _inside(self, word: str) -> tuple[set[int], set[int]]:
        """The entries whose words stand inside ``word``, and those that it denies ("цианидсіз", "бесцианидный")."""
        found: set[int] = set()
        denied: set[int] = set()
        places = [(word.find(stem), key) for stem, key in self.reader.inner]
        places += [(0, key) for stem, key in self.reader.first if word.startswith(stem)]
        for at, key in places:
            if at >= 0:
                without = word[:at] in _PREFIXES or any(ending in word[at:] for ending in WITHOUT)
                (denied if without else found).add(key)
        return found, denied

    def _symbol(self, piece: Piece[Hashable]) -> set[int]:
        """The entry whose symbol, or a formula with whose symbol, the piece is."""
        if piece.end - piece.start != 1 or self._is_named(piece):
            return set()
        token = self.items[piece.start]
        symbols = _formula(token.text) or ([token.word.capitalize()] if self._is_element(piece.start) else [])
        return {self.reader.symbols[symbol] for symbol in symbols if symbol in self.reader.symbols}

    def _is_element(self, at: int) -> bool:
        """True where the token is meant as a symbol: alone as it is written in chemistry or in capitals and no word of a
        sentence follows; in small or Cyrillic letters, only within a list."""
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
        """True where the piece before or after denies this one, and is itself not denied ("not without")."""
        if self._has(number - 1, NOT_BEFORE) and self._gap(number) in (" ", "-"):
            return not self._has(number - 2, NOT_BEFORE)
        return self._has(number + 1, NOT_AFTER) and self._gap(number + 1) in (" ", "-", " - ")

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
        inside = [self._inside(token.word) for token in self.items[piece.start : piece.end]]
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
_LIST_SIGNS = frozenset(",;/+&-()[]|\n")
_FORMULA = re.compile(r"(?:[A-Z][a-z]?)+$")
_ELEMENT = re.compile(r"[A-Z][a-z]?")


def _elements_in(items: list[Token]) -> list[bool]:
    """Which tokens could be symbols of elements."""
    return [token.word.capitalize() in _ELEMENTS for token in items]


def _bounds(gap: str, at: int, items: list[Token]) -> bool:
    """True where the ``gap`` before token ``at`` may divide a list of symbols: a sign, or the space beside another symbol
    or a word that joins ("and")."""
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
