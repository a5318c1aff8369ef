#!/usr/bin/env bash
# Searches for bugs in three ways:
#
# - the random tests of `make test`, with more cases and new ones in each run
# - coverage-guided fuzzing with libFuzzer, starting from tests/fuzz/corpus
# - a node that is killed twenty times
#
# Argument: the number of cases of each random test. FUZZ_SECONDS: the time that libFuzzer searches
# for each target (300).
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
	"$@" || { echo "fuzz: found a failure after $((SECONDS - start)) s; the minimal input is above" >&2; exit 1; }
	echo "fuzz: nothing found in $((SECONDS - start)) s"
}
search "calls, with the books checked after each" \
	cargo test -q --workspace --lib -- --nocapture random_calls
search "modules that are uploaded, started and started again" \
	cargo test -q --workspace --lib -- --nocapture random_modules
search "stores at which wasmi would panic" cargo test -q --workspace --lib -- --nocapture random_stores
search "functions, compared with another interpreter" \
	cargo test -q --workspace --lib -- --nocapture random_results
search "sequences of upgrades" cargo test -q --workspace --lib -- --nocapture tests::upgrades
search "hostile arguments" cargo test -q --workspace --test hostile_inputs
search "bytes as descriptors, plans and states" cargo test -q --workspace --lib -- state descriptor plan signature
search "scenarios, compared with pallet-contracts" \
	cargo_benchmarking test -q -p differential -- --nocapture random_scenarios
search "scenarios with a swap of pallets" \
	cargo_benchmarking test -q -p differential -- --nocapture a_chain_that_swaps
echo "fuzz: building the targets for libFuzzer (the first time takes a quarter of an hour)"
build_fuzzer
corpus="$PWD/tests/fuzz/corpus" found="$PWD/target/fuzz"
for target in "${FUZZ_TARGETS[@]}"; do
	mkdir -p "$found/$target" "$corpus/$target"
	echo "fuzz: $target, for ${FUZZ_SECONDS:-300} s; the log is target/fuzz/$target.log"
	FUZZ_TARGET=$target "$FUZZER" -max_total_time="${FUZZ_SECONDS:-300}" -max_len=4096 -timeout=20 -rss_limit_mb=4096 \
		-print_final_stats=1 -artifact_prefix="$found/$target-" "$found/$target" "$corpus/$target" >"$found/$target.log" 2>&1 ||
		{ tail -n 40 "$found/$target.log" >&2; echo "fuzz: found a failure; the input is in target/fuzz. Fix the bug, and keep the input in tests/fuzz/corpus" >&2; exit 1; }
	rm -rf "$found/$target.smallest" && mkdir "$found/$target.smallest"
	FUZZ_TARGET=$target "$FUZZER" -set_cover_merge=1 -use_counters=0 -max_len=4096 "$found/$target.smallest" "$found/$target" \
		"$corpus/$target" >>"$found/$target.log" 2>&1
	echo "fuzz: nothing found in $(grep -a number_of_executed_units "$found/$target.log" | grep -o '[0-9]*$') inputs; a minimal set that" \
		"reaches the same code is in target/fuzz/$target.smallest"
done
echo "fuzz: killing a node twenty times under load"
npm_packages tests/e2e
build_try_runtime
(cd tests/e2e && KILLS=20 LEAN_NODE="$NODE_BINARY" LEAN_TRY_RUNTIME="$TRY_RUNTIME_DIR" node --test test/killed.test.mjs | tail -n 20)
echo "fuzz: done in $((SECONDS - begun)) s"
