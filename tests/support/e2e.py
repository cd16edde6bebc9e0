"""The plugin run from outside, as a user's script runs it: QGIS's own ``qgis_process``, in a profile of its own."""

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

# Debian's /usr/bin/qgis_process of bookworm is a wrapper that passes an option which the program refuses.
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
PLUGIN = "tmf_hazard_plugin"
PROFILE = Path(".local/share/QGIS/QGIS3/profiles/default")  # below the home folder


class Profile:
    """A home folder with the plugin enabled: installed from a zip, as QGIS's plugin manager does it, or taken from a
    folder outside the profile. ``plugin`` None: it stands in the profile already."""

    def __init__(self, home: Path, plugin: "Path | None"):
        self.environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        # pytest-qgis points QGIS to its own profile, and conftest.py chooses English for this process.
        inherited = (
            "QGIS_CUSTOM_CONFIG_PATH",
            "QGIS_OPTIONS_PATH",
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "TMF_HAZARD_LANG",
            "QGIS_PLUGINPATH",
        )
        for name in inherited:
            self.environment.pop(name, None)
        self.plugins = home / PROFILE / "python/plugins"
        self.plugins.mkdir(parents=True, exist_ok=plugin is None)
        if plugin is None:
            pass
        elif plugin.is_dir():
            self.environment["QGIS_PLUGINPATH"] = str(plugin.parent)
        else:
            with zipfile.ZipFile(plugin) as archive:
                archive.extractall(self.plugins)
        self.call("plugins", "enable", PLUGIN)

    def call(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess:
        """Run ``qgis_process`` with ``arguments``; with ``check``, a failure raises with what it printed."""
        command = [QGIS_PROCESS, *arguments]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, encoding="utf-8", timeout=300, stdin=subprocess.DEVNULL
        )
        if check and done.returncode:
            raise RuntimeError(f"{command}\n{done.stdout}\n{done.stderr}")
        return done

    def run(self, algorithm: str, **parameters) -> dict:
        """The results of ``algorithm``; every parameter arrives as text, as always with ``qgis_process``."""
        written = [f"--{name}={value}" for name, value in parameters.items()]
        return json.loads(self.call("--json", "run", algorithm, *written).stdout)["results"]


def rows(source: str) -> list[dict]:
    """The attributes of a layer's features in plain Python, NULL as None, and the geometry as ``wkt``."""
    from qgis.core import NULL, QgsVectorLayer

    layer = QgsVectorLayer(source, "rows", "ogr")
    if not layer.isValid():
        raise RuntimeError(f"not a layer: {source}")
    names = layer.fields().names()
    return [
        {
            **{name: None if value == NULL else value for name, value in zip(names, feature.attributes())},
            "wkt": feature.geometry().asWkt(9),
        }
        for feature in layer.getFeatures()
    ]
