"""What every algorithm of the provider shares."""

from __future__ import annotations

import importlib.util
import math
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from ...hydrology import Cancelled
from .. import messages
from ..help import help_page
from ..i18n import tr
from ..paths import ICON
from ..processing_run import Run
from ..writing import layers_of

DEGREES = QgsRectangle(-360, -91, 360, 91)  # also 0..360; a raster's outer cells may reach over a pole


class TmfAlgorithm(QgsProcessingAlgorithm):
    """Base: group, icon, the check for pandas, and short ways to declare parameters and to raise errors.

    A subclass sets ``ID`` and implements ``displayName``, ``shortHelpString``, ``initAlgorithm`` and
    ``processAlgorithm``.
    """

    ID = ""
    STEPS = 1  # of the progress bar

    def check(self, run: Run) -> str:
        """What makes the run pointless or contradictory, as a message; "" where all is well."""
        return ""

    def execute(self, run: Run) -> dict[str, Any]:
        """Does the work; the values of the outputs. Raises ``QgsProcessingException`` or ``Cancelled``."""
        raise NotImplementedError

    def processAlgorithm(self, parameters, context, feedback):
        run = Run.of(self, parameters, context, feedback, self.STEPS)
        try:
            return self.execute(run)
        except Cancelled as stop:
            raise QgsProcessingException(tr("Cancelled. Nothing was written.")) from stop

    def name(self):
        return self.ID

    def group(self):
        return ""

    def groupId(self):
        return ""

    def icon(self):
        return QIcon(str(ICON))

    def svgIconPath(self):
        return str(ICON)

    def helpUrl(self):
        """Opened by the Help button: the page of the reference, offline."""
        return help_page("reference", self.name())

    def createInstance(self):
        return type(self)()

    def canExecute(self):
        """False with a reason where pandas is missing (some builds of QGIS come without it)."""
        if importlib.util.find_spec("pandas") is None:
            return False, tr(
                "The Python package pandas is missing in this QGIS. Windows: install python3-pandas with the OSGeo4W "
                "Setup. Debian and Ubuntu: apt install python3-pandas. macOS: pip install pandas in QGIS's Python."
            )
        return True, ""

    def checkParameterValues(self, parameters, context):
        """Refuses what cannot run; ``qgis_process`` does not ask ``canExecute``."""
        ok, reason = self.canExecute()
        ok, reason = super().checkParameterValues(parameters, context) if ok else (False, reason)
        reason = reason if not ok else self.number_error(parameters, context)
        if ok and not reason:
            reason = self.check(Run.of(self, parameters, context, QgsProcessingFeedback(), self.STEPS))
        return (False, reason) if reason or not ok else (True, "")

    def prepareAlgorithm(self, parameters, context, feedback):
        """Raises ``QgsProcessingException`` for a number that is none: a model does not ask it before the run."""
        fault = self.number_error(parameters, context)
        if fault:
            raise QgsProcessingException(fault)
        return True

    def declare(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        """Adds ``parameter`` with its help."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def source(self, parameters, name: str, context):
        """The source of ``name``. Raises ``QgsProcessingException`` where it cannot be read."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return source

    def optional_source(self, parameters, name: str, context):
        """The source of ``name``, None where it was left empty."""
        return self.source(parameters, name, context) if parameters.get(name) not in (None, "") else None

    def number_error(self, parameters, context) -> str:
        """A message where a number is NaN, which lies within any limits for QGIS, or infinite; "" where none is."""
        for definition in self.parameterDefinitions():
            if not isinstance(definition, QgsProcessingParameterNumber):
                continue
            value = self.parameterAsDouble(parameters, definition.name(), context)
            if not math.isfinite(value):
                return tr("{parameter}: “{value}” is not a number.").format(
                    parameter=definition.description(), value=value
                )
        return ""

    def raster_error(self, parameters, name: str, context) -> str:
        """A message where the raster of ``name`` cannot be read, or covers no area."""
        if parameters.get(name) in (None, ""):
            return ""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is not None and not layer.extent().isEmpty():
            return ""
        return tr("{parameter}: the layer cannot be read: {value}").format(
            parameter=self.parameterDefinition(name).description(),
            value=parameters[name] if layer is None else layer.source(),
        )

    def geometry_error(self, parameters, name: str, context, allowed: tuple) -> str:
        """A message where the layer of ``name`` cannot be read or has none of the ``allowed`` geometry types."""
        if parameters.get(name) in (None, ""):
            return ""
        source = self.parameterAsSource(parameters, name, context)
        label = self.parameterDefinition(name).description()
        if source is None:
            return tr("{parameter}: the layer cannot be read: {value}").format(parameter=label, value=parameters[name])
        kinds, kind = QgsWkbTypes.GeometryType, QgsWkbTypes.geometryType(source.wkbType())
        if kind == kinds.NullGeometry and kinds.PointGeometry in allowed:
            return tr(
                "{parameter}: “{layer}” is a table without geometry. Make points of it first: Processing Toolbox, "
                "“Create points layer from table”."
            ).format(parameter=label, layer=source.sourceName())
        if kind not in allowed:
            return tr("{parameter}: the layer “{layer}” has the wrong geometry type: {type}.").format(
                parameter=label, layer=source.sourceName(), type=QgsWkbTypes.displayString(source.wkbType())
            )
        return ""

    def crs_error(self, parameters, names: tuple[str, ...], context, feedback=None) -> str:
        """A message where a layer of the parameters ``names`` has no CRS and is not in degrees; "" where none is.

        Those that are in degrees are taken for EPSG:4326 (see ``known_crs``), which is told to ``feedback``.
        """
        for layer in (layer for name in names for layer in layers_of(parameters.get(name), context)):
            if not layer.isSpatial() or layer.crs().isValid():
                continue
            extent = layer.extent()
            if not extent.isNull() and not DEGREES.contains(extent):
                return messages.no_crs_of(layer.name())
            if feedback is not None:
                messages.log_assumed_crs(feedback, layer.name())
        return ""

    def check_crs(self, parameters, names: tuple[str, ...], context, feedback) -> None:
        """Raises ``QgsProcessingException`` as ``crs_error`` says: a model does not ask it before the run."""
        fault = self.crs_error(parameters, names, context, feedback)
        if fault:
            raise QgsProcessingException(fault)
