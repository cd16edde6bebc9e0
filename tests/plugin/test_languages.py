"""Which language is spoken, and that everything shown is spoken in it."""

import base64
import csv
import json
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace

import pytest
from conftest import ROOT
from e2e import Profile
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutObject,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel, QMainWindow, QToolBar, QWidget

from tmf_hazard_plugin.core import BUILTIN_PROFILES, builtin_profile
from tmf_hazard_plugin.core.languages import LANGUAGES
from tmf_hazard_plugin.plugin.downstream.fields import flow_aliases
from tmf_hazard_plugin.plugin.messages import no_crs, row_refused, rows_dropped

QGIS, XVFB = shutil.which("qgis.bin") or shutil.which("qgis"), shutil.which("xvfb-run")
LRELEASE = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt5/bin:/usr/lib/qt6/bin")

# --- the zip speaks the language of QGIS, or the one that the user chose

LOCALES = {
    "ru": "ru", "ru_RU": "ru", "ru_KZ": "ru", "kk": "kk", "kk_KZ": "kk", "kk-Cyrl-KZ": "kk",
    "de": "en", "en_GB": "en", "C": "en",
}  # fmt: skip
NAMED = "Score TMF hazard"


def name_in(language: str) -> str:
    """The name of tmfhazard:score as the catalogue has it."""
    if language == "en":
        return NAMED
    messages = ET.parse(ROOT / f"i18n/tmf_hazard_{language}.ts").iter("message")
    return next(m.findtext("translation") for m in messages if m.findtext("source") == NAMED)


@pytest.fixture(scope="module")
def profile(plugin_zip, tmp_path_factory):
    return Profile(tmp_path_factory.mktemp("home"), plugin_zip)


@pytest.fixture
def said(profile):
    """The name under which ``qgis_process help`` shows tmfhazard:score, by the settings of QGIS and the environment."""
    settings = profile.plugins.parents[1] / "QGIS/QGIS3.ini"
    before = settings.read_text(encoding="utf-8")

    def ask(locale: str, setting: str = "", environment: str = "") -> str:
        chosen = f"\n[locale]\noverrideFlag=true\nuserLocale={locale}\n[tmf_hazard]\nlanguage={setting}\n"
        settings.write_text(before + chosen, encoding="utf-8")
        profile.environment["TMF_HAZARD_LANG"] = environment
        return json.loads(profile.call("--json", "help", "tmfhazard:score").stdout)["algorithm_details"]["name"]

    yield ask
    settings.write_text(before, encoding="utf-8")
    profile.environment.pop("TMF_HAZARD_LANG", None)


def test_the_three_languages_have_three_names():
    assert len({name_in(language) for language in ("en", "ru", "kk")}) == 3


@pytest.mark.parametrize("locale", LOCALES)
def test_the_zip_speaks_the_language_of_qgis(said, locale):
    assert said(locale) == name_in(LOCALES[locale])


@pytest.mark.parametrize("locale", ["ru_KZ", "kk-Cyrl-KZ", "de"])
def test_the_environment_wins(said, locale):
    other = "kk" if LOCALES[locale] == "ru" else "ru"
    assert said(other, setting=other, environment=locale) == name_in(LOCALES[locale])


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_setting_of_the_plugin_wins_over_qgis(said, language):
    assert said("kk" if language == "ru" else "ru", setting=language) == name_in(language)


@pytest.mark.parametrize(
    ("written", "code"), [("ru.UTF-8", "ru"), ("kk_KZ.UTF-8@cyrillic", "kk"), ("RU", "ru"), ("fr", "en")]
)
def test_the_environment_may_be_written_as_a_locale(monkeypatch, written, code):
    from tmf_hazard_plugin.plugin import i18n

    monkeypatch.setenv(i18n.ENVIRONMENT, written)
    assert i18n.language() == code


SAY_AND_END = """
import os
from qgis.PyQt.QtWidgets import QApplication
from tmf_hazard_plugin.plugin.i18n import language
print("SPOKEN", type(QApplication.instance()).__name__, language(), flush=True)
os._exit(0)
"""


@pytest.mark.skipif(not (QGIS and XVFB), reason="needs QGIS with its window, and xvfb-run")
@pytest.mark.parametrize(
    ("system", "option", "code"),
    [("ru_RU", "en", "en"), ("kk_KZ", "en", "en"), ("kk_KZ", "ru", "ru"), ("kk_KZ", "", "kk"), ("en_US", "ru", "ru")],
)
def test_the_window_speaks_the_language_that_qgis_was_started_with(profile, tmp_path, system, option, code):
    (tmp_path / "say.py").write_text(SAY_AND_END)
    environment = {**profile.environment, "LANG": f"{system}.UTF-8", "LC_ALL": f"{system}.UTF-8"}
    del environment["QT_QPA_PLATFORM"]
    command = [XVFB, "-a", QGIS, "--nologo", "--noversioncheck", "--code", tmp_path / "say.py"]
    command += ["--lang", option] if option else []
    said = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=120)
    assert re.findall(r"SPOKEN \w+ (\w+)", said.stdout) == [code], said.stdout + said.stderr


# --- a language in which every translation stands in brackets: text outside of them is not translated


@pytest.fixture(scope="module")
def brackets(provider, tmp_path_factory):  # the provider first: the other modules have it in English
    """The plugin speaks Russian, of which every string is the English in brackets (those of the profiles too), but for
    the values in it: "⟦Rank ⟧{rank}⟦ of ⟧{count}"."""
    from tmf_hazard_plugin.plugin import i18n

    folder = tmp_path_factory.mktemp("i18n")
    source = folder / "tmf_hazard_ru.ts"
    tree = ET.parse(ROOT / "i18n/tmf_hazard_ru.ts")
    for message in tree.iter("message"):
        parts = re.split(r"(\{\w+\}|%n)", message.findtext("source"))
        translation, text = (
            message.find("translation"),
            "".join(part if k % 2 else f"⟦{part}⟧" for k, part in enumerate(parts) if part),
        )
        translation.attrib.clear()
        forms = translation.findall("numerusform")
        for form in forms or [translation]:
            form.text = text
    tree.write(source, encoding="utf-8", xml_declaration=True)
    subprocess.run([LRELEASE, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)

    patch = pytest.MonkeyPatch()
    pick = i18n.pick
    for module in [module for name, module in sys.modules.items() if name.startswith("tmf_hazard_plugin.")]:
        if getattr(module, "pick", None) is pick:
            patch.setattr(module, "pick", lambda texts: f"⟦{pick(texts)}⟧" if texts else "")
    patch.setattr(i18n, "CATALOGUES", folder)
    patch.setenv(i18n.ENVIRONMENT, "ru")
    i18n.clear()
    yield
    patch.undo()
    i18n.clear()


QUOTED = re.compile(r"“⟧[^⟦⟧]*⟦”")  # names and values of the user
INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")
TAG = re.compile(r"<[^>]*>|&\w+;")
IDENTIFIER = re.compile(r"\b[A-Za-z]+_\w+|\b\w+ \d\.\d \[[\d., ]+\](?: worst)?")  # fields, ids, the stamp of a method
OURS = ("TMF Hazard", "A3", "A4")  # names that are the same everywhere


def outside(text: str, *data: str) -> list[str]:
    """The words of ``text`` that stand in no brackets and are neither numbers nor ``data``."""
    text = QUOTED.sub(" ", text)
    while INNERMOST.search(text):
        text = INNERMOST.sub(" ", text)
    text = IDENTIFIER.sub(" ", TAG.sub(" ", text))
    for known in sorted((*data, *OURS), key=len, reverse=True):
        text = text.replace(known, " ")
    return re.findall(r"[^\W\d_]+", text)


def unspoken(texts, *data: str) -> list[str]:
    """Those of ``texts`` with words outside the brackets. There must be texts."""
    texts = [text for text in texts if text]
    assert texts
    return [text for text in texts if outside(text, *data)]


def made(name: str):
    """The algorithm anew, in the language now spoken."""
    from tmf_hazard_plugin.plugin.algorithms import ALGORITHMS

    return next(algorithm for algorithm in ALGORITHMS if name == algorithm.ID)().create()


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__(False)
        self.said = []

    def keep(self, text, *_):
        self.said.append(text)

    pushInfo = pushWarning = reportError = pushDebugInfo = pushConsoleInfo = setProgressText = keep


def run(name: str, **parameters):
    """Results, log and layers of a run."""
    log, context = Log(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = made(name).run(parameters, context, log)
    assert ok, log.said
    return results, log.said, context


def algorithms():
    from tmf_hazard_plugin.plugin.algorithms import ALGORITHMS

    return [algorithm.ID for algorithm in ALGORITHMS]


def described(algorithm):
    """Asserts that all which describes ``algorithm`` is spoken."""
    parameters = algorithm.parameterDefinitions()
    assert unspoken([algorithm.displayName(), algorithm.group(), algorithm.shortDescription()]) == []
    assert unspoken(algorithm.shortHelpString().split("</p>")) == []
    assert unspoken([parameter.description() for parameter in parameters]) == []
    assert all(parameter.help() for parameter in parameters)
    assert unspoken([parameter.help() for parameter in parameters]) == []
    assert unspoken([output.description() for output in algorithm.outputDefinitions()]) == []
    options = [option for p in parameters if isinstance(p, QgsProcessingParameterEnum) for option in p.options()]
    assert not options or unspoken(options, *BUILTIN_PROFILES) == []


@pytest.mark.parametrize("name", algorithms())
def test_what_describes_an_algorithm_is_spoken(brackets, name):
    described(made(name))
    assert unspoken([made(name).summary(), made(name).menu_text()]) == []


def test_what_describes_the_model_is_spoken(brackets, provider):
    from tmf_hazard_plugin.plugin.provider import HazardAndRiskModel

    model = HazardAndRiskModel().create()
    assert len(model.outputDefinitions()) > 3
    described(model)
    assert unspoken([model.summary()]) == []


def layer_of(geometry: str, fields: str, rows, crs: str = "crs=EPSG:4326&"):
    """A memory layer; ``rows``: (WKT or None, value, ...). Names and values are numbers, so that no word is data."""
    layer = QgsVectorLayer(f"{geometry}?{crs}field={fields}", "7", "memory")
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


FACILITIES = (
    "name:string&field=volume_m3:string&field=whc:string&field=status:string&field=fos:double&field=haz_rank:string"
)
BOW_TIE = "POLYGON((70 40, 71 41, 71 40, 70 41, 70 40))"


def awkward():
    """Facilities with everything that the log has to say something about."""
    rows = [(f"POINT({60 + k} 4{k})", f"10{k}", f"{10**k}", str(k % 4), "0", 1.0 + k / 10, "5") for k in range(3, 9)]
    rows += [
        (None, "109", "5000000", "3", None, 1.1, "5"),
        ("POINT(0 0)", None, "110,500", "17", "??", -1.0, None),
        ("POINT(89.5 45)", "111", "много", None, None, None, None),
    ]
    return layer_of("Point", FACILITIES, rows)


@pytest.fixture(scope="module")
def scored(brackets, rivers_path, lakes_path, tmp_path_factory):
    """A run with all there is to say: the file, and the log. (A layer would outlive QGIS.)"""
    path = tmp_path_factory.mktemp("scored") / "1.gpkg"
    zones = layer_of("Polygon", "id:integer", [(BOW_TIE, 1), ("POLYGON EMPTY", 2), (None, 3)])
    raster = str(path.with_suffix(".tif"))
    grid = gdal.GetDriverByName("GTiff").Create(raster, 2, 2, 1, gdal.GDT_Float32)
    grid.SetGeoTransform((60, 5, 0, 50, 0, -5))
    grid.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
    grid.GetRasterBand(1).SetNoDataValue(-1)
    grid.GetRasterBand(1).WriteRaster(0, 0, 2, 2, struct.pack("4f", 0.1, 0.2, -1, 0.3))
    grid = None
    _, said, _ = run(
        "score", INPUT=awkward(), METHOD=3, RIVERS=rivers_path, LAKES=lakes_path, FLOOD_ZONES=zones, SEISMIC=raster,
        SEARCH_RADIUS=65000, OUTPUT=str(path),
    )  # fmt: skip
    assert opened(path).featureCount() == 9
    return path, said


def opened(path) -> QgsVectorLayer:
    return QgsVectorLayer(str(path), "7", "ogr")


def test_the_log_of_a_run_is_spoken(scored):
    assert unspoken(scored[1]) == []


def test_the_log_of_a_shapefile_is_spoken(brackets, tmp_path):
    _, said, _ = run("score", INPUT=awkward(), OUTPUT=str(tmp_path / "1.shp"))
    assert unspoken(said) == []


def test_the_log_of_a_layer_without_crs_or_rows_is_spoken(brackets):
    nowhere = layer_of("Point", "name:string", [("POINT(70 40)", "1")], "")
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    for layer in (nowhere, layer_of("Point", "name:string", [])):
        _, said, _ = run("score", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT")
        assert unspoken(said) == []


def styles(layer):
    """Everything that the style of ``layer`` shows: legend, labelling rules, map tip, field and value names."""
    renderer = layer.renderer()
    renderer = renderer.embeddedRenderer() or renderer
    parts = renderer.categories() if hasattr(renderer, "categories") else renderer.ranges()
    yield from (part.label() for part in parts)
    labeling = layer.labeling()
    if hasattr(labeling, "rootRule"):
        yield from (rule.description() for rule in labeling.rootRule().children())
    for k in range(layer.fields().count()):
        yield layer.attributeAlias(k)
        for option in layer.editorWidgetSetup(k).config().get("map") or []:
            yield from option


def tips(layer):
    for feature in layer.getFeatures():
        scopes = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        scopes.setFeature(feature)
        yield QgsExpression.replaceExpressionText(layer.mapTipTemplate(), scopes)


@pytest.mark.parametrize("again", [False, True], ids=["as scored", "styled again"])
def test_the_style_is_spoken(scored, again):
    layer = opened(scored[0])
    if again:
        run("style", INPUT=layer)
    assert unspoken(styles(layer), "volume_m3", "whc", "haz_rank") == []  # the user's own fields keep their names
    stamps = [feature["method"] for feature in layer.getFeatures()]
    assert unspoken(tips(layer), *stamps) == []
    assert all(re.search(r"\d,\d\d", tip) and not re.search(r">\d+\.\d", tip) for tip in tips(layer))


def test_every_result_field_has_a_spoken_name(brackets):
    from tmf_hazard_plugin.plugin.fields import result_fields

    for name in BUILTIN_PROFILES:
        fields = result_fields(builtin_profile(name))
        assert all(field.alias() for field in fields)
        assert unspoken([field.alias() for field in fields]) == []


def refused(name: str, **parameters) -> str:
    """Why the algorithm refuses the parameters, before or in the run."""
    algorithm, context = made(name), QgsProcessingContext()
    parameters.setdefault("OUTPUT", "TEMPORARY_OUTPUT")
    ok, message = algorithm.checkParameterValues(parameters, context)
    if not ok:
        return message
    log = Log()
    _, ok = algorithm.run(parameters, context, log)
    assert not ok
    return log.said[-1]


def test_what_is_refused_is_told_in_words_that_are_spoken(brackets, tmp_path):
    facilities = awkward()
    lines = layer_of("LineString", "id:integer", [])
    text = tmp_path / "1.json"
    messages = [
        refused("score", INPUT=lines),
        refused("score", INPUT=facilities, RIVERS=facilities),
        refused("score", INPUT=facilities, VOLUME_FIELD="12"),
        refused("score", INPUT=facilities, VOLUME_FIELD="fos", FOS_FIELD="fos"),
        refused("score", INPUT=facilities, RIVERS=lines, RIVER_SIZE_FIELD="12"),
        refused("style", INPUT=facilities),
    ]
    for content in ("[", "{}", '{"id": 7, "7": 8}'):
        text.write_text(content)
        messages.append(refused("score", INPUT=facilities, METHOD_FILE=str(text)))
    assert len(set(messages)) == len(messages)
    # The keys of the file and the words of JSON; the type of a geometry as QGIS writes it.
    keys = ("id", "version", "title", "description", "sources", "variables", "substances", "components", "classes")
    kinds = ("LineString", "Point")
    assert unspoken(messages, *keys, "Expecting value", "string", *kinds, "basis", "method") == []
    assert unspoken([row_refused(3, ""), rows_dropped(1, 2), no_crs()]) == []


def test_without_pandas_the_reason_is_spoken(brackets, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    possible, reason = made("score").canExecute()
    assert not possible
    assert unspoken([reason]) == []


@pytest.fixture(scope="module")
def traced(brackets, sample_data, rivers_path, lakes_path, tmp_path_factory):
    """A trace with all there is to say: the files by output, and the log."""
    folder = tmp_path_factory.mktemp("traced")
    sources = [
        reach.geometry().vertexAt(0)
        for reach in QgsVectorLayer(rivers_path, "7", "ogr").getFeatures()
        if reach["ORD_STRA"] >= 2
    ]
    rows = [(f"POINT({point.x()} {point.y()})", f"{k}", 1e6) for k, point in enumerate(sources)]
    rows += [("POINT(87 36)", None, 1e5), (None, "999", 1e5)]
    facilities = layer_of("Point", "name:string&field=volume_m3:double", rows)
    outputs = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "PATHS", "CROSSINGS", "REACHED")}
    layers = {
        "COUNTRIES": f"{sample_data / 'countries.gpkg'}|layername=countries",
        "PLACES": f"{sample_data / 'places.gpkg'}|layername=places",
    }
    _, said, _ = run(
        "downstream", INPUT=facilities, RIVERS=rivers_path, LAKES=lakes_path, CORRIDOR=5000, **layers, **outputs
    )
    _, drawn, _ = run("downstream", INPUT=facilities, RIVERS=rivers_path, FLOW_DIRECTION=1, REACH_ID_FIELD="",
                      NEXT_DOWN_FIELD="ORD_STRA", SNAP_TOLERANCE=1000, OUTPUT="TEMPORARY_OUTPUT")  # fmt: skip
    assert all(opened(path).featureCount() for path in outputs.values())
    return outputs, said + drawn


def test_the_log_of_a_trace_is_spoken(traced):
    assert unspoken(traced[1], *COUNTRIES) == []


@pytest.mark.parametrize("name", ["PATHS", "CROSSINGS", "REACHED"])
def test_the_style_of_a_trace_is_spoken(traced, name):
    assert unspoken(styles(opened(traced[0][name]))) == []


def test_labels_and_sentences_of_a_trace_are_spoken(traced):
    crossings, facilities = (opened(traced[0][name]) for name in ("CROSSINGS", "OUTPUT"))
    label = QgsExpression(crossings.labeling().settings().fieldName)
    shown = []
    for feature in crossings.getFeatures():
        scopes = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(crossings))
        scopes.setFeature(feature)
        shown.append(str(label.evaluate(scopes)))
        assert not label.hasEvalError(), label.evalErrorString()
    assert unspoken(shown, *COUNTRIES) == []
    assert unspoken([str(feature["screening"] or "") for feature in facilities.getFeatures()], *COUNTRIES) == []
    assert unspoken(flow_aliases().values()) == []


COUNTRIES = ("Афганистан", "Азербайджан", "Армения", "Ирак", "Иран", "Казахстан", "Китай", "Кыргызстан",
             "Пакистан", "Россия", "Таджикистан", "Туркменистан", "Узбекистан")  # fmt: skip
OF_THE_DATA = (*COUNTRIES, "QGIS", "Whc", "gpkg", "PATHS", "CROSSINGS")  # names of layers and fields
GRADE = re.compile(r"[ABC][+-]?")
CUT = re.compile(r"⟦[^⟦⟧]*…$")  # a label of a chart that is cut; its whole text is told beside it


class Shown(HTMLParser):
    """The texts of a page that a person reads, sees or hears."""

    SPOKEN = ("title", "alt", "placeholder", "aria-label", "label")

    def __init__(self, page: str):
        super().__init__()
        self.texts, self.unread = [], 0
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.unread += tag in ("script", "style")
        self.texts += [value for name, value in attributes if name in self.SPOKEN and value]

    def handle_endtag(self, tag):
        self.unread -= tag in ("script", "style")

    def handle_data(self, data):
        if not self.unread and data.strip():
            self.texts.append(data)


def legend_of(layer):
    return [item.label() for item in layer.renderer().legendSymbolItems()]


class Printed:
    """The texts that are put on paper, before lines are made of them: no font need have the brackets."""

    def __init__(self, patch: pytest.MonkeyPatch):
        from tmf_hazard_plugin.plugin.printing.page import Page
        from tmf_hazard_plugin.plugin.ratinglist import pdf_table

        self.texts, self.whole = [], False
        label, lines = Page.label, Page.lines

        def keep_label(sheet, text, *given, **named):
            if not self.whole:
                self.texts.append(text)
            return label(sheet, text, *given, **named)

        def keep_lines(sheet, parts, *given, **named):
            self.texts.append(" ".join(parts))
            self.whole = True  # its labels are the parts
            try:
                return lines(sheet, parts, *given, **named)
            finally:
                self.whole = False

        def keep_cell(kind):
            return lambda text: (self.texts.append(text), kind(text))[1]

        patch.setattr(Page, "label", keep_label)
        patch.setattr(Page, "lines", keep_lines)
        for name in ("QgsTableCell", "QgsLayoutTableColumn"):
            patch.setattr(pdf_table, name, keep_cell(getattr(pdf_table, name)))

    def keep_model(self, model):
        """The names of a legend's layers, and of what they show."""
        for node in model.rootGroup().findLayers():
            self.texts += [node.name(), *legend_of(node.layer())]


@pytest.fixture(scope="module")
def listed(scored, traced, tmp_path_factory):
    """The files of a rating list, its log, the method's stamp, and the texts on paper."""
    from tmf_hazard_plugin.plugin.ratinglist import pdf_map

    layer = opened(scored[0])
    folder = tmp_path_factory.mktemp("listed")
    files = {kind: folder / f"1.{kind.lower()}" for kind in ("HTML", "XLSX", "PDF", "CSV")}
    with pytest.MonkeyPatch.context() as patch:
        printed, drawn = Printed(patch), pdf_map.QgsLegendRenderer
        patch.setattr(pdf_map, "QgsLegendRenderer", lambda model, of: (printed.keep_model(model), drawn(model, of))[1])
        _, said, _ = run(
            "ratinglist", INPUT=layer, PATHS=traced[0]["PATHS"], CROSSINGS=traced[0]["CROSSINGS"], GROUP_FIELD="whc_1",
            **{kind: str(path) for kind, path in files.items()},
        )  # fmt: skip
    return files, said, str(next(layer.getFeatures())["method"]), printed.texts


def test_the_log_of_a_rating_list_is_spoken(listed):
    assert unspoken(listed[1]) == []


def test_the_page_of_a_rating_list_is_spoken(listed):
    files, _, stamp, _ = listed
    texts = [CUT.sub("", text) for text in Shown(files["HTML"].read_text(encoding="utf-8")).texts]
    assert len(texts) > 100
    assert unspoken([text for text in texts if not GRADE.fullmatch(text)], stamp, *OF_THE_DATA) == []


def test_the_workbook_of_a_rating_list_is_spoken(listed):
    openpyxl = pytest.importorskip("openpyxl")
    files, _, stamp, _ = listed
    book = openpyxl.load_workbook(files["XLSX"])
    cells = [
        str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)
    ]
    assert len(cells) > 100
    texts = [*book.sheetnames, *(cell for cell in cells if not GRADE.fullmatch(cell))]
    assert unspoken(texts, stamp, *OF_THE_DATA) == []


def test_the_print_of_a_rating_list_is_spoken(listed):
    *_, stamp, texts = listed
    assert len(texts) > 100
    assert unspoken([text for text in texts if not GRADE.fullmatch(text)], stamp, *OF_THE_DATA) == []


def test_the_values_of_a_csv_are_spoken(listed):
    """The heads are names of fields in every language."""
    files, _, stamp, _ = listed
    rows = list(csv.DictReader(files["CSV"].read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 9 and all(row["class_name"] for row in rows) and any(row["to_collect"] for row in rows)
    values = [
        value for row in rows for name, value in row.items() if name not in ("basis", "not_read")
    ]  # of ids and fixed words
    assert unspoken(values, stamp, *OF_THE_DATA) == []


# --- the print layouts


def written_on(layout, context):
    """What the labels, the legend and the drawn charts of a layout tell, its expressions evaluated."""
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            yield QgsExpression.replaceExpressionText(item.text(), context)
        if isinstance(item, QgsLayoutItemPicture):
            source = item.dataDefinedProperties().property(QgsLayoutObject.DataDefinedProperty.PictureSource)
            if source.isActive():
                chart = QgsExpression(source.expressionString())
                svg = base64.b64decode(chart.evaluate(context).split(":", 1)[1]).decode()
                assert not chart.hasEvalError()
                yield from ET.fromstring(svg).itertext()
        if isinstance(item, QgsLayoutItemScaleBar):
            yield item.unitLabel()
        if isinstance(item, QgsLayoutItemLegend):
            yield item.title()
            for node in item.model().rootGroup().findLayers():
                yield from legend_of(node.layer())


@pytest.mark.parametrize("with_layer", [True, False], ids=["of a layer", "template"])
@pytest.mark.parametrize("kind", ["hazard_map", "facility_pages"])
def test_a_print_layout_is_spoken(scored, kind, with_layer):
    from tmf_hazard_plugin.plugin.printing import layouts

    project, layer = QgsProject.instance(), opened(scored[0])
    project.addMapLayer(layer)
    layout = getattr(layouts, kind)(project, layer if with_layer else None)
    stamps, texts = [], [layout.name()]
    for feature in layer.getFeatures():
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        atlas = QgsExpressionContextScope()
        atlas.setVariable("atlas_geometry", feature.geometry())
        atlas.setVariable("atlas_layerid", layer.id())
        context.appendScope(atlas)
        context.setFeature(feature)
        stamps.append(str(feature["method"]))
        texts += written_on(layout, context)
    layout = None
    project.clear()
    assert len(texts) > 30
    assert unspoken(texts, *stamps) == []


# --- the window


OF_QT = ("Float", "Close")  # the buttons of a panel: QGIS speaks for them


def widget_texts(widget):
    """What a widget and those in it show and tell."""
    for part in [widget, *widget.findChildren(QWidget)]:
        yield from (part.windowTitle(), part.toolTip(), part.accessibleName())
        if isinstance(part, (QLabel, QAbstractButton)):
            yield part.text()
        if isinstance(part, QComboBox):
            yield from (part.itemText(k) for k in range(part.count()))
        for action in part.actions():
            yield from (action.text(), action.toolTip())


def test_the_settings_are_spoken(brackets, monkeypatch):
    from tmf_hazard_plugin.plugin.gui.settings import SettingsDialog

    assert (
        unspoken(widget_texts(SettingsDialog()), *(spoken.own_name for spoken in LANGUAGES.values()), *BUILTIN_PROFILES)
        == []
    )


@pytest.fixture
def window(brackets):
    """What the menu and the panel ask of QGIS's window."""
    window, canvas, bar = QMainWindow(), QgsMapCanvas(), QToolBar()
    iface = SimpleNamespace(
        mainWindow=lambda: window,
        mapCanvas=lambda: canvas,
        addDockWidget=window.addDockWidget,
        removeDockWidget=window.removeDockWidget,
        vectorMenu=window.menuBar,
        addToolBarWidget=bar.addWidget,
        removeToolBarIcon=lambda action: None,
    )
    yield iface
    canvas.deleteLater()
    window.deleteLater()


def test_the_menu_is_spoken(window, provider):
    from tmf_hazard_plugin.plugin.gui.menu import Menu

    menu = Menu(window, provider)
    texts = [text for action in menu.menu.actions() for text in (action.text(), action.toolTip())]
    assert len(menu.menu.actions()) > 5
    assert unspoken([*texts, *widget_texts(menu.button), *widget_texts(menu.card)], *OF_QT) == []
    menu.close()


def test_the_card_is_spoken(window, scored):
    from tmf_hazard_plugin.plugin.gui.card import FacilityCard
    from tmf_hazard_plugin.plugin.gui.facility import Facility

    layer = opened(scored[0])
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    card = FacilityCard(window)
    for feature in layer.getFeatures():
        stamp = str(feature["method"])
        facility = Facility.of(layer, feature)
        assert unspoken([facility.as_text(), facility.as_html()], stamp) == []
        layer.selectByIds([feature.id()])
        card.follow(layer)
        assert card.facility is not None
        assert unspoken(widget_texts(card), stamp, *OF_QT) == []
    card.remove()
    project.takeMapLayer(layer)


def test_the_example_is_spoken(window, provider, sample_data, monkeypatch, tmp_path):
    """Title, groups, layers, layouts and what the message bar says, without the tasks between."""
    from tmf_hazard_plugin.plugin.gui import example

    bar, project, said = QgsMessageBar(), QgsProject.instance(), []
    monkeypatch.setattr(bar, "pushMessage", lambda title, text, level: said.append(text), raising=False)
    window.messageBar = lambda: bar
    window.layerTreeCanvasBridge = lambda: SimpleNamespace(setCanvasLayers=lambda: None)
    window.setActiveLayer = lambda layer: None
    opening = example.ExampleProject(window, SimpleNamespace(open=lambda: None))
    opening.folder = Path(shutil.copytree(sample_data, tmp_path / "example"))
    project.clear()
    opening._add_background()
    opening._show_progress()
    texts = [project.title(), *widget_texts(opening.message)]
    for name, parameters in opening._plan():
        run(name.split(":")[1], **parameters)
    opening._add_result(parameters)
    root = project.layerTreeRoot()
    texts += [node.name() for node in (*root.findGroups(), *root.findLayers())]
    texts += [layout.name() for layout in project.layoutManager().printLayouts()]
    texts += [label for layer in project.mapLayers().values() for label in legend_of(layer)]
    project.clear()
    bar.deleteLater()
    assert len(said) == 1 and len(texts) > 15
    publishers = ("ICMM", "GeoNames", "CC BY", "GSHHG", "Wessel", "Smith", "LGPL", "Natural Earth")
    assert unspoken([*texts, *said, example._sources()], *publishers) == []


def alias_of_score(layer) -> str:
    return layer.attributeAlias(layer.fields().indexOf("haz_score"))


def test_another_language_replaces_the_style_in_the_file(brackets, monkeypatch, tmp_path):
    from tmf_hazard_plugin.plugin import i18n

    path = str(tmp_path / "1.gpkg")
    run("score", INPUT=awkward(), OUTPUT=path)
    assert alias_of_score(opened(path)) == "⟦Hazard score⟧"
    monkeypatch.setenv(i18n.ENVIRONMENT, "en")
    run("style", INPUT=opened(path))
    layer = opened(path)
    count, _, names, *_ = layer.listStylesInDatabase()
    assert (count, names) == (1, ["TMF Hazard"])
    assert alias_of_score(layer) == "Hazard score"
