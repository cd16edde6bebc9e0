"""A small reader of JSON Schema: the part that ``profiles/profile.schema.json`` uses.

QGIS's Python does not bring ``jsonschema`` everywhere; a test holds this reader against it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

_TYPES = {
    "object": lambda v: isinstance(v, dict),
    "array": lambda v: isinstance(v, list),
    "string": lambda v: isinstance(v, str),
    "number": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
    "null": lambda v: v is None,
}
_LARGEST = 1e100  # what is larger is meant by nobody, and sums of it may be infinite


@dataclass(frozen=True)
class SchemaError:
    """What breaks a rule: the ``path`` of the offending key ("components[2].range"), a ``code`` for what is wrong,
    the value found and what would be right."""

    path: str
    code: str
    found: object = None
    expected: object = field(default="")


def schema_errors(value, rule: dict, root: dict | None = None, path: str = "") -> list[SchemaError]:
    """Every place where ``value`` breaks ``rule``; empty when it is valid."""
    root = root or rule
    if "$ref" in rule:
        return schema_errors(value, _resolved(rule, root), root, path)
    wanted = rule.get("type")
    if wanted and not any(_TYPES[name](value) for name in ([wanted] if isinstance(wanted, str) else wanted)):
        return [SchemaError(path, "wrong_type", value, _right(rule, root))]
    if _TYPES["number"](value) and not abs(value) <= _LARGEST:  # also NaN
        return [SchemaError(path, "not_finite", value)]
    if "enum" in rule and not any(value == allowed and type(value) is type(allowed) for allowed in rule["enum"]):
        return [SchemaError(path, "not_allowed", value, _choice(rule["enum"]))]
    if "const" in rule and value != rule["const"]:
        return [SchemaError(path, "not_allowed", value, rule["const"])]
    found: list[SchemaError] = []
    if isinstance(value, str) and "pattern" in rule and not re.fullmatch(rule["pattern"], value):
        found.append(SchemaError(path, "wrong_form", value, rule["pattern"]))
    if isinstance(value, list):
        if not rule.get("minItems", 0) <= len(value) <= rule.get("maxItems", len(value)):
            found.append(SchemaError(path, "wrong_count", len(value), rule.get("minItems")))
        for k, item in enumerate(value):
            found += schema_errors(item, rule.get("items", {}), root, f"{path}[{k}]")
    if isinstance(value, dict):
        found += _object_errors(value, rule, root, path)
    for part in rule.get("allOf", []):
        found += schema_errors(value, part, root, path)
    if "if" in rule and not schema_errors(value, rule["if"], root, path):
        found += schema_errors(value, rule.get("then", {}), root, path)
    return found


def _resolved(rule: dict, root: dict) -> dict:
    target = root
    for part in rule["$ref"].lstrip("#/").split("/") if "$ref" in rule else ():
        target = target[part]
    return target if "$ref" in rule else rule


def _right(rule: dict, root: dict) -> str:
    """What ``rule`` expects: the possible values, or the types, joined by " / "."""
    rule = _resolved(rule, root)
    types = rule.get("type", "")
    return " / ".join([types] if isinstance(types, str) else types) if types else _choice(rule.get("enum", ()))


def _choice(values) -> str:
    return ", ".join(value if isinstance(value, str) else json.dumps(value) for value in values)


def _object_errors(value: dict, rule: dict, root: dict, path: str) -> list[SchemaError]:
    def at(key: str) -> str:
        return f"{path}.{key}" if path else key

    properties, extra = rule.get("properties", {}), rule.get("additionalProperties", {})
    required = [key for key in rule.get("required", []) if key not in value]
    found = [SchemaError(at(key), "missing", None, _right(properties.get(key, {}), root)) for key in required]
    if len(value) < rule.get("minProperties", 0):
        found.append(SchemaError(path, "wrong_count", len(value), rule["minProperties"]))
    for key, item in value.items():
        if key in properties:
            found += schema_errors(item, properties[key], root, at(key))
        elif extra is False:
            found.append(SchemaError(at(key), "unknown_key", key, ", ".join(properties)))
        else:
            found += schema_errors(item, extra, root, at(key))
    return found
