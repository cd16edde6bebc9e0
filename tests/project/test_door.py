"""What meets a contributor: hosted CI, hooks and documents that name only what is there."""

import re

import changelog
import project
import pytest
import yaml
from conftest import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
FORMS = sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml"))
DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/guide/README.md")]
DOCUMENTS += sorted((ROOT / "docs/development").glob("*.md"))
MAKE = re.compile(r"\bmake (?:--no-print-directory )?([a-z][a-z0-9-]+)")


def targets():
    return set(re.findall(r"^([a-z0-9-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def steps(path):
    """The commands of a workflow."""
    jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
    return [step["run"] for job in jobs for step in job["steps"] if "run" in step]


def test_every_target_is_listed_and_phony():
    text = (ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", " ")
    phony = set(re.search(r"^\.PHONY: (.+)$", text, re.MULTILINE)[1].split())
    helped = set(re.findall(r"^([a-z0-9-]+):.*## ", text, re.MULTILINE))
    assert phony == helped == targets()


@pytest.mark.parametrize("path", WORKFLOWS, ids=[path.name for path in WORKFLOWS])
def test_a_workflow_calls_what_the_local_ci_calls(path):
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert {"name", "permissions", "jobs"} <= set(workflow)
    assert True in workflow  # YAML reads "on" as a truth value
    local = (ROOT / ".ci/run").read_text(encoding="utf-8")
    called = [command for command in steps(path) if not command.startswith("gh release create ")]
    assert called
    for command in called:
        made = MAKE.match(command)
        assert (made and made[1] in MAKE.findall(local)) or (command in local.splitlines()), command
    for job in workflow["jobs"].values():
        assert job["runs-on"] == "ubuntu-latest"
        assert all(("run" in step) != ("uses" in step) for step in job["steps"])
        assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"]) for step in job["steps"] if "uses" in step)


def test_the_images_begin_with_the_oldest_qgis():
    jobs = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8"))["jobs"]
    oldest = project.metadata()["qgisMinimumVersion"].replace(".", "_")
    images = jobs["qgis"]["strategy"]["matrix"]["qgis"]
    assert images[0] == f"release-{oldest}"
    assert images[-1] == "latest"


def test_the_local_ci_calls_targets_that_exist():
    called = MAKE.findall((ROOT / ".ci/run").read_text(encoding="utf-8"))
    assert len(called) > 4
    assert set(called) <= targets()


@pytest.mark.parametrize("path", DOCUMENTS, ids=[path.relative_to(ROOT).as_posix() for path in DOCUMENTS])
def test_a_document_names_targets_files_and_links_that_exist(path):
    text = path.read_text(encoding="utf-8")
    code = "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text, re.DOTALL))
    assert set(MAKE.findall(code)) <= targets()
    tools = set(re.findall(r"\btools[/\\](\w+(?:/\w+)*\.py)", code))
    assert [name for name in tools if not (ROOT / "tools" / name).is_file()] == []
    for link in re.findall(r"\]\(([^)#\s]+)\)", text):
        assert link.startswith("https://") or (path.parent / link).exists(), link


def test_the_hooks_have_the_versions_of_make_lint():
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"]
    pinned = (ROOT / ".ci/requirements_static.txt").read_text(encoding="utf-8").splitlines()
    wanted = {part for hook in hooks for part in hook["additional_dependencies"]} - {"numpy", "pandas"}
    assert {"ruff", "mypy"} <= {re.split("[=<>]", part)[0] for part in wanted}
    assert wanted <= set(pinned)


@pytest.mark.parametrize("path", FORMS, ids=[path.name for path in FORMS])
def test_an_issue_form_is_one(path):
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    if path.stem == "config":
        assert set(form) == {"blank_issues_enabled", "contact_links"}
        return
    assert {"name", "description", "labels", "body"} == set(form)
    ids = [part["id"] for part in form["body"]]
    assert len(set(ids)) == len(ids)
    for part in form["body"]:
        assert part["type"] in ("textarea", "input")
        assert part["attributes"]["label"]


def test_the_citation_is_of_this_version():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == project.version()
    assert citation["authors"] == [{"name": "TMF Hazard developers"}]
    assert citation["repository-code"] == project.metadata()["repository"]


# --- the changelog at a release

TEXT = "# Changelog\n\n## Unreleased\n{unreleased}\n## 1.2.0 (2026-02-01)\n\n- New.\n\n## 1.1.0\n\n- Old.\n"
KEYS = {"version": "1.2.0", "changelog": "1.2.0\n- New."}


def test_the_changelog_fits_this_version():
    assert changelog.main(["--check"]) == 0


@pytest.mark.parametrize(
    ("unreleased", "keys", "tag", "problem"),
    [
        ("", {}, "v1.2.0", ""),
        ("\n- Next.\n", {}, "", ""),
        ("\n- Next.\n", {}, "v1.2.0", "text under Unreleased"),
        ("", {}, "v1.3.0", "the tag is v1.3.0"),
        ("", {}, "1.2.0", "the tag is 1.2.0"),
        ("", {"version": "1.3.0"}, "", "the newest version is 1.2.0"),
        ("", {"changelog": "1.1.0\n- Old."}, "", "does not begin with 1.2.0"),
    ],
)
def test_what_does_not_fit_a_release_is_noticed(unreleased, keys, tag, problem):
    found = changelog.problems(TEXT.format(unreleased=unreleased), {**KEYS, **keys}, tag)
    assert problem in "\n".join(found)
    assert bool(found) == bool(problem)


def test_the_notes_of_a_release_are_its_section():
    assert changelog.sections(TEXT.format(unreleased=""))["1.2.0"] == "- New."
