"""What the code promises its readers: docstrings in plain words, on the oldest Python."""

import ast
import re
from pathlib import Path

import project
import pytest
from conftest import ROOT

FOLDERS = ("tmf_hazard_plugin", "tools", "bench")
FILES = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]
LONG = 12  # lines
DIALECT = re.compile(r"\b(?:told|tells?|spoken|hears|heard|says of)\b", re.IGNORECASE)
Function = (ast.FunctionDef, ast.AsyncFunctionDef)


def trees():
    for path in FILES:
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def test_every_function_over_12_lines_has_a_docstring():
    bare = [
        f"{name}:{node.lineno} {node.name}"
        for name, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, Function) and node.end_lineno - node.lineno >= LONG and not ast.get_docstring(node)
    ]
    assert bare == [], "\n".join(bare)


def test_every_module_has_a_docstring():
    assert [name for name, tree in trees() if tree.body and not ast.get_docstring(tree)] == []


def test_docstrings_are_in_plain_words():
    found = [
        f"{name}:{getattr(node, 'lineno', 1)} {match[0]}"
        for name, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, (*Function, ast.ClassDef, ast.Module))
        for match in DIALECT.finditer(ast.get_docstring(node) or "")
    ]
    assert found == [], "\n".join(found)


def test_an_error_is_not_called_a_fault():
    """In a plugin about earthquakes a fault is a fault."""
    found = [
        f"{name}:{node.lineno} {node.name if isinstance(node, Function) else alias}"
        for name, tree in trees()
        for node in ast.walk(tree)
        for alias in ([a.name for a in node.names] if isinstance(node, (ast.Import, ast.ImportFrom)) else [""])
        if re.search(r"_faults?$|^faults?$", node.name if isinstance(node, Function) else alias)
    ]
    assert found == [], "\n".join(found)


def test_the_oldest_python_is_stated_once_and_followed():
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    major, minor = project.oldest_python()
    assert settings.count("requires-python =") == 1
    assert not re.search(r"^(target-version|python_version)\b", settings, re.MULTILINE)  # they follow, or cannot
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert f"Python {major}.{minor}" in contributing


@pytest.mark.parametrize("path", FILES, ids=[path.relative_to(ROOT).as_posix() for path in FILES])
def test_every_file_parses_on_the_oldest_python(path: Path):
    ast.parse(path.read_text(encoding="utf-8"), feature_version=project.oldest_python())
