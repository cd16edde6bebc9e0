"""Files that lie beside the code: in the installed folder within the plugin's own, in a checkout next to it."""

import configparser
from pathlib import Path

PACKAGE = Path(__file__).absolute().parents[1]  # not resolved: "make dev" links the package into a folder with more
BESIDE = (PACKAGE, PACKAGE.parent)


def metadata(key: str) -> str:
    """What ``metadata.txt`` says, "" where there is no such file or key."""
    found = configparser.ConfigParser(interpolation=None)
    found.read([folder / "metadata.txt" for folder in BESIDE], encoding="utf-8")
    return found.get("general", key, fallback="")
