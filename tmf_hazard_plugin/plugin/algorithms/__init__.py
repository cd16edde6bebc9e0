"""The algorithms, in the order in which they are used."""

from .downstream import TraceDownstream
from .ratinglist import RatingList
from .score import ScoreHazard
from .style import StyleByClass

ALGORITHMS = (ScoreHazard, TraceDownstream, StyleByClass, RatingList)
