# The commands of this project. Each sets up .venv by itself when it has to.

VENV ?= .venv
PYTHON := $(VENV)/bin/python
RUN := $(PYTHON) -m
# Tests in as many processes as there are processors, each helping out at the end; PYTEST_ARGS="-k restore -x" narrows them.
PYTEST_ARGS ?= -n auto --dist worksteal

# Python before 3.13 can't start from a folder whose name isn't ASCII in this locale.
ifneq (,$(filter C POSIX,$(LC_ALL)))
export LC_ALL := C.UTF-8
endif

.PHONY: help setup compiled demo test test-exhaustive lint format screenshots bench bundle check-bundle clean

help:
	@echo "make demo         see it work: an old database, upgraded (a window, or a report without a display)"
	@echo "make setup        the environment in .venv, which the others make too"
	@echo "make test         the tests"
	@echo "make test-exhaustive  kills, power cuts, every broken database, every preview, Open WebUI's own wheels"
	@echo "make lint         ruff, mypy, import-linter"
	@echo "make format       let ruff format and fix"
	@echo "make screenshots  draw the window's screens into docs/screenshots"
	@echo "make bench        measure the bundled scripts; BENCH_ARGS='--wheel open_webui-0.12.4-py3-none-any.whl'"
	@echo "make bundle       build the program that runs without Python, into dist; BUNDLE_ARGS=--folder-only is quicker"
	@echo "make check-bundle build it and try it as a stranger's computer would"
	@echo "make clean        remove what these commands made"

setup:
	@python3 tools/setup_environment.py $(VENV)

demo: setup
	$(RUN) owui_migrate_gui.demo $(DEMO_ARGS)

# Compiled once: engines write no bytecode, and there are hundreds of them.
compiled: setup
	@$(RUN) compileall -q owui_migrate_gui

test: compiled
	QT_QPA_PLATFORM=offscreen $(RUN) pytest -m "not exhaustive" $(PYTEST_ARGS)

# What takes too long for every change: CI runs it too.
test-exhaustive: compiled
	QT_QPA_PLATFORM=offscreen $(RUN) pytest -m exhaustive $(PYTEST_ARGS)

lint: setup
	$(RUN) ruff check .
	$(RUN) ruff format --check .
	$(RUN) mypy
	$(VENV)/bin/lint-imports

format: setup
	$(RUN) ruff check --fix .
	$(RUN) ruff format .

screenshots: setup
	folder=$$(mktemp -d /tmp/demo-XXXX)/open-webui && \
	$(RUN) owui_migrate_gui.demo --offscreen --folder $$folder --screenshots docs/screenshots $(DEMO_ARGS)

bench: setup
	$(RUN) benchmarks.chain $(BENCH_ARGS)

bundle: setup
	$(PYTHON) tools/make_bundle.py $(BUNDLE_ARGS)

check-bundle: setup
	$(PYTHON) tools/make_bundle.py --folder-only
	$(PYTHON) tools/check_bundle.py build/window.png

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build dist demo-out
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
