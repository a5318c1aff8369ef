#!/usr/bin/env bash
# The searches of `make test` with more cases, and other ones each time; and a node that is killed twenty
# times. Argument: how many cases of each.
set -euo pipefail
source "$(dirname "$0")/env.sh"
bash scripts/setup.sh

export PROPTEST_CASES=${1:?how many cases}
begun=$SECONDS
echo "fuzz: building"
build_contracts
build_all 2>&1 | tail -n 1
cargo_benchmarking build -q -p differential --all-targets

search() {
	local what=$1 start=$SECONDS
	shift
	echo "fuzz: $PROPTEST_CASES cases of $what"
	"$@" || { echo "fuzz: found something, after $((SECONDS - start)) s; the minimal input is above" >&2; exit 1; }
	echo "fuzz: nothing found in $((SECONDS - start)) s"
}
search "calls, with the books checked after each" \
	cargo test -q --workspace --lib -- --nocapture random_calls
search "modules, uploaded, started and started again" \
	cargo test -q --workspace --lib -- --nocapture random_modules
search "sequences of upgrades" cargo test -q --workspace --lib -- --nocapture tests::upgrades
search "hostile arguments" cargo test -q --workspace --test hostile_inputs
search "bytes as descriptors, plans and states" cargo test -q --workspace --lib -- state descriptor plan signature
search "scenarios, beside pallet-contracts" \
	cargo_benchmarking test -q -p differential -- --nocapture random_scenarios
search "scenarios with a swap of pallets in the middle" \
	cargo_benchmarking test -q -p differential -- --nocapture a_chain_that_swaps
echo "fuzz: killing a node twenty times under load"
install_e2e
(cd tests/e2e && KILLS=20 LEAN_NODE="$NODE_BINARY" node --test test/killed.test.mjs | tail -n 20)
echo "fuzz: done in $((SECONDS - begun)) s"
