"""TMF Hazard: a QGIS plugin that ranks tailings management facilities by hazard.

Nothing is imported here, so that ``tmf_hazard_plugin.core`` works in a plain Python without QGIS.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin.main import TmfHazardPlugin


def classFactory(iface: Any) -> TmfHazardPlugin:
    """Entry point of QGIS; ``iface`` is a ``QgisInterface``, or None under ``qgis_process``."""
    from .plugin.main import TmfHazardPlugin

    return TmfHazardPlugin(iface)
