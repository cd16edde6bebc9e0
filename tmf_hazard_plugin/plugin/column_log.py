"""The log of columns and cells: which column was taken for what, what its cells were read as, and what was not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsProcessingFeedback

from ..core.cells import Cells, DistinctText
from ..core.columns import ANOTHER, CUT, GIVEN, IS_CUT, MANY_MEANINGS, NO_UNIT, OTHER_WORDS, PREFIX, WHOLE, NotTaken
from ..core.profile import Profile
from ..core.readings import count_readings
from ..core.variables import NUMBER_ROLES, VARIABLE_OF
from .i18n import number, pick, tr, tr_n
from .messages import Names, log_problems, role_names, shortened
from .quantities import interval
from .reading import FieldChoice

UNSCORED_ROLES = ("name", "id")  # used for the log and the list
SAMPLES = 5  # readings of a column that the log shows


def titles(profile: Profile) -> dict[str, str]:
    """Every role and own variable of ``profile``, in the reader's language."""
    return {**role_names(), **{rule.id: pick(rule.title) for rule in profile.variables.values()}}


def log_columns(feedback: QgsProcessingFeedback, choice: FieldChoice, profile: Profile) -> None:
    """Which field was taken for what and how it was found, for what that counts there is none, and which may be
    meant."""
    role_titles = titles(profile)
    for role, field in choice.chosen.items():
        texts = {
            GIVEN: tr("{variable}: field “{field}”"),
            WHOLE: tr("{variable}: field “{field}”, found by its name"),
            PREFIX: tr("{variable}: field “{field}”, found by its name after the prefix of a join"),
            CUT: tr("{variable}: field “{field}”, found by its name, which was cut"),
        }
        feedback.pushInfo("  " + texts[choice.how[role]].format(variable=role_titles[role], field=field))
    inputs = {name for component in profile.components for name in component.inputs}
    counted = {role for role in role_titles if VARIABLE_OF.get(role, role) in inputs or role in UNSCORED_ROLES}
    lacking = [role for role in choice.missing if role in counted]
    if lacking:
        missing = ", ".join(role_titles[role] for role in lacking)
        feedback.pushInfo("  " + tr("No field for: {variables}").format(variables=missing))
    _log_not_taken(feedback, [one for one in choice.not_taken if one.role in counted], role_titles)


def _log_not_taken(
    feedback: QgsProcessingFeedback, columns: Sequence[NotTaken], role_titles: Mapping[str, str]
) -> None:
    """The columns that were not taken although they may be meant: people choose."""
    for one in columns:
        texts = {
            IS_CUT: tr("Field “{field}” was not taken for {variable}: its name is cut, a unit or another meaning may "
                       "be lost. Choose it if it is meant."),
            MANY_MEANINGS: tr("Field “{field}” was not taken for {variable}: such a name means other things too. "
                              "Choose it if it is meant."),
            OTHER_WORDS: tr("Field “{field}” was not taken for {variable}: its name says more than that. Choose it if "
                            "it is meant."),
            NO_UNIT: tr("Field “{field}” was not taken for {variable}: its name says no unit, it may be another "
                        "quantity. Choose it, and its unit, if it is meant."),
            ANOTHER: tr("Field “{field}” was not taken for {variable}: another field fits as well and was taken. "
                        "Choose this one if it is meant."),
        }  # fmt: skip
        feedback.pushWarning(texts[one.why].format(field=one.column, variable=role_titles[one.role]))


def log_cells(
    feedback: QgsProcessingFeedback,
    cells: Mapping[str, Cells],
    choice: FieldChoice,
    names: Names,
    profile: Profile,
    table_made: bool,
) -> None:
    """What the cells of every role were read as, and every value that was not understood. ``names`` of the facilities,
    or None; ``table_made``: READINGS is asked for."""
    role_titles, doubtful = titles(profile), False
    for role, read in cells.items():
        _log_counts(feedback, role_titles[role], read, _counts_numbers(role, profile))
        doubtful = _log_texts(feedback, role, role_titles[role], read, profile) or doubtful
    log_problems(feedback, cells, choice, names)
    if not table_made and (doubtful or any(read.not_understood for read in cells.values())):
        feedback.pushInfo(
            tr(
                "To see every text and what it was taken for, and to correct it: ask for the table “{readings}”."
            ).format(readings=tr("What was read"))
        )


def _counts_numbers(role: str, profile: Profile) -> bool:
    return role in NUMBER_ROLES or (role in profile.variables and profile.variables[role].kind == "number")


def _log_counts(feedback: QgsProcessingFeedback, title: str, read: Cells, numbers: bool) -> None:
    """How many cells of one role were read as what."""
    counts = count_readings(read)
    text = (
        tr("{variable}: numbers {known}, intervals {intervals}, missing {missing}, not understood {refused}")
        if numbers
        else tr("{variable}: words {known}, several possible {intervals}, missing {missing}, not understood {refused}")
    )
    words = {
        "known": counts["numbers"] + counts["exact"],
        "intervals": counts["intervals"],
        "missing": counts["missing"],
        "refused": counts["not_understood"],
    }
    shown = {name: number(count, 0) for name, count in words.items()}
    feedback.pushInfo("  " + text.format(variable=title, **shown))


def _log_texts(feedback: QgsProcessingFeedback, role: str, title: str, read: Cells, profile: Profile) -> bool:
    """Texts that were read as numbers, for people to check; False where there are none."""
    if not _counts_numbers(role, profile):
        return False
    doubtful = [one for one in read.texts if not one.cell.reason and one.cell.low == one.cell.low]
    if not doubtful:
        return False
    dimension = NUMBER_ROLES[role][0] if role in NUMBER_ROLES else ""
    samples = "; ".join(_sample(one, dimension) for one in doubtful[:SAMPLES])
    more = "; …" if len(doubtful) > SAMPLES else ""
    text = tr_n("{variable}: %n text(s) read as numbers, for example: {samples}", len(doubtful))
    feedback.pushInfo("  " + text.format(variable=title, samples=samples + more))
    return True


def _sample(one: DistinctText, dimension: str) -> str:
    meant = interval(one.cell.low, one.cell.high, dimension)
    return tr("“{text}” = {meaning}").format(text=shortened(one.text), meaning=meant)
