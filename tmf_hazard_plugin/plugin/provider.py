"""The Processing provider ``tmfhazard``."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms import ALGORITHMS
from .algorithms.base import PROVIDER_ID
from .help import help_page
from .i18n import tr
from .paths import ICON, NAME, PACKAGE

MODEL = PACKAGE / "models" / "tmf_hazard_and_risk.model3"


class HazardAndRiskModel(QgsProcessingModelAlgorithm):
    """The ready model that chains tracing and scoring, as an algorithm with a frozen id."""

    def __init__(self) -> None:
        super().__init__()
        self.fromFile(str(MODEL))
        self._translate()

    def _translate(self) -> None:
        """Puts the texts into the reader's language; the file holds English. Parameters have those of the steps, under
        the same ids; where two steps have one, those of the algorithm that comes first in ``ALGORITHMS``."""
        ids = {step.algorithmId() for step in self.childAlgorithms().values()}
        steps = [made().create() for made in reversed(ALGORITHMS) if made.full_id() in ids]  # they own the parameters
        parameters = {parameter.name(): parameter for step in steps for parameter in step.parameterDefinitions()}
        outputs = {
            "score:Hazard and risk": tr("Hazard and risk"),
            "score:Readings": tr("What was read"),
            "trace:Border crossings": tr("Border crossings"),
            "trace:Flow paths": tr("Flow paths"),
            "trace:Places reached": tr("Places and receptors reached"),
        }
        rivers = tr(
            "River reaches as lines, such as HydroRIVERS: paths follow them, and the nearest one counts in the score."
        )
        lakes = tr("Polygons. Paths cross them or end in them; their area and the distance to them count in the score.")
        countries = tr(
            "Polygons of countries (or provinces), with the neighbours: which borders a path reaches, crosses or "
            "follows, and which facilities lie outside."
        )
        helps = {"RIVERS": rivers, "LAKES": lakes, "COUNTRIES": countries}  # of both steps
        for parameter in self.parameterDefinitions():
            name = parameter.name()
            if name in outputs:
                parameter.setDescription(outputs[name])
            elif name in parameters:
                parameter.setDescription(parameters[name].description())
                parameter.setHelp(helps.get(name) or parameters[name].help())
        for output in self.outputDefinitions():
            output.setDescription(outputs.get(output.name(), output.description()))

    @classmethod
    def summary(cls) -> str:
        """What it does, in half a sentence for tables of the algorithms."""
        return tr("a model that traces, then scores hazard and risk")

    def shortHelpString(self) -> str:
        return tr(
            "Traces each facility downstream, then scores it with the profile TRI: hazard plus water and people at "
            "risk along the first 10 km of the flow path. To see how it is built, or to change it, open the file "
            "“{file}” of the plugin's folder in the Model Designer, and save it under another name; its texts are "
            "English."
        ).format(file=f"{MODEL.parent.name}/{MODEL.name}")

    def helpUrl(self) -> str:
        return help_page("reference", self.name())

    def name(self) -> str:
        return "hazard_and_risk"

    def displayName(self) -> str:
        return tr("TMF hazard and risk")

    def createInstance(self) -> HazardAndRiskModel:
        return HazardAndRiskModel()


class TmfHazardProvider(QgsProcessingProvider):
    """Lists the algorithms; names and ids are frozen."""

    def id(self) -> str:
        return PROVIDER_ID

    def name(self) -> str:
        return NAME

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def load(self) -> bool:
        QgsApplication.processingRegistry().providerAdded.connect(self._added)
        return super().load()

    def _added(self, provider_id: str) -> None:
        # A model finds its steps, and with them its outputs, in the registry only: load it when the steps are there.
        if provider_id == self.id():
            QgsApplication.processingRegistry().providerAdded.disconnect(self._added)
            self.refreshAlgorithms()

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is self:
            self.addAlgorithm(HazardAndRiskModel())
