#!/usr/bin/env bash
# Searches for uploads and calls whose counted work is more than they are charged. Writes the ten
# worst of each kind to docs/results/search-costs.md, and to benchmarking/laboratory/corpus, which
# `make check-weights` times. Arguments go to `laboratory search-costs`. Without
# arguments, it takes an hour.
set -euo pipefail
source "$(dirname "$0")/env.sh"
help_of "$PWD/scripts/$(basename "$0")" "search-costs" "$@"
bash scripts/setup.sh

echo "search-costs: building the runtime's blob and the search"
build_blob
cp "$BENCHMARK_BLOB" "$BENCH_TARGET_DIR/lean_contracts_runtime.plain.wasm"
build_laboratory
[ $# -gt 0 ] || set -- --seconds 900 --keep --results docs/results/search-costs.md
"$LABORATORY" search-costs --corpus benchmarking/laboratory/corpus \
	--runtime "$BENCH_TARGET_DIR/lean_contracts_runtime.plain.wasm" "$@"
