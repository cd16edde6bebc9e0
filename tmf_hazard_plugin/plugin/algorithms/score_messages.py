"""The help and the log of tmfhazard:score, in whole sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...core.cells import Cells
from ...core.profile import Profile
from ...core.readings_file import ReadingsFile
from ...core.result import ASSUMED, CLASSES, HOW, INSUFFICIENT
from ..column_log import SAMPLES, log_cells, log_columns
from ..column_units import ColumnUnit, log_odd_values, log_unit, log_units
from ..i18n import number, pick, tr, tr_n
from ..legend import LegendInfo
from ..messages import Names, shortened
from ..position_messages import log_positions
from ..reading import Facilities, FieldChoice

if TYPE_CHECKING:
    import pandas as pd

TOP = 10


def score_help() -> str:
    """The description of tmfhazard:score."""
    return "".join(
        f"<p>{paragraph}</p>"
        for paragraph in (
            tr("Scores tailings management facilities (TMFs) by an open method: the logarithm of the volume, the "
               "toxicity, the management, the earthquake and flood hazard of the site, the safety of the dam and the "
               "water body nearby are added up, classed, ranked and mapped."),
            tr("Only the facilities are required. What is not known is never taken for harmless: it is replaced by "
               "the worst case (or as you choose), the interval of possible scores is given, and where no class can "
               "be excluded the facility is set apart as “insufficient data”."),
            tr("Fields left empty are found by their names in English, Russian or Kazakh; the log says which field was "
               "taken for what. Distances are geodesic metres, whatever the coordinate systems of the layers."),
            tr("Units are read from the names of the columns, and a cell may hold a number, a range, an approximation "
               "or words. The log says what each column was read as; the table “What was read” lists every text with "
               "its effect on the score, and a file of corrections overrides it."),
            tr("The structure follows the Tailings Hazard Index of the UNECE/UBA/ICPDR methodology; the class limits "
               "are the plugin's own defaults. Results name profile, version and limits."),
        )
    )  # fmt: skip


class Register(NamedTuple):
    """The register as it was read: which columns, in which units, and their cells by role; ``names`` and ``ids`` of the
    facilities, None where no column has them; ``corrections`` of readings, None without."""

    choice: FieldChoice
    units: dict[str, ColumnUnit]
    cells: dict[str, Cells]
    names: np.ndarray | None
    ids: np.ndarray | None
    corrections: ReadingsFile | None

    @property
    def labels(self) -> np.ndarray | None:
        """What the log calls the facilities: their names, else their ids."""
        return self.ids if self.names is None else self.names


def log_input(
    feedback: QgsProcessingFeedback,
    facilities: Facilities,
    choice: FieldChoice,
    profile: Profile,
    corrections: ReadingsFile | None,
    names: Names,
) -> None:
    """What was read, and which field was taken for what. ``names`` of the facilities, or None."""
    feedback.pushInfo(tr_n("%n facility(ies) read.", len(facilities)))
    feedback.pushInfo(tr("Method: {title} ({stamp})").format(title=pick(profile.title), stamp=profile.stamp))
    if corrections:
        feedback.pushInfo(tr("Corrections of readings: {file}").format(file=corrections.name))
        for field in corrections.columns:
            if field not in facilities.fields:
                text = tr("The file of corrections names the field “{field}”, which the layer lacks.")
                feedback.pushWarning(text.format(field=field))
    log_positions(feedback, facilities, names)
    log_columns(feedback, choice, profile)


def log_register(feedback: QgsProcessingFeedback, register: Register, profile: Profile, table_made: bool) -> None:
    """In which unit the columns are, and what their cells were read as, before anything is computed. ``table_made``:
    READINGS is asked for."""
    _log_unused(feedback, register)
    log_units(feedback, register.units, register.cells)
    log_cells(feedback, register.cells, register.choice, register.labels, profile, table_made)
    log_odd_values(feedback, register.units, register.cells)


def _log_unused(feedback: QgsProcessingFeedback, register: Register) -> None:
    """The texts of the file of corrections that no row holds: mended in the register, or written otherwise."""
    meanings = register.corrections.meanings(register.choice.chosen) if register.corrections else {}
    used = {role: {one.text for one in cells.texts} for role, cells in register.cells.items()}
    unused = {text for role, texts in meanings.items() if role in used for text in texts if text not in used[role]}
    if unused:
        text = tr_n("%n text(s) of the file of corrections stand in no row: {samples}", len(unused))
        samples = ", ".join(tr("“{text}”").format(text=shortened(one)) for one in sorted(unused)[:SAMPLES])
        feedback.pushInfo(text.format(samples=samples + (", …" if len(unused) > SAMPLES else "")))


def log_summary(
    feedback: QgsProcessingFeedback,
    result: pd.DataFrame,
    register: Register,
    legend: LegendInfo,
    style_kept: bool,
) -> None:
    """Counts per class, what was assumed, the highest facilities, and again what was assumed of units."""
    counts = np.bincount(result["haz_class"], minlength=len(CLASSES))
    feedback.pushInfo("")
    feedback.pushInfo(tr("Result"))
    for code in CLASSES:
        limits = legend.limits(code)
        feedback.pushInfo(f"  {legend.class_names[code]}{f' ({limits})' if limits else ''}: {counts[code]}")
    unsettled = int((result["cls_min"] != result["cls_max"]).sum())
    feedback.pushInfo("  " + tr_n("Class not settled by what is known: %n (with the insufficient data)", unsettled))
    for component, title in legend.components.items():
        assumed = int(result["assumed"].str.contains(f"(?:^|;){component}:{HOW[ASSUMED]}", regex=True).sum())
        if assumed:
            text = tr_n("{component}: assumed for %n facility(ies)", assumed)
            feedback.pushInfo("  " + text.format(component=title))
    _log_highest(feedback, result, register.labels, legend)
    for role, unit in register.units.items():
        if unit.must_be_said:
            log_unit(feedback, unit, register.cells[role])
    waiting = int(counts[INSUFFICIENT])
    if waiting:
        feedback.pushWarning(tr_n("%n facility(ies) with insufficient data: collect data first.", waiting))
    if style_kept:
        feedback.pushInfo(tr("The style was kept with the file."))


def _log_highest(feedback: QgsProcessingFeedback, result: pd.DataFrame, names: Names, legend: LegendInfo) -> None:
    """The ``TOP`` facilities of the highest rank, one a line."""
    ranked = result[result["haz_class"] > INSUFFICIENT].sort_values("haz_rank", kind="stable").head(TOP)
    if len(ranked):
        feedback.pushInfo(tr("The highest facilities:"))
    columns = ("haz_rank", "haz_score", "haz_min", "haz_max", "haz_class", "known_pct")
    values = zip(*(ranked[column].tolist() for column in columns))
    for row, (rank, score, low, high, code, known) in zip(ranked.index.tolist(), values):
        name = str(names[row]) if names is not None and names[row] is not None else tr("row {row}").format(row=row + 1)
        feedback.pushInfo(
            "  "
            + tr("{rank}. {name}: {score} ({low} to {high}), {class_name}, known {known} %").format(
                rank=int(rank),
                name=name,
                score=number(score),
                low=number(low),
                high=number(high),
                class_name=legend.class_names[code],
                known=number(known, 0),
            )
        )
