# Every target stands on .venv, which is made from the lock when it is missing or stale. Tests, code
# checks, JupyterLab and documentation add what the second lock holds.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEV := $(STAMP)-dev

SEED ?= 18
COUNT ?= 300

.PHONY: brief test test-quick torture corpus lab check lint docs pictures bench bench-full verify-clean clean

brief: $(STAMP)
	$(BIN)/civicbrief build

# Tests start many processes of Python: they compile the package once.
test test-quick torture: export PYTHONDONTWRITEBYTECODE =

test: $(DEV)
	$(BIN)/pytest -n auto --dist worksteal

# Before a commit: no browser, office program, whole brief, site or wheel.
test-quick: $(DEV)
	$(BIN)/pytest -n auto --dist worksteal -m "not (browser or docs_site or edition or office or torture or wheel)"

# Every number of an edition changed, every file broken, editions built anew to compare their bytes.
torture: $(DEV)
	$(BIN)/pytest -n auto --dist worksteal -m torture tests
	EXAMPLES=1000 $(BIN)/pytest tests/core/test_readers.py

# How tables of offices come in, of made-up ones with known answers: make corpus SEED=7
corpus: $(DEV)
	PYTHONPATH=. $(BIN)/python -m tests.support.corpus.score $(SEED) $(COUNT)

lab: $(DEV)
	$(BIN)/jupyter lab --notebook-dir . notebooks/1-source.ipynb

check: $(STAMP)
	$(BIN)/civicbrief check

lint: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/nbstripout --verify --keep-id notebooks/*.ipynb notebooks/*/*.ipynb

# The documentation as a site: docs/_build/html/index.html. It needs no network.
docs: $(DEV)
	$(BIN)/sphinx-build -q -W --keep-going -b html -d docs/_build/doctrees docs docs/_build/html

# Page 1 in each language as the README and the repository show it, out of the finished PDFs.
pictures: brief
	for pdf in outputs/brief/*.pdf; do \
	  pdftoppm -png -r 110 -f 1 -l 1 -singlefile "$$pdf" "docs/page-1.$$(basename "$$pdf" .pdf)" || exit 1; \
	done

# What it costs beside a plain script and papermill with nbconvert: benchmarks/results.md. Under ten
# minutes; bench-full adds an atlas of 179 countries and a table of full size, and takes an hour.
bench: $(DEV)
	$(BIN)/python -m benchmarks

bench-full: $(DEV)
	$(BIN)/python -m benchmarks --full

# The last commit, cloned, installed from its lock and built without a network: is it what was published?
verify-clean: $(STAMP)
	$(BIN)/civicbrief verify --clean

clean:
	rm -rf outputs docs/_build .pytest_cache .ruff_cache .mypy_cache .hypothesis

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) install.py
	touch $@

$(DEV): requirements-dev.lock $(STAMP)
	$(PYTHON) install.py --dev
	touch $@
