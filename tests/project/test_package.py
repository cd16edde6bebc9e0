"""What is staged and zipped, and that the zip's checks notice what the site would refuse."""

import shutil
import subprocess
import sys
import zipfile

import check_zip
import pytest
from conftest import ROOT

PLUGIN = "tmf_hazard_plugin"


def test_the_zip_is_fit_for_the_plugin_site(plugin_zip):
    assert check_zip.check(plugin_zip) == []


def test_the_zip_holds_what_qgis_wants_inside_the_folder(plugin_zip):
    names = set(zipfile.ZipFile(plugin_zip).namelist())
    sources = {
        p.relative_to(ROOT).as_posix() for p in (ROOT / PLUGIN).rglob("*") if p.suffix in (".py", ".json", ".svg")
    }
    assert sources <= names
    assert {f"{PLUGIN}/metadata.txt", f"{PLUGIN}/LICENSE"} <= names
    catalogues = {f"{PLUGIN}/i18n/{ts.stem}.qm" for ts in (ROOT / "i18n").glob("*.ts")}
    assert catalogues == {name for name in names if name.endswith(".qm")}


def test_the_same_sources_give_the_same_bytes(tmp_path):
    made = [tmp_path / name for name in ("one", "two")]
    for build in made:
        subprocess.run([sys.executable, ROOT / "tools/package.py", "zip", build], check=True)
    one, two = (next(build.glob("*.zip")).read_bytes() for build in made)
    assert one == two


def test_every_asset_of_the_manifest_exists_and_every_icon_is_listed():
    import xml.etree.ElementTree

    listed = {element.text for element in xml.etree.ElementTree.parse(ROOT / "resources.qrc").iter("file")}
    icons = {path.relative_to(ROOT).as_posix() for path in (ROOT / PLUGIN / "icons").glob("*.svg")}
    assert icons <= listed
    assert [name for name in listed if not (ROOT / name).is_file()] == []


@pytest.fixture
def staged(plugin_zip, tmp_path):
    """The least that passes the checks, taken from the zip, to be spoiled."""
    with zipfile.ZipFile(plugin_zip) as archive:
        for name in ("__init__.py", "metadata.txt", "LICENSE", "icons/tmf_hazard.svg"):
            archive.extract(f"{PLUGIN}/{name}", tmp_path)
    return tmp_path / PLUGIN


def zip_again(staged):
    return shutil.make_archive(str(staged.parent / "spoiled"), "zip", staged.parent, staged.name)


SPOILED = {
    "match 1:\n    case 1: pass\n": "only supported in Python 3.10",
    "assert True\n": "B101",
    "eval('1')\n": "B307",
    "try:\n    x = 1\nexcept Exception:\n    pass\n": "B110",
    "password = 'hunter22'\n": "B105",
    "from PyQt5.QtCore import Qt\n": "imports PyQt5",
    "import distutils\n": "imports distutils",
    "dialog.exec_()\n": "calls exec_",
    "QgsWkbTypes.Point\n": "QgsWkbTypes.Point without its enum",
    "QVariant.Int\n": "QVariant.Int without its enum",
    "Qt.UserRole\n": "Qt.UserRole without its enum",
    f"key = '{'AKIA'}{'IOSFODNN7'}{'QWERTYU'}'\n": "AWS Access Key",
}


@pytest.mark.parametrize(("line", "finding"), SPOILED.items(), ids=SPOILED.values())
def test_the_checks_notice_code_that_the_site_refuses(staged, line, finding):
    (staged / "spoiled.py").write_text(line, encoding="utf-8")
    assert any(finding in found for found in check_zip.check(zip_again(staged)))


def test_the_checks_pass_scoped_enums_and_the_field_factory(staged):
    (staged / "scoped.py").write_text("QgsWkbTypes.Type.Point\nQt.ItemDataRole.UserRole\nQVariant.Type.Int\n")
    (staged / "plugin").mkdir(exist_ok=True)
    (staged / "plugin/fields.py").write_text("QVariant.Int\n")
    assert check_zip.check(zip_again(staged)) == []


@pytest.mark.parametrize("name", ["LICENSE", "__init__.py", "metadata.txt"])
def test_the_checks_notice_a_missing_file(staged, name):
    (staged / name).unlink()
    assert f"{name} is missing" in check_zip.check(zip_again(staged))


@pytest.mark.parametrize(
    "name", ["core/x.pyc", "__pycache__/x.txt", "tests/test_x.py", ".hidden", "x.dll", "resources.qrc"]
)
def test_the_checks_notice_what_does_not_belong(staged, name):
    (staged / name).parent.mkdir(exist_ok=True)
    (staged / name).write_text("x")
    assert f"does not belong into the zip: {PLUGIN}/{name}" in check_zip.check(zip_again(staged))


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        (("about=", "about=100% "), "cannot be read"),
        (("author=", "author=a/b "), "slash"),
        (("email=", "mail="), "lacks email"),
        (("homepage=https", "homepage=ftp"), "no https link"),
        (("qgisMaximumVersion=4.99", "qgisMaximumVersion=3.99"), "QGIS 4"),
        (("deprecated=", "supportsQt6=True\ndeprecated="), "supportsQt6"),
        (("category=Vector", "category=Analysis"), "category"),
        (("icon=icons/", "icon=pictures/"), "icon"),
    ],
)
def test_the_checks_notice_bad_metadata(staged, change, finding):
    path = staged / "metadata.txt"
    text = path.read_text(encoding="utf-8")
    assert change[0] in text
    path.write_text(text.replace(*change, 1), encoding="utf-8")
    assert any(finding in found for found in check_zip.check(zip_again(staged)))
