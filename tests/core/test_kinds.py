"""The registry of component kinds: a kind that is registered is known everywhere. No QGIS."""

import json
import sys

import jsonschema
import pytest
from conftest import ROOT
from toy_kinds import Linear, method

from tmf_hazard_plugin.core import ProfileError, parse_profile, read_variables, score
from tmf_hazard_plugin.core.columns import add_alias, aliases, find_column, remove_alias
from tmf_hazard_plugin.core.kinds import KINDS, ComponentKind, register, unregister
from tmf_hazard_plugin.core.kinds.base import OneVariableKind
from tmf_hazard_plugin.core.profile import PROFILES
from tmf_hazard_plugin.core.profile_schema import profile_schema

sys.path.insert(0, str(ROOT / "tools"))


class English:
    """Leaves texts and names as they are."""

    def translate(self, text):
        return text

    def number(self, value):
        return f"{value:g}"

    def variable(self, name):
        return f"<{name}>"

    def category(self, name):
        return name


@pytest.fixture
def linear():
    register(Linear)
    yield KINDS["linear"]
    unregister("linear")


def errors_of(data):
    with pytest.raises(ProfileError) as error:
        parse_profile(data)
    return [(found.path, found.code) for found in error.value.errors]


def test_an_unregistered_kind_is_refused():
    assert set(errors_of(method())) == {
        ("components[0].kind", "not_allowed"),
        ("components[0].slope", "unknown_key"),
        ("components[0].up_to", "unknown_key"),
    }


def test_a_registered_kind_is_checked(linear):
    parse_profile(method())
    assert errors_of(method(up_to=9000)) == [("components[0].range", "range_too_small")]
    assert errors_of(method(slope="steep")) == [("components[0].slope", "wrong_type")]
    assert errors_of(method(input="fos_m")) == [("components[0].input", "unknown_variable")]
    assert errors_of(method(kind="linearr")) == [("components[0].kind", "not_allowed")]
    lacking = method()
    del lacking["components"][0]["slope"]
    assert errors_of(lacking) == [("components[0].slope", "missing")]


def test_the_schema_knows_a_registered_kind(linear):
    validator = jsonschema.Draft7Validator(profile_schema())
    validator.check_schema(profile_schema())
    assert validator.is_valid(method())
    assert not validator.is_valid(method(slope="steep"))
    assert not validator.is_valid(method(kind="linearr"))


def test_a_registered_kind_is_scored(linear):
    profile = parse_profile(method())
    variables, cells = read_variables({"dam_m": [2, "5,5", None, 40]}, 4, own=profile.variables)
    result = score(profile, variables)
    assert not any(read.not_understood for read in cells.values())
    assert result.height.tolist() == [1, 2.75, 3, 3]
    assert result.haz_min.tolist() == [1, 2.75, 0, 3]
    assert result.basis.tolist() == ["height:measured", "height:measured", "height:assumed", "height:measured"]


def test_a_registered_kind_is_worded(linear):
    (component,) = parse_profile(method()).components
    assert component.inputs == ["dam_m"]
    assert component.words(English()) == "0.5 × <dam_m>"
    assert component.signs() == ["0.5 × `dam_m`"]
    import docs

    assert docs.rule_of(component) == "0.5 × `dam_m`"


def test_a_bar_has_an_end_only_where_the_score_has_one(linear):
    data = method()
    assert parse_profile(data).components[0].most == 3
    del data["components"][0]["up_to"]
    assert parse_profile(data).components[0].most is None


def kind_without(part, base):
    """``Linear`` as a subclass of ``base``, without ``part``."""
    parts = {name: value for name, value in vars(Linear).items() if not name.startswith("__") and name != part}
    if base is ComponentKind:
        parts = {
            **parts,
            **{name: vars(OneVariableKind)[name] for name in ("inputs", "errors", "interval") if name != part},
        }
    return type("Unfinished", (base,), parts)


@pytest.mark.parametrize(
    ("part", "base"),
    [
        *((part, OneVariableKind) for part in ("id", "schema", "scores", "score", "words", "signs")),
        *((part, ComponentKind) for part in ("inputs", "errors", "interval")),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_an_unfinished_kind_is_refused_with_the_name_of_what_it_lacks(part, base):
    with pytest.raises(TypeError, match=rf"Unfinished lacks: {part}$"):
        register(kind_without(part, base))
    assert "linear" not in KINDS


def test_a_kind_whose_id_is_taken_is_refused(linear):
    with pytest.raises(ValueError, match="linear is registered already"):
        register(Linear)


@pytest.mark.parametrize(
    ("properties", "named"),
    [
        ({"range": {"type": "number"}}, "range"),  # belongs to every component
        ({"slope": {"type": "number", "minimum": 0}}, "minimum"),  # would be passed over
    ],
)
def test_a_schema_that_would_not_be_read_is_refused(properties, named):
    kind = type("Odd", (Linear,), {"schema": {"required": [], "properties": properties}})
    with pytest.raises(ValueError, match=f"must not use: {named}$"):
        register(kind)
    assert "linear" not in KINDS


def test_the_shipped_schema_is_up_to_date_with_the_kinds():
    import profile_schema as tool

    assert (PROFILES / "profile.schema.json").read_text(encoding="utf-8") == tool.schema_text()
    jsonschema.Draft7Validator.check_schema(json.loads(tool.schema_text()))


def test_a_column_name_is_added_for_all_algorithms():
    names = ["id", "Hauteur_du_barrage", "Stauraum"]
    assert find_column(names, "rivers", "river_id") != "Stauraum"
    assert find_column(names, "facilities", "volume") == ""
    add_alias("facilities", "volume", "Stauraum")
    try:
        assert find_column(names, "facilities", "volume") == "Stauraum"
        assert find_column(["id", "STAURAUM, Mm3"], "facilities", "volume") == "STAURAUM, Mm3"
        assert "Stauraum" in aliases("facilities", "volume")
    finally:
        remove_alias("facilities", "volume", "Stauraum")
    assert find_column(names, "facilities", "volume") == ""


def test_an_added_column_name_is_found_where_a_shapefile_truncated_it():
    names = ["Dammpegel_"]  # Dammpegelnummer
    assert find_column(names, "rivers", "river_id") == ""
    add_alias("rivers", "river_id", "Dammpegel nummer")
    try:
        assert find_column(names, "rivers", "river_id") == "Dammpegel_"
        add_alias("places", "place_population", "Dammpegel ort")
        try:
            assert find_column(names, "rivers", "river_id") == ""  # it may be the beginning of either
        finally:
            remove_alias("places", "place_population", "Dammpegel ort")
        assert find_column(names, "rivers", "river_id") == "Dammpegel_"
    finally:
        remove_alias("rivers", "river_id", "Dammpegel nummer")
    assert find_column(names, "rivers", "river_id") == ""
