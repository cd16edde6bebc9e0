"""What was read from a register, for people to check: every distinct text and what it was taken for."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from .cells import Cells
from .data_types import ObjectArray

SHOWN_LENGTH = 80  # characters of a refused text that a result keeps


def refused_texts(cells: Mapping[str, Cells], n: int) -> ObjectArray:
    """The texts of each facility that were not understood, as the field ``not_read`` holds them: one a line,
    ``role: text``; None where there is none (n,). ``cells``: by role."""
    lines: dict[int, list[str]] = {}
    for role, read in cells.items():
        for one in read.not_understood:
            text = " ".join(one.text.split())
            short = text if len(text) <= SHOWN_LENGTH else f"{text[:SHOWN_LENGTH]}…"
            for row in one.rows.tolist():
                lines.setdefault(row, []).append(f"{role}: {short}")
    found: ObjectArray = np.full(n, None, dtype=object)
    for row, texts in lines.items():
        found[row] = "\n".join(texts)
    return found


def refused_by_role(not_read: str | None) -> dict[str, str]:
    """Role -> text that was not understood, from the field ``not_read`` of one facility."""
    pairs = (line.split(": ", 1) for line in (not_read or "").splitlines() if ": " in line)
    return {pair[0]: pair[1] for pair in pairs}
