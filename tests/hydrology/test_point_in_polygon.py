"""Frames, sites, point in zone, raster values."""

import numpy as np
import pytest
from osgeo import gdal, osr
from pyproj import Geod
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsPointXY,
    QgsRasterLayer,
)
from test_nearest import MERCATOR, PULKOVO12, UTM42, WGS84, crs, layer_of, sites_at, transform

from tmf_hazard_plugin.hydrology import Cancelled, feature_batches
from tmf_hazard_plugin.hydrology.geodesy import GeodeticFrame, Sites, transform_xy
from tmf_hazard_plugin.hydrology.nearest import nearest_features
from tmf_hazard_plugin.hydrology.point_in_polygon import inside_any
from tmf_hazard_plugin.hydrology.raster import largest_of, sample_raster

pytestmark = pytest.mark.usefixtures("qgis_app")
CONTEXT = QgsCoordinateTransformContext()


@pytest.mark.parametrize(
    "name, geographic, ellipsoid, a, b",
    [
        (WGS84, WGS84, "EPSG:7030", 6378137.0, 6356752.314245),
        (UTM42, WGS84, "EPSG:7030", 6378137.0, 6356752.314245),
        (MERCATOR, WGS84, "EPSG:7030", 6378137.0, 6356752.314245),
        (PULKOVO12, "EPSG:4284", "EPSG:7024", 6378245.0, 6356863.018773),
        ("", WGS84, "EPSG:7030", 6378137.0, 6356752.314245),
    ],
)
def test_frame_is_the_layers_datum(name, geographic, ellipsoid, a, b):
    frame = GeodeticFrame.of(crs(name) if name else QgsCoordinateReferenceSystem(), CONTEXT)
    assert frame.crs.authid() == geographic
    assert frame.ellipsoid == ellipsoid
    assert (frame.a, frame.b) == pytest.approx((a, b), abs=1e-6)
    assert frame.distance_area().willUseEllipsoid()


def test_frame_of_a_users_own_crs_and_of_one_in_grads():
    own = QgsCoordinateReferenceSystem.fromProj(
        "+proj=tmerc +lon_0=70 +k=1 +ellps=krass +towgs84=25,-141,-78.5 +units=m"
    )
    frame = GeodeticFrame.of(own, CONTEXT)
    assert (frame.a, frame.b) == pytest.approx((6378245.0, 6356863.018773), abs=1e-6)
    assert "+proj=longlat" in frame.crs.toProj() and "+towgs84=25,-141,-78.5" in frame.crs.toProj()
    measured = frame.distance_area().measureLine(QgsPointXY(70, 50), QgsPointXY(70.1, 50.01))
    assert measured == pytest.approx(Geod(ellps="krass").inv(70, 50, 70.1, 50.01)[2], rel=1e-9)
    paris = GeodeticFrame.of(crs("EPSG:4807"), CONTEXT)
    sites = Sites.from_xy(paris, [0.0], [54.0], [0], 1, crs("EPSG:4807"))  # Paris's meridian, 54 grads
    assert (sites.lon[0], sites.lat[0]) == pytest.approx((2.3372, 48.6), abs=1e-3)


def test_ecef_against_pyproj():
    import pyproj

    rng = np.random.default_rng(0)
    lon, lat = rng.uniform(-180, 180, 50), rng.uniform(-90, 90, 50)
    frame = GeodeticFrame.of(crs(WGS84), CONTEXT)
    change = pyproj.Transformer.from_pipeline("+proj=cart +ellps=WGS84")
    expected = np.column_stack(change.transform(np.radians(lon), np.radians(lat), np.zeros(50), radians=True))
    np.testing.assert_allclose(frame.ecef(lon, lat), expected, atol=1e-6)


def test_points_that_cannot_be_transformed_are_reported():
    frame = GeodeticFrame.of(crs(UTM42), CONTEXT)
    good = transform(WGS84, UTM42, [(69, 42)])[0]
    sites = Sites.from_xy(
        frame,
        [good[0], np.nan, good[0], np.inf, 1e300],
        [good[1], 1, good[1], 5, 1e300],
        [0, 1, 3, 3, 4],
        5,
        crs(UTM42),
    )
    assert sites.row.tolist() == [0, 3]
    assert (sites.lon[0], sites.lat[0]) == pytest.approx((69, 42), abs=1e-9)
    assert sites.unusable.tolist() == [1, 4]


def test_transform_of_many_points_equals_that_of_each():
    rng = np.random.default_rng(1)
    xy = rng.uniform([60, 40], [80, 50], (500, 2))
    x, y = transform_xy(GeodeticFrame.of(crs(WGS84), CONTEXT).transform_from(crs(PULKOVO12)), *xy.T, reverse=True)
    np.testing.assert_allclose(np.column_stack([x, y]), transform(WGS84, PULKOVO12, xy), atol=1e-6)
    bad = xy.copy()
    bad[3], bad[5] = (np.nan, 45), (65, 95)
    there = transform_xy(GeodeticFrame.of(crs(WGS84), CONTEXT).transform_from(crs(PULKOVO12)), *bad.T, reverse=True)
    assert np.isnan(np.array(there)[:, [3, 5]]).all()
    good = np.delete(np.arange(500), [3, 5])  # the bad ones do not move the others
    np.testing.assert_array_equal(np.column_stack(there)[good], np.column_stack([x, y])[good])
    back = transform_xy(GeodeticFrame.of(crs(WGS84), CONTEXT).transform_from(crs(PULKOVO12)), *there)
    np.testing.assert_allclose(np.column_stack(back)[good], xy[good], atol=1e-7)


def square(x, y, half):
    return f"Polygon (({x - half} {y - half}, {x + half} {y - half}, {x + half} {y + half}, {x - half} {y + half}, " \
           f"{x - half} {y - half}))"  # fmt: skip


@pytest.mark.parametrize("index", [False, True])
def test_inside_outside_unknown(index):
    layer = layer_of([square(70, 50, 0.1), square(72, 52, 0.1), None], kind="Polygon", index=index)
    sites = sites_at([(70, 50), (70.1, 50.1), (70.5, 50.5), (69.85, 50), (60, 40), (72.0999, 52)])
    inside, report = inside_any(sites, layer, 10_000)
    np.testing.assert_array_equal(inside, [1, 1, 0, 0, np.nan, 1])
    assert not np.isnan(inside_any(sites, layer, 3e6)[0]).any()
    assert report.read >= 2


def test_inside_random_polygons_by_brute_force(monkeypatch):
    monkeypatch.setattr(feature_batches, "REQUEST_COST", 0.01)
    rng = np.random.default_rng(4)
    centres, half = rng.uniform([60, 40], [70, 50], (200, 2)), 0.2
    layer = layer_of([square(x, y, half) for x, y in centres], kind="Polygon", index=True)
    lonlat = rng.uniform([60, 40], [70, 50], (500, 2))
    expected = (np.abs(lonlat[:, None] - centres).max(axis=2) <= half).any(axis=1)
    inside, report = inside_any(sites_at(lonlat), layer, 10_000)
    np.testing.assert_array_equal(inside == 1, expected)
    assert 50 < expected.sum() < 450 and not report.whole


@pytest.mark.parametrize("name", [UTM42, PULKOVO12, MERCATOR])
def test_inside_in_other_crs(name):
    ring = transform(WGS84, name, [(68, 42), (68.2, 42), (68.2, 42.2), (68, 42.2), (68, 42)])
    layer = layer_of(["Polygon ((" + ", ".join(f"{x} {y}" for x, y in ring) + "))"], name, "Polygon")
    inside, _ = inside_any(sites_at([(68.1, 42.1), (68.25, 42.1), (68.19, 42.01)]), layer, 10_000)
    np.testing.assert_array_equal(inside, [1, 0, 1])


def test_inside_over_the_antimeridian_and_around_a_pole():
    across = "Polygon ((179 10, -179 10, -179 12, 179 12, 179 10))"
    sites = sites_at([(179.5, 11), (-179.5, 11), (180, 11), (178.9, 11), (-178.9, 11), (0, 11)])
    inside, _ = inside_any(sites, layer_of([across], kind="Polygon", index=True), 50_000)
    np.testing.assert_array_equal(inside, [1, 1, 1, 0, 0, 0])
    east = "Polygon ((179 10, 181 10, 181 12, 179 12, 179 10))"  # the same place, in longitudes 0..360
    inside, _ = inside_any(sites, layer_of([east], kind="Polygon"), 50_000)
    np.testing.assert_array_equal(inside, [1, 1, 1, 0, 0, np.nan])
    around = "Polygon ((-90 80, 0 80, 90 80, 180 80, -90 80))"
    inside, _ = inside_any(
        sites_at([(45, 85), (-135, 89), (10, 90), (45, 79.9)]), layer_of([around], kind="Polygon"), 5e5
    )
    np.testing.assert_array_equal(inside, [1, 1, 1, 0])


def test_invalid_polygons_and_holes():
    bow_tie = "Polygon ((72 50, 73 51, 73 50, 72 51, 72 50))"
    donut = "Polygon ((70 50, 71 50, 71 51, 70 51, 70 50), (70.4 50.4, 70.4 50.6, 70.6 50.6, 70.6 50.4, 70.4 50.4))"
    inside, report = inside_any(
        sites_at([(72.1, 50.5), (72.5, 50.2), (70.5, 50.5), (70.4, 50.5)]),
        layer_of([bow_tie, donut], kind="Polygon"),
        10,
    )
    np.testing.assert_array_equal(inside, [1, 0, 0, 1])
    assert report.invalid == 1


def test_the_worst_of_a_multipoint_counts():
    frame = GeodeticFrame.of(crs(WGS84), CONTEXT)
    layer = layer_of([square(70, 50, 0.1), square(71, 51, 0.1)], kind="Polygon")
    x, y = [70.5, 70, 70.5, 20, 20, 70], [50.5, 50, 50.5, 20, 20, 50]
    sites = Sites.from_xy(frame, x, y, [0, 0, 1, 1, 2, 2], 4, crs(WGS84))
    inside, _ = inside_any(sites, layer, 10)
    np.testing.assert_array_equal(inside, [1, np.nan, 1, np.nan])


def test_the_radius_beyond_the_extent_is_geodesic():
    """The chord is 0.4 % shorter."""
    away = Geod(ellps="WGS84").fwd([70] * 2, [49.9] * 2, [180] * 2, [1.999e6, 2.001e6])
    inside, _ = inside_any(sites_at(list(zip(*away[:2]))), layer_of([square(70, 50, 0.1)], kind="Polygon"), 2e6)
    np.testing.assert_array_equal(inside, [0, np.nan])


@pytest.mark.parametrize(
    ("name", "corners", "radius", "margin"),
    [
        (WGS84, [(60, 79), (100, 84)], 400_000, 1e-4),
        (WGS84, [(60, 40), (70, 41)], 10_000, 1e-4),
        (WGS84, [(178, 10), (179.9, 11)], 60_000, 1e-4),
        (UTM42, [(68, 42), (69, 43)], 10_000, 1e-3),
        (MERCATOR, [(68, 42), (69, 60)], 10_000, 2e-3),
    ],
)
def test_nothing_is_known_beyond_the_extent_grown_by_the_radius(name, corners, radius, margin):
    """The extent's edges by many points, and their distances by pyproj."""
    box = transform(WGS84, name, corners)
    small = (box[1] - box[0]).min() / 1e4
    layer = layer_of([square(*box[0], small), square(*box[1], small)], name, "Polygon")
    extent, t = layer.extent(), np.linspace(0, 1, 5001)
    low, high = [extent.xMinimum(), extent.yMinimum()], [extent.xMaximum(), extent.yMaximum()]
    corner = [(low[0], low[1]), (high[0], low[1]), (high[0], high[1]), (low[0], high[1]), (low[0], low[1])]
    edge = np.vstack([np.outer(1 - t, a) + np.outer(t, b) for a, b in zip(corner[:-1], corner[1:])])
    edge, geod, rng = transform(name, WGS84, edge), Geod(ellps="WGS84"), np.random.default_rng(6)
    lon, lat, _ = geod.fwd(
        *edge[rng.integers(0, len(edge), 300)].T, rng.uniform(0, 360, 300), rng.uniform(0.9, 1.8, 300) * radius
    )
    xy = transform(WGS84, name, np.column_stack([lon, lat]))
    inside = ((xy > low) & (xy < high)).all(axis=1)
    ones = np.ones(len(edge))
    away = np.array([geod.inv(x * ones, y * ones, *edge.T)[2].min() for x, y in zip(lon, lat)])
    expected, clear = inside | (away <= radius), inside | (np.abs(away / radius - 1) > margin)
    assert clear.sum() > 290 and 100 < expected.sum() < 280 and (~inside & expected).sum() > 20
    sites = sites_at(np.column_stack([lon, lat]))
    for values in (inside_any(sites, layer, radius)[0], nearest_features(sites, layer, radius).distance_m):
        np.testing.assert_array_equal(~np.isnan(values[clear]), expected[clear])


def test_zones_without_features_are_unknown_and_cancel_works():
    sites = sites_at([(70, 50)])
    for nothing in ([], [None]):
        inside, report = inside_any(sites, layer_of(nothing, kind="Polygon"), 10)
        assert np.isnan(inside).all() and report.empty
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        inside_any(sites, layer_of([square(70, 50, 1)], kind="Polygon"), 10, feedback)


@pytest.fixture()
def raster(tmp_path):
    """Cells of one degree from 70 E, 52 N; value 10 * row + column, no data in the middle."""
    path = str(tmp_path / "pga.tif")
    data = gdal.GetDriverByName("GTiff").Create(path, 3, 2, 2, gdal.GDT_Float32)
    data.SetGeoTransform((70, 1, 0, 52, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    data.SetProjection(reference.ExportToWkt())
    data.GetRasterBand(1).WriteArray(np.array([[0, -1, 2], [10, 11, 12]], dtype=np.float32))
    data.GetRasterBand(1).SetNoDataValue(-1)
    data.GetRasterBand(2).Fill(7)
    data = None
    return QgsRasterLayer(path, "pga")


@pytest.mark.parametrize("name", [WGS84, UTM42])
def test_raster_values(raster, name):
    sites = sites_at([(70.5, 51.5), (71.5, 51.5), (72.5, 50.5), (69, 51)], name)
    np.testing.assert_array_equal(sample_raster(sites, raster), [0, np.nan, 12, np.nan])
    np.testing.assert_array_equal(sample_raster(sites, raster, band=2), [7, 7, 7, np.nan])


def test_raster_takes_the_worst_of_a_multipoint(raster):
    frame = GeodeticFrame.of(crs(WGS84), CONTEXT)
    x, y = [70.5, 70.5, 71.5, 72.5], [51.5, 50.5, 51.5, 50.5]
    sites = Sites.from_xy(frame, x, y, [1, 1, 3, 3], 4, crs(WGS84))
    values = sample_raster(sites, raster)
    np.testing.assert_array_equal(values, [0, 10, np.nan, 12])
    np.testing.assert_array_equal(largest_of(sites, values), [np.nan, 10, np.nan, np.nan])
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        sample_raster(sites, raster, feedback=feedback)
