"""Result fields: their names are frozen, their readable names are in the user's language."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import Qgis, QgsFeature, QgsField, QgsFields

from ..core.columns import SHAPEFILE_LIMIT
from ..core.profile import Profile
from ..core.result import RESERVED_FIELDS, RESULT_FIELDS, TEXT_FIELDS, WHOLE_NUMBER_FIELDS, lacking_fields
from .i18n import pick, tr

SHAPEFILE_STEM = SHAPEFILE_LIMIT - 2  # what is left of it before "_1"


def _type_codes() -> dict[str, int]:
    """The codes of the kinds of fields, which QGIS takes from another class since 3.38."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        from qgis.PyQt.QtCore import QMetaType

        new = QMetaType.Type
        return {"real": new.Double, "integer": new.Int, "integer64": new.LongLong, "text": new.QString}
    from qgis.PyQt.QtCore import QVariant

    return {"real": QVariant.Double, "integer": QVariant.Int, "integer64": QVariant.LongLong, "text": QVariant.String}


def make_field(name: str, kind: str, alias: str = "", length: int = 0) -> QgsField:
    """A field of ``kind`` "real", "integer", "integer64" or "text" on every QGIS from 3.22 to 4."""
    field = QgsField(name, _type_codes()[kind], len=length)
    field.setAlias(alias)
    return field


def result_aliases(profile: Profile | None = None) -> dict[str, str]:
    """The readable name of every result field, in the reader's language; with a ``profile`` also those of its
    components."""
    aliases = {
        "haz_score": tr("Hazard score"),
        "haz_min": tr("Lowest possible score"),
        "haz_max": tr("Highest possible score"),
        "haz_class": tr("Hazard class"),
        "cls_min": tr("Lowest possible class"),
        "cls_max": tr("Highest possible class"),
        "haz_rank": tr("Rank"),
        "known_pct": tr("Share of known data, %"),
        "assumed": tr("Assumed components"),
        "basis": tr("How each component is known"),
        "volume_m3": tr("Volume of tailings, m³"),
        "whc": tr("Water hazard class (WHC)"),
        "riv_dist_m": tr("Distance to the nearest river, m"),
        "riv_id": tr("Nearest river"),
        "lak_dist_m": tr("Distance to the nearest lake, m"),
        "in_flood": tr("In the flood zone"),
        "method": tr("Method profile"),
        "not_read": tr("Not understood in the register"),
    }
    components = {component.id: pick(component.title) for component in profile.components} if profile else {}
    return {**components, **aliases}


def lacking_fields_text(names: Iterable[str]) -> str:
    """The fields of "Score TMF hazard" that a layer with the fields ``names`` lacks, for a message; "" for a scored
    layer."""
    aliases = result_aliases()
    return ", ".join(f"{name} ({aliases[name]})" for name in lacking_fields(names))


_KINDS = {**dict.fromkeys(WHOLE_NUMBER_FIELDS, "integer"), **dict.fromkeys(TEXT_FIELDS, "text")}


def result_fields(profile: Profile) -> list[QgsField]:
    """The fields that scoring adds: one per component, then ``RESULT_FIELDS``."""
    aliases = result_aliases(profile)
    names = [component.id for component in profile.components] + list(RESULT_FIELDS)
    return [
        make_field(name, _KINDS.get(name, "real"), aliases[name], 254 if _KINDS.get(name) == "text" else 0)
        for name in names
    ]


def _is_structure(field: QgsField) -> bool:
    """True for lists and maps (GeoJSON has them), which most formats cannot hold."""
    kind = field.typeName().lower()
    return kind in ("json", "map") or kind.endswith("list")


@dataclass(frozen=True)
class OutputFields:
    """The fields of an output layer, which input fields had to be renamed (old name -> new name), and the places of
    those whose lists and maps are kept as JSON text."""

    fields: QgsFields
    renamed: dict[str, str]
    as_text: tuple[int, ...] = ()

    def attributes(self, feature: QgsFeature, added: list) -> list:
        """The attributes of an output feature: all of the input ``feature``, then ``added``."""
        values = feature.attributes()
        for k in self.as_text:
            values[k] = json.dumps(values[k], ensure_ascii=False, default=str) if values[k] else None
        return values + added


def with_input_fields(input_fields: QgsFields, added: list[QgsField], shapefile: bool = False) -> OutputFields:
    """All ``input_fields`` followed by ``added``; where names clash the input field is renamed, none is lost.

    Names clash without regard to case (GeoPackage), in a Shapefile already in their first 10 characters. ``fid`` is
    the key of a GeoPackage: copied values that are not unique would silently eat rows, so it is renamed too, as are
    the other names that file formats need for themselves (``RESERVED_FIELDS``).
    """

    def key(name: str) -> str:
        return (name[:SHAPEFILE_LIMIT] if shapefile else name).lower()

    fields, renamed = QgsFields(), {}
    taken = {*RESERVED_FIELDS, *(key(field.name()) for field in added)}
    later = [key(field.name()) for field in input_fields]
    for k, field in enumerate(input_fields):
        name, number = field.name(), 0
        while key(name) in taken or (number and key(name) in later[k + 1 :]):
            number += 1
            name = f"{field.name()[:SHAPEFILE_STEM] if shapefile else field.name()}_{number}"
        taken.add(key(name))
        copy = make_field(name, "text", field.alias()) if _is_structure(field) else QgsField(field)
        if name != field.name():
            renamed[field.name()] = name
            reserved = field.name().lower() in RESERVED_FIELDS  # QGIS 3.44 takes an alias "fid" for the key of a table
            copy.setAlias(copy.alias() or ("" if reserved else field.name()))
            copy.setName(name)
        if copy.alias().lower() == "fid":  # QGIS 3.44 would take the field for the key by its readable name too
            copy.setAlias("")
        fields.append(copy)
    for field in added:
        fields.append(field)
    return OutputFields(fields, renamed, tuple(k for k, field in enumerate(input_fields) if _is_structure(field)))
