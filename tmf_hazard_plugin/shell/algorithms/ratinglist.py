"""tmfhazard:ratinglist: a scored layer as files that are read without QGIS."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException

from ...report.html import html_text
from ...report.tables import csv_text
from ...report.xlsx import formatting_available, write_plain_xlsx, write_xlsx
from ..i18n import LANGUAGES, speaking, tr, tr_n
from ..printing.sheet import PAPERS
from ..rating.pdf import write_pdf
from ..rating.report import Wanted, rating_report
from .base import TmfAlgorithm
from .ratinglist_parameters import FILES, declare_ratinglist_parameters, ratinglist_faults


class RatingList(TmfAlgorithm):
    """See ``shortHelpString``."""

    ID = "ratinglist"

    def displayName(self):
        return tr("Hazard rating list")

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

    def flags(self):
        # Print layouts belong to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration=None):
        declare_ratinglist_parameters(self)

    def checkParameterValues(self, parameters, context):
        ok, message = super().checkParameterValues(parameters, context)
        fault = message if not ok else ratinglist_faults(self, parameters, context)
        return (False, fault) if fault else (True, "")

    def processAlgorithm(self, parameters, context, feedback):
        with speaking(("", *LANGUAGES)[self.parameterAsEnum(parameters, "LANGUAGE", context)]):
            report, area = self._report(parameters, context, feedback)
            results = {}
            for name, write in zip(FILES, (self._html, self._xlsx, self._pdf, self._csv)):
                path = self.parameterAsFileOutput(parameters, name, context) if parameters.get(name) else ""
                if not path:
                    continue
                if feedback.isCanceled():
                    raise QgsProcessingException(tr("Cancelled. Not all files were written."))
                try:
                    Path(path).parent.mkdir(parents=True, exist_ok=True)
                    write(report, area, path, parameters, context, feedback)
                except OSError as error:
                    raise QgsProcessingException(
                        tr("The file {file} cannot be written: {reason}").format(file=path, reason=error)
                    ) from error
                results[name] = path
        count = len(report.facilities)
        feedback.pushInfo(tr_n("%n facility(ies) in the rating list.", count))
        return {**results, "FACILITIES": count}

    def _report(self, parameters, context, feedback):
        day = self.parameterAsDateTime(parameters, "DATE", context).date() if parameters.get("DATE") else None
        title = self.parameterAsString(parameters, "TITLE", context).strip()
        wanted = Wanted(
            title=title or tr("Hazard of tailings management facilities"),
            organisation=self.parameterAsString(parameters, "ORGANISATION", context).strip(),
            date=date(day.year(), day.month(), day.day()) if day and day.isValid() else date.today(),
            top=self.parameterAsInt(parameters, "TOP_N", context),
            name_field=self.parameterAsString(parameters, "NAME_FIELD", context),
            group_field=self.parameterAsString(parameters, "GROUP_FIELD", context),
        )
        return rating_report(
            self.parameterAsVectorLayer(parameters, "INPUT", context),
            self.source(parameters, "INPUT", context),
            wanted,
            self.optional_source(parameters, "PATHS", context),
            self.optional_source(parameters, "CROSSINGS", context),
            context,
            feedback,
        )

    def _html(self, report, area, path, parameters, context, feedback):
        Path(path).write_text(html_text(report), encoding="utf-8", newline="\n")

    def _csv(self, report, area, path, parameters, context, feedback):
        Path(path).write_bytes(csv_text(report).encode("utf-8-sig"))

    def _xlsx(self, report, area, path, parameters, context, feedback):
        if formatting_available():
            write_xlsx(report, path)
            return
        feedback.pushWarning(
            tr("The Python package XlsxWriter is missing in this QGIS: the workbook has all values, but no colours, "
               "widths or filters. Windows: install python3-xlsxwriter with the OSGeo4W Setup. Debian and Ubuntu: apt "
               "install python3-xlsxwriter.")
        )  # fmt: skip
        write_plain_xlsx(report, path)

    def _pdf(self, report, area, path, parameters, context, feedback):
        paper = list(PAPERS)[self.parameterAsEnum(parameters, "PAPER", context)]
        paths = self.optional_source(parameters, "PATHS", context)
        crossings = self.optional_source(parameters, "CROSSINGS", context)
        write_pdf(report, path, paper, paths, crossings, area, feedback)
