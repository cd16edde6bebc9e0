"""Hydrology: geodesic nearest water, point in zone, raster values, the river network.

PyQGIS geometry and providers; no GUI, no project, no text for people. Facts (counts, rows, ids) leave as values.
"""

from __future__ import annotations

from .layer_features import features_of
from .progress import Cancelled, report_progress

__all__ = ["Cancelled", "features_of", "report_progress"]
