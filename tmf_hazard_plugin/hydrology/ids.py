"""Ids of rivers and lakes as texts, so that the same id is the same text wherever it comes from."""

from __future__ import annotations

import re

# Of what a whole number becomes where it was kept as a decimal one: "2.0", "2,0", "2.000000". Three decimals may also
# be a group of thousands, so they stay.
_DECIMALS = re.compile(r"([+-]?\d+)(?:[.,]0{1,2}|\.0{4,})")


def id_text(value: object) -> str:
    """An id as a text, "" for None, NaN and QGIS's NULL.

    Numbers without a fraction, and texts that write one (``2.0`` after a table join), are whole numbers; any other text
    is only stripped ("RU-2.0").
    """
    if value is None or value != value or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value).strip()
    whole = _DECIMALS.fullmatch(text) if "." in text or "," in text else None
    return whole[1] if whole else text
