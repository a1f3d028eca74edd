# make help says what there is.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := all

PREFIX ?= /usr/local
DESTDIR ?=
ATLAS ?= geodata/peine/atlas.yaml
OUTPUT ?= out/peine
# Options for swift: make atlas BUILD_OPTIONS=…
BUILD_OPTIONS ?=
TEST_OPTIONS ?=

RELEASE := .build/release/sozialatlas
SOURCES := $(shell find Package.swift Sources -type f)
bin := $(DESTDIR)$(PREFIX)/bin
share := $(DESTDIR)$(PREFIX)/share
bash_completion := $(share)/bash-completion/completions/sozialatlas
zsh_completion := $(share)/zsh/site-functions/_sozialatlas
fish_completion := $(share)/fish/vendor_completions.d/sozialatlas.fish

.PHONY: all
all: build ## the program, as a release

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

.PHONY: dependencies
dependencies: ## what the build needs, if it is not there
	@Scripts/install-dependencies

.PHONY: build
build: dependencies ## the program, as a release
	swift build -c release --product sozialatlas $(BUILD_OPTIONS)

.PHONY: atlas
atlas: build ## the atlas of Landkreis Peine in out/peine
	$(RELEASE) build $(ATLAS) --output $(OUTPUT)

.PHONY: examples
examples: dependencies ## the programs under Examples/, each a package that uses the library
	swift build --package-path Examples/OneMap $(BUILD_OPTIONS)
	mkdir -p out
	Examples/OneMap/.build/debug/OneMap $(ATLAS) arbeitslosigkeit-2021 out/one-map.svg

# They share what the examples are made of, so that nothing is compiled twice.
.PHONY: benchmarks
benchmarks: dependencies ## the programs under Benchmarks/ that measure from within; Benchmarks/by-stage runs them
	swift build --package-path Benchmarks/Stages --scratch-path Examples/OneMap/.build $(BUILD_OPTIONS)
	swift build --package-path Benchmarks/index-robustness --scratch-path Examples/OneMap/.build $(BUILD_OPTIONS)

.PHONY: test
test: dependencies ## every test; some need SOZIALATLAS_SHARED, a folder of data, and say so
	swift test $(BUILD_OPTIONS) $(TEST_OPTIONS)

.PHONY: format
format: ## puts the source into the house's form
	swift format format --in-place --parallel --recursive Package.swift Sources Tests Fuzz/Package.swift Fuzz/Sources Benchmarks/Stages/Package.swift \
		Benchmarks/Stages/Sources Examples/OneMap/Package.swift Examples/OneMap/Sources

.PHONY: lint
lint: ## whether the source is in the house's form
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Fuzz/Package.swift Fuzz/Sources Benchmarks/Stages/Package.swift \
		Benchmarks/Stages/Sources Examples/OneMap/Package.swift Examples/OneMap/Sources

.PHONY: judge
judge: ## asks xmllint, GDAL, rsvg-convert and Chromium about the atlas in out/peine
	@Scripts/install-dependencies --judges
	Scripts/judges/judge-atlas $(OUTPUT) geodata/peine/gemeinden.shp AGS 7

# Builds only what is not built yet, so that "make && sudo make install" needs no toolchain for root.
$(RELEASE): $(SOURCES)
	$(MAKE) build

.PHONY: install
install: $(RELEASE) ## program, styles, presets, man page and completions below PREFIX (/usr/local)
	install -d "$(bin)" "$(share)/man/man1" "$(share)/sozialatlas"
	install -m 755 $(RELEASE) "$(bin)/sozialatlas"
	find styles indices -type f -exec install -D -m 644 {} "$(share)/sozialatlas/{}" ';'
	install -m 644 docs/sozialatlas.1 "$(share)/man/man1/sozialatlas.1"
	install -d "$(share)/bash-completion/completions" "$(share)/zsh/site-functions" "$(share)/fish/vendor_completions.d"
	$(RELEASE) --generate-completion-script bash >"$(bash_completion)"
	$(RELEASE) --generate-completion-script zsh >"$(zsh_completion)"
	$(RELEASE) --generate-completion-script fish >"$(fish_completion)"

.PHONY: uninstall
uninstall: ## takes away what install put there
	rm -f "$(bin)/sozialatlas" "$(share)/man/man1/sozialatlas.1"
	rm -f "$(bash_completion)" "$(zsh_completion)" "$(fish_completion)"
	rm -rf "$(share)/sozialatlas/styles" "$(share)/sozialatlas/indices"
	-rmdir "$(share)/sozialatlas" 2>/dev/null

.PHONY: clean
clean: ## removes what was built
	rm -rf .build out
