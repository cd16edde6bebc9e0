"""The sentence that screens a facility for borders, worded from the coded fields of the trace: in Python, and as an
expression of QGIS for pages that know the layer only when they are drawn. Both use the same table and templates."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from qgis.core import QgsExpression

from ...hydrology.flow_paths import GAP, LIMIT, LOOP
from ..countries import country_expression
from ..i18n import language, number, tr

CODE = "scr_code"  # the field of the code
INSIDE, EDGE, BORDER, CROSSES = "inside", "edge", "border", "crosses"
NO_COUNTRY, LEAVES = "no_country", "leaves"
LEAVES_BEFORE, BORDER_BEFORE = "leaves_before", "border_before"  # sentences that may follow another; no codes
UNKNOWN = "–"  # for a value that somebody emptied

_STAYS = {"length": "path_km"}
_REACHES = {"country": "next_ctry", "length": "border_km", "hours": "border_h", "velocity": "velocity"}
VALUES = {  # sentence -> place in its template -> field
    INSIDE: _STAYS,
    LIMIT: _STAYS,
    GAP: _STAYS,
    LOOP: _STAYS,
    EDGE: _STAYS,
    CROSSES: _REACHES,
    BORDER: _REACHES,
    NO_COUNTRY: {},
    LEAVES: {"length": "leaves_km"},
    LEAVES_BEFORE: {"length": "leaves_km"},
    BORDER_BEFORE: {"country": "water_ctry", "length": "water_km", "hours": "water_h"},
}
CODES = tuple(key for key in VALUES if key not in (LEAVES_BEFORE, BORDER_BEFORE))
FIELDS = (CODE, *dict.fromkeys(name for values in VALUES.values() for name in values.values()))


def sentences() -> dict[str, str]:
    """The template of every sentence, in the current language."""
    return {
        INSIDE: tr("Stays inside the country over {length} km"),
        LIMIT: tr("Stays inside the country over {length} km; the trace stops there, at the distance limit"),
        GAP: tr("Stays inside the country over {length} km; the trace stops there, at a gap in the river data"),
        LOOP: tr("Stays inside the country over {length} km; the trace stops there, at a loop in the river data"),
        EDGE: tr("Stays inside the country over {length} km; the path ends there, at the edge of the countries layer"),
        CROSSES: tr("Crosses into {country} after {length} km and {hours} h at {velocity} m/s"),
        BORDER: tr("Reaches the border water with {country} after {length} km and {hours} h at {velocity} m/s"),
        NO_COUNTRY: tr("Not known: the facility lies in no country of the layer"),
        LEAVES: tr("Not known: the path leaves the countries layer after {length} km"),
        LEAVES_BEFORE: tr("Before that, the path leaves the countries layer after {length} km"),
        BORDER_BEFORE: tr("Before that, it reaches the border water with {country} after {length} km and {hours} h"),
    }


class ScreeningText:
    """Words screening sentences in the language that was current when it was made.

    ``country``: a country's name as the data have it -> as readers see it.
    """

    def __init__(self, country: Callable[[object], str] = str):
        self.texts, self.country, self.language = sentences(), country, language()

    def __call__(self, values: Mapping[str, Any]) -> str:
        """The sentence for a facility with these ``values`` of ``FIELDS``; "" where it has no code."""
        code = values.get(CODE)
        if code not in CODES:
            return ""
        keys = [code]
        if code in (BORDER, CROSSES):
            leaves_km, border_km = (_number(values.get(name)) for name in ("leaves_km", "border_km"))
            if leaves_km is not None and border_km is not None and leaves_km < border_km:
                keys.append(LEAVES_BEFORE)
            if _number(values.get("water_km")) is not None:
                keys.append(BORDER_BEFORE)
        return ". ".join(self._sentence(key, values) for key in keys)

    def _sentence(self, key: str, values: Mapping[str, Any]) -> str:
        found = {place: self._value(place, values.get(name)) for place, name in VALUES[key].items()}
        return self.texts[key].format(**found)

    def _value(self, place: str, value: Any) -> str:
        """One value as readers see it."""
        if place == "country":
            return self.country("" if value is None else value) or UNKNOWN
        known = _number(value)
        if known is None:
            return UNKNOWN
        return number(known, _decimals(known) if place == "velocity" else 0, self.language)


def screening_column(columns: Mapping[str, np.ndarray]) -> np.ndarray:
    """The sentences (n,) for ``columns`` with ``FIELDS`` (n,), countries named as there; None without a code."""
    text = ScreeningText()
    rows = zip(*(columns[name].tolist() for name in FIELDS))
    return np.array([text(dict(zip(FIELDS, row))) or None for row in rows], dtype=object)


def _number(value: Any) -> float | None:
    """``value`` as a number, also from a text, as a CSV holds it; None where it is none."""
    try:
        found = float(value)
    except (TypeError, ValueError):
        return None
    return found if math.isfinite(found) else None


def _decimals(velocity: float) -> int:
    """As many decimals as a velocity takes, at least one and at most three: the smallest one is 0.001."""
    return next((k for k in (1, 2) if round(velocity, k) == velocity), 3)


def screening_expression(field: Callable[[str], str]) -> str:
    """``ScreeningText`` as an expression of QGIS, inside of ``with_countries``; NULL where a feature has no code.

    ``field``: the name of a field -> an expression of its value, NULL where the layer has no such field.
    """
    texts, quoted = sentences(), QgsExpression.quotedString

    def value(place: str, name: str) -> str:
        if place == "country":
            return f"coalesce(nullif(trim({country_expression(field(name))}), ''), '{UNKNOWN}')"
        decimals = "if(round(@v, 1) = @v, 1, if(round(@v, 2) = @v, 2, 3))" if place == "velocity" else "0"
        # QGIS rounds a half up, Python to the even number: a distance limit may be a half.
        rounded = "@v" if place == "velocity" else "if(@v - floor(@v) = 0.5, 2 * round(@v / 2), @v)"
        shown = f"format_number({rounded}, {decimals}, '{language()}')"
        return f"with_variable('v', {numeric(name)}, coalesce({shown}, '{UNKNOWN}'))"

    def numeric(name: str) -> str:
        return f"try(to_real({field(name)}))"

    def sentence(key: str) -> str:
        values = ", ".join(f"'{{{place}}}', {value(place, name)}" for place, name in VALUES[key].items())
        return f"replace({quoted(texts[key])}, map({values}))" if values else quoted(texts[key])

    cases = " ".join(f"WHEN {field(CODE)} = '{code}' THEN {sentence(code)}" for code in CODES)
    reaches = f"{field(CODE)} IN ('{BORDER}', '{CROSSES}')"
    following = {
        LEAVES_BEFORE: f"{numeric('leaves_km')} < {numeric('border_km')}",
        BORDER_BEFORE: f"{numeric('water_km')} IS NOT NULL",
    }
    rest = "".join(f" || if({reaches} AND {where}, '. ' || {sentence(key)}, '')" for key, where in following.items())
    return f"CASE {cases} END{rest}"
