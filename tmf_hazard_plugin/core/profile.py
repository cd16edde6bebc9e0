"""Method profiles: a hazard method as data (method.md section 1), read, checked and refused with reasons."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from .data_types import JsonObject, Substance, Text
from .json_file import FileError, read_json, structure_errors
from .kinds import KINDS, ComponentKind, RasterInput, ScoreInterval, Translator
from .kinds.base import COMPONENT_KEYS
from .profile_check import class_errors, component_errors, substance_errors, variable_errors
from .profile_schema import profile_schema
from .schema_check import SchemaError, schema_errors
from .variables import BUILTIN, Variable, VariableRule

PROFILES = Path(__file__).parent / "profiles"
BUILTIN_PROFILES = ("thi_water", "thi", "thi_basic", "tri")  # the order of METHOD's options: only ever appended to


class ProfileError(FileError):
    """A profile that cannot be used."""


@dataclass(frozen=True)
class Component:
    """One summand of the index. ``rule`` holds the keys of its ``kind``; ``range`` is what an unknown input costs."""

    id: str
    kind: str  # one of KINDS
    title: Text
    range: tuple[float, float]
    source: str
    grade: str
    rule: JsonObject

    @property
    def _kind(self) -> ComponentKind:
        return KINDS[self.kind]

    @property
    def inputs(self) -> list[str]:
        """The ids of the variables that the component reads."""
        return self._kind.inputs(self.rule)

    @property
    def rasters(self) -> dict[str, RasterInput]:
        """The rasters beside the profile that the component reads, by the id of the variable that they become."""
        return self._kind.rasters(self.rule)

    @property
    def most(self) -> float | None:
        """The end of a bar that shows its score; None where the score has no end (a logarithm)."""
        return self.range[1] if self._kind.ends(self.rule) else None

    def interval(self, variables: Mapping[str, Variable], categories: Mapping[str, tuple[str, ...]]) -> ScoreInterval:
        """The possible scores of n facilities and how they are known: see ``ComponentKind.interval``."""
        return self._kind.interval(self.rule, self.range, variables, categories)

    def words(self, translator: Translator) -> str:
        """The rule as a reader's sentence, without full stop."""
        return self._kind.words(self.rule, translator)

    def signs(self) -> list[str]:
        """The rule in signs, as lines of Markdown."""
        return self._kind.signs(self.rule)


@dataclass(frozen=True)
class Profile:
    """A method: the sum of ``components``, classed at ``breaks`` (three lower-inclusive limits of classes 2 to 4)."""

    id: str
    version: str
    title: Text
    description: Text
    components: tuple[Component, ...]
    breaks: tuple[float, ...]
    class_titles: dict[int, Text] = field(default_factory=dict)
    sources: dict[str, Text] = field(default_factory=dict)
    variables: dict[str, VariableRule] = field(default_factory=dict)
    substances: list[Substance] | None = None
    data: JsonObject = field(default_factory=dict, repr=False, compare=False)  # decoded JSON, to hand the profile on
    folder: Path | None = field(default=None, repr=False, compare=False)  # where its rasters lie; None: not from a file

    @property
    def stamp(self) -> str:
        """Profile, version and breaks, which every result names: ``thi_water 1.0 [8, 10, 12]``."""
        return f"{self.id} {self.version} [{', '.join(f'{limit:g}' for limit in self.breaks)}]"


@lru_cache(maxsize=1)
def _library() -> tuple[dict[str, JsonObject], dict[str, Text]]:
    """The shipped components by id, and their sources."""
    shipped = json.loads((PROFILES / "components.json").read_text(encoding="utf-8"))
    return {item["id"]: item for item in shipped["components"]}, shipped["sources"]


@lru_cache(maxsize=len(BUILTIN_PROFILES))
def builtin_profile(profile_id: str) -> Profile:
    """The shipped profile ``profile_id`` (one of ``BUILTIN_PROFILES``)."""
    return load_profile(PROFILES / f"{profile_id}.json")


def load_profile(path: str | Path) -> Profile:
    """The profile in the JSON file ``path``.

    Raises ``ProfileError`` where the file cannot be read, is no JSON, or breaks the schema or the sense.
    """
    try:
        data = read_json(path)
    except FileError as error:
        raise ProfileError(error.errors) from error
    return parse_profile(data, Path(path).parent)


def parse_profile(data: Any, folder: Path | None = None) -> Profile:
    """The profile that ``data`` (decoded JSON) describes; ``folder``: where the rasters lie that it names.

    Raises ``ProfileError``.
    """
    errors = structure_errors(data)
    _raise([error for error in errors if error.code == "too_deep"])
    _raise(errors + schema_errors(data, profile_schema()))
    items, sources = _with_shipped(data)
    own = {item["id"]: VariableRule.from_json(item) for item in data.get("variables", [])}
    _raise(
        class_errors(data["classes"])
        + component_errors(items, {**BUILTIN, **own}, sources)
        + variable_errors(data.get("variables", []))
        + substance_errors(data.get("substances", []))
    )
    used = [item["source"] for item in items] + list(data.get("sources", {}))
    return Profile(
        id=data["id"],
        version=data["version"],
        title=data["title"],
        description=data.get("description", ""),
        components=tuple(map(_component, items)),
        breaks=tuple(float(item["from"]) for item in data["classes"][1:]),
        class_titles={item["code"]: item["title"] for item in data["classes"] if "title" in item},
        sources={key: sources[key] for key in dict.fromkeys(used)},
        variables=own,
        substances=data.get("substances"),
        data=data,
        folder=folder,
    )


def _raise(errors: list[SchemaError]) -> None:
    """Raises ``ProfileError`` where there are ``errors``."""
    if errors:
        raise ProfileError(errors)


def _with_shipped(data: JsonObject) -> tuple[list[JsonObject], dict[str, Text]]:
    """The components of a profile in full, shipped ones for their ids, and all sources; raises ``ProfileError``."""
    library, library_sources = _library()
    _raise(
        [
            SchemaError(f"components[{k}]", "unknown_component", item, ", ".join(library))
            for k, item in enumerate(data["components"])
            if isinstance(item, str) and item not in library
        ]
    )
    items = [library[item] if isinstance(item, str) else item for item in data["components"]]
    return items, {**library_sources, **data.get("sources", {})}


def _component(item: JsonObject) -> Component:
    low, high = item["range"]
    rule = {key: value for key, value in item.items() if key not in COMPONENT_KEYS}
    limits = (float(low), float(high))
    return Component(item["id"], item["kind"], item["title"], limits, item["source"], item["grade"], rule)
