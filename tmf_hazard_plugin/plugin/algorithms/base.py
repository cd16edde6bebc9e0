"""What every algorithm of the provider shares."""

from __future__ import annotations

import importlib.util
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ...hydrology import Cancelled
from .. import input_checks
from ..help import help_page
from ..i18n import tr
from ..paths import ICON
from ..processing_run import Run

PROVIDER_ID = "tmfhazard"  # frozen: ids of algorithms begin with it


class TmfAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms.

    A subclass has its ``ID``, the ids of its parameters as constants (``INPUT = "INPUT"``), and implements
    ``displayName``, ``summary``, ``shortHelpString``, ``initAlgorithm``, ``check`` and ``execute``. Where there are
    many parameters, their ids, ``initAlgorithm`` and ``check`` are a class of their own in ``<name>_parameters.py``,
    from which the algorithm is derived. It joins the list ``ALGORITHMS`` of this package: provider, menu, reference
    and README follow from that.
    """

    ID = ""  # frozen once it was published
    STEPS = 1  # of the progress bar

    @classmethod
    def full_id(cls) -> str:
        """The id by which Processing finds it."""
        return f"{PROVIDER_ID}:{cls.ID}"

    @classmethod
    def summary(cls) -> str:
        """What it does, in half a sentence for tables of the algorithms."""
        raise NotImplementedError

    @classmethod
    def menu_text(cls) -> str:
        """Its entry in the menu "TMF Hazard"; "" where it has none."""
        return ""

    @classmethod
    def menu_parameters(cls) -> dict[str, Any]:
        """What its dialog opens with from the menu, where that is not the defaults."""
        return {}

    @classmethod
    def remember(cls, parameters: dict[str, Any]) -> None:
        """Keeps what its dialog from the menu shall suggest the next time; ``parameters``: of the run that it made."""

    def check(self, run: Run) -> str:
        """What makes the run pointless or contradictory, as a message; "" where all is well."""
        return ""

    def execute(self, run: Run) -> dict[str, Any]:
        """Does the work; the values of the outputs. Raises ``QgsProcessingException`` or ``Cancelled``."""
        raise NotImplementedError

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Called by QGIS, mostly in a thread."""
        run, message = Run.of(self, parameters, context, feedback, self.STEPS), ""
        try:
            return self.execute(run)
        except Cancelled:
            message = tr("Cancelled. Nothing was written.")
        raise QgsProcessingException(message)  # not above: QGIS keeps what it is raised from, with all that it holds

    def name(self) -> str:
        return self.ID

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def helpUrl(self) -> str:
        """Opened by the Help button: the page of the reference, offline."""
        return help_page("reference", self.name())

    def createInstance(self) -> TmfAlgorithm:
        return type(self)()

    def canExecute(self) -> tuple[bool, str]:
        """False with a reason where pandas is missing (some builds of QGIS come without it)."""
        if importlib.util.find_spec("pandas") is None:
            return False, tr(
                "The Python package pandas is missing in this QGIS. Windows: install python3-pandas with the OSGeo4W "
                "Setup. Debian and Ubuntu: apt install python3-pandas. macOS: pip install pandas in QGIS's Python."
            )
        return True, ""

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuses what cannot run; ``qgis_process`` does not ask ``canExecute``."""
        ok, reason = self.canExecute()
        if ok:
            ok, reason = super().checkParameterValues(parameters, context)
        if ok:
            run = Run.of(self, parameters, context, QgsProcessingFeedback(False), self.STEPS)
            reason = input_checks.number_error(run) or self.check(run)
        return ok and not reason, reason

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Raises ``QgsProcessingException`` for a number that is none: a model does not check it before the run."""
        error = input_checks.number_error(Run.of(self, parameters, context, feedback, self.STEPS))
        if error:
            raise QgsProcessingException(error)
        return True

    def declare(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        """Adds ``parameter`` with its help."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)
