"""The project, as every tool sees it: where it lies, its version, the oldest Python.

Importing this module puts the checkout on the path, so that a tool run as ``python tools/<name>.py`` finds the plugin.
Pure standard library of the oldest Python: it runs wherever QGIS runs.
"""

from __future__ import annotations

import configparser
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = "tmf_hazard_plugin"
PACKAGE = ROOT / PLUGIN
BESIDE = ("metadata.txt", "LICENSE", "CHANGELOG.md")  # files that QGIS wants inside the plugin's folder

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


def metadata(path: Path = ROOT / "metadata.txt") -> dict[str, str]:
    """The keys of ``metadata.txt``, in their case. Raises ``configparser.Error`` where it is malformed."""
    return parse_metadata(path.read_text(encoding="utf-8"))


def parse_metadata(text: str) -> dict[str, str]:
    """The keys of the text of a ``metadata.txt``, in their case (a bare % is allowed)."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return dict(parser["general"])


def version() -> str:
    """The version in ``metadata.txt``."""
    return metadata()["version"]


def oldest_python() -> tuple[int, int]:
    """The oldest Python on which the plugin must run: ``requires-python`` of ``pyproject.toml``, its one place."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = re.search(r'^requires-python = ">=(\d+)\.(\d+)"$', text, re.MULTILINE)
    if not found:
        raise ValueError('pyproject.toml: no line like requires-python = ">=3.9"')
    return int(found[1]), int(found[2])
