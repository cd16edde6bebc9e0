"""Runs inside QGIS for ``pictures.py``: opens the example, and takes pictures in the language that the plugin speaks.

``TMF_PICTURES``: the folder for them.
"""

import os
import traceback
from pathlib import Path
from time import monotonic

import processing
from qgis.core import QgsLayoutExporter, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

from tmf_hazard_plugin.plugin.algorithms.score import ScoreHazard

WINDOW, DIALOG, LAYERS, PAGE_DPI = (1560, 960), (1100, 900), 440, 106


def story():
    """Yields what to wait for: seconds, or a function that is true when it is there."""
    folder, code = Path(os.environ["TMF_PICTURES"]), os.environ["TMF_HAZARD_LANG"]
    QgsSettings().setValue("app/askToSaveMemoryLayers", False)
    menu, project, window = plugins["tmf_hazard_plugin"].menu, QgsProject.instance(), iface.mainWindow()
    window.resize(*WINDOW)
    docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
    for name in ("Browser", "Browser2"):
        if name in docks:
            docks[name].hide()
    window.resizeDocks([docks["Layers"]], [LAYERS], Qt.Orientation.Horizontal)

    def layer(field):
        layers = [one for one in project.mapLayers().values() if isinstance(one, QgsVectorLayer)]
        return next((one for one in layers if field in one.fields().names()), None)

    yield 1
    menu.example.open()
    yield lambda: layer("haz_score") and menu.example.task is None
    iface.messageBar().clearWidgets()
    menu.card.show()
    facility = next(feature for feature in layer("haz_score").getFeatures() if feature["id"] == "KG-KUMTOR")
    layer("haz_score").selectByIds([facility.id()])
    yield lambda: not iface.mapCanvas().isDrawing()
    yield 1
    window.grab().save(str(folder / f"window_{code}.png"))
    menu.open_dialog(ScoreHazard)
    dialog = menu.dialogs[-1]
    dialog.resize(*DIALOG)
    yield 1
    dialog.grab().save(str(folder / f"dialog_{code}.png"))
    dialog.close()
    traced = {name: layer(field) for name, field in (("PATHS", "length_km"), ("CROSSINGS", "from_ctry"))}
    page = str(folder / f"rating_list_{code}.html")
    processing.run("tmfhazard:ratinglist", {"INPUT": layer("haz_score"), **traced, "HTML": page})
    layout = next(one for one in project.layoutManager().printLayouts() if one.atlas().enabled())
    atlas, settings = layout.atlas(), QgsLayoutExporter.ImageExportSettings()
    settings.dpi = PAGE_DPI
    atlas.setFilterFeatures(True)
    atlas.setFilterExpression("\"id\" = 'TJ-GAFUR'")
    atlas.beginRender()
    atlas.updateFeatures()
    atlas.first()
    QgsLayoutExporter(layout).exportToImage(str(folder / f"facility_page_{code}.png"), settings)
    atlas.endRender()
    project.setDirty(False)


def tell() -> None:
    """Goes on with the story when what it waits for is there, then ends QGIS."""
    told, state = story(), {"until": 1.0, "since": monotonic()}
    tell.timer = QTimer()

    def look():
        until, waited = state["until"], monotonic() - state["since"]
        if waited < 120 and not (until() if callable(until) else waited >= until):
            return
        try:
            state.update(until=next(told), since=monotonic())
        except Exception as end:
            tell.timer.stop()
            if not isinstance(end, StopIteration):
                traceback.print_exc()
            QgsProject.instance().clear()
            iface.actionExit().trigger()

    tell.timer.timeout.connect(look)
    tell.timer.start(100)


tell()
