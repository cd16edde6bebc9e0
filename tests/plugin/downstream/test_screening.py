"""The screening sentence: worded from the coded fields of a trace, in any language, in Python and as an expression."""

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFields,
    QgsVectorLayer,
)
from test_downstream import NORTH, SITE, SOUTH, box, countries, layer, plain, rivers, run

from tmf_hazard_plugin.core.languages import LANGUAGES
from tmf_hazard_plugin.plugin.countries import country_namer, country_names, with_countries
from tmf_hazard_plugin.plugin.downstream.fields import OUTPUT_FIELDS, flow_fields
from tmf_hazard_plugin.plugin.downstream.screening_reading import ScreeningReader, reading_expression
from tmf_hazard_plugin.plugin.downstream.screening_text import (
    CODE,
    CODES,
    FIELDS,
    ScreeningText,
    screening_expression,
    sentences,
)
from tmf_hazard_plugin.plugin.i18n import number, speaking

pytestmark = pytest.mark.usefixtures("provider", "catalogues")

WHOLE = [(box(69, 39, 71, 43), "Bothland")]
EAST = (box(70.0024, 41.2, 71, 41.5), "Eastland")
BESIDE_EAST = (
    "POLYGON((69 41, 69 43, 71 43, 71 41.5, 70.0024 41.5, 70.0024 41.2, 71 41.2, 71 41, 69 41))",
    "Northland",
)
CUT_NORTH = (box(69, 41.5, 71, 43), "Northland")
SCENES = {  # what is traced -> (its code, the parameters)
    "inside": ("inside", {"COUNTRIES": WHOLE}),
    "limit": ("limit", {"COUNTRIES": WHOLE, "MAX_DISTANCE": 90}),
    "gap": ("gap", {"COUNTRIES": WHOLE, "RIVERS": (2, 99, 4, 0)}),
    "loop": ("loop", {"COUNTRIES": WHOLE, "RIVERS": (2, 3, 4, 2)}),
    "edge": ("edge", {"COUNTRIES": [(box(69, 40, 71, 43), "Bothland")]}),
    "crosses": ("crosses", {"COUNTRIES": [NORTH, SOUTH], "VELOCITY": 0.25}),
    "border": ("border", {"COUNTRIES": [(box(69, 39, 70.0024, 43), "Westland"), (box(70.0024, 39, 71, 43), "Eastland")],
                          "INPUT": "POINT(69.99 41.9)"}),
    "no country": ("no_country", {"COUNTRIES": [(box(69, 39, 70.005, 43), "Westland")], "BORDER_WIDTH": 0}),
    "leaves": ("leaves", {"COUNTRIES": [NORTH, (box(69, 39, 69.5, 39.5), "Northland")]}),
    "leaves before": ("crosses", {"COUNTRIES": [CUT_NORTH, SOUTH]}),
    "border before": ("crosses", {"COUNTRIES": [BESIDE_EAST, EAST, SOUTH], "ALERT_HOURS": 20}),
    "from no country": ("crosses", {"COUNTRIES": [SOUTH]}),
    "no countries layer": (None, {}),
    "no river": (None, {"COUNTRIES": WHOLE, "INPUT": "POINT(75 41.9)"}),
}  # fmt: skip


def trace(scene, code="en", **changed):
    """The row of the facility of a scene, traced in the language ``code``."""
    given = {**SCENES[scene][1], **changed}
    given["INPUT"] = layer([given.get("INPUT", SITE)])
    given["RIVERS"] = rivers(next_ids=given.get("RIVERS", (2, 3, 4, 0)))
    if "COUNTRIES" in given:
        given["COUNTRIES"] = countries(given["COUNTRIES"])
    with speaking(code):
        (row,) = run(given)[0]["OUTPUT"]
    return row


def attribute(name):
    return f"attribute($currentfeature, '{name}')"


def evaluated(expression, row):
    """What an expression of QGIS gives for a feature with the values ``row``."""
    fields = QgsFields()
    for field in flow_fields({name: kind for name, kind in OUTPUT_FIELDS.items() if name in row}):
        fields.append(field)
    feature = QgsFeature(fields)
    feature.setAttributes([row[name] for name in fields.names()])
    context, expression = QgsExpressionContext(), QgsExpression(expression)
    context.setFeature(feature)
    value = plain(expression.evaluate(context))
    assert not expression.hasEvalError(), expression.evalErrorString()
    return value


def worded(row):
    """The sentence worded from the codes alone, in Python and by QGIS: the same."""
    text = ScreeningText(country_namer())(row)
    assert (evaluated(with_countries(screening_expression(attribute)), row) or "") == text
    return text


def read(row):
    """The sentence as card, list and pages show it, in Python and by QGIS: the same."""
    text = ScreeningReader()(row)
    assert evaluated(reading_expression(attribute), row) == text
    return text


def of_0_1(row):
    """``row`` as version 0.1 wrote it."""
    return {name: value for name, value in row.items() if name not in list(OUTPUT_FIELDS)[-6:]}


def test_every_code_is_traced_here():
    assert {code for code, _ in SCENES.values()} - {None} == set(CODES)


@pytest.mark.parametrize("scene", SCENES)
def test_the_words_from_the_codes_are_those_of_the_trace(scene):
    """In the language of the trace, and whoever reads it in another one reads what a trace in that one says."""
    traced = {code: trace(scene, code) for code in LANGUAGES}
    texts = {code: row["screening"] for code, row in traced.items()}
    assert len(set(texts.values())) == (len(LANGUAGES) if SCENES[scene][0] else 1)
    for code in LANGUAGES:
        with speaking(code):
            for row in traced.values():
                assert row[CODE] == SCENES[scene][0]
                assert worded(row) == read(row) == (texts[code] or "")
                assert worded({**row, "screening": None}) == (texts[code] or "")
                assert read(of_0_1(row)) == (texts[code] or "")  # from the sentence alone, as it must be there


def test_the_coded_fields():
    row = trace("border before")
    assert (row["scr_code"], row["velocity"], row["leaves_km"], row["water_ctry"]) == ("crosses", 1.0, None, "Eastland")
    assert row["water_km"] == pytest.approx(43.97, abs=0.05) and row["water_h"] == pytest.approx(row["water_km"] / 3.6)
    assert trace("border before", ALERT_HOURS=48)["water_km"] is None  # the crossing itself raises the alert
    assert trace("border before", ALERT_HOURS=10)["water_km"] is None  # and here nothing does
    row = trace("leaves before")
    assert row["leaves_km"] == pytest.approx(44.4, abs=0.1) and row["border_km"] == pytest.approx(99.96, abs=0.05)
    assert trace("leaves")["leaves_km"] == pytest.approx(99.96, abs=0.05)
    assert [trace(scene)["leaves_km"] for scene in ("no country", "from no country")] == [None, None]
    assert [trace(scene)["velocity"] for scene in ("no countries layer", "no river")] == [1.0, None]


def test_countries_are_named_for_the_reader_whatever_the_data_say():
    for data in LANGUAGES:
        with speaking(data):
            names = country_names()
        row = trace("border before", data, COUNTRIES=[BESIDE_EAST, (EAST[0], names["KG"]), (SOUTH[0], names["UZ"])])
        assert names["UZ"] in row["screening"] and names["KG"] in row["screening"]
        for code in LANGUAGES:
            with speaking(code):
                assert country_names()["UZ"] in read(row) and country_names()["KG"] in read(row)
                assert code == data or not (names["UZ"] in read(row) or names["KG"] in read(row))
    with speaking("ru"):
        assert "Узбекистан" in read({**row, "next_ctry": " uz "})  # by its code, too


@pytest.mark.parametrize("code", LANGUAGES)
def test_numbers_are_those_of_the_reader(code):
    """Halves, thousands, and as many decimals as a velocity takes; also where a CSV holds them as texts."""
    with speaking(code):
        template = sentences()["crosses"]
        for km, hours, velocity, decimals in (
            (0.5, 1.5, 0.001, 3), (2.5, 12.5, 0.25, 2), (1234.5, 1e6, 1 / 3, 3), (99.96, 27.77, 2.0, 1),
            (0.0, 0.0, 0.29, 2), (12345678.49, 3.49999, 100.0, 1), (7.1, 8.9, 1.15, 2),
        ):  # fmt: skip
            row = {CODE: "crosses", "next_ctry": "№ 7", "border_km": km, "border_h": hours, "velocity": velocity}
            row = {**dict.fromkeys(FIELDS), **row}
            expected = template.format(
                country="№ 7", length=number(km, 0), hours=number(hours, 0), velocity=number(velocity, decimals)
            )
            assert worded(row) == expected
            texts = {name: "" if value is None else str(value) for name, value in row.items()}
            assert ScreeningText()(texts) == expected


def test_what_is_empty():
    """No code: the sentence, by whomever. A code without its values: a dash, and no guess."""
    nothing = dict.fromkeys(OUTPUT_FIELDS)
    assert (worded(nothing), read(nothing), read({})) == ("", "", "")
    for text in ("Checked on site: dry.", sentences()["no_country"]):
        assert (worded({**nothing, "screening": text}), read({**nothing, "screening": text})) == ("", text)
    assert read({**nothing, CODE: "of another version", "screening": "By hand"}) == "By hand"
    assert worded({**nothing, CODE: "crosses"}) == "Crosses into – after – km and – h at – m/s"
    assert worded({**nothing, CODE: "leaves"}) == "Not known: the path leaves the countries layer after – km"
    assert "Before that" not in worded({**nothing, CODE: "crosses", "leaves_km": 5.0})
    assert read({**nothing, CODE: "inside", "path_km": 5.0, "screening": "Old"}) == "Stays inside the country over 5 km"


@pytest.mark.parametrize("suffix", ["shp", "gpkg", "csv"])
def test_a_file_traced_in_russian_is_read_in_any_language(tmp_path, suffix):
    """A Shapefile cuts this sentence, and a CSV may hold numbers as texts: the codes are enough."""
    output = str(tmp_path / f"traced.{suffix}")
    lands = countries([BESIDE_EAST, (EAST[0], "Кыргызстан"), (SOUTH[0], "Узбекистан")])
    given = {"INPUT": layer([SITE]), "RIVERS": rivers(), "COUNTRIES": lands, "ALERT_HOURS": 20}
    with speaking("ru"):
        run({**given, "OUTPUT": output})
        (whole,) = run(given)[0]["OUTPUT"]
    (feature,) = QgsVectorLayer(output).getFeatures()
    row = {field.name(): plain(feature[field.name()]) for field in feature.fields()}
    assert set(OUTPUT_FIELDS) <= set(row)
    assert (row["screening"] == whole["screening"]) is (suffix != "shp")
    for code in LANGUAGES:
        with speaking(code):
            assert ScreeningReader()(row) == ScreeningReader()(whole) != ""
            context, expression = QgsExpressionContext(), QgsExpression(reading_expression(attribute))
            context.setFeature(feature)
            assert expression.evaluate(context) == ScreeningReader()(whole)
