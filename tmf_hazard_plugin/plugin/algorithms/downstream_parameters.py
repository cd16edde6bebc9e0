"""The parameters of tmfhazard:downstream, their help, and what is refused before the run."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..downstream import model
from ..downstream.model import field_for
from ..i18n import tr
from ..input_checks import crs_error, field_error, geometry_error, raster_error
from ..processing_run import Run
from ..writing import overwrite_error
from .base import TmfAlgorithm


class DownstreamParameters(TmfAlgorithm):
    """The ids of the parameters and outputs (frozen), their declaration, and what is refused before the run."""

    INPUT = model.INPUT
    RIVERS = "RIVERS"
    REACH_ID_FIELD = model.REACH_ID_FIELD
    NEXT_DOWN_FIELD = model.NEXT_DOWN_FIELD
    ORDER_FIELD = model.ORDER_FIELD
    FLOW_DIRECTION = "FLOW_DIRECTION"
    SNAP_TOLERANCE = "SNAP_TOLERANCE"
    SNAP_DISTANCE = "SNAP_DISTANCE"
    MAX_DISTANCE = "MAX_DISTANCE"
    VELOCITY = "VELOCITY"
    LAKES = "LAKES"
    LAKE_NAME_FIELD = model.LAKE_NAME_FIELD
    COUNTRIES = "COUNTRIES"
    COUNTRY_FIELD = model.COUNTRY_FIELD
    PLACES = "PLACES"
    POPULATION_FIELD = model.POPULATION_FIELD
    RECEPTORS = "RECEPTORS"
    POPULATION = "POPULATION"
    CORRIDOR = "CORRIDOR"
    ALERT_HOURS = "ALERT_HOURS"
    NAME_FIELD = model.NAME_FIELD
    BORDER_LENGTH = "BORDER_LENGTH"
    BORDER_WIDTH = "BORDER_WIDTH"
    POPULATION_RADIUS = "POPULATION_RADIUS"
    OUTPUT = model.OUTPUT
    PATHS = model.PATHS
    CROSSINGS = model.CROSSINGS
    REACHED = model.REACHED

    FACILITIES = "FACILITIES"
    TRACED = "TRACED"
    UNSNAPPED = "UNSNAPPED"
    TRANSBOUNDARY = "TRANSBOUNDARY"
    ALERTS = "ALERTS"

    OUTPUTS = (OUTPUT, PATHS, CROSSINGS, REACHED)
    LAYERS = (RIVERS, LAKES, COUNTRIES, PLACES, RECEPTORS, POPULATION)  # beside the facilities
    FIELDS = {  # the layer whose field each of them names
        REACH_ID_FIELD: RIVERS,
        NEXT_DOWN_FIELD: RIVERS,
        ORDER_FIELD: RIVERS,
        COUNTRY_FIELD: COUNTRIES,
        POPULATION_FIELD: PLACES,
        LAKE_NAME_FIELD: LAKES,
        NAME_FIELD: INPUT,
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declares all parameters and outputs, in the order of the dialog."""
        self._declare_network()
        self._declare_receptors()
        self._declare_limits()
        self._declare_outputs()

    def _declare_network(self) -> None:
        """The facilities, the rivers, and how they are followed."""
        add, kinds = self.declare, QgsProcessing.SourceType
        by_name = tr("Left empty, the field is found by its name.")
        add(
            _source(self.INPUT, tr("Facilities (TMF)"), [kinds.TypeVectorPoint], False),
            tr("Point layer of tailings management facilities. Every row comes out again, also without a river."),
        )
        add(
            _source(self.RIVERS, tr("Rivers"), [kinds.TypeVectorLine]),
            tr("River reaches as lines, such as HydroRIVERS. Left empty, only the people around the facilities are "
               "found."),
        )  # fmt: skip
        add(
            self._field(self.REACH_ID_FIELD, tr("Reach id field")),
            tr("The id of each reach. Left empty, it is found by its name (HYRIV_ID, RIV_ID)."),
        )
        add(
            self._field(self.NEXT_DOWN_FIELD, tr("Next reach field")),
            tr("The id of the next reach downstream; 0 is an outlet. Left empty, it is found by its name (NEXT_DOWN). "
               "Without ids the network is built from the lines."),
        )  # fmt: skip
        directions = [tr("As drawn"), tr("Against the drawing")]
        add(
            QgsProcessingParameterEnum(self.FLOW_DIRECTION, tr("Flow direction"), directions, False, 0),
            tr("Whether the water flows in the direction in which the lines are drawn, or against it."),
        )
        add(
            _number(self.SNAP_TOLERANCE, tr("Junction tolerance, m"), 50, 0, 100_000),
            tr("Ends of reaches within this distance of each other, of the middle of a line or of a lake are joined."),
            True,
        )
        add(
            self._field(self.ORDER_FIELD, tr("Stream order field")),
            tr("At a fork the branch of the largest order is followed, else the longest way down.") + " " + by_name,
            True,
        )
        add(
            _number(self.SNAP_DISTANCE, tr("Largest distance from a river, m"), 10_000, 0, 1_000_000),
            tr("A facility farther than this from every reach has no path; it is kept and counted."),
        )
        add(
            _number(self.MAX_DISTANCE, tr("Largest distance along the river, km"), 500, 0, 100_000),
            tr("Where the trace stops; 0 follows the river to its end."),
        )
        add(
            _number(self.VELOCITY, tr("Flow velocity, m/s"), 1.0, 0.001, 100),
            tr("Turns distances along the river into travel times. Lakes are crossed at the same velocity, so that the "
               "times are early rather than late."),
        )  # fmt: skip

    def _declare_receptors(self) -> None:
        """What lies along the rivers: lakes, countries, places, people."""
        add, kinds = self.declare, QgsProcessing.SourceType
        by_name = tr("Left empty, the field is found by its name.")
        add(
            _source(self.LAKES, tr("Lakes and reservoirs"), [kinds.TypeVectorPolygon]),
            tr("Polygons. A river that ends at a lake goes on where a river leaves it, else the path ends in the "
               "lake."),
        )  # fmt: skip
        add(
            self._field(self.LAKE_NAME_FIELD, tr("Lake name field")),
            tr("Names the lakes; one without a name is told by its number, as № 180760.") + " " + by_name,
            True,
        )
        add(
            _source(self.COUNTRIES, tr("Countries"), [kinds.TypeVectorPolygon]),
            tr("Polygons of countries (or provinces): which borders a path reaches, crosses or follows. Give the "
               "neighbours too: where a path leaves the layer it is not known."),
        )  # fmt: skip
        add(self._field(self.COUNTRY_FIELD, tr("Country field")), tr("Names the countries.") + " " + by_name)
        add(
            _source(self.PLACES, tr("Places"), [kinds.TypeVectorAnyGeometry]),
            tr("Settlements: which of them lie in the corridor, and how many people live there."),
        )
        add(
            self._field(self.POPULATION_FIELD, tr("Population field")),
            tr("People of each place; 0 counts as unknown, as gazetteers write it for want of a number.")
            + " "
            + by_name,
        )
        add(
            QgsProcessingParameterMultipleLayers(
                self.RECEPTORS, tr("Other receptors"), kinds.TypeVectorAnyGeometry, None, True
            ),
            tr("Any further layers: water intakes, protected areas, bridges, fields."),
        )
        add(
            QgsProcessingParameterRasterLayer(self.POPULATION, tr("Population raster"), None, True),
            tr("People per cell (band 1), such as WorldPop. Where given, people are counted from it rather than from "
               "the places. Cells without data hold nobody, but where no cell has data the people are unknown."),
        )  # fmt: skip

    def _declare_limits(self) -> None:
        """How far is looked beside and along the paths."""
        add = self.declare
        add(
            _number(self.CORRIDOR, tr("Corridor on either side, m"), 1000, 0, 100_000),
            tr("Places, people and other receptors within this distance of the path are reached."),
        )
        add(
            _number(self.ALERT_HOURS, tr("Alert time, h"), 48, 0, 100_000),
            tr("A facility is flagged when its path reaches a border within this time."),
        )
        add(
            self._field(self.NAME_FIELD, tr("Name field")),
            tr("Names the facility in the log, labels and outputs. Left empty, the field is found by its name."),
            True,
        )
        add(
            _number(self.BORDER_LENGTH, tr("Shortest stretch in another country, m"), 2000, 0, 1_000_000),
            tr("A path has crossed into a country when it stays there for at least this length; shorter stretches come "
               "from generalised border lines that zigzag over the river. Take more for coarse data."),
            True,
        )  # fmt: skip
        add(
            _number(self.BORDER_WIDTH, tr("Width of a boundary river, m"), 500, 0, 100_000),
            tr("A river follows a border where it stays within this distance of another country; 0: none does."),
            True,
        )
        add(
            _number(self.POPULATION_RADIUS, tr("Radius where there is no river, m"), 10_000, 0, 1_000_000),
            tr("Without a river, the people within this distance of the facility stand in for those along the path, "
               "marked as a proxy; 0 leaves them unknown."),
            True,
        )  # fmt: skip

    def _declare_outputs(self) -> None:
        """The layers and the numbers that come out."""
        add = self.declare
        kinds, sink = QgsProcessing.SourceType, QgsProcessingParameterFeatureSink
        add(
            sink(self.OUTPUT, tr("Facilities with what lies downstream"), kinds.TypeVectorPoint),
            tr("The input with the length and end of the path, borders, places, people and the first lake."),
        )
        for name, title, kind, help_text in (
            (self.PATHS, tr("Flow paths"), kinds.TypeVectorLine, tr("One line for each facility at a river.")),
            (self.CROSSINGS, tr("Border crossings"), kinds.TypeVectorPoint,
             tr("Where paths cross a border or reach one.")),
            (self.REACHED, tr("Places and receptors reached"), kinds.TypeVectorPoint,
             tr("One row for each facility and place (or other receptor) within the corridor.")),
        ):  # fmt: skip
            add(sink(name, title, kind, None, True, True), help_text)
        for name, title in (
            (self.FACILITIES, tr("Facilities")),
            (self.TRACED, tr("With a path")),
            (self.UNSNAPPED, tr("Too far from a river")),
            (self.TRANSBOUNDARY, tr("Reaching a border")),
            (self.ALERTS, tr("Reaching a border within the alert time")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _field(self, name: str, title: str) -> QgsProcessingParameterField:
        kinds = QgsProcessingParameterField.DataType
        return QgsProcessingParameterField(name, title, None, self.FIELDS[name], kinds.Any, optional=True)

    def check(self, run: Run) -> str:
        """What makes the run pointless or contradictory, as a message; "" where all is well."""
        return (
            self._geometry_errors(run)
            or next(filter(None, (field_error(run, name, layer) for name, layer in self.FIELDS.items())), "")
            or self._reach_id_error(run)
            or raster_error(run, self.POPULATION)
            or crs_error(run, self.LAYERS)
            or overwrite_error(run, (self.INPUT, *self.LAYERS), self.OUTPUTS)
        )

    def _geometry_errors(self, run: Run) -> str:
        """The first layer that cannot be read or has another geometry than its parameter takes."""
        types = QgsWkbTypes.GeometryType
        point, line, polygon = types.PointGeometry, types.LineGeometry, types.PolygonGeometry
        allowed = {
            self.INPUT: (point,),
            self.RIVERS: (line,),
            self.LAKES: (polygon,),
            self.COUNTRIES: (polygon,),
            self.PLACES: (point, line, polygon),
        }
        return next(filter(None, (geometry_error(run, name, kinds) for name, kinds in allowed.items())), "")

    def _reach_id_error(self, run: Run) -> str:
        """Where the fields that link the reaches contradict each other, or one of them is missing."""
        reach_id, next_down = run.text(self.REACH_ID_FIELD), run.text(self.NEXT_DOWN_FIELD)
        titles = {"first": run.title(self.REACH_ID_FIELD), "second": run.title(self.NEXT_DOWN_FIELD)}
        if reach_id and reach_id == next_down:
            return tr("The field “{field}” cannot be both: {first}, {second}.").format(field=reach_id, **titles)
        if next_down and not field_for(self.REACH_ID_FIELD, reach_id, run.source(self.RIVERS).fields().names()):
            return tr("“{second}” needs “{first}”: without it nothing tells which reach is meant.").format(**titles)
        return ""


def _source(name: str, title: str, kinds: list, optional: bool = True) -> QgsProcessingParameterFeatureSource:
    return QgsProcessingParameterFeatureSource(name, title, kinds, None, optional)


def _number(name: str, title: str, default: float, low: float, high: float) -> QgsProcessingParameterNumber:
    number = QgsProcessingParameterNumber
    return number(name, title, number.Type.Double, default, False, low, high)
