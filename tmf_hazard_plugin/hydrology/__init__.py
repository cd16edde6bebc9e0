"""Hydrology: geodesic nearest water, point in zone, raster values, the river network.

PyQGIS geometry and providers; no GUI, no project, no text for people. Facts (counts, rows, ids) leave as values.
"""


class Cancelled(Exception):
    """The feedback given to a hydrology function was cancelled; there is no partial result."""


def report_progress(feedback, percent: float) -> None:
    """Set the progress (0..100) of a ``QgsFeedback`` or None; raises ``Cancelled`` when it was cancelled."""
    if feedback is not None:
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(percent)
