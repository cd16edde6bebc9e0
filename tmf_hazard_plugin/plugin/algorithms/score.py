"""tmfhazard:score: facilities in, the same facilities out, scored, ranked and styled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from qgis.core import QgsProcessingException

from ...core.cells import Cells
from ...core.profile import BUILTIN_PROFILES, Profile, ProfileError, builtin_profile, load_profile
from ...core.readings import refused_texts
from ...core.scoring import POLICIES, score
from ...core.units import VOLUME_UNITS
from ...core.variables import Variable, read_variables
from ...hydrology import report_progress
from .. import messages
from ..i18n import tr
from ..input_checks import check_crs
from ..legend import LegendInfo
from ..processing_run import Run
from ..reading import Facilities, FieldChoice, choose_fields, name_evidence, population_how, read_facilities
from ..site_inputs import (
    FoundWater,
    RiverSize,
    flood_zones,
    ground_acceleration,
    nearest_lakes,
    nearest_rivers,
    profile_rasters,
)
from ..style import StyleOnLoad, apply_style, save_style
from ..writing import layers_of, write_result
from . import score_messages
from .score_parameters import ScoreParameters, preferred_method

if TYPE_CHECKING:
    import pandas as pd


class SiteInputs(NamedTuple):
    """What the layers around the facilities give; ``flood`` and ``pga``: (n,), None where there is no layer."""

    river: FoundWater
    lake: FoundWater
    flood: np.ndarray | None
    pga: np.ndarray | None


class ScoreHazard(ScoreParameters):
    """See ``shortHelpString``."""

    ID = "score"
    STEPS = 6

    def displayName(self) -> str:
        return tr("Score TMF hazard")

    @classmethod
    def summary(cls) -> str:
        return tr("scores, classes and ranks a point layer of facilities")

    @classmethod
    def menu_text(cls) -> str:
        return tr("Score hazard…")

    @classmethod
    def menu_parameters(cls) -> dict[str, Any]:
        return {cls.METHOD: preferred_method()}

    def shortHelpString(self) -> str:
        return score_messages.score_help()

    def execute(self, run: Run) -> dict[str, Any]:
        """Reads, computes, writes."""
        profile = self._profile(run)
        facilities = read_facilities(run, self.INPUT)
        given = {role: run.text(name) for name, role in self.FIELDS.items()}
        source = run.source(self.INPUT)
        evidence = name_evidence(source, layers_of(run.parameters[self.INPUT], run.context))
        choice = choose_fields(facilities.fields, given, profile.variables, facilities.column, evidence)
        score_messages.log_input(run.feedback, facilities, choice, profile)
        if not facilities.crs.isValid() and any(run.is_given(name) for name in self.LAYERS):
            raise QgsProcessingException(messages.no_crs())
        check_crs(run, self.LAYERS)

        columns = {role: np.array(facilities.column(name), dtype=object) for role, name in choice.chosen.items()}
        names = columns.get("name")
        found = self._site_inputs(run, facilities, names)
        variables, cells = self._variables(run, facilities, choice, columns, found, profile)
        policy = POLICIES[run.option(self.UNKNOWN_POLICY)]
        result = score(profile, variables, policy)
        self._complete(result, variables, found)
        result["method"] = f"{profile.stamp} {policy}"
        result["not_read"] = refused_texts(cells, len(facilities))

        run.step(5)
        report_progress(run.steps, 0.0)  # the last moment to cancel before anything is written
        destination, output = write_result(run, self.INPUT, self.OUTPUT, facilities, result, profile)
        named_by = choice.chosen.get("name", "")
        legend = LegendInfo.for_profile(profile, output.renamed.get(named_by, named_by), bool(given["name"]))
        StyleOnLoad.set_on(run.context, destination, lambda layer: apply_style(layer, legend))
        kept = save_style(destination, run.context, lambda layer: apply_style(layer, legend), "TMF Hazard")
        score_messages.log_summary(run.feedback, result, names, legend, kept)
        counts = np.bincount(result["haz_class"], minlength=len(self.COUNTS)).tolist()
        unsettled = int((result["cls_min"] != result["cls_max"]).sum())
        return {
            self.OUTPUT: destination,
            self.FACILITIES: len(result),
            self.UNSETTLED: unsettled,
            **{name: counts[code] for code, name in self.COUNTS.items()},
        }

    def _profile(self, run: Run) -> Profile:
        """The method: the file's where one is given, else the built-in one."""
        path = run.file(self.METHOD_FILE)
        try:
            return load_profile(path) if path else builtin_profile(BUILTIN_PROFILES[run.option(self.METHOD)])
        except ProfileError as error:
            raise QgsProcessingException(messages.profile_error(path, error)) from error

    def _site_inputs(self, run: Run, facilities: Facilities, names: messages.Names) -> SiteInputs:
        """The steps 1 to 4: water, flood zones and ground motion at the facilities. ``names`` for the log, or None."""
        sites, radius_m = facilities.sites, run.number(self.SEARCH_RADIUS)
        run.step(1)
        size = RiverSize(run.text(self.RIVER_SIZE_FIELD), run.option(self.RIVER_SIZE_KIND))
        river = nearest_rivers(run, run.optional_source(self.RIVERS), sites, radius_m, size, names)
        run.step(2)
        lake = nearest_lakes(run, run.optional_source(self.LAKES), sites, radius_m)
        run.step(3)
        zones = run.optional_source(self.FLOOD_ZONES)
        flood = None if zones is None else flood_zones(run, zones, sites, radius_m)
        run.step(4)
        raster = run.raster_layer(self.SEISMIC)
        pga = None if raster is None else ground_acceleration(run, raster, sites, names)
        return SiteInputs(river, lake, flood, pga)

    def _variables(
        self,
        run: Run,
        facilities: Facilities,
        choice: FieldChoice,
        columns: dict[str, np.ndarray],
        found: SiteInputs,
        profile: Profile,
    ) -> tuple[dict[str, Variable], dict[str, Cells]]:
        """The variables by id and the cells by role, from ``columns`` (role -> raw values) and what was ``found`` near
        the facilities."""
        unit = list(VOLUME_UNITS)[run.option(self.VOLUME_UNIT)]
        unit = score_messages.volume_unit(run.feedback, choice, unit)
        variables, cells = read_variables(
            columns,
            len(facilities),
            river=found.river.water,
            lake=found.lake.water,
            pga_raster=found.pga,
            flood_zone=found.flood,
            factors={**{role: one.factor for role, one in choice.units.items()}, "volume": VOLUME_UNITS[unit]},
            bulk_density=run.number(self.BULK_DENSITY),
            own=profile.variables,
            substances=profile.substances,
            population_how=population_how(facilities, choice),
        )
        variables.update(profile_rasters(run, profile, facilities.sites))
        messages.log_problems(run.feedback, cells, choice, columns.get("name"))
        score_messages.log_volumes(run.feedback, variables["volume_m3"].values, unit)
        return variables, cells

    def _complete(self, result: pd.DataFrame, variables: dict[str, Variable], found: SiteInputs) -> None:
        """Adds to ``result`` what it was computed from."""
        for name in ("volume_m3", "whc", "in_flood"):
            result[name] = variables[name].values
        for name, water in (("riv_dist_m", found.river.water), ("lak_dist_m", found.lake.water)):
            result[name] = np.where(np.isinf(water.distance_m), np.nan, water.distance_m)
        result["riv_id"] = found.river.ids
