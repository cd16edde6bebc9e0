"""The worst substance that a text names: ores and wastes as registers write them. No QGIS."""

import random

import numpy as np
import pytest

from tmf_hazard_plugin.core.result import DERIVED
from tmf_hazard_plugin.core.text_matching import AMBIGUOUS_WORD, read_substances
from tmf_hazard_plugin.core.vocabulary import VOCABULARY


def read(text):
    """(low, high) of one text, None where it is unknown."""
    cells = read_substances([text])
    assert np.isnan(cells.low[0]) or cells.how[0] == DERIVED
    return None if np.isnan(cells.low[0]) else (cells.low[0], cells.high[0])


def exact(score):
    return None if score is None else (score, score)


# Rows 102 to 133 of the domain glossary: (English, Russian, Kazakh, water hazard class or None where none is given).
GLOSSARY = [
    ("cyanide", "цианид", "цианид", 3), ("mercury", "ртуть", "сынап", 3), ("arsenic", "мышьяк", "күшән", 3),
    ("cadmium", "кадмий", "кадмий", 3), ("chromium(VI)", "хром (VI)", "хром (VI)", 3), ("uranium", "уран", "уран", 3),
    ("thorium", "торий", "торий", 3), ("radium", "радий", "радий", 3), ("copper", "медь", "мыс", 2),
    ("zinc", "цинк", "мырыш", 2), ("nickel", "никель", "никель", 2), ("lead", "свинец", "қорғасын", 2),
    ("antimony", "сурьма", "сүрме", 2), ("cobalt", "кобальт", "кобальт", 2), ("gold", "золото", "алтын", 3),
    ("silver", "серебро", "күміс", None), ("iron", "железо", "темір", 1), ("sulphides", "сульфиды", "сульфидтер", 2),
    ("polymetallic", "полиметаллический", "полиметалл", 2),
    ("flotation reagents", "флотационные реагенты", "флотациялық реагенттер", 2),
    ("heavy metals", "тяжёлые металлы", "ауыр металдар", 3), ("phosphogypsum", "фосфогипс", "фосфогипс", 1),
    ("red mud", "красный шлам", "қызыл шлам", 1), ("fluorides", "фториды", "фторидтер", 1), ("salts", "соли", "тұздар", 1),
    ("fly ash", "зола-уноса", "ұшпа күл", 1), ("barite", "барит", "барит", 0), ("sand", "песок", "құм", 0),
    ("inert", "инертный", "инертті", 0), ("coal", "уголь", "көмір", 1),
    ("coal washery tailings", "отходы углеобогащения", "көмір байыту қалдықтары", 0),
    ("radioactive waste", "радиоактивные отходы", "радиоактивті қалдықтар", 3),
]  # fmt: skip


@pytest.mark.parametrize("row", GLOSSARY, ids=lambda row: row[0])
def test_substances_of_the_glossary_in_three_languages(row):
    *words, whc = row
    for word in [*words, *(word.upper() for word in words)]:
        value = read_substances([word]).low[0]
        assert np.isnan(value) if whc is None else value == whc, (word, value)


@pytest.mark.parametrize(
    ("text", "whc"),
    [
        ("uranium/phosphate/toxic industrial waste", 3), ("lead-zinc tailings", 2), ("antimony-gold tailings", 3),
        ("gold tailings", 3), ("gold, sand", 3), ("алты валентті хром", 3), ("шестивалентный хром", 3),
        ("radioactive (NORM) charcoal, sand and soil", 3), ("күшəлə", 3), ("не инертные", None), ("non-inert", None),
        ("cyanide-free", None), ("цианид жоқ", None), ("без цианидов", None), ("iron ore sand", 1),
        ("toxic tailings (metal not named in the source)", None), ("chromite slimes", 2), ("территория", None),
        ("polymetallic (Cu-Zn) tailings", 2), ("соли тяжёлых металлов", 3),
        ("цианидсіз", None), ("цианид табылмаған", None), ("мыс-молибден кені", 2), ("көмірді байыту қалдықтары", 0),
    ],
)  # fmt: skip
def test_substances_in_text(text, whc):
    value = read_substances([text]).low[0]
    assert np.isnan(value) if whc is None else value == whc


@pytest.mark.parametrize(
    ("text", "whc"),
    [
        ("(acid, Na sulphide, As, Sb)", 3), ("медистые песчаники Жезказгана", 2), ("Pb, Zn, As", 3), ("As2O3, sand", 3),
        ("heavy mineral sands, monazite", 3), ("песок U-238", 3), ("пески уранового производства", 3), ("Th, sand", 3),
        ("золото, медь, цианирование", 3), ("циандау қалдықтары", 3), ("песок, KCN", 3), ("хром-6, песок", 3),
        ("radionuclides, salts", 3), ("радиевый песок", 3), ("мышьяковистые руды", 3), ("sand_cyanide", 3),
        ("toxic sand", None), ("хром, песок", 2), ("selenium salts", None), ("inert?", None), ("not only inert", None),
        ("частично инертные", None), ("not inert, sand", None), ("цианид - нет данных, песок", None), ("oil sand", None),
        ("медь, цианиды: нет данных", 3), ("медь; ртуть - нет данных", None), ("copper?", None),
        ("As of 2019: sand", None), ("sand as inert", None), ("copper (U.S. owner)", 2), ("th", None),
        ("coarse sand from the processing plant", 0), ("cyanide-free sand", 0), ("песок и гравий", 0),
        ("красный шлам глинозёмного производства", 1), ("медь, титан", 2), ("нет данных; ртуть", 3),
    ],
)  # fmt: skip
def test_a_text_is_harmless_only_where_all_of_it_is_understood(text, whc):
    value = read_substances([text]).low[0]
    assert np.isnan(value) if whc is None else value == whc


# What review and registers hold, by what is right. (Numbers in the text: the class; None: unknown.)
READ = {
    3: """Pb, Zn, Аs|Нg, Sb|PB, ZN, AS|as, pb|pb zn as|Cu/Zn/As|Cu-Zn-As|Cu; As|Сd|СN|НСN|NаCN|NaCN|HgS|As2O3|AS2O3|FeAsS|Ca(CN)2|U3O8|U238
      |медь, слаборадиоактивные отходы|циансодержащие стоки|хром (+6)|хром +6|хром VI|хром6|Хром (VI)|Cr(VI)|Cr (VI)|Cr6+|CR(VI)|chromium 6
      |әлсізрадиоактивті|мыс, әлсізрадиоактивті қалдықтар|мышьяксодержащие|ртутьсодержащие|цианосодержащие|медно-мышьяковистые руды
      |медномышьяковистые|свинцовокадмиевые|железоурановые руды|Au|AU|Аu|Au Ag|Cu Au|Cu-Mo-Au|Хвосты ЗИФ|ЗИФ|золото, сурьма|золотосодержащая руда
      |кварц-золотые|меднозолотые|мыс, алтын|алтын кені|Gold|gold-copper|antimony-gold tailings|gold (BIOX, CIL) tailings|gold (gravity) tailings
      |золото (гравитационное обогащение)|цианиды, золотосодержащая руда|урановые хвосты|медь, не без цианида|not without cyanide|copper, not cyanide free|цианиды нет мышьяка|Cyanide: no|не только цианиды, песок
      |ORO|COBRE-ORO|ORO-COBRE|ORO-COBRE-PLATA|ORO-COBRE-ORO|ZINC-ORO|ORO-PLATA|COBRE - ORO - PLATA|COBRE-ORO-HIERRO|Rejeito de ouro
      |Minério de Ouro Primário|ouro|rare-earth concentrate tailings (Ak-Tyuz ore)|редкоземельные|REE|сирек жер металдары|Terras raras|NORM
      |фосфориты радиоактивные|lead-zinc, thorium and rare-earth tailings|тяжёлые металлы|mercury cinders and sludge|рту\u00adть""",
    2: """медь|МЕДЬ|мeдь|Сu|Рb, Zn, Сu|Cu, Со|ni, cu|Co|цинксодержащие|свинцово-цинковые|свинцово-цинковые руды|медно-порфировые
      |медно-молибденовые|хвосты флотации медной руды|полиметаллические хвосты|отходы обогащения полиметаллических руд|медистые песчаники
      |Хвосты обогатительной фабрики (медь, свинец, цинк)|сульфидные медно-никелевые руды|барит-полиметаллические|FeS2|PbS|CuSO4|Cu 0.5%, Pb 1 %
      |Copper|copper tailings (central thickened discharge)|lead-zinc tailings|Polymetallic|W|Mo, W|Mo|Mn, Fe|Cr|хром|хромит|хромитовые хвосты|марганец
      |Марганцевые руды|молибден|вольфрам|ванадий|олово|мыс-мырыш|мыс кені|қорғасын-мырыш кендері|полиметалл кендері|медь, серебро|Cu, Ag|медь\nцинк
      |медь, золото, без цианида|gold, cyanide-free, copper|медь, золото (цианид не используется)|алтын, мыс, цианидсіз|золото не содержит цианид, медь
      |oro, cobre, sin cianuro|не содержит ртути, медь|медь, мышьяк отсутствует|сурьма, цианид отсутствует|мыс, күшән табылған жоқ|медь, цианиды не применяются|COBRE|COBRE-MOLIBDENO|ZINC|ZINC-PLOMO|Cobre, Zinc, Plomo, Plata|Minério de Cobre|Cromita|Zinco
      |Minério de Níquel|Manganês|Cassiterita|nickel and cobalt""",
    1: """красный шлам|RED MUD|қызыл шлам|фосфогипс|железо|Iron Ore|железорудные|железорудные хвосты|Fe|темір кені|бокситы|фосфориты|уголь|Каменный уголь
      |Coal|Зола ТЭЦ|золошлаковые отходы|флюорит|титан|HIERRO|CALIZA|CAOLIN|CARBONATO DE CALCIO|SILICE|Minério de Ferro|Sais|Bauxita Grau Metalúrgico
      |Rocha Fosfática|Carvão Mineral|iron ore sand""",
    0: "песок|песчаные отходы|inert waste|хвосты: песок|sand tailings|Песок и гравий|sand|Areia|барит|inert|отходы углеобогащения|хвосты обогащения угля|ARENA",
    None: """серебро|PLATA|Diamonds|S/I|DESCONOCIDO|Não se aplica a esse tipo de barragem|нет данных|янтарный|золото, без цианида|золото, цианидсіз
      |gold, cyanide-free|медь?|copper?|возможно медь|медь - не подтверждено|без меди|no cyanide|золото, без цианида, Кумтор|gold, cyanide-free since 2010|золото, цианида нет?|Железногорск|шлам, песок|sand and sludge|прочие отходы, барит|Песчанка|песколовка|Песковка|Sands Mine|barite mill|руда, песок|песок, металлы|песок, токсичные|барит, прочее|песок 80 %|красный шлам, токсичные
      |железо, селен|хвосты флотации|территория|As of 2019|на складе|th|as|no|in|песчаноселеновые|W dam|mineral sands company""",
}  # fmt: skip
SAMPLES = [
    (text.strip(" "), score) for score, texts in READ.items() for text in texts.replace("\n      |", "|").split("|")
]


@pytest.mark.parametrize(("text", "score"), SAMPLES)
def test_as_registers_write_it(text, score):
    assert read(text) == exact(score)


@pytest.mark.parametrize("text", ["медь, золото, без цианида, Кумтор", "медь, токсичные", "медь Жезказган", "copper and others", "медь, цинк и др.", "Cu, Se", "cobre u otros",
                                  "хром и его соединения", "медносодержащие селеновые", "copper, as reported", "as well as copper"])  # fmt: skip
def test_beside_words_not_understood_a_metal_is_2_to_3(text):
    cells = read_substances([text])
    assert (cells.low[0], cells.high[0], cells.texts[0].cell.reason) == (2, 3, "")
    assert cells.texts[0].cell.mark


def written(text, rng):
    """``text`` as someone else may write it: in capitals, with look-alike letters, in brackets, wrapped."""
    swaps = rng.choice(
        [str.maketrans("", ""), str.maketrans("aceopxyАСЕОРХ", "асеорхуACEOPX"), str.maketrans("асеорху", "aceopxy")]
    )
    text = rng.choice([text, text.upper(), text.capitalize()]).translate(swaps)
    return rng.choice(["{}", "({})", " {} ", "«{}».", "{};", "{}\n", "\t{}"]).format(text)


LISTED = [(text, score) for text, score in SAMPLES if score is not None and text.casefold() != "as, pb"]


def test_however_it_is_written_it_is_read_or_never_below():
    rng = random.Random(4)
    for text, score in LISTED * 6:
        found = read(written(text, rng))
        assert found is None or found[1] >= score, (text, found)


def test_a_word_more_never_lowers():
    rng = random.Random(5)
    for text, score in LISTED * 4:
        word = "щ" + "".join(rng.choice("бвгдклмнпрст") + rng.choice("аеиоуы") for _ in range(4))
        for longer in (f"{text}, {word}", f"{word} {text}", f"{text} ({word})", f"{text}\n{word}"):
            found = read(longer)
            assert found is None or found == (2, 3) or found == (3, 3) == exact(score), (longer, found)


def test_of_two_texts_the_worse_one_counts():
    rng = random.Random(6)
    for _ in range(400):
        (a, one), (b, other) = rng.choice(LISTED), rng.choice(LISTED)
        found = read(f"{a}, {b}")
        denied = "циан" in (a + b).casefold() or "cyan" in (a + b).casefold() or "cian" in (a + b).casefold()
        if not denied:
            assert found is None or (found[1] >= max(one, other)), (a, b, found)


def test_scores_that_are_no_part_of_the_method_say_so():
    graded = [entry for entry in VOCABULARY["substances"] if "grade" in entry]
    assert graded
    assert all(entry["grade"] == "C-" and entry["source"].startswith("Proposal") for entry in graded)


def test_no_word_stands_in_two_entries_of_different_scores():
    scores = {}
    for entry in VOCABULARY["substances"]:
        for word in entry["words"]:
            assert scores.setdefault(word, entry["score"]) == entry["score"], word


@pytest.mark.parametrize("word", ["медь, ", "as, ", "не ", "цианид ", "1 ", "Pb-"])
def test_a_very_long_text_is_not_parsed(word):
    cells = read_substances([word * 10000])
    assert cells.not_understood


@pytest.mark.parametrize(("text", "found"), [("WHC 3", (3, 3)), ("whc 2-3", (2, 3)), ("WGK1", (1, 1)), ("WHC 7", None)])
def test_the_class_itself_is_understood(text, found):
    assert read(text) == found


def test_a_doubt_is_said():
    assert read_substances(["медь?"]).texts[0].cell.reason == AMBIGUOUS_WORD
