"""Hydrology: geodesic nearest water, point in zone, raster values, the river network.

PyQGIS geometry and providers; no GUI, no project, no text for people. Facts (counts, rows, ids) leave as values.
"""

from __future__ import annotations

from qgis.core import QgsFeatureIterator, QgsFeatureRequest, QgsFeatureSource, QgsFeedback, QgsProcessingFeatureSource


class Cancelled(Exception):
    """The feedback given to a hydrology function was cancelled; there is no partial result."""


def report_progress(feedback, percent: float) -> None:
    """Set the progress (0..100) of a ``QgsFeedback`` or None; raises ``Cancelled`` when it was cancelled."""
    if feedback is not None:
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(percent)


def features_of(
    source: QgsFeatureSource, request: QgsFeatureRequest, feedback: QgsFeedback | None = None
) -> QgsFeatureIterator:
    """The features of ``source``, those with invalid geometries too: QGIS's own default is to stop at such a one."""
    if feedback is not None:
        request.setFeedback(feedback)
    if isinstance(source, QgsProcessingFeatureSource):
        return source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    return source.getFeatures(request)
