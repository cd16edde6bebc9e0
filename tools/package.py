"""Stages the plugin as QGIS wants it, and zips it.

    python3 tools/package.py stage [BUILD]      BUILD/tmf_hazard_plugin/
    python3 tools/package.py zip [BUILD]        and BUILD/tmf_hazard_plugin-<version>.zip

The folder that QGIS installs holds the package and, unlike the repository, metadata.txt, LICENSE and the compiled
catalogues and the user guide (HTML) inside it. The same sources give the same bytes.
"""

from __future__ import annotations

import importlib.util
import shutil
import sys
import zipfile
from pathlib import Path

from catalogues import release
from documentation.html_pages import render
from project import BESIDE, PACKAGE, PLUGIN, ROOT, version


def stage(build: Path) -> Path:
    """Make the installable folder anew in ``build`` and return it."""
    staged = build / PLUGIN
    shutil.rmtree(staged, ignore_errors=True)
    shutil.copytree(PACKAGE, staged, ignore=shutil.ignore_patterns("__pycache__", "*.pyc", ".*", "*~"))
    # "Open example project" opens these, offline.
    shutil.copytree(ROOT / "sample_data", staged / "sample_data", ignore=shutil.ignore_patterns("*.py", "*.csv", "*-*"))
    for name in BESIDE:
        if (ROOT / name).exists():
            shutil.copy(ROOT / name, staged)
    release(staged / "i18n")
    if importlib.util.find_spec("markdown"):
        render(staged / "help")
    else:
        print("python3-markdown is not installed: staged without the user guide", file=sys.stderr)
    return staged


def zip_plugin(build: Path) -> Path:
    """Stage, and write the zip that QGIS and plugins.qgis.org take: sorted, with one fixed date."""
    staged = stage(build)
    target = build / f"{PLUGIN}-{version()}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in staged.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(build).as_posix(), (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    return target


if __name__ == "__main__":
    steps = {"stage": stage, "zip": zip_plugin}
    if len(sys.argv) < 2 or sys.argv[1] not in steps:
        sys.exit(__doc__)
    print(steps[sys.argv[1]](Path(sys.argv[2] if len(sys.argv) > 2 else ROOT / "build")))
