"""Closed sets stand once: an algorithm, a language and a name of a column that are added at run time are known
everywhere, or the one place that is missing is named. (A toy kind of component: ``tests/core/test_kinds.py``.)"""

import runpy
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
import translate
from documentation.fills import FILLS
from documentation.reference import reference
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeedback, QgsProcessingParameterNumber, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow, QToolBar

from tmf_hazard_plugin.core import columns
from tmf_hazard_plugin.core.languages import LANGUAGES
from tmf_hazard_plugin.core.result import VERY_HIGH
from tmf_hazard_plugin.plugin import help as help_pages
from tmf_hazard_plugin.plugin import i18n, messages
from tmf_hazard_plugin.plugin.algorithms import ALGORITHMS, TmfAlgorithm
from tmf_hazard_plugin.plugin.algorithms.ratinglist import RatingList
from tmf_hazard_plugin.plugin.algorithms.score import ScoreHazard
from tmf_hazard_plugin.plugin.fields import result_aliases
from tmf_hazard_plugin.plugin.gui.menu import Menu
from tmf_hazard_plugin.plugin.gui.settings import SettingsDialog
from tmf_hazard_plugin.plugin.legend import class_names
from tmf_hazard_plugin.plugin.printing import atlas_expressions
from tmf_hazard_plugin.plugin.reading import choose_fields, name_field

pytestmark = pytest.mark.usefixtures("provider")
LRELEASE = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt5/bin:/usr/lib/qt6/bin")


@pytest.fixture
def window():
    """What the menu asks of QGIS's window."""
    window, canvas, bar = QMainWindow(), QgsMapCanvas(), QToolBar()
    yield SimpleNamespace(
        mainWindow=lambda: window,
        mapCanvas=lambda: canvas,
        addDockWidget=window.addDockWidget,
        removeDockWidget=window.removeDockWidget,
        vectorMenu=window.menuBar,
        addToolBarWidget=bar.addWidget,
        removeToolBarIcon=lambda action: None,
    )
    canvas.deleteLater()
    window.deleteLater()


# --- an algorithm


class Toy(TmfAlgorithm):
    """Doubles a number."""

    ID = "toy"
    NUMBER = "NUMBER"

    def displayName(self):
        return "Toy"

    @classmethod
    def summary(cls):
        return "doubles a number"

    @classmethod
    def menu_text(cls):
        return "Toy…"

    @classmethod
    def menu_parameters(cls):
        return {cls.NUMBER: 7}

    def shortHelpString(self):
        return "<p>Doubles.</p>"

    def initAlgorithm(self, configuration=None):
        number = QgsProcessingParameterNumber(self.NUMBER, "Number", QgsProcessingParameterNumber.Type.Double, 1)
        self.declare(number, "To be doubled.")

    def check(self, run):
        return "Too large." if run.number(self.NUMBER) > 100 else ""

    def execute(self, run):
        return {"DOUBLE": 2 * run.number(self.NUMBER)}


@pytest.fixture
def toy(provider):
    ALGORITHMS.append(Toy)
    provider.refreshAlgorithms()
    yield Toy
    ALGORITHMS.remove(Toy)
    provider.refreshAlgorithms()


def test_an_algorithm_is_found_checked_and_run(toy, provider):
    import processing

    assert provider.algorithm("toy").id() == "tmfhazard:toy" == toy.full_id()
    assert processing.run("tmfhazard:toy", {"NUMBER": 21})["DOUBLE"] == 42
    algorithm, context = toy().create(), processing.tools.dataobjects.createContext()
    assert algorithm.checkParameterValues({"NUMBER": 101}, context) == (False, "Too large.")
    assert algorithm.checkParameterValues({"NUMBER": float("nan")}, context)[1] == "Number: “nan” is not a number."


def test_an_algorithm_is_in_the_menu(toy, window, provider, monkeypatch):
    import processing

    opened = []
    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda *asked: opened.append(asked))
    monkeypatch.setattr(Menu, "_keep", lambda *_: None)
    menu = Menu(window, provider)
    entries = {action.text(): action for action in menu.menu.actions()}
    assert "Toy…" in entries and [made.menu_text() in ("", *entries) for made in ALGORITHMS] == [True] * len(ALGORITHMS)
    entries["Toy…"].trigger()
    assert opened == [("tmfhazard:toy", {"NUMBER": 7})]
    menu.close()


def test_an_algorithm_without_an_entry_is_not_in_the_menu(toy, window, provider, monkeypatch):
    monkeypatch.setattr(Toy, "menu_text", classmethod(TmfAlgorithm.menu_text.__func__))
    menu = Menu(window, provider)
    assert [action.text() for action in menu.menu.actions() if "Toy" in action.text()] == []
    menu.close()


def test_an_algorithm_is_in_the_reference_and_the_readme(toy):
    pages = reference("en")
    assert "# Toy" in pages["toy.md"] and "| To be doubled." in pages["toy.md"]
    assert "| [Toy](toy.md) | `tmfhazard:toy` |" in pages["index.md"]
    assert "| `tmfhazard:toy` | Toy | doubles a number |" in FILLS["algorithms"]("en")


def test_the_lists_of_frozen_ids_name_an_algorithm_that_is_not_in_them(toy, provider):
    lists = runpy.run_path(str(Path(__file__).parent / "algorithms/test_frozen_ids.py"))
    assert lists["not_in_the_lists"](provider) == ["toy"]


# --- a language


@pytest.fixture
def toy_language(tmp_path, monkeypatch):
    """The plugin in a toy language: a row of the table, and a catalogue in which every string stands in brackets."""
    row = replace(
        LANGUAGES["kk"],
        code="xx",
        own_name="Own toy name",
        english_name="Toy",
        fallback=("ru",),
        group_separator="'",
        date_format="%d/%m/%Y",
    )
    monkeypatch.setitem(LANGUAGES, "xx", row)
    found = translate.strings()
    forms = {text: [f"⟦{text}⟧"] * (row.plural_forms if plural else 1) for text, plural in found}
    source = tmp_path / f"{row.catalogue}.ts"
    source.write_text(translate.catalogue("xx", found, forms), encoding="utf-8")
    subprocess.run([LRELEASE, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    monkeypatch.setattr(i18n, "CATALOGUES", tmp_path)
    monkeypatch.setenv(i18n.ENVIRONMENT, "xx_XX.UTF-8")
    i18n.clear()
    yield row
    i18n.clear()


def test_texts_numbers_dates_and_names_are_in_a_new_language(toy_language):
    assert i18n.language() == "xx"
    assert class_names()[VERY_HIGH] == "⟦very high⟧"
    assert result_aliases()["haz_rank"] == "⟦Rank⟧"
    assert i18n.tr_n("%n facility(ies) read.", 1234) == "⟦1'234 facility(ies) read.⟧"
    assert i18n.number(1234.5, 1) == "1'234,5"
    assert toy_language.date(date(2026, 11, 28)) == "28/11/2026"
    assert i18n.name_fields("name") == ("name_xx", "name_ru")
    names = ["name_en", "name_ru", "name_xx"]
    assert name_field(names, lambda name: ["x"]) == "name_xx"
    assert name_field(names, lambda name: ["x" if name != "name_xx" else None]) == "name_ru"  # not named everywhere
    assert i18n.pick({"en": "x", "xx": "y"}) == "y"


def test_the_settings_and_the_rating_list_offer_a_new_language(toy_language):
    dialog = SettingsDialog()
    offered = {dialog.language.itemData(k): dialog.language.itemText(k) for k in range(dialog.language.count())}
    assert offered["xx"] == "Own toy name" and list(offered) == ["", *LANGUAGES]
    rating_list = RatingList().create()
    options = rating_list.parameterDefinition("LANGUAGE").options()
    assert options == [i18n.tr("As QGIS"), *(i18n.tr_marked(language.name) for language in LANGUAGES.values())]
    assert options[-1] == "Toy"


def test_the_pages_of_the_atlas_bear_the_date_of_a_new_language(toy_language):
    assert "'dd/MM/yyyy'" in atlas_expressions.today()


def test_the_menu_is_in_a_new_language(toy_language, window, provider):
    menu = Menu(window, provider)
    texts = [action.text() for action in menu.menu.actions() if not action.isSeparator()]
    assert "⟦Score hazard…⟧" in texts and all(text.startswith("⟦") for text in texts)
    menu.close()


def test_the_reference_is_in_a_new_language(toy_language):
    pages = reference("xx")
    assert "# ⟦Score TMF hazard⟧" in pages["score.md"] and "⟦Search radius, m⟧" in pages["score.md"]
    assert "⟦Score TMF hazard⟧" in FILLS["algorithms"]("xx")


def test_the_check_of_the_catalogues_misses_that_of_a_new_language(toy_language, monkeypatch, capsys):
    monkeypatch.setattr(translate.sys, "argv", ["translate.py", "--check"])
    assert translate.main() == 1
    assert "tmf_hazard_xx.ts" in capsys.readouterr().out


def test_help_is_in_english_until_a_new_language_has_its_guide(toy_language, tmp_path, monkeypatch):
    monkeypatch.setattr(help_pages, "PAGES", tmp_path)
    for code in ("en", "xx"):
        page = tmp_path / "guide" / code / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text("")
        assert help_pages.help_page("guide") == page.as_uri()


# --- a name of a column


def layer_of(geometry, fields, rows):
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&field={fields}", "toy", "memory")
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


TOY_NAMES = (("facilities", "fos", "toy_safety_factor"), ("rivers", "river_id", "toy_reach"))


@pytest.fixture
def toy_names():
    for toy_name in TOY_NAMES:
        columns.add_alias(*toy_name)
    yield
    for toy_name in TOY_NAMES:
        columns.remove_alias(*toy_name)


def first_row(algorithm, field, **parameters):
    """The value of ``field`` in the first row of the output."""
    import processing

    output = processing.run(algorithm, {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback=QgsProcessingFeedback())
    return next(output["OUTPUT"].getFeatures())[field]


@pytest.mark.parametrize("name", ["toy_reach", "comid", "id_river", "id", "HYRIV_ID"])
def test_a_name_of_the_id_of_rivers_serves_every_algorithm(toy_names, name):
    sites = layer_of("Point", "name:string", [("POINT(70 42)", "a")])
    rivers = layer_of("LineString", f"{name}:int", [("LINESTRING(70.001 42.1, 70.001 41.9)", 4711)])
    assert first_row("tmfhazard:score", "riv_id", INPUT=sites, RIVERS=rivers) == "4711"
    assert first_row("tmfhazard:downstream", "reach_id", INPUT=sites, RIVERS=rivers) == "4711"


@pytest.mark.parametrize("name", ["Toy safety factor", "TOY_SAFETY"], ids=["whole", "cut by a Shapefile"])
def test_a_name_of_a_column_of_facilities_is_found(toy_names, name):
    assert choose_fields(["name", name], {}).chosen["fos"] == name
    sites = layer_of("Point", f"{name}:double", [("POINT(70 42)", 1.1)])
    assert "thi_dam:measured" in first_row("tmfhazard:score", "basis", INPUT=sites)


def test_a_name_of_a_column_is_documented(toy_names):
    assert "`toy_safety_factor`" in FILLS["columns"]("en")
    assert "`toy_reach`" in FILLS["river-columns"]("en")


def test_every_role_of_a_column_of_facilities_has_a_parameter_and_a_name_for_people():
    roles = columns.roles("facilities")
    assert tuple(ScoreHazard.FIELDS.values()) == roles
    assert tuple(messages.role_names()) == roles
    made = ScoreHazard().create()  # owns the parameters
    declared = {parameter.name() for parameter in made.parameterDefinitions()}
    assert set(ScoreHazard.FIELDS) <= declared
