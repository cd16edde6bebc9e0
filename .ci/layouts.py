"""Writes the print layout templates: ``/usr/bin/python3 .ci/layouts.py``.

They are what ``shell/layouts.py`` makes without a layer, in English; run it again when that changes.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qgis.core import QgsApplication, QgsProject, QgsReadWriteContext  # noqa: E402

from tmf_hazard_plugin.shell.i18n import speaking  # noqa: E402
from tmf_hazard_plugin.shell.layouts import facility_pages, hazard_map  # noqa: E402

FOLDER = ROOT / "tmf_hazard_plugin/layouts"


def main() -> int:
    application = QgsApplication([], True)
    application.initQgis()
    FOLDER.mkdir(exist_ok=True)
    project = QgsProject()
    with speaking("en"):
        for make in (hazard_map, facility_pages):
            layout = make(project)
            path = FOLDER / f"{make.__name__}.qpt"
            if not layout.saveAsTemplate(str(path), QgsReadWriteContext()):
                return 1
            print(path.relative_to(ROOT))
            del layout
    del project
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
