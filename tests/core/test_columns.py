"""Which column has which role: names as ministries and registers write them. No QGIS."""

import pytest

from tmf_hazard_plugin.core.columns import aliases, find_field, unit_in_name
from tmf_hazard_plugin.core.vocabulary import VOCABULARY


def test_fields_are_found_by_name():
    names = ["ID", "Наименование", "Объём_тыс_м3", "Состояние объекта", "биiктiгi", "Класс опасности отходов"]
    fields = {**VOCABULARY["fields"]["facilities"], **VOCABULARY["fields"]["rivers"]}
    assert find_field(names, fields["name"]) == "Наименование"
    assert find_field(names, fields["volume"][1]["aliases"]) == "Объём_тыс_м3"
    assert find_field(names, fields["status"]) == "Состояние объекта"
    assert find_field(names, fields["waste_class"]) == "Класс опасности отходов"
    assert find_field(["Көлемi"], fields["volume"][3]["aliases"]) == "Көлемi"  # Latin i
    assert find_field(["Қалдықтардың көлемі, мың м³"], fields["volume"][1]["aliases"]) == "Қалдықтардың көлемі, мың м³"
    assert find_field(["Нысанның жай-күйі"], fields["status"]) == "Нысанның жай-күйі"
    assert find_field(["water_haza"], fields["whc"]) == "water_haza"  # cut by a Shapefile
    assert find_field(["volumetric"], fields["volume"][3]["aliases"]) is None
    assert find_field(["population"], fields["population"]) is None


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Сейсмичность, балл", "msk"), ("сейсмичность балл MSK-64", "msk"), ("Сейсмичность (MSK-64)", "msk"),
        ("Сейсмичность площадки, балл", "msk"), ("Сейсмикалылығы, балл", "msk"), ("Seismicity, MSK-64", "msk"),
        ("Пиковое ускорение, g", "pga"), ("Состав отходов", "substance"), ("состав хвостов", "substance"),
        ("Химический состав", "substance"), ("Қалдықтардың түрі", "substance"), ("waste composition", "substance"),
        ("Статус объекта", "status"), ("Состояние хвостохранилища", "status"), ("Нысанның күйі", "status"),
        ("Название хвостохранилища", "name"), ("Коэффициент устойчивости", "fos"),
        ("Население в зоне риска, чел.", "population"), ("Зона затопления (да/нет)", "flood"),
        ("Сейсмическ", None), ("Наименован", "name"), ("Қалдық қой", "name"),
    ],
)  # fmt: skip
def test_columns_as_ministries_name_them(name, role):
    """Also cut by a Shapefile, where that leaves one meaning."""
    fields = {
        role: aliases
        for role, aliases in {**VOCABULARY["fields"]["facilities"], **VOCABULARY["fields"]["rivers"]}.items()
        if role != "volume"
    }
    assert [role for role, aliases in fields.items() if find_field([name], aliases)] == ([role] if role else [])


@pytest.mark.parametrize(
    ("names", "found", "unit"),
    [
        (["Объем"], "Объем", None), (["Объём"], "Объём", None), (["Көлем"], "Көлем", None),
        (["stored_vol"], "stored_vol", None), (["tailings_v"], "tailings_v", None), (["volume_mil"], "volume_mil", "Mm3"),
        (["Объем хвостов, тыс. м3", "Объем"], "Объем хвостов, тыс. м3", "1000 m3"), (["Объем_тыс_"], "Объем_тыс_", "1000 m3"),
        (["Объем", "volume_mm3"], "volume_mm3", "Mm3"), (["volume_m3"], "volume_m3", "m3"), (["Накоп"], None, None),
        (["Накопленный объём, тыс. м³"], "Накопленный объём, тыс. м³", "1000 m3"),
    ],
)  # fmt: skip
def test_a_unit_is_forced_only_by_a_name_that_says_it(names, found, unit):
    assert find_field(names, aliases("facilities", "volume")) == found
    assert unit_in_name(found or "") == unit


@pytest.mark.parametrize("name", ["Класс", "Қауіп", "Коэфф", "насел", "класс", "Состо", "затоп", "Сейсм"])
def test_five_letters_are_no_cut_name(name):
    fields = {
        role: aliases
        for role, aliases in {**VOCABULARY["fields"]["facilities"], **VOCABULARY["fields"]["rivers"]}.items()
        if role != "volume"
    }
    assert [role for role, aliases in fields.items() if find_field([name], aliases)] == []


def test_a_cut_name_that_fits_two_roles_fits_none():
    fields = {**VOCABULARY["fields"]["facilities"], **VOCABULARY["fields"]["rivers"]}
    roles = [role for role in fields if role != "volume" and find_field(["қауіптілік"], fields[role])]
    assert roles == ["waste_class"]  # 10 letters
    assert find_field(["Класс опас"], fields["whc"]) is None
    assert find_field(["Класс опас"], fields["waste_class"]) is None
