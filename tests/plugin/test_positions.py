"""Rows whose position deserves a word: which are named, and which are not."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext
from qgis_runs import Log, layer_of

from tmf_hazard_plugin.hydrology import Cancelled
from tmf_hazard_plugin.plugin.position_messages import log_odd_rows
from tmf_hazard_plugin.plugin.positions import odd_rows
from tmf_hazard_plugin.plugin.reading import read_facilities_of

KYRGYZ = [(72.47, 41.28), (72.6, 41.3), (74.2, 42.9), (75.1, 41.9), (78.1, 42.5), (71.9, 40.2)]
COUNTRY = [("POLYGON((69 39, 81 39, 81 43.5, 69 43.5, 69 39))", "KG")]


def facilities_at(points):
    from qgis.core import QgsFeedback

    layer = layer_of([(f"POINT({x} {y})" if x is not None else None, str(k)) for k, (x, y) in enumerate(points)], "n")
    return read_facilities_of(layer, QgsCoordinateTransformContext(), QgsFeedback())


def odd(points, names=None, ids=None, countries=None):
    array = [None if values is None else np.array(values, dtype=object) for values in (names, ids)]
    return odd_rows(facilities_at(points), *array, countries)


def groups(found):
    return [rows.tolist() for rows in found]


@pytest.mark.parametrize("with_countries", [True, False])
@pytest.mark.parametrize("wrong, of", [([(42.9, 74.2)], "swapped"), ([(42.9, 74.2), (42.5, 78.1)], "swapped"),
                                       ([(10.0, 51.0)], ""), ([], "none")])  # fmt: skip
def test_positions_that_cannot_be_meant_are_found(with_countries, wrong, of):
    countries = layer_of(COUNTRY, "name:string", geometry="Polygon") if with_countries else None
    found = odd([*KYRGYZ, *wrong], countries=countries)
    expected = list(range(len(KYRGYZ), len(KYRGYZ) + len(wrong)))
    assert found.swapped.tolist() == (expected if of == "swapped" else [])
    assert (found.outside if with_countries else found.far).tolist() == ([] if of else expected)
    assert (found.far if with_countries else found.outside).tolist() == []


def test_a_swapped_latitude_beyond_the_pole_is_found():
    points = [(106.9 + k / 10, 47.9) for k in range(4)]
    assert odd([*points, (47.9, 107.0)]).swapped.tolist() == [4]


def test_nothing_is_said_of_good_registers():
    kazakhstan = [(52.0, 46.9), (57.2, 50.3), (63.6, 53.2), (69.1, 54.9), (76.9, 43.2), (82.6, 49.9), (67.7, 47.8)]
    world = [(-70.6, -33.4), (-46.6, -20.1), (28.0, -26.2), (117.9, -32.0), (72.5, 41.3), (20.0, 67.8), (-81.0, 46.5)]
    for points in (kazakhstan, world, KYRGYZ[:2], [], [(None, None)], [(70.0, 42.0), (42.0, 70.0)]):
        found = odd(points)
        assert found.swapped.tolist() == found.far.tolist() == found.at_zero.tolist() == []


def test_zero_is_no_place():
    found = odd([*KYRGYZ, (0, 0), (0, 0)], names=["a"] * 8)
    assert found.at_zero.tolist() == [6, 7]
    assert groups(found.doubles) == groups(found.same_place) == []
    assert found.far.tolist() == []


@pytest.mark.parametrize(
    "ids, expected",
    [
        (None, ([], [[0, 1, 2]], [[3, 4]])),
        (["1", "2", "3", "4", "5", "6"], ([], [], [[0, 1, 2], [3, 4]])),
        (["1", "1", "1", "4", "5", "6"], ([[0, 1, 2]], [], [[3, 4]])),
        (["1", "2", None, "4", "н/д", "1"], ([[0, 5]], [[0, 1, 2]], [[3, 4]])),
    ],
)
def test_doubles(ids, expected):
    places = [KYRGYZ[0]] * 3 + [KYRGYZ[1]] * 2 + [KYRGYZ[2]]
    found = odd(places, ["Ак-Тюз", "ак-тюз ", "Ак-Тюз", "А", "Б", "Ак-Тюз"], ids)
    assert (groups(found.same_id), groups(found.doubles), groups(found.same_place)) == expected


def test_the_log_names_the_id_and_a_layer_of_countries_without_any():
    ids = np.array([7.0, 7.0, 8.0], dtype=object)
    countries = layer_of([(None, "KG")], "name:string", geometry="Polygon")
    found = odd_rows(facilities_at(KYRGYZ[:3]), None, ids, countries)
    log = Log()
    log_odd_rows(log, found, None, ids, "borders")
    assert log.info == ["  “7”. Rows: 1, 2"]
    assert log.warnings[0] == "“borders” has no features with geometry: unknown, not absent."
    assert not odd_rows(facilities_at(KYRGYZ), None, None, None).no_country


def test_a_large_register_takes_no_time_and_may_be_cancelled():
    from qgis.core import QgsFeedback

    rng = np.random.default_rng(1)
    points = [*zip(rng.uniform(50, 85, 4000).round(4), rng.uniform(41, 55, 4000).round(4)), (10.0, 5.0)]
    facilities = facilities_at(points)
    assert odd_rows(facilities, None, None, None).far.tolist() == [4000]
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        odd_rows(facilities, None, None, None, feedback)


def test_positions_in_metres():
    crs = QgsCoordinateReferenceSystem("EPSG:32643")
    assert crs.isValid()
    layer = layer_of([(f"POINT({500000 + 9000 * k} 4700000)", "x") for k in range(5)], "n:string", "EPSG:32643")
    from qgis.core import QgsFeedback

    found = odd_rows(read_facilities_of(layer, QgsCoordinateTransformContext(), QgsFeedback()), None, None, None)
    assert found.swapped.tolist() == found.far.tolist() == []


@pytest.mark.parametrize("point", [(742.0, 42.9), (1e30, 42.9), (74.2, 107.0)])
def test_degrees_that_no_place_has_are_no_position(point):
    assert facilities_at([*KYRGYZ, point]).no_geometry.tolist() == [len(KYRGYZ)]
    assert facilities_at([(190.0, 42.9)]).no_geometry.tolist() == []  # 0 to 360
