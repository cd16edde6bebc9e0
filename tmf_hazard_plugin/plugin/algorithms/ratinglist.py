"""tmfhazard:ratinglist: a scored layer as files that are read without QGIS."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ...core.languages import LANGUAGES
from ...hydrology import Cancelled
from ...report.html import html_text
from ...report.model import Report
from ...report.rendering import OwnTemplateError, templates_available
from ...report.tables import csv_text
from ...report.xlsx import formatting_available, write_plain_xlsx, write_xlsx
from ..i18n import speaking, tr, tr_n
from ..os_errors import os_error_reason
from ..printing.page import PAPERS
from ..processing_run import Run
from ..ratinglist.feature_cache import CachedFeatures
from ..ratinglist.overview_map import MapInputs
from ..ratinglist.pdf import write_pdf
from ..ratinglist.report import LayerInfo, ReportOptions, layer_name, rating_report, read_scored
from ..threads import in_main_thread
from ..writing import layers_of
from .ratinglist_parameters import RatingListParameters, jinja2_missing, own_template_error


class PageError(Exception):
    """The web page cannot be made of its template; the other files can be written."""


class RatingList(RatingListParameters):
    """See ``shortHelpString``."""

    ID = "ratinglist"
    STEPS = 2 + len(RatingListParameters.FILES)

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

    def prepareAlgorithm(self, parameters, context, feedback):
        """Called by QGIS in the main thread, where layers live."""
        super().prepareAlgorithm(parameters, context, feedback)
        run = Run.of(self, parameters, context, QgsProcessingFeedback(), self.STEPS)
        source = run.source(self.INPUT)
        layer = next(iter(layers_of(parameters[self.INPUT], context)), None)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        self.readers_language = ("", *LANGUAGES)[run.option(self.LANGUAGE)]  # "": that of QGIS
        with speaking(self.readers_language):
            self.layer_info = LayerInfo.of(layer, source, run.text(self.GROUP_FIELD))
        self.flow_names = {
            name: layer_name(found)
            for name in (*self.FLOW, self.READINGS)
            for found in layers_of(parameters.get(name), context)
        }
        error = self._readings_error(run)  # a model does not check before the run
        if error:
            raise QgsProcessingException(error)
        return True

    def execute(self, run: Run) -> dict[str, Any]:
        """Mostly in a thread. The log is in the language of the user, the files are in that of the reader.

        A file that cannot be written ends the run; a web page that its template does not allow ends it after the
        other files are written.
        """
        made, message = None, ""
        try:
            made = self._report(run)
        except Cancelled:
            message = tr("Cancelled. Nothing was written.")
        # Not raised above: QGIS keeps what an error is raised from, with all that was being drawn.
        if made is None:
            raise QgsProcessingException(message)
        report, map_inputs = made
        results: dict[str, Any] = {}
        writers = (self._write_html, self._write_xlsx, self._write_pdf, self._write_csv)
        for k, (name, write) in enumerate(zip(self.FILES, writers)):
            path = self.parameterAsFileOutput(run.parameters, name, run.context) if run.parameters.get(name) else ""
            if not path:
                continue
            if run.feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled. Not all files were written."))
            run.step(2 + k)
            page_error, error = self._try_to_write(write, report, map_inputs, path, run)
            if error:
                raise QgsProcessingException(error)
            message = message or page_error
            results.update({} if page_error else {name: path})
        if message:
            raise QgsProcessingException("\n".join([message, *self._written(results)]))
        count = len(report.facilities)
        run.info(tr_n("%n facility(ies) in the rating list.", count))
        return {**results, self.FACILITIES: count}

    def _try_to_write(
        self, write: Callable[..., None], report: Report, map_inputs: MapInputs, path: str, run: Run
    ) -> tuple[str, str]:
        """Writes a file. Returns why the web page cannot be made, and why the run has to end; "" each where it need
        not."""
        try:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            write(report, map_inputs, path, run)
        except PageError as error:
            return str(error), ""
        except OSError as error:
            return "", tr("The file {file} cannot be written: {reason}").format(
                file=path, reason=os_error_reason(error)
            )
        except Cancelled:
            return "", tr("Cancelled. Not all files were written.")
        return "", ""

    def _written(self, results: dict[str, Any]) -> list[str]:
        """That the other files were written, where there are any."""
        files = ", ".join(map(str, results.values()))
        return [tr("The other files were written: {files}").format(files=files)] if files else []

    def _report(self, run: Run) -> tuple[Report, MapInputs]:
        """The report, and what its map is drawn from. Raises ``Cancelled``."""
        scored, method = read_scored(run.source(self.INPUT), run.context, run.steps)
        run.step(1)
        paths, crossings, readings = (self._cached(run, name) for name in (*self.FLOW, self.READINGS))
        with speaking(self.readers_language):
            return rating_report(scored, method, self.layer_info, self._options(run), paths, crossings, readings, run)

    def _cached(self, run: Run, name: str) -> CachedFeatures | None:
        source = run.optional_source(name)
        if source is None:
            return None
        return CachedFeatures.of(source, self.flow_names.get(name) or source.sourceName(), run.steps)

    def _options(self, run: Run) -> ReportOptions:
        """What the user asked for, in the current language."""
        given = run.parameters.get(self.DATE)
        day = self.parameterAsDateTime(run.parameters, self.DATE, run.context).date() if given else None
        return ReportOptions(
            title=run.text(self.TITLE).strip() or tr("Hazard of tailings management facilities"),
            organisation=run.text(self.ORGANISATION).strip(),
            date=date(day.year(), day.month(), day.day()) if day and day.isValid() else date.today(),
            top=self.parameterAsInt(run.parameters, self.TOP_N, run.context),
            name_field=run.text(self.NAME_FIELD),
            group_field=run.text(self.GROUP_FIELD),
        )

    def _write_html(self, report: Report, map_inputs: MapInputs, path: str, run: Run) -> None:
        """Raises ``PageError`` before the file is opened, so that an older one stays."""
        if not templates_available():
            raise PageError(jinja2_missing())
        try:
            page = html_text(report, run.file(self.TEMPLATE))
        except OwnTemplateError as error:
            raise PageError(own_template_error(error)) from None
        Path(path).write_bytes(page.encode())

    def _write_csv(self, report: Report, map_inputs: MapInputs, path: str, run: Run) -> None:
        Path(path).write_bytes(csv_text(report).encode("utf-8-sig"))

    def _write_xlsx(self, report: Report, map_inputs: MapInputs, path: str, run: Run) -> None:
        if formatting_available():
            write_xlsx(report, path)
            return
        run.warn(
            tr("The Python package XlsxWriter is missing in this QGIS: the workbook has all values, but no colours, "
               "widths or filters. Windows: install python3-xlsxwriter with the OSGeo4W Setup. Debian and Ubuntu: apt "
               "install python3-xlsxwriter.")
        )  # fmt: skip
        write_plain_xlsx(report, path)

    def _write_pdf(self, report: Report, map_inputs: MapInputs, path: str, run: Run) -> None:
        """Draws page by page in the main thread, where print layouts live; between the pages it has time for the
        window. Raises ``Cancelled``."""
        run.steps.setProgressText(tr("Drawing the PDF…"))
        paper = list(PAPERS)[run.option(self.PAPER)]
        pieces = write_pdf(report, map_inputs, path, paper)

        def draw() -> float | None:
            with speaking(report.language):
                return next(pieces, None)

        while (printed := in_main_thread(draw)) is not None:
            run.steps.setProgress(printed)
            if run.steps.isCanceled():
                in_main_thread(pieces.close)
                raise Cancelled
