"""The Processing provider ``tmfhazard``."""

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms import ALGORITHMS
from .algorithms.downstream import TraceDownstream
from .algorithms.score import ScoreHazard
from .help import help_page
from .i18n import tr
from .paths import ICON, PACKAGE

MODEL = PACKAGE / "models" / "tmf_hazard_and_risk.model3"


class HazardAndRiskModel(QgsProcessingModelAlgorithm):
    """The ready model that chains tracing and scoring, as an algorithm with a frozen id."""

    def __init__(self):
        super().__init__()
        self.fromFile(str(MODEL))
        self._translate()

    def _translate(self):
        # The file holds English. The parameters are those of the steps, under the same ids; two serve both steps.
        steps = [algorithm().create() for algorithm in (TraceDownstream, ScoreHazard)]
        said = {parameter.name(): parameter for step in steps for parameter in step.parameterDefinitions()}
        outputs = {
            "score:Hazard and risk": tr("Hazard and risk"),
            "trace:Border crossings": tr("Border crossings"),
            "trace:Flow paths": tr("Flow paths"),
            "trace:Places reached": tr("Places and receptors reached"),
        }
        rivers = tr(
            "River reaches as lines, such as HydroRIVERS: paths follow them, and the nearest one counts in the score."
        )
        lakes = tr("Polygons. Paths cross them or end in them; their area and the distance to them count in the score.")
        helps = {"RIVERS": rivers, "LAKES": lakes}
        for parameter in self.parameterDefinitions():
            name = parameter.name()
            parameter.setDescription(outputs[name] if name in outputs else said[name].description())
            if name in said:
                parameter.setHelp(helps.get(name) or said[name].help())
        for output in self.outputDefinitions():
            output.setDescription(outputs.get(output.name(), output.description()))

    def shortHelpString(self):
        return tr(
            "Traces each facility downstream, then scores it with the profile TRI: hazard plus water and people at "
            "risk along the first 10 km of the flow path. To see how it is built, or to change it, open the file "
            "“{file}” of the plugin's folder in the Model Designer, and save it under another name; its texts are "
            "English."
        ).format(file=f"{MODEL.parent.name}/{MODEL.name}")

    def helpUrl(self):
        return help_page("reference", self.name())

    def name(self):
        return "hazard_and_risk"

    def displayName(self):
        return tr("TMF hazard and risk")

    def createInstance(self):
        return HazardAndRiskModel()


class TmfHazardProvider(QgsProcessingProvider):
    """Lists the algorithms; names and ids are frozen."""

    def id(self):
        return "tmfhazard"

    def name(self):
        return "TMF Hazard"

    def icon(self):
        return QIcon(str(ICON))

    def svgIconPath(self):
        return str(ICON)

    def load(self):
        QgsApplication.processingRegistry().providerAdded.connect(self._added)
        return super().load()

    def _added(self, provider_id):
        # A model finds its steps, and with them its outputs, in the registry only: load it when the steps are there.
        if provider_id == self.id():
            QgsApplication.processingRegistry().providerAdded.disconnect(self._added)
            self.refreshAlgorithms()

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is self:
            self.addAlgorithm(HazardAndRiskModel())
