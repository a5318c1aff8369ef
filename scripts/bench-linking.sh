#!/usr/bin/env bash
# Builds the blobs of the linking benchmark and runs it. Arguments go to `laboratory linking`.
set -euo pipefail
source "$(dirname "$0")/env.sh"
help_of "$PWD/scripts/$(basename "$0")" "linking" "$@"
bash scripts/setup.sh

# Its own target folder, as its dependencies have other features.
export CARGO_TARGET_DIR="$BENCH_TARGET_DIR"
blobs="$CARGO_TARGET_DIR/blobs"

echo "bench-linking: building three blobs (first time about a quarter of an hour) in $CARGO_TARGET_DIR"
mkdir -p "$blobs"
for table in 52 500 111; do
	features=blob
	[ "$table" = 111 ] || features+=",table-$table"
	# The flags with which substrate-wasm-builder calls rustc.
	(cd benchmarking && env -u RUSTC_WORKSPACE_WRAPPER RUSTFLAGS="-C link-arg=--export-table --cfg substrate_runtime" \
		cargo rustc --profile "$BLOB_PROFILE" --locked --target "$WASM_TARGET" -p linking-strategies \
		--crate-type cdylib --no-default-features --features "$features")
	cp "$CARGO_TARGET_DIR/$WASM_TARGET/$BLOB_PROFILE/linking_strategies.wasm" "$blobs/linking-$table.wasm"
done

echo "bench-linking: building and running the benchmark"
build_laboratory
(source scripts/env.sh && build_contracts)
find_solang
"$LABORATORY" linking --blobs "$blobs" --ink "$INK_DIR" "${solang[@]}" --json target/bench/linking.json "$@"
