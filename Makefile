# Everything starts here. It needs Python 3.11 or newer, make and a package index; `make` alone says what there is.

PYTHON ?= python3
WORKERS ?= 3
CORPORA ?= $(wildcard ../shared/corpus)
BIN := .venv/bin
READY := .venv/.ready

# Where no bytecode is kept, each of the many processes of the tests compiles everything anew.
unexport PYTHONDONTWRITEBYTECODE

# What the system tests use: a command, and the Debian package that brings it.
TOOLS := postfix:postfix swaks:swaks mutt:mutt opendkim:opendkim opendmarc:opendmarc initdb:postgresql \
	chromium:chromium strace:strace faketime:faketime mkfs.ext4:e2fsprogs ip:iproute2
HASH := \#
SEARCH := $(PATH):/usr/sbin:/sbin:$(lastword $(sort $(wildcard /usr/lib/postgresql/*/bin)))
MISSING = $(shell PATH="$(SEARCH)"; for tool in $(TOOLS); do \
	command -v "$${tool%%:*}" >/dev/null 2>&1 || echo "$${tool$(HASH)*:}"; done)

.PHONY: help setup serve demo test test-all bench debian-packages \
	check check-format check-lint check-types check-imports check-schema

help:
	@echo "make setup      makes .venv with everything that is needed"
	@echo "make serve      runs the server on config.toml (made from config.example.toml at first)"
	@echo "make demo       plays a small community and shows what each member's inbox got"
	@echo "make test       runs the tests that need no system package"
	@echo "make test-all   runs all tests, the slow ones and those against a real Postfix, PostgreSQL, mutt and so on too"
	@echo "make check      format, lint, types, import rules, migrations in step with the tables"
	@echo "make bench      measures, as ratios to the raw limits of the same run"

setup: $(READY)

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 or newer is needed. Where it has another name: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -m venv .venv || { \
		echo "Python cannot make .venv here. On Debian: apt-get install python3-venv" >&2; exit 1; }
	@echo "Installing what is needed into .venv; this happens once."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@$(BIN)/python -m uv pip sync --quiet --python $(BIN)/python --require-hashes --compile-bytecode requirements.lock
	@$(BIN)/python -m uv pip install --quiet --python $(BIN)/python --no-build-isolation --no-deps --editable .
	@$(BIN)/python -m compileall -q listserv
	@touch $@

config.toml:
	cp config.example.toml $@

serve: $(READY) config.toml
	@exec $(BIN)/listserv serve

demo: $(READY)
	@exec $(BIN)/listserv demo

test: $(READY)
	$(BIN)/pytest -n $(WORKERS)

test-all: $(READY)
	@missing="$(strip $(MISSING))"; test -z "$$missing" || { \
		echo "These are not installed, and the tests that need them are skipped: $$missing"; \
		echo "On Debian: sudo apt-get install --no-install-recommends $$missing"; }
	PATH="$(SEARCH)" $(BIN)/pytest -n $(WORKERS) -m "system or not system" -rs

check: check-format check-lint check-types check-imports check-schema

check-format: $(READY)
	$(BIN)/ruff format --check .

check-lint: $(READY)
	$(BIN)/ruff check .

check-types: $(READY)
	$(BIN)/mypy

check-imports: $(READY)
	$(BIN)/lint-imports

check-schema: $(READY)
	$(BIN)/python -m listserv.store.in_step

bench: $(READY)
	@for file in $$(grep -l __main__ bench/*.py); do \
		test "$$file" = bench/sink.py && continue; \
		module=$${file%.py}; echo "── $$module"; $(BIN)/python -m "$$(echo $$module | tr / .)" || exit 1; done
	@if [ -n "$(CORPORA)" ]; then for file in $$(grep -l __main__ bench/accuracy/*.py); do \
		module=$${file%.py}; echo "── $$module"; \
		CORPORA="$(CORPORA)" $(BIN)/python -m "$$(echo $$module | tr / .)" || exit 1; done; \
	else echo "── bench/accuracy is left out: CORPORA names no folder"; fi

debian-packages:
	@echo $(foreach tool,$(TOOLS),$(lastword $(subst :, ,$(tool))))
