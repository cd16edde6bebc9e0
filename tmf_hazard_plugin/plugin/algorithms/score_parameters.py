"""The parameters of tmfhazard:score, their help, and what is refused before the run."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ...core.profile import BUILTIN_PROFILES, ProfileError, builtin_profile, load_profile
from ...core.variables import DEFAULT_BULK_DENSITY
from .. import messages
from ..i18n import number, pick, tr
from ..reading import ROLES
from ..writing import overwritten

SCORE_IDS = (
    "INPUT", "METHOD", "METHOD_FILE", "RIVERS", "RIVER_SIZE_FIELD", "RIVER_SIZE_KIND", "LAKES", "FLOOD_ZONES",
    "SEISMIC", "SEARCH_RADIUS", "UNKNOWN_POLICY", "VOLUME_UNIT", "BULK_DENSITY", "OUTPUT", *ROLES,
)  # fmt: skip
NUMBERS = ("FACILITIES", "LOW", "MEDIUM", "HIGH", "VERY_HIGH", "INSUFFICIENT", "UNSETTLED")
LAYERS = ("RIVERS", "LAKES", "FLOOD_ZONES", "SEISMIC")


def declare_score_parameters(algorithm) -> None:
    """Declares all parameters and outputs on ``algorithm`` and gives it their ids as attributes."""
    for name in SCORE_IDS:
        setattr(type(algorithm), name, name)
    type(algorithm).LAYERS = LAYERS
    kinds = QgsProcessing.SourceType
    lake_types = [kinds.TypeVectorPolygon, kinds.TypeVectorLine]
    number = QgsProcessingParameterNumber
    add = algorithm.declare
    add(
        QgsProcessingParameterFeatureSource("INPUT", tr("Facilities (TMF)"), [kinds.TypeVectorPoint]),
        tr("Point layer of tailings management facilities. Every row comes out again, also without geometry."),
    )
    add(
        QgsProcessingParameterEnum(
            "METHOD", tr("Method profile"), [_option(name) for name in BUILTIN_PROFILES], False, 0
        ),
        tr("Which components are added up, and where the class limits lie. The limits are the plugin's own defaults."),
    )
    add(
        QgsProcessingParameterFeatureSource("RIVERS", tr("Rivers"), [kinds.TypeVectorLine], None, True),
        tr("River lines. Left empty, the distance to the nearest river is unknown, not large."),
    )
    add(
        QgsProcessingParameterField("RIVER_SIZE_FIELD", tr("River size field"), None, "RIVERS", optional=True),
        tr("Strahler order or mean discharge. Left empty, it is found by its name (ORD_STRA, DIS_AV_CMS, ...)."),
    )
    sizes = messages.river_kinds()
    add(
        QgsProcessingParameterEnum("RIVER_SIZE_KIND", tr("River size is given as"), sizes, False, 0),
        tr("What the river size field holds. Order: 1–2 small, 3–4 medium, 5 and more large. Discharge: below 1 "
           "small, below 50 medium, else large. A field whose name says it (ORD_STRA, DIS_AV_CMS, ...) brings its own "
           "kind."),
        True,
    )  # fmt: skip
    add(
        QgsProcessingParameterFeatureSource("LAKES", tr("Lakes and reservoirs"), lake_types, None, True),
        tr("Polygons; the area gives the size (below 1 km² small, below 10 km² medium, else large). Shorelines as "
           "lines serve too, then the size is unknown."),
    )  # fmt: skip
    add(
        QgsProcessingParameterFeatureSource("FLOOD_ZONES", tr("Flood zones"), [kinds.TypeVectorPolygon], None, True),
        tr("Polygons of the flood zone (HQ-500 or HQ-100). Without them the distance to water stands in as a proxy: "
           "nearer than 100 m is inside, farther than 2,000 m is outside, between is unknown."),
    )  # fmt: skip
    add(
        QgsProcessingParameterRasterLayer("SEISMIC", tr("Peak ground acceleration, g (475 years)"), None, True),
        tr("Raster of PGA in g, sampled at each facility (band 1). Cells without data are unknown."),
    )
    add(
        number("SEARCH_RADIUS", tr("Search radius, m"), number.Type.Double, 10000, False, 1, 1_000_000),
        tr("How far to look for water, in metres on the ellipsoid. Beyond it a water body counts as absent."),
    )
    policies = [tr("Worst case"), tr("Best case"), tr("Middle of the range")]
    add(
        QgsProcessingParameterEnum("UNKNOWN_POLICY", tr("What is unknown counts as"), policies, False, 0),
        tr("Which score stands in for an unknown input. The interval from lowest to highest is given in any case."),
    )
    _declare_fields(add)
    add(
        QgsProcessingParameterFile("METHOD_FILE", tr("Method profile file"), extension="json", optional=True),
        tr("Your own method as a JSON file; it wins over the built-in profile. See the guide and the JSON Schema."),
        True,
    )
    add(
        QgsProcessingParameterFeatureSink("OUTPUT", tr("Scored facilities"), QgsProcessing.SourceType.TypeVectorPoint),
        tr("The input with its scores, classes, rank and what is not known. A GeoPackage carries the style with it."),
    )
    titles = (
        tr("Facilities"), tr("Class low"), tr("Class medium"), tr("Class high"), tr("Class very high"),
        tr("Insufficient data"), tr("Class not settled"),
    )  # fmt: skip
    for name, title in zip(NUMBERS, titles):
        algorithm.addOutput(QgsProcessingOutputNumber(name, title))


def _option(profile_id: str) -> str:
    profile = builtin_profile(profile_id)
    limits = " / ".join(number(limit, 0 if limit == int(limit) else 2) for limit in profile.breaks)
    return tr("{title} ({id}; limits {limits})").format(title=pick(profile.title), id=profile_id, limits=limits)


def _declare_fields(add) -> None:
    by_name = tr("Left empty, the field is found by its name.")
    units = list(messages.unit_names().values())
    kinds = QgsProcessingParameterField.DataType
    texts = {
        "NAME_FIELD": (tr("Name field"), tr("Names the facility in the log, labels and reports.")),
        "VOLUME_FIELD": (tr("Volume field"), tr("Volume of stored tailings.")),
        "MASS_FIELD": (tr("Mass field, t"), tr("Mass of stored tailings in tonnes, for where the volume is unknown.")),
        "WHC_FIELD": (tr("Water hazard class field (WHC)"), tr("0, 1, 2 or 3.")),
        "SUBSTANCE_FIELD": (
            tr("Substances field"),
            tr("Text that names ore or substances, in English, Russian or Kazakh; the worst one gives the water "
               "hazard class where that is unknown."),
        ),
        "WASTE_CLASS_FIELD": (
            tr("Waste hazard class field"),
            tr("National class I to V; gives the water hazard class (3, 3, 2, 1, 0) where that is unknown."),
        ),
        "STATUS_FIELD": (
            tr("Status field"),
            tr("Operating, care and maintenance, closed, rehabilitated, abandoned or orphaned, in English, Russian or "
               "Kazakh."),
        ),
        "FOS_FIELD": (tr("Factor of safety field"), tr("Factor of safety of the dam.")),
        "PGA_FIELD": (tr("PGA field, g"), tr("Peak ground acceleration in g, 475 years; wins over the raster.")),
        "MSK_FIELD": (tr("MSK-64 intensity field"), tr("Gives the PGA, 0.1 · 2^(I−7), where that is unknown.")),
        "FLOOD_FIELD": (tr("Flood zone field"), tr("Yes or no: the facility lies in the flood zone.")),
        "PAR_FIELD": (
            tr("Population at risk field"),
            tr("People along the first 10 km of the flow path (profile TRI); “Trace downstream” writes pop_10km."),
        ),
    }  # fmt: skip
    for name, (title, help_text) in texts.items():
        field = QgsProcessingParameterField(name, title, None, "INPUT", kinds.Any, optional=True)
        add(
            field,
            f"{help_text} {by_name}",
            name not in ("NAME_FIELD", "VOLUME_FIELD", "SUBSTANCE_FIELD", "STATUS_FIELD"),
        )
        if name == "VOLUME_FIELD":
            unit = QgsProcessingParameterEnum("VOLUME_UNIT", tr("Volume unit"), units, False, 0)
            add(unit, tr("Unit of the volume field. A field found by its name may say its unit itself."))
        elif name == "MASS_FIELD":
            number = QgsProcessingParameterNumber
            density = number(
                "BULK_DENSITY", tr("Bulk density, t/m³"), number.Type.Double, DEFAULT_BULK_DENSITY, False, 0.1, 10
            )
            add(density, tr("Turns mass into volume."), True)


def score_errors(algorithm, parameters, context) -> str:
    """What makes the run pointless or contradictory, as a message; "" where all is well."""
    types = QgsWkbTypes.GeometryType
    point, line, polygon = types.PointGeometry, types.LineGeometry, types.PolygonGeometry
    for name, allowed in (
        ("INPUT", (point,)), ("RIVERS", (line,)), ("LAKES", (polygon, line)), ("FLOOD_ZONES", (polygon,)),
    ):  # fmt: skip
        fault = algorithm.geometry_error(parameters, name, context, allowed)
        if fault:
            return fault
    fault = algorithm.raster_error(parameters, "SEISMIC", context)
    if fault:
        return fault
    title = {name: algorithm.parameterDefinition(name).description() for name in SCORE_IDS}
    source = algorithm.parameterAsSource(parameters, "INPUT", context)
    names, used = source.fields().names(), {}
    for name in ROLES:
        field = algorithm.parameterAsString(parameters, name, context)
        if field and field not in names:
            return tr("{parameter}: the layer has no field “{field}”.").format(parameter=title[name], field=field)
        if field and field in used:
            return tr("The field “{field}” cannot be both: {first}, {second}.").format(
                field=field, first=title[used[field]], second=title[name]
            )
        used.update({field: name} if field else {})
    size = algorithm.parameterAsString(parameters, "RIVER_SIZE_FIELD", context)
    if size and parameters.get("RIVERS") in (None, ""):
        return tr("{parameter} needs the layer: {layer}.").format(
            parameter=title["RIVER_SIZE_FIELD"], layer=title["RIVERS"]
        )
    if size and size not in algorithm.parameterAsSource(parameters, "RIVERS", context).fields().names():
        return tr("{parameter}: the layer has no field “{field}”.").format(
            parameter=title["RIVER_SIZE_FIELD"], field=size
        )
    path = algorithm.parameterAsFile(parameters, "METHOD_FILE", context)
    if path:
        try:
            load_profile(path)
        except ProfileError as error:
            return messages.profile_error(path, error)
    return algorithm.crs_error(parameters, LAYERS, context) or overwritten(
        algorithm, parameters, context, ("INPUT", *LAYERS), ("OUTPUT",)
    )
