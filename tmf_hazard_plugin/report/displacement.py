"""Symbols moved apart, so that none covers another."""

from __future__ import annotations

import numpy as np

CROWD = 600  # above it every pair can no longer be looked at, and no page has room for so many symbols side by side


def spread(anchor: np.ndarray, apart: float) -> np.ndarray:
    """Places (n, 2) near ``anchor`` (n, 2), at least ``apart`` from each other; NaN stays NaN.

    Symbols that touch push each other away until none does. Above ``CROWD`` places they stay where they are.
    """
    place = anchor.astype(float).copy()
    rows = np.flatnonzero(np.isfinite(place).all(axis=1))
    if not 1 < len(rows) <= CROWD:
        return place
    turn = 2.4 * np.arange(len(rows))  # the golden angle: those at one point leave it in different directions
    at = place[rows] + 0.01 * apart * np.column_stack([np.cos(turn), np.sin(turn)])
    for _ in range(600):
        gap = at[:, None] - at[None]
        distance = np.hypot(gap[..., 0], gap[..., 1])
        np.fill_diagonal(distance, np.inf)
        overlap = np.clip(apart - distance, 0, None)
        if overlap.max() < 0.02 * apart:
            break
        at += 0.3 * (gap * (overlap / distance)[..., None]).sum(axis=1)
    place[rows] = at
    return place
