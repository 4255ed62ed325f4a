# Each target installs what it lacks by itself; python3 (3.11 or newer) and make are all that must be there.

PYTHON ?= python3
UV_VERSION := 0.13.9
BIN := .venv/bin
READY := .venv/ready

.PHONY: install demo browser test lint learn lock clean

install: $(READY)  ## A .venv with .venv/bin/helpline, exactly as requirements.lock says

$(READY): requirements.lock pyproject.toml Makefile
	$(PYTHON) -c 'import sys; sys.exit("python3 must be 3.11 or newer; this one is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	touch $(READY)

demo: $(READY)  ## The helpline alive on a page, with no token and no network
	$(BIN)/helpline demo

test: $(READY) browser  ## All tests, with the types, the layers and the style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n 2 --dist worksteal --cov

browser:  ## A Chromium for the page's tests: the one that is here, else Debian's where we may install it
	@test -n "$$(which chromium chromium-browser google-chrome 2>/dev/null)" \
	  || { [ "$$(id -u)" = 0 ] && which apt-get >/dev/null \
	       && apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-core >/dev/null; } \
	  || echo "No Chromium here, so the tests of the page will be skipped. To install it: apt install chromium"

lint: $(READY)  ## Style mended where a machine can, then types and layers
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/mypy
	$(BIN)/lint-imports

learn: $(READY)  ## dialogs/understanding/learned.npz made anew from the phrases
	$(BIN)/python -m dialogs.understanding.training

lock: $(READY)  ## requirements.lock made anew from pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --upgrade --extra dev --python-version 3.11 \
	  --custom-compile-command 'make lock' --output-file requirements.lock pyproject.toml

clean:  ## Everything that can be made again
	rm -rf .venv build *.egg-info .mypy_cache .pytest_cache .ruff_cache .coverage htmlcov
