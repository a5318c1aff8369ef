#!/usr/bin/env bash
# Shows time, page faults and allocations of top-level calls under four blobs: the dev chain with
# this project's pallet and with `pallet-contracts` 51, each with and without `runtime-allocator`.
# Arguments go to `laboratory profile`.
set -euo pipefail
source "$(dirname "$0")/env.sh"
help_of "$PWD/scripts/$(basename "$0")" "profile" "$@"
bash scripts/setup.sh

blobs="$BENCH_TARGET_DIR/profiled"
mkdir -p "$blobs"
echo "profile: building contracts, four blobs (two to four minutes each), and the comparison"
build_contracts
build_blob
cp "$BENCHMARK_BLOB" "$blobs/lean.wasm"
build_blob --features host-allocator
cp "$BENCHMARK_BLOB" "$blobs/lean-host.wasm"
build_before_for_benchmarks "$blobs/contracts.wasm"
build_before_for_benchmarks "$blobs/contracts-pooled.wasm" --features pooled-allocator
build_laboratory
find_solang
"$LABORATORY" profile --ink "$INK_DIR" "${solang[@]}" --runtime "$blobs/lean.wasm" \
	--beside "without runtime-allocator=$blobs/lean-host.wasm" --beside "pallet-contracts=$blobs/contracts.wasm" \
	--beside "pallet-contracts, runtime-allocator=$blobs/contracts-pooled.wasm" "$@"
