"""tmfhazard:style: gives a layer that was scored before the hazard style."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterVectorLayer,
)

from ..fields import lacking_fields_text
from ..i18n import tr
from ..legend import LegendInfo
from ..processing_run import Run
from ..style import apply_style, save_style
from .base import TmfAlgorithm


class StyleByClass(TmfAlgorithm):
    """See ``shortHelpString``."""

    ID = "style"

    INPUT = "INPUT"
    OUTPUT = "OUTPUT"

    def displayName(self) -> str:
        return tr("Style by hazard class")

    @classmethod
    def summary(cls) -> str:
        return tr("styles a layer that was scored before")

    def shortHelpString(self) -> str:
        return tr(
            "Styles a layer that “Score TMF hazard” wrote: classes by colour and size, rings where the class is not "
            "settled, grey where data are insufficient, a legend with the class limits, and a map tip that explains "
            "each score. The style is also kept with the file. Use it as the last step of a model where other steps "
            "follow the scoring."
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        # The layer itself is changed, so the main thread must do it.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.declare(
            QgsProcessingParameterVectorLayer(
                self.INPUT, tr("Scored facilities"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr("A layer with the fields of “Score TMF hazard”."),
        )
        self.addOutput(QgsProcessingOutputVectorLayer(self.OUTPUT, tr("Styled layer")))

    def execute(self, run: Run) -> dict[str, Any]:
        """Styles the layer, and the file where it has one."""
        layer = run.vector_layer(self.INPUT)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(run.parameters, self.INPUT))
        missing = lacking_fields_text(layer.fields().names())
        if missing:
            raise QgsProcessingException(
                tr("The layer “{layer}” lacks the fields: {fields}. Run “Score TMF hazard” first.").format(
                    layer=layer.name(), fields=missing
                )
            )
        try:
            legend = LegendInfo.for_layer(layer)
        except ValueError as error:
            message = tr("The layer “{layer}” holds no scored facility.").format(layer=layer.name())
            raise QgsProcessingException(message) from error
        apply_style(layer, legend)
        if save_style(layer.source(), run.context, lambda copy: apply_style(copy, legend), "TMF Hazard"):
            run.info(tr("The style was kept with the file."))
        return {self.OUTPUT: layer.id()}
