"""The table READINGS: every text of a register, what it was taken for, and what that does to the score.

Exported as CSV and given back as READINGS_FILE it is read as the same (``core.readings_file``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from qgis.core import (
    QgsAttributeTableConfig,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.profile import Profile
from ..core.readings import Reading
from ..core.variables import NUMBER_ROLES, STATUSES
from .fields import make_field
from .i18n import number, pick, tr, tr_n
from .messages import reason_names
from .quantities import interval
from .style import StyleOnLoad
from .writing import write_rows

if TYPE_CHECKING:
    from .processing_run import Run

WIDTHS, NARROW = {"col_name": 170, "cell": 220, "meaning": 290, "effect": 410}, 100  # pixels in the attribute table
ROMAN = ("I", "II", "III", "IV", "V")


def readings_fields() -> list[QgsField]:
    """The fields of the table; their names are frozen, as ``core.readings_file`` reads them."""
    aliases = {
        "col_name": tr("Column"),
        "role": tr("Role"),
        "cell": tr("In the register"),
        "meaning": tr("Taken for"),
        "n_rows": tr("Rows"),
        "effect": tr("Effect on the score"),
    }
    return [make_field(name, "integer" if name == "n_rows" else "text", alias) for name, alias in aliases.items()]


def write_readings(run: Run, name: str, found: Iterable[Reading], chosen: Mapping[str, str], profile: Profile) -> str:
    """Writes the table into the output ``name``; returns the destination. ``chosen``: role -> column.

    Raises ``QgsProcessingException`` as ``write_rows`` does.
    """
    fields, found = QgsFields(), [one for one in found if one.text.strip() or one.is_known]  # without blank cells
    for field in readings_fields():
        fields.append(field)
    rows = _rows(found, fields, chosen, profile)
    no_crs = QgsCoordinateReferenceSystem()
    destination = write_rows(run, name, fields, QgsWkbTypes.Type.NoGeometry, no_crs, rows, len(found))
    StyleOnLoad.set_on(run.context, destination, show_whole_texts)
    return destination


def show_whole_texts(layer: QgsVectorLayer) -> None:
    """Heads in the reader's language and columns as wide as their texts, where the table is opened."""
    aliases = {field.name(): field.alias() for field in readings_fields()}
    columns = QgsAttributeTableConfig()
    columns.update(layer.fields())
    for k, column in enumerate(columns.columns()):
        if column.name in aliases:
            layer.setFieldAlias(layer.fields().indexOf(column.name), aliases[column.name])
            columns.setColumnWidth(k, WIDTHS.get(column.name, NARROW))
    layer.setAttributeTableConfig(columns)


def _rows(
    found: Iterable[Reading], fields: QgsFields, chosen: Mapping[str, str], profile: Profile
) -> Iterator[QgsFeature]:
    for one in found:
        feature = QgsFeature(fields)
        meant, effect = meaning(one, profile), effect_text(one, profile)
        feature.setAttributes([chosen[one.role], one.role, one.text, meant, one.count, effect])
        yield feature


def meaning(one: Reading, profile: Profile) -> str:
    """What a text was taken for, such that the reader of its role understands it as the same."""
    if not one.text:
        return _plain_numbers(one)
    if one.reason:
        return tr("not understood: {reason}").format(reason=reason_names().get(one.reason, one.reason))
    if not one.is_known:
        return tr("no data")
    if one.role in NUMBER_ROLES:
        return interval(one.low, one.high, NUMBER_ROLES[one.role][0])
    rule = profile.variables.get(one.role)
    if rule is not None and rule.kind == "number":
        return interval(one.low, one.high)
    words = _words(one.role, profile)
    first, last = words[int(one.low)], words[int(one.high)]
    return first if first == last else f"{first}-{last.rpartition(' ')[2]}"  # "WHC 2-3", "III-IV"


def _plain_numbers(one: Reading) -> str:
    """The plain numbers of a column together."""
    dimension = NUMBER_ROLES[one.role][0] if one.role in NUMBER_ROLES else ""
    shown = {name: interval(value, value, dimension) for name, value in
             (("least", one.low), ("median", one.median), ("largest", one.high))}  # fmt: skip
    return tr_n("%n number(s): least {least}, median {median}, largest {largest}", one.count).format(**shown)


def _words(role: str, profile: Profile) -> list[str]:
    """The categories of a role in the order of their codes, as words that its reader understands."""
    if role == "status":
        names = status_names()
        return [names[status] for status in STATUSES]
    if role == "waste_class":
        return list(ROMAN)
    if role == "whc":
        return ["0", "1", "2", "3"]
    if role == "substance":
        return [f"WHC {whc}" for whc in range(4)]
    rule = profile.variables.get(role)
    if rule is not None and rule.kind == "category":
        return list(rule.categories)
    return [tr("no"), tr("yes")]


def status_names() -> dict[str, str]:
    """The categories of the status, as words of the reader's language that are understood as such."""
    return {
        "operating": tr("operating"),
        "care": tr("care and maintenance"),
        "closed": tr("closed"),
        "rehabilitated": tr("rehabilitated"),
        "abandoned": tr("abandoned"),
        "orphaned": tr("orphaned"),
    }


def effect_text(one: Reading, profile: Profile) -> str:
    """The scores that are possible with this text: "Capacity (thi_cap) 6.4 … 6.6"."""
    components = {component.id: pick(component.title) for component in profile.components}
    parts = []
    for name, low, high in one.scores:
        title = f"{components[name]} ({name})"
        parts.append(f"{title} {number(low)}" if low == high else f"{title} {number(low)} … {number(high)}")
    text = "; ".join(parts)
    return text if one.is_known or not text else tr("unknown: {effect}").format(effect=text)
