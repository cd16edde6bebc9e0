"""What was read from a register, for people to check: every distinct text, what it was taken for, and what it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .cells import Cells
from .data_types import ObjectArray
from .profile import Profile
from .result import MEASURED
from .variables import BUILTIN, DEFAULT_BULK_DENSITY, VARIABLE_OF, Variable, variable_of

SHOWN_LENGTH = 80  # characters of a refused text that a result keeps; fewer where many are refused
FIELD_LENGTH = 254  # characters that a text field of a result holds


@dataclass(frozen=True)
class Reading:
    """What one text of a column of ``role`` was taken for, in ``count`` rows.

    ``text``: "" for all plain numbers of the column together: then ``low``, ``median`` and ``high`` are their least,
    median and largest value. ``low``, ``high``, ``how``, ``reason``, ``mark``: as in ``Cell``. ``scores``: of each
    component that the column counts for its id, smallest and largest score; the whole range where the text gives
    nothing.
    """

    role: str
    text: str
    count: int
    low: float
    high: float
    median: float
    how: int
    reason: str = ""
    mark: str = ""
    scores: tuple[tuple[str, float, float], ...] = ()

    @property
    def is_known(self) -> bool:
        """False where nothing follows from the text."""
        return not np.isnan(self.low)


def readings(profile: Profile, cells: Mapping[str, Cells], bulk_density: float = DEFAULT_BULK_DENSITY) -> list[Reading]:
    """Every distinct text and unusable number of the columns ``cells`` (by role), and one reading for all plain numbers
    of a column; worst first.

    First what was not understood, by the points that it leaves open in all rows; then intervals, choices and kept
    marks; then words, those that lower the score most first; then texts that say that there are no data; plain numbers
    last. ``bulk_density`` [t/m3] as in ``read_variables``.
    """
    found = [one for role, read in cells.items() for one in _of_column(profile, role, read, bulk_density)]
    shares = {component.id: component.range for component in profile.components}
    worst = [(_group(one), _lowers(one, shares), -_open(one), -one.count, one.role, one.text) for one in found]
    return [found[k] for k in sorted(range(len(found)), key=worst.__getitem__)]


def _group(reading: Reading) -> int:
    """The place of a reading's kind in the list."""
    if not reading.text:
        return 4
    if reading.reason:
        return 0
    if not reading.is_known:
        return 3
    return 1 if reading.low != reading.high or reading.mark or reading.role not in _WORD_ROLES else 2


_WORD_ROLES = ("whc", "substance", "waste_class", "status", "flood")


def _lowers(reading: Reading, ranges: Mapping[str, tuple[float, float]]) -> float:
    """How high the score can still be, as a share of the component's range: 0 where the text makes it the lowest."""
    shares = [
        (high - ranges[name][0]) / (ranges[name][1] - ranges[name][0])
        for name, _, high in reading.scores
        if ranges[name][1] > ranges[name][0]
    ]
    return min(shares, default=1.0)


def _open(reading: Reading) -> float:
    """The points between the lowest and the highest score, in all rows together."""
    return reading.count * sum(high - low for _, low, high in reading.scores)


def _of_column(profile: Profile, role: str, cells: Cells, bulk_density: float) -> list[Reading]:
    """The readings of one column, in the order of its texts, the plain numbers last."""
    texts, plain = cells.texts, cells.low[cells.plain]
    rows: list[tuple[str, int, float, float, float, int, str, str]] = [
        (one.text, len(one.rows), one.cell.low, one.cell.high, np.nan, one.cell.how, one.cell.reason, one.cell.mark)
        for one in texts
    ]
    if len(plain):
        least, median, most = float(plain.min()), float(np.median(plain)), float(plain.max())
        rows.append(("", len(plain), least, most, median, MEASURED, "", ""))
    if not rows:
        return []
    low, high, how = (np.array([row[k] for row in rows]) for k in (2, 3, 5))
    scores = _scores(profile, role, Cells(low, high, how.astype(np.int8)), bulk_density)
    return [Reading(role, *row, scores=found) for row, found in zip(rows, scores)]


def _scores(
    profile: Profile, role: str, cells: Cells, bulk_density: float
) -> list[tuple[tuple[str, float, float], ...]]:
    """Of each of ``cells`` the smallest and largest score of the components that the role counts for, as if nothing
    else were known."""
    name = VARIABLE_OF.get(role, role)
    known, n = variable_of(role, cells, bulk_density), len(cells)
    categories = {rule.id: rule.categories for rule in [*BUILTIN.values(), *profile.variables.values()]}
    found: list[list[tuple[str, float, float]]] = [[] for _ in range(n)]
    for component in profile.components:
        if name not in component.inputs:
            continue
        variables = {other: Variable.unknown(n) for other in component.inputs}
        low, high, _ = component.interval({**variables, name: known}, categories)
        for k in range(n):
            found[k].append((component.id, float(low[k]), float(high[k])))
    return [tuple(one) for one in found]


def refused_texts(cells: Mapping[str, Cells], n: int) -> ObjectArray:
    """The texts of each facility that were not understood, as the field ``not_read`` holds them: one a line,
    ``role: text``, as many as the field holds; None where there is none (n,). ``cells``: by role."""
    lines: dict[int, list[tuple[str, str]]] = {}
    for role, read in cells.items():
        for one in read.not_understood:
            text = " ".join(one.text.split())
            for row in one.rows.tolist():
                lines.setdefault(row, []).append((role, text))
    found: ObjectArray = np.full(n, None, dtype=object)
    for row, texts in lines.items():
        found[row] = _lines_that_fit(texts)
    return found


def _lines_that_fit(texts: list[tuple[str, str]]) -> str:
    """``role: text`` of each of ``texts``, one a line; where they do not fit into the field, long texts are cut at the
    same length, and the last ones left out where there is no room for a few letters of each."""
    whole = _lines(texts, SHOWN_LENGTH)
    while len(whole) > FIELD_LENGTH:
        room = FIELD_LENGTH - len(_lines([(role, "") for role, _ in texts], 0))
        length = room // len(texts) - 1
        texts, whole = (texts, _lines(texts, length)) if length > 3 else (texts[:-1], whole)
    return whole


def _lines(texts: list[tuple[str, str]], length: int) -> str:
    """``role: text`` of each of ``texts``, one a line, cut after ``length`` characters."""
    return "\n".join(f"{role}: {text if len(text) <= length else f'{text[:length]}…'}" for role, text in texts)


def refused_by_role(not_read: str | None) -> dict[str, str]:
    """Role -> text that was not understood, from the field ``not_read`` of one facility."""
    pairs = (line.split(": ", 1) for line in (not_read or "").splitlines() if ": " in line)
    return {pair[0]: pair[1] for pair in pairs}


def count_readings(cells: Cells) -> dict[str, int]:
    """How many cells of a column were read as what: "numbers" (plain ones), "exact" and "intervals" (of texts),
    "missing" (blank, or a text that says so), "not_understood"."""
    counts = {"numbers": int(cells.plain.sum()), "exact": 0, "intervals": 0, "missing": 0, "not_understood": 0}
    for one in cells.texts:
        low, high = one.cell.low, one.cell.high
        kind = "exact" if low == high else "intervals" if low < high else "not_understood" if one.cell.reason else ""
        if kind:
            counts[kind] += len(one.rows)
    counts["missing"] = len(cells) - sum(counts.values())
    return counts
