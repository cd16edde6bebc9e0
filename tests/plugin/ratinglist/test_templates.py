"""The web page's templates: nothing unescaped enters, a ministry brings its own, errors in it lose nothing."""

import re
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from tmf_hazard_plugin.core.languages import LANGUAGES, Language
from tmf_hazard_plugin.core.result import HOW, HOW_STYLES
from tmf_hazard_plugin.plugin.algorithms import ratinglist, ratinglist_parameters
from tmf_hazard_plugin.plugin.algorithms.ratinglist import RatingList
from tmf_hazard_plugin.report.page import page_data
from tmf_hazard_plugin.report.rendering import FOLDER, OwnTemplateError, check_own_template

pytestmark = pytest.mark.usefixtures("provider")
EVIL = ["<script>alert(1)</script>", "\"quoted\" 'quoted'", "{{ 7*7 }}{% raw %}", "a & b &amp; c", "]]> --> </svg>"]
EXAMPLE = ROOT / "docs/guide/shared/own_template.html"


class Parsed(HTMLParser):
    """The tags, the values of the attributes and the texts of a page."""

    def __init__(self, path):
        super().__init__()
        self.tags, self.values, self.texts = [], [], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.values += [value or "" for _, value in attributes]

    def handle_data(self, data):
        self.texts.append(data.strip())


def run(algorithm, **parameters):
    import processing

    try:
        return processing.run(f"tmfhazard:{algorithm}", parameters, feedback=QgsProcessingFeedback(False))
    except QgsProcessingException as error:
        raise QgsProcessingException(str(error)) from None


def scored(names):
    """Facilities with these names, also as group, in a field with the alias of the first name; scored."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string&field=volume:double&field=part:string", "x", "memory")
    features = []
    for k, name in enumerate(names):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, 10.0 ** (9 - k), name])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(70 + k, 42)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    result = run("score", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", METHOD=2)["OUTPUT"]
    result.setFieldAlias(result.fields().indexOf("part"), names[0])
    return result


def crossings(names):
    """Where paths meet a border, between countries of these names; facility 1."""
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=tmf_row:integer&field=tmf_name:string&field=haz_class:integer&field=kind:string"
        "&field=from_ctry:string&field=to_ctry:string&field=dist_km:double&field=travel_h:double", "x", "memory")  # fmt: skip
    for k, name in enumerate(names):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([1, name, 4, "crossing", name, name, 10.0 + k, 3.0])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(70 + k, 42)))
        layer.dataProvider().addFeatures([feature])
    return layer


def registered():
    return QgsApplication.processingRegistry().algorithmById("tmfhazard:ratinglist")


def error(**parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return registered().create().checkParameterValues(parameters, context)[1]


@pytest.fixture
def own(tmp_path):
    """Writes an own template; returns its path."""

    def write(text):
        path = tmp_path / "шаблон.html"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


@pytest.mark.parametrize("template", [False, True], ids=["shipped", "own"])
def test_no_text_from_data_becomes_a_tag_or_a_template(tmp_path, own, template):
    clean = [f"name {k}" for k in range(len(EVIL))]
    parsed = []
    for names in (clean, EVIL):
        path, whole = tmp_path / "list.html", " ".join(names)
        more = {"TEMPLATE": own('{% extends "rating_list.html" %}{% block footer %}{{ title }}{% endblock %}')}
        run("ratinglist", INPUT=scored(names), TITLE=whole, ORGANISATION=whole, GROUP_FIELD="part", LANGUAGE=1,
            DATE="2026-01-31", CROSSINGS=crossings(names), HTML=str(path), **(more if template else {}))  # fmt: skip
        parsed.append(Parsed(path))
    assert parsed[0].tags == parsed[1].tags and parsed[1].tags.count("script") == 1
    for name in EVIL:
        shown = " ".join(name.split())
        assert parsed[1].texts.count(shown) >= 4, name  # row, group, filter, from and to country
        assert any(shown in value for value in parsed[1].values), name
    assert " ".join(EVIL) in parsed[1].texts
    assert not any("49" in text for text in parsed[1].texts if "7*7" in text)


def test_every_expression_of_the_templates_is_escaped():
    """But for the script of the page, which is the plugin's own."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.html")}
    unescaped = [
        (name, found) for name, text in texts.items() for found in re.findall(r"\{\{.*?\|\s*safe.*?\}\}", text)
    ]
    assert unescaped == [("rating_list.html", "{{ script|safe }}")]
    assert not any("autoescape" in text for text in texts.values())
    code = [path.read_text(encoding="utf-8") for path in FOLDER.parent.glob("*.py")]
    assert not [text for text in code if re.search(r"Markup|[\"']<\w|</", text)]  # no markup is made in code


def test_the_example_of_the_guide(tmp_path):
    names = ["Ақсу", "B"]
    plain, made = tmp_path / "plain.html", tmp_path / "own.html"
    common = {"INPUT": scored(names), "DATE": "2026-03-01", "LANGUAGE": 1, "ORGANISATION": "Ministry & Co"}
    run("ratinglist", HTML=str(plain), **common)
    run("ratinglist", HTML=str(made), TEMPLATE=str(EXAMPLE), **common)
    before, after = Parsed(plain), Parsed(made)
    assert "Order No. 12 of 1 March 2026" in after.texts and "Ministry & Co" in after.texts
    assert "Ministry & Co, 2026-03-01. 2 · Facilities" in after.texts
    html = made.read_text(encoding="utf-8")
    assert '<section id="charts">' not in html and '<section id="list">' in html and "h1 { color: #0b5d3b; }" in html
    assert before.tags.count("tr") == after.tags.count("tr") and "seal" in after.values
    assert "#charts" in before.values and "#charts" not in after.values and "#method" in after.values


def test_the_blocks_that_are_documented_are_there():
    text = (FOLDER / "rating_list.html").read_text(encoding="utf-8")
    head, body = text.split("#}", 1)
    listed = head.split("Blocks, in the order of the page", 1)[1].split("What a template may print", 1)[0]
    documented = set(re.findall(r"^    ([a-z]+(?:, [a-z]+)*)", listed, re.MULTILINE))
    blocks = set(re.findall(r"\{% block (\w+) %\}", body))
    assert {name for names in documented for name in names.split(", ")} == blocks


def test_what_is_documented_can_be_printed(tmp_path, own):
    """Every name, every attribute and every loop at the head of the template."""
    head = (FOLDER / "rating_list.html").read_text(encoding="utf-8").split("#}", 1)[0]
    listed = re.sub(r"\n {6,}", " ", head.split("What a template may print", 1)[1].split("Every text", 1)[0])
    lines = re.findall(r"^    ([a-z_]+(?:, [a-z_]+)*) +(\S.*)$", listed, re.MULTILINE)
    attributes = {"classes": "x", "components": "x", "charts": "x", "ranking": "x.rows", "waiting": "x.rows"}
    text, loops = "", 0
    for names, meaning in lines:
        for name in names.split(", "):
            text += f"{{{{ {name} }}}}"
            for loop, variables in re.findall(r"(\{% for (.+?) in .+? %\})", meaning):
                text += f"{loop}{''.join(f'[{{{{ {one} }}}}]' for one in variables.split(', '))}{{% endfor %}}"
                loops += 1
            if name in attributes:
                known = re.sub(r" \(.+?\)", "", meaning.split("Of a row: ")[-1].split(": ")[-1]).split(", ")
                assert len(known) > 4
                source = attributes[name].replace("x", name)
                text += f"{{% for x in {source} %}}{''.join(f'{{{{ x.{one} }}}}' for one in known)}{{% endfor %}}"
    assert len(lines) > 12 and loops == 4
    page = tmp_path / "list.html"
    run("ratinglist", INPUT=scored(["a", "b"]), CROSSINGS=crossings(["Abroad"]), GROUP_FIELD="part", HTML=str(page),
        TEMPLATE=own(text))  # fmt: skip
    assert "[Abroad][Abroad][10]" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ('{% extends "rating_list.html" %}\n{% block footer %}\n{{ title }', 3, "unexpected"),
        ('{% extends "rating_list.html" %}\n{% block footer %}{% endblok %}', 2, "endblok"),
        ("{% macro %}", 1, "token"),
        ('{% extends "rating_list.html" %}\n{% block footr %}Ministry{% endblock %}', 2, "footr"),
    ],
)
def test_a_template_that_breaks_the_rules_is_refused_before_the_run(tmp_path, own, text, line, reason):
    path = own(text)
    message = error(INPUT=scored(["a"]), HTML=str(tmp_path / "list.html"), TEMPLATE=path)
    assert path in message and f"line {line}:" in message and reason in message
    assert error(INPUT=scored(["a"]), CSV=str(tmp_path / "list.csv"), TEMPLATE=path) == ""


def test_a_block_of_its_own_within_one_that_there_is_is_no_mistake(tmp_path, own):
    text = '{% extends "rating_list.html" %}{% block footer %}{% block office %}Office{% endblock %}{% endblock %}'
    page = tmp_path / "list.html"
    run("ratinglist", INPUT=scored(["a"]), HTML=str(page), TEMPLATE=own(text))
    assert "Office" in page.read_text(encoding="utf-8")


def test_an_empty_template_is_refused(tmp_path, own):
    assert "empty" in error(INPUT=scored(["a"]), HTML=str(tmp_path / "list.html"), TEMPLATE=own(" \n"))


def test_files_that_are_no_templates_are_refused(tmp_path):
    (tmp_path / "latin.html").write_bytes("Größe".encode("latin-1"))
    (tmp_path / "folder").mkdir()
    html = str(tmp_path / "list.html")
    for name, reason in (("latin.html", "not UTF-8"), ("nowhere.html", "does not exist"), ("folder", "TEMPLATE")):
        assert reason in error(INPUT=scored(["a"]), HTML=html, TEMPLATE=str(tmp_path / name))
    assert "overwrite" in error(INPUT=scored(["a"]), HTML=str(EXAMPLE), TEMPLATE=str(EXAMPLE))


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("{{ ministry }}", "'ministry' is undefined"),
        ("{{ words.nothing }}", "nothing"),
        ("{{ ranking.rows[0].nome }}", "nome"),
        ("{{ 1 // 0 }}", "zero"),
        ('{% include "own.css" %}', "own.css"),
        ('{% include "../rendering.py" %}', "rendering.py"),
        ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "recursion"),
        ("{{ ''.__class__.__mro__ }}", "unsafe"),
        ("{{ words.clear() }}", "unsafe"),
        ("{{ range(10**9)|list }}", "Range too big"),
    ],
)
def test_an_error_of_a_template_loses_nothing(tmp_path, own, expression, reason):
    """The other files are written, an older page stays, and the message names file, line and reason."""
    html, csv, path = tmp_path / "list.html", tmp_path / "list.csv", own(
        '{% extends "rating_list.html" %}\n{% block footer %}\n' + expression + "\n{% endblock %}"
    )  # fmt: skip
    html.write_text("older", encoding="utf-8")
    with pytest.raises(QgsProcessingException) as caught:
        run("ratinglist", INPUT=scored(["a"]), LANGUAGE=1, HTML=str(html), CSV=str(csv), TEMPLATE=path)
    message = str(caught.value)
    assert path in message and "line 3:" in message and reason in message and "Traceback" not in message
    assert f"The other files were written: {csv}" in message
    assert html.read_text(encoding="utf-8") == "older" and "haz_rank" in csv.read_text(encoding="utf-8-sig")


def test_a_template_gets_nothing_that_could_do_anything(tmp_path, monkeypatch):
    """No arrays (numpy writes files), no functions, no objects of QGIS."""
    reports = []
    monkeypatch.setattr(ratinglist, "html_text", lambda report, own: (reports.append(report), "")[1])
    run("ratinglist", INPUT=scored(EVIL), CROSSINGS=crossings(EVIL), GROUP_FIELD="part", HTML=str(tmp_path / "x.html"))
    kinds = set()

    def visit(value):
        kinds.add(type(value))
        if is_dataclass(value):
            assert type(value).__module__.startswith("tmf_hazard_plugin.")
            value = [getattr(value, field.name) for field in fields(value)]
        for item in [*value, *value.values()] if isinstance(value, dict) else value:
            if not isinstance(item, str):
                visit(item) if isinstance(item, (list, tuple, dict)) or is_dataclass(item) else kinds.add(type(item))

    visit(page_data(reports[0]))
    plain = {kind for kind in kinds if not is_dataclass(kind)}
    assert plain <= {dict, list, tuple, str, int, float, bool, type(None)}, plain
    assert not any(issubclass(kind, (np.ndarray, np.generic)) for kind in kinds)


def test_without_jinja2_all_other_files_are_written(tmp_path, monkeypatch):
    for module in (ratinglist, ratinglist_parameters):
        monkeypatch.setattr(module, "templates_available", lambda: False)
    html, csv = tmp_path / "list.html", tmp_path / "list.csv"
    layer = scored(["a"])
    assert "Jinja2" in error(INPUT=layer, HTML=str(html), CSV=str(csv))
    assert error(INPUT=layer, CSV=str(csv)) == ""
    with pytest.raises(QgsProcessingException, match="Jinja2"):  # a model does not ask before the run
        registered().run(
            {"INPUT": layer, "HTML": str(html), "CSV": str(csv)}, QgsProcessingContext(), QgsProcessingFeedback(),
            catchExceptions=False,
        )  # fmt: skip
    assert csv.exists() and not html.exists()


def test_an_own_template_in_another_encoding_than_utf8_is_named(tmp_path):
    path = tmp_path / "t.html"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(OwnTemplateError) as caught:
        check_own_template(str(path))
    assert caught.value.path == str(path) and Path(caught.value.path).exists()


def test_the_languages_of_the_list_are_those_of_the_table(monkeypatch):
    monkeypatch.setitem(LANGUAGES, "xx", Language("xx", "Toy", 2))
    algorithm = RatingList()
    algorithm.initAlgorithm()
    options = algorithm.parameterDefinition("LANGUAGE").options()
    assert options[:4] == ["As QGIS", "English", "Russian", "Kazakh"]
    assert len(options) == 1 + len(LANGUAGES) and options[-1] == "Toy"


def test_every_way_of_knowing_has_a_look():
    assert list(HOW_STYLES) == list(range(len(HOW)))
