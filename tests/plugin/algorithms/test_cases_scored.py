"""The inputs that were once read wrongly, from the file to the score: every one is right, or unknown and said."""

import math
import re
from collections import Counter

import pytest
from independent_reading import COMPONENT_OF, SCORE_OF
from qgis.core import (
    NULL,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant
from register_files import chile, kz_registers, sigbm
from registers import DATA

from tmf_hazard_plugin.core.variables import VARIABLE_OF

pytestmark = [
    pytest.mark.usefixtures("provider"),
    pytest.mark.skipif(DATA is None, reason="the shared cases are absent"),
]
CAP = {"f1": (1.105e6, 2.592e6, 3.2e6)}  # m3, of the register that several cases hold


class Log(QgsProcessingFeedback):
    """Keeps what is said; ``warned``: in warnings."""

    def __init__(self):
        super().__init__(False)
        self.info, self.warned = "", ""

    def pushInfo(self, text):
        self.info += text + "\n"

    def pushWarning(self, text):
        self.warned += text + "\n"


def scored(source, **parameters):
    """The rows of ``tmfhazard:score`` (profile THI) as dicts, NULL as None, and the log."""
    import processing

    log = Log()
    given = source if isinstance(source, QgsVectorLayer) else str(DATA / "cases" / source)
    made = processing.run(
        "tmfhazard:score", {"INPUT": given, "METHOD": 1, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}, feedback=log
    )
    layer = made["OUTPUT"]
    names = layer.fields().names()
    return [
        {name: None if value == NULL else value for name, value in zip(names, f.attributes())}
        for f in layer.getFeatures()
    ], log


def volumes(rows):
    """Cubic metres of every row; None where the volume is not known."""
    return [None if row["volume_m3"] is None else pytest.approx(row["volume_m3"], rel=1e-6) for row in rows]


@pytest.mark.parametrize(
    "parameters", [{}, {"VOLUME_FIELD": "Объем, тыс. куб. м"}, {"VOLUME_FIELD": "Объем, тыс. куб. м", "VOLUME_UNIT": 0}]
)
def test_a_unit_in_the_name_wins(parameters):
    rows, _ = scored("f1_kubm_thousand.gpkg", **parameters)
    assert volumes(rows) == list(CAP["f1"])


def test_kilotonnes():
    rows, _ = scored("f2_mass_kt.gpkg")
    assert volumes(rows) == list(CAP["f1"])
    rows, _ = scored("f2_mass_kt.gpkg", MASS_FIELD="Масса хвостов, тыс. т")
    assert volumes(rows) == list(CAP["f1"])


def test_a_shapefile_of_the_register_is_right_or_unknown_and_said():
    whole, _ = scored("f3_register.gpkg")
    assert volumes(whole) == list(CAP["f1"])
    assert [row["whc"] for row in whole] == [3, 3, 2]
    assert [row["thi_manag"] for row in whole] == [0.5, 0, 0.5]
    for name, column in (("f3_register_cp1251.shp", "Объем хвос"), ("f3_register_utf8.shp", "Объем")):
        rows, log = scored(name)
        assert volumes(rows) == [None] * 3, name
        assert column in log.warned, name
        for row, right in zip(rows, whole):
            assert row["haz_min"] - 1e-9 <= right["haz_score"] <= row["haz_max"] + 1e-9


def test_cut_names_are_not_trusted():
    rows, log = scored("f2_mass_kt_cp1251.shp")
    assert volumes(rows) == [None] * 2
    assert "Масса хвос" in log.warned
    rows, log = scored("f12_slope_cp1251.shp")
    assert all("thi_dam:" in row["assumed"] for row in rows)
    assert "Коэффициен" in log.warned


def test_percent_of_g():
    rows, _ = scored("f8_pga_percent.gpkg")
    assert [row["thi_seism"] for row in rows] == [0, 0, 0]
    assert all("thi_seism:measured" in row["basis"] for row in rows)


def test_registers_of_the_world():
    rows, _ = scored("f4_icold_headers.gpkg")
    assert volumes(rows) == [12.5e6, 7.4e5]
    assert [row["whc"] for row in rows] == [2, 3]
    assert [row["thi_manag"] for row in rows] == [0, 0.5]
    rows, _ = scored("f9_csp2_ore.gpkg")
    assert volumes(rows) == [4e5, 8e4, 7.4e5]
    assert [row["whc"] for row in rows] == [3, 3, 2]
    assert "thi_tox:derived" in rows[0]["basis"]


def test_columns_of_a_join():
    path = DATA / "cases/f6_join.gpkg"
    points, register = (QgsVectorLayer(f"{path}|layername={name}", name) for name in ("points", "register"))
    QgsProject.instance().addMapLayers([points, register], False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(register)
    join.setJoinFieldName("id")
    join.setTargetFieldName("id")
    join.setUsingMemoryCache(True)
    assert points.addJoin(join)
    rows, _ = scored(points)
    QgsProject.instance().removeAllMapLayers()
    assert volumes(rows) == [1.105e6, 2.592e6]
    assert [row["whc"] for row in rows] == [3, 2]
    assert [row["thi_manag"] for row in rows] == [0.5, 0]


def test_grouped_by_commas():
    rows, _ = scored("f10_thousands_comma.gpkg")
    assert volumes(rows) == [1.2e6, 110_500, 850_000]


def test_sigbm():
    rows, _ = scored(layer_of(sigbm()))
    stored = [6362.07, None, 875, 1100, 1125, 28_000, 18_113, 494_416, 87_700, 405_554.9, 900, 78_000]
    assert volumes(rows) == stored
    assert [row["thi_manag"] for row in rows] == [0, 0.5, *[0] * 10]
    assert "0,00" in rows[1]["not_read"]


def layer_of(register):
    """The rows of ``register`` as points, every column as text, as a CSV comes in."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326", register.name, "memory")
    assert layer.dataProvider().addAttributes([QgsField(head, QVariant.String) for head in register.heads])
    layer.updateFields()
    features = []
    for k, row in enumerate(register.rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([None if row[head] in (None, "") else str(row[head]) for head in register.heads])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(60 + k % 10, 40 + k / 1000)))
        features.append(feature)
    done, _ = layer.dataProvider().addFeatures(features)
    assert done
    return layer


WORST = {"thi_cap": 8, "thi_tox": 3, "thi_manag": 1, "thi_seism": 1, "thi_flood": 1, "thi_dam": 1}


def worst_scores(register):
    """Component -> the highest score of each row that a person reads in ``register``; None where it is open."""
    found = {}
    for role, (head, _) in register.columns.items():
        said = [register.says[role](row[head]) for row in register.rows]
        scores = [None if one is None or not settled(one) else worst(role, one) for one in said]
        found.setdefault(COMPONENT_OF[VARIABLE_OF[role]], []).append(scores)
    return found


def settled(cell):
    """True where it is no matter of taste whether ``cell`` is understood."""
    return cell.plain or cell.exact or math.isinf(cell.high)


def worst(role, cell):
    """The highest score that ``cell`` leaves possible; NaN where nothing follows from it."""
    end = cell.low if role == "fos" else cell.high
    if not math.isfinite(end):
        return math.nan
    return SCORE_OF[role](end) if role in SCORE_OF else end


def whole_registers():
    return [] if DATA is None else [chile(), *kz_registers()]


@pytest.mark.parametrize("register", whole_registers(), ids=lambda register: register.name)
def test_a_whole_register_is_scored_as_a_person_reads_it(register):
    rows, _ = scored(layer_of(register), UNKNOWN_POLICY=0)
    assert len(rows) == len(register.rows)
    for component, by_role in worst_scores(register).items():
        for k, row in enumerate(rows):
            scores = [scores[k] for scores in by_role]
            known = [one for one in scores if one is not None and not math.isnan(one)]
            if None in scores:
                continue  # what the score is, is open; a worse one counts
            # volume before mass; of several substances and classes the worse one
            expected = (known[0] if component == "thi_cap" else max(known)) if known else WORST[component]
            assert row[component] == pytest.approx(expected, abs=1e-6), (component, k, register.rows[k])


@pytest.mark.parametrize("rivers", ["f7_rivers_int_ids.gpkg", "f7_rivers_text_ids.gpkg"])
def test_the_path_goes_on_where_ids_became_texts(rivers):
    import processing

    found = processing.run(
        "tmfhazard:downstream",
        {
            "INPUT": str(DATA / "cases/f7_facility.gpkg"),
            "RIVERS": str(DATA / "cases" / rivers),
            "SNAP_DISTANCE": 5000,
            "MAX_DISTANCE": 300,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
        feedback=Log(),
    )
    (row,) = [dict(zip(found["OUTPUT"].fields().names(), f.attributes())) for f in found["OUTPUT"].getFeatures()]
    lengths = [
        value for name, value in row.items() if isinstance(value, float) and math.isclose(value, 38.6, abs_tol=0.1)
    ]
    assert lengths, row


def test_scoring_a_scored_layer_replaces_its_results():
    once, _ = scored("f3_register.gpkg")
    import processing

    made = processing.run(
        "tmfhazard:score",
        {"INPUT": str(DATA / "cases/f3_register.gpkg"), "METHOD": 1, "OUTPUT": "TEMPORARY_OUTPUT"},
        feedback=Log(),
    )
    twice, _ = scored(made["OUTPUT"])
    assert list(twice[0]) == list(once[0])
    assert twice == once


@pytest.mark.parametrize(
    "register", [*whole_registers(), *([] if DATA is None else [sigbm()])], ids=lambda register: register.name
)
def test_nothing_is_read_in_silence(register):
    """READINGS counts every cell in which something stands, and names every text that is no plain number."""
    import processing

    given = {"INPUT": layer_of(register), "METHOD": 1, "OUTPUT": "TEMPORARY_OUTPUT", "READINGS": "TEMPORARY_OUTPUT"}
    table = processing.run("tmfhazard:score", given, feedback=Log())["READINGS"]
    lines = [dict(zip(table.fields().names(), feature.attributes())) for feature in table.getFeatures()]
    for role, (head, _) in register.columns.items():
        there = Counter(str(row[head]) for row in register.rows if row[head] not in (None, ""))
        mine = [line for line in lines if line["role"] == role]
        assert {line["col_name"] for line in mine} == {head}
        named = {line["cell"]: line["n_rows"] for line in mine if line["cell"] not in (None, NULL, "")}
        for text, count in there.items():
            if not re.fullmatch(r"[\d\s.,\u00a0]+", text):
                assert named.get(text) == count, (role, text)
        assert sum(line["n_rows"] for line in mine) == sum(there.values()), role
