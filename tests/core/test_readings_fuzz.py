"""More than 10,000 generated cells against an independent reading: never below the truth, never a false "measured".

The cells are written from known values (``tests/support/written_*.py``) by someone who did not write the parser.
"""

import datetime

import numpy as np
import pytest
from independent_reading import readings_of, report, wrongs
from quantities import QUANTITIES
from texts_by_hand import columns_by_hand
from written_cells import Written
from written_numbers import Column, doubtful_columns, number_columns, raw_columns
from written_words import word_columns

from tmf_hazard_plugin.core.cells import number_style, read_numbers
from tmf_hazard_plugin.core.variables import NUMBER_ROLES

NUMBER_CELLS, WORD_CELLS = 9_000, 4_000
SEEDS = (10, 2026)


@pytest.mark.parametrize("seed", SEEDS)
def test_numbers_are_read_as_what_they_say(seed):
    columns = number_columns(seed, NUMBER_CELLS)
    assert sum(len(column.cells) for column in columns) >= NUMBER_CELLS
    assert {column.role for column in columns} == {quantity.role for quantity in QUANTITIES}
    found = [one for column in columns for one in wrongs(column)]
    assert not found, report(found)


@pytest.mark.parametrize("seed", SEEDS)
def test_words_are_read_as_what_they_say(seed):
    columns = word_columns(seed, WORD_CELLS)
    assert sum(len(column.cells) for column in columns) >= WORD_CELLS
    found = [one for column in columns for one in wrongs(column)]
    assert not found, report(found)


def test_texts_by_hand_are_never_misread():
    found = [one for column in columns_by_hand() for one in wrongs(column)]
    assert not found, report(found, samples=20)


def test_values_that_are_no_numbers_are_refused():
    odd = [
        True,
        False,
        datetime.datetime(2019, 8, 7),
        datetime.date(2019, 8, 7),
        (7, 8),
        "7-авг",
        "07:30",
        "#REF!",
    ]
    for role in NUMBER_ROLES:
        cells = [
            Written.value(2.0, 2.0, "exact: raw", plain=True),
            *(Written.refused(value, "no number") for value in odd),
        ]
        found = wrongs(Column(role, 1.0, cells, role))
        assert not found, report(found, samples=20)
    for role in ("status", "substance", "waste_class", "whc"):
        found = wrongs(Column(role, 1.0, [Written.refused(value, "no word") for value in odd[2:]], role))
        assert not found, report(found, samples=20)


def test_where_the_signs_are_open_both_readings_stay_possible():
    found = [one for column in doubtful_columns(3) for one in wrongs(column)]
    assert not found, report(found)


def test_raw_numbers_are_taken_as_they_are():
    found = [one for column in raw_columns(4) for one in wrongs(column)]
    assert not found, report(found)


def test_a_column_read_in_parts_is_read_alike():
    """The style of the whole column is passed on, so that a part without proof is read as the whole."""
    for column in number_columns(8, 1_500):
        raw = np.empty(len(column.cells), dtype=object)
        raw[:] = [cell.text for cell in column.cells]
        dimension, _ = NUMBER_ROLES[column.role]
        whole, style = read_numbers(raw, dimension, column.factor), number_style(raw)
        for part in np.array_split(np.arange(len(raw)), 5):
            read = read_numbers(raw[part], dimension, column.factor, style=style)
            for end in ("low", "high", "how"):
                np.testing.assert_array_equal(getattr(read, end), getattr(whole, end)[part], column.about)


def test_the_order_of_rows_changes_no_reading():
    for column in number_columns(7, 1_500) + word_columns(7, 1_500):
        order = np.random.default_rng(7).permutation(len(column.cells))
        shuffled = type(column)(column.role, column.factor, [column.cells[k] for k in order], column.about)
        before, after = readings_of(column), readings_of(shuffled)
        assert [str(before[k]) for k in order] == [str(one) for one in after], column.about
