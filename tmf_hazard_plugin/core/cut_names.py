"""Names that a format has cut: a Shapefile keeps 10 bytes of a name: 10 letters, or 5 Cyrillic ones in UTF-8."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from .column_names import comparable, is_real, known_beginnings, words
from .units import Unit

_HALF = "\ufffd"  # stands for bytes that are no letter
SHAPEFILE_LIMIT = 10  # characters or bytes of a field name
_LEAST_OF_TWO_WORDS = 6  # letters: the five Cyrillic ones that UTF-8 leaves say too little
_LEAST_LETTERS = 8  # of one word that is cut, where that can be trusted at all
_OPEN = re.compile(r"[(\[][^)\]]*$")
_RENAMED = re.compile(r"(.{4,8})_\d{1,2}")  # "Коэффици_1": the second of two names that are cut to the same


def _bytes(name: str) -> int:
    """The bytes of a name in UTF-8; the half of a letter that a cut has left, read as U+FFFD, is one."""
    return len(name.replace(_HALF, "").encode()) + name.count(_HALF)


class CutNames:
    """Which of the ``names`` of a layer may be cut.

    ``cut``: True where the format cuts names, None where only the names can show it. ``is_known``: whether a name is
    a whole one.
    """

    def __init__(self, names: Iterable[str], cut: bool | None, is_known: Callable[[str], bool]):
        self._names = list(names)
        letters = all(len(name) <= SHAPEFILE_LIMIT for name in self._names)
        self._by_bytes = letters and all(_bytes(name) <= SHAPEFILE_LIMIT for name in self._names)
        self._limited = cut is not False and (letters or bool(cut))
        self._is_known, self._cut = is_known, bool(cut)

    def is_at_limit(self, name: str) -> bool:
        """True where the name has as many letters or bytes as the format keeps, and others have no more."""
        if not self._limited:
            return False
        length = _bytes(name) if self._by_bytes and not name.isascii() else len(name)
        straddles = self._by_bytes and not name.isascii() and length == SHAPEFILE_LIMIT - 1
        return length == SHAPEFILE_LIMIT or straddles

    def may_be_cut(self, name: str) -> bool:
        """True where even a known name may be the beginning of a longer one: the format cuts names, or another name of
        the layer is visibly cut."""
        return self.is_at_limit(name) and (self._cut or any(map(self._is_visibly_cut, self._names)))

    def may_go_on(self, name: str, unit: Unit | None) -> bool:
        """True where the name is cut within its last word, or its ``unit`` may be the beginning of a longer one:
        "Volume (m3" of "Volume (m3 x 1000)", "Tonnage, t" of "Tonnage, thousand t"."""
        if self.is_at_limit(name) and unit is not None and unit.factor == 1.0 and _OPEN.search(name):
            return True
        if not self.may_be_cut(name):
            return False
        if name[-1] in "_-,":
            return True
        return unit is not None and (not is_real(unit) or (len(unit.text) == 1 and name.endswith(unit.text)))

    def is_trusted(self, name: str, one_word: bool) -> bool:
        """True where the name is cut, but says enough: a whole word and the beginning of another, no second name was
        cut to the same. ``one_word``: the beginning of one long word is enough."""
        if not self.is_at_limit(name) or self._has_twin(name):
            return False
        letters = len(comparable(name))
        enough = len(words(name)) > 1 or name.rstrip() != name or name.endswith("_")
        return (enough and letters >= _LEAST_OF_TWO_WORDS) or (one_word and letters >= _LEAST_LETTERS)

    def _is_visibly_cut(self, name: str) -> bool:
        return self.is_at_limit(name) and not self._is_known(name) and bool(known_beginnings(comparable(name)))

    def _has_twin(self, name: str) -> bool:
        """True where two names of the layer were cut to the same, so that one of them got a number."""
        stems = {renamed[1] for other in self._names if (renamed := _RENAMED.fullmatch(other))}
        own = _RENAMED.fullmatch(name)
        return bool(own) or any(name.startswith(stem) for stem in stems)
