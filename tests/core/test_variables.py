"""Variables from cells and layers. No QGIS."""

import numpy as np

from tmf_hazard_plugin.core.variables import (
    lake_size_from_area,
    pga_from_msk,
    river_size_from_discharge,
    river_size_from_order,
)


def test_sizes_at_their_limits():
    assert river_size_from_order(np.array([0, 1, 2, 3, 4, 5, 9, np.nan])).tolist()[1:7] == [0, 0, 1, 1, 2, 2]
    assert np.isnan(river_size_from_order(np.array([0, -1, np.nan]))).all()
    assert river_size_from_discharge(np.array([0, 0.999, 1, 49.99, 50])).tolist() == [0, 0, 1, 1, 2]
    assert lake_size_from_area(np.array([9.99e5, 1e6, 9.99e6, 1e7])).tolist() == [0, 1, 1, 2]


def test_pga_from_intensity():
    assert pga_from_msk(np.array([5, 6, 7, 8, 9, 10])).tolist() == [0.025, 0.05, 0.1, 0.2, 0.4, 0.8]
