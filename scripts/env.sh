# Sourced by the other scripts: which toolchain, where to build, and the steps they share.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

# One folder outside the clone makes the next build on the same machine quick. With
# LEAN_TARGET_DIR=target all stays in the clone.
export CARGO_TARGET_DIR="${LEAN_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/lean-contracts/target}"
case "$CARGO_TARGET_DIR" in
	/*) ;;
	*) CARGO_TARGET_DIR="$PWD/$CARGO_TARGET_DIR" ;;
esac

# The runtime's blob as a live chain builds it, also in a node that is not optimised: its weights
# are measured so.
export WASM_BUILD_TYPE=production

# The system's OpenSSL: to compile another takes as long as a fifth of the node.
export OPENSSL_NO_VENDOR=1

# With --help as the first argument of a script, prints the comment at its head and the options of
# its command, if that is built, and ends. Arguments: the script, the command of the laboratory or
# nothing, and the script's own.
help_of() {
	[ "${3:-}" = --help ] || return 0
	awk 'NR > 1 && !/^#/ { exit } NR > 1 { sub(/^# ?/, ""); print }' "$1"
	if [ -n "$2" ]; then
		echo
		if [ -x "$LABORATORY" ]; then
			"$LABORATORY" "$2" --help | awk '/^Options:/ { found = 1 } found'
		else
			echo "The options are listed here once the laboratory is built: without --help, or by \`build_laboratory\`."
		fi
	fi
	exit
}

WASM_TARGET=wasm32v1-none
NODE_BINARY="$CARGO_TARGET_DIR/debug/lean-contracts-node"
INK_DIR="$PWD/tests/contracts/target/ink"
export LEAN_CONTRACTS_DIR="$INK_DIR"

# Whether the rustc in front of the PATH can build for the wasm target.
has_wasm_target() {
	local libdir
	command -v rustc >/dev/null && command -v cargo >/dev/null || return 1
	libdir=$(rustc --print target-libdir --target "$WASM_TARGET" 2>/dev/null) || return 1
	compgen -G "$libdir/libcore-*.rlib" >/dev/null
}

# rustup's toolchain if it has the target, otherwise Debian's.
[ -d "$HOME/.cargo/bin" ] && PATH="$HOME/.cargo/bin:$PATH"
has_wasm_target || PATH="/usr/bin:$PATH"
export PATH

# cargo's own lint run checks all dependencies once more, which takes as long as building them.
# With Clippy as the compiler of this workspace's crates, one build lints, tests and runs.
clippy_driver="$(rustc --print sysroot 2>/dev/null)/bin/clippy-driver"
[ -x "$clippy_driver" ] || clippy_driver=$(command -v clippy-driver || true)
if [ -n "$clippy_driver" ]; then
	export RUSTC_WORKSPACE_WRAPPER="$clippy_driver"
	export CLIPPY_ARGS=""
fi

# Roots of crates in workspaces of their own, which `cargo fmt` here does not see.
OTHER_ROOTS=(
	benchmarking/before/src/lib.rs benchmarking/cli/src/main.rs benchmarking/laboratory/src/main.rs
	benchmarking/linking/src/lib.rs benchmarking/linking/tests/strategies.rs
	benchmarking/linking/tests/pallet.rs benchmarking/twice/build.rs benchmarking/twice/src/lib.rs benchmarking/twice/src/edit.rs
	tests/differential/build.rs tests/differential/src/lib.rs tests/differential/src/extension.rs
	tests/differential/tests/metadata.rs tests/differential/tests/same_outcome/main.rs
	runtime/parachain/src/lib.rs
	runtime/parachain/validation/src/lib.rs runtime/parachain/validation/src/main.rs
	runtime/parachain/validation/tests/blocks.rs runtime/parachain/validation/tests/sandbox.rs
	tests/fuzz/src/main.rs
	tests/tools/ink-e2e/src/lib.rs tests/tools/ink-e2e/tests/own_node.rs
	tests/tools/ink-e2e/tests/running_node.rs
)

# What the benchmarks are built into: a folder of their own, as their dependencies have other
# features.
BENCH_TARGET_DIR="$(dirname "$CARGO_TARGET_DIR")/bench"
BENCHMARK_CLI="$BENCH_TARGET_DIR/release/lean-contracts-bench"
# The profile of the blobs that are measured: that of a live chain. `release` is faster to build.
BLOB_PROFILE="${BLOB_PROFILE:-production}"
BENCHMARK_BLOB="$BENCH_TARGET_DIR/$WASM_TARGET/$BLOB_PROFILE/lean_contracts_runtime.wasm"
BENCHMARKED_PALLETS=(
	pallet_lean_contracts contracts_xcm frame_system frame_system_extensions pallet_balances pallet_timestamp
	pallet_transaction_payment pallet_sudo pallet_utility pallet_migrations payments validators
)
# Those whose weights are published with the pallet, and where; the others' are the runtime's.
declare -A WEIGHTS_OF=(
	[pallet_lean_contracts]=pallet/src/weights.rs
	[contracts_xcm]=pallet/src/host/xcm/weights.rs
)

# The runtime as a blob alone, as `substrate-wasm-builder` calls rustc. Arguments: features.
build_blob() {
	# Like runtime/build.rs: without the paths of this machine.
	local flags=(-C link-arg=--export-table --cfg substrate_runtime)
	flags+=("--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo")
	flags+=("--remap-path-prefix=$PWD=lean-contracts")
	env -u RUSTC_WORKSPACE_WRAPPER CARGO_TARGET_DIR="$BENCH_TARGET_DIR" RUSTFLAGS="${flags[*]}" \
		cargo rustc --profile "$BLOB_PROFILE" --target "$WASM_TARGET" -p lean-contracts-runtime \
		--crate-type cdylib --no-default-features "$@"
}

build_benchmark_blob() {
	build_blob --features runtime-benchmarks
}

# A crate of `benchmarking/`. No blob of a dependency is needed: `frame-benchmarking-cli` has one
# for parachains.
build_benchmarking() {
	(cd benchmarking && SKIP_WASM_BUILD=1 CARGO_TARGET_DIR="$BENCH_TARGET_DIR" cargo build --release --locked -p "$1")
}

# The command of all measurements, optimised.
LABORATORY="$BENCH_TARGET_DIR/release/laboratory"
build_laboratory() {
	build_benchmarking laboratory
}

build_benchmark_cli() {
	build_benchmarking lean-contracts-bench
}

# The node and the tools, built for speed: what a chain's operators run. And the node's blob, as a
# chain stores it.
RELEASE_NODE="$BENCH_TARGET_DIR/release/lean-contracts-node"
RELEASE_BLOB="$BENCH_TARGET_DIR/release/wbuild/lean-contracts-runtime/lean_contracts_runtime.compact.compressed.wasm"
build_release_node() {
	build_page
	env -u RUSTC_WORKSPACE_WRAPPER CARGO_TARGET_DIR="$BENCH_TARGET_DIR" \
		cargo build --release -p lean-contracts-node -p lean-contracts-tools
}

# cargo in `benchmarking/`, unoptimised, to see that it works; in the folder of the rest: most of
# what it depends on is there already.
cargo_benchmarking() {
	local command=$1
	shift
	(cd benchmarking && SKIP_WASM_BUILD=1 cargo "$command" --locked "$@")
}

# All crates of `benchmarking/`, with their tests.
build_benchmarking_for_tests() {
	cargo_benchmarking build --workspace --all-targets
}

build_contracts() {
	local stamp="$INK_DIR/.built" folder=tests/contracts
	if [ -f "$stamp" ] && [ -z "$(find "$folder" -path "$folder/target" -prune -o -type f -newer "$stamp" -print -quit)" ]; then
		echo "contracts: up to date in $INK_DIR"
		return
	fi
	(cd "$folder" && env -u RUSTC_WORKSPACE_WRAPPER CARGO_TARGET_DIR="$CARGO_TARGET_DIR/contracts" cargo run -q -p builder -- "$INK_DIR") && touch "$stamp"
}

# The node alone: three fifths of the work of the whole workspace.
build_node() {
	build_page || echo "the page could not be built; the node starts without it"
	cargo build -p lean-contracts-node
}

# For tests always the whole workspace: another choice of packages means other features of the
# dependencies, and building them again.
build_all() {
	build_page
	cargo build --workspace --all-targets
}

# What `cargo contract` needs: itself, and a cargo that builds contracts with today's Rust.
TOOLS_DIR="$CARGO_TARGET_DIR/tools"
CARGO_CONTRACT_VERSION=5.0.3
CARGO_FOR_INK="$PWD/scripts/cargo-for-ink"

install_cargo_contract() {
	if "$TOOLS_DIR/bin/cargo-contract" contract --version 2>/dev/null | grep -qF "$CARGO_CONTRACT_VERSION"; then
		return
	fi
	echo "building cargo-contract $CARGO_CONTRACT_VERSION into $TOOLS_DIR (once, about a quarter of an hour)"
	env -u RUSTC_WORKSPACE_WRAPPER CARGO_TARGET_DIR="$TOOLS_DIR/install" \
		cargo install --root "$TOOLS_DIR" --version "$CARGO_CONTRACT_VERSION" --locked cargo-contract
	rm -rf "$TOOLS_DIR/install"
}

# Builds a subcommand of cargo once: its name, its version, how long that takes.
install_cargo_tool() {
	if "$TOOLS_DIR/bin/$1" --version 2>/dev/null | grep -qF "$2"; then
		return
	fi
	echo "building $1 $2 into $TOOLS_DIR (once, about $3)"
	env -u RUSTC_WORKSPACE_WRAPPER CARGO_TARGET_DIR="$TOOLS_DIR/install-$1" \
		cargo install --quiet --root "$TOOLS_DIR" --version "$2" --locked "$1"
	rm -rf "$TOOLS_DIR/install-$1"
}

# What checks the licences and the sources of all dependencies.
install_cargo_deny() {
	install_cargo_tool cargo-deny 0.20.2 "five minutes"
}

# What makes the Debian package of a release.
install_cargo_deb() {
	install_cargo_tool cargo-deb 3.8.0 "five minutes"
}

# The npm packages of a folder, as its lock file has them.
npm_packages() {
	(cd "$1" && { [ -d node_modules ] && [ ! package-lock.json -nt node_modules ] || npm ci --no-audit --no-fund; })
}

# Builds the page for contracts, which the node and lean-contracts contain, if it has changed.
build_page() {
	local app=tools/page/app
	npm_packages "$app"
	[ -f $app/dist/main.js ] &&
		[ -z "$(find $app/src $app/build.mjs $app/package-lock.json -newer $app/dist/main.js -print -quit)" ] ||
		npm run --silent --prefix "$app" build
}

# The searches by libFuzzer: `tests/fuzz`, which only builds with its counters. By FUZZ_TARGET it
# knows what to call.
FUZZ_TARGETS=(bytes modules stores records calls)
FUZZER="$(dirname "$CARGO_TARGET_DIR")/fuzz/release/fuzz"
build_fuzzer() {
	(cd tests/fuzz && env -u RUSTC_WORKSPACE_WRAPPER RUSTC_WRAPPER="$PWD/instrument" SKIP_WASM_BUILD=1 \
		CARGO_TARGET_DIR="$(dirname "$CARGO_TARGET_DIR")/fuzz" cargo build --release --locked)
}

# The dev chain's runtime as it would be with `pallet-contracts`, as a blob: what the swap test
# begins with, and benchmarks compare with. As `substrate-wasm-builder` would build it. Arguments:
# a profile, where the blob goes, features.
BEFORE_BLOB="$CARGO_TARGET_DIR/runtime_before.wasm"
build_before() {
	local profile=$1 blob=$2 built
	built="$CARGO_TARGET_DIR/$WASM_TARGET/$profile/runtime_before.wasm"
	(cd benchmarking && env -u RUSTC_WORKSPACE_WRAPPER \
		RUSTFLAGS="-C link-arg=--export-table --cfg substrate_runtime" \
		cargo rustc --profile "$profile" --locked --target "$WASM_TARGET" -p runtime-before \
		--crate-type cdylib --no-default-features "${@:3}") && cp "$built" "$blob"
}
build_before_for_benchmarks() {
	CARGO_TARGET_DIR="$BENCH_TARGET_DIR" build_before production "$@"
}

# The parachain's runtime as a blob, and where it is. Argument: `production`, as a live chain has
# it, or `release`, which is faster to build.
build_parachain() {
	(cd runtime/parachain && env -u RUSTC_WORKSPACE_WRAPPER RUSTFLAGS="-C link-arg=--export-table --cfg substrate_runtime" \
		cargo rustc --profile "$1" --locked --target "$WASM_TARGET" -p lean-contracts-parachain-runtime \
		--crate-type cdylib --no-default-features)
}
parachain_blob() {
	echo "$CARGO_TARGET_DIR/$WASM_TARGET/$1/lean_contracts_parachain_runtime.wasm"
}

# The runtime with the feature `try-runtime`, which can recount its state: a chain builds it
# beside its own. A folder for the node's `--wasm-runtime-overrides`.
TRY_RUNTIME_DIR="$CARGO_TARGET_DIR/try-runtime"
build_try_runtime() {
	env -u RUSTC_WORKSPACE_WRAPPER RUSTFLAGS="-C link-arg=--export-table --cfg substrate_runtime" \
		cargo rustc -q --release --target "$WASM_TARGET" -p lean-contracts-runtime --crate-type cdylib \
		--no-default-features --features try-runtime &&
		mkdir -p "$TRY_RUNTIME_DIR" && cp "$CARGO_TARGET_DIR/$WASM_TARGET/release/lean_contracts_runtime.wasm" "$TRY_RUNTIME_DIR"
}

# Solang's ERC-20, which is compared where its file is:
# contracts/solidity/wasm/BenchERC20.contract of https://github.com/paritytech/smart-bench, commit
# 7fd86bc. Solang itself needs an LLVM of its own, so nothing here builds it. Sets `solang` to the
# arguments of the laboratory.
find_solang() {
	local file="${SOLANG_ERC20:-$(dirname "$CARGO_TARGET_DIR")/solang/BenchERC20.contract}"
	solang=()
	if [ -f "$file" ]; then
		solang=(--solang "$file")
	elif [ -n "${SOLANG_ERC20:-}" ]; then
		echo "SOLANG_ERC20=$SOLANG_ERC20: there is no such file; expected an absolute path of smart-bench's BenchERC20.contract" >&2
		return 1
	else
		echo "without Solang's ERC-20: no file $file (contracts/solidity/wasm/BenchERC20.contract of" \
			"https://github.com/paritytech/smart-bench, commit 7fd86bc; SOLANG_ERC20=FILE for another place)"
	fi
}

# The runtime's blob, as it is in the node.
RUNTIME_BLOB="$CARGO_TARGET_DIR/debug/wbuild/lean-contracts-runtime/lean_contracts_runtime.wasm"

run_e2e() {
	build_before release "$BEFORE_BLOB" && build_try_runtime && npm_packages tests/e2e &&
		(cd tests/e2e && LEAN_NODE="$NODE_BINARY" \
		LEAN_BEFORE="$BEFORE_BLOB" LEAN_AFTER="$RUNTIME_BLOB" LEAN_TOOLS="$CARGO_TARGET_DIR/debug/lean-contracts" \
		LEAN_TRY_RUNTIME="$TRY_RUNTIME_DIR" \
		timeout 1200 node --test test/*.test.mjs)
}
