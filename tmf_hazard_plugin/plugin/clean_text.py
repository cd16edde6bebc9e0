"""Attributes as text for one line."""

from __future__ import annotations

import unicodedata
from typing import Any

from .reading import plain


def clean(value: Any) -> str:
    """An attribute as text for one line: without control characters, which XML forbids, and without invisible marks,
    which could reverse what is read."""
    value = plain(value)
    text = "" if value is None else str(value)
    if not text.isprintable():
        kinds = {"Cc": " ", "Cs": "", "Cf": ""}
        text = "".join(kinds.get(unicodedata.category(letter), letter) for letter in text)
    return " ".join(text.split())
