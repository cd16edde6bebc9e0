"""Checks a plugin zip as plugins.qgis.org does, and a little harder: ``python tools/check_zip.py ZIP``.

The rules are those of the site's package validator, its security scan (Bandit and detect-secrets, both blocking) and
its Qt 6 check. Only the site itself can check whether the links answer and the version is new.
"""

import ast
import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from project import oldest_python

MAX_BYTES = 25 * 1024 * 1024
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
REQUIRED_KEYS = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)
LINKS = ("tracker", "repository", "homepage")
CATEGORIES = ("Raster", "Vector", "Database", "Mesh", "Web")
FORBIDDEN_DIRS = {"__MACOSX", ".git", "__pycache__", "tests", "test"}
FORBIDDEN_ENDINGS = (".pyc", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".ts", ".qrc")
BANDIT_OFF_AT_THE_SITE = "B109,B404,B410,B411"
GONE_IN_PYTHON_312 = {"imp", "distutils", "pkg_resources"}
OLD_FIELD_TYPES = "plugin/fields.py"  # the one place that may choose between QVariant and QMetaType


def check_entries(archive: zipfile.ZipFile) -> Iterator[str]:
    """Findings of the validator on names and sizes; its informational findings on files count here too."""
    names = archive.namelist()
    if Path(archive.filename).stat().st_size > MAX_BYTES:
        yield "larger than 25 MB"
    if archive.testzip():
        yield f"corrupt: {archive.testzip()}"
    tops = {PurePosixPath(name).parts[0] for name in names}
    if len(tops) != 1 or any("/" not in name for name in names):
        yield f"one folder on top expected, found {sorted(tops)}"
    elif not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]+", *tops):
        yield f"the folder's name is no identifier: {tops}"
    for entry in archive.infolist():
        path = PurePosixPath(entry.filename)
        if ".." in path.parts or path.is_absolute() or "\\" in entry.filename or ":" in entry.filename:
            yield f"unsafe path: {entry.filename}"
        if FORBIDDEN_DIRS & set(path.parts) or path.name.startswith(".") or path.name.endswith(FORBIDDEN_ENDINGS):
            yield f"does not belong into the zip: {entry.filename}"
        if entry.external_attr >> 16 & 0o111 and not entry.is_dir():
            yield f"executable: {entry.filename}"
    yield from (f"{name} is missing" for name in REQUIRED_FILES if f"{min(tops)}/{name}" not in names)


def check_metadata(folder: Path) -> Iterator[str]:
    """Missing or malformed keys of metadata.txt, read as the site reads it (a bare % breaks it)."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    try:
        parser.read_string((folder / "metadata.txt").read_text(encoding="utf-8"))
        metadata = dict(parser["general"])
    except (configparser.Error, KeyError, UnicodeDecodeError) as error:
        yield f"metadata.txt cannot be read: {error}"
        return
    yield from (f"metadata.txt lacks {key}" for key in (*REQUIRED_KEYS, "homepage") if not metadata.get(key))
    yield from (
        f"metadata.txt: {key} is no https link" for key in LINKS if not metadata.get(key, "").startswith("https://")
    )
    if "/" in metadata.get("author", ""):
        yield "metadata.txt: author contains a slash"
    if not re.fullmatch(r"\d+\.\d+\.\d+", metadata.get("version", "")):
        yield "metadata.txt: version is not like 1.2.3"
    if "supportsQt6" in metadata:
        yield "metadata.txt: supportsQt6 is out of use; qgisMaximumVersion says it"
    if float(metadata.get("qgisMaximumVersion", 0)) < 4:
        yield "metadata.txt: without qgisMaximumVersion of 4 or more, QGIS 4 does not offer the plugin"
    if metadata.get("hasProcessingProvider") != "yes":
        yield "metadata.txt: without hasProcessingProvider=yes, qgis_process does not see the algorithms"
    if metadata.get("category", "Vector") not in CATEGORIES:
        yield f"metadata.txt: category is none of {CATEGORIES}"
    if re.search(r"<\w+", metadata.get("about", "")):
        yield "metadata.txt: about holds HTML"
    if not (folder / metadata.get("icon", "")).is_file():
        yield f"metadata.txt: icon {metadata.get('icon')} is not in the zip"


def check_security(folder: Path) -> Iterator[str]:
    """Findings of Bandit (all rules but those the site has off) and of detect-secrets."""
    command = [sys.executable, "-m", "bandit", "-q", "-r", folder, "-s", BANDIT_OFF_AT_THE_SITE, "-f", "json"]
    report = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)
    for found in report["results"]:
        yield f"Bandit {found['test_id']} {found['filename']}:{found['line_number']} {found['issue_text']}"
    yield from (f"Bandit could not read {error['filename']}: {error['reason']}" for error in report["errors"])
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", "."]
    report = json.loads(subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder).stdout)
    for name, secrets in report["results"].items():
        yield from (f"detect-secrets: {secret['type']} {name}:{secret['line_number']}" for secret in secrets)


def check_qt6(folder: Path) -> Iterator[str]:
    """What would break in QGIS 4: names of PyQt5, ``exec_``, enum members without their enum, old field types."""
    for path in sorted(folder.rglob("*.py")):
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=oldest_python())
        except SyntaxError as error:
            yield f"{path.relative_to(folder).as_posix()}:{error.lineno} {error.msg}"
            continue
        for node in ast.walk(tree):
            where = f"{path.relative_to(folder).as_posix()}:{getattr(node, 'lineno', 0)}"
            for module in _imported(node):
                if module.split(".")[0] in {"PyQt5", "PyQt6", "sip", *GONE_IN_PYTHON_312}:
                    yield f"Qt 6: {where} imports {module}"
            if not isinstance(node, ast.Attribute):
                continue
            if node.attr == "exec_":
                yield f"Qt 6: {where} calls exec_"
            owner = node.value.id if isinstance(node.value, ast.Name) else ""
            if _is_member(owner, node.attr) and OLD_FIELD_TYPES not in where:
                yield f"Qt 6: {where} names {owner}.{node.attr} without its enum"


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []


def _is_member(class_name: str, attribute: str) -> bool:
    """True where ``Class.Attribute`` of Qt or QGIS is a member of an enum: asked of the QGIS at hand, not of a list."""
    if not re.match(r"Qt$|Q[A-Z]\w+|Qgs\w+|Qgis$", class_name):
        return False
    from qgis import core, gui
    from qgis.PyQt import QtCore, QtGui, QtWidgets

    owner = next(
        (getattr(m, class_name) for m in (core, gui, QtCore, QtGui, QtWidgets) if hasattr(m, class_name)), None
    )
    member = getattr(owner, attribute, None)
    return type(type(member)).__name__ in ("enumtype", "EnumMeta", "EnumType")


def check(zip_path: Path) -> list[str]:
    """Every finding for the zip; an empty list means that it may be uploaded."""
    with zipfile.ZipFile(zip_path) as archive, tempfile.TemporaryDirectory() as scratch:
        found = list(check_entries(archive))
        if found:  # nothing is unpacked from a zip that is not sound
            return found
        archive.extractall(scratch)
        (folder,) = Path(scratch).iterdir()
        return [*check_metadata(folder), *check_security(folder), *check_qt6(folder)]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    findings = check(Path(sys.argv[1]))
    print("\n".join(findings) or f"{sys.argv[1]}: fit for plugins.qgis.org")
    sys.exit(bool(findings))
