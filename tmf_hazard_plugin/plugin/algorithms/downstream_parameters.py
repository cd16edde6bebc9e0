"""The parameters of tmfhazard:downstream, their help, and what is refused before the run."""

from __future__ import annotations

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

from ..downstream.run import field_for
from ..i18n import tr
from ..writing import overwritten

DOWNSTREAM_IDS = (
    "INPUT", "RIVERS", "REACH_ID_FIELD", "NEXT_DOWN_FIELD", "SNAP_TOLERANCE", "FLOW_DIRECTION", "SNAP_DISTANCE",
    "MAX_DISTANCE", "VELOCITY", "LAKES", "COUNTRIES", "COUNTRY_FIELD", "PLACES", "POPULATION_FIELD", "RECEPTORS",
    "CORRIDOR", "POPULATION", "ALERT_HOURS", "NAME_FIELD", "ORDER_FIELD", "LAKE_NAME_FIELD", "BORDER_LENGTH",
    "BORDER_WIDTH", "POPULATION_RADIUS", "OUTPUT", "PATHS", "CROSSINGS", "REACHED",
)  # fmt: skip
OUTPUTS = ("OUTPUT", "PATHS", "CROSSINGS", "REACHED")
LAYERS = ("RIVERS", "LAKES", "COUNTRIES", "PLACES", "RECEPTORS", "POPULATION")  # beside the facilities
NUMBERS = ("FACILITIES", "TRACED", "UNSNAPPED", "TRANSBOUNDARY", "ALERTS")
FIELDS = {
    "REACH_ID_FIELD": "RIVERS",
    "NEXT_DOWN_FIELD": "RIVERS",
    "ORDER_FIELD": "RIVERS",
    "COUNTRY_FIELD": "COUNTRIES",
    "POPULATION_FIELD": "PLACES",
    "LAKE_NAME_FIELD": "LAKES",
    "NAME_FIELD": "INPUT",
}


def declare_downstream_parameters(algorithm) -> None:
    """Declares all parameters and outputs on ``algorithm`` and gives it their ids as attributes."""
    for name in DOWNSTREAM_IDS:
        setattr(type(algorithm), name, name)
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


def _declare_network(add) -> None:
    kinds = QgsProcessing.SourceType
    by_name = tr("Left empty, the field is found by its name.")
    add(
        _source("INPUT", tr("Facilities (TMF)"), [kinds.TypeVectorPoint], False),
        tr("Point layer of tailings management facilities. Every row comes out again, also without a river."),
    )
    add(
        _source("RIVERS", tr("Rivers"), [kinds.TypeVectorLine]),
        tr("River reaches as lines, such as HydroRIVERS. Left empty, only the people around the facilities are found."),
    )
    add(
        _field("REACH_ID_FIELD", tr("Reach id field")),
        tr("The id of each reach. Left empty, it is found by its name (HYRIV_ID, RIV_ID)."),
    )
    add(
        _field("NEXT_DOWN_FIELD", tr("Next reach field")),
        tr("The id of the next reach downstream; 0 is an outlet. Left empty, it is found by its name (NEXT_DOWN). "
           "Without ids the network is built from the lines."),
    )  # fmt: skip
    directions = [tr("As drawn"), tr("Against the drawing")]
    add(
        QgsProcessingParameterEnum("FLOW_DIRECTION", tr("Flow direction"), directions, False, 0),
        tr("Whether the water flows in the direction in which the lines are drawn, or against it."),
    )
    add(
        _number("SNAP_TOLERANCE", tr("Junction tolerance, m"), 50, 0, 100_000),
        tr("Ends of reaches within this distance of each other, of the middle of a line or of a lake are joined."),
        True,
    )
    add(
        _field("ORDER_FIELD", tr("Stream order field")),
        tr("At a fork the branch of the largest order is followed, else the longest way down.") + " " + by_name,
        True,
    )
    add(
        _number("SNAP_DISTANCE", tr("Largest distance from a river, m"), 10_000, 0, 1_000_000),
        tr("A facility farther than this from every reach has no path; it is kept and counted."),
    )
    add(
        _number("MAX_DISTANCE", tr("Largest distance along the river, km"), 500, 0, 100_000),
        tr("Where the trace stops; 0 follows the river to its end."),
    )
    add(
        _number("VELOCITY", tr("Flow velocity, m/s"), 1.0, 0.001, 100),
        tr("Turns distances along the river into travel times. Lakes are crossed at the same velocity, so that the "
           "times are early rather than late."),
    )  # fmt: skip


def _declare_receptors(add) -> None:
    kinds = QgsProcessing.SourceType
    by_name = tr("Left empty, the field is found by its name.")
    add(
        _source("LAKES", tr("Lakes and reservoirs"), [kinds.TypeVectorPolygon]),
        tr("Polygons. A river that ends at a lake goes on where a river leaves it, else the path ends in the lake."),
    )
    add(
        _field("LAKE_NAME_FIELD", tr("Lake name field")),
        tr("Names the lakes; one without a name is told by its number, as № 180760.") + " " + by_name,
        True,
    )
    add(
        _source("COUNTRIES", tr("Countries"), [kinds.TypeVectorPolygon]),
        tr("Polygons of countries (or provinces): which borders a path reaches, crosses or follows. Give the "
           "neighbours too: where a path leaves the layer it is not known."),
    )  # fmt: skip
    add(_field("COUNTRY_FIELD", tr("Country field")), tr("Names the countries.") + " " + by_name)
    add(
        _source("PLACES", tr("Places"), [kinds.TypeVectorAnyGeometry]),
        tr("Settlements: which of them lie in the corridor, and how many people live there."),
    )
    add(
        _field("POPULATION_FIELD", tr("Population field")),
        tr("People of each place; 0 counts as unknown, as gazetteers write it for want of a number.") + " " + by_name,
    )
    add(
        QgsProcessingParameterMultipleLayers(
            "RECEPTORS", tr("Other receptors"), kinds.TypeVectorAnyGeometry, None, True
        ),
        tr("Any further layers: water intakes, protected areas, bridges, fields."),
    )
    add(
        QgsProcessingParameterRasterLayer("POPULATION", tr("Population raster"), None, True),
        tr("People per cell (band 1), such as WorldPop. Where given, people are counted from it rather than from the "
           "places. Cells without data hold nobody, but where no cell has data the people are unknown."),
    )  # fmt: skip


def _declare_limits(add) -> None:
    add(
        _number("CORRIDOR", tr("Corridor on either side, m"), 1000, 0, 100_000),
        tr("Places, people and other receptors within this distance of the path are reached."),
    )
    add(
        _number("ALERT_HOURS", tr("Alert time, h"), 48, 0, 100_000),
        tr("A facility is flagged when its path reaches a border within this time."),
    )
    add(
        _field("NAME_FIELD", tr("Name field")),
        tr("Names the facility in the log, labels and outputs. Left empty, the field is found by its name."),
        True,
    )
    add(
        _number("BORDER_LENGTH", tr("Shortest stretch in another country, m"), 2000, 0, 1_000_000),
        tr("A path has crossed into a country when it stays there for at least this length; shorter stretches come "
           "from generalised border lines that zigzag over the river. Take more for coarse data."),
        True,
    )  # fmt: skip
    add(
        _number("BORDER_WIDTH", tr("Width of a boundary river, m"), 500, 0, 100_000),
        tr("A river follows a border where it stays within this distance of another country; 0: none does."),
        True,
    )
    add(
        _number("POPULATION_RADIUS", tr("Radius where there is no river, m"), 10_000, 0, 1_000_000),
        tr("Without a river, the people within this distance of the facility stand in for those along the path, marked "
           "as a proxy; 0 leaves them unknown."),
        True,
    )  # fmt: skip


def _declare_outputs(algorithm) -> None:
    kinds, sink = QgsProcessing.SourceType, QgsProcessingParameterFeatureSink
    algorithm.declare(
        sink("OUTPUT", tr("Facilities with what lies downstream"), kinds.TypeVectorPoint),
        tr("The input with the length and end of the path, borders, places, people and the first lake."),
    )
    for name, title, kind, help_text in (
        ("PATHS", tr("Flow paths"), kinds.TypeVectorLine, tr("One line for each facility at a river.")),
        ("CROSSINGS", tr("Border crossings"), kinds.TypeVectorPoint, tr("Where paths cross a border or reach one.")),
        ("REACHED", tr("Places and receptors reached"), kinds.TypeVectorPoint,
         tr("One row for each facility and place (or other receptor) within the corridor.")),
    ):  # fmt: skip
        algorithm.declare(sink(name, title, kind, None, True, True), help_text)
    titles = (
        tr("Facilities"), tr("With a path"), tr("Too far from a river"), tr("Reaching a border"),
        tr("Reaching a border within the alert time"),
    )  # fmt: skip
    for name, title in zip(NUMBERS, titles):
        algorithm.addOutput(QgsProcessingOutputNumber(name, title))


def downstream_errors(algorithm, parameters, context) -> str:
    """What makes the run pointless or contradictory, as a message; "" where all is well."""
    types = QgsWkbTypes.GeometryType
    point, line, polygon = types.PointGeometry, types.LineGeometry, types.PolygonGeometry
    for name, allowed in (
        ("INPUT", (point,)), ("RIVERS", (line,)), ("LAKES", (polygon,)), ("COUNTRIES", (polygon,)),
        ("PLACES", (point, line, polygon)),
    ):  # fmt: skip
        fault = algorithm.geometry_error(parameters, name, context, allowed)
        if fault:
            return fault
    title = {name: algorithm.parameterDefinition(name).description() for name in DOWNSTREAM_IDS}
    for name, layer in FIELDS.items():
        field = algorithm.parameterAsString(parameters, name, context)
        if field and parameters.get(layer) in (None, ""):
            return tr("{parameter} needs the layer: {layer}.").format(parameter=title[name], layer=title[layer])
        if field and field not in algorithm.parameterAsSource(parameters, layer, context).fields().names():
            return tr("{parameter}: the layer has no field “{field}”.").format(parameter=title[name], field=field)
    ids = [algorithm.parameterAsString(parameters, name, context) for name in ("REACH_ID_FIELD", "NEXT_DOWN_FIELD")]
    if ids[0] and ids[0] == ids[1]:
        return tr("The field “{field}” cannot be both: {first}, {second}.").format(
            field=ids[0], first=title["REACH_ID_FIELD"], second=title["NEXT_DOWN_FIELD"]
        )
    names = algorithm.parameterAsSource(parameters, "RIVERS", context).fields().names() if ids[1] else ()
    if ids[1] and not field_for("REACH_ID_FIELD", ids[0], names):
        return tr("“{second}” needs “{first}”: without it nothing tells which reach is meant.").format(
            first=title["REACH_ID_FIELD"], second=title["NEXT_DOWN_FIELD"]
        )
    return (
        algorithm.raster_error(parameters, "POPULATION", context)
        or algorithm.crs_error(parameters, LAYERS, context)
        or overwritten(algorithm, parameters, context, ("INPUT", *LAYERS), OUTPUTS)
    )
