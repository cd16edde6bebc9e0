"""Names of columns: which column of a layer has which role, for all algorithms.

The names are data: ``fields`` of ``vocabulary/columns.json``, by layer ("facilities", "rivers", "lakes", "countries",
"places") and role ("volume", "river_id", ...). Another name is added there, or at run time by ``add_alias``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from .parsing import fold
from .vocabulary import VOCABULARY

SHAPEFILE_LIMIT = 10  # characters or bytes of a field name


def roles(layer: str) -> tuple[str, ...]:
    """The roles that columns of ``layer`` may have."""
    return tuple(VOCABULARY["fields"][layer])


def aliases(layer: str, role: str) -> list[str]:
    """The names by which a column of ``layer`` in ``role`` is found, best first; of a volume, those with a unit
    first."""
    return _flat(VOCABULARY["fields"][layer][role])


def add_alias(layer: str, role: str, name: str, unit: str = "") -> None:
    """Adds the column name ``name``, as the last choice, for all algorithms; ``remove_alias`` undoes it.

    ``unit``: of a volume whose names are grouped by the unit that they name ("m3", "1000 m3", "Mm3"; "" for none).
    Raises ``KeyError`` for a layer, role or unit that does not exist.
    """
    _group(layer, role, unit).append(name)
    _aliases_truncated_to.cache_clear()


def remove_alias(layer: str, role: str, name: str, unit: str = "") -> None:
    """Takes back ``add_alias`` with the same arguments. Raises ``ValueError`` where there is no such name."""
    _group(layer, role, unit).remove(name)
    _aliases_truncated_to.cache_clear()


def _group(layer: str, role: str, unit: str) -> list[str]:
    """The list, in the vocabulary itself, that holds the names of ``role``, for a volume those with ``unit``."""
    found = VOCABULARY["fields"][layer][role]
    groups = {group["unit"] or "": group["aliases"] for group in found} if isinstance(found[0], dict) else {"": found}
    group: list[str] = groups[unit]
    return group


def find_column(names: Iterable[str], layer: str, role: str, preferred: Iterable[str] = ()) -> str:
    """The name, of ``names``, of the column of ``layer`` that has ``role``; "" where there is none.

    ``preferred``: names that are looked for first, such as those in the reader's language. See ``find_field``.
    """
    return find_field(names, [*preferred, *aliases(layer, role)]) or ""


def find_field(names: Iterable[str], aliases: Iterable[str]) -> str | None:
    """The first of ``names`` that is one of ``aliases`` (in the aliases' order), folded and without punctuation.

    Else a name that a Shapefile truncated: 10 characters or bytes that begin an alias, and no alias of another role.
    """
    folded = {_comparable(name): name for name in reversed(list(names))}
    bare_aliases = [_comparable(alias) for alias in aliases]
    for alias in bare_aliases:
        if alias in folded:
            return folded[alias]
    own = frozenset(bare_aliases)
    for alias in bare_aliases:
        for bare, name in folded.items():
            if alias.startswith(bare) and _is_truncated(name, bare) and _aliases_truncated_to(bare) <= own:
                return name
    return None


def unit_in_name(name: str) -> str | None:
    """The unit that the name of a volume field holds ("m3", "1000 m3", "Mm3"); None where it holds none, or was
    truncated so that several are possible."""
    bare = _comparable(name)
    units: dict[str, str | None] = {}
    for group in VOCABULARY["fields"]["facilities"]["volume"]:
        units.update(dict.fromkeys(map(_comparable, group["aliases"]), group["unit"]))
    if bare in units:
        return units[bare]
    possible = {unit for alias, unit in units.items() if alias.startswith(bare) and _is_truncated(name, bare)}
    return possible.pop() if len(possible) == 1 else None


def _flat(found: list[Any]) -> list[str]:
    """The aliases of a role, also where they are grouped by the unit that they hold."""
    return [alias for group in found for alias in group["aliases"]] if isinstance(found[0], dict) else list(found)


def _all_aliases() -> Iterator[str]:
    for layer in VOCABULARY["fields"].values():
        for found in layer.values():
            yield from _flat(found)


@lru_cache(maxsize=4096)
def _aliases_truncated_to(bare: str) -> frozenset[str]:
    return frozenset(alias for alias in map(_comparable, _all_aliases()) if alias.startswith(bare))


def _is_truncated(name: str, bare: str) -> bool:
    """True where a Shapefile may have truncated ``name``. Five Cyrillic letters, all that UTF-8 leaves, are a whole
    word more often than the beginning of a longer name."""
    if len(bare) < 5 or not {len(name), len(name.encode())} & {SHAPEFILE_LIMIT - 1, SHAPEFILE_LIMIT}:
        return False
    return bare.isascii() or len(bare) >= 8 or len(re.split(r"[\W_]+", name.strip(" _"))) > 1


@lru_cache(maxsize=65536)
def _comparable(name: str) -> str:
    return re.sub(r"[\W_]+", "", fold(name.replace("_", " ")))
