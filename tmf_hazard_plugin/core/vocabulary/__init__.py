"""Words and names that registers use, as data: the JSON files of this folder.

``words.json`` (en, ru, kk) and one file for each further language; ``columns.json``, the names of columns; one file in
``registers/`` for each public register of the world. Files of one kind are merged: what a later one brings is added.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..data_types import JsonObject

FOLDER = Path(__file__).parent


def read_vocabulary(files: Iterable[Path]) -> JsonObject:
    """The content of ``files`` as one object: objects are merged key by key, lists are joined without doubles; of two
    other values the first one stays."""
    merged: JsonObject = {}
    for file in files:
        _add(merged, json.loads(file.read_text(encoding="utf-8")))
    return merged


def _add(target: JsonObject, more: JsonObject) -> None:
    """Adds what ``more`` brings to ``target``, in place."""
    for key, value in more.items():
        there: Any = target.setdefault(key, value)
        if there is value:
            continue
        if isinstance(there, dict) and isinstance(value, dict):
            _add(there, value)
        elif isinstance(there, list) and isinstance(value, list):
            there.extend(item for item in value if item not in there)


_FIRST = [FOLDER / "words.json", FOLDER / "columns.json"]
_MORE = sorted(file for file in FOLDER.rglob("*.json") if file not in _FIRST)
VOCABULARY = read_vocabulary([*_FIRST, *_MORE])
