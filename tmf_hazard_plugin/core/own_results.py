"""The plugin's own results among the columns of a layer that was scored before: they are replaced, never read back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from .cut_names import SHAPEFILE_LIMIT
from .result import REQUIRED_FIELDS, RESULT_FIELDS

KEYS = ("fid", "ogc_fid")  # of the table that the earlier scoring wrote
CUT_STEM = SHAPEFILE_LIMIT - 2  # letters that a Shapefile leaves of a name before "_1"


class OwnResults(NamedTuple):
    """``results``: the columns that an earlier scoring wrote, with the key of its table. ``originals``: the columns
    that it had to rename, which are the input's own (name that the column had before -> name that it has)."""

    results: frozenset[str]
    originals: dict[str, str]


def components_in(basis: Iterable[object]) -> frozenset[str]:
    """The ids of the components that texts of the field ``basis`` ("thi_cap:measured;thi_dam:assumed") name."""
    texts = {text for text in basis if isinstance(text, str)}
    return frozenset(part.partition(":")[0] for text in texts for part in text.split(";") if ":" in part)


def basis_columns(names: Iterable[str]) -> list[str]:
    """Those of ``names`` that are the field ``basis`` of a scoring, also where a later one renamed it."""
    return [name for name in names if renamed(name, "basis") is not None]


def own_results(names: Iterable[str], components: Mapping[str, Collection[str]]) -> OwnResults:
    """The results among the columns ``names``; none where the layer was not scored.

    ``components``: the ids of the components in each of ``basis_columns``. Version 0.1 kept the results of an earlier
    scoring beside the new ones and renamed them, the oldest to "haz_score_1" (in a Shapefile "haz_scor_1"), as it
    renamed the input's own columns of such names. So a layer that was scored k times has k columns for each result;
    where there are more, those with the lowest numbers are the input's own.
    """
    names = list(names)
    scorings = min(len(_versions(names, field)) for field in REQUIRED_FIELDS)
    if not scorings:
        return OwnResults(frozenset(), {})
    times = dict.fromkeys(RESULT_FIELDS, scorings)
    for ids in components.values():
        for component in ids:
            if component not in RESULT_FIELDS:
                times[component] = times.get(component, 0) + 1
    results = {name for name in names if name.lower() in KEYS}
    originals: dict[str, str] = {}
    for field, count in times.items():
        versions = _versions(names, field)
        older = sorted((name for name in versions if versions[name]), key=lambda name: versions[name])
        own = older[: max(len(versions) - count, 0)]
        results.update(name for name in versions if name not in own)
        if own:
            originals[field] = own[0]
    return OwnResults(frozenset(results), originals)


def renamed(name: str, field: str) -> int | None:
    """The number with which the column ``name`` was renamed because of the result ``field``, 0 where it has that name
    itself (a Shapefile may have cut it), None where it has another."""
    name, field = name.lower(), field.lower()
    if name in (field, field[:SHAPEFILE_LIMIT]):
        return 0
    stem, _, number = name.rpartition("_")
    return int(number) if stem in (field, field[:CUT_STEM]) and number.isdecimal() and len(number) < 4 else None


def _versions(names: list[str], field: str) -> dict[str, int]:
    return {name: number for name in names if (number := renamed(name, field)) is not None}
