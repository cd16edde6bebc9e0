"""Asks PyQt6 whether it has every name of Qt that the code uses: ``python tools/check_pyqt6.py FOLDER``.

QGIS 4 runs on Qt 6. ``check_zip.py`` asks the QGIS at hand, which is on Qt 5, whether a name is an enum without its
class; this one asks PyQt6 itself, in a process of its own, as two versions of Qt do not go together.
"""

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

# In qgis.PyQt of QGIS 4, though not in PyQt6: QAction stays in QtWidgets, and field types are chosen by version.
KEPT_BY_QGIS = {("QtWidgets", "QAction")}
BY_VERSION = "plugin/fields.py"


def missing(path: Path) -> Iterator[str]:
    """Every name of ``qgis.PyQt`` in the file that PyQt6 lacks, with its line."""
    tree, names = ast.parse(path.read_text(encoding="utf-8")), {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            module = "PyQt6" + node.module[len("qgis.PyQt") :]
            for alias in node.names:
                try:
                    found = getattr(importlib.import_module(module), alias.name, None)
                    found = found or importlib.import_module(f"{module}.{alias.name}")
                except ImportError:
                    if (module.split(".")[-1], alias.name) not in KEPT_BY_QGIS:
                        yield f"{path}:{node.lineno} {module} has no {alias.name}"
                    continue
                names[alias.asname or alias.name] = found
    for node in ast.walk(tree):
        chain, owner = [], node
        while isinstance(owner, ast.Attribute):
            chain.insert(0, owner.attr)
            owner = owner.value
        found = names.get(owner.id) if chain and isinstance(owner, ast.Name) else None
        for part in chain if found is not None else ():
            if not hasattr(found, part):
                yield f"{path}:{node.lineno} PyQt6 has no {'.'.join([owner.id, *chain])}"
                break
            found = getattr(found, part)


def main(folder: Path) -> int:
    """Prints what is missing; 1 where something is."""
    paths = [path for path in sorted(folder.rglob("*.py")) if not path.as_posix().endswith(BY_VERSION)]
    found = [line for path in paths for line in missing(path)]
    print("\n".join(found) or f"{folder}: PyQt6 has every name that {len(paths)} files use")
    return 1 if found or not paths else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
