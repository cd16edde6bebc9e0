"""The facility card without the window of QGIS: its words, its drawings, its map tool, and the settings."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from tmf_hazard_plugin.core import BUILTIN_PROFILES, builtin_profile
from tmf_hazard_plugin.core.languages import LANGUAGES
from tmf_hazard_plugin.core.result import CLASS_STYLES
from tmf_hazard_plugin.plugin import countries
from tmf_hazard_plugin.plugin.algorithms.score_parameters import METHOD_SETTING, preferred_method
from tmf_hazard_plugin.plugin.collect import to_collect
from tmf_hazard_plugin.plugin.downstream import screening_text
from tmf_hazard_plugin.plugin.downstream.screening_0_1 import SentenceTranslator
from tmf_hazard_plugin.plugin.gui.bars import FILL, ComponentBar, ScoreScale
from tmf_hazard_plugin.plugin.gui.facility import Facility, is_scored
from tmf_hazard_plugin.plugin.gui.pick import PickFacility
from tmf_hazard_plugin.plugin.gui.settings import SettingsDialog
from tmf_hazard_plugin.plugin.i18n import ENVIRONMENT, SETTING, language, number, speaking

pytestmark = pytest.mark.usefixtures("qgis_app")

FIELDS = (
    "name:string", "thi_cap:double", "thi_tox:double", "thi_dam:double", "tei_env:double", "haz_score:double",
    "haz_min:double", "haz_max:double", "haz_class:integer", "cls_min:integer", "cls_max:integer", "haz_rank:integer",
    "known_pct:double", "basis:string", "riv_dist_m:double", "riv_id:string", "lak_dist_m:double",
    "in_flood:integer", "method:string",
)  # fmt: skip
FLOW = (
    "path_km:double", "path_end:string", "end_name:string", "transbound:string", "border_km:double",
    "border_h:double", "next_ctry:string", "n_places:integer", "pop_10km:double", "screening:string",
)  # fmt: skip
ROW = {
    "name": "Северное", "thi_cap": 6.5, "thi_tox": 3.0, "thi_dam": 1.0, "tei_env": 0.0, "haz_score": 10.5,
    "haz_min": 9.5, "haz_max": 10.5, "haz_class": 3, "cls_min": 2, "cls_max": 3, "haz_rank": 1, "known_pct": 75.0,
    "basis": "thi_cap:measured;thi_tox:derived;thi_dam:assumed;tei_env:measured", "riv_dist_m": 850.0, "riv_id": "Чу",
    "lak_dist_m": None, "in_flood": 0, "method": "own 1.0 [8, 10, 12] worst",
}  # fmt: skip
UNKNOWN = {
    "name": "Южное", "haz_score": 15.0, "haz_min": 4.0, "haz_max": 15.0, "haz_class": 0, "cls_min": 1, "cls_max": 4,
    "haz_rank": None, "known_pct": 0.0, "basis": "thi_cap:assumed;thi_dam:assumed",
}  # fmt: skip


def layer_of(*rows, fields=FIELDS, places=None):
    """A scored layer of ``rows``, which differ from ``ROW``; ``places``: longitude and latitude of each."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=" + "&field=".join(fields), "оценка", "memory")
    for k, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        for name, value in {**ROW, **row}.items():
            feature[name] = value
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*(places[k] if places else (70, 45)))))
        if not layer.dataProvider().addFeature(feature):
            raise RuntimeError(row)
    return layer


def facility(**changes):
    """The card's facility of a layer with ``ROW``, changed, and ``UNKNOWN``."""
    fields = (*FIELDS, *FLOW) if "path_km" in changes else FIELDS
    layer = layer_of(changes, UNKNOWN, fields=fields)
    return Facility.of(layer, next(layer.getFeatures()))


def rows_of(shown, title):
    """The rows of a section as a dict; empty where the card has no such section."""
    return dict(dict(shown.sections()).get(title, ()))


def test_what_is_shown_of_a_facility():
    shown = facility()
    assert shown.name == "Северное"
    assert shown.class_text == "high (10 ≤ score < 12)"
    assert shown.rank_text == "Rank 1 of 1"
    assert shown.score_text == "10.50, possible: 9.50 to 10.50"
    assert shown.known_text == "75 %"
    assert "“medium”" in shown.interval_text and "“high”" in shown.interval_text
    assert rows_of(shown, "Components") == {
        "Capacity": "6.50, measured",
        "Toxicity": "3.00 of at most 3, derived",
        "Dam": "1.00 of at most 1, assumed",
        "Exposed water body": "0.00 of at most 3, measured",
    }
    assert rows_of(shown, "Nearest water") == {
        "River Чу": "850 m",
        "Lake": "none within the search radius, or unknown",
        "Flood zone": "outside",
    }
    assert rows_of(shown, "Missing data") == {"Dam": "factor of safety of the dam"}


def test_a_settled_class_says_so():
    shown = facility(haz_min=10.5, cls_min=3, basis="thi_cap:measured;thi_tox:derived")
    assert shown.settled
    assert "settled" in shown.interval_text
    assert "not settled" not in shown.interval_text
    assert shown.missing == ()
    assert "Missing data" not in dict(shown.sections())


def test_insufficient_data_has_no_rank_and_excludes_no_class():
    layer = layer_of({}, UNKNOWN)
    shown = Facility.of(layer, list(layer.getFeatures())[1])
    assert shown.rank_text == "No rank: collect data first"
    assert "No class can be excluded" in shown.interval_text
    assert shown.ranked == 1
    assert [title for title, _ in shown.missing] == ["Capacity", "Dam"]


@pytest.mark.parametrize(
    ("metres", "text"), [(0.0, "0 m"), (999.4, "999 m"), (1000.0, "1.0 km"), (22_440.0, "22.4 km")]
)
def test_distances(metres, text):
    assert rows_of(facility(riv_dist_m=metres), "Nearest water")["River Чу"] == text


@pytest.mark.parametrize(("value", "text"), [(None, "unknown"), (0, "outside"), (1, "inside")])
def test_the_flood_zone_that_is_unknown_is_not_outside(value, text):
    assert rows_of(facility(in_flood=value), "Nearest water")["Flood zone"] == text


def test_a_result_that_was_changed_by_hand_has_no_card():
    layer = layer_of({"basis": "rubbish"}, {})
    spoiled, whole = layer.getFeatures()
    with pytest.raises(ValueError):
        Facility.of(layer, spoiled)
    assert len(Facility.of(layer, whole).parts) == 4


UZBEKISTAN = {
    **{code: f"Uzbekistan in {code}" for code in LANGUAGES},
    "en": "Uzbekistan",
    "ru": "Узбекистан",
    "kk": "Өзбекстан",
}


def test_a_country_is_named_in_the_users_language_whatever_the_layer_says(monkeypatch):
    names = UZBEKISTAN
    monkeypatch.setattr(countries, "country_names", lambda: {"UZ": names[language()]})
    for code, name in names.items():
        with speaking(code):
            named = countries.country_namer()
            assert {named(text) for text in (*names.values(), "uz", "UZBEKISTAN ")} == {name}
            assert (named("Атлантида"), named(None)) == ("Атлантида", "")


def test_a_screening_is_told_in_the_users_language_whatever_that_of_the_trace(monkeypatch):
    names = UZBEKISTAN
    monkeypatch.setattr(countries, "country_names", lambda: {"UZ": names[language()]})
    monkeypatch.setattr(screening_text, "tr", lambda text: text if language() == "en" else f"{language()}: {text}")
    values = {"length": (1234, 0), "hours": (75, 0), "velocity": (0.25, 2)}

    def told(key):
        words = {name: number(*value) for name, value in values.items()}
        return screening_text.sentences()[key].format(country=names[language()], **words)

    keys = list(screening_text.sentences())
    for source in names:
        for target in names:
            for key in keys:
                with speaking(source):
                    sentences = [told(key), f"{told('crosses')}. {told(key)}"]
                with speaking(target):
                    found = [SentenceTranslator()(sentence) for sentence in sentences]
                    assert found == [told(key), f"{told('crosses')}. {told(key)}"]
    assert SentenceTranslator()("By hand: Uzbekistan.") == "By hand: Uzbekistan."
    shown = facility(path_km=9.0, transbound=None, screening="Not known: the facility lies in no country of the layer")
    assert rows_of(shown, "Flow path")["Transboundary"].startswith("Not known")


def test_every_country_around_can_be_named():
    """The world map of QGIS, on which the overview is drawn, knows English names only."""
    world = QgsVectorLayer(f"{QgsApplication.pkgDataPath()}/resources/data/world_map.gpkg|layername=countries")
    request = QgsFeatureRequest().setFilterRect(QgsRectangle(35, 25, 100, 65))
    around = {feature["iso_a2"] for feature in world.getFeatures(request)} - {"-1"}
    assert len(around) > 30
    assert around - set(countries.country_names()) == set()


def test_the_flow_path_is_told_where_it_was_traced():
    assert "Flow path" not in dict(facility().sections())
    assert list(rows_of(facility(path_km=None), "Flow path")) == ["no river within reach"]
    crosses = "Crosses into Uzbekistan after 22 km and 6 h at 1.0 m/s"
    shown = facility(
        path_km=227.4, path_end="lake", end_name="Балхаш", transbound="crosses", screening=crosses, n_places=1,
        pop_10km=23594.0,
    )  # fmt: skip
    told = rows_of(shown, "Flow path")
    assert told["Length of the flow path, km"] == "227"
    assert told["How the flow path ends"] == "sea or lake: Балхаш"
    assert told["Transboundary"] == crosses
    assert told["People along the first 10 km"] == "23,594"
    told = rows_of(facility(path_km=12.0, path_end="outlet"), "Flow path")
    assert "Transboundary" not in told and told["How the flow path ends"] == "end of the river"


def test_numbers_are_written_as_the_reader_does():
    with speaking("ru"):
        assert "10,50" in facility().score_text


def test_the_copy_holds_everything_and_no_markup_of_the_data():
    shown = facility(name="<script>alert(1)</script> & Co")
    text, html = shown.as_text(), shown.as_html()
    assert text.startswith("<script>alert(1)</script> & Co\n")
    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co" in html
    for title, rows in shown.sections():
        assert title in text
        assert title in html
        assert all(label in text and value in text for label, value in rows)


def test_a_facility_without_name_has_its_number():
    layer = layer_of({"name": None})
    feature = next(layer.getFeatures())
    assert Facility.of(layer, feature).name == f"Facility {feature.id()}"


def test_only_scored_layers_have_cards():
    assert is_scored(layer_of({}))
    assert not is_scored(layer_of(fields=("name:string",)))
    assert not is_scored(None)


def test_every_shipped_component_says_what_to_collect():
    shipped = {c.id for name in BUILTIN_PROFILES for c in builtin_profile(name).components}
    assert [name for name in sorted(shipped) if not to_collect(name)] == []
    assert to_collect("of_the_users_own") == ""


# --- drawings


def pixels(widget, width):
    widget.resize(width, widget.height())
    image = widget.grab().toImage()
    return image, image.width() / width


def filled(part, width=402, longest=8.0):
    """How many pixels of a bar have the full colour."""
    image, ratio = pixels(ComponentBar(part, longest), width)
    middle = image.height() // 2
    return sum(image.pixelColor(x, middle).name() == FILL.name() for x in range(image.width())) / ratio


def test_a_bar_is_as_long_as_the_score():
    capacity, toxicity, dam, water = facility().parts
    assert filled(capacity) == pytest.approx(6.5 / 8 * 400, abs=2)
    assert filled(water) == 0
    assert filled(dam) == 0, "an assumed score is an outline"
    assert filled(toxicity) == 0, "a derived score is paler"


def test_the_scale_shows_the_classes_in_their_order():
    scale = ScoreScale(facility())
    image, ratio = pixels(scale, 316)
    y = int((ScoreScale.TOP + ScoreScale.BAND / 2) * ratio)
    names = [image.pixelColor(x, y).name() for x in range(image.width())]
    shown = [name for name in dict.fromkeys(names) if name in {QColor(c.colour).name() for c in CLASS_STYLES.values()}]
    assert shown == [CLASS_STYLES[1].colour, CLASS_STYLES[2].colour, CLASS_STYLES[3].colour, CLASS_STYLES[4].colour]
    # Low is drawn from 6 to 8, medium from 8 to 10: equal widths.
    assert names.count(CLASS_STYLES[1].colour) == pytest.approx(names.count(CLASS_STYLES[2].colour), abs=2)


def test_drawings_can_be_heard():
    shown = facility()
    assert ScoreScale(shown).accessibleName() == shown.score_text
    assert ComponentBar(shown.parts[0], 8.0).accessibleName() == "Capacity: 6.50, measured"


# --- the map tool


@pytest.fixture
def canvas():
    made = QgsMapCanvas()
    made.resize(600, 400)
    made.setDestinationCrs(QgsProject.instance().crs().fromEpsgId(3857))
    yield made
    made.setLayers([])


@pytest.fixture
def picked(canvas):
    """A function that clicks at longitude, latitude and returns the names that are selected then."""
    layer = layer_of(
        {"name": "a"}, {"name": "b"}, {"name": "c"}, places=[(70.0, 45.0), (70.0, 45.0), (72.0, 45.0)]
    )  # fmt: skip
    other = layer_of(fields=("name:string",))
    QgsProject.instance().addMapLayers([layer, other])
    canvas.setLayers([layer, other])
    tool = PickFacility(canvas)
    canvas.setExtent(QgsRectangle(*(tool.toMapCoordinates(layer, QgsPointXY(*xy)) for xy in ((65, 42), (77, 48)))))

    def click(longitude, latitude):
        tool.pick(tool.toMapCoordinates(layer, QgsPointXY(longitude, latitude)))
        return sorted(feature["name"] for feature in layer.getSelectedFeatures())

    yield click
    QgsProject.instance().removeMapLayers([layer.id(), other.id()])


def test_a_click_selects_the_nearest_facility(picked):
    assert picked(72.02, 45.01) == ["c"]


def test_facilities_at_one_place_are_selected_together(picked):
    assert picked(70.05, 45.0) == ["a", "b"]


def test_a_click_beside_all_facilities_clears_the_selection(picked):
    assert picked(72.0, 45.0) == ["c"]
    assert picked(75.0, 43.0) == []


# --- settings


@pytest.fixture
def no_settings(monkeypatch):
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    for name in (SETTING, METHOD_SETTING):
        QgsSettings().remove(name)
    yield
    for name in (SETTING, METHOD_SETTING):
        QgsSettings().remove(name)


def test_settings_are_kept_with_ok_only(no_settings):
    assert preferred_method() == 0
    dialog = SettingsDialog()
    dialog.language.setCurrentIndex(dialog.language.findData("kk"))
    dialog.profile.setCurrentIndex(dialog.profile.findData("tri"))
    dialog.reject()
    assert preferred_method() == 0
    assert not QgsSettings().value(SETTING)
    dialog.accept()
    assert preferred_method() == BUILTIN_PROFILES.index("tri")
    assert QgsSettings().value(SETTING) == "kk"
    again = SettingsDialog()
    assert (again.language.currentData(), again.profile.currentData()) == ("kk", "tri")


def test_a_profile_that_is_gone_is_the_first(no_settings):
    QgsSettings().setValue(METHOD_SETTING, "of_an_older_version")
    assert preferred_method() == 0


def test_the_environment_decides_the_language(no_settings, monkeypatch):
    monkeypatch.setenv(ENVIRONMENT, "en")
    assert not SettingsDialog().language.isEnabled()
