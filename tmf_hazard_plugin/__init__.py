"""TMF Hazard: a QGIS plugin that ranks tailings management facilities by hazard.

Nothing is imported here, so that ``tmf_hazard_plugin.core`` works in a plain Python without QGIS.
"""


def classFactory(iface):
    """Entry point of QGIS; ``iface`` is None under ``qgis_process``."""
    from .plugin.main import TmfHazardPlugin

    return TmfHazardPlugin(iface)
