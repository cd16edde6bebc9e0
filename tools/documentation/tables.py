"""Tables in Markdown, in the words of a language."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from project import ROOT

from tmf_hazard_plugin.core.languages import ENGLISH

DOCS = ROOT / "docs"
GUIDE = DOCS / "guide"
SHARED = GUIDE / "shared"  # what is not language: commands, JSON, the style of the pages


@cache
def words(language: str) -> dict[str, Any]:
    """The few words that the tables need and the plugin does not have, English where the guide lacks the language;
    ``types``: those for QGIS's types."""
    path = GUIDE / language / "words.json"
    if not path.exists():
        path = GUIDE / ENGLISH / "words.json"
    return json.loads(path.read_text(encoding="utf-8"))


def guide_language(language: str) -> str:
    """``language`` where the guide is written in it, else English."""
    return language if (GUIDE / language / "index.md").exists() else ENGLISH


def table(head: list[str], rows: list[list[str]]) -> str:
    """A Markdown table; a cell stays on one line."""
    cells = [[str(cell).replace("|", "\\|").replace("\n", " ") for cell in row] for row in [head, *rows]]
    lines = ["| " + " | ".join(row) + " |" for row in cells]
    return "\n".join([lines[0], "|" + "---|" * len(head), *lines[1:]])


def code(values: Iterable[object]) -> str:
    """``values`` as code, with commas between."""
    return ", ".join(f"`{value}`" for value in values)
