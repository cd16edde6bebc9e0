"""Why a file that people write (a method profile, corrections of readings) cannot be used, in whole sentences."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from ..core.json_file import FileError
from ..core.schema_check import SchemaError
from .i18n import tr

LISTED = 20  # errors that are shown
FOUND_LENGTH = 60  # characters that are shown of a wrong value


def profile_error(path: str, error: FileError) -> str:
    """Why a profile file is refused: where, what is wrong, what would be right."""
    title = tr("The method profile “{file}” cannot be used:").format(file=path)
    return f"{title}\n{_file_errors(error.errors)}"


def corrections_error(path: str, errors: Sequence[SchemaError]) -> str:
    """Why a file of corrections is refused: where, what is wrong, what would be right."""
    title = tr("The file of corrections “{file}” cannot be used:").format(file=path)
    return f"{title}\n{_file_errors(errors)}"


def _file_errors(errors: Sequence[SchemaError]) -> str:
    """What is wrong in a file that people write, one place a line."""
    texts = {
        "unreadable": tr("the file cannot be read"),
        "not_utf8": tr("the file is not UTF-8 text"),
        "not_json": tr("the file is not JSON, from here on: “{found}”"),
        "doubled_key": tr("the key “{found}” is given twice"),
        "missing": tr("missing; expected: {expected}"),
        "not_finite": tr("“{found}” is too large, or no number"),
        "empty_word": tr("the word “{found}” has no letters: it would be found in every text"),
        "doubled_word": tr("the word “{found}” stands in two categories: {expected}"),
        "unknown_key": tr("unknown key “{found}”; possible: {expected}"),
        "wrong_type": tr("“{found}” has the wrong type; expected: {expected}"),
        "not_allowed": tr("“{found}” is not allowed; possible: {expected}"),
        "wrong_form": tr("“{found}” has the wrong form; expected the pattern {expected}"),
        "wrong_count": tr("{found} entries; expected: {expected}"),
        "unknown_component": tr("no shipped component is called “{found}”; there are: {expected}"),
        "unknown_variable": tr("“{found}” is no fitting variable; possible: {expected}"),
        "unknown_source": tr("no source is called “{found}”; there are: {expected}"),
        "duplicate": tr("“{found}” is taken already; choose a name other than: {expected}"),
        "not_ascending": tr("“{found}” is not in ascending order; expected: {expected}"),
        "too_deep": tr("nested too deep; expected: {expected}"),
        "not_understood": tr("“{found}” is not understood; possible, for example: {expected}"),
        "range_too_small": tr("the range {found} does not hold all scores; expected at least {expected}"),
    }
    types = {
        "object": tr("an object in braces"),
        "array": tr("a list in brackets"),
        "string": tr("text in quotes"),
        "number": tr("a number"),
        "null": "null",
    }

    def expected(item: SchemaError) -> str:
        if isinstance(item.expected, list):
            return _as_json(item.expected)
        return " / ".join(types.get(part, part) for part in str(item.expected).split(" / "))

    lines = [
        (f"{_place(item.path)}: " if item.path else "")
        + texts[item.code].format(found=_as_json(item.found), expected=expected(item))
        for item in errors[:LISTED]
    ]
    return "\n".join(lines)


def _place(path: str) -> str:
    """Where in the file; a number alone is that of a line."""
    return tr("line {line}").format(line=path) if path.isdecimal() else path


def _as_json(value: Any) -> str:
    """``value`` as it stands in a profile, not too long; text without quotes."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= FOUND_LENGTH else text[:FOUND_LENGTH] + "…"
