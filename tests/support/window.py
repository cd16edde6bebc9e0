"""Run inside QGIS by ``plugin/gui/test_window.py``: uses the plugin as a person does, and writes down what it finds.

``TMF_FOUND``: the file for the findings (JSON). ``TMF_PICTURES``: the folder for the screenshots.
"""

import json
import os
import sys
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMessageBox, QProgressBar, QPushButton, QToolButton
from qgis.utils import iface

PLUGIN = "tmf_hazard_plugin"
FOUND, PICTURES = Path(os.environ["TMF_FOUND"]), Path(os.environ["TMF_PICTURES"])
WORK = FOUND.parent
found = {}
project, canvas = QgsProject.instance(), iface.mapCanvas()


def menu():
    return qgis.utils.plugins[PLUGIN].menu


def entries():
    return [action.text() for action in menu().menu.actions() if not action.isSeparator()]


def trigger(text):
    next(action for action in menu().menu.actions() if action.text() == text).trigger()


def picture(widget, name):
    widget.grab().save(str(PICTURES / f"{name}.png"))


def answer(button):
    """Presses ``button`` of the question that the next call asks; its presence is a finding."""
    asked = []

    def press():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.windowTitle())
            box.button(button).click()

    QTimer.singleShot(500, press)
    return asked


def scored():
    return [layer for layer in project.mapLayers().values() if "haz_score" in layer.fields().names()]


def messages():
    """What the plugin says; QGIS may say something of its own."""
    return [item.text() for item in iface.messageBar().items() if item.title() == "TMF Hazard"]


class Pulse:
    """The longest time for which the window did not answer, in seconds."""

    def __init__(self):
        self.last, self.longest, self.timer = time.monotonic(), 0.0, QTimer()
        self.timer.timeout.connect(self.beat)
        self.timer.start(20)

    def beat(self):
        now = time.monotonic()
        self.longest, self.last = max(self.longest, now - self.last), now


def traces():
    """All that the plugin may have left in QGIS."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window = iface.mainWindow()
    provider = QgsApplication.processingRegistry().providerById("tmfhazard")
    return {
        "providers": 0 if provider is None else 1,
        "docks": sum(dock.objectName() == "TmfHazardFacilityCard" for dock in window.findChildren(QDockWidget)),
        "vector_menu": len(iface.vectorMenu().actions()),
        "toolbar": len(iface.pluginToolBar().actions()),
        "buttons": len(iface.pluginToolBar().findChildren(QToolButton)),
        "children": len(window.children()),
        "tool": type(canvas.mapTool()).__name__,
        "selection": canvas.receivers(canvas.selectionChanged),
        "removed": project.receivers(project.layersRemoved),
        "cleared": project.receivers(project.cleared),
        "created": iface.receivers(iface.newProjectCreated),
        "modules": [name for name in sys.modules if name.startswith(f"{PLUGIN}.")],
    }


def story():
    """Yields what to wait for: seconds, or a function that tells when it is there."""
    QgsSettings().setValue("app/askToSaveMemoryLayers", False)  # which layers in a folder for temporary files count as
    iface.mainWindow().resize(1560, 960)
    yield 1

    # Russian, as QGIS speaks it
    found["entries_ru"] = entries()
    found["button"] = menu().button.isVisible() and menu().button.menu() is menu().menu
    menu().menu.popup(iface.mainWindow().mapToGlobal(QPoint(300, 60)))
    yield 0.3
    picture(menu().menu, "menu_ru")
    menu().menu.hide()
    open_example = menu().menu.actions()[-3].text()

    # a changed project is kept, if its owner wants so
    project.setTitle("unsaved")
    project.setDirty(True)
    found["asked"] = answer(QMessageBox.StandardButton.Cancel)
    trigger(open_example)
    yield 0.5
    found["kept"] = project.title()

    # opened, and cancelled
    found["asked_again"] = answer(QMessageBox.StandardButton.Discard)
    trigger(open_example)
    item = next(item for item in iface.messageBar().items() if item.title() == "TMF Hazard")
    found["progress"] = item.findChild(QProgressBar) is not None
    picture(iface.mainWindow(), "example_running_ru")
    item.findChildren(QPushButton)[-1].click()
    yield lambda: menu().example.task is None
    yield 0.3
    found["after_cancel"] = {"scored": len(scored()), "title": project.title(), "message": len(messages())}
    iface.messageBar().clearWidgets()

    # opened
    pulse = Pulse()
    trigger(open_example)
    found["while_running"] = {"scored": len(scored()), "task": menu().example.task is not None}
    yield lambda: scored() and menu().example.task is None
    yield 0.5
    found["longest_pause_s"] = pulse.longest
    pulse.timer.stop()
    root = project.layerTreeRoot()
    found["project"] = {
        "title": project.title(),
        "dirty": project.isDirty(),
        "groups": [group.name() for group in root.findGroups()],
        "layers": {layer.name(): layer.isValid() for layer in project.mapLayers().values()},
        "features": scored()[0].featureCount(),
        "renderer": scored()[0].renderer().type(),
        "projected": not project.crs().isGeographic(),
        "sources": [layer.source() for layer in project.mapLayers().values()],
    }
    found["messages"] = messages()
    iface.messageBar().clearWidgets()

    # the panel: its tool, a click on the map
    card = menu().card
    found["shown_at_once"] = [card.isVisible(), canvas.mapTool() is card.tool]
    card.close()
    yield 0.2
    found["closed"] = [card.isVisible(), canvas.mapTool() is card.tool]
    trigger(card.windowTitle())
    yield lambda: not canvas.isDrawing()
    found["card"] = {"visible": card.isVisible(), "tool": canvas.mapTool() is card.tool, "empty": card.facility is None}
    layer = scored()[0]
    names = {feature["name"]: feature for feature in layer.getFeatures()}
    koshkar = next(feature for name, feature in names.items() if name.startswith("Koshkar-Ata"))
    place = canvas.mapSettings().layerToMapCoordinates(layer, koshkar.geometry().asPoint())
    pixel = canvas.getCoordinateTransform().transform(place)
    QTest.mouseClick(
        canvas.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(round(pixel.x()) + 4, round(pixel.y())),
    )
    found["clicked"] = [koshkar["name_ru"], card.facility and card.facility.name]
    yield 0.3
    picture(card, "card_ru")

    # the panel follows the selection, and leafs through it
    mailuu = next(feature for name, feature in names.items() if name.startswith("Mailuu-Suu tailing No. 3"))
    layer.selectByIds([mailuu.id(), koshkar.id()])
    found["selected"] = [card.facility.name, card.forth.isEnabled(), card.count.text()]
    card.forth.trigger()
    found["leafed"] = card.facility.name
    layer.selectByIds([mailuu.id()])
    yield 0.5
    picture(iface.mainWindow(), "window_ru")
    picture(card.area.widget(), "card_whole_ru")
    card.copy_action.trigger()
    found["clipboard"] = [QApplication.clipboard().text(), QApplication.clipboard().mimeData().html()]
    layer.removeSelection()
    found["deselected"] = card.facility is None

    # it follows changes of the facility shown, and of no other layer
    layer.selectByIds([mailuu.id()])
    before = card.facility.score
    layer.startEditing()
    layer.changeAttributeValue(mailuu.id(), layer.fields().indexOf("haz_score"), 1.5)
    yield 0.2
    found["edited"] = [card.facility.score, card.facility.score != before]
    layer.changeAttributeValue(mailuu.id(), layer.fields().indexOf("basis"), "rubbish")
    yield 0.2
    found["spoiled"] = card.facility is None
    layer.rollBack()
    yield 0.2
    found["rolled_back"] = card.facility is not None and card.facility.score == before
    layer.startEditing()
    layer.deleteFeature(mailuu.id())
    yield 0.2
    found["deleted"] = card.facility is None
    layer.rollBack()
    layer.selectByIds([mailuu.id()])
    project.setDirty(False)

    # print layouts: the example has them, the menu adds them, the layout manager and the designer show them
    manager = project.layoutManager()
    found["layouts"] = [[layout.name() for layout in manager.printLayouts()]]
    iface.messageBar().clearWidgets()
    manager.clear()
    iface.setActiveLayer(next(layer for layer in project.mapLayers().values() if layer not in scored()))
    trigger(entries()[4])
    yield 0.5
    found["layouts"].append([layout.name() for layout in manager.printLayouts()])
    found["layout_message"] = messages()
    iface.messageBar().clearWidgets()
    shown = next(widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "QgsLayoutManagerBase")
    found["layout_manager"] = shown.isVisible()
    picture(shown, "layout_manager_ru")
    shown.close()
    pages = next(layout for layout in manager.printLayouts() if layout.atlas().enabled())
    designer = iface.openLayoutDesigner(pages)
    yield 1
    designer.setAtlasPreviewEnabled(True)
    pages.atlas().seekTo(1)
    designer.view().zoomFull()
    yield 3
    picture(designer.window(), "layout_designer_ru")
    found["atlas_feature"] = pages.atlas().nameForPage(1)
    designer.close()
    yield 0.5
    project.setDirty(False)
    iface.setActiveLayer(layer)

    # settings: another language at once, another profile
    trigger(menu().menu.actions()[-1].text())
    dialog = menu().dialogs[-1]
    yield 0.3
    found["modal"] = dialog.isModal()
    picture(dialog, "settings_ru")
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.profile.setCurrentIndex(dialog.profile.findData("thi"))
    dialog.accept()
    yield 0.3
    found["entries_en"] = entries()
    found["card_en"] = [card.windowTitle(), card.facility.sections()[0][0]]
    algorithm = QgsApplication.processingRegistry().algorithmById("tmfhazard:score")
    found["algorithm_en"] = algorithm.displayName()
    picture(iface.mainWindow(), "window_en")
    picture(card.area.widget(), "card_whole_en")

    # the algorithm, from its dialog
    trigger("Score hazard…")
    dialog = menu().dialogs[-1]
    yield 0.5
    found["dialog"] = {"modal": dialog.isModal(), "title": dialog.windowTitle()}
    parameters = dialog.createProcessingParameters()
    found["dialog"]["method"] = parameters["METHOD"]
    output = str(WORK / "scored_from_the_dialog.gpkg")
    corrections = WORK / "corrections.json"
    corrections.write_text("{}")
    own = {"INPUT": str(WORK / "facilities.geojson"), "METHOD": 1, "OUTPUT": output, "READINGS_FILE": str(corrections)}
    dialog.setParameters({**{name: value for name, value in parameters.items() if value is not None}, **own})
    before = len(scored())
    dialog.runButton().click()
    yield lambda: len(scored()) > before
    yield 0.5
    picture(dialog, "dialog_en")
    result = next(layer for layer in scored() if output in layer.source())
    found["dialog"]["methods"] = sorted({feature["method"] for feature in result.getFeatures()})
    dialog.close()
    trigger("Score hazard…")
    found["dialog"]["suggested"] = menu().dialogs[-1].createProcessingParameters().get("READINGS_FILE")
    menu().dialogs[-1].close()

    # every other entry opens something that does not block
    for text in ("Trace downstream…", "Hazard rating list…"):
        if text in entries():
            trigger(text)
            found.setdefault("others", []).append([text, menu().dialogs[-1].isVisible(), menu().dialogs[-1].isModal()])
            menu().dialogs[-1].close()

    # a layer that goes takes its card along
    result.selectByIds([next(result.getFeatures()).id()])
    found["before_removal"] = card.facility is not None
    project.removeMapLayer(result.id())
    found["after_removal"] = card.facility is None

    # nothing is left behind, also not the second time, nor while the example is being scored
    iface.messageBar().clearWidgets()
    project.clear()
    canvas.setMapTool(card.tool)
    found["loaded"] = traces()
    del card, dialog, algorithm, layer, result, item, pulse
    qgis.utils.unloadPlugin(PLUGIN)
    yield 0.5
    found["unloaded"] = [traces()]
    for _ in range(2):
        qgis.utils.loadPlugin(PLUGIN)
        qgis.utils.startPlugin(PLUGIN)
        found["reloaded"] = entries()
        project.setDirty(False)
        trigger("Open example project")
        yield 0.3
        qgis.utils.unloadPlugin(PLUGIN)
        project.clear()
        yield 1
        iface.messageBar().clearWidgets()
        yield 0.2
        found["unloaded"].append(traces())


class Teller:
    """Goes on with the story when what it waits for is there."""

    PATIENCE_S = 90
    WHOLE_S = 240

    def __init__(self):
        QTimer.singleShot(self.WHOLE_S * 1000, self.stuck)
        self.story, self.until, self.since = story(), 1.0, time.monotonic()
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.timer.start(50)

    def look(self):
        waited = time.monotonic() - self.since
        try:
            if not (self.until() if callable(self.until) else waited >= self.until):
                if waited > self.PATIENCE_S:
                    raise TimeoutError(f"line {self.story.gi_frame.f_lineno}; messages: {messages()}")
                return
            self.timer.stop()
            self.until = next(self.story)
            self.since = time.monotonic()
            self.timer.start(50)
        except StopIteration:
            self.end()
        except Exception:
            found["error"] = traceback.format_exc()
            picture(iface.mainWindow(), "error")
            self.end()

    def stuck(self):
        """A question that nobody answers would hold the story, and QGIS, for ever."""
        box = QApplication.activeModalWidget()
        asked = "" if box is None else f"{box.windowTitle()} {getattr(box, 'text', str)()}"
        found["error"] = f"stuck in line {self.story.gi_frame and self.story.gi_frame.f_lineno}: {asked}"
        self.write()
        os._exit(1)

    def write(self):
        FOUND.write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")

    def end(self):
        self.timer.stop()
        self.write()
        project.clear()
        QgsSettings().sync()
        iface.actionExit().trigger()


teller = Teller()
