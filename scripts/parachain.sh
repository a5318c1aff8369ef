#!/usr/bin/env bash
# Builds the parachain's runtime. `scripts/parachain.sh blob` prints its path, `test` runs its
# tests, and `results` writes docs/results/parachain.md.
set -euo pipefail
source "$(dirname "$0")/env.sh"

case "${1:-}" in
	test) profile=release ;;
	blob | results)
		profile=production
		CARGO_TARGET_DIR="$BENCH_TARGET_DIR"
		;;
	*)
		echo "usage: scripts/parachain.sh blob | test | results" >&2
		exit 2
		;;
esac
bash scripts/setup.sh
echo "parachain: building its runtime (five minutes the first time)" >&2
build_parachain "$profile"
LEAN_PARACHAIN=$(parachain_blob "$profile")
export LEAN_PARACHAIN
case "$1" in
	blob) echo "$LEAN_PARACHAIN" ;;
	test)
		build_contracts
		(cd runtime/parachain && SKIP_WASM_BUILD=1 cargo test --locked --workspace)
		;;
	results)
		# In a subshell with the default target folder, where the contracts are.
		(source scripts/env.sh && build_contracts)
		(cd runtime/parachain && SKIP_WASM_BUILD=1 cargo run --release --locked -p validation -- --results ../../docs/results)
		;;
esac
