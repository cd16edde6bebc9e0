"""Component kinds that are registered at run time, in QGIS: also one that reads a raster beside the profile."""

import json

import pytest
from qgis.core import QgsProcessingException
from qgis_runs import Log, layer_of, run, table
from test_site_inputs import raster
from toy_kinds import Linear, RasterSteps, method

from tmf_hazard_plugin.core import load_profile
from tmf_hazard_plugin.core.kinds import register, unregister
from tmf_hazard_plugin.plugin import gaps
from tmf_hazard_plugin.plugin.gui import facility
from tmf_hazard_plugin.plugin.ratinglist.labels import rule_text

pytestmark = pytest.mark.usefixtures("provider")
DEPTH = {"id": "depth", "kind": "toy_raster", "input": "depth.tif", "steps": [{"score": 0}, {"from": 0.5, "score": 2}],
         "range": [0, 2], "title": "Flood depth", "source": "plugin", "grade": "C-"}  # fmt: skip
SITES = [("MULTIPOINT((70 42))", 4), ("MULTIPOINT((70.4 42))", 4), ("MULTIPOINT((70 42), (70.4 42))", 4), (None, 4)]


@pytest.fixture
def profile_file(tmp_path):
    """A profile of both toy kinds, and its raster: 0.2 m at 70 E, 1 m at 70.4 E."""
    register(Linear)
    register(RasterSteps)
    data = method()
    data["components"].append(DEPTH)
    folder = tmp_path / "методика"
    folder.mkdir()
    (folder / "profile.json").write_text(json.dumps(data), encoding="utf-8")
    raster(folder / "depth.tif", [0.2, 1.0])
    yield folder / "profile.json"
    unregister("linear")
    unregister("toy_raster")


def scored(path, rows=SITES, log=None):
    sites = layer_of(rows, "dam_m:double", geometry="MultiPoint")
    return run(INPUT=sites, METHOD_FILE=str(path), log=log)["OUTPUT"]


def test_a_raster_beside_the_profile_becomes_a_component(profile_file):
    log = Log()
    rows = table(scored(profile_file, log=log))
    assert [row["depth"] for row in rows] == [0, 2, 2, 2]  # of several points the worst; without position unknown
    assert [row["basis"].split(";")[1] for row in rows] == [*["depth:measured"] * 3, "depth:assumed"]
    assert [row["height"] for row in rows] == [2] * 4
    assert any(text.startswith("“depth.tif”: 3 facilit") for text in log.info)


def test_no_data_of_the_raster_is_unknown_and_said(profile_file):
    raster(profile_file.parent / "depth.tif", [0.2, float("nan")])
    log = Log()
    rows = table(scored(profile_file, log=log))
    assert [row["basis"].split(";")[1] for row in rows] == ["depth:measured", *["depth:assumed"] * 3]
    assert any(text.startswith("“depth.tif”: 2 facilit") for text in log.warnings)


def test_the_smallest_of_several_points_where_the_rule_asks_for_it(profile_file, monkeypatch):
    from tmf_hazard_plugin.core.kinds import RasterInput

    monkeypatch.setattr(
        RasterSteps, "rasters", lambda self, rule: {rule["input"]: RasterInput(rule["input"], "smallest")}
    )
    assert [row["depth"] for row in table(scored(profile_file, SITES[:3]))] == [0, 2, 0]


def test_a_raster_that_cannot_be_read_ends_the_run(profile_file):
    (profile_file.parent / "depth.tif").unlink()
    with pytest.raises(QgsProcessingException, match=r"Flood depth: the layer cannot be read: .*depth\.tif"):
        scored(profile_file)


def test_a_raster_elsewhere_is_refused(profile_file):
    data = json.loads(profile_file.read_text(encoding="utf-8"))
    data["components"][1]["input"] = "../depth.tif"
    profile_file.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"components\[1\]\.input: .* has the wrong form"):
        scored(profile_file)


def test_the_rule_is_worded_and_the_card_knows_the_end_of_the_bar(profile_file, monkeypatch):
    profile = load_profile(profile_file)
    height, depth = profile.components
    assert rule_text(height, profile) == "0.5 × height of the dam, m. Unknown: 0 to 3."
    assert rule_text(depth, profile) == "depth.tif: < 0.5 → 0; ≥ 0.5 → 2. Unknown: 0 to 2."

    layer = scored(profile_file)
    monkeypatch.setattr(gaps, "BUILTIN_PROFILES", ("toy",))
    monkeypatch.setattr(gaps, "builtin_profile", lambda name: profile)
    shown = facility.Facility.of(layer, next(layer.getFeatures()))
    assert [(part.id, part.score, part.most) for part in shown.parts] == [("height", 2, 3), ("depth", 0, 2)]
