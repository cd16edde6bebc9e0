"""The print layouts for QGIS's layout manager: made for a layer, and as templates for any."""

import base64
import math
import re
import subprocess
import sys
from xml.etree import ElementTree

import pytest
from conftest import ROOT
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutObject,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from tmf_hazard_plugin.plugin.i18n import speaking
from tmf_hazard_plugin.plugin.legend import LegendInfo
from tmf_hazard_plugin.plugin.printing import layouts
from tmf_hazard_plugin.plugin.printing.layouts import add_layouts
from tmf_hazard_plugin.plugin.style import apply_style

pytestmark = pytest.mark.usefixtures("provider")
TEMPLATES = ROOT / "tmf_hazard_plugin/layouts"


@pytest.fixture
def project(provider, facilities_path, tmp_path):
    """A project with the real facilities, scored and styled."""
    import processing

    path = str(tmp_path / "scored.gpkg")
    processing.run("tmfhazard:score", {"INPUT": facilities_path, "OUTPUT": path})
    project, layer = QgsProject.instance(), QgsVectorLayer(path, "TMF")  # expressions of QGIS 3.22 look there only
    project.clear()
    apply_style(layer, LegendInfo.for_layer(layer))
    project.addMapLayer(layer)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    yield project
    project.clear()


def text_of(path):
    text = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    return " ".join(text.replace("ﬁ", "fi").split())


def pages(layout, path, name):
    """The text of the atlas page of the facility called ``name``."""
    atlas = layout.atlas()
    atlas.setFilterFeatures(True)
    atlas.setFilterExpression(f"\"name\" = '{name}'")
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = settings.textRenderFormat.__class__(1)  # as text
    result, message = QgsLayoutExporter.exportToPdf(atlas, str(path), settings)
    assert result == QgsLayoutExporter.ExportResult.Success, message
    return text_of(path)


def test_layouts_for_a_layer(project, tmp_path):
    layer = next(iter(project.mapLayers().values()))
    names = add_layouts(project, layer, "Sources: a test.")
    manager = project.layoutManager()
    assert sorted(layout.name() for layout in manager.printLayouts()) == sorted(names) and len(names) == 2
    atlas = manager.layoutByName(names[1]).atlas()
    assert atlas.enabled() and atlas.coverageLayer() is layer and atlas.updateFeatures() == 68
    facility = next(f for f in layer.getFeatures() if f["haz_class"] and not f.geometry().isEmpty() and f["assumed"])
    text = pages(manager.layoutByName(names[1]), tmp_path / "pages.pdf", facility["name"])
    assert facility["name"] in text and f"{facility['haz_score']:.2f}" in text and facility["method"] in text
    assert ("factor of safety" in text) == ("thi_dam" in facility["assumed"])
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = settings.textRenderFormat.__class__(1)
    path = tmp_path / "map.pdf"
    assert QgsLayoutExporter(manager.layoutByName(names[0])).exportToPdf(str(path), settings) == 0
    shown = text_of(path)
    for words in ("score ≥ 12", facility["method"], "the plugin's own defaults", "counted as the worst case",
                  "Sources: a test."):  # fmt: skip
        assert words in shown, words
    assert "the plugin's own defaults" in text and "counted as the worst case" in text


@pytest.mark.parametrize("template", [True, False])
def test_what_was_traced_in_english_is_told_in_the_language_of_the_page(
    project, sample_data, tmp_path, catalogues, template
):
    import processing

    (scored,) = project.mapLayers().values()
    traced = str(tmp_path / "traced.gpkg")
    processing.run(
        "tmfhazard:downstream",
        {"INPUT": scored, "RIVERS": f"{sample_data / 'rivers.gpkg'}|layername=rivers", "SNAP_DISTANCE": 65000,
         "COUNTRIES": f"{sample_data / 'countries.gpkg'}|layername=countries", "OUTPUT": traced},
    )  # fmt: skip
    layer = QgsVectorLayer(traced, "traced")
    project.addMapLayer(layer)
    if template:
        document, layout = QDomDocument(), QgsPrintLayout(project)
        document.setContent((TEMPLATES / "ru/facility_pages.qpt").read_text(encoding="utf-8"))
        layout.loadFromTemplate(document, QgsReadWriteContext())
        layout.atlas().setCoverageLayer(layer)
    else:
        with speaking("ru"):
            layout = layouts.facility_pages(project, layer)
    facility = next(f for f in layer.getFeatures() if f["transbound"] == "crosses")
    assert facility["screening"].startswith("Crosses into ")
    text = pages(layout, tmp_path / "pages.pdf", facility["name"])
    english = set(re.findall("[A-Za-z]{4,}", facility["screening"]))
    assert "Переходит на территорию" in text and not english & set(text.split())


def test_layouts_of_the_user_stay_as_they_are(project):
    layer, manager = next(iter(project.mapLayers().values())), project.layoutManager()
    first = add_layouts(project, layer)
    manager.layoutByName(first[0]).setCustomProperty("edited", True)
    second = add_layouts(project, layer)
    assert not set(first) & set(second) and len(manager.printLayouts()) == 4
    assert manager.layoutByName(first[0]).customProperty("edited")


def test_north_has_the_readers_letter(project):
    layer = next(iter(project.mapLayers().values()))
    for layout in (layouts.hazard_map(project, layer), layouts.facility_pages(project, layer)):
        labels = [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
        arrows = [item.picturePath() for item in layout.items() if isinstance(item, QgsLayoutItemPicture)]
        assert "N" in labels and not any("NorthArrow" in path for path in arrows)
        drawn = [base64.b64decode(path[7:]).decode() for path in arrows if path.startswith("base64:")]
        assert len(drawn) == 1 and "<text" not in drawn[0]


def test_the_breakdown_draws_every_component(project):
    layer = next(iter(project.mapLayers().values()))
    layout = project.layoutManager().layoutByName(add_layouts(project, layer)[1])
    charts = [item for item in layout.items() if isinstance(item, QgsLayoutItemPicture)]
    key = QgsLayoutObject.DataDefinedProperty.PictureSource
    (source,) = [p for p in (c.dataDefinedProperties().property(key) for c in charts) if p.isActive()]
    expression = QgsExpression(source.expressionString())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    for feature in layer.getFeatures():
        context.setFeature(feature)
        svg = base64.b64decode(expression.evaluate(context).split(":", 1)[1]).decode()
        assert not expression.hasEvalError()
        shown = [float(number) for number in re.findall(r">(\d+\.\d\d)</text>", svg)]
        parts = feature["basis"].split(";")
        assert shown == pytest.approx([feature[part.split(":")[0]] for part in parts], abs=0.006)
        assert svg.count("stroke-dasharray") == feature["basis"].count(":assumed")
        ElementTree.fromstring(svg)  # raises where it is not well-formed


def map_of(layout):
    return next(item for item in layout.items() if isinstance(item, QgsLayoutItemMap))


def test_the_map_of_every_facility(project):
    """The facility is in the middle, and its nearest water on the map; facilities without a position disturb nobody."""
    layer = next(iter(project.mapLayers().values()))
    layout = project.layoutManager().layoutByName(add_layouts(project, layer)[1])
    item, atlas, lost = map_of(layout), layout.atlas(), 0
    to_map = QgsCoordinateTransform(layer.crs(), item.crs(), project)
    atlas.beginRender()
    for page in range(atlas.updateFeatures()):
        atlas.seekTo(page)
        layout.refresh()
        feature = layout.reportContext().feature()
        middle, width = item.extent().center(), item.extent().width()
        assert item.rect().width() == pytest.approx(140) and item.rect().height() == pytest.approx(160)
        if feature.geometry().isEmpty():
            lost += 1
            assert width > 1_000_000  # all facilities
            continue
        point = to_map.transform(feature.geometry().asPoint())
        assert (middle.x(), middle.y()) == pytest.approx((point.x(), point.y()), abs=1)
        ground = width * math.cos(math.radians(feature.geometry().asPoint().y()))
        near = [v for v in (feature["riv_dist_m"], feature["lak_dist_m"]) if v != NULL]
        assert ground >= 34_900 and ground / 2 >= min(near[:1] or [0])
    assert lost == 13


def test_a_crs_without_a_code(project, tmp_path):
    """Expressions of QGIS 3.22 cannot transform from it, the atlas can."""
    layer = next(iter(project.mapLayers().values()))
    crs = QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lat_0=0 +lon_0=70 +x_0=1234567 +y_0=89 +ellps=krass")
    assert crs.isValid() and not crs.authid()
    layer.setCrs(crs)
    layer.setSubsetString("\"name\" LIKE 'Aksu%'")
    layout = project.layoutManager().layoutByName(add_layouts(project, layer)[1])
    item, atlas = map_of(layout), layout.atlas()
    atlas.beginRender()
    assert atlas.updateFeatures() == 1 and atlas.first()
    point = QgsCoordinateTransform(crs, item.crs(), project).transform(next(layer.getFeatures()).geometry().asPoint())
    assert (item.extent().center().x(), item.extent().center().y()) == pytest.approx((point.x(), point.y()), abs=1)


def test_templates_are_up_to_date():
    checked = subprocess.run(
        [sys.executable, str(ROOT / "tools/layouts.py"), "--check"], capture_output=True, encoding="utf-8"
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("name", ["hazard_map", "facility_pages"])
@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_templates_load_and_draw(project, code, name, tmp_path):
    layer = next(iter(project.mapLayers().values()))
    source = (TEMPLATES / code / f"{name}.qpt").read_text(encoding="utf-8")
    assert not re.search(r'"(/|[A-Z]:\\\\)[a-z]+/', source)  # no path of the machine on which it was made
    assert set(re.findall(r'(?:fontFamily="|<LayoutItemLabel font="|description=")([^",]+)', source)) == {"Arial"}
    document, layout = QDomDocument(), QgsPrintLayout(project)
    document.setContent(source)
    items, loaded = layout.loadFromTemplate(document, QgsReadWriteContext())
    assert loaded and any(isinstance(item, QgsLayoutItemMap) for item in items)
    if name == "facility_pages":
        layout.atlas().setCoverageLayer(layer)
        facility = next(f for f in layer.getFeatures() if f["haz_class"] and not f.geometry().isEmpty())
        text = pages(layout, tmp_path / "pages.pdf", facility["name"])
        assert facility["name"] in text
        assert {"en": "What to collect", "ru": "Какие данные собрать", "kk": "Қандай деректер"}[code] in text


@pytest.mark.parametrize("crs", ["", "EPSG:4326", "EPSG:3857", "EPSG:28412"])
def test_the_scale_bar_of_the_map_in_any_project(project, crs):
    layer = next(iter(project.mapLayers().values()))
    project.setCrs(QgsCoordinateReferenceSystem(crs))
    layout = project.layoutManager().layoutByName(add_layouts(project, layer)[0])
    item, bar = map_of(layout), next(i for i in layout.items() if isinstance(i, QgsLayoutItemScaleBar))
    assert not item.crs().isGeographic() and item.crs().isValid()
    assert 25 < bar.rect().width() < 60  # mm: three numbers have room
    corners = QgsCoordinateTransform(layer.crs(), item.crs(), project).transformBoundingBox(layer.extent())
    assert item.extent().contains(corners)
