"""tmfhazard:score: facilities in, the same facilities out, scored, ranked and styled."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingException, QgsProcessingMultiStepFeedback

from ...core.profile import BUILTIN_PROFILES, ProfileError, builtin_profile, load_profile
from ...core.scoring import POLICIES, score
from ...core.variables import VOLUME_UNITS, read_variables
from ...hydrology import Cancelled, report_progress
from .. import messages
from ..i18n import tr
from ..legend import LegendInfo
from ..reading import ROLES, choose_fields, population_how, read_facilities
from ..site_inputs import flood_zones, ground_acceleration, nearest_water, profile_rasters
from ..style import StyleOnLoad, apply_style, save_style
from ..writing import write_result
from .base import TmfAlgorithm
from .score_parameters import declare_score_parameters, score_errors

UNITS = list(VOLUME_UNITS)


class ScoreHazard(TmfAlgorithm):
    """See ``shortHelpString``."""

    ID = "score"

    def displayName(self):
        return tr("Score TMF hazard")

    def shortHelpString(self):
        return messages.score_help()

    def initAlgorithm(self, configuration=None):
        declare_score_parameters(self)

    def checkParameterValues(self, parameters, context):
        ok, message = super().checkParameterValues(parameters, context)
        fault = message if not ok else score_errors(self, parameters, context)
        return (False, fault) if fault else (True, "")

    def processAlgorithm(self, parameters, context, feedback):
        steps = QgsProcessingMultiStepFeedback(6, feedback)
        try:
            return self.run_steps(parameters, context, feedback, steps)
        except Cancelled as stop:
            raise QgsProcessingException(tr("Cancelled. Nothing was written.")) from stop

    def run_steps(self, parameters, context, feedback, steps):
        """Read, compute, write."""
        profile = self.profile(parameters, context)
        facilities = read_facilities(self.source(parameters, self.INPUT, context), context.transformContext(), steps)
        given = {role: self.parameterAsString(parameters, name, context) for name, role in ROLES.items()}
        choice = choose_fields(facilities.fields, given, profile.variables, facilities.column)
        messages.log_input(feedback, facilities, choice, profile)
        if not facilities.crs.isValid() and any(parameters.get(name) for name in self.LAYERS):
            raise QgsProcessingException(messages.no_crs())
        self.check_crs(parameters, self.LAYERS, context, feedback)

        columns = {role: np.array(facilities.column(name), dtype=object) for role, name in choice.chosen.items()}
        names = columns.get("name")
        radius = self.parameterAsDouble(parameters, self.SEARCH_RADIUS, context)
        size_field = self.parameterAsString(parameters, self.RIVER_SIZE_FIELD, context)
        size_kind = self.parameterAsEnum(parameters, self.RIVER_SIZE_KIND, context)
        water, found = {}, {}
        for step, kind in enumerate(("river", "lake"), start=1):
            steps.setCurrentStep(step)
            layer = self.optional_source(parameters, self.RIVERS if kind == "river" else self.LAKES, context)
            water[kind], found[kind] = nearest_water(
                kind, layer, facilities.sites, radius, size_field, size_kind, names, feedback, steps
            )
        steps.setCurrentStep(3)
        zones = self.optional_source(parameters, self.FLOOD_ZONES, context)
        flood = None if zones is None else flood_zones(zones, facilities.sites, radius, feedback, steps)
        steps.setCurrentStep(4)
        raster = self.parameterAsRasterLayer(parameters, self.SEISMIC, context)
        pga = None if raster is None else ground_acceleration(raster, facilities.sites, names, feedback, steps)

        unit = UNITS[self.parameterAsEnum(parameters, self.VOLUME_UNIT, context)]
        unit = messages.volume_unit(feedback, choice, unit)
        policy = POLICIES[self.parameterAsEnum(parameters, self.UNKNOWN_POLICY, context)]
        variables, problems = read_variables(
            columns,
            len(facilities),
            water["river"],
            water["lake"],
            pga,
            flood,
            VOLUME_UNITS[unit],
            self.parameterAsDouble(parameters, self.BULK_DENSITY, context),
            profile.variables,
            profile.substances,
            population_how(facilities, choice),
        )
        variables.update(profile_rasters(profile, facilities.sites, feedback, steps))
        result = score(profile, variables, policy)
        messages.log_problems(feedback, problems, choice, names)
        messages.log_volumes(feedback, variables["volume_m3"].values, unit)

        steps.setCurrentStep(5)
        result["volume_m3"] = variables["volume_m3"].values
        result["whc"] = variables["whc"].values
        result["in_flood"] = variables["in_flood"].values
        for name, kind in (("riv_dist_m", "river"), ("lak_dist_m", "lake")):
            distance = water[kind].distance_m
            result[name] = np.where(np.isinf(distance), np.nan, distance)
        result["riv_id"] = found["river"]
        result["method"] = f"{profile.stamp} {policy}"
        report_progress(steps, 0.0)  # the last moment to cancel before anything is written
        destination, output = write_result(self, parameters, context, feedback, steps, profile, facilities, result)

        name_field = choice.chosen.get("name", "")
        named_by, chosen = output.renamed.get(name_field, name_field), bool(given["name"])
        legend = LegendInfo.profile(profile, named_by, chosen)
        StyleOnLoad.set_on(context, destination, lambda layer: apply_style(layer, legend))
        kept = save_style(destination, context, lambda layer: apply_style(layer, legend), "TMF Hazard")
        messages.log_summary(feedback, result, names, legend, profile, policy, kept)
        counts = np.bincount(result["haz_class"], minlength=5).tolist()
        numbers = dict(zip(("INSUFFICIENT", "LOW", "MEDIUM", "HIGH", "VERY_HIGH"), counts))
        unsettled = int((result["cls_min"] != result["cls_max"]).sum())
        return {self.OUTPUT: destination, "FACILITIES": len(result), "UNSETTLED": unsettled, **numbers}

    def profile(self, parameters, context):
        """The method: the file's where one is given, else the built-in one."""
        path = self.parameterAsFile(parameters, self.METHOD_FILE, context)
        try:
            if path:
                return load_profile(path)
            return builtin_profile(BUILTIN_PROFILES[self.parameterAsEnum(parameters, self.METHOD, context)])
        except ProfileError as error:
            raise QgsProcessingException(messages.profile_error(path, error)) from error
