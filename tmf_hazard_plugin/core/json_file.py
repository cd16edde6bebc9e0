"""JSON files that people write: read, with every key and place that is wrong."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from .schema_check import SchemaError

MAX_DEPTH = 30  # objects and lists inside each other; no file of the plugin needs ten


class FileError(ValueError):
    """A file that cannot be used; ``errors``: where, what is wrong and what would be right."""

    def __init__(self, errors: list[SchemaError]):
        super().__init__("; ".join(f"{e.path}: {e.code} ({e.found!r}; expected {e.expected!r})" for e in errors))
        self.errors = list({(error.path, error.code): error for error in errors}.values())


class _Object(dict[str, Any]):
    """A JSON object that remembers which of its keys were given twice."""

    def __init__(self, pairs: list[tuple[str, Any]]):
        super().__init__(pairs)
        self.doubled = [name for name, count in Counter(name for name, _ in pairs).items() if count > 1]


def read_text(path: str | Path, else_in: str = "") -> str:
    """The text of the UTF-8 file ``path``; where it is no UTF-8, in the encoding ``else_in``.

    Raises ``FileError`` where it cannot be read.
    """
    try:
        content = Path(path).read_bytes()
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError:
            if not else_in or content.startswith((b"\xff\xfe", b"\xfe\xff")):
                raise
            return content.decode(else_in)
    except OSError as error:
        raise FileError([SchemaError("", "unreadable", str(path), error.strerror or "")]) from error
    except UnicodeDecodeError as error:
        raise FileError([SchemaError("", "not_utf8", str(path), "UTF-8")]) from error


def read_json(path: str | Path) -> Any:
    """The content of the JSON file ``path``; objects are dictionaries.

    Raises ``FileError`` where it cannot be read or is no JSON; see also ``structure_errors``.
    """
    text = read_text(path)
    try:
        return json.loads(text, object_pairs_hook=_Object, parse_int=_whole_number)
    except json.JSONDecodeError as error:
        place = f"{error.lineno}:{error.colno}"
        raise FileError([SchemaError(place, "not_json", error.doc[error.pos :][:20] or "…")]) from error
    except RecursionError as error:
        raise FileError([SchemaError("", "not_json", text.strip()[:20] or "…")]) from error


def _whole_number(text: str) -> int | float:
    return int(text) if len(text) < 300 else float(text)  # a longer one is infinite, and refused with its place


def structure_errors(value: object) -> list[SchemaError]:
    """Keys that ``value``, as ``read_json`` gives it, has twice, and what is nested deeper than ``MAX_DEPTH``."""
    found: list[SchemaError] = []
    waiting: list[tuple[object, str, int]] = [(value, "", 0)]
    while waiting:
        item, path, depth = waiting.pop()
        if depth > MAX_DEPTH:
            found.append(SchemaError(path, "too_deep", depth, f"<= {MAX_DEPTH}"))
            continue
        at = f"{path}." if path else ""
        if isinstance(item, list):
            waiting += [(part, f"{path}[{k}]", depth + 1) for k, part in enumerate(item)]
        elif isinstance(item, dict):
            found += [SchemaError(f"{at}{key}", "doubled_key", key) for key in getattr(item, "doubled", ())]
            waiting += [(part, f"{at}{key}", depth + 1) for key, part in item.items()]
    return found
