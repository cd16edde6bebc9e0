"""tmfhazard:style: gives a layer that was scored before the hazard style."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterVectorLayer,
)

from ...core.result import lacking_fields
from ..fields import result_aliases
from ..i18n import tr
from ..legend import LegendInfo
from ..style import apply_style, save_style
from .base import TmfAlgorithm


class StyleByClass(TmfAlgorithm):
    """See ``shortHelpString``."""

    ID = "style"
    INPUT, OUTPUT = "INPUT", "OUTPUT"

    def displayName(self):
        return tr("Style by hazard class")

    def shortHelpString(self):
        return tr(
            "Styles a layer that “Score TMF hazard” wrote: classes by colour and size, rings where the class is not "
            "settled, grey where data are insufficient, a legend with the class limits, and a map tip that explains "
            "each score. The style is also kept with the file. Use it as the last step of a model where other steps "
            "follow the scoring."
        )

    def flags(self):
        # The layer itself is changed, so the main thread must do it.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration=None):
        self.declare(
            QgsProcessingParameterVectorLayer(
                self.INPUT, tr("Scored facilities"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr("A layer with the fields of “Score TMF hazard”."),
        )
        self.addOutput(QgsProcessingOutputVectorLayer(self.OUTPUT, tr("Styled layer")))

    def processAlgorithm(self, parameters, context, feedback):
        layer = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        missing = lacking_fields(layer.fields().names())
        if missing:
            names = ", ".join(f"{name} ({result_aliases()[name]})" for name in missing)
            raise QgsProcessingException(
                tr("The layer “{layer}” lacks the fields: {fields}. Run “Score TMF hazard” first.").format(
                    layer=layer.name(), fields=names
                )
            )
        try:
            legend = LegendInfo.layer(layer)
        except ValueError as error:
            message = tr("The layer “{layer}” holds no scored facility.").format(layer=layer.name())
            raise QgsProcessingException(message) from error
        apply_style(layer, legend)
        if save_style(layer.source(), context, lambda copy: apply_style(copy, legend), "TMF Hazard"):
            feedback.pushInfo(tr("The style was kept with the file."))
        return {self.OUTPUT: layer.id()}
