"""Arrays in which runs of elements belong together: groups of equal keys, ranges of indices."""

from __future__ import annotations

import numpy as np


def ramps(counts: np.ndarray) -> np.ndarray:
    """0..c-1 for each c of ``counts``, one after the other: (sum of counts,)."""
    return np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)


def ranges(start: np.ndarray, count: np.ndarray) -> np.ndarray:
    """The integers ``start[k] .. start[k] + count[k] - 1`` of all k, one after another: (sum of counts,) int64."""
    return np.repeat(np.asarray(start, dtype=np.int64), count) + ramps(np.asarray(count, dtype=np.int64))


def offsets(counts: np.ndarray) -> np.ndarray:
    """Where each of n runs of ``counts`` elements begins, and where the last one ends: (n + 1,) int64."""
    return np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))


def begins_group(*keys: np.ndarray) -> np.ndarray:
    """Which elements differ in any of ``keys`` (n,) from the one before: (n,) bool, the first one True.

    Equal keys stand together.
    """
    begins = np.ones(len(keys[0]), dtype=bool)
    begins[1:] = keys[0][1:] != keys[0][:-1]
    for key in keys[1:]:
        begins[1:] |= key[1:] != key[:-1]
    return begins


def group_starts(*keys: np.ndarray) -> np.ndarray:
    """The index of the first element of each group of equal ``keys`` (n,); equal keys stand together."""
    return np.flatnonzero(begins_group(*keys))


def group_ends(starts: np.ndarray, n: int) -> np.ndarray:
    """The index of the last element of each group that begins at ``starts``, of ``n`` elements."""
    return np.append(starts[1:], n)[: len(starts)] - 1


def first_of_each(keys: tuple[np.ndarray, ...], by: tuple[np.ndarray, ...]) -> np.ndarray:
    """The index of the first element ``by`` some values, the most important one first, of each group of equal keys.

    All (n,), in any order; the answer (groups,) is in the order of ``keys``.
    """
    order = np.lexsort((*by[::-1], *keys[::-1]))
    return order[group_starts(*(key[order] for key in keys))]


def least_of_group(group: np.ndarray, value: np.ndarray) -> np.ndarray:
    """For each element the least ``value`` (n,) of its group, NaN left out; equal groups stand together."""
    if len(group) == 0:
        return value
    starts = group_starts(group)
    return np.repeat(np.fmin.reduceat(value, starts), np.diff(np.append(starts, len(group))))
