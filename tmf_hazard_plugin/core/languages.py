"""The languages that the plugin speaks: one row each. Everything else asks this table.

A language has a row here, a catalogue ``i18n/tmf_hazard_<code>.ts`` and, where it is there, a guide
``docs/guide/<code>``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Language:
    """One language.

    ``code``: ISO 639-1, as in file and field names (``name_kk``). ``own_name``: as its readers write it.
    ``plural_forms``: how many Qt counts. ``fallback``: languages whose names its readers know better than English,
    best first. ``decimal_point``, ``group_separator``: of numbers. ``date_format``: for ``date.strftime``.
    ``qgis``: the code of the translation of QGIS that its readers use; QGIS has none in Kazakh. ``english_name``: for
    those who read another language; marked for translation. ``letters``: those that few fonts have, which a page must
    be able to print.
    """

    code: str
    own_name: str
    plural_forms: int
    fallback: tuple[str, ...] = ()
    decimal_point: str = "."
    group_separator: str = ","
    date_format: str = "%Y-%m-%d"
    qgis: str = ""
    english_name: str = ""
    letters: str = ""

    @property
    def name(self) -> str:
        """Its name for those who read another language, to be translated; its own name where it has no other."""
        return self.english_name or self.own_name

    @property
    def catalogue(self) -> str:
        """The name of its catalogue, without suffix."""
        return f"tmf_hazard_{self.code}"

    def number(self, value: float, decimals: int) -> str:
        """``value`` with so many ``decimals``, grouped, as its readers write it."""
        text = f"{value:,.{decimals}f}"
        return text.translate({ord(","): self.group_separator, ord("."): self.decimal_point})

    def date_pattern(self, year: str, month: str, day: str) -> str:
        """``date_format`` in the signs of another program, such as "yyyy", "MM", "dd"."""
        return self.date_format.replace("%Y", year).replace("%m", month).replace("%d", day)

    def date(self, day: date) -> str:
        """``day`` as its readers write it."""
        return day.strftime(self.date_format)


def mark_for_translation(text: str) -> str:
    """Marks a literal of a room that speaks no language for the catalogues; whoever shows it asks ``tr_marked``."""
    return text


ENGLISH = "en"  # the language of the code's texts
LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        Language("en", "English", 2, english_name=mark_for_translation("English")),
        Language(
            "ru", "Русский", 3, (), ",", "\u00a0", "%d.%m.%Y", english_name=mark_for_translation("Russian"),
            letters="Яя",
        ),
        Language(
            "kk", "Қазақша", 2, ("ru",), ",", "\u00a0", "%d.%m.%Y", "ru", mark_for_translation("Kazakh"),
            letters="ӘҒҚҢӨҰҮҺІәғқңөұүһі",
        ),
    )
}  # fmt: skip


def name_languages(code: str) -> tuple[str, ...]:
    """The languages in which readers of ``code`` look for names, best first."""
    return (code, *LANGUAGES[code].fallback)
