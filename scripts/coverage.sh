#!/usr/bin/env bash
# Shows the lines of the pallet and of contracts-host-api that their tests and the fuzzers' corpus
# reach. Writes an HTML page to target/coverage and prints a table. Only the crates of this
# workspace are instrumented, so no dependency is built again.
set -euo pipefail
source "$(dirname "$0")/env.sh"
bash scripts/setup.sh

out="$PWD/target/coverage"
rm -rf "$out" && mkdir -p "$out"
rustup component add llvm-tools 2>/dev/null || true
tools="$(rustc --print target-libdir)/../bin"
[ -x "$tools/llvm-cov" ] || { echo "coverage: no llvm-cov: run \`rustup component add llvm-tools\`" >&2; exit 1; }

printf '#!/bin/sh\nexec "$@" -C instrument-coverage\n' >"$out/instrument" && chmod +x "$out/instrument"
export RUSTC_WORKSPACE_WRAPPER="$out/instrument" SKIP_WASM_BUILD=1 LLVM_PROFILE_FILE="$out/%p-%m.profraw"
echo "coverage: building and running the tests"
cargo test --workspace --lib --test corpus --no-run 2>&1 | tee "$out/build.log" | grep -c Compiling || true
cargo test -q --workspace --lib >"$out/tests.log" 2>&1 || { tail -n 50 "$out/tests.log" >&2; exit 1; }
cargo test -q --workspace --test corpus >>"$out/tests.log" 2>&1
cargo test -q -p contracts-host-api --tests >>"$out/tests.log" 2>&1

"$tools/llvm-profdata" merge -sparse "$out"/*.profraw -o "$out/all.profdata"
objects=()
while read -r binary; do objects+=(--object "$binary"); done < <(sed -n 's/.*Executable.*(\(.*\))$/\1/p' "$out/build.log" | grep -E 'pallet_lean|contracts_host|corpus')
ignore='(/registry/|/rustc/|/tests/|/tests\.rs|mock\.rs|/weights\.rs|/benchmarking/|/runtime/|/node-template/)'
"$tools/llvm-cov" show "${objects[@]}" --instr-profile "$out/all.profdata" --ignore-filename-regex "$ignore" \
	--format html --output-dir "$out/html"
"$tools/llvm-cov" report "${objects[@]}" --instr-profile "$out/all.profdata" --ignore-filename-regex "$ignore" \
	--show-region-summary=false --show-branch-summary=false | sed "s|$PWD/||" | tee "$out/report.txt"
echo "coverage: wrote $out/html/index.html"
