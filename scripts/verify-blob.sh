#!/usr/bin/env bash
# Builds the runtime's blob of this commit in two folders, from nothing, and compares them. With the
# uncompressed file of a release as its argument, compares that file too.
set -euo pipefail
source "$(dirname "$0")/env.sh"
bash scripts/setup.sh

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
blobs=()
for folder in first second/of-another-name; do
	clone="$scratch/$folder/lean"
	mkdir -p "$(dirname "$clone")"
	git clone -q --no-hardlinks . "$clone"
	echo "verify-blob: building in $clone (five minutes on two cores)"
	(
		unset CARGO_TARGET_DIR
		export LEAN_TARGET_DIR="$scratch/$folder/target"
		source "$clone/scripts/env.sh"
		build_blob -q
		cp "$BENCHMARK_BLOB" "$scratch/$folder/blob.wasm"
	)
	blobs+=("$scratch/$folder/blob.wasm")
	rm -rf "$scratch/$folder/target" "$scratch/$folder/bench"
done
sha256sum "${blobs[@]}" "$@"
for blob in "${blobs[@]:1}" "$@"; do
	cmp "${blobs[0]}" "$blob" || { echo "verify-blob: the blobs differ" >&2; exit 1; }
done
echo "verify-blob: the blobs are equal"
