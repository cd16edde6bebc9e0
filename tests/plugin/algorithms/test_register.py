"""tmfhazard:score and the register: units, odd positions, READINGS and READINGS_FILE, end to end."""

import json

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import NULL, QgsProcessingException, QgsSettings, QgsVectorFileWriter, QgsVectorLayer
from qgis_runs import Log, layer_of, run, table

from tmf_hazard_plugin.core.result import RESULT_FIELDS
from tmf_hazard_plugin.plugin import i18n
from tmf_hazard_plugin.plugin.algorithms.score import ScoreHazard
from tmf_hazard_plugin.plugin.readings_table import show_whole_texts

pytestmark = pytest.mark.usefixtures("provider")
HERE = "POINT(72.5 41.3)"


def scored(columns, log=None, **parameters):
    """The rows of a register; ``columns``: name -> texts."""
    rows = [(HERE, *values) for values in zip(*columns.values())]
    layer = layer_of(rows, "&field=".join(f"{name}:string(50000)" for name in columns))
    return table(run(INPUT=layer, log=log, **parameters)["OUTPUT"])


# --- units


@pytest.mark.parametrize(
    "column, parameters, m3, said",
    [
        ("Объем, тыс. куб. м", {}, 2.592e6, "from its name: thousand m³. Median: 2.59 million m³"),
        ("Объем, тыс. куб. м", {"VOLUME_UNIT": 1}, 2.592e6, "from its name: thousand m³"),
        ("Объем, тыс. куб. м", {"VOLUME_UNIT": 0}, 2.592e6, "says thousand m³, which is used; the unit given is m³"),
        ("Объем", {"VOLUME_UNIT": 0}, 2592, "as given: m³. Median: 2.59 thousand m³"),
        ("Объем", {"VOLUME_UNIT": 2}, 2.592e9, "as given: Mm³ (million m³)"),
        ("Объем", {}, 2592, "nothing says the unit of the field “Объем”; m³ is assumed. Median: 2.59 thousand m³"),
        ("Масса хвостов, тыс. т", {}, 1.728e6, "from its name: thousand t. Median: 2.59 million t"),
        ("Масса хвостов", {"MASS_UNIT": 1}, 1.728e6, "as given: thousand t"),
        ("Масса хвостов", {"MASS_UNIT": 3}, 1728, "nothing says the unit of the field “Масса хвостов”; t is assumed"),
        ("Масса хвостов, тыс. т", {"MASS_UNIT": 2}, 1.728e6, "says thousand t, which is used; the unit given is Mt"),
        ("Хвосты, тыс. т", {}, 2592, "says thousand t, a unit of another quantity; its numbers are taken as m³"),
        (
            "Хвосты, тыс. т",
            {"VOLUME_UNIT": 1},
            2.592e6,
            "a unit of another quantity; its numbers are taken as thousand",
        ),
    ],
)
def test_the_unit_of_a_column(column, parameters, m3, said):
    log, role = Log(), "MASS_FIELD" if column.startswith("Масса") else "VOLUME_FIELD"
    (row,) = scored({column: ["2592"]}, log, **{role: column}, **parameters)
    assert row["volume_m3"] == pytest.approx(m3)
    assert said in log.text
    must_be_said = any(words in said for words in ("which is used", "is assumed", "another quantity"))
    assert sum(said in one for one in log.all) == (2 if must_be_said else 1)  # again in the summary
    assert any(said in one for one in log.warnings) == must_be_said
    first = next(k for k, one in enumerate(log.all) if said in one)
    assert first < log.all.index("Result")


def test_saved_runs_keep_what_they_store():
    """Scripts and models from before option 3 give 0: with a name without a unit that is m3, as it was."""
    assert [row["volume_m3"] for row in scored({"volume": ["5000", "7"]}, VOLUME_UNIT=0)] == [5000, 7]
    assert [row["volume_m3"] for row in scored({"volume": ["5000", "7"]}, VOLUME_UNIT=2)] == [5e9, 7e6]


@pytest.mark.parametrize(
    "column, value, g, warning",
    [
        ("PGA, %g", "2.5", 0.025, ""),
        ("PGA (m/s2)", "0.5", 0.051, ""),
        ("PGA, g", "0.3", 0.3, ""),
        ("PGA", "0.3", 0.3, "nothing says the unit of the field “PGA”; g is assumed. Median: 0.300"),
        ("PGA, g", "1.4", 1.4, "“PGA, g”: 1 ground acceleration"),
        ("PGA, g", "0", 0, "“PGA, g”: every ground acceleration is 0"),
    ],
)
def test_the_unit_of_a_ground_acceleration(column, value, g, warning):
    log = Log()
    (row,) = scored({column: [value]}, log, PGA_FIELD=column)
    assert row["thi_seism"] == (0 if g < 0.1 else 1)
    assert (warning in "\n".join(log.warnings)) if warning else not any("acceleration" in w for w in log.warnings)


def raster(path, value, unit="", description=""):
    data = gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, 1, gdal.GDT_Float32)
    data.SetGeoTransform((72, 0.5, 0, 41.5, 0, -0.5))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    data.SetProjection(reference.ExportToWkt())
    band = data.GetRasterBand(1)
    band.WriteArray(np.full((2, 2), value, dtype=np.float32))
    band.SetUnitType(unit)
    band.SetDescription(description)
    data.FlushCache()
    del band, data
    return str(path)


@pytest.mark.parametrize(
    "name, value, unit, description, score, said",
    [
        ("pga_g", 0.5, "", "", 1, "from the name or the band: g"),
        ("pga", 0.5, "m/s2", "", 0, "from the name or the band: m/s2"),
        ("pga", 0.5, "", "PGA, m/s2", 0, "from the name or the band: m/s2"),
        ("PGA m_s2", 2.0, "", "", 1, "from the name or the band"),
        ("pga", 0.5, "", "", 1, "nothing says the unit of the ground acceleration; g is assumed"),
        ("pga", 2.5, "", "", 1, "above 1 g: is the unit (g) right?"),
        ("pga", 0.0, "g", "", 0, "every ground acceleration is 0"),
        ("pga_g", 5.0, "%g", "", 1, "different units of the ground acceleration: g, which is used, and %g"),
    ],
)
def test_the_unit_of_a_raster(tmp_path, name, value, unit, description, score, said):
    log = Log()
    path = raster(tmp_path / f"{name}.tif", value, unit, description)
    (row,) = scored({"name": ["А"]}, log, SEISMIC=path)
    assert said in log.text
    if "different" not in said:
        assert row["thi_seism"] == score and "thi_seism:measured" in row["basis"]


# --- positions


def test_rows_that_deserve_a_word_are_named_and_kept():
    places = [(72.5, 41.3), (72.5, 41.3), (74.2, 42.9), (42.9, 74.2), (0, 0), (10.0, 51.0), (75.1, 41.9)]
    rows = [(f"POINT({x} {y})", name, "1") for (x, y), name in zip(places, ("А", "А", "Б", "В", "Г", "Д", "Е"))]
    land = layer_of([("POLYGON((69 39, 81 39, 81 43.5, 69 43.5, 69 39))", "KG")], "n:string", geometry="Polygon")
    lake = layer_of([("POLYGON((74 42, 75 42, 75 43, 74 43, 74 42))", "x")], "n:string", geometry="Polygon")
    log = Log()
    layer = layer_of(rows, "Наименование:string&field=n:string")
    found = table(run(INPUT=layer, COUNTRIES=land, LAKES=lake, log=log)["OUTPUT"])
    assert len(found) == 7
    assert [row["lak_dist_m"] is NULL or row["lak_dist_m"] == NULL for row in found][3:6] == [True] * 3
    for words in (
        "row 4 (В): longitude 42.9000, latitude 74.2000; more likely longitude 74.2000, latitude 42.9000",
        "stand:\nrow 6 (Д): longitude 10.0000, latitude 51.0000",
        "longitude 0, latitude 0: check the coordinates. Rows: 5 (Г)",
        "Rows: 1 (А), 2 (А)",
        "outside the layer's extent; unknown, not absent. Rows: ",
        "4 (В)",
    ):
        assert words in "\n".join(one.strip() for one in log.all), words


def test_an_id_tells_facilities_apart():
    log = Log()
    scored({"name": ["А", "А"], "код": ["1", "2"]}, log, ID_FIELD="код")
    assert "same name and position" not in log.text and "shared by several facilities" in log.text
    log = Log()
    scored({"name": ["А", "Б"], "код": ["1", "1"]}, log, ID_FIELD="код")
    assert "in several rows, each of which is scored and ranked:" in log.text and "Rows: 1 (А), 2 (Б)" in log.text


def test_a_layer_whose_file_is_gone_cannot_be_read(tmp_path, facilities_path):
    path = tmp_path / "rivers.gpkg"
    source = layer_of([("LINESTRING(70 42, 71 42)", 1)], "ORD_STRA:int", geometry="LineString")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), source.transformContext(), options)
    layer = QgsVectorLayer(str(path), "rivers", "ogr")
    path.unlink()
    layer.reload()
    gone = QgsVectorLayer(str(path), "rivers", "ogr")
    with pytest.raises(QgsProcessingException, match="Rivers: the layer cannot be read"):
        run(INPUT=facilities_path, RIVERS=gone)


# --- what was read


REGISTER = {
    "Наименование": ["А", "Б", "В", "Г", "Д", "Е", "Ж"],
    "Объем, тыс. м3": ["3400", "3000-3400", "≈ 3400", "свыше 3000", "≈ 3400 (?!) или меньше", "н/д", "3,4 млн м³"],
    "Состояние": ["действующее", "законсервировано", "заброшено", "на балансе акимата", "", "действующее", "закрыто"],
    "Состав хвостов": ["золото", "медь, слюни", "нечто", "уран", "цианиды", "песок", "фосфогипс"],
    "Класс отходов": ["III", "III-IV", "V", "I", "II", "9", ""],
    "КЗУ": ["1,5", ">1,3", "1.2-1.4", "0 9", "-1", "0,9", ""],
    "Сейсмичность, баллы": ["7-8", "VIII", "8 баллов", "9", "6", "нет данных", "55"],
    "Зона затопления": ["да", "нет", "вне зоны обслуживания", "нет", "", "да", "да"],
}
SCORED = [name for name in RESULT_FIELDS if name not in ("method", "not_read")]


@pytest.fixture(scope="module", params=["en", "ru", "kk"])
def readings(request, provider, tmp_path_factory, compiled):
    """A run with READINGS in each language: (rows, readings, the readings as a CSV file)."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMF_HAZARD_LANG", request.param)
        patch.setattr(i18n, "CATALOGUES", compiled)
        i18n.clear()
        rows = [(HERE, *values) for values in zip(*REGISTER.values())]
        layer = layer_of(rows, "&field=".join(f"{name}:string" for name in REGISTER))
        result = run(INPUT=layer, METHOD=1, READINGS="TEMPORARY_OUTPUT")
        path, written = tmp_path_factory.mktemp("readings") / "исправления.csv", result["READINGS"]
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "CSV"
        QgsVectorFileWriter.writeAsVectorFormatV3(written, str(path), written.transformContext(), options)
    i18n.clear()
    return table(result["OUTPUT"]), table(written), layer, path


def test_every_text_stands_in_the_readings(readings):
    _, found, _, _ = readings
    assert list(found[0]) == ["col_name", "role", "cell", "meaning", "n_rows", "effect"]
    by_cell = {(row["role"], row["cell"]): row for row in found}
    assert {row["role"] for row in found} == {
        "volume", "status", "substance", "waste_class", "fos", "msk", "flood",
    }  # fmt: skip
    assert by_cell["volume", "3000-3400"]["meaning"].replace("\xa0", " ") == "3 000 000 – 3 400 000 m³".replace(
        "m³", by_cell["volume", "≈ 3400"]["meaning"].split("\xa0")[-1]
    )
    assert by_cell["volume", "≈ 3400"]["meaning"].startswith("≈ 3")
    assert by_cell["volume", "3,4 млн м³"]["effect"].split(") ")[-1].replace(",", ".") == "6.53"
    assert " … " in by_cell["volume", "≈ 3400 (?!) или меньше"]["effect"]
    assert by_cell["status", "действующее"]["n_rows"] == 2
    words = {"not understood", "не понято", "түсінілмеді"}
    assert by_cell["status", "на балансе акимата"]["meaning"].split(":")[0] in words
    assert found.index(by_cell["status", "на балансе акимата"]) < found.index(by_cell["volume", "3000-3400"])


def test_the_readings_given_back_change_nothing(readings):
    rows, _, layer, path = readings
    again = table(run(INPUT=layer, METHOD=1, READINGS_FILE=str(path))["OUTPUT"])
    for before, after in zip(rows, again):
        for name in [*SCORED, "thi_cap", "thi_tox", "thi_manag", "thi_seism", "thi_flood", "thi_dam"]:
            assert after[name] == (pytest.approx(before[name]) if isinstance(before[name], float) else before[name]), (
                before["Наименование"],
                name,
            )
    assert again[0]["method"] == "thi 1.0 [7, 9, 11] readings:исправления.csv worst"


def test_no_readings_without_being_asked_for():
    assert "READINGS" not in run(INPUT=layer_of([(HERE, "a", 1e6)]))


# --- corrections


def test_the_table_of_readings_opens_with_heads_and_room_for_its_texts(qgis_app):
    layer = QgsVectorLayer("NoGeometry?field=fid:int&field=col_name:string&field=effect:string", "r", "memory")
    show_whole_texts(layer)
    assert [field.alias() for field in layer.fields()] == ["", "Column", "Effect on the score"]
    widths = {column.name: column.width for column in layer.attributeTableConfig().columns()}
    assert widths["fid"] == -1 and widths["effect"] > widths["col_name"] > 100


def corrections(tmp_path, content):
    path = tmp_path / "corrections.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return str(path)


def test_a_bad_line_of_a_table_of_corrections_is_named(tmp_path):
    path = tmp_path / "corrections.csv"
    path.write_text("col_name,cell,meaning\nОбъем,много,\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="line 2: missing; expected: meaning"):
        scored({"Объем": ["1"]}, Log(), READINGS_FILE=str(path))


def test_corrections_win_over_all(tmp_path):
    path = corrections(
        tmp_path,
        {
            "columns": {
                "Запас": {"role": "volume", "unit": "Mm3", "texts": {"много": "50-60 million m3", "мало": None}},
                "Состояние": {"texts": {"на балансе": "operating", "на  балансе": "closed"}},
                "Нет такой": {"texts": {"x": "1"}},
            }
        },
    )
    log = Log()
    columns = {"Запас": ["2,5", "много", "мало"], "Состояние": ["закрыто", "на балансе", "на балансе"]}
    rows = scored(columns, log, READINGS_FILE=path, VOLUME_UNIT=0)
    assert [row["volume_m3"] for row in rows] == [2.5e6, NULL, NULL]
    assert rows[1]["thi_cap"] == pytest.approx(np.log10(60e6))
    assert "thi_cap:derived" in rows[1]["basis"] and "thi_cap:assumed" in rows[2]["basis"]
    assert [row["thi_manag"] for row in rows][1:] == [0, 0]
    assert rows[0]["method"] == "thi_water 1.0 [8, 10, 12] readings:corrections.json worst"
    assert "Corrections of readings: corrections.json" in log.text
    assert "the file of corrections says Mm³ (million m³) for the field “Запас”" in log.text
    assert "names the field “Нет такой”, which the layer lacks" in log.text
    assert "1 text(s) of the file of corrections stand in no row: “на балансе”" in log.text  # shown with one space
    assert "Capacity: assumed for 1 facility(ies)" in log.text  # an interval is not assumed
    assert "No field for: population" not in log.text and "population at risk" not in log.text  # which does not count


@pytest.mark.parametrize(
    "content, said",
    [
        ("{", "is not JSON"),
        ({"columns": {"Объем": {"role": "volume", "unit": "pud"}}}, "columns.Объем.unit: “pud” is not allowed"),
        ({"columns": {"Объем": {"role": "capacity"}}}, "columns.Объем.role: “capacity” is not allowed"),
        ({"column": {}}, "unknown key “column”"),
        (
            {"columns": {"Объем": {"role": "volume", "texts": {"a": "b"}}}},
            "“b” is not understood; possible, for example",
        ),
        ({"columns": {"Объем": {"texts": {"a": "b"}}}}, "“b” is not understood"),
    ],
)
def test_corrections_that_cannot_be_used_are_refused_before_the_run(tmp_path, content, said):
    log, output = Log(), tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match="The file of corrections") as error:
        scored({"Объем": ["1"]}, log, READINGS_FILE=corrections(tmp_path, content), OUTPUT=str(output))
    assert said in str(error.value)
    assert not output.exists() and not log.text


def test_the_dialog_suggests_the_last_corrections(tmp_path):
    path = corrections(tmp_path, {})
    ScoreHazard.remember({"READINGS_FILE": path})
    try:
        assert ScoreHazard.menu_parameters()["READINGS_FILE"] == path
        (tmp_path / "corrections.json").unlink()
        assert "READINGS_FILE" not in ScoreHazard.menu_parameters()
    finally:
        QgsSettings().remove("tmf_hazard/readings_file")


# --- the log


def test_the_log_says_what_each_role_was_read_as():
    log = Log()
    scored(REGISTER, log, METHOD=1)
    for words in (
        "volume: numbers 2, intervals 3, missing 1, not understood 1",
        "status: words 5, several possible 0, missing 1, not understood 1",
        "row 4, Г: “на балансе акимата”",
        "row 5, Д: “≈ 3400 (?!) или меньше”",
        "row 7, Ж: “55”",
        "“3000-3400” = 3\xa0000\xa0000 – 3\xa0400\xa0000\xa0m³",
        "ask for the table “What was read”",
    ):
        assert words in log.text, words


def test_unusable_volumes_are_named_and_count_as_unknown():
    """Robustness R9: above 1e12 m3, also by the unit and from a mass."""
    log = Log()
    rows = scored({"Объем, млн м3": ["1e308", "1e307", "2000000", "5"], "name": list("АБВГ")}, log)
    assert [row["volume_m3"] for row in rows] == [NULL, NULL, NULL, 5e6]
    assert all("thi_cap:assumed" in row["basis"] for row in rows[:3])
    for words in ("row 1, А: “1e308”", "row 2, Б: “1e307”", "row 3, В: “2000000”"):
        assert words in log.text, words


def test_very_long_texts_are_read_at_once_and_shown_short():
    """Robustness R10."""
    import time

    long = {
        "Объем": "3-" * 20_000,
        "Состав хвостов": "медь и " * 6_000,
        "Состояние": "не " * 13_000,
        "name": "имя " * 10_000,
    }
    start, log = time.perf_counter(), Log()
    scored({name: [text] for name, text in long.items()}, log, READINGS="TEMPORARY_OUTPUT")
    assert time.perf_counter() - start < 5
    assert max(map(len, log.all)) < 2_000


# --- registers as they come


@pytest.mark.parametrize(
    "columns, expected",
    [
        ({"Название": ["Объект 1"], "Объем, тыс. куб. м": ["1105"]}, {"volume_m3": 1.105e6}),
        ({"Название": ["Объект 1"], "Масса хвостов, тыс. т": ["1657,5"]}, {"volume_m3": 1.105e6}),
        (
            {
                "TSF Name": ["TSF 1"],
                "Mine Name": ["Mine A"],
                "TSF Status": ["Closed"],
                "Current Storage Volume (m3)": ["740000"],
                "Primary Ore Commodity": ["Gold"],
                "Consequence Classification": ["High"],
            },
            {"volume_m3": 740_000, "thi_manag": 0.5, "whc": 3},
        ),
        ({"ORE TYPE": ["Au Ag"], "STORAGE VOLUME (cu. meters)": ["80000"]}, {"volume_m3": 80_000, "whc": 3}),
        ({"volume_m3": ["110,500", "1,200,000"]}, {"volume_m3": 110_500}),
        ({"Балл": ["5"], "Класс опасности": ["V"], "Материал": ["песок"]}, {"thi_tox": 3, "thi_seism": 1}),
    ],
)
def test_heads_of_real_registers(columns, expected):
    row = scored(columns)[0]
    assert {name: row[name] for name in expected} == pytest.approx(expected)


def shapefile(path, columns, encoding):
    """A Shapefile of the register; it cuts the names."""
    rows = [(HERE, *values) for values in zip(*columns.values())]
    source = layer_of(rows, "&field=".join(f"{name}:string(80)" for name in columns))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", encoding
    QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), source.transformContext(), options)
    return str(path)


@pytest.mark.parametrize("encoding", ["CP1251", "UTF-8"])
@pytest.mark.parametrize(
    "column, value, untrue",
    [
        ("Объем хвостов, тыс. м3", "15500", "thi_cap"),
        ("Масса хвостов, тыс. т", "3888", "thi_cap"),
        ("Коэффициент заложения откоса", "2.5", "thi_dam"),
    ],
)
def test_names_that_a_shapefile_cut_are_asked_for(tmp_path, encoding, column, value, untrue):
    log = Log()
    path = shapefile(tmp_path / "реестр.shp", {"Наименование хвостохранилища": ["А"], column: [value]}, encoding)
    (row,) = table(run(INPUT=path, log=log)["OUTPUT"])
    assert f"{untrue}:assumed" in row["assumed"]  # neither 15,500 m3 nor a factor of safety
    if not column.startswith("Коэф"):
        assert any("was not taken for" in one and "Choose it if it is meant" in one for one in log.warnings)


def test_columns_of_a_join_are_found():
    from qgis.core import QgsProject, QgsVectorLayerJoinInfo

    register = layer_of(
        [(HERE, "KG-1", "1105", "уран", "закрыто")],
        "id:string&field=Объем, тыс м3:string&field=Состав хвостов:string&field=Статус:string",
    )
    points = layer_of([(HERE, "KG-1")], "id:string")
    register.setName("register")
    QgsProject.instance().addMapLayers([register, points], False)
    try:
        join = QgsVectorLayerJoinInfo()
        join.setJoinLayer(register)
        join.setJoinFieldName("id")
        join.setTargetFieldName("id")
        join.setPrefix("register_")
        points.addJoin(join)
        log = Log()
        (row,) = table(run(INPUT=points, log=log)["OUTPUT"])
    finally:
        QgsProject.instance().removeMapLayers([register.id(), points.id()])
    assert (row["volume_m3"], row["whc"], row["thi_manag"]) == (1.105e6, 3, 0.5)
    assert "found by its name after the prefix of a join" in log.text


@pytest.mark.parametrize("suffix", ["gpkg", "csv", "xlsx"])
def test_the_readings_go_into_any_table(tmp_path, suffix):
    path = str(tmp_path / f"прочитано.{suffix}")
    scored({"Объем": ["3000-3400", "много " * 2_000, "5"]}, READINGS=path)
    (refused, between, plain) = table(QgsVectorLayer(path, "x", "ogr"))
    assert refused["cell"].startswith("много много") and refused["meaning"] == "not understood: not a number"
    assert (between["cell"], between["meaning"]) == ("3000-3400", "3\xa0000 – 3\xa0400\xa0m³")
    assert plain["cell"] in (NULL, "") and int(plain["n_rows"]) == 1


def test_the_model_makes_the_readings_where_they_are_asked_for(facilities_path, rivers_path):
    given = {"INPUT": facilities_path, "RIVERS": rivers_path, "score:Hazard and risk": "TEMPORARY_OUTPUT"}
    assert run("tmfhazard:hazard_and_risk", **given).get("score:Readings") is None
    result = run("tmfhazard:hazard_and_risk", **given, **{"score:Readings": "TEMPORARY_OUTPUT"})
    assert {"role", "cell", "meaning"} < set(result["score:Readings"].fields().names())
    assert result["score:Readings"].featureCount() > 10
