"""Files that lie beside the code: in the installed folder within the plugin's own, in a checkout next to it."""

import configparser
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
BESIDE = (PACKAGE, PACKAGE.parent)
ICON = PACKAGE / "icons" / "tmf_hazard.svg"


def metadata(key: str) -> str:
    """What ``metadata.txt`` says, "" where there is no such file or key."""
    found = configparser.ConfigParser(interpolation=None)
    found.read([folder / "metadata.txt" for folder in BESIDE], encoding="utf-8")
    return found.get("general", key, fallback="")
