"""Corrections of readings, by the people who know the register: READINGS_FILE (method.md section 2).

``readings_file.schema.json`` describes the JSON form; ``readings_example.json`` and ``.csv`` are commented examples.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from .cells import Cells
from .columns import roles
from .data_types import JsonObject
from .json_file import FileError, read_json, read_text, structure_errors
from .parsing import fold
from .schema_check import SchemaError, schema_errors
from .units import unit_of
from .variables import NUMBER_ROLES, VariableReader, VariableRule
from .vocabulary import VOCABULARY

SCHEMA = Path(__file__).parent / "readings_file.schema.json"
UNKNOWN = "unknown"  # the meaning of a text that says nothing
CSV_HEADS = ("col_name", "role", "cell", "meaning", "unit")  # those of READINGS, and the unit


class ReadingsFileError(FileError):
    """A file of corrections that cannot be used."""


@dataclass(frozen=True)
class Correction:
    """What the file gives for one column or role: its ``role`` ("" where none), the ``unit`` of its numbers ("" where
    none), and what ``texts`` mean (text -> meaning, as a text that the role's reader understands)."""

    role: str = ""
    unit: str = ""
    texts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ReadingsFile:
    """Corrections by column name and by role; ``name``: of the file, without its folder."""

    name: str
    columns: dict[str, Correction]
    roles: dict[str, Correction]

    def columns_by_role(self) -> dict[str, str]:
        """Role -> column, for the columns whose role the file gives."""
        return {one.role: column for column, one in self.columns.items() if one.role}

    def meanings(self, chosen: Mapping[str, str]) -> dict[str, dict[str, str]]:
        """Role -> text -> meaning, for the columns that were ``chosen`` (role -> column); a column's own corrections
        win over those of its role."""
        found = {
            role: {**self._of_role(role).texts, **self._of_column(column).texts} for role, column in chosen.items()
        }
        return {role: texts for role, texts in found.items() if texts}

    def units(self, chosen: Mapping[str, str]) -> dict[str, str]:
        """Role -> unit of its numbers, as the file writes it, for the columns that were ``chosen`` (role -> column)."""
        found = {role: self._of_column(column).unit or self._of_role(role).unit for role, column in chosen.items()}
        return {role: unit for role, unit in found.items() if unit}

    def factors(self, chosen: Mapping[str, str]) -> dict[str, float]:
        """Role -> base units (m3, t, g) per unit of its column; see ``units``."""
        found = {role: _unit(role, unit) for role, unit in self.units(chosen).items()}
        return {role: factor for role, factor in found.items() if factor is not None}

    def errors(self, chosen: Mapping[str, str], own: Mapping[str, VariableRule] | None = None) -> list[SchemaError]:
        """What does not fit the roles that the columns have: units and meanings that they do not understand.

        ``chosen``: role -> column. ``own``: the profile's own variables.
        """
        found: list[SchemaError] = []
        for role, column in chosen.items():
            for place, one in ((f"columns.{column}", self._of_column(column)), (f"roles.{role}", self._of_role(role))):
                found += _errors(place, role, one, own or {})
        return found

    def _of_column(self, column: str) -> Correction:
        return self.columns.get(column, Correction())

    def _of_role(self, role: str) -> Correction:
        return self.roles.get(role, Correction())


def load_readings_file(path: str | Path, own: Mapping[str, VariableRule] | None = None) -> ReadingsFile:
    """The corrections in the JSON or CSV file ``path``; ``own``: the profile's own variables, whose ids are roles too.

    Raises ``ReadingsFileError`` where the file cannot be read, breaks the schema, or names a role, unit or meaning that
    does not exist.
    """
    path = Path(path)
    try:
        data = _csv_data(path) if path.suffix.lower() == ".csv" else read_json(path)
        errors = structure_errors(data) + schema_errors(data, readings_schema())
    except FileError as error:
        raise ReadingsFileError(error.errors) from error
    if errors:
        raise ReadingsFileError(errors)
    found = ReadingsFile(
        path.name,
        {name: _correction(item) for name, item in data.get("columns", {}).items()},
        {name: _correction(item) for name, item in data.get("roles", {}).items()},
    )
    errors = _role_errors(found, own or {})
    if errors:
        raise ReadingsFileError(errors)
    return found


@lru_cache(maxsize=1)
def readings_schema() -> JsonObject:
    """The JSON Schema of the file."""
    schema: JsonObject = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return schema


def _correction(item: JsonObject) -> Correction:
    texts = {text.strip(): _meaning(meaning) for text, meaning in item.get("texts", {}).items()}
    return Correction(item.get("role", ""), item.get("unit", ""), texts)


def _meaning(value: Any) -> str:
    """A meaning as a text: a number, an interval [a, b], null for unknown."""
    if value is None:
        return UNKNOWN
    return f"{value[0]:.15g} - {value[1]:.15g}" if isinstance(value, list) else str(value)


def _role_errors(found: ReadingsFile, own: Mapping[str, VariableRule]) -> list[SchemaError]:
    """Roles that do not exist or are given to two columns, and what their readers do not understand."""
    known = [*roles("facilities"), *own]
    errors = [
        SchemaError(f"roles.{role}", "unknown_key", role, ", ".join(known)) for role in found.roles if role not in known
    ]
    owner: dict[str, str] = {}
    for column, one in found.columns.items():
        if one.role and one.role not in known:
            errors.append(SchemaError(f"columns.{column}.role", "not_allowed", one.role, ", ".join(known)))
        elif one.role in owner:
            errors.append(SchemaError(f"columns.{column}.role", "duplicate", one.role, owner[one.role]))
        elif one.role:
            owner[one.role] = column
            errors += _errors(f"columns.{column}", one.role, one, own)
    for role in (role for role in found.roles if role in known):
        errors += _errors(f"roles.{role}", role, found.roles[role], own)
    return errors


def _unit(role: str, unit: str) -> float | None:
    """Base units per ``unit`` of the numbers of ``role``; None where it is no unit of them."""
    dimension = NUMBER_ROLES[role][0] if role in NUMBER_ROLES else ""
    found = unit_of(unit, dimension) if dimension else None
    return found.factor if found else None


def _errors(place: str, role: str, one: Correction, own: Mapping[str, VariableRule]) -> list[SchemaError]:
    """Units and meanings at ``place`` that the reader of ``role`` does not understand."""
    found = []
    units = {"volume": "m3, 1000 m3, Mm3", "mass": "t, 1000 t, Mt", "pga": "g, %g, m/s2, cm/s2"}
    if one.unit and role not in units:
        found.append(SchemaError(f"{place}.unit", "unknown_key", "unit", "texts"))
    elif one.unit and _unit(role, one.unit) is None:
        found.append(SchemaError(f"{place}.unit", "not_allowed", one.unit, units[role]))
    if role not in _unread_roles() and one.texts:
        reader = VariableReader({}, 1, own=own)
        for text, meaning in one.texts.items():
            refused = _read(reader, role, meaning).not_understood
            if refused:
                found.append(SchemaError(f"{place}.texts.{text}", "not_understood", meaning, _examples(role, own)))
    return found


def _read(reader: VariableReader, role: str, meaning: str) -> Cells:
    return reader.read(role, np.array([meaning], dtype=object))


def _unread_roles() -> frozenset[str]:
    """Roles whose texts are not read for a meaning: names and ids."""
    return frozenset(("name", "id"))


def _examples(role: str, own: Mapping[str, VariableRule]) -> str:
    """What a meaning of ``role`` may be."""
    if role in NUMBER_ROLES or (role in own and own[role].kind == "number"):
        return "3400 / 3000-3400 / >3000 / unknown"
    if role == "status":
        return " / ".join([*VOCABULARY["status"], UNKNOWN])
    if role == "waste_class":
        return "I / II / III / IV / V / unknown"
    if role in ("whc", "substance"):
        return "0 / 1 / 2 / 3 / unknown" if role == "whc" else "cyanide / copper, zinc / sand / unknown"
    if role in own and own[role].kind == "category":
        return " / ".join([*own[role].categories, UNKNOWN])
    return "yes / no / unknown"


def _csv_data(path: Path) -> JsonObject:
    """The corrections of a CSV file in the form of the JSON file.

    Lines that begin with # are comments; heads as in ``CSV_HEADS``, of which the others of READINGS are passed over;
    separated by commas, semicolons or tabs; UTF-8, or what a Russian Excel writes (cp1251). A row without cell and unit
    says nothing, nor does one whose meaning is that the text was not understood: so READINGS itself can be edited and
    given back. Raises ``FileError``.
    """
    text = read_text(path, "cp1251")
    first = next((line for line in text.splitlines() if line.strip() and not _is_comment(line)), "")
    separator = max(";\t,", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows = [(reader.line_num, row) for row in reader if "".join(row).strip() and not _is_comment(row[0])]
    if not rows:
        raise FileError([SchemaError("1", "missing", None, ", ".join(CSV_HEADS))])
    heads = [head.strip().lower() for head in rows[0][1]]
    lacking = [head for head in ("cell", "meaning") if head not in heads]
    if lacking or not {"col_name", "role"} & set(heads):
        raise FileError([SchemaError(str(rows[0][0]), "missing", ", ".join(heads), ", ".join(CSV_HEADS))])
    data: JsonObject = {"columns": {}, "roles": {}}
    errors: list[SchemaError] = []
    for number, row in rows[1:]:
        values = {head: value.strip() for head, value in zip(heads, row)}
        column, role, cell, meaning, unit = (values.get(head, "") for head in CSV_HEADS)
        if (not cell and not unit) or _says_nothing(meaning):
            continue
        if not column and not role:
            errors.append(SchemaError(str(number), "missing", None, "col_name / role"))
            continue
        if cell and not meaning:
            errors.append(SchemaError(str(number), "missing", None, "meaning"))
            continue
        kind, name = ("columns", column) if column else ("roles", role)
        item = data[kind].setdefault(name, {"texts": {}})
        if column and role:
            item["role"] = role
        if unit:
            item["unit"] = unit
        if cell:
            item["texts"][cell] = meaning
    if errors:
        raise FileError(errors)
    return data


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("#")


def _says_nothing(meaning: str) -> bool:
    """True for the words by which READINGS says that a text was not understood."""
    return any(fold(meaning).startswith(fold(word)) for word in VOCABULARY["not_understood"])
