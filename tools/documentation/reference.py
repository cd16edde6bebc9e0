"""The Processing reference: a page for each algorithm, in Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .tables import guide_language, table, words

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition

WRITTEN = "<!-- Written by tools/docs.py from the algorithms: change them, not this page. -->"


def algorithms() -> dict[str, QgsProcessingAlgorithm]:
    """The provider's algorithms and its model by name, in the plugin's present language.

    The provider must be registered: without it the model has no steps, and no outputs."""
    from tmf_hazard_plugin.plugin.algorithms import ALGORITHMS
    from tmf_hazard_plugin.plugin.provider import HazardAndRiskModel

    return {
        algorithm.name(): algorithm for algorithm in (made().create() for made in (*ALGORITHMS, HazardAndRiskModel))
    }


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


def algorithm_page(algorithm: QgsProcessingAlgorithm, language: str) -> str:
    """The page of an algorithm in Markdown: help, parameters, outputs."""
    said = words(language)
    outputs = [[o.description(), f"`{o.name()}`", said["types"][o.type()]] for o in algorithm.outputDefinitions()]
    paragraphs = re.sub(r"</p>\s*<p>", "\n\n", algorithm.shortHelpString()).replace("<p>", "").replace("</p>", "")
    parts = [
        WRITTEN,
        f"# {algorithm.displayName()}",
        f"`tmfhazard:{algorithm.name()}`",
        paragraphs,
        f"## {said['parameters']}",
        parameter_table(algorithm, said),
        f"## {said['outputs']}",
        table([said[key] for key in ("output", "id", "type")], outputs),
        f"[{said['reference']}](index.md) · [{said['guide']}](../../guide/{guide_language(language)}/index.md)",
    ]
    return "\n\n".join(parts) + "\n"


def parameter_table(algorithm: QgsProcessingAlgorithm, said: dict[str, Any]) -> str:
    """What each parameter is called, takes and means; ``said``: the words of the language."""
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
    return table([said[key] for key in ("parameter", "id", "type", "use", "meaning")], rows)


def is_number(parameter: QgsProcessingParameterDefinition) -> bool:
    """True where the default value is a number, and no yes or no."""
    return isinstance(parameter.defaultValue(), (int, float)) and not isinstance(parameter.defaultValue(), bool)
