"""Progress and cancellation of long work."""

from __future__ import annotations

from qgis.core import QgsFeedback


class Cancelled(Exception):
    """The feedback given to a hydrology function was cancelled; there is no partial result."""


def report_progress(feedback: QgsFeedback | None, percent: float) -> None:
    """Set the progress (0..100) of a ``QgsFeedback`` or None; raises ``Cancelled`` when it was cancelled."""
    if feedback is not None:
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(percent)
