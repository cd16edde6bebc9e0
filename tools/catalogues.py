"""Compiles the catalogues of i18n/ with lrelease of Qt. Pure standard library, as ``dev.py`` is."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from project import ROOT

LRELEASE = ("lrelease", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease", "lrelease-qt5", "pyside6-lrelease")


def release(folder: Path) -> None:
    """Compile the catalogues of i18n/ into ``folder``."""
    lrelease = next(filter(None, map(shutil.which, LRELEASE)), None)
    if not lrelease:
        print("lrelease (Qt Linguist tools) is not installed: no translations", file=sys.stderr)
        return
    folder.mkdir(exist_ok=True)
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        subprocess.run([lrelease, "-silent", source, "-qm", folder / f"{source.stem}.qm"], check=True)
