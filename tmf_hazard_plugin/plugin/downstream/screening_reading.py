"""The screening sentence of a traced layer in the reader's language, for the card, the rating list and the layouts:
worded from the codes, or translated from the sentence where the layer is of version 0.1."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..countries import country_namer, with_countries
from . import screening_text
from .screening_0_1 import SentenceTranslator, translation_expression

SENTENCE = "screening"  # the field of the sentence
FIELDS = (*screening_text.FIELDS, SENTENCE)  # what is read, where the layer has it


class ScreeningReader:
    """Gives the sentence of a facility in the language that was current when it was made."""

    def __init__(self) -> None:
        country = country_namer()
        self.worded, self.translated = screening_text.ScreeningText(country), SentenceTranslator(country)

    def __call__(self, values: Mapping[str, Any]) -> str:
        """The sentence for ``values`` of ``FIELDS``, "" for none; one without a code that is none of the sentences of
        0.1, e.g. written by hand, as it is."""
        sentence = self.worded(values)
        if sentence or not values.get(SENTENCE):
            return sentence
        return self.translated(str(values[SENTENCE]))


def reading_expression(field: Callable[[str], str]) -> str:
    """``ScreeningReader`` as an expression of QGIS, "" for none. ``field``: as for ``screening_expression``."""
    worded, translated = screening_text.screening_expression(field), translation_expression(field(SENTENCE))
    return with_countries(f"coalesce({worded}, {translated})")
