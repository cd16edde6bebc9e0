"""The parameters of tmfhazard:ratinglist, their help, and what is refused before the run."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...core.languages import LANGUAGES
from ...report.rendering import (
    EmptyTemplateError,
    OwnTemplateError,
    UnknownBlockError,
    check_own_template,
    templates_available,
)
from ..downstream.fields import CROSSING_FIELDS
from ..fields import lacking_fields_text
from ..i18n import tr, tr_marked
from ..input_checks import field_error, geometry_error
from ..os_errors import os_error_reason
from ..printing.page import PAPERS
from ..processing_run import Run
from ..writing import destination_of, overwrite_error
from .base import TmfAlgorithm

LINE, POINT = QgsWkbTypes.GeometryType.LineGeometry, QgsWkbTypes.GeometryType.PointGeometry


class RatingListParameters(TmfAlgorithm):
    """The ids of the parameters and outputs, their declaration, and the check before the run."""

    INPUT = "INPUT"
    TITLE = "TITLE"
    ORGANISATION = "ORGANISATION"
    DATE = "DATE"
    LANGUAGE = "LANGUAGE"
    TOP_N = "TOP_N"
    GROUP_FIELD = "GROUP_FIELD"
    NAME_FIELD = "NAME_FIELD"
    PATHS = "PATHS"
    CROSSINGS = "CROSSINGS"
    PAPER = "PAPER"
    HTML = "HTML"
    XLSX = "XLSX"
    PDF = "PDF"
    CSV = "CSV"
    TEMPLATE = "TEMPLATE"
    READINGS = "READINGS"
    FACILITIES = "FACILITIES"

    FILES = (HTML, XLSX, PDF, CSV)
    FLOW = (PATHS, CROSSINGS)  # outputs of "Trace downstream"
    READING_FIELDS = ("col_name", "role", "cell", "meaning", "n_rows", "effect")  # of the table that scoring writes

    def initAlgorithm(self, configuration=None):
        self._declare_list()
        self._declare_flow()
        self._declare_files()
        self._declare_readings()
        self.addOutput(QgsProcessingOutputNumber(self.FACILITIES, tr("Facilities")))

    def _declare_readings(self) -> None:
        """The table of what was read in the register."""
        self.declare(
            QgsProcessingParameterFeatureSource(
                self.READINGS, tr("What was read"), [QgsProcessing.SourceType.TypeVector], None, True
            ),
            tr("From “Score TMF hazard”: the table of every text of the register and what it was taken for; a section "
               "of its own in web page, workbook and PDF."),
            True,
        )  # fmt: skip

    def _declare_list(self) -> None:
        """What is listed, and how it is headed."""
        self.declare(
            QgsProcessingParameterFeatureSource(
                self.INPUT, tr("Scored facilities"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr("A layer with the fields of “Score TMF hazard”."),
        )
        self.declare(
            QgsProcessingParameterString(self.TITLE, tr("Title"), "", False, True),
            tr("Heads the list. Left empty: “Hazard of tailings management facilities”."),
        )
        self.declare(
            QgsProcessingParameterString(self.ORGANISATION, tr("Organisation"), "", False, True),
            tr("Who hands the list over; stands above the title."),
        )
        self.declare(
            QgsProcessingParameterDateTime(self.DATE, tr("Date"), QgsProcessingParameterDateTime.Type.Date, None, True),
            tr("The date that the list bears. Left empty: today."),
        )
        names = [tr_marked(language.name) for language in LANGUAGES.values()]
        self.declare(
            QgsProcessingParameterEnum(self.LANGUAGE, tr("Language"), [tr("As QGIS"), *names], False, 0),
            tr("The language of the reader, which need not be yours."),
        )
        self.declare(
            QgsProcessingParameterNumber(
                self.TOP_N, tr("Facilities to point out"), QgsProcessingParameterNumber.Type.Integer, 10, False, 1, 50
            ),
            tr("So many of the highest are numbered on the map and broken down in the chart. The list holds all."),
        )
        self.declare(
            QgsProcessingParameterField(self.GROUP_FIELD, tr("Group field"), None, self.INPUT, optional=True),
            tr("Region, operator or country: a column of the list, a filter, and a chart by group."),
        )
        self.declare(
            QgsProcessingParameterField(self.NAME_FIELD, tr("Name field"), None, self.INPUT, optional=True),
            tr("Left empty, the field is found by its name."),
            True,
        )

    def _declare_flow(self) -> None:
        """What "Trace downstream" found."""
        kinds = QgsProcessing.SourceType
        self.declare(
            QgsProcessingParameterFeatureSource(self.PATHS, tr("Flow paths"), [kinds.TypeVectorLine], None, True),
            tr("From “Trace downstream”; drawn on the map."),
        )
        self.declare(
            QgsProcessingParameterFeatureSource(
                self.CROSSINGS, tr("Border crossings"), [kinds.TypeVectorPoint], None, True
            ),
            tr("From “Trace downstream”; drawn on the map and listed."),
        )

    def _declare_files(self) -> None:
        """The files, and how they look."""
        self.declare(
            QgsProcessingParameterEnum(self.PAPER, tr("Paper of the PDF"), list(PAPERS), False, 0),
            tr("The size of the pages, in landscape."),
            True,
        )
        titles = (tr("Web page (HTML)"), tr("Workbook (XLSX)"), tr("Print (PDF)"), tr("Table (CSV)"))
        helps = (
            tr("One file with list, map, charts and method, to be opened in any browser."),
            tr("Sheets for list, components, assumptions, summary and method."),
            tr("The map and the list, drawn by QGIS's print layout."),
            tr("UTF-8 with byte order mark, commas and decimal points, field names as headers."),
        )
        for name, title, text in zip(self.FILES, titles, helps):
            kind = f"{name} (*.{name.lower()})"
            parameter = QgsProcessingParameterFileDestination(name, title, kind, None, True, name == self.HTML)
            self.declare(parameter, text)
        self.declare(
            QgsProcessingParameterFile(self.TEMPLATE, tr("Own template of the web page"), optional=True),
            tr("A file that changes parts of the web page: its header, footer, look or sections. Left empty: the "
               "plugin's own. The user guide shows how it is written."),
            True,
        )  # fmt: skip

    def check(self, run: Run) -> str:
        """What makes the run pointless or contradictory, as a message; "" where all is well."""
        source = self.parameterAsSource(run.parameters, self.INPUT, run.context)
        if source is None:
            return str(self.invalidSourceError(run.parameters, self.INPUT))
        missing = lacking_fields_text(source.fields().names())
        if missing:
            return tr("The layer “{layer}” lacks the fields: {fields}. Run “Score TMF hazard” first.").format(
                layer=source.sourceName(), fields=missing
            )
        if not any(run.is_given(name) for name in self.FILES):
            return tr("No file is chosen. Choose at least one of: HTML, XLSX, PDF, CSV.")
        return (
            field_error(run, self.GROUP_FIELD, self.INPUT)
            or field_error(run, self.NAME_FIELD, self.INPUT)
            or geometry_error(run, self.PATHS, (LINE,))
            or geometry_error(run, self.CROSSINGS, (POINT,))
            or self._crossings_error(run)
            or self._readings_error(run)
            or self._template_error(run)
            or overwrite_error(run, (self.INPUT, *self.FLOW, self.READINGS), self.FILES)
        )

    def _crossings_error(self, run: Run) -> str:
        """Where the layer of crossings has other fields than "Trace downstream" gives it."""
        crossings = run.optional_source(self.CROSSINGS)
        if crossings is None:
            return ""
        there = crossings.fields().names()
        lacking = [name for name in CROSSING_FIELDS if name not in there]
        if not lacking:
            return ""
        return tr("The layer “{layer}” lacks the fields: {fields}. Run “Trace downstream” first.").format(
            layer=crossings.sourceName(), fields=", ".join(lacking)
        )

    def _readings_error(self, run: Run) -> str:
        """Where the table of readings cannot be read, or has other fields than "Score TMF hazard" gives it."""
        if not run.is_given(self.READINGS):
            return ""
        readings = self.parameterAsSource(run.parameters, self.READINGS, run.context)
        if readings is None:
            return tr("{parameter}: the layer cannot be read: {value}").format(
                parameter=run.title(self.READINGS), value=run.parameters[self.READINGS]
            )
        there = readings.fields().names()
        lacking = [name for name in self.READING_FIELDS if name not in there]
        if not lacking:
            return ""
        return tr(
            "{parameter}: the table “{layer}” lacks the fields: {fields}. Choose the table of that name that "
            "“Score TMF hazard” wrote."
        ).format(parameter=run.title(self.READINGS), layer=readings.sourceName(), fields=", ".join(lacking))

    def _template_error(self, run: Run) -> str:
        """Where the web page cannot be made of templates, or of the own one."""
        if not run.is_given(self.HTML):
            return ""
        if not templates_available():
            return jinja2_missing()
        path = run.file(self.TEMPLATE)
        if not path:
            return ""
        for name in self.FILES:
            output = destination_of(run.parameters.get(name))
            if output and Path(output).resolve() == Path(path).resolve():
                return tr("The output would overwrite the input “{parameter}”: {file}").format(
                    parameter=run.title(self.TEMPLATE), file=path
                )
        try:
            check_own_template(path)
        except OwnTemplateError as error:
            return own_template_error(error)
        return ""


def jinja2_missing() -> str:
    """That the web page needs a Python package, and how it is installed."""
    return tr(
        "The Python package Jinja2 is missing in this QGIS: the web page (HTML) cannot be written, the other files can."
        " Windows: install python3-jinja2 with the OSGeo4W Setup. Debian and Ubuntu: apt install python3-jinja2. "
        "macOS: pip install jinja2 in QGIS's Python."
    )


def own_template_error(error: OwnTemplateError) -> str:
    """Why an own template cannot be used, with file and line."""
    if isinstance(error.__cause__, OSError):
        reason = os_error_reason(error.__cause__)
    elif isinstance(error.__cause__, UnicodeDecodeError):
        reason = tr("the file is not UTF-8 text")
    elif isinstance(error, EmptyTemplateError):
        reason = tr("the file is empty")
    elif isinstance(error, UnknownBlockError):
        reason = tr("there is no block “{block}”. Blocks: {known}").format(
            block=error.reason, known=", ".join(error.known)
        )
    else:
        reason = error.reason
    if error.line:
        return tr("The template {file} cannot be used, line {line}: {reason}").format(
            file=error.path, line=error.line, reason=reason
        )
    return tr("The template {file} cannot be used: {reason}").format(file=error.path, reason=reason)
