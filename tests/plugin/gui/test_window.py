"""The plugin in the real window of QGIS, installed from the zip and used by ``window.py``; the screenshots are kept."""

import json
import shutil
import subprocess

import pytest
from conftest import ROOT
from e2e import PLUGIN, Profile

QGIS = shutil.which("qgis.bin") or shutil.which("qgis")
XVFB = shutil.which("xvfb-run")
pytestmark = pytest.mark.skipif(not (QGIS and XVFB), reason="needs QGIS with its window, and xvfb-run")

FACILITIES = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"name": f"ТМО {k}", "volume_m3": 10.0**k},
            "geometry": {"type": "Point", "coordinates": [70 + k, 45]},
        }
        for k in range(4, 8)
    ],
}


@pytest.fixture(scope="module")
def found(plugin_zip, tmp_path_factory):
    """What ``window.py`` found in a QGIS that speaks Russian."""
    work, pictures = tmp_path_factory.mktemp("window"), ROOT / "build/screenshots"
    pictures.mkdir(parents=True, exist_ok=True)
    profile = Profile(work / "home", plugin_zip)
    (work / "facilities.geojson").write_text(json.dumps(FACILITIES), encoding="utf-8")
    environment = {**profile.environment, "TMF_FOUND": str(work / "found.json"), "TMF_PICTURES": str(pictures)}
    environment.pop("QT_QPA_PLATFORM")
    # QGIS asks about layers in the system's temporary folder before it closes a project; a clone may lie there.
    environment["TMPDIR"] = str(work / "temporary")
    (work / "temporary").mkdir()
    command = [XVFB, "-a", "-s", "-screen 0 1600x1000x24", QGIS, "--nologo", "--noversioncheck", "--lang", "ru",
               "--code", ROOT / "tests/support/window.py"]  # fmt: skip
    done = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", timeout=300, stdin=subprocess.DEVNULL
    )
    printed = done.stdout + done.stderr
    if not (work / "found.json").exists():
        raise RuntimeError(f"QGIS did not come to the end\n{printed}")
    findings = json.loads((work / "found.json").read_text(encoding="utf-8"))
    if "error" in findings:
        raise RuntimeError(f"{findings['error']}\n{printed}")
    return {**findings, "printed": printed, "returncode": done.returncode}


ENTRIES = {"Score hazard…", "Facility card", "Add print layouts", "Open example project", "User guide", "Settings…"}


def test_qgis_ends_well_and_nothing_complains(found):
    assert found["returncode"] == 0
    assert "Traceback" not in found["printed"]


def test_menu_and_button_in_the_language_of_qgis_and_then_in_the_chosen_one(found):
    assert found["button"]
    assert set(found["entries_en"]) >= ENTRIES
    assert len(found["entries_ru"]) == len(found["entries_en"])
    assert not set(found["entries_ru"]) & ENTRIES
    assert found["card_en"] == ["Facility card", "Result"]
    assert found["algorithm_en"] == "Score TMF hazard"


def test_the_example_asks_before_it_takes_the_place_of_a_changed_project(found):
    assert len(found["asked"]) == 1
    assert found["kept"] == "unsaved"
    assert len(found["asked_again"]) == 1


def test_the_example_can_be_cancelled(found):
    assert found["progress"]
    assert found["after_cancel"]["scored"] == 0
    assert found["after_cancel"]["message"] == 1


def test_the_example_is_scored_in_the_background(found):
    assert found["while_running"] == {"scored": 0, "task": True}
    assert found["longest_pause_s"] < 3


def test_the_example_is_a_named_grouped_and_styled_project(found):
    opened = found["project"]
    assert opened["title"]
    assert not opened["dirty"]
    assert len(opened["groups"]) == 3
    assert len(opened["layers"]) >= 4
    assert all(opened["layers"].values())
    assert opened["features"] == 68
    assert opened["renderer"] == "pointDisplacement"
    assert opened["projected"]
    assert len(found["messages"]) == 1
    assert "68" in found["messages"][0]


def test_the_example_is_a_copy_beside_the_plugin_not_inside_it(found):
    for source in found["project"]["sources"]:
        assert "profiles/default/tmf_hazard/example" in source.replace("\\", "/")
        assert PLUGIN not in source


def test_print_layouts_are_in_the_layout_manager(found):
    example, added = found["layouts"]
    assert len(example) == 2 and added == example  # the first ones were removed in between
    assert all(name in found["layout_message"][0] for name in added)
    assert found["layout_manager"]
    assert found["atlas_feature"].startswith("Хвостохранилище Прибалхашской")


def test_the_card_shows_what_is_clicked(found):
    assert found["shown_at_once"] == [True, True]  # as the example's message says
    assert found["closed"] == [False, False]
    assert found["card"] == {"visible": True, "tool": True, "empty": True}
    assert found["clicked"][0] == found["clicked"][1]


def test_the_card_follows_the_selection_the_highest_rank_first(found):
    assert found["selected"][0] == "Хвостохранилище Кошкар-Ата"
    assert found["selected"][1] is True
    assert "2" in found["selected"][2]
    assert found["leafed"] == "Хвостохранилище № 3 Майлуу-Суу"
    assert found["deselected"]
    assert found["before_removal"]
    assert found["after_removal"]


def test_the_card_follows_changes_of_the_facility(found):
    assert found["edited"] == [1.5, True]
    assert found["spoiled"]
    assert found["rolled_back"]
    assert found["deleted"]


def test_the_card_is_copied_as_text_and_as_table(found):
    text, html = found["clipboard"]
    assert text.startswith("Хвостохранилище № 3 Майлуу-Суу")
    assert "thi_water 1.0 [8, 10, 12] worst" in text
    assert "<table" in html


def test_the_dialog_opens_with_the_preferred_profile_and_does_not_block(found):
    assert found["modal"] is False
    assert found["dialog"]["modal"] is False
    assert found["dialog"]["method"] == 1
    assert all(visible and not modal for _, visible, modal in found.get("others", []))


def test_the_dialog_scores(found):
    assert found["dialog"]["methods"] == ["thi 1.0 [7, 9, 11] readings:corrections.json worst"]
    assert found["dialog"]["suggested"].endswith("corrections.json")  # the last one, for the next run


def test_unloading_and_reloading_leaves_nothing_behind(found):
    assert set(found["reloaded"]) >= ENTRIES
    first, *later = found["unloaded"]
    loaded = found["loaded"]
    assert loaded["tool"] == "PickFacility"
    assert first["tool"] != "PickFacility"
    for what in ("providers", "docks", "vector_menu", "toolbar", "selection", "removed"):
        assert first[what] == loaded[what] - 1, what
    assert first["children"] < loaded["children"]
    assert first["modules"] == []
    assert [left for left in later if left != first] == []
