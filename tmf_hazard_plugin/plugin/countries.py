"""Countries in the reader's language, however the data name them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsExpression

from ..core.languages import LANGUAGES
from .i18n import speaking, tr

OTHER_NAMES = {  # that data of the region are met with, besides those of country_names() in all languages
    "киргизия": "KG", "кыргызская республика": "KG", "kyrgyz republic": "KG", "қырғыз республикасы": "KG",
    "республика казахстан": "KZ", "қазақстан республикасы": "KZ", "туркмения": "TM", "таджикская республика": "TJ",
    "российская федерация": "RU", "russian federation": "RU", "кнр": "CN", "türkiye": "TR",
    "беларусь": "BY", "belorussia": "BY",
}  # fmt: skip


def country_names() -> dict[str, str]:
    """Names of the countries of Central Asia and around it, by ISO code, in the current language."""
    return {
        "KZ": tr("Kazakhstan"),
        "KG": tr("Kyrgyzstan"),
        "TJ": tr("Tajikistan"),
        "TM": tr("Turkmenistan"),
        "UZ": tr("Uzbekistan"),
        "RU": tr("Russia"),
        "CN": tr("China"),
        "MN": tr("Mongolia"),
        "AF": tr("Afghanistan"),
        "IR": tr("Iran"),
        "PK": tr("Pakistan"),
        "IN": tr("India"),
        "AZ": tr("Azerbaijan"),
        "AM": tr("Armenia"),
        "GE": tr("Georgia"),
        "TR": tr("Turkey"),
        "UA": tr("Ukraine"),
        "BY": tr("Belarus"),
        "MD": tr("Moldova"),
        "PL": tr("Poland"),
        "LT": tr("Lithuania"),
        "LV": tr("Latvia"),
        "EE": tr("Estonia"),
        "FI": tr("Finland"),
        "SE": tr("Sweden"),
        "NO": tr("Norway"),
        "RO": tr("Romania"),
        "BG": tr("Bulgaria"),
        "GR": tr("Greece"),
        "CY": tr("Cyprus"),
        "IQ": tr("Iraq"),
        "SY": tr("Syria"),
        "LB": tr("Lebanon"),
        "JO": tr("Jordan"),
        "IL": tr("Israel"),
        "PS": tr("Palestine"),
        "EG": tr("Egypt"),
        "SA": tr("Saudi Arabia"),
        "KW": tr("Kuwait"),
        "BH": tr("Bahrain"),
        "QA": tr("Qatar"),
        "AE": tr("United Arab Emirates"),
        "OM": tr("Oman"),
        "YE": tr("Yemen"),
        "NP": tr("Nepal"),
        "BT": tr("Bhutan"),
        "BD": tr("Bangladesh"),
        "MM": tr("Myanmar"),
        "LA": tr("Laos"),
        "TH": tr("Thailand"),
        "VN": tr("Vietnam"),
        "KP": tr("North Korea"),
        "KR": tr("South Korea"),
        "JP": tr("Japan"),
    }


def known_names() -> dict[str, str]:
    """ISO codes by all names of the countries, in small letters."""
    codes = dict(OTHER_NAMES)
    for language in LANGUAGES:
        with speaking(language):
            codes.update((name.casefold(), code) for code, name in country_names().items())
    return codes


def names_by_any() -> dict[str, str]:
    """The countries in the current language, by any of their names and their ISO codes, in small letters."""
    names = country_names()
    return {**{code.casefold(): name for code, name in names.items()},
            **{known: names[code] for known, code in known_names().items() if code in names}}  # fmt: skip


def country_namer() -> Callable[[object], str]:
    """A function that names a country in the current language, given its name in any of the plugin's languages or
    its ISO code; what it does not know it returns as it is, "" for None."""
    names = names_by_any()

    def named(name: object) -> str:
        text = "" if name is None else str(name).strip()
        return names.get(text.casefold(), text)

    return named


def country_expression(name: str) -> str:
    """``country_namer`` as an expression of QGIS, of the expression ``name``; inside of ``with_countries``."""
    return f"coalesce(map_get(@countries, lower(trim({name}))), trim({name}))"


def with_countries(expression: str) -> str:
    """``expression`` with the names that ``country_expression`` looks up."""
    quoted = QgsExpression.quotedString
    pairs = (f"{quoted(known)}, {quoted(name)}" for known, name in names_by_any().items() if known != name.lower())
    return f"with_variable('countries', map({', '.join(pairs)}), {expression})"
