"""Intervals through the kinds of components: against every value that they hold. No QGIS."""

import numpy as np
import pytest

from tmf_hazard_plugin.core import builtin_profile, score
from tmf_hazard_plugin.core.cells import Cell, Cells, DistinctText
from tmf_hazard_plugin.core.kinds import KINDS
from tmf_hazard_plugin.core.readings import count_readings, readings, refused_by_role, refused_texts
from tmf_hazard_plugin.core.result import ASSUMED, DERIVED, MEASURED, PROXY
from tmf_hazard_plugin.core.variables import Variable, Water, read_variables, variable_of

UP_AND_DOWN = {
    "input": "x",
    "steps": [{"score": 1}, {"from": 1, "score": 3}, {"from": 2, "score": 0}, {"from": 4, "score": 2}],
}
LIMITS = (0.0, 3.0)


def between(low, high, how=DERIVED):
    low, high = np.atleast_1d(np.asarray(low, float)), np.atleast_1d(np.asarray(high, float))
    return Variable(low, high, np.where(np.isnan(low), ASSUMED, how).astype(np.int8))


def test_steps_that_rise_and_fall_give_the_scores_of_every_value_inside():
    rng = np.random.default_rng(1)
    low = rng.choice(np.arange(0, 6, 0.25), 300)
    high = low + rng.choice(np.arange(0, 4, 0.25), 300)
    found = KINDS["steps"].interval(UP_AND_DOWN, LIMITS, {"x": between(low, high)}, {})
    for k in range(300):
        inside = np.arange(low[k], high[k] + 0.125, 0.125)  # holds every limit
        scores = KINDS["steps"].score(UP_AND_DOWN, inside[inside <= high[k]], ())
        assert (found.low[k], found.high[k]) == (scores.min(), scores.max()), (low[k], high[k])
        assert found.how[k] == DERIVED


@pytest.mark.parametrize(
    ("low", "high", "scores"),
    [
        (1.3, np.inf, (0, 0.5)), (-np.inf, 1.2, (0.5, 1)), (-np.inf, np.nextafter(1.2, 0), (1, 1)), (1.5, np.inf, (0, 0)),
        (1.25, 1.4, (0.5, 0.5)), (np.nan, np.nan, (0, 1)), (1.0, 1.6, (0, 1)),
    ],
)  # fmt: skip
def test_factor_of_safety(low, high, scores):
    profile = builtin_profile("thi")
    dam = next(one for one in profile.components if one.id == "thi_dam")
    found = dam.interval({"fos": between(low, high)}, {})
    assert (found.low[0], found.high[0]) == scores


@pytest.mark.parametrize(
    ("low", "high", "scores"),
    [
        (3e6, 3.4e6, (np.log10(3e6), np.log10(3.4e6))),
        (3e6, np.inf, (np.log10(3e6), 8.0)),  # no upper end: to the top of the range
        (5e8, np.inf, (np.log10(5e8), np.log10(5e8) + 1)),  # or ten times as much
        (-np.inf, 3e6, (4.0, np.log10(3e6))),
        (-np.inf, 2e3, (np.log10(2e3) - 1, np.log10(2e3))),
    ],
)
def test_open_ends_of_a_logarithm(low, high, scores):
    capacity = builtin_profile("thi").components[0]
    found = capacity.interval({"volume_m3": between(low, high)}, {})
    assert (found.low[0], found.high[0]) == pytest.approx(scores)
    assert found.how[0] == DERIVED


def test_a_lookup_and_a_flag_take_every_category_between():
    rule = {"input": "whc", "scores": {"0": 0, "1": 5, "2": 2, "3": 3}}
    found = KINDS["lookup"].interval(
        rule, (0, 5), {"whc": between([0, 2, 1], [2, 3, 1])}, {"whc": ("0", "1", "2", "3")}
    )
    assert found.low.tolist() == [0, 2, 5] and found.high.tolist() == [5, 3, 5]
    rule = {"input": "wet", "yes": 1, "no": 0}
    found = KINDS["flag"].interval(rule, (0, 1), {"wet": between([0, 1], [1, 1])}, {})
    assert found.low.tolist() == [0, 1] and found.high.tolist() == [1, 1]


def test_a_table_takes_every_category_and_distance_between():
    rule = {"pairs": [["size", "dist"]], "within": [1000.0, 5000.0], "absent": 0.5,
            "scores": {"small": [1, 0, 7], "medium": [2, 1, 0], "large": [3, 4, 1]}}  # fmt: skip
    kind, categories = KINDS["table"], {"size": ("small", "medium", "large")}
    rng = np.random.default_rng(2)
    steps = np.array([0, 500, 1000, 1500, 5000, 6000, np.inf])
    for _ in range(400):
        a, b = sorted(rng.integers(0, 3, 2))
        c, d = sorted(rng.integers(0, 7, 2))
        unknown_size = rng.random() < 0.3
        size = between(np.nan, np.nan) if unknown_size else between(a, b)
        found = kind.interval(rule, (0, 9), {"size": size, "dist": between(steps[c], steps[d])}, categories)
        sizes = range(3) if unknown_size else range(a, b + 1)
        scores = [0.5] if np.isposinf(steps[d]) else []
        for distance in steps[c : d + 1]:
            column = np.searchsorted(rule["within"], distance, side="left")
            scores += [] if np.isinf(distance) else [list(rule["scores"].values())[k][column] for k in sizes]
        if np.isposinf(steps[d]) and not np.isposinf(steps[c]):  # any distance above the lower end
            first = np.searchsorted(rule["within"], steps[c], side="left")
            scores += [list(rule["scores"].values())[k][column] for k in sizes for column in range(first, 3)]
        assert (found.low[0], found.high[0]) == (min(scores), max(scores)), (a, b, steps[c], steps[d], unknown_size)


def test_a_kind_that_names_no_turning_points_counts_an_interval_as_unknown(monkeypatch):
    monkeypatch.setattr(type(KINDS["steps"]), "turning_points", lambda *_: None)
    found = KINDS["steps"].interval(UP_AND_DOWN, LIMITS, {"x": between([1, 2.5], [1.5, 2.5])}, {})
    assert found.low.tolist() == [0, 0] and found.high.tolist() == [3, 0]
    assert found.how.tolist() == [ASSUMED, DERIVED]


def scored(columns, n=1, profile="thi", **layers):
    variables, cells = read_variables(columns, n, **layers)
    return score(builtin_profile(profile), variables), variables, cells


def test_known_pct_follows_the_widths():
    cells = Cells(np.array([1e4, 1e6, 1e4, np.nan]), np.array([1e8, 1e6, 1e6, np.nan]), np.array([1, 0, 1, 3], np.int8))
    volume = variable_of("volume", cells)
    unknown = {name: Variable.unknown(4) for name in ("whc",)}
    result = score(builtin_profile("thi_basic"), {"volume_m3": volume, **unknown})
    assert result.known_pct.tolist() == [0, 50, 25, 0]
    assert result.assumed.tolist() == ["thi_cap:derived;thi_tox:assumed", "thi_tox:assumed",
                                       "thi_cap:derived;thi_tox:assumed", "thi_cap:assumed;thi_tox:assumed"]  # fmt: skip
    assert result.basis.tolist()[1] == "thi_cap:measured;thi_tox:assumed"


def test_known_pct_of_a_range_without_width_counts_as_known():
    low = high = np.zeros(3)
    from tmf_hazard_plugin.core.scoring import _unknown_share

    assert _unknown_share(low, high, (2.0, 2.0)).tolist() == [0, 0, 0]


def test_variables_keep_to_one_array_where_all_is_exact():
    variables, _ = read_variables({"volume": [1e6, None], "mass": [3e6, 3e6], "fos": [1.2, 1.5]}, 2)
    assert all(variable.is_exact for variable in variables.values())
    assert variables["volume_m3"].values.tolist() == [1e6, 2e6]
    assert variables["volume_m3"].how.tolist() == [MEASURED, DERIVED]


def test_the_worse_of_two_intervals():
    one, other = between([0, np.nan, 2], [1, np.nan, 2]), between([0, 1, np.nan], [3, 2, np.nan], PROXY)
    worse = one.worse(other)
    assert (worse.low.tolist(), worse.high.tolist()) == ([0, 1, 2], [3, 2, 2])
    assert worse.how.tolist() == [DERIVED, PROXY, DERIVED]


def test_waste_classes_between():
    cells = Cells(np.array([2.0, 0.0]), np.array([3.0, 4.0]), np.array([1, 1], np.int8))  # III to IV, I to V
    whc = variable_of("waste_class", cells)
    assert (whc.low.tolist(), whc.high.tolist()) == ([1, 0], [2, 3])


def test_an_interval_from_zero_has_no_lower_end_and_one_beyond_the_usable_is_refused(monkeypatch):
    from tmf_hazard_plugin.core import variables as module

    low, high = np.array([0.0, 5.0, 1e3, -np.inf]), np.array([100.0, 1e13, np.inf, 0.0])
    texts = [DistinctText(str(k), np.array([k]), Cell(low[k], high[k], DERIVED)) for k in range(4)]
    read = Cells(low, high, np.full(4, DERIVED, np.int8), texts)
    monkeypatch.setattr(module, "read_numbers", lambda *_, **__: read)
    _, cells = read_variables({"volume": ["0", "1", "2", "3"]}, 4)
    assert np.isneginf(cells["volume"].low[0]) and cells["volume"].high[0] == 100
    assert cells["volume"].high[2] == np.inf
    assert [one.text for one in cells["volume"].not_understood] == ["1", "3"]


def test_a_volume_that_no_facility_has_is_unknown_and_named():
    """Beyond 1e12 m3, after the unit; also from a mass."""
    variables, cells = read_variables({"volume": [1e308, 9e11, 2e6]}, 3, factors={"volume": 1e6})
    assert np.isnan(variables["volume_m3"].values).tolist() == [True, True, True]
    assert [one.text for one in cells["volume"].not_understood] == ["1e+308", "900000000000", "2000000"]
    variables, cells = read_variables({"mass": [2e12, 3e6]}, 2)
    assert [one.text for one in cells["mass"].not_understood] == ["2000000000000"]
    assert np.isnan(variables["volume_m3"].values[0]) and variables["volume_m3"].values[1] == 2e6


def test_a_partly_known_table_counts_by_its_width():
    river = Water.found(np.array([500.0]), np.array([np.nan]), 10_000)  # near, of unknown size: 1 to 3 of 0 to 3
    lake = Water.found(np.array([np.inf]), np.array([np.nan]), 10_000)
    variables, _ = read_variables({"volume": [1e6], "whc": [2], "status": ["closed"], "pga": [0.2], "fos": [1.6]}, 1,
                                  river=river, lake=lake, flood_zone=np.array([0.0]))  # fmt: skip
    result = score(builtin_profile("thi_water"), variables)
    assert result.known_pct[0] == pytest.approx(100 * (1 - (2 / 3) / 7))


@pytest.mark.parametrize(
    ("text", "factor", "low", "high"),
    [("98.0665 cm/s2", 1.0, 0.1, 0.1), ("98.0665", 1 / 980.665, 0.1, 0.1), (98.0665, 1 / 980.665, 0.1, 0.1),
     ("0.980665 m/s2", 0.01, 0.1, 0.1), ("9 ± 1", 0.01, 0.08, 0.1), ("0.2±50%", 1.0, 0.1, 0.3)],
)  # fmt: skip
def test_a_ground_acceleration_on_a_limit_is_not_below_it_by_rounding(text, factor, low, high):
    variables, _ = read_variables({"pga": np.array([text], dtype=object)}, 1, factors={"pga": factor})
    assert (variables["pga_475"].low[0], variables["pga_475"].high[0]) == (low, high)


@pytest.mark.parametrize(
    ("role", "column", "values"),
    [
        ("population", [True, False, 5], [np.nan, np.nan, 5]),  # no number of people
        ("population", np.array([True, False]), [np.nan, np.nan]),
        ("population", ["1,200", "1,2 тыс.", "350"], [1200, 1200, 350]),  # no part of a person
        ("fos", ["1.300", "1,250"], [1.3, 1.25]),  # no thousands
        ("pga", ["0,200", "1.300"], [0.2, 1.3]),
        ("msk", ["MSK 8", "8 баллов", "intensity 7"], [8, 8, 7]),
        ("fos", ["Кз=1,3", "K = 1.2", "Fs: 1.5"], [1.3, 1.2, 1.5]),
        ("volume", ["58l", "7L", "4,4л"], [np.nan, np.nan, np.nan]),  # a one, or litres
        ("volume", ["5000 литров"], [5]),
    ],
)  # fmt: skip
def test_what_the_quantity_decides(role, column, values):
    _, cells = read_variables({role: column}, len(values))
    np.testing.assert_array_equal(cells[role].low, values)
    assert [int(row) for one in cells[role].not_understood for row in one.rows] == np.flatnonzero(
        np.isnan(values)
    ).tolist()


def test_corrected_texts_do_not_change_how_the_others_are_read():
    column = ["1,200,000", "110,500", "3.5"]
    plain = read_variables({"volume": column}, 3)[0]["volume_m3"].values
    corrected = read_variables({"volume": column}, 3, meanings={"volume": {"1,200,000": "5"}})[0]["volume_m3"].values
    assert corrected.tolist() == [5.0, *plain[1:].tolist()]


# --- readings -----------------------------------------------------------------------------------------------------------


def test_refused_texts_come_back_by_role():
    _, _, cells = scored({"volume": ["много", 5], "status": ["xyz\nzyx", None]}, 2)
    texts = refused_texts(cells, 2)
    assert texts[1] is None
    assert refused_by_role(texts[0]) == {"volume": "много", "status": "xyz zyx"}
    assert refused_by_role(None) == {}


def test_readings_name_every_text_worst_first_with_its_effect():
    columns = {"volume": [1e6, 2e6, 4e6, "много"], "status": ["закрыто", "н/д", "закрыто", "действует"]}
    _, _, cells = scored(columns, 4)
    found = readings(builtin_profile("thi"), cells)
    assert [(one.role, one.text, one.count) for one in found] == [
        ("volume", "много", 1), ("status", "действует", 1), ("status", "закрыто", 2), ("status", "н/д", 1), ("volume", "", 3),
    ]  # fmt: skip
    refused, operating, closed, missing, plain = found
    assert refused.reason and refused.scores == (("thi_cap", 4.0, 8.0),)
    assert operating.scores == (("thi_manag", 0.0, 0.0),) and closed.scores == (("thi_manag", 0.5, 0.5),)
    assert not missing.is_known and not missing.reason
    assert (plain.low, plain.median, plain.high) == (1e6, 2e6, 4e6)
    assert plain.scores == (("thi_cap", 6.0, pytest.approx(np.log10(4e6))),)


def test_every_cell_is_counted_once():
    _, _, cells = scored({"volume": [1e6, "много", "н/д", None, -5, "2000"]}, 6)
    assert count_readings(cells["volume"]) == {
        "numbers": 2, "exact": 0, "intervals": 0, "missing": 2, "not_understood": 2,
    }  # fmt: skip


def test_a_meaning_stands_for_a_text_and_the_text_is_kept():
    columns = {"volume": ["много", "5000", "много"], "status": ["на балансе", "закрыто", None]}
    meanings = {"volume": {"много": "7000"}, "status": {"на балансе": "orphaned"}}
    variables, cells = read_variables(columns, 3, factors={"volume": 1e3}, meanings=meanings)
    assert variables["volume_m3"].values.tolist() == [7e6, 5e6, 7e6]
    assert [(one.text, one.rows.tolist()) for one in cells["volume"].texts] == [("много", [0, 2])]
    assert variables["status"].values.tolist()[:2] == [5, 2]
    assert not cells["status"].not_understood
