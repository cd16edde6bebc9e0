"""The user guide and the reference: up to date, whole in every language, and every recipe in them runs."""

import ast
import json
import os
import re
import shutil
import subprocess
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlparse

import pytest
from conftest import ROOT
from e2e import PLUGIN, QGIS_PROCESS, Profile, rows

import docs

GUIDE = ROOT / "docs/guide"
PAGES = sorted(path.name for path in (GUIDE / "en").glob("*.md"))
ALL_PAGES = [path for part in ("guide", "reference") for path in sorted((ROOT / "docs" / part).glob("*/*.md"))]
ALGORITHMS = sorted(path.stem for path in (ROOT / "docs/reference/en").glob("*.md") if path.stem != "index")
FIRST = ("enable.sh", "score.sh")  # others build on them
RECIPES = sorted(path.name for path in docs.SHARED.glob("*.sh"))


def ids(paths):
    return [path.relative_to(ROOT).as_posix() for path in paths]


@pytest.mark.parametrize("language", docs.LANGUAGES)
def test_pages_are_up_to_date_with_the_code(language, provider, tmp_path, monkeypatch):
    from tmf_hazard_plugin.plugin import i18n

    if not shutil.which("lrelease"):
        pytest.skip("lrelease is not installed")
    monkeypatch.setattr(i18n, "CATALOGUES", i18n.CATALOGUES)  # put back afterwards
    docs.compile_catalogues(str(tmp_path))
    try:
        assert ids(docs.stale([language])) == []
    finally:
        i18n.clear()


def headings(text):
    return [
        line.split(" ")[0] for line in re.sub(r"```.*?```", "", text, flags=re.DOTALL).splitlines() if line[:1] == "#"
    ]


def blocks(text):
    return re.findall(r"<!-- ((?:fill|message): .+?) -->", text)


def pictures(text):
    """The pictures of the prose; those of the blocks come from the code."""
    return re.findall(r"!\[[^\]]*\]\(([^)]+)\)", docs.BLOCK.sub("", text))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", docs.LANGUAGES[1:])
def test_a_page_is_whole_in_every_language(language, page):
    english = (GUIDE / "en" / page).read_text(encoding="utf-8")
    other = (GUIDE / language / page).read_text(encoding="utf-8")
    other = other.replace(f"/{language}/", "/en/").replace(f"_{language}.png", "_en.png")
    for part in (headings, blocks, pictures):
        assert part(other) == part(english)
    links = [re.findall(r"\]\(([^)#]+)\)", text) for text in (english, other)]
    assert sorted(links[0]) == sorted(links[1])


@pytest.mark.parametrize("language", docs.LANGUAGES)
def test_every_language_has_the_same_pages(language):
    assert sorted(path.name for path in (GUIDE / language).glob("*.md")) == PAGES


@pytest.mark.parametrize("language", docs.LANGUAGES)
def test_the_reference_has_a_page_for_every_algorithm_and_the_model(language, provider):
    folder = ROOT / "docs/reference" / language
    assert {path.stem for path in folder.glob("*.md")} == {"index", *(made.name() for made in provider.algorithms())}


@pytest.mark.parametrize("language", docs.LANGUAGES[1:])
def test_the_reference_holds_no_english_type(language):
    for page in (ROOT / "docs/reference" / language).glob("*.md"):
        rows = [line.split(" | ") for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
        types = [row[2].strip(" |") for row in rows if len(row) in (3, 5)]
        assert [name for name in types if re.search("[A-Za-z]", name.replace("HTML", ""))] == [], page.name


@pytest.mark.parametrize("path", ALL_PAGES, ids=ids(ALL_PAGES))
def test_links_and_pictures_lead_somewhere_and_blocks_are_closed(path):
    text = path.read_text(encoding="utf-8")
    assert text.count("<!-- end -->") == len(blocks(text))
    assert len(re.findall(r"^# ", re.sub(r"```.*?```", "", text, flags=re.DOTALL), re.MULTILINE)) == 1
    for link in re.findall(r"\]\(([^)#]+)\)", text):
        assert link.startswith("https://") or (path.parent / link).is_file(), link


def test_every_shared_file_is_shown_in_the_guide():
    shown = {block.split()[-1] for page in PAGES for block in blocks((GUIDE / "en" / page).read_text(encoding="utf-8"))}
    assert {path.name for path in docs.SHARED.iterdir()} - shown == {"style.css"}


# --- what is written in the guide was done


@pytest.fixture(scope="module")
def profile(plugin_zip, tmp_path_factory):
    return Profile(tmp_path_factory.mktemp("home"), plugin_zip)


@pytest.fixture(scope="module")
def folder(tmp_path_factory, sample_data):
    """A folder as the recipes expect it, and ``qgis_process`` under that name."""
    folder = tmp_path_factory.mktemp("recipes")
    shutil.copytree(sample_data, folder / "sample_data")
    shutil.copy(docs.SHARED / "my_method.json", folder)
    (folder / "bin").mkdir()
    (folder / "bin/qgis_process").symlink_to(QGIS_PROCESS)
    return folder


@pytest.fixture(scope="module")
def ran(profile, folder):
    """What each recipe printed."""
    environment = {**profile.environment, "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    profile.call("plugins", "disable", PLUGIN)
    printed = {}
    for name in [*FIRST, *(name for name in RECIPES if name not in FIRST)]:
        command = ["sh", "-e", str(docs.SHARED / name)]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=300)
        assert done.returncode == 0, f"{name}\n{done.stdout}\n{done.stderr}"
        printed[name] = done.stdout
    return printed


@pytest.mark.parametrize(("recipe", "numbers"), [("score.sh", "first_map.json"), ("trace.sh", "trace.json")])
def test_a_recipe_gives_the_numbers_that_the_guide_says(ran, recipe, numbers):
    results = dict(re.findall(r"^(\w+):\t(\d+)$", ran[recipe], re.MULTILINE))
    promised = json.loads((docs.SHARED / numbers).read_text(encoding="utf-8"))
    assert {name: int(value) for name, value in results.items() if name in promised} == promised


def test_recipes_write_what_they_name(ran, folder):
    for source in (
        "scored.gpkg",
        "from_csv.gpkg",
        "profile_0.gpkg",
        "profile_1.gpkg",
        "profile_2.gpkg",
        "middle.gpkg",
        "read.gpkg",
        "corrected.gpkg",
        "traced.gpkg",
        "risk.gpkg",
    ):
        assert len(rows(str(folder / source))) == 68
    positions = [row["wkt"] for row in rows(str(folder / "from_csv.gpkg"))]
    assert sum("EMPTY" not in wkt and wkt != "" for wkt in positions) == 55
    assert json.loads((folder / "middle.json").read_text(encoding="utf-8"))["results"]["FACILITIES"] == 68
    assert "tmfhazard:score" in ran["russian.sh"]
    assert '<html lang="ru"' in (folder / "rating_ru.html").read_text(encoding="utf-8")
    assert (folder / "rating_ru.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_what_was_read_given_back_as_it_is_changes_no_score(ran, folder):
    read, corrected = (rows(str(folder / name)) for name in ("read.gpkg", "corrected.gpkg"))
    for field in ("haz_score", "haz_min", "haz_max", "known_pct"):
        assert [row[field] for row in corrected] == [row[field] for row in read], field
    assert all(" readings:readings.csv " in row["method"] for row in corrected)


def test_the_formula_for_degrees_minutes_seconds_gives_what_the_guide_says(provider):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsField, QgsFields
    from qgis.PyQt.QtCore import QVariant

    fields = QgsFields()
    fields.append(QgsField("lat", QVariant.String))
    formula = QgsExpression((docs.SHARED / "dms_to_degrees.txt").read_text(encoding="utf-8"))
    page = (GUIDE / "ru/data.md").read_text(encoding="utf-8").split("| Получается |")[1].split("\n\n")[0]
    promised = {
        text: None if result.startswith("нет значения") else float(result.replace(",", "."))
        for cells, result in re.findall(r"^\| (.+?) \| (.+?) \|$", page, re.MULTILINE)
        for text in re.findall(r"`(.+?)`", cells)
    }
    assert len(promised) == 14
    for text, degrees in promised.items():
        feature, context = QgsFeature(fields), QgsExpressionContext()
        feature.setAttributes([text])
        context.setFeature(feature)
        found = formula.evaluate(context)
        assert found == (None if degrees is None else pytest.approx(degrees, abs=5e-6)), text


def test_the_example_of_an_own_method_counts(ran, folder):
    scored = rows(str(folder / "my_method.gpkg"))
    assert sum("dam_height:measured" in row["basis"] for row in scored) == 3
    assert all("landslide:assumed" in row["assumed"] for row in scored)
    assert all(row["method"] == "my_method 1.0 [6, 8, 10] worst" for row in scored)
    assert "No field for" in ran["my_method.sh"]


def test_the_python_recipe_runs(provider, folder, monkeypatch, capsys):
    import runpy

    monkeypatch.chdir(folder)
    said = runpy.run_path(str(docs.SHARED / "score.py"))
    assert said["result"]["FACILITIES"] == 68
    assert f"{said['result']['VERY_HIGH']} facilities in the highest class" in capsys.readouterr().out


def test_the_guide_answers_every_warning_and_error():
    text = (GUIDE / "en/troubleshooting.md").read_text(encoding="utf-8")
    answered = {block.partition(": ")[2] for block in blocks(text)}
    assert sorted(complaints() - answered) == []


def complaints():
    """The texts in warnings, in errors and in the functions that say why a run is refused."""
    found = set()
    for path in (ROOT / PLUGIN / "plugin").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            says = isinstance(node, ast.Raise)
            called = getattr(node, "func", None)
            says |= getattr(called, "attr", getattr(called, "id", "")) in ("pushWarning", "reportError", "warn")
            says |= isinstance(node, ast.FunctionDef) and bool(re.search(REFUSING, node.name))
            if says:
                found |= {text for call in ast.walk(node) for text in literal(call)}
    return found - PARTS


REFUSING = r"_errors?$|^check$|overwrit|^no_crs|^rows?_|^canExecute$"
PARTS = {  # of longer messages
    "Junction tolerance, m",
    "the print layout could not be exported",
    "Rows: {rows}", "the file cannot be read", "the file is not UTF-8 text", "the file is not JSON, from here on: “{found}”", "missing; expected: {expected}",
    "unknown key “{found}”; possible: {expected}", "“{found}” has the wrong type; expected: {expected}",
    "“{found}” is not allowed; possible: {expected}", "“{found}” has the wrong form; expected the pattern {expected}",
    "{found} entries; expected: {expected}", "no shipped component is called “{found}”; there are: {expected}",
    "“{found}” is no fitting variable; possible: {expected}", "no source is called “{found}”; there are: {expected}",
    "the key “{found}” is given twice", "“{found}” is too large, or no number",
    "the word “{found}” has no letters: it would be found in every text",
    "the word “{found}” stands in two categories: {expected}", "an object in braces", "a list in brackets",
    "text in quotes", "a number", "“{found}” is taken already; choose a name other than: {expected}",
    "“{found}” is not in ascending order; expected: {expected}",
    "the range {found} does not hold all scores; expected at least {expected}",
    "nested too deep; expected: {expected}", "“{found}” is not understood; possible, for example: {expected}",
}  # fmt: skip


def literal(node):
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "tr_n"):
        return [node.args[0].value] if isinstance(node.args[0], ast.Constant) else []
    return []


# --- as the plugin brings it


@pytest.fixture(scope="module")
def help_folder(plugin_zip, tmp_path_factory):
    target = tmp_path_factory.mktemp("unzipped")
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(target)
    return target / PLUGIN / "help"


class Page(HTMLParser):
    """The addresses that a page names, and whether its tags close."""

    def __init__(self, text):
        super().__init__()
        self.addresses, self.open = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.addresses += [value for name, value in attributes if name in ("href", "src")]
        if tag not in ("meta", "link", "img", "br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_every_page_is_staged_as_sound_html_that_needs_no_network(help_folder):
    pages = sorted(help_folder.rglob("*.html"))
    assert len(pages) == len(ALL_PAGES)
    for page in pages:
        text = page.read_text(encoding="utf-8")
        parsed = Page(text)
        assert parsed.open == []
        assert "<!-- " not in text
        for address in parsed.addresses:
            target = (page.parent / unquote(urlparse(address).path)).resolve()
            assert target.is_file(), f"{page.name}: {address}"
            assert help_folder in target.parents
    assert sum(path.stat().st_size for path in help_folder.rglob("*")) < 3_000_000


@pytest.mark.parametrize("name", ALGORITHMS)
@pytest.mark.parametrize("language", docs.LANGUAGES)
def test_the_help_button_opens_the_page_in_the_users_language(language, name, profile):
    profile.environment["TMF_HAZARD_LANG"] = language
    try:
        shown = json.loads(profile.call("--json", "help", f"tmfhazard:{name}").stdout)
    finally:
        del profile.environment["TMF_HAZARD_LANG"]
    address = urlparse(shown["algorithm_details"]["help_url"])
    page = Path(unquote(address.path))
    assert address.scheme == "file"
    assert page.is_relative_to(profile.plugins)
    assert page.parts[-3:] == ("reference", language, f"{name}.html")
    assert f"tmfhazard:{name}" in page.read_text(encoding="utf-8")


def test_every_algorithm_has_a_page(provider):
    assert sorted(algorithm.name() for algorithm in provider.algorithms()) == ALGORITHMS


def test_a_checkout_has_no_help_address(provider):
    from tmf_hazard_plugin.plugin.help import PAGES as STAGED

    assert not STAGED.exists()
    assert {algorithm.helpUrl() for algorithm in provider.algorithms()} == {""}
