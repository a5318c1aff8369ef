#!/usr/bin/env bash
# Runs the benchmarks of `pallet-contracts` 51 on this machine, with the CLI and the profile of
# `make weights`. Writes benchmarking/before/src/weights.rs, with which `make check-weights`
# compares.
set -euo pipefail
source "$(dirname "$0")/env.sh"
bash scripts/setup.sh
out="$PWD/target/weights"
mkdir -p "$out"

echo "peer-weights: building the runtime with pallet-contracts and its benchmarks, and the CLI (slow the first time)"
build_before_for_benchmarks "$out/peer.wasm" --features runtime-benchmarks
build_benchmark_cli

log="$out/peer.log"
"$BENCHMARK_CLI" benchmark pallet --runtime "$out/peer.wasm" \
	--genesis-builder none --pallet pallet_contracts --extrinsic '*' --steps 20 --repeat 10 --min-duration 1 --quiet \
	--template benchmarking/templates/runtime.hbs --output benchmarking/before/src/weights.rs >"$log" 2>&1 &
running=$!
while kill -0 "$running" 2>/dev/null; do
	line=$(grep -o '\[.*Starting benchmark: .*::[a-z0-9_]*' "$log" 2>/dev/null | tail -n 1 || true)
	[ -t 1 ] && printf '\r\033[Kpeer-weights: %s (%d s)' "${line/Starting benchmark: /}" "$SECONDS"
	sleep 1
done
[ -t 1 ] && printf '\r\033[K'
wait "$running" || { grep -v 'Starting benchmark' "$log" >&2; exit 1; }
echo "peer-weights: wrote benchmarking/before/src/weights.rs in $SECONDS s"
