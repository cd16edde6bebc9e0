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
from .lexicon import (
    AMBIGUOUS_WORD,
    DENIAL_GROUPS,
    DENIALS,
    DOUBT,
    MAX_LENGTH,
    NEUTRAL,
    PAST,
    RANGE,
    UNKNOWN_WORD,
    Lexicon,
    Piece,
    Token,
    Tokens,
    pieces_of,
    tokens_of,
    without_footnote,
)
from .result import DERIVED, MEASURED
from .substances import SubstanceReader
from .vocabulary import VOCABULARY

__all__ = ["AMBIGUOUS_WORD", "OUT_OF_RANGE", "UNKNOWN_WORD", "read_categories", "read_substances"]

OUT_OF_RANGE = "out_of_range"


_AGAINST = DENIALS | {PAST}
_ENDED = frozenset(VOCABULARY["ended"])
_NUMBER = re.compile(r"\s*([+-]?\d+(?:[.,]\d+)?)\s*$")
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
    return cells_of(raw, _reader(tuple((key, tuple(words)) for key, words in groups.items()), single).read)


@lru_cache(maxsize=16)
def _reader(groups: tuple[tuple[str, tuple[str, ...]], ...], single: bool) -> _CategoryReader:
    return _CategoryReader(dict(groups), single)


class _CategoryReader:
    """Reads the category that a text names."""

    def __init__(self, groups: Mapping[str, Iterable[str]], single: bool):
        self.keys, self.single = list(groups), single
        self.numbered = all(key.isdigit() for key in self.keys)
        words: list[tuple[Hashable, Iterable[str]]] = [
            (code, [key, *groups[key]]) for code, key in enumerate(self.keys)
        ]
        beside = [(key, VOCABULARY["beside"].get(key, [])) for key in self.keys]
        general = [(NEUTRAL, VOCABULARY["neutral"]["categories"]), (PAST, VOCABULARY["past"]), *DENIAL_GROUPS]
        general.append((DOUBT, VOCABULARY["owners"]))  # closed, or abandoned?
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
        text, mark = without_footnote(text)
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
        if said.signs or _is_negative(said.items[0]) or _has_prefix(said.items, pieces):
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
        if self.keys[code] not in _ENDED or said.signs or _has_prefix(said.items, pieces):
            return False
        for clause in _clauses(said.items, pieces):
            if any(code in piece.keys for piece in clause):
                if not all(PAST in piece.keys or self._fits(piece, code, DENIALS) for piece in clause):
                    return False
            elif any(DENIALS & set(piece.keys) for piece in clause):
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
        ends = {self.keys[code] for piece in pieces for code in piece.keys if isinstance(code, int)}
        beside = {NEUTRAL, RANGE, *ends}
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


def _has_prefix(items: list[Token], pieces: list[Piece[Hashable]]) -> bool:
    """True where up to three letters are joined to another word by a hyphen ("de-active"): they may deny it."""
    joined = [(items[piece.start - 1], items[piece.start]) for piece in pieces[1:] if items[piece.start].gap == "-"]
    return any(len(first.word) <= 3 and first.word.isalpha() and after.word.isalpha() for first, after in joined)


def read_substances(raw: RawColumn, substances: list[Substance] | None = None) -> Cells:
    """Cells of the water hazard class (0..3) of the worst substance that each text names.

    ``substances``: see ``data_types.Substance``; None: those of the vocabulary. Where words stand beside the worst one
    that are not understood, a score of 2 means 2 to 3, and a lower one is unknown; so is a text that doubts or lacks
    data, unless a score of 3 is named. Source: method.md section 2.
    """
    reader = SubstanceReader(substances) if substances else _shipped_substances()
    return cells_of(raw, reader.read)


@lru_cache(maxsize=1)
def _shipped_substances() -> SubstanceReader:
    return SubstanceReader(VOCABULARY["substances"])
