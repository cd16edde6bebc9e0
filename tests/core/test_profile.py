"""Profiles as data: the shipped ones, a ministry's own one, and the refusal of bad ones. No QGIS."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest

from tmf_hazard_plugin.core import (
    BUILTIN_PROFILES,
    ProfileError,
    builtin_profile,
    load_profile,
    parse_profile,
    read_variables,
    score,
)
from tmf_hazard_plugin.core.profile import PROFILES
from tmf_hazard_plugin.core.result import RESULT_FIELDS
from tmf_hazard_plugin.core.schema_check import schema_errors

SCHEMA = json.loads((PROFILES / "profile.schema.json").read_text(encoding="utf-8"))
OWN = {
    "id": "ministry",
    "version": "2.1",
    "title": {"ru": "Методика министерства"},
    "sources": {"order": {"ru": "Приказ № 1"}},
    "variables": [
        {"id": "dam_height_m", "kind": "number", "title": "Высота дамбы", "fields": ["высота дамбы"], "minimum": 0, "maximum": 400},
        {"id": "seepage", "kind": "flag", "title": "Фильтрация"},
        {"id": "raising", "kind": "category", "title": "Способ", "words": {"up": ["upstream", "внутрь"], "down": ["downstream"]}},
    ],
    "components": [
        "thi_cap",
        {"id": "height", "kind": "steps", "input": "dam_height_m", "steps": [{"score": 0}, {"from": 30, "score": 1}],
         "range": [0, 1], "title": "Высота", "source": "order", "grade": "C-"},
        {"id": "seep", "kind": "flag", "input": "seepage", "yes": 1, "no": 0, "range": [0, 1], "title": "x", "source": "order", "grade": "C"},
        {"id": "raise", "kind": "lookup", "input": "raising", "scores": {"up": 1, "down": 0}, "range": [0, 1], "title": "x",
         "source": "order", "grade": "C"},
    ],
    "classes": [{"code": 1, "title": {"ru": "Малая"}}, {"code": 2, "from": 5}, {"code": 3, "from": 7}, {"code": 4, "from": 9}],
}  # fmt: skip


def changed(*steps):
    """OWN with changes: (path..., value) sets, (path..., None) deletes."""
    data = copy.deepcopy(OWN)
    for *path, value in steps:
        at = data
        for key in path[:-1]:
            at = at[key]
        if value is None:
            del at[path[-1]]
        else:
            at[path[-1]] = value
    return data


def test_shipped_profiles():
    expected = {"thi_basic": [6, 8, 10], "thi": [7, 9, 11], "thi_water": [8, 10, 12], "tri": [9, 12, 15]}
    for name in BUILTIN_PROFILES:
        profile = builtin_profile(name)
        jsonschema.validate(json.loads((PROFILES / f"{name}.json").read_text(encoding="utf-8")), SCHEMA)
        assert list(profile.breaks) == expected[name]
        assert profile.id == name
        for texts in (
            profile.title,
            profile.description,
            *(c.title for c in profile.components),
            *profile.sources.values(),
        ):
            assert set(texts) == {"en", "ru", "kk"}
        assert all(c.grade in ("A", "B", "C+", "C", "C-") and c.source in profile.sources for c in profile.components)
    assert BUILTIN_PROFILES == ("thi_water", "thi", "thi_basic", "tri")  # METHOD's options: only ever appended to


def test_a_ministrys_own_method_takes_one_file_and_no_code(tmp_path):
    path = tmp_path / "методика.json"
    path.write_text(json.dumps(OWN, ensure_ascii=False), encoding="utf-8")
    profile = load_profile(path)
    columns = {
        "volume": [1e6, 1e6],
        "dam_height_m": ["30", "29,9"],
        "seepage": ["да", None],
        "raising": ["внутрь", "downstream"],
    }
    variables, cells = read_variables(columns, 2, own=profile.variables)
    result = score(profile, variables)
    assert not any(read.not_understood for read in cells.values())
    assert result[["thi_cap", "height", "seep", "raise"]].to_numpy().tolist() == [[6, 1, 1, 1], [6, 0, 1, 0]]
    assert result.assumed.tolist() == ["", "seep:assumed"]
    assert profile.stamp == "ministry 2.1 [5, 7, 9]"
    assert profile.class_titles == {1: {"ru": "Малая"}}


def test_a_profile_may_bring_its_own_substances():
    data = changed(("components", 0, "thi_tox"))
    data["substances"] = [{"score": 1, "words": ["boron", "борн* кислот*"]}]
    profile = parse_profile(data)
    variables, _ = read_variables(
        {"substance": ["борная кислота", "uranium", "борная кислота, нечто"]},
        3,
        own=profile.variables,
        substances=profile.substances,
    )
    assert score(profile, variables).thi_tox.tolist() == [1, 3, 3]  # what is not in the list is unknown: the worst


BAD = [
    ([("id", None)], "id", "missing"),
    ([("id", "Мой профиль")], "id", "wrong_form"),
    ([("title", 5)], "title", "wrong_type"),
    ([("colour", "red")], "colour", "unknown_key"),
    ([("components", [])], "components", "wrong_count"),
    ([("components", 0, "thi_capp")], "components[0]", "unknown_component"),
    ([("components", 1, "kind", "formula")], "components[1].kind", "not_allowed"),
    ([("components", 1, "input", "height_of_dam")], "components[1].input", "unknown_variable"),
    ([("components", 1, "input", None)], "components[1].input", "missing"),
    ([("components", 1, "grade", None)], "components[1].grade", "missing"),
    ([("components", 1, "grade", "D")], "components[1].grade", "not_allowed"),
    ([("components", 1, "source", "nobody")], "components[1].source", "unknown_source"),
    ([("components", 1, "range", [0])], "components[1].range", "wrong_count"),
    ([("components", 1, "range", [1, 0])], "components[1].range", "not_ascending"),
    ([("components", 1, "range", [0, 0.5])], "components[1].range", "range_too_small"),
    ([("components", 1, "steps", 1, "from", "high")], "components[1].steps[1].from", "wrong_type"),
    ([("components", 1, "steps", 1, "from", None)], "components[1].steps[1].from", "missing"),
    ([("components", 1, "id", "height_of_the_dam")], "components[1].id", "wrong_form"),
    ([("components", 1, "id", "haz_score")], "components[1].id", "duplicate"),
    ([("components", 2, "id", "height")], "components[2].id", "duplicate"),
    ([("components", 3, "scores", "up", None)], "components[3].scores.up", "missing"),
    ([("components", 3, "scores", "sideways", 1)], "components[3].scores.sideways", "unknown_key"),
    ([("classes", 3, None)], "classes", "wrong_count"),
    ([("classes", 2, "from", 4)], "classes[2].from", "not_ascending"),
    ([("classes", 1, "from", None)], "classes[1].from", "missing"),
    ([("classes", 1, "code", 3)], "classes[1].code", "not_allowed"),
    ([("variables", 2, "words", None)], "variables[2].words", "missing"),
    ([("variables", 0, "id", "fos")], "variables[0].id", "duplicate"),
    ([("variables", 0, "id", "volume")], "variables[0].id", "duplicate"),
    ([("variables", 0, "id", "seepage")], "variables[1].id", "duplicate"),
    ([("variables", 0, "minimum", 500)], "variables[0].maximum", "not_ascending"),
    ([("variables", 2, "words", "down", ["Внутрь"])], "variables[2].words.down[0]", "doubled_word"),
    ([("variables", 2, "words", "down", ["-"])], "variables[2].words.down[0]", "empty_word"),
    ([("substances", [{"score": 0, "words": ["*"]}])], "substances[0].words[0]", "empty_word"),
    ([("components", 1, "id", "geom")], "components[1].id", "duplicate"),
    ([("components", 1, "id", "height\n")], "components[1].id", "wrong_form"),
    ([("components", 1, "range", [0, float("nan")])], "components[1].range[1]", "not_finite"),
    ([("components", 1, "steps", 1, "from", float("inf"))], "components[1].steps[1].from", "not_finite"),
    ([("classes", 3, "from", 10**400)], "classes[3].from", "not_finite"),
]  # fmt: skip


@pytest.mark.parametrize(("steps", "path", "code"), BAD, ids=[f"{path}-{code}" for _, path, code in BAD])
def test_bad_profiles_are_refused_with_the_path_of_the_key(steps, path, code):
    with pytest.raises(ProfileError) as error:
        parse_profile(changed(*steps))
    (found,) = [found for found in error.value.errors if (found.path, found.code) == (path, code)]
    assert found.expected != "" or code in ("not_finite", "empty_word")  # what would be right


@pytest.mark.parametrize("steps", [steps for steps, _, code in BAD if code != "not_finite"] + [[]])
def test_our_schema_reader_agrees_with_jsonschema(steps):
    data = json.loads(json.dumps(changed(*steps)).replace("\\n", ""))  # JSON Schema's "$" lets a line end pass
    assert bool(schema_errors(data, SCHEMA)) == bool(list(jsonschema.Draft7Validator(SCHEMA).iter_errors(data)))


@pytest.mark.parametrize("data", [[], 5, "x", None, {}, {"components": {}}])
def test_nonsense_is_refused(data):
    with pytest.raises(ProfileError):
        parse_profile(data)


def test_unreadable_files_are_refused(tmp_path):
    def code_of(content: bytes | None, name="a.json"):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(ProfileError) as error:
            load_profile(path)
        return error.value.errors[0].code

    assert code_of(None, "absent.json") == "unreadable"
    assert code_of(b"{", "b.json") == "not_json"
    assert code_of("{}".encode("utf-16")) == "not_utf8"
    assert code_of(b"[" * 100_000, "c.json") == "not_json"
    assert code_of(b'{"id": "a", "id": "b"}', "d.json") == "doubled_key"
    assert code_of(b'{"title": ' + b'{"en": ' * 900 + b"1" + b"}" * 901, "e.json") == "too_deep"


def test_a_profile_of_very_many_keys_is_refused_quickly(tmp_path):
    path = tmp_path / "many.json"
    path.write_text(json.dumps({f"key_{k}": k for k in range(60_000)}), encoding="utf-8")
    started = time.perf_counter()
    with pytest.raises(ProfileError):
        load_profile(path)
    assert time.perf_counter() - started < 10  # it was over a minute


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e400", "9" * 400, "9" * 5000])
def test_numbers_that_are_none_are_refused_with_their_place(tmp_path, number):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(OWN).replace('"from": 9', f'"from": {number}'), encoding="utf-8")
    with pytest.raises(ProfileError) as error:
        load_profile(path)
    assert [(found.path, found.code) for found in error.value.errors] == [("classes[3].from", "not_finite")]


@pytest.mark.parametrize("policy", ["worst", "best", "middle"])
def test_a_logarithm_that_does_not_exist_is_unknown(policy):
    component = {**OWN["components"][1], "kind": "log10", "input": "dam_height_m", "range": [0, 2]}
    del component["steps"]
    profile = parse_profile(changed(("components", 1, component)))
    variables, cells = read_variables({"dam_height_m": [0, 100], "volume": [1e6, 1e6]}, 2, own=profile.variables)
    result = score(profile, variables, policy)
    assert not any(read.not_understood for read in cells.values())  # 0 is a possible height
    assert result.height.tolist() == [{"worst": 2, "best": 0, "middle": 1}[policy], 2]
    assert "height:assumed" in result.assumed[0] and "height:measured" in result.basis[1]


def test_a_table_component_is_checked():
    table = {"id": "t", "kind": "table", "pairs": [["river_size", "river_dist_m"]], "within": [500, 1000],
             "scores": {"small": [1, 1, 0], "medium": [2, 1, 0], "large": [3, 2, 1]}, "absent": 0, "range": [0, 3],
             "title": "t", "source": "plugin", "grade": "C-"}  # fmt: skip
    parse_profile(changed(("components", 0, table)))
    for key, value, path in (
        ("within", [1000, 500], "components[0].within"),
        ("scores", {**table["scores"], "small": [1, 0]}, "components[0].scores.small"),
        ("pairs", [["river_dist_m", "river_size"]], "components[0].pairs[0][0]"),
        ("absent", 9, "components[0].range"),
    ):
        with pytest.raises(ProfileError) as error:
            parse_profile(changed(("components", 0, {**table, key: value})))
        assert path in [found.path for found in error.value.errors]


def test_result_fields_stay_unique_in_ten_characters():
    ids = {c.id for name in BUILTIN_PROFILES for c in builtin_profile(name).components}
    names = [*ids, *RESULT_FIELDS]
    assert all(name.isascii() and len(name) <= 10 for name in names)
    assert len({name.lower() for name in names}) == len(names)


def test_the_core_works_without_qgis():
    code = (
        "import sys\n"
        "class Block:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('qgis', 'PyQt5', 'PyQt6', 'osgeo'): raise ImportError(name)\n"
        "sys.meta_path.insert(0, Block())\n"
        "import doctest, tmf_hazard_plugin.core as core, tmf_hazard_plugin\n"
        "result = doctest.testmod(core)\n"
        "sys.exit(result.failed or not result.attempted)\n"
    )
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
