"""Which word means what: data as ministries write it. No QGIS."""

import numpy as np
import pytest

from tmf_hazard_plugin.core.text_matching import AMBIGUOUS_WORD, UNKNOWN_WORD, read_categories, read_substances
from tmf_hazard_plugin.core.variables import read_variables
from tmf_hazard_plugin.core.vocabulary import VOCABULARY


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("operating", "operating"), ("Active", "operating"), ("действующее", "operating"), ("Эксплуатируется", "operating"),
        ("жұмыс iстеп тұрған", "operating"), ("жұмыс істеп тұр (2019)", "operating"),
        ("care and maintenance", "care"), ("на консервации", "closed"), ("техникалық күтімдегі", "care"),
        ("closed", "closed"), ("закрытое", "closed"), ("законсервировано", "closed"), ("не действует", "closed"),
        ("Недействующее", "closed"), ("inactive", "closed"), ("жабылған", "closed"), ("non-operational", "closed"),
        ("rehabilitated", "rehabilitated"), ("рекультивированное", "rehabilitated"), ("рекультивацияланған", "rehabilitated"),
        ("заброшенное", "abandoned"), ("қараусыз қалған", "abandoned"), ("бесхозяйное", "orphaned"), ("иесіз", "orphaned"),
        ("жұмыс істеп тұрған жоқ", "closed"), ("белсенді емес", "closed"), ("белсенді", "operating"),
        ("пайдаланудан шығарылған", "closed"), ("консервацияда", "closed"), ("иесі анықталмаған", "orphaned"),
        ("рекультивация жүргізілген", "rehabilitated"), ("рекультивацияланбаған", None), ("жартылай жабылған", None),
        ("не рекультивировано", None), ("частично рекультивировано", None), ("планируется рекультивация", None),
        ("closed, rehabilitated", None), ("строится", None), ("2", None), ("not rehabilitated", None),
        ("no longer active", None), ("active until 1990", None), ("active 1950-1975", None), ("operating?", None),
        ("бывшее действующее", None), ("не полностью рекультивировано", None), ("консервация не проведена", None),
        ("возможно действует", None), ("рекультивировано 30%", None), ("техникалық күтім жасалмайды", None),
        ("lack of care", None), ("operating (no data)", None), ("бұрынғы қолданыстағы", None), ("semi-active", None),
        ("Closed.", "closed"), ("закрыто (эксплуатировалось 1950-1975)", "closed"), ("closed since May 1990", "closed"),
        ("толық рекультивацияланған", "rehabilitated"), ("operating since 1965", "operating"),
    ],
)  # fmt: skip
def test_status_words(text, status):
    cells = read_categories([text], VOCABULARY["status"])
    if status is None:
        assert np.isnan(cells.low[0])
        assert cells.not_understood
    else:
        assert list(VOCABULARY["status"])[int(cells.low[0])] == status


@pytest.mark.parametrize(
    ("text", "flood", "said"),
    [
        ("нет", 0, False), ("Нет.", 0, False), ("(no)", 0, False), ("0,0", 0, False), ("да", 1, False),
        ("вне зоны затопления (2019)", 0, False), ("в зоне затопления HQ100", 1, False), ("нет информации", None, False),
        ("N/D", None, False), ("no info", None, False), ("б/д", None, False), ("0,5 м", None, True), ("no?", None, True),
        ("нет (не подтверждено)", None, True), ("карта жоқ", None, True), ("no, but near", None, True),
        ("1 раз в 100 лет", None, True), ("0 - нет данных", None, True),
    ],
)  # fmt: skip
def test_yes_and_no_only_as_the_whole_text(text, flood, said):
    variables, cells = read_variables({"flood": [text]}, 1)
    assert variables["in_flood"].values.tolist() == [flood] or (
        flood is None and np.isnan(variables["in_flood"].values)
    )
    assert bool(cells["flood"].not_understood) == said


@pytest.mark.parametrize(
    ("role", "text", "reason"),
    [("flood", "частично", AMBIGUOUS_WORD), ("status", "до 1990 действовало", AMBIGUOUS_WORD),
     ("status", "бұрын жұмыс істеген", AMBIGUOUS_WORD), ("flood", "partly", AMBIGUOUS_WORD),
     ("status", "строится", UNKNOWN_WORD), ("flood", "у реки", UNKNOWN_WORD)],
)  # fmt: skip
def test_a_doubt_is_understood_though_nothing_else_is(role, text, reason):
    assert [one.cell.reason for one in read_variables({role: [text]}, 1)[1][role].not_understood] == [reason]


@pytest.mark.parametrize("value", ["0?", "WHC 2,3", "0.5 mg/l", "0 (unknown)", ">1", "1+", "0,5 %"])
def test_a_doubtful_water_hazard_class_is_unknown(value):
    variables, cells = read_variables({"whc": [value]}, 1)
    assert np.isnan(variables["whc"].values[0])
    assert cells["whc"].not_understood


@pytest.mark.parametrize(
    ("role", "value"),
    [("volume", -5), ("volume", 0), ("volume", "много"), ("whc", 7), ("whc", -1), ("whc", "2.5"), ("fos", -1), ("fos", 0),
     ("fos", 150), ("pga", -0.1), ("pga", 98), ("msk", 15), ("waste_class", "VI"), ("waste_class", -1), ("status", "xyz"),
     ("flood", "может быть"), ("mass", -1)],
)  # fmt: skip
def test_unusable_values_are_unknown_and_named(role, value):
    variables, cells = read_variables({role: [None, value]}, 2)
    (refused,) = cells[role].not_understood
    assert (refused.rows.tolist(), refused.text) == ([1], str(value))
    assert all(np.isnan(variable.values).all() for variable in variables.values())


@pytest.mark.parametrize("value", ["WHC 3", "wgk3", 3, 3.0, "3", "3,0"])
def test_water_hazard_class_as_written(value):
    assert read_variables({"whc": [value]}, 1)[0]["whc"].values[0] == 3


@pytest.mark.parametrize(
    ("value", "whc"),
    [("III (KG national, toxic)", 2), ("3 класс", 2), ("ІІІ", 2), ("IV", 1), (5.0, 0), ("үшінші сынып", 2)],
)
def test_waste_class_as_written(value, whc):
    assert read_variables({"waste_class": [value]}, 1)[0]["whc"].values[0] == whc


def test_the_worse_of_two_derived_water_hazard_classes_counts():
    variables, _ = read_variables({"substance": ["sand"], "waste_class": ["II"]}, 1)
    assert variables["whc"].values[0] == 3
