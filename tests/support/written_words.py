"""Columns of words, written from known meanings (see ``word_lists``): alone, retyped, joined, cut, beside other words."""

from __future__ import annotations

import re
from random import Random

from spellings import MISSING
from word_lists import (
    CLASS_FACTS,
    CLASS_MORE,
    CLASS_RARE,
    CLASS_REFUSED,
    CLASS_REFUSED_MORE,
    CLASS_WORDS,
    FLOOD_MORE,
    FLOOD_PLAIN,
    FLOOD_RARE,
    FLOOD_REFUSED,
    FLOOD_REFUSED_MORE,
    STATUS_DENIED,
    STATUS_MORE,
    STATUS_PLAIN,
    STATUS_RARE,
    STATUS_REFUSED,
    STATUS_REFUSED_MORE,
    SUBSTANCE_FACTS,
    SUBSTANCE_MORE,
    SUBSTANCE_NOT_LOW,
    SUBSTANCE_PLAIN,
    SUBSTANCE_RARE,
    SUBSTANCE_REFUSED,
    WHC_FACTS,
    WHC_OF_CLASS,
    WHC_PLAIN,
    WHC_REFUSED,
    lines_of,
)
from written_cells import Written, retyped
from written_numbers import NOISE, Column


def _plain(table: dict, kind: str) -> list[Written]:
    made = []
    for score, by_lang in table.items():
        for lang, texts in by_lang.items():
            made += [Written.value(text, score, f"{kind}: plain", lang, plain=True) for text in lines_of(texts)]
    return made


def _rare(table: dict, kind: str) -> list[Written]:
    made = []
    for score, by_lang in table.items():
        for lang, texts in by_lang.items():
            made += [Written.value(text, score, f"{kind}: rarer", lang) for text in lines_of(texts)]
    return made


def _facts(facts: tuple, kind: str) -> list[Written]:
    return [
        Written(text, float(low), float(high), f"{kind}: said in part", exact=low == high) for text, low, high in facts
    ]


def _refused(table: dict, kind: str) -> list[Written]:
    return [
        Written.refused(text, f"{kind}: nothing follows", lang)
        for lang, texts in table.items()
        for text in lines_of(texts)
    ]


def _joined(left: Written, right: Written, random: Random, kind: str, worst: bool) -> Written:
    """Two statements in one cell. Of substances the worst counts; of others either may."""
    sign = random.choice(
        (", ", "; ", " и ", " / ", "\n", " + ", ". ") if worst else ("; ", " / ", "\n", " и ")
    )  # "2, 0" is 2.0
    high = max(left.high, right.high)
    low = max(left.low, right.low) if worst else min(left.low, right.low)
    text = f"{left.text}{sign}{right.text}"
    closed_and_cared_for = "care" in text and max(left.low, right.low) == 0.5  # what is closed may be under care
    return Written(text, low, high, kind, left.lang, exact=low == high, at_least=closed_and_cared_for)


def _noisy(cell: Written, random: Random, kind: str) -> Written:
    """A statement beside a word that nobody knows: what it does to the statement is open."""
    noise = random.choice(NOISE)
    text = random.choice(
        (f"{cell.text} {noise}", f"{noise} {cell.text}", f"{cell.text}, {noise}", f"{cell.text} ({noise})")
    )
    return (
        Written.refused(text, f"{kind}: word not understood", cell.lang)
        if cell.low == 0
        else Written(text, cell.low, cell.high, f"{kind}: word not understood, worse stays", cell.lang, exact=True)
    )


def _cut(cell: Written, random: Random, kind: str) -> Written:
    """A text that a form has cut: less follows from it, never something better."""
    text = str(cell.text)
    end = (
        random.randrange(max(4, len(text) * 2 // 3), len(text))
        if len(text) > 5 and not re.search("хром|chrom|Cr", text)
        else len(text)
    )
    whole = end == len(text)
    return cell if whole else Written(text[:end].strip(), cell.low, cell.high, f"{kind}: cut", cell.lang, at_least=True)


class WordWriter:
    """Writes columns of words of one ``role``; ``random`` chooses."""

    ROLES = ("status", "substance", "waste_class", "whc", "flood")

    def __init__(self, role: str, random: Random):
        self.role, self.random = role, random
        self.plain, self.others = _texts(role)
        self.others += _more(role)
        self.worst = role == "substance"

    def column(self, n: int) -> Column:
        """A column of ``n`` cells."""
        return Column(self.role, 1.0, [self.cell() for _ in range(n)], self.role)

    def all_texts(self) -> Column:
        """Every text that the lists hold, once."""
        return Column(self.role, 1.0, [*self.plain, *self.others], f"{self.role}, every text")

    def cell(self) -> Written:
        """One cell: a text of the lists, retyped, joined with another, cut, or beside an unknown word."""
        random = self.random
        chance = random.random()
        if chance < 0.03:
            lang = random.choice(("", "ru", "en", "kk"))
            return Written.missing(
                random.choice(
                    [one for one in MISSING[lang] if self.role != "flood" or one not in ("нет", "-", "–", "—")]
                ),
                lang,
            )
        words = [one for one in self.plain if isinstance(one.text, str)]
        if chance < 0.28:
            return retyped(random.choice(words), random)
        if chance < 0.58:
            return retyped(random.choice(self.others), random)
        one, other = random.choice(words), random.choice(words)
        if chance < 0.78:
            return _joined(one, other, random, f"{self.role}: two statements", self.worst)
        if chance < 0.88 and self.role in ("status", "substance"):
            return _cut(one, random, self.role)
        return _noisy(one, random, self.role)


def _more(role: str) -> list[Written]:
    """The second batch of texts of ``role``: right or unknown; and those of which nothing follows."""
    scores = {"status": STATUS_MORE, "substance": SUBSTANCE_MORE, "flood": FLOOD_MORE, "waste_class": CLASS_MORE}.get(
        role, {}
    )
    refused = {"status": STATUS_REFUSED_MORE, "flood": FLOOD_REFUSED_MORE, "waste_class": CLASS_REFUSED_MORE}.get(
        role, ""
    )
    made = [
        Written.value(text, WHC_OF_CLASS[score] if role == "waste_class" else score, f"{role}: rarer")
        for score, texts in scores.items()
        for text in lines_of(texts)
    ]
    made += [Written.refused(text, f"{role}: nothing follows") for text in lines_of(refused)]
    if role == "substance":
        made += [Written(text, 3, 3, "substance: not harmless", at_least=True) for text in lines_of(SUBSTANCE_NOT_LOW)]
    return made


def _texts(role: str) -> tuple[list[Written], list[Written]]:
    """The plain cells of ``role``, and the others."""
    if role == "status":
        denied = [Written(text, low, high, "status: denied") for text, low, high in STATUS_DENIED]
        return _plain(STATUS_PLAIN, role), [*_rare(STATUS_RARE, role), *_refused(STATUS_REFUSED, role), *denied]
    if role == "substance":
        return _plain(SUBSTANCE_PLAIN, role), [
            *_rare(SUBSTANCE_RARE, role),
            *_refused(SUBSTANCE_REFUSED, role),
            *_facts(SUBSTANCE_FACTS, role),
        ]
    if role == "flood":
        plain = [
            Written.value(text, score, "flood: plain", plain=True)
            for score, texts in FLOOD_PLAIN.items()
            for text in lines_of(texts)
        ]
        rare = [
            Written.value(text, score, "flood: rarer")
            for score, texts in FLOOD_RARE.items()
            for text in lines_of(texts)
        ]
        return plain, rare + [Written.refused(text, "flood: nothing follows") for text in FLOOD_REFUSED]
    if role == "whc":
        plain = [
            Written.value(text, whc, "whc: plain", plain=True) for whc, texts in WHC_PLAIN.items() for text in texts
        ]
        return plain, _facts(WHC_FACTS, role) + [Written.refused(text, "whc: nothing follows") for text in WHC_REFUSED]
    plain = [
        Written.value(text, WHC_OF_CLASS[one], "waste_class: plain", plain=True)
        for one, texts in CLASS_WORDS.items()
        for text in texts
    ]
    rare = [
        Written.value(text, WHC_OF_CLASS[one], "waste_class: rarer")
        for one, texts in CLASS_RARE.items()
        for text in texts
    ]
    return plain, [
        *rare,
        *_facts(CLASS_FACTS, role),
        *(Written.refused(text, "waste_class: nothing follows") for text in CLASS_REFUSED),
    ]


def word_columns(seed: int, cells: int) -> list[Column]:
    """Every text of the lists, and columns of all roles made of them, with at least ``cells`` cells."""
    random = Random(seed)
    writers = [WordWriter(role, random) for role in WordWriter.ROLES]
    made = [writer.all_texts() for writer in writers]
    while sum(len(column.cells) for column in made) < cells:
        made += [writer.column(60) for writer in writers]
    return made
