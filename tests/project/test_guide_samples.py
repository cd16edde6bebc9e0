"""What the guide says that cells are read as, in three languages: the readers read them so."""

import re

import numpy as np
import pytest
from conftest import ROOT

from tmf_hazard_plugin.core.languages import LANGUAGES
from tmf_hazard_plugin.core.result import ASSUMED, DERIVED, MEASURED
from tmf_hazard_plugin.core.variables import VariableReader

HOW = {
    "measured": MEASURED, "измерено": MEASURED, "өлшенген": MEASURED,
    "derived": DERIVED, "вычислено": DERIVED, "есептелген": DERIVED, "": ASSUMED,
}  # fmt: skip
CELLS, GROUPING, STATUS, SUBSTANCES = "cells", "grouping", "status", "substances"
PLACES = {CELLS: 0, GROUPING: 1, STATUS: 2, SUBSTANCES: 3}  # of the tables from the section on cells on


def read(role, *texts):
    """The cell of the first of ``texts`` in a column of all of them; volumes in thousand m3."""
    reader = VariableReader({}, len(texts), factors={"volume": 1e3})
    cells = reader.read(role, np.array(texts, dtype=object))
    return cells.low[0], cells.high[0], cells.how[0]


def tables(language):
    """The tables of samples, as rows of cells: those of the section on cells that the code does not fill."""
    text = (ROOT / f"docs/guide/{language}/data.md").read_text(encoding="utf-8")
    text = re.sub(r"<!-- fill: .*?<!-- end -->", "", text, flags=re.DOTALL)
    section = re.split(r"^## ", text, flags=re.MULTILINE)[5]
    found = re.findall(r"(?:^\|.*\n)+", section, re.MULTILINE)
    return [[re.split(r" ?\| ?", line.strip().strip("|").strip()) for line in one.splitlines()[2:]] for one in found]


def samples(language, table):
    """(text, what the guide says of its row) for every sample of a table."""
    rows = tables(language)[PLACES[table]]
    return [(text, row) for row in rows for text in re.findall("`(.+?)`", row[0])]


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_as_well_known_as_the_guide_says(language):
    found = samples(language, CELLS)
    assert len(found) >= 28
    for text, row in found:
        role = "volume"
        if re.match(r"seism|сейсм", row[0]):
            role = "fos" if re.match(r">|1[.,]", text) else "msk"
        expected = HOW[row[2] if len(row) > 2 else ""]
        if text in ("1200", "800"):
            text = "1200\n800"
        low, high, how = read(role, text)
        assert how == expected, text
        assert (low == high) == (how == MEASURED), text
        number = re.search(r"\d[\d ,\u00a0]*", row[1])
        if how == MEASURED:
            assert low == float(re.sub(r"\D", "", number[0])) * (1e3 if role == "volume" else 1), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_column_decides_its_signs_as_the_guide_says(language):
    decided = [(text, float(row[1].replace(",", "" if language == "en" else ".").replace(" ", "")))
               for text, row in samples(language, GROUPING)[:3]]  # fmt: skip
    assert len(decided) == 3
    for beside, value in decided:
        assert read("volume", "110,500", beside)[0] == value * 1e3
    assert np.isnan(read("volume", "110,500", "110500")[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_status_is_read_as_the_guide_says(language):
    found = samples(language, STATUS)
    assert len(found) >= 12
    for text, row in found:
        assert read("status", text)[0] == pytest.approx(read("status", row[1])[0], nan_ok=True), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_substance_is_read_as_the_guide_says(language):
    found = samples(language, SUBSTANCES)
    assert len(found) >= 15
    for text, row in found:
        low, high, _ = read("substance", text)
        classes = [float(digit) for digit in re.findall(r"\d", row[1])]
        assert (low in classes and low == high) if classes else np.isnan(low), text
