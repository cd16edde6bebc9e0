"""The menu "TMF Hazard", its button in the toolbar, and the panel: all that the plugin adds to the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from qgis.core import Qgis, QgsApplication, QgsProcessingProvider, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QDialog, QMenu, QToolButton

from ..algorithms import ALGORITHMS, TmfAlgorithm
from ..help import help_page
from ..i18n import tr
from ..paths import ICON, NAME, metadata
from ..printing.layouts import add_layouts
from .card import FacilityCard
from .example import ExampleProject, sample_data
from .facility import is_scored
from .settings import SettingsDialog


class Menu:
    """``close`` takes everything out of the window again."""

    def __init__(self, iface: QgisInterface, provider: QgsProcessingProvider) -> None:
        """Adds all of it; ``iface`` is QGIS's window."""
        self.iface, self.provider = iface, provider
        self.dialogs: list[QDialog] = []
        self.actions: list[QAction] = []  # without these PyQt may forget, with the Python objects, what they call
        self.card = FacilityCard(iface)
        self.example = ExampleProject(iface, self.card)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.card)
        self.card.hide()
        self.menu = QMenu(NAME, iface.mainWindow())
        self.menu.setIcon(QIcon(str(ICON)))
        self.menu.setToolTipsVisible(True)
        iface.vectorMenu().addMenu(self.menu)  # the category that metadata.txt names
        self.button = QToolButton()
        self.button.setIcon(QIcon(str(ICON)))
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setAccessibleName(NAME)
        self.button_action = iface.addToolBarWidget(self.button)
        self.fill()

    def fill(self) -> None:
        """The entries, in the user's language; algorithms that are not there are left out."""
        self.menu.clear()
        self.actions = []
        self.button.setToolTip(tr("TMF Hazard: score, trace and list tailings facilities"))
        registry = QgsApplication.processingRegistry()
        for made in ALGORITHMS:
            text, algorithm = made.menu_text(), registry.algorithmById(made.full_id())
            if text and algorithm is not None:
                self._add(algorithm.icon(), text, lambda _=False, made=made: self.open_dialog(made))
        self.menu.addSeparator()
        show = self._add("/mActionIdentify.svg", tr("Facility card"), self.show_card)
        show.setCheckable(True)
        self.card.setToggleVisibilityAction(show)
        self._add("/mActionNewLayout.svg", tr("Add print layouts"), self.add_layouts)
        self.menu.addSeparator()
        if sample_data():
            self._add("/mActionFileOpen.svg", tr("Open example project"), self.example.open)
        self._add("/mActionHelpContents.svg", tr("User guide"), self.open_guide)
        self._add("/mActionOptions.svg", tr("Settings…"), self.open_settings)

    def _add(self, icon: QIcon | str, text: str, slot: Callable[..., None]) -> QAction:
        """An entry; ``icon``: also the name of one of QGIS's theme."""
        icon = QgsApplication.getThemeIcon(icon) if isinstance(icon, str) else icon
        action = QAction(icon, text, self.menu)
        action.triggered.connect(slot)
        self.menu.addAction(action)
        self.actions.append(action)
        return action

    def show_card(self) -> None:
        """With the panel comes its map tool."""
        if self.card.isUserVisible():
            self.card.pick_up_tool()

    def add_layouts(self) -> None:
        """Print layouts for the active layer, else for the only scored one, and the layout manager to see them."""
        scored = [layer for layer in QgsProject.instance().mapLayers().values() if is_scored(layer)]
        layer = self.iface.activeLayer()
        layer = layer if layer in scored else scored[0] if len(scored) == 1 else None
        if layer is None:
            text = tr("Choose a scored layer in the Layers panel first: the print layouts show it.")
            self.iface.messageBar().pushMessage(NAME, text, Qgis.MessageLevel.Warning)
            return
        names = add_layouts(QgsProject.instance(), layer)
        text = tr("In the layout manager: {names}").format(names=", ".join(names))
        self.iface.messageBar().pushMessage(NAME, text, Qgis.MessageLevel.Success)
        self.iface.actionShowLayoutManager().trigger()

    def open_dialog(self, algorithm: type[TmfAlgorithm]) -> None:
        """QGIS's own dialog of an algorithm, beside the window and not in its way."""
        from processing import createAlgorithmDialog

        dialog = createAlgorithmDialog(algorithm.full_id(), algorithm.menu_parameters())
        if dialog is not None:  # None where Processing does not know the algorithm any more
            dialog.algorithmFinished.connect(lambda _ok, _results: self._remember(algorithm, dialog))
            self._keep(dialog)

    def _remember(self, algorithm: type[TmfAlgorithm], dialog: QDialog) -> None:
        """Keeps what the next dialog of ``algorithm`` shall suggest."""
        from processing.gui.AlgorithmDialogBase import AlgorithmDialogBase

        unusable = (AlgorithmDialogBase.InvalidParameterValue, AlgorithmDialogBase.InvalidOutputExtension)
        with suppress(*unusable):  # changed while it ran
            algorithm.remember(dialog.createProcessingParameters())

    def open_settings(self) -> None:
        dialog = SettingsDialog(self.iface.mainWindow())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.retranslate)
        self._keep(dialog)

    def open_guide(self) -> None:
        """The guide that came with the plugin, else the home page."""
        QDesktopServices.openUrl(QUrl(help_page("guide") or metadata("homepage")))

    def _keep(self, dialog: QDialog) -> None:
        self.dialogs = [kept for kept in self.dialogs if not sip.isdeleted(kept)] + [dialog]
        dialog.show()

    def retranslate(self) -> None:
        """Every text of the plugin anew, in the user's language."""
        self.provider.refreshAlgorithms()
        self.fill()
        self.card.retranslate()

    def close(self) -> None:
        """Leaves nothing behind in the window."""
        self.example.stop()
        self.example.deleteLater()
        for dialog in self.dialogs:
            if not sip.isdeleted(dialog):
                dialog.close()
        self.card.remove()
        self.iface.removeToolBarIcon(self.button_action)
        self.button_action.deleteLater()
        self.iface.vectorMenu().removeAction(self.menu.menuAction())
        self.menu.deleteLater()
