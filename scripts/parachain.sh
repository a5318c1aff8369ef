#!/usr/bin/env bash
# The parachain's runtime as a blob, and what is done with it.
# `scripts/parachain.sh blob` builds it and prints where it is, `test` runs its tests, `results` writes
# docs/results/parachain.md.
set -euo pipefail
source "$(dirname "$0")/env.sh"

case "${1:-}" in
	blob | test | results) ;;
	*)
		echo "usage: scripts/parachain.sh blob | test | results" >&2
		exit 2
		;;
esac

bash scripts/setup.sh
echo "parachain: building its runtime (five minutes the first time)"
build_parachain
[ "$1" != blob ] || { echo "$PARACHAIN_BLOB"; exit; }
build_contracts
export LEAN_PARACHAIN="$PARACHAIN_BLOB"
cd runtime/parachain
if [ "$1" = test ]; then
	SKIP_WASM_BUILD=1 cargo test --locked -p validation
else
	SKIP_WASM_BUILD=1 CARGO_TARGET_DIR="$BENCH_TARGET_DIR" cargo run --release --locked -p validation -- --results ../../docs/results
fi
