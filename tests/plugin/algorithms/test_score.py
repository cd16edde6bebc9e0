"""tmfhazard:score in QGIS: what comes out, how it looks, and what happens to awkward input."""

import gc
import json
import os
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsPointDisplacementRenderer,
    QgsPointXY,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    edit,
)
from qgis_runs import Log, layer_of, run, table

from tmf_hazard_plugin.core import BUILTIN_PROFILES, builtin_profile
from tmf_hazard_plugin.core.result import RESULT_FIELDS
from tmf_hazard_plugin.plugin import i18n
from tmf_hazard_plugin.plugin.legend import NAME_PROPERTY, PROFILE_PROPERTY, LegendInfo, profile_of
from tmf_hazard_plugin.plugin.reading import measured_fields
from tmf_hazard_plugin.plugin.writing import place_of_layer, place_of_output

ADDED = [c.id for c in builtin_profile("thi_water").components] + list(RESULT_FIELDS)
pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module")
def scored(provider, facilities_path, rivers_path, lakes_path):
    log = Log()
    result = run(log=log, INPUT=facilities_path, RIVERS=rivers_path, LAKES=lakes_path, SEARCH_RADIUS=65000)
    return result, log


def test_real_facilities(scored, facilities_path):
    result, log = scored
    layer, source = result["OUTPUT"], QgsVectorLayer(facilities_path)
    assert layer.featureCount() == source.featureCount() == result["FACILITIES"] == 68
    assert layer.fields().names()[-len(ADDED) :] == ADDED
    for before, after in zip(source.getFeatures(), layer.getFeatures()):
        kept = after.attributes()[: len(before.attributes())]
        assert kept == before.attributes()
        assert before.geometry().equals(after.geometry()) or (before.geometry().isNull() and after.geometry().isNull())
    rows = table(layer)
    counts = [sum(row["haz_class"] == code for row in rows) for code in range(5)]
    assert counts == [result[name] for name in ("INSUFFICIENT", "LOW", "MEDIUM", "HIGH", "VERY_HIGH")]
    assert result["UNSETTLED"] == sum(row["cls_min"] != row["cls_max"] for row in rows)
    for row in rows:
        assert (row["haz_class"] == 0) == (row["haz_rank"] == NULL)
        assert row["method"] == "thi_water 1.0 [8, 10, 12] worst"
    by_id = {row["id"]: row for row in rows}
    assert by_id["KG-MS-03"]["thi_cap"] == pytest.approx(5.0434, abs=5e-5)
    assert by_id["KG-MS-03"]["whc"] == 3  # uranium mill tailings
    assert by_id["KG-MS-03"]["haz_class"] >= 3
    assert "thi_tox:derived" in by_id["KG-MS-03"]["basis"]
    assert by_id["KG-AT-2"]["riv_dist_m"] == NULL  # no geometry: unknown, and kept
    assert "tei_env:assumed" in by_id["KG-AT-2"]["assumed"]
    ak_tyuz_and_ridder = [row for row in rows if row["id"].startswith(("KG-AT-", "KZ-TALOV", "KZ-RIDOLD"))]
    assert len(ak_tyuz_and_ridder) >= 5
    assert all(row["haz_class"] in (0, 3, 4) for row in ak_tyuz_and_ridder)
    assert "volume: field “volume_m3”, found by its name" in log.text
    assert "id from field “RIV_ID”" in log.text
    assert "No field for:" in log.text


def test_input_alone_works(facilities_path):
    result = run(INPUT=facilities_path)
    assert result["FACILITIES"] == 68
    assert all("tei_env:assumed" in row["assumed"] for row in table(result["OUTPUT"]))


@pytest.mark.parametrize("method", range(len(BUILTIN_PROFILES)))
def test_every_profile(method, facilities_path):
    layer = run(INPUT=facilities_path, METHOD=method)["OUTPUT"]
    profile = builtin_profile(BUILTIN_PROFILES[method])
    assert layer.fields().names()[-len(RESULT_FIELDS) - len(profile.components) :][: len(profile.components)] == [
        c.id for c in profile.components
    ]
    assert table(layer)[0]["method"].startswith(profile.stamp)


def embedded(layer):
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPointDisplacementRenderer)
    assert isinstance(renderer.embeddedRenderer(), QgsCategorizedSymbolRenderer)
    return renderer.embeddedRenderer()


def test_style_travels_inside_a_geopackage(tmp_path, facilities_path):
    path = str(tmp_path / "результат.gpkg")
    run(INPUT=facilities_path, OUTPUT=path)
    layer = QgsVectorLayer(path, "fresh", "ogr")
    assert " ".join(str(c.value()) for c in embedded(layer).categories()) == "40 41 30 31 20 21 10 11 0"
    assert "score ≥ 12" in embedded(layer).categories()[0].label()
    assert "10 ≤ score < 12" in embedded(layer).categories()[2].label()
    assert layer.labelsEnabled()
    assert "thi_dam" in layer.mapTipTemplate()
    assert layer.attributeAlias(layer.fields().indexOf("haz_score")) == "Hazard score"
    assert layer.displayExpression() == '"name"'


@pytest.mark.parametrize("algorithm", ["score", "downstream"])
def test_a_temporary_output_warns_of_no_aliases_and_gets_them_with_its_style(facilities_path, algorithm):
    log, outputs = Log(), dict.fromkeys(("PATHS", "CROSSINGS", "REACHED"), "TEMPORARY_OUTPUT")
    run(f"tmfhazard:{algorithm}", INPUT=facilities_path, log=log, **(outputs if algorithm == "downstream" else {}))
    assert "lias" not in log.text
    layer = run(INPUT=facilities_path)["OUTPUT"]
    run("tmfhazard:style", INPUT=layer)
    assert layer.attributeAlias(layer.fields().indexOf("haz_score")) == "Hazard score"


@pytest.mark.parametrize("suffix", ["shp", "geojson"])
def test_style_lies_beside_other_files(tmp_path, facilities_path, suffix):
    path = str(tmp_path / f"результат.{suffix}")
    run(INPUT=facilities_path, OUTPUT=path)
    layer = QgsVectorLayer(path, "fresh", "ogr")
    assert layer.featureCount() == 68
    embedded(layer)


def test_a_format_that_drops_rows_is_refused(tmp_path, facilities_path):
    with pytest.raises(QgsProcessingException, match=r"55 of 68|Row 12 could not be written"):
        # FlatGeobuf keeps no feature without geometry; GDAL drops it or refuses it, by version.
        run(INPUT=facilities_path, OUTPUT=str(tmp_path / "out.fgb"))


def test_map_tip_explains_a_facility(facilities_path):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layer = run(INPUT=facilities_path)["OUTPUT"]
    run("tmfhazard:style", INPUT=layer)
    feature = next(f for f in layer.getFeatures() if f["id"] == "KG-MS-03")
    scopes = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    scopes.setFeature(feature)
    html = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), scopes)
    assert "[%" not in html
    assert "Mailuu-Suu" in html
    for words in ("Capacity", "5.04", "measured", "Toxicity", "derived", "Dam", "assumed", "thi_water 1.0"):
        assert words in html, words


def test_styled_when_loaded_also_after_a_background_task(facilities_path, qtbot_wait):
    algorithm = QgsApplication.processingRegistry().algorithmById("tmfhazard:score")
    context, feedback = QgsProcessingContext(), Log()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    done = []
    task = QgsProcessingAlgRunnerTask(algorithm, {"INPUT": facilities_path, "OUTPUT": output}, context, feedback)
    task.executed.connect(lambda ok, results: done.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    qtbot_wait(lambda: done)
    ok, results = done[0]
    assert ok
    gc.collect()
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    layer = context.takeResultLayer(results["OUTPUT"])
    assert details.postProcessor() is not None
    details.postProcessor().postProcessLayer(layer, context, feedback)
    embedded(layer)


def test_two_runs_of_a_batch_give_what_single_runs_give(facilities_path, lakes_path, tmp_path):
    single = [table(run(INPUT=facilities_path, LAKES=lakes_path, METHOD=m)["OUTPUT"]) for m in (0, 2)]
    context, log = QgsProcessingContext(), Log()
    both = [
        run(
            INPUT=facilities_path,
            LAKES=lakes_path,
            METHOD=m,
            OUTPUT=str(tmp_path / f"{m}.gpkg"),
            context=context,
            log=log,
        )
        for m in (0, 2)
    ]
    for rows, result in zip(single, both):
        batch = table(QgsVectorLayer(result["OUTPUT"], "b", "ogr"))
        for one, other in zip(rows, batch):
            other.pop("fid")
            assert one == other


def test_cancel_in_the_middle_writes_nothing(facilities_path, rivers_path, tmp_path):
    class Stop(Log):
        def setProgress(self, percent):
            if percent > 20:
                self.cancel()

    path = tmp_path / "out.gpkg"
    log = Stop()
    log.progressChanged.connect(lambda percent: log.cancel() if percent > 10 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(INPUT=facilities_path, RIVERS=rivers_path, OUTPUT=str(path), log=log)
    assert not path.exists()


# --- awkward input


def test_names_that_clash_lose_no_column():
    fields = "haz_score:string&field=HAZ_RANK:integer&field=fid:integer&field=volume_m3:double&field=name:string"
    rows = [("POINT(70 45)", "old", 7, 1, 1e6, "А"), ("POINT(71 45)", "older", 8, 1, 1e5, "Б")]
    log = Log()
    layer = run(INPUT=layer_of(rows, fields), log=log)["OUTPUT"]
    assert layer.fields().names()[:5] == ["haz_score_1", "HAZ_RANK_1", "fid_1", "volume_m3_1", "name"]
    assert [list(row.values())[:5] for row in table(layer)] == [["old", 7, 1, 1e6, "А"], ["older", 8, 1, 1e5, "Б"]]
    assert [row["volume_m3"] for row in table(layer)] == [1e6, 1e5]
    assert "“haz_score” is kept as “haz_score_1”" in log.text


def test_equal_fid_values_eat_no_rows(tmp_path):
    rows = [(f"POINT({70 + k} 45)", 7, f"n{k}") for k in range(3)]
    path = str(tmp_path / "out.gpkg")
    run(INPUT=layer_of(rows, "fid:integer&field=name:string"), OUTPUT=path)
    written = table(QgsVectorLayer(path, "x", "ogr"))
    assert [(row["fid_1"], row["name"]) for row in written] == [(7, "n0"), (7, "n1"), (7, "n2")]


def test_a_shapefile_keeps_every_column_and_row(tmp_path, facilities_path):
    path, log = str(tmp_path / "вывод.shp"), Log()
    rows = [("POINT(70 45)", "А", 5e6, 1, 2)]
    fields = "название:string&field=volume_m3:double&field=riv_dist_metres:double&field=in_flood_zone:integer"
    run(INPUT=layer_of(rows, fields), OUTPUT=path, log=log)
    layer = QgsVectorLayer(path, "x", "ogr")
    assert layer.fields().names()[-len(ADDED) :] == ADDED
    assert layer.fields().count() == 4 + len(ADDED)
    assert table(layer)[0]["volume_m3"] == 5e6
    assert "cuts field names" in log.text


def test_values_as_spreadsheets_have_them():
    fields = "Наименование:string&field=Объём:string&field=Статус:string&field=Состав хвостов:string&field=КЗУ:string"
    rows = [
        ("POINT(70 45)", "А", "1 000 000,0", "действующее", "уран", "1,5"),
        ("POINT(70 46)", "Б", "н/д", "деректер жоқ", "нет данных", "-"),
        ("POINT(70 47)", "В", NULL, NULL, NULL, NULL),
        ("POINT(70 48)", "Г", "много", "строится", "нечто", "-1"),
        ("POINT(70 49)", "Д", "110,500", "жұмыс iстеп тұрған", "мыс", ""),
    ]
    log = Log()
    found = table(run(INPUT=layer_of(rows, fields), METHOD=1, log=log)["OUTPUT"])
    assert len(found) == 5
    assert (found[0]["volume_m3"], found[0]["whc"], found[0]["thi_manag"], found[0]["thi_dam"]) == (1e6, 3, 0, 0)
    for row in found[1:4]:
        assert row["haz_class"] == 0
        assert row["known_pct"] == 0
    assert (found[4]["whc"], found[4]["volume_m3"]) == (2, 110.5)  # "1 000 000,0" proves the decimal comma
    for words in (
        "row 4, Г: “много”",
        "row 4, Г: “строится”",
        "row 4, Г: “-1”",
        "row 4, Г: “нечто”",
    ):
        assert words in log.text, words
    assert "row 2" not in log.text  # missing is missing, not a mistake


@pytest.mark.parametrize("algorithm", ["score", "downstream"])
@pytest.mark.parametrize("suffix", ["gpkg", "shp", "csv", "xlsx"])
def test_lists_and_maps_of_geojson_are_kept_as_text(tmp_path, suffix, algorithm):
    point = {"type": "Point", "coordinates": [70, 45]}
    properties = {"tags": ["уран", "медь"], "obj": {"k": 1}, "flag": True, "d": "2020-01-31", "Name": "А", "name": "Б"}
    features = [{"type": "Feature", "properties": properties, "geometry": point}]
    source = tmp_path / "in.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    path = str(tmp_path / f"out.{suffix}")
    run(f"tmfhazard:{algorithm}", INPUT=str(source), OUTPUT=path)
    (row,) = table(QgsVectorLayer(path, "x", "ogr"))
    assert json.loads(row["tags"]) == properties["tags"]
    assert json.loads(row["obj"]) == properties["obj"]
    assert (row["Name"], row["name_1"]) == ("А", "Б")


@pytest.mark.parametrize(
    "language, names, chosen",
    [
        ("en", {"name": "A", "name_ru": "А"}, "name"),
        ("ru", {"name": "A", "name_ru": "А"}, "name_ru"),
        ("ru", {"name": "A", "name_ru": None}, "name"),  # a map without labels serves nobody
        ("kk", {"name": "A", "name_ru": "А", "name_kk": "Ә"}, "name_kk"),
        ("kk", {"name": "A", "name_ru": "А", "name_kk": "деректер жоқ"}, "name_ru"),
    ],
)
def test_facilities_are_named_in_the_language_of_the_user(language, names, chosen, monkeypatch):
    monkeypatch.setenv("TMF_HAZARD_LANG", language)
    layer = layer_of([("POINT(70 45)", *names.values())], "&field=".join(f"{name}:string" for name in names))
    scored = run(INPUT=layer)["OUTPUT"]
    assert LegendInfo.for_layer(scored).name_field == chosen
    log = Log()
    run(INPUT=layer, log=log)
    assert f"“{chosen}”" in log.text or f"«{chosen}»" in log.text


def test_units():
    rows = [("POINT(70 45)", "А", 2.5)]
    for unit, expected in enumerate((2.5, 2500, 2.5e6)):
        assert table(run(INPUT=layer_of(rows), VOLUME_UNIT=unit)["OUTPUT"])[0]["volume_m3"] == expected
    log = Log()
    by_name = layer_of(rows, "name:string&field=volume_mm3:double")
    assert table(run(INPUT=by_name, log=log)["OUTPUT"])[0]["volume_m3"] == 2.5e6
    assert "from its name: Mm³ (million m³). Median: 2.50 million m³" in log.text
    assert table(run(INPUT=by_name, VOLUME_FIELD="volume_mm3")["OUTPUT"])[0]["volume_m3"] == 2.5e6
    mass = layer_of([("POINT(70 45)", "А", 3e6)], "name:string&field=mass_t:double")
    assert table(run(INPUT=mass)["OUTPUT"])[0]["volume_m3"] == 2e6
    assert table(run(INPUT=mass, BULK_DENSITY=3)["OUTPUT"])[0]["volume_m3"] == 1e6


def test_geometry_that_is_not_there():
    rows = [("POINT(70 45)", "А", 1e6), (None, "Б", 1e6), ("POINT EMPTY", "В", 1e6), ("POINT(nan nan)", "Г", 1e6)]
    lake = layer_of([("POLYGON((69 44, 71 44, 71 46, 69 46, 69 44))", "x")], "name:string", geometry="Polygon")
    log = Log()
    found = table(run(INPUT=layer_of(rows), LAKES=lake, log=log)["OUTPUT"])
    assert [row["name"] for row in found] == ["А", "Б", "В", "Г"]
    assert [row["lak_dist_m"] for row in found] == [0, NULL, NULL, NULL]
    assert "Rows: 2 (Б), 3 (В), 4 (Г)" in log.text


@pytest.mark.parametrize("algorithm", ["score", "downstream"])
@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson"])
def test_a_line_among_the_points_is_kept_as_a_row_without_position(tmp_path, algorithm, suffix):
    shapes = [("Point", [70, 45]), ("LineString", [[70, 45], [71, 45]]), ("MultiPoint", [[70, 45]])]
    features = [
        {"type": "Feature", "properties": {"name": kind}, "geometry": {"type": kind, "coordinates": coordinates}}
        for kind, coordinates in shapes
    ]
    source, log = tmp_path / "in.geojson", Log()
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    path = str(tmp_path / f"out.{suffix}")
    run(f"tmfhazard:{algorithm}", INPUT=str(source), OUTPUT=path, log=log)
    layer = QgsVectorLayer(path, "x", "ogr")
    assert [f["name"] for f in layer.getFeatures()] == ["Point", "LineString", "MultiPoint"]
    written = [f.geometry() for f in layer.getFeatures()]
    assert [geometry.isEmpty() for geometry in written] == [False, True, False]
    assert written[2].asPoint() == QgsPointXY(70, 45)  # in a layer of single points
    assert "1 facility(ies) without usable position" in log.text
    assert algorithm != "score" or "not a point; kept without its geometry. Rows: 2" in log.text


def test_a_table_is_told_how_to_become_points(tmp_path):
    path = tmp_path / "таблица.csv"
    path.write_text("name,lon,lat\na,70,45\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="Create points layer from table"):
        run(INPUT=str(path))


def test_river_sizes_that_are_no_numbers_are_named():
    fields = "ORD_STRA:string"
    rivers = [
        ("LINESTRING(70 45, 71 45)", "пять"),
        ("LINESTRING(72 46, 73 46)", NULL),
        ("LINESTRING(74 47, 75 47)", "5"),
    ]
    layer, log = layer_of(rivers, fields, geometry="LineString"), Log()
    facilities = layer_of([("POINT(70 45)", "А", 1e6), ("POINT(72 46)", "Б", 1e6), ("POINT(74 47)", "В", 1e6)])
    rows = table(run(INPUT=facilities, RIVERS=layer, log=log)["OUTPUT"])
    assert ["tei_env:assumed" in row["assumed"] for row in rows] == [True, True, False]
    assert "field “ORD_STRA”: 1 size(s) unusable" in log.text and "row 1, А: “пять”" in log.text


def test_attributes_called_like_the_geometry_are_renamed(tmp_path):
    path = str(tmp_path / "out.gpkg")
    fields = "name:string&field=geom:string&field=GEOMETRY:string&field=ogc_fid:integer"
    run(INPUT=layer_of([("POINT(70 45)", "А", "POINT(1 1)", "x", 7)], fields), OUTPUT=path)
    (row,) = table(QgsVectorLayer(path, "x", "ogr"))
    assert (row["geom_1"], row["GEOMETRY_1"], row["ogc_fid_1"]) == ("POINT(1 1)", "x", 7)


def test_multipoints_take_their_nearest_point():
    rows = [("MULTIPOINT((70 45), (75 45))", "А", 1e6)]
    lake = layer_of([("POLYGON((74 44, 76 44, 76 46, 74 46, 74 44))", "x")], "name:string", geometry="Polygon")
    layer = run(INPUT=layer_of(rows, geometry="MultiPoint"), LAKES=lake)["OUTPUT"]
    assert table(layer)[0]["lak_dist_m"] == 0
    assert next(layer.getFeatures()).geometry().asWkt() == "MultiPoint ((70 45),(75 45))"


def test_selected_features_only():
    layer = layer_of([(f"POINT({70 + k} 45)", f"n{k}", 1e6) for k in range(4)])
    layer.selectByIds([2, 4])
    QgsProject.instance().addMapLayer(layer)
    result = run(INPUT=QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True))
    assert sorted(row["name"] for row in table(result["OUTPUT"])) == ["n1", "n3"]
    QgsProject.instance().removeMapLayer(layer)


def test_no_features():
    log = Log()
    result = run(INPUT=layer_of([]), log=log)
    assert result["FACILITIES"] == result["LOW"] == result["INSUFFICIENT"] == 0
    assert "no facilities" in log.text


def test_missing_crs():
    log = Log()
    lake = layer_of([("POLYGON((69 44, 71 44, 71 46, 69 46, 69 44))", "x")], "name:string", geometry="Polygon")
    found = run(INPUT=layer_of([("POINT(70 45)", "А", 1e6)], crs=""), LAKES=lake, log=log)["OUTPUT"]
    assert table(found)[0]["lak_dist_m"] == 0
    assert found.crs().authid() == "EPSG:4326"
    assert "is assumed" in log.text
    metres = layer_of([("POINT(500000 5000000)", "А", 1e6)], crs="")
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run(INPUT=metres, LAKES=lake)
    assert run(INPUT=metres)["FACILITIES"] == 1  # attributes alone need no CRS


def test_layers_of_other_systems_and_seismic_raster(tmp_path, facilities_path):
    import processing

    raster = str(tmp_path / "pga.tif")
    processing.run(
        "native:createconstantrasterlayer",
        {"EXTENT": "72,73,41,42 [EPSG:4326]", "TARGET_CRS": "EPSG:4326", "PIXEL_SIZE": 0.1, "NUMBER": 0.25,
         "OUTPUT_TYPE": 5, "OUTPUT": raster},
    )  # fmt: skip
    rows = table(run(INPUT=facilities_path, SEISMIC=raster)["OUTPUT"])
    inside = {row["id"] for row in rows if "thi_seism:measured" in row["basis"]}
    assert "KG-MS-03" in inside
    assert "KZ-KOSH" not in inside
    assert all(row["thi_seism"] == 1 for row in rows)  # measured 0.25 g, or the worst


def test_flood_zones():
    zone = layer_of([("POLYGON((69 44, 71 44, 71 46, 69 46, 69 44))", "x")], "name:string", geometry="Polygon")
    rows = [("POINT(70 45)", "А", 1e6), ("POINT(71.01 45)", "Б", 1e6), ("POINT(80 45)", "В", 1e6)]
    found = table(run(INPUT=layer_of(rows), FLOOD_ZONES=zone, METHOD=1)["OUTPUT"])
    assert [row["in_flood"] for row in found] == [1, 0, NULL]
    assert [row["thi_flood"] for row in found] == [1, 0, 1]


def test_population_from_the_downstream_trace_keeps_how_it_is_known():
    fields = "name:string&field=pop_10km:integer&field=pop_how:string"
    rows = [
        ("POINT(70 45)", "А", 5000, "measured"),
        ("POINT(70 46)", "Б", 5000, "proxy"),
        ("POINT(70 47)", "В", NULL, NULL),
    ]
    found = table(run(INPUT=layer_of(rows, fields), METHOD=3)["OUTPUT"])
    assert [row["tei_pop"] for row in found] == [3, 3, 4]
    assert [row["basis"].split(";")[-1] for row in found] == ["tei_pop:measured", "tei_pop:proxy", "tei_pop:assumed"]
    counted = layer_of([("POINT(70 46)", 5000, "proxy")], "people:integer&field=pop_how:string")
    (row,) = table(run(INPUT=counted, METHOD=3, PAR_FIELD="people")["OUTPUT"])
    assert row["basis"].endswith("tei_pop:measured")  # not the people of the trace


def test_scoring_twice_takes_no_result_for_a_measurement(facilities_path):
    first = run(INPUT=facilities_path)["OUTPUT"]
    second = run(INPUT=first)["OUTPUT"]
    assert [row["basis"] for row in table(first)] == [row["basis"] for row in table(second)]
    assert [row["haz_score"] for row in table(first)] == [row["haz_score"] for row in table(second)]


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
@pytest.mark.parametrize("own", [True, False])
def test_scoring_again_and_again_takes_no_result_for_a_measurement(tmp_path, suffix, own):
    fields = "name:string&field=substance:string&field=volume_m3:double" + ("&field=whc:integer" if own else "")
    layer, unit = layer_of([("POINT(70 45)", "А", "sand", 5e6, *([2] if own else []))], fields), 2
    for k in range(4):
        path = str(tmp_path / f"{k}.{suffix}")
        run(INPUT=layer, OUTPUT=path, VOLUME_UNIT=unit)
        layer = QgsVectorLayer(path, "x", "ogr")
        (row,) = table(layer)
        assert (row["volume_m3"], row["whc"]) == (5e6, 2 if own else 3 if k else 0)
        assert f"thi_tox:{'measured' if own else 'derived'}" in row["basis"] and "thi_cap:measured" in row["basis"]
        if not k:  # the results before say 0, which is out of date now
            with edit(layer):
                layer.changeAttributeValue(
                    next(layer.getFeatures()).id(), layer.fields().indexOf("substance"), "cyanide"
                )


def test_method_file_wins_and_a_bad_one_is_refused_in_words(tmp_path, facilities_path):
    own = {
        "id": "ours", "version": "3", "title": "Наша", "components": ["thi_cap"],
        "classes": [{"code": 1, "title": "Малая"}, {"code": 2, "from": 5}, {"code": 3, "from": 6}, {"code": 4, "from": 7}],
    }  # fmt: skip
    path = tmp_path / "наша методика.json"
    path.write_text(json.dumps(own), encoding="utf-8")
    layer = run(INPUT=facilities_path, METHOD=1, METHOD_FILE=str(path))["OUTPUT"]
    assert table(layer)[0]["method"] == "ours 3 [5, 6, 7] worst"
    assert "thi_dam" not in layer.fields().names()
    own["components"] = ["thi_capp"]
    path.write_text(json.dumps(own), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"components\[0\]: no shipped component is called “thi_capp”"):
        run(INPUT=facilities_path, METHOD_FILE=str(path))


REFUSED = [
    ({"INPUT": "{rivers}"}, "Facilities.*wrong geometry type"),
    ({"RIVERS": "{facilities}"}, "Rivers.*wrong geometry type"),
    ({"RIVERS": "/nowhere/rivers.gpkg"}, "RIVERS: /nowhere/rivers.gpkg not found|Rivers.*cannot be read"),
    ({"SEISMIC": "/nowhere/pga.tif"}, "SEISMIC: /nowhere/pga.tif not found|cannot be read"),
    ({"VOLUME_FIELD": "объём"}, "no field “объём”"),
    ({"VOLUME_FIELD": "mass_t", "MASS_FIELD": "mass_t"}, "cannot be both: Volume field, Mass field"),
    ({"RIVER_SIZE_FIELD": "ORD_STRA"}, "needs the layer: Rivers"),
    ({"RIVERS": "{rivers}", "RIVER_SIZE_FIELD": "SIZE"}, "no field “SIZE”"),
    ({"METHOD_FILE": "/nowhere/method.json"}, "cannot be read"),
    ({"METHOD": 9}, "METHOD|Method profile"),
    ({"SEARCH_RADIUS": -1}, "SEARCH_RADIUS|Search radius"),
    ({"BULK_DENSITY": 0}, "BULK_DENSITY|Bulk density"),
    ({"SEARCH_RADIUS": float("nan")}, "Search radius, m: “nan” is not a number"),
    ({"BULK_DENSITY": float("nan")}, "Bulk density.*“nan” is not a number"),
    ({"OUTPUT": "{facilities_file}"}, "would overwrite the input"),
    ({"RIVERS": "{rivers}", "OUTPUT": "{rivers_file}"}, "would overwrite the input “Rivers”"),
    ({"OUTPUT": "/nowhere/out.gpkg"}, "out.gpkg|could not be created|Could not create"),
]


@pytest.mark.parametrize(("wrong", "message"), REFUSED, ids=[str(sorted(wrong)) for wrong, _ in REFUSED])
def test_refused_before_anything_is_written(wrong, message, facilities_path, rivers_path):
    texts = {
        "facilities": facilities_path, "rivers": rivers_path,
        "facilities_file": facilities_path.split("|")[0], "rivers_file": rivers_path.split("|")[0],
    }  # fmt: skip
    parameters = {key: value.format(**texts) if isinstance(value, str) else value for key, value in wrong.items()}
    before = QgsVectorLayer(facilities_path).featureCount()
    with pytest.raises(QgsProcessingException, match=message) as error:
        run(**{"INPUT": facilities_path, **parameters})
    assert "Traceback" not in str(error.value)
    assert QgsVectorLayer(facilities_path).featureCount() == before


def write_gpkg(path, rows, table_name="f", fields="name:string&field=volume:double"):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = table_name
    layer, context = layer_of(rows, fields), QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    return str(path)


ROWS = [(f"POINT({70 + k} 45)", f"n{k}", 1e6) for k in range(8)]


@pytest.mark.parametrize(
    ("kind", "output", "refused"),
    [
        ("gpkg", "{path}", True),
        ("gpkg", "ogr:dbname='{path}' table=\"F\" (geom)", True),
        ("gpkg", "ogr:dbname='{path}' table=\"other\" (geom)", False),
        ("first", "ogr:dbname='{path}' table=\"f\" (geom)", True),
        ("linked", "{path}", True),
        ("csv", "{path}", True),
        ("suffix", "{stem}", True),
        ("shp", "{path}", True),
    ],
)
@pytest.mark.parametrize("selected", [False, True])
def test_no_output_on_its_own_input(tmp_path, qgis_new_project, kind, output, refused, selected):
    path = tmp_path / "вход.gpkg"
    source = f"{write_gpkg(path, ROWS)}|layername=f"
    if kind == "first":
        source = str(path)
    elif kind == "linked":
        (tmp_path / "link.gpkg").symlink_to(path)
        source = str(tmp_path / "link.gpkg")
    elif kind == "csv":
        path = tmp_path / "вход.csv"
        path.write_text("name,x,y\n" + "".join(f"n{k},{70 + k},45\n" for k in range(8)), encoding="utf-8")
        source = f"{path.as_uri()}?type=csv&xField=x&yField=y&crs=EPSG:4326"
    elif kind == "shp":
        layer, path = QgsVectorLayer(source, "f", "ogr"), tmp_path / "вход.shp"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "ESRI Shapefile"
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
        source = str(path.with_suffix(".dbf"))
    layer = QgsVectorLayer(source, "f", "delimitedtext" if kind == "csv" else "ogr")
    assert layer.featureCount() == 8
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][:2])
    before = path.read_bytes()
    parameters = {
        "INPUT": QgsProcessingFeatureSourceDefinition(layer.id(), selected) if selected else layer,
        "OUTPUT": output.format(path=path, stem=path.with_suffix("") if kind == "suffix" else ""),
    }
    if refused:
        with pytest.raises(QgsProcessingException, match="would overwrite the input “Facilities"):
            run(**parameters)
        assert path.read_bytes() == before
    else:
        assert run(**parameters)["FACILITIES"] == (2 if selected else 8)
    assert QgsVectorLayer(source, "f", layer.providerType()).featureCount() == 8


def test_two_outputs_need_two_places_and_several_inputs_are_looked_at(provider, tmp_path, facilities_path):
    from tmf_hazard_plugin.plugin.processing_run import Run
    from tmf_hazard_plugin.plugin.writing import overwrite_error

    algorithm, context = provider.algorithm("downstream"), QgsProcessingContext()
    both, path = ("OUTPUT", "PATHS"), str(tmp_path / "a.gpkg")

    def error(**parameters):
        return overwrite_error(Run.of(algorithm, parameters, context, Log(), 1), ("INPUT", "PLACES"), both)

    table_of = "ogr:dbname='{}' table=\"{}\" (geom)".format
    assert "Two outputs would go to the same file" in error(OUTPUT=path, PATHS=path)
    assert "Two outputs" in error(OUTPUT=path[:-5], PATHS=QgsProcessingOutputLayerDefinition(path))
    assert "Two outputs" in error(OUTPUT=path, PATHS=table_of(path, "b"))
    assert "Two outputs" in error(OUTPUT=table_of(path, "b"), PATHS=table_of(path, "B"))
    assert error(OUTPUT=table_of(path, "a"), PATHS=table_of(path, "b")) == ""
    assert error(OUTPUT="TEMPORARY_OUTPUT", PATHS="TEMPORARY_OUTPUT") == ""
    file = facilities_path.split("|")[0]
    assert "overwrite the input “Places”" in error(PLACES=[layer_of([]), facilities_path], PATHS=file)


def test_cyrillic_paths(tmp_path, facilities_path):
    folder = tmp_path / "Министерство экологии" / "қалдық қоймалары"
    folder.mkdir(parents=True)
    source = QgsVectorLayer(facilities_path)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    path = str(folder / "объекты.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(source, path, QgsProject.instance().transformContext(), options)
    out = str(folder / "нәтиже.gpkg")
    assert run(INPUT=path, OUTPUT=out)["FACILITIES"] == 68
    embedded(QgsVectorLayer(out, "x", "ogr"))


def test_missing_pandas_is_said_in_words(monkeypatch, provider):
    import importlib.util

    assert provider.algorithm("score").canExecute()[0]
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *_: None)
    ok, reason = provider.algorithm("score").canExecute()
    assert not ok
    assert "pandas" in reason
    assert "OSGeo4W" in reason


def test_the_oldest_of_several_renamed_fields_is_the_inputs_own():
    names = [*RESULT_FIELDS, *(f"{name}_2" if name == "whc" else f"{name}_1" for name in RESULT_FIELDS), "whc_1", "h"]
    assert measured_fields(names) == {"whc": "whc_1", "h": "h"}
    assert measured_fields([*RESULT_FIELDS, "whc_1"]) == {"whc": "whc_1"}
    assert measured_fields(["whc", "whc_1"]) == {"whc": "whc", "whc_1": "whc_1"}  # never scored


def test_facilities_at_longitude_0_latitude_0_are_said():
    log = Log()
    run(INPUT=layer_of([("POINT(0 51)", "a", 1e6), ("POINT(30 0)", "b", 1e6), ("POINT(0 0)", "c", 1e6)]), log=log)
    assert "1 facility(ies) at longitude 0, latitude 0" in log.text


def test_places_of_layers(tmp_path):
    path, table_of = write_gpkg(tmp_path / "a.gpkg", ROWS, "f"), "ogr:dbname='{}' table=\"{}\" (geom)".format
    place = place_of_layer(QgsVectorLayer(path, "x", "ogr"))  # opened without a name: the first table
    assert place.table == "f"
    os.link(path, tmp_path / "b.gpkg")
    assert place.meets(place_of_output(str(tmp_path / "b.gpkg")))
    assert [place.meets(place_of_output(table_of(path, name))) for name in ("F", "other")] == [True, False]


def own_profile(tmp_path):
    """A ministry's own profile, in Russian only."""
    data = {
        "id": "ministry", "version": "2.1", "title": "Методика министерства",
        "variables": [{"id": "height", "kind": "number", "title": "высота дамбы, м", "fields": ["h"], "minimum": 0}],
        "components": [
            "thi_cap",
            {"id": "dam_height", "kind": "steps", "input": "height", "title": "Высота дамбы", "range": [0, 2],
             "steps": [{"score": 0}, {"from": 15, "score": 2}], "source": "order", "grade": "C"},
        ],
        "classes": [{"code": 1, "title": "I категория"}, {"code": 2, "from": 5}, {"code": 3, "from": 7},
                    {"code": 4, "from": 9, "title": "IV категория"}],
        "sources": {"order": "Приказ № 1"},
    }  # fmt: skip
    path = tmp_path / "ministry.json"
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("as_path", [True, False])
def test_a_layer_carries_the_users_own_method_and_name_field(tmp_path, as_path):
    layer = layer_of(
        [("POINT(70 45)", "A", "А", 1e8, 20)], "name:string&field=kurz:string&field=v:double&field=h:double"
    )
    path = str(tmp_path / "own.gpkg")
    run(INPUT=layer, METHOD_FILE=own_profile(tmp_path), NAME_FIELD="kurz", VOLUME_FIELD="v", OUTPUT=path)
    again = QgsVectorLayer(path, "x", "ogr")
    if as_path:  # as Processing opens a file: without the style that it keeps
        options = QgsVectorLayer.LayerOptions()
        options.loadDefaultStyle = False
        again = QgsVectorLayer(path, "x", "ogr", options)
    legend = LegendInfo.for_layer(again)
    assert legend.class_names[4] == "IV категория" and legend.components["dam_height"] == "Высота дамбы"
    assert legend.name_field == "kurz" and legend.breaks == (5, 7, 9)
    assert legend.method.stamp == "ministry 2.1 [5, 7, 9]" and legend.method.sources["order"] == "Приказ № 1"
    files = {name: str(tmp_path / f"list.{name.lower()}") for name in ("HTML",)}
    run("tmfhazard:ratinglist", INPUT=path if as_path else again, OUTPUT=None, **files)
    page = (tmp_path / "list.html").read_text(encoding="utf-8")
    for told in ("IV категория", "Высота дамбы", "высота дамбы, м: ", "Приказ № 1", "Методика министерства"):
        assert told in page, told


def in_russian(node):
    """``node`` with every title and source as a text by language, of which there is one only."""
    if isinstance(node, list):
        return [in_russian(part) for part in node]
    if isinstance(node, dict):
        return {
            key: {"ru": part} if key in ("title", "order") and isinstance(part, str) else in_russian(part)
            for key, part in node.items()
        }
    return node


@pytest.mark.parametrize("language", ["en", "kk"])
def test_a_method_in_one_language_only_is_told_in_it_to_all(tmp_path, monkeypatch, language):
    monkeypatch.setenv(i18n.ENVIRONMENT, language)
    method = Path(own_profile(tmp_path))
    method.write_text(json.dumps(in_russian(json.loads(method.read_text(encoding="utf-8")))), encoding="utf-8")
    layer = layer_of([("POINT(70 45)", "A", 1e8, None)], "name:string&field=v:double&field=h:double")
    path = str(tmp_path / "own.gpkg")
    run(INPUT=layer, METHOD_FILE=str(method), VOLUME_FIELD="v", OUTPUT=path)
    layer = QgsVectorLayer(path, "x", "ogr")
    legend = LegendInfo.for_layer(layer)
    assert legend.class_names[4] == "IV категория" and legend.components["dam_height"] == "Высота дамбы"
    assert all(legend.class_names.values()) and all(legend.components.values()) and all(legend.aliases.values())
    assert layer.attributeAlias(layer.fields().indexOf("dam_height")) == "Высота дамбы"
    shown = [category.label() for category in layer.renderer().embeddedRenderer().categories()]
    assert all(shown) and any(label.startswith("IV категория") for label in shown)
    run("tmfhazard:ratinglist", INPUT=layer, OUTPUT=None, HTML=str(tmp_path / "list.html"))
    page = (tmp_path / "list.html").read_text(encoding="utf-8")
    for told in ("IV категория", "Высота дамбы", "высота дамбы, м", "Приказ № 1", "Методика министерства"):
        assert told in page, told
    assert "{'ru'" not in page and "None" not in page


def test_a_layer_does_not_carry_a_method_that_it_was_not_scored_by():
    shipped = builtin_profile("thi")
    for carried in ("{", '{"id": 7}'):
        assert profile_of(f"{shipped.stamp} worst", carried) == shipped
    assert profile_of(f"{shipped.stamp}0") is None
    layer = layer_of([])
    layer.setCustomProperty(PROFILE_PROPERTY, "{}")
    layer.setCustomProperty(NAME_PROPERTY, "name")
    LegendInfo.for_profile(shipped, "name").carry(layer)
    assert (layer.customProperty(PROFILE_PROPERTY), layer.customProperty(NAME_PROPERTY)) == (None, None)


def test_styles_of_other_layers_in_the_file_are_kept(tmp_path, facilities_path):
    from osgeo import ogr

    path = str(tmp_path / "two.gpkg")
    for table_name in ("a", "b", "b"):
        run(INPUT=facilities_path, OUTPUT=f"ogr:dbname='{path}' table=\"{table_name}\" (geom)")
    file = ogr.Open(path)
    kept = [(row["f_table_name"], row["styleName"]) for row in file.GetLayerByName("layer_styles")]
    assert sorted(kept) == [("a", "TMF Hazard"), ("b", "TMF Hazard")]


def test_a_file_that_the_project_shows_is_written_anew(tmp_path, qgis_new_project):
    path = str(tmp_path / "shown.gpkg")
    rows = [("POINT(70 45)", f"{k}", 1e6) for k in range(20)]
    run(INPUT=layer_of(rows[:1]), OUTPUT=path)
    shown = QgsVectorLayer(path, "shown", "ogr")
    assert shown.featureCount() == 1
    QgsProject.instance().addMapLayer(shown)
    before = shown.renderer()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    run(INPUT=layer_of(rows), OUTPUT=path, context=context)
    assert QgsVectorLayer(path, "again", "ogr").featureCount() == 20
    assert shown.renderer() is before
    QgsProject.instance().clear()
