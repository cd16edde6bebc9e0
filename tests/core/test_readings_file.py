"""READINGS_FILE: corrections of readings, as JSON and as CSV. No QGIS."""

import json
from pathlib import Path

import jsonschema
import numpy as np
import pytest

from tmf_hazard_plugin import core
from tmf_hazard_plugin.core.readings_file import SCHEMA, ReadingsFileError, load_readings_file
from tmf_hazard_plugin.core.result import MEASURED
from tmf_hazard_plugin.core.variables import read_variables

FOLDER = Path(core.__file__).parent


def written(tmp_path, content, name="my.json"):
    path = tmp_path / name
    path.write_text(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["readings_example.json", "readings_example.csv"])
def test_the_examples_that_ship_are_read_and_used(name):
    found = load_readings_file(FOLDER / name)
    assert found.name == name
    assert found.columns_by_role()["volume"] == "Объем, тыс. м3"
    chosen = {"volume": "Объем, тыс. м3", "status": "Состояние", "substance": "Состав"}
    assert found.factors(chosen) == {"volume": 1000.0}
    columns = {"volume": ["≈ 3400 (?)", "много", "3,2 или 3,6 млн"], "status": ["на балансе акимата", None, "закрыто"],
               "substance": ["ЗИФ", "песок", None]}  # fmt: skip
    variables, cells = read_variables(columns, 3, factors=found.factors(chosen), meanings=found.meanings(chosen))
    volume = variables["volume_m3"]
    np.testing.assert_array_equal(volume.low, [3.4e6, np.nan, 3.2e6])
    np.testing.assert_array_equal(volume.high, [3.4e6, np.nan, 3.6e6])
    assert variables["status"].low[0] == 5 and variables["whc"].low[0] == 3
    assert not any(read.not_understood for read in cells.values())


def test_both_forms_say_the_same(tmp_path):
    as_json = written(tmp_path, {"columns": {"V": {"role": "volume", "unit": "Mm3", "texts": {"a": 3.4, "b": None, "c": [1, 2]}}},
                                 "roles": {"status": {"texts": {"x": "closed"}}}})  # fmt: skip
    as_csv = written(tmp_path, "# why\ncol_name;role;cell;meaning;unit;n_rows\nV;volume;;;Mm3;\nV;volume;a;3.4;;4\n"
                               "V;volume;b;unknown;;1\nV;volume;c;1 - 2;;1\n;status;x;closed;;1\n", "my.csv")  # fmt: skip
    one, other = load_readings_file(as_json), load_readings_file(as_csv)
    assert (one.columns, one.roles) == (other.columns, other.roles)


def test_a_columns_own_correction_wins_over_that_of_its_role(tmp_path):
    found = load_readings_file(written(tmp_path, {
        "columns": {"V": {"texts": {"a": 1}}},
        "roles": {"volume": {"unit": "m3", "texts": {"a": 2, "b": 3}}},
    }))  # fmt: skip
    assert found.meanings({"volume": "V"}) == {"volume": {"a": "1", "b": "3"}}
    assert found.meanings({"volume": "W"}) == {"volume": {"a": "2", "b": "3"}}
    assert found.meanings({"mass": "M"}) == {}
    assert found.factors({"volume": "V"}) == {"volume": 1.0}


BAD = [
    ({"columns": {"V": {"role": "size"}}}, "columns.V.role", "not_allowed"),
    ({"columns": {"V": {"role": "volume"}, "W": {"role": "volume"}}}, "columns.W.role", "duplicate"),
    ({"columns": {"V": {"role": "volume", "unit": "t"}}}, "columns.V.unit", "not_allowed"),
    ({"columns": {"V": {"role": "fos", "unit": "m3"}}}, "columns.V.unit", "unknown_key"),
    ({"columns": {"V": {"role": "volume", "texts": {"a": "много"}}}}, "columns.V.texts.a", "not_understood"),
    ({"columns": {"V": {"role": "volume", "texts": {"a": -5}}}}, "columns.V.texts.a", "not_understood"),
    ({"columns": {"V": {"role": "status", "texts": {"a": "somehow"}}}}, "columns.V.texts.a", "not_understood"),
    ({"columns": {"V": {"role": "whc", "texts": {"a": 7}}}}, "columns.V.texts.a", "not_understood"),
    ({"columns": {"V": {"texts": {"a": [1]}}}}, "columns.V.texts.a", "wrong_count"),
    ({"columns": {"V": {"texts": {"a": True}}}}, "columns.V.texts.a", "wrong_type"),
    ({"columns": {"V": {"unti": "m3"}}}, "columns.V.unti", "unknown_key"),
    ({"roles": {"size": {}}}, "roles.size", "unknown_key"),
    ({"rolls": {}}, "rolls", "unknown_key"),
    ([], "", "wrong_type"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "path", "code"), BAD, ids=[f"{path}-{code}" for _, path, code in BAD])
def test_bad_files_are_refused_with_place_and_what_would_be_right(tmp_path, data, path, code):
    with pytest.raises(ReadingsFileError) as error:
        load_readings_file(written(tmp_path, data))
    (found,) = [found for found in error.value.errors if (found.path, found.code) == (path, code)]
    assert found.expected != ""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    by_schema = code in ("wrong_type", "wrong_count") or path in ("columns.V.unti", "rolls")
    assert bool(list(jsonschema.Draft7Validator(schema).iter_errors(data))) == by_schema


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "missing"), ("# only\n", "missing"), ("a,b\n1,2\n", "missing"), ("col_name,cell,meaning\n,x,3\n", "missing"),
     ("col_name,cell,meaning\nV,x,\n", "missing")],
)  # fmt: skip
def test_bad_tables_are_refused(tmp_path, text, code):
    with pytest.raises(ReadingsFileError) as error:
        load_readings_file(written(tmp_path, text, "bad.csv"))
    assert error.value.errors[0].code == code


def test_a_bad_row_of_a_table_is_named_by_its_line(tmp_path):
    text = '# comment\n\ncol_name,cell,meaning\n\nV,"two\nlines",3\nV,x,\n'
    with pytest.raises(ReadingsFileError) as error:
        load_readings_file(written(tmp_path, text, "bad.csv"))
    assert [(one.path, one.expected) for one in error.value.errors] == [("7", "meaning")]


def test_a_meaning_that_changes_nothing_keeps_how_the_text_is_known():
    columns = {"volume": np.array(["3,4 млн м3", "15 млн", "≈ 3400", "много", 7], dtype=object)}
    same = {"3,4 млн м3": "3 400 000 м³", "15 млн": "15 000 000 м³", "≈ 3400": "≈ 3400 m3", "много": "unknown"}
    _, own = read_variables(columns, 5, factors={"volume": 1.0})
    _, back = read_variables(columns, 5, factors={"volume": 1.0}, meanings={"volume": same})
    assert back["volume"].how.tolist() == own["volume"].how.tolist()
    assert back["volume"].low.tolist()[:3] == own["volume"].low.tolist()[:3]
    assert own["volume"].not_understood and not back["volume"].not_understood
    _, told = read_variables(columns, 5, factors={"volume": 1.0}, meanings={"volume": {"15 млн": "16 млн м3"}})
    assert (told["volume"].low[1], told["volume"].how[1]) == (16e6, MEASURED)


def test_unreadable_files_are_refused(tmp_path):
    for content, code in (
        (b"{", "not_json"),
        ("{}".encode("utf-16"), "not_utf8"),
        (b'{"roles": {}, "roles": {}}', "doubled_key"),
    ):
        path = tmp_path / "bad.json"
        path.write_bytes(content)
        with pytest.raises(ReadingsFileError) as error:
            load_readings_file(path)
        assert error.value.errors[0].code == code
    with pytest.raises(ReadingsFileError):
        load_readings_file(tmp_path / "absent.json")


def test_a_table_from_a_russian_excel_and_a_text_of_two_lines(tmp_path):
    path = tmp_path / "excel.csv"
    path.write_bytes(
        '# пояснение\r\ncol_name;role;cell;meaning\r\nСостояние;status;"на балансе\nакимата";closed\r\n'.encode(
            "cp1251"
        )
    )
    assert load_readings_file(path).columns["Состояние"].texts == {"на балансе\nакимата": "closed"}


def test_what_the_file_gives_for_a_column_is_checked_once_its_role_is_known(tmp_path):
    found = load_readings_file(written(tmp_path, {"columns": {"V": {"unit": "t", "texts": {"a": "somehow"}}}}))
    assert [error.path for error in found.errors({"volume": "V"})] == ["columns.V.unit", "columns.V.texts.a"]
    assert not found.errors({"name": "V"}) or [error.path for error in found.errors({"name": "V"})] == [
        "columns.V.unit"
    ]


def test_rows_of_an_exported_table_that_say_nothing_are_passed_over(tmp_path):
    text = ("col_name,role,cell,meaning,n_rows,effect\nV,volume,≈ 3400 (?),not understood,1,\nV,volume,много,не понято,1,\n"
            "V,volume,,\"12 numbers: 1 to 9\",12,\nV,volume,3000-3400,3 000 – 3 400 m³,1,\n")  # fmt: skip
    found = load_readings_file(written(tmp_path, text, "exported.csv"))
    assert found.columns["V"].texts == {"3000-3400": "3 000 – 3 400 m³"}
