"""tmfhazard:downstream on real rivers and on small made-up ones where every answer is known."""

import numpy as np
import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("provider")
OUTPUTS = ("OUTPUT", "PATHS", "CROSSINGS", "REACHED")


def run(parameters, feedback=None):
    """The result of the algorithm: rows (dicts) by output, its numbers, and the log."""
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("tmfhazard:downstream").create()
    context, feedback = QgsProcessingContext(), feedback or QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    parameters = {**dict.fromkeys(OUTPUTS, "memory:"), **parameters}
    ok, message = algorithm.checkParameterValues(parameters, context)
    assert ok, message
    results, ok = algorithm.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    rows = {}
    for name in OUTPUTS:
        if name in results:
            layer = QgsProcessingUtils.mapLayerFromString(results[name], context)
            rows[name] = [
                {**dict(zip(layer.fields().names(), map(plain, f.attributes()))), "geometry": QgsGeometry(f.geometry())}
                for f in layer.getFeatures()
            ]
    return rows, results, feedback.textLog()


def plain(value):
    from tmf_hazard_plugin.shell.reading import plain as plain_value

    return plain_value(value)


def layer(wkts, fields="", rows=None, crs="EPSG:4326", kind=None):
    """A memory layer of the geometries ``wkts`` (EPSG:4326, moved to ``crs``; None: none)."""
    first = QgsGeometry.fromWkt(next(wkt for wkt in wkts if wkt))
    kind = kind or first.constGet().geometryType()
    made = QgsVectorLayer(f"{kind}?crs={crs}{fields}", "made", "memory")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    features = []
    for k, wkt in enumerate(wkts):
        feature = QgsFeature(made.fields())
        if rows:
            feature.setAttributes(list(rows[k]))
        if wkt:
            geometry = QgsGeometry.fromWkt(wkt)
            geometry.transform(transform)
            feature.setGeometry(geometry)
        features.append(feature)
    added, _ = made.dataProvider().addFeatures(features)
    assert added
    made.updateExtents()
    return made


# A river that runs south along longitude 70, from 42 to 40, in four reaches of half a degree (55.5 km).
RIVER = [f"LINESTRING(70 {42 - k / 2}, 70 {41.75 - k / 2}, 70 {41.5 - k / 2})" for k in range(4)]
SITE = "POINT(70.01 41.9)"


def box(west, south, east, north):
    return f"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def rivers(wkts=RIVER, next_ids=(2, 3, 4, 0), quality=None, crs="EPSG:4326"):
    rows = [(k + 1, next_ids[k], (quality or {}).get(k + 1, "downhill")) for k in range(len(wkts))]
    return layer(wkts, "&field=RIV_ID:integer64&field=NEXT_DOWN:integer64&field=DIR_QA:string", rows, crs)


def countries(boxes):
    return layer([wkt for wkt, _ in boxes], "&field=NAME:string", [(name,) for _, name in boxes], kind="Polygon")


def places(points):
    return layer([f"POINT({x} {y})" for x, y, _ in points], "&field=name:string&field=population:integer",
                 [(f"p{k}", people) for k, (_, _, people) in enumerate(points)])  # fmt: skip


# --- the trace


def test_length_snap_and_end(qgis_app):
    pyproj = pytest.importorskip("pyproj")
    geod = pyproj.Geod(ellps="WGS84")
    rows, numbers, _ = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "MAX_DISTANCE": 0})
    (row,) = rows["OUTPUT"]
    assert row["snap_m"] == pytest.approx(geod.inv(70.01, 41.9, 70, 41.9)[2], rel=1e-3)
    assert row["path_km"] * 1000 == pytest.approx(geod.inv(70, 41.9, 70, 40)[2], rel=1e-4)
    assert (row["reach_id"], row["path_end"]) == ("1", "outlet")
    assert (numbers["FACILITIES"], numbers["TRACED"], numbers["UNSNAPPED"]) == (1, 1, 0)
    (path,) = rows["PATHS"]
    line = path["geometry"].asPolyline()
    assert (line[0].x(), line[0].y()) == pytest.approx((70, 41.9), abs=1e-4)
    assert [round(point.y(), 6) for point in line[1:]] == [41.75, 41.5, 41.25, 41, 40.75, 40.5, 40.25, 40]
    assert path["length_km"] == pytest.approx(row["path_km"])
    assert path["travel_h"] == pytest.approx(row["path_km"] / 3.6)


def test_distance_limit_loop_and_gap(qgis_app):
    site = layer([SITE])
    (row,) = run({"INPUT": site, "RIVERS": rivers(), "MAX_DISTANCE": 100})[0]["OUTPUT"]
    assert (row["path_end"], row["path_km"]) == ("limit", 100)
    (row,), log = (lambda r: (r[0]["OUTPUT"], r[2]))(run({"INPUT": site, "RIVERS": rivers(next_ids=(2, 3, 4, 2))}))
    assert row["path_end"] == "loop"
    assert "loop" in log
    (row,) = run({"INPUT": site, "RIVERS": rivers(next_ids=(2, 99, 4, 0))})[0]["OUTPUT"]
    assert row["path_end"] == "gap"
    assert row["path_km"] == pytest.approx(100.0, abs=0.1)


def test_doubtful_reaches_are_counted_and_said(qgis_app):
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(quality={3: "suspect"})})
    assert rows["OUTPUT"][0]["n_suspect"] == 1
    assert "doubtful" in log


@pytest.mark.parametrize("crs", ["EPSG:32642", "EPSG:28412", "EPSG:3857"])
def test_every_crs_gives_the_same_path(qgis_app, crs):
    expected = run({"INPUT": layer([SITE]), "RIVERS": rivers()})[0]["OUTPUT"][0]
    rows = run({"INPUT": layer([SITE], crs=crs), "RIVERS": rivers(crs="EPSG:3857")})[0]
    assert rows["OUTPUT"][0]["path_km"] == pytest.approx(expected["path_km"], rel=1e-3)
    assert rows["OUTPUT"][0]["snap_m"] == pytest.approx(expected["snap_m"], rel=0.02)
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(crs), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    line = rows["PATHS"][0]["geometry"]
    line.transform(to_degrees)
    assert line.boundingBox().yMinimum() == pytest.approx(40, abs=0.01)


def test_without_ids_the_lines_themselves_and_the_direction_decide(qgis_app):
    lines = layer(RIVER)
    site = layer([SITE])
    (row,) = run({"INPUT": site, "RIVERS": lines, "MAX_DISTANCE": 0})[0]["OUTPUT"]
    assert row["path_km"] == pytest.approx(211.0, abs=0.3)
    (row,) = run({"INPUT": site, "RIVERS": lines, "FLOW_DIRECTION": 1, "MAX_DISTANCE": 0})[0]["OUTPUT"]
    assert row["path_km"] == pytest.approx(11.1, abs=0.1)


def test_every_row_stays_and_what_has_no_river_is_null(qgis_app):
    sites = layer([SITE, None, "POINT(75 45)"], "&field=name:string&field=path_km:integer",
                  [("a", 1), ("b", 2), ("c", 3)], kind="Point")  # fmt: skip
    rows, numbers, log = run({"INPUT": sites, "RIVERS": rivers()})
    assert [row["name"] for row in rows["OUTPUT"]] == ["a", "b", "c"]
    assert [row["path_km_1"] for row in rows["OUTPUT"]] == [1, 2, 3]
    for row in rows["OUTPUT"][1:]:
        assert [row[name] for name in ("snap_m", "reach_id", "path_km", "path_end", "transbound", "n_places")] == [
            None
        ] * 6
    assert numbers["UNSNAPPED"] == 2
    assert "2 facility(ies) without a river" in log


# --- lakes


def test_a_lake_is_bridged_where_a_river_leaves_it_and_ends_the_path_where_none_does(qgis_app):
    lake = layer([box(69.9, 41.0, 70.1, 41.5)], "&field=Lake_name:string", [("Kara-Köl",)])
    gone = [RIVER[0], RIVER[2], RIVER[3]]
    lines = layer(gone, "&field=RIV_ID:integer64&field=NEXT_DOWN:integer64", [(1, 0), (3, 4), (4, 0)])
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": lines, "LAKES": lake, "MAX_DISTANCE": 0})[0]["OUTPUT"]
    assert row["path_end"] == "outlet"
    assert row["first_lake"] == "Kara-Köl"
    assert row["path_km"] == pytest.approx(211.0, abs=0.3)
    shut = layer([RIVER[0]], "&field=RIV_ID:integer64&field=NEXT_DOWN:integer64", [(1, 0)])
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": shut, "LAKES": lake})[0]["OUTPUT"]
    assert (row["path_end"], row["end_name"], row["first_lake"]) == ("lake", "Kara-Köl", "Kara-Köl")


# --- borders

NORTH, SOUTH = (box(69, 41, 71, 43), "Northland"), (box(69, 39, 71, 41), "Southland")


def test_a_crossing(qgis_app):
    rows, numbers, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": countries([NORTH, SOUTH])})
    (row,) = rows["OUTPUT"]
    assert (row["transbound"], row["next_ctry"], row["alert"]) == ("crosses", "Southland", 1)
    assert row["border_km"] == pytest.approx(99.96, abs=0.05)
    assert row["border_h"] == pytest.approx(row["border_km"] / 3.6)
    (crossing,) = rows["CROSSINGS"]
    assert (crossing["kind"], crossing["from_ctry"], crossing["to_ctry"]) == ("crossing", "Northland", "Southland")
    assert crossing["geometry"].asPoint().y() == pytest.approx(41, abs=1e-6)
    assert numbers["TRANSBOUNDARY"] == numbers["ALERTS"] == 1
    assert "Crosses into Southland after 100 km and 28 h at 1.0 m/s" in log
    late = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": countries([NORTH, SOUTH]), "ALERT_HOURS": 27})
    assert late[0]["OUTPUT"][0]["alert"] == 0


def test_a_path_that_stays_inside_and_one_that_leaves_what_is_known(qgis_app):
    whole = countries([(box(69, 39, 71, 43), "Bothland")])
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": whole})
    row = rows["OUTPUT"][0]
    assert (row["transbound"], row["alert"], row["border_km"]) == ("inside", 0, None)
    assert "Stays inside the country" in log
    part = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": countries([NORTH])})[0]["OUTPUT"][0]
    assert (part["transbound"], part["alert"]) == (None, None)


def test_slivers_are_no_crossings(qgis_app):
    """The border zigzags over the river: 600 m of the neighbour at three places."""
    teeth = [(box(69.99, y, 71, y + 0.0054), "Eastland") for y in (41.6, 41.3, 40.9)]
    west = "POLYGON((69 39, 69 43, 70.02 43, 70.02 39, 69 39))"
    rows = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": countries([(west, "Westland"), *teeth]),
                "BORDER_WIDTH": 10})[0]  # fmt: skip
    assert rows["CROSSINGS"] == []
    assert rows["OUTPUT"][0]["transbound"] == "inside"
    rows = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": countries([(west, "Westland"), *teeth]),
                "BORDER_WIDTH": 10, "BORDER_LENGTH": 500})[0]  # fmt: skip
    # With the length below that of the teeth, each is a crossing there; the polygons overlap, so none goes back.
    assert [row["to_ctry"] for row in rows["CROSSINGS"]][:1] == ["Eastland"]


def test_a_boundary_river_is_reached_not_crossed(qgis_app):
    """The border runs 200 m east of the river from 41.5 down, and crosses it back and forth by 100 m at 41.2."""
    west = "POLYGON((69 39, 69 43, 71 43, 71 41.5, 70.0024 41.5, 70.0024 41.2, 69.9988 41.2, 69.9988 41.1, 70.0024 41.1, " \
           "70.0024 39, 69 39))"  # fmt: skip
    east = "POLYGON((71 41.5, 70.0024 41.5, 70.0024 41.2, 69.9988 41.2, 69.9988 41.1, 70.0024 41.1, 70.0024 39, 71 39, " \
           "71 41.5))"  # fmt: skip
    rows, _, log = run(
        {"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": countries([(west, "Westland"), (east, "Eastland")])}
    )
    (row,) = rows["OUTPUT"]
    assert (row["transbound"], row["next_ctry"]) == ("border", "Eastland")
    assert row["border_km"] == pytest.approx(43.9, abs=0.2)
    assert [r["kind"] for r in rows["CROSSINGS"]] == ["border"]
    assert "Reaches the border water with Eastland" in log


# --- places, receptors, people


def test_places_within_the_corridor(qgis_app):
    points = [(70.005, 41.85, 100), (70.005, 41.2, 1000), (70.05, 41.5, 5000)]
    rows = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "PLACES": places(points)})[0]
    assert [(row["name"], row["people"]) for row in rows["REACHED"]] == [("p0", 100), ("p1", 1000)]
    first = rows["REACHED"][0]
    assert first["dist_km"] == pytest.approx(5.553, abs=0.01)
    assert first["offset_m"] == pytest.approx(415, abs=3)
    assert first["first_km"] < first["dist_km"]
    assert first["travel_h"] == pytest.approx(first["dist_km"] / 3.6)


def near_and_far(extra=()):
    # Far places stretch the layer's extent over the river, so that none nearby is a finding.
    return places([(69.5, 42.2, 1), (70.5, 39.9, 1), *extra])


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


@pytest.fixture
def raster(tmp_path):
    """One person in every cell of 0.01 degree over the river, without data west of 69.995."""
    gdal = pytest.importorskip("osgeo.gdal")
    path = str(tmp_path / "people.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 200, 400, 1, gdal.GDT_Float32)
    made.SetGeoTransform((69, 0.01, 0, 43, 0, -0.01))
    made.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
    values = np.ones((400, 200), dtype=np.float32)
    values[:, :99] = -9999
    made.GetRasterBand(1).WriteArray(values)
    made.GetRasterBand(1).SetNoDataValue(-9999)
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


# --- parameters, cancel, files, styles


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"NEXT_DOWN_FIELD": "nothing"}, "no field"),
        ({"COUNTRY_FIELD": "NAME"}, "needs the layer"),
        ({"REACH_ID_FIELD": "RIV_ID", "NEXT_DOWN_FIELD": "RIV_ID"}, "cannot be both"),
    ],
)
def test_contradictions_are_refused_before_the_run(qgis_app, provider, wrong, said):
    parameters = {"INPUT": layer([SITE]), "RIVERS": rivers(), "OUTPUT": "memory:", **wrong}
    ok, message = provider.algorithm("downstream").checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    assert said in message


def test_an_input_is_not_overwritten(qgis_app, provider, facilities_path, rivers_path):
    parameters = {
        "INPUT": facilities_path,
        "RIVERS": rivers_path,
        "OUTPUT": "memory:",
        "PATHS": rivers_path.split("|")[0],
    }
    ok, message = provider.algorithm("downstream").checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    assert "overwrite" in message


@pytest.mark.parametrize("percent", [-1, 5, 20])
def test_a_cancelled_run_writes_nothing(qgis_app, provider, tmp_path, percent):
    feedback = QgsProcessingFeedback(False)
    if percent < 0:
        feedback.cancel()
    feedback.progressChanged.connect(lambda done: done > percent and feedback.cancel())
    output = tmp_path / "out.gpkg"
    parameters = {"INPUT": layer([SITE]), "RIVERS": rivers(), "OUTPUT": str(output)}
    _, ok = provider.algorithm("downstream").create().run(parameters, QgsProcessingContext(), feedback)
    assert not ok
    assert not output.exists()


def test_no_facilities_and_no_rivers(qgis_app):
    empty = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "empty", "memory")
    rows, numbers, _ = run({"INPUT": empty, "RIVERS": rivers(), "COUNTRIES": countries([NORTH])})
    assert [len(rows[name]) for name in OUTPUTS] == [0, 0, 0, 0]
    assert numbers["FACILITIES"] == 0
    bare = QgsVectorLayer("LineString?crs=EPSG:4326&field=RIV_ID:integer&field=NEXT_DOWN:integer", "bare", "memory")
    assert (
        run({"INPUT": layer([SITE]), "RIVERS": bare, "COUNTRIES": countries([NORTH])})[0]["OUTPUT"][0]["path_km"]
        is None
    )


def test_field_names_are_unique_in_ten_ascii_characters(qgis_app):
    from tmf_hazard_plugin.core.profile import RESULT_FIELDS
    from tmf_hazard_plugin.shell.flow.fields import (
        CROSSING_FIELDS,
        OUTPUT_FIELDS,
        PATH_FIELDS,
        REACHED_FIELDS,
        flow_aliases,
    )

    for fields in (OUTPUT_FIELDS, PATH_FIELDS, CROSSING_FIELDS, REACHED_FIELDS):
        assert all(len(name) <= 10 and name.isascii() and name.islower() for name in fields)
        assert set(fields) <= set(flow_aliases())
    assert not set(OUTPUT_FIELDS) & set(RESULT_FIELDS)


def test_styles_travel_with_a_geopackage(qgis_app, provider, tmp_path):
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS}
    sites = layer([SITE, SITE], "&field=haz_class:integer", [(4,), (1,)])
    parameters = {"INPUT": sites, "RIVERS": rivers(), "COUNTRIES": countries([NORTH, SOUTH]),
                  "PLACES": near_and_far([(70.005, 41.85, 100)]), **paths}  # fmt: skip
    _, ok = (
        provider.algorithm("downstream").create().run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False))
    )
    assert ok
    opened = {name: QgsVectorLayer(path, name, "ogr") for name, path in paths.items()}
    renderer = opened["PATHS"].renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.classAttribute() == "haz_class"
    assert {str(c.value()) for c in renderer.categories()} == {"1", "4"}
    categories = renderer.categories()  # own their symbols
    assert [part.layerType() for part in categories[0].symbol().symbolLayers()][-1] == "MarkerLine"
    renderer = opened["CROSSINGS"].renderer()
    assert [c.value() for c in renderer.categories()] == ["crossing", "border"]
    assert opened["CROSSINGS"].labelsEnabled()
    assert isinstance(opened["REACHED"].renderer(), QgsGraduatedSymbolRenderer)


# --- real cases


@pytest.fixture(scope="module")
def real(provider, facilities_path, rivers_path, lakes_path, sample_data):
    """The real facilities. These rivers are generalised: a facility snaps over up to 65 km; borders are 1:10m."""
    rows, numbers, _ = run(
        {
            "INPUT": facilities_path,
            "RIVERS": rivers_path,
            "LAKES": lakes_path,
            "COUNTRIES": f"{sample_data / 'countries.gpkg'}|layername=countries",
            "COUNTRY_FIELD": "ISO_A2",
            "PLACES": f"{sample_data / 'places.gpkg'}|layername=places",
            "SNAP_DISTANCE": "65000",
            "SNAP_TOLERANCE": "2000",
            "CORRIDOR": "5000",
            "MAX_DISTANCE": "0",
            "BORDER_LENGTH": "5000",
            "BORDER_WIDTH": "1000",
        }
    )
    return rows, numbers, {row["id"]: row for row in rows["OUTPUT"]}


def visited(rows, facility):
    """The countries on the way of a facility, in order."""
    number = next(k + 1 for k, row in enumerate(rows["OUTPUT"]) if row["id"] == facility)
    crossed = [r for r in rows["CROSSINGS"] if r["tmf_row"] == number and r["kind"] == "crossing"]
    return [r["to_ctry"] for r in sorted(crossed, key=lambda r: r["dist_km"])]


def test_every_real_facility_is_kept(real):
    rows, numbers, by_id = real
    assert numbers["FACILITIES"] == len(rows["OUTPUT"]) == len(by_id) == 68
    assert numbers["TRACED"] == len(rows["PATHS"]) == 41  # as the README of the sample data counts
    assert numbers["UNSNAPPED"] == 27


@pytest.mark.parametrize(
    ("facility", "countries_on_the_way"),
    [
        ("KG-MS-03", ["UZ", "TJ"]),  # Mailuu-Suu: Kara Darya, Syr Darya
        ("KZ-ULBA", ["RU"]),  # Ust-Kamenogorsk, on the Ulba below Ridder, which itself lies farther off the lines
        ("KZ-ZYRYAN", ["RU"]),  # Bukhtarma, Irtysh
        ("UZ-ALMAL", ["KZ"]),  # Almalyk: Syr Darya
    ],
)
def test_real_paths_cross_these_borders(real, facility, countries_on_the_way):
    rows, _, by_id = real
    assert visited(rows, facility)[: len(countries_on_the_way)] == countries_on_the_way
    assert by_id[facility]["transbound"] == "crosses"
    assert by_id[facility]["next_ctry"] == countries_on_the_way[0]


@pytest.mark.parametrize("facility", ["KZ-AKTOG", "KZ-TEKELI"])
def test_facilities_of_the_closed_balkhash_basin_stay_inside_and_end_in_a_lake(real, facility):
    """Aktogay and Tekeli. Kadji-Sai at Issyk-Kul cannot serve: no river of that basin is drawn, and the nearest line,
    53 km away, lies over the ridge."""
    row = real[2][facility]
    assert (row["transbound"], row["path_end"]) == ("inside", "lake")


def test_paths_of_the_chu_end_in_its_desert(real):
    row = real[2]["KG-KARAB"]
    assert (row["path_end"], row["next_ctry"]) == ("outlet", "KZ")


def test_real_summaries_agree_with_the_other_outputs(real):
    rows, _, _ = real
    for number, row in enumerate(rows["OUTPUT"], start=1):
        reached = [r for r in rows["REACHED"] if r["tmf_row"] == number]
        assert len(reached) == (row["n_places"] or 0)
        if row["path_km"] is not None:
            assert sum(r["people"] or 0 for r in reached) == (row["pop_path"] or 0)
            assert all(r["dist_km"] <= row["path_km"] + 1e-6 and r["offset_m"] <= 5000 for r in reached)
            (path,) = [p for p in rows["PATHS"] if p["tmf_row"] == number]
            assert path["length_km"] == row["path_km"]


def test_the_ready_model_ends_scored_with_people_at_risk(qgis_app, provider, tmp_path, sample_data):
    from qgis.core import QgsApplication

    model = QgsApplication.processingRegistry().algorithmById("tmfhazard:hazard_and_risk").create()
    outputs = {p.name(): str(tmp_path / f"{k}.gpkg") for k, p in enumerate(model.destinationParameterDefinitions())}
    assert len(outputs) == 4
    given = {
        name: f"{sample_data / file}.gpkg|layername={table}"
        for name, file, table in (
            ("INPUT", "tmf_central_asia", "tmf"), ("RIVERS", "rivers", "rivers"), ("LAKES", "lakes", "lakes"),
            ("COUNTRIES", "countries", "countries"), ("PLACES", "places", "places"),
        )
    }  # fmt: skip
    feedback = QgsProcessingFeedback(False)
    _, ok = model.run({**given, "SEARCH_RADIUS": 65000, "CORRIDOR": 5000, **outputs}, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    scored = QgsVectorLayer(next(path for name, path in outputs.items() if "Hazard and risk" in name), "scored", "ogr")
    assert scored.featureCount() == 68
    rows = list(scored.getFeatures())
    assert all(str(row["method"]).startswith("tri") for row in rows)
    known = [row for row in rows if plain(row["pop_10km"]) is not None]
    assert known
    for row in known:
        people = row["pop_10km"]
        expected = 0 if people == 0 else 1 if people <= 100 else 2 if people <= 1000 else 3 if people <= 10000 else 4
        assert row["tei_pop"] == expected
    assert scored.renderer().type() == "pointDisplacement"
