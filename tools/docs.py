"""Keeps the user guide, the Processing reference and the README in step with the plugin.

    /usr/bin/python3 tools/docs.py             fill docs/guide/*/*.md and README.md, write docs/reference/*/*.md
    /usr/bin/python3 tools/docs.py --check     change nothing, fail where they are not up to date

What is not language stands in one place: in the code, or in ``docs/guide/shared/``. A page of the guide asks for it
between two comments, and this script writes it there, in the language of the page:

    <!-- fill: columns -->                   a table from the code: see ``documentation/fills.py``
    <!-- end -->
    <!-- message: The plugin's English text -->   that text of the plugin, as the reader sees it
    <!-- end -->

So a page is read as it stands. Needs QGIS; the HTML that the plugin brings is made by ``package.py`` with
``documentation/html_pages.py``.
"""

from __future__ import annotations

import os
import sys
import tempfile

from documentation.fills import rule_of
from documentation.pages import BLOCK, compile_catalogues, stale, write
from documentation.tables import SHARED
from project import ROOT

from tmf_hazard_plugin.core.languages import LANGUAGES as LANGUAGE_TABLE

__all__ = ["BLOCK", "LANGUAGES", "SHARED", "compile_catalogues", "rule_of", "stale"]

LANGUAGES = tuple(LANGUAGE_TABLE)


def main(check: bool) -> int:
    """Writes what is not up to date; with ``check`` only names it, and gives 1 where something is."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    from tmf_hazard_plugin.plugin.provider import TmfHazardProvider

    application = QgsApplication([], True)  # symbols are drawn with it
    application.initQgis()
    provider = TmfHazardProvider()
    application.processingRegistry().addProvider(provider)
    with tempfile.TemporaryDirectory() as folder:
        compile_catalogues(folder)
        old = stale() if check else write()
    for path in old or []:
        print(f"{path.relative_to(ROOT)} is not up to date: run make docs")
    application.exitQgis()
    return bool(old)


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
