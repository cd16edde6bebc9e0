"""What is missing, and what a cell that holds a number says: data as ministries write it. No QGIS."""

import time
from datetime import date, datetime
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tmf_hazard_plugin.core.cells import number_style, read_numbers, to_numbers
from tmf_hazard_plugin.core.parsing import AMBIGUOUS_NUMBER, NOT_A_NUMBER, fold, is_missing
from tmf_hazard_plugin.core.result import ASSUMED, DERIVED, MEASURED
from tmf_hazard_plugin.core.text_matching import read_categories
from tmf_hazard_plugin.core.vocabulary import VOCABULARY

MISSING = [
    None,
    np.nan,
    "",
    "   ",
    "-",
    "–",
    "н/д",
    "Н/Д",
    "нет данных",
    "деректер жоқ",
    "Дерeктер жоқ",
    "n/a",
    "NULL",
    "нд",
    "?",
    "Нет данных.",
    "(unknown)",
    "N/D",
    "n / a",
    "б/д",
    "нет информации",
    "no_data",
    "нет данных по затоплению",
    "неизвестно, уточняется",
    "деректер жоқ (2019)",
]


@pytest.mark.parametrize("value", MISSING)
def test_missing(value):
    assert is_missing(value)
    assert np.isnan(to_numbers([value])[0][0])
    assert to_numbers([value])[1] == {}
    assert not read_categories([value], VOCABULARY["status"]).not_understood


@pytest.mark.parametrize("value", [0, 0.0, "0", "-1", "нет", "closed", False, "Na sulphide", "данные 2019 г."])
def test_not_missing(value):
    assert not is_missing(value)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,5", 1.5), ("1.5", 1.5), ("110 500", 110500), ("110\u00a0500,5", 110500.5), ("1 234 567", 1234567),
        ("\u22123.5", -3.5), ("1,234,567", 1234567), ("1.234.567", 1234567), ("1,234.5", 1234.5), ("1.234,5", 1234.5),
        ("0,125", 0.125), ("1e6", 1e6), ("12,5", 12.5), ("1,2345", 1.2345), (7, 7),
    ],
)  # fmt: skip
def test_numbers_as_people_write_them(text, number):
    values, bad = to_numbers([text, None])
    assert values[0] == number
    assert not bad


@pytest.mark.parametrize(
    ("text", "reason"),
    [("110,500", AMBIGUOUS_NUMBER), ("много", NOT_A_NUMBER), ("5 м3", NOT_A_NUMBER), ("> 50", NOT_A_NUMBER),
     ("1;5", NOT_A_NUMBER), ("inf", NOT_A_NUMBER), ("1,5,2", NOT_A_NUMBER), ("1.2.3", NOT_A_NUMBER)],
)  # fmt: skip
def test_unusable_numbers_are_unknown_and_reported(text, reason):
    values, bad = to_numbers(["1", text])
    assert np.isnan(values[1])
    assert bad[reason].tolist() == [1]


@pytest.mark.parametrize(
    ("column", "numbers"),
    [
        (["110.500", "н/д"], [None, np.nan]),  # 110500 or 110.5
        (["110.500", "1.5"], [110.5, 1.5]),
        (["1.250", "0.125"], [1.25, 0.125]),
        (["1.250", "1.234.567"], [1250, 1234567]),
        ([1.25, "1.250"], [1.25, None]),
    ],
)
def test_a_dot_before_three_digits_is_a_decimal_point_only_beside_others(column, numbers):
    values, bad = to_numbers(column)
    np.testing.assert_array_equal(values, [np.nan if number is None else number for number in numbers])
    assert bad.get(AMBIGUOUS_NUMBER, np.array([])).tolist() == [k for k, number in enumerate(numbers) if number is None]


def test_folding_meets_published_kazakh():
    assert fold("биiктiгi") == fold("биіктігі")  # Latin i
    assert fold("өнеркəсіп") == fold("өнеркәсіп")  # Latin schwa
    assert fold("Объём  ХВОСТОВ") == fold("объем хвостов")
    assert fold("Iron ore") == "iron ore"  # Latin words stay Latin


# --- What a cell says: method.md section 2 ---------------------------------------------------------------------------

MILLION = 1e6
EXACT = [  # text, value, mark
    ("3400 ¹", 3400, "¹"), ("3400*", 3400, "*"), ("3400**", 3400, "**"), ("3400 *)", 3400, "*)"), ("3400†", 3400, "†"),
    ("3400 (2019)", 3400, "(2019)"), ("3400 (на 01.01.2020)", 3400, "(на 01.01.2020)"), ("3400 [1]", 3400, "[1]"),
    ("3400 ¹)", 3400, "¹)"), ("3400 (2019) *", 3400, "(2019) *"), ("3400 (2020 ж.)", 3400, "(2020 ж.)"),
    ("3400 (по состоянию на 1 января 2020 г.)", 3400, "(по состоянию на 1 января 2020 г.)"), ("3400 [2, 3]", 3400, "[2, 3]"),
    ("5 м3", 5, ""), ("120 тыс. м3", 120e3, ""), ("12 Mm3", 12e6, ""), ("3,4 млн м³", 3.4e6, ""), ("15 млн", 15e6, ""),
    ("3,4 million", 3.4e6, ""), ("500 тыс", 500e3, ""), ("500 мың", 500e3, ""), ("15 mln", 15e6, ""), ("3.4M", 3.4e6, ""),
    ("2,3 млн", 2.3e6, ""), ("3400 (тыс. м3)", 3.4e6, ""), ("5 м?", 5, ""), ("3400 тыс. м?", 3.4e6, ""), ("5 m^3", 5, ""),
    ("3400 м³ ¹", 3400, "¹"), ("3400 м³*", 3400, "*"), ("3400\nтыс. м3", 3.4e6, ""), ("3 400\n(2019)", 3400, "(2019)"),
    ("3,4×10⁶ м³", 3.4e6, ""), ("3,4·10^6", 3.4e6, ""), ("3 acre-ft", 3 * 1233.48183754752, ""), ("3400 текше метр", 3400, ""),
    ("6.362,07 м³", 6362.07, ""), ("3400м3.", 3400, ""), ("5 тыс кубов", 5e3, ""),
]  # fmt: skip
RANGES = [
    "3000-3400", "3000–3400", "3000…3400", "3000...3400", "3000 — 3400", "3000 - 3400", "3 000-3 400", "от 3000 до 3400",
    "3000 до 3400", "с 3000 до 3400", "между 3000 и 3400", "between 3000 and 3400", "3000 to 3400", "from 3000 to 3400",
    "3000 мен 3400 аралығында", "3000-ден 3400-ге дейін", "3000-3400 аралығында", "3000-3400 м3", "3,0-3,4 тыс. м3",
    "3 тыс. м3 - 3,4 тыс. м3", "3 тыс - 3,4 тыс. м³", "3-3,4 мың", "3000 м3-ден 3400 м3-ге дейін", "3000-3400 (2019)",
    "3000-3400*", "entre 3000 y 3400 m³", "3–3,4·10³ м³", "3000÷3400",
]  # fmt: skip
ABOUT = [
    "≈ 3400", "≈3400", "~3400", "±3400", "около 3400", "ок. 3400", "примерно 3400", "прибл. 3400", "прибл.3400",
    "приблизительно 3 400", "порядка 3400", "шамамен 3400", "3400-ге жуық", "3400 шамасында", "circa 3400", "ca. 3400",
    "ca.3400", "c. 3400", "about 3400", "approx. 3400", "approximately 3400", "around 3400 m3", "roughly 3400", "ПРИМЕРНО 3400",
    "≈ 3,4 тыс. м3", "3400 (прибл.)", "≈ 3400 (2019)", "шамамен 3,4 мың текше метр",
]  # fmt: skip
PLUS_MINUS = ["3400 ± 200", "3400±200", "3400+/-200", "3400 +- 200", "3400 (±200)", "3400 м3 ± 200", "3,4 ± 0,2 тыс. м3",
              "≈ 3400 ± 200", "3400 ± 200 m3"]  # fmt: skip
BOUNDS = [
    (">", ["> 3000", ">3000", "свыше 3000", "более 3000", "больше 3000", "более чем 3000", "over 3000", "more than 3000", "above 3000",
           "3000-нан астам", "3000 астам", "3 мыңнан астам", "3 тыс-нан астам", "3000-нан артық", "3000-нан көп", "свыше 3 тыс. м³ (2019)",
           "3000 м3-ден астам", "3 мың текше метрден астам", "СВЫШЕ 3000", "> 3000*"]),
    (">=", ["≥ 3000", "≥3000", ">= 3000", "не менее 3000", "не менее, чем 3000", "не меньше 3000", "от 3000", "at least 3000", "not less than 3000",
            "кемінде 3000", "3000+", "3000 +", "3000-нан кем емес", "3000 и более", "3000 or more", "≥3 тыс*"]),
    ("<", ["< 3000", "<3000", "менее 3000", "меньше 3000", "ниже 3000", "less than 3000", "under 3000", "below 3000", "3000-нан кем", "3000-нан аз"]),
    ("<=", ["≤ 3000", "<= 3000", "до 3000", "не более 3000", "не свыше 3000", "up to 3000", "at most 3000", "no more than 3000", "not more than 3000",
            "3000-ға дейін", "3000 дейін", "до 3 тыс. м3", "3000 max", "3000-нан артық емес"]),
]  # fmt: skip
NOT_UNDERSTOOD = [
    "1200\n800", "3 200 000 1 100 000", "10²", "10 ²", "0.110.500", "0 9", "3400\t500", "12 34", "1 2345", "1234 567", "3  400",
    "≈ 3400 (?)", "много", "3400 ?", "? 3400", "3400/3500", "3400; 3500", "1.2.3", "3400 и 3500", "3400 + 200", "1e400",
    "٣٤٠٠", "3400①", "3400₂", "3½", "3400³", "≈ > 3000", "не менее около 3000", "до ~3400", "более 3000 и выше", "3400 -", "- 3400", "--5",
    "3400-3000", "3400-3,5 тыс", "3 млн - 4", "3000 м3 - 3400", "-5-10", "~ -5", "> -5", "≈ 0", "01.02.2019", "2019-01-02", "01.2020", "10.2019-12.2020",
    "2019 г.", "5 т", "25 %", "5 м2", "5 м", "3.4m", "5 м3/год", "5 м3 в год", "3400 (3500)", "3400 (проект)", "3400 (8)", "(3400)", "V=3400", "5 м3...",
    "3400 (м2)", "12,", "12;", "5'", "3400 т. м", "3400-нан", "3400 ±", "3400 ± 120%", "1-2-3", "2 x 3400", "3400 м3 4000 м3", "3,4·10²⁰ м³",
    "3400 [т]", "3400 [m]", "3400 (за 2019 год)", "3400 (1800)", "3400 [по проекту]", "сто", "> много", "от", "3400 до", "9" * 400, "inf", "Infinity", "0x1F", "1_000", "TRUE",
]  # fmt: skip


def one_cell(text, dimension="volume", factor=1.0, kind=""):
    """The cell of ``text``, alone in its column."""
    cells = read_numbers([None, text], dimension, factor, kind=kind)
    assert [one.text for one in cells.texts] == [text]
    cell = cells.texts[0].cell
    np.testing.assert_array_equal((cell.low, cell.high, cell.how), (cells.low[1], cells.high[1], cells.how[1]))
    return cell


@pytest.mark.parametrize(("text", "value", "mark"), EXACT)
def test_a_number_with_a_unit_or_a_mark_is_measured(text, value, mark):
    cell = one_cell(text)
    assert (cell.low, cell.high, cell.how, cell.mark) == (pytest.approx(value), pytest.approx(value), MEASURED, mark)


@pytest.mark.parametrize("text", RANGES)
def test_a_range(text):
    cell = one_cell(text)
    assert (cell.low, cell.high, cell.how) == (pytest.approx(3000), pytest.approx(3400), DERIVED)


@pytest.mark.parametrize("text", ABOUT)
def test_an_approximation_reaches_a_sixth_down_and_a_fifth_up(text):
    cell = one_cell(text)
    assert (cell.low, cell.high, cell.how) == (pytest.approx(3400 / 1.2), pytest.approx(3400 * 1.2), DERIVED)


@pytest.mark.parametrize("text", PLUS_MINUS)
def test_a_stated_plus_minus(text):
    cell = one_cell(text)
    assert (cell.low, cell.high, cell.how) == (pytest.approx(3200), pytest.approx(3600), DERIVED)


def test_a_plus_minus_in_percent_and_an_approximate_range():
    assert (one_cell("3400 ±5%").low, one_cell("3400 ± 5 %").high) == (pytest.approx(3230), pytest.approx(3570))
    cell = one_cell("около 3000-3400")
    assert (cell.low, cell.high) == (pytest.approx(2500), pytest.approx(4080))


@pytest.mark.parametrize(("sign", "text"), [(sign, text) for sign, texts in BOUNDS for text in texts])
def test_a_bound_and_whether_it_is_left_out(sign, text):
    cell = one_cell(text)
    above, below = np.nextafter(3000, np.inf), np.nextafter(3000, -np.inf)
    ends = {">": (above, np.inf), ">=": (3000, np.inf), "<": (-np.inf, below), "<=": (-np.inf, 3000)}
    assert (cell.low, cell.high, cell.how) == (*ends[sign], DERIVED)


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_anything_else_is_unknown_and_named(text):
    cell = one_cell(text)
    assert np.isnan(cell.low) and np.isnan(cell.high)
    assert (cell.how, cell.reason) == (ASSUMED, NOT_A_NUMBER)


@pytest.mark.parametrize(
    ("text", "factor", "value", "how"),
    [
        ("3,4 млн м³", 1e3, 3.4e6, MEASURED), ("5 м3", 1e3, 5, MEASURED), ("12 Mm3", 1e3, 12e6, MEASURED),
        ("15 млн", 1e3, 15e6, DERIVED), ("500 тыс", 1e6, 500e3, DERIVED), ("15 млн", 1, 15e6, MEASURED), ("15 тыс", 1233.5, 15e3 * 1233.5, DERIVED),
        ("3400*", 1e3, 3.4e6, MEASURED), ("3,4·10^6 м3", 1e3, 3.4e6, MEASURED), ("3,4·10^6", 1e3, None, None),
    ],
)  # fmt: skip
def test_the_cells_own_unit_wins_over_the_columns(text, factor, value, how):
    cell = one_cell(text, "volume", factor)
    if value is None:
        assert cell.reason == NOT_A_NUMBER
    else:
        assert (cell.low, cell.high, cell.how) == (pytest.approx(value), pytest.approx(value), how)


def test_a_strict_bound_is_left_out_after_the_factor():
    assert one_cell("> 3", "volume", 1e3).low == np.nextafter(3000, np.inf)
    assert one_cell("< 3", "volume", 1e3).high == np.nextafter(3000, -np.inf)


G = 9.80665


@pytest.mark.parametrize(
    ("text", "dimension", "factor", "low", "high"),
    [
        ("0.25 g", "acceleration", 1, 0.25, 0.25), ("25 %g", "acceleration", 1, 0.25, 0.25), ("2,5 м/с2", "acceleration", 1, 2.5 / G, 2.5 / G),
        ("0,2-0,3 g", "acceleration", 1, 0.2, 0.3), ("250 gal", "acceleration", 1, 2.5 / G, 2.5 / G), ("> 0,2 g", "acceleration", 0.01, 0.2, np.inf),
        ("0,1 доли g", "acceleration", 1, 0.1, 0.1), ("200 ha", "area", 1, 2e6, 2e6), ("2 км2", "area", 1e4, 2e6, 2e6),
        ("5 тыс. т", "mass", 1, 5e3, 5e3), ("5 Mt", "mass", 1, 5e6, 5e6), ("до 5 млн тонн", "mass", 1, -np.inf, 5e6), ("30 ft", "length", 1, 9.144, 9.144),
    ],
)  # fmt: skip
def test_units_of_other_dimensions(text, dimension, factor, low, high):
    cell = one_cell(text, dimension, factor)
    assert cell.low in (pytest.approx(low), np.nextafter(low, np.inf))
    assert cell.high == pytest.approx(high)


@pytest.mark.parametrize(
    ("text", "dimension"),
    [("5 м3", "mass"), ("25%", "acceleration"), ("5 mt", "mass"), ("5 g", "mass"), ("5 ha", "length"), ("5 м", "")],
)
def test_a_unit_of_another_dimension_is_not_understood(text, dimension):
    assert one_cell(text, dimension).reason == NOT_A_NUMBER


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("VIII", 8, 8), ("ІХ", 9, 9), ("viii", 8, 8), ("8 баллов", 8, 8), ("8 балл", 8, 8), ("8 баллов MSK", 8, 8), ("8 MSK-64", 8, 8),
        ("8 балл. по шкале MSK-64", 8, 8), ("9 балдық", 9, 9), ("7-8", 7, 8), ("7–8 баллов", 7, 8), ("VII-VIII", 7, 8), ("VII - VIII баллов", 7, 8),
        ("≥VIII", 8, np.inf), ("8 баллов*", 8, 8), ("8 (2019)", 8, 8), ("Ⅷ", 8, 8),
    ],
)  # fmt: skip
def test_intensity(text, low, high):
    cells = read_numbers([text, None], kind="msk")
    assert (cells.low[0], cells.high[0], cells.how[0]) == (low, high, MEASURED if low == high else DERIVED)


@pytest.mark.parametrize("text", ["8 (9)", "IIII", "8 чел.", "8 м", "8 или 9", "8/9", "A", "7 I"])
def test_intensities_that_are_not_understood(text):
    assert one_cell(text, "", kind="msk").reason == NOT_A_NUMBER


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("1200 чел.", 1200, 1200), ("1200 адам", 1200, 1200), ("около 500 человек", 500 / 1.2, 600), ("1,2 тыс. чел.", 1200, 1200), ("12 тыс.чел", 12e3, 12e3),
     ("500 адамнан астам", np.nextafter(500, np.inf), np.inf), ("1200 people", 1200, 1200)],
)  # fmt: skip
def test_people(text, low, high):
    cell = one_cell(text, "", kind="population")
    assert (cell.low, cell.high) == (pytest.approx(low), pytest.approx(high))


def test_nothing_may_stand_beside_a_factor_of_safety():
    for text in ("1,3 %", "130%", "1.3 чел.", "8 баллов", "VIII", "1.3 м"):
        assert one_cell(text, "", kind="fos").reason == NOT_A_NUMBER
    assert (one_cell(">1,3", "", kind="fos").low, one_cell("1.2-1.4", "", kind="fos").high) == (
        np.nextafter(1.3, 2),
        1.4,
    )


# --- A column ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "numbers"),
    [
        (["1,200,000", "110,500"], [1200000, 110500]), (["110,500", "1,200.5"], [110500, 1200.5]), (["110.500", "1.200.000"], [110500, 1200000]),
        (["110.500", "494.416,00"], [110500, 494416]), (["110,500", "12,5"], [110.5, 12.5]), (["110,500", "0,125"], [110.5, 0.125]),
        (["110.500", "1.5 млн"], [110.5, 1.5e6]), (["110,500", "3,4 млн"], [110.5, 3.4e6]), (["110.500", "≈ 1.234.567"], [110500, None]),
        (["110,500", "1.234.567-1.300.000"], [None, None]), (["110.500", "1.234.567-1.300.000"], [110500, None]),
        (["110,500", "1,200,000", "12,5"], [None, 1200000, 12.5]),  # one sign for two things
        (["110,500", "1.5"], [None, 1.5]),  # two typists, each with his own decimal sign?
        (["110,500", "12 345,67"], [110.5, 12345.67]), (["110,500", "1,5 неясно"], [None, None]), (["110.500", "3400 (01.2020)"], [None, 3400]),
        (["110.500", "п. 1.5"], [None, None]), (["≈ 110,500", "1,200,000"], [None, 1200000]),
    ],
)  # fmt: skip
def test_a_sign_means_the_same_in_a_whole_column(column, numbers):
    cells = read_numbers(column, "volume")
    exact = np.where(cells.low == cells.high, cells.low, np.nan)
    np.testing.assert_array_equal(exact, [np.nan if number is None else number for number in numbers])


def test_an_ambiguous_number_inside_an_interval_is_named_as_such():
    cells = read_numbers(["≈ 110,500", "свыше 3.400 м3"], "volume")
    assert [one.cell.reason for one in cells.texts] == [AMBIGUOUS_NUMBER] * 2
    assert one_cell("1.234 млн м3").reason == AMBIGUOUS_NUMBER  # 1.2 million or 1.2 thousand million


def test_plain_numbers_are_no_texts():
    cells = read_numbers(
        ["3 400", "1.5", 7, "1e6", "н/д", "3400*", "", None, "3400*", "110,500", "-", "1'200", "−5"], "volume"
    )
    assert [(one.text, one.rows.tolist()) for one in cells.texts] == [
        ("н/д", [4]),
        ("3400*", [5, 8]),
        ("110,500", [9]),
        ("-", [10]),
    ]
    assert cells.plain.tolist() == [True] * 4 + [False] * 7 + [True] * 2
    assert [one.text for one in cells.not_understood] == ["110,500"]
    assert cells.low is cells.high


def test_values_of_any_type():
    raw = [
        True,
        np.int8(2),
        np.float32(1.5),
        Decimal("2.5"),
        date(2019, 1, 2),
        datetime(2019, 1, 2),
        10**400,
        float("inf"),
        [3],
        None,
        "3-4",
        pd.NaT,
    ]
    cells = read_numbers(raw)
    np.testing.assert_array_equal(cells.low, [1, 2, 1.5, 2.5, *[np.nan] * 6, 3, np.nan])
    assert len(cells.not_understood) == 5
    for dtype in ("string", "category", object):
        np.testing.assert_array_equal(read_numbers(pd.Series(["1,5", None], dtype=dtype)).low, [1.5, np.nan])
    assert read_numbers(pd.Series([datetime(2019, 1, 2)] * 2)).not_understood
    assert len(read_numbers([])) == 0


def test_infinite_in_base_units_is_no_number():
    for raw in ([1e308, 1.0], ["1e308", "1"], [np.inf, 1.0]):
        cells = read_numbers(raw, "volume", 1e6)
        np.testing.assert_array_equal(cells.low, [np.nan, 1e6])
        assert [(one.rows.tolist(), one.cell.reason) for one in cells.texts] == [([0], NOT_A_NUMBER)]


def test_exact_numbers_where_an_interval_is_of_no_use():
    values, bad = to_numbers(["3", "3*", "3-4", "> 3", "110,500", "3-3", None])
    np.testing.assert_array_equal(values, [3, 3, np.nan, np.nan, np.nan, 3, np.nan])
    assert {reason: rows.tolist() for reason, rows in bad.items()} == {NOT_A_NUMBER: [2, 3], AMBIGUOUS_NUMBER: [4]}


SPELLINGS = st.sampled_from(
    ["1.5", "12,5", "1,200,000", "1.234.567", "110,500", "110.500", "3 400", "≈ 3,4 млн", "> 110,500", "3000-3400", "н/д", "", "3400*", "?", "0.125", "01.2020",
     "1.200,5", "1,200.5", "3400 (2019)", "много", "2,345-3,456", "1e3", "1,5 неясно"]
)  # fmt: skip
COLUMNS = st.lists(st.one_of(SPELLINGS, st.none(), st.floats(0, 1e6)), min_size=1, max_size=12)


@settings(deadline=None, derandomize=True)
@given(COLUMNS, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(column, random):
    order = list(range(len(column)))
    random.shuffle(order)
    cells, shuffled = read_numbers(column, "volume"), read_numbers([column[k] for k in order], "volume")
    np.testing.assert_array_equal(cells.low[order], shuffled.low)
    np.testing.assert_array_equal(cells.high[order], shuffled.high)
    np.testing.assert_array_equal(cells.how[order], shuffled.how)


@settings(deadline=None, derandomize=True)
@given(COLUMNS, st.integers(0, 12))
def test_a_column_in_parts_is_read_as_the_whole(column, cut):
    style, whole = number_style(column), read_numbers(column, "volume", 1e3)
    parts = [read_numbers(part, "volume", 1e3, style) for part in (column[:cut], column[cut:])]
    np.testing.assert_array_equal(np.concatenate([part.low for part in parts]), whole.low)
    np.testing.assert_array_equal(np.concatenate([part.high for part in parts]), whole.high)
    np.testing.assert_array_equal(np.concatenate([part.how for part in parts]), whole.how)


BEFORE = {"": 1, "≈ ": 1, "свыше ": 1, "до ": 1, "не менее ": 1, "шамамен ": 1, "at most ": 1}
UNITS = {"": 1, " м3": 1, " тыс. м³": 1e3, " млн": 1e6, " мың текше м": 1e3, " Mm3": 1e6, " acre-ft": 1233.48183754752}
GROUPING = [
    lambda n: str(n),
    lambda n: f"{n:,}".replace(",", " "),
    lambda n: f"{n:,}".replace(",", "\u202f"),
    lambda n: f"{n:,}".replace(",", "'"),
]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    st.integers(1, 10**7),
    st.sampled_from(GROUPING),
    st.sampled_from(list(BEFORE)),
    st.sampled_from(list(UNITS)),
    st.sampled_from(["", "*", " (2019)", " ¹", " [3]"]),
)
def test_what_was_written_lies_in_the_interval(number, group, before, unit, mark):
    cells = read_numbers([before + group(number) + unit + mark, None], "volume")
    low, high, value = cells.low[0], cells.high[0], number * UNITS[unit]
    assert low <= value * (1 + 1e-12)
    assert high >= value * (1 - 1e-12)
    assert cells.how[0] == (DERIVED if before else MEASURED)


@settings(max_examples=500, deadline=None, derandomize=True)
@given(st.text("0123456789.,' -–+~<>≈±()[]*²¹мт3тыслнk%/\n?едо", max_size=14))
def test_no_text_raises_and_none_is_measured_without_its_digits(text):
    cells = read_numbers([text], "volume")
    if cells.how[0] == MEASURED:
        assert cells.low[0] == cells.high[0]
        written = "".join(filter(str.isdigit, repr(float(cells.low[0])))).strip("0")
        assert written in "".join(filter(str.isdigit, text)) or written == ""


@pytest.mark.parametrize("text", ["x" * 40_000, "9" * 40_000, "1 " * 20_000, "> " * 20_000, "5 " + "м" * 190, "1," * 20_000, "(" * 40_000, "ж" * 40_000,
                                  "5 " + "астам " * 32, "5" + " " * 40_000 + "м", "5 тыс. " + "куб. " * 38])  # fmt: skip
def test_long_cells_take_no_time(text):
    start = time.perf_counter()
    cell = read_numbers([text] * 3, "volume")
    assert np.isnan(cell.low).all()
    assert time.perf_counter() - start < 1
