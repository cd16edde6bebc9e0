"""The shared kernels against plain loops."""

import numpy as np
import pytest

from tmf_hazard_plugin.hydrology.arrays import (
    begins_group,
    first_of_each,
    group_ends,
    group_starts,
    least_of_group,
    offsets,
    ramps,
    ranges,
)
from tmf_hazard_plugin.hydrology.longitudes import running_on, short_way, wrapped
from tmf_hazard_plugin.hydrology.segment_geometry import dot, foot_on_line, nearest_on_segment, norm, share_along


@pytest.mark.parametrize("seed", range(5))
def test_groups_of_equal_keys(seed):
    rng = np.random.default_rng(seed)
    n = int(rng.integers(0, 30))
    one, other = rng.integers(0, 3, n), rng.integers(0, 2, n)
    order = np.lexsort((other, one))
    one, other, value = one[order], other[order], rng.normal(size=n)
    pairs = list(zip(one.tolist(), other.tolist()))
    first = [pairs.index(pair) for pair in dict.fromkeys(pairs)]
    assert group_starts(one, other).tolist() == first
    assert begins_group(one, other).tolist() == [k in first for k in range(n)]
    last = [n - 1 - pairs[::-1].index(pair) for pair in dict.fromkeys(pairs)]
    assert group_ends(group_starts(one, other), n).tolist() == last
    shuffled = rng.permutation(n)
    nearest = first_of_each((one[shuffled], other[shuffled]), by=(value[shuffled] > 0, value[shuffled]))
    rank = [(here > 0, here) for here in value.tolist()]
    expected = [min(v for v, at in zip(rank, pairs) if at == pair)[1] for pair in dict.fromkeys(pairs)]
    assert value[shuffled][nearest].tolist() == expected
    least = [min(value[one == key]) for key in one.tolist()]
    assert least_of_group(one, value).tolist() == least


def test_ranges_of_no_some_and_many():
    assert ranges(np.array([5, 0, 9]), np.array([2, 0, 3])).tolist() == [5, 6, 9, 10, 11]
    assert ramps(np.array([2, 0, 3])).tolist() == [0, 1, 0, 1, 2]
    assert offsets(np.array([2, 0, 3])).tolist() == [0, 2, 2, 5]
    nothing = np.empty(0, dtype=np.int64)
    assert ranges(nothing, nothing).tolist() == ramps(nothing).tolist() == group_starts(nothing).tolist() == []
    assert offsets(nothing).tolist() == [0]


def test_points_before_beside_and_beyond_a_segment():
    vector = np.array([[4.0, 0, 0], [4, 0, 0], [4, 0, 0], [0, 0, 0]])
    offset = np.array([[-3.0, 4, 0], [1, 0, 2], [7, 4, 0], [0, 3, 4]])
    assert share_along(offset, vector).tolist() == [-0.75, 0.25, 1.75, 0]
    assert [column.tolist() for column in foot_on_line(offset, vector)] == [[-3, 1, 7, 0], [4, 4, 4, 0]]
    assert [column.tolist() for column in nearest_on_segment(offset, vector)] == [[0, 0.25, 1, 0], [5, 2, 5, 5]]
    assert dot(offset, vector).tolist() == [-12, 4, 28, 0] and norm(offset)[0] == 5


def test_longitudes_go_the_short_way():
    assert wrapped(np.array([190.0, -190, 180, -180, 540.5])).tolist() == [-170, 170, 180, -180, -179.5]
    assert short_way(np.array([179.0, -179, 10]), np.array([-179.0, 179, 20])).tolist() == [181, -181, 20]
    np.testing.assert_allclose(running_on(np.array([178.0, -179, -176, 179])), [178, 181, 184, 179])
