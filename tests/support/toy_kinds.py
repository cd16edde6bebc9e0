"""Component kinds that the plugin does not ship: what a contributor would write."""

import numpy as np

from tmf_hazard_plugin.core.kinds import RasterInput
from tmf_hazard_plugin.core.kinds.base import OneVariableKind
from tmf_hazard_plugin.core.kinds.steps import Steps
from tmf_hazard_plugin.core.languages import mark_for_translation

HEIGHT = {"id": "height", "kind": "linear", "input": "dam_m", "slope": 0.5, "up_to": 3, "range": [0, 3], "title": "Height",
          "source": "plugin", "grade": "C-"}  # fmt: skip


def method(**changes):
    """A profile as data, with one component of the toy kind."""
    return {
        "id": "toy", "version": "1", "title": "toy",
        "variables": [{"id": "dam_m", "kind": "number", "title": "height of the dam, m"}],
        "components": [{**HEIGHT, **changes}],
        "classes": [{"code": 1}, {"code": 2, "from": 1}, {"code": 3, "from": 2}, {"code": 4, "from": 3}],
    }  # fmt: skip


class Linear(OneVariableKind):
    """``slope`` times the number, at most ``up_to`` where it is given."""

    id = "linear"
    schema = {
        "required": ["input", "slope"],
        "properties": {"input": {"type": "string"}, "slope": {"type": "number"}, "up_to": {"type": "number"}},
    }

    def scores(self, rule):
        return None

    def ends(self, rule):
        return (0.0, rule["up_to"]) if "up_to" in rule else None

    def score(self, rule, values, categories):
        return np.minimum(rule["slope"] * values, rule.get("up_to", np.inf))

    def words(self, rule, translator):
        text = translator.translate(mark_for_translation("{slope} × {variable}"))
        return text.format(slope=translator.number(rule["slope"]), variable=translator.variable(rule["input"]))

    def signs(self, rule):
        return [f"{rule['slope']:g} × `{rule['input']}`"]


class RasterSteps(Steps):
    """The value of the raster ``input``, a file beside the profile, through steps."""

    id = "toy_raster"
    schema = {**Steps.schema, "properties": {**Steps.schema["properties"], "input": {"$ref": "#/definitions/file"}}}

    def errors(self, rule, variables):
        return []

    def rasters(self, rule):
        return {rule["input"]: RasterInput(rule["input"])}
