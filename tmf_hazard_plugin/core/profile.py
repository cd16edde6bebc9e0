"""Method profiles: a hazard method as data (method.md section 1), read, checked and refused with reasons."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from .columns import roles
from .parsing import fold
from .result import RESERVED_FIELDS, RESULT_FIELDS
from .schema_check import SchemaError, schema_errors
from .variables import BUILTIN, VariableRule

PROFILES = Path(__file__).parent / "profiles"
BUILTIN_PROFILES = ("thi_water", "thi", "thi_basic", "tri")  # the order of METHOD's options: only ever appended to


class ProfileError(ValueError):
    """A profile that cannot be used: ``errors`` says where, what is wrong and what would be right."""

    def __init__(self, found: list[SchemaError]):
        super().__init__("; ".join(f"{f.path}: {f.code} ({f.found!r}; expected {f.expected!r})" for f in found))
        self.errors = list({(error.path, error.code): error for error in found}.values())


@dataclass(frozen=True)
class Component:
    """One summand of the index. ``rule`` holds the keys of its ``kind``; ``range`` is what an unknown input costs."""

    id: str
    kind: str
    title: str | dict
    range: tuple[float, float]
    source: str
    grade: str
    rule: dict

    @property
    def inputs(self) -> list[str]:
        """The ids of the variables that the component reads."""
        return [name for pair in self.rule["pairs"] for name in pair] if self.kind == "table" else [self.rule["input"]]


@dataclass(frozen=True)
class Profile:
    """A method: the sum of ``components``, classed at ``breaks`` (three lower-inclusive limits of classes 2 to 4)."""

    id: str
    version: str
    title: str | dict
    description: str | dict
    components: tuple[Component, ...]
    breaks: tuple[float, float, float]
    class_titles: dict = field(default_factory=dict)
    sources: dict = field(default_factory=dict)
    variables: dict[str, VariableRule] = field(default_factory=dict)
    substances: list | None = None
    data: dict = field(default_factory=dict, repr=False, compare=False)  # the decoded JSON, to hand the profile on

    @property
    def stamp(self) -> str:
        """What every result names: profile, version and breaks, e.g. ``thi_water 1.0 [8, 10, 12]``."""
        return f"{self.id} {self.version} [{', '.join(f'{limit:g}' for limit in self.breaks)}]"


@lru_cache(maxsize=1)
def _library() -> tuple[dict, dict, dict]:
    schema = json.loads((PROFILES / "profile.schema.json").read_text(encoding="utf-8"))
    shipped = json.loads((PROFILES / "components.json").read_text(encoding="utf-8"))
    return schema, {item["id"]: item for item in shipped["components"]}, shipped["sources"]


@lru_cache(maxsize=len(BUILTIN_PROFILES))
def builtin_profile(profile_id: str) -> Profile:
    """The shipped profile ``profile_id`` (one of ``BUILTIN_PROFILES``)."""
    return load_profile(PROFILES / f"{profile_id}.json")


class _Object(dict):
    """A JSON object that remembers which of its keys were given twice."""

    def __init__(self, pairs):
        super().__init__(pairs)
        names = [name for name, _ in pairs]
        self.doubled = [name for name in self if names.count(name) > 1]


def _whole_number(text: str) -> int | float:
    return int(text) if len(text) < 300 else float(text)  # a longer one is infinite, and refused with its place


def _doubled_keys(value, path: str = "") -> list[SchemaError]:
    if isinstance(value, list):
        return [fault for k, item in enumerate(value) for fault in _doubled_keys(item, f"{path}[{k}]")]
    if not isinstance(value, dict):
        return []
    at = f"{path}." if path else ""
    found = [SchemaError(f"{at}{key}", "doubled_key", key) for key in getattr(value, "doubled", ())]
    return found + [fault for key, item in value.items() for fault in _doubled_keys(item, f"{at}{key}")]


def load_profile(path) -> Profile:
    """The profile in the JSON file ``path``.

    Raises ``ProfileError`` where the file cannot be read, is no JSON, or breaks the schema or the sense.
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
        data = json.loads(text, object_pairs_hook=_Object, parse_int=_whole_number)
    except OSError as error:
        raise ProfileError([SchemaError("", "unreadable", str(path), error.strerror or "")]) from error
    except UnicodeDecodeError as error:
        raise ProfileError([SchemaError("", "not_utf8", str(path), "UTF-8")]) from error
    except json.JSONDecodeError as error:
        raise ProfileError(
            [SchemaError(f"{error.lineno}:{error.colno}", "not_json", error.doc[error.pos :][:20] or "…")]
        ) from error
    except RecursionError as error:
        raise ProfileError([SchemaError("", "not_json", text.strip()[:20] or "…")]) from error
    return parse_profile(data)


def parse_profile(data) -> Profile:
    """The profile that ``data`` (decoded JSON) describes. Raises ``ProfileError``."""
    schema, library, library_sources = _library()
    found = _doubled_keys(data) + schema_errors(data, schema)
    if found:
        raise ProfileError(found)
    items = [library.get(item, item) if isinstance(item, str) else item for item in data["components"]]
    found = [
        SchemaError(f"components[{k}]", "unknown_component", item, ", ".join(library))
        for k, item in enumerate(items)
        if isinstance(item, str)
    ]
    if found:
        raise ProfileError(found)
    sources = {**library_sources, **data.get("sources", {})}
    own = {item["id"]: VariableRule.from_json(item) for item in data.get("variables", [])}
    breaks = tuple(item.get("from") for item in data["classes"])
    found = _class_errors(data["classes"]) + _component_errors(items, {**BUILTIN, **own}, sources)
    found += _variable_errors(data.get("variables", []))
    found += [
        SchemaError(f"substances[{k}].words[{w}]", "empty_word", word)
        for k, item in enumerate(data.get("substances", []))
        for w, word in enumerate(item["words"])
        if _is_empty(word)
    ]
    if found:
        raise ProfileError(found)
    keys = ("id", "kind", "title", "range", "source", "grade")
    components = tuple(
        Component(
            item["id"], item["kind"], item["title"], (float(item["range"][0]), float(item["range"][1])),
            item["source"], item["grade"], {key: value for key, value in item.items() if key not in keys},
        )
        for item in items
    )  # fmt: skip
    return Profile(
        id=data["id"],
        version=data["version"],
        title=data["title"],
        description=data.get("description", ""),
        components=components,
        breaks=tuple(float(limit) for limit in breaks[1:]),
        class_titles={item["code"]: item["title"] for item in data["classes"] if "title" in item},
        sources={
            key: sources[key] for key in dict.fromkeys([c.source for c in components] + list(data.get("sources", {})))
        },
        variables=own,
        substances=data.get("substances"),
        data=data,
    )


def _is_empty(word: str) -> bool:
    """True for a word that says nothing ("", "*")."""
    return not re.search(r"\w", word.replace("_", " "))


def _variable_errors(items: list[dict]) -> list[SchemaError]:
    found, ids = [], [item["id"] for item in items]
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
                other = owner.setdefault(fold(word.rstrip("*")), category)
                if _is_empty(word):
                    found.append(SchemaError(f"{at}.words.{category}[{w}]", "empty_word", word))
                elif other != category:
                    found.append(
                        SchemaError(f"{at}.words.{category}[{w}]", "doubled_word", word, f"{other}, {category}")
                    )
    return found


def _class_errors(classes: list[dict]) -> list[SchemaError]:
    found = [
        SchemaError(f"classes[{k}].code", "not_allowed", item["code"], k + 1)
        for k, item in enumerate(classes)
        if item["code"] != k + 1
    ]
    if "from" in classes[0]:
        found.append(SchemaError("classes[0].from", "unknown_key", classes[0]["from"], "code, title"))
    for k, item in enumerate(classes[1:], start=1):
        if "from" not in item:
            found.append(SchemaError(f"classes[{k}].from", "missing", None, "number"))
        elif k > 1 and "from" in classes[k - 1] and item["from"] <= classes[k - 1]["from"]:
            found.append(
                SchemaError(f"classes[{k}].from", "not_ascending", item["from"], f"> {classes[k - 1]['from']:g}")
            )
    return found


def _component_errors(items: list[dict], variables: dict[str, VariableRule], sources: dict) -> list[SchemaError]:
    found, ids = [], [item["id"] for item in items]
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
        if item["kind"] == "table":
            for p, pair in enumerate(item["pairs"]):
                for v, (name, kind) in enumerate(zip(pair, ("category", "number"))):
                    found += _input_errors(f"{at}.pairs[{p}][{v}]", name, (kind,), variables)
                rule = variables.get(pair[0])
                if rule and rule.kind == "category":
                    found += _missing_keys(f"{at}.scores", rule, item["scores"], "array")
            if sorted(set(item["within"])) != item["within"]:
                found.append(SchemaError(f"{at}.within", "not_ascending", item["within"], sorted(set(item["within"]))))
            for key, row in item["scores"].items():
                if len(row) != len(item["within"]) + 1:
                    found.append(SchemaError(f"{at}.scores.{key}", "wrong_count", len(row), len(item["within"]) + 1))
            scores = [score for row in item["scores"].values() for score in row] + [item["absent"]]
        else:
            kinds = {"lookup": ("category",), "flag": ("flag",)}.get(item["kind"], ("number",))
            found += _input_errors(f"{at}.input", item["input"], kinds, variables)
            scores = []
            if item["kind"] == "lookup":
                scores = list(item["scores"].values())
                rule = variables.get(item["input"])
                if rule and rule.kind == "category":
                    found += _missing_keys(f"{at}.scores", rule, item["scores"])
            elif item["kind"] == "steps":
                scores = [step["score"] for step in item["steps"]]
                found += _step_errors(f"{at}.steps", item["steps"])
            elif item["kind"] == "flag":
                scores = [item["yes"], item["no"]]
        if scores and (min(scores) < low or max(scores) > high):
            found.append(
                SchemaError(f"{at}.range", "range_too_small", item["range"], f"[{min(scores):g}, {max(scores):g}]")
            )
    return found


def _input_errors(at: str, name: str, kinds: tuple, variables: dict[str, VariableRule]) -> list[SchemaError]:
    fitting = [rule.id for rule in variables.values() if rule.kind in kinds]
    return [] if name in fitting else [SchemaError(at, "unknown_variable", name, ", ".join(fitting))]


def _missing_keys(at: str, rule: VariableRule, scores: dict, right: str = "number") -> list[SchemaError]:
    known = rule.categories
    found = [SchemaError(f"{at}.{key}", "missing", None, right) for key in known if key not in scores]
    return found + [
        SchemaError(f"{at}.{key}", "unknown_key", key, ", ".join(known)) for key in scores if key not in known
    ]


def _step_errors(at: str, steps: list[dict]) -> list[SchemaError]:
    found = [SchemaError(f"{at}[0].from", "unknown_key", steps[0]["from"], "score")] if "from" in steps[0] else []
    for k, step in enumerate(steps[1:], start=1):
        if "from" not in step:
            found.append(SchemaError(f"{at}[{k}].from", "missing", None, "number"))
        elif k > 1 and step["from"] <= steps[k - 1].get("from", step["from"]):
            found.append(SchemaError(f"{at}[{k}].from", "not_ascending", step["from"], f"> {steps[k - 1].get('from')}"))
    return found
