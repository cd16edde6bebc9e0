"""What layers of water, zones and ground motion say to tmfhazard:score when they are not as they should be."""

import threading
import time
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import NULL, QgsFields, QgsProcessingContext, QgsProcessingException
from qgis_runs import Log, layer_of, run, table

from tmf_hazard_plugin.plugin import i18n, messages, style
from tmf_hazard_plugin.plugin.processing_run import Run
from tmf_hazard_plugin.plugin.style import StyleOnLoad
from tmf_hazard_plugin.plugin.writing import write_rows

pytestmark = pytest.mark.usefixtures("provider")
SITES = [("POINT(70 42)", "Акжар", 1e6), ("POINT(70.4 42)", "Beta", 1e6)]
NOWHERE = [("LINESTRING(60 30, 80 30, 80 60)", 5)]  # widens the extent


def rivers(field, values, extra=(), **how):
    """A river near each facility with ``values`` in ``field``, and one far away."""
    lines = [(f"LINESTRING({x} 42, {x} 42.1)", value, *extra) for x, value in zip((70.01, 70.41), values)]
    return layer_of([*lines, *[(*row, *extra) for row in NOWHERE]], field, geometry="LineString", **how)


def lakes(*wkts):
    far = ["POLYGON((60 30, 60.1 30, 60.1 30.1, 60 30))", "POLYGON((80 60, 80.1 60, 80.1 60.1, 80 60))"]
    return layer_of([(wkt, "x") for wkt in [*wkts, *far]], "name:string", geometry="Polygon")


def raster(path, cells, epsg=4326, west=69.9):
    """Cells of half a degree (or metre) from ``west``, 42.5 N: one row."""
    data = gdal.GetDriverByName("GTiff").Create(str(path), len(cells), 2, 1, gdal.GDT_Float32)
    data.SetGeoTransform((west, 0.3, 0, 42.5, 0, -0.5))
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        data.SetProjection(reference.ExportToWkt())
    data.GetRasterBand(1).WriteArray(np.array([cells, cells], dtype=np.float32))
    del data
    return str(path)


def scored(**parameters):
    log = Log()
    rows = table(run(INPUT=layer_of(SITES), log=log, **parameters)["OUTPUT"])
    return rows, log


# --- sizes of rivers and lakes


@pytest.mark.parametrize(
    ("field", "kind", "values", "scores", "said"),
    [
        ("DIS_AV_CMS", 0, (2, 60), [2, 3], "“DIS_AV_CMS” says “Mean discharge, m³/s”, which is used; “Strahler order”"),
        ("расход", 0, (2, 60), [2, 3], "“расход” says “Mean discharge, m³/s”, which is used; “Strahler order”"),
        ("ORD_STRA", 1, (2, 4), [1, 2], "“ORD_STRA” says “Strahler order”, which is used; “Mean discharge, m³/s”"),
        ("DIS_AV_CMS", 1, (2, 60), [2, 3], ""),
        ("size", 1, (2, 60), [2, 3], ""),
        ("size", 0, (2, 6), [1, 3], ""),
    ],
)
def test_the_name_of_a_size_field_says_its_kind(field, kind, values, scores, said):
    given = {"RIVER_SIZE_FIELD": field, "RIVER_SIZE_KIND": kind}
    rows, log = scored(RIVERS=rivers(f"{field}:double", values), LAKES=lakes(), **given)
    assert [row["tei_env"] for row in rows] == scores
    assert said in log.text and bool(said) == ("was given" in log.text)


@pytest.mark.parametrize("value", ["900", "16", "0", "-9", "V"])
def test_no_size_of_a_river_is_unknown_and_said(value):
    rows, log = scored(RIVERS=rivers("ORD_STRA:string", ["2", value]), LAKES=lakes())
    assert "tei_env:measured" in rows[0]["basis"] and "tei_env:assumed" in rows[1]["basis"]
    assert "field “ORD_STRA”: 1 size" in log.text and f"row 2, Beta: “{value}”" in log.text
    rows, log = scored(RIVERS=rivers("ORD_STRA:string", ["2", None]), LAKES=lakes())
    assert "tei_env:assumed" in rows[1]["basis"] and "unusable" not in log.text


def test_a_lake_that_crosses_itself_is_as_large_as_it_is():
    rows, log = scored(
        RIVERS=rivers("ORD_STRA:int", [1, 1]), LAKES=lakes("POLYGON((70 41.9,70.2 42.1,70.2 41.9,70 42.1,70 41.9))")
    )
    assert [row["tei_env"] for row in rows] == [3, 1]
    assert "1 invalid geometry" in log.text


def test_a_river_without_an_id():
    source = rivers("ORD_STRA:int&field=HYRIV_ID:int", [1, 1], extra=(None,))
    assert [row["riv_id"] for row in scored(RIVERS=source)[0]] == [NULL, NULL]


# --- layers without coordinate system, without features


def test_layers_without_crs_are_in_degrees(tmp_path):
    pga = raster(tmp_path / "pga.tif", [0.3, 0.05], epsg=0)
    rows, log = scored(RIVERS=rivers("ORD_STRA:int", [1, 1], crs=""), SEISMIC=pga)
    assert all(0 < row["riv_dist_m"] < 1000 for row in rows) and [row["thi_seism"] for row in rows] == [1, 0]
    for name in ("объекты", "pga"):
        assert f"“{name}” has no coordinate reference system; its extent fits EPSG:4326" in log.text


@pytest.mark.parametrize("name", ["RIVERS", "LAKES", "FLOOD_ZONES", "SEISMIC"])
def test_layers_without_crs_that_are_not_in_degrees_are_refused(tmp_path, name):
    square = "POLYGON((500000 4600000, 500100 4600000, 500100 4600100, 500000 4600000))"
    layers = {
        "RIVERS": ("LINESTRING(500000 4600000, 500100 4600000)", "LineString"),
        "LAKES": (square, "Polygon"),
        "FLOOD_ZONES": (square, "Polygon"),
    }
    if name == "SEISMIC":
        layer = raster(tmp_path / "pga.tif", [0.3], epsg=0, west=500_000)
    else:
        layer = layer_of([(layers[name][0], "x")], "name:string", crs="", geometry=layers[name][1])
    output, log = tmp_path / "out.gpkg", Log()
    with pytest.raises(QgsProcessingException, match="no coordinate reference system, and its coordinates are no"):
        run(INPUT=layer_of(SITES), OUTPUT=str(output), log=log, **{name: layer})
    assert not output.exists() and not log.text  # before the run


@pytest.mark.parametrize("algorithm", ["score", "downstream"])
def test_longitudes_beyond_180_need_no_crs(algorithm):
    lines = layer_of([("LINESTRING(70.1 42, 200 42)", 5)], "ORD_STRA:int", crs="", geometry="LineString")
    log = Log()
    run(f"tmfhazard:{algorithm}", INPUT=layer_of(SITES), RIVERS=lines, log=log)
    assert log.text.count("its extent fits EPSG:4326, which is assumed") == 1


def test_a_layer_without_features_says_so():
    empty = layer_of([], "ORD_STRA:int", geometry="LineString")
    rows, log = scored(RIVERS=empty)
    assert all(row["riv_dist_m"] == NULL for row in rows)
    assert "“объекты” has no features with geometry: unknown" in log.text and "outside" not in log.text


# --- ground motion


def test_accelerations_that_cannot_be_are_unknown_and_said(tmp_path):
    rows, log = scored(SEISMIC=raster(tmp_path / "pga.tif", [300, -9999]))
    assert all("thi_seism:assumed" in row["basis"] for row in rows)
    assert "“pga”: 2 cell value" in log.text and "outside 0 to 3 g" in log.text
    assert "row 1, Акжар: “300.0”" in log.text and "row 2, Beta: “-9999.0”" in log.text


@pytest.mark.parametrize("odd", [-9999, np.nan])
def test_one_unknown_point_leaves_a_facility_unknown(tmp_path, odd):
    sites = layer_of([("MULTIPOINT((70 42), (70.4 42))", "a", 1e6)], geometry="MultiPoint")
    (row,) = table(run(INPUT=sites, SEISMIC=raster(tmp_path / "pga.tif", [0.05, odd]))["OUTPUT"])
    assert "thi_seism:assumed" in row["basis"]
    (row,) = table(run(INPUT=sites, SEISMIC=raster(tmp_path / "whole.tif", [0.05, 0.06]))["OUTPUT"])
    assert row["thi_seism"] == 0 and "thi_seism:measured" in row["basis"]


# --- cancel


@pytest.mark.parametrize("algorithm", ["score", "downstream"])
def test_who_cancels_while_it_is_written_is_told_that_it_is_not_complete(tmp_path, algorithm):
    log, path = Log(), tmp_path / "part.gpkg"
    log.progressChanged.connect(lambda percent: log.cancel() if percent > 87 else None)
    sites = layer_of([("POINT(70 42)", f"{k}", 1e6) for k in range(500)])
    with pytest.raises(QgsProcessingException, match="not complete"):
        run(f"tmfhazard:{algorithm}", INPUT=sites, OUTPUT=str(path), log=log)
    path.unlink()  # nothing holds the file any more


def test_a_row_that_is_refused_ends_the_writing_and_is_named():
    sink = SimpleNamespace(addFeature=lambda feature, flags: feature != "b", lastError=lambda: "disk")
    algorithm = SimpleNamespace(parameterAsSink=lambda *_: (sink, "nowhere"))
    writing = Run.of(algorithm, {"OUTPUT": "x"}, QgsProcessingContext(), Log(), 1)
    with pytest.raises(QgsProcessingException) as refused:
        write_rows(writing, "OUTPUT", QgsFields(), None, None, iter("abc"), 3)
    assert str(refused.value) == messages.row_refused(1, "disk")


# --- threads


def test_runs_in_two_threads_keep_what_styles_their_layers(monkeypatch):
    """One goes through what is held while another adds to it."""
    reading = threading.Event()

    class Slow:
        @property
        def done(self):
            if not reading.is_set():
                reading.set()
                time.sleep(0.2)
            return True

    monkeypatch.setattr(StyleOnLoad, "_held", [Slow()])
    details = SimpleNamespace(setPostProcessor=lambda held: None)
    context = SimpleNamespace(
        willLoadLayerOnCompletion=lambda _: True, layerToLoadOnCompletionDetails=lambda _: details
    )
    other = threading.Thread(target=StyleOnLoad.set_on, args=(context, "", None))
    other.start()
    reading.wait()
    StyleOnLoad.set_on(context, "", None)
    other.join()
    assert len(StyleOnLoad._held) == 2
    StyleOnLoad._held[0].postProcessLayer(None, None, None)
    StyleOnLoad.set_on(context, "", None)
    assert len(StyleOnLoad._held) == 2


def test_a_catalogue_is_shared_when_it_is_loaded(monkeypatch):
    class Slow:
        def load(self, *_):
            assert "ru" not in i18n._translators

    monkeypatch.setattr(i18n, "_translators", {})
    monkeypatch.setattr(i18n, "QTranslator", Slow)
    assert i18n._translator("ru") is i18n._translators["ru"]


def test_a_style_is_saved_where_the_older_method_is_gone(monkeypatch):
    saved = []
    layer = SimpleNamespace(
        providerType=lambda: "ogr", source=lambda: "/x.gpkg", saveStyleToDatabaseV2=lambda name, *_: saved.append(name),
        listStylesInDatabase=lambda: (len(saved), saved, saved, [], ""),
    )  # fmt: skip
    monkeypatch.setattr(style, "written_layer", lambda *_: layer)
    assert style.save_style("", None, lambda _: None, "TMF Hazard")


def test_where_no_river_is_near_its_id_is_null():
    far = [*SITES, ("POINT(75 42)", "Far", 1e6)]
    rows = table(run(INPUT=layer_of(far), RIVERS=rivers("reach_id:string", ["a", "b"]))["OUTPUT"])
    assert [row["riv_id"] for row in rows] == ["a", "b", NULL]
