"""One run of an algorithm: what QGIS hands over, and short ways to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)


@dataclass
class Run:
    """The ``algorithm`` that runs, the user's ``parameters``, and QGIS's ``context`` and ``feedback``.

    ``steps``: progress and cancellation of the step that is being done; ``feedback``: the log.
    """

    algorithm: QgsProcessingAlgorithm
    parameters: dict[str, Any]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    steps: QgsProcessingMultiStepFeedback

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        steps: int,
    ) -> Run:
        """A run of so many ``steps``."""
        progress = QgsProcessingMultiStepFeedback(steps, feedback)
        if feedback.isCanceled():  # QGIS hands on only what is cancelled later
            progress.cancel()
        return cls(algorithm, parameters, context, feedback, progress)

    def title(self, name: str) -> str:
        """The readable name of the parameter ``name``."""
        return str(self.algorithm.parameterDefinition(name).description())

    def is_given(self, name: str) -> bool:
        """False where the parameter ``name`` was left empty."""
        return self.parameters.get(name) not in (None, "", [])

    def source(self, name: str) -> QgsProcessingFeatureSource:
        """The features of ``name``. Raises ``QgsProcessingException`` where they cannot be read."""
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        if source is None:
            raise QgsProcessingException(self.algorithm.invalidSourceError(self.parameters, name))
        return source

    def optional_source(self, name: str) -> QgsProcessingFeatureSource | None:
        """The features of ``name``, None where it was left empty. Raises as ``source`` does."""
        return self.source(name) if self.is_given(name) else None

    def vector_layer(self, name: str) -> QgsVectorLayer | None:
        return self.algorithm.parameterAsVectorLayer(self.parameters, name, self.context)

    def raster_layer(self, name: str) -> QgsRasterLayer | None:
        return self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)

    def number(self, name: str) -> float:
        return float(self.algorithm.parameterAsDouble(self.parameters, name, self.context))

    def option(self, name: str) -> int:
        """The index of the chosen option."""
        return int(self.algorithm.parameterAsEnum(self.parameters, name, self.context))

    def text(self, name: str) -> str:
        return str(self.algorithm.parameterAsString(self.parameters, name, self.context))

    def file(self, name: str) -> str:
        """The path of a file, "" where none was given."""
        return str(self.algorithm.parameterAsFile(self.parameters, name, self.context))

    def step(self, number: int) -> None:
        """The step ``number`` begins."""
        self.steps.setCurrentStep(number)

    def info(self, text: str) -> None:
        self.feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        self.feedback.pushWarning(text)
