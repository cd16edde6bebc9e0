"""The arithmetic of method.md: vectors, limits, intervals, classes, ranks. No QGIS."""

import numpy as np
import pytest

from tmf_hazard_plugin.core import (
    BUILTIN_PROFILES,
    POLICIES,
    Water,
    builtin_profile,
    parse_profile,
    read_variables,
    score,
)
from tmf_hazard_plugin.core.result import ASSUMED, DERIVED, MEASURED, PROXY
from tmf_hazard_plugin.core.scoring import component_interval, rank
from tmf_hazard_plugin.core.variables import BUILTIN, Variable

SAFE = {"status": ["operating"], "fos": [1.6], "pga": [0.05], "flood": ["no"]}
ALL_ONE = {"status": ["abandoned"], "fos": [1.0], "pga": [0.3], "flood": ["yes"]}


def scored(profile, columns, policy="worst", **layers):
    n = len(next(iter(columns.values()))) if columns else layers.pop("n")
    method = builtin_profile(profile) if isinstance(profile, str) else profile
    variables, _ = read_variables(columns, n, own=method.variables, **layers)
    return score(method, variables, policy)


@pytest.mark.parametrize(
    ("volume", "whc", "basic", "thi"),
    [(110_500, 3, 8.0434, 12.0434), (3_200_000, 2, 8.5051, 12.5051), (2_592_000, 3, 9.4136, 13.4136)],
)
def test_vectors_of_the_method(volume, whc, basic, thi):
    columns = {"volume": [volume], "whc": [whc], **ALL_ONE}
    assert scored("thi_basic", columns).haz_score[0] == pytest.approx(basic, abs=5e-5)
    assert scored("thi", columns).haz_score[0] == pytest.approx(thi, abs=5e-5)


def test_vector_of_a_harmless_facility():
    columns = {"volume": [1_000_000], "whc": [0], **SAFE}
    assert scored("thi_basic", columns).haz_score[0] == 6.0
    result = scored("thi", columns)
    assert result.haz_score[0] == 6.0
    assert (result.haz_min[0], result.haz_max[0], result.known_pct[0], result.assumed[0]) == (6.0, 6.0, 100.0, "")


def test_all_unknown_is_insufficient_data_and_never_low():
    result = scored("thi", {}, n=2)
    assert result.haz_min.tolist() == [4, 4]
    assert result.haz_max.tolist() == [15, 15]
    assert result.haz_class.tolist() == [0, 0]
    assert result.haz_rank.isna().all()
    assert (result.cls_min[0], result.cls_max[0]) == (1, 4)
    assert result.known_pct[0] == 0
    for profile in BUILTIN_PROFILES:
        for policy in POLICIES:
            assert scored(profile, {}, policy, n=1).haz_class[0] == 0, (profile, policy)


@pytest.mark.parametrize("profile", BUILTIN_PROFILES)
def test_class_limits_are_lower_inclusive(profile):
    method = builtin_profile(profile)
    extra = sum(component.range[0] for component in method.components[1:])
    assert extra == 0
    for code, limit in enumerate(method.breaks, start=2):
        # A known volume sets the sum exactly: everything else scores 0, or is known where no volume is that large.
        whc, people, people_score = (3, 20_000, 4) if limit >= 12 else (0, 0, 0)
        if profile != "tri":
            people_score = 0
        log_volume = limit - whc - people_score
        volumes = [10 ** (log_volume - 1e-6), 10.0**log_volume, 10 ** (log_volume + 1e-6)]
        n = len(volumes)
        columns = {
            "volume": volumes,
            "whc": [whc] * n,
            "population": [people] * n,
            **{k: v * n for k, v in SAFE.items()},
        }
        dry = Water.found(np.full(n, np.inf), np.full(n, np.nan), 10_000)
        classes = scored(profile, columns, river=dry, lake=dry).haz_class.tolist()
        assert classes == [code - 1, code, code], (profile, limit)


def test_the_class_of_a_sum_does_not_depend_on_the_last_bit():
    three_tenths = [0.1 + 0.2, 0.3]
    profile = parse_profile(
        {
            "id": "x", "version": "1", "title": "x",
            "variables": [{"id": "v", "kind": "number", "title": "v"}],
            "components": [{"id": "c", "kind": "log10", "input": "v", "range": [0, 1], "title": "c", "source": "plugin", "grade": "C-"}],
            "classes": [{"code": 1}, {"code": 2, "from": 0.3}, {"code": 3, "from": 1}, {"code": 4, "from": 2}],
        }
    )  # fmt: skip
    assert scored(profile, {"v": [10**x for x in three_tenths]}).haz_class.tolist() == [2, 2]


@pytest.mark.parametrize(
    ("column", "values", "component", "expected"),
    [
        ("fos", [1.4999999, 1.5, 1.5000001, 1.1999999, 1.2, 1.2000001], "thi_dam", [0.5, 0, 0, 1, 0.5, 0.5]),
        ("pga", [0.0999999, 0.1, 0.1000001, 0.0], "thi_seism", [0, 1, 1, 0]),
        ("msk", [6.99, 7, 8, 5], "thi_seism", [0, 1, 1, 0]),
        ("whc", [0, 1, 2, 3], "thi_tox", [0, 1, 2, 3]),
        ("waste_class", ["I", "II", "III", "IV", "V"], "thi_tox", [3, 3, 2, 1, 0]),
        (
            "status",
            ["operating", "care", "rehabilitated", "closed", "abandoned", "orphaned"],
            "thi_manag",
            [0, 0, 0, 0.5, 1, 1],
        ),
        ("flood", ["yes", "нет", "иә", 0, 1], "thi_flood", [1, 0, 1, 0, 1]),
    ],
)
def test_step_and_lookup_limits(column, values, component, expected):
    result = scored("thi", {column: values})
    assert result[component].tolist() == expected
    assert not result.assumed.str.contains(component).any()


@pytest.mark.parametrize(
    ("people", "expected"),
    [(0, 0), (1, 1), (100, 1), (101, 2), (1000, 2), (1001, 3), (10_000, 3), (10_001, 4), (0.2, 1), (100.4, 2)],
)
def test_population_limits(people, expected):
    assert scored("tri", {"population": [people]}).tei_pop[0] == expected


def water(distance, size=np.nan, radius=10_000):
    return Water.found(np.array([distance], dtype=float), np.array([size], dtype=float), radius)


@pytest.mark.parametrize(
    ("river", "lake", "low", "high"),
    [
        (water(1000, 2), water(np.inf), 3, 3),  # large, within 1 km: up to and including it
        (water(1000.001, 2), water(np.inf), 2, 2),  # one less beyond
        (water(999, 1), water(np.inf), 2, 2),
        (water(999, 0), water(np.inf), 1, 1),
        (water(5000, 0), water(np.inf), 0, 0),
        (water(np.inf), water(np.inf), 0, 0),  # looked for, none within the radius
        (water(5000, 0), water(500, 1), 2, 2),  # the worst of both
        (water(500), water(np.inf), 1, 3),  # size unknown
        (water(5000), water(np.inf), 0, 2),
        (water(500, 2), None, 3, 3),  # no lake can make it worse
        (water(500, 0), None, 1, 3),  # a layer that was not given is unknown, not absent
        (None, None, 0, 3),
        (water(np.nan), water(np.inf), 0, 3),  # outside the layer's extent
    ],
)
def test_exposed_water_body(river, lake, low, high):
    best = scored("thi_water", {}, "best", n=1, river=river, lake=lake)
    worst = scored("thi_water", {}, "worst", n=1, river=river, lake=lake)
    assert (best.tei_env[0], worst.tei_env[0]) == (low, high)
    assert ("tei_env" in worst.assumed[0]) == (low != high)


@pytest.mark.parametrize(
    ("river", "lake", "expected"),
    [
        (water(99.9), None, 1), (water(100), None, None), (water(2000), water(np.inf), None),
        (water(2000.1), water(np.inf), 0), (water(2000.1), None, None), (water(np.inf), water(np.inf), 0),
        (water(np.inf, radius=2000), water(np.inf, radius=2000), None), (water(np.nan), water(50), 1), (None, None, None),
    ],
)  # fmt: skip
def test_flood_proxy(river, lake, expected):
    result = scored("thi", {}, n=1, river=river, lake=lake)
    if expected is None:
        assert "thi_flood:assumed" in result.assumed[0]
    else:
        assert result.thi_flood[0] == expected
        assert "thi_flood:proxy" in result.basis[0]


def test_a_flood_zone_beats_the_proxy_and_the_worse_of_zone_and_field_counts():
    zone = np.array([0.0, 1.0, np.nan, 1.0])
    near = Water.found(np.full(4, 10.0), np.full(4, np.nan), 10_000)
    result = scored("thi", {"flood": [None, None, None, "no"]}, river=near, flood_zone=zone)
    assert result.thi_flood.tolist() == [0, 1, 1, 1]
    assert [b.split(";")[4] for b in result.basis] == [
        f"thi_flood:{h}" for h in ("measured", "measured", "proxy", "measured")
    ]


def test_policies_and_interval():
    for policy, expected in (("worst", 8), ("best", 4), ("middle", 6)):
        assert scored("thi", {}, policy, n=1).thi_cap[0] == expected
    result = scored("thi", {"volume": [1e6], "whc": [2]})
    assert (result.haz_min[0], result.haz_max[0], result.haz_score[0]) == (8, 12, 12)
    assert (result.cls_min[0], result.cls_max[0], result.haz_class[0]) == (2, 4, 4)
    assert result.known_pct[0] == pytest.approx(100 * 2 / 6)
    assert result.assumed[0] == "thi_manag:assumed;thi_seism:assumed;thi_flood:assumed;thi_dam:assumed"
    assert result.basis[0].startswith("thi_cap:measured;thi_tox:measured;thi_manag:assumed")


def test_derived_values_are_marked():
    result = scored(
        "thi_basic", {"volume": [None, 1e5], "mass": [1.5e6, 3e6], "substance": ["uranium mill tailings", None]}
    )
    assert result.thi_cap.tolist() == [6, 5]
    assert result.basis.tolist() == ["thi_cap:derived;thi_tox:derived", "thi_cap:measured;thi_tox:assumed"]


def test_policy_never_hides_the_extremes():
    rng = np.random.default_rng(1)
    n = 2000
    columns = {
        "volume": np.where(rng.random(n) < 0.4, np.nan, 10 ** rng.uniform(2, 9.5, n)),
        "whc": rng.choice(np.array([0, 1, 2, 3, None], dtype=object), n),
        "status": rng.choice(np.array(["closed", "operating", None], dtype=object), n),
        "fos": np.where(rng.random(n) < 0.5, np.nan, rng.uniform(0.8, 2, n)),
    }
    for profile in BUILTIN_PROFILES:
        by_policy = {policy: scored(profile, columns, policy) for policy in POLICIES}
        for result in by_policy.values():
            assert (result.haz_min <= result.haz_score + 1e-9).all()
            assert (result.haz_score <= result.haz_max + 1e-9).all()
            assert (result.haz_class[result.haz_class > 0] >= result.cls_min[result.haz_class > 0]).all()
            assert (result.haz_class <= result.cls_max).all()
            assert ((result.haz_class == 0) == ((result.cls_min == 1) & (result.cls_max == 4))).all()
            assert (result.haz_rank.isna() == (result.haz_class == 0)).all()
        assert (by_policy["best"].haz_score == by_policy["best"].haz_min).all()
        assert (by_policy["worst"].haz_score == by_policy["worst"].haz_max).all()


def test_rank_shares_ties_and_leaves_out_the_unclassed():
    keys = [np.array([9.0, 11, 9, 9, 8, 20]), np.array([10.0, 11, 10, 12, 9, 20]), np.array([50.0, 50, 50, 50, 50, 0])]
    among = np.array([True, True, True, True, True, False])
    assert rank(keys, among)[:5].tolist() == [3, 1, 3, 2, 5]
    assert np.isnan(rank(keys, among)[5])
    assert rank([np.array([5.0, 4, 4, 3])], np.ones(4, bool)).tolist() == [1, 2, 2, 4]
    assert rank([np.array([])], np.array([], dtype=bool)).tolist() == []


def test_of_equal_scores_the_better_known_comes_first():
    columns = {"volume": [1e6] * 3, "whc": [3] * 3, **{key: value * 3 for key, value in ALL_ONE.items()}}
    result = scored("thi", {**columns, "status": [None, "abandoned", None]})
    assert result.haz_score.nunique() == result.haz_max.nunique() == 1
    assert result.haz_rank.tolist() == [2, 1, 2]


@pytest.mark.parametrize(
    ("river", "lake", "how"),
    [
        ((2, MEASURED), (0, DERIVED), DERIVED),  # both settled: the worse known of the two
        ((0, PROXY), (2, DERIVED), PROXY),
        ((None, ASSUMED), (2, DERIVED), DERIVED),  # the river cannot make it worse
        ((2, DERIVED), (None, ASSUMED), DERIVED),
    ],
)
def test_how_the_worst_of_two_waters_is_known(river, lake, how):
    (component,) = (item for item in builtin_profile("thi_water").components if item.id == "tei_env")
    variables = {}
    for kind, (size, known) in (("river", river), ("lake", lake)):
        variables[f"{kind}_size"] = Variable.known([np.nan if size is None else size], known)
        variables[f"{kind}_dist_m"] = Variable.known([500.0])
    low, high, found = component_interval(
        component, variables, {name: rule.categories for name, rule in BUILTIN.items()}
    )
    assert (low[0] == high[0], found[0]) == (True, how)


def test_forty_components_are_told_apart():
    ids = [f"c{k}" for k in range(40)]
    profile = parse_profile(
        {
            "id": "x", "version": "1", "title": "x",
            "variables": [{"id": f"v_{name}", "kind": "number", "title": name} for name in ids],
            "components": [{"id": name, "kind": "log10", "input": f"v_{name}", "range": [0, 1], "title": name, "source": "plugin", "grade": "C-"} for name in ids],
            "classes": [{"code": 1}, {"code": 2, "from": 2}, {"code": 3, "from": 3}, {"code": 4, "from": 4}],
        }
    )  # fmt: skip
    columns = {f"v_{name}": [5, 5, 5] for name in ids}
    result = scored(profile, {**columns, "v_c0": [None, 5, 5], "v_c39": [5, 5, None]})
    assert result.assumed.tolist() == ["c0:assumed", "", "c39:assumed"]
    assert result.basis[0] == ";".join(["c0:assumed", *(f"{name}:measured" for name in ids[1:])])


def test_no_facilities():
    result = scored("thi_water", {"volume": []})
    assert len(result) == 0
    assert "haz_class" in result


def test_history_ak_tyuz_and_ridder_come_out_high_or_very_high():
    # Ak-Tyuz: 5 Mm3 of lead-zinc, thorium and rare-earth tailings by the Kichi-Kemin. Ridder (Talovskoye): cyanide.
    columns = {
        "volume": [5e6, None],
        "substance": ["lead-zinc, thorium and rare-earth tailings", "polymetallic, cyanide"],
        "status": ["orphaned", "operating"],
    }
    near = Water.found(np.array([500.0, 500.0]), np.array([1.0, 1.0]), 10_000)
    assert (scored("thi_water", columns, river=near).haz_class >= 3).all()
