"""What the pages of the guide take from the code: each ``fill_`` function makes one kind of block in Markdown.

``<!-- fill: flow-fields CROSSINGS -->`` calls ``fill_flow_fields(language, "CROSSINGS")`` while the plugin uses the
language of the page.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from project import ROOT

from tmf_hazard_plugin.core.languages import LANGUAGES

from .reference import algorithms
from .tables import DOCS, SHARED, code, table, words

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm


def fill_algorithms(language: str) -> str:
    """Every algorithm: its id, its name, and in a sentence what it does."""
    rows = [[f"`tmfhazard:{name}`", made.displayName(), summary(made)] for name, made in algorithms().items()]
    return table([words(language)[key] for key in ("id", "algorithm", "meaning")], rows)


def fill_languages(language: str, part: str) -> str:
    """Links to ``part`` ("docs/guide", "docs/reference") in every language that it is written in."""
    written = {code: row.own_name for code, row in LANGUAGES.items() if (ROOT / part / code / "index.md").exists()}
    return " · ".join(f"[{name}]({part}/{code}/index.md)" for code, name in written.items())


def summary(algorithm: QgsProcessingAlgorithm) -> str:
    """What an algorithm does, in one sentence: its own ``summary``, else the first sentence of its help."""
    own = getattr(algorithm, "summary", None)
    plain = re.sub(r"<[^>]+>", " ", algorithm.shortHelpString()).strip()
    text = own() if own is not None else re.split(r"(?<=[.!?])\s", plain)[0]
    return " ".join(text.split())


def fill_file(language: str, name: str) -> str:
    """A file of ``docs/guide/shared``: commands, JSON, Python, a template."""
    kind = {"sh": "sh", "json": "json", "py": "python", "html": "html"}.get(name.rpartition(".")[2], "")
    return f"```{kind}\n{(SHARED / name).read_text(encoding='utf-8').strip()}\n```"


def fill_shipped(language: str, name: str) -> str:
    """A file that comes with the plugin: JSON, CSV."""
    text = (ROOT / "tmf_hazard_plugin" / name).read_text(encoding="utf-8").strip()
    return f"```{'json' if name.endswith('.json') else ''}\n{text}\n```"


def fill_parameters(language: str, algorithm: str, *names: str) -> str:
    """Some parameters as the dialog shows them."""
    made = algorithms()[algorithm]
    rows = [[p.description(), f"`{p.name()}`", p.help()] for p in map(made.parameterDefinition, names)]
    return table([words(language)[key] for key in ("parameter", "id", "meaning")], rows)


def fill_columns(language: str) -> str:
    """Every column that is read: its parameter, and the names by which it is found."""
    from tmf_hazard_plugin.core.vocabulary import VOCABULARY
    from tmf_hazard_plugin.plugin.algorithms.score import ScoreHazard
    from tmf_hazard_plugin.plugin.messages import role_names

    names = VOCABULARY["fields"]["facilities"]
    rows = [[role_names()[role], f"`{field}`", code(names[role])] for field, role in ScoreHazard.FIELDS.items()]
    return table([words(language)[key] for key in ("column", "parameter", "found_names")], rows)


def fill_registers(language: str) -> str:
    """Every public register whose heads are known, and what each head is read as."""
    from tmf_hazard_plugin.core.vocabulary import VOCABULARY
    from tmf_hazard_plugin.plugin.messages import role_names

    rows = []
    for register in (one for one in VOCABULARY["registers"].values() if one["fields"]):
        source = register["source"]
        heads = "<br>".join(f"{role_names()[role]}: {code(names)}" for role, names in register["fields"].items())
        rows.append([f"{source['name']}, {source['publisher']}, {source['year']}", heads])
    return table([words(language)[key] for key in ("source", "found_names")], rows)


def fill_river_columns(language: str) -> str:
    """The columns of a river layer that are found by their names."""
    from tmf_hazard_plugin.core.vocabulary import VOCABULARY

    fields = VOCABULARY["fields"]["rivers"]
    rows = [[words(language)[role], code(fields[role])] for role in ("river_order", "river_discharge", "river_id")]
    return table([words(language)[key] for key in ("column", "found_names")], rows)


def fill_words(language: str, *keys: str) -> str:
    """Words of the vocabulary: of a category (status, waste_class) or of single lists (missing, yes, no)."""
    from tmf_hazard_plugin.core.vocabulary import VOCABULARY

    groups = VOCABULARY[keys[0]] if isinstance(VOCABULARY[keys[0]], dict) else {k: VOCABULARY[k] for k in keys}
    rows = [[f"`{key}`", code(word for word in found if word)] for key, found in groups.items()]
    return table([words(language)[key] for key in ("value", "understood_words")], rows)


def fill_substances(language: str) -> str:
    """The substances and their water hazard class."""
    from tmf_hazard_plugin.core.vocabulary import VOCABULARY

    def score_of(entry: dict) -> str:
        shown = words(language)["no_score"] if entry["score"] is None else str(entry["score"])
        if "assumes" in entry:
            return f"{shown} ({words(language)['unless_no_cyanide']})"
        if "unless_named" not in entry:
            return shown
        return f"{shown} ({words(language)['unless_named']} ≥ {entry['unless_named']})"

    rows = [
        [score_of(entry), entry.get("grade", ""), code([*entry["words"], *entry.get("symbols", [])])]
        for entry in VOCABULARY["substances"]
    ]
    return table([words(language)[key] for key in ("whc", "grade", "understood_words")], rows)


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
        high = f"{rule.maximum:,.0f}".replace(",", "\N{NO-BREAK SPACE}") if rule.maximum >= 1e4 else f"{rule.maximum:g}"
        return low if rule.maximum == float("inf") else f"{low}, ≤ {high}"

    rows = [[f"`{rule.id}`", limits(rule)] for rule in BUILTIN.values() if rule.kind == "number"]
    return table([words(language)[key] for key in ("variable", "usable")], rows)


FILLS = {name[5:].replace("_", "-"): function for name, function in list(globals().items()) if name.startswith("fill_")}
QVARIANT_NAMES = {2: "integer", 4: "integer", 6: "double", 10: "string"}  # QVariant and QMetaType number alike
