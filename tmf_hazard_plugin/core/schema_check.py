"""A small reader of JSON Schema: the part that ``profiles/profile.schema.json`` uses.

QGIS's Python does not bring ``jsonschema`` everywhere; a test holds this reader against it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from .data_types import JsonObject

_TYPES: dict[str, Callable[[object], bool]] = {
    "object": lambda v: isinstance(v, dict),
    "array": lambda v: isinstance(v, list),
    "string": lambda v: isinstance(v, str),
    "number": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
    "null": lambda v: v is None,
}
_KEYWORDS = frozenset(
    ("$ref", "type", "enum", "const", "pattern", "minItems", "maxItems", "items", "allOf", "if", "then", "required",
     "properties", "minProperties", "additionalProperties")
)  # fmt: skip
_NAMED = frozenset(("properties", "definitions"))  # their keys are names, not keywords
_LARGEST = 1e100  # what is larger is meant by nobody, and sums of it may be infinite


@dataclass(frozen=True)
class SchemaError:
    """What breaks a rule: the ``path`` of the offending key ("components[2].range"), a ``code`` for what is wrong,
    the value found and what would be right."""

    path: str
    code: str
    found: object = None
    expected: object = field(default="")


def schema_errors(value: object, rule: JsonObject, root: JsonObject | None = None, path: str = "") -> list[SchemaError]:
    """Every place where ``value``, decoded JSON, breaks ``rule``; empty where it is valid.

    ``root``: the whole schema, to which ``$ref`` refers; ``path``: where in the document ``value`` stands.
    """
    root = root or rule
    if "$ref" in rule:
        return schema_errors(value, resolved(rule, root), root, path)
    wanted = rule.get("type")
    if wanted and not any(_TYPES[name](value) for name in ([wanted] if isinstance(wanted, str) else wanted)):
        return [SchemaError(path, "wrong_type", value, _right(rule, root))]
    if isinstance(value, (int, float)) and not abs(value) <= _LARGEST:  # also NaN
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


def resolved(rule: JsonObject, root: JsonObject) -> JsonObject:
    """``rule``, or what its ``$ref`` refers to in ``root``."""
    if "$ref" not in rule:
        return rule
    target = root
    for part in rule["$ref"].lstrip("#/").split("/"):
        target = target[part]
    return target


def unknown_keywords(rule: JsonObject) -> list[str]:
    """Keywords of JSON Schema in ``rule`` that ``schema_errors`` does not read, and would pass over."""
    found = [key for key in rule if key not in _KEYWORDS]
    for key, part in rule.items():
        parts = part.values() if key in _NAMED else part if key == "allOf" else [part]
        found += [word for item in parts if isinstance(item, dict) for word in unknown_keywords(item)]
    return sorted(set(found))


def _right(rule: JsonObject, root: JsonObject) -> str:
    """What ``rule`` expects: the possible values, or the types, joined by " / "."""
    rule = resolved(rule, root)
    types = rule.get("type", "")
    return " / ".join([types] if isinstance(types, str) else types) if types else _choice(rule.get("enum", ()))


def _choice(values: Collection[object]) -> str:
    return ", ".join(value if isinstance(value, str) else json.dumps(value) for value in values)


def _object_errors(value: JsonObject, rule: JsonObject, root: JsonObject, path: str) -> list[SchemaError]:
    """Where an object lacks a key, has one that it must not have, or a value that breaks the rule of its key."""

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
