#!/usr/bin/env bash
# Builds the blobs of the linking benchmark and runs it. Arguments go to the benchmark, whose
# `--help` lists them.
set -euo pipefail
source "$(dirname "$0")/env.sh"
bash scripts/setup.sh

repository=$PWD
peer=pallet-contracts-51.0.0
copy="$repository/benchmarking/target/pallet-contracts-twice"
# Its own target folder, as its dependencies have other features.
export CARGO_TARGET_DIR="$BENCH_TARGET_DIR"
blobs="$CARGO_TARGET_DIR/blobs"

echo "bench-linking: copying $peer, with host functions that are defined twice"
# cargo cannot read the workspace before the copy exists, so the crate is fetched separately.
source=$(find "${CARGO_HOME:-$HOME/.cargo}/registry/src" -maxdepth 2 -name "$peer" 2>/dev/null | head -n 1)
if [ -z "$source" ]; then
	fetch=$(mktemp -d)
	mkdir "$fetch/src" && touch "$fetch/src/lib.rs"
	printf '[package]\nname = "fetch"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\npallet-contracts = { version = "=51.0.0", default-features = false }\n' > "$fetch/Cargo.toml"
	(cd "$fetch" && cargo fetch)
	rm -r "$fetch"
	source=$(find "${CARGO_HOME:-$HOME/.cargo}/registry/src" -maxdepth 2 -name "$peer" | head -n 1)
fi
build_benchmarking measuring-tools
"$BENCH_TARGET_DIR/release/measuring" twice "$source" "$copy"
cd benchmarking/linking

echo "bench-linking: building three blobs (first time about a quarter of an hour) in $CARGO_TARGET_DIR"
mkdir -p "$blobs"
for table in 52 500 111; do
	features=()
	[ "$table" = 111 ] || features=(--features "table-$table")
	# The flags with which substrate-wasm-builder calls rustc.
	env -u RUSTC_WORKSPACE_WRAPPER RUSTFLAGS="-C link-arg=--export-table --cfg substrate_runtime" \
		cargo build --profile "$BLOB_PROFILE" --locked --target "$WASM_TARGET" -p linking-blob "${features[@]}"
	cp "$CARGO_TARGET_DIR/$WASM_TARGET/$BLOB_PROFILE/linking_blob.wasm" "$blobs/linking-$table.wasm"
done

echo "bench-linking: building and running the benchmark"
cargo build --release --locked -p bench-linking
cd "$repository"
(source scripts/env.sh && build_contracts)
find_solang
"$CARGO_TARGET_DIR/release/bench-linking" --blobs "$blobs" --ink "$INK_DIR" "${solang[@]}" --json target/bench/linking.json "$@"
