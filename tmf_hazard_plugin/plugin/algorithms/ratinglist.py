"""tmfhazard:ratinglist: a scored layer as files that are read without QGIS."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingMultiStepFeedback

from ...core.languages import LANGUAGES
from ...hydrology import Cancelled
from ...report.html import html_text
from ...report.tables import csv_text
from ...report.xlsx import formatting_available, write_plain_xlsx, write_xlsx
from ..i18n import speaking, tr, tr_n
from ..os_errors import os_error_reason
from ..printing.page import PAPERS
from ..ratinglist.feature_cache import CachedFeatures
from ..ratinglist.pdf import write_pdf
from ..ratinglist.report import LayerInfo, ReportOptions, layer_name, rating_report, read_scored
from ..threads import in_main_thread
from ..writing import layers_of
from .base import TmfAlgorithm
from .ratinglist_parameters import FILES, FLOW, declare_ratinglist_parameters, ratinglist_errors


class RatingList(TmfAlgorithm):
    """See ``shortHelpString``."""

    ID = "ratinglist"

    def displayName(self):
        return tr("Hazard rating list")

    @classmethod
    def summary(cls) -> str:
        return tr("the list and map for people without QGIS: HTML, XLSX, PDF, CSV")

    @classmethod
    def menu_text(cls) -> str:
        return tr("Hazard rating list…")

    def shortHelpString(self):
        return "".join(
            f"<p>{paragraph}</p>"
            for paragraph in (
                tr("Writes the facilities that “Score TMF hazard” scored as a ranked list for people without QGIS: a "
                   "web page with map and charts, a workbook, a printable PDF, a CSV table. Choose at least one file."),
                tr("Facilities of which too little is known stand apart, under “Collect data first”, with what to "
                   "collect. Where the class is not settled, the list says which data would settle it."),
                tr("The files hold everything they need and fetch nothing from a network. The same data, parameters "
                   "and versions give the same files."),
            )
        )  # fmt: skip

    def initAlgorithm(self, configuration=None):
        declare_ratinglist_parameters(self)

    def checkParameterValues(self, parameters, context):
        ok, message = super().checkParameterValues(parameters, context)
        fault = message if not ok else ratinglist_errors(self, parameters, context)
        return (False, fault) if fault else (True, "")

    def prepareAlgorithm(self, parameters, context, feedback):
        """Called by QGIS in the main thread, where layers live."""
        super().prepareAlgorithm(parameters, context, feedback)
        source = self.source(parameters, "INPUT", context)
        layer = next(iter(layers_of(parameters["INPUT"], context)), None)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        self.readers_language = ("", *LANGUAGES)[self.parameterAsEnum(parameters, "LANGUAGE", context)]
        with speaking(self.readers_language):
            self.about = LayerInfo.of(layer, source, self.parameterAsString(parameters, "GROUP_FIELD", context))
        self.names = {name: layer_name(found) for name in FLOW for found in layers_of(parameters.get(name), context)}
        return True

    def processAlgorithm(self, parameters, context, feedback):
        """Called by QGIS, mostly in a thread. The log speaks the language of the user, the files that of the reader."""
        steps = QgsProcessingMultiStepFeedback(2 + len(FILES), feedback)
        results, fault = {}, ""
        try:
            report, drawn = self._report(parameters, context, steps)
        except Cancelled:
            fault = tr("Cancelled. Nothing was written.")
        if fault:  # not raised above: QGIS keeps what it is raised from, with all that was being drawn
            raise QgsProcessingException(fault)
        for k, (name, write) in enumerate(zip(FILES, (self._html, self._xlsx, self._pdf, self._csv))):
            path = self.parameterAsFileOutput(parameters, name, context) if parameters.get(name) else ""
            if not path:
                continue
            if feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled. Not all files were written."))
            steps.setCurrentStep(2 + k)
            try:
                Path(path).parent.mkdir(parents=True, exist_ok=True)
                write(report, drawn, path, parameters, context, steps)
            except OSError as error:
                fault = tr("The file {file} cannot be written: {reason}").format(
                    file=path, reason=os_error_reason(error)
                )
            except Cancelled:
                fault = tr("Cancelled. Not all files were written.")
            if fault:
                raise QgsProcessingException(fault)
            results[name] = path
        count = len(report.facilities)
        feedback.pushInfo(tr_n("%n facility(ies) in the rating list.", count))
        return {**results, "FACILITIES": count}

    def _report(self, parameters, context, steps):
        """The report, and what a map of it is drawn from: area, flow paths, border crossings."""
        read, method = read_scored(self.source(parameters, "INPUT", context), context, steps)
        steps.setCurrentStep(1)
        flow = [
            CachedFeatures.of(source, self.names.get(name) or source.sourceName(), steps) if source else None
            for name, source in ((name, self.optional_source(parameters, name, context)) for name in FLOW)
        ]
        with speaking(self.readers_language):
            wanted = self._wanted(parameters, context)
            report, area = rating_report(read, method, self.about, wanted, *flow, context, steps)
        return report, (area, *flow)

    def _wanted(self, parameters, context):
        day = self.parameterAsDateTime(parameters, "DATE", context).date() if parameters.get("DATE") else None
        title = self.parameterAsString(parameters, "TITLE", context).strip()
        return ReportOptions(
            title=title or tr("Hazard of tailings management facilities"),
            organisation=self.parameterAsString(parameters, "ORGANISATION", context).strip(),
            date=date(day.year(), day.month(), day.day()) if day and day.isValid() else date.today(),
            top=self.parameterAsInt(parameters, "TOP_N", context),
            name_field=self.parameterAsString(parameters, "NAME_FIELD", context),
            group_field=self.parameterAsString(parameters, "GROUP_FIELD", context),
        )

    def _html(self, report, drawn, path, parameters, context, feedback):
        Path(path).write_bytes(html_text(report).encode())

    def _csv(self, report, drawn, path, parameters, context, feedback):
        Path(path).write_bytes(csv_text(report).encode("utf-8-sig"))

    def _xlsx(self, report, drawn, path, parameters, context, feedback):
        if formatting_available():
            write_xlsx(report, path)
            return
        feedback.pushWarning(
            tr("The Python package XlsxWriter is missing in this QGIS: the workbook has all values, but no colours, "
               "widths or filters. Windows: install python3-xlsxwriter with the OSGeo4W Setup. Debian and Ubuntu: apt "
               "install python3-xlsxwriter.")
        )  # fmt: skip
        write_plain_xlsx(report, path)

    def _pdf(self, report, drawn, path, parameters, context, feedback):
        paper = list(PAPERS)[self.parameterAsEnum(parameters, "PAPER", context)]
        feedback.setProgressText(tr("Drawing the PDF…"))
        pieces = write_pdf(report, path, paper, *drawn)

        def draw():
            with speaking(report.language):
                return next(pieces, None)

        # Print layouts live in the main thread; between the pieces it has time for the window.
        while (printed := in_main_thread(draw)) is not None:
            feedback.setProgress(printed)
            if feedback.isCanceled():
                in_main_thread(pieces.close)
                raise Cancelled
