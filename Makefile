# make run: the five seed articles as a timeline in the browser.  make test: every check there is.
PYTHON ?= python3
PORT ?= 8050
STORE ?= store
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test bench load fuzz lock audit licences lint types imports pytest chromium format clean

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

chromium: $(VENV)/.tested
	@sh .ci/chromium.sh $(BIN)/python

bench: $(VENV)/.tested
	$(BIN)/python -m pip install --quiet -r benchmarks/requirements.txt; $(BIN)/python -m benchmarks

load: $(VENV)/.tested
	$(BIN)/python -m benchmarks.load

fuzz: $(VENV)/.tested
	$(BIN)/python -m pip install --quiet -r fuzz/requirements.txt
	for target in tagger actors contacts date_lines edtf; do $(BIN)/python -m fuzz $$target --seconds 600 || exit 1; done

lock: $(VENV)/.tested
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --upgrade pyproject.toml --extra test --universal --python-version 3.11 \
	  --no-header --no-annotate --no-emit-index-url --generate-hashes -o requirements-dev.lock

audit: $(VENV)/.tested
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check pip-audit \
	  || { echo "Nothing was checked: pip-audit cannot be had without the network." >&2; exit 2; }
	$(BIN)/python .ci/audit.py requirements-dev.lock $(BIN)/pip-audit

licences: $(VENV)/.tested
	$(BIN)/python .ci/licences.py

format: $(VENV)/.tested
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "détente needs Python 3.11 or newer: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
	  || { rm -rf $(VENV); echo "Python's venv module is missing (Debian: sudo apt-get install python3-venv)." >&2; exit 1; }

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	@echo "Installing détente into $(VENV) ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.tested: pyproject.toml | $(BIN)/python
	@echo "Installing détente and its test tools into $(VENV) ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --editable '.[test]'
	@touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) $(STORE) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
