"""The rooms of the house and who may import whom: the one table of it, which ``docs/architecture.md`` shows too."""

import ast
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import ROOT

PLUGIN = ROOT / "tmf_hazard_plugin"


@dataclass(frozen=True)
class Room:
    """``files``: what belongs to it, below the package (a folder, or modules of ``plugin``). ``sees``: the rooms that it
    may import from. ``packages``: what it imports from outside, beside the standard library."""

    name: str
    files: str
    sees: tuple[str, ...]
    packages: tuple[str, ...]


# From low to high: a room sees none below it in this table.
LOW = ("core", "hydrology", "report")
ROOMS = (
    Room("core", "core/", (), ("numpy", "pandas")),
    Room("hydrology", "hydrology/", ("core",), ("numpy", "qgis")),
    Room("report", "report/", ("core",), ("jinja2", "numpy", "osgeo", "xlsxwriter")),
    Room("base", "plugin/*.py", LOW, ("numpy", "osgeo", "pandas", "qgis")),
    Room("downstream", "plugin/downstream/", (*LOW, "base"), ("numpy", "qgis")),
    Room("printing", "plugin/printing/", (*LOW, "base", "downstream"), ("qgis",)),
    Room("ratinglist", "plugin/ratinglist/", (*LOW, "base", "downstream", "printing"), ("numpy", "qgis")),
    Room(
        "algorithms",
        "plugin/algorithms/",
        (*LOW, "base", "downstream", "printing", "ratinglist"),
        ("numpy", "pandas", "qgis"),
    ),
    Room("provider", "plugin/provider.py", ("base", "algorithms"), ("qgis",)),
    Room(
        "gui",
        "plugin/gui/",
        (*LOW, "base", "downstream", "printing", "ratinglist", "algorithms", "provider"),
        ("processing", "qgis"),
    ),
    Room("main", "plugin/main.py", ("base", "provider", "gui"), ("qgis",)),
)
NAMES = {room.name: room for room in ROOMS}


def room_of(module: str) -> str:
    """The room of a module named below the package, such as ``plugin.downstream.run``; "" for the package itself."""
    parts = module.split(".")
    if parts[0] != "plugin":
        return parts[0]
    if len(parts) == 1:
        return "base"
    return parts[1] if parts[1] in NAMES else "base"


def modules(folder: Path = PLUGIN) -> dict[str, Path]:
    """Every module of the package by its name below it."""
    found = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(name: str, path: Path, known: set[str]) -> set[str]:
    """What a module imports, anywhere in it: modules of the package as ``.core.scoring``, others by their first name."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            parts = package.split(".") if package else []
            parts = parts[: len(parts) - node.level + 1] if node.level else ["", node.module or ""]
            base = ".".join([*parts, *([node.module] if node.level and node.module else [])])
            targets = [f".{base}" if node.level else node.module or ""]
            if node.level:  # "from . import messages" names a module
                targets = [
                    t if (t := f".{base}.{a.name}".replace("..", "."))[1:] in known else f".{base}" for a in node.names
                ]
        else:
            continue
        for target in targets:
            target = target.replace(f"{PLUGIN.name}.", ".", 1) if target.startswith(f"{PLUGIN.name}.") else target
            found.add(target if target.startswith(".") else target.split(".")[0])
    return found


def leans(folder: Path = PLUGIN) -> list[str]:
    """Every import that goes to a room which the importing one may not see."""
    found, wrong = modules(folder), []
    for name, path in found.items():
        own = room_of(name)
        for target in imports(name, path, set(found)):
            other = room_of(target[1:]) if target.startswith(".") else ""
            if name and target.startswith(".") and target != "." and other != own and other not in NAMES[own].sees:
                wrong.append(f"{name} ({own}) imports {target[1:]} ({other})")
    return sorted(wrong)


def test_no_room_leans_on_one_above_it():
    found = leans()
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("room", ROOMS, ids=[room.name for room in ROOMS])
def test_a_room_imports_only_its_packages(room):
    found = modules()
    allowed = {*room.packages, *sys.stdlib_module_names, "__future__"}
    outside = {
        (name, target)
        for name, path in found.items()
        if name and room_of(name) == room.name
        for target in imports(name, path, set(found))
        if not target.startswith(".") and target not in allowed
    }
    assert sorted(outside) == []


def test_every_module_has_a_room():
    assert sorted({room_of(name) for name in modules() if name}) == sorted(NAMES)


def test_nobody_imports_tests_or_tools():
    own = {path.stem for folder in ("tests/support", "tools", "bench") for path in (ROOT / folder).glob("*.py")}
    own |= {"tests", "tools", "bench", "conftest", "documentation"}
    found = modules()
    wrong = [
        (name, target) for name, path in found.items() for target in imports(name, path, set(found)) if target in own
    ]
    assert wrong == []


def test_only_the_window_opens_windows():
    """QtWidgets and qgis.gui stay in the room ``gui``, so that a run in a thread or without a window needs neither."""
    pattern = re.compile(
        r"^\s*(?:from qgis\.PyQt\.QtWidgets|from qgis\.gui|from qgis\.utils) import|^\s*import qgis\.utils", re.M
    )
    found = modules()
    wrong = [
        name
        for name, path in found.items()
        if room_of(name) != "gui" and pattern.search(path.read_text(encoding="utf-8"))
    ]
    assert wrong == []


def test_the_architecture_shows_this_table():
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| `([^`]+)` \| ([^|]*)\| ([^|]*)\|", text, re.MULTILINE)
    shown = [
        (name, files, tuple(re.findall(r"`(\w+)`", sees)), tuple(re.findall(r"`(\w+)`", use)))
        for name, files, sees, use in rows
    ]
    assert shown == [(room.name, room.files, room.sees, room.packages) for room in ROOMS]


SPOILED = {
    "core/spoiled.py": ("from ..report import tables", "core.spoiled (core) imports report.tables (report)"),
    "report/spoiled.py": ("from ..plugin.i18n import tr", "report.spoiled (report) imports plugin.i18n (base)"),
    "plugin/spoiled.py": (
        "def f():\n    from .printing import layouts",
        "plugin.spoiled (base) imports plugin.printing.layouts (printing)",
    ),
    "plugin/downstream/spoiled.py": (
        "from tmf_hazard_plugin.plugin.gui.card import X",
        "plugin.downstream.spoiled (downstream) imports plugin.gui.card (gui)",
    ),
    "hydrology/spoiled.py": (
        "from ..report.model import Report",
        "hydrology.spoiled (hydrology) imports report.model (report)",
    ),
    "plugin/gui/spoiled.py": ("from .. import main", "plugin.gui.spoiled (gui) imports plugin.main (main)"),
}


@pytest.mark.parametrize(("name", "case"), SPOILED.items(), ids=list(SPOILED))
def test_a_leaning_import_is_noticed(name, case, tmp_path):
    for path in modules().values():
        copy = tmp_path / path.relative_to(PLUGIN)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text("")
    code, finding = case
    (tmp_path / name).write_text(code)
    assert leans(tmp_path) == [finding]
