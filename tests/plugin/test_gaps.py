"""What is not exactly known, and what was not understood in the register: in card, map tip, atlas page and list."""

import csv
import re
import subprocess
from html import unescape
from pathlib import Path

import numpy as np
import openpyxl
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from tmf_hazard_plugin.core.profile import builtin_profile
from tmf_hazard_plugin.core.result import HOW
from tmf_hazard_plugin.plugin.gaps import open_components, possible_scores, ranges, roles_by_component
from tmf_hazard_plugin.plugin.gui.bars import FILL, ComponentBar
from tmf_hazard_plugin.plugin.gui.facility import Facility
from tmf_hazard_plugin.plugin.legend import LegendInfo
from tmf_hazard_plugin.plugin.method_text import method_lines
from tmf_hazard_plugin.plugin.printing import atlas_expressions
from tmf_hazard_plugin.plugin.style import map_tip

pytestmark = pytest.mark.usefixtures("provider")

PARTS = [component.id for component in builtin_profile("thi").components]
METHOD = "thi 1.0 [7, 9, 11] readings:мои поправки.json worst"
KINDS = {"haz_class": "integer", "cls_min": "integer", "cls_max": "integer", "haz_rank": "integer"}
TEXTS = ("name", "assumed", "basis", "method", "not_read")
NAMES = ("name", *PARTS, "haz_score", "haz_min", "haz_max", "haz_class", "cls_min", "cls_max", "haz_rank", "known_pct",
         "assumed", "basis", "method", "not_read")  # fmt: skip
EVIL = "<b>bold</b> & [% 'run' || 1 %] %] '\" \\n"
# A volume of 3000-3400 thousand m3 (6.48 to 6.53), a factor of safety that was not understood, nothing on the flood.
SOUTH = {
    "name": "South", "thi_cap": 6.53, "thi_tox": 2.0, "thi_manag": 0.5, "thi_seism": 1.0, "thi_flood": 1.0,
    "thi_dam": 1.0, "haz_score": 12.03, "haz_min": 9.98, "haz_max": 12.03, "haz_class": 4, "cls_min": 3, "cls_max": 4,
    "haz_rank": 1, "known_pct": 66.0, "assumed": "thi_cap:measured;thi_flood:assumed;thi_dam:assumed",
    "basis": "thi_cap:measured;thi_tox:derived;thi_manag:measured;thi_seism:derived;thi_flood:assumed;thi_dam:assumed",
    "method": METHOD, "not_read": f"fos: {EVIL}",
}  # fmt: skip
# The mass counts, as the volume was not understood; all is exactly known.
NORTH = {
    **SOUTH, "name": "North", "thi_flood": 0.0, "thi_dam": 0.0, "haz_score": 10.03, "haz_min": 10.03, "haz_max": 10.03,
    "haz_class": 3, "cls_max": 3, "haz_rank": 2, "known_pct": 100.0, "assumed": "",
    "basis": "thi_cap:derived;thi_tox:derived;thi_manag:measured;thi_seism:derived;thi_flood:measured;thi_dam:measured",
    "not_read": "volume: ≈ 3400 (?)\nmsk: =1+1",
}  # fmt: skip


def layer_of(*rows, without=()):
    """A scored layer of ``rows`` (name of a field -> value), lacking the fields ``without``."""
    names = [name for name in NAMES if name not in without]
    kinds = [KINDS.get(name, "string" if name in TEXTS else "double") for name in names]
    fields = "&field=".join(f"{name}:{kind}" for name, kind in zip(names, kinds))
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&field={fields}", "scored", "memory")
    for k, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([row[name] for name in names])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(70 + k, 42)))
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer


def card(row, **options):
    layer = layer_of(row, **options)
    return Facility.of(layer, next(layer.getFeatures()))


def section(shown, title):
    return dict(dict(shown.sections()).get(title, ()))


def evaluated(layer, text):
    """``text`` with its expressions evaluated for the first facility of ``layer``."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    return QgsExpression.replaceExpressionText(text, context)


# --- which scores are possible, and whose gap a text is


def test_the_possible_scores_follow_from_the_sum_where_one_component_is_known_in_part():
    measured, derived, assumed = HOW.index("measured"), HOW.index("derived"), HOW.index("assumed")
    scores = np.array([[6.5, 1.0, 0.0], [6.5, 1.0, 0.0], [6.5, 1.0, 0.5]])
    how = np.array([[derived, assumed, measured], [derived, assumed, measured], [derived, measured, measured]])
    is_open = np.array([[True, True, False], [True, False, False], [True, False, True]])
    limits = np.array([[4, 8], [0, 1], [0, 1]], dtype=float)
    low, high = possible_scores(scores, how, is_open, np.array([6.4, 9.0, 7.0]), np.array([7.5, 9.5, 8.0]), limits)
    assert low[0].tolist() == pytest.approx([6.4, 0, 0]) and high[0].tolist() == pytest.approx([6.5, 1, 0])
    assert np.isnan(low[1, 0]), "the score used lies outside: the result was changed by hand"
    assert np.isnan(low[2, [0, 2]]).all() and low[2, 1] == high[2, 1] == 1.0, "two are known in part: nobody can tell"


def test_the_range_of_a_component_that_nobody_knows_is_not_guessed():
    assert np.isnan(ranges(["own"], None)).all()
    assert ranges(["thi_dam"], builtin_profile("thi")).tolist() == [[0.0, 1.0]]


def test_older_results_without_the_list_of_open_components():
    assert open_components("a:measured;b:assumed", None) == {"b"}
    assert open_components("a:measured;b:assumed", "a:measured") == {"a"}
    assert open_components("a:measured;b:assumed", "") == set()


def test_every_role_stands_with_the_component_whose_rule_reads_it():
    roles = roles_by_component(builtin_profile("tri"))
    assert {part: set(found) for part, found in roles.items() if found} == {
        "thi_cap": {"volume", "mass"},
        "thi_tox": {"whc", "substance", "waste_class"},
        "thi_manag": {"status"},
        "thi_seism": {"pga", "msk"},
        "thi_flood": {"flood"},
        "thi_dam": {"fos"},
        "tei_pop": {"population"},
    }


# --- the card


def test_the_card_says_what_is_known_in_part_and_what_was_not_understood():
    shown = card(SOUTH)
    parts, missing = section(shown, "Components"), section(shown, "Missing data")
    assert parts["Capacity"] == "6.53, measured; possible: 6.48 to 6.53"
    assert parts["Toxicity"] == "2.00 of at most 3, derived"
    assert missing == {
        "Capacity": "volume or mass of the tailings (the exact value)",
        "Flood": "flood zone",
        "Dam": f"factor of safety of the dam; in the register: “{' '.join(EVIL.split())}”, not understood",
    }
    assert "<b>bold" not in shown.as_html() and "&lt;b&gt;bold" in shown.as_html()
    assert shown.as_text().count("not understood") == 1
    assert section(shown, "Method")["Readings"] == "Corrections of readings from: мои поправки.json"


def test_a_text_that_something_else_replaced_is_named_once():
    shown = card(NORTH)
    assert section(shown, "Missing data") == {}
    assert section(shown, "Components")["Capacity"] == (
        "6.53, derived; in the register: “≈ 3400 (?)”, not understood; another value counts"
    )
    assert shown.as_text().count("3400") == 1


def test_two_component_that_are_known_in_part_show_no_figures():
    row = {**SOUTH, "assumed": "thi_cap:measured;thi_tox:derived"}
    assert section(card(row), "Components")["Capacity"] == "6.53, measured, but not exactly"


def test_a_layer_of_an_older_version_has_its_card_and_its_tip_as_before():
    layer = layer_of(SOUTH, without=("assumed", "not_read"))
    shown = Facility.of(layer, next(layer.getFeatures()))
    assert [title for title, _ in shown.missing] == ["Flood", "Dam"]
    assert section(shown, "Components")["Capacity"] == "6.53, measured"
    tip = evaluated(layer, map_tip(LegendInfo.for_layer(layer)))
    assert "[%" not in tip and "not understood" not in tip and "measured" in tip


def test_without_its_profile_a_text_stands_under_its_component_or_its_role():
    row = {**SOUTH, "method": "own 1.0 [7, 9, 11] worst", "not_read": "fos: about 1\nclay_kind: blue"}
    layer = layer_of(row)
    missing = section(Facility.of(layer, next(layer.getFeatures())), "Missing data")
    assert "“about 1”" in missing["Dam"]
    assert missing["clay_kind"] == "in the register: “blue”, not understood"
    legend = LegendInfo.for_layer(layer)
    tip = evaluated(layer, map_tip(legend))
    assert "<td>clay_kind</td><td></td><td>in the register: “blue”, not understood</td>" in tip
    assert "clay_kind: in the register: “blue”, not understood" in evaluated(layer, atlas_expressions.gaps(legend))


def test_a_bar_is_filled_as_far_as_it_is_sure(qgis_app):
    part = next(part for part in card({**SOUTH, "haz_min": 7.5}).parts if part.id == "thi_cap")
    assert part.lowest == pytest.approx(4.0)
    bar = ComponentBar(part, 8.0)
    bar.resize(402, bar.height())
    image = bar.grab().toImage()
    row = [QColor(image.pixel(x, bar.height() // 2)) for x in range(image.width())]
    full = [x for x, colour in enumerate(row) if colour.blue() - colour.red() > FILL.blue() - FILL.red() - 30]
    assert full and max(full) == pytest.approx(1 + 4.0 * 50, abs=2)


# --- the map tip and the atlas page


def test_the_map_tip_names_the_text_and_lets_it_do_nothing():
    layer = layer_of(SOUTH)
    tip = evaluated(layer, map_tip(LegendInfo.for_layer(layer)))
    assert f"in the register: “{' '.join(EVIL.split())}”, not understood" in unescape(tip)
    assert "<b>bold" not in tip and "run1" not in tip
    assert re.search(r"Capacity</td>.*?measured, but not exactly", tip) and "derived, but" not in tip


def test_the_map_tip_says_that_another_value_counts():
    layer = layer_of(NORTH)
    tip = evaluated(layer, map_tip(LegendInfo.for_layer(layer)))
    assert "derived<br/>in the register: “≈ 3400 (?)”, not understood; another value counts" in tip
    assert tip.count("not understood") == 2 and "not exactly" not in tip


@pytest.mark.parametrize("template", [False, True])
def test_the_atlas_page_says_what_to_collect_and_what_was_not_understood(template):
    layer = layer_of(SOUTH)
    legend = None if template else LegendInfo.for_layer(layer)
    assert evaluated(layer, atlas_expressions.gaps(legend)).splitlines() == [
        "• volume or mass of the tailings (the exact value)",
        "• flood zone",
        f"• factor of safety of the dam – in the register: “{EVIL}”, not understood",
    ]
    layer = layer_of(NORTH)
    assert evaluated(layer, atlas_expressions.gaps(legend)).splitlines() == [
        "Nothing: every component is known.",
        "• Capacity – in the register: “≈ 3400 (?)”, not understood; another value counts",
        "• Seismic hazard – in the register: “=1+1”, not understood; another value counts",
    ]
    assert "Corrections of readings from: мои поправки.json." in evaluated(layer, atlas_expressions.method())
    older = layer_of(NORTH, without=("assumed", "not_read"))
    assert evaluated(older, atlas_expressions.gaps(legend)) == "Nothing: every component is known."


def test_the_file_of_corrections_is_found_in_the_method():
    legend = LegendInfo.for_layer(layer_of(SOUTH))
    lines = method_lines(legend, METHOD)
    assert lines["readings"][1] == "Corrections of readings from: мои поправки.json"
    assert (lines["version"][1], lines["policy"][1]) == ("1.0", "counted as the worst case")
    assert "readings" not in method_lines(legend, "thi 1.0 [7, 9, 11] worst")


# --- the rating list


def readings_table(count=2, without=()):
    """A table as "Score TMF hazard" writes it."""
    names = [n for n in ("col_name", "role", "cell", "meaning", "n_rows", "effect") if n not in without]
    fields = "&field=".join(f"{name}:{'integer' if name == 'n_rows' else 'string'}" for name in names)
    layer = QgsVectorLayer(f"None?field={fields}", "what was read", "memory")
    values = {"col_name": "FoS", "role": "fos", "meaning": "not understood", "n_rows": 1, "effect": "Dam 0 … 1"}
    for k in range(count):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([{**values, "cell": EVIL if k == 0 else f"text {k}"}[name] for name in names])
        layer.dataProvider().addFeatures([feature])
    return layer


def rating(folder, layer, **parameters):
    """The four files of the rating list of ``layer``."""
    import processing

    files = {name: str(folder / f"list.{name.lower()}") for name in ("HTML", "XLSX", "PDF", "CSV")}
    options = {"INPUT": layer, "DATE": "2026-11-28", "LANGUAGE": 1, **files, **parameters}
    processing.run("tmfhazard:ratinglist", options, feedback=QgsProcessingFeedback(False))
    return {name: Path(path) for name, path in files.items()}


def test_the_list_names_the_texts_and_shows_how_the_register_was_read(tmp_path):
    written = rating(tmp_path, layer_of(SOUTH, NORTH), READINGS=readings_table())
    shown = " ".join(EVIL.split())
    html = written["HTML"].read_text(encoding="utf-8")
    text = unescape(html)
    assert "<b>bold" not in html
    assert f"factor of safety of the dam (in the register: “{shown}”, not understood)" in text
    assert "volume or mass of the tailings (the exact value)" in text
    assert "<small>Capacity: in the register: “≈ 3400 (?)”, not understood; another value counts; Seismic" in text
    assert 'class="n h h99" title="measured; possible: 6.48 to 6.53"' in html and ">interval</span>" in html
    assert 'id="readings"' in html and "<details open>" in html and f"<td>{shown}</td>" in text
    assert "Corrections of readings from: мои поправки.json" in html

    south, north = csv.DictReader(written["CSV"].read_text(encoding="utf-8-sig").splitlines())
    assert (south["not_read"], north["not_read"]) == (f"fos: {shown}", "volume: ≈ 3400 (?); msk: =1+1")
    assert shown in south["to_collect"] and north["to_collect"] == ""

    book = openpyxl.load_workbook(written["XLSX"])
    assert book.sheetnames == ["List", "Components", "Assumptions", "Readings", "Summary", "Method"]
    head, south, north = (dict(enumerate(row)) for row in book["List"].values)
    column = next(k for k, title in head.items() if title == "Not understood in the register")
    assert (south[column], north[column]) == (f"Dam: “{shown}”", "Capacity: “≈ 3400 (?)”; Seismic hazard: “=1+1”")
    assumptions = [(row[3], row[-2], row[-1]) for row in book["Assumptions"].values][1:]
    assert assumptions == [
        ("Capacity", "measured; possible: 6.48 to 6.53", None),
        ("Flood", "assumed", None),
        ("Dam", "assumed", f"“{shown}”"),
    ]
    assert [row[2] for row in book["Readings"].values] == ["In the register", shown, "text 1"]
    assert {cell.data_type for row in book["Readings"].iter_rows(min_row=2, max_col=4) for cell in row} == {"s"}

    printed = subprocess.run(["pdftotext", "-layout", written["PDF"], "-"], check=True, capture_output=True)
    printed = " ".join(printed.stdout.decode().replace("ﬁ", "fi").split())
    for words in ("How the register was read", "text 1", "3400 (?)", "another value counts", "мои поправки.json"):
        assert words in printed, words


def test_a_long_table_of_readings_is_folded_and_says_how_much_it_leaves_out(tmp_path):
    written = rating(tmp_path, layer_of(NORTH), READINGS=readings_table(700))
    html = written["HTML"].read_text(encoding="utf-8")
    assert "<details><summary>Texts and columns of numbers: 700" in html
    assert "The first 500 of 700 are shown" in html and "text 499<" in html and "text 500<" not in html
    assert openpyxl.load_workbook(written["XLSX"])["Readings"].max_row == 701


def test_a_list_without_gaps_has_no_columns_and_signs_for_them(tmp_path):
    row = {**NORTH, "not_read": None}
    written = rating(tmp_path, layer_of(row))
    html = written["HTML"].read_text(encoding="utf-8")
    assert ">interval</span>" not in html and 'id="readings"' not in html
    assert "not_read" not in written["CSV"].read_text(encoding="utf-8-sig")
    assert "Not understood in the register" not in next(openpyxl.load_workbook(written["XLSX"])["List"].values)


def test_a_wrong_table_of_readings_is_refused(tmp_path, provider):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layer, algorithm = layer_of(NORTH), provider.algorithm("ratinglist")

    def error(table):
        parameters = {"INPUT": layer, "CSV": str(tmp_path / "list.csv"), "READINGS": table}
        return algorithm.create().checkParameterValues(parameters, context)[1]

    assert error(readings_table()) == ""
    message = error(readings_table(without=("cell", "effect")))
    assert "cell, effect" in message and "“what was read”" in message
    assert error(str(tmp_path / "none.gpkg")) != ""


def test_many_long_texts_do_not_end_the_scoring(provider):
    import processing

    roles = {"VOLUME_FIELD": "v", "STATUS_FIELD": "s", "FOS_FIELD": "f", "SUBSTANCE_FIELD": "t"}
    fields = "&field=".join(f"{name}:string" for name in roles.values())
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&field={fields}", "x", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["как у соседнего объекта, смотри старый отчёт института, страница сто пять, внизу"] * 4)
    layer.dataProvider().addFeatures([feature])
    parameters = {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", **roles}
    scored = processing.run("tmfhazard:score", parameters, feedback=QgsProcessingFeedback(False))["OUTPUT"]
    lines = next(scored.getFeatures())["not_read"].splitlines()
    assert sorted(line.split(":")[0] for line in lines) == ["fos", "status", "substance", "volume"]
    assert all("как у соседнего объекта, смотри старый" in line for line in lines)
