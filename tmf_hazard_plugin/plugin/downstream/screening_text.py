"""The screening sentence of a traced layer, told in another language than that of the trace: in Python, and as an
expression of QGIS for pages that know the layer only when they are drawn."""

from __future__ import annotations

import re

from qgis.core import QgsExpression

from ...core.languages import LANGUAGES
from ..countries import country_names, country_speaker, known_names
from ..i18n import language, number, speaking, tr

VALUE = re.compile(r"\{(\w+)\}")


def sentences() -> dict[str, str]:
    """What ``messages.screening`` may say, in the language now spoken: a sentence, which one of the last two may
    follow."""
    return {
        "inside": tr("Stays inside the country over {length} km"),
        "limit": tr("Stays inside the country over {length} km; the trace stops there, at the distance limit"),
        "gap": tr("Stays inside the country over {length} km; the trace stops there, at a gap in the river data"),
        "loop": tr("Stays inside the country over {length} km; the trace stops there, at a loop in the river data"),
        "edge": tr(
            "Stays inside the country over {length} km; the path ends there, at the edge of the countries layer"
        ),
        "crosses": tr("Crosses into {country} after {length} km and {hours} h at {velocity} m/s"),
        "border": tr("Reaches the border water with {country} after {length} km and {hours} h at {velocity} m/s"),
        "homeless": tr("Not known: the facility lies in no country of the layer"),
        "left": tr("Not known: the path leaves the countries layer after {length} km"),
        "left_before": tr("Before that, the path leaves the countries layer after {length} km"),
        "border_before": tr("Before that, it reaches the border water with {country} after {length} km and {hours} h"),
    }


class Reteller:
    """Tells screening sentences, in whichever of the plugin's languages, in the one spoken when it was made."""

    def __init__(self):
        self.texts, self.spoken, self.known = sentences(), country_speaker(), {}
        self.language = language()
        self.patterns = []
        for code in LANGUAGES:
            with speaking(code):
                self.patterns += [(code, key, _pattern(text)) for key, text in sentences().items()]

    def __call__(self, sentence: str) -> str:
        """``sentence`` retold; as it is where it is none of them, e.g. written by hand."""
        if sentence not in self.known:
            self.known[sentence] = self._retold(sentence)
        return self.known[sentence]

    def _retold(self, sentence: str) -> str:
        for code, key, pattern in self.patterns:
            found = pattern.fullmatch(sentence)
            if found:
                values = found.groupdict()
                rest = values.pop("rest")
                told = self.texts[key].format(**{name: self._value(name, text, code) for name, text in values.items()})
                return f"{told}. {self(rest)}" if rest else told
        return sentence

    def _value(self, name: str, text: str, code: str) -> str:
        if name == "country":
            return self.spoken(text)
        plain = text.replace(",", "") if code == "en" else re.sub(r"\s", "", text).replace(",", ".")
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


def retelling(sentence: str) -> str:
    """``Reteller`` as an expression of QGIS. ``sentence``: the expression of a screening sentence; what is NULL becomes
    "", and what is told in the language now spoken, or written by hand, stays as it is."""
    texts, others, quoted = sentences(), [], QgsExpression.quotedString
    for code in LANGUAGES:
        if code != language():
            with speaking(code):
                others.append(sentences())
    names = country_names()
    pairs = ", ".join(
        f"{quoted(name)}, {quoted(names[code])}" for name, code in known_names().items() if name != names[code].lower()
    )

    def found(key: str, wanted: str = "") -> str:
        """The pattern of the sentence in the other languages; it captures the value ``wanted``."""
        before = r"\. " if key.endswith("_before") else "^"
        return quoted(f"{before}(?|{'|'.join(_plain_pattern(text[key], wanted) for text in others)})")

    def value(key: str, name: str) -> str:
        text = f"regexp_substr(@told, {found(key, name)})"
        if name == "country":
            return f"coalesce(map_get(@countries, lower({text})), {text})"
        if name == "velocity":  # a fraction below a thousand
            return f"replace({text}, {', '.join(map(quoted, ',.' if language() == 'en' else '.,'))})"
        return f"format_number(to_real(regexp_replace({text}, '\\\\D', '')), 0, '{language()}')"

    def told(key: str) -> str:
        values = ", ".join(f"'{{{name}}}', {value(key, name)}" for name in VALUE.findall(texts[key]))
        return f"replace({quoted(texts[key])}, map({values}))" if values else quoted(texts[key])

    order = sorted((key for key in texts if not key.endswith("_before")), key="inside".__eq__)  # the start of others
    cases = " ".join(f"WHEN regexp_match(@told, {found(key)}) THEN {told(key)}" for key in order)
    rest = "".join(
        f" || if(regexp_match(@told, {found(key)}), '. ' || {told(key)}, '')" for key in texts if key not in order
    )
    text = f"with_variable('told', coalesce({sentence}, ''), CASE {cases} ELSE @told END{rest})"
    return f"with_variable('countries', map({pairs}), {text})"


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
