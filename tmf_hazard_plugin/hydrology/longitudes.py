"""Longitudes, degrees, which begin anew at the antimeridian."""

from __future__ import annotations

import numpy as np


def wrapped(lon: np.ndarray) -> np.ndarray:
    """Longitudes within -180..180 degrees."""
    return np.where(np.abs(lon) > 180, (lon + 180) % 360 - 180, lon)


def short_way(lon: np.ndarray, to: np.ndarray) -> np.ndarray:
    """The longitudes ``to`` such that they are reached from ``lon`` the short way round."""
    return np.where(np.abs(to - lon) > 180, to - 360 * np.round((to - lon) / 360), to)


def running_on(lon: np.ndarray) -> np.ndarray:
    """The longitudes of a line that run on over the antimeridian instead of jumping."""
    return np.degrees(np.unwrap(np.radians(lon)))
