#!/usr/bin/env bash
# Runs the FRAME benchmarks and writes the weights: the pallet's own and the runtime's.
# `scripts/weights.sh --quick` runs all once with few steps, and the CLI's other commands,
# unoptimised, and writes only into target/, so that no benchmark can rot. `scripts/weights.sh
# --search` prints which modules and which work take the longest, of those that the benchmarks
# know. `scripts/weights.sh --only validators,overhead` measures these alone: pallets, and
# `overhead`, an empty block and an empty extrinsic.
set -euo pipefail
# What is not measured is built in less time.
[ "${1:-}" != --quick ] || BLOB_PROFILE=release
source "$(dirname "$0")/env.sh"
help_of "$PWD/scripts/$(basename "$0")" "" "$@"
bash scripts/setup.sh

case "${1:-}" in
	"" | --only) steps=50 repeat=20 seconds=1 ;;
	--quick) steps=2 repeat=1 seconds=0 ;;
	--search) ;;
	*)
		echo "usage: scripts/weights.sh [--quick | --search | --only PALLET,...]" >&2
		exit 2
		;;
esac
only=()
if [ "${1:-}" = --only ]; then
	IFS=, read -ra only <<<"${2:-}"
	for name in "${only[@]}"; do
		if [[ " ${BENCHMARKED_PALLETS[*]} overhead " != *" $name "* ]]; then
			echo "weights: no benchmarks of \`$name\`; there are: ${BENCHMARKED_PALLETS[*]} overhead" >&2
			exit 2
		fi
	done
	[ ${#only[@]} != 0 ] || { echo "weights: --only needs names" >&2; exit 2; }
fi
# Whether these are to be measured.
wanted() { [ ${#only[@]} = 0 ] || [[ " ${only[*]} " == *" $1 "* ]]; }
quick=
[ "${1:-}" != --quick ] || quick=1
out="$PWD/target/weights"
mkdir -p "$out"

echo "weights: building the runtime with its benchmarks, and the CLI (the first time takes long)"
build_benchmark_blob
if [ -n "$quick" ]; then
	build_benchmarking_for_tests
	BENCHMARK_CLI="$CARGO_TARGET_DIR/debug/lean-contracts-bench"
	LABORATORY="$CARGO_TARGET_DIR/debug/laboratory"
else
	build_benchmark_cli
	build_laboratory
fi
cli() { "$BENCHMARK_CLI" benchmark "$@"; }

# Measures a pallet. Arguments: which, and a name for the run. The CLI's own messages go to a
# file; a line here says how far it is. Both templates are rendered at once, as the estimate of
# proofs is not in the raw results.
benchmark_pallet() {
	local pallet=$1 log="$out/$2.log" begun=$SECONDS
	"$LABORATORY" weights both benchmarking/templates/{pallet,runtime}.hbs >"$out/both.hbs"
	cli pallet --runtime "$BENCHMARK_BLOB" --genesis-builder runtime --pallet "$pallet" --extrinsic '*' \
		--steps "$steps" --repeat "$repeat" --min-duration "$seconds" --quiet \
		--template "$out/both.hbs" --output "$out/$2.rs" >"$log" 2>&1 &
	local running=$! line
	while kill -0 "$running" 2>/dev/null; do
		line=$(grep -o '\[.*Starting benchmark: .*::[a-z0-9_]*' "$log" 2>/dev/null | tail -n 1 || true)
		[ -t 1 ] && printf '\r\033[Kweights: %s (%d s)' "${line/Starting benchmark: /}" $((SECONDS - begun))
		[ -n "$quick" ] || "$LABORATORY" speed >>"$out/speeds"
		sleep 1
	done
	[ -t 1 ] && printf '\r\033[K'
	if ! wait "$running"; then
		echo "weights: the benchmarks of $pallet failed:" >&2
		grep -v 'Starting benchmark' "$log" >&2
		return 1
	fi
	echo "weights: $pallet, $(grep -c 'Starting benchmark' "$log") benchmarks in $((SECONDS - begun)) s"
}
for_pallet() { "$LABORATORY" weights part "$out/$1.rs" 1; }
# The trait of the extensions has a name of its own.
for_runtime() { "$LABORATORY" weights part "$out/$1.rs" 2 | sed 's/frame_system_extensions::WeightInfo/frame_system::ExtensionsWeightInfo/'; }

# The benchmarks that search for the worst. Arguments: how often each runs.
benchmark_searches() {
	quietly search cli pallet --runtime "$BENCHMARK_BLOB" --genesis-builder runtime \
		--pallet pallet_lean_contracts --extra --extrinsic fillings_uploaded,fillings_resolved,fillings_loaded,fillings_translated,works \
		--steps 50 --repeat "$1" --min-duration 0 --quiet --json-file "$out/search.json"
	"$LABORATORY" weights search "$out/search.json" pallet/src/benchmarking/mod.rs
}

# An empty block and an empty extrinsic. Arguments: where to, and the CLI's own.
benchmark_overhead() {
	quietly overhead cli overhead --runtime "$BENCHMARK_BLOB" --genesis-builder runtime --weight-path "$@"
}

# Runs a command, and shows what it said only if it failed.
quietly() {
	local log="$out/$1.log"
	echo "weights: $1"
	"${@:2}" >"$log" 2>&1 || { cat "$log" >&2; return 1; }
}

if [ "${1:-}" = --search ]; then
	benchmark_searches 20
	exit
fi
if [ -n "$quick" ]; then
	for shell in bash zsh fish; do "$BENCHMARK_CLI" completion "$shell" >"$out/completion.$shell"; done
	for pallet in "${BENCHMARKED_PALLETS[@]}"; do benchmark_pallet "$pallet" "$pallet"; done
	# The same functions with the same components as in the weights that are there.
	for pallet in "${!WEIGHTS_OF[@]}"; do
		file="${WEIGHTS_OF[$pallet]}"
		if ! "$LABORATORY" weights compare "$file" <(for_pallet "$pallet"); then
			echo "weights: benchmarks changed since $file was written: run \`make weights\`" >&2
			exit 1
		fi
	done
	# Three times the same run is that run.
	run="$out/pallet_lean_contracts.rs"
	"$LABORATORY" weights join "$run" "$run" "$run" | diff - "$run"
	benchmark_searches 1
	benchmark_overhead "$out" --warmup 1 --repeat 2 --max-ext-per-block 100
	quietly storage cli storage --runtime "$BENCHMARK_BLOB" --base-path "$out/chain" --weight-path "$out" \
		--state-version 1 --warmups 1 --batch-size 16
	quietly machine cli machine --base-path "$out/chain" --allow-fail \
		--hash-duration 0.1 --verify-duration 0.1 --memory-duration 0.1 --disk-duration 0.1
	exit
fi

# The same code takes up to half as long again in another process, minutes later: hence three
# runs. And a tenth longer in another hour, or a loop of it in another build: hence a margin, in
# percent, on what a hostile contract may choose.
MARGIN=10
written=()
for pallet in "${!WEIGHTS_OF[@]}"; do
	wanted "$pallet" || continue
	rm -f "$out/speeds"
	for run in 1 2 3; do benchmark_pallet "$pallet" "$pallet.$run"; done
	# How fast the machine was meanwhile: `make check-weights` compares with it.
	"$LABORATORY" weights join --margin "$MARGIN" --speed "$("$LABORATORY" weights speed "$out/speeds")" "$out/$pallet".[123].rs >"$out/$pallet.rs"
	for_pallet "$pallet" >"${WEIGHTS_OF[$pallet]}"
	written+=("${WEIGHTS_OF[$pallet]}")
done
for pallet in "${BENCHMARKED_PALLETS[@]}"; do
	[ -z "${WEIGHTS_OF[$pallet]:-}" ] && wanted "$pallet" || continue
	benchmark_pallet "$pallet" "$pallet"
	file="runtime/common/src/weights/$pallet.rs"
	# These are configured in the dev chain's runtime alone.
	[ "$pallet" != validators ] || file=runtime/src/validators/weights.rs
	for_runtime "$pallet" >"$file"
	written+=("$file")
done
if wanted overhead; then
	benchmark_overhead runtime/common/src/weights --warmup 10 --repeat 100
	overhead=(runtime/common/src/weights/{block,extrinsic}_weights.rs)
	"$LABORATORY" weights strip "${overhead[@]}"
	rustfmt --edition 2021 "${overhead[@]}"
	written+=("${overhead[@]}")
fi
echo "weights: wrote ${written[*]} in $SECONDS s"
