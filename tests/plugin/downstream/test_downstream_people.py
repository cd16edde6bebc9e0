"""tmfhazard:downstream: the places, receptors and people that a path reaches, on small made-up rivers."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProject,
)
from test_downstream import NORTH, RIVER, SITE, SOUTH, box, countries, layer, near_and_far, places, rivers, run

pytestmark = pytest.mark.usefixtures("provider")


def test_places_within_the_corridor(qgis_app):
    points = [(70.005, 41.85, 100), (70.005, 41.2, 1000), (70.05, 41.5, 5000)]
    rows = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "PLACES": places(points)})[0]
    assert [(row["name"], row["people"]) for row in rows["REACHED"]] == [("p0", 100), ("p1", 1000)]
    first = rows["REACHED"][0]
    assert first["dist_km"] == pytest.approx(5.553, abs=0.01)
    assert first["offset_m"] == pytest.approx(415, abs=3)
    assert first["first_km"] < first["dist_km"]
    assert first["travel_h"] == pytest.approx(first["dist_km"] / 3.6)


def test_people_on_the_first_ten_kilometres_and_on_the_path(qgis_app):
    layer_ = near_and_far([(70.005, 41.85, 100), (70.005, 41.7, 1000)])
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "PLACES": layer_})[0]["OUTPUT"]
    assert (row["n_places"], row["pop_10km"], row["pop_path"], row["pop_how"]) == (2, 100, 1100, "measured")
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "PLACES": near_and_far()})[0]["OUTPUT"]
    assert (row["n_places"], row["pop_10km"], row["pop_path"]) == (0, 0, 0)


def test_unknown_people_are_not_none(qgis_app):
    unknown = near_and_far([(70.005, 41.85, None), (70.005, 41.7, 1000)])
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "PLACES": unknown})
    (row,) = rows["OUTPUT"]
    assert (row["n_places"], row["pop_10km"], row["pop_path"], row["n_pop_unk"]) == (2, None, 1000, 1)
    assert "without a known population" in log
    outside = places([(60, 50, 1), (60.1, 50.1, 1)])
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "PLACES": outside})[0]["OUTPUT"]
    assert (row["n_places"], row["pop_10km"]) == (None, None)


def test_without_a_river_the_people_around_are_a_proxy(qgis_app):
    site = layer(["POINT(70.2 41.9)"])
    around = near_and_far([(70.2, 41.95, 70), (70.25, 41.9, 7), (70.2, 41.5, 500)])
    for parameters in ({}, {"RIVERS": rivers()}):
        (row,) = run({"INPUT": site, "PLACES": around, **parameters})[0]["OUTPUT"]
        assert (row["pop_10km"], row["pop_how"], row["path_km"]) == (77, "proxy", None)
    (row,) = run({"INPUT": site, "PLACES": around, "POPULATION_RADIUS": 0})[0]["OUTPUT"]
    assert (row["pop_10km"], row["pop_how"]) == (None, None)


def test_a_population_of_0_is_unknown(qgis_app):
    nobody = near_and_far([(70.005, 41.85, 0), (70.005, 41.7, 1000)])
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "PLACES": nobody})
    (row,) = rows["OUTPUT"]
    assert (row["n_places"], row["pop_10km"], row["pop_path"], row["n_pop_unk"]) == (2, None, 1000, 1)
    assert "1 place(s) with a population of 0, counted as unknown" in log
    around = near_and_far([(70.2, 41.95, 70), (70.25, 41.9, 0)])
    (row,) = run({"INPUT": layer(["POINT(70.2 41.9)"]), "PLACES": around})[0]["OUTPUT"]
    assert row["pop_10km"] is None


def test_a_negative_population_is_unknown(qgis_app):
    odd = near_and_far([(70.005, 41.85, -5), (70.005, 41.7, 1000)])
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "PLACES": odd})[0]["OUTPUT"]
    assert (row["pop_10km"], row["pop_path"], row["n_pop_unk"]) == (None, 1000, 1)


@pytest.mark.parametrize("change", [{"MAX_DISTANCE": 5}, {"RIVERS": (99, 3, 4, 0)}])
def test_people_on_a_trace_that_stops_before_ten_kilometres(qgis_app, change):
    short = [RIVER[0].replace("41.5", "41.85").replace("41.75", "41.87"), *RIVER[1:]]
    change = {"RIVERS": rivers(), **change}
    if isinstance(change["RIVERS"], tuple):
        change["RIVERS"] = rivers(short, change["RIVERS"])
    given = {"INPUT": layer([SITE]), "PLACES": near_and_far([(70.005, 41.89, 100)]), **change}
    (row,) = run(given)[0]["OUTPUT"]
    assert (row["pop_10km"], row["pop_how"], row["pop_path"]) == (None, None, 100)
    short_river = {**given, "RIVERS": rivers(short[:1], (0,)), "MAX_DISTANCE": 0}  # it ends by itself
    assert run(short_river)[0]["OUTPUT"][0]["pop_10km"] == 100


def test_the_whole_of_a_place_counts_around_a_facility(qgis_app):
    """The facility lies in a large town, near the edge of a second; a third has its first corner nearby, but no more."""
    towns = [box(69, 41, 70.9, 42.5), box(70.95, 41, 71.5, 42.5), box(60, 30, 60.1, 30.1)]
    layer_ = layer(towns, "&field=name:string&field=population:integer", [("a", 9000), ("b", 500), ("c", 1)])
    (row,) = run({"INPUT": layer(["POINT(70.86 41.9)"]), "PLACES": layer_})[0]["OUTPUT"]
    assert (row["pop_10km"], row["pop_how"]) == (9500, "proxy")
    (row,) = run({"INPUT": layer(["POINT(70 41.8)"]), "PLACES": layer_})[0]["OUTPUT"]
    assert row["pop_10km"] == 9000


def test_a_path_that_leaves_the_places_in_the_middle_of_a_reach(qgis_app):
    """Both ends of the reach lie in the layer's extent, a bend of it does not."""
    bend = ["LINESTRING(70 42, 70 41.88, 75 41.85, 70 41.84, 70 41)"]
    narrow = places([(69.98, 42.2, 1), (70.02, 39.9, 1)])
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": layer(bend), "PLACES": narrow})[0]["OUTPUT"]
    assert (row["n_places"], row["pop_10km"]) == (None, None)


@pytest.fixture
def raster(tmp_path):
    """One person in every cell of 0.01 degree over the river; without data west of 69.99, where the mark is 9999."""
    gdal = pytest.importorskip("osgeo.gdal")
    path = str(tmp_path / "people.tif")
    made = gdal.GetDriverByName("GTiff").Create(
        path, 200, 400, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE", "BLOCKYSIZE=8"]
    )
    made.SetGeoTransform((69, 0.01, 0, 43, 0, -0.01))
    made.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
    values = np.ones((400, 200), dtype=np.float32)
    values[:, :99] = 9999
    made.GetRasterBand(1).WriteArray(values)
    made.GetRasterBand(1).SetNoDataValue(9999)
    made.FlushCache()
    return path


def test_people_of_a_raster(qgis_app, raster):
    """Cells are 1,113 m high and their centres 415 m (x 69.995, 70.005) beside the river: two columns in 1,000 m."""
    rows = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "POPULATION": raster, "MAX_DISTANCE": 0})[0]
    (row,) = rows["OUTPUT"]
    centres = np.arange(43 - 0.005, 39, -0.01)
    # The path runs from 41.9 to 40; a centre beyond an end counts within sqrt(1000² - 415²) = 910 m = 0.0082 degrees.
    expected = 2 * int(((centres < 41.9 + 0.0082) & (centres > 40 - 0.0082)).sum())
    assert row["pop_path"] == expected
    early = 2 * int(((centres < 41.9 + 0.0082) & (centres > 41.9 - 0.09003 - 0.0082)).sum())
    assert row["pop_10km"] == early
    assert row["pop_how"] == "measured"
    far = run({"INPUT": layer(["POINT(70.3 41.9)"]), "POPULATION": raster, "POPULATION_RADIUS": 3000})[0]["OUTPUT"]
    assert (far[0]["pop_how"], far[0]["pop_10km"] > 20) == ("proxy", True)


def test_a_raster_without_data_on_the_way_says_nothing(qgis_app, raster):
    from osgeo import gdal

    made = gdal.Open(raster, gdal.GA_Update)
    values = made.GetRasterBand(1).ReadAsArray()
    values[:, 90:110] = 9999  # around the river
    values[:, 150:] = -1  # nobody says "minus one"
    made.GetRasterBand(1).WriteArray(values)
    made = None
    given = {"POPULATION": raster, "MAX_DISTANCE": 0, "POPULATION_RADIUS": 3000}
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": rivers(), **given})[0]["OUTPUT"]
    assert (row["pop_10km"], row["pop_path"], row["pop_how"]) == (None, None, None)
    (row,) = run({"INPUT": layer(["POINT(70.7 41.9)"]), **given})[0]["OUTPUT"]
    assert (row["pop_10km"], row["pop_how"]) == (None, None)
    zero = gdal.Open(raster, gdal.GA_Update)
    zero.GetRasterBand(1).WriteArray(np.zeros_like(values))
    zero = None
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": rivers(), **given})[0]["OUTPUT"]
    assert (row["pop_10km"], row["pop_path"], row["pop_how"]) == (0, 0, "measured")


def test_people_of_a_raster_count_from_where_the_path_comes_near(qgis_app, raster):
    """A cell beyond the end of the first 10 km, of which the path comes within the corridor before it."""
    given = {"INPUT": layer([SITE]), "RIVERS": rivers(), "POPULATION": raster, "MAX_DISTANCE": 0, "CORRIDOR": 20_000}
    (row,) = run(given)[0]["OUTPUT"]
    assert row["pop_10km"] == people_within(20_000, 41.9, 41.9 - 10_000 / 111_065)


def people_within(radius_m, north, south):
    """Cells with people within the radius of the river between two latitudes, on a sphere."""
    lon, lat = np.meshgrid(np.arange(69.995, 71, 0.01), np.arange(42.995, 39, -0.01))
    away = np.hypot((lon - 70) * 111_320 * np.cos(np.radians(lat)), (lat - np.clip(lat, south, north)) * 111_065)
    return pytest.approx(int((away <= radius_m).sum()), rel=0.01)


def test_a_raster_wins_over_places(qgis_app, raster):
    from osgeo import gdal

    unknown = near_and_far([(70.005, 41.85, None), (70.005, 41.3, 1000)])
    given = {"INPUT": layer([SITE]), "RIVERS": rivers(), "PLACES": unknown, "POPULATION": raster}
    (row,) = run(given)[0]["OUTPUT"]
    assert (row["pop_10km"] > 0, row["n_pop_unk"], row["pop_how"]) == (True, None, "measured")
    made = gdal.Open(raster, gdal.GA_Update)
    made.GetRasterBand(1).WriteArray(np.full((400, 200), 9999, dtype=np.float32))
    made = None
    known = {**given, "PLACES": near_and_far([(70.005, 41.85, 100)])}
    (row,) = run(known)[0]["OUTPUT"]
    assert (row["pop_10km"], row["pop_how"]) == (None, None)


def test_where_a_raster_cannot_be_read_the_people_are_unknown_and_it_is_said(qgis_app, raster, monkeypatch):
    from osgeo import gdal

    from tmf_hazard_plugin.hydrology import exposure

    monkeypatch.setattr(exposure, "_TILE", 16)
    given = {"POPULATION": raster, "MAX_DISTANCE": 0}
    whole = run({"INPUT": layer([SITE]), "RIVERS": rivers(), **given})[0]["OUTPUT"][0]["pop_10km"]
    made = gdal.Open(raster)
    at = int(made.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_0_25", "TIFF"))  # rows 200 to 207: 41 to 40.92
    made = None
    with Path(raster).open("r+b") as file:
        file.seek(at)
        file.write(b"nothing")
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), **given})
    (row,) = rows["OUTPUT"]
    assert (row["pop_path"], row["pop_10km"], row["pop_how"]) == (None, whole, "measured")
    assert "“people”: 1 facility(ies) where cells cannot be read; the people there are unknown." in log
    sites = layer(["POINT(70.3 40.95)", "POINT(70.3 41.9)"])
    rows, _, log = run({"INPUT": sites, "POPULATION": raster, "POPULATION_RADIUS": 3000})
    assert [row["pop_how"] for row in rows["OUTPUT"]] == [None, "proxy"]
    assert "1 facility(ies) where cells cannot be read" in log


def test_numbers_that_are_none_in_a_raster_are_unknown_and_it_is_said(qgis_app, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    path = str(tmp_path / "waves.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 200, 400, 1, gdal.GDT_CFloat32)
    made.SetGeoTransform((69, 0.01, 0, 43, 0, -0.01))
    made.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
    made.GetRasterBand(1).WriteArray(np.ones((400, 200), dtype=np.complex64))
    made = None
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "POPULATION": path})
    assert (rows["OUTPUT"][0]["pop_10km"], rows["OUTPUT"][0]["pop_how"]) == (None, None)
    assert "“waves”: 1 facility(ies) where cells cannot be read" in log


@pytest.mark.parametrize(("name", "role"), [("downstream", "POPULATION"), ("score", "SEISMIC")])
def test_a_raster_without_area_is_refused(qgis_app, provider, tmp_path, name, role):
    gdal = pytest.importorskip("osgeo.gdal")
    path = str(tmp_path / "flat.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Float32)
    made.SetGeoTransform((69, 0, 0, 43, 0, 0))
    made.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
    made = None
    parameters = {"INPUT": layer([SITE]), role: path, "OUTPUT": "memory:"}
    ok, message = provider.algorithm(name).checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    assert "cannot be read" in message and path in message


def test_receptors_of_every_geometry(qgis_app):
    bridge = layer(["LINESTRING(69.9 41.3, 70.1 41.3)"], "&field=name:string", [("bridge",)])
    reserve = layer([box(69.95, 40.6, 70.05, 40.7)], "&field=name:string", [("reserve",)])
    intake = layer(["POINT(70.004 41.0)"], "&field=name:string", [("intake",)])
    for receptor in (bridge, reserve, intake):
        QgsProject.instance().addMapLayer(receptor, False)
    rows = run(
        {"INPUT": layer([SITE]), "RIVERS": rivers(), "RECEPTORS": [bridge.id(), reserve.id(), intake.id()]}
    )[0]  # fmt: skip
    found = {row["name"]: row for row in rows["REACHED"]}
    assert set(found) == {"bridge", "reserve", "intake"}
    assert found["bridge"]["offset_m"] == found["reserve"]["offset_m"] == 0
    assert found["bridge"]["dist_km"] == pytest.approx(66.65, abs=0.1)
    assert found["intake"]["offset_m"] == pytest.approx(336, abs=3)
    assert rows["OUTPUT"][0]["n_places"] is None
    QgsProject.instance().removeAllMapLayers()


def test_a_receptor_in_which_the_path_starts_is_reached_there(qgis_app):
    park = layer([box(69.5, 40.9, 70.5, 42.5)], "&field=name:string", [("park",)])
    QgsProject.instance().addMapLayer(park, False)
    rows = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "RECEPTORS": [park.id()]})[0]
    (found,) = rows["REACHED"]
    assert (found["dist_km"], found["first_km"], found["offset_m"], found["travel_h"]) == (0, 0, 0, 0)
    QgsProject.instance().removeAllMapLayers()


def test_what_lies_on_the_line_is_reached_and_snapped_at_distance_0(qgis_app):
    given = {"INPUT": layer(["POINT(70 41.9)"]), "PLACES": near_and_far([(70, 41.87, 5)])}
    (row,) = run({**given, "RIVERS": rivers(), "CORRIDOR": 0, "SNAP_DISTANCE": 0})[0]["OUTPUT"]
    assert (row["n_places"], row["pop_10km"], row["snap_m"]) == (1, 5, pytest.approx(0, abs=0.01))


def test_across_the_antimeridian(qgis_app):
    lines = rivers(["LINESTRING(179.5 66, -179.5 66)", "LINESTRING(-179.5 66, -179 66)"], (2, 0))
    halves = countries(
        [(box(170, 60, 180, 70), "Land"), (box(-180, 60, -178, 70), "Land"), (box(-100, 60, 100, 70), "Other")]
    )
    towns = places([(179.99, 66.003, 7), (-179.2, 66.003, 9), (-100, 60, 1), (100, 70, 1)])
    rows = run({"INPUT": layer(["POINT(179.6 66)"]), "RIVERS": lines, "COUNTRIES": halves, "PLACES": towns})[0]
    assert rows["OUTPUT"][0]["transbound"] == "inside"
    assert [row["name"] for row in rows["REACHED"]] == ["p0", "p1"]
    bounds = rows["PATHS"][0]["geometry"].boundingBox()
    assert (bounds.xMinimum(), bounds.xMaximum()) == pytest.approx((179.6, 181), abs=1e-6)


def test_invalid_geometries_are_used_and_counted(qgis_app):
    """The file's own check for validity, which aborts a run by default, is left to us."""
    bow = "POLYGON((69 41, 71 43, 69 43, 71 41, 69 41))"  # two triangles that meet at 70, 42
    north = "POLYGON((69 41, 69 43, 71 43, 71 41, 70 41, 70 40.9, 70 41, 69 41))"  # with a spike
    lake = "POLYGON((69.9 41.45, 70.1 41.45, 70.1 41.55, 69.9 41.55, 69.9 41.45, 69.95 41.5, 69.9 41.45))"
    QgsProject.instance().addMapLayers([reserve := layer([bow], "&field=name:string", [("bow",)])], False)
    given = {
        "RIVERS": layer([*RIVER, "LINESTRING(60 40, 60 40)"]),
        "COUNTRIES": countries([(north, "Northland"), SOUTH]),
        "LAKES": layer([lake], "&field=name:string", [("Kara-Köl",)]),
        "PLACES": layer([bow], "&field=name:string&field=population:integer", [("bow", 5)]),
        "RECEPTORS": [reserve.id()],
    }
    rows, _, log = run({"INPUT": layer([SITE]), **given})
    row = rows["OUTPUT"][0]
    assert (row["transbound"], row["next_ctry"], row["first_lake"]) == ("crosses", "Southland", "Kara-Köl")
    assert [(r["name"], r["offset_m"]) for r in rows["REACHED"]] == [("bow", 0), ("bow", 0)]
    assert "invalid geometry(ies), used all the same" in log
    assert run({"INPUT": layer(["POINT(70.2 41.9)"]), "PLACES": given["PLACES"]})[0]["OUTPUT"][0]["pop_10km"] == 5
    QgsProject.instance().removeAllMapLayers()


def test_a_river_along_a_meridian_meets_a_layer_in_another_crs(qgis_app):
    """Its box has no width."""
    town = layer([box(69.9, 41.3, 70.1, 41.4)], "&field=name:string", [("town",)], "EPSG:32642")
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "LAKES": town})[0]["OUTPUT"]
    assert row["first_lake"] == "town"


def test_layers_without_crs(qgis_app, provider):
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": bare([NORTH, SOUTH])})
    assert rows["OUTPUT"][0]["transbound"] == "crosses"
    assert log.count("has no coordinate reference system; its extent fits EPSG:4326") == 1
    metres = bare([(box(500_000, 4_500_000, 600_000, 4_600_000), "Metreland")])
    parameters = {"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": metres, "OUTPUT": "memory:"}
    ok, message = provider.algorithm("downstream").checkParameterValues(parameters, QgsProcessingContext())
    assert (ok, "are no longitudes and latitudes" in message) == (False, True)


def test_rivers_without_crs_are_no_pulkovo_though_the_facilities_are(qgis_app):
    lines, site = rivers(), layer([SITE], crs="EPSG:4284")
    expected = run({"INPUT": site, "RIVERS": lines})[0]["OUTPUT"][0]["snap_m"]
    lines.setCrs(QgsCoordinateReferenceSystem())
    assert run({"INPUT": site, "RIVERS": lines})[0]["OUTPUT"][0]["snap_m"] == pytest.approx(expected, abs=0.01)


def bare(boxes):
    """``countries`` that do not say their CRS."""
    made = countries(boxes)
    made.setCrs(QgsCoordinateReferenceSystem())
    return made
