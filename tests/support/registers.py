"""Whole public registers and their independent reading: which column is what, and what each cell says to a person.

The files lie beside a checkout (``shared/data``), never inside; where they are absent the tests that need them are
skipped. Registers of which no file is at hand are typed here: real heads, made-up rows. Every reading was written by
hand, from the raw files.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Optional

import numpy as np
from independent_reading import NUMBERS, Wrong, broken_rules, readings_of_raw
from written_cells import Written

from tmf_hazard_plugin.core.result import MEASURED

ROOT = Path(__file__).resolve().parents[2]
DATA = next((one / "shared/data" for one in ROOT.parents if (one / "shared/data").is_dir()), None)
ACRE_FOOT = 1233.48183754752
Say = Callable[[object], Optional[Written]]  # what a cell says; None: any reading that is not "measured"

CHECKED_ROLES = (
    "volume",
    "mass",
    "whc",
    "substance",
    "waste_class",
    "status",
    "fos",
    "pga",
    "msk",
    "flood",
    "population",
)


@dataclass(frozen=True)
class Register:
    """A register: ``rows`` of raw values by head; ``columns``: role -> (heads of which one must be taken, base units);
    ``optional``: the same, where taking none is right too; ``says``: role -> what a cell says."""

    name: str
    rows: list[dict]
    columns: Mapping[str, tuple[str, float]]
    says: Mapping[str, Say]
    optional: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    joined: tuple[str, ...] = ()
    cut: bool | None = None

    @property
    def heads(self) -> list[str]:
        return list(self.rows[0])


def number(
    factor: float = 1.0, texts: Mapping[str, tuple[float, float]] | None = None, decimal: str = ".", group: str = ""
) -> Say:
    """Plain numbers in units of ``factor``; ``texts``: the others, as [low, high] in base units (one value: exact)."""

    def say(value: object) -> Written:
        if value is None or value == "" or (isinstance(value, float) and math.isnan(value)):
            return Written.missing(value)
        text = str(value)
        if texts and text in texts:
            low, high = texts[text]
            unit_is_meant = text.endswith("млн")  # of what is not written
            return Written(value, low, high, "interval", plain=not unit_is_meant, exact=low == high)
        found = (
            float(text.replace(group, "").replace("\u00a0", "").replace(decimal, "."))
            if group
            else float(text.replace(decimal, "."))
        )
        return (
            Written.value(value, found * factor, "exact: number", plain=True)
            if found > 0
            else Written.refused(value, "exact: not usable")
        )

    return say


def words(known: Mapping[str, float | None], missing: Iterable[str] = (), refused: Iterable[str] = ()) -> Say:
    """Texts of a category with their scores (None: open which); those that mean no data; those of which nothing follows."""
    without, nothing = {one.casefold() for one in missing}, {one.casefold() for one in refused}
    scores = {text.casefold(): score for text, score in known.items()}

    def say(value: object) -> Written | None:
        if value is None or str(value).strip() == "" or str(value).casefold() in without:
            return Written.missing(value)
        text = str(value).casefold()
        if text in nothing:
            return Written.refused(value, "nothing follows")
        score = scores[text]
        return None if score is None else Written.value(value, score, "word", plain=True)

    return say


def keywords(table: Iterable[tuple[str, float | None]], missing: str = "") -> Say:
    """Texts that hold words: the highest score of those found; None where a word of open score is all."""
    compiled = [(re.compile(pattern, re.IGNORECASE), score) for pattern, score in table]

    def say(value: object) -> Written | None:
        if (
            value is None
            or str(value).strip() == ""
            or (missing and re.fullmatch(missing, str(value).strip(), re.IGNORECASE))
        ):
            return Written.missing(value)
        found = [score for pattern, score in compiled if pattern.search(str(value)) and score is not None]
        return Written.value(value, max(found), "word") if found else None

    return say


@dataclass
class Counts:
    """How the cells of one role were read."""

    cells: int = 0
    exact: int = 0
    intervals: int = 0
    missing: int = 0
    refused: int = 0


def misreadings(
    register: Register, columns: Mapping[str, tuple[str, float]], counts: dict[str, Counts] | None = None
) -> list[Wrong]:
    """The cells of ``columns`` (role -> head, base units per unit) that the plugin reads wrongly."""
    found: list[Wrong] = []
    for role, (head, factor) in columns.items():
        raw = np.empty(len(register.rows), dtype=object)
        raw[:] = [row[head] for row in register.rows]
        for value, reading in zip(raw, readings_of_raw(role, raw, factor)):
            said = register.says[role](value)
            if said is None:
                broken = ["falsely measured"] if reading.how == MEASURED and role in NUMBERS else []
                broken += ["silent"] if reading.unknown and not reading.refused else []
            else:
                broken = broken_rules(role, said, reading)
            found += [
                Wrong(rule, f"{register.name}, {head}", said or Written.refused(value, "open"), str(reading))
                for rule in broken
            ]
            if counts is not None:
                _count(counts.setdefault(role, Counts()), reading)
    return found


def _count(counts: Counts, reading) -> None:
    counts.cells += 1
    if reading.unknown:
        counts.refused += reading.refused
        counts.missing += not reading.refused
    elif reading.low == reading.high:
        counts.exact += 1
    else:
        counts.intervals += 1


def table(counts: Mapping[str, Counts]) -> str:
    """The counts by role, for people."""
    lines = ["role         cells   exact   intervals   no data   not understood"]
    lines += [
        f"{role:12} {one.cells:5} {one.exact:7} {one.intervals:11} {one.missing:9} {one.refused:16}"
        for role, one in counts.items()
    ]
    return "\n".join(lines)
