"""Result fields: their names are frozen, their readable names are in the user's language."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from qgis.core import Qgis, QgsFeature, QgsField, QgsFields

from ..core.cut_names import SHAPEFILE_LIMIT
from ..core.languages import LANGUAGES
from ..core.own_results import CUT_STEM
from ..core.profile import BUILTIN_PROFILES, Profile, builtin_profile
from ..core.result import (
    REQUIRED_FIELDS,
    RESERVED_FIELDS,
    RESULT_FIELDS,
    TEXT_FIELDS,
    WHOLE_NUMBER_FIELDS,
    lacking_fields,
)
from .i18n import pick, speaking, tr


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


def readable_results(names: Iterable[str]) -> frozenset[str]:
    """Those of ``names`` that are the readable names of results, in any language, where a layer has all that a scored
    one needs: QGIS exports a layer with its readable names as names."""
    there, scored = frozenset(names), False
    readable: set[str] = set()
    components = [component for name in BUILTIN_PROFILES for component in builtin_profile(name).components]
    for code in LANGUAGES:
        with speaking(code):
            aliases = result_aliases()
            scored = scored or all(aliases[name] in there for name in REQUIRED_FIELDS)
            readable.update(aliases.values(), (pick(component.title) for component in components))
    return there & readable if scored else frozenset()


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
    """The fields of an output layer, which input fields had to be renamed (old name -> new name), the places of those
    whose lists and maps are kept as JSON text, and of all that are kept."""

    fields: QgsFields
    renamed: dict[str, str]
    as_text: tuple[int, ...] = ()
    kept: tuple[int, ...] = ()

    @property
    def added(self) -> list[str]:
        """The names of the fields after those of the input."""
        names: list[str] = self.fields.names()
        return names[len(self.kept) :]

    def attributes(self, feature: QgsFeature, added: list) -> list:
        """The attributes of an output feature: those of the input ``feature`` that are kept, then ``added``."""
        values = feature.attributes()
        for k in self.as_text:
            values[k] = json.dumps(values[k], ensure_ascii=False, default=str) if values[k] else None
        return [values[k] for k in self.kept] + added


def with_input_fields(
    input_fields: QgsFields, added: list[QgsField], shapefile: bool = False, replaced: Collection[str] = ()
) -> OutputFields:
    """All ``input_fields`` followed by ``added``; where names clash the input field is renamed, none is lost but those
    that are ``replaced``.

    Names clash without regard to case (GeoPackage), in a Shapefile already in their first 10 characters. ``fid`` is
    the key of a GeoPackage: copied values that are not unique would silently eat rows, so it is renamed too, as are
    the other names that file formats need for themselves (``RESERVED_FIELDS``).
    """

    def key(name: str) -> str:
        return (name[:SHAPEFILE_LIMIT] if shapefile else name).lower()

    fields, renamed = QgsFields(), {}
    taken = {*RESERVED_FIELDS, *(key(field.name()) for field in added)}
    kept = [k for k, field in enumerate(input_fields) if field.name() not in replaced]
    names = {k: key(input_fields[k].name()) for k in kept}
    for k in kept:
        field, later = input_fields[k], [names[other] for other in kept if other > k]
        name, number = field.name(), 0
        while key(name) in taken or (number and key(name) in later):
            number += 1
            name = f"{field.name()[:CUT_STEM] if shapefile else field.name()}_{number}"
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
    as_text = tuple(k for k in kept if _is_structure(input_fields[k]))
    return OutputFields(fields, renamed, as_text, tuple(kept))
