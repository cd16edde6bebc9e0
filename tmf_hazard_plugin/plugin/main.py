"""What QGIS holds of the plugin: it registers the provider, adds the menu, and takes both away again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication

from . import i18n
from .provider import TmfHazardProvider

if TYPE_CHECKING:
    from .gui.menu import Menu


class TmfHazardPlugin:
    """``iface``: the window of QGIS (``QgisInterface``), None under ``qgis_process`` and QGIS Server."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: TmfHazardProvider | None = None
        self.menu: Menu | None = None

    def initProcessing(self) -> None:
        """Called by ``qgis_process`` and by ``initGui``."""
        self.provider = TmfHazardProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Called by QGIS with a window."""
        from .gui import menu  # not under qgis_process, which has no window

        self.initProcessing()
        self.menu = menu.Menu(self.iface, self.provider)

    def unload(self) -> None:
        """Leaves nothing behind."""
        if self.menu is not None:
            self.menu.close()
            self.menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        i18n.clear()
        # QGIS forgets the modules that were imported while it loaded the plugin, not those that came later.
        package = __name__.split(".")[0]
        for name in [name for name in sys.modules if name.startswith(f"{package}.")]:
            del sys.modules[name]
