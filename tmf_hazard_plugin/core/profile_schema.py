"""The JSON Schema of method profiles, composed of what every component has and the fragments of the kinds.

``profiles/profile.schema.json`` is the same for editors: ``tools/profile_schema.py`` writes it.
"""

from __future__ import annotations

from copy import deepcopy

from .data_types import JsonObject
from .kinds import KINDS
from .kinds.base import COMPONENT_KEYS
from .result import LOW, VERY_HIGH
from .schema_check import resolved

_CLASS_CODES = list(range(LOW, VERY_HIGH + 1))
_TEXT = {"$ref": "#/definitions/text"}
_PROFILE: JsonObject = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "TMF Hazard method profile",
    "description": "A method as data: components that are added up, and the class limits of the sum.",
    "type": "object",
    "required": ["id", "version", "title", "components", "classes"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
        "version": {"type": "string", "pattern": "^[0-9]+(\\.[0-9]+)*$"},
        "title": _TEXT,
        "description": _TEXT,
        "sources": {"type": "object", "additionalProperties": _TEXT},
        "variables": {"type": "array", "items": {"$ref": "#/definitions/variable"}},
        "substances": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/substance"}},
        "components": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/component"}},
        "classes": {
            "type": "array",
            "minItems": len(_CLASS_CODES),
            "maxItems": len(_CLASS_CODES),
            "items": {"$ref": "#/definitions/class"},
        },
    },
    "definitions": {
        "text": {"type": ["string", "object"], "minProperties": 1, "additionalProperties": {"type": "string"}},
        "grade": {"enum": ["A", "B", "C+", "C", "C-"]},
        "score": {"type": "number"},
        "scores": {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {"$ref": "#/definitions/score"},
        },
        "range": {"type": "array", "minItems": 2, "maxItems": 2, "items": {"$ref": "#/definitions/score"}},
        "file": {"type": "string", "pattern": "^[^/\\\\:]+$"},
        "class": {
            "type": "object",
            "required": ["code"],
            "additionalProperties": False,
            "properties": {"code": {"enum": _CLASS_CODES}, "from": {"type": "number"}, "title": _TEXT},
        },
        "variable": {
            "type": "object",
            "required": ["id", "kind", "title"],
            "additionalProperties": False,
            "properties": {
                "id": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
                "kind": {"enum": ["number", "category", "flag"]},
                "title": _TEXT,
                "fields": {"type": "array", "items": {"type": "string"}},
                "minimum": {"type": "number"},
                "maximum": {"type": "number"},
                "words": {
                    "type": "object",
                    "minProperties": 1,
                    "additionalProperties": {"type": "array", "items": {"type": "string"}},
                },
            },
            "if": {"properties": {"kind": {"const": "category"}}},
            "then": {"required": ["words"], "properties": {"words": {"type": "object"}}},
        },
        "substance": {
            "type": "object",
            "required": ["score", "words"],
            "additionalProperties": False,
            "properties": {
                "score": {"enum": [0, 1, 2, 3, None]},
                "id": {"type": "string"},
                "assumes": {"type": "string"},
                "unless_named": {"enum": [1, 2, 3]},
                "symbols": {"type": "array", "items": {"type": "string", "pattern": "^[A-Z][A-Za-z]?$"}},
                "words": {"type": "array", "minItems": 1, "items": {"type": "string"}},
                "grade": {"$ref": "#/definitions/grade"},
                "source": {"type": "string"},
                "comment": {"type": "string"},
            },
        },
        "component": {
            "type": ["string", "object"],
            "required": list(COMPONENT_KEYS),
            "additionalProperties": False,
            "properties": {
                "id": {"type": "string", "pattern": "^[a-z][a-z0-9_]{0,9}$"},
                "kind": {"enum": []},
                "title": _TEXT,
                "range": {"$ref": "#/definitions/range"},
                "source": {"type": "string"},
                "grade": {"$ref": "#/definitions/grade"},
            },
            "allOf": [],
        },
    },
}


def profile_schema() -> JsonObject:
    """The schema with every kind that is registered now; a new object at each call.

    JSON Schema allows no key that an object's own ``properties`` do not name: so those of all kinds stand there with
    their type, and each kind's fragment counts where the component is of that kind.
    """
    schema = deepcopy(_PROFILE)
    component = schema["definitions"]["component"]
    component["properties"]["kind"]["enum"] = list(KINDS)
    types: dict[str, set[str]] = {}
    for kind in KINDS.values():
        chosen = {"properties": {"kind": {"const": kind.id}}, "required": ["kind"]}
        component["allOf"].append({"if": chosen, "then": deepcopy(kind.schema)})
        for key, rule in kind.schema["properties"].items():
            found = resolved(rule, schema).get("type", [])
            types.setdefault(key, set()).update([found] if isinstance(found, str) else found)
    for key, found in types.items():
        component["properties"][key] = {"type": min(found) if len(found) == 1 else sorted(found)} if found else {}
    return schema
