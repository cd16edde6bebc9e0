"""How registers put a value: templates by language, and what each says of its numbers (method.md section 2)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable

from written_cells import INF


@dataclass(frozen=True)
class Spelling:
    """How a value is put: ``template`` with {a}, {b} numbers and {u} the unit (empty where the column's is meant)."""

    rule: str  # see RULES
    lang: str
    template: str
    plain: bool = False


def _spellings(rule: str, lang: str, plain: str = "", rare: str = "") -> list[Spelling]:
    """Templates by lines: ``plain`` as method.md lists them, ``rare`` others."""
    made = [Spelling(rule, lang, one.strip(), True) for one in plain.split("|") if one.strip()]
    return made + [
        Spelling(rule, lang, one.strip().replace("\\n", "\n").replace("\\t", "\t"))
        for one in rare.split("|")
        if one.strip()
    ]


SPELLINGS = (
    # any language
    *_spellings("exact", "", "{a}{u}|{a}{u}*|{a}{u} (2019)|{a}{u} ¹", "{a}{u}**|{a}{u} (2019 г.)|{a}{u} [1]|{a}{u}†|{a}{u};|+{a}{u}|({a}{u})|{a}{u} 1)|{a}{u} (*)"),
    *_spellings("range", "", "{a}-{b}{u}|{a} - {b}{u}|{a}–{b}{u}|{a} – {b}{u}|{a}…{b}{u}", "{a}—{b}{u}|{a}...{b}{u}|{a}..{b}{u}|{a}÷{b}{u}|{a}{u} – {b}{u}|({a}-{b}){u}|{a} ‑ {b}{u}|{a}−{b}{u}|{a}-{b}{u}*|{a}-{b}{u} (2019)"),
    *_spellings("reversed", "", "", "{b}-{a}{u}|{b} – {a}{u}"),
    *_spellings("approx", "", "≈ {a}{u}|≈{a}{u}|~{a}{u}|~ {a}{u}|± {a}{u}", "∼{a}{u}|≅ {a}{u}|≃{a}{u}|~{a}{u}*|≈ {a}{u} (2019)"),
    *_spellings("about", "", "", "{a}{u}?|{a}{u} (?)|≈ {a}{u} (?)|{a}{u} ±|? {a}{u}|{a}??"),
    *_spellings("spread", "", "{a} ± {d}{u}|{a}±{d}{u}", "{a} +/- {d}{u}|{a} (± {d}){u}|{a}{u} ± {d}{u}"),
    *_spellings("above", "", "> {a}{u}|>{a}{u}", ">> {a}{u}|> {a}{u}*|>  {a}{u}"),
    *_spellings("least", "", "≥ {a}{u}|≥{a}{u}", ">= {a}{u}|>={a}{u}|⩾{a}{u}|{a}{u}+|=> {a}{u}|> = {a}{u}|≥ {a}{u} (2019)|≧{a}{u}"),
    *_spellings("below", "", "< {a}{u}|<{a}{u}", "<< {a}{u}|< {a}{u}*|&lt; {a}{u}"),
    *_spellings("most", "", "≤ {a}{u}|≤{a}{u}", "<= {a}{u}|⩽{a}{u}|=< {a}{u}|≤{a}{u} (2019)"),
    *_spellings("within", "", "", "≥{a}, ≤{b}{u}|> {a} < {b}{u}|{a} ≤ V ≤ {b}"),
    *_spellings("two", "", "", "{a}; {b}{u}|{a} / {b}{u}|{a}/{b}{u}|{a} + {b}{u}|{a}{u} ({b}{u})|{a}{u}, {b}{u}|{a} & {b}|{a}{u}\\n{b}{u}"),
    *_spellings("torn", "", "", "{a}\\n{b}|{a}\\t{b}|{a}\\r\\n{b}"),
    *_spellings("open", "", "", "{a}{u}-|{a} –|{a}...|{a}…"),
    *_spellings("nonsense", "", "", "{a}{u} {noise}|{noise} {a}{u}|{noise}|≈|>|-{a}{u}|−{a}{u}|{a}%{noise}|≥|{a}{u} {a}{u} {noise}|<|±|№ {a}|# {a}|@{a}|{a}:{b}|1:{a}|{a}²|{a}³|{a}^2|{a}°|≠ {a}{u}"),
    *_spellings("date", "", "", "01.01.2019|2019-03-04|12/05/2019"),
    # Russian
    *_spellings("range", "ru", "от {a} до {b}{u}|между {a} и {b}{u}", "с {a} до {b}{u}|в пределах {a}-{b}{u}|от {a}{u} до {b}{u}|{a} до {b}{u}|в интервале от {a} до {b}{u}|от {a} до {b}{u} включительно|порядка {a}-{b}{u}"),
    *_spellings("approx", "ru", "около {a}{u}|примерно {a}{u}|прибл. {a}{u}|порядка {a}{u}", "приблизительно {a}{u}|ориентировочно {a}{u}|ориент. {a}{u}|ок. {a}{u}|{a}{u} (оценка)|{a}{u} примерно|{a}{u} (ориентировочно)|около {a}{u} (2019)|где-то {a}{u}|оценочно {a}{u}"),
    *_spellings("above", "ru", "свыше {a}{u}|более {a}{u}", "больше {a}{u}|превышает {a}{u}|выше {a}{u}|более чем {a}{u}|св. {a}{u}|значительно более {a}{u}"),
    *_spellings("least", "ru", "не менее {a}{u}", "не меньше {a}{u}|минимум {a}{u}|от {a}{u}|{a}{u} и более|{a}{u} и выше|не ниже {a}{u}|как минимум {a}{u}|мин. {a}{u}|{a}{u} и больше|не менее чем {a}{u}|начиная с {a}{u}"),
    *_spellings("below", "ru", "менее {a}{u}", "меньше {a}{u}|ниже {a}{u}|менее чем {a}{u}|чуть меньше {a}{u}"),
    *_spellings("most", "ru", "до {a}{u}|не более {a}{u}", "не больше {a}{u}|максимум {a}{u}|не превышает {a}{u}|не выше {a}{u}|макс. {a}{u}|{a}{u} и менее|до {a}{u} включительно|не свыше {a}{u}|не более чем {a}{u}"),
    *_spellings("within", "ru", "", "более {a}, но менее {b}{u}|не менее {a} и не более {b}{u}|свыше {a} до {b}{u}"),
    *_spellings("two", "ru", "", "{a} и {b}{u}|№ 1 – {a}, № 2 – {b}|{b}{u}, в том числе {a}{u}|{a} из {b}{u}|{a}{u} либо {b}{u}|{a} или {b}{u}|по проекту {b}, факт {a}|ранее {a}{u}, сейчас {b}{u}|карта 1: {a}; карта 2: {b}|было {a}, стало {b}"),
    *_spellings("stated", "ru", "", "{a}{u} на 01.01.2019|{a}{u} на 2019 г.|2019: {a}{u}|{a}{u} по состоянию на 01.01.2026|на 2019 г. – {a}{u}|{a}{u} (факт)|всего {a}{u}|итого {a}{u}|фактически {a}{u}|{a}{u} (по данным 2019 г.)|{a}{u} (по отчёту)"),
    *_spellings("about", "ru", "", "{a}{u} не подтверждено|{a}{u} (под вопросом)|возможно {a}{u}|предположительно {a}{u}|{a}{u} (расчёт)|{a}{u} (проект)|по проекту {a}{u}"),
    *_spellings("open", "ru", "", "от {a} до"),
    *_spellings("nonsense", "ru", "", "не {a}{u}|без {a}{u}|осталось {a}{u}|увеличился на {a}{u}|{a}{u} в год|за год {a}{u}|ежегодно {a}{u}|более|до|около|от|не более|норма {a}{u}|нормативный {a}{u}|требуется {a}{u}|допустимо {a}{u}|потеряно {a}{u}|не {a}, а больше|увеличить до {a}{u}|остаточная ёмкость {a}{u}|свободно {a}{u}|{a} раза больше|глубина {a} м|длина {a} м|уточняется"),
    *_spellings("date", "ru", "", "2019 г.|в 2019 г.|1955-1966 гг.|с 1978 г.|2019 год|до 1995 г.|введено в 1978 году|1978 г. постройки|на 2019 год"),
    # English
    *_spellings("range", "en", "from {a} to {b}{u}|between {a} and {b}{u}", "{a} to {b}{u}|{a}{u} to {b}{u}|in the range {a}-{b}{u}|ranging from {a} to {b}{u}|range: {a}-{b}{u}"),
    *_spellings("approx", "en", "circa {a}{u}", "about {a}{u}|approx. {a}{u}|approximately {a}{u}|ca. {a}{u}|c. {a}{u}|around {a}{u}|{a}{u} (approx.)|{a}{u} (estimate)|est. {a}{u}|roughly {a}{u}|{a}{u} approx|some {a}{u}|nearly {a}{u}"),
    *_spellings("above", "en", "", "over {a}{u}|more than {a}{u}|greater than {a}{u}|above {a}{u}|exceeds {a}{u}|in excess of {a}{u}|well over {a}{u}"),
    *_spellings("least", "en", "at least {a}{u}", "minimum {a}{u}|min. {a}{u}|{a}{u} or more|not less than {a}{u}|no less than {a}{u}|{a}{u} and above|from {a}{u}"),
    *_spellings("below", "en", "", "less than {a}{u}|below {a}{u}|under {a}{u}|fewer than {a}{u}"),
    *_spellings("most", "en", "up to {a}{u}|at most {a}{u}", "maximum {a}{u}|max. {a}{u}|no more than {a}{u}|not exceeding {a}{u}|not more than {a}{u}|{a}{u} or less"),
    *_spellings("two", "en", "", "{a} and {b}{u}|{a} of {b}{u}|{a} or {b}{u}|{b}{u} incl. {a}{u}|formerly {a}{u}, now {b}{u}|design {b}{u}, actual {a}{u}"),
    *_spellings("stated", "en", "", "{a}{u} as of 2019|{a}{u} in 2019|2019: {a}{u}|total {a}{u}|{a}{u} (reported)|{a}{u} (31 Dec 2019)|actual {a}{u}"),
    *_spellings("about", "en", "", "{a}{u} unconfirmed|possibly {a}{u}|{a}{u} (tbc)|{a}{u} (design)|design {a}{u}|planned {a}{u}"),
    *_spellings("open", "en", "", "from {a} to|between {a} and"),
    *_spellings("nonsense", "en", "", "not {a}{u}|without {a}{u}|{a}{u} per year|{a}{u} p.a.|{a}{u} annually|remaining {a}{u}|increase of {a}{u}|required {a}{u}|more than|up to|about|another {a}{u}|{a}{u} lost|rise by {a}{u}|to be determined|{a} times more|height {a} m"),
    *_spellings("date", "en", "", "in 2019|since 1978|1955-1966 period|year 2019|2019 AD"),
    # Kazakh
    *_spellings("range", "kk", "", "{a}-ден {b}-ге дейін|{a} мен {b} аралығында|{a}-дан {b}-ға дейін{u}|{a} бен {b}{u} аралығында"),
    *_spellings("approx", "kk", "шамамен {a}{u}", "{a}{u} шамасында|жуық {a}{u}|{a}{u}-ға жуық|{a}{u} (шамамен)|орта есеппен {a}{u}"),
    *_spellings("above", "kk", "", "{a}{u}-дан астам|{a}{u}-нан артық|{a}{u}-ден көп|{a} астам"),
    *_spellings("least", "kk", "кемінде {a}{u}", "{a}{u} кем емес|ең азы {a}{u}|{a}{u} және одан көп|{a}{u}-дан кем емес"),
    *_spellings("below", "kk", "", "{a}{u}-дан аз|{a}{u}-ден кем|{a}{u}-дан төмен"),
    *_spellings("most", "kk", "", "{a}{u}-ға дейін|{a}{u} аспайды|көп дегенде {a}{u}|ең көбі {a}{u}|{a}{u}-дан аспайды|{a}{u}-дан артық емес"),
    *_spellings("stated", "kk", "", "{a}{u} (2019 ж.)|барлығы {a}{u}|2019 жылы {a}{u}|{a}{u} 2019 жылғы дерек"),
    *_spellings("two", "kk", "", "{a} және {b}{u}|{a} немесе {b}{u}"),
    *_spellings("nonsense", "kk", "", "{a}{u} емес|жылына {a}{u}|{a}{u}-сыз|шамамен|кемінде|{a} жыл"),
    *_spellings("date", "kk", "", "2019 ж.|1978 жылдан бастап|1955-1966 жж."),
    # Spanish and Portuguese
    *_spellings("range", "es", "", "entre {a} y {b}{u}|de {a} a {b}{u}|desde {a} hasta {b}{u}"),
    *_spellings("approx", "es", "", "aprox. {a}{u}|cerca de {a}{u}|aproximadamente {a}{u}|unos {a}{u}"),
    *_spellings("above", "es", "", "más de {a}{u}|mayor a {a}{u}|superior a {a}{u}"),
    *_spellings("least", "es", "", "al menos {a}{u}|mínimo {a}{u}|no menos de {a}{u}"),
    *_spellings("below", "es", "", "menos de {a}{u}|menor a {a}{u}|inferior a {a}{u}"),
    *_spellings("most", "es", "", "hasta {a}{u}|máximo {a}{u}|no más de {a}{u}|a lo más {a}{u}"),
    *_spellings("nonsense", "es", "", "{a}{u} por año|{a}{u} anuales|sin {a}{u}|no {a}{u}"),
    *_spellings("range", "pt", "", "entre {a} e {b}{u}|de {a} até {b}{u}"),
    *_spellings("approx", "pt", "", "aprox. {a}{u}|cerca de {a}{u}"),
    *_spellings("above", "pt", "", "mais de {a}{u}|acima de {a}{u}|superior a {a}{u}"),
    *_spellings("least", "pt", "", "pelo menos {a}{u}|no mínimo {a}{u}"),
    *_spellings("below", "pt", "", "menos de {a}{u}|abaixo de {a}{u}"),
    *_spellings("most", "pt", "", "até {a}{u}|no máximo {a}{u}"),
    *_spellings("nonsense", "pt", "", "{a}{u} por ano|sem {a}{u}|não {a}{u}"),
)  # fmt: skip

Interval = tuple[float, float]
RULES: dict[str, Callable[[float, float, float], Interval]] = {  # rule -> what {a} < {b}, and ± {d}, say
    "exact": lambda a, b, d: (a, a),
    "stated": lambda a, b, d: (a, a),
    "range": lambda a, b, d: (a, b),
    "reversed": lambda a, b, d: (a, b),
    "within": lambda a, b, d: (a, b),
    "approx": lambda a, b, d: (a / 1.2, a * 1.2),
    "about": lambda a, b, d: (a, a),
    "spread": lambda a, b, d: (a - d, a + d),
    "above": lambda a, b, d: (a, INF),
    "least": lambda a, b, d: (a, INF),
    "below": lambda a, b, d: (-INF, a),
    "most": lambda a, b, d: (-INF, a),
    "two": lambda a, b, d: (a, b),  # two statements: whichever counts
    "torn": lambda a, b, d: (-INF, INF),
    "open": lambda a, b, d: (a, INF),
    "nonsense": lambda a, b, d: (-INF, INF),
    "date": lambda a, b, d: (-INF, INF),
}
MISSING = {
    "": ("", " ", "-", "–", "—", None, math.nan, "..."),
    "ru": ("нет данных", "н/д", "нет", "не определено", "неизвестно", "б/д", "н.д.", "нет сведений"),
    "en": ("n/a", "no data", "unknown", "NA", "not available"),
    "kk": ("деректер жоқ", "белгісіз", "мәлімет жоқ"),
    "es": ("sin datos", "s/i", "S/I", "desconocido"),
    "pt": ("sem informação", "não informado", "desconhecido"),
}
