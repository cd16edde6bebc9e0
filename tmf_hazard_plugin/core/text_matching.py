"""Finding categories and substances in texts in several languages.

Published Kazakh mixes Latin i and ə into Cyrillic words, and spreadsheets mix other letters that look alike. Text is
folded before it is matched, so that both spellings meet. The words themselves are data: ``vocabulary/``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from .cells import Cell, Cells, cells_of
from .data_types import RawColumn, Substance
from .parsing import MISSING_PHRASES, NOT_A_NUMBER, fold, parse_number
from .result import DERIVED
from .vocabulary import VOCABULARY

UNKNOWN_WORD = "unknown_word"
AMBIGUOUS_WORD = "ambiguous_word"
OUT_OF_RANGE = "out_of_range"

Key = TypeVar("Key")


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """One pattern for whole words; ``*`` stands for any ending but the Kazakh "without" (цианидсіз); longest first.
    A number is not the part of a longer one ("0" in "0,5")."""

    def part(word: str) -> str:
        escaped = re.escape(word).replace(r"\*", r"(?!\w*с[ыі]з)\w*").replace(r"\ ", r"\s+")
        before = r"(?<!\d[.,])" if word[:1].isdigit() else ""
        after = "" if word.endswith("*") else r"(?!\w|[.,]\d)" if word[-1:].isdigit() else r"(?!\w)"
        return before + escaped + after

    parts = [part(word) for word in sorted(map(fold, words), key=len, reverse=True)]
    return re.compile(r"(?<!\w)(?:" + "|".join(parts) + ")") if parts else re.compile(r"(?!)")


_NEGATIONS = VOCABULARY["negations"]
_NEGATED_BEFORE = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, map(fold, _NEGATIONS["before"]))) + r")[\s-]+$")
_NEGATED_AFTER = re.compile(r"[\s-]+(?:" + "|".join(map(re.escape, map(fold, _NEGATIONS["after"]))) + r")(?!\w)")
_KAZAKH_NEGATIVE = r"\w{2}[мбп][ае](?:й(?:д[ыі]|т[ыі]н)|[гқғ][ае]н|д[ыі])(?!\w)"  # жасалмайды, жүргізілмеген
_NEGATION = re.compile(_pattern([*_NEGATIONS["before"], *_NEGATIONS["after"]]).pattern + "|" + _KAZAKH_NEGATIVE)
_NO_DATA = _pattern([*MISSING_PHRASES, *VOCABULARY["data_words"]])
_DOUBT = _pattern(VOCABULARY["doubts"])
_DOUBT_SIGNS = re.compile("[?%<>≤≥~≈±+]")
_PAST = re.compile(_pattern(VOCABULARY["past"]).pattern + r"|(?<!\d)(?:1[89]|20)\d\d\s*[-–—]\s*(?:1[89]|20)?\d\d(?!\d)")
_NEUTRAL = _pattern(VOCABULARY["neutral"])
_ENDED = frozenset(VOCABULARY["ended"])
_LETTERS = re.compile(r"[^\W\d_]")
_QUOTES = "()[]{}\"'«»“”„ "


class WordFinder(Generic[Key]):
    """Finds which of several groups of words a text names.

    ``groups``: key -> words; ``symbols``: key -> symbols of elements, whose case counts ("As" is not "as"). A match
    inside a longer match of another group does not count, nor does a negated one ("not inert", "цианид жоқ").
    """

    def __init__(self, groups: Mapping[Key, Iterable[str]], symbols: Mapping[Key, Iterable[str]] | None = None):
        self.patterns = {key: _pattern(words) for key, words in groups.items()}
        self.symbols = {key: _symbols(names) for key, names in (symbols or {}).items() if names}

    def find(self, text: str) -> tuple[set[Key], set[Key], str]:
        """The keys of the groups that ``text`` names; those that it names negated; and what of the text is left,
        folded, without the words found and their negations."""
        plain = unicodedata.normalize("NFKC", text).replace("_", " ")
        found: set[Key] = set()
        negated: set[Key] = set()
        for key, pattern in self.symbols.items():
            if pattern.search(plain):
                found.add(key)
                plain = pattern.sub(" ", plain)
        rest = folded = fold(plain)
        spans = [(m.start(), m.end(), key) for key, pattern in self.patterns.items() for m in pattern.finditer(folded)]
        for start, end, key in spans:
            if any(s <= start and end <= e and e - s > end - start for s, e, _ in spans):
                continue
            before, after = _NEGATED_BEFORE.search(folded[:start]), _NEGATED_AFTER.match(folded[end:])
            (negated if before or after else found).add(key)
            first, last = before.start() if before else start, end + after.end() if after else end
            rest = rest[:first] + " " * (last - first) + rest[last:]
        return found, negated, rest


def _symbols(names: Iterable[str]) -> re.Pattern[str]:
    """Symbols of elements that stand alone, also before a number; not the English "As of 2019", not "U.S."."""
    one = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    words = r"\s+(?:of|per|is|was|are|a|an|the|in|at|for|from|to|reported|shown|described)(?!\w)"
    return re.compile(rf"(?<!\w)(?:{one})(?![^\W\d])(?!{words})(?!\.\s?[A-Z](?!\w))(?!-[a-z])")


def read_categories(raw: RawColumn, groups: Mapping[str, Iterable[str]], single: bool = True) -> Cells:
    """A text column as cells of codes into ``list(groups)``.

    The category's own id is always understood. A number must be a word itself ("3", 3.0; not 7, not -1). Text that
    names two categories, or doubts, denies, plans or remembers what it names ("partly", "планируется", "not fully",
    "until 1990", "?"), is unusable rather than guessed. ``single``: False where a single word counts only as the whole
    text (yes, no: they begin too many sentences).
    """
    keys = list(groups)
    words = [[key, *groups[key]] for key in keys]
    exact = {fold(word.rstrip("*")): code for code, group in enumerate(words) for word in group}
    finder = WordFinder({code: [w for w in group if single or " " in w] for code, group in enumerate(words)})

    def code_of(text: str) -> Cell:
        """The code of the category that the whole text is, or that it names alone and without doubt."""
        whole = fold(text).lstrip(_QUOTES).rstrip(_QUOTES + ".,;:!")
        if whole in exact:
            return Cell(exact[whole], exact[whole])
        number, reason = parse_number(text)
        if reason != NOT_A_NUMBER:
            code = exact.get(f"{number:g}")
            return Cell.unknown(OUT_OF_RANGE) if code is None else Cell(code, code)
        found, _, rest = finder.find(text)
        doubts = [_DOUBT_SIGNS, _DOUBT, _NEGATION, _NO_DATA]
        if len(found) == 1 and keys[min(found)] not in _ENDED:
            doubts.append(_PAST)
        if len(found) == 1 and not any(doubt.search(rest) for doubt in doubts):
            code = found.pop()
            return Cell(code, code)
        doubted = found or _DOUBT.search(rest) or _PAST.search(rest)  # "частично", "до 1990 действовало"
        return Cell.unknown(AMBIGUOUS_WORD if doubted else UNKNOWN_WORD)

    return cells_of(raw, code_of)


def read_substances(raw: RawColumn, substances: list[Substance] | None = None) -> Cells:
    """Cells of the water hazard class (0..3) of the worst substance that each text names.

    ``substances``: list of ``{"score", "words", "symbols"?, "unless_named"?}``; an entry with ``unless_named`` counts
    only where no other substance of at least that score is named (gold without base metals: cyanide assumed), and a
    score of None makes the class unknown. 0 and 1 need a text of which every word is understood, and anything below 3
    one that names no lack of data. Source: method.md section 2.
    """
    entries: list[Substance] = substances or VOCABULARY["substances"]
    words = {k: entry["words"] for k, entry in enumerate(entries)}
    finder = WordFinder(words, {k: entry.get("symbols", []) for k, entry in enumerate(entries)})

    def whc_of(text: str) -> Cell:
        """The class of the worst substance named, where nothing else in the text could make it worse."""
        found, negated, rest = finder.find(text)
        named = [entries[k] for k in found]
        plain = [entry["score"] for entry in named if "unless_named" not in entry]
        worst = max((score for score in plain if score is not None), default=-1)
        scores = [*plain, *(entry["score"] for entry in named if worst < entry.get("unless_named", 0))]
        known = [score for score in scores if score is not None]
        if not known or (None in scores and max(known) < 3):
            return Cell.unknown(UNKNOWN_WORD)
        unsure = "?" in rest or bool(_NO_DATA.search(fold(text)))
        if max(known) < 2:  # harmless only where nothing stands beside it that is not understood
            not_understood = bool(_LETTERS.search(_NEUTRAL.sub(" ", rest)))
            unsure = unsure or not_understood or any(entries[k]["score"] == 0 for k in negated)
        if unsure and max(known) < 3:
            return Cell.unknown(AMBIGUOUS_WORD)
        return Cell(max(known), max(known), DERIVED)

    return cells_of(raw, whc_of)
