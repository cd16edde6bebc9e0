"""Fixtures that the tests share. pytest-qgis starts QGIS with a profile of its own (``.qgis-settings``)."""

import gc
import inspect
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
WITH_QGIS = (ROOT / "tests/hydrology", ROOT / "tests/plugin")  # the rooms that import qgis
QGIS_FIXTURES = {"qgis_processing", "provider", "profile", "qtbot_wait"}  # pytest-qgis gives qgis_app to every test
SLOW_FIXTURES = {"profile", "plugin_zip", "plugin_staged"}  # they start QGIS as a program, or make the zip
NEEDS = {"Chromium": "browser", "its window": "window"}  # what the reason of a skipif names -> marker


def pytest_collection_modifyitems(items):
    """Sets the markers by folder, fixture and what a test needs, so that ``-m "not slow"`` asks nothing of its author."""
    for item in items:
        fixtures = set(item.fixturenames)
        reasons = " ".join(mark.kwargs.get("reason", "") for mark in item.iter_markers("skipif"))
        found = {marker for need, marker in NEEDS.items() if need in reasons}
        asked = "qgis_app" in inspect.signature(item.function).parameters
        if asked or fixtures & QGIS_FIXTURES or any(folder in item.path.parents for folder in WITH_QGIS):
            found.add("qgis")
        if fixtures & SLOW_FIXTURES or found & {"browser", "window"}:
            found.add("slow")
        for marker in found:
            item.add_marker(getattr(pytest.mark, marker))


# Debian's pyproj does not find PROJ's data from within a virtual environment.
if Path("/usr/share/proj/proj.db").exists():
    os.environ.setdefault("PROJ_DATA", "/usr/share/proj")


# The tests read English, whatever the desktop speaks; those of the languages choose their own.
os.environ["TMF_HAZARD_LANG"] = "en"


@pytest.fixture(scope="session")
def sample_data(tmp_path_factory) -> Path:
    """The folder with the sample layers (its README describes them), as a copy: QGIS may write to a GeoPackage that it
    only reads."""
    return Path(shutil.copytree(ROOT / "sample_data", tmp_path_factory.mktemp("sample") / "sample_data"))


@pytest.fixture(scope="session")
def facilities_path(sample_data) -> str:
    """68 real facilities, 13 without geometry, as a source that QGIS opens."""
    return f"{sample_data / 'tmf_central_asia.gpkg'}|layername=tmf"


@pytest.fixture(scope="session")
def rivers_path(sample_data) -> str:
    """355 river reaches with ``ORD_STRA``, as a source that QGIS opens."""
    return f"{sample_data / 'rivers.gpkg'}|layername=rivers"


@pytest.fixture(scope="session")
def lakes_path(sample_data) -> str:
    """277 lakes, as a source that QGIS opens."""
    return f"{sample_data / 'lakes.gpkg'}|layername=lakes"


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The plugin's provider, registered beside QGIS's own for the whole session."""
    from qgis.core import QgsApplication

    from tmf_hazard_plugin.plugin.provider import TmfHazardProvider

    registered = TmfHazardProvider()
    QgsApplication.processingRegistry().addProvider(registered)
    yield registered
    QgsApplication.processingRegistry().removeProvider(registered)


@pytest.fixture
def qtbot_wait():
    """Lets QGIS work until a condition holds."""
    from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer

    def wait(condition, limit_ms=60_000):
        timer = QElapsedTimer()
        timer.start()
        while not condition():
            QCoreApplication.processEvents()
            assert timer.elapsed() < limit_ms

    return wait


@pytest.fixture(scope="session")
def plugin_zip(tmp_path_factory) -> Path:
    """The zip as it would be published, made from the sources as they stand."""
    build = tmp_path_factory.mktemp("package")
    subprocess.run([sys.executable, str(ROOT / "tools/package.py"), "zip", str(build)], check=True)
    (made,) = build.glob("*.zip")
    return made


@pytest.fixture(scope="session")
def plugin_staged(tmp_path_factory) -> Path:
    """The folder that QGIS installs, not zipped, as ``make`` leaves it under ``build/``."""
    build = tmp_path_factory.mktemp("staged")
    subprocess.run([sys.executable, str(ROOT / "tools/package.py"), "stage", str(build)], check=True)
    (made,) = build.iterdir()
    return made


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session, exitstatus):
    """QGIS is gone by now; collecting the wrappers of what it destroyed would crash after the last test."""
    gc.disable()
    session.config.verdict = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """Ends here, with the verdict: the interpreter's own end collects those wrappers too (exit code 139)."""
    sys.stdout.flush()
    sys.stderr.flush()
    if hasattr(config, "verdict"):
        os._exit(config.verdict)


@pytest.fixture(scope="session")
def compiled(tmp_path_factory):
    """The folder of the catalogues as they stand."""
    folder = tmp_path_factory.mktemp("catalogues")
    from catalogues import release

    release(folder)
    return folder


@pytest.fixture
def catalogues(compiled, monkeypatch):
    """The plugin speaks Russian and Kazakh."""
    from tmf_hazard_plugin.plugin import i18n

    monkeypatch.setattr(i18n, "CATALOGUES", compiled)
    i18n.clear()
    yield
    i18n.clear()
