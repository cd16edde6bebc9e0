"""Layers that were scored before, layers with a join, and what a format does to names, in QGIS."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from tmf_hazard_plugin.core import builtin_profile
from tmf_hazard_plugin.core.result import RESULT_FIELDS
from tmf_hazard_plugin.plugin.fields import readable_results, result_aliases
from tmf_hazard_plugin.plugin.i18n import pick, speaking
from tmf_hazard_plugin.plugin.reading import choose_fields, measured_fields

pytestmark = pytest.mark.usefixtures("provider")
METHODS = ("thi_water", "thi", "thi_basic", "tri")


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.lines.append(text)


def score(layer, path="TEMPORARY_OUTPUT", log=None, **parameters):
    import processing

    feedback = log or Log()
    output = processing.run("tmfhazard:score", {"INPUT": layer, "OUTPUT": path, **parameters}, feedback=feedback)
    return output["OUTPUT"] if path == "TEMPORARY_OUTPUT" else QgsVectorLayer(path, "scored", "ogr")


def layer_of(fields, *rows, geometry="Point"):
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&field={fields}", "toy", "memory")
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def rows_of(layer):
    names = [name for name in layer.fields().names() if name != "fid"]
    return [[str(feature[name]) for name in names] for feature in layer.getFeatures()]


def names_of(layer):
    return [name for name in layer.fields().names() if name != "fid"]


FIELDS = "name:string&field=whc:integer&field=volume_m3:double&field=method:string"
ROWS = (("POINT(70 45)", "А", 2, 5e6, "upstream"), ("POINT(71 45)", "Б", 3, 1e7, None))


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_scoring_a_scored_layer_replaces_its_results(tmp_path, suffix):
    layers, log = [layer_of(FIELDS, *ROWS)], Log()
    for k in range(3):
        layers.append(score(layers[-1], str(tmp_path / f"{k}.{suffix}"), log))
    first, second, third = layers[1:]
    kept = {"name", "whc_1", "volume_m3_1" if suffix == "gpkg" else "volume_m_1", "method_1"}
    added = {c.id for c in builtin_profile("thi_water").components} | set(RESULT_FIELDS)
    assert set(names_of(first)) == kept | added
    assert names_of(first) == names_of(second) == names_of(third)
    assert rows_of(first) == rows_of(second) == rows_of(third)
    assert [row["whc"] for row in third.getFeatures()] == [2, 3]
    assert next(third.getFeatures())["method_1"] == "upstream"
    assert any("The layer was scored before" in line and "haz_score" in line for line in log.lines)


def test_another_method_leaves_no_component_of_the_one_before():
    layer = layer_of(FIELDS, *ROWS)
    wide = score(layer, METHOD=METHODS.index("tri"))
    basic = score(wide, METHOD=METHODS.index("thi_basic"))
    assert names_of(basic) == names_of(score(layer, METHOD=METHODS.index("thi_basic")))
    assert "tei_pop" in names_of(wide) and "tei_pop" not in names_of(basic)


def test_columns_that_only_look_like_results_stay():
    layer = layer_of("name:string&field=whc:integer&field=thi_cap:double", ("POINT(70 45)", "А", 2, 7.0))
    scored = score(layer)
    assert {"whc_1", "thi_cap_1"} <= set(names_of(scored))
    assert [row["thi_cap_1"] for row in score(scored).getFeatures()] == [7.0]


def test_results_under_their_readable_names_are_not_read_back():
    for code in ("en", "ru", "kk"):
        with speaking(code):
            names = [*result_aliases().values(), pick(builtin_profile("thi").components[0].title)]
        assert readable_results([*names, "Название"]) == set(names)
        assert measured_fields([*names, "Название"]) == {"Название": "Название"}
        assert choose_fields([*names, "Название"], {}).chosen == {"name": "Название"}
    assert readable_results(["Балл", "Класс опасности", "Объём хвостов, м³"]) == set()


def test_columns_of_a_join_are_found_by_their_own_names():
    register = layer_of(
        "id:string&field=Объем, тыс м3:double&field=Статус:string", ("POINT(0 0)", "KG-1", 1105.0, "закрыто")
    )
    register.setName("register")
    points = layer_of("id:string", ("POINT(70 42)", "KG-1"))
    QgsProject.instance().addMapLayers([register, points])
    join = QgsVectorLayerJoinInfo()
    join.setJoinFieldName("id")
    join.setTargetFieldName("id")
    join.setJoinLayer(register)
    join.setPrefix("мой_")  # two columns: nothing but QGIS says that they are joined
    assert points.addJoin(join)
    try:
        (row,) = score(points).getFeatures()
        assert row["volume_m3"] == 1_105_000 and "thi_manag:measured" in row["basis"]
    finally:
        QgsProject.instance().removeMapLayers([register.id(), points.id()])


def test_a_shapefile_that_cut_the_unit_is_not_read(tmp_path):
    layer = layer_of("Наименование:string&field=Объем хвостов, тыс. м3:double", ("POINT(70 42)", "Объект 1", 1105.0))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", "CP1251"
    path = str(tmp_path / "register.shp")
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    log = Log()
    (row,) = score(QgsVectorLayer(path, "register", "ogr"), log=log).getFeatures()
    assert "thi_cap:assumed" in row["basis"]


RIVERS = "HYRIV_ID:string&field=NEXT_DOWN:string&field=ORD_STRA:integer"


@pytest.mark.parametrize(
    ("ids", "next_ids"),
    [
        (("1", "2", "3"), ("2.0", "3.0", "0.0")),
        (("1.0", " 2 ", "3,0"), ("2", "3", "0")),
        (("1", "2", "3"), ("2", "3", "")),
    ],
)
def test_ids_of_rivers_that_a_join_made_decimal(ids, next_ids):
    import processing

    lines = [f"LINESTRING({70 + k / 10} 42, {70.1 + k / 10} 42)" for k in range(3)]
    rivers = layer_of(
        RIVERS, *((line, *pair, 3) for line, pair in zip(lines, zip(ids, next_ids))), geometry="LineString"
    )
    sites = layer_of("name:string", ("POINT(70.01 42.001)", "А"))
    parameters = {"INPUT": sites, "RIVERS": rivers, "OUTPUT": "TEMPORARY_OUTPUT"}
    traced = processing.run("tmfhazard:downstream", parameters, feedback=Log())["OUTPUT"]
    (row,) = traced.getFeatures()
    assert (row["path_end"], row["reach_id"]) == ("outlet", "1") and row["path_km"] > 20
    (scored,) = score(sites, RIVERS=rivers).getFeatures()
    assert scored["riv_id"] == "1"
