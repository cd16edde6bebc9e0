"""The parameters of tmfhazard:ratinglist, their help, and what is refused before the run."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..downstream.fields import CROSSING_FIELDS
from ..i18n import tr
from ..printing.page import PAPERS
from ..ratinglist.report import missing_fields
from ..writing import overwritten

FILES = ("HTML", "XLSX", "PDF", "CSV")
FLOW = ("PATHS", "CROSSINGS")  # outputs of "Trace downstream"


def declare_ratinglist_parameters(algorithm) -> None:
    """Declares all parameters and outputs on ``algorithm``."""
    kinds = QgsProcessing.SourceType
    algorithm.declare(
        QgsProcessingParameterFeatureSource("INPUT", tr("Scored facilities"), [kinds.TypeVectorPoint]),
        tr("A layer with the fields of “Score TMF hazard”."),
    )
    algorithm.declare(
        QgsProcessingParameterString("TITLE", tr("Title"), "", False, True),
        tr("Heads the list. Left empty: “Hazard of tailings management facilities”."),
    )
    algorithm.declare(
        QgsProcessingParameterString("ORGANISATION", tr("Organisation"), "", False, True),
        tr("Who hands the list over; stands above the title."),
    )
    algorithm.declare(
        QgsProcessingParameterDateTime("DATE", tr("Date"), QgsProcessingParameterDateTime.Type.Date, None, True),
        tr("The date that the list bears. Left empty: today."),
    )
    options = [tr("As QGIS"), tr("English"), tr("Russian"), tr("Kazakh")]
    algorithm.declare(
        QgsProcessingParameterEnum("LANGUAGE", tr("Language"), options, False, 0),
        tr("The language of the reader, which need not be yours."),
    )
    algorithm.declare(
        QgsProcessingParameterNumber(
            "TOP_N", tr("Facilities to point out"), QgsProcessingParameterNumber.Type.Integer, 10, False, 1, 50
        ),
        tr("So many of the highest are numbered on the map and broken down in the chart. The list holds all."),
    )
    algorithm.declare(
        QgsProcessingParameterField("GROUP_FIELD", tr("Group field"), None, "INPUT", optional=True),
        tr("Region, operator or country: a column of the list, a filter, and a chart by group."),
    )
    algorithm.declare(
        QgsProcessingParameterField("NAME_FIELD", tr("Name field"), None, "INPUT", optional=True),
        tr("Left empty, the field is found by its name."),
        True,
    )
    algorithm.declare(
        QgsProcessingParameterFeatureSource("PATHS", tr("Flow paths"), [kinds.TypeVectorLine], None, True),
        tr("From “Trace downstream”; drawn on the map."),
    )
    algorithm.declare(
        QgsProcessingParameterFeatureSource("CROSSINGS", tr("Border crossings"), [kinds.TypeVectorPoint], None, True),
        tr("From “Trace downstream”; drawn on the map and listed."),
    )
    algorithm.declare(
        QgsProcessingParameterEnum("PAPER", tr("Paper of the PDF"), list(PAPERS), False, 0),
        tr("The size of the pages, in landscape."),
        True,
    )
    _declare_files(algorithm)
    algorithm.addOutput(QgsProcessingOutputNumber("FACILITIES", tr("Facilities")))


def _declare_files(algorithm) -> None:
    titles = (tr("Web page (HTML)"), tr("Workbook (XLSX)"), tr("Print (PDF)"), tr("Table (CSV)"))
    helps = (
        tr("One file with list, map, charts and method, to be opened in any browser."),
        tr("Sheets for list, components, assumptions, summary and method."),
        tr("The map and the list, drawn by QGIS's print layout."),
        tr("UTF-8 with byte order mark, commas and decimal points, field names as headers."),
    )
    for name, title, text in zip(FILES, titles, helps):
        kind = f"{name} (*.{name.lower()})"
        algorithm.declare(QgsProcessingParameterFileDestination(name, title, kind, None, True, name == "HTML"), text)


def ratinglist_errors(algorithm, parameters, context) -> str:
    """What makes the run pointless, as a message; "" where all is well."""
    source = algorithm.parameterAsSource(parameters, "INPUT", context)
    if source is None:
        return algorithm.invalidSourceError(parameters, "INPUT")
    missing = missing_fields(source.fields().names())
    if missing:
        return tr("The layer “{layer}” lacks the fields: {fields}. Run “Score TMF hazard” first.").format(
            layer=source.sourceName(), fields=missing
        )
    if not any(parameters.get(name) not in (None, "") for name in FILES):
        return tr("No file is chosen. Choose at least one of: HTML, XLSX, PDF, CSV.")
    for name in ("GROUP_FIELD", "NAME_FIELD"):
        field = algorithm.parameterAsString(parameters, name, context)
        if field and field not in source.fields().names():
            return tr("{parameter}: the layer has no field “{field}”.").format(
                parameter=algorithm.parameterDefinition(name).description(), field=field
            )
    types = QgsWkbTypes.GeometryType
    for name, allowed in (("PATHS", (types.LineGeometry,)), ("CROSSINGS", (types.PointGeometry,))):
        fault = algorithm.geometry_error(parameters, name, context, allowed)
        if fault:
            return fault
    crossings = algorithm.optional_source(parameters, "CROSSINGS", context)
    lacking = [name for name in CROSSING_FIELDS if crossings and name not in crossings.fields().names()]
    if lacking:
        return tr("The layer “{layer}” lacks the fields: {fields}. Run “Trace downstream” first.").format(
            layer=crossings.sourceName(), fields=", ".join(lacking)
        )
    return overwritten(algorithm, parameters, context, ("INPUT", *FLOW), FILES)
