"""Raster values at facilities."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeedback, QgsPointXY, QgsRasterLayer

from .geodesy import LayerCoordinates, Sites
from .progress import report_progress


def sample_raster(
    sites: Sites, layer: QgsRasterLayer, band: int = 1, feedback: QgsFeedback | None = None
) -> np.ndarray:
    """The value of ``band`` (counted from 1) at each point of ``sites``: (points,) float64, NaN outside and without
    data. A layer without CRS is read as EPSG:4326. Raises ``Cancelled``.
    """
    x, y = LayerCoordinates(sites.frame, layer.crs()).from_lonlat(sites.lon, sites.lat)
    provider = layer.dataProvider()
    out = np.full(len(x), np.nan)
    for k, (px, py) in enumerate(zip(x.tolist(), y.tolist())):
        if k % 1000 == 0:
            report_progress(feedback, 100 * k / len(x))
        if px == px and py == py:
            value, known = provider.sample(QgsPointXY(px, py), band)
            if known:
                out[k] = value
    report_progress(feedback, 100)
    return out


def largest_of(sites: Sites, values: np.ndarray) -> np.ndarray:
    """The largest of ``values`` (points,) for each facility (n,): NaN where one is unknown or there is none."""
    out = np.full(sites.n, -np.inf)
    with np.errstate(invalid="ignore"):  # some numpy versions warn of NaN
        np.maximum.at(out, sites.row, values)
    return np.where(np.isinf(out), np.nan, out)
