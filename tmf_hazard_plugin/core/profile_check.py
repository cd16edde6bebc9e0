"""What makes no sense in a method profile that fits the schema; each error names its key and what would be right."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from .columns import roles
from .data_types import ClassItem, JsonObject, Substance, Text, VariableItem
from .kinds import KINDS
from .parsing import fold
from .result import LOW, RESERVED_FIELDS, RESULT_FIELDS, VERY_HIGH
from .schema_check import SchemaError
from .variables import BUILTIN, VariableRule


def class_errors(classes: list[ClassItem]) -> list[SchemaError]:
    """Classes whose codes are not 1 to 4 in order, or whose limits lack or do not rise."""
    found = [
        SchemaError(f"classes[{k}].code", "not_allowed", item["code"], code)
        for k, (code, item) in enumerate(zip(range(LOW, VERY_HIGH + 1), classes))
        if item["code"] != code
    ]
    limits = [item.get("from") for item in classes]
    if limits[0] is not None:
        found.append(SchemaError("classes[0].from", "unknown_key", limits[0], "code, title"))
    for k, (before, limit) in enumerate(zip(limits, limits[1:]), start=1):
        if limit is None:
            found.append(SchemaError(f"classes[{k}].from", "missing", None, "number"))
        elif k > 1 and before is not None and limit <= before:
            found.append(SchemaError(f"classes[{k}].from", "not_ascending", limit, f"> {before:g}"))
    return found


def component_errors(
    items: list[JsonObject], variables: Mapping[str, VariableRule], sources: Mapping[str, Text]
) -> list[SchemaError]:
    """Components whose id is taken, whose source is unknown, whose range does not hold their scores, or whose rule
    its kind refuses."""
    found: list[SchemaError] = []
    ids = [item["id"] for item in items]
    for k, item in enumerate(items):
        at = f"components[{k}]"
        taken = [*RESULT_FIELDS, *RESERVED_FIELDS, *ids[:k]]
        if item["id"] in taken:
            found.append(SchemaError(f"{at}.id", "duplicate", item["id"], ", ".join(taken)))
        if item["source"] not in sources:
            found.append(SchemaError(f"{at}.source", "unknown_source", item["source"], ", ".join(sources)))
        low, high = item["range"]
        if low > high:
            found.append(SchemaError(f"{at}.range", "not_ascending", item["range"], f">= {low:g}"))
        kind = KINDS[item["kind"]]
        found += [replace(error, path=f"{at}.{error.path}") for error in kind.errors(item, variables)]
        ends = kind.ends(item)
        if ends and (ends[0] < low or ends[1] > high):
            expected = f"[{ends[0]:g}, {ends[1]:g}]"
            found.append(SchemaError(f"{at}.range", "range_too_small", item["range"], expected))
    return found


def variable_errors(items: list[VariableItem]) -> list[SchemaError]:
    """A profile's own variables whose id is taken, whose limits contradict, or whose words are empty or doubled."""
    found: list[SchemaError] = []
    ids = [item["id"] for item in items]
    known_roles = [*roles("facilities"), *roles("rivers")]
    for k, item in enumerate(items):
        at = f"variables[{k}]"
        taken = [*BUILTIN, *known_roles, *ids[:k]]
        if item["id"] in taken:
            found.append(SchemaError(f"{at}.id", "duplicate", item["id"], ", ".join(dict.fromkeys(taken))))
        if item.get("minimum", -np.inf) > item.get("maximum", np.inf):
            found.append(SchemaError(f"{at}.maximum", "not_ascending", item["maximum"], f">= {item['minimum']:g}"))
        owner: dict[str, str] = {}
        for category, words in item.get("words", {}).items():
            for w, word in enumerate(words):
                place, other = f"{at}.words.{category}[{w}]", owner.setdefault(fold(word.rstrip("*")), category)
                if _is_empty(word):
                    found.append(SchemaError(place, "empty_word", word))
                elif other != category:
                    found.append(SchemaError(place, "doubled_word", word, f"{other}, {category}"))
    return found


def substance_errors(items: list[Substance]) -> list[SchemaError]:
    """Words of substances that are empty."""
    return [
        SchemaError(f"substances[{k}].words[{w}]", "empty_word", word)
        for k, item in enumerate(items)
        for w, word in enumerate(item["words"])
        if _is_empty(word)
    ]


def _is_empty(word: str) -> bool:
    """True for a word that has no letters ("", "*")."""
    return not re.search(r"\w", word.replace("_", " "))
