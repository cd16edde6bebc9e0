"""The algorithms, in the order in which they are used. Provider, menu, reference and README follow this list."""

from __future__ import annotations

from .base import TmfAlgorithm
from .downstream import TraceDownstream
from .ratinglist import RatingList
from .score import ScoreHazard
from .style import StyleByClass

__all__ = ["ALGORITHMS", "TmfAlgorithm"]

ALGORITHMS: list[type[TmfAlgorithm]] = [ScoreHazard, TraceDownstream, StyleByClass, RatingList]
