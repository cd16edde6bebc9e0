"""The method of a result in sentences, for the rating list and the print layouts, in the current language."""

from __future__ import annotations

import re

from ..core.profile import BUILTIN_PROFILES, builtin_profile
from ..core.result import LOW, VERY_HIGH
from .i18n import pick, tr
from .legend import LegendInfo


def method_lines(legend: LegendInfo, method: str) -> dict[str, tuple[str, str]]:
    """The method of a result, from its stamp ``method``, as key -> (label, text): profile, version, class limits and
    whose they are, which file corrected readings, how what is unknown was counted. {} without a stamp."""
    if not method:
        return {}
    profile, words = legend.method, method.split()
    titles = [text for text in (pick(profile.title), pick(profile.description)) if text] if profile else []
    title = ". ".join(titles) if profile else tr("the user's own profile")
    lines = {
        "profile": (tr("Method profile"), f"{method}: {title}"),
        "version": (tr("Version"), words[1] if len(words) > 1 else ""),
    }
    readings = readings_text(method)
    if readings:
        lines["readings"] = (tr("Readings"), readings)
    if legend.breaks:
        limits = "; ".join(f"{legend.class_names[code]}: {legend.limits(code)}" for code in range(LOW, VERY_HIGH + 1))
        own = profile is not None and profile in map(builtin_profile, BUILTIN_PROFILES)
        lines["limits"] = (tr("Class limits"), f"{limits}. {own_limits()}" if own else limits)
    if words[-1] in policy_names():
        lines["policy"] = (tr("What is unknown"), policy_names()[words[-1]])
    return lines


READINGS_IN_METHOD = r"[]] readings:(.+) [a-z]+$"  # the file in the field "method", for Python and for QGIS


def readings_text(method: str) -> str:
    """From which file readings of the register were corrected, from the stamp ``method`` of a result; "" where none
    was."""
    found = re.search(READINGS_IN_METHOD, method)
    return corrections_text().format(file=found[1]) if found else ""


def corrections_text() -> str:
    """That readings were corrected, by ``{file}``."""
    return tr("Corrections of readings from: {file}")


def own_limits() -> str:
    """Whose the limits of the shipped profiles are."""
    return tr("The class limits are the plugin's own defaults, not an official method.")


def policy_names() -> dict[str, str]:
    """How what is unknown was counted, by the word in the method stamp."""
    return {
        "worst": tr("counted as the worst case"),
        "best": tr("counted as the best case"),
        "middle": tr("counted as the middle of what is possible"),
    }


def policy_sentences() -> dict[str, str]:
    """The same as whole sentences."""
    return {
        "worst": tr("What is unknown is counted as the worst case."),
        "best": tr("What is unknown is counted as the best case."),
        "middle": tr("What is unknown is counted as the middle of what is possible."),
    }
