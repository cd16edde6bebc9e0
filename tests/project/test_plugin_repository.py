"""A private plugin repository, as QGIS's own plugin installer reads it from a folder."""

import zipfile
from pathlib import Path
from xml.etree import ElementTree

import plugin_repository
import project
import pytest
from e2e import PLUGIN

METADATA = project.metadata()


def test_the_file_says_what_the_metadata_say(plugin_zip, tmp_path):
    target = tmp_path / "plugins.xml"
    assert plugin_repository.main([str(plugin_zip), "https://gis.example.org/qgis/", str(target)]) == 0
    (plugin,) = ElementTree.parse(target).getroot()
    assert plugin.tag == "pyqgis_plugin"
    assert plugin.attrib == {"name": METADATA["name"], "version": METADATA["version"]}
    texts = {element.tag: element.text for element in plugin}
    assert texts["download_url"] == f"https://gis.example.org/qgis/{plugin_zip.name}"
    assert texts["file_name"].partition(".")[0] == PLUGIN  # where QGIS unpacks it
    for element, key in plugin_repository.FIELDS.items():
        assert texts[element] == METADATA[key], element


def test_signs_of_xml_in_the_metadata_do_no_harm(tmp_path):
    spoiled = tmp_path / "x.zip"
    text = "[general]\nname=A & <B>\nversion=1.0.0\nabout=100 % “ң”\n"
    with zipfile.ZipFile(spoiled, "w") as archive:
        archive.writestr(f"{PLUGIN}/metadata.txt", text)
    (plugin,) = ElementTree.fromstring(plugin_repository.repository(spoiled, "file:///s:/q"))
    assert (plugin.get("name"), plugin.findtext("about")) == ("A & <B>", "100 % “ң”")


def test_wrong_arguments_are_refused(plugin_zip, capsys):
    assert plugin_repository.main([str(plugin_zip), "S:\\qgis"]) == 2
    assert "ZIP URL" in capsys.readouterr().err


@pytest.fixture
def installer(qgis_app, qgis_iface, monkeypatch):
    """QGIS's own plugin installer, with no repository."""
    monkeypatch.syspath_prepend(str(Path(qgis_app.pkgDataPath()) / "python"))
    from pyplugin_installer import installer_data as data

    monkeypatch.setattr(data.repositories, "mRepositories", {})
    monkeypatch.setattr(data.plugins, "repoCache", {})
    return data


def test_qgis_reads_it_from_a_shared_folder(installer, plugin_zip, tmp_path, qtbot_wait):
    folder = tmp_path / "общая папка"
    folder.mkdir()
    plugin_repository.main([str(plugin_zip), folder.as_uri(), str(folder / "plugins.xml")])
    address = (folder / "plugins.xml").as_uri()
    entry = {"url": address, "authcfg": "", "enabled": True, "valid": True, "error": "", "state": 1}
    installer.repositories.mRepositories["shared"] = {**entry, "Relay": installer.Relay("shared"), "xmlData": None}
    installer.repositories.requestFetching("shared")
    qtbot_wait(lambda: not installer.repositories.fetchingInProgress())
    assert installer.repositories.mRepositories["shared"]["error"] == ""
    (found,) = installer.plugins.repoCache["shared"]
    assert (found["id"], found["name"], found["version_available"]) == (PLUGIN, METADATA["name"], METADATA["version"])
    assert found["experimental"] == (METADATA["experimental"] == "True")
    assert found["download_url"] == f"{folder.as_uri()}/{plugin_zip.name}"
    assert found["author_name"] == METADATA["author"]
