"""Variables from cells and layers. No QGIS."""

import numpy as np
import pytest

from tmf_hazard_plugin.core.variables import (
    VARIABLE_OF,
    lake_size_from_area,
    pga_from_msk,
    read_variables,
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


@pytest.mark.parametrize("role", ["volume", "mass", "fos"])
@pytest.mark.parametrize("text", ["> 0", "≥ 0", "0+", "не менее 0"])
def test_an_interval_without_any_end_says_nothing(role, text):
    """ "≥ 0" once gave a score that was no number."""
    variables, cells = read_variables({role: [text, "1.4"]}, 2)
    name = VARIABLE_OF[role]
    assert np.isnan(variables[name].low).tolist() == [True, False]
    assert [one.text for one in cells[role].not_understood] == [text]


def test_an_interval_that_begins_at_nothing_has_no_lower_end():
    variables, _ = read_variables({"volume": ["0-3400"]}, 1)
    assert (variables["volume_m3"].low[0], variables["volume_m3"].high[0]) == (-np.inf, 3400)
