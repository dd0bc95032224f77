# make run: the five seed articles as a timeline in the browser.  make test: every check there is.
PYTHON ?= python3
PORT ?= 8050
VENV := .venv
BIN := $(VENV)/bin
STORE ?= store

.PHONY: run test lint types imports pytest chromium format clean

run: $(VENV)/.installed
	$(BIN)/detente extract seeds --output $(STORE)
	$(BIN)/detente dashboard $(STORE) --port $(PORT)

test: lint types imports pytest

lint: $(VENV)/.tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.tested
	$(BIN)/mypy

imports: $(VENV)/.tested
	$(BIN)/lint-imports

pytest: $(VENV)/.tested chromium
	$(BIN)/pytest

chromium:
	@sh .ci/chromium.sh

format: $(VENV)/.tested
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.tested: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	@touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) $(STORE) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
