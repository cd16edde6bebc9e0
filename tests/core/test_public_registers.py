"""Whole public registers by an independent reading: right columns, right units, 0 silent misreadings.

``tests/support/registers.py`` holds the readings. ``pytest -s`` shows how many cells of each role were read, and as what.
"""

import sys

import pytest
from independent_reading import report
from register_files import cases, chile, kz_registers, literature, sigbm
from registers import CHECKED_ROLES, DATA, misreadings, table
from typed_registers import typed_registers

from tmf_hazard_plugin.core.columns import choose_columns


def _registers():
    """All registers that can be read here; a group whose files or library are absent is left out."""
    found = list(typed_registers())
    if DATA is None:
        return found
    found += [chile(), sigbm(), literature()]
    for group, library in ((kz_registers, "openpyxl"), (cases, "osgeo")):
        try:
            __import__(library)
        except ImportError:
            continue
        found += group()
    return found


REGISTERS = {register.name: register for register in _registers()}


def chosen(register):
    """Role -> (head, base units) of the columns that the plugin takes by itself, roles of scored variables alone."""
    choice = choose_columns(register.heads, {}, joined=register.joined, cut=register.cut)
    factors = {role: unit.factor for role, unit in choice.units.items()}
    return {role: (head, factors.get(role, 1.0)) for role, head in choice.chosen.items() if role in CHECKED_ROLES}


@pytest.mark.parametrize("name", REGISTERS)
def test_columns_and_units_are_found_by_name(name):
    register, taken = REGISTERS[name], chosen(REGISTERS[name])
    for role, (head, factor) in register.columns.items():
        assert role in taken, f"{role} is not found"
        assert taken[role] == (head, pytest.approx(factor, rel=1e-6)), role
    for role in set(taken) - set(register.columns):
        assert role in register.optional, f"{role} is read from {taken[role]}"
        heads, factor = register.optional[role]
        assert taken[role][0] in heads.split("|"), role
        assert taken[role][1] == pytest.approx(factor, rel=1e-6), role


@pytest.mark.parametrize("name", REGISTERS)
def test_no_cell_is_misread(name):
    register = REGISTERS[name]
    columns = {
        **register.columns,
        **{role: (heads.split("|")[0], factor) for role, (heads, factor) in register.optional.items()},
    }
    wrong = misreadings(register, columns)
    assert not wrong, report(wrong, samples=20)


def test_enough_cells_are_understood():
    counts = {}
    for register in REGISTERS.values():
        misreadings(register, register.columns, counts)
    print("\n" + table(counts), file=sys.stderr)
    there = sum(one.cells - one.missing for one in counts.values())
    refused = sum(one.refused for one in counts.values())
    assert refused <= 0.15 * there  # among them the 26 zeros of Chile, and what says nothing


@pytest.mark.skipif(DATA is None, reason="the shared registers are absent")
def test_chile_is_read_to_the_last_figure():
    register = REGISTERS["chile"]
    assert len(register.rows) == 836
    counts = {}
    assert not misreadings(register, chosen(register), counts)
    assert (counts["volume"].exact, counts["mass"].exact) == (136, 148)
    assert (counts["volume"].missing, counts["volume"].refused) == (687, 13)  # 13 zeros
