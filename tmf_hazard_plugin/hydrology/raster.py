"""Raster values at facilities."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeedback, QgsPointXY, QgsRasterLayer

from . import report_progress
from .frame import Sites, transform_xy


def sample_raster(
    sites: Sites, layer: QgsRasterLayer, band: int = 1, feedback: QgsFeedback | None = None
) -> np.ndarray:
    """The value of ``band`` (counted from 1) at each facility: (n,) float64, NaN outside and without data.

    Of several points of a facility the largest value counts. Raises ``Cancelled``.
    """
    x, y = transform_xy(sites.frame.transform_from(layer.crs()), sites.lon, sites.lat, reverse=True)
    provider = layer.dataProvider()
    out = np.full(sites.n, np.nan)
    for k, (row, px, py) in enumerate(zip(sites.row.tolist(), x.tolist(), y.tolist())):
        if k % 1000 == 0:
            report_progress(feedback, 100 * k / len(x))
        if px == px and py == py:
            value, known = provider.sample(QgsPointXY(px, py), band)
            if known:
                out[row] = np.fmax(out[row], value)
    report_progress(feedback, 100)
    return out
