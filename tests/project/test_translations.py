"""What people read in Russian and Kazakh: complete, whole, in the terms of the field, and found for every locale."""

import configparser
import csv
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import pytest
import translate
from conftest import ROOT

from tmf_hazard_plugin.core.languages import LANGUAGES

FORMS = {code: language.plural_forms for code, language in LANGUAGES.items()}
SPOKEN = ("ru", "kk")  # the languages that have rules of their own below


@dataclass(frozen=True)
class Message:
    """One string of a catalogue with its translations: one, or the plural forms."""

    source: str
    plural: bool
    finished: bool
    forms: tuple[str, ...]


def read(language: str) -> list[Message]:
    found = []
    for message in ET.parse(ROOT / f"i18n/tmf_hazard_{language}.ts").iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        finished = translation.get("type") is None and all(forms)
        found.append(Message(message.findtext("source"), message.get("numerus") == "yes", finished, tuple(forms)))
    return found


CATALOGUES = {language: read(language) for language in FORMS}


def translated(language: str) -> list[tuple[str, str]]:
    """Every finished (source, translation) of a catalogue and of the profiles' texts."""
    pairs = [(m.source, form) for m in CATALOGUES[language] if m.finished for form in m.forms]
    return pairs + [(texts["en"], texts[language]) for texts in profile_texts() if language in texts]


def profile_texts() -> list[dict]:
    """Every translatable text of the shipped profiles."""

    def walk(node):
        if isinstance(node, dict) and isinstance(node.get("en"), str):
            yield node
        elif isinstance(node, (dict, list)):
            for part in node.values() if isinstance(node, dict) else node:
                yield from walk(part)

    folder = ROOT / "tmf_hazard_plugin/core/profiles"
    files = [path for path in sorted(folder.glob("*.json")) if not path.name.endswith(".schema.json")]
    return [texts for path in files for texts in walk(json.loads(path.read_text(encoding="utf-8")))]


def errors(language: str, wrong) -> list[str]:
    """The translations of which ``wrong(source, translation)`` finds something to say."""
    return [f"{source!r} -> {text!r}: {said}" for source, text in translated(language) if (said := wrong(source, text))]


FILLED = re.compile(r"<!-- (?:fill|message): .*?<!-- end -->", re.DOTALL)


def guide(language: str) -> list:
    """The pages of the user guide."""
    return sorted((ROOT / "docs/guide" / language).glob("*.md"))


def written(page) -> str:
    """What the author of a page wrote, without what the plugin says itself."""
    return FILLED.sub("", page.read_text(encoding="utf-8"))


# --- complete


def test_the_catalogues_are_up_to_date_with_the_code():
    checked = subprocess.run(
        [sys.executable, str(ROOT / "tools/translate.py"), "--check"], capture_output=True, encoding="utf-8"
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


REFUSED = {
    'tr(f"{n} facilities")': "needs a literal",
    "tr(text)": "needs a literal",
    'tr("Score" + " hazard")': "needs a literal",
    "tr()": "needs a literal",
    'tr("%n facility(ies)")': "belongs to tr_n",
    'tr_n("facilities", 5)': "belongs to tr_n",
    'self.tr("Score")': "find their context",
    'i18n.tr("Score")': "find their context",
    'QCoreApplication.translate("TMF", "Score")': "find their context",
    '_t = tr\n_t("Score")': "handed on",
    'list(map(tr, ["Score"]))': "handed on",
    'from .i18n import tr as _t\n_t("Score")': "must keep the name",
    '_translate = QCoreApplication.translate\n_translate("TMF", "Score")': "find their context",
    'from qgis.PyQt.QtCore import QCoreApplication as Q\nQ.translate("TMF", "Score")': "must keep the name",
}


@pytest.mark.parametrize(("code", "reason"), REFUSED.items(), ids=REFUSED)
def test_a_string_that_cannot_be_translated_is_refused(tmp_path, code, reason):
    (tmp_path / "spoiled.py").write_text(f"x = 1\n{code}\n")
    with pytest.raises(SystemExit) as refusal:
        translate.strings(tmp_path)
    assert re.search(rf"spoiled\.py:\d: .*{reason}", str(refusal.value))


def test_strings_are_found_and_words_that_only_look_like_them_pass(tmp_path):
    (tmp_path / "sound.py").write_text('tr("Score")\ntr_n("%n lake(s)", 2)\n"ab".translate({})\nx.retranslate()\n')
    assert list(translate.strings(tmp_path)) == [("Score", False), ("%n lake(s)", True)]


@pytest.mark.parametrize("language", FORMS)
def test_every_string_is_translated_and_none_is_obsolete(language):
    text = (ROOT / f"i18n/tmf_hazard_{language}.ts").read_text(encoding="utf-8")
    assert f'language="{language}"' in text  # without it lrelease drops the plural forms
    assert 'type="obsolete"' not in text
    assert 'type="vanished"' not in text
    assert [m.source for m in CATALOGUES[language] if not m.finished] == []


@pytest.mark.parametrize(("language", "forms"), [("en", 2), ("ru", 3), ("kk", 2)])
def test_the_table_of_languages_counts_plural_forms_as_qt_does(language, forms):
    assert FORMS[language] == forms


@pytest.mark.parametrize("language", FORMS)
def test_plural_forms_are_counted(language):
    wrong = [m.source for m in CATALOGUES[language] if len(m.forms) != (FORMS[language] if m.plural else 1)]
    assert wrong == []
    assert any(m.plural for m in CATALOGUES[language])


DECIDES = re.compile(r"%n (?:[a-z]+ )*[a-z]+\((?:s|es|ies)\)")  # the noun after the number: "%n river feature(s)"


def test_russian_has_three_forms_where_the_number_decides():
    wrong = [m.source for m in CATALOGUES["ru"] if DECIDES.search(m.source) and len(set(m.forms)) != 3]
    assert wrong == []


def test_english_has_two_forms_where_the_number_decides_and_no_bracket():
    for m in CATALOGUES["en"]:
        assert not DECIDES.search(m.source) or len(set(m.forms)) == 2, m.source
        assert not any(re.search(r"\w\((?:s|es|ies)\)", form) for form in m.forms), m.forms


def test_kazakh_keeps_the_noun_singular_after_a_number():
    assert [m.source for m in CATALOGUES["kk"] if m.plural and len(set(m.forms)) != 1] == []


def test_every_text_of_the_profiles_is_there_in_three_languages():
    assert profile_texts()
    assert [texts for texts in profile_texts() if set(texts) != {"en", "ru", "kk"}] == []


@pytest.mark.parametrize("key", ["description", "about", "tags"])
def test_the_plugin_manager_has_its_text_in_three_languages(key):
    metadata = configparser.ConfigParser()  # as QGIS reads it: "about[ru]" under a Russian system
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    for language in SPOKEN:
        text = metadata["general"][f"{key}[{language}]"]
        assert {c for c in text.lower() if "\u0400" <= c <= "\u052f"} <= CYRILLIC[language]
        assert re.search(GLOSSARY[r"\btailings\b"][SPOKEN.index(language)], text, re.IGNORECASE)


# --- nothing lost on the way

PLACEHOLDER = re.compile(r"\{\w+\}|%n|%\d")
TAG = re.compile(r"</?\w+[^>]*>")
NUMBER = re.compile(r"(?<!\w)\d+(?:[\u00a0,.]\d+)*")


def numbers(text: str, language: str) -> list[str]:
    """The numbers of a text in one notation, sorted: "2,000" and "2 000" and "0.1" and "0,1" are the same."""
    group, point = (",", ".") if language == "en" else ("\u00a0", ",")
    found = NUMBER.findall(PLACEHOLDER.sub(" ", text))
    return sorted(re.sub(rf"{group}(?=\d{{3}}(?!\d))", "", one).replace(point, ".") for one in found)


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("pattern", [PLACEHOLDER, TAG], ids=["placeholders", "tags"])
def test_placeholders_and_tags_are_those_of_the_source(language, pattern):
    assert errors(language, lambda en, text: sorted(pattern.findall(en)) != sorted(pattern.findall(text))) == []


@pytest.mark.parametrize("language", SPOKEN)
def test_numbers_are_those_of_the_source(language):
    assert errors(language, lambda en, text: numbers(en, "en") != numbers(text, language)) == []


@pytest.mark.parametrize("language", SPOKEN)
def test_a_sentence_ends_as_in_the_source(language):
    ends = {".": ".…", ":": ":", "…": "…", "?": "?"}
    assert errors(language, lambda en, text: en[-1] in ends and text[-1] not in ends[en[-1]]) == []
    assert errors(language, lambda en, text: en[-1] not in ends and text[-1] in ".:?") == []


# --- written as Russian and Kazakh are written

LATIN = {
    "QGIS", "THI", "TEI", "TRI", "WHC", "PGA", "CRS", "EPSG", "NULL", "JSON", "CSV", "XLSX", "HTML", "PDF", "UTF",
    "GeoPackage", "Shapefile", "GeoJSON", "MSK", "HQ", "pandas", "XlsxWriter", "apt", "pip", "install", "Python",
    "python3-pandas", "python3-xlsxwriter", "OSGeo4W", "Setup", "Debian", "Ubuntu", "Windows", "macOS",
    "qgis_process", "HydroRIVERS", "WorldPop", "Natural", "Earth", "TMF", "Hazard", "UBA", "ICPDR", "WRI", "OK", "g",
    "log", "xlsxwriter", "csv", "json",
}  # fmt: skip
LATIN |= {"A", "B", "C", "I", "V"}  # grades of evidence, classes of waste, and the I of a formula
IDENTIFIER = re.compile(r"\b(?=\w*[a-zA-Z])\w*[_\d]\w*\b|\bHQ-\d+|\bMSK-64\b|\bUTF-8\b|\bOSGeo4W\b")
WORD = re.compile(r"[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9])?")
CYRILLIC = {
    "ru": set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    "kk": set("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
}


@pytest.mark.parametrize("language", SPOKEN)
def test_no_latin_word_is_left(language):
    def latin(_, text):
        return set(WORD.findall(IDENTIFIER.sub(" ", TAG.sub(" ", PLACEHOLDER.sub(" ", text))))) - LATIN

    assert errors(language, latin) == []


@pytest.mark.parametrize("language", SPOKEN)
def test_letters_are_those_of_the_language(language):
    def strange(_, text):
        others = {c for c in text.lower() if "\u0400" <= c <= "\u052f"} - CYRILLIC[language]
        mixed = re.findall(
            r"\w*(?:[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі][A-Za-zə]|[A-Za-zə][А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі])\w*", text
        )
        return others or [word for word in mixed if "_" not in word]

    assert errors(language, strange) == []


def test_kazakh_is_neither_kyrgyz_nor_tatar():
    words = re.compile(r"\b(калдык|коркунуч|титирөө|суу|тимер|бакыр|һәм)\w*", re.IGNORECASE)
    assert errors("kk", lambda _, text: words.findall(text)) == []


# Kazakh words that mean something else, or that another program uses for the concept.
ELSEWHERE = {
    r"объекттер": "объектілер",
    r"(?<!жер )(?<!қар )көшкін": "жер көшкіні; көшкін alone is an avalanche",
    r"қауіп индекс": "қауіптілік индексі; қауіп индексі is a risk index",
    r"суға қауіптілік": "су үшін қауіптілік",
    r"дәрежелеу|саралау": "рейтинг жасау; raising to a power, differentiation",
    r"аңыз": "шартты белгілер; a tale",
    r"шығыс қабат": "нәтиже қабаты; шығыс is the east",
    r"пайдаланушы ұйым": "оператор",
    r"қапшық": "бума",
    r"ауызсу": "ауыз су",
    r"сақтағыш": "қалдық қоймасы",
    r"балл(?:ы|дар|дық)": "балы, балдар, балдық: one л before an ending",
}


@pytest.mark.parametrize("word", ELSEWHERE)
def test_kazakh_avoids_words_that_mean_something_else(word):
    found = re.compile(rf"\b(?:{word})", re.IGNORECASE)
    pages = [path.name for path in guide("kk") if found.search(written(path))]
    assert (errors("kk", lambda _, text: found.findall(text)), pages) == ([], []), ELSEWHERE[word]


OF_QGIS = {"Центроиды", "Проверка геометрии", "Исправить геометрии", "Создать точечный слой из таблицы"}  # algorithms
NAMED = {
    "ru": re.compile(r"(?:алгоритм|параметр)\w*\s+\*([^*]+)\*"),
    "kk": re.compile(r"(?<!\*)\*([^*]+)\*\s+(?:алгоритм|параметр)"),
}


@pytest.mark.parametrize("language", SPOKEN)
def test_the_guide_names_algorithms_and_parameters_as_the_plugin_does(language):
    shown = {" ".join(form.split()) for m in CATALOGUES[language] for form in m.forms}
    named = {
        (path.name, " ".join(name.split("→")[-1].split()))
        for path in guide(language)
        for name in NAMED[language].findall(written(path))
    }
    assert named
    assert [(page, name) for page, name in sorted(named) if name not in shown | OF_QGIS] == []


# What QGIS 3.44 calls otherwise in Russian than 3.22: the guide gives both names.
RENAMED = {
    "Показать всплывающие подсказки": "Всплывающие описания",
    "Менеджер макетов": "Управление макетами",
    "Менеджер макетов...": "Управление макетами…",
    "Предпросмотр атласа": "Просмотр атласа",
    "Файл шаблона...": "Указанный",
    "Конструктор модели…": "Редактор моделей…",
    "Анализ": "Анализ данных",
    "Режим редактирования": "Режим правки",
    "Слияние векторных слоёв": "Объединить векторные слои",
    "Настройки": "Установки",
    "Открыть каталог текущего профиля": "Открыть папку текущего профиля",
}
OF_NO_WINDOW = {"Причина", "Решение", "Себебі", "Шешімі", "профилем методики", "әдістеме профилінде"}
ITALIC = re.compile(r"(?<![*`\w])\*(?![\s*`])([^*`]+)\*(?!\*)")


def names_of_qgis(language: str) -> dict[str, str]:
    """What the guide names and the plugin does not show, as a Russian QGIS must show it: name -> page."""
    shown = {" ".join(form.split()).rstrip("…") for m in CATALOGUES[language] for form in m.forms} | OF_NO_WINDOW
    steps = [
        (" ".join(step.split()), path.name)
        for path in guide(language)
        for name in ITALIC.findall(written(path))
        for step in name.split("→")
    ]
    return {step: page for step, page in steps if re.search("[а-яё]", step) and step.rstrip("…") not in shown}


@pytest.mark.parametrize("language", SPOKEN)
def test_the_guide_names_the_items_of_qgis_as_a_russian_qgis_shows_them(language, qgis_app):
    catalogue = (Path(qgis_app.i18nPath()) / "qgis_ru.qm").read_bytes()
    if not catalogue:
        pytest.skip("QGIS has no Russian here")
    for mark in ("&", "\u00a0", " …"):  # accelerators, and a space before the dots
        catalogue = catalogue.replace(mark.encode("utf-16-be"), mark[1:].encode("utf-16-be"))
    named = names_of_qgis(language)
    lacking = {name for name in named if name.encode("utf-16-be") not in catalogue}
    assert len(named) > 15
    assert lacking <= {*RENAMED, *RENAMED.values()}, {name: named[name] for name in lacking}
    for new, old in RENAMED.items():
        assert (new in named) == (old in named) or new == "Анализ", (new, old)
        assert not {new, old} <= lacking, (new, old)


@pytest.mark.parametrize("language", SPOKEN)
def test_a_percent_sign_stands_as_in_the_language(language):
    """Kazakh writes 87%, Russian 87 % with a space that does not break."""
    wrong = {"ru": re.compile(r"[\d}] ?%(?!\w)"), "kk": re.compile(r"[\d}][ \u00a0]%(?!\w)")}[language]
    assert errors(language, lambda _, text: wrong.findall(text)) == []


@pytest.mark.parametrize("language", SPOKEN)
def test_the_guide_is_written_in_the_letters_of_its_language(language):
    assert guide(language)
    for path in guide(language):
        text = written(path)
        others = {c for c in text.lower() if "\u0400" <= c <= "\u052f"} - CYRILLIC[language]
        mixed = re.findall(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі][A-Za-zə]|[A-Za-zə][А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]", text)
        assert (path.name, others, mixed) == (path.name, set(), [])


@pytest.mark.parametrize("language", SPOKEN)
def test_quotes_and_decimals_are_those_of_the_language(language):
    def wrong(source, text):
        if re.search(r"[“\"]", text) or ("“" in source and not re.search("«.+»", text)):
            return "quotes"
        return re.findall(r"(?<![\w.])\d+\.\d+(?![\w.])", text)

    assert errors(language, wrong) == []


@pytest.mark.parametrize("language", SPOKEN)
def test_a_unit_stays_on_the_line_of_its_number(language):
    units = r"(?:м|км|км²|м³|м/с|ч|сағ|мың|тыс\.|млн|т)"
    assert errors(language, lambda _, text: re.findall(rf"(?:\d|\}}) {units}(?!\w)", text)) == []


def test_yo_is_written():
    without = re.compile(
        r"\b(объем|озер(?!о\b|а\b|ам|ах|ами|у\b|е\b|ом\b|н)|слоев|учет|расчет|отчет|еще\b|тяжел|населенн|определенн|введенн|"
        r"приведенн|заброшенн?о\b(?<!заброшено)|идет|течет|течен(?!и)|берет|дает|ведет|пройден(?!о|ы|а)|счет|трех|четырех|"
        r"ее\b|мое\b|свое\b|чье\b|причем\b|путем\b|щелк|твердый|неопределенн|учтен|включен(?=н)|удален(?=н))\w*",
        re.IGNORECASE,
    )
    assert errors("ru", lambda _, text: [m[0] for m in without.finditer(text)]) == []


# --- no ending touches a value, and none is put into a case

VALUE = r"(?:\{\w+\}|%n|%\d)"
UNSAFE_AFTER = r"(?:дейін|сәйкес|қарай|кейін|бастап|артық|астам|мен|бен|пен|ма|ме|ба|бе|па|пе)"
CASES_BEFORE = r"(?:в|во|на|с|со|к|ко|от|до|по|о|об|для|при|без|у|над|под|между|за|через|около|вдоль|после)"
NUMERIC = ("%n", "{count}")


@pytest.mark.parametrize("language", SPOKEN)
def test_no_ending_touches_a_value(language):
    ending = re.compile(rf"{VALUE}[»”]?-?[а-яёәғқңөұүһі]+|[а-яёәғқңөұүһі]-?{VALUE}", re.IGNORECASE)
    assert errors(language, lambda _, text: ending.findall(text)) == []


def test_kazakh_puts_no_word_after_a_value_that_asks_for_a_case():
    asks = re.compile(rf"{VALUE}[»”]?\s+{UNSAFE_AFTER}\b", re.IGNORECASE)
    assert errors("kk", lambda _, text: asks.findall(text)) == []


def test_russian_puts_no_value_into_a_case():
    asks = re.compile(rf"\b{CASES_BEFORE}\s+«?({VALUE})", re.IGNORECASE)
    assert errors("ru", lambda _, text: [value for value in asks.findall(text) if value not in NUMERIC]) == []


# --- one concept, one word

# What the English says -> what the Russian and the Kazakh must hold (stems); bound to the glossary below.
GLOSSARY = {
    r"\bfacilit(?:y|ies)\b": (r"хвостохранилищ", r"қалдық қойма|нысан"),
    r"\btailings\b": (r"хвост", r"қалдық"),
    r"\btailings management facilit(?:y|ies)\b": (r"хвостохранилищ", r"қалдық қойма"),
    r"\btailings hazard index\b": (
        r"индекс\w* опасности хвостохранилищ",
        r"қалдық қоймасының (?:негізгі )?қауіптілік индекс",
    ),
    r"\bhazard index\b": (r"индекс\w* опасности", r"қауіптілік индекс"),
    r"\btailings risk index\b": (r"индекс\w* риска хвостохранилищ", r"қалдық қоймасының тәуекел индекс"),
    r"\bdams?\b(?! break)": (r"дамб", r"бөгет"),
    r"\bdam break\b": (r"прорыв\w* дамбы", r"бөгеттің бұзылу"),
    r"\bfactor of safety\b": (r"коэффициент\w* запаса устойчивости", r"орнықтылық қорының коэффициент"),
    r"\bvolumes?\b": (r"объём", r"көлем"),
    r"\bcapacity\b": (r"вместимост", r"сыйымдылы"),
    r"\btoxicity\b": (r"токсичност", r"уыттылы"),
    r"\bsubstances?\b": (r"веществ", r"зат"),
    r"\bhazard\b(?! (?:class|score|rating list)\b)": (r"опасност|TMF Hazard", r"қауіптілі|TMF Hazard"),
    r"\brisks?\b": (r"риск", r"тәуекел"),
    r"\bvery high\b": (r"очень высок", r"өте жоғары"),
    r"(?<!very )\bhigh\b": (r"(?<!очень )высок", r"(?<!өте )жоғары"),
    r"\bmedium\b": (r"средн", r"орташа"),
    r"\blow\b": (r"низк", r"төмен"),
    r"(?<!factor of )\bsafety\b": (r"безопасност", r"қауіпсізді"),
    r"\boperators?\b": (r"эксплуатирующ\w+ организаци", r"оператор"),
    r"(?<!water )(?<!waste )\bhazard class\b": (r"класс\w* опасности", r"қауіптілік сын[ыі][пб]"),
    r"\bwater hazard class\b": (r"класс\w* опасности для воды", r"су үшін қауіптілік сын[ыі][пб]"),
    r"\bwaste hazard class\b": (r"класс\w* опасности отходов", r"қалдықтардың қауіптілік сын[ыі][пб]"),
    r"\bhazard score\b": (r"балл\w* опасности", r"қауіптілік бал"),
    r"\bscores?\b(?! (?:them|tailings|hazard|TMF)\b|, trace)": (r"балл|оцен", r"\bбал|бағала"),
    r"\bscored\b": (r"оцен", r"бағала"),
    r"\branks?\b": (r"мест|ранжир", r"оры?н|рейтинг"),
    r"\brating list\b": (r"рейтингов\w+ спис", r"рейтинг\w* тізімі"),
    r"\bclass limits\b": (r"границ\w* классов", r"сынып шектер"),
    r"\bclass(?:es)? (?:is |that are )?(?:not )?settled\b": (
        r"определ[её]н\w* однозначно|\(неоднозначно\)",
        r"бірмәнді",
    ),
    r"\binsufficient data\b": (
        r"недостаточн\w+ данны|данны\w+ недостаточно|недостаточно данных",
        r"дерек\w* жеткіліксіз",
    ),
    r"\bworst case\b": (r"наихудш\w+ случа", r"ең нашар жағдай"),
    r"\bbest case\b": (r"наилучш\w+ случа", r"ең жақсы жағдай"),
    r"\bmeasured\b": (r"измерен", r"өлшен"),
    r"^derived$": (r"вычислен", r"есептелген"),
    r"\bproxy\b": (r"косвенн\w+ оценк", r"жанама бағала"),
    r"\bassumed\b(?!\.)": (r"допущени", r"болжам"),
    r"\bcomponents?\b": (r"компонент", r"компонент"),
    r"\bmethod profile\b": (r"профил\w+ методики", r"әдістеме профил"),
    r"\bgrade": (r"степен\w+ обоснованности", r"дәреже"),
    r"\bflood zones?\b": (r"зон\w* затопления", r"су басу айма[ғқ]"),
    r"\bflood(?! zone)": (r"павод", r"су тасқын"),
    r"\bearthquake": (r"землетрясени", r"жер сілкіні"),
    r"\bseismic hazard\b": (r"сейсмическ\w+ опасност", r"сейсмикалық қауіптілі"),
    r"\bpeak ground acceleration\b": (r"пиков\w+ ускорени\w+ грунта", r"топырақтың шыңдық үдеу"),
    r"\breturn period\b": (r"период\w* повторяемости", r"қайталану кезең"),
    r"\b(?:MSK-64 )?intensity\b": (r"балл\w* по шкале MSK-64", r"MSK-64 шкаласы бойынша балл"),
    r"\brivers?\b": (r"\bрек|речн", r"өзен"),
    r"\blakes?\b": (r"озёр|озер", r"көл"),
    r"\breservoirs?\b": (r"водохранилищ", r"су қойма"),
    r"\bwater bod(?:y|ies)\b": (r"водн\w+ объект", r"су объекті"),
    r"\breach(?:es|\(es\))? (?:id|field|at)\b|^reach\b": (r"участ\w+ ре", r"өзен учаске|учаске"),
    r"\bflow paths?\b": (r"пут\w+ потока", r"ағын жол"),
    r"\bflow velocity\b": (r"скорост\w+ потока", r"ағын жылдамды"),
    r"\bflow direction\b": (r"направлени\w+ потока", r"ағын бағыт"),
    r"\btravel times?\b": (r"врем\w+ добегания", r"жету уақыт"),
    r"\bdownstream\b": (r"ниже по течению", r"төменгі ағыс|бойы\w* төмен|төмен қарай"),
    r"\bborders?\b": (r"границ|погранич", r"шекара"),
    r"\btransboundary\b": (r"трансграничн", r"трансшекаралық"),
    r"\bcountr(?:y|ies)\b": (r"стран|государств", r"\bел|мемлекет"),
    r"\b(?:settlements?|places?)\b(?! reached by)": (r"населённ\w+ пункт|положени", r"елді мекен|орн"),
    r"\bpopulation\b": (r"населени", r"халық|халқ"),
    r"\bpopulation at risk\b": (r"населени\w+ в зоне риска", r"тәуекел аймағындағы халық"),
    r"\bwater intakes?\b": (r"водозабор", r"су жинау орын"),
    r"\bprotected areas?\b": (r"особо охраняем\w+ природн\w+ территори", r"ерекше қорғалатын табиғи аума"),
    r"\boperating\b": (r"действующее", r"жұмыс істеп тұрған"),
    r"\bclosed\b": (r"закрытое", r"жабылған"),
    r"\babandoned\b": (r"заброшенное", r"қараусыз қалған"),
    r"\borphaned\b": (r"бесхозяйное", r"иесіз"),
    r"\brehabilitated\b": (r"рекультивированное", r"рекультивацияланған"),
    r"\bcare and maintenance\b": (r"в режиме технического обслуживания", r"техникалық күтімдегі"),
    r"\bsearch radius\b": (r"радиус\w* поиска", r"іздеу радиус"),
    r"\bcoordinate (?:reference )?systems?\b": (r"систем\w* координат", r"координаттар жүйе"),
    r"\blayers?\b": (r"сло[йияеёю]", r"қабат"),
    r"\bfields?\b(?!\.$)": (r"\bпол[еяюь]", r"өріс|өрісі"),
    r"\brasters?\b": (r"растр", r"растр"),
    r"\bpolygons?\b": (r"полигон", r"полигон"),
    r"\bfeatures?\b|\bfeature\(s\)": (r"объект", r"объект"),
    r"\bregions?\b": (r"регион", r"өңір"),
    r"\bgeometr(?:y|ies)\b": (r"геометри", r"геометрия"),
    r"\bplugin": (r"модул", r"модул"),
    r"\bthe log\b": (r"журнал", r"журнал"),
    r"\blegend\b": (r"легенд", r"шартты белгі"),
    r"\buser guide\b": (r"руководств\w+ пользователя", r"пайдаланушы нұсқаулы"),
    r"\btoolbox\b": (r"инструмент\w* анализа", r"талдау құрал"),
}


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("concept", GLOSSARY)
def test_one_concept_has_one_word(language, concept):
    expected = GLOSSARY[concept][SPOKEN.index(language)]

    def spoken_of(source):
        return re.search(concept, PLACEHOLDER.sub("…", source), re.IGNORECASE)

    def other_word(source, text):
        return spoken_of(source) and not re.search(expected, text, re.IGNORECASE)

    assert any(spoken_of(source) for source, _ in translated(language)), "no string speaks of this any more"
    assert errors(language, other_word) == []


# The terms of the field as the laws, agencies and news of the countries use them: the project's glossary, without
# where each term was found.
with (ROOT / "tests/data/glossary.csv").open(encoding="utf-8", newline="") as file:
    TERMS = list(csv.DictReader(file))


def term(row: dict) -> str:
    """The English of a term, without its abbreviation or what it is taken from."""
    return re.sub(r"\s*\(.*?\)", "", row["en"])


def rules_of(row: dict) -> list[str]:
    """The concepts that speak of the whole term."""
    return [c for c in GLOSSARY if (found := re.search(c, term(row), re.IGNORECASE)) and found[0] == term(row)]


def used(row: dict) -> list[str]:
    """The strings that hold the term, singular or plural."""
    stem = re.escape(term(row))
    plural = f"{stem[:-1]}ies" if stem.endswith("y") else f"{stem}(?:e?s)"
    found = re.compile(rf"(?<!\w)(?:{stem}|{plural})(?!\w)", re.IGNORECASE)
    return [source for source, _ in translated("ru") if found.search(PLACEHOLDER.sub("…", source))]


UNBOUND = {
    "lead": "the verb, not the metal",
    "no data": "as registers write it, in many words",
}  # terms without a rule -> why


def test_every_term_that_is_used_has_a_rule():
    without = {term(row): used(row)[0] for row in TERMS if used(row) and not rules_of(row)}
    assert {name: source for name, source in without.items() if name not in UNBOUND} == {}
    assert set(UNBOUND) <= set(without)


def test_the_rules_ask_for_the_words_of_the_glossary():
    bound = [(row, concept) for row in TERMS for concept in rules_of(row)]
    assert len(bound) > 40
    wrong = [
        (concept, row[language])
        for row, concept in bound
        for k, language in enumerate(SPOKEN)
        if not re.search(GLOSSARY[concept][k], row[language], re.IGNORECASE)
    ]
    assert wrong == []
