"""The fields of the outputs of tmfhazard:downstream: frozen names, readable names in the user's language."""

from __future__ import annotations

from qgis.core import QgsField

from ...hydrology.borders import BORDER_WATER, CROSSING
from ..fields import make_field
from ..i18n import tr

# name -> kind, of the fields that each output has, in order; frozen, new ones are appended.
OUTPUT_FIELDS = {
    "snap_m": "real", "reach_id": "text", "path_km": "real", "path_end": "text", "end_name": "text",
    "transbound": "text", "border_km": "real", "border_h": "real", "next_ctry": "text", "alert": "integer",
    "screening": "text", "n_places": "integer", "pop_10km": "real", "pop_path": "real", "pop_how": "text",
    "n_pop_unk": "integer", "first_lake": "text", "n_suspect": "integer", "scr_code": "text", "velocity": "real",
    "leaves_km": "real", "water_ctry": "text", "water_km": "real", "water_h": "real",
}  # fmt: skip
_FACILITY = {"tmf_row": "integer", "tmf_name": "text", "haz_class": "integer"}
PATH_FIELDS = {
    **_FACILITY, "length_km": "real", "travel_h": "real", "path_end": "text", "end_name": "text", "transbound": "text",
    "alert": "integer", "n_suspect": "integer",
}  # fmt: skip
CROSSING_FIELDS = {
    **_FACILITY, "kind": "text", "from_ctry": "text", "to_ctry": "text", "dist_km": "real", "travel_h": "real",
}  # fmt: skip
REACHED_FIELDS = {
    **_FACILITY, "layer": "text", "name": "text", "people": "real", "dist_km": "real", "first_km": "real",
    "offset_m": "real", "travel_h": "real",
}  # fmt: skip


def flow_aliases() -> dict[str, str]:
    """The readable name of every field, in the current language."""
    return {
        "snap_m": tr("Distance to the river, m"),
        "reach_id": tr("River reach at the facility"),
        "path_km": tr("Length of the flow path, km"),
        "path_end": tr("How the flow path ends"),
        "end_name": tr("Lake in which the flow path ends"),
        "transbound": tr("Transboundary"),
        "border_km": tr("Distance to the border, km"),
        "border_h": tr("Travel time to the border, h"),
        "next_ctry": tr("Next country"),
        "alert": tr("Border within the alert time"),
        "screening": tr("Transboundary screening"),
        "n_places": tr("Places reached"),
        "pop_10km": tr("People along the first 10 km"),
        "pop_path": tr("People along the flow path"),
        "pop_how": tr("How the people are known"),
        "n_pop_unk": tr("Places without a known population"),
        "first_lake": tr("First lake"),
        "n_suspect": tr("Doubtful reaches used"),
        "scr_code": tr("Transboundary screening (code)"),
        "velocity": tr("Flow velocity, m/s"),
        "leaves_km": tr("Distance to the edge of the countries layer, km"),
        "water_ctry": tr("Border water before the crossing: country"),
        "water_km": tr("Border water before the crossing: distance, km"),
        "water_h": tr("Border water before the crossing: travel time, h"),
        "tmf_row": tr("Facility (row)"),
        "tmf_name": tr("Facility"),
        "haz_class": tr("Hazard class"),
        "length_km": tr("Length, km"),
        "travel_h": tr("Travel time, h"),
        "kind": tr("Crossing or border river"),
        "from_ctry": tr("From country"),
        "to_ctry": tr("To country"),
        "dist_km": tr("Distance along the river, km"),
        "first_km": tr("Corridor reached after, km"),
        "offset_m": tr("Distance from the river, m"),
        "layer": tr("Layer"),
        "name": tr("Name"),
        "people": tr("People"),
    }


def kind_names() -> dict[str, str]:
    """What a point of CROSSINGS is, by its ``kind``, in the current language."""
    return {CROSSING: tr("Border crossing"), BORDER_WATER: tr("River reaches or follows the border")}


SHAPEFILE_TEXT = 254  # characters of a text in a Shapefile


def flow_fields(kinds: dict[str, str], shapefile: bool = False) -> list[QgsField]:
    """The fields of one output, with their readable names."""
    aliases, length = flow_aliases(), SHAPEFILE_TEXT if shapefile else 0
    return [make_field(name, kind, aliases[name], length if kind == "text" else 0) for name, kind in kinds.items()]
