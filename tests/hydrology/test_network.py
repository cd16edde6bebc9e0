"""The river network and the trace: against networkx, pyproj and brute force, on random and real rivers."""

import networkx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

LINE = "LineString?crs=EPSG:4326&field=id:integer64&field=next:integer64&field=ord:integer"


@pytest.fixture(scope="module")
def geod():
    pyproj = pytest.importorskip("pyproj")
    return pyproj.Geod(ellps="WGS84")


def wgs84():
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    from tmf_hazard_plugin.hydrology.geodesy import GeodeticFrame

    return GeodeticFrame.of(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())


def layer_of(wkts, attributes=None, uri=LINE):
    """A memory layer with one feature for each WKT (None: without geometry)."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(uri, "rivers", "memory")
    features = []
    for k, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(attributes[k]) if attributes else [k + 1, 0, 1])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    added, _ = layer.dataProvider().addFeatures(features)
    assert added
    layer.updateExtents()
    return layer


def reaches_of(lines):
    """``Reaches`` from lists of (lon, lat)."""
    from tmf_hazard_plugin.hydrology.reaches import Reaches

    xy = np.array([point for line in lines for point in line], dtype=float).reshape(-1, 2)
    first = np.concatenate(([0], np.cumsum([len(line) for line in lines])))
    n = len(lines)
    return Reaches(wgs84(), xy[:, 0], xy[:, 1], first, np.arange(n), np.arange(n))


# --- linking by id


@pytest.mark.parametrize(
    ("ids", "next_reach", "expected"),
    [
        ([1, 2, 3], [2, 3, 0], [1, 2, -1]),
        ([1, 2, 3], [2, 9, -1], [1, -2, -1]),
        ([1, 2, 3], [2, None, "0"], [1, -1, -1]),
        (["a", "b", "c"], ["b", "", None], [1, -1, -1]),
        ([1.0, 2.0, 3.0], ["2", "3", 0.0], [1, 2, -1]),
        ([], [], []),
    ],
)
def test_link_by_id(ids, next_reach, expected):
    from tmf_hazard_plugin.hydrology.network import link_by_id

    assert link_by_id(ids, next_reach)[0].tolist() == expected


def test_of_equal_ids_the_first_counts_and_they_are_counted():
    from tmf_hazard_plugin.hydrology.network import link_by_id

    row, duplicates = link_by_id([5, 7, 5], [7, 5, 0])
    assert row.tolist() == [1, 0, -1]
    assert duplicates == 1


# --- the trace, against walking a networkx graph


@st.composite
def functional_graphs(draw):
    """The next reach of each reach: trees, loops, outlets (-1) and gaps (-2)."""
    n = draw(st.integers(1, 40))
    next_reach = draw(st.lists(st.integers(-2, n - 1), min_size=n, max_size=n))
    lengths = draw(st.lists(st.floats(0, 9000), min_size=n, max_size=n))
    jumps = draw(st.lists(st.sampled_from([0.0, 0.0, 250.0]), min_size=n, max_size=n))
    starts = draw(st.lists(st.tuples(st.integers(-1, n - 1), st.floats(0, 1)), min_size=1, max_size=12))
    limit = draw(st.sampled_from([0.0, 1000.0, 12345.0, np.inf]))
    return np.array(next_reach), np.array(lengths), np.array(jumps), starts, limit


def walk(next_reach, lengths, jumps, reach, at, limit):
    """The path of one facility by hand: reaches, length, how it ends."""
    graph = networkx.DiGraph((k, int(t)) for k, t in enumerate(next_reach) if t >= 0)
    graph.add_nodes_from(range(len(next_reach)))
    loops = {node for part in networkx.strongly_connected_components(graph) for node in part if len(part) > 1}
    loops |= {node for node in graph if graph.has_edge(node, node)}
    path, length, begun = [], 0.0, None
    while True:
        path.append(reach)
        begun = reach if begun is None and reach in loops else begun
        if length + lengths[reach] - at > limit:
            return path, limit, "limit"
        length += lengths[reach] - at
        following_reach = next(iter(graph.successors(reach)), None)
        if following_reach is None:
            return path, length, "gap" if next_reach[reach] == -2 else "outlet"
        if following_reach == begun:
            return path, length, "loop"
        if length + jumps[reach] >= limit:
            return path, length, "limit"
        length, reach, at = length + jumps[reach], following_reach, 0.0


@settings(max_examples=300, deadline=None)
@given(functional_graphs())
def test_trace_equals_walking_a_graph(case):
    from tmf_hazard_plugin.hydrology.flow_paths import ENDS, GAP, OUTLET, on_loops, trace

    next_reach, lengths, jumps, starts, limit = case
    jumps = np.where(next_reach < 0, 0.0, jumps)
    end_code = np.where(next_reach == -2, ENDS.index(GAP), ENDS.index(OUTLET)).astype(np.int8)
    reach = np.array([start for start, _ in starts])
    at = np.array([share * lengths[start] if start >= 0 else np.nan for start, share in starts])
    paths = trace(next_reach, lengths, jumps, end_code, reach, at, limit)
    for k in range(len(starts)):
        steps = slice(paths.first[k], paths.first[k + 1])
        if reach[k] < 0:
            assert steps.start == steps.stop
            assert np.isnan(paths.length_m[k])
            assert paths.end[k] == -1
            continue
        expected, length, end = walk(next_reach, lengths, jumps, int(reach[k]), at[k], limit)
        assert paths.reach[steps].tolist() == expected
        assert paths.length_m[k] == pytest.approx(length, abs=1e-6)
        assert ENDS[paths.end[k]] == end
        along = paths.leave_m[steps] - paths.enter_m[steps]
        bridged = jumps[paths.reach[steps]][:-1]
        assert paths.dist_m[steps] == pytest.approx(np.concatenate(([0], np.cumsum(along[:-1] + bridged))), abs=1e-6)
    graph = networkx.DiGraph((k, int(t)) for k, t in enumerate(next_reach) if t >= 0)
    looping = {node for cycle in networkx.simple_cycles(graph) for node in cycle}
    assert set(np.flatnonzero(on_loops(next_reach)).tolist()) == looping


# --- the main branch at forks


@st.composite
def multigraphs(draw):
    nodes = draw(st.integers(2, 12))
    edges = draw(st.lists(st.tuples(st.integers(0, nodes - 1), st.integers(0, nodes - 1)), min_size=1, max_size=24))
    order = draw(st.lists(st.sampled_from([1.0, 2.0, np.nan]), min_size=len(edges), max_size=len(edges)))
    length = draw(st.lists(st.integers(1, 99), min_size=len(edges), max_size=len(edges)))
    return nodes, np.array(edges), np.array(order), np.array(length, dtype=float)


@settings(max_examples=300, deadline=None)
@given(multigraphs())
def test_main_branch_is_the_largest_order_then_the_longest_way(case):
    from tmf_hazard_plugin.hydrology.topology import main_branch

    nodes, edges, order, length = case
    best, forks = main_branch(edges[:, 0], edges[:, 1], order, length, nodes)
    graph = networkx.MultiDiGraph()
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from((int(a), int(b), k) for k, (a, b) in enumerate(edges) if a != b)
    in_loop = {n for part in networkx.strongly_connected_components(graph) if len(part) > 1 for n in part}
    above_loop = in_loop.union(*(networkx.ancestors(graph, node) for node in in_loop))
    longest = {}
    if graph.subgraph(set(graph) - above_loop).number_of_nodes():
        for node in reversed(list(networkx.topological_sort(graph.subgraph(set(graph) - above_loop)))):
            ways = [length[key] + longest[to] for _, to, key in graph.out_edges(node, keys=True)]
            longest[node] = max(ways, default=0.0)
    several = 0
    for node in graph:
        leaving = list(graph.out_edges(node, keys=True))
        several += len(leaving) > 1
        if not leaving:
            assert best[node] == -1
            continue
        assert forks > 0 or len(leaving) == 1

        def rank(edge):
            _, to, key = edge
            way = length[key] + longest[to] if to in longest else length[key]
            return (-1 if np.isnan(order[key]) else order[key]), way

        chosen = next(edge for edge in leaving if edge[2] == best[node])
        assert rank(chosen) == max(map(rank, leaving))
    assert forks == several


@settings(max_examples=300, deadline=None)
@given(multigraphs(), st.data())
def test_a_path_through_braids_is_a_walk_along_the_branches_chosen(case, data):
    from tmf_hazard_plugin.hydrology.flow_paths import ENDS, GAP, OUTLET, trace
    from tmf_hazard_plugin.hydrology.topology import main_branch

    nodes, edges, order, length = case
    ends = st.sampled_from([GAP, OUTLET])
    end_code = np.array([ENDS.index(data.draw(ends)) for _ in edges], dtype=np.int8)
    best, _ = main_branch(edges[:, 0], edges[:, 1], order, length, nodes)
    chosen = networkx.MultiDiGraph()
    chosen.add_nodes_from(range(nodes))
    chosen.add_edges_from((*map(int, edges[k]), int(k)) for k in best if k >= 0)
    start = np.arange(len(edges))
    paths = trace(best[edges[:, 1]], length, np.zeros(len(edges)), end_code, start, length / 4)
    for k, (_, to) in enumerate(edges.tolist()):
        below = [edge for edge in networkx.edge_dfs(chosen, to) if edge[2] != k]  # each once, so a loop ends
        walked = [k, *(key for _, _, key in below)]
        assert paths.reach[paths.first[k] : paths.first[k + 1]].tolist() == walked
        assert paths.length_m[k] == pytest.approx(length[walked].sum() - length[k] / 4)
        goes_on = chosen.out_degree(int(edges[walked[-1], 1]))
        assert ENDS[paths.end[k]] == ("loop" if goes_on else ENDS[end_code[walked[-1]]])


# --- linking by the ends of lines


def test_ends_within_the_tolerance_are_joined():
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    gap = 0.0003  # 33 m of latitude
    reaches = reaches_of([[(70, 42), (70, 41.9)], [(70, 41.9 - gap), (70, 41.8)], [(70, 41.8 - 4 * gap), (70, 41.7)]])
    assert network_by_ends(reaches, None, 50.0).next_reach.tolist() == [1, -1, -1]
    assert network_by_ends(reaches, None, 150.0).next_reach.tolist() == [1, 2, -1]
    assert network_by_ends(reaches, None, 10.0).next_reach.tolist() == [-1, -1, -1]


def test_a_junction_in_the_middle_of_a_line_counts():
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    trunk, tributary = [(70, 42), (70, 41)], [(71, 41.5), (70.0002, 41.5)]
    branch = [(70, 41.25), (70.5, 41.2)]
    made = network_by_ends(reaches_of([trunk, tributary, branch]), [3.0, 1.0, 1.0], 50.0)
    assert made.report.splits == 2
    assert made.reaches.row.tolist() == [0, 0, 0, 1, 2]
    assert made.next_reach.tolist() == [1, 2, -1, 1, -1]
    assert made.reaches.length_m[:3].sum() == pytest.approx(reaches_of([trunk]).length_m[0], rel=1e-6)
    # The branch that leaves the trunk has the larger order: the river follows it.
    assert network_by_ends(reaches_of([trunk, tributary, branch]), [1.0, 1.0, 3.0], 50.0).next_reach.tolist() == [
        1, 4, -1, 1, -1,
    ]  # fmt: skip


def test_a_loose_end_joins_what_is_nearest_at_its_nearest_point():
    """Beyond a bend the foot on the line would lie off the line."""
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    far, near = [(70.0012, 42), (70.0012, 40)], [(70.0005, 42), (70.0005, 40)]
    made = network_by_ends(reaches_of([far, near, [(69, 41.2), (70, 41)]]), None, 150.0)
    assert traced(made, 3)[1] == [2, 1]  # the near one is cut in two
    bend, tributary = [(70, 42), (71, 41), (70, 40)], [(72, 41), (71.002, 41)]
    made = network_by_ends(reaches_of([bend, tributary]), None, 200.0)
    assert made.gap_m.max() == pytest.approx(168.3, abs=0.5)
    assert made.reaches.lat[made.reaches.start[1]] == pytest.approx(41, abs=1e-6)


def test_reaches_shorter_than_the_tolerance_hold_nothing_up():
    from tmf_hazard_plugin.hydrology.flow_paths import ENDS, trace
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    tiny = 0.0001  # 11 m
    reaches = reaches_of([[(70, 42), (70, 41.9)], [(70, 41.9), (70, 41.9 - tiny)], [(70, 41.9 - tiny), (70, 41.8)]])
    made = network_by_ends(reaches, None, 50.0)
    paths = trace(made.next_reach, made.reaches.length_m, made.gap_m, made.end_code, np.array([0]), np.array([0.0]))
    assert ENDS[paths.end[0]] == "outlet"
    assert paths.length_m[0] == pytest.approx(reaches.length_m.sum(), abs=15)


def traced(made, reach=0):
    """Metres of the path from the start of a reach, the reaches on it, and how it ends."""
    from tmf_hazard_plugin.hydrology.flow_paths import ENDS, trace

    reach = np.array([reach])
    paths = trace(made.next_reach, made.reaches.length_m, made.gap_m, made.end_code, reach, np.array([0.0]))
    return paths.length_m[0], made.reaches.row[paths.reach].tolist(), ENDS[paths.end[0]]


@pytest.mark.parametrize("tolerance", [0.0, 50.0, 200.0])
def test_many_short_reaches_are_all_passed(tolerance):
    """100 reaches of 33 m that meet exactly: none is skipped, and the last one does not flow back."""
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    reaches = reaches_of([[(70, 42 - k * 3e-4), (70, 42 - (k + 1) * 3e-4)] for k in range(100)])
    made = network_by_ends(reaches, None, tolerance)
    assert traced(made) == (pytest.approx(reaches.length_m.sum()), list(range(100)), "outlet")
    assert made.report.splits == made.report.forks == 0


def test_breaks_between_short_reaches_are_joined_one_by_one():
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    reaches = reaches_of([[(70, 42 - k * 4e-4), (70, 42 - k * 4e-4 - 3e-4)] for k in range(50)])  # 11 m apart
    length, passed, end = traced(network_by_ends(reaches, None, 50.0))
    assert (passed, end) == (list(range(50)), "outlet")
    assert length == pytest.approx(50 * 33.3 + 49 * 11.1, rel=1e-3)


def test_a_tributary_at_a_vertex_of_a_line_joins_at_tolerance_0():
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    trunk, tributary = [(70, 42), (70.123456789, 41.512345678), (70.3, 41)], [(71, 42), (70.123456789, 41.512345678)]
    made = network_by_ends(reaches_of([trunk, tributary]), None, 0.0)
    assert traced(made, 2)[1:] == ([1, 0], "outlet")


def test_a_spring_beside_a_river_does_not_draw_it_off():
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    river, spring = [(70, 42), (70, 40)], [(70.0003, 41), (73, 40)]
    assert traced(network_by_ends(reaches_of([river, spring]), None, 50.0))[1:] == ([0], "outlet")
    # Where the river ends there, it goes on with it; and both branches of a fork are seen.
    short, other = [(70, 42), (70, 41)], [(70, 40.9998), (70, 40)]
    made = network_by_ends(reaches_of([short, spring, other]), [1.0, 1.0, 2.0], 50.0)
    assert (traced(made)[1:], made.report.forks) == (([0, 2], "outlet"), 1)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000))
def test_ends_give_the_tree_that_the_lines_were_made_from(seed):
    """A random tree drawn as lines: its ids and its ends tell the same network, in any order of the features."""
    from tmf_hazard_plugin.hydrology.network import network_by_id
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    rng = np.random.default_rng(seed)
    n = int(rng.integers(2, 40))
    next_reach = np.array([-1] + [int(rng.integers(0, k)) for k in range(1, n)])
    end = rng.uniform((60, 40), (80, 50), (n + 1, 2))
    start = end[1:]
    stop = np.where(next_reach[:, None] >= 0, start[next_reach], end[0])
    lines = [np.vstack((a, a + (b - a) / 3 + rng.normal(0, 0.01, 2), b)) for a, b in zip(start, stop)]
    shuffled = rng.permutation(n)
    place = np.argsort(shuffled)
    expected = np.where(next_reach[shuffled] >= 0, place[next_reach[shuffled]], -1)
    reaches = reaches_of([lines[k] for k in shuffled])
    by_id = network_by_id(reaches, (shuffled + 1).tolist(), (next_reach[shuffled] + 1).tolist(), 1.0)
    assert by_id.next_reach.tolist() == expected.tolist()
    by_ends = network_by_ends(reaches, None, 1e-3)
    if by_ends.report.splits == 0:  # no line happens to pass through the end of another
        assert by_ends.next_reach.tolist() == expected.tolist()


# --- ids with lines that do not quite fit


def test_by_id_a_tributary_may_join_in_the_middle_and_a_break_is_bridged(qgis_app):
    from tmf_hazard_plugin.hydrology.network import network_by_id

    trunk, tributary, broken = [(70, 42), (70, 41)], [(71, 41.5), (70, 41.5)], [(69, 41.2), (69.9, 41.2)]
    made = network_by_id(reaches_of([trunk, tributary, broken]), [1, 2, 3], [0, 1, 1], 50.0)
    assert made.reaches.row.tolist() == [0, 0, 0, 1, 2]
    assert made.next_reach.tolist() == [1, 2, -1, 1, 2]
    assert made.report.apart == 1
    assert made.gap_m[4] == pytest.approx(8380, rel=0.01)
    assert made.report.farthest_m == pytest.approx(made.gap_m[4])


@pytest.mark.parametrize(("tolerance", "next_reach", "gap_m"), [(100.0, [-1, 0], 85.8), (50.0, [1, -1, 1], 82.9)])
def test_by_id_a_reach_is_entered_at_its_start_within_the_tolerance_else_where_it_is_nearest(
    qgis_app, tolerance, next_reach, gap_m
):
    from tmf_hazard_plugin.hydrology.network import network_by_id

    trunk, tributary = [(70, 42), (70, 41)], [(71, 42), (70.001, 41.9998)]
    made = network_by_id(reaches_of([trunk, tributary]), [1, 2], [0, 1], tolerance)
    assert made.next_reach.tolist() == next_reach
    assert made.gap_m[-1] == pytest.approx(gap_m, abs=0.3)


def test_the_parts_of_a_feature_follow_each_other(qgis_app):
    from tmf_hazard_plugin.hydrology.network import network_by_id
    from tmf_hazard_plugin.hydrology.reaches import read_reaches

    uri = LINE.replace("LineString", "MultiLineString")
    layer = layer_of(
        ["MULTILINESTRING((70 42, 70 41.9), (70 41.9, 70 41.8))", "MULTILINESTRING((70 41.8, 70 41.7))"],
        [(1, 2, 1), (2, 0, 1)],
        uri,
    )
    reaches = read_reaches(layer, wgs84(), ["id", "next"])
    made = network_by_id(reaches, reaches.columns["id"], reaches.columns["next"], 50.0)
    assert made.next_reach.tolist() == [1, 2, -1]
    turned = reaches.reversed()
    back = network_by_id(turned, [1, 2], [0, 1], 50.0)
    assert turned.row.tolist() == [1, 0, 0]
    assert back.next_reach.tolist() == [1, 2, -1]
    assert turned.lat[turned.start].tolist() == [41.7, 41.8, 41.9]


def test_parts_are_put_in_order_and_their_breaks_count(qgis_app):
    from tmf_hazard_plugin.hydrology.network import network_by_id
    from tmf_hazard_plugin.hydrology.reaches import read_reaches

    uri = LINE.replace("LineString", "MultiLineString")
    parts = ["(70 41.5, 70 41.2)", "(70 42, 70 41.8)", "(70 41.7, 70 41.5)", "(69.5 41.6, 70 41.5)"]
    layer = layer_of(
        [f"MULTILINESTRING({', '.join(parts)})", "MULTILINESTRING((69 43, 70 42))"], [(1, 0, 1), (2, 1, 1)], uri
    )
    reaches = read_reaches(layer, wgs84(), ["id", "next"])
    made = network_by_id(reaches, reaches.columns["id"], reaches.columns["next"], 50.0)
    assert made.next_reach.tolist() == [-1, 2, 0, 0, 1]
    assert made.report.apart == 1
    length, _, end = traced(made, 1)
    assert (length, end) == (pytest.approx(0.8 * 111_050, rel=1e-3), "outlet")  # the break of 11 km too


# --- reading


def test_unusable_lines_are_left_out_and_counted(qgis_app):
    from tmf_hazard_plugin.hydrology.reaches import read_reaches

    layer = layer_of(["LINESTRING(70 42, 70 41)", None, "LINESTRING EMPTY", "LINESTRING(71 42, nan 41)"])
    reaches = read_reaches(layer, wgs84(), ["id"])
    assert len(reaches) == 1
    assert reaches.unusable == 3
    with pytest.raises(KeyError, match="nothing"):
        read_reaches(layer, wgs84(), ["nothing"])


def test_lines_with_z_and_m_and_curves_are_read(qgis_app):
    from tmf_hazard_plugin.hydrology.reaches import read_reaches

    plain = read_reaches(layer_of(["LINESTRING(70 42, 70 41)"]), wgs84())
    high = read_reaches(
        layer_of(["LINESTRINGZM(70 42 5 1, 70 41 7 2)"], uri="LineStringZM?crs=EPSG:4326&field=id:integer"), wgs84()
    )
    assert high.lat.tolist() == plain.lat.tolist() == [42, 41]
    curve = layer_of(["COMPOUNDCURVE(CIRCULARSTRING(70 42, 70.1 41.9, 70 41.8))"], uri="CompoundCurve?crs=EPSG:4326")
    assert len(read_reaches(curve, wgs84()).lon) > 5


def test_reading_is_cancelled(qgis_app):
    from qgis.core import QgsFeedback

    from tmf_hazard_plugin.hydrology import Cancelled
    from tmf_hazard_plugin.hydrology.reaches import read_reaches

    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        read_reaches(layer_of(["LINESTRING(70 42, 70 41)"]), wgs84(), feedback=feedback)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32642", "EPSG:28412", "EPSG:3857"])
def test_lengths_are_geodesic_in_every_crs(qgis_app, geod, crs):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsCoordinateTransformContext,
        QgsGeometry,
    )

    from tmf_hazard_plugin.hydrology.reaches import read_reaches

    rng = np.random.default_rng(4)
    lines = [np.cumsum(np.vstack(([69.0, 41.0], rng.normal(0, 0.01, (30, 2)))), axis=0) for _ in range(5)]
    wgs = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(wgs, QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext())
    wkts = []
    for line in lines:
        geometry = QgsGeometry.fromWkt("LINESTRING(" + ",".join(f"{x:.12f} {y:.12f}" for x, y in line) + ")")
        geometry.transform(transform)
        wkts.append(geometry.asWkt(9))
    reaches = read_reaches(layer_of(wkts, uri=LINE.replace("EPSG:4326", crs)), wgs84())
    expected = [geod.line_length(line[:, 0], line[:, 1]) for line in lines]
    assert reaches.length_m == pytest.approx(expected, rel=1e-4)


def test_lengths_hold_for_long_segments_and_across_the_antimeridian(qgis_app, geod):
    lines = [[(179.9, 60), (-179.8, 60.1)], [(70, 40), (73, 40.5)], [(10, 89.5), (150, 89.9)]]
    expected = [geod.line_length(*np.array(line).T) for line in lines]
    assert reaches_of(lines).length_m == pytest.approx(expected, rel=1e-3)
    lon, lat = reaches_of(lines[:1]).position(np.array([0]), np.array([expected[0] * 0.9]))
    assert (lon[0], lat[0]) == pytest.approx((-179.83, 60.09), abs=1e-3)


# --- positions and cuts


def test_cutting_and_locating_agree(qgis_app):
    rng = np.random.default_rng(7)
    lines = [np.cumsum(np.vstack(([70, 42], rng.normal(0, 0.01, (12, 2)))), axis=0) for _ in range(6)]
    reaches = reaches_of(lines)
    reach = np.array([0, 3, 3, 5, 3])
    along = reaches.length_m[reach] * np.array([0.5, 0.2, 0.9, 0.01, 0.5])
    made, first = reaches.split(reach, along)
    assert len(made) == 11
    assert made.length_m.sum() == pytest.approx(reaches.length_m.sum(), rel=1e-9)
    assert first.tolist() == [0, 2, 3, 4, 8, 9]
    lon, lat = reaches.position(reach, along)
    cut = [1, 5, 7, 10, 6]
    assert made.lon[made.start[cut]] == pytest.approx(lon, abs=1e-12)
    assert made.lat[made.start[cut]] == pytest.approx(lat, abs=1e-12)
    assert (made.lon[made.end[:1]] == made.lon[made.start[1:2]]).all()


# --- snapping


@pytest.mark.parametrize("seed", range(4))
def test_snap_is_the_nearest_of_all(qgis_app, geod, seed):
    from tmf_hazard_plugin.hydrology.geodesy import Sites
    from tmf_hazard_plugin.hydrology.snap import snap

    rng = np.random.default_rng(seed)
    centre = [(70, 42), (179.95, 55), (20, 84), (-70, -40)][seed]
    start = centre + rng.uniform(-0.4, 0.4, (25, 2))
    lines = [np.cumsum(np.vstack((a, rng.normal(0, 0.02, (6, 2)))), axis=0) for a in start]
    for line in lines:
        line[:, 0] = (line[:, 0] + 180) % 360 - 180
    reaches = reaches_of(lines)
    lon, lat = (centre + rng.uniform(-0.5, 0.5, (40, 2))).T
    lon = (lon + 180) % 360 - 180
    sites = Sites(wgs84(), lon, lat, np.arange(40), 40)
    radius = 9000.0
    reach, along, distance = snap(sites, reaches, radius)
    # Brute force: every line at 10 m steps, measured by pyproj.
    at_reach = np.repeat(np.arange(25), 600)
    at_m = np.tile(np.linspace(0, 1, 600), 25) * np.repeat(reaches.length_m, 600)
    x, y = reaches.position(at_reach, at_m)
    for k in range(40):
        _, _, metres = geod.inv(np.full(len(x), lon[k]), np.full(len(x), lat[k]), x, y)
        best = metres.min()
        if best > radius * 1.001:
            assert reach[k] == -1
            assert np.isnan(distance[k])
        elif best < radius * 0.999:
            assert distance[k] == pytest.approx(best, rel=1e-3, abs=20)
            there = reaches.position(reach[k : k + 1], along[k : k + 1])
            assert geod.inv(lon[k], lat[k], there[0][0], there[1][0])[2] == pytest.approx(distance[k], rel=1e-3)
    assert (reach >= 0).any()
    assert seed != 0 or (reach < 0).any()


def test_of_several_points_the_nearest_to_a_river_counts(qgis_app):
    from tmf_hazard_plugin.hydrology.geodesy import Sites
    from tmf_hazard_plugin.hydrology.snap import snap

    reaches = reaches_of([[(70, 42), (70, 41)], [(71, 42), (71, 41)]])
    sites = Sites(wgs84(), np.array([70.09, 70.98, 75.0]), np.array([41.5, 41.5, 41.5]), np.array([0, 0, 2]), 3)
    reach, _, distance = snap(sites, reaches, 10_000.0)
    assert reach.tolist() == [1, -1, -1]
    assert distance[0] == pytest.approx(1670, rel=0.01)
    assert np.isnan(distance[1:]).all()


# --- lakes


def lake_layer(wkts):
    return layer_of(wkts, [(k,) for k in range(len(wkts))], "Polygon?crs=EPSG:4326&field=id:integer")


def test_rivers_cross_a_lake_with_an_outflow_and_end_in_one_without(qgis_app):
    from tmf_hazard_plugin.hydrology.flow_paths import ENDS
    from tmf_hazard_plugin.hydrology.lakes import join_across_lakes
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    inflow, small, large = [(70, 42), (70, 41.5)], [(70.1, 41.3), (70.2, 41)], [(70, 41.3), (70, 41)]
    into_sink = [(72, 42), (72, 41.5)]
    lakes = lake_layer(
        [
            "POLYGON((69.9 41.5, 70.2 41.5, 70.2 41.3, 69.9 41.3, 69.9 41.5))",
            "POLYGON((71.9 41.5, 72.2 41.5, 72.2 41.3, 71.9 41.3, 71.9 41.5))",
        ]
    )
    made = network_by_ends(reaches_of([inflow, small, large, into_sink]), None, 50.0)
    join_across_lakes(made, lakes, [1.0, 2.0, 5.0, 1.0], 50.0)
    assert made.next_reach.tolist() == [2, -1, -1, -1]
    assert made.gap_m[0] == pytest.approx(22_213, rel=0.002)
    assert [ENDS[code] for code in made.end_code] == ["lake", "outlet", "outlet", "lake"]
    assert made.report.bridged == 1
    ids = {f["id"]: f.id() for f in lakes.getFeatures()}
    assert made.lake.tolist() == [ids[0], -1, -1, ids[1]]


LAKE = "POLYGON((69.9 41.5, 70.2 41.5, 70.2 41.3, 69.9 41.3, 69.9 41.5))"
INFLOW = [(70, 42), (70, 41.5)]  # ends at its northern shore


@pytest.mark.parametrize(
    ("rivers", "order", "on"),
    [
        ([[(69, 41.4), (70.1, 41.4), (70.1, 41)], [(70, 41.3), (70, 40)]], None, 1),  # through it, not the longest
        ([[(69, 41.4), (70.1, 41.4)], [(70.1, 41.4), (70.1, 41)], [(70, 41.3), (70, 40)]], None, 2),  # in two pieces
        ([[(69, 41.4), (70.1, 41.3)], [(70.1, 41.3), (70.1, 41)], [(70, 41.3), (70, 40)]], None, 2),  # cut at the shore
        ([[(70, 41.3), (70, 40)], [(70.1, 41.3), (70.1, 41)]], [1, np.nan, 2], 2),  # an unknown order is the least
        ([[(70, 41.2997), (70, 41)]], None, 1),  # begins 33 m beyond the shore
        ([[(70, 41.2993), (70, 41)]], None, None),  # 78 m: not at it
        ([[(70.4, 41.5), (70.2, 41.3), (70.4, 41.1)]], None, None),  # touches a corner
        ([[(70.1, 41.35), (70.1, 40)], [(69, 41.4), (70.15, 41.4), (70.15, 41)]], None, 2),  # the other begins in it
        ([[(71, 41.4), (70.65, 41.4), (70.1, 41.4), (70.1, 41)]], None, 1),  # begins at another lake
    ],
)
def test_where_a_river_leaves_a_lake(qgis_app, rivers, order, on):
    from tmf_hazard_plugin.hydrology.lakes import join_across_lakes
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    made = network_by_ends(reaches_of([INFLOW, *rivers]), order, 50.0)
    join_across_lakes(
        made, lake_layer([LAKE, "POLYGON((71 41.5, 71.2 41.5, 71.2 41.3, 71 41.3, 71 41.5))"]), order, 50.0
    )
    _, passed, end = traced(made)
    assert (passed, end) == (([0], "lake") if on is None else ([0, on], "outlet"))


def test_a_river_drawn_through_a_lake_in_pieces_is_entered_where_it_leaves(qgis_app):
    from tmf_hazard_plugin.hydrology.lakes import join_across_lakes
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    pieces = [[(67, 41.4), (69, 41.4)], [(69, 41.4), (70.15, 41.4)], [(70.15, 41.4), (70.15, 41)]]
    made = network_by_ends(reaches_of([INFLOW, *pieces]), None, 50.0)
    join_across_lakes(made, lake_layer([LAKE]), None, 50.0)
    length, passed, _ = traced(made)
    assert passed == [0, 3]
    assert length == pytest.approx(55_530 + np.hypot(22_212, 12_550) + 33_310, rel=1e-3)


# --- borders


def test_a_border_water_is_told_anew_in_each_stretch_of_a_country():
    """North, south, north, south; along the border of a third country (2) in both stretches of the north."""
    from tmf_hazard_plugin.hydrology.borders import BORDER_WATER, CROSSING, _events_of

    runs = [(low, low + 10_000, k % 2) for k, low in enumerate((0, 10_000, 20_000, 30_000))]
    zones = [(2000, 5000), (6000, 9000), (22_000, 25_000)]
    near = [(*zone, 2) for zone in zones]
    events, _ = _events_of(0, 0, runs, [(*zone, 0) for zone in zones], near, 2000, 40_000)
    assert [(event.kind, event.origin, event.to, event.dist_m) for event in events] == [
        (BORDER_WATER, 0, 2, 2000), (CROSSING, 0, 1, 10_000), (CROSSING, 1, 0, 20_000), (BORDER_WATER, 0, 2, 22_000),
        (CROSSING, 0, 1, 30_000),
    ]  # fmt: skip


# --- stretches inside polygons


@pytest.mark.parametrize(
    ("polygon", "lon", "expected"),
    [
        ("POLYGON((69 41, 71 43, 69 43, 71 41, 69 41))", 70.3, [(43, 42.3), (41.7, 41)]),  # crosses itself at 70, 42
        ("POLYGON((69 41, 69 43, 71 43, 71 41, 70 41, 70 40.5, 70 41, 69 41))", 70, [(43, 41)]),  # a spike is no area
    ],
)
def test_stretches_in_an_invalid_polygon_are_those_of_its_area(qgis_app, polygon, lon, expected):
    from tmf_hazard_plugin.hydrology.overlay import intervals_inside

    reaches = reaches_of([[(lon, 44), (lon, 40)]])
    found = intervals_inside(reaches, np.array([0]), lake_layer([polygon]))
    lat = [reaches.position(found.reach, at)[1].tolist() for at in (found.low_m, found.high_m)]
    assert list(zip(*lat)) == [pytest.approx(pair, abs=1e-3) for pair in expected]
    assert found.invalid == 1


# --- cancelling


def cancelled():
    from qgis.core import QgsFeedback

    feedback = QgsFeedback()
    feedback.cancel()
    return feedback


def test_long_loops_are_cancelled(qgis_app):
    """Each is called so that nothing else in it heeds the feedback."""
    from qgis.core import QgsFeedback

    from tmf_hazard_plugin.hydrology import Cancelled
    from tmf_hazard_plugin.hydrology.borders import Countries, border_events
    from tmf_hazard_plugin.hydrology.flow_paths import StepsByReach, trace
    from tmf_hazard_plugin.hydrology.lakes import _in_boxes
    from tmf_hazard_plugin.hydrology.network import network_by_id
    from tmf_hazard_plugin.hydrology.reaches import read_reaches

    reaches = reaches_of([[(70, 42), (70, 41)]])
    made = network_by_id(reaches, [1], [0], 50.0)
    start = made.next_reach, reaches.length_m, made.gap_m, made.end_code, np.array([0]), np.array([0.0])
    paths = trace(*start)
    with pytest.raises(Cancelled):
        trace(*start, feedback=cancelled())
    with pytest.raises(Cancelled):
        border_events(
            made, StepsByReach(paths, 1), Countries(lake_layer([]), {}), np.array([0]), 2000.0, 0.0, cancelled()
        )
    with pytest.raises(Cancelled):
        network_by_id(reaches, [1], [0], 50.0, cancelled())
    lakes = lake_layer(["POLYGON((69 41, 71 41, 71 42, 69 41))"])
    with pytest.raises(Cancelled):
        _in_boxes(reaches, lakes, np.array([1]), 50.0, cancelled())
    parts = ["MULTILINESTRING((70 41.5, 70 41.2), (70 42, 70 41.8))"] * 3
    scattered = read_reaches(layer_of(parts, uri=LINE.replace("LineString", "MultiLineString")), wgs84())
    later = QgsFeedback()
    later.progressChanged.connect(later.cancel)
    with pytest.raises(Cancelled):
        network_by_id(scattered, [1, 2, 3], [0, 0, 0], 50.0, later)


# --- the real rivers of the sample data


@pytest.fixture(scope="module")
def real(qgis_app, rivers_path):
    from qgis.core import QgsVectorLayer

    from tmf_hazard_plugin.hydrology.network import network_by_id
    from tmf_hazard_plugin.hydrology.reaches import read_reaches

    layer = QgsVectorLayer(rivers_path, "rivers", "ogr")
    reaches = read_reaches(layer, wgs84(), ["RIV_ID", "NEXT_DOWN", "DIST_DN_KM", "LENGTH_KM"])
    return network_by_id(reaches, reaches.columns["RIV_ID"], reaches.columns["NEXT_DOWN"], 50.0)


def test_every_real_reach_is_traced_as_networkx_walks(real):
    from tmf_hazard_plugin.hydrology.flow_paths import ENDS, trace

    ids, next_reach = real.reaches.columns["RIV_ID"], real.reaches.columns["NEXT_DOWN"]
    graph = networkx.DiGraph((a, b) for a, b in zip(ids, next_reach) if b)
    graph.add_nodes_from(ids)
    n = len(ids)
    assert n == 355
    assert len(real.reaches) == n
    paths = trace(real.next_reach, real.reaches.length_m, real.gap_m, real.end_code, np.arange(n), np.zeros(n))
    for k in range(n):
        walked, reach = [ids[k]], ids[k]
        while successors := list(graph.successors(reach)):
            reach = successors[0]
            walked.append(reach)
        assert [ids[r] for r in paths.reach[paths.first[k] : paths.first[k + 1]]] == walked
        assert ENDS[paths.end[k]] == "outlet"


def test_real_lengths_agree_with_the_columns_of_the_layer(real, geod):
    reaches = real.reaches
    expected = [geod.line_length(reaches.lon[a:b], reaches.lat[a:b]) for a, b in zip(reaches.first, reaches.first[1:])]
    assert reaches.length_m == pytest.approx(expected, rel=1e-5)
    # The layer's own lengths are from the lines before they were simplified.
    assert reaches.length_m.sum() / 1000 == pytest.approx(sum(reaches.columns["LENGTH_KM"]), rel=0.005)


def test_the_ends_of_the_real_lines_tell_the_same_network_but_for_forks(real):
    from tmf_hazard_plugin.hydrology.topology import network_by_ends

    by_ends = network_by_ends(real.reaches, None, 0.5)
    assert by_ends.report.splits == 0
    differ = np.flatnonzero(by_ends.next_reach != real.next_reach)
    assert by_ends.report.forks >= len(differ) > 0
    reaches = real.reaches
    for k in differ:  # two reaches begin where this one ends, and the layer's author chose the other
        one, other = reaches.start[by_ends.next_reach[k]], reaches.start[real.next_reach[k]]
        assert (reaches.lon[one], reaches.lat[one]) == (reaches.lon[other], reaches.lat[other])
