"""Cells of registers, written from what they mean, so that a reading can be judged without a second parser.

``Written`` is one cell and what it says. Numbers come from ``written_numbers``, words from ``written_words``.
Nothing here knows how the plugin reads.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from random import Random

INF = math.inf
# Letters of the two alphabets that look alike: what a typist mixes up.
LATIN_OF = dict(zip("аеорсухАВЕКМНОРСТХі", "aeopcyxABEKMHOPCTXi"))


@dataclass(frozen=True)
class Written:
    """A cell that says a value from ``low`` to ``high``: base units, WHC, or the score of a category.

    ``plain``: written as method.md section 2 lists it, so it must be read as just that. Else it may also stay unknown,
    but whatever is read must hold the truth. ``exact``: the text states one value, so "measured" is no lie.
    ``open_ended``: strict signs, whose own number is left out. ``nothing``: says that there are no data.
    """

    text: object
    low: float
    high: float
    kind: str
    lang: str = ""
    plain: bool = False
    exact: bool = False
    open_ended: bool = False
    nothing: bool = False
    at_least: bool = False  # only the worse end is known

    @classmethod
    def value(cls, text: object, value: float, kind: str, lang: str = "", plain: bool = False) -> Written:
        """A cell that states ``value``."""
        return cls(text, value, value, kind, lang, plain, exact=True)

    @classmethod
    def refused(cls, text: object, kind: str, lang: str = "") -> Written:
        """A cell of which nothing follows: whoever reads less than everything from it reads falsely."""
        return cls(text, -INF, INF, kind, lang)

    @classmethod
    def missing(cls, text: object, lang: str = "") -> Written:
        """A cell that says that there are no data."""
        return cls(text, -INF, INF, "no data", lang, nothing=True)


def retyped(cell: Written, random: Random) -> Written:
    """``cell`` as another typist would have written it: spaces, capitals, letters of the other alphabet."""
    text = cell.text
    if not isinstance(text, str) or random.random() < 0.6:
        return cell
    change = random.randrange(6)
    if change == 0:
        return replace(cell, text=f" {text} ")
    if change == 1:
        return replace(cell, text=text.replace(" ", "\u00a0"))
    if change == 2 and text[:1].islower():
        return replace(cell, text=text[0].upper() + text[1:])
    if change == 3 and text.upper().lower() == text:  # "Mm3" is not "MM3", "III" not "iii"
        return replace(cell, text=text.upper(), plain=False)
    if change == 4:
        return replace(cell, text=text + ".", plain=False)
    letters = [at for at, letter in enumerate(text) if letter in LATIN_OF]
    if change == 5 and letters:
        at = random.choice(letters)
        return replace(cell, text=text[:at] + LATIN_OF[text[at]] + text[at + 1 :], plain=False)
    return cell
