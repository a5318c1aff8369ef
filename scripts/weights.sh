#!/usr/bin/env bash
# Runs the FRAME benchmarks and writes the weights: the pallet's own and the runtime's.
# `scripts/weights.sh --quick` runs all once with few steps and writes nothing but into target/: so
# that no benchmark can rot.
set -euo pipefail
source "$(dirname "$0")/env.sh"
bash scripts/setup.sh

case "${1:-}" in
	"") steps=50 repeat=20 seconds=2 ;;
	--quick) steps=2 repeat=1 seconds=0 ;;
	*)
		echo "usage: scripts/weights.sh [--quick]" >&2
		exit 2
		;;
esac
quick=${1:-}
out="$PWD/target/weights"
mkdir -p "$out"

echo "weights: building the runtime with its benchmarks, and the CLI (first time about 25 minutes)"
build_benchmark_blob
build_benchmark_cli
cli() { "$BENCHMARK_CLI" benchmark "$@"; }

# The CLI's own messages go to a file; a line here says how far it is.
benchmark_pallet() {
	local pallet=$1 log="$out/$1.log" begun=$SECONDS
	cli pallet --runtime "$BENCHMARK_BLOB" --genesis-builder runtime --pallet "$pallet" --extrinsic '*' \
		--steps "$steps" --repeat "$repeat" --min-duration "$seconds" --quiet \
		--json-file "$out/$pallet.json" >"$log" 2>&1 &
	local running=$! line=""
	while kill -0 "$running" 2>/dev/null; do
		line=$(grep -o '\[.*Starting benchmark: .*::[a-z0-9_]*' "$log" 2>/dev/null | tail -n 1 || true)
		[ -t 1 ] && printf '\r\033[Kweights: %s (%d s)' "${line/Starting benchmark: /}" $((SECONDS - begun))
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

# Writes what was measured through a template.
render() {
	local pallet=$1 template=$2 file=$3
	cli pallet --json-input "$out/$pallet.json" --pallet "$pallet" --extrinsic '*' \
		--steps "$steps" --repeat "$repeat" --template "benchmarking/templates/$template.hbs" \
		--output "$file" >"$out/$pallet.log" 2>&1 || { cat "$out/$pallet.log" >&2; return 1; }
}

if [ -n "$quick" ]; then
	benchmark_pallet pallet_lean_contracts
	render pallet_lean_contracts pallet "$out/weights.rs"
	# The same functions with the same components as in the weights that are there.
	heads() { sed -n '/^pub trait WeightInfo/,/^}/p' "$1" | grep -o 'fn .*;' | sort; }
	if ! diff <(heads pallet/src/weights.rs) <(heads "$out/weights.rs"); then
		echo "weights: benchmarks changed since pallet/src/weights.rs was written: run \`make weights\`" >&2
		exit 1
	fi
	exit
fi

for pallet in "${BENCHMARKED_PALLETS[@]}"; do
	benchmark_pallet "$pallet"
	render "$pallet" runtime "runtime/src/weights/$pallet.rs"
done
render pallet_lean_contracts pallet pallet/src/weights.rs
echo "weights: an empty block and an empty extrinsic"
cli overhead --runtime "$BENCHMARK_BLOB" --genesis-builder runtime --weight-path runtime/src/weights \
	--warmup 10 --repeat 100 >"$out/overhead.log" 2>&1 || { cat "$out/overhead.log" >&2; exit 1; }
echo "weights: wrote pallet/src/weights.rs and runtime/src/weights in $SECONDS s"
