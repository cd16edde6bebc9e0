# TMF Hazard: what can be made. "make" alone lists it.
BUILD ?= build
VENV ?= $(or $(TMF_VENV),$(or $(XDG_CACHE_HOME),$(HOME)/.cache)/tmf_hazard/venv)
PYTHON ?= $(VENV)/bin/python
# The Python that has QGIS and, for the help pages, Markdown: the distribution's where there is one.
SYSTEM_PYTHON := $(if $(wildcard /usr/bin/python3),/usr/bin/python3,python3)
PYTEST = QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest $(ARGS)
PLUGIN = tmf_hazard_plugin
ZIP = $(BUILD)/$(PLUGIN)-$(shell sed -n 's/^version=//p' metadata.txt).zip

# The user's QGIS profile; PROFILE=... chooses another.
ifdef APPDATA
PROFILE ?= $(APPDATA)/QGIS/QGIS3/profiles/default
else ifeq ($(shell uname),Darwin)
PROFILE ?= $(HOME)/Library/Application Support/QGIS/QGIS3/profiles/default
else
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
endif

.DEFAULT_GOAL := help
.PHONY: help demo test test-core test-344 lint format stage package check-package install translate docs layouts pictures bench clean

help: ## list the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' Makefile | expand -t 16

demo: ## score the sample data with QGIS: a table, a GeoPackage and a map under build/demo (installs QGIS if missing)
	.ci/setup demo
	$(SYSTEM_PYTHON) tools/package.py stage $(BUILD)
	/usr/bin/python3 tools/demo.py $(BUILD)

test: ## install what the tests need, and run them all
	.ci/setup test
	$(PYTEST)

test-core: ## the domain core alone, without QGIS
	$(PYTHON) -m pytest -p no:pytest_qgis tests/core $(ARGS)

test-344: ## all tests on QGIS 3.44, in a root folder outside the checkout (needs root)
	.ci/qgis344 install
	.ci/qgis344 test $(ARGS)

lint: ## ruff: rules and format
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

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

install: stage ## put the plugin into your QGIS profile
	mkdir -p "$(PROFILE)/python/plugins"
	rm -rf "$(PROFILE)/python/plugins/$(PLUGIN)"
	cp -R $(BUILD)/$(PLUGIN) "$(PROFILE)/python/plugins/"
	@echo "Installed. In QGIS: Plugins > Manage and Install Plugins > Installed > TMF Hazard."

translate: ## bring the catalogues in i18n/ up to date with the code
	python3 tools/translate.py

docs: ## bring the user guide and the Processing reference up to date with the code
	QT_QPA_PLATFORM=offscreen /usr/bin/python3 tools/docs.py

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
