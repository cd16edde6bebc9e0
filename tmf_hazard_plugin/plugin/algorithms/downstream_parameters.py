"""The parameters of tmfhazard:downstream, their help, and what is refused before the run."""

from __future__ import annotations

from typing import Callable

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

from ..downstream.model import field_for
from ..i18n import tr
from ..input_checks import crs_error, field_error, geometry_error, raster_error
from ..processing_run import Run
from ..writing import overwritten
from .base import TmfAlgorithm


class DownstreamIds:
    """The ids of the parameters and outputs: frozen."""

    INPUT = "INPUT"
    RIVERS = "RIVERS"
    REACH_ID_FIELD = "REACH_ID_FIELD"
    NEXT_DOWN_FIELD = "NEXT_DOWN_FIELD"
    ORDER_FIELD = "ORDER_FIELD"
    FLOW_DIRECTION = "FLOW_DIRECTION"
    SNAP_TOLERANCE = "SNAP_TOLERANCE"
    SNAP_DISTANCE = "SNAP_DISTANCE"
    MAX_DISTANCE = "MAX_DISTANCE"
    VELOCITY = "VELOCITY"
    LAKES = "LAKES"
    LAKE_NAME_FIELD = "LAKE_NAME_FIELD"
    COUNTRIES = "COUNTRIES"
    COUNTRY_FIELD = "COUNTRY_FIELD"
    PLACES = "PLACES"
    POPULATION_FIELD = "POPULATION_FIELD"
    RECEPTORS = "RECEPTORS"
    POPULATION = "POPULATION"
    CORRIDOR = "CORRIDOR"
    ALERT_HOURS = "ALERT_HOURS"
    NAME_FIELD = "NAME_FIELD"
    BORDER_LENGTH = "BORDER_LENGTH"
    BORDER_WIDTH = "BORDER_WIDTH"
    POPULATION_RADIUS = "POPULATION_RADIUS"
    OUTPUT = "OUTPUT"
    PATHS = "PATHS"
    CROSSINGS = "CROSSINGS"
    REACHED = "REACHED"
    FACILITIES = "FACILITIES"  # from here on: outputs that are numbers
    TRACED = "TRACED"
    UNSNAPPED = "UNSNAPPED"
    TRANSBOUNDARY = "TRANSBOUNDARY"
    ALERTS = "ALERTS"


Ids = DownstreamIds
Declare = Callable[..., None]  # TmfAlgorithm.declare
OUTPUTS = (Ids.OUTPUT, Ids.PATHS, Ids.CROSSINGS, Ids.REACHED)
# The layers beside the facilities.
LAYERS = (Ids.RIVERS, Ids.LAKES, Ids.COUNTRIES, Ids.PLACES, Ids.RECEPTORS, Ids.POPULATION)
FIELDS = {  # parameter of a field -> that of its layer
    Ids.REACH_ID_FIELD: Ids.RIVERS,
    Ids.NEXT_DOWN_FIELD: Ids.RIVERS,
    Ids.ORDER_FIELD: Ids.RIVERS,
    Ids.COUNTRY_FIELD: Ids.COUNTRIES,
    Ids.POPULATION_FIELD: Ids.PLACES,
    Ids.LAKE_NAME_FIELD: Ids.LAKES,
    Ids.NAME_FIELD: Ids.INPUT,
}


def declare_downstream_parameters(algorithm: TmfAlgorithm) -> None:
    """Declares all parameters and outputs on ``algorithm``."""
    _declare_network(algorithm.declare)
    _declare_receptors(algorithm.declare)
    _declare_limits(algorithm.declare)
    _declare_outputs(algorithm)


def _source(name: str, title: str, kinds: list, optional: bool = True):
    return QgsProcessingParameterFeatureSource(name, title, kinds, None, optional)


def _field(name: str, title: str):
    kinds = QgsProcessingParameterField.DataType
    return QgsProcessingParameterField(name, title, None, FIELDS[name], kinds.Any, optional=True)


def _number(name: str, title: str, default: float, low: float, high: float):
    number = QgsProcessingParameterNumber
    return number(name, title, number.Type.Double, default, False, low, high)


def _declare_network(add: Declare) -> None:
    """The facilities, the rivers, and how they are followed."""
    kinds = QgsProcessing.SourceType
    by_name = tr("Left empty, the field is found by its name.")
    add(
        _source(Ids.INPUT, tr("Facilities (TMF)"), [kinds.TypeVectorPoint], False),
        tr("Point layer of tailings management facilities. Every row comes out again, also without a river."),
    )
    add(
        _source(Ids.RIVERS, tr("Rivers"), [kinds.TypeVectorLine]),
        tr("River reaches as lines, such as HydroRIVERS. Left empty, only the people around the facilities are found."),
    )
    add(
        _field(Ids.REACH_ID_FIELD, tr("Reach id field")),
        tr("The id of each reach. Left empty, it is found by its name (HYRIV_ID, RIV_ID)."),
    )
    add(
        _field(Ids.NEXT_DOWN_FIELD, tr("Next reach field")),
        tr("The id of the next reach downstream; 0 is an outlet. Left empty, it is found by its name (NEXT_DOWN). "
           "Without ids the network is built from the lines."),
    )  # fmt: skip
    directions = [tr("As drawn"), tr("Against the drawing")]
    add(
        QgsProcessingParameterEnum(Ids.FLOW_DIRECTION, tr("Flow direction"), directions, False, 0),
        tr("Whether the water flows in the direction in which the lines are drawn, or against it."),
    )
    add(
        _number(Ids.SNAP_TOLERANCE, tr("Junction tolerance, m"), 50, 0, 100_000),
        tr("Ends of reaches within this distance of each other, of the middle of a line or of a lake are joined."),
        True,
    )
    add(
        _field(Ids.ORDER_FIELD, tr("Stream order field")),
        tr("At a fork the branch of the largest order is followed, else the longest way down.") + " " + by_name,
        True,
    )
    add(
        _number(Ids.SNAP_DISTANCE, tr("Largest distance from a river, m"), 10_000, 0, 1_000_000),
        tr("A facility farther than this from every reach has no path; it is kept and counted."),
    )
    add(
        _number(Ids.MAX_DISTANCE, tr("Largest distance along the river, km"), 500, 0, 100_000),
        tr("Where the trace stops; 0 follows the river to its end."),
    )
    add(
        _number(Ids.VELOCITY, tr("Flow velocity, m/s"), 1.0, 0.001, 100),
        tr("Turns distances along the river into travel times. Lakes are crossed at the same velocity, so that the "
           "times are early rather than late."),
    )  # fmt: skip


def _declare_receptors(add: Declare) -> None:
    """What lies along the rivers: lakes, countries, places, people."""
    kinds = QgsProcessing.SourceType
    by_name = tr("Left empty, the field is found by its name.")
    add(
        _source(Ids.LAKES, tr("Lakes and reservoirs"), [kinds.TypeVectorPolygon]),
        tr("Polygons. A river that ends at a lake goes on where a river leaves it, else the path ends in the lake."),
    )
    add(
        _field(Ids.LAKE_NAME_FIELD, tr("Lake name field")),
        tr("Names the lakes; one without a name is told by its number, as № 180760.") + " " + by_name,
        True,
    )
    add(
        _source(Ids.COUNTRIES, tr("Countries"), [kinds.TypeVectorPolygon]),
        tr("Polygons of countries (or provinces): which borders a path reaches, crosses or follows. Give the "
           "neighbours too: where a path leaves the layer it is not known."),
    )  # fmt: skip
    add(_field(Ids.COUNTRY_FIELD, tr("Country field")), tr("Names the countries.") + " " + by_name)
    add(
        _source(Ids.PLACES, tr("Places"), [kinds.TypeVectorAnyGeometry]),
        tr("Settlements: which of them lie in the corridor, and how many people live there."),
    )
    add(
        _field(Ids.POPULATION_FIELD, tr("Population field")),
        tr("People of each place; 0 counts as unknown, as gazetteers write it for want of a number.") + " " + by_name,
    )
    add(
        QgsProcessingParameterMultipleLayers(
            Ids.RECEPTORS, tr("Other receptors"), kinds.TypeVectorAnyGeometry, None, True
        ),
        tr("Any further layers: water intakes, protected areas, bridges, fields."),
    )
    add(
        QgsProcessingParameterRasterLayer(Ids.POPULATION, tr("Population raster"), None, True),
        tr("People per cell (band 1), such as WorldPop. Where given, people are counted from it rather than from the "
           "places. Cells without data hold nobody, but where no cell has data the people are unknown."),
    )  # fmt: skip


def _declare_limits(add: Declare) -> None:
    """How far is looked beside and along the paths."""
    add(
        _number(Ids.CORRIDOR, tr("Corridor on either side, m"), 1000, 0, 100_000),
        tr("Places, people and other receptors within this distance of the path are reached."),
    )
    add(
        _number(Ids.ALERT_HOURS, tr("Alert time, h"), 48, 0, 100_000),
        tr("A facility is flagged when its path reaches a border within this time."),
    )
    add(
        _field(Ids.NAME_FIELD, tr("Name field")),
        tr("Names the facility in the log, labels and outputs. Left empty, the field is found by its name."),
        True,
    )
    add(
        _number(Ids.BORDER_LENGTH, tr("Shortest stretch in another country, m"), 2000, 0, 1_000_000),
        tr("A path has crossed into a country when it stays there for at least this length; shorter stretches come "
           "from generalised border lines that zigzag over the river. Take more for coarse data."),
        True,
    )  # fmt: skip
    add(
        _number(Ids.BORDER_WIDTH, tr("Width of a boundary river, m"), 500, 0, 100_000),
        tr("A river follows a border where it stays within this distance of another country; 0: none does."),
        True,
    )
    add(
        _number(Ids.POPULATION_RADIUS, tr("Radius where there is no river, m"), 10_000, 0, 1_000_000),
        tr("Without a river, the people within this distance of the facility stand in for those along the path, marked "
           "as a proxy; 0 leaves them unknown."),
        True,
    )  # fmt: skip


def _declare_outputs(algorithm: TmfAlgorithm) -> None:
    """The layers and the numbers that come out."""
    kinds, sink = QgsProcessing.SourceType, QgsProcessingParameterFeatureSink
    algorithm.declare(
        sink(Ids.OUTPUT, tr("Facilities with what lies downstream"), kinds.TypeVectorPoint),
        tr("The input with the length and end of the path, borders, places, people and the first lake."),
    )
    for name, title, kind, help_text in (
        (Ids.PATHS, tr("Flow paths"), kinds.TypeVectorLine, tr("One line for each facility at a river.")),
        (Ids.CROSSINGS, tr("Border crossings"), kinds.TypeVectorPoint, tr("Where paths cross a border or reach one.")),
        (Ids.REACHED, tr("Places and receptors reached"), kinds.TypeVectorPoint,
         tr("One row for each facility and place (or other receptor) within the corridor.")),
    ):  # fmt: skip
        algorithm.declare(sink(name, title, kind, None, True, True), help_text)
    for name, title in (
        (Ids.FACILITIES, tr("Facilities")),
        (Ids.TRACED, tr("With a path")),
        (Ids.UNSNAPPED, tr("Too far from a river")),
        (Ids.TRANSBOUNDARY, tr("Reaching a border")),
        (Ids.ALERTS, tr("Reaching a border within the alert time")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, title))


def downstream_errors(run: Run) -> str:
    """What makes the run pointless or contradictory, as a message; "" where all is well."""
    return (
        _geometry_errors(run)
        or next(filter(None, (field_error(run, name, layer) for name, layer in FIELDS.items())), "")
        or _reach_id_error(run)
        or raster_error(run, Ids.POPULATION)
        or crs_error(run, LAYERS)
        or overwritten(run.algorithm, run.parameters, run.context, (Ids.INPUT, *LAYERS), OUTPUTS)
    )


def _geometry_errors(run: Run) -> str:
    """The first layer that cannot be read or has another geometry than its parameter takes."""
    types = QgsWkbTypes.GeometryType
    point, line, polygon = types.PointGeometry, types.LineGeometry, types.PolygonGeometry
    allowed = {
        Ids.INPUT: (point,),
        Ids.RIVERS: (line,),
        Ids.LAKES: (polygon,),
        Ids.COUNTRIES: (polygon,),
        Ids.PLACES: (point, line, polygon),
    }
    return next(filter(None, (geometry_error(run, name, kinds) for name, kinds in allowed.items())), "")


def _reach_id_error(run: Run) -> str:
    """Where the fields that link the reaches contradict each other, or one of them is missing."""
    reach_id, next_down = run.text(Ids.REACH_ID_FIELD), run.text(Ids.NEXT_DOWN_FIELD)
    titles = {"first": run.title(Ids.REACH_ID_FIELD), "second": run.title(Ids.NEXT_DOWN_FIELD)}
    if reach_id and reach_id == next_down:
        return tr("The field “{field}” cannot be both: {first}, {second}.").format(field=reach_id, **titles)
    if next_down and not field_for(Ids.REACH_ID_FIELD, reach_id, run.source(Ids.RIVERS).fields().names()):
        return tr("“{second}” needs “{first}”: without it nothing tells which reach is meant.").format(**titles)
    return ""
