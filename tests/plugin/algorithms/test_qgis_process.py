"""The algorithms from the command line: parameters come as text, and the results are those of ``processing.run``, in
every output format and on every version of QGIS."""

import hashlib
import json
import os

import pytest
from conftest import ROOT
from e2e import Profile, rows
from qgis.core import Qgis

FACILITIES = 68
FORMATS = ("gpkg", "geojson", "shp", "csv")
FLOW = ("OUTPUT", "PATHS", "CROSSINGS", "REACHED")


@pytest.fixture(scope="module")
def profile(plugin_zip, tmp_path_factory):
    return Profile(tmp_path_factory.mktemp("home"), plugin_zip)


@pytest.fixture(scope="module")
def parameters(facilities_path, rivers_path, lakes_path):
    """A real run; the rivers are generalised, hence the wide radius."""
    return {
        "INPUT": facilities_path,
        "RIVERS": rivers_path,
        "RIVER_SIZE_FIELD": "ORD_STRA",
        "LAKES": lakes_path,
        "SEARCH_RADIUS": 65000,
    }


@pytest.fixture(scope="module")
def scored(profile, parameters, tmp_path_factory):
    """Results and path of each format, written by ``qgis_process``."""
    folder = tmp_path_factory.mktemp("scored")
    paths = {ending: folder / f"scored.{ending}" for ending in FORMATS}
    return {
        ending: (profile.run("tmfhazard:score", **parameters, OUTPUT=path), str(path)) for ending, path in paths.items()
    }


@pytest.fixture(scope="module")
def flow_parameters(facilities_path, rivers_path, lakes_path, sample_data):
    layers = {name.upper(): f"{sample_data / name}.gpkg|layername={name}" for name in ("countries", "places")}
    return {
        "INPUT": facilities_path, "RIVERS": rivers_path, "LAKES": lakes_path, **layers, "COUNTRY_FIELD": "ISO_A2",
        "SNAP_DISTANCE": 65000, "MAX_DISTANCE": 300,
    }  # fmt: skip


@pytest.fixture(scope="module")
def traced(profile, flow_parameters, tmp_path_factory):
    """Results of ``tmfhazard:downstream``, written by ``qgis_process``."""
    folder = tmp_path_factory.mktemp("traced")
    return profile.run("tmfhazard:downstream", **flow_parameters, **{name: folder / f"{name}.gpkg" for name in FLOW})


def alike(one: list[dict], other: list[dict]) -> bool:
    """Equal rows, numbers within what another version of PROJ may change."""
    return len(one) == len(other) and all(
        left.keys() == right.keys()
        and all(
            value == pytest.approx(right[name], rel=1e-6) if isinstance(value, float) else value == right[name]
            for name, value in left.items()
        )
        for left, right in zip(one, other)
    )


@pytest.mark.parametrize("installed", ["zip", "staged"])
def test_the_command_line_gives_what_processing_run_gives(
    installed, scored, parameters, provider, plugin_staged, tmp_path
):
    import processing

    results, path = scored["gpkg"]
    if installed == "staged":
        path = str(tmp_path / "scored.gpkg")
        results = Profile(tmp_path / "home", plugin_staged).run("tmfhazard:score", **parameters, OUTPUT=path)
    inside = processing.run("tmfhazard:score", {**parameters, "OUTPUT": str(tmp_path / "inside.gpkg")})
    expected = rows(inside["OUTPUT"])
    assert len(expected) == FACILITIES
    assert rows(path) == expected
    assert {name: value for name, value in results.items() if name != "OUTPUT"} == {
        name: value for name, value in inside.items() if name != "OUTPUT"
    }


def test_the_command_line_traces_as_processing_run_does(traced, flow_parameters, provider, tmp_path):
    import processing

    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in FLOW}
    inside = processing.run("tmfhazard:downstream", {**flow_parameters, **outputs})
    for name in FLOW:
        expected = rows(inside[name])
        assert expected
        assert rows(traced[name]) == expected
    assert {**traced, **outputs} == inside
    assert traced["FACILITIES"] == FACILITIES


def test_the_numbers_returned_are_those_of_the_rows(scored):
    results, path = scored["gpkg"]
    classes = [row["haz_class"] for row in rows(path)]
    assert results["FACILITIES"] == FACILITIES
    counted = {
        name: classes.count(code) for code, name in enumerate(("INSUFFICIENT", "LOW", "MEDIUM", "HIGH", "VERY_HIGH"))
    }
    assert {name: results[name] for name in counted} == counted


@pytest.mark.parametrize("ending", FORMATS[1:])
def test_every_format_keeps_the_rows_and_the_scores(scored, ending):
    expected, written = rows(scored["gpkg"][1]), rows(scored[ending][1])
    assert len(written) == FACILITIES
    for ours, theirs in zip(expected, written):
        assert float(theirs["haz_score"]) == pytest.approx(ours["haz_score"], abs=1e-6)
        assert int(theirs["haz_class"]) == ours["haz_class"]
    columns, kept = list(expected[0]), list(written[0])
    if ending == "shp":
        assert len(set(kept)) == len(columns) - columns.count("fid")
        assert {"haz_score", "haz_class", "cls_min", "known_pct", "volume_m3", "riv_dist_m", "tei_env"} <= set(kept)
    else:
        assert set(columns) - {"fid"} <= set(kept)


@pytest.mark.parametrize("output", ["scored", *FLOW])
def test_every_version_of_qgis_gives_the_same_rows(scored, traced, output):
    """Each version leaves its rows for these sources under ``build/``; the second one compares."""
    sources = sorted(p for p in (ROOT / "tmf_hazard_plugin").rglob("*") if p.suffix in (".py", ".json"))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:16]
    folder = ROOT / "build/e2e" / digest
    folder.mkdir(parents=True, exist_ok=True)
    mine = rows(scored["gpkg"][1] if output == "scored" else traced[output])
    version = str(Qgis.QGIS_VERSION_INT // 100)
    (folder / f"{output}-{version}.json").write_text(json.dumps(mine), encoding="utf-8")
    others = [path for path in folder.glob(f"{output}-*.json") if path.stem != f"{output}-{version}"]
    if not others and not (os.environ.get("CI") and Qgis.QGIS_VERSION_INT >= 34400):
        pytest.skip("no other version of QGIS has run these sources yet")
    assert others
    for other in others:
        assert alike(mine, json.loads(other.read_text(encoding="utf-8"))), f"{version} and {other.stem} differ"


@pytest.mark.parametrize(
    ("changed", "named"),
    [({"INPUT": "nowhere.gpkg"}, "INPUT"), ({"SEARCH_RADIUS": "-1"}, "SEARCH_RADIUS"), ({"METHOD": "17"}, "METHOD")],
)
def test_bad_parameters_end_in_words(profile, parameters, tmp_path, changed, named):
    written = {**parameters, "OUTPUT": tmp_path / "x.gpkg", **changed}
    refused = profile.call("run", "tmfhazard:score", *(f"--{k}={v}" for k, v in written.items()), check=False)
    assert refused.returncode != 0
    printed = refused.stdout + refused.stderr
    assert named in printed
    assert "Traceback" not in printed
    assert not (tmp_path / "x.gpkg").exists()
