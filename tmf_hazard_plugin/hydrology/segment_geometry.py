"""Points and straight segments in earth-centred space: row by row, (n, 3) metres."""

from __future__ import annotations

import numpy as np


def dot(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """The scalar product of each pair of vectors (n, 3): (n,)."""
    return one[:, 0] * other[:, 0] + one[:, 1] * other[:, 1] + one[:, 2] * other[:, 2]


def norm(vector: np.ndarray) -> np.ndarray:
    """The length of each vector (n, 3): (n,)."""
    return np.sqrt(dot(vector, vector))


def share_along(offset: np.ndarray, vector: np.ndarray) -> np.ndarray:
    """Where the perpendicular from a point meets the line of a segment: 0 at its start, 1 at its end; (n,).

    ``offset`` (n, 3): from the start of the segment to the point; ``vector`` (n, 3): to its end. Less than 0 or more
    than 1 beyond the segment, 0 for a segment without length.
    """
    square = _fused_dot(vector, vector)
    return _fused_dot(offset, vector) / np.where(square > 0, square, 1)


def foot_on_line(offset: np.ndarray, vector: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Metres from the start of each segment to the foot of the perpendicular from its point, and the segment's length.

    As ``share_along``, in metres: less than 0 or more than the length beyond the segment, 0 for one without length.
    """
    length = norm(vector)
    return dot(offset, vector) / np.where(length > 0, length, 1), length


def nearest_on_segment(offset: np.ndarray, vector: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The share 0..1 of each segment at which it is nearest to its point, and their distance; ``share_along``."""
    share = np.clip(share_along(offset, vector), 0, 1)
    away = offset - share[:, None] * vector
    return share, np.sqrt(_fused_dot(away, away))


def _fused_dot(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """``dot`` without arrays in between, for the many pairs of a search; its last digit depends on the processor."""
    return np.einsum("ij,ij->i", one, other)
