"""The example project: the sample data, scored, traced and on a map, without a network."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from types import SimpleNamespace

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLabelingEngineSettings,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton

from ..algorithms.downstream import TraceDownstream
from ..algorithms.score import ScoreHazard
from ..basemap_style import CRS, LAND, style_countries, style_lakes, style_rivers
from ..i18n import tr, tr_n
from ..legend import LegendInfo
from ..os_errors import os_error_reason
from ..paths import BESIDE, NAME
from ..printing.layouts import add_layouts
from ..style import apply_style
from .card import FacilityCard

FILES = ("tmf_central_asia.gpkg", "rivers.gpkg", "lakes.gpkg", "countries.gpkg", "places.gpkg")
# The sample's rivers are a world map's: within the usual 10 km of a facility there is hardly any (see its README).
FAR_M = 65_000
LOOSE_M = 2_000  # nor do the rivers of such a map meet its shores


def sample_data() -> Path | None:
    """The folder of the sample data, None where this copy of the plugin has none."""
    folders = (folder / "sample_data" for folder in BESIDE)
    return next((folder for folder in folders if all((folder / name).is_file() for name in FILES)), None)


class ExampleProject(QObject):
    """Opens the example. The facilities are scored and traced in the background, and join the map when that is done."""

    def __init__(self, iface: QgisInterface, card: FacilityCard) -> None:
        super().__init__(iface.mainWindow())
        self.iface, self.card = iface, card
        self.folder = Path()  # of the working copy, once there is one
        self.steps: list[tuple[str, dict]] = []  # algorithm and parameters; the first is the one that runs
        self.done = 0
        self.task: QgsProcessingAlgRunnerTask | None = None
        self.feedback = QgsProcessingFeedback()
        self.message: QgsMessageBarItem | None = None

    def open(self) -> None:
        """A new project with the background, and the tasks; nothing where the user keeps the project that is open."""
        self.stop()
        made: list[bool] = []
        connection = self.iface.newProjectCreated.connect(lambda: made.append(True))
        self.iface.newProject(True)  # asks what to do with changes, in the words of QGIS
        self.iface.newProjectCreated.disconnect(connection)
        if not made:
            return
        try:
            self.folder = _working_copy()
        except OSError as error:
            self._say(
                tr("The sample data cannot be copied: {reason}").format(reason=os_error_reason(error)),
                Qgis.MessageLevel.Critical,
            )
            return
        self._add_background()
        registry = QgsApplication.processingRegistry()
        self.steps = [step for step in self._plan() if registry.algorithmById(step[0])]
        self.done = 0
        QgsProject.instance().cleared.connect(self.stop)  # the result belongs to this project only
        self._show_progress()
        self._run_next()

    def stop(self) -> None:
        """Cancels what still runs, and takes its message away."""
        if self.steps:
            self.steps = []
            QgsProject.instance().cleared.disconnect(self.stop)
        if self.task is not None:
            task, self.task = self.task, None
            task.executed.disconnect(self._step_done)
            task.cancel()
        if self.message is not None and not sip.isdeleted(self.message):
            self.iface.messageBar().popWidget(self.message)
        self.message = None

    def _layer(self, name: str, title: str = "", layer_name: str = "") -> QgsVectorLayer:
        return QgsVectorLayer(f"{self.folder / name}.gpkg|layername={layer_name or name}", title, "ogr")

    def _add_background(self) -> None:
        """Title, labels and the layers under the facilities; the map at its place."""
        project = QgsProject.instance()
        project.setTitle(tr("TMF Hazard: example from Central Asia"))
        project.setBackgroundColor(QColor(LAND))
        labels = project.labelingEngineSettings()
        labels.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)  # no name is cut at the map's edge
        project.setLabelingEngineSettings(labels)
        root = project.layerTreeRoot()
        groups = (
            (tr("Water"), (("rivers", tr("Rivers"), style_rivers), ("lakes", tr("Lakes"), style_lakes))),
            (tr("Background"), (("countries", tr("Countries"), style_countries),)),
        )
        for title, layers in groups:
            group = root.addGroup(title)
            for name, shown, style in layers:
                layer = self._layer(name, shown)
                style(layer)
                project.addMapLayer(layer, False)
                group.addLayer(layer).setExpanded(False)
        self.iface.layerTreeCanvasBridge().setCanvasLayers()  # else QGIS takes the first layer's CRS and extent later
        project.setCrs(QgsCoordinateReferenceSystem.fromProj(CRS))
        project.setEllipsoid("EPSG:7030")
        self._zoom()
        project.setDirty(False)

    def _zoom(self) -> None:
        facilities, project = self._layer("tmf_central_asia", layer_name="tmf"), QgsProject.instance()
        to_map = QgsCoordinateTransform(facilities.crs(), project.crs(), project)
        extent = to_map.transformBoundingBox(facilities.extent())
        extent.scale(1.25)  # room for the names at the edge
        project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
        self.iface.mapCanvas().setExtent(extent)
        self.iface.mapCanvas().refresh()

    def _plan(self) -> list[tuple[str, dict]]:
        """Score first: the flow paths then show the class of their facility."""
        source = {
            name: f"{self.folder / name}.gpkg|layername={name}" for name in ("rivers", "lakes", "countries", "places")
        }
        facilities = f"{self.folder / 'tmf_central_asia'}.gpkg|layername=tmf"
        scored, traced, paths, crossings = (
            str(self.folder / f"{name}.gpkg") for name in ("hazard", "hazard_flow", "flow_paths", "border_crossings")
        )
        score = {
            ScoreHazard.INPUT: facilities,
            ScoreHazard.RIVERS: source["rivers"],
            ScoreHazard.LAKES: source["lakes"],
            ScoreHazard.SEARCH_RADIUS: FAR_M,
            ScoreHazard.OUTPUT: scored,
        }
        trace = {
            TraceDownstream.INPUT: scored,
            TraceDownstream.RIVERS: source["rivers"],
            TraceDownstream.LAKES: source["lakes"],
            TraceDownstream.COUNTRIES: source["countries"],
            TraceDownstream.PLACES: source["places"],
            TraceDownstream.SNAP_DISTANCE: FAR_M,
            TraceDownstream.SNAP_TOLERANCE: LOOSE_M,
            TraceDownstream.OUTPUT: traced,
            TraceDownstream.PATHS: paths,
            TraceDownstream.CROSSINGS: crossings,
        }
        return [(ScoreHazard.full_id(), score), (TraceDownstream.full_id(), trace)]

    def _show_progress(self) -> None:
        """A message with a progress bar and a button that cancels."""
        bar = self.iface.messageBar()
        self.message = bar.createMessage(NAME, tr("The facilities of the example are being assessed."))
        progress, cancel = QProgressBar(), QPushButton(tr("Cancel"))
        progress.setObjectName("progress")
        progress.setMaximumWidth(160)
        progress.setAccessibleName(tr("Progress"))
        cancel.clicked.connect(self._cancel)
        self.message.layout().addWidget(progress)
        self.message.layout().addWidget(cancel)
        bar.pushWidget(self.message, Qgis.MessageLevel.Info)

    def _progress(self, percent: float) -> None:
        if self.message is not None and not sip.isdeleted(self.message):
            whole = (self.done * 100 + percent) / (self.done + len(self.steps))
            self.message.findChild(QProgressBar, "progress").setValue(int(whole))

    def _cancel(self) -> None:
        if self.task is not None:
            self.task.cancel()

    def _run_next(self) -> None:
        algorithm_id, parameters = self.steps[0]
        context, self.feedback = QgsProcessingContext(), QgsProcessingFeedback()
        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
        self.task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, self.feedback)
        # The task does not own what it uses: it keeps them until it ends, also where nobody waits for it any more.
        self.task.setProperty("held", SimpleNamespace(context=context, feedback=self.feedback))
        self.task.executed.connect(self._step_done)
        self.task.progressChanged.connect(self._progress)
        QgsApplication.taskManager().addTask(self.task)

    def _step_done(self, successful: bool, results: dict) -> None:
        """Called when a task ends: the next step, or the result, or why there is none."""
        self.task = None
        _, parameters = self.steps[0]
        if successful and len(self.steps) > 1:
            self.steps, self.done = self.steps[1:], self.done + 1
            self._run_next()
            return
        self.stop()
        if successful:
            self._add_result(parameters)
        elif self.feedback.isCanceled():
            self._say(tr("Cancelled: the facilities of the example were not assessed."), Qgis.MessageLevel.Warning)
        else:
            QgsApplication.messageLog().logMessage(self.feedback.textLog(), NAME, Qgis.MessageLevel.Critical)
            self._say(
                tr("The facilities of the example could not be assessed. The log of messages says why."),
                Qgis.MessageLevel.Critical,
            )

    def _add_result(self, parameters: dict) -> None:
        """The layers that the last step wrote, on top; flow paths and crossings carry their style in the file."""
        project = QgsProject.instance()
        group = project.layerTreeRoot().insertGroup(0, tr("Tailings facilities"))
        titles = {
            TraceDownstream.OUTPUT: tr("Hazard class"),
            TraceDownstream.CROSSINGS: tr("Border crossings"),
            TraceDownstream.PATHS: tr("Flow paths"),
        }
        for name, title in titles.items():
            if name in parameters:
                layer = QgsVectorLayer(parameters[name], title, "ogr")
                project.addMapLayer(layer, False)
                group.addLayer(layer).setExpanded(name == TraceDownstream.OUTPUT)
                if name == TraceDownstream.OUTPUT:
                    apply_style(layer, LegendInfo.for_layer(layer))
                    self.iface.setActiveLayer(layer)
                    count = layer.featureCount()
                    add_layouts(project, layer, _sources())
        self.iface.layerTreeCanvasBridge().setCanvasLayers()  # now, not later, when it would mark the project changed
        project.setDirty(False)
        self.card.open()
        self._say(tr_n("%n facility(ies) assessed. Click one to see its card.", count), Qgis.MessageLevel.Success)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self.iface.messageBar().pushMessage(NAME, text, level)


def _sources() -> str:
    """Where the sample data come from."""
    return tr(
        "Facilities: the publications that the field “{field}” names; mine points: {mines}; town points: {towns}. "
        "Rivers and lakes: {water}. Borders: {borders}; they are no statement on any territory. The Aral Sea has its "
        "shore of the 1960s."
    ).format(
        field="source_url",
        mines="ICMM 2025, CC BY 4.0",
        towns="GeoNames, CC BY 4.0",
        water="GSHHG 2.3.7, Wessel & Smith 1996, LGPL-3+",
        borders="Natural Earth",
    )


def _working_copy() -> Path:
    """The sample data in the user's profile: QGIS writes to files it reads, and the plugin may be updated. Raises
    ``OSError``."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "tmf_hazard" / "example"
    folder.mkdir(parents=True, exist_ok=True)
    source = sample_data()
    if source is None:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    for name in FILES:
        shutil.copy(source / name, folder / name)
    return folder
