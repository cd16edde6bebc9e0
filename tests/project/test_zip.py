"""The zip as a user meets it: installed into a fresh profile and loaded by QGIS itself."""

import json

import pytest
from e2e import PLUGIN, Profile

WITHOUT_PANDAS = """
from importlib.machinery import PathFinder
found = PathFinder.find_spec
PathFinder.find_spec = lambda name, *rest: None if name == "pandas" else found(name, *rest)
"""


@pytest.fixture(scope="module")
def profile(plugin_zip, tmp_path_factory):
    return Profile(tmp_path_factory.mktemp("home"), plugin_zip)


def test_qgis_loads_the_plugin_and_sees_its_provider(profile):
    listed = json.loads(profile.call("--json", "plugins").stdout)["plugins"]
    assert listed[PLUGIN]["loaded"] is True


def test_qgis_lists_every_algorithm_of_the_provider(profile, provider):
    listed = json.loads(profile.call("--json", "list").stdout)["providers"]["tmfhazard"]["algorithms"]
    assert set(listed) == {algorithm.id() for algorithm in provider.algorithms()}
    assert {"tmfhazard:score", "tmfhazard:style"} <= set(listed)


def test_help_shows_every_parameter_and_output(profile, provider):
    for algorithm in provider.algorithms():
        shown = json.loads(profile.call("--json", "help", algorithm.id()).stdout)
        assert set(shown["parameters"]) == {parameter.name() for parameter in algorithm.parameterDefinitions()}
        assert set(shown["outputs"]) == {output.name() for output in algorithm.outputDefinitions()}


def test_the_plugin_leaves_no_message_when_it_loads(profile):
    printed = profile.call("plugins")
    assert "Traceback" not in printed.stdout + printed.stderr
    assert PLUGIN not in printed.stderr


def test_without_pandas_the_algorithms_are_there_and_say_what_is_missing(plugin_zip, tmp_path, facilities_path):
    bare = Profile(tmp_path / "home", plugin_zip)
    (tmp_path / "sitecustomize.py").write_text(WITHOUT_PANDAS)
    bare.environment["PYTHONPATH"] = str(tmp_path)
    assert "tmfhazard:score" in bare.call("list").stdout
    refused = bare.call(
        "run", "tmfhazard:score", f"--INPUT={facilities_path}", f"--OUTPUT={tmp_path / 'x.gpkg'}", check=False
    )
    printed = refused.stdout + refused.stderr
    assert refused.returncode != 0
    assert "pandas" in printed
    assert "Traceback" not in printed
    assert not (tmp_path / "x.gpkg").exists()
