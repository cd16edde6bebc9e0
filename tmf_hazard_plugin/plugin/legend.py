"""What the legend of a scored layer must know: the method behind it, its classes, components and names.

A layer that was scored by a ministry's own profile carries that profile, and the name field that the user chose, as
custom properties; they are part of its style and travel with it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsVectorLayer

from ..core.profile import BUILTIN_PROFILES, Profile, ProfileError, builtin_profile, parse_profile
from ..core.result import HIGH, HOW, INSUFFICIENT, LOW, MEDIUM, VERY_HIGH
from ..hydrology import features_of
from .fields import result_aliases
from .i18n import number, pick, tr
from .reading import name_field, plain

PROFILE_PROPERTY, NAME_PROPERTY = "tmf_hazard/profile", "tmf_hazard/name_field"


def class_names() -> dict[int, str]:
    """The class codes' names, in the reader's language."""
    return {
        VERY_HIGH: tr("very high"),
        HIGH: tr("high"),
        MEDIUM: tr("medium"),
        LOW: tr("low"),
        INSUFFICIENT: tr("insufficient data"),
    }


def how_names() -> dict[str, str]:
    """The names of how a component is known, in the reader's language."""
    return dict(zip(HOW, (tr("measured"), tr("derived"), tr("proxy"), tr("assumed"))))


@dataclass(frozen=True)
class LegendInfo:
    """What the style of a scored layer must know: class limits and names, components with their titles, the field of
    the facility's name and the readable names of the fields.

    ``method``: the profile, None where it is not known (a layer that carries no more than its fields).
    ``chosen_name``: the user chose the name field, which no other language replaces.
    """

    breaks: tuple[float, ...]
    class_names: dict[int, str]
    components: dict[str, str]
    name_field: str
    aliases: dict[str, str]
    method: Profile | None = None
    chosen_name: bool = False

    @classmethod
    def for_profile(cls, profile: Profile, name_field: str = "", chosen_name: bool = False) -> LegendInfo:
        """For a layer scored by ``profile``."""
        names = {**class_names(), **{code: pick(title) for code, title in profile.class_titles.items()}}
        components = {component.id: pick(component.title) for component in profile.components}
        aliases = result_aliases(profile)
        return cls(profile.breaks, names, components, name_field, aliases, profile, chosen_name)

    @classmethod
    def for_layer(cls, layer: QgsVectorLayer, rows: QgsFeatureSource | None = None) -> LegendInfo:
        """For a layer that was scored before, from what it carries. ``rows``: those of its features that count, else
        all. Raises ``ValueError`` where that is too little."""
        rows, names = rows or layer, layer.fields().names()
        stamp, limits, basis = _first_result(rows, names)
        if not limits:
            raise ValueError(layer.name())
        own_profile, chosen = _carried(layer)
        named_by = chosen if chosen in names else ""
        named_by = named_by or name_field(
            names, lambda name: [plain(f[name]) for f in features_of(rows, QgsFeatureRequest())]
        )
        profile = profile_of(stamp, own_profile)
        if profile is not None:
            return cls.for_profile(profile, named_by, bool(chosen))
        breaks = tuple(float(part) for part in limits.split(","))
        shipped = {c.id: c for name in BUILTIN_PROFILES for c in builtin_profile(name).components}
        titles = {
            name: pick(shipped[name].title) if name in shipped else layer.attributeAlias(names.index(name)) or name
            for name in (part.split(":")[0] for part in basis.split(";"))
            if name in names
        }
        return cls(breaks, class_names(), titles, named_by, {**titles, **result_aliases()}, None, bool(chosen))

    def carry(self, layer: QgsVectorLayer) -> None:
        """Keeps with ``layer`` what its fields do not hold: a profile of the user's own, the chosen name field."""
        shipped = [builtin_profile(name) for name in BUILTIN_PROFILES]
        own = self.method if self.method is not None and self.method not in shipped else None
        for key, value in (
            (PROFILE_PROPERTY, json.dumps(own.data, ensure_ascii=False) if own else ""),
            (NAME_PROPERTY, self.name_field if self.chosen_name else ""),
        ):
            if value:
                layer.setCustomProperty(key, value)
            else:
                layer.removeCustomProperty(key)

    def class_name(self, code: int | None, otherwise: str = "–") -> str:
        """The name of the class ``code``; ``otherwise`` where that is no class."""
        return otherwise if code is None else self.class_names.get(code, otherwise)

    def limits(self, code: int | None) -> str:
        """The limits of a class as text, e.g. "8 ≤ score < 10"; empty for insufficient data, and without limits."""
        if code is None or not self.breaks:
            return ""
        low, medium, high = (number(limit, 0 if limit == int(limit) else 2) for limit in self.breaks)
        return {
            LOW: tr("score < {limit}").format(limit=low),
            MEDIUM: tr("{lower} ≤ score < {upper}").format(lower=low, upper=medium),
            HIGH: tr("{lower} ≤ score < {upper}").format(lower=medium, upper=high),
            VERY_HIGH: tr("score ≥ {limit}").format(limit=high),
        }.get(code, "")


def profile_of(stamp: str, carried: str = "") -> Profile | None:
    """The profile that the method ``stamp`` of a result names with version and limits: the one that the layer carries
    (JSON) or a shipped one; None where neither is it."""

    def fits(profile: Profile) -> bool:
        return stamp == profile.stamp or stamp.startswith(profile.stamp + " ")

    try:
        known = [parse_profile(json.loads(carried))] if carried else []
    except (ProfileError, ValueError):
        known = []
    known += map(builtin_profile, BUILTIN_PROFILES)
    return next((profile for profile in known if fits(profile)), None)


def _first_result(rows: QgsFeatureSource, names: list[str]) -> tuple[str, str, str]:
    """Of the first of ``rows`` that has a result: the stamp of its method, the class limits in it, and its basis; ""
    each where there is none. ``names``: the fields of the layer."""
    for feature in features_of(rows, QgsFeatureRequest()) if {"method", "basis"} <= set(names) else ():
        stamp, basis = str(plain(feature["method"]) or ""), str(plain(feature["basis"]) or "")
        limits = re.search(r"\[([^\]]*)\]", stamp)
        if limits and basis:
            return stamp, limits[1], basis
    return "", "", ""


def _carried(layer: QgsVectorLayer) -> tuple[str, str]:
    """The profile (JSON) and the chosen name field that a layer carries, "" each where it does not.

    Processing opens files without their style: then they are read from the style that the file keeps.
    """
    keys = (PROFILE_PROPERTY, NAME_PROPERTY)
    found = [str(layer.customProperty(key) or "") for key in keys]
    if not any(found) and layer.providerType() == "ogr":
        styled = QgsVectorLayer(layer.source(), layer.name(), "ogr")
        found = [str(styled.customProperty(key) or "") for key in keys]
    return found[0], found[1]
