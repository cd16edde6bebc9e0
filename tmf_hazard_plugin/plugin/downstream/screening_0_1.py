"""The screening sentences of layers that version 0.1 traced: it wrote no coded fields, so that the sentence itself has
to be read. Nothing else may need this module.

The templates of 0.1 are those of today. Where one changes, the old words belong here.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from qgis.core import QgsExpression

from ...core.languages import LANGUAGES
from ..countries import country_expression, country_namer
from ..i18n import language, number, speaking
from .screening_text import INSIDE, sentences

VALUE = re.compile(r"\{(\w+)\}")


class SentenceTranslator:
    """Translates a sentence of any of the plugin's languages into the one that was current when this was made.

    ``country``: as ``country_namer``, which is the default.
    """

    def __init__(self, country: Callable[[object], str] | None = None):
        self.texts, self.country, self.language = sentences(), country or country_namer(), language()
        self.known: dict[str, str] = {}
        self.patterns: list[tuple[str, str, re.Pattern]] = []
        for code in LANGUAGES:
            with speaking(code):
                self.patterns += [(code, key, _pattern(text)) for key, text in sentences().items()]

    def __call__(self, sentence: str) -> str:
        """The translation of ``sentence``; as it is where it is none of them, e.g. written by hand."""
        if sentence not in self.known:
            self.known[sentence] = self._translated(sentence)
        return self.known[sentence]

    def _translated(self, sentence: str) -> str:
        """The first template, of any language, that ``sentence`` fits gives the values, for the template of ours."""
        for code, key, pattern in self.patterns:
            found = pattern.fullmatch(sentence)
            if found:
                values = found.groupdict()
                rest = values.pop("rest")
                text = self.texts[key].format(**{name: self._value(name, text, code) for name, text in values.items()})
                return f"{text}. {self(rest)}" if rest else text
        return sentence

    def _value(self, name: str, text: str, code: str) -> str:
        """The value ``text`` of the place ``name`` in a sentence in the language ``code``, in ours."""
        if name == "country":
            return self.country(text)
        row = LANGUAGES[code]
        plain = re.sub(r"\s", "", text).replace(row.group_separator, "").replace(row.decimal_point, ".")
        return number(float(plain), len(plain.partition(".")[2]), self.language)


def _pattern(text: str) -> re.Pattern:
    """``text`` with any values, and what follows it; a no-break space may have become a plain one."""
    parts = VALUE.split(text)
    for k, part in enumerate(parts):
        if k % 2:
            parts[k] = f"(?P<{part}>.+?)" if part == "country" else rf"(?P<{part}>\d[\d,.\s]*?)"
        else:
            parts[k] = r"\s".join(re.escape(piece) for piece in re.split(r"\s", part))
    return re.compile("".join(parts) + r"(?:\. (?P<rest>.+))?")


def translation_expression(sentence: str) -> str:
    """``SentenceTranslator`` as an expression of QGIS, inside of ``with_countries``.

    ``sentence``: the expression of a screening sentence; what is NULL becomes "", and what is in the current
    language, or written by hand, stays as it is.
    """
    texts, others, quoted = sentences(), [], QgsExpression.quotedString
    for code in LANGUAGES:
        if code != language():
            with speaking(code):
                others.append(sentences())

    def found(key: str, wanted: str = "") -> str:
        """The pattern of the sentence in the other languages; it captures the value ``wanted``."""
        before = r"\. " if key.endswith("_before") else "^"
        return quoted(f"{before}(?|{'|'.join(_plain_pattern(text[key], wanted) for text in others)})")

    def value(key: str, name: str) -> str:
        text = f"regexp_substr(@sentence, {found(key, name)})"
        if name == "country":
            return country_expression(text)
        if name == "velocity":  # a fraction below a thousand
            ours = LANGUAGES[language()].decimal_point
            return f"replace({text}, {quoted('.' if ours == ',' else ',')}, {quoted(ours)})"
        return f"format_number(to_real(regexp_replace({text}, '\\\\D', '')), 0, '{language()}')"

    def translated(key: str) -> str:
        values = ", ".join(f"'{{{name}}}', {value(key, name)}" for name in VALUE.findall(texts[key]))
        return f"replace({quoted(texts[key])}, map({values}))" if values else quoted(texts[key])

    order = sorted((key for key in texts if not key.endswith("_before")), key=INSIDE.__eq__)  # the start of others
    cases = " ".join(f"WHEN regexp_match(@sentence, {found(key)}) THEN {translated(key)}" for key in order)
    rest = "".join(
        f" || if(regexp_match(@sentence, {found(key)}), '. ' || {translated(key)}, '')"
        for key in texts
        if key not in order
    )
    return f"with_variable('sentence', coalesce({sentence}, ''), CASE {cases} ELSE @sentence END{rest})"


def _plain_pattern(text: str, wanted: str) -> str:
    """``text`` with any values, of which ``wanted`` is captured; without names, which one pattern cannot have twice."""
    parts = VALUE.split(text)
    for k, part in enumerate(parts):
        if k % 2:
            body = ".+?" if part == "country" else "[0-9][0-9,.\u00a0 ]*"
            parts[k] = f"({body})" if part == wanted else body
        else:
            parts[k] = re.sub(r"\s", ".", re.sub(r"([().?|+*])", r"\\\1", part))
    return "".join(parts)
