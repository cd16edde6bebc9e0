"""tmfhazard:score: facilities in, the same facilities out, scored, ranked and styled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from qgis.core import QgsProcessingException, QgsSettings

from ...core.profile import Profile
from ...core.readings import readings, refused_texts
from ...core.scoring import POLICIES, score
from ...core.variables import Variable, VariableReader, read_variables
from ...hydrology import report_progress
from .. import messages
from ..column_units import column_units
from ..i18n import tr
from ..input_checks import check_crs
from ..legend import LegendInfo
from ..position_messages import log_odd_rows
from ..positions import odd_rows
from ..processing_run import Run
from ..raster_unit import raster_unit
from ..reading import Facilities, population_how, read_facilities
from ..readings_table import write_readings
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
from ..writing import write_result
from . import score_messages
from .score_messages import Register
from .score_parameters import READINGS_FILE_SETTING, ScoreParameters, preferred_method

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
        """The preferred method, and the last file of corrections where it is still there."""
        last = QgsSettings().value(READINGS_FILE_SETTING, "")
        suggested = {cls.READINGS_FILE: last} if last and Path(last).is_file() else {}
        return {cls.METHOD: preferred_method(), **suggested}

    @classmethod
    def remember(cls, parameters: dict[str, Any]) -> None:
        QgsSettings().setValue(READINGS_FILE_SETTING, str(parameters.get(cls.READINGS_FILE) or ""))

    def shortHelpString(self) -> str:
        return score_messages.score_help()

    def execute(self, run: Run) -> dict[str, Any]:
        """Reads, computes, writes."""
        profile = self.profile(run)
        facilities = read_facilities(run, self.INPUT)
        register = self._register(run, facilities, profile)
        countries = run.optional_source(self.COUNTRIES)
        odd = odd_rows(facilities, register.names, register.ids, countries, run.steps)
        log_odd_rows(run.feedback, odd, register.labels, register.ids, countries.sourceName() if countries else "")
        found = self._site_inputs(run, facilities, register.labels)
        variables = self._variables(run, facilities, register, found, profile)
        policy = POLICIES[run.option(self.UNKNOWN_POLICY)]
        result = score(profile, variables, policy)
        self._complete(result, variables, found)
        corrected = f"readings:{register.corrections.name} " if register.corrections else ""
        result["method"] = f"{profile.stamp} {corrected}{policy}"
        result["not_read"] = refused_texts(register.cells, len(facilities))

        run.step(5)
        report_progress(run.steps, 0.0)  # the last moment to cancel before anything is written
        read = self._readings(run, register, profile)
        destination = self._write(run, facilities, register, result, profile)
        counts = np.bincount(result["haz_class"], minlength=len(self.COUNTS)).tolist()
        unsettled = int((result["cls_min"] != result["cls_max"]).sum())
        return {
            self.OUTPUT: destination,
            **read,
            self.FACILITIES: len(result),
            self.UNSETTLED: unsettled,
            **{name: counts[code] for code, name in self.COUNTS.items()},
        }

    def _register(self, run: Run, facilities: Facilities, profile: Profile) -> Register:
        """The register, its columns chosen and read into cells; all that is odd about it is logged.

        Raises ``QgsProcessingException`` where a layer's positions are not known, and for unfit corrections.
        """
        corrections = self.corrections(run, profile)
        choice = self.choose(run, facilities.fields, profile, corrections, facilities.column)
        columns = {role: np.array(facilities.column(name), dtype=object) for role, name in choice.chosen.items()}
        names, ids = columns.pop("name", None), columns.pop("id", None)
        labels = ids if names is None else names
        score_messages.log_input(run.feedback, facilities, choice, profile, corrections, labels)
        if not facilities.crs.isValid() and any(run.is_given(name) for name in self.LAYERS):
            raise QgsProcessingException(messages.no_crs())
        check_crs(run, self.LAYERS)
        units = column_units(choice, {role: run.option(name) for name, role in self.UNITS.items()}, corrections)
        reader = VariableReader(
            columns,
            len(facilities),
            {role: found.unit.factor for role, found in units.items()},
            run.number(self.BULK_DENSITY),
            own=profile.variables,
            substances=profile.substances,
            meanings=corrections.meanings(choice.chosen) if corrections else {},
        )
        cells = {role: reader.read(role, column) for role, column in columns.items()}
        register = Register(choice, units, cells, names, ids, corrections)
        score_messages.log_register(run.feedback, register, profile, run.is_given(self.READINGS))
        return register

    def _write(
        self, run: Run, facilities: Facilities, register: Register, result: pd.DataFrame, profile: Profile
    ) -> str:
        """Writes the scored layer, styles it and logs the summary; the destination."""
        destination, output = write_result(run, self.INPUT, self.OUTPUT, facilities, result, profile)
        named_by = register.choice.chosen.get("name", "")
        by_user = bool(run.text(self.NAME_FIELD))
        legend = LegendInfo.for_profile(profile, output.renamed.get(named_by, named_by), by_user)
        StyleOnLoad.set_on(run.context, destination, lambda layer: apply_style(layer, legend))
        kept = save_style(destination, run.context, lambda layer: apply_style(layer, legend), "TMF Hazard")
        score_messages.log_summary(run.feedback, result, register, legend, kept)
        return destination

    def _readings(self, run: Run, register: Register, profile: Profile) -> dict[str, str]:
        """Writes the table READINGS where it is asked for; the destination by its output."""
        if not run.is_given(self.READINGS):
            return {}
        found = readings(profile, register.cells, run.number(self.BULK_DENSITY))
        return {self.READINGS: write_readings(run, self.READINGS, found, register.choice.chosen, profile)}

    def _site_inputs(self, run: Run, facilities: Facilities, names: messages.Names) -> SiteInputs:
        """The steps 1 to 4: water, flood zones and ground motion at the facilities. ``names`` for the log, or None."""
        sites, radius_m = facilities.sites, run.number(self.SEARCH_RADIUS)
        run.step(1)
        size = RiverSize(run.text(self.RIVER_SIZE_FIELD), run.option(self.RIVER_SIZE_KIND))
        river = nearest_rivers(run, run.optional_source(self.RIVERS), sites, radius_m, size, names)
        run.step(2)
        lake = nearest_lakes(run, run.optional_source(self.LAKES), sites, radius_m, names)
        run.step(3)
        zones = run.optional_source(self.FLOOD_ZONES)
        flood = None if zones is None else flood_zones(run, zones, sites, radius_m, names)
        run.step(4)
        raster = run.raster_layer(self.SEISMIC)
        pga = None
        if raster is not None:
            pga = ground_acceleration(run, raster, raster_unit(run.feedback, raster), sites, names)
        return SiteInputs(river, lake, flood, pga)

    def _variables(
        self, run: Run, facilities: Facilities, register: Register, found: SiteInputs, profile: Profile
    ) -> dict[str, Variable]:
        """The variables by id, from the ``register`` and what was ``found`` near the facilities."""
        variables, _ = read_variables(
            {},
            len(facilities),
            river=found.river.water,
            lake=found.lake.water,
            pga_raster=found.pga,
            flood_zone=found.flood,
            bulk_density=run.number(self.BULK_DENSITY),
            own=profile.variables,
            population_how=population_how(facilities, register.choice),
            cells=register.cells,
        )
        variables.update(profile_rasters(run, profile, facilities.sites, register.labels))
        return variables

    def _complete(self, result: pd.DataFrame, variables: dict[str, Variable], found: SiteInputs) -> None:
        """Adds to ``result`` what it was computed from."""
        for name in ("volume_m3", "whc", "in_flood"):
            result[name] = variables[name].values
        for name, water in (("riv_dist_m", found.river.water), ("lak_dist_m", found.lake.water)):
            result[name] = np.where(np.isinf(water.distance_m), np.nan, water.distance_m)
        result["riv_id"] = found.river.ids
