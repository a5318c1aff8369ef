#!/usr/bin/env bash
# Builds states with up to a million contracts, calls some of them, and starts a node on each state.
# Takes a quarter of an hour and 8 GiB of memory. Writes docs/results/growth.*. Arguments go to
# `laboratory growth`.
set -euo pipefail
source "$(dirname "$0")/env.sh"
help_of "$PWD/scripts/$(basename "$0")" "growth" "$@"
bash scripts/setup.sh

echo "bench-growth: building the node, contracts, and the benchmark (the first time takes half an hour)"
build_contracts
build_release_node
build_blob
build_laboratory
"$LABORATORY" growth --runtime "$BENCHMARK_BLOB" --ink "$INK_DIR" --folder "$PWD/target/growth" \
	--node "$RELEASE_NODE" --tool "$BENCH_TARGET_DIR/release/lean-contracts" --results docs/results "$@"
