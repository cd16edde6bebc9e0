"""The parameters of tmfhazard:score, their help, and what is refused before the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    QgsSettings,
    QgsWkbTypes,
)

from ...core.profile import BUILTIN_PROFILES, ProfileError, builtin_profile, load_profile
from ...core.result import HIGH, INSUFFICIENT, LOW, MEDIUM, VERY_HIGH
from ...core.variables import DEFAULT_BULK_DENSITY
from .. import messages
from ..i18n import number, pick, tr
from ..input_checks import crs_error, field_error, geometry_error, raster_error
from ..processing_run import Run
from ..writing import overwrite_error

if TYPE_CHECKING:
    from .score import ScoreHazard

METHOD_SETTING = "tmf_hazard/profile"  # in the user's settings of QGIS


def preferred_method() -> int:
    """The option of METHOD that the user prefers; the first where none was chosen."""
    chosen = QgsSettings().value(METHOD_SETTING, "")
    return BUILTIN_PROFILES.index(chosen) if chosen in BUILTIN_PROFILES else 0


def declare_score_parameters(algorithm: ScoreHazard) -> None:
    """Declares all parameters and outputs on ``algorithm``, in the order of the dialog."""
    add, kinds = algorithm.declare, QgsProcessing.SourceType
    add(
        QgsProcessingParameterFeatureSource(algorithm.INPUT, tr("Facilities (TMF)"), [kinds.TypeVectorPoint]),
        tr("Point layer of tailings management facilities. Every row comes out again, also without geometry."),
    )
    methods = [_method_option(name) for name in BUILTIN_PROFILES]
    add(
        QgsProcessingParameterEnum(algorithm.METHOD, tr("Method profile"), methods, False, 0),
        tr("Which components are added up, and where the class limits lie. The limits are the plugin's own defaults."),
    )
    _declare_layers(algorithm)
    policies = [tr("Worst case"), tr("Best case"), tr("Middle of the range")]
    add(
        QgsProcessingParameterEnum(algorithm.UNKNOWN_POLICY, tr("What is unknown counts as"), policies, False, 0),
        tr("Which score stands in for an unknown input. The interval from lowest to highest is given in any case."),
    )
    _declare_fields(algorithm)
    add(
        QgsProcessingParameterFile(algorithm.METHOD_FILE, tr("Method profile file"), extension="json", optional=True),
        tr("Your own method as a JSON file; it wins over the built-in profile. See the guide and the JSON Schema."),
        True,
    )
    add(
        QgsProcessingParameterFeatureSink(algorithm.OUTPUT, tr("Scored facilities"), kinds.TypeVectorPoint),
        tr("The input with its scores, classes, rank and what is not known. A GeoPackage carries the style with it."),
    )
    _declare_numbers(algorithm)


def _method_option(profile_id: str) -> str:
    """The title, id and class limits of a built-in profile."""
    profile = builtin_profile(profile_id)
    limits = " / ".join(number(limit, 0 if limit == int(limit) else 2) for limit in profile.breaks)
    return tr("{title} ({id}; limits {limits})").format(title=pick(profile.title), id=profile_id, limits=limits)


def _declare_layers(algorithm: ScoreHazard) -> None:
    """Rivers, lakes, flood zones, the seismic raster, and how far they are searched."""
    add, kinds = algorithm.declare, QgsProcessing.SourceType
    add(
        QgsProcessingParameterFeatureSource(algorithm.RIVERS, tr("Rivers"), [kinds.TypeVectorLine], None, True),
        tr("River lines. Left empty, the distance to the nearest river is unknown, not large."),
    )
    add(
        QgsProcessingParameterField(
            algorithm.RIVER_SIZE_FIELD, tr("River size field"), None, algorithm.RIVERS, optional=True
        ),
        tr("Strahler order or mean discharge. Left empty, it is found by its name (ORD_STRA, DIS_AV_CMS, ...)."),
    )
    sizes = messages.river_kinds()
    add(
        QgsProcessingParameterEnum(algorithm.RIVER_SIZE_KIND, tr("River size is given as"), sizes, False, 0),
        tr("What the river size field holds. Order: 1–2 small, 3–4 medium, 5 and more large. Discharge: below 1 "
           "small, below 50 medium, else large. A field whose name says it (ORD_STRA, DIS_AV_CMS, ...) brings its own "
           "kind."),
        True,
    )  # fmt: skip
    shores = [kinds.TypeVectorPolygon, kinds.TypeVectorLine]
    add(
        QgsProcessingParameterFeatureSource(algorithm.LAKES, tr("Lakes and reservoirs"), shores, None, True),
        tr("Polygons; the area gives the size (below 1 km² small, below 10 km² medium, else large). Shorelines as "
           "lines serve too, then the size is unknown."),
    )  # fmt: skip
    zones = [kinds.TypeVectorPolygon]
    add(
        QgsProcessingParameterFeatureSource(algorithm.FLOOD_ZONES, tr("Flood zones"), zones, None, True),
        tr("Polygons of the flood zone (HQ-500 or HQ-100). Without them the distance to water stands in as a proxy: "
           "nearer than 100 m is inside, farther than 2,000 m is outside, between is unknown."),
    )  # fmt: skip
    add(
        QgsProcessingParameterRasterLayer(algorithm.SEISMIC, tr("Peak ground acceleration, g (475 years)"), None, True),
        tr("Raster of PGA in g, sampled at each facility (band 1). Cells without data are unknown."),
    )
    real = QgsProcessingParameterNumber.Type.Double
    add(
        QgsProcessingParameterNumber(algorithm.SEARCH_RADIUS, tr("Search radius, m"), real, 10000, False, 1, 1_000_000),
        tr("How far to look for water, in metres on the ellipsoid. Beyond it a water body counts as absent."),
    )


def _declare_fields(algorithm: ScoreHazard) -> None:
    """The fields of the facilities; the rarer ones are advanced parameters."""
    by_name = tr("Left empty, the field is found by its name.")
    usual = (algorithm.NAME_FIELD, algorithm.VOLUME_FIELD, algorithm.SUBSTANCE_FIELD, algorithm.STATUS_FIELD)
    any_type = QgsProcessingParameterField.DataType.Any
    for name, (title, help_text) in _field_texts(algorithm).items():
        field = QgsProcessingParameterField(name, title, None, algorithm.INPUT, any_type, optional=True)
        algorithm.declare(field, f"{help_text} {by_name}", name not in usual)
        if name == algorithm.VOLUME_FIELD:
            _declare_unit(algorithm)
        elif name == algorithm.MASS_FIELD:
            _declare_density(algorithm)


def _field_texts(algorithm: ScoreHazard) -> dict[str, tuple[str, str]]:
    """Title and help of each field parameter, in the order of the dialog."""
    return {
        algorithm.NAME_FIELD: (tr("Name field"), tr("Names the facility in the log, labels and reports.")),
        algorithm.VOLUME_FIELD: (tr("Volume field"), tr("Volume of stored tailings.")),
        algorithm.MASS_FIELD: (
            tr("Mass field, t"),
            tr("Mass of stored tailings in tonnes, for where the volume is unknown."),
        ),
        algorithm.WHC_FIELD: (tr("Water hazard class field (WHC)"), tr("0, 1, 2 or 3.")),
        algorithm.SUBSTANCE_FIELD: (
            tr("Substances field"),
            tr("Text that names ore or substances, in English, Russian or Kazakh; the worst one gives the water "
               "hazard class where that is unknown."),
        ),
        algorithm.WASTE_CLASS_FIELD: (
            tr("Waste hazard class field"),
            tr("National class I to V; gives the water hazard class (3, 3, 2, 1, 0) where that is unknown."),
        ),
        algorithm.STATUS_FIELD: (
            tr("Status field"),
            tr("Operating, care and maintenance, closed, rehabilitated, abandoned or orphaned, in English, Russian or "
               "Kazakh."),
        ),
        algorithm.FOS_FIELD: (tr("Factor of safety field"), tr("Factor of safety of the dam.")),
        algorithm.PGA_FIELD: (
            tr("PGA field, g"),
            tr("Peak ground acceleration in g, 475 years; wins over the raster."),
        ),
        algorithm.MSK_FIELD: (
            tr("MSK-64 intensity field"),
            tr("Gives the PGA, 0.1 · 2^(I−7), where that is unknown."),
        ),
        algorithm.FLOOD_FIELD: (tr("Flood zone field"), tr("Yes or no: the facility lies in the flood zone.")),
        algorithm.PAR_FIELD: (
            tr("Population at risk field"),
            tr("People along the first 10 km of the flow path (profile TRI); “Trace downstream” writes pop_10km."),
        ),
    }  # fmt: skip


def _declare_unit(algorithm: ScoreHazard) -> None:
    units = list(messages.unit_names().values())
    algorithm.declare(
        QgsProcessingParameterEnum(algorithm.VOLUME_UNIT, tr("Volume unit"), units, False, 0),
        tr("Unit of the volume field. A field found by its name may say its unit itself."),
    )


def _declare_density(algorithm: ScoreHazard) -> None:
    real = QgsProcessingParameterNumber.Type.Double
    algorithm.declare(
        QgsProcessingParameterNumber(
            algorithm.BULK_DENSITY, tr("Bulk density, t/m³"), real, DEFAULT_BULK_DENSITY, False, 0.1, 10
        ),
        tr("Turns mass into volume."),
        True,
    )


def _declare_numbers(algorithm: ScoreHazard) -> None:
    """The counts that a script or model may use."""
    titles = {
        LOW: tr("Class low"),
        MEDIUM: tr("Class medium"),
        HIGH: tr("Class high"),
        VERY_HIGH: tr("Class very high"),
        INSUFFICIENT: tr("Insufficient data"),
    }
    algorithm.addOutput(QgsProcessingOutputNumber(algorithm.FACILITIES, tr("Facilities")))
    for code, name in algorithm.COUNTS.items():
        algorithm.addOutput(QgsProcessingOutputNumber(name, titles[code]))
    algorithm.addOutput(QgsProcessingOutputNumber(algorithm.UNSETTLED, tr("Class not settled")))


def score_error(algorithm: ScoreHazard, run: Run) -> str:
    """What makes the run pointless or contradictory, as a message; "" where all is well."""
    types = QgsWkbTypes.GeometryType
    return (
        geometry_error(run, algorithm.INPUT, (types.PointGeometry,))
        or geometry_error(run, algorithm.RIVERS, (types.LineGeometry,))
        or geometry_error(run, algorithm.LAKES, (types.PolygonGeometry, types.LineGeometry))
        or geometry_error(run, algorithm.FLOOD_ZONES, (types.PolygonGeometry,))
        or raster_error(run, algorithm.SEISMIC)
        or _fields_error(algorithm, run)
        or field_error(run, algorithm.RIVER_SIZE_FIELD, algorithm.RIVERS)
        or _profile_error(run.file(algorithm.METHOD_FILE))
        or crs_error(run, algorithm.LAYERS)
        or overwrite_error(run, (algorithm.INPUT, *algorithm.LAYERS), (algorithm.OUTPUT,))
    )


def _fields_error(algorithm: ScoreHazard, run: Run) -> str:
    """Where a field of the facilities is not there, or is given twice."""
    used: dict[str, str] = {}
    for name in algorithm.FIELDS:
        error, field = field_error(run, name, algorithm.INPUT), run.text(name)
        if error:
            return error
        if field and field in used:
            return tr("The field “{field}” cannot be both: {first}, {second}.").format(
                field=field, first=run.title(used[field]), second=run.title(name)
            )
        used[field] = name
    return ""


def _profile_error(path: str) -> str:
    """Why the method profile ``path`` cannot be used; "" where it can, and where none is given."""
    try:
        if path:
            load_profile(path)
    except ProfileError as error:
        return messages.profile_error(path, error)
    return ""
