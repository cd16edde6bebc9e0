"""The help and the log of tmfhazard:score, in whole sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...core.profile import Profile
from ...core.result import CLASSES, INSUFFICIENT
from ...core.units import VOLUME_UNITS
from ..i18n import number, pick, tr, tr_n
from ..legend import LegendInfo
from ..messages import Names, listed_rows, no_crs, role_names, unit_names
from ..reading import Facilities, FieldChoice

if TYPE_CHECKING:
    import pandas as pd

TOP = 10
ABOVE_TEN_DIGITS = 1e10  # m3; the largest facilities of the world hold a few 1e9


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
            tr("The structure follows the Tailings Hazard Index of the UNECE/UBA/ICPDR methodology; the class limits "
               "are the plugin's own defaults. Results name profile, version and limits."),
        )
    )  # fmt: skip


def log_input(feedback: QgsProcessingFeedback, facilities: Facilities, choice: FieldChoice, profile: Profile) -> None:
    """What was read, and which field was taken for what."""
    feedback.pushInfo(tr_n("%n facility(ies) read.", len(facilities)))
    feedback.pushInfo(tr("Method: {title} ({stamp})").format(title=pick(profile.title), stamp=profile.stamp))
    _log_positions(feedback, facilities)
    names = {**role_names(), **{rule.id: pick(rule.title) for rule in profile.variables.values()}}
    for role, field in choice.chosen.items():
        text = (
            tr("{variable}: field “{field}”, found by its name")
            if role in choice.found
            else tr("{variable}: field “{field}”")
        )
        feedback.pushInfo("  " + text.format(variable=names[role], field=field))
    if choice.missing:
        feedback.pushInfo(
            "  " + tr("No field for: {variables}").format(variables=", ".join(names[r] for r in choice.missing))
        )


def _log_positions(feedback: QgsProcessingFeedback, facilities: Facilities) -> None:
    """What is odd about the positions of the facilities."""
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
        feedback.pushWarning(f"{text} {listed_rows(facilities.no_geometry)}")
    if len(facilities.no_point):
        text = tr_n("%n of them a line or a polygon, not a point; kept without its geometry.", len(facilities.no_point))
        feedback.pushWarning(f"{text} {listed_rows(facilities.no_point)}")
    if facilities.null_island:
        feedback.pushWarning(
            tr_n("%n facility(ies) at longitude 0, latitude 0: check the coordinates.", facilities.null_island)
        )


def volume_unit(feedback: QgsProcessingFeedback, choice: FieldChoice, unit: str) -> str:
    """The unit of the volume: the one in the name of a field that was found by its name, else ``unit``."""
    named, names = choice.units.get("volume"), unit_names()
    in_name = next((code for code, factor in VOLUME_UNITS.items() if named and named.factor == factor), None)
    if in_name is None or in_name == unit:
        return unit
    field = choice.chosen["volume"]
    if "volume" in choice.found:
        feedback.pushInfo(
            tr("Volume: the name of the field “{field}” says its unit: {unit}").format(field=field, unit=names[in_name])
        )
        return in_name
    feedback.pushWarning(
        tr("Volume: the name of the field “{field}” says {named}, but the unit given is {unit}, which is used.").format(
            field=field, named=names[in_name], unit=names[unit]
        )
    )
    return unit


def log_volumes(feedback: QgsProcessingFeedback, volume_m3: np.ndarray, unit: str) -> None:
    """Volumes that look as if their unit was mistaken: by a thousand it moves a facility by three points."""
    with np.errstate(invalid="ignore"):
        odd = int(((volume_m3 < 1e3) | (volume_m3 > ABOVE_TEN_DIGITS)).sum())
    if odd:
        feedback.pushWarning(
            tr_n("%n volume(s) below 1,000 m³ or above 10,000 Mm³: is the volume unit ({unit}) right?", odd).format(
                unit=unit_names()[unit]
            )
        )


def log_summary(
    feedback: QgsProcessingFeedback,
    result: pd.DataFrame,
    names: Names,
    legend: LegendInfo,
    style_kept: bool,
) -> None:
    """Counts per class, what was assumed, and the highest facilities. ``names`` of the facilities, or None."""
    counts = np.bincount(result["haz_class"], minlength=len(CLASSES))
    feedback.pushInfo("")
    feedback.pushInfo(tr("Result"))
    for code in CLASSES:
        limits = legend.limits(code)
        feedback.pushInfo(f"  {legend.class_names[code]}{f' ({limits})' if limits else ''}: {counts[code]}")
    unsettled = int((result["cls_min"] != result["cls_max"]).sum())
    feedback.pushInfo("  " + tr_n("Class not settled by what is known: %n (with the insufficient data)", unsettled))
    for component, title in legend.components.items():
        assumed = int(result["assumed"].str.contains(f"(?:^|;){component}:", regex=True).sum())
        if assumed:
            text = tr_n("{component}: assumed for %n facility(ies)", assumed)
            feedback.pushInfo("  " + text.format(component=title))
    _log_highest(feedback, result, names, legend)
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
