"""The pages as they should be: the guide and the README with their blocks filled, and the reference."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from catalogues import release
from project import ROOT
from translate import strings

from tmf_hazard_plugin.core.languages import ENGLISH, LANGUAGES

from .fills import FILLS
from .reference import reference
from .tables import DOCS, GUIDE

BLOCK = re.compile(r"<!-- (fill|message): (.+?) -->\n(?:.*?\n)??<!-- end -->", re.DOTALL)
README = ROOT / "README.md"


def message(text: str) -> str:
    """A text of the plugin as the reader sees it, quoted; ``…`` stands for what changes."""
    from tmf_hazard_plugin.plugin import i18n

    if text not in plugin_strings():
        raise SystemExit(f"The plugin does not say: {text!r}")
    shown = i18n.tr_n(text, 5) if "%n" in text else i18n.tr(text)
    return "> " + re.sub(r"\{[a-z_]+\}", "…", shown)


@lru_cache(maxsize=1)
def plugin_strings() -> frozenset[str]:
    """Every text that the plugin can say, in English."""
    return frozenset(text for text, _ in strings())


def filled(text: str, language: str) -> str:
    """A page of the guide with all its blocks written anew."""

    def block(match: re.Match) -> str:
        kind, asked = match[1], match[2]
        if kind == "message":
            inside = message(asked)
        else:
            name, *arguments = asked.split()
            inside = FILLS[name](language, *arguments)
        return f"<!-- {kind}: {asked} -->\n\n{inside}\n\n<!-- end -->"

    return BLOCK.sub(block, text)


def written(language: str) -> dict[Path, str]:
    """Every page that is written or filled, as it should be: path -> text. English holds the README."""
    from tmf_hazard_plugin.plugin.i18n import speaking

    sources = [*sorted((GUIDE / language).glob("*.md")), *([README] if language == ENGLISH else [])]
    with speaking(language):
        pages = {path: filled(path.read_text(encoding="utf-8"), language) for path in sources}
        folder = DOCS / "reference" / language
        pages.update({folder / name: text for name, text in reference(language).items()})
    return pages


def compile_catalogues(folder: str) -> None:
    """Point the plugin to catalogues compiled from i18n/ now, into ``folder``."""
    from tmf_hazard_plugin.plugin import i18n

    release(Path(folder))
    i18n.clear()
    i18n.CATALOGUES = Path(folder)


def stale(languages: Iterable[str] = ()) -> list[Path]:
    """The pages that are not as they should be, after ``compile_catalogues``; without ``languages`` those of all."""
    old = []
    for language in languages or LANGUAGES:
        pages = written(language)
        old += [path for path, text in pages.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
        old += set((DOCS / "reference" / language).glob("*.md")) - set(pages)
    return old


def write() -> None:
    """Bring every page up to date, after ``compile_catalogues``."""
    for language in sorted(LANGUAGES, key=lambda code: code == ENGLISH):  # last: the README names what is there
        for path, text in written(language).items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                path.write_text(text, encoding="utf-8", newline="\n")
