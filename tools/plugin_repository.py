"""Writes plugins.xml, by which QGIS installs a plugin zip from a private repository, also without the internet.

    python tools/plugin_repository.py ZIP URL [TARGET]

``URL``: the address of the folder in which the zip will lie, such as https://gis.example.org/qgis/ or, on a file
server, file:///S:/qgis/. ``TARGET``: the file to write, by default plugins.xml beside the zip. In QGIS: Plugins >
Manage and Install Plugins > Settings > Plugin Repositories > Add, with the address of plugins.xml. All fields come from
the zip's own metadata.txt; they are those that QGIS's plugin installer reads.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from project import PLUGIN, parse_metadata

# Element of plugins.xml -> key of metadata.txt.
FIELDS = {
    "description": "description",
    "about": "about",
    "version": "version",
    "qgis_minimum_version": "qgisMinimumVersion",
    "qgis_maximum_version": "qgisMaximumVersion",
    "homepage": "homepage",
    "author_name": "author",
    "author_email": "email",
    "tracker": "tracker",
    "repository": "repository",
    "tags": "tags",
    "category": "category",
    "changelog": "changelog",
    "experimental": "experimental",
    "deprecated": "deprecated",
}


def repository(zip_path: Path, url: str) -> bytes:
    """The text of plugins.xml for one zip. Raises ``KeyError`` where it holds no such plugin."""
    with zipfile.ZipFile(zip_path) as archive:
        found = parse_metadata(archive.read(f"{PLUGIN}/metadata.txt").decode("utf-8"))
    address = f"{url.rstrip('/')}/{zip_path.name}"
    root = ElementTree.Element("plugins")
    plugin = ElementTree.SubElement(root, "pyqgis_plugin", name=found["name"], version=found["version"])
    texts = {element: found.get(key, "") for element, key in FIELDS.items()}
    # QGIS takes the folder's name from the file's, up to the first dot: the version may not stand there.
    texts.update(file_name=f"{PLUGIN}.zip", download_url=address)
    for element, text in texts.items():
        ElementTree.SubElement(plugin, element).text = text
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def main(arguments: list[str]) -> int:
    """Writes the file; 2 where the arguments are not those."""
    if len(arguments) not in (2, 3) or "://" not in arguments[1]:
        print(__doc__, file=sys.stderr)
        return 2
    zip_path = Path(arguments[0])
    target = Path(arguments[2]) if len(arguments) == 3 else zip_path.with_name("plugins.xml")
    target.write_bytes(repository(zip_path, arguments[1]))
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
