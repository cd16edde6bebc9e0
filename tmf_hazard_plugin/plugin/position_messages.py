"""The log of positions: what is odd about them, in whole sentences, with rows and names."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsProcessingFeedback

from .i18n import number, tr, tr_n
from .messages import LISTED, Names, listed_rows, log_more, named_row, no_crs
from .positions import OddRows
from .reading import Facilities


def log_positions(feedback: QgsProcessingFeedback, facilities: Facilities, names: Names) -> None:
    """Facilities without a position, and in which coordinate system they are. ``names`` of the facilities, or None."""
    if not len(facilities):
        feedback.pushWarning(tr("The layer has no facilities: the result is empty."))
    if facilities.assumed_crs:
        feedback.pushWarning(
            tr("The facilities have no coordinate reference system; their coordinates fit EPSG:4326, which is assumed.")
        )
    elif not facilities.crs.isValid():
        feedback.pushWarning(no_crs())
    if len(facilities.no_geometry):
        text = tr_n("%n facility(ies) without usable position; kept, distances unknown.", len(facilities.no_geometry))
        feedback.pushWarning(f"{text} {listed_rows(facilities.no_geometry, names)}")
    if len(facilities.no_point):
        text = tr_n("%n of them a line or a polygon, not a point; kept without its geometry.", len(facilities.no_point))
        feedback.pushWarning(f"{text} {listed_rows(facilities.no_point, names)}")


def log_odd_rows(feedback: QgsProcessingFeedback, odd: OddRows, names: Names) -> None:
    """The rows that deserve a word. ``names`` of the facilities, or None."""
    if len(odd.at_zero):
        text = tr_n("%n facility(ies) at longitude 0, latitude 0: check the coordinates.", len(odd.at_zero))
        feedback.pushWarning(f"{text} {listed_rows(odd.at_zero, names)}")
    if len(odd.swapped):
        text = tr_n(
            "%n facility(ies) whose latitude and longitude seem to be swapped; used as they stand:", len(odd.swapped)
        )
        feedback.pushWarning(text)
        _list_positions(feedback, odd, odd.swapped, names, turned=True)
    if len(odd.outside):
        feedback.pushWarning(
            tr_n("%n facility(ies) outside the given countries; used as they stand:", len(odd.outside))
        )
        _list_positions(feedback, odd, odd.outside, names)
    if len(odd.far):
        feedback.pushWarning(tr_n("%n facility(ies) far from all others; used as they stand:", len(odd.far)))
        _list_positions(feedback, odd, odd.far, names)
    if odd.same_id:
        text = tr_n("%n id(s) stand in several rows, each of which is scored and ranked:", len(odd.same_id))
        feedback.pushWarning(text)
        _list_groups(feedback, odd.same_id, names)
    if odd.doubles:
        text = tr_n("%n facility(ies) stand in several rows of the same name and position, each of which is scored and "
                    "ranked:", len(odd.doubles))  # fmt: skip
        feedback.pushWarning(text)
        _list_groups(feedback, odd.doubles, names)
    if odd.same_place:
        text = tr_n("%n position(s) shared by several facilities: are the coordinates those of a town or a mine?",
                    len(odd.same_place))  # fmt: skip
        feedback.pushWarning(text)
        _list_groups(feedback, odd.same_place, names)


def _list_positions(
    feedback: QgsProcessingFeedback, odd: OddRows, rows: np.ndarray, names: Names, turned: bool = False
) -> None:
    """``rows`` with their positions, one a line; ``turned``: also as they would be when turned round."""
    for row in rows[:LISTED].tolist():
        words = {
            "row": named_row(row, names),
            "lon": number(odd.lon[row], 4),
            "lat": number(odd.lat[row], 4),
        }
        text = (
            tr("row {row}: longitude {lon}, latitude {lat}; more likely longitude {lat}, latitude {lon}")
            if turned
            else tr("row {row}: longitude {lon}, latitude {lat}")
        )
        feedback.pushInfo("  " + text.format(**words))
    log_more(feedback, len(rows))


def _list_groups(feedback: QgsProcessingFeedback, groups: Sequence[np.ndarray], names: Names) -> None:
    """``groups`` of rows, one a line."""
    for rows in groups[:LISTED]:
        feedback.pushInfo("  " + listed_rows(rows, names))
    log_more(feedback, len(groups))
