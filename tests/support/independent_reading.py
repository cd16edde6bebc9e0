"""Whether what the plugin reads from cells is true: judged against cells whose meaning is known.

The rule (method.md section 2): a reading holds the truth or is unknown, is "measured" only where the text states just
that value, is right where the text is written plainly, and is never silent.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from typing import Callable, NamedTuple

import numpy as np
from written_cells import INF, LATIN_OF, Written
from written_numbers import Column

from tmf_hazard_plugin.core import builtin_profile, read_variables
from tmf_hazard_plugin.core.result import ASSUMED, DERIVED, HOW, MEASURED
from tmf_hazard_plugin.core.variables import BUILTIN, VARIABLE_OF

NUMBERS = ("volume", "mass", "fos", "pga", "msk", "population")
COMPONENT_OF = {
    "volume_m3": "thi_cap",
    "whc": "thi_tox",
    "status": "thi_manag",
    "pga_475": "thi_seism",
    "in_flood": "thi_flood",
    "fos": "thi_dam",
    "par_10km": "tei_pop",
}
DERIVED_ROLES = ("mass", "msk", "substance", "waste_class")  # what they say of their variable is derived
SCORE_OF: dict[str, Callable[[float], float]] = {  # method.md section 3, of a value in the role's base unit
    "volume": lambda x: math.log10(x),
    "mass": lambda x: math.log10(x / 1.5),
    "fos": lambda x: 0.0 if x >= 1.5 else 0.5 if x >= 1.2 else 1.0,
    "pga": lambda x: float(x >= 0.1),
    "msk": lambda x: float(0.1 * 2 ** (x - 7) >= 0.1),
    "population": lambda x: float(sum(x > limit for limit in (0, 100, 1_000, 10_000))),
}
CLOSE = 1e-9
CYRILLIC_OF = {ord(latin): letter for letter, latin in LATIN_OF.items()}
PLAIN_NUMBER = re.compile(r"[+]?[\d\s.,'’\u202f\u00a0]+([eE][+-]?\d+)?")
SAYS_NOTHING = re.compile(  # a text that begins so says itself that nothing is known: it need not be shown as refused
    r"\s*(не (определ|установл|изуч|обследов|оцен|извест)|нет (сведени|данных|информаци|оценк)|неизвестн|уточня|состав не опред|"
    r"no (data|info|assess|study|map)|not (assess|determin|known|sure)|unknown|to be determ|белгісіз|деректер жоқ|құрамы белг|"
    r"класс не (опред|устан)|class not det|статус уточ|анализ не провод|сроки|нет карт|nan$)",
    re.IGNORECASE,
)


class Wrong(NamedTuple):
    """A cell that was read wrongly: what is broken, where, and what was read."""

    rule: str
    column: str
    cell: Written
    reading: str


class Reading(NamedTuple):
    """What the plugin read of one cell: the interval in base units (words: the scores), how, and whether it was said."""

    low: float
    high: float
    how: int
    score_low: float
    score_high: float
    refused: bool  # among the texts not understood
    listed: bool  # among the texts at all

    @property
    def unknown(self) -> bool:
        return self.how == ASSUMED

    def __str__(self) -> str:
        said = "unknown" if self.unknown else f"[{self.low:.10g}, {self.high:.10g}] {HOW[self.how]}"
        return f"{said}, score {self.score_low:.4g} to {self.score_high:.4g}" + (", refused" if self.refused else "")


def readings_of(column: Column) -> list[Reading]:
    """How the plugin reads a ``column``, through ``read_variables``."""
    raw = np.empty(len(column.cells), dtype=object)
    raw[:] = [cell.text for cell in column.cells]
    return readings_of_raw(column.role, raw, column.factor)


def readings_of_raw(role: str, raw, factor: float = 1.0) -> list[Reading]:
    """How the plugin reads raw values of a ``role`` whose unit holds ``factor`` base units."""
    variables, cells = read_variables({role: raw}, len(raw), factors={role: factor})
    component = next(one for one in builtin_profile("tri").components if one.id == COMPONENT_OF[VARIABLE_OF[role]])
    scores = component.interval(variables, {name: rule.categories for name, rule in BUILTIN.items()})
    read, variable = cells[role], variables[VARIABLE_OF[role]]
    refused = {int(row) for one in read.not_understood for row in one.rows}
    listed = {int(row) for one in read.texts for row in one.rows}
    ends = (read.low, read.high) if role in NUMBERS else (scores.low, scores.high)
    how = np.where(np.isnan(variable.low), ASSUMED, read.how if role in NUMBERS else variable.how)
    return [
        Reading(
            float(ends[0][k]),
            float(ends[1][k]),
            int(how[k]),
            float(scores.low[k]),
            float(scores.high[k]),
            k in refused,
            k in listed,
        )
        for k in range(len(raw))
    ]


def wrongs(column: Column) -> list[Wrong]:
    """The cells of ``column`` that the plugin reads wrongly."""
    return [
        Wrong(rule, column.about, cell, str(reading))
        for cell, reading in zip(column.cells, readings_of(column))
        for rule in broken_rules(column.role, cell, reading)
    ]


def broken_rules(role: str, cell: Written, reading: Reading) -> list[str]:
    """The rules that a ``reading`` of a ``cell`` breaks."""
    if reading.unknown:
        if cell.nothing:
            return []
        silent = (
            [] if reading.refused or SAYS_NOTHING.match(_as_typed(cell.text)) else ["silent: unknown, and not said"]
        )
        return [*silent, "plain text is not understood"] if cell.plain else silent
    if cell.nothing:
        return ["read from a cell that says that there are no data"]
    broken = []
    if not _holds(reading, cell):
        broken.append("below or beside the truth")
    elif role in NUMBERS and not _score_holds(role, cell, reading):
        broken.append("the score does not hold the truth's")
    states_it = cell.exact and _close(reading.low, cell.low) and _close(reading.high, cell.high)
    if reading.how == MEASURED and not (states_it or cell.at_least):
        broken.append("falsely measured")
    if cell.plain and not (_close(reading.low, cell.low) and _close(reading.high, cell.high)):
        broken.append("plain text is not read as what it says")
    if cell.plain and reading.how != (MEASURED if cell.exact and role not in ("substance", "waste_class") else DERIVED):
        broken.append(f"plain text is {HOW[reading.how]}")
    if (
        cell.open_ended
        and "[" not in cell.kind
        and cell.low in (reading.low, -INF)
        and cell.high in (reading.high, INF)
    ):
        broken.append("a strict sign keeps its own number")
    if (
        not reading.listed
        and not PLAIN_NUMBER.fullmatch(str(cell.text).strip())
        and not (cell.plain and role not in NUMBERS)
    ):
        broken.append("silent: read, and not listed")
    return broken


def _as_typed(text: object) -> str:
    """``text`` with plain spaces, and Cyrillic where Latin letters stand among Cyrillic ones."""
    plain = str(text).replace("\u00a0", " ")
    return plain.translate(CYRILLIC_OF) if re.search("[а-я]", plain) else plain


def _close(a: float, b: float) -> bool:
    return a == b or math.isclose(a, b, rel_tol=CLOSE, abs_tol=1e-12)


def _holds(reading: Reading, cell: Written) -> bool:
    low = cell.at_least or reading.low <= cell.low or _close(reading.low, cell.low)
    return low and (reading.high >= cell.high or _close(reading.high, cell.high))


def _score_holds(role: str, cell: Written, reading: Reading) -> bool:
    """True where the scores that are possible hold those of the ends and the middle of the truth."""
    low, high = cell.low, cell.high
    if math.isinf(low) or math.isinf(high):  # "less than 7" may leave 7 out
        low, high = low * (1 + CLOSE), high * (1 - CLOSE)
    points = [one for one in (low, (low + high) / 2, high) if math.isfinite(one) and one > 0]
    scores = [SCORE_OF[role](one) for one in points]
    return all(reading.score_low - CLOSE <= score <= reading.score_high + CLOSE for score in scores)


def report(found: list[Wrong], samples: int = 3) -> str:
    """The wrongs by rule and kind of spelling, worst first, a few samples of each."""
    groups: dict[tuple[str, str, str], list[Wrong]] = defaultdict(list)
    for one in found:
        groups[(one.rule, one.column.split(",")[0], one.cell.kind)].append(one)
    lines = [f"{len(found)} wrong, {len(groups)} kinds"]
    for (rule, role, kind), ones in sorted(groups.items(), key=lambda item: (item[0][0], item[0][1], -len(item[1]))):
        lines.append(f"* {rule} | {role} | {kind} | {len(ones)} times")
        seen = {str(one.cell.text): one for one in ones}
        for one in list(seen.values())[:samples]:
            truth = (
                "nothing follows"
                if (one.cell.low, one.cell.high) == (-INF, INF)
                else f"[{one.cell.low:.10g}, {one.cell.high:.10g}]"
            )
            lines.append(f"    {one.cell.text!r} ({one.column}): is {truth}, read {one.reading}")
    return "\n".join(lines)
