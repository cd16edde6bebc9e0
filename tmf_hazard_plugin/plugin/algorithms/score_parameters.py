"""The parameters of tmfhazard:score, their help, and what is refused before the run."""

from __future__ import annotations

from typing import Any

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
from .base import TmfAlgorithm

METHOD_SETTING = "tmf_hazard/profile"  # in the user's settings of QGIS


def preferred_method() -> int:
    """The option of METHOD that the user prefers; the first where none was chosen."""
    chosen = QgsSettings().value(METHOD_SETTING, "")
    return BUILTIN_PROFILES.index(chosen) if chosen in BUILTIN_PROFILES else 0


class ScoreParameters(TmfAlgorithm):
    """The ids of the parameters and outputs (frozen), their declaration, and what is refused before the run."""

    INPUT = "INPUT"
    METHOD = "METHOD"
    METHOD_FILE = "METHOD_FILE"
    RIVERS = "RIVERS"
    RIVER_SIZE_FIELD = "RIVER_SIZE_FIELD"
    RIVER_SIZE_KIND = "RIVER_SIZE_KIND"
    LAKES = "LAKES"
    FLOOD_ZONES = "FLOOD_ZONES"
    SEISMIC = "SEISMIC"
    SEARCH_RADIUS = "SEARCH_RADIUS"
    UNKNOWN_POLICY = "UNKNOWN_POLICY"
    VOLUME_UNIT = "VOLUME_UNIT"
    BULK_DENSITY = "BULK_DENSITY"
    NAME_FIELD = "NAME_FIELD"
    VOLUME_FIELD = "VOLUME_FIELD"
    MASS_FIELD = "MASS_FIELD"
    WHC_FIELD = "WHC_FIELD"
    SUBSTANCE_FIELD = "SUBSTANCE_FIELD"
    WASTE_CLASS_FIELD = "WASTE_CLASS_FIELD"
    STATUS_FIELD = "STATUS_FIELD"
    FOS_FIELD = "FOS_FIELD"
    PGA_FIELD = "PGA_FIELD"
    MSK_FIELD = "MSK_FIELD"
    FLOOD_FIELD = "FLOOD_FIELD"
    PAR_FIELD = "PAR_FIELD"
    OUTPUT = "OUTPUT"

    FACILITIES = "FACILITIES"
    UNSETTLED = "UNSETTLED"
    COUNTS = {LOW: "LOW", MEDIUM: "MEDIUM", HIGH: "HIGH", VERY_HIGH: "VERY_HIGH", INSUFFICIENT: "INSUFFICIENT"}

    LAYERS = (RIVERS, LAKES, FLOOD_ZONES, SEISMIC)  # beside the facilities
    FIELDS = {  # the role of the column (see ``core.columns``) that each of them names
        NAME_FIELD: "name",
        VOLUME_FIELD: "volume",
        MASS_FIELD: "mass",
        WHC_FIELD: "whc",
        SUBSTANCE_FIELD: "substance",
        WASTE_CLASS_FIELD: "waste_class",
        STATUS_FIELD: "status",
        FOS_FIELD: "fos",
        PGA_FIELD: "pga",
        MSK_FIELD: "msk",
        FLOOD_FIELD: "flood",
        PAR_FIELD: "population",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declares all parameters and outputs, in the order of the dialog."""
        add, kinds = self.declare, QgsProcessing.SourceType
        add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Facilities (TMF)"), [kinds.TypeVectorPoint]),
            tr("Point layer of tailings management facilities. Every row comes out again, also without geometry."),
        )
        methods = [_method_option(name) for name in BUILTIN_PROFILES]
        add(
            QgsProcessingParameterEnum(self.METHOD, tr("Method profile"), methods, False, 0),
            tr(
                "Which components are added up, and where the class limits lie. The limits are the plugin's own "
                "defaults."
            ),
        )
        self._declare_layers()
        policies = [tr("Worst case"), tr("Best case"), tr("Middle of the range")]
        add(
            QgsProcessingParameterEnum(self.UNKNOWN_POLICY, tr("What is unknown counts as"), policies, False, 0),
            tr("Which score stands in for an unknown input. The interval from lowest to highest is given in any case."),
        )
        self._declare_fields()
        add(
            QgsProcessingParameterFile(self.METHOD_FILE, tr("Method profile file"), extension="json", optional=True),
            tr("Your own method as a JSON file; it wins over the built-in profile. See the guide and the JSON Schema."),
            True,
        )
        add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Scored facilities"), kinds.TypeVectorPoint),
            tr(
                "The input with its scores, classes, rank and what is not known. A GeoPackage carries the style with "
                "it."
            ),
        )
        self._declare_numbers()

    def _declare_layers(self) -> None:
        """Rivers, lakes, flood zones, the seismic raster, and how far they are searched."""
        add, kinds = self.declare, QgsProcessing.SourceType
        add(
            QgsProcessingParameterFeatureSource(self.RIVERS, tr("Rivers"), [kinds.TypeVectorLine], None, True),
            tr("River lines. Left empty, the distance to the nearest river is unknown, not large."),
        )
        add(
            QgsProcessingParameterField(
                self.RIVER_SIZE_FIELD, tr("River size field"), None, self.RIVERS, optional=True
            ),
            tr("Strahler order or mean discharge. Left empty, it is found by its name (ORD_STRA, DIS_AV_CMS, ...)."),
        )
        sizes = messages.river_kinds()
        add(
            QgsProcessingParameterEnum(self.RIVER_SIZE_KIND, tr("River size is given as"), sizes, False, 0),
            tr("What the river size field holds. Order: 1–2 small, 3–4 medium, 5 and more large. Discharge: below 1 "
               "small, below 50 medium, else large. A field whose name says it (ORD_STRA, DIS_AV_CMS, ...) brings its "
               "own kind."),
            True,
        )  # fmt: skip
        shores = [kinds.TypeVectorPolygon, kinds.TypeVectorLine]
        add(
            QgsProcessingParameterFeatureSource(self.LAKES, tr("Lakes and reservoirs"), shores, None, True),
            tr("Polygons; the area gives the size (below 1 km² small, below 10 km² medium, else large). Shorelines as "
               "lines serve too, then the size is unknown."),
        )  # fmt: skip
        zones = [kinds.TypeVectorPolygon]
        add(
            QgsProcessingParameterFeatureSource(self.FLOOD_ZONES, tr("Flood zones"), zones, None, True),
            tr("Polygons of the flood zone (HQ-500 or HQ-100). Without them the distance to water stands in as a "
               "proxy: nearer than 100 m is inside, farther than 2,000 m is outside, between is unknown."),
        )  # fmt: skip
        add(
            QgsProcessingParameterRasterLayer(self.SEISMIC, tr("Peak ground acceleration, g (475 years)"), None, True),
            tr("Raster of PGA in g, sampled at each facility (band 1). Cells without data are unknown."),
        )
        real = QgsProcessingParameterNumber.Type.Double
        add(
            QgsProcessingParameterNumber(self.SEARCH_RADIUS, tr("Search radius, m"), real, 10000, False, 1, 1_000_000),
            tr("How far to look for water, in metres on the ellipsoid. Beyond it a water body counts as absent."),
        )

    def _declare_fields(self) -> None:
        """The fields of the facilities; the rarer ones are advanced parameters."""
        by_name = tr("Left empty, the field is found by its name.")
        usual = (self.NAME_FIELD, self.VOLUME_FIELD, self.SUBSTANCE_FIELD, self.STATUS_FIELD)
        any_type = QgsProcessingParameterField.DataType.Any
        for name, (title, help_text) in self._field_texts().items():
            field = QgsProcessingParameterField(name, title, None, self.INPUT, any_type, optional=True)
            self.declare(field, f"{help_text} {by_name}", name not in usual)
            if name == self.VOLUME_FIELD:
                self._declare_unit()
            elif name == self.MASS_FIELD:
                self._declare_density()

    def _field_texts(self) -> dict[str, tuple[str, str]]:
        """Title and help of each field parameter, in the order of the dialog."""
        return {
            self.NAME_FIELD: (tr("Name field"), tr("Names the facility in the log, labels and reports.")),
            self.VOLUME_FIELD: (tr("Volume field"), tr("Volume of stored tailings.")),
            self.MASS_FIELD: (
                tr("Mass field, t"),
                tr("Mass of stored tailings in tonnes, for where the volume is unknown."),
            ),
            self.WHC_FIELD: (tr("Water hazard class field (WHC)"), tr("0, 1, 2 or 3.")),
            self.SUBSTANCE_FIELD: (
                tr("Substances field"),
                tr("Text that names ore or substances, in English, Russian or Kazakh; the worst one gives the water "
                   "hazard class where that is unknown."),
            ),
            self.WASTE_CLASS_FIELD: (
                tr("Waste hazard class field"),
                tr("National class I to V; gives the water hazard class (3, 3, 2, 1, 0) where that is unknown."),
            ),
            self.STATUS_FIELD: (
                tr("Status field"),
                tr("Operating, care and maintenance, closed, rehabilitated, abandoned or orphaned, in English, Russian "
                   "or Kazakh."),
            ),
            self.FOS_FIELD: (tr("Factor of safety field"), tr("Factor of safety of the dam.")),
            self.PGA_FIELD: (
                tr("PGA field, g"),
                tr("Peak ground acceleration in g, 475 years; wins over the raster."),
            ),
            self.MSK_FIELD: (
                tr("MSK-64 intensity field"),
                tr("Gives the PGA, 0.1 · 2^(I−7), where that is unknown."),
            ),
            self.FLOOD_FIELD: (tr("Flood zone field"), tr("Yes or no: the facility lies in the flood zone.")),
            self.PAR_FIELD: (
                tr("Population at risk field"),
                tr("People along the first 10 km of the flow path (profile TRI); “Trace downstream” writes pop_10km."),
            ),
        }  # fmt: skip

    def _declare_unit(self) -> None:
        units = list(messages.unit_names().values())
        self.declare(
            QgsProcessingParameterEnum(self.VOLUME_UNIT, tr("Volume unit"), units, False, 0),
            tr("Unit of the volume field. A field found by its name may say its unit itself."),
        )

    def _declare_density(self) -> None:
        real = QgsProcessingParameterNumber.Type.Double
        self.declare(
            QgsProcessingParameterNumber(
                self.BULK_DENSITY, tr("Bulk density, t/m³"), real, DEFAULT_BULK_DENSITY, False, 0.1, 10
            ),
            tr("Turns mass into volume."),
            True,
        )

    def _declare_numbers(self) -> None:
        """The counts that a script or model may use."""
        titles = {
            LOW: tr("Class low"),
            MEDIUM: tr("Class medium"),
            HIGH: tr("Class high"),
            VERY_HIGH: tr("Class very high"),
            INSUFFICIENT: tr("Insufficient data"),
        }
        self.addOutput(QgsProcessingOutputNumber(self.FACILITIES, tr("Facilities")))
        for code, name in self.COUNTS.items():
            self.addOutput(QgsProcessingOutputNumber(name, titles[code]))
        self.addOutput(QgsProcessingOutputNumber(self.UNSETTLED, tr("Class not settled")))

    def check(self, run: Run) -> str:
        """The first layer, field, method or output that is wrong, as a message; "" where all is well."""
        types = QgsWkbTypes.GeometryType
        return (
            geometry_error(run, self.INPUT, (types.PointGeometry,))
            or geometry_error(run, self.RIVERS, (types.LineGeometry,))
            or geometry_error(run, self.LAKES, (types.PolygonGeometry, types.LineGeometry))
            or geometry_error(run, self.FLOOD_ZONES, (types.PolygonGeometry,))
            or raster_error(run, self.SEISMIC)
            or self._fields_error(run)
            or field_error(run, self.RIVER_SIZE_FIELD, self.RIVERS)
            or _profile_error(run.file(self.METHOD_FILE))
            or crs_error(run, self.LAYERS)
            or overwrite_error(run, (self.INPUT, *self.LAYERS), (self.OUTPUT,))
        )

    def _fields_error(self, run: Run) -> str:
        """Where a field of the facilities is not there, or is given twice."""
        used: dict[str, str] = {}
        for name in self.FIELDS:
            error, field = field_error(run, name, self.INPUT), run.text(name)
            if error:
                return error
            if field and field in used:
                return tr("The field “{field}” cannot be both: {first}, {second}.").format(
                    field=field, first=run.title(used[field]), second=run.title(name)
                )
            used[field] = name
        return ""


def _method_option(profile_id: str) -> str:
    """The title, id and class limits of a built-in profile."""
    profile = builtin_profile(profile_id)
    limits = " / ".join(number(limit, 0 if limit == int(limit) else 2) for limit in profile.breaks)
    return tr("{title} ({id}; limits {limits})").format(title=pick(profile.title), id=profile_id, limits=limits)


def _profile_error(path: str) -> str:
    """Why the method profile ``path`` cannot be used; "" where it can, and where none is given."""
    try:
        if path:
            load_profile(path)
    except ProfileError as error:
        return messages.profile_error(path, error)
    return ""
