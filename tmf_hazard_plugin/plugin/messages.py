"""The log and the error messages: what was read, taken for what, assumed and skipped, in whole sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Union

import numpy as np
from qgis.core import QgsProcessingFeedback

from ..core.cells import Cells
from ..core.parsing import AMBIGUOUS_NUMBER, NOT_A_NUMBER
from ..core.readings import SHOWN_LENGTH
from ..core.text_matching import AMBIGUOUS_WORD, OUT_OF_RANGE, UNKNOWN_WORD
from ..core.units import MASS_UNITS, VOLUME_UNITS
from ..core.variables import VariableRule
from ..hydrology.feature_batches import LayerReport
from ..hydrology.geodesy import Sites
from .i18n import number, tr, tr_n

if TYPE_CHECKING:
    from .reading import FieldChoice

# The names of the facilities, by row; None where no field names them.
Names = Union[Sequence, np.ndarray, Mapping[int, Any], None]

LISTED = 20  # values of one kind that the log lists one by one
LONGEST = 10 * SHOWN_LENGTH  # characters of a text that are looked at to show it


def role_names() -> dict[str, str]:
    """What each field role means, in the reader's language."""
    return {
        "name": tr("name"),
        "volume": tr("volume"),
        "mass": tr("mass"),
        "whc": tr("water hazard class"),
        "substance": tr("substances"),
        "waste_class": tr("waste hazard class"),
        "status": tr("status"),
        "fos": tr("factor of safety"),
        "pga": tr("peak ground acceleration"),
        "msk": tr("MSK-64 intensity"),
        "flood": tr("flood zone"),
        "population": tr("population at risk"),
        "id": tr("id"),
    }


def no_crs() -> str:
    """The error that the facilities have no CRS and no degrees either."""
    return tr(
        "The facilities have no coordinate reference system, and their coordinates are no longitudes and latitudes. "
        "Set the CRS of the layer, then run again."
    )


def listed_rows(rows: np.ndarray, names: Names = None) -> str:
    """The numbers of ``rows``, counted from 1, with their ``names`` where there are any; of many the first."""
    shown = [named_row(row, names) if names is not None else str(row + 1) for row in rows[:LISTED].tolist()]
    return tr("Rows: {rows}").format(rows=", ".join(shown) + (", …" if len(rows) > LISTED else ""))


def named_row(row: int, names: Names) -> str:
    """The number of ``row``, counted from 1, and the name of the facility where there is one."""
    name = None if names is None else names[row]
    return str(row + 1) if name is None else tr("{row} ({name})").format(row=row + 1, name=shortened(name))


def log_river_fields(feedback: QgsProcessingFeedback, layer: str, size_field: str, id_field: str) -> None:
    """From which fields of the rivers size and id are read; "" where there is none."""
    if size_field:
        feedback.pushInfo(tr("Rivers “{layer}”: size from field “{field}”").format(layer=layer, field=size_field))
    else:
        feedback.pushWarning(tr("Rivers “{layer}”: no field for the size, so it is unknown").format(layer=layer))
    if id_field:
        feedback.pushInfo(tr("Rivers “{layer}”: id from field “{field}”").format(layer=layer, field=id_field))


def river_kinds() -> list[str]:
    """What a river size field may hold, in the order of RIVER_SIZE_KIND."""
    return [tr("Strahler order"), tr("Mean discharge, m³/s")]


def log_river_kind(feedback: QgsProcessingFeedback, field: str, named: int, given: int) -> None:
    """That the name of the size field says another kind than the one given; both are indices into ``river_kinds``."""
    kinds = river_kinds()
    feedback.pushWarning(
        tr("River size: the name of the field “{field}” says “{named}”, which is used; “{given}” was given.").format(
            field=field, named=kinds[named], given=kinds[given]
        )
    )


def log_river_sizes(
    feedback: QgsProcessingFeedback, layer: str, field: str, rows: np.ndarray, values: np.ndarray, names: Names
) -> None:
    """Sizes of nearest rivers that cannot be meant; ``values`` and ``names`` by facility."""
    if len(rows):
        feedback.pushWarning(
            tr_n("Rivers “{layer}”, field “{field}”: %n size(s) unusable, counted as unknown:", len(rows)).format(
                layer=layer, field=field
            )
        )
        _list_values(feedback, rows, [values[row] for row in rows], names)


def no_crs_of(layer: str) -> str:
    """The error that ``layer`` has no CRS and no degrees either."""
    return tr(
        "“{layer}” has no coordinate reference system, and its coordinates are no longitudes and latitudes. "
        "Set the CRS of the layer, then run again."
    ).format(layer=layer)


def log_assumed_crs(feedback: QgsProcessingFeedback, layer: str) -> None:
    """That ``layer`` has no CRS and is read in degrees."""
    feedback.pushWarning(
        tr("“{layer}” has no coordinate reference system; its extent fits EPSG:4326, which is assumed.").format(
            layer=layer
        )
    )


def no_features(layer: str) -> str:
    """The warning that a layer holds nothing."""
    return tr("“{layer}” has no features with geometry: unknown, not absent.").format(layer=layer)


def log_layer(
    feedback: QgsProcessingFeedback, layer: str, report: LayerReport, values: np.ndarray, sites: Sites, names: Names
) -> None:
    """What a water or zone layer gave; ``values``: NaN where the facility is unknown to it; ``names`` of the
    facilities, or None."""
    if report.empty:
        feedback.pushWarning(no_features(layer))
        return
    feedback.pushInfo(tr_n("“{layer}”: %n feature(s) read near the facilities.", report.read).format(layer=layer))
    if report.unusable:
        feedback.pushWarning(
            tr_n("“{layer}”: %n feature(s) without usable geometry skipped.", report.unusable).format(layer=layer)
        )
    if report.invalid:
        feedback.pushWarning(
            tr_n("“{layer}”: %n invalid geometry(ies), used all the same.", report.invalid).format(layer=layer)
        )
    located = np.unique(sites.row)
    outside = located[np.isnan(values[located])]
    if len(outside):
        text = tr_n("“{layer}”: %n facility(ies) outside the layer's extent; unknown, not absent.", len(outside))
        feedback.pushWarning(f"{text.format(layer=layer)} {listed_rows(outside, names)}")


def log_raster(
    feedback: QgsProcessingFeedback, layer: str, values: np.ndarray, sites: Sites, names: Names = None
) -> None:
    """What a raster gave; ``values``: NaN where it has no usable value for the facility; ``names`` of the facilities,
    or None."""
    feedback.pushInfo(tr_n("“{layer}”: %n facility(ies) sampled.", int((~np.isnan(values)).sum())).format(layer=layer))
    located = np.unique(sites.row)
    missing = located[np.isnan(values[located])]
    if len(missing):
        text = tr_n("“{layer}”: %n facility(ies) without a usable cell value; unknown.", len(missing))
        feedback.pushWarning(f"{text.format(layer=layer)} {listed_rows(missing, names)}")


def log_accelerations(
    feedback: QgsProcessingFeedback, layer: str, rule: VariableRule, rows: np.ndarray, values: np.ndarray, names: Names
) -> None:
    """Cell values that no acceleration in g has: another unit most likely, or "no data" that is not declared."""
    if len(rows):
        feedback.pushWarning(
            tr_n(
                "“{layer}”: %n cell value(s) outside {low} to {high} g, counted as unknown. Is the raster in g?",
                len(rows),
            ).format(layer=layer, low=number(rule.minimum, 0), high=number(rule.maximum, 0))
        )
        _list_values(feedback, rows, [float(f"{value:.6g}") for value in values], names)


def unit_names(role: str = "volume") -> dict[str, str]:
    """The units that VOLUME_UNIT or MASS_UNIT offers (``role``), in their order, as people read them."""
    if role == "mass":
        return dict(zip(MASS_UNITS, (tr("t"), tr("thousand t"), tr("Mt (million t)"))))
    return dict(zip(VOLUME_UNITS, (tr("m³"), tr("thousand m³"), tr("Mm³ (million m³)"))))


def log_problems(
    feedback: QgsProcessingFeedback, cells: Mapping[str, Cells], choice: FieldChoice, names: Names
) -> None:
    """Every unusable value: which row, which field, which value; it counts as unknown. ``cells``: by role."""
    for role, read in cells.items():
        reasons = dict.fromkeys(one.cell.reason for one in read.not_understood)
        for reason in reasons:
            found = [
                (int(row), one.text) for one in read.not_understood if one.cell.reason == reason for row in one.rows
            ]
            rows, values = zip(*sorted(found))
            log_unusable(feedback, choice.chosen[role], reason, rows, values, names)


def reason_names() -> dict[str, str]:
    """Why a value is unusable, by the code of the reason."""
    return {
        NOT_A_NUMBER: tr("not a number"),
        AMBIGUOUS_NUMBER: tr("thousands or decimals? Write it without a group separator"),
        OUT_OF_RANGE: tr("outside the possible range"),
        UNKNOWN_WORD: tr("no known word"),
        AMBIGUOUS_WORD: tr("not clear"),
    }


def log_unusable(
    feedback: QgsProcessingFeedback,
    field: str,
    reason: str,
    rows: Sequence[int] | np.ndarray,
    values: Sequence,
    names: Names,
) -> None:
    """The ``values`` of a field that are unusable for one ``reason``; ``names`` by row, or None."""
    why = reason_names().get(reason, tr("not understood"))
    text = tr_n("Field “{field}”: %n value(s) unusable, counted as unknown: {reason}", len(rows))
    feedback.pushWarning(text.format(field=field, reason=why))
    _list_values(feedback, rows, values, names)


def _list_values(
    feedback: QgsProcessingFeedback, rows: Sequence[int] | np.ndarray, values: Sequence, names: Names
) -> None:
    """``values`` of ``rows``, one a line; ``names`` by row, or None."""
    for row, value in list(zip(rows, values))[:LISTED]:
        name = None if names is None else names[row]
        text = tr("row {row}: “{value}”") if name is None else tr("row {row}, {name}: “{value}”")
        feedback.pushInfo("  " + text.format(row=row + 1, name=shortened(name), value=shortened(value)))
    log_more(feedback, len(rows))


def log_more(feedback: QgsProcessingFeedback, count: int) -> None:
    """How many of ``count`` things were not listed."""
    if count > LISTED:
        feedback.pushInfo("  " + tr_n("and %n more", count - LISTED))


def shortened(value: object) -> str:
    """``value`` as text in one line, not too long to be read."""
    text = " ".join(str(value)[:LONGEST].split())
    return text if len(text) <= SHOWN_LENGTH else f"{text[:SHOWN_LENGTH]}…"


def log_replaced(feedback: QgsProcessingFeedback, names: Sequence[str]) -> None:
    """That the layer was scored before, and which of its fields the new results replace."""
    if names:
        feedback.pushInfo(
            tr("The layer was scored before; the new results replace the fields: {fields}").format(
                fields=", ".join(names)
            )
        )


def log_renamed(feedback: QgsProcessingFeedback, renamed: dict[str, str], shapefile: bool) -> None:
    """Which input fields got another name in the output, and what a Shapefile does to names."""
    for old, new in renamed.items():
        feedback.pushInfo(tr("The input field “{old}” is kept as “{new}”.").format(old=old, new=new))
    if shapefile:
        feedback.pushWarning(
            tr("A Shapefile cuts field names to 10 characters and keeps no readable names; a GeoPackage does.")
        )


def row_refused(row: int, reason: str) -> str:
    """The error that the output refused the facility of index ``row``."""
    return tr("Row {row} could not be written; the output is not complete. {reason}").format(row=row + 1, reason=reason)


def rows_cancelled() -> str:
    """The error that the run was cancelled while it wrote."""
    return tr("Cancelled while writing: the output is not complete.")


def rows_dropped(kept: int, wanted: int) -> str:
    """The error that the output holds fewer facilities than were written."""
    return tr(
        "The output format kept only {kept} of {wanted} facilities (it may hold none without geometry). "
        "Choose a GeoPackage."
    ).format(kept=kept, wanted=wanted)
