"""A language and an algorithm that are added at run time: catalogues, guide, reference and README know them."""

import pytest
import translate
from conftest import ROOT
from documentation import fills, html_pages, pages, reference, tables

from tmf_hazard_plugin.core.languages import LANGUAGES, Language


@pytest.fixture
def toy_language(monkeypatch):
    """Three plural forms, and neither catalogue nor guide."""
    monkeypatch.setitem(LANGUAGES, "xx", Language("xx", "Toy", 3))
    tables.words.cache_clear()
    yield "xx"
    tables.words.cache_clear()


def test_the_catalogue_check_names_a_language_without_one(toy_language, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["translate.py", "--check"])
    assert translate.main() == 1
    text, plural = next(key for key in translate.strings() if key[1])
    printed = capsys.readouterr().out
    assert "tmf_hazard_xx.ts" in printed
    made = translate.catalogue("xx", {(text, plural): "file.py"}, {})
    assert made.count("<numerusform>") == 3


def test_the_documents_name_the_pages_that_a_language_lacks(toy_language, provider):
    missing = {path.relative_to(ROOT).as_posix() for path in pages.stale([toy_language])}
    assert {f"docs/reference/xx/{name}.md" for name in ("index", "score", "downstream")} <= missing
    assert tables.words("xx") == tables.words("en")
    assert tables.guide_language("xx") == "en"


def test_a_page_leads_to_its_own_in_a_language_once_that_is_there(toy_language, monkeypatch, tmp_path):
    for code in ("en", "xx"):
        (tmp_path / "guide" / code).mkdir(parents=True)
        (tmp_path / "guide" / code / "data.md").write_text("# Data\n")
    links = html_pages.navigation(tmp_path / "guide/en/data.md", "en")
    assert ("../xx/data.html", "Toy") in links


@pytest.fixture
def toy_algorithm(provider, monkeypatch):
    from tmf_hazard_plugin.plugin import algorithms
    from tmf_hazard_plugin.plugin.algorithms.base import TmfAlgorithm

    class Toy(TmfAlgorithm):
        ID = "toy"

        def displayName(self):
            return "Toy | algorithm"

        @classmethod
        def summary(cls):
            return "does\nnothing"

        def shortHelpString(self):
            return "<p>One.</p><p>Two.</p>"

        def initAlgorithm(self, configuration=None):
            pass

    monkeypatch.setattr(algorithms, "ALGORITHMS", [*algorithms.ALGORITHMS, Toy])
    return Toy


def test_reference_and_readme_follow_the_list_of_algorithms(toy_algorithm):
    assert "| `tmfhazard:toy` | Toy \\| algorithm | does nothing |" in fills.fill_algorithms("en").splitlines()
    made = reference.reference("en")
    assert made["toy.md"].startswith(f"{reference.WRITTEN}\n\n# Toy | algorithm\n\n`tmfhazard:toy`\n\nOne.\n\nTwo.")
    assert "(toy.md)" in made["index.md"]
