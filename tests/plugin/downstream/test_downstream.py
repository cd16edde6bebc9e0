"""tmfhazard:downstream on real rivers and on small made-up ones where every answer is known."""

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
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
    # As QGIS has it unless one changes the setting.
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
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
    from tmf_hazard_plugin.plugin.reading import plain as plain_value

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


def near_and_far(extra=()):
    # Far places stretch the layer's extent over the river, so that none nearby is a finding.
    return places([(69.5, 42.2, 1), (70.5, 39.9, 1), *extra])


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


def test_a_path_of_no_length_has_no_line(qgis_app, tmp_path):
    """Else QGIS's own algorithms stop at it."""
    import processing

    output = str(tmp_path / "paths.gpkg")
    end = layer(["POINT(70 39.99)", SITE])
    rows = run({"INPUT": end, "RIVERS": rivers(), "MAX_DISTANCE": 0})[0]
    assert [row["path_km"] == 0 for row in rows["OUTPUT"]] == [True, False]
    assert [path["geometry"].isNull() for path in rows["PATHS"]] == [True, False]
    run({"INPUT": end, "RIVERS": rivers(), "MAX_DISTANCE": 0, "PATHS": output})
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    given = {"INPUT": output, "DISTANCE": 0.1, "OUTPUT": "memory:"}
    assert processing.run("native:buffer", given, context=context)["OUTPUT"].featureCount() == 2


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


def test_a_single_reach_whose_next_one_is_absent(qgis_app):
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": rivers(RIVER[:1], (2,))})[0]["OUTPUT"]
    assert row["path_end"] == "gap"


@pytest.mark.parametrize(
    ("ids", "next_reach", "kind", "said"),
    [
        ([1.0, 2.0], [2.0, 0.0], "double", "1"),
        (["9" * 20, "8" * 20], ["8" * 20, "0"], "string", "9" * 20),  # beyond 64 bits
    ],
)
def test_ids_of_any_kind(qgis_app, ids, next_reach, kind, said):
    lines = layer(RIVER[:2], f"&field=RIV_ID:{kind}&field=NEXT_DOWN:{kind}", list(zip(ids, next_reach)))
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": lines})[0]["OUTPUT"]
    assert (row["reach_id"], row["path_km"]) == (said, pytest.approx(99.96, abs=0.05))


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
    assert "1 facility(ies) without usable position; kept, nothing known downstream. Rows: 2" in log
    assert "1 facility(ies) without a river within reach; kept, fields empty. Rows: 3" in log


# --- lakes


def test_a_lake_is_bridged_where_a_river_leaves_it_and_ends_the_path_where_none_does(qgis_app):
    lake = layer([box(69.9, 41.0, 70.1, 41.5)], "&field=Lake_name:string", [("Kara-Köl",)])
    gone = [RIVER[0], RIVER[2], RIVER[3]]
    lines = layer(gone, "&field=RIV_ID:integer64&field=NEXT_DOWN:integer64", [(1, 0), (3, 4), (4, 0)])
    home = countries([(box(69, 39, 71, 43), "Bothland")])
    given = {"INPUT": layer([SITE]), "LAKES": lake, "COUNTRIES": home, "MAX_DISTANCE": 0}
    (row,) = run({**given, "RIVERS": lines})[0]["OUTPUT"]
    assert (row["path_end"], row["transbound"]) == ("outlet", "inside")
    assert row["first_lake"] == "Kara-Köl"
    assert row["path_km"] == pytest.approx(211.0, abs=0.3)
    shut = layer([RIVER[0]], "&field=RIV_ID:integer64&field=NEXT_DOWN:integer64", [(1, 0)])
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": shut, "LAKES": lake})[0]["OUTPUT"]
    assert (row["path_end"], row["end_name"], row["first_lake"]) == ("lake", "Kara-Köl", "Kara-Köl")


@pytest.mark.parametrize(
    ("fields", "values", "said"),
    [
        ("&field=Hylak_id:integer&field=Lake_name:string", (180760, ""), "№ 180760"),
        ("&field=Hylak_id:double", (180760,), "№ 180760"),
        ("&field=Lake_name:string", ("no data",), "№ 1"),
        ("&field=Hylak_id:integer&field=Lake_name:string", (180760, "Kara-Köl"), "Kara-Köl"),
    ],
)
def test_a_lake_without_a_name_is_told_by_its_number(qgis_app, fields, values, said):
    lake = layer([box(69.9, 41.0, 70.1, 41.5)], fields, [values])
    lines = layer([RIVER[0]], "&field=RIV_ID:integer64&field=NEXT_DOWN:integer64", [(1, 0)])
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": lines, "LAKES": lake})[0]["OUTPUT"]
    assert (row["end_name"], row["first_lake"]) == (said, said)


def test_a_path_that_ends_just_before_a_lake_is_told(qgis_app):
    lines = layer([RIVER[0]], "&field=RIV_ID:integer64&field=NEXT_DOWN:integer64", [(1, 0)])  # ends at 41.5
    for north, said in ((41.49, True), (41.4, False)):
        lake = layer([box(69.9, 41.0, 70.1, north)], "&field=name:string", [("Kara-Köl",)])
        rows, _, log = run({"INPUT": layer([SITE, SITE]), "RIVERS": lines, "LAKES": lake})
        assert rows["OUTPUT"][0]["path_end"] == "outlet"
        assert ("2 path(s) end where the river lines end, at most 1,111 m short of a lake" in log) is said


def test_a_tributary_that_ends_at_a_lake_goes_on_with_the_river_drawn_through_it(qgis_app):
    """The main river comes from the west, through the lake and out of it in the south."""
    main = "LINESTRING(69 41.2, 70 41.2, 70 40.5, 70 39)"
    lake = layer([box(69.8, 41.0, 70.2, 41.5)], "&field=name:string", [("Kara-Köl",)])
    for lines in (layer([RIVER[0], main]), rivers([RIVER[0], main], (0, 0))):
        rows = run({"INPUT": layer([SITE]), "RIVERS": lines, "LAKES": lake, "MAX_DISTANCE": 0})[0]
        (row,) = rows["OUTPUT"]
        assert (row["path_end"], row["first_lake"]) == ("outlet", "Kara-Köl")
        # From the shore at 41.5 straight to where the river leaves the lake, at 41, and on to 39.
        assert row["path_km"] == pytest.approx(44.43 + 55.53 + 222.05, abs=0.1)
        assert rows["PATHS"][0]["geometry"].asPolyline()[-1].y() == pytest.approx(39)
    # A river that comes back to end in the same lake is no way out.
    back = "LINESTRING(70.15 41.2, 70.5 41.2, 70.5 41.3, 70.1 41.3)"
    (row,) = run({"INPUT": layer([SITE]), "RIVERS": layer([RIVER[0], back]), "LAKES": lake})[0]["OUTPUT"]
    assert row["path_end"] == "lake"


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


def test_the_alert_time_itself_is_within_the_alert_time(qgis_app):
    given = {"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": countries([NORTH, SOUTH])}
    hours = run(given)[0]["OUTPUT"][0]["border_h"]
    assert run({**given, "ALERT_HOURS": hours})[0]["OUTPUT"][0]["alert"] == 1
    whole = {**given, "COUNTRIES": countries([(box(69, 39, 71, 43), "Bothland")]), "MAX_DISTANCE": 100}
    assert run({**whole, "ALERT_HOURS": 100_000 / 3600})[0]["OUTPUT"][0]["alert"] == 0  # known just as far


def test_a_path_that_stays_inside_and_one_that_leaves_what_is_known(qgis_app):
    whole = countries([(box(69, 39, 71, 43), "Bothland")])
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": whole})
    row = rows["OUTPUT"][0]
    assert (row["transbound"], row["alert"], row["border_km"]) == ("inside", 0, None)
    assert "Stays inside the country" in log
    # Another part of the home country spans the extent of the layer over the whole path.
    island = (box(69, 39, 69.5, 39.5), "Northland")
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": countries([NORTH, island])})
    row = rows["OUTPUT"][0]
    assert (row["transbound"], row["alert"]) == (None, None)
    assert "Not known: the path leaves the countries layer after 100 km" in log
    early = {"COUNTRIES": countries([NORTH, island]), "ALERT_HOURS": 27}  # it leaves after 28 hours
    assert run({"INPUT": layer([SITE]), "RIVERS": rivers(), **early})[0]["OUTPUT"][0]["alert"] == 0


def test_a_coast_that_cuts_the_mouth_off_is_still_home(qgis_app):
    coast = countries([(box(69, 40.01, 71, 43), "Bothland")])  # 1.1 km of the river lie beyond
    rows = run({"INPUT": layer([SITE, SITE]), "RIVERS": rivers(), "COUNTRIES": coast, "MAX_DISTANCE": 0})[0]["OUTPUT"]
    assert [row["transbound"] for row in rows] == ["inside", "inside"]


def test_gaps_between_countries_add_up(qgis_app):
    """Two of 1.1 km, at 41.7 and at 41.5."""
    home = [(box(69, south, 71, north), "Bothland") for south, north in ((41.7, 43), (41.5, 41.69), (39, 41.49))]
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": countries(home), "MAX_DISTANCE": 0})
    assert rows["OUTPUT"][0]["transbound"] is None
    assert "the path leaves the countries layer after 44 km" in log


def test_a_facility_in_no_country_of_the_layer(qgis_app):
    """Where it is, is not known: the country on its path is not its own."""
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": countries([SOUTH])})
    row = rows["OUTPUT"][0]
    assert (row["transbound"], row["next_ctry"], row["alert"]) == ("crosses", "Southland", 1)
    assert rows["CROSSINGS"][0]["from_ctry"] is None
    near = countries([(box(69, 39, 70.005, 43), "Westland")])  # holds the river, not the facility
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": near, "BORDER_WIDTH": 0})
    assert (rows["OUTPUT"][0]["transbound"], rows["OUTPUT"][0]["alert"], rows["CROSSINGS"]) == (None, None, [])
    assert "Not known: the facility lies in no country of the layer" in log


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"MAX_DISTANCE": 90}, "over 90 km; the trace stops there, at the distance limit"),
        ({"RIVERS": (2, 99, 4, 0)}, "over 100 km; the trace stops there, at a gap in the river data"),
        ({"RIVERS": (2, 3, 4, 2)}, "the trace stops there, at a loop in the river data"),
    ],
)
def test_where_the_trace_stops_before_the_alert_time_nothing_is_excluded(qgis_app, change, said):
    change = {**change, "RIVERS": rivers(next_ids=change.get("RIVERS", (2, 3, 4, 0)))}
    whole = countries([(box(69, 39, 71, 43), "Bothland")])
    given = {"INPUT": layer([SITE]), "COUNTRIES": whole, **change}
    rows, _, log = run({**given, "VELOCITY": 20})
    assert (rows["OUTPUT"][0]["transbound"], rows["OUTPUT"][0]["alert"]) == ("inside", None)
    assert said in log
    assert run({**given, "VELOCITY": 0.001})[0]["OUTPUT"][0]["alert"] == 0  # it comes not so far in that time


def test_an_alert_from_a_border_water_before_the_crossing_is_told(qgis_app):
    """The border runs 200 m east of the river from 41.5 to 41.2; the river crosses into the south at 41."""
    east = (box(70.0024, 41.2, 71, 41.5), "Eastland")
    north = ("POLYGON((69 41, 69 43, 71 43, 71 41.5, 70.0024 41.5, 70.0024 41.2, 71 41.2, 71 41, 69 41))", "Northland")
    parameters = {"COUNTRIES": countries([north, east, SOUTH]), "ALERT_HOURS": 20}
    rows, _, log = run({"INPUT": layer([SITE]), "RIVERS": rivers(), **parameters})
    row = rows["OUTPUT"][0]
    assert (row["transbound"], row["next_ctry"], row["alert"]) == ("crosses", "Southland", 1)
    assert (
        "Crosses into Southland after 100 km and 28 h at 1.0 m/s. Before that, it reaches the border water with "
        "Eastland after 44 km and 12 h (within the alert time of 20 h)"
    ) in log


@pytest.mark.parametrize(("velocity", "said"), [(0.001, "0.001"), (0.25, "0.25"), (1 / 3, "0.333"), (2, "2.0")])
def test_the_velocity_is_said_as_it_is(qgis_app, velocity, said):
    given = {"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": countries([NORTH, SOUTH]), "VELOCITY": velocity}
    assert f"h at {said} m/s" in run(given)[2]


@pytest.mark.parametrize("width", [0, 0.001, 10])
def test_a_narrow_boundary_river(qgis_app, width):
    """A border 5 m beside the river; any width is looked at in bounded memory."""
    west, east = (box(69, 39, 70.00006, 43), "Westland"), (box(70.00006, 39, 71, 43), "Eastland")
    given = {"INPUT": layer(["POINT(69.99 41.9)"]), "RIVERS": rivers(), "COUNTRIES": countries([west, east])}
    (row,) = run({**given, "BORDER_WIDTH": width})[0]["OUTPUT"]
    assert row["transbound"] == ("border" if width == 10 else "inside")


@pytest.mark.parametrize("width", [0.001, 10, 500])
def test_a_border_that_is_drawn_on_the_river(qgis_app, width):
    """The river lies in both countries."""
    west, east = (box(69, 39, 70, 43), "Westland"), (box(70, 39, 71, 43), "Eastland")
    for site, other in (("POINT(69.99 41.9)", "Eastland"), ("POINT(70.01 41.9)", "Westland")):
        given = {"INPUT": layer([site]), "RIVERS": rivers(), "COUNTRIES": countries([west, east])}
        (row,) = run({**given, "BORDER_WIDTH": width})[0]["OUTPUT"]
        assert (row["transbound"], row["next_ctry"], row["border_km"]) == ("border", other, 0)


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


CUT = RIVER[:2]  # ends on the border at 41, 100 km below the facility
NEAR = "POINT(70.01 41.05)"  # 5.5 km above the border
CITY = [(70.02, 40.97, 50_000), (69, 43, 1), (71, 39, 1)]  # beyond the border, 9 km down the river


@pytest.mark.parametrize("lines", [rivers, layer], ids=["by id", "by ends"])
@pytest.mark.parametrize("end", [41.0, 41.003], ids=["on the border", "300 m before it"])
def test_a_river_cut_at_the_border_reaches_it(qgis_app, lines, end):
    """Nothing is known of the people beyond, nor is it known that there are none."""
    cut = [CUT[0], CUT[1].replace("70 41.0", f"70 {end}")]
    given = {"RIVERS": lines(cut, (2, 0)) if lines is rivers else lines(cut), "PLACES": places(CITY)}
    sites = layer([NEAR, SITE, "POINT(70.001 41)"])
    rows, _, log = run({"INPUT": sites, "COUNTRIES": countries([NORTH, SOUTH]), **given})
    near, far, last = rows["OUTPUT"]
    for row in (near, far, last):
        assert (row["path_end"], row["transbound"], row["next_ctry"], row["alert"]) == (
            "outlet",
            "border",
            "Southland",
            1,
        )
    assert far["border_km"] == pytest.approx(99.5, abs=0.5)
    assert (near["pop_10km"], near["pop_how"], far["pop_10km"]) == (None, None, 0)
    # Of the neighbour the layer says nothing: it may be the sea.
    rows, _, log = run({"INPUT": sites, "COUNTRIES": countries([NORTH]), **given})
    near, far, last = rows["OUTPUT"]
    for row in (near, far, last):
        assert (row["transbound"], row["alert"]) == ("inside", None)
    assert (near["pop_10km"], far["pop_10km"]) == (None, 0)
    assert "Stays inside the country over 100 km; the path ends there, at the edge of the countries layer" in log
    late = run({"INPUT": sites, "COUNTRIES": countries([NORTH]), **given, "ALERT_HOURS": 20})[0]["OUTPUT"]
    assert [row["alert"] for row in late] == [None, 0, None]


def test_a_river_that_ends_in_a_lake_at_the_border_is_not_cut(qgis_app):
    sea = layer([box(69, 40.5, 71, 41)], "&field=name:string", [("Sea",)])
    given = {"INPUT": layer([NEAR]), "RIVERS": rivers(CUT, (2, 0)), "LAKES": sea, "PLACES": places(CITY)}
    (row,) = run({**given, "COUNTRIES": countries([NORTH])})[0]["OUTPUT"]
    assert (row["path_end"], row["transbound"], row["alert"], row["pop_10km"]) == ("lake", "inside", 0, 0)


# --- parameters, cancel, files, styles


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"NEXT_DOWN_FIELD": "nothing"}, "no field"),
        ({"COUNTRY_FIELD": "NAME"}, "needs the layer"),
        ({"REACH_ID_FIELD": "RIV_ID", "NEXT_DOWN_FIELD": "RIV_ID"}, "cannot be both"),
        ({"RIVERS": "no id", "NEXT_DOWN_FIELD": "below"}, "needs “Reach id field”"),
        ({"OUTPUT": "/tmp/same.gpkg", "PATHS": "/tmp/same.gpkg"}, "Two outputs"),
    ],
)
def test_contradictions_are_refused_before_the_run(qgis_app, provider, wrong, said):
    parameters = {"INPUT": layer([SITE]), "RIVERS": rivers(), "OUTPUT": "memory:", **wrong}
    if parameters["RIVERS"] == "no id":
        parameters["RIVERS"] = layer(RIVER[:1], "&field=below:integer", [(0,)])
    ok, message = provider.algorithm("downstream").checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    assert said in message


@pytest.mark.parametrize(("role", "several"), [("RIVERS", False), ("RECEPTORS", True)])
def test_an_input_is_not_overwritten(qgis_app, provider, facilities_path, rivers_path, role, several):
    parameters = {"INPUT": facilities_path, role: [rivers_path] if several else rivers_path, "OUTPUT": "memory:"}
    parameters["REACHED"] = rivers_path.split("|")[0]
    ok, message = provider.algorithm("downstream").checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    assert "overwrite" in message


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_long_texts_and_foreign_classes(qgis_app, provider, tmp_path, suffix):
    sites = layer([SITE, SITE], "&field=name:string(0)&field=haz_class:string", [("a" * 400, "high"), ("b", "3")])
    paths = {name: str(tmp_path / f"{name}.{suffix}") for name in OUTPUTS}
    parameters = {"INPUT": sites, "RIVERS": rivers(), "COUNTRIES": countries([NORTH, ("".join(SOUTH[:1]), "S" * 200)])}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    _, ok = provider.algorithm("downstream").create().run({**parameters, **paths}, context, feedback)
    assert ok, feedback.textLog()
    rows = [
        (plain(f["tmf_name"]), plain(f["haz_class"])) for f in QgsVectorLayer(paths["PATHS"], "", "ogr").getFeatures()
    ]
    assert rows == [("a" * (400 if suffix == "gpkg" else 254), None), ("b", 3)]


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
    from tmf_hazard_plugin.core.result import RESULT_FIELDS
    from tmf_hazard_plugin.plugin.downstream.fields import (
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
    assert drawn_in_order(renderer) == [("haz_class", True)]  # the worst last, on top
    assert {str(c.value()) for c in renderer.categories()} == {"1", "4"}
    categories = renderer.categories()  # own their symbols
    assert [part.layerType() for part in categories[0].symbol().symbolLayers()][-1] == "MarkerLine"
    renderer = opened["CROSSINGS"].renderer()
    assert [c.value() for c in renderer.categories()] == ["crossing", "border"]
    assert opened["CROSSINGS"].labelsEnabled()
    assert isinstance(opened["REACHED"].renderer(), QgsGraduatedSymbolRenderer)
    assert drawn_in_order(opened["REACHED"].renderer()) == [("travel_h", False)]  # the soonest on top


def drawn_in_order(renderer):
    assert renderer.orderByEnabled()
    return [(clause.expression().expression().strip('"'), clause.ascending()) for clause in renderer.orderBy().list()]


@pytest.mark.parametrize("wrong", ["nan", float("nan")])
@pytest.mark.parametrize(
    ("algorithm", "role"),
    [
        ("downstream", role)
        for role in ("SNAP_TOLERANCE", "SNAP_DISTANCE", "MAX_DISTANCE", "VELOCITY", "CORRIDOR", "ALERT_HOURS",
                     "BORDER_LENGTH", "BORDER_WIDTH", "POPULATION_RADIUS")
    ] + [("score", "SEARCH_RADIUS"), ("ratinglist", "TOP_N")],
)  # fmt: skip
def test_numbers_that_are_none_are_refused(qgis_app, provider, algorithm, role, wrong):
    parameters = {"INPUT": layer([SITE]), "OUTPUT": "memory:", role: wrong}
    ok, message = provider.algorithm(algorithm).checkParameterValues(parameters, QgsProcessingContext())
    assert (ok, "“nan” is not a number" in message) == (False, True)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    _, ok = provider.algorithm(algorithm).create().run(parameters, context, feedback)  # as a model does, unasked
    assert (ok, "“nan” is not a number" in feedback.textLog()) == (False, True)


def test_roles_without_a_field_are_said(qgis_app):
    towns = layer(["POINT(70.005 41.85)"], "&field=title:string&field=code:integer", [("Aul", 1)])
    reserve = layer([box(69.9, 41.2, 70.1, 41.3)], "&field=x:integer", [(1,)])
    reserve.setName("reserve")
    QgsProject.instance().addMapLayers([reserve], False)
    wkts = [wkt for wkt, _ in (NORTH, SOUTH)]
    given = {"RIVERS": rivers(), "COUNTRIES": layer(wkts, "&field=x:integer", [(1,), (2,)]), "PLACES": towns}
    feedback = Warnings()
    rows, _, log = run({"INPUT": layer([SITE]), **given, "RECEPTORS": [reserve.id()]}, feedback)
    assert "No field for: Country field, Population field" in feedback.said
    (others,) = [line for line in log.splitlines() if line.startswith("No field for: ") and line not in feedback.said]
    assert others == "No field for: Stream order field, Name field, Name field of “reserve”"
    assert "Name field of “made”: “title”, found by its name" in log
    row = rows["OUTPUT"][0]
    assert (row["next_ctry"], row["screening"].startswith("Crosses into № 2 after")) == ("№ 2", True)
    half_named = {**given, "COUNTRIES": countries([NORTH, (SOUTH[0], None)])}
    assert run({"INPUT": layer([SITE]), **half_named})[0]["OUTPUT"][0]["next_ctry"] == "№ 2"
    QgsProject.instance().removeAllMapLayers()


class Warnings(QgsProcessingFeedback):
    """Keeps the warnings."""

    def __init__(self):
        super().__init__(False)
        self.said = []

    def pushWarning(self, warning):
        self.said.append(warning)
        super().pushWarning(warning)


@pytest.mark.parametrize("with_rivers", [True, False])
def test_unusable_populations_are_listed(qgis_app, with_rivers):
    towns = [("a", "many", 70.005), ("b", "7", 70.006), ("c", "-5", 70.007), ("d", "1,234", 70.008)]
    fields = "&field=name:string&field=population:string"
    points = layer([f"POINT({x} 41.85)" for *_, x in towns], fields, [row[:2] for row in towns])
    log = run({"INPUT": layer([SITE]), "PLACES": points, **({"RIVERS": rivers()} if with_rivers else {})})[2]
    lines = log.splitlines()
    for row, name, value, reason in (
        (1, "a", "many", "not a number"),
        (3, "c", "-5", "outside the possible range"),
        (4, "d", "1,234", "thousands or decimals? Write it without a group separator"),
    ):
        head = lines.index(f"Field “population”: 1 value(s) unusable, counted as unknown: {reason}")
        assert lines[head + 1] == f"  row {row}, {name}: “{value}”"
