#!/usr/bin/env bash
# Builds an optimised node and three runtimes, and compares the capacity of their blocks. Takes a
# quarter of an hour. Writes docs/results/throughput.*. Arguments go to
# tests/e2e/throughput/run.mjs.
set -euo pipefail
source "$(dirname "$0")/env.sh"
help_of "$PWD/scripts/$(basename "$0")" "" "$@"
bash scripts/setup.sh

echo "bench-throughput: building the node, contracts, and three runtimes (the first time takes half an hour)"
build_contracts
build_release_node
build_blob
folder="$PWD/target/throughput"
mkdir -p "$folder"
build_before_for_benchmarks "$folder/before.wasm"
build_before_for_benchmarks "$folder/measured.wasm" --features measured-weights
build_laboratory
npm_packages tests/e2e

(cd tests/e2e && LEAN_NODE="$RELEASE_NODE" LEAN_OURS="$BENCHMARK_BLOB" LEAN_BEFORE="$folder/before.wasm" \
	LEAN_MEASURED="$folder/measured.wasm" \
	node throughput/run.mjs --folder "$folder/chains" --out "$folder/throughput.json" "$@")
cp "$folder/throughput.json" docs/results/throughput.json
"$LABORATORY" throughput --json docs/results/throughput.json --results docs/results
rm -rf "$folder/chains"
echo "bench-throughput: wrote docs/results/throughput.md"
