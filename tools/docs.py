"""Keeps the user guide and the Processing reference in step with the plugin, and makes HTML of them for the plugin.

    /usr/bin/python3 tools/docs.py             fill docs/guide/*/*.md, write docs/reference/*/*.md
    /usr/bin/python3 tools/docs.py --check     change nothing, fail where they are not up to date

What is not language stands in one place: in the code, or in ``docs/guide/shared/``. A page of the guide asks for it
between two comments, and this script writes it there, in the language of the page:

    <!-- fill: columns -->                   a table from the code: see ``FILLS``
    <!-- end -->
    <!-- message: The plugin's English text -->   that text of the plugin, as the reader sees it
    <!-- end -->

So a page is read as it stands. ``render`` is what ``package.py`` calls; it needs python3-markdown, the rest QGIS.
"""

import json
import os
import re
import sys
import tempfile
from functools import lru_cache
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
SHARED = DOCS / "guide" / "shared"
sys.path.insert(0, str(ROOT))

from tmf_hazard_plugin.core.languages import LANGUAGES as LANGUAGE_TABLE  # noqa: E402

LANGUAGES = tuple(LANGUAGE_TABLE)

WORDS = json.loads((SHARED / "words.json").read_text(encoding="utf-8"))
BLOCK = re.compile(r"<!-- (fill|message): (.+?) -->\n(?:.*?\n)??<!-- end -->", re.DOTALL)
WRITTEN = "<!-- Written by tools/docs.py from the algorithms: change them, not this page. -->"


# --- from the plugin to Markdown


def words(language: str) -> dict:
    """The few words that the tables need and the plugin does not have; ``types``: those for QGIS's types."""
    return WORDS[language]


def table(head: list[str], rows: list[list[str]]) -> str:
    cells = [[str(cell).replace("|", "\\|").replace("\n", " ") for cell in row] for row in [head, *rows]]
    lines = ["| " + " | ".join(row) + " |" for row in cells]
    return "\n".join([lines[0], "|" + "---|" * len(head), *lines[1:]])


def code(values) -> str:
    return ", ".join(f"`{value}`" for value in values)


def algorithms() -> dict:
    """The provider's algorithms and its model by name, in the language now spoken. The provider must be registered:
    without it the model has no steps, and no outputs."""
    from tmf_hazard_plugin.plugin.algorithms import ALGORITHMS
    from tmf_hazard_plugin.plugin.provider import HazardAndRiskModel

    return {
        algorithm.name(): algorithm for algorithm in (made().create() for made in (*ALGORITHMS, HazardAndRiskModel))
    }


def fill_file(language: str, name: str) -> str:
    """A file of ``docs/guide/shared``: commands, JSON, Python, a template."""
    kind = {"sh": "sh", "json": "json", "py": "python", "html": "html"}.get(name.rpartition(".")[2], "")
    return f"```{kind}\n{(SHARED / name).read_text(encoding='utf-8').strip()}\n```"


def fill_parameters(language: str, algorithm: str, *names: str) -> str:
    """What the dialog says of some parameters."""
    made = algorithms()[algorithm]
    rows = [[p.description(), f"`{p.name()}`", p.help()] for p in map(made.parameterDefinition, names)]
    return table([words(language)[key] for key in ("parameter", "id", "meaning")], rows)


def fill_columns(language: str) -> str:
    """Every column that is read: its parameter, and the names by which it is found."""
    from tmf_hazard_plugin.core.parsing import VOCABULARY
    from tmf_hazard_plugin.plugin.algorithms.score import ScoreHazard
    from tmf_hazard_plugin.plugin.messages import role_names, unit_names

    def names_of(role: str) -> str:
        found = VOCABULARY["fields"]["facilities"][role]
        if not isinstance(found[0], dict):
            return code(found)
        names = {**unit_names(), None: words(language)["as_volume_unit"]}
        groups = [(names[group["unit"]], group["aliases"]) for group in found]
        return "<br>".join(f"{unit}: {code(aliases)}" for unit, aliases in groups)

    rows = [[role_names()[role], f"`{parameter}`", names_of(role)] for parameter, role in ScoreHazard.FIELDS.items()]
    return table([words(language)[key] for key in ("column", "parameter", "found_names")], rows)


def fill_river_columns(language: str) -> str:
    """The columns of a river layer that are found by their names."""
    from tmf_hazard_plugin.core.parsing import VOCABULARY

    fields = VOCABULARY["fields"]["rivers"]
    rows = [[words(language)[role], code(fields[role])] for role in ("river_order", "river_discharge", "river_id")]
    return table([words(language)[key] for key in ("column", "found_names")], rows)


def fill_words(language: str, *keys: str) -> str:
    """Words of the vocabulary: of a category (status, waste_class) or of single lists (missing, yes, no)."""
    from tmf_hazard_plugin.core.parsing import VOCABULARY

    groups = VOCABULARY[keys[0]] if isinstance(VOCABULARY[keys[0]], dict) else {k: VOCABULARY[k] for k in keys}
    rows = [[f"`{key}`", code(word for word in found if word)] for key, found in groups.items()]
    return table([words(language)[key] for key in ("value", "understood_words")], rows)


def fill_substances(language: str) -> str:
    """The substances and their water hazard class."""
    from tmf_hazard_plugin.core.parsing import VOCABULARY

    def score_of(entry: dict) -> str:
        shown = words(language)["no_score"] if entry["score"] is None else str(entry["score"])
        if "unless_named" not in entry:
            return shown
        return f"{shown} ({words(language)['unless_named']} ≥ {entry['unless_named']})"

    rows = [[score_of(entry), code([*entry["words"], *entry.get("symbols", [])])] for entry in VOCABULARY["substances"]]
    return table([words(language)[key] for key in ("whc", "understood_words")], rows)


def fill_fields(language: str) -> str:
    """The result fields, with the names that QGIS shows."""
    from tmf_hazard_plugin.core.profile import BUILTIN_PROFILES, builtin_profile
    from tmf_hazard_plugin.plugin.fields import result_fields

    fields = {f.name(): f for name in BUILTIN_PROFILES for f in result_fields(builtin_profile(name))}
    order = dict.fromkeys([name for name in fields if name.startswith(("thi_", "tei_"))] + list(fields))
    kinds = {"double": "real", "integer": "integer", "string": "text"}
    rows = [
        [f"`{name}`", fields[name].alias(), words(language)[kinds[QVARIANT_NAMES[fields[name].type()]]]]
        for name in order
    ]
    return table([words(language)[key] for key in ("field", "shown_as", "type")], rows)


def fill_flow_fields(language: str, which: str) -> str:
    """The fields of an output of tmfhazard:downstream."""
    from tmf_hazard_plugin.plugin.downstream import fields

    names = fields.flow_aliases()
    rows = [[f"`{name}`", names[name], words(language)[kind]] for name, kind in getattr(fields, which).items()]
    return table([words(language)[key] for key in ("field", "shown_as", "type")], rows)


def fill_classes(language: str) -> str:
    """The classes with their symbols, settled and not; the pictures are drawn where they are missing."""
    from tmf_hazard_plugin.core.result import INSUFFICIENT
    from tmf_hazard_plugin.plugin.legend import class_names

    rows = []
    for number, name in sorted(class_names().items()):
        pictures = [f"![{name}](../../images/{symbol(number, settled).name})" for settled in (True, False)]
        if number == INSUFFICIENT:
            pictures[0] = ""
        rows.append([f"`{number}`", name, *pictures])
    return table([words(language)[key] for key in ("code", "class", "settled", "not_settled")], rows)


def symbol(number: int, settled: bool) -> Path:
    """The picture of a class's symbol."""
    from qgis.PyQt.QtCore import QSize

    from tmf_hazard_plugin.core.result import INSUFFICIENT
    from tmf_hazard_plugin.plugin.style import class_symbol

    kind = "" if settled or number == INSUFFICIENT else "_not_settled"
    path = DOCS / "images" / f"class_{number}{kind}.png"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        class_symbol(number, settled).asImage(QSize(28, 28)).save(str(path))
    return path


def fill_how(language: str) -> str:
    from tmf_hazard_plugin.plugin.legend import how_names

    return table(
        [words(language)[key] for key in ("code", "how_known")],
        [[f"`{how}`", name] for how, name in how_names().items()],
    )


def fill_profiles(language: str) -> str:
    """The built-in profiles: what they add up and where their class limits lie."""
    from tmf_hazard_plugin.core.profile import BUILTIN_PROFILES, builtin_profile
    from tmf_hazard_plugin.core.result import HIGH, LOW, MEDIUM, VERY_HIGH
    from tmf_hazard_plugin.plugin.i18n import pick
    from tmf_hazard_plugin.plugin.legend import LegendInfo, class_names

    classes = (LOW, MEDIUM, HIGH, VERY_HIGH)
    rows = []
    for number, name in enumerate(BUILTIN_PROFILES):
        profile = builtin_profile(name)
        legend = LegendInfo.for_profile(profile)
        sums = " + ".join(f"`{component.id}`" for component in profile.components)
        rows.append([f"`{number}`", f"`{name}`", pick(profile.title), sums, *(legend.limits(c) for c in classes)])
    head = ["`METHOD`", *(words(language)[key] for key in ("id", "title", "sum"))]
    return table([*head, *(class_names()[c] for c in classes)], rows)


def fill_components(language: str) -> str:
    """Every shipped component: its rule, its range, its source and grade."""
    from tmf_hazard_plugin.core.profile import BUILTIN_PROFILES, builtin_profile
    from tmf_hazard_plugin.plugin.i18n import pick

    shipped = {c.id: c for name in BUILTIN_PROFILES for c in builtin_profile(name).components}
    rows = [
        [f"`{c.id}`", pick(c.title), rule_of(c), f"{c.range[0]:g} … {c.range[1]:g}", f"`{c.source}`", c.grade]
        for c in shipped.values()
    ]
    return table([words(language)[key] for key in ("field", "title", "rule", "range", "source", "grade")], rows)


def rule_of(component) -> str:
    """The rule of a component in signs."""
    return "<br>".join(component.signs())


def fill_sources(language: str) -> str:
    from tmf_hazard_plugin.core.profile import BUILTIN_PROFILES, builtin_profile
    from tmf_hazard_plugin.plugin.i18n import pick

    sources = {key: text for name in BUILTIN_PROFILES for key, text in builtin_profile(name).sources.items()}
    return table([words(language)[key] for key in ("id", "source")], [[f"`{k}`", pick(t)] for k, t in sources.items()])


def fill_usable(language: str) -> str:
    """Which numbers are taken for possible; any other is unknown."""
    from tmf_hazard_plugin.core.variables import BUILTIN

    def limits(rule) -> str:
        low = f"> {rule.above:g}" if rule.above > float("-inf") else f"≥ {rule.minimum:g}"
        return low if rule.maximum == float("inf") else f"{low}, ≤ {rule.maximum:g}"

    rows = [[f"`{rule.id}`", limits(rule)] for rule in BUILTIN.values() if rule.kind == "number"]
    return table([words(language)[key] for key in ("variable", "usable")], rows)


FILLS = {name[5:].replace("_", "-"): function for name, function in list(globals().items()) if name.startswith("fill_")}
QVARIANT_NAMES = {2: "integer", 4: "integer", 6: "double", 10: "string"}  # QVariant and QMetaType number alike


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
    sys.path.insert(0, str(ROOT / "tools"))
    from translate import strings

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


# --- the reference


def reference(language: str) -> dict[str, str]:
    """The pages of the Processing reference: file name -> Markdown."""
    said = words(language)
    made = algorithms()
    pages = {name + ".md": algorithm_page(algorithm, language) for name, algorithm in made.items()}
    rows = [[f"[{a.displayName()}]({name}.md)", f"`tmfhazard:{name}`"] for name, a in made.items()]
    intro = f"[{said['guide']}](../../guide/{guide_language(language)}/index.md)"
    head = table([said["algorithm"], said["id"]], rows)
    pages["index.md"] = f"{WRITTEN}\n\n# {said['reference']}\n\n{head}\n\n{intro}\n"
    return pages


def guide_language(language: str) -> str:
    """``language`` where the guide speaks it, else English."""
    return language if (DOCS / "guide" / language / "index.md").exists() else "en"


def algorithm_page(algorithm, language: str) -> str:
    said = words(language)
    from qgis.core import QgsProcessingParameterDefinition

    flag = QgsProcessingParameterDefinition.Flag
    rows = []
    for parameter in algorithm.parameterDefinitions():
        use = said["optional"] if parameter.flags() & flag.FlagOptional else said["required"]
        if parameter.defaultValue() is not None and not parameter.isDestination():
            use = f"{said['default']}: `{parameter.defaultValue():.12g}`" if is_number(parameter) else use
        if parameter.flags() & flag.FlagAdvanced:
            use += f"<br>{said['advanced']}"
        options = parameter.options() if parameter.type() == "enum" else []
        meaning = [parameter.help(), *(f"`{k}`: {option}" for k, option in enumerate(options))]
        if parameter.type() == "number":
            meaning.append(f"`{parameter.minimum():.12g}` … `{parameter.maximum():.12g}`")
        rows.append(
            [
                parameter.description(),
                f"`{parameter.name()}`",
                said["types"][parameter.type()],
                use,
                "<br>".join(filter(None, meaning)),
            ]
        )
    outputs = [[o.description(), f"`{o.name()}`", said["types"][o.type()]] for o in algorithm.outputDefinitions()]
    paragraphs = re.sub(r"</p>\s*<p>", "\n\n", algorithm.shortHelpString()).replace("<p>", "").replace("</p>", "")
    parts = [
        WRITTEN,
        f"# {algorithm.displayName()}",
        f"`tmfhazard:{algorithm.name()}`",
        paragraphs,
        f"## {said['parameters']}",
        table([said[key] for key in ("parameter", "id", "type", "use", "meaning")], rows),
        f"## {said['outputs']}",
        table([said[key] for key in ("output", "id", "type")], outputs),
        f"[{said['reference']}](index.md) · [{said['guide']}](../../guide/{guide_language(language)}/index.md)",
    ]
    return "\n\n".join(parts) + "\n"


def is_number(parameter) -> bool:
    return isinstance(parameter.defaultValue(), (int, float)) and not isinstance(parameter.defaultValue(), bool)


def written(language: str) -> dict[Path, str]:
    """Every page that this script writes or fills, as it should be: path -> text."""
    from tmf_hazard_plugin.plugin.i18n import speaking

    with speaking(language):
        pages = {
            path: filled(path.read_text(encoding="utf-8"), language)
            for path in sorted((DOCS / "guide" / language).glob("*.md"))
        }
        folder = DOCS / "reference" / language
        pages.update({folder / name: text for name, text in reference(language).items()})
    return pages


def compile_catalogues(folder: str) -> None:
    """Point the plugin to catalogues compiled from i18n/ now."""
    sys.path.insert(0, str(ROOT / "tools"))
    from translate import release

    from tmf_hazard_plugin.plugin import i18n

    release(Path(folder))
    i18n.clear()
    i18n.CATALOGUES = Path(folder)


def stale(languages=LANGUAGES) -> list[Path]:
    """The pages that are not as they should be, after ``compile_catalogues``."""
    old = []
    for language in languages:
        pages = written(language)
        old += [path for path, text in pages.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
        old += set((DOCS / "reference" / language).glob("*.md")) - set(pages)
    return old


# --- from Markdown to HTML

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
    import markdown

    pictures = set()
    sources = sorted(p for part in ("guide", "reference") for p in (DOCS / part).glob("*/*.md"))
    for source in sources:
        text = re.sub(r"<!--.*?-->\n*", "", source.read_text(encoding="utf-8"), flags=re.DOTALL)
        body = markdown.markdown(text, extensions=["tables", "fenced_code", "sane_lists"], output_format="html")
        body = re.sub(r'(href="(?!\w+:)[^"#]*)\.md(["#])', r"\1.html\2", body)
        body = body.replace("<table>", '<div class="wide"><table>').replace("</table>", "</table></div>")
        language, part = source.parent.name, source.parent.parent.name
        title = re.search(r"^# (.+)$", text, re.MULTILINE)[1]
        links = [
            (f"../../guide/{guide_language(language)}/index.html", WORDS[language]["guide"]),
            (f"../../reference/{language}/index.html", WORDS[language]["reference"]),
        ]
        links += [
            (f"../{other}/{source.stem}.html", WORDS[other]["language"])
            for other in LANGUAGES
            if other != language and (source.parents[1] / other / source.name).exists()
        ]
        links = " · ".join(f'<a href="{address}">{escape(name)}</a>' for address, name in links)
        pictures |= {source.parent / name for name in re.findall(r'<img[^>]* src="([^"]+)"', body)}
        page = target / part / language / f"{source.stem}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        html = PAGE.format(language=language, title=escape(title), up="../../", links=links, body=body)
        page.write_text(html, encoding="utf-8", newline="\n")
    for picture in filter(Path.exists, pictures):
        copy = target / picture.resolve().relative_to(DOCS)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(picture.read_bytes())
    (target / "style.css").write_bytes((SHARED / "style.css").read_bytes())


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from qgis.core import QgsApplication

    from tmf_hazard_plugin.plugin.provider import TmfHazardProvider

    application = QgsApplication([], True)  # symbols are drawn with it
    application.initQgis()
    provider = TmfHazardProvider()
    application.processingRegistry().addProvider(provider)
    with tempfile.TemporaryDirectory() as folder:
        compile_catalogues(folder)
        if "--check" in sys.argv:
            old = stale()
            print("\n".join(f"{path.relative_to(ROOT)} is not up to date: run make docs" for path in old))
            return bool(old)
        for language in LANGUAGES:
            for path, text in written(language).items():
                path.parent.mkdir(parents=True, exist_ok=True)
                if not path.exists() or path.read_text(encoding="utf-8") != text:
                    path.write_text(text, encoding="utf-8", newline="\n")
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
