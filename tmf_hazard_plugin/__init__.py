"""TMF Hazard: a QGIS plugin that ranks tailings management facilities by hazard.

Nothing is imported here, so that ``tmf_hazard_plugin.core`` works in a plain Python without QGIS.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin.main import TmfHazardPlugin


def classFactory(iface: QgisInterface | None) -> TmfHazardPlugin:
    """Entry point of QGIS; ``iface`` is None under ``qgis_process``."""
    from .plugin.main import TmfHazardPlugin

    return TmfHazardPlugin(iface)
