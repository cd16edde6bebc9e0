"""Files that lie beside the code: in the installed folder within the plugin's own, in a checkout next to it."""

from __future__ import annotations

import configparser
from pathlib import Path

PACKAGE = Path(__file__).absolute().parents[1]  # not resolved: "make dev" links the package into a folder with more
BESIDE = (PACKAGE, PACKAGE.parent)
NAME = "TMF Hazard"  # in every language
ICON = PACKAGE / "icons" / "tmf_hazard.svg"


def metadata(key: str) -> str:
    """The value of ``key`` in ``metadata.txt``, "" where there is no such file or key."""
    found = configparser.ConfigParser(interpolation=None)
    found.read([folder / "metadata.txt" for folder in BESIDE], encoding="utf-8")
    return found.get("general", key, fallback="")
