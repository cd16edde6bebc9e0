"""Ids of rivers as texts. No QGIS application."""

import numpy as np
import pytest

from tmf_hazard_plugin.hydrology.ids import id_text
from tmf_hazard_plugin.hydrology.network import link_by_id


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2, "2"), (2.0, "2"), (np.float64(2), "2"), ("2.0", "2"), (" 2 ", "2"), ("2,0", "2"), ("2.00", "2"),
        ("2.000000", "2"), ("-1.0", "-1"), ("0.0", "0"), (None, ""), (float("nan"), ""), ("", ""), ("  ", ""),
        ("RU-2.0", "RU-2.0"), ("1.000", "1.000"), ("1,000", "1,000"), ("2.5", "2.5"), (2.5, "2.5"), ("1.2.0", "1.2.0"),
        ("41000001.0", "41000001"), ("A 1", "A 1"),
    ],
)  # fmt: skip
def test_the_same_id_is_the_same_text(value, text):
    assert id_text(value) == text


def test_ids_that_a_join_made_decimal_link_the_reaches():
    rows, doubles = link_by_id(["1", "2", "3"], ["2.0", "3.0", "0.0"])
    assert rows.tolist() == [1, 2, -1] and not doubles
    assert link_by_id([1, 2, 3], ["2.0", "3.0", None])[0].tolist() == [1, 2, -1]
    assert link_by_id(["RU-1", "RU-2.0"], ["RU-2.0", "0.0"])[0].tolist() == [1, -1]
