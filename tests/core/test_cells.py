"""What is missing, and what a cell that holds a number says: data as ministries write it. No QGIS."""

import numpy as np
import pytest

from tmf_hazard_plugin.core.cells import to_numbers
from tmf_hazard_plugin.core.parsing import AMBIGUOUS_NUMBER, NOT_A_NUMBER, fold, is_missing
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
        ("0,125", 0.125), ("1e6", 1e6), ("12,5", 12.5), ("1,2345", 1.2345), (7, 7), (True, 1),
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
    assert (reason in bad and bad[reason].tolist() == [1]) or text == "inf"


@pytest.mark.parametrize(
    ("column", "numbers"),
    [
        (["110.500", "н/д"], [None, np.nan]),  # 110500 or 110.5
        (["110.500", "1.5"], [110.5, 1.5]),
        (["1.250", "0.125"], [1.25, 0.125]),
        (["1.250", "1.234.567"], [None, 1234567]),
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
