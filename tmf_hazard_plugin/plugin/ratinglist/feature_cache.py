"""Features that are read once and used for the page, the print and the tables, also in another thread."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from ...hydrology import features_of
from ..i18n import tr


@dataclass(frozen=True)
class CachedFeatures:
    """The ``features`` of a source in its ``crs``, and the ``name`` under which the method box lists it."""

    name: str
    crs: QgsCoordinateReferenceSystem
    features: list[QgsFeature]

    @classmethod
    def of(cls, source: QgsProcessingFeatureSource, name: str, feedback: QgsFeedback) -> CachedFeatures:
        """Everything in ``source``. Raises ``QgsProcessingException`` where the run is cancelled."""
        features = []
        for feature in features_of(source, QgsFeatureRequest()):
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled. Nothing was written."))
            features.append(feature)
        return cls(name, source.sourceCrs(), features)
