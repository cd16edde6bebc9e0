"""The plugin in the window of QGIS: menu, facility card, settings, example project."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2]
BESIDE = (PACKAGE, PACKAGE.parent)  # where files lie beside the code: in the installed folder, in a checkout
