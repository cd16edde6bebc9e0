"""tmfhazard:downstream: where a failure would flow, whom and which country it would reach."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsFeatureSource, QgsProcessingException, QgsProcessingUtils

from ...hydrology import report_progress
from ..downstream import messages
from ..downstream.model import QUALITY_FIELD, Layer, Layers, Rivers, Settings, field_for
from ..downstream.run import trace_downstream
from ..downstream.style import style_of
from ..downstream.writing import DownstreamWriter
from ..i18n import tr
from ..input_checks import check_crs
from ..messages import no_crs
from ..processing_run import Run
from ..reading import Facilities, name_field, read_facilities
from ..style import StyleOnLoad, save_style
from .downstream_parameters import DownstreamParameters


class TraceDownstream(DownstreamParameters):
    """See ``shortHelpString``."""

    ID = "downstream"
    STEPS = 7

    def displayName(self) -> str:
        return tr("Trace downstream")

    @classmethod
    def summary(cls) -> str:
        return tr("follows the river below each facility: borders, places, people, travel times")

    @classmethod
    def menu_text(cls) -> str:
        return tr("Trace downstream…")

    def shortHelpString(self) -> str:
        return messages.downstream_help()

    def execute(self, run: Run) -> dict[str, Any]:
        """Reads, traces, writes."""
        facilities = read_facilities(run, self.INPUT)
        messages.log_facilities(run, facilities)
        if not facilities.crs.isValid() and len(facilities):
            raise QgsProcessingException(no_crs())
        check_crs(run, self.LAYERS)
        fields = self._find_fields(run, facilities)
        layers, settings = self._layers(run, fields), self._settings(run)
        self._log_fields(run, fields, layers)
        names = _facility_names(facilities, fields[self.NAME_FIELD])

        result = trace_downstream(facilities.sites, layers, settings, run.steps)
        if result.traced is not None and layers.rivers is not None:
            messages.log_network(run, result.traced.network, layers.rivers.by_id)
        report_progress(run.steps, 100.0)  # the last moment to cancel before anything is written
        run.step(5)
        writer = DownstreamWriter(run, facilities, names, result, settings)
        writer.write_paths()
        writer.write_crossings()
        writer.write_reached()
        run.step(6)
        writer.write_facilities()
        for name, destination in writer.destinations.items():
            if name != self.OUTPUT:
                StyleOnLoad.set_on(run.context, destination, style_of(name))
                save_style(destination, run.context, style_of(name), "TMF Hazard")
        messages.log_result(run, result, facilities, names, settings)
        columns = result.columns
        traced = int(np.isfinite(columns["path_km"]).sum())
        return {
            **writer.destinations,
            self.FACILITIES: len(facilities),
            self.TRACED: traced,
            self.UNSNAPPED: len(facilities) - traced,
            self.TRANSBOUNDARY: int(np.isfinite(columns["border_km"]).sum()),
            self.ALERTS: int((columns["alert"] == 1).sum()),
        }

    def _find_fields(self, run: Run, facilities: Facilities) -> dict[str, str]:
        """The field that each of ``FIELDS`` has, "" for none: the given one, else the one found by its name."""
        fields = {
            role: field_for(role, run.text(role), _field_names(run.optional_source(layer)))
            for role, layer in self.FIELDS.items()
            if role != self.NAME_FIELD
        }
        found = run.text(self.NAME_FIELD) or name_field(facilities.fields, facilities.column)
        return {**fields, self.NAME_FIELD: found}

    def _layers(self, run: Run, fields: dict[str, str]) -> Layers:
        """The layers of the run with their ``fields``. Raises ``QgsProcessingException`` where one cannot be read."""

        def layer(name: str, name_field: str | None = None, population_field: str = "") -> Layer | None:
            source = run.optional_source(name)
            if source is None:
                return None
            own = field_for(self.NAME_FIELD, "", _field_names(source)) if name_field is None else name_field
            return Layer(source, own, population_field)

        return Layers(
            rivers=self._rivers(run, fields),
            lakes=layer(self.LAKES, fields[self.LAKE_NAME_FIELD]),
            countries=layer(self.COUNTRIES, fields[self.COUNTRY_FIELD]),
            places=layer(self.PLACES, None, fields[self.POPULATION_FIELD]),
            receptors=self._receptors(run),
            population=run.raster_layer(self.POPULATION),
        )

    def _rivers(self, run: Run, fields: dict[str, str]) -> Rivers | None:
        """The river layer with its ``fields``, None for none."""
        source = run.optional_source(self.RIVERS)
        if source is None:
            return None
        quality = field_for(QUALITY_FIELD, "", _field_names(source))
        return Rivers(
            source, fields[self.REACH_ID_FIELD], fields[self.NEXT_DOWN_FIELD], fields[self.ORDER_FIELD], quality
        )

    def _receptors(self, run: Run) -> list[Layer]:
        """The layers of RECEPTORS. Raises ``QgsProcessingException`` for one that cannot be read."""
        if not run.is_given(self.RECEPTORS):
            return []
        found = self.parameterAsLayerList(run.parameters, self.RECEPTORS, run.context)
        if not found or any(layer is None for layer in found):
            raise QgsProcessingException(self.invalidSourceError(run.parameters, self.RECEPTORS))
        sources = [QgsProcessingUtils.variantToSource(layer, run.context) for layer in found]
        return [Layer(source, field_for(self.NAME_FIELD, "", _field_names(source))) for source in sources]

    def _log_fields(self, run: Run, fields: dict[str, str], layers: Layers) -> None:
        """Which fields were taken, of the parameters and of the layers that no parameter says how to name."""
        titles = {role: run.title(role) for role, layer in self.FIELDS.items() if run.is_given(layer)}
        named = [layer for layer in (layers.places, *layers.receptors) if layer is not None]
        own = {messages.name_field_of(layer.name): layer.name_field for layer in named}
        given = {role: run.text(role) for role in self.FIELDS}
        messages.log_fields(run, {**titles, **{title: title for title in own}}, given, {**fields, **own})

    def _settings(self, run: Run) -> Settings:
        """The numbers of the run."""
        return Settings(
            tolerance_m=run.number(self.SNAP_TOLERANCE),
            reversed=run.option(self.FLOW_DIRECTION) == 1,
            snap_m=run.number(self.SNAP_DISTANCE),
            limit_m=run.number(self.MAX_DISTANCE) * 1000.0 or np.inf,
            velocity=run.number(self.VELOCITY),
            corridor_m=run.number(self.CORRIDOR),
            alert_h=run.number(self.ALERT_HOURS),
            border_length_m=run.number(self.BORDER_LENGTH),
            border_width_m=run.number(self.BORDER_WIDTH),
            population_radius_m=run.number(self.POPULATION_RADIUS),
        )


def _facility_names(facilities: Facilities, field: str) -> list[str | None]:
    """The names of the facilities as text, None where there is none."""
    if not field:
        return [None] * len(facilities)
    return [None if name is None else str(name) for name in facilities.column(field)]


def _field_names(source: QgsFeatureSource | None) -> list[str]:
    """The names of the fields of ``source``, [] without one."""
    return [] if source is None else source.fields().names()
