#!/usr/bin/env bash
# Runs the tests of code with `unsafe` under Miri, which finds undefined behaviour: the allocator,
# and kept instances. Installs Miri for the nightly toolchain if it is missing. Takes some minutes.
set -euo pipefail
source "$(dirname "$0")/env.sh"

toolchain=${MIRI_TOOLCHAIN:-nightly}
rustup toolchain list | grep -q "^$toolchain" || rustup toolchain install "$toolchain" --profile minimal
rustup component add miri rust-src --toolchain "$toolchain"
export CARGO_TARGET_DIR="$(dirname "$CARGO_TARGET_DIR")/miri" MIRIFLAGS="-Zmiri-disable-isolation"
unset RUSTC_WORKSPACE_WRAPPER

# Each case of a random test takes a second or more.
export PROPTEST_CASES="${PROPTEST_CASES:-16}"
echo "miri: runtime-allocator, untouched-memory"
# Without three tests that allocate many blocks in one arena: they take more than half an hour.
cargo "+$toolchain" miri test -p runtime-allocator -p untouched-memory --lib -- \
	--skip blocks_are_aligned --skip blocks_come_from_few_arenas --skip freed_blocks
echo "miri: contracts-host-api, tests/linked.rs"
cargo "+$toolchain" miri test -p contracts-host-api --test linked
