#!/usr/bin/env bash
# Builds the runtime's blob and the contracts, and compares the charges of calls with their measured
# cost. Arguments go to `laboratory check-weights`.
set -euo pipefail
source "$(dirname "$0")/env.sh"
help_of "$PWD/scripts/$(basename "$0")" "check-weights" "$@"
bash scripts/setup.sh

echo "check-weights: building contracts, the runtime's blob, and the comparison"
build_contracts
build_blob
cp "$BENCHMARK_BLOB" "$BENCH_TARGET_DIR/lean_contracts_runtime.plain.wasm"
build_laboratory
find_solang
"$LABORATORY" check-weights --ink "$INK_DIR" "${solang[@]}" \
	--runtime "$BENCH_TARGET_DIR/lean_contracts_runtime.plain.wasm" "$@"
