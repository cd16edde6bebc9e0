"""Nearest features against brute force, measured with pyproj's geodesics over every segment of every feature."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyproj import Geod
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tmf_hazard_plugin.hydrology import Cancelled, feature_batches, segments
from tmf_hazard_plugin.hydrology.geodesy import GeodeticFrame, Sites
from tmf_hazard_plugin.hydrology.layer_features import LayerFeatures
from tmf_hazard_plugin.hydrology.nearest import nearest_features

pytestmark = [
    pytest.mark.usefixtures("qgis_app"),
    pytest.mark.filterwarnings("ignore:Conversion of an array with ndim:DeprecationWarning"),  # in pyproj
]

CONTEXT = QgsCoordinateTransformContext()
WGS84, UTM42, PULKOVO12, MERCATOR = "EPSG:4326", "EPSG:32642", "EPSG:28412", "EPSG:3857"


def crs(name):
    return QgsCoordinateReferenceSystem(name)


def transform(source, target, xy):
    """Point by point: the plain way."""
    change = QgsCoordinateTransform(crs(source) if isinstance(source, str) else source, crs(target), CONTEXT)
    points = [change.transform(QgsPointXY(x, y)) for x, y in np.asarray(xy, dtype=float).tolist()]
    return np.array([(p.x(), p.y()) for p in points]).reshape(-1, 2)


def layer_of(geometries, name=WGS84, kind="LineString", index=False):
    """A memory layer; geometries are WKT, QgsGeometry, None or lists of coordinates. Features count from 1."""
    layer = QgsVectorLayer(f"{kind}?crs={name}&field=code:int" + ("&index=yes" if index else ""), "layer", "memory")
    features = []
    for code, geometry in enumerate(geometries, start=1):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code])
        if isinstance(geometry, str):
            geometry = QgsGeometry.fromWkt(geometry)
            assert not geometry.isNull()
        elif geometry is not None and not isinstance(geometry, QgsGeometry):
            geometry = line(geometry)
        if geometry is not None:
            feature.setGeometry(geometry)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def line(xy):
    """From WKB, which takes what WKT refuses: NaN."""
    xy = np.asarray(xy, dtype="<f8")
    geometry = QgsGeometry()
    geometry.fromWkb(b"\x01" + np.array([2, len(xy)], dtype="<u4").tobytes() + xy.tobytes())
    return geometry


def sites_at(lonlat, name=WGS84):
    """Sites of a layer in CRS ``name``, given in WGS84 longitudes and latitudes."""
    xy = transform(WGS84, name, lonlat) if name != WGS84 else np.asarray(lonlat, dtype=float).reshape(-1, 2)
    frame = GeodeticFrame.of(crs(name), CONTEXT)
    return Sites.from_xy(frame, xy[:, 0], xy[:, 1], np.arange(len(xy)), len(xy), crs(name))


def brute_force(sites, layer):
    """For each site the least distance to any segment, and the ids of all features that are as near within 1 mm."""
    geod = Geod(a=sites.frame.a, b=sites.frame.b)
    to_frame = QgsCoordinateTransform(layer.crs(), sites.frame.crs, CONTEXT)
    degrees = layer.crs().isGeographic()
    ids, x0, y0, x1, y1 = [], [], [], [], []
    for feature in layer.getFeatures():
        vertices = [(v.x(), v.y()) for v in feature.geometry().vertices()]
        first = 0
        for part in feature.geometry().coerceToType(layer.wkbType()) or [feature.geometry()]:
            for ring in rings_of(part):
                size = len(ring)
                for (ax, ay), (bx, by) in zip(vertices[first : first + size - 1], vertices[first + 1 : first + size]):
                    ids.append(feature.id())
                    x0.append(ax)
                    y0.append(ay)
                    x1.append(bx - 360 * round((bx - ax) / 360) if degrees and abs(bx - ax) > 180 else bx)
                    y1.append(by)
                first += size
    ids, x0, y0, x1, y1 = (np.array(v) for v in (ids, x0, y0, x1, y1))

    def at(k, t):
        points = [to_frame.transform(QgsPointXY(x, y)) for x, y in zip(
            (x0[k] * (1 - t) + x1[k] * t).tolist(), (y0[k] * (1 - t) + y1[k] * t).tolist())]  # fmt: skip
        return np.array([p.x() for p in points]), np.array([p.y() for p in points])

    every = np.arange(len(ids))
    coarse = np.linspace(0, 1, 9)
    samples = [at(every, np.full(len(ids), t)) for t in coarse]
    step = np.max([geod.inv(a[0], a[1], b[0], b[1])[2] for a, b in zip(samples[:-1], samples[1:])], axis=0)
    best, winners = [], []
    for lon, lat in zip(sites.lon.tolist(), sites.lat.tolist()):
        away = np.array([geod.inv(np.full(len(ids), lon), np.full(len(ids), lat), *s)[2] for s in samples])
        k = np.flatnonzero(away.min(axis=0) - step <= away.min())  # no other segment can be nearer
        low, high = np.zeros(len(k)), np.ones(len(k))
        for shares in (33, 33, 33, 33, 33, 33):
            t = low + (high - low) * np.linspace(0, 1, shares)[:, None]
            points = [at(k, row) for row in t]
            distance = np.array([geod.inv(np.full(len(k), lon), np.full(len(k), lat), *p)[2] for p in points])
            middle = t[distance.argmin(axis=0), np.arange(len(k))]
            width = (high - low) / (shares - 1)
            low, high = np.clip(middle - width, 0, 1), np.clip(middle + width, 0, 1)
        distance = distance.min(axis=0)
        best.append(distance.min())
        winners.append(set(ids[k[distance <= distance.min() + 1e-3]].tolist()))
    return np.array(best), winners


def rings_of(geometry):
    geometry = geometry if isinstance(geometry, QgsGeometry) else QgsGeometry(geometry)
    parts = []
    for part in geometry.constParts():
        if hasattr(part, "exteriorRing"):
            parts += [part.exteriorRing()] + [part.interiorRing(k) for k in range(part.numInteriorRings())]
        else:
            parts.append(part)
    return [list(part.vertices()) for part in parts]


def check_against_brute_force(sites, layer, radius=1e6, found=None):
    result = nearest_features(sites, layer, radius)
    distance, winners = brute_force(sites, layer)
    within = np.abs(distance - radius) > 1e-3
    assert np.array_equal(np.isfinite(result.distance_m)[within], (distance < radius)[within])
    k = np.flatnonzero(np.isfinite(result.distance_m))
    assert len(k) >= (len(sites.lon) if found is None else found)
    np.testing.assert_allclose(result.distance_m[k], distance[k], rtol=1e-6, atol=1e-3)
    assert all(result.feature_id[i] in winners[i] for i in k)
    return result


def random_lines(rng, count, west, south, east, north, longest):
    lines = []
    for _ in range(count):
        steps = rng.normal(size=(rng.integers(1, 30), 2)) * longest * 10 ** rng.uniform(-2, 0)
        start = rng.uniform([west, south], [east, north])
        lines.append(np.vstack([start, start + np.cumsum(steps, axis=0)]))
    return lines


@pytest.mark.parametrize("of_layer", [WGS84, UTM42, PULKOVO12, MERCATOR])
@pytest.mark.parametrize("of_sites", [WGS84, UTM42, PULKOVO12, MERCATOR])
def test_random_lines_in_every_mix_of_crs(of_sites, of_layer):
    rng = np.random.default_rng(42)
    lines = [transform(WGS84, of_layer, xy) for xy in random_lines(rng, 60, 66, 40, 72, 45, 0.3)]
    sites = sites_at(rng.uniform([66, 40], [72, 45], (30, 2)), of_sites)
    check_against_brute_force(sites, layer_of(lines, of_layer))


def test_long_segments_bend_as_the_layers_crs_says():
    rng = np.random.default_rng(3)
    ends = rng.uniform([40, 30], [90, 70], (12, 2, 2))
    sites = sites_at(rng.uniform([40, 30], [90, 70], (15, 2)))
    for name in (WGS84, MERCATOR, "EPSG:3413"):
        check_against_brute_force(sites, layer_of([transform(WGS84, name, xy) for xy in ends], name), 3e6)


@pytest.mark.parametrize("turn", ["jump", "east", "west"])
@pytest.mark.parametrize("index", [False, True])
def test_antimeridian(turn, index):
    rng = np.random.default_rng(180)
    lines = random_lines(rng, 40, 178, 60, 182, 70, 0.2)
    if turn == "jump":  # -180..180
        lines = [np.column_stack([(xy[:, 0] + 180) % 360 - 180, xy[:, 1]]) for xy in lines]
        assert any(np.abs(np.diff(xy[:, 0])).max() > 180 for xy in lines)
        # Such a layer spans the whole world for an index.
        lines.append([(-180, 50), (-179, 50)])
        lines.append([(180, 50), (179, 50)])
    elif turn == "west":
        lines = [xy - [360, 0] for xy in lines]
    lonlat = rng.uniform([178, 60], [182, 70], (30, 2))
    lonlat[:3] = [[180, 65], [-180, 66], [179.999, 67]]
    lonlat[:, 0] = (lonlat[:, 0] + 180) % 360 - 180
    check_against_brute_force(sites_at(lonlat), layer_of(lines, index=index))


def test_a_line_over_the_antimeridian_is_found_though_its_planar_box_lies_elsewhere():
    across = layer_of([[(179.5, 10), (-179.5, 10)], [(0, 10), (1, 10)]], index=True)
    result = nearest_features(sites_at([(179.9, 10.01), (180, 9.99), (-179.9, 10.01)]), across, 10_000)
    assert result.feature_id.tolist() == [1, 1, 1]
    assert (result.distance_m < 1_200).all()


@pytest.mark.parametrize("pole", [90, -90])
@pytest.mark.parametrize("projected", [False, True])
def test_near_the_poles(pole, projected):
    rng = np.random.default_rng(90)
    polar = "EPSG:3413" if pole > 0 else "EPSG:3031"
    xy = random_lines(rng, 40, -300_000, -300_000, 300_000, 300_000, 20_000)
    name = polar if projected else WGS84
    lines = [points if projected else transform(polar, WGS84, points) for points in xy]
    lonlat = transform(polar, WGS84, rng.uniform(-300_000, 300_000, (20, 2)))
    lonlat[:4] = [[0, pole], [45, pole - np.sign(pole) * 1e-4], [-170, pole - np.sign(pole) * 0.05], [179.9, pole]]
    check_against_brute_force(sites_at(lonlat), layer_of(lines, name))


def test_real_rivers_and_lakes(facilities_path, rivers_path, lakes_path):
    facilities = QgsVectorLayer(facilities_path, "facilities", "ogr")
    points = [f.geometry().vertexAt(0) for f in facilities.getFeatures() if f.hasGeometry()]
    lonlat = np.unique([(p.x(), p.y()) for p in points], axis=0)
    for path, kind in ((rivers_path, "LineString"), (lakes_path, "MultiPolygon")):
        layer = QgsVectorLayer(path, kind, "ogr")
        # Brute force is slow: a part of the country, without an index, against the layer as it is.
        near_some = layer.getFeatures(QgsFeatureRequest().setFilterRect(layer_of([lonlat[:12]]).extent().buffered(1)))
        features = [f for f in near_some if f.geometry().constGet().nCoordinates() < 4000]
        part = layer_of([f.geometry() for f in features], kind=kind)
        for name in (WGS84, PULKOVO12):
            sites = sites_at(lonlat[:12], name)
            result = nearest_features(sites, part, 100_000.0)
            distance, winners = brute_force(sites, part)
            k = np.flatnonzero((result.distance_m > 0) & np.isfinite(result.distance_m))
            assert len(k) > 3
            np.testing.assert_allclose(result.distance_m[k], distance[k], rtol=1e-6)
            assert all(result.feature_id[i] in winners[i] for i in k)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32 - 1), st.floats(-180, 180), st.floats(-89, 89), st.floats(-3, 0))
def test_anywhere_on_earth(seed, lon, lat, scale):
    rng = np.random.default_rng(seed)
    wide = 10**scale
    lines = [np.column_stack([xy[:, 0], np.clip(xy[:, 1], -90, 90)]) for xy in random_lines(
        rng, 8, lon - 3 * wide, lat - wide, lon + 3 * wide, lat + wide, wide)]  # fmt: skip
    lonlat = np.clip(rng.uniform([lon - 3 * wide, lat - wide], [lon + 3 * wide, lat + wide], (4, 2)), -89.99, 89.99)
    lonlat[:, 0] = lon + rng.uniform(-3 * wide, 3 * wide, 4)
    check_against_brute_force(sites_at(lonlat), layer_of(lines), 2e6)


def test_small_batches_and_blocks_give_the_same(monkeypatch):
    rng = np.random.default_rng(5)
    layer = layer_of(random_lines(rng, 400, 60, 40, 80, 50, 0.05), index=True)
    sites = sites_at(rng.uniform([60, 40], [80, 50], (200, 2)))
    whole = nearest_features(sites, layer, 60_000)
    monkeypatch.setattr(feature_batches, "REQUEST_COST", 0.5)  # by rectangle, many cells
    monkeypatch.setattr(feature_batches, "BATCH_BYTES", 2_000)
    monkeypatch.setattr(segments, "PAIRS", 50)
    parts = nearest_features(sites, layer, 60_000)
    assert whole.report.whole and not parts.report.whole
    np.testing.assert_array_equal(parts.distance_m, whole.distance_m)
    np.testing.assert_array_equal(parts.feature_id, whole.feature_id)
    assert 50 < np.isfinite(whole.distance_m).sum() < 200


@pytest.mark.parametrize("driver, suffix", [("GPKG", "gpkg"), ("ESRI Shapefile", "shp"), ("GeoJSON", "geojson")])
def test_formats_with_and_without_index_agree(tmp_path, monkeypatch, driver, suffix):
    rng = np.random.default_rng(8)
    memory = layer_of(random_lines(rng, 300, 60, 40, 80, 50, 0.05))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    path = str(tmp_path / f"реки.{suffix}")
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, path, CONTEXT, options)
    file = QgsVectorLayer(path, "file", "ogr")
    assert file.featureCount() == 300
    sites = sites_at(rng.uniform([60, 40], [80, 50], (60, 2)))
    monkeypatch.setattr(feature_batches, "REQUEST_COST", 0.5)
    one, other = (nearest_features(sites, layer, 50_000, ["code"]) for layer in (memory, file))
    assert one.report.whole  # a memory layer without an index
    np.testing.assert_allclose(other.distance_m, one.distance_m, rtol=1e-7)
    assert other.attributes["code"].tolist() == one.attributes["code"].tolist()
    assert any(code is not None for code in one.attributes["code"])


def test_radius_is_a_limit_in_geodesic_metres():
    layer = layer_of([[(70, 50), (70, 50)], [(60, 40), (80, 60)]])
    away = Geod(ellps="WGS84").inv(70.1, 49.9, 70, 50)[2]
    sites = sites_at([(70.1, 49.9)])
    exact = nearest_features(sites, layer_of([[(70, 50), (70, 50.0)], [(0, 0), (1, 1)]]), away * (1 + 1e-9))
    assert exact.distance_m[0] == pytest.approx(away, rel=1e-9)
    short = nearest_features(sites, layer_of([[(70, 50), (70, 50.0)], [(0, 0), (90, 80)]]), away * (1 - 1e-9))
    assert np.isposinf(short.distance_m[0])
    assert short.feature_id[0] == -1 and np.isnan(short.point_lon[0]) and short.vertex[0] == -1
    assert nearest_features(sites, layer, away).report.invalid == 1  # the line of one repeated vertex


@pytest.mark.parametrize("km", [9.99, 10.01, 39, 41, 159, 161, 400])
def test_rings_do_not_lose_what_lies_just_beyond_them(km):
    lon, lat, _ = Geod(ellps="WGS84").fwd(70, 50, 30, km * 1000)
    layer = layer_of([[(lon, lat), (lon, lat)], [(75, 55), (76, 55)]], index=True)
    result = nearest_features(sites_at([(70, 50)]), layer, 500_000)
    assert result.distance_m[0] == pytest.approx(km * 1000, rel=1e-9)


def test_known_absence_and_ignorance_are_told_apart():
    layer = layer_of([[(70, 50), (70.1, 50)], [(72, 52), (72.1, 52)]])
    sites = sites_at([(71, 51), (70, 50.01), (69.95, 49.95), (68, 50), (np.nan, 50)])
    result = nearest_features(sites, layer, 10_000)
    assert np.isposinf(result.distance_m[0])  # inside the extent: there is none
    assert np.isfinite(result.distance_m[1:3]).all()  # the second of these lies outside, by less than the radius
    assert np.isnan(result.distance_m[3])  # beyond
    assert np.isnan(result.distance_m[4])  # no geometry
    assert sites.unusable.tolist() == [4]
    far = nearest_features(sites_at([(-60, -10), (71, 51)]), layer_of([[(500_000, 5e6), (5e5, 6e6)]], UTM42), 10_000)
    assert np.isnan(far.distance_m[0])


def test_an_empty_layer_is_unknown():
    for layer in (layer_of([]), layer_of([None, None]), layer_of(["LineString EMPTY"])):
        result = nearest_features(sites_at([(0, 0), (70, 50)]), layer, 10_000, ["code"])
        assert np.isnan(result.distance_m).all()
        assert result.attributes["code"].tolist() == [None, None]


def test_no_sites():
    frame = GeodeticFrame.of(crs(WGS84), CONTEXT)
    nothing = Sites.from_xy(frame, [], [], [], 3, crs(WGS84))
    result = nearest_features(nothing, layer_of([[(70, 50), (70.1, 50)]]), 10_000, ["code"], with_area=True)
    assert result.distance_m.shape == (3,) and np.isnan(result.distance_m).all()


def test_multipoints_take_their_nearest_point():
    frame = GeodeticFrame.of(crs(WGS84), CONTEXT)
    layer = layer_of([[(70, 50), (71, 50)]])
    x, y = [70.5, 70.5, 70.5, 20, 70.5, 20], [50.05, 50.02, 50.5, 20, 50.5, 20]
    sites = Sites.from_xy(frame, x, y, [0, 0, 2, 2, 3, 4], 5, crs(WGS84))
    result = nearest_features(sites, layer, 10_000)
    assert result.distance_m[0] == pytest.approx(Geod(ellps="WGS84").inv(70.5, 50.02, 70.5, 50)[2], rel=1e-4)
    assert result.point[0] == 1
    assert np.isnan(result.distance_m[1:]).all()  # no point; far points: one of row 2 unknown, row 3 beyond, row 4
    taller = layer_of([[(70, 50), (71, 50), (71, 51)]])
    assert np.isnan(nearest_features(sites, taller, 10_000).distance_m[2])
    assert np.isposinf(nearest_features(sites, taller, 10_000).distance_m[3])


def test_kinds_of_geometry():
    sites = sites_at([(70, 50)])
    expected = Geod(ellps="WGS84").inv(70, 50, 70.1, 50)[2]
    for wkt in (
        "LineStringZ (70.1 50 1, 70.2 50 2)", "LineStringM (70.1 50 1, 70.2 50 2)", "Point (70.1 50)",
        "LineStringZM (70.1 50 1 2, 70.2 50 2 3)", "MultiLineString ((75 55, 76 55), (70.1 50, 70.2 50))",
        "MultiPoint ((75 55), (70.1 50))", "Polygon ((70.1 50, 71 49, 71 51, 70.1 50))", "LineString25D (70.1 50 1, 71 50 1)",
        "MultiPolygonZ (((70.1 50 1, 71 49 1, 71 51 1, 70.1 50 1)))", "CircularString (70.1 50, 70.2 50.1, 70.3 50)",
        "CompoundCurve ((70.1 50, 70.2 50), CircularString (70.2 50, 70.3 50.1, 70.4 50))",
        "GeometryCollection (LineString (75 55, 76 55), MultiLineString ((70.1 50, 70.2 50)))",
        "CurvePolygon (CompoundCurve (CircularString (70.1 50, 70.3 50.2, 70.5 50), (70.5 50, 70.1 50)))",
    ):  # fmt: skip
        geometry = QgsGeometry.fromWkt(wkt)
        kind = wkt.split(" (")[0].replace("GeometryCollection", "").replace("25D", "Z")
        layer = layer_of([geometry], kind=kind or "GeometryCollection")
        result = nearest_features(sites, layer, 10_000)
        assert result.distance_m[0] == pytest.approx(expected, rel=1e-6), wkt


def test_unusable_geometries_are_counted_and_do_not_stop_the_run():
    nan = np.nan
    lines = [None, "LineString EMPTY", [(nan, nan), (nan, nan)], [(nan, nan), (70.1, 50)],
             [(75, 55), (nan, 5), (70.1, 50), (70.2, 50)], [(70.12, 50), (70.12, 50)]]  # fmt: skip
    result = nearest_features(sites_at([(70, 50)]), layer_of(lines), 50_000)
    assert result.feature_id[0] == 5
    assert (result.vertex[0], result.fraction[0]) == (2, 0.0)
    assert result.report.read == 6
    assert result.report.unusable == 4
    assert result.report.invalid == 1


def test_polygons():
    donut = "Polygon ((70 50, 71 50, 71 51, 70 51, 70 50), (70.4 50.4, 70.4 50.6, 70.6 50.6, 70.6 50.4, 70.4 50.4))"
    bow_tie = "Polygon ((72 50, 73 51, 73 50, 72 51, 72 50))"
    layer = layer_of([donut, bow_tie], kind="Polygon")
    sites = sites_at([(70.2, 50.2), (70.5, 50.5), (70, 50.5), (72.1, 50.5), (72.9, 50.5), (72.5, 50.2)])
    result = nearest_features(sites, layer, 30_000, with_area=True)
    assert result.feature_id.tolist() == [1, 1, 1, 2, 2, 2]
    assert result.distance_m[[0, 2, 3, 4]].tolist() == [0, 0, 0, 0]
    assert result.vertex[[0, 3, 4]].tolist() == [-1, -1, -1]
    assert result.point_lon[0] == 70.2
    in_hole = min(Geod(ellps="WGS84").inv(70.5, 50.5, 70.4 + 0.2 * t, 50.6)[2] for t in np.linspace(0, 1, 2001))
    side = min(Geod(ellps="WGS84").inv(70.5, 50.5, 70.6, 50.4 + 0.2 * t)[2] for t in np.linspace(0, 1, 2001))
    assert result.distance_m[1] == pytest.approx(min(in_hole, side), rel=1e-6)
    assert result.distance_m[5] > 1000
    assert result.report.invalid == 1
    ring = np.array([(70, 50), (71, 50), (71, 51), (70, 51)], dtype=float)
    hole = np.array([(70.4, 50.4), (70.6, 50.4), (70.6, 50.6), (70.4, 50.6)])
    area = [abs(Geod(ellps="WGS84").polygon_area_perimeter(*r.T)[0]) for r in (ring, hole)]
    assert result.area_m2[0] == pytest.approx(area[0] - area[1], rel=2e-3)  # QGIS's edges are not geodesics
    assert np.isnan(nearest_features(sites, layer, 30_000).area_m2).all()


@pytest.mark.parametrize("name", [UTM42, PULKOVO12, MERCATOR])
def test_area_and_inside_in_other_crs(name):
    ring = np.array([(68.0, 42), (68.01, 42), (68.01, 42.01), (68, 42.01), (68, 42)])
    inside = transform(WGS84, name, ring)
    wkt = "Polygon ((" + ", ".join(f"{x} {y}" for x, y in inside) + "))"
    result = nearest_features(
        sites_at([(68.005, 42.005), (68.02, 42.005)]), layer_of([wkt], name, "Polygon"), 10_000, with_area=True
    )
    assert result.distance_m[0] == 0
    assert result.distance_m[1] == pytest.approx(Geod(ellps="WGS84").inv(68.01, 42.005, 68.02, 42.005)[2], rel=1e-4)
    expected = abs(Geod(ellps="WGS84").polygon_area_perimeter(*ring[:-1].T)[0])
    assert result.area_m2 == pytest.approx([expected] * 2, rel=1e-3)


def test_a_polygon_that_crosses_itself_has_the_area_that_it_covers():
    eight = "Polygon ((70 50, 70.2 50.2, 70.2 50, 70 50.2, 70 50))"
    sound = "MultiPolygon (((80 50, 80.1 50.1, 80 50.2, 80 50)), ((80.1 50.1, 80.2 50, 80.2 50.2, 80.1 50.1)))"
    flat = "Polygon ((90 50, 90.1 50, 90 50))"
    layer = layer_of([eight, sound, flat], kind="MultiPolygon")
    result = nearest_features(sites_at([(70.001, 50.1), (80.001, 50.1), (90, 50)]), layer, 1e5, with_area=True)
    assert result.report.invalid == 2
    assert result.area_m2[0] == pytest.approx(result.area_m2[1], rel=1e-9) and result.area_m2[1] > 1e8
    assert result.feature_id[2] == 3 and np.isnan(result.area_m2[2])


def test_a_lake_over_the_antimeridian_has_the_area_that_it_covers():
    """As it is stored it crosses itself, the long way round the Earth."""
    across = "Polygon ((179 10, -179 10, 179.5 11, -179 12, 179 12, 179 10))"
    east = "Polygon ((79 10, 81 10, 79.5 11, 81 12, 79 12, 79 10))"
    result = nearest_features(
        sites_at([(179.2, 10.5), (79.2, 10.5)]), layer_of([across, east], kind="Polygon"), 1e4, with_area=True
    )
    assert result.area_m2[0] == pytest.approx(result.area_m2[1], rel=1e-6)


def test_a_tie_goes_to_the_lower_id():
    layer = layer_of([[(71, 50), (70.5, 50.2)], [(70.5, 50.2), (70, 50)], [(70.5, 50.2), (70.5, 49)]], index=True)
    result = nearest_features(sites_at([(70.5, 50.25)]), layer, 10_000)
    assert result.feature_id[0] == 1
    assert (result.vertex[0], result.fraction[0]) == (0, 1.0)


def test_vertex_and_fraction_say_where_the_point_lies():
    rng = np.random.default_rng(11)
    lines = random_lines(rng, 10, 60, 40, 80, 50, 2)
    sites = sites_at(rng.uniform([60, 40], [80, 50], (40, 2)))
    layer = layer_of(["MultiLineString (" + ", ".join(
        "(" + ", ".join(f"{x} {y}" for x, y in xy) + ")" for xy in lines) + ")"], kind="MultiLineString")  # fmt: skip
    result = nearest_features(sites, layer, 2e6)
    vertices = np.vstack(lines)
    a, b = vertices[result.vertex], vertices[result.vertex + 1]
    np.testing.assert_allclose(
        a + (b - a) * result.fraction[:, None], np.column_stack([result.point_lon, result.point_lat]), atol=1e-9
    )
    geod = Geod(ellps="WGS84")
    np.testing.assert_allclose(
        geod.inv(sites.lon, sites.lat, result.point_lon, result.point_lat)[2], result.distance_m, rtol=1e-9
    )


def test_attributes():
    layer = layer_of([[(70, 50), (71, 50)], [(70, 51), (71, 51)]])
    result = nearest_features(sites_at([(70.5, 50.01), (70.5, 50.5), (70.5, 51.01)]), layer, 10_000, ["code"])
    assert result.attributes["code"].tolist() == [1, None, 2]
    with pytest.raises(KeyError, match="width"):
        nearest_features(sites_at([(70.5, 50.01)]), layer, 10_000, ["width"])


def test_a_processing_source_with_selection_and_invalid_geometry():
    layer = layer_of(["Polygon ((70 50, 71 51, 71 50, 70 51, 70 50))", "Polygon ((70 50, 71 50, 71 51, 70 50))"],
                     kind="Polygon")  # fmt: skip
    layer.selectByIds([1])
    context = QgsProcessingContext()  # by default it stops at an invalid geometry
    parameters = {"LAKES": QgsProcessingFeatureSourceDefinition(layer.source(), selectedFeaturesOnly=True)}
    definition = QgsProcessingParameterFeatureSource("LAKES")
    context.temporaryLayerStore().addMapLayer(layer)
    parameters["LAKES"] = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    source = QgsProcessingParameters.parameterAsSource(definition, parameters, context)
    assert source.featureCount() == 1
    result = nearest_features(sites_at([(70.9, 50.5)]), source, 10_000, ["code"], with_area=True)
    assert result.distance_m[0] == 0
    assert result.attributes["code"][0] == 1
    assert result.report.invalid == 1


@pytest.mark.parametrize("when", [0, 40])
def test_cancel(when):
    feedback = QgsFeedback()
    rng = np.random.default_rng(1)
    layer = layer_of(random_lines(rng, 300, 60, 40, 80, 50, 0.05), index=True)
    if when == 0:
        feedback.cancel()
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > when else None)
    with pytest.raises(Cancelled):
        nearest_features(sites_at(rng.uniform([60, 40], [80, 50], (50, 2))), layer, 100_000, feedback=feedback)


def test_progress_goes_up_to_100():
    feedback, seen = QgsFeedback(), []
    feedback.progressChanged.connect(seen.append)
    nearest_features(sites_at([(70, 50), (60, 40)]), layer_of([[(65, 45), (66, 45)]]), 900_000, feedback=feedback)
    assert seen == sorted(seen) and seen[-1] == 100


def test_a_cancelled_index_is_no_error():
    """QGIS's spatial index would throw what Python cannot name."""
    feedback = QgsFeedback()
    features = LayerFeatures(layer_of([[(70, 50), (71, 51)], [(72, 50), (73, 51)]]), True, feedback)
    feedback.cancel()
    with pytest.raises(Cancelled):
        features.read_all()
