"""Brings the catalogues in i18n/ up to date with the strings in the code.

    python3 tools/translate.py             rewrite i18n/tmf_hazard_<language>.ts
    python3 tools/translate.py --check     change nothing, fail where they are not up to date

Fails on a string that cannot be translated: one that is not a literal (an f-string, a variable, a sum), and one that is
asked for elsewhere than through ``tr`` and ``tr_n`` of ``plugin/i18n.py``, whose context would not be found. Both keep
their names, and are called rather than handed on: a string that is asked for by another name would not be seen.
Translations of strings that are still there are kept; the others go.
"""

import ast
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from xml.sax.saxutils import escape

from project import PACKAGE, ROOT

from tmf_hazard_plugin.core.languages import ENGLISH, LANGUAGES

OURS = ("tr", "tr_n", "mark_for_translation")  # the last one in rooms that speak no language


def strings(package: Path = PACKAGE) -> dict:
    """Every string of the code, in order: (text, is it a plural) -> the file that has it first."""
    found, errors = {}, []
    for path in sorted(package.rglob("*.py")):
        name, tree = path.relative_to(package.parent).as_posix(), ast.parse(path.read_text(encoding="utf-8"))
        called = {node.func: node for node in ast.walk(tree) if isinstance(node, ast.Call)}
        for node in ast.walk(tree):
            if error := other_way(node) or unfit(node, called):
                errors.append(f"{name}:{node.lineno}: {error}")
            elif isinstance(node, ast.Name) and node in called and node.id in OURS:
                found.setdefault((called[node].args[0].value, node.id == "tr_n"), name)
    if errors:
        sys.exit("\n".join(errors))
    return found


def other_way(node: ast.AST) -> str:
    """What is wrong where a translation is asked for, or named, past ``tr`` and ``tr_n`` themselves; else empty."""
    owner = ast.unparse(node.value) if isinstance(node, ast.Attribute) else ""
    if owner and (node.attr in OURS or (node.attr == "translate" and owner.endswith("Application"))):
        return "only tr(...) and tr_n(...) of plugin/i18n.py find their context"
    renamed = [alias.name for alias in getattr(node, "names", []) if getattr(alias, "asname", None)]
    if isinstance(node, ast.ImportFrom) and set(renamed) & {*OURS, "QCoreApplication", "QgsApplication"}:
        return f"{', '.join(renamed)} must keep the name, else its strings are not seen"
    return ""


def unfit(node: ast.AST, called: dict) -> str:
    """What is wrong with a use of ``tr`` or ``tr_n``; else empty. ``called``: what is called -> the call."""
    if not isinstance(node, ast.Name) or node.id not in OURS:
        return ""
    if node not in called:
        return f"{node.id} is called with a literal, not handed on: its strings would not be seen"
    text = called[node].args[0] if called[node].args else None
    if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
        return f"{node.id}() needs a literal, not {ast.unparse(called[node])[:60]}"
    if (node.id == "tr_n") != ("%n" in text.value):
        return f"%n belongs to tr_n(), and only there: {text.value!r}"
    return ""


def read(path: Path) -> dict:
    """The finished translations of a catalogue: text -> [forms]."""
    if not path.exists():
        return {}
    done = {}
    for message in ET.parse(path).getroot().iter("message"):  # our own file
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        if translation.get("type") is None and all(forms):
            done[message.findtext("source")] = forms
    return done


def catalogue(language: str, found: dict, done: dict) -> str:
    """The text of a .ts file. English needs plurals only: its other strings are those of the code."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>", "    <name>@default</name>"]
    for (text, plural), name in found.items():
        if language == ENGLISH and not plural:
            continue
        forms = done.get(text, [])
        count = LANGUAGES[language].plural_forms if plural else 1
        finished = len(forms) == count
        forms = [escape(form) for form in forms] if finished else [""] * count
        kind = "" if finished else ' type="unfinished"'
        shown = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if plural else forms[0]
        lines += [
            '    <message numerus="yes">' if plural else "    <message>",
            f'        <location filename="../{name}"/>',
            f"        <source>{escape(text)}</source>",
            *([f"        <extracomment>{hint}</extracomment>"] if (hint := placeholders(text)) else []),
            f"        <translation{kind}>{shown}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def sources(text: str) -> list:
    """The strings of a catalogue, in any order."""
    return sorted(re.findall(r"<source>(.*?)</source>", text, re.DOTALL))


def placeholders(text: str) -> str:
    """A comment for the translator: which words stand for values."""
    names = sorted(set(re.findall(r"\{[a-z_]+\}|%n", text)))
    return "Keep: " + ", ".join(names) if names else ""


def main() -> int:
    """Brings the catalogues up to date, or only checks them: 1 where one is not."""
    found, stale = strings(), 0
    for language in LANGUAGES:
        path = ROOT / "i18n" / f"tmf_hazard_{language}.ts"
        done = read(path)
        text = catalogue(language, found, done)
        waiting = text.count('type="unfinished"')
        print(f"{path.name}: {text.count('<message')} strings, {waiting} without translation")
        if "--check" not in sys.argv:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or sources(path.read_text(encoding="utf-8")) != sources(text):
            stale += 1  # a string that only moved to another file is as well translated as before
    if stale and "--check" in sys.argv:
        print("The catalogues are not up to date with the code: run make translate", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
