"""Writes the print layout templates, tmf_hazard_plugin/layouts/<language>/*.qpt: ``/usr/bin/python3 tools/layouts.py``.

They are what ``plugin/printing/layouts.py`` makes without a layer. The same code gives the same bytes on one version of
QGIS.
``--check`` writes nothing, and fails where texts or expressions differ from those of the code.
"""

import os
import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree

from project import ROOT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # the order of XML attributes
NAMES = ("hazard_map", "facility_pages")
FONT = "Arial"  # Windows and macOS have it, and Linux a substitute; a missing font is an error message in QGIS 3.44


def templates() -> dict[str, str]:
    """The text of each template by its path below ``layouts/``."""
    from documentation.pages import compile_catalogues
    from qgis.core import QgsApplication, QgsProject, QgsReadWriteContext

    from tmf_hazard_plugin.core.languages import LANGUAGES
    from tmf_hazard_plugin.plugin.i18n import speaking
    from tmf_hazard_plugin.plugin.printing import layouts

    application = QgsApplication([], True)
    application.initQgis()
    found = {}
    with TemporaryDirectory() as folder:
        compile_catalogues(folder)
        project, path = QgsProject(), Path(folder) / "template.qpt"
        for code in LANGUAGES:
            for name in NAMES:
                with speaking(code):
                    layout = getattr(layouts, name)(project, family=FONT)
                if not layout.saveAsTemplate(str(path), QgsReadWriteContext()):
                    raise OSError(path)
                found[f"{code}/{name}.qpt"] = _with_stable_ids(path.read_text(encoding="utf-8"))
                del layout
        del project
    application.exitQgis()
    return found


def _with_stable_ids(text: str) -> str:
    """``text`` with ids that do not change from one time to the next."""
    order = {found: k for k, found in enumerate(dict.fromkeys(re.findall(r"\{[0-9a-f-]{36}\}", text)))}
    return re.sub(r"\{[0-9a-f-]{36}\}", lambda found: f"{{{uuid5(NAMESPACE_URL, str(order[found[0]]))}}}", text)


def _texts(text: str) -> list[str]:
    """All texts and expressions of a template."""
    nodes = list(ElementTree.fromstring(text).iter())
    labels = [node.attrib["labelText"] for node in nodes if "labelText" in node.attrib]
    expressions = [node.attrib["value"] for node in nodes if node.attrib.get("name") == "expression"]
    return sorted(labels + expressions)


def main(check: bool) -> int:
    stale = 0
    for name, text in templates().items():
        target = ROOT / "tmf_hazard_plugin/layouts" / name
        if not check:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            print(target.relative_to(ROOT))
        elif not target.exists() or _texts(target.read_text(encoding="utf-8")) != _texts(text):
            print(f"{target.relative_to(ROOT)} is not up to date with the code: run make layouts", file=sys.stderr)
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
