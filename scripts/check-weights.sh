#!/usr/bin/env bash
# Builds the runtime's blob and the contracts, and compares the charges of calls with their measured
# cost. Arguments go to the comparison, whose `--help` lists them.
set -euo pipefail
source "$(dirname "$0")/env.sh"
bash scripts/setup.sh

echo "check-weights: building contracts, the runtime's blob, and the comparison"
build_contracts
build_blob
cp "$BENCHMARK_BLOB" "$BENCH_TARGET_DIR/lean_contracts_runtime.plain.wasm"
build_laboratory
find_solang
"$LABORATORY" check-weights --ink "$INK_DIR" "${solang[@]}" \
	--runtime "$BENCH_TARGET_DIR/lean_contracts_runtime.plain.wasm" "$@"
