"""Ids that saved models, scripts and files rely on. Adding is allowed; changing or reordering is not.

A new algorithm joins ``PARAMETERS`` and ``OUTPUTS``, a new parameter the list of its algorithm: by hand, for once they
are published they stay.
"""

from qgis.core import QgsProcessingParameterDefinition

from tmf_hazard_plugin.core import BUILTIN_PROFILES, POLICIES, VOLUME_UNITS, builtin_profile
from tmf_hazard_plugin.core.result import RESULT_FIELDS
from tmf_hazard_plugin.core.units import MASS_UNITS
from tmf_hazard_plugin.plugin.downstream.fields import OUTPUT_FIELDS

PARAMETERS = {
    "score": [
        "BULK_DENSITY", "COUNTRIES", "FLOOD_FIELD", "FLOOD_ZONES", "FOS_FIELD", "ID_FIELD", "INPUT", "LAKES",
        "MASS_FIELD", "MASS_UNIT", "METHOD", "METHOD_FILE", "MSK_FIELD", "NAME_FIELD", "OUTPUT", "PAR_FIELD",
        "PGA_FIELD", "READINGS", "READINGS_FILE", "RIVERS", "RIVER_SIZE_FIELD", "RIVER_SIZE_KIND", "SEARCH_RADIUS",
        "SEISMIC", "STATUS_FIELD", "SUBSTANCE_FIELD", "UNKNOWN_POLICY", "VOLUME_FIELD", "VOLUME_UNIT",
        "WASTE_CLASS_FIELD", "WHC_FIELD",
    ],
    "style": ["INPUT"],
    "downstream": [
        "ALERT_HOURS", "BORDER_LENGTH", "BORDER_WIDTH", "CORRIDOR", "COUNTRIES", "COUNTRY_FIELD", "CROSSINGS",
        "FLOW_DIRECTION", "INPUT", "LAKES", "LAKE_NAME_FIELD", "MAX_DISTANCE", "NAME_FIELD", "NEXT_DOWN_FIELD",
        "ORDER_FIELD", "OUTPUT", "PATHS", "PLACES", "POPULATION", "POPULATION_FIELD", "POPULATION_RADIUS", "REACHED",
        "REACH_ID_FIELD", "RECEPTORS", "RIVERS", "SNAP_DISTANCE", "SNAP_TOLERANCE", "VELOCITY",
    ],
    "ratinglist": [
        "CROSSINGS", "CSV", "DATE", "GROUP_FIELD", "HTML", "INPUT", "LANGUAGE", "NAME_FIELD", "ORGANISATION", "PAPER",
        "PATHS", "PDF", "READINGS", "TEMPLATE", "TITLE", "TOP_N", "XLSX",
    ],
}  # fmt: skip
OUTPUTS = {
    "score": ["FACILITIES", "HIGH", "INSUFFICIENT", "LOW", "MEDIUM", "OUTPUT", "READINGS", "UNSETTLED", "VERY_HIGH"],
    "style": ["OUTPUT"],
    "downstream": [
        "ALERTS", "CROSSINGS", "FACILITIES", "OUTPUT", "PATHS", "REACHED", "TRACED", "TRANSBOUNDARY", "UNSNAPPED",
    ],
    "ratinglist": ["CSV", "FACILITIES", "HTML", "PDF", "XLSX"],
}  # fmt: skip
MODEL_OUTPUTS = [
    "score:Hazard and risk",
    "score:Readings",
    "trace:Border crossings",
    "trace:Flow paths",
    "trace:Places reached",
]
MODEL_PARAMETERS = [
    "CORRIDOR", "COUNTRIES", "INPUT", "LAKES", "PLACES", "POPULATION", "RIVERS", "SEARCH_RADIUS", "SNAP_TOLERANCE", "VELOCITY",
]  # fmt: skip


def not_in_the_lists(provider) -> list[str]:
    """The algorithms whose ids nobody has frozen yet, without the model."""
    names = [algorithm.name() for algorithm in provider.algorithms() if algorithm.name() != "hazard_and_risk"]
    return sorted(name for name in names if name not in PARAMETERS or name not in OUTPUTS)


def test_every_algorithm_is_in_the_lists(provider):
    assert not_in_the_lists(provider) == [], "A new algorithm: add its ids to PARAMETERS and OUTPUTS of this file."


def test_algorithms_parameters_and_outputs(provider):
    assert provider.id() == "tmfhazard"
    assert provider.name() == "TMF Hazard"
    for name, expected in PARAMETERS.items():
        algorithm = provider.algorithm(name)
        assert algorithm.id() == f"tmfhazard:{name}"
        assert sorted(p.name() for p in algorithm.parameterDefinitions()) == expected
        assert sorted(o.name() for o in algorithm.outputDefinitions()) == OUTPUTS[name]


def test_the_model(provider):
    model = provider.algorithm("hazard_and_risk")
    assert sorted(p.name() for p in model.parameterDefinitions()) == [*MODEL_PARAMETERS, *MODEL_OUTPUTS]
    assert sorted(o.name() for o in model.outputDefinitions()) == MODEL_OUTPUTS


def test_every_parameter_has_help_and_only_the_input_is_required(provider):
    for algorithm in provider.algorithms():
        assert algorithm.shortHelpString()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.help(), (algorithm.id(), parameter.name())
            assert parameter.description()[:1].isupper(), parameter.name()
    for parameter in provider.algorithm("score").parameterDefinitions():
        optional = (
            parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
            or parameter.defaultValue() is not None
        )
        assert optional or parameter.name() in ("INPUT", "OUTPUT"), parameter.name()


def test_defaults_and_options(provider):
    parameter = provider.algorithm("score").parameterDefinition
    defaults = {
        "METHOD": 0,
        "VOLUME_UNIT": 3,
        "MASS_UNIT": 3,
        "RIVER_SIZE_KIND": 0,
        "UNKNOWN_POLICY": 0,
        "SEARCH_RADIUS": 10000,
    }
    assert {name: parameter(name).defaultValue() for name in defaults} == defaults
    assert parameter("BULK_DENSITY").defaultValue() == 1.5
    assert BUILTIN_PROFILES[:4] == ("thi_water", "thi", "thi_basic", "tri")
    assert [name in text for name, text in zip(BUILTIN_PROFILES, parameter("METHOD").options())] == [True] * 4
    assert POLICIES == ("worst", "best", "middle")
    assert list(VOLUME_UNITS.values()) == list(MASS_UNITS.values()) == [1, 1e3, 1e6]
    assert [len(parameter(name).options()) for name in ("VOLUME_UNIT", "MASS_UNIT")] == [4, 4]


def test_downstream_fields():
    assert list(OUTPUT_FIELDS) == [
        "snap_m", "reach_id", "path_km", "path_end", "end_name", "transbound", "border_km", "border_h", "next_ctry",
        "alert", "screening", "n_places", "pop_10km", "pop_path", "pop_how", "n_pop_unk", "first_lake", "n_suspect",
        "scr_code", "velocity", "leaves_km", "water_ctry", "water_km", "water_h",
    ]  # fmt: skip
    assert all(name.isascii() and len(name) <= 10 for name in OUTPUT_FIELDS)


def test_result_fields():
    assert RESULT_FIELDS == (
        "haz_score", "haz_min", "haz_max", "haz_class", "cls_min", "cls_max", "haz_rank", "known_pct", "assumed", "basis",
        "volume_m3", "whc", "riv_dist_m", "riv_id", "lak_dist_m", "in_flood", "method", "not_read",
    )  # fmt: skip
    assert [component.id for component in builtin_profile("tri").components] == [
        "thi_cap", "thi_tox", "thi_manag", "thi_seism", "thi_flood", "thi_dam", "tei_env", "tei_pop",
    ]  # fmt: skip
