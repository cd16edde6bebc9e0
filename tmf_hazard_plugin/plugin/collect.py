"""What to collect where a component is assumed."""

from __future__ import annotations

from .i18n import tr


def to_collect(component_id: str) -> str:
    """Which data would make a shipped component known; "" for a component of the user's own profile."""
    return {
        "thi_cap": tr("volume or mass of the tailings"),
        "thi_tox": tr("water hazard class, substances or waste hazard class"),
        "thi_manag": tr("status: operating, closed, rehabilitated, abandoned"),
        "thi_seism": tr("peak ground acceleration or MSK-64 intensity"),
        "thi_flood": tr("flood zone"),
        "thi_dam": tr("factor of safety of the dam"),
        "tei_env": tr("rivers with their size, and lakes"),
        "tei_pop": tr("population along the first 10 km of the flow path"),
    }.get(component_id, "")
