"""Words in three languages: folding, and finding categories and substances in text.

Published Kazakh mixes Latin i and ə into Cyrillic words, and spreadsheets mix other letters that look alike. Text is
folded before it is matched, so that both spellings meet. The words themselves are data: ``vocabulary.json``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import numpy as np

from .values import MISSING, NOT_A_NUMBER, VOCABULARY, fold, parse_number

UNKNOWN_WORD = "unknown_word"
AMBIGUOUS_WORD = "ambiguous_word"
OUT_OF_RANGE = "out_of_range"


def _pattern(words: Iterable[str]) -> re.Pattern:
    """One pattern for whole words; ``*`` stands for any ending but the Kazakh "without" (цианидсіз); longest first."""

    def part(word: str) -> str:
        escaped = re.escape(word).replace(r"\*", r"(?!\w*с[ыі]з)\w*").replace(r"\ ", r"\s+")
        return escaped if word.endswith("*") else escaped + r"(?!\w)"

    parts = [part(word) for word in sorted(map(fold, words), key=len, reverse=True)]
    return re.compile(r"(?<!\w)(?:" + "|".join(parts) + ")")


_NEGATED_BEFORE = re.compile(
    r"(?<!\w)(?:" + "|".join(map(re.escape, map(fold, VOCABULARY["negations"]["before"]))) + r")[\s-]+$"
)
_NEGATED_AFTER = re.compile(
    r"[\s-]+(?:" + "|".join(map(re.escape, map(fold, VOCABULARY["negations"]["after"]))) + r")(?!\w)"
)
_HEDGED = _pattern(VOCABULARY["hedges"])


class WordFinder:
    """Finds which of several groups of words a text names.

    ``groups``: key -> words. A match inside a longer match of another group does not count, nor does a negated one
    ("not inert", "цианид жоқ").
    """

    def __init__(self, groups: Mapping):
        self.patterns = {key: _pattern(words) for key, words in groups.items()}

    def find(self, text: str) -> set:
        """The keys of the groups that ``text`` names."""
        folded = fold(text)
        spans = [(m.start(), m.end(), key) for key, pattern in self.patterns.items() for m in pattern.finditer(folded)]
        return {
            key
            for start, end, key in spans
            if not any(s <= start and end <= e and e - s > end - start for s, e, _ in spans)
            and not _NEGATED_BEFORE.search(folded[:start])
            and not _NEGATED_AFTER.match(folded[end:])
        }


def map_unique(raw, function) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """``function(text) -> (number, reason)`` over a column, called once for each different value.

    Returns float64 (n,) and the rows by reason; missing values are NaN without a reason.
    """
    import pandas as pd

    codes, uniques = pd.factorize(np.asarray(raw, dtype=object))
    results, reasons = np.full(len(uniques) + 1, np.nan), np.full(len(uniques) + 1, None, dtype=object)
    for k, value in enumerate(uniques):
        text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
        if fold(text) not in MISSING:
            results[k], reasons[k] = function(text)
    found = reasons[codes]
    return results[codes], {reason: np.flatnonzero(found == reason) for reason in dict.fromkeys(filter(None, reasons))}


def category_codes(raw, groups: Mapping[str, Iterable[str]]) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """A text column as codes into ``list(groups)`` (float64, NaN = unknown), and the unusable rows by reason.

    The category's own id is always understood. A number must be a word itself ("3", 3.0; not 7, not -1). Text that
    names two categories, or hedges ("partly", "планируется"), is unusable rather than guessed.
    """
    keys = list(groups)
    exact = {fold(word.rstrip("*")): code for code, key in enumerate(keys) for word in [key, *groups[key]]}
    finder = WordFinder({code: [key, *groups[key]] for code, key in enumerate(keys)})

    def code_of(text: str):
        folded = fold(text)
        if folded in exact:
            return exact[folded], None
        number, fault = parse_number(text)
        if fault != NOT_A_NUMBER:
            code = exact.get(f"{number:g}")
            return (np.nan, OUT_OF_RANGE) if code is None else (code, None)
        found = finder.find(text)
        if len(found) == 1 and not _HEDGED.search(folded):
            return found.pop(), None
        return np.nan, AMBIGUOUS_WORD if found else UNKNOWN_WORD

    return map_unique(raw, code_of)


def substance_whc(raw, substances: list[dict] | None = None) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Water hazard class (0..3, float64, NaN = unknown) of the worst substance that each text names.

    ``substances``: list of ``{"score", "words", "unless_named"?}``; an entry with ``unless_named`` counts only where
    no other substance of at least that score is named (gold without base metals: cyanide assumed), and a score of
    None makes the class unknown. Source: method.md section 2.
    """
    entries = substances or VOCABULARY["substances"]
    finder = WordFinder({k: entry["words"] for k, entry in enumerate(entries)})

    def whc_of(text: str):
        named = [entries[k] for k in finder.find(text)]
        plain = [entry["score"] for entry in named if "unless_named" not in entry]
        worst = max(plain, default=-1)
        scores = [*plain, *(entry["score"] for entry in named if worst < entry.get("unless_named", 0))]
        if not scores:
            return np.nan, UNKNOWN_WORD
        known = [score for score in scores if score is not None]
        return (max(known), None) if known and (None not in scores or max(known) == 3) else (np.nan, UNKNOWN_WORD)

    return map_unique(raw, whc_of)


def find_field(names: Iterable[str], aliases: Iterable[str]) -> str | None:
    """The first of ``names`` that is one of ``aliases`` (in the aliases' order), folded and without punctuation.

    Also a name that a Shapefile cut: 10 characters or bytes that begin an alias.
    """
    folded = {_bare(name): name for name in reversed(list(names))}
    bare_aliases = [_bare(alias) for alias in aliases]
    for alias in bare_aliases:
        if alias in folded:
            return folded[alias]
    cut = {bare: name for bare, name in folded.items() if len(bare) > 4 and len(name.encode()) in (9, 10)}
    for alias in bare_aliases:
        for bare, name in cut.items():
            if alias.startswith(bare):
                return name
    return None


def _bare(name: str) -> str:
    return re.sub(r"[\W_]+", "", fold(name.replace("_", " ")))
