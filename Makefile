# TMF Hazard: what can be made. "make" alone lists it.
BUILD ?= build
VENV ?= $(or $(TMF_VENV),$(or $(XDG_CACHE_HOME),$(HOME)/.cache)/tmf_hazard/venv)
PYTHON ?= $(VENV)/bin/python
# The Python that has QGIS and, for the help pages, Markdown: the distribution's where there is one.
SYSTEM_PYTHON := $(if $(wildcard /usr/bin/python3),/usr/bin/python3,python3)
PYTEST = QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest $(ARGS)
# The core needs no environment of its own: any Python with numpy, pandas, pytest, jsonschema and hypothesis (macOS).
CORE_PYTHON = $(if $(filter /%,$(PYTHON)),$(or $(wildcard $(PYTHON)),python3),$(PYTHON))
VERMIN = $(or $(wildcard $(VENV)/bin/vermin),vermin)
PLUGIN = tmf_hazard_plugin
NEWEST = $(dir $(patsubst %/,%,$(VENV)))newest
OLDEST_PYTHON = $(shell sed -n 's/^requires-python = ">=\(.*\)"/\1/p' pyproject.toml)
# Where the zip of a private plugin repository lies; PROFILE chooses another QGIS profile than the default one.
URL ?= $(shell sed -n 's/^repository=//p' metadata.txt)/releases/latest/download
INTO = $(if $(PROFILE),--profile "$(PROFILE)")
VERSION = $(shell sed -n 's/^version=//p' metadata.txt)
ZIP = $(BUILD)/$(PLUGIN)-$(VERSION).zip

.DEFAULT_GOAL := help
.PHONY: help demo dev test test-core test-newest test-344 lint format stage package check-package check-changelog \
	repository release install translate docs schema layouts pictures bench clean

help: ## list the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' Makefile | expand -t 16

demo: ## score the sample data with QGIS: a table, a GeoPackage and a map under build/demo (installs QGIS if missing)
	.ci/setup demo
	$(SYSTEM_PYTHON) tools/package.py stage $(BUILD)
	/usr/bin/python3 tools/demo.py $(BUILD)

dev: ## link this checkout into your QGIS profile: edits are live (PROFILE=... another profile)
	$(SYSTEM_PYTHON) tools/dev.py link $(INTO)

test: ## install what the tests need, and run them all (ARGS="-m 'not window'": without the window)
	.ci/setup test
	$(PYTEST)

test-core: ## the domain core alone, without QGIS
	$(CORE_PYTHON) -m pytest -p no:pytest_qgis tests/core $(ARGS)

test-newest: ## the domain core with the newest numpy and pandas, in an environment outside the checkout
	$(SYSTEM_PYTHON) -m venv $(NEWEST)
	$(NEWEST)/bin/python -m pip install -q --upgrade --upgrade-strategy eager -r .ci/requirements_newest.txt
	$(NEWEST)/bin/python -c 'import sys, numpy, pandas; print("Python", sys.version.split()[0], "numpy", numpy.__version__, "pandas", pandas.__version__)'
	$(NEWEST)/bin/python -m pytest tests/core $(ARGS)

test-344: ## all tests on QGIS 3.44, in a root folder outside the checkout (needs root)
	.ci/qgis344 install
	.ci/qgis344 test $(ARGS)

lint format schema check-package: | $(filter /%,$(PYTHON))

$(VENV)/bin/python:
	@echo "There is no $@: run .ci/setup test (Debian)," >&2
	@echo "or install .ci/requirements.txt and .ci/requirements_static.txt, and add PYTHON=python3" >&2
	@exit 1

lint: ## ruff: rules and format; mypy: types; vermin: nothing newer than the oldest Python
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(VERMIN) -q --no-tips --violations -t=$(OLDEST_PYTHON)- $(PLUGIN) tools

format: ## put the code into ruff's format
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

stage: ## build/tmf_hazard_plugin, the folder that QGIS installs
	$(SYSTEM_PYTHON) tools/package.py stage $(BUILD)

package: ## the zip for QGIS and plugins.qgis.org
	$(SYSTEM_PYTHON) tools/package.py zip $(BUILD)

check-package: package ## the zip against the rules of plugins.qgis.org and the names of Qt 6
	$(PYTHON) tools/check_zip.py $(ZIP)
	$(PYTHON) tools/check_pyqt6.py $(BUILD)/$(PLUGIN)

check-changelog: ## the changelog and metadata.txt name the same version (TAG=v1.2.0: and so does the tag)
	$(SYSTEM_PYTHON) tools/changelog.py --check $(TAG)

repository: package ## build/plugins.xml, for a private plugin repository at URL=...
	$(SYSTEM_PYTHON) tools/plugin_repository.py $(ZIP) $(URL)

release: check-changelog check-package repository ## all that a release holds, checked: zip, plugins.xml, notes (TAG=..., URL=...)
	$(SYSTEM_PYTHON) tools/changelog.py v$(VERSION) >$(BUILD)/release_notes.md

install: ## copy the plugin into your QGIS profile, as the zip would be installed
	$(SYSTEM_PYTHON) tools/dev.py install $(INTO)

translate: ## bring the catalogues in i18n/ up to date with the code
	python3 tools/translate.py

docs: ## bring the user guide and the Processing reference up to date with the code
	QT_QPA_PLATFORM=offscreen /usr/bin/python3 tools/docs.py

schema: ## write the JSON Schema of method profiles anew
	$(PYTHON) tools/profile_schema.py

layouts: ## write the print layout templates anew
	/usr/bin/python3 tools/layouts.py

pictures: demo ## take the pictures of the README and of the guide anew
	.ci/setup test
	/usr/bin/python3 tools/pictures.py

bench: ## time the plugin against QGIS's own algorithms on large real layers
	.ci/setup bench
	$(PYTHON) bench/run.py

clean: ## remove what was built
	rm -rf build
