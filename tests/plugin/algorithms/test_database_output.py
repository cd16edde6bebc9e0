"""Outputs as tables of a database, as the window's "Save to GeoPackage..." and "Save to Database Table..." name them."""

import pytest
from qgis.core import QgsVectorLayer
from qgis_runs import layer_of, run, table

pytestmark = pytest.mark.usefixtures("provider")


def in_geopackage(path, name):
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"


def opened(path, name):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid(), name
    return layer


def test_scored_facilities_with_a_key_of_their_own(tmp_path, facilities_path):
    path = tmp_path / "two.gpkg"
    assert "fid" in QgsVectorLayer(facilities_path).fields().names()
    for name in ("first", "second"):
        run(INPUT=facilities_path, OUTPUT=in_geopackage(path, name))
    for name in ("first", "second"):
        rows = table(opened(path, name))
        assert len(rows) == 68 and [row["fid_1"] for row in rows] == list(range(1, 69))
        assert all(row["haz_max"] > 0 for row in rows)


@pytest.mark.parametrize("alias", ["fid", "FID"])
def test_a_field_whose_readable_name_is_fid(tmp_path, alias):
    layer = layer_of([("POINT(70 42)", "a", 5e5), ("POINT(71 42)", "b", 5e6)])
    layer.setFieldAlias(0, alias)
    run(INPUT=layer, OUTPUT=in_geopackage(tmp_path / "a.gpkg", "a"))
    assert [row["volume_m3"] for row in table(opened(tmp_path / "a.gpkg", "a"))] == [5e5, 5e6]


def test_all_that_a_trace_gives_in_one_file_with_a_style_for_each(tmp_path, facilities_path, rivers_path, sample_data):
    path, outputs = tmp_path / "all.gpkg", ("OUTPUT", "PATHS", "CROSSINGS", "REACHED")
    run(
        "tmfhazard:downstream",
        INPUT=facilities_path,
        RIVERS=rivers_path,
        COUNTRIES=f"{sample_data / 'countries.gpkg'}|layername=countries",
        PLACES=f"{sample_data / 'places.gpkg'}|layername=places",
        SNAP_DISTANCE=65000,
        **{name: in_geopackage(path, name.lower()) for name in outputs},
    )
    layers = {name: opened(path, name.lower()) for name in outputs}
    assert [row["fid_1"] for row in table(layers["OUTPUT"])] == list(range(1, 69))
    assert all(layer.featureCount() > 0 for layer in layers.values())
    assert [layers[name].renderer().classAttribute() for name in outputs[1:]] == ["haz_class", "kind", "travel_h"]
    run(INPUT=layers["OUTPUT"], OUTPUT=in_geopackage(path, "scored"))
    assert opened(path, "scored").renderer().type() == "pointDisplacement"
    assert opened(path, "paths").renderer().classAttribute() == "haz_class"
