"""A checkout linked into a profile: the folder on each system, and that QGIS runs what is edited."""

import json
import os
import shutil
import subprocess
import sys
import types
from pathlib import Path

import dev
import pytest
from conftest import ROOT
from e2e import PLUGIN, PROFILE, Profile


@pytest.mark.parametrize(
    ("platform", "environment", "profiles"),
    [
        (
            "win32",
            {"APPDATA": "/c/Users/Айгуль/AppData/Roaming"},
            "/c/Users/Айгуль/AppData/Roaming/QGIS/QGIS3/profiles",
        ),
        ("win32", {}, "/home/u/AppData/Roaming/QGIS/QGIS3/profiles"),
        ("darwin", {}, "/home/u/Library/Application Support/QGIS/QGIS3/profiles"),
        ("linux", {}, "/home/u/.local/share/QGIS/QGIS3/profiles"),
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/QGIS/QGIS3/profiles"),
    ],
)
def test_the_profile_lies_where_each_system_has_it(platform, environment, profiles):
    assert dev.default_profile(platform, Path("/home/u"), environment) == Path(profiles, "default")


def test_the_profile_of_qgis_4_is_taken_where_only_that_is_there(tmp_path):
    four = tmp_path / ".local/share/QGIS/QGIS4/profiles/default"
    four.mkdir(parents=True)
    assert dev.default_profile("linux", tmp_path, {}) == four
    three = tmp_path / ".local/share/QGIS/QGIS3/profiles/default"
    three.mkdir(parents=True)
    assert dev.default_profile("linux", tmp_path, {}) == three


@pytest.fixture
def windows(monkeypatch):
    """The junctions that Windows was asked for; they are made as symbolic links."""
    asked = []

    def create(target, link):
        asked.append(Path(link).name)
        Path(link).symlink_to(target)

    monkeypatch.setitem(sys.modules, "_winapi", types.SimpleNamespace(CreateJunction=create))
    return asked


def listed(folder):
    return {
        path.relative_to(folder): path.stat().st_size for path in folder.rglob("*") if "__pycache__" not in path.parts
    }


def hard_links_reach(folder):
    """Whether a hard link from the checkout to ``folder`` is possible: they may lie on two disks."""
    try:
        os.link(ROOT / "LICENSE", folder / "probe")
    except OSError:
        return False
    (folder / "probe").unlink()
    return True


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_the_linked_folder_holds_what_the_zip_holds_and_goes_without_a_trace(
    platform, windows, tmp_path, plugin_staged, capsys
):
    before = listed(ROOT / PLUGIN), listed(ROOT / "sample_data")
    folder = dev.link(tmp_path, platform)
    printed = capsys.readouterr().out
    assert {path.name for path in plugin_staged.iterdir()} <= {path.name for path in folder.iterdir()}
    for name in ("metadata.txt", "LICENSE", "__init__.py"):
        source = ROOT / name if (ROOT / name).exists() else ROOT / PLUGIN / name
        if platform == "win32" and not hard_links_reach(tmp_path):
            assert (folder / name).read_bytes() == source.read_bytes() and f"{name} is a copy" in printed
        else:
            assert (folder / name).samefile(source)
    assert (folder / "metadata.txt").is_symlink() == (platform != "win32")
    folders = {path.name for path in (ROOT / PLUGIN).iterdir() if path.is_dir()} - {"__pycache__"}
    assert set(windows) == ({*folders, "sample_data"} if platform == "win32" else set())
    assert "Not up to date" not in dev.status(tmp_path)
    assert str(ROOT) in dev.status(tmp_path)
    assert dev.link(tmp_path, platform) == folder  # again, over itself
    assert dev.unlink(tmp_path)
    assert not folder.exists()
    assert not dev.unlink(tmp_path)
    assert (listed(ROOT / PLUGIN), listed(ROOT / "sample_data")) == before


def test_a_file_that_an_editor_replaced_is_named(windows, tmp_path):
    folder = dev.link(tmp_path, "win32")
    (folder / "metadata.txt").unlink()
    (folder / "metadata.txt").write_text("[general]\n")
    assert "Not up to date: metadata.txt. Run link again." in dev.status(tmp_path)


def test_a_copy_stands_where_a_hard_link_cannot(monkeypatch, tmp_path, capsys):
    def refuse(*_):
        raise OSError(17, "another drive")

    monkeypatch.setattr(dev.os, "link", refuse)
    dev.hard_link(ROOT / "metadata.txt", tmp_path / "metadata.txt")
    assert (tmp_path / "metadata.txt").read_bytes() == (ROOT / "metadata.txt").read_bytes()
    assert "is a copy" in capsys.readouterr().out


PLAIN = "import sys, runpy; sys.modules.update(numpy=None, pandas=None, markdown=None, qgis=None); sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"


def test_a_plain_python_links_too(tmp_path):
    """That of python.org on Windows, say: it has nothing but its standard library."""
    command = [sys.executable, "-c", PLAIN, str(ROOT / "tools/dev.py"), "link", "--profile", str(tmp_path)]
    done = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT / "tools",
        env={**os.environ, "PYTHONPATH": str(ROOT / "tools")},
    )
    assert done.returncode == 0, done.stderr
    assert "without the user guide" in done.stdout
    assert (dev.target_in(tmp_path) / "plugin/main.py").exists()
    assert not (dev.target_in(tmp_path) / "help").exists()


def test_an_installed_plugin_is_left_alone(tmp_path, capsys):
    installed = dev.target_in(tmp_path)
    installed.mkdir(parents=True)
    (installed / "metadata.txt").write_text("[general]\n")
    assert dev.main(["link", "--profile", str(tmp_path)]) == 1
    assert "is there already" in capsys.readouterr().err
    assert dev.main(["unlink", "--profile", str(tmp_path)]) == 0
    assert (installed / "metadata.txt").exists()
    assert "is an installed plugin" in dev.status(tmp_path)


def test_a_copy_is_installed_in_place_of_a_link(tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "ROOT", tmp_path / "checkout")  # the copy is staged there
    dev.link(tmp_path)
    folder = dev.install(tmp_path)
    assert not (folder / dev.MARK).exists()
    assert not any(path.is_symlink() for path in folder.rglob("*"))
    assert dev.install(tmp_path) == folder


@pytest.mark.skipif(not shutil.which("lrelease"), reason="lrelease is not installed")
def test_qgis_runs_a_linked_checkout_as_it_is_edited(tmp_path):
    checkout = tmp_path / "checkout"
    for name in (PLUGIN, "tools", "i18n", "docs", "sample_data"):
        shutil.copytree(ROOT / name, checkout / name, ignore=shutil.ignore_patterns("__pycache__", "*.png"))
    for name in ("metadata.txt", "LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, checkout)
    home = tmp_path / "home"
    command = [sys.executable, checkout / "tools/dev.py", "link", "--profile", home / PROFILE]
    subprocess.run(command, check=True, capture_output=True)
    profile = Profile(home, None)
    assert json.loads(profile.call("--json", "plugins").stdout)["plugins"][PLUGIN]["loaded"] is True

    profile.environment["TMF_HAZARD_LANG"] = "ru"
    shown = json.loads(profile.call("--json", "help", "tmfhazard:score").stdout)["algorithm_details"]
    assert shown["name"] == "Оценка опасности хвостохранилищ"
    assert Path(shown["help_url"].replace("file://", "")).is_relative_to(home)

    code = checkout / PLUGIN / "plugin/provider.py"
    text = code.read_text(encoding="utf-8")
    assert "return NAME" in text
    code.write_text(text.replace("return NAME", 'return "Edited"'), encoding="utf-8")
    assert json.loads(profile.call("--json", "list").stdout)["providers"]["tmfhazard"]["name"] == "Edited"
