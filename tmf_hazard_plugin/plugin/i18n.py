"""The words that people read, in their language.

The plugin asks its own ``QTranslator`` and does not install it in the application: no other plugin's catalogue can
answer for ours, a report can be in another language than QGIS, and a change of language needs no restart.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTranslator

from ..core.languages import ENGLISH, LANGUAGES, name_languages
from .paths import PACKAGE

SETTING = "tmf_hazard/language"
ENVIRONMENT = "TMF_HAZARD_LANG"
CATALOGUES = PACKAGE / "i18n"
CONTEXT = "@default"  # the context under which pylupdate files a bare tr("...")

_translators: dict[str, QTranslator] = {}
_chosen: ContextVar[str] = ContextVar("chosen", default="")  # set for a while by speaking(), in one thread


def language() -> str:
    """The code of the reader's language: ``speaking()``, then the environment, then the setting, then QGIS's own."""
    named = _chosen.get() or os.environ.get(ENVIRONMENT) or QgsSettings().value(SETTING, "") or _qgis_language()
    code = re.split(r"[-_.@]", named)[0].lower()  # ru_KZ, kk-Cyrl-KZ, ru.UTF-8
    return code if code in LANGUAGES else ENGLISH


def _qgis_language() -> str:
    # Only translation() knows of "--lang"; locale() stays that of the system. qgis_process has no translation().
    app = QgsApplication.instance()
    named = app.translation() if isinstance(app, QgsApplication) else ""
    return named if named not in ("", "C") else QgsApplication.locale()


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Inside, ``code`` is the language (of a report, say); "" changes nothing."""
    token = _chosen.set(code or _chosen.get())
    try:
        yield
    finally:
        _chosen.reset(token)


def _translator(code: str) -> QTranslator:
    if code not in _translators:
        translator = QTranslator()
        translator.load(LANGUAGES[code].catalogue, str(CATALOGUES))
        _translators[code] = translator  # only now: another thread may ask
    return _translators[code]


def tr(text: str) -> str:
    """``text`` in the reader's language, or as it stands where the catalogue has none. ``text`` is a literal."""
    return _translator(language()).translate(CONTEXT, text.encode()) or text  # str may only hold ASCII there


def tr_marked(text: str) -> str:
    """``tr`` for a text that was marked for translation (``core.languages``) in a room that has no language."""
    return _translator(language()).translate(CONTEXT, text.encode()) or text


def tr_n(text: str, count: int) -> str:
    """``tr`` with the plural form for ``count``, which replaces ``%n``."""
    found = _translator(language()).translate(CONTEXT, text.encode(), None, int(count)) or text
    return found.replace("%n", number(count, 0))


def number(value: float, decimals: int = 2, code: str = "") -> str:
    """``value`` as the reader writes it: with a decimal comma and no-break-space groups in Russian and Kazakh.

    ``code``: another language than that of ``language``."""
    return LANGUAGES[code or language()].number(float(value), decimals)


def percent(value: float) -> str:
    """``value`` % as the reader writes it, without decimals."""
    return tr("{share} %").format(share=number(value, 0))


def pick(texts: str | Mapping[str, str] | None) -> str:
    """The text of a profile (a string, or texts by language) in the reader's language, else English, else any."""
    if texts is None or isinstance(texts, str):
        return texts or ""
    return texts.get(language()) or texts.get(ENGLISH) or next(iter(texts.values()), "")


def name_fields(stem: str) -> tuple[str, ...]:
    """The fields that hold names in the reader's language, best first: ``name_kk``, then ``name_ru``, which readers of
    Kazakh know better than English."""
    return tuple(f"{stem}_{code}" for code in name_languages(language()))


def clear() -> None:
    """Forget the loaded catalogues (when the plugin is unloaded or rebuilt)."""
    _translators.clear()
