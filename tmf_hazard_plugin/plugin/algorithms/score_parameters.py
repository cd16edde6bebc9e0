"""The parameters of tmfhazard:score, their help, and what is refused before the run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
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

from ...core.profile import BUILTIN_PROFILES, Profile, ProfileError, builtin_profile, load_profile
from ...core.readings_file import ReadingsFile, ReadingsFileError, load_readings_file
from ...core.result import HIGH, INSUFFICIENT, LOW, MEDIUM, VERY_HIGH
from ...core.units import VOLUME_UNITS
from ...core.variables import DEFAULT_BULK_DENSITY
from .. import file_errors, messages
from ..i18n import number, pick, tr
from ..input_checks import crs_error, field_error, geometry_error, raster_error
from ..processing_run import Run
from ..reading import FieldChoice, choose_fields, name_evidence
from ..writing import layers_of, overwrite_error
from .base import TmfAlgorithm

METHOD_SETTING = "tmf_hazard/profile"  # in the user's settings of QGIS
READINGS_FILE_SETTING = "tmf_hazard/readings_file"  # the last one that a dialog of the menu was given
AS_NAMED = len(VOLUME_UNITS)  # the option of VOLUME_UNIT and MASS_UNIT that leaves the unit to the column's name


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
    MASS_UNIT = "MASS_UNIT"
    ID_FIELD = "ID_FIELD"
    COUNTRIES = "COUNTRIES"
    READINGS = "READINGS"
    READINGS_FILE = "READINGS_FILE"

    FACILITIES = "FACILITIES"
    UNSETTLED = "UNSETTLED"
    COUNTS = {LOW: "LOW", MEDIUM: "MEDIUM", HIGH: "HIGH", VERY_HIGH: "VERY_HIGH", INSUFFICIENT: "INSUFFICIENT"}

    LAYERS = (RIVERS, LAKES, FLOOD_ZONES, SEISMIC, COUNTRIES)  # beside the facilities
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
        ID_FIELD: "id",
    }
    UNITS = {VOLUME_UNIT: "volume", MASS_UNIT: "mass"}  # the role whose unit each of them gives

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
        self._declare_readings()
        self._declare_numbers()

    def _declare_readings(self) -> None:
        """What was read, as a table, and the file of corrections; the countries that positions are held against."""
        add, kinds = self.declare, QgsProcessing.SourceType
        add(
            QgsProcessingParameterFile(
                self.READINGS_FILE,
                tr("Corrections of readings (file)"),
                optional=True,
                fileFilter=tr("Corrections (*.json *.csv)"),
            ),
            tr("A JSON or CSV file that says what texts of the register mean, and in which unit a column is; it wins "
               "over all else. The table “What was read”, exported as CSV and edited, is such a file."),
            True,
        )  # fmt: skip
        add(
            QgsProcessingParameterFeatureSource(
                self.COUNTRIES, tr("Countries"), [kinds.TypeVectorPolygon], None, True
            ),
            tr("Polygons of the countries in which the facilities lie: points outside are named in the log, also those "
               "whose latitude and longitude are swapped. They do not change the score."),
            True,
        )  # fmt: skip
        table = QgsProcessingParameterFeatureSink(
            self.READINGS, tr("What was read"), kinds.TypeVector, None, True, False
        )
        add(
            table,
            tr("A table, made where you ask for it: every text and doubtful value of the columns, what it was taken "
               "for, in how many rows, and what it does to the score; the worst first."),
        )  # fmt: skip

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
            QgsProcessingParameterRasterLayer(self.SEISMIC, tr("Peak ground acceleration (475 years)"), None, True),
            tr("Raster of PGA, sampled at each facility (band 1). In g, or in the unit that the layer's name or the "
               "band says: %g, m/s², cm/s². Cells without data are unknown."),
        )  # fmt: skip
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
                self._declare_unit(self.VOLUME_UNIT, tr("Volume unit"), tr("Unit of the volume field."))
            elif name == self.MASS_FIELD:
                self._declare_unit(self.MASS_UNIT, tr("Mass unit"), tr("Unit of the mass field."))
                self._declare_density()

    def _field_texts(self) -> dict[str, tuple[str, str]]:
        """Title and help of each field parameter, in the order of the dialog."""
        return {
            self.NAME_FIELD: (tr("Name field"), tr("Names the facility in the log, labels and reports.")),
            self.VOLUME_FIELD: (tr("Volume field"), tr("Volume of stored tailings.")),
            self.MASS_FIELD: (
                tr("Mass field"),
                tr("Mass of stored tailings, for where the volume is unknown."),
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
                tr("PGA field"),
                tr("Peak ground acceleration, return period 475 years; wins over the raster. In g, or in the unit that "
                   "the name of the field says: %g, m/s², cm/s²."),
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
            self.ID_FIELD: (
                tr("ID field"),
                tr("Tells facilities apart: rows with the same id are named in the log, and rows of the same name and "
                   "position are not taken for one facility where their ids differ."),
            ),
        }  # fmt: skip

    def _declare_unit(self, name: str, title: str, help_text: str) -> None:
        """The unit of a column; the last option leaves it to the name of the column."""
        units = [*messages.unit_names(self.UNITS[name]).values(), tr("as the name says")]
        as_named = tr("A unit in the name of the field wins; “as the name says” takes {unit} where there is none.")
        self.declare(
            QgsProcessingParameterEnum(name, title, units, False, AS_NAMED),
            f"{help_text} {as_named.format(unit=units[0])}",
            name != self.VOLUME_UNIT,
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
            or geometry_error(run, self.COUNTRIES, (types.PolygonGeometry,))
            or raster_error(run, self.SEISMIC)
            or self._fields_error(run)
            or field_error(run, self.RIVER_SIZE_FIELD, self.RIVERS)
            or self._files_error(run)
            or crs_error(run, self.LAYERS)
            or overwrite_error(run, (self.INPUT, *self.LAYERS), (self.OUTPUT, self.READINGS))
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

    def _files_error(self, run: Run) -> str:
        """Why the method profile or the file of corrections cannot be used; "" where both can, or none is given."""
        try:
            profile = self.profile(run)
            corrections = self.corrections(run, profile)
            names = run.source(self.INPUT).fields().names()
            self.choose(run, names, profile, corrections)
        except QgsProcessingException as error:
            return str(error)
        return ""

    def profile(self, run: Run) -> Profile:
        """The method: the file's where one is given, else the built-in one. Raises ``QgsProcessingException``."""
        path = run.file(self.METHOD_FILE)
        try:
            return load_profile(path) if path else builtin_profile(BUILTIN_PROFILES[run.option(self.METHOD)])
        except ProfileError as error:
            raise QgsProcessingException(file_errors.profile_error(path, error)) from error

    def corrections(self, run: Run, profile: Profile) -> ReadingsFile | None:
        """The file of corrections, None where none is given. Raises ``QgsProcessingException``."""
        path = run.file(self.READINGS_FILE)
        try:
            return load_readings_file(path, profile.variables) if path else None
        except ReadingsFileError as error:
            raise QgsProcessingException(file_errors.corrections_error(path, error.errors)) from error

    def choose(
        self,
        run: Run,
        names: list[str],
        profile: Profile,
        corrections: ReadingsFile | None,
        column: Callable[[str], list] | None = None,
    ) -> FieldChoice:
        """Which of the fields ``names`` serves which role: those that a parameter or ``corrections`` give, and those
        found by their names. Raises ``QgsProcessingException`` where ``corrections`` do not fit them.

        ``column``: a field's values.
        """
        given = {role: run.text(name) for name, role in self.FIELDS.items()}
        for role, field in corrections.columns_by_role().items() if corrections else ():
            if not given.get(role) and field in names:
                given[role] = field
        evidence = name_evidence(run.source(self.INPUT), layers_of(run.parameters[self.INPUT], run.context))
        choice = choose_fields(names, given, profile.variables, column, evidence)
        errors = corrections.errors(choice.chosen, profile.variables) if corrections else []
        if errors:
            raise QgsProcessingException(file_errors.corrections_error(run.file(self.READINGS_FILE), errors))
        return choice


def _method_option(profile_id: str) -> str:
    """The title, id and class limits of a built-in profile."""
    profile = builtin_profile(profile_id)
    limits = " / ".join(number(limit, 0 if limit == int(limit) else 2) for limit in profile.breaks)
    return tr("{title} ({id}; limits {limits})").format(title=pick(profile.title), id=profile_id, limits=limits)
