"""tmfhazard:downstream: where a failure would flow, whom and which country it would reach."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingException, QgsProcessingMultiStepFeedback, QgsProcessingUtils

from ...hydrology import Cancelled, report_progress
from ..downstream import messages
from ..downstream.run import Layer, Settings, field_for, trace_downstream
from ..downstream.style import style_of
from ..downstream.writing import FlowWriter
from ..i18n import tr
from ..messages import no_crs
from ..reading import name_field, read_facilities_of
from ..style import StyleOnLoad, save_style
from .base import TmfAlgorithm
from .downstream_parameters import FIELDS, LAYERS, declare_downstream_parameters, downstream_errors


class TraceDownstream(TmfAlgorithm):
    """See ``shortHelpString``."""

    ID = "downstream"

    def displayName(self):
        return tr("Trace downstream")

    @classmethod
    def summary(cls) -> str:
        return tr("follows the river below each facility: borders, places, people, travel times")

    @classmethod
    def menu_text(cls) -> str:
        return tr("Trace downstream…")

    def shortHelpString(self):
        return messages.downstream_help()

    def initAlgorithm(self, configuration=None):
        declare_downstream_parameters(self)

    def checkParameterValues(self, parameters, context):
        ok, message = super().checkParameterValues(parameters, context)
        fault = message if not ok else downstream_errors(self, parameters, context)
        return (False, fault) if fault else (True, "")

    def processAlgorithm(self, parameters, context, feedback):
        steps = QgsProcessingMultiStepFeedback(7, feedback)
        if feedback.isCanceled():  # the steps hear of a cancellation only from now on
            steps.cancel()
        try:
            return self.run_steps(parameters, context, feedback, steps)
        except Cancelled as stop:
            raise QgsProcessingException(tr("Cancelled. Nothing was written.")) from stop

    def run_steps(self, parameters, context, feedback, steps):
        """Read, compute, write."""
        facilities = read_facilities_of(self.source(parameters, self.INPUT, context), context.transformContext(), steps)
        messages.log_facilities(feedback, facilities)
        if not facilities.crs.isValid() and len(facilities):
            raise QgsProcessingException(no_crs())
        self.check_crs(parameters, LAYERS, context, feedback)
        layers, fields = self.layers(parameters, context, facilities, feedback)
        settings = self.settings(parameters, context)

        flow = trace_downstream(facilities, layers, fields, settings, steps)
        flow.columns["screening"] = messages.screening(flow, settings)
        names = [None if name is None else str(name) for name in facilities.column(fields["NAME_FIELD"])] if (
            fields["NAME_FIELD"]
        ) else [None] * len(facilities)  # fmt: skip
        if flow.network is not None:
            messages.log_network(feedback, flow, bool(fields["REACH_ID_FIELD"] and fields["NEXT_DOWN_FIELD"]))

        report_progress(steps, 100.0)  # the last moment to cancel before anything is written
        steps.setCurrentStep(5)
        writer = FlowWriter(self, parameters, context, steps, facilities, names)
        writer.paths(flow, settings)
        writer.crossings(flow, settings)
        writer.reached(flow, settings)
        steps.setCurrentStep(6)
        writer.facilities_with(flow.columns, feedback)
        for name, destination in writer.destinations.items():
            if name != self.OUTPUT:
                StyleOnLoad.set_on(context, destination, style_of(name))
                save_style(destination, context, style_of(name), "TMF Hazard")
        messages.log_result(feedback, flow, facilities, names, settings)
        columns = flow.columns
        traced = int(np.isfinite(columns["path_km"]).sum())
        return {
            **writer.destinations,
            "FACILITIES": len(facilities),
            "TRACED": traced,
            "UNSNAPPED": len(facilities) - traced,
            "TRANSBOUNDARY": int(np.isfinite(columns["border_km"]).sum()),
            "ALERTS": int((columns["alert"] == 1).sum()),
        }

    def layers(self, parameters, context, facilities, feedback):
        """The layers by parameter, and the field that each role has ("" for none)."""
        sources = {
            name: self.optional_source(parameters, name, context)
            for name in (self.RIVERS, self.LAKES, self.COUNTRIES, self.PLACES)
        }
        own = {name: source.fields().names() for name, source in sources.items() if source is not None}
        own[self.INPUT] = facilities.fields
        given = {role: self.parameterAsString(parameters, role, context) for role in FIELDS}
        fields = {role: field_for(role, given[role], own.get(layer, ())) for role, layer in FIELDS.items()}
        fields["NAME_FIELD"] = given["NAME_FIELD"] or name_field(facilities.fields, facilities.column)
        fields["QUALITY_FIELD"] = field_for("QUALITY_FIELD", "", own.get(self.RIVERS, ()))
        layers = {name: None if source is None else Layer(source) for name, source in sources.items()}
        for name, role in ((self.LAKES, "LAKE_NAME_FIELD"), (self.COUNTRIES, "COUNTRY_FIELD")):
            if layers[name] is not None:
                layers[name].field = fields[role]
        if layers[self.PLACES] is not None:
            named_by = field_for("NAME_FIELD", "", own[self.PLACES])
            layers[self.PLACES] = Layer(sources[self.PLACES], fields["POPULATION_FIELD"], named_by)
        layers[self.RECEPTORS] = [
            Layer(receptor, "", field_for("NAME_FIELD", "", receptor.fields().names()))
            for receptor in self.receptors(parameters, context)
        ]
        layers[self.POPULATION] = self.parameterAsRasterLayer(parameters, self.POPULATION, context)
        titles = {role: self.parameterDefinition(role).description() for role, layer in FIELDS.items() if layer in own}
        named = [layer for layer in (layers[self.PLACES], *layers[self.RECEPTORS]) if layer is not None]
        named = {messages.name_field_of(layer.source.sourceName()): layer.name_field for layer in named}
        messages.log_fields(feedback, {**titles, **{title: title for title in named}}, given, {**fields, **named})
        return layers, fields

    def receptors(self, parameters, context):
        """The layers of RECEPTORS. Raises ``QgsProcessingException`` for one that cannot be read."""
        if parameters.get(self.RECEPTORS) in (None, "", []):
            return []
        found = self.parameterAsLayerList(parameters, self.RECEPTORS, context)
        if not found or any(layer is None for layer in found):
            raise QgsProcessingException(self.invalidSourceError(parameters, self.RECEPTORS))
        return [QgsProcessingUtils.variantToSource(layer, context) for layer in found]

    def settings(self, parameters, context):
        """The numbers of the run."""

        def value(name):
            return self.parameterAsDouble(parameters, name, context)

        return Settings(
            tolerance_m=value(self.SNAP_TOLERANCE),
            reversed=self.parameterAsEnum(parameters, self.FLOW_DIRECTION, context) == 1,
            snap_m=value(self.SNAP_DISTANCE),
            limit_m=value(self.MAX_DISTANCE) * 1000.0 or np.inf,
            velocity=value(self.VELOCITY),
            corridor_m=value(self.CORRIDOR),
            alert_h=value(self.ALERT_HOURS),
            border_length_m=value(self.BORDER_LENGTH),
            border_width_m=value(self.BORDER_WIDTH),
            population_radius_m=value(self.POPULATION_RADIUS),
        )
