"""From Markdown to the HTML that the plugin brings. Needs python3-markdown, and no QGIS."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from tmf_hazard_plugin.core.languages import LANGUAGES

from .tables import DOCS, SHARED, guide_language, words

PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}: TMF Hazard</title>
<link rel="stylesheet" href="{up}style.css">
</head>
<body>
<nav>{links}</nav>
<main>
{body}
</main>
</body>
</html>
"""


def render(target: Path) -> None:
    """Guide and reference as HTML pages in ``target``, with the pictures that they show. Same sources, same bytes."""
    pictures: set[Path] = set()
    for source in sorted(p for part in ("guide", "reference") for p in (DOCS / part).glob("*/*.md")):
        html, shown = html_page(source)
        pictures |= shown
        page = target / source.parent.parent.name / source.parent.name / f"{source.stem}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(html, encoding="utf-8", newline="\n")
    for picture in filter(Path.exists, pictures):
        copy = target / picture.resolve().relative_to(DOCS)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(picture.read_bytes())
    (target / "style.css").write_bytes((SHARED / "style.css").read_bytes())


def html_page(source: Path) -> tuple[str, set[Path]]:
    """A page of Markdown as HTML, with its links to guide, reference and the other languages; and its pictures."""
    import markdown

    text = re.sub(r"<!--.*?-->\n*", "", source.read_text(encoding="utf-8"), flags=re.DOTALL)
    body = markdown.markdown(text, extensions=["tables", "fenced_code", "sane_lists"], output_format="html")
    body = re.sub(r'(href="(?!\w+:)[^"#]*)\.md(["#])', r"\1.html\2", body)
    body = body.replace("<table>", '<div class="wide"><table>').replace("</table>", "</table></div>")
    language = source.parent.name
    heading = re.search(r"^# (.+)$", text, re.MULTILINE)
    title = heading[1] if heading else source.stem
    links = " · ".join(f'<a href="{address}">{escape(name)}</a>' for address, name in navigation(source, language))
    pictures = {source.parent / name for name in re.findall(r'<img[^>]* src="([^"]+)"', body)}
    return PAGE.format(language=language, title=escape(title), up="../../", links=links, body=body), pictures


def navigation(source: Path, language: str) -> list[tuple[str, str]]:
    """The links at the head of a page: address and text."""
    others = [
        (f"../{other}/{source.stem}.html", row.own_name)
        for other, row in LANGUAGES.items()
        if other != language and (source.parents[1] / other / source.name).exists()
    ]
    return [
        (f"../../guide/{guide_language(language)}/index.html", words(language)["guide"]),
        (f"../../reference/{language}/index.html", words(language)["reference"]),
        *others,
    ]
